"""Role files changed at random, by bytes, by tree and by encoding: each is read or refused in order, and none is slow.

Every case follows from the seed and its number alone, so that one that went wrong is made again by `--show NUMBER`.
With `--state FILE` the counts of each chunk are kept, and an interrupted run goes on behind the last of them.
"""

from __future__ import annotations

import argparse
import collections
import copy
import dataclasses
import functools
import json
import os
import pickle
import random
import re
import sys
import time
import traceback
from collections.abc import Callable, Iterator
from concurrent.futures import ProcessPoolExecutor
from functools import partial
from pathlib import Path
from typing import Any

import msgspec
import yaml

from careercli.answers.validate import check_bytes
from careercli.errors import CareersError
from careercli.index.extract import rows_of
from careercli.roles import model
from careercli.roles.dumper import dump
from careercli.roles.indexed import plain
from careercli.roles.loader import MISFIT, load_bytes
from careercli.skills.aliases import bundled_taxonomy
from careercli.sources.bls.updater import with_values
from careercli.text import visible

CHUNK = 5_000
"""Cases that are counted together."""
SLOW = 2.0
"""Seconds of processor time that no case may take: on a busy machine the time that passes says nothing."""
DOWNSTREAM = 25
"""One in so many roles that were read is also indexed, written, and given new figures."""

SEED_FILES = (
    "title: Night Baker\nsummary: Bakes at night.\naliases: [Baker, Nachtbäcker]\npros:\n  - quiet  # mine\n  - warm\n"
    "salary: {low: 20000, median: 30000.5, high: 40000, source: A guide}\n",
    'title: Clerk\nsummary: >-\n  Files\n  things.\n\n  All day.\noccupation: {system: SOC-2018, code: "43-4071"}\n'
    "day:\n- {period: a, start: 9:00, end: 12:00, activities: [x, 'y: z']}\n- period: b\n  start: 23:30\n  end: 01:00\n"
    "tiers:\n- title: one\n  years: {min: 0, max: 2}\n",
    "# a comment\ntitle: Keeper\nsummary: |\n  Keeps the light.\nstatistics:\n  source: S\t# mine\n  year: 2023\n"
    "  wages: {p10: 1, median: 2}\nskills: {technical: [Excel], soft: [Writing]}\nrelated: [night-baker]\n"
    'faq:\n- question: "Why?"\n  answer: Because.\nskill_map:\n- {group: First, skills: [a, b]}\nremote_friendly: no\n',
)
ODD = (
    '"\\e"', '"\\0"', '"\\u202e"', '"a\\u00adb"', '"\\ud800"', '"\\U0010ffff"', "\t", " \t", ": ", "- ", "? ", "[", "]",
    "{", "}", "&a ", "*a", "!!str ", "!<%1b> ", "!e!x ", "%TAG !e! tag:%1b:\n---\n", "%YAML 9.9\n", "---\n", "...\n",
    "|", ">-", "#", "'", '"', "\\", "~", "null", "NO", "3.10", "+5", "036000", "1.0e+999", "-.5", "9" * 39, "9" * 60,
    ".inf", ".nan", "0x1F", "9:00", "25:00", "2024-01-01", "\r", "\r\n", "\n\n", "\x85", "\u2028", "\ufeff", "\x00",
    "\x1b[2J", "\u202e", "é", "𝄞", "[" * 20, "{a: " * 20, "- " * 20, "a: b: c", "<<: *a", "title: x\n", "summary:\n",
    "x" * 400, "@", "`", "%", "=", ",",
)  # fmt: skip
"""Pieces of YAML that are put into a file, or stand for a value of its tree."""
VALUES: tuple[Any, ...] = (
    None,
    True,
    0,
    -1,
    3.5,
    1e300,
    2**70,
    "",
    " ",
    "x",
    "a\nb",
    "9:00",
    [],
    {},
    [[]],
    [None],
    {"a": None},
    [{}],
)
KEYS = tuple(model.Role.__dataclass_fields__)
FRESH = model.Statistics(source="BLS OEWS May 2024", year=2024, wages=model.Wages(median=63_000))


# Cases


def changed_bytes(raw: bytes, rng: random.Random) -> bytes:
    """Some bytes with up to six places of them changed: bytes flipped, cut out, doubled, moved, or odd ones put in."""
    data = bytearray(raw)
    for _ in range(rng.choice((1, 1, 2, 3, 6))):
        place = rng.randrange(len(data) + 1)
        size = rng.choice((0, 0, 1, 1, 2, 5, 20))
        match rng.randrange(6):
            case 0:
                data[place : place + 1] = rng.randbytes(1)
            case 1:
                del data[place : place + size]
            case 2:
                data[place:place] = data[place : place + size] * rng.randint(1, 3)
            case 3:
                piece = data[place : place + size]
                del data[place : place + size]
                where = rng.randrange(len(data) + 1)
                data[where:where] = piece
            case 4:
                data[place : place + size] = rng.choice(ODD).encode("utf-8", "surrogatepass")
            case _:
                data[place:] = data[place:] if rng.random() < 0.9 else b""
    return bytes(data)


