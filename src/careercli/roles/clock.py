"""Times of day: "HH:MM" as minutes since midnight and back, and where a block of a day begins and ends."""

from __future__ import annotations

from typing import TYPE_CHECKING

from careercli.errors import UsageError

if TYPE_CHECKING:
    from careercli.roles.model import Block

MINUTES = 24 * 60
"""Minutes of a day."""


def minutes(clock: str) -> int:
    """Minutes since midnight, 0 to 1440, of "14:30", "14" or "2:30 pm". Raises UsageError."""
    text = clock.strip().lower().replace(" ", "")
    half = text[-2:] if text[-2:] in ("am", "pm") else ""
    hours, colon, rest = text.removesuffix(half).partition(":")
    if not text.isascii():  # digits of other scripts are decimal too
        hours = ""
    if half and hours.isdecimal() and 1 <= int(hours) <= 12:
        hours = str(int(hours) % 12 + (12 if half == "pm" else 0))
    elif half:
        hours = ""
    if not (hours.isdecimal() and (rest.isdecimal() or not colon) and len(hours) <= 2 and len(rest) in (0, 2)):
        raise UsageError(f"{clock!r} is not a time of day", "write it as 14:30")
    total = int(hours) * 60 + int(rest or 0)
    if total > MINUTES or int(rest or 0) > 59:
        raise UsageError(f"{clock!r} is not a time of day", "write it as 14:30")
    return total


def clock(minute: int) -> str:
    """ "HH:MM" of minutes since midnight, modulo a day."""
    minute %= MINUTES
    return f"{minute // 60:02d}:{minute % 60:02d}"


def span(block: Block) -> tuple[int, int]:
    """Start and end of a block in minutes since midnight; the end is above 1440 where the block crosses midnight."""
    start, end = minutes(block.start), minutes(block.end)
    return start, end if end > start else end + MINUTES


def length(block: Block) -> int:
    """The minutes of a block."""
    start, end = span(block)
    return end - start
