"""What a reader of moves needs told: whether a job shrinks, the pay where one lives, what both use, why it is here."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path

import pytest

from careercli.answers.kind_words import is_everyday
from careercli.answers.next import NextMoves
from careercli.answers.next_move import Score
from careercli.answers.shared_tools import LARGEST, PARTS, SharedTools, beside_work
from careercli.api import Catalog
from careercli.catalog.moves import MoveTables
from careercli.errors import CareersError
from careercli.screens.next import _score
from helper import Ran, home_of, run_with_profile

ASSISTANT = "administrative-assistant"
CV = """\
Jane Doe

Experience

Bookkeeper, Acme Corp, 2019 to 2024
- Kept the books in QuickBooks

Receptionist, Hotel Lux, 2015 to 2019
- Greeted guests

Skills: QuickBooks, Excel, SAP
"""


@pytest.fixture(scope="module")
def moves(catalog: Catalog) -> NextMoves:
    """The moves of administrative assistants, with what each place is made of."""
    return catalog.next(ASSISTANT, why=True, limit=9)


@pytest.fixture
def careers(atlas_data: Path, tmp_path: Path) -> Callable[..., Ran]:
    """Runs the program over every occupation, for the person of a profile."""

    def call(*arguments: str, profile: str = "") -> Ran:
        return run_with_profile(profile, *arguments, home=tmp_path, CAREERS_DATA=str(atlas_data), COLUMNS="200")

    return call


def test_a_move_to_jobs_that_shrink_says_so(catalog: Catalog, moves: NextMoves) -> None:
    """By BLS's own projections, and no other move does; legal secretaries: -5.8 % by 2034."""
    growths = {row.slug: row.official_growth_percent for row in catalog.list().rows}
    assert sum((growths[move.slug] or 0) < 0 for move in moves.moves) > 3
    for move in moves.moves:
        assert ("jobs shrinking" in move.verdict) == ((growths[move.slug] or 0) < 0), move.title
        assert ("faster than average" in move.verdict) == ((growths[move.slug] or 0) >= 5), move.title
    (legal,) = [move for move in moves.moves if move.slug == "legal-secretary"]
    assert legal.verdict.endswith("many openings, jobs shrinking 5.8 % by 2034")
    assert "(all jobs: +3.1 % for 2024-34)" in moves.to_page().foot[0]


def test_gap_tells_the_same_verdict(catalog: Catalog, moves: NextMoves) -> None:
    """One vocabulary: what `next` says of a move, `gap` says too."""
    legal = next(move for move in moves.moves if move.slug == "legal-secretary")
    assert catalog.gap(ASSISTANT, legal.slug).verdict == legal.verdict


def test_the_least_pay_is_that_where_one_lives(catalog: Catalog, careers: Callable[..., Ran]) -> None:
    """At least $40,000 in Ohio: by the median there, and only without one by that of the nation, which is said."""
    profile = f"role: {ASSISTANT}\nplace: Ohio\nwishes: {{min_pay: 40000}}\n"
    ran = careers("next", "--limit", "0", "--json", profile=profile)
    slugs = {row["slug"] for row in ran.json}
    here = {row.role.slug: row for row in catalog.list(place="Ohio").rows}
    national = {row.slug: row.official_median for row in catalog.list().rows}
    at_home = {slug: here[slug].median for slug in slugs & here.keys() if here[slug].median is not None}
    assert min(at_home.values()) >= 40_000
    low = {slug for slug, row in here.items() if (row.median or 40_000) < 40_000 <= (national[slug] or 0)}
    assert low
    assert not low & slugs
    assert all((national[slug] or 40_000) >= 40_000 for slug in slugs - here.keys())
    assert "pay is the median in Ohio, where you live" in ran.stderr
    matched = careers("match", "--limit", "1000", "--json")
    assert matched.json
    assert not low & {row["slug"] for row in matched.json}
    assert "pay is filtered by the median in Ohio" in matched.stderr


