"""Comparing roles: facts, and skills by what they are."""

from __future__ import annotations

import itertools
import re
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from careercli import api, text
from careercli.answers import glance, time_to_enter
from careercli.answers.compare import MOST, PARTS, compare, comparison_part
from careercli.answers.related import related
from careercli.catalog.catalog import Catalog
from careercli.errors import UsageError
from careercli.page import Grid
from careercli.roles.search_path import Folder
from helper import CATALOGUE, run

PHRASES = [
    "Excel", "Microsoft Office Suite (Word, Excel)", "e-discovery tools", "eDiscovery", "Strong communication skills",
    "Communication", "Time management and multitasking", "Multitasking", "Westlaw", "Legal research using Westlaw", "Databases",
]  # fmt: skip


@pytest.fixture(scope="module")
def bundled() -> Catalog:
    """The bundled roles alone, whatever the person who runs the tests has in their own folder."""
    return Catalog([Folder(CATALOGUE, "bundled")])


def both(catalog: Catalog, *slugs: str):
    return compare(catalog, catalog.entries(slugs))


def test_the_two_guides_share_a_dozen_skills_though_no_string_is_the_same(bundled: Catalog) -> None:
    """Brackets, examples, case, hyphens and plurals are understood; each role's own words are kept."""
    answer = both(bundled, "legal-coordinator", "legal-technician")
    roles = [entry.role for entry in answer.entries]
    assert not set(roles[0].tech_stack) & set(roles[1].tech_stack)
    common = {one.skill.lower(): one.texts for one in answer.skills.common}
    for name in (
        "westlaw", "lexisnexis", "clio", "mycase", "practicepanther", "relativity", "microsoft excel", "microsoft word",
        "microsoft outlook", "microsoft teams", "zoom", "adobe acrobat", "e-discovery", "attention to detail", "legal research",
    ):  # fmt: skip
        assert name in common, name
    assert common["clio"] == {
        "legal-coordinator": "Legal Practice Management Software (e.g., Clio, MyCase, PracticePanther)",
        "legal-technician": "Clio Manage",
    }


def test_what_only_one_has_is_not_shared(bundled: Catalog) -> None:
    """A role's own skills are none of the shared ones, and Slack and HotDocs are on the right sides."""
    answer = both(bundled, "legal-coordinator", "legal-technician")
    shared = {one.skill for one in (*answer.skills.common, *answer.skills.some)}
    assert "Slack" in answer.skills.only["legal-coordinator"]
    assert "HotDocs" in answer.skills.only["legal-technician"]
    assert all(not shared & set(names) for names in answer.skills.only.values())


def test_differences_and_alike_are_told_apart(bundled: Catalog) -> None:
    """Growth differs, demand does not."""
    answer = both(bundled, "legal-coordinator", "legal-technician")
    differ, same = ({one.key for one in fields} for fields in (answer.differences, answer.alike))
    assert {"claimed_median", "claimed_growth_percent", "official_growth_percent", "tiers"} <= differ
    assert {"demand", "claimed_high", "stress", "day"} <= same
    assert not differ & same


@pytest.mark.parametrize("count", [0, 1, 7])
def test_two_to_six_roles(catalog_of, count: int) -> None:
    """One role has nothing to be compared with, seven do not fit."""
    catalog = catalog_of(**{f"role-{number}": f"title: R{number}\nsummary: x\n" for number in range(7)})
    with pytest.raises(UsageError, match=r"needs 2 to 6|at most 6 roles at once, and these are 7"):
        compare(catalog, [catalog.entry(f"role-{number}") for number in range(count)], most=MOST)


def test_one_role_is_offered_with_what_is_near_it(catalog: Catalog) -> None:
    """The example has the role as it was typed, and runs."""
    with pytest.raises(UsageError) as refused:
        compare(catalog, catalog.entries(["arborist"]), names=["arborist"])
    assert refused.value.message == "compare needs 2 to 6 different roles, and only Tree Trimmers and Pruners is named"
    typed = refused.value.hint.split("`")[1].split()
    assert typed[:3] == ["careers", "compare", "arborist"]
    near = {role.slug for role in related(catalog, "arborist", 2).roles}
    assert near == set(typed[3:])
    assert len(compare(catalog, catalog.entries(typed[2:])).entries) == 3


