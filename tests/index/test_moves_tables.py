"""What the tables of moves say of levels, usual products, common skills and fields of study, over all occupations."""

from __future__ import annotations

import pytest

from careercli.index.moves import MoveTables
from careercli.roles.atlas import read_table
from careercli.skills import normalize
from helper import ROOT

ATLAS = ROOT / "data" / "atlas"


def test_levels_are_those_of_the_ratings(tables: MoveTables) -> None:
    """Importance and level of every skill of a nurse as ratings.tsv has them; a level that is not shown is 0."""
    lines = (ATLAS / "ratings.tsv").read_text(encoding="utf-8").splitlines()
    header = lines[0].split("\t")
    (row,) = [line.split("\t") for line in lines if line.startswith("29-1141.00")]
    nurse = tables.ids["29-1141.00"]
    rated = {each.name: each for each in tables.ratings([nurse])[nurse]}
    for name, cell in zip(header[1:], row[1:], strict=True):
        importance, _, level = cell.partition("/")
        each = rated.get(name)
        if each is None or name == "Mathematics":  # a skill and a field of knowledge
            continue
        assert each.importance == pytest.approx(float(importance))
        assert each.level == pytest.approx(float(level) if level not in ("", "*") else 0.0)
    assert len(rated) > 60


def test_usual_products_begin_with_those_in_demand(tables: MoveTables) -> None:
    """For every occupation: no product in demand or hot is left out of a kind for one that is neither."""
    software = [row for row in read_table(ATLAS / "software.tsv") if row[0] == "23-2011.00"]
    paralegal = tables.ids["23-2011.00"]
    kinds = tables.usual([paralegal])[paralegal]
    names = tables.kind_names(kind.kind for kind in kinds)
    usual = {names[kind.kind][0]: kind for kind in kinds if names[kind.kind][1] == "software"}
    assert sum(kind.products for kind in usual.values()) == len(software)
    assert set(usual["Information retrieval or search software"].usual) == {"Thomson Reuters Westlaw"}
    products = tables.products({normalize.key(name) for kind in usual.values() for name in kind.usual})
    for kind in usual.values():
        ranks = []
        for name in kind.usual:
            product = products[normalize.key(name)]
            ranks.append((paralegal not in product.in_demand, not product.hot))
        assert ranks == sorted(ranks)
        assert len(kind.usual) <= min(2, kind.products)
        assert all(in_demand or hot for in_demand, hot in ((not rank[0], not rank[1]) for rank in ranks))


def test_english_is_common_and_chemistry_is_not(tables: MoveTables) -> None:
    """The share of occupations in which a skill matters."""
    common = tables.common_elements(0.75)
    assert ("knowledge", "English Language") in common
    assert ("skill", "Active Listening") in common
    assert ("knowledge", "Chemistry") not in common
    assert tables.common_elements(0) >= {("skill", name) for name, kind in tables.elements if kind == "skill"}


def test_activities_and_spreads_agree_with_the_tables_they_are_counted_from(tables: MoveTables) -> None:
    """The activities of several occupations at once are those of each; a kind's spread is the number of its holders."""
    numbers = [tables.ids[code] for code in ("23-2011.00", "29-1141.00")]
    works = tables.works(numbers)
    assert works == {number: {work.activity for work in tables.work(number)} for number in numbers}
    kinds = [kind.kind for kind in tables.usual(numbers)[numbers[0]]]
    whole = tables.kinds(kinds)
    assert tables.spread_of_kinds(kinds) == {key: (len(kind.counts), kind.share) for key, kind in whole.items()}


def test_the_field_of_study_of_an_occupation(tables: MoveTables) -> None:
    """By an O*NET-SOC or SOC code, without the crosswalk's full stop and "General"; None where none is plain."""
    assert tables.field_of_study("23-1011.00") == tables.field_of_study("23-1011") == "Law"
    assert tables.field_of_study("15-2051.00") == "Data Science"
    assert tables.field_of_study("11-9199.02") is None
