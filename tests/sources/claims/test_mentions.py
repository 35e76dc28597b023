"""Where a word that is a title names an occupation, and where it is a verb or a thing."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from hypothesis import given
from hypothesis import strategies as st

from careercli.api import Catalog, open_catalog
from careercli.sources.claims.mentions import Names, stands_for_a_person


def named(text: str) -> bool:
    """Whether the word between brackets stands for a person."""
    start, end = text.index("["), text.index("]")
    return stands_for_a_person(text.replace("[", "").replace("]", ""), start, end - 1)


@pytest.mark.parametrize(
    "text",
    [
        "A [cook] makes $30,000 a year.", "[Cooks] see growth of 6%.", "[Cook]: $30,000 a year", "[Nurse] salaries rise.",
        "The median pay of [judges] is $150,000.", "[Models] earn little.", "Every [actor] is paid by the hour.",
        "1. [Driver] – $40,000", "[Server]: $30,000 a year", "She saw a [shrink].", "One [teller], two windows.",
        "Work as a [nurse] in Ohio.", "Work as [plumber] in Ohio.", "[Guides] are paid by the day.",
    ],
)  # fmt: skip
def test_a_person(text: str) -> None:
    """In the plural, behind an article, in front of "earn", or at the head of a line."""
    assert named(text)


@pytest.mark.parametrize(
    "text",
    [
        "Jobs are expected to [shrink] by 20%.", "Sales may [shrink].", "They [cook] the books.", "We [doctor] figures.",
        "A key [driver] of growth", "The [model] costs $45,000.", "A [guide] to pay", "The [server] answers.",
        "A [pilot] program", "The [page] loads.", "Robots will [plumber] about.", "Wall Street [actors] of old",
        "The show [hosts] a dinner.", "He [nurses] the sick.", "Growth is the main [driver].", "The [engineer] corps",
        "[Cook] the dinner.", "[Judges] the cakes", "It doesn't [clerk].", "Major [actors] in the market",
    ],
)  # fmt: skip
def test_no_person(text: str) -> None:
    """Verbs, things, and the first of two nouns."""
    assert not named(text)


@pytest.fixture(scope="module")
def catalog() -> Iterator[Catalog]:
    """The catalogue of the tests."""
    with open_catalog() as opened:
        yield opened


pieces = st.sampled_from(
    [
        *(
            "Paralegals",
            "paralegal",
            "Legal",
            "legal",
            "assistants",
            "assistant",
            "Registered",
            "nurses",
            "nurse",
            "RN",
        ),
        *(
            "practitioner",
            "cook",
            "Cooks",
            "line",
            "the",
            "of",
            "and",
            "truck",
            "Truck",
            "drivers",
            "driver",
            "2024",
            "911",
        ),
        *("operator", "U.S.", "C++", "O'Neil", "software", "developers", "web", "café", "x-ray", "technician", "a"),
    ]
)
gaps = st.sampled_from([" ", " ", " ", "-", "/", "'s ", "’s ", ", ", " and ", ". "])


@given(words=st.lists(st.tuples(pieces, gaps), max_size=14))
def test_no_name_is_missed_by_looking_at_beginnings(catalog: Catalog, words: list[tuple[str, str]]) -> None:
    """What is named is the same as where every run of words is looked up."""

    every = Names(catalog)
    every._may_begin = lambda *_words: True  # type: ignore[method-assign]
    text = "".join(word + gap for word, gap in words)
    assert Names(catalog).mentions(text) == every.mentions(text)
