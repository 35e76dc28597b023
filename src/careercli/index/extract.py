"""From a role to the rows of the index: texts and numbers, before they have ids.

Much of the time that indexing takes goes here. No database is used, so that worker processes can do it (`workers`).
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

import msgspec

from careercli.index import facets, full_text, tfidf
from careercli.roles import interests
from careercli.roles.indexed import plain
from careercli.roles.model import Role
from careercli.skills.taxonomy import Taxonomy

if TYPE_CHECKING:
    from careercli.roles.atlas import AtlasOccupation


class Rows(NamedTuple):
    """A role as rows, before they have ids.

    `columns` are the values of a `columns.Columns`; `body` is the role as JSON; `names` are (folded key, name, kind);
    `skills` maps each skill's key to its name; `mentions` are (key of the skill, rule, place, phrase); `passages`
    (place, text, its words: folded, stemmed, and separated by blanks); `terms` maps terms to values for each signal, in
    the order of `tfidf.SIGNALS`; `interests` are the scores in the order of RIASEC, None without any.
    Names and skills have their words found by the writer, each once, as most are shared.
    """

    columns: list[Any]
    body: str
    names: list[tuple[str, str, str]]
    skills: dict[str, str]
    mentions: list[tuple[str, str, str, str]]
    passages: list[tuple[str, str, str]]
    terms: list[dict[str, int]]
    interests: list[float | None] | None = None


class OccupationFacts(NamedTuple):
    """What the atlas knows of an occupation beyond the role format: see `roles.atlas.AtlasOccupation`."""

    code: str
    slug: str
    title: str
    reported: frozenset[str]
    task_words: dict[str, int]
    other_slugs: tuple[str, ...] = ()

    @classmethod
    def of(cls, occupation: AtlasOccupation | None) -> OccupationFacts | None:
        """The facts of an occupation of the atlas."""
        if occupation is None:
            return None
        title = occupation.role.title
        return cls(occupation.code, occupation.slug, title, occupation.reported, occupation.task_words)


def rows_of(role: Role, slug: str, taxonomy: Taxonomy, facts: OccupationFacts | None = None) -> Rows:
    """The rows of a role; with `facts`, of one that is an occupation of the atlas."""
    mentions = list(facets.mentions(role, taxonomy))
    skill_names: dict[str, str] = {}
    for mention in mentions:
        skill_names.setdefault(mention.key, mention.name)
    return Rows(
        columns=list(vars(facets.columns(role)).values()),
        body=_json(role),
        names=list(facets.names(role, slug, facts)),
        skills=skill_names,
        mentions=[(mention.key, mention.rule, mention.place, mention.text) for mention in mentions],
        passages=[(place, text, full_text.searchable(text)) for place, text in facets.passages(role)],
        terms=tfidf.terms(role, mentions, facts.task_words if facts else {}),
        interests=interests.scores(role.interests),
    )


def _json(role: Role) -> str:
    """A role as JSON, with every key in the model's order, those without a value too."""
    return msgspec.json.encode(plain(role)).decode()
