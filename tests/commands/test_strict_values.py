"""Every option of every command refuses the same values: empty ones, numbers that are none, and a second one."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import typer

from careercli import app
from careercli.commands.strict_values import PERCENT
from careercli.errors import UsageError
from helper import run

NO_NUMBERS = [
    "nan",
    "NaN",
    "inf",
    "-inf",
    "Infinity",
    "1e400",
    "1_000",
    "٣",
    "１２",
    "²",
    " 5",
    "5 ",
    "0x10",
    "1,5",
    "lots",
    "9" * 500,
]


def parameters() -> Iterator[tuple[str, Any, Any]]:
    """Every parameter of every command and of `careers` itself: what is typed for the command, it, the parameter."""
    root = typer.main.get_command(app.app)
    yield from (("careers", root, parameter) for parameter in root.params)
    for name in app.names():
        command: Any = root
        for word in name:
            command = command.get_command(None, word)
        yield from ((" ".join(name), command, parameter) for parameter in command.params)


OPTIONS = [
    pytest.param(command, option, id=f"{name} {option.opts[0]}")
    for name, command, option in parameters()
    if option.param_type_name == "option" and not option.is_flag
]
NUMBERS = [each for each in OPTIONS if each.values[1].type.name.startswith(("int", "float"))]
PATHS = [
    pytest.param(command, argument, id=f"{name} {argument.name}")
    for name, command, argument in parameters()
    if argument.param_type_name == "argument" and argument.type.name in ("path", "file", "directory")
]


def test_the_walk_meets_what_it_is_about() -> None:
    """Options of all kinds are met; a change in the parser that hid them would be noticed here."""
    names = {each.values[1].opts[0] for each in OPTIONS}
    assert {"--roles", "--family", "--format", "--to", "--only", "--limit", "--min-pay", "--offer", "--sha256"} <= names
    assert {each.values[1].opts[0] for each in NUMBERS} >= {
        "--limit",
        "--year",
        "--max-hops",
    }
    assert len(PATHS) >= 2


@pytest.mark.parametrize(("command", "option"), OPTIONS)
def test_an_option_refuses_an_empty_value(command: Any, option: Any) -> None:
    """ "" and blanks, as a shell makes of a variable that is not set: a usage error that names the option."""
    for spelling in option.opts:
        for value in ("", "  "):
            with pytest.raises(UsageError, match=f"{max(option.opts, key=len)} has an empty value"):
                command.make_context("careers", [spelling, value])


@pytest.mark.parametrize(("command", "argument"), PATHS)
def test_a_path_refuses_an_empty_value(command: Any, argument: Any) -> None:
    """An empty path would be the current folder."""
    with pytest.raises(UsageError, match="has an empty value"):
        command.make_context("careers", [""])


@pytest.mark.parametrize(("command", "option"), NUMBERS)
def test_a_number_is_finite_and_in_plain_digits(command: Any, option: Any) -> None:
    """What Python's int and float take beside that is a usage error; what people write is taken."""
    is_percent = option.metavar == PERCENT  # blanks around it are taken with its sign
    for value in (value for value in NO_NUMBERS if not (is_percent and value.strip() != value)):
        with pytest.raises(UsageError, match=r"is not a (whole )?number") as error:
            command.make_context("careers", [option.opts[0], value])
        assert max(option.opts, key=len) in error.value.message
        assert error.value.message.isascii()
    low = getattr(option.type, "min", None) or 1
    assert option.type(str(low), option, None) == low
    if option.type.name.startswith("float"):
        assert [option.type(text, option, None) for text in ("0.5", ".5", "-5", "+5e4", "60000.")] == [
            0.5,
            0.5,
            -5,
            5e4,
            6e4,
        ]


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("list", "--limit", "1_000"), "--limit: '1_000' is not a whole number"),
        (("match", "excel", "--min-pay", "nan"), "--min-pay 'nan' is not an amount of pay"),
        (("path", "lawyer", "judge", "--min-pay", "inf"), "--min-pay 'inf' is not an amount of pay"),
        (("list", "--roles", ""), "--roles has an empty value"),
        (("--roles=", "list"), "--roles has an empty value"),
        (("new", "X", "--to", ""), "--to has an empty value"),
        (("import", "guide", ""), "FILE has an empty value"),
        (("import", "onet", ""), "PATH has an empty value"),
        (("list", "--format", ""), "--format has an empty value"),
        (("salary", "legal-t", "--offer", "1_000"), "not an amount of pay"),
        (("salary", "legal-t", "--offer", "٣"), "not an amount of pay"),
        (("day", "legal-t", "--at", "１４:30"), "not a time of day"),
        (("fetch", "onet", "--release", "３０.1"), "is not an O*NET release"),
    ],
)
def test_a_command_with_a_value_that_is_none(shared_home: Path, arguments: tuple[str, ...], said: str) -> None:
    """Exit 2, the sentence, and no answer."""
    ran = run(*arguments, home=shared_home)
    assert (ran.exit_code, str(ran)) == (2, "")
    assert said in ran.stderr


def test_nothing_is_switched_on_that_nobody_asked_for() -> None:
    """JSON, and whatever else is an option without a value, is off until it is named; what is asked by a terminal, None."""
    flags = {(name, option.opts[0]): option.default for name, _command, option in parameters() if _is_flag(option)}
    assert len(flags) > 50
    assert {flag: default for flag, default in flags.items() if default} == {}


def _is_flag(option: Any) -> bool:
    """Whether an option has no value, and no word that takes it back, as --no-keep does."""
    return option.param_type_name == "option" and option.is_flag and not option.secondary_opts


@pytest.mark.parametrize(("command", "option"), OPTIONS)
def test_a_second_value_is_refused_where_one_counts(command: Any, option: Any) -> None:
    """It would silently replace the first; what is repeatable takes both, and an option once is never refused for it."""
    name = max(option.opts, key=len)
    context = command.context_class(command)
    if option.multiple:
        options, _words, _order = command.make_parser(context).parse_args(args=[name, "1", f"{name}=2"])
        assert options[option.name] == ["1", "2"]
        return
    with pytest.raises(UsageError, match=f"{name} takes one value, and is given more than once"):
        command.parse_args(context, [name, "1", f"{name}=2"])


def test_a_second_place_of_a_list_is_no_silent_replacement(careers) -> None:
    """`list` shows one place, and says so; `salary` shows both."""
    ran = careers("list", "--in", "TX", "--in", "CA")
    assert (ran.exit_code, str(ran)) == (2, "")
    assert ran.stderr.splitlines()[0] == "careers: --in takes one value, and is given more than once"
    both = careers("salary", "paralegal", "--in", "TX", "--in", "CA", "--json").json
    assert [place["place"] for place in both[0]["places"]][1:] == ["Texas", "California"]
