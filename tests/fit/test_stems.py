"""Stems of words of the work, and how much a text uses a word."""

from __future__ import annotations

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from careercli.fit import bm25
from careercli.fit.stems import stem, telling_stems


@pytest.mark.parametrize(
    "words",
    [
        "drive driving driver", "plan planning planner", "install installer installation", "operate operator operation",
        "weld welding welder", "carry carried carries", "supervise supervisor supervision", "teach teacher teaching",
        "translate translator translation", "transport transporting transportation",
    ],
)  # fmt: skip
def test_forms_of_one_verb_have_one_stem(words: str) -> None:
    """What one does, who does it, and the doing of it."""
    assert len({stem(word) for word in words.split()}) == 1


@pytest.mark.parametrize("words", ["medication medical", "bar barista", "c++ c", "1040 104"])
def test_other_words_keep_their_own(words: str) -> None:
    """Words that only begin alike, short ones, and those with a digit or a sign."""
    first, second = words.split()
    assert stem(first) != stem(second)


def test_everyday_words_tell_nothing_unless_alone() -> None:
    """`my`, `people` and `out` are left out, and each stem comes once; a phrase of nothing else keeps them."""
    assert telling_stems(["check", "my", "drivers", "out", "drive"]) == ["check", "driv"]
    assert telling_stems(["day", "night"]) == ["day", "night"]


@given(st.integers(1, 50), st.integers(1, 400))
def test_a_short_text_gains_nothing(count: int, length: int) -> None:
    """A text with few words counts as one of the usual length; a longer one never gives a word more, more uses never less."""
    value = bm25.share(count, length)
    assert 0 < value <= 1
    assert value <= bm25.share(count, bm25.USUAL_LENGTH)
    assert bm25.share(count + 1, length) >= value
    assert bm25.share(count, 3) == bm25.share(count, bm25.USUAL_LENGTH)


def test_postings_have_how_rare_a_word_is() -> None:
    """A word of one of three texts is rarer than one of all; words of titles count up to so often."""
    counts = bm25.counts({"cook": 100}, {"cook": 1, "grill": 2})
    assert counts == {"cook": bm25.MOST_TITLE_COUNT + 1, "grill": 2}
    posted = bm25.postings([counts, {"cook": 1}, {"cook": 1}])
    assert posted["grill"][0] > posted["cook"][0]
    assert list(posted["grill"][1]) == [0]
    assert posted["cook"][1][0] > posted["cook"][1][1]


def test_a_word_of_all_texts_is_the_least_rare_and_still_counts() -> None:
    """The rarity falls with the texts that have a word, to ln((texts + 1) / texts) and never to 0."""
    posted = bm25.postings([{"work": 1, "cook": 1, "grill": 1}, {"work": 1, "cook": 1}, {"work": 1}])
    rarities = [posted[word][0] for word in ("grill", "cook", "work")]
    assert rarities == [math.log(4), math.log(4 / 2), math.log(4 / 3)]
    assert rarities[-1] > 0
