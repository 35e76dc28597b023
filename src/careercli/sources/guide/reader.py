"""A saved career guide (text, Markdown or HTML) to a role, with an account of every line.

`read` takes four steps: bytes to clean lines (`text`, `html`), lines to sections (`headings`), sections to values
(`sections`, and for figures `badges`, `salary` and `outlook`), values to a Role. The guide's own words stay as they
are: it is the person's copy. What has no place is reported, with its line.
"""

from __future__ import annotations

import dataclasses
import re
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import msgspec

from careercli import paths
from careercli.errors import CareersError
from careercli.roles.model import Role
from careercli.sources.guide import handbook
from careercli.sources.guide import text as guide_text
from careercli.sources.guide.draft import NAME, TEXT, Draft, document, sentence
from careercli.sources.guide.headings import Section, kind_of, split
from careercli.sources.guide.labels import front_matter, is_label
from careercli.sources.guide.salary import place_median
from careercli.sources.guide.sections import place
from careercli.sources.guide.shape import table_shape
from careercli.sources.guide.text import Line
from careercli.sources.guide.titles import Words, name_in_headings, role_named, stems, title_named
from careercli.streams import read_stdin

ENOUGH = 3
"""Sections with something in them that make a text a career guide; two, where its first line says so."""
_NOT_COUNTED = frozenset({"opening", "unknown", "site", "sources", "related"})
_PARENTS = frozenset({"skills", "market", "pros_cons", "outlook"})
HINT = "a career guide has headings such as Key Responsibilities, Tech Stack or Career Path Tiers"


@dataclass(frozen=True, kw_only=True)
class GuideReading:
    """What a guide gave. Each line of the file that is not empty stands in exactly one of the three lists.

    `placed`: line and the key that it went to ("heading", "divider" for lines that only arrange). `unplaced`: line and
    text of what has no place in a role file. `site`: line and text of the web site's own (menu, footer). `notes`
    say what a person should look at: doubtful figures, second sections, sections with nothing in them.
    """

    role: Role
    placed: tuple[tuple[int, str], ...]
    unplaced: tuple[tuple[int, str], ...]
    site: tuple[tuple[int, str], ...]
    notes: tuple[str, ...]


def load(path: str) -> bytes:
    """The bytes of a file, or of standard input for "-"; no more than a guide may have.

    Raises CareersError where there is nothing to read.
    """
    if path == "-":
        return read_stdin(guide_text.MAX_BYTES)
    try:
        with paths.open_ordinary(Path(path)) as stream:
            return stream.read(guide_text.MAX_BYTES + 1)
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or str(error)
        raise CareersError(f"{path[:200]!r} cannot be read: {reason}", "check the file's name") from None


def read(raw: bytes | str, name: str = "guide", *, title: str | None = None) -> GuideReading:
    """A guide's bytes (or text) to a role and an account of every line.

    `name` is the file's name in messages; `title` overrides the role's title. Raises CareersError for what is empty,
    binary, far too long, or no career guide.
    """
    lines, address, note = _lines(raw.encode() if isinstance(raw, str) else raw, name)
    draft = Draft()
    if note:
        draft.note(note)
    front_matter(lines, draft)
    draft.place("divider", *(line for line in lines if guide_text.is_rule(line.text)))
    own = [line for line in lines if not line.site and not draft.where(line)]
    if handbook.is_handbook(own):
        return _handbook(lines, own, draft, name, title, address)
    roles = _role_names(own, title)
    sections = split(own, roles)
    filled = _fill(sections, draft)
    guide = _opening(sections, draft, title, roles)
    if len(filled) < (enough := 2 if guide.named else ENOUGH):
        raise CareersError(_refusal(name, sections, len(filled), enough), HINT)
    if not draft.values.get("title"):
        raise CareersError(f"{name}: the guide does not say which role it is about", "name it with --title")
    _sources(draft, guide.name or f"{draft.values['title']} career guide", address)
    return _reading(lines, draft, name)


