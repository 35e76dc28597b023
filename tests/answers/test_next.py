"""Where people of a role go from here, over every occupation, as a fresh install has them."""

from __future__ import annotations

import csv
import io
import json
import random
import re
import shlex
from collections.abc import Callable
from pathlib import Path

import pytest

from careercli.answers import next_pay
from careercli.answers.instead import of_day
from careercli.answers.next_far import open_elsewhere
from careercli.answers.next_groups import (
    FOR_SOME,
    GAIN_FIRST,
    MANY_OPENINGS,
    NOT_TOLD,
    groups,
    is_for_gain,
    state,
)
from careercli.answers.next_pay import StatedPay
from careercli.api import Catalog
from careercli.catalog.moves import MoveTables
from careercli.errors import CareersError
from careercli.moves.facts import MoveFacts
from careercli.moves.median_pay import Pay
from careercli.moves.ranking import Ranking
from careercli.moves.related_experience import LONG_EXPERIENCE
from careercli.moves.requirements import GROUPS, MOST_LESS_PAY, Requirements, asks_much_for_little
from careercli.moves.shortlist import BIGGER_OPENINGS, BIGGER_PAY, LONG_TRAINING, MOST_OF_A_FAMILY, PAID_TRAINING
from careercli.moves.verdict import SAME
from careercli.screens.next import _said_of_all
from helper import Ran, home_of, roles_of, run

NURSE, TRUCKER, WAITER = "registered-nurse", "truck-driver", "waiter"
KEYS = [
    *("slug", "title", "group", "verdict", "fit", "official_openings", "openings_share"),
    *("official_growth_percent", "official_growth_period"),
    *("official_median", "official_median_at_least", "official_currency", "claimed_median", "claimed_currency"),
    *("period", "source", "official_code", "official_wider_occupation", "official_published_per"),
    *("pay_before", "pay_before_currency", "pay_before_from", "pay_before_of"),
    *("pay_change_percent", "pay_change_of", "pay_change_from_median_percent"),
    *("requirements", "shared", "bigger_change", "schooling_before", "schooling_before_from", "rank"),
]


@pytest.fixture(scope="module")
def of_nurses(catalog: Catalog) -> list[dict]:
    """Every move of registered nurses, in the order of advice."""
    return by_rank(catalog.next(NURSE, limit=0).to_dict())


def by_rank(rows: list[dict]) -> list[dict]:
    """Moves in the order of advice over all groups."""
    return sorted(rows, key=lambda row: row["rank"])


@pytest.fixture
def person(atlas_data: Path, tmp_path: Path) -> Callable[..., Ran]:
    """Runs the program for a nurse with a profile and a role file of their own."""
    roles_of(tmp_path).mkdir(parents=True)
    (roles_of(tmp_path) / "ward-clerk.yaml").write_text(
        "title: Ward Clerk\nsummary: x\noccupation: {code: 43-6013.00, title: Medical Secretaries, match: part}\n",
        encoding="utf-8",
    )
    (roles_of(tmp_path) / "matron.yaml").write_text(
        f"title: Matron\nsummary: x\nrelated: [no-such-role, {NURSE}]\n"
        "salary: {country: GB, currency: GBP, median: 45000, source: me}\n",
        encoding="utf-8",
    )

    def call(*arguments: str, profile: str = "") -> Ran:
        (home_of(tmp_path) / "data" / "profile.yaml").write_text(profile, encoding="utf-8")
        return run(*arguments, home=tmp_path, CAREERS_DATA=str(atlas_data), COLUMNS="200")

    return call


def test_every_occupation_with_ratings_stands_in_the_order(of_nurses: list[dict]) -> None:
    """All keys of the contract and no other but what holds of some (SAID), every occupation once, never the role."""
    assert len(of_nurses) > 920
    assert all(
        [key for key in row if key not in ("other_way", "told_of_others", "further_up")] == KEYS for row in of_nurses
    )
    assert any("other_way" in row for row in of_nurses)
    slugs = [row["slug"] for row in of_nurses]
    assert len(set(slugs)) == len(slugs)
    assert NURSE not in slugs


def test_groups_are_by_pay_first_and_then_by_study(of_nurses: list[dict]) -> None:
    """Each move is in one of them; pay that is less by more than 15 % decides before study, unknown pay is not less."""
    for row in of_nurses:
        change, study = row["pay_change_percent"], row["requirements"]["study_years"]
        assert row["group"] in GROUPS
        if change is not None:
            assert (row["group"] == "pays less") == (change < -MOST_LESS_PAY), row
        if row["group"] != "pays less":
            first = study or row["requirements"]["training"] == "Apprenticeship"
            asks_years = row["requirements"]["experience"] == LONG_EXPERIENCE
            others = {"open now", "years first"} if asks_years else {"open now"}
            assert row["group"] in ({"with study"} if first else others)


def test_fit_alone_is_another_order(catalog: Catalog, of_nurses: list[dict]) -> None:
    """By fit the fits fall; by advice they do not, and the rows are the same."""
    by_fit = by_rank(catalog.next(NURSE, limit=0, order="fit").to_dict())
    fits = [row["fit"] for row in by_fit]
    assert fits == sorted(fits, reverse=True)
    assert fits != [row["fit"] for row in of_nurses]
    assert {row["slug"] for row in by_fit} == {row["slug"] for row in of_nurses}


@pytest.mark.parametrize(
    "filters",
    [{"min_pay": 90_000}, {"min_growth": 5}, {"skill": "excel"}, {"family": "health", "max_pay": "80k"}],
)
def test_a_filter_takes_away_and_never_moves(catalog: Catalog, of_nurses: list[dict], filters: dict) -> None:
    """What is left stands in the order in which it stood, with the same figures."""
    left = by_rank(catalog.next(NURSE, limit=0, **filters).to_dict())
    assert 0 < len(left) < len(of_nurses)
    kept = {row["slug"] for row in left}
    ranked = enumerate((row for row in of_nurses if row["slug"] in kept), start=1)
    assert left == [{**row, "rank": rank} for rank, row in ranked]


def test_what_is_shown_of_each_group(catalog: Catalog, of_nurses: list[dict]) -> None:
    """At most `limit` occupations a group, in the order of all; a longer list has all of the shorter one."""
    places = {row["slug"]: place for place, row in enumerate(of_nurses)}
    shorter: dict[str, list[str]] = {name: [] for name in GROUPS}
    for limit in (1, 3, 6):
        answer = catalog.next(NURSE, limit=limit)
        order = [places[move.slug] for move in answer.moves if not move.bigger_change]
        assert order == sorted(order)
        for name in GROUPS:
            shown = [move.slug for move in answer.of_group(name)]
            assert len(shown) <= limit
            assert set(shorter[name]) <= set(shown)
            assert answer.more == len(of_nurses) - len(answer.moves)
            shorter[name] = shown


@pytest.mark.parametrize("source", [NURSE, WAITER, "legal-coordinator", "paralegal", "hairdresser"])
def test_next_and_gap_have_one_verdict(catalog: Catalog, source: str) -> None:
    """The same pair, the same words, whatever role it is: of every move twelve, far ones and twins among them."""
    moves = catalog.next(source, limit=0).moves
    chosen = [*moves[:3], *random.Random(source).sample(moves[3:], 9)]
    gaps = {move.slug: catalog.gap(source, move.slug) for move in chosen}
    assert [move.verdict for move in chosen] == [gap.verdict for gap in gaps.values()]
    told = {move.slug: move.has_experience for move in chosen if move.requirements.experience}
    assert told == {slug: gaps[slug].years_count for slug in told}


