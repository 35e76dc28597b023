"""docs/answers.md: every key of every command's JSON is told of, with its unit and when it is null; and no other is."""

from __future__ import annotations

import csv
import inspect
import io
import re
from collections.abc import Iterator
from typing import Any

import pytest

from careercli import app
from helper import ROOT, home_of

PAGE = (ROOT / "docs" / "answers.md").read_text(encoding="utf-8")
SHARED = "In all answers"
TEXT = "Paralegal\n\nSalary: $58,000 - $72,000 per year\nParalegals earn a median of $61,010 a year.\n"
CV = (
    "Jane Doe\n\nExperience\nLawyer, 2015 - 2019\nSorcerer, 2019 - 2020\n\nEducation\nBSc in Biology\n\n"
    "Skills\nWestlaw, legal research, litigation\nReferences: on request\n\nHobbies\nChess\n"
)
WISHER = "role: paralegal\nskills: [Westlaw, Microsoft Excel]\nwishes: {work: [no-nights, desk]}\n"
OF_A_WISHER = ("next", "match")
"""Sections whose answers tell what of the profile's wishes is not recorded."""
ASKED: dict[str, tuple[tuple[str, ...], ...]] = {
    "list": (
        *(("list",), ("list", "--in", "TX"), ("list", "--work", "no-nights"), ("list", "--remote")),
        *(("list", "--by", "education"), ("list", "--by", "major")),
    ),
    "salary": (
        ("salary", "legal-coordinator", "paralegal", "--offer", "62000", "--in", "TX"),
        ("salary", "paralegal", "--where"),
        ("salary", "paralegal", "--by", "sector"),
        ("salary", "paralegal", "--by", "year"),
    ),
    "check": (("check",),),
    "check FILE": (("check", "TEXT"),),
    "search": (("search", "court"),),
    "skills": (("skills", "excel"), ("skills",), ("skills", "excel", "--why")),
    "faq": (("faq", "degree"),),
    "tiers": (("tiers", "legal-coordinator"),),
    "day": (("day", "legal-coordinator"),),
    "next": (
        ("next", "--limit", "0"),
        ("next", "paralegal", "--why"),
        ("next", "legal-coordinator"),
        ("next", "paralegal", "--in", "TX"),
        ("next", "paralegal", "--from", "CV"),
    ),
    "related": (("related", "paralegal"),),
    "match": (("match", "excel", "westlaw"), ("match", "--limit", "1000"), ("match", "excel", "--in", "TX")),
    "path": (("path", "legal-secretary", "lawyer"), ("path", "paralegal", "judge", "--in", "Kentucky")),
    "whatif": (("whatif", "excel", "--leaving", "paralegal"),),
    "compare": (("compare", "legal-coordinator", "lawyer", "--in", "TX"),),
    "gap": (
        *(("gap", "paralegal", "lawyer"), ("gap", "legal-secretary", "lawyer")),
        ("gap", "paralegal", "lawyer", "--in", "Ohio"),
    ),
    "plan": (("plan", "paralegal", "lawyer"), ("plan", "paralegal", "lawyer", "--until", "2035-06")),
    "interests": (("interests", "EC", "--no-keep"),),
    "profile show": (("profile", "show"),),
    "profile add": (("profile", "add", "Excel", "Spanish", "GED", "x"), ("profile", "remove", "Excel", "Spanish", "y")),
    "profile import": (("profile", "import", "CV"),),
    "star": (("star", "paralegal"),),
    "note": (("note", "paralegal", "a note"), ("note",)),
    "places": (("places",),),
    "validate": (("validate", "WRONG"),),
    "where": (("where",),),
}
"""Commands by their section of the page."""
OF_EVERY_OCCUPATION: dict[str, tuple[tuple[str, ...], ...]] = {
    "list": (
        ("list", "--on-the-job", "long,apprenticeship", "--sector", "construction"),
        *(("list", "--interests", "SEC", "--sort", order, "--limit", "0") for order in ("training", "interests")),
    ),
    "next": (("next", "welder", "--work", "no-lifting"), ("next", "paralegal", "--limit", "0")),
    "path": (("path", "waiter", "registered-nurse"), ("path", "waiter", "electrician")),
    **{name: ((name, "bookkeeping-clerk", "registered-nurse"),) for name in ("gap", "plan")},
}
"""Commands with keys that no role of the law has."""
ANSWERED_IN = {"profile remove": "profile add", "profile clear": "profile add", "profile set": "profile show"}
WITHOUT_SECTION = {
    "show": "the keys of a role file, in docs/role-format.md",
    "start": "asks questions at a terminal; its pay is that of `salary`",
    **dict.fromkeys(("import onet", "import bls", "import guide", "update", "fetch onet", "fetch bls"), "a report"),
}
"""Commands that are not asked here, with the reason."""
WRITERS = ("profile add", "profile import", "star", "note")
"""Sections whose commands write into a home."""
KEPT = "stars: [a-role-that-is-gone]\nnotes: [{role: a-role-that-is-gone, date: 2026-01-02, text: so it was}]\n"
BY_SLUG = {"values", "texts", "only"}
"""Objects whose keys are slugs."""


