"""The one rule by which every importer lays what a source says over what a role file holds: nothing is taken away.

A role is compared section by section: a section is a key of the role, and within `statistics`, `ratings` and the keys
of `_BY_FIELD` each part that has a source or a meaning of its own. What the source does not have stays. What both
have is taken from the source, but for an answer that is smaller, older or another publisher's: that stays too, and is
taken only with `replace`. `docs/importing.md` tells the rule to people.
"""

from __future__ import annotations

import dataclasses
import re
import typing
from collections import Counter
from collections.abc import Collection, Iterable, Iterator
from typing import Any, Literal, NamedTuple

from careercli.roles import surveys, wage_survey
from careercli.roles.layers import is_empty
from careercli.roles.model import Rating, Role, Source, Statistics
from careercli.roles.surveys import UNITS, Unit

Kind = Literal["gained", "changed", "lacking", "smaller", "older", "foreign"]
"""What became of a section: new in the file; taken from the source; or left as it is, because the source lacks it,
has less of it, is older, or is another publisher than the figures'."""
KEPT: tuple[Kind, ...] = ("smaller", "older", "foreign")
"""Those that `replace` would change."""

_BY_FIELD = ("education", "skills", "tech_marks", "market", "balance")
"""Keys of which each field is a section."""
_APART = frozenset({"ratings", "statistics", "sources", *_BY_FIELD})
_RATED: tuple[str, ...] = typing.get_args(typing.get_type_hints(Rating)["kind"])
_RELEASE = re.compile(r"O\*NET ([0-9]{1,3})\.([0-9]{1,2}) Database")
_MAX_SOURCES = 200


class Change(NamedTuple):
    """A section in which a file and a source differ. `before` and `after` count entries, where it is a list."""

    section: str
    kind: Kind
    before: int | None = None
    after: int | None = None


class Merged(NamedTuple):
    """What a file is to hold, and where that or the source differs from what it held."""

    role: Role
    changes: tuple[Change, ...]


def merge(old: Role, new: Role, *, scope: Collection[str], replace: bool = False) -> Merged:
    """What a source says of a role (`new`) laid over what its file holds.

    `scope` are the keys that the source can have at all: only of these a section is told as lacking. With `replace`,
    what the source has is taken even if it is less or older; what it does not have stays nevertheless.
    """
    before, after = _sections(_with_marks_of_its_own(old)), _sections(new)
    chosen, changes = dict(before), []
    fresh: set[str] = set()  # keys of which a part is the source's
    kept: set[str] = set()  # keys of which a part is the file's
    covered = {name.partition(".")[0] for source in new.sources for name in source.covers}
    for section in dict.fromkeys([*before, *after]):
        change = _compare(section, before.get(section), after.get(section), _is_older(old, new, section), replace)
        key = section.partition(".")[0]
        same = before.get(section) == after.get(section)  # then it is the source's, if that says that it covers it
        if change.kind in ("gained", "changed") and (not same or key in covered):
            chosen[section] = after[section]
            fresh.add(key)
        else:
            kept.add(key)
        if not same and (change.kind != "lacking" or key in scope):
            changes.append(change)
    statistics, figures = merge_statistics(old.statistics, new.statistics, replace=replace)
    if "statistics" in scope or new.statistics:
        changes += figures
    (kept if statistics is old.statistics else fresh).add("statistics")
    if statistics is not None and any(change.kind not in ("gained", "changed") for change in figures):
        kept.add("statistics")
    role = _role(chosen, statistics)
    return Merged(dataclasses.replace(role, sources=_sources(old, new, role, fresh, kept)), tuple(changes))


def _compare(section: str, old: Any, new: Any, older: bool, replace: bool) -> Change:
    """What becomes of a section; one that is the same in both is the source's, unless that is older."""
    counts = (len(old) if isinstance(old, tuple) else None, len(new) if isinstance(new, tuple) else None)
    if new is None:
        return Change(section, "lacking", *counts)
    if old is None:
        return Change(section, "gained", *counts)
    if older and not replace:
        return Change(section, "older", *counts)
    if not replace and is_smaller(old, new):
        return Change(section, "smaller", *counts)
    return Change(section, "changed", *counts)


def is_smaller(old: Any, new: Any) -> bool:
    """Whether an answer is smaller than the one before: of its entries, or of its figures of one sort, less than half
    as many. So a figure, or a text in a mapping, that was there and is not counts, and so does a list cut down; one
    that a release renamed or thinned out does not."""
    sizes = _sizes(new)
    return any(2 * sizes[place] < number for place, number in _sizes(old).items())


