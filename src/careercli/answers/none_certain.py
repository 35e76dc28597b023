"""That no role of a list is known to have all that is asked for: a screen begins with it, every format says it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

from careercli.answers.work_doubts import NOT_DESCRIBED

if TYPE_CHECKING:
    from careercli.answers.list import RoleRow

NONE_CERTAIN = "no role is known to fit all that you ask for; these may, so ask"


def none_certain(rows: Iterable[RoleRow]) -> tuple[str, ...]:
    """The remark on a list of these rows; none where there are no rows, or one that is certain."""
    unknown = [bool(row.work_unknown) for row in rows]
    return (NONE_CERTAIN,) if unknown and all(unknown) else ()


def by_silence(silent: Sequence[str], rows: Iterable[RoleRow]) -> tuple[str, ...]:
    """What is not described for the rows of a list that fit, as they do so by nothing but a source's silence."""
    if not silent or all(row.work_unknown for row in rows):
        return ()
    return (f"{NOT_DESCRIBED} for the roles without a mark, which is no promise, so ask: {', '.join(silent)}",)
