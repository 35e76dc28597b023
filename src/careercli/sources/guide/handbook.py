"""A page of the Occupational Outlook Handbook, as saved from bls.gov, into the role: known by its sections.

The page is an official record in words: its figures go to `statistics`, with their year, never to the claimed `salary`.
What is about other occupations (their pay, in the table of similar ones) and about the handbook itself (its menus, the
boxes that explain a section, captions of pictures) is the site's own.
"""

from __future__ import annotations

import dataclasses
import re
from dataclasses import dataclass, field
from itertools import zip_longest

from careercli.roles import soc
from careercli.roles.figures import LICENCE
from careercli.roles.wage_survey import CEILINGS
from careercli.skills import normalize
from careercli.sources.guide import figures, money
from careercli.sources.guide.draft import NAME, TEXT, Draft, leads_to_list
from careercli.sources.guide.text import Line

_SECTIONS = {
    "summary": re.compile(r"summary"),
    "duties": re.compile(r"what .+ do"),
    "setting": re.compile(r"work environment"),
    "become": re.compile(r"how to become .+"),
    "pay": re.compile(r"pay"),
    "outlook": re.compile(r"job outlook"),
    "area": re.compile(r"state and area data|state area data"),
    "similar": re.compile(r"similar occupations"),
    "more": re.compile(r"contacts for more information|more information.*"),
}
"""The sections of a page, by their headings without case and punctuation."""
_ENOUGH = 6
"""Sections by which a page is known as one of the handbook."""
_YEAR = r"(?P<year>(?:19|20)\d\d)"
_SPAN = re.compile(r"\b(?P<first>20\d\d) ?[-–—] ?(?:20)?(?P<last>\d\d)\b")
_ABOUT = re.compile(r"\s*About this section$")


@dataclass
class _Part:
    """A section, or a part of one: its heading, the lines below it, and the parts under headings of the next level."""

    heading: Line
    lines: list[Line] = field(default_factory=list)
    parts: list[_Part] = field(default_factory=list)

    @property
    def name(self) -> str:
        """The heading's words."""
        return _ABOUT.sub("", self.heading.text)

    def all_lines(self) -> list[Line]:
        """Everything below the heading, headings of parts included."""
        return [*self.lines, *(line for part in self.parts for line in (part.heading, *part.lines))]


def is_handbook(lines: list[Line]) -> bool:
    """True for the lines of a page of the handbook: its sections under headings of the second level, and its facts."""
    kinds = {_kind(line) for line in lines if line.level == 2} - {""}
    return len(kinds) >= _ENOUGH and any(_fact(line)[0] == "median" for line in lines)


def fill(lines: list[Line], draft: Draft) -> dict[str, object]:
    """Puts a page into the role, and gives licence and year of the page as a source.

    Every line is placed or the site's own, but for one that its section does not explain.
    """
    title_at = next((position for position, line in enumerate(lines) if line.level == 1), None)
    start = 0 if title_at is None else title_at + 1
    if title_at is not None and len(lines[title_at].text) <= NAME:
        draft.values["title"] = lines[title_at].text
        draft.place("title", lines[title_at])
    sections, before, after = _split(lines[start:])
    draft.place("site", *lines[: start - 1 if start else 0], *before)
    for kind, place in _PLACERS.items():
        if kind in sections:
            draft.place("heading", sections[kind].heading)
            place(sections[kind], draft)
    _statistics(sections, draft)
    return _citation(after, draft)


def _split(lines: list[Line]) -> tuple[dict[str, _Part], list[Line], list[Line]]:
    """The sections by kind, the lines before the first, and those behind the last: the handbook's explanations."""
    sections: dict[str, _Part] = {}
    before: list[Line] = []
    current: _Part | None = None
    for position, line in enumerate(lines):
        kind = _kind(line) if line.level == 2 else ""
        if line.text.startswith("Suggested citation") or (line.level == 2 and (kind in sections or not kind)):
            return sections, before, lines[position:]
        if kind:
            current = sections[kind] = _Part(line)
        elif current is None:
            before.append(line)
        elif line.level:
            current.parts.append(_Part(line))
        else:
            (current.parts[-1] if current.parts else current).lines.append(line)
    return sections, before, []


