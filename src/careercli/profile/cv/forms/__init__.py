"""The forms of CVs. Each is a module here with a `FORM`; a new module is a new form, and needs no line elsewhere."""

from __future__ import annotations

import importlib
import pkgutil
from collections.abc import Callable
from dataclasses import dataclass
from functools import cache

from careercli.profile.cv.document import Cv
from careercli.profile.cv.source import Source


@dataclass(frozen=True)
class Form:
    """A form of CV: its name for a person, whether a file is of it, and its reader.

    Forms are asked in the order of `rank`, the most telling first; the last, plain text, takes any text. `fits` raises
    nothing. `read` raises CareersError.
    """

    name: str
    rank: int
    fits: Callable[[Source], bool]
    read: Callable[[Source], Cv]


@cache
def forms() -> tuple[Form, ...]:
    """Every form, in the order in which they are asked."""
    modules = (importlib.import_module(f"{__name__}.{module.name}") for module in pkgutil.iter_modules(__path__))
    every: list[Form] = [module.FORM for module in modules]
    return tuple(sorted(every, key=lambda form: (form.rank, form.name)))


def form_of(source: Source) -> Form:
    """The form that a file is of; the last takes, or refuses, whatever is left."""
    return next(form for form in forms() if form.fits(source))
