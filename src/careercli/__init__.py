"""A career explorer: what a job is, what it pays, how one grows in it, and whether the figures are true.

    import careercli

    with careercli.open_catalog() as catalog:
        role = catalog["legal-coordinator"]
        print(role.salary.median, role.statistics.wages.median)

`help(careercli.Catalog)` tells the questions, `careers schema --answers` the keys of the answers. What is named here is
loaded when it is first used (PEP 562): importing the package loads nothing else.
"""

import sys

# `python -m careercli`: Python has put the current folder in front, so that a file called yaml.py or mcp.py there, by
# whomever, would be run as a part of the program. Nothing may be imported above this, not even __future__.
if (
    sys.argv[:1] == ["-m"]
    and __name__ in sys.orig_argv
    and not sys.flags.safe_path
    and not __file__.startswith((f"{sys.path[0]}/careercli", f"{sys.path[0]}\\careercli"))  # it lies there itself
):
    del sys.path[0]

# isort: split
TYPE_CHECKING = False
"""typing's, by the name that type checkers know: while typing loaded, Ctrl-C would print a traceback, as nothing yet
holds it (`interrupts`). So nothing else is loaded here."""

if TYPE_CHECKING:
    from careercli.answer import Answer
    from careercli.api import Catalog, dump, dumps, load, loads, open_catalog
    from careercli.catalog.place_names import NoSuchPlace
    from careercli.errors import CareersError, NoSuchRole, UsageError
    from careercli.roles.model import Role
    from careercli.roles.problems import InvalidRole, Problem
    from careercli.table import Table
    from careercli.version import __version__

__all__ = [
    "Answer",
    "CareersError",
    "Catalog",
    "InvalidRole",
    "NoSuchPlace",
    "NoSuchRole",
    "Problem",
    "Role",
    "Table",
    "UsageError",
    "__version__",
    "dump",
    "dumps",
    "load",
    "loads",
    "open_catalog",
]

_HOME = {
    "Answer": "answer",
    "InvalidRole": "roles.problems",
    "NoSuchPlace": "catalog.place_names",
    "Problem": "roles.problems",
    "Role": "roles.model",
    "Table": "table",
    "__version__": "version",
    **dict.fromkeys(("CareersError", "NoSuchRole", "UsageError"), "errors"),
    **dict.fromkeys(("Catalog", "dump", "dumps", "load", "loads", "open_catalog"), "api"),
}
"""The module of this package in which each public name is at home."""


def __getattr__(name: str) -> object:
    """The public name, from its module. Raises AttributeError."""
    if name not in _HOME:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    import importlib

    return getattr(importlib.import_module(f"{__name__}.{_HOME[name]}"), name)


def __dir__() -> list[str]:
    return sorted([*globals(), *__all__])
