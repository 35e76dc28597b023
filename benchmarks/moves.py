"""How good the answers about moves are, held against O*NET's own Related Occupations, which the program never reads.

    python benchmarks/moves.py --roles FOLDER      # a folder made by `careers import onet`: some three minutes
    python benchmarks/moves.py                     # makes it first, in a temporary folder
    python benchmarks/moves.py --roles FOLDER --every 4     # a quarter of the occupations

`related`: nDCG@10 with gains of 7, 3 and 1 (2^grade - 1) for Primary-Short, Primary-Long and Supplemental; the weights
of the signals were chosen on one half of the occupations (by a hash of the code) and are reported on the other.
`gap`: the coverage of related pairs beside that of pairs drawn at random. Prints Markdown; it is no test.
"""

from __future__ import annotations

import argparse
import bisect
import csv
import hashlib
import math
import os
import random
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

from careercli.catalog.catalog import Catalog
from careercli.index.tfidf import WORDED
from careercli.moves import coverage, role_skills, similarity
from careercli.moves.similarity import SIGNAL_NAMES, SIGNAL_WEIGHTS
from careercli.roles.search_path import Folder

DATA = Path(__file__).resolve().parent.parent.parent / "shared" / "data"
ONET = DATA / "onet_30_1_text"
GAINS = {"Primary-Short": 7, "Primary-Long": 3, "Supplemental": 1}
TOP = 10
PAIRS = 500
"""Pairs of each kind whose coverage is reckoned."""


class Truth:
    """O*NET's related occupations: for each role's number, the numbers of its related roles with their gains."""

    def __init__(self, index: Catalog, file: Path, origin_rank: int = 0) -> None:
        rows = index.rows("SELECT code, id, slug FROM role WHERE rank = ? AND code IS NOT NULL", (origin_rank,))
        numbers = {code: number for code, number, _slug in rows}
        self.slugs = {number: slug for _code, number, slug in rows}
        self.codes = {number: code for code, number in numbers.items()}
        self.gains: dict[int, dict[int, int]] = {}
        self.pairs: dict[str, list[tuple[int, int]]] = {tier: [] for tier in GAINS}
        with file.open(encoding="utf-8", newline="") as opened:
            for row in csv.DictReader(opened, delimiter="\t", quoting=csv.QUOTE_NONE):
                one, other = numbers.get(row["O*NET-SOC Code"]), numbers.get(row["Related O*NET-SOC Code"])
                if one is not None and other is not None:
                    self.gains.setdefault(one, {})[other] = GAINS[row["Relatedness Tier"]]
                    self.pairs[row["Relatedness Tier"]].append((one, other))

    def half(self, report: bool) -> list[int]:
        """The roles of the tuning half, or of the half that is reported."""
        return [one for one in sorted(self.gains) if self._hash(one) % 2 == report]

    def _hash(self, number: int) -> int:
        return hashlib.sha256(self.codes[number].encode()).digest()[0]

    def ndcg(self, asked: int, found: Sequence[int]) -> float:
        """How near a list comes to the best possible one, 0 to 1."""
        gains = self.gains[asked]
        best = sorted(gains.values(), reverse=True)
        return _dcg([gains.get(one, 0) for one in found]) / _dcg(best)


def _dcg(gains: Sequence[int]) -> float:
    return sum(gain / math.log2(place + 2) for place, gain in enumerate(gains[:TOP]))


def quality(index: Catalog, truth: Truth, roles: Sequence[int], weights: Mapping[str, float]) -> float:
    """The mean nDCG@10 of `related` over some roles."""
    return statistics.mean(truth.ndcg(role, _nearest(index, role, weights)) for role in roles)


def _nearest(index: Catalog, role: int, weights: Mapping[str, float]) -> list[int]:
    """The nearest roles as the program finds them; by ratings alone, which find no candidates, over all roles."""
    asked = similarity.Asked(index, role, weights)
    if not asked.weights:
        return []
    if any(signal in WORDED for signal in asked.weights):
        return [number for number, _score in asked.nearest(TOP)]
    scores = asked.scores([row[0] for row in index.rows("SELECT id FROM role WHERE id <> ?", (role,))])
    return sorted(scores, key=lambda one: (-scores[one], one))[:TOP]