def _sizes(value: Any) -> Counter[str]:
    """How many entries, and how many values under each key, there are in a section."""
    sizes: Counter[str] = Counter()

    def count(value: Any, place: str) -> None:
        if is_empty(value):
            return
        sizes[place] += len(value) if isinstance(value, tuple) else 1
        if isinstance(value, tuple):
            for item in value:
                if dataclasses.is_dataclass(item):
                    count(item, f"{place}[]")
        elif dataclasses.is_dataclass(value):
            for name, inner in vars(value).items():
                count(inner, f"{place}.{name}")

    count(value, "")
    return sizes


# Sections


def _sections(role: Role) -> dict[str, Any]:
    """The sections of a role that say something, by name; the figures and the sources are looked at by themselves."""
    sections: dict[str, Any] = {}
    for name, value in vars(role).items():
        if is_empty(value) or (dataclasses.is_dataclass(value) and all(map(is_empty, vars(value).values()))):
            continue
        if name == "ratings":
            for kind in _RATED:
                if rated := tuple(rating for rating in value if rating.kind == kind):
                    sections[f"ratings.{kind}"] = rated
        elif name in _BY_FIELD:
            for inner, part in vars(value).items():
                if not is_empty(part) and inner != "withheld":
                    sections[f"{name}.{inner}"] = part
        elif name not in _APART:
            sections[name] = value
    if role.education and role.education.withheld is not None:  # it belongs to the survey that `required` is of
        sections["education.required"] = _Survey(role.education.required, role.education.withheld)
    return sections


class _Survey(NamedTuple):
    """The shares of an education survey, and the share that it withholds."""

    required: tuple[Any, ...]
    withheld: float


def _role(sections: dict[str, Any], statistics: Statistics | None) -> Role:
    """The role with these sections, without sources: the inverse of `_sections`."""
    values: dict[str, Any] = {"statistics": statistics}
    fields: dict[str, dict[str, Any]] = {}
    for section, value in sections.items():
        key, _, part = section.partition(".")
        if key in _BY_FIELD:
            inner = fields.setdefault(key, {})
            inner[part] = value
            if isinstance(value, _Survey):
                inner |= {"required": value.required, "withheld": value.withheld}
        elif key != "ratings":
            values[key] = value
    values["ratings"] = tuple(rating for kind in _RATED for rating in sections.get(f"ratings.{kind}", ()))
    kinds = typing.get_type_hints(Role)
    for key, inner in fields.items():
        kind = next(kind for kind in typing.get_args(kinds[key]) if dataclasses.is_dataclass(kind))
        values[key] = kind(**inner)  # type: ignore[operator]  # a dataclass of the model
    return _with_marks_of_its_own(Role(**values))


def _with_marks_of_its_own(role: Role) -> Role:
    """A role without the marks of technology that it does not list: they go with the entries that they stand on."""
    marks = role.tech_marks
    if marks is None or not role.tech_stack:
        return role
    listed = set(role.tech_stack)
    hot, demand = (tuple(name for name in names if name in listed) for names in (marks.hot, marks.in_demand))
    marks = type(marks)(hot=hot, in_demand=demand) if hot or demand else None
    return dataclasses.replace(role, tech_marks=marks)


# Figures

_ERRORS = frozenset({"employment_error", "wage_error"})


def merge_statistics(
    old: Statistics | None, new: Statistics | None, *, replace: bool = False
) -> tuple[Statistics | None, list[Change]]:
    """New figures laid over old ones, unit by unit (`surveys.UNITS`), and in which units they differ.

    What is compared are codes and figures, never titles. A unit is taken whole, and so keeps its edition: one that
    lacks a single figure of the old one's is smaller.
    """
    if new is None or old is None:
        kind: Kind = "gained" if old is None else "lacking"
        statistics = new or old
        units = [unit for unit in UNITS if statistics and surveys.has_figures(statistics, unit)]
        return statistics, [Change(f"statistics.{unit}", kind) for unit in units]
    if not wage_survey.is_bls(old.source):
        if old == new:
            return old, []
        return (new, [Change("statistics", "changed")]) if replace else (old, [Change("statistics", "foreign")])
    parts, changes = {}, []
    for unit in UNITS:
        change = _compare_unit(unit, old, new, replace)
        parts[unit] = new if change and change.kind in ("gained", "changed") else old
        changes += [change] if change else []
    return surveys.joined(parts), changes


