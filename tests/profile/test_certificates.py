"""Certificates and licenses of a CV, as its lines name them."""

import pytest

from careercli.profile.cv import layout
from careercli.profile.cv.document import BESIDE_SCHOOLING, NOT_YET, Cv
from careercli.profile.cv.layout import Line
from careercli.profile.cv.lists import certificates


@pytest.mark.parametrize(
    ("line", "names"),
    [
        ("Cosmetology license, Texas", ["Cosmetology license, Texas"]),
        ("Real Estate License, New York, 2014", ["Real Estate License, New York"]),
        ("Driver license, First Aid", ["Driver license", "First Aid"]),
        ("Forklift license, CPR", ["Forklift license", "CPR"]),
    ],
)
def test_a_state_stands_with_its_license(line: str, names: list[str]) -> None:
    """A license and the state where it holds are one name, and no state is a certificate; commas part the others."""
    assert certificates(line) == names


def _cv(section: str) -> Cv:
    lines = f"Sam Doe\n\nExperience\nBaker, Acme, 2015 - 2020\n- Baked bread\n\n{section}".split("\n")
    return layout.read("text", [Line(line, f"line {number}") for number, line in enumerate(lines, 1)])


@pytest.mark.parametrize(
    "detail",
    ["exp. 2026", "Exp: 05/2026", "expires 03/2026", "License No. 12345", "License #: RN-99881", "valid through 12/2027",
     "May 2027", "issued Jan 2024", "#12345", "renewed 2023", "Cert. ID A-1234"],
)  # fmt: skip
@pytest.mark.parametrize("joint", [", ", "\n"])
def test_a_date_or_a_number_belongs_to_the_certificate_before(detail: str, joint: str) -> None:
    """Behind a comma, or in a line of its own, it makes no certificate."""
    names = [said.text for said in _cv(f"Certifications\nCPO{joint}{detail}\nBLS").certificates]
    assert (names[0].partition(",")[0], names[1:]) == ("CPO", ["BLS"])


@pytest.mark.parametrize("detail", ["in progress", "expected May 2027", "pending", "anticipated 2027"])
@pytest.mark.parametrize("joint", [", ", "\n", " - "])
def test_a_certificate_under_way_is_not_held(detail: str, joint: str) -> None:
    """It is left out, with the reason."""
    cv = _cv(f"Certifications\nBLS\nCompTIA A+{joint}{detail}")
    assert [said.text for said in cv.certificates] == ["BLS"]
    assert [(out.text.startswith("CompTIA A+"), out.why) for out in cv.left_out] == [(True, NOT_YET)]


@pytest.mark.parametrize(
    "entry",
    [
        "Certified Meeting Professional (CMP), Events Industry Council, in progress, expected 2026",
        "Certified Meeting Professional (CMP), Events Industry Council (expected 2026)",
        "Certified Meeting Professional (CMP), EIC - in progress",
        "Certified Meeting Professional (CMP), EIC [in progress]",
        "Certified Meeting Professional (CMP)\n  Events Industry Council, in progress",
        "Certified Meeting Professional (CMP)\n  Events Industry Council\n  in progress, expected 2026",
        "Certified Meeting Professional (CMP)\nEvents Industry Council\nIn progress, expected 2026",
        "- Certified Meeting Professional (CMP), Events Industry Council,\n  Washington, exam planned for May 2027",
        "Certified Meeting Professional (CMP), EIC, not yet taken",
        "CMP candidate, Events Industry Council",
        "Pursuing CMP, Events Industry Council",
        "In progress: CMP, Events Industry Council",
        "In progress:\n- CMP, Events Industry Council",
    ],
)
def test_an_entry_under_way_is_left_out_whole(entry: str) -> None:
    """Whoever gives it, wherever it is got and whatever brackets or lines are between; those around it are held."""
    cv = _cv(f"Certifications\nBLS\n\n{entry}\n\nFirst Aid")
    assert [said.text for said in cv.certificates] == ["BLS", "First Aid"]
    assert {out.why for out in cv.left_out} == {NOT_YET}


@pytest.mark.parametrize(
    ("line", "held", "left_out"),
    [
        ("CPR, 2023, PMP (in progress)", ["CPR"], "PMP (in progress)"),
        ("CPR, American Red Cross, 2023; CMP, EIC, in progress", ["CPR"], "CMP, EIC, in progress"),
        ("CMP, started 2024, EIC, in progress", [], "CMP, started 2024, EIC, in progress"),
    ],
)
def test_an_entry_ends_at_its_own_year_or_a_semicolon(line: str, held: list[str], left_out: str) -> None:
    """So one that is held stands beside one that is not; the year in which it was begun ends none."""
    cv = _cv(f"Certifications\n{line}")
    assert [said.text for said in cv.certificates] == held
    assert [out.text for out in cv.left_out] == [left_out]


@pytest.mark.parametrize(
    "lines",
    [
        "Bachelor of Arts, Ohio University, 2022\n  Expected graduation: May 2099",
        "Bachelor of Science, Ohio University, started 2023\nIn progress",
        "Bachelor of Arts\n  Ohio University, planned for May 2099",
        "Bachelor of Science in Biology\nOhio State University\nExpected May 2027",
        "Ohio State University, expected May 2027\nBachelor of Science in Biology",
        "Bachelor of Science, Ohio State University, 2024 - present",
        "Pursuing a Bachelor of Science",
        "Bachelor of Science, May 2099",
    ],
)
def test_schooling_that_is_not_over_is_not_had(lines: str) -> None:
    """Whether the degree, the school or the line below says so; what is finished beside it counts."""
    cv = _cv(f"Education\n{lines}\n\nAssociate of Science, Columbus State, 2018")
    assert [study.text for study in cv.studies] == ["Associate of Science, Columbus State, 2018"]
    assert NOT_YET in [out.why for out in cv.left_out if "Bachelor" in out.text]


def test_what_is_told_beside_a_degree_is_named() -> None:
    """A minor or marks make no schooling, and are lost in no list."""
    cv = _cv("Education\nBachelor of Arts, Ohio University, 2015\n- Minor in Spanish; GPA 3.5")
    assert [study.text for study in cv.studies] == ["Bachelor of Arts, Ohio University, 2015"]
    assert [(out.text, out.why) for out in cv.left_out] == [("Minor in Spanish; GPA 3.5", BESIDE_SCHOOLING)]
