"""Pages of the Occupational Outlook Handbook: a small one of that structure, and the real ones."""

from __future__ import annotations

import re

import pytest
from guide_samples import PLAIN, html
from handbook_page import PAY, TENTH, page

from careercli.roles.dumper import dump
from careercli.roles.loader import load_bytes
from careercli.roles.model import Floor, Role, Statistics
from careercli.sources.guide import handbook, reader
from careercli.sources.guide.html import of_html
from careercli.sources.guide.text import of_text
from helper import SHARED

PAGES = SHARED / "data" / "ooh" / "pages"


def role_of(text: str) -> Role:
    """The role of a page."""
    return reader.read(text, "page.html").role


def record_of(text: str) -> Statistics:
    """The official figures of a page."""
    statistics = role_of(text).statistics
    assert statistics is not None
    return statistics


def test_official_figures_with_their_years() -> None:
    """Median, percentiles, jobs, growth and openings are numbers under `statistics`; the claimed pay stays empty."""
    role, record = role_of(page()), record_of(page())
    assert (role.title, role.salary) == ("Lamp Wardens", None)
    assert record.source == "BLS OEWS May 2023 and Employment Projections 2023-33"
    assert (record.year, record.country, record.currency, record.period) == (2023, "US", "USD", "year")
    assert record.wages is not None
    assert (record.wages.p10, record.wages.median, record.wages.p90) == (30_010, 41_250, 52_520)
    assert (record.employment, record.growth_percent, record.growth_period) == (1_200, -3, "2023-33")
    assert (record.annual_openings, record.training, record.work_experience) == (130, "One winter", "None")
    assert record.entry_education == "High school diploma or equivalent"
    assert record.occupation is not None
    assert record.occupation.code == "53-9901"
    assert role.occupation is not None
    assert role.occupation.code == "53-9901"


def test_each_section_in_its_place() -> None:
    """Duties, environment, education, licences, qualities, advancement, industries, reason and similar occupations."""
    role = role_of(page())
    assert role.summary == "Lamp wardens mind the lamps of a harbour."
    assert role.responsibilities == ("Trim wicks", "Fill tanks")
    assert role.core_functions == ("Lamp wardens light and mind lamps.", "Some mind two towers.")
    assert role.work_setting is not None
    assert {"Harbours: 70%", "Museums: 30%", "They work by night.", "Most are on call at night."} <= set(
        role.work_setting.split("\n")
    )
    assert role.education is not None
    assert role.education.level == "High school diploma or equivalent"
    assert role.education.path == "A school certificate is enough."
    assert role.entry_path[1].split("\n") == [
        "Licenses, Certifications, and Registrations", "Wardens hold a licence for oil.",
    ]  # fmt: skip
    assert role.skills is not None
    assert role.skills.soft == ("Night vision",)
    assert "Wardens see in the dark." in str(role.skill_map[0].description)
    assert role.market is not None
    assert role.market.growth_paths == "Wardens become masters of the light."
    assert str(role.market.trends).endswith("Lamps that light themselves will replace wardens.")
    assert role.outlook is not None
    assert role.outlook.status == "Decline"
    note = str(record_of(page()).note)
    assert "• Museums: $43,000\n• Harbours: $40,100" in note
    assert "Lamp wardens (53-9901): employment 1,200, projected 1,160, change -40 (-3%)." in note
    assert role.related == ("bell-ringers",)
    assert role.advice == ("For the oil licence, ask the harbour board.",)
    assert (role.sources[0].url, role.sources[0].year) == ("https://www.bls.gov/ooh/harbour/lamp-wardens.htm", 2024)


def test_nothing_is_without_a_place_but_the_sites_own() -> None:
    """Menus, scripts' places, captions, explanations and other occupations' pay are the site's; the rest is placed."""
    reading = reader.read(page(), "page.html")
    assert reading.unplaced == ()
    site = [text for _number, text in reading.site]
    assert "Please enable javascript to play this video." in site
    assert "A warden trims a wick." in site
    assert "The Pay tab describes pay." in site
    written = dump(reading.role)
    assert not re.search(r"94,?260|99,?999|javascript|2023 Median", written)
    assert load_bytes(written.encode(), "x.yaml").role == reading.role


def test_pay_by_the_hour() -> None:
    """An occupation whose pay is only named by the hour keeps that period."""
    pay = "The median hourly wage for lamp wardens was $19.83 in May 2023. "
    pay += TENTH.format("The lowest", "less", "$9.10.")
    record = record_of(page(median="$19.83 per hour", pay=pay))
    assert record.wages is not None
    assert (record.period, record.wages.median, record.wages.p10) == ("hour", 19.83, 9.1)