def _kind(line: Line) -> str:
    folded = " ".join(normalize.words(_ABOUT.sub("", line.text)))
    return next((kind for kind, pattern in _SECTIONS.items() if pattern.fullmatch(folded)), "")


# Texts


def _paragraphs(part: _Part, draft: Draft) -> list[Line]:
    """The lines of a section but the caption of its picture, which is the site's: a paragraph set apart as one."""
    draft.place("site", *(line for line in part.lines if line.caption))
    return [line for line in part.lines if not line.caption]


def _summary(part: _Part, draft: Draft) -> None:
    """The first paragraph on what they do is the summary; the others say again what their own sections do."""
    own = next((inner for inner in part.parts if _SECTIONS["duties"].fullmatch(inner.name.lower())), None)
    if own:
        draft.text("summary", own.lines)
        draft.place("heading", own.heading)
    for line in part.all_lines():
        if not draft.where(line) and not _fact(line)[0]:
            draft.place("site", line)


def _duties(part: _Part, draft: Draft) -> None:
    lines = _paragraphs(part, draft)
    for inner in part.parts:
        draft.place("heading", inner.heading)
        lines += inner.lines
    for line, following in zip_longest(lines, lines[1:]):
        if line.bullet:
            draft.paragraphs("responsibilities", [line])
        elif following is not None and following.bullet and leads_to_list(line):
            draft.place("responsibilities", line)  # it only says that a list follows
        else:
            draft.paragraphs("core_functions", [line])


def _setting(part: _Part, draft: Draft) -> None:
    draft.text("work_setting", _shares(_paragraphs(part, draft)))
    for inner in part.parts:
        draft.text("work_setting", [inner.heading, *inner.lines])


def _become(part: _Part, draft: Draft) -> None:
    """Education, the way in (training, licences and certifications), the qualities asked for, and advancement."""
    draft.paragraphs("entry_path", _paragraphs(part, draft))
    for inner in part.parts:
        name = inner.name.lower()
        if name == "education":
            draft.place("heading", inner.heading)
            draft.text("education.path", inner.lines)
        elif name == "advancement":
            draft.place("heading", inner.heading)
            draft.text("market.growth_paths", inner.lines)
        elif name == "important qualities":
            _qualities(inner, draft)
        else:
            text = "\n".join(line.text for line in (inner.heading, *inner.lines))
            if inner.lines and len(text) <= TEXT:
                draft.add("entry_path", text, inner.heading, *inner.lines)


def _qualities(part: _Part, draft: Draft) -> None:
    """The names of the qualities as skills, and a group of the skill map with what the page says of each."""
    names = []
    for line in part.lines:
        name, stop, rest = line.text.partition(". ")
        if stop and rest and len(name) <= 60 and "," not in name:
            names.append(name)
    for name in names:
        draft.values.setdefault("skills.soft", []).append(name)
    group: dict[str, object] = {"name": part.name, "skills": names}
    text = "\n".join(line.text for line in part.lines)
    if text and len(text) <= TEXT:
        group["description"] = text
        draft.add("skill_map", group, part.heading, *part.lines)


def _outlook(part: _Part, draft: Draft) -> None:
    """The reason for the growth, in the page's words; the chart and the table give figures."""
    for inner in part.parts:
        label = inner.lines[0].text.lower() if inner.lines else ""
        if not label.startswith(("percent change", "median")):
            draft.place("heading", inner.heading)
            draft.text("market.trends", [line for line in inner.lines if not line.cells and not _repeated(line)])
        else:
            _chart(inner, draft)
    draft.text("market.trends", [line for line in part.lines if not line.caption])


