"""What `path` answers: steps, years, pay, bounds, and what stopped it, over the twenty roles and some of one's own."""

from __future__ import annotations

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from careercli.answers import path
from careercli.answers.path_bounds import Bounds
from careercli.answers.path_steps import LicenceStep, Move, Route, Study
from careercli.catalog.catalog import Catalog
from careercli.errors import UsageError
from careercli.moves.route import NO_MORE_STUDY
from careercli.profile import person

ROLE = "title: {title}\nsummary: x\noccupation: {{code: {code}, match: same}}\n"
CODES = {
    "waiter": "35-3031.00", "aide": "31-1131.00", "assistant": "31-9092.00", "nurse": "29-1141.00",
    "foreman": "47-1011.00", "carpenter": "47-2031.00", "builder": "11-9021.00", "baker": "51-3011.00",
}  # fmt: skip
PAY = {"waiter": 35_000, "aide": 42_000, "assistant": 45_000, "nurse": 97_000, "carpenter": 60_000, "foreman": 80_000}


def roles(**more: str) -> dict[str, str]:
    """Role files by slug, each an occupation, with pay where it is known."""
    texts = {slug: ROLE.format(title=slug.title(), code=code) for slug, code in CODES.items()}
    for slug, median in PAY.items():
        texts[slug] += f"statistics: {{source: test, currency: USD, wages: {{median: {median}}}}}\n"
    return texts | more


def ways(catalog: Catalog, start: str, goal: str, **bounds: object) -> path.Routes:
    """The answer for somebody in a role."""
    return path.path(catalog, person.person_in_role(catalog, start), goal, Bounds(**bounds))  # type: ignore[arg-type]


def test_a_row_of_a_study_has_what_is_studied_and_its_years_from_and_to(catalog_of) -> None:
    """Nursing school takes 2 years or 4, and the license asks for the lower degree (data/programs.tsv); JSON says it, too."""
    answer = ways(catalog_of(**roles()), "waiter", "nurse")
    table = answer.to_table()
    rows = [dict(zip(table.columns, row, strict=True)) for row in table.rows]
    row = next(row for row in rows if row["kind"] == "study" and row["role"] == "nurse")
    assert (row["study_years"], row["study_years_most"], row["licence_asks"]) == (2, 4, "Associate's degree")
    assert "associate's degree (ADN) or a bachelor's (BSN)" in row["program"]
    assert all(row["program"] is None for row in rows if row["kind"] != "study")


@pytest.fixture
def catalog(catalog_of) -> Catalog:
    """Eight roles."""
    return catalog_of(**roles())


def test_study_license_and_moves_are_steps_of_their_own(catalog: Catalog) -> None:
    """From waiter to nurse by way of an assistant: what is studied, what is licensed, where one moves, in that order."""
    answer = ways(catalog, "waiter", "nurse")
    first, direct, longer = answer.routes
    assert [each.roles for each in answer.routes] == [
        ("waiter", "aide", "nurse"), ("waiter", "nurse"), ("waiter", "assistant", "nurse"),
    ]  # fmt: skip
    assert longer.study_years > direct.study_years  # so that it comes behind, whatever it costs
    kinds = [type(step) for step in first.steps]
    assert kinds == [Study, LicenceStep, Move, Study, LicenceStep, Move]
    assert [step.to_dict()["kind"] for step in direct.steps] == ["study", "licence", "move"]
    study, licence, move = direct.steps
    program = "Nursing school: an associate's degree (ADN) or a bachelor's (BSN)"
    assert study == Study(
        "Bachelor's degree",
        4,
        "nurse",
        "Nurse",
        program,
        "2 to 4 years",
        "",
        "Associate's degree",
        least=2.0,
        shortest=2.0,
        shorter_degree="Associate's degree",
    )
    license_text = "registered nurse (RN) license, everywhere in the US (exam: NCLEX-RN)"
    assert isinstance(licence, LicenceStep)
    assert (licence.words, licence.licence, licence.role, licence.title) == (
        license_text,
        license_text,
        "nurse",
        "Nurse",
    )
    assert (move.role, move.official_median, move.entry_education) == ("nurse", 97_000, "Bachelor's degree")
    assert move.shared == ()
    assert [move.official_median for move in first.moves] == [42_000, 97_000]
    assert first.moves[-1].shared == (
        "Maintain health or medical records",
        "Assist healthcare practitioners during medical procedures",
    )
    assert (direct.most_years, direct.study_years, direct.experience_years) == (4, 4, 0)


