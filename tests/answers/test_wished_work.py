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
from careercli.api import Catalog
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
        )
    )
    assert _stands(catalog, NURSE, left=CLERK).words == f"{IN_THE_NEW}: {new} ({HANDBOOK})."
    wished = _stands(catalog, NURSE, "no-nights", "no-strain", left=CLERK)
    assert [told.name for told in wished.new] == ["weekends"]
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
    assert "Wishes of the work" not in without
    assert "--wishes puts them there" in without.stderr
    assert "not met: lifting, carrying or hard physical work usual" in on_it
    assert "met: strength to lift and carry 1.0 of 5" in on_it
    assert "--wishes" not in on_it.stderr


def test_without_wishes_a_handout_says_where_they_are_put(atlas_data: Path, tmp_path: Path) -> None:
    """It is written all the same."""
    ran = _home(tmp_path, "skills: []\n", atlas_data)("report", NURSE, "--wishes")
    assert ran.exit_code == 0
    assert "Wishes of the work" not in ran
    assert "your profile has no wishes of the work: `careers start`" in ran.stderr
