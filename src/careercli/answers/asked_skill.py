"""How much roles rest on a skill that somebody might learn, and what it would add to what they can do."""

from __future__ import annotations

import math
from collections.abc import Sequence

from careercli.moves.evidence import Evidence, shared_weights
from careercli.profile.own_words import ReadPhrase

LISTED, LEAST_ASKED, MOST_ASKED = 0.3, 0.5, 1.35
"""The evidence where nothing rests on what is listed, from which on a role asks for it, and where all rests on it."""
DEMANDED = 0.5
"""How much a role rests on a skill that nearly all use, where its employers ask for it all the same: 0 to 1."""
ONLY_USED = 0.4
"""The share that counts where a product is used, and employers ask for it elsewhere (O*NET: in demand), not there."""
EVERYDAY_SHARE, LEAST_EVERYDAY = 0.5, 10
"""A product that this share of the occupations, and at least so many, use opens nothing by itself."""
FIT_PART = 0.5
"""The part of a match that is the fit with one's role; what one says that one can do is the other one."""


class Asked:
    """A skill with how much roles rest on it.

    `everyday` is True for a product that most occupations use. Then only those count whose employers ask for it.
    """

    def __init__(self, evidence: Evidence, read: ReadPhrase) -> None:
        self.read = read
        self._evidence = evidence
        self.everyday, self._demanding = False, frozenset[int]()
        if read.evidence.reading == "product":
            described = {occupation.id for occupation in evidence.occupation_of.values()}
            asking = sum(read.evidence.occupations.get(number, 0.0) >= LEAST_ASKED for number in described)
            self.everyday = asking >= max(EVERYDAY_SHARE * len(described), LEAST_EVERYDAY)
            products = evidence.tables.products(read.evidence.names).values()
            self._demanding = frozenset(number for product in products for number in product.in_demand)

    @property
    def has_demand(self) -> bool:
        """Whether O*NET says anywhere that employers ask for it."""
        return bool(self._demanding)

    @property
    def name(self) -> str:
        """The skill as it was given, or as it was guessed."""
        return self.read.guess or self.read.text

    @property
    def is_tool(self) -> bool:
        """Whether the skill is a product, or a kind of them."""
        return self.read.evidence.reading in ("product", "kind")

    def of(self, role: int) -> float:
        """How much a role rests on the skill, 0 to 1; 0 if it does not ask for it."""
        value = self._evidence.of_role(self.read.evidence, role)
        if value < LEAST_ASKED:
            return 0.0
        if self.everyday:
            return DEMANDED if self.is_demanded(role) else 0.0
        share = ONLY_USED if self._demanding and not self.is_demanded(role) else 1.0
        return share * min(1.0, (value - LISTED) / (MOST_ASKED - LISTED))

    def is_demanded(self, role: int) -> bool:
        """Whether employers ask for the skill when they look for people for a role, as far as O*NET says so."""
        occupation = self._evidence.occupation_of.get(role)
        return occupation is not None and occupation.id in self._demanding


def rise(held: Sequence[ReadPhrase], new: Sequence[Asked], role: int) -> float:
    """What some skills add to what one can do, as a part of a match with a role: 0 to FIT_PART, never below 0.

    That is the part of the match that rests on what one says: the share of the new skills in what all of it weighs, as
    far as the role rests on them, so that learning never lowers a match.
    """
    weights = shared_weights([phrase.evidence for phrase in (*held, *(skill.read for skill in new))])
    learned = zip(new, weights[len(held) :], strict=True)
    gained = math.fsum(weight * skill.of(role) for skill, weight in learned)
    return FIT_PART * gained / (math.fsum(weights) or 1.0)
