"""Workbooks from strangers: read fast where they are what they say, refused where they would hurt."""

from __future__ import annotations

import io
import os
import subprocess
import sys
import zipfile
from pathlib import Path

import onet_files
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from careercli.errors import CareersError
from careercli.sources.bls.workbook import Workbook

SHEET = (
    '<?xml version="1.0"?>{}<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">{}</worksheet>'
)
FAR = '<row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576"><v>1</v></c></row>'


def test_cells_come_as_numbers_and_texts(tmp_path: Path) -> None:
    """Rows from the first on, numbers as numbers, what is empty as an empty text."""
    file = onet_files.workbook(tmp_path / "a.xlsx", {"One": [["a", 1.5, "", "é & <"]], "Two": [[""], ["x"]]})
    book = Workbook(file)
    assert book.sheets == ["One", "Two"]
    assert book.rows("One") == [["a", 1.5, "", "é & <"]]
    assert book.rows("Two")[-1] == ["x"]


def test_the_zip_that_bls_hands_out_is_taken_as_well(tmp_path: Path) -> None:
    """A zip that holds one workbook in a folder is read as that workbook."""
    inner = onet_files.workbook(tmp_path / "a.xlsx", {"One": [["a"]]})
    outer = tmp_path / "oesm24nat.zip"
    with zipfile.ZipFile(outer, "w") as archive:
        archive.write(inner, "oesm24nat/national_M2024_dl.xlsx")
    assert Workbook(outer).rows("One") == [["a"]]


HOSTILE = {
    "a cell in the far corner": SHEET.format("", f"<sheetData>{FAR}</sheetData>"),
    "with a prefix": SHEET.format("", f"<sheetData>{FAR}</sheetData>").replace("<c ", "<x:c ").replace("</c", "</x:c"),
    "with other quotes": SHEET.format("", f"<sheetData>{FAR}</sheetData>").replace('"XFD1048576"', "'XFD1048576'"),
    "with an entity": SHEET.format("", f"<sheetData>{FAR}</sheetData>").replace('"XFD', '"&#88;FD'),
    "placed by its row": SHEET.format("", '<sheetData><row r="1048576"><c><v>1</v></c></row></sheetData>'),
    "an external entity": SHEET.format('<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]>', "<sheetData/>"),
    "entities that multiply": SHEET.format('<!DOCTYPE a [<!ENTITY x "y"><!ENTITY z "&x;&x;">]>', "<sheetData/>"),
}


@pytest.mark.parametrize("name", HOSTILE)
def test_a_hostile_sheet_is_refused(tmp_path: Path, name: str) -> None:
    """Cells that would ask for terabytes, and document types, however written, are an error before they are read."""
    file = onet_files.workbook(tmp_path / "a.xlsx", {"One": [["a"]]}, sheet1=HOSTILE[name].encode())
    with pytest.raises(CareersError) as caught:
        Workbook(file)
    assert caught.value.hint


def test_a_sheet_in_utf_16_is_refused(tmp_path: Path) -> None:
    """What the guard cannot see it does not let through."""
    data = HOSTILE["a cell in the far corner"].encode("utf-16")
    with pytest.raises(CareersError, match="not UTF-8"):
        Workbook(onet_files.workbook(tmp_path / "a.xlsx", {"One": [["a"]]}, sheet1=data))


@pytest.mark.parametrize("said", ['uniqueCount="999999999999"', "count='99'", 'count = "99"', 'count="&#57;999999"'])
def test_a_count_that_cannot_be_is_refused(tmp_path: Path, said: str) -> None:
    """calamine sets room aside for as many texts as the file says it has."""
    shared = f'<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" {said}></sst>'.encode()
    with pytest.raises(CareersError, match="unusual count"):
        Workbook(onet_files.workbook(tmp_path / "a.xlsx", {"One": [["a"]]}, sharedStrings=shared))


def test_a_bomb_is_bounded(tmp_path: Path) -> None:
    """Members that unpack to more than a workbook may have are refused, in bounded memory."""
    file = onet_files.workbook(tmp_path / "a.xlsx", {"One": [["a"]]})
    with zipfile.ZipFile(file, "a", zipfile.ZIP_DEFLATED) as archive, archive.open("xl/styles.xml", "w") as out:
        for _ in range(60):
            out.write(b" " * 1_000_000)
    program = (
        "import resource, sys; resource.setrlimit(resource.RLIMIT_AS, (1_500_000_000, 1_500_000_000))\n"
        "from pathlib import Path; from careercli.sources.bls.workbook import Workbook; "
        "from careercli.errors import CareersError\n"
        "try: Workbook(Path(sys.argv[1]))\nexcept CareersError as error: print(error)"
    )
    done = subprocess.run([sys.executable, "-c", program, file], capture_output=True, text=True, check=True)
    assert "more than 50 MB" in done.stdout


