"""Every amount of money and percentage of a sentence, whatever it is of: what is not judged is named as such."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from careercli.sources.claims import growth_rules, rules

MONEY, PERCENT = "amount", "percent"
_RANK = re.compile(
    r"\b(?:top|bottom|lowest|highest|upper|lower|best|worst)(?:[- ](?:paid|earning))?[- ]$", re.IGNORECASE
)
"""What stands in front of a percentage that says which of the earners are meant, as in "the top 10 %"."""


@dataclass(frozen=True)
class Figure:
    """An amount or a percentage as it stands in a sentence."""

    kind: str
    start: int
    end: int
    text: str


def unread(sentence: str, read: Iterable[tuple[int, int]]) -> Iterator[Figure]:
    """The figures of a sentence that lie in none of the spans that were read as claims, in its order."""
    spans = [*read]
    for figure in sorted(_figures(sentence), key=lambda figure: figure.start):
        if not any(start < figure.end and figure.start < end for start, end in spans):
            yield figure


def _figures(sentence: str) -> Iterator[Figure]:
    for match in rules.AMOUNT.finditer(sentence):
        yield Figure(MONEY, *match.span(), match.group().strip())
    for match in growth_rules.PERCENT.finditer(sentence):
        if not _RANK.search(sentence[: match.start()]):
            number, sign = match["number"], "-" if match["sign"] in ("-", "−") else ""
            yield Figure(PERCENT, *match.span(), f"{sign}{number} %")
