"""Commands that a screen offers next, for the person and the place that the answer is about."""

from __future__ import annotations

import shlex
from typing import TYPE_CHECKING, Any

from careercli.offered import quoted

if TYPE_CHECKING:
    from collections.abc import Mapping

    from careercli.profile.mover import Mover
    from careercli.profile.person import Person


def joined(name: str, own_role: str, to: str = "", cv: str = "") -> str:
    """A command about a role's move to another, `careers gap FROM TO`; what is empty is left out. `cv` is a word."""
    return " ".join(filter(None, (f"careers {name}", own_role, to, f"--from {cv}" if cv else "")))


def asked(name: str, query: str) -> str:
    """A command about some words as they were typed: `careers search "night shift"`."""
    return joined(name, _typed(query) if query else "")


def of_move(command: str, who: Mover | Person, to: str) -> str:
    """A command about a move of somebody to a role: `careers gap FROM TO`, or without FROM for the profile's person.

    That of a CV is named by the CV, and by their role too where the CV may not tell it.
    """
    from careercli.profile.mover import YOU  # it loads the moves, which a list does not need

    cv, role = getattr(who, "cv", ""), who.slug if who.slug != YOU else getattr(who, "beside_cv", "")
    return joined(command, role, to, cv)


def options(given: Mapping[str, Any]) -> str:
    """Options as they are typed, with a blank before each; what asks for nothing is left out."""
    words = ""
    for name, value in given.items():
        flag = name.replace("_", "-")
        if isinstance(value, bool):
            words += f" --{flag}" if value else f" --no-{flag}"
        elif isinstance(value, str | int | float):
            if isinstance(value, float) and value.is_integer():
                value = int(value)  # as it was typed
            words += f" --{flag} {_typed(str(value))}"
    return words


def _typed(value: str) -> str:
    """A value as it is typed: in single quotes, where it has one itself in double ones."""
    return quoted(value) if "'" in value else shlex.quote(value)
