"""The order of destinations of an occupation, over the tables that ship with the program."""

from __future__ import annotations

import math
from collections.abc import Iterator

import pytest

from careercli.catalog.moves import MoveTables
from careercli.moves.ranking import LEAST_TASKS, MOST_FIT_RANK, Ranking

NURSES, AIDES, WELDERS, MANAGERS = "29-1141.00", "31-1131.00", "51-4121.00", "11-1021.00"


@pytest.fixture(scope="module")
def tables() -> Iterator[MoveTables]:
    """The tables that ship with the program."""
    with MoveTables.open() as opened:
        yield opened


@pytest.fixture(scope="module")
def nurses(tables: MoveTables) -> Ranking:
    """Where registered nurses go."""
    return Ranking(tables, tables.ids[NURSES])


def test_the_order_is_fit_and_openings(tables: MoveTables, nurses: Ranking) -> None:
    """The fit, and 0.3 for each e-fold of openings; an occupation of which none are known counts as one of ten."""
    for occupation in tables.occupations[::40]:
        openings = max(10.0, occupation.openings or 0.0)
        assert nurses.advice[occupation.id] == pytest.approx(nurses.fits[occupation.id] + 0.3 * math.log(openings))


def test_words_for_how_common_a_move_is_go_by_rank(nurses: Ranking) -> None:
    """Of 922 others 9 are very common, 37 common (up to 5 %), 184 now and then (up to 25 %), and the rest rare."""
    words = [word for number, word in enumerate(nurses.commonness) if number != nurses.source]
    counts = {word: words.count(word) for word in ("very common", "common", "now and then", "rare")}
    assert counts == {"very common": 9, "common": 37, "now and then": 184, "rare": 692}
    least = min(nurses.likelihood[number] for number, word in enumerate(nurses.commonness) if word == "very common")
    assert all(nurses.likelihood[number] < least for number, word in enumerate(nurses.commonness) if word == "common")


def test_the_parts_add_up_to_the_fit(tables: MoveTables, nurses: Ranking) -> None:
    """Exactly, in thousandths, for near and for far ones; the occupation itself has none."""
    others = range(0, len(tables.occupations), 25)
    of_pairs = nurses.parts([*others, nurses.source])
    assert set(of_pairs) == set(others) - {nurses.source}
    for number, parts in of_pairs.items():
        assert len(parts) == 10
        assert sum(round(1000 * value) for value in parts.values()) == round(1000 * nurses.fits[number])


def test_shared_words_are_things_of_both(tables: MoveTables, nurses: Ranking) -> None:
    """Nurses share patients with nursing aides, and the words are among the tasks of both, the weightiest first."""
    aides = tables.ids[AIDES]
    words = nurses.shared_words([aides], most=3)[aides]
    assert words[0] == "patients"
    assert len(words) == 3
    own, other = tables.task_words([nurses.source, aides]).values()
    both = set(own[0]) & set(other[0])
    assert set(words) <= {tables.spoken[term] for term in both if term in tables.spoken}


def test_worth_naming_needs_near_work(tables: MoveTables, nurses: Ranking) -> None:
    """A move that is named is not rare, in the first fifth by fit, and its tasks are alike; openings are not enough."""
    every = range(len(tables.occupations))
    worth = nurses.worth_naming(every)
    parts = nurses.parts(worth)
    for number in worth - {nurses.source}:
        assert nurses.commonness[number] != "rare"
        assert nurses.fit_ranks[number] <= MOST_FIT_RANK
        assert parts[number]["tasks"] >= 0.1 * LEAST_TASKS - 0.001
    assert tables.ids[AIDES] in worth
    assert tables.ids[WELDERS] not in worth
    truckers = Ranking(tables, tables.ids["53-3032.00"])
    managers = tables.ids[MANAGERS]
    assert truckers.commonness[managers] == "common"
    assert managers not in truckers.worth_naming([managers])
