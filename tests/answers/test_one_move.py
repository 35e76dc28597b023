"""One move, asked about in several ways: every command says the same of its license, its study and its pay."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from careercli import paths
from careercli.api import Catalog, open_catalog
from helper import home_of

STARTS = ("paralegal", "registered-nurse", "truck-driver", "electrician", "machinist", "cashier")
"""Roles with moves to licensed jobs and to others, to what they have a license for already and to what takes study."""
MOVES = 2
"""So many of each of the three groups of next: with the starts above, more than thirty pairs."""
PEOPLE = {
    "a nurse with certificates": (
        "role: registered-nurse\ncertificates: [CNA, Class A CDL]\nskills: [Microsoft Excel]\nplace: 'Toledo, OH'\n"
    ),
    "a driver with pay": (
        "role: truck-driver\ncertificates: [EMT]\nskills: [Microsoft Excel]\npay: {amount: 52000, period: year}\n"
    ),
    "a paralegal with a degree": (
        "role: paralegal\neducation: Bachelor's degree\nskills: [Westlaw, Microsoft Excel]\nplace: Texas\n"
    ),
}


@pytest.mark.parametrize("place", [None, "Ohio"])
@pytest.mark.parametrize("start", STARTS)
def test_a_move_from_a_role_is_the_same_in_every_answer(catalog: Catalog, start: str, place: str | None) -> None:
    moves = catalog.next(start, limit=MOVES, place=place).to_dict()
    assert len(moves) >= 2 * MOVES
    for move in moves:
        assert_agreed(catalog, start, move, place)


@pytest.mark.parametrize("profile", PEOPLE.values(), ids=PEOPLE)
def test_a_move_of_a_person_is_the_same_in_every_answer(
    profile: str, atlas_data: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Also in `match`, which ranks by skills, and in what `whatif` says of a role."""
    with _catalog_of(profile, atlas_data, tmp_path, monkeypatch) as catalog:
        moves = {move["slug"]: move for move in catalog.next(limit=2 * MOVES).to_dict()}
        matched = {role["slug"]: role for role in catalog.match(limit=None).to_dict()}
        assert moves.keys() & matched.keys()
        for slug, move in moves.items():
            assert_agreed(catalog, None, move, None)
            if slug in matched:
                assert matched[slug]["requirements"] == move["requirements"], slug
        for role in catalog.whatif(["Microsoft Excel"], limit=None).to_dict():
            if role["slug"] in moves:
                verdict = moves[role["slug"]]["verdict"].partition(";")[0]
                assert role["why"].endswith(verdict) or "official records" in role["why"], (role, verdict)


def assert_agreed(catalog: Catalog, start: str | None, move: dict[str, Any], place: str | None) -> None:
    """Holds a move of `next` against `gap`, the direct way of `path`, and the steps of `plan`."""
    to, needs = move["slug"], move["requirements"]
    asked = catalog.gap(start, to, place=place)
    gap = asked.to_dict()
    (way,) = catalog.path(start, to, place=place, max_hops=1).to_dict()
    planned = catalog.plan(start, to, place=place).steps  # a license for a part of the work is only asked about
    steps = [step.kind for step in planned if not step.step.startswith("Find out whether")]

    assert gap["requirements"] == needs, to
    assert gap["verdict"] == move["verdict"], to
    assert way["study_years"] == needs["study_years"], to
    assert way.get("study_years_most") == needs.get("study_years_most"), to
    licences = [step["licence"] for step in way["steps"] if step["kind"] == "licence"]
    assert licences == [licence for licence in [needs["licence_to_get"]] if licence], to
    asked_or_got = any(step.kind == "licence" for step in planned)
    assert ("licence" in steps) <= bool(licences) <= asked_or_got, to
    left = asked.requirements
    assert ("study" in steps) == bool(left.study.stages or left.years_if_asked or left.lacks_diploma), to

    facts = {fact["name"]: fact for fact in gap["facts"]}
    of_gap = facts.get("official_median_in_place", facts["official_median"])
    arrival = way["steps"][-1]
    of_path = arrival.get("official_median_in_place", arrival["official_median"])
    of_next = move.get("official_median_in_place", move["official_median"])
    assert (of_gap["to"], of_path) == (of_next, of_next), to
    assert facts["official_median"]["to"] == arrival["official_median"] == move["official_median"], to
    assert arrival.get("pay_change_percent", move["pay_change_percent"]) == move["pay_change_percent"], to


def _catalog_of(profile: str, data: Path, folder: Path, patch: pytest.MonkeyPatch) -> Catalog:
    file = home_of(folder) / "data" / "profile.yaml"
    file.parent.mkdir(parents=True)
    file.write_text(profile, encoding="utf-8")
    patch.setenv(paths.DATA_ENVIRONMENT, str(data))
    patch.setenv("CAREERS_HOME", str(home_of(folder)))
    patch.delenv("CAREERS_ROLES", raising=False)
    return open_catalog()
