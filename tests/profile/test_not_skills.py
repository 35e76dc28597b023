"""What people list among their skills and is none: schooling, languages, certificates."""

from __future__ import annotations

from pathlib import Path

import pytest

from careercli.profile import model, not_skills
from helper import home_of, run


@pytest.mark.parametrize(
    ("name", "level"),
    [
        ("high school diploma", "High school diploma or equivalent"),
        ("High school graduate", "High school diploma or equivalent"),
        ("GED", "High school diploma or equivalent"),
        ("bachelor's degree in nursing", "Bachelor's degree"),
        ("BSc", "Bachelor's degree"),
        ("MBA", "Master's degree"),
        ("PhD", "Doctoral or professional degree"),
        ("Scrum master", None),
        ("Master scheduling", None),
        ("MS Excel", None),
        ("high school teaching", None),
        ("Associate Cloud Engineer", None),
        ("First aid certificate", None),
        ("degree apprenticeships", None),
        ("B2B sales", None),
        ("MBA recruiting", None),
        ("PhD supervision", None),
        ("diploma verification", None),
        ("BED", None),
        ("bed making", None),
        ("Diploma of Nursing", "Postsecondary nondegree award"),
    ],
)
def test_schooling_is_told_from_skills(name: str, level: str | None) -> None:
    """Degrees and diplomas have a level; words that are of schooling only among others have none."""
    assert not_skills.level_of_schooling(name) == level


@pytest.mark.parametrize(
    ("name", "language"),
    [
        ("Spanish", "Spanish"),
        ("fluent French", "French"),
        ("German (B2)", "German"),
        ("Spanish speaker", "Spanish"),
        ("English literature", ""),
        ("French cooking", ""),
        ("Java", ""),
        ("Spanish translation", ""),
    ],
)
def test_a_language_is_all_of_a_name(name: str, language: str) -> None:
    """A language with how well it is spoken is one; with anything else it is a skill of another kind."""
    assert not_skills.language(name) == language


@pytest.mark.parametrize(
    ("name", "is_one"),
    [
        ("Forklift licence", True),
        ("Certificate in bookkeeping", True),
        ("First aid certified", True),
        ("Certified Public Accountant", True),
        ("Licensed Practical Nurse", True),
        ("license management", False),
        ("SSL certificates", False),
        ("software license compliance", False),
        ("certified payroll", False),
    ],
)
def test_a_certificate_is_told_from_work_with_them(name: str, is_one: bool) -> None:
    """It ends in the word, says of what it is, or is a title that one holds."""
    assert not_skills.is_certificate(name) is is_one


def test_names_are_sorted_to_their_places() -> None:
    """A certificate that is known as a skill is both; the highest level of schooling counts."""
    names = ["excel", "GED", "BSc", "Welsh", "forklift licence", "Prince of Pies certificate"]
    assert not_skills.classify(names, ["excel", "forklift licence"]) == not_skills.ClassifiedNames(
        skills=("excel", "forklift licence"),
        schooling=("GED", "BSc"),
        education="Bachelor's degree",
        languages=("Welsh",),
        certificates=("forklift licence", "Prince of Pies certificate"),
    )


def test_profile_add_puts_each_where_it_belongs(tmp_path: Path) -> None:
    """What is no skill goes into its own key and is said; a level that is there stays."""
    ran = run("profile", "add", "kornal, high school diploma, Spanish, Pie maker certificate", home=tmp_path)
    assert ran.exit_code == 0
    assert ran.splitlines() == [
        "added\tkornal",
        "not recognised\tkornal",
        "schooling\thigh school diploma",
        "language\tSpanish",
        "certificate\tPie maker certificate",
    ]
    mine = model.parse_profile((home_of(tmp_path) / "data" / "profile.yaml").read_bytes(), "profile.yaml")
    assert [skill.name for skill in mine.skills] == ["kornal"]
    assert (mine.education, mine.languages, mine.certificates) == (
        "High school diploma or equivalent",
        ("Spanish",),
        ("Pie maker certificate",),
    )
    run("profile", "add", "BSc", "english", home=tmp_path)
    mine = model.parse_profile((home_of(tmp_path) / "data" / "profile.yaml").read_bytes(), "profile.yaml")
    assert mine.education == "High school diploma or equivalent"
    assert mine.languages == ("Spanish", "English")


def test_match_says_that_schooling_is_no_skill(tmp_path: Path) -> None:
    """Beside skills it is left out with a word; alone there is nothing to match."""
    ran = run("match", "bake bread", "high school diploma", home=tmp_path)
    assert "high school diploma is schooling, by which no role is matched" in ran.stderr
    ran = run("match", "high school diploma", home=tmp_path)
    assert ran.exit_code == 2
    assert "no skills were named: high school diploma is schooling" in ran.stderr
