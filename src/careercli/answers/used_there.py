"""Whether a role names what somebody says that they can do, or only has words of it, or work that is near.

How well a role fits is counted by words, and a funeral home with research and something legal has both words of "legal
research". So what a role rests on is said to be used there only where its own texts, products or skills name it; where
O*NET rates it as important under another name, or lists it as an activity, that is said with the name.
"""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, NamedTuple

from careercli.catalog.terms import words
from careercli.fit.stems import stem
from careercli.moves import plain_words
from careercli.skills import normalize

if TYPE_CHECKING:
    from careercli.moves.evidence import Evidence, Scored
    from careercli.profile.own_words import ReadPhrase

    Group = tuple[Scored, list[Scored]]

IMPORTANT = 3.0
"""O*NET's scale of importance, 1 to 5, calls this "important"."""
LEAST_TOGETHER = 0.6
"""A duty in one's own words, of three or more that tell something, is named where one text has this share of them."""
RATINGS, ACTIVITY = "ratings", "activities.name"
_OTHER_READINGS = ("title", "study", "unknown")
"""What is no skill: a job that was held speaks for a role by their fit."""


class UsedThere(NamedTuple):
    """Of the phrases that a role rests on: those that it does not name, and by which of O*NET's names it has others."""

    near: tuple[str, ...] = ()
    by: tuple[tuple[str, str], ...] = ()

    def named(self, rests_on: Sequence[str]) -> tuple[str, ...]:
        """What a role rests on that it names: in the person's words, or in O*NET's."""
        return tuple(phrase for phrase in rests_on if phrase not in self.near)

    def told(self, phrase: str) -> str:
        """A phrase, with the name that O*NET has for it there where it is another."""
        return next((f"{phrase} ({name})" for said, name in self.by if said == phrase), phrase)


UNTOLD = UsedThere()
"""Where nothing was said of what somebody can do, as by interests alone."""


class Naming:
    """What some roles name; all their texts are read at once."""

    def __init__(self, evidence: Evidence, roles: Iterable[int], phrases: Sequence[ReadPhrase]) -> None:
        self.evidence = evidence
        self.phrases = {each.text: each for each in phrases if each.evidence.reading not in _OTHER_READINGS}
        self._stems: dict[int, set[frozenset[str]]] = defaultdict(set)
        self._activities: dict[int, set[str]] = defaultdict(set)
        self._places: dict[tuple[str, int], set[str]] = defaultdict(set)
        self._usual: dict[str, str] = {}
        if not self.phrases:
            return
        query = evidence.catalog.query
        for role, place, text in query.role_texts(roles):
            self._stems[role].add(frozenset(map(stem, words([text]))))
            if place == ACTIVITY:
                self._activities[role].add(text)
        keys = {key for each in self.phrases.values() for key in each.evidence.names}
        for key, role, place in query.roles_naming(keys):
            self._places[key, role].add(place)
        for text in self.phrases:
            usual = query.usual_name(normalize.key(text))
            if usual and usual[0] == "activity" and usual[1]:
                self._usual[text] = usual[1]

    def of_role(self, role: int, rests_on: Sequence[str]) -> UsedThere:
        """What a role has of the phrases that it rests on."""
        near, by = [], []
        for text in rests_on:
            phrase = self.phrases.get(text)
            if phrase is None or self._is_named(phrase, role):
                continue
            if name := self._by_element(phrase, role):
                by.append((text, name))
            else:
                near.append(text)
        return UsedThere(tuple(near), tuple(by))

    def first(self, grouped: list[Group]) -> list[Group]:
        """Roles with the others of their occupations, those first that name something of the things that were said.

        One thing by itself may be called otherwise where the work is: a paralegal prepares what others draft.
        What stands behind them gets no higher score, so that the order is still that of the scores.
        """
        phrases = [phrase.evidence for phrase in self.phrases.values()]

        def names_any(entry: Group) -> bool:
            role = entry[0].role.id
            rests_on = [phrase.text for phrase, _value in self.evidence.rests_on(phrases, role)]
            return not rests_on or bool(self.of_role(role, rests_on).named(rests_on))

        naming = [entry for entry in grouped if names_any(entry)]
        if not naming:
            return grouped
        lowest = naming[-1][0].score
        others = [entry for entry in grouped if entry not in naming]
        return [*naming, *((role._replace(score=min(role.score, lowest)), more) for role, more in others)]

    def _is_named(self, phrase: ReadPhrase, role: int) -> bool:
        said = phrase.evidence
        if any(self._places.get((key, role), set()) - {RATINGS} for key in phrase.evidence.names):
            return True
        if self.evidence.has_kind(phrase.text, role) or self._has_together(said.stems, role):
            return True
        written = phrase.guess or phrase.text
        if any(entry.kind == plain_words.LIKED for entry in phrase.translated):
            things = [part for entry in phrase.translated for part in entry.read_as.split(";")]
            return any(self._has_together([stem(word) for word in words([thing])], role) for thing in things)
        return self._has_together([stem(word) for word in words([written])], role)

    def _has_together(self, stems: Sequence[str], role: int) -> bool:
        """Whether one text of a role has the words of a phrase."""
        wanted = frozenset(stems)
        least = len(wanted) if len(wanted) <= 2 else max(2, math.ceil(LEAST_TOGETHER * len(wanted)))
        return bool(wanted) and any(len(wanted & text) >= least for text in self._stems.get(role, ()))

    def _by_element(self, phrase: ReadPhrase, role: int) -> str:
        """O*NET's name for what a phrase is, if the role has it; empty if not."""
        usual = self._usual.get(phrase.text, "")
        if usual in self._activities.get(role, ()):
            return f"by O*NET's activity “{usual}”"
        occupation = self.evidence.occupation_of.get(role)
        keys = {key for key in phrase.evidence.names if RATINGS in self._places.get((key, role), ())}
        if occupation is None or not keys:
            return ""
        tables = self.evidence.tables
        for name, kind in tables.elements:
            if normalize.key(name) in keys:
                value = tables.importance(name, kind, [occupation.id]).get(occupation.id, 0.0)
                if value >= IMPORTANT:
                    return _rated(name, kind, value)
        return ""


def _rated(name: str, kind: str, importance: float) -> str:
    from careercli.answers.level_words import plain_level

    return f"by O*NET's {kind} of {plain_level(name).removeprefix('a ')}, {importance:.1f} of 5"
