"""The screen of `careers` alone."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from rich.text import Text

from careercli import offered, text
from careercli.answers.home import Home
from careercli.screens.console import QUIET, STRONG, Console, dim, heading, unbroken

_WAYS = (("Any role", "careers {}"), ("guided", "careers start"), ("all commands", "careers --help"))
"""Three ways to begin, each with its command; the first is about a role."""

ASKED = "what do chefs earn in Ohio"
"""A whole question, as it may be typed where the occupations are known; as long as the longest command above it."""


def screen(answer: Home, console: Console) -> list[Any]:
    """What this is, five questions with what to type, one in words, the way to the roles; for 80 columns by 24."""
    parts: list[Any] = [
        heading("careers", "what a job is like, what it pays, where it leads"),
        Text(""),
    ]
    if not answer.total:
        return [
            *parts,
            dim("No roles could be loaded. Run `careers validate` to see what is wrong with the files."),
        ]
    parts += [_questions(_asked(answer), console), Text("")]
    parts += _names(answer, console)
    parts += [
        Text(""),
        _begin(_ways(answer.examples[0]), console),
    ]
    if answer.sources:
        parts.append(dim(f"Figures: {', '.join(answer.sources)}."))
    return parts


def _begin(ways: list[str], console: Console) -> Text:
    """Ways to begin, in a line: the commands as bright as those above, since one of them is a newcomer's first."""
    line = dim(_separated(ways, console, console.text_width))
    for way in ways:
        command = way.partition(": ")[2]
        if (start := line.plain.find(command)) >= 0:
            line.stylize("not dim", start, start + len(command))
    return line


def _ways(role: str) -> list[str]:
    return [f"{what}: {offered.command(command.format(role))}" for what, command in _WAYS]


def _asked(answer: Home) -> list[tuple[str, str]]:
    """The questions that people come with, and the command that answers each; last, that one may be asked in words."""
    first, second = answer.examples[0], answer.examples[-1]
    occupations = bool(answer.sources)
    return [
        ("What is it like?", f"careers show {second}"),
        ("Is 62,000 good?", f"careers salary {first} --offer 62000"),
        ("What could I become?", f"careers {'next' if occupations else 'related'} {second}"),
        ("How do I get there?", f"careers {'path' if occupations else 'gap'} {second} {first}"),
        ("What fits me?", "careers match excel cooking"),
        ("Or ask in words:", f'careers "{ASKED if occupations else f"what does a {second} do"}"'),
    ]


def _questions(pairs: list[tuple[str, str]], console: Console) -> Text:
    """Each question with its command beside it; below it, where there is no room for all of them."""
    pairs = [(question, offered.command(command)) for question, command in pairs]
    widest = max(len(question) for question, _ in pairs)
    beside = widest + 4 + max(len(command) for _, command in pairs) <= console.width
    lines = Text(overflow="fold")
    for index, (question, command) in enumerate(pairs):
        lines.append("\n" if index else "")
        lines.append(f"  {question}")
        lines.append(f"{' ' * (widest - len(question) + 2)}" if beside else "\n    ")
        lines.append(command, style=STRONG)
    return lines


def _names(answer: Home, console: Console) -> list[Any]:
    """The roles by their titles, if they are few, or else the fields of work, with the commands that list them."""
    counts = text.count(answer.total, "role")
    if answer.titles:
        return [_heading(counts, "careers list", console), _running(answer.titles, console)]
    # The place of a field is looked for, not its size: the alphabet serves that.
    fields = sorted(answer.families)
    first = fields[0][0]
    name = "legal" if "legal" in dict(fields) else f'"{first}"' if " " in first else first
    way = f"careers list --family {name}"
    names = (f"{family} {count:,}" for family, count in fields)
    return [_heading(f"{counts} in {text.count(len(fields), 'field')}", way, console), _running(names, console)]


def _heading(words: str, command: str, console: Console) -> Text:
    """What stands over the names, with its command beside it; below it, where there is no room."""
    command = offered.command(command)
    has_room = len(f"  {words}: {command}") <= console.width
    line = Text(f"  {words}: " if has_room else f"  {words}:\n    ", overflow="fold")
    return line.append(command, style=STRONG)


def _separated(names: Iterable[str], console: Console, width: int) -> str:
    """Names in lines of a width, a dot between them, or a comma where there is none."""
    return unbroken(((" · " if console.glyphs.bullet == "•" else ", ", name) for name in names), width)


def _running(names: Iterable[str], console: Console) -> Text:
    """Names one behind the other, none of them broken at the end of a line unless it is longer than that."""
    joined = _separated(names, console, console.text_width - 4)
    return Text("    " + joined.replace("\n", "\n    "), style=QUIET, overflow="fold")
