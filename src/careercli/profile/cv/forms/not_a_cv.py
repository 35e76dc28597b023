"""What is no CV, or none that can be read: each kind is called by its name, with a way to one that can be."""

from __future__ import annotations

from careercli.profile.cv.document import Cv
from careercli.profile.cv.forms import Form
from careercli.profile.cv.source import Source

AS_OTHER = "save it as Word (.docx), PDF or plain text, and give that"
_SIGNATURES = (
    (b"\xd0\xcf\x11\xe0", "an old Word document or another of Office 97 (.doc, .xls)", AS_OTHER),
    (b"{\\rtf", "a Rich Text document (.rtf)", AS_OTHER),
    (b"\x89PNG", "a picture (PNG)", "a scan holds no text: type the CV, or save it from where it was written"),
    (b"\xff\xd8\xff", "a picture (JPEG)", "a scan holds no text: type the CV, or save it from where it was written"),
    (b"GIF8", "a picture (GIF)", "a scan holds no text: type the CV, or save it from where it was written"),
    (b"%!PS", "PostScript", AS_OTHER),
    (b"\x1f\x8b", "a packed file (gzip)", "unpack it first"),
    (b"SQLite format 3", "a database", ""),
    (b"7z\xbc\xaf", "a packed file (7z)", "unpack it first"),
    (b"Rar!", "a packed file (rar)", "unpack it first"),
)
_BINARY = "not a text file"


def _found(source: Source) -> tuple[str, str] | None:
    for start, what, hint in _SIGNATURES:
        if source.raw.startswith(start):
            return what, hint
    if not source.raw.startswith((b"%PDF", b"PK")) and not source.is_text:
        return _BINARY, ""
    if source.raw.startswith(b"PK") or source.raw.startswith(b"%PDF"):
        return None
    return None if source.text.strip() else ("the file is empty", "")


def _read(source: Source) -> Cv:
    what, hint = _found(source) or (_BINARY, "")
    words = what if what.startswith(("the file", "not ")) else f"{what}, which cannot be read"
    raise source.refuse(words, *([hint] if hint else []))


FORM = Form("no CV", 0, lambda source: _found(source) is not None, _read)
