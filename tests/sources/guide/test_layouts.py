"""Guides as they are found: the layouts of seven web sites, a job posting, a role page, tables, and what is no guide."""

from __future__ import annotations

import pytest
from guide_layouts import (
    BALANCE,
    LADDER,
    LEARNING,
    MARKET,
    POSTING,
    PROFILE,
    PROSE_PAGE,
    REMOTE_POSTING,
    ROLE_PAGE,
    ROMAN,
    SEVEN,
    SIDEKICK,
    TABLES,
)  # fmt: skip

from careercli.errors import CareersError
from careercli.roles.model import Role
from careercli.sources.guide import reader
from careercli.sources.guide.reader import GuideReading


def read(text: str, name: str = "guide.txt") -> GuideReading:
    """The reading of a guide."""
    return reader.read(text, name)


def unplaced(text: str) -> list[str]:
    """The lines of a guide that have no place."""
    return [line for _number, line in read(text).unplaced]


def pay_of(role: Role) -> tuple[object, ...]:
    """The figures of pay that a role records: low, median, high, top tenth, then the levels'."""
    assert role.salary is not None
    levels = role.salary.levels
    named = (levels.entry, levels.mid, levels.senior) if levels else (None, None, None)
    salary = role.salary
    return (salary.low, salary.median, salary.high, salary.top_tenth_from, *named, salary.currency, salary.period)


PAY = {
    "learningpath": (None, 48_000, None, None, None, None, None, "USD", "year"),
    "careersidekick": (None, 47_500, None, None, 34_000, None, None, "USD", "year"),
    "thebalancecareers": (None, 47_900, None, 78_300, None, None, None, "USD", "year"),
    "insurancecareers": (35_000, 47_000, 62_000, None, None, None, None, "USD", "year"),
    "markatalyst": (None, None, None, None, 34_500, 47_000, 61_000, "USD", "year"),
    "climbtheladder": (None, 48_200, None, 79_000, None, None, None, "USD", "year"),
    "career-guides-au": (None, 60_500, None, None, 46_000, None, None, "AUD", "year"),
}
GROWTH = {
    "learningpath": 6, "careersidekick": 5, "thebalancecareers": 7, "insurancecareers": -2, "markatalyst": None,
    "climbtheladder": None, "career-guides-au": 4,
}  # fmt: skip
SKILLS = {
    "learningpath": 0, "careersidekick": 2, "thebalancecareers": 2, "insurancecareers": 2, "markatalyst": 2,
    "climbtheladder": 2, "career-guides-au": 2,
}  # fmt: skip


@pytest.mark.parametrize("site", SEVEN)
def test_the_layouts_of_seven_sites(site: str) -> None:
    """Title, duties, skills, pay and outlook stand in their places, the figures as the guide says them."""
    role = read(SEVEN[site]).role
    assert role.title == "Kilnmaster"
    duties = role.responsibilities or role.core_functions
    assert duties
    assert pay_of(role) == PAY[site]
    assert role.outlook is not None
    assert role.outlook.status
    assert role.outlook.growth_percent == GROWTH[site]
    assert role.skill_map
    assert (
        sum(len(group.skills) for group in role.skill_map if group.name != "Kilnmaster Job Requirements")
        == SKILLS[site]
    )


def test_an_unknown_heading_ends_the_section_and_is_listed() -> None:
    """What stands under a heading that no part of a role is called goes nowhere, and is listed with the heading."""
    assert unplaced(LEARNING) == [
        "Career Information", "How to Stand Out in the Field", "Get a certificate for electric kilns.",
        "Glass blowers form glass and earn about $40,000.",
    ]  # fmt: skip
    assert unplaced(SIDEKICK) == [
        "By A Writer | Updated May 2024", "Is a Kilnmaster a Good Career?", "Yes, if you like warm rooms.",
    ]  # fmt: skip
    assert unplaced(LADDER) == [
        "Electric Kilns", "Gas gets dear, so potteries change over.", "Kilnmaster Job Description Example",
        "At the Riverton works we fire twice a week.",
    ]  # fmt: skip
    assert unplaced(TABLES) == ["> Data of 2024", "7. Migration and visas", "A visa is hard to get."]
    assert unplaced(MARKET) == ["6. Interview Questions", "What is a cone?"]
    cons = read(LEARNING).role.cons
    assert cons == ("Heat and dust", "Night firings (up to 14 hours)**")


def test_other_roles_pay_is_not_pressed_into_a_name() -> None:
    """`Glass blower: $39,000` names a related role; its pay has no place, and the line is listed."""
    reading = read(BALANCE, "page.html")
    assert reading.role.related == ("glass-blower", "bell-founder")
    assert [text for _number, text in reading.unplaced] == ["Glass blower: $39,000", "Bell founder: $52,000"]


