"""A whole guide to a role, with an account of every line."""

from __future__ import annotations

import io
import re
import sys
import textwrap
from pathlib import Path

import pytest
from guide_samples import KEYS, PLAIN

from careercli.errors import CareersError
from careercli.roles.dumper import dump
from careercli.roles.loader import load_bytes
from careercli.roles.model import Block, Levels, Outlook, Years
from careercli.sources.guide import reader
from careercli.sources.guide import text as guide_text


def same_but(text: str | bytes, *keys: str) -> reader.GuideReading:
    """Reads a variant of the sample; every key but those named is as in the sample, and all lines are placed."""
    reading, plain = reader.read(text), reader.read(PLAIN)
    for key in KEYS:
        if key not in (*keys, "sources"):
            assert getattr(reading.role, key) == getattr(plain.role, key), key
    return reading


def test_every_section_has_its_place() -> None:
    """A whole guide fills every key, and only the site's own lines are left over."""
    reading = reader.read(PLAIN)
    assert [key for key in KEYS if getattr(reading.role, key) in (None, (), "")] == []
    assert reading.unplaced == ()
    assert [text for _number, text in reading.site] == [
        "This map is the same on every page.", "Share career guide", "Example+ Subscription", "Free", "USD $0/month",
        "Unlimited lamps", "Go to account ›",
    ]  # fmt: skip
    assert reading.notes == ()


def test_every_figure_is_a_number() -> None:
    """Pay, growth, demand, years and times stand in the role as figures."""
    role = reader.read(PLAIN).role
    assert role.salary is not None
    assert (role.salary.country, role.salary.currency, role.salary.period) == ("US", "USD", "year")
    assert (role.salary.low, role.salary.median, role.salary.high) == (30_000, 41_250, 52_500)
    assert role.salary.levels == Levels(entry=33_375, mid=41_250, senior=49_125)
    assert role.salary.top_tenth_from == 52_500
    assert role.outlook == Outlook(growth_percent=-3.5, status="Shrinking slowly", source="Harbour Board of Nowhere")
    assert role.demand is not None
    assert role.demand.level == "moderate"
    assert role.balance is not None
    assert (role.balance.stress, role.balance.rating) == ("low", "fair")
    assert [tier.years for tier in role.tiers] == [Years(min=0, max=1), Years(min=10, max=15), Years(min=8)]
    assert [(block.start, block.end) for block in role.day] == [
        ("17:30", "21:00"), ("21:00", "24:00"), ("22:15", "06:45"),
    ]  # fmt: skip


def test_texts_and_lists_keep_their_words() -> None:
    """Names, steps, groups, cases and questions are as the guide has them."""
    role = reader.read(PLAIN).role
    assert role.title == "Lamp Warden"
    assert role.tech_stack == ("Wick scissors (brass, steel)", "Signal radio")
    assert [tier.title for tier in role.tiers] == ["Helper", "Lamp Warden / Second Keeper", "Harbour Light Master"]
    assert role.day[0] == Block(
        period="Evening",
        start="17:30",
        end="21:00",
        focus="Lighting up",
        activities=("Light the lamps.", "Greet the ferry."),
    )
    assert [(group.name, group.description, group.skills) for group in role.skill_map] == [
        ("Foundational Skills", "What every warden starts with.", ("Lamp care", "Night vision")),
        ("Soft Skills", "Needed on long nights.", ("Patience",)),
    ]
    assert [(case.title, case.takeaway) for case in role.case_studies] == [
        ("The Long Fog of Pier Nine", "Keep a bell."), ("A Lamp for Two Towers", "Boats help."),
    ]  # fmt: skip
    assert [(one.question, one.answer) for one in role.faq] == [
        ("Is the tower cold?", "Yes, in winter."), ("Do wardens sail?", "Seldom. Some have a boat."),
    ]  # fmt: skip
    assert role.education is not None
    assert role.education.path == "The harbour school takes one winter.\nIt ends with a night at sea."
    assert role.related == ("bell-ringer", "ferry-hand")
    assert (role.sources[1].name, role.sources[1].url) == ("Harbour Board of Nowhere", "https://example.org/lamps")
    assert role.sources[0].name == "Lamp Warden Career Path Guide"
    assert "salary" in role.sources[0].covers


