"""Two to six roles side by side: what differs, what is alike, and which skills they share.

A skill is compared by what it is (`careercli.skills.taxonomy`), not by its letters. The answer does not depend on the
order of the roles but for the order in which they are shown.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from careercli import text as wording
from careercli.answer import Answer
from careercli.answers import compare_rows, glance, salary
from careercli.answers.compare_rows import Row
from careercli.answers.day import DayAnswer, RoleDay
from careercli.answers.product_families import as_families
from careercli.answers.salary import PayAnswer
from careercli.answers.tiers import LadderAnswer, RoleLadder, ladder_text
from careercli.catalog.catalog import Catalog, Entry
from careercli.catalog.terms import SIGNALS
from careercli.errors import NoSuchChoice, UsageError
from careercli.roles.education import most_required_text
from careercli.roles.money import DIFFERENT, named_with_currency
from careercli.roles.pay_periods import yearly
from careercli.table import Cell, Table

if TYPE_CHECKING:
    from careercli.catalog.rows import RoleMention
    from careercli.page import Page, Picture
    from careercli.roles.indexed import IndexedRole
    from careercli.roles.model import Role

FEWEST, MOST = 2, 6
MOST_WORK = 4
"""The activities that a reader is named of each role, unless all are asked for."""
MOST_OWN, MOST_COMMON = 12, 24
"""The skills that only one role has, or some have, and those that all have, are named up to so many, likewise."""
PARTS = ("work", "pay", "growth", "facts", "education", "tiers", "day", "skills", "pros", "cons")
"""What `--section` can ask for."""
_OTHER_PARTS = {
    **dict.fromkeys(("duties", "responsibilities", "activities", "work-activities", "core-functions"), "work"),
    "salary": "pay",
    **dict.fromkeys(("outlook", "official", "statistics"), "growth"),
    **dict.fromkeys(("occupation", "demand", "balance"), "facts"),
    **dict.fromkeys(("entry-path", "job-zone", "way-in"), "education"),
    "ladder": "tiers",
    **dict.fromkeys(("tools", "equipment", "tech-stack", "software", "technology", "tech-kinds"), "skills"),
    **dict.fromkeys(("tool-kinds", "skill-map", "ratings"), "skills"),
}
"""The names that `show` has for what stands in a part, and other words for it."""


@dataclass(frozen=True)
class Field:
    """One fact of every role, by slug; None where it is not recorded. `unit` says how to read the numbers.

    `key` is its name in JSON and CSV.
    """

    part: str
    key: str
    label: str
    unit: str
    values: dict[str, Cell]
    currencies: dict[str, str | None] = field(default_factory=dict)
    """The currency of every role's amount (a year), by slug; of money only."""

    @property
    def alike(self) -> bool:
        """True if every role has the same value, of money in the same currency."""
        return len({(repr(value), self.currencies.get(slug)) for slug, value in self.values.items()}) == 1


@dataclass(frozen=True)
class SharedSkill:
    """A skill or tool that at least two of the roles name, and each one's words for it, by slug."""

    skill: str
    texts: dict[str, str]


@dataclass(frozen=True)
class SkillComparison:
    """Skills that all the roles have, that some have, and that one alone has (by slug)."""

    common: tuple[SharedSkill, ...]
    some: tuple[SharedSkill, ...]
    only: dict[str, tuple[str, ...]]


