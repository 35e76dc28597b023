"""Amounts of pay that a sentence asks jobs for: they become the least or the most pay of a list, a year."""

from __future__ import annotations

import re

from careercli import cued
from careercli.api import Catalog
from careercli.commands.asked.jobs import named_roles
from careercli.commands.asked.lists import headcounts
from careercli.commands.asked.lists import list_words as rules
from careercli.commands.asked.question_words import JOBS
from careercli.roles.pay_periods import PERIODS


def money(rest: str, options: list[str]) -> str:
    """A sentence without the amounts that it asks for, which are put into the options of a list."""
    rest, _said = headcounts.taken(rest, options)
    rest = cued.sub(rules.SIX_FIGURES, "paying 100000", rest)
    rest = in_thousands(rest)
    for option, pattern in (("--min-pay", rules.LOW), ("--min-pay", rules.UPWARDS), ("--max-pay", rules.HIGH)):
        if option not in options:
            rest = _taken(option, cued.search(pattern, rest), rest, options)
    if not options[-2:-1] or options[-2] not in ("--min-pay", "--max-pay"):
        rest = _taken("--min-pay", cued.search(rules.BARE, rest), rest, options)
    return rest


def in_thousands(rest: str) -> str:
    """A sentence with a least amount that is of thousands written so: "and still over 60k"."""
    return cued.sub(rules.OF_THOUSANDS, r"\g<least>k", rest)


def _taken(option: str, match: re.Match[str] | None, rest: str, options: list[str]) -> str:
    """A sentence without an amount and its period, which become an option where they are as much as pay can be."""
    if match is None:
        return rest
    period = cued.match(rules.PERIOD, rest[match.end() :])
    is_pay = bool(cued.match(rf"(?:{rules.PAYING}|{JOBS})\b", match[0])) or bool(
        cued.search(r"[$]|\.[0-9]", match["amount"])
    )
    amount = yearly(match["amount"], rest[match.end() :], is_pay=is_pay)
    if amount is None:
        return rest
    options += [option, amount]
    behind = rest[match.end() + (period.end() if period else 0) :]
    if upwards := cued.match(rules.OR_UP, behind):
        behind = behind[upwards.end() :]
    jobs = cued.match(rf"{JOBS}\b", match[0])  # "jobs over 20" are jobs still
    return " ".join(f"{rest[: match.start()]} {jobs[0] if jobs else ''} {behind}".split())


def yearly(amount: str, behind: str, *, is_pay: bool = False) -> str | None:
    """An amount a year as digits, by the period behind it; an hour's is of 2,080 hours.

    None for what is too little to be pay; a small number that `is_pay` is an hour's, as `--offer` reads it.
    """
    number = float(cued.sub(r"[^0-9.]", "", amount).strip(".") or 0) * (
        1_000 if cued.search(r"k|thousand", amount) else 1
    )
    period = cued.match(rules.PERIOD, behind)
    if period:
        number *= rules.TIMES_A_YEAR[period["period"][0]]
    elif is_pay and rules.LEAST_AN_HOUR <= number < rules.MOST_AN_HOUR and not cued.match(r" ?[a-z]+s\b", behind):
        number *= PERIODS["hour"]
    return f"{number:.0f}" if number >= 1_000 else None


def above_median(rest: str, place: str, options: list[str]) -> tuple[str, tuple[str, ...]]:
    """A sentence without the median of all jobs as the least pay, which is put into the options; and that figure."""
    is_cued = any(cue in rest for cue in rules.ABOVE_MEDIAN_CUES) and "--min-pay" not in options
    if not is_cued or not cued.search(rules.ABOVE_MEDIAN, rest):
        return rest, ()
    amount, where = named_roles.median_of_all(place)
    options += ["--min-pay", f"{amount + 1:.0f}"]
    return cued.sub(rules.ABOVE_MEDIAN, " ", rest), (f"the median of all jobs is ${amount:,.0f} a year {where}",)


def as_a_job(catalog: Catalog, rest: str, place: str, options: list[str]) -> tuple[str, tuple[str, ...]]:
    """A sentence without the job whose pay others are held against, which is put into the options; and that figure.

    The pay is that of the place where it is known there, as the others' is.
    """
    match = cued.search(rules.AS_A_JOB, rest.strip()) if any(cue in rest for cue in rules.AS_A_JOB_CUES) else None
    slugs, said = named_roles.named_or_work(catalog, match["job"]) if match else ((), ())
    if match is None or not slugs:
        return rest, ()
    amount, where = named_roles.median_in(catalog, slugs[0], place)
    if amount is None:
        return rest, ()
    is_most = match["how"].startswith("less")
    beyond = match["how"].split()[0] in ("more", "better", "higher", "less")
    options += ["--max-pay" if is_most else "--min-pay", f"{amount + (-1 if is_most else 1) * beyond:.0f}"]
    remark = f"the median of {slugs[0]} is ${amount:,.0f} a year {where}"
    return rest.strip()[: match.start()], (*said, remark)
