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
"""A step gets at least so many days, however short it is: nobody does one a day beside their work."""
ROUGHLY = {"month": 90, "week": 21}
"""The days that a few months and a few weeks are counted as; what is an afternoon's gets LEAST_DAYS."""
_BY = re.compile(r"(\d{4})-(\d{2})(?:-(\d{2}))?")
_LONGEST_LINE = 75
"""Bytes of a line of a calendar (RFC 5545, 3.1)."""


def deadline(given: str, today: date) -> date:
    """The day of `--until`: 2027-06 is the last day of that month. Raises UsageError for what is none to come."""
    match = _BY.fullmatch(given.strip())
    try:
        if match is None:
            raise ValueError
        year, month = int(match[1]), int(match[2])
        day = int(match[3]) if match[3] else calendar.monthrange(year, month)[1]
        by = date(year, month, day)
    except (ValueError, calendar.IllegalMonthError):
        raise UsageError(f"--until {given!r} is not a month or a date", "write it as 2027-06 or 2027-06-15") from None
    if by <= today:
        raise UsageError(f"--until {given} is in the past", f"give a date after {today.isoformat()}")
    return by


def with_dates(plan: Plan, by: date, today: date) -> Plan:
    """The plan with a day for each step, in order, up to `by`.

    A step gets the time that is said of it. What is left goes to those that are said to take a few weeks or months,
    each by its length; without any of these, to all whose length nobody knows. Where what is said does not fit, the
    days go beyond, and a remark says so.
    """
    days = [_days(step) for step in plan.steps]
    rest = (by - today).days - sum(days)
    if rest > 0:
        stretched = [step.months is None and _is_rough(step) for step in plan.steps]
        if not any(stretched):
            stretched = [step.months is None for step in plan.steps]
        total = sum(each for each, is_one in zip(days, stretched, strict=True) if is_one)
        days = [each + rest * each / total if is_one else each for each, is_one in zip(days, stretched, strict=True)]
    elapsed = 0.0
    dated: list[PlannedStep] = []
    for step, each in zip(plan.steps, days, strict=True):
        elapsed += each
        dated.append(replace(step, by=_day(today, elapsed)))
    late = dated[-1].by if dated and dated[-1].by and dated[-1].by > by else None
    remark = (
        f"{by.isoformat()} is early: one after the other, as long as they say, the steps run until {late.isoformat()}; "
        "begin with ads, résumé and applications beside the others"
        if late
        else ""
    )
    return replace(plan, steps=tuple(dated), by=by, remark=remark)


def _days(step: PlannedStep) -> float:
    """The days that are said of a step: as known, else roughly, by its words."""
    if step.months is not None:
        return round(step.months * DAYS_A_MONTH)
    return next((days for word, days in ROUGHLY.items() if word in (step.time or "")), LEAST_DAYS)


def _is_rough(step: PlannedStep) -> bool:
    return any(word in (step.time or "") for word in ROUGHLY)


def _day(today: date, elapsed: float) -> date | None:
    try:
        return today + timedelta(days=round(elapsed))
    except OverflowError:
        return None


def as_calendar(plan: Plan, today: date) -> str:
    """The steps as events of whole days, as iCalendar (RFC 5545). Raises UsageError for a plan without dates."""
    if plan.by is None:
        raise UsageError("a calendar needs dates", "add a deadline: --until 2027-06")
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
