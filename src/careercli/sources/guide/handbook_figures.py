"""The figures of a page of the handbook: quick facts, percentiles, openings and codes into the official record."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from careercli.roles import soc
from careercli.roles.wage_survey import CEILINGS
from careercli.sources.guide import figures, money
from careercli.sources.guide.draft import NAME, TEXT, Draft
from careercli.sources.guide.text import Line

YEAR = r"(?P<year>(?:19|20)\d\d)"
_SPAN = re.compile(r"\b(?P<first>20\d\d) ?[-–—] ?(?:20)?(?P<last>\d\d)\b")
ABOUT = re.compile(r"\s*About this section$")


@dataclass
class Part:
    """A section, or a part of one: its heading, the lines below it, and the parts under headings of the next level."""

    heading: Line
    lines: list[Line] = field(default_factory=list)
    parts: list[Part] = field(default_factory=list)

    @property
    def name(self) -> str:
        """The heading's words."""
        return ABOUT.sub("", self.heading.text)

    def all_lines(self) -> list[Line]:
        """Everything below the heading, headings of parts included."""
        return [*self.lines, *(line for part in self.parts for line in (part.heading, *part.lines))]


def fact(line: Line) -> tuple[str, str]:
    """What a row of the quick facts is about, and its value; "" for any other line."""
    if len(line.cells) != 2 or not all(line.cells):
        return "", ""
    label = line.cells[0].lower()
    for name, pattern in _FACTS:
        if pattern.fullmatch(label):
            return name, line.cells[1]
    return "", ""


_FACTS = (
    ("median", re.compile(rf"{YEAR} median pay")),
    ("education", re.compile(r"typical entry-level education")),
    ("experience", re.compile(r"work experience in a related occupation")),
    ("training", re.compile(r"on-the-job training")),
    ("jobs", re.compile(rf"number of jobs,? {YEAR}")),
    ("growth", re.compile(r"job outlook,? \d{4} ?[-–—] ?\d{2,4}")),
    ("change", re.compile(r"employment change,? \d{4} ?[-–—] ?\d{2,4}")),
)


def statistics(sections: dict[str, Part], draft: Draft) -> None:
    """The quick facts, the percentiles and the openings as figures of the official record, each with its year."""
    facts: dict[str, tuple[Line, str]] = {}
    for section in sections.values():
        for line in section.all_lines():
            name, value = fact(line)
            if name:
                facts.setdefault(name, (line, value))
    editions = [edition for edition in (_wage_facts(facts, sections, draft), _growth_facts(facts, draft)) if edition]
    for name, key in _WORDS.items():
        if name in facts and len(facts[name][1]) <= NAME:
            draft.put(key, facts[name][1], facts[name][0])
    if "education" in facts:
        draft.values["education.level"] = facts["education"][1]
    _openings(sections, draft)
    _occupation(sections, draft)
    if any(key.startswith("statistics.") for key in draft.values):
        draft.values["statistics.source"] = "BLS " + (" and ".join(editions) or "Occupational Outlook Handbook")
        draft.values.update({"statistics.country": "US", "statistics.currency": "USD"})
        draft.values.setdefault("statistics.period", "year")


_WORDS = {
    "education": "statistics.entry_education",
    "experience": "statistics.work_experience",
    "training": "statistics.training",
}


def _wage_facts(facts: dict[str, tuple[Line, str]], sections: dict[str, Part], draft: Draft) -> str:
    """Median pay and percentiles; gives the wage survey's name, "" where the page states no wage."""
    if "median" not in facts:
        return ""
    line, value = facts["median"]
    year = int(line.cells[0][:4])
    per = {money.period(part): money.single_amount(part) for part in value.split(" / ")}
    period = "year" if per.get("year") is not None else "hour"
    median = per.get(period)
    if median is None:
        draft.note(f'"{value[:80]}" is not a single wage, so none is recorded', line)
        note_figures(line.text + ".", draft, line)
        return f"OEWS May {year}"
    bound = "at_least." if re.search(r"greater than|more than|or more|>=|≥", value.lower()) else ""
    draft.put(f"statistics.wages.{bound}median", median, line)
    draft.values.update({"statistics.year": year, "statistics.period": period})
    if period == "year" and per.get("hour") is not None:
        note_figures(f"Median per hour: ${per['hour']:,.2f}.", draft)
    for paragraph in sections["pay"].all_lines() if "pay" in sections else ():
        if _medians_of(paragraph.text) == [median]:
            _percentiles(paragraph.text, draft)
            break
    return f"OEWS May {year}"


