"""The gap as a checklist to work through, and a checklist read back.

Order: first what to raise, then what is foundational (general skills, early groups of the skill map), then what pays
off in most roles, then the specialised; within each, the heaviest first. The new role's education, entry path,
portfolio tips and beginner mistakes stand where they belong.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from careercli import paths
from careercli import text as wording
from careercli.answer import Answer
from careercli.answers import gap as gaps
from careercli.answers.gap import Gap
from careercli.catalog.catalog import Catalog
from careercli.errors import CareersError
from careercli.moves import coverage, role_skills
from careercli.moves.role_skills import Holding
from careercli.profile.person import Person
from careercli.skills import normalize
from careercli.table import Cell, Table

MAX_BYTES = 1_000_000
MOST_TIPS = 12
COMMON = 0.1
"""A skill that this part of the catalogue's roles ask for pays off in many of them."""
STAGES = (
    "Raise what you have",
    "Start with the foundations",
    "Then what pays off in many roles",
    "Then the specialised",
)
FOUNDATIONAL = ("skills.soft", "ratings")
_MARK = re.compile(r"<!-- careers plan: from=([a-z0-9-]{1,120}) to=([a-z0-9-]{1,120}) -->")
_BOX = re.compile(r"^\s*[-*+]\s+\[([ xX])\]\s+(.{1,400})$")


@dataclass(frozen=True)
class Step:
    """A skill to learn or to raise: what it adds to the coverage, where it stands, and how many roles ask for it."""

    skill: str
    key: str
    weight: float
    stage: int
    where: str
    roles: int
    note: str = ""


@dataclass(frozen=True)
class Plan(Answer):
    """A checklist: the gap it comes from, its steps in order, and how many roles the catalogue has."""

    gap: Gap
    steps: tuple[Step, ...]
    total: int

    def to_dict(self) -> dict[str, Any]:
        """from, to, coverage, steps, and what the role file says about the way there."""
        return {
            "from": self.gap.source.slug,
            "to": self.gap.target.slug,
            "coverage": self.gap.coverage,
            "steps": [
                {
                    "skill": one.skill,
                    "weight": one.weight,
                    "stage": STAGES[one.stage],
                    "where": one.where,
                    "roles": one.roles,
                    "note": one.note,
                }
                for one in self.steps
            ],
            "sections": {heading: list(texts) for heading, texts in sections(self.gap)},
        }

    def to_table(self) -> Table:
        """A row a step."""
        rows: list[tuple[Cell, ...]] = [
            (number, STAGES[one.stage], one.skill, one.weight, one.where, one.roles, one.note)
            for number, one in enumerate(self.steps, 1)
        ]
        return Table(("step", "stage", "skill", "weight", "where", "roles", "note"), tuple(rows))

    def to_markdown(self) -> str:
        """The checklist as a Markdown file that `plan --status` reads back."""
        source, target = self.gap.source, self.gap.target
        lines = [
            f"# Plan: from {_plain(source.name)} to {_plain(target.role.title)}",
            "",
            f"<!-- careers plan: from={source.slug} to={target.slug} -->",
            "",
            f"Covered today: {100 * self.gap.coverage:.1f} %. Tick what you have learned, then see where you stand: "
            "`careers plan --status FILE`.",
            "",
        ]
        for number, stage in enumerate(STAGES):
            steps = [one for one in self.steps if one.stage == number]
            if steps:
                lines += [f"## {stage}", "", *(self._line(one) for one in steps), ""]
        for heading, texts in sections(self.gap):
            lines += [f"## {heading}", ""]
            if heading in BOXED:
                lines += [f"- [ ] {_plain(text)}" for text in texts]
            elif heading in LISTS:
                lines += [f"- {_plain(text)}" for text in texts]
            else:
                lines += [line for text in texts for line in (_plain(text), "")][:-1]
            lines.append("")
        return "\n".join(lines).rstrip() + "\n"

    def _line(self, one: Step) -> str:
        roles = f"{wording.count(one.roles, 'role')} of {self.total:,}"
        note = f"; {_plain(one.note)}" if one.note else ""
        return f"- [ ] **{_plain(one.skill)}** (+{100 * one.weight:.1f} %; {roles}{note})"


BOXED = ("Build something to show",)
LISTS = ("Mistakes that beginners make",)


def sections(gap: Gap) -> list[tuple[str, tuple[str, ...]]]:
    """What the new role's file says about the way there, under headings; only what is recorded."""
    role = gap.target.role
    education = [text for text in (role.education.level, role.education.path) if text] if role.education else []
    found = [
        ("Education and certificates", tuple(education)),
        ("The way in", tuple(role.entry_path)),
        ("Build something to show", tuple(role.portfolio_tips)),
        ("Mistakes that beginners make", tuple(role.beginner_mistakes)),
    ]
    return [(heading, texts[:MOST_TIPS]) for heading, texts in found if texts]


def plan(catalog: Catalog, person: Person, to: str, tier: str | None = None) -> Plan:
    """A checklist for a move. Raises NoSuchRole."""
    found = gaps.gap(catalog, person, to, tier)
    total = int(catalog.index.rows("SELECT count(*) FROM role")[0][0])
    keys = {one.name: one.key for one in role_skills.of_role(catalog, found.target)}
    counts = _counts(catalog, [one.key for one in found.missing] + [keys[one.skill] for one in found.too_low])
    groups = _groups(found)
    steps = [
        Step(
            one.skill, keys[one.skill], round(one.weight * (1 - one.share) / one.share, gaps.DIGITS),
            0, one.where, counts.get(keys[one.skill], 0), _raise(one),
        )
        for one in found.too_low
    ]  # fmt: skip
    steps += [
        Step(one.skill, one.key, one.weight, _stage(one, groups, counts, total), one.where, counts.get(one.key, 0))
        for one in found.missing
    ]
    steps.sort(key=lambda one: (one.stage, -one.weight, one.skill.lower(), one.key))
    return Plan(found, tuple(steps), total)


