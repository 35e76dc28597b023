"""What `careers star` and `careers note` share: which kept role is meant, and how what is kept is shown."""

from __future__ import annotations

from typing import TYPE_CHECKING

from careercli.commands import output
from careercli.errors import NoSuchRole, UsageError

if TYPE_CHECKING:
    from collections.abc import Collection

    from careercli.answer import Answer
    from careercli.catalog.catalog import Catalog


def needs_role(option: str, hint: str) -> UsageError:
    """The error of an option that says what to do with a role, where none is named."""
    return UsageError(f"{option} needs a role", f"for example, {hint}")


def slug_of_kept(catalog: Catalog, name: str, kept: Collection[str]) -> str:
    """The slug that a name means among those that are kept, also one that no role has any more. Raises NoSuchRole."""
    from careercli.skills import normalize

    try:
        return catalog.slug(name)
    except NoSuchRole:
        slug = normalize.name_key(name)
        if slug not in kept:
            raise
        return slug


def emit(answer: Answer, nothing: str, format: str | None, json: bool) -> None:  # noqa: A002
    """Prints what is kept; `nothing` says that there is nothing, if so, where rows alone would be silent.

    An answer with remarks tells of a change that was made: it is no page to read.
    """
    is_change = bool(answer.remarks)
    if nothing and not is_change and output.wants_rows(format, json):
        output.note(nothing)
    output.emit(answer, format, json, page=not is_change)
