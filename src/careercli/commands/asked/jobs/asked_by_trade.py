"""A trade that a sentence names by what it works on: "hangs drywall", "is the tile business shrinking".

It is put as the title of those who do it, and is then read as any other job is; as which one it is taken is said.
"""

from __future__ import annotations

import re
from collections.abc import Callable

from careercli import cued
from careercli.api import Catalog
from careercli.catalog.trade_words import DONE_TO, TRADES
from careercli.commands.asked.jobs import (
    named_roles,
    verb_forms,
)
from careercli.commands.asked.person import own_job
from careercli.commands.asked.question import Question

ReadSentence = Callable[[Catalog, str], Question | None]
_NAMES = "|".join(sorted(TRADES, key=len, reverse=True))
_OUTLOOK = r"\b(?:grow\w*|shrink\w*|declin\w*|dying|dead|future|outlook|demand|booming|disappear\w*)\b"
_AS_TRADE = (
    rf"\b(?:the )?(?P<name>{_NAMES}) (?:trades?|work|business|industry)\b"
    r"(?! (?:owner|manager|supervisor|contractor|foreman|estimator|experience|jobs?\b))"
)
_OWNED = r"\b(?:start|own|open|run|buy)\w* (?:(?:an?|my|his|her|own|small|new|the) )*$"
"""What stands in front of a business that somebody has or wants."""
_WHO = (
    r"\b(?:i|he|she|they|we|who|client|husband|wife|partner|son|daughter|brother|sister|mom|mum|dad|mother|father|"
    r"friend|uncle|cousin|nephew|boyfriend|girlfriend|student|neighbou?r|man|woman|person)"
)
_HOW = r"(?:(?:mostly|just|only|also|always|still|currently|now|usually) )*"
_DOES = (
    rf"(?P<who>{_WHO}) {_HOW}(?:(?P<past>used to|have|has|had) )?(?P<verb>put(?:s|ting)? up|[a-z]+) (?P<name>{_NAMES})"
    r"(?: work| installation| repairs?)?(?= |,|;|$)"
)
_PERSON_DOES = (
    rf"(?P<who>{_WHO}) {_HOW}(?P<verb>[a-z]+s) (?P<thing>[a-z][a-z' -]*?)"
    r"(?=$|[,.;]| (?:and|but|who|in|at|with|making|earning|wants|for \$?[0-9])\b)"
)
_I_DO = (
    rf"\b(?P<who>i|we) {_HOW}(?P<verb>[a-z]+) (?P<thing>[a-z][a-z' -]*?)"
    r"(?=$|[,.;]| (?:and|but|who|in|at|with|making|earning|for)\b)"
)
_BESIDE_WORK = r"\b(?:on the side|hobby|for fun|spare time|weekends|at home|as a kid|volunteer\w*|good (?:at|with))\b"
"""What says that something is done beside one's work."""
_HELD = "|".join(own_job.HELD)
_ITEM = (
    rf"(?:(?:i have|i've got|have|got) )?(?:an? |my )?(?:{_HELD}|[a-z]+ ?endorsements?|hazmat|tanker|twic(?: card)?|"
    r"medical card)"
)
_HOLDS = (
    rf"^{_ITEM}(?:(?:,| and|, and) {_ITEM})*"
    r"(?=[,.;] .*\b(?:want|need|tired|sick|hate|bored|looking|home|what|how|can'?t|my|i|i'm)\b)"
)
"""Licenses that a sentence begins with, and no job: "CDL class A, hazmat, want to be home daily"."""
_ONLY_TOLD = r"i am an? [a-z' -]+?(?: (?:at|in|for) (?:an? |the )?[a-z' -]+)?"
_ALL_DAY = r"^ (?:all day(?: long)?|for a living|every day|full[ -]time|at (?:work|night))\b"
_MOST_THINGS = 4
"""Words of that to which something is done."""
_NO_WISH = r"\b(?:where|that|if|what|which|how (?:do|does|can|should)|(?:do|does|did|can|should|could)) $"
"""What stands in front of work that nobody is said to do: "where I lay tile", "do they pour concrete"."""


def read(catalog: Catalog, sentence: str, read_one: ReadSentence) -> Question | None:
    """A sentence as it is read with the titles of those whose trade it names, and what is said of them."""
    sentence, said = put(catalog, sentence)
    question = read_one(catalog, sentence)
    if question is None and said and cued.fullmatch(_ONLY_TOLD, sentence):
        return Question(("next", said[0].rpartition(" ")[2]), said)
    if question is None or not said:
        return question
    used = tuple(remark for remark in said if remark.rpartition(" ")[2] in question.arguments)
    return Question(question.arguments, (*used, *question.remarks), question.term)


