"""What is said of a command line that cannot be understood: what is wrong, and a command that can be typed instead.

A command in a hint stands between backticks and runs as it stands.
"""

from __future__ import annotations

import contextlib
import itertools
import re
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from careercli.catalog.place_names import NoSuchPlace
from careercli.commands import catalog_options, global_options, grammar, mistyped, not_understood
from careercli.commands.cv_files import is_cv_file, named_as_word
from careercli.commands.nothing_found import what_there_is
from careercli.commands.reading import again, is_amount, names_something
from careercli.commands.strict_values import GivenAgain
from careercli.errors import CareersError, NoRoleToLeave, NoSuchChoice, NoSuchRole
from careercli.offered import written as written  # by which name the other modules here know it
from careercli.roles import scan
from careercli.roles.search_path import has_role_ending

_EXAMPLE = re.compile(r"^ *(careers [^|>\n]+?)(?: *[|>].*)?$", re.MULTILINE)
_QUOTED = re.compile(r"'([^']*)'")
OTHER_NAMES = {
    **dict.fromkeys(("--place", "--city", "--state", "--area", "--location", "--where"), ("--in",)),
    **dict.fromkeys(("--field", "--industry", "--group"), ("--family",)),
    **dict.fromkeys(("--pay", "--wage", "--at-least"), ("--min-pay",)),
    **dict.fromkeys(("--max", "--count", "--number", "--top"), ("--limit",)),
    **dict.fromkeys(("--output", "--out"), ("--format",)),
    "-n": ("--limit", "--dry-run"),
    "-s": ("--section", "--sort"),
    "--from": ("--leaving",),
    "--by": ("--until",),
}
"""What people call an option elsewhere, or what it was called, with the names of which a command has one."""
PLACE_OPTION = "--in"
_MOVES = ("match", "path", "related", "whatif")
"""Commands about moves that know no place: `next` does."""
_SKILLS = ("--skills", "--skill", "--tools", "--with")
"""What people call an option for the skills that a command takes as words."""
_ABOUT_ROLES = ("salary", "day", "compare", "next", "show")
"""Commands that are named for an option that the one typed has not, the one most asked for first."""


def told(error: Any, group: Any, arguments: Sequence[str]) -> tuple[str, str]:
    """The sentence and the hint for an error of the parser, or one of our own about what was typed."""
    if isinstance(error, CareersError):
        command = "".join(_command_names(group, arguments))
        if isinstance(error, NoSuchRole) and _is_of_profile(error.name, arguments):
            return f"the role in your profile: {error.message}", f"{error.hint}; `careers profile edit` changes it"
        if isinstance(error, NoSuchRole) and command != "next" and (of_path := _of_path(error.name, arguments)):
            return error.message, of_path
        if isinstance(error, NoSuchRole) and is_cv_file(error.name):
            return named_as_word(error.name, "role", "next" if command == "next" else "match")
        if isinstance(error, NoSuchRole) and (words := _words_for(error, group, arguments)):
            return f"no role is called {words[:60]!r}", what_there_is(catalog_options.catalog(warn=False), words)
        return error.message, hint_for(error, group, arguments)
    hint = _Hint(error, group, list(arguments))
    kind = type(error).__name__
    by_kind = {
        "NoSuchOption": hint.no_such_option,
        "MissingParameter": hint.missing,
        "BadOptionUsage": hint.bad_option,
        "BadParameter": hint.bad_value,
        "UsageError": hint.too_much,
    }
    return by_kind[kind]() if kind in by_kind else (_sentence(error.format_message()), hint.more())


def of_group_alone(error: Any) -> tuple[str, str]:
    """The sentence and the hint for a group without one of its commands, below its help."""
    names = error.ctx.command.list_commands(error.ctx)
    typed = error.ctx.command_path
    return f"{typed} needs one of: {', '.join(names)}", f"`{typed} {names[0]} --help` shows what the first one takes"


