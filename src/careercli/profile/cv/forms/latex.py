"""LaTeX: moderncv, Awesome-CV, AltaCV, and plain documents, to lines. Nothing is run, included or defined.

One pass from the left over an explicit stack: a command is written out as what stands around its arguments, so each
character is read once however deep the braces go.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from typing import Any

from careercli.profile.cv import layout
from careercli.profile.cv.document import Cv
from careercli.profile.cv.forms import Form
from careercli.profile.cv.layout import Line
from careercli.profile.cv.source import Source

_COMMENT = re.compile(r"(?<!\\)%[^\n]*")
_TOKEN = re.compile(
    r"\\([A-Za-z@]+)\*?[ \t]?|\\(.)|(---?|~|\$|&)|([{}\[\]])|(\n[ \t]*\n\s*|\n)|([^\\{}\[\]\n~$&-]+|-)", re.S
)
_FORM = re.compile(r"\\(?:documentclass|begin\{document\}|(?:cv|resume)?section\*?\{|cventry|moderncv)")
_PERSON = re.compile(
    r"\\(?:name|firstname|author)\s?\{([^{}\n]{1,60})\}(?:\s{0,3}(?:\\(?:familyname|lastname))?\{([^{}\n]{1,60})\})?"
)
_HEADINGS = {
    "section": 2, "cvsection": 2, "subsection": 3, "cvsubsection": 3, "subsubsection": 4, "chapter": 2,
    "part": 1, "sectiontitle": 2,
    "resheading": 2, "header": 2, "rsection": 2, "cvpart": 2,
}  # fmt: skip
_ITEMS = {
    "cvitem": ("\n- ", ": "), "cvitemwithcomment": ("\n- ", ": ", " \x00"), "cvlanguage": ("\n- ", ": "),
    "cvskill": ("\n- ", ": "),
    "cvdoubleitem": ("\n- ", ": ", "\n- ", ": "), "cvlistitem": ("\n- ",),
    "cvlistdoubleitem": ("\n- ", "\n- "), "cvtag": ("\n- ",),
    "cvcomputer": ("\n- ", ": ", "\n- ", ": "), "resumeItem": ("\n- ", ": "), "resumeSubItem": ("\n- ", ": "),
    "skill": ("\n- ", ": "),
    "cvline": ("\n- ", ": "), "resumeItemNH": ("\n- ",), "cvachievement": ("\n- \x00", "", "", ", "),
}  # fmt: skip
"""What is written in front of each argument; what stands behind a zero character is left out."""
_SILENT = {
    "vspace": 1, "hspace": 1, "color": 1, "label": 1, "url": 1, "includegraphics": 1, "input": 1,
    "include": 1, "setlength": 2,
    "addtolength": 2, "definecolor": 3, "colorlet": 2, "newcommand": 2, "renewcommand": 2,
    "providecommand": 2, "usepackage": 1,
    "documentclass": 1, "pagestyle": 1, "thispagestyle": 1, "geometry": 1, "hypersetup": 1, "fontsize": 2,
    "email": 1, "phone": 1,
    "mobile": 1, "github": 1, "linkedin": 1, "homepage": 1, "social": 1, "photo": 1, "address": 2,
    "name": 2, "firstname": 1,
    "familyname": 1, "makecvfooter": 3, "bibliography": 1, "bibliographystyle": 1, "input@path": 1, "moderncvstyle": 1,
    "moderncvcolor": 1, "textcolor": 1, "quote": 1, "cvfooter": 3, "titlespacing": 4, "setcounter": 2,
    "rule": 2, "faIcon": 1,
}  # fmt: skip
"""Commands whose arguments are no text, with how many these are."""
_NAMED = {
    "LaTeX": "LaTeX", "LaTeXe": "LaTeX", "TeX": "TeX", "XeLaTeX": "XeLaTeX", "textbullet": " • ",
    "cdotp": " · ", "cdot": " · ",
    "textbar": " | ", "hfill": "\t", "quad": "\t", "qquad": "\t", "newline": "\n", "par": "\n",
    "item": "\n- ", "ldots": "…", "dots": "…",
    "enskip": " ", "textendash": "–", "textemdash": "—", "ss": "ß", "o": "ø", "O": "Ø", "ae": "æ", "AE": "Æ",
    "aa": "å", "AA": "Å", "l": "ł",
    "textasciitilde": "~", "textbackslash": "\\", "slash": "/", "tabularnewline": "\n", "linebreak": "\n",
    "bullet": " • ", "hspace": "\t",
}  # fmt: skip
_TITLES = re.compile(r"\\(?:title|position|tagline|jobtitle)\s*\{([^{}\n]{2,100})")
_ACCENTS = {"'": "\u0301", "`": "\u0300", "^": "\u0302", '"': "\u0308", "~": "\u0303", "=": "\u0304", ".": "\u0307"}
_ACCENTED = re.compile(r"\\([\'`^\"~=.])\{?\\?([A-Za-z])\}?")
_ACCENT_NAMES = {"c": "\u0327", "v": "\u030c", "u": "\u0306", "H": "\u030b", "r": "\u030a", "k": "\u0328"}
_BLOCKS = frozenset(
    (
        "itemize",
        "enumerate",
        "description",
        "tabular",
        "tabularx",
        "tabular*",
        "cventries",
        "cvitems",
        "cvskills",
        "center",
    )
)
_WITH_ARGUMENT = {
    "tabular": 1,
    "tabularx": 2,
    "tabular*": 2,
    "minipage": 1,
    "multicols": 1,
    "adjustwidth": 2,
    "rSection": 0,
}
_NO_ARGUMENTS_BEHIND = frozenset(
    ("centering", "bfseries", "itshape", "large", "Large", "small", "normalsize", "huge", "Huge", "LARGE")
)
MOST_ARGUMENTS = 8


def _fits(source: Source) -> bool:
    return source.is_text and source.starts[:1] in ("\\", "%") and _FORM.search(source.text[:200_000]) is not None


def _read(source: Source) -> Cv:
    text = _with_accents(source.text)
    head, begin, _body = text.partition("\\begin{document}")
    titles = [Line(match[1], "the head of the file") for match in _TITLES.finditer(head if begin else text[:5000])]
    lines = [*titles, *_Writer(text, len(head) + len(begin) if begin else 0).lines()]
    named = _PERSON.search(text[:20_000])
    person = " ".join(filter(None, named.groups())) if named else ""
    return layout.read("LaTeX", lines, source.remarks, person)


class _Writer:
    """Writes a document out as lines of marked text."""

    def __init__(self, text: str, start: int) -> None:
        # Comments become blanks, so that places stay what they are.
        self.text = _COMMENT.sub(lambda match: " " * len(match.group()), text)
        self.start = start
        self.tokens: list[tuple[int, str, str]] = []
        self.closing: dict[int, int] = {}
        self.out: list[str] = []
        self._tokenize()

    def _tokenize(self) -> None:
        open_braces: list[int] = []
        for match in _TOKEN.finditer(self.text, self.start):
            kind, value = _kind(match)
            if value in ("{", "[") and kind == "brace":
                open_braces.append(len(self.tokens))
            elif kind == "brace" and open_braces:
                opening = "{" if value == "}" else "["
                if self.tokens[open_braces[-1]][2] == opening:
                    self.closing[open_braces.pop()] = len(self.tokens)
                elif value == "}":
                    # A bracket that is not closed before its brace is a sign like others.
                    while open_braces and self.tokens[open_braces[-1]][2] == "[":
                        open_braces.pop()
                    if open_braces:
                        self.closing[open_braces.pop()] = len(self.tokens)
            self.tokens.append((match.start(), kind, value))

    def lines(self) -> Iterator[Line]:
        """The lines of the document, each with its number in the file."""
        stack: list[Any] = [(0, len(self.tokens))]
        text, number, counted = "", 1, 0
        for piece, offset in self._pieces(stack):
            for place, part in enumerate(piece.split("\n")):
                if place:
                    yield Line(text.split("\x00")[0].rstrip(), f"line {number}")
                    text = ""
                if not text.strip() and part.strip():
                    number += self.text.count("\n", counted, offset) if offset > counted else 0
                    counted = max(counted, offset)
                text += part
        yield Line(text.split("\x00")[0].rstrip(), f"line {number}")

    def _pieces(self, stack: list[Any]) -> Iterator[tuple[str, int]]:
        offset = 0
        while stack:
            item = stack.pop()
            if isinstance(item, str):
                yield item, offset
                continue
            at, end = item
            if at >= end:
                continue
            offset, kind, value = self.tokens[at]
            if kind == "text":
                yield value, offset
                stack.append((at + 1, end))
            elif kind == "brace":
                yield ("" if value in "{}" else value), offset
                stack.append((at + 1, end))
            else:
                stack += self._command(value, at + 1, end)[::-1]

    def _command(self, name: str, at: int, end: int) -> list[Any]:
        """What a command is written out as: texts, and ranges of tokens."""
        if name in ("begin", "end"):
            return self._environment(name, at, end)
        if name in _ACCENT_NAMES and at < end and self.tokens[at][2] == "{":
            arguments, at = self._arguments(at, end, 1)
            return [*arguments, _ACCENT_NAMES[name], (at, end)]
        if name == "item":
            label, at = self._bracket(at, end)
            return ["\n- ", *([label, ": "] if label else []), (at, end)]
        if name in _NAMED:
            return [_NAMED[name], (self._behind_braces(at, end) if name == "hspace" else at, end)]
        if name in _NO_ARGUMENTS_BEHIND:
            return [(at, end)]
        _options, at = self._bracket(at, end)
        if name in _HEADINGS:
            arguments, at = self._arguments(at, end, 1)
            return ["\n\n" + "#" * _HEADINGS[name] + " ", *arguments, "\n", (at, end)]
        if name in _SILENT:
            _arguments, at = self._arguments(at, end, _SILENT[name])
            return [(at, end)]
        if name == "href":
            arguments, at = self._arguments(at, end, 2)
            return [*arguments[1:], (at, end)]
        arguments, at = self._arguments(at, end, MOST_ARGUMENTS)
        if name in _ITEMS:
            return [*self._item(_ITEMS[name], arguments), (at, end)]
        if len(arguments) < 2 or name.startswith("text"):
            return [*arguments, (at, end)]
        return [*self._entry(arguments), (at, end)]

    def _item(self, before: tuple[str, ...], arguments: list[tuple[int, int]]) -> list[Any]:
        """A command for an entry of a list: a label with what it stands for, or several entries."""
        if len(arguments) == 1:
            return ["\n- ", arguments[0], "\n"]
        written: list[Any] = []
        for place, argument in enumerate(arguments):
            written += [before[place] if place < len(before) else " ", argument]
        return [*written, "\n"]

    def _entry(self, arguments: list[tuple[int, int]]) -> list[Any]:
        """A command with several arguments: the head of a job or of schooling, and behind it what was done."""
        heads, last = (arguments[:-1], arguments[-1:]) if len(arguments) > 4 else (arguments, [])
        written: list[Any] = ["\n"]
        for argument in heads:
            written += [argument, "\t"]
        return [*written, "\n", *last, "\n"]

    def _environment(self, name: str, at: int, end: int) -> list[Any]:
        arguments, at = self._arguments(at, end, 1)
        kind = "".join(self.tokens[token][2] for token in range(*arguments[0])) if arguments else ""
        if name == "begin":
            _options, at = self._bracket(at, end)
            if kind == "rSection":
                arguments, at = self._arguments(at, end, 1)
                return ["\n\n## ", *arguments, "\n", (at, end)]
            _arguments, at = self._arguments(at, end, _WITH_ARGUMENT.get(kind, 0))
        return ["\n" if kind in _BLOCKS else " ", (at, end)]

    def _bracket(self, at: int, end: int) -> tuple[tuple[int, int] | None, int]:
        """The range of an argument in square brackets at a token, or None, and the token behind it."""
        if at < end and self.tokens[at][1:] == ("brace", "[") and at in self.closing:
            return (at + 1, self.closing[at]), self.closing[at] + 1
        return None, at

    def _behind_braces(self, at: int, end: int) -> int:
        return self._arguments(at, end, 1)[1]

    def _arguments(self, at: int, end: int, most: int) -> tuple[list[tuple[int, int]], int]:
        """The ranges of the arguments in braces from a token on, and the token behind them."""
        arguments: list[tuple[int, int]] = []
        while len(arguments) < most:
            place = at
            while (
                place < end and self.tokens[place][1] == "text" and not self.tokens[place][2].strip() and place - at < 4
            ):
                if self.tokens[place][2].count("\n") > 1:
                    return arguments, at
                place += 1
            if place >= end or self.tokens[place][1:] != ("brace", "{") or place not in self.closing:
                break
            closing = self.closing[place]
            if closing >= end:
                break
            arguments.append((place + 1, closing))
            at = closing + 1
        return arguments, at


def _with_accents(text: str) -> str:
    r"""Text with letters for accents: \'e and \'{e} are é."""

    def letter(match: re.Match[str]) -> str:
        return unicodedata.normalize("NFC", match[2] + _ACCENTS[match[1]])

    return _ACCENTED.sub(letter, text) if "\\" in text else text


def _kind(match: re.Match[str]) -> tuple[str, str]:
    """The kind of a token, "command", "brace" or "text", and what it is written as."""
    command, sign, mark, brace, ended, text = match.groups()
    if command is not None:
        return "command", command
    if sign is not None:
        if sign == "\\":
            return "text", "\n"
        if sign in _ACCENTS:
            return "text", ""
        return "text", " " if sign in ",;:! /" else sign
    if mark is not None:
        return "text", {"--": "–", "---": "—", "~": " ", "$": "", "&": "\t"}.get(mark, mark)
    if brace is not None:
        return "brace", brace
    if ended is not None:
        return "text", "\n\n" if ended.count("\n") > 1 else " "
    return "text", text


FORM = Form("LaTeX", 12, _fits, _read)