def _compare_unit(unit: Unit, old: Statistics, new: Statistics, replace: bool) -> Change | None:
    """What becomes of a unit of the figures; None if it is the same in both, or in neither."""
    section = f"statistics.{unit}"
    if not surveys.has_figures(new, unit):
        return Change(section, "lacking") if surveys.has_figures(old, unit) else None
    if not surveys.has_figures(old, unit):
        return Change(section, "gained")
    if _same(unit, old, new):
        return None
    ranks = surveys.rank(old, unit), surveys.rank(new, unit)
    if unit == "pay" and ranks[0][0] and not ranks[1][0]:
        return Change(section, "lacking")  # the projections' stand-in for the wage survey
    if ranks[1] < ranks[0] and not replace:
        return Change(section, "older")
    missing = _figures(unit, old) - _figures(unit, new)
    if ranks[1] > ranks[0]:
        missing -= _ERRORS  # how sure the earlier figures were says nothing of the later
    if missing and not replace:
        return Change(section, "smaller")
    return Change(section, "changed")


def _same(unit: Unit, old: Statistics, new: Statistics) -> bool:
    codes = [
        statistics.occupation.code if unit == "pay" and statistics.occupation else surveys.growth_code(statistics)
        for statistics in (old, new)
    ]
    codes = [code[0] if isinstance(code, tuple) else code for code in codes]
    return (
        codes[0] == codes[1]
        and surveys.edition(old, unit) == surveys.edition(new, unit)
        and all(getattr(old, name) == getattr(new, name) for name in UNITS[unit])
    )


def _figures(unit: Unit, statistics: Statistics) -> set[str]:
    """Which figures of a unit there are; a percentile that is known to be at least so much is one, too."""
    figures = {name for name in UNITS[unit] if getattr(statistics, name) not in (None, ())}
    if unit == "pay" and statistics.wages:
        for wages in (statistics.wages, statistics.wages.at_least):
            figures |= {name for name, value in vars(wages).items() if value is not None} if wages else set()
    return figures - {"at_least"}


# Sources


def _is_older(old: Role, new: Role, section: str) -> bool:
    """Whether a section in the file is of a later release of O*NET than the source's."""
    releases = [_release(role, section.partition(".")[0]) for role in (old, new)]
    return all(releases) and releases[1] < releases[0]


def _release(role: Role, key: str) -> tuple[int, ...]:
    """The release of O*NET that a key is from; () if from none.

    A key that no source covers is of the title's release, and where that is covered by none either, of the latest.
    """
    for wanted in (key, "title"):
        covering = [source for source in role.sources if wanted in {name.partition(".")[0] for name in source.covers}]
        if covering:
            return next(_releases(covering), ())
    return max(_releases(role.sources), default=())


def _releases(sources: Iterable[Source]) -> Iterator[tuple[int, ...]]:
    """The releases of O*NET among some sources, in their order."""
    for source in sources:
        if match := _RELEASE.match(source.name):
            yield tuple(map(int, match.groups()))


def _sources(old: Role, new: Role, role: Role, fresh: set[str], kept: set[str]) -> tuple[Source, ...]:
    """The sources of a merged role: each covers what was taken from it, and one that nothing was taken from goes."""
    editions = surveys.editions(role.statistics) if role.statistics else ()

    def taken(source: Source, keys: set[str], others: set[str]) -> Source | None:
        """A source with what it still covers; None if that is nothing."""
        edition = surveys.edition_of_source(source.name)
        covers = []
        for name in source.covers:
            key = name.partition(".")[0]
            if edition in editions if edition and key == "statistics" else key in keys or key not in others:
                covers.append(name)
        return dataclasses.replace(source, covers=tuple(covers)) if covers or not source.covers else None

    used = [part for source in new.sources if (part := taken(source, fresh, kept))]
    added = {_identity(source): source for source in used}
    result = []
    for source in old.sources:
        rest = taken(source, kept, fresh)
        again = added.pop(_identity(source), None)
        if again:  # the same release, or edition: what it covered and covers
            both = dict.fromkeys([*(rest.covers if rest else ()), *again.covers])
            covers = [*(name for name in source.covers if name in both), *both]
            rest = dataclasses.replace(again, covers=tuple(dict.fromkeys(covers)))
        result += [rest] if rest else []
    # The surveys last: then it does not matter for their places which importer runs last.
    front = [source for source in added.values() if not surveys.edition_of_source(source.name)]
    behind = [source for source in added.values() if surveys.edition_of_source(source.name)]
    return tuple([*front, *result, *behind][:_MAX_SOURCES])


def _identity(source: Source) -> str:
    """What two entries of one source have in common."""
    return surveys.edition_of_source(source.name) or source.name