@dataclass(frozen=True)
class Comparison(Answer):
    """The answer. `entries` are the roles in the order asked for."""

    entries: tuple[Entry, ...]
    fields: tuple[Field, ...]
    skills: SkillComparison
    parts: tuple[str, ...] = ()
    everything: bool = False

    @property
    def rows(self) -> list[Row]:
        """The facts in words, for a reader."""
        return compare_rows.rows(self.entries, self.parts)

    @property
    def work(self) -> tuple[tuple[str, ...], dict[str, tuple[str, ...]]]:
        """What one does in all the roles, and in one alone, by slug; nothing unless the work was asked for."""
        return compare_rows.work(self.entries) if self.has("work") else ((), {entry.slug: () for entry in self.entries})

    def in_full(self, part: str) -> bool:
        """True if every list of this part was asked for."""
        return self.everything or part in self.parts

    def has(self, part: str) -> bool:
        """True if this part was asked for (none named: all)."""
        return not self.parts or part in self.parts

    @property
    def differences(self) -> tuple[Field, ...]:
        """The facts in which the roles differ."""
        return tuple(field for field in self.fields if not field.alike)

    @property
    def alike(self) -> tuple[Field, ...]:
        """The facts in which they agree, without those that none of them records."""
        return tuple(field for field in self.fields if field.alike and next(iter(field.values.values())) is not None)

    @property
    def pay(self) -> PayAnswer:
        """What the roles pay a year."""
        return salary.pay(self.entries)

    @property
    def currencies(self) -> tuple[str, ...]:
        """The currencies in which the roles' pay is stated, that of the most roles first."""
        stated = Counter(code for role in self.pay.roles for code in role.currencies)
        return tuple(code for code, _count in stated.most_common())

    @property
    def remarks(self) -> tuple[str, ...]:
        """Why pay is not compared, where it is in different currencies."""
        if not self.has("pay") or len(self.currencies) < 2:
            return ()
        stated = [(role.slug, code) for role in self.pay.roles for code in role.currencies]
        return (f"pay is not drawn on one scale, since {DIFFERENT}: {named_with_currency(stated)}",)

    @property
    def ladders(self) -> LadderAnswer:
        """The tiers of the roles."""
        return LadderAnswer(tuple(RoleLadder(entry.slug, entry.role.title, entry.role.tiers) for entry in self.entries))

    @property
    def days(self) -> DayAnswer:
        """The days of the roles."""
        return DayAnswer(tuple(RoleDay(entry.slug, entry.role.title, entry.role.day) for entry in self.entries))

    def to_dict(self) -> dict[str, Any]:
        """Roles, work, differences, alike, skills; what was not asked for has no key, since it may well be recorded."""
        sides = [side for side in ("pros", "cons") if self.has(side)]
        answer: dict[str, Any] = {
            "roles": [
                {"slug": entry.slug, "title": entry.role.title}
                | {side: list(getattr(entry.role, side)) for side in sides}
                for entry in self.entries
            ]
        }
        if self.has("work"):
            common_work, own_work = self.work
            only = {slug: list(names) for slug, names in own_work.items()}
            answer["work"] = {"common": list(common_work), "only": only}
        if any(self.has(fact[0]) for fact in _FACTS):
            answer["differences"] = [_field_dict(field) for field in self.differences]
            answer["alike"] = [_field_dict(field) for field in self.alike]
        if self.has("skills"):
            answer["skills"] = {
                "common": [vars(skill) for skill in self.skills.common],
                "some": [vars(skill) for skill in self.skills.some],
                "only": {slug: list(names) for slug, names in self.skills.only.items()},
            }
        return answer

    def to_table(self) -> Table:
        """A row a fact, an activity and a skill: what it is, whether it is alike, and a column a role."""
        slugs = [entry.slug for entry in self.entries]
        rows: list[tuple[Cell, ...]] = [
            (kind, field.key, *(field.values[slug] for slug in slugs))
            for kind, fields in (("differs", self.differences), ("alike", self.alike))
            for field in fields
        ]
        common_work, own_work = self.work
        rows += [("work", name, *(name for _slug in slugs)) for name in common_work]
        rows += [
            ("work only here", name, *(name if slug == owner else None for slug in slugs))
            for owner, names in own_work.items()
            for name in names
        ]
        rows += [
            ("skill", shared.skill, *(shared.texts.get(slug) for slug in slugs))
            for shared in (*self.skills.common, *self.skills.some)
        ]
        rows += [
            ("only here", name, *(name if slug == owner else None for slug in slugs))
            for owner, names in self.skills.only.items()
            for name in names
        ]
        return Table(("kind", "what", *slugs), tuple(rows))

    def to_markdown(self) -> str:
        """As a text: what one does in each, tables of what differs, the skills of each, and whose the figures are."""
        from careercli.answers.compare_markdown import text_of

        return text_of(self)

    def to_page(self) -> Page:
        """The roles side by side, in the parts asked for."""
        from careercli.answers.pages import compare

        return compare.page(self)

    def to_pictures(self) -> tuple[Picture, ...]:
        """The pictures of pay, all roles in one."""
        from careercli.answers.pages import pay

        return pay.pictures(self.pay.roles)


