"""How fast the program is, as ratios to the least that such a program costs, and beside other tools.

    python benchmarks/speed.py                     # makes the catalogues in a temporary folder: some four minutes
    python benchmarks/speed.py --work FOLDER       # keeps them there, and uses them again
    python benchmarks/speed.py --only quick,edit --rounds 40 --no-others
    python benchmarks/speed.py --only bundled --no-others   # what comes with the program: no catalogue is made

Every figure is the median of runs that take turns: each round starts every command once, so that a busy moment of the
machine falls on all of them. Time is that of a whole process, from start to end, with its output thrown away; memory
is the most that the process ever held (`ru_maxrss`). Prints Markdown; it is no test.
"""

from __future__ import annotations

import argparse
import os
import platform
import re
import shutil
import sqlite3
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from importlib import metadata
from pathlib import Path

HERE = Path(__file__).resolve().parent
SKILL, ROLE = "legal reserch", "certfied paralegal"
SWAPPED = "leagl research"
"""A misspelling that is no row of letters of the right word: two letters stand the wrong way round."""
BASE = "one Typer command, one Rich table"
LONGEST = 240
"""Seconds after which a slow tool is stopped."""


@dataclass
class Program:
    """A command line that is measured: its environment, and what is done before each run."""

    name: str
    command: Sequence[str]
    environment: dict[str, str] = field(default_factory=dict)
    before: Callable[[], object] | None = None
    wall: list[float] = field(default_factory=list)
    processor: list[float] = field(default_factory=list)
    memory: int = 0

    def run(self) -> None:
        """Runs it once and notes seconds and kilobytes. This process stays small: a child's peak starts from ours."""
        if self.before:
            self.before()
        start = time.perf_counter()
        with open(os.devnull, "wb") as null:  # noqa: PTH123 - nothing is opened by path here
            process = subprocess.Popen(self.command, stdin=null, stdout=null, stderr=null, env=self.environment)
            _pid, status, used = os.wait4(process.pid, 0)
        self.wall.append(time.perf_counter() - start)
        process.returncode = os.waitstatus_to_exitcode(status)
        if process.returncode:
            raise SystemExit(f"{self.name}: exit code {process.returncode}: {' '.join(self.command)}")
        self.processor.append(used.ru_utime + used.ru_stime)
        self.memory = max(self.memory, used.ru_maxrss)

    @property
    def seconds(self) -> float:
        """The median of the time on the clock."""
        return statistics.median(self.wall)

    @property
    def busy(self) -> float:
        """The median of the processor's time, user and system together."""
        return statistics.median(self.processor)


@dataclass(frozen=True)
class Limit:
    """A line of the table: what is measured, over what, and the ratio to stay under, if there is one."""

    name: str
    what: Program
    over: Program
    most: float | None = None
    memory: bool = False

    @property
    def ratio(self) -> float:
        """How many times the one the other costs."""
        return self.what.memory / self.over.memory if self.memory else self.what.seconds / self.over.seconds

    @property
    def row(self) -> str:
        """The line in Markdown."""
        if self.memory:
            cells = f"{self.what.memory / 1024:.0f} MB | {self.over.memory / 1024:.0f} MB | | "
        else:
            cells = f"{_ms(self.what.seconds)} | {_ms(self.over.seconds)} | {self.what.busy / self.over.busy:.2f} | "
        if self.most is None:
            return f"| {self.name} | {cells}{self.ratio:.2f} | | |"
        reached = "yes" if self.ratio <= self.most else "no"
        return f"| {self.name} | {cells}{self.ratio:.2f} | {self.most:g} | {reached} |"


def _ms(seconds: float) -> str:
    return f"{seconds * 1000:,.0f} ms"


# What is measured


