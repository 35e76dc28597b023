"""`careers check`: hold what guides, or any text, claim against the official record."""

from __future__ import annotations

import os
import shlex
import stat
import sys
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from careercli import paths
from careercli.commands import catalog_options, output
from careercli.commands.nothing_found import note_missing
from careercli.commands.output import Format, Json
from careercli.errors import CareersError, UsageError

if TYPE_CHECKING:
    from careercli.api import Catalog

_STDIN = "-"
_NO_TEXT = "name a text file, or pipe the text in behind -"
_ENDINGS = (".txt", ".md", ".markdown", ".html", ".htm", ".text")


def command(
    what: Annotated[
        list[str] | None,
        typer.Argument(
            metavar="[ROLE|FILE]...",
            help="A text file, - for standard input, or roles to check.",
            autocompletion=catalog_options.complete_role,
        ),
    ] = None,
    format: Format = None,  # noqa: A002
    json: Json = False,
) -> None:
    """Check the claims of guides, or of any text, against official figures.

    \b
    Examples:
      careers check posting.txt
      careers check legal-coordinator
      careers check --json

    In a text (a posting, an article, a chatbot's answer; plain, Markdown or HTML) each claim of pay, growth, openings,
    jobs and education about an occupation that it names is found, and given a verdict. A path that exists is a file,
    anything else a role. Without either, every guide's claims: of the bundled roles, those of legal-coordinator and
    legal-technician.
    """
    file = _file(what or ())
    if file is None and what:
        _refuse_folder(what, catalog_options.catalog())
    if file is not None:
        _of_text(catalog_options.catalog(), file, format, json)
    else:
        _of_roles(what, format, json)


def _file(arguments: Sequence[str]) -> str | None:
    """The file that is meant, "-" for standard input; None if roles are. Raises UsageError for several, or for both."""
    if len(arguments) > 1:
        if any(argument == _STDIN or _looks_like_file(argument) for argument in arguments):
            raise UsageError("check reads one text at a time, without roles", "name a single file, or -")
        return None
    if not arguments:
        return None
    (argument,) = arguments
    mode = _mode(argument)
    if argument == _STDIN or (mode is not None and not stat.S_ISDIR(mode)):
        return argument
    if _looks_like_file(argument):
        what = "there is no such file" if mode is None else "this is a folder"
        raise CareersError(f"{paths.display(argument)}: {what}", _NO_TEXT)
    return None


def _refuse_folder(arguments: Sequence[str], catalog: Catalog) -> None:
    """Raises CareersError for an argument that is a folder here and no role: a text was meant."""
    for argument in arguments:
        mode = _mode(argument)
        if mode is not None and stat.S_ISDIR(mode) and not catalog.slug_meant(argument):
            raise CareersError(f"{paths.display(argument)}: this is a folder", _NO_TEXT)


def _mode(path: str) -> int | None:
    """What is at a path, as `stat` says it; None for nothing, or for what can be no path."""
    try:
        return Path(path).stat().st_mode if path else None
    except (OSError, ValueError):
        return None


def _looks_like_file(argument: str) -> bool:
    return argument.lower().endswith(_ENDINGS) or os.sep in argument


def _of_text(catalog: Catalog, file: str, format: str | None, json: bool) -> None:  # noqa: A002
    from careercli.sources.claims import document

    if file == _STDIN and sys.stdin is not None and sys.stdin.isatty():
        raise UsageError("- reads a text from standard input, but nothing is piped in", "or name a file")
    name = "standard input" if file == _STDIN else paths.display(file)
    answer = catalog.check_text(document.load(file), name)
    output.emit(answer, format, json, page=True)
    if file != _STDIN and (slug := catalog.slug_meant(file)):
        code = catalog.entry(slug).role.occupation
        other = shlex.quote(code.code if code else slug)
        output.note(f"{name} is a file here, and was read as one; `careers check {other}` checks the role")


def _of_roles(roles: list[str] | None, format: str | None, json: bool) -> None:  # noqa: A002
    catalog = catalog_options.catalog()
    answer = catalog.check(*(catalog_options.named(roles) if roles else ()))
    claimed = {figure.slug for figure in answer.figures}
    missing = [slug for slug, _title in answer.roles if slug not in claimed]
    if not output.wants_rows(format, json) and missing:
        from careercli.answers import instead

        answer = replace(answer, instead=tuple(instead.of_claims(catalog, catalog.entry(slug)) for slug in missing))
    output.emit(answer, format, json, page=True)
    if output.wants_rows(format, json):
        note_missing("claims of a guide", missing)
    if not answer.roles:
        output.note("no guide in this catalog claims anything, so there is nothing to check")
