"""What is told of each wish for the work and of each job: that it fits, that it does not, or nothing."""

from __future__ import annotations

import pytest

from careercli.answers.next import NextMoves
from careercli.answers.next_groups import NONE_TOLD, groups
from careercli.answers.next_move import JUST_OVER, Move
from careercli.answers.work_doubts import Doubts, of_wishes
from careercli.api import Catalog
from careercli.moves.requirements import OPEN_NOW
from careercli.roles.conditions import CONDITIONS, WorkConditions


def _every(answer: NextMoves) -> list[tuple[str, Move]]:
    return [(name, move) for name, _aside, moves in groups(answer) for move in moves]


def _told(known: WorkConditions | None, *names: str) -> Doubts:
    asked = {name: CONDITIONS[name] for name in names}
    return of_wishes(asked, known, {name: condition.fits(known) for name, condition in asked.items()})


def test_each_wish_is_told_of_by_itself() -> None:
    """A profile that tells of hours and not of nights tells of no nights neither yes nor no, whatever else is told."""
    silent, some = WorkConditions("clerks", {}, {"strength": 1.0}), WorkConditions("x", {"nights": "some"}, {})
    assert _told(silent, "no-nights", "no-lifting") == Doubts((), ("no-nights",))
    assert _told(some, "no-nights") == Doubts(("no-nights (some work nights or shifts)",))
    assert _told(None, "no-nights") == Doubts(("no-nights",))
    over, undescribed = WorkConditions("x", {}, {"strength": 2.1}), WorkConditions("", {}, {"strength": 2.1})
    assert _told(over, "no-lifting") == Doubts()  # a rating says no
    assert _told(undescribed, "no-lifting") == Doubts((), ("no-lifting",))  # and no profile says anything


@pytest.mark.parametrize("role", ["carpenter", "forklift-operator"])
def test_every_group_marks_what_no_source_describes(catalog: Catalog, role: str) -> None:
    """Evenings, nights and shifts stand in no table but where some or all work so (Handbook 2024-34): no job is told to
    have none, be it just over a limit of the body or far from the work.
    """
    answer = catalog.next(role, work="no-strain,no-nights")
    every = _every(answer)
    assert answer.over and answer.better and {JUST_OVER, OPEN_NOW} <= {name for name, _move in every}
    for _name, move in every:
        assert "no-nights" in f"{move.work_unknown} {move.silent}", move.slug
    assert all("no-nights" in move.to_ask for move in answer.over)


def test_a_group_of_which_no_job_is_told_to_fit_says_so_in_its_heading(catalog: Catalog) -> None:
    """No source tells of work without nights; O*NET 30.3 and the Handbook tell of strength and lifting."""
    by_silence = groups(catalog.next("paralegal", work="no-nights"))
    assert by_silence and all(aside.endswith(NONE_TOLD) for _name, aside, _moves in by_silence)
    told = groups(catalog.next("paralegal", work="no-strain"))
    assert told and NONE_TOLD not in told[0][1]


def test_what_is_told_to_fit_comes_before_what_no_source_describes_and_is_no_nearer(catalog: Catalog) -> None:
    """Cargo agents have no profile in the Handbook 2024-34; adjusters have one, and both are far from a carpenter's
    work. Bridge tenders, just over the limit by O*NET's ratings (2.1 and 2.0 of 5), have none either.
    """
    first = catalog.next("carpenter", work="no-strain").of_group(OPEN_NOW)
    doubtful = [bool(move.work_unknown) for move in first if move.is_elsewhere]
    assert doubtful == sorted(doubtful) and {*doubtful} == {False, True}
    tenders = catalog.next("building-cleaning-workers-all-other", work="no-strain")
    assert [move.slug for move in tenders.over] == ["bridge-and-lock-tenders"] and tenders.over[0].silent
    assert tenders.group_names[:2] == (OPEN_NOW, JUST_OVER) and not tenders.of_group(OPEN_NOW)[0].work_unknown
    scales = catalog.next("forklift-operator", work="no-strain")
    assert not scales.over[0].is_not_described and scales.group_names[0] == JUST_OVER
