"""What people really do after a job: "what do electricians really move to", "how many nurses leave each year".

The moves are answered by how near the work is, and that no count of them is at hand is said; how many leave is a figure
of the Bureau's, its share of workers who go to other occupations in a year.
"""

from __future__ import annotations

import re

from careercli.api import Catalog
from careercli.commands.asked.jobs import named_roles
from careercli.commands.asked.place import asked_places
from careercli.commands.asked.question import Question
from careercli.commands.asked.question_words import JOBS

_LEAVE = r"(?:leave|leaving|left|quit|quitting|get out|drop out|switch|change|give up)"
_YEARLY = rf"(?:.*\b(?:year|annually|yearly|{JOBS}|work|profession|trade|field|it|occupations?|good|else))?"
_PEOPLE = r"(?:people|those|workers|persons|somebody|someone|everybody|most|folks)"
_RATE = (
    rf"(?:how many|(?:what|which) (?:share|percent(?:age)?|proportion|part|%) of|do (?:many|most)|how often do|"
    rf"how likely (?:is it that|are)) (?P<job>.+?) (?:{_LEAVE})\b{_YEARLY}",
    rf"(?:how many|(?:what|which) (?:share|percent(?:age)?|proportion) of) {_PEOPLE} {_LEAVE} (?P<job>.+?)"
    r"(?: (?:(?:each|every|a|per) year|yearly|annually|for .*))?",
    r"(?:(?:what|how high|how)(?:'s| is| are) )?(?:the )?(?:staff |job |yearly |annual )*"
    r"(?:turnover|attrition|quit(?:ting)?|churn)(?: rates?)?(?: like)? (?:of|for|among|in|as) "
    r"(?:an? |the )?(?P<job>.+)",
    r"(?P<job>.+?) (?:turnover|attrition|quit)(?: rates?)?",
)
"""How many leave a job in a year."""
_GO = (
    r"(?:move|moves|moved|go|goes|went|switch|change|end up|land|turn|become|take|took|do|did|get|find|work|transition|"
    r"leave|retrain)"
)
_INTO = (
    r"(?: (?:on|over|up|off|to|into|as|in|for|for other jobs|for work))*"
    r"(?: (?:next|after(?:wards| that)?|instead|then|later))?"
)
_REALLY = r"(?:really|actually|in practice|in reality|in fact|typically|usually|mostly|most often|commonly)"
_WHERE = rf"(?:what|which|where|where else|what other|what kinds? of)(?: other)?(?: (?:{JOBS}|fields?|work))?(?: to)?"
_MOVES = (
    rf"{_WHERE} (?:do|did|have|does) {_PEOPLE} (?:who|that) (?:have )?(?:{_LEAVE}|were|was|worked as|used to be)"
    rf"(?: (?:being|working as|a|an|the))* (?P<job>.+?)(?: {_REALLY})? {_GO}{_INTO}(?: {_REALLY})?",
    rf"{_WHERE} (?:do|did|have|does) {_PEOPLE}(?: {_REALLY})? {_GO}{_INTO}(?: after)?(?: (?:they|you|he|she))? "
    rf"(?:{_LEAVE})(?: (?:being|working as|a|an|the))* (?P<job>.+)",
    rf"{_WHERE} (?:do|did|have|does) (?:most|former|ex-?) ?(?P<job>.+?)(?: {_REALLY})? {_GO}{_INTO}(?: {_REALLY})?",
    rf"{_WHERE} (?:do|did|have|does) (?P<job>.+?) {_REALLY} {_GO}{_INTO}",
    rf"{_WHERE} (?:do|did|have|does) (?P<job>.+?) {_GO}{_INTO} {_REALLY}",
)
"""Where people went from a job."""
_WITHOUT_COUNT = "no count of who went where is at hand: what follows are the jobs whose work is near"


def read(catalog: Catalog, sentence: str) -> Question | None:
    """What a sentence in small letters asks of those who left a job; None for another."""
    for patterns, answered in ((_RATE, _rate), (_MOVES, _moves)):
        for pattern in patterns:
            if match := re.fullmatch(pattern, sentence):
                asked = asked_places.parted(match["job"])
                slugs, remarks = _named(catalog, re.sub(r"^(?:(?:an?|the|being|working as) )+", "", asked.rest))
                if slugs and not any("not looked for" in remark for remark in remarks):
                    return answered(catalog, slugs[0], remarks, asked.place)
    return None


def _named(catalog: Catalog, job: str) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """The roles of a name, of the work that words tell, or of those who do what is called so: retail supervision."""
    slugs, remarks = named_roles.named_or_work(catalog, job)
    if slugs or not re.search(r"(?:ion|ing)$", job):
        return slugs, remarks
    for ending in ("or", "er"):
        if slugs := named_roles.named(catalog, re.sub(r"(?:ion|ing)$", ending, job)):
            return slugs, named_roles.taken_as(job, slugs)
    return (), ()


def _rate(catalog: Catalog, slug: str, remarks: tuple[str, ...], place: str) -> Question:
    nationwide = (f"who leaves is recorded for the nation, not for {place}",) if place else ()
    return Question(("show", slug, "--section", "outlook"), (*_leavers(catalog, slug), *nationwide, *remarks))


def _moves(catalog: Catalog, slug: str, remarks: tuple[str, ...], place: str) -> Question:
    there = ("--in", place) if place else ()
    return Question(("next", slug, *there), (_WITHOUT_COUNT, *_leavers(catalog, slug), *remarks))


def _leavers(catalog: Catalog, slug: str) -> tuple[str, ...]:
    """How many leave for other occupations in a year, as the Bureau projects it; or that this is not recorded."""
    from careercli.answers import counted_together
    from careercli.answers.growth_context import growth_context

    role = catalog.entry(slug).role
    context = growth_context(role.statistics)
    if context is None or context.transfer_words is None:
        return (f"how many leave is not recorded for {role.title}",)
    stop = f"; stop working: {context.exit_words}" if context.exit_words else ""
    counted = f" ({of})" if (of := counted_together.of_all(role)) else ""
    source = f" ({role.statistics.source})" if role.statistics else ""
    return (f"{role.title}{counted}, leave for other occupations: {context.transfer_words}{stop}{source}",)
