"""What the words of a refused command line are taken for, and what they are not."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from careercli.commands import output, reading
from careercli.errors import NoSuchRole
from careercli.index.index import Index
from helper import Ran, run

COOK = "title: {}\nsummary: x\naliases: [{}]\n"


@pytest.fixture
def roles(tmp_path: Path) -> Path:
    """Roles that are called as commands are, and one whose name has filler in it."""
    folder = tmp_path / "roles"
    folder.mkdir()
    for slug, title, alias in (
        ("day", "Day", "D1"),
        ("salary", "Salary", "S1"),
        ("of-the", "Master of the Rolls", "M1"),
    ):
        (folder / f"{slug}.yaml").write_text(COOK.format(title, alias), encoding="utf-8")
    return folder


@pytest.mark.parametrize(
    ("words", "title"),
    [
        (("show", "day"), "Day"),
        (("show", "salary"), "Salary"),
        (("show", "Master", "of", "the", "Rolls"), "Master of the Rolls"),
        (("master", "of", "the", "rolls"), "Master of the Rolls"),
        (("M1",), "Master of the Rolls"),
    ],
)
def test_a_role_called_like_a_command_or_with_filler_in_its_name(
    roles: Path, words: tuple[str, ...], title: str
) -> None:
    """Behind `show` it is a role; with --roles in front of the words or behind them."""
    for line in (("--roles", str(roles), *words), (*words, "--roles", str(roles))):
        ran = run(*line, home=roles.parent)
        assert ran.lines[0] == f"title\t\t{title}", ran.stderr


def test_a_real_command_always_wins(roles: Path) -> None:
    """`salary` without a role or a profile needs one, though a role is called Salary; `day salary` is the day of that role."""
    ran = run("--roles", str(roles), "salary", home=roles.parent)
    assert (ran.exit_code, "no role was named" in ran.stderr) == (2, True)
    ran = run("--roles", str(roles), "day", "salary", home=roles.parent)
    assert (ran.exit_code, "read as" in ran.stderr) == (0, False)


@pytest.mark.parametrize(
    "words",
    [
        ("gap", "paralegal", "lawier"),
        ("show", "legal"),
        ("tiers", "legal", "xyzzyq"),
        ("edit", "xyzzyq", "paralegal"),
        ("compare", "paralegal", "lawyer", "judge", "xyzzyq"),
        ("salary", "paralegal", "--per", "day"),
        ("compare", "-", "xyzzyq"),
        ("show", "paralegal", "xyzzyq"),
        ("path", "paralegal", "paralegal"),
    ],
)
def test_nothing_is_guessed(careers, words: tuple[str, ...]) -> None:
    """A word that names no role, or several, is not passed over: the error stays, and nothing is on stdout."""
    ran = careers(*words)
    assert (str(ran), ran.exit_code in (2, 3), "read as" in ran.stderr) == ("", True, False)


def test_what_was_left_out_is_told_once(tmp_path: Path) -> None:
    """A command line that is read anew opens the catalogue twice."""
    (tmp_path / "broken.yaml").write_text("title: [", encoding="utf-8")
    ran = run("legal", "coordinator", "--roles", str(tmp_path), home=tmp_path)
    assert (ran.exit_code, ran.stderr.count("left out")) == (0, 1)


def test_only_what_is_near_is_suggested(atlas_data: Path, tmp_path: Path) -> None:
    """Of a thousand occupations: a lawyer for `lawier`, and no glazier; nothing for what is near nothing."""
    ran = run("gap", "paralegal", "lawier", home=tmp_path, CAREERS_DATA=str(atlas_data))
    assert ran.stderr.splitlines()[1] == "  did you mean: lawyer; for example, `careers gap paralegal lawyer`"
    ran = run("show", "xyzzyq", home=tmp_path, CAREERS_DATA=str(atlas_data))
    assert "did you mean" not in ran.stderr and "1,026 roles in 23 fields" in ran.stderr


@pytest.mark.parametrize("words", ["Gärtnör", "größe", "夜のパン屋"])
def test_what_was_typed_is_said_back_as_it_was(careers, words: str) -> None:
    """Letters that a terminal shows are not escaped; what it would obey is."""
    assert f"'{words}'" in careers("show", words).stderr
    assert f"'{words}'" in careers("list", "--sort", words).stderr
    assert "\\x1b" in careers("show", f"{words}\x1b[2J").stderr


def test_careers_in_a_pipe_has_a_row_a_field(atlas_data: Path, tmp_path: Path) -> None:
    """All roles are counted in it, and no line is long."""
    ran = run(home=tmp_path, CAREERS_DATA=str(atlas_data))
    rows = [line.split("\t") for line in ran.lines]
    assert (len(rows), sum(int(count) for _field, count in rows), ran.stderr) == (23, 1026, "")


def test_words_are_read_anew_once(careers, monkeypatch: pytest.MonkeyPatch) -> None:
    """What another reading cannot do either is told as an error, however it might be read then."""
    readings = iter((["show", "qqzz"], ["show", "paralegal"]))
    monkeypatch.setattr(reading, "again", lambda *_: next(readings))
    ran = careers("qqxx", "qqzz")
    assert (ran.exit_code, str(ran)) == (3, "")
    assert ran.stderr.count("read as") == 1
    assert "no role is called 'qqzz'" in ran.stderr


def test_nothing_is_read_anew_behind_an_answer_that_has_begun(careers, monkeypatch: pytest.MonkeyPatch) -> None:
    """A command that fails half-way is no other command: what was said stands, and the error behind it."""

    def half(*_: object, **_options: object) -> None:
        output.write("half an answer\n")
        raise NoSuchRole("qqzz")

    monkeypatch.setattr(output, "emit", half)
    monkeypatch.setattr(reading, "again", lambda *_: ["list", "--help"])
    ran = careers("show", "paralegal", "--json")
    assert (ran.exit_code, str(ran)) == (3, "half an answer\n")
    assert "no role is called 'qqzz'" in ran.stderr


@pytest.mark.parametrize(
    ("line", "meant"),
    [
        ("paralegal salary --json", "careers salary paralegal"),
        ("paralegal --json", "careers show paralegal --json"),
        ("paralegal --format csv", "careers show paralegal --format csv"),
        ("paralegal -f csv", "careers show paralegal -f csv"),
        ("list --json --limit 1", "careers list --json --limit 1"),
    ],
)
def test_options_in_one_word_with_a_name_are_options(careers, line: str, meant: str) -> None:
    """Quotes around too much: it is read as it would be without them, and says so."""
    ran = careers(line)
    assert ran.exit_code == 0
    assert ran.stderr.startswith(f"careers: read as {meant}")
    if "--json" in line:
        assert ran.json
    else:
        assert ran.lines[0] == "section,name,text"


def test_a_name_with_a_hyphen_is_no_option(careers) -> None:
    """Only a word that begins with one is, and a hyphen alone is not."""
    assert careers("paralegal - senior").stderr.startswith("careers: read as careers show paralegal\n")


@pytest.mark.parametrize(
    ("line", "meant"),
    [
        ("show legal-coordinator tiers", "tiers legal-coordinator"),  # Tier is another name of hand packers
        ("compare legal-coordinator tiers", "tiers legal-coordinator"),
        ("show nurse salary", "salary registered-nurse"),
        ("show nurse outlook", "show nurse --section outlook"),
        ("show legal-coordinator tech stack", "show legal-coordinator --section tech-stack"),
        ("electrician apprenticeship", "show electrician --section entry-path --section education"),
        ("day legal-coordinator 14:30", "day legal-coordinator --at 14:30"),
        ("plan waiter registered-nurse 2035-06", "plan waiter registered-nurse --until 2035-06"),
        ("nurse degree", "show registered-nurse --section entry-path --section education"),
    ],
)
def test_a_command_or_a_section_behind_a_role_is_what_is_asked_for(
    atlas_data: Path, tmp_path: Path, line: str, meant: str
) -> None:
    """Also where its name is another role's, or stands beside a title as a level does."""
    ran, straight = (run(*typed.split(), home=tmp_path, CAREERS_DATA=str(atlas_data)) for typed in (line, meant))
    assert (ran.exit_code, str(ran)) == (0, str(straight))
    assert f"read as careers {meant}" in ran.stderr


