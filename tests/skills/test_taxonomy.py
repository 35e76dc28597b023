"""Phrases name the skills that a person reads in them, and no others."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from careercli import paths
from careercli.index import facets
from careercli.roles.loader import load_file
from careercli.skills import normalize
from careercli.skills.aliases import bundled_taxonomy
from careercli.skills.taxonomy import Taxonomy

PHRASES = [
    ("Proficient use of case management software (e.g., Clio, MyCase)", ["Case management software", "Clio", "MyCase"]),
    ("Microsoft Office Suite (Word, Excel)", ["Microsoft Office", "Microsoft Word", "Microsoft Excel"]),
    ("Proficiency with Legal Research Databases (Westlaw)", ["Legal Research Databases", "Westlaw"]),
    ("Legal research using Westlaw and LexisNexis", ["Legal research", "Westlaw", "LexisNexis"]),
    ("Legal Research Using Databases (Westlaw)", ["Legal Research", "Westlaw"]),
    ("Exceptional Organizational Skills", ["Organizational skills"]),
    ("Strong Communication and Interpersonal Skills", ["Communication", "Interpersonal skills"]),
    ("Clear and concise communication", ["Communication"]),
    ("Time and Workflow Management", ["Time management", "Workflow management"]),
    ("Strong Written and Verbal Communication", ["Written communication", "Verbal communication"]),
    ("Adaptability and Flexibility", ["Adaptability", "Flexibility"]),
    ("Adaptability to changing legal environments", ["Adaptability to changing legal environments", "Adaptability"]),
    ("Legal Terminology and Concepts", ["Legal Terminology and Concepts", "Legal Terminology"]),
    ("Drafting pleadings and discovery documents", ["Drafting pleadings", "Drafting discovery documents"]),
    ("Zoom / Microsoft Teams for client meetings", ["Zoom", "Microsoft Teams"]),
    ("Document Management Systems (e.g., iManage)", ["Document Management Systems", "iManage"]),
    ("Relativity (eDiscovery software)", ["Relativity", "E-discovery"]),
    ("Employee orientation", ["Employee orientation"]),
    ("Menu knowledge", ["Menu knowledge"]),
    ("Fastening with rivets", ["Fastening with rivets"]),
    ("Americans with Disabilities Act (ADA)", ["Americans with Disabilities Act", "ADA"]),
    ("Basic life support (BLS)", ["Basic life support"]),
    ("Advanced cardiac life support", ["Advanced cardiac life support"]),
    ("MS Word", ["Microsoft Word"]),
    ("JS", ["JavaScript"]),
    ("PM", ["PM"]),  # product management as well: not guessed
]


@pytest.mark.parametrize(("phrase", "names"), PHRASES)
def test_a_phrase_names_these_skills(phrase: str, names: list[str]) -> None:
    """Filler goes, examples count, what "and" joins is told apart, aliases are followed."""
    assert [skill.name for skill in bundled_taxonomy().skills(phrase)] == names


@pytest.mark.parametrize("junk", ["concepts", "procedures", "management", "written", "time", "project", "training"])
def test_words_that_say_nothing_alone_are_no_skills(junk: str) -> None:
    """Joined to a skill, such a word does not become one."""
    keys = {skill.key for skill in bundled_taxonomy().skills(f"Legal terminology and {junk}")}
    assert normalize.key(junk) not in keys


def test_the_name_of_one_tool_is_not_taken_apart() -> None:
    """A tool's name may hold "and" and "for"."""
    (only,) = bundled_taxonomy().skills("Mortise and tenon jigs for doors", thing=True)
    assert only.name == "Mortise and tenon jigs for doors"


def test_the_two_guides_share_the_skills_that_a_reader_finds() -> None:
    """At least these are common to both roles, whose strings have none in common."""
    folder = paths.bundled_data() / "roles"
    keys = []
    for slug in ("legal-coordinator", "legal-technician"):
        role = load_file(Path(folder / f"{slug}.yaml")).role
        assert role is not None
        keys.append({skill.key for skill in facets.mentions(role, bundled_taxonomy())})
    shared = keys[0] & keys[1]
    expected = (
        "Westlaw", "LexisNexis", "Clio", "MyCase", "Microsoft Office", "Excel", "Outlook", "MS Word", "Adobe Acrobat",
        "e-discovery", "Case management software", "Legal research", "Time and billing software", "Attention to detail",
        "Problem solving", "Organizational skills", "Multitasking", "Team collaboration", "Electronic filing",
    )  # fmt: skip
    assert not [name for name in expected if bundled_taxonomy().key(name) not in shared]
    assert not shared & {
        normalize.key(name) for name in ("Proficiency", "Concepts", "Management", "Training", "Software")
    }


def test_every_other_name_leads_to_its_skill() -> None:
    """Each name of the alias file has the key of the name that is shown, and no name leads to two."""
    taxonomy = bundled_taxonomy()
    assert taxonomy.display_names
    for key, skill_key in taxonomy.keys.items():
        assert skill_key in taxonomy.display_names
        assert taxonomy.key(taxonomy.spellings[key]) == skill_key


@given(st.text(max_size=200))
def test_any_phrase_can_be_read(phrase: str) -> None:
    """Nothing raises; every skill has a key and a name, each key once, the same at the second time."""
    skills = bundled_taxonomy().skills(phrase)
    assert len({skill.key for skill in skills}) == len(skills)
    assert all(skill.key and skill.name for skill in skills)
    assert bundled_taxonomy().skills(phrase) == skills


def test_what_ends_a_list_goes_however_often_it_stands_there() -> None:
    """ "etc." and "or similar" name nothing, alone or one behind another; fifty of them take no time."""
    examples = [
        skill.name for skill in Taxonomy({}).skills("Practice software (Clio, MyCase or similar, etc. and more)")
    ]
    assert examples[1:] == ["Clio", "MyCase"]
    endless = "Practice software (Clio " + "or similar " * 25 + "!)"
    assert Taxonomy({}).skills(endless)


def test_the_short_form_of_a_product_is_no_other_thing() -> None:
    """EMR behind Elastic MapReduce stands for that, and for no medical record; an example that is none is kept."""
    names = [skill.name for skill in bundled_taxonomy().skills("AWS Elastic MapReduce (EMR)", thing=True)]
    assert names == ["AWS Elastic MapReduce"]
    examples = [skill.name for skill in bundled_taxonomy().skills("Spreadsheet programs (Excel)", thing=True)]
    assert "Microsoft Excel" in examples
