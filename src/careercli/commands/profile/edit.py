"""`careers profile edit`: open your profile in your editor ($VISUAL or $EDITOR), and check it afterwards."""

from __future__ import annotations

from careercli import paths
from careercli.commands import output
from careercli.commands.role_files import at_terminal, open_editor
from careercli.errors import CareersError


def command() -> None:
    """Open your profile in your editor ($VISUAL or $EDITOR), and check it afterwards.

    Examples:
      careers profile edit
    """
    from careercli.authoring import editor
    from careercli.profile import model, store

    code = open_editor(editor.editor(terminal=at_terminal()), store.ensure_profile())
    if code:
        raise CareersError(f"the editor ended with {code}", "what it saved is in the file anyway")
    model.load()
    output.note(f"the profile is in order: {paths.display(model.profile_file())}")