def documented() -> dict[str, dict[str, bool]]:
    """The keys of each section, each with whether the page says when it is null."""
    sections: dict[str, dict[str, bool]] = {}
    for part in re.split(r"^## (?:careers )?", PAGE, flags=re.MULTILINE)[1:]:
        name, _, body = part.partition("\n")
        rows = re.findall(r"^\| (`.+?) \| .+? \| .+? \| (.+?) \|$", body, re.MULTILINE)
        sections[name] = {key: null != "–" for keys, null in rows for key in re.findall(r"`(\w+)`", keys)}
    return sections


def keys(value: Any) -> Iterator[tuple[str, bool]]:
    """Every key of a document with whether its value is null; keys that are slugs are left out, what is in them not."""
    if isinstance(value, list):
        for each in value:
            yield from keys(each)
    elif isinstance(value, dict):
        for key, inner in value.items():
            yield key, inner is None
            if key in BY_SLUG and isinstance(inner, dict):
                yield from ((key, each is None) for each in inner.values())
            elif key not in ("at_least", "scores"):
                yield from keys(inner)


def is_figure(key: str) -> bool:
    """Whether a key is a figure, of which the table of figures tells and another test holds the names."""
    return key.startswith(("official_", "claimed_"))


def test_every_command_with_json_has_a_section() -> None:
    """The sections of the page are the commands that are asked here: all that print JSON, but for those named above."""
    assert set(documented()) == {SHARED, *ASKED}
    printing = {" ".join(name) for name in app.names() if "json" in inspect.signature(app.function(name)).parameters}
    assert "list" in printing
    assert printing - WITHOUT_SECTION.keys() == {name for name in ASKED if name in printing} | ANSWERED_IN.keys()
    assert WITHOUT_SECTION.keys() <= printing


def test_keys_have_one_spelling_of_a_license() -> None:
    """That of role files; only texts are American."""
    named = {key for section in documented().values() for key in section}
    assert "licence" in named and not [key for key in named if "license" in key]


@pytest.mark.parametrize("section", ASKED)
def test_the_keys_of_a_command_are_those_of_the_page(careers, tmp_path, atlas_data, section: str) -> None:
    """None is missing, none is there that no answer has, and what can be null is said to be."""
    page = documented()
    files = {"TEXT": tmp_path / "text.txt", "CV": tmp_path / "cv.txt", "WRONG": tmp_path / "wrong.yaml"}
    files["TEXT"].write_text(TEXT, encoding="utf-8")
    files["CV"].write_text(CV, encoding="utf-8")
    files["WRONG"].write_text("title: 7\n", encoding="utf-8")
    own = {"home": tmp_path} if section in (*OF_A_WISHER, *WRITERS) else {}
    data = home_of(tmp_path) / "data"
    data.mkdir(parents=True)
    if section in OF_A_WISHER:
        (data / "profile.yaml").write_text(WISHER, encoding="utf-8")
    (data / "kept.yaml").write_text(KEPT, encoding="utf-8")
    found: dict[str, bool] = {}
    all_asked = [(asked, {}) for asked in ASKED[section]]
    all_asked += [(asked, {"CAREERS_DATA": str(atlas_data)}) for asked in OF_EVERY_OCCUPATION.get(section, ())]
    for asked, where in all_asked:
        ran = careers(*(str(files.get(word, word)) for word in asked), "--json", **own, **where)
        assert ran.exit_code == (1 if section == "validate" else 0), ran.stderr
        for key, is_null in keys(ran.json):
            found[key] = found.get(key, False) or is_null
    told_of = page[section]
    assert {key for key in found if not is_figure(key)} - told_of.keys() - page[SHARED].keys() == set()
    assert told_of.keys() - found.keys() == set()
    told = page[SHARED] | told_of
    assert {key for key, is_null in found.items() if is_null and not is_figure(key) and not told[key]} == set()


