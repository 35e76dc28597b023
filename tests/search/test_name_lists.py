"""Names with commas between them, in one text."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

import careercli
from careercli.search.name_lists import split
from helper import run


@pytest.fixture(scope="module")
def catalog(tmp_path_factory: pytest.TempPathFactory) -> Iterator[careercli.Catalog]:
    """The usual roles, and one with a few skills more."""
    folder = tmp_path_factory.mktemp("roles")
    text = "title: Notary\ntech_stack: [Excel, Westlaw, C++]\n"
    (folder / "notary.yaml").write_text(text, encoding="utf-8")
    with careercli.open_catalog(folder) as opened:
        yield opened


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Excel, SAP, cash handling", ["Excel", "SAP", "cash handling"]),
        ("excel,westlaw", ["excel", "westlaw"]),
        ("C, C++", ["C", "C++"]),
        ("legal, research", ["legal", "research"]),
        ("Excel,", ["Excel,"]),
        ("legal research", ["legal research"]),
        (",", [","]),
    ],
)
def test_what_a_text_is_split_into(catalog: careercli.Catalog, text: str, names: list[str]) -> None:
    """Each part a name, also where two of them together would be another name without the comma."""
    assert split(catalog, text) == names


def test_a_sentence_stays_whole(catalog: careercli.Catalog) -> None:
    """Where sentences are expected too, only a text that names a skill is a list."""
    assert split(catalog, "planned, cooked and served meals", prose=True) == ["planned, cooked and served meals"]
    assert split(catalog, "Excel, negotiating rents", prose=True) == ["Excel", "negotiating rents"]


def test_commands_take_a_list_in_one_argument(tmp_path: Path) -> None:
    """`profile add` and `remove`, `match`, and `list --skill`, which asks for all of them; what is unknown is said."""
    done = run("profile", "add", "Excel, Westlaw, zzqqx", "--json", home=tmp_path)
    assert done.exit_code == 0
    assert done.json["added"] == ["Microsoft Excel", "Westlaw", "zzqqx"] or done.json["added"][1:] == [
        "Westlaw",
        "zzqqx",
    ]
    assert done.json["not_recognised"] == ["zzqqx"]
    assert run("profile", "remove", "Westlaw, zzqqx", "--json", home=tmp_path).json["removed"] == ["Westlaw", "zzqqx"]
    apart = run("match", "excel", "westlaw", "--json", home=tmp_path).json
    assert run("match", "excel, westlaw", "--json", home=tmp_path).json == apart
    both = {row["slug"] for row in run("list", "--skill", "excel, westlaw", "--json", home=tmp_path).json}
    each = [
        {row["slug"] for row in run("list", "--skill", name, "--json", home=tmp_path).json}
        for name in ("excel", "westlaw")
    ]
    assert both == each[0] & each[1] != set()
