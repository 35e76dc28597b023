"""What the record knows about a language that somebody speaks: in which jobs O*NET rates a foreign one as important.

Nobody publishes in which jobs it pays more, so that nothing is said of pay, and no job is ranked by it.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

from careercli import text
from careercli.roles import education

if TYPE_CHECKING:
    from careercli.moves.facts import Destination, MoveFacts

ELEMENT = ("Foreign Language", "knowledge")
IMPORTANT = 2.5
"""From this importance on O*NET's scale of 1 to 5 a job is named: 3 is "important", and few reach it."""
MOST = 3
ENGLISH = "english"
_SPEAKS = re.compile(r"(?:i |can |am able to )*(?:speak|speaking|talk) ", re.I)
NOT_KNOWN = "no source of the record says in which jobs a language pays more: ask the employer"


def remark(facts: MoveFacts, names: Iterable[str], education_level: str | None, near: Sequence[str] = ()) -> str:
    """What the record has for somebody who speaks the languages among some names; empty where none is foreign.

    `near` are the slugs of roles that are shown, of which those are named first that ask for a foreign language;
    `education_level` is the person's schooling, above which no other job is named.
    """
    from careercli.profile import not_skills

    said = (_SPEAKS.sub("", name.strip()) for name in names)
    spoken = [language for name in said if (language := not_skills.language(name)).casefold() not in ("", ENGLISH)]
    if not spoken:
        return ""
    who = text.natural_list(list(dict.fromkeys(each[:1].upper() + each[1:] for each in spoken)))
    rated = facts.tables.importance(*ELEMENT, [role.occupation.id for role in facts.role_of.values()])
    among = [role for role in facts.role_of.values() if rated.get(role.occupation.id, 0.0) >= IMPORTANT]
    among.sort(key=lambda role: (-rated[role.occupation.id], role.slug))
    shown = [role for role in among if role.slug in near]
    others = [role for role in among if role not in shown and _is_open(role, education_level)]
    parts = [f"{_named(shown, rated)} of the jobs shown"] if shown else []
    parts += [f"{_named(others, rated)} with {_schooling(education_level)}"] if others else []
    listed = "; ".join(parts) or "none of the jobs shown"
    return f"{who}: a foreign language matters most (importance by O*NET, of 5) in {listed}; {NOT_KNOWN}"


def _named(roles: Sequence[Destination], rated: dict[int, float]) -> str:
    names = [f"{role.title} ({rated[role.occupation.id]:.1f})" for role in roles[:MOST]]
    more = len(roles) - len(names)
    return text.natural_list([*names, f"{more} more"] if more else names)


def _schooling(level: str | None) -> str:
    return "the schooling that you have" if level else "a high school diploma at most"


def _is_open(role: Destination, level: str | None) -> bool:
    """Whether a role asks for no more schooling than somebody has, a high school diploma where nobody says."""
    has = education.ENTRY_LEVELS.get(level or "", education.HIGH_SCHOOL)
    return education.ENTRY_LEVELS.get(role.occupation.entry or "", education.DOCTORAL) <= has
