"""Figures and tables of one or several roles: pay, tiers, the day, side by side, and held against the record."""

from __future__ import annotations

from careercli.commands import output


def note_missing(what: str, slugs: list[str]) -> None:
    if slugs:
        output.note(f"{what} not recorded for {', '.join(slugs)}")
