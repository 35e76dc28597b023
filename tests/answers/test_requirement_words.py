"""What a move requires, in words: the one place that every command uses."""

from __future__ import annotations

import pytest

from careercli.answers.requirement_words import comes_on_top, requirement_phrases, time_words
from careercli.catalog.moves import MoveTables
from careercli.moves.occupations import Occupations
from careercli.moves.requirements import Requirements, requirements
from careercli.roles import licences
from helper import ROOT

OCCUPATIONS = Occupations(MoveTables.open())
LICENCES = licences.read(ROOT / "data")
NURSING_SCHOOL = "nursing school: an associate's degree (ADN) or a bachelor's (BSN)"
NCLEX = "registered nurse (RN) license, everywhere in the US (exam: NCLEX-RN)"


def needs_of(before: str, after: str) -> Requirements:
    """What a move between two codes requires."""
    source, target = OCCUPATIONS.of_code(before), OCCUPATIONS.of_code(after)
    assert source is not None and target is not None
    return requirements(source, target, LICENCES)


@pytest.mark.parametrize(
    ("before", "after", "phrases"),
    [
        ("35-3031", "29-1141", [f"{NURSING_SCHOOL}, 2 to 4 years", NCLEX]),
        ("29-2061", "29-1141", [f"{NURSING_SCHOOL}, 1 to 3 years with credit for the training you have", NCLEX]),
        ("25-2031", "29-1141", [f"{NURSING_SCHOOL}, 1 to 2 years with a degree in another field", NCLEX]),
        ("29-1141", "15-1252", ["bachelor's degree in computing, up to 2 years with a degree in another field"]),
        ("43-3031", "13-2011", ["bachelor's degree in accounting, about 3 years of study"]),
        (
            "53-3032",
            "13-1081",
            [
                "bachelor's degree, about 4 years of study",
                "25 % of people in the job say less is enough (O*NET's survey)",
            ],
        ),
        (
            "47-2031",
            "47-2111",
            ["high school diploma", "apprenticeship, 4 to 5 years, paid", "electrician license, in most states"],
        ),
        (
            "23-2011",
            "23-1011",
            [
                "law school (J.D.), 3 years, after a bachelor's degree (2 more years if you have none); usually the LSAT "
                "to get in",
                "law license (bar admission), everywhere in the US (exam: bar examination)",
            ],
        ),
        ("25-2031", "13-1151", ["bachelor's degree", "some related experience (under 5 years)"]),
        (
            "29-1141",
            "15-1211.01",
            [
                "master's degree in health informatics, about 2 years of study",
                "level from O*NET's survey, where 38 % of people in the job say less is enough; BLS lists a bachelor's "
                "degree for the broader occupation",
            ],
        ),
        (
            "25-2031",
            "29-1171",
            [
                "master's degree as a nurse practitioner, 2 years, after "
                "nursing school: an associate's degree (ADN) or a bachelor's (BSN), 1 to 2 years",
                "RN and advanced practice (APRN) licenses, everywhere in the US (exam: national certification)",
            ],
        ),
        (
            "29-1141",
            "29-1141.03",
            [
                f"{NURSING_SCHOOL}, which your training covers",
                "registered nurse (RN) license, which your own job requires, too",
            ],
        ),
        (
            "29-2042",
            "33-2011",
            [
                "fire academy, up to 6 months; your EMT training counts",
                "45 % of people in the job say less is enough (O*NET's survey)",
                "more than a year of training on the job",
                "firefighter or EMT certification, perhaps covered by your job's emergency medical technician (EMT) "
                "license: ask your state which of the two it wants",
            ],
        ),
        (
            "19-2011",
            "29-2011",
            [
                "bachelor's degree in laboratory science or a related field",
                "laboratory personnel license, in some states",
            ],
        ),
        ("35-3031", "41-2011", ["no degree or diploma needed", "up to a month of training on the job"]),
    ],
)
def test_what_a_move_requires_in_plain_words(before: str, after: str, phrases: list[str]) -> None:
    """No category of the Bureau's stands for itself; both ways into nursing are named."""
    assert requirement_phrases(needs_of(before, after)) == phrases


def test_the_license_that_one_has_is_named_as_such() -> None:
    """A nurse who becomes a critical care nurse keeps the license."""
    needs = needs_of("29-1141", "29-1141.03")
    assert requirement_phrases(needs)[-1] == ("registered nurse (RN) license, which your own job requires, too")


@pytest.mark.parametrize(
    ("before", "after", "words"),
    [
        (
            "35-3031",
            "29-1141",
            (
                "nursing school: an associate's degree (ADN) or a bachelor's (BSN), 2 to 4 years",
                "the registered nurse (RN) license",
            ),
        ),
        ("47-2031", "47-2111", ("apprenticeship, 4 to 5 years, paid", "the electrician license")),
        ("25-2031", "13-1151", ()),
    ],
)
def test_what_comes_on_top_of_the_work(before: str, after: str, words: tuple[str, ...]) -> None:
    """What a share of the work leaves out is said beside it."""
    assert comes_on_top(needs_of(before, after)) == words


@pytest.mark.parametrize(
    ("least", "most", "words"),
    [
        (1 / 12, 1 / 12, "about a month"),
        (0.25, 0.5, "3 to 6 months"),
        (8 / 12, 16 / 12, "8 to 16 months"),
        (0.5, 2, "6 months to 2 years"),
        (0, 1, "up to a year"),
        (0, 2, "up to 2 years"),
        (1, 1, "1 year"),
        (2 + 1 / 12, 4 + 1 / 12, "2 to 4 years"),
    ],
)
def test_times_are_as_one_would_say_them(least: float, most: float, words: str) -> None:
    """Months for what is short, whole years for what is long."""
    assert time_words(least, most) == words


def test_at_least_is_said() -> None:
    """A source that names no end gets none."""
    assert time_words(2, 2, open_end=True) == "at least 2 years"


@pytest.mark.parametrize(
    ("before", "after", "words"),
    [
        ("53-2011", "53-2012", "covered by your job's FAA airline transport pilot certificate"),
        ("29-1171", "29-1141", "covered by your job's RN and advanced practice (APRN) licenses"),
        (
            "29-2043",
            "29-2042",
            "perhaps covered by your job's paramedic license: ask your state whether a paramedic's counts",
        ),
        (
            "53-3052",
            "53-7081",
            "perhaps covered by your job's CDL with passenger endorsement: its class must cover the truck",
        ),
    ],
)
def test_nobody_is_said_to_need_already_what_their_own_license_only_covers(before: str, after: str, words: str) -> None:
    """A paramedic's job requires no license of an EMT, whose tasks the paramedic's allows."""
    phrase = requirement_phrases(needs_of(before, after))[-1]
    assert phrase.endswith(f", {words}")
    assert "your own job requires" not in phrase


@pytest.mark.parametrize(
    ("target", "rank"),
    [
        ("33-1021", "firefighter"),
        ("33-2021", "firefighter"),
        ("33-1012", "police officer"),
        ("33-3021", "police officer"),
    ],
)
def test_who_is_of_another_trade_is_told_what_one_is_first_in_a_service(target: str, rank: str) -> None:
    """From warehouse supervisor, whose years lead no firefighters and no police (BLS asks both for years of related work)."""
    phrases = "; ".join(requirement_phrases(needs_of("53-1042", target)))
    assert f"related experience, as a {rank}" in phrases.replace(" (under 5 years)", "")
