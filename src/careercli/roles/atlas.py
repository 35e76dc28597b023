"""The atlas: O*NET's occupations as roles, read from the tables of facts that ship with the program.

The tables are tab-separated, with one header line each; `data/README.md` says what stands in them and where it comes
from, and `data/make_atlas.py` makes them. Only building the atlas reads them: the program itself has the database.
"""

from __future__ import annotations

import functools
from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from careercli.roles import model, releases, soc, title_names
from careercli.roles.characteristic import KindSpread, TaskWords, centrality
from careercli.roles.figures import Figures, ProjectionRow, ProjectionTable, WageRow, WageTable
from careercli.roles.wage_survey import CEILINGS, WAGES_OF

ONET_SYSTEM = "O*NET-SOC-2019"
AGENCY = releases.ONET.publisher


def _onet_source(data: releases.DataSet, covers: tuple[str, ...] = ()) -> model.Source:
    """A release of O*NET as a source of a role."""
    return model.Source(
        name=f"{data.name} Database ({AGENCY})",
        url=data.page,
        year=data.bundled.month[0],
        licence="CC BY 4.0",
        covers=covers,
    )


ONET = _onet_source(releases.ONET)
ONET_TOOLS = _onet_source(releases.ONET_TOOLS, ("tools", "tool_kinds"))
PROJECTIONS_OF = (releases.PROJECTIONS.bundled.period, int(releases.PROJECTIONS.bundled.period[:4]))
PERCENTILES = ("p10", "p25", "median", "p75", "p90")
WITHHELD, AT_CEILING = "*", "#"


@dataclass(frozen=True, kw_only=True)
class AtlasOccupation:
    """An occupation as a role, with its slug and code, and what the role format has no place for.

    `reported` are the folded titles by which it is known: those that people in the occupation gave, unless another is
    better known by one, and those by which it is better known than others. `task_words` are the stems of its task
    statements with their counts.
    """

    code: str
    slug: str
    role: model.Role
    reported: frozenset[str] = frozenset()
    task_words: dict[str, int] = field(default_factory=dict)


def read_table(file: Path) -> list[list[str]]:
    """The rows of a table without its header. Raises OSError, or ValueError for a row of another length."""
    lines = file.read_text(encoding="utf-8").split("\n")
    rows = [line.split("\t") for line in lines if line]
    if len(set(map(len, rows))) > 1:
        raise ValueError(f"{file.name}: a row has another length than the header")
    return rows[1:]


def header(file: Path) -> list[str]:
    """The names of the columns of a table."""
    with file.open(encoding="utf-8") as text:
        return text.readline().rstrip("\n").split("\t")


def read_occupations(folder: Path) -> Iterator[AtlasOccupation]:
    """The occupations of the tables in a folder, in the order of their codes.

    Raises OSError or ValueError for tables that are not as `data/make_atlas.py` writes them.
    """
    tables = _Tables(folder)
    for row in read_table(folder / "occupations.tsv"):
        yield tables.occupation(row)


def read_figures(folder: Path) -> Figures:
    """The Bureau of Labor Statistics' figures of the tables in a folder."""
    wages = {row.code: row for row in map(_wage_row, read_table(folder / "wages.tsv")) if row is not None}
    factors: dict[str, list[model.GrowthFactor]] = defaultdict(list)
    for code, industry, causes, share in read_table(folder / "growth_factors.tsv"):
        names = tuple(cause.strip().capitalize() for cause in causes.split(","))
        factor = model.GrowthFactor(causes=names, share=share, industry=industry or None)  # type: ignore[arg-type]
        factors[code].append(factor)
    projections = {}
    for row in read_table(folder / "projections.tsv"):
        if row[2] == "detailed":
            projections[row[0]] = _projection_row(row, tuple(factors.get(row[0], ())))
    return Figures(WageTable(wages, *WAGES_OF), ProjectionTable(projections, *PROJECTIONS_OF))


def wages_of_cells(basis: str, cells: Sequence[str]) -> tuple[str, model.Wages | None]:
    """The period and the wages of five cells, from the tenth to the ninetieth percentile; None where none is published.

    `basis` is H where they are per hour. A wage at or above the ceiling is a floor, never a wage.
    """
    period = "hour" if basis == "H" else "year"
    exact = {name: float(cell) for name, cell in zip(PERCENTILES, cells, strict=True) if _is_number(cell)}
    capped = [name for name, cell in zip(PERCENTILES, cells, strict=True) if cell == AT_CEILING]
    floor = model.Floor(**dict.fromkeys(capped, CEILINGS[period])) if capped else None
    return period, model.Wages(**exact, at_least=floor) if exact or floor else None


