"""The page of `start`: what a person reads on a terminal and on paper is the same, and own pay is no offer."""

from __future__ import annotations

import html
import re
from collections.abc import Callable
from pathlib import Path

import pytest

from careercli import offered
from careercli.answers.next import DESCRIBED
from careercli.answers.next_pay import CLEAR_CHANGE
from careercli.answers.work_conditions import hours_words
from careercli.roles.conditions import WorkConditions
from helper import Ran, home_of, run

PROFILE = "role: machinist\npay: {amount: 52000, period: year}\nplace: Toledo\n"


@pytest.fixture
def person(tmp_path: Path, atlas_data: Path) -> Callable[..., Ran]:
    """Runs the program for a machinist of Toledo, Ohio, with more in the profile."""

    def call(*arguments: str, more: str = "", profile: str = PROFILE) -> Ran:
        file = home_of(tmp_path) / "data" / "profile.yaml"
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(profile + more, encoding="utf-8")
        return run(*arguments, home=tmp_path, CAREERS_DATA=str(atlas_data), COLUMNS="200")

    return call


def read(page: str) -> str:
    """The words of a page or picture, in small letters."""
    return re.sub(r"<[^>]*>", " ", re.sub(r"<style.*?</style>", "", page, flags=re.DOTALL)).lower()


@pytest.mark.parametrize("form", [("--plain", "salary"), *(("salary", "--format", to) for to in ("md", "html", "svg"))])
def test_own_pay_is_no_offer(person: Callable[..., Ran], form: tuple[str, ...]) -> None:
    """In every form of `salary` what the profile earns is called that; an amount that is asked about is an offer."""
    own, asked = read(person(*form)), read(person(*form, "--offer", "60000"))
    assert "your pay" in own and "offer" not in own
    assert "offer" in asked and "your pay" not in asked


def test_json_says_which_amount_is_own_pay(person: Callable[..., Ran]) -> None:
    """So does the page of `start`, which rests on it."""
    shown = [person("salary", *more, "--json").json[0]["offer"]["own"] for more in ((), ("--offer", "60000"))]
    assert shown == [True, False]
    assert "offer" not in read(person("start", "--page", "--format", "html"))


def test_what_a_wish_rests_on_stands_on_the_page(person: Callable[..., Ran]) -> None:
    """Every sentence that a terminal says beside the moves is read on paper, too, without its commands."""
    more = "wishes: {work: [no-lifting, no-weekends]}\n"
    said = person("start", "--page", "--json", more=more).stderr.splitlines()
    page = html.unescape(read(person("start", "--page", "--format", "html", more=more)))
    assert any("no promise" in line or "ask before you apply" in line for line in said)
    told = [offered.without_commands(line.removeprefix("careers: ").lower()) for line in said]
    assert [line for line in told if line not in page] == []


def test_hours_are_told_where_a_wish_is_about_time(person: Callable[..., Ran]) -> None:
    """Of each move, on the terminal and on the page; where no wish asks for hours there are none."""
    more = "wishes: {work: [no-weekends]}\n"
    moves = person("start", "--page", "--json", more=more).json["moves"]
    assert moves and all(move["hours"] for move in moves)
    for shown in (
        person("--plain", "start", "--page", more=more),
        html.unescape(person("start", "--page", "--format", "html", more=more)),
    ):
        assert all(move["hours"] in shown for move in moves)
    without = person("start", "--page", "--json", more="wishes: {work: [no-lifting]}\n").json["moves"]
    assert {move["hours"] for move in without} == {None}


@pytest.mark.parametrize(
    ("said", "words"),
    [
        (
            {"nights": "usual", "weekends": "some"},
            "evenings, nights or shifts usual; weekends or holidays for some",
        ),
        ({"part_time": "usual", "nights": "some"}, "weekends or holidays not described, which is no promise"),
        ({}, "evenings, nights or shifts and weekends or holidays not described, which is no promise"),
    ],
)
def test_hours_in_words(said: dict[str, str], words: str) -> None:
    """What is usual, what is for some, and that silence is no promise."""
    assert hours_words(WorkConditions("a-profile", said, {})).endswith(words)
    assert hours_words(None).startswith("not recorded")


