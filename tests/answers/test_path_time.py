"""How long a way takes: ranges are added up as ranges, what no source states is named, and `next` says the same."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from careercli.answers.compare import compare
from careercli.answers.next import next_moves
from careercli.answers.next_groups import groups
from careercli.answers.path import path
from careercli.answers.path_steps import Route
from careercli.answers.path_time import EXPERIENCE, TRAINING, Span, total
from careercli.catalog.catalog import Catalog
from careercli.moves.requirements import OPEN_NOW, PAYS_LESS, WITH_STUDY
from careercli.profile.person import person_in_role
from helper import home_of

ROLES = (
    *("appraisers-of-personal-and-business-property", "tellers", "waiter", "carpenter", "sociologists"),
    *("dental-hygienist", "retail-supervisor", "janitor"),
)


@pytest.fixture(scope="module")
def atlas(atlas_data: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Catalog]:
    """The bundled atlas."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("CAREERS_DATA", str(atlas_data))
        patch.setenv("CAREERS_HOME", str(home_of(tmp_path_factory.mktemp("home"))))
        catalog = Catalog.open()
        yield catalog
        catalog.close()


def ways(catalog: Catalog, start: str, goal: str) -> tuple[Route, ...]:
    """The ways from one role to another."""
    return path(catalog, person_in_role(catalog, start), goal).routes


@pytest.mark.parametrize("start", ROLES)
def test_next_and_path_say_one_thing_of_study(atlas: Catalog, start: str) -> None:
    """What is open now takes no study and no apprenticeship in `path`, and what takes study does; what some employers
    ask for is said by both in the same words.
    """
    asked = 0
    for move in next_moves(atlas, start, limit=12).moves:
        (direct,) = (way for way in ways(atlas, start, move.slug) if len(way.moves) == 1)
        takes = [part for part in direct.time.parts if "of study" in part or "diploma" in part or "apprentice" in part]
        if move.group != PAYS_LESS:
            assert bool(takes) == (move.group == WITH_STUDY), (move.slug, direct.time)
        assert bool(direct.time.if_asked) == bool(move.requirements.years_some_ask), move.slug
        asked += bool(direct.time.if_asked)
        assert all(words.endswith("if the employer asks for it") for words in direct.time.if_asked)
    assert asked or start not in ("appraisers-of-personal-and-business-property", "tellers")


def test_the_heading_of_open_now_tells_what_some_employers_ask_for(atlas: Catalog) -> None:
    """A bookkeeper's courses, of a year at most, keep no teller out (data/atlas: some college)."""
    headings = {name: aside for name, aside, _moves in groups(next_moves(atlas, "tellers"))}
    assert headings[OPEN_NOW].startswith("no study required first (some employers ask for up to a year of it), and pay")
    headings = {name: aside for name, aside, _moves in groups(next_moves(atlas, "janitor"))}
    assert headings[OPEN_NOW].startswith("no study required first, and pay")


def test_a_sum_of_ranges_is_a_range() -> None:
    """Without an upper end where one part has none, as the Bureau defines its categories."""
    study, moderate = Span(4, 4), TRAINING["Moderate-term on-the-job training"]
    assert total((study, moderate)).words == "4 to 5 years"
    assert total((study, EXPERIENCE["Less than 5 years"])) == Span(4, 9)
    assert total((study, EXPERIENCE["5 years or more"])).words == "9 years or more"
    assert not total(())


def test_the_time_of_a_way_is_that_of_its_parts(atlas: Catalog) -> None:
    """To a human resources manager: a bachelor's degree, then five years as a specialist (BLS); the time in the job
    before that is nobody's figure.
    """
    first = ways(atlas, "retail-supervisor", "human-resources-managers")[0]
    assert first.roles[1:-1] == ("office-supervisor", "human-resources-specialist")
    assert first.time.parts == (
        "4 years of study",
        "5 years or more of related experience (as Human Resources Specialist)",
    )
    told = first.to_dict()
    assert (told["total_years"], told["total_years_most"], told["total_time"]) == (9, None, "9 years or more")
    assert told["not_stated"] == ["time as Office Supervisor, which no source states"]
    (surgeon,) = (way for way in ways(atlas, "waiter", "surgeons-all-other") if len(way.moves) == 1)
    assert surgeon.time.total == Span(11, 17)  # eight years of study, a residency of 3 to 9 (data/programs.tsv)


def test_a_job_between_says_what_it_is_good_for(atlas: Catalog) -> None:
    """Its pay, and what brings one nearer; each way through another job has such words."""
    for start, goal in (("waiter", "registered-nurse"), ("tellers", "financial-manager"), ("carpenter", "accountant")):
        for way in ways(atlas, start, goal):
            assert len(way.why) == len(way.moves) - 1, way.roles
    aide = next(way for way in ways(atlas, "waiter", "registered-nurse") if way.roles[1] == "nursing-assistant")
    assert aide.why == (
        "pays 20 % more than today and gives practice in work of Registered Nurse: maintain health or medical records",
    )


def test_a_post_that_only_leads_people_is_no_way_to_manage_another_field(atlas: Catalog) -> None:
    """An office's supervisor does not become the compliance manager, whose pay is that of all other managers."""
    between = {role for way in ways(atlas, "legal-coordinator", "compliance-manager") for role in way.roles[1:-1]}
    assert "compliance-officer" in between
    assert "office-supervisor" not in between


def test_nobody_is_told_to_lead_another_trade_for_one_thing_in_common(atlas: Catalog) -> None:
    """Who sends out trucks shares but the answering of customers with those who lead attendants of passengers (O*NET);
    with the supervisors of drivers it is three fields of knowledge.
    """
    named = {move.slug for move in next_moves(atlas, "dispatchers-except-police-fire-and-ambulance", limit=12).moves}
    assert "first-line-supervisors-of-passenger-attendants" not in named
    assert "first-line-supervisors-of-material-moving-machine-and-vehicle-operators" in named


def test_how_long_it_takes_is_marked_where_it_is_of_a_broader_occupation(atlas: Catalog) -> None:
    """As the pay is: a legal coordinator's training is that of all legal secretaries; a paralegal's own is not marked."""
    answer = compare(atlas, atlas.entries_with_figures(["legal-coordinator", "paralegal"]))
    (takes,) = (row for row in answer.rows if row.label == "Takes")
    assert takes.words == {
        "legal-coordinator": "1 to 12 months of training on the job (BLS)*",
        "paralegal": "up to 2 years (Handbook, 2025)",
    }
