"""The two roles of the guides hold all that the guides hold, and the official figures are the publishers'."""

from __future__ import annotations

import pytest

from careercli.roles.loader import load_file
from careercli.roles.model import Role
from helper import ROOT, SHARED

ROLES = ROOT / "data" / "roles"


def role(slug: str) -> Role:
    loaded = load_file(ROLES / f"{slug}.yaml")
    assert loaded.role is not None, loaded.problems
    return loaded.role


# What each guide holds, counted in the guides themselves.
COORDINATOR = {
    "growth": 7, "median": 60_000, "low": 45_000, "high": 75_000, "levels": (49_500, 60_000, 70_500), "top": 75_000,
    "responsibilities": 15, "tech_stack": 19, "technical": 20, "soft": 10, "years": [(0, 2), (2, 5), (5, None), (7, None)],
    "activities": [5, 5, 5], "skill_map": [5, 6, 5, 5], "faq": 10,
}  # fmt: skip
TECHNICIAN = {
    "growth": 8, "median": 57_500, "low": 40_000, "high": 75_000, "levels": (45_250, 57_500, 69_750), "top": 75_000,
    "responsibilities": 15, "tech_stack": 20, "technical": 15, "soft": 10, "years": [(0, 2), (3, 5), (5, None), (7, None)],
    "activities": [4, 4, 4], "skill_map": [4, 4, 5], "faq": 9,
}  # fmt: skip


@pytest.mark.parametrize(("slug", "expected"), [("legal-coordinator", COORDINATOR), ("legal-technician", TECHNICIAN)])
def test_every_figure_and_list_of_the_guide_is_there(slug: str, expected: dict) -> None:
    """Figures to the dollar, lists to the entry."""
    one = role(slug)
    assert one.salary and one.salary.levels and one.outlook and one.demand and one.balance and one.skills
    levels = one.salary.levels
    assert {
        "growth": one.outlook.growth_percent,
        "median": one.salary.median,
        "low": one.salary.low,
        "high": one.salary.high,
        "levels": (levels.entry, levels.mid, levels.senior),
        "top": one.salary.top_tenth_from,
        "responsibilities": len(one.responsibilities),
        "tech_stack": len(one.tech_stack),
        "technical": len(one.skills.technical),
        "soft": len(one.skills.soft),
        "years": [(tier.years.min, tier.years.max) for tier in one.tiers if tier.years],
        "activities": [len(block.activities) for block in one.day],
        "skill_map": [len(group.skills) for group in one.skill_map],
        "faq": len(one.faq),
    } == expected
    assert (one.demand.level, one.balance.stress, one.balance.rating, one.remote_friendly) == (
        "high",
        "moderate",
        "good",
        True,
    )
    assert [len(part) for part in (one.pros, one.cons, one.beginner_mistakes, one.advice, one.case_studies)] == [
        6,
        6,
        8,
        8,
        3,
    ]
    assert [(block.start, block.end) for block in one.day] == [
        ("09:00", "12:00"),
        ("12:00", "15:00"),
        ("15:00", "18:00"),
    ]


@pytest.mark.parametrize("slug", ["legal-coordinator", "legal-technician"])
def test_every_other_section_of_the_guide_is_there(slug: str) -> None:
    """Texts that are no lists are there too, with as many paragraphs as the guide has."""
    one = role(slug)
    assert one.work_setting and one.education and one.education.level and one.education.path and one.market
    assert one.market.challenges and one.market.growth_paths and one.market.trends
    assert one.outlook and one.outlook.status and one.outlook.source
    counts = (len(one.core_functions), len(one.entry_path), len(one.global_outlook), len(one.portfolio_tips))
    assert counts == {"legal-coordinator": (3, 4, 3, 1), "legal-technician": (4, 4, 4, 2)}[slug]
    paragraphs = (len(one.education.level.split("\n")), len(one.education.path.split("\n")))
    assert paragraphs == {"legal-coordinator": (2, 5), "legal-technician": (2, 6)}[slug]
    assert all(case.story and case.takeaway for case in one.case_studies)


GUIDES = {"legal-coordinator": "001_a2908a8a4cf6da7d.txt", "legal-technician": "000_414ade90da41ce18.txt"}


@pytest.mark.parametrize("slug", GUIDES)
def test_names_stand_as_the_guide_has_them(slug: str) -> None:
    """Tools, tiers, headings, foci and titles of cases are lines of the guide, letter for letter.

    Of a skill the name stands there without praise: "Organizational Skills" for "Exceptional Organizational Skills".
    """
    guide = SHARED / "guides" / GUIDES[slug]
    if not guide.exists():
        pytest.skip("needs ../shared/guides, which does not ship with the project")
    lines = {
        line.strip().lstrip("•").strip().replace("’", "'") for line in guide.read_text(encoding="utf-8").splitlines()
    }
    one = role(slug)
    assert one.skills
    skills = [
        *one.skills.technical,
        *one.skills.soft,
        *(name for group in one.skill_map for name in group.skills),
    ]
    names = [
        *one.tech_stack,
        *(tier.title for tier in one.tiers),
        *(group.name for group in one.skill_map),
        *(f"Focus: {block.focus}" for block in one.day),
        *(case.title for case in one.case_studies),
    ]
    assert len(names) + len(skills) > 70
    assert [name for name in names if name.replace("’", "'") not in lines] == []
    short = [line.casefold() for line in lines if len(line.split()) <= 10]
    assert [name for name in skills if not any(_is_part(name.casefold(), line) for line in short)] == []


def _is_part(name: str, line: str) -> bool:
    """Whether a name is some of a line's words, one behind the other, and not less than half of them."""
    return f" {name} " in f" {line} " and 2 * len(name.split()) >= len(line.split())


def test_the_guide_for_technicians_says_whose_figures_it_cites() -> None:
    """Its growth is that of another occupation, and its source says so."""
    outlook = role("legal-technician").outlook
    assert outlook and outlook.source
    assert "23-2011" in outlook.source
