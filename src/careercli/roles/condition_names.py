"""The conditions of the work by the names that a person types, and which no job fulfils together."""

from __future__ import annotations

from collections.abc import Collection

from careercli.errors import NoSuchChoice, UsageError
from careercli.roles.conditions import CONDITIONS, Condition

_CONTRARY = {name: name[3:] for name in CONDITIONS if name.startswith("no-") and name[3:] in CONDITIONS} | {
    "no-license": "licensed",
}
"""The condition that a job cannot fulfil together with another, for each that has one."""


def spelled(name: str) -> str:
    """A name as CONDITIONS has it, however it is typed: no lifting, No_Lifting."""
    return "-".join(name.lower().replace("_", " ").replace("-", " ").split())


def parse(names: str) -> dict[str, Condition]:
    """The conditions that a text names, with commas between them. Raises UsageError for one that there is none of."""
    asked: dict[str, Condition] = {}
    for written in names.split(","):
        name = spelled(written)
        if name not in CONDITIONS:
            given = written.strip()
            raise NoSuchChoice(f"--work {given!r} is no condition", given, tuple(CONDITIONS), "use some of")
        asked[name] = CONDITIONS[name]
    refuse_contrary(asked)
    return asked


def refuse_contrary(asked: Collection[str], what: str = "--work") -> None:
    """Raises UsageError where conditions, by name, leave no job that fulfils both of two; `what` asks for them."""
    for name in asked:
        if (other := _CONTRARY.get(name)) in asked:
            raise UsageError(
                f"{what} asks for {other} and for {name}, which no job is at once", f"leave {other} or {name} out"
            )
