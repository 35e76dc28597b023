"""The sections of a guide into the role, each by its kind; those that hold texts and lists are read here."""

from __future__ import annotations

import re
from collections.abc import Callable

from careercli.skills import normalize
from careercli.sources.guide.badges import badges
from careercli.sources.guide.draft import NAME, Draft, sentence
from careercli.sources.guide.entries import case_studies, day, faq, skill_map, tiers
from careercli.sources.guide.headings import Section
from careercli.sources.guide.outlook import balance, demand, outlook
from careercli.sources.guide.salary import salary
from careercli.sources.guide.text import Line

Placer = Callable[[Section, Draft], None]
"""Puts the lines of a section into the role; what it does not place has no place."""


def place(section: Section, draft: Draft) -> None:
    """Puts the lines of a section into the role, by its kind; a kind that only groups others places none."""
    if placer := PLACERS.get(section.kind):
        placer(section, draft)


def prose(key: str) -> Placer:
    """A placer of paragraphs into one text."""
    return lambda section, draft: draft.text(key, section.lines)


def paragraphs(key: str) -> Placer:
    """A placer of paragraphs into a list of texts."""
    return lambda section, draft: draft.paragraphs(key, section.lines)


def items(key: str) -> Placer:
    """A placer of a list of texts."""
    return lambda section, draft: draft.paragraphs(key, _entries(section.lines))


def names(key: str) -> Placer:
    """A placer of a list of names."""

    def add_names(section: Section, draft: Draft) -> None:
        for line in _entries(section.lines):
            draft.name(key, line)

    return add_names


def _entries(lines: list[Line]) -> list[Line]:
    """The entries of a list: the lines with bullets, or every line where none has one."""
    return [line for line in lines if line.bullet] or lines


def skills(section: Section, draft: Draft) -> None:
    """A list straight under `Skills and Qualifications`: which are technical is not said, so it is one group."""
    entries = [line for line in section.lines if line.bullet and len(line.text) <= NAME]
    if entries and section.heading:
        group = {"name": section.heading.text, "skills": [line.text for line in entries]}
        draft.add("skill_map", group, *entries)


# Related roles and sources


def related(section: Section, draft: Draft) -> None:
    """Names of related roles, as the slugs under which role files name each other."""
    for line in section.lines:
        slug = normalize.slug(line.text) if len(line.text) <= 100 and not sentence(line) else ""
        if slug and slug not in draft.values.get("related", ()):
            draft.add("related", slug, line)


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
        draft.note(f'no part of a role file is called "{section.heading.text[:60]}"', section.heading)


PLACERS: dict[str, Placer] = {
    "opening": badges,
    "demand": demand,
    "salary": salary,
    "outlook": outlook,
    "core_functions": paragraphs("core_functions"),
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
