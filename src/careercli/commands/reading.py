"""Another way to read a command line that could not be done as it stands: the words of somebody who has read nothing.

A real command is always tried first, as it was typed; only where it fails for its words are they read again: a role
without a command, the role in front of the command, a name of several words without quotes, an amount that is an offer,
a place behind "in", the words of a question. Nothing is guessed: each role has to be one that these words name.
"""

from __future__ import annotations

import itertools
import re
from collections.abc import Sequence
from typing import Any

from careercli.api import Catalog
from careercli.catalog import lookup
from careercli.commands import bare_words, catalog_options, global_options, grammar, placed_words
from careercli.commands.typed_words import BETWEEN, FILLER, NO_NAME, is_amount, is_path, is_place, names_something
from careercli.errors import CareersError, NoSuchChoice, NoSuchRole, UsageError
from careercli.roles import field_words, money

FIELD_OPTION = "--family"
"""The option of `list` that takes a field of work."""
MOST_WORDS = 16
"""Words of which another reading is looked for."""
SHORTEST_BEGINNING = 5
"""Letters of a name from which on its beginning is taken for it."""
_MEANT = {
    "salary": ("pay", "pays", "salaries", "wage", "wages", "earn", "earns", "earning", "earnings", "paid", "income"),
    "compare": ("vs", "vs.", "versus"),
    "gap": ("to", "into"),
    "tiers": ("ladder", "levels", "promotion"),
    "next": ("after",),
}
"""Words of everyday speech that ask for a command which takes roles."""
_COMMAND_OF = {word: command for command, words in _MEANT.items() for word in words}
_SAME = {"and": "&"}
"""How else such a word of a name is written."""
_WAY_IN = frozenset((
    "apprenticeship", "apprenticeships", "internship", "internships", "traineeship", "degree", "degrees",
    "certification", "certifications", "schooling", "education",
))  # fmt: skip
"""Words behind a title that ask for the way in."""
_OF_ONE = catalog_options.ASKED_BEHIND - {"gap"} | {"show"}
"""Commands that show something of a role: of a name that several have they take the likeliest, and say so.

A program that names a format gets the error instead: it would take the figures for those of the name."""
_BY_OPTION = ("show", "salary", "next")
"""Commands for a role that is typed with options and no command, the first that has them all."""
_ALONE = ("sources", "source", "wioa")
"""Words that are a question by themselves."""
_HELP, _VERSION = "help", "version"


def again(group: Any, arguments: Sequence[str]) -> list[str] | None:
    """The arguments as they may be meant, or None. Never raises: where nothing can be asked, nothing is meant."""
    global_options.now().begun.clear()  # of a line that could not be done
    try:
        front, rest = global_options.parted(_unglued([_in_letters(word) for word in arguments]))
        if rest and len(rest) > len(arguments) and group.get_command(None, rest[0]):
            return [*front, *rest]
        if not rest or len(rest) > MOST_WORDS or "-" in rest:
            return None
        meant = _as_help(group, rest) or _Reader(group, front).read(rest)
    except CareersError:
        return None
    return [*front, *meant] if meant and _differs(meant, rest) else None


def _unglued(arguments: Sequence[str]) -> list[str]:
    """The arguments; of a single one that holds options, what stands between its blanks: "nurse --json"."""
    words = grammar.words_of(arguments[0]) if len(arguments) == 1 else []
    return words if any(re.match("--?[A-Za-z]", word) for word in words[1:]) else list(arguments)


def _in_letters(word: str) -> str:
    """A word, or the sentence that an argument is, with the signs for "with" and "to" in letters."""
    word = re.sub(r"(?<!\S)w/o(?=\s|$)", "without", re.sub(r"(?<!\S)w/(?=\s|$)", "with", word))
    word = re.sub(r"\s*-+>\s*(?=(?:next|what|where|how|which)\b)", ", ", word)
    return re.sub(r"\s*-+>\s*", " to ", word).strip() if "->" in word else word


def _differs(meant: list[str], rest: list[str]) -> bool:
    """True if more was read differently than how a role is called: else the same error would come again.

    Words in front of a role, left out, are such a difference: "senior accountant" is no name, and its slug is.
    """
    if len(meant) == len(rest) > 1 and any(
        " " in word and word != other for word, other in zip(rest, meant, strict=True)
    ):
        return True
    shapes = [(words[0], len(words), sum(word.startswith("-") for word in words)) for words in (meant, rest)]
    return shapes[0] != shapes[1]


