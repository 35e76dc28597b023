"""What the headings of a CV say that stands below them.

A heading is known by its words: each has to be one of the words of its kind, or one that says nothing. So "Work
Experience", "Key Skills" and "Relevant Professional Experience" are known; "Speaking with guests" is no heading.
"""

from __future__ import annotations

import re

SKILLS, JOBS, STUDIES, LANGUAGES = "skills", "jobs", "studies", "languages"
VOLUNTEERING = "volunteering"
CERTIFICATES, PROSE, LEFT_OUT = "certificates", "prose", "left out"
TRAINING = "training"
"""Schooling where a line tells of a degree, else certificates: First aid, Team leading."""

_KINDS: tuple[tuple[str, str], ...] = (
    (
        LEFT_OUT,
        """interests? hobb(?:y|ies) activities references? referees? personal contact address photo pastimes signature
        declaration details social links profiles driving extracurricular""",
    ),
    (LANGUAGES, "languages? tongues? linguistic idiomas langues sprachen"),
    (
        CERTIFICATES,
        """certifications? certificates? certified licen[cs]es? licensure accreditations? credentials? permits?
        tickets? registrations?""",
    ),
    (
        SKILLS,
        """skills? competenc(?:e|y|es|ies) abilit(?:y|ies) technolog(?:y|ies) tools? software expertise
        proficienc(?:y|ies) qualifications? strengths? toolbox toolkit stack keywords? programs? programming specialties
        specialisms specialities specialt(?:y|ies) equipment knowledge skillset aptitudes capabilities kompetenzen
        compétences""",
    ),
    (
        STUDIES,
        """education schooling academics? studies degrees? diplomas? training university schools? formation""",
    ),
    (
        JOBS,
        "experiences? employment jobs? career work positions? appointments internships? placements?",
    ),
    (VOLUNTEERING, "volunteer(?:s|ing|ism)? voluntary community charity charitable civic unpaid ehrenamt bénévolat"),
    (
        PROSE,
        """summary profile objectives? about overview introduction statement projects? publications? awards? honou?rs?
        achievements? accomplishments? portfolio memberships? affiliations? bio presentations? research goals?
        highlights""",
    ),
)
"""Words of each kind. Where a heading has words of several, the first kind of this order has it, but for _TOGETHER."""
_NOTHING_WORDS = """
    and & of the a my me key core main top other additional relevant professional technical personal work working
    hard soft digital computer it areas area selected related special specific history background list summary
    general practical transferable industry job recent previous past full time part current academic further
    continuing career development courses course in with to for who i am experience foreign spoken human mother
    native level used trade clinical culinary kitchen office creative legal medical management communication
    interpersonal organisational organizational social methods frameworks databases platforms systems operating
    cloud web it's industrial service services
    involvement engagement outreach leadership functional domain business analytical proven highlights
"""
_NOTHING = frozenset(_NOTHING_WORDS.split())
"""Words that stand in headings of every kind."""
_OF_COMPUTERS = frozenset(("computer", "computers", "computing", "it", "digital", "ict", "informatique", "edv"))
"""Words that by themselves head a list of programs."""
_OF_THE_REST = (["other"], ["additional"])
_MATCHES = [(kind, re.compile("|".join(words.split()))) for kind, words in _KINDS]
_WORD = re.compile(r"[^\W\d_]+(?:'s)?")
MOST_WORDS = 6


def kind(text: str) -> str | None:
    """What a heading says that stands below it, or None for one that is not known by its words."""
    words = [word.casefold() for word in _WORD.findall(text[:80])]
    if not 0 < len(words) <= MOST_WORDS or any(letter.isdigit() for letter in text[:80]):
        return None
    kinds: list[str] = []
    for word in words:
        of_word = _of_word(word)
        if of_word is None and word not in _NOTHING:
            return None
        if of_word is not None:
            kinds.append(of_word)
    if kinds == [STUDIES] and "training" in words:
        return TRAINING
    return _together(kinds, words)


def _of_unpaid(kinds: list[str], words: list[str]) -> str:
    """Volunteer experience is unpaid, community projects are; work and volunteering are jobs, each of which says so."""
    joined = "and" in words or "&" in words
    if joined and JOBS in kinds and words[0] not in _UNPAID_FIRST:
        return JOBS
    others = [kind for kind in kinds if kind not in (VOLUNTEERING, JOBS, LEFT_OUT, PROSE)]
    return VOLUNTEERING if not others else others[0]


_UNPAID_FIRST = ("volunteer", "volunteering", "voluntary", "community", "charity")


def _of_word(word: str) -> str | None:
    return next((kind for kind, words in _MATCHES if words.fullmatch(word)), None)


def _together(kinds: list[str], words: list[str]) -> str | None:
    """The kind of a heading whose telling words are of some kinds."""
    if not kinds:
        return SKILLS if _OF_COMPUTERS.issuperset(words) else PROSE if words in _OF_THE_REST else None
    if VOLUNTEERING in kinds:
        return _of_unpaid(kinds, words)
    if LANGUAGES in kinds and (SKILLS in kinds or "programming" in words):
        # "Language skills" are languages; "Languages and tools", "Programming languages" are not.
        return LANGUAGES if set(words) <= {"language", "languages", "skills", "foreign", "spoken"} else SKILLS
    if SKILLS in kinds and LEFT_OUT in kinds and (words[0] in ("personal", "driving") or "skills" in words):
        return SKILLS
    if words[0] == "personal" and kinds.count(LEFT_OUT) == 1 and len(kinds) > 1:
        return next(kind for kind in kinds if kind != LEFT_OUT)
    if CERTIFICATES in kinds and (STUDIES in kinds or SKILLS in kinds):
        return next(kind for kind in kinds if kind in (CERTIFICATES, STUDIES, SKILLS))
    if SKILLS in kinds and "qualifications" in words and len(kinds) > 1:
        return next(kind for kind in kinds if kind != SKILLS) if kinds.count(SKILLS) == 1 else SKILLS
    if PROSE in kinds and JOBS in kinds and words[0] in ("career", "employment", "work", "job"):
        return JOBS if "summary" not in words and "objective" not in words and "profile" not in words else PROSE
    if JOBS in kinds and SKILLS in kinds:
        return SKILLS
    return kinds[0] if len(set(kinds)) > 1 and PROSE not in kinds else next((k for k in kinds if k != PROSE), PROSE)
