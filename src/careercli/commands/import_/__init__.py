"""Bring other people's data in as role files."""

COMMANDS = ("onet", "bls", "guide")
"""The commands of this group, each a module here."""
