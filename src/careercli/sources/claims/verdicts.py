"""A claim held against the record: the verdict, the official figures beside it, and words that say why."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, replace

from careercli import text
from careercli.roles.all_jobs import SAME_GROWTH_POINTS
from careercli.roles.education import ENTRY_LEVELS, step_named
from careercli.roles.pay_periods import converted
from careercli.sources.claims import growth_rules, rules
from careercli.sources.claims.find import Claim
from careercli.sources.claims.record import Record

HOLDS, TOO_HIGH, TOO_LOW, TOO_WIDE = "holds", "too high", "too low", "too wide"
OUT_OF_DATE, PLAUSIBLE, LOCATED = "out of date", "plausible", "located"
NOT_COMPARABLE, NOT_HELD, NOT_JUDGED = "not comparable", "not held", "not judged"
VERDICTS = {
    HOLDS: "official figures say the same, within a tolerance",
    PLAUSIBLE: "there is no official figure for exactly this, but those there are support it",
    TOO_HIGH: "official figures are lower",
    TOO_LOW: "official figures are higher",
    TOO_WIDE: "the range goes beyond the 10th or 90th percentile",
    OUT_OF_DATE: "true of an earlier year's figures, not of today's",
    LOCATED: "an employer's own offer or requirement, compared but not judged",
    NOT_COMPARABLE: "claim and official figures measure different things",
    NOT_HELD: "it is unclear which occupation is meant, or it has no official figures",
    NOT_JUDGED: "an amount or a percentage of which the words do not make plain that it is such a claim",
}
"""Every verdict, and what it means."""
POINTS = {
    "p10": "the 10th percentile",
    "p25": "the 25th percentile",
    "median": "the median",
    "p75": "the 75th percentile",
    "p90": "the 90th percentile",
    "mean": "the average",
}
_KEYS = {"median": "median", "typical": "median", "top": "p90", "bottom": "p10", "p25": "p25", "p75": "p75"}


@dataclass(frozen=True)
class Verdict:
    """What became of a claim: official figures are in the claim's own unit; None where the record has none."""

    verdict: str
    words: str
    low: float | None = None
    high: float | None = None
    median: float | None = None
    level: str | None = None
    period: str | None = None
    source: str | None = None
    place: str | None = None


def year_if_old(claim: Claim, record: Record, written: int | None) -> int | None:
    """The year of a claim that is too old to be held against a record: its own, or that of the text.

    A projection whose years are named is of another edition, which is told from those.
    """
    year = claim.year or (None if claim.years else written)
    own = re.search(r"(?:19|20)\d\d", (record.growth_period if claim.kind == "growth" else record.pay_period) or "")
    if year is None or own is None or claim.kind == "education" or record.abroad:
        return None
    return year if year < int(own.group()) - rules.OLD_AFTER_YEARS else None


def hold(claim: Claim, record: Record, written: int | None = None) -> Verdict:
    """The verdict on a claim about an occupation in a place; `written` is the year that a text says it is of."""
    verdict = _held(claim, record)
    if verdict.verdict in (NOT_COMPARABLE, NOT_HELD, OUT_OF_DATE):
        return verdict
    year = year_if_old(claim, record, written)
    return _of_old_year(claim, record, year, verdict) if year else verdict


def _of_old_year(claim: Claim, record: Record, year: int, verdict: Verdict) -> Verdict:
    """The verdict on a claim of a year long past: beside that year's figure where there is one, and today's."""
    then = record.earlier.get(year, {}).get(
        "employment" if claim.kind == "employment" else _KEYS.get(claim.measure, "")
    )
    official = verdict.median if claim.kind == "pay" else verdict.low
    if claim.kind == "growth":
        now = text.growth(official) + (" a year" if claim.per else "")
    elif claim.kind == "pay":
        now = _money(official, record, claim.per or "year", own=True)
    else:
        now = f"{official:,.0f}" if official is not None else "another"
    what = "the official median" if claim.kind == "pay" else "the official figure"
    words = f"the figure is of {year} and cannot be held against {verdict.period}; now {what} is {now}"
    if then and claim.per in (None, "year"):
        shown = _money(then, record, "year") if claim.kind == "pay" else f"{then:,.0f}"
        words = f"in May {year} it was {shown}; now {what} is {now}"
    return replace(verdict, verdict=OUT_OF_DATE, words=words)