def test_a_bigger_change_is_paid_for_and_pays_more(catalog: Catalog) -> None:
    """A waiter is shown work that trains for years and work that trains for months, both of other families and each with
    a reason; nobody with a bachelor's degree is. They are no part of the groups.
    """
    answer = catalog.next(WAITER)
    assert len({move.requirements.training for move in answer.bigger_changes}) == 2
    assert all(move.shared for move in answer.bigger_changes)
    for move in answer.bigger_changes:
        assert move.requirements.training in PAID_TRAINING
        assert (move.requirements.study_years, move.requirements.experience) == (0, None)
        assert (move.pay.ratio or 0) >= BIGGER_PAY and (move.openings or 0) >= BIGGER_OPENINGS
        assert all(move not in answer.of_group(name) for name in GROUPS)
    assert not catalog.next(NURSE).bigger_changes
    assert not any(move.bigger_change for move in catalog.next(WAITER, limit=0).moves)


@pytest.mark.parametrize("source", [WAITER, "paralegal", "retail-salesperson"])
def test_no_move_is_named_that_takes_study_for_hardly_more_pay(catalog: Catalog, source: str) -> None:
    """A waiter is not sent to a cosmetology school for 2 % more."""
    shown = catalog.next(source).moves
    assert not [move.slug for move in shown if asks_much_for_little(move.requirements, move.pay.change_percent)]


def test_a_family_that_is_asked_for_is_shown_in_full(catalog: Catalog) -> None:
    """Who asks for sales gets more than two of it, each with what its verdict rests on."""
    moves = catalog.next("retail-salesperson", family="sales").of_group("open now")
    assert len(moves) > MOST_OF_A_FAMILY
    assert not any("likely" in move.verdict for move in moves)


@pytest.mark.parametrize("seed", range(3))
def test_an_answer_is_the_same_on_every_run(catalog: Catalog, seed: int) -> None:
    """Whoever asks, twice over; and each list is sound: no role twice, not itself, something shared or nothing named."""
    slug = random.Random(seed).choice(catalog.slugs())
    try:
        first = catalog.next(slug, limit=0)
    except CareersError as error:
        assert "O*NET does not describe" in error.message
        return
    assert catalog.next(slug, limit=0) == first
    assert len({move.slug for move in first.moves}) == len(first.moves)
    assert slug not in {move.slug for move in first.moves}
    assert all(len(move.shared) <= 3 for move in first.moves)


def test_what_an_adviser_expects(catalog: Catalog) -> None:
    """Near moves stand where a person looks for them, with what they take."""
    nurses = {move.slug: move for move in catalog.next(NURSE).moves}
    practitioners = nurses["nurse-practitioner"]
    assert practitioners.group == "with study"
    assert practitioners.requirements.study_years == 2
    assert practitioners.requirements.licence is not None
    assert "knowledge of medicine" in practitioners.shared
    assert nurses["nursing-assistant"].group == "pays less"
    # a license that takes a master's degree counts, though the Bureau names a bachelor's for all nurses
    assert nurses.get("clinical-nurse-specialists", practitioners).group == "with study"
    paralegals = {move.slug: move for move in catalog.next("paralegal").moves}
    assert paralegals["lawyer"].requirements.study_years == 5
    assert paralegals["lawyer"].requirements.licence is not None


def test_nobody_is_sent_down_first(catalog: Catalog) -> None:
    """What is open now and pays noticeably less comes behind what does not; a data scientist's job before others."""
    shown = catalog.next("paralegal").of_group("open now")
    downs = [move.is_step_down for move in shown]
    assert downs == sorted(downs) and downs[0] is False and downs[-1] is True
    first, *_others = catalog.next("business-intelligence-analysts").of_group("open now")
    assert first.slug == "data-scientist"


def test_what_a_degree_is_asked_for_is_not_open_now(catalog: Catalog) -> None:
    """To people whose job asks for less: not to a secretary who would manage administrative services, not to a nurse
    who would be a sonographer, not to a teacher of special education.
    """
    groups = {
        move.slug: move.group
        for move in catalog.next("executive-secretaries-and-executive-administrative-assistants", limit=0).moves
    }
    assert groups["administrative-services-manager"] == "with study"
    nurses = {row["slug"]: row["group"] for row in catalog.next(NURSE, limit=0).to_dict()}
    assert nurses["diagnostic-medical-sonographers"] == nurses["advanced-practice-psychiatric-nurses"] == "with study"
    teachers = catalog.next("high-school-teacher", limit=0).moves
    assert all(move.group != "open now" for move in teachers if move.slug.startswith("special-education-teachers"))


def test_a_second_degree_is_not_named_for_what_is_far(catalog: Catalog) -> None:
    """No manager of computer systems or of natural sciences, and no software developer, for a logistician."""
    shown = {move.slug for move in catalog.next("logisticians").moves}
    assert not shown & {"computer-and-information-systems-manager", "natural-sciences-managers", "software-developer"}


def test_openings_alone_put_nothing_on_the_screen(catalog: Catalog) -> None:
    """Truck drivers are not told to become accountants or general managers, of whom very many are wanted."""
    shown = {move.slug for move in catalog.next(TRUCKER).moves}
    assert not shown & {"general-and-operations-manager", "accountant", "software-developer"}


def test_roles_of_the_same_occupation_come_first_and_have_no_fit(catalog: Catalog) -> None:
    """A legal assistant is a paralegal to the statistics: no number says how near; the whole of an occupation first."""
    rows = catalog.next("paralegal", limit=0).to_dict()
    assert (rows[0]["slug"], rows[0]["fit"], rows[0]["verdict"], rows[0]["shared"]) == (
        "legal-assistant",
        None,
        SAME,
        [],
    )
    slugs = [row["slug"] for row in rows]
    assert slugs.index("legal-secretary") + 1 == slugs.index("legal-coordinator")
    shown = catalog.next("paralegal", limit=8).moves
    assert "Legal Coordinator" in {title for move in shown for title in move.also}
    assert catalog.next("paralegal", limit=2).twins == ("Legal Assistant",)
    assert "legal-assistant" not in {move.slug for move in shown}


def test_parts_stand_behind_the_whole(catalog: Catalog) -> None:
    """To an assistant, nurses of a speciality are nurses; to a nurse they are moves of their own."""
    moves = {move.slug: move for move in catalog.next("nursing-assistant").moves}
    assert {"Critical Care Nurses", "Acute Care Nurses"} <= set(moves[NURSE].also)
    assert not {"critical-care-nurses", "acute-care-nurses"} & set(moves)


def test_one_figure_for_both_is_no_difference(catalog: Catalog, of_nurses: list[dict]) -> None:
    """Nurses of a speciality are counted with all nurses: the figure is the same, and says nothing of a rise."""
    rows = {row["slug"]: row for row in of_nurses}
    nurses = {move.slug: move for move in catalog.next(NURSE).moves}
    assert nurses["acute-care-nurses"].pay.same_figure
    assert rows["acute-care-nurses"]["official_median"] == 97_550
    assert rows["acute-care-nurses"]["pay_change_percent"] is None
    assert rows["acute-care-nurses"]["group"] == "open now"
    aides = {row["slug"]: row for row in catalog.next("home-health-aides", limit=0).to_dict()}
    assert aides["personal-care-aides"]["pay_change_percent"] is None  # 31-1121 and 31-1122 are published as one