class Bench:
    """The commands, over catalogues in a work folder."""

    def __init__(self, work: Path, roles: int) -> None:
        self.plain, self.many, self.roles = work / "plain", work / "many", roles
        self.home = work / "home"

    def careers(self, *arguments: str, folder: Path | None = None) -> tuple[list[str], dict[str, str]]:
        """The installed program with these arguments, over a folder beside the bundled catalogue."""
        script = Path(sys.executable).with_name("careers")
        start = [str(script)] if script.is_file() else [sys.executable, "-m", "careercli"]
        kept = {name: os.environ[name] for name in ("PATH", "PYTHONPATH", "VIRTUAL_ENV") if name in os.environ}
        home = {name: str(self.home) for name in ("HOME", "XDG_CACHE_HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME")}
        chosen = {"CAREERS_ROLES": str(folder)} if folder else {}
        return [*start, *arguments], {**kept, **home, **chosen, "LANG": "C.UTF-8", "COLUMNS": "100"}

    def program(self, name: str, *arguments: str, folder: Path | None = None) -> Program:
        """The program with these arguments, as something to measure."""
        return Program(name, *self.careers(*arguments, folder=folder))

    def python(self, name: str, *arguments: str) -> Program:
        """Python with these arguments."""
        return Program(name, [sys.executable, *arguments], self.careers()[1])

    def edit(self) -> None:
        """Changes what one role of the large catalogue says: a sentence of its summary, each time another one."""
        file = next(iter(sorted(self.many.glob("*paralegal*.yaml"))))
        text = file.read_text(encoding="utf-8")
        word = "".join(chr(ord("a") + int(digit)) for digit in str(time.time_ns()))
        fresh = f"\\1  Assists {word}.\n"
        text = re.sub(r"^(summary: >-\n)(?:  Assists \w+\.\n)?", fresh, text, flags=re.MULTILINE)
        file.write_text(text, encoding="utf-8")

    def forget(self) -> None:
        """Throws the indexes of the cold runs away."""
        shutil.rmtree(self.home / "careers-cold", ignore_errors=True)

    def cold(self) -> Program:
        """A first look at a thousand roles, with an empty cache."""
        found = self.program("first look at 1,016 roles", "list", "--limit", "1", "--json", folder=self.plain)
        found.environment["XDG_CACHE_HOME"] = str(self.home / "careers-cold")
        found.before = self.forget
        return found

    def first(self) -> Program:
        """The first command after the program was installed."""
        found = self.program("first show", "show", "legal-coordinator", "--format", "table")
        found.environment["XDG_CACHE_HOME"] = str(self.home / "careers-cold")
        found.before = self.forget
        return found

    def bundled(self) -> list[Limit]:
        """The commands without a file of one's own, over the one-table program, each with the ratio to reach."""
        base = self.python(BASE, str(HERE / "one_table.py"))
        text = str(HERE / "check_texts" / "01-posting-rn-ohio.txt")
        move = ("registered-nurse", "nurse-practitioner")
        asked: tuple[tuple[float, tuple[str, ...]], ...] = (
            (1.2, ("show", "registered-nurse")),
            (1.2, ("search", "nurse")),
            (1.3, ("list", "--limit", "25")),
            (1.3, ("salary", "registered-nurse", "--in", "TX")),
            (1.6, ("next", "registered-nurse")),
            (1.6, ("next", "registered-nurse", "--why")),
            (1.6, ("next", "registered-nurse", "--in", "TX")),
            (1.6, ("related", "registered-nurse")),
            *((1.6, (name, *move)) for name in ("gap", "path", "plan")),
            (1.6, ("match", "wound care", "teamwork", "Epic", "triage", "teaching")),
            (1.6, ("whatif", "SQL", "--from", "bookkeeper")),
            (1.6, ("check", text)),
        )
        return [
            Limit(
                f"`{' '.join(words).replace(text, 'FILE')}`",
                self.program(words[0], *words, "--format", "table"),
                base,
                most,
            )
            for most, words in asked
        ]

    def limits(self) -> dict[str, list[Limit]]:
        """The lines of the table by group; the programs of a group take turns."""
        table = ("--format", "table")
        base = self.python(BASE, str(HERE / "one_table.py"))
        show = self.program("show, bundled", "show", "legal-coordinator", *table)
        show_many = self.program("show, many", "show", "legal-coordinator", *table, folder=self.many)
        skills = self.program("skills, thousand", "skills", SKILL, *table, folder=self.plain)
        skills_many = self.program("skills, many", "skills", SKILL, *table, folder=self.many)
        search = self.program("search, many", "search", ROLE, *table, folder=self.many)
        listed = self.program("list, many", "list", "--sort", "-pay", "--limit", "25", *table, folder=self.many)
        edited = self.program("search after an edit", "search", ROLE, *table, folder=self.many)
        edited.before = self.edit
        bare = self.python("Typer and Rich imported", "-c", "import typer, rich.console, rich.table")
        json = self.program("show --json, many", "show", "legal-coordinator", "--json", folder=self.many)
        parse = self.python("PyYAML's C loader", "-c", PARSE, str(self.plain))
        n = f"{self.roles:,}"
        quick = [
            Limit("`show legal-coordinator`, bundled roles, over Typer + Rich", show, base, 1.3),
            Limit(f"the same with {n} roles, over bundled", show_many, show, 1.1),
            Limit(f'`skills "{SKILL}"`, 1,016 roles, over Typer + Rich', skills, base, 1.6),
            Limit(f"the same with {n} roles, over 1,016", skills_many, skills, 1.6),
            Limit(f'`search "{ROLE}"`, {n} roles, over Typer + Rich', search, base, 2.0),
            Limit(f"`list --sort -pay --limit 25`, {n} roles, over Typer + Rich", listed, base, 1.8),
            Limit(f"`show --json`, {n} roles, over Typer + Rich", json, base),
        ]
        asked = {
            "related": ("related", "legal-coordinator"),
            "gap": ("gap", "legal-coordinator", "paralegal"),
            "path": ("path", "legal-coordinator", "lawyer"),
            "match": ("match", "legal research", "scheduling", "negotiation"),
        }
        moves = [
            Limit(
                f"`{name}`, {n} roles, over Typer + Rich",
                self.program(name, *words, *table, folder=self.many),
                base,
            )
            for name, words in asked.items()
        ]
        memory = [
            Limit(f"peak memory: `{one.name}`, over Python with Typer + Rich", one, bare, 2.0, memory=True)
            for one in (show_many, skills_many, search, listed, json)
        ]
        return {
            "bundled": self.bundled(),
            "quick": quick,
            "moves": moves,
            "edit": [Limit(f"`search` after one file of {n} was edited, over a warm one", edited, search, 1.4)],
            "cold": [
                Limit("first look at 1,016 roles, over PyYAML's C loader on the same files", self.cold(), parse, 2.0),
                Limit("first `show` of all, bundled roles, over a later one", self.first(), show),
            ],
            "memory": memory,
        }


