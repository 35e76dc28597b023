"""Reactive Resume's JSON: `basics` and `sections`, each section with its `items`. What is hidden there is left out."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from careercli.profile.cv import dates, values
from careercli.profile.cv.document import Cv, Draft
from careercli.profile.cv.forms import Form
from careercli.profile.cv.source import Source


def _fits(source: Source) -> bool:
    sections = values.of(source.json, "sections")
    return isinstance(sections, dict) and any(
        isinstance(section, dict) and isinstance(section.get("items"), list) for section in sections.values()
    )


def _read(source: Source) -> Cv:
    draft = Draft()
    data = source.json
    draft.person(values.first(data.get("basics"), "name"))
    if headline := values.first(data.get("basics"), "headline", "label"):
        draft.headline(headline, source.place_of(headline))
    for summary in (values.of(data, "summary", "content"), values.of(data, "sections", "summary", "content")):
        for line in values.lines_of_html(values.text(summary)):
            draft.prose(line, source.place_of(line))
    for kind, take in _SECTIONS.items():
        for entry in _shown(values.of(data, "sections", kind)):
            take(source, draft, entry)
    return draft.finished("Reactive Resume", source.remarks)


def _shown(section: Any) -> Iterator[Any]:
    """The entries of a section that are not hidden, in the spelling of either version."""
    if isinstance(section, dict) and section.get("hidden") is not True and section.get("visible") is not False:
        for entry in values.entries(section.get("items")):
            if not isinstance(entry, dict) or (entry.get("hidden") is not True and entry.get("visible") is not False):
                yield entry


def _volunteer(source: Source, draft: Draft, entry: Any) -> None:
    if title := values.first(entry, "position", "title"):
        read = dates.span(values.first(entry, "period", "date"))
        draft.job([title], source.place_of(title), read[0] if read else None, is_volunteer=True)
    _text(source, draft, entry)


def _job(source: Source, draft: Draft, entry: Any) -> None:
    title = values.first(entry, "position", "title")
    period = values.first(entry, "period", "date")
    if title:
        read = dates.span(period)
        draft.job([title], source.place_of(title), read[0] if read else None)
    for role in values.entries(values.of(entry, "roles")):
        if name := values.first(role, "position", "title"):
            read = dates.span(values.first(role, "period", "date"))
            draft.job([name], source.place_of(name), read[0] if read else None)
    _text(source, draft, entry)


def _text(source: Source, draft: Draft, entry: Any) -> None:
    for line in values.lines_of_html(values.first(entry, "description", "summary")):
        draft.prose(line, source.place_of(line))


def _study(source: Source, draft: Draft, entry: Any) -> None:
    degree = values.first(entry, "degree", "studyType")
    area = values.first(entry, "area")
    draft.study(f"{degree} {area}".strip(), source.place_of(degree or area), is_name=True)


def _skill(source: Source, draft: Draft, entry: Any) -> None:
    for name in (values.first(entry, "name") or values.text(entry), *values.texts(values.of(entry, "keywords"))):
        if name:
            draft.skill_line(name, source.place_of(name))


def _language(source: Source, draft: Draft, entry: Any) -> None:
    if name := values.first(entry, "language", "name"):
        draft.language(name, source.place_of(name))


def _certificate(source: Source, draft: Draft, entry: Any) -> None:
    if name := values.first(entry, "title", "name"):
        draft.certificate(name, source.place_of(name))


def _nothing(source: Source, draft: Draft, entry: Any) -> None:
    if name := values.first(entry, "name", "network"):
        draft.leave_out(name, source.place_of(name), "says nothing of what you can do")


_SECTIONS = {
    "experience": _job, "volunteer": _volunteer, "education": _study, "skills": _skill, "languages": _language,
    "certifications": _certificate, "projects": _text, "awards": _text, "publications": _text, "interests": _nothing,
    "references": _nothing,
}  # fmt: skip

FORM = Form("Reactive Resume", 20, _fits, _read)
