"""What is legal in a role file but doubtful: each with the place, what is odd, and what to do."""

from __future__ import annotations

import itertools
from collections.abc import Collection, Iterator
from typing import TYPE_CHECKING

from careercli import text
from careercli.roles.clock import MINUTES, span
from careercli.roles.money import LEAST_A_YEAR, MOST_AN_HOUR
from careercli.roles.problems import Path
from careercli.roles.soc import FAMILIES

if TYPE_CHECKING:
    from careercli.roles.model import Role, Salary, Statistics

OF_FULL_YEARS = ("USD", "EUR", "GBP", "CAD", "AUD", "CHF")
"""Currencies in which no full year of work pays less than LEAST_A_YEAR."""
ON_THE_WEB = frozenset(("website", "webpage", "web", "homepage", "site", "online", "blog", "wiki", "wikipedia"))
"""Words of a source that has an address."""
LEAST_LETTERS = 4
"""So many letters a word has that another one begins with, to be taken for the same."""
NO_TEXTS = frozenset(("none", "null", "nil", "nan", "n/a", "na", "tbd", "todo", "undefined"))
"""What programs and people write where there is no text."""

LintWarning = tuple[Path, str, str]
"""(place in the data, message, hint)"""


TO_WRITE = "To be written."
"""What a new file has in place of a summary."""


def lint_role(role: Role, known_slugs: Collection[str] | None = None) -> list[LintWarning]:
    """Every doubt about a role. With `known_slugs`, those of the catalogue, unknown related roles too."""
    result = [
        *_family(role),
        *_pay(role),
        *_of_a_year(role),
        *_statistics(role),
        *_tiers(role),
        *_day(role),
        *_sources(role),
        *_blank(role),
        *_marks(role),
        *_activities(role),
        *_overtaken(role),
    ]
    if known_slugs is not None:
        result += [
            (("related", place), f"no role in the catalogue is called {slug!r}", "add that role, or remove the line")
            for place, slug in enumerate(role.related)
            if slug not in known_slugs
        ]
    return result


def _family(role: Role) -> Iterator[LintWarning]:
    """A field that no occupation of the record is in: usually another name of one that is."""
    if role.family is None or role.family in FAMILIES.values():
        return
    name = " ".join(role.family.casefold().replace("-", " ").split())
    near = [field for field in FAMILIES.values() if name == field] or [
        field
        for field in FAMILIES.values()
        if any(_begins(word, other) for word in name.split() for other in field.split())
    ]
    message = f"{role.family!r} is none of the fields of the catalogue, and would be one more"
    known = (
        f"write {text.natural_list(near, 'or')}"
        if near
        else f"the fields are {text.natural_list([*FAMILIES.values()])}"
    )
    yield ("family",), message, f"{known}; a field of your own may stay"


def _begins(word: str, other: str) -> bool:
    """Whether one of two words begins with the other, but for an s: health and healthcare, repairs and repair."""
    shorter, longer = sorted((word.removesuffix("s"), other.removesuffix("s")), key=len)
    return len(shorter) >= LEAST_LETTERS and longer.startswith(shorter)


def _of_a_year(role: Role) -> Iterator[LintWarning]:
    """Pay that nobody has in a full year, or that nobody has in an hour: its period is another one."""
    for name, pay in (("salary", role.salary), ("statistics", role.statistics)):
        if pay is None or pay.currency not in OF_FULL_YEARS:
            continue
        for amount in _amounts(pay):
            written = text.money(amount, pay.currency)
            if pay.period == "year" and 0 < amount < LEAST_A_YEAR:
                hour = "add `period: hour` if it is an hour's" if amount <= MOST_AN_HOUR else "give its `period`"
                hint = f"{hour}; write thousands with all their digits"
                yield (name, "period"), f"{written} a year is less than full-time work pays", hint
            elif pay.period == "hour" and amount >= LEAST_A_YEAR:
                message = f"{written} an hour is more than work pays"
                yield (name, "period"), message, "write `period: year` if it is a year's"
            else:
                continue
            break  # the period is that of all of them


def _amounts(pay: Salary | Statistics) -> Iterator[float]:
    """The amounts of a claim or of the record that are recorded."""
    for part in (pay, getattr(pay, "levels", None), getattr(pay, "wages", None)):
        for name in ("low", "p10", "entry", "p25", "median", "mid", "p75", "high", "senior", "p90", "top_tenth_from"):
            if (amount := getattr(part, name, None)) is not None:
                yield amount


def _pay(role: Role) -> Iterator[LintWarning]:
    pay = role.salary
    if pay is None:
        return
    if pay.low is not None and pay.high is not None and pay.low > pay.high:
        yield ("salary", "low"), f"the low end {pay.low:g} is above the high end {pay.high:g}", "swap them?"
    elif pay.median is not None and not (pay.low or 0) <= pay.median <= (pay.high or pay.median):
        is_low = pay.low is not None and pay.median < pay.low
        end, amount = ("below low", pay.low) if is_low else ("above high", pay.high)
        median, other = (text.money(each, pay.currency) for each in (pay.median, amount))
        message = f"the median ({median}) is {end} ({other})"
        yield ("salary", "median"), message, "check which of the two is right"
    if pay.levels:
        levels = [(name, getattr(pay.levels, name)) for name in ("entry", "mid", "senior")]
        recorded = [(name, amount) for name, amount in levels if amount is not None]
        for (lower, less), (higher, more) in itertools.pairwise(recorded):
            if less > more:
                yield (
                    ("salary", "levels", higher),
                    f"{higher} earns less than {lower} ({more:g} < {less:g})",
                    "check it",
                )
    if not pay.source:
        yield ("salary",), "these figures have no source", "add `source: …` so that a reader can judge them"


