"""The names that a line of O*NET's table of job titles holds: a title, and the short form of it.

From release 30.3 on the two stand in one cell, either first: "Systems Administrator (Systems Admin)", "CEO (Chief
Executive Officer)". Nobody types the brackets.
"""

from __future__ import annotations


def names(title: str, short: str) -> tuple[str, ...]:
    """The title in full, and its short form if it has one; a title with other brackets stays as it is."""
    if not short:
        return (title,)
    before, bracket, behind = title.partition(" (")
    inside = behind.removesuffix(")")
    if not bracket or inside == behind or short not in (before, inside):
        return (title, short)
    return (before if short == inside else inside, short)
