"""Headings and sections."""

from __future__ import annotations

import pytest

from careercli.sources.guide.headings import kind_of, split
from careercli.sources.guide.text import of_text
from careercli.sources.guide.titles import role_named, title_named


@pytest.mark.parametrize(
    ("heading", "kind"),
    [
        ("📈 Market Demand", "demand"), ("MARKET DEMAND", "demand"), ("Demand for Lamp Wardens", "demand"),
        ("🇬🇧 Annual Salary (UK, GBP)", "salary"), ("Salary Range", "salary"), ("Average Pay in Norway", "salary"),
        ("Core Functions of the Lamp Warden Role", "core_functions"),
        ("What Does a Lamp Warden Do?", "core_functions"),
        ("Duties and Responsibilities", "responsibilities"), ("Key responsibilities:", "responsibilities"),
        ("Working Conditions", "work_setting"), ("Tools & Technologies", "tech_stack"), ("Tech Stack", "tech_stack"),
        ("Skills & Qualifications", "skills"), ("Education Level", "education_level"),
        ("Technical Skills", "technical"),
        ("Soft Abilities", "soft"), ("Path to Lamp Warden", "entry_path"),
        ("How to Become a Lamp Warden", "entry_path"), ("Required Education", "education_path"),
        ("Education & Training", "education_path"), ("Career Path Tiers", "tiers"), ("Career Ladder", "tiers"),
        ("Global Outlook", "global_outlook"), ("Job Market Today", "market"), ("Role Challenges", "challenges"),
        ("Growth Paths", "growth_paths"), ("Industry Trends", "trends"), ("A Day in the Life", "day"),
        ("A Typical Day of a Lamp Warden", "day"), ("Work–Life Balance & Stress", "balance"),
        ("Skill Map", "skill_map"), ("Pros & Cons for Lamp Warden", "pros_cons"),
        ("✅ Pros", "pros"), ("❌ Cons", "cons"),
        ("Common Mistakes of Beginners", "mistakes"), ("Mistakes to Avoid", "mistakes"),
        ("Contextual Advice", "advice"),
        ("Examples and Case Studies", "case_studies"), ("Real-World Examples", "case_studies"),
        ("Portfolio Tips", "portfolio"), ("Job Outlook & Related Roles", "outlook"), ("Related Careers", "related"),
        ("FAQ", "faq"), ("Frequently Asked Questions (FAQs)", "faq"), ("Sources & References", "sources"),
        ("Share career guide", "site"), ("© 2025 Example Inc.", "site"),
    ],
)  # fmt: skip
def test_headings_are_known_by_what_they_are(heading: str, kind: str) -> None:
    """Other wordings, other roles, case, emoji, brackets and colons make no difference."""
    assert kind_of(heading) == kind


@pytest.mark.parametrize(
    "text",
    [
        "median salary",
        "growth rate",
        "Top 10% of wardens",
        "Lamp Warden",
        "Dress Code",
        "Oil",
        "",
        "x" * 500,
        "Stress Level",
    ],
)
def test_what_is_no_heading(text: str) -> None:
    """Labels of figures, names and anything long are no headings."""
    assert kind_of(text) == ""


@pytest.mark.parametrize(
    ("line", "role"),
    [
        ("Lamp Warden Career Path Guide", "Lamp Warden"),
        ("Lamp Warden Career Guide | Example", "Lamp Warden"),
        ("Career Guide: Lamp Warden", "Lamp Warden"),
        ("Career Path Guide for a Lamp Warden", "Lamp Warden"),
        ("How to Become a Lamp Warden", "Lamp Warden"),
        ("Lamp Warden", ""),
    ],
)
def test_titles(line: str, role: str) -> None:
    """The role is found in the guide's own title, whichever way round."""
    assert title_named(line) == role


