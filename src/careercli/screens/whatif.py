"""The screen of `careers whatif`."""

from __future__ import annotations

from typing import Any

from rich.text import Text

from careercli import text
from careercli.answers import counted_together
from careercli.answers.asked_skill import FIT_PART
from careercli.answers.openings import LEAST_PAY, Opening
from careercli.answers.whatif import LITTLE_NEAR, NOTHING_NEAR, WhatIf
from careercli.screens.console import STRONG, WARN, Console, dim, heading, indented, next_commands, role_heading
from careercli.screens.match import barrier_mark, pay_line, requirement_words, words_read


def screen(answer: WhatIf, console: Console) -> list[Any]:
    """Each role with the rise, why it is shown, what it requires and what it pays."""
    if not answer.roles:
        return []
    parts: list[Any] = [heading(f"If you learn {text.natural_list(answer.learned)}", f"from {answer.own_title}")]
    parts += [dim(words)] if (words := _counted(answer)) else []
    parts += [Text(line, style=WARN, overflow="fold") for line in _what_it_opens(answer)]
    for role in answer.roles:
        parts += [Text(""), *_role(role, console)]
    marked = counted_together.note(
        (role.counted for role in answer.roles),
        by_hour=any(role.by_hour for role in answer.roles),
        in_words=console.linear,
    )
    parts += [Text(""), *words_read(answer, (), ()), dim(_LEGEND), *([dim(marked)] if marked else [])]
    first = answer.roles[0].slug
    own = "" if answer.of_profile else f"{answer.own_slug} "
    return [*parts, next_commands([(f"careers gap {own}{first}{answer.typed}", "what else is new there")], console)]


_LEGEND = (
    f"Points (0 to {100 * FIT_PART:.0f}) show how much the skill would help: how much the job uses it, times how "
    "close the job is to yours. That employers ask for it is from job ads (O*NET). Requirements are the Bureau of "
    "Labor Statistics' entry level, and the license needed."
)


def _counted(answer: WhatIf) -> str:
    """From which pay what pays far less is left out, and which schooling counts."""
    counted = answer.counted
    between = " " if counted.is_own else ", "
    less = f"Jobs that pay less than {100 * LEAST_PAY:.0f} % of {counted.which_pay}{between}are left out."
    return " ".join(filter(None, (less if counted.pay else "", counted.schooling_words)))


def _what_it_opens(answer: WhatIf) -> list[str]:
    """What is to be said before the roles: that nearly all use it, that little is near."""
    it = answer.learned[0] if len(answer.learned) == 1 else "any of them"
    lines = []
    if answer.everyday:
        what, opens = ("it", "opens nothing by itself") if len(answer.everyday) == 1 else ("them", "opens nothing")
        lines.append(f"Nearly every job uses {text.natural_list(answer.everyday)}, so learning {what} {opens}.")
    if answer.how_near == NOTHING_NEAR:
        lines.append(f"No job near {answer.own_title} asks for {it}. The nearest are:")
    elif answer.how_near == LITTLE_NEAR:
        lines.append(f"Few jobs near {answer.own_title} ask for {it}. The nearest are:")
    elif answer.everyday:
        lines.append("These jobs near yours are the ones whose employers ask for it all the same:")
    return lines


def _role(role: Opening, console: Console) -> list[Any]:
    title = role_heading(role.title, role.slug, console)
    if mark := barrier_mark(role.requirements, role.code):
        title.append(f"  {mark}", style=f"{WARN} not bold")
    points = round(100 * role.rise)
    line = Text(f"+{text.count(points, 'point')}" if points else "hardly a point", style=STRONG, overflow="fold")
    line.append(f"  {role.why}", style="default not bold")
    mark = counted_together.mark(role.counted, by_hour=role.by_hour, in_words=console.linear)
    lines = [line, requirement_words(role.requirements), pay_line(role.official_median, role.currency, mark)]
    return [title, indented(Text("\n", overflow="fold").join(lines))]
