"""The answer of `gap` over the tests' catalogue: its contract, what it borrows, and what it cannot compare."""

from __future__ import annotations

import pytest

from careercli.answers import gap, gap_words
from careercli.answers.required import IN_WORDS
from careercli.api import Catalog
from careercli.roles.search_path import Folder
from helper import CATALOGUE

SLUGS = sorted(file.stem for file in CATALOGUE.glob("*.yaml"))
PLAIN = "title: {}\nsummary: x\n"


@pytest.fixture(scope="module")
def legal(tmp_path_factory: pytest.TempPathFactory):
    """The twenty roles of the tests' catalogue."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("CAREERS_HOME", str(tmp_path_factory.mktemp("gaps")))
        opened = Catalog([Folder(CATALOGUE, "bundled")])
        yield opened.refresh()
        opened.close()


@pytest.mark.parametrize("slug", SLUGS)
def test_nothing_is_missing_from_a_role_to_itself(legal: Catalog, slug: str) -> None:
    """Whatever a role records or borrows."""
    answer = gap.gap(legal, slug, slug).to_dict()
    assert (answer["new_work"], answer["raise"], answer["tools"]) == ([], [], [])
    assert answer["ready"] == 1
    needs = answer["requirements"]
    assert (needs["study_years"], needs["experience"], needs["training"], needs["licence"]) == (0, None, None, None)
    assert all(fact["from"] == fact["to"] for fact in answer["facts"])


def test_the_contract(legal: Catalog) -> None:
    """The keys that programs build on, and nothing else."""
    answer = gap.gap(legal, "legal-coordinator", "lawyer").to_dict()
    assert list(answer) == [
        *("from", "to", "place", "verdict", "comparable", "ready", "notes", "keep", "new_work", "near_work", "raise", "tools", "requirements", "other_ways", "courses", "courses_source", "equipment", "products", "before_applying", "named_there", "duties", "facts"),
        *("pay_before", "pay_before_currency", "pay_before_from", "schooling_before", "schooling_before_from", "pay_change_percent", "pay_change_of"),
        "pay_change_from_median_percent",
    ]  # fmt: skip
    assert (answer["from"], answer["to"], answer["comparable"]) == ("legal-coordinator", "lawyer", True)
    assert 0 < answer["ready"] < 1
    of_both = {"name", "kind", "had", "asked", "had_of", "asked_of", "told_by", "importance"}
    assert set(answer["keep"][0]) == {*of_both, "texts"}
    assert {kept["kind"] for kept in answer["keep"]} <= {"work", "skill", "knowledge", "tools"}
    assert all(set(kept["texts"]) == {"legal-coordinator", "lawyer"} for kept in answer["keep"])
    assert set(answer["new_work"][0]) == {"activity", "tasks", "tasks_of"}
    assert set(answer["raise"][0]) == of_both
    assert all(set(tool) == {"kind", "had", "usual", "usual_of"} for tool in answer["tools"])
    needs = {name: value for name, value in answer["requirements"].items() if name not in IN_WORDS}
    assert needs == {
        "entry_education": "Doctoral or professional degree",
        "usual_education": "Doctoral or professional degree",
        "usual_education_from": "BLS",
        "study_years": 5,  # two years of college are had: the guide asks for an associate's degree at least
        "experience": None,
        "training": None,
        "licence": "law license (bar admission), everywhere in the US (exam: bar examination)",
        "licence_to_get": "law license (bar admission), everywhere in the US (exam: bar examination)",
    }
    of_fact = {"name", "currency", "period", "place"}
    of_end = {
        f"{end}{key}" for end in ("from", "to") for key in ("", "_of", "_source", "_wider_occupation", "_published_per")
    }
    assert all(set(fact) == of_fact | of_end for fact in answer["facts"])


def test_a_figure_is_a_number_in_every_part(legal: Catalog) -> None:
    """Levels and core tasks of what is kept as of what is raised or new; and nothing is kept that has to rise by half."""
    rows = gap.gap(legal, "legal-coordinator", "lawyer").to_table().rows
    kept = [row for row in rows if row[0] == "keep" and row[1] != "tools"]
    assert {row[1] for row in kept} >= {"work", "skill"}
    for _part, kind, _name, before, after, *_whose in kept:
        assert isinstance(before, int | float | None), (kind, before)
        if kind != "work" and before is not None and after is not None:
            assert before >= after * 2 / 3 - 0.01


def test_a_role_that_is_a_part_of_an_occupation_says_so(legal: Catalog) -> None:
    """A legal coordinator has legal secretaries' record, and a legal technician that of the closest of its field."""
    (part,) = gap.gap(legal, "legal-coordinator", "lawyer").notes
    assert part.startswith(
        "Legal Coordinator is compared as Legal Secretaries and Administrative Assistants, the broader"
    )
    (field, _part) = gap.gap(legal, "legal-technician", "legal-coordinator").notes
    assert field.startswith(
        "O*NET does not describe Legal Technician; it is compared as Paralegals and Legal Assistants"
    )
    assert len(gap.gap(legal, "paralegal", "legal-coordinator").notes) == 2