def test_headings_that_name_the_role() -> None:
    """A guide without a title still says in its headings which role it is about."""
    assert role_named("Core Functions of the Lamp Warden Role") == "Lamp Warden"
    assert role_named("Path to Lamp Warden") == "Lamp Warden"
    assert role_named("Pros & Cons for Lamp Warden") == "Lamp Warden"
    assert role_named("Tech Stack") == ""


def test_parts_of_a_skill_map_are_no_sections() -> None:
    """A group of the map may be called like a section."""
    text = "Skill Map\n\nSoft Skills\n\nNeeded at night.\n\n• Patience\n\nPros\n\n• Quiet."
    assert [section.kind for section in split(of_text(text, "x"))] == ["opening", "skill_map", "pros"]


def test_unknown_headings_end_a_section() -> None:
    """What stands under a heading that no pattern knows is not added to the section before."""
    text = "Work Setting\n\nTowers and piers.\n\nDress Code\n\nTwo coats.\n\nTech Stack\n\n• Radio"
    sections = split(of_text(text, "x"))
    assert [(section.kind, len(section.lines)) for section in sections] == [
        ("opening", 0), ("work_setting", 1), ("unknown", 1), ("tech_stack", 1),
    ]  # fmt: skip


def test_heading_and_text_on_one_line() -> None:
    """`Work Setting: Towers.` is a section with one line."""
    sections = split(of_text("Lamp Warden\n\nWork Setting: Towers and piers.", "x"))
    assert [(section.kind, [line.text for line in section.lines]) for section in sections[1:]] == [
        ("work_setting", ["Towers and piers."])
    ]


def test_a_list_entry_is_no_heading() -> None:
    """A tool called like a section stays a tool; only ticks may stand before Pros and Cons."""
    text = "Tech Stack\n\n• Soft Skills\n• Radio\n\n✅ Pros\n\n• Quiet."
    sections = split(of_text(text, "x"))
    assert [(section.kind, len(section.lines)) for section in sections[1:]] == [("tech_stack", 2), ("pros", 1)]


NESTED = {
    "Skill Map": "Technical Skills, Soft Skills, Tech Stack, Skills, Education, Trends, Challenges",
    "Case Studies": "Challenges, Trends, Growth Paths, Tech Stack, Responsibilities",
    "FAQ": "Education, Challenges, Trends, Responsibilities, Path to Lamp Warden, Core Functions",
    "Career Ladder": "Responsibilities, Salary, Technical Skills, Soft Skills, Skills",
    "A Day in the Life": "Responsibilities, Challenges",
}
"""Sections, and what the parts of each may be called like."""


@pytest.mark.parametrize(
    ("above", "inner"), [(above, name) for above, names in NESTED.items() for name in names.split(", ")]
)
def test_a_part_of_a_section_is_called_like_another_section(above: str, inner: str) -> None:
    """Inside, it opens none; elsewhere it does, and so does another heading inside."""
    sections = split(of_text(f"{above}\n\nFirst.\n\n{inner}\n\nMore.\n\nPortfolio Tips\n\nKeep a book.", "x"))
    assert [section.kind for section in sections] == ["opening", kind_of(above), "portfolio"]
    assert [section.kind for section in split(of_text(f"Work Setting\n\nTowers.\n\n{inner}\n\nMore.", "x"))][
        2
    ] == kind_of(inner)


@pytest.mark.parametrize("tick", "✓✔☑✗✘✅❌+")
def test_ticks_may_stand_before_pros_and_cons_alone(tick: str) -> None:
    """A tick before `Pros` or `Cons` makes no entry of it; before any other heading it does, and a bullet always does."""
    for heading, kind in (("Pros", "pros"), ("Cons", "cons")):
        assert [section.kind for section in split(of_text(f"{tick} {heading}\n\n• Quiet.", "x"))] == ["opening", kind]
    for entry in (f"{tick} Soft Skills", "• Pros", "- Cons"):
        sections = split(of_text(f"Tech Stack\n\n• Radio\n{entry}", "x"))
        assert [(section.kind, len(section.lines)) for section in sections[1:]] == [("tech_stack", 2)], entry
