"""Keep your own file: what you can do, and what you wish for."""

COMMANDS = ("show", "add", "remove", "import", "edit")
"""The commands of this group, each a module here."""
