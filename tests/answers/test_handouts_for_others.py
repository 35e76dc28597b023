"""A handout speaks of a job to those who may not hold it, and of a place before the nation; marks are everywhere."""

from __future__ import annotations

import dataclasses
import re
from pathlib import Path

import pytest

from careercli.answers import work_conditions
from careercli.answers.pages.moves import ALL_FAR, brief_blocks, of_this_job
from careercli.api import Catalog
from careercli.formats import html
from careercli.page import Block, Facts, Grid, Page, Paragraph, Tiles

WIDER, PLACE = "business-intelligence-analysts", "Minneapolis"
"""Counted with data scientists (15-2051) in the survey of pay, in the nation and in places."""


@pytest.mark.parametrize(
    "roles",
    [
        ("registered-nurse",), ("registered-nurse", "electrician"), ("emergency-medical-technicians",),
        ("real-estate-agent", "hairdressers-hairstylists-and-cosmetologists"), ("waiter", "middle-school-teacher"),
        ("choreographers", "licensed-practical-nurse"),
    ],
)  # fmt: skip
def test_a_handout_does_not_take_its_reader_for_one_who_holds_the_job(catalog: Catalog, roles: tuple[str, ...]) -> None:
    """Nothing under "Where this job leads" is said of "your" job, training or state."""
    page = html.text(catalog.report(*roles))
    onward = page[page.index("At a glance") :]
    assert "Where this job leads" in onward
    assert re.findall(r"\byours?\b", onward) == []


@pytest.mark.parametrize(
    ("said", "told"),
    [
        ("one of the jobs nearest to yours", "one of the jobs nearest to this one"),
        ("nursing school, which your training covers", "nursing school, which training for this job covers"),
        ("on top of your job's CDL", "on top of this job's CDL"),
        ("a license, which your own job requires, too", "a license, which this job requires, too"),
        ("and yours usually counts", "and years in this job usually count"),
        ("your EMT training counts", "the EMT training counts"),
        ("no job near it", "no job near it"),
    ],
)
def test_what_is_said_to_its_holder_is_told_of_the_job(said: str, told: str) -> None:
    """The words that moves use, each in its place."""
    assert of_this_job(said) == told


def _section(page: Page, name: str) -> tuple[Block, ...]:
    """The blocks of the section of that heading."""
    return next(section.blocks for section in page.sections if section.heading == name)


def test_what_the_work_is_like_stands_near_the_top(catalog: Catalog) -> None:
    """Behind the first figures, of one role and of several, what `show` says of it, and whose word it is."""
    several = catalog.report("truck-driver", "retail-supervisor").to_page()
    assert [section.heading for section in several.sections[:3]] == ["At a glance", "What the work is like", "Pay"]
    grid = next(block for block in _section(several, "What the work is like") if isinstance(block, Grid))
    of_driver, of_supervisor = grid.rows
    known = work_conditions.known_of(catalog.entry("truck-driver").role)
    assert known is not None and known.said["nights"] == known.said["weekends"] == "usual"
    assert "nights or shifts" in of_driver[1] and "weekends" in of_driver[1]
    assert of_supervisor[1:4] == ("not recorded",) * 3  # no profile of the Handbook describes it
    notes = " ".join(each.text for each in _section(several, "What the work is like") if isinstance(each, Paragraph))
    assert "Occupational Outlook Handbook" in notes and "describes the work of Retail Supervisor" in notes
    (facts,) = [each for each in _section(catalog.report("truck-driver").to_page(), "What the work is like")
                if isinstance(each, Facts)]  # fmt: skip
    assert dict(facts.pairs)["Usual"] == of_driver[1]


def test_what_is_the_same_of_several_roles_is_said_once_at_the_end(catalog: Catalog) -> None:
    """Whose words the work is in, what nobody has recorded, and a source that differs in the date of a rating alone."""
    words = " ".join(html.text(catalog.report("registered-nurse", "electrician", "paralegal")).split())
    assert words.count("the Handbook and O*NET") == 1
    assert words.count("skills and knowledge rated by") == 1
    of_unknown = words[words.rindex("Not recorded") :]
    assert "All: demand, work from home and a working day." in of_unknown
    assert of_unknown.count("work from home") == 1 and "Paralegal: career ladder" in of_unknown
    assert "From home" not in words  # no source speaks of it in any of them, and that is said
    assert "source: the Handbook and O*NET" in html.text(catalog.report("paralegal"))


