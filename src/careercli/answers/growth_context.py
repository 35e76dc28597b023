"""What to know beside a projected growth: all jobs, who leaves, why BLS expects it, how often it was right, its age."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import asdict
from typing import TYPE_CHECKING, Any

from careercli import text
from careercli.lazy_dataclass import dataclass
from careercli.roles import all_jobs, releases

if TYPE_CHECKING:
    from careercli.roles.model import GrowthFactor, Statistics

# BLS's own evaluation of its projections for 2008-18, of which it says so on its pages on accuracy.
ACCURACY = (
    "Of BLS's projections for 2008-18, 78 % had the direction right; of the occupations that it expected to grow "
    "faster than average, 52 % did."
)
RISES, FALLS = "increases", "decreases"
CAUSES = {
    ("Demand", RISES): "demand for its work is rising",
    ("Demand", FALLS): "demand for its work is falling",
    ("Productivity", RISES): "the same work takes more people",
    ("Productivity", FALLS): "the same work takes fewer people",
    ("Capital/labor substitution", RISES): "people do what machines or software did",
    ("Capital/labor substitution", FALLS): "machines or software do more of its work",
    ("Occupational substitution", RISES): "it takes over work from other occupations",
    ("Occupational substitution", FALLS): "other occupations take over some of its work",
    ("Sourcing", RISES): "work comes in from other firms or places",
    ("Sourcing", FALLS): "work goes to other firms or places",
}
"""BLS's causes of a change in an occupation's share of its industry's jobs, by direction, in our words."""
MOST_REASONS, MOST_INDUSTRIES = 3, 2


@dataclass(frozen=True)
class GrowthContext:
    """What stands beside a growth. Rates are percentages of the occupation's people a year; None if not recorded.

    `all_jobs_…` are those of all occupations in the same edition. `reasons` are sentences. `newer` says that there are
    newer projections.
    """

    growth_percent: float | None
    period: str | None
    all_jobs_growth_percent: float | None
    exit_rate: float | None
    transfer_rate: float | None
    all_jobs_exit_rate: float | None
    all_jobs_transfer_rate: float | None
    reasons: tuple[str, ...]
    newer: str | None
    accuracy: str = ACCURACY

    def to_dict(self) -> dict[str, Any]:
        """As JSON prints it."""
        return asdict(self)

    @property
    def growth_words(self) -> str | None:
        """As "+5 % for 2024-34; all jobs: +3.1 %"; None if no growth is recorded."""
        if self.growth_percent is None:
            return None
        period = f" for {self.period}" if self.period else ""
        return f"{text.growth(self.growth_percent)}{period}{all_jobs.beside(self.all_jobs_growth_percent)}"

    @property
    def transfer_words(self) -> str | None:
        """As "3.2 % of workers a year; all jobs: 5.9 %"; None if not recorded."""
        return _rate(self.transfer_rate, self.all_jobs_transfer_rate)

    @property
    def exit_words(self) -> str | None:
        """As `transfer_words`, of those who stop working."""
        return _rate(self.exit_rate, self.all_jobs_exit_rate)


def growth_context(statistics: Statistics | None) -> GrowthContext | None:
    """What stands beside the growth of some statistics; None for none, and for those that are not of BLS."""
    if statistics is None or not statistics.source.startswith("BLS "):
        return None
    figures = (statistics.growth_percent, statistics.exit_rate, statistics.transfer_rate)
    if all(figure is None for figure in figures) and not statistics.growth_factors:
        return None
    everybody = all_jobs.outlook(statistics)
    return GrowthContext(
        growth_percent=statistics.growth_percent,
        period=statistics.growth_period,
        all_jobs_growth_percent=everybody.growth_percent if everybody else None,
        exit_rate=statistics.exit_rate,
        transfer_rate=statistics.transfer_rate,
        all_jobs_exit_rate=everybody.exit_rate if everybody else None,
        all_jobs_transfer_rate=everybody.transfer_rate if everybody else None,
        reasons=reasons(statistics.growth_factors, statistics.growth_percent),
        newer=releases.newer_projections(statistics.growth_period),
    )


def period_note(periods: Iterable[str | None]) -> str:
    """One line under a list of growths: the growth of all jobs, and that there are newer projections; or empty.

    `periods` are those of the growths, as "2024-34".
    """
    sentences = []
    for period in sorted({period for period in periods if period}):
        everybody = all_jobs.OUTLOOKS.get(period)
        if everybody:
            sentences.append(f"All jobs for {period}: {text.growth(everybody.growth_percent)}.")
        if newer := releases.newer_projections(period):
            sentences.append(f"{newer}.")
    return " ".join(sentences)


def reasons(factors: Sequence[GrowthFactor], growth: float | None = None) -> tuple[str, ...]:
    """BLS's reasons as sentences: that for all industries first, then those for most industries; at most three.

    What holds in every industry is not told of some of them again.
    They tell how an occupation's share of its industries' jobs changes. Where all of them speak against the `growth`
    in percent, one more sentence says what outweighs them: an occupation whose share falls grows only with its
    industries.
    """
    industries: dict[tuple[tuple[str, ...], str], list[str]] = defaultdict(list)
    general: dict[tuple[tuple[str, ...], str], None] = {}
    for factor in factors:
        if factor.industry is None:
            general[factor.causes, factor.share] = None
        else:
            industries[factor.causes, factor.share].append(factor.industry)
    sentences = [_reason(*why, "every industry") for why in general]
    beside = [entry for entry in industries.items() if entry[0] not in general]
    ranked = sorted(beside, key=lambda entry: -len(entry[1]))
    sentences += [_reason(*why, _industries(names)) for why, names in ranked]
    shares = {factor.share for factor in factors}
    if growth and shares == ({FALLS} if growth > 0 else {RISES}):
        way = "grow" if growth > 0 else "shrink"
        outweighed = f"Jobs are projected to {way} all the same, as the industries that employ these workers {way}."
        return (*sentences[:MOST_REASONS], outweighed)
    return tuple(sentences[:MOST_REASONS])


def _reason(causes: Sequence[str], share: str, where: str) -> str:
    because = text.natural_list([CAUSES.get((cause, share), cause.lower()) for cause in causes])
    return f"Employers in {where} need relatively {'more' if share == RISES else 'fewer'} of these workers: {because}."


def _industries(names: Sequence[str]) -> str:
    """As "2 industries (home health care services; offices of dentists)", or "5 industries, such as …"."""
    examples = "; ".join(map(_industry, names[:MOST_INDUSTRIES]))
    if len(names) == 1:
        return f"one industry ({examples})"
    more = "such as " if len(names) > MOST_INDUSTRIES else ""
    return f"{len(names):,} industries ({more}{examples})"


def _industry(name: str) -> str:
    """Within a sentence: "RV parks" stays as it is, "Hospitals; private" is "hospitals, private"."""
    plain = name.replace("; ", ", ")
    return plain if plain[1:2].isupper() else f"{plain[:1].lower()}{plain[1:]}"


def _rate(own: float | None, everybody: float | None) -> str | None:
    if own is None:
        return None
    return f"{own:g} % of workers a year" + ("" if everybody is None else f"; all jobs: {everybody:g} %")
