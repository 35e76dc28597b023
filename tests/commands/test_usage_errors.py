"""Every way to use every command wrongly: one sentence, a hint, and each command in a hint works when it is typed."""

from __future__ import annotations

import functools
import re
import shlex
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
import typer

from careercli import app
from careercli.api import Catalog
from careercli.commands import grammar
from careercli.commands.asked.jobs import job_mentions
from careercli.search import titles
from helper import Ran, run

TWO = (("compare",), ("gap",), ("path",), ("plan",), ("whatif",))
"""Commands that are given two roles, or a role and something else."""
GROUP = typer.main.get_command(app.app)
AFAR = {
    ("update",), ("fetch", "bls"), ("fetch", "onet"), ("edit",), ("new",), ("find",), ("profile", "edit"),
    ("import", "onet"), ("import", "bls"), ("import", "guide"), ("profile", "import"), ("plan",), ("validate",),
    ("start",), ("interests",), ("note",), ("export",), ("mcp",),
}  # fmt: skip
"""Commands that go online, read or write files, or need a terminal: what is offered of them is only parsed."""


def command_of(names: tuple[str, ...]) -> Any:
    """The parser's command of a name."""
    command = GROUP
    for name in names:
        command = command.get_command(None, name)
    return command


def wrong(names: tuple[str, ...]) -> Iterator[tuple[str, ...]]:
    """The command lines with which a command can be used wrongly."""
    command = command_of(names)
    arguments = [parameter for parameter in command.params if parameter.param_type_name == "argument"]
    options = [parameter for parameter in command.params if parameter.param_type_name == "option"]
    good = ("legal-coordinator", "paralegal")[: 2 if names in TWO else bool(arguments)]
    if names == ("interests",):  # its letters are no role
        good = ()
    yield (*names, *good, "--nonsense")
    if arguments and arguments[0].required:
        yield names
    if all(parameter.nargs == 1 for parameter in arguments):
        yield (*names, *(("legal-coordinator", "paralegal")[: len(arguments) + 1] if arguments else ("xyzzyq",)))
    for option in options:
        name = max(option.opts, key=len)
        yield (*names, *good, name[:-1] + "x")
        if not option.is_flag:
            yield (*names, *good, name)
            yield (*names, *good, name, "")
        if option.type.name.startswith(("int", "float")):
            yield (*names, *good, name, "many")
        if getattr(option.type, "min", None) is not None:
            yield (*names, *good, name, str(option.type.min - 1))


CHOICES = [
    ("list", "--format", "jsn"), ("list", "--sort", "-titel"), ("list", "--demand", "hihg"), ("list", "--stress=lowe"),
    ("show", "legal-t", "--section", "pross"), ("show", "legal-t", "-s", "hats"), ("salary", "legal-t", "--per", "yaer"),
    ("compare", "legal-t", "legal-co", "--only", "pya"), ("salary", "paralegal", "--by", "sectr"),
    ("next", "paralegal", "--order", "advise"), ("list", "--work", "days,no-liftng"), ("list", "--work=evnings,desk"),
]  # fmt: skip
OTHERS = [
    ("shwo",), ("shwo", "legal-t"), ("profle", "add", "x"), ("profile", "ad", "excel"), ("profile", "nonsense"),
    ("import", "gude", "x"), ("xyzzyq",), ("--nonsense",), ("--versoin",), ("--roles",), ("list", "--roles"),
    ("where", "x"), ("list", "xyzzyq"), ("show", "legal", "cordinator"),
    ("compare", "paralegal"), ("gap",), ("gap", "paralegal", "lawyer", "judge"), ("salary", "62000"),
    ("faq", "xyzzyq"), ("show", "xyzzyq"), ("gap", "paralegal", "lawier"), ("day", "legal-co", "--at", "25:00"),
    ("salary", "legal-t", "--offer", "lots"), ("salary", "legal-t", "--where", "--by", "year"),
]  # fmt: skip


