"""Plain output, line by line: what a line of a screen becomes where nothing may be drawn (--plain).

No module of Rich is needed here, so that help, questions and progress can use it as well.
"""

from __future__ import annotations

import re

from careercli import text

NOT_GIVEN = "not given"
"""What a dash in a cell says."""
_DRAWN = re.compile(r" ?[\u2022\u2023\u2043\u2219\u25e6\u2500-\u25ff]+ ?")
"""Lines, boxes, blocks, shapes and bullets."""
_BETWEEN = re.compile(r"\s*\u00b7\s*")
_DASH = re.compile(r"(?<!\S)\u2013(?![^\s,;.)])")
_AT_LEAST = re.compile(r"(?:\u2265|>=)\s*(?=\S)")
_OWN = re.compile(r"(?<=\S) \u2713(?=$|[,;]| and |\.(?:\s|$))")
_LEGEND = re.compile(r"(?:^|(?<=\. ))[\u2713\u2020\u2021]\s+")
_MARKED = re.compile(r"(?<=[\w%.)])\*(?=$|[\u2020\u2021,;:.) ])")
"""A mark behind a figure or a title, whose note stands below: no star of what a person has written in between two."""
_MARKED_SOURCE = re.compile(r"\((\w+)\*\)")
"""A source whose figures are of a broader occupation."""
_NOTE = re.compile(r"(?:^|(?<=\. ))\*\s+")
_BETWEEN_STARS = re.compile(r"(?<!\S)\*\S")
_SIGNS = {"\u2020": " (computed from an hour's pay)", "\u2021": " (differs by state)"}
_SIGN = re.compile(r"(?<=\S)[\u2020\u2021](?=$|[\u2020\u2021,;:.) ])")
_OPTION = re.compile(r'(?<!\S)-{1,2}[a-z][\w-]* (?:"[^"\n]*"|[^-\s"]\S*)|"[^"\n]*"')
"""An option with its value, or words between quotes, in a command."""
_GAP = re.compile(r"\s{2,}|\t")


def sentence(line: str) -> str:
    """A line without drawing, its parts, which stood apart, joined by a colon and commas."""
    line = _DRAWN.sub(" ", line)
    line = _GAP.sub("  ", line)  # so that no pattern below meets a long run of blanks
    line = _BETWEEN.sub(", ", line)
    line = _DASH.sub(NOT_GIVEN, line)
    line = _AT_LEAST.sub("at least ", line)
    line = _LEGEND.sub("", line.strip())
    line = _signs_in_words(line)
    line = _OWN.sub(" (yours)", line)
    joined: list[str] = []
    named = False  # whether a colon stands already in front of what follows
    for part in filter(None, _GAP.split(line)):
        if joined and part[0] not in ".,:;)":
            if joined[-1][-1] not in ".,:;?!(" and part[0] != "(":
                joined.append("," if named else ":")
            named = named or joined[-1][-1] == ":"
            joined.append(" ")
        named = named or ": " in part
        joined.append(part)
    return "".join(joined)


def _signs_in_words(line: str) -> str:
    """A line with a word for each sign that leads to a note, and for the one in front of the note."""
    if not _BETWEEN_STARS.search(line):
        line = _MARKED_SOURCE.sub(r"(\1, broader occupation)", line)
        line = _MARKED.sub(" (marked)", _NOTE.sub("Marked: ", line))
    return _SIGN.sub(lambda found: _SIGNS[found[0]], line)


def whole_options(command: str) -> str:
    """A command with UNBROKEN for the spaces at which its lines may not be broken: in front of a value, in quotes."""
    return _OPTION.sub(lambda found: found[0].replace(" ", text.UNBROKEN), command)


def pair(label: str, value: str) -> str:
    """A value behind what it is; either alone if the other is missing."""
    if not label or not value:
        return label or value
    return f"{label} {value}" if label[-1] in ".:;?!," else f"{label}: {value}"


def wrapped(line: str, width: int | None) -> list[str]:
    """A line, broken between words where a terminal of so many columns would break it anywhere; None for no breaks.

    Further lines are as far in as the first.
    """
    if width is None or len(line) <= width:
        return [line]
    import textwrap

    start = line[: len(line) - len(line.lstrip(" "))][: width // 2]
    rows = textwrap.wrap(
        text.whole_commands(line.strip(), width - len(start)),
        width,
        initial_indent=start,
        subsequent_indent=start,
        break_long_words=False,
        break_on_hyphens=False,
    )
    return [row.replace(text.UNBROKEN, " ") for row in rows] or [""]
