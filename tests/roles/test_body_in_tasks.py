"""What tasks name of the body: read by their words, and asked for where a wish is about it."""

from __future__ import annotations

import importlib.util

import pytest

from careercli.answers import wished_work, work_conditions
from careercli.api import Catalog
from careercli.commands.asked.facts.asked_conditions import answers_on_conditions
from careercli.roles import conditions
from careercli.roles.conditions import CONDITIONS, TASK_TOPICS, WorkConditions
from helper import ROOT

_SPEC = importlib.util.spec_from_file_location("body_in_tasks", ROOT / "data" / "body_in_tasks.py")
assert _SPEC and _SPEC.loader
body_in_tasks = importlib.util.module_from_spec(_SPEC)
_SPEC.loader.exec_module(body_in_tasks)

NAMED = {
    "Raise sails and carry sandbags up ladders.": ["lifting", "climbing"],
    "Climb masts to mend rigging.": ["climbing"],
    "Lift crates onto carts.": ["lifting"],
    "Dig holes for fence posts.": ["lifting"],
    "Load and unload vans.": ["lifting"],
    "Patrol the harbor on foot.": ["standing"],
    "Move anvils manually or with hoists.": ["lifting"],
    "Lift girders, using cranes.": [],
    "Direct workers who lift crates.": [],
    "Design lift stations.": [],
    "Inspect ladders and scaffolds.": [],
    "Carry out the harbor master's orders.": [],
    "Load machines with paper.": [],
    "Teach climbing techniques.": [],
}
"""Tasks of the test's own, and what they name: not what others do, nor a machine, nor the head."""


@pytest.mark.parametrize(("task", "named"), NAMED.items())
def test_a_task_names_what_its_worker_does_by_hand(task: str, named: list[str]) -> None:
    """By its words."""
    assert body_in_tasks.named_in(task) == named


OF_THIRTY = {
    "47-2111": "lifting climbing standing", "29-1141": "", "13-1051": "", "47-4011": "", "43-5032": "",
    "31-1131": "lifting", "25-4022": "", "43-4121": "", "29-2052": "", "47-2231": "", "47-2181": "climbing",
    "53-3032": "lifting", "41-2031": "", "53-7065": "lifting", "25-2012": "", "31-2021": "lifting", "13-2011": "",
    "15-1252": "", "17-1022": "", "13-1031": "", "49-2022": "lifting climbing", "27-4021": "", "39-5012": "",
    "35-1011": "", "33-9032": "", "43-5052": "standing", "43-9051": "lifting", "13-2023": "", "25-4011": "",
    "11-9051": "",
}  # fmt: skip
"""What the tasks of thirty occupations name, read by eye in O*NET 30.3: electricians, nurses, estimators and others."""


def test_thirty_occupations_are_as_their_tasks_read() -> None:
    """None missed, none that is not there."""
    table = conditions.read(ROOT / "data")
    found = {code: known.tasks if (known := conditions.of(table, code)) else {} for code in OF_THIRTY}
    assert {code: set(tasks) for code, tasks in found.items()} == {
        code: set(names.split()) for code, names in OF_THIRTY.items()
    }


@pytest.mark.parametrize(
    ("name", "tasks", "fits"),
    [
        ("no-lifting", {}, True),
        ("no-lifting", {"lifting": "core"}, False),
        ("no-lifting", {"lifting": "some"}, None),
        ("no-lifting", {"climbing": "core"}, True),
        ("no-strain", {"climbing": "core"}, False),
        ("no-strain", {"standing": "some"}, None),
    ],
)
def test_no_job_fits_whose_tasks_say_otherwise(name: str, tasks: dict[str, str], fits: bool | None) -> None:
    """Whatever the profile and the ratings have."""
    known = WorkConditions("clerks", {}, {"strength": 1.0, "stamina": 1.0}, tasks=tasks)
    assert CONDITIONS[name].fits(known) is fits
    assert not tasks or not known.tasks_words(CONDITIONS[name].tasks_told) or fits is not True


def test_no_job_of_the_table_fits_against_its_tasks() -> None:
    """Of none is it told that it spares the body while a task of it names what is wished away."""
    for known in conditions.read(ROOT / "data").values():
        for name in ("no-lifting", "no-strain"):
            is_named = not known.tasks.keys().isdisjoint(CONDITIONS[name].tasks_told)
            assert not (is_named and CONDITIONS[name].fits(known))


def test_who_spoke_is_said(catalog: Catalog) -> None:
    """Each source by name: the profile's word, the ratings, and the tasks (electricians, dishwashers: O*NET 30.3)."""
    electrician = catalog.entry("electrician").role
    (told,) = wished_work.held_against(electrician, ["no-strain"]).against
    assert told.words.endswith("O*NET 30.3: tasks name lifting, climbing and standing")
    (answer,) = answers_on_conditions(catalog, "electrician", ("no-strain",))
    assert told.words in answer
    dishwasher = catalog.entry("dishwashers").role  # no profile in the Handbook
    assert "tasks: lifting (O*NET)" in work_conditions.glance_words(work_conditions.known_of(dishwasher))
    compared = {field.key: field.values for field in catalog.compare("electrician", "dishwashers", "paralegal").fields}
    assert compared["lifting"] == {
        "electrician": "for some; O*NET 30.3: tasks name lifting",
        "dishwashers": "not described; O*NET 30.3: tasks name lifting",
        "paralegal": "not described",
    }


def test_what_a_task_names_is_not_told_as_not_recorded(catalog: Catalog) -> None:
    """The profile of bus drivers is silent on lifting, and a core task of transit drivers has them help with bags."""
    known = WorkConditions("drivers", {}, {}, tasks={"lifting": "core", "climbing": "some"})
    assert "lifting" not in work_conditions.not_spoken_of(known)
    assert "on one's feet" not in work_conditions.not_spoken_of(known)
    assert known.tasks_words() == "O*NET 30.3: tasks name lifting, some tasks name climbing"
    assert work_conditions.to_dict(catalog.entry("electrician").role)["tasks"].keys() == set(TASK_TOPICS)
