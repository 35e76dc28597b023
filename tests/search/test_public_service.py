"""Titles of the public service and the forces: the grade and the body stand beside what somebody does there."""

from __future__ import annotations

import pytest

from careercli.catalog import public_service
from careercli.catalog.catalog import Catalog
from careercli.search import roles
from careercli.search.titles import EXACT, HEAD, SURE, read_title


def code(catalog: Catalog, slug: str) -> str:
    """The SOC code of a role."""
    role = catalog.entry(slug).role
    return role.occupation.code[:7] if role.occupation else ""


@pytest.mark.parametrize(
    ("title", "expected"),
    [
        ("HEO Policy Advisor, Home Office", "19-3094"),
        ("EO Finance Officer", "43-3031"),
        ("HO Tax Inspector HMRC", "13-2081"),
        ("AO Caseworker - UKVI", "43-4061"),  # who decides on visas is no social worker
        ("Administrative Officer, HMCTS", "43-4031"),
        ("Grade 7 Policy Lead", "19-3094"),
        ("Royal Navy Marine Engineer", "17-2121"),
        ("US Army 68W Combat Medic", "29-2042"),
        ("SEO Content Writer", "27-3043"),
    ],
)
def test_what_is_left_of_a_title_of_the_public_service_is_sure(catalog: Catalog, title: str, expected: str) -> None:
    """Grade and body are told beside the title, and do not make a guess of it."""
    reading = read_title(catalog, title)
    assert (code(catalog, reading.slugs[0]), reading.certainty) == (expected, SURE)
    assert reading.beside


def test_a_name_with_such_words_in_it_stays_that_name(catalog: Catalog) -> None:
    """An SEO specialist looks after searches, and an army officer leads soldiers."""
    named = {title: read_title(catalog, title) for title in ("SEO Specialist", "Army Officer", "Navy diver")}
    assert {reading.certainty for reading in named.values()} == {EXACT}
    assert read_title(catalog, "Grade 7 math teacher").name == "math teacher"


def test_a_grade_is_told_apart_only_beside_something() -> None:
    """A grade alone is left as it is, and a body alone is no title."""
    assert public_service.apart("Executive Officer") is None
    assert public_service.apart("Home Office") is None
    assert public_service.apart("Higher Executive Officer - Work Coach, DWP") == (
        "Work Coach", "higher executive officer", "dwp", "benefits"
    )  # fmt: skip


def test_a_short_form_in_capitals_is_no_slip_of_the_fingers(catalog: Catalog) -> None:
    """Nothing says what a QXT therapist is; that it is an art therapist for certain is wrong."""
    hits = roles.search(catalog, "IXRT therapist", 1).hits
    assert not hits or hits[0].weak


@pytest.mark.parametrize(
    ("title", "expected"),
    [("7.5t driver", "53-3032"), ("18t driver", "53-3032"), ("1st Year Apprentice Sparky", "47-2111")],
)
def test_tonnes_and_years_of_learning_are_read(catalog: Catalog, title: str, expected: str) -> None:
    """How much a truck weighs and how long somebody has learned are numbers beside the title, or a part of it."""
    reading = read_title(catalog, title)
    assert code(catalog, reading.slugs[0]) == expected
    assert reading.certainty in (EXACT, SURE)


def test_two_letters_beside_another_thing_are_a_guess(catalog: Catalog) -> None:
    """A DC of the police is no chiropractor, whoever else is called so."""
    assert read_title(catalog, "DC - Thames Valley").certainty in ("", HEAD, "weak")
