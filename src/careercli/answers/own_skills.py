"""What a person says that they can do, as far as it tells of the jobs they may move to."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from careercli.moves.evidence import Evidence, PhraseEvidence
    from careercli.moves.facts import MoveFacts
    from careercli.profile.model import Profile
    from careercli.profile.own_words import ReadPhrase
    from careercli.profile.recognize import RecognizedPhrase

LEAST_WEIGHT = 0.2
"""A skill that tells jobs apart less than this tells nothing: English, Excel."""
MOST = 3
"""So many skills of a person are named as reasons."""


class OwnSkills:
    """The skills of a profile, or those of a CV as it calls them (`read`); none without a person."""

    def __init__(self, facts: MoveFacts, profile: Profile | None, read: Sequence[RecognizedPhrase] = ()) -> None:
        self._facts, self._read = facts, read
        self._names = [skill.name for skill in profile.skills] if profile else []

    def of_role(self, slug: str) -> tuple[str, ...]:
        """The skills that a role uses, in the person's words, the most telling first, at most MOST, each thing once.

        What hardly tells jobs apart, rests on a single word, or was guessed, is no reason.
        """
        if not self._names:
            return ()

        number = self._numbers.get(slug)
        if number is None:
            return ()
        firm = [
            (self._evidence.of_role(phrase, number) * phrase.weight, phrase)
            for phrase in self._telling
            if self._evidence.speaks_for(phrase, number)
        ]
        named: list[PhraseEvidence] = []
        for _value, phrase in sorted(firm, key=lambda pair: (-pair[0], len(pair[1].text), pair[1].text)):
            if not any(set(phrase.stems) & set(other.stems) for other in named):
                named.append(phrase)
        return tuple(phrase.text for phrase in named[:MOST])

    @cached_property
    def _evidence(self) -> Evidence:
        from careercli.moves.evidence import Evidence  # what reads phrases is loaded where there are some

        return Evidence(self._facts.catalog, self._facts.tables)

    @cached_property
    def _numbers(self) -> dict[str, int]:
        return {role.slug: number for number, role in self._evidence.roles.items()}

    @property
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
