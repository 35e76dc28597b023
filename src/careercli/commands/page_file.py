"""A page as a file: never in the place of another one unless that is asked for, whole or not at all."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from careercli import paths
from careercli.commands import output
from careercli.commands.role_files import print_path
from careercli.errors import CareersError, UsageError

if TYPE_CHECKING:
    from careercli.answer import Answer

ENDINGS = (".html", ".htm")


def refuse_existing(target: Path, *, force: bool) -> None:
    """Raises UsageError for a name that is no page's, CareersError for a folder not there or, without `force`, a file.

    Asked before the answer is worked out, so that nobody waits for nothing.
    """
    if target.suffix.lower() not in ENDINGS:
        hint = "name a file that ends in .html; a browser prints it, or saves it as PDF"
        raise UsageError(f"{paths.display(target)}: a page is HTML", hint)
    if not target.parent.is_dir():
        raise CareersError(f"{paths.display(target.parent)}: there is no such folder", "make it first")
    if target.is_dir():
        raise CareersError(f"{paths.display(target)}: is a folder", "name a file that ends in .html")
    if target.exists() and not force:
        raise CareersError(f"{paths.display(target)}: is there already", "give --force to replace it, or another name")


def write(answer: Answer, target: Path, *, force: bool) -> None:
    """Writes an answer's page and prints its path; the answer's remarks go to stderr. Raises CareersError."""
    from careercli import formats
    from careercli.roles.atomic_write import write_atomically

    data = formats.text("html", answer).encode("utf-8", "replace")
    refuse_existing(target, force=force)  # somebody may have made it meanwhile
    write_atomically(target, data)
    print_path(target)
    for remark in answer.remarks:
        output.note(remark)
