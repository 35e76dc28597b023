"""A person's own role files: a new one, changing one, and where they all are."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from careercli import paths, text
from careercli.commands import catalog_options, global_options, output
from careercli.commands.output import Format, Json
from careercli.errors import EXIT_DONE, EXIT_PROBLEM, CareersError, NoSuchRole

if TYPE_CHECKING:
    from collections.abc import Sequence

    from careercli.authoring.editor import Draft
    from careercli.catalog.catalog import Catalog
    from careercli.roles.model import Role
    from careercli.roles.problems import Problem

SHOWN = 5
"""Problems that are told on stderr when no editor can show them."""


def new(
    title: Annotated[str, typer.Argument(metavar="TITLE", help="The role's title.")],
    like: Annotated[
        str | None,
        typer.Option(
            "--like", metavar="ROLE", help="Start from this role's shape.", autocompletion=catalog_options.complete_role
        ),
    ] = None,
    to: Annotated[
        Path | None,
        typer.Option("--to", metavar="DIR", help="The folder. [default: your own roles]", show_default=False),
    ] = None,
    slug: Annotated[
        str | None, typer.Option("--slug", metavar="NAME", help="The file's name. [default: made of the title]")
    ] = None,
    print_: Annotated[bool, typer.Option("--print", help="Print the file, and write nothing.")] = False,
) -> None:
    """Write a role file to fill in, every key explained.

    It is valid as it stands: each key is a comment, with a line on what goes there. Nothing is overwritten. The path
    is printed on stdout.

    \b
    Examples:
      careers new "Night Baker"
      careers new "Court Baker" --like legal-coordinator
      careers new Baker --print
    """
    from careercli.authoring import new as authoring
    from careercli.authoring.template import template

    title = authoring.clean_title(title)
    name = authoring.slug_for(title, slug)
    shape = _role(catalog_options.catalog(whole=False), like) if like is not None else None
    if print_:
        output.write(template(title, schema=authoring.SCHEMA, like=shape))
        output.note(f"nothing was written; `careers schema > {authoring.SCHEMA}` makes the schema that line 1 names")
        return
    folder = (to or paths.user_roles()).expanduser().absolute()
    schema = authoring.ready(folder)
    file = authoring.create(folder, name, template(title, schema=schema, like=shape))
    _print_path(file)
    _next_steps(folder, file, name)


def _role(found: Catalog, name: str) -> Role:
    """A role as its file says it. Raises NoSuchRole, and CareersError if the file went or broke meanwhile."""
    from careercli.roles.loader import load_file

    loaded = load_file(found.file(found.slug(name)))
    if loaded.role is None:
        raise CareersError(str(loaded.problems[0]), loaded.problems[0].hint)
    return loaded.role


def _print_path(file: Path) -> None:
    """The path on stdout: as it is for a program, with nothing to obey for a terminal."""
    shown = str(file)
    if sys.stdout.isatty():
        shown = text.escape(shown)
    output.write(f"{shown}\n")


def _next_steps(folder: Path, file: Path, slug: str) -> None:
    from careercli.roles.search_path import in_use

    used = any(one.path == folder for one in in_use(global_options.now().roles))
    options = "" if used else f"--roles {_quoted(folder)} "
    output.note(f"  careers {options}edit {slug}    fill it in")
    output.note(f"  careers validate {_quoted(file)}    check it")
    output.note(f"  careers {options}show {slug}    see it")
    other = _elsewhere(slug, folder) if used else []
    if other:
        output.note(f"careers: there is also {paths.shown(other[0])}; `careers where` tells which of the two is used")


def _elsewhere(slug: str, but: Path) -> list[Path]:
    """The files of this slug in the other folders in use."""
    from careercli.roles.search_path import ENDINGS, in_use

    others = [one.path for one in in_use(global_options.now().roles) if one.path != but]
    files = [other / f"{slug}{ending}" for other in others for ending in ENDINGS]
    return [file for file in files if file.is_file()]


def _quoted(path: Path) -> str:
    import shlex

    return shlex.quote(str(path))


# Editing


def edit(role: catalog_options.RoleName) -> int:
    """Change a role file in your editor; it is checked before it counts.

    The editor is $VISUAL, or $EDITOR. A bundled role becomes a file of your own, which wins over the bundled one. With
    errors, the editor is offered again with the problems on top; your work is never lost.

    \b
    Examples:
      careers edit night-baker
      careers edit legal-coordinator
    """
    from careercli.authoring import editor
    from careercli.authoring import new as authoring

    found = catalog_options.catalog(warn=False)
    source, bundled = _file(found, role)
    target = paths.user_roles() / source.name if bundled else source.resolve()
    command = editor.editor(terminal=_at_terminal())
    for old in editor.left_behind(target):
        output.note(f"careers: an earlier edit was cut short; its work is in {paths.shown(old)}")
    if bundled:
        authoring.ready(target.parent)
    draft = editor.Draft(target, source.read_bytes())
    try:
        return _edited(draft, command, found.slugs())
    except BaseException:
        _put_aside(draft)
        raise


def _at_terminal() -> bool:
    return sys.stdin is not None and sys.stdin.isatty() and sys.stderr.isatty()


def _file(found: Catalog, name: str) -> tuple[Path, bool]:
    """The file to edit for a role's name, also one that cannot be used yet, and whether it is bundled.

    Raises NoSuchRole.
    """
    from careercli.skills import normalize

    try:
        slug = found.slug(name)
    except NoSuchRole:
        slug = normalize.name_key(name)
        if not _files(found, slug):
            raise
    rank, file = _files(found, slug)[0]
    return found.folders[rank].path / file, found.folders[rank].origin == "bundled"


def _files(found: Catalog, slug: str) -> list[tuple[int, str]]:
    rows = found.index.rows("SELECT rank, name FROM file WHERE slug = ? ORDER BY rank, name", (slug,))
    return [(rank, name) for rank, name in rows if (found.folders[rank].path / name).is_file()]


def _edited(draft: Draft, command: Sequence[str], known: Sequence[str]) -> int:
    """Opens the editor until the work is good, given up or put aside; the exit code. Raises CareersError."""
    from careercli.answers.validate import check_bytes
    from careercli.authoring import editor

    problems = _errors(check_bytes(draft.original, str(draft.target), known))
    while True:
        if problems:
            draft.explain(problems)
        code = editor.run(command, draft.path)
        if code:
            raise CareersError(f"the editor ended with {_ending(code)}, so nothing was changed", "run it again")
        if draft.work() == draft.original:
            draft.remove()
            output.note("unchanged (an editor that opens its own window may need an option to wait, as `code --wait`)")
            return EXIT_DONE
        doubts = check_bytes(draft.work(), str(draft.target), known)
        problems = _errors(doubts)
        if not problems:
            return _saved(draft, len(doubts))
        _tell(problems)
        answer = _asked() if _at_terminal() else "k"
        if answer == "d":
            draft.remove()
            output.note("discarded; the file is as it was")
            return EXIT_PROBLEM
        if answer == "k":
            return EXIT_PROBLEM if _put_aside(draft) else EXIT_DONE


def _errors(problems: Sequence[Problem]) -> list[Problem]:
    return [one for one in problems if one.severity == "error"]


def _ending(code: int) -> str:
    return f"exit code {code}" if code > 0 else f"signal {-code}"


def _saved(draft: Draft, doubts: int) -> int:
    taken = draft.new
    draft.save()
    _print_path(draft.target)
    if taken:
        output.note("saved as your own file; it wins over the bundled one until you remove it")
    if doubts:
        many = f"{doubts} things are doubtful" if doubts > 1 else "one thing is doubtful"
        output.note(f"{many}: careers validate {_quoted(draft.target)}")
    return EXIT_DONE


def _tell(problems: Sequence[Problem]) -> None:
    for one in problems[:SHOWN]:
        output.complain(str(one).replace("\n", " "), one.hint)
    if len(problems) > SHOWN:
        output.note(f"careers: and {len(problems) - SHOWN} problems more")


def _asked() -> str:
    """What to do with work that has errors: e, k or d. No answer keeps it."""
    while True:
        sys.stderr.write("[e]dit again, [k]eep the work beside the file, or [d]iscard it? ")
        sys.stderr.flush()
        line = sys.stdin.readline()
        if not line:
            return "k"
        if line.strip().lower()[:1] in ("e", "k", "d") and line.strip():
            return line.strip().lower()[0]


def _put_aside(draft: Draft) -> bool:
    """Keeps changed work as FILE.rejected and says so; an unchanged copy goes."""
    if draft.path.exists() and draft.changed():
        try:
            output.note(f"your work is kept in {paths.shown(draft.keep())}")
        except CareersError:
            output.note(f"your work is still in {paths.shown(draft.path)}")
        return True
    draft.remove()
    return False


# Where


def where(format: Format = None, json: Json = False) -> None:  # noqa: A002
    """Show which folders are in use, and what overrides what.

    \b
    Examples:
      careers where
      careers where --json
      careers where --roles ./mine
    """
    from careercli.answers.where import places

    output.emit(places(catalog_options.catalog(warn=False)), format, json)
