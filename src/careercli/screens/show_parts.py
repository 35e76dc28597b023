"""The words of the glance of `careers show`: work, the way in, what one uses, a guide's account, what next.

Each gives no lines where nothing is recorded.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Any

from rich.text import Text

from careercli import offered, paths
from careercli import text as wording
from careercli.answers import asked_people, characteristic_tools, glance, overtaken
from careercli.answers.show import Sheet
from careercli.profile.own_role import own_profile
from careercli.roles import beside_kinds
from careercli.screens.console import (
    CLAIM,
    QUIET,
    RECORD,
    WARN,
    YOURS,
    Console,
    bullets,
    dim,
    facts,
    hanging,
    heading,
    in_lines,
    indented,
)

NAME = 10
"""Columns of the names on the left of a glance."""
WAY_IN_LINES = 3
"""Lines of an account of the way in, at most."""
LEAST_WORK, MOST_WORK, MOST_LINES = 3, 5, 7
"""How much of what one does is told: sentences, and the lines that they take."""
MOST_FIELDS = 2
"""Fields of study that are named."""
MOST_NAMES = 8
"""Skills, products or tools that are named."""
FROM_SOURCE = "by O*NET"
"""In front of what O*NET lists of a kind, below what the role's file names of it."""
SKILL_LINES, TOOL_LINES = 2, 3
"""Lines that they take at most."""
STYLES = {glance.GUIDE: CLAIM, glance.RECORD: RECORD}


def work(answer: Sheet, console: Console) -> list[Any]:
    """The first of what one does, each on at most two lines, and how many more there are."""
    role = answer.entry.role
    if answer.entry.counts:
        return []
    key, texts = glance.work(role)
    if not texts:
        is_one = role.occupation and answer.entry.origin == "bundled"  # and no file of a part of one
        words = "O*NET publishes no survey of this occupation: no activities, skills or tools."
        return [dim(words)] if not glance.has_guide(role) and is_one and not role.ratings else []
    source = ", ".join(filter(None, (says(glance.whose(role, key)), answer.entry.of_whom(key))))
    shown = _first_lines(texts, console.text_width - 4)
    parts: list[Any] = [heading("What they do", source), bullets(shown, console)]
    if len(texts) > len(shown):
        command = offered.command(f"careers show {answer.entry.slug} -s {key.replace('_', '-')}")
        parts.append(indented(dim(f"and {len(texts) - len(shown)} more: {command}"), 4))
    return parts


def says(source: str) -> str:
    """That somebody says a thing: "the guide says", "the Handbook and O*NET say"; empty for nobody."""
    return f"{source} {'say' if ' and ' in source else 'says'}" if source else ""


def _first_lines(texts: Sequence[str], width: int) -> list[str]:
    """The first texts, at most MOST_WORK of them on about MOST_LINES lines, but three at least."""
    shown: list[str] = []
    lines = 0
    for text in texts[:MOST_WORK]:
        cut = in_lines(text, width, 2)
        lines += 1 + (len(cut) > width)
        if len(shown) >= LEAST_WORK and lines > MOST_LINES:
            break
        shown.append(cut)
    return shown


def way_in(answer: Sheet, console: Console) -> list[Any]:
    """What it takes to get in, a line a source; a guide's account is cut to three lines, at a clause."""
    width = console.text_width - NAME - 2
    pairs: list[tuple[str, Any]] = []
    for who, words, whose in glance.way_in(answer.entry.role):
        said = at_clause(glance.said_by(who, words), width, WAY_IN_LINES) if who else words
        pairs.append(("" if pairs else "Way in", Text(said, style=STYLES[whose], overflow="fold")))
    if (names := _fields(answer)) and not _is_told_by_guide(answer):
        line = Text(f"Study: {names}", style=STYLES[glance.RECORD], overflow="fold")
        pairs.append(("" if pairs else "Way in", line))
    return [facts(pairs, console, name_width=NAME)] if pairs else []