def _field_dict(field: Field) -> dict[str, Any]:
    return {"key": field.key, "label": field.label, "unit": field.unit, "values": field.values}


def comparison_part(name: str) -> str:
    """The part of a comparison that a name means. Raises UsageError."""
    folded = name.strip().lower().replace("_", "-").replace(" ", "-")
    folded = _OTHER_PARTS.get(folded, folded)
    if folded not in PARTS:
        raise NoSuchChoice(f"a comparison has no section {name!r}", name, PARTS)
    return folded


def compare(
    catalog: Catalog, entries: Sequence[Entry], parts: tuple[str, ...] = (), everything: bool = False
) -> Comparison:
    """Compares two to six different roles of a catalogue, by all PARTS or only some.

    `everything` asks the screen for the facts in which the roles agree, too. Raises UsageError for fewer or more roles.
    """
    if not FEWEST <= len(entries) <= MOST:
        raise UsageError(
            f"compare takes {FEWEST} to {MOST} different roles, not {len(entries)}",
            "for example, `careers compare legal-coordinator legal-technician`",
        )
    fields = tuple(field for field in _fields(entries) if not parts or field.part in parts)
    shared = compare_skills(catalog, entries) if not parts or "skills" in parts else SkillComparison((), (), {})
    return Comparison(tuple(entries), fields, shared, parts, everything)


def _fields(entries: Sequence[Entry]) -> list[Field]:
    facts = []
    for part, key, label, unit, read in _FACTS:
        values = {entry.slug: read(entry.role) for entry in entries}
        facts.append(Field(part, key, label, unit, values, _currencies(entries, unit, values)))
    return facts


def _currencies(entries: Sequence[Entry], unit: str, values: dict[str, Cell]) -> dict[str, str | None]:
    """The currency of each amount, by slug, None where there is no amount; empty for what is no money."""
    read = _CURRENCY_OF.get(unit)
    if read is None:
        return {}
    return {entry.slug: None if values[entry.slug] is None else str(read(entry.role)) for entry in entries}


def _of(path: str) -> Callable[[Any], Cell]:
    """A function that reads a dotted path as `salary.median` off a role; it gives None where a step is missing."""

    def read(role: Any) -> Cell:
        value = role
        for step in path.split("."):
            value = getattr(value, step) if value is not None else None
        return value if value is None or isinstance(value, str | int | float | bool) else str(value)

    return read


def _claimed(path: str) -> Callable[[Any], Cell]:
    """A function that reads an amount of a guide's claim off a role, in money per year; it gives None without one."""
    read = _of(f"salary.{path}")

    def read_yearly(role: Any) -> Cell:
        amount = read(role)
        return yearly(amount, role.salary.period) if isinstance(amount, int | float) else None

    return read_yearly


def _official(percentile: str) -> Callable[[Any], Cell]:
    """A function that reads an official percentile off a role, in money per year; it gives None where there is none."""

    def read(role: Any) -> Cell:
        record = role.statistics
        return yearly(getattr(record.wages, percentile), record.period) if record and record.wages else None

    return read


def _floor(percentile: str) -> Callable[[Any], Cell]:
    """A function that reads what an official percentile is at least, where no number is published."""

    def read(role: Any) -> Cell:
        record = role.statistics
        floors = record.wages.at_least if record and record.wages else None
        return yearly(getattr(floors, percentile), record.period) if floors else None

    return read


