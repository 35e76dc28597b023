"""Answers as screens. The only room that draws, and the only one that knows Rich."""

from __future__ import annotations

import importlib
from typing import Any

from careercli.answer import Answer

SCREENS = {
    "Home": "home",
    "Listing": "list",
    "Sheet": "show",
    "PayAnswer": "salary",
    "LadderAnswer": "tiers",
    "DayAnswer": "day",
    "Comparison": "compare",
    "CheckAnswer": "check",
    "SkillHits": "skills",
    "AllSkills": "skills",
    "SkillExplanation": "skills",
    "RoleHits": "search",
    "FaqAnswer": "faq",
    "Checked": "validate",
    "Related": "related",
    "Gap": "gap",
    "Routes": "path",
    "Matches": "match",
    "WhatIf": "whatif",
    "Plan": "plan",
    "Status": "plan",
    "OwnProfile": "profile",
    "Changed": "profile",
    "Report": "report",
    "Places": "where",
}
"""The module here that draws each kind of answer. Each has `screen(answer, look) -> list of renderables`."""


class Screen:
    """An answer ready to be drawn on stdout."""

    def __init__(self, answer: Answer, color: bool | None = None) -> None:
        from careercli.screens.console import Look

        self._look = Look.now(color)
        module = importlib.import_module(f"careercli.screens.{SCREENS[type(answer).__name__]}")
        self._parts: list[Any] = module.screen(answer, self._look)

    def show(self, *, page: bool = False) -> None:
        """Draws it; with `page`, through the pager if stdout is a terminal and the screen does not fit."""
        self._look.show(self._parts, page=page)
