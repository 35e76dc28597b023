"""What the people asked about an occupation say is required of those who enter it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from careercli.errors import UsageError

if TYPE_CHECKING:
    from collections.abc import Sequence

    from careercli.roles.indexed import IndexedRole
    from careercli.roles.model import EducationShare, Role

NO_FORMAL, HIGH_SCHOOL, SOME_COLLEGE, ASSOCIATE, BACHELOR, MASTER, DOCTORAL = range(7)
"""Steps of schooling, the lowest first."""
ENTRY_LEVELS = {
    "No formal educational credential": NO_FORMAL,
    "High school diploma or equivalent": HIGH_SCHOOL,
    "Some college, no degree": SOME_COLLEGE,
    "Postsecondary nondegree award": SOME_COLLEGE,
    "Associate's degree": ASSOCIATE,
    "Bachelor's degree": BACHELOR,
    "Master's degree": MASTER,
    "Doctoral or professional degree": DOCTORAL,
}
"""The step of each entry education that the Bureau of Labor Statistics names."""
_OTHER_NAMES = {
    "none": NO_FORMAL,
    "no": NO_FORMAL,
    "no degree": SOME_COLLEGE,
    "high school": HIGH_SCHOOL,
    "diploma": HIGH_SCHOOL,
    "award": SOME_COLLEGE,
    "certificate": SOME_COLLEGE,
    "college": SOME_COLLEGE,
    "some college": SOME_COLLEGE,
    "associate": ASSOCIATE,
    "bachelor": BACHELOR,
    "master": MASTER,
    "doctoral": DOCTORAL,
    "doctorate": DOCTORAL,
    "professional": DOCTORAL,
    "phd": DOCTORAL,
    "ph.d.": DOCTORAL,
    "doctor": DOCTORAL,
    "md": DOCTORAL,
    "jd": DOCTORAL,
    "msc": MASTER,
    "ma": MASTER,
    "mba": MASTER,
    "bsc": BACHELOR,
    "ba": BACHELOR,
    "undergraduate": BACHELOR,
    "ged": HIGH_SCHOOL,
}
SHORT_NAMES = ("none", "high school", "certificate", "associate", "bachelor", "master", "doctoral")
"""The steps as a person names them, in order; a certificate stands for what is below an associate's degree."""
SURVEY_LEVELS = {
    "Less than a High School Diploma": NO_FORMAL,
    "High School Diploma": HIGH_SCHOOL,
    "Post-Secondary Certificate": SOME_COLLEGE,
    "Some College Courses": SOME_COLLEGE,
    "Associate's Degree (or other 2-year degree)": ASSOCIATE,
    "Bachelor's Degree": BACHELOR,
    "Post-Baccalaureate Certificate": BACHELOR,
    "Master's Degree": MASTER,
    "Post-Master's Certificate": MASTER,
    "First Professional Degree": DOCTORAL,
    "Doctoral Degree": DOCTORAL,
    "Post-Doctoral Training": DOCTORAL,
}
"""The step of each answer to O*NET's question which education is required."""
YEARS = (0, 0, 1, 2, 4, 6, 7)
"""Full-time years of study beyond high school up to each step, as usual in the United States."""


def step_named(words: str) -> int:
    """The step of schooling of a level's name: bachelor, "Bachelor's degree", high-school. Raises UsageError."""
    folded = _folded(words)
    for name, step in ENTRY_LEVELS.items():
        if folded == name.lower():
            return step
    folded = _without_ending(folded)
    if folded not in _OTHER_NAMES:
        raise UsageError(f"no level of education is called {words!r}", "use one of: " + ", ".join(SHORT_NAMES))
    return _OTHER_NAMES[folded]


def taken_as(words: str) -> str:
    """The level, as a person names it, that another word is taken for: certificate for "college"; empty for a level's
    own name, and for what is none.
    """
    folded = _without_ending(_folded(words))
    own = any(folded in name.lower() for name in ENTRY_LEVELS if " " in folded) or folded in SHORT_NAMES
    return "" if own or folded not in _OTHER_NAMES else SHORT_NAMES[_OTHER_NAMES[folded]]


def _folded(words: str) -> str:
    """A level's name as it is compared."""
    return " ".join(words.lower().replace("’", "'").replace("-", " ").replace("_", " ").split())


def _without_ending(folded: str) -> str:
    """A folded name without what may stand behind it: "bachelor's degree" is bachelor."""
    for ending in (" degree", " diploma", "'s", "s"):
        folded = folded if folded in _OTHER_NAMES else folded.removesuffix(ending)
    return folded


_UP_TO = (
    "jobs that ask for no schooling", "up to a high school diploma", "up to a certificate or some college",
    "up to an associate's degree", "up to a bachelor's degree", "up to a master's degree", "any schooling",
)  # fmt: skip


def up_to(step: int) -> str:
    """What a filter by the most schooling lets pass: "up to a bachelor's degree"."""
    return _UP_TO[step]


def years_between(held: int, asked: int) -> int:
    """The years of study from one step of schooling up to another; 0 if nothing is lacking."""
    return max(0, YEARS[asked] - YEARS[held])


def most_required(shares: Sequence[EducationShare]) -> EducationShare | None:
    """The level that most of those asked say is required, or None if that cannot be known.

    O*NET suppresses shares that rest on too few answers. Where what is suppressed (100 % less the sum) could outweigh
    the largest share that is there, no level leads.
    """
    largest = max(shares, key=lambda share: share.percent, default=None)
    suppressed = 100 - sum(share.percent for share in shares)
    return largest if largest is not None and largest.percent > suppressed else None


def most_named(shares: Sequence[EducationShare]) -> tuple[EducationShare, ...]:
    """The level that most of those asked say is required, and each other that as many say, to the whole percent."""
    best = most_required(shares)
    return tuple(share for share in shares if best and round(share.percent) == round(best.percent))


def most_required_text(role: Role | IndexedRole) -> str | None:
    """The level most often required of those who enter a role, as "Bachelor's degree (84.8 %)", or None.

    Where no level is known to lead, as answers are withheld: their share.
    """
    education = role.education
    if best := most_required(education.required) if education else None:
        return f"{best.level} ({best.percent:g} %)"
    return f"{education.withheld:.0f} % of answers not published" if education and education.withheld else None
