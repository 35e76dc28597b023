"""Answers as screens. The only room that draws, and the only one that knows Rich.

The module here named as an answer's own module draws it: it has `screen(answer, look) -> list of renderables`.
"""

from __future__ import annotations

import importlib
from typing import Any

from careercli.answer import Answer


class Screen:
    """An answer ready to be drawn on stdout."""

    def __init__(self, answer: Answer, color: bool | None = None) -> None:
        from careercli.screens.console import Look

        self._look = Look.now(color)
        name = answer.screen or type(answer).__module__.rpartition(".")[2]
        module = importlib.import_module(f"careercli.screens.{name}")
        self._parts: list[Any] = module.screen(answer, self._look)

    def show(self, *, page: bool = False) -> None:
        """Draws it; with `page`, through the pager if stdout is a terminal and the screen does not fit."""
        self._look.show(self._parts, page=page)
