"""What a job requires as JSON and CSV have it: the figures, and all that a screen says of them in words.

One place for every answer that has `requirements`, so that none of them says less in data than on a screen.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from careercli.answers.cited_sources import HANDBOOK
from careercli.answers.requirement_words import (
    MOSTLY_PUBLISHED,
    SURVEY,
    if_employer_asks,
    program_words,
    stage_time,
    study_words,
    training_words,
)
from careercli.moves import requirements
from careercli.roles import education

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from careercli.moves.requirements import Requirements
    from careercli.table import Cell

FIGURES = requirements.NEEDED
MORE, LESS = "more", "less"
OF_SURVEY = (
    *("schooling_survey_percent", "schooling_survey_says", "schooling_survey_level"),
    *("schooling_survey_at_least", "schooling_survey_source"),
)
IN_WORDS = (
    *("schooling_words", "program", "program_source", "training_words", "licence_source", "if_asked"),
    *OF_SURVEY,
    "requirements_source",
)
"""The keys that are words and sources: columns behind all others of a table, as those stand where they always did."""
NEEDED = (*FIGURES, *IN_WORDS)
"""The keys of what is required."""


WHERE_MORE = ("study_years_most", "lacks_diploma")
"""Keys that are there only where they say something."""


def required(needs: Requirements) -> dict[str, Any]:
    """What a job requires, as JSON prints it."""
    program, licence = needs.study.program, needs.licence
    return needs.to_dict() | {
        "schooling_words": study_words(needs) or None,
        "program": ", then ".join(program_words(stage.name) for stage in needs.study.stages) or None,
        "program_source": _edition(program.source, program.year) if program and needs.study.stages else None,
        "training_words": training_words(needs.training, needs.program) or None,
        "licence_source": f"{HANDBOOK}, {licence.year}" if licence else None,
        "if_asked": if_asked(needs),
        **dict(zip(OF_SURVEY, _survey(needs), strict=True)),
        "requirements_source": "; ".join(_sources(needs)) or None,
    }


def cells(needs: Requirements | None, names: Sequence[str] = NEEDED) -> list[Cell]:
    """The same as cells of a row, by the names of its columns."""
    values = required(needs) if needs else {}
    return ["; ".join(value) or None if isinstance(value := values.get(name), list) else value for name in names]


def if_asked(needs: Requirements) -> list[str]:
    """The study that some employers alone ask for, each with its time, as `path` has it."""
    stages = [stage for stage in needs.study.stages if stage.optional]
    asked = [if_employer_asks(program_words(stage.name), stage_time(stage)) for stage in stages]
    return [*asked, *([study_words(needs)] if needs.years_if_asked else [])]


def _survey(needs: Requirements) -> tuple[Cell, ...]:
    """What O*NET's survey says beside the usual schooling, by OF_SURVEY, where a screen tells of it."""
    if needs.more_asked is not None:
        step, share = needs.more_asked
        level = next(level for level, known in reversed(education.ENTRY_LEVELS.items()) if known == step)
        return round(100 * share), MORE, level, False, SURVEY
    if needs.less_share is None or not (needs.study.stages or needs.years_if_asked):
        return (None,) * len(OF_SURVEY)
    is_bound = needs.published_share <= MOSTLY_PUBLISHED
    return round(100 * needs.less_share), LESS, needs.entry_education, is_bound, SURVEY


def _sources(needs: Requirements) -> Iterator[str]:
    """Whose word what is required is, with the edition."""
    if needs.published or needs.experience or needs.training:
        yield f"BLS Employment Projections {needs.projected}" if needs.projected else "BLS"
    if needs.entry_education_from == SURVEY:
        yield SURVEY


def _edition(source: str, year: int) -> str:
    return f"{source.partition(':')[0]}, {year}"
