"""What one phrase names, the same for `skills`, the profile, `match`, `list --skill` and CVs."""

from __future__ import annotations

from pathlib import Path

import pytest

from careercli.api import open_catalog
from careercli.catalog.catalog import Catalog
from careercli.index.moves import MoveTables
from careercli.search import guesses, reading, skills
from careercli.skills import levels, normalize
from careercli.skills.aliases import ACTIVITY, SKILL, bundled_usual_names
from careercli.skills.products import plain_names
from helper import catalog_in

ROLE = """
title: One
summary: A role.
tech_stack: [Oracle Java, Node.js, React, Microsoft .NET Framework, SAP software, Ferret, C, C++, Docker, Python,
  Extensible markup language XML, Avid Pro Tools, Scheduling software, Caching engines]
tools: [Welding guns, Net haulers]
"""


@pytest.fixture(scope="module")
def catalog(tmp_path_factory: pytest.TempPathFactory) -> Catalog:
    """A role with products as the catalogue writes them."""
    with catalog_in(tmp_path_factory.mktemp("reading"), one=ROLE) as opened:
        yield opened


def names(catalog: Catalog, text: str) -> list[str]:
    """What a phrase names for certain, slips of the fingers forgiven."""
    return [named.name for named in guesses.with_guess(catalog, reading.read(catalog, text)).named]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Java", ["Oracle Java"]),
        ("SAP", ["SAP software"]),
        ("XML", ["Extensible markup language XML"]),
        ("Pro Tools", ["Avid Pro Tools"]),
        ("nodejs", ["Node.js"]),
        ("node js", ["Node.js"]),
        ("ReactJS", ["React"]),
        (".NET", ["Microsoft .NET Framework"]),
        ("C/C++", ["C", "C++"]),
        ("Java 17", ["Oracle Java"]),
        ("Docker - expert", ["Docker"]),
        ("Python (5 years)", ["Python"]),
        ("Python programming", ["Python"]),
        ("Pyhton", ["Python"]),
        ("Coaching", ["Coach others"]),
        ("Scheduling", ["Prepare schedules for services or facilities"]),
        ("Weddings", ["Organize special events"]),
        ("Gel nails", ["Treat nails by shaping, decorating, or augmenting"]),
        ("Lambing", ["Care for animals"]),
    ],
)
def test_a_name_is_known_as_people_write_it(catalog: Catalog, text: str, expected: list[str]) -> None:
    """Whatever maker, software, level, version, sign or blank stands in it; a duty stands for a work activity."""
    assert names(catalog, text) == expected


@pytest.mark.parametrize("text", ["BAS", "CRO", "Plating"])
def test_a_name_of_two_trades_is_told_to_be_so(catalog: Catalog, text: str) -> None:
    """Nothing is taken, and the answer says which names to write instead."""
    assert names(catalog, text) == []
    assert "write" in skills.search(catalog, text).absent


@pytest.mark.parametrize("text", ["Ferrets", "Caching", "Netting", "xqzvbrt", "Zendesk", "ServSafe", "Java/xqz"])
def test_what_only_resembles_is_not_taken(catalog: Catalog, text: str) -> None:
    """An ordinary word is no product, and what is not in the catalogue is no look-alike."""
    assert names(catalog, text) == []


def test_a_name_that_is_not_in_the_catalogue_is_said_to_be_so(catalog: Catalog) -> None:
    """With the reason, and without anything like it."""
    answer = skills.search(catalog, "Zendesk")
    assert (answer.hits, answer.near) == ((), ())
    assert "not among" in answer.absent


def test_a_usual_name_comes_before_a_product_that_is_called_so(catalog_of) -> None:
    """Where a guide names POS and others a maker's Plexis POS, POS is still the point of sale; Gmail is Google's."""
    product = "title: {0}\nsummary: x\ntech_stack: [Plexis Software Plexis POS, Google Gmail]\n"
    guide = "title: Guide\nsummary: x\nskills:\n  technical: [POS, Gmail]\n"
    catalog = catalog_of(guide=guide, **{name: product.format(name) for name in ("one", "two", "three")})
    assert names(catalog, "POS") == ["Operate cash registers"]
    assert names(catalog, "Gmail") == ["Google Gmail"]


def test_a_level_is_kept_beside_the_name(catalog: Catalog) -> None:
    """For whoever writes a profile."""
    assert reading.read(catalog, "Docker - expert").level == "expert"
    assert levels.without_level("Speaking") == ("Speaking", "")


def test_plain_names_leave_kinds_of_software_and_ordinary_words_alone() -> None:
    """Scheduling is not scheduling software, a project not Microsoft Project."""
    assert plain_names("Scheduling software") == plain_names("Microsoft Project") == plain_names("Claw hammers") == []


def test_every_usual_name_stands_for_something_there_is(
    atlas_data: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Each target is a skill of the bundled catalogue, or a work activity that somebody does."""
    monkeypatch.setenv("CAREERS_DATA", str(atlas_data))
    monkeypatch.setenv("CAREERS_HOME", str(tmp_path))
    catalog = open_catalog().refresh()
    usual = bundled_usual_names()
    assert len({name.key for name in usual}) == len(usual) > 600
    for target in {name.target for name in usual if name.kind == SKILL}:
        key = normalize.key(target)
        targets = catalog.query.alias_targets([key])
        assert catalog.query.skill_by_key(key) or catalog.query.skill_by_key(targets.get(key, "")), target
    with MoveTables.open() as tables:
        for target in {name.target for name in usual if name.kind == ACTIVITY}:
            assert tables.people_doing(target), target
    assert all(name.why for name in usual)


def test_a_word_beside_skills_is_no_skill_unless_somebody_does_it() -> None:
    """Digital skills are known, and digital alone is not; writing skills are writing."""
    keys = {name.key: name.target for name in bundled_usual_names()}
    assert keys["digitalskill"] == "Computers and Electronics"
    assert "digital" not in keys
    assert keys["writing"] == keys["writingskill"]


@pytest.mark.parametrize(
    ("text", "named"),
    [
        ("SAP Cloud", "SAP software"),
        ("Docker (power user)", "Docker"),
        ("Docker Desktop", "Docker"),
        ("Docker Online 2022", "Docker"),
        ("Caching Online", None),
    ],
)
def test_an_edition_behind_a_product_changes_nothing(catalog: Catalog, text: str, named: str | None) -> None:
    """A product's edition is read off as its version is; what is no product stays what it is."""
    assert next((name.name for name in reading.read(catalog, text).named), None) == named


@pytest.mark.parametrize("word", ["Fed", "fed", "Set"])
def test_an_everyday_verb_is_no_acronym(catalog_of, word: str) -> None:
    """In capitals the program is meant: both products are O*NET's, FEDS and SOCET SET."""
    products = "tech_stack: [Facility Energy Decision Systems FEDS, BAE Systems SOCET SET]\n"
    opened = catalog_of(one=f"title: One\nsummary: x\n{products}")
    assert reading.read(opened, word).named == ()
    assert len(reading.read(opened, word.upper()).named) == 1