@pytest.mark.parametrize("source", ["43-3071.00", "47-2111.00", "43-4051.00"])
def test_what_pays_less_has_a_reason(catalog: Catalog, source: str) -> None:
    """A teller, an electrician and a customer service agent are shown no job for less that has nothing in common."""
    less = catalog.next(source).of_group("pays less")
    assert less and all(move.shared for move in less)
    far = [move for move in less if move.verdict.startswith(("some way", "far"))]
    assert all(len(move.shared) > 1 for move in far)


def test_months_of_training_alone_are_no_bigger_change(catalog: Catalog) -> None:
    """A cook is not told to assemble parts: what is learned in months has a license or asks for more training."""
    own = catalog.next("35-2014.00")
    with MoveTables.open() as tables:
        zone = tables.occupations[tables.ids["35-2014.00"]].zone or 0
        for move in own.bigger_changes:
            code = catalog.entry(move.slug).role.occupation.code
            years = move.requirements.training in LONG_TRAINING
            more = (tables.occupations[tables.ids[code]].zone or 0) > zone
            assert years or move.requirements.licence or more, move.title
    assert "Team Assemblers" not in [move.title for move in own.bigger_changes]


def test_why_adds_up(catalog: Catalog) -> None:
    """The ten parts are the fit to the thousandth, and the order is that of fit and openings together."""
    moves = [move for move in catalog.next(WAITER, limit=4, why=True).moves if not move.bigger_change]
    totals = []
    for move in moves:
        assert move.score is not None
        assert sum(round(1000 * value) for value in move.score.parts.values()) == round(1000 * move.score.fit)
        assert move.score.fit == move.fit
        totals.append(move.score.total)
    assert totals == sorted(totals, reverse=True)
    supervisor = next(move for move in moves if move.title.startswith("Food Service Supervisor"))
    assert supervisor.score is not None
    assert supervisor.score.from_rung > 0


def test_a_place_has_its_own_pay_and_jobs(catalog: Catalog, of_nurses: list[dict]) -> None:
    """Both sides' pay is the place's, the order is that of the nation; a role without a figure there has the nation's."""
    rows = by_rank(catalog.next(NURSE, limit=0, place="Vermont").to_dict())
    assert [row["slug"] for row in rows] == [row["slug"] for row in of_nurses]
    pays = {row["slug"]: row for row in rows}
    local = {row.role.slug: row for row in catalog.list(place="Vermont").rows}
    assert NURSE in local
    for slug, row in pays.items():
        figures = local.get(slug)
        assert row["place"] == "Vermont"
        if figures is not None and figures.median is not None:
            assert row["official_median_in_place"] == pytest.approx(figures.median)
            assert row["official_median"] == pytest.approx(figures.national_median)
            assert row["official_employment_in_place"] == figures.figures.employment
            assert row["official_of"] == (figures.wider or None)
            if figures.wider:
                continue
            change = 100 * (figures.median / local[NURSE].median - 1)
            same = "nurse" in slug and figures.figures == local[NURSE].figures  # one row for all nurses
            assert row["pay_change_percent"] == (None if same else pytest.approx(change, abs=0.51)), slug
    without = [slug for slug in pays if slug not in local]
    assert without
    assert all(pays[slug]["official_of"] == "United States" for slug in without if slug in {"economists", "actuaries"})
    richer = by_rank(catalog.next(NURSE, limit=0, place="Vermont", min_pay=60_000).to_dict())
    fitting = {row.role.slug for row in catalog.list(place="Vermont", min_pay=60_000).rows}
    kept = {row["slug"] for row in richer}
    assert kept >= fitting & pays.keys() - {NURSE}
    assert kept >= {row["slug"] for row in rows if (row["official_median_in_place"] or 0) >= 60_000}
    there = [row["official_median_in_place"] for row in richer]
    assert all(median is None or median >= 60_000 for median in there)
    ranked = enumerate((row for row in rows if row["slug"] in kept), start=1)
    assert richer == [{**row, "rank": rank} for rank, row in ranked]


def test_a_profile_has_its_role_wishes_and_own_pay(person) -> None:
    """Without ROLE the profile's counts; its wishes hold, its pay is named as the person's. Pay in another currency is
    compared with nothing.
    """
    profile = f"role: {NURSE}\npay: {{amount: 30000, currency: GBP}}\nskills: []\n"
    screen = person("next", "--format", "table", profile=profile)
    assert "$97,550 a year (official median); your pay: £30,000" in screen.lines[0]
    profile = f"role: {NURSE}\npay: {{amount: 30000}}\nwishes: {{min_pay: 90000}}\nskills: []\n"
    rows = person("next", "--limit", "0", "--json", profile=profile).json
    assert rows
    assert all(row["official_median"] is None or row["official_median"] >= 90_000 for row in rows)
    named = person("next", NURSE, "--limit", "0", "--json", profile=profile).json
    assert len(named) > len(rows)
    by_slug = {row["slug"]: row for row in named}
    assert all(row["pay_change_percent"] == by_slug[row["slug"]]["pay_change_percent"] for row in rows)


def test_wishes_that_leave_nothing_are_named(person) -> None:
    """The answer is empty, and stderr says by which wishes."""
    profile = f"role: {NURSE}\npay: {{amount: 1}}\nwishes: {{min_pay: 9000000, remote: true}}\nskills: []\n"
    ran = person("next", "--json", profile=profile)
    assert ran.json == []
    assert (
        "the wishes in your profile rule out every role: pay of at least $9,000,000 a year and remote work"
        in ran.stderr
    )


WELDER = "role: welder\nskills: [MIG welding, blueprint reading]\nwishes: {work: bad knees}\n"
PICKER = "role: stocker-and-order-filler\nskills: [Excel]\nwishes: {work: no heavy lifting and no nights}\n"


def test_a_wish_for_the_work_rules_out_what_is_known_not_to_fit(person) -> None:
    """What it means is said once, and what near the job is left out for it; what is not recorded stays, and says so."""
    ran = person("next", "--json", profile=PICKER)
    slugs = {row["slug"] for row in ran.json}
    plain = {row["slug"] for row in person("next", "stocker-and-order-filler", "--json").json}
    at_night = "laborer-and-freight-mover"
    assert at_night in plain and at_night not in slugs
    assert ran.stderr.count("no-nights: evenings, nights and shifts are not spoken of") == 1
    assert "O*NET 30.3 and the Occupational Outlook Handbook" in ran.stderr
    assert "; Laborer and Freight Mover; and " in ran.stderr.partition("near your job, but left out for")[2]
    assert "filtered by the wishes in your profile: no-lifting, no-nights" in ran.stderr
    unknown = [row["work_not_certain"] for row in ran.json if "work_not_certain" in row]
    assert ["no-lifting", "no-nights"] in unknown
    assert "roles kept behind those that fit, as the sources do not describe their work" in ran.stderr
    assert "not described: no-lifting, no-nights; ask" in person("next", "--limit", "6", "-f", "table", profile=PICKER)


def test_where_all_near_ones_are_ruled_out_the_list_has_the_wish(person) -> None:
    """A welder's neighbours are rated for strength, each: nothing of that is "not recorded". What is left rests on what
    the trade knows, or has many openings.
    """
    ran = person("next", "--json", profile=WELDER)
    assert {bool(row.get("little_in_common")) for row in ran.json} == {True, False}
    for row in ran.json:
        assert row["openings_share"] >= 15_000 if row.get("little_in_common") else row["shared"]
    assert "; Welding, Soldering, and Brazing" in ran.stderr.partition("near your job, but left out for")[2]
    assert "`careers list --education 'high school' --work no-strain --sort -openings`" in ran.stderr


