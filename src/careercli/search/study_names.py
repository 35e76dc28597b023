"""From the name of a field of study as people say it ("psych", "comp sci", "nursing") to the programs of that name.

A program that is called so comes with the branches of it, psychology with clinical psychology; else those count that
hold all of its words. Words are completed, and a typing error or two is forgiven.
"""

from __future__ import annotations

import functools
import re
from collections.abc import Callable, Sequence
from typing import NamedTuple

from careercli.roles.study_programs import BEHIND_A_DEGREE, StudyProgram

MEANT = {
    "accountancy": "accounting", "art": "art studies", "bio": "biology", "biz": "business", "chem": "chemistry",
    "cj": "criminal justice", "coding": "computer programming", "comms": "communication", "comp": "computer",
    "compsci": "computer science", "crim": "criminal", "cs": "computer science", "culinary": "culinary arts",
    "cyber": "cyber security", "cybersecurity": "cyber security", "ece": "early childhood education",
    "econ": "economics", "ee": "electrical engineering", "english": "english language", "film": "film studies",
    "geo": "geography", "hr": "human resources", "hvac": "heating air conditioning ventilation",
    "it": "information technology", "law enforcement": "criminal justice", "lit": "literature", "math": "mathematics",
    "maths": "mathematics", "mba": "business administration", "me": "mechanical engineering", "mech": "mechanical",
    "nursing": "registered nursing", "pe": "physical education", "phys": "physics", "poli": "political",
    "polisci": "political science", "pre med": "pre medicine", "premed": "pre medicine", "psych": "psychology",
    "rn": "registered nursing", "sci": "science", "soc": "sociology", "socio": "sociology", "stats": "statistics",
    "teaching": "teacher education", "theater": "theatre",
}  # fmt: skip
"""Short and everyday names of fields, and what the programs call them; English and art are parts of longer names."""
_EMPTY = frozenset(("a", "an", "and", "degree", "degrees", "for", "general", "in", "major", "of", "the", "with"))
LEAST_COMPLETED = 3
"""A word is completed from so many letters on."""
ONE_ERROR_FROM, TWO_ERRORS_FROM = 5, 8
"""A word may have one typing error, or two, from so many letters on."""
MOST_NEAREST = 5
_TEACHERS = "Teacher Education"
_SAYS_LITTLE = frozenset(("studie", "science", "technology", "program", "training"))
"""What people put behind a field, and the program may not: paralegal studies, nursing science."""


class Named(NamedTuple):
    """The programs of a name: those that are called so, and the `branches` of them; how the name was read."""

    programs: tuple[StudyProgram, ...]
    branches: tuple[StudyProgram, ...] = ()
    read_as: str = ""

    @property
    def every(self) -> tuple[StudyProgram, ...]:
        """All of them."""
        return self.programs + self.branches


def named(programs: Sequence[StudyProgram], name: str) -> Named:
    """The programs of a field's name; none where no program's title has its words."""
    words = _meant(name)
    if not words:
        return Named(())
    found = _of(programs, words)
    if found.programs:
        return found
    spelt = _spelt(programs, words)
    if spelt != words:
        found = _of(programs, list(_words(" ".join(spelt))))._replace(read_as=" ".join(spelt))
    if not found.programs and len(words) > 1 and words[-1] in _SAYS_LITTLE:
        bare = " ".join(words[:-1])
        bare_found = named(programs, bare)
        return bare_found._replace(read_as=bare_found.read_as or bare)
    return found


def nearest(programs: Sequence[StudyProgram], name: str) -> tuple[str, ...]:
    """The names of the programs that are nearest to a name that is none: those that share a word with it first."""
    from rapidfuzz import fuzz

    typed = " ".join(_meant(name)) or name.lower()
    names = {
        program.name: " ".join(_words(program.name))
        for program in programs
        if program.code[:2] not in BEHIND_A_DEGREE and not program.is_rest and "," not in program.name
    }
    shared = {title for title, words in names.items() if {*typed.split()} & {*words.split()}}
    order = sorted(names, key=lambda title: (title not in shared, -fuzz.ratio(typed, names[title]), title))
    return tuple(order[:MOST_NEAREST])