def test_the_file_reads_back_as_the_same_role() -> None:
    """What was read can be written and loaded without a problem."""
    role = reader.read(PLAIN).role
    loaded = load_bytes(dump(role).encode(), "lamp-warden.yaml")
    assert loaded.problems == ()
    assert loaded.role == role


# Messy pages


@pytest.mark.parametrize(
    "text",
    [
        PLAIN.replace("\n", "\r\n"),
        PLAIN.replace("\n", "\r"),
        PLAIN.replace(" ", "\u00a0"),
        PLAIN.encode("utf-16"),
        PLAIN.encode("utf-8-sig"),
        "\n".join(line for line in PLAIN.splitlines() if line.strip()),
        "\n\n".join(PLAIN.splitlines()),
        PLAIN.replace("  • ", ""),
        PLAIN.replace("-3.5%", "– 3,5 %"),
        PLAIN.replace("Experience: ", "Experience:\n"),
        PLAIN.replace("Stress Level: Low", "Stress Level\nLow"),
        PLAIN.replace("\nLow\nHigh\nModerate\n", "\nLow High Moderate\n"),
        PLAIN.replace("Key Responsibilities", "KEY RESPONSIBILITIES").replace("Tech Stack", "## Tools & Technologies"),
        PLAIN.replace("Work Setting\n\n", "Work Setting: "),
        PLAIN.replace("Median: $41,250", "**Median:** $41,250"),
        PLAIN.replace("Is the tower cold?\n\n", "Q: Is the tower cold?\nA: "),
        PLAIN.replace("8+ years", "8 years or more"),
        PLAIN.replace("Lamp care", "Lamp\u200b \u202ecare"),
    ],
    ids=lambda text: repr(text[:24]),
)
def test_the_same_guide_saved_otherwise(text: str | bytes) -> None:
    """Line ends, spaces, encodings, lost bullets or empty lines, labels and values on lines of their own: no change."""
    assert same_but(text).unplaced == ()


@pytest.mark.parametrize("bullet", ["- ", "* ", "– ", "‣ ", "▪", "o\t", "1. ", "› ", "• • "])
def test_bullets_of_any_kind(bullet: str) -> None:
    """Lists are lists whatever stands before their entries."""
    assert same_but(PLAIN.replace("  • ", bullet)).unplaced == ()


@pytest.mark.parametrize("page", ["windows-1252", "windows-1253", "windows-1251", "windows-1250"])
def test_garbled_pages(page: str) -> None:
    """Emoji, dashes and bullets that were read with another page do not hide a section or a figure."""
    table = {
        byte: bytes([byte]).decode(page, "ignore") or bytes([byte]).decode("windows-1252", "ignore")
        for byte in range(256)
    }
    garbled = "".join(
        one if one.isascii() else "".join(table[byte] or chr(byte) for byte in one.encode()) for one in PLAIN
    )
    assert garbled != PLAIN
    assert same_but(garbled).unplaced == ()


def test_wrapped_lines() -> None:
    """Paragraphs and list entries broken at 72 columns are whole again."""
    long = "Wardens keep every lamp burning from dusk to dawn, and when fog comes in they ring the bell by hand until noon."
    entry = (
        "Write the log of ships with their flags and the hour of each, and read it to the board on every first Monday."
    )
    text = PLAIN.replace("Wardens keep every lamp burning from dusk to dawn.", long)
    text = text.replace("Write the log of ships.", entry)
    wrapped = "\n".join(
        textwrap.fill(line, 72, subsequent_indent="    " if "•" in line else "") if len(line) > 100 else line
        for line in text.splitlines()
    )
    assert wrapped != text
    role = reader.read(wrapped).role
    assert role.core_functions[0] == long
    assert role.responsibilities[2] == entry


