"""A move as six to ten steps that a person can take, and what the ticks of such a plan bring.

`careercli.answers.plan_steps` says which steps, `careercli.answers.plan_dates` when.
"""

from __future__ import annotations

import re
import shlex
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

from careercli import paths
from careercli import text as wording
from careercli.answer import Answer
from careercli.answers import gap as gaps
from careercli.answers import own_way_in
from careercli.answers.gap import GapAnswer
from careercli.answers.plan_step import Step
from careercli.answers.plan_steps import steps_of
from careercli.answers.planning import planning
from careercli.answers.told import told as told_of
from careercli.answers.told import typed_again
from careercli.catalog.catalog import Catalog
from careercli.errors import CareersError, UsageError
from careercli.lazy_dataclass import dataclass
from careercli.moves.facts import MoveFacts
from careercli.moves.held_schooling import typed as typed_schooling
from careercli.moves.own_abilities import OwnAbilities, with_more
from careercli.profile.mover import YOU, Mover, mover
from careercli.skills import normalize
from careercli.table import Cell, Table

if TYPE_CHECKING:
    from careercli.page import Page
    from careercli.profile.own_role import Told

MAX_BYTES = 1_000_000
"""A file that is larger is no plan."""
MOST_TEXTS = 12
"""Texts of a section of the role file that a plan repeats."""
LONGEST_BOX = 420
"""Characters of a line that may be a box with a step."""
_SLUG = "[a-z0-9-]{1,120}"
_MARK = re.compile(rf"<!-- careers plan: from=({_SLUG})(?: role=({_SLUG}))?(?: have=({_SLUG}))? to=({_SLUG}) -->")
OF_CV = "cv"
"""What stands for the person of a CV where a role's slug would stand; their role stands behind it."""
_BOX = re.compile(r"[-*+]\s+\[([ xX])\]\s+\*\*(.+?)\*\*")


@dataclass(frozen=True)
class PlannedStep(Step):
    """A step of a plan: until when, if the plan has dates, and whether it is done."""

    by: date | None = None
    done: bool = False

    def to_dict(self) -> dict[str, Any]:
        """As JSON prints it."""
        return {
            "step": self.step,
            "kind": self.kind,
            "why": self.why,
            "time": self.time,
            "proof": self.proof,
            "by": self.by.isoformat() if self.by else None,
            "done": self.done,
        }


@dataclass(frozen=True)
class Plan(Answer):
    """A plan: the gap it comes from, its steps in order, and until when. `remark` says what its dates cannot hold.

    `have` is the schooling that was typed.
    """

    gap: GapAnswer
    steps: tuple[PlannedStep, ...]
    by: date | None = None
    remark: str = ""
    have: str | None = None

    @property
    def remarks(self) -> tuple[str, ...]:
        """How a CV and own pay were read, that the time is too short, what is borrowed, and why pay is not compared."""
        return (*self.gap.of_cv, *((self.remark,) if self.remark else ()), *self.gap.borrowed, *self.gap.unlike)

    @property
    def told_on_screen(self) -> tuple[str, ...]:
        """What its screen says in its own place."""
        return self.gap.borrowed

    @property
    def mistakes(self) -> tuple[str, ...]:
        """The mistakes of beginners that the role's file names."""
        return tuple(self.gap.target.role.beginner_mistakes)[:MOST_TEXTS]

    @property
    def way_in(self) -> tuple[str, ...]:
        """How one enters, as the role's file tells it."""
        role = self.gap.target.role
        return (own_way_in.told(role) or tuple(role.entry_path))[:MOST_TEXTS]

    def to_dict(self) -> dict[str, Any]:
        """from, to, ready, by, steps, before_applying, the way in by the role's file, and the mistakes to avoid."""
        return {
            "from": self.gap.mover.slug,
            "to": self.gap.target.slug,
            "ready": self.gap.ready,
            "notes": list(self.gap.notes),
            "place": self.gap.place or None,
            **self.gap.counted.to_dict(),
            "pay_change_percent": self.gap.pay_change,
            "pay_change_of": self.gap.pay_change_of or None,
            "pay_change_from_median_percent": self.gap.pay_change_from_median,
            "by": self.by.isoformat() if self.by else None,
            "steps": [step.to_dict() for step in self.steps],
            "before_applying": self.gap.before_applying.to_dict(),
            "way_in": list(self.way_in),
            "mistakes": list(self.mistakes),
        }

    def to_table(self) -> Table:
        """A row a step."""
        rows: list[tuple[Cell, ...]] = [
            (step.step, step.kind, step.why, step.time, step.proof, step.by.isoformat() if step.by else None)
            for step in self.steps
        ]
        return Table(("step", "kind", "why", "time", "proof", "by"), tuple(rows))

    def to_markdown(self) -> str:
        """The plan as a Markdown file that `plan --status` reads back."""
        who, target = self.gap.mover, self.gap.target
        of_cv = f" --from {who.cv}" if who.cv else ""
        lines = [
            f"# Plan: from {_plain(who.name)} to {_plain(target.role.title)}",
            "",
            f"<!-- careers plan: from={_source(who)}{_have(self.have)} to={target.slug} -->",
            "",
            f"Check off what is done, then see where you stand: `careers plan --status FILE{of_cv}`.",
            "",
            *(line for note in self.gap.notes for line in (_plain(note), "")),
        ]
        for step in self.steps:
            lines += _lines(step)
        if not self.steps:
            lines += ["Nothing to do: you are already there.", ""]
        if self.way_in and self.steps:
            lines += ["## The way in, from the role's file", ""]
            lines += [line for text in self.way_in for line in (_plain(text), "")]
        if self.mistakes and self.steps:
            lines += ["## Common beginner mistakes", "", *(f"- {_plain(text)}" for text in self.mistakes), ""]
        return "\n".join(lines).rstrip() + "\n"

    def to_page(self) -> Page:
        """The steps with boxes to tick on paper."""
        from careercli.answers.pages import gap

        return gap.plan_page(self)


