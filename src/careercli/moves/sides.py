"""The two sides of a move: what somebody in a role does, at which levels, and with which kinds of tools.

Work is O*NET's intermediate activities with the core tasks behind each. Levels are those of the role's own ratings,
else of the occupation that it is compared as, else the mean of that occupation's field. Tools are kinds of software and
equipment; a product of no known kind is a kind of its own. Of an occupation that O*NET does not describe, as those of
the SOC that gather what is left over, the closest of its field lends the work, as it does for every answer about moves.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import field, replace
from typing import TYPE_CHECKING

from careercli.catalog.catalog import Entry
from careercli.catalog.moves import MoveTables, Occupation, Rated, UsualKind, Work
from careercli.lazy_dataclass import dataclass
from careercli.moves.occupations import Compared
from careercli.moves.own_abilities import duties_of

if TYPE_CHECKING:
    from careercli.moves.facts import MoveFacts

MEAN = "mean"
"""Where levels are from that are the mean of a field."""
LEAST_FIELD = 4
"""A minor group of the SOC with fewer occupations is too small to tell what is usual in a field: its major group is
taken."""
OWN_PLACES = ("tech_stack", "tools")
"""The keys of a role file that name products and equipment."""
MOST_USUAL = 2
SUBJECT = 6
"""Words of a sentence among which stands who it is of."""
_INITIALS = re.compile(r"[A-Z]{2,}s")
"""How a guide shortens what its people are called: RNs."""


@dataclass(frozen=True)
class ToolKind:
    """A kind of software or equipment of a role, with the most usual products, and how many of it are listed.

    `key` is the kind's number in the tables, or the key of the skill where the tables know none. `own` tells what the
    role's own file names from what its occupation lists.
    """

    key: int | str
    name: str
    source: str
    products: int
    usual: tuple[str, ...]
    own: bool = False


@dataclass(frozen=True)
class Side:
    """What is recorded of a role. Each part is empty where nothing is.

    `levels_of` says where the levels are from, but for those of the role's own file: "" (its occupation), what
    `compared` calls borrowed, or "mean" for the mean of its field. `own` is the occupation by the Bureau's figures for
    it where O*NET does not describe it and another lends the work. `named` are the technical skills of its file by
    their keys, `phrase_of` the key of the phrase that each stands in; `mentioned` are the keys of every skill and tool
    that the record names anywhere; `sentences` what a hand-written guide says of the work, `statements` the same by the
    stems of each, where no record of O*NET's says it; `family` is the file's; `duties` the detailed activities that
    `named` are read as, by the keys of their names.
    """

    slug: str
    title: str
    compared: Compared | None
    levels: dict[tuple[str, str], Rated] = field(default_factory=dict)
    levels_of: str = ""
    work: dict[int, Work] = field(default_factory=dict)
    tools: dict[int | str, ToolKind] = field(default_factory=dict)
    named: dict[str, str] = field(default_factory=dict)
    phrase_of: dict[str, str] = field(default_factory=dict)
    mentioned: frozenset[str] = frozenset()
    own: Occupation | None = None
    sentences: tuple[str, ...] = ()
    statements: tuple[frozenset[str], ...] = ()
    family: str = ""
    duties: Mapping[str, str] = field(default_factory=dict)

    @property
    def is_rated_in_full(self) -> bool:
        """Whether what is not among the levels is of little use there, and not only left out of a file."""
        return self.compared is not None

    @property
    def occupation(self) -> Occupation | None:
        """The occupation that it is compared as."""
        return self.compared.occupation if self.compared else None

    @property
    def counted(self) -> Occupation | None:
        """The occupation whose courses, ways in and schooling are the role's, whichever lends the work."""
        return self.own or self.occupation


def of_occupation(tables: MoveTables, occupation: Occupation) -> Side:
    """What O*NET records of an occupation. Levels that are not rated are the mean of its field."""
    rated = tables.ratings([occupation.id]).get(occupation.id)
    field_levels = {} if rated else _means(tables.ratings(field_of(tables, occupation)).values())
    return Side(
        slug=occupation.code,
        title=occupation.title,
        compared=Compared(occupation),
        levels={(each.kind, each.name): each for each in rated} if rated else field_levels,
        levels_of="" if rated else MEAN,
        work=work_of(tables, occupation),
        tools=_tools(tables, [occupation.id]),
    )


