"""The order of destinations of an occupation, over the tables that ship with the program."""

from __future__ import annotations

import math

import pytest

from careercli.catalog.moves import MoveTables
from careercli.moves.ladder import MOST_NAMED
from careercli.moves.ranking import NAMED_WEIGHT, NEXT_RUNG_WEIGHT, SUPERVISOR_WEIGHT, Ranking

NURSES, WELDERS, SUPERVISORS = "29-1141.00", "51-4121.00", "51-1011.00"


@pytest.fixture(scope="module")
def nurses(tables: MoveTables) -> Ranking:
    """Where registered nurses go."""
    return Ranking(tables, tables.ids[NURSES])


@pytest.mark.parametrize("code", [NURSES, WELDERS])
def test_the_order_is_fit_openings_and_the_ladder(tables: MoveTables, code: str) -> None:
    """The fit, 0.3 for each e-fold of openings (none known count as ten), and something for what is next to it."""
    ranking = Ranking(tables, tables.ids[code])
    for occupation in tables.occupations:
        openings = max(10.0, occupation.openings or 0.0)
        added = NAMED_WEIGHT if ranking.ladder.place(occupation.id) <= MOST_NAMED else 0.0
        if occupation.code == SUPERVISORS and code == WELDERS:
            added += SUPERVISOR_WEIGHT
        if occupation.id in ranking.ladder.rungs:
            added += NEXT_RUNG_WEIGHT
        order = ranking.fits[occupation.id] + 0.3 * math.log(openings) + added
        assert ranking.advice[occupation.id] == pytest.approx(order)


def test_words_for_how_common_a_move_is_go_by_rank(nurses: Ranking) -> None:
    """Of 922 others 9 are very likely, 37 likely (up to 5 %), 184 possible (up to 25 %), and the rest unlikely."""
    words = [word for number, word in enumerate(nurses.commonness) if number != nurses.source]
    counts = {word: words.count(word) for word in ("very likely", "likely", "possible", "unlikely")}
    assert counts == {"very likely": 9, "likely": 37, "possible": 184, "unlikely": 692}
    least = min(nurses.likelihood[number] for number, word in enumerate(nurses.commonness) if word == "very likely")
    assert all(nurses.likelihood[number] < least for number, word in enumerate(nurses.commonness) if word == "likely")


def test_the_parts_add_up_to_the_fit(tables: MoveTables, nurses: Ranking) -> None:
    """Exactly, in thousandths, for near and for far ones; the occupation itself has none."""
    others = range(0, len(tables.occupations), 25)
    of_pairs = nurses.parts([*others, nurses.source])
    assert set(of_pairs) == set(others) - {nurses.source}
    for number, parts in of_pairs.items():
        assert len(parts) == 10
        assert sum(round(1000 * value) for value in parts.values()) == round(1000 * nurses.fits[number])
