"""Routes and plans, over a small catalogue of a ladder of roles."""

from __future__ import annotations

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from careercli.answers import path, plan
from careercli.answers.path import Bounds
from careercli.errors import CareersError, UsageError
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


def routes(catalog, start: str, goal: str, **bounds) -> path.Routes:
    return path.path(catalog, person.person_in_role(catalog, start), goal, Bounds(**bounds))


def test_a_ladder_is_climbed_step_by_step(catalog_of) -> None:
    """Where nothing leads there directly, the route goes through the roles between, each half covered."""
    answer = routes(catalog_of(**ladder()), "step-0", "step-2")
    best = answer.routes[0]
    assert best.roles == ("step-0", "step-1", "step-2")
    assert all(0 < hop.coverage < 1 for hop in best.hops)
    assert [[skill.skill for skill in hop.learn] for hop in best.hops] == [
        ["Epsilon tool", "Zeta tool"], ["Eta tool", "Theta tool"],
    ]  # fmt: skip
    assert [hop.source for hop in best.hops] == ["step-0", "step-1"]


@pytest.mark.parametrize(
    ("bounds", "option"),
    [
        ({"max_hops": 1}, "--max-hops"),
        ({"avoid": ("step-1",)}, "--avoid"),
        ({"min_pay": 0.9}, "--min-pay"),
    ],
)
def test_when_there_is_no_route_the_bound_is_named(catalog_of, bounds: dict, option: str) -> None:
    """Too few hops, an avoided role, or the dip in pay at step 2: each is named as what stopped the search."""
    answer = routes(catalog_of(**ladder()), "step-0", "step-2", **bounds)
    assert not answer.routes
    assert option in answer.stopped_by


def test_no_role_on_the_way_pays_less_than_the_bound(catalog_of) -> None:
    """The only way from step 1 to step 3 leads through step 2, which pays two thirds of step 1."""
    catalog = catalog_of(**ladder())
    assert routes(catalog, "step-1", "step-3").routes[0].roles == ("step-1", "step-2", "step-3")
    answer = routes(catalog, "step-1", "step-3", min_pay=0.9)
    assert not answer.routes
    assert answer.stopped_by.startswith("--min-pay")


def test_bounds_that_contradict_each_other_are_refused(catalog_of) -> None:
    """To pass what is avoided, to pass more than fits, to go where one is: each is an error of its own."""
    catalog = catalog_of(**ladder())
    for bounds, message in (
        ({"avoid": ("step-1",), "via": ("step-1",)}, "--avoid"),
        ({"via": ("step-1", "step-3"), "max_hops": 2}, "do not fit"),
        ({"max_hops": 0}, "--max-hops"),
        ({"min_coverage": 2.0}, "--min-coverage"),
    ):
        with pytest.raises(UsageError, match=message):
            routes(catalog, "step-0", "step-4", **bounds)
    with pytest.raises(UsageError, match="already"):
        routes(catalog, "step-0", "step-0")


@settings(suppress_health_check=list(HealthCheck))
@given(
    ends=st.permutations(range(5)).map(lambda order: (f"step-{order[0]}", f"step-{order[1]}", f"step-{order[2]}")),
    max_hops=st.integers(1, 4),
    min_pay=st.none() | st.floats(0.5, 1.5),
    avoid=st.booleans(),
    via=st.booleans(),
)
def test_a_route_never_breaks_its_bounds(catalog_of, ends, max_hops: int, min_pay, avoid: bool, via: bool) -> None:
    """Whatever is asked: hops, pay, roles to avoid and roles to pass hold in every route, and no role comes twice."""
    start, goal, third = ends
    if (avoid and via) or (via and max_hops < 2):
        return
    catalog = catalog_of(**ladder())
    bounds = Bounds(max_hops=max_hops, min_pay=min_pay, avoid=(third,) if avoid else (), via=(third,) if via else ())
    answer = path.path(catalog, person.person_in_role(catalog, start), goal, bounds)
    today = PAY[int(start[-1])]
    for route in answer.routes:
        assert (route.roles[0], route.roles[-1]) == (start, goal)
        assert len(route.hops) <= max_hops
        assert len(set(route.roles)) == len(route.roles)
        assert not (avoid and third in route.roles)
        assert not (via and third not in route.roles)
        assert all(hop.coverage >= bounds.min_coverage for hop in route.hops)
        assert min_pay is None or all(PAY[int(slug[-1])] >= min_pay * today for slug in route.roles[1:])
    assert answer.routes or answer.stopped_by
    assert [route.cost for route in answer.routes] == sorted(route.cost for route in answer.routes)


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
