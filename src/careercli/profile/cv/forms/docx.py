"""Word's DOCX: a zip with `word/document.xml`; paragraphs and rows of tables become lines.

Read with the standard library's zipfile and lxml, which is here anyway: what is wanted is the text of `w:t` in the
order of the document. python-docx has a model of all of Word for writing; it would be one package more for three tags.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from careercli.profile.cv import layout
from careercli.profile.cv.archive import NotReadable, member, member_names, opened
from careercli.profile.cv.document import Cv
from careercli.profile.cv.forms import Form
from careercli.profile.cv.layout import Line
from careercli.profile.cv.source import Source
from careercli.profile.cv.xml_tree import NotXml, name, parsed

DOCUMENT = "word/document.xml"
_OTHERS = (
    ("xl/workbook.xml", "a workbook (.xlsx)"), ("ppt/presentation.xml", "a presentation (.pptx)"),
    ("content.xml", "an OpenDocument file (.odt)"), ("index/document.iwa", "a Pages document"),
)  # fmt: skip
_VAL = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}val"


def _names(source: Source) -> list[str]:
    return [member.casefold() for member in member_names(source)]


def _read(source: Source) -> Cv:
    names = _names(source)
    if DOCUMENT not in names:
        what = next(
            (what for path, what in _OTHERS if path in names),
            "an archive without a CV in it" if names else "a damaged archive",
        )
        raise source.refuse(
            f"{what}, which cannot be read", "save it as Word (.docx), PDF or plain text, and give that"
        )
    try:
        with opened(source) as archive:
            root = parsed(member(archive, archive.getinfo(DOCUMENT)))
    except (NotReadable, NotXml, KeyError) as error:
        raise source.refuse(
            f"a Word document that cannot be read: {error}", "open it in Word and save it again"
        ) from None
    return layout.read("Word (DOCX)", _lines(root), source.remarks)


def _lines(root: Any) -> Iterator[Line]:
    """The lines of a document; a paragraph or a cell is one, and an empty one stands around tables."""
    number = 0
    body = next((element for element in root if name(element) == "body"), ())
    blocks = list(body)[::-1]
    while blocks:
        block = blocks.pop()
        kind = name(block)
        if kind == "p":
            number += 1
            for text in _paragraph(block).split("\n"):
                yield Line(text, f"paragraph {number}")
        elif kind == "tbl":
            for row in (row for row in block if name(row) == "tr"):
                for line in _row(row):
                    number += 1
                    yield Line(line, f"paragraph {number}")
            yield Line("", f"paragraph {number}")
        elif kind in ("sdt", "sdtContent", "ins", "smartTag", "customXml"):
            blocks += list(block)[::-1]


def _row(row: Any) -> Iterator[str]:
    """A row as lines: a table that lays out the page has a heading in one cell and lines in the next."""
    cells = [[_paragraph(inner) for inner in cell.iter() if name(inner) == "p"] for cell in row if name(cell) == "tc"]
    cells = [lines for cell in cells if (lines := [line for text in cell for line in text.split("\n") if line.strip()])]
    if len(cells) > 1 and all(len(lines) == 1 for lines in cells) and not _is_layout(cells):
        yield "| " + " | ".join(lines[0].replace("|", "/") for lines in cells) + " |"
        return
    for lines in cells:
        yield from lines
    yield ""


def _is_layout(cells: list[list[str]]) -> bool:
    """Whether the first cell of a row is the heading of what stands in the next."""
    from careercli.profile.cv import headings, lists

    return headings.kind(lists.without_marks(cells[0][0].lstrip("#- "))) is not None


def _paragraph(paragraph: Any) -> str:
    """The text of a paragraph with the marks of a heading or of an entry of a list in front."""
    pieces: list[str] = []
    bold, letters = 0, 0
    mark = ""
    for element in paragraph.iter():
        kind = name(element)
        if kind == "t":
            text = element.text or ""
            pieces.append(text)
            letters += len(text.strip())
            bold += len(text.strip()) if _is_bold(element) else 0
        elif kind == "tab" and name(element.getparent()) == "r":
            pieces.append("\t")
        elif kind in ("br", "cr"):
            pieces.append("\n")
        elif kind == "noBreakHyphen":
            pieces.append("-")
        elif kind == "pStyle":
            mark = _mark_of_style(str(element.get(_VAL, "")))
        elif kind == "numPr" and not mark:
            mark = "- "
    text = "".join(pieces).strip("\n ")
    if not text:
        return ""
    if mark:
        return mark + text
    return f"**{text}**" if letters and bold == letters and "\n" not in text and "\t" not in text else text


def _is_bold(text: Any) -> bool:
    run = text.getparent()
    properties = next((element for element in run if name(element) == "rPr"), ())
    return any(name(element) == "b" and element.get(_VAL, "1") not in ("0", "false") for element in properties)


def _mark_of_style(style: str) -> str:
    """The mark of Markdown for a style of Word, by its identifier."""
    folded = style.casefold().replace(" ", "")
    if folded == "title":
        return "# "
    if folded.startswith(("heading", "überschrift", "titre", "ttulo")) and folded[-1:].isdigit():
        return "#" * min(6, int(folded[-1]) + 1) + " "
    return "- " if folded.startswith("list") and "heading" not in folded else ""


FORM = Form("Word (DOCX)", 8, lambda source: source.raw.startswith(b"PK"), _read)