def test_another_country() -> None:
    """Country, currency and period come from the heading; the numbers in that country's way of writing."""
    text = PLAIN.replace("🇺🇸 Annual Salary (US, USD)", "🇬🇧 Annual Salary (UK, GBP)").replace("$", "£")
    salary = same_but(text, "salary").role.salary
    assert salary is not None
    assert (salary.country, salary.currency, salary.median, salary.top_tenth_from) == ("GB", "GBP", 41_250, 52_500)
    text = PLAIN.replace("🇺🇸 Annual Salary (US, USD)", "Monthly Salary in Germany").replace("$41,250", "3.437,50 €")
    text = (
        text.replace("30,000—52,500", "2.500 € – 4.375 €").replace("$33,375", "2.781 €").replace("$49,125", "4.094 €")
    )
    salary = same_but(text.replace("$52,500+", "4.375 €"), "salary").role.salary
    assert salary is not None
    assert (salary.country, salary.currency, salary.period) == ("DE", "EUR", "month")
    assert (salary.low, salary.median, salary.high) == (2_500, 3_437.5, 4_375)


def test_pay_without_a_currency_is_not_recorded() -> None:
    """A figure is never given a currency that the guide does not name; its lines are listed."""
    reading = same_but(PLAIN.replace("🇺🇸 Annual Salary (US, USD)", "Salary").replace("$", ""), "salary")
    assert reading.role.salary is None
    assert {"41,250", "30,000—52,500", "Median: 41,250"} <= {text for _number, text in reading.unplaced}
    assert any("without a currency" in note for note in reading.notes)


def test_a_bare_dollar_is_told() -> None:
    """A dollar without a country is taken as the US dollar, and the person is told so."""
    reading = reader.read(PLAIN.replace("🇺🇸 Annual Salary (US, USD)", "Salary").replace("$52,500+ a year", "$52,500+"))
    assert reading.role.salary is not None
    assert (reading.role.salary.currency, reading.role.salary.country) == ("USD", None)
    assert any("taken as the US dollar" in note for note in reading.notes)
    assert any("taken as pay per year" in note for note in reading.notes)


def test_no_remote_line() -> None:
    """Where the guide does not say, nothing is recorded; where it says no, that is."""
    assert same_but(PLAIN.replace("remote-friendly\n", ""), "remote_friendly").role.remote_friendly is None
    assert (
        same_but(PLAIN.replace("remote-friendly\n", "Remote-friendly: No\n"), "remote_friendly").role.remote_friendly
        is False
    )


def test_two_figures_that_differ() -> None:
    """The first growth rate stays; the line of the other is listed, and a note tells both."""
    reading = same_but(PLAIN.replace("Growth Rate: -3.5%", "Growth Rate: 9%"))
    assert [text for _number, text in reading.unplaced] == ["Growth Rate: 9%"]
    assert any("9; -3.5 is kept" in note for note in reading.notes)


def test_what_is_no_single_figure_is_listed() -> None:
    """A range of growth, a gauge without a value, years in words: listed, never guessed."""
    for old, new, key in (
        ("-3.5%", "5-7%", "outlook"),
        ("\nModerate\n", "\n", "demand"),
        ("Experience: 8+ years", "Experience: many winters", "tiers"),
    ):
        assert old in PLAIN
        reading = same_but(PLAIN.replace(old, new), key)
        assert reading.unplaced
        assert reading.notes


