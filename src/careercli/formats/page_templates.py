"""The templates behind pages and pictures: Jinja2, with every value escaped and made visible on its way in."""

from __future__ import annotations

import functools
import itertools
import textwrap
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

from careercli import text as wording
from careercli.formats.bands import Scale, scale_of

if TYPE_CHECKING:
    from jinja2 import Environment

_WEB = ("https://", "http://")


@functools.cache
def _environment() -> Environment:
    from jinja2 import Environment, FileSystemLoader, StrictUndefined

    environment = Environment(
        loader=FileSystemLoader(Path(__file__).with_name("templates"), encoding="utf-8"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        finalize=_printable,
    )
    environment.globals.update(scale_of=scale_of, short_money=wording.short_money, place=_place)
    environment.tests["web"] = _is_web
    environment.filters["lines"] = lambda words, width: textwrap.wrap(wording.visible(words), width)
    environment.filters["kind"] = lambda block: type(block).__name__
    return environment


def render(template: str, **values: Any) -> str:
    """A template of this package with some values. `new_id()` gives a name that nothing else on the page has."""
    numbers = itertools.count(1)
    new_id: Callable[[], str] = lambda: f"n{next(numbers)}"  # noqa: E731 - a function of one expression
    return _environment().get_template(template).render(values, new_id=new_id)


def _place(scale: Scale, amount: float, room: float) -> float:
    """Where an amount stands in a picture that is so many units wide."""
    return round(scale.at(amount) * room / 100, 1)


def _printable(value: Any) -> Any:
    """A value as it may stand on a page: what a reader would not see, or a browser not take, is written out."""
    from markupsafe import Markup

    return wording.visible(value) if isinstance(value, str) and not isinstance(value, Markup) else value


def _is_web(url: str) -> bool:
    """Whether an address is one of the web: nothing else becomes a link."""
    return url.lower().startswith(_WEB) and not any(char.isspace() for char in url)