def of_entry(facts: MoveFacts, entry: Entry) -> Side:
    """What is recorded of a role, with what it borrows of the occupation that it is compared as, if it is as any."""
    compared, levels = facts.compared_in_field(entry), _own_levels(entry)
    none = Side(entry.slug, entry.role.title, None)
    side = of_occupation(facts.tables, compared.occupation) if compared else none
    named, phrase_of = _named_skills(facts, entry)
    sentences = _sentences(entry)
    return replace(
        side,
        slug=entry.slug,
        title=entry.role.title,
        compared=compared,
        levels={**levels, **side.levels, **{key: rated for key, rated in levels.items() if rated.is_published}},
        levels_of=side.levels_of or (compared.borrowed if compared else ""),
        own=facts.undescribed(entry),
        tools={**side.tools, **_own_tools(facts, entry)},
        named=named,
        phrase_of=phrase_of,
        mentioned=frozenset(mention.key for mention in facts.catalog.query.skill_mentions(entry.slug)),
        sentences=sentences,
        statements=_statements(entry, sentences),
        family=entry.role.family or "",
        duties=duties_of(facts.catalog, named),
    )


def _sentences(entry: Entry) -> tuple[str, ...]:
    """What a hand-written guide says of the work; none of a role that is O*NET's alone."""
    role = entry.role
    if role.tech_kinds and role.skills is None:
        return ()
    of_day = (text for block in role.day for text in block.activities)
    sentences = (each for text in role.core_functions for each in re.split(r"(?<=[.;])\s", text))
    of_them = (each for each in sentences if not role.tech_kinds or _is_of_them(each, role.title))
    return (*role.responsibilities, *of_day, *of_them)


def _is_of_them(sentence: str, title: str) -> bool:
    """Whether a sentence begins with the people of a role: what employers own, or a project is, is not their work."""
    first, *words = sentence.split()[:SUBJECT]
    subject = first.rstrip("s").casefold()
    is_title = any(word.casefold().startswith(subject[:-1]) for word in [title, *title.split()]) and len(subject) > 2
    return is_title or first in ("They", "Their", "This") or "they" in words or bool(_INITIALS.fullmatch(first))


def _statements(entry: Entry, sentences: Iterable[str]) -> tuple[frozenset[str], ...]:
    """Sentences on the work by the stems of each; where O*NET describes the role, the tables have what they say."""
    if entry.role.tech_kinds:
        return ()
    from careercli.moves.own_duties import statement_stems

    return tuple(map(statement_stems, sentences))


def field_of(tables: MoveTables, occupation: Occupation) -> list[int]:
    """The ids of the occupations of an occupation's field, itself among them."""
    for length in (4, 2):
        group = [other.id for other in tables.occupations if other.code[:length] == occupation.code[:length]]
        if len(group) >= LEAST_FIELD:
            return group
    return group


@dataclass(frozen=True)
class Usual:
    """What most occupations of a field have: activities and kinds of tools."""

    activities: frozenset[int]
    kinds: frozenset[int]


def usual_in_field(tables: MoveTables, occupation: Occupation) -> Usual:
    """What at least half of the occupations of an occupation's field have."""
    group = field_of(tables, occupation)
    least = len(group) / 2
    works = tables.works(group).values()
    kinds = ([kind.kind for kind in kinds] for kinds in tables.usual(group).values())
    return Usual(_frequent(works, least), _frequent(kinds, least))


def _frequent(sets: Iterable[Iterable[int]], least: float) -> frozenset[int]:
    counts = Counter(number for numbers in sets for number in numbers)
    return frozenset(number for number, count in counts.items() if count >= least)


