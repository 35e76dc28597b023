"""`careers note`: keep notes on roles."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

import typer

from careercli import text as wording
from careercli.commands import catalog_options, kept_roles
from careercli.commands.output import Format, Json
from careercli.errors import UsageError

if TYPE_CHECKING:
    from careercli.catalog.catalog import Catalog

HINT = "`careers note paralegal --remove 1`; `careers note` lists all notes with their numbers"

ADDING = '`careers note ROLE "your note"` adds one'


def command(
    role: Annotated[
        str | None,
        typer.Argument(
            metavar="[ROLE]",
            help="Title, alias or slug, or its unique beginning; without one, all notes are listed.",
            autocompletion=catalog_options.complete_role,
        ),
    ] = None,
    text: Annotated[str | None, typer.Argument(metavar="[TEXT]", help="The note, in quotes.")] = None,
    remove: Annotated[
        list[int] | None, typer.Option("--remove", metavar="N", help="Remove the note with this number; repeatable.")
    ] = None,
    clear: Annotated[bool, typer.Option("--clear", help="Remove all notes on the role.")] = False,
    format: Format = None,  # noqa: A002
    json: Json = False,
) -> None:
    """Keep notes on roles: add, list or remove them.

    \b
    Examples:
      careers note paralegal "Open day at the college on 12 May"
      careers note paralegal
      careers note
      careers note paralegal --remove 1
      careers note paralegal --clear

    `careers show` shows them with the role, on the screen only. They are kept in a file of your own; role files are not
    touched.
    """
    from careercli.answers.note import notes
    from careercli.profile import kept

    removing = bool(remove) or clear
    if removing and role is None:
        raise kept_roles.needs_role("--clear" if clear else "--remove", HINT)
    if removing and text is not None:
        raise UsageError("a note is added or removed, not both", f"for example, {HINT}")
    catalog = catalog_options.catalog()
    if text is not None and catalog.slug_meant(text):
        message = f"{text!r} is a role too: a note is on one role, and needs more words"
        raise UsageError(message, f"`careers note {text}` shows the notes on it; `careers star` takes several roles")
    slug = None
    if role is not None:
        slug, text = _read(catalog, role, text, [note.role for note in kept.load().notes])
    remarks = []
    if slug is not None and text is not None:
        from careercli.roles import releases

        kept.add_note(slug, text, releases.today().isoformat())
        remarks = [f"noted: {slug}"]
    elif slug is not None and removing:
        gone = kept.remove_notes(slug, None if clear else remove)
        remarks = [f"removed from {slug}: {wording.count(len(gone), 'note')}"]
    answer = notes(catalog, slug, remarks)
    on_it = "" if slug is None else f" on {slug}"
    nothing = "" if any(noted.notes for noted in answer.roles) else f"no note{on_it} yet: {ADDING}"
    kept_roles.emit(answer, nothing, format, json)


def _read(catalog: Catalog, role: str, text: str | None, noted: list[str]) -> tuple[str, str | None]:
    """The slug of the role, and the note. Two words that are one role's name, as `nurse practitioner`, are no note."""
    if text is not None and text.strip() and (both := catalog.slug_meant(f"{role} {text}")):
        return both, None
    return kept_roles.slug_of_kept(catalog, role, noted), text
