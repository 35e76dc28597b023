"""Plans: which steps in which order, their dates and calendar, and ticks that are read back."""

from __future__ import annotations

from datetime import date, timedelta
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from careercli import paths
from careercli.answers import path_steps, plan, plan_dates
from careercli.answers.kind_words import EVERYDAY
from careercli.answers.plan_apply import NOW
from careercli.answers.plan_steps import IN_PROGRAM
from careercli.answers.title_words import one_of, person
from careercli.api import Catalog
from careercli.errors import CareersError, UsageError
from careercli.roles.search_path import Folder
from helper import CATALOGUE

ORDER = (
    "study",
    "training",
    "licence",
    "experience",
    "work",
    "raise",
    "tools",
    "certificate",
    "show",
    "look",
    "apply",
    "later",
)
"""What is required first, then the work, then tools, then proof, then how to apply."""
NOT_IN_ORDER = ("choose", "look", "show")
SLUGS = sorted(file.stem for file in CATALOGUE.glob("*.yaml"))
TODAY = date(2026, 11, 25)


@pytest.fixture(scope="module")
def catalog(tmp_path_factory: pytest.TempPathFactory):
    """The twenty roles of the tests' catalogue."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("CAREERS_HOME", str(tmp_path_factory.mktemp("plans")))
        opened = Catalog([Folder(CATALOGUE, "bundled")])
        yield opened.refresh()
        opened.close()


def kinds(answer: plan.Plan) -> list[str]:
    """The kinds of a plan's steps."""
    return [step.kind for step in answer.steps]


@given(source=st.sampled_from(SLUGS), target=st.sampled_from(SLUGS))
def test_a_plan_has_six_to_ten_steps_in_order(catalog: Catalog, source: str, target: str) -> None:
    """Each with a reason and a proof, none twice; from a role to itself there is nothing to do."""
    answer = plan.plan(catalog, source, target)
    if source == target:
        assert answer.steps == ()
        return
    assert 6 <= len(answer.steps) <= 10
    assert len({step.step for step in answer.steps}) == len(answer.steps)
    assert all(step.why and step.proof for step in answer.steps)
    assert all(step.time for step in answer.steps)
    on_the_way = max((place for place, kind in enumerate(kinds(answer)) if kind == "move"), default=-1)
    at_once = [step for step in answer.steps if step.kind == "apply" and step.why.startswith(NOW)]
    after = answer.steps[0 if at_once else on_the_way + 1 :]
    in_order = [step for step in after if step.kind not in NOT_IN_ORDER and step.time != IN_PROGRAM]
    places = [ORDER.index(step.kind) for step in in_order if not at_once or step.kind != "apply"]
    assert places == sorted(places)
    if at_once:  # nothing is to be studied or held before: what is learned meanwhile stands behind it
        before = kinds(answer)[: answer.steps.index(at_once[0])]
        assert not {"study", "training", "licence", "work", "raise", "tools", "move"} & set(before)
    else:
        assert [kind for kind in kinds(answer) if kind != "later"][-1] == "apply"


def test_law_school_and_the_bar_come_first(catalog: Catalog) -> None:
    """A look at the job, college and law school for somebody who needs neither today, then the bar examination."""
    answer = plan.plan(catalog, "paralegal", "lawyer")
    choose, _ads, college, study = answer.steps[:4]
    assert (choose.kind, kinds(answer).count("licence")) == ("choose", 1)
    assert (college.kind, college.step, college.months) == ("study", "Earn a bachelor's degree", 24)
    assert (study.kind, study.step) == ("study", "Take the LSAT, then complete law school (J.D.)")
    assert (study.time, study.months) == ("about 3 years full time", 36)
    assert "Most schools ask for the LSAT." in study.why
    assert "Law schools require a bachelor's degree." in college.why
    licence = next(step for step in answer.steps if step.kind == "licence")
    assert all(step.time == IN_PROGRAM for step in answer.steps[4 : answer.steps.index(licence)])
    assert licence.step == "Get the law license (bar admission): pass the exam (bar examination)"
    assert "Required in every state" in licence.why
    assert "Occupational Outlook Handbook" in licence.why