def _lines(step: PlannedStep) -> list[str]:
    """A box to tick, and below it why, how long, and what proves it."""
    until = f" (by {step.by.isoformat()})" if step.by else ""
    lines = [f"- [ ] **{_plain(step.step)}**{until}", f"  - Why: {_plain(step.why)}"]
    if step.time:
        lines.append(f"  - How long: {_plain(step.time)}")
    return [*lines, f"  - Proof: {_plain(step.proof)}", ""]


def _plain(text: str) -> str:
    return wording.markdown_text(" ".join(text.split()))


def _source(who: Mover) -> str:
    """Whose plan it is, as its mark says: a role's slug, the profile's person, or that of a CV with their role."""
    return f"{OF_CV} role={who.entry.slug}" if who.cv and who.entry else who.slug


def _have(typed: str | None) -> str:
    """The schooling that was typed, for the mark of a plan: " have=high-school"."""
    return f" have={'-'.join(re.findall('[a-z0-9]+', typed.lower()))}" if typed else ""


def plan(
    catalog: Catalog,
    start: str | None,
    to: str,
    place: str | None = None,
    cv: Path | None = None,
    told: Told | None = None,
) -> Plan:
    """A plan for a move from a role (None: from the profile), or for the person of a `cv`, who `told` of themselves.

    Pay is that in a `place`, or else where its person lives. Raises NoSuchRole, NoSuchPlace, UsageError, and
    CareersError for a CV that cannot be read.
    """
    facts, target = MoveFacts(catalog), catalog.entry(to)
    read_as = told.remarks if told else ()
    have = typed_schooling(told.level, told.study) if told and told.level else None
    typed = typed_again(place, told)
    if cv is None:
        gap = gaps.gap_of(catalog, mover(catalog, start, told=told), target, facts=facts, place=place)
        return _plan_of(facts, replace(gap, of_cv=read_as, typed=typed), have)
    from careercli.answers.cv_mover import mover_of_cv

    who, read = mover_of_cv(catalog, cv, start, f"plan {{}} {target.slug}", told)
    gap = gaps.gap_of(catalog, who, target, facts=facts, place=place)
    return _plan_of(facts, replace(gap, of_cv=(*read_as, *read), typed=typed), have)


def _plan_of(facts: MoveFacts, gap: GapAnswer, have: str | None = None) -> Plan:
    steps = steps_of(planning(facts, gap))
    return Plan(gap, tuple(PlannedStep(**vars(step)) for step in steps), have=have)


# Reading it back


@dataclass(frozen=True)
class Checklist:
    """A plan as it was read: the roles it is for, and its boxes with whether they are ticked.

    `source` is YOU for the profile's person, OF_CV for that of a CV, whose role is `role`. `have` is the schooling that
    was typed, in a word.
    """

    source: str
    target: str
    boxes: tuple[tuple[str, bool], ...]
    role: str | None = None
    have: str | None = None


@dataclass(frozen=True)
class Status(Answer):
    """Where somebody stands in a plan: how ready they were and are, what is done, and what is next.

    `unknown` are boxes that are no step and nothing that the role asks for any more. `ready` is 0 to 1, or None;
    `notes` say what a role borrows for it.
    """

    screen = "plan"

    file: str
    source: str
    target: str
    title: str
    ready_before: float | None
    ready: float | None
    steps: tuple[PlannedStep, ...]
    learned: tuple[str, ...]
    unknown: tuple[str, ...]
    notes: tuple[str, ...] = ()

    @property
    def remarks(self) -> tuple[str, ...]:
        """What a role borrows, so that how ready one is rests on others' figures."""
        return tuple(note.removesuffix(".") for note in self.notes)

    @property
    def done(self) -> tuple[str, ...]:
        """The steps that are ticked, then what else was learned."""
        steps = [step.step for step in self.steps if step.done]
        return (*steps, *(name for name in self.learned if name not in steps))

    @property
    def next(self) -> tuple[str, ...]:
        """The steps that are open, in order."""
        return tuple(step.step for step in self.steps if not step.done)

    def to_dict(self) -> dict[str, Any]:
        """file, from, to, ready_before, ready, done, next, steps, unknown, notes."""
        return {
            "file": self.file,
            "from": self.source,
            "to": self.target,
            "ready_before": self.ready_before,
            "ready": self.ready,
            "done": list(self.done),
            "next": list(self.next),
            "steps": [step.to_dict() for step in self.steps],
            "unknown": list(self.unknown),
            "notes": list(self.notes),
        }

    def to_table(self) -> Table:
        """A row a step: done, or next."""
        rows = [("done", name) for name in self.done] + [("next", name) for name in self.next]
        return Table(("state", "step"), tuple(rows))

    def to_page(self) -> Page:
        """What is done, and what is next."""
        from careercli.answers.pages import gap

        return gap.status_page(self)


