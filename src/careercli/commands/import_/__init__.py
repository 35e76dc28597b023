"""Bring other people's data in as role files. Your own CV: `careers profile import`."""

COMMANDS = ("onet", "bls", "guide")
"""The commands of this group, each a module here."""
