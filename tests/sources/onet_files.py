"""What the importers' tests share: small releases of O*NET, small workbooks, and a way to run the program."""

from __future__ import annotations

import io
import zipfile
from pathlib import Path
from xml.sax.saxutils import escape

import pytest

from helper import SHARED, Ran, run

CODE = "O*NET-SOC Code"
ELEMENT = [CODE, "Element ID", "Element Name", "Scale ID", "Data Value"]
RATED = [*ELEMENT, "N", "Recommend Suppress", "Not Relevant", "Date", "Domain Source"]

# Two occupations of our own and one without anything but a description, in the layout of the real tables.
TABLES: dict[str, list[list[str]]] = {
    "Occupation Data": [
        [CODE, "Title", "Description"],
        ["11-1011.00", "Lighthouse Keepers", 'Keep the light. They call it "the lamp".'],
        ["11-1011.03", "Fog Signal Keepers", "Keep the horn."],
        ["55-1011.00", "Harbour Officers", "Command the harbour."],
    ],
    "Alternate Titles": [
        [CODE, "Alternate Title", "Short Title", "Source(s)"],
        ["11-1011.00", "Head Lighthouse Keeper (HLK)", "HLK", "08"],
        ["11-1011.00", "Lighthouse Keepers", "n/a", "08"],
        ["11-1011.00", "Lamp Keeper", "n/a", "08"],
        ["11-1011.00", "lamp keeper", "n/a", "09"],
    ],
    "Sample of Reported Titles": [
        [CODE, "Reported Job Title", "Shown in My Next Move"],
        ["11-1011.00", "Lamp Keeper", "Y"],
        ["11-1011.00", "Head Lighthouse Keeper (HLK)", "N"],
        ["11-1011.00", "Wickie", "Y"],
    ],
    "Task Statements": [
        [CODE, "Task ID", "Task", "Task Type", "Incumbents Responding", "Date", "Domain Source"],
        ["11-1011.00", "1", "Count ships.", "n/a", "n/a", "08/2023", "Incumbent"],
        ["11-1011.00", "2", "Paint the tower.", "Supplemental", "9", "08/2023", "Incumbent"],
        ["11-1011.00", "3", "Light the lamp.", "Core", "9", "08/2023", "Incumbent"],
        ["11-1011.00", "4", "Trim the wick.", "Core", "9", "08/2023", "Incumbent"],
    ],
    "DWA Reference": [
        ["Element ID", "IWA ID", "DWA ID", "DWA Title"],
        ["4.A.1.a.1", "4.A.1.a.1.I01", "4.A.1.a.1.I01.D01", "Watch ships."],
        ["4.A.1.a.1", "4.A.1.a.1.I01", "4.A.1.a.1.I01.D02", "Keep lamps alight."],
    ],
    "Tasks to DWAs": [
        [CODE, "Task ID", "DWA ID", "Date", "Domain Source"],
        ["11-1011.00", "1", "4.A.1.a.1.I01.D01", "03/2014", "Analyst"],
        ["11-1011.00", "2", "4.A.1.a.1.I01.D02", "03/2014", "Analyst"],
        ["11-1011.00", "3", "4.A.1.a.1.I01.D02", "03/2014", "Analyst"],
        ["11-1011.00", "4", "4.A.1.a.1.I01.D02", "03/2014", "Analyst"],
    ],
    "Technology Skills": [
        [CODE, "Example", "Commodity Code", "Commodity Title", "Hot Technology", "In Demand"],
        ["11-1011.00", "Microsoft Excel", "1", "Spreadsheet software", "Y", "Y"],
        ["11-1011.00", "LampSoft", "2", "Lamp software", "N", "N"],
        ["11-1011.00", "Microsoft Excel", "3", "Another heading", "Y", "N"],
    ],
    "Tools Used": [
        [CODE, "Example", "Commodity Code", "Commodity Title"],
        ["11-1011.00", "10-key calculators", "1", "Calculators"],
    ],
    "Skills": [
        RATED,
        ["11-1011.00", "2.A.1.a", "Watching", "IM", "3.5", "8", "N", "n/a", "08/2022", "Analyst"],
        ["11-1011.00", "2.A.1.a", "Watching", "LV", "4.25", "8", "N", "N", "08/2023", "Analyst"],
        ["11-1011.00", "2.A.1.b", "Climbing", "IM", "4", "8", "N", "n/a", "08/2022", "Analyst"],
        ["11-1011.00", "2.A.1.b", "Climbing", "LV", "2", "8", "N", "Y", "08/2022", "Analyst"],
        ["11-1011.00", "2.A.1.c", "Diving", "IM", "2", "8", "Y", "n/a", "08/2022", "Analyst"],
        ["11-1011.00", "2.A.1.c", "Diving", "LV", "2", "8", "Y", "Y", "08/2022", "Analyst"],
    ],
    "Knowledge": [
        RATED,
        ["11-1011.00", "2.C.1.a", "Tides", "IM", "5", "8", "n/a", "n/a", "08/2021", "Incumbent"],
        ["11-1011.00", "2.C.1.a", "Tides", "LV", "7", "8", "n/a", "N", "08/2021", "Incumbent"],
    ],
    "Work Styles": [
        [*ELEMENT, "Date", "Domain Source"],
        ["11-1011.00", "1.D.1.a", "Patience", "DR", "7.00", "12/2025", "AI/Expert"],
        ["11-1011.00", "1.D.1.a", "Patience", "WI", "2.30", "12/2025", "AI/Expert"],
        ["11-1011.00", "1.D.1.b", "Haste", "WI", "-1.5", "12/2025", "AI/Expert"],
        ["11-1011.00", "1.D.1.c", "Calm", "WI", "2.9", "12/2025", "AI/Expert"],
    ],
    "Interests": [
        [*ELEMENT, "Date", "Domain Source"],
        ["11-1011.00", "1.B.1.a", "Realistic", "OI", "6.30", "11/2023", "Machine Learning"],
        ["11-1011.00", "1.B.1.g", "First Interest High-Point", "IH", "1.00", "11/2023", "Machine Learning"],
    ],
    "Job Zone Reference": [
        ["Job Zone", "Name", "Experience", "Education", "Job Training", "Examples", "SVP Range"],
        ["2", "Job Zone Two: Some", "A little.", "A diploma.", "A month.", "Keepers.", "(4.0 to < 6.0)"],
    ],
    "Job Zones": [[CODE, "Job Zone", "Date", "Domain Source"], ["11-1011.00", "2", "08/2023", "Analyst"]],
    "Education, Training, and Experience Categories": [
        ["Element ID", "Element Name", "Scale ID", "Category", "Category Description"],
        ["2.D.1", "Required Level of Education", "RL", "1", "Less than a High School Diploma"],
        ["2.D.1", "Required Level of Education", "RL", "2", "Lamp Certificate - awarded for lighting a lamp; at night"],
        ["3.A.1", "Related Work Experience", "RW", "1", "None"],
    ],
    "Education, Training, and Experience": [
        [*ELEMENT[:4], "Category", "Data Value", "N", "Recommend Suppress", "Date", "Domain Source"],
        ["11-1011.00", "2.D.1", "Required Level of Education", "RL", "1", "0.00", "8", "N", "08/2023", "Incumbent"],
        ["11-1011.00", "2.D.1", "Required Level of Education", "RL", "2", "61.54", "8", "n/a", "08/2023", "Incumbent"],
        ["11-1011.00", "3.A.1", "Related Work Experience", "RW", "1", "90", "8", "N", "08/2023", "Incumbent"],
    ],
    "Related Occupations": [
        [CODE, "Related O*NET-SOC Code", "Relatedness Tier", "Index"],
        ["11-1011.00", "55-1011.00", "Supplemental", "11"],
        ["11-1011.00", "11-1011.03", "Primary-Short", "1"],
        ["11-1011.00", "99-9999.00", "Primary-Short", "2"],
    ],
}
READ_ME = "O*NET 30.1 Database\nDecember 2025 Release\n---------------------\n"


