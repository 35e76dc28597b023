"""PDF with text in it, read with pypdf, which comes with `careercli[pdf]`. A scan holds none, and that is said."""

from __future__ import annotations

import io
import logging
from collections.abc import Iterator
from typing import Any

from careercli.profile.cv import columns, headings, layout
from careercli.profile.cv.document import Cv
from careercli.profile.cv.forms import Form
from careercli.profile.cv.layout import Line
from careercli.profile.cv.source import Source
from careercli.text import blank

_DAMAGE = (
    ArithmeticError, AssertionError, AttributeError, ImportError, LookupError, NotImplementedError, OSError,
    RecursionError, TypeError, ValueError,
)  # fmt: skip
"""What pypdf raises beside its own errors where an object is damaged."""
MOST_PAGES = 30
MOST_CONTENT = 2_000_000
"""Bytes of what is drawn on a page."""
MOST_LETTERS = 400_000
MOST_WORDS = 8
"""Of a line on which headings of two columns stand side by side."""
WITHOUT_READER = (
    "install the reader with `pip install 'careercli[pdf]'`, or make a text of it (pdftotext CV.pdf), or save it as "
    "text where it was written"
)
SCANNED = "a scan holds no text: save the CV from where it was written, or as plain text"


def _read(source: Source) -> Cv:
    try:
        import pypdf
        from pypdf.errors import PyPdfError
    except ImportError:
        raise source.refuse("a PDF, for which the reader is not installed", WITHOUT_READER) from None
    logging.getLogger("pypdf").setLevel(
        logging.CRITICAL
    )  # what it says of damaged files is none of a person's business
    try:
        reader = pypdf.PdfReader(io.BytesIO(source.raw), strict=False)
        if reader.is_encrypted and not reader.decrypt(""):
            raise source.refuse("a PDF that is locked with a password", "save it without one")
        lines, remarks = _best(reader)
    except (PyPdfError, *_DAMAGE) as error:
        raise source.refuse(f"a PDF that cannot be read ({type(error).__name__})", WITHOUT_READER) from None
    if not any(line.text.strip() for line in lines):
        raise source.refuse("a PDF without text in it", SCANNED)
    return layout.read("PDF", lines, [*source.remarks, *remarks])


def _best(reader: Any) -> tuple[list[Line], list[str]]:
    """The lines in the order in which they were drawn, which mostly is that of the columns, with what is to be said.

    Where columns were drawn line by line, the text as it is laid out on the page is parted, which shows more headings.
    """
    drawn = list(_lines(reader))
    glued = [_headings_joined(line.text) for line in drawn]
    if not any(glued):
        return drawn, []
    laid_out = columns.parted(list(_lines(reader, extraction_mode="layout")))
    if columns.headings_in(laid_out.lines) > columns.headings_in(drawn):
        return laid_out.lines, []
    return drawn, [columns.NOT_APART] if max(glued) > 1 else []


def _headings_joined(text: str) -> int:
    """How many headings, of different kinds, a line may be joined of that is a line of each of two columns."""
    words = text.split()
    most = 0
    for at in range(1, min(len(words), MOST_WORDS)):
        if words[0][:1].isupper() and words[at][:1].isupper():
            kinds = {headings.kind(" ".join(words[:at])), headings.kind(" ".join(words[at:]))}
            most = max(most, len(kinds - {None}))
    return 0 if headings.kind(text) is not None else most


def _lines(reader: Any, **options: Any) -> Iterator[Line]:
    """The lines of the pages, in the order in which they were drawn, or as the options of pypdf say."""
    letters = 0
    for number, page in enumerate(reader.pages[:MOST_PAGES], 1):
        contents = page.get_contents()
        if contents is not None and len(contents.get_data()) > MOST_CONTENT:
            continue
        text = blank(page.extract_text(**options) or "", keep="\n\x7f").replace("\x7f", "•")
        for line_number, line in enumerate(text.split("\n"), 1):
            letters += len(line)
            if letters > MOST_LETTERS:
                return
            yield Line(line, f"page {number}, line {line_number}")


FORM = Form("PDF", 2, lambda source: source.raw.startswith(b"%PDF"), _read)
