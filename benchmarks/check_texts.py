"""Sixty-three texts with typed-out claims: how many rows of `careers check FILE` are right, how many claims it finds.

A row is right if the gold has a claim of that line, kind and occupation with that figure (both ends of a range), and
with that verdict where one was typed out. The texts from 21 to 30 were set aside while the rules were written, those
from 31 to 38 while they were mended, and those from 39 until both had been done: `--from 39` is a reading of them
and what came later, of which 59 to 63 were set aside while line breaks and postings were mended.
`--list` shows each row that is wrong and each claim that is missed.
"""

from __future__ import annotations

import argparse
import csv
import time
from collections import Counter
from pathlib import Path

from careercli.api import Catalog
from careercli.roles.education import step_named
from careercli.sources.claims import rules
from careercli.sources.claims.check_text import HeldClaim, check_text

FOLDER = Path(__file__).parent / "check_texts"
ASIDE = "21"
"""The first text that was set aside."""
Key = tuple[int, str, str, tuple[float, float]]
Gold = dict[str, Counter[Key]]


def gold() -> tuple[Gold, dict[tuple[str, Key], str]]:
    """The claims of each text, and the verdict on those for which one was typed out."""
    texts: Gold = {}
    verdicts: dict[tuple[str, Key], str] = {}
    with (FOLDER / "gold.tsv").open(encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file, delimiter="\t"):
            if row["kind"] == "education":
                low = high = float(step_named(row["figure"]))
            else:
                low = float(row["figure"])
                high = float(row["figure_high"] or low)
            key = (int(row["line"]), row["kind"], row["occupation"], (low, high))
            texts.setdefault(row["file"], Counter())[key] += 1
            if row["verdict"]:
                verdicts[row["file"], key] = row["verdict"]
    return texts, verdicts


def key_of(row: HeldClaim) -> Key:
    """A row as the gold has it."""
    if row.claimed_level:
        is_none = row.claimed_level == rules.NO_DEGREE
        figure = (0.0 if is_none else float(step_named(row.claimed_level)),) * 2
    else:
        figure = (row.claimed_low or 0.0, row.claimed_high or 0.0)
    return row.line, row.kind, row.slug or "-", (figure[0], figure[1])


def main() -> None:
    """Prints precision and recall, of the texts that the rules were written on and of those set aside."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--list", action="store_true", help="show what is wrong and what is missed")
    parser.add_argument("--part", choices=("seen", "aside", "all"), default="all")
    parser.add_argument("--from", dest="first", default="", help="only texts whose names begin with this or come later")
    arguments = parser.parse_args()
    catalog = Catalog.open()
    files = sorted(file for file in FOLDER.iterdir() if file.name != "gold.tsv" and file.name >= arguments.first)
    for part, texts in (
        ("seen", [file for file in files if file.name < ASIDE]),
        ("aside", [file for file in files if file.name >= ASIDE]),
        ("all", files),
    ):
        if arguments.part in (part, "all"):
            measure(part, texts, catalog, show=arguments.list and part == arguments.part)


def measure(part: str, files: list[Path], catalog: Catalog, *, show: bool) -> None:
    """Prints the figures of some texts."""
    claims, verdicts = gold()
    right = rows = wanted = 0
    begun = time.process_time()
    for file in files:
        answer = check_text(catalog, file.read_bytes(), file.name)
        given, expected = Counter(map(key_of, answer.claims)), claims.get(file.name, Counter())
        both = given & expected
        for row in answer.claims:
            due = verdicts.get((file.name, key_of(row)), row.verdict)
            if row.verdict != due and both[key_of(row)]:
                both[key_of(row)] -= 1
                if show:
                    print(f"  VERDICT {file.name}:{row.line} {key_of(row)[1:]}: {row.verdict}, not {due}: {row.words}")
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
