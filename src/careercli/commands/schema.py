"""`careers schema`: print the JSON Schema of a role file, for editors."""

from __future__ import annotations

import json as json_module

from careercli.commands import output


def command() -> None:
    """Print the JSON Schema of a role file, for editors.

    \b
    Examples:
      careers schema > role.schema.json
      then, in the first line of a role file: # yaml-language-server: $schema=role.schema.json
    """
    from careercli.roles.json_schema import editor_schema

    output.write(json_module.dumps(editor_schema(), indent=2) + "\n")
