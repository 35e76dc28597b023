"""The database of moves, held against the tables that it is made of."""

from __future__ import annotations

import math
from collections import Counter
from pathlib import Path

import pytest

from careercli.errors import CareersError
from careercli.fit import likelihood
from careercli.index.moves import FILE, THOUSANDTHS, MoveTables
from careercli.index.moves_builder import build
from careercli.roles.atlas import read_table
from careercli.skills import normalize
from helper import ROOT

ATLAS = ROOT / "data" / "atlas"


def test_every_occupation_with_tasks_is_there_in_the_order_of_codes(tables: MoveTables) -> None:
    """923 of O*NET's 1,016 have task statements (O*NET 30.3)."""
    codes = [code for code, _words in read_table(ATLAS / "task_words.tsv")]
    assert [occupation.code for occupation in tables.occupations] == sorted(codes)
    assert [occupation.id for occupation in tables.occupations] == list(range(len(codes)))


def test_fits_are_symmetric_and_of_every_pair(tables: MoveTables) -> None:
    """A sample of rows: each has a value for every occupation, equal from both sides, and 0 with itself."""
    size = len(tables.occupations)
    rows = tables.fits_of(range(0, size, 37))
    for one, row in rows.items():
        assert len(row) == size and row[one] == 0
        assert all(row[other] == rows[other][one] for other in rows)


def test_what_is_near_is_near(tables: MoveTables) -> None:
    """Of all occupations, legal secretaries or lawyers fit paralegals best; logging equipment operators hardly."""
    ids, row = tables.ids, tables.fits(tables.ids["23-2011.00"])
    best = max(range(len(row)), key=lambda number: row[number])
    assert tables.occupations[best].code in ("43-6012.00", "23-1011.00", "23-1012.00")
    assert row[ids["45-4022.00"]] < 0 < row[ids["43-4031.00"]]


def test_openings_are_shared_among_the_parts_of_a_code(tables: MoveTables) -> None:
    """Employment Projections count a SOC code: all of it is the whole occupation's; O*NET's parts have equal shares."""
    counted = {row[0]: float(row[6]) * 1000 for row in read_table(ATLAS / "projections.tsv") if row[6]}
    parts = Counter(occupation.code[:7] for occupation in tables.occupations)
    nurses = [occupation for occupation in tables.occupations if occupation.code.startswith("29-1141")]
    assert len(nurses) == parts["29-1141"] > 1
    whole, *others = sorted(nurses, key=lambda nurse: nurse.code)
    assert whole.code == "29-1141.00" and whole.openings == pytest.approx(counted["29-1141"], rel=1e-6)
    assert {nurse.openings for nurse in others} == {(whole.openings or 0) / len(nurses)}


def test_totals_are_those_of_the_row(tables: MoveTables) -> None:
    """The best fit, and the sum by which shares of movers are reckoned."""
    truckers = tables.occupations[tables.ids["53-3032.00"]]
    fits = [value / THOUSANDTHS for value in tables.fits(truckers.id)]
    others = [number for number in range(len(fits)) if number != truckers.id]
    assert truckers.best_fit == pytest.approx(max(fits[number] for number in others))
    total = math.fsum(math.exp(likelihood.of(fits[number], tables.occupations[number].openings)) for number in others)
    assert truckers.log_total == pytest.approx(math.log(total))


def test_work_has_every_task_of_the_activities(tables: MoveTables) -> None:
    """Detailed activities are rolled up to intermediate ones: no core task is lost or counted twice."""
    code = "47-2111.00"
    rows = [row for row in read_table(ATLAS / "activities.tsv") if row[0] == code]
    work = tables.work(tables.ids[code])
    assert sum(entry.core for entry in work) == sum(int(row[2]) for row in rows)
    assert sum(entry.tasks for entry in work) == sum(int(row[3]) for row in rows)
    assert [entry.core for entry in work] == sorted((entry.core for entry in work), reverse=True)


def test_products_have_their_kinds_and_marks(tables: MoveTables) -> None:
    """Python is object or component oriented development software, hot, and in demand where the table says so."""
    product = tables.products([normalize.key("Python")])[normalize.key("Python")]
    kinds = dict(read_table(ATLAS / "software_kinds.tsv"))
    rows = [row for row in read_table(ATLAS / "software.tsv") if row[2] == "Python"]
    kind = tables.kinds([product.kind])[product.kind]
    assert kind.name in {kinds[row[1]] for row in rows}
    in_demand = {tables.ids[row[0]] for row in rows if "D" in row[3] and row[0] in tables.ids}
    assert product.in_demand == in_demand and product.hot
    assert 0 < kind.share < 1 and set(kind.counts) >= {tables.ids[row[0]] for row in rows if row[0] in tables.ids}


def test_no_atlas_makes_empty_tables(tmp_path: Path) -> None:
    """A folder of roles alone has no occupations, and says so without an error."""
    assert build(tmp_path, tmp_path / "moves.db") == 0
    with MoveTables(tmp_path / "moves.db") as empty:
        assert empty.occupations == []


def test_a_file_that_is_no_database_is_told(tmp_path: Path) -> None:
    """With its path and what to do."""
    (tmp_path / FILE.name).write_text("no database", encoding="utf-8")
    with MoveTables(tmp_path / FILE.name) as broken, pytest.raises(CareersError, match=r"moves\.db: cannot be read"):
        _ = broken.occupations
