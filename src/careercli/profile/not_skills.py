"""What people list among their skills and is none: schooling, languages that they speak, certificates, wishes.

A profile has a place for each. A certificate that the catalogue knows as a skill ("first aid certificate") is both.
"""

from __future__ import annotations

import dataclasses
import re
from collections.abc import Iterable, Mapping, Sequence
from typing import TYPE_CHECKING, Any, NamedTuple, cast

from careercli.roles import condition_names, plain_conditions
from careercli.skills import normalize
from careercli.skills.trade_names import is_trade

if TYPE_CHECKING:
    from careercli.profile.model import EntryLevel, Profile

_SCHOOLING = re.compile(
    r"""(?ix)\b(?:degrees? | diplom(?:a|e)s? | bachelor(?:'?s)? | master'?s | doctorate | ph\.?\s?d | ged | hnd | hnc
    | gcses? | a[-\s]?levels? | abitur | (?:high|secondary)\s+school(?:\s+(?:graduate|education|leaver))? | mba
    | b\.?(?:sc|eng|com|tech) | b\.ed | (?-i:BEd) | m\.?(?:sc|eng|phil) | school\s+leaving\s+certificate
    | some\s+college)
    (?=\.?\s*(?:$ | [,(;:/&-] | \d | (?:in|of|from|with|at|or|and|degrees?|diplomas?|equivalent|hon\w*)\b))"""
)
"""Words of schooling that are no others', and what may stand behind them: a scrum master has no master's degree, MS is
Microsoft, and who recruits MBAs need not be one."""
_ASSOCIATE = re.compile(r"(?i)(?:an? )?associate(?:'?s)?(?: (?:in|of) .+)?|(?:an? )?a\.?a\.?s\.?(?: (?:in|of) .+)?")
"""An associate's degree as all of a name, as people put it; a sales associate has a job."""
_COURSES = re.compile(r"(?i)some college")
_OF_WORK = re.compile(r"(?i)\b(?:teach\w*|tutor\w*|coach\w*|admissions?|programmes?|programs?|apprenticeships?)\b")
_CERTIFICATE = re.compile(
    r"(?i)\b(?:certificate|certification|licen[cs]e|certified|licensed)(?:\W*$|\W+(?:in|of|for|to|from|by|no|number|level)\b)"
)
_HOLDER = re.compile(r"(?i)^(?:certified|licen[cs]ed|registered)\b")
"""What stands before the title that a certificate gives: Certified Public Accountant, but not certified payroll."""
_CHECK = re.compile(
    r"""(?ix)(?:enhanced\s+|full\s+|clear\s+|clean\s+|valid\s+|current\s+|national\s+)*
    (?:(?:dbs|crb|pvg|access\s?ni|wwcc?|bpss)(?:\s+(?:checks?|checked|cleared|clearance|certificate|membership))?
    | (?:police|criminal\s+records?|working\s+with\s+children|vulnerable\s+sector)\s+(?:checks?|clearance)
    | garda\s+vett(?:ing|ed) | (?:security|sc|dv|ctc)\s+(?:clearance|cleared))"""
)
"""A check that somebody has passed, as all of a name: who makes them says what was done."""
_SPOKEN_WORDS = """
    native fluent bilingual conversational spoken written business basic good excellent advanced intermediate beginner
    mother tongue speaker speaking language level and in a1 a2 b1 b2 c1 c2 proficient
"""
_SPOKEN = frozenset(_SPOKEN_WORDS.split())
"""Words beside a language that say how well it is known."""


class ClassifiedNames(NamedTuple):
    """Names that people list, each where it belongs: what is left as skills, schooling, languages, certificates, and
    what the work must be like. `study` is the field of a degree among the schooling.
    """

    skills: tuple[str, ...]
    schooling: tuple[str, ...] = ()
    education: EntryLevel | None = None
    languages: tuple[str, ...] = ()
    certificates: tuple[str, ...] = ()
    wishes: tuple[str, ...] = ()
    study: str = ""


def level_of_schooling(name: str) -> EntryLevel | None:
    """The level of schooling that a name is; None for a skill.

    >>> level_of_schooling("high school diploma"), level_of_schooling("Scrum master")
    ('High school diploma or equivalent', None)
    """
    plain = name.strip().replace("’", "'")
    is_bare = _ASSOCIATE.fullmatch(plain) is not None
    if (not is_bare and _SCHOOLING.search(plain) is None) or _OF_WORK.search(name):
        return None
    from careercli.profile import field_of_study  # it reads a table: only for what looks like schooling
    from careercli.profile.cv import schooling

    level = schooling.level(name) or cast("EntryLevel | None", field_of_study.level_of_bare_degree(name))
    courses: EntryLevel | None = "Some college, no degree" if _COURSES.fullmatch(plain) else None
    return level or ("Associate's degree" if is_bare else courses)


