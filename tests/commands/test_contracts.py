"""JSON is the contract that scripts build on: every field typed out, so that none comes or goes by accident."""

from __future__ import annotations

import json
import re

import pytest

from agreement import assert_formats_agree
from helper import ROOT

TWO = ("legal-coordinator", "legal-technician")

ROLE_KEYS = [
    "slug", "origin", "title", "aliases", "family", "summary", "occupation", "remote_friendly", "demand", "salary", "outlook",
    "statistics", "core_functions", "responsibilities", "activities", "work_setting", "tech_stack", "tech_marks", "tech_kinds", "tools", "tool_kinds",
    "skills", "ratings", "work_styles", "education", "job_zone", "entry_path", "tiers", "global_outlook", "market", "day", "balance",
    "skill_map", "pros", "cons", "beginner_mistakes", "advice", "case_studies", "portfolio_tips", "interests", "related",
    "faq", "overtaken", "sources", "fields_of_study", "entry_education", "entry_experience", "entry_training", "usual_program",
    "licence", "often_held",
]  # fmt: skip


def test_show_prints_the_role_under_the_files_keys(careers) -> None:
    """Every key, in the file's order, with slug and origin in front; figures are numbers."""
    role = careers("show", "legal-coordinator", "--json").json
    assert list(role) == ROLE_KEYS
    assert role["origin"] == "bundled"
    assert role["salary"]["levels"] == {"entry": 49500, "mid": 60000, "senior": 70500}
    assert role["outlook"]["growth_percent"] == 7
    assert role["statistics"]["wages"] == {
        "p10": 35530, "p25": 42720, "median": 54140, "p75": 72090, "p90": 87660, "at_least": None,
    }  # fmt: skip
    assert role["statistics"]["growth_percent"] == -5.8
    assert role["tiers"][0]["years"] == {"min": 0, "max": 2}


def test_show_of_a_section_prints_just_that(careers) -> None:
    """slug, origin, and the keys asked for."""
    ran = careers("show", "legal-technician", "--section", "pros", "-s", "Case Studies", "--json")
    assert list(ran.json) == ["slug", "origin", "pros", "case_studies"]


def test_stars_and_notes_are_arrays(bakery) -> None:
    """A row a starred role, with null for one that is gone, and a row a note."""
    star = bakery("star", "--json").json
    assert [list(row) for row in star] == [[
        "slug", "title", "official_currency", "official_median", "official_median_at_least", "official_growth_percent",
        "official_growth_period", "source", "official_code", "official_wider_occupation", "official_published_per",
        "entry_education", "notes",
    ]] * 3  # fmt: skip
    assert [list(row) for row in bakery("note", "--json").json] == [["slug", "title", "number", "date", "text"]] * 3


def test_list_is_an_array_of_objects(careers) -> None:
    """Keys as in a table; what a guide claims and what the record says are told by the name; pay is per year."""
    rows = {row["slug"]: row for row in careers("list", "--json").json}
    assert rows["legal-coordinator"] == {
        "slug": "legal-coordinator",
        "title": "Legal Coordinator",
        "origin": "bundled",
        "family": "legal",
        "code": "43-6012",
        "claimed_currency": "USD",
        "claimed_low": 45000,
        "claimed_median": 60000,
        "claimed_high": 75000,
        "official_currency": "USD",
        "official_p10": 35530,
        "official_p25": 42720,
        "official_median": 54140,
        "official_p75": 72090,
        "official_p90": 87660,
        "official_median_at_least": None,
        "official_p90_at_least": None,
        "claimed_growth_percent": 7,
        "official_growth_percent": -5.8,
        "official_growth_period": "2024-34",
        "official_openings": 19600,
        "official_self_employed_percent": None,
        "official_employment": 154540,
        "official_code": "43-6012",
        "official_wider_occupation": "43-6012 Legal Secretaries and Administrative Assistants",
        "official_published_per": "year",
        "source": "BLS OEWS May 2024 and Employment Projections 2024-34",
        "entry_education": "High school diploma or equivalent",
        "job_zone": None,
        "demand": "high",
        "stress": "moderate",
        "balance": "good",
        "remote_friendly": True,
        # Of 33 keys (all but slug, origin, title, aliases, summary, sources, overtaken, tech_marks …) the file has 28: tools, ratings,
        # work_styles, job_zone and interests are not there. 28 of 33 are 84.8 %.
        "recorded_percent": 85,
        "period": "year",
    }


def test_skills_query_is_an_array_best_first(careers) -> None:
    """{skill, score, roles: [{slug, where, text}], sure, rule}, score from 0 to 100."""
    found = careers("skills", "wesltaw", "--json").json
    assert [sorted(one) for one in found] == [["roles", "rule", "score", "skill", "sure"]] * len(found)
    assert found[0]["skill"] == "Westlaw"
    assert [sorted(place) for place in found[0]["roles"]] == [["slug", "text", "where"]] * len(found[0]["roles"])
    scores = [one["score"] for one in found]
    assert scores == sorted(scores, reverse=True)
    assert all(0 <= score <= 100 for score in scores)


