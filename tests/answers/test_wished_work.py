"""How one role stands to what somebody wishes of the work, in gap, plan, path and the handout, and what is new there.

What is recorded of each stands in `data/conditions.tsv`, read in the Handbook 2024-34 and O*NET 30.3: of registered nurses
lifting usual, nights and weekends for some, strength 3.00; of bookkeeping clerks a desk usual, hours told and nothing of
nights, strength 1.00; of office clerks no hours.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from careercli.answers import plan
from careercli.answers.wished_work import IN_THE_NEW, WishedWork, held_against
from careercli.answers.wishes_kept import Kept
from careercli.api import Catalog
from careercli.page import Grid
from careercli.profile.model import OwnPay, Profile, Wishes
from helper import home_of, run

HANDBOOK, BOTH = "Handbook 2024-34", "Handbook 2024-34 and O*NET 30.3"
NURSE, CLERK, OFFICE = "registered-nurse", "bookkeeping-clerk", "office-clerk"


def _stands(catalog: Catalog, slug: str, *wishes: str, left: str = "") -> WishedWork:
    return held_against(catalog.entry(slug).role, wishes, catalog.entry(left).role if left else None)


@pytest.mark.parametrize(
    ("slug", "wishes", "words"),
    [
        (
            NURSE,
            ("no-lifting",),
            "Does not meet your wish for: no lifting (lifting, carrying or hard physical work usual)",
        ),
        (NURSE, ("no-nights",), "Not certain, so ask: no nights (evenings, nights or shifts for some)"),
        (OFFICE, ("no-nights",), "Not described, so ask: no nights"),
        (CLERK, ("no-nights",), "Not described, so ask: no nights"),
        (CLERK, ("no-lifting",), "Meets your wish for: no lifting (strength to lift and carry 1.0 of 5)"),
        (NURSE, ("licensed",), "Meets your wish for: a licensed job (registered nurse (RN) license)"),
        (
            NURSE,
            ("home",),
            "Does not meet your wish for: work from home (Handbook 2024-34: not described; O*NET 30.3: stamina 2.9 of 5)",
        ),
        (CLERK, ("home",), "Not certain, so ask: work from home (Handbook 2024-34: not described)"),
        ("dishwashers", ("no-weekends",), "Not described, so ask: no weekends"),
    ],
)
def test_a_wish_is_met_or_not_or_to_be_asked(catalog: Catalog, slug: str, wishes, words: str) -> None:
    """With what is recorded; a source's silence is no promise, and what some do is not certain."""
    assert _stands(catalog, slug, *wishes).words.startswith((f"{words} (", f"{words}."))


def test_what_is_new_is_told_with_whose_word_it_is(catalog: Catalog) -> None:
    """What the Handbook says of the new work and not of the old; beside a wish for it, it is said once."""
    new = "; ".join(
        f"{what} {how}"
        for what, how in (
            ("evenings, nights or shifts", "for some"),
            ("weekends or holidays", "for some"),
            ("lifting, carrying or hard physical work", "usual"),
            ("standing, walking or kneeling", "usual"),
            ("risk of injury or illness", "usual"),
        )
    )
    assert _stands(catalog, NURSE, left=CLERK).words == f"{IN_THE_NEW}: {new} ({HANDBOOK})."
    wished = _stands(catalog, NURSE, "no-nights", "no-strain", left=CLERK)
    assert [told.name for told in wished.new] == ["weekends", "injuries"]
    assert wished.source == BOTH


def test_nothing_is_new_where_the_work_left_has_it_or_is_not_described(catalog: Catalog) -> None:
    """A nurse who becomes a waiter knows shifts; of dishwashers no profile tells what they know."""
    assert "nights" not in {told.name for told in _stands(catalog, "waiter", left=NURSE).new}
    assert _stands(catalog, NURSE, left="dishwashers") == WishedWork()
    assert _stands(catalog, NURSE, left="dishwashers").words == ""


def test_a_plan_asks_what_is_not_certain(catalog: Catalog) -> None:
    """A step behind the ads, before years of study; none where nothing is to be asked."""
    steps = [step.step for step in plan.plan(catalog, CLERK, NURSE).steps]
    assert steps[2] == "Ask about the hours, lifting and time on your feet"
    assert len(steps) <= 10
    assert not any(step.step.startswith("Ask about") for step in plan.plan(catalog, "waiter", NURSE).steps)


def test_the_wishes_of_the_profile_hold_for_its_own_role_alone(atlas_data: Path, tmp_path: Path) -> None:
    """`gap TO` and `gap OWN TO` are of its person; of another role nobody's wishes are known."""
    asked = _home(tmp_path, "role: waiter\nskills: []\nwishes: {work: [no-lifting], remote: true}\n", atlas_data)
    for arguments in (("gap", NURSE), ("gap", "waiter", NURSE), ("plan", NURSE)):
        work = asked(*arguments, "--json").json["before_applying"]
        assert [told["name"] for told in work["against"]] == ["home", "no-lifting"], arguments
    assert asked("gap", CLERK, NURSE, "--json").json["before_applying"]["against"] == []
    assert "Before you apply: Does not meet your wish for: work from home" in asked(
        "path", NURSE, "--plain", "--format", "table"
    )


