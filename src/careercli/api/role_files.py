"""Role files, without a catalogue: read from a text or a file, and written."""

from __future__ import annotations

from os import PathLike
from pathlib import Path
from typing import TYPE_CHECKING

from careercli.api.arguments import checked

if TYPE_CHECKING:
    from careercli.roles.model import Role


@checked
def loads(text: str | bytes, file: str = "<text>") -> Role:
    """The role of a YAML text. Raises InvalidRole; `file` is what its problems call the text."""
    from careercli.roles.loader import load_bytes
    from careercli.roles.problems import InvalidRole

    loaded = load_bytes(text.encode("utf-8", "surrogatepass") if isinstance(text, str) else text, file)
    if loaded.role is None:
        raise InvalidRole(loaded.problems)
    return loaded.role


@checked
def load(path: str | PathLike[str]) -> Role:
    """The role of a YAML file. Raises InvalidRole, also for a file that cannot be read."""
    from careercli.roles.loader import load_file
    from careercli.roles.problems import InvalidRole

    loaded = load_file(Path(path))
    if loaded.role is None:
        raise InvalidRole(loaded.problems)
    return loaded.role


@checked
def dumps(role: Role) -> str:
    """A role as the text of a YAML file, which `loads` reads back to the same role."""
    from careercli.roles.dumper import dump as as_text

    return as_text(role)


@checked
def dump(role: Role, path: str | PathLike[str]) -> None:
    """Writes a role file: whole or not at all. Raises CareersError if it cannot be written."""
    from careercli.roles.atomic_write import write_atomically

    write_atomically(Path(path), dumps(role).encode())