@pytest.fixture(scope="module")
def careers(atlas_data: Path, tmp_path_factory: pytest.TempPathFactory) -> Callable[..., Ran]:
    """Runs the program with all that ships with it, as the examples of its help name occupations; each line once."""
    home = tmp_path_factory.mktemp("usage")
    resume = '{"work": [{"position": "Paralegal", "startDate": "2019-01"}], "skills": [{"name": "Excel"}]}'
    (home / "resume.json").write_text(resume, encoding="utf-8")
    return functools.cache(lambda *arguments: run(*arguments, home=home, CAREERS_DATA=str(atlas_data)))


def works(careers, command: str) -> None:
    """A command that is offered: it is done, or at least the parser takes it where it would act on the world."""
    arguments = shlex.split(command)
    names = tuple(arguments[:2]) if tuple(arguments[:2]) in app.names() else tuple(arguments[:1])
    if arguments[-1:] == ["--help"] or names not in AFAR:
        ran = careers(*arguments)
        assert ran.exit_code == 0, (command, ran.stderr)
    else:
        command_of(names).make_context(names[-1], arguments[len(names) :])


def held(careers, line: tuple[str, ...]) -> Ran:
    """The command line is refused as it should be, and all that is offered works."""
    ran = careers(*line)
    assert ran.exit_code in (2, 3), (line, ran.stderr)
    assert str(ran) == ""
    told = ran.stderr.splitlines()
    assert told[0].startswith("careers: ") and all(row.startswith("  ") for row in told[1:]), ran.stderr
    offered = re.findall(r"`careers ([^`]*)`", ran.stderr)
    assert offered, ran.stderr
    for command in offered:
        works(careers, command)
    return ran


@pytest.mark.parametrize("names", app.names(), ids=" ".join)
def test_each_usage_error_of_a_command_offers_what_works(careers, names: tuple[str, ...]) -> None:
    """Exit code 2, nothing on stdout, and each command between backticks can be typed."""
    for line in dict.fromkeys(wrong(names)):
        held(careers, line)


@pytest.mark.parametrize("line", [*CHOICES, *OTHERS], ids=" ".join)
def test_a_usage_error_offers_what_works(careers, line: tuple[str, ...]) -> None:
    """Likewise, or exit code 3 for a role that is none."""
    held(careers, line)


@pytest.mark.parametrize("line", CHOICES, ids=" ".join)
def test_a_misspelt_choice_gets_the_nearest(careers, line: tuple[str, ...]) -> None:
    """The whole command line is given again with it, unless nothing is near."""
    assert ("did you mean `careers " in careers(*line).stderr) == ("hats" not in line)


@pytest.mark.parametrize("names", app.names(), ids=" ".join)
def test_each_misspelt_option_gets_its_own_name(careers, names: tuple[str, ...]) -> None:
    """Two letters swapped in any long option of any command: that option is offered."""
    for name in grammar.option_names(command_of(names)):
        if not name.startswith("--") or len(name) < 7:
            continue
        misspelt = f"{name[:4]}{name[5]}{name[4]}{name[6:]}"
        if misspelt != name:
            assert f"{name}" in careers(*names, misspelt).stderr.partition("did you mean ")[2], misspelt


def test_a_misspelt_command_gets_its_own_name(careers) -> None:
    """Each command with two letters swapped."""
    for names in app.names():
        name = names[0]
        misspelt = f"{name[0]}{name[2]}{name[1]}{name[3:]}"
        if len(name) > 3 and misspelt != name:
            assert f"`careers {name}" in careers(misspelt).stderr, misspelt


