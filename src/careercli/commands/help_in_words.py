"""The help of a command as it is written: in lines of words without frames for --plain, and never read as markup."""

from __future__ import annotations

import contextlib
import shutil
import sys
from collections.abc import Iterator
from typing import Any

from careercli.commands import global_options, help_text


def wrote(command: Any, context: Any, formatter: Any) -> bool:
    """Writes a command's help to the parser's formatter, if plain output is asked for; False if it is not."""
    if not global_options.is_plain():
        return False
    from careercli.screens.in_words import wrapped

    width = shutil.get_terminal_size().columns if sys.stdout.isatty() else None
    rows = [row for line in _lines(command, context) for row in wrapped(line, width)]
    formatter.write("\n".join(rows) + "\n")
    return True


@contextlib.contextmanager
def as_drawn(command: Any, context: Any) -> Iterator[None]:
    """While it lasts, the help texts of a command are such that Rich draws them: `[mcp]` is no markup of its.

    The command's own is laid out for the width of the screen.
    """
    from careercli.screens.markup import no_markup

    commands = [command.get_command(context, name) for name in getattr(command, "list_commands", lambda _: ())(context)]
    owners = [each for each in (command, *command.get_params(context), *commands) if getattr(each, "help", None)]
    texts = [each.help for each in owners]
    try:
        for owner, text in zip(owners, texts, strict=True):
            owner.help = no_markup(help_text.laid_out(text, help_text.columns()) if owner is command else text)
        yield
    finally:
        for owner, text in zip(owners, texts, strict=True):
            owner.help = text


def _lines(command: Any, context: Any) -> Iterator[str]:
    from careercli.screens.in_words import pair, sentence

    yield f"Usage: {context.command_path} {' '.join(command.collect_usage_pieces(context))}"
    yield ""
    for lines in help_text.paragraphs(command.help or ""):
        yield from map(sentence, lines)
        yield ""
    parameters = [(each.param_type_name, each.get_help_record(context)) for each in command.get_params(context)]
    for kind, title in (("argument", "Arguments"), ("option", "Options")):
        records = [record for name, record in parameters if name == kind and record]
        if records:
            yield f"{title}:"
            yield from (pair(sentence(name), sentence(words)) for name, words in records)
            yield ""
    if hasattr(command, "list_commands"):
        yield from _commands(command, context)


def _commands(group: Any, context: Any) -> Iterator[str]:
    from careercli.screens.in_words import pair

    panel = None
    for name in group.list_commands(context):
        single = group.get_command(context, name)
        if single.hidden:
            continue
        if (now := group.panel_of[name] or "Commands") != panel:
            yield now if now.endswith("?") else f"{now}:"
            panel = now
        yield pair(name, single.get_short_help_str(limit=200))
