"""Codes and titles of occupations in a role file are doubted where the classification does not have them."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from careercli import paths
from careercli.answers.name_doubts import NameDoubts
from careercli.catalog.catalog import Catalog
from careercli.roles.loader import load_file
from careercli.roles.search_path import SEED, Folder
from helper import role_of

START = "title: Kite Poet\nsummary: x\nsources: [{name: y}]\n"


@pytest.fixture(scope="module")
def names(atlas_data: Path) -> Iterator[NameDoubts]:
    """Doubts by the whole classification, as it is bundled."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv(paths.DATA_ENVIRONMENT, str(atlas_data))
        own = Folder(atlas_data / "no-own-roles", "own")
        catalog = Catalog([own, Folder(atlas_data / "roles", "bundled", seed=atlas_data / SEED)])
        yield NameDoubts(catalog)
        catalog.close()


def doubts(names: NameDoubts, line: str) -> list[tuple[str, str, str]]:
    """The place (joined by dots), the words and the hint of each doubt of a role with this line."""
    found = names.of(role_of(f"{START}{line}\n"), "kite-poet")
    return [(".".join(map(str, place)), message, hint) for place, message, hint in found]


@pytest.mark.parametrize(
    ("line", "place", "system", "code"),
    [
        ('occupation: {system: SOC-2018, code: "53-9999"}', "occupation.code", "SOC-2018", "53-9999"),
        ('occupation: {code: "53-9999"}', "occupation.code", "SOC-2018", "53-9999"),
        ('occupation: {system: SOC, code: "53-9999"}', "occupation.code", "SOC", "53-9999"),
        ('occupation: {system: OEWS, code: "51-2099x"}', "occupation.code", "OEWS", "51-2099x"),
        ('occupation: {code: "53-2012.99"}', "occupation.code", "SOC-2018", "53-2012.99"),
        (
            'occupation: {system: O*NET-SOC-2019, code: "53-2012.99"}',
            "occupation.code",
            "O*NET-SOC-2019",
            "53-2012.99",
        ),
        ('occupation: {code: "532012"}', "occupation.code", "SOC-2018", "532012"),
        (
            'statistics: {source: x, occupation: {code: "53-9999"}}',
            "statistics.occupation.code",
            "SOC-2018",
            "53-9999",
        ),
        (
            'occupation: {system: OEWS, code: "51-2090", covers: ["51-2092.00", "51-2999.00"]}',
            "occupation.covers.1",
            "OEWS",
            "51-2999.00",
        ),
    ],
)
def test_an_unknown_code_is_doubted(names: NameDoubts, line: str, place: str, system: str, code: str) -> None:
    """Each code of a classification that is bundled: of the role, of its figures, of what it covers."""
    message = f"{system} has no occupation with the code {code}: no official figure is found by it"
    assert [each[:2] for each in doubts(names, line)] == [(place, message)]


def test_the_hint_says_which_code_may_be_meant(names: NameDoubts) -> None:
    """In other signs, or without a detail that O*NET has not; one that is no code at all is to be looked up."""
    for code in ("532012", "53-2012.99", "53 2012"):
        ((_place, _message, hint),) = doubts(names, f'occupation: {{code: "{code}"}}')
        assert hint.startswith('write it as "53-2012"'), code
    ((_place, _message, hint),) = doubts(names, 'occupation: {code: "pilot"}')
    assert hint.startswith("find the code at ")


def test_a_slip_of_the_fingers_is_mended_by_the_title(catalog: Catalog) -> None:
    """43-3013 for 43-3031, of bookkeepers; of a title that no code near it has, nothing is proposed."""
    names = NameDoubts(catalog)
    assert names._near_code("43-3013", "Clinic Bookkeeper") == "43-3031"
    assert names._near_code("29-1114", "Registered Nurse") == "29-1141"
    assert names._near_code("43-3013", "Welder") == ""


