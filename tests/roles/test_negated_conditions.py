"""How far a "no" goes in what somebody wishes of the work: to the comma, unless the list goes on with "or"."""

from __future__ import annotations

import itertools

import pytest

from careercli.roles import plain_conditions

RULED_OUT = {
    "no heavy lifting": "no-lifting", "no travel": "no-travel", "no nights": "no-nights", "no weekends": "no-weekends",
    "no driving": "no-driving", "no customers": "no-customers", "no standing": "no-standing",
}  # fmt: skip
WISHED = {
    "sitting": "desk", "desk": "desk", "desk work": "desk", "outdoors": "outdoors", "night shift": "nights",
    "travel": "travel", "work from home": "home", "part time": "part-time", "licensed": "licensed",
}  # fmt: skip
PAIRS = [
    (f"{first}{between}{second}", {RULED_OUT.get(first) or WISHED[first], RULED_OUT.get(second) or WISHED[second]})
    for one, other in itertools.product(RULED_OUT, WISHED)
    if not {one, other} <= {"no nights", "night shift"}
    for first, second in ((one, other), (other, one))
    for between in (", ", "; ", " and ", " but ", ", but ")
]


@pytest.mark.parametrize("read", [plain_conditions.parted, plain_conditions.read])
def test_a_no_ends_where_the_next_wish_begins(read):
    wrong = {text: said for text, names in PAIRS if set(said := read(text).conditions) != names}
    assert wrong == {}


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("no nights or weekends", {"no-nights", "no-weekends"}),
        ("no nights, weekends or travel", {"no-nights", "no-weekends", "no-travel"}),
        ("no heavy lifting or sitting", {"no-lifting", "no-desk"}),
        ("no nights, weekends", {"no-nights", "no-weekends"}),
        ("no weekends and nights, outdoors", {"no-nights", "no-weekends", "outdoors"}),
        ("don't want nights or weekends", {"no-nights", "no-weekends"}),
        ("bad back, no heavy lifting, sitting", {"no-strain", "no-lifting", "desk"}),
        ("no heavy lifting, standing or walking", {"no-lifting", "no-standing"}),
    ],
)
def test_a_no_goes_on_where_the_list_does(text, names):
    assert set(plain_conditions.parted(text).conditions) == names


@pytest.mark.parametrize(
    ("said", "names"),
    [
        ("tired of standing all day and working nights, I like fixing things", {"no-standing", "no-nights"}),
        ("tired of being on my feet and working nights", {"no-standing", "no-nights"}),
        ("tired of standing, lifting and working nights", {"no-standing", "no-lifting", "no-nights"}),
        ("sick of nights and weekends", {"no-nights", "no-weekends"}),
        ("sick of desk jobs and working outside", {"no-desk", "no-outdoors"}),
        ("I don't want to sit all day and work outdoors", {"no-desk", "no-outdoors"}),
        ("hate people and desk work", {"no-talking", "no-desk"}),
        ("tired of standing and want to sit", {"no-standing", "desk"}),
        ("tired of standing all day and want to work nights", {"no-standing", "nights"}),
        ("I hate sitting and love working outdoors", {"no-desk", "outdoors"}),
        ("I can't stand all day and sitting is fine", {"no-standing"}),
        ("no heavy lifting, sitting", {"no-lifting", "desk"}),
    ],
)
def test_what_one_is_tired_of_is_a_list_until_something_is_wanted(said: str, names: set[str]) -> None:
    """Nobody is tired of one thing and, behind a bare "and", wishes for the next."""
    assert set(plain_conditions.parted(said.lower()).conditions) == names