def test_years_are_those_that_are_stated_as_a_number(catalog: Catalog) -> None:
    """Five years in another field count, those of one's own do not; training of no stated length is named instead."""
    (way,) = ways(catalog, "carpenter", "builder", max_hops=1).routes
    assert (way.years, way.not_counted) == (4, ())
    first = ways(catalog, "carpenter", "builder").routes[0]
    assert first.roles == ("carpenter", "foreman", "builder")
    assert (first.study_years, first.experience_years, first.most_years) == (4, 0, 4)
    assert first.moves[0].asks == ("5 years or more of related experience, and yours usually counts",)
    assert [move.counts_before for move in first.moves] == [False, False]
    (far,) = ways(catalog, "waiter", "foreman", max_hops=1).routes
    assert (far.experience_years, far.moves[0].counts_before) == (5, False)
    (back,) = ways(catalog, "builder", "carpenter", max_hops=1).routes
    assert (back.not_counted, back.training_years, back.most_years, back.years) == (
        (),
        4,
        4,
        3,
    )  # an apprenticeship of 3 to 4 years


def test_experience_of_less_than_five_years_is_not_counted(catalog_of) -> None:
    """The Bureau says no number, so none is added up."""
    catalog = catalog_of(**roles(office=ROLE.format(title="Office", code="43-1011.00")))
    (way,) = ways(catalog, "waiter", "office", max_hops=1).routes
    assert (way.years, way.not_counted) == (0, ("some related experience (under 5 years) (Office)",))


def test_the_direct_way_without_study_says_what_is_new(catalog_of) -> None:
    """A teacher who becomes a training specialist learns of work that no task of a teacher is; a way with study says
    what is often held there instead.
    """
    codes = {"teacher": "25-2031.00", "trainer": "13-1151.00", "clerk": "43-3031.00", "accountant": "13-2011.00"}
    catalog = catalog_of(**{slug: ROLE.format(title=slug.title(), code=code) for slug, code in codes.items()})
    (move,) = ways(catalog, "teacher", "trainer").routes[0].moves
    assert "evaluate training programs, instructors, or materials" in move.new
    (move,) = ways(catalog, "clerk", "accountant").routes[0].moves
    assert (move.new, move.often_held) == ((), "Certified Public Accountant (CPA)")


def test_the_bachelors_degree_before_law_school_is_for_those_who_have_none(catalog_of) -> None:
    """Who has one begins at law school, so the way takes three years at least."""
    catalog = catalog_of(
        clerk=ROLE.format(title="Clerk", code="23-2011.00"), lawyer=ROLE.format(title="Lawyer", code="23-1011.00")
    )
    way = ways(catalog, "clerk", "lawyer").routes[0]
    assert [step.often_had for step in way.steps if isinstance(step, Study)] == [True, False]
    assert (way.least_study, way.study_years) == (5, 5)


def test_the_license_of_a_trade_comes_at_the_end_of_the_apprenticeship(catalog_of) -> None:
    """An electrician's is taken after the years of it, a nurse's before the first day."""
    catalog = catalog_of(**roles(), wires=ROLE.format(title="Wires", code="47-2111.00"))
    for goal, at_end in (("wires", True), ("nurse", False)):
        way = ways(catalog, "waiter", goal, max_hops=1).routes[0]
        assert [step.at_end for step in way.steps if isinstance(step, LicenceStep)] == [at_end]


def test_json_and_rows_have_what_scripts_build_on(catalog: Catalog) -> None:
    """The keys of the contract, and a row a step."""
    answer = ways(catalog, "carpenter", "builder")
    first = answer.to_dict()[0]
    assert list(first) == [
        *("roles", "steps", "years", "study_years", "experience_years", "training_years"),
        *(
            "not_counted",
            "total_years",
            "total_years_most",
            "total_time",
            "time_parts",
            "if_asked",
            "not_stated",
            "why",
        ),
        *("official_median", "official_currency", "source"),
        *("official_code", "official_wider_occupation", "official_published_per", "cost"),
        *("pay_before", "pay_before_currency", "pay_before_from", "schooling_before", "schooling_before_from"),
    ]
    assert first["official_median"] is None  # no pay is recorded of the builder
    assert [list(step) for step in first["steps"][:1]] == [
        [
            "kind",
            "to",
            "title",
            "official_median",
            "official_currency",
            "source",
            "official_code",
            "official_wider_occupation",
            "official_published_per",
            "entry_education",
            "usual_education",
            "experience",
            "training",
            "time",
            "training_years",
            "shared",
            "told_of_others",
            "other_field",
            "pay_change_percent",
            "pay_change_from_median_percent",
        ]
    ]
    rows = answer.to_rows()
    assert len(rows) == sum(len(each.steps) for each in answer.routes)
    assert [(row["kind"], row["role"], row["official_median"], row["official_currency"]) for row in rows[:1]] == [
        ("move", "foreman", 80_000, "USD")
    ]
    assert [row["years"] for row in rows if row["kind"] == "study"] == [4, 4]
    assert {row["kind"]: row["what"] for row in rows}["study"] == "Bachelor's degree"


