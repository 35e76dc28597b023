"""The facts of a move agree with the other answers, and never state more than is known."""

from __future__ import annotations

import pytest

from careercli.answers import gap
from careercli.answers.compare import compare
from careercli.answers.gap_facts import Fact
from careercli.catalog.catalog import Catalog
from careercli.profile import person
from helper import run

ROLE = "title: {}\nsummary: x\ntech_stack: [Excel]\n"
WITHHELD = "education: {required: [{level: Bachelor's degree, percent: 24}, {level: Some college, percent: 20}]}\n"


def beside(catalog: Catalog, key: str) -> Fact | None:
    """One fact of the gap between the roles a and b, or None if the gap does not state it."""
    answer = gap.gap(catalog, person.person_in_role(catalog, "a"), "b")
    return next((fact for fact in answer.beside if fact.key == key), None)


def compared(catalog: Catalog, key: str) -> list[object]:
    """A fact of the roles a and b in their comparison."""
    (field,) = [field for field in compare(catalog, catalog.entries(["a", "b"])).fields if field.key == key]
    return list(field.values.values())


def test_no_level_is_most_often_required_where_what_is_withheld_could_outweigh_it(catalog_of, folder) -> None:
    """24 % + 20 % reported, 56 % withheld: gap, compare and show all name no level."""
    catalog = catalog_of(a=ROLE.format("A") + WITHHELD, b=ROLE.format("B") + WITHHELD)
    assert beside(catalog, "required") is None
    assert compared(catalog, "education.required") == [None, None]
    screen = run("show", "a", "--format", "table", "--roles", str(folder), home=folder.parent)
    assert "Education" in screen
    assert "Bachelor" not in screen
    assert "24 %" not in screen


def test_the_level_that_leads_is_the_same_in_gap_and_compare(catalog_of) -> None:
    """84.8 % lead whatever is withheld."""
    most = "education: {required: [{level: Bachelor's degree, percent: 84.8}, {level: Some college, percent: 10}]}\n"
    catalog = catalog_of(a=ROLE.format("A") + most, b=ROLE.format("B") + WITHHELD)
    fact = beside(catalog, "required")
    assert fact is not None
    assert [fact.before, fact.after] == compared(catalog, "education.required") == ["Bachelor's degree (84.8 %)", None]


def test_a_ladder_reads_alike_in_gap_and_compare(catalog_of) -> None:
    """Every step is counted, also one whose years are not recorded."""
    tiers = "tiers: [{title: Junior, years: {min: 0, max: 2}}, {title: Middle}, {title: Senior, years: {min: 6}}]\n"
    catalog = catalog_of(a=ROLE.format("A") + tiers, b=ROLE.format("B"))
    fact = beside(catalog, "tiers")
    assert fact is not None
    assert [fact.before, fact.after] == compared(catalog, "tiers") == ["3 steps: 0-2, 6+ years", None]


@pytest.mark.parametrize(
    ("old", "before", "change"),
    [
        ("{median: 25, period: hour}", 52_000, 8_000),  # 25 an hour, 2,080 hours a year
        ("{median: 50000, currency: EUR}", None, None),
    ],
)
def test_guides_pay_is_compared_by_the_year_and_in_one_currency(
    catalog_of, old: str, before: object, change: object
) -> None:
    """Pay an hour is brought to a year; pay in another currency is not subtracted."""
    catalog = catalog_of(a=ROLE.format("A") + f"salary: {old}\n", b=ROLE.format("B") + "salary: {median: 60000}\n")
    fact = beside(catalog, "guide_median")
    assert fact is not None
    assert (fact.before, fact.after, fact.unit, fact.change) == (before, 60_000, "USD", change)


def test_official_pay_is_compared_by_the_year(catalog_of) -> None:
    """An occupation that is counted by the hour stands beside one counted by the year in the same unit."""
    hourly, annual = "{source: b, period: hour, wages: {median: 20}}", "{source: b, wages: {median: 41600}}"
    catalog = catalog_of(a=ROLE.format("A") + f"statistics: {hourly}\n", b=ROLE.format("B") + f"statistics: {annual}\n")
    assert compared(catalog, "statistics.wages.median") == [41_600, 41_600]


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
