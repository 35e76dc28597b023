"""Time away from paid work in a CV: no job, nothing to ask about, and the job before it stays the latest."""

from __future__ import annotations

import pytest

from careercli.profile.cv import Cv, read_source
from careercli.profile.cv.source import Source
from careercli.profile.cv.time_away import AWAY, is_away


def read(text: str, name: str = "cv") -> Cv:
    return read_source(Source(name, text.encode()))


@pytest.mark.parametrize(
    "title",
    [
        "Family care break", "Career break", "Career break to raise children", "Career Break - Personal Health",
        "Maternity leave", "Parental leave", "Family leave", "Sabbatical (travel in South America)", "Gap year",
        "Unemployed", "Between jobs", "Travel", "Travelling in Asia", "Stay-at-home parent", "Full-time mother",
        "Caring for two small children", "Full-time caregiver for my parents", "Leave of absence", "Time off", "On leave",
    ],
)  # fmt: skip
@pytest.mark.parametrize("line", ["{}, 2022 - 2025", "2022 - 2025  {}", "{}\n2022 - 2025", "{} | 2022 - 2025"])
def test_time_away_is_no_job(title: str, line: str) -> None:
    """However its years are written; the job below it keeps its own title and years."""
    cv = read(f"Experience\n{line.format(title)}\n\nBookkeeper\nCatalina Dental\n2012 - 2016\n")
    assert [(job.title, job.years) for job in cv.jobs] == [("Bookkeeper", "2012 to 2016")]
    assert [out.why for out in cv.left_out] == [AWAY]


@pytest.mark.parametrize(
    "title",
    [
        "Travel Agent", "Travel Nurse", "Travel and Tourism Consultant", "Leave Administrator", "Childcare Worker",
        "Maternity Leave Cover Teacher", "Caregiver for elderly clients", "Family Care Coordinator", "Parent Educator",
        "Break Press Operator", "Job Search Coach", "Home Care Manager", "Homemaker",
    ],
)  # fmt: skip
def test_a_job_with_such_a_word_is_one(title: str) -> None:
    """What somebody is paid for stays a job."""
    assert not is_away(title)
    assert [job.title for job in read(f"Experience\n{title}, Acme, 2022 - 2025\n").jobs] == [title]


def test_what_stands_below_time_away_is_no_work_of_a_job() -> None:
    """It is read as running text, and not as what was done in the job above."""
    cv = read("Experience\nBookkeeper, Acme, 2012 - 2016\n- Ran payroll\nCareer break, 2016 - 2020\n- Ran a club\n")
    assert [(said.text, said.is_duty) for said in cv.prose] == [("Ran payroll", True), ("Ran a club", False)]


def test_time_away_in_a_file_of_fields() -> None:
    """The position of JSON Resume is read by the same rule."""
    work = '[{"position": "Career break (raising children)", "startDate": "2021", "endDate": "2024"}]'
    cv = read(f'{{"basics": {{"name": "Kim Doe"}}, "work": {work}}}', "cv.json")
    assert (cv.jobs, [out.text for out in cv.left_out]) == ((), ["Career break (raising children) (2021 to 2024)"])
