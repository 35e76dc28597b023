"""What is said of a command line that the parser refused: an option, a value or a word that the command does not take.

A command in a hint stands between backticks and runs as it stands.
"""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any

from careercli.commands import catalog_options, cv_files, global_options, grammar, mistyped
from careercli.commands.asked import not_understood
from careercli.commands.asked.jobs import job_mentions
from careercli.commands.nothing_found import what_there_is
from careercli.commands.reading import again
from careercli.commands.typed_words import names_something
from careercli.errors import CareersError
from careercli.offered import written
from careercli.profile import on_file

_EXAMPLE = re.compile(r"^ *(careers [^|>\n]+?)(?: *[|>].*)?$", re.MULTILINE)
_QUOTED = re.compile(r"'([^']*)'")
OTHER_NAMES = {
    **dict.fromkeys(("--place", "--city", "--state", "--area", "--location", "--where"), ("--in",)),
    **dict.fromkeys(("--field", "--industry", "--group"), ("--family",)),
    **dict.fromkeys(("--pay", "--wage", "--at-least"), ("--min-pay",)),
    **dict.fromkeys(("--max", "--count", "--number", "--top"), ("--limit",)),
    **dict.fromkeys(("--output", "--out"), ("--format",)),
    **dict.fromkeys(("--schooling", "--degree"), ("--education", "--have")),
    "--max-education": ("--education",),
    "--max-zone": ("--zone",),
    "--education": ("--have",),
    "--have": ("--education",),
    "--at": ("--in",),
    "-n": ("--limit", "--dry-run"),
    "-s": ("--section", "--sort"),
    "--from": ("--leaving",),
    "--by": ("--until",),
}
"""What people call an option elsewhere, or what it was called, with the names of which a command has one."""
PLACE_OPTION = "--in"
ROLES_OPTION = "--roles"
_FORMATS = ("csv", "tsv", "jsonl", "markdown", "md", "html", "svg", "ids", "table")
"""Formats that people type as options: only --json is one."""
_MOVES = ("match", "path", "related", "whatif")
"""Commands about moves that know no place: `next` does."""
_SKILLS = ("--skills", "--skill", "--tools", "--with")
"""What people call an option for the skills that a command takes as words."""
_ABOUT_ROLES = ("salary", "day", "compare", "next", "show")
"""Commands that are named for an option that the one typed has not, the one most asked for first."""


def some_role() -> str:
    """The role of the profile, or else one that examples name."""
    catalog = catalog_options.catalog(warn=False)
    profile = on_file.load()
    own = profile.role if profile else None
    return own if own and catalog.slug_meant(own) else catalog.home().examples[0]


def sentence(message: str) -> str:
    """A message of the parser as ours are: one line, a small letter, no full stop."""
    line = " ".join(message.split()).rstrip(".")
    return line[:1].lower() + line[1:]


def command_names(group: Any, arguments: Sequence[str]) -> list[str]:
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


def _near(option: str, names: Iterable[str]) -> str | None:
    """The option that one is nearly; the least of something is never offered for the most of it."""
    other = next((end for start, end in _ENDS if option.startswith(start)), None)
    return grammar.nearest(option, (name for name in names if not (other and name.startswith(other))))


_ENDS = (("--max-", "--min-"), ("--min-", "--max-"))
"""The beginnings of options that ask for opposite ends of something."""


class ParserHint:
    """What can be typed instead of a command line that the parser refused."""

    def __init__(self, error: Any, group: Any, arguments: list[str]) -> None:
        self._error, self._group, self._arguments = error, group, arguments
        self._names = command_names(group, arguments)
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
        if (form := option.removeprefix("--")) in _FORMATS and "--format" in names:
            formatted = [part for word in self._arguments for part in (["-f", form] if word == option else [word])]
            return f"{self._typed} has no option {option}", f"did you mean `{written(formatted)}`?"
        if not self._names and (listed := self._as_list(option)):
            return f"{self._typed} alone has no option {option}", f"`{written(listed)}` lists every role; {self.more()}"
        near = next((name for name in OTHER_NAMES.get(option, ()) if name in names), _near(option, names))
        message = f"{self._typed} has no option {option}"
        if near == ROLES_OPTION and not self._names_folder(option):
            near = None
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

    def _names_folder(self, option: str) -> bool:
        """Whether what stands behind an option is a folder, as --roles takes."""
        at = next((n for n, word in enumerate(self._arguments) if word.partition("=")[0] == option), -1)
        behind = self._arguments[at].partition("=")[2] or next(iter(self._arguments[at + 1 :]), "")
        return Path(behind).is_dir()

    def _as_list(self, option: str) -> list[str] | None:
        """Options that stand without a command, behind the one that lists all roles, if it has them."""
        command = self._group.get_command(None, "list")
        front, rest = global_options.parted(self._arguments)
        is_one = option in grammar.option_names(command) and self._fits(["list", *rest], command, of=("list",))
        return [*front, "list", *rest] if is_one else None

    def _moves_in_place(self) -> list[str]:
        """`careers next` from the first role that is named, in the place that is."""
        at = next(place for place, word in enumerate(self._arguments) if word.partition("=")[0] == PLACE_OPTION)
        _option, is_joined, value = self._arguments[at].partition("=")
        value = value if is_joined else next(iter(self._arguments[at + 1 :]), "")
        words = (word for word in self._arguments[:at] if not word.startswith("-") and word not in self._names)
        catalog = catalog_options.catalog(warn=False)
        role = next((slug for word in words if (slug := catalog.slug_meant(word))), None)
        return ["next", role or some_role(), PLACE_OPTION, value or "PLACE"]

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

    def _fits(self, arguments: list[str], command: Any = None, of: Sequence[str] = ()) -> bool:
        """Whether the parser takes these arguments; what acts while it is parsed, as --version, is not tried."""
        names = of or self._names
        if not names or "--help" in arguments:
            return True
        try:
            _front, rest = global_options.parted(arguments)
            (command or self._command).make_context(names[-1], rest[len(names) :])
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
        message = f"{option} needs a value" if takes else sentence(self._error.format_message())
        return message, self._as_example(option)

    def bad_value(self) -> tuple[str, str]:
        """A value that is out of bounds, or none of those that can be chosen."""
        parameter, given = self._error.param, _QUOTED.findall(self._error.message)
        choices = list(getattr(parameter.type, "choices", ())) if parameter else []
        near = grammar.nearest(given[0], choices) if given and choices else None
        message = sentence(self._error.format_message())
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
        if of_file := cv_files.instead_of_command(rest):
            return of_file
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
        words = " ".join(itertools.takewhile(lambda word: not grammar.is_option(word), rest))
        rest = words.split()
        catalog = catalog_options.catalog(warn=False)
        from careercli.commands.asked.place import asked_near_place as near_place

        if not_understood.is_sentence(rest):
            return not_understood.told(words), not_understood.instead(catalog, rest)
        roles = job_mentions.named_in(catalog, rest) if len(rest) > 1 else ()
        if len(roles) == 1 and (place := near_place.placed(catalog, words)[1]):
            asked = written(["salary", roles[0], "--in", place])
            return f"no command and no role is called {words[:60]!r}", f"did you mean `{asked}`?"
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


_FEW_WORDS = 2
"""Words up to which the first is taken for a misspelt command, whatever the others are."""
_COMPARED = 6
"""Roles that `careers compare` takes."""
