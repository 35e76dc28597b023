"""The facts of a move agree with the other answers, and never state more than is known."""

from __future__ import annotations

import pytest

from careercli.answers import gap
from careercli.answers.compare import compare
from careercli.answers.gap_facts import Fact
from careercli.catalog.catalog import Catalog
from helper import run

ROLE = "title: {}\nsummary: x\ntech_stack: [Excel]\n"
WITHHELD = "education: {required: [{level: Bachelor's degree, percent: 24}, {level: Some college, percent: 20}]}\n"


def beside(catalog: Catalog, name: str) -> Fact | None:
    """One fact of the gap between the roles a and b, or None if the gap does not state it."""
    return next((fact for fact in gap.gap(catalog, "a", "b").facts if fact.name == name), None)


def compared(catalog: Catalog, key: str) -> list[object]:
    """A fact of the roles a and b in their comparison."""
    (field,) = [field for field in compare(catalog, catalog.entries(["a", "b"])).fields if field.key == key]
    return list(field.values.values())


def test_no_level_is_most_often_required_where_what_is_withheld_could_outweigh_it(catalog_of, folder) -> None:
    """24 % + 20 % reported, 56 % withheld: compare and show name no level."""
    catalog = catalog_of(a=ROLE.format("A") + WITHHELD, b=ROLE.format("B") + WITHHELD)
    assert compared(catalog, "surveyed_education") == [None, None]
    screen = run("show", "a", "--format", "table", "--roles", str(folder), home=folder.parent)
    assert "the way in" in screen.partition("Not recorded")[2]
    assert "Bachelor" not in screen
    assert "24 %" not in screen


@pytest.mark.parametrize(
    ("old", "before", "after"),
    [
        ("{median: 25, period: hour}", 52_000, 60_000),  # 25 an hour, 2,080 hours a year
        ("{median: 50000, currency: EUR}", None, None),
    ],
)
def test_guides_pay_is_compared_by_the_year_and_in_one_currency(
    catalog_of, old: str, before: object, after: object
) -> None:
    """Pay an hour is brought to a year; where currencies differ there is no figure, and a sentence says why."""
    catalog = catalog_of(a=ROLE.format("A") + f"salary: {old}\n", b=ROLE.format("B") + "salary: {median: 60000}\n")
    fact = beside(catalog, "claimed_median")
    assert ((fact.before, fact.after) if fact else (None, None)) == (before, after)
    assert bool(gap.gap(catalog, "a", "b").remarks) is (fact is None)


def test_pay_of_different_kinds_is_not_compared(catalog_of) -> None:
    """An official median stands beside no claim of a guide; that is said."""
    official = "statistics: {source: b, wages: {median: 50000}}\n"
    catalog = catalog_of(a=ROLE.format("A") + official, b=ROLE.format("B") + "salary: {median: 60000}\n")
    answer = gap.gap(catalog, "a", "b")
    assert [fact.name for fact in answer.facts] == []
    assert answer.remarks == ("pay is not compared: on one side it is official, on the other a guide's claim",)


def test_figures_stand_beside_each_other_only_if_both_are_recorded(catalog_of) -> None:
    """Growth of both is there; jobs of one only are not."""
    old = "statistics: {source: b, growth_percent: 2, employment: 1000}\n"
    new = "statistics: {source: b, growth_percent: -3.5, growth_period: 2024-34, annual_openings: 70}\n"
    catalog = catalog_of(a=ROLE.format("A") + old, b=ROLE.format("B") + new)
    answer = gap.gap(catalog, "a", "b")
    (fact,) = [fact.to_dict() for fact in answer.facts]
    told = {name: value for name, value in fact.items() if value is not None}
    assert told == {
        "name": "official_growth_percent", "from": 2, "to": -3.5, "period": "2024-34", "from_source": "b", "to_source": "b",
    }  # fmt: skip
    assert answer.facts[0].label == "Official growth 2024-34"


def test_official_pay_is_compared_by_the_year(catalog_of) -> None:
    """An occupation that is counted by the hour stands beside one counted by the year in the same unit."""
    hourly, annual = "{source: b, period: hour, wages: {median: 20}}", "{source: b, wages: {median: 41600}}"
    catalog = catalog_of(a=ROLE.format("A") + f"statistics: {hourly}\n", b=ROLE.format("B") + f"statistics: {annual}\n")
    assert compared(catalog, "official_median") == [41_600, 41_600]


def test_show_and_check_agree_on_whether_growth_disagrees(catalog_of, folder) -> None:
    """+0.4 % beside -0.4 % is the same to `check`, so `show` does not say that they disagree; +5 % is not."""
    record = "statistics: {source: b, growth_percent: -0.4}\n"
    catalog_of(
        a=ROLE.format("A") + "outlook: {growth_percent: 0.4}\n" + record,
        b=ROLE.format("B") + "outlook: {growth_percent: 5}\n" + record,
    )
    for slug, same in (("a", True), ("b", False)):
        checked = run("check", slug, "--json", "--roles", str(folder), home=folder.parent).json
        assert [claim["agrees"] for claim in checked if claim["figure"] == "growth_percent"] == [same]
        screen = run("show", slug, "--format", "table", "--roles", str(folder), home=folder.parent)
        assert ("They disagree" not in " ".join(screen.split())) is same