def _held(claim: Claim, record: Record) -> Verdict:
    if claim.kind == "pay":
        return _pay(claim, record)
    if claim.kind == "growth":
        return _growth(claim, record)
    if claim.kind == "education":
        return _education(claim, record)
    return _count(claim, record)


# Pay


def _pay(claim: Claim, record: Record) -> Verdict:
    currency = claim.currency or ("USD" if not record.abroad else None)
    if record.abroad:
        return _abroad(record, "pay")
    if currency != record.currency:
        return Verdict(NOT_COMPARABLE, f"the claim is in {currency}, official figures in {record.currency}")
    per = claim.per or "year"
    points = {
        key: amount for key in POINTS if (amount := converted(record.wages.get(key), record.pay_per, per)) is not None
    }
    if not points:
        return Verdict(NOT_HELD, f"no pay is recorded for {_in(record.place)}")
    verdict, words, low, high = _judged(claim, points, record, per)
    return Verdict(
        verdict, words, low, high, points.get("median"), None, record.pay_period, record.pay_source, record.place
    )


_Judged = tuple[str, str, float | None, float | None]


def _judged(claim: Claim, points: Mapping[str, float], record: Record, per: str) -> _Judged:
    low, high = claim.low or 0.0, claim.high or 0.0
    ends = points.get("p10"), points.get("p90")
    if claim.measure == "offer":
        return LOCATED, _located(low, high, points, record, per), *ends
    if low != high:
        return _range(claim, points, record, per)
    if claim.measure in _KEYS:
        return _point(low, _KEYS[claim.measure], points, record, per)
    if claim.measure == "average":
        return _average(low, points, record, per)
    if claim.measure == "starting":
        return _between(low, "p10", "median", points, record, per, "there is no official figure for starting pay")
    if claim.measure == "experienced":
        return _between(low, "median", "p90", points, record, per, "there is no official pay by experience")
    if claim.measure == "most":
        return _at_most(low, points, record, per)
    return _at_least(low, points, record, per)


def _point(amount: float, key: str, points: Mapping[str, float], record: Record, per: str) -> _Judged:
    """A figure that the record has as well."""
    name, official = POINTS[key], points.get(key)
    if official is None:
        bound = f" above {_money(record.ceiling, record, per)}" if record.ceiling and key in record.above else ""
        if bound and amount >= (converted(record.ceiling, "year", per) or 0) * 0.95:
            return PLAUSIBLE, f"officially {name} is only given as{bound}", None, None
        return NOT_HELD, f"there is no official number for {name}{bound}", None, None
    apart = 100 * (amount - official) / official
    beside = f"the official figure for {name} is {_money(official, record, per, own=True)}"
    year = _earlier(amount, key, record, per)
    if abs(apart) <= rules.SAME_PAY_PERCENT:
        aside = f", the figure of May {year}" if year and abs(apart) > rules.EXACT_PERCENT else ""
        return HOLDS, f"{beside}; the claim is {_apart(apart)}{aside}", official, official
    if year:
        return (
            OUT_OF_DATE,
            f"that was {name} of May {year}; now {beside}, so the claim is {_apart(apart)}",
            *2 * (official,),
        )
    return (TOO_HIGH if apart > 0 else TOO_LOW), f"{beside}; the claim is {_apart(apart)}", official, official


def _earlier(amount: float, key: str, record: Record, per: str) -> int | None:
    """The latest earlier year whose figure the amount is."""
    for year, wages in sorted(record.earlier.items(), reverse=True):
        official = converted(wages.get(key), "year", per)
        if official and abs(amount - official) <= official * rules.EXACT_PERCENT / 100:
            return year
    return None


