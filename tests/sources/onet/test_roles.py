"""An occupation's rows as a role: every section in its place, nothing that the source holds back."""

from __future__ import annotations

from pathlib import Path

import onet_files
import pytest

from careercli.roles import model, soc
from careercli.skills import normalize
from careercli.sources.onet import roles


@pytest.fixture
def keeper(tmp_path: Path) -> model.Role:
    """The one occupation of the small release that has rows in every table."""
    return next(roles.Onet(onet_files.release(tmp_path / "text")).roles()).role


def test_names_and_description(keeper: model.Role) -> None:
    """Title, description with its bare quotes, code, family by major group, titles once each, short behind long."""
    assert keeper.title == "Lighthouse Keepers"
    assert keeper.summary == 'Keep the light. They call it "the lamp".'
    assert keeper.occupation == model.Occupation(system="O*NET-SOC-2019", code="11-1011.00", title="Lighthouse Keepers")
    assert keeper.family == "management"
    assert keeper.aliases == ("Head Lighthouse Keeper", "HLK", "Lamp Keeper", "Wickie")


def test_tasks_technology_and_tools(keeper: model.Role) -> None:
    """Core tasks before supplemental ones before those of no type; technology once, hot and in-demand marked."""
    assert keeper.responsibilities == ("Light the lamp.", "Trim the wick.", "Paint the tower.", "Count ships.")
    assert keeper.tech_stack == ("Microsoft Excel", "LampSoft")
    assert keeper.tech_marks == model.TechMarks(hot=("Microsoft Excel",), in_demand=("Microsoft Excel",))
    assert keeper.tools == ("10-key calculators",)


def test_ratings_leave_out_what_is_suppressed_or_not_relevant(keeper: model.Role) -> None:
    """A value marked so is absent, by itself: an importance stays when only the level is not relevant."""
    assert keeper.ratings == (
        model.Rating(name="Climbing", kind="skill", importance=4.0),
        model.Rating(name="Watching", kind="skill", importance=3.5, level=4.25),
        model.Rating(name="Tides", kind="knowledge", importance=5.0, level=7.0),
    )


def test_styles_interests_zone_and_education(keeper: model.Role) -> None:
    """Styles by impact, with zero left as zero; interests; the job zone's words; required education and its mode."""
    assert keeper.work_styles == (
        model.WorkStyle(name="Calm", impact=2.9),
        model.WorkStyle(name="Patience", impact=2.3, distinctiveness=7.0),
        model.WorkStyle(name="Haste", impact=-1.5),
    )
    assert keeper.interests == model.Interests(realistic=6.3)
    assert keeper.job_zone == model.JobZone(
        zone=2, name="Job Zone Two: Some", experience="A little.", education="A diploma.", training="A month."
    )
    assert keeper.education == model.Education(
        level="Lamp Certificate (61.5 % of those asked)",
        required=(model.EducationShare(level="Lamp Certificate", percent=61.54),),
    )


def test_related_are_slugs_in_their_order(keeper: model.Role) -> None:
    """By index and not by line; a code that is no occupation of the release is left out."""
    assert keeper.related == ("fog-signal-keepers", "harbour-officers")


def test_sources_name_release_licence_and_date_of_the_ratings(keeper: model.Role) -> None:
    """The release with its year and licence covers what came from it; the ratings carry the date the tables give."""
    release, ratings = keeper.sources
    assert release.name.startswith("O*NET 30.1 Database")
    assert (release.year, release.licence) == (2025, "CC BY 4.0")
    assert "responsibilities" in release.covers
    assert "ratings" not in release.covers
    assert "skills and knowledge rated 08/2023" in ratings.name
    assert (ratings.year, ratings.covers) == (2023, ("ratings",))


def test_an_occupation_with_a_description_only(tmp_path: Path) -> None:
    """It becomes a role with just that, and its source does not claim to cover more."""
    role = list(roles.Onet(onet_files.release(tmp_path / "text")).roles())[-1].role
    assert (role.title, role.family) == ("Harbour Officers", "military")
    assert (role.tech_marks, role.education, role.job_zone, role.interests) == (None, None, None, None)
    assert role.sources[0].covers == ("title", "summary", "occupation")
    assert len(role.sources) == 1


def test_two_modes_are_both_named(tmp_path: Path) -> None:
    """Where two answers are given equally often, both stand there."""
    rows = [row[:] for row in onet_files.TABLES["Education, Training, and Experience"]]
    rows[1][5] = "61.54"
    data = onet_files.text(rows)
    folder = onet_files.release(tmp_path / "text")
    (folder / "Education, Training, and Experience.txt").write_bytes(data)
    education = next(roles.Onet(folder).roles()).role.education
    assert education is not None
    assert education.level == "Less than a High School Diploma or Lamp Certificate (61.5 % each of those asked)"


def test_slugs_are_unique_and_do_not_depend_on_the_order() -> None:
    """Titles with one slug all get their code behind it; so does a title without any letter."""
    titles = {"11-1011.00": "Café Keepers", "11-1011.01": "Cafe keepers", "11-1011.02": "Others", "11-1011.03": "日本"}
    slugs = roles.unique_slugs(titles)
    assert slugs == roles.unique_slugs(dict(reversed(titles.items())))
    assert slugs["11-1011.00"] == "cafe-keepers-11-1011-00"
    assert slugs["11-1011.02"] == "others"
    assert slugs["11-1011.03"] == "11-1011-03"
    assert all(normalize.slug(slug) == slug for slug in slugs.values())


def test_more_aliases_than_a_role_may_have_are_cut_and_told(tmp_path: Path) -> None:
    """The limit of the model holds, and the import says that it cut."""
    head, *_ = onet_files.TABLES["Alternate Titles"]
    rows = [head, *(["11-1011.00", f"Keeper {number}", "n/a", "08"] for number in range(5_500))]
    found = roles.Onet(onet_files.release(tmp_path / "text", Alternate_Titles=onet_files.text(rows)))
    role = next(found.roles()).role
    assert len(role.aliases) == model.MAX_ALIASES
    assert found.notes[-1] == "11-1011.00 Lighthouse Keepers has 5,503 alternate titles; the first 5,000 are kept"


def test_codes_without_an_occupation_are_told(tmp_path: Path) -> None:
    """Rows for a code that the release does not describe are not lost in silence."""
    rows = [*onet_files.TABLES["Tools Used"], ["13-1011.00", "Oil", "1", "Oils"]]
    found = roles.Onet(onet_files.release(tmp_path / "text", Tools_Used=onet_files.text(rows)))
    list(found.roles())
    assert found.notes[-1] == "1 code with rows, but without an entry in Occupation Data: 13-1011.00"


def test_soc_codes() -> None:
    """Seven characters of a detail code; what is no code is none; the codes that BLS may publish, the nearest first."""
    assert soc.base_code("11-1011.03") == soc.base_code("11-1011") == "11-1011"
    assert soc.base_code("2411") is None
    assert [soc.is_detail(code) for code in ("11-1011", "11-1011.00", "11-1011.03")] == [False, False, True]
    assert soc.published_as("25-2055") == ("25-2055", "25-2052", "25-2050")
    assert soc.published_as("13-1020") == ("13-1020",)
    assert len(soc.FAMILIES) == 23