def test_whoever_studies_first_practises_there(catalog: Catalog) -> None:
    """Nobody is told to advise on law as a volunteer before law school; without study, work is the place."""
    for step in plan.plan(catalog, "legal-coordinator", "lawyer").steps:
        if step.kind in ("work", "raise"):
            assert step.step.startswith("In the program, ")
    without = [step for step in plan.plan(catalog, "paralegal", "court-clerk").steps if step.kind == "work"]
    assert without
    assert all(
        "In your present or last job, or as a volunteer, ask to help whoever does it" in step.why for step in without
    )


def test_what_the_guide_advises_has_its_place(catalog: Catalog) -> None:
    """Certificates and a portfolio are steps; a mistake and a piece of advice stand where one applies."""
    answer = plan.plan(catalog, "paralegal", "legal-coordinator")
    assert {"certificate", "show"} <= set(kinds(answer))
    (certificate,) = [step for step in answer.steps if step.kind == "certificate"]
    assert "Professional Legal Secretary (PLS)" in certificate.why
    (apply,) = [step for step in answer.steps if step.step.startswith("Apply")]
    assert "A beginner's mistake to avoid: taking details too lightly" in apply.why
    assert "Expect 1 to 12 months of training on the job" in apply.why
    assert len(answer.mistakes) == 8
    assert answer.way_in


def test_a_license_that_one_needs_already_is_no_step(catalog: Catalog) -> None:
    """A judge was a lawyer: both need the bar."""
    answer = plan.plan(catalog, "lawyer", "lawyer")
    assert answer.steps == ()
    assert "licence" in kinds(plan.plan(catalog, "paralegal", "lawyer"))
    assert "licence" not in kinds(plan.plan(catalog, "lawyer", "judge"))