def test_thin_figures_where_one_lives_are_called_that(person: Callable[..., Ran]) -> None:
    """Legal secretaries of Akron: the survey's relative standard error of their number is 37 % (BLS OEWS May 2025)."""
    akron = "role: legal-secretaries-and-administrative-assistants\npay: {amount: 40000, period: year}\nplace: Akron\n"
    doubt = "uncertain, by its relative standard error: the number of jobs (37 %)"
    for shown in (
        person("--plain", "start", "--page", profile=akron),
        person("start", "--page", "--format", "html", profile=akron),
    ):
        assert doubt in shown
    moves = person("start", "--page", "--json", profile=akron).json["moves"]
    doubtful = {move["slug"] for move in moves if move["official_in_place_uncertain"]}
    by_salary = {
        move["slug"]
        for move in moves
        if move["official_median_in_place"] and "uncertain" in person("--plain", "salary", move["slug"], profile=akron)
    }
    assert doubtful == by_salary


ASSISTANT = "role: retail-supervisor\nplace: Dayton\neducation: High school diploma or equivalent\n"
GENTLE = "wishes: {work: [no-lifting, no-weekends]}\n"


def test_what_is_recorded_to_fit_a_wish_comes_first(person: Callable[..., Ran]) -> None:
    """On the page of `start`, and in each group of `next` for the same wish; what nobody recorded is no more than a rest."""
    fitting = {move["slug"] for move in person("list", "--work", "no-lifting,no-weekends", "--json").json}
    moves = person("start", "--page", "--json", profile=ASSISTANT + GENTLE).json["moves"]
    assert len(moves) == 3 and {move["slug"] for move in moves} <= fitting
    groups: dict[str, list[bool]] = {}
    for move in person("next", "--json", profile=ASSISTANT + GENTLE).json:
        groups.setdefault(move["group"], []).append(move["slug"] not in fitting)
    assert groups["open now"] == [False] * 6
    assert all(unknown == sorted(unknown) for unknown in groups.values())
    asked = person("next", "--work", "no-lifting,no-weekends", "--json", profile=ASSISTANT).json
    wished = person("next", "--json", profile=ASSISTANT + GENTLE).json
    first = [move["slug"] for move in wished if move["group"] == "open now"]
    assert first == [move["slug"] for move in asked if move["group"] == "open now"]


@pytest.mark.parametrize("more", ["", "wishes: {max_study_years: 4}\n"])
def test_nobody_without_college_is_sent_to_a_degree_where_there_is_else(person: Callable[..., Ran], more: str) -> None:
    """Unless they say that they would study for so long."""
    moves = person(
        "start",
        "--page",
        "--json",
        profile="role: retail-supervisor\neducation: High school diploma or equivalent\n" + more,
    )
    degrees = [move["requirements"]["entry_education"] == "Bachelor's degree" for move in moves.json["moves"]]
    assert any(degrees) is bool(more)


JOBS = ("maid-and-housekeeping-cleaner", "stocker-and-order-filler", "cooks-restaurant", "bank-teller", "machinist")
WISHES = ("no-nights", "no-nights,no-weekends", "no-customers", "desk")


# Each wish with two or three of the jobs, each job with two wishes.
@pytest.mark.parametrize(
    ("job", "work"),
    [(job, WISHES[(at + more) % len(WISHES)]) for at, job in enumerate(JOBS) for more in (0, 2)],
)
def test_start_and_next_read_a_wish_alike(person: Callable[..., Ran], job: str, work: str) -> None:
    """Each move of the page is one that `next` shows for the same wish, marked alike; what nobody spoke of and is far
    stands on neither before what is near, but for one that is certain where those that are described are not.
    """
    profile = f"role: {job}\nwishes: {{work: [{work}]}}\n"
    page = person("start", "--page", "--json", profile=profile).json["moves"]
    shown = {move["slug"]: move for move in person("next", "--json", profile=profile).json}
    from_role = [move for move in page if move["basis"] == "role"]
    assert from_role and {move["slug"] for move in from_role} <= set(shown)
    for move in from_role:
        told = shown[move["slug"]]
        unknown = [*told.get("work_not_certain", []), *told.get("work_not_described", [])]
        assert bool(unknown) is any(
            reason.startswith("not ") and reason.endswith("; ask") for reason in move["reasons"]
        )
    is_silence = work in WISHES[:2]
    open_now = [move for move in shown.values() if move["group"] == "open now" and not move["bigger_change"]]
    certain = next((at for at, move in enumerate(open_now) if not move.get("work_not_certain")), None)
    if certain == DESCRIBED - 1:
        del open_now[certain]
    for moves in (page, open_now):
        near = ["near" in move["verdict"] for move in moves]
        assert not is_silence or near == sorted(near, reverse=True)


