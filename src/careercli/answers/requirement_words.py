"""What a move requires, in words: a line a requirement, with whose word it is."""

from __future__ import annotations

from careercli import text as wording
from careercli.moves.requirements import Requirements, licence_text
from careercli.moves.sides import Side
from careercli.roles import education

BUREAU = "Bureau of Labor Statistics"
TRAINING_TIMES = {
    "Short-term on-the-job training": "up to a month",
    "Moderate-term on-the-job training": "1 to 12 months",
    "Long-term on-the-job training": "more than a year",
    "Apprenticeship": "usually 3 to 5 years, paid",
    "Internship/residency": "set by the profession",
}
"""How long each kind of training on the job takes, as the Bureau of Labor Statistics defines it; of apprenticeships, as
most programs run."""


def requirement_lines(needs: Requirements, before: Side | None, *, has_licence: bool = False) -> list[tuple[str, str]]:
    """What is required, each with its name; `before` is the role left, None without one.

    `has_licence` says that people of that role need the same license.
    """
    lines = [("Schooling", _schooling(needs, before))]
    if needs.licence is not None:
        text = f"{licence_text(needs.licence)} ({needs.licence.year} Occupational Outlook Handbook)"
        lines.append(("License", f"{text}; your role needs the same" if has_licence else text))
    else:
        lines.append(("License", "none recorded; rules differ by state"))
    if needs.experience:
        lines.append(("Experience", f"{needs.experience} in a related job"))
    if needs.training:
        time = TRAINING_TIMES.get(needs.training)
        lines.append(("Training", needs.training + (f": {time}" if time else "")))
    return lines


def years_if_lacking(needs: Requirements, before: Side | None) -> int:
    """The years of study for those who have only what is usual in the role left, where most of its people have more."""
    occupation = before.occupation if before else None
    if needs.study_years or occupation is None or not needs.entry_education or not occupation.entry:
        return 0
    held, asked = (education.ENTRY_LEVELS.get(level, 0) for level in (occupation.entry, needs.entry_education))
    return education.years_between(held, asked)


def is_other_field(needs: Requirements, before: Side | None) -> bool:
    """Whether the years of study are those of a program in another field, for people who have the schooling."""
    occupation = before.occupation if before else None
    if not needs.study_years or occupation is None:
        return False
    held = education.ENTRY_LEVELS.get(occupation.entry or "", education.HIGH_SCHOOL)
    return held >= education.ENTRY_LEVELS.get(needs.entry_education or "", education.NO_FORMAL)


def _schooling(needs: Requirements, before: Side | None) -> str:
    if needs.entry_education is None:
        return wording.NOT_RECORDED
    if lacking := years_if_lacking(needs, before):
        years = wording.count(lacking, "year")
        return f"{needs.entry_education}: many in your role have it; if you do not, about {years} of full-time study"
    if not needs.study_years:
        return f"{needs.entry_education}: no further study to be expected"
    years = f"about {wording.count(needs.study_years, 'year')} of full-time study"
    if is_other_field(needs, before):
        return f"{needs.entry_education}, in the field of the license: {years}"
    return f"{needs.entry_education}: {years} from " + (
        f"what {before.title} usually takes"
        if before and before.occupation and before.occupation.entry
        else "a high school diploma"
    )