@pytest.fixture(scope="module")
def atlas(atlas_data: Path, tmp_path_factory: pytest.TempPathFactory):
    """All the occupations."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("CAREERS_HOME", str(tmp_path_factory.mktemp("atlas-plans")))
        patch.setenv(paths.DATA_ENVIRONMENT, str(atlas_data))
        patch.delenv("CAREERS_ROLES", raising=False)
        with Catalog.open() as whole:
            yield whole


@pytest.mark.parametrize(("source", "target"), [("waiter", "registered-nurse"), ("carpenter", "construction-manager")])
def test_a_plan_goes_the_first_way(atlas: Catalog, source: str, target: str) -> None:
    """The jobs on the first way of `path` are steps of their own, in order, with why, how long, and what proves it.

    The résumé and the stories rest on the last of them, not on the job of today.
    """
    answer, ways = atlas.plan(source, target), atlas.path(source, target)
    stones = [move.title for move in ways.routes[0].moves[:-1]]
    assert stones
    moves = [step for step in answer.steps if step.kind == "move"]
    assert len(moves) == len(stones)
    for step, title in zip(moves, stones, strict=True):
        assert step.step.endswith(person(title))
        assert "$" in step.why
        assert step.time
        assert step.proof
    asked = [step.degree for step in ways.routes[0].steps if isinstance(step, path_steps.Study)]
    assert kinds(answer).count("study") == len(asked)
    assert 6 <= len(answer.steps) <= 10
    for step in answer.steps[-2:]:
        assert person(stones[-1]) in step.why


@pytest.mark.parametrize(
    ("source", "target"),
    [
        ("bookkeeping-clerk", "accountant"),
        ("paralegals-and-legal-assistants", "lawyers"),
        ("retail-supervisor", "human-resources-managers"),
        ("cashier", "human-resources-specialist"),
        ("carpenter", "civil-engineer"),
    ],
)
def test_no_course_in_the_subject_of_the_degree(atlas: Catalog, source: str, target: str) -> None:
    """Whoever studies accounting is not sent to a course in accounting besides; what to look for stands with the study."""
    answer = atlas.plan(source, target)
    studied = [step.step.lower() for step in answer.steps if step.kind == "study"]
    assert studied
    for step in answer.steps:
        if step.kind == "raise":
            words = {word for word in step.step.lower().split() if len(word) > 5} - {"course", "courses", "management"}
            assert not any(word in goal for word in words for goal in studied), step.step


def test_one_applies_to_get_into_an_apprenticeship(atlas: Catalog) -> None:
    """Ads and a résumé, then the application, the years of it, what is learned in it, and the license last."""
    answer = atlas.plan("welder", "plumber")
    names = [step.step for step in answer.steps]
    order = [
        "Rewrite your résumé for this job",
        "Apply to apprenticeship programs",
        "Complete the apprenticeship",
        "In the apprenticeship, learn to do the new part of the work",
        "Get the plumber license",
    ]
    assert [name for name in names if name in order] == order
    assert not any(name.startswith("Apply, with") for name in names)


@pytest.mark.parametrize("trade", ["electrician", "plumber"])
def test_no_other_job_is_put_before_a_paid_apprenticeship(atlas: Catalog, trade: str) -> None:
    """It is paid from the first day, and the license is for who has completed it."""
    order = ("move", "apply", "training", "licence")
    places = [kind for kind in kinds(atlas.plan("waiter", trade)) if kind in order]
    assert "move" not in places
    assert places.index("apply") < places.index("training") < places.index("licence")


def test_what_comes_later_comes_last(atlas: Catalog) -> None:
    """The CPA is for after the degree and the first job, and nobody has to have it."""
    answer = atlas.plan("bookkeeping-clerk", "accountant")
    assert (answer.steps[-1].kind, answer.steps[-1].step) == ("later", "Later: the Certified Public Accountant (CPA)")
    assert "the law does not require it" in answer.steps[-1].why


def test_years_in_the_field_are_shown_not_got_anew(atlas: Catalog) -> None:
    """A teacher's years count for one who trains staff, a logistician's for a manager of supply; a cook's for neither."""
    for source, target, count in (
        ("high-school-teacher", "training-and-development-specialists", True),
        ("25-2021.00", "13-1151.00", True),
        ("41-1011.00", "11-3131.00", False),
        ("logisticians", "supply-chain-managers", True),
        ("restaurant-cook", "training-and-development-specialists", False),
    ):  # fmt: skip
        answer = atlas.plan(source, target)
        assert answer.gap.years_count is count
        shown = [step.step for step in answer.steps if step.kind == "experience"]
        assert [step.startswith("Show that your years as") for step in shown] == [True] * count
    teacher = atlas.plan("25-2031.00", "13-1151.00")
    assert "Show that your years as a high school teacher count" in [step.step for step in teacher.steps]


def test_a_direct_move_names_what_the_field_learns(atlas: Catalog) -> None:
    """Statistics and machine learning, with the libraries that employers ask for; not "mathematics"."""
    answer = atlas.plan("business-intelligence-analysts", "data-scientist")
    (course,) = [step for step in answer.steps if step.kind == "raise"]
    assert "statistics" in course.step and "machine learning" in course.step
    assert "Occupational Outlook Handbook" in course.why
    (tools,) = [step for step in answer.steps if step.kind == "tools"]
    assert "PyTorch" in tools.step