def _names_several(arguments: Sequence[str]) -> bool:
    """Whether a command names several places in one option, as those of a sentence: which one is chosen is said."""
    places = [value for option, value in itertools.pairwise(arguments) if option == "--in" and "," in value]
    if not places:
        return False
    from careercli.commands.asked.place import asked_places_listed

    return asked_places_listed.are_several(places[0])


def is_plain(arguments: Sequence[str]) -> bool:
    """True for a reading that nobody needs to be told of: help, the version, a sentence that `search` tells the reading
    of.
    """
    if "--help" in arguments or "--version" in arguments:
        return True
    _front, rest = global_options.parted(list(arguments))
    return rest[:1] == ["search"] and any(" " in word for word in rest[1:2])  # as `_as_question` hands one on


def _as_help(group: Any, rest: list[str]) -> list[str] | None:
    """`help`, `help show`, `show help`, `version`."""
    if rest in ([_HELP], [_VERSION]):
        return [f"--{rest[0]}"]
    words = [word for word in rest if word != _HELP]
    if len(words) < len(rest) and words[:1] != rest[:2][1:] * (rest[0] != _HELP):
        command = group.get_command(None, words[0]) if words else None
        if command is not None and len(words) <= 2:
            return [*words, "--help"]
        if len(words) == 1 and words[0].lower() in _formats():
            return ["schema", "--help"]  # which tells where the keys of every format are
    return None


def _formats() -> tuple[str, ...]:
    from careercli import formats

    return formats.NAMES


