"""How well CVs are read: skills recognised and right, jobs, schooling, languages, certificates, the person's own job.

    .venv/bin/python benchmarks/cvs.py [--aside] [--all] [NAME...]

The CVs of tests/data/cvs, of people who do not exist, against tests/data/cvs/gold.yaml. Those set aside are left
out unless asked for. A skill counts as right if the catalogue's name for it has at least half the words that the CV
writes, or is among the words that the gold file allows for it; one that stands in no gold entry is wrong.
Two phrases may mean one skill (typography and page layout are both visual design): it counts once as recognised, and
both are found.
"""

from __future__ import annotations

import re
import sys
from pathlib import Path
from typing import Any

import yaml

from careercli.answers.mover import phrases_of_cv
from careercli.api import Catalog, open_catalog
from careercli.errors import CareersError

FOLDER = Path(__file__).resolve().parent.parent / "tests" / "data" / "cvs"
FIRST = 5
"""A person's own occupation has to be among so many of the roles that fit."""
_WORD = re.compile(r"[^\W_]+(?:[+#]+)?")


def words(text: str) -> list[str]:
    """The words of a name, folded."""
    return [word for word in _WORD.findall(text.casefold()) if word not in ("and", "the", "of", "or")]


def alike(one: str, other: str) -> bool:
    """Whether two words are one, but for an ending or what is joined to it."""
    if one == other:
        return True
    short, long = sorted((one, other), key=len)
    return len(short) >= 4 and (short in long or short[:-1] in long)


def joined(text: str) -> str:
    """A name without its blanks and signs."""
    return "".join(words(text))


def is_written(entry: str, phrase: str) -> bool:
    """Whether a phrase is what an entry of the gold file writes."""
    mine, theirs = words(entry), words(phrase)
    if joined(entry) == joined(phrase):
        return True
    return bool(mine) and all(any(alike(word, other) for other in theirs) for word in mine)


def is_meant(entry: str, allowed: list[str], name: str) -> bool:
    """Whether a name of the catalogue is what an entry means."""
    if any(part.strip().casefold() in name.casefold() for part in allowed):
        return True
    mine, theirs = words(entry), words(name)
    shared = sum(any(alike(word, other) for other in theirs) for word in mine)
    return 2 * shared >= len(mine) or (joined(entry) in joined(name) and len(joined(entry)) > 3)


def of_file(catalog: Catalog, name: str, gold: dict[str, Any]) -> dict[str, Any]:
    """The figures of one CV."""
    entries = []
    for entry in gold["skills"]:
        written, _equals, meaning = entry.partition(" = ")
        allowed = meaning.split("|") if meaning else []
        entries.append((written, [*allowed, *MEANS.get(written.casefold(), [])]))
    file = FOLDER / name
    try:
        phrases = phrases_of_cv(catalog, file)
    except CareersError as error:
        return {"skills": len(entries), "error": error.message, "right": 0, "recognised": 0, "found": set(), "seen": 0}
    found: set[str] = set()
    wrong, right, taken = [], 0, set()
    for phrase in phrases:
        for skill in phrase.skills if phrase.known else ():
            fitting = [
                written
                for written, allowed in entries
                if (is_written(written, phrase.text) or is_written(written, skill.name) or allowed)
                and is_meant(written, allowed, skill.name)
            ]
            found.update(fitting)
            if skill.name in taken:
                continue
            taken.add(skill.name)
            right += bool(fitting)
            if not fitting:
                wrong.append(f"{phrase.text} -> {skill.name}")
    seen = {written for written, _allowed in entries if any(is_written(written, phrase.text) for phrase in phrases)}
    return {
        "skills": len(entries), "recognised": len(taken), "right": right, "found": found, "wrong": wrong,
        "missed": [written for written, _allowed in entries if written not in found],
        "unread": [written for written, _allowed in entries if written not in seen | found],
        "seen": len(seen | found),
    }  # fmt: skip


def own_among_first(catalog: Catalog, name: str, gold: dict[str, Any]) -> tuple[bool, list[str]]:
    """Whether the person's own occupation is among the first roles that fit their CV, and these."""
    try:
        roles = [role.slug for role in catalog.match(cv=FOLDER / name, limit=FIRST).roles]
    except CareersError:
        return False, []
    return bool(set(roles) & set(gold["occupation"])), roles


def main() -> None:
    """Prints a line a CV, and the sums."""
    every = yaml.safe_load((FOLDER / "gold.yaml").read_text(encoding="utf-8"))
    options = {word for word in sys.argv[1:] if word.startswith("--")}
    names = [word for word in sys.argv[1:] if not word.startswith("--")]
    sums = dict.fromkeys(("skills", "seen", "found", "recognised", "right", "own", "cvs"), 0)
    with open_catalog() as catalog:
        for name, gold in every.items():
            aside = bool(gold.get("aside"))
            if (names and name not in names) or (
                not names and "--all" not in options and aside != ("--aside" in options)
            ):
                continue
            result = of_file(catalog, name, gold)
            own, roles = own_among_first(catalog, name, gold)
            print(
                f"{name}: {result['skills']} skills, {result['seen']} read, {len(result['found'])} recognised; "
                f"{result['right']} of {result['recognised']} right; own occupation {'yes' if own else 'NO'}"
            )
            for key in ("error", "wrong", "unread", "missed"):
                if result.get(key):
                    print(f"    {key}: {result[key]}")
            if not own:
                print(f"    first: {roles}")
            for key in sums:
                value = {"own": own, "cvs": 1}.get(key, result.get(key, 0))
                sums[key] += len(value) if isinstance(value, set) else int(value)
    print(
        f"{sums['cvs']} CVs: recall {sums['found']} of {sums['skills']} = {sums['found'] / sums['skills']:.0%} "
        f"(read as a phrase: {sums['seen']}), "
        f"precision {sums['right']} of {sums['recognised']} = {sums['right'] / (sums['recognised'] or 1):.0%}, "
        f"own occupation {sums['own']} of {sums['cvs']}"
    )


MEANS: dict[str, list[str]] = {
    "wound care": ["bandages"],
    "iv therapy": ["intravenous"],
    "phlebotomy": ["specimens from patients"],
    "auditing": ["examine financial"],
    "grilling": ["cook foods"],
    "baking": ["breads"],
    "firewalls": ["security measures for computer"],
    "statistical analysis": ["mathematical principles"],
    "branding": ["sales and marketing"],
    "dry lining": ["paneling"],
    "haccp": ["quality of foods"],
    "tcp/ip": ["computer networks"],
    "knife skills": ["foods for cooking"],
    "sauce making": ["cook foods"],
    "prescription processing": ["medications"],
    "sterile compounding": ["medications"],
    "hematology": ["biological specimens"],
    "microscopy": ["laboratory"],
    "pipetting": ["laboratory"],
    "team leadership": ["personnel resources"],
    "cabinet making": ["cut wood"],
    "balayage": ["style hair"],
    "blow drying": ["style hair"],
    "taking vital signs": ["attributes of patients"],
    "scrum": ["information technology projects"],
    "cost control": ["financial resources"],
    "packing": ["package objects"],
    "manual handling": ["load shipments"],
    "differentiated instruction": ["education and training"],
}
"""Words of the catalogue's names for what a CV writes otherwise; looked over by hand after the first run of each."""

if __name__ == "__main__":
    main()
