"""Files of the other readers changed at random: profiles, plans, CVs, guides, tables of O*NET and BLS's workbooks.

Each is read, or refused by a CareersError that a terminal can show; no case takes more than two seconds. The cases
follow from the seed and their number, as in `fuzz_roles.py`.
"""

from __future__ import annotations

import argparse
import functools
import io
import os
import random
import re
import sys
import tempfile
import zipfile
from collections.abc import Callable
from pathlib import Path

import fuzz_roles
from fuzz_roles import OBEYED, Case, Check, changed_bytes, changed_encoding, in_chunks, report

from careercli.answers import plan
from careercli.errors import CareersError
from careercli.profile import cv, model
from careercli.roles.dumper import dump
from careercli.sources.bls import tables
from careercli.sources.guide import reader
from careercli.sources.onet.roles import Onet

ROOT = Path(__file__).resolve().parent.parent
sys.path += [str(ROOT / "tests"), str(ROOT / "tests" / "sources")]  # their small releases, workbooks and guides

import guide_layouts  # noqa: E402
import guide_samples  # noqa: E402
import handbook_page  # noqa: E402
import onet_files  # noqa: E402

PROFILE = """\
role: legal-coordinator
tier: mid
skills:
  - {name: Westlaw, level: 4, years: 3}
  - "Excel"   # everybody's
  - "3.10"
years: 4
pay: {amount: 52000, currency: USD}
wishes: {min_pay: 50000, remote: true, max_stress: moderate}
"""
PLAN = """\
# Plan: from Clerk to Lawyer

<!-- careers plan: from=court-clerk to=lawyer -->

## Start with the foundations

- [x] **Legal \\*research\\*** (+2.0 %; 3 roles of 20)
- [ ] **Writing** (+1.0 %; 9 roles of 20; from level 3 to 4 of 7)
"""
CVS = (
    ("cv.md", "# Ann\n\n## Skills\n\n- Languages: Python, SQL (10 years)\n- Docker; C++ | R\n\nEXPERIENCE\nSold.\n"),
    ("cv.json", '{"basics": {"label": "Clerk"}, "skills": [{"name": "Web", "keywords": ["a"]}], "work": [{"x": 1}]}\n'),
    ("cv.yaml", "cv:\n  name: Ann\n  sections:\n    skills:\n    - {label: L, details: 'A, B'}\n    - bullet: x\n"),
)


@functools.cache
def _folder() -> Path:
    """A folder of this process for the files that are read by name."""
    return Path(tempfile.mkdtemp(prefix="fuzz-"))


def _case(text: str, seed: str, number: int) -> bytes:
    rng = random.Random(f"{seed}/{number}")
    return changed_encoding(text, rng) if rng.random() < 0.15 else changed_bytes(text.encode(), rng)


def _told(read: Callable[[], object]) -> str:
    """Reads, and gives the outcome. Raises AssertionError for an error that cannot be shown or says nothing."""
    try:
        read()
    except CareersError as error:
        refusal = error
    else:
        return "read"
    assert refusal.message, "no message"
    assert refusal.hint, f"no hint: {refusal.message!a}"
    assert not OBEYED.search(refusal.message + refusal.hint), f"a terminal obeys {refusal.message!a}"
    return "refused"


def _file(name: str, raw: bytes) -> Path:
    file = _folder() / name
    file.write_bytes(raw)
    return file


def profile_case(seed: str, number: int) -> bytes:
    return _case(PROFILE, seed, number)


def check_profile(raw: bytes, _number: int) -> str:
    told: list[str] = []

    def read() -> None:
        try:
            model.parse_profile(raw, "profile.yaml")
        except CareersError as error:
            told.append(error.message)
            raise

    outcome = _told(read)
    assert not told or re.match(r"profile\.yaml:[1-9]\d*:[1-9]\d* ", told[0]), f"no line and column: {told[0]!a}"
    return outcome


def plan_case(seed: str, number: int) -> bytes:
    return _case(PLAN, seed, number)


