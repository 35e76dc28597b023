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
        there = place["official"]["median"] if place["official_of"] != "United States" else None
        assert move["official_median_in_place"] == there
        assert move["official_of"] == (None if place["official_of"] == place["place"] else place["official_of"])
        paid = there if there is not None else move["official_median"]
        assert move["pay_change_percent"] == round(100 * (paid / OWN_PAY - 1))
        assert paid >= 44_000


def test_path_says_of_the_goal_and_of_the_roles_on_the_way_what_next_says(person: Callable[..., Ran]) -> None:
    """The same median in the same place, whose it is, and the same change from what one earns."""
    of_next = {row["slug"]: row for row in person("next", "--in", "Dayton", "--limit", "0", "--json").json}
    for arguments in ((), ("--in", "Dayton")):
        ways = person("path", "registered-nurse", *arguments, "--json").json
        moves = [step for way in ways for step in way["steps"] if step["kind"] == "move"]
        assert len({move["to"] for move in moves}) > 1
        for move in moves:
            other = of_next[move["to"]]
            assert move["place"] == other["place"]
            assert move["official_median_in_place"] == other["official_median_in_place"]
            assert move["official_median"] == other["official_median"]
            assert move["official_of"] == other["official_of"]
            assert move["official_employment_in_place"] == other["official_employment_in_place"]
            assert move["pay_change_percent"] == other["pay_change_percent"]
    shown = person("path", "registered-nurse", "--format", "table")
    median = of_next["registered-nurse"]["official_median_in_place"]
    assert f"in Dayton-Kettering-Beavercreek, OH: ${median:,}" in shown
    columns = person("path", "registered-nurse", "--format", "csv").lines[0].split(",")
    there = ("official_median_in_place", "official_of", "pay_change_percent", "official_employment_in_place", "place")
    assert {*there} <= {*columns}
    named = person("path", "nursing-assistant", "registered-nurse", "--json").json
    assert "place" not in named[0]["steps"][-1]  # a role is named, and who holds it lives nowhere


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


def _of_salary(person: Callable[..., Ran], slug: str, place: str) -> tuple[float | None, str | None]:
    """The median that `salary` states for a place, and the wider place that it is of."""
    (role,) = person("salary", slug, "--in", place, "--json").json
    (there,) = role["places"]
    of = None if there["official_of"] == there["place"] else there["official_of"]
    return there["official"] and there["official"]["median"], of


def test_where_a_place_has_no_figure_every_command_states_that_of_salary(person: Callable[..., Ran]) -> None:
    """Private detectives are not counted in Abilene (BLS OEWS May 2025): the figure is Texas's, and marked as such."""
    detectives, place = "private-detectives-and-investigators", "Abilene"
    median, of = _of_salary(person, detectives, place)
    assert (median is not None, of) == (True, "Texas")
    rows = person("next", "paralegal", "--in", place, "--limit", "0", "--json").json
    (row,) = [row for row in rows if row["slug"] == detectives]
    assert (row["official_median_in_place"], row["official_of"], row["place"]) == (median, of, "Abilene, TX")
    (fact,) = [
        fact
        for fact in person("gap", "paralegal", detectives, "--in", place, "--json").json["facts"]
        if fact["name"] == "official_median_in_place"
    ]
    assert (fact["to"], fact["from_of"], fact["to_of"]) == (median, None, of)
    screen = person("next", "paralegal", "--in", place, "--limit", "9", "--format", "table")
    assert "no figure in" not in screen
    assert f"Investigators  ${median:,.0f} in Texas" in screen
    assert "these are for Texas, as marked" in " ".join(screen.split())
    assert f"${median:,.0f} in Texas" in person("gap", "paralegal", detectives, "--in", place, "--format", "table")


def test_a_change_within_a_wider_place_says_so(person: Callable[..., Ran]) -> None:
    """In Salem 58,930 is earned before and Oregon's 75,150 after: 18 % is of Oregon's 63,820 (OEWS May 2025)."""
    mover, target = "machinists", "computer-numerically-controlled-tool-programmers"
    screen = person("next", mover, "--in", "salem-or", "--limit", "9", "--plain")
    assert "$75,150 in Oregon (+18 % within Oregon)" in screen
    assert "and the change is between two figures of that area" in " ".join(screen.split())
    assert "$75,150 in Oregon (+18 % within Oregon)" in person("path", mover, target, "--in", "salem-or", "--plain")
    page = person("report", mover, "plumber", "--in", "salem-or")
    assert "$75,150 in Oregon (+18 % within Oregon)" in page and "in the same area" in page


