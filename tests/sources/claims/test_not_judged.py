"""No amount and no percentage of a text is passed over: each is judged, or named as not judged."""

from __future__ import annotations

import itertools
import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from careercli.sources.claims.check_text import TextCheck, check_text
from careercli.sources.claims.figures import unread
from helper import Ran

_SUBJECTS = ("Electricians", "Paralegals", "The average plumber", "Data scientists:", "Registered nurses –")
_PAY = (
    ("earn a median of $71,300", (71_300,)), ("median $71,300", (71_300,)), ("make $55k", (55_000,)),
    ("the salary is $41,000 to $71,300", (41_000, 71_300)), ("$71,300 a year", (71_300,)),
    ("pay was $41,000 and $71,300", (41_000, 71_300)), ("owe $9,400 of debt", (9_400,)),
)  # fmt: skip
_PERCENT = (
    (" and grow 23%", 23), (", up 23% by 2034", 23), ("; growth of 23 percent", 23), (", 23% growth", 23),
    (", with 23% of them in Ohio", 23), (" and a raise of 23 %", 23), ("; employment falls by 23%", 23),
)  # fmt: skip
_NUMBER = re.compile(r"\d[\d,]*(?:\.\d+)?k?")


def _told(answer: TextCheck) -> set[float]:
    """Every figure that an answer judges or names."""
    judged = {abs(end) for claim in answer.claims for end in (claim.claimed_low, claim.claimed_high) if end is not None}
    named = [match for row in answer.not_judged for match in _NUMBER.findall(row.words)]
    return judged | {float(text.replace(",", "").replace("k", "000")) for text in named}


@pytest.mark.parametrize("subject", _SUBJECTS)
def test_every_figure_of_a_text_about_one_job_is_judged_or_named(catalog: Any, subject: str) -> None:
    """However pay and a percentage stand beside each other, and in either order.

    The subjects take turns: each stands before every way to tell pay and every way to tell a percentage.
    """
    own = _SUBJECTS.index(subject)
    pairs = itertools.product(enumerate(_PAY), enumerate(_PERCENT), (False, True))
    for (first, (pay, amounts)), (second, (percent, number)), is_turned in pairs:
        if (first + second + is_turned) % len(_SUBJECTS) == own:
            turned = f"{subject} {percent.lstrip(',; ').removeprefix('and ')}, {pay}."
            text = turned if is_turned else f"{subject} {pay}{percent}."
            missing = {*map(float, (*amounts, number))} - _told(check_text(catalog, text.encode(), "it"))
            assert not missing, text


@pytest.mark.parametrize(
    ("text", "kinds"),
    [
        ("Electricians earn a median of $90,000 and grow 20%.", ["pay", "growth"]),
        ("Paralegals make $55k; growth of 9%; 39,300 openings a year.", ["pay", "growth", "openings"]),
        ("Data scientists: 33.5% growth, median $120,230.", ["growth", "pay"]),
        ("Electricians grow 20%", ["growth"]),
        ("The median pay of a plumber is $63,800, up 20% by 2034.", ["pay"]),
    ],
)
def test_a_claim_beside_another_is_read(catalog: Any, text: str, kinds: list[str]) -> None:
    """What is up by 20 % may be the pay or the jobs: that is none of them."""
    assert [claim.kind for claim in check_text(catalog, text.encode(), "it").claims] == kinds


def test_what_is_not_judged_is_named_in_a_line_and_in_json(careers: Callable[..., Ran], tmp_path: Path) -> None:
    """On stderr in every format; a row of JSON has the figure in its words, and is of no occupation."""
    file = tmp_path / "a text.txt"
    file.write_text("The median pay of a plumber is $63,800, up 20% by 2034.\n\nTuition is $9,120.\n", encoding="utf-8")
    ran = careers("check", str(file), "--json")
    assert "not judged: 20 % (line 1), $9,120 (line 3)" in ran.stderr
    rows = [row for row in ran.json if row["verdict"] == "not judged"]
    assert [(row["kind"], row["measure"], row["words"], row["slug"]) for row in rows] == [
        ("figure", "percent", "20 %", None),
        ("figure", "amount", "$9,120", None),
    ]
    assert "not judged: 20 % (line 1)" in careers("check", str(file), "--format", "table").stderr


def test_the_share_of_earners_that_is_meant_is_no_figure_of_its_own() -> None:
    """The 10 of "the top 10 %" says whose pay it is."""
    assert [*unread("The top 10 percent earn more than $104,180.", [(31, 46)])] == []
