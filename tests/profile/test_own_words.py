"""Own words with titles that people use and no role has: read as the record's titles, and said to be."""

from __future__ import annotations

import pytest

from careercli.catalog.catalog import Catalog
from careercli.profile import own_words


@pytest.mark.parametrize(
    ("said", "read_as"),
    [
        ("carer", "Personal Care Aides"),
        ("GP", "Family Physician"),
        ("help a brickie", "help a Brickmasons and Blockmasons"),
        ("assist the anaesthetist", "assist the Anesthesiologists"),
    ],
)
def test_a_usual_title_is_read_as_the_records(catalog: Catalog, said: str, read_as: str) -> None:
    """Alone, or as a word that the record does not know; what it was read as is told."""
    translated = own_words._with_usual_titles(catalog, said)
    assert (translated.text, [entry.read_as for entry in translated.by]) == (
        read_as,
        [read_as.removeprefix("help a ").removeprefix("assist the ")],
    )


@pytest.mark.parametrize("said", ["ringer in the band", "teach children", "paralegal"])
def test_other_words_stay_as_they_are(catalog: Catalog, said: str) -> None:
    """A known word in a sentence may be anything, and a role's own title needs no other."""
    assert own_words._with_usual_titles(catalog, said).by == ()


def test_what_is_liked_leads_to_those_who_keep_it(catalog: Catalog) -> None:
    """Not to those who slaughter it, or oversee who works with it; `benchmarks/likes.tsv` has more of the kind."""
    animals = [role.slug for role in catalog.match(["work with animals"], limit=10).roles]
    assert {"animal-caretakers", "animal-trainers", "veterinary-assistants-and-laboratory-animal-caretakers"} == set(
        animals[:3]
    )
    assert "slaughterers-and-meat-packers" not in animals
    some_part_time = [role.slug for role in catalog.match(["work with animals"], work="part-time", limit=10).roles]
    assert "animal-caretakers" in some_part_time[:3]
    numbers = [role.slug for role in catalog.match(["I like working with numbers"], limit=10).roles]
    assert {"bookkeeping-clerk", "accountant"} <= set(numbers[:5])
    assert catalog.match(["slaughter animals"], limit=1).roles[0].slug == "slaughterers-and-meat-packers"
