"""What filters leave out: each role is listed, known not to fit, or counted once among those of which it is not known."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any

import pytest

from careercli.answers.list import FilterOptions
from careercli.catalog.catalog import Catalog
from careercli.catalog.moves import MoveTables
from careercli.roles import education, interests

Judge = Callable[[Any], bool | None]
"""What a filter says of a row of the whole list: None where it is not known."""


def _at_least(name: str, least: float) -> Judge:
    return lambda row: None if (value := getattr(row, name)) is None else value >= least


def _at_most(name: str, most: float) -> Judge:
    return lambda row: None if (value := getattr(row, name)) is None else value <= most


def _paid(row: Any, least: float | None, most: float | None) -> bool | None:
    """By the median, or where only a floor is published by what that still leaves open."""
    median, floor = row.official_median, row.official_median_at_least
    if median is None and floor is None:
        return None
    if median is None:
        if most is not None:
            return False if floor > most else None
        return True if least is None or floor >= least else None
    return (least is None or median >= least) and (most is None or median <= most)


def _jobs(row: Any, least: int) -> bool | None:
    """A detail of an occupation has no count of its own."""
    is_part = row.code is not None and re.search(r"\.(?!00)\d\d$", row.code)
    return None if is_part or row.official_employment is None else row.official_employment >= least


def _schooled(row: Any, least: int = -1, most: int = 99) -> bool | None:
    step = education.ENTRY_LEVELS.get(row.entry_education or "")
    return None if step is None else least <= step <= most


BACHELOR, MASTER = (education.step_named(name) for name in ("bachelor", "master"))
FILTERS: dict[str, tuple[FilterOptions, Judge]] = {
    "least growth": ({"max_growth": -5}, _at_most("official_growth_percent", -5)),
    "growth": ({"min_growth": -100}, _at_least("official_growth_percent", -100)),
    "more growth": ({"min_growth": 10}, _at_least("official_growth_percent", 10)),
    "any pay": ({"min_pay": 1}, lambda row: _paid(row, 1, None)),
    "pay": ({"min_pay": 100_000}, lambda row: _paid(row, 100_000, None)),
    "high pay": ({"min_pay": 300_000}, lambda row: _paid(row, 300_000, None)),
    "pay up to": ({"max_pay": 300_000}, lambda row: _paid(row, None, 300_000)),
    "little pay": ({"max_pay": 50_000}, lambda row: _paid(row, None, 50_000)),
    "jobs": ({"min_jobs": 10_000}, lambda row: _jobs(row, 10_000)),
    "zone": ({"zone": 4}, _at_most("job_zone", 4)),
    "from zone": ({"min_zone": 4}, _at_least("job_zone", 4)),
    "schooling": ({"min_education": "master"}, lambda row: _schooled(row, MASTER)),
    "demand": ({"demand": "high"}, lambda row: None if row.demand is None else row.demand == "high"),
    "stress": ({"stress": "low"}, lambda row: None if row.stress is None else row.stress == "low"),
}
TOGETHER = [
    *([name] for name in FILTERS),
    *(["growth", "any pay"], ["more growth", "pay"], ["more growth", "high pay"], ["any pay", "pay up to"]),
    *(["jobs", "any pay"], ["zone", "growth", "jobs"], ["from zone", "growth"], ["schooling", "any pay", "growth"]),
    *(["zone", "from zone", "growth"], ["demand", "stress", "growth", "jobs"]),
]


def told(remarks: tuple[str, ...]) -> int:
    """How many roles a list says that it leaves out for want of a record."""
    (said,) = [remark for remark in remarks if "not known whether they fit" in remark] or [""]
    counts = [int(number.replace(",", "")) for number in re.findall(r"(\d[\d,]*)(?= roles?\b| without)", said)]
    assert not counts[1:] or counts[0] == sum(counts[1:])
    return counts[0] if counts else 0


@pytest.mark.parametrize("names", TOGETHER, ids=" + ".join)
def test_what_filters_leave_out_adds_up_to_the_catalogue(catalog: Catalog, names: list[str]) -> None:
    """A role that is unknown to two filters is counted, once; one that a filter rules out is not."""
    filters: FilterOptions = {}
    for name in names:
        filters |= FILTERS[name][0]
    listing = catalog.list(**filters)
    verdicts = [[FILTERS[name][1](row) for name in names] for row in catalog.list().rows]
    ruled_out = sum(False in of_role for of_role in verdicts)
    unknown = sum(False not in of_role and None in of_role for of_role in verdicts)
    assert len(listing.rows) == listing.fitting == sum(all(of_role) for of_role in verdicts)
    assert told(listing.remarks) == unknown
    assert len(listing.rows) + ruled_out + told(listing.remarks) == len(catalog)


def test_what_only_a_table_rates_adds_up_too(catalog: Catalog) -> None:
    """Interests and ratings are columns of no list: what is unknown of them is counted with the rest."""
    letters = {role.slug: interests.fits(role.scores, "SE") for role in catalog.query.rated_interests()}
    rows = catalog.list().rows
    growths = {row.slug: row.official_growth_percent for row in rows}
    open_ = [row.slug for row in rows if letters.get(row.slug, True) and (growths[row.slug] or 0) >= 0]
    unknown = [slug for slug in open_ if slug not in letters or growths[slug] is None]
    listing = catalog.list(interests="SE", min_growth=0)
    assert {row.slug for row in listing.rows} == {*open_} - {*unknown}
    assert told(listing.remarks) == len(unknown) > 0
    without = catalog.list(without="mathematics")
    with MoveTables.open() as tables:
        rated = {code for code, number in tables.ids.items() if tables.rated("Mathematics", "skill", {number})}
    assert told(without.remarks) == sum(row.code not in rated for row in rows)


def test_at_work_and_training_leave_the_count_whole(catalog: Catalog) -> None:
    """Conditions of the work rule out some of what is unknown; what they do not is counted."""
    calm = {row.slug for row in catalog.list(work="desk").rows}
    unknown = [row for row in catalog.list().rows if row.official_growth_percent is None and row.slug in calm]
    assert told(catalog.list(work="desk", min_growth=-100).remarks) == len(unknown) > 0


def test_a_place_counts_what_it_leaves_out(catalog: Catalog) -> None:
    """Listed, not counted there, and not known whether they fit are the whole catalogue, where bounds rule out nobody."""
    listing = catalog.list(place="Texas", min_pay=1, min_growth=-100)
    (uncounted,) = [
        int(found[1]) for remark in listing.remarks if (found := re.search(r"(\d+) roles not counted", remark))
    ]
    assert len(listing.rows) + uncounted + told(listing.remarks) == len(catalog)
    assert told(listing.remarks) > 0