def _average(amount: float, points: Mapping[str, float], record: Record, per: str) -> _Judged:
    """An average: held against the survey's mean, or where none is published against the median.

    Then it should lie near the median, as a rule above it and below the 75th percentile. Many write "average" and mean
    the median: a figure that is the median says so.
    """
    if "mean" in points:
        judged = _point(amount, "mean", points, record, per)
        median = points.get("median")
        if judged[0] != HOLDS and median and abs(amount - median) <= median * rules.SAME_PAY_PERCENT / 100:
            return HOLDS, f"that is the median; {judged[1]}", *judged[2:]
        return judged
    median, upper = points.get("median"), points.get("p75")
    if median is None or upper is None:
        return NOT_HELD, "there is no official average here, nor a median to compare with", None, None
    beside = f"there is no official average; the median is {_money(median, record, per, own=True)}"
    apart = 100 * (amount - median) / median
    if abs(apart) <= rules.SAME_PAY_PERCENT:
        return HOLDS, f"{beside}; the claim is {_apart(apart)}", median, median
    if median < amount <= upper:
        return PLAUSIBLE, f"{beside}, and averages are usually somewhat above it", median, median
    if amount > upper:
        return TOO_HIGH, f"{beside}, and three quarters earn less than {_money(upper, record, per)}", median, median
    return TOO_LOW, f"{beside}; the claim is {_apart(apart)}", median, median


def _between(
    amount: float, low: str, high: str, points: Mapping[str, float], record: Record, per: str, why: str
) -> _Judged:
    """A figure that the record does not have, and that should lie between two that it has."""
    least, most = points.get(low), points.get(high)
    if least is None or most is None:
        return NOT_HELD, f"{why}, and there are no percentiles to bound it", least, most
    ends = f"{_money(least, record, per)} ({POINTS[low]}) and {_money(most, record, per, own=True)} ({POINTS[high]})"
    slack = rules.SAME_PAY_PERCENT / 100
    if least * (1 - slack) <= amount <= most * (1 + slack):
        return PLAUSIBLE, f"{why}; the claim is between {ends}", least, most
    verdict = TOO_HIGH if amount > most else TOO_LOW
    return (
        verdict,
        f"{why}; the claim is {'above' if amount > most else 'below'} what it should be, {ends}",
        least,
        most,
    )


def _range(claim: Claim, points: Mapping[str, float], record: Record, per: str) -> _Judged:
    """A range: it should lie within the 10th and 90th percentiles, one of starters below the median's upper half."""
    low, high = claim.low or 0.0, claim.high or 0.0
    least, most = points.get("p10"), points.get("p90")
    if least is None or most is None:
        return NOT_HELD, "there are no official percentiles to bound a range", least, most
    slack = rules.SAME_PAY_PERCENT / 100
    beyond = high > most * (1 + slack)
    below = low < least * (1 - slack)
    ends = f"80 % of workers earn between {_money(least, record, per)} and {_money(most, record, per, own=True)}"
    upper = points.get("p75")
    if claim.measure == "starting" and upper and not beyond and high > upper:
        words = f"{ends}, and a quarter earn more than {_money(upper, record, per)}, which is high for a starting wage"
        return TOO_HIGH, words, least, most
    if beyond and below:
        return TOO_WIDE, f"{ends}; the claim goes beyond both", least, most
    if beyond:
        return TOO_HIGH, f"{ends}; the claim's upper end is above that", least, most
    if below:
        return TOO_LOW, f"{ends}; the claim's lower end is below that", least, most
    median = points.get("median")
    if claim.measure == "median" and median and not low <= median <= high:
        return (
            (TOO_HIGH if low > median else TOO_LOW),
            f"the median is {_money(median, record, per, own=True)}",
            least,
            most,
        )
    # Of starters or the experienced alone nothing is recorded.
    verdict = PLAUSIBLE if claim.measure in ("starting", "experienced") else HOLDS
    return verdict, f"{ends}, and the claim is within that", least, most