def test_a_housekeeper_with_regular_hours_is_led_to_what_is_near(person: Callable[..., Ran]) -> None:
    """The supervisor of the work, whose hours no profile describes, and not far work of which nobody says when it is."""
    profile = "role: maid-and-housekeeping-cleaner\nplace: El Paso, TX\nwishes: {work: [no-nights]}\n"
    moves = person("start", "--page", "--json", profile=profile).json["moves"]
    assert all("near" in move["verdict"] for move in moves)
    assert "first-line-supervisors-of-housekeeping-and-janitorial-workers" in {move["slug"] for move in moves}


def test_one_of_three_moves_does_not_shrink_where_such_a_one_is_near(person: Callable[..., Ran]) -> None:
    """The clerks that an order picker could become shrink, by BLS's projections for 2024-34."""
    profile = "role: stocker-and-order-filler\nplace: Columbus, OH\nwishes: {work: [no-nights]}\n"
    moves = person("start", "--page", "--json", profile=profile).json["moves"]
    assert any(move["official_growth_percent"] >= 0 and "near" in move["verdict"] for move in moves)


def test_that_all_moves_shrink_is_said(person: Callable[..., Ran]) -> None:
    """Once, on the terminal and on the page; nothing is said where one does not."""
    profile = "role: {}\nwishes: {{work: [desk]}}\n"
    said = "BLS projects fewer people in all 3 jobs on this page"
    ran = person("start", "--page", "--json", profile=profile.format("data-entry-keyers"))
    assert all(move["official_growth_percent"] < 0 for move in ran.json["moves"])
    assert ran.stderr.count(said) == 1
    assert said in person("start", "--page", "--format", "html", profile=profile.format("data-entry-keyers"))
    assert "BLS projects fewer" not in person("start", "--page", "--json", profile=PROFILE).stderr


def test_what_the_body_cannot_do_is_no_skill_of_a_match(person: Callable[..., Ran]) -> None:
    """It is named, with the option that asks for it; alone it is no skill to match by."""
    ran = person("match", "bad knee", "mostly sitting", "excel", "--json", profile="skills: []\n")
    assert ran.json == person("match", "excel", "--json", profile="skills: []\n").json
    assert "bad knee is no skill but a wish for the work: `--work no-strain` asks for it" in ran.stderr
    alone = person("match", "bad knee, mostly sitting", profile="skills: []\n")
    assert alone.exit_code == 2 and "`--work desk,no-strain`" in alone.stderr


def test_what_the_body_cannot_do_is_kept_as_a_wish(person: Callable[..., Ran], tmp_path: Path) -> None:
    """Beside the wishes that are there; what no source records is not kept, and is named."""
    profile = "skills: []\nwishes: {min_pay: 40000, work: [no-nights]}\n"
    added = person("profile", "add", "Excel", "bad knee", "no early mornings", "--json", profile=profile).json
    assert (added["wishes"], added["not_recognised"], added["added"]) == (
        ["bad knee"],
        ["no early mornings"],
        ["Microsoft Excel"],
    )
    kept = (home_of(tmp_path) / "data" / "profile.yaml").read_text(encoding="utf-8")
    assert "min_pay: 40000" in kept and "no-strain" in kept and "no-nights" in kept


def test_work_that_is_not_recorded_is_named_where_it_is_asked_for(person: Callable[..., Ran]) -> None:
    """With what can be asked for of the rest."""
    ran = person("list", "--work", "no nights, no uniforms")
    assert ran.exit_code == 2
    assert "uniforms: not recorded" in ran.stderr and "--work no-nights asks for the rest" in ran.stderr


