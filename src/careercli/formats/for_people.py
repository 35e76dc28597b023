"""A table as a person reads it: columns named in words, amounts and counts written out, sections with headings.

An answer that has no text of its own becomes this as Markdown. What a column holds is told by its name, the same in
every answer: `official_median` is money in `official_currency`, `…_percent` a change, `…_employment` a count.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from careercli import text
from careercli.formats.cells import cell_text
from careercli.formats.markdown import of_table
from careercli.table import Cell, Table

Row = Mapping[str, Cell]
WORDS = {
    "slug": "Name",
    "official_openings": "Openings a year",
    "official_self_employed_percent": "Self-employed",
    "official_employment": "Jobs",
    "official_employment_in_place": "Jobs there",
    "official_p10": "10 % earn less than",
    "official_p25": "25 % earn less than",
    "official_p75": "75 % earn less than",
    "official_p90": "90 % earn less than",
    "official_mean": "Average",
    **{f"official_p{percent}_in_place": f"{percent} % earn less there than" for percent in (10, 25, 75, 90)},
    "claimed_median": "Median (guide)",
    "licence": "License",
    "schooling_words": "Schooling",
    "training_words": "Training in words",
    "if_asked": "If the employer asks for it",
    "official_wider_occupation": "Figures of",
    "from_of": "From: whose",
    "to_of": "To: whose",
    "years_from": "Years",
    "study_years": "Years of study",
}
"""Columns whose names are no words as they stand."""
_MONEY = re.compile(
    r"(official|claimed)_(low|median|high|entry|mid|senior|p\d\d|mean)(?!.*_at_least)(_.*)?|amount|pay_before|your_\w+"
)
_FIGURE = re.compile(r"(official|claimed)_\w+")
"""The name of a figure, which may stand in a cell as well."""
_COUNTS = (
    *("official_employment", "official_employment_in_place", "official_openings"),
    *("employment", "annual_openings", "roles", "count"),
)  # fmt: skip
_OF_KEYS = ("where", "kind")
"""Columns whose values are keys: of a role's section, of a step."""
_LEFT_OUT = re.compile(
    r"(.*_)?currency|period|.*_at_least|(place_|sector_|official_)?code|official_of|openings_share"
    r"|weak|sure|bigger_change|counted|price_level_of|official_published_per"
    r"|(from|to)_(source|wider_occupation|published_per)"
    r"|(program|licence|requirements|schooling_survey)_source|schooling_survey_(percent|says|level)|program"
)
"""Columns that stand in the cells of others, or tell a person nothing."""
_SHARES = ("recorded_percent", "share_percent", "self_employed_percent", "official_self_employed_percent")


def is_money(name: str) -> bool:
    """Whether a column of that name has amounts of money, or what such are at least."""
    return bool(_MONEY.fullmatch(name.replace("_at_least", "")))


def of_rows(
    table: Table, section: str = "", keyed: Sequence[Cell] = (), currencies: Mapping[str, str] | None = None
) -> str:
    """The rows of a table; with the name of a column as `section`, those of each of its values under a heading.

    A role that is named by its title is not named by its slug too; a column of which every cell is empty is left out.
    In the sections `keyed`, the column `name` has the keys of figures, which stand in the other columns; amounts among
    them are in `currencies`, by their key.
    """
    rows: list[Row] = [dict(zip(table.columns, row, strict=True)) for row in table.rows]
    if section:
        rows = [_of_key(row, currencies or {}) if row[section] in keyed else row for row in rows]
    source = _one_source(rows)
    if source:
        table = Table(tuple(name for name in table.columns if name != "source"), table.rows)
    return _parts(table, rows, section) + _whose(table.columns, rows, source)


def _one_source(rows: Sequence[Row]) -> str:
    """The source of the official figures of all rows that name one; empty where they are of several."""
    sources = {str(row["source"]) for row in rows if row.get("source") and "official_median" in row}
    return sources.pop() if len(sources) == 1 and len(rows) > 1 else ""


def _of_key(row: Row, currencies: Mapping[str, str]) -> Row:
    """A row of a figure as a person reads it: its key in words, and the figure as a column of that name has it."""
    key = str(row["name"])
    cells: dict[str, Cell] = {"name": heading(key)}
    for name, value in row.items():
        is_number = value is not None and not isinstance(value, str)
        cells.setdefault(name, written(key, {key: value, "currency": currencies.get(key)}) if is_number else value)
    return cells


