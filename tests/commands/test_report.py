"""`careers report` and `--format html`: the page has every figure of the answers, and is written whole or not at all."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from careercli.text import growth, money, or_more
from helper import CATALOGUE, Ran, home_of, roles_of, run
from page_reading import Reading

ROLES = sorted(path.stem for path in CATALOGUE.glob("*.yaml"))
SIX = [ROLES[start : start + 6] for start in range(0, len(ROLES), 6)]
PLACE = "Austin"
POINTS = ("p10", "p25", "median", "p75", "p90")


def written(record: dict[str, Any], key: str) -> str:
    """A percentile as a page has it."""
    if record[key] is not None:
        return money(record[key], record["currency"])
    floor = record["at_least"].get(key)
    return "–" if floor is None else or_more(floor, record["currency"])


@pytest.mark.parametrize("roles", SIX, ids=lambda roles: roles[0])
def test_every_figure_of_pay_stands_on_the_handout(careers: Callable[..., Ran], roles: list[str]) -> None:
    """The percentiles of `salary --json`, of the nation and the place, are a row each; claims have all their amounts."""
    reading = Reading(careers("report", *roles, "--in", PLACE))
    rows = [[row[0].removesuffix("*"), *row[1:]] for row in reading.rows()]  # of a broader occupation
    several = len(roles) > 1
    for role in careers("salary", *roles, "--in", PLACE, "--json").json:
        record, claim = role["official"], role["claimed"]
        title = f"{role['title']}, " if several else ""
        if record:
            assert [f"{title}United States", *(written(record, key) for key in POINTS)] in [row[:6] for row in rows]
        for place in role["places"]:
            if place["official"] and place["official_of"] == place["place"]:
                official = [written(place["official"], key) for key in POINTS]
                assert [f"{title}{place['place']}", *official] in [row[:6] for row in rows]
                if place["official_employment"] is not None and several:
                    assert f"{role['title']}: jobs there: {place['official_employment']:,}" in reading.text
                elif place["official_employment"] is not None:
                    assert any(
                        row[:2] == [f"{title}{place['place']}", f"{place['official_employment']:,}"] for row in rows
                    )
        if claim:
            amounts = {money(value, claim["currency"]) for value in claim.values() if isinstance(value, int | float)
                       and not isinstance(value, bool)}  # fmt: skip
            if several:
                (line,) = re.findall(
                    f"{re.escape(role['title'])}, a guide's claim: .*?a claim, not a count", reading.text
                )
                assert all(amount in line for amount in amounts)
            else:
                assert any(row[0] == role["title"] and amounts <= {*row} for row in rows)


@pytest.mark.parametrize("roles", SIX, ids=lambda roles: roles[0])
def test_the_outlook_and_the_claims_stand_on_the_handout(careers: Callable[..., Ran], roles: list[str]) -> None:
    """Growth, openings and jobs of `show --json` in one row a role, every claim of `check --json` beside its record."""
    rows = Reading(careers("report", *roles)).rows()
    for name in roles:
        role = careers("show", name, "--json").json
        record = role["statistics"]
        if record and record["growth_percent"] is not None:
            figures = [growth(record["growth_percent"]), f"{record['annual_openings']:,}", f"{record['employment']:,}"]
            at = 1 if len(roles) == 1 else 2  # of several the pay stands first in their row
            shown = [[cell.rstrip("*") for cell in row] for row in rows]  # a mark: of a broader occupation
            assert any(row[0] == role["title"] and row[at : at + 3] == figures for row in shown)
    for check in careers("check", *roles, "--json").json:
        if check["figure"] == "growth_percent" and check["official"] is not None:
            assert any({growth(check["claimed"]), growth(check["official"])} <= {*row} for row in rows)


def test_one_role_has_its_sections_and_every_source(careers: Callable[..., Ran]) -> None:
    """The parts of a handout in their order, the ladder and the day as tables, each source with licence and period."""
    reading = Reading(careers("report", "legal-coordinator", "--full"))
    headings = [" ".join(heading.text.split()) for heading in reading.all("h2")]
    expected = ["At a glance", "What the work is like", "Pay", "Outlook", "Claims beside the record", "What they do", "The way in",
                "Career ladder", "A day", "Skills and tools", "What only the guide says", "Where this job leads",
                "Sources"]  # fmt: skip
    begun = [next((name for name in expected if heading.startswith(name)), heading) for heading in headings]
    assert [name for name in begun if name != "Not recorded"] == expected
    role = careers("show", "legal-coordinator", "--json").json
    assert all(tier["title"] in reading.text for tier in role["tiers"])
    for source in role["sources"]:
        assert source["name"] in reading.text
        assert (source["licence"] or "License: not recorded") in reading.text
    assert "25 November 2026" in reading.text


def test_no_hole_of_a_sentence_is_left(careers: Callable[..., Ran]) -> None:
    """A sentence that takes a value has got one: no pair of braces stands in what a person reads."""
    page = careers("report", "paralegal", "lawyer")
    words = re.sub(r"<style>.*?</style>", "", page, flags=re.S)
    assert "beside that of the role now" in words
    assert not re.search(r"[{}]", re.sub(r"<[^>]*>", "", words))


def test_several_roles_have_their_skills_in_common_and_apart(careers: Callable[..., Ran]) -> None:
    """A section names what all have, and what one alone has; each role has a heading of its own."""
    reading = Reading(careers("report", "legal-coordinator", "legal-technician"))
    headings = [" ".join(heading.text.split()) for heading in reading.all("h2")]
    assert "Skills and tools, in common and apart" in headings
    assert {"Legal Coordinator", "Legal Technician"} <= {*headings}
    assert {"Both", "Only Legal Coordinator"} <= {term.text for term in reading.all("dt")}


def test_what_is_unknown_is_said_once(careers: Callable[..., Ran]) -> None:
    """The line of `show` on what nobody has recorded stands in one place."""
    text = Reading(careers("report", *SIX[0])).text
    assert text.count("Not recorded") <= 2  # in the list of contents, and as the heading


@pytest.mark.parametrize(
    "arguments",
    [
        ("show", "legal-coordinator"),
        ("show", "legal-coordinator", "--section", "day"),
        ("compare", "legal-coordinator", "legal-technician"),
        ("salary", "legal-coordinator", "--in", PLACE, "--offer", "60000"),
        ("next", "paralegal"),
        ("gap", "legal-technician", "legal-coordinator"),
        ("plan", "legal-technician", "legal-coordinator"),
        ("list", "--limit", "3"),
        ("tiers", "legal-coordinator"),
    ],
    ids=lambda arguments: arguments[0],
)
def test_every_answer_is_a_page(careers: Callable[..., Ran], arguments: tuple[str, ...]) -> None:
    """With `--format html` it is well-formed, loads nothing, and is about what was asked."""
    ran = careers(*arguments, "--format", "html")
    assert ran.exit_code == 0, ran.stderr
    assert ran.startswith("<!doctype html>")
    assert Reading(ran).rows() or arguments[0] == "show"


def test_show_as_a_page_has_every_text_of_its_rows(careers: Callable[..., Ran]) -> None:
    """Nothing of the role is left out; related roles, which rows have by what is typed, are named by their titles."""
    page = Reading(careers("show", "legal-coordinator", "--format", "html")).text
    titles = {row["slug"]: row["title"] for row in careers("list", "--limit", "0", "--json").json}
    rows = [line.split("\t") for line in careers("show", "legal-coordinator", "--format", "tsv").lines]
    assert len(rows) > 100
    named = [[titles.get(cell, cell) if row[0] == "related" else cell for cell in row] for row in rows[1:]]
    assert [row for row in named if not all(" ".join(cell.split()) in page for cell in row[1:])] == []


def test_the_picture_alone(careers: Callable[..., Ran]) -> None:
    """`--format svg` of pay and of a comparison has the medians; of another answer it is refused."""
    svg = careers("salary", "legal-coordinator", "legal-technician", "--format", "svg")
    for role in careers("salary", "legal-coordinator", "legal-technician", "--json").json:
        assert money(role["official"]["median"]) in svg
    assert careers("compare", "legal-coordinator", "legal-technician", "--format", "svg") == svg
    assert careers("next", "paralegal", "--format", "svg").exit_code == 2


# Files


def test_it_writes_a_file_and_never_over_another(careers: Callable[..., Ran], tmp_path: Path) -> None:
    """The path is printed; a second time it is refused and the file left alone, unless --force is given."""
    page = tmp_path / "law.html"
    ran = careers("report", "lawyer", "-o", str(page))
    assert (ran.exit_code, ran.strip()) == (0, str(page))
    assert page.read_text(encoding="utf-8") == careers("report", "lawyer")
    page.write_text("mine", encoding="utf-8")
    refused = careers("report", "lawyer", "-o", str(page))
    assert refused.exit_code == 1
    assert "is there already" in refused.stderr
    assert page.read_text(encoding="utf-8") == "mine"
    assert careers("report", "lawyer", "-o", str(page), "--force").exit_code == 0
    assert page.read_text(encoding="utf-8").startswith("<!doctype html>")
    assert [path.name for path in tmp_path.iterdir()] == ["law.html"]


def test_on_a_terminal_it_writes_a_named_file(careers: Callable[..., Ran], tmp_path: Path) -> None:
    """A page on a screen helps nobody: without -o it is handout.html in the current folder."""
    ran = careers("report", "lawyer", terminal=True, cwd=tmp_path)
    assert (ran.exit_code, ran.strip()) == (0, "handout.html")
    assert (tmp_path / "handout.html").read_text(encoding="utf-8").startswith("<!doctype html>")


@pytest.mark.parametrize(
    ("arguments", "code", "words"),
    [
        (("lawyer", "-o", "page.pdf"), 2, "a page is HTML"),
        (("lawyer", "-o", "nowhere/page.html"), 1, "there is no such folder"),
        (("lawyer", "-o", "folder.html"), 1, "is a folder"),
        (("no-such-role", "-o", "page.html"), 3, "no-such-role"),
        (("lawyer", "--in", "Nowhereville", "-o", "page.html"), 2, "Nowhereville"),
        ((*ROLES[:7], "-o", "page.html"), 2, "a handout has 1 to 6 different roles, not 7"),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)
def test_what_cannot_be_written_is_refused(
    careers: Callable[..., Ran], tmp_path: Path, arguments: tuple[str, ...], code: int, words: str
) -> None:
    """With what and why, and nothing is written."""
    (tmp_path / "folder.html").mkdir()
    ran = careers("report", *arguments, cwd=tmp_path)
    assert ran.exit_code == code
    assert words in ran.stderr
    assert [path.name for path in tmp_path.iterdir()] == ["folder.html"]


def test_notes_stand_on_it_only_if_asked_for(tmp_path: Path) -> None:
    """A handout is for others."""
    run("note", "lawyer", "ask <Ann> & Bob", home=tmp_path)
    assert "Ann" not in run("report", "lawyer", home=tmp_path)
    assert "ask <Ann> & Bob" in Reading(run("report", "lawyer", "--notes", home=tmp_path)).text


def test_start_hands_its_page_over(tmp_path: Path) -> None:
    """`start --report` writes the page that `start` shows, with the place of the profile; never over another."""
    (home_of(tmp_path) / "data").mkdir(parents=True)
    profile = home_of(tmp_path) / "data" / "profile.yaml"
    profile.write_text("role: paralegal\npay: {amount: 60000, currency: USD, period: year}\n", encoding="utf-8")
    page = tmp_path / "mine.html"
    ran = run("start", "--page", "--report", str(page), home=tmp_path)
    assert ran.exit_code == 0, ran.stderr
    reading = Reading(page.read_text(encoding="utf-8"))
    for move in run("start", "--page", "--json", home=tmp_path).json["moves"]:
        assert move["title"] in reading.text
        assert move["this_week"] in reading.text
    assert run("start", "--page", "--report", str(page), home=tmp_path).exit_code == 1


# Hostile roles

WORDS = "<script>alert('x')</script> \\\"><img src=y onerror=z> {{ 7*7 }} &amp;"


def test_a_hostile_role_file_stays_text(tmp_path: Path) -> None:
    """With markup in every field the page has no element of it, and shows it as it is written."""
    roles_of(tmp_path).mkdir(parents=True)
    source = (CATALOGUE / "legal-coordinator.yaml").read_text(encoding="utf-8")
    lines = source.splitlines()
    swapped = [_with_words(line) for line in lines]
    (roles_of(tmp_path) / "evil.yaml").write_text("\n".join(swapped) + "\n", encoding="utf-8")
    assert sum(line != before for line, before in zip(swapped, lines, strict=True)) > 100
    for arguments in (("report", "evil"), ("report", "evil", "lawyer"), ("show", "evil", "--format", "html")):
        ran = run(*arguments, home=tmp_path)
        assert ran.exit_code == 0, ran.stderr
        assert "<script>alert('x')</script>" in Reading(ran).text
        assert "49" not in re.findall(r"alert.{0,60}", Reading(ran).text)[0]


def _with_words(line: str) -> str:
    """A line of a role file with its text made hostile, where that is free text."""
    free = re.fullmatch(
        r"(\s*(?:- )?(?:title|name|note|story|takeaway|question|answer|description|focus): |\s*- )(.*)", line
    )
    if not free or re.fullmatch(r"- ?|[a-z_]+:.*|[a-z-]+", free[2]) or free[2].startswith(("{", "[", ">", "|")):
        return line
    return f'{free[1]}"{WORDS} {len(line)}"'


def test_jobs_that_a_place_does_not_publish_have_the_nations_beside_them(atlas_data: Path, tmp_path: Path) -> None:
    """Of `salary --json` and the moves, where a place has no number: the nation's of the survey, said to be its."""

    def careers(*arguments: str) -> Ran:
        return run(*arguments, "--in", "Carson City", home=tmp_path, CAREERS_DATA=str(atlas_data))

    here, nation = careers("salary", "surgeon", "--in", "USA", "--json").json[0]["places"][::-1]
    assert here["place"] == "Carson City, NV" and here["official_employment"] is None
    rows = Reading(careers("report", "surgeon", "--full")).rows()
    assert ["Carson City, NV", f"not published; United States: {nation['official_employment']:,}"] in [
        row[:2] for row in rows
    ]
    jobs = [row[4] for row in Reading(careers("report", "waiter", "--full")).rows() if len(row) == 7]
    assert any(cell.startswith("not published; United States: ") for cell in jobs)
    assert "–" not in jobs


