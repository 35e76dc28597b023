"""Where a line of a screen may be broken, and where what is broken off begins."""

from __future__ import annotations

import re

import rich.console
from rich.cells import cell_len
from rich.text import Text

from careercli import text as wording

_FIGURE_SPACE = re.compile(
    r"(?<=[\d+]) (?=%|[A-Z]{3}\b|(?:more|years?|h|min)\b)|(?<=\band) (?=\d+ more\b)|(?<=\S) (?=[…\u2713])"
    r"|(?<=\d) (?=to \d+ years?\b)|(?<=\d to) (?=\d+ years?\b)"
    r"|(?<=\bby) (?=\d{4}\b)|(?<=\ba) (?=(?:year|month|week|hour)\b)|(?<=\bother) (?=\d)"
    r"|(?<=\S) (?=[\w-]{1,6}\))|(?<=\bmedian) (?=[$€£]\d)"
    r"|(?<=\bshows) (?=all\b)|(?<=\bon) (?=the job\b)|(?<=\bon the) (?=job\b)"
)
"""The space between a number and its sign, currency or what it counts ("3 h", "16 more"), before a year ("by 2034"), a
period ("a year"), before the end of what is in brackets, in "shows all" and "on the job", and before "…" and YOURS."""
_ASIDE = re.compile(r"\([^()\n]{1,14}\)")
"""A few letters in brackets: "(2 tasks)", "(under 5 years)", "(+24 %)"."""


class Headed(Text):
    """A line with a remark behind it. Where there is no room for both, the remark begins a line of its own, 2 in."""

    _remark_at: int | None = None

    def remarked(self, remark: Text) -> Headed:
        """The line with its remark; what is appended further is part of that."""
        self._remark_at = len(self.plain)
        self.append("  ", style="not bold").append_text(remark)
        return self

    def fitted(self, width: int, console: rich.console.Console) -> Text:
        """The line as it is drawn in so many columns."""
        if self._remark_at is None or self.cell_len <= width:
            return self
        head, remark = self.divide([self._remark_at])
        return head.append("\n").append_text(hung(remark, 2, width, console))


def whole_figures(text: str) -> str:
    """A text with something else for the spaces at which no line may be broken."""
    text = _ASIDE.sub(lambda found: found[0].replace(" ", wording.UNBROKEN), text)
    return _FIGURE_SPACE.sub(wording.UNBROKEN, text)


def unbroken(text: Text, width: int) -> Text:
    """A text of which no line is broken in a figure ("+3.1 %"), nor in a command that fits on a line of that width.

    `SafeConsole` draws ordinary spaces again.
    """
    joined = wording.whole_commands(whole_figures(text.plain), width)
    whole = text
    if joined != text.plain:
        whole = text.copy()
        whole.plain = joined
        whole.spans = list(text.spans)
    return whole if text.no_wrap else _broken_at_hyphens(whole, width)


def _broken_at_hyphens(text: Text, width: int) -> Text:
    """A text of which a word that is wider than a line is broken behind a hyphen or a slash: a slug, an address."""
    if all(cell_len(word) <= width for word in text.plain.split()):
        return text
    ends: list[int] = []
    for word in re.finditer(r"\S+", text.plain):
        begin = word.start()
        while cell_len(text.plain[begin : word.end()]) > width:
            last = max(text.plain.rfind(sign, begin, begin + width) for sign in "-/")
            if last <= begin:
                break
            begin = last + 1
            ends.append(begin)
    return Text("\n", overflow=text.overflow).join(text.divide(ends)) if ends else text


def hung(line: Text, by: int, width: int, console: rich.console.Console) -> Text:
    """A line in rows of a width, those behind the first `by` columns in."""
    lead, rest = unbroken(line, width - by).divide([by])
    rows = rest.wrap(console, max(1, width - by), overflow="fold")
    for row in rows:
        row.rstrip()
    return lead.append_text(Text("\n" + " " * by).join(rows))