def test_tables() -> None:
    """Tiers and pay from rows; a range of a level is a step of the ladder in words; the latest year counts."""
    role = read(TABLES).role
    assert [(tier.title, tier.description) for tier in role.tiers] == [
        ("Senior", "Annual salary (AUD): $70,000~$84,000")
    ]
    assert role.education is not None
    assert role.education.path == "Certificate III in Ceramics: Duration 1–2 years; Cost (AUD) $3,000~$12,000"
    assert role.demand is not None
    assert role.demand.level == "moderate"
    assert role.balance is not None
    assert role.balance.rating is None
    assert str(role.balance.note).startswith("Balance rating: challenging")
    tiers = read(MARKET).role.tiers
    assert [(tier.title, tier.years and (tier.years.min, tier.years.max)) for tier in tiers] == [
        ("Helper", (0, 2)), ("Kilnmaster", (3, 7)), ("Works master", (8, None)),
    ]  # fmt: skip
    assert any("the latest year" in note for note in read(MARKET).notes)


def test_a_table_of_a_page_is_read_like_one_of_markdown() -> None:
    """The rows of an HTML table give the same figures, with the names of the columns."""
    rows = [line.strip("|").split("|") for line in MARKET.splitlines() if line.startswith("| ")]
    cells = "".join(
        "<tr>" + "".join(f"<{tag}>{cell.strip()}</{tag}>" for cell in row) + "</tr>"
        for row in rows[:4]
        for tag in ["th" if row is rows[0] else "td"]
    )
    head = "<!DOCTYPE html><html><body><h1>Kilnmaster Career Guide</h1><p>Kilnmasters fire clay for a works.</p>"
    text = f"{head}<h2>Salary</h2><table>{cells}</table><h2>Duties</h2><ul><li>Fire.</li></ul></body></html>"
    assert pay_of(read(text, "page.html").role) == PAY["markatalyst"]


def test_a_job_posting() -> None:
    """Title, place and type, pay range, duties, what is required and what preferred; benefits are listed."""
    reading = read(POSTING)
    role = reading.role
    assert role.title == "Kilnmaster"
    assert pay_of(role) == (42_000, None, 55_000, None, None, None, None, "USD", "year")
    assert role.work_setting == "Location: Riverton\nJob Type: Full-time"
    assert role.responsibilities == ("Load shelves", "Watch cones")
    assert [(group.name, group.skills) for group in role.skill_map] == [
        ("Required Skills/Abilities", ("Patience", "Pyrometer")),
        ("Preferred Qualifications", ("A licence for gas kilns",)),
    ]
    assert role.education is not None
    assert role.education.path == "• One winter at a school of ceramics"
    assert unplaced(POSTING) == ["Benefits", "Free clay"]


def test_a_posting_without_a_title_line() -> None:
    """Labels with odd names, pay by the hour, a remote place; duties told to the reader (`What You'll Do`)."""
    reading = read(REMOTE_POSTING)
    role = reading.role
    assert (role.title, role.remote_friendly) == ("Bell Founder", True)
    assert pay_of(role)[:3] + pay_of(role)[-1:] == (28, None, 35, "hour")
    assert role.responsibilities == ("Make moulds", "Pour bronze")
    assert role.work_setting == "Location: Remote\nMonday to Thursday."
    assert [group.name for group in role.skill_map] == ["Minimum Qualifications", "Nice to Have"]
    assert unplaced(REMOTE_POSTING) == ["Department: Casting", "How to Apply", "Write to the foundry."]


def test_pay_and_outlook_in_one_paragraph() -> None:
    """The sentences on pay go to the pay, those on growth to the outlook; a year in the title is no part of the name."""
    role = read(PROSE_PAGE, "page.html").role
    assert role.title == "Bell Founder"
    assert pay_of(role)[1] == 58_400
    assert role.outlook is not None
    assert (role.outlook.growth_percent, role.outlook.status) == (-1, "Employment will decline 1% by 2032.")
    assert role.responsibilities == ("Mix clay", "Tune bells")
    assert role.skill_map[0].skills == ("Hearing", "Strength")
    assert unplaced(PROSE_PAGE) == ["Tower politics", "Priests differ."]


def test_a_profile_with_the_amount_before_its_label() -> None:
    """`£24,000 Starter`, hours a week, other titles."""
    role = read(PROFILE).role
    assert role.aliases == ("bellmaker",)
    assert pay_of(role)[4:] == (24_000, None, 42_000, "GBP", "year")
    assert str(role.work_setting).split("\n") == ["40 to 42 a week", "You could work in a foundry."]
    assert unplaced(PROFILE) == ["to"]