def text(rows: list[list[str]]) -> bytes:
    """A table as O*NET writes it."""
    return "".join("\t".join(row) + "\r\n" for row in rows).encode()


def release(folder: Path, **changed: bytes | None) -> Path:
    """A small release in a folder; tables can be given other bytes (`Skills=b"..."`), or None to leave them out."""
    folder.mkdir(parents=True, exist_ok=True)
    files: dict[str, bytes | None] = {name: text(rows) for name, rows in TABLES.items()}
    files["Read Me"] = READ_ME.replace("\n", "\r\n").encode()
    for name, data in {**files, **{key.replace("_", " "): data for key, data in changed.items()}}.items():
        if data is not None:
            (folder / f"{name}.txt").write_bytes(data)
    return folder


def zipped(folder: Path, file: Path, inside: str = "db_30_1_text/") -> Path:
    """A folder's files as a zip."""
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
        for one in sorted(folder.iterdir()):
            archive.write(one, inside + one.name)
    return file


# Workbooks

_MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006"


def workbook(file: Path, sheets: dict[str, list[list[str | float]]], **members: bytes) -> Path:
    """A workbook of some sheets; `members` replaces or adds parts of it (`sheet1=b"..."`, `sharedStrings=b"..."`)."""
    names = list(sheets)
    parts = {
        "[Content_Types].xml": f'<?xml version="1.0"?><Types xmlns="{_PACKAGE}/content-types"/>',
        "_rels/.rels": _relations([("officeDocument", "xl/workbook.xml")]),
        "xl/workbook.xml": f'<?xml version="1.0"?><workbook xmlns="{_MAIN}" xmlns:r="{_OFFICE}"><sheets>'
        + "".join(
            f'<sheet name="{escape(name)}" sheetId="{number}" r:id="rId{number}"/>'
            for number, name in enumerate(names, start=1)
        )
        + "</sheets></workbook>",
        "xl/_rels/workbook.xml.rels": _relations(
            [("worksheet", f"worksheets/sheet{number}.xml") for number in range(1, len(names) + 1)]
        ),
    }
    for number, name in enumerate(names, start=1):
        parts[f"xl/worksheets/sheet{number}.xml"] = _sheet(sheets[name])
    data = {name: body.encode() for name, body in parts.items()}
    for name, body in members.items():
        data[f"xl/worksheets/{name}.xml" if name.startswith("sheet") else f"xl/{name}.xml"] = body
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, body in data.items():
            archive.writestr(name, body)
    file.write_bytes(out.getvalue())
    return file


