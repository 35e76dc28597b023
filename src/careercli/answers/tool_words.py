"""Which kinds of tools are worth learning before a move, and which products employers ask for by name."""

from __future__ import annotations

from typing import TYPE_CHECKING

from careercli.answers.kind_words import is_everyday, plain_product, spoken_tools

if TYPE_CHECKING:
    from careercli.answers.gap import GapAnswer
    from careercli.moves.tool_gaps import ToolGap

SOFTWARE_TRADES = ("15-", "17-", "27-1")
"""The SOC codes of trades that live by software: computing, engineering, design."""


def lives_by_software(gap: GapAnswer) -> bool:
    """Whether the new job is of a trade that lives by software."""
    occupation = gap.target_side.occupation
    return occupation is not None and occupation.code.startswith(SOFTWARE_TRADES)


def worth_showing(gap: GapAnswer) -> list[ToolGap]:
    """The kinds that a screen shows: those that employers ask for, or that the role's own file names, and equipment.

    What some in a job happen to use is no reason to learn it: no database server for one who trains staff. In trades
    that live by software every kind is shown where none is asked for. Of a role that borrows its record those that its
    own file names come first.
    """
    tools = [tool for tool in gap.tools if tool.kind.source == "tools" or tool.in_demand or tool.kind.own or tool.had]
    if gap.whose:
        tools.sort(key=lambda tool: not tool.kind.own)
    return tools or (list(gap.tools) if lives_by_software(gap) else [])


def names_of(gap: GapAnswer, tool: ToolGap) -> tuple[str, tuple[str, ...]]:
    """A kind and the products of it to name, as one would say them: those that employers in the job ask for, if any.

    Beside Microsoft Azure, which they ask for, a help desk is told of no Visual Basic that is only usual elsewhere.
    """
    label, names = spoken_tools(tool.kind)
    marks = gap.target.role.tech_marks
    asked = {plain_product(name) for name in marks.in_demand} if marks and tool.in_demand else set()
    return label, tuple(name for name in names if name in asked) or names


def to_learn(gap: GapAnswer) -> list[ToolGap]:
    """The kinds of software that are a step of a plan; in trades that live by software always one."""
    software = [
        tool
        for tool in gap.tools
        if not tool.had
        and not is_everyday(tool.kind.name)
        and (tool.kind.usual or tool.kind.own)
        and tool.kind.source != "tools"
    ]
    wanted = [tool for tool in software if tool.in_demand or tool.kind.own]
    return wanted or software[: 1 if lives_by_software(gap) else 0]
