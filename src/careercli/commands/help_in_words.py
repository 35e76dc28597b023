"""The help of a command as it is written: without frames for --plain and where it is narrow; never read as markup.

First what it is for, with examples; then the arguments and the commands, the options, and the notes on them.
"""

from __future__ import annotations

import contextlib
import shutil
import sys
from collections.abc import Iterable, Iterator
from typing import Any

from careercli.commands import global_options, help_text

DRAWN_FROM = 72
"""Columns of a screen from which on the parser's tables leave room for the words on an option."""
NOTHING = "[b][/b]"
"""Markup of which nothing is seen: a line that begins with it has no indentation that could be taken off all."""


def wrote(command: Any, context: Any, formatter: Any) -> bool:
    """Writes a command's help to the parser's formatter, where it is not to be drawn; False if it is."""
    plain = global_options.is_plain()
    if not plain and help_text.columns() >= DRAWN_FROM:
        return False
    width = shutil.get_terminal_size().columns if sys.stdout.isatty() or not plain else None
    _write(_lines(command, context) if plain else _narrow_lines(command, context), width, formatter)
    return True


def write_notes(command: Any, formatter: Any) -> None:
    """Writes the notes of a command's help to the parser's formatter, which puts them below what is drawn."""
    _front, notes = help_text.parted(command.help or "")
    if notes:
        _write((f" {line}".rstrip() for line in ["", *notes.split("\n")]), help_text.columns() + 1, formatter)


def _write(lines: Iterable[str], width: int | None, formatter: Any) -> None:
    from careercli.screens.in_words import wrapped

    formatter.write("\n".join(row for line in lines for row in wrapped(line, width)) + "\n")


@contextlib.contextmanager
def as_drawn(command: Any, context: Any) -> Iterator[None]:
    """While it lasts, the help texts of a command are such that Rich draws them: `[mcp]` is no markup of its.

    The command's own is laid out for the width of the screen, without its notes. The bounds of numbers,
    "[0<=x<=1000000000]", would take the room of the words on every option; where a bound matters, these say it.
    """
    from careercli.screens import help_colors
    from careercli.screens.markup import no_markup

    help_colors.use()

    commands = [command.get_command(context, name) for name in getattr(command, "list_commands", lambda _: ())(context)]
    ranges = [each.type for each in command.get_params(context) if hasattr(each.type, "_describe_range")]
    owners = [each for each in (command, *command.get_params(context), *commands) if getattr(each, "help", None)]
    texts = [each.help for each in owners]
    try:
        for owner, text in zip(owners, texts, strict=True):
            owner.help = _front(text) if owner is command else no_markup(text)
        for kind in ranges:
            kind._describe_range = str
        with help_colors.options_last() if commands else contextlib.nullcontext():
            yield
    finally:
        for owner, text in zip(owners, texts, strict=True):
            owner.help = text
        for kind in ranges:
            vars(kind).pop("_describe_range", None)


def _front(help_words: str) -> str:
    """What stands above the options, for Rich to draw: the examples stay indented, which the parser would undo."""
    from careercli.screens.markup import no_markup

    front = no_markup(help_text.laid_out(help_text.parted(help_words)[0], help_text.columns()))
    return front.replace("\n  ", f"\n{NOTHING}  ", 1)


def _narrow_lines(command: Any, context: Any) -> Iterator[str]:
    """Each option, argument and command on a line, and what it does below it, further in."""
    front, notes = help_text.parted(command.help or "")
    yield f"Usage: {context.command_path} {' '.join(command.collect_usage_pieces(context))}"
    yield ""
    yield from help_text.laid_out(front, help_text.columns()).split("\n")
    for title, records in _lists(command, context):
        yield ""
        yield title
        for name, words in records:
            yield f"  {name}"
            yield f"      {words}"
    if notes:
        yield ""
        yield from notes.split("\n")


def _lines(command: Any, context: Any) -> Iterator[str]:
    from careercli.screens.in_words import pair, sentence

    front, notes = help_text.parted(command.help or "")
    yield f"Usage: {context.command_path} {' '.join(command.collect_usage_pieces(context))}"
    yield ""
    for lines in help_text.paragraphs(front):
        yield from map(sentence, lines)
        yield ""
    for title, records in _lists(command, context):
        yield title
        yield from (pair(name if title.endswith("?") else sentence(name), sentence(words)) for name, words in records)
        yield ""
    for lines in help_text.paragraphs(notes) if notes else ():
        yield from map(sentence, lines)
        yield ""


def _lists(command: Any, context: Any) -> Iterator[tuple[str, list[tuple[str, str]]]]:
    """The arguments, the commands by their panels, and the options."""
    for kind, title in (("argument", "Arguments:"), ("command", ""), ("option", "Options:")):
        if kind == "command":
            yield from _panels(command, context)
        elif records := [
            record
            for each in command.get_params(context)
            if each.param_type_name == kind and (record := each.get_help_record(context))
        ]:
            yield title, records


def _panels(group: Any, context: Any) -> Iterator[tuple[str, list[tuple[str, str]]]]:
    """The commands of a group by their panels, each with what it does; none of a command that is no group."""
    panels: dict[str, list[tuple[str, str]]] = {}
    for name in getattr(group, "list_commands", lambda _: ())(context):
        single = group.get_command(context, name)
        if not single.hidden:
            panel = group.panel_of[name] or "Commands"
            title = panel if panel.endswith("?") else f"{panel}:"
            panels.setdefault(title, []).append((name, single.get_short_help_str(limit=200)))
    yield from panels.items()
