"""`--study` and `--training`: which roles a field of study prepares for, and how long one trains before the job."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from careercli.answers import training_filter
from careercli.api import Catalog
from careercli.errors import UsageError
from careercli.roles import education, programs, training_time
from helper import ROOT, run

PROGRAMS = programs.read(ROOT / "data")


def fitting(catalog: Catalog, **filters: Any) -> set[str]:
    """The roles of a list that are known to fit."""
    return {row.slug for row in catalog.list(**filters).rows if not row.work_unknown}


def uncertain(catalog: Catalog, **filters: Any) -> dict[str, str]:
    """What is not certain of the others, by their slugs."""
    return {row.slug: "; ".join(row.work_unknown) for row in catalog.list(**filters).rows if row.work_unknown}


@pytest.mark.parametrize(
    ("time", "fits", "asks", "out"),
    [  # programs.tsv: nursing assistants 1 month, truck drivers 3-6, practical nurses 12, medical assistants 12-24
        ("6 weeks", {"nursing-assistant", "cashier"}, set(), {"truck-driver", "licensed-practical-nurse"}),
        ("4 months", {"nursing-assistant"}, {"truck-driver"}, {"licensed-practical-nurse", "medical-assistant"}),
        ("6mo", {"truck-driver"}, {"emergency-medical-technicians", "commercial-pilots"}, {"medical-assistant"}),
        (
            "1 year",
            {"licensed-practical-nurse"},
            {"medical-assistant"},
            {"registered-nurse", "captains-mates-and-pilots-of-water-vessels"},
        ),
        ("2 years", {"medical-assistant"}, {"registered-nurse"}, {"elementary-school-teacher"}),
        ("4 years", {"elementary-school-teacher", "electrical-engineer"}, set(), {"lawyer", "family-physician"}),
    ],
)
def test_who_fits_a_time_of_training(
    catalog: Catalog, time: str, fits: set[str], asks: set[str], out: set[str]
) -> None:
    known, doubtful = fitting(catalog, training=time), uncertain(catalog, training=time)
    assert fits <= known
    assert asks <= doubtful.keys()
    assert not out & (known | doubtful.keys())


def test_nobody_who_is_named_as_certain_studies_longer(catalog: Catalog) -> None:
    """Six months: no degree and no certificate of which no table says that it is shorter."""
    for row in catalog.list(training="6 months").rows:
        step = education.ENTRY_LEVELS.get(row.entry_education or "", 0)
        program = PROGRAMS.of(row.code or "")
        if not row.work_unknown and step > education.HIGH_SCHOOL:
            assert program is not None and program.months.most <= 6, row.slug
        assert step < education.ASSOCIATE, row.slug


def test_what_is_not_certain_stands_behind_and_says_why(catalog: Catalog) -> None:
    rows = catalog.list(training="6 months", sort="-pay").rows
    marks = [bool(row.work_unknown) for row in rows]
    assert marks == sorted(marks) and any(marks)
    assert "up to" in uncertain(catalog, training="6 months")["phlebotomists"]


def test_years_in_another_job_keep_a_role_out_and_paid_training_does_not(catalog: Catalog) -> None:
    """Electrician: an apprenticeship of 48 to 60 months (programs.tsv); HVAC: a program of 6 to 24 months."""
    answer = catalog.list(training="1 year")
    slugs = {row.slug for row in answer.rows}
    assert {"electrician", "carpenter", "industrial-machinery-mechanics"} <= slugs
    assert "construction-supervisor" not in slugs
    out, longer = (next(said for said in answer.remarks if said.startswith(head)) for head in ("left", "longer"))
    assert "5 years or more in another job first: Construction Supervisor" in out and "paid" not in out
    assert "an apprenticeship, paid from the first day: Electrician" in longer
    assert "over a year of paid training on the job: " in longer
    assert "paid training on the job and apprenticeships are not counted" in answer.remarks[0]
    assert "2 years" in uncertain(catalog, training="1 year")["hvac-technician"]


def test_the_time_until_one_is_trained_counts_what_is_paid(catalog: Catalog) -> None:
    asked = {"electrician"}
    assert training_filter.by_training(catalog, "1 year", asked).fitting == asked
    assert training_filter.by_training(catalog, "1 year in all", asked).ruled_out == asked
    assert training_filter.by_training(catalog, "5 years in all", asked).fitting == asked


def test_a_mechanic_is_offered_where_the_study_is_bounded(catalog: Catalog) -> None:
    """As `start` offers it: no study first, and over a year of paid training (BLS: long-term)."""
    moves = {move.slug: move for move in catalog.next("machinists", training="1 year", limit=0).moves}
    assert not moves["industrial-machinery-mechanics"].work_unknown
    assert "2 years" in " ".join(moves["hvac-technician"].work_unknown)


def test_in_georgia_over_45000_six_months_of_training(catalog: Catalog) -> None:
    answer = catalog.list("-pay", place="georgia", training="6 months", min_pay=45_000)
    slugs = {row.role.slug for row in answer.rows}
    assert "truck-driver" in slugs
    sure = {row.role.slug for row in answer.rows if not row.role.work_unknown}
    assert not [slug for slug in sure if "pilot" in slug] and not [slug for slug in slugs if "surgeon" in slug]
    marks = [bool(row.role.work_unknown) for row in answer.rows]
    assert marks == sorted(marks)


def test_certificates_in_toledo_without_lifting(catalog: Catalog) -> None:
    answer = catalog.list("-jobs", place="toledo", training="1 year", education="certificate", work="no-lifting")
    assert answer.rows
    for row in answer.rows:
        assert education.ENTRY_LEVELS[row.role.entry_education or ""] <= education.SOME_COLLEGE
    doubts = {doubt for row in answer.rows for doubt in row.role.work_unknown}
    assert "no-lifting" in doubts and any("study" in doubt or "year" in doubt for doubt in doubts)


def test_from_a_job_what_it_brings_counts(catalog: Catalog) -> None:
    """A carpenter's years count as those that a supervisor of construction needs; a nurse needs no nursing school."""
    of_carpenter = {move.slug: move for move in catalog.next("carpenter", training="6 months", limit=0).moves}
    assert "construction-supervisor" in of_carpenter
    assert not of_carpenter["construction-supervisor"].work_unknown
    of_nurse = catalog.next("registered-nurse", training="6 months", limit=0)
    slugs = {move.slug for move in of_nurse.moves}
    assert "licensed-practical-nurse" in slugs and "nurse-practitioner" not in slugs
    assert all(move.requirements.study.least <= 0.5 for move in of_nurse.moves)
    assert "from what is usual in your job" in " ".join(of_nurse.remarks)