def _relations(targets: list[tuple[str, str]]) -> str:
    inside = "".join(
        f'<Relationship Id="rId{number}" Type="{_OFFICE}/{kind}" Target="{target}"/>'
        for number, (kind, target) in enumerate(targets, start=1)
    )
    return f'<?xml version="1.0"?><Relationships xmlns="{_PACKAGE}/relationships">{inside}</Relationships>'


def _sheet(rows: list[list[str | float]]) -> str:
    lines = []
    for number, row in enumerate(rows, start=1):
        cells = "".join(_cell(f"{_letters(at)}{number}", value) for at, value in enumerate(row) if value != "")
        lines.append(f'<row r="{number}">{cells}</row>')
    return f'<?xml version="1.0"?><worksheet xmlns="{_MAIN}"><sheetData>{"".join(lines)}</sheetData></worksheet>'


def _cell(place: str, value: str | float) -> str:
    if isinstance(value, str):
        return f'<c r="{place}" t="inlineStr"><is><t>{escape(value)}</t></is></c>'
    return f'<c r="{place}"><v>{value}</v></c>'


def _letters(at: int) -> str:
    return chr(65 + at) if at < 26 else _letters(at // 26 - 1) + chr(65 + at % 26)


WAGE_COLUMNS = [
    *("AREA", "OCC_CODE", "OCC_TITLE", "O_GROUP", "TOT_EMP"),
    *("H_PCT10", "H_PCT25", "H_MEDIAN", "H_PCT75", "H_PCT90"),
    *("A_PCT10", "A_PCT25", "A_MEDIAN", "A_PCT75", "A_PCT90", "ANNUAL", "HOURLY"),
]
WAGE_ROW: list[str | float] = [
    "99-0001",
    "Bell Ringers",
    "detailed",
    900,
    *(10, 11, 12, 13, 14),
    *(20_000, 22_000, 24_000),
]
WAGE_ROW += [26_000, 28_000, "", ""]
NOTES: list[list[str | float]] = [
    ["May 2024 OEWS Estimates"],
    ["#  = indicates a wage equal to or greater than $115.00 per hour or $239,200 per year "],
]


def wages(file: Path, *rows: list[str | float], notes: list[list[str | float]] | None = None) -> Path:
    """A wage workbook; each row gives what stands from OCC_CODE on."""
    sheet: list[list[str | float]] = [[*WAGE_COLUMNS], *(["99", *row] for row in rows)]
    return workbook(file, {"national_M2024_dl": sheet, "Field Descriptions": NOTES if notes is None else notes})


def projections(file: Path, *rows: list[str | float]) -> Path:
    """A projections workbook; each row has title, code, type, employment, growth, openings, median and three texts."""
    header: list[str | float] = [
        "2024 National Employment Matrix title", "2024 National Employment Matrix code", "Occupation type",
        "Employment, 2024", "Employment change, percent, 2024–34", "Occupational openings, 2024–34 annual average",
        "Median annual wage, dollars, 2024[1]", "Typical education needed for entry",
        "Work experience in a related occupation",
        "Typical on-the-job training needed to attain competency in the occupation",
    ]  # fmt: skip
    sheet: list[list[str | float]] = [["Table 1.2 Occupational projections"], header, *rows, ["Footnotes:"]]
    return workbook(file, {"Index": [["contents"]], "Table 1.2": sheet})


# Running the program


def careers(*arguments: str | Path, home: Path, **more: str) -> Ran:
    """Runs the program in the folder that holds its home, on a screen of 100 columns."""
    return run(*map(str, arguments), home=home, **{"COLUMNS": "100", **more})


def shared(*parts: str) -> Path:
    """A file or folder of the real data, or the test is skipped."""
    path = SHARED.joinpath("data", *parts)
    if not path.exists():
        pytest.skip(f"needs ../shared/data/{'/'.join(parts)}, which is not here")
    return path


def apart(rows: list[tuple[str, str]]) -> set[str]:
    """The names in rows of a title and its short form ("n/a" if none): a cell with both, either first, is two names."""
    found = set()
    for title, short in rows:
        full = title.removesuffix(f" ({short})")
        if title.startswith(f"{short} (") and title.endswith(")"):
            full = title[len(short) + 2 : -1]
        found |= {full} if short == "n/a" else {full, short}
    return found