def test_a_condition_that_is_typed_takes_the_place_of_the_wish(person) -> None:
    """It is read alike, in plain words too; of another's role the profile's wishes say nothing."""
    typed = person("next", "--work", "no nights", "--json", profile=PICKER)
    wished = person("next", "--json", profile="role: stocker-and-order-filler\nwishes: {work: no-nights}\n")
    assert typed.json == wished.json and any("work_not_certain" in row for row in typed.json)
    assert "no-nights: evenings" in typed.stderr and "no-lifting" not in typed.stderr
    assert "roles kept behind those that fit, as the sources do not describe their work" in typed.stderr
    assert "no-nights" not in person("next", "paralegal", "--json", profile=PICKER).stderr
    wrong = person("next", "--work", "no lifting, sunny", profile=WELDER)
    assert wrong.exit_code == 2 and "'sunny' is no condition" in wrong.stderr


def test_match_and_start_keep_to_the_wish_too(person) -> None:
    """With the same words on what it rests, once; start has moves that next has."""
    fitting = person("match", "--limit", "40", "--json", profile=PICKER)
    assert "stocker-and-order-filler" not in {row["slug"] for row in fitting.json}
    assert any(row.get("work_not_certain") == ["no-lifting", "no-nights"] for row in fitting.json)
    page = person("start", "--page", "--json", profile=PICKER)
    moves = {row["slug"] for row in page.json["moves"]}
    assert moves and moves <= {row["slug"] for row in person("next", "--json", profile=PICKER).json}
    assert fitting.stderr.count("no-nights: evenings, nights and shifts are not spoken of") == 1
    assert page.stderr.count("no-lifting, no-nights: as told by O*NET") == 1
    liked = person("start", "--page", "--json", profile="interests: R\nwishes: {work: bad knees}\n")
    assert liked.json["moves"] and liked.stderr.count("no-strain: ") == 1


def test_a_screen_describes_three_of_a_group_and_names_the_others(person) -> None:
    """Unless told how many; what is so of all of them is said once, above. JSON has them all, with all their words."""
    every = person("next", "waiter", "--json").json
    rows = [row for row in every if row["group"] == "open now" and not row["bigger_change"]]
    screen = person("next", "waiter", "--format", "table")
    described = [row["title"] for row in rows if f"\n  {row['title']}  $" in screen]
    assert described == [row["title"] for row in rows[:3]] and len(rows) == 6
    (more,) = [line for line in screen.lines if "3 more, described by `careers next " in line]
    assert all(row["title"] in more for row in rows[3:])
    whole = person("next", "waiter", "--limit", "6", "--format", "table")
    assert all(f"\n  {row['title']}  $" in whole for row in rows) and "more, described" not in whole
    assert "\n  Those described have many openings." in screen or "\nAll of these jobs have many openings." in screen
    first = screen.partition("have many openings.")[2].partition("more, described")[0]
    assert "many openings" not in first and all("many openings" in row["verdict"] for row in rows)


def test_a_role_that_borrows_says_so(person) -> None:
    """A part of an occupation is compared as the whole, a role that O*NET lacks as one that its file names."""
    screen = person("next", "ward-clerk", "--format", "table", "--limit", "2")
    part = "Ward Clerk is compared as Medical Secretaries and Administrative Assistants, the broader occupation it"
    assert part in " ".join(screen.split())
    rows = person("next", "ward-clerk", "--limit", "0", "--json").json
    assert rows[0]["slug"] == "medical-secretary"
    screen = person("next", "matron", "--format", "table", "--limit", "2")
    assert (
        "O*NET does not describe Matron; it is compared as Registered Nurses, which it lists as related."
        in " ".join(screen.split())
    )
    assert "Closest of all, so not compared: Registered Nurse." in screen
    assert "Classified as the same occupation: Medical Secretary" in person("next", "ward-clerk", "--format", "table")


def test_pounds_are_held_against_no_dollars(person) -> None:
    """What a guide claims in pounds says nothing of dollars: no difference, and no move pays less."""
    rows = person("next", "matron", "--limit", "0", "--json").json
    assert {row["pay_change_percent"] for row in rows} == {None}
    assert {row["group"] for row in rows} == {"open now", "with study", "years first"}


@pytest.mark.parametrize("arguments", [(), (WAITER,), ("--in", "Austin")])
def test_changes_and_groups_are_from_ones_own_pay(person, arguments: tuple[str, ...]) -> None:
    """A waiter who earns $35,360 is not told that a job of $29,310 pays 8 % more, since waiters there earn less: every
    change is from what they earn, so are the groups, and the screen says so in one line.
    """
    profile = f"role: {WAITER}\npay: {{amount: 17, period: hour}}\nskills: []\n"
    own = 17 * 2080
    rows = person("next", *arguments, "--json", profile=profile).json
    paid = [row for row in rows if row["pay_change_percent"] is not None]
    assert len(paid) > 5
    for row in paid:
        assert row["pay_change_percent"] == round(
            100 * (row.get("official_median_in_place", row["official_median"]) / own - 1)
        ), row["slug"]
        assert (row["group"] == "pays less") == (row["pay_change_percent"] < -15)
    screen = person("next", *arguments, "--format", "table", profile=profile)
    assert screen.count("Change in pay: from your $35,360 a year.") == 1
    named = person("next", NURSE, "--json", profile=profile).json
    other = person("next", NURSE, "--json", profile="skills: []\n").json
    assert named == other  # from another role, what a waiter earns is no start


def test_what_is_near_wanted_and_better_paid_is_named(catalog: Catalog) -> None:
    """However its tasks are worded: an animal control worker is told of guarding prisons (near, many openings)."""
    moves = {move.slug: move for move in catalog.next("animal-control-workers").moves}
    officer = moves["correctional-officers-and-jailers"]
    assert officer.is_near and "many openings" in officer.verdict and (officer.pay.change_percent or 0) > 5


def test_of_what_is_open_now_the_work_most_like_ones_own_comes_before_what_is_wanted_most(catalog: Catalog) -> None:
    """An editor is told of technical writing (4,500 openings a year by BLS, 2024-34) before project management (78,200),
    an accountant of analyzing budgets, and of no sales manager.
    """
    editors = [move.slug for move in catalog.next("editors").of_group("open now")]
    assert editors.index("technical-writers") < editors.index("project-management-specialist")
    accountants = {move.slug for move in catalog.next("accountant").of_group("open now")}
    assert "budget-analysts" in accountants and "sales-manager" not in accountants


@pytest.mark.parametrize("source", [WAITER, "editors", "welder", "electrician", "software-developer"])
def test_each_group_begins_with_what_is_most_worth_naming(catalog: Catalog, source: str) -> None:
    """Of what is open now what pays noticeably less comes last; by fit alone, or of all, the order is that asked for."""
    answer = catalog.next(source)
    for name in GROUPS:
        places = [(name == "open now" and move.is_step_down, -move.worth_naming) for move in answer.of_group(name)]
        assert places == sorted(places)
    assert len({move.worth_naming for move in answer.moves if not move.bigger_change}) > 5
    for asked in (catalog.next(source, order="fit"), catalog.next(source, limit=0)):
        assert not any(move.worth_naming for move in asked.moves)


