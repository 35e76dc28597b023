"""A person of a profile, and what is theirs on the sheet of a role."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from careercli.catalog.catalog import Catalog
from careercli.profile import model, own_role, person
from careercli.roles.search_path import Folder
from helper import ROOT


@pytest.fixture
def catalog(folder) -> Iterator[Catalog]:
    """The hand-made roles of tests/data, and a home of its own."""
    model.profile_file().parent.mkdir(parents=True)
    opened = Catalog([Folder(ROOT / "tests" / "data" / "roles", "test")])
    yield opened.refresh()
    opened.close()


@pytest.mark.parametrize(
    ("profile", "slug", "expected"),
    [
        (None, "miller", set()),
        ("skills: [dough shaping]\n", "baker", {"Dough shaping"}),
        ("skills: [dough shaping]\n", "miller", set()),
        ("role: baker\n", "miller", {"Microsoft Excel", "Patience"}),
        ("role: baker\nskills: [grain grading]\n", "miller", {"Microsoft Excel", "Patience", "Grain grading"}),
        ("role: baker\nskills: [patience]\n", "baker", {"Patience"}),  # on their own role's sheet, not everything
        ("role: Bread Baker\nskills: [patience]\n", "baker", {"Patience"}),  # named by its alias, too
        ("role: no-such-role\nskills: [patience]\n", "baker", set()),  # a sheet is shown all the same
        ("skills: 7\n", "baker", set()),
    ],
)
def test_what_is_theirs_on_a_sheet(catalog: Catalog, profile: str | None, slug: str, expected: set[str]) -> None:
    """Own skills, and those of their role except on its own sheet; nothing if the profile cannot be used."""
    if profile is not None:
        model.profile_file().write_text(profile, encoding="utf-8")
    assert person.own_phrases(catalog, slug) == expected


def test_more_skills_leave_what_there_is(catalog: Catalog) -> None:
    """A skill that somebody has keeps its own words; what is new comes behind; all else of the person stays."""
    baker, miller = (person.person_in_role(catalog, name) for name in ("baker", "miller"))
    more = baker.with_more_skills(miller.skills)
    assert more.skills[: len(baker.skills)] == baker.skills
    assert [skill.name for skill in more.skills[len(baker.skills) :]] == [
        "Mill control software", "Grain scales", "Grain grading",
    ]  # fmt: skip
    assert (more.name, more.slug, more.levels, more.entry, more.pay) == (
        baker.name, baker.slug, baker.levels, baker.entry, baker.pay,
    )  # fmt: skip


def test_a_person_in_a_role_has_its_levels_and_pay(catalog: Catalog) -> None:
    """Levels of all ratings, important or not; the official median, or the guide's brought to a year; a tier as named."""
    baker = person.person_in_role(catalog, "baker", "master")
    assert baker.levels == {"chemistry": 3.5, "stamina": 4.5, "writing": 3}
    assert baker.pay is not None
    assert (baker.pay.amount, baker.pay.currency, baker.pay.source, baker.tier) == (36_000, "USD", "record", "master")
    miller = person.person_in_role(catalog, "flour miller")
    assert miller.pay is not None
    assert (miller.pay.amount, miller.pay.source) == (45_760, "guide")
    assert person.person_in_role(catalog, "night-porter").pay is None


def test_own_pay_by_the_hour_is_that_of_a_year_in_whole_cents(catalog: Catalog) -> None:
    """2,080 hours a year of 24.123456 an hour are 50,176.78848."""
    profile = model.Profile(pay=model.OwnPay(amount=24.123456, currency="USD", period="hour"))
    pay = own_role.own_pay(profile)
    assert pay is not None
    assert (pay.amount, pay.source) == (50_176.79, "you")
