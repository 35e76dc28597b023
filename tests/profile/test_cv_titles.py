"""A line of a CV that begins with the name of a role is a job, however it is laid out; a doubtful one can be mended."""

from __future__ import annotations

import pytest

from careercli.api import Catalog
from careercli.commands.profile import own_role
from careercli.profile import from_cv
from careercli.profile.cv import read_source
from careercli.profile.cv.source import Source

HEAD = "Dale Doe\nDayton, OH\n\nExperience\n\nWaiter, Acme Hall, Dayton, OH\n2014 - Present\n- Served meals\n\n"
LAYOUTS = [
    "{}, Buckeye Millwork, Springfield, OH\n2008 - 2014\n",
    "{}\nBuckeye Millwork, Springfield, OH\n2008 - 2014\n",
    "Buckeye Millwork, Springfield, OH\n{}\n2008 - 2014\n",
    "Buckeye Millwork   2008 - 2014\n{}\n",
    "{} - Buckeye Millwork\n2008 - 2014\n",
    "{}, Buckeye Millwork, 2008 - 2014\n",
]
TITLES = ["Cabinet Maker", "Furniture Maker", "Furniture Refinisher", "Wood Finisher", "Cabinetmaker", "Piano Tuner"]


def read(catalog: Catalog, text: str) -> from_cv.CvReading:
    """The CV of a text file."""
    return from_cv.of_cv(catalog, read_source(Source("cv.txt", text.encode())))


@pytest.mark.parametrize("layout", LAYOUTS)
@pytest.mark.parametrize("title", TITLES)
def test_a_title_of_two_words_below_the_duties_of_another_job_is_a_job(
    catalog: Catalog, layout: str, title: str
) -> None:
    """With the employer on its line, above or below, and the years there or on the next line."""
    reading = read(catalog, f"{HEAD}{layout.format(title)}- Built cabinets\n")
    assert [(held.job.title, held.job.years) for held in reading.jobs][1:] == [(title, "2008 to 2014")]
    assert not reading.cv.left_out


def test_a_name_of_the_catalogue_that_was_left_out_is_asked_about(catalog: Catalog) -> None:
    """A title whose last word is no usual head of titles is looked up all the same."""
    reading = read(catalog, f"{HEAD}Buckeye Bakery   2008 - 2014\nCake Icer\n- Decorated cakes\n")
    asked = [held for held in reading.jobs if held.job.title == "Cake Icer"]
    assert asked
    assert asked[0].role is None
    assert asked[0].maybe
    assert asked[0].job.years == "2008 to 2014"


def test_an_employer_below_the_head_of_a_job_is_left_out_and_can_be_named_a_job(catalog: Catalog) -> None:
    """What is said of a line that was left out makes it a job, in its place among the others."""
    text = f"{HEAD}Waiter, 2008 - 2014\nOrnamental Arts, Troy\n- Served\n"
    reading = read(catalog, text)
    assert [out.text for out in reading.cv.left_out] == ["Ornamental Arts, Troy"]
    mended = own_role.with_said(catalog, reading, ["Ornamental Arts=waiter"])
    assert [held.job.title for held in mended.jobs if held.role] == ["Waiter", "Waiter", "Ornamental Arts"]
    assert not mended.cv.left_out


@pytest.mark.parametrize("level", ["Staff", "Senior", "Lead", "Head", "Junior", "Certified", "Registered", "Master"])
def test_a_level_before_a_title_is_that_job_without_a_question(catalog: Catalog, level: str) -> None:
    """The piano technician of a conservatory is one, whatever their level."""
    reading = read(catalog, f"Dale Doe\n\nExperience\n{level} Piano Technician, Wright Conservatory, 2014 - Present\n")
    (held,) = reading.jobs
    assert held.role is not None
    assert held.role.slug == "musical-instrument-repairers-and-tuners"
    assert not held.is_guess


@pytest.mark.parametrize("title", ["Assistant Piano Technician", "Bar Staff", "Staff Manager"])
def test_another_job_is_none_of_a_level(catalog: Catalog, title: str) -> None:
    """Who assists may be another, and staff behind a place of work is no level."""
    from careercli.search import titles

    read_as = titles.read_title(catalog, title)
    assert read_as.level != "staff"
    assert read_as.certainty != titles.SURE or title != "Assistant Piano Technician"


@pytest.mark.parametrize("line", [
    "Built a client list of 410 homes, schools and churches", "Cleaned for 12 homes, schools and offices",
    "Delivered to homes, schools and churches", "Tuned pianos for 60 schools, homes",
])  # fmt: skip
def test_things_and_people_in_a_series_are_no_skill_over_its_comma(catalog: Catalog, line: str) -> None:
    """Homes and schools are no home schooling."""
    reading = read(catalog, f"Dale Doe\n\nExperience\nPiano Technician, Acme, 2014 - Present\n- {line}\n")
    assert not [skill for skill in reading.skills if "home" in skill.phrase.text.casefold()]


def test_a_guess_that_is_asked_about_has_a_word_of_the_phrase(catalog: Catalog) -> None:
    """Voicing and restringing only have letters in common with invoicing and restraining."""
    text = "Dale Doe\n\nExperience\nPiano Technician, Acme, 2014 - Present\n\nSkills\nvoicing, restringing, exel\n"
    reading = from_cv.of_cv(catalog, read_source(Source("cv.txt", text.encode())), guess=True)
    assert [guess.phrase.text for guess in reading.guesses] == ["exel"]


def test_a_tool_is_a_reason_for_the_roles_alone_whose_records_name_it(catalog: Catalog) -> None:
    """O*NET lists edge banders for cabinetmakers and electronic tuners for instrument repairers, and for nobody else."""
    from careercli.answers.own_skills import OwnSkills
    from careercli.moves.facts import MoveFacts
    from careercli.profile.model import OwnSkill, Profile

    names = ("edge bander", "electronic tuners", "table saw")
    own = OwnSkills(MoveFacts(catalog), Profile(skills=tuple(OwnSkill(name=name) for name in names)))
    assert set(own.of_role("cabinetmakers-and-bench-carpenters")) == {"edge bander", "table saw"}
    assert own.of_role("carpenter") == ("table saw",)
    assert own.of_role("musical-instrument-repairers-and-tuners") == ("electronic tuners",)
    assert own.of_role("welder") == ()
    assert own.of_role("automotive-mechanic") == ()


def test_an_uncertain_nurse_is_first_what_the_cv_calls_the_person(catalog: Catalog) -> None:
    """A Wound Care Nurse who is an RN is not taken for a Nurse Practitioner, whose license is another."""
    reading = read(
        catalog, "Ann Doe, RN, BSN\nDayton, OH\n\nExperience\n\nWound Care Nurse, Acme Hall\n2019 - Present\n"
    )
    (held,) = reading.jobs
    assert [role.slug for role in held.maybe or (held.role,)][:1] == ["registered-nurse"]
    assert held.role is None or held.is_guess
