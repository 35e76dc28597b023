"""What licenses consist of, and which of them covers which: the reviewed table `licence_parts.tsv`.

A license may be several things at once: a school bus driver's is a commercial driver's license with two endorsements.
Whoever has some of them has to get the rest only. Every row has its source and the year of that.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from pathlib import Path

from careercli import paths
from careercli.errors import CareersError
from careercli.lazy_dataclass import dataclass
from careercli.roles.reviewed_table import HINT, read_entries, year_of

FILE = "licence_parts.tsv"
COLUMNS = ("part", "words", "covers", "certificates", "check", "source", "year")


@dataclass(frozen=True)
class Part:
    """One license or endorsement. `covers` are the parts that its holder has to get no more, by their names.

    `certificates` are what people call it in a CV or profile. `check` is what is to be asked of the board where it is
    one license by name, and may not hold for another job; empty where it holds for all.
    """

    words: str
    covers: tuple[str, ...]
    certificates: tuple[str, ...]
    check: str
    source: str
    year: int


Parts = Mapping[str, Part]


def read(folder: Path) -> dict[str, Part]:
    """The table of a folder of data. Raises CareersError if it is damaged or not there."""
    parts = read_entries(folder / FILE, COLUMNS, _part)
    for name, part in parts.items():
        if unknown := [other for other in part.covers if other not in parts]:
            raise CareersError(f'{paths.display(folder / FILE)}: {name} covers "{unknown[0]}", which has no line', HINT)
    return parts


def with_covered(parts: Parts, names: Iterable[str]) -> set[str]:
    """Some parts with all that they cover."""
    found: set[str] = set()
    waiting = list(names)
    while waiting:
        if (name := waiting.pop()) not in found:
            found.add(name)
            waiting.extend(parts[name].covers if name in parts else ())
    return found


def is_named(certificate: str, names: Iterable[str]) -> bool:
    """Whether a certificate, as a person writes it, is what one of some names stands for.

    A short form counts wherever it stands as a word, and so do several words together; a single one, and a name with
    the word license, has to be all that the certificate says. What is still being learned is not held.
    """
    if _NOT_YET.search(certificate):
        return False
    said = core(certificate)
    return any(_names(name, certificate, said) for name in names)


def core(name: str) -> str:
    """A license without the words that only say that it is one, and without what stands behind a comma or in brackets.

    >>> core("State electrician's license, Texas"), core("registered nurse (RN) license")
    ("electrician's", 'registered nurse')
    """
    first = re.sub(r"\([^)]*\)", " ", name).partition(",")[0].casefold().replace("’", "'")
    return " ".join(word for word in first.split() if word not in _SAY_LITTLE)


def _names(name: str, certificate: str, said: str) -> bool:
    bare = core(name)
    if bare == said:
        return True
    is_telling = name.isupper() or (" " in name and bare == name.casefold())
    return is_telling and re.search(rf"(?<![\w-]){re.escape(bare)}(?!\w)", certificate.casefold()) is not None


_SAY_LITTLE = frozenset(
    (
        "license",
        "licence",
        "licensed",
        "certificate",
        "certification",
        "certified",
        "state",
        "current",
        "active",
        "valid",
    )
)
_NOT_YET = re.compile(
    r"(?i)\b(?:permit|student|course|training|trainee|pending|expired|lapsed|candidate|program(?:me)?|in progress"
    r"|working towards?|instructor|examiner|assistant to)\b"
)


def _part(words: str, covers: str, certificates: str, check: str, source: str, year: str) -> Part:
    """The part of a line. Raises ValueError for one that is not as the columns want it."""
    if not words:
        raise ValueError("it has no words")
    return Part(words, _split(covers, ","), _split(certificates, ";"), check, source, year_of(year))


def _split(cell: str, sign: str) -> tuple[str, ...]:
    return tuple(filter(None, cell.split(sign)))
