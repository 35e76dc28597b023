"""The gap as a checklist to work through, and what the ticks of such a checklist bring.

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
from careercli.catalog.terms import SIGNALS
from careercli.errors import CareersError
from careercli.moves import role_skills
from careercli.moves.coverage import covered_share, match_skills
from careercli.moves.role_skills import WeightedSkill
from careercli.profile.person import Person
from careercli.skills import normalize
from careercli.table import Cell, Table

MAX_BYTES = 1_000_000
"""A file that is larger is no plan."""
MOST_TIPS = 12
"""Texts of a section of the role file that a plan repeats."""
COMMON = 0.1
"""A skill that this part of the catalogue's roles ask for pays off in many of them."""
STAGES = (
    "Raise what you have",
    "Start with the foundations",
    "Then what pays off in many roles",
    "Then the specialised",
)
"""The headings of a plan's stages, in order; `Step.stage` is the place here, from 0."""
FOUNDATIONAL = ("skills.soft", "ratings")
"""Keys of the role file whose skills are foundations."""
_MARK = re.compile(r"<!-- careers plan: from=([a-z0-9-]{1,120}) to=([a-z0-9-]{1,120}) -->")
_BOX = re.compile(r"[-*+]\s+\[([ xX])\]\s+\*\*(.+?)\*\*")
LONGEST_BOX = 420
"""Characters of a line that may be a box with a step."""


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
                    "skill": step.skill,
                    "weight": step.weight,
                    "stage": STAGES[step.stage],
                    "where": step.where,
                    "roles": step.roles,
                    "note": step.note,
                }
                for step in self.steps
            ],
            "sections": {heading: list(texts) for heading, texts in sections(self.gap)},
        }

    def to_table(self) -> Table:
        """A row a step."""
        rows: list[tuple[Cell, ...]] = [
            (number, STAGES[step.stage], step.skill, step.weight, step.where, step.roles, step.note)
            for number, step in enumerate(self.steps, 1)
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
            steps = [step for step in self.steps if step.stage == number]
            if steps:
                lines += [f"## {stage}", "", *(self._line(step) for step in steps), ""]
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

    def _line(self, step: Step) -> str:
        roles = f"{wording.count(step.roles, 'role')} of {self.total:,}"
        note = f"; {_plain(step.note)}" if step.note else ""
        return f"- [ ] **{_plain(step.skill)}** (+{100 * step.weight:.1f} %; {roles}{note})"


BOXED = ("Build something to show",)
"""Headings under which each text is a box to tick."""
LISTS = ("Mistakes that beginners make",)
"""Headings under which each text is an item of a list."""


def sections(gap: Gap) -> list[tuple[str, tuple[str, ...]]]:
    """What the new role's file says about the way there, under headings; only what is recorded."""
    role = gap.target.role
    education = [text for text in (role.education.level, role.education.path) if text] if role.education else []
    all_sections = [
        ("Education and certificates", tuple(education)),
        ("The way in", tuple(role.entry_path)),
        ("Build something to show", tuple(role.portfolio_tips)),
        ("Mistakes that beginners make", tuple(role.beginner_mistakes)),
    ]
    return [(heading, texts[:MOST_TIPS]) for heading, texts in all_sections if texts]


def plan(catalog: Catalog, person: Person, to: str, tier: str | None = None) -> Plan:
    """A checklist for a move. Raises NoSuchRole, and UsageError for a tier that the old role lacks."""
    gap = gaps.gap(catalog, person, to, tier)
    total = catalog.query.role_count()
    keys = {skill.name: skill.key for skill in role_skills.of_role(catalog, gap.target)}
    counts = _role_counts(catalog, [skill.key for skill in gap.missing] + [keys[skill.skill] for skill in gap.too_low])
    groups = _skill_map_groups(gap)
    steps = [
        Step(
            skill.skill, keys[skill.skill], round(skill.weight * (1 - skill.share) / skill.share, gaps.DIGITS),
            0, skill.where, counts.get(keys[skill.skill], 0), _what_to_raise(skill),
        )
        for skill in gap.too_low
    ]  # fmt: skip
    steps += [
        Step(
            skill.skill, skill.key, skill.weight, _stage(skill, groups, counts, total),
            skill.where, counts.get(skill.key, 0),
        )
        for skill in gap.missing
    ]  # fmt: skip
    steps.sort(key=lambda step: (step.stage, -step.weight, step.skill.lower(), step.key))
    return Plan(gap, tuple(steps), total)


def _what_to_raise(skill: gaps.KeptSkill) -> str:
    """The note of a skill that is there in part: from which level to which, or what is like it."""
    if skill.level is not None and skill.level_asked is not None:
        return f"from level {skill.level:g} to {skill.level_asked:g} of 7"
    return f"near to {skill.by}, which you have"


def _stage(skill: gaps.MissingSkill, groups: dict[str, int], counts: dict[str, int], total: int) -> int:
    """The stage (a place in STAGES) of a missing skill, from how many of the `total` roles ask for it."""
    if skill.where in FOUNDATIONAL or groups.get(skill.key) == 0:
        return 1
    return 2 if counts.get(skill.key, 0) > max(1.0, COMMON * total) else 3


def _skill_map_groups(gap: Gap) -> dict[str, int]:
    """The place, from 0, of the group of the skill map in which each skill stands: foundations come first there."""
    from careercli.skills.aliases import bundled_taxonomy

    groups: dict[str, int] = {}
    for place, group in enumerate(gap.target.role.skill_map):
        for text in group.skills:
            for skill in bundled_taxonomy().skills(text):
                groups.setdefault(skill.key, place)
    return groups


def _role_counts(catalog: Catalog, keys: Sequence[str]) -> dict[str, int]:
    """How many roles name each skill, by its key."""
    letter = SIGNALS["skills"]
    counts = catalog.query.term_role_counts(letter + key for key in keys)
    return {word[len(letter) :]: roles for word, roles in counts.items()}


def _plain(text: str) -> str:
    return wording.markdown_text(" ".join(text.split()))


# Reading it back


@dataclass(frozen=True)
class Status(Answer):
    """What the ticks of a checklist bring: coverage (0 to 1) at its start and now, what is done, what comes next.

    `unknown` are the boxes that are no step of the plan any more, `steps` how many boxes there are.
    """

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
        rows = [("done", skill) for skill in self.done] + [("next", skill) for skill in self.next]
        return Table(("state", "skill"), tuple(rows))


@dataclass(frozen=True)
class Checklist:
    """A checklist as it was read: the roles it is for, and its boxes with whether they are ticked."""

    source: str
    target: str
    boxes: tuple[tuple[str, bool], ...]


def read(path: Path) -> Checklist:
    """A checklist that `plan` wrote. Raises CareersError if it cannot be read, is too large, or is no plan."""
    shown = paths.display(path)
    raw = paths.read_small(path, MAX_BYTES, "is this a plan?")
    text = wording.decode(raw)
    mark = _MARK.search(text)
    if mark is None:
        raise CareersError(
            f"{shown}: the line that says which move it plans is missing (<!-- careers plan: from=… to=… -->)",
            "write a plan with `careers plan FROM TO > plan.md`, and keep that line",
        )
    boxes = []
    for line in text.splitlines():
        words = line.strip()
        if len(words) <= LONGEST_BOX and (box := _BOX.match(words)):
            boxes.append((re.sub(r"\\(.)", r"\1", box[2]), box[1] in "xX"))
    return Checklist(mark[1], mark[2], tuple(boxes))


def status(catalog: Catalog, person: Person, checklist: Checklist, shown: str) -> Status:
    """What the ticks of a checklist bring somebody. `shown` is its file's name for screens.

    Raises NoSuchRole if the role is not in the catalogue any more.
    """
    target = catalog.entry(checklist.target)
    needs = role_skills.of_role(catalog, target)
    needs_by_name = {normalize.key(need.name): need for need in needs}
    ticked = [name for name, done in checklist.boxes if done]
    learned = [needs_by_name[normalize.key(name)] for name in ticked if normalize.key(name) in needs_by_name]
    levels = person.levels | {
        skill.key: max(skill.level, person.levels.get(skill.key, 0)) for skill in learned if skill.level
    }
    before = _coverage(person.skills, needs, person.levels)
    now = _coverage((*_without(person.skills, learned), *learned), needs, levels)
    open_steps = [name for name, done in checklist.boxes if not done and normalize.key(name) in needs_by_name]
    unknown = [name for name, _done in checklist.boxes if normalize.key(name) not in needs_by_name]
    return Status(
        file=shown,
        source=checklist.source,
        target=target.slug,
        title=target.role.title,
        before=before,
        now=now,
        done=tuple(ticked),
        next=tuple(open_steps),
        steps=len(checklist.boxes),
        unknown=tuple(unknown),
    )


def _without(skills: Sequence[WeightedSkill], learned: Sequence[WeightedSkill]) -> list[WeightedSkill]:
    keys = {skill.key for skill in learned}
    return [skill for skill in skills if skill.key not in keys]


def _coverage(skills: Sequence[WeightedSkill], needs: Sequence[WeightedSkill], levels: dict[str, float]) -> float:
    return round(covered_share(match_skills(skills, needs, levels), needs), gaps.DIGITS)
