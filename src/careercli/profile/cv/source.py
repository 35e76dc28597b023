"""The bytes of a file that may be a CV, and what readers of the forms ask of them: its text, its JSON or YAML."""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any

from careercli.errors import CareersError
from careercli.text import blank, marked_encoding

HINT = (
    "a CV is JSON Resume, RenderCV, Reactive Resume, Europass XML, LinkedIn's export, Markdown, LaTeX, HTML, Word "
    "(.docx), "
    "PDF or plain text"
)
MOST_NODES = 50_000
"""Values of JSON and YAML that are looked at; an alias of YAML counts as often as it stands."""
DEEPEST = 40
"""Lists and mappings inside each other."""


@dataclass
class Source:
    """A file: its name for messages, and its bytes."""

    name: str
    raw: bytes
    remarks: list[str] = field(default_factory=list)
    _cursor: int = 0
    _looked_up: int = 0

    @cached_property
    def encoding(self) -> str:
        """What its text is saved in: what its mark names, UTF-8, UTF-16 without a mark, else Windows-1252."""
        if marked := marked_encoding(self.raw):
            return marked
        if b"\0" in self.raw[:200]:
            return "utf-16-le" if self.raw[1:2] == b"\0" else "utf-16-be"
        try:
            self.raw.decode("utf-8")
        except UnicodeDecodeError:
            return "cp1252"
        return "utf-8"

    @cached_property
    def text(self) -> str:
        """Its text, lines ended by line feeds, without what a terminal would obey. A tab stays."""
        if self.encoding == "cp1252":
            self.remarks.append("not UTF-8; read as Windows-1252")
        decoded = self.raw.decode(self.encoding, "replace")
        return blank(decoded.replace("\r\n", "\n").replace("\r", "\n").replace("\f", "\n"), keep="\n\t")

    @property
    def is_text(self) -> bool:
        """False for a file of another kind: a picture, an archive."""
        head = self.raw[:4096]
        if marked_encoding(self.raw):
            return True
        zeros = head.count(b"\0")
        if zeros:
            return len(head) >= 8 and (head[1::2].count(b"\0") > 0.4 * len(head) / 2) != (
                head[::2].count(b"\0") > 0.4 * len(head) / 2
            )
        return sum(byte < 9 or 13 < byte < 27 for byte in head) <= len(head) / 50

    @property
    def starts(self) -> str:
        """The first letters of its text, small."""
        return self.text[:2000].lstrip().casefold() if self.is_text else ""

    @cached_property
    def json(self) -> Any:
        """Its data as JSON; None if it is none. `json_error` says why."""
        if not self.starts.startswith(("{", "[")):
            return None
        try:
            return json.loads(self.text)
        except (ValueError, RecursionError) as error:
            self.json_error = _json_trouble(error)
            return None

    json_error: str = ""

    @cached_property
    def yaml(self) -> Any:
        """Its data as YAML, every value a text; None if it is no mapping of YAML."""
        from careercli.profile.cv.yaml_data import mapping

        return mapping(self.text) if self.is_text and not self.starts.startswith(("<", "%", "\\")) else None

    def place_of(self, text: str) -> str:
        """The line of the file that a value stands on; looked for behind the last one that was found."""
        self._looked_up += 1
        if self._looked_up > MOST_LOOKED_UP or not text.strip():
            return ""
        piece = json.dumps(text, ensure_ascii=False)[1:-1][:60].split("\\n")[0]
        at = self.text.find(piece, self._cursor)
        if at < 0 and (at := self.text.find(piece)) < 0:
            return ""
        self._cursor = at
        return f"line {self._line(at)}"

    _counted: tuple[int, int] = (0, 1)

    def _line(self, at: int) -> int:
        """The line of an offset, counted from the last one that was asked for."""
        offset, line = self._counted
        line = line + self.text.count("\n", offset, at) if at >= offset else self.text.count("\n", 0, at) + 1
        self._counted = (at, line)
        return line

    def refuse(self, what: str, hint: str = HINT) -> CareersError:
        """The error that says what a file is instead of a CV."""
        return CareersError(f"{self.name}: {what}", hint)


MOST_LOOKED_UP = 2_000
"""Values whose lines are looked for."""


def _json_trouble(error: ValueError | RecursionError) -> str:
    if isinstance(error, json.JSONDecodeError):
        return f"it ends or goes wrong at line {error.lineno}, column {error.colno}"
    return "nested too deep" if isinstance(error, RecursionError) else "a number in it is too long"