def work_of(tables: MoveTables, occupation: Occupation) -> dict[int, Work]:
    """The activities by their ids, with the core tasks behind each; of an occupation without any, with all tasks.

    O*NET has not asked the people of some new occupations yet which of their tasks are core.
    """
    work = tables.work(occupation.id)
    if not any(each.core for each in work):
        work = [replace(each, core=each.tasks) for each in work]
    return {each.activity: each for each in sorted(work, key=lambda each: (-each.core, -each.tasks, each.name))}


def _own_levels(entry: Entry) -> dict[tuple[str, str], Rated]:
    """The levels that a role's own record has; what it rates by importance alone has none that is published."""
    return {
        (rating.kind, rating.name): Rated(
            rating.name, rating.kind, rating.importance, rating.level or 0.0, is_published=rating.level is not None
        )
        for rating in entry.role.ratings
        if rating.kind in ("skill", "knowledge") and rating.importance is not None
    }


def _means(ratings: Iterable[list[Rated]]) -> dict[tuple[str, str], Rated]:
    """The mean importance and level of each skill and field of knowledge over some occupations."""
    of_element: dict[tuple[str, str], list[Rated]] = {}
    for rated in ratings:
        for each in rated:
            of_element.setdefault((each.kind, each.name), []).append(each)
    return {
        (kind, name): Rated(
            name,
            kind,
            round(sum(each.importance for each in all_of_it) / len(all_of_it), 2),
            round(sum(each.level for each in all_of_it) / len(all_of_it), 2),
            is_published=any(each.is_published for each in all_of_it),
        )
        for (kind, name), all_of_it in of_element.items()
    }


def _tools(tables: MoveTables, occupations: list[int]) -> dict[int | str, ToolKind]:
    """The kinds of tools that more than half of some occupations have, from where most products of each are listed."""
    of_kind: dict[int, list[UsualKind]] = {}
    for kinds in tables.usual(occupations).values():
        for kind in kinds:
            of_kind.setdefault(kind.kind, []).append(kind)
    most = {key: max(kinds, key=lambda kind: kind.products)
            for key, kinds in of_kind.items() if 2 * len(kinds) > len(occupations)}  # fmt: skip
    names = tables.kind_names(most)
    return {key: ToolKind(key, *names[key], kind.products, kind.usual) for key, kind in most.items()}


def _own_tools(facts: MoveFacts, entry: Entry) -> dict[int | str, ToolKind]:
    """The products that a hand-written role file names, by their kinds; those of O*NET's roles are in the tables."""
    mentions = [mention for mention in facts.catalog.query.skill_mentions(entry.slug) if mention.place in OWN_PLACES]
    if entry.role.tech_kinds or entry.role.tool_kinds:
        from careercli.roles import beside_kinds

        of_file = {name for names in beside_kinds.of_file(entry.role) for name in names}
        mentions = [mention for mention in mentions if mention.text in of_file]
    products = facts.tables.products({mention.key for mention in mentions})
    of_kind: dict[int | str, list[str]] = {}
    for mention in mentions:
        product = products.get(mention.key)
        names = of_kind.setdefault(product.kind if product else mention.key, [])
        if mention.name not in names:
            names.append(mention.name)
    kinds = facts.tables.kind_names(key for key in of_kind if isinstance(key, int))
    tools: dict[int | str, ToolKind] = {}
    for key, names in of_kind.items():
        name, source = kinds[key] if isinstance(key, int) else (names[0], "own")
        tools[key] = ToolKind(key, name, source, len(names), tuple(names[:MOST_USUAL]), own=True)
    return tools


def _named_skills(facts: MoveFacts, entry: Entry) -> tuple[dict[str, str], dict[str, str]]:
    """The technical skills that a role file names, by their keys, and of each the key of the phrase it stands in.

    O*NET's occupations name none. A phrase that is no skill itself ("Recruiting and interviewing") stands for nothing.
    """
    if entry.role.skills is None:
        return {}, {}
    mentions = [
        mention for mention in facts.catalog.query.skill_mentions(entry.slug) if mention.place == "skills.technical"
    ]
    phrases = {mention.text: mention.key for mention in mentions if mention.rule == "phrase"}
    return (
        {mention.key: mention.name for mention in mentions},
        {mention.key: phrases[mention.text] for mention in mentions if mention.text in phrases},
    )
