"""The screen of `careers path`."""

from __future__ import annotations

from typing import Any

from rich.text import Text

from careercli import text
from careercli.answers import official_country
from careercli.answers.path import Hop, Route, Routes
from careercli.moves.median_pay import Pay
from careercli.screens.console import QUIET, STRONG, WARN, Console, dim, heading, indented, next_commands
from careercli.screens.gap import abilities, percent, products
from careercli.screens.related import pay_words

MOST_LEARNED = 6


def screen(answer: Routes, console: Console) -> list[Any]:
    """Each route, hop by hop."""
    if not answer.routes:
        return []
    head = f"From {answer.source.name} to {answer.title}"
    parts: list[Any] = [heading(head, text.count(len(answer.routes), "route")), Text("")]
    for number, route in enumerate(answer.routes, 1):
        parts += _route(number, route, answer.source.pay, console)
    own = f"{answer.source.slug} " if answer.source.slug != "you" else ""
    legend = "Coverage: how much of a role the earlier ones cover. Cost: the sum of -ln(coverage); lower is easier."
    whose = official_country.note_on_pay([hop.pay for route in answer.routes for hop in route.hops])
    parts += [
        dim(f"{legend} {whose}".rstrip()),
        next_commands([(f"careers gap {own}{answer.target}", "the whole leap at once")], console),
    ]
    return parts


def _route(number: int, route: Route, before: Pay | None, console: Console) -> list[Any]:
    parts: list[Any] = [heading(f"{number}. {text.count(len(route.hops), 'move')}", f"cost {route.cost:.2f}")]
    for hop in route.hops:
        head, *rest = _hop(hop, before, console)
        parts += [indented(head), *(indented(line, 4) for line in rest)]
        before = hop.pay or before
    return [*parts, Text("")]


def _hop(hop: Hop, before: Pay | None, console: Console) -> list[Text]:
    head = Text(f"{console.glyphs.bullet} ", style=QUIET, overflow="fold")
    head.append(hop.title, style=f"not dim {STRONG}")
    head.append(f"  {percent(hop.coverage)} covered", style="not dim")
    facts = Text(overflow="fold")
    facts.append_text(pay_words(hop.pay, before))
    if hop.years:
        facts.append(f"  {hop.years}", style=QUIET)
    needs = [Text(f"needs: {hop.education} (BLS)", style=WARN, overflow="fold")] if hop.education else []
    names = [skill.skill for skill in (*abilities(hop.learn), *products(hop.learn))][:MOST_LEARNED]
    more = f" and {len(hop.learn) - len(names)} more" if len(hop.learn) > len(names) else ""
    learn = Text("to learn: ", style=QUIET, overflow="fold")
    learn.append(", ".join(names) or "nothing", style="not dim").append(more)
    return [head, facts, *needs, learn]