def test_too_many_roles_are_offered_with_some_left_out(catalog: Catalog) -> None:
    """The example is of the first six, and runs."""
    with pytest.raises(UsageError) as refused:
        compare(catalog, catalog.entries(catalog.slugs()[:7]), most=MOST)
    assert refused.value.hint.split("`")[1].split()[2:] == catalog.slugs()[:6]


def test_a_figure_of_a_broader_occupation_differs_by_itself_not_by_its_mark(catalog: Catalog) -> None:
    """BLS names no experience for baristas, whom it counts with fast food workers, and none for cashiers."""
    answer = both(catalog, "cashier", "barista")
    rows = {row.label: row for row in answer.rows}
    assert rows["Experience"].words == {"cashier": "none", "baristas": "none*"}
    assert rows["Experience"].alike
    assert rows["Experience"].common == "none*"
    assert not rows["Median"].alike


def test_how_long_the_way_in_takes_stands_beside_the_level(catalog: api.Catalog) -> None:
    """Handbook, 2025, in `programs.tsv`: an associate's degree of a hygienist lasts three years, as `show` says; of
    cashiers the Bureau has short training on the job, which is of up to a month.
    """
    slugs = ["dental-hygienists", "electrician", "cashier"]
    answer = compare(catalog, catalog.entries(slugs))
    words = ["3 years (Handbook, 2025)", "apprenticeship, 4 to 5 years (Handbook, 2025)"]
    words.append("up to a month of training on the job (BLS)")
    fact = next(fact for fact in answer.fields if fact.key == "takes")
    row = next(row for row in answer.rows if row.label == "Takes")
    assert list(fact.values.values()) == list(row.words.values()) == words
    said = " ".join(told for _who, told, _whose in glance.way_in(catalog.entry("dental-hygienists").role))
    assert f", {words[0]}" in said
    takes = next(
        block for part in catalog.report(*slugs).to_page().sections for block in part.blocks
        if isinstance(block, Grid) and block.caption == "What it takes"
    )  # fmt: skip
    assert takes.columns == ("", "Usual entry education", "Takes", "License by law")
    assert [cells[2] for cells in takes.rows] == words


@pytest.mark.parametrize(
    ("slug", "words"),
    [  # BLS, Employment Projections 2024-34, Table 5.4: entry level and training on the job
        ("school-counselor", "master's degree, usually 6 years (BLS)"),
        ("elementary-school-teacher", "bachelor's degree, usually 4 years (BLS)"),
        ("astronomers", "7 to 11 years: college, 4 years; then doctoral or professional degree, 3 to 7 years (BLS)"),
    ],
)
def test_where_no_program_is_recorded_a_role_takes_its_usual_degree(
    catalog: api.Catalog, slug: str, words: str
) -> None:
    assert time_to_enter.takes(catalog.entry(slug).role) == words


@pytest.mark.parametrize(
    ("slug", "words"),
    [  # `programs.tsv`: college before the program, the program, and what follows it
        ("dentist", "8 years: college, 4 years; then dental school (D.D.S. or D.M.D.), 4 years (csuohio.edu, 2025)"),
        ("lawyer", "7 years: college, 4 years; then law school (J.D.), 3 years (Handbook, 2025)"),
        (
            "psychiatrists",
            "11 to 17 years: college, 4 years; then medical school (M.D. or D.O.), 4 years; then paid residency of "
            "3 to 9 years (Handbook, 2025)",
        ),
        (
            "clinical-psychologist",
            "7 to 11 years: college, 4 years; then doctorate in psychology (Ph.D. or Psy.D.), 3 to 7 years; then "
            "supervised internship, its length not recorded (National Science Foundation, 2006)",
        ),
        (
            "nurse-practitioners",
            "6 years: nursing school: a bachelor's (BSN), 4 years; then master's degree as a nurse practitioner, "
            "2 years (Handbook, 2025)",
        ),
        ("marriage-and-family-therapists", "master's degree, usually 6 years; then internship or residency, its length "
         "not recorded (BLS)"),
    ],
)  # fmt: skip
def test_what_comes_before_and_after_a_program_is_counted_alike_for_all(
    catalog: api.Catalog, slug: str, words: str
) -> None:
    assert time_to_enter.takes(catalog.entry(slug).role) == words


