"""The pay where somebody lives: one figure, whichever command is asked."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from careercli.answers.next_pay import GUIDE, HOME, OFFICIAL, National, StatedPay
from careercli.answers.pay_at_home import HomeFirst, in_place
from careercli.api import Catalog
from careercli.moves.facts import MoveFacts
from careercli.moves.median_pay import Pay
from helper import Ran, home_of, run

PROFILE = (
    "role: nursing-assistant\nplace: Dayton\npay: {amount: 17, period: hour}\nwishes: {min_pay: 44000}\n"
    "skills: [patient care, phlebotomy]\n"
)
OWN_PAY = 17 * 2080


@pytest.fixture
def person(tmp_path: Path, atlas_data: Path) -> Callable[..., Ran]:
    """Runs the program for somebody of Dayton, Ohio."""
    file = home_of(tmp_path) / "data" / "profile.yaml"
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(PROFILE, encoding="utf-8")

    def call(*arguments: str) -> Ran:
        return run(*arguments, home=tmp_path, CAREERS_DATA=str(atlas_data), COLUMNS="200")

    return call


def test_start_says_what_salary_says(person: Callable[..., Ran]) -> None:
    """The median at home is that of `salary`, and the change is from the own pay to that very figure."""
    moves = person("start", "--page", "--json").json["moves"]
    assert len(moves) == 3
    for move in moves:
        (role,) = person("salary", move["slug"], "--json").json
        (place,) = [place for place in role["places"] if place["from_profile"]]
        there = place["official"]["median"] if place["official_of"] == place["place"] else None
        assert move["official_median_in_place"] == there
        paid = there if there is not None else move["official_median"]
        assert move["pay_change_percent"] == round(100 * (paid / OWN_PAY - 1))
        assert paid >= 44_000


def test_next_and_match_filter_by_the_same_pay(person: Callable[..., Ran], catalog: Catalog) -> None:
    """What pays enough at home for the one does for the other, and for `start`'s way of asking."""
    by_next = {row["slug"] for row in person("next", "--limit", "0", "--json").json}
    by_match = {row["slug"] for row in person("match", "--limit", "900", "--json").json}
    nursing = catalog.entry("nursing-assistant")
    home = in_place({"min_pay": 44_000}, "Dayton", by_code=True)
    source = HomeFirst(home, National(StatedPay()))
    described = {role.slug: role for role in MoveFacts(catalog).destinations() if role.slug != nursing.slug}
    by_start = {slug for slug, role in described.items() if source.allows(role)}
    assert by_next == by_start
    assert by_match & described.keys() <= by_start | {nursing.slug}
    assert len(by_match & by_start) > 20


def test_a_claim_passes_no_filter_and_a_floor_at_home_counts() -> None:
    """As in `list`: a guide's median is no official one; "at least so much" at home goes before the nation's median."""
    home = in_place({"min_pay": 44_000}, "Dayton")
    claimed = StatedPay((Pay(90_000, "USD", GUIDE),))
    assert not home.bounds_allow(claimed)
    assert home.bounds_allow(StatedPay((Pay(50_000, "USD", OFFICIAL),)))
    assert not home.bounds_allow(StatedPay((Pay(43_000, "USD", HOME), Pay(50_000, "USD", OFFICIAL))))
    assert home.bounds_allow(StatedPay(at_least=239_200))


def test_commands_of_salary_keep_place_and_period(person: Callable[..., Ran]) -> None:
    """An offer is asked in the same places, per the same period; the profile's place need not be named again."""
    asked = person("salary", "cashier", "--in", "Austin", "--in", "Ohio", "--per", "hour", "--format", "table")
    assert "careers salary cashier --in austin-tx --in ohio --per hour --offer AMOUNT" in asked
    assert "careers salary cashier --offer AMOUNT" in person("salary", "cashier", "--format", "table")
