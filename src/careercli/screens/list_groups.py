"""Why a group of a list's rows stands behind others: a line where it begins."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator

from rich.table import Table
from rich.text import Text

from careercli.answers.list import RoleRow
from careercli.screens.console import WARN, Console

NOT_CERTAIN = "Not certain, so ask"


def reasons(rows: Iterable[RoleRow], few: Collection[str], bound: int, sort: str) -> dict[str, str]:
    """The reason of each group but the first, by the slug of the row that it begins with: what is not certain to fit
    stands behind what fits, and in both the `few` roles with fewer jobs than the bound behind the others.

    In a list that is in groups of its own the latter would be told again in each: there every row says it.
    """
    has_few = "," not in sort
    told: dict[str, str] = {}
    before: tuple[bool, bool] | None = None
    for row in rows:
        group = (bool(row.work_unknown), has_few and row.slug in few)
        if before is not None and group != before:
            told[row.slug] = _reason(*group, bound=bound)
        before = group
    return told


def _reason(is_unsure: bool, is_few: bool, *, bound: int) -> str:
    words = [*([NOT_CERTAIN] if is_unsure else []), *([f"fewer than {bound:,} jobs"] if is_few else [])]
    said = "; ".join(words)
    return f"{said[:1].upper()}{said[1:]}:"


def begun(table: Table, reason: str, console: Console) -> Iterator[Table | Text]:
    """A table where a group with a reason begins: the same with a line of it, or where nothing is drawn the line, and a
    new table of the same columns.
    """
    words = Text(reason, style=WARN, overflow="fold")
    if not console.linear:
        table.add_row(words)
        return
    yield words
    yield empty_like(table)


def empty_like(table: Table) -> Table:
    """A table of the same columns without rows."""
    made = Table(box=table.box)
    for column in table.columns:
        made.add_column(column.header, justify=column.justify)
    return made
