"""The help of a command as it is written: without frames for --plain and where it is narrow; never read as markup."""

from __future__ import annotations

import contextlib
import shutil
import sys
from collections.abc import Iterator
from typing import Any

from careercli.commands import global_options, help_text

DRAWN_FROM = 72
"""Columns of a screen from which on the parser's tables leave room for the words on an option."""


def wrote(command: Any, context: Any, formatter: Any) -> bool:
    """Writes a command's help to the parser's formatter, where it is not to be drawn; False if it is."""
    plain = global_options.is_plain()
    if not plain and help_text.columns() >= DRAWN_FROM:
        return False
    from careercli.screens.in_words import wrapped

    width = shutil.get_terminal_size().columns if sys.stdout.isatty() or not plain else None
    lines = _lines(command, context) if plain else _narrow_lines(command, context)
    rows = [row for line in lines for row in wrapped(line, width)]
    formatter.write("\n".join(rows) + "\n")
    return True


@contextlib.contextmanager
def as_drawn(command: Any, context: Any) -> Iterator[None]:
    """While it lasts, the help texts of a command are such that Rich draws them: `[mcp]` is no markup of its.

    The command's own is laid out for the width of the screen. The bounds of numbers, "[0<=x<=1000000000]", would take
    the room of the words on every option; where a bound matters, these say it.
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
            owner.help = no_markup(help_text.laid_out(text, help_text.columns()) if owner is command else text)
        for kind in ranges:
            kind._describe_range = str
        yield
    finally:
        for owner, text in zip(owners, texts, strict=True):
            owner.help = text
        for kind in ranges:
            vars(kind).pop("_describe_range", None)


def _narrow_lines(command: Any, context: Any) -> Iterator[str]:
    """Each option, argument and command on a line, and what it does below it, further in."""
    yield f"Usage: {context.command_path} {' '.join(command.collect_usage_pieces(context))}"
    yield ""
    words = help_text.laid_out(command.help or "", help_text.columns())
    yield from (line for line in words.split("\n") if line != help_text.KEEPS)
    for title, records in (*_parameters(command, context), *_panels(command, context)):
        yield ""
        yield title
        for name, words in records:
            yield f"  {name}"
            yield f"      {words}"


def _lines(command: Any, context: Any) -> Iterator[str]:
    from careercli.screens.in_words import pair, sentence

    yield f"Usage: {context.command_path} {' '.join(command.collect_usage_pieces(context))}"
    yield ""
    for lines in help_text.paragraphs(command.help or ""):
        yield from map(sentence, lines)
        yield ""
    for title, records in _parameters(command, context):
        yield title
        yield from (pair(sentence(name), sentence(words)) for name, words in records)
        yield ""
    for title, records in _panels(command, context):
        yield title
        yield from (pair(name, words) for name, words in records)


def _parameters(command: Any, context: Any) -> Iterator[tuple[str, list[tuple[str, str]]]]:
    """The arguments and the options, each with what it is."""
    parameters = [(each.param_type_name, each.get_help_record(context)) for each in command.get_params(context)]
    for kind, title in (("argument", "Arguments:"), ("option", "Options:")):
        if records := [record for name, record in parameters if name == kind and record]:
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
