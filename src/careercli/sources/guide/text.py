"""The bytes of a saved page to clean lines: decoding, repair of garbled characters, bullets, wrapped paragraphs.

Nothing here knows what a career guide says. A line keeps the number that it has in the file, so that a note on it leads
back to it.
"""

from __future__ import annotations

import dataclasses
import functools
import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise, zip_longest

from careercli import text as wording
from careercli.errors import CareersError

MAX_TEXT = 2_000_000
"""Characters of text that are read as a guide at most. The two guides that this was built on have 32,000 each."""
MAX_BYTES = 16_000_000
"""Bytes of a saved page at most: HTML brings scripts and pictures along."""
MAX_LINES = 20_000
LONGEST_LINE = 20_000
"""Characters of a line that are repaired and searched; what is longer fits no text of a role file."""

_HINT = "save the guide's page as text or as HTML, and give that file"
_MAGIC = {
    b"%PDF": "a PDF", b"PK\x03\x04": "a zip or an office document", b"\x1f\x8b": "a compressed file",
    b"\x89PNG": "a picture", b"\xff\xd8\xff": "a picture", b"GIF8": "a picture", b"\x7fELF": "a program",
    b"SQLite format": "a database", b"\xd0\xcf\x11\xe0": "an old office document", b"{\\rtf": "an RTF document",
}  # fmt: skip


@dataclass(frozen=True, kw_only=True)
class Line:
    """A line with something on it, or several that were one wrapped paragraph.

    `number` is the line in the file, from 1, `position` the place among the guide's lines, from 0. `text` is repaired
    and without its bullet, which is `mark` ("" if none). `level` is 1 to 6 where HTML or Markdown marks a heading, else
    0. `gap`: an empty line stands before it. `parts` are the number and text of each line that was joined, empty if it
    is just one. `site`: the page marks it as its own (menu, footer). `cells` are those of a table's row, `columns` the
    names above them (empty if the table names none), and `head` marks the row that names the columns. `caption`: the
    words below a picture.
    """

    number: int
    position: int = -1
    text: str
    mark: str = ""
    level: int = 0
    gap: bool = False
    parts: tuple[tuple[int, str], ...] = ()
    site: bool = False
    cells: tuple[str, ...] = ()
    columns: tuple[str, ...] = ()
    head: bool = False
    caption: bool = False

    @property
    def bullet(self) -> bool:
        """True for an entry of a list."""
        return bool(self.mark)

    @property
    def sources(self) -> tuple[tuple[int, str], ...]:
        """Number and text of each line of the file that this is made of."""
        return self.parts or ((self.number, self.text),)


# Decoding


def decode(raw: bytes, name: str) -> tuple[str, str]:
    """The text of a file's bytes, and a note on how it was read ("" for UTF-8).

    Bytes that are no UTF-8 are read as Windows-1252, the usual page of old text files, unless HTML names another.
    Raises CareersError for an empty file, one that is too big, and one that is no text.
    """
    if not raw.strip():
        raise CareersError(f"{name}: the file is empty", _HINT)
    if len(raw) > MAX_BYTES:
        raise CareersError(f"{name}: more than {MAX_BYTES:,} bytes; a career guide has far fewer", _HINT)
    for start, kind in _MAGIC.items():
        if raw.startswith(start):
            raise CareersError(f"{name}: this is {kind}, not text", _HINT)
    if (encoding := wording.marked_encoding(raw)) and encoding != "utf-8-sig":
        return wording.decode(raw), f"read as {encoding.upper()}"
    if b"\0" in raw:
        raise CareersError(f"{name}: this is a binary file, not text", _HINT)
    try:
        text, note = raw.decode("utf-8-sig"), ""
    except UnicodeDecodeError:
        page = _declared(raw) or "windows-1252"
        text, note = _holes_filled(raw, page), f"the file is not UTF-8; read as {page}"
    controls = sum(map(text.count, map(chr, (*range(1, 9), *range(14, 27), *range(28, 32)))))
    if controls > 3 + len(text) // 1_000:
        raise CareersError(f"{name}: this is a binary file, not text", _HINT)
    return text, note


_CHARSET = re.compile(rb"""charset\s*=["'\s]*([a-z0-9_-]{2,20})""", re.IGNORECASE)
_SAFE_CHARSET = re.compile(
    r"windows-125\d|cp125\d|iso-8859-\d+|latin1|koi8-[ru]|macintosh|gb2312|gbk|gb18030|big5|shift_jis|euc-(?:jp|kr)"
)
_CLOSING = re.compile(r"</(?:p|div|li|ul|h[1-6]|section|article|main|body|table)>", re.IGNORECASE)


