"""The name at the head of a CV gives no skills and no job, in whatever form it is: Doe, Sap and Rust are surnames."""

from __future__ import annotations

import io
import zipfile
from pathlib import Path

import pytest
import yaml

from careercli.api import Catalog
from careercli.profile import cv as resume
from careercli.profile import from_cv
from careercli.profile.cv import person_name
from careercli.profile.cv.source import Source

CVS = Path(__file__).parent.parent / "data" / "cvs"
GOLD = sorted(yaml.safe_load((CVS / "gold.yaml").read_text(encoding="utf-8")))
NAMED = [name for name in GOLD if not name.endswith(".pdf") and name != "driver.csv"]
"""Those whose bytes can be changed, but for a table of jobs that names nobody."""
SURNAMES = ("Doe", "Sap", "SAS", "Rust", "Swift", "Page", "Baker", "Cook", "Lee")


def _renamed(raw: bytes, old: str, new: str) -> bytes:
    """A CV of somebody else; the members of an archive are those of Word and of LinkedIn."""
    first, *_between, last = old.split()
    pairs = [(old, new), (first, new.split()[0]), (last, new.split()[-1])]
    if not raw.startswith(b"PK"):
        for one, other in pairs:
            raw = raw.replace(one.encode(), other.encode())
        return raw
    packed = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(raw)) as old_zip, zipfile.ZipFile(packed, "w") as new_zip:
        for member in old_zip.infolist():
            new_zip.writestr(member.filename, _renamed(old_zip.read(member), old, new))
    return packed.getvalue()


def _read(catalog: Catalog, cv: resume.Cv) -> tuple[set[str], str | None]:
    reading = from_cv.of_cv(catalog, cv)
    own = reading.own.role.slug if reading.own and reading.own.role else None
    return {skill.phrase.text for skill in reading.skills}, own


@pytest.mark.parametrize("name", NAMED)
@pytest.mark.parametrize("surname", ["Doe", "Rust", "Cook"])
def test_another_surname_changes_nothing_of_a_cv(catalog: Catalog, name: str, surname: str) -> None:
    raw = (CVS / name).read_bytes()
    cv = resume.read_source(Source(name, raw))
    assert len(cv.person.split()) > 1
    renamed = resume.read_source(Source(name, _renamed(raw, cv.person, f"Jane {surname}")))
    if name not in KNOWN:
        KNOWN[name] = _read(catalog, cv)
    assert _read(catalog, renamed) == KNOWN[name]


KNOWN: dict[str, tuple[set[str], str | None]] = {}
"""What is read of a CV under the name that it has, by the CV: read once."""


def test_the_forms_with_a_field_for_it_have_the_name() -> None:
    for name in ("nurse.json", "developer.yaml", "electrician.yaml", "marketing.json", "accountant.xml", "teacher.zip"):
        cv = resume.read_source(Source(name, (CVS / name).read_bytes()))
        assert cv.is_named and len(cv.person.split()) > 1, name


@pytest.mark.parametrize("surname", SURNAMES)
@pytest.mark.parametrize(
    "head",
    [
        "Jane {}",
        "JANE {}",
        "# Jane {}",
        "Jane {}, Columbus",
        "Jane {} | Columbus, OH",
        "CURRICULUM VITAE\nJane {}",
        "Resume of\nName: Jane {}",
        "Jane {}\n\nProfile\nMs. {} has worked in offices. Jane {} likes order.",
    ],
)
def test_a_surname_is_no_skill_and_no_job(catalog: Catalog, head: str, surname: str) -> None:
    body = "\n\nSkills\nExcel, payroll\n\nEducation\nHigh school diploma, 2012\n"
    text = head.replace("{}", surname.upper() if "JANE" in head else surname) + body
    assert _read(catalog, resume.read_source(Source("cv.txt", text.encode()))) == ({"Excel", "payroll"}, None)


@pytest.mark.parametrize("title", ["Registered Nurse", "Line Cook", "Truck Driver"])
def test_a_title_where_a_name_may_stand_is_one(catalog: Catalog, title: str) -> None:
    text = f"{title}\n\nSkills\nExcel, payroll\n\nEducation\nHigh school diploma, 2012\n"
    assert _read(catalog, resume.read_source(Source("cv.txt", text.encode())))[1] is not None


def test_a_skill_where_a_name_may_stand_is_one(catalog: Catalog) -> None:
    """A list of skills has no name at its head, and none of it is lost; a heading among them is no other matter."""
    text = "Microsoft Excel\nPython\nProject Management\n"
    said = from_cv.of_cv(catalog, resume.read_source(Source("cv.txt", text.encode())))
    assert {skill.phrase.text for skill in said.skills} >= {"Microsoft Excel", "Python"}


def test_a_name_is_taken_out_as_a_whole() -> None:
    assert person_name.without("Jane Doe", "Doe, Jane and Jane  DOE used DOE").split() == ["and", "used", "DOE"]
    assert person_name.without("Ann Rust", "Annual Rust checks") == "Annual Rust checks"


@pytest.mark.parametrize("surname", SURNAMES)
def test_what_stands_behind_a_name_is_what_somebody_is(catalog: Catalog, surname: str) -> None:
    text = f"Jane {surname}, RN\n\nSkills\nExcel, payroll\n\nEducation\nHigh school diploma, 2012\n"
    read = _read(catalog, resume.read_source(Source("cv.txt", text.encode())))
    assert read == ({"Excel", "payroll"}, "registered-nurse")