def test_a_grade_that_no_role_file_knows_is_kept_as_text() -> None:
    """`Seven of ten` and `Challenging` are no grades of the model: they stand in the note, with a word to the person."""
    text = PLAIN.replace("Stress Level: Low", "Stress Level: Seven of ten")
    reading = same_but(text.replace("Balance Rating: Fair", "Balance Rating\n\nChallenging"), "balance")
    assert reading.unplaced == ()
    assert reading.role.balance is not None
    assert (reading.role.balance.stress, reading.role.balance.rating) == (None, None)
    assert str(reading.role.balance.note).split("\n")[:2] == [
        "Stress Level: Seven of ten",
        "Balance Rating: Challenging",
    ]
    assert len(reading.notes) == 2


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("Low\nHigh\nModerate", "Low\nModerate\nHigh"),
        ("Low\nHigh\nModerate", "Low\nModerate\nHigh\nVery High"),
        ("30,000—52,500", "2019—2024"),
        ("30,000—52,500", "Levels 1-3"),
        ("Entry-Level\n$33,375", "Entry-Level\n$33,000 - $35,000"),
        ("Growth Rate: -3.5%", "Growth Rate: 7% (others 3%)"),
        ("from $52,500+ a year", "from $52,500 in 2024 to $60,000"),
    ],
)
def test_a_doubtful_figure_is_never_recorded(old: str, new: str) -> None:
    """A scale whose value was lost, years of the calendar, numbers of levels, two figures: listed, not recorded."""
    assert PLAIN.count(old) == 1
    reading = reader.read(PLAIN.replace(old, new))
    assert {said for _number, said in reading.unplaced} & set(new.split("\n")) or any(
        new in said for _number, said in reading.unplaced
    )
    before = reader.read(PLAIN).role
    assert reading.role.salary is not None
    assert reading.role.outlook == before.outlook
    assert reading.role.salary.median == 41_250
    assert 2019 != reading.role.salary.low != 1


def test_a_remark_does_not_change_the_period() -> None:
    """What a sentence says of a month leaves pay per year."""
    text = PLAIN.replace("Annual Salary (US, USD)", "Salary (US, USD)")
    text = text.replace("a year.\n", "a year.\n\nSome wardens get $200 a month for oil on top of that.\n")
    salary = reader.read(text).role.salary
    assert salary is not None
    assert salary.period == "year"
    assert str(salary.note).endswith("for oil on top of that.")


def test_a_rise_amid_falls_is_a_rise() -> None:
    """A word of falling counts only for the figure that it stands beside."""
    for said, value in (
        ("5% despite falling prices", 5),
        ("4% decline", -4),
        ("declining by 2%", -2),
        ("shrinking 1%", -1),
    ):
        outlook = reader.read(
            PLAIN.replace("-3.5%\n\ngrowth rate", "").replace("Growth Rate: -3.5%", f"Growth Rate: {said}")
        ).role.outlook
        assert outlook is not None
        assert outlook.growth_percent == value


def test_another_word_for_a_grade_is_told() -> None:
    """`Medium` is recorded as moderate, and a note says so."""
    reading = same_but(PLAIN.replace("High\nModerate", "High\nMedium"))
    assert reading.notes == ('line 19: "Medium" is recorded as moderate',)


def test_sections_in_another_order() -> None:
    """The order of the sections does not matter."""
    parts = re.split(
        r"(?=^(?:Work Setting|Tech Stack|Career Path Tiers|Global Outlook|Portfolio Tips|Frequently)\b)",
        PLAIN,
        flags=re.M,
    )
    assert len(parts) == 7
    footer = parts[-1].partition("Sources & References")
    text = parts[0] + footer[0] + "".join(reversed(parts[1:-1])) + footer[1] + footer[2]
    assert same_but(text).unplaced == ()


def test_missing_sections() -> None:
    """Half a guide gives what it has."""
    reading = reader.read(PLAIN.partition("Career Path Tiers")[0])
    assert reading.unplaced == ()
    assert reading.role.tiers == ()
    assert reading.role.tech_stack


def test_unknown_sections_are_listed_with_their_lines() -> None:
    """A section that a role file has no place for is listed, heading and text, and nothing else changes."""
    text = PLAIN.replace("Work Setting\n", "Dress Code\n\n  • Two coats.\n\nWork Setting\n")
    text = text.replace("Tech Stack\n", "Travel and Housing\n\nWardens live in the tower.\n\nTech Stack\n")
    reading = same_but(text)
    lines = text.splitlines()
    assert [said for _number, said in reading.unplaced] == [
        "Dress Code", "Two coats.", "Travel and Housing", "Wardens live in the tower.",
    ]  # fmt: skip
    assert all(said in lines[number - 1] for number, said in reading.unplaced)
    assert len(reading.notes) == 2


