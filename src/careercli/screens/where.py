"""The screen of `careers where`."""

from __future__ import annotations

from typing import Any

from rich.text import Text

from careercli import paths, text
from careercli.answers.where import Place, Places
from careercli.screens.console import BAD, QUIET, WARN, Look, heading, indented, quiet

MOST = 10
"""Overrides and files left out that are shown; the other formats have all."""


def screen(answer: Places, look: Look) -> list[Any]:
    """Folders in their order, what overrides what, what is left out, cache and settings."""
    parts: list[Any] = [heading("Folders of role files", "the first that has a role wins")]
    for number, place in enumerate(answer.folders, 1):
        parts += _folder(number, place)
    overrides = [(one.slug, paths.shown(one.used), f"hides {paths.shown(one.hidden)}") for one in answer.overrides]
    parts += _section("Overrides", overrides)
    left_out = [(paths.shown(one.file), paths.shown(one.reason), "") for one in answer.left_out]
    parts += _section("Left out", left_out, BAD)
    parts += [Text(""), heading("Index", "a cache: it may be deleted at any time")]
    if answer.index:
        parts.append(_line(paths.shown(answer.index), _size(answer.index_bytes)))
    else:
        parts.append(_line("held in memory", "the cache folder cannot be written", WARN))
    parts.append(_line(paths.shown(answer.cache), f"{_size(answer.cache_bytes)} in all"))
    parts += [Text(""), heading("Settings")]
    parts.append(_line(paths.shown(answer.config), "" if answer.config_exists else "not there; nothing needs it"))
    return parts


def _folder(number: int, place: Place) -> list[Any]:
    line = Text(f"{number}  {paths.shown(place.path)}", overflow="fold")
    if place.trouble:
        about, style = place.trouble, WARN
    elif not place.exists:
        about, style = "not there yet", QUIET
    else:
        unused = f", {place.used:,} of them in use" if place.used != place.files else ""
        about, style = f"{text.count(place.files, 'file')}{unused}", QUIET
    return [indented(line), indented(Text(f"{place.why}: {about}", style=style, overflow="fold"), 5)]


def _section(title: str, lines: list[tuple[str, str, str]], style: str = QUIET) -> list[Any]:
    if not lines:
        return []
    parts: list[Any] = [Text(""), heading(title, f"{len(lines):,}")]
    for name, about, more in lines[:MOST]:
        parts.append(indented(Text(name, overflow="fold")))
        parts += [indented(Text(one, style=style, overflow="fold"), 5) for one in (about, more) if one]
    if len(lines) > MOST:
        parts.append(indented(quiet(f"and {len(lines) - MOST:,} more; --json has all")))
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
