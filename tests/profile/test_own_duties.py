"""Duties of a dated job against the work of its role; what stands around them on the page; short years.

The lines and CVs are made up; the people do not exist.
"""

from __future__ import annotations

import pytest

from careercli.answers.cv_mover import jobs_before
from careercli.api import Catalog
from careercli.profile import from_cv, own_duties
from careercli.profile.cv import dates, read_source
from careercli.profile.cv.source import Source
from careercli.profile.unread_duties import unread


def read(catalog: Catalog, text: str) -> from_cv.CvReading:
    return from_cv.of_cv(catalog, read_source(Source("cv.txt", text.encode())), guess=True)


def told(catalog: Catalog, job: str, *lines: str) -> dict[str, list[str]]:
    """What is read of the lines under a job, by the words that are read."""
    duties = "\n".join(lines)
    reading = read(catalog, f"Dale Doe\n\nExperience\n{job}, Acme, 2014 - 2019\n{duties}\n\nSkills\nfirst aid\n")
    return {each.phrase.text: [skill.name for skill in each.phrase.skills] for each in reading.skills}


@pytest.mark.parametrize(
    ("job", "line", "phrase", "name"),
    [
        ("Small engine mechanic", "- rebuilt carburetors", "rebuilt carburetors", "Rebuild parts"),
        ("Small engine mechanic", "- replaced starters and batteries", "replaced starters and batteries", "Replace worn"),
        ("Small engine mechanic", "- Wrote repair estimates + explained the work to customers", "Wrote repair estimates",
         "Estimate costs"),
        ("Small engine mechanic", "> trained 2 apprentices", "trained 2 apprentices", "Train personnel"),
        ("Florist", "- Delivered flowers to churches", "Delivered flowers to churches", "Arrange delivery"),
        ("Florist", "- Watered and fed potted plants", "Watered and fed potted plants", "Irrigate lawns"),
        ("HVAC technician", "- Tested circuits w/ multimeter", "Tested circuits", "Test electrical circuits"),
        ("Bank teller", "- Cashed checks & took deposits", "took deposits", "Collect deposits"),
        ("Auto mechanic", "- Road-tested vehicles after repair", "Road-tested vehicles after repair", "Inspect"),
    ],
)  # fmt: skip
def test_a_duty_is_held_against_the_work_of_its_role(
    catalog: Catalog, job: str, line: str, phrase: str, name: str
) -> None:
    names = told(catalog, job, line)
    assert phrase in names, names
    assert names[phrase][0].startswith(name)


@pytest.mark.parametrize("line", [
    "- Serviced the espresso machines", "- I teach algebra to people who think that they cannot do it",
    "- Held animals during exams", "- Built a client list of 410 homes",
])  # fmt: skip
def test_a_verb_or_a_general_word_alone_is_no_work(catalog: Catalog, line: str) -> None:
    reading = read(catalog, f"Dale Doe\n\nExperience\nBarista, Acme, 2014 - 2019\n{line}\n")
    assert not [each for each in reading.skills if each.phrase.rule == "own work"]


def test_brackets_over_the_end_of_a_line_do_not_cut_what_was_done(catalog: Catalog) -> None:
    names = told(
        catalog, "Small engine mechanic",
        "- Diagnosed and repaired two-stroke engines (mowers,", "  chainsaws); rebuilt carburetors",
    )  # fmt: skip
    assert "Diagnosed and repaired two-stroke engines" in names
    assert "rebuilt carburetors" in names


def test_a_page_number_and_a_running_head_are_no_skills(catalog: Catalog) -> None:
    text = "Dale Doe\n\nSkills\nwelding, soldering\npage 1 of 2\n\nDoe, D. / CV    2\nbrazing\n"
    reading = read(catalog, text)
    assert {out.text for out in reading.cv.left_out} == {"page 1 of 2", "Doe, D. / CV 2"}
    assert "brazing" in [each.text for each in reading.cv.skills]


def test_clauses_are_joined_by_signs_as_by_words() -> None:
    assert list(unread("Wired panels & bent conduit + pulled cable", ["Wired panels"])) == [
        "bent conduit",
        "pulled cable",
    ]