def test_a_short_course_for_less_pay_is_not_named(catalog: Catalog) -> None:
    """A dental assistant is not told to study a year for assisting physicians, which pays 5 % less (OEWS, May 2025),
    though some get in without; nor an electrician of school for heating systems, of two years.
    """
    assert "medical-assistant" not in {move.slug for move in catalog.next("dental-assistants").of_group("with study")}
    assert "hvac-technician" not in {move.slug for move in catalog.next("electrician", limit=12).moves}


def test_eight_years_of_study_come_behind_three(catalog: Catalog) -> None:
    """However near and well paid: the dentist behind the hygienist and the licensed practical nurse."""
    slugs = [move.slug for move in catalog.next("dental-assistants").of_group("with study")]
    assert slugs[0] == "dental-hygienist"
    assert slugs.index("licensed-practical-nurse") < slugs.index("dentist")


def test_nobody_is_made_a_helper_of_their_trade(catalog: Catalog) -> None:
    """An electrician is not sent into an apprenticeship of years for the same pay, nor to be an electrician's helper;
    what pays less has a reason.
    """
    answer = catalog.next("electrician", limit=12)
    for move in answer.of_group("with study"):
        assert move.pay.change_percent is None or move.pay.change_percent >= 10
    less = answer.of_group("pays less")
    assert less and all(move.shared for move in less)
    assert not any(move.title.startswith("Helpers") for move in answer.moves)


def test_jobs_held_before_count(person) -> None:
    """A hairdresser who was a receptionist is told so of that job, and of what is near it, by next, start and match."""
    profile = "role: hairdresser\nskills: []\n"
    held = f"{profile}jobs: [{{role: receptionist, years: 3}}, {{role: no-such-role-any-more}}]\n"
    done = {row["slug"]: row.get("done") for row in person("next", "--json", profile=held).json}
    assert done["receptionist"] == "you have done this: Receptionist (3 years)"
    assert "near a job you have had: Receptionist (3 years)" in done.values()
    assert not any("done" in row for row in person("next", "--json", profile=profile).json)
    page = person("start", "--page", "--json", profile=held).json
    assert any("Receptionist (3 years)" in reason for move in page["moves"] for reason in move["reasons"])
    matches = person("match", "--format", "table", profile=held)
    assert "a job you have had" in matches
    assert "hairdresser  your job now" in matches.lines[2]


OFFICIAL, GUIDE, POUNDS = Pay(50_000, "USD", "record"), Pay(60_000, "USD", "guide"), Pay(40_000, "GBP", "record")


@pytest.mark.parametrize(
    ("before", "after", "pay", "percent"),
    [
        ((OFFICIAL, GUIDE), (Pay(55_000, "USD", "record"),), 55_000, 10),
        ((GUIDE,), (Pay(55_000, "USD", "record"), Pay(66_000, "USD", "guide")), 66_000, 10),
        ((GUIDE,), (Pay(55_000, "USD", "record"),), 55_000, None),
        ((POUNDS,), (OFFICIAL, GUIDE), 50_000, None),
        ((), (GUIDE,), 60_000, None),
        ((OFFICIAL,), (), None, None),
    ],
)
def test_pay_is_held_against_pay_of_its_own_kind(before, after, pay, percent) -> None:
    """Official against official, a guide's against a guide's, in one currency, or not at all."""
    held = next_pay.held_against(StatedPay(before), StatedPay(after))
    assert (held.pay.amount if held.pay else None, held.change_percent) == (pay, percent)
    own = next_pay.held_against(StatedPay(before, own=Pay(44_000, "USD", "you")), StatedPay(after))
    assert own.from_own == bool(after)
    assert own.ratio == (pytest.approx(after[0].amount / 44_000) if after else None)


def test_pay_of_which_only_a_floor_is_known_is_no_figure() -> None:
    """Surgeons earn at least so much: no median, no difference, and not less."""
    held = next_pay.held_against(StatedPay((OFFICIAL,)), StatedPay((), at_least=239_200))
    assert (held.pay, held.ratio, held.at_least) == (None, None, 239_200)


def test_a_role_that_nothing_describes_is_compared_within_its_field(catalog: Catalog) -> None:
    """A legal technician (23-2099, which O*NET does not describe) is held to be nearest to paralegals, and it is said."""
    answer = catalog.next("legal-technician")
    assert (answer.compared.occupation.code, answer.compared.borrowed) == ("23-2011.00", "field")
    assert set(answer.twins) == {"Paralegal", "Legal Assistant"}
    assert answer.moves


def test_a_role_without_a_code_gets_a_word(person, tmp_path: Path) -> None:
    """Neither its own occupation nor one it names is described: what is wrong and what to do."""
    (roles_of(tmp_path) / "odd-job.yaml").write_text("title: Odd Job\nsummary: x\n", encoding="utf-8")
    ran = person("next", "odd-job")
    assert ran.exit_code == 1
    assert "O*NET does not describe the work of Odd Job" in ran.stderr
    assert "careers related odd-job" in ran.stderr


def test_json_of_the_command_line_is_the_same(catalog: Catalog, atlas_data: Path, tmp_path: Path) -> None:
    """What the commands print is what the method answers."""
    ran = run("next", WAITER, "--json", home=tmp_path, CAREERS_DATA=str(atlas_data))
    assert ran.json == json.loads(json.dumps(catalog.next(WAITER).to_dict()))


def test_reasons_asked_for_are_in_the_rows_too(careers) -> None:
    """`--why` adds columns with what JSON has as `score`; without it there are none."""
    rows = list(csv.DictReader(io.StringIO(careers("next", "paralegal", "--why", "--format", "csv"))))
    moves = careers("next", "paralegal", "--why", "--json").json
    for row, move in zip(rows, moves, strict=True):
        for name, value in move["score"]["parts"].items():
            assert float(row[f"fit_{name}"]) == value
        for name in ("from_openings", "from_named", "from_rung"):
            assert float(row[name]) == move["score"][name]
    assert "from_openings" not in careers("next", "paralegal", "--format", "csv").lines[0]


NO_LIFTING = "no-lifting"
FAR = [
    # the role, those shown where it is to lift no more: each has two things of its work in common with it, or rests on
    # what the trade knows before all else
    (
        "welder",
        [
            "Jewelers and Precious Stone and Metal Workers",
            "Industrial Engineering Technologists and Technicians",
            "Mechanical Drafters",
        ],
    ),
    ("fishing-and-hunting-workers", ["Travel Guides"]),
    (
        "roustabouts-oil-and-gas",
        [
            "Electrical and Electronic Engineering Technologists and Technicians",
            "Industrial Engineering Technologists and Technicians",
        ],
    ),
    ("continuous-mining-machine-operators", ["Electrical and Electronic Engineering Technologists and Technicians"]),
    ("fallers", []),
    ("farmworker", []),
]


@pytest.mark.parametrize(("role", "shown"), FAR)
def test_where_none_is_near_only_what_is_alike_by_no_accident_is_named(
    catalog: Catalog, role: str, shown: list[str]
) -> None:
    """To maintain tools makes no billing clerk of a roustabout, and to watch gauges no reactor operator of a miner."""
    answer = catalog.next(role, work=NO_LIFTING)
    assert [move.title for move in answer.moves if not move.is_elsewhere] == shown
    elsewhere = [move for move in answer.moves if move.is_elsewhere]
    assert len(answer.moves) >= 2 and all(move.requirements.study_years == 0 for move in elsewhere)
    named = "those shown have little in common" in answer.none_near
    assert all(named or move.title in answer.none_near for move in elsewhere)
    assert all(move.shared or move.is_elsewhere for move in answer.moves)
    assert all(move.requirements.study_years <= 2 for move in answer.moves)
    assert answer.remarks[0] == answer.none_near
    assert answer.remarks[1].endswith("`careers list --education 'high school' --work no-lifting --sort -openings`")
    but_some = " but those just over your limit" if answer.over else ""
    assert answer.none_near.startswith(f"no job near yours is left{but_some}: what you ask of the work")
    assert ("closest of the rest with enough in common" in answer.none_near) == bool(shown)
    assert ("little in common with it, but what you ask for" in answer.none_near) == bool(elsewhere)


