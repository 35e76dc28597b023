"""How good the answers about moves are, held against O*NET's own Related Occupations, which the program never reads.

    python benchmarks/moves.py --roles FOLDER      # a folder made by `careers import onet`: some three minutes
    python benchmarks/moves.py                     # makes it first, in a temporary folder
    python benchmarks/moves.py --roles FOLDER --every 4     # a quarter of the occupations

`related`: nDCG@10 with gains of 7, 3 and 1 (2^grade - 1) for Primary-Short, Primary-Long and Supplemental; the weights
of the signals were chosen on one half of the occupations (by a hash of the code) and are reported on the other.
Prints Markdown; it is no test. `moves_flows.py` measures `next`.
"""

from __future__ import annotations

import argparse
import csv
import hashlib
import math
import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

from careercli.catalog.catalog import Catalog
from careercli.index.tfidf import WORD_SIGNALS
from careercli.moves.similarity import SIGNAL_NAMES, SIGNAL_WEIGHTS, RoleSimilarity
from careercli.roles.search_path import Folder

DATA = Path(__file__).resolve().parent.parent.parent / "shared" / "data"
ONET = DATA / "onet_30_1_text"
GAINS = {"Primary-Short": 7, "Primary-Long": 3, "Supplemental": 1}
TOP = 10


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


def main() -> None:
    """Prints the table."""
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
        catalog.close()


def _imported(folder: Path) -> Path:
    command = [sys.executable, "-m", "careercli", "import", "onet", str(ONET), "--to", str(folder)]
    subprocess.run(command, stdout=subprocess.DEVNULL, check=True)
    return folder


if __name__ == "__main__":
    main()
