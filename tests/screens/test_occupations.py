"""The screens of occupations as they come with the program: no guide describes them, only O*NET and BLS do.

The goldens are of the bundled atlas. When a screen is changed on purpose, or the data are: UPDATE_GOLDEN=1 pytest
tests/screens, then read the difference.
"""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Callable
from pathlib import Path

import pytest
from rich.cells import cell_len

from careercli.answers.sections import NAMES
from careercli.roles.loader import load_bytes
from helper import ROOT, Ran, hold_against, run

TABLES = ROOT / "data" / "atlas"
GOLDEN = Path(__file__).parent / "golden" / "atlas"
ANALYSTS, LINE_WORKERS = "15-1211.00", "49-9051.00"
SCREENS = {
    "analysts": ("show", "computer-systems-analysts"),
    "line-workers": ("show", "electrical-power-line-installers-and-repairers"),
    "air-crew-officers": ("show", "air-crew-officers"),
    "preparation": ("show", "computer-systems-analysts", "-s", "education", "-s", "job-zone", "-s", "activities"),
    "compare": ("compare", "electrician", "registered-nurse"),
}


@pytest.fixture
def atlas(shared_home: Path, atlas_data: Path) -> Callable[..., Ran]:
    """Runs the program on the bundled atlas."""

    def call(*arguments: str, home: Path = shared_home, **more: str) -> Ran:
        return run(*arguments, home=home, CAREERS_DATA=str(atlas_data), **more)

    return call


def rows(table: str, code: str) -> list[list[str]]:
    """The rows that an occupation has in a table of the atlas, without the code."""
    with (TABLES / f"{table}.tsv").open(encoding="utf-8", newline="") as file:
        return [row for first, *row in csv.reader(file, delimiter="\t", quoting=csv.QUOTE_NONE) if first == code]


def names(table: str) -> dict[str, str]:
    """What the keys of a table of names mean."""
    return dict(line.split("\t") for line in (TABLES / f"{table}.tsv").read_text("utf-8").splitlines()[1:])


def section(ran: Ran, key: str) -> list[tuple[str, str]]:
    """The rows of a section in `show --format tsv`, each as (name, text)."""
    return [(name, text) for part, name, text in (line.split("\t") for line in ran.lines) if part == key]


@pytest.mark.parametrize("width", [40, 80, 200])
@pytest.mark.parametrize("name", SCREENS)
def test_screen(atlas: Callable[..., Ran], name: str, width: int) -> None:
    """The screen is the one on file, and no line is wider than the terminal."""
    ran = atlas(*SCREENS[name], "--format", "table", COLUMNS=str(width), NO_COLOR="1")
    assert ran.exit_code == 0, ran.stderr
    text = "".join(f"{line.rstrip()}\n" for line in ran.lines)
    assert max(cell_len(line) for line in text.splitlines()) <= width
    assert "\n\n\n" not in text
    hold_against(GOLDEN / f"{name}-{width}.txt", text)


def test_no_golden_file_is_left_over() -> None:
    """Each file belongs to a screen."""
    expected = {f"{name}-{width}.txt" for name in SCREENS for width in (40, 80, 200)}
    assert {file.name for file in GOLDEN.glob("*.txt")} == expected


