"""The wage survey (OEWS): the edition whose figures come with the program, and what figures are its."""

from __future__ import annotations

from careercli.roles import releases

_BLS = "BLS "
OEWS, PROJECTIONS = "OEWS", "Employment Projections"
"""The survey and the projections, as sources name them."""
_MONTH, _YEAR = releases.WAGES.bundled.period.split()
WAGES_OF = (_MONTH, int(_YEAR))
CEILINGS = {"hour": 115.0, "year": 239_200.0}
"""Where the wage survey of May 2025 writes # the wage is at or above these; others above them are published."""


def is_bls(source: str) -> bool:
    """Whether figures of a source, as `Statistics.source` names it, are the Bureau of Labor Statistics'."""
    return source.startswith(_BLS)


def has_wage_survey(source: str) -> bool:
    """Whether the Bureau's wage survey is among a source, as `Statistics.source` names it."""
    return OEWS in source


def source_of_pay(source: str) -> str:
    """Of the Bureau's publications that a source names, those that pay and jobs are from; any other source as it is."""
    every = _publications(source)
    return _named([name for name in every if not name.startswith(PROJECTIONS)] or every, source)


def source_of_growth(source: str) -> str:
    """Of the Bureau's publications that a source names, those that growth and openings are from."""
    every = _publications(source)
    return _named([name for name in every if name.startswith(PROJECTIONS)] or every, source)


def _publications(source: str) -> list[str]:
    return source.removeprefix(_BLS).split(" and ")


def _named(publications: list[str], source: str) -> str:
    return f"{_BLS}{' and '.join(publications)}" if is_bls(source) else source