def _lines(raw: bytes, name: str) -> tuple[list[Line], str, str]:
    """The lines of a guide, its address, and a note on how it was read."""
    text, note = guide_text.decode(raw, name)
    if guide_text.looks_like_html(text):
        from careercli.sources.guide.html import of_html

        lines, address = of_html(text, name)
    else:
        if shape := table_shape(text):
            raise CareersError(f"{name}: this is a table ({shape}), not a career guide; nothing was written", HINT)
        lines, address = guide_text.of_text(text, name), ""
    if not lines:
        raise CareersError(f"{name}: there is no text in the file", HINT)
    return [dataclasses.replace(line, position=position) for position, line in enumerate(lines)], address, note


def _handbook(
    lines: list[Line], own: list[Line], draft: Draft, name: str, title: str | None, address: str
) -> GuideReading:
    """The reading of a page of the Occupational Outlook Handbook; `own` are its lines but the site's menus."""
    source = handbook.fill(own, draft)
    if title:
        draft.values["title"] = title
    if not draft.values.get("title"):
        raise CareersError(f"{name}: the page does not say which occupation it is about", "name it with --title")
    page = f"Occupational Outlook Handbook: {draft.values['title']} (U.S. Bureau of Labor Statistics)"
    _sources(draft, page[:NAME], address)
    draft.values["sources"][0].update(source)
    return _reading(lines, draft, name)


def _role_names(lines: list[Line], title: str | None) -> tuple[Words, ...]:
    """What the role may be called in its guide's headings: by its title, by a heading that names it, or before several.

    Only lines that may be titles or headings are looked at: short ones, with a mark or an empty line before.
    """
    short = [line.text for line in lines if len(line.text) <= 120 and not line.bullet and (line.level or line.gap)]
    first = [line.text for line in lines[:30] if line.level == 1]
    names = [title or "", *first, *map(title_named, short[:30]), *map(role_named, short[:2_000])]
    labels = (_TITLE_LABEL.fullmatch(line.text) for line in lines[:30])
    names += [match["name"] for match in labels if match]
    words = [stems(name) for name in names if name and len(name) <= 100]
    return tuple(dict.fromkeys(filter(None, words))) or tuple(
        filter(None, [name_in_headings([text for text in short[:2_000] if len(text.split()) <= 8], kind_of)])
    )


_TITLE_LABEL = re.compile(r"(?:job |role |position )?(?:title|role|position): (?P<name>.{2,100})", re.IGNORECASE)


def _refusal(name: str, sections: list[Section], filled: int, enough: int) -> str:
    """Why a text is no guide: how many sections it has of those that one needs, and which headings were seen."""
    known = [section.heading.text for section in sections if section.heading and section.kind != "unknown"]
    unknown = [section.heading.text for section in sections if section.heading and section.kind == "unknown"]
    unknown += [line.text for line in sections[0].lines if line.level > 1]
    kinds = (("headings known", known), ("headings not known", unknown))
    seen = "; ".join(f"{label}: {', '.join(text[:40] for text in texts[:6])}" for label, texts in kinds if texts)
    has = f"it has {filled} of the {enough} sections that one needs ({seen or 'no heading was seen'})"
    return f"{name}: this does not look like a career guide; nothing was written: {has}"


# Sections


def _fill(sections: list[Section], draft: Draft) -> set[str]:
    """Places what the sections hold; gives the kinds of those that held something with a place."""
    filled = set()
    for position, section in enumerate(sections):
        before = draft.size()
        if section.heading is not None and section.kind not in ("unknown", "site") and not section.inline:
            draft.place("heading", section.heading)
        place(section, draft)
        placed = draft.size() > before or any(map(draft.where, section.lines))
        if placed and section.kind not in _NOT_COUNTED:
            filled.add(section.kind)
        _note_empty(section, sections[position + 1] if position + 1 < len(sections) else None, draft)
    if draft.median_badge:
        place_median(draft.median_badge, draft)
    return filled


def _note_empty(section: Section, following: Section | None, draft: Draft) -> None:
    """Notes a heading with nothing under it, unless it only groups the sections that follow."""
    if section.lines or not section.heading or section.kind in ("unknown", "site"):
        return
    if section.kind in _PARENTS and following and following.kind not in ("site", "sources", "faq"):
        return
    draft.note(f'nothing stands under "{section.heading.text[:60]}"', section.heading)


