"""Whose core tasks a phrase names, over the tables of moves that come with the program."""

from __future__ import annotations

import pytest

from careercli.catalog.moves import MoveTables
from careercli.fit.stems import stem
from careercli.moves import duties

EQUAL = 1.0


def used(tables: MoveTables, text: str) -> duties.DutyUse:
    return duties.used(tables, [stem(word) for word in text.split()], lambda _stem: EQUAL)


@pytest.mark.parametrize(
    ("text", "core", "only_other"),
    [
        # In O*NET giving medications is supplemental for aides, and core for nurses.
        ("administer medications", "29-1141.00", "31-1131.00"),
        # Waiters take payments as a core task, food preparation workers where they also stand at the till.
        ("process customer payments", "35-3031.00", "35-2021.00"),
    ],
)
def test_core_tasks_are_told_from_others(tables: MoveTables, text: str, core: str, only_other: str) -> None:
    """And what is named by other words of the same kind, as giving medications, counts with it."""
    use = used(tables, text)
    assert tables.ids[core] in use.core
    assert tables.ids[only_other] in use.only_other
    assert not use.core & use.only_other


@pytest.mark.parametrize("text", ["medications", "zqx vwx", ""])
def test_a_single_word_or_none_of_the_record_names_no_duty(tables: MoveTables, text: str) -> None:
    """Nothing is taken off anybody then."""
    assert used(tables, text) == duties.DutyUse()