def _official_currency(role: Any) -> Cell:
    return str(role.statistics.currency) if role.statistics and role.statistics.wages else None


def _ladder(role: Any) -> Cell:
    return ladder_text(role.tiers)


def _hours(role: Any) -> Cell:
    return f"{role.day[0].start}-{role.day[-1].end}" if role.day else None


def _counted_under(role: Any) -> Cell:
    return wording.code_and_title((role.statistics and role.statistics.occupation) or role.occupation)


_FACTS: tuple[tuple[str, str, str, str, Callable[[Any], Cell]], ...] = (
    ("facts", "family", "Family", "", _of("family")),
    ("facts", "occupation", "Counted under", "", _counted_under),
    ("pay", "claimed_low", "Guide: low", "money", _claimed("low")),
    ("pay", "claimed_entry", "Guide: entry", "money", _claimed("levels.entry")),
    ("pay", "claimed_median", "Guide: median", "money", _claimed("median")),
    ("pay", "claimed_senior", "Guide: senior", "money", _claimed("levels.senior")),
    ("pay", "claimed_high", "Guide: high", "money", _claimed("high")),
    ("pay", "claimed_currency", "Guide: currency", "", _of("salary.currency")),
    ("pay", "claimed_period", "Guide: stated per", "", _of("salary.period")),
    ("pay", "official_currency", "Official: currency", "", _official_currency),
    ("pay", "official_p10", "Official: 10th percentile", "official money", _official("p10")),
    ("pay", "official_median", "Official: median", "official money", _official("median")),
    ("pay", "official_p90", "Official: 90th percentile", "official money", _official("p90")),
    ("pay", "official_median_at_least", "Official: median at least", "official money", _floor("median")),
    ("pay", "official_p90_at_least", "Official: 90th percentile at least", "official money", _floor("p90")),
    ("growth", "claimed_growth_percent", "Guide: growth", "percent", _of("outlook.growth_percent")),
    ("growth", "official_growth_percent", "Official: growth", "percent", _of("statistics.growth_percent")),
    ("growth", "official_openings", "Official: openings a year", "count", _of("statistics.annual_openings")),
    ("growth", "official_employment", "Official: employed", "count", _of("statistics.employment")),
    ("facts", "demand", "Demand", "", _of("demand.level")),
    ("facts", "remote_friendly", "Remote-friendly", "", _of("remote_friendly")),
    ("facts", "stress", "Stress", "", _of("balance.stress")),
    ("facts", "balance", "Balance", "", _of("balance.rating")),
    ("education", "entry_education", "Usual entry education", "", _of("statistics.entry_education")),
    ("education", "surveyed_education", "Most surveyed say", "", most_required_text),
    ("education", "training", "Training on the job", "", _of("statistics.training")),
    ("education", "job_zone", "O*NET job zone", "", _of("job_zone.zone")),
    ("tiers", "tiers", "Ladder", "", _ladder),
    ("day", "day", "Working day", "", _hours),
)
"""The facts that are compared: part, key, label, unit, and what reads it off a role. Money is per year."""
_CURRENCY_OF = {"money": _of("salary.currency"), "official money": _official_currency}
"""What reads the currency of an amount off a role, by the amount's unit."""


def compare_skills(catalog: Catalog, entries: Sequence[Entry]) -> SkillComparison:
    """The skills and tools that roles share, and each role's own, by their canonical names, the most telling first.

    A phrase counts as a role's own only if nothing that it names (itself, its examples, its parts) is shared.
    """
    roles = {entry.slug: entry.role for entry in entries}
    slugs = list(roles)
    mentions = as_families(catalog.query.role_mentions(slugs))
    names: dict[str, str] = {}
    for mention in mentions:
        names.setdefault(mention.key, mention.name)
    texts, rules = _best_phrases(mentions)
    shared = {key: by_slug for key, by_slug in texts.items() if len(by_slug) > 1}
    distinct = _without_parts(shared, rules)
    usual = catalog.query.term_role_counts([SIGNALS["skills"] + key for key in distinct])
    ordered = sorted(
        distinct,
        key=lambda key: (-len(distinct[key]), usual.get(SIGNALS["skills"] + key, 0), names[key].lower()),
    )
    shared_skills = [
        SharedSkill(names[key], {slug: distinct[key][slug] for slug in slugs if slug in distinct[key]})
        for key in ordered
    ]
    return SkillComparison(
        tuple(skill for skill in shared_skills if len(skill.texts) == len(slugs)),
        tuple(skill for skill in shared_skills if len(skill.texts) < len(slugs)),
        {slug: _telling_first(phrases, roles[slug]) for slug, phrases in _own_skills(mentions, slugs, shared).items()},
    )


