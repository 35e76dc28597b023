"""Unpaid posts of a CV: told apart from paid jobs in every form, and never one's role while a paid job is there."""

from __future__ import annotations

import io
import json
import zipfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from careercli.answers import profile_import
from careercli.catalog.catalog import Catalog
from careercli.errors import CareersError
from careercli.profile import cv as resume
from careercli.profile import from_cv
from careercli.profile.cv.source import Source
from careercli.roles.search_path import Folder
from careercli.search import titles
from careercli.search.title_reading import TitleReading
from helper import ROOT

JOB = {"position": "Baker", "startDate": "2015-01", "endDate": "2019-01"}
POST = {"organization": "Scouts", "position": "Miller", "startDate": "2021-01"}
TABLES = {
    "Positions.csv": "Company Name,Title,Description,Location,Started On,Finished On\nAcme,Baker,,,Jan 2015,Jan 2019\n",
    "Volunteering.csv": "Company Name,Role,Cause,Started On,Finished On,Description\nScouts,Miller,,Jan 2021,,\n",
    "Education.csv": "School Name,Start Date,End Date,Notes,Degree Name,Activities\nUCC,2010,2014,,BComm,\n",
}


def rendercv(kind: str, title: str, start: int, end: object) -> str:
    return f"    {kind}:\n      - {{company: X, position: {title}, start_date: {start}, end_date: {end}}}\n"


def zipped() -> bytes:
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w") as archive:
        for name, text in TABLES.items():
            archive.writestr(name, text)
    return packed.getvalue()


FORMS = {
    "json": json.dumps({"basics": {}, "volunteer": [POST], "work": [JOB]}).encode(),
    "rendercv": (
        "cv:\n  sections:\n" + rendercv("volunteer_work", "Miller", 2021, "present") + rendercv("work", "Baker", 2015, 2019)
    ).encode(),
    "reactive": json.dumps({
        "sections": {
            "experience": {"items": [{"position": "Baker", "date": "2015 - 2019"}]},
            "volunteer": {"items": [{"position": "Miller", "date": "2021 - now"}]},
        }
    }).encode(),
    "linkedin": zipped(),
    "volunteering": b"WORK\nBaker, Acme, 2015 - 2019\n\nVOLUNTEERING\nMiller, Scouts, 2021 - present\n",
    "community": b"# Work\n## Baker, Acme\n2015 - 2019\n# Community involvement\n## Miller, Scouts\n2021 - present\n",
}  # fmt: skip


@pytest.fixture(scope="module")
def catalog(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Catalog]:
    """The hand-made roles of tests/data, and a home without a profile."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("CAREERS_HOME", str(tmp_path_factory.mktemp("unpaid")))
        opened = Catalog([Folder(ROOT / "tests" / "data" / "roles", "test")])
        yield opened.refresh()
        opened.close()


@pytest.fixture(autouse=True)
def exact(monkeypatch: pytest.MonkeyPatch) -> None:
    """The titles Baker and Miller are those of roles, without doubt."""

    def title(catalog: Catalog, text: str, *, guess: bool = True) -> TitleReading:
        known = text.lower() in ("baker", "miller")
        return TitleReading(text, (text.lower(),) if known else (), titles.EXACT if known else "")

    monkeypatch.setattr(from_cv.titles, "read_title", title)


def reading(catalog: Catalog, raw: bytes) -> from_cv.CvReading:
    return from_cv.of_cv(catalog, resume.read_source(Source("cv", raw)))


@pytest.mark.parametrize("form", FORMS)
def test_a_paid_job_wins_over_a_later_unpaid_post(catalog: Catalog, form: str) -> None:
    """The post is kept and marked; the role held and proposed is that of the paid job."""
    read = reading(catalog, FORMS[form])
    assert [(job.job.title, job.job.is_volunteer) for job in read.jobs] == [("Baker", False), ("Miller", True)]
    assert read.own is read.jobs[0]
    assert read.slugs_held == ("baker",)
    assert (read.own_maybe, read.jobs[1].role, read.jobs[1].maybe) == (None, None, ())


def test_a_post_alone_is_asked_about_and_never_taken(catalog: Catalog) -> None:
    """Without a paid job, the role that a post may be is for the person to say."""
    read = reading(catalog, json.dumps({"basics": {}, "volunteer": [POST]}).encode())
    assert (read.own, read.slugs_held) == (None, ())
    assert [role.slug for role in read.own_maybe.maybe] == ["miller"]


def test_what_somebody_calls_themselves_wins_over_a_post(catalog: Catalog) -> None:
    """The label of the CV is proposed, not the post."""
    data = {"basics": {"label": "Baker"}, "volunteer": [POST]}
    read = reading(catalog, json.dumps(data).encode())
    assert read.own.role.slug == "baker"
    assert read.own_maybe is None


@pytest.mark.parametrize(
    ("title", "is_volunteer"),
    [("Volunteer Firefighter", True), ("Coach (volunteer)", True), ("Volunteer", True), ("Baker", False),
     ("Manager of Volunteers", False)],
)  # fmt: skip
def test_a_title_among_jobs_that_says_so_is_unpaid(title: str, is_volunteer: bool) -> None:
    """A title that calls itself voluntary is, wherever it stands."""
    data = {"basics": {}, "work": [{**JOB, "position": title}]}
    assert resume.read_source(Source("cv", json.dumps(data).encode())).jobs[0].is_volunteer is is_volunteer


def test_json_marks_unpaid_posts(catalog: Catalog, monkeypatch, tmp_path) -> None:
    """`profile import --json` says of each job whether it was unpaid."""
    monkeypatch.setenv("CAREERS_HOME", str(tmp_path))
    answer = profile_import.take("cv", reading(catalog, FORMS["json"]))
    assert [job["volunteer"] for job in answer.to_dict()["jobs"]] == [False, True]


def test_a_folder_of_linkedins_tables_is_read_as_the_zip(tmp_path: Path) -> None:
    """The folder that the export unpacks to says what the zip says, each piece with its table and line."""
    for name, text in TABLES.items():
        (tmp_path / name).write_text(text, encoding="utf-8")
    (tmp_path / "Connections.csv").write_text("First Name,Position\nAda,Neurosurgeon\n", encoding="utf-8")
    cv = resume.read_cv(tmp_path)
    packed = resume.read_source(Source("cv", FORMS["linkedin"]))
    assert (cv.form, sorted(map(str, cv.jobs)), cv.studies) == (
        packed.form,
        sorted(map(str, packed.jobs)),
        packed.studies,
    )
    assert cv.studies[0].place == "Education.csv, line 2"


def test_a_folder_without_such_tables_is_refused(tmp_path: Path) -> None:
    """The answer names the folder, and what it should hold."""
    (tmp_path / "Skills.csv").write_text("a,b,c\n1,2,3\n", encoding="utf-8")
    with pytest.raises(CareersError, match="a folder without the tables of LinkedIn's export") as caught:
        resume.read_cv(tmp_path)
    assert "Positions.csv" in caught.value.hint
