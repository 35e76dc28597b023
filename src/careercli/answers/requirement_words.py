"""What a move requires, in words: a line a requirement, with whose word it is."""

from __future__ import annotations

from careercli import text as wording
from careercli.moves.requirements import Requirements, licence_text

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


def requirement_lines(needs: Requirements, before: str | None, *, has_licence: bool = False) -> list[tuple[str, str]]:
    """What is required, each with its name; `before` is the title of the role left, None without one.

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


def _schooling(needs: Requirements, before: str | None) -> str:
    if needs.entry_education is None:
        return wording.NOT_RECORDED
    if not needs.study_years:
        return f"{needs.entry_education}: no further study to be expected"
    years = f"about {wording.count(needs.study_years, 'year')} of full-time study"
    return f"{needs.entry_education}: {years} from " + (
        f"what {before} usually takes" if before else "a high school diploma"
    )