def test_teachers_work_evenings_to_prepare_and_no_shifts(catalog: api.Catalog) -> None:
    """Handbook 2024-34: evenings and weekends go into grading papers and preparing lessons; no nurse is told so."""
    answer = compare(catalog, catalog.entries(["elementary-school-teacher", "registered-nurse"]))
    for label in ("Evenings, nights or shifts", "Weekends or holidays"):
        row = next(row for row in answer.rows if row.label == label)
        assert row.words["elementary-school-teacher"] == "usual, to grade papers and prepare lessons"
        assert "lessons" not in row.words["registered-nurse"]


def test_training_that_is_recorded_as_none_is_not_unknown(catalog: api.Catalog) -> None:
    """Nobody with a recorded way in is said to take an unknown time, but who is schooled by weeks to a year."""
    unknown = [
        entry.role.statistics.entry_education
        for slug in catalog.slugs()
        if (entry := catalog.entry(slug)).role.statistics
        and entry.role.statistics.training
        and not time_to_enter.takes(entry.role)
    ]
    assert set(unknown) <= {
        "Postsecondary nondegree award",
        "Some college, no degree",
        "High school diploma or equivalent",
    }


def test_a_part_narrows_what_is_told(bundled: Catalog) -> None:
    """--section skills tells no pay, --section pay no skills."""
    entries = bundled.entries(["legal-coordinator", "legal-technician"])
    assert compare(bundled, entries, ("skills",)).fields == ()
    assert compare(bundled, entries, ("pay",)).skills.common == ()


PART_KEYS = {
    "work": "",
    "conditions": "home part_time lifting standing nights weekends injuries stress noise heat cold gear strength stamina "
    "service",
    "pay": "claimed_low claimed_entry claimed_median claimed_senior claimed_high claimed_currency claimed_period "
    "claimed_source official_p10 official_median official_p90 official_median_at_least official_p90_at_least "
    "official_currency official_published_per official_code official_wider_occupation "
    "official_source",
    "growth": "claimed_growth_percent claimed_growth_source official_growth_percent official_growth_period official_openings "
    "official_employment official_code official_wider_occupation official_source",
    "facts": "family occupation demand stress balance",
    "education": "entry_education surveyed_education training job_zone official_code official_wider_occupation "
    "official_source",
    "tiers": "tiers",
    "day": "day",
    "skills": "",
    "pros": "",
    "cons": "",
}
"""The facts of each part of a comparison."""
PART_SIGNS = {
    "work": "What they do", "conditions": "Usual and for some", "pay": "Pay  USD a year", "tiers": "by years of experience", "day": "a day, by the clock", "skills": "Skills and tools in common",
    "pros": "Pros of Baker", "cons": "Cons of Baker",
}  # fmt: skip
"""What the screen of a part has, and no other's."""


@pytest.mark.parametrize("part", PART_KEYS)
def test_only_one_part(bakery, part: str) -> None:
    """--section PART gives the facts of that part, skills only for `skills`, and on the screen nothing of another part."""
    answer = bakery("compare", "baker", "confectioner", "--section", part, "--json").json
    facts = {fact["key"] for fact in (*answer.get("differences", ()), *answer.get("alike", ()))}
    assert facts == set(PART_KEYS[part].split())
    assert bool(answer.get("skills", {}).get("common")) is (part == "skills")
    screen = bakery("compare", "baker", "confectioner", "--section", part, "--format", "table", COLUMNS="100")
    assert {name for name, sign in PART_SIGNS.items() if sign in screen} == {part} & set(PART_SIGNS)