def test_a_word_beside_a_title_is_not_dropped_in_silence(atlas_data: Path, tmp_path: Path) -> None:
    """The role is shown, and what nothing was looked for by is said; of a name nothing is left out."""
    dropped, whole = (
        run(*typed.split(), home=tmp_path, CAREERS_DATA=str(atlas_data)).stderr
        for typed in ("electrician part time", "legal coordinator")
    )
    assert "not looked for: part time" in dropped
    assert "not looked for" not in whole


@pytest.mark.parametrize(
    ("words", "read_as"),
    [
        (("salary", "software-developers", "CA"), "careers salary software-developer --in CA"),
        (("compare", "nurse", "electrician", "IN"), "careers compare registered-nurse electrician --in IN"),
    ],
)
def test_a_state_behind_roles_is_their_place(
    atlas_data: Path, tmp_path: Path, words: tuple[str, ...], read_as: str
) -> None:
    """In capitals, as states are abbreviated: it is not left out in silence."""
    ran = run(*words, home=tmp_path, CAREERS_DATA=str(atlas_data))
    assert ran.exit_code == 0 and f"read as {read_as}" in ran.stderr


@pytest.mark.parametrize(
    ("line", "read_as"),
    [
        ("registered nurse OH", "salary registered-nurse --in OH"),
        ("nurse PA", "salary registered-nurse --in PA"),
        ("nurse ohio", "salary registered-nurse --in ohio"),
        ("show nurse OH", "salary registered-nurse --in OH"),
        ("show nurse boston", "salary registered-nurse --in boston"),
        ("paralegal Denver, CO", 'salary paralegal --in "Denver, CO"'),
        ("salary paralegal PA 62000", "salary paralegal --offer 62000 --in PA"),
        ("salary nurse hawaii", "salary registered-nurse --in hawaii"),
        ("salary nurse metro", "salary registered-nurse --where"),
        ("compare nurse welder OH", "compare registered-nurse welder --in OH"),
        ("next nurse St. Paul", 'next registered-nurse --in "St. Paul"'),
        ("dental hygienist Salt Lake City", 'salary dental-hygienist --in "Salt Lake City"'),
        ("list plumber Texas", "list --title plumber --in Texas"),
        ("list legal TX", "list --family legal --in TX"),
        ("list OH", "list --in OH"),
        ("where welder", "salary welder --where"),
        ("where welder TX", "salary welder --in TX"),
        ("teacher TX", "list --title teacher --sort -jobs --in TX"),
        ("salary PA OH", "salary executive-secretaries-and-executive-administrative-assistants --in OH"),
    ],
)
def test_a_place_behind_a_role_is_no_second_role(atlas_data: Path, tmp_path: Path, line: str, read_as: str) -> None:
    """Occupational health is OH, and a metrologist begins so: behind a role either is a place, in quotes or not."""
    for words in (line.split(), [line]):
        if len(words) == 1 and line.split()[0] in ("list", "where", "show", "salary", "compare", "next"):
            continue
        ran = run(*words, home=tmp_path, CAREERS_DATA=str(atlas_data))
        assert (ran.exit_code, ran.stderr.splitlines()[0]) == (0, f"careers: read as careers {read_as}")


