"""Lines as they were typed to paragraphs: a line break inside a sentence is a space, that of a list or label stays.

Texts come wrapped at any width, by hand, or quoted in a mail. A line goes on with the next one unless something says
that they are two: a bullet, a heading, a row of a table, a label ("Salary: …"), a title in capitals, an empty line.
"""

from __future__ import annotations

import dataclasses
import re
from collections.abc import Callable, Iterator, Sequence
from itertools import pairwise

from careercli.sources.guide import text as guide_text
from careercli.sources.guide.text import Line

KnowsWord = Callable[[str], bool]
"""Whether a word, in small letters, is one of the names that are looked for."""

LABEL = re.compile(r"[A-Z][\w/&'’()-]*(?: [\w/&'’()-]+){0,3}(?::(?= |$)| [–—|-] )")
"""What begins a line that stands by itself: `Salary: $50,000`, `Plumber – $61,550 a year`."""
_QUOTED = re.compile(r"[ \t]*(?:>[ \t]?)+")
_ENDS = re.compile(r"[.!?…][)\"”'’\]]*$")
_GOES_ON = re.compile(
    r"(?:,|;|&|\(|/|[-–—−]|\b(?:a|[Aa]n|[Tt]he|[Oo]f|[Ii]n|[Aa]t|[Oo]n|[Ff]or|[Tt]o|[Ff]rom|[Bb]y|[Ww]ith|[Aa]nd|or|[Bb]ut"
    r"|than|[Aa]s|is|are|was|were|be|[Tt]hat|which|who|[Aa]bout|[Aa]round|[Nn]early|[Oo]ver|[Bb]etween|under|per|[Ii]ts"
    r"|[Tt]heir|[Oo]ur|[Yy]our|[Tt]his|[Tt]hese|[Ee]very|[Ee]ach|average|median|typical|will|would|can|has|have|earn"
    r"|earns|earned|makes?|made|take home|pays?|paid|into|through|until|least|almost|roughly|some|US|U\.S\.))$"
)
"""How a line ends whose sentence is plainly not over."""
_ARTICLE = re.compile(r"(?:The|An?|In|At|Our|Every|Each|Most|Many|Some) ")
_FIGURE_FIRST = re.compile(r"[$£€₹~≈]?\d|[$£€₹]")
_FIGURE_LAST = re.compile(r"\d[kK+%]?$|\b(?:hour|hr|year|yr)$")
_SMALL_WORDS = frozenset(("of", "and", "in", "at", "for", "to", "the", "a", "an", "or", "on", "with", "by", "de"))
_HEADING_WORDS, _HEADING_CHARACTERS = 6, 60
_ENOUGH = 400
"""Characters of what is joined so far that are looked at."""
_SENTENCE = re.compile(r"(?<=[.!?]) (?=[A-Z\d$£€])")
_MARKS_IN_PROSE = frozenset("-–—−―0123456789")
"""First characters of bullets that begin a wrapped line of prose as well: a dash, a number with its full stop."""


def lines(text: str, knows: KnowsWord) -> list[Line]:
    """The lines of a plain text or Markdown with its paragraphs whole; each knows the lines of the file it is of."""
    raw = text.replace("\r\n", "\n").replace("\r", "\n").split("\n")
    depths = [_depth(line) for line in raw]
    bare = [_QUOTED.sub("", line, count=1) if depth else line for line, depth in zip(raw, depths, strict=True)]
    typed = guide_text.lines_as_written("\n".join(bare))
    for at in range(1, len(typed)):
        if depths[typed[at].number - 1] != depths[typed[at - 1].number - 1]:
            typed[at] = dataclasses.replace(typed[at], gap=True)
    joiner = _Joiner(bare, knows)
    return guide_text.with_columns([whole for block in _blocks(typed) for whole in joiner.paragraphs(block)])


def _depth(line: str) -> int:
    """How deep a line is quoted in a mail."""
    match = _QUOTED.match(line)
    return match.group().count(">") if match else 0


def _blocks(typed: Sequence[Line]) -> Iterator[list[Line]]:
    """Runs of lines without an empty one between them, nor a heading, a row of a table or a rule."""
    block: list[Line] = []
    for line in typed:
        alone = line.level or line.cells or guide_text.is_rule(line.text)
        if block and (line.gap or alone):
            yield block
            block = []
        if alone:
            yield [line]
        else:
            block.append(line)
    if block:
        yield block


