"""What the record tells beside a wish of which no source speaks."""

from __future__ import annotations

import pytest

from careercli.answers import work_doubts
from careercli.answers.next_lead import led_by_a_reason
from careercli.answers.next_move import Move
from careercli.answers.next_pay import MovePay
from careercli.moves.requirements import OPEN_NOW, Requirements
from careercli.profile import not_skills
from careercli.roles import condition_bearings, conditions, plain_conditions


def move(title: str, **more) -> Move:
    """A near move that is open now."""
    facts = {"openings": 10_000, "shared": ("a",)} | more
    return Move(title, title, OPEN_NOW, "near", 1.0, pay=MovePay(), requirements=Requirements(), **facts)


def test_every_topic_that_bears_is_one_of_profiles() -> None:
    assert condition_bearings.BEARING.keys() <= conditions.CONDITIONS.keys()
    assert {topic for topics in condition_bearings.BEARING.values() for topic in topics} <= {*conditions.PROFILE_TOPICS}


def test_a_wish_that_is_not_described_says_what_bears_on_it() -> None:
    known = conditions.WorkConditions("p", {"outdoors": "usual", "driving": "some"}, {})
    told = condition_bearings.told(["no-travel", "no-nights"], known)
    words = work_doubts.told((), ("no-nights", "no-travel"), told)
    assert words == "not described: no-nights, no-travel, but outdoors usual, a driver's license for some"


def test_it_ranks_behind_what_has_nothing_told_and_in_its_place() -> None:
    plain, bears = move("plain", silent=("no-travel",)), move("b", silent=("no-travel",), bearing=("no-travel: x",))
    some = move("some", work_unknown=("no-travel (some work on the road)",))
    assert plain.place_by_wishes < bears.place_by_wishes < some.place_by_wishes


def test_what_nothing_is_known_of_leads_no_group() -> None:
    assert [m.title for m in led_by_a_reason([move("none", shared=()), move("told")])] == ["told", "none"]


@pytest.mark.parametrize(
    ("said", "aside"),
    [
        ("bad wrist so not much typing, no travel", ("bad wrist", "typing")),
        ("my hands hurt, no nights", ("hands hurt",)),
        ("sore back, no pager, no lifting", ("pager",)),
        ("no nights", ()),
    ],
)
def test_wishes_that_decide_nothing_keep_their_words(said: str, aside: tuple[str, ...]) -> None:
    assert plain_conditions.not_considered(plain_conditions.read(said)) == aside


def test_an_associate_is_schooling_and_a_sales_associate_is_none() -> None:
    assert not_skills.level_of_schooling("associate") == "Associate's degree"
    assert not_skills.level_of_schooling("sales associate") is None
