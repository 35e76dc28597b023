"""`careers new`: write a role file to fill in, every key explained."""

from __future__ import annotations

import re
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Literal

import typer

from careercli import offered, paths, text
from careercli.commands import catalog_options, global_options, output
from careercli.errors import CareersError

if TYPE_CHECKING:
    from careercli.catalog.catalog import Catalog
    from careercli.roles.model import Occupation, Role
from careercli.commands.role_files import print_path
from careercli.system import on_windows, quoted


def command(
    title: Annotated[str, typer.Argument(metavar="TITLE", help="The role's title.")],
    like: Annotated[
        str | None,
        typer.Option(
            "--like",
            metavar="ROLE",
            help="Start from the structure of this role.",
            autocompletion=catalog_options.complete_role,
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
    """Write a role file to fill in, with every key explained.

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

    title = authoring.titled(authoring.clean_title(title))
    name = authoring.slug_for(title, slug)
    catalog = catalog_options.catalog(whole=False)
    shape = _role(catalog, like) if like is not None else None
    named = _occupation(catalog, title, name)
    if print_:
        output.write(template(title, schema=authoring.SCHEMA, like=shape, counted=named))
        output.note(f"nothing was written; `careers schema > {authoring.SCHEMA}` makes the schema that line 1 names")
        return
    folder = (to or paths.user_roles()).expanduser().absolute()
    _refuse_bundled(catalog, name)
    schema = authoring.prepare_folder(folder)
    file = authoring.create(folder, name, template(title, schema=schema, like=shape, counted=named), _options(folder))
    print_path(file)
    output.note(f"careers: {_said_of(title, named) if named is not None else _without_code(catalog, title, name)}")
    _next_steps(folder, file, name)
    if to is None and (checkout := _checkout()) is not None:
        output.note(
            "careers: this folder is a checkout of the project: for a pull request, "
            f"`{offered.written(['new', title, '--to', checkout.as_posix()])}` writes the file there"
        )


def _is_in_use(folder: Path) -> bool:
    """Whether the catalogue reads the files of a folder."""
    from careercli.roles.search_path import active_folders

    return any(known.path == folder for known in active_folders(global_options.now().roles))


def _refuse_bundled(catalog: Catalog, slug: str) -> None:
    """Raises CareersError for the slug of a role that comes with the program: a template would blank its texts."""
    file = catalog.query.role_file(slug)
    if file is not None and catalog.folders[file[0]].origin == "bundled":
        message = f"{slug} comes with careers, and an empty file of that name would hide what it says"
        raise CareersError(
            message, f"`careers edit {slug}` changes it; --slug NAME gives the new role another file name"
        )


def _occupation(catalog: Catalog, title: str, slug: str) -> Occupation | None:
    """The occupation that a title is a name of, as the file of a role counts itself under it; None if it is none's."""
    from careercli.catalog import lookup
    from careercli.catalog.classification import Classification
    from careercli.roles import soc
    from careercli.roles.model import Occupation

    others = lookup.named_otherwise(catalog.query, title, slug)
    entry = catalog.entry(others[0]) if len(others) == 1 else None
    occupation = entry.role.occupation if entry is not None else None
    code = soc.base_code(occupation.code) if occupation is not None else None
    if entry is None or code is None:
        return None
    match: Literal["same", "part"] = (
        "same" if lookup.names_the_whole(catalog.query, title, entry.slug) and not soc.is_detail(code) else "part"
    )
    official = next(iter(Classification(catalog).titles(code)), entry.role.title)
    return Occupation(code=code, title=official, reason=f"{title} is one of its job titles.", match=match)


def _said_of(title: str, named: Occupation) -> str:
    """What a file says of the occupation that its title is a name of."""
    if named.match == "same":
        return f"{title} is a name of {named.title}: the file has its code under `occupation`, for its figures"
    return (
        f"{title} is one of the jobs in {named.title}: the file has its code under `occupation` with `match: part`, so "
        "it has the figures of all of them, and they stay a role of their own; write `match: same` if "
        f"{title} is another name for all of that work: it then takes its place, with all that O*NET records of it"
    )


def _without_code(catalog: Catalog, title: str, slug: str) -> str:
    """Why a file has no code, and what follows of it: its title is no occupation's name, or that of several."""
    from careercli.catalog import lookup

    others = [
        other for other in lookup.named(catalog.query, title) if other != slug and catalog.query.codes_of([other])
    ]
    several = others or lookup.occupations_named(catalog.query, title, slug)
    why = f"is a name in several occupations, {text.abridged(several, 3)}" if several else "is a name of no occupation"
    return (
        f"{title} {why}: no code stands in the file, so it has no official figures; a code under `occupation` brings "
        f"them, and `{offered.written(['search', title])}` shows what is near"
    )


def _checkout() -> Path | None:
    """The roles of the checkout of the project that one works in; None anywhere else."""
    folder = Path("data", "roles")
    return folder if folder.is_dir() and (Path("pyproject.toml").is_file() or _contributing(folder)) else None


def _role(catalog: Catalog, name: str) -> Role:
    """A role as its file, or the atlas, says it. Raises NoSuchRole, and CareersError for a file gone or broken."""
    from careercli.roles.loader import load_file

    slug = catalog.slug(name)
    file = catalog.file(slug)
    if file is None:
        return catalog.role(slug)
    loaded = load_file(file)
    if loaded.role is None:
        raise CareersError(str(loaded.problems[0]), loaded.problems[0].hint)
    return loaded.role if loaded.role.family else replace(loaded.role, family=catalog.role(slug).family)


def _options(folder: Path) -> str:
    """What a command needs in front to read the files of a folder; empty where the catalogue has it."""
    return "" if _is_in_use(folder) else f"--roles {quoted(folder)} "


def _next_steps(folder: Path, file: Path, slug: str) -> None:
    options = _options(folder)
    strict = f"{_typed(folder)} --strict" if (guide := _contributing(folder)) else _typed(file)
    for command, purpose in (
        (f"careers {options}edit {slug}", "fill it in"),
        (f"careers validate {strict}", "check it as a pull request is checked" if guide else "check it"),
        (f"careers {options}show {slug}", "see it"),
    ):
        output.note(f"  {offered.command(command)}    {purpose}")
    if guide:
        output.note(f"careers: then open a pull request with this one file; {paths.display(guide)} says what it needs")
    other = _elsewhere(slug, folder) if not options else []
    if other:
        output.note(f"careers: there is also {paths.display(other[0])}; `careers where` shows which of the two is used")


def _contributing(folder: Path) -> Path | None:
    """What tells how to contribute a role, where a folder holds the roles of a checkout of the program; else None."""
    guide = folder.parent.parent / "CONTRIBUTING.md"
    return guide if (folder.parent.name, folder.name) == ("data", "roles") and guide.is_file() else None


def _typed(file: Path) -> str:
    """A file as it is typed in a shell: from the home folder on where that is safe, so that it is short."""
    shown = paths.display(file)
    is_safe = not on_windows() and re.fullmatch(r"~/[A-Za-z0-9_./-]+", shown)
    return shown if is_safe else quoted(file)


def _elsewhere(slug: str, but: Path) -> list[Path]:
    """The files of this slug in the other folders in use."""
    from careercli.roles.search_path import ENDINGS, active_folders

    others = [folder.path for folder in active_folders(global_options.now().roles) if folder.path != but]
    files = [other / f"{slug}{ending}" for other in others for ending in ENDINGS]
    return [file for file in files if file.is_file()]
