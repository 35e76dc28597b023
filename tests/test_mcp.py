"""The tools for assistants: held by the SDK's own client, and the answers themselves without it."""

from __future__ import annotations

import asyncio
import json
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

import careercli
from careercli import mcp
from careercli.api import Catalog
from helper import ROOT, environment, home_of, roles_of

QUESTIONS: dict[str, dict[str, Any]] = {
    "search": {"query": "contracts"},
    "show": {"role": "paralegal"},
    "salary": {"roles": ["paralegal", "lawyer"], "in": ["austin", "TX"], "offer": "62000", "per": "hour"},
    "places": {"query": "austin"},
    "list": {"sort": "-pay", "min_pay": 50_000, "education": "bachelor", "limit": 3},
    "compare": {"roles": ["paralegal", "lawyer"]},
    "next": {"role": "paralegal", "in": "TX"},
    "gap": {"from": "paralegal", "to": "lawyer"},
    "path": {"from": "paralegal", "to": "lawyer"},
    "match": {"skills": ["legal research", "westlaw"]},
    "check": {"roles": ["legal-coordinator"]},
    "where": {},
}
"""A question to every tool."""


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A home with a profile, of which nothing may get out."""
    monkeypatch.setenv("CAREERS_HOME", str(home_of(tmp_path)))
    (home_of(tmp_path) / "data").mkdir(parents=True)
    (home_of(tmp_path) / "data" / "profile.yaml").write_text(
        "role: judge\nplace: Guam\nskills: [Secretwork]\npay: {amount: 77123}\n", encoding="utf-8"
    )
    return tmp_path


@pytest.fixture
def catalog(home: Path) -> Iterator[Catalog]:
    """The catalogue of that home."""
    with careercli.open_catalog() as opened:
        yield opened


def ask(catalog: Catalog, name: str, **given: Any) -> Any:
    """The answer of a tool, read; that it is none fails the test."""
    text, is_error = mcp.answered(catalog, name, given)
    assert not is_error, text
    return json.loads(text)


def test_every_tool_is_asked() -> None:
    """A tool that joins needs a question; the names are those of commands."""
    from careercli import app

    assert [tool.name for tool in mcp.TOOLS] == list(QUESTIONS)
    assert {(tool.name,) for tool in mcp.TOOLS} <= set(app.names())


@pytest.mark.parametrize("name", QUESTIONS)
def test_an_answer_has_sources_and_no_profile(catalog: Catalog, name: str) -> None:
    """The data sets with their periods stand in it; not the place, pay or skills of the profile."""
    document = ask(catalog, name, **QUESTIONS[name])
    assert document["answer"]
    sources = document["answer"] if name == "where" else document["sources"]
    assert sources
    assert all(source["period"] and source["publisher"] for source in sources)
    text = json.dumps(document)
    assert len(text) < 1.2 * mcp.MOST_CHARACTERS
    assert not any(word in text for word in ("Secretwork", "77123", "77,123", "Guam"))


def test_the_place_of_the_profile_stays_at_home(catalog: Catalog) -> None:
    """The command adds it where no place is named; the tool does not."""
    assert "Guam" in json.dumps(catalog.salary("paralegal").to_dict())
    assert "Guam" not in json.dumps(ask(catalog, "salary", roles=["paralegal"]))


def test_answers_are_those_of_the_commands(careers, catalog: Catalog) -> None:
    """What `--json` prints, field by field, where nothing is cut."""
    assert ask(catalog, "gap", **{"from": "paralegal", "to": "lawyer", "limit": 100})["answer"] == (
        careers("gap", "paralegal", "lawyer", "--json").json
    )
    pay = careers("salary", "paralegal", "--in", "austin", "--offer", "62000", "--json").json
    assert ask(catalog, "salary", roles=["paralegal"], **{"in": ["austin"], "offer": 62000})["answer"] == pay
    for by in ("sector", "year"):
        whole = careers("salary", "paralegal", "--by", by, "--json").json
        assert ask(catalog, "salary", roles=["paralegal"], by=by, limit=100)["answer"] == whole
    rows = careers("list", "--in", "TX", "--sort", "-pay", "--json").json
    assert ask(catalog, "list", limit=2, sort="-pay", **{"in": "TX"})["answer"] == rows[:2]
    everywhere = ask(catalog, "salary", roles=["paralegal"], by="place", limit=100)
    assert everywhere["cut"]["places"] > 300


def test_the_three_groups_of_moves_are_all_there(careers, catalog: Catalog) -> None:
    """The limit of `next` is one of each group, as on the command line."""
    rows = careers("next", "paralegal", "--limit", "2", "--json").json
    assert ask(catalog, "next", role="paralegal", limit=2)["answer"] == rows
    assert len(rows) > 2


def test_where_tells_the_data_and_nothing_of_the_machine(careers, catalog: Catalog, home: Path) -> None:
    """The data sets as `careers where --json` has them; no folder of the person's."""
    text, is_error = mcp.answered(catalog, "where", {})
    assert not is_error
    assert json.loads(text)["answer"] == careers("where", "--json").json["data"]
    assert str(home) not in text
    assert str(ROOT) not in text


