"""The screen of `careers where`."""

from __future__ import annotations

from typing import Any

from rich.text import Text

from careercli import paths, text
from careercli.answers.where import DataStatus, FolderStatus, Locations
from careercli.screens.console import BAD, QUIET, WARN, Console, dim, heading, indented, next_commands

MOST = 10
"""Overrides and files left out that are shown; the other formats have all."""


def screen(answer: Locations, console: Console) -> list[Any]:
    """Folders in their order, what overrides what, what is left out, cache, settings, and the data sets."""
    parts: list[Any] = [heading("Folders of role files", "the first with a role takes precedence")]
    for number, folder in enumerate(answer.folders, 1):
        parts += _folder(number, folder)
    overrides = [
        (override.slug, paths.display(override.used), f"overrides {paths.display(override.hidden)}")
        for override in answer.overrides
    ]
    parts += _section("Overrides", overrides)
    left_out = [(paths.display(file.file), paths.display(file.reason), "") for file in answer.left_out]
    parts += _section("Left out", left_out, BAD)
    nature = "comes with the program" if answer.index_bundled else "a cache: it may be deleted at any time"
    parts += [Text(""), heading("Index", nature)]
    if answer.index:
        parts.append(_line(paths.display(answer.index), _size(answer.index_bytes)))
    else:
        parts.append(_line("held in memory", "the cache folder cannot be written", WARN))
    if answer.index_bundled:
        parts += [Text(""), heading("Cache", "it may be deleted at any time")]
    parts.append(_line(paths.display(answer.cache), f"{_size(answer.cache_bytes)} in all"))
    parts += [Text(""), heading("Settings")]
    parts.append(_line(paths.display(answer.config), "" if answer.config_exists else "not created (optional)"))
    own = [(paths.display(each.file), f"OEWS {each.period}, {_size(each.bytes)}", "") for each in answer.places]
    return [*parts, *_section("Your own figures of places", own), *_data(answer.data, console)]


def _data(data: tuple[DataStatus, ...], console: Console) -> list[Any]:
    """The bundled data sets, each with its age, and what is not the newest stands out."""
    if not data:
        return []
    parts: list[Any] = [Text(""), heading("Data", "sources of the bundled figures and names")]
    for each in data:
        parts.append(indented(Text(each.name, overflow="fold")))
        parts.append(indented(dim(each.fills), 5))
        parts.append(indented(Text(each.words, style=WARN if each.newer_since else QUIET, overflow="fold"), 5))
    if any(each.newer_since for each in data):
        parts += [Text(""), next_commands([("careers update", "fetch newer data")], console)]
    return parts


def _folder(number: int, folder: FolderStatus) -> list[Any]:
    line = Text(f"{number}  {paths.display(folder.path)}", overflow="fold")
    if folder.trouble:
        about, style = folder.trouble, WARN
    elif not folder.exists:
        about, style = "not created yet", QUIET
    else:
        about, style = text.count(folder.files, "file"), QUIET
        if folder.used < folder.files:
            about += f", {folder.used:,} of them in use"
        elif folder.used > folder.files:  # the occupations that come with the program have no file each
            about += f", {text.count(folder.used, 'role')} in use"
    return [indented(line), indented(Text(f"{folder.why}: {about}", style=style, overflow="fold"), 5)]


def _section(title: str, lines: list[tuple[str, str, str]], style: str = QUIET) -> list[Any]:
    if not lines:
        return []
    parts: list[Any] = [Text(""), heading(title, f"{len(lines):,}")]
    for name, about, more in lines[:MOST]:
        parts.append(indented(Text(name, overflow="fold")))
        parts += [indented(Text(line, style=style, overflow="fold"), 5) for line in (about, more) if line]
    if len(lines) > MOST:
        parts.append(indented(dim(f"and {len(lines) - MOST:,} more; --json has all")))
    return parts


def _line(what: str, about: str, style: str = QUIET) -> Any:
    line = Text(what, overflow="fold")
    line.append(f"  {about}", style=style)
    return indented(line)


def _size(count: int) -> str:
    """Bytes in the unit that fits."""
    if count < 1_000:
        return text.count(count, "byte")
    return f"{count / 1_000:,.0f} kB" if count < 1_000_000 else f"{count / 1_000_000:,.1f} MB"