def test_a_near_job_that_pays_better_is_on_the_page_though_the_wish_is_not_certain_of_it(
    person: Callable[..., Ran],
) -> None:
    """Two jobs that fit by day first, then the rung above a police officer, which says what is to be asked."""
    profile = "role: police-officer\nwishes: {work: [no-nights]}\n"
    *fitting, last = person("start", "--page", "--json", profile=profile).json["moves"]
    assert last["slug"] == "first-line-supervisors-of-police-and-detectives"
    assert "not so for some: no-nights (some work nights or shifts); ask" in last["reasons"] or (
        "not described: no-nights; ask" in last["reasons"]
    )
    assert not any(reason.startswith("not so for some") for move in fitting for reason in move["reasons"])


def test_one_job_of_the_page_fits_for_certain_where_there_is_a_usual_one(person: Callable[..., Ran]) -> None:
    """A line cook who wants no nights: of two of the nearest it is not certain, so office work has the last place."""
    profile = "role: cooks-restaurant\nwishes: {work: [no-nights]}\n"
    last = person("start", "--page", "--json", profile=profile).json["moves"][-1]
    assert last["slug"] == "administrative-assistant"
    assert not any(reason.startswith("not so for some") for reason in last["reasons"])


AIDE = "role: home-health-aide\npay: {amount: 16.5, period: hour}\nplace: Cleveland, OH\n"
PSYCHOLOGIST = "years: 0\neducation: Bachelor's degree\nstudy: psychology\ninterests: S\nskills: [customer service]\n"


def titles_of(page: Ran) -> list[str]:
    """The titles of the moves on a page."""
    return [move["title"] for move in page.json["moves"]]


def test_jobs_of_a_wished_field_come_first(person: Callable[..., Ran]) -> None:
    """Who cares at home and would nurse or work in an office is told of practical nursing, a year's study."""
    wishes = "wishes: {work: [no-nights], fields: [office, nursing], max_study_years: 1}\n"
    page = person("start", "--page", "--json", profile=AIDE, more=wishes)
    assert titles_of(page)[0] == "Licensed Practical Nurse"
    assert all(any("a field that you wish for" in why for why in move["reasons"]) for move in page.json["moves"])
    listed = person("next", "--json", profile=AIDE, more=wishes).json
    assert {move["preferred"].rpartition(": ")[2] for move in listed if "preferred" in move} == {"office", "nursing"}
    in_order = ["preferred" in move for move in listed if move["group"] == "open now" and not move["bigger_change"]]
    assert in_order == sorted(in_order, reverse=True)


@pytest.mark.parametrize("role", ["role: barista\n", ""])
def test_the_field_of_a_degree_comes_before_work_that_asks_for_none(person: Callable[..., Ran], role: str) -> None:
    """Psychology prepares for personnel work (NCES); its managers, of 5 years' experience, are no first job."""
    titles = titles_of(person("start", "--page", "--json", profile=role + PSYCHOLOGIST))
    assert "Human Resources Specialist" in titles
    assert not {"Human Resources Managers", "Food Preparation Worker", "Waiter"} & set(titles)
    assert all("psychology" in " ".join(move["reasons"])
               for move in person("start", "--page", "--json", profile=role + PSYCHOLOGIST).json["moves"][:2])  # fmt: skip


def test_a_list_of_a_field_says_what_asks_for_years_of_experience(person: Callable[..., Ran]) -> None:
    """HR managers: "5 years or more" (BLS, Employment Projections, table 5.4)."""
    said = person("list", "--study", "psychology", "--education", "bachelor").stderr
    assert "5 years or more of experience (BLS): Human Resources Managers" in said


@pytest.mark.parametrize(
    ("job", "skills"),
    [
        ("continuous-mining-machine-operators", "supervising a crew, safety training"),
        ("carpenter", "estimating"),
        ("roofer", "estimating"),
        ("welder", "inspecting welds"),
        ("plumber", "supervising a crew"),
    ],
)
def test_a_trade_with_a_bad_back_is_not_led_to_three_clerks(person: Callable[..., Ran], job: str, skills: str) -> None:
    """At most two of one field, and what pays less than a nearer job that is to be asked stands behind it."""
    profile = f"role: {job}\nskills: [{skills}]\nwishes: {{work: [no-strain, no-lifting]}}\n"
    moves = person("start", "--page", "--json", profile=profile).json["moves"]
    clerks = {"Office Clerk", "Administrative Assistant", "Receptionist", "Bookkeeper"}
    assert moves
    assert len([move for move in moves if move["title"] in clerks]) <= 2


COORDINATOR = "role: legal-coordinator\nplace: Chicago\neducation: {}\nskills: [{}]\n"


