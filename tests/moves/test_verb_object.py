"""A phrase that is something done to something is one thing: "drafting contracts" is no drafter's work."""

from __future__ import annotations

import pytest

from careercli.api import Catalog
from careercli.moves import verb_object


@pytest.mark.parametrize(
    ("text", "pair"),
    [
        ("drafting contracts", ("draft", "contract")),
        ("Drafted contracts", ("draft", "contract")),
        ("pouring drinks", ("pour", "drink")),
        ("nursing care", None),
        ("contract drafting", None),
        ("drafting", None),
        ("drafting long contracts", None),
        ("testing testing", None),
    ],
)
def test_a_verb_and_its_object(text: str, pair: tuple[str, str] | None) -> None:
    """Two words, the first in the form of something that is done and no name of a field."""
    read = verb_object.parted(text)
    assert (read[:2] if read else None) == pair


def test_what_is_done_stands_in_front_in_one_clause(catalog: Catalog) -> None:
    """O*NET and the guides tell of test runs, and of who runs tests."""
    doing = {role.slug for role in catalog.query.coded_roles() if role.id in _doing(catalog, "running tests")}
    assert "medical-assistant" in doing and "machinists" not in doing


def _doing(catalog: Catalog, text: str) -> frozenset[int]:
    pair = verb_object.parted(text)
    assert pair
    return verb_object.doing(catalog, pair)


@pytest.mark.parametrize(
    ("phrase", "first", "behind"),
    [
        ("drafting contracts", "lawyer", "architectural-and-civil-drafters"),
        ("drafting contracts", "legal-technician", "architectural-and-civil-drafters"),
        ("drafting letters", "paralegal", "mail-clerks-and-mail-machine-operators-except-postal-service"),
        ("running tests", "medical-assistant", "textile-winding-twisting-and-drawing-out-machine-setters-operators-and-tenders"),
        ("pouring drinks", "bartender", "dining-room-and-cafeteria-attendants-and-bartender-helpers"),
    ],
)  # fmt: skip
def test_who_does_it_is_before_who_has_one_of_the_words(catalog: Catalog, phrase: str, first: str, behind: str) -> None:
    found = [role.slug for role in catalog.match([phrase], limit=40).roles]
    assert first in found[:2]
    assert behind not in found or found.index(first) < found.index(behind)


@pytest.mark.parametrize("phrase", ["working nights", "worked as", "having children", "looking people"])
def test_words_that_tell_nothing_of_the_work_make_no_pair(catalog: Catalog, phrase: str) -> None:
    """Everyday words, and those around a title held, are left out of a phrase before it is read."""
    assert isinstance(catalog.match([phrase, "welding"], limit=3).roles, tuple | list)


@pytest.mark.parametrize(
    ("phrase", "first"),
    [
        ("drafting blueprints", "mechanical-drafters"),
        ("painting houses", "painters-construction-and-maintenance"),
        ("wiring houses", "electrician"),
        ("drawing blood", "phlebotomists"),
        ("cutting metal", "welder"),
    ],
)
def test_where_no_texts_have_both_as_one_thing_the_words_are_two(catalog: Catalog, phrase: str, first: str) -> None:
    """A verb in a title is a good sign there: painters paint, whatever it is."""
    assert catalog.match([phrase], limit=1).roles[0].slug == first