@pytest.mark.parametrize(
    ("slug", "code"),
    [("computer-systems-analysts", ANALYSTS), ("electrical-power-line-installers-and-repairers", LINE_WORKERS)],
)
def test_sections_say_what_the_tables_say(atlas: Callable[..., Ran], slug: str, code: str) -> None:
    """Activities with their core tasks, software and tools by kind, published shares of education: all of each."""
    ran = atlas("show", slug, "--format", "tsv")
    called = names("activity_names")
    expected = sorted((called[activity].rstrip("."), int(core)) for activity, core, _tasks in rows("activities", code))
    shown = [(text, int("".join(re.findall("[0-9]", name)) or 0)) for name, text in section(ran, "activities")]
    assert sorted(shown) == expected
    assert [core for _text, core in shown] == sorted((core for _text, core in shown), reverse=True)
    for key, table in (("tech_kinds", "software"), ("tool_kinds", "tools")):
        kinds: dict[str, set[str]] = {}
        for kind, product, *_marks in rows(table, code):
            kinds.setdefault(names(f"{table.removesuffix('s')}_kinds")[kind], set()).add(product)
        assert {name: text or name for name, text in section(ran, key)}.keys() == kinds.keys()
        for name, text in section(ran, key):
            assert all(product in text or product.casefold() == name.casefold() for product in kinds[name])
    published = [float(cell) for cell in rows("education", code)[0] if cell not in ("*", "") and float(cell) > 0]
    shares = [float(re.search(r"([0-9.]+) %", text)[1]) for name, text in section(ran, "education") if "%" in text]
    assert shares[: len(published)] == published
    assert sum(shares) == pytest.approx(100, abs=0.1)


def test_what_onet_holds_back_is_told_beside_the_typical_education(atlas: Callable[..., Ran]) -> None:
    """O*NET publishes only a part of the answers for computer systems analysts; BLS's typical education stands beside it."""
    shares = [cell for cell in rows("education", ANALYSTS)[0] if cell != "*"]
    withheld = 100 - sum(map(float, shares))
    glance = " ".join(atlas("show", "computer-systems-analysts", "--format", "table").split())
    assert "Bachelor's degree; no experience or on-the-job training (BLS)" in glance
    assert f"O*NET does not publish {withheld:.0f} % of the answers" in glance
    education = section(atlas("show", "computer-systems-analysts", "-s", "education", "--format", "tsv"), "education")
    assert ("Typical entry-level education (BLS)", "Bachelor's degree") in education
    assert ("Share of answers not published (O*NET)", f"{withheld:.4g} %") in education


def test_other_titles_are_abridged_on_screens_only(atlas: Callable[..., Ran]) -> None:
    """A glance and the whole on a screen name a few and count the rest; a section of its own and JSON have all."""
    aliases = atlas("show", "computer-systems-analysts", "--json").json["aliases"]
    assert len(aliases) > 80
    for options in ((), ("--full",)):
        shown = " ".join(atlas("show", "computer-systems-analysts", *options, "--format", "table").split())
        few = len([alias for alias in aliases if alias in shown])
        assert 5 < few < 40
        assert re.search(rf"and {len(aliases) - (12 if options else 6)} more", shown)
    everything = " ".join(atlas("show", "computer-systems-analysts", "-s", "aliases", "--format", "table").split())
    assert all(alias in everything for alias in aliases)


def test_rows_begin_with_what_tells_most(atlas: Callable[..., Ran]) -> None:
    """Figures and activities before long lists, and the other titles behind all but the sources."""
    keys = list(dict.fromkeys(line.split("\t")[0] for line in atlas("show", "computer-systems-analysts").lines))
    assert keys[:6] == ["title", "occupation", "statistics", "activities", "conditions", "education"]
    assert keys[-4:] == ["tools", "tool_kinds", "aliases", "sources"]


def test_a_reader_gets_each_tool_once(atlas: Callable[..., Ran]) -> None:
    """By kind, on the screen and in Markdown; a section that is asked for has its list."""
    for form in ("table", "markdown"):
        shown = " ".join(atlas("show", "computer-systems-analysts", "--full", "--format", form, COLUMNS="200").split())
        assert shown.count("Mainframe computers") == 1
    assert "Mainframe computers" in atlas("show", "computer-systems-analysts", "-s", "tools", "--format", "table")


