"""Ways between occupations: what every way keeps to, and which stones an adviser would name.

The occupations, fits and openings are the bundled ones, and pay is the median of the wage survey: the ways over them are
those that people are shown.
"""

from __future__ import annotations

import csv
from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from careercli.catalog.moves import MoveTables
from careercli.moves.hops import LEAST_DIFFICULTY, Hops
from careercli.moves.route import (
    DETOUR_COST,
    LEAP_POWER,
    LEAST_RAISE,
    MOST_EXTRA_COST,
    MOST_EXTRA_COST_OF_RUNG,
    MOST_STUDY_OF_RUNG,
    MOVE_COST,
    NO_MORE_STUDY,
    STUDY_COST,
    Route,
    Routes,
)
from careercli.moves.stepping_stones import LEAST_STONE_PAY, SteppingStones
from careercli.roles import education, licences
from helper import ROOT

NURSE, DEVELOPER, WAITER, PARALEGAL, LAWYER = "29-1141.00", "15-1252.00", "35-3031.00", "23-2011.00", "23-1011.00"
TRUCKER, ANALYST, BOOKKEEPER, ACCOUNTANT = "53-3032.00", "13-1081.02", "43-3031.00", "13-2011.00"
RETAIL, HR_MANAGER, NURSING_ASSISTANT, PRACTICAL_NURSE = "41-1011.00", "11-3121.00", "31-1131.00", "29-2061.00"
CARPENTER, BUILDER, ECONOMIST, DERMATOLOGIST = "47-2031.00", "11-9021.00", "19-3011.00", "29-1213.00"
LICENCES = licences.read(ROOT / "data")
Ways = Callable[..., list[Route]]


@pytest.fixture(scope="module")
def tables() -> MoveTables:
    """The bundled tables of moves."""
    return MoveTables.open()


@pytest.fixture(scope="module")
def pay(tables: MoveTables) -> dict[int, float]:
    """The median a year of each occupation that the wage survey has one of."""
    with (ROOT / "data" / "atlas" / "wages.tsv").open(encoding="utf-8", newline="") as file:
        rows = csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE)
        medians = {row["code"]: float(row["median"]) for row in rows if row["median"] and row["basis"] != "H"}
    return {each.id: medians[each.code[:7]] for each in tables.occupations if each.code[:7] in medians}


@pytest.fixture(scope="module")
def routes_of(tables: MoveTables, pay: dict[int, float]) -> Callable[..., Routes]:
    """The ways between two occupations, by their codes."""

    def make(source: str, target: str, **more: object) -> Routes:
        return Routes(tables, tables.ids[source], tables.ids[target], LICENCES, pay, **more)  # type: ignore[arg-type]

    return make


def stones(tables: MoveTables, ways: list[Route]) -> list[list[str]]:
    """The codes of the stones of each way, in the order of the ways."""
    return [[tables.occupations[stone].code for stone in way.stones] for way in ways]


def assert_ways(routes: Routes, ways: list[Route], most_stones: int) -> None:
    """What holds of every list of ways."""
    most = routes.direct.learning_years + NO_MORE_STUDY
    least = routes.direct.learning_years - NO_MORE_STUDY
    behind = [routes.leads and way.stones != () and way.learning_years > least for way in ways]
    order = [(late, way.learning_years > most, way.cost) for late, way in zip(behind, ways, strict=True)]
    assert order == sorted(order)  # none that takes more years stands before the direct one, nor one that spares none
    assert 1 <= len(ways) <= 3
    for way in ways:
        assert (way.stops[0], way.stops[-1]) == (routes.source, routes.target)
        assert len(way.stones) <= most_stones
        assert len(set(way.stops)) == len(way.stops)
        assert len(way.study) == len(way.stops) - 1
        assert way.largest_leap >= LEAST_DIFFICULTY


OCCUPATIONS = st.integers(0, 922)


