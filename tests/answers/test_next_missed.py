"""Which near jobs a wish for the work leaves out only just: they are named first, with why."""

from __future__ import annotations

import re

from careercli.answers.next_missed import misses_of_all
from careercli.api import Catalog
from careercli.roles.conditions import CONDITIONS, WorkConditions

NOTE = "near your job, but left out for what you ask of the work: "


def _known(strength: float, **said: str) -> WorkConditions:
    return WorkConditions("a profile", said, {"strength": strength, "stamina": 1.5})


def test_what_is_so_for_some_or_hardly_out_of_bounds_is_missed_only_just() -> None:
    """The bound of no-lifting is 2 of 5; what is usual, or rated 2.4, is far from it, and what fits misses nothing."""
    asked = [CONDITIONS["no-lifting"]]
    assert misses_of_all(asked, _known(2.0, lifting="some")) == ("lifting for some", "strength 2.0 of 5")
    assert misses_of_all(asked, _known(2.2)) == ("strength 2.2 of 5",)
    assert misses_of_all(asked, _known(1.0, lifting="usual")) == ()
    assert misses_of_all(asked, _known(2.4, lifting="some")) == ()
    assert misses_of_all(asked, _known(1.0)) == ()
    assert misses_of_all(asked, None) == ()


def test_one_condition_that_is_missed_by_far_leaves_nothing_near() -> None:
    """Of two that are asked for, both have to be missed only just, or be met."""
    both = [CONDITIONS["no-lifting"], CONDITIONS["no-outdoors"]]
    assert misses_of_all(both, _known(2.1)) == ("strength 2.1 of 5",)
    assert misses_of_all(both, _known(2.1, outdoors="usual")) == ()


def test_a_drywaller_who_cannot_lift_learns_of_the_supervisor_and_the_inspector_first(catalog: Catalog) -> None:
    """O*NET 30.3 rates static strength 2.2 for supervisors of trades and 2.0 for inspectors, whose profile has lifting
    for some; tapers and carpenters lift. Reaching is in neither source.
    """
    answer = catalog.next("drywall-and-ceiling-tile-installers", work="no-lifting", education="high school")
    (note,) = (remark for remark in answer.remarks if remark.startswith(NOTE))
    first, second, third, *_rest = note.removeprefix(NOTE).split("; ")
    assert re.fullmatch(r"Construction Supervisor \(only just: \+\d+ %.*, strength 2\.2 of 5\)", first)
    assert re.fullmatch(r".*Inspector.* \(only just: \+\d+ %.*, lifting for some, strength 2\.0 of 5\)", second)
    assert third == "Tapers"
    assert sum("reaching and work overhead are not recorded" in remark for remark in answer.remarks) == 1
