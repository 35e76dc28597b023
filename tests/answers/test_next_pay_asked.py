"""What `next` says to whom asks for a certain pay: no near job is lost, and no statement hangs on how many are shown."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path

import pytest

from careercli.api import Catalog
from helper import Ran, home_of, run

ASKED = {"min_pay": "70000", "education": "bachelor", "work": "home"}


def remark(remarks: tuple[str, ...], begins: str) -> str:
    """The remark that begins so; empty without one."""
    return next((each for each in remarks if each.startswith(begins)), "")


@pytest.fixture
def careers(atlas_data: Path, tmp_path: Path) -> Callable[..., Ran]:
    """Runs a command over the real atlas."""
    return lambda *arguments: run(*arguments, home=tmp_path, CAREERS_DATA=str(atlas_data))


def test_near_jobs_of_which_the_upper_quarter_earns_it_are_named(catalog: Catalog) -> None:
    """OEWS May 2025, paralegals in Tucson: median $52,430, 75th percentile $74,070, so that 70,000 is the 70th."""
    answer = catalog.next("legal-coordinator", place="Tucson", min_pay="70000", education="associate")
    said = remark(answer.remarks, "near yours, median below what you ask ($70,000): ")
    assert "Paralegal, about 30 % reach it" in said
    assert "paralegal" not in {move.slug for move in answer.moves}
    shares = [int(share) for share in re.findall(r"about (\d+) % reach", said)]
    assert shares and all(25 <= share < 50 for share in shares)


def test_they_pass_every_other_filter(catalog: Catalog) -> None:
    """A bachelor's degree is usual for human resources specialists, whose upper quarter earns $100,000 in the nation."""
    begins = "near yours, median below"
    wide, narrow = (
        remark(catalog.next("legal-coordinator", min_pay="75000", education=level).remarks, begins)
        for level in ("bachelor", "high school")
    )
    assert "Paralegal" in wide
    assert "Paralegal" not in narrow
    assert not remark(catalog.next("legal-coordinator").remarks, begins)


def test_a_wish_of_a_profile_counts_as_a_filter(atlas_data: Path, tmp_path: Path) -> None:
    """As one that is typed."""
    profile = "role: legal-coordinator\nwishes: {min_pay: 75000}\nskills: []\n"
    (home_of(tmp_path) / "data").mkdir(parents=True)
    (home_of(tmp_path) / "data" / "profile.yaml").write_text(profile, encoding="utf-8")
    ran = run("next", "--json", home=tmp_path, CAREERS_DATA=str(atlas_data))
    assert "near yours, median below what you ask ($75,000): " in ran.stderr


@pytest.mark.parametrize("limit", [1, 2, 3, 5, 6, 20])
def test_a_shorter_list_is_the_beginning_of_the_longer_and_says_the_same(catalog: Catalog, limit: int) -> None:
    """Which job is the shortest way to a raise does not hang on how many are shown."""
    begins = "no job here that is open now"
    told = {"place": "Tucson", **ASKED}
    whole = catalog.next("legal-coordinator", **told)  # type: ignore[arg-type]
    part = catalog.next("legal-coordinator", limit=limit, **told)  # type: ignore[arg-type]
    assert remark(whole.remarks, begins) == remark(part.remarks, begins)
    for group in {move.group for move in whole.moves}:
        shown = [move.slug for move in whole.of_group(group)][:limit]
        assert [move.slug for move in part.of_group(group)][: len(shown)] == shown


@pytest.mark.parametrize("role", ["paralegal", "registered-nurse", "waiter", "carpenters", "accountant"])
@pytest.mark.parametrize("limit", [1, 3])
def test_no_move_is_chosen_anew_for_a_shorter_list(catalog: Catalog, role: str, limit: int) -> None:
    """Group by group."""
    whole, part = catalog.next(role), catalog.next(role, limit=limit)
    for group in {move.group for move in whole.moves}:
        assert part.of_group(group) == whole.of_group(group)[:limit]
    assert part.bigger_changes == whole.bigger_changes[:limit]


def test_what_is_left_out_for_the_work_passes_what_is_asked_of_the_pay(catalog: Catalog) -> None:
    """OEWS May 2025, Tucson: no medical assistant or file clerk has a median of 70,000, whatever the work is like."""
    answer = catalog.next("legal-coordinator", place="Tucson", **ASKED)  # type: ignore[arg-type]
    said = remark(answer.remarks, "near your job, but left out for what you ask of the work")
    assert "Medical Assistant" not in said and "File Clerks" not in said
    every = catalog.next("legal-coordinator", place="Tucson", min_pay="40000", work="home")
    named = remark(every.remarks, "near your job, but left out for what you ask of the work: ")
    names = named.partition("work: ")[2].partition(": `")[0].split("; ")
    all_of_them = catalog.next("legal-coordinator", place="Tucson", min_pay="40000", limit=0)
    assert named and {*names} - {name for name in names if name.startswith("and ")} <= {
        move.title for move in all_of_them.moves
    }


def test_where_none_fits_the_median_is_named_and_not_that_none_could(careers: Callable[..., Ran]) -> None:
    """Half of the people in a job earn more than its median."""
    for command in (("next", "legal-coordinator"), ("list",)):
        said = careers(*command, "--min-pay", "2000000", "--json").stderr
        assert (
            "fits all that you ask for: --min-pay asks for the median, and half of the people in a job earn more"
            in said
        )
    assert "median" not in careers("list", "--title", "qqqq", "--json").stderr


def test_what_is_not_certain_of_a_move_that_is_only_named_is_said(careers: Callable[..., Ran]) -> None:
    """As it is of those described."""
    asked = ("next", "legal-coordinator", "--work", "no-nights", "--format", "table")
    lines = " ".join(str(careers(*asked)).split())
    named = [part.partition("`: ")[2] for part in lines.split("more, described by ")[1:]]
    assert any("; not described: no-nights)" in part for part in named)
