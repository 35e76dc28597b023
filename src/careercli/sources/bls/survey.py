"""A workbook of the wage survey (OEWS): of which May it is, and which of its rows are the nation's, by its columns.

BLS publishes the nation, states, areas, industries and owners in workbooks of one layout. What a row counts stands in
AREA, AREA_TYPE, NAICS, I_GROUP and OWN_CODE, and never in its order. The nation's own workbook of 2019 and before has
none of these columns; then what is left has to agree: titles, the name of the sheet, each code once.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field

from careercli.errors import CareersError
from careercli.roles.releases import MONTHS, WAGES
from careercli.sources.bls import cells
from careercli.sources.bls.workbook import Cell, Workbook

Record = dict[str, Cell]
FIRST_YEAR = 2019
"""Surveys of earlier Mays count by an older SOC, and the catalogue's occupations are of the SOC of 2018."""
PERCENTILES = {"p10": "PCT10", "p25": "PCT25", "median": "MEDIAN", "p75": "PCT75", "p90": "PCT90"}
REQUIRED = (
    *("OCC_CODE", "OCC_TITLE", "O_GROUP", "TOT_EMP"),
    *(f"{period}_{name}" for period in "HA" for name in PERCENTILES.values()),
)
NATIONAL_FILE = f"national_M{WAGES.bundled.period[-4:]}_dl.xlsx"
_OTHER_NAMES = {"OCC_GROUP": "O_GROUP", "AREA_NAME": "AREA_TITLE", "OWN": "OWN_CODE"}
_NATION = {"AREA": "99", "AREA_TYPE": "1", "NAICS": "", "OWN_CODE": "1235"}
"""What the columns of codes say of the nation as a whole, without zeros in front."""
_OF_PLACE, _OF_INDUSTRY = ("AREA", "AREA_TYPE"), ("NAICS", "I_GROUP", "OWN_CODE")
_PLACE_TITLES = ("AREA_TITLE", "PRIM_STATE", "STATE", "ST")
_NATION_TITLES = frozenset({"u.s.", "us", "u.s", "united states", "national", ""})
_KINDS = {"1": "nation", "2": "state", "3": "state", "4": "metro", "6": "nonmetro"}
"""Kinds of places by AREA_TYPE; 3 are the territories."""
_BY = {"state": "by state", "metro": "by metropolitan area", "nonmetro": "by nonmetropolitan area"}
_EDITION = re.compile(rf"\b({'|'.join(MONTHS)}) (20\d\d) OE(?:W)?S\b")
_CEILING = re.compile(r"(?:greater than|at or above) \$([\d,.]+) per hour or \$([\d,.]+) per year")
_AREA_SHEET = re.compile(r"(?i)\s*(state|msa|bos|metro|area|nonmetro)")
_INDUSTRY_SHEET = re.compile(r"(?i)sector|own|indust|nat\w*[345]d|naics")


@dataclass(frozen=True)
class Survey:
    """The sheet of a workbook that has the wages. `ceilings` are dollars per hour and per year, if notes state them."""

    book: Workbook
    sheet: str
    columns: dict[str, int]
    month: str
    year: int
    ceilings: dict[str, float] = field(default_factory=dict)

    @property
    def period(self) -> str:
        return f"{self.month} {self.year}"

    def records(self) -> Iterator[tuple[str, Record]]:
        """Every row behind the header as cells by the names of columns, and where it stands."""
        rows = self.book.iter_rows(self.sheet)
        next(rows)
        for number, row in enumerate(rows, start=2):
            yield (
                f"{self.book.name}, sheet {self.sheet!r}, row {number}",
                {name: row[at] if at < len(row) else "" for name, at in self.columns.items()},
            )


