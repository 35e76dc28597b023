"""What stands beside the usual way into a job: other ways in, years that count, the field's own courses and products.

The Bureau of Labor Statistics names one usual entry level. O*NET's survey says how many of those in the job call less
enough; the Occupational Outlook Handbook (`ways_in.tsv`) says who gets in otherwise, and what is studied.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from careercli import text as wording
from careercli.answers.cited_sources import HANDBOOK
from careercli.answers.kind_words import is_everyday, plain_product
from careercli.answers.other_way import is_law, other_doors
from careercli.answers.requirement_words import BUREAU, SURVEY, article, entry_words, less_is_enough
from careercli.moves import related_experience, requirements
from careercli.moves.ranking import Ranking
from careercli.roles import education, soc
from careercli.skills import normalize

if TYPE_CHECKING:
    from careercli.answers.gap import GapAnswer
    from careercli.catalog.catalog import Entry
    from careercli.catalog.moves import Occupation
    from careercli.moves.facts import MoveFacts
    from careercli.moves.requirements import Requirements
    from careercli.moves.sides import Side
    from careercli.roles.ways_in import WayIn

LEAST_OTHERS = 15.0
"""From this percentage on, of those in a job who call less schooling enough, the usual level is not the only door."""
ROOT = 6
"""Letters of a word that tell it from others, whatever its ending."""
_GENERIC = re.compile(r"[A-Z][a-z]+(?: [a-z]+)* (?:systems?|software)(?: [A-Z]+)?")
_LEVELS = {step: level for level, step in reversed(education.ENTRY_LEVELS.items())}


def other_ways(target: Occupation | None, needs: Requirements, way_in: WayIn | None) -> str:
    """Who gets into a job with less than the usual schooling, as sentences; empty where nobody does, or nobody says.

    What people in a job call enough does not undo a law: where all need a license, or one asks for the degree or
    goes with a program of its own (a nursing assistant's course), their word is no other door. The Handbook's is, but
    where a license asks for the degree itself.
    """
    if not needs.study_years:
        return ""
    sentences = [] if is_law(needs) else [_by_survey(target, needs.entry_education)]
    if way_in is not None and (doors := other_doors(needs, way_in)):
        sentences.append(f"Some {doors} ({HANDBOOK}, {way_in.year}).")
    return " ".join(filter(None, sentences))


def _by_survey(occupation: Occupation | None, usual: str | None) -> str:
    asked = education.ENTRY_LEVELS.get(usual or "", 0)
    if occupation is None or not occupation.schooling or asked < education.ASSOCIATE:
        return ""
    lower = occupation.schooling[:asked]
    share = requirements.share_of_less(occupation, usual)
    if 100 * share < LEAST_OTHERS:
        return ""
    step = max(range(len(lower)), key=lambda step: lower[step])
    level = "certificate or some college courses" if step == education.SOME_COLLEGE else entry_words(_LEVELS[step])
    enough = less_is_enough(share, requirements.published_share(occupation))
    return f"{enough[:1].upper()}{enough[1:]}, most often {article(level) if step else level} ({SURVEY})."


def years_count(facts: MoveFacts, before: Occupation | None, after: Occupation | None) -> bool:
    """Whether years in one job usually count as the experience that another asks for, as `next` and `path` have it."""
    if before is None or after is None:
        return False
    rank = Ranking(facts.tables, before.id).fit_ranks[after.id]
    return related_experience.years_count(before, after, rank, facts.licences)


def schooling_source(needs: Requirements, target: Entry) -> str:
    """Whose word the entry level is: the Bureau's, or O*NET's survey of a part of an occupation that the Bureau counts
    as a whole.
    """
    stated = target.role.statistics.entry_education if target.role.statistics else None
    licence = needs.licence
    if stated is None or stated == needs.entry_education or (licence and licence.degree_first == needs.entry_education):
        return BUREAU
    return SURVEY


def counted_wider(target: Entry, before: Entry | None = None) -> str:
    """That the official figures of a job, or of the one before, are those of a wider occupation, in a sentence or two;
    empty where they are the jobs' own.
    """
    wider, own = _wider(target), _wider(before) if before else ""
    said = []
    if wider:
        entry = target.role.statistics.entry_education if target.role.statistics else None
        level = f"; typical entry education: {_small(entry)}" if entry else ""
        said.append(f"{_FIGURES} are for all {wider}, which BLS counts together{level}.")
    if own and before:
        whose = f"Those of {before.role.title}" if wider else f"{_FIGURES} of {before.role.title}"
        said.append(f"{whose} are for all {own}, which BLS counts together.")
    return " ".join(said)


_FIGURES = "Pay, jobs, growth and openings"


def _wider(entry: Entry) -> str:
    """The title of the wider occupation that the official figures of a role are of; empty where they are its own."""
    figures, own = entry.role.statistics, entry.role.occupation
    if figures is None or figures.occupation is None or own is None or own.code.endswith(".00"):
        return ""
    counted = figures.occupation
    is_same = own.match == "same" or normalize.key(entry.role.title) == normalize.key(counted.title or "")
    if (is_same and not soc.is_detail(own.code)) or not own.code.startswith(counted.code):
        return ""
    return counted.title or counted.code


def _small(level: str) -> str:
    return level[:1].lower() + level[1:]


def new_courses(way_in: WayIn | None, own: WayIn | None, *known: str | None) -> tuple[str, ...]:
    """What is studied for a job, without what is studied for one's own, or is named in one's own work or field."""
    if way_in is None:
        return ()
    had = {normalize.key(course) for course in own.courses} if own else set()
    named = [_roots(name) for name in known if name]
    return tuple(
        course
        for course in way_in.courses
        if normalize.key(course) not in had and not any(_roots(course) <= words for words in named)
    )


def shares_words(name: str, courses: tuple[str, ...]) -> bool:
    """Whether a field of knowledge shares a word with courses: Economics and Accounting with economics."""
    roots = _roots(name) - {"and"}
    return any(roots & _roots(course) for course in courses)


def is_studied(field: str, courses: tuple[str, ...]) -> bool:
    """Whether a field of knowledge is what a course teaches, or part of it: Economics and Accounting by economics.

    A course of something narrower, or beside it, leaves the field alone: supply chain management is not management.
    """
    roots = _roots(field)
    return any(_roots(course) <= roots for course in courses)


def _roots(text: str) -> set[str]:
    """The beginnings of a text's words: to estimate costs and cost estimation are one thing."""
    return {stem[:ROOT] for stem in normalize.joined_stems(text)}


def new_products(facts: MoveFacts, source: Entry | None, side: Side | None, target: Entry) -> tuple[str, ...]:
    """The products that employers of a job ask for by name (O*NET), and that people of the old one do not use.

    What O*NET marks as hot comes first, then what employers of most jobs ask for. What they ask for here alone, and is
    not hot, is a slip of the advertisements or a rarity: it is named behind others only. What every office has is left
    out, and so is what is no product but another name for a kind that is in use where one is: inventory management
    systems.
    """
    marks = target.role.tech_marks
    if marks is None or source is None or side is None:
        return ()
    own = set(map(normalize.key, (*source.role.tech_stack, *_of_occupation(facts, source, side))))
    names = {normalize.key(name): name for name in marks.in_demand if normalize.key(name) not in own}
    products = facts.tables.products(names)
    kinds = facts.tables.kind_names({product.kind for product in products.values()})
    wanted = [
        key
        for key in names
        if key in products
        and not is_everyday(kinds[products[key].kind][0])
        and not (products[key].kind in side.tools and _is_generic(names[key]))
    ]
    wanted.sort(key=lambda key: (not products[key].hot, -len(products[key].in_demand), names[key].lower()))
    if all(not products[key].hot and len(products[key].in_demand) == 1 for key in wanted):
        return ()
    return tuple(dict.fromkeys(plain_product(names[key]) for key in wanted))


def _of_occupation(facts: MoveFacts, source: Entry, side: Side) -> tuple[str, ...]:
    """What people of the occupation use that a hand-written role is counted under."""
    if source.role.tech_kinds or side.occupation is None or side.occupation.id not in facts.role_of:
        return ()
    return facts.catalog.entry(facts.role_of[side.occupation.id].slug).role.tech_stack


def _is_generic(name: str) -> bool:
    """Whether a product's name is no maker's, but in common words what it is: Inventory management systems."""
    return _GENERIC.fullmatch(name) is not None


def listed(courses: tuple[str, ...], word: str = "and") -> str:
    """Courses in a sentence."""
    if any(" and " in course for course in courses):
        return "; ".join(courses)
    return wording.natural_list(courses, word)


def title_of(answer: GapAnswer) -> str:
    """What somebody is now, as one person: "secondary school teacher"; empty for a profile without a role."""
    from careercli.answers.title_words import person

    return person(answer.mover.entry.role.title) if answer.mover.entry else ""
