"""The sections in which a guide grades a role: demand, outlook, stress and balance, each grade with what it says."""

from __future__ import annotations

import re
from itertools import pairwise

from careercli.sources.guide import figures
from careercli.sources.guide.badges import growth
from careercli.sources.guide.draft import NAME, TEXT, Draft, sentence
from careercli.sources.guide.headings import Section
from careercli.sources.guide.text import Line

# Demand


def demand(section: Section, draft: Draft) -> None:
    """A gauge (its ends, then its value) or a word, and what the guide says about it."""
    graded: list[Line] = []
    grades: list[str] = []
    rest: list[Line] = []
    for line in section.lines:
        words = re.sub(r"^(?:market )?(?:demand|level)(?: level)?\s*:\s*", "", line.text, flags=re.IGNORECASE)
        gauge = figures.gauge(words) if len(words) <= 60 else []
        if gauge:
            grades.extend(gauge)
            graded.append(line)
        else:
            rest.append(line)
    if _has_value(grades):
        if draft.put("demand.level", grades[-1], *graded):
            _note_renamed(graded[-1], grades[-1], draft)
    elif grades:
        draft.note("grades that may be a gauge without its value; no demand is recorded", graded[0])
    if not grades and (graded_at := next((line for line in rest if _DEMAND.match(line.text)), None)):
        draft.values.setdefault("demand.level", figures.grade(_DEMAND.match(graded_at.text)[1]))  # type: ignore[index]
    if "demand.level" in draft.values:
        draft.text("demand.note", [line for line in rest if sentence(line) or line.bullet or line.cells])
    elif rest and not grades:
        draft.note("the level of demand is not said in a word that a role file knows; it is kept as text", rest[0])
        draft.text("market.trends", rest)
    elif rest:
        draft.note("the level of demand is not said in a word, so its note has no place", rest[0])


_DEMAND = re.compile(
    r"(?:(?:job|market|current) )?demand(?: level)?\s*(?::|is(?: currently)?)\s*(very high|high|moderate|medium|low)\b",
    re.IGNORECASE,
)
_SCALE = ("low", "moderate", "high", "very high")


def _has_value(grades: list[str]) -> bool:
    """True for one grade, for a gauge's two ends and a value, and for a whole scale and a value that is not its end."""
    if len(grades) == 3:
        return grades[:2] == ["low", "high"]
    ranks = [_SCALE.index(grade) for grade in grades]
    rising = all(lower < higher for lower, higher in pairwise(ranks[:-1]))
    return len(grades) == 1 or (len(grades) > 3 and rising and ranks[-1] <= ranks[-2])


def _note_renamed(line: Line, grade: str, draft: Draft) -> None:
    """Notes that a word such as `Medium` is recorded under the word that role files use."""
    if not line.text.lower().endswith(grade):
        draft.note(f'"{line.text[-40:]}" is recorded as {grade}', line)


# Labels with values


LabelledValue = tuple[str, str, tuple[Line, ...]]
"""The name of a label, the value behind it, and the lines that both stand on."""


def _labelled(lines: list[Line], labels: dict[str, re.Pattern[str]]) -> tuple[list[LabelledValue], list[Line]]:
    """Values behind known labels, on the label's line or the next one, and the lines that are left."""
    values: list[LabelledValue] = []
    rest: list[Line] = []
    position = 0
    while position < len(lines):
        line = lines[position]
        label, _colon, value = line.text.partition(":")
        name = next((name for name, pattern in labels.items() if pattern.fullmatch(label.strip().lower())), "")
        if name and value.strip():
            values.append((name, value.strip(), (line,)))
        elif name and position + 1 < len(lines) and len(lines[position + 1].text) <= NAME:
            position += 1
            values.append((name, lines[position].text, (line, lines[position])))
        else:
            rest.append(line)
        position += 1
    return values, rest


_OUTLOOK = {
    "growth": re.compile(r"(?:projected |job |expected |employment )*growth(?: rate)?(?: \(.*\))?"),
    "status": re.compile(r"(?:outlook )?status|outlook"),
    "source": re.compile(r"(?:data )?source"),
}
_BALANCE = {
    "stress": re.compile(r"stress(?: level| rating)?"),
    "rating": re.compile(r"(?:work[- ]life )?balance(?: rating| score)?|rating"),
}


def outlook(section: Section, draft: Draft) -> None:
    """Growth, its status and its source."""
    values, rest = _labelled(section.lines, _OUTLOOK)
    for name, value, lines in values:
        if name == "growth":
            percent = figures.percent(value)
            if percent is None:
                draft.note(f'"{value[:60]}" is no single growth rate', lines[0])
            else:
                draft.put("outlook.growth_percent", percent, *lines)
        elif len(value) <= (NAME if name == "status" else TEXT):
            draft.put(f"outlook.{name}", value, *lines)
    for line in rest:
        if growth(line, line, draft):
            continue
        if sentence(line) or line.bullet or line.cells:
            _prose_of_growth(line, draft)


_GROWS = re.compile(r"\b(?:grow\w*|declin\w*|increas\w*|decreas\w*|shrink\w*|rise|fall)\b", re.IGNORECASE)
LONGEST_STATUS = 150


def _prose_of_growth(line: Line, draft: Draft) -> None:
    """A text on the outlook: its one growth rate, and the text itself, a short one as the status, else as a trend."""
    for said in re.split(r"(?<=[.!?]) +", line.text[:2_000]):
        percent = figures.percent(said)
        if percent is None:  # `7 percent, faster than the average of 3 percent`
            said, _comma, _rest = said.partition(", ")
            percent = figures.percent(said)
        if percent is not None and _GROWS.search(said) and "outlook.growth_percent" not in draft.values:
            draft.values["outlook.growth_percent"] = percent
    if len(line.text) <= LONGEST_STATUS and not line.bullet and "outlook.status" not in draft.values:
        draft.put("outlook.status", line.text, line)
    else:
        draft.text("market.trends", [line])


def balance(section: Section, draft: Draft) -> None:
    """Stress, how work and private life go together, and what the guide says about them."""
    values, rest = _labelled(section.lines, _BALANCE)
    for name, value, lines in values:
        grade = figures.grade(value) if name == "stress" else figures.rating(value)
        if grade is None:
            text = f"{lines[0].text.rstrip(': ')}: {value}" if len(lines) > 1 else lines[0].text
            before = draft.values.get("balance.note")
            draft.values["balance.note"] = f"{before}\n{text}" if before else text
            draft.place("balance.note", *lines)
            draft.note(f'"{value[:60]}" is not a grade that a role file knows; it is kept as text', lines[0])
        elif draft.put(f"balance.{name}", grade, *lines):
            _note_renamed(lines[-1], grade, draft)
    draft.text("balance.note", [line for line in rest if sentence(line) or line.bullet])
