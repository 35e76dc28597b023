"""Hours of study, and hours that somebody does not mind, are no wish for the hours of work."""

from __future__ import annotations

import pytest

from careercli.answers import condition_filter, start_answers
from careercli.errors import UsageError
from careercli.profile.model import Profile, Wishes
from careercli.roles import hours_beside, plain_conditions

OF_STUDY = (
    "I would not mind evening classes", "evening classes are ok", "I could do evening classes", "night school",
    "weekend courses only", "classes in the evening", "I can study at night", "evenings free for school",
    "can't take classes at night", "no evening classes", "evening or weekend classes are fine with me",
)  # fmt: skip
NOT_MINDED = (
    "I don't mind evening work", "I do not mind nights", "wouldn't mind nights or weekends", "nights ok",
    "ok with night shifts", "weekends are fine", "willing to work nights", "I don't mind travel",
)  # fmt: skip


@pytest.mark.parametrize("said", OF_STUDY)
def test_hours_of_study_are_no_wish(said):
    read = plain_conditions.read(said)
    assert read.conditions == () and not plain_conditions.not_understood(read)
    assert len(read.remarks) == 1 and "hours of study, and no wish for the work" in read.remarks[0]
    assert plain_conditions.parted(said.lower()).conditions == ()


@pytest.mark.parametrize("said", NOT_MINDED)
def test_what_is_not_minded_is_neither_asked_for_nor_left_out(said):
    read = plain_conditions.read(said)
    assert read.conditions == () and not plain_conditions.not_understood(read)
    assert len(read.remarks) == 1 and "neither asked for nor left out" in read.remarks[0]


@pytest.mark.parametrize(
    ("said", "names"),
    [
        ("no nights, but I could take evening classes", ("no-nights",)),
        ("desk, evening classes ok", ("desk",)),
        ("no travel, nights ok", ("no-travel",)),
        ("nights", ("nights",)),
        ("evening work", ("nights",)),
        ("no nights or weekends", ("no-nights", "no-weekends")),
    ],
)
def test_the_other_wishes_stay(said, names):
    assert plain_conditions.read(said).conditions == names


def test_start_asks_again_where_nothing_else_is_wished(catalog):
    for said, why in ((OF_STUDY[0], "hours of study"), (NOT_MINDED[0], "no trouble")):
        with pytest.raises(UsageError, match=why):
            start_answers.read_work(catalog, Profile(), said)


def test_start_keeps_what_is_wished_and_says_what_is_none(catalog):
    understood = start_answers.read_work(catalog, Profile(), "no nights, but I could take evening classes")
    assert understood.changed(Profile())["wishes"] == Wishes(work=("no-nights",))
    assert "evening classes: hours of study" in understood.words


def test_start_refuses_wishes_that_no_job_fulfils(catalog):
    with pytest.raises(UsageError, match="your answer asks for nights and for no-nights"):
        start_answers.read_work(catalog, Profile(), "no nights, night shift")


def test_the_option_says_why_it_takes_no_hours_of_study():
    with pytest.raises(UsageError, match=r"hours of study.*--work no-nights asks for the rest"):
        condition_filter.named("no nights, evening classes ok")


def test_a_part_of_study_alone_is_left_out_of_a_sentence():
    left = hours_beside.without_study_alone("waiter, evening classes ok: what can i become")
    assert left == "waiter: what can i become"
    assert hours_beside.without_study_alone("evening classes") == "evening classes"