def _wage_row(row: list[str]) -> WageRow | None:
    code, title, level, basis, employment, employment_error, wage_error, _mean, *percentiles = row
    if level not in ("detailed", "total"):
        return None
    period, wages = wages_of_cells(basis, percentiles)
    return WageRow(
        code=code,
        title=title,
        employment=int(employment) if _is_number(employment) else None,
        period=period,
        wages=wages,
        employment_error=_number(employment_error),
        wage_error=_number(wage_error),
    )


def _projection_row(row: list[str], factors: tuple[model.GrowthFactor, ...]) -> ProjectionRow:
    code, title, _level, before, _after, growth, openings, self_employed, exits, transfers, *entry = row
    education, experience, training = entry
    return ProjectionRow(
        code=code,
        title=title,
        employment=_thousands(before),
        growth_percent=_number(growth),
        annual_openings=_thousands(openings),
        entry_education=education or None,
        work_experience=experience or None,
        training=training or None,
        exit_rate=_number(exits),
        transfer_rate=_number(transfers),
        self_employed_percent=_number(self_employed),
        factors=factors,
    )


class _Tables:
    """The tables about O*NET's occupations, by code, and the figures."""

    def __init__(self, folder: Path) -> None:
        self.figures = read_figures(folder)
        self.slugs = {row[0]: row[1] for row in read_table(folder / "occupations.tsv")}
        self.titles = _by_code(folder / "titles.tsv")
        self.best_known = _best_known(self.titles)
        self.rating_names = [name.split(":", 1) for name in header(folder / "ratings.tsv")[1:]]
        self.ratings = _by_code(folder / "ratings.tsv")
        self.style_names = header(folder / "work_styles.tsv")[1:]
        self.styles = _by_code(folder / "work_styles.tsv")
        self.levels = header(folder / "education.tsv")[1:]
        self.education = _by_code(folder / "education.tsv")
        self.software = _by_code(folder / "software.tsv")
        self.software_spread = KindSpread(self.software, "software")
        self.software_kinds = dict(read_table(folder / "software_kinds.tsv"))
        self.tools = _by_code(folder / "tools.tsv")
        self.tool_spread = KindSpread(self.tools, "tools")
        self.tool_kinds = dict(read_table(folder / "tool_kinds.tsv"))
        self.activities = _by_code(folder / "activities.tsv")
        self.activity_names = dict(read_table(folder / "activity_names.tsv"))
        self.task_words = {code: counts(words) for code, words in read_table(folder / "task_words.tsv")}
        self.telling_words = TaskWords(self.task_words)
        self.related = _by_code(folder / "related.tsv")

    def occupation(self, row: list[str]) -> AtlasOccupation:
        """An occupation, from its row of `occupations.tsv`."""
        code, slug, title, zone, *interests, rated = row
        software, tools = self.software.get(code, ()), self.tools.get(code, ())
        hot = tuple(dict.fromkeys(product for _kind, product, marks in software if "H" in marks))
        in_demand = tuple(dict.fromkeys(product for _kind, product, marks in software if "D" in marks))
        statistics = self.figures.statistics(code)
        role = model.Role(
            title=title,
            aliases=self._aliases(code, title),
            family=soc.family(code),
            occupation=model.Occupation(system=ONET_SYSTEM, code=code, title=title),
            statistics=statistics,
            activities=self._activities(code),
            tech_stack=_ranked_products(software),
            tech_marks=model.TechMarks(hot=hot, in_demand=in_demand) if hot or in_demand else None,
            tech_kinds=kinds(code, software, self.software_spread, self.software_kinds, hot, in_demand),
            tools=tuple(dict.fromkeys(tool for _kind, tool in tools)),
            tool_kinds=kinds(code, tools, self.tool_spread, self.tool_kinds),
            ratings=self._ratings(code),
            work_styles=self._work_styles(code),
            education=self._education(code),
            job_zone=model.JobZone(zone=int(zone), name=_JOB_ZONES.get(zone)) if zone else None,
            interests=model.Interests(**dict(zip(_RIASEC, map(float, interests), strict=True)))
            if all(interests)
            else None,
            related=tuple(self.slugs[other] for _index, other in self.related.get(code, ()) if other in self.slugs),
        )
        sources = _sources(role, rated, self.figures)
        return AtlasOccupation(
            code=code,
            slug=slug,
            role=_with_sources(role, sources),
            reported=self._reported(code),
            task_words=self.task_words.get(code, {}),
        )

    def _aliases(self, code: str, title: str) -> tuple[str, ...]:
        """Other titles: those that people report first, then those that more sources name; short forms behind."""
        ranked = sorted(
            self.titles.get(code, ()), key=lambda entry: (not entry[3], -int(entry[2]), entry[0].casefold())
        )
        unique: dict[str, str] = {title.casefold(): ""}
        for long, short, _named, _mark in ranked:
            for name in title_names.names(long, short):
                unique.setdefault(name.casefold(), name)
        return tuple(name for name in unique.values() if name)

    def _reported(self, code: str) -> frozenset[str]:
        """The folded titles that people report, but those by which another occupation is better known, and its own."""
        reported = {
            name.casefold()
            for title, short, _named, mark in self.titles.get(code, ())
            if mark
            for name in title_names.names(title, short)
        }
        others = {title for title in reported if self.best_known.get(title, code) != code}
        own = {
            name.casefold()
            for title, short, *_ in self.titles.get(code, ())
            for name in title_names.names(title, short)
            if self.best_known.get(name.casefold()) == code
        }
        return frozenset(reported - others | own)

    def _activities(self, code: str) -> tuple[model.Activity, ...]:
        named = (
            (self.activity_names[key], int(core), int(tasks)) for key, core, tasks in self.activities.get(code, ())
        )
        return activities(code, named, self.telling_words)

    def _ratings(self, code: str) -> tuple[model.Rating, ...]:
        """Skills, then knowledge, the most important first; ratings that O*NET suppresses are left out."""
        ratings = []
        for (kind, name), cell in self._cells(self.rating_names, self.ratings.get(code)):
            importance, level = _pair(cell)
            if importance is not None or level is not None:
                ratings.append(model.Rating(name=name, kind=kind, importance=importance, level=level))
        ratings.sort(key=lambda rating: (rating.kind == "knowledge", -(rating.importance or 0)))
        return tuple(ratings)

    def _work_styles(self, code: str) -> tuple[model.WorkStyle, ...]:
        """Work styles, the most helpful first."""
        styles = []
        for name, cell in self._cells(self.style_names, self.styles.get(code)):
            impact, distinctiveness = _pair(cell)
            styles.append(model.WorkStyle(name=name, impact=impact, distinctiveness=distinctiveness))
        styles.sort(key=lambda style: -(style.impact if style.impact is not None else -9))
        return tuple(styles)

    @staticmethod
    def _cells(names: Sequence[Any], rows: list[list[str]] | None) -> list[tuple[Any, str]]:
        """The cells of the one row that an occupation has in a wide table, with the names of their columns."""
        return list(zip(names, rows[0], strict=True)) if rows else []

    def _education(self, code: str) -> model.Education | None:
        rows = self.education.get(code)
        if not rows:
            return None
        cells = list(zip(self.levels, rows[0], strict=True))
        shares = [(level, float(cell)) for level, cell in cells if _is_number(cell) and float(cell) > 0]
        return model.Education(
            withheld=withheld([share for _level, share in shares]) if any(c == WITHHELD for _, c in cells) else None,
            required=tuple(model.EducationShare(level=level, percent=share) for level, share in shares),
        )


