"""What stands beside the usual way into a job: other ways in, years that count, the field's courses and products."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from careercli import paths
from careercli.answers import tool_words, ways
from careercli.answers.gap_words import statements
from careercli.answers.requirement_words import usual_words
from careercli.api import Catalog
from careercli.roles.education import ENTRY_LEVELS, SURVEY_LEVELS

TEACHER, TRAINER = "25-2031.00", "13-1151.00"


@pytest.fixture(scope="module")
def atlas(atlas_data: Path, tmp_path_factory: pytest.TempPathFactory):
    """All the occupations."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("CAREERS_HOME", str(tmp_path_factory.mktemp("ways")))
        patch.setenv(paths.DATA_ENVIRONMENT, str(atlas_data))
        patch.delenv("CAREERS_ROLES", raising=False)
        with Catalog.open() as whole:
            yield whole


def test_a_teacher_has_no_way_of_teaching_to_catch_up_on(atlas: Catalog) -> None:
    """O*NET rates a trainer's learning strategies higher; they are a teacher's trade. Adults and needs are what is new."""
    gap = atlas.gap(TEACHER, TRAINER)
    assert "Learning Strategies" not in {level.name for level in gap.raises}
    said = dict(statements(gap))["To catch up on"]
    assert "instructional design for adults" in said
    assert "needs analysis" in said


def test_tools_that_employers_do_not_ask_for_are_no_gap_to_show(atlas: Catalog) -> None:
    """No database server for a teacher who is to train staff; nor for one who goes into computing, unless asked for."""
    gap = atlas.gap(TEACHER, TRAINER)
    assert "Data base management system software" in {tool.kind.name for tool in gap.tools}
    assert "Data base management system software" not in {tool.kind.name for tool in tool_words.worth_showing(gap)}
    computing = atlas.gap(TEACHER, "15-1252.00")
    shown = tool_words.worth_showing(computing)
    assert shown
    assert all(tool.in_demand or tool.kind.own or tool.had or tool.kind.source == "tools" for tool in shown)


def test_products_that_employers_ask_for_by_name(atlas: Catalog) -> None:
    """SQL to a nurse who goes into informatics; nothing that the old job has, and nothing of an office."""
    products = atlas.gap("29-1141.00", "15-1211.01").products
    assert "SQL" in products
    assert not any("Microsoft Office" in name or "Excel" in name for name in products)
    assert "Tableau" not in atlas.gap("15-2051.01", "15-2051.00").products


@pytest.mark.parametrize(
    ("source", "target", "said"),
    [
        ("43-6012.00", "23-2011.00", "23 % of people in the job say less is enough, most often a high school diploma"),
        ("47-2031.00", "11-9021.00", "most often a certificate or some college courses"),
        ("31-1131.00", "29-1141.00", ""),
        ("35-3031.00", "31-1131.00", ""),
        ("53-7065.00", "53-3032.00", ""),
        ("35-3031.00", "53-2021.00", ""),
        ("35-3031.00", "21-1012.00", ""),
        ("23-2011.00", "23-1011.00", ""),
        ("25-2031.00", "13-1151.00", ""),
    ],
)
def test_other_ways_in(atlas: Catalog, source: str, target: str, said: str) -> None:
    """By O*NET's survey; none into a licensed profession, and none to speak of where no study is needed."""
    words = atlas.gap(source, target).other_ways
    assert said in words
    assert bool(words) is bool(said)


def test_figures_of_a_wider_occupation_are_named_as_such(atlas: Catalog) -> None:
    """The jobs and the pay beside health informatics are those of all systems analysts."""
    assert "all Computer Systems Analysts" in ways.counted_wider(atlas.gap("29-1141.00", "15-1211.01").target)
    assert "typical entry education: bachelor's degree" in ways.counted_wider(
        atlas.gap("29-1141.00", "15-1211.01").target
    )
    assert ways.counted_wider(atlas.gap("29-1141.00", "15-1252.00").target) == ""
    answer = atlas.gap("15-1211.01", "29-1141.00")  # the job that is left is told of as the one to reach is
    own = ways.counted_wider(answer.target, answer.mover.entry)
    assert own.startswith(
        "Pay, jobs, growth and openings of Health Informatics Specialists are for all Computer Systems"
    )


def test_courses_of_ones_own_field_are_not_new(atlas: Catalog) -> None:
    """A logistician does not study logistics and supply chains to become a supply chain manager; a cook would."""
    assert atlas.gap("13-1081.00", "11-3071.04").courses == ()
    assert "supply chain management" in atlas.gap("35-2014.00", "11-3071.04").courses


def test_what_is_to_be_caught_up_on_is_not_brought(atlas: Catalog) -> None:
    """A shop's supervisor who is to study economics does not bring it; a broader field than a course is brought."""
    gap = atlas.gap("41-1011.00", "13-1081.00")
    assert "economics" in dict(statements(gap))["To catch up on"]
    brought = {kept.name for kept in gap.keep}
    assert "Economics and Accounting" not in brought
    assert "Administration and Management" in brought


@pytest.mark.parametrize("target", ["13-1071.00", "11-9021.00", "23-2011.00", "13-1081.00"])
def test_one_share_says_less_is_enough_in_every_answer(atlas: Catalog, target: str) -> None:
    """Of all who were asked, what is not published among them, as the shares that `show` lists add up (O*NET 30.3)."""
    needs = atlas.gap("41-1011.00", target).requirements
    words = usual_words(needs)
    assert "say less is enough" in words
    said = re.search(r"(?i)(at least )?(\d+) % of people in the job say less is enough", words)
    other = re.search(r"(?i)(at least )?(\d+) % of people in the job", atlas.gap("41-1011.00", target).other_ways)
    assert said is not None
    assert other is not None
    assert other.group().casefold() == said.group().removesuffix(" say less is enough").casefold()
    education = atlas.get(target).education
    below = {level for level, step in SURVEY_LEVELS.items() if step < ENTRY_LEVELS[needs.entry_education or ""]}
    assert int(said[2]) == round(sum(share.percent for share in education.required if share.level in below))
    assert bool(said[1]) is ((education.withheld or 0) > 10)


def test_products_that_are_hot_come_before_what_one_job_alone_asks_for(catalog) -> None:
    """O*NET 30.3: employers of paralegals alone ask for Orion Law Management Systems; of data scientists for Python."""
    for source, target in (("legal-coordinator", "paralegal"), ("accountant", "data-scientist")):
        products = catalog.gap(source, target).products
        assert not any("Orion" in product for product in products[:1])
    assert products[0] == "Python" and "NumPy" not in products[:3]