def test_what_the_trade_knows_leads_out_of_it(catalog: Catalog) -> None:
    """O*NET 30.3 rates knowledge of building 4.58 of 5 for roofers: estimating and drafting need it, and no back."""
    moves = {move.slug: move for move in catalog.next("roofers", work=NO_LIFTING).moves}
    of_trade = {
        "cost-estimators",
        "architectural-and-civil-drafters",
        "civil-engineering-technologists-and-technicians",
    }
    assert of_trade <= set(moves)
    assert all(moves[slug].shared and not moves[slug].is_elsewhere for slug in of_trade)
    assert any(move.is_elsewhere and not move.requirements.study_years for move in moves.values())


def test_a_trade_without_a_field_of_its_own_has_what_it_knows_before_all_else(catalog: Catalog) -> None:
    """A welder's first is production (3.49 of 5 in O*NET 30.3), which matters in 44 % of all occupations: the drafter of
    machines knows it too, and theirs is alike as a whole. That a baker's is production makes no drafter, and nobody is
    sent to work that pays noticeably less for it.
    """
    drafter = "mechanical-drafters"
    welders = {move.slug: move for move in catalog.next("welder", work=NO_LIFTING).moves}
    assert welders[drafter].shared == ("knowledge of production and operations",)
    assert not welders[drafter].is_elsewhere
    assert drafter not in {move.slug for move in catalog.next("bakers", work=NO_LIFTING).moves}
    miners = catalog.next("continuous-mining-machine-operators", work=NO_LIFTING).moves
    assert not any(move.is_step_down and not move.is_elsewhere for move in miners)


def test_of_what_is_some_way_off_what_has_something_in_common_comes_first(catalog: Catalog) -> None:
    """A medical secretary keeps records of patients as a home health aide does; any office has a clerk."""
    titles = [move.slug for move in catalog.next("home-health-aides", work="no-strain").moves]
    assert "medical-secretary" in titles and "office-clerk" not in titles


@pytest.mark.parametrize(("role", "work"), [("welder", None), ("registered-nurse", NO_LIFTING)])
def test_where_one_is_near_nothing_is_said_of_it(catalog: Catalog, role: str, work: str | None) -> None:
    """Neither without a wish, nor where the wish leaves near ones."""
    answer = catalog.next(role, **({"work": work} if work else {}))
    assert not answer.none_near
    assert not any(remark.startswith("no job near") for remark in answer.remarks)


FEW_LEFT = {"work": "no-weekends,no-lifting", "education": "high school", "min_pay": "19.50", "place": "Dayton, OH"}


def test_where_filters_leave_few_each_that_has_a_reason_is_named(catalog: Catalog) -> None:
    """For a store manager's assistant a single job is close in its tasks: others fill its group, and one is near."""
    answer = catalog.next("retail-supervisor", **FEW_LEFT)
    assert len(answer.of_group(GROUPS[0])) == 6
    known = [move for move in answer.moves if not move.work_unknown]
    assert all(move.shared for move in known[1:])  # the first is named for its tasks, whatever both list
    assert any(move.verdict.startswith("near your job") for move in answer.moves)
    assert not answer.none_near
    first, every = (
        catalog.next("retail-supervisor", limit=2, **FEW_LEFT),
        catalog.next("retail-supervisor", limit=0, **FEW_LEFT),
    )
    assert {move.slug for move in first.moves} <= {move.slug for move in answer.moves} <= {m.slug for m in every.moves}


def test_where_a_wish_leaves_little_near_what_people_of_the_kind_go_to_is_named(catalog: Catalog) -> None:
    """Nearly all that is near to a cook is done at night by some: office work, known to fit, is named beside it.

    What is not certain makes no room on the list by what is certain, and comes first where it is near.
    """
    moves = catalog.next("restaurant-cook", work="no-nights").moves
    usual = [move for move in moves if move.is_usual]
    assert {"Office Clerk", "Administrative Assistant"} <= {move.title for move in usual}
    assert all(move.is_elsewhere and not move.work_unknown for move in usual)
    places = [move.place_by_wishes for move in moves if move.group == "open now"]
    assert places == sorted(places) and max(places) == usual[0].place_by_wishes == 3


def test_what_is_named_elsewhere_is_by_what_people_do_and_pay_and_no_more_than_two_of_a_field(
    catalog: Catalog,
) -> None:
    """Fit alone would send a roofer to process claims; far more are reckoned to go to an office or its front desk."""
    facts = MoveFacts(catalog)
    occupations = facts.tables.occupations
    roofer = next(each for each in occupations if each.code == "47-2181.00")
    ranking = Ranking(facts.tables, roofer.id)
    far = [each.id for each in occupations if ranking.fit_ranks[each.id] > 0.2]

    def needs(number: int) -> Requirements:
        return facts.requirements(roofer, occupations[number])

    by_people = open_elsewhere(ranking, dict.fromkeys(far), needs, 3)
    worth = [ranking.likelihood[number] for number in by_people]
    assert worth == sorted(worth, reverse=True)
    (first, *_others) = by_people
    assert first not in open_elsewhere(ranking, {number: 0.05 if number == first else 1.0 for number in far}, needs, 3)
    office = [number for number in far if occupations[number].code.startswith("43-")]
    assert len(open_elsewhere(ranking, dict.fromkeys(office), needs, 3)) == 2
    mixed = [occupations[number].code[:2] for number in open_elsewhere(ranking, dict.fromkeys(far), needs, 6)]
    assert max(map(mixed.count, mixed)) <= 2


def test_no_remark_says_that_no_near_job_is_left_while_one_is(catalog: Catalog) -> None:
    """As the verdict has it, whether or not the near one is among the first."""
    for role in ("retail-supervisor", "cashier", "bank-teller", "machinist", "legal-secretary"):
        every = catalog.next(role, limit=0, **FEW_LEFT)
        near = [move for move in every.moves if move.verdict.startswith(("near your job", "one of the jobs nearest"))]
        for limit in (1, 6):
            answer = catalog.next(role, limit=limit, **FEW_LEFT)
            assert not (near and "is left" in answer.none_near), (role, limit)


def test_the_first_move_comes_first_and_that_none_is_near_behind_the_moves(person: Callable[..., Ran]) -> None:
    """Behind the groups, and not once more among the notes; a pipe, which has no such place, gets the note."""
    screen = person("next", "welder", "--work", NO_LIFTING, "--plain")
    assert screen.index("Open now") < screen.index("No job near yours is left") < screen.index("Ordered by")
    assert "no job near" not in screen.stderr
    rows = person("next", "welder", "--work", NO_LIFTING, "--format", "csv")
    assert rows.stderr.startswith("no job near yours is left")
    none = person("next", "fallers", "--work", NO_LIFTING, "--plain")
    assert none.index("Open now") < none.index("No job near yours is left") < none.index("Ordered by")