def test_a_guide_lists_what_it_names_on_top(legal: Catalog) -> None:
    """The guide's own products are the usual ones; skills are compared only where both files name some."""
    both = gap.gap(legal, "legal-technician", "legal-coordinator").to_dict()
    named = [raised["name"] for raised in both["raise"] if raised["had"] is None]
    assert "Legal Document Drafting" in named
    beside = gap.gap(legal, "court-clerk", "legal-coordinator")
    assert beside.named == ()
    assert "Legal Document Drafting" in beside.named_there
    assert beside.to_dict()["named_there"] == list(beside.named_there)
    assert gap.gap(legal, "legal-technician", "legal-coordinator").named_there == ()
    cloud = next(tool for tool in both["tools"] if tool["kind"] == "Cloud-based data access and sharing software")
    assert cloud["usual"] == ["Slack", "Asana"]


def test_two_parts_of_one_occupation_cannot_be_compared(catalog_of) -> None:
    """Their records are one: the answer says that, without a number and without anything that is new."""
    part = "title: {}\nsummary: x\noccupation: {{code: 23-2011.00, match: part}}\n"
    answer = gap.gap(catalog_of(a=part.format("A"), b=part.format("B")), "a", "b")
    assert (answer.comparable, answer.ready) == (False, None)
    assert answer.new_work == answer.raises == ()
    assert "Both are classified as the same occupation, Paralegals and Legal Assistants" in answer.why_not


def test_a_role_that_names_a_related_one_borrows_its_record(catalog_of) -> None:
    """The first of its related roles that O*NET describes."""
    catalog = catalog_of(
        own=PLAIN.format("Own") + "related: [nobody, clerk]\n",
        clerk=PLAIN.format("Clerk") + "occupation: {code: 23-2011.00, match: same}\n",
        goal=PLAIN.format("Goal") + "occupation: {code: 23-1011.00, match: same}\n",
        bare=PLAIN.format("Bare"),
    )
    answer = gap.gap(catalog, "own", "goal")
    assert answer.comparable
    assert answer.notes[0].startswith("O*NET does not describe Own; it is compared as Paralegals and Legal Assistants")
    bare = gap.gap(catalog, "bare", "goal")
    assert (bare.comparable, bare.ready, bare.tools) == (False, None, ())
    assert bare.why_not == "No skill levels or tasks are recorded for Bare: a number would be a guess."
    assert bare.requirements.study_years == 7


def test_a_code_tells_more_than_a_related_role(catalog_of) -> None:
    """An occupation that O*NET does not describe (43-9199) has the work of its field and what its own file names.

    Only a code of which O*NET describes the whole field no better (the Army's, 55-3019) leaves it to the related role.
    """
    of = "occupation: {{system: SOC-2018, code: 43-9199, match: {}}}\n"
    own = PLAIN.format("Own") + "related: [clerk]\nskills: {technical: [Kite sewing]}\ntech_stack: [Westlaw]\n"
    catalog = catalog_of(
        part=own + of.format("part"),
        whole=own.replace("Own", "Whole") + of.format("same"),
        office=PLAIN.format("Office") + "occupation: {code: 43-9061.00, match: same}\n",
        soldier=own.replace("Own", "Soldier") + of.format("part").replace("43-9199", "55-3019"),
        clerk=PLAIN.format("Clerk") + "occupation: {code: 23-2011.00, match: same}\n",
        goal=PLAIN.format("Goal") + "occupation: {code: 23-1011.00, match: same}\n",
    )
    for slug in ("part", "whole"):
        side = gap.gap(catalog, "goal", slug).target_side
        assert side.compared is not None and side.compared.borrowed == "field" and side.levels
        assert [kind.usual for kind in side.tools.values() if kind.own] == [("Westlaw",)]
        assert list(side.named.values()) == ["Kite sewing"]
    soldier = gap.gap(catalog, "goal", "soldier").target_side
    assert soldier.compared is not None and soldier.compared.borrowed == "related"