@pytest.mark.parametrize(
    ("line", "offered"),
    [
        ("gap registered-nurse", "careers gap waiter registered-nurse"),
        ("path nurse", "careers path waiter registered-nurse"),
        ("plan", "careers plan waiter registered-nurse"),
        ("whatif excel", "careers whatif excel --leaving waiter"),
        ("list --sort -medain", "careers list --sort -median"),
        ("show nurse -s pya", "careers show nurse -s pay"),
        ("list --zone 9", "careers list --zone 5"),
        ("nurse salery", "careers salary registered-nurse"),
        ("help shwo", "careers help show"),
        ("report nurse --format pdf", "careers report nurse"),
        ("export x --format zip", "careers export x"),
        ("edit", "careers edit legal-coordinator"),
        ("profile put skills", "careers profile --help"),
        ("import x", "careers import --help"),
    ],
)
def test_a_usage_error_offers_the_command_that_is_meant(
    careers, atlas_data: Path, tmp_path: Path, line: str, offered: str
) -> None:
    """Behind what is said of the profile, which is empty here; and it can be typed."""
    ran = run(*line.split(), home=tmp_path, CAREERS_DATA=str(atlas_data))
    assert (ran.exit_code, str(ran)) == (2, ""), ran.stderr
    assert f"`{offered}`" in ran.stderr
    assert "pdf`" not in ran.stderr and "careers new" not in ran.stderr
    assert max(map(len, ran.stderr.splitlines())) < 250  # no list of forty sections beside the nearest
    if offered.split()[1] not in ("report", "export", "edit"):  # which write, or open an editor
        works(careers, offered.removeprefix("careers "))


def test_a_group_alone_says_which_commands_it_has(careers) -> None:
    """Beside its help, on stderr, in a command that can be typed."""
    ran = careers("import")
    assert (ran.exit_code, "Usage: careers import" in ran) == (2, True)
    assert "careers import needs one of: onet, bls, guide" in ran.stderr
    works(careers, "import onet --help")


@pytest.mark.parametrize(
    ("line", "other"),
    [
        (("show", "paralegal", "--in", "Austin"), "careers salary paralegal --in Austin"),
        (("tiers", "paralegal", "--offer", "60000"), "careers salary paralegal --offer 60000"),
        (("tiers", "paralegal", "--at", "9:00"), "careers day paralegal --at 9:00"),
    ],
)
def test_an_option_of_another_command_leads_there(careers, line: tuple[str, ...], other: str) -> None:
    """With the same role and value, as a command that works."""
    ran = careers(*line)
    assert (ran.exit_code, f"`{other}` has it" in ran.stderr) == (2, True)
    assert careers(*other.split()[1:]).exit_code == 0


MEANINGS_OF_ONE = {
    "-h": "--help",
    "-o": "--output",
    "-n": "--limit",
    "-s": "--section",
    "-f": "--format",
    "-y": "--yes",
}


def test_an_option_means_one_thing_in_every_command() -> None:
    """A short one is short for one long one, also where the help hides it; what stands for its value is of one kind."""
    metavars: dict[str, set[str]] = {}
    for names in app.names():
        for option in command_of(names).params:
            for name in (*option.opts, *option.secondary_opts) if option.param_type_name == "option" else ():
                if len(name) == 2:
                    assert MEANINGS_OF_ONE[name] in option.opts, (names, name)
                elif name in ("--from", "--by", "--min-pay", "--max-pay", "--at", "--in", "--sort"):
                    metavars.setdefault(name, set()).add(str(option.metavar))
    assert {name: len(kinds) for name, kinds in metavars.items()} == dict.fromkeys(metavars, 1), metavars


@pytest.mark.parametrize(
    ("line", "meant"),
    [
        ("plan paralegal lawyer --by 2035-06", "plan paralegal lawyer --until 2035-06"),
        ("whatif excel --from paralegal", "whatif excel --leaving paralegal"),
        ("list -s -pay", "list --sort -pay"),
        ("update -n", "update --dry-run"),
        ("gap waiter lawyer --education associate", "gap waiter lawyer --have associate"),
        ("match excel --have associate", "match excel --education associate"),
    ],
)
def test_what_an_option_was_called_leads_to_its_name(careers, line: str, meant: str) -> None:
    """The whole command line, with the name that it has now."""
    ran = careers(*line.split())
    assert (ran.exit_code, f"did you mean `careers {meant}`?" in ran.stderr) == (2, True), ran.stderr