PARSE = """
import pathlib, sys, yaml
for file in pathlib.Path(sys.argv[1]).glob("*.yaml"):
    yaml.load(file.read_bytes(), Loader=yaml.CSafeLoader)
"""


def measure(limits: Sequence[Limit], rounds: int) -> None:
    """Runs the programs of some lines in turns, after one run each that is not counted."""
    programs = list({id(one): one for limit in limits for one in (limit.over, limit.what)}.values())
    for one in programs:
        one.run()
        one.wall.clear()
        one.processor.clear()
    for _ in range(rounds):
        for one in programs:
            one.run()


# What a person would use instead


@dataclass(frozen=True)
class Other:
    """Another tool on the same files: a shell line with the query in $QUERY, and what in its output is the answer."""

    name: str
    line: str
    rounds: int = 5
    needs: tuple[str, ...] = ()


ANSWER = "legal research"
"""What a tool has to print for either misspelling."""
YQ = "yq -r '.tech_stack[]?, .responsibilities[]?'"
OTHERS = (
    Other("careers skills", 'careers skills "$QUERY"', 7),
    Other("rg -i", "rg -iN --no-filename -- \"$QUERY\" '{folder}'", needs=("rg",)),
    Other(
        "rg . into fzf --filter, its first 50",
        "rg -N --no-filename . '{folder}' | fzf --filter \"$QUERY\" | head -50",
        needs=("rg", "fzf"),
    ),
    Other("sqlite-utils search", "sqlite-utils search '{db}' skill \"$QUERY\"", needs=("sqlite-utils",)),
    Other(
        "yq and grep, on the first 20 files only",
        f'ls \'{{folder}}\'/*.yaml | head -20 | while read f; do {YQ} "$f"; done | grep -iF -- "$QUERY"',
        rounds=1,
        needs=("yq", "jq"),
    ),
)
"""What a person would use instead. sqlite-utils needs a database made before, see `database`."""
LINES = """
import json, pathlib, sys, yaml
for file in sorted(pathlib.Path(sys.argv[1]).glob("*.yaml")):
    role = yaml.load(file.read_bytes(), Loader=yaml.CSafeLoader)
    for one in [*role.get("tech_stack", []), *role.get("tools", []), *role.get("responsibilities", [])]:
        print(json.dumps({"slug": file.stem, "name": one}))
"""


