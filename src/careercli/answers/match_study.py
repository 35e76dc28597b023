"""The field of somebody's degree as one of the things that `match` goes by: what it prepares for speaks for a role."""

from __future__ import annotations

from typing import TYPE_CHECKING

from careercli.answers import preferred
from careercli.answers.match_words import STUDY
from careercli.moves.phrase_evidence import PhraseEvidence
from careercli.profile.own_words import ReadPhrase
from careercli.roles import education
from careercli.roles.study_programs import WHOSE

if TYPE_CHECKING:
    from careercli.catalog.catalog import Catalog
    from careercli.moves.evidence import Evidence
    from careercli.profile.model import Profile

MORE_STUDY, LESS = 0.6, 0.5
"""What a field counts for a role that asks for more schooling than one has, and for one that asks for no degree."""


def phrase(catalog: Catalog, evidence: Evidence, mine: Profile) -> tuple[ReadPhrase, ...]:
    """The field of the degree of a profile's person, read as what it prepares for; nothing where it names none."""
    if mine.study is None:
        return ()
    held = education.ENTRY_LEVELS.get(mine.education or "", education.BACHELOR)
    slugs = preferred.by_study(catalog, mine)
    occupations = {
        occupation.id: _of_level(education.ENTRY_LEVELS.get(occupation.entry or "", held), held)
        for number, role in evidence.roles.items()
        if role.slug in slugs and (occupation := evidence.occupation_of.get(number)) is not None
    }
    said = PhraseEvidence(
        f"degree in {mine.study}", STUDY if occupations else "unknown", (), (), occupations, {},
        evidence.weight_of(occupations, {}),
    )  # fmt: skip
    return (ReadPhrase(said),)


def remark(mine: Profile) -> str:
    """Whose word it is that a degree in a field prepares for a role."""
    return f"your degree in {mine.study} speaks for what it prepares for ({WHOSE}), which is not where graduates went"


def _of_level(asked: int, held: int) -> float:
    if asked > held:
        return MORE_STUDY
    return 1.0 if asked >= min(held, education.ASSOCIATE) else LESS
