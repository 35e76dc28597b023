"""Moves that reading a question has worked out: the command that it is read as takes them instead of doing so again."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from careercli.commands import global_options

if TYPE_CHECKING:
    from careercli.answers.next import NextMoves
    from careercli.api import Catalog

_SAYS_NOTHING: dict[str, Any] = {"order": "advice", "limit": 6, "why": False}
"""What a command asks for where nothing was typed, beside None."""


def taken(role: str | None, asked: dict[str, Any]) -> NextMoves | None:
    """The moves from a role if they were kept: a command takes them once."""
    return global_options.now().worked_out.pop(_key(role, asked), None)


def next_moves(catalog: Catalog, role: str | None, asked: dict[str, Any]) -> NextMoves:
    """The moves from a role, which are kept for whatever asks for the same in this run: a sentence is read twice."""
    kept, key = global_options.now().worked_out, _key(role, asked)
    if key not in kept:
        kept[key] = catalog.next(role, **asked)
    return kept[key]


def _key(role: str | None, asked: dict[str, Any]) -> str:
    told = {name: value for name, value in asked.items() if value is not None and value != _SAYS_NOTHING.get(name)}
    return repr((role, sorted(told.items())))