def _declared(raw: bytes) -> str:
    """The character set that an HTML page names in its first lines, where it is one that bytes can be read with."""
    match = _CHARSET.search(raw[:4_096])
    charset = match.group(1).decode("ascii").lower() if match else ""
    if charset in ("iso-8859-1", "latin1"):
        return "windows-1252"
    return charset if _SAFE_CHARSET.fullmatch(charset) else ""


def _holes_filled(raw: bytes, page: str) -> str:
    """Bytes read with a page; a byte that it leaves undefined becomes U+FFFD, in Windows-1252 a control character."""
    return raw.decode("latin-1").translate(_to_unicode(page)) if page == "windows-1252" else raw.decode(page, "replace")


def looks_like_html(text: str) -> bool:
    """True if a text is HTML: a page or a piece of one, not a text that happens to hold a tag."""
    start = text[:2_000].lstrip().lower()
    if start.startswith(("<!doctype html", "<html", "<head", "<body")):
        return True
    return len(_CLOSING.findall(text[:200_000])) >= 5


# Repair


@functools.cache
def _to_unicode(page: str) -> dict[int, str]:
    """Bytes to characters; what the page leaves undefined comes from Windows-1252, then from Latin-1."""
    table = {}
    for byte in range(128, 256):
        for encoding in (page, "windows-1252", "latin-1"):
            character = bytes([byte]).decode(encoding, "ignore")
            if character:
                table[byte] = character
                break
    return table


_PAGES = (
    "windows-1252", "windows-1253", "windows-1251", "windows-1250", "windows-1254", "windows-1257",
    "cp437", "mac-roman",
)  # fmt: skip


@functools.cache
def _garbled(page: str) -> tuple[re.Pattern[str], dict[str, int], dict[str, int]]:
    """What UTF-8 looks like when read with a page: a pattern, the bytes of its first characters and of those behind."""
    table = _to_unicode(page)
    first = {table[byte]: byte for byte in (0xC2, 0xC3, 0xE2, 0xE3, 0xF0)}
    behind = {table[byte]: byte for byte in range(0x80, 0xC0)}
    rest = "[" + "".join(map(re.escape, behind)) + "]"
    size = {0xC2: 1, 0xC3: 1, 0xE2: 2, 0xE3: 2, 0xF0: 3}
    sequences = (f"{re.escape(character)}{rest}{{{size[byte]}}}" for character, byte in first.items())
    return re.compile("|".join(sequences)), first, behind


def repair(text: str) -> str:
    """A line without garbled characters and without any that a role file may not hold; its own typography stays.

    ftfy knows most ways in which UTF-8 is read with another page. Two it leaves alone, and saved guides are full of
    them: a page whose holes are filled from Windows-1252 (a Greek Windows makes U+03C0 U+0178 U+201C U+02C6 of an
    emoji, where ftfy expects a control character for each hole), and short signs in a Greek or Cyrillic reading, such
    as a dash, which might be Greek. So what is left and is, byte for byte, UTF-8 for a sign, a symbol or an emoji is
    put right here; two-byte letters only where no letter of the same script stands beside, so that Greek stays. In a
    line that is too long for any place in a role file, only the characters that may not stand there go.
    """
    if text.isascii() and text.isprintable():
        return " ".join(text.split())
    if not text.isascii() and len(text) <= LONGEST_LINE:
        import ftfy

        text = ftfy.fix_encoding(text)
        for page in _PAGES:
            pattern, first, behind = _garbled(page)
            text = pattern.sub(functools.partial(_put_right, first, behind), text)
    return " ".join(text.translate(_clean()).split())


def _put_right(first: dict[str, int], behind: dict[str, int], match: re.Match[str]) -> str:
    """What a garbled sequence was in UTF-8; the sequence itself where it may be meant as it stands."""
    garbled = match.group()
    try:
        right = bytes((first[garbled[0]], *(behind[character] for character in garbled[1:]))).decode("utf-8")
    except UnicodeDecodeError:
        return garbled
    if unicodedata.category(right) in ("Cn", "Co", "Cc"):
        return garbled
    if len(garbled) > 2:
        return right
    before, after = match.string[max(match.start() - 1, 0) : match.start()], match.string[match.end() : match.end() + 1]
    if any(character.isalpha() and not character.isascii() for character in before + after):
        return garbled  # a word of that script
    certain = not garbled[1].isalpha() or before.isalpha() or after.isalpha() or (right in "£¥" and after.isdigit())
    return right if certain else garbled


