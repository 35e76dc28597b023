"""How good `careers match` is on people who say in their own words what they can do.

    python benchmarks/people.py                       # people.tsv and people_aside.tsv
    python benchmarks/people.py --file FILE --misses  # one file, with the answers where the right one is not first

Each person has phrases and the occupations that are right to come first. Prints the share of people for whom a right
occupation comes first, and is in the first five, and the mean of 1 / its rank; beside it the same for all occupations
by openings alone, one order for everybody. `people.tsv` was written down before any answer was looked at, and has
been tuned on since; nothing was tuned on `people_aside.tsv`.
"""

from __future__ import annotations

import argparse
import csv
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from careercli.api import open_catalog
from careercli.moves.evidence import Evidence
from careercli.moves.facts import MoveFacts
from careercli.profile import own_words

HERE = Path(__file__).parent
FIRST, FIVE = 1, 5


@dataclass(frozen=True)
class Asked:
    """A person: what they say, and the codes of the occupations that are right to come first."""

    name: str
    phrases: tuple[str, ...]
    right: frozenset[str]


def people(file: Path) -> list[Asked]:
    """The people of a file."""
    with file.open(encoding="utf-8", newline="") as lines:
        return [
            Asked(row["person"], tuple(map(str.strip, row["phrases"].split(";"))), frozenset(row["right"].split()))
            for row in csv.DictReader(lines, delimiter="\t")
        ]


def ranked(evidence: Evidence, phrases: Sequence[str]) -> list[str]:
    """The codes of the roles that fit what somebody says, the best first."""
    read = own_words.read(evidence.catalog, evidence, phrases)
    scored = evidence.scored([phrase.evidence for phrase in read])
    return [entry.role.code or "" for entry in scored]


def by_openings(evidence: Evidence) -> list[str]:
    """The codes of all occupations, the one with most openings first."""
    occupations = sorted(
        evidence.tables.occupations, key=lambda occupation: (-(occupation.openings or 0), occupation.id)
    )
    return [occupation.code for occupation in occupations]


def rank_of(person: Asked, codes: Sequence[str]) -> int | None:
    """The place of the first right occupation, from 1; None if there is none."""
    return next((place for place, code in enumerate(codes, 1) if code in person.right), None)


def figures(ranks: Sequence[int | None]) -> str:
    """Right first, in the first five, and the mean reciprocal rank, as one line."""
    count = len(ranks) or 1
    first, five = (sum(1 for rank in ranks if rank and rank <= most) for most in (FIRST, FIVE))
    mean = sum(1 / rank for rank in ranks if rank) / count
    shares = f"first {first:3} ({100 * first / count:3.0f} %)   first five {five:3} ({100 * five / count:3.0f} %)"
    return f"{shares}   MRR {mean:.2f}"


def main() -> None:
    """Prints the figures of each file."""
    options = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    options.add_argument("--file", type=Path, action="append", help="a file of people, instead of both that are here")
    options.add_argument("--misses", action="store_true", help="show the first five where the right one is not first")
    given = options.parse_args()
    with open_catalog() as catalog:
        facts = MoveFacts(catalog.refresh())
        evidence = Evidence(catalog, facts.tables)
        openings = by_openings(evidence)
        for file in given.file or [HERE / "people.tsv", HERE / "people_aside.tsv"]:
            asked = people(file)
            answers = [ranked(evidence, person.phrases) for person in asked]
            ranks = [rank_of(person, codes) for person, codes in zip(asked, answers, strict=True)]
            print(f"{file.name}: {len(asked)} people")
            print(f"  match           {figures(ranks)}")
            print(f"  openings alone  {figures([rank_of(person, openings) for person in asked])}")
            if given.misses:
                for person, codes, rank in zip(asked, answers, ranks, strict=True):
                    if rank != FIRST:
                        right = ", ".join(sorted(person.right))
                        print(f"  {person.name}: {rank or '-'} of {right}; {', '.join(codes[:FIVE])}")


if __name__ == "__main__":
    main()