@given(OCCUPATIONS, OCCUPATIONS, st.integers(0, 2), st.sampled_from([1, 2, 3]))
def test_every_list_of_ways(tables, pay, source: int, target: int, most_stones: int, kept: int) -> None:
    """The direct way is there, costs ascend, no stop comes twice, bounds hold, and the same is answered again.

    No two ways share a stone, none takes less study than the direct one, none costs much more, and none is harder.
    """
    if source == target:
        return
    allowed = [number for number in range(923) if number % kept == 0]
    routes = Routes(tables, source, target, LICENCES, pay, allowed)
    ways = routes.routes(most_stones)
    assert_ways(routes, ways, most_stones)
    assert ways.count(routes.direct) == 1
    passed = [stone for way in ways for stone in way.stones]
    assert set(passed) <= set(allowed)
    assert len(set(passed)) == len(passed)
    for way in ways:
        assert way.study_years >= routes.direct.study_years
        rungs = [stone for stone in way.stones if routes._rules.is_own_rung(stone)]
        for_rung = MOVE_COST + (STUDY_COST + DETOUR_COST) * MOST_STUDY_OF_RUNG if rungs else 0.0
        extra = MOST_EXTRA_COST_OF_RUNG if way.stones and routes._splits_the_study(way) else MOST_EXTRA_COST
        assert way.cost <= routes.direct.cost + extra + for_rung
        assert way is routes.direct or way.largest_leap < routes.direct.largest_leap
    lowest = LEAST_STONE_PAY * min(pay.get(source, 0), pay.get(target, 0))
    assert all(pay[stone] >= lowest for stone in passed if stone in pay)
    assert Routes(tables, source, target, LICENCES, pay, allowed).routes(most_stones) == ways


@given(st.lists(OCCUPATIONS, min_size=3, max_size=4, unique=True), st.integers(1, 2))
def test_ways_over_what_was_asked_for(tables, pay, stops: list[int], most_stones: int) -> None:
    """Each way passes all of it, in some order; there is none where too few stones are allowed."""
    source, target, *asked = stops
    routes = Routes(tables, source, target, LICENCES, pay)
    ways = routes.routes_through(asked, most_stones)
    if len(asked) > most_stones:
        assert ways == []
        return
    assert_ways(routes, ways, most_stones)
    assert all(set(asked) <= set(way.stones) for way in ways)


def test_a_move_within_an_occupation_is_direct_and_the_easiest(tables, pay) -> None:
    """Two roles of one occupation: one way, without study or license."""
    (way,) = Routes(tables, 5, 5, LICENCES, pay).routes()
    assert way.stops == (5, 5)
    assert way.cost == pytest.approx(LEAST_DIFFICULTY**LEAP_POWER + MOVE_COST)
    assert way.study == ((),)


@pytest.mark.parametrize(
    ("source", "target", "first"),
    [
        (NURSE, DEVELOPER, [["15-1211.01"], []]),  # health informatics: of both fields, and no longer a study
        (WAITER, NURSE, [[NURSING_ASSISTANT]]),
        (TRUCKER, ANALYST, [["43-5061.00"]]),  # production, planning, and expediting clerks
        (RETAIL, HR_MANAGER, [["43-1011.00", "13-1071.00"]]),  # office supervisor, then human resources specialist
        (BOOKKEEPER, ACCOUNTANT, [[]]),
        (PARALEGAL, LAWYER, [[]]),
        ("15-2051.01", "15-2051.00", [[]]),
        (NURSING_ASSISTANT, NURSE, [[PRACTICAL_NURSE], []]),
        (CARPENTER, BUILDER, [["47-1011.00"]]),  # the foreman
        ("35-2014.00", "11-9051.00", [["35-1011.00"]]),  # cook, head cook, food service manager
        ("27-3023.00", "11-2032.00", [["27-3031.00"]]),  # reporter, public relations
        ("37-2011.00", "47-2111.00", [[], ["49-9071.00"]]),  # cleaner, (maintenance worker,) electrician: paid years
    ],
)
def test_the_stones_that_an_adviser_would_name(tables, routes_of, source: str, target: str, first: list) -> None:
    """The first ways, by the codes of their stones. The pairs are judged questions and ladders that everybody knows."""
    assert stones(tables, routes_of(source, target).routes())[: len(first)] == first


