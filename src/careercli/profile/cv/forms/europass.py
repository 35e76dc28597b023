"""Europass XML, `SkillsPassport` and the newer `Candidate`: elements by their names, in any namespace."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from careercli.profile.cv import dates, values
from careercli.profile.cv.document import Cv, Draft
from careercli.profile.cv.forms import Form
from careercli.profile.cv.source import Source
from careercli.profile.cv.xml_tree import NotXml, name, parsed

_MARKS = (b"SkillsPassport", b"learnerinfo", b"LearnerInfo", b"europass", b"<Candidate", b":Candidate")


def _fits(source: Source) -> bool:
    head = source.raw[:4000]
    return source.starts.startswith("<") and any(mark in head for mark in _MARKS)


def _read(source: Source) -> Cv:
    try:
        root = parsed(source.raw)
    except NotXml as error:
        raise source.refuse(f"not well-formed XML: {error}", "export it from Europass again") from None
    draft = Draft()
    for element in root.iter():
        if take := _ELEMENTS.get(name(element)):
            take(draft, element)
    return draft.finished("Europass XML", source.remarks)


def _all(element: Any, *path: str) -> Iterator[Any]:
    """The elements below one, by names one inside the other, at whatever depth the first stands."""
    found = [element]
    for step in path:
        found = [inner for outer in found for inner in outer.iter() if name(inner) == step and inner is not outer]
    yield from found


def _text(element: Any, *path: str) -> str:
    return next((" ".join("".join(inner.itertext()).split()) for inner in _all(element, *path)), "")


def _place(element: Any) -> str:
    return f"line {element.sourceline}"


def _headline(draft: Draft, element: Any) -> None:
    if label := _text(element, "Description", "Label"):
        draft.headline(label, _place(element))


def _person(draft: Draft, element: Any) -> None:
    first = _text(element, "FirstName") or _text(element, "GivenName")
    draft.person(f"{first} {_text(element, 'Surname') or _text(element, 'FamilyName')}")


def _job(draft: Draft, element: Any) -> None:
    title = _text(element, "Position", "Label") or _text(element, "position", "label")
    years = [next((inner.get("year") for inner in _all(element, "Period", end)), None) for end in ("From", "To")]
    is_current = _text(element, "Current") == "true"
    if title:
        draft.job([title], _place(element), dates.between(*years, is_current=is_current))
    for line in values.lines_of_html(_text(element, "Activities")):
        draft.prose(line, _place(element))


def _study(draft: Draft, element: Any) -> None:
    titles = [inner for inner in element if name(inner) in ("Title", "title")]
    label = " ".join(_text(inner) or "".join(inner.itertext()).strip() for inner in titles)
    grade = _text(element, "Level", "Label")
    draft.study(label.strip(), _place(element))
    if grade:
        draft.study(grade, _place(element))


def _skills(draft: Draft, element: Any) -> None:
    for inner in element:
        if name(inner) == "Description":
            for line in values.lines_of_html("".join(inner.itertext())):
                draft.skill_line(line, _place(inner))


def _communication(draft: Draft, element: Any) -> None:
    for inner in element:
        if name(inner) == "Description":
            for line in values.lines_of_html("".join(inner.itertext())):
                draft.prose(line, _place(inner))


def _language(draft: Draft, element: Any) -> None:
    if label := _text(element, "Description", "Label"):
        draft.language(label, _place(element))


def _achievement(draft: Draft, element: Any) -> None:
    kind = _text(element, "Title", "Code") + _text(element, "Title", "Label")
    text = next(("".join(inner.itertext()) for inner in element if name(inner) == "Description"), "")
    is_certificate = any(word in kind.casefold() for word in ("certif", "licen"))
    for line in values.lines_of_html(text):
        if is_certificate:
            draft.certificate(line, _place(element))
        else:
            draft.prose(line, _place(element))


def _position(draft: Draft, element: Any) -> None:
    """A job of the newer form, whose periods are dates."""
    title = _text(element, "PositionTitle")
    if title:
        dated = (_text(element, "StartDate"), _text(element, "EndDate"))
        draft.job(
            [title], _place(element), dates.between(*dated, is_current=_text(element, "CurrentIndicator") == "true")
        )
    for line in values.lines_of_html(_text(element, "Description")):
        draft.prose(line, _place(element))


def _employment(draft: Draft, element: Any) -> None:
    if not any(_all(element, "PositionHistory")):
        _position(draft, element)


def _degree(draft: Draft, element: Any) -> None:
    draft.study(_text(element, "DegreeName"), _place(element), is_name=True)


def _named_skill(draft: Draft, element: Any) -> None:
    draft.skill_line(_text(element, "Name") or _text(element, "CompetencyName"), _place(element))


def _named_certificate(draft: Draft, element: Any) -> None:
    if text := _text(element, "CertificationName") or _text(element, "LicenseName") or _text(element, "Title"):
        draft.certificate(text, _place(element))


def _driving(draft: Draft, element: Any) -> None:
    for inner in _all(element, "Licence"):
        draft.leave_out(
            f"driver's license {''.join(inner.itertext()).strip()}",
            _place(inner),
            "a driver's license is not kept in a profile",
        )


_ELEMENTS = {
    "PersonName": _person,
    "Headline": _headline, "WorkExperience": _job, "Education": _study, "JobRelated": _skills, "Computer": _skills,
    "Organisational": _communication, "Communication": _communication, "Other": _communication,
    "MotherTongue": _language, "ForeignLanguage": _language, "Achievement": _achievement, "Driving": _driving,
    "PositionHistory": _position, "EmploymentHistory": _employment, "EducationDegree": _degree, "Skill": _named_skill,
    "Certification": _named_certificate, "License": _named_certificate,
}  # fmt: skip

FORM = Form("Europass XML", 10, _fits, _read)
