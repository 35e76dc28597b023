"""Thirty-eight texts with typed-out claims: how many rows of `careers check FILE` are right, how many claims it finds.

A row is right if the gold has a claim of that line, kind and occupation with that figure (both ends of a range). The
texts from 21 to 30 were set aside while the rules were written, and those from 31 while they were mended. `--list`
shows each row that is wrong and each claim that is missed.
"""

from __future__ import annotations

import argparse
import csv
import time
from collections import Counter
from pathlib import Path

from careercli.api import Catalog
from careercli.roles.education import step_named
from careercli.sources.claims.check_text import HeldClaim, check_text

FOLDER = Path(__file__).parent / "check_texts"
ASIDE = "21"
"""The first text that was set aside."""
Key = tuple[int, str, str, tuple[float, float]]


def gold() -> dict[str, Counter[Key]]:
    """The claims of each text."""
    texts: dict[str, Counter[Key]] = {}
    with (FOLDER / "gold.tsv").open(encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file, delimiter="\t"):
            if row["kind"] == "education":
                low = high = float(step_named(row["figure"]))
            else:
                low = float(row["figure"])
                high = float(row["figure_high"] or low)
            key = (int(row["line"]), row["kind"], row["occupation"], (low, high))
            texts.setdefault(row["file"], Counter())[key] += 1
    return texts


def key_of(row: HeldClaim) -> Key:
    """A row as the gold has it."""
    if row.claimed_level:
        figure = (float(step_named(row.claimed_level)),) * 2
    else:
        figure = (row.claimed_low or 0.0, row.claimed_high or 0.0)
    return row.line, row.kind, row.slug or "-", (figure[0], figure[1])


def main() -> None:
    """Prints precision and recall, of the texts that the rules were written on and of those set aside."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--list", action="store_true", help="show what is wrong and what is missed")
    parser.add_argument("--part", choices=("seen", "aside", "all"), default="all")
    arguments = parser.parse_args()
    catalog, claims = Catalog.open(), gold()
    files = sorted(file for file in FOLDER.iterdir() if file.name != "gold.tsv")
    for part, texts in (
        ("seen", [file for file in files if file.name < ASIDE]),
        ("aside", [file for file in files if file.name >= ASIDE]),
        ("all", files),
    ):
        if arguments.part in (part, "all"):
            measure(part, texts, catalog, claims, show=arguments.list and part == arguments.part)


def measure(part: str, files: list[Path], catalog: Catalog, claims: dict[str, Counter[Key]], *, show: bool) -> None:
    """Prints the figures of some texts."""
    right = rows = wanted = 0
    begun = time.process_time()
    for file in files:
        answer = check_text(catalog, file.read_bytes(), file.name)
        given, expected = Counter(map(key_of, answer.claims)), claims.get(file.name, Counter())
        both = given & expected
        right, rows, wanted = right + both.total(), rows + given.total(), wanted + expected.total()
        for name, keys in (("WRONG", given - both), ("MISSED", expected - both)):
            for key in keys if show else ():
                print(f"  {name} {file.name}:{key[0]} {key[1:]}")
    precision, recall = 100 * right / max(rows, 1), 100 * right / max(wanted, 1)
    print(
        f"{part}: {len(files)} texts, {wanted} claims, {rows} rows, {right} right: precision {precision:.1f} %, "
        f"recall {recall:.1f} %, {time.process_time() - begun:.2f} s of processor time"
    )


if __name__ == "__main__":
    main()