@pytest.mark.parametrize(
    ("source", "target"), [(PARALEGAL, LAWYER), (BOOKKEEPER, ACCOUNTANT), ("15-2051.01", "15-2051.00")]
)
def test_no_way_round_where_there_is_none(routes_of, source: str, target: str) -> None:
    """Law school has no way round it, and a near goal needs no stone."""
    assert len(routes_of(source, target).routes()) == 1


def test_kinds_that_are_no_stones(tables, routes_of) -> None:
    """Managers for who is none, executives, judges, another licensed profession of the goal's degree, the cheap, the far."""
    kinds = [
        (RETAIL, HR_MANAGER, "11-2022.00"),  # a sales manager
        (RETAIL, HR_MANAGER, "11-1021.00"),  # a general manager
        (PARALEGAL, LAWYER, "23-1023.00"),  # a judge
        (PARALEGAL, LAWYER, "23-1012.00"),  # a judicial clerk has been to law school already
        (NURSE, "29-1171.00", "29-1071.00"),  # a physician assistant, on the way to a nurse practitioner
        (WAITER, NURSE, LAWYER),
        (TRUCKER, ANALYST, "35-3023.00"),  # fast food pays too little
        (ECONOMIST, DERMATOLOGIST, "15-1211.01"),  # nothing but medicine leads into medicine
        (WAITER, DEVELOPER, "13-2011.00"),  # a degree in accounting is no step to programming
    ]
    for source, target, stone in kinds:
        routes = routes_of(source, target)
        assert not routes._rules.may_be(tables.ids[stone]), (source, target, stone)
    assert SteppingStones(routes_of(BUILDER, HR_MANAGER).hops, tables.ids[BUILDER], tables.ids[HR_MANAGER]).may_be(
        tables.ids["11-3131.00"]
    )  # between managers, a manager


def test_an_apprenticeship_counts_as_time(tables, routes_of) -> None:
    """Nobody is an apprentice twice, unless that was asked for; then the way comes behind the direct one."""
    electrician, plumber, ironworker = "47-2111.00", "47-2152.00", "47-2221.00"
    for source in ("53-7062.00", "41-2011.00"):
        for target in (electrician, plumber):
            routes = routes_of(source, target)
            assert not routes._rules.may_be(tables.ids[ironworker])
            assert {way.apprentice_years for way in routes.routes()} == {5}
    asked = routes_of("53-7062.00", electrician).routes_through([tables.ids[ironworker]], 1)
    assert [way.apprentice_years for way in asked] == [9]
    routes = routes_of("53-7062.00", electrician)
    over = routes._route((tables.ids[ironworker],))
    cheap = Route(over.stops, 0.0, over.study, over.largest_leap)
    assert [way.stops for way in routes._in_order([cheap, routes.direct])] == [routes.direct.stops, cheap.stops]


def test_a_needless_stone_is_none(tables, routes_of) -> None:
    """A cashier is no nearer to nursing than a waiter, and paid less; an orderly no nearer than a nursing assistant."""
    for source, target, stone in ((WAITER, NURSE, "41-2011.00"), (NURSING_ASSISTANT, NURSE, "31-1132.00")):
        rules = routes_of(source, target)._rules
        assert not rules.gets_further(tables.ids[source], tables.ids[stone])
        assert all(stone not in way for way in stones(tables, routes_of(source, target).routes()))


