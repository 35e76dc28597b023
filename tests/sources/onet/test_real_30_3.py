"""The real release 30.3, with its renamed tables, imported whole, against the same tables read by the csv module.

Its csv release is not here: it is made of the text release, as its documentation says, and gives the same roles.
"""

from __future__ import annotations

import csv
import functools
import random
from collections import Counter, defaultdict
from pathlib import Path

import onet_files
import onet_layouts
import pytest

from careercli.roles import model
from careercli.sources.onet.roles import Onet

SAMPLE = 25
"""Occupations that are compared cell by cell, drawn once and for all from those with ratings."""
TABLES = (
    "Occupation Data", "Job Titles", "Sample of Reported Titles", "Task Statements", "Tasks to DWAs",
    "GWAs to IWAs to DWAs", "Software Skills", "Essential Skills", "Transferable Skills", "Knowledge", "Abilities",
    "Work Styles", "Career Interest Types", "Job Zones", "Job Zone Reference", "Education", "Education Categories",
    "Related Occupations",
)  # fmt: skip


@functools.cache
def rows(name: str) -> list[dict[str, str]]:
    """A table's rows, read by the csv module."""
    with (onet_files.shared("onet_30_3_text") / f"{name}.txt").open(newline="", encoding="ascii") as file:
        return list(csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE))


@functools.cache
def by_code(name: str) -> dict[str, list[dict[str, str]]]:
    """A table's rows by their code."""
    found = defaultdict(list)
    for row in rows(name):
        found[row["O*NET-SOC Code"]].append(row)
    return found


def sample() -> list[str]:
    """The codes of the occupations that are compared, that with most titles among them."""
    return [*random.Random(30).sample(sorted(by_code("Knowledge")), SAMPLE), "51-9199.00"]


def test_it_is_read_whole_and_cell_by_cell() -> None:
    """Every table with all of its values, what the release lacks said; and a sample of occupations cell by cell."""
    onet = Onet(onet_files.shared("onet_30_3_text"))
    imported = {one.code: one for one in onet.roles()}
    assert onet.notes == [
        "Tools Used is not in this release (O*NET had it until 30.2): no tools",
        "Work Activities is not in this release: no work activities in ratings",
    ]
    check_counts([one.role for one in imported.values()])
    slugs = {code: one.slug for code, one in imported.items()}
    for code in sample():
        check_ratings_and_styles(code, imported[code].role)
        check_titles_and_software(code, imported[code].role)
        check_activities(code, imported[code].role)
        check_education(code, imported[code].role)
        check_zone_interests_and_related(code, imported[code].role, slugs)


def check_counts(roles: list[model.Role]) -> None:
    """So many occupations with each section as its table has, and as many values."""
    assert len(roles) == len(rows("Occupation Data")) == 1_016
    assert sum(len(role.responsibilities) for role in roles) == len(rows("Task Statements")) == 18_796
    assert sum(bool(role.tech_kinds) for role in roles) == len(by_code("Software Skills"))
    examples = sum(len(kind.examples) for role in roles for kind in role.tech_kinds)
    distinct = {(r["O*NET-SOC Code"], r["Element Name"], r["Workplace Example"]) for r in rows("Software Skills")}
    assert examples == len(distinct)
    assert sum(activity.tasks or 0 for role in roles for activity in role.activities) == len(rows("Tasks to DWAs"))
    assert sum(bool(role.ratings) for role in roles) == len(by_code("Knowledge"))
    assert sum(role.interests is not None for role in roles) == len(by_code("Career Interest Types"))
    assert sum(role.education is not None for role in roles) == len(by_code("Education"))
    assert sum(len(role.related) for role in roles) == len(rows("Related Occupations")) == 18_460


def check_ratings_and_styles(code: str, role: model.Role) -> None:
    """Every value that is neither suppressed nor irrelevant, from both tables of skills, and no other."""
    kinds = {
        "Essential Skills": "skill", "Transferable Skills": "skill", "Knowledge": "knowledge", "Abilities": "ability",
    }  # fmt: skip
    expected = {
        (kind, row["Element Name"], row["Scale ID"]): float(row["Data Value"])
        for name, kind in kinds.items()
        for row in by_code(name)[code]
        if "Y" not in (row["Recommend Suppress"], row["Not Relevant"])
    }
    ours: dict[tuple[str, str, str], float | None] = {
        **{(one.kind, one.name, "IM"): one.importance for one in role.ratings},
        **{(one.kind, one.name, "LV"): one.level for one in role.ratings},
    }
    assert {key: value for key, value in ours.items() if value is not None} == expected
    styles = {(row["Element Name"], row["Scale ID"]): float(row["Data Value"]) for row in by_code("Work Styles")[code]}
    impact = {(one.name, "WI"): one.impact for one in role.work_styles}
    assert impact | {(one.name, "DR"): one.distinctiveness for one in role.work_styles} == styles
    assert all(one.importance is None for one in role.work_styles)


