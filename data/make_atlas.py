"""Makes the tables of `data/atlas` and `data/places` from the publishers' files. For maintainers.

    python data/make_atlas.py SOURCES

SOURCES is a folder with the files as `data/README.md` names them: a release of O*NET in its text layout, an older one
for the tools that newer releases left out, the tables of the Bureau of Labor Statistics, the price parities of the
Bureau of Economic Analysis, the consumer price index, and the crosswalk from fields of study to occupations. The same
files give the same bytes. Nothing is reckoned but what is said here: rows are chosen, sorted and laid side by side; a
cell is the publisher's own text.

A table is tab-separated UTF-8 with one header line. An empty cell is one that the source does not have; `*` is a
figure that the source holds back, `#` a wage that it only calls at or above its ceiling.
"""

from __future__ import annotations

import argparse
import csv
import gzip
import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

from careercli.index import tfidf
from careercli.sources.onet.release import Release
from careercli.sources.onet.roles import unique_slugs

HERE = Path(__file__).resolve().parent
ATLAS, PLACES = HERE / "atlas", HERE / "places"
ONET, ONET_WITH_TOOLS = "onet_30_3_text", "onet_30_1_text"
FIRST_YEAR_OF_TREND = 2021
"""2019 and 2020 were counted under codes of two classifications at once."""
PERCENTILES = ("p10", "p25", "median", "p75", "p90")
RIASEC = ("Realistic", "Investigative", "Artistic", "Social", "Enterprising", "Conventional")

Row = Sequence[object]


