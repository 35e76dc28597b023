"""What is said on stderr where a question has no answer."""

from __future__ import annotations

from collections.abc import Sequence

from careercli.commands import output


def note_missing(what: str, slugs: Sequence[str]) -> None:
    """Names the roles for which something is not recorded, if there are any."""
    if slugs:
        output.note(f"{what} not recorded for {', '.join(slugs)}")


def short(words: str) -> str:
    """What was asked for, as it is said back: in quotes, cut if it is long."""
    return repr(words if len(words) <= 80 else words[:79] + "…")


def nearest(answer: object) -> str:
    """The nearest names that an answer offers, to be put behind a sentence; empty if it offers none."""
    near = getattr(answer, "near", ())
    return f"; nearest: {', '.join(near)}" if near else ""
