"""The sections of a guide into the role, each by its kind; those that hold texts and lists are read here."""

from __future__ import annotations

import dataclasses
import re
from collections.abc import Callable
from itertools import zip_longest

from careercli.skills import normalize
from careercli.sources.guide import money
from careercli.sources.guide.badges import badges
from careercli.sources.guide.draft import NAME, TEXT, Draft, leads_to_list, sentence
from careercli.sources.guide.entries import case_studies, day, faq, skill_map, tiers
from careercli.sources.guide.headings import Section, kind_of, without_number
from careercli.sources.guide.labels import labels
from careercli.sources.guide.outlook import balance, demand, outlook
from careercli.sources.guide.salary import salary
from careercli.sources.guide.text import Line

Placer = Callable[[Section, Draft], None]
"""Puts the lines of a section into the role; what it does not place has no place."""


def place(section: Section, draft: Draft) -> None:
    """Puts the lines of a section into the role, by its kind; a kind that only groups others places none."""
    draft.place("heading", *(line for line in section.lines if line.head))  # the rows below say its words again
    section.lines = [line for line in section.lines if not line.head]
    for part in divided(section, whole_lines=draft.salary_kept):
        if placer := PLACERS.get(part.kind):
            placer(part, draft)


_PAY_WORDS = re.compile(r"\b(?:salar\w+|pay|paid|wages?|earn\w*|compensation|income)\b", re.IGNORECASE)
_GROWTH_WORDS = re.compile(r"\b(?:grow\w*|outlook|demand|declin\w*|projected|openings|prospects)\b", re.IGNORECASE)


def divided(section: Section, *, whole_lines: bool = False) -> list[Section]:
    """A section on pay and on the outlook as one of each, line by line; any other as it is.

    A line that speaks of neither belongs to what the line before it is about. With `whole_lines` no line is divided,
    and one on both is about the outlook: a second section on pay is not kept, and half a line would be lost unseen.
    """
    others = {"outlook", "demand"} & set(section.kinds)
    if "salary" not in section.kinds or not others:
        return [section]
    pay = dataclasses.replace(section, kind="salary", lines=[], kinds=("salary",))
    outlook = dataclasses.replace(section, kind=min(others), lines=[], kinds=(min(others),))
    current = pay if section.kinds[0] == "salary" else outlook
    for line in section.lines if whole_lines else (part for whole in section.lines for part in _by_subject(whole)):
        grows = bool(_GROWTH_WORDS.search(line.text[:2_000]))
        signed = any(amount.signed for amount in money.amounts(line.text)) and not (whole_lines and grows)
        if signed or (_PAY_WORDS.search(line.text[:2_000]) and not grows):
            current = pay
        elif grows:
            current = outlook
        current.lines.append(line)
    return [part for part in (pay, outlook) if part.lines]


def _by_subject(line: Line) -> list[Line]:
    """A text in which some sentences speak of growth and the others name pay, as two; any other line as it is."""
    said = re.split(r"(?<=[.!?]) +(?=[A-Z])", line.text) if len(line.text) <= 2_000 else []
    growth = [text for text in said if _GROWTH_WORDS.search(text) and not money.amounts(text)]
    rest = [text for text in said if text not in growth]
    if not growth or not any(amount.signed for text in rest for amount in money.amounts(text)):
        return [line]
    return [dataclasses.replace(line, text=" ".join(texts)) for texts in (rest, growth)]


def prose(key: str) -> Placer:
    """A placer of paragraphs into one text."""
    return lambda section, draft: draft.text(key, section.lines)


def paragraphs(key: str) -> Placer:
    """A placer of paragraphs into a list of texts."""
    return lambda section, draft: draft.paragraphs(key, section.lines)


def items(key: str) -> Placer:
    """A placer of a list of texts."""

    def add_items(section: Section, draft: Draft) -> None:
        entries = _entries(section.lines)
        draft.paragraphs(key, entries)
        if len(entries) < len(section.lines):
            draft.place(key, *(line for line in section.lines if not line.bullet and leads_to_list(line)))

    return add_items


def names(key: str) -> Placer:
    """A placer of a list of names."""

    def add_names(section: Section, draft: Draft) -> None:
        for line in _entries(section.lines):
            draft.name(key, line)

    return add_names


def _entries(lines: list[Line]) -> list[Line]:
    """The entries of a list: the lines with bullets, or every line where none has one."""
    return [line for line in lines if line.bullet] or lines


def functions(section: Section, draft: Draft) -> None:
    """What the role is for; a list that a text leads to (`In this role, you will:`) is of its responsibilities."""
    listed = False
    for line, following in zip_longest(section.lines, section.lines[1:]):
        leads = line.text.endswith(":") and following is not None and following.bullet
        if leads and leads_to_list(line):
            draft.place("responsibilities", line)
        elif len(line.text) <= TEXT:
            draft.add("responsibilities" if listed and line.bullet else "core_functions", line.text, line)
        listed = leads or (listed and line.bullet)


_EXPLAINED = re.compile(r"(?P<name>[^.:–—]{2,60}?)(?:[:.] | [–—-] )\s*\S.*")