def read(path: Path) -> Checklist:
    """A plan that `careers plan` wrote, of this version or the first.

    Raises CareersError if it cannot be read, is too large, or is no plan.
    """
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
    return Checklist(mark[1], mark[4], tuple(boxes), mark[2], mark[3])


def status(catalog: Catalog, checklist: Checklist, shown: str, cv: Path | None = None) -> Status:
    """What the ticks of a plan bring. `shown` is its file's name for screens; `cv` is that of whom the plan is for.

    A box is a step of the plan, or the name of something that the role asks for: of those the first version's plans
    were made. Raises NoSuchRole if a role is not in the catalogue any more, UsageError if a profile is wanted and gone.
    """
    who = _mover_again(catalog, checklist, shown, cv)
    target = catalog.entry(checklist.target)
    facts = MoveFacts(catalog)
    base = gaps.gap_of(catalog, who, target, facts=facts)
    plan = _plan_of(facts, base)
    asked = _asked_names(catalog, base)
    steps = {normalize.key(step.step): step for step in plan.steps}
    ticked = [name for name, done in checklist.boxes if done]
    more = OwnAbilities()
    for name in ticked:
        key = normalize.key(name)
        named = OwnAbilities(names={key: asked[key]} if key in asked else {})
        covers = steps[key].covers if key in steps else named
        more = with_more(more, covers)
    now = gaps.gap_of(catalog, who, target, more, facts) if ticked else base
    return Status(
        file=shown,
        source=checklist.source,
        target=target.slug,
        title=target.role.title,
        ready_before=base.ready,
        ready=now.ready,
        steps=_ticked_steps(plan, now, {normalize.key(name) for name in ticked}),
        learned=tuple(asked[normalize.key(name)] for name in ticked if normalize.key(name) in asked),
        unknown=tuple(name for name, _done in checklist.boxes if not {normalize.key(name)} & {*steps, *asked}),
        notes=base.notes,
    )


def _mover_again(catalog: Catalog, checklist: Checklist, shown: str, cv: Path | None) -> Mover:
    """Who a plan was written for. Raises UsageError for a CV's person without the CV, and for others with one."""
    if (checklist.source == OF_CV) != (cv is not None):
        if cv is None:
            raise UsageError(
                f"{shown}: this plan is for the person of a CV",
                f"give the CV too: `careers plan --status {shlex.quote(shown)} --from CV`",
            )
        raise UsageError(
            f"{shown}: this plan was not made from a CV", f"leave it out: `careers plan --status {shlex.quote(shown)}`"
        )
    said = told_of(None, checklist.have)
    if cv is None:
        return mover(catalog, None if checklist.source == YOU else checklist.source, told=said)
    from careercli.answers.cv_mover import mover_of_cv

    return mover_of_cv(catalog, cv, checklist.role, f"plan {{}} {checklist.target}", said)[0]


def _ticked_steps(plan: Plan, now: GapAnswer, ticked: set[str]) -> tuple[PlannedStep, ...]:
    """The steps with those done that are ticked, by their own name or by that of what they teach."""
    had = {tool.kind.key for tool in now.tools if tool.had}
    products = {tool.kind.key: set(map(normalize.key, tool.kind.usual)) for tool in now.tools}

    def is_done(step: PlannedStep) -> bool:
        names = {normalize.key(step.step), *step.covers.names}
        names |= {name for kind in step.covers.kinds for name in products.get(kind, ())}
        return bool(names & ticked) or bool(step.covers.kinds & had)

    return tuple(replace(step, done=is_done(step)) for step in plan.steps)


def _asked_names(catalog: Catalog, gap: GapAnswer) -> dict[str, str]:
    """What the role asks for by name: its skills, products and kinds of tools, by their keys."""
    names = {mention.key: mention.name for mention in catalog.query.skill_mentions(gap.target.slug)}
    names |= {normalize.key(rated.name): rated.name for rated in gap.target_side.levels.values()}
    for kind in gap.target_side.tools.values():
        names |= {normalize.key(name): name for name in (kind.name, *kind.usual)}
    return names