def database(folder: Path, file: Path, path: str) -> float:
    """Makes a database of every list entry of the roles with sqlite-utils, full text on it; the seconds it took."""
    start = time.perf_counter()
    made = f"'{sys.executable}' -c '{LINES}' '{folder}' | sqlite-utils insert '{file}' skill - --nl"
    environment = {**os.environ, "PATH": path}
    subprocess.run(
        ["bash", "-c", f"{made} && sqlite-utils enable-fts '{file}' skill name"], env=environment, check=True
    )
    return time.perf_counter() - start


def tell_others(bench: Bench, folder: Path, tools: Path | None, work: Path) -> None:
    """Prints what each tool finds for a misspelt skill, and in what time."""
    careers = Path(sys.executable).parent
    path = os.pathsep.join([str(careers), os.environ["PATH"], *([str(tools)] if tools else [])])
    db = work / f"other-{folder.name}.db"
    made = 0.0
    if shutil.which("sqlite-utils", path=path) and not db.exists():
        made = database(folder, db, path)
    print(f"\n### Other tools, {len(list(folder.glob('*.yaml'))):,} role files\n")
    if made:
        print(f"sqlite-utils took {made:,.0f} s to make its database first.\n")
    heads = [cell for query in (SKILL, SWAPPED, ANSWER) for cell in (f"`{query}`", "finds it")]
    print(f"| tool | {' | '.join(heads)} |\n|{'---|' * 7}")
    environment = {**bench.careers(folder=folder)[1], "PATH": path}
    for other in OTHERS:
        if not all(shutil.which(name, path=path) for name in other.needs):
            continue
        cells = []
        for query in (SKILL, SWAPPED, ANSWER):
            seconds, output = _timed(
                other.line.format(folder=folder, db=db), {**environment, "QUERY": query}, other.rounds
            )
            cells += [seconds, "yes" if ANSWER in output.lower() else "no"]
        print(f"| {other.name} | {' | '.join(cells)} |", flush=True)


def _timed(line: str, environment: dict[str, str], rounds: int) -> tuple[str, str]:
    spent, output = [], ""
    for _ in range(rounds):
        start = time.perf_counter()
        try:
            done = subprocess.run(
                ["bash", "-c", line], env=environment, stdin=subprocess.DEVNULL, capture_output=True, timeout=LONGEST,
                check=False,
            )  # fmt: skip
        except subprocess.TimeoutExpired:
            return f"over {LONGEST} s", ""
        spent.append(time.perf_counter() - start)
        output = done.stdout.decode("utf-8", "replace")
    return _ms(statistics.median(spent)), output


