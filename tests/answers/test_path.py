"""Routes, matches, what a skill opens, and plans, over a small catalogue of a ladder of roles."""

from __future__ import annotations

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from careercli.answers import match, path, whatif
from careercli.answers.path import Bounds
from careercli.errors import UsageError
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