def open_survey(book: Workbook, hint: str) -> Survey:
    """The survey in a workbook. Raises CareersError for one that is not it, or is of too early a year."""
    for sheet in book.sheets:
        header = next(book.iter_rows(sheet), [])
        names = [_OTHER_NAMES.get(name, name) for name in map(cells.column_name, header)]
        if "OCC_CODE" in names:
            break
    else:
        raise CareersError(f"{book.name}: no sheet has a column OCC_CODE", hint)
    notes = [str(row[0]) for other in book.sheets if other != sheet for row in book.rows(other) if row]
    edition = next((match for note in notes if (match := _EDITION.search(note))), None)
    if edition is not None and int(edition[2]) < FIRST_YEAR:
        raise CareersError(
            f"{book.name}: the wage survey of {edition[1]} {edition[2]} counts by an older SOC than that of 2018",
            f"surveys can be read from May {FIRST_YEAR} on",
        )
    where = f"{book.name}, sheet {sheet!r}, row 1"
    columns = {name: at for at, name in reversed(list(enumerate(names))) if name}  # the first of a name counts
    if missing := [name for name in REQUIRED if name not in columns]:
        raise CareersError(f"{where}: there is no column {', '.join(missing)}", "has BLS changed its workbook?")
    if edition is None:
        raise CareersError(
            f"{book.name}: no sheet says which month and year the estimates are of",
            "take the workbook with its sheet of field descriptions, as BLS publishes it",
        )
    if repeated := [name for name, times in Counter(filter(None, names)).items() if times > 1]:
        raise CareersError(f"{where}: more than one column {repeated[0]}", "was the workbook changed?")
    ceiling = next((match for note in notes if (match := _CEILING.search(note))), None)
    floors = {"hour": cells.amount(ceiling[1], where), "year": cells.amount(ceiling[2], where)} if ceiling else {}
    return Survey(book, sheet, columns, edition[1], int(edition[2]), floors)


def is_of_all_industries(record: Record) -> bool:
    """Whether a row counts all industries and owners, by the columns that say so, as far as there are any."""
    if "I_GROUP" in record and str(record["I_GROUP"]).strip().lower() != "cross-industry":
        return False
    if not {"NAICS", "OWN_CODE"} <= record.keys():
        title = str(record.get("NAICS_TITLE", "cross-industry")).strip().lower()
        if title != "cross-industry":  # an owner's is "Cross-industry, Private", say
            return False
    return all(cells.digits(record[name]) == _NATION[name] for name in ("NAICS", "OWN_CODE") if name in record)


def is_of_the_nation(record: Record) -> bool:
    """Whether a row counts all the country, by the columns that say so, as far as there are any."""
    if any(name in record for name in _OF_PLACE):
        return all(cells.digits(record[name]) == _NATION[name] for name in _OF_PLACE if name in record)
    titles = [str(record[name]).strip().lower() for name in _PLACE_TITLES if name in record]
    return not titles or (any(titles) and all(title in _NATION_TITLES for title in titles))


def place_kind(record: Record) -> str | None:
    """The kind of place that a row counts, by AREA_TYPE: nation, state, metro, nonmetro; None if it does not say."""
    return _KINDS.get(cells.digits(record.get("AREA_TYPE", "")))


def national(survey: Survey) -> Iterator[tuple[str, Record]]:
    """The nation's rows over all industries and owners, with where each stands.

    Raises CareersError if there are none: then the workbook is named for what it is.
    """
    _check_sheet_name(survey)
    others: Counter[str] = Counter()
    chosen = 0
    for where, record in survey.records():
        if not str(record["OCC_CODE"]).strip():
            continue
        if not is_of_the_nation(record):
            kind = place_kind(record) or ("nation" if cells.digits(record.get("AREA", "")) == "99" else "area")
            others[_BY.get(kind, "by area")] += 1
        elif not is_of_all_industries(record):
            others[_by_industry_or_owner(record)] += 1
        else:
            chosen += 1
            yield where, record
    if not chosen and others:
        raise _another_workbook(survey, others.most_common(1)[0][0])


def _check_sheet_name(survey: Survey) -> None:
    """Where no column says what a row counts, the sheet's name may. Raises CareersError if it is not the nation."""
    columns = survey.columns.keys()
    if not columns & set(_OF_PLACE) and _AREA_SHEET.match(survey.sheet):
        raise _another_workbook(survey, "by area")
    if not columns & set(_OF_INDUSTRY) and _INDUSTRY_SHEET.search(survey.sheet):
        raise _another_workbook(survey, "by industry or ownership")


def _by_industry_or_owner(record: Record) -> str:
    group = str(record.get("I_GROUP", "")).strip().lower()
    title = str(record.get("NAICS_TITLE", "")).strip().lower()
    cross_industry = all(not words or words.startswith("cross-industry") for words in (group, title))
    return "by ownership" if cross_industry and cells.digits(record.get("NAICS", "0")) in ("", "1") else "by industry"


def _another_workbook(survey: Survey, kind: str) -> CareersError:
    message = f"{survey.book.name}, sheet {survey.sheet!r}: these are wages {kind}, without rows of the whole nation"
    if "area" in kind or "state" in kind:
        hint = f"take it with --places instead; --wages takes the national workbook ({NATIONAL_FILE})"
    else:
        hint = f"--wages takes the national workbook over all industries and owners ({NATIONAL_FILE})"
    return CareersError(message, hint)