def hint_for(error: CareersError, group: Any, arguments: Sequence[str]) -> str:
    """The hint of an error of our own, with a command that can be typed where it has none yet."""
    if isinstance(error, NoSuchChoice) and (near := grammar.nearest(error.given.lstrip("-"), _all_names(error))):
        sign = "-" if error.given.startswith("-") else ""
        corrected = [_with_value(argument, error.given, sign + near) for argument in arguments]
        if corrected != list(arguments):
            more = "" if len(error.choices) > _FEW_CHOICES else f" {error.hint}"
            return f"did you mean `{written(corrected)}`?{more}"
    if isinstance(error, NoRoleToLeave) and (example := mistyped.with_role_to_leave(group, arguments)):
        return f"{error.hint}; for example, `{written(example)}`"
    if isinstance(error, NoSuchRole):
        return _of_role(error, group, arguments)
    if isinstance(error, GivenAgain):
        return f"{error.hint}: `{written(_once(error.option, arguments))}`"
    if isinstance(error, NoSuchPlace) and (chosen := of_places(error, arguments)):
        return chosen
    if "`careers " in error.hint and not (isinstance(error, NoSuchPlace) and error.choices):
        return error.hint
    names = _command_names(group, arguments)
    more = f"`{written([*names, '--help'])}` explains more"
    return f"{error.hint}; {more}" if error.hint else more


def _all_names(error: NoSuchChoice) -> tuple[str, ...]:
    """What can be chosen, by every name; those that are told first."""
    return (*error.choices, *error.also)


def _once(option: str, arguments: Sequence[str]) -> list[str]:
    """The arguments with an option's first value alone."""
    kept: list[str] = []
    waiting, seen = iter(arguments), False
    for argument in waiting:
        name, is_joined, _value = argument.partition("=")
        if name != option:
            kept.append(argument)
            continue
        value = [] if is_joined else [*itertools.islice(waiting, 1)]
        if not seen:
            kept += [argument, *value]
        seen = True
    return kept


def of_places(error: NoSuchPlace, arguments: Sequence[str]) -> str:
    """Each place that has a name on a line with the command that asks about it; empty where none was typed so."""
    lines = []
    for word, described in error.choices:
        corrected = [_with_value(argument, error.name, word) for argument in arguments]
        if corrected != list(arguments):
            lines.append(f"`{written(corrected)}`: {described}")
    return "\n    ".join(("choose one:", *lines)) if lines else ""


def _of_path(name: str, arguments: Sequence[str]) -> str:
    """The hint for the path of a role file where a role's name belongs; "" for anything else."""
    with contextlib.suppress(OSError, ValueError):  # a name that is too long, or holds a NUL
        file = Path(name).expanduser()
        if has_role_ending(file.name) and file.is_file() and (slug := scan.slug_of(file.name)):
            named = _with_role(arguments, name, slug)
            return f"a role is asked for by its name: `{written(['--roles', str(file.parent), *named])}`"
    return ""


def _of_role(error: NoSuchRole, group: Any, arguments: Sequence[str]) -> str:
    """The hint for a name that is no role's, or several roles'."""
    names = _command_names(group, arguments)
    command = group.get_command(None, names[0]) if names else None
    if command and "--offer" in grammar.option_names(command) and is_amount(error.name):
        return f"an offer needs its role: `{written([*names, _some_role(), '--offer', error.name])}`"
    error = _as_title(error)
    if error.suggestions:
        corrected = _with_role(arguments, error.name, error.suggestions[0])
        between = "\n  " if "\n" in error.hint else "; "
        example = f"{between}for example, `{written(corrected)}`"
        return error.hint + example if corrected != list(arguments) else error.hint
    return what_there_is(catalog_options.catalog(warn=False), error.name)


def _as_title(error: NoSuchRole) -> NoSuchRole:
    """The error for a name of several words, with the roles that it means as a job title: those are nearer than what is
    spelt alike.
    """
    from careercli.search.titles import WEAK, read_title

    if error.ambiguous or type(error) is not NoSuchRole or " " not in error.name.strip():
        return error
    reading = read_title(catalog_options.catalog(warn=False), error.name)
    return NoSuchRole(error.name, reading.slugs) if reading.certainty not in ("", WEAK) else error


def _is_of_profile(name: str, arguments: Sequence[str]) -> bool:
    """Whether a name was not typed but stands in the profile as its person's role."""
    if name in " ".join(arguments):
        return False
    with contextlib.suppress(CareersError):  # a profile that cannot be read says nothing here
        return bool(catalog_options.catalog(warn=False).profile().profile.role == name)
    return False


