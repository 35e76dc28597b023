"""Options that several commands take: how many rows, and which roles."""

from __future__ import annotations

from typing import Annotated

import typer

from careercli.commands import output

SHOWN_ON_TERMINAL = 25
"""Rows on a terminal unless asked otherwise; a program gets all of them."""

Limit = Annotated[int | None, typer.Option("--limit", "-n", min=1, max=1_000_000_000, help="Show at most so many.")]
Family = Annotated[str | None, typer.Option(help="Only this family, or part of its name.")]
MinSalary = Annotated[float | None, typer.Option(help="Median pay a year of at least this.")]
MaxSalary = Annotated[float | None, typer.Option(help="Median pay a year of at most this.")]
MinGrowth = Annotated[float | None, typer.Option(help="Growth of at least so many percent.")]
Remote = Annotated[bool | None, typer.Option("--remote/--no-remote", help="Remote-friendly or not.")]
Demand = Annotated[str | None, typer.Option(help="Demand: low, moderate, high, very high.")]
Stress = Annotated[str | None, typer.Option(help="Stress: low, moderate, high, very high.")]
Skill = Annotated[str | None, typer.Option(help="Roles that name this skill or tool.")]


def limited(limit: int | None, format: str | None, json: bool) -> int | None:  # noqa: A002
    """The limit asked for; on a terminal SHOWN_ON_TERMINAL if none was, elsewhere none."""
    return SHOWN_ON_TERMINAL if limit is None and not output.wants_rows(format, json) else limit
