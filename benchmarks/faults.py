"""Kills, interrupts, many commands at once and full disks, counted: is anything lost, halved, hung or answered wrong?

Every round runs a real command in a home of its own and looks at what is left. A problem is: a file that is not whole,
a change that was confirmed and is gone, a file of an import that a newer release leaves alone, a traceback, an exit
code that no command has, an answer that differs from the undisturbed one, a word about a locked database, a command
that uses more processor time than a bound (`--processor`), or has no end (`--bound`): how long it takes says little on
a machine that is busy with other work. Each problem is printed as it comes, the figures of a kind when it is done or
was stopped; with a problem the exit code is 1.
"""

from __future__ import annotations

import argparse
import contextlib
import json
import os
import random
import shlex
import shutil
import signal
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import IO

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT / "tests" / "sources"))
sys.path.insert(0, str(ROOT / "tests"))

import onet_files  # noqa: E402 - made-up releases of O*NET, which the tests use too

from careercli.index import seed  # noqa: E402
from careercli.index.build_all import build_all  # noqa: E402
from careercli.paths import DATA_ENVIRONMENT  # noqa: E402
from careercli.profile.model import parse_profile  # noqa: E402
from careercli.roles.loader import load_file  # noqa: E402
from careercli.roles.search_path import SEED  # noqa: E402

OCCUPATIONS = 120
"""Files of a made-up release: more than two batches of an import."""
CAREERS = [sys.executable, "-m", "careercli"]
EDIT = """#!/bin/sh
sleep 0.1
echo "# edited $CAREERS_EDIT" >> "$1"
echo done > "$CAREERS_MARK"
sleep 0.1
"""
BAD_WORDS = ("Traceback", "should not have happened", "locked", "Exception ignored")


@dataclass
class Figures:
    """What was counted of one kind of fault: rounds, commands, faults that hit one, problems.

    `slowest` and `busiest` are the command that took longest and the one with the most processor time, with its
    children that have ended: (seconds, what it was).
    """

    name: str
    rounds: int = 0
    commands: int = 0
    hits: int = 0
    left: int = 0
    slowest: tuple[float, str] = (0.0, "")
    busiest: tuple[float, str] = (0.0, "")
    problems: list[str] = field(default_factory=list)


@dataclass
class Ended:
    """A command that has ended: its exit code (negative: the signal), its output, how long it took, processor time."""

    code: int
    out: str
    error: str
    seconds: float
    processor: float


class Home:
    """A home of its own, two releases to import, and a role to edit.

    Rounds end early at `until`, a monotonic time. A command that takes more than `bound` seconds hangs, one with more
    than `processor` seconds of processor time is slow.
    """

    def __init__(self, folder: Path, figures: Figures, until: float, bound: float, processor: float) -> None:
        self.folder, self.figures, self.until = folder, figures, until
        self.bound, self.processor = bound, processor
        self.data, self.cache = folder / "home" / "data", folder / "home" / "cache"
        self.roles, self.profile = self.data / "roles", self.data / "profile.yaml"
        self.mark = folder / "mark"
        self.lock = threading.Lock()
        self.roles.mkdir(parents=True)
        self.releases = [_release(folder / name, words) for name, words in (("old", "Keep."), ("new", "Keep well."))]
        (folder / "editor").write_text(EDIT)
        (folder / "editor").chmod(0o755)
        (self.roles / "night-baker.yaml").write_text("title: Night Baker\nsummary: Bakes at night.\n")
        self.environment = {
            "PATH": os.environ["PATH"], "HOME": str(folder), "CAREERS_HOME": str(folder / "home"),
            "LANG": "C.UTF-8", "EDITOR": str(folder / "editor"), "CAREERS_MARK": str(self.mark),
            **{name: value for name, value in os.environ.items() if name == DATA_ENVIRONMENT},
        }  # fmt: skip

    def start(self, *arguments: str, **more: str) -> subprocess.Popen[str]:
        """A command in a process group of its own, in which Ctrl-C works."""
        return subprocess.Popen(
            [*CAREERS, *arguments], env={**self.environment, **more}, cwd=self.folder, text=True, errors="replace",
            stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.PIPE, process_group=0,
        )  # fmt: skip

    def end(
        self, process: subprocess.Popen[str], what: str, *codes: int, began: float, interrupted: bool = False
    ) -> Ended:
        """How a command has ended; its problems are noted.

        One that was `interrupted` may be in order all the same: see `_is_in_order`.
        """
        ended = _waited_for(process, began, self.bound)
        with self.lock:
            self.figures.commands += 1
            self.figures.slowest = max(self.figures.slowest, (ended.seconds, what))
            self.figures.busiest = max(self.figures.busiest, (ended.processor, what))
        if ended.seconds > self.bound:
            self.problem(f"{what}: no end in {self.bound:.0f} s")
        if ended.processor > self.processor:
            self.problem(f"{what}: {ended.processor:.1f} s of processor time")
        is_bad = ended.code not in codes or any(word in ended.out + ended.error for word in BAD_WORDS)
        if is_bad and not (interrupted and _is_in_order(ended)):
            self.problem(f"{what}: exit code {ended.code}: {ended.error[-700:]!r}")
        return ended

    def run(self, *arguments: str, codes: tuple[int, ...] = (0,), **more: str) -> Ended:
        """Runs a command to its end."""
        began = time.monotonic()
        return self.end(self.start(*arguments, **more), " ".join(arguments), *codes, began=began)

    def problem(self, text: str) -> None:
        """Notes a problem, and prints it, so that a run which is stopped has told it."""
        with self.lock:
            self.figures.problems.append(f"{self.figures.name}: {text}")
            print(self.figures.problems[-1], flush=True)

    def wipe_cache(self) -> None:
        """Deletes the cache, as a person may at any time."""
        shutil.rmtree(self.cache, ignore_errors=True)

    def check_roles(self, what: str) -> None:
        """Every role file is whole, and nothing else is left but what a kill may leave."""
        for file in self.roles.glob("*.yaml"):
            if load_file(file).role is None:
                self.problem(f"{what}: {file.name} is not whole")
        left = len([*self.roles.glob(".careers-*.part"), *self.data.glob(".careers-*.part")])
        self.figures.left = max(self.figures.left, left)

    def skills(self) -> set[str]:
        """The skills of the profile."""
        if not self.profile.exists():
            return set()
        return {skill.name for skill in parse_profile(self.profile.read_bytes(), "profile").skills}