def test_a_change_of_pay_is_between_figures_of_one_place(person: Callable[..., Ran]) -> None:
    """Texas's pay is held against Texas's, as what a city pays more than its state is no matter of the job."""
    detectives = "private-detectives-and-investigators"
    rows = person("next", "paralegal", "--in", "Abilene", "--limit", "0", "--json").json
    (row,) = [row for row in rows if row["slug"] == detectives]
    before, _of = _of_salary(person, "paralegal", "Texas")
    assert row["pay_change_percent"] == round(100 * (row["official_median_in_place"] / before - 1))


def test_a_list_has_the_wider_pay_of_what_is_counted_there_without_any(person: Callable[..., Ran]) -> None:
    """Jobs are counted in the place, their pay is not released: it is that of `salary`, with a mark."""
    rows = person("list", "--in", "Abilene", "--json").json
    wider = [row for row in rows if row["official_of"]]
    assert wider
    assert all(row["official_median_in_place"] or row["official_median_at_least_in_place"] for row in rows)
    for row in wider[:3]:
        assert (row["official_median_in_place"], row["official_of"]) == _of_salary(person, row["slug"], "Abilene")
    screen = person("list", "--in", "Abilene", "--format", "table", "--limit", "500")
    assert "^ pay is not released for these jobs in Abilene, TX; these are for Texas" in " ".join(screen.split())


def test_rows_say_whose_pay_they_have_and_what_it_is_held_against(person: Callable[..., Ran]) -> None:
    """As `salary` and `list` name it: currency, source and period, the growth, and the pay of the job that is left."""
    for place in ((), ("--in", "Ohio")):
        median = "official_median_in_place" if place else "official_median"
        (own,) = person("salary", "paralegal", *place, "--json").json
        before = own["places"][0] if place else own
        rows = person("next", "paralegal", *place, "--json").json
        listed = {row["slug"]: row for row in person("list", "--json").json}
        assert rows
        for row in rows:
            assert (row["official_currency"], row["period"], row["pay_before_from"]) == ("USD", "year", "official")
            assert row["source"].startswith(
                before["official"]["source"]
            )  # with the projections, whose growth stands there
            assert row["pay_before"] == before["official"]["median"]
            assert row["official_growth_percent"] == listed[row["slug"]]["official_growth_percent"]
            assert row["official_growth_period"] == listed[row["slug"]]["official_growth_period"]
            assert row["pay_change_percent"] == round(100 * (row[median] / row["pay_before"] - 1))
    columns = person("next", "paralegal", "--format", "csv").lines[0].split(",")
    assert {"source", "period", "official_currency", "official_growth_percent", "pay_before"} <= set(columns)


@pytest.mark.parametrize("place", ["Dayton", "Ohio", "Abilene"])
def test_a_median_means_one_thing_in_every_answer(person: Callable[..., Ran], place: str) -> None:
    """`official_median` is the nation's and `official_median_in_place` the place's, in lists, moves, matches and pay."""
    asked = ("--in", place, "--json")
    listed = {row["slug"]: row for row in person("list", *asked).json}
    of_next = {row["slug"]: row for row in person("next", "nursing-assistant", *asked, "--limit", "0").json}
    matched = {row["slug"]: row for row in person("match", "patient care", *asked, "--limit", "40").json}
    keys = ("official_median", "official_median_in_place", "official_median_at_least_in_place", "official_of", "place",
            "official_employment_in_place", "official_currency")  # fmt: skip
    both = listed.keys() & of_next.keys() & matched.keys()
    assert len(both) > 8
    for slug in both:
        told = [[row[slug][key] for key in keys] for row in (listed, of_next, matched)]
        assert told[0] == told[1] == told[2], slug
    slug = next(iter(sorted(both)))
    (role,) = person("salary", slug, *asked).json
    assert listed[slug]["official_median"] == role["official"]["median"]
    ways = person("path", "cashier", "registered-nurse", *asked).json
    for move in (step for way in ways for step in way["steps"] if step["kind"] == "move"):
        row = of_next.get(move["to"], move)
        assert move["official_median"] == row["official_median"]
        assert move["official_median_in_place"] == row["official_median_in_place"]


def test_match_tells_the_pay_where_one_lives(person: Callable[..., Ran]) -> None:
    """Of the profile's person, beside the nation's; of somebody who only names skills the nation's alone."""
    rows = person("match", "--json").json
    assert {row["place"] for row in rows} == {"Dayton-Kettering-Beavercreek, OH"}
    assert all(row["official_median_in_place"] for row in rows)
    median = next(row["official_median_in_place"] for row in rows)
    assert f"${median:,}" in person("match", "--format", "table")
    header = person("match", "--format", "csv").lines[0]
    assert (
        ",place,official_median_in_place,official_median_at_least_in_place,official_of,official_employment_in_place"
        in header
    )
    assert "place" not in person("match", "patient care", "--json").json[0]
