"""Work that somebody names beside their own job and wishes: "electrician, bad back, estimating or inspecting".

It is their own idea, so that it is never thrown away: the job of that name nearest to theirs is told, with the
command that answers for it.
"""

from __future__ import annotations

import re
from itertools import pairwise

from careercli.api import Catalog
from careercli.catalog.place_names import shell_name
from careercli.commands.asked.question import Question

UNREAD = "not looked for: "
"""How a remark on words that nothing has read begins."""
_ENDING = r"(?:ating|ation|ators?|ing|ions?|ors?|ers?)$"
_SHORTEST, _MOST_TITLES = 4, 40
"""A root that is shorter, or stands in more titles, names no job."""
FARTHEST = 0.6
"""A job beyond this rank by fit has nothing to do with one's own: what is meant is another one, or none."""


def told(catalog: Catalog, question: Question) -> Question:
    """Moves from a job, with what is said of the work that the words name which nothing has read."""
    unread = next((remark for remark in question.remarks if remark.startswith(UNREAD)), "")
    slug = question.arguments[1] if len(question.arguments) > 1 else "-"
    if not unread or question.arguments[0] != "next" or slug.startswith("-"):
        return question
    place = next((value for option, value in pairwise(question.arguments) if option == "--in"), "")
    left, said = _told(catalog, slug, unread.removeprefix(UNREAD), place)
    others = (remark for remark in question.remarks if remark is not unread)
    remarks = (*said, *others, *((f"{UNREAD}{left}",) if left else ()))
    return Question(question.arguments, remarks, question.term) if said else question


def _told(catalog: Catalog, slug: str, left: str, place: str) -> tuple[str, tuple[str, ...]]:
    """The words of a sentence that are `left` without those that name work, and what is said of these."""
    named = {word: slugs for word in left.split() if (slugs := _titled(catalog, word, slug))}
    if not named:
        return left, ()
    places = _places(catalog, slug, {each for slugs in named.values() for each in slugs})
    there = f" --in {shell_name(place)}" if place else ""
    remarks, read = [], set()
    for word, slugs in named.items():
        target = min((each for each in slugs if each in places), key=lambda each: places[each], default="")
        if target:
            title = catalog.titles([target])[target]
            command = f"careers gap {slug} {target}{there}"
            remarks.append(
                f"{word}, which you name: `{command}` answers for {title}, the job of that name nearest to yours"
            )
            read.add(word)
    return " ".join(word for word in left.split() if word not in read), tuple(remarks)


def _titled(catalog: Catalog, word: str, own: str) -> tuple[str, ...]:
    """The roles in whose title a word stands that says the same as this one: inspecting, inspector."""
    root = re.sub(_ENDING, "", word)
    if root == word or len(root) < _SHORTEST:
        return ()
    pattern = re.compile(rf"\b{re.escape(root)}(?:at)?(?:ors?|ers?|ing|ions?)?\b", re.IGNORECASE)
    found = [slug for slug, title, _jobs in catalog.query.slugs_by_title() if slug != own and pattern.search(title)]
    return tuple(found) if len(found) <= _MOST_TITLES else ()


def _places(catalog: Catalog, own: str, slugs: set[str]) -> dict[str, float]:
    """How near each of some roles is to one's own, by its rank by fit; none that is far."""
    from careercli.moves.facts import MoveFacts
    from careercli.moves.ranking import Ranking

    facts = MoveFacts(catalog)
    compared = facts.compared_in_field(catalog.entry(own))
    if compared is None:
        return {}
    ranks = Ranking(facts.tables, compared.occupation.id).fit_ranks
    roles = {role.slug: ranks[role.occupation.id] for role in facts.destinations() if role.slug in slugs}
    return {slug: rank for slug, rank in roles.items() if rank <= FARTHEST}
