"""What a shell completes: commands, roles, formats, parts. It asks the program itself, by variables."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest
import typer

from careercli import app, formats
from careercli.answers.compare import PARTS
from helper import Ran


def completed(bakery, line: str) -> list[str]:
    """What bash is offered at the end of a line that is being typed, as the shell asks for it."""
    ran: Ran = bakery(_CAREERS_COMPLETE="complete_bash", COMP_WORDS=line, COMP_CWORD=str(len(line.split(" ")) - 1))
    assert (ran.exit_code, ran.stderr) == (0, ""), line
    return ran.split()


@pytest.mark.parametrize(
    ("line", "offered"),
    [
        ("careers sho", ["show"]),
        ("careers show ", ["baker", "bread-taster", "confectioner", "miller", "night-porter"]),
        ("careers show b", ["baker", "bread-taster"]),
        ("careers show x", []),
        ("careers compare baker m", ["miller"]),
        ("careers gap baker con", ["confectioner"]),
        ("careers path baker miller --via nig", ["night-porter"]),
        ("careers whatif rye --leaving mil", ["miller"]),
        ("careers related ba", ["baker"]),
        ("careers star m", ["miller"]),
        ("careers star baker con", ["confectioner"]),
        ("careers star --remove ", ["confectioner", "night-porter", "no-more"]),
        ("careers note night", ["night-porter"]),
        ("careers list --sort op", ["openings"]),
        ("careers list --format m", ["markdown"]),
        ("careers list --format ", ["table", *formats.NAMES]),
        ("careers compare baker miller --section p", ["pay", "pros"]),
        ("careers compare baker miller --section ", list(PARTS)),
        ("careers list --family ", ["food", "hotels", "mills"]),
        (
            "careers list --education ",
            ["none", "high-school", "certificate", "associate", "bachelor", "master", "doctoral"],
        ),
        ("careers match rye --education ce", ["certificate"]),
        ("careers next baker --demand v", ["very-high"]),
        ("careers list --stress ", ["low", "moderate", "high", "very-high"]),
        ("careers list --zone ", ["1", "2", "3", "4", "5"]),
        ("careers list --currency gb", ["gbP"]),
        ("careers list --interests ", ["R", "I", "A", "S", "E", "C"]),
        ("careers next --interests sa", ["sa", "saR", "saI", "saE", "saC"]),
        ("careers match --interests SAE", ["SAE"]),
        ("careers list --interests SS", []),
        ("careers interests CE", ["CE", "CER", "CEI", "CEA", "CES"]),
        ("careers next baker --order ", ["advice", "fit", "up"]),
        ("careers salary baker --by ", ["sector", "state", "year"]),
        ("careers salary baker --per w", ["week"]),
        ("careers salary baker --currency U", ["USD"]),
        ("careers compare baker miller --only p", ["pay", "pros"]),
        ("careers gap baker miller --tier ", ["1", "2"]),
        ("careers update w", ["wages"]),
        ("careers profile ", ["show", "set", "add", "remove", "import", "edit", "clear"]),
    ],
)
def test_what_is_offered(bakery, line: str, offered: list[str]) -> None:
    """Commands of a group, slugs, names of formats and of parts; nothing where nothing fits."""
    assert completed(bakery, line) == offered


def test_zsh_shows_the_title_beside_the_slug(bakery) -> None:
    """A shell that shows help gets the title of each role."""
    ran = bakery(_CAREERS_COMPLETE="complete_zsh", _TYPER_COMPLETE_ARGS="careers show night")
    assert "night-porter" in ran
    assert "Night Porter" in ran


def test_files_that_are_left_out_are_not_told(bakery, tmp_path) -> None:
    """A shell never gets a warning into the line that is being typed: not of a broken file, nor of a missing folder."""
    (tmp_path / "broken.yaml").write_text("title: [\n", encoding="utf-8")
    assert completed(bakery, f"careers --roles {tmp_path} show ba") == ["baker"]
    assert completed(bakery, f"careers --roles {tmp_path / 'gone'} show ba") == []  # which the command refuses


@pytest.mark.parametrize(
    "line", ["careers --roles {} show zz", "careers show --roles {} zz", "careers --roles={} gap zz"]
)
def test_roles_of_a_folder_that_the_line_names(bakery, tmp_path, line: str) -> None:
    """Wherever --roles stands before the word that is being typed."""
    (tmp_path / "zz-baker.yaml").write_text("title: ZZ Baker\nsummary: x\n", encoding="utf-8")
    assert completed(bakery, line.format(tmp_path)) == ["zz-baker"]


def test_a_folder_that_is_being_typed_is_no_error(bakery) -> None:
    """Nothing is offered, and nothing is said."""
    assert completed(bakery, "careers --roles ") == []


def test_codes_and_places(careers) -> None:
    """Codes of roles; places as one word, each of which --in takes (`catalog/test_place_names.py`)."""
    assert completed(careers, "careers show 23-101") == ["23-1011.00", "23-1012.00"]
    for command in ("salary paralegal", "next paralegal", "list"):
        assert completed(careers, f"careers {command} --in aus") == ["austin-tx"]


OPEN = {
    # amounts, numbers, dates and times
    *("--min-pay", "--max-pay", "--min-salary", "--max-salary", "--offer", "--min-growth", "--max-growth"),
    *("--min-jobs", "--limit", "--self-employed"),
    *(
        "--max-hops",
        "--earning AMOUNT",
        "--until YYYY-MM",
        "--at",
        "--year",
        "--answers",
        "--remove N",
        "--job TITLE=ROLE",
    ),
    # words of one's own, and what is looked for by them
    *("--title", "--not-title WORDS", "--skill", "--slug", "--only PATTERN", "--contact", "--release", "--sha256"),
}
"""Options that take whatever is written, with their metavar where another of that name does not."""


def _options(command: Any) -> Iterator[Any]:
    yield from (parameter for parameter in command.params if parameter.param_type_name == "option")
    for name in command.list_commands(None) if hasattr(command, "list_commands") else ():
        yield from _options(command.get_command(None, name))


def test_every_option_with_a_closed_set_of_values_is_completed() -> None:
    """An option that takes a value completes it, is a file or folder, which a shell knows, or stands among the open."""
    bare = set()
    for option in _options(typer.main.get_command(app.app)):
        name = max(option.opts, key=len)
        is_path = option.type.name in ("path", "file", "directory") or option.metavar in ("DIR", "FILE")
        if option.is_flag or is_path or option._custom_shell_complete is not None:
            continue
        bare |= {name} if name in OPEN else {f"{name} {option.metavar}"}
    assert bare <= OPEN, sorted(bare - OPEN)


@pytest.mark.parametrize("option", ["family", "education", "demand", "stress", "zone", "interests", "currency"])
def test_what_is_offered_is_taken(careers, option: str) -> None:
    """Each value that `list` is offered for a filter is one that it takes, and the beginning of it in either case."""
    offered = completed(careers, f"careers list --{option} ")
    assert offered
    for value in (*offered, *completed(careers, f"careers list --{option} {offered[0][0].swapcase()}")):
        ran = careers("list", f"--{option}", value, "--sort", "pay", "--format", "ids")
        assert ran.exit_code == 0, (value, ran.stderr)
        assert option != "family" or ran.lines
