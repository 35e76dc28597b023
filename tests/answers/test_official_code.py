"""`official_code`: whose official figures a row has, the same for all roles that share them, so that sums count once."""

from __future__ import annotations

import csv
import io
import itertools
from collections.abc import Iterator
from pathlib import Path

import pytest

from careercli import formats, paths
from careercli.api import Catalog
from careercli.catalog.export import every_row
from careercli.index.places import PlaceFigures
from helper import ROOT

NURSE, PART = "registered-nurse", "acute-care-nurses"
NURSES = "29-1141"
"""The code of Registered Nurses, of which BLS publishes one figure for all (OEWS May 2025)."""


@pytest.fixture(scope="module")
def atlas(atlas_data: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Catalog]:
    """All the occupations, with the guides that ship with the program."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("CAREERS_HOME", str(tmp_path_factory.mktemp("official-code")))
        patch.setenv(paths.DATA_ENVIRONMENT, str(atlas_data))
        patch.delenv("CAREERS_ROLES", raising=False)
        with Catalog.open() as whole:
            yield whole


def test_the_code_is_that_of_the_export_and_sums_by_it_count_once(atlas: Catalog) -> None:
    """What docs/answers.md says of adding up: one figure of each code is the total of `careers export`."""
    with PlaceFigures.open() as figures:
        of_roles = itertools.takewhile(lambda row: row[0] not in ("places", "wages"), every_row(atlas, figures))
        exported = [values for table, values in of_roles if table == "projections"]
    projected = {values[0]: (values[1], values[5]) for values in exported}
    rows = [row for row in atlas.list().rows if row.official_openings is not None]
    assert {row.slug: (row.official_code, row.official_openings) for row in rows} == {
        slug: pair for slug, pair in projected.items() if pair[1] is not None
    }
    once = {row.official_code: row.official_openings for row in rows}
    assert sum(filter(None, once.values())) == sum(dict(pair for pair in projected.values() if pair[1]).values())
    every = sum(row.official_openings or 0 for row in rows)
    page = (ROOT / "docs" / "answers.md").read_text(encoding="utf-8")
    assert f"once ({sum(filter(None, once.values())):,} openings" in page and f"would be {every:,})" in page


def test_the_main_role_of_a_group_has_the_code_of_its_parts(atlas: Catalog) -> None:
    rows = {row.slug: row for row in atlas.list(title="nurse").rows}
    assert (rows[NURSE].official_wider_occupation, rows[NURSE].official_code) == (None, NURSES)
    assert rows[PART].official_code == NURSES


@pytest.mark.parametrize("kind", ["list", "list in", "next", "related", "match", "compare", "salary"])
def test_every_answer_with_official_figures_has_the_code(atlas: Catalog, kind: str) -> None:
    answer = {
        "list": lambda: atlas.list(title="nurse"),
        "list in": lambda: atlas.list(title="nurse", place="Ohio"),
        "next": lambda: atlas.next("nursing-assistant", limit=50),
        "related": lambda: atlas.related("clinical-nurse-specialists"),
        "match": lambda: atlas.match(["nursing care"]),
        "compare": lambda: atlas.compare(NURSE, PART),
        "salary": lambda: atlas.salary(NURSE),
    }[kind]()
    rows = list(csv.DictReader(io.StringIO(formats.text("csv", answer))))
    if kind == "compare":
        (row,) = [row for row in rows if row["what"] == "official_code"]
        assert (row[NURSE], row[PART]) == (NURSES, NURSES)
        return
    counted = [row for row in rows if row.get("official_median") or row.get("figure") == "median"]
    codes = {row["slug"]: row["official_code"] for row in counted}
    assert codes and all(codes.values())
    assert codes.get(NURSE, NURSES) == NURSES
