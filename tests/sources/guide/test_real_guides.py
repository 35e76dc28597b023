"""The two real guides, read whole and word for word."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from careercli.sources.guide import reader
from careercli.sources.guide import text as guide_text
from helper import SHARED

GUIDES = SHARED / "guides"


def the_guides() -> list[Path]:
    """The two real guides, or a skipped test where they are not."""
    found = sorted(GUIDES.glob("*.txt"))
    if not found:
        pytest.skip("needs ../shared/guides, the two saved career guides")
    assert len(found) == 2
    return found


EXPECTED = {
    "Legal Coordinator": {
        "growth": 7, "pay": (45_000, 60_000, 75_000, 75_000), "levels": (49_500, 60_000, 70_500),
        "lists": (15, 19, 20, 10), "years": [(0, 2), (2, 5), (5, None), (7, None)], "day": [5, 5, 5],
        "map": [5, 6, 5, 5], "points": (6, 6, 8, 8), "cases": (3, 10), "texts": (3, 4, 3, 1), "education": (2, 5),
    },
    "Legal Technician": {
        "growth": 8, "pay": (40_000, 57_500, 75_000, 75_000), "levels": (45_250, 57_500, 69_750),
        "lists": (15, 20, 15, 10), "years": [(0, 2), (3, 5), (5, None), (7, None)], "day": [4, 4, 4], "map": [4, 4, 5],
        "points": (6, 6, 8, 8), "cases": (3, 9), "texts": (4, 4, 4, 2), "education": (2, 6),
    },
}  # fmt: skip


def test_the_real_guides_are_whole() -> None:
    """Every section and every figure of both guides, counted by hand; nothing without a place but the site's own."""
    seen = set()
    for path in the_guides():
        reading = reader.read(path.read_bytes(), path.name)
        role, want = reading.role, EXPECTED[reading.role.title]
        seen.add(role.title)
        assert role.salary is not None
        assert role.salary.levels is not None
        assert role.skills is not None
        assert role.outlook is not None
        assert role.market is not None
        assert role.balance is not None
        assert role.education is not None
        assert role.demand is not None
        pay, levels = role.salary, role.salary.levels
        assert (pay.low, pay.median, pay.high, pay.top_tenth_from) == want["pay"]
        assert (levels.entry, levels.mid, levels.senior) == want["levels"]
        assert (pay.country, pay.currency, pay.period) == ("US", "USD", "year")
        assert role.outlook.growth_percent == want["growth"]
        assert role.outlook.status
        assert role.outlook.source
        assert (role.demand.level, role.balance.stress, role.balance.rating) == ("high", "moderate", "good")
        assert role.remote_friendly is True
        lists = (role.responsibilities, role.tech_stack, role.skills.technical, role.skills.soft)
        assert tuple(map(len, lists)) == want["lists"]
        assert [(tier.years.min, tier.years.max) for tier in role.tiers if tier.years] == want["years"]
        assert [(block.start, block.end) for block in role.day] == [
            ("09:00", "12:00"),
            ("12:00", "15:00"),
            ("15:00", "18:00"),
        ]
        assert [len(block.activities) for block in role.day] == want["day"]
        assert all(block.focus for block in role.day)
        assert [len(group.skills) for group in role.skill_map] == want["map"]
        assert all(group.description for group in role.skill_map)
        points = (role.pros, role.cons, role.beginner_mistakes, role.advice)
        assert tuple(map(len, points)) == want["points"]
        assert (len(role.case_studies), len(role.faq)) == want["cases"]
        assert all(case.story and case.takeaway for case in role.case_studies)
        texts = (role.core_functions, role.entry_path, role.global_outlook, role.portfolio_tips)
        assert tuple(map(len, texts)) == want["texts"]
        assert role.education.level
        assert role.education.path
        assert (role.education.level.count("\n") + 1, role.education.path.count("\n") + 1) == want["education"]
        assert role.market.challenges
        assert role.market.growth_paths
        assert role.market.trends
        assert role.work_setting
        assert role.balance.note
        assert role.demand.note
        assert reading.unplaced == ()
        assert len(reading.site) == 22
        assert "β" not in str(role)
        assert "π" not in str(role)
    assert seen == set(EXPECTED)


def test_the_real_guides_word_for_word() -> None:
    """Every word of a placed line stands in the role, but for headings, labels and the gauge's ends."""
    for path in the_guides():
        raw = path.read_bytes()
        reading = reader.read(raw, path.name)
        told = re.sub(r"\W+", " ", str(reading.role).replace("\\n", " "))
        lines = dict(enumerate(raw.decode().splitlines(), start=1))
        long = [
            (number, lines[number]) for number, key in reading.placed if len(lines[number]) > 60 and key != "heading"
        ]
        assert len(long) > 100
        for number, line in long:
            words = re.sub(r"\W+", " ", re.sub(r"^(?:Key Takeaway|Source):", "", guide_text.repair(line))).strip()
            assert words in told, number
