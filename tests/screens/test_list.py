"""The screen of `careers list`: its columns, its bands, and what is said under it."""

from __future__ import annotations

from pathlib import Path

import pytest

from careercli.answers.list import listing
from careercli.screens import list as list_screen
from careercli.screens import list_band
from careercli.text import short_count
from helper import run

RECORD = (
    "title: {}\nsummary: x\nstatistics: {{source: b, employment: 1234567, growth_percent: 2, "
    "entry_education: High school diploma or equivalent, wages: {{p10: {}, p25: {}, median: {}, p75: {}, p90: {}}}}}\n"
)


def test_bands_stand_over_one_scale(catalog_of) -> None:
    """Round ends that hold every row; the column of an amount is its share of the way."""
    catalog = catalog_of(
        low=RECORD.format("Low", 21_000, 25_000, 30_000, 35_000, 41_000),
        top=RECORD.format("Top", 90_000, 100_000, 120_000, 150_000, 199_000),
    )
    scale = list_band.pay_scale(listing(catalog).rows, 19)
    assert scale is not None
    assert (scale.low, scale.high, scale.heading) == (0, 200_000, "$0            $200k")
    assert [scale.column(amount) for amount in (0, 100_000, 200_000)] == [0, 9, 18]


@pytest.mark.parametrize(
    ("least", "most", "heading"),
    [
        (31_230, 355_000, "$0            $400k"),
        (62_000, 728_000, "$0            $800k"),
        (39_000, 61_000, "$35k           $65k"),
    ],
)
def test_the_ends_of_the_scale_are_round(catalog_of, least: int, most: int, heading: str) -> None:
    """Multiples of a step of which the scale holds few, and no figures of the data."""
    middle = (least + most) / 2
    catalog = catalog_of(one=RECORD.format("One", least, middle - 1, middle, middle + 1, most))
    scale = list_band.pay_scale(listing(catalog).rows, 19)
    assert scale is not None
    assert scale.heading == heading


def test_the_most_schooling_is_said_as_such(careers) -> None:
    """`--education bachelor` lets what asks for less pass, and says so."""
    assert "schooling: up to a bachelor's degree" in careers("list", "--education", "bachelor", "--json").stderr
    assert "schooling:" not in careers("list", "--json").stderr


def test_what_no_row_has_gets_no_column(careers) -> None:
    """The guides' figures, which two of the twenty have, stand in a column only for who sorts by them."""
    plain = careers("list", "--format", "table", COLUMNS="120")
    assert "Guide" not in plain
    asked = careers("list", "--sort", "-claimed_median", "--format", "table", COLUMNS="120")
    assert "Guide" in asked
    assert "$60,000" in asked


@pytest.mark.parametrize(
    ("width", "shown"),
    [(60, {"Pay", "Growth", "Way in", "Jobs"}), (80, {"$0 "}), (140, {"$0 ", "Openings", "Zone", "Family"})],
)
def test_columns_by_room(careers, width: int, shown: set[str]) -> None:
    """Pay, growth, way in and jobs at 60 columns, the band at 80, openings, job zone and family at 140."""
    head = careers("list", "--format", "table", COLUMNS=str(width)).lines[0]
    assert {name for name in ("Pay", "Growth", "Way in", "Jobs") if name in head} == {"Pay", "Growth", "Way in", "Jobs"}
    assert all(name in head for name in shown)
    assert width > 60 or "$0 " not in head


@pytest.mark.parametrize("sort", ["title", "-pay", "-jobs", "growth"])
def test_titles_have_the_room_that_is_kept_for_them(atlas_data: Path, tmp_path: Path, sort: str) -> None:
    """At every width: another column stands there only if the titles, some of them longer, still have theirs."""
    for width in range(list_screen.TABLE_FROM, 116, 3):
        words = ("list", "--family", "health", "--sort", sort, "--format", "table")
        head = run(*words, home=tmp_path, CAREERS_DATA=str(atlas_data), COLUMNS=str(width)).lines[0]
        column = len(head) - len(head.removeprefix("Role").lstrip())
        first = head[column:].split()[0]
        assert first == "Pay"
        assert column + len("Pay") - len("$559,030") - list_screen.GAP >= list_screen.ROLE, (width, head)


def test_a_list_of_a_place_by_schooling_shows_the_way_in_at_80_columns(careers) -> None:
    """It was asked for, so it stays where there is no room for everything, and the quotient does not."""
    asked = careers("list", "--in", "wyoming", "--education", "bachelor", "--format", "table", COLUMNS="80")
    assert "Way in" in asked.lines[2] or "Way in" in asked.lines[1]
    assert "Quotient" not in asked
    plain = careers("list", "--in", "wyoming", "--format", "table", COLUMNS="80")
    assert "Quotient: how common" in plain and "Way in" not in plain
    roomy = careers("list", "--in", "wyoming", "--education", "bachelor", "--format", "table", COLUMNS="120")
    assert "Quotient: how common" in roomy and "Way in" in roomy
    narrow = careers("list", "--in", "TX", "--education", "high-school", "--format", "table", COLUMNS="60")
    assert "Way in" in narrow and "National" not in narrow  # the nation's figures have no room
    stacked = careers("list", "--in", "TX", "--education", "high-school", "--format", "table", COLUMNS="46")
    assert " jobs; " in stacked and "Way in" not in stacked  # two lines a role: the way in stands in the second


