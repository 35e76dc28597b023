"""That a role is taken for a name which is not its title: an instructional designer, counted with coordinators."""

from __future__ import annotations

from dataclasses import replace

from careercli.api import Catalog
from careercli.catalog import taken_as
from careercli.commands.asked.question import Question

_PREFIX = 5
"""Letters by which a word of a name is known in a title: manage in managers."""
_OF_ROLES = ("show", "salary", "next", "path", "gap", "plan", "compare")


def told(catalog: Catalog, question: Question, sentence: str) -> Question:
    """A question with a word on each role whose title says another kind of worker than the name in the sentence."""
    if question.arguments[:1] and question.arguments[0] not in _OF_ROLES:
        return question
    if question.arguments[:1] == ("compare",) and question.arguments[1] in question.arguments[2:3]:
        return _of_one(catalog, question, sentence)
    slugs = [each for each in question.arguments[1:3] if "-" in each and not each.startswith("--")]
    titles = catalog.titles([slug for slug in slugs if not any(slug in remark for remark in question.remarks)])
    strange = {
        slug: title for slug, title in titles.items() if not _has(sentence, title.lower().split(",")[0].split()[-1])
    }
    if not strange:
        return question
    from careercli.commands.asked.job_mentions import jobs_in

    said = tuple(
        taken_as.known_by(job.name, job.slugs[0])
        for job in jobs_in(catalog, sentence.split())
        if (title := strange.get(job.slugs[0]))
        and " " in job.name
        and not _has(title.lower(), job.name.split()[-1])
        and not taken_as.shares_no_word(job.name, title)
    )
    return replace(question, remarks=(*dict.fromkeys(said), *question.remarks)) if said else question


def _of_one(catalog: Catalog, question: Question, sentence: str) -> Question:
    """A question of two names that one occupation has: its page, as no figure tells them apart."""
    from careercli.commands.asked.job_mentions import jobs_in

    slug = question.arguments[1]
    names = dict.fromkeys(job.name.lower() for job in jobs_in(catalog, sentence.split()) if slug in job.slugs)
    both = " and ".join(names) if len(names) == _TWO else "both"
    said = f"{both} are counted as one occupation, {catalog.titles([slug])[slug]}: no figure tells them apart"
    return Question(("show", slug), (said,))


_TWO = 2


def _has(text: str, word: str) -> bool:
    return word.removesuffix("s")[:_PREFIX] in text
