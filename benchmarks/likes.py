"""How sane `careers match` is for those who say in free words what they like to work with.

    python benchmarks/likes.py            # likes.tsv and likes_aside.tsv
    python benchmarks/likes.py --show     # with the ten that each phrase brings

Each phrase has the five occupations that an adviser names first, and the beginnings of the codes of what is right
besides. Prints how many of the five are among the first ten, how many of the first ten are right, and whether the first
three are. The same hand wrote the phrases, after the answers to the first of them had been seen, and the table of what
is liked. `likes.tsv` has been tuned on; `likes_aside.tsv` was written aside, and then looked at for each of some
settings and its gaps filled: neither is held back.
"""

from __future__ import annotations

import argparse
import csv
from pathlib import Path

from careercli.api import Catalog, open_catalog

HERE = Path(__file__).parent
TEN, THREE = 10, 3


def shown(catalog: Catalog, phrase: str) -> list[tuple[str, str]]:
    """The codes and titles of the first ten for a phrase."""
    return [(role.code or "", role.title) for role in catalog.match([phrase], limit=TEN).roles]


def main() -> None:
    """Prints the figures of each phrase, and of each file."""
    options = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    options.add_argument("--show", action="store_true", help="show the ten; + is expected, x is wrong")
    given = options.parse_args()
    with open_catalog() as catalog:
        for file in (HERE / "likes.tsv", HERE / "likes_aside.tsv"):
            with file.open(encoding="utf-8", newline="") as lines:
                rows = list(csv.DictReader(lines, delimiter="\t"))
            sums = [0, 0, 0]
            for row in rows:
                expected, right = tuple(row["expected"].split()), tuple(row["right"].split())
                ten = shown(catalog, row["phrase"])
                found = sum(any(code.startswith(wanted) for code, _title in ten) for wanted in expected)
                good = [code.startswith((*expected, *right)) for code, _title in ten]
                figures = (found, sum(good), sum(good[:THREE]))
                sums = [total + figure for total, figure in zip(sums, figures, strict=True)]
                print(f"  {row['phrase']:24} five {found} of 5   right {figures[1]:2} of 10   first three {figures[2]}")
                for (code, title), is_good in zip(ten, good, strict=True) if given.show else ():
                    print(f"      {'+' if code.startswith(expected) else ' ' if is_good else 'x'} {code} {title}")
            shares = [100 * total / (most * len(rows)) for total, most in zip(sums, (5, TEN, THREE), strict=True)]
            print(f"{file.name}: five {shares[0]:.0f} %   right {shares[1]:.0f} %   first three {shares[2]:.0f} %")


if __name__ == "__main__":
    main()
