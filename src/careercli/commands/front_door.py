"""The questions that the program itself prints, on its first page and over the panels of its help, typed as they stand.

They name no job: where the profile has one it is that person's, else they are answered by an example, which is said.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from careercli import cued
from careercli.commands.asked.jobs import named_roles
from careercli.commands.asked.person import own_way
from careercli.commands.asked.question import Question

if TYPE_CHECKING:
    from careercli.api import Catalog

_LIKE, _PAY, _MOVES, _WAY, _FITS, _ALL = "show", "salary", "next", "path", "match", "list"
COMMAND_OF = {
    "what is it like": _LIKE,
    "what is a job like": _LIKE,
    "what is the job like": _LIKE,
    "is the pay good": _PAY,
    "what could i become": _MOVES,
    "how do i get there": _WAY,
    "what fits me": _FITS,
    "what would fit me": _FITS,
    "which roles are there": _ALL,
    "which jobs are there": _ALL,
}
"""Each question, in small letters, and the command that answers it."""
_SKILLS = ("excel", "cooking")


def read(catalog: Catalog, sentence: str) -> Question | None:
    """A question of the first page or the help as its command; None for any other sentence."""
    command = COMMAND_OF.get(sentence)
    if command is None:
        return _about_files(sentence) or own_way.first_step(catalog, sentence) or _into_field(sentence)
    if command == _ALL:
        return Question((_ALL,))
    if command == _FITS:
        remark = "with two skills as an example: `careers match` takes what you can do, `careers start` asks for it"
        return Question((_FITS, *_SKILLS), (remark,))
    role, examples = named_roles.own(catalog), catalog.home().examples
    if not examples:
        return None
    if command == _WAY:
        remark = "as an example: `careers path` takes your job and the one to reach"
        return Question((_WAY, role or examples[-1], examples[0]), (remark,))
    if role is not None:
        return Question((command, role))
    slug = catalog.slug_meant(examples[0 if command == _PAY else -1]) or examples[0]
    return Question((command, slug), (f"of {slug}, as an example: put your own job in its place",))


_CUES = (
    "get into",
    "getting into",
    "break into",
    "bootcamp",
    "boot camp",
    "add ",
    "create ",
    "missing",
    "not ",
    "have my",
    "find my",
    "write ",
    "make ",
    "put ",
)
_OWN_KIND = r"(?:new |own |missing |custom )*(?:role|job|trade|occupation|profession|career|title|job title)s?"
_ADD = (
    r"(?:(?:how|where) (?:do|can|could|to|would) ?(?:i|you|one|we)? ?|(?:can|could) (?:i|you|we) |"
    r"i (?:want|would like) to )?(?:add|create|write|make|put in)(?: up)? (?:an? |my |our |the )?"
    rf"{_OWN_KIND}(?: (?:here|to (?:this|it|careers|the list|the catalogue)))?"
    rf"|(?:why is )?(?:my|our|the|a) {_OWN_KIND} (?:is |are )?"
    r"(?:missing|not (?:listed|here|there|included|in (?:here|it|this|the list)))"
    rf"|(?:you (?:do not|don't) have|i (?:cannot|can't|can not) find) (?:my|our) {_OWN_KIND}|missing {_OWN_KIND}"
)
"""Questions for a role that the catalogue has not, as people put them."""
OF_ROLES = (
    'a role of your own is a file: `careers new "TITLE"` writes one to fill in, by the title of the job; '
    "`careers validate` checks it. The job may be known by another name: `careers search WORDS` looks"
)
BOOTCAMPS = "bootcamps: not recorded, neither their names nor what they lead to; the nearest is what asks for no degree"


_OF_FILES = (
    "cv",
    "resume",
    "résumé",
    "curriculum",
    "file",
    "pull request",
    "contribut",
    " role",
    ".txt",
    ".pdf",
    ".doc",
    "my skills",
)


def _about_files(sentence: str) -> Question | None:
    """What to do with a CV or a role file of one's own; None for any other sentence."""
    if not any(cue in sentence for cue in _OF_FILES):
        return None
    from careercli.commands.asked.person import file_questions

    told = file_questions.answer(sentence)
    return Question((), (told,)) if told else None


def _into_field(sentence: str) -> Question | None:
    """How to add a role, and how to get into a field of work, with a short course or without a degree."""
    if not any(cue in sentence for cue in _CUES):
        return None

    from careercli.commands.asked.lists import list_words

    if cued.fullmatch(_ADD, sentence):
        return Question((), (OF_ROLES,))
    camps = cued.search(r"\bboot ?camps?\b", sentence)
    without = any(
        cued.search(rf"\b{words}\b", sentence) for words, level in list_words.SCHOOLING if level == "certificate"
    )
    fields = (
        name
        for name, words in list_words.FIELDS.items()
        if cued.search(rf"\b(?:get|getting|break(?:ing)?) into (?:the )?(?:{words})\b", sentence)
    )
    field = next(fields, "computing" if camps else "")
    if not field:
        return None
    options = ("--education", "certificate") if camps or without else ()
    return Question(("list", "--family", field, *options, "--sort", "-openings"), (BOOTCAMPS,) if camps else ())