@pytest.mark.parametrize("roles", [("surgeon",), ("actuary",), ("electrician",)])
def test_moves_to_lower_pay_stand_last_and_are_called_so(
    atlas_data: Path, tmp_path: Path, roles: tuple[str, ...]
) -> None:
    """Every negative change of a table of moves has the words, and no move of its group without them is behind it."""
    rows = Reading(run("report", *roles, "--full", home=tmp_path, CAREERS_DATA=str(atlas_data))).rows()
    groups: dict[str, list[str]] = {}
    group = ""
    for row in rows:
        if "Change" in row:
            at, group = row.index("Change"), f"{group}+"
        elif len(row) == 6 and group and re.match(r"[+-]|same figure|–", row[at]):
            groups.setdefault(f"{group}{row[1] if at == 4 else ''}", []).append(row[at])
    assert any("lower pay" in change for changes in groups.values() for change in changes)
    for changes in groups.values():
        lower = [change.endswith("lower pay") for change in changes]
        assert lower == [change.startswith("-") for change in changes]
        assert lower == sorted(lower)


def test_of_several_roles_a_move_is_a_line(atlas_data: Path, tmp_path: Path) -> None:
    """It has the group, the pay, the change and what the job asks for; lower pay is called so."""
    told = Reading(run("report", "surgeon", "actuary", "--full", home=tmp_path, CAREERS_DATA=str(atlas_data))).text
    changes = re.findall(r"(?:open now|with study|pays less|bigger change): \$[\d,]+\*? \(([^)]*)\);.*?Asks for", told)
    assert len(changes) >= 4
    assert any(change.endswith("lower pay") for change in changes)
    assert all(change.endswith("lower pay") == change.startswith("-") for change in changes)