def test_the_degree_is_not_the_only_door(atlas: Catalog) -> None:
    """Where O*NET's survey or the Handbook has others, the plan says so; a profession has no other."""
    foreman = atlas.plan("carpenter", "construction-manager")
    (study,) = [step for step in foreman.steps if step.kind == "study"]
    assert "55 % of people in the job say less is enough" in study.why
    clerk = atlas.plan("legal-secretaries-and-administrative-assistants", "paralegals-and-legal-assistants")
    (doors,) = [step for step in clerk.steps if step.step.startswith("Ask two employers whether you can get in")]
    assert "certificate in paralegal studies" in doors.why
    assert "first ask your own employer" in doors.why
    elsewhere = atlas.plan("legal-coordinator", "human-resources-specialist")  # O*NET names neither as near the other
    (doors,) = [step for step in elsewhere.steps if step.step.startswith("Ask two employers whether you can get in")]
    assert "your own employer" not in doors.why and "you know the field" not in doors.why
    assert atlas.plan("paralegals-and-legal-assistants", "lawyers").gap.other_ways == ""


def test_a_part_of_an_occupation_has_its_own_source(atlas: Catalog) -> None:
    """O*NET's survey asks for a master's degree in health informatics; the Bureau counts it with systems analysts."""
    answer = atlas.plan("registered-nurse", "health-informatics-specialists")
    (study,) = [step for step in answer.steps if step.kind == "study"]
    assert "(O*NET's survey)" in study.why
    assert "Bureau" not in study.why
    assert atlas.plan("carpenter", "civil-engineer").gap.schooling_source == "Bureau of Labor Statistics"


@pytest.mark.parametrize(
    ("title", "one"),
    [
        ("First-Line Supervisors of Retail Sales Workers", "First-Line Supervisor of Retail Sales Workers"),
        ("Licensed Practical and Licensed Vocational Nurses", "Licensed Practical and Licensed Vocational Nurse"),
        ("Civil Engineers, Except Marine", "Civil Engineer"),
        ("Human Resources Specialists", "Human Resources Specialist"),
    ],
)
def test_a_job_on_the_way_is_one_persons(title: str, one: str) -> None:
    """Of a title in the plural the head alone is put in the singular."""
    assert one_of(title) == one


@pytest.mark.parametrize(
    ("title", "spoken"),
    [
        ("First-Line Supervisors of Office and Administrative Support Workers", "office supervisor"),
        ("First-Line Supervisors of Mechanics, Installers, and Repairers", "maintenance supervisor"),
        ("EKG Technicians", "EKG technician"),
        ("Accountants and Auditors", "accountant or auditor"),
        ("Welders, Cutters, Solderers, and Brazers", "welder, cutter, solderer or brazer"),
        ("Bookkeeping, Accounting, and Auditing Clerks", "bookkeeping, accounting, and auditing clerk"),
        ("Heavy and Tractor-Trailer Truck Drivers", "heavy and tractor-trailer truck driver"),
        ("Civil Engineers, Except Marine", "civil engineer"),
    ],
)
def test_a_title_as_one_says_it(title: str, spoken: str) -> None:
    """Within a sentence, small but for short forms; supervisors by what they supervise."""
    assert person(title) == spoken


@given(source=st.sampled_from(SLUGS), target=st.sampled_from(SLUGS))
def test_no_step_teaches_what_everybody_has(catalog: Catalog, source: str, target: str) -> None:
    """No office suite, browser or e-mail; a kind is named with at most two products."""
    answer = plan.plan(catalog, source, target)
    kinds_of = answer.gap.target_side.tools
    for step in answer.steps:
        if step.kind == "tools":
            assert step.covers.kinds or step.covers.names
            assert not {"Microsoft Excel", "Microsoft Office software"} & set(step.covers.names.values())
            for key in step.covers.kinds:
                assert kinds_of[key].name not in EVERYDAY
                assert kinds_of[key].source != "tools"
                assert len(kinds_of[key].usual) <= 2


def test_a_plan_is_the_same_on_every_run(catalog: Catalog) -> None:
    """To the last letter."""
    texts = {plan.plan(catalog, "court-clerk", "paralegal").to_markdown() for _ in range(3)}
    assert len(texts) == 1