def test_skills_without_a_query_counts_roles(careers) -> None:
    """The most used first."""
    found = careers("skills", "--json").json
    assert len(found) > 100
    assert sorted(found[0]) == ["count", "roles", "skill"]
    counts = [one["count"] for one in found]
    assert counts == sorted(counts, reverse=True)


def test_search_is_an_array_best_first(careers) -> None:
    """{slug, title, score, matched: {where, text}}."""
    found = careers("search", "legal coordinator", "--json").json
    assert sorted(found[0]) == ["matched", "score", "slug", "title", "weak"]
    assert sorted(found[0]["matched"]) == ["text", "where"]
    assert (found[0]["slug"], found[0]["matched"]["where"]) == ("legal-coordinator", "title")


def test_compare_is_an_object(careers) -> None:
    """roles, work with common and only, differences, alike, whose the conditions are, skills with common and only."""
    answer = careers("compare", *TWO, "--json").json
    assert list(answer) == ["roles", "work", "differences", "alike", "conditions_source", "skills"]
    assert {*answer["work"]["only"]} == set(TWO)
    assert [role["slug"] for role in answer["roles"]] == list(TWO)
    differ = {one["key"]: one for one in answer["differences"]}
    assert differ["claimed_median"] == {
        "key": "claimed_median",
        "label": "Guide: median",
        "unit": "money",
        "period": "year",
        "values": {"legal-coordinator": 60000, "legal-technician": 57500},
    }
    skills = answer["skills"]
    assert {"common", "only"} <= set(skills)
    assert set(skills["only"]) == set(TWO)
    assert all(sorted(one) == ["skill", "texts"] and set(one["texts"]) == set(TWO) for one in skills["common"])


def test_salary_keeps_claim_and_record_apart(careers) -> None:
    """An object a role; with an offer, its place in both."""
    (role,) = careers("salary", "legal-coordinator", "--offer", "62000", "--json").json
    assert list(role) == ["slug", "title", "counts", "period", "claimed", "official", "offer", "places"]
    assert (role["counts"], role["official"]["country"]) == ([], "US")
    assert role["claimed"]["median"] == 60000
    assert role["claimed"]["by_formula"] is True
    assert role["official"]["median"] == 54140
    # 62,000 lies between the published median 54,140 and p75 72,090: 50 + 25 * 7,860 / 17,950.
    assert role["offer"]["percentile"] == 60.9


def test_tiers_day_faq_and_check(careers) -> None:
    """Arrays of objects, figures as numbers."""
    (ladder,) = careers("tiers", "legal-technician", "--json").json
    assert [tier["years"]["min"] for tier in ladder["tiers"]] == [0, 3, 5, 7]
    (day,) = careers("day", "legal-technician", "--at", "14:30", "--json").json
    assert (day["now"]["start"], day["now"]["end"], day["at"]) == ("12:00", "15:00", "14:30")
    assert len(careers("faq", "legal-technician", "--json").json) == 9
    held = {one["figure"]: one for one in careers("check", "legal-coordinator", "--json").json}
    assert (held["growth_percent"]["claimed"], held["growth_percent"]["official"]) == (7, -5.8)


def test_validate_is_an_array_of_problems(careers, tmp_path) -> None:
    """{file, line, column, path, severity, message, hint}; exit 1."""
    file = tmp_path / "broken.yaml"
    file.write_text("title: no\nsummary: x\n", encoding="utf-8")
    ran = careers("validate", str(file), "--json")
    assert ran.exit_code == 1
    (problem,) = (told for told in ran.json if told["severity"] == "error")
    assert list(problem) == ["file", "line", "column", "path", "severity", "message", "hint"]
    assert (problem["file"], problem["line"], problem["column"], problem["path"]) == (str(file), 1, 1, "title")


def test_schema_is_a_json_schema_that_the_bundled_files_name(careers) -> None:
    """Draft 2020-12; each bundled file's first line points at the copy beside the roles, which is up to date."""
    schema = careers("schema").json
    assert schema["$schema"].endswith("2020-12/schema")
    assert json.loads((ROOT / "data" / "role.schema.json").read_text(encoding="utf-8")) == schema
    files = sorted((ROOT / "data" / "roles").glob("*.yaml"))
    assert len(files) >= 2
    for file in files:
        first = file.read_text(encoding="utf-8").splitlines()[0]
        assert first == "# yaml-language-server: $schema=../role.schema.json", file.name


