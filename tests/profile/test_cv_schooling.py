"""Degrees and certificates of a CV by their names in several countries; the table that says what each is held for."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest

from careercli import paths
from careercli.errors import CareersError
from careercli.profile import cv as resume
from careercli.profile.cv import dates, schooling
from careercli.profile.cv.source import Source
from careercli.roles.education import ENTRY_LEVELS
from helper import ROOT

DOCTORAL, MASTERS, BACHELORS = "Doctoral or professional degree", "Master's degree", "Bachelor's degree"
BELOW_HIGH_SCHOOL = "No formal educational credential"
ASSOCIATES, AWARD, HIGH_SCHOOL = "Associate's degree", schooling.AWARD, schooling.HIGH_SCHOOL


def read(text: str) -> resume.Cv:
    return resume.read_source(Source("cv", text.encode()))


@pytest.mark.parametrize(
    ("text", "level"),
    [
        ("B.E. (Mechanical), Savitribai Phule Pune University, 2019", BACHELORS),
        ("B.Tech Computer Science, IIT Madras", BACHELORS),
        ("BTech / MTech", MASTERS),
        ("MBBS, AIIMS Delhi", DOCTORAL),
        ("BComm", BACHELORS),
        ("B.Com.", BACHELORS),
        ("bsc psychology", BACHELORS),
        ("PGDM Marketing", MASTERS),
        ("Erstes Staatsexamen Jura", MASTERS),
        ("Dipl.-Ing. Maschinenbau", MASTERS),
        ("Diplom-Ingenieur (FH)", BACHELORS),
        ("Maîtrise de droit", MASTERS),
        ("Licence, Paris", BACHELORS),
        ("HND Business", ASSOCIATES),
        ("Higher National Diploma in Business", ASSOCIATES),
        ("BTEC Level 3 in Engineering", AWARD),
        ("NVQ Level 3", AWARD),
        ("Cert III in Commercial Cookery, TAFE", AWARD),
        ("Diploma, Business Administration, Nova Scotia Community College, 2015", AWARD),
        ("Diploma in Nursing", AWARD),
        ("Diploma, 2012", HIGH_SCHOOL),
        ("Heartland Horseshoeing School, Lamar MO - 24-week diploma, 2012", AWARD),
        ("Heartland Horseshoeing School - Farrier diploma, 2012", AWARD),
        ("Butler Professional Farrier School - Certificate in Farrier Science, 12 weeks, 2011", AWARD),
        ("Roy's Welding School, certificate, 2015", AWARD),
        ("Diploma of a 40-hour course in grooming, Paws School", AWARD),
        ("Bourbon County High School, Paris KY - diploma, 2009", HIGH_SCHOOL),
        ("Bedford High School - diploma, 40 hours of community service", HIGH_SCHOOL),
        ("Reading School - diploma, 2004", HIGH_SCHOOL),
        ("New Zealand School Certificate, 1999", HIGH_SCHOOL),
        ("Diploma, Lincoln HS", HIGH_SCHOOL),
        ("High school diploma, 2012", HIGH_SCHOOL),
        ("Leaving Certificate, 2010", HIGH_SCHOOL),
        ("A levels: Maths, Physics", HIGH_SCHOOL),
        ("A-levels: Maths, Physics", HIGH_SCHOOL),
        ("9 GCSEs including Maths", HIGH_SCHOOL),
        ("GED, 2001", HIGH_SCHOOL),
        ("Abitur", HIGH_SCHOOL),
        ("Bachillerato", HIGH_SCHOOL),
        ("Certificate of attendance", None),
        ("Forklift licence, 2019", None),
        ("Driving licence", None),
        ("I had to be there as a cook", None),
        ("Zertifikat Blorbologie", None),
        ("PGCE Secondary English", BACHELORS),
        ("FdA Early Years", ASSOCIATES),
        ("CertHE Social Work", AWARD),
        ("Access to Higher Education Diploma", HIGH_SCHOOL),
        ("EQF level 4", HIGH_SCHOOL),
        ("Cert II in Hospitality", HIGH_SCHOOL),
        ("Junior Certificate, 2004", BELOW_HIGH_SCHOOL),
        ("Hauptschulabschluss", BELOW_HIGH_SCHOOL),
        ("DPT, University of Delaware", DOCTORAL),
        ("Bac+5", MASTERS),
        ("Associate, Business Administration, 2012", ASSOCIATES),
    ],
)
def test_a_degree_is_held_for_what_its_country_does(text: str, level: str | None) -> None:
    """Degrees, with dots or without, certificates and examinations have the level that the table gives them."""
    assert schooling.level(text) == level


@pytest.mark.parametrize(
    "text",
    [
        "Boston University, Boston, MA",
        "Johns Hopkins, Baltimore, MD.",
        "Georgetown University, Washington, D.C.",
        "BS 7671 18th edition",
        "MS Office, advanced",
        "Certified Scrum Master",
        "Cisco Certified Network Associate",
        "Licence: full UK driving",
        "Tesco plc management scheme",
        "Redis cache workshop",
        "Food hygiene certificate, level 2",
        "Volunteer, Doctors Without Borders",
    ],
)
def test_what_is_only_written_like_a_degree_is_none(text: str) -> None:
    """States, standards, programs, ranks of workers and short courses raise nobody's schooling."""
    assert schooling.level(text) is None