@pytest.mark.parametrize("slug", ["computer-systems-analysts", "air-crew-officers", "agricultural-workers-all-other"])
def test_every_section_and_form_has_an_answer(atlas: Callable[..., Ran], slug: str) -> None:
    """Also of occupations that O*NET does not survey: an empty section is "not recorded" on a screen."""
    parts = [option for name in NAMES for option in ("-s", name)]
    for form in ("table", "tsv", "csv", "json", "markdown"):
        ran = atlas("show", slug, *parts, "--format", form)
        assert ran.exit_code == 0, form
        assert ran.strip()
        noted = [line.split(" not recorded")[0].replace(" ", "_") for line in ran.stderr.splitlines()]
        empty = set(NAMES) - {line.split("\t")[0] for line in atlas("show", slug).lines}
        assert set(noted) == (empty if form in ("tsv", "csv") else set()), form
    shown = atlas("show", slug, *parts, "--format", "table")
    assert shown.count("not recorded") == len(NAMES) - len(
        {line.split("\t")[0] for line in atlas("show", slug).lines[1:]}
    )
    for command in ("tiers", "day", "salary", "related", "check"):
        ran = atlas(command, slug, "--format", "table")
        assert ran.exit_code == 0, command
        assert " ." not in [line.strip() for line in ran.lines]


def test_a_new_role_takes_its_shape_from_an_occupation(atlas: Callable[..., Ran]) -> None:
    """Valid as it stands, in the occupation's family."""
    ran = atlas("new", "Ship Electrician", "--like", "electrical-power-line-installers-and-repairers", "--print")
    loaded = load_bytes(ran.encode(), "ship-electrician.yaml")
    assert loaded.role is not None, loaded.problems
    assert loaded.role.family == "repair"


def test_home_names_the_data_and_list_what_is_left(atlas: Callable[..., Ran]) -> None:
    """The release and the periods of the figures; on a terminal 25 rows and how many more there are."""
    home = " ".join(atlas(terminal=True, TERM="dumb").split())
    assert "O*NET 30.3, BLS OEWS May 2025 and Employment Projections 2024-34" in home
    count = len(atlas("list").lines)
    assert f"{count:,} roles" in home
    listed = " ".join(atlas("list", terminal=True, TERM="dumb").split())
    assert (
        f"25 of {count:,} roles, sorted by title; `careers list --limit {count}` shows the other {count - 25:,}."
        in listed
    )


def test_a_years_pay_that_is_computed_from_an_hours_is_marked_in_lists(
    atlas: Callable[..., Ran],
) -> None:
    """BLS publishes no year's pay of musicians (OEWS May 2025): the mark stands by the title, what it means below."""
    words = ("list", "--family", "arts", "--sort", "-pay", "--limit", "5")
    shown = atlas(*words, "--format", "table")
    assert "Musicians and Singers†" in shown and "a year here is 2,080 hours" in " ".join(shown.split())
    assert "Art Directors†" not in shown
    spoken = atlas("--plain", *words, "--format", "table")
    assert "Musicians and Singers (computed from an hour's pay)" in spoken
    assert "Musicians and Singers†" in atlas(*words, "--format", "markdown")
    per = {row["slug"]: row["official_published_per"] for row in atlas(*words, "--json").json}
    assert (per["musicians-and-singers"], per["art-directors"]) == ("hour", "year")
    without = atlas("list", "--family", "legal", "--limit", "3", "--format", "table")
    assert "†" not in without and "2,080" not in without


@pytest.mark.parametrize(
    "words",
    [
        ("next", "actors"),
        ("path", "dancers", "actors"),
        ("related", "actors"),
        ("interests", "AES", "--limit", "30"),
        ("match", "singing", "dancing"),
        ("match", "singing", "dancing", "--in", "Texas"),
        ("whatif", "singing", "--leaving", "dancers"),
    ],
    ids=" ".join,
)
def test_a_years_pay_that_is_computed_is_marked_wherever_a_role_is_listed(
    atlas: Callable[..., Ran], tmp_path: Path, words: tuple[str, ...]
) -> None:
    """BLS publishes no year's pay of actors, dancers and musicians (OEWS May 2025)."""
    shown = atlas(*words, home=tmp_path, terminal=True, TERM="dumb", COLUMNS="100")  # `interests` keeps what is typed
    assert "\u2020" in shown and "only an hour's pay is published; a year here is 2,080 hours" in " ".join(
        shown.split()
    )
    spoken = " ".join(atlas("--plain", *words, home=tmp_path, terminal=True, TERM="dumb").split())
    assert "(computed from an hour's pay)" in spoken and "\u2020" not in spoken


