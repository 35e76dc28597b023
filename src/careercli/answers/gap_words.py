"""What lies between two roles, in sentences: what one brings, what is new, what to catch up on, what comes on top."""

from __future__ import annotations

from typing import TYPE_CHECKING

from careercli import text as wording
from careercli.answers.level_words import plain_level
from careercli.answers.requirement_words import years_if_lacking
from careercli.moves.requirements import needs_license_of_its_own

if TYPE_CHECKING:
    from careercli.answers.gap import GapAnswer
    from careercli.catalog.moves import Work
    from careercli.moves.gap import LevelGap
    from careercli.moves.requirements import Requirements
    from careercli.moves.sides import Side

MOST = 3
"""Things of a sentence."""
SCHOOLING = {
    "High school diploma or equivalent": "a high school diploma",
    "Some college, no degree": "college courses",
    "Postsecondary nondegree award": "a certificate program",
    "Associate's degree": "an associate's degree",
    "Bachelor's degree": "a bachelor's degree",
    "Master's degree": "a master's degree",
    "Doctoral or professional degree": "a doctoral or professional degree",
}


def comes_on_top(needs: Requirements, before: Side | None, *, has_licence: bool) -> tuple[str, ...]:
    """What stands between somebody and the job however alike the work is: study, an apprenticeship, a license."""
    schooling = SCHOOLING.get(needs.entry_education or "", "study")
    parts = []
    if needs.study_years:
        parts.append(f"{schooling} (about {wording.count(needs.study_years, 'year')})")
    elif years_if_lacking(needs, before):
        parts.append(f"{schooling}, if you have none")
    if needs.training == "Apprenticeship":
        parts.append("an apprenticeship")
    if needs.licence is not None and needs_license_of_its_own(needs.licence) and not has_licence:
        parts.append(f"the {needs.licence.text}")
    return tuple(parts)


def statements(answer: GapAnswer) -> list[tuple[str, str]]:
    """Three plain statements, each with its name; one of which there is nothing to say is left out."""
    return [
        (name, sentence)
        for name, sentence in (
            ("You bring", _brought(answer)),
            ("New to you", _new(answer)),
            ("To catch up on", _raised(answer)),
        )
        if sentence
    ]


def spoken_work(work: Work) -> str:
    """An activity in the words of its occupation, within a sentence."""
    return small(work.detail or work.name)


def _brought(answer: GapAnswer) -> str:
    work = [small(kept.spoken) for kept in answer.keep if kept.kind == "work"][:MOST]
    if work:
        return f"you already {_listed(work)}."
    skills = [plain_level(kept.name) for kept in answer.keep if kept.kind == "skill"][:MOST]
    if skills:
        return f"{wording.natural_list(skills)}, which you use every day."
    names = [kept.name for kept in answer.keep][:MOST]
    return f"{wording.natural_list(names)}." if names else ""


def _new(answer: GapAnswer) -> str:
    work = [spoken_work(each) for each in answer.new_work[:MOST]]
    if work:
        return f"you would {_listed(work)}."
    if answer.comparable and answer.target_side.work:
        return "little: what the job mostly is, you do already."
    return ""


def _raised(answer: GapAnswer) -> str:
    names = [*map(level_name, answer.raises), *answer.named][:MOST]
    if names:
        return f"{wording.natural_list(names)}."
    return "nothing that matters." if answer.comparable else ""


def level_name(gap: LevelGap) -> str:
    """What to raise as one would say it: knowledge of a field, or a skill."""
    return f"knowledge of {plain_level(gap.name)}" if gap.kind == "knowledge" else plain_level(gap.name)


def _listed(things: list[str]) -> str:
    """Things in a sentence; with semicolons where one has a comma in it."""
    if any("," in thing for thing in things):
        return "; ".join(things)
    return wording.natural_list(things)


def small(name: str) -> str:
    """A name within a sentence: its first letter small unless the word is a name or short form."""
    first = name.split(" ", 1)[0]
    return name if any(letter.isupper() for letter in first[1:]) else name[:1].lower() + name[1:]
