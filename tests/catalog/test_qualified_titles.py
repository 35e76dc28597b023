"""A title with a qualification or a prefix is the same job as without, whatever other list has it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from careercli import paths
from careercli.catalog import lookup
from careercli.catalog.catalog import Catalog
from careercli.roles.search_path import SEED, Folder


@pytest.fixture(scope="module")
def catalog(atlas_data: Path) -> Iterator[Catalog]:
    """All occupations, without a role file."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv(paths.DATA_ENVIRONMENT, str(atlas_data))
        opened = Catalog([Folder(atlas_data / "no-own-roles", "own", seed=atlas_data / SEED)])
        yield opened
        opened.close()


@pytest.mark.parametrize(
    ("title", "same"),
    [
        ("hemodialysis technician", "dialysis technician"),
        ("certified dialysis technician", "dialysis technician"),
        ("certified hemodialysis technician", "dialysis technician"),
        ("clinical hemodialysis technician", "dialysis technician"),
        ("CCHT", "dialysis technician"),
        ("certified ethical hacker", "ethical hacker"),
        ("certified arborist", "arborist"),
        ("certified welder", "welder"),
        ("licensed nuclear operator", "nuclear operator"),
        ("certified automotive technician", "automotive technician"),
        ("clinical nurse manager", "nurse manager"),
        ("clinical care coordinator", "care coordinator"),
        ("general surgeon", "surgeon"),
        ("general teller", "teller"),
    ],
)
def test_a_qualification_makes_no_other_job(catalog: Catalog, title: str, same: str) -> None:
    """One pay for both."""
    assert lookup.named(catalog.query, title) == lookup.named(catalog.query, same) != []


def test_what_is_left_over_of_a_group_is_no_job_as_a_whole(catalog: Catalog) -> None:
    """A name of "All Other" is one of its jobs; its own title is the whole."""
    (slug,) = lookup.named(catalog.query, "dialysis patient care technician")
    assert not lookup.names_the_whole(catalog.query, "dialysis patient care technician", slug)
    assert lookup.names_the_whole(catalog.query, "Health Technologists and Technicians, All Other", slug)


def test_a_doctor_of_no_specialty_is_asked_which(catalog: Catalog) -> None:
    """A physician is no pathologist before all others."""
    assert len(lookup.named(catalog.query, "physician")) > 1
