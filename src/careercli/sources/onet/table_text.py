"""The bytes of a table as rows of cells: whatever its encoding, its line ends, and the quoting of what saved it.

The text release is tab-separated and quotes nothing, so a quotation mark in it stands for itself. The csv release and
spreadsheets put a cell in quotation marks, and double those inside it.
"""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterator

from careercli.errors import CareersError
from careercli.roles import yaml_reader
from careercli.text import marked_encoding

WINDOWS = "cp1252"
_UTF8_PAIR = re.compile(rb"[\xc3-\xdf][\x80-\xbf](?![\x80-\xbf])|[\xe0-\xef][\x80-\xbf]{2}|[\xf0-\xf4][\x80-\xbf]{3}")
_DELIMITERS = ("\t", ",", ";")
_CHANGED = "was the file changed? "


def decode(raw: bytes, name: str, hint: str) -> tuple[str, str]:
    """The text of a table with line feeds at the ends of its lines, and its encoding: utf-8, utf-16 or cp1252.

    Bytes that are not UTF-8 are read as Windows-1252, unless a byte order mark says that it is UTF-8, or characters of
    UTF-8 stand in it too: then the file is damaged. Raises CareersError with the place, and so for control characters.
    """
    text, encoding = _decoded(raw, name, hint)
    if unwanted := yaml_reader.first_unwanted(text):
        line, column, message = unwanted
        raise CareersError(f"{name}:{line}:{column}: {message}", hint)
    return text, encoding


def _decoded(raw: bytes, name: str, hint: str) -> tuple[str, str]:
    marked = marked_encoding(raw)
    if marked.startswith(("utf-16", "utf-32")):
        try:
            return raw.decode(marked).replace("\r\n", "\n").replace("\r", "\n"), marked
        except UnicodeDecodeError:
            raise CareersError(f"{name}: the file is damaged {marked.upper()}", hint) from None
    try:
        return yaml_reader.decode_utf8(raw), "utf-8"
    except yaml_reader.NotReadable as error:
        if not marked and not _UTF8_PAIR.search(raw):
            try:
                return raw.decode(WINDOWS).replace("\r\n", "\n").replace("\r", "\n"), WINDOWS
            except UnicodeDecodeError:
                pass  # a byte that Windows-1252 does not have: the place of the first that is not UTF-8 is told
        message = f"{name}:{error.line}:{error.column}: {error.message}"
        raise CareersError(message, "was the file saved anew in another encoding? " + hint) from None


def rows(text: str, name: str, hint: str) -> Iterator[tuple[int, list[str]]]:
    """The lines of a table with their numbers, the header first, each as its cells; empty lines are passed over.

    Raises CareersError, with the line, for quotation marks that do not belong together, and a cell of several lines.
    """
    header = text.partition("\n")[0]
    delimiter = max(_DELIMITERS, key=header.count)
    if delimiter == "\t" and not _is_quoted(text):
        for number, line in enumerate(text.split("\n"), start=1):
            if line:
                yield number, line.split("\t")
        return
    reader = csv.reader(io.StringIO(text), delimiter=delimiter, strict=True)
    number = 0
    try:
        for row in reader:
            number += 1
            if reader.line_num != number:
                break
            if row:
                yield number, row
        else:
            return
    except csv.Error as error:
        message = f"{name}:{reader.line_num}: {error}; is a quotation mark missing?"
        raise CareersError(message, _CHANGED + hint) from None
    raise CareersError(f"{name}:{number}: a value of several lines; is a quotation mark missing?", _CHANGED + hint)


def _is_quoted(text: str) -> bool:
    """Whether what saved a tab-separated table put cells in quotation marks.

    Then every quotation mark belongs to a cell that is in marks as a whole, and those inside are doubled; and either
    all cells of the header are in marks, or only such cells as a spreadsheet puts there: those with marks or commas.
    """
    if '"' not in text:
        return False
    header = text.partition("\n")[0]
    all_in_marks = all(cell.startswith('"') for cell in header.split("\t"))
    commas_in_marks = True
    bare_commas = only_comma = False
    for line in text.split("\n"):
        if '"' not in line:
            bare_commas = bare_commas or "," in line
            continue
        for cell in line.split("\t"):
            if '"' not in cell:
                bare_commas = bare_commas or "," in cell
                continue
            if not _is_in_marks(cell):
                return False
            inside = cell[1:-1]
            only_comma = only_comma or '"' not in inside
            commas_in_marks = commas_in_marks and ('"' in inside or "," in inside)
    return all_in_marks or (commas_in_marks and not (only_comma and bare_commas))


def _is_in_marks(cell: str) -> bool:
    """Whether a cell is in quotation marks as a whole, with those inside it doubled."""
    return len(cell) > 1 and cell[0] == cell[-1] == '"' and '"' not in cell[1:-1].replace('""', "")
