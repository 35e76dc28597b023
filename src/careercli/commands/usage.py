"""What is said of a command line that cannot be understood: what is wrong, and a command that can be typed instead.

A command in a hint stands between backticks and runs as it stands.
"""

from __future__ import annotations

import contextlib
import itertools
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from careercli.catalog.place_names import NoSuchPlace
from careercli.commands import catalog_options, global_options, grammar, mistyped
from careercli.commands.cv_files import is_cv_file, named_as_word
from careercli.commands.nothing_found import what_there_is
from careercli.commands.parser_hints import ParserHint, command_names, sentence, some_role
from careercli.commands.strict_values import GivenAgain
from careercli.commands.typed_words import is_amount, names_something
from careercli.errors import CareersError, NoRoleToLeave, NoSuchChoice, NoSuchRole
from careercli.offered import written as written  # by which name the other modules here know it
from careercli.profile import on_file
from careercli.roles import scan
from careercli.roles.search_path import has_role_ending


def told(error: Any, group: Any, arguments: Sequence[str]) -> tuple[str, str]:
    """The sentence and the hint for an error of the parser, or one of our own about what was typed."""
    if isinstance(error, CareersError):
        command = "".join(command_names(group, arguments))
        if isinstance(error, NoSuchRole) and _is_of_profile(error.name, arguments):
            return f"the role in your profile: {error.message}", f"{error.hint}; `careers profile edit` changes it"
        if isinstance(error, NoSuchRole) and command != "next" and (of_path := _of_path(error.name, arguments)):
            return error.message, of_path
        if isinstance(error, NoSuchRole) and is_cv_file(error.name):
            return named_as_word(error.name, "role", "next" if command == "next" else "match")
        if isinstance(error, NoSuchRole) and (words := _words_for(error, group, arguments)):
            return f"no role is called {words[:60]!r}", what_there_is(catalog_options.catalog(warn=False), words)
        return error.message, hint_for(error, group, arguments)
    hint = ParserHint(error, group, list(arguments))
    kind = type(error).__name__
    by_kind = {
        "NoSuchOption": hint.no_such_option,
        "MissingParameter": hint.missing,
        "BadOptionUsage": hint.bad_option,
        "BadParameter": hint.bad_value,
        "UsageError": hint.too_much,
    }
    return by_kind[kind]() if kind in by_kind else (sentence(error.format_message()), hint.more())


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
        others = (f"\n  {other.name!r}: {other.hint}" for other in error.others if other.suggestions)
        return "".join((_of_role(error, group, arguments), *others))
    if isinstance(error, GivenAgain):
        return f"{error.hint}: `{written(_once(error.option, arguments))}`"
    if isinstance(error, NoSuchPlace) and (chosen := of_places(error, arguments)):
        return chosen
    if "`careers " in error.hint and not (isinstance(error, NoSuchPlace) and error.choices):
        return error.hint
    names = command_names(group, arguments)
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


def in_each(error: NoSuchPlace, arguments: Sequence[str]) -> list[list[str]]:
    """A command with each of the places that a name may mean instead of it."""
    return [[_with_value(argument, error.name, word) for argument in arguments] for word, _described in error.choices]


def of_places(error: NoSuchPlace, arguments: Sequence[str]) -> str:
    """Each place that has a name on a line with the command that asks about it; empty where none was typed so."""
    lines = [
        f"`{written(corrected)}`: {described}"
        for (_word, described), corrected in zip(error.choices, in_each(error, arguments), strict=True)
        if corrected != list(arguments)
    ]
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
    names = command_names(group, arguments)
    command = group.get_command(None, names[0]) if names else None
    if command and "--offer" in grammar.option_names(command) and is_amount(error.name):
        return f"an offer needs its role: `{written([*names, some_role(), '--offer', error.name])}`"
    error = _as_title(error)
    if names[:1] == ["next"] and _are_of_the_forces(error.suggestions):
        return _CIVILIAN
    if error.suggestions:
        corrected = _with_role(arguments, error.name, error.suggestions[0])
        between = "\n  " if "\n" in error.hint else "; "
        example = f"{between}for example, `{written(corrected)}`"
        return error.hint + example if corrected != list(arguments) else error.hint
    if command and (placed := _with_place(command, error.name, arguments)):
        return f"did you mean `{written(placed)}`?"
    return what_there_is(catalog_options.catalog(warn=False), error.name)


def _with_place(command: Any, name: str, arguments: Sequence[str]) -> list[str]:
    """The arguments with a name as the place that it misspells, behind the roles in front of it; none without them."""
    from careercli.commands.asked.place import asked_near_place

    rest = global_options.parted(arguments)[1]
    is_behind = name in rest[2:] and "--in" in grammar.option_names(command) and "--in" not in rest
    place = asked_near_place.placed(catalog_options.catalog(warn=False), name)[1] if is_behind else ""
    return [*(word for word in arguments if word != name), "--in", place] if place else []


_CIVILIAN = (
    "nothing can be compared with them, as O*NET does not describe the work of the armed forces: ask about the "
    "civilian job nearest to what you did, by its name or the army's code: `careers next 88M`, "
    "`careers next 'combat medic'`; `careers match 'train staff' forklift` starts from what you can do"
)


def _are_of_the_forces(slugs: Sequence[str]) -> bool:
    """Whether there are roles of these names, and all are of the armed forces, from which no moves are known."""
    known = catalog_options.catalog(warn=False)
    occupations = [known.entry(slug).role.occupation for slug in slugs]
    return bool(occupations) and all(one is not None and one.code.startswith(_FORCES) for one in occupations)


_FORCES = "55-"
"""The major group of military occupations."""


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
        profile = on_file.load()
        return profile is not None and profile.role == name
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
    names = command_names(group, arguments)
    _front, rest = global_options.parted(arguments)
    return " ".join(grammar.split(group.get_command(None, names[0]), rest[len(names) :]).words) if names else ""


def _with_value(argument: str, given: str, value: str) -> str:
    """An argument that is, or ends with, a value or a list with it, with another one in its place."""
    option, sign, values = ("", "", argument) if argument == given else argument.rpartition("=")
    pieces = [value if piece.strip() == given else piece for piece in values.split(",")]
    return value if argument == given else f"{option}{sign}{','.join(pieces)}"


_FEW_CHOICES = 12
"""More words to choose from are not told where the nearest is."""