def _best_phrases(
    mentions: Sequence[RoleMention],
) -> tuple[dict[str, dict[str, str]], dict[tuple[str, str], str]]:
    """Each skill's phrase in each role, by key and slug, and the rule that recognised it there, by (key, slug).

    It is the first phrase of the role that names the skill, or the first that names it as more than a part.
    """
    texts: dict[str, dict[str, str]] = {}
    rules: dict[tuple[str, str], str] = {}
    for slug, key, _name, rule, text in mentions:
        if slug not in texts.setdefault(key, {}) or (rule != "part" and rules[key, slug] == "part"):
            texts[key][slug] = text
            rules[key, slug] = rule
    return texts, rules


def _own_skills(
    mentions: Sequence[RoleMention], slugs: Sequence[str], shared: dict[str, dict[str, str]]
) -> dict[str, dict[str, str]]:
    """The skills that only one role has, by its slug, each with its phrase; not those whose phrase names a shared one.

    They stand in the order of the role's file.
    """
    shared_texts = {(slug, text) for by_slug in shared.values() for slug, text in by_slug.items()}
    own: dict[str, dict[str, str]] = {slug: {} for slug in slugs}
    names: dict[str, dict[str, str]] = {slug: {} for slug in slugs}
    for slug, key, name, rule, text in mentions:
        if key not in shared and rule != "part" and (rule == "example" or (slug, text) not in shared_texts):
            names[slug].setdefault(key, name)
            own[slug].setdefault(names[slug][key], text)
    return own


def _telling_first(phrases: dict[str, str], role: Role | IndexedRole) -> tuple[str, ...]:
    """Names of skills (with their phrases), those first that tell the role from others.

    First come products that employers ask for, then what is hot. These are the tools of the kinds that it lists first:
    one of each kind, then a second of each, and so on; then what is of no kind, in the order of its file. Equipment
    goes before software where there is more of it.
    """
    places: dict[str, tuple[int, int, int, int]] = {}
    marks = role.tech_marks
    demanded, hot = (set(marks.in_demand), set(marks.hot)) if marks else (set(), set())
    software, tools = (1, 2) if glance.is_hands_on(role) else (0, 2)
    groups = ((software, role.tech_kinds), (0 if software else tools, role.tool_kinds))
    for group, kinds in groups:
        for kind_number, kind in enumerate(kinds):
            for number, example in enumerate(kind.examples):
                mark = 0 if example in demanded else 1 if example in hot else 2
                places.setdefault(example, (group, mark, number, kind_number))
    last = len(phrases)
    return tuple(sorted(phrases, key=lambda name: places.get(phrases[name], (1, 2, last, last))))


def _without_parts(shared: dict[str, dict[str, str]], rules: dict[tuple[str, str], str]) -> dict[str, dict[str, str]]:
    """Leaves out what is only a part in every role, where a whole phrase names a skill with the same phrases."""

    def is_whole(key: str, by_slug: dict[str, str]) -> bool:
        return any(rules[key, slug] != "part" for slug in by_slug)

    whole = {tuple(sorted(by_slug.items())) for key, by_slug in shared.items() if is_whole(key, by_slug)}
    return {
        key: by_slug
        for key, by_slug in shared.items()
        if is_whole(key, by_slug) or tuple(sorted(by_slug.items())) not in whole
    }
