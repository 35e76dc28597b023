"""A shorter variant of a program is enough for its own job, and for no school that builds on a bachelor's degree."""

from __future__ import annotations

import pytest

from careercli.answers.path_steps import Study, cells
from careercli.catalog.moves import MoveTables
from careercli.moves.occupations import Occupations
from careercli.moves.requirements import requirements
from careercli.moves.route import Routes
from careercli.moves.study_stages import Stage, has_shorter_variant, shortest_years
from careercli.roles import education, licences
from helper import ROOT

TABLES = MoveTables.open()
OCCUPATIONS = Occupations(TABLES)
LICENCES = licences.read(ROOT / "data")
WAITER, NURSE = "35-3031", "29-1141"
GRADUATE_SCHOOLS = sorted(
    each.code for each in TABLES.occupations if (known := LICENCES.programs.of(each.code)) and known.college_first == 4
)
NURSING = "Nursing school: an associate's degree (ADN) or a bachelor's (BSN)"


@pytest.mark.parametrize("code", GRADUATE_SCHOOLS[::3])
@pytest.mark.parametrize("start", [WAITER, "41-2011"])
def test_no_way_to_a_graduate_school_takes_less_study_than_the_direct_one(start: str, code: str) -> None:
    """By the shortest way, too: who is a nurse with an associate's degree has no bachelor's."""
    source, target = OCCUPATIONS.of_code(start), OCCUPATIONS.of_code(code)
    assert source is not None and target is not None
    routes = Routes(TABLES, source.id, target.id, LICENCES, {})
    direct = sum(sum(shortest_years(stages)) for stages in routes.direct.study)
    for way in routes.routes():
        assert sum(sum(shortest_years(stages)) for stages in way.study) >= direct


@pytest.mark.parametrize("goal", ["29-1071", "29-1123", "29-1171", "11-9111", "29-1242"])
def test_a_way_over_nursing_counts_the_bachelors_where_the_next_school_or_job_asks_for_one(goal: str) -> None:
    """Four years (programs.tsv), and the shorter degree is no longer named."""
    source, stone, target = (OCCUPATIONS.of_code(code) for code in (WAITER, NURSE, goal))
    assert source is not None and stone is not None and target is not None
    routes = Routes(TABLES, source.id, target.id, LICENCES, {})
    (first, *_), _second = routes.hops.study((source.id, stone.id, target.id))
    assert (first.least, first.years, first.built_on) == (4, 4, True)
    assert "associate" not in first.name and "bachelor's (BSN)" in first.name
    (alone, *_) = routes.hops.study((source.id, stone.id))[0]
    assert (alone.least, alone.years, alone.name) == (2, 4, NURSING)


def test_a_masters_program_for_nurses_builds_on_the_bachelors() -> None:
    """Four years and two, in every figure: the least, the shortest, the most."""
    source, target = OCCUPATIONS.of_code(WAITER), OCCUPATIONS.of_code("29-1171")
    assert source is not None and target is not None
    needs = requirements(source, target, LICENCES)
    assert (needs.study.least, needs.study_years, needs.study_years_most) == (6, 6, 6)


def test_the_degree_of_a_stage_by_its_shortest_variant() -> None:
    """None of a study that leads to one degree alone, and of a second degree."""
    stage = Stage(NURSING, education.BACHELOR, 2.0, 4.0)
    assert stage.shorter_degree == "Associate's degree"
    whole = stage.up_to_degree()
    assert (whole.name, whole.least, whole.shorter_degree) == ("Nursing school: a bachelor's (BSN)", 4.0, None)
    assert whole.up_to_degree() is whole
    second = Stage(NURSING, education.BACHELOR, 1.0, 2.0, second=True)
    assert second.shorter_degree is None and second.up_to_degree() is second
    assert has_shorter_variant(LICENCES.programs.of(NURSE)) and not has_shorter_variant(LICENCES.programs.of("29-1123"))


def test_a_degree_stands_beside_its_own_years() -> None:
    """Two years lead to the associate's, four to the bachelor's, in JSON and in rows."""
    study = Study("Bachelor's degree", 4, "nurse", "Nurse", NURSING, "2 to 4 years", least=2.0, shortest=2.0,
                  shorter_degree="Associate's degree")  # fmt: skip
    told = study.to_dict()
    assert (told["degree"], told["years"], told["degree_most"], told["years_most"]) == (
        *("Associate's degree", 2),
        *("Bachelor's degree", 4),
    )
    assert cells(study)[2:4] == ("Associate's degree", 2) and "Bachelor's degree" in cells(study)
    whole = Study("Bachelor's degree", 4, "nurse", "Nurse", NURSING, "4 years", least=4.0, shortest=4.0).to_dict()
    assert (whole["degree"], whole["years"]) == ("Bachelor's degree", 4) and "degree_most" not in whole