# Ticks


@pytest.mark.parametrize("target", ["paralegal", "legal-coordinator", "lawyer"])
def test_a_plan_reads_back_what_it_wrote(catalog: Catalog, tmp_path: Path, target: str) -> None:
    """All boxes open: as ready as before. All ticked: all done, and more ready where the sides can be compared."""
    text = plan.plan(catalog, "court-clerk", target).to_markdown()
    file = tmp_path / "plan.md"
    for ticked in (text, text.replace("- [ ]", "- [x]")):
        file.write_text(ticked, encoding="utf-8")
        status = plan.status(catalog, plan.read(file), "plan.md")
        assert status.unknown == ()
        assert (status.next == ()) is (ticked != text)
        assert (status.done == ()) is (ticked == text)
        assert status.ready is not None
        assert status.ready_before is not None
        assert (status.ready > status.ready_before) is (ticked != text)


def test_ticks_of_the_first_version_are_kept(catalog: Catalog, tmp_path: Path) -> None:
    """Its boxes were names of skills: what the role still asks for counts as learned, and does its step."""
    file = tmp_path / "plan.md"
    file.write_text(
        "# Plan\n\n<!-- careers plan: from=court-clerk to=legal-coordinator -->\n\n## Then the specialised\n\n"
        "- [x] **Clio** (+2.5 %; 2 roles of 20)\n* [X] **Law and Government** (+1.0 %; x)\n"
        "- [ ] **Slack** (+0.5 %; 1 role of 20)\n- [x] **Juggling** (is in no role)\n",
        encoding="utf-8",
    )
    status = plan.status(catalog, plan.read(file), "plan.md")
    assert status.learned == ("Clio", "Law and Government")
    assert status.done[-2:] == ("Clio", "Law and Government")
    assert status.unknown == ("Juggling",)
    assert status.ready is not None
    assert status.ready_before is not None
    assert status.ready >= status.ready_before


def test_a_tool_of_a_kind_does_the_step_of_that_kind(catalog: Catalog, tmp_path: Path) -> None:
    """Asana was learned: the step that names Slack or Asana is done."""
    answer = plan.plan(catalog, "court-clerk", "legal-coordinator")
    steps = [step for step in answer.steps if step.kind == "tools"]
    assert steps
    file = tmp_path / "plan.md"
    usual = next(gap.kind.usual for gap in answer.gap.tools if gap.kind.key in steps[0].covers.kinds)
    file.write_text(
        f"<!-- careers plan: from=court-clerk to=legal-coordinator -->\n- [x] **{usual[-1]}**\n", encoding="utf-8"
    )
    status = plan.status(catalog, plan.read(file), "plan.md")
    assert steps[0].step in status.done


def test_what_is_no_plan_is_an_error(tmp_path: Path) -> None:
    """A missing file, a text without the line that names the move, and a huge file end in an error with a hint."""
    file = tmp_path / "plan.md"
    for raw, message in (
        (None, "there is no such file"),
        (b"# x", "says which move"),
        (b"x" * (plan.MAX_BYTES + 1), "larger"),
    ):
        if raw is not None:
            file.write_bytes(raw)
        with pytest.raises(CareersError, match=message) as caught:
            plan.read(file)
        assert caught.value.hint


# Dates


@pytest.mark.parametrize(
    ("given_text", "day"),
    [("2027-06", date(2027, 6, 30)), ("2028-02", date(2028, 2, 29)), (" 2027-06-15 ", date(2027, 6, 15))],
)
def test_a_deadline_is_a_day_or_the_last_of_a_month(given_text: str, day: date) -> None:
    """A month means all of it."""
    assert plan_dates.deadline(given_text, TODAY) == day


