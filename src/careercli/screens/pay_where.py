"""The screens of `careers salary ROLE --where` and `--by state`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from rich.text import Text

from careercli import text
from careercli.answers import published_pay
from careercli.answers.pay_in_places import surveys_words
from careercli.answers.pay_where import PayWhere, PlaceRank, RolePlaces
from careercli.catalog.places import CEILINGS
from careercli.screens.console import QUIET, STRONG, WARN, Console, dim, grid, heading, indented, next_commands

SHOWN = 10
ROOMY_FROM = 78
"""Columns of a terminal from which a row a place has room."""


def screen(answer: PayWhere, console: Console) -> list[Any]:
    """For each role the best paid areas, and those with the most jobs; or every state."""
    if answer.of_states:
        return _by_state(answer, console)
    parts: list[Any] = []
    for role in answer.roles:
        parts += [*_role(role, answer.period, console), Text("")]
    surveys = surveys_words(place.area for role in answer.roles for place in role.places)
    of_states = text.natural_list(answer.states)
    words = f"Figures for metropolitan and nonmetropolitan areas of {of_states or 'the United States'}"
    words += f", also those partly there: {surveys}." if of_states else f": {surveys}."
    words += " Prices: in average US prices, by regional price parities."
    shown = [place.figures for role in answer.roles for places in _shown(role) for place in places]
    words += published_pay.unsure_note(mark for figures in shown for mark in published_pay.marks(figures))
    parts.append(dim(words))
    slug = answer.roles[0].slug
    commands = [(f"careers salary {slug} --in PLACE", "one place and the nation")]
    if not answer.states:
        commands.insert(0, (f"careers salary {slug} --by state", "every state"))
    return [*parts, next_commands(commands, console)]


def _by_state(answer: PayWhere, console: Console) -> list[Any]:
    """Every state, the best paid first: a table where there is room, two lines a state where there is not."""
    parts: list[Any] = []
    for role in answer.roles:
        parts += [heading(role.title, f"USD {text.per(answer.period)}"), *map(indented, map(dim, role.counted_lines))]
        if role.nation:
            nation = f"Nationwide: median {_median(role.nation, answer.period)}, {_jobs(role.nation)} jobs"
            parts.append(indented(Text(nation)))
        if said := published_pay.hourly_note((place.figures for place in role.places), answer.period):
            parts.append(indented(dim(said)))
        rows = [_state(place, answer.period) for place in role.places]
        if not rows:
            parts.append(indented(dim("no figures of states are published")))
        elif console.width < ROOMY_FROM:
            for name, low, median, high, real, jobs in rows:
                parts.append(indented(Text(name, style=STRONG, overflow="fold")))
                parts.append(
                    indented(
                        Text(
                            f"median {median}, {real} in average prices (10 %: {low}, 90 %: {high}), {jobs} jobs",
                            style=QUIET,
                        ),
                        4,
                    )
                )
        else:
            columns = ("State", "10 %", "Median", "90 %", "In average\nprices", "Jobs")
            table = grid(columns, console, numbers=columns[1:])
            for name, *figures in rows:
                table.add_row(Text(name, overflow="fold"), *figures)
            parts.append(indented(table))
        parts.append(Text(""))
    words = f"Figures by state: {surveys_words(place.area for role in answer.roles for place in role.places)}."
    words += " Prices: in average US prices, by regional price parities."
    words += published_pay.unsure_note(
        mark for role in answer.roles for place in role.places for mark in published_pay.marks(place.figures)
    )
    slug = answer.roles[0].slug
    commands = [(f"careers salary {slug} --where", "the areas with the best pay and most jobs")]
    return [*parts, dim(words), next_commands(commands, console)]


def _state(place: PlaceRank, period: str) -> tuple[str, ...]:
    """The cells of a state: its name, 10 %, median, 90 %, the median in average prices, and jobs."""
    figures = place.figures
    low, high = (
        text.or_more(CEILINGS[figures.period])
        if key in figures.above
        else _money(published_pay.amount(figures, key, period))
        for key in ("p10", "p90")
    )
    median = _median(figures, period) + published_pay.pay_mark(figures)
    real = _money(place.median_at_average_prices(period))
    return place.area.name, low, median, high, real, _jobs(figures) + published_pay.jobs_mark(figures)


def _role(role: RolePlaces, period: str, console: Console) -> list[Any]:
    parts: list[Any] = [heading(role.title, f"USD {text.per(period)}")]
    areas = _areas(role)
    if not areas:
        return [*parts, indented(dim("no figures of areas are published"))]
    parts += [indented(dim(line)) for line in role.counted_lines]
    if role.nation:
        parts.append(indented(Text(f"Nationwide: median {_median(role.nation, period)}, {_jobs(role.nation)} jobs")))
    paid, employing = _shown(role)
    if said := published_pay.hourly_note((place.figures for place in (*paid, *employing)), period):
        parts.append(indented(dim(said)))
    parts += [Text(""), *_places("Best paid", paid, period, console)]
    open_ended = [place.area.name for place in areas if "median" in place.figures.above]
    if open_ended:
        ceiling = text.money(CEILINGS["hour" if period == "hour" else "year"])
        words = f"Not ranked, since BLS only says {ceiling} or more: {text.abridged(open_ended, 5)}."
        parts.append(indented(Text(words, style=WARN, overflow="fold")))
    return [*parts, Text(""), *_places("Most jobs", employing, period, console)]


def _areas(role: RolePlaces) -> list[PlaceRank]:
    return [place for place in role.places if place.area.kind != "state"]


def _shown(role: RolePlaces) -> tuple[list[PlaceRank], list[PlaceRank]]:
    """The areas with the best pay, and those with the most jobs."""
    areas = _areas(role)
    employing = sorted((place for place in areas if place.jobs_rank), key=lambda place: place.jobs_rank or 0)
    return [place for place in areas if place.pay_rank is not None][:SHOWN], employing[:SHOWN]


def _places(title: str, places: Sequence[PlaceRank], period: str, console: Console) -> list[Any]:
    """Areas under a title: a table where there is room, two lines an area where there is not."""
    parts: list[Any] = [heading(title)]
    rows = [
        (
            place.area.name,
            _median(place.figures, period) + published_pay.pay_mark(place.figures),
            _money(place.median_at_average_prices(period)),
            _jobs(place.figures) + published_pay.jobs_mark(place.figures),
            "–" if place.figures.location_quotient is None else f"{place.figures.location_quotient:.2f}",
        )
        for place in places
    ]
    if console.width < ROOMY_FROM:
        for name, median, real, jobs, _quotient in rows:
            parts.append(indented(Text(name, style=STRONG, overflow="fold")))
            words = f"median {median}, {real} in average prices, {jobs} jobs"
            parts.append(indented(Text(words, style=QUIET, overflow="fold"), 4))
        return parts
    columns = ("Area", "Median", "In average\nprices", "Jobs", "Quotient")
    table = grid(columns, console, numbers=columns[1:])
    for name, *figures in rows:
        table.add_row(Text(name, overflow="fold"), *figures)
    return [*parts, indented(table)]


def _median(figures: Any, period: str) -> str:
    if "median" in figures.above:
        return text.or_more(CEILINGS[figures.period])
    return _money(published_pay.amount(figures, "median", period))


def _money(amount: float | None) -> str:
    return "–" if amount is None else text.money(amount)


def _jobs(figures: Any) -> str:
    return "–" if figures.employment is None else f"{figures.employment:,}"
