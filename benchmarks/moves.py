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
from careercli.index.tfidf import WORD_SIGNALS
from careercli.moves import role_skills
from careercli.moves.coverage import covered_share, match_skills
from careercli.moves.similarity import SIGNAL_NAMES, SIGNAL_WEIGHTS, RoleSimilarity
from careercli.roles.search_path import Folder

DATA = Path(__file__).resolve().parent.parent.parent / "shared" / "data"
ONET = DATA / "onet_30_1_text"
GAINS = {"Primary-Short": 7, "Primary-Long": 3, "Supplemental": 1}
TOP = 10
PAIRS = 500
"""Pairs of each kind whose coverage is computed."""


class Truth:
    """O*NET's related occupations: for each role's number, the numbers of its related roles with their gains."""

    def __init__(self, catalog: Catalog, file: Path) -> None:
        self.slugs = catalog.query.role_slugs_by_id()
        self.codes = {
            role: occupation.code
            for role, slug in self.slugs.items()
            if (occupation := catalog.entry(slug).role.occupation) is not None
        }
        roles = {code: role for role, code in self.codes.items()}
        self.gains: dict[int, dict[int, int]] = {}
        self.pairs: dict[str, list[tuple[int, int]]] = {tier: [] for tier in GAINS}
        with file.open(encoding="utf-8", newline="") as lines:
            for row in csv.DictReader(lines, delimiter="\t", quoting=csv.QUOTE_NONE):
                role, other = roles.get(row["O*NET-SOC Code"]), roles.get(row["Related O*NET-SOC Code"])
                if role is not None and other is not None:
                    self.gains.setdefault(role, {})[other] = GAINS[row["Relatedness Tier"]]
                    self.pairs[row["Relatedness Tier"]].append((role, other))

    def half(self, report: bool) -> list[int]:
        """The roles of the tuning half, or of the half that is reported."""
        return [role for role in sorted(self.gains) if self._hash(role) % 2 == report]

    def _hash(self, role: int) -> int:
        return hashlib.sha256(self.codes[role].encode()).digest()[0]

    def ndcg(self, role: int, ranking: Sequence[int]) -> float:
        """How near a ranking of roles comes to the best possible one, 0 to 1."""
        gains = self.gains[role]
        ideal = sorted(gains.values(), reverse=True)
        return _dcg([gains.get(other, 0) for other in ranking]) / _dcg(ideal)


def _dcg(gains: Sequence[int]) -> float:
    return sum(gain / math.log2(place + 2) for place, gain in enumerate(gains[:TOP]))


def quality(catalog: Catalog, truth: Truth, roles: Sequence[int], weights: Mapping[str, float]) -> float:
    """The mean nDCG@10 of `related` over some roles."""
    return statistics.mean(truth.ndcg(role, _nearest(catalog, role, weights)) for role in roles)


def _nearest(catalog: Catalog, role: int, weights: Mapping[str, float]) -> list[int]:
    """The nearest roles as the program ranks them; by ratings alone, which give no candidates, over all roles."""
    similarity = RoleSimilarity(catalog, role, weights)
    if not similarity.weights:
        return []
    if any(signal in WORD_SIGNALS for signal in similarity.weights):
        return [other for other, _score in similarity.nearest(TOP)]
    scores = similarity.scores(catalog.query.other_role_ids(role))
    return sorted(scores, key=lambda other: (-scores[other], other))[:TOP]


