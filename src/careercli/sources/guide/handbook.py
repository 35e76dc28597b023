"""A page of the Occupational Outlook Handbook, as saved from bls.gov, into the role: known by its sections.

The page is an official record in words: its figures go to `statistics`, with their year, never to the claimed `salary`.
What is about other occupations (their pay, in the table of similar ones) and about the handbook itself (its menus, the
boxes that explain a section, captions of pictures) is the site's own.
"""

from __future__ import annotations

import dataclasses
import re
from itertools import zip_longest

from careercli.roles.figures import LICENCE
from careercli.skills import normalize
from careercli.sources.guide.draft import NAME, TEXT, Draft, leads_to_list
from careercli.sources.guide.handbook_figures import ABOUT, YEAR, Part, fact, note_figures, statistics
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


def is_handbook(lines: list[Line]) -> bool:
    """True for the lines of a page of the handbook: its sections under headings of the second level, and its facts."""
    kinds = {_kind(line) for line in lines if line.level == 2} - {""}
    return len(kinds) >= _ENOUGH and any(fact(line)[0] == "median" for line in lines)


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
    statistics(sections, draft)
    return _citation(after, draft)


def _split(lines: list[Line]) -> tuple[dict[str, Part], list[Line], list[Line]]:
    """The sections by kind, the lines before the first, and those behind the last: the handbook's explanations."""
    sections: dict[str, Part] = {}
    before: list[Line] = []
    current: Part | None = None
    for position, line in enumerate(lines):
        kind = _kind(line) if line.level == 2 else ""
        if line.text.startswith("Suggested citation") or (line.level == 2 and (kind in sections or not kind)):
            return sections, before, lines[position:]
        if kind:
            current = sections[kind] = Part(line)
        elif current is None:
            before.append(line)
        elif line.level:
            current.parts.append(Part(line))
        else:
            (current.parts[-1] if current.parts else current).lines.append(line)
    return sections, before, []


def _kind(line: Line) -> str:
    folded = " ".join(normalize.words(ABOUT.sub("", line.text)))
    return next((kind for kind, pattern in _SECTIONS.items() if pattern.fullmatch(folded)), "")


# Texts


def _paragraphs(part: Part, draft: Draft) -> list[Line]:
    """The lines of a section but the caption of its picture, which is the site's: a paragraph set apart as one."""
    draft.place("site", *(line for line in part.lines if line.caption))
    return [line for line in part.lines if not line.caption]


def _summary(part: Part, draft: Draft) -> None:
    """The first paragraph on what they do is the summary; the others say again what their own sections do."""
    own = next((inner for inner in part.parts if _SECTIONS["duties"].fullmatch(inner.name.lower())), None)
    if own:
        draft.text("summary", own.lines)
        draft.place("heading", own.heading)
    for line in part.all_lines():
        if not draft.where(line) and not fact(line)[0]:
            draft.place("site", line)


def _duties(part: Part, draft: Draft) -> None:
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


def _setting(part: Part, draft: Draft) -> None:
    draft.text("work_setting", _shares(_paragraphs(part, draft)))
    for inner in part.parts:
        draft.text("work_setting", [inner.heading, *inner.lines])


def _become(part: Part, draft: Draft) -> None:
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


def _qualities(part: Part, draft: Draft) -> None:
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


def _outlook(part: Part, draft: Draft) -> None:
    """The reason for the growth, in the page's words; the chart and the table give figures."""
    for inner in part.parts:
        label = inner.lines[0].text.lower() if inner.lines else ""
        if not label.startswith(("percent change", "median")):
            draft.place("heading", inner.heading)
            draft.text("market.trends", [line for line in inner.lines if not line.cells and not _repeated(line)])
        else:
            _chart(inner, draft)
    draft.text("market.trends", [line for line in part.lines if not line.caption])


def _chart(part: Part, draft: Draft) -> None:
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
        note_figures(f"{label.text}: {'; '.join(pairs)}.", draft, *used)
    tail = rest[position:]
    draft.place("site", *(line for line in tail if line.text.startswith(("Note:", "Source:"))))
    lines = [line for line in tail if not draft.where(line)]
    key = "market.trends" if "employment" in label.text.lower() else "statistics.note"
    if key == "market.trends":
        draft.text(key, lines)
    else:
        _pay_lines(lines, draft)


def _pay(part: Part, draft: Draft) -> None:
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
        note_figures(f"• {line.text}" if line.cells else line.text, draft, line)


def _similar(part: Part, draft: Draft) -> None:
    for line in part.all_lines():
        cells = [cell for cell in line.cells if cell]
        name = normalize.slug(cells[0]) if cells and not line.head else ""
        if name and len(name) <= 120:
            draft.add("related", name, line)
        else:
            draft.place("site", line)


def _more(part: Part, draft: Draft) -> None:
    """Whom to ask is advice; the lists below it lead to other pages of BLS and O*NET."""
    draft.paragraphs("advice", part.lines)
    for inner in part.parts:
        draft.place("site", inner.heading, *inner.lines)


def _area(part: Part, draft: Draft) -> None:
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


# The page as a source


def _citation(lines: list[Line], draft: Draft) -> dict[str, object]:
    """Licence and year of the page as a source; the lines behind the sections are the handbook's own."""
    draft.place("site", *lines)
    source: dict[str, object] = {"licence": LICENCE}
    for line in lines:
        if match := re.search(rf"Last Modified Date: .*{YEAR}$", line.text[:200]):
            source["year"] = int(match["year"])
            draft.place("sources", line)
    return source
