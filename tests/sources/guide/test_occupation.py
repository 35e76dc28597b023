"""The occupation that is proposed for a guide's title."""

from __future__ import annotations

from pathlib import Path

import pytest

from careercli.catalog.catalog import Catalog
from careercli.roles.model import Occupation
from careercli.roles.search_path import Folder
from careercli.sources.guide.importer import record_of
from careercli.sources.guide.occupation import Candidate, candidates, occupations, propose

ROLE = """\
title: {title}
aliases: [{aliases}]
summary: Made up for a test.
occupation: {{system: "{system}", code: "{code}", title: {named}}}
"""


@pytest.fixture
def catalog(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Catalog:
    """The catalog of a catalogue with three O*NET occupations and two roles of another make."""
    monkeypatch.setenv("CAREERS_HOME", str(tmp_path / "home"))
    folder = tmp_path / "roles"
    folder.mkdir()
    for slug, title, aliases, system, code in (
        ("harbour-hands", "Harbour Hands", "Lamp Warden, Pier Keeper", "O*NET-SOC-2019", "99-1011.00"),
        ("tower-staff", "Tower Staff", "Pier Keeper, Night Keeper", "O*NET-SOC-2019", "99-1012.00"),
        ("bell-experts", "Bell Experts", "Bell Ringer", "O*NET-SOC-2019", "99-1012.03"),
        ("oil-carrier", "Oil Carrier", "Can Carrier", "SOC-2018", "99-1013"),
        ("gull-counter", "Gull Counter", "Gull Clerk", "O*NET-SOC-2019", "99-1014.00"),
    ):
        named = "Bird Staff" if slug == "gull-counter" else title
        body = ROLE.format(title=title, aliases=aliases, system=system, code=code, named=named)
        (folder / f"{slug}.yaml").write_text(body, encoding="utf-8")
    return Catalog([Folder(folder, "test")]).refresh()


def test_an_exact_name_is_proposed_with_its_reason(catalog: Catalog) -> None:
    """A title that one occupation lists, in any case: its SOC code, its title, and why."""
    for title in ("Lamp Warden", "lamp-warden"):
        proposal = propose(title, *candidates(catalog, title))
        assert proposal.occupation is not None
        assert (proposal.occupation.system, proposal.occupation.code) == ("SOC-2018", "99-1011")
        assert proposal.occupation.reason == 'O*NET lists "Lamp Warden" among the titles of 99-1011 (Harbour Hands)'
        assert "proposed" in proposal.message


def test_an_occupations_own_title(catalog: Catalog) -> None:
    """O*NET's own title is the plainest reason."""
    proposal = propose("Tower Staff", *candidates(catalog, "Tower Staff"))
    assert proposal.occupation is not None
    assert proposal.occupation.reason == "O*NET's title of 99-1012 is Tower Staff"


def test_a_detailed_occupation_keeps_its_code(catalog: Catalog) -> None:
    """SOC has no .03: the code stays O*NET's, and says so."""
    proposal = propose("Bell Ringer", *candidates(catalog, "Bell Ringer"))
    assert proposal.occupation is not None
    assert (proposal.occupation.system, proposal.occupation.code) == ("O*NET-SOC-2019", "99-1012.03")


def test_a_name_of_several_occupations_is_left_to_the_person(catalog: Catalog) -> None:
    """Two occupations list the name: both are told, none is written."""
    proposal = propose("Pier Keeper", *candidates(catalog, "Pier Keeper"))
    assert proposal.occupation is None
    assert "99-1011.00" in proposal.message
    assert "99-1012.00" in proposal.message


def test_a_near_name_is_told_and_not_written(catalog: Catalog) -> None:
    """A letter off: the name is told, none is written."""
    proposal = propose("Lamp Wardens", *candidates(catalog, "Lamp Wardens"), known=3)
    assert proposal.occupation is None
    assert '"Lamp Warden" (99-1011.00 Harbour Hands)' in proposal.message


def test_other_names_give_nothing(catalog: Catalog) -> None:
    """A name that is nowhere, an empty one, and another role's alias; how many occupations were asked is told."""
    for title in ("Astronaut", "", "???", "Can Carrier", "x" * 5_000):
        proposal = propose(title, *candidates(catalog, title), known=occupations(catalog))
        assert proposal.occupation is None
        assert "none of the 3 O*NET occupations here" in proposal.message


def test_another_role_of_the_same_title(catalog: Catalog) -> None:
    """Where O*NET has no such name, a role of exactly this title lends its occupation, and the reason says so."""
    proposal = propose("Oil Carrier", *candidates(catalog, "Oil Carrier"))
    assert proposal.occupation is not None
    assert (proposal.occupation.system, proposal.occupation.code) == ("SOC-2018", "99-1013")
    assert proposal.occupation.reason == (
        "the role oil-carrier of this catalogue has this title and is counted under 99-1013"
    )


def test_without_onet(tmp_path: Path, catalog: Catalog) -> None:
    """A catalogue without O*NET's occupations says that they are not imported."""
    (tmp_path / "none").mkdir()
    empty = Catalog([Folder(tmp_path / "none", "test")]).refresh()
    assert occupations(empty) == 0
    proposal = propose("Lamp Warden", *candidates(empty, "Lamp Warden"), known=0)
    assert proposal.occupation is None
    assert "careers import onet" in proposal.message


def test_a_hand_made_role_does_not_speak_for_onet(catalog: Catalog) -> None:
    """A role that names an O*NET code under a title of its own is not taken for O*NET's list of titles."""
    proposal = propose("Gull Counter", *candidates(catalog, "Gull Counter"), known=3)
    assert proposal.occupation is not None
    assert "the role gull-counter of this catalogue" in str(proposal.occupation.reason)
    assert propose("Gull Clerk", *candidates(catalog, "Gull Clerk"), known=3).occupation is None


def test_proposals_need_one_code_not_one_name() -> None:
    """Two names of the same occupation are one proposal."""
    code = Occupation(system="O*NET-SOC-2019", code="99-1011.00", title="A")
    both = [Candidate("Lamp Warden", False, "a", code), Candidate("Lamp-Warden", False, "a", code)]
    assert propose("Lamp Warden", both).occupation is not None


def test_the_official_record_of_an_occupation(tmp_path: Path, catalog: Catalog) -> None:
    """The statistics of a role with this code, whatever O*NET adds to it; none that are for another occupation."""
    folder = tmp_path / "roles"
    for slug, code, counted in (("pier-cook", "99-1015.02", "99-1015"), ("pier-maid", "99-1016", "99-1019")):
        statistics = f"statistics: {{source: A survey, occupation: {{code: {counted}}}, year: 2024, employment: 70}}\n"
        text = ROLE.format(title=slug, aliases="", system="SOC-2018", code=code, named=slug) + statistics
        (folder / f"{slug}.yaml").write_text(text, encoding="utf-8")
    refreshed = Catalog([Folder(folder, "test")]).refresh()
    record = record_of(refreshed, "99-1015.00")
    assert record is not None
    assert (record.source, record.year, record.employment) == ("A survey", 2024, 70)
    assert record_of(refreshed, "99-1016") is None
    assert record_of(refreshed, "99-1011.00") is None


def test_of_many_occupations_ten_are_listed() -> None:
    """The message says how many there are, and names the first ten."""
    many = [
        Candidate("Helper", False, f"role-{number}", Occupation(system="O*NET-SOC-2019", code=f"99-10{number}.00"))
        for number in range(11, 23)
    ]
    message = propose("Helper", many).message
    assert '"Helper" is listed under 12 occupations' in message
    assert [f"99-10{number}.00" in message for number in range(11, 23)] == [True] * 10 + [False] * 2