def test_a_degree_that_is_held_may_be_in_another_field(catalog_of) -> None:
    """A nurse's bachelor's degree is no developer's, whether it is held or was studied on the way."""
    developer = ROLE.format(title="Developer", code="15-1252.00")
    more = {"practitioner": "29-1171.00", "informatics": "15-1211.01", "books": "13-2011.00", "finance": "11-3031.00"}
    catalog = catalog_of(
        **roles(developer=developer), **{slug: ROLE.format(title=slug, code=more[slug]) for slug in more}
    )
    assert not ways(catalog, "informatics", "developer", max_hops=1).routes[0].moves[0].other_field  # one major group
    assert not ways(catalog, "books", "finance", max_hops=1).routes[0].moves[0].other_field  # near, of another one
    assert ways(catalog, "nurse", "developer", max_hops=1).routes[0].moves[0].other_field
    assert not ways(catalog, "waiter", "developer", max_hops=1).routes[0].moves[0].other_field
    assert not ways(catalog, "nurse", "practitioner").routes[0].moves[0].other_field
    over = ways(catalog, "waiter", "developer", via=("nurse",), max_hops=2).routes[0]
    assert [move.other_field for move in over.moves] == [False, True]
    assert over.study_years == 6


def test_a_license_that_is_held_is_no_step(catalog_of) -> None:
    """A lawyer who becomes a judge has been admitted to the bar; on the way through a lawyer's job it is paid once."""
    law = {"lawyer": "23-1011.00", "judge": "23-1023.00", "clerk": "23-2011.00"}
    catalog = catalog_of(**{slug: ROLE.format(title=slug.title(), code=code) for slug, code in law.items()})
    assert [step.to_dict()["kind"] for step in ways(catalog, "lawyer", "judge").routes[0].steps] == ["move"]
    over = next(each for each in ways(catalog, "clerk", "judge").routes if "lawyer" in each.roles)
    assert [step.to_dict()["kind"] for step in over.steps] == ["study", "study", "licence", "move", "move"]


@pytest.mark.parametrize(
    ("start", "goal", "bounds", "words"),
    [
        (
            "nurse",
            "waiter",
            {"min_pay": "87.3k"},
            "--min-pay: waiter has $35,000, and the route may not go below $87,300",
        ),
        ("nurse", "builder", {"min_pay": 9_000}, "--min-pay: builder has pay that is not recorded"),
        ("builder", "nurse", {"min_pay": 97_001}, "--min-pay: nurse has $97,000"),
        ("carpenter", "nurse", {"min_pay": 50_000, "via": ("aide",)}, "--min-pay: aide has $42,000"),
        ("nurse", "poet", {}, "Poet (poet) names no occupation that O*NET describes"),
        ("poet", "nurse", {}, "Poet (poet) names no occupation that O*NET describes"),
        ("waiter", "nurse", {"via": ("poet",)}, "Poet (poet) names no occupation that O*NET describes"),
    ],
)
def test_what_stopped_it_is_said(catalog_of, start: str, goal: str, bounds: dict, words: str) -> None:
    """Without a way: which bound leaves none, with the figures, or which role cannot be compared."""
    answer = ways(catalog_of(**roles(poet="title: Poet\nsummary: x\n")), start, goal, **bounds)
    assert answer.routes == ()
    assert answer.stopped_by.startswith(words)
    assert answer.to_dict() == []
    assert answer.remarks == ()