def _at_most(amount: float, points: Mapping[str, float], record: Record, per: str) -> _Judged:
    most = points.get("p90")
    if most is None:
        return NOT_HELD, "there is no official number for the 90th percentile", None, None
    words = f"10 % earn more than {_money(most, record, per, own=True)}"
    if amount > most * (1 + rules.SAME_PAY_PERCENT / 100):
        return TOO_HIGH, f"{words}; the claim is above that, so few reach it", most, most
    return PLAUSIBLE, f"{words}, so some reach the claim", most, most


def _at_least(amount: float, points: Mapping[str, float], record: Record, per: str) -> _Judged:
    median = points.get("median")
    if median is None:
        return NOT_HELD, "there is no official median here", None, None
    words = f"the median is {_money(median, record, per, own=True)}"
    if amount > median * (1 + rules.SAME_PAY_PERCENT / 100):
        return TOO_HIGH, f"{words}, so more than half earn less than the claim", median, median
    return PLAUSIBLE, f"{words}, so at least half earn as much", median, median


def _located(low: float, high: float, points: Mapping[str, float], record: Record, per: str) -> str:
    """Where an offer lies among all who do the work in the place."""
    first = _position(low, points, record, per)
    if low == high:
        return f"among all workers in {_in(record.place)}, the offer is {first}"
    last = _position(high, points, record, per)
    if first == last:
        return f"among all workers in {_in(record.place)}, the offer is {first}"
    return f"among all workers in {_in(record.place)}, the offer begins {first} and ends {last}"


def _position(amount: float, points: Mapping[str, float], record: Record, per: str) -> str:
    percentiles = [key for key in points if key != "mean"]
    below = [key for key in percentiles if points[key] <= amount]
    above = [key for key in percentiles if points[key] > amount]
    named = {key: f"{POINTS[key]} ({_money(points[key], record, per)})" for key in points}
    if not below:
        return f"below {named[above[0]]}"
    if not above:
        return f"at or above {named[below[-1]]}"
    return f"between {named[below[-1]]} and {named[above[0]]}"


def _in(place: str) -> str:
    """A place as it stands in a sentence."""
    return f"the {place}" if place.startswith("United States") else place


def _money(amount: float | None, record: Record, per: str, *, own: bool = False) -> str:
    return text.money(amount, record.currency) + (f" {text.per(per)}" if own else "")


def _apart(percent: float) -> str:
    rounded = round(abs(percent))
    return f"{rounded} % {'above' if percent > 0 else 'below'} it" if rounded else "the same"


# Growth, numbers, education


def _growth(claim: Claim, record: Record) -> Verdict:
    official, period = record.growth, record.growth_period
    if official is None or claim.low is None:
        return Verdict(NOT_HELD, "no projection is recorded for this occupation")
    if record.abroad:
        return _abroad(record, "projections")
    if record.place != record.nation:
        return Verdict(NOT_COMPARABLE, f"official projections are for {_in(record.nation)}, not for {record.place}")
    given = (None, None, period, record.growth_source, record.nation)
    beside = f"BLS projects {text.growth(official)} for {period or 'its period'}"
    within, points, aside = SAME_GROWTH_POINTS, "points", ""
    if claim.per == "year":
        years = _years_of(period)
        if not years:
            return Verdict(
                NOT_COMPARABLE, f"{beside}, and it is not known what that is a year", official, official, *given
            )
        official = round(100 * ((1 + official / 100) ** (1 / years) - 1), 1)
        beside += f", which is {text.growth(official)} a year"
        aside = f" (it comes to {text.growth(round(100 * ((1 + claim.low / 100) ** years - 1)))} in {years} years)"
        within, points = growth_rules.SAME_GROWTH_POINTS_A_YEAR, "points a year"
    apart = round(claim.low - official, 1)
    same = abs(apart) <= within
    if claim.years and period and not period.endswith(claim.years):
        agrees = (
            "which comes to about the same" if same else f"{abs(apart):g} {points} {'less' if apart > 0 else 'more'}"
        )
        shown = claim.years.lstrip("-") if not claim.years.startswith("-") else f"the time up to 20{claim.years[1:]}"
        words = f"the claim is of {shown}, another edition; {beside}, {agrees}"
        return Verdict(OUT_OF_DATE, words, official, official, *given)
    if same:
        return Verdict(HOLDS, beside, official, official, *given)
    verdict = TOO_HIGH if apart > 0 else TOO_LOW
    words = f"{beside}; the claim is {abs(apart):g} {points} {'more' if apart > 0 else 'less'}{aside}"
    return Verdict(verdict, words, official, official, *given)


