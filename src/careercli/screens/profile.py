"""The screens of `careers profile`."""

from __future__ import annotations

from typing import Any

from rich.text import Text

from careercli import text
from careercli.answers.profile import Changed, OwnProfile
from careercli.screens.console import QUIET, STRONG, Look, commands, facts, heading, indented, quiet

MOST = 40


def screen(answer: OwnProfile | Changed, look: Look) -> list[Any]:
    """The profile, or what was changed in it."""
    return _changed(answer) if isinstance(answer, Changed) else _profile(answer, look)


def _profile(answer: OwnProfile, look: Look) -> list[Any]:
    mine = answer.profile
    pay = f"{text.money(mine.pay.amount, mine.pay.currency)} {text.per(mine.pay.period)}" if mine.pay else None
    wish = mine.wishes
    wishes = []
    if wish and wish.min_pay is not None:
        wishes.append(f"at least {text.money(wish.min_pay, mine.pay.currency if mine.pay else 'USD')} a year")
    if wish and wish.remote is not None:
        wishes.append("remote" if wish.remote else "remote or not")
    if wish and wish.max_stress:
        wishes.append(f"stress at most {wish.max_stress}")
    pairs = [
        ("Role", mine.role),
        ("Tier", mine.tier),
        ("Years", None if mine.years is None else f"{mine.years:g}"),
        ("Pay", pay),
        ("Wishes", ", ".join(wishes) or None),
    ]
    parts: list[Any] = [heading("Your profile", answer.file)]
    parts += [facts([(name, value) for name, value in pairs if value], look, by=2), Text("")]
    parts.append(heading("Skills", str(len(mine.skills))))
    for said, one in zip(mine.skills, answer.read, strict=True):
        line = Text(said.name, style=STRONG, overflow="fold")
        told = [f"level {said.level:g} of 7" if said.level is not None else ""]
        told.append(f"{said.years:g} years" if said.years is not None else "")
        known = [skill.name for skill in one.skills if skill.name != said.name]
        told.append("no role asks for it" if not one.known else f"read as {text.listed(known)}" if known else "")
        line.append("".join(f"  {part}" for part in told if part), style=f"not bold {QUIET}")
        parts.append(indented(line))
    return [
        *parts,
        Text(""),
        commands([("careers match", "roles that fit"), ("careers profile edit", "change anything")], look),
    ]


def _changed(answer: Changed) -> list[Any]:
    parts: list[Any] = [heading("Your profile", answer.file)]
    groups = (
        ("Added", answer.added),
        ("Already there", answer.there),
        ("Taken out", answer.removed),
        ("Not there", answer.not_there),
        ("Not recognised", answer.unknown),
    )
    for title, names in groups:
        if names:
            more = f" and {len(names) - MOST} more" if len(names) > MOST else ""
            line = Text(f"{title} {len(names)}: ", style=QUIET, overflow="fold")
            line.append(", ".join(names[:MOST]), style="not dim").append(more)
            parts.append(indented(line))
    return parts if len(parts) > 1 else [*parts, indented(quiet("nothing changed"))]
