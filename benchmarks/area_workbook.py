"""How long a workbook of all metropolitan areas takes to be read, laid over the bundled figures, and in what memory.

It makes a workbook in BLS's layout of the bundled figures of areas, as many rows as BLS's, and prints seconds of
processor time and the most memory. Its figures are the bundled ones, said to be of May 2099.
"""

from __future__ import annotations

import argparse
import resource
import sys
import tempfile
import time
import zipfile
from collections.abc import Iterator
from itertools import chain
from pathlib import Path
from xml.sax.saxutils import escape

ROOT = Path(__file__).resolve().parent.parent
sys.path[:0] = [str(ROOT / "tests"), str(ROOT / "tests" / "sources")]

import bls_files  # noqa: E402 - behind the path to it
import onet_files  # noqa: E402

from careercli.index import places_overlay  # noqa: E402
from careercli.index.places import FILE  # noqa: E402
from careercli.roles import own_places  # noqa: E402
from careercli.roles.atlas import read_table  # noqa: E402
from careercli.sources.bls.wage_tables import read_places  # noqa: E402


def rows(most: int) -> Iterator[bls_files.Row]:
    """The bundled figures of areas as rows of a workbook."""
    areas = {code: (kind, name) for code, kind, _state, name in read_table(ROOT / "data" / "places" / "areas.tsv")}
    for area, code, basis, employment, *_others in read_table(ROOT / "data/places/area_wages.tsv")[:most]:
        kind = "4" if area.startswith("00") else "6"
        flags = {"HOURLY": "TRUE" if basis == "H" else "", "ANNUAL": "TRUE" if basis == "A" else ""}
        jobs = float(employment) if employment.isdigit() else "**"
        place = {"AREA": area.lstrip("0"), "AREA_TITLE": areas[area][1], "AREA_TYPE": kind, "PRIM_STATE": "TX"}
        yield bls_files.row(70_000, code, **place, **flags, TOT_EMP=jobs, LOC_QUOTIENT="*", H_MEAN=33.0, A_MEAN=7e4)


def write(file: Path, most: int) -> int:
    """Writes the workbook with texts that cells share, as BLS's has them, and returns how many rows it has."""
    texts: dict[str, int] = {}
    header: bls_files.Row = {name: name for name in bls_files.COLUMNS}
    count = 0
    with tempfile.TemporaryDirectory() as folder:
        sheet = Path(folder, "sheet.xml")
        with sheet.open("w", encoding="utf-8") as out:
            main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
            out.write(f'<?xml version="1.0"?><worksheet xmlns="{main}"><sheetData>')
            for count, cells in enumerate(chain([header], rows(most)), 1):
                out.write(f'<row r="{count}">')
                for at, name in enumerate(bls_files.COLUMNS):
                    value, place = cells.get(name, ""), f"{onet_files._letters(at)}{count}"
                    if isinstance(value, str) and value:
                        out.write(f'<c r="{place}" t="s"><v>{texts.setdefault(value, len(texts))}</v></c>')
                    elif value != "":
                        out.write(f'<c r="{place}"><v>{value}</v></c>')
                out.write("</row>")
            out.write("</sheetData></worksheet>")
        shared = "".join(f"<si><t>{escape(text)}</t></si>" for text in [*texts, "x" * 700])
        notes: list[list[str | float]] = [["May 2099 OEWS Estimates"]]
        onet_files.workbook(file, {"MSA_M2099_dl": [], "Field Descriptions": notes})
        with zipfile.ZipFile(file) as archive:
            members = {name: archive.read(name) for name in archive.namelist() if not name.endswith("sheet1.xml")}
        with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
            for name, data in members.items():
                archive.writestr(name, data)
            archive.write(sheet, "xl/worksheets/sheet1.xml")
            archive.writestr("xl/sharedStrings.xml", f'<sst xmlns="{main}">{shared}</sst>')
    return count


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--rows", type=int, default=200_000, help="at most so many rows")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        file, target = Path(folder, "MSA.xlsx"), Path(folder, "overlay.db")
        count = write(file, options.rows)
        print(f"{count:,} rows, {file.stat().st_size / 1e6:.1f} MB")
        before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1_000
        for name, step in (
            ("read", lambda: read_places(file)),
            ("written as a table", lambda: Path(folder, "t.tsv").write_bytes(own_places.dump(results["read"]))),
            ("table read", lambda: own_places.read(Path(folder, "t.tsv"))),
            ("laid over", lambda: places_overlay.build(ROOT / "data" / FILE.name, [results["table read"]], target)),
        ):
            start = time.process_time()
            results[name] = step()
            spent, memory = time.process_time() - start, resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1_000
            print(f"{name}: {spent:.1f} s, most memory {memory:.0f} MB ({before:.0f} before)")
    return 0


results: dict[str, object] = {}

if __name__ == "__main__":
    sys.exit(main())