def tell_printing(bench: Bench) -> None:
    """Prints what it costs to see one role with Rich's own printer of files."""
    file = str(bench.plain / "paralegals-and-legal-assistants.yaml")
    if not Path(file).is_file():
        return
    rich = bench.python("`rich` printing the YAML file (`python -m rich.syntax`)", "-m", "rich.syntax", file)
    one = ("show", "paralegals-and-legal-assistants", "--format", "table")
    show = bench.program("`careers show`", *one, folder=bench.many)
    full = bench.program("`careers show --full`", *one, "--full", folder=bench.many)
    measure([Limit("", show, rich), Limit("", full, rich)], 9)
    print("\n| one role of O*NET on the screen | median |\n|---|---|")
    for program in (rich, show, full):
        print(f"| {program.name} | {_ms(program.seconds)} |")


# The whole


def machine() -> str:
    """The machine and the versions, in a line."""
    processor = platform.processor() or platform.machine()
    if Path("/proc/cpuinfo").is_file():
        lines = Path("/proc/cpuinfo").read_text(encoding="utf-8").splitlines()
        processor = next((line.split(":")[1].strip() for line in lines if line.startswith("model name")), processor)
    names = ("typer", "rich", "pyyaml", "rapidfuzz", "msgspec")
    packages = ", ".join(f"{name} {metadata.version(name)}" for name in names)
    system = f"{platform.system()} {platform.release()}"
    python = f"Python {platform.python_version()}, SQLite {sqlite3.sqlite_version}"
    return f"{processor}, {os.cpu_count()} cores, {system}; {python}; {packages}"


def main() -> None:
    """Makes the catalogues, measures, prints."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--work", type=Path, help="keep the catalogues and indexes here")
    parser.add_argument("--roles", type=int, default=10_000)
    parser.add_argument("--rounds", type=int, default=21)
    parser.add_argument("--only", default="bundled,quick,edit,cold,moves,memory", help="groups, with commas between")
    parser.add_argument("--no-others", action="store_true", help="leave the other tools out")
    parser.add_argument("--tools", type=Path, help="a folder of programs that are not on the PATH")
    chosen = parser.parse_args()
    work = chosen.work.absolute() if chosen.work else Path(tempfile.mkdtemp(prefix="careers-speed-"))
    try:
        _measured(work, chosen)
    finally:
        if not chosen.work:
            shutil.rmtree(work, ignore_errors=True)


def _measured(work: Path, chosen: argparse.Namespace) -> None:
    bench = Bench(work, chosen.roles)
    needs_catalogues = chosen.only != "bundled" or not chosen.no_others
    if needs_catalogues and not bench.many.is_dir():
        made = [sys.executable, str(HERE / "catalogue.py"), str(work), "--roles", str(chosen.roles)]
        subprocess.run(made, check=True)
    groups = {name: limits for name, limits in bench.limits().items() if name in chosen.only.split(",")}
    print(f"{machine()}\n")
    if needs_catalogues:
        start = time.perf_counter()
        bench.program("index", "list", "--limit", "1", "--json", folder=bench.many).run()
        spent = time.perf_counter() - start
        print(f"First command over {chosen.roles:,} roles: {spent:.1f} s (near zero if indexed before)\n")
    print(
        "| what | it | beside | ratio of processor time | ratio | to reach | reached |\n|---|---|---|---|---|---|---|"
    )
    for name, limits in groups.items():
        measure(limits, max(3, chosen.rounds // 7) if name == "cold" else 3 if name == "memory" else chosen.rounds)
        for limit in limits:
            print(limit.row, flush=True)
    if not chosen.no_others:
        tell_printing(bench)
        tell_others(bench, bench.plain, chosen.tools, work)
        tell_others(bench, bench.many, chosen.tools, work)


if __name__ == "__main__":
    main()