def test_an_unknown_place_leaves_the_pay_of_the_nation(careers: Callable[..., Ran]) -> None:
    """Somebody who lives elsewhere has a wish all the same, and nothing is said of a place."""
    profile = f"role: {ASSISTANT}\nplace: Atlantis\nwishes: {{min_pay: 90000}}\n"
    ran = careers("next", "--json", profile=profile)
    assert ran.json
    assert all(row["official_median"] >= 90_000 for row in ran.json)
    assert "Atlantis" not in ran.stderr


def test_what_both_use_is_named_where_it_makes_them_near(moves: NextMoves) -> None:
    """And only there: among the largest parts of the fit that --why shows."""
    named = [move for move in moves.moves if any(reason.startswith("use of ") for reason in move.shared)]
    assert len(named) > 3
    for move in named:
        assert move.score is not None
        largest = sorted(move.score.parts, key=lambda part: -move.score.parts[part])[:LARGEST]
        assert PARTS.keys() & set(largest), move.title
    (clerk,) = [move for move in moves.moves if move.slug == "bookkeeping-clerk"]
    assert "use of Intuit QuickBooks and SAP" in clerk.shared


def test_software_that_only_one_side_asks_for_is_no_reason() -> None:
    """O*NET lists Photoshop and SAS for supervisors of shop workers, of whom employers ask for neither."""
    with MoveTables.open() as tables:
        shared, ids = SharedTools(tables), tables.ids
        for target in ("41-2031.00", "11-3012.00", "49-1011.00"):
            assert shared.named(ids["41-1011.00"], ids[target], "software") == (), target


def test_no_everyday_tool_is_a_reason() -> None:
    """Of all pairs of some occupations: two names at most, each usual on both sides, and no office suite or e-mail."""
    with MoveTables.open() as tables:
        shared, ids = SharedTools(tables), tables.ids
        codes = ("43-6014.00", "43-3031.00", "29-1141.00", "15-1252.00", "35-3031.00", "53-3032.00", "41-2031.00")
        kinds = {
            number: {kind.kind: kind for kind in usual} for number, usual in tables.usual(map(ids.get, codes)).items()
        }
        everyday = {
            name
            for usual in kinds.values()
            for kind, (label, _source) in tables.kind_names(usual).items()
            if is_everyday(label)
            for name in usual[kind].usual
        }
        assert "Microsoft Excel" in everyday
        names = [
            shared.named(before, after, source)
            for before in kinds
            for after in kinds
            if before != after
            for source in ("software", "tools")
        ]
    assert any(names)
    assert all(len(both) <= 2 and not everyday & set(both) for both in names)
    assert not any(word in str(names).lower() for word in ("microsoft office", "outlook", "excel", "facebook", "pager"))


@pytest.mark.parametrize(
    ("work", "tools", "expected"),
    [
        (("a", "b", "c"), "", ("a", "b", "c")),
        (("a", "b", "c"), "t", ("a", "b", "t")),
        (("a",), "t", ("a", "t")),
        ((), "t", ("t",)),
    ],
)
def test_the_work_leads_the_reasons(work: tuple[str, ...], tools: str, expected: tuple[str, ...]) -> None:
    """A product stands behind the work and knowledge that are shared, and alone only where nothing else is."""
    assert beside_work(work, tools, 3) == expected


def test_why_is_told_in_points_of_a_hundred(moves: NextMoves) -> None:
    """Whole points that add up to 100, the largest first, in words; no figure with a decimal."""
    for move in moves.moves:
        assert move.score is not None
        words = _score(move.score, "advice").plain
        given, _against, against = words.partition("; against it: ")
        points = [int(number) for number in re.findall(r" (\d+)(?:,|$)", given.partition(": ")[2])]
        assert sum(points) == 100, words
        assert points[:-1] == sorted(points[:-1], reverse=True)
        assert not re.search(r"\d\.\d", words)
        assert "-" not in against
    lone = Score({"skills": -0.2, "titles": 0.6, "tasks": 0.2}, 0.6, 1.0)
    told = _score(lone, "fit").plain
    assert told == (
        "why here, in points of 100: similar job titles 75, tasks told in the same words 25; against it: skills 25"
    )


