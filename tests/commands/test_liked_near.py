"""A liking beside one's own job orders nothing away: where no near job calls for it first, all are shown."""

from __future__ import annotations

import pytest

from careercli.commands.asked import questions
from careercli.commands.asked.lists import asked_likes


@pytest.mark.parametrize(
    "sentence",
    [
        "what could a legal coordinator become if she likes helping people",
        "legal coordinator who enjoys helping people, what next",
    ],
)
def test_a_liking_never_empties_the_moves(catalog, sentence):
    assert catalog.next("legal-coordinator", interests="S").none_near
    question = questions.read(catalog, sentence)
    assert question.arguments == ("next", "legal-coordinator")
    said = [remark for remark in question.remarks if "so all near ones are shown" in remark]
    assert len(said) == 1 and "`careers next legal-coordinator --interests S`" in said[0]
    assert not any("not looked for" in remark for remark in question.remarks)


def test_the_near_jobs_that_call_most_for_it_are_named(catalog):
    said = " ".join(questions.read(catalog, "legal coordinator who enjoys helping people, what next").remarks)
    scores = {role.slug: role.scores for role in catalog.query.rated_interests()}
    near = [move for move in catalog.next("legal-coordinator").in_order if move.is_near]
    best = max((move for move in near if move.slug in scores), key=lambda move: scores[move.slug][3] or 0)
    assert f"{best.title} ({scores[best.slug][3]:.2f} of 7)" in said  # O*NET's Social, the fourth of RIASEC


def test_a_liking_that_leaves_near_jobs_is_asked_for(catalog):
    question = questions.read(catalog, "i am a bookkeeper and like paperwork, what can i become")
    assert question.arguments == ("next", "bookkeeping-clerk", "--interests", "C")


@pytest.mark.parametrize(
    "said", ["good at organising and like helping people", "good at organizing, like helping people"]
)
def test_what_is_liked_is_read_as_an_answer_of_start_is(said):
    assert asked_likes.liked(said).letters == "CS"


def test_the_option_keeps_its_filter_and_names_the_command_without(catalog):
    answer = catalog.next("legal-coordinator", interests="S", place="columbus-oh")
    assert not answer.in_order
    told = " ".join(answer.remarks)
    assert "the near ones, whatever they call for: `careers next legal-coordinator --in columbus-oh`" in told
