"""A filter of schooling is one rule in every command, and its note speaks of what is listed."""

from __future__ import annotations

import functools
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from careercli import paths
from careercli.answers import glance
from careercli.api import Catalog
from careercli.page import Grid
from careercli.roles import education, licences

ENOUGH = "an associate's degree is enough; a bachelor's degree is usual"
"""Occupational Outlook Handbook, registered nurses: the license asks for the one, the Bureau calls the other usual."""
STARTS = ("nursing-assistant", "waiter", "carpenters", "paralegal", "registered-nurse", "data-scientist")


@pytest.fixture(scope="module")
def atlas(atlas_data: Path, tmp_path_factory: pytest.TempPathFactory):
    """All the occupations."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("CAREERS_HOME", str(tmp_path_factory.mktemp("less-schooling")))
        patch.setenv(paths.DATA_ENVIRONMENT, str(atlas_data))
        patch.delenv("CAREERS_ROLES", raising=False)
        with Catalog.open() as whole:
            yield whole


@settings(max_examples=12, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(start=st.sampled_from(STARTS), level=st.sampled_from(education.SHORT_NAMES))
def test_a_filter_of_schooling_keeps_the_same_in_a_list_and_in_moves(atlas: Catalog, start: str, level: str) -> None:
    """What a list keeps, moves keep, but for the role that is left and what O*NET does not describe."""
    listed = {row.slug for row in atlas.list(education=level).rows}
    moves = {move.slug for move in atlas.next(start, limit=0, education=level).moves}
    assert moves == listed & _every_move(atlas, start)


@functools.cache
def _every_move(atlas: Catalog, start: str) -> set[str]:
    return {move.slug for move in atlas.next(start, limit=0).moves}


@pytest.mark.parametrize("level", education.SHORT_NAMES)
def test_a_match_keeps_what_a_list_keeps(atlas: Catalog, level: str) -> None:
    """Whatever somebody can do, a filter of schooling leaves the same roles."""
    listed = {row.slug for row in atlas.list(education=level).rows}
    every = {role.slug for role in atlas.match(["patient care"], limit=None).roles}
    assert {role.slug for role in atlas.match(["patient care"], limit=None, education=level).roles} == listed & every


def test_who_may_do_a_job_by_its_license_is_named_beside_the_moves(atlas: Catalog) -> None:
    """A registered nurse stands among the moves with study, and the note that says why names what is shown alone."""
    answer = atlas.next("nursing-assistant", limit=0, education="associate", title="registered nurse")
    assert [(move.slug, move.group) for move in answer.moves] == [("registered-nurse", "with study")]
    assert f"here by the license: Registered Nurse ({ENOUGH})" in answer.remarks
    shown = atlas.match(["patient care"], limit=3, education="associate", title="nurse")
    note = next(remark for remark in shown.remarks if remark.startswith("here by the license"))
    assert note.count(ENOUGH) == sum(role.title in note for role in shown.roles)


@pytest.mark.parametrize("place", [None, "Minneapolis"])
@pytest.mark.parametrize("limit", [1, 3, None])
def test_the_note_of_a_list_speaks_of_its_rows_alone(atlas: Catalog, place: str | None, limit: int | None) -> None:
    """A time of training, and a limit, take the note with the row."""
    shown = atlas.list("-jobs", place=place, education="associate", title="nurse", limit=limit)
    titles = [getattr(row, "role", row).title for row in shown.rows]
    note = " ".join(remark for remark in shown.remarks if remark.startswith("here by the license"))
    assert note.count(ENOUGH) == sum("Nurse" in title for title in titles if "Practical" not in title) > 0
    short = atlas.list("-jobs", place=place, education="associate", training="under 2 years", title="nurse")
    assert not any("here by the license" in remark for remark in short.remarks)


def test_more_than_the_broader_level_is_left_out_and_told(atlas: Catalog) -> None:
    """O*NET's survey calls a bachelor's degree usual for supply chain managers, whom the Bureau counts with managers
    that need a diploma.
    """
    shown = atlas.list(education="associate", title="supply chain managers")
    assert not shown.rows
    assert any("more schooling is usual there" in remark and "Supply Chain" in remark for remark in shown.remarks)


def test_a_license_says_what_is_enough_beside_what_is_usual() -> None:
    """Only where it asks for less, of all who do the job."""
    table = licences.read(paths.bundled_data())
    nurse, practical = table.of("29-1141.00"), table.of("29-2061.00")
    assert nurse is not None and practical is not None
    assert nurse.enough_beside("Bachelor's degree") == "Associate's degree"
    assert nurse.enough_beside("Associate's degree") == nurse.enough_beside(None) == ""
    assert practical.enough_beside("Postsecondary nondegree award") == ""


@pytest.mark.parametrize(
    ("role", "words"),
    [
        ("registered-nurse", "Bachelor's degree; an associate's degree is enough for the license"),
        ("dental-hygienists", "Associate's degree"),  # the license asks for what is usual
        ("licensed-practical-nurse", "Postsecondary nondegree award"),
        ("electrician", "High school diploma or equivalent"),
    ],
)
def test_usual_schooling_that_stands_alone_tells_what_is_enough(atlas: Catalog, role: str, words: str) -> None:
    """In a comparison, on a handout and in the sections: who cannot study four years is not to strike the nurse off."""
    entry = atlas.entry(role)
    assert glance.usual_schooling(entry.role) == words
    row = next(row for row in atlas.compare(role, "carpenters").rows if row.label == "Entry education")
    assert row.words[entry.slug] == words
    first = atlas.report(role, "carpenters").to_page().sections[0].blocks
    assert any(words in block.rows[0] for block in first if isinstance(block, Grid))


@pytest.mark.parametrize(
    ("role", "words"),
    [
        ("electrician", "apprenticeship (BLS); it takes 4 to 5 years (Handbook, 2025)"),
        ("registered-nurse", "no experience or on-the-job training (BLS)"),
    ],
)
def test_the_way_in_has_the_length_of_an_apprenticeship(atlas: Catalog, role: str, words: str) -> None:
    """The Handbook tells it of electricians; BLS's projections name the training without its length."""
    statements = [said for _who, said, _whose in glance.way_in(atlas.entry(role).role)]
    assert statements[0].endswith(words)
