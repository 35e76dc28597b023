"""A role file cut down to the keys in which it differs from the one that it is laid over.

A whole copy would hide every later change of what is below; a file with the changed keys hides just these (`layers`).
"""

from __future__ import annotations

from typing import NamedTuple

from careercli.roles.edit import LINE, block_end, key_starts, line_end
from careercli.roles.layers import is_empty
from careercli.roles.loader import load_bytes
from careercli.roles.model import Role

_SCHEMA_LINE = "# yaml-language-server:"


class Cut(NamedTuple):
    """The bytes of the smaller file, and the keys that it has, but for a title that is as it was.

    `removed` are keys that had something before and have nothing now; a layer cannot say so. `comments` tells whether
    a comment outside of these keys is new.
    """

    data: bytes
    changed: tuple[str, ...]
    removed: tuple[str, ...]
    comments: bool


def changed_keys_only(work: bytes, original: bytes, comment: str) -> Cut | None:
    """The file with the title, and the keys that differ from `original`, as they stand in `work`, with new comments.

    A key differs by its value, or by a comment in it. `comment` stands on top, a line of it behind a `#`. None if the
    file is laid out so that this cannot be done (all of it in braces), or either holds no role.
    """
    new, old = load_bytes(work, "work").role, load_bytes(original, "original").role
    if new is None or old is None:
        return None
    text, known = _text(work), {line.strip() for line in LINE.findall(_text(original))}
    lines: list[str] = LINE.findall(text)
    starts = key_starts(work)
    names = sorted(starts, key=starts.__getitem__)
    blocks = {name: (starts[name], block_end(lines, starts, name)) for name in names}
    changed = [
        name
        for name, (start, after) in blocks.items()
        if getattr(new, name) != getattr(old, name) or _has_new_comment(lines[start:after], known)
    ]
    kept = {"title", *changed}
    between = [0, *(after for _start, after in blocks.values())], [*(start for start, _ in blocks.values()), len(lines)]
    fresh = [[line for line in lines[start:end] if _is_new(line, known)] for start, end in zip(*between, strict=True)]
    body = [
        line
        for name, comments in zip(names, fresh, strict=False)
        for line in (*comments, *(lines[slice(*blocks[name])] if name in kept else ()))
    ]
    end = line_end(text)
    head = [line for line in lines[:1] if line.startswith(_SCHEMA_LINE)]
    head += [f"# {line}{end}" for line in comment.splitlines()]
    data = "".join(_ended([*head, *body, *fresh[-1]], end)).encode()
    expected = Role(**{name: value for name, value in vars(new).items() if name in kept})
    if load_bytes(data, "cut").role != expected:
        return None
    removed = [
        name for name in key_starts(original) if is_empty(getattr(new, name)) and not is_empty(getattr(old, name))
    ]
    said = tuple(name for name in changed if name not in removed)
    return Cut(data, said, tuple(removed), any(fresh))


def _has_new_comment(block: list[str], known: set[str]) -> bool:
    return any("#" in line and line.strip() not in known for line in block)


def _ended(lines: list[str], end: str) -> list[str]:
    """Lines, each of which ends: the last one of a file may have been put in front of others."""
    return [line if line.endswith(("\n", "\r")) else line + end for line in lines]


def _is_new(line: str, known: set[str]) -> bool:
    """Whether a line between two keys is the person's: a comment that was not there before."""
    return bool(line.strip()) and line.strip() not in known and not line.startswith(_SCHEMA_LINE)


def _text(raw: bytes) -> str:
    return raw.decode("utf-8").removeprefix("\ufeff")