@functools.cache
def _words(text: str) -> tuple[str, ...]:
    """The words of a name or a title, without those that say nothing, each in the singular."""
    words = re.findall(r"[a-z0-9']+", text.lower())
    return tuple(
        word.removesuffix("s") if len(word) > LEAST_COMPLETED else word
        for word in words
        if word not in _EMPTY or len(words) == 1
    )


def _of(programs: Sequence[StudyProgram], words: list[str]) -> Named:
    """The programs of a name's words: those that are called so, with their branches, else those that hold the words."""
    for is_behind in (False, True):
        every = [program for program in programs if (program.code[:2] in BEHIND_A_DEGREE) is is_behind]
        for is_called in _TIERS:
            if called := [program for program in every if is_called(program, words)]:
                return Named(tuple(called), _branches(every, called, words))
        if held := [program for program in every if _holds(program, words)]:
            return Named(tuple(held))
    return Named(())


def _branches(
    every: Sequence[StudyProgram], called: Sequence[StudyProgram], words: list[str]
) -> tuple[StudyProgram, ...]:
    """The other programs of the series of those that are called so, with all of the words in their titles."""
    series = {program.code[:2] for program in called}
    return tuple(
        program for program in every if program.code[:2] in series and program not in called and _holds(program, words)
    )


def _begins(own: Sequence[str], words: list[str]) -> bool:
    """Whether a name begins with some words, completed."""
    return len(own) >= len(words) and all(_completes(*pair) for pair in zip(words, own, strict=False))


def _are(own: Sequence[str], words: list[str]) -> bool:
    return len(own) == len(words) and _begins(own, words)


def _holds(program: StudyProgram, words: list[str]) -> bool:
    own = _words(program.title)
    return all(any(_completes(word, other) for other in own) for word in words)


def _completes(typed: str, word: str) -> bool:
    return typed == word or (len(typed) >= LEAST_COMPLETED and word.startswith(typed))


def _parts(program: StudyProgram, between: str = r"/|,| and ") -> list[tuple[str, ...]]:
    """The names that a title joins: "Criminal Justice/Police Science" is both; one for teachers is of its own."""
    if _TEACHERS in program.title or program.is_rest:
        return [()]
    return _joined(program.name, between)


@functools.cache
def _joined(name: str, between: str) -> list[tuple[str, ...]]:
    """The names that a name joins, each as its words."""
    return [_words(part) for part in re.split(between, name) if part]


_TIERS: tuple[Callable[[StudyProgram, list[str]], bool], ...] = (
    lambda program, words: list(_words(program.name)) == words,
    lambda program, words: list(_parts(program, "/")[0]) == words,
    lambda program, words: list(_parts(program)[0]) == words,
    lambda program, words: tuple(words) in _parts(program),
    lambda program, words: _are(_words(program.name), words),
    lambda program, words: any(_are(part, words) for part in _parts(program)),
    lambda program, words: any(_begins(part, words) for part in (_words(program.name), *_parts(program))),
)
"""Ways in which a program is called by some words, the plainest first: the first that any is called by counts."""


def _meant(name: str) -> list[str]:
    """The words of a name as the programs write them."""
    plain = " ".join(re.findall(r"[a-z0-9']+", name.lower().replace("&", " ")))
    plain = MEANT.get(plain, plain)
    return list(
        _words(" ".join(MEANT.get(word, word) if " " not in MEANT.get(word, "") else word for word in plain.split()))
    )


def _spelt(programs: Sequence[StudyProgram], words: list[str]) -> list[str]:
    """Words with those put right that no title has and that are a typing error or two away from one."""
    from rapidfuzz.distance import OSA

    written = {word for program in programs for word in re.findall(r"[a-z']+", program.title.lower())}
    spelt = []
    for word in words:
        most = (len(word) >= ONE_ERROR_FROM) + (len(word) >= TWO_ERRORS_FROM)
        near = [
            (distance, known)
            for known in (written if most and not any(_completes(word, known) for known in written) else ())
            if (distance := OSA.distance(word, known, score_cutoff=most + 1)) <= most + known.endswith("s")
        ]
        spelt.append(min(near)[1] if near else word)
    return spelt
