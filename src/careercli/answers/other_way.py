"""Who gets into a job without the usual schooling, as the Handbook says: in the same words wherever a way is told."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from careercli.answers.requirement_words import counts_words, usual_words
from careercli.moves.schooling import needs_license_of_its_own
from careercli.roles import education

if TYPE_CHECKING:
    from careercli.moves.requirements import Requirements
    from careercli.moves.schooling import Schooling
    from careercli.roles.ways_in import WayIn


def by_handbook(needs: Requirements, way_in: WayIn | None) -> str:
    """Who gets in otherwise, by the Handbook; empty where the move asks for no study, or a law asks for it."""
    if not needs.study_years or is_law(needs) or way_in is None or not way_in.other_way:
        return ""
    return f"some get in with {way_in.other_way} (Handbook, {way_in.year})"


def is_law(needs: Requirements) -> bool:
    """Whether a law asks for the schooling: a license that all need, or that asks for the degree or a program."""
    licence = needs.licence
    if licence is None or licence.where == "some states":
        return False
    levels = education.ENTRY_LEVELS
    asks_degree = levels.get(licence.degree_first, 0) >= levels.get(needs.entry_education or "", 0) > 0
    return asks_degree or needs_license_of_its_own(licence) or needs.study.program is not None


def beside_study(needs: Requirements, study: Schooling) -> str:
    """What is told beside the last study of a way: how usual it is, and what counts."""
    return "; ".join(filter(None, (usual_words(replace(needs, study=study)), counts_words(needs))))
