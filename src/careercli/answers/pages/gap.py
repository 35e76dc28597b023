"""What lies between two roles, on a page; and the plan that comes of it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from careercli import text
from careercli.answers import gap_words, next_pay, official_country, own_way_in, tool_words, ways
from careercli.answers.kind_words import plain_kind
from careercli.answers.pages.pay import NONE
from careercli.answers.requirement_words import BUREAU, requirement_lines
from careercli.page import Block, Bullets, Facts, Grid, HeadedEntry, Page, Paragraph, Section, Tile, Tiles

if TYPE_CHECKING:
    from careercli.answers.gap import GapAnswer
    from careercli.answers.gap_facts import Fact
    from careercli.answers.plan import Plan, PlannedStep, Status
    from careercli.moves.level_gaps import LevelGap

KINDS = {
    "work": "Work", "skill": "Skills", "knowledge": "Knowledge", "duties": "In your guide's duties",
    "tools": "Kinds of tools",
}  # fmt: skip


def page(answer: GapAnswer) -> Page:
    """The whole answer."""
    title = f"From {answer.mover.name} to {answer.target.role.title}"
    return Page(title, tuple(_sections(answer)), "What lies between", (), _opening(answer), _whose(answer))


def _opening(answer: GapAnswer) -> tuple[Block, ...]:
    """How much of the work is alike, and three statements."""
    statements = gap_words.statements(answer)
    return (
        *_ready(answer),
        *(Paragraph(note, "quiet") for note in answer.notes),
        *([Facts(tuple(statements))] if statements else []),
    )


def _ready(answer: GapAnswer) -> tuple[Block, ...]:
    if answer.ready is None:
        return (Paragraph(answer.why_not, "warn"),)
    on_top = "; ".join(answer.comes_on_top)
    usually = "usually on top" if answer.other_ways else "on top"
    note = f"{usually}: {on_top}" if on_top else "how far today's skills, work and tools go"
    label = "Of the work is like yours" if on_top else "Ready"
    return (Tiles((Tile(label, f"{100 * answer.ready:.0f} %", note),)),)


def _sections(answer: GapAnswer) -> list[Section]:
    made: list[Section] = []

    def add(heading: str, blocks: tuple[Block, ...], aside: str = "") -> None:
        if blocks:
            made.append(Section(heading, blocks, aside))

    add("You bring", _kept(answer))
    mark = f" {answer.whose}" if answer.whose else ""
    new = tuple(f"{work.detail or work.name} ({text.count(work.core, 'task')})" for work in answer.new_work)
    add("New in the work", (Bullets(new),) if new else (), f"main tasks{mark} that yours does not list")
    near = tuple(work.detail or work.name for work in answer.near_work)
    add("Near what you do", (Bullets(near),) if near else (), "of the same kind as tasks or skills of yours")
    add("To raise", _raises(answer), f"levels{mark}, of 7, as O*NET rates them")
    add("Tools: one of each kind will do", _tools(answer), "the kind, and what is usual")
    named = (Bullets(answer.named_there),) if answer.named_there else ()
    add("Skills that the guide names", named, "of the new job; for yours, none names any")
    add("What it requires", (Facts(tuple(requirements(answer))),))
    add("Figures of both", _figures(answer))
    return made


def _kept(answer: GapAnswer) -> tuple[Block, ...]:
    lists = []
    for kind, label in KINDS.items():
        names = tuple(kept.spoken or plain_kind(kept.name) for kept in answer.keep if kept.group == kind)
        if names:
            lists.append(Bullets(names, label))
    return tuple(lists)


def _raises(answer: GapAnswer) -> tuple[Block, ...]:
    kinds: dict[str, set[str]] = {}
    for rated in answer.target_side.levels.values():
        kinds.setdefault(rated.name, set()).add(rated.kind)
    rows = [
        (f"{gap.name} ({gap.kind})" if len(kinds.get(gap.name, ())) > 1 else gap.name, *_levels(gap))
        for gap in answer.raises
    ]
    grid = [Grid("Levels now and asked for", ("", "Now", "Asked for"), tuple(rows), frozenset((1, 2)))] if rows else []
    named = [Bullets(answer.named, "Named by the guide, no level recorded")] if answer.named else []
    return (*named, *grid) if answer.whose else (*grid, *named)


def _levels(gap: LevelGap) -> tuple[str, str]:
    had = f"{gap.had:.1f}" if gap.had else "next to nothing"
    return (
        had if gap.had_is_published else "not published",
        f"{gap.asked:.1f}" if gap.asked_is_published else "not published",
    )


def _tools(answer: GapAnswer) -> tuple[Block, ...]:
    pairs = []
    for gap in tool_words.worth_showing(answer):
        name, names = tool_words.names_of(answer, gap)
        usual = ", ".join(names) or "usual in the field"
        pairs.append((name, f"{usual}; you have {text.natural_list(gap.had)}" if gap.had else usual))
    if answer.products:
        pairs.append(("Asked for by name (O*NET)", ", ".join(answer.products)))
    return (Facts(tuple(pairs)),) if pairs else ()


def requirements(answer: GapAnswer) -> list[tuple[str, str]]:
    """What is required, who gets in otherwise, and what is studied for it."""
    schooling, *others = requirement_lines(answer.requirements, answer.source_side, other_ways=answer.other_ways)
    lines = [schooling]
    if answer.other_ways:
        lines.append(("Other ways in", answer.other_ways))
    lines += others
    if answer.courses and answer.way_in is not None:
        lines.append(("Studied for it", f"{ways.listed(answer.courses)} ({answer.way_in.whose})"))
    return own_way_in.lines_with(lines, answer.target.role)


def _figures(answer: GapAnswer) -> tuple[Block, ...]:
    if not answer.facts:
        return ()
    source = answer.source_side.title if answer.source_side else "You"
    rows = tuple(
        (fact.label, _cell(fact, fact.before, fact.before_of), _cell(fact, fact.after, fact.after_of))
        for fact in answer.facts
    )
    caption = "Pay, growth, jobs and openings"
    return (Grid(caption, ("", source, answer.target.role.title), rows, frozenset((1, 2))),)


def _cell(fact: Fact, value: Any, of: str = "") -> str:
    if value is None:
        return NONE
    if of:
        return f"{_cell(fact, value)} {next_pay.where(of)}"
    if isinstance(value, str):
        return value
    if fact.unit == "percent":
        return text.growth(value)
    return text.money(value, fact.unit) if fact.unit else f"{value:,.0f}"


def _whose(answer: GapAnswer) -> tuple[str, ...]:
    roles = (answer.mover.entry.role if answer.mover.entry else None, answer.target.role)
    whose = official_country.note(map(official_country.country, roles), [fact.place for fact in answer.facts])
    schooling = "" if answer.schooling_source == BUREAU else f"Schooling: {answer.schooling_source}. "
    return tuple(
        filter(
            None,
            (whose, f"{schooling}What it requires: {BUREAU}.", ways.counted_wider(answer.target, answer.mover.entry)),
        )
    )


def plan_page(answer: Plan) -> Page:
    """A plan: its steps with room to tick them, the way in and mistakes as the role's file tells them."""
    title = f"Plan: from {answer.gap.mover.name} to {answer.gap.target.role.title}"
    by = (f"By {answer.by.isoformat()}.",) if answer.by else ()
    remark = (Paragraph(f"{answer.remark}.", "warn"),) if answer.remark else ()
    steps = tuple(_step(number, step) for number, step in enumerate(answer.steps, 1))
    made = [Section("Steps", steps or (Paragraph("Nothing to do: you are there."),))]
    if answer.way_in and steps:
        made.append(Section("The way in", tuple(map(Paragraph, answer.way_in)), "as the file of the role tells it"))
    if answer.mistakes and steps:
        aside = "as the file of the role tells it"
        made.append(Section("Mistakes that beginners make", (Bullets(answer.mistakes),), aside))
    made.append(Section("What it requires", (Facts(tuple(requirements(answer.gap))),)))
    if figures := _figures(answer.gap):
        made.append(Section("Figures of both", figures))
    return Page(title, tuple(made), "Steps to take", by, (*_opening(answer.gap), *remark), _whose(answer.gap))


def _step(number: int, step: PlannedStep) -> HeadedEntry:
    facts = [("Why", step.why), *([("How long", step.time)] if step.time else []), ("Proof", step.proof)]
    mark = "☑" if step.done else "☐"
    by = f"by {step.by.isoformat()}" if step.by else ""
    return HeadedEntry(f"{mark} {number}. {step.step}", by, facts=tuple(facts))


def status_page(answer: Status) -> Page:
    """Where somebody stands in a plan."""
    lists = (("Done", answer.done), ("Next", answer.next), ("Not steps of this plan any more", answer.unknown))
    made = tuple(Section(name, (Bullets(names),)) for name, names in lists if names)
    tiles: tuple[Block, ...] = ()
    if answer.ready is not None and answer.ready_before is not None:
        before = f"{100 * answer.ready_before:.0f} % at the start"
        tiles = (Tiles((Tile("Of the work is like yours", f"{100 * answer.ready:.0f} %", before),)),)
    return Page(f"On the way to {answer.title}", made, "Where you stand", (answer.file,), tiles)
