"""Two questions in one sentence, joined by "and": the first is answered, the second has a command that answers it."""

from __future__ import annotations

import itertools
import re
from collections.abc import Callable

from careercli import cued
from careercli.api import Catalog
from careercli.commands.asked.place import asked_places
from careercli.commands.asked.question import Question
from careercli.commands.asked.question_words import ME, PAY, PROSPECTS

Read = Callable[[Catalog, asked_places.Asked], Question | None]
CUES = (" and ", ",", "&", " plus ")
_AND = r",? (?:and|&|plus)(?: also)? |, "
_IT = r"(?:it|that|this|one|they|them|there|the job|the work)"
_TRAINING = r"(?:training|schooling|school|education|apprenticeship|program|course|degree)"
_WAY = ("show", "{}", "--section", "entry-path", "--section", "education")
_SECOND = (
    (
        rf"(?:(?:what|how much) (?:does|do|would|can|could) (?:{_IT}|{ME}) (?:pay|earn|make|get paid)|"
        rf"(?:what(?:'s| is) |how is )?(?:the |its |their )?(?:{PAY})(?: like)?|how much (?:is|are) {_IT} paid)",
        ("salary", "{}"),
    ),
    (
        rf"(?:how (?:long|hard|many years)(?: (?:does|is|do|would|will))?(?: (?:it|the|{ME}))?(?: {_TRAINING})?"
        r"(?: take)?"
        rf"(?: (?:to|is it to) (?:become|be|train|learn|get (?:certified|licensed|trained)|do)(?: {_IT})?)?|"
        rf"(?:what|how much) (?:the )?{_TRAINING}(?: (?:do|does|is|would|will)(?: (?:{ME}|{_IT}))?)?"
        rf"(?: (?:need|needed|required|take|takes|have))?|(?:the |its |their )?(?:required )?{_TRAINING}"
        rf"(?: (?:needed|required|requirements?|length|time))?|how (?:do|can|could|would|to) ?{ME}? ?(?:get "
        r"trained|get "
        rf"(?:into|in|started|certified|licensed|there)(?: {_IT})?|become {_IT}|train(?: for {_IT})?|start|qualify|"
        rf"learn {_IT})|how (?:fast|quickly|soon|long) (?:can|could|would|will) {ME} (?:become|be|train as|start as) "
        rf"{_IT}|"
        rf"how to (?:become {_IT}|get (?:in|started|into it|trained))|becoming {_IT}|"
        rf"what (?:do|does|would) (?:{ME}|{_IT}) (?:need|require|take)(?: to (?:become|be) {_IT})?|"
        rf"(?:do|does|would|must) (?:{ME}|{_IT}|she|he|people) (?:really )?(?:need|require|have to (?:have|get)) .*"
        r"\b(?:degree|bachelor'?s?|associate'?s?|master'?s?|college|school|diploma|licen[sc]e|certificate)\b.*|"
        r"requirements|qualifications|certifi\w+|licen[sc]\w+|what (?:certifi\w+|degrees?|licen[sc]\w+) .*)",
        _WAY,
    ),
    (
        rf"(?:(?:what|how)(?:'s| is) )?(?:the |its |their )?{PROSPECTS}(?: like| for {_IT})?|"
        rf"(?:is|are) {_IT} (?:growing|in demand|going away)|is there (?:demand|a future)|job growth|openings",
        ("show", "{}", "--section", "statistics"),
    ),
    (
        rf"(?:what (?:do|does) {_IT} do|(?:the |its )?(?:tasks|duties|responsibilities))",
        ("show", "{}", "--section", "activities"),
    ),
    (r"(?:the |what )?(?:skills|abilities)(?: .*)?", ("show", "{}", "--section", "skills")),
    (
        rf"where (?:does|do|can|is) (?:{_IT}|{ME}) (?:pay|earn|make|paid) (?:the )?(?:most|best)",
        ("salary", "{}", "--where"),
    ),
    (rf"(?:what|where) (?:can|could) (?:{ME}|{_IT}) (?:become|go|do) (?:next|after|from there)", ("next", "{}")),
)  # fmt: skip
"""What may be asked of the job that the first question names, and the command that tells it."""
_ASKS = r"^(?:how|what|which|where|when|can|could|is|are|do|does|should|will)\b"
_HOW_TO_BECOME = (
    rf"(?:how (?:do|can|could|would|should|to) ?{ME}? ?|(?:can|could|should) {ME} )(?:still |ever )?"
    r"(?:be(?:come)?|get into|(?:re)?train as|(?:re)?train to be(?:come)?|qualify as|switch to|move into)\b"
)
_LEAST = 2
"""Words of a command that names a role."""
_OF_SEVERAL = ("salary", "compare")
_ABOUT_ONE = ("salary", "show", "next", "tiers", "day", "related", "path", "gap")


def read(catalog: Catalog, asked: asked_places.Asked, read_rest: Read) -> Question | None:
    """The first of two questions, with what answers the second; None for a sentence that is one question."""
    if "hours" in asked.rest.split():
        return None  # what is asked beside the hours of a job is told by the rules for these
    first, *more = (part.strip(" ,") for part in re.split(_AND, asked.rest))
    if not first or not more or not all(more):
        return None
    templates = [next((command for words, command in _SECOND if cued.fullmatch(words, part)), None) for part in more]
    whole = " and ".join(more)
    if not all(templates) and not (len(more) == 1 and cued.match(_ASKS, whole)):
        return None
    question = _answered(catalog, asked, first, read_rest)
    if question is None or question.term is not None:
        return None  # what the work is like is told beside the other answer, by its own rules
    slug = question.arguments[-1 if question.arguments[0] == "path" else 1]
    roles = _roles(question) if question.arguments[0] in _OF_SEVERAL else ()
    commands = [
        (template[0] if template[0] == "salary" else "compare", *roles)
        if len(roles) > 1
        else tuple(part.format(slug) for part in template)
        for template in templates
        if template
    ]
    if not commands:
        other = read_rest(catalog, asked._replace(rest=whole, place=""))
        if other is None or len(other.arguments) < _LEAST or other.arguments[0] not in _ABOUT_ONE:
            return None
        is_told = question.arguments[0] == "next" and not cued.search(r"\bwhat\b", first)
        if is_told and cued.match(_HOW_TO_BECOME, whole):
            return None  # "I'm a waiter with bad knees, how do I become a nurse" is one move
        commands = [other.arguments]
    others = [command for command in dict.fromkeys(commands) if command != question.arguments]
    return Question(
        question.arguments, (*question.remarks, *(_also(command, asked.place) for command in others)), question.term
    )


def _roles(question: Question) -> tuple[str, ...]:
    """The roles that a command names, in front of its options."""
    return tuple(itertools.takewhile(lambda word: not word.startswith("--"), question.arguments[1:]))


def _answered(catalog: Catalog, asked: asked_places.Asked, first: str, read_rest: Read) -> Question | None:
    """The first question, where it is one about a role that it names."""
    question = read_rest(catalog, asked._replace(rest=first))
    if question is None or len(question.arguments) < _LEAST or question.arguments[0] not in _ABOUT_ONE:
        return None
    is_whole = not any("not looked for" in remark for remark in question.remarks)
    return question if is_whole and not question.arguments[1].startswith("-") else None


def _also(command: tuple[str, ...], place: str) -> str:
    from careercli.commands.usage import written

    if place and command[0] == "salary" and "--where" not in command and "--in" not in command:
        command = (*command, "--in", place)
    return f"also asked: `{written(list(command))}` answers that"