@functools.cache
def _clean() -> dict[int, str | None]:
    """Characters that no role file may hold, and invisible ones: spaces of all kinds become a space, the rest goes."""
    table: dict[int, str | None] = dict.fromkeys((*range(0x20), *range(0x7F, 0xA0)))
    spaces = (*range(0x09, 0x0E), 0x85, 0xA0, 0x1680, *range(0x2000, 0x200B), 0x2028, 0x2029, 0x202F, 0x205F, 0x3000)
    table.update(dict.fromkeys(spaces, " "))
    hidden = (0xAD, 0x61C, 0x180E, 0x200B, 0x200E, 0x200F, *range(0x202A, 0x202F), *range(0x2060, 0x2070), 0xFEFF)
    table.update(dict.fromkeys((*hidden, *range(0xFFF9, 0xFFFC), *range(0xD800, 0xE000), *range(0xE0000, 0xE0080))))
    return table


# Lines

_DOTS = "•‣◦▪▫●○■□◆◇·∙⁃➤➢►▸▹▶✓✔☑✗✘✅❌✦★☆»›→⇒⦁⦿\uf0b7\uf0a7\uf076"
_BULLET = re.compile(rf"(?:(?:[{_DOTS}]\ufe0f?\s*)+|(?:[-*+–—―−]\s+)+|\d{{1,2}}[.)]\s+)\s*")
_DASHED_FIGURE = re.compile(r"^[-–−—]\s*\d[\d.,]*\s*%")
_RULE = re.compile(r"^[\W_]+$")


def without_bullet(text: str) -> tuple[str, str]:
    """A text without the bullets or the list number in front of it, and the first of them ("" if there is none)."""
    if _DASHED_FIGURE.match(text):
        return text, ""
    end = 0
    while match := _BULLET.match(text, end):
        end = match.end()
    rest = text[end:].strip()
    return (rest, text[0]) if end and rest else (text, "")


def is_rule(text: str) -> bool:
    """True if a line only divides: hyphens, stars, a bullet with nothing behind it."""
    return bool(_RULE.match(text)) and not any(unicodedata.category(character) in ("Sc", "Nd") for character in text)


def of_text(text: str, name: str) -> list[Line]:
    """The lines of a plain text or Markdown. Raises CareersError if there are too many to be a guide."""
    if len(text) > MAX_TEXT or max(text.count("\n"), text.count("\r")) > MAX_LINES:
        size = f"{len(text):,} characters on {text.count(chr(10)) + 1:,} lines"
        raise CareersError(f"{name}: far longer than a career guide ({size})", _HINT)
    return lines_of_text(text)


def lines_of_text(text: str) -> list[Line]:
    """The lines of a plain text or Markdown of any length, wrapped paragraphs joined."""
    return with_columns(unwrapped(lines_as_written(text)))


def lines_as_written(text: str) -> list[Line]:
    """The lines of a plain text or Markdown of any length, each by itself."""
    lines: list[Line] = []
    gap = True
    for number, raw in enumerate(text.replace("\r\n", "\n").replace("\r", "\n").split("\n"), start=1):
        clean = repair(_with_bullet_sign(raw))
        if not clean:
            gap = True
            continue
        if cells := _cells(clean):
            lines.append(table_row(cells, number=number, gap=gap))
            gap = False
            continue
        level, words = _heading(clean)
        clean = _without_bold(words)
        words, mark = (clean, "") if level else without_bullet(clean)
        lines.append(Line(number=number, text=words, mark=mark, level=level, gap=gap))
        gap = False
    return lines


def _with_bullet_sign(raw: str) -> str:
    """A line whose bullet was saved as the letter o, set apart by a tab or two blanks, with a bullet in its place."""
    words = raw.lstrip()
    return f"• {words[1:]}" if words.startswith(("o\t", "o  ")) else raw


def _heading(clean: str) -> tuple[int, str]:
    """The level and the text of a heading of Markdown, as `## Skills ##`; 0 and the line itself if it is none."""
    if not clean.startswith("#"):
        return 0, clean
    behind = clean.lstrip("#")
    level = len(clean) - len(behind)
    if not 1 <= level <= 6 or not behind.startswith(" "):
        return 0, clean
    text = behind.strip()
    return level, text.rstrip("#").rstrip() or "#"