def test_nobody_takes_a_cut_in_pay_to_come_nearer(tables, routes_of) -> None:
    """A shop assistant does not become a cashier, who earns less, on the way to bookkeeping."""
    routes = routes_of("41-2031.00", "43-3031.00")
    assert not routes._rules.may_be(tables.ids["41-2011.00"])
    own = routes.pay[routes.source]
    assert all(routes.pay[stone] >= LEAST_STONE_PAY * own for way in routes.routes() for stone in way.stones)


def test_a_rarely_taken_stone_is_none(tables, routes_of) -> None:
    """Hardly anybody drives a truck and then appraises damage for an insurer, or nurses and then does dosimetry."""
    for source, target, stone in ((TRUCKER, ANALYST, "13-1032.00"), (NURSE, DEVELOPER, "29-2036.00")):
        assert not routes_of(source, target)._rules.is_first(tables.ids[stone])
    rules = routes_of(TRUCKER, ANALYST)._rules
    assert rules.is_first(tables.ids["43-5061.00"])
    assert rules.is_last(tables.ids["43-5061.00"])


def test_avoided_stones_are_not_passed(tables, routes_of) -> None:
    """What is not among the candidates is no stone, and another takes its place."""
    others = [number for number in range(len(tables.occupations)) if tables.occupations[number].code != "31-9092.00"]
    assert stones(tables, routes_of(WAITER, NURSE, stones=others).routes())[0] == [NURSING_ASSISTANT]
    assert stones(tables, routes_of(WAITER, NURSE, stones=[]).routes()) == [[]]


PAIRS = [
    (WAITER, NURSE), (TRUCKER, ANALYST), (RETAIL, HR_MANAGER), (NURSE, DEVELOPER), (CARPENTER, BUILDER),
    (DERMATOLOGIST, WAITER), ("43-6013.00", "25-1072.00"), ("35-2021.00", "51-1011.00"),
]  # fmt: skip


@pytest.mark.parametrize(("source", "target"), PAIRS)
def test_every_stone_keeps_to_each_rule(tables, pay, routes_of, source: str, target: str) -> None:
    """Over all occupations: schooling, zone, pay and fit, reckoned here once more from the facts."""
    routes = routes_of(source, target)
    rules, hops, (start, goal) = routes._rules, routes.hops, (tables.ids[source], tables.ids[target])
    zones, schooling = ([values[start], values[goal]] for values in (hops.zone, hops.entry))
    direct = hops.fit(start, goal)
    named = set().union(*tables.named([start, goal]).values())
    every = range(len(tables.occupations))
    may_be = [stone for stone in every if rules.may_be(stone)]
    assert may_be
    for stone in may_be:
        assert stone not in (start, goal)
        assert min(zones) <= hops.zone[stone] <= max(zones) + 1
        assert hops.entry[stone] <= max(schooling) or rules.is_bridge(stone)
        assert stone in named or hops.tables.occupations[stone].code.startswith(f"{source[:3]}10")
    for stone in every:
        assert not rules.is_last(stone) or hops.fit(goal, stone) > direct or stone == goal
        ratio = pay.get(stone, 0) / pay[start]
        if rules.gets_further(start, stone) and not rules.is_near_target(stone) and stone in pay:
            assert ratio >= 1.1 or (ratio >= 0.95 and hops.zone[stone] > hops.zone[start])
    firsts = [stone for stone in may_be if rules.is_first(stone)][:40]
    for first in firsts:
        for last in firsts:
            if rules.follow(first, last):
                assert hops.fit(goal, last) > hops.fit(goal, first)
                assert hops.fit(start, first) > hops.fit(start, last)


@pytest.mark.parametrize(("source", "target"), PAIRS)
def test_a_stone_makes_the_largest_leap_clearly_smaller(routes_of, source: str, target: str) -> None:
    """Below 90 % of the direct one's with one stone, which is near an end; 75 % with two."""
    routes = routes_of(source, target)
    most = routes.direct.largest_leap
    for way in routes._over_one():
        assert way.largest_leap < 0.9 * most
        assert routes._rules.is_near_source(way.stones[0]) or routes._rules.is_near_target(way.stones[0])
    for way in routes._over_two():
        assert way.largest_leap < 0.75 * most