def put(catalog: Catalog, sentence: str) -> tuple[str, tuple[str, ...]]:
    """A sentence with the titles of those who do what it tells of, and what is said of each of them."""
    said: list[str] = []
    for pattern, title_of in ((_HOLDS, _who_holds), (_DOES, _who_does), (_AS_TRADE, _of_trade)):
        match = cued.search(pattern, sentence)
        found = title_of(match, sentence) if match else None
        slugs = named_roles.named(catalog, found[1]) if found else ()
        if match and found and slugs:
            sentence = f"{sentence[: match.start()]}{found[0]}{sentence[match.end() :]}"
            words = f"{match['verb']} {match['name']}" if pattern is _DOES else match[0]
            said += named_roles.taken_as(words, slugs)
    by_verb = None if said else _by_verb(catalog, sentence)
    return by_verb or (sentence, tuple(said))


def _by_verb(catalog: Catalog, sentence: str) -> tuple[str, tuple[str, ...]] | None:
    """A sentence for somebody who does what it tells of, with the title of those who do that: "who picks orders"."""
    match = cued.search(_PERSON_DOES, sentence) or cued.search(_I_DO, sentence)
    if match is None or cued.search(_NO_WISH, sentence[: match.start()]):
        return None
    is_own = match["who"] in ("i", "we")
    if (match[0] == sentence and not is_own) or (is_own and cued.search(_BESIDE_WORK, sentence)):
        return None
    for form in (match["verb"],) if is_own else verb_forms.of_present(match["verb"]):
        things = match["thing"].split()
        for count in range(min(len(things), _MOST_THINGS), 0, -1):
            words = " ".join((form, *things[:count]))
            title, slugs = named_roles.titled(catalog, words)
            if not slugs:
                continue
            rest = cued.sub(_ALL_DAY, "", f" {' '.join(things[count:])}")
            be = {"i": "am", "we": "are"}.get(match["who"], "is")
            is_one = f"{match['who']} {be} a{'n' * (title[0] in 'aeiou')} {title}"
            put = f"{sentence[: match.start()]}{is_one}{rest}{sentence[match.end() :]}"
            return " ".join(put.split()), named_roles.taken_as(f"{match['verb']} {' '.join(things[:count])}", slugs)
    return None


def _who_holds(match: re.Match[str], _sentence: str) -> tuple[str, str] | None:
    """The title of those who hold a license."""
    title = next((title for held, title in own_job.HELD.items() if cued.search(rf"\b(?:{held})\b", match[0])), None)
    return (title, title) if title else None


def _who_does(match: re.Match[str], sentence: str) -> tuple[str, str] | None:
    """Who somebody is said to be by what is done, and the title."""
    verb = match["verb"]
    is_known = any(match["name"] in names.split("|") and _is_form(verb, verbs.split("|")) for verbs, names in DONE_TO)
    is_known = is_known and (match["who"] != "who" or match.start() > 0)  # "who pours concrete"
    if not is_known or cued.search(_NO_WISH, sentence[: match.start()]):
        return None
    is_past = match["past"] is not None or verb_forms.is_past(verb)
    be = {"i": ("am", "was"), "they": ("are", "were"), "we": ("are", "were")}.get(match["who"], ("is", "was"))[is_past]
    title = TRADES[match["name"]]
    return f"{match['who']} {be} a{'n' * (title[0] in 'aeiou')} {title}", title


def _of_trade(match: re.Match[str], sentence: str) -> tuple[str, str] | None:
    """The title for a trade whose outlook is asked for."""
    if not cued.search(_OUTLOOK, sentence) or cued.search(_OWNED, sentence[: match.start()]):
        return None
    title = TRADES[match["name"]]
    return title, title


def _is_form(verb: str, plain: list[str]) -> bool:
    """Whether a verb is one of some in any form of it: lays, laid, laying."""
    bare = verb.replace("putting", "put").replace("puts", "put")
    stems = {bare, bare.removesuffix("s"), bare.removesuffix("es"), _plain(verb_forms.doing(verb))}
    stems |= {f"{stem}e" for stem in stems}
    return bool(stems & {*plain})


def _plain(doing: str) -> str:
    """A verb of which the form on -ing is known in its plain form, but for an e at its end."""
    stem = doing.removesuffix("ing")
    return stem[:-1] if stem[-2:-1] == stem[-1:] and stem[-1:] not in ("l", "s") else stem
