"""Duties read by their head word and what they are done to: the reviewed table `duty_heads.tsv`."""

from __future__ import annotations

from pathlib import Path

import pytest

from careercli.api import open_catalog
from careercli.errors import CareersError
from careercli.index.moves import MoveTables
from careercli.search import duty_heads, reading
from careercli.skills import normalize
from helper import ROOT

HEAD = "\t".join(duty_heads.COLUMNS)


@pytest.fixture(scope="module")
def table() -> duty_heads.DutyHeads:
    """The table that comes with the program."""
    return duty_heads.read(ROOT / "data")


@pytest.mark.parametrize(
    ("phrase", "stands_for", "sure"),
    [
        ("Dock scheduling", "Schedule operational activities", True),
        ("scheduling of docks", "Schedule operational activities", True),
        ("crew scheduling", "Prepare employee work schedules", True),
        ("counting cycle stock", "Manage inventories of products or organizational resources", True),
        ("Cycle counts", "Manage inventories of products or organizational resources", True),
        ("returns processing", "Process sales or other transactions", True),
        ("goods-in checks", "Inspect shipments to ensure correct order fulfillment", True),
        ("handling of parcels for shops", "Move materials, equipment, or supplies", True),
        ("OSHA compliance", "Monitor work areas or procedures to ensure compliance with safety procedures", True),
        ("EHCP reviews", "Evaluate effectiveness of educational programs", True),
        ("annual staff reviews", "Evaluate employee performance", True),
        ("unicorn compliance", "Monitor organizational compliance with regulations", False),
        (
            "playground inspections",
            "Inspect facilities to ensure compliance with safety, quality, or service standards",
            True,
        ),
        ("moon scheduling", "Schedule operational activities", False),
        ("Liaised with building contractors", "Coordinate with external parties to exchange information", True),
        ("Looked after three toddlers", "Provide for basic needs of children", True),
        ("Replied to emails", "Respond to customer inquiries", False),
        (
            "Took minutes at board meetings",
            "Record information from meetings or other formal proceedings",
            True,
        ),
    ],
)
def test_a_head_word_stands_for_an_activity_behind_some_words(
    table: duty_heads.DutyHeads, phrase: str, stands_for: str, sure: bool
) -> None:
    """The words before a head decide, in any form and order, the most exact line first; any words are a question."""
    entry = table.of(phrase)
    assert entry is not None
    assert (entry.stands_for, entry.is_sure) == (stands_for, sure)


@pytest.mark.parametrize(
    "phrase",
    [
        "planning",
        "stock checkers",
        "menu planner",
        "scheduling",
        "staffing reviewer",
        "a b c d e f g planning",
        "in packs",
        "book reviews",
        "family planning",
    ],
)
def test_what_is_no_duty_by_its_head(table: duty_heads.DutyHeads, phrase: str) -> None:
    """A head alone, somebody who does it, and a sentence are read by no line."""
    assert table.of(phrase) is None


def test_in_running_text_a_line_has_all_words(table: duty_heads.DutyHeads) -> None:
    """What stands before a duty in a sentence is no part of it."""
    assert table.of("returns processing", whole=True) is not None
    assert table.of("wrote returns processing", whole=True) is None
    assert table.of("moon scheduling", whole=True) is None


@pytest.mark.parametrize(
    ("line", "message"),
    [
        ("check\tstock\tCount\tperhaps\twhy", 'line 3: the certainty is "perhaps"'),
        ("check\tstock\t\tsure\twhy", "line 3: a cell is empty"),
        ("pack|packs\tcheck\tCount\tsure", "line 3: 4 cells, not 5"),
        ("plans\tmeals\tPlan\tsure\twhy", 'line 3: "plans" behind "meals" has a line already'),
    ],
)
def test_a_damaged_table_is_refused_with_its_line(tmp_path: Path, line: str, message: str) -> None:
    """A line that says nothing certain, has too few cells, or says again what another said, is an error with its place."""
    (tmp_path / duty_heads.FILE).write_text(f"{HEAD}\nplanning\tmeal\tPlan\tsure\twhy\n{line}\n", encoding="utf-8")
    with pytest.raises(CareersError, match=r"duty_heads\.tsv") as error:
        duty_heads.read(tmp_path)
    assert message in error.value.message


def test_every_line_stands_for_something_there_is(
    atlas_data: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, table: duty_heads.DutyHeads
) -> None:
    """Each target is a skill of the bundled catalogue, or a work activity that it has; the reading takes it so."""
    monkeypatch.setenv("CAREERS_DATA", str(atlas_data))
    monkeypatch.setenv("CAREERS_HOME", str(tmp_path))
    targets = {entry.stands_for for lines in table.by_head.values() for _words, entry in lines}
    with open_catalog() as catalog, MoveTables.open() as tables:
        for target in targets:
            assert catalog.query.skill_by_key(normalize.key(target)) or tables.people_doing(target), target
            assert [named.name for named in reading.read(catalog, target).named] == [target]
        sure = reading.read(catalog, "crane scheduling")
        assert [named.name for named in sure.named] == ["Schedule operational activities"]
        question = reading.read(catalog, "unicorn compliance")
        assert question.named == ()
        assert question.offers[0] == "Monitor organizational compliance with regulations"
