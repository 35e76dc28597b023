"""Moves from one job to another, and what they are to leave out."""