def test_the_moves_of_a_handout_go_by_the_wishes_on_it(atlas_data: Path, tmp_path: Path) -> None:
    """With wishes the moves are those that `next` names by them, at the pay of the person's place, as the pay is."""
    (home_of(tmp_path) / "data").mkdir(parents=True)
    profile = "role: electrician\nplace: Ohio\nwishes: {max_study_years: 0, work: [no-strain]}\n"
    (home_of(tmp_path) / "data" / "profile.yaml").write_text(profile, encoding="utf-8")
    every = {"home": tmp_path, "CAREERS_DATA": str(atlas_data)}
    reading = Reading(run("report", "electrician", "--wishes", **every))
    moved = [move["title"] for move in run("next", "--limit", "3", "--json", **every).json]
    assert moved
    assert any(title in reading.text for title in moved)
    onward = reading.text.partition("Where this job leads, by the wishes")[2]
    assert "Power-Line" not in onward  # which is told where nothing is wished of the work
    assert "Power-Line" in Reading(run("report", "electrician", **every)).text
    assert re.search(r"\$[0-9,]+\*? in Ohio", onward)


def test_a_page_for_others_names_no_command(atlas_data: Path, tmp_path: Path) -> None:
    """Who is handed the page of `start`, or a handout, has no program to type into; what is said else stays."""
    (home_of(tmp_path) / "data").mkdir(parents=True)
    profile = "role: electrician\nplace: Ohio\nwishes: {max_study_years: 0, work: [no-strain]}\n"
    (home_of(tmp_path) / "data" / "profile.yaml").write_text(profile, encoding="utf-8")
    every = {"home": tmp_path, "CAREERS_DATA": str(atlas_data)}
    page = tmp_path / "mine.html"
    run("start", "--page", "--report", str(page), **every)
    told = run("start", "--page", **every).stderr
    assert "`careers " in told  # as it is at a terminal
    mine = Reading(page.read_text(encoding="utf-8")).text.partition("What to bear in mind")[2]
    assert mine and "`careers" not in mine
    assert "in your profile: no-strain" in mine
    handout = Reading(run("report", "electrician", **every)).text
    assert "--wishes" not in handout