class _Joiner:
    """Joins the lines of blocks; `bare` are the file's lines without the signs of a quotation."""

    def __init__(self, bare: Sequence[str], knows: KnowsWord) -> None:
        self._bare, self._knows = bare, knows
        self._words: frozenset[str] | None = None

    def paragraphs(self, block: list[Line]) -> Iterator[Line]:
        """The lines of a block, those joined that are one."""
        if len(block) == 1:
            yield block[0]
            return
        block = self._without_false_marks(block)
        starts = [0, *(at for at in range(1, len(block)) if block[at].mark or _is_apart(block, at)), len(block)]
        for start, stop in pairwise(starts):
            yield from self._of_run(block[start:stop])

    def _without_false_marks(self, block: list[Line]) -> list[Line]:
        """The block with the dashes and numbers that begin a line of prose put back: "$52,000⏎- $58,000"."""
        width = max(len(self._bare[line.number - 1].strip()) for line in block)
        result = [block[0]]
        for at, line in enumerate(block[1:], start=1):
            before = result[-1]
            if line.mark in _MARKS_IN_PROSE and line.mark and self._is_false_mark(block, at, before, width):
                line = dataclasses.replace(line, mark="", text=guide_text.repair(self._bare[line.number - 1]))
            result.append(line)
        return result

    def _is_false_mark(self, block: Sequence[Line], at: int, before: Line, width: int) -> bool:
        line = block[at]
        if line.mark in "-–—−―" and _FIGURE_LAST.search(before.text) and _FIGURE_FIRST.match(line.text):
            return not (before.mark and _FIGURE_FIRST.match(before.text))
        among_items = before.mark or (at + 1 < len(block) and block[at + 1].mark)
        if among_items or _ENDS.search(before.text) or before.text.endswith(":") or _is_label_like(before.text):
            return False
        return len(self._bare[before.number - 1].strip()) + 3 > width

    def _of_run(self, run: list[Line]) -> Iterator[Line]:
        """The lines of a run, of which the first alone may have a bullet."""
        wrapped = _is_wrapped(run)
        any_ends = any(_ENDS.search(line.text) for line in run)
        width = max(len(line.text) for line in run)
        group, whole = [run[0]], run[0].text
        item = bool(run[0].mark)
        for before, line, after in zip(run, run[1:], [*run[2:], None], strict=False):
            hangs = item and self._indent(line) > self._indent(run[0])
            is_title = _is_label_like(line.text) and not (after and _is_unfinished(line.text, after.text))
            apart = is_title and _ENDS.search(before.text)
            if wrapped or hangs or (not apart and _go_on(whole, before.text, line.text, width, any_ends, item)):
                group.append(line)
                whole = f"{whole} {line.text}" if len(whole) < _ENOUGH else whole
            else:
                yield self._joined(group)
                group, whole = [line], line.text
        yield self._joined(group)

    def _indent(self, line: Line) -> int:
        raw = self._bare[line.number - 1]
        return len(raw) - len(raw.lstrip())

    def _joined(self, group: Sequence[Line]) -> Line:
        """One line of several. Where a word was broken, its part ends a character early, so that offsets add up."""
        if len(group) == 1:
            return group[0]
        first, parts, text = group[0], [], ""
        for line, after in pairwise(group):
            piece, apart = self._piece(line, after.text)
            text += piece + (" " if apart else "")
            parts.append((line.number, piece if apart else piece[:-1]))
        last = group[-1]
        return dataclasses.replace(first, text=text + last.text, parts=(*parts, (last.number, last.text)))

    def _piece(self, line: Line, after: str) -> tuple[str, bool]:
        """What a line adds to a paragraph, and whether a space follows: none does behind a hyphen."""
        raw = self._bare[line.number - 1].rstrip()
        if raw.endswith("\u00ad"):  # a soft hyphen; repairing a line takes it away
            return line.text, len(line.text) < 2
        broken = _BROKEN.search(line.text[-60:])
        rest = _REST.match(after)
        if not broken or not rest or rest.group().lower() in ("and", "or", "to"):
            return line.text, True
        kept = self._keeps_hyphen(broken["word"], rest.group())
        return (line.text if kept else line.text[:-1]), False

    def _keeps_hyphen(self, word: str, rest: str) -> bool:
        """Whether a hyphen at a line's end belongs to the word ("entry-level") or only broke it ("pay-able")."""
        if not word.isalpha() or not rest[0].islower():
            return True
        head, tail = word.lower(), re.split(r"[-'’]", rest.lower())[0]
        if self._is_word(head + tail) or tail in _SUFFIXES:
            return False
        return head in _FIRST_PARTS or self._is_word(head)

    def _is_word(self, word: str) -> bool:
        if self._words is None:
            every = re.findall(r"[a-z]+(?:-\n)?", "\n".join(self._bare).lower())
            self._words = frozenset(word for word in every if word[-1] != "\n")
        return word in self._words or self._knows(word)