def check_titles_and_software(code: str, role: model.Role) -> None:
    """Names, marks and kinds as they stand."""
    titles = [(row["Job Title"], row["Short Title"]) for row in by_code("Job Titles")[code]]
    wanted = {title.casefold() for title in onet_files.apart(titles)} - {role.title.casefold()}
    reported = {row["Reported Job Title"].casefold() for row in by_code("Sample of Reported Titles")[code]}
    assert wanted <= {alias.casefold() for alias in role.aliases} <= wanted | reported
    software = by_code("Software Skills")[code]
    assert set(role.tech_stack) == {row["Workplace Example"] for row in software}
    assert {(kind.name, name) for kind in role.tech_kinds for name in kind.examples} == {
        (row["Element Name"], row["Workplace Example"]) for row in software
    }
    marks = role.tech_marks or model.TechMarks()
    assert set(marks.hot) == {row["Workplace Example"] for row in software if row["Hot Technology"] == "Y"}
    assert set(marks.in_demand) == {row["Workplace Example"] for row in software if row["In Demand"] == "Y"}


def check_activities(code: str, role: model.Role) -> None:
    """Tasks counted per activity, core tasks by their type."""
    activities = {row["DWA Element ID"]: row["DWA Element Name"].rstrip(".") for row in rows("GWAs to IWAs to DWAs")}
    core = {row["Task ID"] for row in by_code("Task Statements")[code] if row["Task Type"] == "Core"}
    links = by_code("Tasks to DWAs")[code]
    tasks = Counter(activities[row["DWA Element ID"]] for row in links)
    core_tasks = Counter(activities[row["DWA Element ID"]] for row in links if row["Task ID"] in core)
    assert {one.name: (one.core_tasks, one.tasks) for one in role.activities} == {
        name: (core_tasks[name], number) for name, number in tasks.items()
    }


def check_education(code: str, role: model.Role) -> None:
    """Shares above zero, and how much is held back."""
    levels = {row["Category"]: row["Category Description"].partition(" - ")[0] for row in rows("Education Categories")}
    education = role.education or model.Education()
    answers = [row for row in by_code("Education")[code] if row["Scale ID"] == "RL"]
    shown = [row for row in answers if row["Recommend Suppress"] != "Y" and float(row["Data Value"]) > 0]
    assert {one.level: one.percent for one in education.required} == {
        levels[row["Category"]]: float(row["Data Value"]) for row in shown
    }
    hidden = sum(float(row["Data Value"]) for row in answers if row["Recommend Suppress"] == "Y")
    assert (education.withheld or 0) == pytest.approx(hidden, abs=0.15)  # the shares are rounded


def check_zone_interests_and_related(code: str, role: model.Role, slugs: dict[str, str]) -> None:
    """The zone in its words, the six interests, related roles in the table's order."""
    if code in by_code("Job Zones"):
        number = by_code("Job Zones")[code][0]["Job Zone"]
        [zone] = [row for row in rows("Job Zone Reference") if row["Job Zone"] == number]
        assert role.job_zone == model.JobZone(
            zone=int(number), name=zone["Name"], experience=zone["Experience"], education=zone["Education"],
            training=zone["Job Training"],
        )  # fmt: skip
    interests = {
        row["Element Name"].lower(): float(row["Data Value"])
        for row in by_code("Career Interest Types")[code]
        if row["Scale ID"] == "OI"
    }
    assert role.interests == (model.Interests(**interests) if interests else None)
    related = sorted(by_code("Related Occupations")[code], key=lambda row: int(row["Index"]))
    assert list(role.related) == [slugs[row["Related O*NET-SOC Code"]] for row in related]


def test_its_csv_release_gives_the_same_roles(tmp_path: Path) -> None:
    """All occupations of the sample, from tables with commas, quotation marks, two columns more, nothing for n/a."""
    codes = set(sample())
    text, table = tmp_path / "onet_30_3_text", tmp_path / "db_30_3_csv"
    text.mkdir()
    table.mkdir()
    for name in TABLES:
        kept = [row for row in rows(name) if row.get("O*NET-SOC Code", "") in codes | {""}]
        lines = [list(kept[0]), *(list(row.values()) for row in kept)]
        (text / f"{name}.txt").write_bytes(onet_files.text(lines))
        titles = dict.fromkeys(codes, "A title") if name != "Occupation Data" else {}
        data = onet_layouts.separated(onet_layouts.with_names(name, lines, titles))
        (table / f"{onet_layouts.csv_name(name)}.csv").write_bytes(data)
    assert list(Onet(table).roles()) == list(Onet(text).roles())
