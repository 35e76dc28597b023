"""Every answer has one rule for the study before a move: the group, the years and the words are the same in all."""

from __future__ import annotations

import pytest

from careercli.answers.requirement_words import comes_on_top, requirement_lines, requirement_phrases
from careercli.catalog.moves import MoveTables
from careercli.moves.held_schooling import held_by
from careercli.moves.occupations import Occupations
from careercli.moves.requirements import OPEN_NOW, WITH_STUDY, Requirements, group, requirements
from careercli.moves.route import Routes
from careercli.roles import education, licences
from helper import ROOT

TABLES = MoveTables.open()
OCCUPATIONS = Occupations(TABLES)
LICENCES = licences.read(ROOT / "data")
LEVELS = (None, "High school diploma or equivalent", "Some college, no degree", "Bachelor's degree")


def needs_of(before: str, after: str, own_level: str | None = None) -> Requirements:
    """What a move between two codes requires."""
    source, target = OCCUPATIONS.of_code(before), OCCUPATIONS.of_code(after)
    assert source is not None and target is not None
    return requirements(source, target, LICENCES, held_by(own_level))


@pytest.mark.parametrize("own_level", LEVELS)
def test_the_study_of_a_way_is_that_of_the_move(own_level: str | None) -> None:
    """Over a thousand pairs of occupations, from every kind of work: the way, the group and the words agree."""
    number = 0
    for source in TABLES.occupations[::29]:
        for target in TABLES.occupations[::31]:
            needs = requirements(source, target, LICENCES, held_by(own_level))
            way = Routes(TABLES, source.id, target.id, LICENCES, {}, (), held_by(own_level)).direct
            assert way.study_years == pytest.approx(needs.study.years), (source.code, target.code)
            if not needs.is_apprenticeship:
                assert group(needs, None, has_experience=True) == (WITH_STUDY if needs.study_years else OPEN_NOW)
            assert not (needs.years_if_asked and needs.study_years)
            assert ("if the employer asks for it" in " ".join(requirement_phrases(needs))) == bool(needs.years_if_asked)
            number += 1
    assert number > 900


@pytest.mark.parametrize(
    ("own_level", "asked"),
    [(None, True), ("High school diploma or equivalent", True), ("Some college, no degree", False)],
)
def test_courses_that_are_often_waived_keep_nobody_out(own_level: str | None, asked: bool) -> None:
    """A supervisor of shop workers may become a bookkeeper at once; the courses are named where one has none."""
    needs = needs_of("41-1011", "43-3031", own_level)
    assert group(needs, None, has_experience=True) == OPEN_NOW
    words = "some college courses, about 1 year, if the employer asks for it"
    assert (words in requirement_phrases(needs)) == asked
    assert (words in comes_on_top(needs)) == asked
    schooling = requirement_lines(needs, None)[0][1]
    assert schooling.startswith("Some college courses, about 1 year, if the employer asks for it") == asked
    assert ("many in your role have it" in schooling) == (own_level is None)


def test_a_program_that_is_had_is_not_asked_for_again() -> None:
    """A paramedic has had the EMT course, though its level is that of a certificate."""
    assert not needs_of("29-2043", "29-2042").years_if_asked
    assert education.ENTRY_LEVELS[needs_of("29-2043", "29-2042").entry_education or ""] == education.SOME_COLLEGE