def test_a_second_section_on_pay_is_listed() -> None:
    """A role file holds one country's pay, the first; the other's lines are listed."""
    text = PLAIN.replace(
        "Core Functions", "🇬🇧 Annual Salary (UK, GBP)\n\n20,000—30,000\nMedian: £25,000\n\nCore Functions"
    )
    reading = same_but(text)
    assert [said for _number, said in reading.unplaced] == ["20,000—30,000", "Median: £25,000"]


def test_no_title_and_no_summary() -> None:
    """The role's name is found in the headings; the first paragraph stands in as the summary, and a note says so."""
    text = PLAIN[PLAIN.index("📈") :]
    reading = reader.read(text)
    assert reading.role.title == "Lamp Warden"
    assert reading.role.summary == "Wardens keep every lamp burning from dusk to dawn."
    assert any("summary" in note for note in reading.notes)
    assert reader.read(text, title="Night Keeper").role.title == "Night Keeper"


# What is no guide


@pytest.mark.parametrize(
    "raw",
    [
        b"",
        b"\n\n",
        b"\x89PNG\r\n\x1a\n....",
        b"one\0two",
        b"The sea is grey,\nthe lamp is lit.\n\nTips for you\n\nGo home.\n",
        b"2026-01-01 INFO demand: high\n" * 3_000,
        b"name,pay\nwarden,5\n" * 400,
        b"<html><body><p>Only a page.</p></body></html>",
        b"<html></html>",
        "\ufeff".encode(),
        b"-----\n=====\n",
    ],
    ids=lambda raw: repr(raw[:16]),
)
def test_what_is_no_guide_gets_an_error(raw: bytes) -> None:
    """Empty, binary, a poem, a log, a table, an empty page: an error that names the file and says what to do."""
    with pytest.raises(CareersError) as caught:
        reader.read(raw, "poem.txt")
    assert caught.value.message.startswith("poem.txt")
    assert caught.value.hint


def test_a_log_of_two_hundred_megabytes_is_not_read_whole(tmp_path: Path) -> None:
    """No more than the bound is read, however big the file is."""
    big = tmp_path / "big.log"
    with big.open("wb") as file:
        file.truncate(200_000_000)
    assert len(reader.load(str(big))) == guide_text.MAX_BYTES + 1
    with pytest.raises(CareersError):
        reader.read(reader.load(str(big)), "big.log")


def test_files_that_cannot_be_read(tmp_path: Path) -> None:
    """A missing file, a folder, a name with a zero byte."""
    for path in (str(tmp_path / "none.txt"), str(tmp_path), "a\0b"):
        with pytest.raises(CareersError) as caught:
            reader.load(path)
        assert caught.value.hint


def test_standard_input(monkeypatch: pytest.MonkeyPatch) -> None:
    """A hyphen reads standard input."""
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(PLAIN.encode())))
    assert reader.read(reader.load("-")).role.title == "Lamp Warden"


def test_a_list_of_what_a_role_is_for_stays_one() -> None:
    """Only a list that a text leads to is of the responsibilities."""
    text = (
        "Lamp Warden Career Guide\n\nA lamp warden keeps lamps alight on piers.\n\nCore Functions\n\n{}\n\n"
        "Tech Stack\n\n• Radio\n\nPros\n\n• Quiet.\n\nCons\n\n• Cold.\n"
    )
    role = reader.read(text.format("• Keeps lamps alight.\n• Warns the ships.")).role
    assert (role.core_functions, role.responsibilities) == (("Keeps lamps alight.", "Warns the ships."), ())
    led = "Wardens guard piers.\n\nIn this role, you will:\n\n• Trim wicks.\n• Fill oil."
    role = reader.read(text.format(led)).role
    assert (role.core_functions, role.responsibilities) == (("Wardens guard piers.",), ("Trim wicks.", "Fill oil."))
