"""Schooling and study in a sentence: what one has, what a job takes, how long it takes."""