def _statistics(role: Role) -> Iterator[LintWarning]:
    if role.outlook and role.outlook.growth_percent is not None and not role.outlook.source:
        yield ("outlook",), "this figure has no source", "add `source: …` so that a reader can judge it"
    record = role.statistics
    if record is None or record.wages is None:
        return
    percentiles = [(name, getattr(record.wages, name)) for name in ("p10", "p25", "median", "p75", "p90")]
    recorded = [(name, amount) for name, amount in percentiles if amount is not None]
    for (lower, less), (higher, more) in itertools.pairwise(recorded):
        if less > more:
            yield (
                ("statistics", "wages", higher),
                f"{higher} is less than {lower} ({more:g} < {less:g})",
                "check the figures",
            )


def _tiers(role: Role) -> Iterator[LintWarning]:
    for place, tier in enumerate(role.tiers):
        years = tier.years
        if years and years.max is not None and years.max < years.min:
            yield (
                ("tiers", place, "years"),
                f"it ends ({years.max:g}) before it begins ({years.min:g})",
                "swap min and max?",
            )
        if not place:
            continue
        before = role.tiers[place - 1].years
        if years and before and years.min < before.min:
            yield (
                ("tiers", place, "years", "min"),
                "it begins before the tier above it in the file",
                "order them from the lowest",
            )
        elif years and before and before.max is not None and years.min < before.max:
            message = f"it begins at {years.min:g} years, before the tier below it ends ({before.max:g})"
            yield ("tiers", place, "years", "min"), message, "let a tier begin where the one below it ends"


def _day(role: Role) -> Iterator[LintWarning]:
    spans = [(span(block), place) for place, block in enumerate(role.day)]
    for ((start, _end), place), ((before_start, before_end), before) in zip(spans[1:], spans, strict=False):
        if before_start <= start < before_end or before_start <= start + MINUTES < before_end:
            earlier, block = role.day[before], role.day[place]
            message = f"it begins at {block.start}, before {earlier.period!r} ends at {earlier.end}"
            yield ("day", place, "start"), message, "let a block begin where the one before it ends"


def _sources(role: Role) -> Iterator[LintWarning]:
    if not role.sources:
        yield (), "the file names no source", "add `sources:` with a name for each, so that a reader can judge it"
    for place, source in enumerate(role.sources):
        if source.url is None and ON_THE_WEB & set(source.name.casefold().split()):
            hint = (
                "add `url: https://…` and the `year` in which you read it; `covers: [summary]` names the keys it is for"
            )
            yield ("sources", place), f"{source.name!r} is on the web, and its address is not there", hint


def _blank(role: Role) -> Iterator[LintWarning]:
    for name in ("title", "summary"):
        text = getattr(role, name)
        if text is not None and not text.strip():
            yield (name,), "only white space", "write something"
        elif text is not None and text.strip(" .").casefold() in NO_TEXTS:
            yield (name,), f"{text.strip()!r} says nothing", "write something"
        elif text and text.strip() == TO_WRITE:
            yield (name,), f"{text.strip()!r} is left from the template", "write what the role is in a sentence"
    if "\n" in role.title:
        yield ("title",), "a title of several lines", "write it on one line"


def _activities(role: Role) -> Iterator[LintWarning]:
    for place, activity in enumerate(role.activities):
        core, tasks = activity.core_tasks, activity.tasks
        if core is not None and tasks is not None and core > tasks:
            message = f"{core} core tasks of {tasks} tasks: there are more core tasks than tasks"
            yield ("activities", place, "core_tasks"), message, "check the figures"


def _marks(role: Role) -> Iterator[LintWarning]:
    if role.tech_marks is None:
        return
    stack = set(role.tech_stack)
    for kind in ("hot", "in_demand"):
        for place, name in enumerate(getattr(role.tech_marks, kind)):
            if name not in stack:
                yield ("tech_marks", kind, place), f"{name!r} is not in tech_stack", "write it as it stands there"


def _overtaken(role: Role) -> Iterator[LintWarning]:
    for place, note in enumerate(role.overtaken):
        if not note.keys:
            yield ("overtaken", place), "it does not name the key that holds the guide's statement", "add `keys: […]`"
        for number, name in enumerate(note.keys):
            section: object = role
            for part in name.split("."):
                section = getattr(section, part, None)
            if section in (None, (), ""):
                message = f"nothing is recorded under {name!r}"
                yield (
                    ("overtaken", place, "keys", number),
                    message,
                    "name the key that holds the guide's statement",
                )
