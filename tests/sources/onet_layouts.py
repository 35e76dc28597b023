"""Small releases of O*NET in the layout of each release, made from the tables of `onet_files`, which are 30.1's.

What each layout calls its tables and columns is written down here once more, not taken from the program.
"""

from __future__ import annotations

import csv
import io
from collections.abc import Callable
from pathlib import Path

import onet_files
from onet_files import TABLES

Rows = list[list[str]]
Tables = dict[str, Rows]
RELEASES = {
    "30.3": "May 2026", "30.1": "December 2025", "29.3": "May 2025", "27.0": "August 2022", "24.3": "May 2020",
    "21.1": "November 2016",
}  # fmt: skip
"""A release of each layout, and when it came out."""


def tables(number: str) -> Tables:
    """The tables of a release, by the names of its files."""
    made = {name: [row[:] for row in rows] for name, rows in TABLES.items()}
    if number == "30.3":
        return _renamed(made)
    for names, change in _CHANGES.items():
        if number in names:
            change(made)
    return made


def _renamed(made: Tables) -> Tables:
    """From 30.3 on: other names, skills and education in two tables each, no tools."""
    made["Job Titles"] = _columns(made.pop("Alternate Titles"), {"Alternate Title": "Job Title"})
    software = _columns(made.pop("Technology Skills"), {"Example": "Workplace Example", "Commodity Code": "Element ID"})
    made["Software Skills"] = _columns(software, {"Commodity Title": "Element Name"})
    made["Career Interest Types"] = made.pop("Interests")
    head, *rows = made.pop("Skills")
    made["Essential Skills"] = [head, *(row for row in rows if row[2] != "Watching")]
    made["Transferable Skills"] = [head, *(row for row in rows if row[2] == "Watching")]
    for kind in ("", " Categories"):
        head, *rows = made.pop(f"Education, Training, and Experience{kind}")
        scale = head.index("Scale ID")
        made[f"Education{kind}"] = [head, *(row for row in rows if row[scale] == "RL")]
        made[f"Training and Experience{kind}"] = [head, *(row for row in rows if row[scale] != "RL")]
    names = {"Element ID": "GWA Element ID", "IWA ID": "IWA Element ID"}
    activities = {"DWA ID": "DWA Element ID", "DWA Title": "DWA Element Name"}
    made["GWAs to IWAs to DWAs"] = _columns(made.pop("DWA Reference"), names | activities)
    made["Tasks to DWAs"] = _columns(made["Tasks to DWAs"], activities)
    del made["Tools Used"]
    return made


def _styles_by_importance(made: Tables) -> None:
    head = [*onet_files.ELEMENT, "N", "Recommend Suppress", "Date", "Domain Source"]
    made["Work Styles"] = [
        head,
        ["11-1011.00", "1.C.1.a", "Haste", "IM", "2.50", "20", "N", "07/2018", "Incumbent"],
        ["11-1011.00", "1.C.1.b", "Calm", "IM", "4.55", "20", "N", "07/2018", "Incumbent"],
        ["11-1011.00", "1.C.1.c", "Doubt", "IM", "1.20", "4", "Y", "07/2018", "Incumbent"],
    ]


def _no_demand(made: Tables) -> None:
    made["Technology Skills"] = [row[:-1] for row in made["Technology Skills"]]


def _career_matrices(made: Tables) -> None:
    head, *rows = [[row[0], row[1], row[3]] for row in made.pop("Related Occupations")]
    made["Career Changers Matrix"] = [head, rows[1]]
    made["Career Starters Matrix"] = [head, [rows[0][0], rows[0][1], "1"], rows[2]]


def _tools_and_technology(made: Tables) -> None:
    technology, tools = made.pop("Technology Skills"), made.pop("Tools Used")
    made["Tools and Technology"] = [
        [onet_files.CODE, "T2 Type", "T2 Example", "Commodity Code", "Commodity Title", "Hot Technology"],
        *([row[0], "Tools", *row[1:], "N"] for row in tools[1:]),
        *([row[0], "Technology", *row[1:]] for row in technology[1:]),
    ]


_CHANGES: dict[tuple[str, ...], Callable[[Tables], None]] = {
    ("29.3", "27.0", "24.3", "21.1"): _styles_by_importance,
    ("27.0", "24.3", "21.1"): _no_demand,
    ("24.3", "21.1"): _career_matrices,
    ("21.1",): _tools_and_technology,
}


def _columns(rows: Rows, names: dict[str, str]) -> Rows:
    return [[names.get(name, name) for name in rows[0]], *rows[1:]]


def text_release(folder: Path, number: str, **changed: bytes | None) -> Path:
    """A text release in a folder; `changed` gives tables other bytes, or None to leave them out."""
    files = {name: onet_files.text(rows) for name, rows in tables(number).items()}
    return _written(folder, number, files, ".txt", changed)


def csv_release(folder: Path, **changed: bytes | None) -> Path:
    """The csv release of 30.3: small names, commas, quotation marks where needed, two columns more, empty for n/a."""
    made = tables("30.3")
    titles = {row[0]: row[1] for row in made["Occupation Data"]}
    files = {csv_name(name): separated(with_names(name, rows, titles)) for name, rows in made.items()}
    return _written(folder, "30.3", files, ".csv", changed)


def csv_name(name: str) -> str:
    """The name of a table's file in the csv release, without its ending."""
    return name.lower().replace(",", "").replace(" ", "_")


def separated(rows: Rows, delimiter: str = ",", quoting: int = csv.QUOTE_MINIMAL) -> bytes:
    """Rows as the csv module writes them."""
    out = io.StringIO()
    csv.writer(out, delimiter=delimiter, quoting=quoting, lineterminator="\r\n").writerows(rows)  # type: ignore[arg-type]
    return out.getvalue().encode()


def spreadsheet(rows: Rows) -> bytes:
    """Rows as a spreadsheet saves them as tab-separated text: cells with commas or quotation marks are in marks."""
    lines = [
        "\t".join('"' + cell.replace('"', '""') + '"' if "," in cell or '"' in cell else cell for cell in row)
        for row in rows
    ]
    return "".join(f"{line}\r\n" for line in lines).encode()


def with_names(name: str, rows: Rows, titles: dict[str, str]) -> Rows:
    """A table of the csv release: the title behind the code, the scale's name behind the scale, nothing for n/a."""
    made = []
    for number, row in enumerate(rows):
        cells = ["" if cell == "n/a" else cell for cell in row]
        if "Scale ID" in rows[0]:
            at = rows[0].index("Scale ID")
            cells.insert(at + 1, "Scale Name" if number == 0 else f"Scale {row[at]}")
        if name != "Occupation Data" and (row[0] == onet_files.CODE or row[0] in titles):
            cells.insert(1, "Title" if number == 0 else titles[row[0]])
        made.append(cells)
    return made


def _written(folder: Path, number: str, files: dict[str, bytes], ending: str, changed: dict[str, bytes | None]) -> Path:
    folder.mkdir(parents=True, exist_ok=True)
    read_me = f"O*NET {number} Database\r\n{RELEASES[number]} Release\r\n".encode()
    (folder / "Read Me.txt").write_bytes(read_me)
    for name, data in {**files, **{key.replace("_", " "): data for key, data in changed.items()}}.items():
        if data is not None:
            (folder / f"{name}{ending}").write_bytes(data)
        elif (folder / f"{name}{ending}").exists():
            (folder / f"{name}{ending}").unlink()
    return folder