def _with_role(arguments: Sequence[str], name: str, role: str) -> list[str]:
    """The arguments with a role in place of a name, which may stand there as several words."""
    for words in ([name], name.split()):
        for at in range(len(arguments) - len(words) + 1):
            if list(arguments[at : at + len(words)]) == words:
                return [*arguments[:at], role, *arguments[at + len(words) :]]
    return list(arguments)


def _words_for(error: NoSuchRole, group: Any, arguments: Sequence[str]) -> str:
    """All that was typed for a role, where the word that was taken for its name is none: "check my offer"."""
    if names_something(error.name):
        return ""
    names = _command_names(group, arguments)
    _front, rest = global_options.parted(arguments)
    return " ".join(grammar.split(group.get_command(None, names[0]), rest[len(names) :]).words) if names else ""


def _some_role() -> str:
    """The role of the profile, or else one that examples name."""
    catalog = catalog_options.catalog(warn=False)
    own = catalog.profile().profile.role
    return own if own and catalog.slug_meant(own) else catalog.home().examples[0]


def _with_value(argument: str, given: str, value: str) -> str:
    """An argument that is, or ends with, a value or a list with it, with another one in its place."""
    option, sign, values = ("", "", argument) if argument == given else argument.rpartition("=")
    pieces = [value if piece.strip() == given else piece for piece in values.split(",")]
    return value if argument == given else f"{option}{sign}{','.join(pieces)}"


def _sentence(message: str) -> str:
    """A message of the parser as ours are: one line, a small letter, no full stop."""
    line = " ".join(message.split()).rstrip(".")
    return line[:1].lower() + line[1:]


def _command_names(group: Any, arguments: Sequence[str]) -> list[str]:
    """The words in front that name a command, or a group and its command."""
    names: list[str] = []
    command = group
    try:
        _front, rest = global_options.parted(arguments)
    except CareersError:
        return names
    for word in rest:
        command = command.get_command(None, word) if hasattr(command, "get_command") else None
        if command is None:
            break
        names.append(word)
    return names