def test_the_figures_of_a_move_and_a_comparison_say_that_a_year_is_computed(atlas: Callable[..., Ran]) -> None:
    """OEWS May 2025, as above; it publishes a year's pay of choreographers and of paralegals."""
    compared = " ".join(atlas("compare", "actors", "dancers", "-s", "pay", terminal=True, TERM="dumb").split())
    assert "Actors and Dancers: BLS publishes hourly wages only" in compared
    gap = atlas("gap", "dancers", "choreographers")
    assert "only an hour's pay is published for Dancers; a year here is 2,080 hours" in " ".join(gap.stderr.split())
    assert "hour's pay" not in atlas("gap", "choreographers", "paralegal").stderr


def test_salary_in_a_place_has_the_place_before_the_nation(atlas: Callable[..., Ran]) -> None:
    """On the screen and in Markdown; the figures are those of OEWS May 2025."""
    shown = atlas("salary", "paralegal", "--in", "Ohio", terminal=True, TERM="dumb")
    assert 0 < shown.index("\nOhio") < shown.index("$60,420") < shown.index("The nation") < shown.index("$62,890")
    written = atlas("salary", "paralegal", "--in", "Ohio", "--format", "markdown")
    assert 0 < written.index("Ohio") < written.index("Official figures")


def test_a_comparison_of_what_nothing_is_recorded_of_says_so(atlas: Callable[..., Ran]) -> None:
    """O*NET rates no military occupation, and the Handbook describes the work of none in its conditions."""
    shown = atlas("compare", "air-crew-officers", "air-crew-members", "-s", "conditions", terminal=True, TERM="dumb")
    assert "None of these roles has anything recorded of conditions." in shown


HOURLY, WIDER = "musicians-and-singers", "legal-coordinator"
"""Of musicians only an hour's pay is published; legal coordinators are counted with all legal secretaries (OEWS 2025)."""


def test_moves_tell_of_which_period_the_published_pay_is(atlas: Callable[..., Ran]) -> None:
    """In JSON and CSV of every command that ranks jobs, as in those of `list`."""
    row = next(row for row in atlas("next", "actors", "--limit", "0", "--json").json if row["slug"] == HOURLY)
    assert row["official_published_per"] == "hour"
    for words in (("next", "actors", "--limit", "0"), ("interests", "AES", "--no-keep"), ("match", "singing")):
        ran = atlas(*words, "--format", "csv")
        cells = [row for row in csv.DictReader(io.StringIO(ran)) if row["slug"] == HOURLY]
        assert {row["official_published_per"] for row in cells} == {"hour"}, words
    years = [row for row in atlas("next", "paralegal", "--json").json if row["official_median"]]
    assert years and {row["official_published_per"] for row in years} == {"year"}


@pytest.mark.parametrize(
    ("words", "marked"),
    [
        (("next", WIDER), "a year* ("),
        (("next", WIDER, "--in", "ohio"), "a year* ("),
        (("related", WIDER), "a year* ("),
        (("path", "waiter", WIDER), "a year* ("),
        (("next", "actors"), "a year† ("),
    ],
)
def test_the_pay_of_the_role_itself_is_marked_as_the_others_are(atlas, words: tuple[str, ...], marked: str) -> None:
    """That of a broader occupation, and one computed from an hour's; what the mark means stands below."""
    shown = " ".join(atlas(*words, "--format", "table").split())
    assert marked in shown
    assert ("Legal Secretaries and Administrative Assistants" if WIDER in words else "2,080 hours") in shown.rpartition(
        "figures of a broader occupation" if WIDER in words else "only an hour's pay"
    )[2]


def test_a_page_of_moves_marks_the_pay_now(atlas: Callable[..., Ran]) -> None:
    """On a page, too."""
    assert "a year* (median)" in atlas("next", WIDER, "--format", "html")
