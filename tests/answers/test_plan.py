"""Plans: which steps in which order, their dates and calendar, and ticks that are read back."""

from __future__ import annotations

from datetime import date, timedelta
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from careercli import paths
from careercli.answers import path, plan, plan_dates
from careercli.answers.kind_words import EVERYDAY
from careercli.answers.plan_required import one_of
from careercli.answers.plan_steps import IN_PROGRAM
from careercli.api import Catalog
from careercli.errors import CareersError, UsageError
from careercli.roles.search_path import Folder
from helper import CATALOGUE

ORDER = ("study", "training", "licence", "experience", "work", "raise", "tools", "certificate", "show", "look", "apply")
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
    after = answer.steps[on_the_way + 1 :]
    places = [ORDER.index(step.kind) for step in after if step.kind not in NOT_IN_ORDER and step.time != IN_PROGRAM]
    assert places == sorted(places)
    assert answer.steps[-1].kind == "apply"


def test_law_school_and_the_bar_come_first(catalog: Catalog) -> None:
    """A look at the job, college and law school for somebody who needs neither today, then the bar examination."""
    answer = plan.plan(catalog, "legal-coordinator", "lawyer")
    choose, college, study = answer.steps[:3]
    assert (choose.kind, kinds(answer).count("licence")) == ("choose", 1)
    assert (college.kind, college.step, college.months) == ("study", "Earn a bachelor's degree", 48)
    assert (study.kind, study.step) == ("study", "Complete law school (J.D.)")
    assert (study.time, study.months) == ("about 3 years full time", 36)
    assert "LSAT" in study.why
    licence = next(step for step in answer.steps if step.kind == "licence")
    assert all(step.time == IN_PROGRAM for step in answer.steps[3 : answer.steps.index(licence)])
    assert licence.step == "Get the law license (bar admission): pass the exam (bar examination)"
    assert "anywhere in the US" in licence.why
    assert "Occupational Outlook Handbook" in licence.why


def test_whoever_studies_first_practises_there(catalog: Catalog) -> None:
    """Nobody is told to advise on law as a volunteer before law school; without study, work is the place."""
    for step in plan.plan(catalog, "legal-coordinator", "lawyer").steps:
        if step.kind in ("work", "raise"):
            assert step.step.startswith("In the program, ")
    without = [step for step in plan.plan(catalog, "paralegal", "court-clerk").steps if step.kind == "work"]
    assert without
    assert all("Where you work now, ask for a small piece of it" in step.why for step in without)


def test_what_the_guide_advises_has_its_place(catalog: Catalog) -> None:
    """Certificates and a portfolio are steps; a mistake and a piece of advice stand where one applies."""
    answer = plan.plan(catalog, "paralegal", "legal-coordinator")
    assert {"certificate", "show"} <= set(kinds(answer))
    (certificate,) = [step for step in answer.steps if step.kind == "certificate"]
    assert "Professional Legal Secretary (PLS)" in certificate.why
    assert "A beginner's mistake to avoid: taking details too lightly" in answer.steps[-1].why
    assert "Expect moderate-term on-the-job training: 1 to 12 months" in answer.steps[-1].why
    assert len(answer.mistakes) == 8
    assert answer.way_in


def test_a_license_that_one_needs_already_is_no_step(catalog: Catalog) -> None:
    """A judge was a lawyer: both need the bar."""
    answer = plan.plan(catalog, "lawyer", "lawyer")
    assert answer.steps == ()
    assert "licence" in kinds(plan.plan(catalog, "paralegal", "lawyer"))
    lawyer_to_judge = plan.plan(catalog, "lawyer", "judge")
    if lawyer_to_judge.gap.has_licence:
        assert "licence" not in kinds(lawyer_to_judge)


@pytest.mark.parametrize(
    ("source", "target"), [("waiters-and-waitresses", "registered-nurses"), ("carpenters", "construction-managers")]
)
def test_a_plan_goes_the_first_way(atlas_data: Path, tmp_path: Path, source: str, target: str) -> None:
    """The jobs on the first way of `path` are steps of their own, in order, with why, how long, and what proves it."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("CAREERS_HOME", str(tmp_path))
        patch.setenv(paths.DATA_ENVIRONMENT, str(atlas_data))
        patch.delenv("CAREERS_ROLES", raising=False)
        with Catalog.open() as whole:
            answer, ways = whole.plan(source, target), whole.path(source, target)
    stones = [move.title for move in ways.routes[0].moves[:-1]]
    assert stones
    moves = [step for step in answer.steps if step.kind == "move"]
    assert len(moves) == len(stones)
    for step, title in zip(moves, stones, strict=True):
        assert step.step.endswith(one_of(title))
        assert "$" in step.why
        assert step.time
        assert step.proof
    asked = [step.degree for step in ways.routes[0].steps if isinstance(step, path.Study)]
    assert kinds(answer).count("study") == len(asked)
    assert 6 <= len(answer.steps) <= 10


@pytest.mark.parametrize(
    ("title", "person"),
    [
        ("First-Line Supervisors of Retail Sales Workers", "First-Line Supervisor of Retail Sales Workers"),
        ("Licensed Practical and Licensed Vocational Nurses", "Licensed Practical and Licensed Vocational Nurse"),
        ("Civil Engineers, Except Marine", "Civil Engineer"),
        ("Human Resources Specialists", "Human Resources Specialist"),
    ],
)
def test_a_job_on_the_way_is_one_persons(title: str, person: str) -> None:
    """Of a title in the plural the head alone is put in the singular."""
    assert one_of(title) == person


@given(source=st.sampled_from(SLUGS), target=st.sampled_from(SLUGS))
def test_no_step_teaches_what_everybody_has(catalog: Catalog, source: str, target: str) -> None:
    """No office suite, browser or e-mail; a kind is named with at most two products."""
    answer = plan.plan(catalog, source, target)
    kinds_of = {gap.kind.key: gap.kind for gap in answer.gap.tools}
    for step in answer.steps:
        if step.kind == "tools":
            (key,) = step.covers.kinds
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
        (None, "cannot be read"),
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
        ("soon", "is no month"),
        ("2027", "is no month"),
        ("2027-13", "is no month"),
        ("2027-02-30", "is no month"),
        ("0000-01", "is no month"),
        ("2026-11-25", "is past"),
        ("2020-01", "is past"),
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
    assert "--by" in caught.value.hint