def test_from_the_floor_to_the_top(tables, routes_of) -> None:
    """Towards a chief executive a manager is a stone; between two professions of one degree a third is none."""
    assert routes_of(RETAIL, "11-1011.00")._rules.may_be(tables.ids["11-2022.00"])
    assert not routes_of("29-1123.00", "29-1051.00")._rules.may_be(tables.ids["29-1041.00"])


def test_a_stone_that_pays_less_costs_more(tables, pay, routes_of) -> None:
    """Nothing at the goal's pay, half a move at one's own, at most one and a quarter moves below it."""
    routes, ids = routes_of(WAITER, NURSE), tables.ids
    low, same, high = (routes._standstill(ids[code]) for code in ("35-3023.00", WAITER, NURSE))
    assert (same, high) == (0.5, 0.0)
    assert 0.5 < low <= 1.25
    assert Routes(tables, ids[NURSE], ids["29-1171.00"], LICENCES, pay)._standstill(ids["35-3023.00"]) == 1.25


# What a single move costs, and what is studied


@pytest.fixture(scope="module")
def hops(tables: MoveTables, pay: dict[int, float]) -> Hops:
    """All moves."""
    return Hops(tables, LICENCES, pay)


def study(hops: Hops, *codes: str) -> list[tuple[tuple[int, float], ...]]:
    """What is studied before each move of a way."""
    studies = hops.study([hops.tables.ids[code] for code in codes])
    return [tuple((stage.step, stage.years) for stage in stages) for stages in studies]


def test_study_is_paid_once_and_its_degrees_are_named(hops: Hops) -> None:
    """What follows a bachelor's degree comes after one; a degree that was studied is held."""
    bachelor, law = (education.BACHELOR, 2), (education.DOCTORAL, 3)
    assert study(hops, PARALEGAL, LAWYER) == [(bachelor, law)]
    assert study(hops, PARALEGAL, LAWYER, "23-1023.00") == [(bachelor, law), ()]
    assert study(hops, RETAIL, "13-1071.00", HR_MANAGER) == [((education.BACHELOR, 4),), ()]
    assert study(hops, NURSE, DEVELOPER) == [((education.BACHELOR, 2),)]  # in another field
    # A judge's clerk has been to law school, which asks no second time.
    assert study(hops, PARALEGAL, "23-1012.00", LAWYER) == [(bachelor, law), ()]


def test_a_job_of_graduates_on_the_way_gives_no_degree(hops: Hops) -> None:
    """Supervisors mostly have a degree, by the survey; who passes through their job has none for that."""
    assert study(hops, RETAIL, "43-1011.00", "13-1071.00") == [(), ((education.BACHELOR, 4),)]


def test_a_profession_wants_its_own_degree(hops: Hops) -> None:
    """An economist's master's degree is no half of a medical one; an accountant's bachelor's is half of a nurse's."""
    assert study(hops, ECONOMIST, DERMATOLOGIST) == [((education.DOCTORAL, 4),)]
    assert study(hops, ACCOUNTANT, NURSE) == [((education.BACHELOR, 2),)]
    assert study(hops, NURSE, "29-1171.00") == [((education.MASTER, 2),)]


