"""The entry education of O*NET's parts of an occupation, where the Bureau states only that of the whole."""

from __future__ import annotations

import pytest

from careercli.catalog.moves import MoveTables

TABLES = MoveTables.open()


# O*NET 30.3, Education: of advanced practice psychiatric nurses, most of those asked call for a master's degree or more;
# the Bureau's bachelor's degree is that of all registered nurses. Of critical care nurses most do with less.
@pytest.mark.parametrize(
    ("code", "entry"),
    [
        ("29-1141.00", "Bachelor's degree"),
        ("29-1141.02", "Master's degree"),
        ("29-1141.03", "Bachelor's degree"),
    ],
)
def test_a_part_that_asks_for_more_says_so(code: str, entry: str) -> None:
    """The survey of the part itself counts, where most of its answers are shown."""
    assert TABLES.occupations[TABLES.ids[code]].entry == entry
