"""What is said of words that were read as another command line: as which, what else they may mean, what was left aside,
and what was taken of several.
"""

from __future__ import annotations

import itertools
from collections.abc import Iterator, Sequence

from careercli.api import Catalog
from careercli.commands import catalog_options, global_options, placed_words
from careercli.commands.asked.jobs import named_roles
from careercli.commands.typed_words import names_something
from careercli.offered import command as command_of
from careercli.offered import written

_MOST_WORDS = 4
"""Words of a name of several roles."""
_LEAST_WORDS = 3
"""Words of a sentence that may mean something else."""


def told(meant: Sequence[str], sentence: str, remarks: Sequence[str] = (), jobs: Sequence[str] = ()) -> str:
    """As which command line some words were read; of a sentence also what else it may have meant, on a line below.

    `remarks` and `jobs` are those of its reading.
    """
    line = f"careers: read as {command_of(written(meant))}"
    if len(sentence.split()) < _LEAST_WORDS:
        return line
    from careercli.commands.asked import or_else

    others = or_else.told(sentence, global_options.parted(meant)[1], remarks, jobs)
    return "\n".join((line, *or_else.lines(others)))


def sentence(arguments: Sequence[str], meant: Sequence[str]) -> str:
    """The words of a command line that was read as another one; empty where it began with that command."""
    words = [word for word in _words(global_options.parted(arguments)[1]) if not word.startswith("-")]
    return "" if words[:1] == list(global_options.parted(meant)[1][:1]) else " ".join(words)


def said(arguments: Sequence[str], meant: Sequence[str]) -> list[str]:
    """The lines to say of a command line and the arguments as which it was read."""
    rest = global_options.parted(list(arguments))[1]
    if meant[:1] in (["search"], ["list"]) or (meant[:1] != ["show"] and not all(map(names_something, _words(rest)))):
        return []  # a search and a sentence say themselves what they read
    catalog = catalog_options.catalog(whole=False, warn=False)
    left = _not_looked_for(catalog, rest, meant)
    return [
        *([f"not looked for: {left}"] if left else []),
        *_of_several(catalog, rest, meant),
        *_of_no_place(catalog, rest, meant),
    ]


def _words(rest: Sequence[str]) -> list[str]:
    return " ".join(rest).split()


def _of_several(catalog: Catalog, rest: Sequence[str], meant: Sequence[str]) -> Iterator[str]:
    """That a role is the likeliest of those with a name that was typed."""
    words = _words(rest)
    for size in range(min(_MOST_WORDS, len(words)), 1, -1):
        for at in range(len(words) - size + 1):
            name = " ".join(words[at : at + size])
            slugs = catalog.named(name)
            if len(slugs) > 1 and slugs[0] in meant:
                yield f"{name!r} is {named_roles.choice(tuple(slugs))[0]}"
                return


def _of_no_place(catalog: Catalog, rest: Sequence[str], meant: Sequence[str]) -> Iterator[str]:
    """That the place behind a role was not used, by a command whose facts are of no place."""
    if len(meant) < 2 or meant[0] != rest[0] or meant[0] in ("search", "salary", "list") or "--in" in meant:
        return
    words = list(itertools.takewhile(lambda word: not word.startswith("-"), rest[1:]))
    if front := placed_words.kind_behind(words):
        yield f"{' '.join(_words(words)[len(front) :])}: which one? `careers places` lists them, `--in PLACE` takes one"
    if place := next((place for _front, place in placed_words.behind(catalog, words)), ""):
        pay = written(["salary", meant[1], "--in", place])
        yield f"{place}: {meant[0]} tells nothing by place; `{pay}` tells pay and jobs there"


def _not_looked_for(catalog: Catalog, rest: Sequence[str], meant: Sequence[str]) -> str:
    """The words beside a title that showing its role says nothing of: "part time"; empty if there are none."""
    if meant[:1] != ["show"] or len(meant) > 2:
        return ""
    from careercli.search.titles import read_title

    text = " ".join(rest)
    if catalog.slug_meant(text):
        return ""
    title = read_title(catalog, text, guess=False)
    known = set(title.name.split())
    return " ".join(word for _kind, words in title.beside for word in words.split() if word not in known)
