"""Steps of a career ladder that stand on a line each, with their years."""

from __future__ import annotations

import re

from careercli.sources.guide import figures
from careercli.sources.guide.text import Line

LONGEST = 150
"""Characters of a line that may be such a step."""
EXPERIENCE = re.compile(
    r"(?:years of |work |required |typical )?experience(?: level| required| needed)?|years", re.IGNORECASE
)

_RUNG = re.compile(
    r"(?P<title>[^\W\d_][^:]*?)(?:\s*:\s*|\s+[-–—]\s+|,\s+|\s*[(\[])"
    r"(?P<years>[^:]*\d[^:]*?)[)\]]?"
)
"""A title and figures behind it, with the sign between them."""


def rung_on_a_line(line: Line) -> tuple[str, str] | None:
    """A step of the ladder with its years, as title and years: `Junior Keeper: 0-2 years`; None for others."""
    match = _RUNG.fullmatch(line.text) if len(line.text) <= LONGEST and not line.cells else None
    if match is None or EXPERIENCE.fullmatch(match["title"]) or not figures.is_years(match["years"]):
        return None
    return (match["title"], match["years"]) if figures.years(match["years"]) else None
