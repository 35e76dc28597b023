"""That a role is taken for a name which is not its title: an instructional designer, counted with coordinators."""

from __future__ import annotations

from dataclasses import replace

from careercli.api import Catalog
from careercli.catalog import taken_as
from careercli.commands.asked.jobs import named_roles
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
    if any(_KINDS in each for each in question.arguments[1:3]):
        question = _counted_widely(catalog, question, sentence)
    slugs = [each for each in question.arguments[1:3] if "-" in each and not each.startswith("--")]
    titles = catalog.titles([slug for slug in slugs if not any(slug in remark for remark in question.remarks)])
    strange = {
        slug: title for slug, title in titles.items() if not _has(sentence, title.lower().split(",")[0].split()[-1])
    }
    if not strange:
        return question
    from careercli.commands.asked.jobs.job_mentions import jobs_in

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
    from careercli.commands.asked.jobs.job_mentions import jobs_in

    slug, *others = dict.fromkeys(each for each in question.arguments[1:] if catalog.slug_meant(each) == each)
    names = dict.fromkeys(job.name.lower() for job in jobs_in(catalog, sentence.split()) if slug in job.slugs)
    said = named_roles.counted_as_one(catalog, names if len(names) == _TWO else ("both",), slug)
    if others:
        return replace(question, arguments=("compare", slug, *others), remarks=(said, *question.remarks))
    return Question(("show", slug), (said,))


def _counted_widely(catalog: Catalog, question: Question, sentence: str) -> Question:
    """A question with a word on a job that is counted among many kinds of work: a welding inspector."""
    from careercli.commands.asked.jobs.job_mentions import jobs_in

    wide = {slug: title for slug, title in catalog.titles(question.arguments[1:3]).items() if title.count(",") >= _TWO}
    said = tuple(
        taken_as.counted_with(job.name, title)
        for job in jobs_in(catalog, sentence.split())
        if (title := wide.get(job.slugs[0])) and " " in job.name and not _has(title.lower(), job.name.split()[0])
    )
    new = tuple(remark for remark in dict.fromkeys(said) if remark not in question.remarks)
    return replace(question, remarks=(*new, *question.remarks)) if new else question


_TWO = 2
_KINDS = "-and-"
"""What the slugs of occupations of several kinds of work have."""


def _has(text: str, word: str) -> bool:
    return word.removesuffix("s")[:_PREFIX] in text