def test_what_makes_a_move_hard(tables, hops: Hops) -> None:
    """Distance, rarity, a climb, experience asked for in another field, and a license that is not one's own."""
    ids = tables.ids
    near, far = hops.difficulty(ids[NURSING_ASSISTANT], ids[PRACTICAL_NURSE]), hops.difficulty(ids[WAITER], ids[NURSE])
    assert LEAST_DIFFICULTY < near < 1 < 4 < far
    assert hops.is_new_profession(ids[NURSING_ASSISTANT], ids[NURSE])
    assert hops.is_new_profession(ids[ACCOUNTANT], ids[LAWYER])
    assert not hops.is_new_profession(ids[PRACTICAL_NURSE], ids[NURSE])
    assert not hops.is_new_profession(ids[NURSE], ids[DEVELOPER])
    assert not hops.is_new_profession(ids[LAWYER], ids["23-1023.00"])
    rarity = hops.rarity(ids[WAITER], ids["41-2011.00"])
    assert rarity < hops.rarity(ids[WAITER], ids[NURSE]) < hops.rarity(ids[WAITER], ids["29-2036.00"])
    assert hops.difficulty(3, 3) == LEAST_DIFFICULTY
    without = Hops(tables, licences.Licences({}), hops.pay)
    licensed = hops.difficulty(ids[WAITER], ids[NURSE]) - without.difficulty(ids[WAITER], ids[NURSE])
    assert licensed == pytest.approx(0.4)


def test_experience_weighs_on_those_of_another_field(tables, hops: Hops) -> None:
    """Foremen need five years in their trade, which a carpenter has and a truck driver has not."""
    ids, foreman = tables.ids, tables.occupations[tables.ids["47-1011.00"]]
    assert foreman.experience == "5 years or more"

    def distance(code: str) -> float:
        return (tables.occupations[ids[code]].best_fit + foreman.best_fit) / 2 - hops.fit(ids[code], foreman.id)

    rest = hops.difficulty(ids[CARPENTER], foreman.id) - distance(CARPENTER)
    assert 0 <= rest < 0.2  # rarity alone
    assert hops.difficulty(ids[TRUCKER], foreman.id) > 1.6 * distance(TRUCKER)


def test_near_is_a_share_of_all_others(tables, hops: Hops) -> None:
    """The nearest one is near at any share; of all, so is the last."""
    end = tables.ids[NURSE]
    order = sorted((number for number in range(923) if number != end), key=lambda number: -hops.row(end)[number])
    assert hops.is_near(order[0], end, 0.0)
    assert hops.is_near(order[8], end, 0.01)
    assert not hops.is_near(order[40], end, 0.01)
    assert hops.is_near(order[85], end, 0.1)
    assert not hops.is_near(order[120], end, 0.1)


def test_neighbours_need_no_stone_and_bridges_no_more_study(tables, routes_of) -> None:
    """A graphic designer goes straight into web design; a teacher takes no master's degree to train adults."""
    designer, web, teacher, trainer = "27-1024.00", "15-1255.00", "25-2031.00", "13-1151.00"
    assert routes_of(designer, web)._rules.are_needless
    assert stones(tables, routes_of(designer, web).routes()) == [[]]
    assert not routes_of(NURSING_ASSISTANT, NURSE)._rules.are_needless
    assert stones(tables, routes_of(teacher, trainer).routes()) == [[]]
    to_developer = routes_of(NURSE, DEVELOPER)
    over, direct = to_developer.routes()
    assert over.study_years <= direct.study_years


LADDERS = {
    "medical assistant, practical nurse, registered nurse": ("31-9092.00", PRACTICAL_NURSE, NURSE),
    "nursing assistant, practical nurse, registered nurse": (NURSING_ASSISTANT, PRACTICAL_NURSE, NURSE),
    "nursing assistant, registered nurse, nurse practitioner": (NURSING_ASSISTANT, NURSE, "29-1171.00"),
    "legal secretary, paralegal, lawyer": ("43-6012.00", PARALEGAL, LAWYER),
    "office clerk, bookkeeper, accountant": ("43-9061.00", BOOKKEEPER, ACCOUNTANT),
    "intelligence analyst, business intelligence analyst, data scientist": ("33-3021.06", "15-2051.01", "15-2051.00"),
}
"""Steps that the Handbook names ("How to become one") or that O*NET lists as related on both sides."""