@pytest.mark.parametrize(
    ("line", "slugs"),
    [
        ("show PA", ["executive-secretaries-and-executive-administrative-assistants"]),
        ("compare nurse PA", ["registered-nurse", "executive-secretaries-and-executive-administrative-assistants"]),
        ("show paralegal ma", ["paralegal", "medical-assistant"]),
    ],
)
def test_what_is_a_role_by_name_stays_one(atlas_data: Path, tmp_path: Path, line: str, slugs: list[str]) -> None:
    """Alone, as the second of two that are compared, and in small letters."""
    ran = run(*line.split(), "--json", home=tmp_path, CAREERS_DATA=str(atlas_data))
    answer = ran.json
    found = answer if isinstance(answer, list) else answer.get("roles", [answer])
    assert ([each["slug"] for each in found], "read as" in ran.stderr) == (slugs, False)


def test_a_place_that_a_command_has_no_figures_of_is_said(atlas_data: Path, tmp_path: Path) -> None:
    ran = run("tiers", "nurse", "OH", home=tmp_path, CAREERS_DATA=str(atlas_data))
    assert "OH: tiers tells nothing by place; `careers salary registered-nurse --in OH` tells pay" in ran.stderr
    assert "occupational-health" not in str(ran)


@pytest.mark.parametrize("line", [("show", "data", "analyst"), ("show", "data analyst"), ("data analyst", "salary")])
def test_a_name_of_several_roles_is_the_likeliest_and_the_others_are_said(
    atlas_data: Path, tmp_path: Path, line: tuple[str, ...]
) -> None:
    """One rule for a command and for a sentence."""
    ran = run(*line, home=tmp_path, CAREERS_DATA=str(atlas_data))
    assert "taken as data-scientist, the likeliest of that name; others: business-intelligence-analysts" in ran.stderr
    assert ran.exit_code == 0


