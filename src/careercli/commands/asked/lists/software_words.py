"""The software that a sentence names for the roles that it asks for."""

from __future__ import annotations

from careercli.api import Catalog


def taken(catalog: Catalog, left: str, options: list[str]) -> str:
    """Words that nothing has read, without the software among them, which becomes an option: "java sql remote"."""
    if not left or "--skill" in options:
        return left
    names = [word for word in left.split() if is_software(catalog, word)]
    if names:
        options += ["--skill", ", ".join(names)]
    return " ".join(word for word in left.split() if word not in names)


_FEW_USERS = 10
_EVERYDAY = frozenset((
    "file", "files", "word", "words", "first", "windows", "checkout", "mac", "access", "office", "teams", "project",
    "outlook", "edge", "page", "pages", "numbers", "notes", "box", "drive", "basic", "express", "oracle", "spring",
    "go", "rust", "swift", "sage", "map", "maps", "email", "internet", "web", "cloud", "chrome", "classroom", "meet",
))  # fmt: skip
"""Names of software that are everyday words."""


def is_software(catalog: Catalog, word: str) -> bool:
    """Whether a word surely names software that occupations use."""
    hits = getattr(catalog.skills(word, limit=1), "sure", ()) if word not in _EVERYDAY else ()
    users = [one for one in hits[0].roles if one.where == "tech_stack"] if hits else []
    return len(users) >= _FEW_USERS