class _Reader:
    """Reads words with the catalogue at hand."""

    def __init__(self, group: Any, front: Sequence[str]) -> None:
        self._group = group
        global_options.use_typed(front)
        self._catalog: Catalog = catalog_options.catalog(whole=False, warn=False)

    def read(self, rest: list[str]) -> list[str] | None:
        """What the words of a command line mean, options behind them: each name of them is looked up once."""
        with lookup.remembering(self._catalog.query):
            return self._meant(rest)

    def _meant(self, rest: list[str]) -> list[str] | None:
        command = self._group.get_command(None, rest[0])
        if command is None:
            return self._without_command(rest)
        if rest[0] in ("list", "show") and (asked := bare_words.read(self._catalog, rest)):
            return asked
        if rest[0] == "list":
            return self._of_list(command, rest[1:])
        if rest[0] == "where" and (asked := self._paid_best(rest[1:])):
            return asked
        if not grammar.most_roles(command):  # "where can I go from here" begins with a command by chance
            if any(word.startswith("-") for word in rest):  # options are meant for the command
                return None
            words = self._split("search", rest).words
            return self._as_question(words, rest) if len(words) > 2 else None
        # `show X tiers` means the ladder of X; where the first word is a role that is called so, it is tried last.
        between = grammar.most_roles(command) == 2 and self._with_roles(rest[0], rest[1:])  # "path from X to Y"
        behind = between or self._role_first(rest[1:], command)
        asked = behind or self._with_roles(rest[0], rest[1:]) or self._role_first(rest, command)
        if asked or any(word.startswith("-") for word in rest):
            return asked
        return self._as_question(rest, rest) if len(rest) > 2 else None  # "day in the life of a nurse"

    def _without_command(self, rest: list[str]) -> list[str] | None:
        """A role, the role in front of a command, or a search."""
        words = " ".join(self._split("show", rest).words).split()  # a sentence in quotes is one too
        if not words or rest[0].startswith("-"):
            return None
        if of_options := self._by_options(rest):
            return of_options
        is_role = self._role(words)
        may_be_placed = not is_role or placed_words.is_state(words[-1])
        if may_be_placed and all(map(names_something, words)) and (placed := self._placed_title(rest)):
            return placed
        if is_role:
            way_in = words[-1].lower().strip("?,") in _WAY_IN and self._as_question(words, rest)
            return way_in or self._with_roles("show", rest)
        if words[0].lower() == _HELP and (asked := self._with_roles("show", rest[1:])):
            return asked  # "help nurse"
        if asked := bare_words.read(self._catalog, words):
            return [*asked, *self._split("list", rest).options]
        words = bare_words.jobs_of_field(self._catalog, words) or words
        if any(is_path(word, of_sentence=len(words) > 2) for word in words):
            if checked := _as_check(words):
                return checked
            return None  # a command that is misspelt, or missing, in front of a file: that is told
        if (len(words) > 1 or words[0].lower().strip("?") in _ALONE) and (question := self._as_question(words, rest)):
            return question
        asked = self._role_first(rest) or self._with_roles("show", rest, alone=True)
        if not asked and "in" in words[1:-1]:
            asked = self._with_roles("salary", rest)
        if asked:
            return asked
        if len(words) == 1 and self._is_of_several(rest[0]):
            return ["show", *rest]  # which then names them
        if len(words) == 1 and (slug := self._of_title(words[0])):
            return ["show", slug, *self._split("show", rest).options]
        from careercli.commands.asked import not_understood

        options = self._split("search", rest).options
        if not_understood.is_sentence(words):
            is_near = not grammar.is_for_program(options) and not_understood.nearest(self._catalog, words)
            return ["search", " ".join(words), *options] if is_near else None  # else no word says what is asked for
        if names_something(words[0]) and grammar.nearest(words[0], self._group.list_commands(None)):
            return None  # the command is misspelt: that is told
        content = [word for word in words if word.lower().strip("?") not in FILLER]
        for asked in (words, content):  # as `careers search` reads them; else without the words that name nothing
            if asked and self._catalog.search(" ".join(asked), limit=1).hits:
                return ["search", *asked, *options]
        return None

    def _placed_title(self, rest: list[str]) -> list[str] | None:
        """`paralegal Denver`: pay there."""
        typed = self._split("show", rest)
        return placed_words.read(self._catalog, self._group, self._names, ("show", typed.words, typed.options))

    def _paid_best(self, rest: list[str]) -> list[str] | None:
        """`where welder`, `where welder TX`: where a role is paid best, in a place that is named."""
        typed = self._split("salary", rest)
        if any(word in NO_NAME for word in typed.words):
            return None  # a sentence: "where do nurses work"
        roles = self._names(typed.words, grammar.MANY)
        return ["salary", *roles, "--where", *typed.options] if roles else self._with_roles("salary", rest)

    def _by_options(self, rest: list[str]) -> list[str] | None:
        """A role with options that `show` does not have, as the first command that has them: "nurse --in Ohio"."""
        options = [word.partition("=")[0] for word in rest if grammar.is_option(word)]
        commands = ((name, grammar.option_names(self._group.get_command(None, name))) for name in _BY_OPTION)
        name = next((name for name, known in commands if set(options) <= {*known}), "show")
        if name == "show":
            return None
        return self._with_roles(name, rest) or self._role_first(rest, self._group.get_command(None, name))

    def _as_question(self, words: Sequence[str], rest: list[str]) -> list[str] | None:
        """What answers a plain question, by way of a search where there is more to say; None for what is none."""
        from careercli.commands.asked import questions

        typed = self._split("search", rest)
        options, own = typed.options, " ".join(typed.words).split()
        words = [word for word in words if word not in options or word in own]  # "--limit 2" is no word of a sentence
        question = questions.read(self._catalog, " ".join(words))
        if question is None:
            return None
        is_all = bool(question.arguments) and not options and (not question.remarks or len(words) == 1)
        is_all = is_all and question.term is None
        if is_all and not _names_several(question.arguments):
            return list(question.arguments)
        return ["search", " ".join(words), *options]

    def _split(self, name: str, rest: Sequence[str]) -> grammar.Typed:
        """The words and options behind a command, which is loaded only where there may be options."""
        if any(word.startswith("-") for word in rest):
            return grammar.split(self._group.get_command(None, name), rest)
        return grammar.Typed(tuple(rest), ())

    def _is_of_several(self, word: str) -> bool:
        """Whether a word is a name that several roles have."""
        try:
            self._catalog.entry(word)
        except NoSuchRole as error:
            return error.ambiguous
        return False

    def _of_title(self, word: str) -> str:
        """The role of which alone a word is the name, and the first of the two words of its title: HVAC technician."""
        try:
            entry = self._catalog.entry(word)
        except NoSuchRole:
            return ""
        first, *others = entry.role.title.lower().split()
        return entry.slug if first == word.lower() and len(others) == 1 else ""

    def _role_first(self, rest: list[str], behind: Any = None) -> list[str] | None:
        """`paralegal salary`: the words but for the one that is a command, or asks for one, behind it.

        The value of an option of the command that they stand `behind` is none of them.
        """
        valued = grammar.valued(behind or self._group.get_command(None, "show"))
        for index, word in enumerate(part.lower().strip("?,") for part in rest):
            name = word if grammar.most_roles(self._command(word)) else _COMMAND_OF.get(word)
            if name is None or (index and rest[index - 1] in valued):
                continue
            asked = self._with_roles(name, [*rest[:index], *rest[index + (word not in BETWEEN) :]])
            if asked and (word not in BETWEEN or sum(not part.startswith("-") for part in asked) > 2):
                return asked
        return None

    def _command(self, word: str) -> Any:
        return self._group.get_command(None, word) if word in self._group.list_commands(None) else None

    def _of_list(self, command: Any, rest: list[str]) -> list[str] | None:
        """`list legal`, `list remote`: a field, or a filter without its hyphens; for a person, a title too."""
        typed = grammar.split(command, rest)
        words = [word for word in typed.words if word.lower() not in FILLER]
        known = grammar.flags(command)
        options = list(typed.options)
        if "--in" not in options and (place := placed_words.alone_or_behind(self._catalog, words)):
            words, options = place[0], [*options, "--in", place[1]]
        chosen = [known[word.lower()] for word in words if word.lower() in known]
        field = " ".join(word for word in words if word.lower() not in known).lower()
        fits = bool(field_words.named(field)) or any(
            field in family.lower() for family, _count in self._catalog.query.family_counts()
        )
        is_title = not fits and not grammar.is_for_program(options) and self._names(field.split(), 1)
        if (not words and options == list(typed.options)) or (field and not fits and not is_title):
            return None
        return ["list", *([FIELD_OPTION if fits else "--title", field] if field else []), *chosen, *options]

    def _with_roles(self, name: str, rest: Sequence[str], *, alone: bool = False) -> list[str] | None:
        """The words behind a command as roles, what belongs to its options put there; None if one names no role.

        Words `alone`, without a command, that several roles are called are searched for.
        """
        command = self._group.get_command(None, name)
        typed = grammar.split(command, rest)
        words, options = [word.rstrip("?,") or word for word in typed.words], list(typed.options)
        _take_place(command, words, options)
        grammar.take_bare(command, words, options)
        if "--offer" in grammar.option_names(command):
            (_take_period if "--offer" in options else _take_offer)(words, options)
        most = grammar.most_roles(command)
        by_name = not grammar.takes_words(command) and self._names(words, most)
        if (not by_name or placed_words.is_state(words[-1])) and (
            placed := placed_words.read(self._catalog, self._group, self._names, (name, words, options))
        ):
            return placed
        if grammar.takes_words(command):
            split = self._role_and_query(words)
        else:
            split = by_name or []
            known = grammar.flags(command)
            if not split and words and words[-1].lower() in known and (split := self._names(words[:-1], most)):
                options.append(known[words[-1].lower()])
        if not split and name in _OF_ONE and not alone and not grammar.is_for_program(options):
            split = self._likeliest(words)
        return [name, *split, *options] if split else None

    def _likeliest(self, words: Sequence[str]) -> list[str]:
        """The slug of the likeliest of several roles that some words together are the name of; `read_as` says so."""
        name = " ".join(words)
        return self._catalog.named(name)[:1] if " " in name else []

    def _role_and_query(self, words: list[str]) -> list[str]:
        """`faq legal coordinator remote`: the longest name in front is the role, the rest is the query."""
        for end in range(len(words), 0, -1):
            role = self._role(words[:end])
            if role:
                return [role, *words[end:]]
        return []

    def _names(self, words: Sequence[str], most: int) -> list[str]:
        """The slugs of at most so many roles that words name one behind the other; [] if one of them names none.

        Of several ways to divide the words that of the fewest roles is taken: "nurse practitioner" is one.
        """
        fewest: dict[int, list[str]] = {0: []}
        for end in range(1, len(words) + 1):
            ways = [fewest[end - 1]] if end - 1 in fewest and words[end - 1].lower() in NO_NAME else []
            for start in fewest.keys() & range(end):
                role = self._role(words[start:end])
                if role:
                    ways.append([*fewest[start], role])
            if ways:
                fewest[end] = min(ways, key=len)
        content = " ".join(word for word in words if word.lower() not in NO_NAME)
        begun = self._catalog.slug_meant(content, beginnings=True) if len(content) >= SHORTEST_BEGINNING else None
        slugs = fewest.get(len(words), [begun] if begun else [])
        return slugs if 0 < len(slugs) <= most else []

    def _role(self, words: Sequence[str]) -> str | None:
        """The slug of the only role that these words name, a level or a contract beside it or not."""
        text = " ".join(words)
        if slug := self._catalog.slug_meant(text):
            return slug
        from careercli.search.titles import EXACT, SURE, read_title

        title = read_title(self._catalog, text, guess=False)
        is_whole = (
            title.certainty in (EXACT, SURE) and _is_beside(title.rest) and not _stands_between(words, title.name)
        )
        return title.slug if is_whole and len(title.slugs) == 1 else None


