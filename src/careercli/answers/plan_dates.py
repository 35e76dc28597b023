"""When each step of a plan is to be done, and the plan as a calendar."""

from __future__ import annotations

import calendar
import re
import zlib
from dataclasses import replace
from datetime import date, timedelta

from careercli.answers.plan import Plan, PlannedStep
from careercli.errors import UsageError
from careercli.text import visible

DAYS_A_MONTH = 365.25 / 12
LEAST_DAYS = 7
"""A step of which nobody says how long it takes gets at least so many days."""
_BY = re.compile(r"(\d{4})-(\d{2})(?:-(\d{2}))?")
_LONGEST_LINE = 75
"""Bytes of a line of a calendar (RFC 5545, 3.1)."""


def deadline(given: str, today: date) -> date:
    """The day that `--by` names: 2027-06 is the last day of that month. Raises UsageError for what is none to come."""
    match = _BY.fullmatch(given.strip())
    try:
        if match is None:
            raise ValueError
        year, month = int(match[1]), int(match[2])
        day = int(match[3]) if match[3] else calendar.monthrange(year, month)[1]
        by = date(year, month, day)
    except (ValueError, calendar.IllegalMonthError):
        raise UsageError(f"--by {given!r} is not a month or a date", "write it as 2027-06 or 2027-06-15") from None
    if by <= today:
        raise UsageError(f"--by {given} is in the past", f"give a date after {today.isoformat()}")
    return by


def with_dates(plan: Plan, by: date, today: date) -> Plan:
    """The plan with a day for each step, in order, up to `by`.

    A step that is known to take time gets that; the others share the rest evenly. Where what is known does not fit,
    the days go beyond, and a remark says so.
    """
    known = [None if step.months is None else round(step.months * DAYS_A_MONTH) for step in plan.steps]
    open_ended = sum(1 for days in known if days is None)
    rest = (by - today).days - sum(days for days in known if days is not None)
    each = max(LEAST_DAYS, rest / open_ended) if open_ended else 0.0
    elapsed = 0.0
    dated: list[PlannedStep] = []
    for step, days in zip(plan.steps, known, strict=True):
        elapsed += each if days is None else days
        dated.append(replace(step, by=_day(today, elapsed)))
    late = dated[-1].by if dated and dated[-1].by and dated[-1].by > by else None
    remark = (
        f"{by.isoformat()} is too early: the steps with a known length run until {late.isoformat()}" if late else ""
    )
    return replace(plan, steps=tuple(dated), by=by, remark=remark)


def _day(today: date, elapsed: float) -> date | None:
    try:
        return today + timedelta(days=round(elapsed))
    except OverflowError:
        return None


def as_calendar(plan: Plan, today: date) -> str:
    """The steps as events of whole days, as iCalendar (RFC 5545). Raises UsageError for a plan without dates."""
    if plan.by is None:
        raise UsageError("a calendar needs dates", "add a deadline: --by 2027-06")
    lines = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//careers//plan//EN", "CALSCALE:GREGORIAN"]
    for step in plan.steps:
        if step.by is not None:
            lines += _event(plan, step, step.by, today)
    return "".join(f"{_folded(line)}\r\n" for line in [*lines, "END:VCALENDAR"])


def _event(plan: Plan, step: PlannedStep, day: date, today: date) -> list[str]:
    identity = zlib.crc32(f"{plan.gap.mover.slug} {plan.gap.target.slug} {step.step}".encode())
    after = date.fromordinal(min(date.max.toordinal(), day.toordinal() + 1))
    return [
        "BEGIN:VEVENT",
        f"UID:{identity:08x}@careers.invalid",
        f"DTSTAMP:{today:%Y%m%d}T000000Z",
        f"DTSTART;VALUE=DATE:{day:%Y%m%d}",
        f"DTEND;VALUE=DATE:{after:%Y%m%d}",
        f"SUMMARY:{_escaped(step.step)}",
        f"DESCRIPTION:{_escaped(f'{step.why} Proof: {step.proof}')}",
        "TRANSP:TRANSPARENT",
        "END:VEVENT",
    ]


def _escaped(text: str) -> str:
    plain = visible(" ".join(text.split()))
    return re.sub(r"([\\;,])", r"\\\1", plain)


def _folded(line: str) -> str:
    """A line in parts of at most 75 bytes, each further one after a line end and a space."""
    parts: list[str] = []
    part = ""
    for character in line:
        if len((part + character).encode()) > _LONGEST_LINE - (1 if parts else 0):
            parts.append(part)
            part = ""
        part += character
    return "\r\n ".join([*parts, part])