@pytest.mark.parametrize(
    ("code", "title", "official"),
    [
        ("53-2012", "Nurses", "Commercial Pilots"),
        ("29-1141", "Nurses of kites", "Registered Nurses"),
        ("51-2090", "Nurses", "Miscellaneous Assemblers and Fabricators"),
        ("15-1255.01", "Nurses", "Video Game Designers"),
    ],
)
def test_a_title_that_is_not_that_of_the_code_is_doubted(
    names: NameDoubts, code: str, title: str, official: str
) -> None:
    """The message names the occupation whose figures the role would show."""
    ((place, message, hint),) = doubts(names, f'occupation: {{code: "{code}", title: {title}}}')
    assert (place, message) == ("occupation.title", f"{code} is {official}, which has no other title {title!r}")
    assert f"`title: {official}`" in hint
    counted = doubts(names, f'statistics: {{source: x, occupation: {{code: "{code}", title: {title}}}}}')
    assert [each[0] for each in counted] == ["statistics.occupation.title"]


@pytest.mark.parametrize(
    "occupation",
    [
        '{code: "29-1141", title: Registered Nurses}',
        '{code: "29-1141.00", title: "registered nurse"}',
        '{code: "29-1141", title: School Nurse}',
        '{code: "29-1141", title: Critical Care Nurses}',
        '{system: O*NET-SOC-2019, code: "15-1255.01", title: Video Game Designers}',
        '{system: OEWS, code: "51-2090", title: Miscellaneous Assemblers and Fabricators}',
        '{code: "51-2090", title: Team Assemblers}',
        '{code: "13-1020", title: Buyers and Purchasing Agents}',
        '{code: "55-1011", title: Air Crew Officers}',
        '{code: "53-1047"}',
        '{system: SOC-2010, code: "15-1131", title: Computer Programmers}',
        '{system: SOC-2020, code: "2231", title: Nurses}',
        '{system: ISCO-08, code: "99-9999", title: Nurses}',
    ],
)
def test_what_the_classification_has_is_not_doubted(names: NameDoubts, occupation: str) -> None:
    """Official and other titles, those of details and of a group's parts; and another country's or year's codes."""
    assert doubts(names, f"occupation: {occupation}") == []


def test_the_bundled_guides_name_their_occupations_rightly(names: NameDoubts, atlas_data: Path) -> None:
    """Nothing in the names of any file that comes with the program is doubtful."""
    files = sorted((atlas_data / "roles").glob("*.yaml"))
    assert files
    for file in files:
        role = load_file(file).role
        assert role is not None
        assert list(names.of(role, file.stem)) == [], file.name


def test_a_part_of_an_occupation_says_why_it_is_one(names: NameDoubts) -> None:
    """The template asks for it; the occupation is named, so that a reader sees whose figures these are."""
    ((place, message, hint),) = doubts(names, 'occupation: {system: SOC, code: "29-2012.00", match: part}')
    assert (place, "29-2012.00 (Medical and Clinical Laboratory Technicians)" in message) == ("occupation", True)
    assert "`reason: …`" in hint and "`title: …`" in hint
    assert doubts(names, 'occupation: {code: "29-2012", reason: Its work is theirs., match: part}') == []
    assert doubts(names, 'occupation: {code: "53-1047"}') == []


@pytest.mark.parametrize(
    ("title", "code", "is_doubted"),
    [
        ("Hemodialysis Technician", "29-2099", False),  # the catalogue's own reading
        ("Hemodialysis Technician", "29-2012", False),  # O*NET lists it there
        ("Hemodialysis Technician", "29-2061", True),
        ("Registered Nurse", "29-1141", True),  # a part is not called as the whole
    ],
)
def test_a_title_that_several_occupations_have_may_stay(
    names: NameDoubts, title: str, code: str, is_doubted: bool
) -> None:
    """A name of the occupation that the file gives is in order; else it is to be kept if it is that job."""
    role = role_of(
        f"title: {title}\nsummary: x\nsources: [{{name: y}}]\n"
        f'occupation: {{code: "{code}", reason: It is one of its jobs., match: part}}\n'
    )
    found = [(message, hint) for place, message, hint in names.of(role, "of-mine") if place == ("title",)]
    assert bool(found) == is_doubted
    for message, hint in found:
        assert "is a name of the role" in message and hint.startswith("keep it if it is this job")
        assert "choose a title of its own" in hint
