"""The phrases of a CV's lists of skills: over the end of a line, of several skills, and among names of programs."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from careercli.catalog.catalog import Catalog
from careercli.profile import recognize
from careercli.profile.cv import CvText
from careercli.profile.recognize import RecognizedPhrase

_JOINTS = re.compile(r"\s+(?:and|&|or)\s+|/")
_BEFORE_EXAMPLES = re.compile(r"(?i)^.{0,60}?\b(?:such as|including|like|e\.g\.)\s+")


def as_wrapped(catalog: Catalog, skills: Sequence[CvText]) -> tuple[CvText, ...]:
    """The phrases of lists, each that may be two over the end of a line as the catalogue knows it: one name, or two."""
    doubtful = [said for said in skills if said.apart]
    if not doubtful:
        return tuple(skills)
    every = list(dict.fromkeys(text for said in doubtful for text in (said.text, *said.apart)))
    known = {each.text: each for each in recognize.recognize_phrases(catalog, every, guess=False) if each.known}

    def meant(said: CvText) -> list[CvText]:
        whole = known.get(said.text)
        is_name = whole is not None and any(skill.name.casefold() == said.text.casefold() for skill in whole.skills)
        if not said.apart or is_name or (whole is not None and not known.keys() >= {*said.apart}):
            return [replace(said, apart=())]
        return [CvText(text, said.place) for text in said.apart]

    kept: dict[str, CvText] = {}
    for said in (each for skill in skills for each in meant(skill)):
        kept.setdefault(said.text.casefold(), said)
    return tuple(kept.values())


def named_like_tools(catalog: Catalog, listed: Sequence[RecognizedPhrase], said: Sequence[CvText]) -> set[str]:
    """The phrases with a capital that stand among names of programs and are read as tools of another name.

    Square beside QuickBooks is a program that the catalogue does not know, and no carpenter's squares.
    """
    places = [_place(catalog, phrase) for phrase in listed]
    found = set()
    for at, phrase in enumerate(listed):
        is_name = phrase.text[:1].isupper() and phrase.text.isalpha()
        if places[at] != "tools" or not is_name or phrase.skills[0].name.casefold() == phrase.text.casefold():
            continue
        near = [n for n in (at - 1, at + 1) if 0 <= n < len(listed) and said[n].place == said[at].place]
        names = [n for n in near if places[n] == "tech_stack" or (not places[n] and listed[n].text[:1].isupper())]
        if len(names) < len(near) or not any(places[n] == "tech_stack" for n in near):
            continue
        found.add(phrase.text)
    return found


def _place(catalog: Catalog, phrase: RecognizedPhrase) -> str:
    """The key of a role file under which what a phrase names stands; empty for what is not known."""
    skill = catalog.query.skill_by_key(phrase.skills[0].key) if phrase.known and phrase.skills else None
    return catalog.query.skill_place(skill[0]) if skill is not None else ""


def of_parts(catalog: Catalog, texts: Sequence[str]) -> dict[str, list[RecognizedPhrase]]:
    """The parts of phrases that name several skills, each of which is known: "Java and Kotlin", "HTML/CSS"."""
    split = {text: parts for text in texts if len(parts := _JOINTS.split(_BEFORE_EXAMPLES.sub("", text))) > 1}
    every = list(dict.fromkeys(part for parts in split.values() for part in parts))
    known = {phrase.text: phrase for phrase in recognize.recognize_phrases(catalog, every, guess=False) if phrase.known}
    return {text: [known[part] for part in parts] for text, parts in split.items() if set(parts) <= known.keys()}