@pytest.mark.parametrize("ladder", LADDERS)
def test_a_well_known_rung_is_named(routes_of: Callable[..., Routes], tables: MoveTables, ladder: str) -> None:
    """Among the ways to the top of a ladder is one over its rung, and it takes no more study than the direct way."""
    source, rung, target = LADDERS[ladder]
    routes = routes_of(source, target)
    over = [way for way in routes.routes() if tables.ids[rung] in way.stones]
    assert over
    assert over[0].study_years <= routes.direct.study_years


@pytest.mark.parametrize(
    ("source", "rung", "target"),
    [
        ("47-2061.00", "47-3013.00", "47-2111.00"),  # an electrician's helper earns less than a construction laborer
        ("29-2052.00", "29-1051.00", "29-1216.00"),  # a pharmacist's doctorate is none on the way to a physician's
    ],
)
def test_what_is_no_rung_is_not_named(
    routes_of: Callable[..., Routes], tables: MoveTables, source: str, rung: str, target: str
) -> None:
    """Neither a cut in pay, nor study that does not count, nor another profession is a step on the way."""
    assert all(tables.ids[rung] not in way.stones for way in routes_of(source, target).routes())


def test_the_next_rung_of_ones_own_work_is_named_behind_the_direct_way(
    routes_of: Callable[..., Routes], tables: MoveTables
) -> None:
    """A paramedic's program is not counted towards nursing school, but pays a third more on the way (OEWS, May 2025)."""
    ways = stones(tables, routes_of("29-2042.00", NURSE).routes())
    assert ways[0] == []
    assert ["29-2043.00"] in ways


def test_nobody_supervises_to_begin_anew(routes_of: Callable[..., Routes], tables: MoveTables) -> None:
    """From waiting at table to accounts leads bookkeeping, whose year of study counts, and no supervisor's post."""
    ways = stones(tables, routes_of("35-3031.00", "13-2011.00").routes())
    assert ways[0] == ["43-3031.00"]
    assert not any(stone in ("35-1012.00", "43-1011.00") for way in ways for stone in way)


def test_a_stone_that_shortens_nothing_and_shares_nothing_is_none(routes_of, tables: MoveTables) -> None:
    """From a shop to software: an office supervisor is no nearer to it, and who has the degree need not manage first."""
    ways = stones(tables, routes_of(RETAIL, DEVELOPER).routes())
    assert ["43-1011.00"] not in ways and ["15-1299.09"] not in ways
    assert ["15-1232.00"] in ways  # user support takes a year, which counts
    assert [] in ways


def test_a_job_of_another_trade_is_no_way_to_a_degree(routes_of, tables: MoveTables) -> None:
    """A paralegal's year spares nothing of a degree in accounting, and the two have no telling work in common; a
    bookkeeper's work is the accountant's own trade.
    """
    assert stones(tables, routes_of("43-6012.00", ACCOUNTANT).routes()) == [[]]
    assert [BOOKKEEPER] in stones(tables, routes_of("41-2011.00", ACCOUNTANT).routes())


def test_no_way_adds_an_apprenticeship_without_a_raise_to_one_without_study(tables, pay, routes_of) -> None:
    """Drywall installers become inspectors of buildings without study. Sheet metal workers pay 5 % more and learn for 4
    to 5 years: from the same trades that is no way, nor is any other trade that pays less than 15 % more (BLS OEWS).
    """
    drywaller, inspector = "47-2081.00", "47-4011.00"
    routes = routes_of(drywaller, inspector)
    ways = routes.routes()
    assert routes.direct in ways
    assert not routes.direct.study_years
    metal = routes._route((tables.ids["47-2211.00"],))
    assert not routes._is_worth_it(metal)
    had = pay[tables.ids[drywaller]]
    for way in ways:
        longer = way.learning_years > routes.direct.learning_years + NO_MORE_STUDY
        assert not longer or max(pay[stone] for stone in way.stones) >= LEAST_RAISE * had
