"""A person's CV to the phrases that name skills: JSON Resume, RenderCV's YAML, and plain text or Markdown.

JSON Resume 1.0 keeps skills as {name, keywords}; RenderCV as entries {label, details} in any section. Of plain text,
the lines under a heading such as "Skills" are phrases; everything else is running text in which names of skills are
looked for. The file comes from a stranger: its size is bounded, and only text is ever taken out of it.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path
from typing import Any

from careercli import paths
from careercli.errors import CareersError
from careercli.roles.problems import own_fault_as_error
from careercli.text import blank, decode, marked_encoding

MAX_BYTES = 1_000_000
MAX_PHRASES = 1_000
LONGEST_PHRASE = 200
LONGEST_PROSE = 200_000
DEEPEST = 12
HINT = "a JSON Resume (.json), a RenderCV file (.yaml), or a CV as plain text or Markdown"

_SKILL_HEADING = re.compile(
    r"\b(skills?|technolog(?:y|ies)|tools?|competenc(?:y|ies)|software|expertise|proficienc(?:y|ies)|languages)\b", re.I
)
_PLAIN_HEADING = re.compile(r"[A-Z][A-Za-z &/,-]{2,50}:?")
_BOLD_HEADING = re.compile(r"\*\*(.{2,60}?):?\*\*:?")
_BULLET = re.compile(r"(?:[-*+•·▪◦–]|\d{1,9}[.)])\s+")
_LABEL = re.compile(r"[^,;:]{1,40}:\s+(?=\S)")
_INLINE_LABEL = re.compile(r"\W{0,30}([A-Za-z][A-Za-z &]{1,29})")
_MARKS = re.compile(r"[,;|•·()]")
LONGEST_HEADING = 200
"""Characters of a line that may be a heading."""


@dataclass(frozen=True)
class Cv:
    """What a CV says: its format, the phrases that stand where skills are listed, the rest as running text."""

    format: str
    phrases: tuple[str, ...]
    prose: str
    title: str | None = None


def read_cv(path: Path) -> Cv:
    """The CV in a file. Raises CareersError if it cannot be read, is too large, or holds no text."""
    with own_fault_as_error(paths.display(path)):
        return _read_cv(path)


def _read_cv(path: Path) -> Cv:
    file_name = paths.display(path)
    raw = paths.read_small(path, MAX_BYTES, HINT)
    if raw.startswith((b"%PDF", b"PK\x03\x04", b"\xd0\xcf\x11\xe0")) or (
        b"\0" in raw[:4096] and not marked_encoding(raw)
    ):
        raise CareersError(f"{file_name}: not a text file", f"save it as text first; {HINT}")
    text = blank(decode(raw).replace("\r\n", "\n"), keep="\n")
    if not text.strip():
        raise CareersError(f"{file_name}: the file is empty", HINT)
    if path.suffix.lower() == ".json":
        return _json_resume(text, file_name)
    if path.suffix.lower() in (".yaml", ".yml"):
        return _rendercv(text, file_name)
    return _plain_text(text)


# JSON Resume


def _json_trouble(error: ValueError | RecursionError) -> str:
    if isinstance(error, json.JSONDecodeError):
        return f"it ends or goes wrong at line {error.lineno}, column {error.colno}"
    return "nested too deep" if isinstance(error, RecursionError) else "a number in it is too long"


def _json_resume(text: str, file_name: str) -> Cv:
    try:
        data = json.loads(text)
    except (ValueError, RecursionError) as error:
        raise CareersError(f"{file_name}: not JSON: {_json_trouble(error)}", HINT) from None
    if not isinstance(data, dict):
        raise CareersError(
            f"{file_name}: no JSON Resume: it has to be an object with `basics`, `skills` and so on", HINT
        )
    phrases: list[str] = []
    for skill in _list(data.get("skills")):
        listed = _list(skill.get("keywords")) if isinstance(skill, dict) else []
        phrases += [keyword for keyword in listed if isinstance(keyword, str)]
        name = skill.get("name") if isinstance(skill, dict) else skill
        if isinstance(name, str):
            phrases.append(name)
    basics = data.get("basics")
    label = basics.get("label") if isinstance(basics, dict) else None
    prose = {key: value for key, value in data.items() if key not in ("skills", "$schema", "meta")}
    return _cv("JSON Resume", phrases, "\n".join(_texts(prose)), label if isinstance(label, str) else None)


# RenderCV


def _rendercv(text: str, file_name: str) -> Cv:
    from careercli.roles import yaml_reader

    try:
        reading = yaml_reader.read(yaml_reader.decode(text.encode()))
    except yaml_reader.NotReadable as error:
        raise CareersError(f"{file_name}:{error.line}:{error.column} {error.message}", error.hint or HINT) from None
    cv = reading.data.get("cv") if isinstance(reading.data, dict) else None
    if not isinstance(cv, dict):
        raise CareersError(f"{file_name}: no RenderCV file: the key `cv` is missing", HINT)
    sections = cv.get("sections")
    phrases: list[str] = []
    prose: list[str] = []
    for name, entries in (sections if isinstance(sections, dict) else {}).items():
        listed = _SKILL_HEADING.search(str(name)) is not None
        for entry in _list(entries):
            skills = _rendercv_skills(entry, listed)
            if skills is None:
                prose += _texts(entry)
            else:
                phrases += _split(skills)
    title = cv.get("headline") or cv.get("label")
    return _cv("RenderCV", phrases, "\n".join(prose), title if isinstance(title, str) else None)


def _rendercv_skills(entry: Any, listed: bool) -> str | None:
    """The text of an entry that lists skills, or None. `listed` is True if its section's name says that it does."""
    if isinstance(entry, str):
        return _unlabelled(entry) if listed else None
    if not isinstance(entry, dict):
        return None
    details, bullet = entry.get("details"), entry.get("bullet")
    if isinstance(details, str) and (listed or set(entry) <= {"label", "details"}):
        return details
    return bullet if listed and isinstance(bullet, str) else None


