"""The reviewed tables of programs, fields of degrees and credentials."""

from __future__ import annotations

import re
import shutil
from pathlib import Path

import pytest

from careercli.errors import CareersError
from careercli.roles import programs
from careercli.roles.programs import CREDENTIALS, FIELDS, PROGRAMS, Months, months_of, read
from helper import ROOT

DATA = ROOT / "data"
TABLES = read(DATA)


def _rows(name: str) -> list[list[str]]:
    return [line.split("\t") for line in (DATA / name).read_text(encoding="utf-8").split("\n")[1:-1]]


@pytest.mark.parametrize("name", [PROGRAMS, FIELDS, CREDENTIALS])
def test_rows_are_sorted_sourced_and_stand_for_occupations(name: str) -> None:
    """A code begins some occupation's, comes once and in order; each row ends with a source and its year."""
    text = (DATA / "atlas" / "occupations.tsv").read_text(encoding="utf-8")
    occupations = [line.split("\t")[0] for line in text.split("\n")[1:-1]]
    rows = _rows(name)
    codes = [row[0] for row in rows]
    assert codes == sorted(set(codes))
    for code, *cells, source, year in rows:
        assert any(occupation.startswith(code) for occupation in occupations), code
        assert re.fullmatch(r"[^:]+: \S.*", source), code
        assert re.fullmatch(r"(19|20)\d\d", year), code
        assert all(cell == " ".join(cell.split()) for cell in cells), code


def test_a_related_field_is_the_field_of_somebody() -> None:
    """A name that nobody has would burden people of a related field without a word."""
    from careercli.moves.schooling import MAJOR_FIELDS

    known = {field.name for field in TABLES.fields.values()} | set(MAJOR_FIELDS.values())
    assert {each for field in TABLES.fields.values() for each in field.related} <= known


# Typed out from the sources that the rows name.
@pytest.mark.parametrize(
    ("code", "name", "college_first", "months"),
    [
        ("23-1011.00", "law school (J.D.)", 4, Months(36, 36)),
        ("29-1216.00", "medical school (M.D. or D.O.)", 4, Months(48, 48)),
        ("29-1071.00", "physician assistant program (master's)", 4, Months(24, 24, open_end=True)),
        ("29-2061.00", "practical nursing program", 0, Months(12, 12)),
        ("31-9097.00", "phlebotomy course", 0, Months(0, 12)),
        ("47-2111.00", "apprenticeship", 0, Months(48, 60)),
        ("53-3032.00", "truck-driving school", 0, Months(3, 6)),
    ],
)
def test_the_program_of_an_occupation(code: str, name: str, college_first: int, months: Months) -> None:
    """Its name, what comes before it and how long it takes."""
    program = TABLES.of(code)
    assert program is not None
    assert (program.name, program.college_first, program.months) == (name, college_first, months)


def test_an_occupation_may_have_no_entry() -> None:
    """Cashiers have no program, compliance officers come from any field, waiters have no credential."""
    assert TABLES.of("41-2011.00") is None
    assert TABLES.field_of("13-1041.00") is None
    assert TABLES.credential_of("35-3031.00") is None
    credential = TABLES.credential_of("13-2011.00")
    assert credential is not None and "CPA" in credential.name


@pytest.mark.parametrize("cell", ["", "a year", "6-3", "-", "12+-", "²", "1.5"])
def test_months_that_say_nothing_are_refused(cell: str) -> None:
    """A typing error must not become a length."""
    with pytest.raises(ValueError, match="months are"):
        months_of(cell)


@pytest.mark.parametrize(
    ("cells", "message"),
    [
        ("school\t\tfour\t\t12\t\t\t\t\tA: b\t2025", 'college_first is "four"'),
        ("school\t\t0\t\tlong\t\t\t\t\tA: b\t2025", 'months are "long"'),
        ("school\t\t0\t\t12\t\t29-2061\t\t\tA: b\t2025", 'credit is "29-2061"'),
        ("school\t\t0\t\t12\t\t\t\t\tA: b\tlast", 'the year is "last"'),
        ("school\t\t0\t\t12", "line 2: 6 cells, not 12"),
    ],
)
def test_a_damaged_line_is_named(tmp_path: Path, cells: str, message: str) -> None:
    """Who amends the table by hand is told which line to mend, and why."""
    for name in (FIELDS, CREDENTIALS):
        shutil.copy(DATA / name, tmp_path)
    header = "\t".join(programs.PROGRAM_COLUMNS)
    (tmp_path / PROGRAMS).write_text(f"{header}\n29-1141\t{cells}\n", encoding="utf-8")
    with pytest.raises(CareersError, match=re.escape(message)) as refusal:
        read(tmp_path)
    assert "line 2" in refusal.value.message and refusal.value.hint


def test_a_program_of_several_trainings_says_who_has_had_which() -> None:
    """A name with "and" in it is that of two trainings, and whose months are credited has had one of them."""
    several = {
        code: program for code, program in TABLES.entries.items() if " and " in program.name.partition(" in ")[0]
    }
    assert several.keys() == {"29-2043", "33-2011"}
    for program in several.values():
        for code in program.credit:
            assert 0 < len(program.had(code)) < len(program.parts), program.name
    assert TABLES.entries["33-2011"].had("29-2043.00") == ("EMT training",)
    assert TABLES.entries["33-2011"].had("53-3032.00") == ()