def test_roman_numbers_and_a_table_of_levels_with_years() -> None:
    """Each row gives the pay of its level and a step of the ladder; a grade that no model knows is kept."""
    role = read(ROMAN).role
    assert pay_of(role)[4:8] == (28_000, 36_000, 48_000, "EUR")
    assert [(tier.title, tier.years and tier.years.min) for tier in role.tiers] == [
        ("Junior", 0),
        ("Mid", 3),
        ("Senior", 7),
    ]
    assert role.balance is not None
    assert (role.balance.rating, role.balance.note) == ("good", "Stress level: Variable")
    assert unplaced(ROMAN) == ["V. History of bells", "Old."]


def test_a_role_page_with_levels() -> None:
    """What one will do, the skills, and each level as a step of the ladder, with what stands under it."""
    role = read(ROLE_PAGE).role
    assert role.responsibilities == ("load shelves", "watch cones")
    assert role.core_functions == ("A kilnmaster answers for each firing. In this role, you will:",)
    assert role.skill_map[0].skills == ("Heat control", "Patience")
    assert [tier.title for tier in role.tiers] == ["Trainee kilnmaster", "Senior kilnmaster"]
    assert "Patience (Skill level: awareness)" in str(role.tiers[0].description)
    assert unplaced(ROLE_PAGE) == []


def test_front_matter() -> None:
    """The title of the front matter is the guide's; its dates and tags are the site's own."""
    text = MARKET.replace("# Kilnmaster Job Description\n", "")
    reading = read(text)
    assert reading.role.title == "Kilnmaster"
    assert [said for _number, said in reading.site] == ["date: 2024-03-01", "tags: [clay, fire]"]


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("CODE,LABEL,NOTE\n1,Work environment,x\n2,Skills,y\n3,Duties,z\n", r"a table \(CSV, 3 columns\)"),
        ('A,B,C,D\n1,x,,"Two\nSkills\nlines."\n2,y,,"Duties\nand more.",\n', r"a table \(CSV, 4 columns\)"),
        ("a\tb\tc\nSkills\tDuties\tPay\n", r"a table \(separated by tabs, 3 columns\)"),
        ("The sea is grey,\nthe lamp is lit.\n", r"0 of the 3 sections that one needs \(no heading was seen\)"),
        ("- eggs\n- flour\n- milk\n", "0 of the 3 sections"),
        (
            "# Engineer\n\n## Duties\n\n- Build\n\n## Travel plans\n\nFar.\n\n## Dress\n\nCoat.\n",
            r"1 of the 3 sections that one needs \(headings known: Duties; headings not known: Travel plans, Dress\)",
        ),
    ],
)
def test_what_is_no_guide_says_what_was_seen(text: str, reason: str) -> None:
    """A table, a poem, a list, a text with one section: refused, with the headings seen and how many are needed."""
    with pytest.raises(CareersError, match=reason) as caught:
        read(text, "x.txt")
    assert caught.value.message.startswith("x.txt: ")
    assert "nothing was written" in caught.value.message


PAY_TEXT = "Lamp Warden Career Guide\n\nMinds lamps.\n\nDuties\n\n- Trim\n\nSkills\n\n- Patience\n\n{}\n"


@pytest.mark.parametrize(
    "lines",
    [
        "2024 Median Pay\n\nOf all.",  # the label's year
        "Salary (US, USD)\n\nMedian: 2024",
        "Salary (US, USD)\n\nEntry-Level: 29-1141",
        "Salary (US, USD)\n\n2019 - 2024",
        "Salary (US, USD)\n\nMedian pay, 2024",
    ],
)
def test_a_year_or_a_code_is_no_pay(lines: str) -> None:
    """A number that is a year of the calendar or an occupation's code is never recorded as money."""
    role = read(PAY_TEXT.format(lines)).role
    if role.salary is not None:
        assert pay_of(role)[:7] == (None,) * 7


@pytest.mark.parametrize(
    ("said", "key", "value"),
    [
        ("The median annual wage for wardens was $51,000 in May 2023.", 1, 51_000),
        ("The median pay was 51,000 in 2023.", 1, None),
        ("In 2023, the top 10 percent earned more than $90,000, and the median was $51,000.", 3, 90_000),
        ("Wardens earn between $40,000 and $60,000 per year.", 0, 40_000),
        ("The lowest 10 percent earn less than $30,000 a year.", 1, None),
        ("Wardens earn $20 per hour, and the median annual salary is $51,000 per year.", 1, 51_000),
        ("The median was $51,000 or $52,000, as one counts.", 1, None),
    ],
)
def test_pay_in_prose(said: str, key: int, value: float | None) -> None:
    """A figure that a sentence says plainly is recorded; one of two, of another share, or without a sign is not."""
    role = read(PAY_TEXT.format(f"Salary (US, USD)\n\n{said}")).role
    assert role.salary is not None
    assert pay_of(role)[key] == value
    assert role.salary.note == said
