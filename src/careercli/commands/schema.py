"""`careers schema`: print the JSON Schema of a role file, or what the keys of answers are."""

from __future__ import annotations

import json as json_module
from typing import Annotated

import typer

from careercli import paths
from careercli.commands import output


def command(
    answers: Annotated[
        bool,
        typer.Option("--answers", help="Print instead what every key of --json and column of CSV is, as Markdown."),
    ] = False,
) -> None:
    """Print the JSON Schema of a role file, for editors; or what the keys of answers are.

    \b
    Examples:
      careers schema > role.schema.json
      careers schema --answers > answers.md
      then, in the first line of a role file: # yaml-language-server: $schema=role.schema.json
    """
    if answers:
        output.write(paths.page_of_answers().read_text(encoding="utf-8"))
        return
    from careercli.roles.json_schema import editor_schema

    output.write(json_module.dumps(editor_schema(), indent=2) + "\n")