_BOLD_END = {mark: re.compile(rf"(?<=\S){re.escape(mark)}") for mark in ("**", "__")}


def _without_bold(text: str) -> str:
    """A line without Markdown's signs for bold: a pair of them with no space on its inner sides.

    Each sign is looked for once: where one that opens finds none that closes, no later one of its kind does.
    """
    if "**" not in text and "__" not in text:
        return text
    parts: list[str] = []
    done = 0
    ends = dict(_BOLD_END)
    for opener in re.finditer(r"(?=(\*\*|__)\S)", text):
        start, mark = opener.start(), opener[1]
        if start < done or mark not in ends:
            continue
        if end := ends[mark].search(text, start + 3):
            parts += [text[done:start], text[start + 2 : end.start()]]
            done = end.end()
        else:
            del ends[mark]
    return "".join([*parts, text[done:]])


def unwrapped(lines: list[Line]) -> list[Line]:
    """The lines with wrapped paragraphs joined: a paragraph broken at a fixed width is one text again."""
    unwrapped_lines: list[Line] = []
    for block in _blocks(lines):
        unwrapped_lines.extend([_joined(block)] if _is_wrapped(block) else block)
    return unwrapped_lines


def _blocks(lines: list[Line]) -> Iterator[list[Line]]:
    block: list[Line] = []
    for line in lines:
        if block and (line.gap or line.bullet or line.level or line.cells or block[0].level or block[-1].cells):
            yield block
            block = []
        block.append(line)
    if block:
        yield block


def _is_wrapped(block: list[Line]) -> bool:
    """True if each line of a block but the last is about full: the next line's first word would not have fitted."""
    width = max(len(line.text) for line in block)
    if len(block) < 2 or not 45 <= width <= 130 or all(line.text.endswith((".", "!", "?")) for line in block[:-1]):
        return False
    full = min(width, 72)
    return all(
        len(line.text) >= 40 and len(line.text) + 1 + len(following.text.split(" ", 1)[0]) > full
        for line, following in pairwise(block)
    )


def _joined(block: list[Line]) -> Line:
    text = " ".join(line.text for line in block)
    parts = tuple((line.number, line.text) for line in block)
    return Line(number=block[0].number, text=text, mark=block[0].mark, gap=block[0].gap, parts=parts)


# Tables


def table_row(cells: tuple[str, ...], *, number: int, gap: bool = False, head: bool = False) -> Line:
    """A row of a table as a line that says the same in words: the first cell is its label."""
    return Line(number=number, text=_in_words(cells, ()), gap=gap, cells=cells, head=head)


def with_columns(lines: list[Line]) -> list[Line]:
    """The lines with the names of its columns in each row of a table, and without Markdown's rules below those names.

    The names are the cells of a row that is marked as the head, or that stands above such a rule.
    """
    result: list[Line] = []
    columns: tuple[str, ...] = ()
    for line, following in zip_longest(lines, lines[1:]):
        rule = line.cells and following is not None and "|" in following.text and "-" in following.text
        if line.cells and (line.head or (rule and following is not None and is_rule(following.text))):
            columns = line.cells
            line = dataclasses.replace(line, head=True)
        elif line.cells and len(line.cells) == len(columns):
            line = dataclasses.replace(line, text=_in_words(line.cells, columns), columns=columns)
        elif columns and not is_rule(line.text):
            columns = ()
        result.append(line)
    return result


def _cells(clean: str) -> tuple[str, ...]:
    """The cells of a row of Markdown, `| Junior | $40,000 |`; empty if a line is none."""
    if not (clean.startswith("|") and clean.endswith("|")) or clean.count("|") < 3 or is_rule(clean):
        return ()
    return tuple(_without_bold(cell.strip()) for cell in clean[1:-1].split("|"))


def _in_words(cells: tuple[str, ...], columns: tuple[str, ...]) -> str:
    """A row in words: `Junior: $40,000`, with more cells `Junior: Pay $40,000; Note after a year`."""
    while not cells[0] and len(cells) > 1:
        cells, columns = cells[1:], columns[1:]
    named = [
        f"{column} {cell}" if column and len(cells) > 2 else cell
        for cell, column in zip_longest(cells[1:], columns[1:], fillvalue="")
        if cell.strip(" -–—")
    ]
    label = cells[0].rstrip(" :")
    return f"{label}: {'; '.join(named)}" if label and named else label or "; ".join(named) or "|"