def test_a_cv_moves_in_place_of_the_profile(careers: Callable[..., Ran], tmp_path: Path) -> None:
    """From its latest job, with those before it as done; the profile is neither read nor written."""
    cv = tmp_path / "cv.txt"
    cv.write_text(CV, encoding="utf-8")
    profile = "role: waiter\nwishes: {min_pay: 900000}\n"
    ran = careers("next", "--from", str(cv), "--json", profile=profile)
    rows = {row["slug"]: row for row in ran.json}
    assert rows.keys() >= {"office-clerk", "receptionist"}
    assert "you have done this: Receptionist (4 years)" in rows["receptionist"]["done"]
    assert (home_of(tmp_path) / "data" / "profile.yaml").read_text(encoding="utf-8") == profile
    screen = careers("next", "--from", str(cv), "--limit", "1", "--format", "table")
    assert screen.startswith("From Bookkeeper")
    named = careers("next", "paralegal", "--from", str(cv), "--limit", "1", "--format", "table")
    assert named.startswith("From Paralegal")


def test_a_cv_without_a_job_names_what_to_do(catalog: Catalog, tmp_path: Path) -> None:
    """Where no job is a role of the catalogue, the role can be named, or `match` goes by the skills."""
    cv = tmp_path / "cv.txt"
    cv.write_text("Jane Doe\n\nSkills: QuickBooks, Excel, SAP\n", encoding="utf-8")
    with pytest.raises(CareersError, match="no job in it is a role") as error:
        catalog.next(cv=cv)
    assert f'`catalog.next("ROLE", cv="{cv}")`' in error.value.hint
    assert f'`catalog.match(cv="{cv}")`' in error.value.hint


@pytest.mark.parametrize(("command", "kind"), [("next", "role"), ("match", "skill"), ("show", "role")])
def test_a_file_where_a_word_belongs_is_told(
    careers: Callable[..., Ran], tmp_path: Path, command: str, kind: str
) -> None:
    """And which option reads it; a word that is no file is read as ever."""
    cv = tmp_path / "my cv.txt"
    cv.write_text(CV, encoding="utf-8")
    ran = careers(command, str(cv))
    assert ran.exit_code in (2, 3)
    assert f"my cv.txt is a file, not a {kind}" in ran.stderr
    assert f"--from '{cv}'` reads it as a CV" in ran.stderr


@pytest.mark.parametrize(
    ("typed", "hint"),
    [
        (("whatif", "excel", "--in", "Ohio"), "--in Ohio"),
        (("whatif", "--in=New York", "excel"), '--in "New York"'),
    ],
)
def test_a_place_asked_of_a_move_leads_to_next(careers: Callable[..., Ran], typed: tuple[str, ...], hint: str) -> None:
    """What skills lead to is ranked alike everywhere; the moves with the pay in a place are another command's."""
    ran = careers(*typed)
    assert ran.exit_code == 2
    assert "`careers next " in ran.stderr
    assert hint in ran.stderr


def test_no_hint_is_about_ones_own_job(careers: Callable[..., Ran]) -> None:
    """`show` of it offers where it leads, never the way to it; a gap to it names `next`."""
    profile = "role: waiter\n"
    own = careers("show", "waiter", "--format", "table", profile=profile)
    assert "careers next\n" in re.sub(" +\n", "\n", own)
    assert "careers gap" not in own
    assert "careers plan" not in own
    other = careers("show", "cashiers", "--format", "table")
    assert "careers gap cashier " in other
    assert "`careers next waiter`" in careers("gap", "waiter").stderr


def test_the_hint_of_next_names_the_first_move_shown(careers: Callable[..., Ran]) -> None:
    """Whatever group that is in."""
    screen = careers("next", ASSISTANT, "--min-growth", "5", "--format", "table")
    shown = careers("next", ASSISTANT, "--min-growth", "5", "--json").json
    first = next(line.strip().partition("  ")[0].rstrip("*") for line in screen.lines if re.match(r"  \S.*  \$", line))
    (slug,) = [row["slug"] for row in shown if row["title"] == first]
    assert f"careers gap {ASSISTANT} {slug}" in screen
