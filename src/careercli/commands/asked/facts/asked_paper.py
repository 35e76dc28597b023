"""What a sentence asks to have of a job: a page to print or hand on, or the job kept for later.

Nothing is written for a sentence: the command is named that makes the file, or changes what is kept.
"""

from __future__ import annotations

import re

from careercli import cued
from careercli.api import Catalog
from careercli.commands.asked.jobs import named_roles
from careercli.commands.asked.question import Question

_DO = (
    r"(?:(?:please |can (?:you|i) |could (?:you|i) |help me |i(?:'d like| want| need| would like) (?:to )?|"
    r"how (?:do|can) i |let me |careers )*)"
)
_VERB = (
    r"(?:print(?: out)?|make(?: me)?|give me|write|create|get|have|export|produce|generate|hand out|build|prepare|"
    r"draft|draw up|put together)"
)
_PAPER = (
    r"(?:(?:an? |the |some |this |my |one[ -]page |short |simple )*"
    r"(?:hand[ -]?outs?|fact ?sheets?|sheets?|print[ -]?outs?|pages?|pdf|leaflets?|flyers?|brochures?|web ?page))"
)
_ASIDE = (
    r"(?:,? (?:(?:for|to (?:give|hand|show|mail)(?: to)?) (?:an? |my |the )?"
    r"(?:clients?|students?|customers?|people|class)|for me|(?:as|in|to) (?:an? )?(?:pdf|paper|html|word)|on paper))?"
)
_HANDOUT = (
    rf"{_DO}(?:(?:{_VERB} )?{_PAPER}|print(?: out)? (?:something|everything|info(?:rmation)?))"
    rf"(?: (?:that )?i can \w+(?: to)?(?: my| an?| the)?(?: \w+)?)? "
    rf"(?:for|on|of|about|(?=comparing )) ?(?:an? |the )?(?P<role>.+?){_ASIDE}"
)
_HANDOUT_OF_NAMES = (
    rf"{_DO}(?:{_VERB} {_PAPER}|hand[ -]?outs?|fact ?sheets?|leaflets?) (?:(?:for|on|of|about) )?(?P<names>.+)"
)
"""Names one behind the other, without a word between them: "handout LPN RN"; a web page designer is none."""
MOST_WORDS = 4
"""Words of a name in such a row."""
_PRINT = (
    rf"{_DO}(?:print(?: out)?|export)(?: (?:this|it|that|a job|the page|something|{_PAPER}))?{_ASIDE}|"
    rf"{_DO}{_VERB} {_PAPER}{_ASIDE}"
)
_KEEP = (
    rf"{_DO}(?:save|keep|remember|bookmark|star|favou?rite)"
    r"(?: (?:this|that|these|my favou?rite)(?: jobs?| careers?| roles?| ones?)?| it| (?:the|a) (?:job|role))"
    r"(?: for (?:later|me))?"
)
_CUES = ("print", "hand", "sheet", "page", "pdf", "leaflet", "flyer", "brochure", "export", "save", "keep", "rememb")
_CUES_OF_STARS = ("bookmark", "star", "favo")
_PRINTED = "`careers report {0} -o {0}.html` writes {1}: open it in a browser to print it or save it as PDF"
_KEPT = "`careers star {0}` keeps {1}, `careers star` lists those kept"


def read(catalog: Catalog, sentence: str, place: str = "") -> Question | None:
    """The command for a page of a role, or for keeping one; None for another sentence."""
    if not any(cue in sentence for cue in (*_CUES, *_CUES_OF_STARS)):
        return None
    if match := cued.fullmatch(_HANDOUT, sentence):
        several = re.split(r", | and | with | to | vs ", cued.sub(r"^comparing ", "", match["role"]))
        bare = [cued.sub(r"^(?:an?|the|my) ", "", name) for name in several]
        named = [named_roles.named(catalog, name) or named_roles.likely(catalog, name) for name in bare]
        if len(named) > 1 and all(named):
            taken = (
                remark
                for name, slugs in zip(bare, named, strict=True)
                if not named_roles.named(catalog, name)
                for remark in named_roles.taken_as(name, slugs)
            )
            return Question((), (*taken, _page_of([slugs[0] for slugs in named], place)))
        slugs, remarks = named_roles.named_or_work(catalog, match["role"])
        if slugs:
            return Question((), (*remarks, _page_of([slugs[0]], place)))
        bare_role, _cue, condition = cued.sub(named_roles.CONDITION, "|", match["role"], count=1).partition("|")
        if condition and (slugs := named_roles.named(catalog, bare_role.strip())):
            return Question((), (f"{_page_of([slugs[0]], place)}; {_leads(slugs[0], place, condition)}",))
    if cued.fullmatch(_PRINT, sentence):
        return Question((), (_of_which(catalog, _PRINTED, "a page"),))
    if match := cued.fullmatch(_HANDOUT_OF_NAMES, sentence):
        of_names, there = _names_in_a_row(catalog, match["names"].replace(",", " ").split())
        if of_names:
            return Question((), (_page_of(of_names, place or there),))
    return Question((), (_of_which(catalog, _KEPT, "a job"),)) if cued.fullmatch(_KEEP, sentence) else None


def _names_in_a_row(catalog: Catalog, words: list[str]) -> tuple[list[str], str]:
    """The roles that words name one behind the other, and the place behind them; none where words are left."""
    from careercli.catalog.places import place_names

    slugs: list[str] = []
    while words:
        for length in range(min(len(words), MOST_WORDS), 0, -1):
            if named := named_roles.named(catalog, " ".join(words[:length])):
                slugs.append(named[0])
                words = words[length:]
                break
        else:
            break
    there = " ".join(words)
    is_place = bool(words) and place_names().is_known(there)
    return (list(dict.fromkeys(slugs)), there) if is_place or not words else ([], "")


def _page_of(slugs: list[str], place: str) -> str:
    """The command that writes a page of some roles, with the figures of a place."""
    from careercli.commands.usage import written

    name = slugs[0] if len(slugs) == 1 else "handout"
    words = ["report", *slugs, *(("--in", place) if place else ()), "-o", f"{name}.html"]
    them = "it" if len(slugs) == 1 else "them"
    return f"`{written(words)}` writes a page of {them}: open it in a browser to print it or save it as PDF"


def _leads(slug: str, place: str, condition: str) -> str:
    """The command that tells where a job leads, with the place and with how long somebody would train."""
    from careercli.commands.asked.schooling import training_words
    from careercli.commands.usage import written

    options = ["--in", place] if place else []
    training_words.timed(condition, options)
    return f"it tells where the job leads, and `{written(['next', slug, *options])}` tells all of that"


def _of_which(catalog: Catalog, told: str, what: str) -> str:
    """How to do something with a job that a sentence does not name: that of the profile, or an example that is one."""
    own = named_roles.own(catalog)
    if own:
        return f"no job is named: {told.format(own, f'{what}, that of your profile')}"
    return f"no job is named: name one, for example a waiter; {told.format('waiter', what)}"
