"""`careers profile edit`: open your profile in your editor ($VISUAL or $EDITOR), and check it afterwards."""

from __future__ import annotations

import sys

from careercli import paths
from careercli.commands import output
from careercli.errors import CareersError


def command() -> None:
    """Open your profile in your editor ($VISUAL or $EDITOR), and check it afterwards.

    Examples:
      careers profile edit
    """
    from careercli.authoring import editor
    from careercli.profile import model, store

    terminal = sys.stdin is not None and sys.stdin.isatty() and sys.stderr.isatty()
    command = editor.editor(terminal=terminal)
    code = editor.run(command, store.ensure_profile())
    if code:
        raise CareersError(f"the editor ended with {code}", "what it saved is in the file all the same")
    model.load()
    output.note(f"the profile is in order: {paths.display(model.profile_file())}")
