"""The commands about moves, as a person and a script run them."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from rich.cells import cell_len

from agreement import assert_formats_agree
from helper import run

FROM, TO = "legal-technician", "legal-coordinator"


def test_related_is_an_array_with_reasons(careers) -> None:
    """Slug, score and reasons stand in every object, best first."""
    found = careers("related", FROM, "--json").json
    assert found
    assert {"slug", "score", "reasons"} <= set(found[0])
    assert [one["score"] for one in found] == sorted((one["score"] for one in found), reverse=True)
    assert {"signal", "weight", "shared"} == set(found[0]["reasons"][0])


def test_gap_keeps_its_contract(careers) -> None:
    """The keys that scripts build on, and coverage as the sum of what is kept."""
    found = careers("gap", FROM, TO, "--json").json
    assert (found["from"], found["to"]) == (FROM, TO)
    assert {"coverage", "have", "missing", "left_behind"} <= set(found)
    assert {"skill", "weight", "texts"} <= set(found["have"][0])
    assert set(found["have"][0]["texts"]) == {FROM, TO}
    assert {"skill", "weight", "where"} <= set(found["missing"][0])
    assert found["coverage"] == pytest.approx(sum(one["weight"] for one in found["have"]), abs=0.01)


def test_path_and_match_keep_their_contracts(careers) -> None:
    """The keys that scripts build on."""
    routes = careers("path", FROM, TO, "--json").json
    assert {"roles", "cost", "hops"} <= set(routes[0])
    assert {"from", "to", "coverage", "learn"} <= set(routes[0]["hops"][0])
    matches = careers("match", "westlaw", "--json").json
    assert {"slug", "coverage", "have", "missing"} <= set(matches[0])


@pytest.mark.parametrize(
    ("command", "shown"),
    [
        (("next", TO), "Paralegal"),
        (("next", TO, "--limit", "0", "--why"), "Paralegal"),
        (("related", FROM), "Paralegal"),
        (("gap", FROM, TO), "Legal Coordinator"),
        (("path", FROM, TO), "Legal Coordinator"),
        (("match", "westlaw", "excel"), "Westlaw"),
        (("whatif", "hotdocs", "--from", TO), "HotDocs"),
        (("plan", FROM, TO), "Email Management Platforms"),
    ],
    ids=lambda value: " ".join(value) if isinstance(value, tuple) else "",
)
def test_every_format_and_every_run_says_the_same(careers, command: tuple[str, ...], shown: str) -> None:
    """Formats hold the same cells, a second run gives the same bytes, and the screen shows what the answer is about."""
    assert_formats_agree(careers, command)
    screen = careers(*command, "--format", "table", COLUMNS="200")
    assert (screen.exit_code, screen.stderr) == (0, "")
    assert shown in screen
    assert careers(*command, "--format", "table", COLUMNS="200") == screen
    assert careers(*command, "--json") == careers(*command, "--json")


@pytest.mark.parametrize("width", ["40", "80", "200"])
@pytest.mark.parametrize("command", ["next", "related", "gap", "path", "plan", "match"])
def test_screens_fit_their_width(careers, command: str, width: str) -> None:
    """No line is wider than the terminal."""
    arguments = {"next": (TO, "--why"), "related": (FROM,), "match": ("westlaw",)}.get(command, (FROM, TO))
    shown = careers(command, *arguments, "--format", "table", COLUMNS=width)
    assert shown.exit_code == 0, shown.stderr
    lines = [line for line in shown.lines if not line.startswith("  careers ")]
    assert len(lines) > 3
    assert max(map(cell_len, lines)) <= int(width)


@pytest.mark.parametrize(
    ("arguments", "code", "said"),
    [
        (("gap", FROM), 2, "which role to leave"),
        (("gap", FROM, TO, "x"), 2, "3 roles"),
        (("gap", FROM, "nonsense-role"), 3, "no role is called"),
        (("gap", FROM, TO, "--tier", "emperor"), 2, "no tier"),
        (("related",), 2, "which role"),
        (("next",), 2, "which role"),
        (("next", FROM, "--order", "pay"), 2, "order by one of: advice, fit"),
        (("next", FROM, "--limit", "-1"), 2, "--limit"),
        (("next", "nonsense-role"), 3, "no role is called"),
        (("next", TO, "--in", "Nowhere at all"), 2, "Nowhere at all"),
        (("next", FROM), 1, "O*NET does not describe the work of Legal Technician"),
        (("path", FROM, TO, "--max-hops", "9"), 2, "--max-hops"),
        (("path", FROM, TO, "--avoid", TO), 2, "--avoid"),
        (("match", "--from", "nothing.json"), 1, "cannot be read"),
        (("match", "--from", "/dev/zero"), 1, "this is a device, not an ordinary file"),
        (("plan",), 2, "which move"),
        (("plan", "--status", "/dev/zero"), 1, "this is a device, not an ordinary file"),
        (("profile", "import", "/dev/zero"), 1, "this is a device, not an ordinary file"),
        (("plan", "--status", "nothing.md"), 1, "cannot be read"),
        (("whatif", "westlaw"), 2, "which role"),
    ],
)
def test_wrong_requests_end_in_a_word_and_a_code(careers, arguments, code: int, said: str) -> None:
    """No traceback, nothing on stdout, what is wrong and what to do on stderr."""
    ran = careers(*arguments)
    assert ran.exit_code == code
    assert ran == ""
    assert said in ran.stderr
    assert "Traceback" not in ran.stderr


def test_a_plan_is_written_ticked_and_read_back(careers, tmp_path: Path) -> None:
    """The checklist goes to a file as Markdown; a tick raises the coverage."""
    text = careers("plan", FROM, TO)
    assert text.startswith("# Plan:")
    file = tmp_path / "plan.md"
    file.write_text(text.replace("- [ ]", "- [x]", 5), encoding="utf-8")
    status = careers("plan", "--status", str(file), "--json").json
    assert len(status["done"]) == 5
    assert status["coverage"] > status["coverage_before"]


def test_skills_of_a_cv_are_read_and_reported(careers, tmp_path: Path) -> None:
    """What was recognised and what not stands on stderr; roles stand on stdout."""
    file = tmp_path / "resume.json"
    file.write_text(
        json.dumps({"skills": [{"name": "Law", "keywords": ["Westlaw", "Clio", "lion taming"]}]}), encoding="utf-8"
    )
    ran = careers("match", "--from", str(file), "--json")
    assert ran.json[0]["slug"]
    assert "Westlaw" in ran.stderr
    assert "not recognised" in ran.stderr
    assert "lion taming" in ran.stderr


def test_a_profile_answers_for_the_person(tmp_path: Path) -> None:
    """Skills are added, shown and taken out; with a profile, the role to leave may be left out."""

    def careers(*arguments: str):
        return run(*arguments, home=tmp_path)

    assert careers("gap", TO).exit_code == 2
    assert careers("profile", "add", "wesltaw", "excel", "--json").json["added"] == ["Westlaw", "Microsoft Excel"]
    assert [one["name"] for one in careers("profile", "show", "--json").json["skills"]] == [
        "Westlaw",
        "Microsoft Excel",
    ]
    assert careers("gap", TO, "--json").json["from"] == "you"
    assert careers("match", "--json").json
    assert careers("plan", TO).startswith("# Plan: from you")
    assert careers("profile", "remove", "Excel", "--json").json["removed"] == ["Microsoft Excel"]
    assert careers("related").exit_code == 2
    (file,) = tmp_path.rglob("profile.yaml")
    file.write_text(f"role: {FROM}\n" + file.read_text(encoding="utf-8"), encoding="utf-8")
    assert careers("related", "--json").json[0]["slug"] == careers("related", FROM, "--json").json[0]["slug"]
    file.write_text("skills: 7\n", encoding="utf-8")
    broken = careers("gap", TO)
    assert broken.exit_code == 1
    assert "profile.yaml" in broken.stderr


def test_a_cv_is_imported_into_the_profile(tmp_path: Path) -> None:
    """What the catalogue knows goes in under its names; the rest is told."""
    (tmp_path / "cv.md").write_text("# Me\n\n## Skills\n- wesltaw, Westlaw, Clio, lion taming\n", encoding="utf-8")
    answer = run("profile", "import", "cv.md", "--json", home=tmp_path).json
    assert answer["added"] == ["Westlaw", "Clio"]
    assert set(answer["not_recognised"]) == {"wesltaw", "lion taming"}


def test_the_editor_is_opened_on_the_profile(tmp_path: Path) -> None:
    """The file is made, opened, and checked when it comes back."""
    done = run("profile", "edit", home=tmp_path, EDITOR="true")
    assert done.exit_code == 0, done.stderr
    assert "in order" in done.stderr