def _chart(part: _Part, draft: Draft) -> None:
    """A chart compares with wider groups: a line of the note, as `Median annual wages, May 2024: X $1; Y $2.`"""
    draft.place("heading", part.heading)
    label, *rest = part.lines or [part.heading]
    pairs: list[str] = []
    used = [label]
    position = 0
    while position + 1 < len(rest) and re.fullmatch(r"-?[$\d][\d.,]*%?", rest[position + 1].text):
        pairs.append(f"{rest[position].text} {rest[position + 1].text}")
        used += rest[position : position + 2]
        position += 2
    if pairs:
        _note(f"{label.text}: {'; '.join(pairs)}.", draft, *used)
    tail = rest[position:]
    draft.place("site", *(line for line in tail if line.text.startswith(("Note:", "Source:"))))
    lines = [line for line in tail if not draft.where(line)]
    key = "market.trends" if "employment" in label.text.lower() else "statistics.note"
    if key == "market.trends":
        draft.text(key, lines)
    else:
        _pay_lines(lines, draft)


def _pay(part: _Part, draft: Draft) -> None:
    _pay_lines([line for line in part.lines if not line.caption], draft)
    for inner in part.parts:
        _chart(inner, draft)


_ABOUT_PAY = re.compile(
    r"\$|\b(?:wages?|pay|paid|pays|earn\w*|salar\w+|bonus\w*|tips|benefits|compensat\w+|incentives?)\b"
)


def _pay_lines(lines: list[Line], draft: Draft) -> None:
    """What the page says of pay, its industries included, into the note of the official record; hours are the work's.

    Behind the table of industries the page tells when people work.
    """
    for line in _shares(lines):
        if not line.cells and not _ABOUT_PAY.search(line.text.lower()):
            draft.text("work_setting", [line])
            continue
        _note(f"• {line.text}" if line.cells else line.text, draft, line)


def _similar(part: _Part, draft: Draft) -> None:
    for line in part.all_lines():
        cells = [cell for cell in line.cells if cell]
        name = normalize.slug(cells[0]) if cells and not line.head else ""
        if name and len(name) <= 120:
            draft.add("related", name, line)
        else:
            draft.place("site", line)


def _more(part: _Part, draft: Draft) -> None:
    """Whom to ask is advice; the lists below it lead to other pages of BLS and O*NET."""
    draft.paragraphs("advice", part.lines)
    for inner in part.parts:
        draft.place("site", inner.heading, *inner.lines)


def _area(part: _Part, draft: Draft) -> None:
    draft.place("site", part.heading, *part.all_lines())


_PLACERS = {
    "summary": _summary,
    "duties": _duties,
    "setting": _setting,
    "become": _become,
    "outlook": _outlook,
    "pay": _pay,
    "area": _area,
    "similar": _similar,
    "more": _more,
}


def _shares(lines: list[Line]) -> list[Line]:
    """Rows of a table with the unit of its first one in each: only `59%` and `$106,480` have it on the page."""
    result: list[Line] = []
    unit = ""
    for line in lines:
        if len(line.cells) == 2 and (match := re.fullmatch(r"(\$?)[\d,.]+(%?)", line.cells[1])):
            unit = match[1] or match[2] or unit
            bare = line.cells[1].strip("$%")
            value = f"${bare}" if unit == "$" else f"{bare}%" if unit == "%" else bare
            line = dataclasses.replace(line, text=f"{line.cells[0]}: {value}")
        elif not line.cells:
            unit = ""
        result.append(line)
    return result


def _repeated(line: Line) -> bool:
    return line.text.startswith(("SOURCE:", "Source:")) or bool(
        re.match(r"Employment projections data for ", line.text)
    )


# Figures


def _fact(line: Line) -> tuple[str, str]:
    """What a row of the quick facts is about, and its value; "" for any other line."""
    if len(line.cells) != 2 or not all(line.cells):
        return "", ""
    label = line.cells[0].lower()
    for name, pattern in _FACTS:
        if pattern.fullmatch(label):
            return name, line.cells[1]
    return "", ""


