"""Keep your profile: what you can do, and what you want."""

ALONE = "show"
"""What `careers profile` does by itself."""
COMMANDS = ("show", "set", "add", "remove", "import", "edit", "clear")
"""The commands of this group, each a module here."""
