"""Whether a job can be had without the schooling that is usual there, where a sentence asks for that beside a way.

A way is not cut by schooling: what the record says of getting in with less is said in front of it.
"""

from __future__ import annotations

from careercli import cued
from careercli.answers.less_schooling import less_words
from careercli.answers.requirement_words import SURVEY, article, entry_words, less_is_enough
from careercli.api import Catalog
from careercli.catalog.moves import Occupation
from careercli.commands.asked.lists.list_words import NO_MORE_SCHOOL
from careercli.commands.asked.question import Question
from careercli.moves.facts import MoveFacts
from careercli.moves.requirements import Requirements, published_share, requirements, share_of_less
from careercli.roles import education

_SCHOOLS = (
    r"(?:(?:having|needing|getting|going|go) (?:to )?)?(?:back to )?(?:an? |any |the |my )?"
    r"(?:(?:4|four|2|two)[ -]year )?(?:college |university )?"
    r"(?:bachelor'?s?|master'?s?|associate'?s?|college|degrees?|university|law school|grad(?:uate)? school|schooling|"
    r"school)(?: degree)?"
)
_WITHOUT = rf"\b(?:without|no|skip(?:ping)?) {_SCHOOLS}(?![a-z])(?! (?:job|students?|teach))|\b{NO_MORE_SCHOOL}"
_WAYS = ("path", "gap", "plan")
_HAVE = ("--education", "--training", "--min-education")
_TARGET = 2


def told(catalog: Catalog, question: Question, sentence: str) -> Question:
    """A way into a job with what is known of getting in with less than is usual, for a sentence that asks for that."""
    slug = _target(question.arguments)
    asked = cued.search(_WITHOUT, sentence) if slug and not set(_HAVE) & {*question.arguments} else None
    said = _of_role(catalog, slug) if asked else ""
    if asked is None or not said:
        return question
    remarks = (remark for remark in question.remarks if not _is_answered(remark, asked[0]))
    return Question(question.arguments, (said, *remarks), question.term)


def _is_answered(remark: str, asked: str) -> bool:
    """Whether a remark points at the schooling, or says that words of what is asked were not looked for."""
    left = remark.removeprefix("not looked for: ")
    is_left = left != remark and set(left.replace(",", " ").split()) <= set(asked.split())
    return is_left or remark.startswith("schooling: `careers show")


def _target(arguments: tuple[str, ...]) -> str:
    """The role that a way leads to, or of which the way in is shown; empty for another command."""
    if arguments[:1] and arguments[0] in _WAYS:
        return next((part for part in reversed(arguments[1 : _TARGET + 1]) if not part.startswith("-")), "")
    is_way_in = arguments[:1] == ("show",) and "education" in arguments
    return arguments[1] if is_way_in and len(arguments) > 1 else ""


def _of_role(catalog: Catalog, slug: str) -> str:
    """What the record says of entering a role with less schooling than is usual; empty where it has no level."""
    role, facts = catalog.entry(slug).role, MoveFacts(catalog)
    occupation = facts.occupations.of_code(role.occupation.code) if role.occupation else None
    needs = requirements(None, occupation, facts.licences) if occupation else None
    if occupation is None or needs is None or not needs.entry_education:
        return ""
    if education.step_named(needs.entry_education) <= education.HIGH_SCHOOL:
        return f"schooling: {role.title} usually asks for no more than {article(entry_words(needs.entry_education))}"
    licence = facts.licences.of(occupation.code)
    least = licence.enough_beside(needs.entry_education) if licence else ""
    if least:
        return f"schooling of {role.title}: {less_words(least, needs.entry_education)}"
    usual = f"{article(entry_words(needs.entry_education))} is usual for {role.title}"
    way = facts.ways_in.of(occupation.code)
    ways = [
        f"{less_is_enough(needs.less_share, needs.published_share)} ({SURVEY})" if needs.less_share is not None else "",
        f"some get in by {way.other_way} ({way.whose})" if way and way.other_way else "",
    ]
    return f"schooling: {usual}; {'; '.join(filter(None, ways)) or _few(needs, occupation)}"


def _few(needs: Requirements, occupation: Occupation) -> str:
    """Why nothing is said of a way in with less: the law, a share that is small, or none that is published."""
    if needs.by_license or (needs.program is not None and needs.licence is not None):
        return "the license or the law asks for it"
    if published_share(occupation):
        return (
            f"few in the job say less is enough: {100 * share_of_less(occupation, occupation.entry):.0f} % ({SURVEY})"
        )
    return "no source counts who gets in with less"