def test_parts_have_other_names_and_unknown_ones_name_the_known(bakery) -> None:
    """Every part is one that can be asked for; the words that people use for them are understood."""
    assert set(PART_KEYS) == set(PARTS)
    for name, part in (
        ("salary", "pay"),
        ("Outlook", "growth"),
        ("tools", "skills"),
        ("ladder", "tiers"),
        ("tech stack", "skills"),
    ):
        assert comparison_part(name) == part
    ran = bakery("compare", "baker", "miller", "--section", "shoes")
    assert (ran.exit_code, str(ran)) == (2, "")
    assert ", ".join(PARTS) in ran.stderr


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(st.lists(st.sampled_from(PHRASES), max_size=5), min_size=3, max_size=3))
def test_the_order_of_the_roles_changes_only_the_order_of_the_answer(catalog_of, lists: list[list[str]]) -> None:
    """Symmetric: any order of three roles finds the same differences, the same shared skills and the same own ones."""
    files = {
        f"role-{number}": f"title: Role {number}\nsummary: x\ntech_stack: {[name.replace(chr(39), '') for name in names]}\n"
        for number, names in enumerate(lists)
    }
    catalog = catalog_of(**files)
    catalog.index._looked = False
    catalog.refresh()
    seen = set()
    for order in itertools.permutations(files):
        answer = both(catalog, *order)
        seen.add(
            repr(
                (
                    sorted((one.key, sorted(one.values.items(), key=repr)) for one in answer.differences),
                    sorted((one.skill, sorted(one.texts.items())) for one in answer.skills.common),
                    sorted((one.skill, sorted(one.texts.items())) for one in answer.skills.some),
                    sorted((slug, names) for slug, names in answer.skills.only.items()),
                )
            )
        )
    assert len(seen) == 1


def test_equal_numbers_in_two_currencies_are_not_alike(catalog_of) -> None:
    """50,000 dollars and 50,000 pounds differ; nothing recorded for either is no difference."""
    pay = "title: {0}\nsummary: x\nsalary: {{median: 50000, currency: {1}}}\n"
    catalog = catalog_of(a=pay.format("A", "USD"), b=pay.format("B", "GBP"))
    answer = compare(catalog, catalog.entries(["a", "b"]))
    assert [field.key for field in answer.differences if field.part == "pay"] == ["claimed_median", "claimed_currency"]


@pytest.mark.parametrize("part", PARTS)
def test_what_was_not_asked_for_has_no_key(bakery, part: str) -> None:
    """An empty list would read as nothing recorded: only what was asked for is there, and all of it otherwise."""
    whole = bakery("compare", "baker", "confectioner", "--json").json
    answer = bakery("compare", "baker", "confectioner", "--section", part, "--json").json
    assert list(whole) == ["roles", "work", "differences", "alike", "conditions_source", "skills"]
    of_part = {
        "work": ["work"],
        "skills": ["skills"],
        "pros": [],
        "cons": [],
        "conditions": ["differences", "alike", "conditions_source"],
    }.get(part, ["differences", "alike"])
    assert list(answer) == ["roles", *of_part]
    assert all(answer[key] == whole[key] for key in of_part if key in ("work", "skills"))
    assert [set(role) - {"slug", "title"} for role in answer["roles"]] == [{part} & {"pros", "cons"}] * 2


def test_conditions_are_told_where_one_role_has_them(catalog) -> None:
    """What a profile is silent on, the hours that it does not tell, and other people's work are not described, in one word.

    The Handbook says of office clerks a desk and no hours, of cooks nights for some; it has no profile of dishwashers.
    """
    answer = compare(catalog, catalog.entries(["office-clerk", "restaurant-cook", "dishwashers"]), ("conditions",))
    told = {field.key: list(field.values.values()) for field in answer.fields}
    assert told["desk"] == ["usual", "not described", "not described"]
    assert told["nights"] == ["not described", "for some", "not described"]
    assert "travel" not in told  # no profile of the three speaks of it
    assert answer.to_markdown().count("Usual and for some: the Occupational Outlook Handbook") == 1


def test_conditions_of_a_broader_occupation_are_marked(catalog_of) -> None:
    """As `show` marks them, with whose they are; those of a whole occupation are not, nor what is not described."""
    file = "title: {}\nsummary: x\noccupation: {{code: {}, title: {}, match: {}}}\n"
    catalog = catalog_of(
        farrier=file.format("Farrier", "39-2021", "Animal Caretakers", "part"),
        welder=file.format("Welder", "51-4121.00", "Welders", "same"),
    )
    answer = compare(catalog, catalog.entries(["farrier", "welder"]), ("conditions",))
    told = {field.key: field.values for field in answer.fields}
    assert told["nights"]["farrier"] == "usual*"
    assert not any(str(values["welder"]).endswith("*") for values in told.values())
    assert answer.conditions_source.endswith("* of Animal Caretakers, not of this job alone.")


