"""A person's CV to what it says: skills, jobs held, schooling, languages, certificates.

`read_cv` is the door. Each form of CV is a module of `careercli.profile.cv.forms`; they are told apart by what is in
the file, not by its name. The file comes from a stranger: its size is bounded, and only text is ever taken out of it.
"""

from __future__ import annotations

import shlex
from pathlib import Path

from careercli import paths
from careercli.errors import CareersError
from careercli.profile.cv.document import LONGEST_PHRASE, LONGEST_PROSE, MAX_PHRASES, Cv, CvText, Job, LeftOut, Study
from careercli.profile.cv.source import HINT, Source
from careercli.roles.problems import own_fault_as_error

__all__ = [
    "HINT",
    "LONGEST_PHRASE",
    "LONGEST_PROSE",
    "MAX_BYTES",
    "MAX_PHRASES",
    "Cv",
    "CvText",
    "Job",
    "LeftOut",
    "NotACv",
    "Study",
    "read_cv",
    "read_source",
]  # fmt: skip

MAX_BYTES = 5_000_000
"""Of a file; its text is bounded besides, as some forms are packed."""


OF_ROLE = "`careers validate {}` checks it; `careers where` names the folder in which it becomes one of your roles"
"""What to do with a role file."""


class NotACv(CareersError):
    """A text that can be read, but is no CV; `what` says what it is: "a job posting"."""

    def __init__(self, file_name: str, what: str, hint: str) -> None:
        super().__init__(f"{file_name}: not a CV but {what}", hint)
        self.what = what


def read_cv(path: Path, *, as_cv: bool = False) -> Cv:
    """The CV in a file, or in the folder of LinkedIn's export.

    Raises CareersError if it cannot be read, is too large, or is no CV, and says what it is.

    `as_cv` reads a text that is no CV by what it says (NotACv) as if it were one.
    """
    file_name = paths.display(path)
    with own_fault_as_error(file_name):
        if path.is_dir():
            return _read_folder(path)
        return read_source(Source(file_name, paths.read_small(path, MAX_BYTES, HINT)), as_cv=as_cv)


def _read_folder(folder: Path) -> Cv:
    from careercli.profile.cv.forms import linkedin

    name = paths.display(folder)
    try:
        files = linkedin.tables_of_folder(folder)
    except OSError as error:
        raise CareersError(
            f"{name}: cannot be read: {error.strerror or error}", "is it a folder you may read?"
        ) from None
    sources = [Source(paths.display(file), paths.read_small(file, MAX_BYTES, HINT)) for file in files.values()]
    return linkedin.read_folder(name, sources)


def read_source(source: Source, *, as_cv: bool = False) -> Cv:
    """As `read_cv`, of some bytes."""
    from careercli.profile.cv.forms import form_of
    from careercli.roles.role_text import is_role_text

    if source.is_text and is_role_text(source.text, source.name):
        raise source.refuse(
            "a role file, which tells of a job and not of a person", OF_ROLE.format(_as_word(source.name))
        )
    cv = form_of(source).read(source)
    if cv.other is not None and not as_cv:
        raise NotACv(source.name, cv.other.what, cv.other.hint)
    return cv


def _as_word(name: str) -> str:
    """A file's name as a word of a command; the sign of one's home stays free of quotes, which would keep it."""
    return f"~/{shlex.quote(name[2:])}" if name.startswith("~/") else shlex.quote(name)
