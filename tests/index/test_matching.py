"""The figures that a role gets from the occupation that it is a part of."""

from __future__ import annotations

from dataclasses import replace

from careercli.index.matching import with_statistics
from careercli.roles.model import Occupation, Role, Source, Statistics, Wages

OCCUPATION = Occupation(system="SOC-2018", code="23-2011", title="Paralegals")
NEW = Statistics(source="BLS OEWS May 2025", occupation=OCCUPATION, year=2025, wages=Wages(median=62_000))
SOURCES = (Source(name="OEWS", covers=("statistics",)),)
BARE = Role(title="Lamp Clerk", occupation=OCCUPATION)


def test_a_role_without_figures_has_those_of_its_occupation() -> None:
    """With their sources behind its own."""
    role = with_statistics(BARE, lambda _code: (NEW, SOURCES))
    assert role == replace(BARE, statistics=NEW, sources=SOURCES)


def test_a_role_with_the_newest_figures_stays_as_it_is() -> None:
    """The same figures, and no source twice."""
    own = replace(BARE, statistics=NEW, sources=(Source(name="Own", covers=("statistics",)),))
    assert with_statistics(own, lambda _code: (NEW, SOURCES)) is own


def test_older_figures_give_way_with_their_source() -> None:
    """What covers the old figures alone is no source of the new ones; what covers more stays."""
    old = Statistics(source="BLS OEWS May 2024", occupation=OCCUPATION, year=2024, wages=Wages(median=61_010))
    guide, survey = Source(name="Guide"), Source(name="OEWS May 2024", covers=("statistics",))
    own = replace(BARE, statistics=old, sources=(guide, survey))
    role = with_statistics(own, lambda _code: (NEW, SOURCES))
    assert (role.statistics, role.sources) == (NEW, (guide, *SOURCES))
