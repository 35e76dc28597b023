"""The wage survey (OEWS): the edition whose figures come with the program, and what figures are its."""

from __future__ import annotations

from careercli.roles import releases

OEWS = "OEWS"
"""The survey, as sources name it."""
_MONTH, _YEAR = releases.WAGES.bundled.period.split()
WAGES_OF = (_MONTH, int(_YEAR))
CEILINGS = {"hour": 115.0, "year": 239_200.0}
"""Where the wage survey of May 2025 writes # the wage is at or above these; others above them are published."""


def is_bls(source: str) -> bool:
    """Whether figures of a source, as `Statistics.source` names it, are the Bureau of Labor Statistics'."""
    return source.startswith("BLS ")


def has_wage_survey(source: str) -> bool:
    """Whether the Bureau's wage survey is among a source, as `Statistics.source` names it."""
    return OEWS in source
