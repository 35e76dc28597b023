"""A line with a rank of the armed forces is a job; the code of a specialty is its work, a senior rank led people."""

from __future__ import annotations

from pathlib import Path

import pytest

from careercli.catalog.catalog import Catalog
from careercli.profile import from_cv
from careercli.profile.from_cv import HeldJob

SENIOR = "Sergeant First Class (E-7), Supply Support Activity NCOIC, Fort Stewart"
SPECIALTY = "92A Automated Logistical Specialist"


def jobs(catalog: Catalog, tmp_path: Path, lines: str) -> tuple[HeldJob, ...]:
    """The jobs of a CV with such lines of work."""
    file = tmp_path / "cv.txt"
    file.write_text(f"Pat Lee\n\nEXPERIENCE\n\n{lines}\n", encoding="utf-8")
    reading = from_cv.read(catalog, file)
    assert not reading.cv.left_out
    return reading.jobs


@pytest.mark.parametrize("lines", [
    f"U.S. Army, 1999 - 2019\n{SENIOR}\n{SPECIALTY}\n- Trained soldiers",
    f"{SENIOR}\n{SPECIALTY}\n1999 - 2019\n- Trained soldiers",
    f"{SENIOR}, 1999 - 2019\n{SPECIALTY}\n- Trained soldiers",
])  # fmt: skip
def test_a_senior_rank_is_asked_about_and_no_clerk_without_a_question(
    catalog: Catalog, tmp_path: Path, lines: str
) -> None:
    (held,) = jobs(catalog, tmp_path, lines)
    assert (held.job.first, held.job.last) == (1999, 2019)
    assert SPECIALTY in held.job.titles and "Sergeant First Class" in held.job.titles
    assert held.role is None
    assert [role.slug for role in held.maybe] == ["office-supervisor", "shipping-and-inventory-clerk"]


def test_a_specialty_without_a_senior_rank_is_its_work(catalog: Catalog, tmp_path: Path) -> None:
    (held,) = jobs(catalog, tmp_path, f"Specialist (E-4), U.S. Army, 2001 - 2005\n{SPECIALTY}\n- Kept stock")
    assert held.role is not None and held.role.slug == "shipping-and-inventory-clerk"


def test_a_rank_alone_is_a_supervisor_of_the_other_work_and_no_bailiff(catalog: Catalog, tmp_path: Path) -> None:
    lines = f"{SENIOR}\n2010 - 2019\n- Trained soldiers\n\n{SPECIALTY}, US Army\n1999 - 2010\n- Kept stock"
    senior, junior = jobs(catalog, tmp_path, lines)
    assert senior.role is None and "office-supervisor" in [role.slug for role in senior.maybe]
    assert "bailiffs" not in [role.slug for role in senior.maybe]
    assert junior.role is not None and (junior.job.first, junior.job.last) == (1999, 2010)
