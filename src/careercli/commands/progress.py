"""Progress on a terminal while a command reads, writes or receives much: Typer's bar, on stderr, wiped at the end.

In plain output it is told in sentences instead, one a quarter of the work.
"""

from __future__ import annotations

import contextlib
import sys
from collections.abc import Callable, Iterator

from careercli.commands import global_options, output
from careercli.text import visible

FEWEST = 300
"""Below so many steps, the work is over before a bar could be read."""
WIPE = "\x1b[A\x1b[2K"
"""Up to the line of the bar, which ends with a line feed, and clear it."""

Report = Callable[[int, int], None]
"""Called with the number done and the number to do (0 if that is not known)."""


@contextlib.contextmanager
def bar(label: str, unit: int = 1) -> Iterator[Report | None]:
    """Gives a function that draws (or tells) how far the work in the block is, in `unit`; None without a terminal.

    The bar goes when the block ends, however it ends; a call after that draws nothing.
    """
    if global_options.is_plain() and sys.stderr.isatty():
        yield _teller(label, FEWEST * unit)
        return
    if not (sys.stderr.isatty() and _obeys_escapes()):
        yield None
        return
    import typer

    shown, shown_label = None, visible(label)
    over = False

    def report(done: int, total: int) -> None:
        nonlocal shown
        if over or total < FEWEST * unit:
            return
        if shown is None:
            shown = typer.progressbar(
                length=-(-total // unit), label=shown_label, file=sys.stderr, show_pos=True, empty_char=".", width=24,
                bar_template="%(label)s [%(bar)s] %(info)s",
            )  # fmt: skip
        shown.update(max(0, -(-done // unit) - shown.pos))

    try:
        yield report
    finally:
        over = True
        if shown is not None:
            shown.render_finish()  # not by `with`: an interruption while it starts would leave the cursor hidden
            sys.stderr.write(WIPE)
            sys.stderr.flush()


def _teller(label: str, fewest: int) -> Report:
    """A function that tells each quarter of the work once, if there is so much to do."""
    told = -1

    def report(done: int, total: int) -> None:
        nonlocal told
        quarter = 4 * done // total if total >= fewest else -1
        if quarter > told:
            told = quarter
            output.note(f"{label}: {25 * min(quarter, 4)} % done")

    return report


def _obeys_escapes() -> bool:
    from careercli.screens import escapes

    return escapes.enable(sys.stderr)
