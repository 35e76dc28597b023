"""Which kinds of tools are worth learning before a move, and which products employers ask for by name."""

from __future__ import annotations

from typing import TYPE_CHECKING

from careercli.answers.kind_words import is_everyday

if TYPE_CHECKING:
    from careercli.answers.gap import GapAnswer
    from careercli.moves.gap import ToolGap

SOFTWARE_TRADES = ("15-", "17-", "27-1")
"""The SOC codes of trades that live by software: computing, engineering, design."""


def lives_by_software(gap: GapAnswer) -> bool:
    """Whether the new job is of a trade that lives by software."""
    occupation = gap.target_side.occupation
    return occupation is not None and occupation.code.startswith(SOFTWARE_TRADES)


def worth_showing(gap: GapAnswer) -> list[ToolGap]:
    """The kinds that a screen shows: those that employers ask for, or that the role's own file names, and equipment.

    What some in a job happen to use is no reason to learn it: no database server for one who trains staff.
    """
    if lives_by_software(gap):
        return list(gap.tools)
    return [tool for tool in gap.tools if tool.kind.source == "tools" or tool.in_demand or tool.kind.own or tool.had]


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