def check_plan(raw: bytes, _number: int) -> str:
    return _told(lambda: plan.read(_file("plan.md", raw)))


def cv_case(seed: str, number: int) -> bytes:
    return _case(CVS[number % len(CVS)][1], seed, number)


def check_cv(raw: bytes, number: int) -> str:
    return _told(lambda: cv.read_cv(_file(CVS[number % len(CVS)][0], raw)))


GUIDES = (guide_samples.html(), guide_samples.PLAIN, handbook_page.page(), *guide_layouts.SEVEN.values())


def guide_case(seed: str, number: int) -> bytes:
    return _case(GUIDES[number % len(GUIDES)], seed, number)


def check_guide(raw: bytes, _number: int) -> str:
    return _told(lambda: dump(reader.read(raw, "guide.txt").role))


TABLES = tuple(onet_files.TABLES)


def onet_case(seed: str, number: int) -> bytes:
    return _case(onet_files.text(onet_files.TABLES[TABLES[number % len(TABLES)]]).decode(), seed, number)


def check_onet(raw: bytes, number: int) -> str:
    table = _release() / f"{TABLES[number % len(TABLES)]}.txt"
    before = table.read_bytes()
    table.write_bytes(raw)
    try:
        return _told(lambda: [dump(one.role) for one in Onet(_release()).roles()])
    finally:
        table.write_bytes(before)


@functools.cache
def _release() -> Path:
    return onet_files.release(_folder() / "text")


@functools.cache
def _workbooks() -> tuple[bytes, ...]:
    row = ["11-1011", "Keepers", "detailed", 100.0, 1.0, 2.0, 3.0, 4.0, 5.0, 10.0, 20.0, 30.0, 40.0, "#", "", ""]
    item = ["Keepers", "11-1011", "Line item", 1.5, 4.3, 0.1, ">=239,200", "Bachelor's degree", "None", "None"]
    files = onet_files.wages(_folder() / "w.xlsx", row), onet_files.projections(_folder() / "p.xlsx", item)
    return tuple(file.read_bytes() for file in files)


def workbook_case(seed: str, number: int) -> bytes:
    """A workbook with a member changed, or the zip itself."""
    rng = random.Random(f"{seed}/{number}")
    whole = _workbooks()[number % 2]
    if rng.random() < 0.2:
        return changed_bytes(whole, rng)
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(whole)) as archive, zipfile.ZipFile(out, "w") as copy:
        changed = rng.choice(archive.namelist())
        for name in archive.namelist():
            copy.writestr(name, changed_bytes(archive.read(name), rng) if name == changed else archive.read(name))
    return out.getvalue()


def check_workbook(raw: bytes, number: int) -> str:
    read = (tables.read_wages, tables.read_projections)[number % 2]
    return _told(lambda: read(_file("book.xlsx", raw)))


READERS: dict[str, tuple[Case, Check, int]] = {
    "profiles": (profile_case, check_profile, 5_000),
    "plans": (plan_case, check_plan, 4_000),
    "CVs": (cv_case, check_cv, 5_000),
    "guides": (guide_case, check_guide, 3_000),
    "O*NET tables": (onet_case, check_onet, 1_500),
    "workbooks": (workbook_case, check_workbook, 1_500),
}
"""What makes a case, what checks it, and how many there are in a run."""


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--times", type=float, default=1.0, help="so many times as many cases")
    parser.add_argument("--seed", default="careers")
    parser.add_argument("--jobs", type=int, default=2, help="processes")
    options = parser.parse_args()
    fuzz_roles.CHUNK = 250
    in_order = True
    with tempfile.TemporaryDirectory() as folder:
        os.environ["TMPDIR"], tempfile.tempdir = folder, None  # where the processes make theirs
        for name, (case, check, cases) in READERS.items():
            count = in_chunks(case, check, options.seed, int(cases * options.times), options.jobs, None)
            in_order = report(name, count) and in_order
    return 0 if in_order else 1


if __name__ == "__main__":
    sys.exit(main())
