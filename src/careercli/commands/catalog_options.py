"""What commands share when they ask the catalogue: opening it, naming roles, completing names."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from typing import Annotated

import typer

from careercli import text
from careercli.api import Catalog
from careercli.catalog import taken_as
from careercli.commands import completion, global_options, progress
from careercli.commands.output import note
from careercli.errors import NoSuchRole, UsageError
from careercli.streams import read_stdin
from careercli.text import visible

SHOWN_LEFT_OUT = 3
EVERY = ("all", "every", "everything")
"""Words that are no beginning of a name."""
ASKED_BEHIND = frozenset(("tiers", "day", "faq", "salary", "next", "related", "gap", "plan", "skills"))
"""Commands that, as the last word behind the names of roles, are what is asked for, and no name: "tiers"."""
MOST_BYTES = 10_000_000
"""So many bytes of role names are read from standard input."""


class _CommandLineCatalog(Catalog):
    """The catalogue that commands ask: its errors speak of options and commands."""

    of_command_line = True

    def slug(self, name: str) -> str:
        """As every catalogue's; a name that says nothing of the role, or may be another's, is told.

        A place is no beginning of a name: "Boston" is no cutter of Boston butt.
        """
        known = super().slug(name)
        may_be_none = name.lower() in EVERY or not known.startswith(name.lower())
        if may_be_none and self.slug_meant(name) is None and self._is_no_name(name):
            raise NoSuchRole(name)
        if name != known:
            note_taken_as(self, name, known)
        return known

    def close(self) -> None:
        """Lets go of the index; whoever asks next in this run opens another."""
        super().close()
        opened = global_options.now().opened
        for folders in [folders for folders, each in opened.items() if each is self]:
            del opened[folders]

    def _is_no_name(self, name: str) -> bool:
        from careercli.commands import placed_words

        return name.lower() in (*placed_words.KINDS, *EVERY) or placed_words.is_place(self, name)


def catalog(*, whole: bool = True, warn: bool = True) -> Catalog:
    """The catalogue of the folders in use, opened once a run. Role files that had to be left out are told on stderr.

    `whole` looks at every file; without it only at the folders, and each role that is asked for is looked at then.
    """
    with progress.bar("Reading role files") as report:
        opened = _opened(report)
        if whole:
            opened.refresh()
        else:
            opened.refresh_if_folders_changed()
    settings = global_options.now()
    if warn and not settings.left_out_told:
        settings.left_out_told = True  # a command line that is read anew says it once
        warn_left_out(opened)
    return opened


def _opened(report: progress.Report | None) -> Catalog:
    """The catalogue of this run, which tells `report` from now on what it reads."""
    settings = global_options.now()
    opened = settings.opened.get(settings.roles)
    if opened is None:
        opened = settings.opened[settings.roles] = _CommandLineCatalog.open(settings.roles, progress=report)
    opened.index.progress = report
    return opened


def note_taken_as(opened: Catalog, name: str, slug: str) -> None:
    """Says as what a name was taken where that has to be known, once a role.

    That it was the beginning of a name is said with an answer that does not name the role itself: without one the
    words may be read once more.
    """
    settings = global_options.now()
    told = settings.left_over_told
    if slug not in told and (said := taken_as.said(opened, name, slug)):
        told.add(slug)
        for place, remark in enumerate(said):
            note(f"  {remark}" if place else f"careers: {remark}")
    elif slug not in told and (begun := taken_as.begun(opened, name, slug)):
        settings.begun[slug] = begun


def note_left_over_in(typed: Sequence[str], meant: Sequence[str]) -> None:
    """Says of words that were typed that a role among the arguments as which they were read is left over of a group,
    or has them for a step of its ladder.
    """
    opened = catalog(whole=False, warn=False)
    words = [word.strip(".,;:?!") for word in " ".join(typed).split()]
    names = [" ".join(words[at : at + size]) for size in (3, 2, 1) for at in range(len(words) - size + 1)]
    for slug in meant:
        if taken_as.LEFT_OVER in slug:
            if name := next((name for name in names if opened.slug_meant(name) == slug), ""):
                note_taken_as(opened, name, slug)
        elif step := next((name for name in names if " " in name and opened.is_step(name, slug)), ""):
            note_taken_as(opened, step, slug)
        elif taken_as.is_none_of_its_own(opened, whole := " ".join(words), slug):
            note(f"careers: {taken_as.counted_with(whole, opened.titles([slug])[slug])}")


def warn_left_out(opened: Catalog) -> None:
    """Says which role files cannot be used, and that the index is in memory if it is."""
    lines = opened.left_out()
    for line in lines[:SHOWN_LEFT_OUT]:
        note(f"careers: left out {line}")
    if len(lines) > SHOWN_LEFT_OUT:
        note(f"careers: left out {len(lines) - SHOWN_LEFT_OUT} more")
    if lines:
        note("  run `careers validate` to see every problem and how to fix it")
    if opened.index_hint:
        note(f"careers: {opened.index_hint}")


def complete_role(context: typer.Context, incomplete: str) -> list[tuple[str, str]]:
    """Slugs and titles that begin so, for the shell; also of the folders that the line names with --roles."""
    try:
        global_options.use(context.find_root().params.get("roles") or (), None)
        return [
            (visible(slug), visible(title)) for slug, title in catalog(whole=False, warn=False).completions(incomplete)
        ]
    except Exception:  # noqa: BLE001 - a shell that completes must never see an error
        return []


def complete_starred(incomplete: str) -> list[tuple[str, str]]:
    """Slugs of starred roles that begin so, for the shell, each with its title where the catalogue has it."""
    from careercli.profile import kept

    try:
        slugs = [slug for slug in kept.load().stars if slug.startswith(incomplete.lower())]
        titles = catalog(whole=False, warn=False).titles(slugs)
        return [(slug, visible(titles.get(slug, ""))) for slug in slugs]
    except Exception:  # noqa: BLE001 - a shell that completes must never see an error
        return []


def complete_place(incomplete: str) -> list[tuple[str, str]]:
    """Places whose names begin so, for the shell, each written without blanks, as `austin-tx`, and its full name."""
    from careercli.catalog.place_names import shell_name

    try:
        places = catalog(whole=False, warn=False).places().rows
        written = ((shell_name(place.area.name), place.area.name) for place in places)
        return [(words, visible(name)) for words, name in written if words.startswith(incomplete.lower())][:50]
    except Exception:  # noqa: BLE001 - a shell that completes must never see an error
        return []


def complete_sort(incomplete: str) -> list[str]:
    """What a list is sorted by that begins so, for the shell; with - in front, descending."""
    from careercli.answers.list_sorting import WORKED_OUT
    from careercli.catalog.rows import SORT_FIELDS

    sign = "-" if incomplete.startswith("-") else ""
    return completion.among(lambda: [f"{sign}{field}" for field in (*SORT_FIELDS, *WORKED_OUT)])(incomplete)


RoleName = Annotated[
    str,
    typer.Argument(metavar="ROLE", help="Title, alias or slug, or its unique beginning.", autocompletion=complete_role),
]
RoleNames = Annotated[
    list[str],
    typer.Argument(
        metavar="ROLE...",
        help="Titles, aliases or slugs, or unique beginnings; - reads them from standard input.",
        autocompletion=complete_role,
    ),
]
Places = Annotated[
    list[str] | None,
    typer.Option(
        "--in",
        metavar="PLACE",
        help="Pay in this state or area of the United States too; repeatable, or with commas: CA,TX.",
        autocompletion=complete_place,
    ),
]

Place = Annotated[
    str | None,
    typer.Option(
        "--in",
        metavar="PLACE",
        help="Pay in this place of the United States; else where you live.",
        autocompletion=complete_place,
    ),
]

FigurePlace = Annotated[
    str | None,
    typer.Option(
        "--in",
        metavar="PLACE",
        help="Pay and jobs in this place of the United States.",
        autocompletion=complete_place,
    ),
]


def named(roles: Sequence[str], least: int = 1) -> list[str]:
    """The names given, `-` replaced by the lines of standard input (the first column of each).

    A last word that is no name, behind so many roles as the command needs at `least`, has the words read once more.
    """
    wanted: list[str] = []
    for name in roles:
        wanted += _lines() if name == "-" else [name]
    if not wanted:
        raise UsageError("no role was named", "`careers list` shows every role")
    if len(roles) > 1 and roles[-1].lower() in ASKED_BEHIND:
        raise NoSuchRole(roles[-1])  # and so the words are read once more, as that command of the roles before it
    if state := next(filter(_is_state, roles[least:]), ""):
        raise NoSuchRole(state)  # likewise: OH is Ohio behind a role
    return wanted


def _is_state(word: str) -> bool:
    if len(word) != len("OH") or not word.isupper():
        return False
    from careercli.commands import placed_words

    return placed_words.is_state(word)


def _lines() -> list[str]:
    if sys.stdin is not None and sys.stdin.isatty():
        raise UsageError(
            "- reads roles from standard input, but nothing is piped in",
            "for example, `careers search law -f ids -n 3 | careers compare -`",
        )
    raw = read_stdin(MOST_BYTES)
    if len(raw) > MOST_BYTES:
        raise UsageError(f"standard input has more than {MOST_BYTES:,} bytes", "pipe in names of roles, one a line")
    return [line.split("\t")[0].strip() for line in text.decode(raw).splitlines() if line.strip()]