def language(name: str) -> str:
    """The language that all of a name is, but for how well it is spoken; empty if it is another thing."""
    from careercli.profile import spoken_languages

    named = spoken_languages.named(name)
    rest = set(re.findall(r"\w+", name.casefold())) - set(re.findall(r"\w+", named.casefold()))
    return named if named and rest <= _SPOKEN else ""


def is_certificate(name: str) -> bool:
    """Whether a name is that of a certificate or a licence, not of what is done with them.

    >>> is_certificate("Forklift licence"), is_certificate("SSL certificates"), is_certificate("license management")
    (True, False, False)
    >>> is_certificate("Working with Children Check"), is_certificate("Ran police checks")
    (True, False)
    """
    if _CHECK.fullmatch(name.strip()):
        return True
    if len(name.split()) < 2:
        return False
    return _CERTIFICATE.search(name) is not None or (_HOLDER.match(name) is not None and is_trade(name))


def why_none(name: str) -> str:
    """Why no role is matched by a name: it is schooling, or says what the work must be like, which is asked for
    otherwise. Empty for what may be a skill.
    """
    if plain_conditions.is_wish(name):
        return wish_words(name, "`--work {}` asks for it")
    return f"{name} is schooling, by which no role is matched" if level_of_schooling(name) is not None else ""


def wish_words(name: str, what: str = "kept as {}") -> str:
    """That a name is no skill but a wish for the work, `what` becomes of it, and what of it is not recorded."""
    read = plain_conditions.read(name)
    done = (what.format(",".join(read.conditions)),) if read.conditions else ()
    return f"{name} is no skill but a wish for the work: {'; '.join((*done, *read.remarks))}"


def classify(names: Sequence[str], known: Iterable[str] = ()) -> ClassifiedNames:
    """Names as a profile keeps them. `known` are those that the catalogue has as skills."""
    from careercli.profile import field_of_study
    from careercli.profile.cv import schooling

    skills, studies, languages, certificates, wishes = [], [], [], [], []
    have = set(known)
    for name in names:
        if plain_conditions.is_wish(name):
            wishes.append(name)
        elif level_of_schooling(name) is not None:
            studies.append(name)
        elif spoken := language(name):
            languages.append(spoken[:1].upper() + spoken[1:])
        elif is_certificate(name):
            certificates.append(name)
            if name in have:
                skills.append(name)
        else:
            skills.append(name)
    levels = [level for name in studies if (level := level_of_schooling(name)) is not None]
    return ClassifiedNames(
        tuple(skills), tuple(studies), schooling.highest(levels), tuple(languages), tuple(certificates), tuple(wishes),
        next(filter(None, map(field_of_study.named, studies)), ""),
    )  # fmt: skip


def profile_values(mine: Profile, listed: ClassifiedNames) -> Mapping[str, Any]:
    """The keys of a profile that take in what is no skill. The schooling that it names already stays."""
    changed: dict[str, Any] = {}
    if listed.education is not None and mine.education is None:
        changed["education"] = listed.education
    if listed.study and mine.study is None:
        changed["study"] = listed.study
    for key, names in (("languages", listed.languages), ("certificates", listed.certificates)):
        if names:
            changed[key] = with_more(getattr(mine, key), names)
    if plain_conditions.read(", ".join(listed.wishes)).conditions:
        from careercli.profile import model  # it reads YAML: not for every list of skills

        own = mine.wishes or model.Wishes()
        work: Any = plain_conditions.read(", ".join((*own.work, *listed.wishes))).conditions
        condition_names.refuse_contrary(work, "your profile")
        changed["wishes"] = dataclasses.replace(own, work=work)
    return changed


def named_in(mine: Profile, names: Iterable[str]) -> tuple[str, ...]:
    """Those of some names that are a language or a certificate of a profile, and no skill of it.

    A name is compared as it is written, whatever its case, or as the language that it says: "fluent French".
    """
    skills = {normalize.key(skill.name) for skill in mine.skills}
    there = {normalize.key(name) for name in (*mine.languages, *mine.certificates)} - skills
    return tuple(dict.fromkeys(name for name in names if there.intersection(_keys(name))))


def without(mine: Profile, names: Iterable[str]) -> Mapping[str, Any]:
    """The keys of a profile as they are without the languages and certificates of some names."""
    unwanted = {key for name in names for key in _keys(name)}
    return {
        field: tuple(name for name in getattr(mine, field) if normalize.key(name) not in unwanted)
        for field in ("languages", "certificates")
    }


def _keys(name: str) -> set[str]:
    return {key for key in (normalize.key(name), normalize.key(language(name))) if key}


def with_more(mine: tuple[str, ...], more: Iterable[str]) -> tuple[str, ...]:
    """Names that are there, then those that are new, whatever the case of their letters."""
    from careercli.profile import model  # it reads YAML: not for every list of skills

    names = {normalize.fold_text(name): name for name in reversed((*mine, *more))}
    return tuple(reversed(list(names.values())))[: model.MAX_NAMES]
