"""What is offered to be typed works when it is typed, also for roles of a folder that only this run was told of."""

from __future__ import annotations

import functools
import re
import shlex
from collections.abc import Callable
from pathlib import Path

import pytest

from careercli import offered
from helper import CATALOGUE, Ran, run

FOLDER = "my roles"
OWN = {"legal-coordinator": "Kite Keeper", "legal-technician": "Kite Tester"}
"""Roles of the folder, each by the one that its text is of."""
FILLED = {
    "PLACE": "ohio", "AMOUNT": "60000", "YOUR-ROLE": "paralegal", "ROLE": "kite-keeper", "WORDS": "westlaw",
    "FILE": "plan.md", "TARGET": "paralegal", "NAME": "pros",
}  # fmt: skip
"""What is typed for the words that stand for something."""
ACTS = ("start", "find", "edit", "new", "update", "export", "note", "star", "plan --status", "profile")
"""What needs a terminal, or writes: not typed here."""
KEEPER, TESTER = "kite-keeper", "kite-tester"
ANSWERED = [
    ("show", KEEPER), ("show", KEEPER, "--full"), ("salary", KEEPER),
    ("salary", KEEPER, "--in", "ohio"), ("salary", KEEPER, "--where"), ("tiers", KEEPER), ("tiers", "paralegal"),
    ("day", KEEPER), ("faq", KEEPER, "xyzzyq"), ("compare", KEEPER, TESTER), ("check", KEEPER), ("list",),
    ("list", "--in", "ohio", "--family", "legal"), ("search", "kite"), ("skills", "westlaw"), ("related", KEEPER),
    ("next", KEEPER), ("gap", KEEPER, TESTER), ("path", KEEPER, "lawyer"), ("plan", KEEPER, TESTER), ("match", "westlaw"),
    ("whatif", "excel", "--leaving", KEEPER), ("interests", "SAE"),
]  # fmt: skip
REFUSED = [
    ("show", "kite"), ("show", "kite-keepr"), ("gap", KEEPER, "tester"), ("shwo", KEEPER),
    ("show", KEEPER, "--sectoin", "faq"), ("show", KEEPER, "--section", "hats"), ("compare", KEEPER), ("salary", "62000"),
    ("next", KEEPER, TESTER), ("day", KEEPER, "--at", "25:00"), ("search", "xyzzyq"), ("gap", KEEPER, KEEPER),
    ("validate", "nosuch"), ("path", "paralegal"),
]  # fmt: skip
"""And what is answered by hints alone: a search that finds nothing."""
LOOKS = [("--format", "table"), ("--format", "table", "--plain"), ("--format", "markdown"), ()]


@pytest.fixture(scope="module")
def careers(atlas_data: Path, tmp_path_factory: pytest.TempPathFactory) -> Callable[..., Ran]:
    """Runs the program in a folder with one of roles; each line once."""
    home = tmp_path_factory.mktemp("offered")
    (home / FOLDER).mkdir()
    for slug, title in OWN.items():
        old = (CATALOGUE / f"{slug}.yaml").read_text(encoding="utf-8")
        new = re.sub(r"^title: .*$", f"title: {title}", old, flags=re.MULTILINE)
        (home / FOLDER / f"{title.lower().replace(' ', '-')}.yaml").write_text(new, encoding="utf-8")
    more = {"CAREERS_DATA": str(atlas_data), "COLUMNS": "118"}
    return functools.cache(lambda *arguments, **own: run(*arguments, home=home, **more, **own))


def commands_of(ran: Ran) -> list[str]:
    """The commands between backticks, and those of a screen, which stand at either end of a line."""
    shown = re.findall(
        r"(?:^ +|: |\? +|: +)(careers (?!ROLE)(?:[^`:;,·\n]|:(?=\d))+?)(?=$|  | ·|, )", ran, flags=re.MULTILINE
    )
    return [command.strip() for command in (*re.findall(r"`(careers [^`\n]*)`", f"{ran}\n{ran.stderr}"), *shown)]


def typed(command: str) -> list[str] | None:
    """The arguments of a command as a person types it; None for one that acts on the world or leaves words open."""
    arguments = shlex.split(command.partition(" > ")[0])[1:]
    rest = " ".join(arguments[2:] if arguments[:1] == ["--roles"] else arguments)
    if rest.startswith(ACTS) or "..." in rest:
        return None
    return [FILLED.get(word, word) for word in arguments]


def held(careers: Callable[..., Ran], ran: Ran) -> int:
    """All that is offered is done when it is typed; how much that is."""
    commands = [arguments for command in dict.fromkeys(commands_of(ran)) if (arguments := typed(command)) is not None]
    for arguments in commands:
        again = careers(*arguments)
        assert again.exit_code == 0, (arguments, again.stderr)
    return len(commands)


@pytest.mark.parametrize("line", ANSWERED, ids=" ".join)
def test_what_an_answer_offers_reads_the_folder_too(careers, line: tuple[str, ...]) -> None:
    """On a screen, in plain lines, in Markdown and beside rows: each command works when it is typed."""
    screen, *others = (careers("--roles", FOLDER, *line, *look) for look in LOOKS)
    assert screen.exit_code == 0, screen.stderr
    assert held(careers, screen)
    for ran in others:
        held(careers, ran)


@pytest.mark.parametrize("line", REFUSED, ids=" ".join)
def test_what_a_refusal_offers_reads_the_folder_too(careers, line: tuple[str, ...]) -> None:
    """Likewise where a command line is not understood, wherever the folder stands in it."""
    for ran in (careers("--roles", FOLDER, *line), careers(*line, "--roles", FOLDER)):
        assert held(careers, ran), ran.stderr


def test_only_the_folder_of_this_run_is_named(careers) -> None:
    """One of the environment is known to the next run as well; and where there is none nothing is added."""
    assert "--roles" not in careers("show", KEEPER, "--format", "table", CAREERS_ROLES=FOLDER)
    assert "--roles" not in careers("show", "paralegal", "--format", "table")
    assert f'careers --roles "{FOLDER}" show {KEEPER} --full' in careers(
        "show", KEEPER, "--format", "table", "--roles", FOLDER, CAREERS_ROLES=FOLDER
    )


def test_a_text_is_changed_in_its_commands_alone() -> None:
    """What asks no role, names a folder or is no command stays; each folder is named, in the order given."""
    offered.use(["a", "b c"])
    try:
        assert offered.in_text("`careers list` or `careers update`, `careers --help`, `careers gap --help`") == (
            '`careers --roles a --roles "b c" list` or `careers update`, `careers --help`, `careers gap --help`'
        )
        assert offered.in_text("`careers --roles x list`: careers in law") == "`careers --roles x list`: careers in law"
        gaps, folders = offered.gaps("see `careers list`")
        assert (gaps, folders) == ([len("see `careers")], ' --roles a --roles "b c"')
    finally:
        offered.use([])
    assert offered.in_text("`careers list`") == "`careers list`"


def test_a_profile_of_skills_alone_is_offered_no_way(atlas_data: Path, tmp_path: Path) -> None:
    """`path` begins at a role: without one, `gap` offers what works."""
    data = {"CAREERS_DATA": str(atlas_data)}
    assert run("profile", "add", "westlaw", home=tmp_path, **data).exit_code == 0
    ran = run("gap", "paralegal", "--format", "table", home=tmp_path, **data)
    assert "careers plan paralegal" in ran and "careers path" not in ran
    for arguments in filter(None, map(typed, commands_of(ran))):
        assert run(*arguments, home=tmp_path, **data).exit_code == 0, arguments