@pytest.mark.parametrize("command", ["list", "show lawyer", "salary lawyer", "day lawyer", "faq lawyer", "check"])
@pytest.mark.parametrize("name", ["csv", "table", "md"])
def test_two_formats_are_a_conflict(careers, command: str, name: str) -> None:
    """--json beside another format is refused by every command, rather than one of them followed in silence."""
    ran = careers(*command.split(), "--json", "--format", name)
    assert (ran.exit_code, str(ran)) == (2, "")
    assert f"--json and --format {name} ask for two formats" in ran.stderr
    assert careers(*command.split(), "--json", "--format", "json").exit_code == 0


def test_a_misspelt_command_in_front_of_a_file_is_no_question(atlas_data: Path, tmp_path: Path) -> None:
    """`validat dog.yaml` asks for no work with dogs."""
    ran = run("validat", "dog.yaml", home=tmp_path, CAREERS_DATA=str(atlas_data))
    assert (str(ran), ran.exit_code) == ("", 2)
    assert "`careers validate dog.yaml`" in ran.stderr


def test_a_sentence_that_no_rule_reads_leads_to_commands(atlas_data: Path, tmp_path: Path) -> None:
    """No word of it is searched for, which would find art teachers."""
    ran = run(*["do", "graduates", "of", "art", "school", "regret", "it"], home=tmp_path, CAREERS_DATA=str(atlas_data))
    assert (str(ran), ran.exit_code) == ("", 2)
    assert ran.stderr.startswith("careers: this was not understood: 'do graduates of art school regret it'")
    assert '`careers faq "do graduates of art school regret it"`' in ran.stderr


@pytest.mark.parametrize(
    ("typed", "offered"),
    [
        (("match", "--skills", "excel,sql", "--json"), "careers match excel sql --json"),
        (("match", "--skills=excel, sql"), "careers match excel sql"),
        (("match", "welding", "--skills", "machine repair,sql"), 'careers match welding "machine repair" sql'),
    ],
)
def test_skills_listed_behind_an_option_are_words(careers, typed: tuple[str, ...], offered: str) -> None:
    """What is offered names the skills as the command takes them, and runs."""
    ran = careers(*typed)
    assert ran.exit_code == 2
    assert f"did you mean `{offered}`?" in ran.stderr
    assert careers(*shlex.split(offered)[1:]).exit_code == 0


@pytest.mark.parametrize("place", ["texas", "New York", "St. Louis", "portland, me"])
def test_pay_of_a_place_without_a_role_names_the_list(careers, place: str) -> None:
    """`salary --in PLACE` alone offers a list of the place that runs as it stands, whatever the place is called."""
    ran = careers("salary", "--in", place)
    assert ran.exit_code == 2
    (offered,) = re.findall(r"`(careers list --in [^`]+)`", ran.stderr)
    listed = careers(*shlex.split(offered)[1:], "--limit", "1", "--json")
    assert listed.exit_code == 0, listed.stderr


def test_roles_to_choose_from_stand_on_lines_of_their_own(atlas_data: Path, tmp_path: Path) -> None:
    """A word of several roles: a line for each with what tells it from the others, then a command that runs."""
    told = run("show", "warehouse", home=tmp_path, CAREERS_DATA=str(atlas_data)).stderr.splitlines()
    assert told[1] == "  choose one:" and told[2].startswith(
        "    laborer-and-freight-mover (Laborer and Freight Mover, $"
    )
    assert all(line.startswith("    ") for line in told[2:-1]) and len(told) > 5
    assert told[-1] == "  for example, `careers show laborer-and-freight-mover`"


def test_a_misspelt_field_is_mended_in_a_place_too(atlas_data: Path, tmp_path: Path) -> None:
    """The list of a place has the hint of the list of the nation."""
    ran = run("list", "--in", "ohio", "--family", "legl", home=tmp_path, CAREERS_DATA=str(atlas_data))
    assert "did you mean `careers list --in ohio --family legal`?" in ran.stderr


