"""Draws pairs of occupations (FROM, TO) between which a way is worth asking for, and prints them as a table.

    python benchmarks/draw_pairs.py > benchmarks/pairs.tsv

Reads tables of `data/atlas` alone. A pair is two occupations with a job zone and an annual median pay, where TO's
job zone is not lower than FROM's and its pay at least 20 % higher. Each such pair is as likely as any other.
"""

from __future__ import annotations

import csv
import random
import sys
from pathlib import Path

ATLAS = Path(__file__).resolve().parent.parent / "data" / "atlas"
PAIRS = 300
SEED = 15
RISE = 1.2
"""TO's pay is at least this many times FROM's."""
SOC_LENGTH = len("29-1141")
Occupation = tuple[str, int, float]
"""O*NET-SOC code, job zone (2 to 5), annual median pay in dollars."""


def rows(table: str) -> list[dict[str, str]]:
    """The rows of a table of the atlas, by the names of the columns."""
    with (ATLAS / f"{table}.tsv").open(encoding="utf-8", newline="") as text:
        return list(csv.DictReader(text, delimiter="\t", quoting=csv.QUOTE_NONE))


def annual_medians() -> dict[str, float]:
    """Annual median pay by SOC code: the parts of a code that the wage survey merges have the pay of the whole."""
    medians = {row["code"]: float(row["median"]) for row in rows("wages") if row["basis"] != "H"}  # H: by the hour only
    for row in rows("merged_codes"):
        if row["code"] in medians:
            medians |= dict.fromkeys(row["parts"].split(), medians[row["code"]])
    return medians


def occupations() -> list[Occupation]:
    """Every occupation whose job zone and annual pay are known, in the order of the codes."""
    medians = annual_medians()
    return sorted(
        (row["code"], int(row["job_zone"]), medians[row["code"][:SOC_LENGTH]])
        for row in rows("occupations")
        if row["job_zone"] and row["code"][:SOC_LENGTH] in medians
    )


def draw_pairs(count: int = PAIRS, seed: int = SEED) -> list[tuple[str, str]]:
    """So many different pairs (FROM, TO), in the order drawn: two occupations at random, until enough pairs fit."""
    known = occupations()
    numbers = random.Random(seed)
    pairs: dict[tuple[str, str], None] = {}
    while len(pairs) < count:
        # Of a seeded generator, Python promises only random() to be the same in every version.
        (start, zone, pay), (goal, goal_zone, goal_pay) = (known[int(numbers.random() * len(known))] for _ in range(2))
        if goal_zone >= zone and goal_pay >= RISE * pay:
            pairs[start, goal] = None
    return list(pairs)


def main() -> None:
    """Prints the table: a header, then a pair a line."""
    writer = csv.writer(sys.stdout, delimiter="\t", lineterminator="\n")
    writer.writerow(("from", "to"))
    writer.writerows(draw_pairs())


if __name__ == "__main__":
    main()
