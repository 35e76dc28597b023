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


def test_what_is_done_to_the_thing_of_a_skill_is_near_and_not_new(catalog: Catalog) -> None:
    """Who controls inventory is near to monitoring it; data is what everybody's work is done to."""
    clerk, analyst = "secretary", "logistics-analysts"
    inventory = "Monitor inventories of products or materials"

    def with_skill(*names: str) -> gap.GapAnswer:
        mine = Profile(role=clerk, skills=tuple(OwnSkill(name=name) for name in names))
        return gap.gap_of(catalog, mover_of(catalog, mine), catalog.entry(analyst))

    assert inventory in {work.detail for work in with_skill("Data entry").new_work}
    answer = with_skill("Inventory control", "Data entry")
    assert inventory in {work.detail for work in answer.near_work}
    assert inventory not in {work.detail for work in answer.new_work}
    assert "Calculate data to inform organizational operations" in {work.detail for work in answer.new_work}


def test_the_field_of_ones_degree_is_no_course_to_take(catalog: Catalog) -> None:
    """The Handbook names supply chain management and logistics for logistics managers."""
    target = catalog.entry("transportation-storage-and-distribution-managers")

    def courses(study: str | None) -> tuple[str, ...]:
        mine = Profile(role="secretary", education="Associate's degree", study=study)
        return gap.gap_of(catalog, mover_of(catalog, mine), target).courses

    assert courses(None) == ("supply chain management", "logistics")
    assert courses("Logistics") == ("supply chain management",)
