"""Several places behind "in", for a command of all of them, and for one that answers of one at a time."""

from __future__ import annotations

from careercli.commands.asked.place import asked_places
from careercli.commands.asked.question import Question

_OF_SEVERAL, _OF_ONE_PLACE = ("salary", "compare"), ("list", "next")
_LEFT = "not looked for: "


def told(question: Question, sentence: str) -> Question:
    """A question with all the places that its sentence lists, or with what is said of those that it leaves out.

    A command of one place at a time has all of them in one word where which is chosen, or said to be for the asker to
    choose, when it is run.
    """
    listed = asked_places.listed(sentence)
    if listed is None or not question.arguments:
        return question
    name, *words = question.arguments
    asked = [words[at + 1] for at, word in enumerate(words) if word == "--in"]
    others = [place for place in listed.places if place not in asked]
    if not others or any(place not in listed.places for place in asked):
        return question
    remarks = tuple(_without(remark, listed.places) for remark in question.remarks)
    if not asked:
        remarks = tuple(_of_all(remark, listed.places) for remark in remarks)
        return Question(question.arguments, tuple(filter(None, remarks)), question.term, question.jobs)
    at = words.index("--in")
    rest = [word for number, word in enumerate(words) if word != "--in" and (not number or words[number - 1] != "--in")]
    where = [word for place in listed.places for word in ("--in", place)]
    if name in _OF_ONE_PLACE and len(asked) == 1:
        where = ["--in", ", ".join(listed.places)]
    elif name in _OF_SEVERAL:  # what pays most in the first of them is no answer for all
        remarks = tuple(remark for remark in remarks if not remark.endswith(f", in {asked[0].title()})"))
    else:
        from careercli.commands.usage import written

        each = ", ".join(f"`{written([name, *rest[:at], '--in', place, *rest[at:]])}`" for place in others)
        remarks = (*remarks, f"one place at a time, {asked[0].title()} here; {each}")
        where = ["--in", asked[0]]
    arguments = (name, *rest[:at], *where, *rest[at:])
    return Question(arguments, tuple(filter(None, dict.fromkeys(remarks))), question.term, question.jobs)


def _without(remark: str, places: tuple[str, ...]) -> str:
    """A remark on words that are left aside, without those of places that are not; empty where no others are."""
    if not remark.startswith(_LEFT):
        return remark
    of_places = " ".join(places).replace(",", "").split()
    left = " ".join(word for word in remark.removeprefix(_LEFT).split() if word.strip(",") not in of_places)
    return f"{_LEFT}{left}" if left else ""


def _of_all(remark: str, places: tuple[str, ...]) -> str:
    """What is said of the first of several places, said of all."""
    first = places[0].title()
    names = ", ".join(place.title() for place in places)
    return f"{names}{remark.removeprefix(first)}" if remark.startswith(f"{first}:") else remark


def are_several(place: str) -> bool:
    """Whether the place of a command is several, with commas between them."""
    from careercli.answers.asked_place import parted
    from careercli.catalog.places import place_names

    return len(parted(place, place_names())) > 1
