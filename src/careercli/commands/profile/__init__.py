"""Keep your profile: what you can do, and what you want."""

COMMANDS = ("show", "add", "remove", "import", "edit")
"""The commands of this group, each a module here."""
