"""Headings and sections."""

from __future__ import annotations

import pytest

from careercli.sources.guide.headings import kind_of, kinds_of, split
from careercli.sources.guide.text import of_text
from careercli.sources.guide.titles import name_in_headings, names_rung, role_named, stems, title_named


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


KILNMASTER = (stems("a Kilnmaster"),)


@pytest.mark.parametrize(
    ("heading", "kind"),
    [
        ("Kilnmaster Job Duties", "responsibilities"),
        ("Kilnmaster's Duties", "responsibilities"),
        ("Duties/Responsibilities:", "responsibilities"),
        ("Kilnmaster Roles & Responsibilities", "responsibilities"),
        ("Kilnmaster Skills", "skills"),
        ("Required Skills/Abilities", "skills"),
        ("Preferred Qualifications", "skills"),
        ("What You'll Bring", "skills"),
        ("What skills do you need to be a Kilnmaster?", "skills"),
        ("3. Job demand / competition", "demand"),
        ("1. Education path / duration / cost", "education_path"),
        ("Education, Training, & Certification", "education_path"),
        ("Education and Experience", "education_path"),
        ("IV. Work environment", "work_setting"),
        ("Kilnmaster Work Environment", "work_setting"),
        ("Where Do Kilnmasters Work?", "work_setting"),
        ("What does a Kilnmaster do?", "core_functions"),
        ("What a kilnmaster does", "core_functions"),
        ("What is a Kilnmaster?", "core_functions"),
        ("How much does a Kilnmaster make?", "salary"),
        ("What is the average salary of a Kilnmaster?", "salary"),
        ("How Do I Become a Kilnmaster?", "entry_path"),
        ("Advancement Prospects", "growth_paths"),
        ("Comparing Similar Jobs", "related"),
        ("Career Information", ""),
        ("Benefits", ""),
        ("Kilnmaster", ""),
        ("Skills and how a town of potters keeps them alive", ""),
        ("Salary: $40,000", ""),
        ("Kilns, clay and fire", ""),
    ],
)
def test_headings_by_what_they_mean(heading: str, kind: str) -> None:
    """With the role's name, numbers, signs and questions; a heading of something else is none that is known."""
    assert kind_of(heading, KILNMASTER) == kind


@pytest.mark.parametrize(
    ("heading", "kinds"),
    [
        ("Kilnmaster Salary & Outlook", ("salary", "outlook")),
        ("Job Outlook and Salary", ("outlook", "salary")),
        ("Salary", ("salary",)),
        ("Skills / Tools", ("skills", "tech_stack")),
    ],
)
def test_headings_about_several_things(heading: str, kinds: tuple[str, ...]) -> None:
    """Each part of a heading counts, in its order."""
    assert kinds_of(heading, KILNMASTER) == kinds


@pytest.mark.parametrize(
    ("line", "role"),
    [
        ("Becoming a Kilnmaster: Careers, Salary Info & Job Description", "Kilnmaster"),
        ("Kilnmaster Job Description: Salary, Duties, & More", "Kilnmaster"),
        ("What Does a Kilnmaster Do? Learn About the Salary, Required Skills, & More", "Kilnmaster"),
        ("Kilnmaster — career analysis · Australia", "Kilnmaster"),
        ("A Career as a Kilnmaster", "Kilnmaster"),
        ("What does a Kilnmaster do?", ""),
        ("Job Description", ""),
    ],
)
def test_titles_of_other_sites(line: str, role: str) -> None:
    """The role's name without what the site promises behind it; a heading alone is no title."""
    assert title_named(line) == role


def test_the_name_that_several_headings_have_in_front() -> None:
    """Where no title says it, the words before two or more known headings are the role's name."""
    assert name_in_headings(["Bell Ringer Duties", "Bell Ringer Salary", "Dress"], kind_of) == ("bell", "ringer")
    assert name_in_headings(["Technical Skills", "Technical Duties"], kind_of) == ()
    assert name_in_headings(["Bell Ringer Duties"], kind_of) == ()


def test_a_step_of_the_ladder_has_a_heading_of_its_own() -> None:
    """The role's name behind a grade, or a numbered level; the name alone or of another role is none."""
    for heading in ("Senior Kilnmaster", "Trainee kilnmaster", "Level 2 - Kilnmaster", "Lead Senior Kilnmaster"):
        assert names_rung(heading, KILNMASTER), heading
    for heading in ("Kilnmaster", "Senior Glazier", "Hiring a Kilnmaster", "Levels"):
        assert not names_rung(heading, KILNMASTER), heading
