"""Searching: skills over all roles, roles by what they say, and the questions of one role."""

from __future__ import annotations


def short(words: str) -> str:
    """What was asked for, as it is said back: in quotes, cut if it is long."""
    return repr(words if len(words) <= 80 else words[:79] + "…")


def nearest(answer: object) -> str:
    near = getattr(answer, "near", ())
    return f"; nearest: {', '.join(near)}" if near else ""
