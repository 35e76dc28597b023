"""A person's CV to what it says: skills, jobs held, schooling, languages, certificates.

`read_cv` is the door. Each form of CV is a module of `careercli.profile.cv.forms`; they are told apart by what is in
the file, not by its name. The file comes from a stranger: its size is bounded, and only text is ever taken out of it.
"""

from __future__ import annotations

from pathlib import Path

from careercli import paths
from careercli.profile.cv.document import LONGEST_PHRASE, LONGEST_PROSE, MAX_PHRASES, Cv, Job, LeftOut, Said, Study
from careercli.profile.cv.source import HINT, Source
from careercli.roles.problems import own_fault_as_error

__all__ = [
    "HINT", "LONGEST_PHRASE", "LONGEST_PROSE", "MAX_BYTES", "MAX_PHRASES", "Cv", "Job", "LeftOut", "Said", "Study",
    "read_cv", "read_source",
]  # fmt: skip

MAX_BYTES = 5_000_000
"""Of a file; its text is bounded besides, as some forms are packed."""


def read_cv(path: Path) -> Cv:
    """The CV in a file. Raises CareersError if it cannot be read, is too large, or is no CV, and says what it is."""
    file_name = paths.display(path)
    with own_fault_as_error(file_name):
        return read_source(Source(file_name, paths.read_small(path, MAX_BYTES, HINT)))


def read_source(source: Source) -> Cv:
    """The CV in some bytes. Raises CareersError."""
    from careercli.profile.cv.forms import form_of

    return form_of(source).read(source)