@pytest.mark.parametrize(
    ("command", "shown"),
    [
        (("list",), "Legal Coordinator"),
        (("show", "legal-t"), "Legal Technician"),
        (("salary", *TWO, "--offer", "62000"), "$62,000"),
        (("tiers", *TWO), "Legal Coordinator"),
        (("day", *TWO), "9:00"),
        (("compare", *TWO), "Guide's claim"),
        (("skills", "excel"), "Microsoft Excel"),
        (("skills",), "Microsoft Excel"),
        (("search", "paralegal"), "paralegal"),
        (("faq", "legal-t"), "How is a Legal Technician different from a Paralegal?"),
        (("check",), "legal-coordinator"),
    ],
    ids=lambda value: " ".join(value) if isinstance(value, tuple) else "",
)
def test_every_format_of_an_answer_says_the_same(careers, command: tuple[str, ...], shown: str) -> None:
    """JSON, JSON lines, CSV, TSV, Markdown and a pipe, cell by cell; the screen shows what the answer is about."""
    assert_formats_agree(careers, command)
    screen = careers(*command, "--format", "table", COLUMNS="200")
    assert (screen.exit_code, screen.stderr) == (0, "")
    assert shown in screen


@pytest.mark.parametrize("name", ["json", "jsonl", "csv", "tsv", "markdown", "table"])
def test_validate_answers_in_every_format(careers, tmp_path, name: str) -> None:
    """A file in order gives an answer without problems, one with a mistake an answer that names the key."""
    file = tmp_path / "x.yaml"
    file.write_text("title: Baker\nsummary: Bakes.\n", encoding="utf-8")
    ran = careers("validate", str(file), "--format", name)
    assert ran.exit_code == 0
    assert "salry" not in ran
    file.write_text("title: Baker\nsummary: Bakes.\nsalry: 1\n", encoding="utf-8")
    ran = careers("validate", str(file), "--format", name)
    assert ran.exit_code == 1
    assert "salry" in ran


def test_a_pipe_gets_rows_without_header_and_without_wrapping(careers) -> None:
    """One line a role, tab-separated, however narrow the terminal."""
    lines = careers("list", COLUMNS="20").lines
    assert all(line.count("\t") == lines[0].count("\t") for line in lines)
    assert any(line.startswith("legal-coordinator\tLegal Coordinator\t") for line in lines)


def test_ids_feed_commands_that_take_roles(careers) -> None:
    """`search … --format ids | compare -`."""
    ids = careers("search", "title:legal", "--format", "ids", "--limit", "2")
    assert len(ids.lines) == 2
    ran = careers("compare", "-", "--json", stdin=str(ids))
    assert [role["slug"] for role in ran.json["roles"]] == ids.lines


@pytest.mark.parametrize("offer", ["62000", "62,000", "$62k", "62 k"])
def test_an_offer_is_read_as_people_write_it(careers, offer: str) -> None:
    """With or without sign, commas, or k."""
    assert careers("salary", "legal-coordinator", "--offer", offer, "--json").json[0]["offer"]["amount"] == 62000


def test_rows_of_compare_put_each_skill_under_its_own_role(careers) -> None:
    """What only one role has stands in that role's column, and the other's is empty, as JSON tells them apart."""
    head, *rows = (line.split("\t") for line in careers("compare", *TWO, "--format", "tsv").lines)
    assert head == ["kind", "what", *TWO]
    only = careers("compare", *TWO, "--json").json["skills"]["only"]
    for slug, other in (TWO, TWO[::-1]):
        column, empty = head.index(slug), head.index(other)
        theirs = [row[1] for row in rows if row[0] == "only here" and row[column]]
        assert theirs == only[slug]
        assert theirs
        assert not [row for row in rows if row[0] == "only here" and row[column] and row[empty]]


@pytest.mark.parametrize(
    "command", [("next", "paralegal"), ("related", "paralegal"), ("match", "excel"), ("interests", "SE", "--no-keep")]
)
def test_a_cut_that_nobody_asked_for_is_told_to_programs(careers, atlas_data, command: tuple[str, ...]) -> None:
    """How many roles are left out, and what shows them; nothing where a limit was given."""
    data = {"CAREERS_DATA": str(atlas_data)}

    def rows(*more: str) -> tuple[int, str]:
        ran = careers(*command, *more, "--json", **data)
        answer = ran.json["roles"] if command[0] == "interests" else ran.json
        told = [line for line in ran.stderr.splitlines() if line.startswith("left out: ")]
        return len(answer), " ".join(told)

    shown, said = rows()
    assert re.fullmatch(r"left out: [\d,]+ other roles, as only the .+ are named; `--limit 0` has them", said)
    every, nothing = rows("--limit", "0")
    assert every > shown and not nothing and not rows("--limit", "2")[1]
    left = int(re.sub(r"\D", "", said.partition(" other")[0]))
    assert left >= every - shown  # of one occupation a row may name several roles
    assert left == every - shown or command[0] != "interests"
    assert "left out: " not in careers(*command, "--format", "table", **data).stderr