def test_it_is_short_unless_all_is_asked_for(catalog: Catalog) -> None:
    """The short one is less than the whole, names every source, and the command that has what it leaves out."""
    roles = ("nursing-assistant", "licensed-practical-nurse", "registered-nurse")
    short, whole = catalog.report(*roles, place=PLACE), catalog.report(*roles, place=PLACE, full=True)
    assert len(html.text(short)) < 0.75 * len(html.text(whole))
    assert f"`careers report {' '.join(roles)} --in Minneapolis --full`" in short.to_page().foot[0]
    assert not any("--full" in words for words in whole.to_page().foot)
    for source in (source for entry in short.entries for source in entry.role.sources):
        name, _rated, when = source.name.partition(" (")[0].partition(" rated by ")
        assert name in html.text(short) and when in html.text(short) and source.url in html.text(short)


def test_the_figures_of_a_place_come_first(catalog: Catalog) -> None:
    """In the first table, in the tiles of a single role and among the figures of pay."""
    several = catalog.report("registered-nurse", "electrician", place=PLACE).to_page()
    grid = next(block for block in several.sections[0].blocks if isinstance(block, Grid))
    assert grid.columns[1].startswith("Median pay a year in Minneapolis") and "nationwide" in grid.columns[3]
    assert all(len(row) == len(grid.columns) for row in grid.rows)
    single = catalog.report("registered-nurse", place=PLACE).to_page()
    tiles = next(block for block in single.sections[0].blocks if isinstance(block, Tiles)).tiles
    assert "Minneapolis" in tiles[0].label and "nationwide" in tiles[2].label
    pay = next(block for block in _section(single, "Pay") if isinstance(block, Grid))
    assert [row[0] for row in pay.rows][-1] == "United States"
    page = html.text(catalog.report("registered-nurse", "electrician"))
    assert page.index("<table") < page.index("<nav")  # no list of links stands before the first figures


def test_a_figure_of_a_broader_occupation_is_marked_wherever_it_stands(catalog: Catalog) -> None:
    """In a comparison, on a handout and in the answer on pay, of the nation and of a place, and explained once."""
    rows = {row.label: row.words[WIDER] for row in catalog.compare(WIDER, "carpenters", place=PLACE).rows}
    local = [words for label, words in rows.items() if "Minneapolis" in label]
    assert len(local) == 3 and all(words and words.endswith("*") for words in local)
    page = catalog.report(WIDER, "carpenters", place=PLACE).to_page()
    names = [row[0] for row in next(block for block in _section(page, "Pay") if isinstance(block, Grid)).rows]
    assert [name.endswith("*") for name in names] == [True, True, False, False]
    markdown = catalog.salary(WIDER, place=PLACE).to_markdown()
    assert markdown.count("figures of a broader occupation") == 1
    assert r"Official figures\*" in markdown and re.search(r"In Minneapolis.*\\\*", markdown)
    assert r"\*" not in catalog.salary("carpenters", place=PLACE).to_markdown()


PRIVATE = "role: nursing-assistant\npay: {amount: 44000}\neducation: Bachelor's degree\nwishes: {max_study_years: 4}\n"
OWN, OTHERS = "nursing-assistant", ("dental-hygienist", "medical-assistant")


def _of_person(monkeypatch: pytest.MonkeyPatch, home: Path, profile: str) -> None:
    file = home / "data" / "profile.yaml"
    file.parent.mkdir(parents=True)
    file.write_text(profile, encoding="utf-8")
    monkeypatch.setenv("CAREERS_HOME", str(home))