def _medians_of(text: str) -> list[float]:
    """The medians that a paragraph on pay states: `The median annual wage for X was $93,600 in May 2024.`"""
    amounts = re.findall(r"median (?:annual|hourly) wage for [^$.]{1,300} was \$([\d,]+(?:\.\d\d)?)", text[:3_000])
    return [float(amount.replace(",", "")) for amount in amounts]


_CEILINGS = {*CEILINGS.values(), 208_000.0, 100.0}
"""The survey's ceilings, of today and until 2021: a wage that is "more than" such a one is not known more closely."""


def _percentiles(text: str, draft: Draft) -> None:
    """The ends of pay, as `The lowest 10 percent earned less than …`; a wage that is only a bound is a floor."""
    for end, words, key in (("lowest", "less", "p10"), ("highest", "more", "p90")):
        if match := re.search(rf"{end} 10 percent earned {words} than \$([\d,]+(?:\.\d\d)?)", text[:3_000]):
            value = float(match[1].replace(",", ""))
            bound = "at_least." if value in _CEILINGS and key == "p90" else ""
            draft.values[f"statistics.wages.{bound}{key}"] = value


def _growth_facts(facts: dict[str, tuple[Line, str]], draft: Draft) -> str:
    """Jobs, growth and its period; gives the name of the projections, "" where the page states none."""
    if "jobs" in facts:
        line, value = facts["jobs"]
        if (jobs := _count(value)) is not None:
            draft.put("statistics.employment", jobs, line)
            note_figures(f"Employment is of {line.cells[0][-4:]} and counts the self-employed too.", draft)
            draft.values.setdefault("statistics.year", int(line.cells[0][-4:]))
    edition = ""
    if "growth" in facts:
        line, value = facts["growth"]
        span = _SPAN.search(line.cells[0])
        percent = figures.percent(value)
        if percent is not None and span and draft.put("statistics.growth_percent", percent, line):
            draft.values["statistics.growth_period"] = f"{span['first']}-{span['last']}"
            edition = f"Employment Projections {span['first']}-{span['last']}"
        if words := re.search(r"\(([^()]{3,200})\)", value):
            draft.values["outlook.status"] = words[1]
            draft.place("statistics.growth_percent", line)
    if "change" in facts:
        line, value = facts["change"]
        note_figures(f"{line.cells[0]}: {value}.", draft, line)
    return edition


def _count(text: str) -> int | None:
    """A count of people, `3,391,000`; None for anything else."""
    return int(text.replace(",", "")) if re.fullmatch(r"\d{1,3}(?:,\d{3})*", text) else None


_OPENINGS = re.compile(
    r"about (\d{1,3}(?:,\d{3})*) openings for .{1,200}? (?:are|is) projected each year", re.IGNORECASE
)


def _openings(sections: dict[str, Part], draft: Draft) -> None:
    for line in sections["outlook"].all_lines() if "outlook" in sections else ():
        if match := _OPENINGS.search(line.text[:1_000]):
            draft.values["statistics.annual_openings"] = int(match[1].replace(",", ""))
            return


def _occupation(sections: dict[str, Part], draft: Draft) -> None:
    """The code of the table of projections, where the page is about one; the table's figures go into the note."""
    codes: list[tuple[str, str]] = []
    for line in sections["outlook"].all_lines() if "outlook" in sections else ():
        if draft.where(line):
            continue
        if len(line.cells) >= 6 and not line.head:
            title, code, now, later, percent, number = line.cells[:6]
            if re.fullmatch(r"\d\d-\d{4}", code):
                codes.append((code, title))
            shown = f" ({code})" if code[:1].isdigit() else ""
            text = f"{title}{shown}: employment {now}, projected {later}, change {number} ({percent}%)."
            note_figures(text, draft, line)
        else:
            draft.place("site", line)
    if len(codes) == 1:
        code, title = codes[0]
        occupation = {"system": soc.SYSTEM, "code": code, "title": title}
        draft.values["statistics.occupation"] = occupation
        draft.values["occupation"] = {**occupation, "reason": f"the handbook's page counts it under {code}"}


def note_figures(text: str, draft: Draft, *lines: Line) -> None:
    """A line of the note of the official record, as long as it fits."""
    before = draft.values.get("statistics.note")
    together = f"{before}\n{text}" if before else text
    if len(together) <= TEXT:
        draft.values["statistics.note"] = together
        draft.place("statistics.note", *lines)
