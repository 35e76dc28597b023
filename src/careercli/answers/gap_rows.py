"""What lies between two roles as JSON and CSV have it: each thing with what both ends have, and whose that is."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from careercli.answers import required
from careercli.answers.gap_facts import OF_FIGURES
from careercli.answers.lent import level_of, work_of
from careercli.table import Cell, Table

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from careercli.answers.gap import GapAnswer
    from careercli.answers.gap_kept import Brought
    from careercli.catalog.moves import Work
    from careercli.moves.level_gaps import LevelGap

OVERALL = ("verdict", "comparable", "ready", "other_ways", "courses", "courses_source", "equipment", "products")
CHANGES = ("pay_change_percent", "pay_change_of", "pay_change_from_median_percent")
"""The keys that are rows of the answer as a whole, with what it counts from between them."""
RATING, GUIDE, DUTIES = "rating", "guide", "duties"
"""By what a skill is known: a rating, the file of a role, which only names it, or a duty that the guide tells."""
COLUMNS = ("part", "kind", "name", "from", "to", "currency", "from_of", "to_of", "told_by", "importance", *OF_FIGURES)


def had(gap: LevelGap) -> float | None:
    """The level that is had; None where it is not published."""
    return gap.had if gap.had_is_published else None


def asked(gap: LevelGap) -> float | None:
    """The level that is asked for; None where it is not published."""
    return gap.asked if gap.asked_is_published else None


def kept(answer: GapAnswer) -> list[dict[str, Any]]:
    """What is brought."""
    return [
        {"name": each.name, "kind": each.kind, "texts": dict(each.texts), **_of_kept(answer, each)}
        for each in answer.keep
    ]


def _of_kept(answer: GapAnswer, each: Brought) -> dict[str, Any]:
    if each.texts.get(answer.target.slug) == each.name:
        return _sides(told_by=DUTIES if each.duty else GUIDE)
    if each.kind in ("skill", "knowledge"):
        return _levels(answer, each.kind, each.name, each.had, each.asked)
    if each.kind == "tools":
        return _sides()
    before = None if each.had is None else work_of(answer.source_side)
    return _sides(each.had, each.asked, before, work_of(answer.target_side))


def raised(answer: GapAnswer) -> list[dict[str, Any]]:
    """The levels to raise, then the skills that only the target's file names."""
    rated = [
        {"name": gap.name, "kind": gap.kind, **_levels(answer, gap.kind, gap.name, had(gap), asked(gap))}
        for gap in answer.raises
    ]
    return rated + [{"name": name, "kind": "skill", **_sides(told_by=GUIDE)} for name in answer.named]


def work(answer: GapAnswer, told: Sequence[Work]) -> list[dict[str, Any]]:
    """Work of the target."""
    of = work_of(answer.target_side)
    return [{"activity": each.detail or each.name, "tasks": each.core, "tasks_of": of} for each in told]


def tools(answer: GapAnswer) -> list[dict[str, Any]]:
    """The kinds of tools that are new, each with what somebody has of it, and what is usual."""
    of = work_of(answer.target_side)
    return [
        {
            "kind": gap.kind.name,
            "had": list(gap.had),
            "usual": list(gap.kind.usual),
            "usual_of": None if gap.kind.own else of,
        }
        for gap in answer.tools
    ]


def _levels(answer: GapAnswer, kind: str, name: str, before: float | None, after: float | None) -> dict[str, Any]:
    """Both levels of what is rated, and how much it matters in the target."""
    rated = answer.target_side.levels[kind, name]
    return _sides(
        before,
        after,
        level_of(answer.source_side, answer.mover.entry, kind, name, before),
        level_of(answer.target_side, answer.target, kind, name, after),
        RATING,
        rated.importance,
    )


def _sides(
    before: float | None = None,
    after: float | None = None,
    before_of: str | None = None,
    after_of: str | None = None,
    told_by: str | None = None,
    importance: float | None = None,
) -> dict[str, Any]:
    """What both ends have of a thing, and whose that is; None where it is the role's own, or there is none."""
    return {
        "had": before,
        "asked": after,
        "had_of": before_of,
        "asked_of": after_of,
        "told_by": told_by,
        "importance": importance,
    }


def table(answer: GapAnswer, *, whole: bool = True) -> Table:
    """A row a thing: the part of the answer that it stands in, and what each end has of it; without a `whole` not those
    of the answer as a whole, which people read as sentences.
    """
    rows: list[tuple[Cell, ...]] = [_row("keep", each, *_ends(answer, each)) for each in kept(answer)]
    for part, told in (("new_work", answer.new_work), ("near_work", answer.near_work)):
        rows += [
            _row(part, {"kind": "work", "name": each["activity"], "asked_of": each["tasks_of"]}, None, each["tasks"])
            for each in work(answer, told)
        ]
    rows += [_row("raise", each, each["had"], each["asked"]) for each in raised(answer)]
    rows += [
        _row(
            "tools",
            {"kind": "tools", "name": each["kind"], "asked_of": each["usual_of"]},
            "; ".join(each["had"]) or None,
            "; ".join(each["usual"]),
        )
        for each in tools(answer)
    ]
    rows += [
        _row("requirements", {"name": name}, None, value)
        for name, value in zip(required.NEEDED, required.cells(answer.requirements), strict=True)
        if value is not None
        or name not in (required.WHERE_MORE if whole else (*required.WHERE_MORE, *required.IN_WORDS))
    ]
    if whole:
        rows += [_row("overall", {"name": name}, None, value) for name, value in overall(answer)]
    for fact in answer.facts:
        of = (fact.before_of or None, fact.after_of or None, None, None)
        rows.append(("facts", None, fact.name, fact.before, fact.after, fact.currency, *of, *fact.of_figure().values()))
    return Table(COLUMNS, tuple(rows))


def overall(answer: GapAnswer) -> Iterator[tuple[str, Cell]]:
    """What the answer says as a whole: the keys of JSON that are no list of things and no figure of both ends."""
    values = answer.to_dict()
    for name in (*OVERALL, *answer.counted.to_dict(), *CHANGES):
        value = values[name]
        yield name, "; ".join(value) or None if isinstance(value, list) else value


def _ends(answer: GapAnswer, each: dict[str, Any]) -> tuple[Cell, Cell]:
    """What both ends have of what is brought: numbers where the other parts have numbers, of tools their names."""
    if each["kind"] != "tools":
        return each["had"], each["asked"]
    return each["texts"].get(answer.mover.slug), each["texts"].get(answer.target.slug)


def _row(part: str, each: dict[str, Any], before: Cell, after: Cell) -> tuple[Cell, ...]:
    """A row of a thing that is no figure of pay or jobs."""
    of = (each.get("had_of"), each.get("asked_of"), each.get("told_by"), each.get("importance"))
    return (part, each.get("kind"), each["name"], before, after, None, *of, *(None for _ in OF_FIGURES))