def _waited_for(process: subprocess.Popen[str], began: float, bound: float) -> Ended:
    """A command that has ended, or was killed with its children after `bound` seconds.

    It has ended when its output has, too: a child that it left behind with that would hold up whoever reads it.
    """
    outputs: dict[str, str] = {}

    def read(name: str, stream: IO[str]) -> None:
        with stream:
            outputs[name] = stream.read()

    assert process.stdout is not None
    assert process.stderr is not None
    readers = [
        threading.Thread(target=read, args=("out", process.stdout)),
        threading.Thread(target=read, args=("error", process.stderr)),
    ]
    killer = threading.Timer(bound, os.killpg, (process.pid, signal.SIGKILL))
    for thread in (*readers, killer):
        thread.start()
    os.waitid(os.P_PID, process.pid, os.WEXITED | os.WNOWAIT)  # it stays, so that its number is no other process's
    for reader in readers:
        reader.join()
    killer.cancel()
    killer.join()
    _, status, usage = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    seconds, processor = time.monotonic() - began, usage.ru_utime + usage.ru_stime
    return Ended(process.returncode, outputs["out"], outputs["error"], seconds, processor)


def _release(folder: Path, words: str) -> Path:
    head = onet_files.TABLES["Occupation Data"][0]
    rows = [[f"11-{number:04}.00", f"Keeper {number}", f"{words} " * 60] for number in range(OCCUPATIONS)]
    return onet_files.release(folder, Occupation_Data=onet_files.text([head, *rows]))


# One command is stopped: each kind is a command, and a check of what it has left
#
# A check gets the home and the command as it ended (None: it was killed), and notes what is wrong.


def _stopped_import(home: Home, _ended: Ended | None) -> None:
    home.check_roles("import")
    again = home.run("import", "onet", str(home.releases[1]), "--json")
    if again.code == 0 and json.loads(again.out)["kept"]:
        home.problem(f"import: the newer release left alone {json.loads(again.out)['kept'][:3]}")
    if len(list(home.roles.glob("keeper-*.yaml"))) != OCCUPATIONS or any(
        "Keep well." not in file.read_text() for file in home.roles.glob("keeper-*.yaml")
    ):
        home.problem("import: the newer release is not all there")
    for file in (*home.roles.glob("keeper-*.yaml"), home.roles / ".careers-import.json"):
        file.unlink()


def _stopped_reading(*arguments: str) -> Callable[[Home, Ended | None], None]:
    expected: list[str] = []

    def check(home: Home, _ended: Ended | None) -> None:
        if not expected:  # the first time, on a cache that nothing has disturbed
            home.wipe_cache()
            expected.append(home.run(*arguments).out)
        elif home.run(*arguments).out != expected[0]:
            home.problem(f"{arguments[0]}: another answer than the undisturbed one")
        home.wipe_cache()

    return check


