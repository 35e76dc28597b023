"""Who gets into a job without the usual schooling, as the Handbook says: in the same words wherever a way is told; and
the way by a paid apprenticeship, where that stands beside a program.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from careercli.answers.path_steps import Move, Study
from careercli.answers.path_time import USUAL_APPRENTICESHIP
from careercli.answers.requirement_words import counts_words, training_words, usual_words
from careercli.moves.requirements import APPRENTICESHIP
from careercli.moves.route import STUDY_COST
from careercli.moves.schooling import needs_license_of_its_own
from careercli.roles import education

if TYPE_CHECKING:
    from careercli.answers.path_steps import Route
    from careercli.moves.requirements import Requirements
    from careercli.moves.schooling import Schooling
    from careercli.roles.ways_in import WayIn


def by_handbook(needs: Requirements, way_in: WayIn | None) -> str:
    """Who gets in otherwise, by the Handbook; empty where the move asks for no study, or a law asks for that degree."""
    doors = other_doors(needs, way_in)
    return f"some {doors} (Handbook, {way_in.year})" if doors and way_in else ""


def other_doors(needs: Requirements, way_in: WayIn | None) -> str:
    """What some do instead of the usual schooling, by the Handbook, as it stands behind "some"; empty for nothing."""
    if not needs.study_years or asks_degree(needs) or way_in is None:
        return ""
    in_pay = "learn in a paid apprenticeship" if way_in.by_apprenticeship else ""
    return " or ".join(filter(None, (f"get in with {way_in.other_way}" * bool(way_in.other_way), in_pay)))


def by_apprenticeship(direct: Route, way_in: WayIn | None) -> Route | None:
    """The direct way with a paid apprenticeship instead of its program, where the Handbook names one; else None.

    What no apprenticeship replaces, a high school diploma and a license, stays.
    """
    is_study = [isinstance(step, Study) and not step.is_diploma and not step.optional for step in direct.steps]
    if way_in is None or not way_in.by_apprenticeship or not any(is_study):
        return None
    least, most = USUAL_APPRENTICESHIP.least, USUAL_APPRENTICESHIP.most
    words = training_words(APPRENTICESHIP)
    steps = tuple(
        replace(
            step,
            training=APPRENTICESHIP,
            training_span=USUAL_APPRENTICESHIP,
            training_years=most,
            least_training=least,
            asks=(*(each for each in step.asks if each != training_words(step.training)), words),
        )
        if isinstance(step, Move)
        else step
        for step, studied in zip(direct.steps, is_study, strict=True)
        if not studied
    )
    why = f"instead of a program, some learn in a paid apprenticeship (Handbook, {way_in.year})"
    cost = round(direct.cost - STUDY_COST * (direct.study_years or 0), 2)
    return replace(
        direct, steps=steps, cost=cost, study_years=0, least_study=0, shortest_study=0, not_counted=(), why=(why,)
    )


def is_law(needs: Requirements) -> bool:
    """Whether a law asks for the schooling: a license that all need, or that asks for the degree or a program."""
    licence = needs.licence
    if licence is None or licence.where == "some states":
        return False
    return asks_degree(needs) or needs_license_of_its_own(licence) or needs.study.program is not None


def asks_degree(needs: Requirements) -> bool:
    """Whether a license, not of some states alone, asks for the usual degree itself."""
    licence, levels = needs.licence, education.ENTRY_LEVELS
    if licence is None or licence.where == "some states":
        return False
    return levels.get(licence.degree_first, 0) >= levels.get(needs.entry_education or "", 0) > 0


def beside_study(needs: Requirements, study: Schooling) -> str:
    """What is told beside the last study of a way: how usual it is, and what counts."""
    return "; ".join(filter(None, (usual_words(replace(needs, study=study)), counts_words(needs))))
