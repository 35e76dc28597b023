"""Work outside a field: "what can a teacher do outside teaching", "I want to leave retail", "careers outside of law".

A field is one of those of the catalogue, or that of the job that the words name; which one they are read as is said.
"Outside" without a field behind it, as in "work outside", is no field, and neither is a place.
"""

from __future__ import annotations

import re

from careercli import cued
from careercli.api import Catalog
from careercli.commands.asked.jobs import named_roles
from careercli.commands.asked.lists import (
    asked_amounts,
    asked_likes,
    list_words,
)
from careercli.commands.asked.person import own_job
from careercli.commands.asked.question import Question
from careercli.commands.asked.question_words import JOBS
from careercli.commands.typed_words import is_place
from careercli.roles import plain_conditions

_CUES = ("outside", "out of ", "leav", "quit", "get away from ", "not in ")
_KIND = rf"(?: (?:fields?|industry|sector|world|business|profession|{JOBS}))?"
_NO_FIELD = (
    r"(?:work|in|all|for|with|and|or|but|that|who|when|where|if|near|at|on|to|as|is|because|only|jobs?|house|home)\b|"
    r"office$|office (?!work)"
)
"""What stands behind "outside" and begins no name of a field."""
_FIELD = rf"(?:the |my )?(?P<field>(?!{_NO_FIELD})[a-z][a-z &/-]*?)"
_BEHIND = r"(?=$|[,.;] ?| (?:for|that|which|who|with|without|and|but|where|what|if|as|i|in|near|paying|jobs?)\b)"
_OUTSIDE = rf"\b(?:outside(?: of)?|not in) {_FIELD}{_KIND}{_BEHIND}"
_LEAVING = (
    rf"(?:i(?:'m| am|'d like| want| need| would like)?(?: to)? )?(?:want(?:ing)? to |need to |trying to |"
    rf"how (?:do|can) i |how to )?(?:leave|leaving|left|quit|quitting|get out of|getting out of|get away from|"
    rf"want out of|out of) (?:(?:working|a job|my job) in )?{_FIELD}{_KIND}{_BEHIND}"
)
_DONE_WITH = (
    rf"(?:\bi(?:'m| am) )?\b(?:(?:all |so |quite )?(?:done|finished|through) with|no more|leaving|quitting) "
    rf"(?:being (?:an? )?|working in |my (?:job|career) in )?"
    rf"(?!(?:(?:my|the|high|grad|trade) )?(?:school|college|training|classes|study)){_FIELD}{_KIND}(?=$|[,.;])"
)
"""What says in the midst of a sentence that a field is left."""
_OF_JOB = (
    r"\b(?:for|as|from|suits?|fits?) (?:an? |my |the )(?P<role>[a-z][a-z' /-]*)",
    r"\b(?:can|could|might|should|does) (?:an? |the )(?P<role>[a-z][a-z' /-]*)",
    r"^(?:an? )?(?P<role>[a-z][a-z' /-]*)(?=,)",
)
"""Where a sentence names the job that one comes from."""
_OF_ASKER = r"\b(?:i|i'm|my|me)\b"
_HEALTH = "healthcare"
_MOST_WORDS = 3
_NO_PLACE = (
    "every place but one cannot be asked for: `careers list --sort -jobs` is of the whole country, "
    '`careers list --in "{}" --sort -jobs` of that place'
)


def as_left(catalog: Catalog, sentence: str) -> str:
    """A sentence in which a field that somebody is done with is one that they are out of: "done with teaching"."""

    def out_of(match: re.Match[str]) -> str:
        if plain_conditions.parted(match[0]).has_wishes:  # no more overhead work
            return match[0]
        return f"out of {match['field']}" if family_named(catalog, match["field"]) else match[0]

    return cued.sub(_DONE_WITH, out_of, sentence)


def read(catalog: Catalog, sentence: str, place: str = "") -> Question | None:
    """The moves out of a field, from the job that a sentence in small letters names, one's own or the field's usual."""
    if not any(cue in sentence for cue in _CUES):
        return None
    leaving = cued.match(_LEAVING, sentence)
    for match in filter(None, (leaving, *cued.finditer(_OUTSIDE, sentence))):
        is_work = match is leaving and cued.match(
            r"\w+ing ", match["field"]
        )  # "quit waiting tables" leaves a job, and not its field
        family = "" if is_work else family_named(catalog, match["field"])
        if not family and match is not leaving and is_place(match["field"], misspelt=False):
            return Question((), (_NO_PLACE.format(match["field"]),))
        rest = " ".join(f"{sentence[: match.start()]} {sentence[match.end() :]}".split())
        if family:
            return _moves(catalog, rest, match["field"], family, place, is_left=match is leaving)
        if match is not leaving and (slug := _origin(catalog, rest)[0]) and (family := family_of(catalog, slug)):
            return _moves(
                catalog, rest, match["field"], family, place, is_left=False
            )  # "outside dentistry", the job's own
    return None