# Title and summary


@dataclass(frozen=True)
class _Guide:
    """The guide's own name, "" if it has none, and whether that says that it is a career guide."""

    name: str
    named: bool


def _opening(sections: list[Section], draft: Draft, title: str | None, roles: Sequence[Words]) -> _Guide:
    """Places title and summary. `title` overrides the guide's."""
    lines = next((section.lines for section in sections if section.kind == "opening"), [])
    lines = [line for line in lines if not draft.where(line)]
    headings = [section.heading.text for section in sections if section.heading]
    role_in_headings = next(filter(None, map(role_named, headings)), "")
    labelled = draft.values.pop("front_title", "") or draft.values.get("title", "")
    title_line = None if labelled else _title_line(lines, role_in_headings)
    if labelled:
        title_line = next((line for line in lines if title_named(line.text) or line.level == 1), None)
    in_headings = role_in_headings or (" ".join(roles[0]).title() if roles else "")
    named = title_named(title_line.text if title_line else labelled)
    role_title = (title or named or labelled or (title_line.text if title_line else in_headings)).strip()
    if role_title and len(role_title) <= NAME:
        draft.values["title"] = role_title
    if title_line:
        draft.place("title", title_line)
    start = lines.index(title_line) + 1 if title_line else 0
    draft.text("summary", [line for line in lines[start:] if sentence(line) or len(line.text) > 60])
    if "summary" not in draft.values:
        _summary_elsewhere(draft, title_line, role_title)
    return _Guide(title_line.text[:NAME] if title_line else labelled, bool(named))


def _title_line(lines: list[Line], role_in_headings: str) -> Line | None:
    """The line of an opening that is the guide's title.

    It says that it is one, or is a heading of the first level; else it is the role that the headings name, or, where
    they name none, the first line that is no sentence.
    """
    for line in lines:
        if title_named(line.text):
            return line
    for line in lines:
        if line.level == 1:
            return line
    if role_in_headings:
        return next((line for line in lines if line.text.casefold() == role_in_headings.casefold()), None)
    return next((line for line in lines if not sentence(line) and not line.bullet and not is_label(line)), None)


def _summary_elsewhere(draft: Draft, title_line: Line | None, title: str) -> None:
    """A role file needs a summary; where a guide has no opening text, its first paragraph on the role stands in."""
    paragraph = (draft.values.get("core_functions") or [draft.values.get("work_setting")])[0]
    draft.values["summary"] = (paragraph or (title_line.text if title_line else title) or "-")[:TEXT]
    stand_in = "its first paragraph" if paragraph else "its title"
    draft.note(f"the guide has no opening text; the summary repeats {stand_in}")


# Sources and role


def _sources(draft: Draft, guide: str, address: str) -> None:
    """The guide as the source of what it filled, before the sources that it names itself."""
    keys = {key.partition(".")[0] for key in draft.values} - {"title", "sources"}
    covers = [field.name for field in dataclasses.fields(Role) if field.name in keys]
    guide_source = {"name": guide, **({"url": address} if address else {}), "covers": covers}
    draft.values["sources"] = [guide_source, *draft.values.get("sources", [])]
    if draft.salary_kept and "salary" in keys:
        draft.values["salary.source"] = guide


def _reading(lines: list[Line], draft: Draft, name: str) -> GuideReading:
    """The role, and where each line went. Raises CareersError for values that no role file may hold."""
    try:
        role = msgspec.convert(document(draft.values), Role)
    except msgspec.ValidationError as error:  # a bound that no placer knows: better no file than a wrong one
        raise CareersError(f"{name}: the guide does not fit a role file: {error}", HINT) from error
    placed: list[tuple[int, str]] = []
    unplaced: list[tuple[int, str]] = []
    site: list[tuple[int, str]] = []
    for line in lines:
        key = draft.where(line)
        if line.site or key == "site":
            site.extend(line.sources)
        elif key:
            placed.extend((number, key) for number, _text in line.sources)
        else:
            unplaced.extend(line.sources)
    return GuideReading(
        role=role, placed=tuple(placed), unplaced=tuple(unplaced), site=tuple(site), notes=tuple(draft.notes)
    )