def _stopped_edit(home: Home, ended: Ended | None) -> None:
    deadline = time.monotonic() + 2
    while ended is None and not home.mark.exists() and time.monotonic() < deadline:
        time.sleep(0.05)  # the editor, a process of its own, may still be at work
    home.check_roles("edit")
    places = [
        home.roles / "night-baker.yaml",
        *home.roles.glob(".night-baker.edit-*.yaml"),
        *home.roles.glob("*.rejected*"),
    ]
    if home.mark.exists() and not any("# edited" in place.read_text() for place in places):
        home.problem("edit: what was saved in the editor is nowhere")
    home.run("edit", "night-baker", EDITOR="true")  # tells of the copy, or sweeps it
    home.mark.unlink(missing_ok=True)
    for place in places[1:]:
        place.unlink(missing_ok=True)
    places[0].write_text("title: Night Baker\nsummary: Bakes at night.\n")


class _StoppedAdd:
    """Skills of which each is added by one command; those that were confirmed have to be there ever after."""

    def __init__(self) -> None:
        self.number = 0
        self.confirmed: set[str] = set()

    def arguments(self) -> tuple[str, ...]:
        self.number += 1
        return ("profile", "add", f"odd {self.number}")

    def check(self, home: Home, ended: Ended | None) -> None:
        if ended is not None and ended.code == 0:
            self.confirmed.add(f"odd {self.number}")
        if missing := self.confirmed - home.skills():
            home.problem(f"profile add: {sorted(missing)} lost")


def stopped(home: Home, how: signal.Signals, rounds: int, seed: int) -> None:
    """Rounds in which a command is sent a signal at a random moment of its life."""
    chance = random.Random(seed)
    add = _StoppedAdd()
    plan = ("plan", "legal-technician", "legal-coordinator")
    kinds: list[tuple[Callable[[], tuple[str, ...]], Callable[[Home, Ended | None], None]]] = [
        (lambda: ("import", "onet", str(home.releases[0])), _stopped_import),
        (lambda: ("list", "--json"), _stopped_reading("list", "--json")),
        (lambda: ("search", "baker", "--json"), _stopped_reading("search", "baker", "--json")),
        (lambda: ("edit", "night-baker"), _stopped_edit),
        (add.arguments, add.check),
        (lambda: plan, _stopped_reading(*plan)),
    ]
    lasts = []
    for arguments, check in kinds[:rounds]:  # undisturbed, each once
        ended = home.run(*arguments())
        lasts.append(ended.seconds)
        check(home, ended)
    for number in range(rounds):
        if time.monotonic() > home.until:
            return
        home.figures.rounds += 1
        arguments, check = kinds[number % len(kinds)]
        words, began = arguments(), time.monotonic()
        process = home.start(*words, CAREERS_EDIT=str(number))
        time.sleep(chance.uniform(0.05, 1.1) * lasts[number % len(kinds)])
        hit = _is_running(process)
        with contextlib.suppress(ProcessLookupError):
            os.kill(process.pid, how) if how == signal.SIGKILL else os.killpg(process.pid, how)
        codes = (0, -signal.SIGKILL) if how == signal.SIGKILL else (0, 130)
        if how == signal.SIGINT and time.monotonic() - began < 0.4 * lasts[number % len(kinds)]:
            codes = (*codes, 1, -signal.SIGINT)  # Python itself was still starting
        ended = home.end(process, " ".join(words[:2]), *codes, began=began, interrupted=how == signal.SIGINT)
        home.figures.hits += hit
        if not hit:  # the machine is less busy than it was
            lasts[number % len(kinds)] = min(lasts[number % len(kinds)], ended.seconds)
        check(home, ended if ended.code >= 0 else None)


def _is_running(process: subprocess.Popen[str]) -> bool:
    """Whether a process has not ended; one that has is left to be waited for."""
    return os.waitid(os.P_PID, process.pid, os.WEXITED | os.WNOHANG | os.WNOWAIT) is None


def _is_in_order(ended: Ended) -> bool:
    """Whether an interrupt was told by Python itself, before the program began, or had ended the editor."""
    ours = "in run\n" in ended.error or "careercli/commands" in ended.error
    starting = "Traceback" in ended.error and not ours and ended.code in (1, 130, -signal.SIGINT)
    return starting or (ended.code == 1 and "careers: the editor ended with signal 2," in ended.error)


# Many commands at once