def test_a_degree_beside_a_state_counts() -> None:
    """The letters of a state take nothing away from a degree in the same line, nor from a degree by itself."""
    assert schooling.level("BA English, Amherst College, Amherst, MA 01002") == BACHELORS
    assert schooling.level("History, MA, University of York") == MASTERS


def test_an_unknown_degree_is_kept_by_its_name() -> None:
    """Its level is not known, and that is said; a school's name, a grade and a course are no degrees."""
    studies = read(
        "Education\nZertifikat Blorbologie, Graz, 2012\nUniversity of Graz\n2010 - 2012\nGPA 3.9\nBSc Physics\n"
    ).studies
    assert [(study.text, study.level) for study in studies] == [
        ("Zertifikat Blorbologie, Graz, 2012", None),
        ("BSc Physics", BACHELORS),
    ]
    data = {"basics": {}, "education": [{"studyType": "Kandidat", "area": "Blorbologi"}]}
    assert [(study.text, study.level) for study in read(json.dumps(data)).studies] == [("Kandidat Blorbologi", None)]


def test_the_table_is_sorted_and_each_row_says_why() -> None:
    """Every name stands once, in order, is found as it stands, has a form and a level that are known, and a reason."""
    lines = (ROOT / "data" / schooling.FILE).read_text(encoding="utf-8").splitlines()
    rows = [line.split("\t") for line in lines[1:]]
    names = [row[0].casefold() for row in rows]
    assert names == sorted(set(names))
    assert all(len(row) == 4 and row[1] in schooling.FORMS and row[3] for row in rows)
    assert {row[2] for row in rows} <= {"", *ENTRY_LEVELS}
    missed = [name for name, form, level, _why in rows if (level or None) != schooling.level(_written(name, form))]
    assert not missed


def _written(name: str, form: str) -> str:
    return name.capitalize() if form == "first" else f"{name}." if form == "dotted" else name


@pytest.mark.parametrize(
    ("text", "said"),
    [("name\tlevel\n", "line 1"), ("name\tform\tlevel\treason\nBSc\tletters\tBachelor\twhy\n", "line 2"),
     ("name\tform\tlevel\treason\nBSc\n", "line 2")],
)  # fmt: skip
def test_a_damaged_table_is_told(tmp_path: Path, monkeypatch, text: str, said: str) -> None:
    """The file and the line are named."""
    (tmp_path / schooling.FILE).write_text(text, encoding="utf-8")
    monkeypatch.setattr(paths, "bundled_data", lambda: tmp_path)
    with pytest.raises(CareersError, match=rf"{re.escape(schooling.FILE)}, {said}"):
        schooling.level("BSc")


@pytest.mark.parametrize(
    "text",
    ["Jul 2021 – till date", "2021 - to date", "2021 – current", "2021 - Ongoing", "2021 - till now", "04/2021 – heute",
     "2021 – présent", "2021 à présent", "2021 – present day", "seit 2021", "2021 until now", "2021 - up to date"],
)  # fmt: skip
def test_what_goes_on_has_no_end(text: str) -> None:
    """Each of the usual words for today makes a job one that somebody has, and none of it is left as text."""
    span, before, behind = dates.span(f"Cook, {text}")
    assert (span.first, span.last, span.is_current) == (2021, None, True)
    assert (before.strip(" ,"), behind) == ("Cook", "")


@pytest.mark.parametrize(
    ("line", "names"),
    [
        ("AWS D1.1 Structural Steel, 3G & 4G", ["AWS D1.1 Structural Steel, 3G & 4G"]),
        ("City & Guilds 2391, Level 3", ["City & Guilds 2391, Level 3"]),
        ("CDL Class A, Hazmat and Tanker endorsements", ["CDL Class A, Hazmat and Tanker endorsements"]),
        ("First Aid, CPR, OSHA 30", ["First Aid", "CPR", "OSHA 30"]),
        ("CompTIA A+, Network+", ["CompTIA A+", "Network+"]),
    ],
)
def test_what_goes_on_with_a_certificate_is_none_of_its_own(line: str, names: list[str]) -> None:
    """A level, a position, a class behind a comma belong to the name before; other certificates stand apart."""
    assert [said.text for said in read(f"Certifications\n- {line}\n\nSkills\nWelding\n").certificates] == names


CHIPS = ["Python", "SQL", "Power BI"]