def _stands_between(words: Sequence[str], name: str) -> bool:
    """Whether a word that stands between two roles is none of a name: "electrician and plumber" are two of them."""
    typed = {word.lower().strip("?,") for word in words}
    return bool(typed & BETWEEN - {word for part in name.split() for word in (part, _SAME.get(part, part))})


def _as_check(words: Sequence[str]) -> list[str] | None:
    """`check FILE` for a question about a posting that a file has: "is this job posting true posting.txt"."""
    from careercli.commands.asked.moves import asked_moves

    files = [word for word in words if is_path(word)]
    question = " ".join(word for word in words if word not in files).lower().strip(" ?")
    return ["check", *files] if len(files) == 1 and re.fullmatch(asked_moves.CHECK, question) else None


def _is_beside(rest: str) -> bool:
    """Whether what was left out of a title is nothing, or a number: a word may be another role's."""
    return not any(map(str.isalpha, rest))


def _take_place(command: Any, words: list[str], options: list[str]) -> None:
    """Moves what is behind "in" to the option --in, where the command has it."""
    lower = [word.lower() for word in words]
    if "--in" in grammar.option_names(command) and "in" in lower[1:-1]:
        at = len(lower) - 1 - lower[::-1].index("in")
        place = " ".join(words[at + 1 :])
        if is_place(place):
            options += ["--in", place]
            del words[at:]