def test_a_skill_is_a_reason_only_where_the_record_has_it(person: Callable[..., Ran]) -> None:
    """HR specialists review applications, and administrative services managers speak to contractors: neither reviews
    contracts (O*NET); paralegals do. What no move rests on is named, and nothing else.
    """
    skills = "contract review, drafting correspondence, Clio, excel, Westlaw"
    profile = COORDINATOR.format("Associate's degree", skills)
    page = person("start", "--page", "--json", profile=profile)
    used = {move["slug"]: " ".join(move["reasons"]) for move in page.json["moves"]}
    assert "Westlaw, drafting correspondence and contract review" in used.pop("paralegal")
    assert not any("contract review" in why for why in used.values())
    assert "no move on this page rests on Clio: `careers match` tells which jobs do" in page.stderr
    of_next = {move["slug"]: move.get("rests_on", []) for move in person("next", "--json", profile=profile).json}
    assert "contract review" in of_next.pop("paralegal")
    others = ("human-resources-specialist", "administrative-services-manager", "office-clerk")
    assert not any("contract review" in of_next.get(slug, []) for slug in others)


@pytest.mark.parametrize(
    ("education", "said", "is_covered"),
    [
        ("High school diploma or equivalent", "a high school diploma, as you say", False),
        ("Associate's degree\nstudy: nursing", "an associate's degree in nursing, as you say", False),
        (
            "Associate's degree\nstudy: paralegal studies",
            "an associate's degree in paralegal studies, as you say",
            True,
        ),
        ("Bachelor's degree\nstudy: paralegal studies", "a bachelor's degree in paralegal studies, as you say", True),
        ("", "an associate's degree in paralegal studies, the least that the guide to Legal Coordinator names", True),
        (
            "Associate's degree",
            "an associate's degree, as you say. Its field counts as paralegal studies, as the guide to Legal Coordinator "
            "names it: `careers start` takes another, too.",
            True,
        ),
    ],
)
def test_the_page_says_which_schooling_it_counts(
    person: Callable[..., Ran], education: str, said: str, is_covered: bool
) -> None:
    """On the terminal and on paper; a paralegal's program is covered by who has studied that, or as the guide says."""
    profile = COORDINATOR.format(education or "null", "Westlaw")
    terminal = " ".join(person("--plain", "start", "--page", profile=profile).split())
    paper = html.unescape(person("start", "--page", "--format", "html", profile=profile))
    assert f"Schooling counted: {said}" in terminal
    assert offered.without_commands(f"Schooling counted: {said}") in paper
    moves = {move["slug"]: move for move in person("start", "--page", "--json", profile=profile).json["moves"]}
    assert ("paralegal studies, which" in terminal) == is_covered
    assert (moves["paralegal"]["requirements"]["study_years"] == 0) == is_covered
    assert "a paralegal, and ask" not in terminal  # no way to accounting


def test_what_only_makes_up_for_low_pay_does_not_lead(person: Callable[..., Ran]) -> None:
    """Jobs that pay hardly more than the median of one's own stand behind those that clearly do, whatever one earns.

    BLS OEWS May 2025, Columbus, OH: legal secretaries $60,420.
    """
    profile = "role: legal-secretary\npay: {amount: 54000}\nplace: Columbus, OH\neducation: Associate's degree\n"
    moves = person("start", "--page", "--json", profile=profile).json["moves"]
    gains = [(move["pay_change_percent"], move["pay_change_from_median_percent"]) for move in moves]
    assert gains[0][1] >= CLEAR_CHANGE
    hardly = [of_median < CLEAR_CHANGE <= own for own, of_median in gains]
    assert hardly == sorted(hardly)


def test_what_no_move_rests_on_is_told_by_the_rule_of_match(person: Callable[..., Ran]) -> None:
    """A skill that `match` names for a move on the page is not said to be of no use there."""
    more = "education: Associate's degree\nskills: [Excel, managing deadlines, supervising two interns, beekeeping]\n"
    profile = "role: legal-secretary\npay: {amount: 54000}\nplace: Columbus, OH\n"
    ran = person("start", "--page", "--json", profile=profile, more=more)
    said = next((line for line in ran.stderr.splitlines() if "rests on" in line), "")
    shown = {move["slug"] for move in ran.json["moves"]}
    roles = person("match", "--limit", "0", "--json", profile=profile, more=more).json
    rests = {name for role in roles if role["slug"] in shown for name in role["rests_on"]}
    assert "Excel" in rests and "beekeeping" in said
    assert [name for name in rests if name in said] == []


