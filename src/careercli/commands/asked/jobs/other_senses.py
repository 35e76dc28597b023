"""Words that are the name of a job elsewhere, and in this sentence mean something else.

A veteran is called a vet, the books may be kept for a dentist, work may be cleaner, Outlook is a program. Each is
put in words that name no job, before any rule reads the sentence; what is left aside by that is said.
"""

from __future__ import annotations

import re
from dataclasses import replace
from typing import NamedTuple

from careercli import cued
from careercli.api import Catalog
from careercli.commands.asked.jobs import named_roles
from careercli.commands.asked.question import Question

_VETS = r"\b(?P<word>vets?)\b(?! (?:tech\w*|assistant|nurse|school|clinic|receptionist|office|hospital|med\w*)\b)"
_SERVED = (
    r"\b(?:clear[ae]nces?|gi bill|army|navy|marines?|marine corps|air force|coast guard|space force|military|deploy\w*|"
    r"veterans?|combat|disabled|va (?:benefits|loan)|mos|civilian|service ?members?|(?:getting|got|get|coming) out|"
    r"enlist\w*|discharge\w*|skillbridge|war|iraq|afghanistan|vietnam)\b"
)
"""What a sentence speaks of where its vets are veterans."""
_THEIRS = (
    r"(?P<work>\b(?:i|he|she|they|we|and|who|wife|husband|mom|dad|mother|father|son|daughter|friend) (?:\w+ )?"
    r"(?:do|does|did|doing|handle[sd]?|handling|keeps?|kept|keeping|answer(?:s|ed|ing)?|manage[sd]?|managing|run|runs|"
    r"ran|clean(?:s|ed|ing)?|process(?:es|ed|ing)?|file[sd]?|filing|schedule[sd]?|scheduling|order(?:s|ed|ing)?|"
    r"drive[s]?|drove|cook(?:s|ed|ing)?) (?!for )[a-z][a-z' ]*?) (?:for|at) (?:an?|the|my|some|two|three|several) "
    r"(?P<place>[a-z][a-z' -]*?)(?= (?:now|and|but|who|which|in|near|since|right|for|part|full|at|with)\b|[,.;?!]|$)"
)
"""Work that somebody does, and for whom or where."""
_PLACES = (
    r"(?:\w+ )+(?:firm|office|company|practice|clinic|agency|business|contractor|shop|store|dealership)|church|family|"
    r"restaurant|hotel"
)
_MOST_OF_PLACE = 3
_BETTER = (
    r"(?P<front>\b(?:but|something|anything|somewhere|somewhat|bit|little|lot|much|even|way|far) )"
    r"(?P<word>[a-z]{3,}er)(?= (?:and|or|but|work|jobs?|than|with|less|more|conditions|environment)\b|[,.;?!]|$)"
)
"""An adjective that compares: "like mechanic but cleaner"."""
_COMPARES = r"\b(?:like|than|similar|less|more|something|anything|but)\b"
_IN_VEHICLE = r"(?<!work) (?:in|inside) (?:the|my|his|her|our) (?:car|truck|van|bus)\b"
_OFFICE = (
    r"(?:^|(?<=[.?!;] ))(?:an? )?(?P<kind>office|admin(?:istrative)?|clerical) (?:job|work)\b"
    r"(?! (?:experience|history|background|to|for \w+ years))"
)
"""Work at a desk that is looked for: at the head of a sentence it is neither anybody's own work nor a clerk's job."""
_ONE_WORD = (
    r"\b[a-z]+ endorsements?\b|"
    r"\btravel (?:booking\w*|arrangements?|planning|itinerar\w+|coordinat\w+)\b|"
    r"\b(?:book|arrang|plan|coordinat)\w* (?:business )?travel\b"
)
"""Phrases of which no word means anything by itself."""
_TO_LIVE = r"(?P<amount>[0-9]k?(?: (?:a|per) (?:year|month))?) to (?:live(?: on)?|survive|get by)\b"
_PROGRAM = r"(?:(?P<front>[,&] |\b(?:and|or|know|use|using|with|in|on|Microsoft|MS) )Outlook\b|^Outlook(?=, ?[A-Z]))"
_NO_PROGRAM = (
    r"(?i)\b(?:pay|salar\w+|wages?|training|education|growth|openings|jobs?|skills|tasks)\b[ ,]*(?:and )?outlook\b"
)
_SPECIALTY = r" \((?:mos )?(?P<code>[0-9]{2}[a-z])\)"
"""A specialty of the army behind the name of the job that it is."""
_AS_TYPED = "msoutlook"