def test_without_any_conditions_nobody_is_named(catalog_of) -> None:
    """Two roles that are no occupation."""
    catalog = catalog_of(a="title: A\nsummary: x\n", b="title: B\nsummary: x\n")
    answer = compare(catalog, catalog.entries(["a", "b"]))
    assert answer.to_dict()["conditions_source"] is None
    assert not [field for field in answer.fields if field.part == "conditions"]


def test_a_license_is_a_condition_and_stands_once(catalog) -> None:
    """In JSON it is one of the conditions; a reader of all parts has it with the way in."""
    both_roles = catalog.entries(["bookkeeping-clerk", "registered-nurse"])
    (field,) = [field for field in compare(catalog, both_roles).fields if field.key == "licence"]
    assert list(field.values.values()) == [text.NONE_NAMED, "registered nurse (RN) license, everywhere in the US"]
    for parts, section in (((), "The way in"), (("conditions",), "Conditions of the work")):
        rows = [row for row in compare(catalog, both_roles, parts).rows if row.label == "License required"]
        assert [row.section for row in rows] == [section]


def test_days_are_offered_of_the_roles_that_have_one(atlas_data: Path, tmp_path: Path) -> None:
    """Of a coordinator and a nurse only the guide to the first tells a day: its command names that role alone."""
    words = ("compare", "registered-nurse", "legal-coordinator", "--format", "table")
    shown = run(*words, home=tmp_path, CAREERS_DATA=str(atlas_data), COLUMNS="120")
    assert "careers day legal-coordinator" in shown and "careers day registered-nurse" not in shown


def test_every_form_has_the_work_the_way_in_pay_outlook_and_conditions_in_that_order(tmp_path: Path) -> None:
    """The work comes first, where it differs; of the facts the conditions come behind what one decides by first."""
    told = ["What they do", "The way in", "Pay", "Outlook", "Conditions of the work"]
    roles = ("electrician", "registered-nurse")
    for form, begin in (("markdown", r"\n## "), ("html", r"<h2[^>]*>")):
        heads = re.findall(rf"{begin}([^\n<]*)", run("compare", *roles, "--format", form, home=tmp_path))
        at = [next(place for place, head in enumerate(heads) if head.startswith(name)) for name in told]
        assert at == sorted(at), form
    rows = [line.split("\t")[:2] for line in run("compare", *roles, home=tmp_path).splitlines()]
    assert rows[0][0] == "work only here"
    facts = [name for kind, name in rows if kind == "differs"]
    places = [
        facts.index(name) for name in ("entry_education", "official_median", "official_growth_percent", "strength")
    ]
    assert places == sorted(places)


def test_a_place_has_its_own_tenths_and_the_nations_are_called_that(tmp_path: Path) -> None:
    """OEWS May 2025, Memphis: dispatchers $35,980 to $77,950; the nation $36,030 to $78,140, which the bars draw."""
    roles = ("dispatchers-except-police-fire-and-ambulance", "payroll-and-timekeeping-clerks")
    shown = run("compare", *roles, "--in", "Memphis", "-f", "table", COLUMNS="140", home=tmp_path)
    assert "$35,980 to $77,950" in shown and "10th to 90th in Memphis" in shown
    assert "USD a year, the whole country" in shown
    assert "the whole country" not in run("compare", *roles, "-f", "table", COLUMNS="140", home=tmp_path)


def test_no_license_known_is_never_said_to_be_none(tmp_path: Path) -> None:
    """The Handbook says that some states regulate surgical technologists, and nothing of cashiers."""
    shown = " ".join(run("compare", "surgical-technologists", "cashier", "-f", "markdown", home=tmp_path).split())
    assert "surgical technologist regulation, in some states" in shown
    assert "none named in the sources; ask the state's licensing board" in shown


def test_a_program_compares_any_number(bundled: Catalog) -> None:
    """What has no room on a screen has it in JSON: an object a role."""
    slugs = bundled.slugs()[:8]
    assert len(compare(bundled, bundled.entries(slugs)).to_dict()["roles"]) == 8
    with pytest.raises(UsageError, match="these are 8"):
        compare(bundled, bundled.entries(slugs), most=MOST)