def test_every_key_of_a_role_is_told_of(careers, atlas_data) -> None:
    """In docs/role-format.md, those of objects within objects too, or on the page of answers."""
    pages = PAGE + (ROOT / "docs" / "role-format.md").read_text(encoding="utf-8")
    told = set(re.findall(r"`(\w+)`", pages)) | {
        name for path in re.findall(r"`([\w.]+)`", pages) for name in path.split(".")
    }
    roles = ("legal-coordinator", "paralegal", "actors", "compliance-officer", "welder", "registered-nurse")
    found = {
        key for role in roles for key, _null in keys(careers("show", role, "--json", CAREERS_DATA=str(atlas_data)).json)
    }
    assert {"growth_factors", "causes", "industry", "percent", "asked_people"} <= found
    assert found - told == set()


def test_the_columns_of_pay_are_those_of_the_page(careers) -> None:
    """In their order; whose a figure is and which, as the page has them; and what is empty is said to be."""
    part = PAGE.partition("### careers salary --format csv: columns")[2].partition("\n## ")[0]
    told = re.findall(r"^\| ([a-z_, ]+) \| (.+?) \| (.+?) \|$", part, re.MULTILINE)[1:]
    empty = {name: when != "–" for names, _what, when in told for name in names.split(", ")}
    words = {name: set(re.findall(r"\w+", what)) for names, what, _when in told for name in names.split(", ")}
    asked = ("legal-coordinator", "paralegal", "--offer", "62000", "--in", "Austin TX", "--in", "Georgia")
    rows = list(csv.DictReader(io.StringIO(careers("salary", *asked, "--format", "csv"))))
    assert list(rows[0]) == list(empty)
    assert {name for row in rows for name, cell in row.items() if not cell} <= {name for name in empty if empty[name]}
    assert {row["from"] for row in rows} == {"official", "claimed", "offer", "computed"} < words["from"]
    assert {row["figure"].removesuffix("_at_least") for row in rows} <= words["figure"]
    assert all((row["from"] == "computed") == (row["source"] == "computed") for row in rows)
    assert {row["official_of"] for row in rows if row["place"] == "Georgia"} == {""}
    places = careers("salary", *asked, "--json").json[1]["places"]
    assert [(place["place"], place["official_of"]) for place in places if place["place"] == "Georgia"] == [
        ("Georgia", None)
    ]


@pytest.mark.parametrize(
    "section", sorted({*ASKED} - {"salary", "profile add", "profile import", "star", "note", "validate"})
)
def test_the_columns_of_a_command_are_told_of(careers, tmp_path, section: str) -> None:
    """Every column of CSV is a key of the page, a figure, or among the columns that the page has for the command."""
    (tmp_path / "text.txt").write_text(TEXT, encoding="utf-8")
    (tmp_path / "cv.txt").write_text(CV, encoding="utf-8")
    part = PAGE.partition("### Columns of CSV that are no keys")[2].partition("\n## ")[0]
    own = set(re.findall(r"\w+", "".join(re.findall(rf"^\| {section} \| (.+) \|$", part, re.MULTILINE))))
    told_of = documented()[section].keys() | documented()[SHARED].keys() | own
    told_of |= {"legal-coordinator", "lawyer"} if section == "compare" else set()
    files = {"TEXT": tmp_path / "text.txt", "CV": tmp_path / "cv.txt"}
    for asked in ASKED[section]:
        ran = careers(*(str(files.get(word, word)) for word in asked), "--format", "csv")
        if ran.exit_code == 0 and ran:
            columns = set(next(csv.reader(io.StringIO(ran))))
            assert {name for name in columns if not is_figure(name)} - told_of == set()
