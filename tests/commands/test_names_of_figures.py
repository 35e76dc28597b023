"""One name for one figure: in JSON and CSV of every command it says whose it is, `official_` or `claimed_`."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest

COMMANDS = [
    ("list",),
    ("list", "--in", "TX"),
    ("salary", "legal-coordinator", "--offer", "62000", "--in", "TX"),
    ("salary", "paralegal", "--where"),
    ("salary", "paralegal", "--by", "sector"),
    ("salary", "paralegal", "--by", "year"),
    ("places", "austin"),
    ("check",),
    ("search", "court"),
    ("skills", "excel"),
    ("faq", "degree"),
    ("tiers", "legal-coordinator"),
    ("day", "legal-coordinator"),
    ("next", "paralegal"),
    ("related", "paralegal"),
    ("match", "excel"),
    ("path", "paralegal", "lawyer"),
    ("whatif", "excel", "--from", "paralegal"),
]
"""Every command whose answer may hold figures, but for `show`, which prints the role file's own keys, and `compare` and
`gap`, which name them in a cell."""
BARE = {
    *("low", "median", "high", "entry", "mid", "senior", "p10", "p25", "p75", "p90", "salary"),
    *("growth_percent", "annual_openings", "employment", "jobs"),
}
"""Names of figures that do not say whose they are: they stand only within an object that does."""
WHOSE = ("official", "claimed", "pay")
"""Objects that say whose their figures are: `pay` of `related` by its `source`."""
OLD = {"official_salary", "official_jobs", "guide", "growth_period", "recorded"}
"""What figures were called before."""


def keys(value: Any, inside: str = "") -> Iterator[tuple[str, str]]:
    """Every key of a document, with the key of the object that it stands in."""
    if isinstance(value, dict):
        for key, inner in value.items():
            yield inside, key
            yield from keys(inner, inside if inside in WHOSE else key)
    elif isinstance(value, list):
        for inner in value:
            yield from keys(inner, inside)


@pytest.mark.parametrize("command", COMMANDS, ids=" ".join)
def test_a_figure_says_whose_it_is(careers, command: tuple[str, ...]) -> None:
    """No bare and no old name, in JSON or in the head of CSV."""
    answered = careers(*command, "--json")
    assert answered.exit_code == 0, answered.stderr
    assert {key for inside, key in keys(answered.json) if key in BARE and inside not in WHOSE} == set()
    head = careers(*command, "--format", "csv").lines[0].split(",")
    assert not BARE & set(head)
    assert not OLD & {*head, *(key for _inside, key in keys(answered.json))}


@pytest.mark.parametrize("figure", ["official_median", "official_employment", "official_p10"])
def test_a_list_and_a_place_have_the_same_names(careers, figure: str) -> None:
    """What `list` calls a figure, `salary --where` calls it too."""
    assert figure in careers("list", "--json").json[0]
    assert figure in careers("salary", "paralegal", "--where", "--json").json[0]["places"][0]