@pytest.mark.parametrize("role", ["dancers", "maid-and-housekeeping-cleaner"])
def test_work_of_another_field_is_not_named_for_its_openings_and_one_thing_in_common(
    catalog: Catalog, role: str
) -> None:
    """Dancers follow what goes on, and so do wholesale representatives: that alone makes none of the other."""
    shown = {move.title for move in catalog.next(role).moves if not move.bigger_change}
    assert shown
    assert not shown & {"Wholesale Sales Representative", "Construction Laborer"}


@pytest.mark.parametrize("role", ["models", "cooks-private-household", "wholesale-sales-representative"])
def test_nobody_is_told_of_a_stage_as_of_training_on_pay(catalog: Catalog, role: str) -> None:
    """The Bureau states long training on the job for musicians, which is practice that nobody pays for."""
    assert not any(move.title == "Musicians and Singers" for move in catalog.next(role).bigger_changes)


def test_what_is_left_out_is_shown_by_a_command_with_all_that_was_asked(careers) -> None:
    """The place, the filters and the order stay; each command runs, and says more."""
    asked = ("next", "legal-secretary", "--in", "Ohio", "--work", "no-travel", "--order", "fit")
    shown = careers(*asked, "--limit", "1", "--format", "table")
    told = " ".join(f"{shown} {shown.stderr}".split())
    commands = [part for part in told.split("`")[1::2] if part.startswith("careers next")]
    assert any(command.endswith(" --limit 0") for command in commands)
    for command in commands:
        for option in ("--in ohio", "--work no-travel", "--order fit"):
            assert option in command
        assert len(careers(*command.split()[1:], "--json").json) > len(careers(*asked, "--limit", "1", "--json").json)


def test_what_is_so_of_all_moves_is_said_once() -> None:
    """In a sentence: the nearness with "are", the openings with "have"."""
    assert _said_of_all(["many openings"]) == "All have many openings."
    assert _said_of_all(["one of the jobs nearest to yours", "some openings"]) == (
        "All are among the jobs nearest to yours and have some openings."
    )


def test_what_is_so_of_every_group_is_said_above_them(person) -> None:
    """And in no group again."""
    screen = person("next", "office-clerk", "--limit", "1", "--format", "table")
    assert "All of these jobs have many openings." in screen.partition("\nOpen now")[0]
    assert screen.count("many openings") == 1


def test_a_document_names_the_source_once_below(careers) -> None:
    """Of a place: Markdown has no column of it, and HTML a sentence."""
    asked = ("next", "legal-secretary", "--in", "Ohio", "--format")
    markdown = careers(*asked, "markdown")
    source = careers(*asked, "json").json[0]["source"]
    assert markdown.count(source) == 1 and "| Source |" not in markdown
    assert careers(*asked, "html").count(f"Official pay: {source}.") == 1


def test_where_the_work_is_not_described_the_commands_named_instead_work(person: Callable[..., Ran]) -> None:
    """Infantry has no description to compare: the civilian job is asked for, by its name or the army's code."""
    refused = person("next", "infantry")
    assert refused.exit_code != 0
    assert "no occupation code" not in refused.stderr
    commands = refused.stderr.split("`")[1::2]
    assert len(commands) == 3
    for command in commands:
        assert person(*shlex.split(command)[1:], "--format", "ids").exit_code == 0, command


@pytest.mark.parametrize(
    ("code", "slug"),
    [
        ("88M", "truck-driver"),
        ("91B", "bus-and-truck-mechanics-and-diesel-engine-specialists"),
        ("68W", "emergency-medical-technicians"),
        ("army mechanic", "bus-and-truck-mechanics-and-diesel-engine-specialists"),
    ],
)
def test_a_specialty_of_the_army_is_its_civilian_job(catalog: Catalog, code: str, slug: str) -> None:
    """By its code as by its name."""
    assert catalog.slug(code) == slug


def test_openings_are_those_that_the_list_has_and_their_division_is_nobodys_figure(catalog: Catalog) -> None:
    """Registered nurses have 189,100 openings a year (BLS, 2024-34), for O*NET's five occupations of them as for one."""
    listed = {row.slug: row.official_openings for row in catalog.list().rows}
    for rows in (catalog.next(NURSE, limit=0).to_dict(), catalog.interests("SIA").to_rows()):
        assert {row["slug"]: row["official_openings"] for row in rows} == {
            row["slug"]: listed[row["slug"]] for row in rows
        }
    rows = {row["slug"]: row for row in catalog.next(NURSE, limit=0).to_dict()}
    nurse = rows["acute-care-nurses"]
    assert (nurse["official_openings"], nurse["openings_share"]) == (189_100, 189_100 / 5)


def test_entry_education_is_the_published_one_and_a_filter_is_of_what_moves_are_reckoned_by(catalog: Catalog) -> None:
    """BLS publishes a diploma for supply chain managers, as part of a wider code; O*NET's survey has a degree for most."""
    rows = {row["slug"]: row for row in catalog.next("management-analyst", limit=0).to_dict()}
    needs = rows["supply-chain-managers"]["requirements"]
    assert needs["entry_education"] == "High school diploma or equivalent"
    assert (needs["usual_education"], needs["usual_education_from"]) == ("Bachelor's degree", "O*NET survey")
    listed = {row.slug: row.entry_education for row in catalog.list().rows}
    assert {slug: row["requirements"]["entry_education"] for slug, row in rows.items()} == {
        slug: listed[slug] for slug in rows
    }
    few = catalog.next("management-analyst", limit=0, education="high school").to_dict()
    usual = {row["requirements"]["usual_education"] for row in few}
    assert usual == {"High school diploma or equivalent", "No formal educational credential"}
    assert {row.entry_education for row in catalog.list(education="high school").rows} == usual


@pytest.mark.parametrize(("role", "family"), [("high-school-teacher", "computing"), ("accountant", "education")])
def test_a_field_that_is_asked_for_has_its_closest_however_far(catalog: Catalog, role: str, family: str) -> None:
    """Who asks for another field has left the near jobs behind, and is told so."""
    answer = catalog.next(role, family=family)
    assert len(answer.moves) > 3
    assert answer.none_near.endswith("those shown are the closest of that field")


def test_of_the_moves_described_one_is_certain_for_a_wish(catalog: Catalog) -> None:
    """Home health aides who want no nights: of personal care aides and teaching assistants it is not certain."""
    answer = catalog.next("home-health-aides", work="no-nights")
    described = answer.of_group(GROUPS[0])[:3]
    assert any(not move.work_unknown for move in described)
    assert any(move.work_unknown for move in described)  # the near ones are not left out for it


def test_no_job_of_a_field_that_a_profile_leaves_out_is_named(person) -> None:
    """Neither by `next` nor by `match` and `start`: the profile keeps it."""
    profile = "role: teaching-assistant\nskills: []\nwishes: {without: [education]}\n"
    for command in (("next", "--limit", "0"), ("match", "--limit", "0")):
        rows = person(*command, "--json", profile=profile).json
        assert rows
        assert not {"elementary-school-teacher", "high-school-teacher"} & {row["slug"] for row in rows}, command


def test_a_move_that_may_take_longer_than_the_wished_study_says_so(person) -> None:
    """By one year of study, what takes "1 to 2 years" is not certain; `start` has what is not from the moves of `next`."""
    profile = "role: elementary-school-teacher\nskills: []\nwishes: {max_study_years: 1}\n"
    rows = person("next", "--limit", "0", "--json", profile=profile).json
    longer = [row for row in rows if row["requirements"].get("study_years_most", 0) > 1]
    assert longer
    assert all(row["work_not_certain"] for row in longer)
    assert all(row["requirements"]["study_years"] <= 1 for row in rows)


