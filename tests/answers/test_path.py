"""Plans, over a small catalogue of a ladder of roles."""

from __future__ import annotations

import pytest

from careercli.answers import plan
from careercli.errors import CareersError
from careercli.profile import person

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


def test_a_level_that_was_learned_never_lowers_ones_own(catalog_of, tmp_path) -> None:
    """A tick means the level that is asked for; somebody above it stays there."""
    rated = "title: {}\nsummary: x\nratings: [{{name: Welding art, kind: skill, importance: 4, level: {}}}]\n"
    catalog = catalog_of(low=rated.format("Low", 3), high=rated.format("High", 4))
    file = tmp_path / "plan.md"
    file.write_text("<!-- careers plan: from=low to=high -->\n- [x] **Welding art** (x)\n", encoding="utf-8")
    status = plan.status(catalog, person.person_in_role(catalog, "low"), plan.read(file), "plan.md")
    assert (status.before, status.now) == (0, 1)


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
