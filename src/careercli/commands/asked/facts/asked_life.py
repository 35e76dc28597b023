"""What a job is really like: as on television, a reality check, whether its people are being cut.

The record has no word on how work is felt or shown; what people do in it, what the Handbook and O*NET say of its
conditions, and its outlook are the nearest, and are shown with what is not recorded.
"""

from __future__ import annotations

from careercli import cued
from careercli.api import Catalog
from careercli.commands.asked.jobs import named_roles
from careercli.commands.asked.jobs.job_mentions import jobs_in
from careercli.commands.asked.question import Question
from careercli.roles import plain_conditions

STAYS = "whether a job stays: not recorded; the projected number of jobs is shown"
_THE_WORK = ("activities", "conditions")
_SAY = (
    r"(?:people|they|everyone|everybody|you|we|it|others|some) (?:say|says|think|claim|believe|make|makes|sounds?|"
    r"looks?|seems?)"
)
_KINDS = (
    (
        r"\b(?:(?:like|as|from|vs\.?|versus) (?:it is |they are |they show |you see |what (?:you|we) see |seen )?"
        r"(?:(?:in|on) )?(?:the )?(?:tv|television|movies?|films?|tv shows?|shows|csi|youtube|tiktok|instagram|"
        r"social media)\b)",
        _THE_WORK, "how television shows it: not recorded; what people do, and what the work is like, is shown",
    ),
    (
        rf"\breality check\b|\bthe (?:truth|reality) (?:about|of)\b|\breally like\b|\bas \w+ as {_SAY}|\bglamorous\b|"
        rf"\bcracked up to be\b|\bworth the hype\b|\bwhat {_SAY}(?: it is)?",
        (*_THE_WORK, "statistics"),
        "how people feel in it: not recorded; what they do, what the work is like, and its outlook are shown",
    ),
    (
        r"\b(?:being|getting|be|get|been) (?:cut|laid off|let go|phased out|eliminated|axed|replaced)\b|\bphased out\b|"
        r"\b(?:disappearing|vanishing|obsolete|dying out)\b|\blayoffs?\b|"
        r"\b(?:still )?(?:(?:be )?(?:around|needed)|exist)\b(?= (?:in|near|by|here|for|after|until)\b|$)",
        ("statistics",), STAYS,
    ),
)  # fmt: skip
"""What asks how a job really is, the sections that come nearest, and what is said of it."""
_ASKS = r"(?:do|does|are|is|am|will|would|can|must) "
_DONE = rf"^{_ASKS}(?!(?:i|there|any|my|it|the best)\b)"
_OF_THEM = (
    r"(?:,? (?:and|or|but))? ?\b(?:is|are|does|do|will|would|can) (?:he|she|they|you|it|one) (?:ever |also |often |be |"
    r"get |have to |need to |work |go |stay |sleep )*"
    r"(?:home|off|away|on call|alone|travel\w*|weekends?|nights?|holidays?|late)\b"
    r"(?: (?:at|every|each|on|for|over|most|in) (?:the )?\w+)?"
)
_OF_HOURS = "hours and nights away from home: only as the sources speak of them, which is shown"
_FIRST = r"\b(?:i|i'm|i've|my|me|we|our|jobs?|careers?|want\w*|looking)\b"
_MOST_LEFT = 5
_OF_ONESELF = (
    r"\b(?:i|us|i'm|i've|my|me|we|our|he|she|jobs?|careers?|than|or|pay\w*|paid|earn\w*|make|makes|money|salary)\b"
)
"""What says that somebody tells of themselves, or asks for jobs or pay."""


_AILMENTS = r"\b(\w+) or (\w+)(?= (?:pain|aches?|problems|injur\w+|trouble|issues)\b)"
"""Two things of the body, and not two jobs."""


def read(catalog: Catalog, sentence: str) -> Question | None:
    """What is recorded nearest to how a job really is; None for a sentence that does not ask for that."""
    if (match := cued.search(_OF_THEM, sentence)) and not cued.search(_FIRST, sentence):
        rest = cued.sub(
            r"how many hours(?: a (?:week|day))?|\b(?:do|does|work)\b", " ", sentence.replace(match[0], " ")
        )
        return _shown(catalog, rest.strip(" ,"), ("conditions",), _OF_HOURS)
    for pattern, sections, said in _KINDS:
        if (match := cued.search(pattern, sentence)) and not cued.search(_OF_ONESELF, sentence):
            rest = f"{sentence[: match.start()]} {sentence[match.end() :]}"
            return _shown(catalog, rest, sections, said)
    return None


def of_work(catalog: Catalog, sentence: str) -> Question | None:
    """What a job does and is like, where something is asked of it by yes or no that no record has a word on."""
    sentence = cued.sub(_AILMENTS, r"\1 and \2", sentence)
    if not cued.match(_DONE, sentence) or cued.search(_OF_ONESELF, sentence):
        return None
    return _shown(catalog, cued.sub(f"^{_ASKS}", "", sentence), _THE_WORK, "")


def _shown(catalog: Catalog, rest: str, sections: tuple[str, ...], said: str) -> Question | None:
    """Sections of the one job that words name, with what of them nothing has read; None for no job, or for several."""
    words = rest.split()
    jobs = jobs_in(catalog, words)
    if len({job.slugs[0] for job in jobs}) != 1:
        return None
    job = jobs[0]
    left = plain_conditions.left_over(" ".join((*words[: job.start], *words[job.end :])), (_READ,)).split()
    if len(left) > _MOST_LEFT:
        return None
    other = f"{' '.join(left)}: looked for in no record; what people do, and what the work is like, is shown"
    said_of = named_roles.choice(job.slugs)
    remarks = (said, *((f"not looked for: {' '.join(left)}",) if left else ())) if said else ((other,) if left else ())
    options = (option for name in sections for option in ("--section", name))
    return Question(("show", job.slugs[0], *options), (*said_of, *remarks))


_READ = (
    r"being|anything|really|ever|just|get|have to|need to|got to|used to|still|all|they|it|is|are|lot|work|job|life|"
    r"career"
)
"""Words of such a question that ask for nothing by themselves."""
