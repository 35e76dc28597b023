"""What a skill is read as is no news to who has it, whoever says so: a profile, or the file of one's role."""

from __future__ import annotations

import pytest

from careercli.answers import gap
from careercli.api import Catalog
from careercli.profile.model import OwnSkill, Profile
from careercli.profile.mover import mover_of

WELDS, SHAPES = "Operate welding equipment", "Shape metal workpieces with hammers or other small hand tools"
FARRIER = "title: Farrier\nsummary: x\noccupation: {code: 39-2021, match: part}\n"
WELDER = "title: Welder\nsummary: x\noccupation: {code: 51-4121.00, match: same}\n"


def _parts(answer: gap.GapAnswer) -> tuple[set[str], set[str], set[str]]:
    """The work kept, the work that is new or near, and the kinds of tools to learn."""
    kept = {each.name for each in answer.keep if each.kind == "work"}
    return kept, {work.detail for work in (*answer.new_work, *answer.near_work)}, {t.kind.name for t in answer.tools}


def test_without_the_skill_the_work_is_new(catalog_of) -> None:
    """O*NET has neither of the two in the record of animal caretakers."""
    kept, new, tools = _parts(gap.gap(catalog_of(farrier=FARRIER, welder=WELDER), "farrier", "welder"))
    assert {WELDS, SHAPES} <= new
    assert not {WELDS, SHAPES} & kept
    assert "Welding masks" in tools


def test_the_file_of_a_part_says_what_is_done_there(catalog_of) -> None:
    """Its skills are held as those of a profile are."""
    file = f"{FARRIER}skills: {{technical: [Blacksmithing, Welding]}}\n"
    kept, new, tools = _parts(gap.gap(catalog_of(farrier=file, welder=WELDER), "farrier", "welder"))
    assert {WELDS, SHAPES} <= kept
    assert not {WELDS, SHAPES} & new
    assert "Operate grinding equipment" in new
    assert "Welding masks" not in tools


@pytest.mark.parametrize("named", ["MIG welding", "Welding", WELDS])
def test_a_skill_of_a_profile_is_no_news(catalog_of, named: str) -> None:
    """In whichever words it stands there."""
    catalog: Catalog = catalog_of(farrier=FARRIER, welder=WELDER)
    who = mover_of(catalog, Profile(role="farrier", skills=(OwnSkill(name=named),)))
    kept, new, tools = _parts(gap.gap_of(catalog, who, catalog.entry("welder")))
    assert WELDS in kept
    assert WELDS not in new
    assert SHAPES in new
    assert "Welding masks" not in tools
