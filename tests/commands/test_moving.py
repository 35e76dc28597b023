"""The commands about moves, as a person and a script run them."""

from __future__ import annotations

import json
import re
from pathlib import Path
from types import SimpleNamespace

import pytest
from rich.cells import cell_len

from agreement import COMPARED, assert_formats_agree
from careercli.commands import move_options
from careercli.profile.model import OwnJob, Profile
from helper import run

FROM, TO = "legal-technician", "legal-coordinator"
WAY = ("compliance-officer", "lawyer")


def test_related_is_an_array_with_reasons(careers) -> None:
    """Slug, score and reasons stand in every object, best first."""
    found = careers("related", FROM, "--json").json
    assert found
    assert {"slug", "score", "reasons"} <= set(found[0])
    assert [one["score"] for one in found] == sorted((one["score"] for one in found), reverse=True)
    assert {"signal", "weight", "shared"} == set(found[0]["reasons"][0])


def test_gap_keeps_its_contract(careers) -> None:
    """The keys that scripts build on; the figures beside each other are those of the command line's screen."""
    answer = careers("gap", FROM, TO, "--json").json
    assert (answer["from"], answer["to"], answer["comparable"]) == (FROM, TO, True)
    assert 0 < answer["ready"] < 1
    assert {"keep", "new_work", "raise", "tools", "requirements", "facts"} <= set(answer)
    assert set(answer["keep"][0]["texts"]) == {FROM, TO}
    screen = careers("gap", FROM, TO, "--format", "table", COLUMNS="200")
    assert f"You bring {answer['ready']:.0%}".replace("%", " %") in screen
    assert "main tasks of the broader occupation not on the official list of your work so far" in screen
    assert f"({answer['new_work'][0]['tasks']} task" in screen


def test_a_plan_has_dates_and_becomes_a_calendar(careers) -> None:
    """Each step has a day up to the one asked for; a calendar needs one."""
    steps = careers("plan", FROM, TO, "--until", "2028-06", "--json").json["steps"]
    assert steps[-1]["by"] == "2028-06-30"
    assert {"step", "kind", "why", "time", "proof", "by", "done"} == set(steps[0])
    dated = careers("plan", FROM, TO, "--until", "2028-06", "--format", "ics")
    assert dated.startswith("BEGIN:VCALENDAR")
    assert dated.count("BEGIN:VEVENT") == len(steps)
    late = careers("plan", FROM, "lawyer", "--until", "2027-06", "--format", "ics")
    assert "2027-06-30 is early" in late.stderr
    refused = careers("plan", FROM, TO, "--format", "ics")
    assert (refused.exit_code, str(refused)) == (2, "")


def test_path_keeps_its_contract(careers) -> None:
    """The keys that scripts build on, the kinds of steps, and what it takes to become a lawyer."""
    routes = careers("path", *WAY, "--json").json
    assert {"roles", "steps", "years", "official_median"} <= set(routes[0])
    direct = next(route for route in routes if route["roles"] == list(WAY))
    assert [step["kind"] for step in direct["steps"]] == ["study", "licence", "move"]
    study, licence, move = direct["steps"]
    assert (study["degree"], study["years"], study["for"]) == ("Doctoral or professional degree", 3, "lawyer")
    assert licence["licence"] == "law license (bar admission), everywhere in the US (exam: bar examination)"
    assert (move["to"], move["official_median"]) == ("lawyer", direct["official_median"])
    assert direct["years"] == 3


def test_a_way_that_a_bound_stops_is_said_on_stderr(careers) -> None:
    """No rows, an empty array, and which bound it was."""
    ran = careers("path", "lawyer", "paralegal", "--min-pay", "136044", "--json")
    assert (ran.exit_code, ran.json) == (0, [])
    assert "no route: --min-pay: paralegal has $61,010, and the route may not go below $136,044" in ran.stderr


def test_match_keeps_its_contract(careers) -> None:
    """The keys that scripts build on."""
    matches = careers("match", "westlaw", "--json").json
    assert {
        "slug",
        "title",
        "score",
        "rests_on",
        "not_named_there",
        "evidence",
        "requirements",
        "official_median",
        "official_currency",
        "source",
        "official_code",
        "official_wider_occupation",
        "official_published_per",
    } == set(matches[0])


