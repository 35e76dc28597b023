"""How long each reader of a stranger's text takes on texts that make a careless one slow, and how that grows.

    python benchmarks/linear.py                                   # every reader on every text of 200,000 characters
    python benchmarks/linear.py --only "a CV" --texts blank       # some of them, by a part of their names
    python benchmarks/linear.py --size 50000

The readers and the texts are those of `tests/linear_reading.py`; the tests try a few of the pairs on shorter texts.
Times are processor time. A pair is slow if it takes more than two seconds for 200,000 characters (more for more), or
more than 2.5 times as long for each doubling of the text, the best of three each, where it is more than 20 ms.
"""

from __future__ import annotations

import argparse
import signal
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).resolve().parent.parent / "tests"))

import linear_reading as linear


def within(patience: float, read: Callable[[str], None], make: Callable[[int], str], size: int) -> tuple[float, float]:
    """`linear_reading.growth`, given up after `patience` seconds of processor time (then these, and no growth)."""

    def give_up(_signal: int, _frame: Any) -> None:
        raise TimeoutError

    if not hasattr(signal, "setitimer"):
        return linear.growth(read, make, size)
    signal.signal(signal.SIGVTALRM, give_up)
    signal.setitimer(signal.ITIMER_VIRTUAL, patience)
    try:
        return linear.growth(read, make, size)
    except TimeoutError:
        return patience, 0.0
    finally:
        signal.setitimer(signal.ITIMER_VIRTUAL, 0)


def main() -> int:
    """Prints a line for each reader with its slowest text, and for each pair that is slow. Exits with 1 if any is."""
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("--only", default="", help="a part of the readers' names")
    options.add_argument("--texts", default="", help="a part of the texts' names")
    options.add_argument("--size", type=int, default=linear.LARGE, help="characters")
    options.add_argument("--patience", type=float, default=20.0, help="seconds after which a pair is given up")
    chosen = options.parse_args()
    texts = {name: make for name, make in linear.HOSTILE.items() if chosen.texts in name}
    most = linear.MOST_SECONDS * max(chosen.size / linear.LARGE, 1.0)
    linear.catalog()
    pairs = slow = 0
    for reader, read in linear.READERS.items():
        if chosen.only not in reader:
            continue
        read("a\n")  # what is imported or read once is no part of it
        slowest, fastest_growth = (0.0, ""), (0.0, "")
        for name, make in texts.items():
            taken, grown = within(chosen.patience, read, make, chosen.size)
            pairs += 1
            slowest, fastest_growth = max(slowest, (taken, name)), max(fastest_growth, (grown, name))
            if taken > most or grown > linear.MOST_GROWTH:
                slow += 1
                print(f"SLOW  {reader} on {name}: {taken:.2f} s, {grown:.1f} times per doubling", flush=True)
        print(
            f"{reader}: slowest {slowest[0]:.2f} s ({slowest[1]}),"
            f" grows {fastest_growth[0]:.1f} times per doubling at most ({fastest_growth[1]})",
            flush=True,
        )
    print(f"{pairs} pairs of a reader and a text, {slow} slow")
    return 1 if slow else 0


if __name__ == "__main__":
    sys.exit(main())
