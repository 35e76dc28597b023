"""Jobs that are named by the work or the field: consulting, UX design, retail management, insurance."""

from __future__ import annotations

from careercli import cued
from careercli.api import Catalog
from careercli.catalog import title_fields
from careercli.commands.asked.jobs import (
    named_roles,
    verb_forms,
)
from careercli.commands.asked.jobs.job_mentions import Named
from careercli.commands.asked.lists import list_words
from careercli.commands.typed_words import names_something

_DOERS = (
    (r"management", ("manager",)), (r"administration", ("administrator",)), (r"supervision", ("supervisor",)),
    (r"owner", ("manager",)), (r"design", ("designer",)), (r"analysis|analytics", ("analyst",)),
    (r"engineering", ("engineer",)), (r"consulting", ("consultant",)), (r"development", ("developer",)),
    (r"science", ("scientist",)), (r"repair", ("repairer", "technician", "mechanic")), (r"therapy", ("therapist",)),
    (r"coordination", ("coordinator",)), (r"hygiene", ("hygienist",)),
    (r"support", ("support specialist",)),
    (r"(?P<stem>[a-z]+olog)y", ("{}ist", "{}y technologist")), (r"(?P<stem>[a-z]+graph)y", ("{}er",)),
    (r"(?P<stem>dent|chem)istry", ("{}ist",)), (r"surgery", ("surgeon",)),
    (r"investigations?", ("investigator",)), (r"loans", ("loan officer",)), (r"auditing", ("auditor",)),
    (r"lending", ("loan officer",)), (r"underwriting", ("underwriter",)),
    (r"sales", ("sales agent", "sales representative", "salesperson")),
    (r"operations?", ("operator",)), (r"estimating", ("estimator",)),
    (r"(?P<stem>[a-z]{3,})ing", ("{}er", "{}or", "{}e", "{}ist")),
)  # fmt: skip
"""The last word of a field or of what is done, and what who does it is called."""
SCHOOLS = {
    "law": "lawyer", "medical": "physician", "med": "physician", "nursing": "registered nurse", "dental": "dentist",
    "vet": "veterinarian", "veterinary": "veterinarian", "pharmacy": "pharmacist", "barber": "barber",
    "beauty": "hairdresser", "cosmetology": "hairdresser", "culinary": "chef", "cooking": "chef",
    "flight": "airline pilot", "truck driving": "truck driver", "cdl": "truck driver", "welding": "welder",
    "police": "police officer", "massage": "massage therapist", "paralegal": "paralegal",
}  # fmt: skip
"""Schools by what they teach, and what who goes there wants to become."""
_ALONE = frozenset((
    "supervision", "consulting", "counseling", "counselling", "bookkeeping", "welding", "translating", "tutoring",
    "loans", "auditing", "lending", "underwriting", "investigations", "drafting", "surveying", "acting", "modeling",
    "plumbing", "roofing", "butchering",
))  # fmt: skip
"""Of them those that name a job by themselves."""
_NO_WORK = frozenset(("school", "a school", "college", "work", "working", "jobs", "job", "training"))
"""Words that somebody goes back to, and that are no job's."""
_LEAST = 2


def may_be_field(words: str) -> bool:
    """The cheap test whether words may be work or a field: none of mere grammar."""
    if words in _NO_WORK or _is_family(words):
        return False
    is_named = len(words) > _LEAST and all(names_something(word) for word in words.split())
    return is_named or named_roles.worker(words) is not None


def _is_family(words: str) -> bool:
    """Whether words are a whole field of work, which is no job of it: healthcare, office."""
    fields = (pattern for name, pattern in list_words.FIELDS.items() if name not in ("sales", "education"))
    return any(cued.fullmatch(rf"(?:the |an )?(?:{pattern})(?: (?:work|jobs?|field))?", words) for pattern in fields)


def of_field(catalog: Catalog, words: str) -> tuple[str, ...]:
    """The roles of those who do the work, or begin in the field, that words name; none for other words."""
    if named_roles.worker(words):
        return named_roles.of_work(catalog, words)
    first, _, thing = words.partition(" ")
    if thing and verb_forms.is_doing(first) and (slugs := named_roles.of_work(catalog, words)):
        return slugs
    for title in _titles(words):
        if slugs := named_roles.named(catalog, title):
            return slugs
    if title_fields.is_reviewed(words):
        return named_roles.of_field(catalog, words)
    return ()


def _titles(words: str) -> tuple[str, ...]:
    """What those may be called who do what words name."""
    *front, last = words.split()
    if not front and last not in _ALONE:
        return ()
    for pattern, endings in _DOERS:
        if match := cued.fullmatch(pattern, last):
            stem = match.groupdict().get("stem") or ""
            return tuple(" ".join((*front, ending.format(stem))) for ending in endings)
    return ()


def of_schools(catalog: Catalog, words: list[str]) -> list[Named]:
    """The jobs of those whom the schools of a sentence teach: law school, the police academy."""
    plain = [word.strip(",.;:?!") for word in words]
    found = []
    for at, word in enumerate(plain):
        for count in (2, 1):
            name = " ".join(plain[max(at - count, 0) : at])
            title = SCHOOLS.get(name) if word in ("school", "academy", "schools") else None
            if title and (slugs := named_roles.named(catalog, title)):
                found.append(Named(at - count, at + 1, f"{name} {word}", slugs))
                break
    return found
