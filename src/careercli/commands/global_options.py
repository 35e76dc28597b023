"""The options that hold for every command: extra folders of roles, colour, and plain output."""

from __future__ import annotations

import itertools
import os
from collections.abc import Sequence
from typing import TYPE_CHECKING

from careercli import offered
from careercli.errors import UsageError

if TYPE_CHECKING:
    from careercli.answers.next import NextMoves
    from careercli.api import Catalog


class Settings:
    """What was given before (or behind) the command, and what of this run: what it has told, how it was typed."""

    def __init__(self) -> None:
        self.roles: tuple[str, ...] = ()
        self.color: bool | None = None
        self.left_out_told = False
        self.left_over_told: set[str] = set()
        self.begun: dict[str, str] = {}
        """What is to be said of beginnings of names, by the slugs of the roles that they were taken for."""
        self.worked_out: dict[str, NextMoves] = {}
        """The moves that reading a question has worked out, by what was asked (`worked_out`)."""
        self.opened: dict[tuple[str, ...], Catalog] = {}
        """The catalogue that this run has opened, by the folders of `--roles`."""
        self.plain = False
        self.words_alone = False
        """Whether what runs was typed as words that are no command, and a search of theirs may be a question."""


PLAIN = "CAREERS_PLAIN"
"""The variable that asks for plain output in every command; empty, 0, no, false or off, it does not."""
_now = Settings()


def use(roles: Sequence[str], color: bool | None, *, plain: bool = False) -> None:
    """Sets the options for this run."""
    _now.roles, _now.color, _now.plain = tuple(roles), color, plain
    offered.use(_now.roles)


def begin() -> None:
    """A new run, which has told nothing yet."""
    _now.left_out_told = _now.words_alone = False
    _now.left_over_told = set()
    _now.begun, _now.worked_out, _now.opened = {}, {}, {}


def now() -> Settings:
    """The options of this run."""
    return _now


def is_plain() -> bool:
    """Whether nothing may be drawn: for screen readers and braille displays."""
    return _now.plain or os.environ.get(PLAIN, "").strip().lower() not in ("", "0", "no", "false", "off")


_FLAGS = ("--color", "--no-color", "--plain")
NAMES = ("--roles", *_FLAGS)
"""Options that hold for every command, before or behind it."""


def use_typed(front: Sequence[str]) -> None:
    """Sets the options of this run from the arguments that stand for them, as `parted` gives them."""
    folders = [folder for name, folder in itertools.pairwise(front) if name == "--roles"]
    folders += [argument.partition("=")[2] for argument in front if argument.startswith("--roles=")]
    colors = [argument == "--color" for argument in front if argument in ("--color", "--no-color")]
    use(folders, colors[-1] if colors else None, plain="--plain" in front)


def parted(arguments: Sequence[str]) -> tuple[list[str], list[str]]:
    """The arguments that hold for every command, wherever they stand before `--`, and all others.

    Raises UsageError for --roles without a folder.
    """
    front: list[str] = []
    rest: list[str] = []
    waiting = iter(arguments)
    for argument in waiting:
        if argument == "--":
            rest += [argument, *waiting]
        elif argument in _FLAGS or argument.startswith("--roles="):
            front.append(argument)
        elif argument == "--roles":
            folder = next(waiting, None)
            if folder is None or folder.startswith("--"):
                raise UsageError("--roles needs a folder", "for example, `careers --roles . list`")
            front += [argument, folder]
        else:
            rest.append(argument)
    return front, rest