def conditions(answer: Sheet, console: Console) -> list[Any]:
    """What the work is like, by the record; and whether it is done from home, by each who says so."""
    told = (("Conditions", glance.conditions(answer.entry.role)), ("From home", glance.from_home(answer.entry.role)))
    pairs = [(name, Text(words, style=STYLES[glance.RECORD], overflow="fold")) for name, words in told if words]
    return [facts(pairs, console, name_width=NAME)] if pairs else []


def at_clause(words: str, width: int, most: int) -> str:
    """Words cut to so many lines, behind a sentence or a clause where one ends in their second half; else at a word."""
    room = most * width
    cut = in_lines(words, width, most)
    if cut == " ".join(words.split()):
        return cut
    ends = [match.end() for match in re.finditer(r"[.;:,](?= )", cut) if match.end() > room // 2]
    sentences = [end for end in ends if cut[end - 1] == "."]
    for end in reversed(sentences or ends):
        at_end = cut[:end].rstrip(",;:") + " …"
        if in_lines(at_end, width, most) == at_end:  # not the dots alone on one more line
            return at_end
    return cut


def uses(answer: Sheet, console: Console) -> list[Any]:
    """Skills or knowledge, software and equipment, the most telling of each, with the person's own marked."""
    role = answer.entry.role
    of_file = beside_kinds.of_file(role)
    named = [
        ("Software", of_file[0], glance.software(role)),
        ("Equipment", of_file[1], characteristic_tools.equipment(role)),
    ]
    if characteristic_tools.is_hands_on(role):
        named.reverse()
    label, skills = glance.skills(role, answer.catalog)
    pairs: list[tuple[str, Any]] = [(label, _names_line(skills, SKILL_LINES, answer, console))] if skills else []
    for label, own, listed in named:
        if own:
            pairs.append((label, _names_line(own, TOOL_LINES, answer, console)))
        if listed:
            line = _names_line(listed, TOOL_LINES, answer, console)
            pairs.append((FROM_SOURCE if own else label, line))
    if answer.yours:
        names = list(glance.own_names(role))
        count = sum(1 for name in names if name in answer.yours)
        pairs.append(("", dim(f"{YOURS} {count} of {len(names)} {'is' if count == 1 else 'are'} yours")))
    if pairs and (of_whom := answer.entry.of_whom("ratings", "tech_stack", "tools")):
        pairs.append(("", dim(of_whom)))
    if of_some := asked_people.of_some(role, answer.entry.slug, answer.catalog):
        pairs.append(("", dim(of_some)))
    return [facts(pairs, console, name_width=NAME)] if pairs else []


def _names_line(names: Sequence[str], most_lines: int, answer: Sheet, console: Console) -> Text:
    """The first of some names in at most so many lines, and how many more there are; the person's own are marked."""
    room = most_lines * (console.text_width - NAME - 6)
    shown: list[str] = []
    for name in names[:MOST_NAMES]:
        if shown and sum(len(other) + 2 for other in [*shown, name]) > room:
            break
        shown.append(name)
    line = Text(", ".join(f"{name} {YOURS}" if _is_own(name, answer) else name for name in shown), overflow="fold")
    if len(names) > len(shown):
        line.append(f" and {len(names) - len(shown)} more", style=QUIET)
    return line


def _is_own(name: str, answer: Sheet) -> bool:
    """Whether a name is the person's, or a product that stands for its kind is."""
    return name in answer.yours or name.partition(" (")[0] in answer.yours


def judgments(answer: Sheet, console: Console) -> list[Any]:
    """What only the guide says: demand, stress and balance, as its claims; and what has changed since."""
    words = " · ".join(f"{name} {word}" for name, word in glance.judgments(answer.entry.role))
    changed = overtaken.glance_words(answer.entry.role)
    pairs: list[tuple[str, Any]] = [("The guide", Text(words, style=CLAIM, overflow="fold"))] if words else []
    if changed:
        pairs.append(("Overtaken", Text(f"{changed}: careers check", style=WARN, overflow="fold")))
    return [facts(pairs, console, name_width=NAME)] if pairs else []


def study(answer: Sheet, console: Console) -> list[Any]:
    """The fields of study of a role whose guide tells the way in, which needs the lines there."""
    names = _fields(answer) if _is_told_by_guide(answer) else ""
    line = Text(names, style=STYLES[glance.RECORD], overflow="fold")
    return [facts([("Study", line)], console, name_width=NAME)] if names else []


def _fields(answer: Sheet) -> str:
    names = list(dict.fromkeys(program.short_name for program in answer.fields_of_study))
    return f"{wording.abridged(names, MOST_FIELDS)} (NCES)" if names else ""


def _is_told_by_guide(answer: Sheet) -> bool:
    return any(whose == glance.GUIDE for _who, _words, whose in glance.way_in(answer.entry.role))


def ladder(answer: Sheet, console: Console) -> list[Any]:
    """The steps of the career ladder with their years of experience, the lowest first."""
    steps = [
        f"{tier.title} ({wording.short_years(tier.years.min, tier.years.max)} years)" if tier.years else tier.title
        for tier in answer.entry.role.tiers[:8]
    ]
    return _told("Ladder", steps, console)


def day(answer: Sheet, console: Console) -> list[Any]:
    """The first parts of a working day, each with the hour at which it begins."""
    return _told(
        "A day", [f"{block.start} {block.focus or block.period}" for block in answer.entry.role.day[:4]], console
    )


def _told(name: str, entries: list[str], console: Console) -> list[Any]:
    """Entries one behind the other, as the guide has them."""
    line = Text(" · ".join(entries), style=CLAIM, overflow="fold")
    return [facts([(name, line)], console, name_width=NAME)] if entries else []


def unknown(answer: Sheet, console: Console) -> list[Any]:
    """One line for all that nobody has recorded."""
    names = glance.unknown(answer.entry.role)
    return [dim(f"Not recorded: {wording.natural_list(names)}.")] if names and not answer.entry.counts else []


def next_steps(answer: Sheet, console: Console) -> list[Any]:
    """What one may want to know next, and the command that answers it."""
    slug, role = answer.entry.slug, answer.entry.role
    pay = answer.pay.record or answer.pay.claim
    median = pay.median if pay else None
    is_own = answer.catalog is not None and own_profile(answer.catalog, slug) is not None
    asked: list[tuple[str, str]] = []
    if answer.entry.counts:
        asked.append(("One of the occupations it covers", f"careers show {answer.entry.counts[0].slug}"))
    elif role.occupation:
        asked.append(("What could I become?", "careers next" if is_own else f"careers next {slug}"))
    if pay and median:
        offer = round(median, -3) if median >= 1000 else round(median)
        code = "" if pay.currency == "USD" else f" --currency {pay.currency}"
        asked.append(
            (f"Is {wording.money(offer, pay.currency)} good?", f"careers salary {slug} --offer {offer:.0f}{code}")
        )
        if answer.pay.record and pay.currency == "USD":
            asked.append(("What does it pay here?", f"careers salary {slug} --in PLACE"))
    if role.occupation and not answer.entry.counts and not is_own:  # nobody plans a move to their own job
        start = "" if paths.user_profile().is_file() else "YOUR-ROLE "
        asked.append(("How do I get there?", f"careers plan {start}{slug}"))
        asked.append(("What would be new to me?", f"careers gap {start}{slug}"))
    if role.faq:
        asked.append(("What do people ask?", f"careers faq {slug}"))
    if not answer.entry.counts:
        asked.append(("Everything", f"careers show {slug} --full"))
    return [_questions(asked, console)]


def _questions(asked: list[tuple[str, str]], console: Console) -> Any:
    """Questions beside their commands, or each over its command where there is no room."""
    asked = [(question, offered.command(command)) for question, command in asked]
    widest = max(len(question) for question, _command in asked)
    if widest + 4 + max(len(command) for _question, command in asked) <= console.width:
        return facts([(question, command) for question, command in asked], console, by=2, name_width=widest)
    lines = Text(overflow="fold")
    for question, command in asked:
        lines.append(f"  {question}\n", style=QUIET)
        lines.append(f"  {hanging(command, console.width - 2)}\n".replace("\n  ", "\n    "))
    lines.rstrip()
    return lines