_ONET_KEYS = (
    *("title", "occupation", "aliases", "activities", "tech_stack", "tech_marks", "tech_kinds", "work_styles"),
    *("education", "job_zone", "interests", "related"),
)
_JOB_ZONES = {
    "2": "Job Zone 1-2: Very Little to Some Preparation Needed",
    "3": "Job Zone Three: Medium Preparation Needed",
    "4": "Job Zone Four: Considerable Preparation Needed",
    "5": "Job Zone Five: Extensive Preparation Needed",
}
"""O*NET's names of its job zones. Release 30.3 has made one of the first two, and calls it 2."""
_RIASEC = ("realistic", "investigative", "artistic", "social", "enterprising", "conventional")


def _by_code(file: Path) -> dict[str, list[list[str]]]:
    """The rows of a table by their first column, without it."""
    rows: dict[str, list[list[str]]] = defaultdict(list)
    for code, *rest in read_table(file):
        rows[code].append(rest)
    return rows


def _best_known(titles: dict[str, list[list[str]]]) -> dict[str, str]:
    """For titles that several occupations have, folded, the code of the occupation that is best known by it.

    That is the one for which at least twice as many of O*NET's sources name the title as for any other: four name truck
    drivers of heavy trucks, one those of light ones. Most titles have none.
    """
    named_by: dict[str, dict[str, int]] = defaultdict(dict)
    for code, rows in titles.items():
        for title, short, sources, _mark in rows:
            for name in map(str.casefold, title_names.names(title, short)):
                named_by[name][code] = max(named_by[name].get(code, 0), int(sources))
    best = {}
    for name, counts_by_code in named_by.items():
        (first, code), (second, _other), *_rest = sorted(
            [*((count, code) for code, count in counts_by_code.items()), (0, "")], reverse=True
        )
        if second and first >= 2 * second:
            best[name] = code
    return best


