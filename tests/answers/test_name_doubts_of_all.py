"""What is proposed for a name that no role has, beside every occupation."""

from __future__ import annotations

from careercli.answers.name_doubts import NameDoubts
from careercli.api import Catalog


def test_what_is_left_over_of_a_group_is_not_proposed_as_related(catalog: Catalog) -> None:
    """O*NET lists organ builders under Assemblers and Fabricators, All Other, which nobody means."""
    hint = NameDoubts(catalog).related("Organ builder")
    assert "all-other" not in hint
    assert "`careers search Organ builder`" in hint
    assert "musical-instrument-repairers-and-tuners" in NameDoubts(catalog).related("Piano Technician")