_FACTS = (
    ("median", re.compile(rf"{_YEAR} median pay")),
    ("education", re.compile(r"typical entry-level education")),
    ("experience", re.compile(r"work experience in a related occupation")),
    ("training", re.compile(r"on-the-job training")),
    ("jobs", re.compile(rf"number of jobs,? {_YEAR}")),
    ("growth", re.compile(r"job outlook,? \d{4} ?[-–—] ?\d{2,4}")),
    ("change", re.compile(r"employment change,? \d{4} ?[-–—] ?\d{2,4}")),
)


def _statistics(sections: dict[str, _Part], draft: Draft) -> None:
    """The quick facts, the percentiles and the openings as figures of the official record, each with its year."""
    facts: dict[str, tuple[Line, str]] = {}
    for section in sections.values():
        for line in section.all_lines():
            name, value = _fact(line)
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


def _wage_facts(facts: dict[str, tuple[Line, str]], sections: dict[str, _Part], draft: Draft) -> str:
    """Median pay and percentiles; gives the wage survey's name, "" where the page states no wage."""
    if "median" not in facts:
        return ""
    line, value = facts["median"]
    year = int(line.cells[0][:4])
    per = {money.period(part): money.single_amount(part) for part in value.split(" / ")}
    period = "year" if per.get("year") is not None else "hour"
    median = per.get(period)
    if median is None:
        draft.note(f'"{value[:80]}" is no single wage, so none is recorded', line)
        _note(line.text + ".", draft, line)
        return f"OEWS May {year}"
    bound = "at_least." if re.search(r"greater than|more than|or more|>=|≥", value.lower()) else ""
    draft.put(f"statistics.wages.{bound}median", median, line)
    draft.values.update({"statistics.year": year, "statistics.period": period})
    if period == "year" and per.get("hour") is not None:
        _note(f"Median per hour: ${per['hour']:,.2f}.", draft)
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
    """The ends of pay, as `The lowest 10 percent earned less than $66,030`; a wage that is only a bound is a floor."""
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
            _note(f"Employment is of {line.cells[0][-4:]} and counts the self-employed too.", draft)
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
        _note(f"{line.cells[0]}: {value}.", draft, line)
    return edition


def _count(text: str) -> int | None:
    """A count of people, `3,391,000`; None for anything else."""
    return int(text.replace(",", "")) if re.fullmatch(r"\d{1,3}(?:,\d{3})*", text) else None


_OPENINGS = re.compile(
    r"about (\d{1,3}(?:,\d{3})*) openings for .{1,200}? (?:are|is) projected each year", re.IGNORECASE
)


def _openings(sections: dict[str, _Part], draft: Draft) -> None:
    for line in sections["outlook"].all_lines() if "outlook" in sections else ():
        if match := _OPENINGS.search(line.text[:1_000]):
            draft.values["statistics.annual_openings"] = int(match[1].replace(",", ""))
            return


def _occupation(sections: dict[str, _Part], draft: Draft) -> None:
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
            _note(text, draft, line)
        else:
            draft.place("site", line)
    if len(codes) == 1:
        code, title = codes[0]
        occupation = {"system": soc.SYSTEM, "code": code, "title": title}
        draft.values["statistics.occupation"] = occupation
        draft.values["occupation"] = {**occupation, "reason": f"the handbook's page counts it under {code}"}


def _note(text: str, draft: Draft, *lines: Line) -> None:
    """A line of the note of the official record, as long as it fits."""
    before = draft.values.get("statistics.note")
    together = f"{before}\n{text}" if before else text
    if len(together) <= TEXT:
        draft.values["statistics.note"] = together
        draft.place("statistics.note", *lines)


# The page as a source


def _citation(lines: list[Line], draft: Draft) -> dict[str, object]:
    """Licence and year of the page as a source; the lines behind the sections are the handbook's own."""
    draft.place("site", *lines)
    source: dict[str, object] = {"licence": LICENCE}
    for line in lines:
        if match := re.search(rf"Last Modified Date: .*{_YEAR}$", line.text[:200]):
            source["year"] = int(match["year"])
            draft.place("sources", line)
    return source
