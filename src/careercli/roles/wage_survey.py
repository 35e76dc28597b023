"""The edition of the wage survey (OEWS) whose figures come with the program."""

from __future__ import annotations

from careercli.roles import releases

_MONTH, _YEAR = releases.WAGES.bundled.period.split()
WAGES_OF = (_MONTH, int(_YEAR))
CEILINGS = {"hour": 115.0, "year": 239_200.0}
"""Where the wage survey of May 2025 writes # the wage is at or above these; others above them are published."""
