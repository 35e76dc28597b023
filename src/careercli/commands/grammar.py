"""What a command takes, read from the parser: how many roles, which options have a value; and how near a word is."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from typing import Any

from careercli.commands import global_options
from careercli.lazy_dataclass import dataclass

MANY = 100
"""Roles that a command takes which sets no bound."""
_SHORT = 4
"""A word of so many letters may have one typing error, a longer one two."""


@dataclass(frozen=True)
class Typed:
    """What stands behind a command: words, and options with their values as they were typed."""

    words: tuple[str, ...]
    options: tuple[str, ...]


def role_argument(command: Any) -> Any:
    """The argument of a command that takes roles, or None; what takes anything else beside them is not meant."""
    for parameter in command.params if command else ():
        if parameter.param_type_name == "argument" and parameter.metavar in _ROLES:
            return parameter
    return None


_ROLES = {
    "ROLE": 1, "[ROLE]": 1, "[ROLE] [QUERY]...": 1, "ROLE...": MANY, "[ROLE]...": MANY, "[FROM] TO": 2,
    "[ROLE|FILE]...": MANY,
}  # fmt: skip
"""What stands for roles in the usage of a command, and how many they are."""


def most_roles(command: Any) -> int:
    """How many roles the words behind a command are read as; 0 if it takes none.

    `show` is read with one, though it takes several: the words of a question that names two ask for something else.
    """
    argument = role_argument(command)
    return 0 if argument is None else 1 if command.name == "show" else _ROLES[argument.metavar]


def takes_skills(command: Any) -> bool:
    """Whether the words behind a command are skills, as those of `match`."""
    return any("SKILL" in (parameter.metavar or "") for parameter in command.params)


def takes_words(command: Any) -> bool:
    """Whether a command takes any words behind its role, as `faq` does."""
    return any("QUERY" in (parameter.metavar or "") for parameter in command.params)


def option_names(command: Any) -> list[str]:
    """Every option of a command, and those that hold for every command, as they are typed."""
    own = [name for option in _options(command) for name in (*option.opts, *option.secondary_opts)]
    return [*own, *global_options.NAMES, "--help"]


def flags(command: Any) -> dict[str, str]:
    """The options of a command that have no value, by their names without hyphens."""
    names = (name for option in _options(command) if option.is_flag for name in option.opts)
    return {name.lstrip("-"): name for name in names if name.startswith("--")}


def valued(command: Any) -> set[str]:
    """The options of a command that have a value."""
    return {name for option in _options(command) if not option.is_flag for name in option.opts}


def _options(command: Any) -> list[Any]:
    return [parameter for parameter in command.params if parameter.param_type_name == "option"]


def split(command: Any, arguments: Sequence[str]) -> Typed:
    """The words and the options behind a command; what is behind `--` is words."""
    with_value = valued(command)
    words: list[str] = []
    options: list[str] = []
    waiting = iter(arguments)
    for argument in waiting:
        if argument == "--":
            words += waiting
        elif argument in with_value:
            options += [argument, *[value for value in [next(waiting, None)] if value is not None]]
        elif argument.startswith("-") and argument != "-":
            options.append(argument)
        else:
            words.append(argument)
    return Typed(tuple(words), tuple(options))


_BARE = {"--at": r"[0-9]{1,2}:[0-9]{2}", "--until": r"20[0-9]{2}-[0-9]{2}(?:-[0-9]{2})?"}
"""Options, and values that can be of nothing else: a time of the day, a month or a date."""


def take_bare(command: Any, words: list[str], options: list[str]) -> None:
    """Moves a word that can only be the value of an option there: `day legal-coordinator 14:30`."""
    for option, form in _BARE.items():
        at = next((at for at, word in enumerate(words) if re.fullmatch(form, word)), None)
        if at is not None and option in option_names(command) and option not in options:
            options += [option, words.pop(at)]


def words_of(line: str) -> list[str]:
    """The words of a line, as a shell parts them; those between blanks where its quotes are no pairs."""
    if " -" not in line:
        return []
    import shlex

    try:
        return shlex.split(line)
    except ValueError:
        return line.split()


def is_option(word: str) -> bool:
    """Whether a word on the command line is an option by its looks: `--json`, `-f`, and no dash alone."""
    return word.startswith("-") and word.lstrip("-")[:1].isalpha()


def nearest(word: str, known: Iterable[str]) -> str | None:
    """The known word that a few typing errors turn into this one; None if none is so near."""
    from rapidfuzz.distance import OSA

    word = word.lower()
    most = 1 if len(word.strip("-")) <= _SHORT else 2
    near = [(OSA.distance(word, name), name) for name in known]
    close = [(errors, name) for errors, name in near if errors <= most and errors < len(name.strip("-")) - 1]
    begun = [name for _errors, name in near if len(word.strip("-")) > 2 and name.startswith(word)]
    return min(close)[1] if close else begun[0] if len(begun) == 1 else None


def is_for_program(options: Sequence[str]) -> bool:
    """Whether options that were typed ask for a format that a program reads."""
    from careercli.commands.output import FOR_PROGRAMS

    for at, option in enumerate(options):
        name, is_joined, value = option.partition("=")
        if not is_joined and name in _FORMAT:
            value = "".join(options[at + 1 : at + 2])
        elif name.startswith("-f") and name not in _FORMAT:
            name, value = "-f", name[len("-f") :]
        if name == "--json" or (name in _FORMAT and value.lower() in FOR_PROGRAMS):
            return True
    return False


_FORMAT = ("--format", "-f")