def main() -> None:
    """Reads the sources named on the command line, and writes every table."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("sources", type=Path, help="the folder of the publishers' files")
    sources: Path = parser.parse_args().sources
    for folder in (ATLAS, PLACES):
        folder.mkdir(exist_ok=True)
    write_onet(sources)
    write_bls(sources)
    write_places(sources)
    write_study_fields(sources / "study" / "CIP2020_SOC2018_Crosswalk.csv")
    for folder in (ATLAS, PLACES):
        for file in sorted(folder.glob("*.tsv")):
            print(f"{file.stat().st_size:>10,} {file.relative_to(HERE)}")


def write_table(file: Path, header: Sequence[str], rows: Iterable[Row]) -> None:
    """Writes a table. Raises ValueError for a cell that holds a tab or a line end, or a row of another length."""
    lines = ["\t".join(header)]
    for row in rows:
        cells = ["" if cell is None else str(cell) for cell in row]
        if len(cells) != len(header) or any(character in cell for cell in cells for character in "\t\r\n"):
            raise ValueError(f"{file.name}: {cells}")
        lines.append("\t".join(cells))
    file.write_text("\n".join(lines) + "\n", encoding="utf-8", newline="\n")


# O*NET


def write_onet(sources: Path) -> None:
    """The tables from O*NET: occupations, titles, ratings, education, software, tools, activities, related."""
    release = Release(sources / ONET)
    titles = {code: title for _, code, [title] in release.by_occupation("occupations", "title")}
    write_occupations(release, titles)
    write_titles(release)
    write_ratings(release, titles)
    write_work_styles(release, titles)
    write_education(release, titles)
    write_software(release)
    write_tools(Release(sources / ONET_WITH_TOOLS), titles)
    write_activities(release)
    write_task_words(release, titles)
    write_related(release)


def write_occupations(release: Release, titles: dict[str, str]) -> None:
    """One row an occupation: code, slug, title, job zone, the six interests, and when skills were rated."""
    zones = {code: zone for _, code, [zone] in release.by_occupation("job zones", "zone")}
    interests: dict[str, dict[str, str]] = defaultdict(dict)
    columns = ("element", "scale", "value")
    for _, code, (name, scale, value) in release.by_occupation("interests", *columns):
        if scale == "OI":
            interests[code][name] = value
    rated: dict[str, str] = {}
    for table in ("skills", "knowledge"):
        for _, code, [date] in release.by_occupation(table, "date"):
            rated[code] = max(rated.get(code, ""), f"{date[3:]}-{date[:2]}")
    slugs = unique_slugs(titles)
    header = ("code", "slug", "title", "job_zone", *(name.lower() for name in RIASEC), "rated")
    rows = [
        (
            code,
            slugs[code],
            titles[code],
            zones.get(code),
            *(interests[code].get(name) for name in RIASEC),
            rated.get(code),
        )
        for code in sorted(titles)
    ]
    write_table(ATLAS / "occupations.tsv", header, rows)


def write_titles(release: Release) -> None:
    """Every alternate title: its short form, how many sources name it, and whether people in the job report it (Y)."""
    reported: dict[str, dict[str, str]] = defaultdict(dict)
    for _, code, [title] in release.by_occupation("reported titles", "title"):
        reported[code][title.casefold()] = title
    rows: list[tuple[str, str, str, int, str]] = []
    columns = ("title", "short", "named_by")
    for _, code, (title, short, named_by) in release.by_occupation("titles", *columns):
        is_reported = reported[code].pop(title.casefold(), None) is not None
        if short:
            is_reported |= reported[code].pop(f"{title} ({short})".casefold(), None) is not None
        sources = len([source for source in re.split(r"[,\s]+", named_by) if source])
        rows.append((code, title, short, sources, "Y" if is_reported else ""))
    rows += [(code, title, "", 0, "Y") for code, left in reported.items() for title in left.values()]
    rows.sort(key=lambda row: (row[0], row[1].casefold(), row[1]))
    write_table(ATLAS / "titles.tsv", ("code", "title", "short", "sources", "reported"), rows)


def write_ratings(release: Release, titles: dict[str, str]) -> None:
    """Skills and knowledge, a column an element, "importance/level"; what O*NET suppresses or calls irrelevant is *."""
    columns = ("element", "scale", "value", "suppress", "irrelevant")
    names: list[str] = []
    values: dict[tuple[str, str, str], str] = {}
    for table, kind in (("skills", "skill"), ("knowledge", "knowledge")):
        for _, code, (name, scale, value, suppress, irrelevant) in release.by_occupation(table, *columns):
            column = f"{kind}:{name}"
            if column not in names:
                names.append(column)
            values[code, column, scale] = "*" if suppress == "Y" or irrelevant == "Y" else value
    rated = {code for code, _, _ in values}
    rows = [
        (code, *(f"{values.get((code, name, 'IM'), '')}/{values.get((code, name, 'LV'), '')}" for name in names))
        for code in sorted(rated & titles.keys())
    ]
    write_table(ATLAS / "ratings.tsv", ("code", *names), rows)


def write_work_styles(release: Release, titles: dict[str, str]) -> None:
    """Work styles, a column each, "impact/distinctiveness" (scales WI and DR)."""
    names: list[str] = []
    values: dict[tuple[str, str, str], str] = {}
    columns = ("element", "scale", "value")
    for _, code, (name, scale, value) in release.by_occupation("work styles", *columns):
        if name not in names:
            names.append(name)
        values[code, name, scale] = value
    rated = {code for code, _, _ in values}
    rows = [
        (code, *(f"{values.get((code, name, 'WI'), '')}/{values.get((code, name, 'DR'), '')}" for name in names))
        for code in sorted(rated & titles.keys())
    ]
    write_table(ATLAS / "work_styles.tsv", ("code", *names), rows)


def write_education(release: Release, titles: dict[str, str]) -> None:
    """The shares of people who say which education is required, a column a level, in percent; * where held back."""
    levels: dict[str, str] = {}
    categories = release.rows("education categories", "scale", "category", "text")
    for _, (scale, category, text) in categories:
        if scale == "RL":
            levels[category] = text.partition(" - ")[0]
    shares: dict[str, dict[str, str]] = defaultdict(dict)
    columns = ("scale", "category", "value", "suppress")
    for _, code, (scale, category, value, suppress) in release.by_occupation("education", *columns):
        if scale == "RL":
            shares[code][category] = "*" if suppress == "Y" else value
    rows = [(code, *(shares[code].get(level) for level in levels)) for code in sorted(shares) if code in titles]
    write_table(ATLAS / "education.tsv", ("code", *levels.values()), rows)


def write_software(release: Release) -> None:
    """Software by occupation: the kind (an element of O*NET's), the product, H where it is hot, D where in demand."""
    kinds: dict[str, str] = {}
    rows = []
    columns = ("product", "kind_id", "kind", "hot", "in_demand")
    for _, code, (product, kind, name, hot, demand) in release.by_occupation("software", *columns):
        kinds[kind] = name
        rows.append((code, kind, product, ("H" if hot == "Y" else "") + ("D" if demand == "Y" else "")))
    rows.sort(key=lambda row: (row[0], row[1], row[2].casefold(), row[2]))
    write_table(ATLAS / "software.tsv", ("code", "kind", "product", "marks"), rows)
    write_table(ATLAS / "software_kinds.tsv", ("kind", "name"), sorted(kinds.items()))


def write_tools(release: Release, titles: dict[str, str]) -> None:
    """Tools by occupation: the kind (a UNSPSC commodity) and the tool."""
    kinds: dict[str, str] = {}
    rows = set()
    columns = ("tool", "kind_id", "kind")
    for _, code, (tool, kind, name) in release.by_occupation("tools", *columns):
        if code in titles:
            kinds[kind] = name
            rows.add((code, kind, tool))
    in_order = sorted(rows, key=lambda row: (row[0], row[1], row[2].casefold(), row[2]))
    write_table(ATLAS / "tools.tsv", ("code", "kind", "tool"), in_order)
    write_table(ATLAS / "tool_kinds.tsv", ("kind", "name"), sorted(kinds.items()))


def write_activities(release: Release) -> None:
    """Detailed work activities by occupation, with how many core tasks and tasks stand behind each, and their names."""
    types = {task: kind for _, _, (task, kind) in release.by_occupation("tasks", "task_id", "type")}
    core: Counter[tuple[str, str]] = Counter()
    tasks: Counter[tuple[str, str]] = Counter()
    for _, code, (task, activity) in release.by_occupation("task activities", "task_id", "activity"):
        tasks[code, activity] += 1
        core[code, activity] += types.get(task) == "Core"
    rows = [(code, activity, core[code, activity], tasks[code, activity]) for code, activity in sorted(tasks)]
    write_table(ATLAS / "activities.tsv", ("code", "activity", "core_tasks", "tasks"), rows)
    general = {
        element: name
        for _, (element, name) in release.rows("content model", "element", "name")
        if re.fullmatch(r"4\.A\.\d\.\w\.\d+", element)
    }
    names = list(general.items())
    for table in ("intermediate activities", "detailed activities"):
        names += [(row[0], row[1]) for _, row in release.rows(table, "activity", "name")]
    write_table(ATLAS / "activity_names.tsv", ("activity", "name"), sorted(dict(names).items()))


def write_task_words(release: Release, titles: dict[str, str]) -> None:
    """The stems of the task statements with their counts, in the alphabet's order: "advis:2 budget:5 …"."""
    texts: dict[str, list[str]] = defaultdict(list)
    for _, code, [task] in release.by_occupation("tasks", "task"):
        texts[code].append(task)
    rows = [
        (code, " ".join(f"{word}:{count}" for word, count in sorted(tfidf.words(texts[code]).items())))
        for code in sorted(texts)
        if code in titles
    ]
    write_table(ATLAS / "task_words.tsv", ("code", "words"), rows)


def write_related(release: Release) -> None:
    """Related occupations in O*NET's order: 1 to 5 and 6 to 10 are its primary ones, the others supplemental."""
    rows = [
        (code, int(index), related)
        for _, code, (related, index) in release.by_occupation("related", "related", "index")
    ]
    write_table(ATLAS / "related.tsv", ("code", "index", "related"), sorted(rows))


# The Bureau of Labor Statistics


def read_tsv(file: Path) -> Iterator[dict[str, str]]:
    """The rows of a tab-separated file, plain or packed, by the names of its columns."""
    opener = gzip.open if file.suffix == ".gz" else open
    with opener(file, "rt", encoding="utf-8", newline="") as text:
        yield from csv.DictReader(text, delimiter="\t", quoting=csv.QUOTE_NONE)


def wage_cells(row: dict[str, str]) -> list[str]:
    """Employment, its relative standard error and that of the mean wage, the mean wage, and the percentiles.

    Wages are per year, or per hour where the basis is H: the other one is not published.
    """
    letter = "h" if row["basis"] == "H" else "a"
    return [
        row["emp"],
        row["emp_rse"],
        row["wage_rse"],
        row[f"{letter}_mean"],
        *(row[f"{letter}_{name}"] for name in PERCENTILES),
    ]


WAGE_COLUMNS = ("basis", "employment", "employment_rse", "wage_rse", "mean", *PERCENTILES)


def write_bls(sources: Path) -> None:
    """The national tables of the wage survey and of the projections, and the price index."""
    oews = sources / "oews_2025"
    rows = [
        (row["soc"], row["title"], row["level"], row["basis"], *wage_cells(row))
        for row in read_tsv(oews / "oews_2025_national.tsv")
    ]
    write_table(ATLAS / "wages.tsv", ("code", "title", "level", *WAGE_COLUMNS), sorted(rows))
    sector_rows = [
        (row["industry"], row["soc"], row["basis"], *wage_cells(row))
        for row in read_tsv(oews / "oews_2025_national_sector.tsv.gz")
    ]
    write_table(ATLAS / "wages_by_sector.tsv", ("sector", "code", *WAGE_COLUMNS), sorted(sector_rows))
    merges = [(row["oews_code"], row["soc2018_codes"]) for row in read_tsv(oews / "oews_soc_merges.tsv")]
    write_table(ATLAS / "merged_codes.tsv", ("code", "parts"), sorted(merges))
    tables = sources / "bls" / "tables"
    years = ("emp", "a_median", "h_median", "a_p10", "a_p90", "basis")
    by_year = [
        (row["soc"], row["year"], *(row[name] for name in years))
        for row in read_tsv(tables / "oews_national_2019_2025.tsv")
        if int(row["year"]) >= FIRST_YEAR_OF_TREND
    ]
    header = ("code", "year", "employment", "median", "hourly_median", "p10", "p90", "basis")
    write_table(ATLAS / "wages_by_year.tsv", header, sorted(by_year))
    write_projections(tables)
    prices = [
        (row["year"], row["cpi_u_annual_avg"], row["months"]) for row in read_tsv(sources / "cpi/cpi_u_annual.tsv")
    ]
    recent = [row for row in prices if int(row[0]) >= FIRST_YEAR_OF_TREND]
    write_table(ATLAS / "consumer_prices.tsv", ("year", "cpi_u", "months"), recent)


def write_projections(tables: Path) -> None:
    """Employment Projections: Table 1.2 with the rates of Table 1.10 beside it, and the factors of Table 1.12."""
    rates = {}
    for row in read_tsv(tables / "ep_table_1_10_separations_openings.tsv"):
        values = list(row.values())
        rates[values[1]] = (values[7], values[8])
    rows = []
    for row in read_tsv(tables / "ep_table_1_2.tsv"):
        title, code, kind, before, after, _, _, _, growth, self_employed, openings, *rest = list(row.values())
        _median, education, experience, training = rest[:4]
        cells = (before, after, growth, openings, self_employed, *rates.get(code, ("", "")))
        cells = (*cells, education, experience, training)
        level = "detailed" if kind == "Line item" else "summary"
        rows.append((code, title, level, *("" if cell == "—" else cell for cell in cells)))
    header = (
        "code",
        "title",
        "level",
        "jobs_before",
        "jobs_after",
        "growth_percent",
        "openings",
        "self_employed_percent",
    )
    header = (*header, "exit_rate", "transfer_rate", "education", "experience", "training")
    write_table(ATLAS / "projections.tsv", header, sorted(set(rows)))
    factors = []
    for row in read_tsv(tables / "ep_table_1_12_factors.tsv"):
        _title, code, industry, industry_code, text = list(row.values())
        match = re.match(r"([A-Z][a-z/, ]+?)\s*-+\s*share (increases|decreases)", text)
        if not match:
            raise ValueError(f"{code} {industry}: {text}")
        where = "" if industry_code == "TE1000" else industry
        factors.append((code, where, match[1].replace(" change", ""), match[2]))
    write_table(ATLAS / "growth_factors.tsv", ("code", "industry", "causes", "share"), sorted(set(factors)))


# Places


def write_places(sources: Path) -> None:
    """Areas, their wages and employment, and their price level."""
    oews = sources / "oews_2025"
    areas = [
        (row["area"], row["type"], row["state_fips"], row["name"]) for row in read_tsv(oews / "oews_2025_areas.tsv")
    ]
    write_table(PLACES / "areas.tsv", ("area", "type", "state", "name"), sorted(areas))
    for file in ("state", "metro"):
        rows = [
            (row["area"], row["soc"], row["basis"], *wage_cells(row), row["loc_quotient"])
            for row in read_tsv(oews / f"oews_2025_{file}.tsv.gz")
        ]
        name = "state_wages.tsv" if file == "state" else "area_wages.tsv"
        write_table(PLACES / name, ("area", "code", *WAGE_COLUMNS, "location_quotient"), sorted(rows))
    write_table(PLACES / "price_levels.tsv", ("geo", "name", "year", "all_items"), price_levels(sources / "rpp"))


def price_levels(folder: Path) -> list[tuple[str, str, str, str]]:
    """The latest regional price parity of each state, metropolitan area and portion of a state (the nation: 100)."""
    rows = []
    for file in sorted(folder.glob("*.csv")):
        with file.open(encoding="utf-8-sig", newline="") as text:
            for row in csv.DictReader(text, skipinitialspace=True):
                if "All items" in (row.get("Description") or ""):
                    year = max(name for name in row if name and name.isdigit())
                    rows.append((row["GeoFIPS"].strip(), row["GeoName"].strip().rstrip(" *"), year, row[year]))
    return sorted(set(rows))


# Fields of study

EMPTY_WORDS = frozenset(
    ("all", "and", "except", "for", "general", "management", "managers", "other", "related", "services", "technology")
)
MOST_VAGUE_FIELDS = 6
"""With more fields than this, of which none shares a word with the occupation's title, none is kept."""


def write_study_fields(crosswalk: Path) -> None:
    """The field of study that leads to an occupation most plainly.

    Of its title the largest part are words of the occupation's title; among equals they stand first there, then it
    leads to fewest occupations. Of occupations that gather what is left over, none is kept where many fields lead.
    """
    fields: dict[str, list[tuple[str, str]]] = defaultdict(list)
    titles: dict[str, str] = {}
    leads_to: Counter[str] = Counter()
    with crosswalk.open(encoding="utf-8-sig", newline="") as text:
        for row in csv.DictReader(text):
            field, code = row["CIP2020Code"], row["SOC2018Code"]
            if field != "99.9999" and code != "99-9999":
                fields[code].append((field, row["CIP2020Title"]))
                titles[code] = row["SOC2018Title"]
                leads_to[field] += 1
    rows: list[Row] = []
    for code, leading in sorted(fields.items()):
        named = [(field, title) for field, title in leading if not title.endswith(", Other.")] or leading
        ranked = sorted((*likeness(title, titles[code]), leads_to[field], field, title) for field, title in named)
        unlike, _place, _occupations, field, title = ranked[0]
        if len(leading) <= MOST_VAGUE_FIELDS or (unlike < 0 and "All Other" not in titles[code]):
            rows.append((code, field, title))
    write_table(ATLAS / "study_fields.tsv", ("code", "field", "title"), rows)


def likeness(field: str, occupation: str) -> tuple[float, int]:
    """The part of a field's words that stand in an occupation's title, negative, and the place of the first there."""
    words, wanted = ([word for word in re.findall(r"[a-z]{3,}", text.lower()) if word not in EMPTY_WORDS]
                     for text in (field, occupation))  # fmt: skip
    places = [place for word in words for place, other in enumerate(wanted) if is_same_word(word, other)]
    alike = sum(any(is_same_word(word, other) for other in wanted) for word in words)
    return -round(alike / max(1, len(words)), 3), min(places, default=len(wanted))


def is_same_word(one: str, other: str) -> bool:
    """Whether two words are alike but for their endings: law and lawyers, nurses and nursing."""
    least = max(3, min(len(one), len(other)) - 3)
    return one[:least] == other[:least]


if __name__ == "__main__":
    main()
