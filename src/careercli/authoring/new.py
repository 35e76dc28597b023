"""New role files, and the schema that editors check them by."""

from __future__ import annotations

import contextlib
import json
import os
import re
from pathlib import Path
from typing import TYPE_CHECKING

from careercli import paths
from careercli.authoring.template import TITLE_LETTERS
from careercli.errors import CareersError, UsageError
from careercli.roles import dumper, yaml_reader
from careercli.roles.atomic_write import (
    delete_leftovers,
    os_error_as_careers_error,
    replace_file,
    write_atomically,
)
from careercli.roles.file_lock import folder_lock
from careercli.roles.scan import slug_of
from careercli.roles.search_path import has_role_ending
from careercli.skills import normalize
from careercli.system import RESERVED_NAMES

if TYPE_CHECKING:
    from careercli.roles.model import Role

SCHEMA = "role.schema.json"
_SMALL = frozenset(("a", "an", "and", "as", "at", "for", "in", "of", "on", "or", "the", "to", "with"))
"""Words that stay small inside a title."""
_SENTENCE = re.compile(r"(i|i'm|i’m|we|my|how|what|why|where|can|should|do|does) |.*\?$", re.IGNORECASE)
"""How a sentence or a question begins or ends that was typed in place of a title."""


def clean_title(title: str) -> str:
    """A title on one line. Raises UsageError for one that no role file can hold."""
    cleaned = " ".join(title.split())
    unwanted = yaml_reader.first_unwanted(cleaned)
    if not cleaned:
        raise UsageError("a role needs a title", 'for example, `careers new "Night Baker"`')
    if unwanted:
        raise UsageError(f"the title cannot be used: {unwanted[2]}", "type it again without that character")
    if _SENTENCE.match(cleaned):
        raise UsageError(
            f"{cleaned!r} is a sentence, not a role's title", 'give the title of a job: `careers new "Night Baker"`'
        )
    if len(cleaned) > TITLE_LETTERS:
        raise UsageError(
            f"the title has {len(cleaned)} characters; at most {TITLE_LETTERS} are allowed", "choose a shorter one"
        )
    return cleaned


def titled(title: str) -> str:
    """A title that is typed in small letters, written as titles are; any other as it stands.

    >>> titled("dialysis technician"), titled("head of it"), titled("iOS developer")
    ('Dialysis Technician', 'Head of It', 'iOS developer')
    """
    if not title.islower():
        return title
    words = title.split(" ")
    return " ".join(
        word if place and word in _SMALL else "-".join(part[:1].upper() + part[1:] for part in word.split("-"))
        for place, word in enumerate(words)
    )


def slug_for(title: str, slug: str | None = None) -> str:
    """The name of the file without its ending: the one given, or made of the title. Raises UsageError."""
    normalized = normalize.slug(slug if slug is not None else title)
    if slug is not None and normalized != slug:
        hint = f"as {normalized}" if normalized else "as night-baker"
        raise UsageError(f"{slug!r} is not a valid slug: lowercase letters, digits and single hyphens", hint)
    if not normalized:
        raise UsageError(
            f"no file name can be made of {title!r}",
            "give one of lowercase letters a-z, digits and hyphens: --slug NAME",
        )
    if normalized in RESERVED_NAMES:
        raise UsageError(f"Windows does not allow a file called {normalized}", f"--slug {normalized}-role")
    return normalized


def schema_text() -> str:
    """The schema as `careers schema` prints it."""
    from careercli.roles.json_schema import editor_schema

    return json.dumps(editor_schema(), indent=2) + "\n"


def schema_for(folder: Path) -> tuple[str, Path | None]:
    """The path by which a file in this folder names its schema, and where a copy is still to be written (or None).

    The person's own folder has it one level up, as the bundled roles have, so that a copy of one of those finds it;
    so has any folder beside which one lies. Elsewhere it lies in the folder itself: above that, nothing is ours.
    """
    above = folder.parent / SCHEMA
    if folder == paths.user_roles():
        return f"../{SCHEMA}", above if _may_be_replaced(above) else None
    if _is_ours(above):
        return f"../{SCHEMA}", None
    here = folder / SCHEMA
    return SCHEMA, here if _may_be_replaced(here) else None


def prepare_folder(folder: Path) -> str:
    """Makes the folder, puts the schema where its files look for it, and gives the path by which they name it.

    Raises CareersError if the system does not let it.
    """
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        message = f"{paths.display(folder)}: this folder cannot be made: {error.strerror or error}"
        raise CareersError(message, "name another folder") from None
    delete_leftovers(folder)
    reference, target = schema_for(folder)
    if target is not None:
        write_atomically(target, schema_text().encode())
    return reference


def file_of(role: Role) -> bytes:
    """The file of an occupation that has none, for the person's editor: all that is recorded of it."""
    comment = (
        "An occupation as O*NET and BLS record it. Only the keys that you change go into a file of your own;\n"
        "all others still come from the bundled data, including newer data."
    )
    return dumper.dump(role, comment=comment, schema=f"../{SCHEMA}").encode()


def create(folder: Path, slug: str, text: str, options: str = "") -> Path:
    """Writes a new role file, whole or not at all and never over another. Raises CareersError, whose advice has the
    `options` that a command needs to read the folder.
    """
    with os_error_as_careers_error(folder):
        names = os.listdir(folder)  # noqa: PTH208 - names only
    for name in names:
        if slug_of(name) == slug and has_role_ending(name):
            raise _exists_error(folder / name, slug, options)
    file = folder / f"{slug}.yaml"
    temporary = folder / f".careers-{slug}-{os.getpid()}.part"  # `delete_leftovers` knows it by that name
    try:
        write_atomically(temporary, text.encode())
        with folder_lock(folder), os_error_as_careers_error(file):
            try:
                _put(temporary, file)
            except FileExistsError:
                raise _exists_error(file, slug, options) from None
    finally:
        with contextlib.suppress(OSError):
            temporary.unlink()
    return file


def _put(temporary: Path, file: Path) -> None:
    """Gives a finished file its name. Raises FileExistsError if somebody was quicker, as a rename would not."""
    try:
        os.link(temporary, file)
    except FileExistsError:
        raise
    except OSError:  # a file system without links, as FAT
        file.open("xb").close()  # takes the name
        try:
            replace_file(temporary, file)
        except OSError:
            file.unlink()
            raise


def _exists_error(file: Path, slug: str, options: str) -> CareersError:
    hint = f"`careers {options}edit {slug}` changes it; --slug NAME gives the new role another file name"
    return CareersError(f"{paths.display(file)}: this file is there already, and was left alone", hint)


def _is_ours(file: Path) -> bool:
    """Whether this is a schema of role files, of this version or another."""
    from careercli.roles.json_schema import TITLE

    try:
        with paths.open_ordinary(file) as stream:
            schema = json.loads(stream.read(2_000_000))
    except (OSError, ValueError, RecursionError):
        return False
    return isinstance(schema, dict) and schema.get("title") == TITLE


def _may_be_replaced(file: Path) -> bool:
    """True if nothing is there, or a schema of ours that is not this version's."""
    if not os.path.lexists(file):
        return True
    return _is_ours(file) and file.read_bytes() != schema_text().encode()
