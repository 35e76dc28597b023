"""What one brings to another role: work first, then skills and knowledge, then tools."""

from __future__ import annotations

from typing import TYPE_CHECKING

from careercli import text as wording
from careercli.answers import gap_rows
from careercli.answers.gap_words import activity_name
from careercli.lazy_dataclass import dataclass
from careercli.moves.characteristic_work import is_alike

if TYPE_CHECKING:
    from collections.abc import Mapping

    from careercli.catalog.catalog import Entry
    from careercli.catalog.moves import Work
    from careercli.moves.gap import Comparison
    from careercli.profile.mover import Mover


@dataclass(frozen=True)
class Brought:
    """A thing that one brings: `kind` is "work", "skill", "knowledge" or "tools".

    `texts` says what each end has of it, by its slug, `had` and `asked` the same as numbers: core tasks, or levels.
    `spoken` is work in the words of the old role. `duty` is the sentence of the old role's guide that names a skill
    which its list of skills has not. `is_own`: the person names it among what they can do.
    """

    name: str
    kind: str
    texts: Mapping[str, str]
    spoken: str = ""
    had: float | None = None
    asked: float | None = None
    duty: str = ""
    is_own: bool = False

    @property
    def group(self) -> str:
        """Among what a page or a screen lists it: its kind, or "duties"."""
        return "duties" if self.duty else self.kind


def kept_of(who: Mover, target: Entry, comparison: Comparison) -> tuple[Brought, ...]:
    """What one brings: work first, then skills and knowledge, then tools."""
    source, slug = comparison.source, who.slug
    kept = [
        Brought(
            work.name,
            "work",
            {slug: _tasks(source.work[work.activity]), target.slug: _tasks(work)},
            _spoken(source.work[work.activity], work),
            *(source.work[work.activity].core, work.core),
        )
        for work in comparison.work_kept
        if source
    ]
    kept += [
        Brought(work.detail or work.name, "work", {slug: said, target.slug: _tasks(work)}, work.detail, asked=work.core)
        for work, said in comparison.work_said
    ]
    mine = {name for key, name in comparison.target.named.items() if key in who.own_skills}
    named = [
        Brought(name, "skill", {slug: name, target.slug: name}, is_own=name in mine) for name in comparison.named_kept
    ]
    kept += [each for each in named if each.is_own]
    if comparison.has_levels and comparison.told_apart:
        kept += [
            Brought(
                *(gap.name, gap.kind, {slug: _level(gap_rows.had(gap)), target.slug: _level(gap_rows.asked(gap))}),
                had=gap_rows.had(gap),
                asked=gap_rows.asked(gap),
            )
            for gap in comparison.levels_kept
        ]
    kept += [each for each in named if not each.is_own]
    kept += [
        Brought(name, "skill", {slug: duty, target.slug: name}, duty=duty)
        for name, duty in comparison.named_told.items()
    ]
    for gap in comparison.tools_kept:
        own = source.tools.get(gap.kind.key) if source else None
        had = gap.had or (own.usual if own else ())
        texts = {target.slug: "; ".join(gap.kind.usual)}
        kept.append(Brought(gap.kind.name, "tools", {slug: "; ".join(had) or "usual in the field"} | texts))
    return tuple(kept)


def _spoken(own: Work, work: Work) -> str:
    """A shared activity in the words of the old role, if these mean the same as those of the new one; else its name."""
    return own.detail if own.detail and is_alike(own, work) else activity_name(work.name)


def _level(level: float | None) -> str:
    return "level not published" if level is None else f"level {level:g}"


def _tasks(work: Work) -> str:
    return wording.count(work.core, "core task") if work.core else wording.count(work.tasks, "task")
