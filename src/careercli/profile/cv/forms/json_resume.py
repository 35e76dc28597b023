"""JSON Resume 1.0, as JSON or as YAML: `basics`, `work`, `education`, `skills` and so on at the top."""

from __future__ import annotations

from typing import Any

from careercli.profile.cv import dates, values
from careercli.profile.cv.document import Cv, Draft
from careercli.profile.cv.forms import Form
from careercli.profile.cv.source import Source

_TELLING = frozenset({"basics", "work", "skills", "education", "volunteer", "certificates", "languages", "projects"})


def _data(source: Source) -> dict[str, Any] | None:
    data = source.json if source.json is not None else source.yaml
    return data if isinstance(data, dict) else None


def _fits(source: Source) -> bool:
    data = _data(source)
    if data is None or "cv" in data or "sections" in data:
        return False
    telling = _TELLING & data.keys()
    return (
        "basics" in telling
        or (len(telling) > 1 and any(isinstance(data[key], list) for key in telling))
        or (telling == {"skills"} and isinstance(data["skills"], list) and len(data) == 1)
    )


def _read(source: Source) -> Cv:
    data = _data(source) or {}
    draft = Draft()
    for kind, take in (
        ("basics", _basics), ("work", _work), ("volunteer", _volunteer), ("education", _education),
        ("certificates", _certificates),
        ("skills", _skills), ("languages", _languages), ("projects", _prose), ("publications", _prose),
        ("awards", _prose),
        ("interests", _nothing), ("references", _nothing),
    ):  # fmt: skip
        for entry in [data[kind]] if kind == "basics" and kind in data else values.entries(data.get(kind)):
            take(source, draft, entry)
    form = f"JSON Resume{'' if source.json is not None else ' in YAML'}"
    return draft.finished(form, source.remarks)


def _basics(source: Source, draft: Draft, entry: Any) -> None:
    draft.person(values.first(entry, "name"))
    if label := values.first(entry, "label", "headline"):
        draft.headline(label, source.place_of(label))
    if summary := values.first(entry, "summary"):
        draft.prose(summary, source.place_of(summary))
    home = values.of(entry, "location")
    draft.head(", ".join(filter(None, (values.first(home, "city"), values.first(home, "region")))))


def _volunteer(source: Source, draft: Draft, entry: Any) -> None:
    _work(source, draft, entry, is_volunteer=True)


def _work(source: Source, draft: Draft, entry: Any, *, is_volunteer: bool = False) -> None:
    title = values.first(entry, "position", "title", "jobTitle")
    if title:
        span = dates.between(values.of(entry, "startDate"), values.of(entry, "endDate"))
        draft.job([title], source.place_of(title), span, is_volunteer=is_volunteer)
    for text in (values.first(entry, "summary", "description"), *values.texts(values.of(entry, "highlights"))):
        draft.prose(text, source.place_of(text) if text else "")
    for phrase in values.texts(values.of(entry, "keywords")):
        draft.skill_line(phrase, source.place_of(phrase))


def _education(source: Source, draft: Draft, entry: Any) -> None:
    kind, area = values.first(entry, "studyType", "degree"), values.first(entry, "area")
    if kind or area:
        words = f"{kind} {area}".strip()
        draft.study(words, source.place_of(kind or area), is_name=True)


def _certificates(source: Source, draft: Draft, entry: Any) -> None:
    if name := values.first(entry, "name", "title") or values.text(entry):
        draft.certificate(name, source.place_of(name))


def _skills(source: Source, draft: Draft, entry: Any) -> None:
    """A skill with its keywords: a text, a list, or in some exports a text with commas."""
    name = values.first(entry, "name") if isinstance(entry, dict) else values.text(entry)
    keywords = [*values.texts(values.of(entry, "keywords"))]
    if name:
        place = source.place_of(name)
        # The name of a group, "Languages" or "Tools", is no skill itself where keywords stand below it.
        if keywords and _is_group(name):
            draft.leave_out(name, place, "the name of a group of skills")
        else:
            draft.skill_line(name, place)
    for keyword in keywords:
        draft.skill_line(keyword, source.place_of(keyword))


def _is_group(name: str) -> bool:
    from careercli.profile.cv import headings

    return headings.kind(name) is not None or name.casefold() in _GROUPS


_GROUPS_WORDS = """
    frontend backend web clinical computer office frameworks libraries databases platforms methods cloud devops
    design general business technical personal other systems operating-systems
"""
_GROUPS = frozenset(_GROUPS_WORDS.split())
"""Names of groups of skills that are no skills."""


def _languages(source: Source, draft: Draft, entry: Any) -> None:
    if name := values.first(entry, "language", "name") or values.text(entry):
        draft.language(name, source.place_of(name))


def _prose(source: Source, draft: Draft, entry: Any) -> None:
    for text in (values.first(entry, "description", "summary"), *values.texts(values.of(entry, "highlights"))):
        draft.prose(text, source.place_of(text) if text else "")
    for keyword in values.texts(values.of(entry, "keywords")):
        draft.prose(keyword, source.place_of(keyword))


def _nothing(source: Source, draft: Draft, entry: Any) -> None:
    if name := values.first(entry, "name"):
        draft.leave_out(name, source.place_of(name), "says nothing of what you can do")


FORM = Form("JSON Resume", 30, _fits, _read)
