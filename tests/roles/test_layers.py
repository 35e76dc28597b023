"""Several accounts of one job make one role: what a person wrote, the hand-written role, an import, the atlas."""

from __future__ import annotations

from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from careercli.roles.layers import is_empty, merged
from careercli.roles.model import Role, Source, Statistics, Wages
from helper import role_of

LAYERS = ("person", "guide", "import", "atlas")
VALUES = {
    "summary": "Bakes, says the {0}.",
    "family": "{0} family",
    "tools": ("Oven of the {0}", "Peel"),
    "tech_stack": ("{0} Suite",),
    "related": ("{0}-role",),
}


def layer(name: str, keys: Any, **more: Any) -> Role:
    """A layer that has some keys, and a source for each."""
    values = {
        key: tuple(text.format(name) for text in VALUES[key])
        if isinstance(VALUES[key], tuple)
        else VALUES[key].format(name)
        for key in keys
    }
    sources = tuple(Source(name=f"{name} on {key}", covers=(key,)) for key in keys)
    return Role(**{"title": f"{name} title", "sources": sources, **values, **more})


@given(st.lists(st.sets(st.sampled_from(sorted(VALUES))), min_size=1, max_size=4))
def test_for_each_key_the_highest_layer_that_has_it_wins(keys_of_layers: list[set[str]]) -> None:
    """Person, guide, import, atlas; and of the sources those remain whose key was taken from their layer."""
    layers = [layer(name, sorted(keys)) for name, keys in zip(LAYERS, keys_of_layers, strict=False)]
    role = merged(layers)
    winners = {key: next((each for each in layers if not is_empty(getattr(each, key))), None) for key in VALUES}
    for key, winner in winners.items():
        assert getattr(role, key) == (getattr(winner, key) if winner else getattr(layers[0], key))
    assert role.title == layers[0].title
    assert {source.name for source in role.sources} == {
        f"{winner.title.split()[0]} on {key}" for key, winner in winners.items() if winner
    }


@given(st.lists(st.sets(st.sampled_from(sorted(VALUES))), min_size=2, max_size=4))
def test_merging_step_by_step_is_merging_at_once(keys_of_layers: list[set[str]]) -> None:
    """However a job's layers are put together, the same keys win."""
    layers = [layer(name, sorted(keys)) for name, keys in zip(LAYERS, keys_of_layers, strict=False)]
    at_once, in_steps = merged(layers), merged([layers[0], merged(layers[1:])])
    assert [getattr(at_once, key) for key in VALUES] == [getattr(in_steps, key) for key in VALUES]
    assert set(at_once.aliases) == set(in_steps.aliases)


def test_names_of_every_layer_are_kept_once() -> None:
    """The titles of lower layers are aliases, in any case once; the role's own title is none."""
    role = merged([
        layer("person", [], title="Baker", aliases=("Bread Maker",)),
        layer("atlas", [], title="Bakers", aliases=("bread maker", "BAKER", "Pastry Chef")),
    ])  # fmt: skip
    assert role.title == "Baker"
    assert role.aliases == ("Bread Maker", "Bakers", "Pastry Chef")


def test_a_source_that_covers_several_keys_is_cut_to_those_taken() -> None:
    """One that names no key counts as a whole."""
    release = Source(name="release", covers=("tools", "family"))
    role = merged([
        layer("person", ["tools"], sources=(Source(name="own"),)),
        layer("atlas", ["tools", "family"], sources=(release,)),
    ])  # fmt: skip
    assert {source.name: source.covers for source in role.sources} == {"own": (), "release": ("family",)}


def official(wages: int, projections: int, median: float, growth: float, **more: Any) -> Statistics:
    """BLS's figures of two editions."""
    period = f"{projections}-{(projections + 10) % 100}"
    return Statistics(
        source=f"BLS OEWS May {wages} and Employment Projections {period}",
        year=wages,
        wages=Wages(median=median),
        growth_percent=growth,
        growth_period=period,
        **more,
    )


def test_of_official_figures_the_newest_of_each_kind_wins() -> None:
    """Whichever layer has them: an older import hides no newer record, and a newer one is used for its kind only."""
    here = official(2025, 2024, 50_000, 3.0)
    older = merged(
        [layer("import", [], statistics=official(2023, 2022, 40_000, 9.0)), layer("atlas", [], statistics=here)]
    )
    assert older.statistics == here
    pay = merged(
        [layer("import", [], statistics=official(2026, 2022, 60_000, 9.0)), layer("atlas", [], statistics=here)]
    )
    assert (pay.statistics.wages.median, pay.statistics.growth_percent) == (60_000, 3.0)  # type: ignore[union-attr]
    assert pay.statistics.source == "BLS OEWS May 2026 and Employment Projections 2024-34"  # type: ignore[union-attr]
    growth = merged(
        [layer("import", [], statistics=official(2024, 2025, 1.0, 7.0)), layer("atlas", [], statistics=here)]
    )
    assert (growth.statistics.wages.median, growth.statistics.growth_percent) == (50_000, 7.0)  # type: ignore[union-attr]
    same = merged(
        [layer("person", [], statistics=official(2025, 2024, 51_000, 4.0)), layer("atlas", [], statistics=here)]
    )
    assert same.statistics.wages.median == 51_000, "of equals the higher layer's"  # type: ignore[union-attr]


def test_figures_that_are_not_the_bureaus_stand_alone() -> None:
    """What a person wrote of another publisher, or another occupation, is not mixed with the Bureau's."""
    own = Statistics(source="Federal Statistical Office", year=2020, growth_percent=1.0)
    role = merged([layer("person", [], statistics=own), layer("atlas", [], statistics=official(2025, 2024, 1.0, 2.0))])
    assert role.statistics == own


def test_a_role_of_one_layer_is_that_layer() -> None:
    """Nothing is added."""
    role = role_of("title: Baker\naliases: [Bread Maker]\nsummary: Bakes.\n")
    assert merged([role]) is role
