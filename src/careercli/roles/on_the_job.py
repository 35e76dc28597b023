"""The training on the job by which one learns an occupation, by the kinds of the Bureau of Labor Statistics."""

from __future__ import annotations

from careercli.errors import NoSuchChoice

KINDS = {
    "none": "None",
    "short": "Short-term on-the-job training",
    "moderate": "Moderate-term on-the-job training",
    "long": "Long-term on-the-job training",
    "apprenticeship": "Apprenticeship",
    "internship": "Internship/residency",
}
"""The Bureau's name of each kind, by a short one; those that begin in the job stand by their length."""
TIMES = {
    KINDS["short"]: "up to a month",
    KINDS["moderate"]: "1 to 12 months",
    KINDS["long"]: "more than a year",
}
"""How long each kind of training on the job takes, as the Bureau of Labor Statistics defines it."""
_ALSO = {
    "apprentice": "apprenticeship", "apprenticeships": "apprenticeship", "apprenticed": "apprenticeship",
    "residency": "internship", "internships": "internship", "intern": "internship", "medium": "moderate", "no": "none",
}  # fmt: skip


def parse(written: str) -> tuple[str, ...]:
    """The short names of the kinds that some words name, with commas between them. Raises UsageError for another."""
    names = [" ".join(part.lower().replace("-", " ").split()) for part in written.split(",")]
    kinds = [_kind(name) for name in names if name]
    if not kinds or None in kinds:
        strange = next((name for name, kind in zip(filter(None, names), kinds, strict=True) if kind is None), written)
        raise NoSuchChoice(
            f"--on-the-job {strange[:60]!r} is no kind of training", strange, tuple(KINDS), "use some of"
        )
    return tuple(dict.fromkeys(kind for kind in kinds if kind))


def _kind(name: str) -> str | None:
    """The short name of a kind by it, another word for it or the Bureau's name."""
    name = name.removesuffix(" term")
    published = (kind for kind, words in KINDS.items() if words.lower().replace("-", " ") == name)
    return name if name in KINDS else _ALSO.get(name) or next(published, None)