def test_under_the_list_stands_how_to_see_more(careers) -> None:
    """How many there are, by what they are sorted, and the option that shows the others."""
    screen = careers("list", "--limit", "3", "--format", "table")
    assert "3 of 20 roles, sorted by title; `careers list --limit 20` shows the other 17." in " ".join(screen.split())
    assert "careers list --sort -jobs" in screen
    filtered = careers("list", "--max-pay", "200000", "--zone", "5", "--limit", "1", "--format", "table", COLUMNS="120")
    assert "careers list --max-pay 200000 --zone 5 --sort -jobs" in filtered, "the filters stay"
    family = careers("list", "--family", "legal", "--limit", "1", "--format", "table", COLUMNS="120")
    assert "careers list --family legal --sort -jobs" in family and "--family health" not in family


@pytest.mark.parametrize(("number", "written"), [(820, "820"), (999, "999"), (999_499, "999k"), (999_500, "1.0M")])
def test_short_counts(number: int, written: str) -> None:
    """Three digits, thousands, millions; nothing becomes 1000k."""
    assert short_count(number) == written


def test_old_names_of_options_still_work(careers) -> None:
    """--min-salary is --min-pay, and the help shows one of them."""
    assert careers("list", "--min-salary", "100000").lines == careers("list", "--min-pay", "100000").lines
    assert "--min-salary" not in careers("list", "--help", COLUMNS="200")


def test_the_command_for_the_others_keeps_what_was_asked(careers) -> None:
    """The filters, the order and the place."""
    asked = ("list", "--education", "bachelor", "--sort", "-pay", "--limit", "1", "--format", "table")
    assert "`careers list --education bachelor --sort -pay --limit " in " ".join(careers(*asked).split())
    asked = ("list", "--in", "Ohio", "--min-jobs", "100", "--limit", "1", "--format", "table")
    assert "`careers list --in ohio --min-jobs 100 --limit " in " ".join(careers(*asked).split())


def test_a_family_that_was_asked_for_has_no_column(careers) -> None:
    """Where every row is of it; without that filter the column is there on a screen with room."""
    wide = {"COLUMNS": "200"}
    asked = careers("list", "--family", "legal", "--format", "table", **wide)
    assert "Family" not in asked.lines[0] + asked.lines[1]
    every = careers("list", "--format", "table", **wide)
    assert "Family" in every.lines[0] + every.lines[1]


@pytest.mark.parametrize("width", [40, 60, 80, 140])
@pytest.mark.parametrize("place", [(), ("--in", "wyoming")])
@pytest.mark.parametrize(
    ("sort", "column"),
    [
        *[("-growth", "growth|%"), ("openings", "open"), ("-education", "way in|bachelor's"), ("zone", "zone")],
        *[("-jobs", "jobs"), ("-pay", "pay|median|$"), ("family", "family|computers|office|law"), ("slug", "slug")],
        *[("-claimed_median", "guide"), ("stress", "stress"), ("official_growth_percent", "growth|%")],
    ],
)
def test_what_a_list_is_sorted_by_is_shown(careers, width: int, place: tuple[str, ...], sort: str, column: str) -> None:
    """In a column of its own or, where two lines are a role's, in words: an order that nobody sees is a riddle."""
    said = careers("list", *place, "--sort", sort, "--format", "table", COLUMNS=str(width))
    before_count = said[: said.index("role", said.rindex(" sorted by ") - 40)].lower()
    assert any(words in before_count for words in column.split("|")), said


@pytest.mark.parametrize("width", [40, 52, 60, 80])
@pytest.mark.parametrize("place", [(), ("--in", "austin-tx")])
@pytest.mark.parametrize(
    ("sort", "said", "group"),
    [
        ("-education,-pay", "sorted by entry education, highest first, then official pay, highest first", "doctoral"),
        ("-family,-salary", "sorted by family, then official pay, highest first", "transportation"),
    ],
)
def test_the_groups_of_a_list_are_seen(
    atlas_data: Path, tmp_path: Path, width: int, place: tuple[str, ...], sort: str, said: str, group: str
) -> None:
    """By what a list is grouped stands in a column, or in the lines of each role, at every width and in plain lines."""
    words = ("list", *place, f"--sort={sort}", "--limit", "3", "--format", "table")
    for more in ({}, {"CAREERS_PLAIN": "1"}):
        screen = run(*words, home=tmp_path, CAREERS_DATA=str(atlas_data), COLUMNS=str(width), **more)
        rows, count, _rest = " ".join(screen.split()).partition(f", {said};")
        assert count
        assert rows.count(group) >= 3, screen