@pytest.mark.parametrize(
    ("command", "shown"),
    [
        (("next", TO), "Paralegal"),
        (("next", TO, "--limit", "0", "--why"), "Paralegal"),
        (("related", FROM), "Paralegal"),
        (("gap", FROM, TO), "Legal Coordinator"),
        (("path", *WAY), "law school (J.D.), 3 years"),
        (("match", "westlaw", "excel"), "westlaw"),
        (("whatif", "litigation support", "--leaving", TO), "Paralegal"),
        (("plan", FROM, TO), "Build something to show"),
    ],
    ids=lambda value: " ".join(value) if isinstance(value, tuple) else "",
)
def test_every_format_and_every_run_says_the_same(careers, command: tuple[str, ...], shown: str) -> None:
    """Formats hold the same cells, a second run gives the same bytes, and the screen shows what the answer is about."""
    assert_formats_agree(careers, command)
    screen = careers(*command, "--format", "table", COLUMNS="200")
    stderr = re.sub(COMPARED, "", screen.stderr) if command[0] == "whatif" else screen.stderr
    assert (screen.exit_code, stderr) == (0, "")
    assert shown in screen
    assert careers(*command, "--format", "table", COLUMNS="200") == screen
    assert careers(*command, "--json") == careers(*command, "--json")


@pytest.mark.parametrize("width", ["40", "80", "200"])
@pytest.mark.parametrize("command", ["next", "related", "gap", "path", "plan", "match"])
def test_screens_fit_their_width(careers, command: str, width: str) -> None:
    """No line is wider than the terminal."""
    arguments = {"next": (TO, "--why"), "related": (FROM,), "match": ("westlaw",), "path": WAY}.get(command, (FROM, TO))
    shown = careers(command, *arguments, "--format", "table", COLUMNS=width)
    assert shown.exit_code == 0, shown.stderr
    lines = [line for line in shown.lines if not line.startswith("  careers ")]
    assert len(lines) > 3
    assert max(map(cell_len, lines)) <= int(width)


