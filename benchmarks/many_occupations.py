"""Whether commands stay as fast when the atlas has ten or a hundred times the occupations.

    python benchmarks/many_occupations.py --times 10               # 10,160 occupations: 480 MB
    python benchmarks/many_occupations.py --times 100 --slim       # 101,600 of them with their facts cut short
    python benchmarks/many_occupations.py --times 10 --work FOLDER --rounds 40

The tables of `data/atlas` are multiplied in a temporary folder: each copy of an occupation has a code of its own (in
major groups that the classification does not use), its title and other titles behind a word of its own ("Rural
Registered Nurses"), and the facts of the original. The program makes a database of them as it does when it is built,
and `CAREERS_DATA` points to it. `--slim` leaves out tools, software, activities and words of tasks, and keeps ten other
titles of each, in the many and in those that they are compared with.

Every figure is the median of whole processes that take turns, the processor's time and the clock's, and their ratios
over the same command with the occupations as they are. Prints Markdown; it is no test.
"""

from __future__ import annotations

import argparse
import os
import shutil
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Callable, Iterator
from pathlib import Path

from catalogue import QUALIFIERS
from speed import Program

from careercli.index import seed_builder

DATA = Path(__file__).resolve().parent.parent / "data"
COMMANDS = {
    "show": ["show", "registered-nurse"],
    "search": ["search", "nurse", "--limit", "20"],
    "list": ["list", "--limit", "25"],
}
BY_OCCUPATION = (
    *("titles", "education", "ratings", "work_styles", "activities", "software", "tools", "task_words", "related"),
    *("projections", "wages", "growth_factors"),
)
"""The tables whose first column is a code."""
ONLY_NAMES = ("activity_names", "software_kinds", "tool_kinds")
TITLED = {"occupations": 2, "titles": 1, "projections": 1, "wages": 1}
"""The column of a title, by table."""
LEFT_OUT = ("activities", "software", "tools", "task_words")
MOST_TITLES = 10

Row = list[str]


class Codes:
    """New codes for the copies of occupations: a SOC code and O*NET's details of it stay together."""

    def __init__(self, codes: list[str]) -> None:
        self._numbers = {base: number for number, base in enumerate(sorted({code[:7] for code in codes}))}
        used = {code[:2] for code in codes}
        self._groups = [f"{group:02}" for group in range(100) if f"{group:02}" not in used]

    def copy(self, code: str, turn: int) -> str | None:
        """The code of a copy; None for a code that is no occupation's."""
        if turn == 0:
            return code
        if code[:7] not in self._numbers:
            return None
        group, number = divmod((turn - 1) * len(self._numbers) + self._numbers[code[:7]], 10_000)
        return f"{self._groups[group]}-{number:04}{code[7:]}"


def qualifier(turn: int) -> str:
    """The word before the titles of a copy."""
    rounds, place = divmod(turn - 1, len(QUALIFIERS))
    return QUALIFIERS[place] + (f" {rounds + 1}" if rounds else "")


def rows_of(table: str) -> tuple[str, list[Row]]:
    """The header of a table, and its rows."""
    header, *lines = (DATA / "atlas" / f"{table}.tsv").read_text(encoding="utf-8").splitlines()
    return header, [line.split("\t") for line in lines]


def multiplied(table: str, rows: list[Row], times: int, codes: Codes) -> Iterator[Row]:
    """The rows of a table, and those of the copies."""
    for turn in range(times):
        for row in rows:
            code = codes.copy(row[0], turn)
            if code is None:
                continue
            copy = [code, *row[1:]]
            if turn and table == "occupations":
                copy[1] = f"{qualifier(turn).lower().replace(' ', '-')}-{row[1]}"
            if turn and table == "related":
                copy[2] = codes.copy(row[2], turn) or row[2]
            if turn and table in TITLED:
                column = TITLED[table]
                copy[column] = f"{qualifier(turn)} {row[column]}"
            if turn and table == "titles" and row[2]:
                copy[2] = f"{qualifier(turn)} {row[2]}"
            yield copy


def make(folder: Path, times: int, *, slim: bool) -> None:
    """Makes a data folder with the occupations so many times, and its database; one that is there is kept."""
    database = folder / "atlas.db"
    if database.exists():
        return
    shutil.rmtree(folder, ignore_errors=True)
    (folder / "atlas").mkdir(parents=True)
    shutil.copytree(DATA / "roles", folder / "roles")
    shutil.copy(DATA / "skills.yaml", folder)
    for file in (DATA / "role-template.yaml", DATA / "role.schema.json", DATA / "places.db"):
        (folder / file.name).symlink_to(file)
    codes = Codes([row[0] for row in rows_of("occupations")[1]])
    for table in ("occupations", *BY_OCCUPATION):
        header, rows = rows_of(table)
        if slim and table in LEFT_OUT:
            rows = []
        if slim and table == "titles":
            seen: Counter[str] = Counter()
            rows = [row for row in rows if not seen.update([row[0]]) and seen[row[0]] <= MOST_TITLES]
        lines = ["\t".join(row) for row in multiplied(table, rows, times, codes)]
        (folder / "atlas" / f"{table}.tsv").write_text("\n".join([header, *lines, ""]), encoding="utf-8")
    for table in ONLY_NAMES:
        shutil.copy(DATA / "atlas" / f"{table}.tsv", folder / "atlas")
    start, busy = time.perf_counter(), time.process_time()
    entries = seed_builder.build(folder, database)
    clock, busy = time.perf_counter() - start, time.process_time() - busy
    size = database.stat().st_size / 1e6
    print(f"{entries:,} entries: {size:,.0f} MB, made in {busy:.0f} s of processor time, {clock:.0f} s by the clock")


def program(name: str, arguments: list[str], data: Path, home: Path) -> Program:
    """A command of the installed program over a data folder."""
    environment = {**os.environ, "HOME": str(home), "CAREERS_HOME": str(home), "CAREERS_DATA": str(data)}
    return Program(name, [str(Path(sys.executable).with_name("careers")), *arguments], environment)


def measure(few: Path, many: Path, home: Path, rounds: int) -> None:
    """Runs every command over both in turn, and prints a line for each."""
    pairs = {
        name: (program(name, arguments, few, home), program(name, arguments, many, home))
        for name, arguments in COMMANDS.items()
    }
    turns: list[Callable[[], None]] = [each.run for pair in pairs.values() for each in pair]
    for number in range(rounds):
        for run in turns if number % 2 else reversed(turns):
            run()
    print("| command | few | many | ratio of processor time | ratio by the clock |")
    print("|---|---|---|---|---|")
    for name, (base, large) in pairs.items():
        cells = f"{1000 * base.busy:.0f} ms | {1000 * large.busy:.0f} ms"
        print(f"| {name} | {cells} | {large.busy / base.busy:.2f} | {large.seconds / base.seconds:.2f} |")


def main() -> None:
    """Makes both data folders and measures."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--times", type=int, default=10)
    parser.add_argument("--slim", action="store_true")
    parser.add_argument("--rounds", type=int, default=20)
    parser.add_argument("--work", type=Path)
    chosen = parser.parse_args()
    with tempfile.TemporaryDirectory() as temporary:
        work = (chosen.work or Path(temporary)).absolute()
        kind = "slim" if chosen.slim else "whole"
        few, many = work / f"{kind}-1", work / f"{kind}-{chosen.times}"
        make(few, 1, slim=chosen.slim)
        make(many, chosen.times, slim=chosen.slim)
        measure(few, many, work / "home", chosen.rounds)


if __name__ == "__main__":
    main()