@pytest.mark.parametrize(
    ("given_text", "message"),
    [
        ("soon", "is not a month or a date"),
        ("2027", "is not a month or a date"),
        ("2027-13", "is not a month or a date"),
        ("2027-02-30", "is not a month or a date"),
        ("0000-01", "is not a month or a date"),
        ("2026-11-25", "is in the past"),
        ("2020-01", "is in the past"),
    ],
)
def test_what_is_no_deadline_is_refused(given_text: str, message: str) -> None:
    """With a word on how to write one."""
    with pytest.raises(UsageError, match=message) as caught:
        plan_dates.deadline(given_text, TODAY)
    assert caught.value.hint


@given(days=st.integers(1, 20_000), target=st.sampled_from(["paralegal", "lawyer", "legal-coordinator"]))
def test_dates_are_in_order_and_hold_the_deadline_or_say_that_they_cannot(
    catalog: Catalog, days: int, target: str
) -> None:
    """The last step is on the day itself, or later with a remark; study takes its years."""
    by = TODAY + timedelta(days)
    dated = plan_dates.with_dates(plan.plan(catalog, "court-clerk", target), by, TODAY)
    days_of_steps = [step.by for step in dated.steps if step.by]
    assert len(days_of_steps) == len(dated.steps)
    assert days_of_steps[0] > TODAY
    assert all((later - day).days >= 6 for day, later in pairwise(days_of_steps))  # a week, but for rounding
    if dated.remark:
        assert days_of_steps[-1] > by
        assert by.isoformat() in dated.remark
    else:
        assert days_of_steps[-1] == by
    for step, day in zip(dated.steps, days_of_steps, strict=True):
        if step.months:
            assert (day - TODAY).days >= step.months * 30


def test_no_step_gets_more_days_than_a_longer_one(catalog: Catalog) -> None:
    """An afternoon of reading ads is a week's at most, and a few months are more than a few weeks."""
    dated = plan_dates.with_dates(plan.plan(catalog, "court-clerk", "legal-secretary"), date(2028, 6, 30), TODAY)
    ends = [TODAY, *(step.by for step in dated.steps if step.by)]
    took = {step.time: (end - start).days for step, (start, end) in zip(dated.steps, pairwise(ends), strict=True)}
    months, weeks, others = (
        [days for time, days in took.items() if time and ("month" in time, "week" in time) == kind]
        for kind in ((True, False), (False, True), (False, False))
    )
    assert months and others and max(others) <= 8
    assert min(months) > max([*weeks, *others])


def test_a_calendar_holds_every_step(catalog: Catalog) -> None:
    """iCalendar: lines of at most 75 bytes with CRLF, an event a step, commas escaped; the same on every run."""
    dated = plan_dates.with_dates(plan.plan(catalog, "court-clerk", "lawyer"), date(2040, 6, 30), TODAY)
    text = plan_dates.as_calendar(dated, TODAY)
    assert text == plan_dates.as_calendar(dated, TODAY)
    lines = text.split("\r\n")
    assert lines.pop() == ""
    assert all(len(line.encode()) <= 75 and "\n" not in line for line in lines)
    assert (lines[0], lines[-1]) == ("BEGIN:VCALENDAR", "END:VCALENDAR")
    assert lines.count("BEGIN:VEVENT") == lines.count("END:VEVENT") == len(dated.steps)
    whole = text.replace("\r\n ", "")
    for step in dated.steps:
        assert step.by is not None
        assert f"DTSTART;VALUE=DATE:{step.by:%Y%m%d}" in whole
    assert any("," in step.step or "," in step.why for step in dated.steps) and "\\, " in whole
    assert len({line for line in whole.split("\r\n") if line.startswith("UID:")}) == len(dated.steps)


def test_a_calendar_without_dates_is_refused(catalog: Catalog) -> None:
    """It says what to add."""
    with pytest.raises(UsageError, match="a calendar needs dates") as caught:
        plan_dates.as_calendar(plan.plan(catalog, "court-clerk", "lawyer"), TODAY)
    assert "--until" in caught.value.hint


