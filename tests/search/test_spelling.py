"""Which typing errors are forgiven."""

from __future__ import annotations

import pytest

from careercli.search import spelling
from careercli.search.scoring import fit
from careercli.search.spelling import TypedWord


@pytest.mark.parametrize(("length", "errors"), [(1, 0), (3, 0), (4, 1), (7, 1), (8, 2), (20, 2)])
def test_how_many_errors_a_length_allows(length: int, errors: int) -> None:
    """None up to three letters."""
    assert spelling.allowed_errors(length) == errors


@pytest.mark.parametrize("typed", ["cloi", "cllio", "clo", "clii", "cluo"])
def test_slips_of_the_fingers(typed: str) -> None:
    """Swapped, doubled, missing, the key beside."""
    assert spelling.is_slip(typed, "clio")


@pytest.mark.parametrize("typed", ["clia", "blio", "xlio", "clixo", "oilc", "clio"])
def test_what_is_no_slip(typed: str) -> None:
    """Another letter, another first letter, two errors, or none."""
    assert not spelling.is_slip(typed, "clio")


def test_a_short_word_typed_alone_must_be_a_slip_and_among_others_need_not() -> None:
    """`milk` is not `mill`, but "milk operator" may be "mill operator"."""
    assert spelling.corrected_among(["miql"], {"mill"})[0].expansions == {}
    assert "mill" in spelling.corrected_among(["miql", "operator"], {"mill", "operator"})[0].expansions


@pytest.mark.parametrize(
    ("typed", "meant", "distance"),
    [
        ("lawyer", "lawyer", 0),
        ("lawyre", "lawyer", 0.5),  # swapped: one slip
        ("lawyyer", "lawyer", 0.5),  # doubled
        ("lawyep", "lawyer", 1),  # one letter, and no key beside it
        ("lawyyre", "lawyer", 1),  # two slips: two errors, half as many
        ("lqwyre", "lawyer", 1),  # the key beside, and swapped
        ("lowyep", "lawyer", 2),  # two letters, neither a slip
        ("baker", "lawyer", 3),
    ],
)
def test_slips_count_half(typed: str, meant: str, distance: float) -> None:
    """One slip or two explain the errors; without a slip each counts in full."""
    assert spelling.typing_distance(typed, meant) == distance


@pytest.mark.parametrize(
    ("typed", "meant", "likely"),
    [
        ("harbro", "harbor", True),  # swapped
        ("harsor", "harbor", False),  # no key beside it
        ("narbor", "harbor", False),  # another first letter
        ("librery", "library", True),  # another vowel
        ("accountan", "accountant", True),  # cut short
        ("hurdaler", "hurdle", False),  # two letters too many
        ("accountent", "accountant", True),
    ],
)
def test_a_word_alone_is_a_part_of_a_longer_name_only_if_that_is_likely(typed: str, meant: str, likely: bool) -> None:
    """Nonsense is a letter away from one word or another of the thousands that long names are made of."""
    assert spelling.is_likely(typed, meant) is likely
    of_name = fit([TypedWord(typed, {meant: 0.8})], [meant, "maintenance", "worker"])
    assert (of_name is not None) is likely
    assert fit([TypedWord(typed, {meant: 0.8})], [meant, "man"]) is not None


def test_numbers_are_not_corrected() -> None:
    """`office365` is not `office366`."""
    assert spelling.corrected_among(["office365", "x"], {"office366"})[0].expansions == {}


def words(*typed: str) -> list[TypedWord]:
    """Words that stand for themselves."""
    return spelling.exact(typed)


def test_the_rules_in_their_order() -> None:
    """Exact before prefix before words before most."""
    name = ["legal", "research", "software"]
    found = [fit(words(*query.split()), name) for query in (
        "legal research software", "legal research", "software legal", "legal software courts")]  # fmt: skip
    assert [one.rule for one in found if one] == ["exact", "prefix", "words", "most"]
    scores = [one.score for one in found if one]
    assert scores == sorted(scores, reverse=True)
    assert fit(words("legal", "courts"), name) is None


def test_more_of_a_name_is_a_better_fit() -> None:
    """Of two names that begin with the query, or hold its words, the shorter wins."""
    for query in (words("legal"), words("aide", "legal")):
        short, long = fit(query, ["legal", "aide"]), fit(query, ["legal", "aide", "manager"])
        assert short is not None
        assert long is not None
        assert short.score > long.score
