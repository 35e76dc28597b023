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
