"""A word of a sentence that nothing has, and that is a place but for a letter: "paralegal salary Releigh".

It is no place, so the answer stands without it; what may be meant is said, with the command that asks for it.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator

from careercli.answers.cv_residence import state_of
from careercli.api import Catalog
from careercli.catalog.place_names import shell_name
from careercli.catalog.places import Area, place_names
from careercli.commands.asked import asked_unread
from careercli.commands.asked.place.asked_places import PLACED
from careercli.commands.asked.question import Question

_LEFT = "not looked for: "
_MOST_WORDS = 3
_MOST_NAMED = 3
"""So many places are named that one word may be."""


def told(question: Question, sentence: str, strange: Collection[str]) -> Question:
    """A question with what is said of the `strange` words of its sentence that may be a place, misspelt."""
    words = [word.strip(",.;:?!()") for word in sentence.split()]
    meant = next(_meant(words, strange), None)
    if meant is None:
        return question
    name, areas = meant
    remarks = tuple(said for remark in question.remarks if (said := _without(remark, name)))
    return Question(question.arguments, (*remarks, _asked(question.arguments, name, areas)), question.term)


def placed(catalog: Catalog, words: str) -> tuple[str, str]:
    """The words of a command line that are no role's and may be a place, misspelt; and that place, as one word."""
    typed = [word.strip(",.;:?!()") for word in words.lower().split()]
    name, areas = next(_meant(typed, asked_unread.unknown(catalog, typed)), ("", []))
    return (name, shell_name(areas[0].name)) if areas else ("", "")


def _meant(words: list[str], strange: Collection[str]) -> Iterator[tuple[str, list[Area]]]:
    """Words with a strange one among them and the places that they may be, the longest span first."""
    names = place_names()
    for count in range(_MOST_WORDS, 0, -1):
        for at in range(len(words) - count + 1):
            span = words[at : at + count]
            if not set(span).isdisjoint(strange) and (areas := names.misspelt(" ".join(span))):
                yield " ".join(span), areas


def _without(remark: str, name: str) -> str:
    """A remark on words that were not looked for without those of a place; empty if nothing is left of it."""
    if not remark.startswith(_LEFT):
        return remark
    left = [word for word in remark.removeprefix(_LEFT).split() if word.strip(",") not in name.split()]
    return f"{_LEFT}{' '.join(left)}" if left else ""


def _asked(arguments: tuple[str, ...], name: str, areas: list[Area]) -> str:
    """Which place may be meant, and the command that asks for it."""
    from careercli.commands.usage import written

    rest = list(arguments)
    if "--in" in rest:  # of "albuqerque nm" the state
        at = rest.index("--in")
        state = state_of(rest[at + 1])
        areas = [area for area in areas if state in area.name.rpartition(", ")[2].split("-")] or areas
        del rest[at : at + 2]
    first, *others = areas[:_MOST_NAMED]
    is_placed = rest[0] in PLACED and "--where" not in rest
    command = [*rest, "--in", shell_name(first.name)] if is_placed else ["places", shell_name(first.name)]
    more = f"; or {', '.join(f'`--in {shell_name(area.name)}`' for area in others)}" if others and is_placed else ""
    return f"{name!r} was not read: {first.name}? `{written(command)}`{more}"