def test_a_sentence_is_looked_through_with_few_readings(catalog: Catalog, monkeypatch: pytest.MonkeyPatch) -> None:
    """Twenty-two words have over eighty spans: those that begin or end in mere grammar, or span it, are no name."""
    read: list[str] = []
    known = titles.read_title

    def counted(asked: Catalog, words: str, **how: bool) -> titles.TitleReading:
        read.append(words)
        return known(asked, words, **how)

    monkeypatch.setattr(titles, "read_title", counted)
    sentence = "well so how is it that a paralegal and an electrician are both so very often in need of good shoes"
    assert job_mentions.named_in(catalog, sentence.split()) == ("paralegal", "electrician")
    assert len(read) <= 24
    read.clear()
    assert job_mentions.named_in(catalog, [*["zebra"] * 19, "paralegal"]) == ("paralegal",)
    assert len(read) <= 24, "of a long run of words only the single ones"


def test_a_command_line_is_parsed_once(monkeypatch: pytest.MonkeyPatch) -> None:
    """An option given twice is found by the parser that reads the line, not by another one before it."""
    command = command_of(("list",))
    parsers: list[object] = []
    make = type(command).make_parser

    def counted(self: Any, context: Any) -> Any:
        parsers.append(make(self, context))
        return parsers[-1]

    monkeypatch.setattr(type(command), "make_parser", counted)
    command.make_context("list", ["--sort", "pay"])
    assert len(parsers) == 1


def test_a_format_or_a_place_typed_as_another_option_is_offered_as_its_own(tmp_path: Path) -> None:
    """--csv is -f csv, and the place of a comparison is named by --in, not by the --at of a day."""
    assert "did you mean `careers list -f csv`?" in run("list", "--csv", home=tmp_path).stderr
    said = run("compare", "nurse", "paralegal", "--at", "spokane", home=tmp_path).stderr
    assert "did you mean `careers compare nurse paralegal --in spokane`?" in said


@pytest.mark.parametrize("options", [(), ("--json",), ("-f", "csv"), ("--format", "csv", "--limit", "3")])
def test_options_are_no_part_of_a_name_that_nothing_has(careers, options: tuple[str, ...]) -> None:
    """What is said of a word alone is said of it whatever stands behind it."""
    ran = careers("nosuchjobxyz", *options)
    assert ran.exit_code == 2
    assert "no command and no role is called 'nosuchjobxyz'\n" in ran.stderr
    assert "`careers new nosuchjobxyz`" in ran.stderr


def test_percent_may_be_written_with_its_sign(careers) -> None:
    """The help says PERCENT: 10% is 10, what is none is told with a number of percent, and what is offered says 10."""
    signed, bare = (careers("list", "--min-growth", given, "--json") for given in ("10%", "10"))
    assert (signed.exit_code, signed.json) == (0, bare.json)
    refused = careers("list", "--min-growth", "much")
    assert refused.exit_code == 2 and "such as --min-growth 10;" in refused.stderr
    offered = careers("list", "--min-growth", "1", "--in", "Texas", "--json").stderr
    assert "`careers list --min-growth 1`" in offered


@pytest.mark.parametrize("options", [("--json",), ("--format", "csv"), ("--min-pay", "60000")])
def test_options_without_a_command_have_the_list_offered(careers, options: tuple[str, ...]) -> None:
    """The first page has no format; what has it is the list of all roles, and it runs."""
    ran = careers(*options)
    assert ran.exit_code == 2 and f"`careers list {' '.join(options)}`" in ran.stderr
    assert careers("list", *options).exit_code == 0


@pytest.mark.parametrize(
    ("option", "offered"), [("--max-jobs", "`careers list`"), ("--max-education", "`careers list --education high`")]
)
def test_the_least_is_never_offered_for_the_most(careers, option: str, offered: str) -> None:
    ran = careers("list", option, "high")
    assert ran.exit_code == 2 and "--min-" not in ran.stderr and offered.strip("`") in ran.stderr


def test_numbers_of_people_are_taken_as_amounts_of_pay_are(careers) -> None:
    """100k and 100,000 are 100000; a part of a person is refused."""
    rows = [careers("list", "--min-jobs", given, "--json").json for given in ("100k", "100,000", "100000")]
    assert rows[0] == rows[1] == rows[2]
    assert careers("list", "--min-jobs", "1.00001k").exit_code == 2
