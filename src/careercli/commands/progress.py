"""A progress line on a terminal while many files are read."""

from __future__ import annotations

from collections.abc import Callable

FEWEST = 300
"""Below so many files, reading them is over before a bar could be read."""


def bar(label: str) -> Callable[[int, int], None]:
    """A function to call with the number done and the number to do; it draws on stderr and cleans up at the end."""
    import sys

    def report(done: int, total: int) -> None:
        if total < FEWEST:
            return
        filled = round(24 * done / total)
        sys.stderr.write(f"\r{label} [{'#' * filled}{'.' * (24 - filled)}] {done:,} of {total:,}")
        if done >= total:
            sys.stderr.write("\r\x1b[2K")
        sys.stderr.flush()

    return report