def test_nothing_of_a_person_counts_for_moves_unasked(catalog: Catalog, monkeypatch, tmp_path: Path) -> None:
    """Neither what they earn nor what they studied, of their own role no more than of another."""
    before = catalog.report(OWN, *OTHERS).to_dict()["next"]
    _of_person(monkeypatch, tmp_path, PRIVATE)
    assert catalog.next(OWN).to_dict()[0]["pay_before"] == 44_000  # which is where it counts
    assert catalog.report(OWN, *OTHERS).to_dict()["next"] == before


def test_with_wishes_ones_own_pay_counts_for_ones_own_role_alone(catalog: Catalog, monkeypatch, tmp_path: Path) -> None:
    """A job that one does not hold is left at its median, of hygienists 98,100 (OEWS May 2025), and with what is usual
    in it.
    """
    _of_person(monkeypatch, tmp_path, PRIVATE)
    told = catalog.report(OWN, *OTHERS, wishes=True).to_dict()["next"]
    before = {slug: {move["pay_before"] for move in moves} for slug, moves in told.items()}
    assert (before[OWN], before[OTHERS[0]]) == ({44_000}, {98_100})
    levels = {slug: {move["schooling_before"] for move in moves} for slug, moves in told.items()}
    assert levels[OWN] == {"Bachelor's degree"}
    assert "Bachelor's degree" not in levels[OTHERS[1]]


@pytest.mark.parametrize("is_asked", [False, True])
def test_pay_now_stands_beside_the_wishes_alone(
    catalog: Catalog, monkeypatch, tmp_path: Path, *, is_asked: bool
) -> None:
    """What somebody earns is on the paper if their wishes are."""
    _of_person(monkeypatch, tmp_path, PRIVATE)
    answer = catalog.report(OWN, wishes=is_asked)
    told = [
        block.text
        for section in answer.to_page().sections
        for block in section.blocks
        if isinstance(block, Paragraph) and block.text.startswith("Pay now")
    ]
    assert told == (["Pay now: $44,000 a year."] if is_asked else [])
    assert ("pay_now" in answer.to_dict()) is is_asked


def _first_named(catalog: Catalog, slug: str, *, lower: bool = False) -> tuple[str, list[str]]:
    """What a handout says first of the moves from a role, and the titles that it names."""
    first, *blocks = brief_blocks(catalog.next(slug, limit=3), 1, lower=lower, nearness=False)
    facts = next(block for block in (first, *blocks) if isinstance(block, Facts))
    return first.text if isinstance(first, Paragraph) else "", [
        title.partition(" (")[0] for title, _words in facts.pairs
    ]


def test_a_short_handout_names_jobs_near_the_role(catalog: Catalog) -> None:
    """From a practical nurse to claims adjusters is some way, of whom 56 % say that a bachelor's degree is required
    (O*NET 30.3): they stand on the long one alone. Near a veterinarian is nothing that pays as much: that is said.
    """
    said, named = _first_named(catalog, "licensed-practical-nurse")
    assert (said, named) == ("", ["Registered Nurse"])
    assert (
        "Claims Adjusters, Examiners, and Investigators"
        in _first_named(catalog, "licensed-practical-nurse", lower=True)[1]
    )
    said, named = _first_named(catalog, "veterinarian")
    assert (said, named) == (ALL_FAR, ["Medical and Health Services Manager"])


def test_of_near_jobs_those_come_first_to_which_no_more_schooling_is_asked_for(catalog: Catalog, monkeypatch) -> None:
    """Of hearing aid specialists 44 % say that a doctorate is required (O*NET 30.3), where a diploma is usual."""
    answer = catalog.next("medical-assistant", limit=0)
    by_title = {move.title: move for move in answer.moves}
    doubtful, sure = by_title["Hearing Aid Specialists"], by_title["Phlebotomists"]
    two = dataclasses.replace(answer, moves=(doubtful, dataclasses.replace(sure, group=doubtful.group)), better=())
    (facts, *_notes) = brief_blocks(two, 1, lower=False)
    assert isinstance(facts, Facts)
    assert [title.partition(" (")[0] for title, _words in facts.pairs] == ["Phlebotomists"]