@pytest.mark.parametrize("data", [b"", b"PK", b"a,b\n1,2\n", b"\xd0\xcf\x11\xe0" + b"\0" * 600])
def test_what_is_no_workbook_is_refused(tmp_path: Path, data: bytes) -> None:
    """An empty file, half a zip, a CSV, an old xls: an error that says what is wanted."""
    file = tmp_path / "a.xlsx"
    file.write_bytes(data)
    with pytest.raises(CareersError, match="not a workbook"):
        Workbook(file)
    with pytest.raises(CareersError, match="cannot be read"):
        Workbook(tmp_path / "nowhere.xlsx")
    os.mkfifo(tmp_path / "pipe.xlsx")
    with pytest.raises(CareersError, match="no ordinary file"):
        Workbook(tmp_path / "pipe.xlsx")


@settings(suppress_health_check=list(HealthCheck))
@given(data=st.data())
def test_mutated_workbooks_are_read_or_refused(tmp_path_factory: pytest.TempPathFactory, data: st.DataObject) -> None:
    """Bytes changed in any part of a workbook, before or after packing: rows, or a CareersError, and nothing else."""
    folder = tmp_path_factory.mktemp("book")
    file = onet_files.workbook(folder / "a.xlsx", {"One": [["OCC_CODE", 1.0], ["11-1011", 2.5]], "Two": [["x"]]})
    if data.draw(st.booleans()):
        with zipfile.ZipFile(file) as archive:
            parts = {name: bytearray(archive.read(name)) for name in archive.namelist()}
        _mutate(parts[data.draw(st.sampled_from(sorted(parts)))], data)
        out = io.BytesIO()
        with zipfile.ZipFile(out, "w") as archive:
            for name, body in parts.items():
                archive.writestr(name, bytes(body))
        file.write_bytes(out.getvalue())
    else:
        raw = bytearray(file.read_bytes())
        _mutate(raw, data)
        file.write_bytes(bytes(raw))
    try:
        book = Workbook(file)
        for sheet in book.sheets:
            assert all(isinstance(cell, str | float) for row in book.rows(sheet) for cell in row)
    except CareersError:
        return


def _mutate(raw: bytearray, data: st.DataObject) -> None:
    for _ in range(data.draw(st.integers(1, 3))):
        at = data.draw(st.integers(0, len(raw)))
        length = data.draw(st.sampled_from((0, 1, 1, 2, 8, 40)))
        raw[at : at + length] = data.draw(
            st.sampled_from((b"", b"<", b'"', b"/>", b"9999", b"<c/>", b"&x;", b"ZZ9", b't="s"', b'r="'))
            | st.binary(max_size=4)
        )


def test_a_text_that_many_cells_share_is_bounded(tmp_path: Path) -> None:
    """calamine copies a shared text for each cell: 10,000 cells of 1 MB are refused, a few of them are read."""
    cells = [f'<row r="{row}"><c r="A{row}" t="s"><v>0</v></c></row>' for row in range(1, 10_001)]
    shared = f'<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><si><t>{"x" * 1_000_000}</t></si></sst>'
    for kept, refused in ((10_000, True), (10, False)):
        sheet = SHEET.format("", f"<sheetData>{''.join(cells[:kept])}</sheetData>").encode()
        members = {"sheet1": sheet, "sharedStrings": shared.encode()}
        file = onet_files.workbook(tmp_path / "a.xlsx", {"One": [["a"]]}, **members)
        if refused:
            with pytest.raises(CareersError, match="10,000 cells may each show"):
                Workbook(file)
        else:
            assert len(Workbook(file).rows("One")) == 10


def test_too_many_cells_are_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Also where each stands in a usual place: the same place any number of times."""
    monkeypatch.setattr("careercli.sources.bls.workbook.MAX_CELLS", 100)
    cells = '<c r="A1"><v>1</v></c>' * 101
    sheet = SHEET.format("", f'<sheetData><row r="1">{cells}</row></sheetData>').encode()
    with pytest.raises(CareersError, match="more than 100 cells"):
        Workbook(onet_files.workbook(tmp_path / "a.xlsx", {"One": [["a"]]}, sheet1=sheet))


@pytest.mark.parametrize("tag", ["<c ", "<x:c ", '<c r="A1" '])
def test_a_cell_that_does_not_end_is_refused(tmp_path: Path, tag: str) -> None:
    """Where its tag has no end before the next one begins, or at all."""
    for sheet in (tag * 1_000, f"<sheetData>{tag}<v>1</v></sheetData>"):
        with pytest.raises(CareersError, match="unusual place"):
            Workbook(onet_files.workbook(tmp_path / "a.xlsx", {"One": [["a"]]}, sheet1=sheet.encode()))
