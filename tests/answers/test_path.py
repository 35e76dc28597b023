"""Matches, what a skill opens, and plans, over a small catalogue of a ladder of roles."""

from __future__ import annotations

import pytest

from careercli.answers import match, plan, whatif
from careercli.errors import CareersError
from careercli.profile import person, recognize

SKILLS = ("alpha", "beta", "gamma", "delta", "epsilon", "zeta", "eta", "theta", "iota", "kappa")
PAY = (40_000, 44_000, 30_000, 50_000, 80_000)


def ladder() -> dict[str, str]:
    """Five roles, each of which shares half of its four skills with the one before and the one behind."""
    roles = {}
    for step, pay in enumerate(PAY):
        tools = [f"{name} tool" for name in SKILLS[2 * step : 2 * step + 4]]
        roles[f"step-{step}"] = (
            f"title: Step {step}\nsummary: Work at step {step} of the ladder.\ntech_stack: {tools}\n"
            f"statistics: {{source: test, wages: {{median: {pay}}}}}\n"
        )
    return roles


def with_skills(catalog, names: list[str]) -> person.Person:
    """Somebody who has what these phrases name, and nothing else."""
    return person.person_from_phrases(recognize.recognize_phrases(catalog, names))


def test_roles_that_fit_come_best_first(catalog_of) -> None:
    """Two tools of step 1 fit step 1 best; covered and missing skills are kept apart."""
    catalog = catalog_of(**ladder())
    answer = match.match(catalog, with_skills(catalog, ["gamma tool", "delta tool", "epsilon tool"]))
    assert answer.roles[0].slug == "step-1"
    assert set(answer.roles[0].have) == {"Gamma tool", "Delta tool", "Epsilon tool"}
    assert [skill.skill for skill in answer.roles[0].missing] == ["Zeta tool"]
    assert all(role.coverage > 0 for role in answer.roles)


def test_advice_names_what_raises_most_where_nothing_comes_within_reach(catalog_of) -> None:
    """Half of every role is covered already: the advice is what raises the roles most, and says that none is reached."""
    catalog = catalog_of(**ladder())
    answer = match.match(catalog, with_skills(catalog, ["gamma tool", "delta tool"]))
    assert {role.slug for role in answer.roles} == {"step-0", "step-1"}
    assert all(role.coverage >= match.REACH for role in answer.roles)
    assert answer.advice is not None
    assert not answer.advice.reached
    assert answer.advice.learn == ("Alpha tool", "Beta tool")  # of one role alone: they weigh most
    assert answer.advice.roles == ("Step 0",)


def test_a_level_that_was_learned_never_lowers_ones_own(catalog_of, tmp_path) -> None:
    """A tick means the level that is asked for; somebody above it stays there."""
    rated = "title: {}\nsummary: x\nratings: [{{name: Welding art, kind: skill, importance: 4, level: {}}}]\n"
    catalog = catalog_of(low=rated.format("Low", 3), high=rated.format("High", 4))
    file = tmp_path / "plan.md"
    file.write_text("<!-- careers plan: from=low to=high -->\n- [x] **Welding art** (x)\n", encoding="utf-8")
    status = plan.status(catalog, person.person_in_role(catalog, "low"), plan.read(file), "plan.md")
    assert (status.before, status.now) == (0, 1)


def test_only_allowed_roles_are_matched(catalog_of) -> None:
    """Filters leave out roles, not skills."""
    catalog = catalog_of(**ladder())
    answer = match.match(catalog, with_skills(catalog, ["gamma tool"]), allowed={"step-0"})
    assert [role.slug for role in answer.roles] == ["step-0"]


def test_what_is_no_skill_here_matches_nothing(catalog_of) -> None:
    """Words that no role uses give no role, and are named."""
    catalog = catalog_of(**ladder())
    somebody = with_skills(catalog, ["juggling"])
    read = recognize.recognize_phrases(catalog, ["juggling", "gamma tool"])
    answer = match.match(catalog, somebody, read=read)
    assert answer.roles == ()
    assert answer.unknown == ("juggling",)


def test_a_skill_opens_the_roles_that_ask_for_it(catalog_of) -> None:
    """Learning the first tool of step 2 raises the roles that name it, and no other."""
    catalog = catalog_of(**ladder())
    answer = whatif.whatif(catalog, person.person_in_role(catalog, "step-0"), ["epsilon tool"])
    assert {role.slug for role in answer.roles} == {"step-1", "step-2"}
    assert all(role.after > role.before for role in answer.roles)
    assert answer.asked_for == 2


def test_a_plan_reads_back_what_it_wrote(catalog_of, tmp_path) -> None:
    """All boxes open: coverage as it was. All ticked: everything is covered. Names with marks survive."""
    odd = "title: Odd\nsummary: x\ntech_stack: ['C*++', 'a_b [c]', '<b>']\n"
    catalog = catalog_of(**ladder(), odd=odd)
    for goal in ("step-1", "odd"):
        somebody = person.person_in_role(catalog, "step-0")
        text = plan.plan(catalog, somebody, goal).to_markdown()
        file = tmp_path / "plan.md"
        for ticked, coverage in ((text, None), (text.replace("- [ ]", "- [x]"), 1)):
            file.write_text(ticked, encoding="utf-8")
            status = plan.status(catalog, somebody, plan.read(file), "plan.md")
            assert status.unknown == ()
            assert status.now == (status.before if coverage is None else coverage)


def test_what_is_no_plan_is_an_error(tmp_path) -> None:
    """A missing file, a text without the line that names the move, and a huge file end in an error with a hint."""
    file = tmp_path / "plan.md"
    for raw, message in (
        (None, "cannot be read"),
        (b"# x", "says which move"),
        (b"x" * (plan.MAX_BYTES + 1), "larger"),
    ):
        if raw is not None:
            file.write_bytes(raw)
        with pytest.raises(CareersError, match=message) as caught:
            plan.read(file)
        assert caught.value.hint
