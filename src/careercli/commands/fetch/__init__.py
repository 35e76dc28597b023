"""Download official data: the only commands that go online."""

COMMANDS = ("onet", "bls")
"""The commands of this group, each a module here."""
