"""What a role is said to use is named in its own record, or by the name that O*NET has for it."""

from __future__ import annotations

from pathlib import Path

import pytest

from careercli.api import Catalog


def test_two_words_apart_are_not_the_thing(catalog: Catalog) -> None:
    """Receptionists have something legal and some research in their record, and nowhere legal research."""
    found = {row["slug"]: row for row in catalog.match(["legal research", "scheduling"]).to_dict()}
    assert found["receptionist"]["not_named_there"] == ["legal research"]
    assert found["paralegal"]["not_named_there"] == []


def test_the_screen_tells_them_apart(careers, atlas_data: Path) -> None:
    """What is used, and what is not named there, each by itself."""
    ran = careers("match", "legal research", "scheduling", "--format", "table", CAREERS_DATA=str(atlas_data))
    shown = " ".join(ran.split())
    assert "one of your two used there: scheduling; not named there, only near: legal research" in shown


@pytest.mark.parametrize(
    ("said", "slug", "name"),
    [
        ("spanish", "farm-labor-contractors", "by O*NET's knowledge of foreign language, 3.5 of 5"),
        ("phlebotomy", "medical-assistant", "by O*NET's activity “Collect biological specimens from patients”"),
    ],
)
def test_another_name_of_it_is_said(catalog: Catalog, said: str, slug: str, name: str) -> None:
    """O*NET 30.3 rates a foreign language 3.5 of 5 for farm labor contractors, and lists the activity for the other."""
    role = next(role for role in catalog.match([said]).roles if role.slug == slug)
    assert role.used.by == ((said, name),)
    assert role.used.near == ()


def test_who_names_nothing_of_it_stands_behind(catalog: Catalog) -> None:
    """Nurses' record has both words of legal research, apart; others do name the scheduling that was said."""
    answer = catalog.match(["legal research", "scheduling"], without="computers and electronics", education="associate")
    names = [bool(role.used.named(role.rests_on)) for role in answer.roles]
    assert names == sorted(names, reverse=True)
    assert [role.score for role in answer.roles] == sorted((role.score for role in answer.roles), reverse=True)


@pytest.mark.parametrize("said", ["cooking", "Excel", "patient care", "working with animals", "accounting software"])
def test_what_is_named_stays_named(catalog: Catalog, said: str) -> None:
    """A word of the tasks, a product, two words of one task, what is liked, and a kind of software."""
    assert not catalog.match([said]).roles[0].used.near
