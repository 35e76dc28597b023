"""Answers as screens. The only room that draws, and the only one that knows Rich."""

from __future__ import annotations

import importlib
from typing import Any

from careercli.results import Answer

SCREENS = {
    "Home": "home",
    "Listing": "listing",
    "Sheet": "sheet",
    "PayAnswer": "pay",
    "LadderAnswer": "ladder",
    "DayAnswer": "day",
    "Comparison": "compare",
    "CheckAnswer": "claims",
    "SkillSearch": "skills",
    "AllSkills": "skills",
    "Why": "skills",
    "RoleSearch": "found",
    "FaqAnswer": "faq",
    "Checked": "problems",
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
    "Places": "places",
}
"""The module here that draws each kind of answer. Each has `screen(answer, look) -> list of renderables`."""


def draw(answer: Answer, *, color: bool | None = None, page: bool = False) -> None:
    """Draws an answer on stdout; with `page`, through the pager if it is a terminal and the screen does not fit."""
    from careercli.screens.look import Look

    look = Look.now(color)
    module = importlib.import_module(f"careercli.screens.{SCREENS[type(answer).__name__]}")
    parts: list[Any] = module.screen(answer, look)
    look.show(parts, page=page)
