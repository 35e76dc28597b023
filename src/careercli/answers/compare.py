"""Two to six roles side by side: what differs, what is alike, and which skills they share.

A skill is compared by what it is (`careercli.skills.taxonomy`), not by its letters. The answer does not depend on the
order of the roles but for the order in which they are shown.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from careercli import text as wording
from careercli.answer import Answer
from careercli.answers import salary
from careercli.answers.day import DayAnswer, RoleDay
from careercli.answers.salary import PayAnswer
from careercli.answers.tiers import LadderAnswer, RoleLadder, ladder_text
from careercli.catalog.catalog import Catalog, Entry
from careercli.errors import UsageError
from careercli.index.database import listed
from careercli.roles.education import most_required_text
from careercli.roles.pay_periods import yearly
from careercli.table import Cell, Table

FEWEST, MOST = 2, 6
PARTS = ("pay", "growth", "facts", "education", "tiers", "day", "skills", "pros", "cons")
"""What `--only` can ask for."""
_OTHER_PARTS = {"salary": "pay", "outlook": "growth", "tools": "skills", "ladder": "tiers", "tech-stack": "skills"}


@dataclass(frozen=True)
class Field:
    """One fact of every role, by slug; None where it is not recorded. `unit` says how to read the numbers."""

    part: str
    key: str
    label: str
    unit: str
    values: dict[str, Cell]

    @property
    def alike(self) -> bool:
        """True if every role has the same value."""
        return len({repr(value) for value in self.values.values()}) == 1


@dataclass(frozen=True)
class Shared:
    """A skill or tool that at least two of the roles name, and in which words each does."""

    skill: str
    texts: dict[str, str]


@dataclass(frozen=True)
class Skills:
    """Skills that all the roles have, that some have, and that one alone has (by slug)."""

    common: tuple[Shared, ...]
    some: tuple[Shared, ...]
    only: dict[str, tuple[str, ...]]


@dataclass(frozen=True)
class Comparison(Answer):
    """The answer. `entries` are the roles in the order asked for."""

    entries: tuple[Entry, ...]
    fields: tuple[Field, ...]
    skills: Skills
    parts: tuple[str, ...] = ()
    everything: bool = False

    def has(self, part: str) -> bool:
        """True if this part was asked for (none named: all)."""
        return not self.parts or part in self.parts

    @property
    def differences(self) -> tuple[Field, ...]:
        """The facts in which the roles differ."""
        return tuple(one for one in self.fields if not one.alike)

    @property
    def alike(self) -> tuple[Field, ...]:
        """The facts in which they agree, without those that none of them records."""
        return tuple(one for one in self.fields if one.alike and next(iter(one.values.values())) is not None)

    @property
    def pay(self) -> PayAnswer:
        """What the roles pay a year."""
        return salary.pay(self.entries)

    @property
    def ladders(self) -> LadderAnswer:
        """The tiers of the roles."""
        return LadderAnswer(tuple(RoleLadder(entry.slug, entry.role.title, entry.role.tiers) for entry in self.entries))

    @property
    def days(self) -> DayAnswer:
        """The days of the roles."""
        return DayAnswer(tuple(RoleDay(entry.slug, entry.role.title, entry.role.day) for entry in self.entries))

    def to_dict(self) -> dict[str, Any]:
        """Roles, differences, alike, skills."""
        return {
            "roles": [
                {"slug": one.slug, "title": one.role.title, "pros": list(one.role.pros), "cons": list(one.role.cons)}
                for one in self.entries
            ],
            "differences": [_field(one) for one in self.differences],
            "alike": [_field(one) for one in self.alike],
            "skills": {
                "common": [{"skill": one.skill, "texts": one.texts} for one in self.skills.common],
                "some": [{"skill": one.skill, "texts": one.texts} for one in self.skills.some],
                "only": {slug: list(names) for slug, names in self.skills.only.items()},
            },
        }

    def to_table(self) -> Table:
        """A row a fact, then a row a shared skill: what it is, whether it is alike, and a column a role."""
        slugs = [one.slug for one in self.entries]
        rows: list[tuple[Cell, ...]] = [
            (kind, field.label, *(field.values[slug] for slug in slugs))
            for kind, fields in (("differs", self.differences), ("alike", self.alike))
            for field in fields
        ]
        rows += [
            ("skill", one.skill, *(one.texts.get(slug) for slug in slugs))
            for one in (*self.skills.common, *self.skills.some)
        ]
        rows += [
            ("only here", name, *(name if slug == owner else None for slug in slugs))
            for owner, names in self.skills.only.items()
            for name in names
        ]
        return Table(("kind", "what", *slugs), tuple(rows))


def _field(one: Field) -> dict[str, Any]:
    return {"key": one.key, "label": one.label, "unit": one.unit, "values": one.values}


def part(name: str) -> str:
    """The part of a comparison that a name means. Raises UsageError."""
    folded = name.strip().lower().replace("_", "-").replace(" ", "-")
    folded = _OTHER_PARTS.get(folded, folded)
    if folded not in PARTS:
        raise UsageError(f"a comparison has no part {name!a}", "choose from: " + ", ".join(PARTS))
    return folded


def compare(
    catalog: Catalog, entries: Sequence[Entry], parts: tuple[str, ...] = (), everything: bool = False
) -> Comparison:
    """Compares roles of a catalogue; `parts` narrows what is told. Raises UsageError unless two to six differ."""
    if not FEWEST <= len(entries) <= MOST:
        raise UsageError(
            f"compare takes {FEWEST} to {MOST} different roles, not {len(entries)}",
            "as `careers compare legal-coordinator legal-technician`",
        )
    fields = tuple(one for one in _fields(entries) if not parts or one.part in parts)
    shared = skills(catalog, [one.slug for one in entries]) if not parts or "skills" in parts else Skills((), (), {})
    return Comparison(tuple(entries), fields, shared, parts, everything)


def _fields(entries: Sequence[Entry]) -> list[Field]:
    found = []
    for belongs, key, label, unit, get in _FACTS:
        values = {one.slug: get(one.role) for one in entries}
        found.append(Field(belongs, key, label, unit, values))
    return found


def _of(path: str) -> Any:
    """Reads `salary.median` off a role; None where a step is missing."""

    def get(role: Any) -> Cell:
        value = role
        for step in path.split("."):
            value = getattr(value, step) if value is not None else None
        return value if value is None or isinstance(value, str | int | float | bool) else str(value)

    return get


def _official(percentile: str) -> Any:
    """Reads an official percentile off a role, a year, as every other answer gives it; None where there is none."""

    def get(role: Any) -> Cell:
        record = role.statistics
        return yearly(getattr(record.wages, percentile), record.period) if record and record.wages else None

    return get


def _tiers(role: Any) -> Cell:
    return ladder_text(role.tiers)


def _hours(role: Any) -> Cell:
    return f"{role.day[0].start}-{role.day[-1].end}" if role.day else None


def _code(role: Any) -> Cell:
    return wording.code_and_title((role.statistics and role.statistics.occupation) or role.occupation)


_FACTS = (
    ("facts", "family", "Family", "", _of("family")),
    ("facts", "occupation", "Counted under", "", _code),
    ("pay", "salary.low", "Guide: low", "money", _of("salary.low")),
    ("pay", "salary.levels.entry", "Guide: entry", "money", _of("salary.levels.entry")),
    ("pay", "salary.median", "Guide: median", "money", _of("salary.median")),
    ("pay", "salary.levels.senior", "Guide: senior", "money", _of("salary.levels.senior")),
    ("pay", "salary.high", "Guide: high", "money", _of("salary.high")),
    ("pay", "salary.currency", "Guide: currency", "", _of("salary.currency")),
    ("pay", "salary.period", "Guide: pay per", "", _of("salary.period")),
    ("pay", "statistics.wages.p10", "Official: 10th percentile", "official money", _official("p10")),
    ("pay", "statistics.wages.median", "Official: median", "official money", _official("median")),
    ("pay", "statistics.wages.p90", "Official: 90th percentile", "official money", _official("p90")),
    ("growth", "outlook.growth_percent", "Guide: growth", "percent", _of("outlook.growth_percent")),
    ("growth", "statistics.growth_percent", "Official: growth", "percent", _of("statistics.growth_percent")),
    ("growth", "statistics.annual_openings", "Official: openings a year", "count", _of("statistics.annual_openings")),
    ("growth", "statistics.employment", "Official: employed", "count", _of("statistics.employment")),
    ("facts", "demand.level", "Demand", "", _of("demand.level")),
    ("facts", "remote_friendly", "Remote-friendly", "", _of("remote_friendly")),
    ("facts", "balance.stress", "Stress", "", _of("balance.stress")),
    ("facts", "balance.rating", "Balance", "", _of("balance.rating")),
    ("education", "statistics.entry_education", "Usual entry education", "", _of("statistics.entry_education")),
    ("education", "education.required", "Most often required", "", most_required_text),
    ("education", "statistics.training", "Training on the job", "", _of("statistics.training")),
    ("education", "job_zone.zone", "O*NET job zone", "", _of("job_zone.zone")),
    ("tiers", "tiers", "Ladder", "", _tiers),
    ("day", "day", "Working day", "", _hours),
)


def skills(catalog: Catalog, slugs: Sequence[str]) -> Skills:
    """The skills and tools that roles share, and each role's own, by their canonical names.

    A phrase counts as a role's own only if nothing that it names (itself, its examples, its parts) is shared.
    """
    marks = listed(slugs)
    rows = catalog.index.rows(
        "SELECT role.slug, skill.key, skill.name, mention.rule, mention.text FROM mention "
        "JOIN role ON role.id = mention.role JOIN skill ON skill.id = mention.skill "
        f"WHERE role.slug IN ({marks}) ORDER BY mention.rowid",
        tuple(slugs),
    )
    texts: dict[str, dict[str, str]] = {}
    names: dict[str, str] = {}
    rules: dict[tuple[str, str], str] = {}
    for slug, key, name, rule, text in rows:
        names.setdefault(key, str(name))
        if slug not in texts.setdefault(key, {}) or (rule != "part" and rules[key, slug] == "part"):
            texts[key][slug] = str(text)
            rules[key, slug] = rule
    shared = {key: found for key, found in texts.items() if len(found) > 1}
    shared = _without_parts(shared, rules)
    ordered = sorted(shared, key=lambda key: (-len(shared[key]), names[key].lower()))
    found = [Shared(names[key], {slug: shared[key][slug] for slug in slugs if slug in shared[key]}) for key in ordered]
    shared_texts = {
        (slug, text) for key, found_texts in texts.items() if len(found_texts) > 1 for slug, text in found_texts.items()
    }
    only: dict[str, dict[str, str]] = {slug: {} for slug in slugs}
    for slug, key, name, rule, text in rows:
        if len(texts[key]) == 1 and rule != "part" and (rule == "example" or (slug, text) not in shared_texts):
            only[slug].setdefault(key, str(name))
    return Skills(
        tuple(one for one in found if len(one.texts) == len(slugs)),
        tuple(one for one in found if len(one.texts) < len(slugs)),
        {slug: tuple(sorted(own.values(), key=str.lower)) for slug, own in only.items()},
    )


def _without_parts(shared: dict[str, dict[str, str]], rules: dict[tuple[str, str], str]) -> dict[str, dict[str, str]]:
    """Leaves out what is only a part in every role, where a whole phrase says the same of the same texts."""
    whole = {
        tuple(sorted(found.items()))
        for key, found in shared.items()
        if any(rules[key, slug] != "part" for slug in found)
    }
    return {
        key: found
        for key, found in shared.items()
        if any(rules[key, slug] != "part" for slug in found) or tuple(sorted(found.items())) not in whole
    }
