"""RenderCV's YAML: the key `cv`, with sections by whatever names their writer gave them.

The kind of an entry is told by its keys: a job has a `company` or a `position`, schooling an `institution`; the others
(`label` and `details`, `bullet`, `number`, `reversed_number`, `name` with `highlights`, plain text) are what their
section is.
"""

from __future__ import annotations

from typing import Any

from careercli.profile.cv import dates, headings, values
from careercli.profile.cv.document import Cv, Draft
from careercli.profile.cv.forms import Form
from careercli.profile.cv.source import Source


def _cv(source: Source) -> dict[str, Any] | None:
    data = source.json if source.json is not None else source.yaml
    cv = values.of(data, "cv")
    return cv if isinstance(cv, dict) else None


def _read(source: Source) -> Cv:
    cv = _cv(source) or {}
    draft = Draft()
    draft.person(values.first(cv, "name"))
    if headline := values.first(cv, "headline", "label"):
        draft.headline(headline, source.place_of(headline))
    draft.head(values.first(cv, "location"))
    sections = cv.get("sections")
    for name, entries in (sections if isinstance(sections, dict) else {}).items():
        kind = headings.kind(str(name).replace("_", " "))
        for entry in values.entries(entries):
            _entry(source, draft, kind or headings.PROSE, entry)
    return draft.finished("RenderCV", source.remarks)


def _entry(source: Source, draft: Draft, kind: str, entry: Any) -> None:
    if isinstance(entry, dict) and ("company" in entry or "position" in entry):
        _job(source, draft, entry, is_volunteer=kind == headings.VOLUNTEERING)
    elif isinstance(entry, dict) and ("institution" in entry or "degree" in entry):
        words = f"{values.first(entry, 'degree')} {values.first(entry, 'area')}".strip()
        draft.study(words, source.place_of(values.first(entry, "degree", "area")), is_name=True)
    elif kind == headings.PROSE and isinstance(entry, dict) and set(entry) <= {"label", "details"}:
        _listed(source, draft, headings.kind(values.first(entry, "label")) or headings.SKILLS, entry)
    else:
        _listed(source, draft, kind, entry)


def _job(source: Source, draft: Draft, entry: dict[str, Any], *, is_volunteer: bool) -> None:
    title = values.first(entry, "position") or values.first(entry, "name")
    if title:
        single = dates.year(entry.get("date"))
        ended = entry.get("end_date")
        span = dates.between(entry.get("start_date"), ended) if "start_date" in entry else dates.Span(single)
        draft.job([title], source.place_of(title), span, is_volunteer=is_volunteer)
    for text in values.texts([entry.get("summary"), entry.get("highlights")]):
        draft.prose(text, source.place_of(text))


def _listed(source: Source, draft: Draft, kind: str, entry: Any) -> None:
    """An entry that lists what its section is about. A label in front says what kind a list is of."""
    label = values.first(entry, "label")
    for text in _texts(entry):
        place = source.place_of(text)
        line = f"{label}: {text}" if label else text
        if kind == headings.SKILLS:
            draft.skill_line(line, place)
        elif kind == headings.LANGUAGES:
            draft.language_line(line, place)
        elif kind == headings.CERTIFICATES:
            draft.certificate(text, place)
        elif kind == headings.TRAINING:
            draft.training(text, place)
        elif kind == headings.STUDIES:
            draft.study(text, place)
        elif kind == headings.LEFT_OUT:
            draft.leave_out(text, place, "says nothing of what you can do")
        else:
            draft.prose(text, place)


def _texts(entry: Any) -> list[str]:
    """The texts of an entry of any kind that lists something, without its label and its dates."""
    if not isinstance(entry, dict):
        return [*values.texts(entry)]
    keys = ("details", "bullet", "number", "reversed_number", "summary", "highlights")
    found = [text for key in keys for text in values.texts(entry.get(key))]
    return found or [text for text in [values.first(entry, "name", "title", "label")] if text]


FORM = Form("RenderCV", 25, lambda source: _cv(source) is not None, _read)
