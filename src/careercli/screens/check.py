"""The screen of `careers check`: claims held against the record."""

from __future__ import annotations

from typing import Any

from rich.text import Text

from careercli.answers.check import CheckAnswer, ClaimCheck
from careercli.screens import instead
from careercli.screens.console import BAD, QUIET, RECORD, WARN, Console, dim, heading, indented, next_commands

_NAMES = {"growth_percent": "Growth", "median": "Median pay", "band": "Pay band"}


def screen(answer: CheckAnswer, console: Console) -> list[Any]:
    """For each role, each claim with a verdict in words, and who says what."""
    parts: list[Any] = []
    for slug, title in answer.roles:
        checks = [check for check in answer.figures if check.slug == slug]
        if not checks:
            continue
        occupation = next((check.occupation for check in checks if check.occupation), None)
        parts += [heading(title, f"classified under {occupation}" if occupation else "")]
        for check in checks:
            parts += _figure(check, console)
        parts.append(Text(""))
    parts += [dim(note) for note in answer.notes]
    if answer.instead:
        parts += [Text("")] if parts else []
        parts += instead.screen(answer.instead, console)
    if answer.figures:
        parts += [Text("")] if answer.notes else []
        slug = answer.figures[0].slug
        parts.append(
            next_commands(
                [
                    (f"careers salary {slug}", "the figures as a chart"),
                    (f"careers show {slug} -s statistics -s sources", "where they come from"),
                ],
                console,
            )
        )
    return parts


def _figure(check: ClaimCheck, console: Console) -> list[Any]:
    if check.figure == "overtaken":
        return _overtaken(check)
    verdict, style = (
        ("agrees", RECORD) if check.agrees else ("differs", f"bold {BAD}") if check.agrees is False else ("note", WARN)
    )
    if check.agrees is None and check.figure != "band":
        verdict, style = "cannot be checked", QUIET
    head = Text("  ", overflow="fold")
    head.append(f"{_NAMES[check.figure]}: {verdict}", style=style)
    parts: list[Any] = [head, _words(check)]
    if check.official_by:
        claimed_by = (check.claimed_by or "no source named").rstrip(".")
        parts.append(indented(dim(f"claim: {claimed_by}; official: {check.official_by}"), 4))
    return parts


def _overtaken(check: ClaimCheck) -> list[Any]:
    head = Text(f"  Out of date since {check.year}", style=WARN, overflow="fold")
    sources = f"claim: {check.claimed_by or 'no source named'}; change: {check.official_by}"
    return [head, _words(check), indented(dim(sources), 4)]


def _words(check: ClaimCheck) -> Any:
    return indented(Text(check.words[0].upper() + check.words[1:] + ".", overflow="fold"), 4)
