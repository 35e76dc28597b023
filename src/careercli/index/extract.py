"""A role file as the index takes it: read, checked, and turned into plain rows. No database is asked.

Most of the time that it takes to index a role goes here, and all that comes out is texts and numbers, so that other
processes can do it (`readers`).
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any, NamedTuple

import msgspec

from careercli.index import facets, full_text, tfidf
from careercli.roles import loader
from careercli.roles.indexed import plain
from careercli.roles.model import Role
from careercli.roles.scan import Found, known_as
from careercli.roles.search_path import Folder
from careercli.skills.taxonomy import Canon


class Rows(NamedTuple):
    """A role as rows.

    `columns` are the values of a `columns.Columns`; `names` are (folded key, name, kind, its words); `skills` each
    skill's key with its name and words; `mentions` (key of the skill, rule, place, phrase); `passages` (place, text,
    its words); `terms` those of each signal, in the order of `weighed.SIGNALS`. Words are folded and stemmed, with
    blanks between them.
    """

    columns: list[Any]
    body: str
    names: list[tuple[str, str, str, str]]
    skills: dict[str, tuple[str, str]]
    mentions: list[tuple[str, str, str, str]]
    passages: list[tuple[str, str, str]]
    terms: list[dict[str, int]]


class Read(NamedTuple):
    """What became of a file: its rows, or what is wrong with it, or neither where another file of the slug won."""

    file: Found
    problem: str = ""
    rows: Rows | None = None


def read(files: Iterable[Found], folders: Sequence[Folder], canon: Canon) -> list[Read]:
    """Reads the files of one slug, the winning one first, until one of them is a role."""
    done: list[Read] = []
    taken = False
    for one in files:
        problem, made = one.trouble, None
        if not problem and not taken:
            loaded = loader.load_file(folders[one.rank].path / one.name)
            problem = str(loaded.problems[0]) if loaded.problems else ""
            if loaded.role is not None:
                made, taken = rows(loaded.role, one.slug, canon), True
        done.append(Read(one, known_as(problem), made))
    return done


def rows(role: Role, slug: str, canon: Canon) -> Rows:
    """The rows of a role."""
    mentions = list(facets.mentions(role, canon))
    named: dict[str, str] = {}
    for one in mentions:
        named.setdefault(one.key, one.name)
    return Rows(
        columns=list(vars(facets.columns(role)).values()),
        body=_written(role),
        names=[(key, text, kind, " ".join(full_text.name_words(key))) for key, text, kind in facets.names(role, slug)],
        skills={key: (name, full_text.searchable(name)) for key, name in named.items()},
        mentions=[(one.key, one.rule, one.place, one.text) for one in mentions],
        passages=[(place, text, full_text.searchable(text)) for place, text in facets.passages(role)],
        terms=tfidf.terms(role, mentions),
    )


def _written(role: Role) -> str:
    """A role as JSON, every key in the model's order, those that are not recorded too."""
    return msgspec.json.encode(plain(role)).decode()
