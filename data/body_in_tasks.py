"""Which of O*NET's tasks name what is hard on the body: lifting and carrying, climbing, being on one's feet.

For maintainers: `make_conditions.py` reads it. A task names it by its words, where it is the worker who does it: what
somebody directs, checks or designs is not theirs to lift, what a crane or a machine lifts is not lifted by hand, and
"carry out" carries nothing.
"""

from __future__ import annotations

import csv
import re
from collections.abc import Iterable, Mapping
from pathlib import Path

CORE, SOME = "core", "some"
_OF_OTHERS = (
    r"^(?:direct|supervis|monitor|observ|overse|inspect|examin|check|design|determin|coordinat|plan|recommend|review|"
    r"comput|develop|document|signal|advis|instruct|teach|issue|serv|schedul|confer|read|spot|estimat|calculat|"
    r"evaluat|assess|analy[sz]|arrange for|demonstrat|control|pull levers|push levers|participat|conduct|identif|"
    r"measur|investigat|set educational|respond|communicat|manag|explain|ensur|verif|map|apprais|order|train|"
    r"obtain and review|make computations|maneuver|drive (?:straight|crawler)|start conveyors|"
    r"move (?:toolholders|cutters))\w*\b"
)
"""How a task begins that is done to what others lift, or with the head."""
_BY_MACHINE = (
    r"\busing (?:[\w-]+,? (?:and |or )?){0,4}?(?:cranes?|hoists?|hoisting|forklifts?|fork lifts?|lift trucks?|"
    r"power lifts|hydraulic|jacks|winch\w*|block and tackle|derricks?|loaders|booms?|moving equipment)\b|"
    r"\b(?:cranes?|hoists?) (?:operators? )?to lift|^(?:operate|move levers)\b"
)
_BY_HAND = r"\bmanually\b|\bby hand\b|\bhand[ -]?trucks?\b|\bassist others to lift\b"
_GOODS = (
    r"(?:[\w-]+,? (?:and |or |from |to )?){0,5}?(?:trucks?|vans?|trailers?|vehicles?|automobiles|cargo|freight|baggage|"
    r"luggage|shipments?|merchandise|crops|mail|parcels|packages|materials|supplies|equipment|goods|furniture|boxes|"
    r"cartons|crates|containers|logs|bales|tools|stock|machines|machinery|units|items|debris)\b"
)
_FED = (
    r"(?!(?:[\w-]+ ){0,2}(?:machines?|machinery|equipment|hoppers|presses|vehicles?) with\b|"
    r"(?:machine |specified )?(?:hoppers|amounts)|(?:[\w-]+,? (?:and )?){0,4}(?:into )?(?:dish)?wash(?:ing|ers)\b|"
    r"and position wrapping)"
)
"""A machine is fed with paper or parts, which loads nothing heavy."""
WORDS = {
    "lifting": (
        r"(?<!chair )(?<!ski )(?<!wheelchair )(?<!fork )(?<!power )(?<!gas )(?<!ladle )\blift(?:ing)?\b"
        r"(?! (?:trucks?|stations?|systems?|bars?|mechanisms?|latent|beams?|capacit\w+|devices?|or conveying|jammed|"
        r"cargo|upper mold))|"
        r"\bphysically demanding\b|\bdig(?:ging)? (?:\w+ (?:or |and )?)?(?:holes|trenches|ditches|graves)\b|"
        rf"(?:^|, |\band |\bor |\bhelp |\bto )(?:un)?load\b(?:(?:,| and| or) (?:un)?load\b)?,? (?:or |and )?"
        rf"{_FED}{_GOODS}|"
        r"^receive, unload\b|^unload (?:or unpack|and (?:sort|position))\b|"
        r"\bhelp (?:others|workers) with loading\b|\bsuch as loading vehicles\b|\bhelp load\b|"
        r"\bcarry(?:ing)?\b(?! (?:out|them out|on|messages|passengers|riders|off)\b|-)|"
        r"\b(?:transferring|turning|moving) (?:and \w+ )?(?:patients|them according)\b|^turn or reposition bedridden\b|"
        r"\btransferring patient\b|"
        r"\b(?:move|moving|transfer|transport)\b.{0,60}\b(?:furniture|luggage|trunks)\b|"
        r"\b(?:move|transfer|transport|route)\b.{0,100}\b(?:manually|by hand|hand[ -]?trucks?|dollies)\b"
    ),
    "climbing": (
        r"\bclimb(?:ing)?\b(?! (?:techni|method|equipment|hooks|devices))|"
        r"\b(?:climb\w*|from|up|using|set up|erect\w*|dismantle|assemble|rig|set)\b.{0,30}\b(?:ladders?|scaffold\w*)\b|"
        r"\bstanding on ladder\b"
    ),
    "standing": (
        r"\b(?:kneel|crouch|stoop|squat)(?:ing)?\b|\bcrawl ?spaces?\b|\bon foot\b|^walk\b|\bby walking\b|"
        r"^stand (?:behind|watch|watches|gangway)\b|\bphysically demanding\b"
    ),
}
"""The words of each: of load and carry, with what is loaded; of moving, with the hand or the hand truck."""
_NO_SCAFFOLD = r"\b(?:pasteboards|ladder wells|collect equipment|gain access to or permit)\b"


def named_in(task: str) -> list[str]:
    """What a task names of the body.

    >>> named_in("Climb poles to reach the wires.")
    ['climbing']
    >>> named_in("Lift steel beams into place, using cranes.")
    []
    """
    if re.search(_OF_OTHERS, task, re.IGNORECASE):
        return []
    by_machine = re.search(_BY_MACHINE, task, re.IGNORECASE) and not re.search(_BY_HAND, task, re.IGNORECASE)
    return [
        name
        for name, words in WORDS.items()
        if re.search(words, task, re.IGNORECASE)
        and not (name == "lifting" and by_machine)
        and not (name == "climbing" and re.search(_NO_SCAFFOLD, task, re.IGNORECASE))
    ]


def of_file(file: Path) -> dict[str, dict[str, str]]:
    """What the tasks of each occupation name, core or some: by SOC code, and by O*NET's code of a detail."""
    found: dict[str, dict[str, str]] = {}
    with file.open(encoding="utf-8", newline="") as lines:
        for row in csv.DictReader(lines, delimiter="\t", quoting=csv.QUOTE_NONE):
            for name in named_in(row["Task"]):
                of_code = found.setdefault(row["O*NET-SOC Code"].removesuffix(".00"), {})
                how_far = SOME if row["Task Type"] == "Supplemental" else CORE
                of_code[name] = CORE if CORE in (how_far, of_code.get(name)) else SOME
    return found


def cells(tasks: Mapping[str, Mapping[str, str]], code: str, names: Iterable[str]) -> list[str]:
    """The cells of a code: its own tasks', or some where a task of one of its details names it."""
    parts = [each for other, each in tasks.items() if other.startswith(f"{code}.")]
    return [tasks.get(code, {}).get(name) or (SOME if any(name in each for each in parts) else "") for name in names]
