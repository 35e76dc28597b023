"""The work that somebody tells of by what is done: cleaned hotel rooms, taught third grade, driving a school bus.

A verb of any form is read in its form on -ing, by which the tables of work know it; who does it is named after the
verb ("dog groomer" of "groomed dogs") where that is the title of a role.
"""

from __future__ import annotations

from careercli.api import Catalog
from careercli.catalog import usual_titles
from careercli.commands.asked.jobs import named_roles
from careercli.commands.asked.jobs.job_mentions import Named, is_agent
from careercli.commands.asked.jobs.verb_forms import doing, is_past
from careercli.commands.typed_words import names_something

BEFORE_WORK = ("of", "like", "leave", "leaving", "left", "quit", "from", "is", "into", "to", "doing", "do", "did", "in")
"""Words in front of work that is named by what is done."""
_MOST_WORDS, _LEAST_WORDS = 4, 2
"""Words of what is done and to what, with an article."""
_WHO = frozenset((
    "i", "he", "she", "they", "we", "and", "who", "has", "have", "i've", "client", "husband", "wife", "mom", "dad",
    "son", "daughter", "brother", "sister", "mother", "father", "partner", "friend", "just", "also", "always",
))  # fmt: skip
"""Words in front of what somebody did."""
_WHERE_OR_WHEN = frozenset(("in", "at", "for", "on", "all", "and", "my", "since", "professionally", "part", "full"))
"""Words behind what somebody did where it was done to nothing that is named."""


def jobs_of(catalog: Catalog, words: list[str]) -> list[Named]:
    """The jobs of those who do the work that words name: to drive trucks, tired of roofing, waited tables."""
    plain = [word.strip(",.;?!") for word in words]
    jobs: list[Named] = []
    for at, word in enumerate(plain):
        if any(at < job.end for job in jobs):
            continue
        job = _by_gerund(catalog, plain, at) or _by_verb(catalog, plain, at) or _by_past_alone(catalog, words, at)
        jobs += [job] if job else []
        if job and not is_past(word):
            break
    return jobs


def _by_gerund(catalog: Catalog, plain: list[str], at: int) -> Named | None:
    """The job of what is done, which stands behind a word that says so: tired of roofing."""
    word = plain[at]
    is_alone = plain[at + 1 : at + 2] in ([], *([each] for each in _WHERE_OR_WHEN))
    is_liked = plain[max(at - 1, 0)] == "like" and plain[max(at - 2, 0)] in _WHO | {"really", "would", "to"}
    is_told = plain[at - 1] in BEFORE_WORK if at else is_alone and named_roles.worker(word) is not None
    if is_liked:
        return None  # people who like writing are asked what they like, and are no writers
    if not (word.endswith("ing") and is_told):
        return None
    slugs = named_roles.named_or_work(catalog, word)[0]
    titled = bool(slugs) and catalog.titles(slugs[:1])[slugs[0]].lower().startswith(word[:-3])
    return Named(at, at + 1, word, slugs) if titled or named_roles.worker(word) else None


def _by_verb(catalog: Catalog, plain: list[str], at: int) -> Named | None:
    """The job of what is done to a thing: "cleaned hotel rooms", "drive a city bus"."""
    if not named_roles.is_done(plain[at]) or plain[max(at - 1, 0)] == "self":
        return None
    for count in range(_MOST_WORDS, _LEAST_WORDS - 1, -1):
        if at + count > len(plain) or not names_something(plain[at + count - 1]):
            continue
        name = " ".join(plain[at : at + count])
        if slugs := named_roles.of_work(catalog, name):
            return Named(at, at + count, name, slugs)
    return None


def _by_past_alone(catalog: Catalog, words: list[str], at: int) -> Named | None:
    """The job of what somebody did, with nothing named that it was done to: "cooked in a diner for 12 years"."""
    word = words[at].strip(",.;?!")
    is_told = not at or words[at - 1].strip(",.;?!") in _WHO or words[at - 1].endswith((",", "."))
    ends = at + 1 == len(words) or words[at].endswith((",", ".", ";")) or words[at + 1] in _WHERE_OR_WHEN
    if not (is_past(word) and is_told and ends):
        return None
    gerund = doing(word)
    agent = f"{gerund[:-3]}er"
    is_known = named_roles.worker(gerund) or (is_agent(agent) and usual_titles.codes(agent))
    slugs = named_roles.of_work(catalog, gerund) or named_roles.named(catalog, agent) if is_known else ()
    return Named(at, at + 1, word, slugs) if slugs else None
