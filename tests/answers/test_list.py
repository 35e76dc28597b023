"""The list: filters, order, and what is not recorded."""

from __future__ import annotations

import pytest

from careercli.answers.list import FilterOptions, listing
from careercli.catalog.catalog import Catalog
from careercli.catalog.rows import SORT_FIELDS
from careercli.errors import UsageError

FILES = {
    "baker": """title: baker
summary: x
family: Food
remote_friendly: false
demand: {level: high}
salary: {median: 30, period: hour, source: a}
balance: {stress: low}
""",
    "clerk": """title: Clerk
summary: x
family: Office
remote_friendly: true
demand: {level: very high}
outlook: {growth_percent: 3, source: a}
statistics: {source: b, growth_percent: -2, wages: {median: 40000}}
tech_stack: ["Microsoft Office Suite (Word, Excel)"]
""",
    "drifter": "title: Drifter\nsummary: x\n",
}


VALUES = {"low": (1, "low", "false"), "middle": (2, "moderate", "true"), "high": (3, "very high", "true")}
RANKED = {
    **{
        slug: f"""title: {slug}
summary: x
family: {"abc"[number - 1]}
remote_friendly: {remote}
demand: {{level: {grade}}}
salary: {{low: {number}0, median: {number}1, high: {number}2, source: a}}
outlook: {{growth_percent: {number}, source: a}}
balance: {{stress: {grade}}}
statistics: {{source: b, growth_percent: {number}, annual_openings: {number}, wages: {{median: {number}}}}}
"""
        + "".join(f"{key}: [x]\n" for key in ("pros", "cons", "advice")[:number])
        for slug, (number, grade, remote) in VALUES.items()
    },
    "nothing": "title: nothing\nsummary: x\n",
}
"""Three roles, of which every figure and grade rises, and one of which nothing is recorded."""


def slugs(catalog: Catalog, sort: str = "title", **filters: object) -> list[str]:
    return [row.slug for row in listing(catalog, FilterOptions(**filters), sort).rows]  # type: ignore[typeddict-item]


@pytest.mark.parametrize(
    ("filters", "expected"),
    [
        ({}, ["baker", "clerk", "drifter"]),
        ({"family": "off"}, ["clerk"]),
        ({"min_salary": 50_000}, ["baker"]),
        ({"max_salary": 50_000}, ["clerk"]),
        ({"min_growth": 0}, ["clerk"]),
        ({"remote": True}, ["clerk"]),
        ({"remote": False}, ["baker"]),
        ({"demand": "Very-High"}, ["clerk"]),
        ({"stress": "low"}, ["baker"]),
        ({"skill": "excel"}, ["clerk"]),
        ({"skill": "kubernetes"}, []),
        ({"family": "food", "stress": "high"}, []),
        ({"family": "%"}, []),
        ({"family": "' OR 1=1 --"}, []),
    ],
)
def test_filters(catalog_of, filters: dict[str, object], expected: list[str]) -> None:
    """Each filter alone, two together, and text that SQL would take for its own."""
    assert slugs(catalog_of(**FILES), **filters) == expected


def test_hourly_pay_is_listed_per_year(catalog_of) -> None:
    """30 an hour are 62,400 a year of 2,080 hours."""
    (row,) = listing(catalog_of(baker=FILES["baker"])).rows
    assert row.median == 62_400


def test_what_is_not_recorded_comes_last_in_both_directions(catalog_of) -> None:
    """Nobody looks for the roles of which nothing is known."""
    catalog = catalog_of(**FILES)
    assert slugs(catalog, "median") == ["clerk", "baker", "drifter"]
    assert slugs(catalog, "-median") == ["baker", "clerk", "drifter"]


def test_an_unknown_field_names_the_known_ones(catalog_of) -> None:
    """So does an unknown grade."""
    with pytest.raises(UsageError) as caught:
        slugs(catalog_of(**FILES), "shoe-size")
    assert "official_median" in caught.value.hint
    with pytest.raises(UsageError):
        slugs(catalog_of(**FILES), demand="enormous")


def test_a_limit_cuts_and_says_how_many_there_are(catalog_of) -> None:
    """The count of all that fit stays."""
    answer = listing(catalog_of(**FILES), limit=1)
    assert (len(answer.rows), answer.fitting, answer.total) == (1, 3, 3)


@pytest.mark.parametrize("field", sorted(SORT_FIELDS))
def test_descending_is_ascending_turned_round(catalog_of, field: str) -> None:
    """For every field: one order of the values that are there, and its reverse; what is not recorded stands last."""
    roles = {
        slug: text for slug, text in RANKED.items() if field != "remote" or slug != "middle"
    }  # yes or no: two values
    catalog = catalog_of(**roles)
    known, unknown = ["low", "middle", "high"], ["nothing"]
    if field in ("slug", "title"):
        known, unknown = ["high", "low", "middle", "nothing"], []
    elif field == "recorded":  # how much is recorded is known of every role
        known, unknown = ["nothing", "low", "middle", "high"], []
    known = [slug for slug in known if slug in roles]
    assert slugs(catalog, field) == [*known, *unknown]
    assert slugs(catalog, f"-{field}") == [*reversed(known), *unknown]


def test_a_top_coded_median_is_sorted_by_its_floor_and_never_shown_as_a_figure(catalog_of) -> None:
    """At least 239,200 is more than 238,000, and stays "at least"."""
    surgeon = "title: Surgeon\nsummary: x\nstatistics: {source: b, wages: {at_least: {median: 239200}}}\n"
    doctor = "title: Doctor\nsummary: x\nstatistics: {source: b, wages: {median: 238000}}\n"
    rows = listing(catalog_of(surgeon=surgeon, doctor=doctor), sort="-median").rows
    assert [(row.slug, row.official_median, row.official_median_at_least) for row in rows] == [
        ("surgeon", None, 239_200),
        ("doctor", 238_000, None),
    ]


def test_a_median_known_only_from_below_never_counts_as_at_most_so_much(catalog_of) -> None:
    """At least 239,200 may be more than 300,000: it passes --min-salary, and no --max-salary."""
    surgeon = "title: Surgeon\nsummary: x\nstatistics: {source: b, wages: {at_least: {median: 239200}}}\n"
    doctor = "title: Doctor\nsummary: x\nstatistics: {source: b, wages: {median: 238000}}\n"
    catalog = catalog_of(surgeon=surgeon, doctor=doctor)
    assert [row.slug for row in listing(catalog, FilterOptions(min_salary=200_000)).rows] == ["doctor", "surgeon"]
    assert [row.slug for row in listing(catalog, FilterOptions(max_salary=300_000)).rows] == ["doctor"]
