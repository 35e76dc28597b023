"""Which near jobs a wish for the work leaves out only just: they are named first, with why."""

from __future__ import annotations

from pathlib import Path

import pytest

from careercli.answers.next_missed import misses_of_all
from careercli.answers.next_move import JUST_OVER
from careercli.api import Catalog
from careercli.moves.requirements import OPEN_NOW
from careercli.roles.conditions import CONDITIONS, WorkConditions
from helper import run, run_with_profile

NOTE = "near your job, but left out for what you ask of the work: "


def _known(strength: float, **said: str) -> WorkConditions:
    return WorkConditions("a profile", said, {"strength": strength, "stamina": 1.5})


def test_what_is_so_for_some_or_hardly_out_of_bounds_is_missed_only_just() -> None:
    """The bound of no-lifting is 2 of 5; what is usual, or rated 2.4, is far from it, and what fits misses nothing."""
    asked = [CONDITIONS["no-lifting"]]
    assert misses_of_all(asked, _known(2.0, lifting="some")) == ("lifting for some", "strength 2.0 of 5")
    assert misses_of_all(asked, _known(2.2)) == ("strength 2.2 of 5",)
    assert misses_of_all([CONDITIONS["no-heights"]], _known(2.0, heights="some")) == ("heights or ladders for some",)
    assert misses_of_all(asked, _known(1.0, lifting="usual")) == ()
    assert misses_of_all(asked, _known(2.4, lifting="some")) == ()
    assert misses_of_all(asked, _known(1.0)) == ()
    assert misses_of_all(asked, None) == ()


def test_one_condition_that_is_missed_by_far_leaves_nothing_near() -> None:
    """Of two that are asked for, both have to be missed only just, or be met."""
    both = [CONDITIONS["no-lifting"], CONDITIONS["no-outdoors"]]
    assert misses_of_all(both, _known(2.1)) == ("strength 2.1 of 5",)
    assert misses_of_all(both, _known(2.1, outdoors="usual")) == ()


def test_a_drywaller_who_cannot_lift_is_led_to_the_inspector_and_the_supervisor(catalog: Catalog) -> None:
    """O*NET 30.3 rates static strength 2.0 for inspectors, whose profile has lifting for some, and 2.2 for supervisors
    of trades; tapers and carpenters lift. They are a group of their own, before what is far and pays less, the least
    far over first. Reaching is in neither source.
    """
    answer = catalog.next("drywall-and-ceiling-tile-installers", work="no-lifting", education="high school")
    inspector, supervisor = answer.over[:2]
    assert inspector.title == "Construction and Building Inspectors"
    assert inspector.just_over == "just over your limit: lifting for some, strength 2.0 of 5; ask how much"
    assert (supervisor.title, supervisor.misses) == ("Construction Supervisor", ("strength 2.2 of 5",))
    assert all(not move.is_step_down for move in answer.over)
    rows = answer.to_dict()
    assert [row["group"] for row in rows[: len(answer.over)]] == [JUST_OVER] * len(answer.over)
    assert rows[0]["just_over"] == ["lifting for some", "strength 2.0 of 5"]
    (note,) = (remark for remark in answer.remarks if remark.startswith(NOTE))
    assert "Construction Supervisor" not in note and note.removeprefix(NOTE).startswith("Tapers; ")
    assert sum("reaching and work overhead are not recorded" in remark for remark in answer.remarks) == 1


def test_who_has_enough_that_fits_is_not_asked_to_stretch_it(catalog: Catalog) -> None:
    """A paralegal who does not lift has near jobs enough: what only just is none stays a remark."""
    assert not catalog.next("paralegal", work="no-lifting").over


def test_what_is_open_without_a_degree_and_pays_no_less_is_named_as_open(catalog: Catalog) -> None:
    """OEWS May 2025: the median of adjusters of claims and of insurance agents is above that of drywall installers in
    Tucson, and both enter with a diploma (BLS). Where near jobs are left there is none.
    """
    asked = {"place": "Tucson", "work": "no-lifting", "education": "high school", "earning": "52000"}
    for more in ({}, {"min_pay": "52000"}):
        answer = catalog.next("drywall-and-ceiling-tile-installers", **asked, **more)  # type: ignore[arg-type]
        changes = {move.title: move.pay.change_percent for move in answer.of_group(OPEN_NOW)}
        assert changes["Claims Adjusters, Examiners, and Investigators"] == 27
        assert changes["Insurance Sales Agents"] == 20
        assert any("`careers list --in tucson-az" in remark for remark in answer.remarks)
        assert "too little in common" not in answer.none_near
        assert all((move.pay.change_percent or 0) >= 0 and not move.requirements.study_years for move in answer.better)
        assert {row["slug"] for row in answer.to_dict()} >= {move.slug for move in answer.better}
    assert not catalog.next("legal-coordinator", work="no-lifting").better


@pytest.mark.parametrize(
    ("profile", "asked", "words"),
    [
        ("", ("--training", "2 years"), "3 years of study, over your 2 years"),
        ("", ("--max-pay", "60000"), "median $98,100"),
        ("", ("--max-pay", "60000", "--in", "Texas"), "median $99,240"),
        ("", ("--min-growth", "20", "--education", "none"), "--min-growth 20.0; --education none"),
        ("", ("--work", "no-customers"), "against no-customers"),
        ("role: medical-assistant\nwishes: {max_study_years: 2}\n", (), "3 years of study, over your 2 years"),
    ],
)
def test_a_role_that_is_asked_for_by_title_is_named_with_what_it_misses(
    atlas_data: Path, tmp_path: Path, profile: str, asked: tuple[str, ...], words: str
) -> None:
    """Of dental hygienists: three years of study (Handbook, 2025), median 98,100 and in Texas 99,240 (OEWS May 2025), 7 %
    growth to 2034.
    """
    own = () if profile else ("medical-assistant",)
    ran = run_with_profile(
        profile, "next", *own, "--title", "dental hygienist", *asked, home=tmp_path, CAREERS_DATA=str(atlas_data)
    )
    assert f"asked for by title, but left out: Dental Hygienist ({words})" in ran.stderr
    fits = run("next", "medical-assistant", "--title", "dental hygienist", home=tmp_path, CAREERS_DATA=str(atlas_data))
    assert "left out" not in fits.stderr


def test_a_change_that_stands_alone_says_whose_pay_it_is_of(tmp_path: Path) -> None:
    """OEWS May 2025 has no transportation inspectors in Casper, Wyoming: the nation's median, $92,100, is 139 % more
    than $18.50 an hour, and told to be the nation's though the other figures are of Casper.
    """
    profile = "role: stocker-and-order-filler\nplace: Casper, WY\npay: {amount: 18.5, period: hour}\nwishes: {work: [no-lifting]}\n"
    shown = run_with_profile(profile, "next", home=tmp_path)
    assert "Transportation Inspectors (only just: +139 % nationwide" in " ".join(shown.stderr.split())