def skills(section: Section, draft: Draft) -> None:
    """Skills under a heading that does not say whether they are technical: one group of the map, by that heading.

    An entry that is explained (`Strength: sheets of glass are heavy.`) gives its name to the list and its words to the
    group's description, where texts between the entries stand too.
    """
    if not section.heading:
        return
    names: list[str] = []
    texts: list[str] = []
    used: list[Line] = []
    room = TEXT
    for line in section.lines[:2_000]:
        if room < len(line.text) + 1:
            continue
        room -= len(line.text) + 1
        match = _EXPLAINED.fullmatch(line.text[:TEXT]) if not line.cells else None
        if match and kind_of(match["name"]) in ("education_level", "education_path"):
            draft.text("education.path", [line])
            continue
        if match and len(match["name"].split()) <= 6 and sentence(line):
            names.append(match["name"].strip())
            texts.append(line.text)
        elif len(line.text) <= NAME and (line.bullet or line.cells or not sentence(line)):
            names.append(line.text)
        else:
            texts.append(line.text)
        used.append(line)
    group: dict[str, object] = {"name": without_number(section.heading.text)[:NAME], "skills": names}
    if texts:
        group["description"] = "\n".join(texts)
    if used:
        draft.add("skill_map", group, *used)


def intro(section: Section, draft: Draft) -> None:
    """An introduction under its own heading: figures with labels, then the summary."""
    badges(section, draft)
    labels(section, draft)
    draft.text("summary", [line for line in section.lines if sentence(line)])


def rung(section: Section, draft: Draft) -> None:
    """A step of the ladder under a heading of its own, `Senior Glazier`."""
    if section.heading and len(section.heading.text) <= NAME:
        tier: dict[str, object] = {"title": section.heading.text}
        text = "\n".join(f"• {line.text}" if line.bullet else line.text for line in section.lines)
        if text and len(text) <= TEXT:
            tier["description"] = text
        draft.add("tiers", tier, section.heading, *(section.lines if "description" in tier else ()))


# Related roles and sources


def related(section: Section, draft: Draft) -> None:
    """Names of related roles, as the slugs under which role files name each other."""
    for line in section.lines:
        name = line.cells[0] if line.cells else _WITH_PAY.sub("", line.text)
        slug = normalize.slug(name) if len(name) <= 100 and (line.cells or not sentence(line)) else ""
        if slug and slug not in draft.values.get("related", ()):
            # what a line says besides, as another role's pay, has no place here
            draft.add("related", slug, *([line] if name == line.text else []))


_WITH_PAY = re.compile(r"\s*[:(–—-]\s*[$£€]\d.*$")


_SCHEME = re.compile(r"https?://")
_ADDRESS = re.compile(r"https?://[\x21-\x7e]{3,900}")


def _without_addresses(text: str) -> tuple[str, str]:
    """A text without the web addresses in it, and the first of them ("" if there is none).

    Brackets and stops behind an address are the text's.
    """
    words, addresses = [], []
    for word in text.split(" "):
        scheme = _SCHEME.search(word)
        address = word[scheme.start() :].rstrip(")].,;") if scheme else ""
        if _ADDRESS.fullmatch(address):
            addresses.append(address)
            word = word.replace(address, "", 1)
        words.append(word)
    return " ".join(words), addresses[0] if addresses else ""


def sources(section: Section, draft: Draft) -> None:
    """What the guide names as its sources, with their addresses."""
    for line in section.lines:
        if len(line.text) > 1_500:
            continue
        bare, address = _without_addresses(line.text)
        name = bare.strip(" ,;-–—:()[]") or line.text
        if len(name) <= NAME:
            draft.add("sources", {"name": name, **({"url": address} if address else {})}, line)


# What is no part of a role


def site(section: Section, draft: Draft) -> None:
    """The web site's own lines, and what follows them."""
    draft.place("site", *([section.heading] if section.heading else []), *section.lines)


def unknown(section: Section, draft: Draft) -> None:
    """A heading that no pattern knows: its lines stay unplaced, and the person reads why."""
    if section.heading:
        draft.note(f'no section of a role file is called "{section.heading.text[:60]}"', section.heading)


def opening(section: Section, draft: Draft) -> None:
    """Badges and labels of the opening; title and summary stay in the section."""
    badges(section, draft)
    labels(section, draft)


PLACERS: dict[str, Placer] = {
    "opening": opening,
    "intro": intro,
    "rung": rung,
    "demand": demand,
    "salary": salary,
    "outlook": outlook,
    "core_functions": functions,
    "responsibilities": items("responsibilities"),
    "work_setting": prose("work_setting"),
    "tech_stack": names("tech_stack"),
    "skills": skills,
    "technical": names("skills.technical"),
    "soft": names("skills.soft"),
    "education_level": prose("education.level"),
    "education_path": prose("education.path"),
    "entry_path": paragraphs("entry_path"),
    "tiers": tiers,
    "global_outlook": paragraphs("global_outlook"),
    "challenges": prose("market.challenges"),
    "growth_paths": prose("market.growth_paths"),
    "trends": prose("market.trends"),
    "day": day,
    "balance": balance,
    "skill_map": skill_map,
    "pros": items("pros"),
    "cons": items("cons"),
    "mistakes": items("beginner_mistakes"),
    "advice": items("advice"),
    "case_studies": case_studies,
    "portfolio": paragraphs("portfolio_tips"),
    "related": related,
    "faq": faq,
    "sources": sources,
    "site": site,
    "unknown": unknown,
}
"""The kind of a section, and what puts its lines into the role."""