@pytest.mark.parametrize(
    ("text", "first", "last", "is_current"),
    [
        ("Jun '16 to Feb 2021  Cook", 2016, 2021, False), ("Oct. '19 - present", 2019, None, True),
        ("'12-'14 Cook", 2012, 2014, False), ("Aug ’98 to Sept ’03", 1998, 2003, False),
        ("06/16 - 02/21 Cook", 2016, 2021, False), ("Jun 16 - Feb 2021", 2016, 2021, False),
        ("Nov 2016 - 03/18", 2016, 2018, False), ("2016-21 Cook", 2016, 2021, False),
        ("2016 through 2021", 2016, 2021, False), ("2016-12", 2016, None, False),
        ("some day to Feb 2021", None, 2021, False),
    ],
)  # fmt: skip
def test_years_of_two_digits_are_read(text: str, first: int | None, last: int | None, is_current: bool) -> None:
    read = dates.span(text)
    assert read is not None
    assert read[0] == dates.Span(first, last, is_current)


def test_a_start_that_is_not_read_is_said_to_be(catalog: Catalog) -> None:
    (job,) = read(catalog, "Dale Doe\n\nExperience\nWelder, Acme, summer to Feb 2021\n- welded pipes\n").jobs
    assert job.job.years == "until 2021, start not read"


def test_a_name_among_programs_is_no_tool_of_another_trade(catalog: Catalog) -> None:
    reading = read(catalog, "Dale Doe\n\nSkills\nQuickBooks, Shopify, Square; Google Sheets\n")
    assert "Square" not in [each.phrase.text for each in reading.skills]
    assert "Square" in [each.phrase.text for each in reading.guesses]
    carpenter = read(catalog, "Dale Doe\n\nSkills\nhammers, squares, chisels\n")
    assert "squares" in [each.phrase.text for each in carpenter.skills]


@pytest.mark.parametrize("line", [
    "Lane College, Eugene ......... A.A.S., Diesel Technology 2018-2020", "Lane College - AAS, Diesel Technology, 2020",
])  # fmt: skip
def test_the_field_of_a_degree_is_kept_wherever_it_stands(catalog: Catalog, line: str) -> None:
    assert read(catalog, f"Dale Doe\n\nSkills\nwelding\n\nEducation\n{line}\n").study == "Diesel Technology"


@pytest.mark.parametrize(("title", "slugs"), [
    ("Shift Supervisor / Barista", ["food-service-supervisor", "baristas"]),
    ("Office Manager and Bookkeeper", ["office-supervisor", "bookkeeping-clerk"]),  # the one tells which office
    ("Bookkeeper & Receptionist", ["bookkeeping-clerk", "receptionist"]),
    ("Driver/Sales Worker", ["driver-sales-workers"]),  # one job is called so
    ("Cook and Baker", ["bakers", None]),
])  # fmt: skip
def test_both_jobs_of_a_title_count(catalog: Catalog, title: str, slugs: list[str | None]) -> None:
    """Each with all its years; of the one that may be several roles it is said, and it can be named by itself."""
    text = f"Dale Doe\n\nExperience\n{title}   2016 - 2021\nBlue Heron Roasters, Eugene\n- took orders\n"
    reading = read(catalog, text)
    assert [held.role and held.role.slug for held in reading.jobs] == slugs
    assert {held.job.years for held in reading.jobs} == {"2016 to 2021"}
    assert [(out.text, out.why) for out in reading.cv.left_out] == [
        ("Blue Heron Roasters, Eugene", "an employer or a place")
    ]


def test_the_years_of_a_half_of_a_title_add_up(catalog: Catalog) -> None:
    """Six years as one of two jobs, and four as that alone, are ten."""
    text = (
        "Dale Doe\n\nExperience\nOffice Manager and Bookkeeper, Acme, 2016 - 2022\nBookkeeper, Hill LLC, 2012 - 2016\n"
    )
    reading = read(catalog, text)
    assert [(job.role, job.years) for job in jobs_before(reading, "office-supervisor")] == [("bookkeeping-clerk", 10.0)]