def changed_tree(text: str, rng: random.Random) -> bytes:
    """A file whose keys and values were exchanged, laid out anew; odd pieces of YAML stand for some values."""
    data = pickle.loads(_tree(text))
    pieces: list[str] = []

    def odd() -> Any:
        if rng.random() < 0.5:
            return copy.deepcopy(rng.choice(VALUES))
        pieces.append(rng.choice(ODD))
        return f"@{len(pieces) - 1}@"

    for _ in range(rng.choice((1, 1, 2, 4))):
        parent = rng.choice(list(_containers(data)))
        keys = list(parent) if isinstance(parent, dict) else list(range(len(parent)))
        match rng.randrange(4):
            case 0 if keys:
                parent[rng.choice(keys)] = odd()
            case 1 if keys:
                del parent[rng.choice(keys)]
            case 2 if isinstance(parent, dict):
                parent[rng.choice(KEYS) if rng.random() < 0.8 else str(odd())] = odd()
            case 3 if isinstance(parent, list):
                parent.insert(rng.randrange(len(parent) + 1), odd())
            case _:
                pass
    flow = rng.choice((None, False, True))
    indent, width = rng.choice((None, 2, 4, 7)), rng.choice((20, 80, 1000))
    out: str = yaml.dump(
        data,
        Dumper=yaml.CSafeDumper,
        default_flow_style=flow,
        indent=indent,
        width=width,
        allow_unicode=rng.random() < 0.5,
    )

    def put_in(match: re.Match[str]) -> str:
        return pieces[int(match[1])] if int(match[1]) < len(pieces) else match[0]

    return re.sub(r"'?@(\d+)@'?", put_in, out).encode("utf-8", "surrogatepass")


@functools.cache
def _tree(text: str) -> bytes:
    """The data of a YAML text, pickled: a copy of it costs a fifth of reading it."""
    return pickle.dumps(yaml.load(text, Loader=yaml.CSafeLoader))


def _containers(data: Any) -> Iterator[Any]:
    if isinstance(data, dict | list):
        yield data
        for inner in data.values() if isinstance(data, dict) else data:
            yield from _containers(inner)


def changed_encoding(text: str, rng: random.Random) -> bytes:
    """A file with other line ends, in another encoding, cut somewhere, or in two encodings."""
    text = text.replace("\n", rng.choice(("\n", "\r\n", "\r", "\n\r", "\x85", "\u2028")))
    names = (
        "utf-8",
        "utf-8-sig",
        "utf-16",
        "utf-16-le",
        "utf-16-be",
        "utf-32",
        "latin-1",
        "cp1252",
        "utf-7",
        "cp037",
        "shift_jis",
    )
    first, second = (text.encode(rng.choice(names), "replace") for _ in range(2))
    cut = rng.randrange(len(first) + 1)
    return rng.choice(
        (first, first[:cut], first[:cut] + second[cut:], b"\xef\xbb\xbf" + first, changed_bytes(first, rng))
    )


def role_case(seed: str, number: int) -> bytes:
    """The bytes of a case."""
    rng = random.Random(f"{seed}/{number}")
    text = rng.choice(SEED_FILES)
    match rng.randrange(10):
        case 0:
            return changed_encoding(text, rng)
        case 1 | 2 | 3 | 4 | 5:
            return changed_bytes(text.encode(), rng)
        case 6:
            return changed_bytes(changed_tree(text, rng), rng)
        case _:
            return changed_tree(text, rng)


# What is asked of each


def check_role(raw: bytes, number: int) -> str:
    """Reads a case, and gives its outcome. Raises AssertionError for one not in order, and whatever goes wrong."""
    loaded = load_bytes(raw, "x.yaml")
    if loaded.role is None:
        assert loaded.problems, "refused without a problem"
        for problem in loaded.problems:
            assert problem.line >= 1, "no line"
            assert problem.column >= 1, "no column"
            assert problem.line <= 2 + raw.count(b"\n") + raw.count(b"\r"), (
                f"line {problem.line} is behind the file's end"
            )
            assert problem.message != MISFIT, MISFIT
            told = f"{problem}{problem.hint}"
            assert visible(told, keep="\n\t") == told, f"a terminal obeys {str(problem)!a}"
        return "refused"
    text = msgspec.json.encode(plain(loaded.role)).decode()
    assert visible(text, keep="\n\t") == text, "a character that a terminal obeys got in"
    for doubt in check_bytes(raw, "x.yaml", set()):
        assert doubt.severity == "warning", str(doubt)
        assert min(doubt.line, doubt.column) >= 1
    if number % DOWNSTREAM == 0:
        _use(loaded.role, raw)
    return "read"


