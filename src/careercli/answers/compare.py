"""Two to six roles side by side: what differs, what is alike, and which skills they share.

The answer does not depend on the order of the roles but for the order in which they are shown.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from careercli.answer import Answer
from careercli.answers import compare_facts, compare_rows, salary, work_conditions
from careercli.answers.compare_facts import Field
from careercli.answers.compare_rows import Row
from careercli.answers.compare_skills import SkillComparison, compare_skills
from careercli.answers.day import DayAnswer, RoleDay
from careercli.answers.salary import PayAnswer
from careercli.answers.tiers import LadderAnswer, RoleLadder
from careercli.catalog.catalog import Catalog, Entry
from careercli.errors import NoSuchChoice, UsageError
from careercli.lazy_dataclass import dataclass
from careercli.roles.money import DIFFERENT, named_with_currency
from careercli.system import quoted
from careercli.table import Cell, Table
from careercli.text import natural_list

if TYPE_CHECKING:
    from careercli.answers.pay_in_places import AskedPlaces
    from careercli.page import Page, Picture

FEWEST, MOST = 2, 6
MOST_WORK = 4
"""The activities that a reader is named of each role, unless all are asked for."""
MOST_OWN, MOST_COMMON = 6, 8
"""The skills that only one role has, or some have, and those that all have, are named up to so many, likewise."""
MOST_OFFERED = 2
"""So many roles are offered to compare one with."""
PARTS = ("work", "conditions", "pay", "growth", "facts", "education", "tiers", "day", "skills", "pros", "cons")
"""What `--section` can ask for."""
_OTHER_PARTS = {
    **dict.fromkeys(("duties", "responsibilities", "activities", "work-activities", "core-functions"), "work"),
    **dict.fromkeys(("work-setting", "work-conditions", "working-conditions", "hours", "schedule"), "conditions"),
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
class Comparison(Answer):
    """The answer. `entries` are the roles in the order asked for, `pay` what they pay a year, in some places too."""

    entries: tuple[Entry, ...]
    fields: tuple[Field, ...]
    skills: SkillComparison
    pay: PayAnswer
    parts: tuple[str, ...] = ()
    everything: bool = False

    @property
    def rows(self) -> list[Row]:
        """The facts in words, for a reader."""
        of_way_in = (compare_facts.LICENCE,) if self.has("education") else ()  # there it stands already
        conditions = [
            field for field in self.fields if field.part == compare_facts.CONDITIONS and field.key not in of_way_in
        ]
        return [*compare_rows.of_conditions(conditions), *compare_rows.rows(self.entries, self.pay, self.parts)]

    @property
    def conditions_source(self) -> str:
        """Whose word the conditions of the work are, once for all of them; empty where there are none."""
        keys = [f.key for f in self.fields if f.part == compare_facts.CONDITIONS]
        return work_conditions.source_of(keys, [entry.role for entry in self.entries])

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
        """The facts in which they agree; of what none of them records only the names of official figures."""
        is_told = (field for field in self.fields if field.is_figure or next(iter(field.values.values())) is not None)
        return tuple(field for field in is_told if field.alike)

    @property
    def currencies(self) -> tuple[str, ...]:
        """The currencies in which the roles' pay is stated, that of the most roles first."""
        stated = Counter(code for role in self.pay.roles for code in role.currencies)
        return tuple(code for code, _count in stated.most_common())

    @property
    def remarks(self) -> tuple[str, ...]:
        """How the places were read; why pay is not compared, where it is in different currencies."""
        if not self.has("pay") or len(self.currencies) < 2:
            return self.pay.remarks
        stated = [(role.slug, code) for role in self.pay.roles for code in role.currencies]
        unlike = f"pay is not drawn on one scale, since {DIFFERENT}: {named_with_currency(stated)}"
        return (*self.pay.remarks, unlike)

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
                {"slug": entry.slug, "title": entry.role.title, **({"work_of": entry.work_of} if entry.work_of else {})}
                | {side: list(getattr(entry.role, side)) for side in sides}
                for entry in self.entries
            ]
        }
        if self.has("work"):
            common_work, own_work = self.work
            only = {slug: list(names) for slug, names in own_work.items()}
            answer["work"] = {"common": list(common_work), "only": only}
        if any(self.has(part) for part in compare_facts.PARTS):
            answer["differences"] = [_field_dict(field) for field in self.differences]
            answer["alike"] = [_field_dict(field) for field in self.alike]
        if self.has("conditions"):
            answer["conditions_source"] = self.conditions_source or None
        if self.has("skills"):
            answer["skills"] = {
                "common": [vars(skill) for skill in self.skills.common],
                "some": [vars(skill) for skill in self.skills.some],
                "only": {slug: list(names) for slug, names in self.skills.only.items()},
            }
        return answer

    def to_table(self) -> Table:
        """A row an activity, a fact and a skill: what it is, whether it is alike, and a column a role.

        In the order of the screen: the work, where it differs first; the facts, likewise; the skills.
        """
        slugs = [entry.slug for entry in self.entries]
        common_work, own_work = self.work
        rows: list[tuple[Cell, ...]] = [
            ("work only here", name, *(name if slug == owner else None for slug in slugs))
            for owner, names in own_work.items()
            for name in names
        ]
        rows += [("work", name, *(name for _slug in slugs)) for name in common_work]
        rows += [
            (kind, field.key, *(field.values[slug] for slug in slugs))
            for kind, fields in (("differs", self.differences), ("alike", self.alike))
            for field in fields
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
    named = {"key": field.key, "label": field.label, "unit": field.unit, "period": field.period}
    return {**named, **({"place": field.place} if field.place else {}), "values": field.values}


def comparison_part(name: str) -> str:
    """The part of a comparison that a name means. Raises UsageError."""
    folded = name.strip().lower().replace("_", "-").replace(" ", "-")
    folded = _OTHER_PARTS.get(folded, folded)
    if folded not in PARTS:
        raise NoSuchChoice(f"a comparison has no section {name!r}", name, PARTS)
    return folded


def _not_to_compare(catalog: Catalog, entries: Sequence[Entry], names: Sequence[str]) -> UsageError:
    """The error for too few or too many roles: what is named, and a command that compares it with what is near."""
    if len(entries) > MOST:
        first = " ".join(entry.slug for entry in entries[:MOST])
        message = f"compare shows at most {MOST} roles at once, and these are {len(entries)}"
        return UsageError(message, f"leave some out, for example `careers compare {first}`; --json takes more")
    if not entries:
        message = f"compare needs {FEWEST} to {MOST} roles, and none is named"
        return UsageError(message, "name them, for example `careers compare legal-coordinator legal-technician`")
    entry, typed = entries[0], list(dict.fromkeys(names))
    named = [repr(name) for name in typed]
    known = (
        f"{natural_list(named)} are one role, {entry.role.title}" if len(typed) > 1
        else f"only {entry.role.title} is named"
    )  # fmt: skip
    message, hint = f"compare needs {FEWEST} to {MOST} different roles, and {known}", "name another one beside it"
    own = quoted(typed[0]) if len(typed) == 1 else entry.slug
    if near := _near(catalog, entry):
        hint += f", for example `careers compare {' '.join((own, *near))}`"
    return UsageError(message, hint)


def _near(catalog: Catalog, entry: Entry) -> tuple[str, ...]:
    """The slugs of the roles that are most like a role."""
    from careercli.answers.related import related

    return tuple(role.slug for role in related(catalog, entry.slug, MOST_OFFERED).roles)


def compare(
    catalog: Catalog,
    entries: Sequence[Entry],
    parts: tuple[str, ...] = (),
    everything: bool = False,
    asked_places: AskedPlaces | None = None,
    names: Sequence[str] = (),
    most: int | None = None,
) -> Comparison:
    """Compares two or more different roles of a catalogue, by all PARTS or only some; their pay in some places too.

    `everything` asks the screen for the facts in which the roles agree, too; `names` are those that were asked for.
    Raises UsageError for fewer roles, or more than `most` (MOST have room on a screen), NoSuchPlace.
    """
    if len(entries) < FEWEST or (most is not None and len(entries) > most):
        raise _not_to_compare(catalog, entries, names)
    if any(entry.origin != "bundled" for entry in entries):
        from careercli.answers.wider_work import with_work

        entries = [with_work(catalog, entry) for entry in entries]
    pay = salary.pay(entries, asked_places=asked_places if not parts or "pay" in parts else None)
    facts = (
        *compare_facts.condition_fields(entries), *compare_facts.fields(entries), *compare_facts.place_fields(pay),
    )  # fmt: skip
    fields = compare_facts.in_order(field for field in facts if field.is_of(parts))
    shared = compare_skills(catalog, entries) if not parts or "skills" in parts else SkillComparison((), (), {})
    return Comparison(tuple(entries), fields, shared, pay, parts, everything)