def test_a_degree_of_ones_own_counts_where_a_field_is_named(catalog: Catalog) -> None:
    own = fitting(catalog, training="1 year", study="accounting", education="bachelor")
    assert "accountant" in own
    assert "accountant" not in fitting(catalog, training="1 year", education="bachelor")


@pytest.mark.parametrize(
    ("written", "months"),
    [
        ("6mo", 6), ("6 months", 6), ("18 months", 18), ("1 year", 12), ("a year", 12), ("half a year", 6),
        ("two years", 24), ("1.5 years", 18), ("under 2 yrs", 24), ("12 months or less", 12), ("52 weeks", 12), ("0", 0),
    ],
)  # fmt: skip
def test_a_time_as_people_write_it(written: str, months: float) -> None:
    assert training_time.parse(written) == pytest.approx(months)


@pytest.mark.parametrize(
    "written", ["soon", "6", "12", "-3 months", "99 years", "1 year 2", "months", "and", "a welder"]
)
def test_what_is_no_time_is_refused(written: str) -> None:
    with pytest.raises(UsageError):
        training_time.parse(written)


@pytest.mark.parametrize(("written", "months"), [("2", 24), ("1", 12), ("1.5", 18), ("under 2", 24)])
def test_a_number_alone_is_one_of_years(written: str, months: float) -> None:
    """As `start` asks for them; a larger one may be months, and is asked back with what can be typed."""
    assert training_time.parse(written) == months
    with pytest.raises(UsageError) as refused:
        training_time.parse("18")
    assert '--training "18 months"' in (refused.value.hint or "")