def test_near_moves_that_are_open_now_and_all_that_is_wished_come_first(person: Callable[..., Ran]) -> None:
    """What `next` has as near, open now, better paid and not shrinking is on the page before what takes years of study
    and what is some way off: OEWS May 2025, Boise: compliance officers $72,860, human resources specialists $66,060.
    """
    profile = (
        "role: legal-coordinator\nplace: Boise City, ID\neducation: Bachelor's degree\nstudy: political science\n"
        "pay: {amount: 47000}\nwishes: {min_pay: 60000, max_stress: moderate, work: [no-nights, no-weekends]}\nskills: []\n"
    )
    page = person("start", "--page", "--json", profile=profile).json["moves"]
    every = {move["slug"]: move for move in person("next", "--json", profile=profile).json}
    assert {"compliance-officer", "human-resources-specialist"} <= {move["slug"] for move in page}
    assert all(move["slug"] in every and move["group"] == "open now" for move in page)
    assert all("near" in move["verdict"] and "not certain" not in " ".join(move["reasons"]) for move in page)


@pytest.mark.parametrize(
    ("wish", "is_shown"), [("min_pay: 39521, max_study_years: 2", True), ("max_study_years: 0", False)]
)
def test_who_would_study_sees_a_move_with_study(person: Callable[..., Ran], wish: str, *, is_shown: bool) -> None:
    """OEWS May 2025, Nashville: nursing assistants $39,510, practical nurses half as much again; the Handbook: their
    program takes about a year. Naming two years must not hide it, nor may it be there for who would not study.
    """
    profile = (
        "role: nursing-assistant\nplace: Nashville\npay: {amount: 19, period: hour}\nskills: []\n"
        f"education: Postsecondary nondegree award\nwishes: {{{wish}}}\n"
    )
    moves = {move["slug"]: move for move in person("start", "--page", "--json", profile=profile).json["moves"]}
    assert ("licensed-practical-nurse" in moves) is is_shown
    assert any(move["requirements"]["study_years"] for move in moves.values()) is is_shown


def test_what_is_far_pays_no_more_and_shrinks_is_not_named(person: Callable[..., Ran]) -> None:
    """A driver whose back is bad: BLS projects fewer office clerks and administrative assistants by 2034."""
    profile = (
        "role: truck-driver\neducation: High school diploma or equivalent\npay: {amount: 50000}\n"
        "wishes: {work: [no-strain, no-nights, no-travel], max_study_years: 0}\nskills: []\n"
    )
    page = person("start", "--page", "--json", profile=profile).json["moves"]
    assert page
    for move in page:
        shrinks = (move["official_growth_percent"] or 0) < 0
        assert not (move["verdict"].startswith("far") and (move["pay_change_percent"] or 0) < 0 and shrinks)


def test_nobody_who_names_no_study_is_sent_to_school_from_a_trade_they_can_no_longer_do(
    person: Callable[..., Ran],
) -> None:
    """What is open now and pays no less comes before two years of study; four years to work that shrinks, as that of
    cost estimators (BLS, 2024-34), are on no page. With years named, study may come first.
    """
    profile = (
        "role: drywall-and-ceiling-tile-installers\nplace: Tucson, AZ\npay: {amount: 52000}\nskills: []\n"
        "education: High school diploma or equivalent\nwishes: {work: [no-lifting]}\n"
    )
    page = person("start", "--page", "--json", profile=profile).json["moves"]
    years = [move["requirements"]["study_years"] for move in page]
    assert years == sorted(years) and years[0] == 0
    assert all(move["pay_change_percent"] >= 0 for move in page)
    assert all(move["requirements"]["study_years"] < 4 for move in page)
    named = person(
        "start", "--page", "--json", profile=profile.replace("lifting]", "lifting], max_study_years: 4")
    ).json
    assert {move["slug"] for move in named["moves"]} != {move["slug"] for move in page}


BAD_BACK = (
    "role: electrician\nplace: Ohio\neducation: High school diploma or equivalent\n"
    "wishes: {work: [no-strain], max_study_years: %s}\n"
)


