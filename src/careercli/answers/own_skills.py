"""What a person says that they can do, as far as it tells of the jobs they may move to."""

from __future__ import annotations

import re
from functools import cached_property
from typing import TYPE_CHECKING

from careercli.catalog.terms import words
from careercli.fit.stems import telling_stems

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from careercli.moves.evidence import Evidence, PhraseEvidence
    from careercli.moves.facts import MoveFacts
    from careercli.profile.model import Profile
    from careercli.profile.own_words import ReadPhrase
    from careercli.profile.recognize import RecognizedPhrase

LEAST_WEIGHT = 0.2
"""A skill that tells jobs apart less than this tells nothing: English, Excel."""
LEAST_TOGETHER = 2
"""So many telling words of a skill have to stand in one statement of a record."""
_SENTENCE = re.compile(r"(?<=[.;!?])\s")
MOST = 3
"""So many skills of a person are named as reasons."""


class OwnSkills:
    """The skills of a profile, or those of a CV as it calls them (`read`); none without a person."""

    def __init__(self, facts: MoveFacts, profile: Profile | None, read: Sequence[RecognizedPhrase] = ()) -> None:
        self._facts, self._read = facts, read
        self._stems_of: dict[str, list[frozenset[str]]] = {}
        self._named_by: dict[tuple[str, ...], frozenset[int]] = {}
        self._names = [skill.name for skill in profile.skills] if profile else []

    def of_role(self, slug: str) -> tuple[str, ...]:
        """The skills that a role uses, in the person's words, the most telling first, at most MOST, each thing once.

        What hardly tells jobs apart, rests on a single word, or was guessed, is no reason.
        """
        named: list[PhraseEvidence] = []
        for phrase in self._used(slug):
            if not any(set(phrase.stems) & set(other.stems) for other in named):
                named.append(phrase)
        return tuple(phrase.text for phrase in named[:MOST])

    def unused(self, slugs: Iterable[str]) -> tuple[str, ...]:
        """The skills that none of some roles rests on as `match` tells it, in the person's words."""
        read = [phrase.evidence for phrase in self._phrases]
        numbers = [self._numbers[slug] for slug in slugs if slug in self._numbers] if self._names else []
        rests = (self._evidence.rests_on(read, number) for number in numbers)
        used = {phrase.text.casefold() for pairs in rests for phrase, _value in pairs}
        return tuple(name for name in self._names if not any(text in name.casefold() for text in used))

    def _used(self, slug: str) -> list[PhraseEvidence]:
        """The phrases that a role's record bears out, the most telling first."""
        number = self._numbers.get(slug) if self._names else None
        if number is None:
            return []
        firm = [
            (self._evidence.of_role(phrase, number) * phrase.weight, phrase)
            for phrase in self._telling
            if self._evidence.speaks_for(phrase, number)
        ]
        firm.sort(key=lambda pair: (-pair[0], len(pair[1].text), pair[1].text))
        return [phrase for _value, phrase in firm if self._is_told(phrase, slug)]

    def _is_told(self, phrase: PhraseEvidence, slug: str) -> bool:
        """Whether words of the work stand together in a statement of a role's record: who reviews applications, and
        speaks to contractors, does no contract review. A product or a tool has to be on its list by its own name, not
        only others of its kind: the edge bander of a joiner is no welder's.
        """
        if phrase.reading == "product":
            return self._numbers[slug] in self._naming(phrase.names)
        if phrase.reading != "words" or len(phrase.stems) < LEAST_TOGETHER:
            return True
        wanted = frozenset(phrase.stems)
        return any(wanted <= stems for stems in self._statements(slug))

    def _naming(self, keys: tuple[str, ...]) -> frozenset[int]:
        """The ids of the roles whose records name one of some skills."""
        if keys not in self._named_by:
            self._named_by[keys] = frozenset(
                role for _key, role, _place in self._facts.catalog.query.roles_naming(set(keys))
            )
        return self._named_by[keys]

    def _statements(self, slug: str) -> list[frozenset[str]]:
        """The stems of each statement on the work of a role: names, activities, duties, skills, and sentences."""
        if slug not in self._stems_of:
            role = self._facts.catalog.entry(slug).role
            prose = (*role.core_functions, *role.responsibilities)
            names = (role.title, *role.aliases, *(each.name for each in role.activities))
            skills = role.skills.technical if role.skills else ()
            sentences = (sentence for text in prose for sentence in _SENTENCE.split(text))
            self._stems_of[slug] = [frozenset(telling_stems(words([text]))) for text in (*names, *skills, *sentences)]
        return self._stems_of[slug]

    @cached_property
    def _evidence(self) -> Evidence:
        from careercli.moves.evidence import Evidence  # what reads phrases is loaded where there are some

        return Evidence(self._facts.catalog, self._facts.tables)

    @cached_property
    def _numbers(self) -> dict[str, int]:
        return {role.slug: number for number, role in self._evidence.roles.items()}

    @cached_property
    def _phrases(self) -> list[ReadPhrase]:
        from careercli.profile import own_words

        if self._read:
            return own_words.of_recognized(self._evidence, self._read)
        return own_words.read(self._facts.catalog, self._evidence, self._names)

    @cached_property
    def _telling(self) -> list[PhraseEvidence]:
        """The phrases that tell jobs apart; of two ways to say one thing the first, which a list of skills has."""
        told: list[PhraseEvidence] = []
        for phrase in self._phrases:
            evidence = phrase.evidence
            says = phrase.known and not phrase.guess and not evidence.weak and evidence.reading != "title"
            is_said = any(other.stems and set(other.stems) <= set(evidence.stems) for other in told)
            if says and evidence.weight >= LEAST_WEIGHT and not is_said:
                told.append(evidence)
        return told