def _years_of(period: str | None) -> int:
    """How many years a projection such as "2024-34" is over; 0 if it does not say."""
    span = growth_rules.YEARS.search(period or "")
    return (int(span["end"][-2:]) - int(span["start"][-2:])) % 100 if span else 0


def _abroad(record: Record, what: str) -> Verdict:
    return Verdict(NOT_COMPARABLE, f"official {what} for {_in(record.nation)} cannot tell of {_in(record.place)}")


def _count(claim: Claim, record: Record) -> Verdict:
    """Numbers of openings a year (of the nation alone) and of jobs."""
    openings = claim.kind == "openings"
    official = record.openings if openings else record.employment
    where = record.nation if openings else record.place
    if record.abroad:
        return _abroad(record, "openings" if openings else "jobs")
    if official is None or claim.low is None:
        return Verdict(NOT_HELD, f"no number of {'openings' if openings else 'jobs'} is recorded for {_in(where)}")
    if openings and record.place != record.nation:
        return Verdict(NOT_COMPARABLE, f"official openings are for {_in(record.nation)}, not for {record.place}")
    period = record.growth_period if openings else record.pay_period
    source = record.growth_source if openings else record.pay_source
    given = (float(official), float(official), None, None, period, source, where)
    what = "average openings a year" if openings else "employee jobs"
    beside = f"the official figure is {official:,} {what}"
    if not official:  # nothing is a percentage of it
        few = claim.low < rules.ROUNDED_TO_NONE
        words = f"{beside}, which stands for fewer than {rules.ROUNDED_TO_NONE}"
        return Verdict(HOLDS if few else TOO_HIGH, words, *given)
    apart = 100 * (claim.low - official) / official
    if abs(apart) <= rules.SAME_COUNT_PERCENT:
        return Verdict(HOLDS, f"{beside}, {_apart_count(apart)}", *given)
    if not openings and (year := _year_of_count(claim.low, record)):
        return Verdict(OUT_OF_DATE, f"that was so in May {year}; now {beside}", *given)
    aside = "; it does not count the self-employed" if not openings and apart > 0 else ""
    verdict = TOO_HIGH if apart > 0 else TOO_LOW
    return Verdict(verdict, f"{beside}; {_apart_count(apart)}{aside}", *given)


def _apart_count(percent: float) -> str:
    rounded = round(abs(percent))
    return f"the claim is {rounded} % {'more' if percent > 0 else 'fewer'}" if rounded else "and the claim the same"


def _year_of_count(number: float, record: Record) -> int | None:
    for year, wages in sorted(record.earlier.items(), reverse=True):
        jobs = wages.get("employment")
        if jobs and abs(number - jobs) <= jobs * rules.EXACT_PERCENT / 100:
            return year
    return None


def _education(claim: Claim, record: Record) -> Verdict:
    official = record.education
    if official is None or claim.level is None:
        return Verdict(NOT_HELD, "no typical education is recorded for this occupation")
    if record.abroad:
        return _abroad(record, "education")
    given = (None, None, None, official, record.growth_period, record.growth_source, record.nation)
    asked, typical = step_named(claim.level), ENTRY_LEVELS.get(official)
    beside = f"the official typical entry-level education is: {official}"
    if typical is None:
        return Verdict(NOT_COMPARABLE, beside, *given)
    if claim.measure == "asked":
        words = "as much as" if asked == typical else "more than" if asked > typical else "less than"
        return Verdict(LOCATED, f"the posting asks for {words} is typical; {beside}", *given)
    if asked == typical or (claim.level == rules.NO_DEGREE and typical < asked):
        return Verdict(HOLDS, beside, *given)
    return Verdict(TOO_HIGH if asked > typical else TOO_LOW, beside, *given)