_BROKEN = re.compile(r"(?P<word>[A-Za-z]+|\d[\d.,]*)[-\u2010]$")
_REST = re.compile(r"[A-Za-z$\d][\w'’-]*")
_SUFFIXES = frozenset((
    "ing", "ings", "er", "ers", "ed", "es", "tion", "tions", "sion", "ment", "ments", "ly", "able", "ible", "ance",
    "ence", "ity", "ry", "ary", "ian", "ians", "ist", "ists", "tor", "tors", "tics", "cent", "tile", "age", "ages",
))  # fmt: skip
"""Second parts that are no words of their own."""
_FIRST_PARTS = frozenset((
    "entry", "full", "part", "high", "low", "one", "two", "three", "four", "five", "six", "ten", "self", "best", "well",
    "long", "short", "mid", "on", "off", "non", "post", "pre", "year", "first", "second", "third", "top", "lowest",
    "highest", "worst", "least", "multi", "work", "state", "front", "back", "real", "no", "higher", "lower", "better",
))  # fmt: skip
"""First parts of words that are written with a hyphen."""


def _is_apart(block: Sequence[Line], at: int) -> bool:
    """Whether a line is none with the one before it, whatever its block looks like.

    Both have labels, `Pay: $20⏎Hours: nights`, or it ends the block and is no sentence, as a telephone number.
    """
    before, after = block[at - 1].text, block[at].text
    if _ENDS.search(before) and at + 1 == len(block) and _is_label_like(after):
        return True
    over = _ENDS.search(before) or not _GOES_ON.search(before)
    return bool(over and LABEL.match(before) and (match := LABEL.match(after)) and ":" in match.group())


def _is_wrapped(run: Sequence[Line]) -> bool:
    """Whether a run is text broken at a width: no line had room for the next one's first word, and a sentence goes on.

    The width is not known; it is no less than the longest line.
    """
    width = max(len(line.text) for line in run)
    if any(
        len(line.text) + 1 + len(re.split(r"[ -]", after.text, maxsplit=1)[0]) <= width - 1
        for line, after in pairwise(run)
    ):
        return False
    return any(_is_unfinished(line.text, after.text) for line, after in pairwise(run))


def _is_unfinished(before: str, after: str) -> bool:
    """Whether a sentence plainly goes on in the next line."""
    return not before.endswith(":") and (after[0].islower() or _GOES_ON.search(before) is not None)


def _go_on(whole: str, before: str, after: str, width: int, any_ends: bool, in_item: bool) -> bool:
    """Whether a line goes on in the next: `whole` is what it is joined of so far, `before` its last line."""
    label = LABEL.match(after) is not None
    if _is_unfinished(before, after) and not (label and before.endswith((",", ";"))):
        return True
    begun = _SENTENCE.split(whole)  # the sentences so far, of which the last may go on
    if before.endswith(":"):
        long = len(begun) > 1 or len(whole) > _HEADING_CHARACTERS
        return _FIGURE_FIRST.match(after) is not None or (long and after[0].islower())
    if label or in_item:
        return False
    if after[0] in "-–—−" and not _ENDS.search(before):
        return True
    if _ENDS.search(before):
        return True
    if _is_label_like(whole) or (len(begun) == 1 and LABEL.match(whole)) or not any_ends:
        return False
    short = len(whole.split()) <= _HEADING_WORDS and len(whole) < 0.6 * width
    return not (short and not _ARTICLE.match(whole))


def _is_label_like(text: str) -> bool:
    """Whether a line looks like a title, a name or an address: every word with a capital or a figure, no full stop."""
    if _ENDS.search(text):
        return False
    return all(word[0].isupper() or not word[0].isalpha() or word.lower() in _SMALL_WORDS for word in text.split())
