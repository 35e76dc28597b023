"""The screen of `careers check`: claims held against the record."""

from __future__ import annotations

from typing import Any

from rich.text import Text

from careercli.answers.check import CheckAnswer, Held
from careercli.screens.console import BAD, QUIET, RECORD, WARN, Look, commands, heading, indented, quiet

_NAMES = {"growth_percent": "Growth", "median": "Median pay", "band": "Pay band"}


def screen(answer: CheckAnswer, look: Look) -> list[Any]:
    """For each role, each claim with a verdict in words, and who says what."""
    parts: list[Any] = []
    for slug, title in answer.roles:
        held = [one for one in answer.figures if one.slug == slug]
        if not held:
            continue
        counted = next((one.occupation for one in held if one.occupation), None)
        parts += [heading(title, f"counted under {counted}" if counted else "")]
        for one in held:
            parts += _figure(one, look)
        parts.append(Text(""))
    if parts:
        slug = answer.figures[0].slug
        parts.append(
            commands(
                [
                    (f"careers salary {slug}", "the figures drawn"),
                    (f"careers show {slug} -s statistics -s sources", "where they come from"),
                ],
                look,
            )
        )
    return parts


def _figure(one: Held, look: Look) -> list[Any]:
    verdict, style = (
        ("agrees", RECORD) if one.agrees else ("differs", f"bold {BAD}") if one.agrees is False else ("note", WARN)
    )
    if one.agrees is None and one.figure != "band":
        verdict, style = "cannot be checked", QUIET
    head = Text("  ", overflow="fold")
    head.append(f"{_NAMES[one.figure]}: {verdict}", style=style)
    words = one.words[0].upper() + one.words[1:] + "."
    parts: list[Any] = [head, indented(Text(words, overflow="fold"), 4)]
    if one.official_by:
        parts.append(
            indented(quiet(f"claim: {(one.claimed_by or 'no source named').rstrip('.')}; record: {one.official_by}"), 4)
        )
    return parts
