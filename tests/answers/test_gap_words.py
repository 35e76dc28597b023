"""What plain words say of a gap, and what likely work and held-back levels do to it."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from careercli.answers import gap_words
from careercli.answers.gap import gap_of
from careercli.answers.kind_words import plain_product, spoken_tools
from careercli.answers.requirement_words import requirement_lines
from careercli.catalog.catalog import Catalog
from careercli.catalog.moves import MoveTables
from careercli.moves import sides
from careercli.moves.gap import Comparison
from careercli.moves.level_gaps import LevelGap
from careercli.moves.own_abilities import OwnAbilities
from careercli.moves.sides import ToolKind
from careercli.profile.model import OwnJob, OwnSkill, Profile
from careercli.profile.mover import mover_of


def compared(tables: MoveTables, before: str, after: str) -> Comparison:
    """What lies between two occupations by their codes."""
    source, target = (sides.of_occupation(tables, tables.occupations[tables.ids[code]]) for code in (before, after))
    return Comparison(tables, source, target, OwnAbilities())


@pytest.mark.parametrize(
    ("before", "after", "done"),
    [
        ("15-2051.01", "15-2051.00", "Analyze business or financial data"),
        ("43-3031.00", "13-2011.00", "Prepare financial documents, reports, or budgets"),
        ("25-2031.00", "13-1151.00", "Train others on operational or work procedures"),
        ("41-1011.00", "11-3121.00", "Perform recruiting or hiring activities"),
    ],
)
def test_what_people_do_daily_is_not_new(tables: MoveTables, before: str, after: str, done: str) -> None:
    """O*NET has filed the task elsewhere: tasks and neighbours speak of it all the same."""
    comparison = compared(tables, before, after)
    assert comparison.source is not None
    assert done in {work.name for work in comparison.main_work}
    assert done not in {work.name for work in comparison.source.work.values()}
    assert done not in {work.name for work in comparison.new_work}


@pytest.mark.parametrize(
    ("before", "after", "new"),
    [
        ("29-1141.00", "15-1252.00", "Design computer or information systems or applications"),
        ("35-3031.00", "29-1141.00", "Monitor health conditions of humans or animals"),
        ("23-1011.00", "23-1023.00", "Make legal decisions"),
        ("43-3031.00", "13-2011.00", "Examine financial activities, operations, or systems"),
        ("25-2031.00", "13-1151.00", "Manage human resources activities"),
    ],
)
def test_what_the_new_job_is_about_stays_new(tables: MoveTables, before: str, after: str, new: str) -> None:
    """However near the jobs are: judging to a lawyer, auditing to a bookkeeper."""
    assert new in {work.name for work in compared(tables, before, after).new_work}


def test_a_level_that_is_held_back_is_not_nothing(tables: MoveTables) -> None:
    """O*NET shows that programming matters 4.0 of 5 to software developers, and holds the level back (30.3)."""
    gaps = {gap.name: gap for gap in compared(tables, "29-1141.00", "15-1252.00").level_gaps}
    assert not gaps["Programming"].asked_is_published
    assert gaps["Programming"].asked > 3


@pytest.mark.parametrize(
    ("name", "plain"),
    [
        ("Hypertext markup language HTML", "HTML"),
        ("SAP software", "SAP"),
        ("Microsoft Azure software", "Microsoft Azure"),
        ("Recipe software", "Recipe software"),
        ("Tableau", "Tableau"),
    ],
)
def test_a_product_has_the_name_that_people_use(name: str, plain: str) -> None:
    """Short forms and brands alone; a common noun stays whole."""
    assert plain_product(name) == plain


def test_social_media_are_no_web_page_software() -> None:
    """O*NET files them there."""
    kind = ToolKind(1, "Web page creation and editing software", "software", 2, ("Facebook", "LinkedIn"))
    assert spoken_tools(kind)[0] == "Social media for business"


def test_only_products_that_are_asked_for_are_named(tables: MoveTables) -> None:
    """No kind of software names a product that O*NET marks neither as hot nor as in demand: Taleo, LAMP."""
    names = {
        name
        for kinds in tables.usual(range(len(tables.occupations))).values()
        for kind in kinds
        if tables.kind_names([kind.kind])[kind.kind][1] == "software"
        for name in kind.usual
    }
    assert "Tableau" in names
    assert names.isdisjoint({"Oracle Taleo", "LAMP Stack", "SMEsource BillingOrchard", "LinkedIn"})


def test_a_general_skill_a_little_below_is_no_headline() -> None:
    """Reading below by less than a level is listed, and not among what to catch up on; a field of knowledge is."""
    assert gap_words.is_slight(LevelGap("Reading Comprehension", "skill", 3.8, 4.2, 1.0))
    assert not gap_words.is_slight(LevelGap("Reading Comprehension", "skill", 2.8, 4.2, 1.0))
    assert not gap_words.is_slight(LevelGap("Law and Government", "knowledge", 3.8, 4.2, 1.0))


def test_work_that_only_goes_on_with_work_before_is_named_once() -> None:
    """Examine financial records, and examine financial records or processes."""
    names = ["examine financial records", "examine financial records or processes", "advise others"]
    assert gap_words._distinct(names) == ["examine financial records", "advise others"]


def test_what_the_person_names_stands_under_what_they_bring(catalog: Catalog, monkeypatch, tmp_path: Path) -> None:
    """A skill of their own that the job names comes first among the skills; each job before is named."""
    monkeypatch.setenv("CAREERS_HOME", str(tmp_path))
    mine = Profile(
        role="office-supervisor",
        jobs=(OwnJob(role="bookkeeping-clerk", years=10.0),),
        skills=(OwnSkill(name="Tax returns"),),
    )
    answer = gap_of(catalog, mover_of(catalog, mine), catalog.entry("accountant"))
    assert next(kept.name for kept in answer.keep if kept.kind == "skill") == "Tax returns"
    assert "of your own skills it names tax returns" in dict(gap_words.statements(answer))["You bring"]
    own = gap_of(
        catalog, mover_of(catalog, replace(mine, education="Some college, no degree")), catalog.entry("accountant")
    )
    words = dict(requirement_lines(own.requirements, own.source_side))["Schooling"]
    assert "from the schooling that you have" in words
    assert answer.jobs_counted == "Counted with it: Bookkeeper (10 years), a job you have had."
