"""Options that several commands take: how many rows, and which roles."""

from __future__ import annotations

import functools
import inspect
from collections.abc import Callable
from typing import Annotated, Any, get_args, get_type_hints

import typer

from careercli.answers.list import FilterOptions
from careercli.api.arguments import BOUNDS
from careercli.commands import completion, output
from careercli.commands.strict_values import COUNT, PERCENT
from careercli.roles.money import PayAmount

SHOWN_ON_TERMINAL = 25
"""Rows on a terminal unless asked otherwise; a program gets all of them."""

MOST = 1_000_000_000
"""The highest limit; a limit of 0 is this one."""


def _all_for_none(limit: int | None) -> int | None:
    """0 as it is meant in every command: all rows."""
    return MOST if limit == 0 else limit


Limit = Annotated[
    int | None,
    typer.Option(
        "--limit", "-n", metavar="N", min=0, max=MOST, help="Most rows to show; 0: all.", callback=_all_for_none
    ),
]
_METAVARS = {
    "min_pay": "AMOUNT", "max_pay": "AMOUNT", "currency": "CODE", "interests": "LETTERS", "education": "LEVEL",
    "min_jobs": COUNT, "work": "CONDITIONS", "study": "FIELD", "training": "TIME", "on_the_job": "KINDS",
    "title": "WORDS", "family": "FIELD", "sector": "NAME", "not_family": "FIELD", "not_title": "WORDS",
    "not_like": "ROLE",
    "min_education": "LEVEL", "without": "SKILL",
    "min_growth": PERCENT, "max_growth": PERCENT,
    "zone": "N", "min_zone": "N", "demand": "LEVEL", "stress": "LEVEL", "skill": "SKILL",
}  # fmt: skip
"""What stands for the value of a filter in the help."""


_OLD_NAMES = {"min_pay": "--min-salary", "max_pay": "--max-salary"}
"""What filters were called before; it still works, and the help does not show it."""

_SEVERAL = {
    "family": ", ", "not_family": ", ",
    "work": ",", "on_the_job": ",", "skill": ", ", "without": ", ", "not_title": ", ", "not_like": ", ",
    "interests": "",
}  # fmt: skip
"""Filters of several values, which may be repeated as well as listed with commas; and what parts their values."""


def joined(values: list[str] | None, between: str) -> str | None:
    """The values of an option that may be repeated, as the one text that a filter takes; letters without commas."""
    if not values:
        return None
    return between.join(values if between else (value.replace(",", "").replace(" ", "") for value in values))


def with_filters(command: Callable[..., None]) -> Callable[..., None]:
    """Gives a command that takes `**filters` the options of FilterOptions, in front of its `limit`.

    They are defined once, there: name, type and help.
    """
    hints = get_type_hints(FilterOptions, include_extras=True)
    filters = [_filter(name, *get_args(hint)) for name, hint in hints.items()]
    own = inspect.signature(command, eval_str=True).parameters.values()
    front = [parameter for parameter in own if parameter.kind is not parameter.VAR_KEYWORD]
    at = next(index for index, parameter in enumerate(front) if parameter.name == "limit")
    every = [*front[:at], *filters, *front[at:], *(_old_name(name, flag) for name, flag in _OLD_NAMES.items())]

    @functools.wraps(command)
    def wrapper(*values: Any, **options: Any) -> None:
        for name in _OLD_NAMES:
            given = options.pop(f"old_{name}")
            options[name] = given if options[name] is None else options[name]
        for name, between in _SEVERAL.items():
            options[name] = joined(options[name], between)
        command(*values, **options)

    wrapper.__signature__ = inspect.Signature(every)  # type: ignore[attr-defined]
    wrapper.__annotations__ = {parameter.name: parameter.annotation for parameter in every}
    return wrapper


def _old_name(name: str, flag: str) -> inspect.Parameter:
    option = typer.Option(flag, hidden=True)
    kind = inspect.Parameter.POSITIONAL_OR_KEYWORD
    return inspect.Parameter(f"old_{name}", kind, default=None, annotation=Annotated[str | None, option])


def _filter(name: str, kind: Any, words: str) -> inspect.Parameter:
    """The option of a filter; amounts are taken as text, which `money.parse` reads."""
    kind = str | None if kind == PayAmount | None else list[str] | None if name in _SEVERAL else kind
    flag = f"--{name.replace('_', '-')}"
    flags = f"{flag}/--no-{name}" if kind == bool | None else flag
    least, most = BOUNDS.get(name, (None, None))
    offered = completion.OF_FILTERS.get(name)
    option = typer.Option(flags, help=words, metavar=_METAVARS.get(name), min=least, max=most, autocompletion=offered)
    return inspect.Parameter(
        name, inspect.Parameter.POSITIONAL_OR_KEYWORD, default=None, annotation=Annotated[kind, option]
    )


def say_none(whom: str, *, has_least_pay: bool) -> None:
    """Says that nothing has all that is asked for, and that pay is filtered by the median: half of the people in a job
    earn more, so that none fits is not that nobody earns it.
    """
    loosen = "drop or loosen a filter"
    if has_least_pay:
        loosen = f"--min-pay asks for the median, and half of the people in a job earn more; {loosen}"
    output.note(f"{whom} fits all that you ask for: {loosen}")


def limited(limit: int | None, format: str | None, json: bool) -> int | None:  # noqa: A002
    """The limit asked for; on a terminal SHOWN_ON_TERMINAL if none was, elsewhere none."""
    return SHOWN_ON_TERMINAL if limit is None and not output.wants_rows(format, json) else limit