def at_once(home: Home, commands: int, threads: int, *, wiped: bool) -> None:
    """Threads that write and read, each with names of its own, so that what has to be there in the end is known."""
    home.run("list")
    confirmed = [_Confirmed() for _ in range(threads)]
    share = commands // threads
    workers = [threading.Thread(target=_many, args=(home, number, share, confirmed)) for number in range(threads)]
    stop = threading.Event()
    wiper = threading.Thread(target=_wipe_often, args=(home, stop), daemon=True)
    for worker in (*workers, *([wiper] if wiped else [])):
        worker.start()
    for worker in workers:
        worker.join()
    stop.set()
    if wiped:
        wiper.join()
    home.check_roles("at once")
    if home.skills() != set().union(*(mine.skills for mine in confirmed)):
        home.problem(f"at once: the profile has {sorted(home.skills())}")
    listed = {role["slug"] for role in json.loads(home.run("list", "--json").out)}
    if lost := set().union(*(mine.slugs for mine in confirmed)) - listed:
        home.problem(f"at once: {sorted(lost)} are lost")
    for mine in confirmed:
        for slug, edit in mine.edits.items():
            if f"# edited {edit}" not in (home.roles / f"{slug}.yaml").read_text():
                home.problem(f"at once: the edit {edit} of {slug} is lost")


@dataclass
class _Confirmed:
    """What the program has told one thread that it did."""

    skills: set[str] = field(default_factory=set)
    slugs: set[str] = field(default_factory=set)
    edits: dict[str, str] = field(default_factory=dict)


def _wipe_often(home: Home, stop: threading.Event) -> None:
    while not stop.wait(3):
        home.wipe_cache()


