"""Moves of the person of a CV: what is read of it, what is said for a move, and commands that keep person and place."""

from __future__ import annotations

import shlex
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from careercli.answers.cv_residence import Residence, in_own_state, residence_of, state_of
from careercli.answers.gap_words import statements
from careercli.api import Catalog
from careercli.catalog.places import PlaceNames, place_names
from careercli.errors import CareersError, UsageError
from careercli.roles import releases
from helper import Ran, run
from helper import home_of as program_home

CV = """\
Linda Kowalski
1420 Wayne Ave, Dayton, OH 45410 | (937) 555-0142

EXPERIENCE
Certified Nursing Assistant, Maple Grove Nursing Home, 2012 - present
- Took vital signs
Bookkeeper, Kroger, 2006 - 2012
Zqxj Vbnmer, Acme, 2004 - 2006

EDUCATION
High school diploma, Belmont High School, 1999

CERTIFICATIONS
CPR

SKILLS
Vital signs, patient care, PointClickCare, AutoCAD, Microsoft Excel, zqxjv

HOBBIES
Chess
"""


@pytest.fixture(scope="module")
def cv(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The CV of a nurse's aide of Dayton, Ohio, in a file whose name has to be quoted."""
    file = tmp_path_factory.mktemp("cvs") / "my cv.txt"
    file.write_text(CV, encoding="utf-8")
    return file


@pytest.fixture(scope="module")
def names(atlas_data: Path) -> PlaceNames:
    """The names of the survey's places."""
    return place_names()


@pytest.fixture
def careers(atlas_data: Path, tmp_path: Path) -> Callable[..., Ran]:
    """Runs the program over every occupation, at a width at which no command is broken."""

    def call(*arguments: str) -> Ran:
        return run(*arguments, home=tmp_path, CAREERS_DATA=str(atlas_data), COLUMNS="250")

    return call


def offered(screen: str) -> list[list[str]]:
    """The commands that a screen offers next, word by word."""
    lines = [line.strip() for line in screen.splitlines() if line.startswith("  careers ")]
    return [shlex.split(line.partition("  ")[0]) for line in lines]


def test_every_command_says_what_it_read(catalog: Catalog, cv: Path) -> None:
    """Jobs, schooling, certificates, what was left out and what no role is called, in the same words everywhere."""
    moves, gap = catalog.next(cv=cv, limit=1), catalog.gap(None, "licensed-practical-nurse", cv=cv)
    path, match = catalog.path(None, "licensed-practical-nurse", cv=cv), catalog.match(cv=cv, limit=1)
    held = [
        "jobs read 2: Certified Nursing Assistant (since 2012) as Nursing Assistant; Bookkeeper (2006 to 2012)",
        "not counted, as no role is called so: Zqxj Vbnmer (2004 to 2006)",
        "schooling read 1: High school diploma, Belmont High School, 1999; the highest counts as: "
        "High school diploma or equivalent",
        "certificates read 1: CPR",
    ]
    for answer in (moves, gap, path, match):
        assert set(held) <= set(answer.remarks)
        assert any("Chess (says nothing of what you can do)" in remark for remark in answer.remarks)
    for answer in (moves, gap, path):  # match tells them itself, by what each says of roles
        assert any(remark.startswith("recognized 6: Vital signs; patient care") for remark in answer.remarks)
        assert any(remark.startswith("not recognized") and "zqxjv" in remark for remark in answer.remarks)


def test_a_gap_is_that_of_the_person(catalog: Catalog, cv: Path) -> None:
    """With their role, years and skills, and the verdict of `next`; a role named beside the CV is theirs."""
    answer = catalog.gap(None, "licensed-practical-nurse", cv=cv)
    mover = answer.mover
    assert mover.entry is not None and mover.entry.slug == "nursing-assistant"
    assert (mover.slug, mover.education) == ("you", "High school diploma or equivalent")
    assert mover.years == releases.today().year - 2012 == 14
    assert "PointClickCare healthcare software" in mover.held.names.values()
    moves = {move.slug: move.verdict for move in catalog.next(cv=cv).moves}
    assert answer.verdict == moves["licensed-practical-nurse"]
    named = catalog.gap("cashier", "licensed-practical-nurse", cv=cv)
    assert named.mover.entry is not None and named.mover.entry.slug == "cashier"


def test_a_job_that_goes_on_lasts_until_today(catalog: Catalog, cv: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """By the day that everything else goes by."""
    monkeypatch.setattr(releases, "today", lambda: date(2031, 1, 1))
    assert catalog.gap(None, "licensed-practical-nurse", cv=cv).mover.years == 2031 - 2012


def test_a_gap_without_a_certain_job_says_how_to_name_one(catalog: Catalog, tmp_path: Path) -> None:
    """By the very command that was asked, as a call of it in Python."""
    file = tmp_path / "cv.txt"
    file.write_text("Jane Doe\n\nSkills: QuickBooks, Excel, SAP\n", encoding="utf-8")
    with pytest.raises(CareersError, match="no job in it is a role") as error:
        catalog.gap(None, "paralegal", cv=file)
    assert f'`catalog.gap("ROLE", "paralegal", cv="{file}")`' in error.value.hint


def test_a_job_before_gives_no_product_by_name(catalog: Catalog, cv: Path) -> None:
    """Whoever kept books used bookkeeping software: which one, only they can say."""
    held = catalog.gap(None, "office-clerk", cv=cv).mover.held
    said = {"Vital signs", "Provide basic health care services", "PointClickCare healthcare software", "AutoCAD"}
    assert "Intuit QuickBooks" not in held.names.values()
    assert said & set(held.names.values())
    answer = catalog.gap(None, "accountant", cv=cv)
    assert not any("QuickBooks" in name for tool in answer.tools for name in tool.had)
    usual = {tool.kind.key for tool in answer.tools}
    assert not usual & held.used


def test_what_is_known_is_not_to_be_caught_up_on(catalog: Catalog, tmp_path: Path) -> None:
    """A medical assistant's program teaches medical terminology, which a CV may list already."""
    file = tmp_path / "cv.txt"
    file.write_text(CV, encoding="utf-8")
    (before,) = [
        words for name, words in statements(catalog.gap(None, "medical-assistant", cv=file)) if "catch" in name
    ]
    file.write_text(CV.replace("zqxjv", "medical terminology"), encoding="utf-8")
    (after,) = [words for name, words in statements(catalog.gap(None, "medical-assistant", cv=file)) if "catch" in name]
    assert before.startswith("medical terminology, ")
    assert "medical terminology" not in after


def test_a_move_tells_first_what_the_person_can_do(catalog: Catalog, cv: Path, careers: Callable[..., Ran]) -> None:
    """In the CV's own words, each thing once; what hardly any of the job's people use is no reason, nor is Excel."""
    answer = catalog.next(cv=cv)
    moves = {move.slug: move for move in answer.moves}
    nurse = moves["licensed-practical-nurse"]
    assert {"PointClickCare", "Vital signs"} <= set(nurse.rests_on)
    for move in answer.moves:
        assert not {"AutoCAD", "Microsoft Excel", "Took vital signs"} & set(move.rests_on)
    every = [move.slug for move in catalog.next("nursing-assistant", limit=0).moves]
    assert [slug for slug in every if slug in moves] == [move.slug for move in answer.moves if move.slug in every]
    screen = careers("next", "--from", str(cv), "--format", "table")
    (line,) = [line for line in screen.splitlines() if "PointClickCare" in line and "shared: " in line][:1]
    assert line.index("uses what you can do: ") < line.index("shared: ")
    rows = careers("next", "--from", str(cv), "--json").json
    assert {row["slug"]: row.get("rests_on", []) for row in rows} == {
        move.slug: list(move.rests_on) for move in answer.moves
    }


def test_rows_stand_in_the_order_of_the_screen(careers: Callable[..., Ran], cv: Path) -> None:
    """JSON and CSV have them as the screen does; `rank` is the place in the order of advice, each once."""
    rows = careers("next", "--from", str(cv), "--json").json
    screen = careers("next", "--from", str(cv), "--limit", "6", "--format", "table")
    shown = [line[2:].partition("  ")[0] for line in screen.splitlines() if line[:2] == "  " and line[2:3].isupper()]
    assert [row["title"] for row in rows] == [title for title in shown if title in {row["title"] for row in rows}]
    assert sorted(row["rank"] for row in rows) == list(range(1, len(rows) + 1))
    csv = careers("next", "--from", str(cv), "--format", "csv").lines[1:]
    assert [line.partition(",")[0] for line in csv] == [row["slug"] for row in rows]


def test_commands_offered_keep_person_place_and_filters(careers: Callable[..., Ran], cv: Path) -> None:
    """Every one names the CV, and one that takes a place or a filter has it; a role named beside the CV stays."""
    asked = ("next", "--from", str(cv), "--in", "Columbus", "--max-pay", "90000", "--order", "fit")
    screen = careers(*asked, "--format", "table")
    assert "Columbus is read as Columbus, OH, in the state you live in" in screen
    commands = offered(screen)
    assert [words[1] for words in commands] == ["gap", "next", "match"]
    assert all(words[words.index("--from") + 1] == str(cv) for words in commands)
    again = next(words for words in commands if words[1] == "next")
    assert careers(*again[1:], "--json").json
    assert [row["slug"] for row in careers(*again[1:], "--json").json] == [
        row["slug"] for row in careers(*asked, "--json").json
    ]
    home = offered(careers("next", "cashier", "--from", str(cv), "--format", "table"))
    (again,) = [words for words in home if words[1] == "next"]
    assert again[:5] == ["careers", "next", "cashier", "--from", str(cv)]
    gap = offered(careers("gap", "cashier", "paralegal", "--from", str(cv), "--format", "table"))
    for name in ("path", "plan"):
        assert ["careers", name, "cashier", "paralegal", "--from", str(cv)] in gap
    path = offered(careers("path", "paralegal", "--from", str(cv), "--format", "table"))
    assert {words[1] for words in path if words[-2:] == ["--from", str(cv)]} == {"gap", "plan"}
    match = offered(careers("match", "--from", str(cv), "--format", "table"))
    assert [words for words in match if words[1] == "gap" and words[-2:] == ["--from", str(cv)]]


def test_a_plan_is_that_of_the_person(catalog: Catalog, cv: Path, careers: Callable[..., Ran], tmp_path: Path) -> None:
    """Its steps start from what the CV says; its file names no one, and is read back with the CV and not without."""
    target = "licensed-practical-nurse"
    answer = catalog.plan(None, target, cv=cv)
    assert answer.gap.ready == catalog.gap(None, target, cv=cv).ready
    assert any(remark.startswith("jobs read 2: Certified Nursing Assistant") for remark in answer.remarks)
    file = tmp_path / "plan.md"
    file.write_text(answer.to_markdown().replace("[ ]", "[x]", 1), encoding="utf-8")
    assert "<!-- careers plan: from=cv role=nursing-assistant to=licensed-practical-nurse -->" in answer.to_markdown()
    assert f"--status FILE --from {shlex.quote(str(cv))}`" in answer.to_markdown()
    assert "Kowalski" not in answer.to_markdown()
    status = catalog.plan_status(file, cv=cv)
    assert (status.ready_before, status.done) == (answer.gap.ready, (answer.steps[0].step,))
    with pytest.raises(UsageError, match="for the person of a CV"):
        catalog.plan_status(file)
    file.write_text(catalog.plan("cashier", target).to_markdown(), encoding="utf-8")
    with pytest.raises(UsageError, match="not made from a CV"):
        catalog.plan_status(file, cv=cv)
    named = careers("plan", "cashier", target, "--from", str(cv), "--json")
    assert (named.json["from"], named.json["to"]) == ("you", target)
    offers = offered(careers("plan", "cashier", target, "--from", str(cv), "--format", "table"))
    assert ["careers", "plan", "cashier", target, "--from", str(cv), ">", "plan.md"] in offers
    assert ["careers", "plan", "--status", "plan.md", "--from", str(cv)] in offers


@pytest.mark.parametrize(
    ("head", "home"),
    [
        (
            ("Linda Kowalski", "1420 Wayne Ave, Dayton, OH 45410 | 555"),
            Residence("Dayton-Kettering-Beavercreek, OH", "OH"),
        ),
        (("John Smith, MD", "Tulsa, Oklahoma"), Residence("Tulsa, OK", "OK")),  # a doctor, not of Maryland
        (("Jane Roe, PA", "nurse"), Residence()),
        (("A B", "Xenia, OH · 555-0100"), Residence("", "OH")),  # no place of the survey, but in a state
        (("Reno NV 89501",), Residence("Reno, NV", "NV")),
        (("Jane Doe", "Berlin, Germany"), Residence()),
        ((), Residence()),
    ],
)
def test_where_somebody_lives(names: PlaceNames, head: tuple[str, ...], home: Residence) -> None:
    """By a place and a state above the sections; letters behind a name are a degree."""
    assert residence_of(head, names) == home


@pytest.mark.parametrize(
    ("place", "state", "meant"),
    [
        ("Columbus", "OH", "Columbus, OH"),
        ("Columbus", "GA", "Columbus, GA-AL"),
        ("Columbus", "TX", "Columbus"),  # none lies there: the error lists them all
        ("Columbus", "", "Columbus"),
        ("Ohio", "TX", "Ohio"),
        ("Nowhereville", "OH", "Nowhereville"),
    ],
)
def test_a_name_of_several_places_means_that_in_ones_state(
    names: PlaceNames, place: str, state: str, meant: str
) -> None:
    """And only such a name: what is clear, or unknown, stays as it was said."""
    assert in_own_state(place, state, names) == meant


def test_washington_is_the_city_to_whoever_lives_there(catalog: Catalog, tmp_path: Path) -> None:
    """Without a CV that says so it is the state; what it was read as is said."""
    file = tmp_path / "cv.txt"
    file.write_text(CV.replace("Dayton, OH 45410", "Washington, DC"), encoding="utf-8")
    answer = catalog.next(cv=file, place="Washington", limit=1)
    assert answer.place.startswith("Washington-Arlington")
    assert any("Washington is read as Washington-Arlington" in remark for remark in answer.remarks)
    assert catalog.next("cashier", place="Washington", limit=1).place == "Washington"


@pytest.mark.parametrize(
    ("place", "state"), [("Austin, TX", "TX"), ("Ohio", "OH"), ("Kansas City, MO-KS", "MO"), ("Paris", ""), ("", "")]
)
def test_the_state_of_a_place(place: str, state: str) -> None:
    """That behind the comma, or the place itself."""
    assert state_of(place) == state


def test_the_profile_is_neither_read_nor_written(careers: Callable[..., Ran], cv: Path, tmp_path: Path) -> None:
    """A damaged one does not matter to whoever hands over a CV."""
    file = program_home(tmp_path) / "data" / "profile.yaml"
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text("role: [", encoding="utf-8")
    assert careers("gap", "licensed-practical-nurse", "--from", str(cv), "--json").json["from"] == "you"
    assert file.read_text(encoding="utf-8") == "role: ["


def test_the_field_of_the_highest_schooling_counts(tmp_path: Path, atlas_data: Path) -> None:
    """An associate's degree in paralegal studies covers a paralegal's program (programs.tsv); the diploma has no field."""
    cv = tmp_path / "cv.txt"
    lines = (
        *("Experience", "Legal Coordinator, Smith LLP, 2021 - present", "- Maintain legal files", "Education"),
        *("Associate of Applied Science in Paralegal Studies, Harper College, 2019", "High School Diploma, 2017"),
    )
    cv.write_text("\n".join(lines), encoding="utf-8")
    gap = run("gap", "paralegal", "--from", str(cv), "--format", "table", home=tmp_path, CAREERS_DATA=str(atlas_data))
    said = " ".join(str(gap).split())
    assert "an associate's degree in Paralegal Studies, as you say" in said
    assert "which your associate's degree in Paralegal Studies covers" in said
