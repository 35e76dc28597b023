"""Which occupations are of one kind of work with another. Codes are those of O*NET-SOC 2019."""

from __future__ import annotations

import pytest

from careercli.catalog.moves import MoveTables
from careercli.moves import kind_of_work


@pytest.mark.parametrize(
    ("code", "of_it", "beside_it"),
    [
        ("25-2021.00", ("25-2031.00", "25-3011.00", "25-3041.00"), ("25-9031.00", "13-1151.00", "21-1012.00")),
        ("23-1011.00", ("23-1023.00",), ("13-1041.00", "11-1011.00")),
        ("35-2014.00", ("35-1011.00", "51-3011.00", "51-3021.00"), ("47-2141.00", "19-1012.00")),
        ("29-1141.00", ("29-2061.00", "29-1071.00", "31-1131.00", "31-1121.00"), ("11-9111.00", "15-1211.01")),
        ("11-3121.00", (), ("11-3021.00", "11-9111.00")),
    ],
    ids=["teacher", "lawyer", "cook: bakers know food production, too", "nurse", "managers manage different work"],
)
def test_a_kind_of_work(code: str, of_it: tuple[str, ...], beside_it: tuple[str, ...]) -> None:
    with MoveTables.open() as tables:
        kind = kind_of_work.of_one_kind(tables, tables.ids[code])
        assert tables.ids[code] in kind
        assert [each for each in of_it if tables.ids[each] not in kind] == []
        assert [each for each in beside_it if tables.ids[each] in kind] == []
