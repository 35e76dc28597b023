"""How much the tests notice: a drawn sample of small changes to the program, each tried against the tests that run it.

    python benchmarks/mutants.py --sample 150 --seed 1 --work FOLDER -j 2

Needs `pip install -e '.[dev,mutation]'`: the changes are those of cosmic-ray's operators, which tests run which line is
measured by coverage. Nothing is changed in place: everything happens in copies of the checkout in a temporary folder.

1. Once per state of the files, the whole suite runs under coverage, to learn which tests execute which line.
2. Changes are drawn by the seed: for each room in proportion to its lines, at least two. A file is drawn, a place in
   it, and what is changed there. What does not compile is drawn again; annotations, hardly ever read, stay.
3. Each change is written into a copy, and the tests that execute the statement run until one fails: those of the same
   room first, the quick ones before the slow ones. If they take far too long, that is noticing it, too.
4. The test that failed runs once more on the program as it is. If it fails there as well, it has noticed nothing: the
   change is tried again without that test.

With `--seconds` only the first tests that take so long together are tried: quicker, and no change is called noticed for
it that is not.

FOLDER keeps what was learnt and a line of JSON per change, so that a run that was stopped goes on where it was.
"""

from __future__ import annotations

import argparse
import collections
import itertools
import json
import math
import queue
import random
import sys
import tempfile
import threading
import time
from pathlib import Path

import mutants_drawing as drawing
from mutants_checkout import Checkout
from mutants_coverage import Coverage, measured

ROOT = Path(__file__).resolve().parent.parent
PATIENCE, SLOWER = 60, 10
"""Tests take too long after PATIENCE seconds and SLOWER times what they took when they were measured."""


def main() -> None:
    """Draws, tries, and prints."""
    parser = argparse.ArgumentParser(description=str(__doc__).partition("\n")[0])
    parser.add_argument("--sample", type=int, default=150, help="how many changes to draw")
    parser.add_argument("--seed", type=int, default=1, help="another seed draws other changes")
    parser.add_argument("--work", type=Path, help="a folder that keeps what was learnt, so that a run can go on")
    parser.add_argument("-j", "--jobs", type=int, default=1, help="how many changes are tried at once")
    parser.add_argument("--seconds", type=float, default=math.inf, help="try only the tests that take so long together")
    parser.add_argument("--only", action="append", help="one room, as `search`; can be given several times")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="mutants-") as temporary:
        work = options.work or Path(temporary, "work")
        work.mkdir(parents=True, exist_ok=True)
        checkouts = [Checkout(ROOT, Path(temporary, str(number))) for number in range(options.jobs)]
        coverage = measured(checkouts[0], work, options.jobs)
        changes = drawing.draw(ROOT, options.sample, options.seed, options.only)
        order = random.Random(options.seed).sample(changes, len(changes))  # what a stopped run tried is a sample, too
        results = Results(work / "mutants.jsonl", coverage.state)
        try_all(checkouts, [change for change in order if not results.of(change)], coverage, results, options.seconds)
        report([(change, results.of(change)) for change in changes if results.of(change)])


class Results:
    """What became of each change: a line of JSON each, kept in a file."""

    def __init__(self, file: Path, state: str) -> None:
        self.file, self.state = file, state
        self._lock = threading.Lock()
        lines = file.read_text(encoding="utf-8").splitlines() if file.exists() else []
        rows = [json.loads(line) for line in lines if line.endswith("}")]  # a stopped run may leave half a line
        self._rows = {row["change"]: row for row in rows if row["state"] == state}

    def of(self, change: drawing.Change) -> dict[str, object]:
        """The row of a change; empty if it has not been tried on these files."""
        return self._rows.get(change.name, {})

    def add(self, change: drawing.Change, outcome: str, by: str, tests: int, seconds: float) -> None:
        """Keeps a row."""
        row = {"state": self.state, "change": change.name, "room": change.room, "outcome": outcome, "by": by}
        row |= {"tests": tests, "seconds": round(seconds, 1), "diff": change.diff}
        with self._lock, self.file.open("a", encoding="utf-8") as file:
            self._rows[change.name] = row
            file.write(json.dumps(row) + "\n")
        print(f"{outcome:9} {change.name}  {by}", file=sys.stderr, flush=True)


def try_all(
    checkouts: list[Checkout], changes: list[drawing.Change], coverage: Coverage, results: Results, most: float
) -> None:
    """Tries the changes, one at a time in each checkout, with the first tests that take `most` seconds together."""
    waiting: queue.SimpleQueue[drawing.Change] = queue.SimpleQueue()
    for change in changes:
        waiting.put(change)

    def work(checkout: Checkout) -> None:
        while True:
            try:
                change = waiting.get_nowait()
            except queue.Empty:
                return
            began = time.monotonic()
            tests = first_tests(coverage, coverage.tests_of(change), most)
            outcome, by = tried(checkout, change, tests, coverage)
            results.add(change, outcome, by, len(tests), time.monotonic() - began)

    threads = [threading.Thread(target=work, args=(checkout,)) for checkout in checkouts]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()


def first_tests(coverage: Coverage, tests: list[str], most: float) -> list[str]:
    """The first of some tests, as many as take `most` seconds together; a change that only others notice survives."""
    sums = itertools.accumulate(coverage.seconds[test] for test in tests)
    return [test for test, seconds in zip(tests, sums, strict=True) if seconds <= most] or tests[:1]


def tried(checkout: Checkout, change: drawing.Change, tests: list[str], coverage: Coverage) -> tuple[str, str]:
    """What became of a change, `noticed` or `survived`, and by which test, or why not."""
    tests = list(tests)
    if not tests:
        return "survived", "no test executes it"
    while tests:
        patience = PATIENCE + SLOWER * sum(coverage.seconds[test] for test in tests)
        with checkout.changed(change.file, change.code):
            ran = checkout.run_tests(tests, patience, "-x")
        if ran.code is None:
            return "noticed", "it does not end"
        if ran.code == 0:
            return "survived", f"{len(tests)} tests"
        if not ran.failed:  # the tests cannot even be collected, or the run ended in their middle
            return "noticed", "nothing runs"
        failed = ran.failed[0]
        if checkout.run_tests([failed], patience).code == 0:
            return "noticed", failed
        print(f"fails without a change, too: {failed}", file=sys.stderr, flush=True)
        tests.remove(failed)
    return "survived", "every test that executes it fails without it, too"


def report(tried_changes: list[tuple[drawing.Change, dict[str, object]]]) -> None:
    """The table by rooms, and the survivors with their differences."""
    rooms: dict[str, collections.Counter[str]] = {}
    for change, row in tried_changes:
        rooms.setdefault(change.room, collections.Counter())[str(row["outcome"])] += 1
    print(f"{'room':12} {'drawn':>6} {'noticed':>8} {'survived':>9}")
    for room, count in [*sorted(rooms.items()), ("all", sum(rooms.values(), collections.Counter[str]()))]:
        print(f"{room:12} {count.total():6} {count['noticed']:8} {count['survived']:9}")
    for change, row in tried_changes:
        if row["outcome"] == "survived":
            print(f"\n{change.name}  ({row['by']})\n{change.diff}", end="")


if __name__ == "__main__":
    main()