def _home(tmp_path: Path, profile: str, atlas_data: Path) -> Callable[..., object]:
    file = home_of(tmp_path) / "data" / "profile.yaml"
    file.parent.mkdir(parents=True)
    file.write_text(profile, encoding="utf-8")
    return lambda *arguments: run(*arguments, home=tmp_path, CAREERS_DATA=str(atlas_data))


def test_wishes_stand_on_a_handout_only_if_asked_for(atlas_data: Path, tmp_path: Path) -> None:
    """A handout is for others: with --wishes each role's standing is a row, without it a remark says how."""
    asked = _home(tmp_path, "role: waiter\nskills: []\nwishes: {work: [no-lifting]}\n", atlas_data)
    without, on_it = asked("report", NURSE, CLERK), asked("report", NURSE, CLERK, "--wishes")
    assert "Wishes" not in without
    assert "--wishes puts them there" in without.stderr
    assert "not met: lifting, carrying or hard physical work usual" in on_it
    assert "met: strength to lift and carry 1.0 of 5" in on_it
    assert "--wishes" not in on_it.stderr


def test_without_wishes_a_handout_says_where_they_are_put(atlas_data: Path, tmp_path: Path) -> None:
    """It is written all the same."""
    ran = _home(tmp_path, "skills: []\n", atlas_data)("report", NURSE, "--wishes")
    assert ran.exit_code == 0
    assert "Wishes" not in ran
    assert "your profile has no wishes: `careers start`" in ran.stderr


AIDE, HYGIENIST = "nursing-assistant", "dental-hygienist"


def test_every_wish_of_the_profile_stands_on_a_handout(catalog: Catalog, monkeypatch, tmp_path: Path) -> None:
    """Study by `programs.tsv`: of hygienists three years, of practical nurses one. Pay is OEWS May 2025: of nursing
    assistants the median is 42,260, three quarters earn less than 47,220, so some 36 % reach 45,000; nobody has recorded
    the stress.
    """
    wishes = (
        "{max_study_years: 2, min_pay: 45000, max_stress: low, fields: [health], without: [office], work: [no-nights]}"
    )
    (tmp_path / "data").mkdir()
    (tmp_path / "data" / "profile.yaml").write_text(f"role: waiter\nwishes: {wishes}\n", encoding="utf-8")
    monkeypatch.setenv("CAREERS_HOME", str(tmp_path))
    roles = (AIDE, HYGIENIST, "licensed-practical-nurse", OFFICE)
    page = catalog.report(*roles, wishes=True).to_page()
    (grid,) = (
        each for part in page.sections if part.heading == "Wishes" for each in part.blocks if isinstance(each, Grid)
    )
    rows = {label: words for label, *words in grid.rows}
    assert rows["at most 2 years of study"][1:] == [
        "not met: 3 years of study, over 2", "met: 1 year of study", "met: no study first",
    ]  # fmt: skip
    assert rows["pay of at least $45,000"][:2] == [
        "not met: median $42,260 nationwide; about 36 % reach it", "met: median $98,100 nationwide",
    ]  # fmt: skip
    assert set(rows["stress no more than low"]) == {"not recorded, ask"}
    assert rows["in health"] == ["met", "met", "met", "not met: of another field"]
    assert rows["not in office"][-1] == "not met: of that field"
    assert "no nights" in rows
    assert not any(part.heading == "Wishes" for part in catalog.report(*roles).to_page().sections)
    assert any("--wishes puts them there" in remark for remark in catalog.report(*roles).remarks)


@pytest.mark.parametrize(
    ("least", "words"),
    [
        (42_260, "met: median $42,260 nationwide"),
        (60_000, "not met: median $42,260 nationwide; fewer than 10 % reach it"),
    ],
)
def test_how_many_reach_a_pay_is_told_as_far_as_it_is_published(catalog: Catalog, least: int, words: str) -> None:
    """OEWS May 2025: nine in ten nursing assistants earn less than 51,980."""
    pay = catalog.salary(AIDE).roles[0]
    mine = Profile(wishes=Wishes(min_pay=least))
    ((_wish, said),) = Kept(catalog, mine).of(catalog.entry(AIDE), pay)
    assert said == words
    (stand,) = Kept(catalog, Profile(pay=OwnPay(amount=1, currency="EUR"), wishes=Wishes(min_pay=least))).of(
        catalog.entry(AIDE), pay
    )
    assert stand.words == "not judged: its pay is in USD"
