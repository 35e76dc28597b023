"""How far a "no" goes in what somebody wishes of the work: to the comma, unless the list goes on with "or"."""

from __future__ import annotations

import itertools

import pytest

from careercli.roles import plain_conditions

RULED_OUT = {
    "no heavy lifting": "no-lifting", "no travel": "no-travel", "no nights": "no-nights", "no weekends": "no-weekends",
    "no driving": "no-driving", "no customers": "no-customers", "no standing": "no-strain",
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
        ("no heavy lifting, standing or walking", {"no-lifting", "no-strain"}),
    ],
)
def test_a_no_goes_on_where_the_list_does(text, names):
    assert set(plain_conditions.parted(text).conditions) == names
