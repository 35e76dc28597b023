"""Makes `data/study_programs.tsv`: which occupations a program of study prepares for. For maintainers.

    python data/make_study.py SOURCES

SOURCES is the folder that `make_atlas.py` takes: of it, `study/CIP2020_SOC2018_Crosswalk.csv` is read, the crosswalk
of CIP 2020 to SOC 2018. Every program has a row, also one that the crosswalk has no occupation for; only its marks for
"no match" are left out. A title is the publisher's own, without its last full stop and blanks that stand twice.
"""

from __future__ import annotations

import argparse
import csv
from collections import defaultdict
from pathlib import Path

from careercli.roles.study_programs import COLUMNS, FILE

HERE = Path(__file__).resolve().parent
NO_PROGRAM, NO_OCCUPATION = "99.9999", "99-9999"


def main() -> None:
    """Writes the table."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("sources", type=Path)
    rows = made(parser.parse_args().sources / "study" / "CIP2020_SOC2018_Crosswalk.csv")
    lines = ["\t".join(COLUMNS), *("\t".join(row) for row in rows)]
    (HERE / FILE).write_text("\n".join(lines) + "\n", encoding="utf-8", newline="\n")


def made(crosswalk: Path) -> list[tuple[str, str, str]]:
    """The rows of the table, in the order of the programs' codes."""
    titles: dict[str, str] = {}
    codes: dict[str, set[str]] = defaultdict(set)
    with crosswalk.open(encoding="utf-8-sig", newline="") as text:
        for row in csv.DictReader(text):
            if (program := row["CIP2020Code"]) != NO_PROGRAM:
                titles[program] = " ".join(row["CIP2020Title"].split()).removesuffix(".")
                codes[program] |= {row["SOC2018Code"]} - {NO_OCCUPATION}
    return [(program, titles[program], " ".join(sorted(codes[program]))) for program in sorted(titles)]


if __name__ == "__main__":
    main()