def _take_offer(words: list[str], options: list[str]) -> None:
    """Moves an amount to the option --offer, with the words behind it that say for how long it is: 24 an hour."""
    at = next((at for at, word in enumerate(words) if is_amount(word)), None)
    if at is not None:
        end = at + 1 + _period_words(words[at], words[at + 1 :])
        options += ["--offer", " ".join(words[at:end])]
        del words[at:end]


def _take_period(words: list[str], options: list[str]) -> None:
    """Moves the words that say for how long an offer is to the offer: `--offer 24 an hour`."""
    at = options.index("--offer") + 1
    count = next((start for start in (2, 1) if _period_words("1", words[-start:]) == start == len(words[-start:])), 0)
    if at < len(options) and count:
        options[at] = " ".join([options[at], *words[-count:]])
        del words[-count:]


def _period_words(amount: str, behind: Sequence[str]) -> int:
    """How many of the words behind an amount say for how long it is: "an hour", "monthly"."""
    if money.without_period(amount)[1] is not None:
        return 0
    for count in (2, 1):
        rest, period = money.without_period(" ".join(["1", *behind[:count]]))
        if len(behind) >= count and period is not None and rest.strip() == "1":
            return count
    return 0


def failed_on_words(error: Exception) -> bool:
    """True for an error that another reading of the words may mend: no such role, or words where none belong."""
    if isinstance(error, CareersError):
        is_told = error.hint.startswith("choose one:") and "`careers " in error.hint  # by commands to choose from
        return isinstance(error, NoSuchRole | UsageError) and not isinstance(error, NoSuchChoice) and not is_told
    return type(error).__name__ == "UsageError"  # the parser's: no such command, or too many words
