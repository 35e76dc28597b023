"""A role's day by the clock; several roles aligned; and what each is doing at a given time."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from careercli.answer import Answer
from careercli.catalog.catalog import Entry
from careercli.lazy_dataclass import dataclass
from careercli.roles.clock import MINUTES, clock, minutes, span
from careercli.roles.indexed import plain
from careercli.search.out_of_date import marks
from careercli.table import Table

if TYPE_CHECKING:
    from careercli.answers.instead import Instead
    from careercli.roles.model import Block


@dataclass(frozen=True)
class RoleDay:
    """The blocks of one role, in the order of the day (which may begin in the evening)."""

    slug: str
    title: str
    blocks: tuple[Block, ...]
    out_of_date: tuple[str, ...] = ()


@dataclass(frozen=True)
class AlignedRow:
    """A stretch of the clock in which nothing changes: its start and end, and each role's block, or None."""

    start: str
    end: str
    blocks: tuple[Block | None, ...]


@dataclass(frozen=True)
class DayAnswer(Answer):
    """The days of some roles; with `at`, the block of each at that time.

    `instead` is what a screen shows for those without a day.
    """

    roles: tuple[RoleDay, ...]
    at: str | None = None
    instead: tuple[Instead, ...] = ()

    @property
    def remarks(self) -> tuple[str, ...]:
        """Of whom no day is recorded."""
        missing = [role.slug for role in self.roles if not role.blocks]
        return (f"day not recorded for {', '.join(missing)}",) if missing else ()

    @property
    def told_on_screen(self) -> tuple[str, ...]:
        """A screen shows something else in the place of a day that is not recorded."""
        return self.remarks if self.instead else ()

    @property
    def rows(self) -> list[AlignedRow]:
        """The days side by side, cut wherever one of them changes; stretches in which nobody works are left out."""
        return aligned([role.blocks for role in self.roles])

    @property
    def now(self) -> tuple[Block | None, ...]:
        """Each role's block at the time asked for."""
        return tuple(at_time(role.blocks, self.at) if self.at else None for role in self.roles)

    def to_dict(self) -> list[dict[str, Any]]:
        """An object a role, with its blocks; with a time, the block at that time as `now`."""
        return [self._role_dict(role, now) for role, now in zip(self.roles, self.now, strict=True)]

    def _role_dict(self, role: RoleDay, now: Block | None) -> dict[str, Any]:
        document: dict[str, Any] = {
            "slug": role.slug,
            "title": role.title,
            "blocks": [plain(block) for block in role.blocks],
        }
        if self.at:
            document |= {"at": self.at, "now": plain(now) if now else None}
        return document

    def to_table(self) -> Table:
        """A row an activity; with a time, only those of the block at that time."""
        rows = []
        for role, now in zip(self.roles, self.now, strict=True):
            for block in role.blocks if not self.at else [now] if now else []:
                rows += [
                    (role.slug, block.start, block.end, block.period, block.focus, text)
                    for text in block.activities or (None,)
                ]
        return Table(("slug", "start", "end", "period", "focus", "activity"), tuple(rows))

    def to_markdown(self) -> str:
        """The days as a text, a heading a role and a part of its day; with a time, only the part at that time."""
        from careercli.answers import markdown_blocks, section_blocks

        parts = [[now] if now else [] for now in self.now] if self.at else [role.blocks for role in self.roles]
        titled = (
            (f"{role.title}{f' at {self.at}' if self.at else ''}", section_blocks.day(blocks))
            for role, blocks in zip(self.roles, parts, strict=True)
        )
        return markdown_blocks.of_roles(titled, "Not at work." if self.at else "No guide describes a day in this job.")


def at_time(blocks: Sequence[Block], at: str) -> Block | None:
    """The block in which a time falls (from its start up to, but not with, its end), or None. Raises UsageError."""
    wanted = minutes(at) % MINUTES
    for block in blocks:
        start, end = span(block)
        if start <= wanted < end or start <= wanted + MINUTES < end:
            return block
    return None


def aligned(days: Sequence[Sequence[Block]]) -> list[AlignedRow]:
    """Days side by side: a row for each stretch between two changes, from the earliest start on."""
    spans = [[(*span(block), block) for block in day] for day in days]
    edges = sorted({edge % MINUTES for day in spans for start, end, _ in day for edge in (start, end)})
    if not edges:
        return []
    first = min((day[0][0] for day in spans if day), default=0)
    ordered = [edge for edge in edges if edge >= first] + [edge for edge in edges if edge < first]
    rows = []
    for edge, following in zip(ordered, [*ordered[1:], ordered[0]], strict=True):
        blocks = tuple(at_time(day, clock(edge)) for day in days)
        if any(blocks):
            rows.append(AlignedRow(clock(edge), "24:00" if following == 0 else clock(following), blocks))
    return rows


def _day_of(entry: Entry) -> RoleDay:
    return RoleDay(entry.slug, entry.role.title, entry.role.day, marks(entry.role, "day"))


def day(entries: Sequence[Entry], at: str | None = None) -> DayAnswer:
    """The days of roles; `at` is a time of the clock as a person writes it. Raises UsageError if it is none."""
    if at is not None:
        at = clock(minutes(at))
    return DayAnswer(tuple(_day_of(entry) for entry in entries), at)
