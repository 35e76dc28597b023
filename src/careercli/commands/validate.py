"""`careers validate`: check role files: every problem, its place, and a hint."""

from __future__ import annotations

from typing import Annotated

import typer

from careercli.commands import catalog_options, output
from careercli.commands.output import Format, Json
from careercli.errors import EXIT_DONE, EXIT_PROBLEM
from careercli.streams import read_stdin
from careercli.system import expand_patterns


def command(
    targets: Annotated[
        list[str] | None,
        typer.Argument(metavar="[PATH]...", help="Files or folders, - for standard input; without any, all."),
    ] = None,
    strict: Annotated[bool, typer.Option("--strict", help="Exit with 1 on warnings too.")] = False,
    format: Format = None,  # noqa: A002
    json: Json = False,
) -> int:
    """Check role files: every problem, its place, and a hint.

    \b
    Examples:
      careers validate
      careers validate my-role.yaml
      careers validate data/roles --strict
      cat my-role.yaml | careers validate -

    Exits with 1 if there is an error; with --strict, if there is a warning too.
    """
    from careercli.roles.yaml_reader import MAX_BYTES

    targets = expand_patterns(targets or ())
    piped = read_stdin(MAX_BYTES) if "-" in targets else None
    answer = catalog_options.catalog(warn=False).validate(*targets, piped=piped)
    output.emit(answer, format, json)
    output.note(answer.closing(strict=strict))
    return EXIT_PROBLEM if answer.errors or (strict and answer.warnings) else EXIT_DONE
