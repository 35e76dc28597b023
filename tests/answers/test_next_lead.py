"""What comes first in a group of moves can be justified on the screen."""

from __future__ import annotations

from pathlib import Path

import pytest

from careercli import paths
from careercli.answers.next_lead import led_by_what_can_be_told
from careercli.answers.next_move import LEADS, Move
from careercli.answers.next_pay import MovePay
from careercli.api import Catalog
from careercli.moves.median_pay import Pay
from careercli.moves.requirements import OPEN_NOW, Requirements

ONE, TWO, THREE = ("a",), ("a", "b"), ("a", "b", "c")


def move(title: str, shared: tuple[str, ...], **more) -> Move:
    """A move with what both jobs share; `pay` is the change in per cent."""
    change = more.pop("pay", 20)
    pay = MovePay(Pay(100.0 + change, "USD", "record"), 1 + change / 100, change)
    facts = {"openings": 10_000, "worth_naming": 5.0} | more
    return Move(
        title, title, OPEN_NOW, "near your job", 1.0, pay=pay, requirements=Requirements(), shared=shared, **facts
    )


@pytest.mark.parametrize(
    ("first", "later", "leads"),
    [
        (move("thin", ONE), move("told", THREE), "told"),
        (move("thin", ONE), move("little more", TWO), "thin"),
        (move("enough", TWO), move("told", THREE), "enough"),
        (move("rung", ONE, is_rung=True), move("told", THREE), "rung"),
        (move("done", ONE, done="you have done this"), move("told", THREE), "done"),
        (move("thin", ONE), move("rare", THREE, openings=4_000), "thin"),
        (move("thin", ONE, openings=200_000), move("wanted", THREE, openings=20_000), "wanted"),
        (move("thin", ONE, pay=105), move("paid", THREE, pay=45), "paid"),
        (move("thin", ONE, pay=105), move("ill paid", THREE, pay=30), "thin"),
        (move("thin", ONE, pay=5), move("step down", THREE, pay=-12), "thin"),
        (move("thin", ONE), move("far", THREE, is_near=False), "thin"),
        (move("thin", ONE), move("unsure", THREE, work_unknown=("nights",)), "thin"),
    ],
)
def test_what_has_clearly_more_to_tell_leads(first: Move, later: Move, leads: str) -> None:
    """If it is as near, and neither its pay nor its openings are much less; the others stay in their order."""
    moves = [first, move("between", ONE), later]
    ordered = led_by_what_can_be_told(moves)
    assert ordered[0].title == leads
    assert [each for each in moves if each is not ordered[0]] == ordered[1:]
    assert led_by_what_can_be_told([]) == []


@pytest.fixture(scope="module")
def atlas(atlas_data: Path, tmp_path_factory: pytest.TempPathFactory):
    """Every occupation, with the roles that ship with the program."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv(paths.DATA_ENVIRONMENT, str(atlas_data))
        patch.setenv("CAREERS_HOME", str(tmp_path_factory.mktemp("lead")))
        with Catalog.open() as opened:
            yield opened


@pytest.mark.parametrize("limit", [1, 3, 6])
def test_a_shorter_list_begins_alike(atlas: Catalog, limit: int) -> None:
    """What can be told is known before a list is cut."""
    whole = atlas.next("legal-coordinator")
    for group in ("open now", "with study", "pays less"):
        slugs = [each.slug for each in whole.of_group(group)]
        assert [each.slug for each in atlas.next("legal-coordinator", limit=limit).of_group(group)] == slugs[:limit]
    assert whole.of_group("with study")[0].things_in_common > 1


def test_the_post_above_says_why_it_is_named(atlas: Catalog) -> None:
    """Where hardly anything that both share can be told: a cashier's supervisor (41-1011), whom no activity names."""
    moves = {each.slug: each for each in atlas.next("cashier").moves}
    above = next(each for each in moves.values() if each.leads_own)
    assert above.leads == LEADS
    assert not any(each.leads for each in moves.values() if each is not above)
    assert LEADS in str(atlas.next("cashier").to_page())
