"""The edition of the wage survey (OEWS) whose figures come with the program."""

from __future__ import annotations

WAGES_OF = ("May", 2025)
CEILINGS = {"hour": 115.0, "year": 239_200.0}
"""Where the wage survey of May 2025 writes # the wage is at or above these; others above them are published."""
