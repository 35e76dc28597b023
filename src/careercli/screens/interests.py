"""The screens of `careers interests`."""

from __future__ import annotations

from typing import Any

from rich.text import Text

from careercli import text
from careercli.answers import counted_together
from careercli.answers.interests import LEVELS, NO_TEST, RANK, ActivityList, FittingRole, InterestProfile
from careercli.roles.interests import BY_LETTER, SOURCES
from careercli.screens.console import QUIET, RECORD, STRONG, Console, dim, facts, heading, indented, next_commands
from careercli.screens.line_breaks import Headed


def screen(answer: InterestProfile | ActivityList, console: Console) -> list[Any]:
    """What somebody's letters mean and which roles fit; or the activities."""
    if isinstance(answer, ActivityList):
        rows = [(str(number), activity.text) for number, activity in enumerate(answer.activities, start=1)]
        return [heading("Activities", "in this order"), facts(rows, console, by=2)]
    parts: list[Any] = [heading(f"Your interests: {answer.letters}", _basis(answer))]
    parts += [facts(_types(answer), console, by=2)]
    if answer.tied:
        names = text.natural_list([BY_LETTER[letter].name.lower() for letter in answer.tied], "or")
        parts.append(indented(dim(f"{answer.letters[-1]} could just as well be {names}: the scores are the same.")))
    for level in LEVELS:
        if roles := answer.of_level(level):
            parts += [Text(""), heading(f"Roles that fit: {level}")]
            parts += [indented(_role(role, console)) for role in roles]
    if not answer.roles:
        parts += [Text(""), Text("No occupation has these ratings: try fewer letters.", overflow="fold")]
    return [*parts, Text(""), *_notes(answer, console), next_commands(_following(answer), console)]


def _basis(answer: InterestProfile) -> str:
    basis = f"by {text.count(answer.answered, 'answer')}" if answer.answered else "the letters you gave"
    return f"{basis}, kept in {answer.file}" if answer.file else basis


def _types(answer: InterestProfile) -> list[tuple[str, str]]:
    rows = []
    for letter in answer.letters:
        kind = BY_LETTER[letter]
        score = f" ({answer.scores[letter]} of 100)" if answer.scores else ""
        rows.append((kind.name, f"{kind.meaning}{score}"))
    others = [
        f"{BY_LETTER[letter].name.lower()} {score}"
        for letter, score in answer.scores.items()
        if letter not in answer.letters
    ]
    return [*rows, *([("Others", ", ".join(others))] if others else [])]


def _role(role: FittingRole, console: Console) -> Text:
    letters, median = ("interests ", "median pay ") if console.linear else ("", "")
    line = Headed(role.title, style=STRONG, overflow="fold")
    line.remarked(Text(f"{letters}{role.letters}", style="not bold"))
    if role.official_median is not None:
        line.append(f"  {median}{text.money(role.official_median, role.currency or 'USD')}", style=f"not bold {RECORD}")
        mark = counted_together.mark(role.counted, by_hour=role.by_hour, in_words=console.linear)
        line.append(mark, style=f"not bold {QUIET}")
    if role.official_openings is not None:
        openings = f"{text.count(role.official_openings, 'opening')} a year"
        mark = counted_together.mark(role.counted, in_words=console.linear)
        line.append(f"  {openings}{mark}", style=f"not bold {QUIET}")
    if role.growth:
        line.append(f", {role.growth}", style=f"not bold {QUIET}")
    return line


def _notes(answer: InterestProfile, console: Console) -> list[Text]:
    more = f" {text.count(answer.total, 'occupation')} fit in all." if answer.total > len(answer.roles) else ""
    words = f"{NO_TEST} {SOURCES} {RANK} Pay: official median a year.{more}"
    by_hour = any(role.by_hour for role in answer.roles)
    counted = counted_together.note((role.counted for role in answer.roles), by_hour=by_hour, in_words=console.linear)
    return [dim(words), *([dim(counted)] if counted else [])]


def _following(answer: InterestProfile) -> list[tuple[str, str]]:
    first = next(iter(answer.roles), None)
    return [
        (f"careers list --interests {answer.letters}", "every role that fits"),
        *([(f"careers show {first.slug}", "what the first one is like")] if first else []),
        *([("careers start", "what could come next for you")] if answer.file else []),
    ]