@pytest.mark.parametrize(
    "html",
    [
        '<div class="chips"><span>Python</span><span>SQL</span><span>Power BI</span></div>',
        '<p><a class="badge"><i></i>Python</a><a class="badge">SQL</a>\n\t<a class="badge">Power BI</a></p>',
        "<p><b>Tools:</b> <em>Python</em> <em>SQL</em> <em>Power BI</em></p>",
        '<p><span class="tag">Python</span><span class="tag">SQL</span></p><p>Power BI</p>',
        "<p>Python · SQL · Power BI</p>",
        "<p>Python<br>SQL<br/>Power BI</p>",
        "<ul><li>Python<li>SQL<li>Power BI</ul>",
        "<table><tr><td>Python<br>SQL</td><td><ul><li>Power BI</li></ul></td></tr></table>",
        "<table><tr><td>Python</td><td>SQL</td><td>Power BI</td></tr></table>",
    ],
)
def test_each_chip_of_a_page_is_a_phrase(html: str) -> None:
    """Badges, tags, items, cells and lines: each names a skill by itself."""
    cv = read(f"<html><body><h1>Jo Park</h1><h2>Skills</h2>{html}<h2>Languages</h2><p>English</p></body></html>")
    assert [said.text for said in cv.skills] == CHIPS


def test_words_of_a_sentence_are_no_chips() -> None:
    """Emphasis in running text parts nothing, and neither do tabs of the source."""
    cv = read(
        "<html><body><h1>Jo</h1><h2>Skills</h2><ul><li>Reports\n\t\tfor boards</li>"
        "<li>Made <b>large</b> and <b>small</b> and <b>odd</b> cakes</li></ul></body></html>"
    )
    assert [said.text for said in cv.skills] == ["Reports for boards", "Made large and small and odd cakes"]


def test_a_table_that_lays_out_the_page_is_read_cell_by_cell() -> None:
    """A cell with headings is a column of the page, not a cell of a row."""
    cv = read(
        "<table><tr><td><h2>Skills</h2><ul><li>Payroll</li></ul></td>"
        "<td><h2>Experience</h2><p>Clerk, Acme<br>2019 - 2021</p></td></tr></table>"
    )
    assert [said.text for said in cv.skills] == ["Payroll"]
    assert [(job.title, job.years) for job in cv.jobs] == [("Clerk", "2019 to 2021")]


DEGREES = (
    "Associate of Applied Science", "AAS", "A.A.S.", "Associate of Arts", "Bachelor of Science", "BSc", "BSc (Hons)",
    "B.S.", "BS", "BA", "B.A.", "BFA", "B.F.A.", "M.Ed.", "MA", "M.S.", "Master of Fine Arts", "Ph.D.", "MBA",
    "Bachelor of Science (B.S.)", "Bachelor of Engineering",
)  # fmt: skip


@pytest.mark.parametrize("degree", DEGREES)
@pytest.mark.parametrize("joint", [", ", " in ", " - ", ": ", " | ", " – ", " ("])
def test_the_field_stands_behind_the_name_of_the_degree(degree: str, joint: str) -> None:
    """However the degree is spelt, and whatever stands between the two; the school behind is no part of it."""
    from careercli.profile import field_of_study

    for field in ("Mechanical Engineering", "Wood Technology"):
        for school in ("", ", Acme College, 2008", " - Acme University"):
            closed = ")" if "(" in joint else ""
            assert field_of_study.behind_degree(f"{degree}{joint}{field}{closed}{school}") == field


@pytest.mark.parametrize("line", [
    "Associate of Applied Science, Sinclair College", "Bachelor of Science, Acme University", "B.A., 2008", "AAS",
    "Bachelor of Science, Acme", "Bachelor of Arts and Sciences", "Associate of Applied Science",
])  # fmt: skip
def test_a_degree_by_its_name_alone_has_no_field(line: str) -> None:
    """Science, arts and applied science are what the degree is called, and a school is no field."""
    from careercli.profile import field_of_study

    assert field_of_study.behind_degree(line) == ""
    assert field_of_study.named(line) == ""


@pytest.mark.parametrize(
    "lines",
    [
        "Pima Community College, 62 credits toward Associate of Business, not finished",
        "Associate of Business, Pima Community College, 2003 - 2005\n62 credits, not finished",
        "Boise State University, two years of study, no degree",
        "Attended Portland Community College 2007 - 2009 (45 credits, no degree)",
        "Bachelor of Arts, unfinished, Ohio State University 2009 - 2011",
        "Bachelor of Science\nDropped out",
        "Some college, Pima Community College",
    ],
)
def test_college_without_a_degree_is_some_college(lines: str) -> None:
    """The Bureau's own level; the diploma that stands below it is kept beside it."""
    cv = resume.read_source(Source("cv", f"Ann Lee\nEducation\n{lines}\nHigh school diploma, 2002\n".encode()))
    assert [study.level for study in cv.studies] == ["Some college, no degree", "High school diploma or equivalent"]


@pytest.mark.parametrize(
    ("line", "levels"),
    [
        ("BA History, Ohio University, 120 credits, 2010", ["Bachelor's degree"]),
        ("High school, not finished", []),
        ("MBA, Ohio University, not finished", []),
        ("BS Nursing, Ohio University, expected 2099", []),
        ("Attended Tulsa Welding School, 2010", []),
    ],
)
def test_what_is_no_college_left_is_not(line: str, levels: list[str]) -> None:
    """A degree with its credits stays one; a school, a second degree and what goes on are no years of college."""
    cv = resume.read_source(Source("cv", f"Ann Lee\nEducation\n{line}\n".encode()))
    assert [study.level for study in cv.studies] == levels
