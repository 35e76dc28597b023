"""A job held against a degree: "electrician vs psychology degree".

A degree has no pay of its own in the record: the jobs that it prepares for are listed, beside the pay of the job.
"""

from __future__ import annotations

from careercli import cued
from careercli.api import Catalog
from careercli.commands.asked.facts import asked_figures
from careercli.commands.asked.jobs.job_mentions import jobs_in
from careercli.commands.asked.question import Question

_AGAINST = r"\b(?:vs\.?|versus|or|than|compared? (?:to|with)|compare|comparison)(?: |$)"
_BESIDE = (
    r"\b(?:vs\.?|versus|or|than|compared? (?:to|with)|compare|comparison|and|of|an?|the|get(?:ting)?|do(?:ing)?|"
    r"go(?:ing)? for|should i|is it|be|being|become|becoming|better|more|which|what|who|pays?|paid|paying|earns?|"
    r"makes?|money|salary|to|training|trade|apprentice(?:ship)?|does|do|would|will|with|job|career|someone|people|,)"
    r"(?![a-z])"
)
"""What may stand beside the two."""
_NO_PAY = "a degree has no pay of its own: the jobs that it prepares for are listed, each with its own"


def read(catalog: Catalog, rest: str, options: tuple[str, ...], remarks: tuple[str, ...]) -> Question | None:
    """The jobs of a degree, the best paid first, and the pay of the job that the rest of a sentence holds it against.

    `options` and `remarks` are those of the degree; None for a sentence that holds it against no job.
    """
    words = rest.split()
    jobs = jobs_in(catalog, words) if cued.search(_AGAINST, rest) else []
    if len(jobs) != 1 or options[:1] != ("--study",):
        return None
    job = jobs[0]
    slug = job.slugs[0]
    left = cued.sub(_BESIDE, " ", " ".join((*words[: job.start], "|", *words[job.end :])))
    paid = None if left.strip(" |,") else asked_figures.amount(catalog, slug)
    if paid is None:
        return None
    title = catalog.titles([slug])[slug]
    pay = f"{title}: median {paid} {paid.where} ({paid.source}); `careers salary {slug}` has more"
    return Question(("list", *options, "--sort", "-pay"), (pay, _NO_PAY, *remarks))