def test_who_asks_for_better_pay_has_the_greatest_gain_first(catalog: Catalog) -> None:
    """Of what is chosen in a group, that is near and has openings; no other list of moves is in another order."""
    own = catalog.next("nursing-assistant")
    assert own.pay is not None
    better = catalog.next("nursing-assistant", min_pay=own.pay.amount + 1)
    for name in GROUPS:
        moves = better.of_group(name)
        least = max((move.openings or 0 for move in moves), default=0) / MANY_OPENINGS
        gains = [((move.openings or 0) < least or move.has_few_openings, -(move.pay.ratio or 0)) for move in moves]
        assert gains == sorted(gains), name
    assert better.of_group(GROUPS[0])[0].slug != "endoscopy-technicians"
    less = catalog.next("registered-nurse", min_pay=40000)
    assert not is_for_gain(own.moves, own.least, own.order) and not is_for_gain(less.moves, less.least, less.order)
    assert is_for_gain(better.moves, better.least, better.order)


def test_what_pays_less_and_is_seldom_wanted_does_not_lead(catalog: Catalog) -> None:
    """Orderlies have 7,800 openings a year and a little less pay in Ohio than a nursing assistant: medical secretaries,
    who have 85,900 (BLS, Employment Projections 2024-34) and more pay, come before them.
    """
    opened = catalog.next("nursing-assistant", place="Ohio").of_group("open now")
    by_slug = {move.slug: place for place, move in enumerate(opened)}
    assert (opened[0].pay.change_percent or 0) > 5 and (opened[0].openings or 0) >= 15_000
    assert opened[by_slug["orderlies"]].pay.change_percent < 0


def test_an_occupation_in_parts_has_all_its_openings(catalog: Catalog) -> None:
    """Compliance Officers, of whom O*NET describes parts, are named for a legal coordinator: 33,300 a year, not a part
    of them (BLS, Employment Projections 2024-34).
    """
    named = {move.slug: move for move in catalog.next("legal-coordinator").moves}
    assert named["compliance-officer"].openings == 33_300


def test_whom_onet_asked_is_said_wherever_their_work_is_told(catalog: Catalog) -> None:
    """What stands under Compliance Officers is what license examiners said: `show` says so, `gap`, `plan` and `day` too."""
    asked = "O*NET asked people called Driver Examiner"
    notes = catalog.gap(WAITER, "compliance-officer").notes
    assert any(note.startswith(f"Tasks and tools of Compliance Officer: {asked}") for note in notes)
    assert catalog.plan(WAITER, "compliance-officer").gap.notes == notes
    assert asked in of_day(catalog, catalog.entry("compliance-officer")).note
    assert not any("O*NET asked" in note for note in catalog.gap(WAITER, NURSE).notes)


def test_a_way_says_of_which_place_its_change_in_pay_is(catalog: Catalog) -> None:
    """Fallers have no figure in Delaware: a way counts the nation's medians there, as `next` does, and says so."""
    way = catalog.path("fallers", "electrician", place="Delaware").to_dict()[0]
    moves = [step for step in way["steps"] if step["kind"] == "move"]
    assert {move["pay_change_of"] for move in moves} == {"United States"}


def test_a_move_that_is_only_named_is_marked_where_a_wish_is_not_certain_and_what_fits_comes_first(person) -> None:
    """What the lines described say of a doubt, the line of the others says in short; long study, too."""
    screen = " ".join(
        person("next", "retail-supervisor", "--work", "no-nights,no-weekends", "--format", "table").split()
    )
    named = screen.partition("more, described by")[2].partition("With study")[0]
    assert "Office Supervisor" in named and "not described: no-nights, no-weekends)" in named
    assert "Food Service Managers" not in named and "not so for some" not in named
    managers = screen.partition("With study")[2].partition("more, described by")[2].partition("Pays less")[0]
    assert re.search(r"Sales Manager \(\+\d+ %; 4 years of study first; not so for some: ", managers)


def test_what_rests_on_silence_alone_says_so_on_each_line_and_what_is_otherwise_for_some_comes_last(
    catalog: Catalog,
) -> None:
    """No source describes the nights of wholesale representatives, whose Handbook profile is silent, nor those of
    supervisors in sales, who have none: that is one fact in one wording. What is known to be otherwise for some stands
    behind both.
    """
    answer = catalog.next("retail-supervisor", work="no-nights,no-weekends", education="certificate")
    named = {move.slug: move for move in answer.moves}
    silent, unknown = (
        named["wholesale-sales-representative"],
        named["first-line-supervisors-of-non-retail-sales-workers"],
    )
    assert silent.silent == ("no-nights", "no-weekends") and not silent.work_unknown
    assert unknown.work_unknown == ("no-nights", "no-weekends") and not unknown.silent
    assert silent.to_ask == unknown.to_ask == "not described: no-nights, no-weekends; ask"
    for group in ("open now", "pays less"):
        of_some = [move.is_otherwise_for_some for move in answer.of_group(group) if move.is_near]
        assert of_some == sorted(of_some)
    assert all(row.get("work_not_certain") or row.get("work_not_described") for row in answer.to_dict())


def test_the_pay_shown_is_the_places_own_though_that_of_the_job_left_is_not_released(catalog: Catalog) -> None:
    """Legal secretaries have no pay in Cleveland (BLS OEWS May 2025): paralegals there do, 60,960, in Ohio 60,420."""
    options = {"place": "Cleveland, OH", "education": "associate"}
    rows = {row["slug"]: row for row in catalog.next("legal-coordinator", **options).to_dict()}
    row = rows["paralegal"]
    assert (row["official_median_in_place"], row["official_of"]) == (60960, None)
    assert (row["pay_change_of"], row["pay_before"], row["pay_change_percent"]) == ("Ohio", 51080, 18)
    for row in catalog.next("legal-coordinator", **options, min_pay="60000").to_dict():
        assert row["official_median_in_place"] >= 60000, row["slug"]  # the bound is held against what is shown


def test_a_short_list_is_the_top_of_a_long_one_and_says_its_order(catalog: Catalog) -> None:
    """Food service managers work nights (Handbook): near, and so before what is farther and pays more."""
    asked = {"place": "Michigan", "min_pay": "45000", "work": "no-nights,no-weekends", "education": "some college"}
    three, six = (catalog.next(WAITER, limit=limit, **asked) for limit in (3, 6))
    slugs = [[move.slug for move in answer.of_group("open now")] for answer in (three, six)]
    assert slugs[0] == slugs[1][: len(slugs[0])]
    assert {NOT_TOLD, FOR_SOME} <= {state(move) for move in six.of_group("open now")}
    gains = [move.pay.ratio or 0.0 for move in six.of_group("open now")]
    aside = groups(six)[0][1]
    assert gains != sorted(gains, reverse=True) and GAIN_FIRST not in aside and "then by openings and gain" in aside


@pytest.mark.parametrize("earning", ["52000", "58000", "70000"])
def test_no_study_for_less_pay_than_now(careers: Callable[..., Ran], earning: str) -> None:
    """Whatever one earns: what takes schooling first is named only where it pays no less."""
    moves = careers("next", "legal-coordinator", "--earning", earning, "--json").json
    for move in moves:
        assert move["group"] != "with study" or (move["pay_change_percent"] or 0) >= 0, move["title"]