# Plain text and Markdown


def _plain_text(text: str) -> Cv:
    phrases: list[str] = []
    prose: list[str] = []
    listed = False
    lines = text.split("\n")
    for number, line in enumerate(lines):
        heading = _heading(line, lines[number + 1] if number + 1 < len(lines) else "")
        if heading is not None:
            listed = _SKILL_HEADING.search(heading) is not None
        elif _is_underline(line):
            continue
        elif listed and line.strip():
            phrases += _split(_unlabelled(_without_bullet(line)))
        elif inline := _inline_skills(line):
            phrases += _split(inline)
        else:
            prose.append(line)
    return _cv("plain text", phrases, "\n".join(prose), None)


def _heading(line: str, following: str) -> str | None:
    """The text of a line that is a heading, or None."""
    words = line.strip()
    if not words or len(words) > LONGEST_HEADING:
        return None
    if not _BULLET.match(words) and _is_underline(following):
        return line
    if len(line) - len(line.lstrip()) > 3:
        return None  # indented: an example, in Markdown
    if (marked := _marked_heading(words)) is not None:
        return marked
    if bold := _BOLD_HEADING.fullmatch(words):
        return bold[1]
    if not _PLAIN_HEADING.fullmatch(words):
        return None
    text = words.removesuffix(":")
    if words.endswith(":") or line.isupper() or _SKILL_HEADING.fullmatch(text):
        return text
    return text if _SKILL_HEADING.search(text) and len(text.split()) <= 4 else None


def _marked_heading(words: str) -> str | None:
    """The text of a heading of Markdown, as `## Skills ##`, or None."""
    behind = words.lstrip("#")
    if not 1 <= len(words) - len(behind) <= 6 or not behind[:1].isspace():
        return None
    text = behind.strip()
    return text.rstrip("#").rstrip() or "#"


def _is_underline(line: str) -> bool:
    """True for the second line of a heading: equals signs, or three hyphens or more."""
    signs = line.strip()
    return bool(signs) and (not signs.strip("=") or (len(signs) >= 3 and not signs.strip("-")))


def _without_bullet(line: str) -> str:
    """A line without the bullet or number in front of it."""
    words = line.lstrip()
    bullet = _BULLET.match(words)
    return words[bullet.end() :] if bullet else line


def _inline_skills(line: str) -> str:
    """What stands behind a label such as "Skills:" on the same line; "" if the line has none."""
    label, _colon, rest = line.partition(":")
    if not rest[:1].isspace():
        return ""
    match = _INLINE_LABEL.fullmatch(label)
    return rest.strip() if match and _SKILL_HEADING.search(match[1]) else ""


# What they share


def _cv(kind: str, phrases: list[str], prose: str, title: str | None) -> Cv:
    clean = dict.fromkeys(
        " ".join(phrase.replace("**", "").replace("`", "").split())[:LONGEST_PHRASE] for phrase in phrases
    )
    readable = tuple(phrase for phrase in clean if any(map(str.isalnum, phrase)))[:MAX_PHRASES]
    return Cv(kind, readable, prose[:LONGEST_PROSE], title)


def _split(text: str) -> list[str]:
    """The phrases of a line: between commas, semicolons and dots in the middle, but not inside brackets.

    A mark stands inside brackets if the next bracket behind it closes.
    """
    marks: list[int] = []
    undecided: list[int] = []
    for match in _MARKS.finditer(text):
        if match.group() == "(":
            marks += undecided
        if match.group() in "()":
            undecided.clear()
        else:
            undecided.append(match.start())
    edges = [-1, *marks, *undecided, len(text)]
    phrases = (text[start + 1 : end].strip().strip(" .") for start, end in pairwise(edges))
    return [phrase for phrase in phrases if phrase]


def _unlabelled(text: str) -> str:
    """A line without the label in front of it: "Languages: Python, SQL" is about Python and SQL."""
    plain = text.replace("**", "")
    label = _LABEL.match(plain)
    return plain[label.end() :] if label else plain


def _list(value: Any) -> list[Any]:
    return value if isinstance(value, list) else []


def _texts(value: Any, depth: int = 0) -> Iterator[str]:
    """Every text in some data, a line each."""
    if isinstance(value, str):
        yield value
    elif depth < DEEPEST and isinstance(value, list | dict):
        for item in value if isinstance(value, list) else value.values():
            yield from _texts(item, depth + 1)