def test_a_field_of_study_is_what_its_programs_prepare_for(catalog: Catalog) -> None:
    answer = catalog.list(study="psych")
    slugs = {row.slug for row in answer.rows}
    assert {"clinical-psychologist", "social-science-research-assistants"} <= slugs
    said = " ".join(answer.remarks)
    assert "Psychology with 26 branches (NCES, CIP 2020)" in said
    assert "by expert judgement, not where its graduates went" in said
    assert "wind-energy-operations-managers" not in slugs  # a part of Managers, All Other
    assert "only the catch-all that counts them is named" in said


def test_what_takes_more_schooling_is_told_and_left_out(catalog: Catalog) -> None:
    answer = catalog.list(study="criminal justice", education="associate")
    slugs = {row.slug for row in answer.rows}
    assert "police-officer" in slugs and "forensic-science-technicians" not in slugs
    assert "Forensic Science Technicians (bachelor's degree)" in " ".join(answer.remarks)


def test_a_field_that_leads_nowhere_says_so_and_one_that_is_none_names_the_nearest(catalog: Catalog) -> None:
    nowhere = catalog.list(study="taxidermy")
    assert not nowhere.rows
    assert "names no occupation that it prepares for" in " ".join(nowhere.remarks)
    with pytest.raises(UsageError, match="no program of study is called"):
        catalog.list(study="basket weaving")
    with pytest.raises(UsageError):
        catalog.list(study=",")


def test_moves_to_what_a_field_prepares_for(catalog: Catalog) -> None:
    moves = {move.slug for move in catalog.next("paralegal", study="accounting", limit=0).moves}
    assert "accountant" in moves and "waiter" not in moves


def test_show_tells_the_fields_of_study(catalog: Catalog) -> None:
    assert "Accounting" in catalog.show("accountant").to_dict()["fields_of_study"]
    assert "fields_of_study" not in catalog.show("waiter").to_dict()


def test_schooling_of_a_catch_all_is_not_certain_of_a_job_in_it(tmp_path: Path) -> None:
    """BLS counts Speech-Language Pathology Assistants (31-9099.01) among Healthcare Support Workers, All Other."""
    rows = run("list", "--training", "1 month", "--family", "healthcare support", "--json", home=tmp_path).json
    unknown = {row["slug"]: row["work_not_certain"] for row in rows if row.get("work_not_certain")}
    assert "broader occupation" in " ".join(unknown["speech-language-pathology-assistants"])


def test_the_way_in_has_the_program_and_its_length_wherever_it_is_shown(tmp_path: Path) -> None:
    """programs.tsv has a phlebotomy course of at most 12 months (31-9097), licences.tsv a license in some states."""
    for options in ((), ("-s", "entry-path"), ("-s", "education")):
        shown = " ".join(run("show", "phlebotomists", *options, "-f", "table", COLUMNS="120", home=tmp_path).split())
        assert "Phlebotomy course, up to 1 year (Handbook, 2025)" in shown
        assert "phlebotomist license or certification, in some states" in shown


@pytest.mark.parametrize(
    ("least", "most", "words"),
    [
        (24, 48, "2 to 4 years"),
        (8, 16, "8 to 16 months"),
        (6, 12, "6 months to 1 year"),
        (12, 12, "1 year"),
        (0, 12, "up to 1 year"),
        (12, 24, "1 to 2 years"),
    ],
)
def test_a_span_of_time_names_its_unit_once(least: float, most: float, words: str) -> None:
    """As people say it."""
    assert training_time.span_in_words(least, most) == words
