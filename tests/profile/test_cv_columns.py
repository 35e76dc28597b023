"""A CV in two columns: as text of a laid out page, and as a PDF drawn line by line; and what only looks like columns."""

from __future__ import annotations

import pytest

from careercli.profile import cv as resume
from careercli.profile.cv import columns
from careercli.profile.cv.layout import Line
from careercli.profile.cv.source import Source

TWO = """\
                 DANA PIKE
          Sous Chef  -  Hobart  -  dana@example.org

CONTACT                    EXPERIENCE
7 Quay Lane
                           Sous Chef
SKILLS                     Harbour Rooms, Hobart
Menu planning              2021 - Present
Butchery                   - Ran the pass of 120 covers
Team leadership            - Ordered stock from
                             local farms
LANGUAGES                  Commis Chef
English                    Dock Hotel
Italian (basic)            2018 - 2021
TICKETS
First Aid                  EDUCATION
                           Cert III in Commercial Cookery
"""
ONE = """\
Dana Pike
dana@example.org

SKILLS
Menu planning              Butchery
Team leadership            Stock control
Pastry                     Food costing

EXPERIENCE
Sous Chef, Harbour Rooms               2021 - Present
Commis Chef, Dock Hotel                2018 - 2021
Kitchen Porter, Dock Hotel             2016 - 2018
"""
GLUED = """\
SKILLS                     EXPERIENCE
Menu planning and stock control Sous Chef, Harbour Rooms
Butchery of whole animals and fish 2021 - Present
Team leadership of a crew of eight - Ran the pass
Bread   Cakes   Ices
Tarts   Pies    Jams
Soups   Stocks  Oils
"""


def read(text: str | bytes) -> resume.Cv:
    return resume.read_source(Source("cv", text if isinstance(text, bytes) else text.encode()))


def lines_of(text: str) -> list[Line]:
    return [Line(line, "") for line in text.split("\n")]


def pdf(text: str, start: int) -> bytes:
    """A PDF that draws the lines of a text one by one, what stands from `start` as a piece of its own."""
    drawn = []
    for number, line in enumerate(text.split("\n")):
        for at, piece in ((0, line[:start]), (start, line[start:])):
            if words := piece.strip():
                x = 40 + 6 * (at + len(piece) - len(piece.lstrip()))
                drawn.append(f"1 0 0 1 {x} {760 - 13 * number} Tm ({words.replace('(', '').replace(')', '')}) Tj")
    content = "\n".join(["BT /F1 10 Tf", *drawn, "ET"])
    objects = [
        "<</Type/Catalog/Pages 2 0 R>>",
        "<</Type/Pages/Kids[3 0 R]/Count 1>>",
        "<</Type/Page/Parent 2 0 R/MediaBox[0 0 612 792]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>>>",
        f"<</Length {len(content)}>>stream\n{content}\nendstream",
        "<</Type/Font/Subtype/Type1/BaseFont/Courier>>",
    ]
    body, offsets = "%PDF-1.4\n", []
    for number, text_of in enumerate(objects, 1):
        offsets.append(len(body))
        body += f"{number} 0 obj\n{text_of}\nendobj\n"
    table = "".join(f"{offset:010} 00000 n \n" for offset in offsets)
    size = len(objects) + 1
    tail = f"trailer<</Size {size}/Root 1 0 R>>\nstartxref\n{len(body)}\n%%EOF\n"
    return f"{body}xref\n0 {size}\n0000000000 65535 f \n{table}{tail}".encode("latin-1")


def is_read(cv: resume.Cv) -> None:
    """What TWO says."""
    assert [said.text for said in cv.skills] == ["Menu planning", "Butchery", "Team leadership"]
    assert [(job.title, job.years) for job in cv.jobs] == [("Sous Chef", "since 2021"), ("Commis Chef", "2018 to 2021")]
    assert [study.level for study in cv.studies] == ["Postsecondary nondegree award"]
    assert [said.text for said in cv.languages] == ["English", "Italian"]
    assert [said.text for said in cv.certificates] == ["First Aid"]
    assert cv.remarks == ()


def test_each_column_of_text_is_read_by_itself() -> None:
    """The lines of both columns are not joined, and each keeps the line that it stands on."""
    cv = read(TWO)
    is_read(cv)
    assert cv.skills[0].place == "line 8"
    assert "Ran the pass of 120 covers" in [said.text for said in cv.prose]


def test_a_pdf_drawn_line_by_line_is_parted() -> None:
    """Columns whose lines were drawn from left to right are read one after the other."""
    is_read(read(pdf(TWO.partition("\n\n")[2], 27)))


def test_lists_in_columns_and_dates_at_the_margin_are_no_columns() -> None:
    """Without headings at the right, a text stays as it stands: lists and jobs are read as before."""
    cv = read(ONE)
    listed = ["Menu planning", "Butchery", "Team leadership", "Stock control", "Pastry", "Food costing"]
    assert [said.text for said in cv.skills] == listed
    assert [job.years for job in cv.jobs] == ["since 2021", "2018 to 2021", "2016 to 2018"]
    assert columns.parted(lines_of(ONE)).lines == lines_of(ONE)


def test_columns_that_cannot_be_parted_are_told() -> None:
    """Headings of two columns on one line, and no gap below: the answer says so, and how to help."""
    assert read(GLUED).remarks == (columns.NOT_APART,)


@pytest.mark.parametrize("text", ["", " " * 50, "A" + " " * 40 + "B\n", ("x" + " " * 30) * 200 + "\n", TWO * 40])
def test_any_blanks_are_read(text: str) -> None:
    """Blanks of any number, and a text of many pages, end in no error of their own, and lose no word."""
    parted = columns.parted(lines_of(text))
    assert sorted(" ".join(line.text for line in parted.lines).split()) == sorted(text.split())