def test_pay_in_another_currency_is_not_held_against_the_bound(catalog_of) -> None:
    """A goal in pounds is said to be so; with pay of one's own in pounds, roles in dollars are no steps, and that is said."""
    pounds = "salary: {currency: GBP, low: 40000, median: 50000, high: 70000}\n"
    texts = roles(
        welder=ROLE.format(title="Welder", code="51-4121.00") + pounds,
        fitter=ROLE.format(title="Fitter", code="47-2152.00") + pounds.replace("50000", "60000"),
    )
    catalog = catalog_of(**texts)
    stopped = ways(catalog, "nurse", "welder", min_pay=20_000).stopped_by
    assert stopped.startswith("--min-pay: welder has £50,000 (GBP), the lowest pay asked for is $20,000 (USD)")
    assert ways(catalog, "nurse", "welder", min_pay="£50k").routes
    answer = ways(catalog, "welder", "fitter", min_pay=45_000)
    assert [each.roles for each in answer.routes] == [("welder", "fitter")]
    assert "--min-pay is in GBP" in answer.remarks[0]
    assert answer.routes[0].to_dict()["official_median"] is None  # a guide's claim is no official median
    assert answer.routes[0].moves[0].pay.source == "guide"


def test_the_lowest_pay_is_an_amount_as_in_a_list(catalog_of) -> None:
    """30,000 a year, 16 an hour; what can only be a share is refused, with the amount that it is of today's pay."""
    catalog = catalog_of(**roles())
    assert ways(catalog, "waiter", "nurse", min_pay="30000").routes
    of_hour = ways(catalog, "waiter", "nurse", min_pay="16")
    assert of_hour.routes and of_hour.remarks == (
        "--min-pay 16 is taken as pay an hour: 33,280 a year of full-time work",
    )
    with pytest.raises(UsageError, match="not a share") as refused:
        ways(catalog, "nurse", "waiter", min_pay=0.9)
    assert refused.value.hint == "write the pay a year, such as --min-pay 87300"


def test_bounds_that_contradict_each_other_are_refused(catalog: Catalog) -> None:
    """To pass what is avoided, to pass more than fits, to go where one is, to leave from nowhere: each an error."""
    for bounds, message, hint in (
        ({"avoid": ("aide",), "via": ("aide",)}, "--avoid aide", "drop one of the two"),
        ({"avoid": ("nurse",)}, "--avoid nurse", "drop one of the two"),
        ({"via": ("aide", "assistant"), "max_hops": 2}, "2 roles on the way do not fit into 2 moves", "--max-hops 3"),
        ({"via": ("aide", "assistant", "baker")}, "3 roles on the way do not fit into 3 moves", "2 roles at most"),
        ({"max_hops": 0}, "--max-hops 0", "use 1 to 3"),
        ({"max_hops": 4}, "--max-hops 4", "use 1 to 3"),
    ):
        with pytest.raises(UsageError, match=message) as caught:
            ways(catalog, "waiter", "nurse", **bounds)
        assert hint in caught.value.hint
    with pytest.raises(UsageError, match="nurse is the role you are leaving"):
        ways(catalog, "nurse", "nurse")
    with pytest.raises(UsageError, match="the role to leave is missing"):
        path.path(catalog, person.Person(name="you", slug=person.YOU, skills=(), levels={}), "nurse")


def test_a_role_that_is_compared_as_another_is_said(catalog_of) -> None:
    """A part of an occupation is compared as the whole, one without ratings as what it names as related."""
    texts = roles(
        triage="title: Triage Nurse\nsummary: x\noccupation: {code: 29-1141.00, match: part}\n",
        healer="title: Healer\nsummary: x\nrelated: [nurse]\n",
    )
    catalog = catalog_of(**texts)
    (part,) = ways(catalog, "waiter", "triage", max_hops=1).remarks
    assert part == "Triage Nurse is compared as Registered Nurses, the broader occupation it belongs to"
    assert ways(catalog, "healer", "baker", max_hops=1).remarks == (
        "O*NET does not describe Healer; it is compared as Registered Nurses, which it lists as related",
    )
    assert ways(catalog, "waiter", "nurse").remarks == ()
    (within,) = ways(catalog, "nurse", "triage").routes
    assert [step.to_dict()["kind"] for step in within.steps] == ["move"]
    assert within.moves[0].shared == ()