@pytest.mark.parametrize("years", [0, 2])
def test_the_page_names_the_moves_of_next_in_its_order_and_no_great_loss_before_what_is_just_over(
    person: Callable[..., Ran], years: int
) -> None:
    """An electrician in Ohio with a bad back: the inspector, rated 2.0 of 5 (O*NET 30.3), comes before any office job
    at a third less pay, on the page as in the answer of `next`, and in the one of a sentence.
    """
    page = person("start", "--page", "--json", profile=BAD_BACK % years).json["moves"]
    moves = person("next", "--json", profile=BAD_BACK % years).json
    assert moves[0]["slug"] == page[0]["slug"] == "construction-and-building-inspectors"
    order = [move["slug"] for move in moves]
    places = [order.index(move["slug"]) for move in page]
    assert places == sorted(places)
    assert all((move["pay_change_percent"] or 0) > -25 for move in page)
    losses = [(row["pay_change_percent"] or 0) < -25 for row in moves]
    assert losses == sorted(losses)
    assert any("just over your limit" in reason for reason in page[0]["reasons"])


def test_a_move_says_what_next_would_leave_out_by_interests(person: Callable[..., Ran]) -> None:
    """O*NET 30.3: what calls for enterprising work before organizing is no job for C alone, by `next --interests`; the
    page, which names it all the same, says so. One rule tells for both.
    """
    profile = "role: office-supervisor\ninterests: C\n"
    page = person("start", "--page", "--json", profile=profile).json["moves"]
    rows = person("next", "--interests", "C", "--limit", "0", "--json", profile=profile).json
    fitting = {row["slug"] for row in rows}
    missing = [move for move in page if any("not first in what you like" in reason for reason in move["reasons"])]
    assert {move["slug"] for move in page} - fitting == {move["slug"] for move in missing}
    assert all(any("you like C)" in reason for reason in move["reasons"]) for move in missing)


@pytest.mark.parametrize("job", ["electrician", "fallers", "farmworker"])
def test_a_page_on_which_none_is_near_speaks_of_no_other_jobs_close_by(person: Callable[..., Ran], job: str) -> None:
    """Either there are near jobs that pay less, or there are none: never both on one page."""
    said = person("start", "--page", "--json", profile=BAD_BACK.replace("electrician", job) % 0).stderr
    assert not ("no job near yours is left" in said and "other jobs close to yours" in said)


def test_where_most_moves_shrink_one_that_grows_and_suits_takes_a_place(person: Callable[..., Ran]) -> None:
    """Executive secretaries and office supervisors are projected to shrink (BLS, 2024-34): of the near jobs that grow
    the one that calls most for all that is liked, enterprising and conventional (O*NET), stands in the place of the last.
    """
    profile = (
        "role: legal-coordinator\npay: {amount: 62000, period: year}\nplace: Columbus, OH\n"
        "education: Associate's degree\nwishes: {max_study_years: 2}\n"
    )
    without = [move["slug"] for move in person("start", "--page", "--json", profile=profile).json["moves"]]
    liked = person("start", "--page", "--json", profile=profile, more="interests: {letters: EC}\n").json["moves"]
    suiting = next(move for move in liked if move["slug"] == "administrative-services-manager")
    assert "administrative-services-manager" not in without
    assert suiting["reasons"][0] == "of the near jobs that grow, the closest to all that you like"
    assert "office-supervisor" not in [move["slug"] for move in liked]


def test_where_few_moves_are_left_the_wish_that_leaves_out_most_has_the_command_that_takes_it_out(
    person: Callable[..., Ran],
) -> None:
    """A waiter who wishes for five things of the work has two moves; in most jobs one knows how to serve (O*NET 30.3)."""
    wishes = "no-strain, no-nights, no-weekends, no-customers, no-driving"
    profile = f"role: waiter\nplace: Ohio\nwishes: {{work: [{wishes}], max_study_years: 0}}\nskills: []\n"
    ran = person("start", "--page", "--json", profile=profile)
    assert len(ran.json["moves"]) < 3
    (said,) = (line for line in ran.stderr.split("\n") if "more jobs come up without" in line)
    assert "without no-customers" in said
    assert '`careers profile set work "no-strain, no-nights, no-weekends, no-driving"`' in said