@pytest.mark.parametrize(
    ("arguments", "code", "said"),
    [
        (("gap", FROM), 2, "the role to leave is missing"),
        (("gap", FROM, TO, "x"), 2, "3 roles"),
        (("gap", FROM, "nonsense-role"), 3, "no role is called"),
        (("gap", FROM, TO, "--tier", "emperor"), 2, "no tier"),
        (("related",), 2, "no role was named"),
        (("next",), 2, "no role was named"),
        (("next", FROM, "--order", "pay"), 2, "order by one of: advice, fit"),
        (("next", FROM, "--limit", "-1"), 2, "--limit"),
        (("next", "nonsense-role"), 3, "no role is called"),
        (("next", TO, "--in", "Nowhere at all"), 2, "Nowhere at all"),
        (("path", FROM, TO, "--max-hops", "9"), 2, "--max-hops"),
        (("path", FROM, TO, "--avoid", TO), 2, "--avoid"),
        (("path", TO), 2, "the role to leave is missing"),
        (("path", FROM, FROM), 2, f"{FROM} is the role you are leaving"),
        (("path", FROM, "nonsense-role"), 3, "no role is called"),
        (("match", "--from", "nothing.json"), 1, "nothing.json: there is no such file"),
        (("match", "--from", "/dev/zero"), 1, "this is a device, not an ordinary file"),
        (("plan",), 2, "the role to leave is missing"),
        (("plan", FROM, TO, "--until", "soon"), 2, "is not a month or a date"),
        (("plan", FROM, TO, "--until", "2001-01"), 2, "is in the past"),
        (("plan", "--status", "/dev/zero"), 1, "this is a device, not an ordinary file"),
        (("profile", "import", "/dev/zero"), 1, "this is a device, not an ordinary file"),
        (("plan", "--status", "nothing.md"), 1, "nothing.md: there is no such file"),
        (("whatif", "westlaw"), 2, "the role to leave is missing"),
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
    """The plan goes to a file as Markdown; ticks make one more ready."""
    text = careers("plan", FROM, TO)
    assert text.startswith("# Plan:")
    file = tmp_path / "plan.md"
    file.write_text(text.replace("- [ ]", "- [x]", 5), encoding="utf-8")
    status = careers("plan", "--status", str(file), "--json").json
    assert len(status["done"]) == 5
    assert status["ready"] > status["ready_before"]
    assert [step["done"] for step in status["steps"][:6]] == [True] * 5 + [False]


def test_skills_of_a_cv_are_read_and_reported(careers, tmp_path: Path) -> None:
    """What was recognised and what not stands on stderr; roles stand on stdout."""
    file = tmp_path / "resume.json"
    file.write_text(
        json.dumps({"skills": [{"name": "Law", "keywords": ["Westlaw", "Clio", "zqxj"]}]}), encoding="utf-8"
    )
    ran = careers("match", "--from", str(file), "--json")
    assert ran.json[0]["slug"]
    assert "Westlaw" in ran.stderr
    assert "not recognized" in ran.stderr
    assert "zqxj" in ran.stderr


def test_what_was_left_out_of_a_cv_is_reported(careers, tmp_path: Path) -> None:
    """Pieces of a CV that say nothing stand on stderr with the reason, the first few of them, and never on stdout."""
    file = tmp_path / "cv.txt"
    file.write_text("SKILLS\nWestlaw, Clio\n\nHOBBIES\nChess\nSailing\nRunning\nOrigami\n", encoding="utf-8")
    ran = careers("match", "--from", str(file))
    assert "left out 5: " in ran.stderr
    assert "Chess (says nothing of what you can do)" in ran.stderr and " and 2 more" in ran.stderr
    assert "Chess" not in ran


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
    assert answer["format"] == "Markdown"
    assert answer["not_recognised"] == ["lion taming"]
    assert [(guess["phrase"], guess["skills"], guess["place"]) for guess in answer["guesses"]] == [
        ("wesltaw", ["Westlaw"], "line 4")
    ]


CV_OF_A_PARALEGAL = """\
Skills
Clio
wesltaw

Experience
Senior Paralegal, Acme, 2019 - 2023
Court Clerk, 2015 - 2019

Education
BA, 2014

Languages
English
"""


def test_a_guess_and_a_role_are_taken_only_where_that_is_said(tmp_path: Path) -> None:
    """Without a terminal, guesses and the role are listed; options take them; what the profile has stays."""
    (tmp_path / "cv.txt").write_text(CV_OF_A_PARALEGAL, encoding="utf-8")
    first = run("profile", "import", "cv.txt", "--json", home=tmp_path).json
    assert (first["added"], first["role"]) == (["Clio"], None)
    assert (first["education"], first["languages"]) == ("Bachelor's degree", ["English"])
    assert [(job["title"], job["role"], job["from"], job["to"]) for job in first["jobs"]] == [
        ("Senior Paralegal", "paralegal", 2019, 2023), ("Court Clerk", "court-clerk", 2015, 2019),
    ]  # fmt: skip
    taken = run("profile", "import", "cv.txt", "--take-guesses", "--take-role", "--json", home=tmp_path).json
    assert (taken["added"], taken["role"]) == (["Westlaw"], "paralegal")
    shown = run("profile", "show", "--json", home=tmp_path).json
    assert (shown["role"], shown["years"], shown["languages"]) == ("paralegal", 4, ["English"])
    (tmp_path / "cv.txt").write_text(CV_OF_A_PARALEGAL.replace("2023", "2014").replace("BA", "MA"), encoding="utf-8")
    again = run("profile", "import", "cv.txt", "--take-role", "--json", home=tmp_path).json
    assert again["kept"] == {"role": "court-clerk", "education": "Master's degree"}


def test_the_jobs_of_a_cv_stand_first_in_match(careers, tmp_path: Path) -> None:
    """They are said to be jobs that one has had, whatever else the CV lists."""
    file = tmp_path / "cv.txt"
    file.write_text(CV_OF_A_PARALEGAL.replace("Clio", "Baking, SQL"), encoding="utf-8")
    ran = careers("match", "--from", str(file), "--json")
    assert [role["slug"] for role in ran.json[:2]] == ["paralegal", "court-clerk"]
    assert "a job you have had" in careers("match", "--from", str(file), "--format", "table")


def test_the_editor_is_opened_on_the_profile(tmp_path: Path) -> None:
    """The file is made, opened, and checked when it comes back."""
    done = run("profile", "edit", home=tmp_path, EDITOR="true")
    assert done.exit_code == 0, done.stderr
    assert "in order" in done.stderr


@pytest.mark.parametrize(
    ("role", "said"),
    [
        (None, ""),
        ("cook", "your profile is not counted, as a role is named; leave it out to count it all"),
        ("miller", "the skills, jobs and place of your profile are not counted, as a role is named; leave it out"),
    ],
)
def test_what_of_a_profile_does_not_count_is_said(monkeypatch, role: str | None, said: str) -> None:
    """Where a role is named beside it, in one line; with a profile that is moved from there is nothing to say."""
    mine = Profile(role="miller", jobs=(OwnJob(role="baker", years=4.0),))
    notes: list[str] = []
    monkeypatch.setattr("careercli.profile.on_file.load", lambda: mine)
    monkeypatch.setattr(
        move_options.catalog_options, "catalog", lambda **_kwargs: SimpleNamespace(slug=lambda name: name)
    )
    monkeypatch.setattr(move_options.output, "note", notes.append)
    move_options.note_profile(role, None)
    assert " ".join(notes).startswith(said)
    assert bool(notes) == bool(said)
    move_options.note_profile(role, Path("cv.txt"))
    assert len(notes) == bool(said)