def _raise(one: gaps.Kept) -> str:
    if one.level is not None and one.level_asked is not None:
        return f"from level {one.level:g} to {one.level_asked:g} of 7"
    return f"near to {one.by}, which you have"


def _stage(one: gaps.Lacking, groups: dict[str, int], counts: dict[str, int], total: int) -> int:
    if one.where in FOUNDATIONAL or groups.get(one.key) == 0:
        return 1
    return 2 if counts.get(one.key, 0) > max(1.0, COMMON * total) else 3


def _groups(found: Gap) -> dict[str, int]:
    """The place, from 0, of the group of the skill map in which each skill stands: foundations come first there."""
    from careercli.skills.aliases import canon

    places: dict[str, int] = {}
    for place, group in enumerate(found.target.role.skill_map):
        for text in group.skills:
            for one in canon().skills(text):
                places.setdefault(one.key, place)
    return places


def _counts(catalog: Catalog, keys: Sequence[str]) -> dict[str, int]:
    """How many roles name each skill."""
    terms = (f"k{key}" for key in keys)
    return dict(catalog.index.select_in("SELECT substr(word, 2), roles FROM term WHERE word IN ({})", terms))


def _plain(text: str) -> str:
    return wording.markdown_text(" ".join(text.split()))


# Reading it back


@dataclass(frozen=True)
class Status(Answer):
    """What the ticks of a checklist bring: coverage at its start and now, what is done, and what comes next."""

    file: str
    source: str
    target: str
    title: str
    before: float
    now: float
    done: tuple[str, ...]
    next: tuple[str, ...]
    steps: int
    unknown: tuple[str, ...]

    def to_dict(self) -> dict[str, Any]:
        """file, from, to, coverage before and now, done, next, and ticks that are no step of the plan."""
        return {
            "file": self.file,
            "from": self.source,
            "to": self.target,
            "coverage_before": self.before,
            "coverage": self.now,
            "done": list(self.done),
            "next": list(self.next),
            "steps": self.steps,
            "unknown": list(self.unknown),
        }

    def to_table(self) -> Table:
        """A row a step: done, or next."""
        rows = [("done", one) for one in self.done] + [("next", one) for one in self.next]
        return Table(("state", "skill"), tuple(rows))


@dataclass(frozen=True)
class Checklist:
    """A checklist as it was read: the roles it is for, and its boxes with whether they are ticked."""

    source: str
    target: str
    boxes: tuple[tuple[str, bool], ...]


def read(path: Path) -> Checklist:
    """A checklist that `plan` wrote. Raises CareersError if it cannot be read, is too large, or is no plan."""
    shown = paths.shown(path)
    raw = paths.read_small(path, MAX_BYTES, "is this a plan?")
    text = raw.decode("utf-8", "replace")
    mark = _MARK.search(text)
    if mark is None:
        raise CareersError(
            f"{shown}: the line that says which move it plans is missing (<!-- careers plan: from=… to=… -->)",
            "write a plan with `careers plan FROM TO > plan.md`, and keep that line",
        )
    boxes = []
    for line in text.splitlines():
        if box := _BOX.match(line):
            name = re.match(r"\*\*(.+?)\*\*", box[2])
            if name:
                boxes.append((re.sub(r"\\(.)", r"\1", name[1]), box[1] in "xX"))
    return Checklist(mark[1], mark[2], tuple(boxes))


def status(catalog: Catalog, person: Person, checklist: Checklist, shown: str) -> Status:
    """What the ticks of a checklist bring somebody. Raises NoSuchRole if the role is not in the catalogue any more."""
    target = catalog.entry(checklist.target)
    needs = role_skills.of_role(catalog, target)
    by_name = {normalize.key(one.name): one for one in needs}
    ticked = [name for name, done in checklist.boxes if done]
    learned = [by_name[normalize.key(name)] for name in ticked if normalize.key(name) in by_name]
    levels = person.levels | {one.key: max(one.level, person.levels.get(one.key, 0)) for one in learned if one.level}
    before = _coverage(person.skills, needs, person.levels)
    now = _coverage((*_without(person.skills, learned), *learned), needs, levels)
    open_steps = tuple(name for name, done in checklist.boxes if not done and normalize.key(name) in by_name)
    unknown = tuple(name for name, _done in checklist.boxes if normalize.key(name) not in by_name)
    return Status(
        shown, checklist.source, target.slug, target.role.title, before, now, tuple(ticked), open_steps,
        len(checklist.boxes), unknown,
    )  # fmt: skip


def _without(skills: Sequence[Holding], learned: Sequence[Holding]) -> list[Holding]:
    keys = {one.key for one in learned}
    return [one for one in skills if one.key not in keys]


def _coverage(skills: Sequence[Holding], needs: Sequence[Holding], levels: dict[str, float]) -> float:
    return round(coverage.coverage(coverage.match(skills, needs, levels), needs), gaps.DIGITS)
