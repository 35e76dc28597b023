"""The screens of `careers salary ROLE --by sector` and `--by year`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from rich.text import Text

from careercli import text
from careercli.answers import published_pay
from careercli.answers.pay_by import Part, PayBySector, PayByYear, RoleSectors, RoleYears
from careercli.catalog.places import CEILINGS, SURVEY, PayFigures
from careercli.screens.console import (
    QUIET,
    RECORD,
    STRONG,
    UNICODE,
    Console,
    Drawing,
    dim,
    grid,
    heading,
    indented,
    next_commands,
)

CAUTION = (
    "BLS advises against reading its wage survey as a time series: each edition pools three years of answers, "
    "and methods and codes change. Treat a small change as none."
)
ROOMY_FROM, TABLE_FROM = 78, 56
"""Columns of a terminal from which a row a sector has room, with the ends of its pay and without them."""
_BARS, _ASCII_BARS = "▁▂▃▄▅▆▇█", "_.-=+*%@"


def screen(answer: PayBySector | PayByYear, console: Console) -> list[Any]:
    """Each role's table, and once what stands behind the figures."""
    parts: list[Any] = []
    if isinstance(answer, PayBySector):
        for role in answer.roles:
            parts += [*_sectors(role, answer.period, console), Text("")]
        words = f"Figures for the United States, {SURVEY}; – is not released."
        figures = [part.figures for role in answer.roles for part in role.parts]
        words += published_pay.unsure_note(mark for each in figures for mark in published_pay.marks(each))
        parts.append(dim(words))
    else:
        for years in answer.roles:
            parts += [*_years(years, answer, console), Text("")]
        months = "" if answer.price_months == 12 else f" (its average so far: {answer.price_months} months)"
        words = f"Figures for the United States, BLS OEWS, each May; prices of {answer.last_year}{months} by the CPI-U."
        words += " At ceiling: too high for the survey to give a number."
        parts += [dim(words), dim(CAUTION)]
    slug = answer.roles[0].slug
    return [
        *parts,
        next_commands([(f"careers salary {slug} --where", "the areas with the best pay and most jobs")], console),
    ]


def _sectors(role: RoleSectors, period: str, console: Console) -> list[Any]:
    parts: list[Any] = [heading(role.title, f"USD {text.per(period)}")]
    parts += [indented(dim(line)) for line in role.counted_lines]
    if not role.parts:
        return [*parts, indented(dim("no figures by sector are published"))]
    if said := published_pay.hourly_note((part.figures for part in role.parts), period):
        parts.append(indented(dim(said)))
    for kind, title in (("sector", "By sector"), ("ownership", "By type of employer")):
        rows = [part for part in role.parts if part.kind == kind]
        if rows:
            parts += [heading(title), *_part_rows(rows, period, console)]
    return parts


def _part_rows(rows: Sequence[Part], period: str, console: Console) -> list[Any]:
    if console.width < TABLE_FROM:
        parts: list[Any] = []
        for part in rows:
            parts.append(indented(Text(part.name, style=STRONG, overflow="fold")))
            median = _amount(part.figures, "median", period) + published_pay.pay_mark(part.figures)
            words = f"{_jobs_there(part)} jobs ({_share(part)}), median {median}"
            parts.append(indented(Text(words, style=QUIET, overflow="fold"), 4))
        return parts
    columns = ["Sector" if rows[0].kind == "sector" else "Employer", "Jobs", "Share", "10 %", "Median", "90 %"]
    shown = columns if console.width >= ROOMY_FROM else [name for name in columns if name not in ("10 %", "90 %")]
    table = grid(shown, console, numbers=columns[1:])
    for part in rows:
        amounts = [_amount(part.figures, key, period) for key in ("p10", "median", "p90")]
        amounts[1] += published_pay.pay_mark(part.figures)
        cells: tuple[str | Text, ...] = (Text(part.name, overflow="fold"), _jobs_there(part), _share(part), *amounts)
        table.add_row(*(cell for name, cell in zip(columns, cells, strict=True) if name in shown))
    return [indented(table)]


def _years(role: RoleYears, answer: PayByYear, console: Console) -> list[Any]:
    parts: list[Any] = [heading(role.title, f"USD {text.per(answer.period)}")]
    parts += [indented(dim(line)) for line in role.counted_lines]
    if not role.years:
        return [*parts, indented(dim("not classified the same way each year: no years can be compared"))]
    if said := published_pay.hourly_note((year.figures for year in role.years), answer.period):
        parts.append(indented(dim(said)))
    line = Drawing("median ", style=QUIET)  # the table has the figures
    line.append(sparkline(role.medians, console), style=RECORD)
    real = sparkline([year.median_in_last_prices for year in role.years], console)
    line.append(f"  in prices of {answer.last_year} ").append(real, style=RECORD)
    parts.append(indented(line))
    columns = ("Year", "Jobs", "10 %", "Median", "90 %", f"In {answer.last_year} prices")
    shown = columns if console.width >= 70 else (columns[0], columns[3], columns[5])
    table = grid(shown, console, numbers=shown[1:])
    for year in role.years:
        amounts = [
            # the ceiling was another one in other years
            "at ceiling" if key in year.figures.above else _amount(year.figures, key, answer.period)
            for key in ("p10", "median", "p90")
        ]
        real_median = "–" if year.median_in_last_prices is None else text.money(year.median_in_last_prices)
        cells = dict(zip(columns, (str(year.year), _jobs(year.figures), *amounts, real_median), strict=True))
        table.add_row(*(cells[name] for name in shown))
    parts.append(indented(table))
    if role.nominal_change is None or role.real_change is None:
        words = "No change is computed: one year has no median."
    else:
        words = (
            f"The median changed by {text.growth(role.nominal_change)} from {role.years[0].year} to "
            f"{role.years[-1].year}; adjusted for inflation, by {text.growth(role.real_change)}."
        )
    return [*parts, indented(Text(words, overflow="fold"))]


def sparkline(values: Sequence[float | None], console: Console) -> str:
    """Amounts as bars from the lowest to the highest; a space for one that is not known."""
    bars = _BARS if console.glyphs is UNICODE else _ASCII_BARS
    known = [value for value in values if value is not None]
    if not known:
        return ""
    low, span = min(known), max(known) - min(known)
    return "".join(
        " " if value is None else bars[round((value - low) / span * (len(bars) - 1)) if span else 0] for value in values
    )


def _amount(figures: PayFigures, key: str, period: str) -> str:
    """An amount, or what stands in its place."""
    if key in figures.above:
        return f"≥{text.short_money(CEILINGS[figures.period])}" if figures.period == period else "at ceiling"
    amount = published_pay.amount(figures, key, period)
    return "–" if amount is None else text.money(amount)


def _jobs(figures: PayFigures) -> str:
    return "–" if figures.employment is None else f"{figures.employment:,}"


def _jobs_there(part: Part) -> str:
    return _jobs(part.figures) + published_pay.jobs_mark(part.figures)


def _share(part: Part) -> str:
    return "–" if part.share is None else f"{part.share:g} %"