@pytest.mark.parametrize("asked", [("--json",), ("--format", "csv"), ("--format=ids",), ("-fjsonl",)])
@pytest.mark.parametrize("command", ["salary", "show", "next"])
def test_a_name_of_several_roles_is_none_for_a_program(
    atlas_data: Path, tmp_path: Path, command: str, asked: tuple[str, ...]
) -> None:
    """A script would take the figures of the likeliest for those of the name: it gets the choice, as beside others."""
    ran = run(command, "data analyst", *asked, home=tmp_path, CAREERS_DATA=str(atlas_data))
    assert (ran.exit_code, str(ran)) == (3, "")
    assert "data-scientist" in ran.stderr and "business-intelligence-analysts" in ran.stderr


def test_a_word_that_is_no_field_is_no_filter_for_a_program(atlas_data: Path, tmp_path: Path) -> None:
    """ "list legal" is a field in every format, "list extra" a search by titles for people alone."""
    for words, code in (("extra", 2), ("legal", 0)):
        ran = run("list", words, "--format", "ids", home=tmp_path, CAREERS_DATA=str(atlas_data))
        assert (ran.exit_code, bool(str(ran))) == (code, code == 0)
    assert run("list", "extra", home=tmp_path, CAREERS_DATA=str(atlas_data)).exit_code == 0


@pytest.mark.parametrize(
    ("line", "read_as"),
    [
        ("help nurse", "show registered-nurse"),
        ("jobs", "list --sort -jobs"),
        ("list jobs", "list --sort -jobs"),
        ("show all", "list --sort -jobs"),
        ("highest paid", "list --sort -pay"),
        ("remote", "list --remote --sort -jobs"),
        ("Ohio", "list --in Ohio --sort -jobs"),
        ("tech", "list --family computing --sort -jobs"),
        ("healthcare Ohio", "list --in ohio --family health --sort -jobs"),
        ("state", "places"),
    ],
)
def test_a_word_that_names_no_role_is_what_the_program_does(
    atlas_data: Path, tmp_path: Path, line: str, read_as: str
) -> None:
    """No role whose other name begins so: "all" is no allergist."""
    ran = run(*line.split(), home=tmp_path, CAREERS_DATA=str(atlas_data))
    assert (ran.exit_code, ran.stderr.splitlines()[0]) == (0, f"careers: read as careers {read_as}")


@pytest.mark.parametrize("line", ["help me", "what now", "commands", "quit", "hello"])
def test_a_word_for_help_shows_the_help(careers, line: str) -> None:
    ran = careers(*line.split())
    assert (ran.exit_code, ran.stderr) == (0, "") and "Usage: careers" in str(ran)


@pytest.mark.parametrize(
    ("line", "meant"),
    [
        ("paralegal --in Ohio --json", "careers salary paralegal --in Ohio --json"),
        ("paralegal --in 'New York' --json", 'careers salary paralegal --in "New York" --json'),
        ("paralegal pay --in Ohio --json", "careers salary paralegal --in Ohio --json"),
        ("paralegal --min-pay 50000 --json", "careers next paralegal --min-pay 50000 --json"),
    ],
)
def test_the_options_beside_a_name_tell_the_command(careers, line: str, meant: str) -> None:
    """What `show` has no option for is asked of the first command about a job that has them all."""
    assert careers(line).stderr.startswith(f"careers: read as {meant}\n")


def test_a_sentence_is_read_and_answered_by_one_catalogue(
    careers: Callable[..., Ran], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Reading it, saying how it was read and the command that answers it each ask for one: it is opened once."""
    opened = []
    whole = Index.__init__

    def counted(self: Index, *args: Any) -> None:
        opened.append(self)
        whole(self, *args)

    monkeypatch.setattr(Index, "__init__", counted)
    ran = careers("what can a paralegal do next", "--format", "table")
    assert ran.exit_code == 0 and "read as careers next paralegal" in ran.stderr, ran.stderr
    assert len(opened) == 1
    careers("list", "--limit", "1")
    assert len(opened) == 2, "another run opens its own"


@pytest.mark.parametrize(("word", "slug"), [("hvac", "hvac-technician"), ("forklift", "forklift-operator")])
def test_the_work_in_a_title_of_two_words_is_that_role(atlas_data: Path, tmp_path: Path, word: str, slug: str) -> None:
    """Alone as behind `careers salary`, which no other role is meant by."""
    ran = run(word, home=tmp_path, CAREERS_DATA=str(atlas_data))
    assert (ran.exit_code, ran.lines[0]) == (0, f"title\t\t{slug.replace('-', ' ').title().replace('Hvac', 'HVAC')}")
    assert f"read as careers show {slug}" in ran.stderr
