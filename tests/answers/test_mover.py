"""Who moves: the profile's wishes, pay, years, tier and levels in `match`, `gap` and `path`."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from careercli.answers.mover import StudyWish
from careercli.api import Catalog
from careercli.errors import UsageError
from careercli.moves.requirements import Requirements
from careercli.profile import model
from careercli.roles.search_path import Folder

HEAD = "title: {0}\nsummary: x\ntech_stack: [Kiln tool, {0} tool]\n"
RANGE = {
    "rich": HEAD.format("Rich")
    + "statistics: {source: b, wages: {median: 60000}}\nbalance: {stress: high}\nremote_friendly: true\n",
    "middle": HEAD.format("Middle") + "statistics: {source: b, wages: {median: 45000}}\nbalance: {stress: moderate}\n",
    "poor": HEAD.format("Poor")
    + "statistics: {source: b, wages: {median: 30000}}\nbalance: {stress: low}\nremote_friendly: false\n",
    "unknown": HEAD.format("Unknown"),
}
STEPS = """\
tiers: [{title: Hand, years: {min: 0, max: 2}}, {title: Master, years: {min: 2, max: 4}}, {title: Chief, years: {min: 4}}]
"""
OLD = "title: Old\nsummary: x\ntech_stack: [Kiln tool, Loom tool]\n"
WAITER, CASHIER = (f"occupation: {{system: O*NET-SOC-2019, code: {code}}}\n" for code in ("35-3031.00", "41-2011.00"))
NEW = "title: New\nsummary: x\ntech_stack: [Kiln tool, Wheel tool]\nstatistics: {source: b, wages: {median: 50000}}\n"


@pytest.fixture
def catalog(folder: Path) -> Iterator[Callable[..., Catalog]]:
    """The catalogue of some roles, of a person with the profile given."""
    opened: list[Catalog] = []

    def make(profile: str, **roles: str) -> Catalog:
        for slug, text in roles.items():
            (folder / f"{slug}.yaml").write_text(text, encoding="utf-8")
        model.profile_file().parent.mkdir(parents=True, exist_ok=True)
        model.profile_file().write_text(profile, encoding="utf-8")
        opened.append(Catalog([Folder(folder, "test")]))
        return opened[-1].refresh()

    yield make
    for one in opened:
        one.close()


@pytest.mark.parametrize(
    ("wishes", "filters", "expected"),
    [
        ("{}", {}, "rich middle poor unknown"),
        ("{min_pay: 45000}", {}, "rich middle"),  # what is not recorded does not fit a filter on pay
        ("{min_pay: 45001}", {}, "rich"),
        ("{remote: true}", {}, "rich middle unknown"),  # what nobody has recorded is not refused
        ("{remote: false}", {}, "rich middle poor unknown"),  # not to need it is not to refuse it
        ("{max_stress: low}", {}, "poor unknown"),  # a stress that is not recorded is not too high
        ("{max_stress: moderate}", {}, "middle poor unknown"),
        ("{max_stress: high}", {}, "rich middle poor unknown"),
        ("{min_pay: 45000, max_stress: moderate}", {}, "middle"),
        ("{min_pay: 45000}", {"min_pay": 20_000}, "rich middle poor"),
        ("{min_pay: 45000}", {"max_pay": 50_000}, "middle"),
        ("{remote: true}", {"remote": False}, "poor"),
        ("{max_stress: low}", {"stress": "high"}, "rich"),
        ("{max_stress: low}", {"min_pay": 20_000}, "poor"),
    ],
)
def test_a_wish_holds_unless_a_filter_speaks_of_the_same(catalog, wishes: str, filters: dict[str, Any], expected: str):
    """Each wish alone, two together, and each overruled by the filter of its kind, but not by another one."""
    opened = catalog(f"skills: [Kiln tool]\nwishes: {wishes}\n", **RANGE)
    assert {role.slug for role in opened.match(**filters).roles} == set(expected.split())


def test_wishes_do_not_hold_for_skills_that_are_named(catalog) -> None:
    """`careers match kiln` asks about anybody, not about the person of the profile."""
    opened = catalog("skills: [Kiln tool]\nwishes: {min_pay: 45000}\n", **RANGE)
    assert {role.slug for role in opened.match(["kiln tool"]).roles} == set(RANGE)


def test_the_role_of_the_profile_is_named_as_such(catalog) -> None:
    """It is among those that fit, marked as the job that one has."""
    opened = catalog("role: poor\nskills: [Kiln tool]\n", **RANGE)
    assert {role.slug: role.own for role in opened.match().roles if role.own} == {"poor": "your job now"}


def test_own_pay_is_never_official(catalog) -> None:
    """25 an hour are 52,000 a year: your pay, on a line of its own, beside the official figures of both roles."""
    old = OLD + "statistics: {source: b, wages: {median: 40000}}\n"
    opened = catalog("role: old\npay: {amount: 25, period: hour}\n", old=old, new=NEW)
    keys = ("name", "from", "to", "currency", "from_published_per")
    own, official = [{key: fact.to_dict()[key] for key in keys} for fact in opened.gap(None, "new").facts]
    assert own == dict(zip(keys, ("your_pay", 52_000, None, "USD", None), strict=True))
    assert official == dict(zip(keys, ("official_median", 40_000, 50_000, "USD", "year"), strict=True))
    model.profile_file().write_text("role: old\n", encoding="utf-8")
    assert [fact.name for fact in opened.gap(None, "new").facts] == ["official_median"]


def test_a_route_is_held_to_the_lowest_pay(catalog) -> None:
    """50,000 is enough for 50,000, and too little for 50,001, whatever is earned today."""
    old = OLD + WAITER + "statistics: {source: b, wages: {median: 40000}}\n"
    opened = catalog("role: old\npay: {amount: 60000}\n", old=old, new=NEW + CASHIER)
    assert [route.roles for route in opened.path(None, "new", min_pay=50_000).routes] == [("old", "new")]
    stopped = opened.path(None, "new", min_pay=50_001)
    assert stopped.routes == ()
    assert stopped.stopped_by == "--min-pay: new has $50,000, and the route may not go below $50,001"
    assert opened.path("old", "new", min_pay=50_000).routes


def test_a_route_under_a_bound_on_pay_never_ends_where_pay_is_not_recorded(catalog) -> None:
    """Unknown is not enough: such a goal is refused, with the reason; without the bound the route is there."""
    plain = NEW.partition("statistics")[0]
    opened = catalog("role: old\npay: {amount: 60000}\n", old=OLD + WAITER, new=plain + CASHIER)
    assert opened.path(None, "new").routes
    stopped = opened.path(None, "new", min_pay=6_000)
    assert stopped.routes == ()
    assert stopped.stopped_by == ("--min-pay: new has pay that is not recorded, and the route may not go below $6,000")


RATED = "title: {}\nsummary: x\nratings: [{{name: Welding art, kind: skill, importance: 5, level: {}}}]\n"


@pytest.mark.parametrize(
    ("profile", "tier", "before", "start"),
    [
        ("years: 5\n", None, "5 years", "Master"),
        ("tier: chief\n", None, "chief", "Master"),
        ("tier: '1'\n", None, "1", "Hand"),
        ("tier: chief\nyears: 9\n", None, "chief", "Chief"),  # years say more than the tier they lead to
        ("tier: chief\n", "2", "2", "Hand"),  # the tier asked for comes before the profile's
    ],
)
def test_years_or_tier_of_the_profile_say_where_one_might_start(
    catalog, profile: str, tier: str | None, before: str, start: str
) -> None:
    """Half of the level that is asked for makes one half ready, so half of the years count."""
    opened = catalog(f"role: old\n{profile}", old=RATED.format("Old", 2) + STEPS, new=RATED.format("New", 4) + STEPS)
    answer = opened.gap(None, "new", tier=tier)
    assert answer.ready == 0.5
    (fact,) = [fact for fact in answer.facts if fact.name == "tier"]
    assert (fact.before, fact.after) == (before, start)


def test_without_years_or_tiers_nothing_is_said_of_a_start(catalog) -> None:
    """No years known; no ladder in the new role; a tier that the role does not have is an error that names its own."""
    old, new = RATED.format("Old", 2), RATED.format("New", 4)
    opened = catalog("role: old\n", old=old + STEPS, new=new + STEPS, plain=new)
    assert not [fact for fact in opened.gap(None, "new").facts if fact.name == "tier"]
    assert not [fact for fact in opened.gap(None, "plain", tier="chief").facts if fact.name == "tier"]
    with pytest.raises(UsageError) as caught:
        opened.gap(None, "new", tier="emperor")
    assert caught.value.hint == "its tiers: Hand, Master, Chief"
    with pytest.raises(UsageError) as caught:
        opened.gap("plain", "new", tier="chief")
    assert caught.value.hint == "no tiers are recorded for it"


@pytest.mark.parametrize(("level", "had"), [(None, 3), (3.5, 3.5), (2, 3), (5, None)])
def test_the_higher_of_ones_own_level_and_the_roles_counts(catalog, level: float | None, had: float | None) -> None:
    """The role's people are at level 3, what is asked for is 5; nobody is lower than the work that they do."""
    own = f"skills: [{{name: Welding art, level: {level}}}]\n" if level else ""
    answer = catalog(f"role: old\n{own}", old=RATED.format("Old", 3), new=RATED.format("New", 5)).gap(None, "new")
    assert [(gap.name, gap.had) for gap in answer.raises] == ([("Welding art", had)] if had else [])


def test_without_a_role_in_the_profile_the_screen_says_that_instead_of_a_number(catalog) -> None:
    """What was ticked is told; what is unknown is no gap."""
    opened = catalog("skills: [Kiln tool]\n", new=NEW)
    answer = opened.gap(None, "new").to_dict()
    assert (answer["from"], answer["comparable"], answer["ready"]) == ("you", False, None)
    assert [(kept["name"], kept["texts"]["you"]) for kept in answer["keep"]] == [("Kiln tool", "Kiln tool")]
    assert [tool["kind"] for tool in answer["tools"]] == ["Kiln tool", "Wheel tool"]
    assert [tool["had"] for tool in answer["tools"]] == [["Kiln tool"], []]
    assert (answer["new_work"], answer["raise"]) == ([], [])
    assert "names no role" in opened.gap(None, "new").why_not


def test_a_wish_for_little_study_goes_by_the_years_of_a_move() -> None:
    """Up to what somebody would take on, and no tenth of a year more."""
    assert StudyWish(2).allows(Requirements("Bachelor's degree", 2))
    assert not StudyWish(2).allows(Requirements("Bachelor's degree", 2.1))