def ablation(index: Catalog, truth: Truth, every: int) -> Iterator[str]:
    """The rows of the table about `related`: all signals, each left out, each alone."""
    tune, report = truth.half(False)[::every], truth.half(True)[::every]
    yield f"## related: nDCG@{TOP} against O*NET's Related Occupations\n"
    yield f"{len(tune)} occupations to tune on, {len(report)} to report.\n"
    yield "| signals | tuning half | reported half |"
    yield "|---|---:|---:|"
    start = time.perf_counter()
    both = [quality(index, truth, half, SIGNAL_WEIGHTS) for half in (tune, report)]
    yield f"| all | {both[0]:.3f} | {both[1]:.3f} |"
    took = 1000 * (time.perf_counter() - start) / (len(tune) + len(report))
    for signal in SIGNAL_WEIGHTS:
        rest = {name: weight for name, weight in SIGNAL_WEIGHTS.items() if name != signal}
        yield f"| without {SIGNAL_NAMES[signal]} | | {quality(index, truth, report, rest):.3f} |"
    for signal in SIGNAL_WEIGHTS:
        yield f"| {SIGNAL_NAMES[signal]} alone | | {quality(index, truth, report, {signal: 1.0}):.3f} |"
    yield f"\n{took:.0f} ms a question, in one process.\n"


def coverages(catalog: Catalog, truth: Truth, seed: int = 1) -> Iterator[str]:
    """The rows of the table about `gap`: coverage of related and of random pairs, and how well it tells them apart."""
    draw = random.Random(seed)
    everyone = sorted(truth.gains)
    drawn = {tier: draw.sample(pairs, min(PAIRS, len(pairs))) for tier, pairs in truth.pairs.items()}
    drawn["Random"] = [(draw.choice(everyone), draw.choice(everyone)) for _ in range(PAIRS)]
    drawn["Random"] = [(one, other) for one, other in drawn["Random"] if one != other]
    reckon = _Coverage(catalog, truth)
    found = {tier: [reckon(*pair) for pair in pairs] for tier, pairs in drawn.items()}
    yield "## gap: coverage of pairs of occupations\n"
    yield "| pairs | number | mean | median | AUC against random |"
    yield "|---|---:|---:|---:|---:|"
    for tier, values in found.items():
        auc = f"{_auc(values, found['Random']):.3f}" if tier != "Random" else ""
        yield f"| {tier} | {len(values)} | {statistics.mean(values):.3f} | {statistics.median(values):.3f} | {auc} |"


class _Coverage:
    """The coverage of pairs, as `careers gap` reckons it; each role is read once."""

    def __init__(self, catalog: Catalog, truth: Truth) -> None:
        self.catalog, self.truth = catalog, truth
        self.read: dict[int, tuple[list[role_skills.Holding], dict[str, float]]] = {}

    def __call__(self, source: int, target: int) -> float:
        have, levels = self._role(source)
        needs, _levels = self._role(target)
        return coverage.coverage(coverage.match(have, needs, levels), needs)

    def _role(self, number: int) -> tuple[list[role_skills.Holding], dict[str, float]]:
        if number not in self.read:
            entry = self.catalog.entry(self.truth.slugs[number])
            self.read[number] = role_skills.of_role(self.catalog, entry), role_skills.rated(entry)
        return self.read[number]


def _auc(found: Sequence[float], against: Sequence[float]) -> float:
    """How often a pair of the one kind is covered more than one of the other; a half is chance."""
    ordered = sorted(against)
    below = [(bisect.bisect_left(ordered, one) + bisect.bisect_right(ordered, one)) / 2 for one in found]
    return statistics.mean(below) / len(ordered)


def main() -> None:
    """Prints both tables."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--roles", type=Path, help="a folder made by `careers import onet`")
    parser.add_argument("--every", type=int, default=1, help="only every so manieth occupation")
    given = parser.parse_args()
    related = ONET / "Related Occupations.txt"
    if not related.is_file():
        raise SystemExit(f"needs O*NET's text files in {ONET}")
    with tempfile.TemporaryDirectory() as scratch:
        os.environ.update(dict.fromkeys(("XDG_CACHE_HOME", "XDG_DATA_HOME"), scratch))
        roles = given.roles or _imported(Path(scratch, "onet"))
        catalog = Catalog([Folder(roles.absolute(), str(roles))])
        truth = Truth(catalog.refresh(), related)
        for line in ablation(catalog, truth, given.every):
            print(line, flush=True)
        for line in coverages(catalog, truth):
            print(line, flush=True)
        catalog.close()


def _imported(folder: Path) -> Path:
    command = [sys.executable, "-m", "careercli", "import", "onet", str(ONET), "--to", str(folder)]
    subprocess.run(command, stdout=subprocess.DEVNULL, check=True)
    return folder


if __name__ == "__main__":
    main()
