"""Which place a name means, typed out; what is said of names that are nobody's, several places', or foreign."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from careercli import paths
from careercli.catalog.place_names import shell_name
from careercli.catalog.places import NoSuchPlace, PlaceFigures, PlaceNames
from careercli.index.places import FILE, Area

with PlaceFigures(paths.bundled_data() / FILE.name) as _figures:
    AREAS = _figures.areas()
NAMES = PlaceNames(AREAS)
AUSTIN = "Austin-Round Rock-San Marcos, TX"
NEW_YORK = "New York-Newark-Jersey City, NY-NJ"


def test_the_publishers_own_names_and_codes_work() -> None:
    """Every area by its exact name and by its code."""
    assert len(AREAS) == 583
    assert [area.name for area in AREAS if NAMES.find(area.name) != area] == []
    assert [area.name for area in AREAS if NAMES.find(area.code) != area] == []


def test_the_name_that_a_shell_completes_works() -> None:
    """Every area by one word without blanks, which no other has."""
    assert shell_name(AUSTIN) == "austin-tx"
    assert [area.name for area in AREAS if NAMES.find(shell_name(area.name)) != area] == []
    assert all(" " not in shell_name(area.name) for area in AREAS)


@pytest.mark.parametrize(
    ("name", "place"),
    [
        ("Austin", AUSTIN),
        ("austin tx", AUSTIN),
        ("Austin, Texas", AUSTIN),
        ("  AUSTIN ,  TX ", AUSTIN),
        ("12420", AUSTIN),
        ("TX", "Texas"),
        ("texas", "Texas"),
        ("Texas state", "Texas"),
        ("state of Georgia", "Georgia"),
        ("New York", "New York"),
        ("New York metro", NEW_YORK),
        ("new york metropolitan area", NEW_YORK),
        ("new york ny", NEW_YORK),
        ("NYC", NEW_YORK),
        ("Jersey City", NEW_YORK),
        ("Washington", "Washington"),
        ("Washington DC", "Washington-Arlington-Alexandria, DC-VA-MD-WV"),
        ("dc", "District of Columbia"),
        ("portland me", "Portland-South Portland, ME"),
        ("Portland, Oregon", "Portland-Vancouver-Hillsboro, OR-WA"),
        ("St. Louis", "St. Louis, MO-IL"),
        ("Saint Louis", "St. Louis, MO-IL"),
        ("ft worth", "Dallas-Fort Worth-Arlington, TX"),
        ("Dallas Fort Worth", "Dallas-Fort Worth-Arlington, TX"),
        ("Winston Salem", "Winston-Salem, NC"),
        ("kansas city mo-ks", "Kansas City, MO-KS"),
        ("Washington Arlington DC VA MD WV", "Washington-Arlington-Alexandria, DC-VA-MD-WV"),
        ("Kansas", "Kansas"),
        ("in", "Indiana"),
        ("or", "Oregon"),
        ("Mayaguez", "Mayagüez, PR"),
        ("Lebanon", "Lebanon, PA"),
        ("san fran", "San Francisco-Oakland-Fremont, CA"),
        ("Salt Lake", "Salt Lake City-Murray, UT"),
        ("usa", "United States"),
    ],
)
def test_a_usual_name_means_one_place(name: str, place: str) -> None:
    """State or area, in any case, with or without its state."""
    (expected,) = {area.name for area in AREAS if area.name.replace("ü", "u") == place.replace("ü", "u")}
    assert NAMES.find(name).name == expected


@pytest.mark.parametrize(
    ("name", "first"),
    [
        ("Portland", "Portland-Vancouver-Hillsboro, OR-WA"),
        ("Columbus", "Columbus, OH"),
        ("Springfield", "Springfield, MO"),
        ("rural Vermont", "Northern Vermont nonmetropolitan area"),
    ],
)
def test_a_name_of_several_places_lists_them_most_jobs_first(name: str, first: str) -> None:
    """With their jobs, to choose from; exit code 2."""
    with pytest.raises(NoSuchPlace, match="fits several places") as caught:
        NAMES.find(name)
    assert caught.value.suggestions[0] == first
    assert len(caught.value.suggestions) > 1
    lines = caught.value.hint.split("\n    ")
    assert lines[0] == "choose one:" and lines[1].startswith(first), "a line each"
    assert all(line.endswith("jobs)") for line in lines[1:] if not line.startswith("and "))
    assert caught.value.exit_code == 2


@pytest.mark.parametrize(
    ("name", "near"), [("Austn", AUSTIN), ("Teksas", "Texas"), ("Pheonix", "Phoenix-Mesa-Chandler, AZ"), ("Brooklyn", "")]
)  # fmt: skip
def test_a_misspelt_name_gets_the_nearest(name: str, near: str) -> None:
    """Brooklyn is in no area's name, and nothing is near it: then the list of places is named."""
    with pytest.raises(NoSuchPlace, match="no place in the figures is called") as caught:
        NAMES.find(name)
    assert (near or "careers places") in caught.value.hint


@pytest.mark.parametrize(
    "name", ["London", "Germany", "Toronto", "Paris, France", "Cambridge, UK", "vancouver canada", "Mexico", "Panama"]
)
def test_a_place_of_another_country_gets_a_plain_answer(name: str) -> None:
    """Not the nearest American name, and no figures of a namesake."""
    with pytest.raises(NoSuchPlace, match="not in the United States"):
        NAMES.find(name)


@given(st.text(max_size=40) | st.sampled_from([area.name for area in AREAS]).map(lambda name: name[::-1]))
def test_any_text_is_a_place_or_an_error(name: str) -> None:
    """Nothing else comes out, also of searching."""
    try:
        assert NAMES.find(name) in AREAS
    except NoSuchPlace as error:
        assert error.hint
    assert all(area in AREAS for area in NAMES.matching(name))


def test_searching_gives_what_is_meant_first_then_what_contains_it() -> None:
    """A state, then its areas; nothing is found twice."""
    names = [area.name for area in NAMES.matching("VT")]
    assert names[0] == "Vermont"
    assert len(names) == len(set(names)) == 4
    assert NAMES.matching("qqqq") == []
    assert len(NAMES.matching("")) == 583


def test_of_places_with_one_name_those_without_a_count_of_jobs_stand_last() -> None:
    """An area whose jobs are not published is no reason to fail, and counts none."""
    areas = [Area(1, "0000001", "metro", 1, "Lampport, AL"), Area(2, "0000002", "metro", 2, "Lampport, AK", 2_500)]
    with pytest.raises(NoSuchPlace, match="fits several places") as caught:
        PlaceNames(areas).find("Lampport")
    assert caught.value.hint == "choose one:\n    Lampport, AK (2,500 jobs)\n    Lampport, AL (0 jobs)"


@pytest.mark.parametrize("name", ["Nowhereville", "Kiteville", "Springtown Heights"])
def test_a_place_that_only_ends_alike_is_not_near(name: str) -> None:
    """The command that lists the places helps more than a place far away."""
    with pytest.raises(NoSuchPlace) as caught:
        NAMES.find(name)
    assert "`careers places`" in caught.value.hint


def test_a_misspelt_place_is_near() -> None:
    """A letter too many, or two changed places."""
    for name in ("Chicaggo", "Asutin"):
        with pytest.raises(NoSuchPlace) as caught:
            NAMES.find(name)
        assert "did you mean" in caught.value.hint, name
