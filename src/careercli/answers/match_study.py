"""The field of somebody's degree as one of the things that `match` goes by, and what a role requires of them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from careercli.answers import preferred
from careercli.answers.match_words import STUDY
from careercli.moves.phrase_evidence import PhraseEvidence
from careercli.profile.own_words import ReadPhrase
from careercli.roles import education
from careercli.roles.study_programs import WHOSE

if TYPE_CHECKING:
    from careercli.answers.mover import Allowed
    from careercli.answers.seeker import Seeker
    from careercli.catalog.catalog import Catalog
    from careercli.moves.evidence import Evidence, Scored
    from careercli.moves.facts import MoveFacts
    from careercli.moves.requirements import Requirements
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


def studied_for(facts: MoveFacts, seeker: Seeker, evidence: Evidence, role: Scored) -> Requirements:
    """What a role requires of somebody; without an occupation that O*NET describes, by its own figures."""
    occupation = evidence.occupation_of.get(role.role.id)
    if occupation is not None:
        return facts.requirements(seeker.source, occupation)
    from careercli.answers.training_filter import stated

    return stated(facts, role.role.slug)


def unsure_of(allows: Allowed, facts: MoveFacts, seeker: Seeker, evidence: Evidence, role: Scored) -> tuple[str, ...]:
    """What of the wishes is not certain of a role."""
    if allows.study is None:
        return allows.unknown.get(role.role.slug, ())
    return allows.unsure_of(role.role.slug, studied_for(facts, seeker, evidence, role))