def _whose(columns: Sequence[str], rows: Sequence[Row], source: str = "") -> str:
    """The line below official figures: that they are, of which period, and where their sources stand."""
    if not any(name.startswith("official_") and _is_filled(name, rows) for name in columns) or not rows:
        return ""
    of_a_year = "" if "period" in columns else ", pay a year"
    computed = _computed(rows)
    if source:
        return f"\nOfficial figures{of_a_year}: {text.markdown_text(source)}.{computed}\n"
    return f"\nOfficial figures{of_a_year}; `careers show ROLE --section sources` names their sources.{computed}\n"


def _computed(rows: Sequence[Row]) -> str:
    """Of which roles a year's pay is computed, as a sentence behind another; empty where of none."""
    by_hour = [row.get("title") or row.get("role") for row in rows if row.get("official_published_per") == "hour"]
    titles = text.natural_list([cell_text(title) for title in dict.fromkeys(by_hour) if title])
    return (
        f" Only an hour's pay is published for {text.markdown_text(titles)}; a year here is 2,080 hours."
        if titles
        else ""
    )


def _parts(table: Table, rows: Sequence[Row], section: str) -> str:
    if not section:
        return _table(table.columns, rows)
    parts = []
    for value in dict.fromkeys(row[section] for row in rows):
        of_section = [row for row in rows if row[section] == value]
        columns = [name for name in table.columns if name != section]
        parts.append(
            f"## {text.markdown_text(_capital(cell_text(value).replace('_', ' ')))}\n\n{_table(columns, of_section)}"
        )
    return "\n".join(parts)


def _table(columns: Sequence[str], rows: Sequence[Row]) -> str:
    shown = [
        name
        for name in columns
        if not _LEFT_OUT.fullmatch(name) and not (name == "slug" and "title" in columns) and _is_filled(name, rows)
    ] or list(columns)[:1]  # a row stays a row, though it says nothing
    cells = tuple(tuple(written(name, row) for name in shown) for row in rows)
    return of_table(Table(tuple(heading(name, rows) for name in shown), cells))


def _is_filled(name: str, rows: Sequence[Row]) -> bool:
    return not rows or any(written(name, row) for row in rows)


def heading(name: str, rows: Sequence[Row] = ()) -> str:
    """The name of a column in words: "Official median"; with the period of the amounts, where all have one."""
    words = WORDS.get(name) or text.heading(name.removesuffix("_percent"))
    periods = {row["period"] for row in rows if row.get("period")}
    return f"{words} {text.per(str(*periods))}" if len(periods) == 1 and _MONEY.fullmatch(name) else words


def written(name: str, row: Row) -> str:
    """A cell of a row as a person reads it; empty where nothing is recorded."""
    value = row.get(name)
    if name == "title" and value is None:
        return cell_text(row.get("slug"))  # of a role that is gone
    if name in _OF_KEYS and isinstance(value, str):
        return WORDS.get(value, value).lower().replace("_", " ")
    if value is None or isinstance(value, str):
        is_figure = isinstance(value, str) and _FIGURE.fullmatch(value)
        return _money(name, row) if value is None else heading(value) if is_figure else cell_text(value)
    if _MONEY.fullmatch(name):
        return _money(name, row)
    if (figure := str(row.get("name"))) != name and _FIGURE.fullmatch(figure):  # the row is of a figure that it names
        return written(figure, {figure: value})
    if isinstance(value, bool):
        return text.yes_no(value)
    if name in _COUNTS:
        return f"{value:,}"
    if name.endswith("_percent"):
        return text.percent(value) if name in _SHARES else text.growth(value)
    if float(value).is_integer():  # 2024 may be a year
        return f"{value:,.0f}" if abs(value) >= 10_000 else f"{value:.0f}"
    return f"{value:g}"


def _money(name: str, row: Row) -> str:
    """An amount; where no number is published, what it is at least."""
    whose = name.partition("_")[0]
    own = row.get(f"{name}_currency")
    currency = str(own or row.get(f"{whose}_currency") or row.get("currency") or "USD")
    amount, floor = row.get(name), row.get(f"{name}_at_least")
    if isinstance(amount, int | float):
        return text.money(amount, currency)
    return text.or_more(floor, currency) if isinstance(floor, int | float) else cell_text(amount)


def _capital(words: str) -> str:
    return f"{words[:1].upper()}{words[1:]}"