def ablation(catalog: Catalog, truth: Truth, every: int) -> Iterator[str]:
    """The rows of the table about `related`: all signals, each left out, each alone."""
    tune, report = truth.half(False)[::every], truth.half(True)[::every]
    yield f"## related: nDCG@{TOP} against O*NET's Related Occupations\n"
    yield f"{len(tune)} occupations to tune on, {len(report)} to report.\n"
    yield "| signals | tuning half | reported half |"
    yield "|---|---:|---:|"
    start = time.perf_counter()
    both = [quality(catalog, truth, half, SIGNAL_WEIGHTS) for half in (tune, report)]
    yield f"| all | {both[0]:.3f} | {both[1]:.3f} |"
    took = 1000 * (time.perf_counter() - start) / (len(tune) + len(report))
    for signal in SIGNAL_WEIGHTS:
        rest = {name: weight for name, weight in SIGNAL_WEIGHTS.items() if name != signal}
        yield f"| without {SIGNAL_NAMES[signal]} | | {quality(catalog, truth, report, rest):.3f} |"
    for signal in SIGNAL_WEIGHTS:
        yield f"| {SIGNAL_NAMES[signal]} alone | | {quality(catalog, truth, report, {signal: 1.0}):.3f} |"
    yield f"\n{took:.0f} ms a question, in one process.\n"


def coverages(catalog: Catalog, truth: Truth, seed: int = 1) -> Iterator[str]:
    """The rows of the table about `gap`: coverage of related and of random pairs, and how well it tells them apart."""
    draw = random.Random(seed)
    everyone = sorted(truth.gains)
    drawn = {tier: draw.sample(pairs, min(PAIRS, len(pairs))) for tier, pairs in truth.pairs.items()}
    drawn["Random"] = [(draw.choice(everyone), draw.choice(everyone)) for _ in range(PAIRS)]
    drawn["Random"] = [(source, target) for source, target in drawn["Random"] if source != target]
    coverage = _Coverage(catalog, truth)
    by_tier = {tier: [coverage(*pair) for pair in pairs] for tier, pairs in drawn.items()}
    yield "## gap: coverage of pairs of occupations\n"
    yield "| pairs | number | mean | median | AUC against random |"
    yield "|---|---:|---:|---:|---:|"
    for tier, values in by_tier.items():
        auc = f"{_auc(values, by_tier['Random']):.3f}" if tier != "Random" else ""
        yield f"| {tier} | {len(values)} | {statistics.mean(values):.3f} | {statistics.median(values):.3f} | {auc} |"


class _Coverage:
    """The coverage of pairs, as `careers gap` computes it; each role is read once."""

    def __init__(self, catalog: Catalog, truth: Truth) -> None:
        self.catalog, self.truth = catalog, truth
        self.cache: dict[int, tuple[list[role_skills.WeightedSkill], dict[str, float]]] = {}

    def __call__(self, source: int, target: int) -> float:
        have, levels = self._role(source)
        needs, _levels = self._role(target)
        return covered_share(match_skills(have, needs, levels), needs)

    def _role(self, role: int) -> tuple[list[role_skills.WeightedSkill], dict[str, float]]:
        if role not in self.cache:
            entry = self.catalog.entry(self.truth.slugs[role])
            self.cache[role] = role_skills.of_role(self.catalog, entry), role_skills.rated_levels(entry)
        return self.cache[role]


def _auc(values: Sequence[float], against: Sequence[float]) -> float:
    """How often a pair of the one kind is covered more than one of the other; a half is chance."""
    ordered = sorted(against)
    below = [(bisect.bisect_left(ordered, value) + bisect.bisect_right(ordered, value)) / 2 for value in values]
    return statistics.mean(below) / len(ordered)


def main() -> None:
    """Prints both tables."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--roles", type=Path, help="a folder made by `careers import onet`")
    parser.add_argument("--every", type=int, default=1, help="only every so manieth occupation")
    options = parser.parse_args()
    related = ONET / "Related Occupations.txt"
    if not related.is_file():
        raise SystemExit(f"needs O*NET's text files in {ONET}")
    with tempfile.TemporaryDirectory() as scratch:
        os.environ.update(dict.fromkeys(("XDG_CACHE_HOME", "XDG_DATA_HOME"), scratch))
        roles = options.roles or _imported(Path(scratch, "onet"))
        catalog = Catalog([Folder(roles.absolute(), str(roles))])
        truth = Truth(catalog.refresh(), related)
        for line in ablation(catalog, truth, options.every):
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