def test_a_wage_at_the_surveys_ceiling_is_a_floor() -> None:
    """`More than $239,200` is the survey's ceiling: at least so much, never a percentile."""
    record = record_of(page(pay=re.sub(r"\$52,520", "$239,200", PAY)))
    assert record.wages is not None
    assert (record.wages.p90, record.wages.at_least) == (None, Floor(p90=239_200))
    record = record_of(page(median="greater than $239,200 per year", pay="-"))
    assert record.wages is not None
    assert (record.wages.median, record.wages.at_least) == (None, Floor(median=239_200))


def test_a_page_on_several_occupations_has_no_code() -> None:
    """Percentiles of one of them are not taken for all, and no code is chosen; each row stands in the note."""
    rows = (
        "<tr><th>Wardens, all</th><td>—</td><td>1,200</td><td>1,160</td><td>-3</td><td>-40</td></tr>"
        "<tr><th>Lamp wardens</th><td>53-9901</td><td>900</td><td>880</td><td>-2</td><td>-20</td></tr>"
        "<tr><th>Bell wardens</th><td>53-9902</td><td>300</td><td>280</td><td>-7</td><td>-20</td></tr>"
    )
    text = page(rows=rows, pay=PAY.replace("$41,250", "$40,000"))
    record = record_of(text)
    assert record.wages is not None
    assert (record.wages.median, record.wages.p10) == (41_250, None)
    assert record.occupation is role_of(text).occupation is None
    assert "Bell wardens (53-9902): employment 300" in str(record.note)


@pytest.mark.parametrize("value", ["5-7%", "The outlook is not available", "1,200"])
def test_a_growth_that_is_no_rate_is_not_recorded(value: str) -> None:
    """A range, words or a count are no growth rate."""
    assert record_of(page(growth=value)).growth_percent is None


def test_a_page_is_known_by_its_content() -> None:
    """Only a page with the handbook's sections and its facts is one; other guides are read as guides."""
    assert handbook.is_handbook(of_html(page(), "x")[0])
    assert not handbook.is_handbook(of_html(html(), "x")[0])
    assert not handbook.is_handbook(of_text(PLAIN, "x"))
    assert not handbook.is_handbook(of_html(page().replace("2023 Median Pay", "Pay in general"), "x")[0])


EXPECTED = {
    "accountant": (81_680, 52_780, 141_420, 1_579_800, 5, 124_200, "13-2011"),
    "actors": (23.33, 14.0, 97.19, 57_000, 0, 6_300, "27-2011"),
    "chef": (60_990, 36_000, 96_030, 197_300, 7, 24_400, "35-1011"),
    "electricians": (62_350, 39_430, 106_030, 818_700, 9, 81_000, "47-2111"),
    "lawyers": (151_160, 72_780, None, 864_800, 4, 31_500, "23-1011"),
    "paralegals-and-legal-assistants": (61_010, 39_710, 98_990, 376_200, 0, 39_300, "23-2011"),
    "registered-nurse": (93_600, 66_030, 135_320, 3_391_000, 5, 189_100, "29-1141"),
    "software-developer": (131_450, None, None, 1_895_500, 15, 129_200, None),
}
"""Median, 10th and 90th percentile, jobs, growth, openings and code, read off the pages by eye (edition 2024-34)."""


@pytest.mark.parametrize("name", EXPECTED)
def test_the_real_pages(name: str) -> None:
    """Every section filled, every figure as the page prints it, and nothing without a place."""
    file = PAGES / f"{name}.html"
    if not file.is_file():
        pytest.skip("needs ../shared/data/ooh/pages, pages of the handbook as saved")
    reading = reader.read(file.read_bytes(), file.name)
    role, record = reading.role, reading.role.statistics
    assert record is not None
    assert record.wages is not None
    code = record.occupation.code if record.occupation else None
    figures = (record.wages.median, record.wages.p10, record.wages.p90)
    assert (*figures, record.employment, record.growth_percent, record.annual_openings, code) == EXPECTED[name]
    assert (record.year, record.growth_period, role.salary) == (2024, "2024-34", None)
    assert reading.unplaced == ()
    assert reading.notes == ()
    assert role.responsibilities
    assert role.core_functions
    assert role.related
    assert role.entry_path
    assert role.work_setting is not None
    assert role.skills is not None
    assert len(role.skills.soft) >= 5
    assert role.market is not None
    assert role.education is not None
    assert role.education.level
    assert "javascript" not in dump(role).lower()
