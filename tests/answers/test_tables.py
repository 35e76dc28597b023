"""Every answer as CSV, TSV, Markdown and JSON, cell by cell, over five small hand-made roles (tests/data/roles).

What has to come out stands in tables.csv.txt, tables.tsv.txt, tables.markdown.txt and tables.json.txt, a block a
command, as a person worked it out from the role files. When an answer is changed on purpose: UPDATE_GOLDEN=1 pytest tests/answers/test_tables.py
-n 0, then read the difference beside the role files.

How the coverages of `path`, `match` and `whatif` come about: five roles, so a skill that n of them name weighs (ln(6 / n)
/ ln 6) squared, which is 1 for n = 1, 0.37595 for 2, 0.14966 for 3; times what its place counts (technical 1, tools and
technology 0.9, skill map 0.8, soft 0.6, equipment 0.5, a rating of importance 3, 4, 5: 0.5, 0.75, 1). `gap` and `plan`
hold the roles against the tables of their occupations: bakers (51-3011) and food batchmakers (51-3092).
"""

from __future__ import annotations

import os
import shlex
from pathlib import Path

import pytest

from careercli import app
from helper import cache_of, home_of

HERE = Path(__file__).parent
COMMANDS = (
    "list",
    "list --sort -official_median",
    "show baker",
    "show confectioner --section salary --section ratings",
    "salary baker miller night-porter bread-taster --offer 35000",
    "salary confectioner --per hour --offer 19.50",
    "places burlington",
    "tiers baker miller",
    "day baker miller",
    "day baker miller night-porter --at 1:30",
    "compare baker confectioner miller night-porter",
    "compare baker miller --section tiers",
    "check",
    "faq baker",
    "faq baker degree",
    "skills",
    "skills 'recipe sofware'",
    "skills excel --why",
    "search bread",
    "next baker",
    "next confectioner --limit 0 --why",
    "related baker",
    "gap baker confectioner",
    "gap miller baker --tier head",
    "path baker confectioner",
    "match 'dough mixers' patience",
    "match",
    "whatif 'sugar art software' --leaving baker",
    "plan baker confectioner",
    "plan night-porter baker",
    "plan --status plan.md",
    "profile show",
    "star",
    "note",
    "start --page",
    "interests SE --no-keep",
    "validate broken.yaml",
)
"""What is asked, as one types it."""
NO_TABLE = {
    "edit", "export", "fetch bls", "fetch onet", "find", "import bls", "import guide", "import onet", "mcp", "new", "profile add",
    "profile edit", "profile clear", "profile import", "profile remove", "profile set", "report", "schema", "update", "where",
}  # fmt: skip
"""Commands that do something, or tell of this machine: their answers are held elsewhere (`where` below)."""
FAILING = {"validate broken.yaml": 1}


def recorded(name: str) -> dict[str, str]:
    """The texts that have to come out in a format, by command."""
    blocks = (HERE / f"tables.{name}.txt").read_text(encoding="utf-8").split("$ careers ")[1:]
    return {command: text.removesuffix("\n") for command, text in (block.split("\n", 1) for block in blocks)}


@pytest.mark.parametrize("name", ["csv", "tsv", "markdown", "json"])
def test_every_answer_has_these_cells(bakery, bakery_home: Path, name: str) -> None:
    """All commands in one format; the home of the test is written `~`."""
    texts = {}
    for command in COMMANDS:
        ran = bakery(*shlex.split(command), "--format", name)
        assert ran.exit_code == FAILING.get(command, 0), (command, ran.stderr)
        texts[command] = str(ran).replace(str(bakery_home), "~")
    if os.environ.get("UPDATE_GOLDEN"):
        blocks = [f"$ careers {command}\n{text}\n" for command, text in texts.items()]
        (HERE / f"tables.{name}.txt").write_text("".join(blocks), encoding="utf-8")
    expected = recorded(name)
    assert list(texts) == list(expected)
    for command, text in texts.items():
        assert text == expected[command], command


def test_no_answering_command_is_left_out() -> None:
    """A new command has to be put into the tables, or named as one without."""
    asked = {name for words in map(str.split, COMMANDS) for name in (" ".join(words[:1]), " ".join(words[:2]))}
    known = {" ".join(name) for name in app.names()}
    assert known - asked == NO_TABLE


@pytest.mark.parametrize("name", ["csv", "tsv", "markdown"])
def test_where_has_these_rows(bakery, bakery_home: Path, name: str) -> None:
    """The folders in their order with their files, then index, cache and settings, with the sizes of their files."""
    lines = bakery("where", "--format", name).replace("\\_", "_").splitlines()
    (index,) = cache_of(bakery_home).glob("*.db")
    size = index.stat().st_size
    start, between, end = {"csv": ("", ",", ""), "tsv": ("", "\t", ""), "markdown": ("| ", " | ", " |")}[name]
    rows = [line.removeprefix(start).removesuffix(end).split(between) for line in lines]
    if name == "markdown":
        assert rows.pop(1) == ["---"] * 4
        rows = [[row[0], row[1], row[2].replace(",", ""), row[3]] for row in rows]
        rows[0] = [name.lower() for name in rows[0]]
    rows = [row for row in rows if row[0] != "data"]  # held in test_where.py
    assert rows.pop()[::2] == ["fingerprint", ""]
    sizes = [int(row[2]) for row in rows if row[0] in ("index", "cache")]
    assert [[row[0], row[1], "size" if row[0] in ("index", "cache") else row[2], row[3]] for row in rows] == [
        ["what", "path", "number", "note"],
        ["folder", str(home_of(bakery_home) / "data" / "roles"), "0", "not there"],
        ["folder", str(bakery_home / "installed" / "roles"), "5", "bundled with the program"],
        ["index", str(index), "size", "bytes"],
        ["cache", str(cache_of(bakery_home)), "size", "bytes"],
        ["config", str(home_of(bakery_home) / "config"), "", "not there"],
    ]
    assert size <= sizes[0] <= size + 100_000  # what SQLite keeps beside an index that is open counts
    assert sizes[0] <= sizes[1] <= sizes[0] + 100_000