def test_wages_of_many_occupations_and_places_at_a_time(catalog: Catalog) -> None:
    """What wage servers answer a call: forty places of an occupation, a dozen occupations in a place, codes for names."""
    places: Any = catalog.places("").to_dict()
    codes = [row["place_code"] for row in places if row["place_kind"] == "metro"][:40]
    assert len(codes) == 40
    document = ask(catalog, "salary", roles=["paralegal"], **{"in": codes})
    assert [place["place_code"] for place in document["answer"][0]["places"]] == ["0000000", *codes]
    assert "cut" not in document
    roles = [row["slug"] for row in ask(catalog, "list", limit=12)["answer"]]
    document = ask(catalog, "salary", roles=roles, **{"in": ["0012420"], "per": "hour"})
    assert [row["slug"] for row in document["answer"]] == roles
    assert "cut" not in document
    place = document["answer"][0]["places"][0]
    assert {
        "official_employment",
        "official_employment_error",
        "official_wage_error",
        "location_quotient",
    } <= place.keys()


def test_how_skills_were_read_is_said(catalog: Catalog) -> None:
    """What the command says on stderr: what is not known, what was guessed, and that nothing fits."""
    assert ask(catalog, "match", skills=["xyzzyq"])["notes"] == ["not recognized 1: xyzzyq", "nothing fits"]
    assert any("which is a guess" in note for note in ask(catalog, "match", skills=["wesltaw"])["notes"])


@pytest.mark.parametrize(
    ("name", "given", "words"),
    [
        ("show", {"role": "paralegl"}, ["no role is called 'paralegl'", "did you mean: paralegal"]),
        ("salary", {"roles": ["paralegal"], "in": ["atlantis"]}, ["atlantis"]),
        ("salary", {"roles": ["paralegal"], "by": "year", "offer": 1}, ["`by` year goes with neither"]),
        ("list", {"sort": "-titel"}, ["titel", "title"]),
        ("compare", {"roles": ["paralegal"]}, ["compare.roles", "compare takes: roles"]),
        ("shwo", {}, ["no tool is called 'shwo'", "choose from: search, show"]),
        ("show", {}, ["'role' is a required property"]),
        ("show", {"role": 7}, ["show.role", "7"]),
        ("show", {"role": "paralegal", "file": "/etc/passwd"}, ["file", "show takes: role, sections, limit"]),
        ("search", {"query": "x" * 301}, ["search.query"]),
        ("search", {"query": "law", "limit": 10**9}, ["search.limit"]),
        ("list", {"zone": 9}, ["list.zone"]),
        ("list", {"min_pay": float("nan")}, ["min_pay", "expected a number, got nan"]),
        ("match", {"skills": []}, ["match.skills"]),
        ("show", {"role": "../../etc/passwd"}, ["no role is called"]),
        ("show", {"role": "\x1b]0;x\x07\ud800"}, ["UTF-8"]),
    ],
)
def test_what_is_wrong_is_said_in_words(catalog: Catalog, name: str, given: dict[str, Any], words: list[str]) -> None:
    """An error for the assistant to mend, as the command line says it, short and without a traceback."""
    text, is_error = mcp.answered(catalog, name, given)
    assert is_error
    assert all(word in text for word in words), text
    assert len(text) < 700


def test_a_long_role_is_cut_and_says_so(catalog: Catalog, home: Path) -> None:
    """A role of more text than fits stays under the bound, and a file that is new is seen at the next call."""
    with pytest.raises(KeyError):
        catalog.role("long-one")
    roles_of(home).mkdir(parents=True)
    texts = "".join(f"- {'x' * 9_000}{number}\n" for number in range(40))
    (roles_of(home) / "long-one.yaml").write_text(f"title: Long One\npros:\n{texts}cons:\n{texts}", encoding="utf-8")
    document = ask(catalog, "show", role="long-one", limit=100)
    assert len(json.dumps(document)) <= mcp.MOST_CHARACTERS
    assert document["cut"] == {"pros": 40, "cons": 40}
    assert document["answer"]["pros"][0].startswith("xxx")