def _use(role: model.Role, raw: bytes) -> None:
    """Indexes a role, writes it, and gives its file new figures."""
    rows_of(role, "x", bundled_taxonomy())
    again = load_bytes(dump(role).encode(), "x.yaml").role
    assert again == role, "written and read, it is another role"
    try:
        with_new = with_values(raw, {"statistics": FRESH}, "x.yaml")
    except CareersError:
        return
    assert load_bytes(with_new, "x.yaml").role == dataclasses.replace(role, statistics=FRESH)  # type: ignore[type-var]


Case = Callable[[str, int], bytes]
Check = Callable[[bytes, int], str]


@dataclasses.dataclass
class Count:
    """Outcomes by how often they came, the slowest case, and up to ten that went wrong: (number, what happened)."""

    outcomes: dict[str, int] = dataclasses.field(default_factory=dict)
    seconds: float = 0.0
    slowest: tuple[float, int] = (0.0, -1)
    wrong: list[tuple[int, str]] = dataclasses.field(default_factory=list)

    def add(self, other: Count) -> None:
        """Adds another count to this one."""
        self.outcomes = dict(collections.Counter(self.outcomes) + collections.Counter(other.outcomes))
        self.seconds += other.seconds
        self.slowest = max(self.slowest, tuple(other.slowest))
        self.wrong = [*self.wrong, *other.wrong][:10]


def run_cases(case: Case, check: Check, seed: str, numbers: range) -> Count:
    """Makes and checks the cases of these numbers."""
    count, outcomes = Count(), collections.Counter[str]()
    os.environ["CAREERS_DEBUG"] = "1"  # a fault of ours is raised, not told as a problem of the file
    begin = time.process_time()
    for number in numbers:
        raw = case(seed, number)
        start = time.process_time()
        try:
            outcome = check(raw, number)
        except AssertionError as error:
            outcome, what = "wrong", str(error)
        except Exception as error:  # noqa: BLE001 - what this looks for
            where = traceback.extract_tb(error.__traceback__)[-1]
            outcome, what = "crash", f"{type(error).__name__}: {error} ({Path(where.filename).name}:{where.lineno})"
        seconds = time.process_time() - start
        count.slowest = max(count.slowest, (round(seconds, 3), number))
        if seconds > SLOW:
            outcome, what = "slow", f"{seconds:.1f} s"
        outcomes[outcome] += 1
        if outcome in ("wrong", "crash", "slow") and len(count.wrong) < 10:
            count.wrong.append((number, f"{outcome}: {what}"))
    del os.environ["CAREERS_DEBUG"]
    count.outcomes, count.seconds = dict(outcomes), time.process_time() - begin
    return count


def in_chunks(case: Case, check: Check, seed: str, cases: int, jobs: int, state: Path | None) -> Count:
    """Counts many cases over some processes, and goes on from where an earlier run with the same state file was."""
    total, done = Count(), set[int]()
    for line in state.read_text().splitlines() if state and state.exists() else ():
        chunk = json.loads(line)
        if chunk.pop("seed") == seed:
            done.add(chunk.pop("first"))
            total.add(Count(**chunk))
    firsts = [first for first in range(0, cases, CHUNK) if first not in done]
    ranges = [range(first, min(first + CHUNK, cases)) for first in firsts]
    with ProcessPoolExecutor(jobs) as pool:
        for numbers, count in zip(ranges, pool.map(partial(run_cases, case, check, seed), ranges), strict=True):
            total.add(count)
            if state:
                with state.open("a") as file:
                    file.write(state_line(seed, numbers.start, count))
    return total


def state_line(seed: str, first: int, count: Count) -> str:
    """The count of the chunk that begins with this case, as a state file has it."""
    return json.dumps({"seed": seed, "first": first, **dataclasses.asdict(count)}) + "\n"


def report(name: str, count: Count) -> bool:
    """Prints a count; True if nothing went wrong."""
    cases = sum(count.outcomes.values())
    outcomes = ", ".join(f"{outcome} {number:,}" for outcome, number in sorted(count.outcomes.items()))
    print(f"{name}: {cases:,} cases in {count.seconds:.0f} s of processor time: {outcomes}")
    print(f"  slowest: {count.slowest[0]:.3f} s (case {count.slowest[1]})")
    for number, what in count.wrong:
        print(f"  case {number}: {what}")
    return not count.wrong


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--cases", type=int, default=20_000)
    parser.add_argument("--seed", default="careers")
    parser.add_argument("--jobs", type=int, default=2, help="processes")
    parser.add_argument("--state", type=Path, help="a file that keeps the counts of each chunk")
    parser.add_argument("--show", type=int, metavar="NUMBER", help="print one case and what is told of it")
    options = parser.parse_args()
    if options.show is not None:
        raw = role_case(options.seed, options.show)
        print(raw)
        print(*load_bytes(raw, "x.yaml").problems, sep="\n")
        return 0
    return (
        0
        if report(
            "role files", in_chunks(role_case, check_role, options.seed, options.cases, options.jobs, options.state)
        )
        else 1
    )


if __name__ == "__main__":
    sys.exit(main())
