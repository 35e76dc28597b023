"""What somebody likes beside the job that they come from: it never takes every near job away.

"What could a legal coordinator become if she likes helping people" asks for the jobs near hers. Where none of these
calls for what is liked first, they are all shown, and it is said which of them call for it most.
"""

from __future__ import annotations

import itertools
from typing import Any

from careercli import cued
from careercli.api import Catalog
from careercli.commands import worked_out
from careercli.commands.asked.question import Question
from careercli.roles import interests
from careercli.text import natural_list

_MOST = 2
"""So many jobs are named that call most for what is liked."""
_LIKING = (
    r"\b(?:lik(?:e|es|ing)|lov(?:e|es|ing)|enjoy(?:s|ing)?|interest(?:s|ed)|fond|passion(?:ate)?|good (?:at|with))\b"
)
_OPTIONS = {"--have": "have", "--work": "work", "--min-pay": "min_pay", "--education": "education", "--in": "place"}
"""Options of the moves that a sentence may have beside a liking."""


def told(catalog: Catalog, question: Question, sentence: str) -> Question:
    """A question on the moves from a job without a liking that would leave none of the near ones."""
    command, *arguments = question.arguments
    if command != "next" or "--interests" not in arguments or not cued.search(_LIKING, sentence):
        return question
    at = arguments.index("--interests")
    letters, without = arguments[at + 1], [*arguments[:at], *arguments[at + 2 :]]
    slug = without[0] if without and not without[0].startswith("-") else None
    asked: dict[str, Any] = {
        _OPTIONS[option]: value for option, value in itertools.pairwise(without) if option in _OPTIONS
    }
    liked: dict[str, Any] = {**asked, "interests": letters}
    if not worked_out.next_moves(catalog, slug, liked).none_near:
        return question
    shown = [move for move in worked_out.next_moves(catalog, slug, asked).in_order if move.is_near]
    scores = {role.slug: role.scores for role in catalog.query.rated_interests()}
    named = [interests.BY_LETTER[letter].name for letter in letters]
    places = [list(interests.BY_LETTER).index(letter) for letter in letters]
    liking = {move.title: _least(scores.get(move.slug, ()), places) for move in shown}
    best = sorted((title for title in liking if liking[title] > 0), key=lambda title: -liking[title])[:_MOST]
    of = natural_list([f"{title} ({liking[title]:.2f} of 7)" for title in best])
    what = natural_list(named)
    most = f"; most for it among the near ones: {of}" if best else ""
    command_of_it = " ".join(("careers next", *(part for part in (slug, "--interests", letters) if part)))
    said = f"no job near yours calls first for {what} ({letters}), so all near ones are shown{most}; `{command_of_it}`"
    return Question(("next", *without), (*question.remarks, f"{said} leaves the others out"))


def _least(scores: tuple[float | None, ...], places: list[int]) -> float:
    """The lowest of the scores of what is liked; 0 where one of them is not rated."""
    return min((scores[place] or 0.0 for place in places), default=0.0) if scores else 0.0