class Meant(NamedTuple):
    """A sentence with what names no job in other words; what is said of it; phrases by the word they are put as."""

    sentence: str
    said: tuple[str, ...]
    phrases: dict[str, str]

    def restored(self, question: Question) -> Question:
        """A question as its sentence had the words."""
        texts = "\n".join((*question.arguments, *question.remarks))
        if not any(word in texts for word in self.phrases):
            return question
        for word, phrase in self.phrases.items():
            arguments, remarks = (
                tuple(text.replace(word, phrase) for text in each) for each in (question.arguments, question.remarks)
            )
            question = replace(question, arguments=arguments, remarks=remarks)
        return question


def with_programs(text: str) -> str:
    """A sentence as it was typed, with a program that is called as what is asked of jobs so: Outlook."""
    if "Outlook" not in text or re.search(_NO_PROGRAM, text):
        return text
    return re.sub(_PROGRAM, lambda match: f"{match['front'] or ''}{_AS_TYPED}", text)


def put(catalog: Catalog, sentence: str) -> Meant:
    """A sentence in small letters with what names no job in words that do not."""
    said: list[str] = []
    phrases = {_AS_TYPED: "Outlook"} if _AS_TYPED in sentence else {}

    def in_one(match: re.Match[str]) -> str:
        word = match[0].replace(" ", "")
        phrases[word] = match[0]
        return word

    if cued.search(_VETS, sentence) and cued.search(_SERVED, sentence):
        sentence = cued.sub(_VETS, lambda match: "veterans" if match["word"] == "vets" else "veteran", sentence)
    if match := cued.search(_THEIRS, sentence):
        place = match["place"]
        is_job = len(place.split()) <= _MOST_OF_PLACE and bool(named_roles.named(catalog, place))
        if is_job or cued.fullmatch(_PLACES, place):
            sentence = f"{sentence[: match.end('work')]}{sentence[match.end() :]}"
            said.append(f"{place}: where that is done; jobs are not recorded by employer")
    if match := cued.search(_SPECIALTY, sentence):
        sentence = f"{sentence[: match.start()]}{sentence[match.end() :]}"
        slugs = named_roles.named(catalog, match["code"])
        said += named_roles.taken_as(match["code"], slugs) or (f"not looked for: {match['code']}",)
    if cued.search(_COMPARES, sentence):
        sentence = cued.sub(_BETTER, lambda match: _compared(catalog, match), sentence)
    for pattern, to in ((_OFFICE, _wanted), (_ONE_WORD, in_one), (_TO_LIVE, r"\g<amount>"), (_IN_VEHICLE, "")):
        sentence = cued.sub(pattern, to, sentence)
    return Meant(sentence, tuple(said), phrases)


def _wanted(match: re.Match[str]) -> str:
    """Work that is looked for, in the plural: at a desk, or in the field of office work."""
    return "desk jobs" if match["kind"] == "office" else "office jobs"


def _compared(catalog: Catalog, match: re.Match[str]) -> str:
    """An adjective that is the name of a job as well, as nobody is called: more clean."""
    word = match["word"]
    if not named_roles.named(catalog, word):
        return match[0]
    stem = word.removesuffix("er")
    return f"{match['front']}more {stem[:-1] + 'y' if stem.endswith('i') else stem}"
