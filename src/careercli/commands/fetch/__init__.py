"""Download official data: what `careers update` does in one step."""

COMMANDS = ("onet", "bls")
"""The commands of this group, each a module here."""