def test_a_role_to_pass_is_passed_and_one_to_avoid_is_not(catalog: Catalog) -> None:
    """Even where it is no good stone; and what is avoided makes room for the next."""
    over = ways(catalog, "waiter", "nurse", via=("baker",), max_hops=2).routes
    assert [each.roles for each in over] == [("waiter", "baker", "nurse")]
    avoided = ways(catalog, "waiter", "nurse", avoid=("assistant",)).routes
    assert [each.roles for each in avoided] == [("waiter", "aide", "nurse"), ("waiter", "nurse")]


def _learning_years(way: Route) -> float:
    """The years of study and of apprenticeships on a way."""
    return way.study_years + sum(move.training_years or 0 for move in way.moves)


@settings(max_examples=15, suppress_health_check=list(HealthCheck))
@given(
    ends=st.permutations(sorted(CODES)),
    max_hops=st.integers(1, 3),
    min_pay=st.none() | st.floats(20_000, 150_000),
    avoid=st.booleans(),
    via=st.booleans(),
)
@example(
    ends=["aide", "nurse", "baker", "builder", "carpenter", "foreman", "assistant", "waiter"],
    max_hops=3,
    min_pay=None,
    avoid=False,
    via=True,
)
def test_a_way_never_breaks_its_bounds(
    catalog: Catalog, ends: list[str], max_hops: int, min_pay, avoid: bool, via: bool
) -> None:
    """Whatever is asked: moves, pay, roles to avoid and to pass hold on every way, no role comes twice, the easier first."""
    start, goal, third, *_rest = ends
    if (avoid and via) or (via and max_hops < 2):
        return
    chosen = {"avoid": (third,) if avoid else (), "via": (third,) if via else ()}
    answer = ways(catalog, start, goal, max_hops=max_hops, min_pay=min_pay, **chosen)
    for each in answer.routes:
        assert (each.roles[0], each.roles[-1]) == (start, goal)
        assert len(each.moves) == len(each.roles) - 1 <= max_hops
        assert [move.role for move in each.moves] == list(each.roles[1:])
        assert len(set(each.roles)) == len(each.roles)
        assert not (avoid and third in each.roles)
        assert not (via and third not in each.roles)
        assert min_pay is None or all(PAY[slug] >= min_pay for slug in each.roles[1:])
        assert each.study_years == sum(step.years for step in each.steps if isinstance(step, Study))
    direct = ways(catalog, start, goal, max_hops=1).routes[0]
    most = _learning_years(direct) + NO_MORE_STUDY
    order = [(_learning_years(each) > most, each.cost) for each in answer.routes]
    assert order == sorted(order)  # what takes more study than the direct way comes behind it
    assert bool(answer.routes) != bool(answer.stopped_by)
    if answer.routes and not via:
        assert (start, goal) in [each.roles for each in answer.routes]
    assert ways(catalog, start, goal, max_hops=max_hops, min_pay=min_pay, **chosen) == answer


def test_apprenticeships_are_added_up(catalog_of) -> None:
    """Beside a way stands the time of all of them together."""
    trades = {"wires": "47-2111.00", "iron": "47-2221.00"}
    catalog = catalog_of(**roles(**{slug: ROLE.format(title=slug.title(), code=code) for slug, code in trades.items()}))
    (twice,) = ways(catalog, "waiter", "wires", max_hops=2, via=("iron",)).routes
    assert twice.time.parts == ("7 to 9 years of paid apprenticeships",)
    (once,) = ways(catalog, "waiter", "wires", max_hops=1).routes
    assert once.time.parts == ("4 to 5 years of paid apprenticeship",)


def test_a_paid_apprenticeship_beside_a_program_is_a_way_of_its_own(catalog_of) -> None:
    """The Handbook names one beside the program of HVAC technicians (data/ways_in.tsv); the glossary has 3 to 5 years."""
    role = ROLE.format(title="HVAC Technician", code="49-9021.00")
    first, *others = ways(catalog_of(**roles(hvac=role)), "waiter", "hvac").routes
    assert first.roles == ("waiter", "hvac")
    assert [each["kind"] for each in first.to_dict()["steps"]] == ["licence", "move"]
    assert (first.to_dict()["study_years"], first.time.words) == (0, "3 to 5 years of paid apprenticeship")
    direct = next(each for each in others if each.roles == first.roles)
    study = next(step for step in direct.steps if isinstance(step, Study))
    assert study.program == "HVAC program"
    assert "high school diploma" in study.other_way
    assert not any(len(each.roles) > 2 for each in others[: others.index(direct)])