def test_a_bank_teller_is_no_bank(catalog: Catalog) -> None:
    (job,) = read(
        catalog, "Dale Doe\n\nExperience\nBank Teller, First County Bank   2015 - 2020\n- took deposits\n"
    ).jobs
    assert job.role is not None
    assert job.role.slug == "tellers"


def test_certificates_keep_their_place_and_what_has_expired_is_left_out(catalog: Catalog) -> None:
    lines = (
        "UBI Repair and Shop Operations, Ashland — Nov. 2023", "Food Handler Card (expired 2022)", "ServSafe, lapsed 2017",
        "First Aid, expired 2020, renewed 2024",
    )  # fmt: skip
    cv = read(catalog, "Dale Doe\n\nSkills\nwelding\n\nCertificates\n" + "\n".join(lines) + "\n").cv
    assert [each.text for each in cv.certificates] == [lines[0], lines[3]]
    assert [out.text for out in cv.left_out] == [lines[1], lines[2]]
    assert all(out.why.startswith("expired") for out in cv.left_out)


@pytest.mark.parametrize(
    ("clause", "said"),
    [
        ("Trained new tellers", "train staff"), ("Supervised 6-8 baristas per shift", "supervise staff"),
        ("Trained dogs", ""), ("Managed accounts", ""),
    ],
)  # fmt: skip
def test_people_at_work_are_staff_whatever_they_are_called(clause: str, said: str) -> None:
    assert own_duties.as_staff(clause) == said


@pytest.mark.parametrize(
    ("job", "line", "absurd"),
    [
        ("Receptionist", "- Checked patients in and out", "foods"),
        ("Administrative assistant", "- Maintained contact records", "recording"),
        ("Administrative assistant", "- Planned the yearly staff retreat and quarterly town halls", "facility layouts"),
        ("Event planner", "- Design invitations and programs", "Arrange items"),
        ("Event planner", "- Manage an annual event budget of $240,000", "inventories"),
        ("Stocker", "- Designed a new racking layout", "Arrange delivery"),
        ("Dental assistant", "- Checked patients in and out", "vision"),
    ],
)
def test_a_verb_alone_makes_no_activity(catalog: Catalog, job: str, line: str, absurd: str) -> None:
    """What it is done to has to be of the activity's objects, not a word that only stands before one."""
    assert not [name for names in told(catalog, job, line).values() for name in names if absurd in name]


@pytest.mark.parametrize(
    ("line", "phrases"),
    [
        ("- Plan and run 25 to 30 events a year", {"Plan 25 to 30 events a year", "run 25 to 30 events a year"}),
        ("- Recruit, train and schedule 40 volunteers", {"Recruit 40 volunteers", "train 40 volunteers"}),
        ("- Manage an annual event budget of $240,000 and reconcile invoices",
         {"Manage an annual event budget of $240,000", "reconcile invoices"}),
    ],
)  # fmt: skip
def test_each_verb_of_a_duty_in_the_present_is_read(catalog: Catalog, line: str, phrases: set[str]) -> None:
    """Several verbs share what stands behind the last, and no amount is cut at its comma."""
    assert phrases <= set(told(catalog, "Event planner", line))


def test_no_amount_is_cut_where_a_line_is_not_read() -> None:
    """The comma between thousands parts no entries."""
    assert list(unread("Saved $18,000, and greeted guests", ["greeted guests"])) == ["Saved $18,000"]


def test_a_list_of_a_summary_is_lost_in_no_part(catalog: Catalog) -> None:
    """What stands beside something known in a sentence above the jobs is said not to be recognised."""
    cv = "Dale Doe\n\nSummary\nOrganized, calm under pressure, and good with people.\n\nSkills\nfirst aid\n"
    reading = read(catalog, cv)
    assert [each.text for each in reading.unknown] == ["Organized", "calm under pressure"]


@pytest.mark.parametrize("line", ["- Lead OSHA safety meetings", "- Led safety meetings"])
def test_a_safety_meeting_tells_of_dangers_and_directs_no_production(catalog: Catalog, line: str) -> None:
    """Production, of one root with product, is no thing that work is done to."""
    read = {name for names in told(catalog, "Warehouse supervisor", line).values() for name in names}
    assert "Communicate safety or hazard information to others" in read
    assert not [name for name in read if name.startswith(("Direct operational", "Confer"))]