def test_without_the_sdk_one_sentence_says_how_to_get_it(careers, monkeypatch: pytest.MonkeyPatch) -> None:
    """Exit code 1, nothing on stdout, and what to type."""
    monkeypatch.setitem(sys.modules, "mcp", None)
    ran = careers("mcp")
    assert (ran.exit_code, str(ran)) == (1, "")
    assert ran.stderr == (
        "careers: the tools for assistants need a package that is not installed\n  pip install 'careercli[mcp]'\n"
    )


def test_a_session_with_the_sdks_own_client(home: Path) -> None:
    """Over stdio, from a process of its own: tools that read only, an answer, an error, and a clean end."""
    sdk = pytest.importorskip("mcp", reason="the SDK (careercli[mcp]) is not installed")
    given = {key: value for key, value in environment(home).items() if key != "PYTHONWARNINGS"}  # the SDK's own
    server = sdk.StdioServerParameters(command=sys.executable, args=["-m", "careercli", "mcp"], env=given)

    async def session() -> tuple[Any, Any, Any]:
        async with sdk.Client(sdk.stdio_client(server, errlog=sys.__stderr__)) as client:
            tools = await client.list_tools()
            answer = await client.call_tool("salary", {"roles": ["paralegal"], "in": ["austin"]})
            return tools, answer, await client.call_tool("show", {"role": "paralegl"})

    tools, answer, error = asyncio.run(session())
    assert [tool.name for tool in tools.tools] == list(QUESTIONS)
    assert all(tool.annotations.read_only_hint and tool.description for tool in tools.tools)
    assert not answer.is_error
    place = json.loads(answer.content[0].text)["answer"][0]["places"][0]
    assert place["official"]["source"] == "BLS OEWS May 2025"
    assert error.is_error
    assert "did you mean: paralegal" in error.content[0].text


def test_it_ends_with_its_input(home: Path) -> None:
    """stdin at its end: exit code 0, and not a byte on stdout that is no message."""
    pytest.importorskip("mcp", reason="the SDK (careercli[mcp]) is not installed")
    done = subprocess.run(
        [sys.executable, "-m", "careercli", "mcp"], input=b"", capture_output=True, env=environment(home), check=False
    )
    assert (done.returncode, done.stdout) == (0, b""), done.stderr


def test_a_program_that_goes_away_is_no_fault(home: Path) -> None:
    """An answer that nobody reads any more: no traceback, nothing to report."""
    pytest.importorskip("mcp", reason="the SDK (careercli[mcp]) is not installed")
    client = {"protocolVersion": "2025-06-18", "capabilities": {}, "clientInfo": {"name": "tests", "version": "1"}}
    message = {"jsonrpc": "2.0", "id": 1, "method": "initialize", "params": client}
    command = [sys.executable, "-m", "careercli", "mcp"]
    pipe = subprocess.PIPE
    with subprocess.Popen(command, stdin=pipe, stdout=pipe, stderr=pipe, env=environment(home)) as started:
        assert started.stdin and started.stdout and started.stderr
        started.stdout.close()
        started.stdin.write(json.dumps(message).encode() + b"\n")
        started.stdin.close()
        said = started.stderr.read()
    assert (started.returncode, said) == (0, b"")


def test_no_other_command_loads_the_sdk() -> None:
    """Neither `careercli.mcp` as it is imported, nor the command line."""
    code = "import sys, careercli.app, careercli.mcp; print('mcp' in sys.modules, 'pydantic' in sys.modules)"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout == "False False\n"


def test_the_page_names_every_tool_and_argument() -> None:
    """The table of docs/mcp.md: each tool with its arguments, the filters of `list` by that word."""
    from careercli.answers.list import FilterOptions

    page = (ROOT / "docs" / "mcp.md").read_text(encoding="utf-8")
    rows = dict(re.findall(r"^\| `(\w+)` \| (.*?) \|", page, re.MULTILINE))
    assert list(rows) == list(mcp.BY_NAME)
    for name, tool in mcp.BY_NAME.items():
        own = tool.properties.keys() - FilterOptions.__annotations__.keys()
        filters = tool.properties.keys() & FilterOptions.__annotations__.keys()
        named = set(re.findall(r"`(\w+)`", rows[name]))
        assert named - filters == own - ({"currency"} - named), name
        assert ("the filters" in rows[name]) == (len(filters) > 1), name