def test_a_resume_does_not_tell_that_one_can_read(catalog: Catalog) -> None:
    """What nearly every job takes is not what to show for one; knowledge of its subjects is."""
    told = []
    slugs = sorted(path.stem for path in CATALOGUE.glob("*.yaml"))
    for source, target in pairwise(slugs):
        for step in plan.plan(catalog, source, target).steps:
            if step.step.startswith("Rewrite your résumé"):
                told.append(step.why)
    assert any("what you bring" in why or "taught you" in why for why in told)
    assert not any(word in why for why in told for word in ("reading comprehension", "active listening", "English"))


@pytest.mark.parametrize(
    ("title", "one"),
    [
        ("Painters, Construction and Maintenance", "a painter, construction and maintenance"),
        ("Cooks, Restaurant", "a cook, restaurant"),
        ("Helpers--Carpenters", "a carpenters' helper"),
        ("Milling and Planing Machine Setters, Operators, and Tenders, Metal and Plastic",
         "a milling and planing machine setter, operator, or tender, metal and plastic"),
        ("Jewelers and Precious Stone and Metal Workers", "jewelers and precious stone and metal worker"),
    ],
)  # fmt: skip
def test_no_article_stands_before_several_people(title: str, one: str) -> None:
    from careercli.answers.title_words import person, with_article

    assert with_article(person(title)) == one


def test_a_job_that_can_be_left_out_is_a_choice_with_its_study_and_license(atlas: Catalog) -> None:
    """A nursing assistant becomes a registered nurse straight, or works as a practical nurse first: two ways, of which
    the one that is longer is marked; the Handbook has the time of the other. Pay is that of the place.
    """
    steps = atlas.plan("nursing-assistant", "registered-nurse", place="Minneapolis").steps
    optional = [step for step in steps if step.step.startswith("Optional: ")]
    assert [step.kind for step in optional] == ["study", "licence"]
    assert optional[0].why.startswith("There are two ways.") and "2 to 4 years)" in optional[0].why
    stone = next(step for step in steps if step.kind == "move")
    assert steps.index(stone) > steps.index(optional[-1]) and "the optional steps above" in stone.why
    there = atlas.salary("licensed-practical-nurse", place="Minneapolis").roles[0].places[0].record
    assert there is not None and there.written("median") is not None
    assert f"It pays {there.written('median')} a year in Minneapolis" in stone.why
    school = next(step for step in steps if step.step.startswith("Complete nursing school"))
    assert school.time == "1 to 3 years full time; 2 to 4 years without the optional steps"


def test_what_the_steps_behind_a_job_rest_on_is_no_choice(atlas: Catalog) -> None:
    """Where a job on the way is needed for the next, its study is due."""
    for start, goal in (("cashier", "retail-supervisor"), ("registered-nurse", "nurse-anesthetists")):
        assert not any(step.step.startswith("Optional") for step in atlas.plan(start, goal).steps)


def test_a_certification_is_named_by_the_guide_that_knows_it(atlas_data: Path) -> None:
    """The guide to paralegals says that some employers ask for one, that to legal coordinators which."""
    from careercli.api import open_catalog

    answer = open_catalog().plan("legal-coordinator", "paralegal")
    why = next(step.why for step in answer.steps if step.kind == "certificate")
    assert why.startswith("Certification is not required")
    assert "By the guide to Legal Coordinator: The Certified Paralegal credential" in why


def test_a_stone_that_spares_no_study_and_pays_no_more_is_no_way(atlas: Catalog) -> None:
    """Eligibility interviewers ($54,210, BLS OEWS May 2025) earn less than legal secretaries, and the same degree is
    asked for behind it: what is left is the direct way. One that pays more on the way stays.
    """
    ways = atlas.path("legal-coordinator", "human-resources-specialist").routes
    assert [way.roles for way in ways] == [("legal-coordinator", "human-resources-specialist")]
