"""The good and bad sides of a job, its conditions, and whether it is done part time, as a sentence asks for them."""

from __future__ import annotations

from careercli import cued
from careercli.api import Catalog
from careercli.commands.asked.facts.glossary import Term
from careercli.commands.asked.jobs import named_roles
from careercli.commands.asked.place import asked_places
from careercli.commands.asked.question import Question

CUES = (
    "pros ",
    " pros",
    "cons ",
    " cons",
    "advantage",
    "downside",
    "upside",
    "drawback",
    "catch",
    "bad part",
    "worst part",
    "hard part",
    "hardest part",
    "bad thing",
    "worst thing",
    "hard thing",
    "hardest thing",
    "sucks",
    "condition",
    "full time",
    "full-time",
)
"""One of these stands in every sentence that this reads."""
_SIDES = (
    r"(?:pros(?:,| and| &|/) ?(?:the )?cons|pros|cons|advantages(?: and disadvantages)?|disadvantages|downsides?|"
    r"upsides?(?: and downsides?)?|drawbacks?|catch|"
    r"(?:bad|worst|hard(?:est)?) (?:parts?|things?)|sucks)"
)
_CONDITIONS = r"(?:working |work |job )?conditions"
_EITHER = r"(?:part|full)[- ]time(?: or| vs\.?| versus|/) (?:part|full)[- ]time"
_FRONT = (
    r"(?:(?:what(?:'s|s| is| are)?|tell me|show me|list|are there|is there|any) )?(?:me )?(?:the |an? )?"
    r"(?:main |biggest |worst |best )?"
)
_OF = r"(?: (?:of|to|for|about|in|with|as))?(?: (?:being|working as|becoming|work as|a job as))?(?: (?:an?|the))? "
_ROLE = r"(?P<role>[a-z][a-z' /-]+?)"
_FIRST = r"(?P<first>[a-z][a-z' /-]+?)"
_SHAPES = tuple(
    (
        name,
        rf"{_FRONT}{words}{_OF}{_ROLE}(?: jobs?| work)?|(?:is |are )?(?:an? )?{_FIRST}(?:'s)? {words}",
    )
    for name, words in (("sides", _SIDES), ("conditions", _CONDITIONS), ("part time", _EITHER))
)


def read(catalog: Catalog, asked: asked_places.Asked) -> Question | None:
    """What is recorded of the sides, the conditions or the hours of the job that a sentence names; None for another."""
    if not any(cue in f" {asked.rest} " for cue in CUES):
        return None
    for name, pattern in _SHAPES:
        match = cued.fullmatch(pattern, asked.rest)
        words = (match["role"] or match["first"]) if match else ""
        found = _role(catalog, words) if words else None
        if found is None:
            continue
        slug, remarks = found
        if name == "part time":
            return _by_hours(catalog, slug, remarks)
        has_sides = catalog.query.has_section(slug, "pros")
        if name == "sides" and has_sides:
            return Question(("show", slug, "--section", "pros", "--section", "cons"), remarks)
        if name == "sides":
            remarks = (*remarks, f"pros and cons: not recorded for {slug}; what the work is like is shown")
        return Question(("show", slug, "--section", "conditions"), remarks)
    return None


def _role(catalog: Catalog, words: str) -> tuple[str, tuple[str, ...]] | None:
    slugs, remarks = named_roles.named_or_work(catalog, words)
    if not slugs and (slugs := named_roles.of_field(catalog, words) or named_roles.likely(catalog, words)):
        remarks = named_roles.taken_as(words, slugs)
    return (slugs[0], remarks) if slugs else None


def _by_hours(catalog: Catalog, slug: str, remarks: tuple[str, ...]) -> Question:
    """What the sources say of part-time work in a job: none counts who works full time."""
    from careercli.commands.asked.facts import (
        asked_of_job,
        job_topics,
    )

    topic = next(topic for topic in job_topics.TOPICS if topic.name == "part-time work")
    said, sources = asked_of_job.told(catalog, slug, topic)
    shown = ("show", slug, "--section", "conditions")
    return Question(shown, remarks, Term(catalog.entry(slug).role.title, "", said, "; ".join(sources)))