class _Hint:
    """What can be typed instead of a command line that the parser refused."""

    def __init__(self, error: Any, group: Any, arguments: list[str]) -> None:
        self._error, self._group, self._arguments = error, group, arguments
        self._names = _command_names(group, arguments)
        self._command = group
        for name in self._names:
            self._command = self._command.get_command(None, name)
        self._typed = written(self._names)

    def more(self) -> str:
        """Where all is told that a command takes."""
        return f"`{written([*self._names, '--help'])}` shows what {self._typed} takes"

    def no_such_option(self) -> tuple[str, str]:
        """An option that a command lacks: the nearest that it has."""
        option = self._error.option_name
        names = grammar.option_names(self._command)
        if option in _SKILLS and grammar.takes_skills(self._command):
            return f"{self._typed} has no option {option}", f"did you mean `{written(self._with_skills(option))}`?"
        near = next((name for name in OTHER_NAMES.get(option, ()) if name in names), grammar.nearest(option, names))
        message = f"{self._typed} has no option {option}"
        if near is None and option == PLACE_OPTION and self._names[0] in _MOVES:
            return message, f"`{written(self._moves_in_place())}` shows where one can go from a job, with the pay there"
        if near is None:
            other = self._command_with(option)
            if other:
                return message, f"`{written(other)}` has it; {self.more()}"
            without = mistyped.without(option, self._arguments)
            return message, f"without it: `{written(without)}`; {self.more()}" if self._fits(without) else self.more()
        corrected = [
            near + argument[len(option) :] if argument == option or argument.startswith(f"{option}=") else argument
            for argument in self._arguments
        ]
        return message, f"did you mean `{written(corrected)}`?" if self._fits(
            corrected
        ) else f"did you mean {near}? {self.more()}"

    def _moves_in_place(self) -> list[str]:
        """`careers next` from the first role that is named, in the place that is."""
        at = next(place for place, word in enumerate(self._arguments) if word.partition("=")[0] == PLACE_OPTION)
        _option, is_joined, value = self._arguments[at].partition("=")
        value = value if is_joined else next(iter(self._arguments[at + 1 :]), "")
        words = (word for word in self._arguments[:at] if not word.startswith("-") and word not in self._names)
        catalog = catalog_options.catalog(warn=False)
        role = next((slug for word in words if (slug := catalog.slug_meant(word))), None)
        return ["next", role or _some_role(), PLACE_OPTION, value or "PLACE"]

    def _with_skills(self, option: str) -> list[str]:
        """The arguments with the skills that an option lists as words, in its place."""
        front, rest = global_options.parted(self._arguments)
        waiting = iter(rest)
        result = list(front)
        for argument in waiting:
            name, _equals, value = argument.partition("=")
            if name == option:
                listed = (value or next(waiting, "")).split(",")
                result += [skill.strip() for skill in listed if skill.strip()] or ["excel"]
            else:
                result.append(argument)
        return result

    def _command_with(self, option: str) -> list[str] | None:
        """The same arguments behind another command about roles that has the option, the likeliest first."""
        if len(self._names) != 1 or not grammar.most_roles(self._command):
            return None
        front, rest = global_options.parted(self._arguments)
        for name in _ABOUT_ROLES:
            command = self._group.get_command(None, name)
            if not mistyped.has_format(rest):
                continue
            if option in grammar.option_names(command) and self._fits([*front, name, *rest[1:]], command):
                return [*front, name, *rest[1:]]
        return None

    def _fits(self, arguments: list[str], command: Any = None) -> bool:
        """Whether the parser takes these arguments; what acts while it is parsed, as --version, is not tried."""
        if not self._names or "--help" in arguments:
            return True
        try:
            _front, rest = global_options.parted(arguments)
            (command or self._command).make_context(self._names[-1], rest[len(self._names) :])
        except Exception:  # noqa: BLE001 - whatever it is, it is not offered
            return False
        return True

    def missing(self) -> tuple[str, str]:
        """An argument that is not there: an example."""
        parameter = self._error.param
        needed = parameter.make_metavar(self._error.ctx) if parameter else "an argument"
        return f"{self._typed} needs {needed.strip('{}')}", self._as_example()

    def bad_option(self) -> tuple[str, str]:
        """An option without its value, or with one that it does not take: an example that has it."""
        option = self._error.option_name
        takes = option in grammar.option_names(self._command) and "requires" in self._error.message
        message = f"{option} needs a value" if takes else _sentence(self._error.format_message())
        return message, self._as_example(option)

    def bad_value(self) -> tuple[str, str]:
        """A value that is out of bounds, or none of those that can be chosen."""
        parameter, given = self._error.param, _QUOTED.findall(self._error.message)
        choices = list(getattr(parameter.type, "choices", ())) if parameter else []
        near = grammar.nearest(given[0], choices) if given and choices else None
        message = _sentence(self._error.format_message())
        low = mistyped.nearest_bound(parameter.type, message) if parameter else None
        option = next(iter(parameter.opts), "") if parameter else ""
        value = near or (str(low) if low is not None else None)
        corrected = self._with_option(parameter.opts, value) if parameter and value else None
        return message, f"for example, `{written(corrected)}`" if corrected else self._as_example(option)

    def _with_option(self, names: Sequence[str], value: str) -> list[str] | None:
        """The arguments with another value for an option."""
        arguments = list(self._arguments)
        for index, argument in enumerate(arguments):
            if argument in names and index + 1 < len(arguments):
                return [*arguments[: index + 1], value, *arguments[index + 2 :]]
            if argument.partition("=")[0] in names and "=" in argument:
                return [*arguments[:index], f"{argument.partition('=')[0]}={value}", *arguments[index + 1 :]]
        return None

    def too_much(self) -> tuple[str, str]:
        """A word that is no command, or words behind a command that takes none, or fewer."""
        if hasattr(self._command, "get_command"):
            return self._no_command()
        typed = grammar.split(self._command, global_options.parted(self._arguments)[1][len(self._names) :])
        message = f"{self._typed} does not take this many words: {' '.join(typed.words)[:60]}"
        most = grammar.most_roles(self._command)
        if self._names == ["list"]:
            return message, f"`{written(['search', *typed.words])}` searches everything in the roles"
        if not most:
            return self._no_such_words(typed)
        slugs = [slug for word in typed.words if (slug := catalog_options.catalog(warn=False).slug_meant(word))]
        if len(slugs) == len(typed.words) > most and 2 <= len(set(slugs)) <= _COMPARED:
            return f"{self._typed} takes one role", f"`{written(['compare', *slugs])}` puts them side by side"
        near = catalog_options.catalog(warn=False).nearest_roles(" ".join(typed.words))
        if near:
            corrected = [*self._names, near[0], *typed.options]
            return f"no role is called {' '.join(typed.words)[:60]!r}", f"did you mean `{written(corrected)}`?"
        return message, f"`{written(['search', *typed.words])}` searches for a role with these words"

    def _no_such_words(self, typed: grammar.Typed) -> tuple[str, str]:
        """Words behind a command that takes no roles: none at all, or one title or path."""
        arguments = [parameter for parameter in self._command.params if parameter.param_type_name == "argument"]
        words = " ".join(typed.words)
        if not arguments:
            return f"{self._typed} takes no {words[:60]!r}", f"`{self._typed}` alone; {self.more()}"
        message = (
            f"{self._typed} takes one {arguments[0].make_metavar(self._error.ctx).strip('{}[]')}, not {words[:60]!r}"
        )
        if str(arguments[0].type.name) != "str" or not arguments[0].required:  # a path, letters: which of the words?
            return message, self.more()
        return message, f"did you mean `{written([*self._names, words, *typed.options])}`?"

    def _no_command(self) -> tuple[str, str]:
        rest = global_options.parted(self._arguments)[1][len(self._names) :]
        word = rest[0] if rest else ""
        near = grammar.nearest(word, self._command.list_commands(None)) if names_something(word) else None
        what = f"{self._typed} has no command {word[:60]!r}" if self._names else f"no command is called {word[:60]!r}"
        if near and (self._names or len(rest) <= _FEW_WORDS or self._names_roles(near, rest[1:])):
            corrected = [near if argument == word else argument for argument in self._arguments]
            runs = self._corrected_runs(near, rest[1:])
            return what, f"did you mean `{written(corrected if runs else [*self._names, near, '--help'])}`?"
        if self._names:
            return what, f"it has {', '.join(self._command.list_commands(None))}: {self.more()}"
        if meant := mistyped.command_last(self._group, rest):
            return f"no command is called {rest[-1][:60]!r}", f"did you mean `{written(meant)}`?"
        words = " ".join(rest)
        rest = words.split()
        catalog = catalog_options.catalog(warn=False)
        if not_understood.is_sentence(rest):
            return not_understood.told(words), not_understood.instead(catalog, rest)
        roles = not_understood.named_in(catalog, rest) if len(rest) > 1 else ()
        there_is = what_there_is(catalog, words, roles or _guessed(catalog, rest), searched=True)
        return f"no command and no role is called {words[:60]!r}", there_is

    def _names_roles(self, name: str, rest: list[str]) -> bool:
        """Whether words are what a command takes: a sentence that begins with nearly its name is none of it."""
        command = self._command.get_command(None, name)
        catalog = catalog_options.catalog(warn=False)
        words = grammar.split(command, rest).words
        return bool(again(self._group, [name, *rest])) or all(catalog.slug_meant(word) for word in words)

    def _corrected_runs(self, name: str, rest: list[str]) -> bool:
        command = self._command.get_command(None, name)
        try:
            command.make_context(name, list(rest))
        except Exception:  # noqa: BLE001 - whatever it is, it is not offered
            return False
        return True

    def _as_example(self, option: str = "") -> str:
        """An example of the command's own help, one that has the option if there is such; else where help is."""
        examples = _EXAMPLE.findall(self._command.help or "")
        having = [example for example in examples if option and option in example.split()]
        plain = [] if option else examples
        chosen = (having or plain or [None])[0]
        return f"for example, `{chosen.strip()}`; {self.more()}" if chosen else self.more()


def _guessed(catalog: Any, words: Sequence[str]) -> tuple[str, ...]:
    """The roles whose title one word is nearly, the nearest first: "nurce", "fisiotherapist"."""
    from careercli.search.titles import read_title

    if len(words) != 1:
        return ()
    return read_title(catalog, words[0]).slugs[:1] or catalog.nearest_roles(words[0])


_FEW_CHOICES = 12
"""More words to choose from are not told where the nearest is."""
_FEW_WORDS = 2
"""Words up to which the first is taken for a misspelt command, whatever the others are."""
_COMPARED = 6
"""Roles that `careers compare` takes."""