def family_named(catalog: Catalog, words: str) -> str:
    """The field that words are, as `--not-family` takes it: by its name, or that of the job which they name."""
    name = next((name for name, pattern in list_words.FIELDS.items() if cued.fullmatch(pattern, words)), "")
    if name or len(words.split()) > _MOST_WORDS:
        return name
    slugs = (
        named_roles.of_work(catalog, words) or named_roles.named(catalog, words) or named_roles.of_field(catalog, words)
    )
    return family_of(catalog, slugs[0]) if slugs else ""


def family_of(catalog: Catalog, slug: str) -> str:
    """The field of a role by the name that a filter takes; those of health care are one, as people speak of them."""
    family = catalog.entry(slug).role.family or ""
    return "health" if family.startswith(_HEALTH) else family


def _moves(catalog: Catalog, rest: str, field: str, family: str, place: str, *, is_left: bool) -> Question:
    """The moves to other fields, or every job of other fields where a sentence names no job and speaks of nobody."""
    read_as = f"{field} is read as the field {family}, which is left out"
    slug, remarks, rest = _origin(catalog, rest)
    if not slug and (own := named_roles.own(catalog)):
        slug, remarks = own, (f"from the job of your profile: {own}",)
    usual = named_roles.of_work(catalog, field) or named_roles.of_field(catalog, field)
    if not slug and usual and (is_left or cued.search(_OF_ASKER, rest)):
        slug, remarks = usual[0], (f"{field} is taken as {usual[0]}: name your own role instead",)
    if slug:
        asked = own_job.moves(catalog, slug, remarks, rest, place=place)
        return Question((*asked.arguments, "--not-family", family), (read_as, *asked.remarks))
    example = usual[0] if usual else named_roles.EXAMPLES[0]
    from_job = (
        f"moves from one job, for example from {example}: `careers next {example} --not-family {_quoted(family)}`"
    )
    likes = asked_likes.liked(rest)
    wishes = plain_conditions.parted(likes.rest)
    options = wishes.options
    if phrases := asked_likes.as_options(likes, options):
        return Question(("match", *phrases, *options, "--not-family", family), (read_as, *wishes.remarks, from_job))
    left = plain_conditions.left_over(asked_amounts.money(wishes.rest, options), (JOBS, own_job.MORE_WORDS))
    unread = (f"not looked for: {left}",) if left else ()
    arguments = ("list", *options, "--not-family", family, "--sort", "-jobs")
    return Question(arguments, (read_as, *wishes.remarks, *unread, from_job))


def _quoted(name: str) -> str:
    return f'"{name}"' if " " in name else name


def _origin(catalog: Catalog, rest: str) -> tuple[str, tuple[str, ...], str]:
    """The job that a sentence comes from, what is said of it, and the sentence without it; no slug without one."""
    if own := own_job.own(catalog, rest):
        return own
    for pattern in _OF_JOB:
        for match in cued.finditer(pattern, rest):
            if named := own_job.longest(catalog, match["role"]):
                slug, remarks, behind = named
                return slug, remarks, f"{rest[: match.start()]} {behind} {rest[match.end() :]}"
    return "", (), rest


def moved_into(catalog: Catalog, origin: str, target: str) -> Question | None:
    """A move into a field: `next` of the role, kept to that field; also from a field, which its usual role stands for.

    None if the target is a role and the origin is one too: that is a path; or if one of them is neither.
    """
    fields = (name for name, words in list_words.FIELDS.items() if cued.fullmatch(rf"(?:{words})(?: {JOBS})?", target))
    field = next(fields, None)
    worker = named_roles.worker(origin)
    slugs = named_roles.named(catalog, worker or origin)
    if not slugs or not (field or worker):
        return None
    remarks = (f"{origin} is taken as {slugs[0]}: name your own role instead",) if worker else named_roles.choice(slugs)
    if field:
        return Question(("next", slugs[0], "--family", field), remarks)
    others, more = named_roles.named_or_work(catalog, target)
    return Question(("path", slugs[0], others[0]), remarks + more) if others else None
