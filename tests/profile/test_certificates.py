"""Certificates and licenses of a CV, as its lines name them."""

import pytest

from careercli.profile.cv import layout
from careercli.profile.cv.document import NOT_YET, Cv
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
    "lines",
    [
        "Bachelor of Science in Biology\nOhio State University\nExpected May 2027",
        "Ohio State University, expected May 2027\nBachelor of Science in Biology",
        "Bachelor of Science, Ohio State University, 2024 - present",
        "Bachelor of Science\nDropped out",
        "Pursuing a Bachelor of Science",
        "Bachelor of Science, May 2099",
    ],
)
def test_schooling_that_is_not_over_is_not_had(lines: str) -> None:
    """Whether the degree, the school or the line below says so; what is finished beside it counts."""
    cv = _cv(f"Education\n{lines}\n\nAssociate of Science, Columbus State, 2018")
    assert [study.text for study in cv.studies] == ["Associate of Science, Columbus State, 2018"]
    assert NOT_YET in [out.why for out in cv.left_out if "Bachelor" in out.text]
