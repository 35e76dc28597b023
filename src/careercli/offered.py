"""Commands that are offered to be typed: each has the folders of roles that this run was given, so that it works.

A folder that `--roles` names is known to that one run. One that CAREERS_ROLES names is known to the next one, too.
"""

from __future__ import annotations

import re
import shlex
from collections.abc import Sequence

OPTION = "--roles"
_PROGRAM = "careers"
_WITHOUT_ROLES = ("update", "fetch", "schema", "places")
"""Commands that ask no role file."""
_IN_TEXT = re.compile(r"(?<=`)careers [^`\n]+(?=`)")
"""A command between backticks."""
_folders = ""


def written(arguments: Sequence[str]) -> str:
    """A command line as it can be typed."""
    return " ".join([_PROGRAM, *map(quoted, arguments)])


def quoted(word: str) -> str:
    """A word of a command as it can be typed: one with blanks or an apostrophe in double quotes."""
    return f'"{word}"' if re.fullmatch(r"[\w .,+&'/-]*[ '][\w .,+&'/-]*", word) else shlex.quote(word)


def use(folders: Sequence[str]) -> None:
    """Sets the folders that this run was given by `--roles`, as they were typed."""
    global _folders
    _folders = "".join(f" {OPTION} {quoted(folder)}" for folder in folders)


def command(line: str) -> str:
    """A command, `careers show baker`, with the folders in front where it asks the roles and names no folder itself."""
    return f"{_PROGRAM}{_folders}{line[len(_PROGRAM) :]}" if _folders and _asks_roles(line) else line


def in_text(text: str) -> str:
    """A text with the folders in each of its commands, which stand between backticks."""
    return _IN_TEXT.sub(lambda found: command(found[0]), text) if _folders and "`careers " in text else text


def without_commands(text: str) -> str:
    """A text without the sentences and clauses that name a command, for paper: "and 3 more: `careers next`"."""
    return " ".join(filter(None, map(_without_commands, re.split(r"(?<=\.) (?=[A-Z])", text))))


def _without_commands(sentence: str) -> str:
    if "`" not in sentence:
        return sentence
    first, *others = sentence.split("; ")
    clauses = (first.partition(": `careers ")[0], *others)
    return "; ".join(clause for clause in clauses if "`" not in clause)


def gaps(text: str) -> tuple[list[int], str]:
    """Where in a text the folders belong, for a text that has more than its letters; and the folders."""
    if not _folders or "`careers " not in text:
        return [], ""
    return [found.start() + len(_PROGRAM) for found in _IN_TEXT.finditer(text) if _asks_roles(found[0])], _folders


def _asks_roles(line: str) -> bool:
    """Whether a command reads roles, those of no folder that it names itself."""
    words = line.split()[1:]
    if not words or words[0].startswith("-") or words[0] in _WITHOUT_ROLES or "--help" in words:
        return False
    return all(word.partition("=")[0] != OPTION for word in words)
