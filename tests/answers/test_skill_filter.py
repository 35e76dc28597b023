"""`--skill` lists who has a skill, whatever their file calls it, and says by what each is listed."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from careercli import paths
from careercli.answers.skill_filter import is_titled_by
from careercli.api import Catalog


@pytest.fixture(scope="module")
def atlas(atlas_data: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Catalog]:
    """All the occupations, with the guides that ship with the program."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("CAREERS_HOME", str(tmp_path_factory.mktemp("skill-filter")))
        patch.setenv(paths.DATA_ENVIRONMENT, str(atlas_data))
        patch.delenv("CAREERS_ROLES", raising=False)
        with Catalog.open() as whole:
            yield whole


@pytest.mark.parametrize(
    ("skill", "meant"),
    [
        ("welding", "welder"),
        ("carpentry", "carpenter"),
        ("baking", "bakers"),
        ("cooking", "cooks-short-order"),
        ("nursing", "registered-nurse"),
        ("sales", "sales-manager"),
        ("sales", "retail-salesperson"),
        ("payroll", "payroll-and-timekeeping-clerks"),
    ],
)
def test_who_is_called_by_a_skill_has_it(atlas: Catalog, skill: str, meant: str) -> None:
    answer = atlas.list(skill=skill)
    assert meant in [row.slug for row in answer.rows]
    assert any(f"`careers match {skill}`" in remark for remark in answer.remarks)


def test_a_kind_of_a_skill_counts_and_its_tools_do_not(atlas: Catalog) -> None:
    """The guide of welders names arc welding; electricians have welding hoods."""
    answer = atlas.list(skill="welding")
    slugs = {row.slug for row in answer.rows}
    assert {"assembler-and-fabricator", "general-maintenance-worker", "plumber", "welder"} <= slugs
    assert "electrician" not in slugs
    (remark,) = [remark for remark in answer.remarks if "narrower" in remark]
    assert "3 roles by name" in remark and "Arc welding" in remark


@pytest.mark.parametrize("skill", ["Westlaw", "Python", "negotiation"])
def test_what_is_recorded_of_every_occupation_counts_by_its_name_alone(atlas: Catalog, skill: str) -> None:
    answer = atlas.list(skill=skill)
    named = {place.slug for hit in atlas.skills(skill).sure for place in hit.roles}
    assert {row.slug for row in answer.rows} == named
    assert not [remark for remark in answer.remarks if "by name" in remark]


@pytest.mark.parametrize(
    ("title", "skill", "expected"),
    [
        ("Welders, Cutters, Solderers, and Brazers", "welding", True),
        ("Carpenters", "carpentry", True),
        ("Brickmasons and Blockmasons", "masonry", False),
        ("Stonemasons", "stonemasonry", True),
        ("Project Management Specialists", "project management", True),
        ("Human Resources Assistants, Except Payroll and Timekeeping", "payroll", False),
        ("Carpet Installers", "carpentry", False),
        ("Retail Salespersons", "sales", True),
    ],
)
def test_words_of_a_title(title: str, skill: str, expected: bool) -> None:
    assert is_titled_by(title, skill) is expected
