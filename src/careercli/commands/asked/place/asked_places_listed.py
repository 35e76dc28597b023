"""Several places behind "in" for a command that answers of one at a time: "in Texas, Ohio and California"."""

from __future__ import annotations

import re
from itertools import takewhile

from careercli.commands.asked.question import Question
from careercli.commands.typed_words import is_place

_OF_ONE_PLACE = ("list", "next")
_LEFT = "not looked for: "
_BETWEEN = r"(?:, ?(?:and |or )?| (?:and|or|&) )(?:in )?"


def told(question: Question, sentence: str) -> Question:
    """A question whose place is all that are listed, where all but the first were left aside; which one is chosen, or
    said to be for the asker to choose, where it is run.
    """
    if question.arguments[:1] not in {(name,) for name in _OF_ONE_PLACE} or question.arguments.count("--in") != 1:
        return question
    at = question.arguments.index("--in") + 1
    place = question.arguments[at]
    left = next((remark.removeprefix(_LEFT) for remark in question.remarks if remark.startswith(_LEFT)), "")
    match = re.search(rf"\b{re.escape(place)}(?P<others>(?:{_BETWEEN}[a-z. ]+)+)", sentence) if left else None
    if match is None:
        return question
    parts = [part.strip(" .") for part in re.split(_BETWEEN, match["others"]) if part.strip(" .")]
    others = list(takewhile(lambda part: is_place(part, misspelt=False), parts))
    words = left.split()
    if not others or not {word for part in others for word in part.split()} <= {*words}:
        return question
    rest = " ".join(word for word in words if word not in " ".join(others).split())
    remarks = [f"{_LEFT}{rest}" if remark == f"{_LEFT}{left}" else remark for remark in question.remarks]
    arguments = (*question.arguments[:at], ", ".join((place, *others)), *question.arguments[at + 1 :])
    return Question(arguments, tuple(each for each in remarks if each != _LEFT), question.term, question.jobs)


def are_several(place: str) -> bool:
    """Whether the place of a command is several, with commas between them."""
    from careercli.answers.asked_place import parted
    from careercli.catalog.places import place_names

    return len(parted(place, place_names())) > 1
