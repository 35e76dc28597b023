"""How many of the moves that an adviser would name first `careers next` has among its first ten.

    python benchmarks/next_moves.py                 # next_moves.tsv and next_moves_aside.tsv
    python benchmarks/next_moves.py --file FILE --misses

Each row is an occupation and the five moves from it that an adviser would name, written down before any answer was
looked at. Prints the share of the five that are among the first ten of the whole order; among the first ten by `rank`
of those that are named without being asked for, six of a group at most; among the three of a group that a screen
describes; and named at all. `next_moves.tsv` was tuned on since, nothing was tuned on `next_moves_aside.tsv`.
"""

from __future__ import annotations

import argparse
import csv
from collections import defaultdict
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from careercli.api import Catalog, open_catalog
from careercli.moves.facts import MoveFacts

HERE = Path(__file__).parent
TOP, DESCRIBED = 10, 3
NAMES = ("first ten of all", "first ten named", "described", "named")


class Answers:
    """The moves that the program names, by the codes of occupations."""

    def __init__(self, catalog: Catalog) -> None:
        self._catalog, facts = catalog, MoveFacts(catalog)
        self._code_of = {role.slug: role.occupation.code for role in facts.destinations()}
        self._slug_of = {role.occupation.code: role.slug for role in facts.role_of.values()}

    def of_all(self, source: str) -> list[str]:
        """The destinations in the order of advice."""
        return self._codes(self._catalog.next(self._slug_of[source], limit=0).to_dict())

    def named(self, source: str) -> tuple[list[str], list[str]]:
        """Those that are named without being asked for, in the order of advice, and those that a screen describes."""
        rows = self._catalog.next(self._slug_of[source]).to_dict()
        groups: dict[str, list[dict[str, Any]]] = defaultdict(list)
        for row in rows:
            groups[row["group"]] += [] if row["bigger_change"] else [row]
        return self._codes(rows), self._codes([row for group in groups.values() for row in group[:DESCRIBED]])

    def _codes(self, rows: list[dict[str, Any]]) -> list[str]:
        """The occupations of some moves, in the order of advice."""
        rows = sorted((row for row in rows if not row["bigger_change"]), key=lambda row: row["rank"])
        return list(dict.fromkeys(self._code_of[row["slug"]] for row in rows))


def found(answers: Answers, source: str, right: Sequence[str]) -> tuple[set[str], ...]:
    """Those of the right moves that are among the first, by NAMES."""
    named, described = answers.named(source)
    return tuple({*first} & {*right} for first in (answers.of_all(source)[:TOP], named[:TOP], described, named))


def report(answers: Answers, file: Path, *, misses: bool) -> None:
    """Prints the shares for a file, and the moves that are missing from the first ten named."""
    totals, asked = [0] * len(NAMES), 0
    with file.open(encoding="utf-8", newline="") as lines:
        for row in csv.DictReader(lines, delimiter="\t"):
            right = row["moves"].split()
            asked += len(right)
            of_row = found(answers, row["from"], right)
            totals = [total + len(each) for total, each in zip(totals, of_row, strict=True)]
            if misses:
                print(f"  {row['title'][:40]:40} {[*map(len, of_row)]} without {sorted({*right} - of_row[-1])}")
    shares = "   ".join(f"{name} {100 * total / asked:.0f} %" for name, total in zip(NAMES, totals, strict=True))
    print(f"{file.name}: {shares}")


def main() -> None:
    """Prints the shares of each file."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--file", type=Path, help="only the moves of this file")
    parser.add_argument("--misses", action="store_true", help="name what is missing")
    options = parser.parse_args()
    files = [options.file] if options.file else [HERE / "next_moves.tsv", HERE / "next_moves_aside.tsv"]
    with open_catalog() as catalog:
        answers = Answers(catalog)
        for file in files:
            report(answers, file, misses=options.misses)


if __name__ == "__main__":
    main()