def _ranked_products(software: Sequence[Sequence[str]]) -> tuple[str, ...]:
    """Products, those in demand first, then the hot ones, each once."""
    ranked = sorted(software, key=lambda entry: ("D" not in entry[2], "H" not in entry[2], entry[1].casefold()))
    return tuple(dict.fromkeys(product for _kind, product, _marks in ranked))


def activities(
    code: str, counted: Iterable[tuple[str, int | None, int]], words: TaskWords
) -> tuple[model.Activity, ...]:
    """What one does, from names with core tasks and tasks: the most central activity first (`telling.centrality`).

    Of equals, those nearest to the words of the occupation's tasks stand first.
    """
    ranked = []
    for name, core, tasks in counted:
        nearness = words.nearness(code, name)
        activity = model.Activity(name=name.rstrip("."), core_tasks=core, tasks=tasks)
        ranked.append((-centrality(core, nearness), -nearness, -tasks, activity.name, activity))
    return tuple(activity for *_rank, activity in sorted(ranked, key=lambda entry: entry[:4]))


def withheld(shares: Sequence[float]) -> float | None:
    """The percentage that is held back of a survey whose other answers have these shares; None for next to nothing."""
    rest = round(100 - sum(shares), 2)
    return rest if rest >= 0.1 else None


def kinds(
    code: str,
    entries: Sequence[Sequence[str]],
    spread: KindSpread,
    names: Mapping[str, str],
    hot: Collection[str] = (),
    in_demand: Collection[str] = (),
) -> tuple[model.Kind, ...]:
    """An occupation's entries (kind, name, …) by kinds, the most telling first; in each what is asked for most."""
    by_kind: dict[str, dict[str, None]] = defaultdict(dict)
    for kind, name, *_marks in entries:
        by_kind[kind][name] = None
    return tuple(
        model.Kind(name=names[kind], examples=spread.ranked_names(by_kind[kind], hot, in_demand))
        for kind in spread.ranked_kinds(code, by_kind, hot, in_demand)
    )


def _sources(role: model.Role, rated: str, figures: Figures) -> tuple[model.Source, ...]:
    """The sources of an occupation's facts, with the keys that each covers."""
    covers = tuple(key for key in _ONET_KEYS if getattr(role, key))
    sources = [_replace(ONET, covers=covers)]
    if role.ratings:
        year, _, month = rated.partition("-")
        name = f"{releases.ONET.name} Database, skills and knowledge rated by {month}/{year} ({AGENCY})"
        sources.append(_replace(ONET, name=name, year=int(year), covers=("ratings",)))
    if role.tools:
        sources.append(ONET_TOOLS)
    if role.statistics:
        sources += figures.sources(role.statistics)
    return tuple(sources)


def _replace(source: model.Source, **values: object) -> model.Source:
    return model.Source(**{**vars(source), **values})


def _with_sources(role: model.Role, sources: tuple[model.Source, ...]) -> model.Role:
    return model.Role(**{**vars(role), "sources": sources})


def counts(text: str) -> dict[str, int]:
    """The counts of "advise:2 budget:5"."""
    pairs = (entry.rpartition(":") for entry in text.split(" ") if entry)
    return {word: int(count) for word, _, count in pairs}


def _is_number(cell: str) -> bool:
    return cell not in ("", WITHHELD, AT_CEILING)


@functools.cache
def _pair(cell: str) -> tuple[float | None, float | None]:
    """The numbers of "3.12/2.88"."""
    first, second = cell.split("/")
    return _number(first), _number(second)


def _number(cell: str) -> float | None:
    return float(cell) if _is_number(cell) else None


def _thousands(cell: str) -> int | None:
    return round(float(cell) * 1_000) if _is_number(cell) else None