def _many(home: Home, number: int, share: int, confirmed: list[_Confirmed]) -> None:
    mine = confirmed[number]
    for turn in range(share):
        if time.monotonic() > home.until:
            return
        with home.lock:
            home.figures.rounds += 1
        kind, name = (turn + number) % 8, f"thread {number} turn {turn}"
        if kind == 0 and home.run("profile", "add", name).code == 0:
            mine.skills.add(name)
        elif kind == 1 and mine.skills:
            gone = min(mine.skills)
            if home.run("profile", "remove", gone).code == 0:
                mine.skills.discard(gone)
        elif kind == 2 and home.run("new", name.title()).code == 0:
            mine.slugs.add(name.replace(" ", "-"))
        elif kind == 3 and mine.slugs:
            slug = min(mine.slugs)
            if home.run("edit", slug, CAREERS_EDIT=name, CAREERS_MARK=str(home.folder / "marks")).code == 0:
                mine.edits[slug] = name
        elif kind == 4 and number < 2:
            home.run("import", "onet", str(home.releases[turn // 8 % 2]))
        elif kind == 5 and mine.slugs:
            home.run("show", max(mine.slugs), "--json")
        elif kind == 6:
            there = set().union(*(set(other.slugs) for other in confirmed))
            answer = home.run("list", "--json")
            if answer.code == 0 and (missing := there - {role["slug"] for role in json.loads(answer.out)}):
                home.problem(f"list: {sorted(missing)} had been written before")
        else:
            json.loads(home.run("search", "keeper", "--json").out or "null")


# Full disks


def full_disks(home: Home, rounds: int) -> None:
    """Commands whose files may not grow, or whose output goes nowhere; on a small disk of its own, where one can be."""
    old, new = map(str, home.releases)
    writers = [
        ("import", "onet", old), ("profile", "add", "odd"), ("new", "Day Baker"), ("edit", "night-baker"),
        ("list", "--json"), ("import", "onet", new),
    ]  # fmt: skip
    readers = [
        ("list", "--json"),
        ("show", "night-baker"),
        ("plan", "legal-technician", "legal-coordinator"),
        ("where",),
    ]
    for number in range(rounds):
        if time.monotonic() > home.until:
            break
        home.figures.rounds += 1
        if number % 5 == 4:
            command = shlex.join([*CAREERS, *readers[number // 5 % len(readers)]]) + " >/dev/full"
        else:
            home.wipe_cache()
            command = f"ulimit -f {(0, 1, 2, 4, 8, 16, 64)[number % 7]}; {shlex.join([*CAREERS, *writers[number % 6]])}"
        # Python would leave half of a module's compiled file, too, and read it the next time.
        environment = {**home.environment, "CAREERS_EDIT": "full", "PYTHONDONTWRITEBYTECODE": "1"}
        process = subprocess.Popen(
            ["bash", "-c", f"trap '' XFSZ; {command}"], env=environment,
            cwd=home.folder, text=True, stdout=subprocess.PIPE, stderr=subprocess.PIPE, process_group=0,
        )  # fmt: skip
        ended = home.end(process, command.replace(sys.executable, "python"), 0, 1, began=time.monotonic())
        home.figures.hits += ended.code == 1
        home.check_roles("full disk")
        home.skills()
        if [*home.roles.glob(".night-baker.edit-*")]:
            home.problem("full disk: an edit has left its copy")
        (home.roles / "day-baker.yaml").unlink(missing_ok=True)
    _stopped_import(home, None)


@dataclass(frozen=True)
class Counts:
    """How much is run of each kind, half of the commands with the cache wiped; none goes on longer than `minutes`."""

    rounds: int = 200
    commands: int = 500
    disks: int = 50
    threads: int = 20
    seed: int = 1
    minutes: float = 60.0
    bound: float = 60.0
    processor: float = 2.0


@contextlib.contextmanager
def _homes(name: str, work: Path | None, counts: Counts) -> Iterator[Home]:
    folder = Path(tempfile.mkdtemp(dir=work))
    try:
        yield Home(folder, Figures(name), time.monotonic() + counts.minutes * 60, counts.bound, counts.processor)
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def _build_what_is_outdated(data: Path) -> None:
    """Builds the databases of a checkout whose tables or code were edited.

    Each command on an empty cache would do it otherwise, in twenty seconds of processor time.
    """
    if not seed.is_current(data / SEED, checkout=True):
        print("the database of the roles is out of date: all are built first", flush=True)
        build_all(data)


def measure(kinds: Sequence[str], counts: Counts, work: Path | None = None) -> Iterator[Figures]:
    """Runs the kinds that are asked for (none: all), and gives the figures of each when it is done."""
    half = counts.commands // 2
    runs: dict[str, Callable[[Home], None]] = {
        "kill": lambda home: stopped(home, signal.SIGKILL, counts.rounds, counts.seed),
        "interrupt": lambda home: stopped(home, signal.SIGINT, counts.rounds, counts.seed),
        "at once": lambda home: at_once(home, half, counts.threads, wiped=False),
        "at once, cache wiped": lambda home: at_once(home, half, counts.threads, wiped=True),
        "full disk": lambda home: full_disks(home, counts.disks),
    }
    for name, run in runs.items():
        if not kinds or name in kinds:
            with _homes(name, work, counts) as home:
                try:
                    run(home)
                    was_stopped = False
                except KeyboardInterrupt:
                    was_stopped, home.until = True, 0.0
                    for thread in threading.enumerate():
                        if thread is not threading.current_thread() and not thread.daemon:
                            thread.join()
                yield home.figures
                if was_stopped:
                    return


def main() -> None:
    """Reads the options, runs, prints the table, and exits with 1 if there was a problem."""
    parser = argparse.ArgumentParser(description=__doc__)
    standard = Counts()
    parser.add_argument("--rounds", type=int, default=standard.rounds, help="kills, and interrupts")
    parser.add_argument("--commands", type=int, default=standard.commands, help="at once, half with the cache wiped")
    parser.add_argument("--disks", type=int, default=standard.disks, help="runs on a full disk")
    parser.add_argument("--threads", type=int, default=standard.threads, help="commands at the same time")
    parser.add_argument("--only", action="append", default=[], help="a kind of the table; may be given again")
    parser.add_argument("--seed", type=int, default=standard.seed, help="of the moments at which signals are sent")
    parser.add_argument("--minutes", type=float, default=standard.minutes, help="the most for each kind")
    parser.add_argument("--bound", type=float, default=standard.bound, help="seconds that no command may take")
    parser.add_argument("--work", type=Path, default=None, help="a folder for the homes, e.g. on a small disk")
    parser.add_argument(
        "--processor", type=float, default=standard.processor, help="seconds of processor time likewise"
    )
    asked = parser.parse_args()
    counts = Counts(
        asked.rounds,
        asked.commands,
        asked.disks,
        asked.threads,
        asked.seed,
        asked.minutes,
        asked.bound,
        asked.processor,
    )
    data = ROOT / "data"
    _build_what_is_outdated(data)
    any_problem = False
    for row in measure(asked.only, counts, asked.work):
        any_problem |= bool(row.problems)
        print(
            f"{row.name}: {row.rounds} rounds, {row.commands} commands, {row.hits} hits, {len(row.problems)} problems, "
            f"{row.left} left .part\n"
            f"    took longest {row.slowest[0]:.1f} s ({row.slowest[1]})\n"
            f"    most processor time {row.busiest[0]:.2f} s ({row.busiest[1]})",
            flush=True,
        )
    if not seed.is_current(data / SEED, checkout=True):
        print(
            "code or tables were edited meanwhile: commands built the database anew, and their times count for nothing"
        )
    sys.exit(1 if any_problem else 0)


if __name__ == "__main__":
    main()
