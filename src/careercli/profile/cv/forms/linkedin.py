"""What LinkedIn gives out: the zip of all of one's data, the folder that it unpacks to, or one of its tables (CSV)."""

from __future__ import annotations

import csv
import io
import itertools
from collections.abc import Callable, Iterable, Iterator, Sequence
from pathlib import Path, PurePath, PurePosixPath

from careercli.errors import CareersError
from careercli.profile.cv import dates, lists
from careercli.profile.cv.archive import MOST_MEMBERS, NotReadable, member, member_names, opened
from careercli.profile.cv.document import Cv, Draft
from careercli.profile.cv.forms import Form
from careercli.profile.cv.source import Source

MOST_ROWS = 2_000
FOLDER_HINT = (
    "give a file, or the folder that LinkedIn's export unpacks to, with Positions.csv, Skills.csv and others in it"
)
_HEADS = {
    "positions": {"company name", "title", "started on"},
    "volunteering": {"company name", "role", "started on"},
    "profile": {"first name", "last name", "headline"},
    "education": {"school name", "degree name"},
    "certifications": {"name", "authority"},
    "languages": {"name", "proficiency"},
    "skills": {"name"},
}
"""The columns that each table has to have, the most telling first."""
Row = dict[str, str]


def _rows(text: str) -> list[tuple[int, Row]]:
    """The rows of a table with their lines, cells by the names of the columns, small; none for what is no table."""
    lines = text.lstrip("\ufeff")
    reader = csv.reader(io.StringIO(lines, newline=""))
    rows: list[tuple[int, Row]] = []
    heads: list[str] = []
    try:
        line = 1
        for cells in reader:
            if not heads:
                heads = [cell.strip().casefold() for cell in cells]
            elif any(cells):
                rows.append((line, {head: cell.strip() for head, cell in zip(heads, cells, strict=False)}))
            line = reader.line_num + 1
            if len(rows) >= MOST_ROWS:
                break
    except csv.Error:
        return []
    return rows


def _table(text: str) -> str:
    """Which table of the export a text is by its columns; empty for none."""
    first = text.lstrip("\ufeff").partition("\n")[0][:2000]
    heads = {head.strip(' "\r').casefold() for head in first.split(",")}
    for name, needed in _HEADS.items():
        if needed <= heads and (name != "skills" or heads == {"name"}):
            return name
    return ""


def _is_zip(source: Source) -> bool:
    return source.raw.startswith(b"PK") and any(_stem(name) in _HEADS for name in member_names(source))


def _stem(name: str) -> str:
    path = PurePosixPath(name)
    return path.stem.casefold() if path.suffix.casefold() == ".csv" else ""


def _tables(source: Source) -> Iterator[tuple[str, str, str]]:
    """Each table: which it is, its text, and what stands before its lines in places."""
    if not source.raw.startswith(b"PK"):
        yield _table(source.text), source.text, ""
        return
    with opened(source) as archive:
        for info in archive.infolist()[:2000]:
            if (stem := _stem(info.filename)) in _HEADS:
                inner = Source(f"{source.name}, {info.filename}", member(archive, info))
                if inner.text.strip() and _table(inner.text) == stem:
                    yield stem, inner.text, f"{PurePosixPath(info.filename).name}, "


def tables_of_folder(folder: Path) -> dict[str, Path]:
    """The files of a folder that are called as tables of the export are, by which table. Raises OSError."""
    files = sorted(itertools.islice(folder.iterdir(), MOST_MEMBERS))
    return {stem: file for file in files if (stem := _stem(file.name)) in _HEADS}


def read_folder(name: str, files: Iterable[Source]) -> Cv:
    """The CV in the tables of a folder, each named by its file. Raises CareersError if none is one."""
    tables = [(_table(file.text), file) for file in files if file.is_text]
    known = [(table, file.text, f"{PurePath(file.name).name}, ") for table, file in tables if table]
    if not known:
        raise CareersError(f"{name}: a folder without the tables of LinkedIn's export", FOLDER_HINT)
    return _of_tables(known, [remark for _table, file in tables for remark in file.remarks])


def _read(source: Source) -> Cv:
    try:
        return _of_tables(_tables(source), source.remarks)
    except NotReadable as error:
        raise source.refuse(f"an archive that cannot be read: {error}", "download it from LinkedIn again") from None


def _of_tables(tables: Iterable[tuple[str, str, str]], remarks: Sequence[str]) -> Cv:
    draft = Draft()
    for table, text, before in tables:
        for line, row in _rows(text):
            _TAKE[table](draft, row, f"{before}line {line}")
    return draft.finished("LinkedIn export", remarks)


def _position(draft: Draft, row: Row, place: str) -> None:
    draft.job([row.get("title", "")], place, dates.between(row.get("started on"), row.get("finished on")))
    for line in row.get("description", "").split("\n"):
        draft.prose(lists.without_bullet(line), place)


def _volunteering(draft: Draft, row: Row, place: str) -> None:
    span = dates.between(row.get("started on"), row.get("finished on"))
    draft.job([row.get("role", "")], place, span, is_volunteer=True)
    for line in row.get("description", "").split("\n"):
        draft.prose(lists.without_bullet(line), place)


def _profile(draft: Draft, row: Row, place: str) -> None:
    draft.person(f"{row.get('first name', '')} {row.get('last name', '')}")
    draft.headline(row.get("headline", ""), place)
    draft.prose(row.get("summary", ""), place)


def _education(draft: Draft, row: Row, place: str) -> None:
    draft.study(row.get("degree name", ""), place, is_name=True)


def _skill(draft: Draft, row: Row, place: str) -> None:
    draft.skill_line(row.get("name", ""), place)


def _language(draft: Draft, row: Row, place: str) -> None:
    draft.language(row.get("name", ""), place)


def _certificate(draft: Draft, row: Row, place: str) -> None:
    draft.certificate(row.get("name", ""), place)


_TAKE: dict[str, Callable[[Draft, Row, str], None]] = {
    "positions": _position, "volunteering": _volunteering, "profile": _profile,
    "education": _education, "skills": _skill, "languages": _language, "certifications": _certificate,
}  # fmt: skip


def _fits(source: Source) -> bool:
    return _is_zip(source) or (source.is_text and bool(source.starts) and bool(_table(source.text)))


FORM = Form("LinkedIn export", 5, _fits, _read)