def test_what_is_required_of_a_role_that_no_occupation_describes(catalog_of) -> None:
    """Its own file says it; what it does not say is not recorded."""
    own = (
        "statistics: {source: b, entry_education: Bachelor's degree, work_experience: None, training: Apprenticeship}\n"
    )
    catalog = catalog_of(a=PLAIN.format("A"), b=PLAIN.format("B") + own)
    needs = gap.gap(catalog, "a", "b").to_dict()["requirements"]
    assert {name: value for name, value in needs.items() if name not in IN_WORDS} == {
        "entry_education": "Bachelor's degree",
        "usual_education": "Bachelor's degree",
        "usual_education_from": "BLS",
        "study_years": 4,
        "experience": None,
        "training": "Apprenticeship",
        "licence": None,
        "licence_to_get": None,
    }
    assert gap.gap(catalog, "b", "b").requirements.study_years == 0
    assert gap.gap(catalog, "b", "a").to_dict()["requirements"]["entry_education"] is None


def test_named_skills_are_learned_by_name(catalog_of) -> None:
    """Each skill of the target's file is kept or to be learned, never both."""
    skills = "title: {}\nsummary: x\nskills: {{technical: [{}]}}\n"
    catalog = catalog_of(a=skills.format("A", "Weaving, Dyeing"), b=skills.format("B", "Dyeing, Spinning"))
    answer = gap.gap(catalog, "a", "b")
    assert answer.named == ("Spinning",)
    assert [kept.name for kept in answer.keep] == ["Dyeing"]
    assert answer.to_dict()["raise"] == [
        {"name": "Spinning", "kind": "skill", "told_by": "guide"}
        | dict.fromkeys(("had", "asked", "had_of", "asked_of", "importance"))
    ]


def test_a_license_marks_the_work(catalog_of) -> None:
    """However near the jobs are: no license holder's work is called one's own, and the share is said to be without it."""
    role = "title: {}\nsummary: x\noccupation: {{code: {}}}\n"
    files = {"aide": role.format("Aide", "31-1131.00"), "nurse": role.format("Nurse", "29-2061.00")}
    answer = gap.gap(catalog_of(**files), "aide", "nurse")
    new = dict(gap_words.statements(answer))["New to you"]
    assert new.startswith("the work that takes the practical or vocational nurse license: with it you would ")
    assert "administer intravenous medications" in new
    assert gap_words.covered(answer).endswith("; without the license")
    assert "Administer intravenous medications" in {each["activity"] for each in answer.to_dict()["new_work"]}
    assert answer.equipment


def test_a_skill_of_the_target_is_listed_once(catalog_of) -> None:
    """By its phrase, and not by its parts and its short form besides."""
    of = PLAIN + "skills: {{technical: [{}]}}\n"
    catalog = catalog_of(
        goal=of.format("Goal", "Kite and sail mending, Wind Loft Association (WLA) rules"),
        none=of.format("None", "Baking"),
        some=of.format("Some", "WLA"),
    )
    assert gap.gap(catalog, "none", "goal").named == ("Kite and sail mending", "Wind Loft Association rules")
    assert gap.gap(catalog, "some", "goal").named == ("Kite and sail mending", "Wind Loft Association rules")


def test_what_the_duties_of_ones_own_guide_name_is_brought_and_not_to_learn(legal: Catalog) -> None:
    """The duties of paralegal.yaml name pleadings among what is drafted; its list of skills has no such drafting."""
    answer = gap.gap(legal, "paralegal", "legal-technician")
    of_duties = {kept.name: kept for kept in answer.keep if kept.duty}
    assert "Drafting pleadings" in of_duties
    own = legal.entry("paralegal").role
    told = (*own.responsibilities, *own.core_functions, *(text for block in own.day for text in block.activities))
    assert all(any(kept.duty in text for text in told) for kept in of_duties.values())
    assert not {*of_duties} & {*answer.named, *answer.named_there}
    rows = [each for each in answer.to_dict()["keep"] if each["told_by"] == "duties"]
    assert {row["name"]: row["texts"]["paralegal"] for row in rows} == {
        name: kept.duty for name, kept in of_duties.items()
    }
