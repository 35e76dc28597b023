"""`careers profile clear`: forget the profile, for another person or a new start."""

from __future__ import annotations

from careercli import paths
from careercli.commands import output
from careercli.commands.output import Format, Json


def command(format: Format = None, json: Json = False) -> None:  # noqa: A002
    """Forget the profile, for another person or a new start. The file that was there is kept beside it as one to go
    back to.

    Examples:
      careers profile clear

    For several people at once, keep a folder for each: CAREERS_HOME=DIR in front of a command has its own profile,
    stars and notes. Stars and notes are left as they are.
    """
    from careercli.answers.profile import ProfileChanges
    from careercli.profile import model, store

    old = store.clear()
    gone = ("all of it",) if old else ()
    output.emit(ProfileChanges(paths.display(model.profile_file()), removed=gone), format, json)
    if old:
        output.note(f"what it held is in {paths.display(old)} until the next time; stars and notes stay as they are")
    else:
        output.note("there is no profile: nothing to clear")
