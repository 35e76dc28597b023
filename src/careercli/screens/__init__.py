"""Answers as screens. The only room that draws, and the only one that knows Rich.

The module here named as an answer's own module draws it: it has `screen(answer, console) -> list of renderables`.
"""

from __future__ import annotations

import importlib
from typing import Any

from careercli.answer import Answer


class Screen:
    """An answer ready to be drawn on stdout. `color` forces or forbids colour; None decides by the terminal.

    With `plain` it is not drawn but written, in lines of words.
    """

    def __init__(self, answer: Answer, color: bool | None = None, *, plain: bool = False) -> None:
        from careercli.screens.console import Console

        self._console = Console.of_stdout(color)
        if plain:
            self._console.be_linear()
        name = answer.screen or type(answer).__module__.rpartition(".")[2]
        module = importlib.import_module(f"careercli.screens.{name}")
        self._parts: list[Any] = module.screen(answer, self._console)

    def show(self, *, page: bool = False) -> None:
        """Draws it; with `page`, through the pager if stdout is a terminal and the screen does not fit."""
        self._console.show(self._parts, page=page)
