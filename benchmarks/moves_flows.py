"""How well `careers next` orders destinations, held against who moved where, which the program never reads.

    python benchmarks/moves_flows.py               # a minute or two
    python benchmarks/moves_flows.py --sources 20  # the first twenty of the occupations that people leave

The flows are those of the US Current Population Survey, Annual Social and Economic Supplement, 2011 to 2019, by way of
del Rio-Chanona and others, J. R. Soc. Interface, 2021; the tuning half, sources that fifteen persons or more left.
Over the destinations that take part, as means over the sources:

- share: nDCG@10 with the share of the movers as gain;
- distinct: nDCG@10 with the gain n ln(n / expected), where the expected number follows from how many move into the
  destination from anywhere: what is particular to this source;
- hit@10: the share of the movers who went to one of the first ten;
- AUC: how often a destination that somebody moved to stands before one that nobody did, within eighths of the
  destinations by how many move into them, so that size alone is worth a half.

Moves that people made are not moves that they should make; no weight of the program is fitted on them. Prints Markdown.
"""

from __future__ import annotations

import argparse
import bisect
import csv
import json
import math
import os
import random
import statistics
import tempfile
from collections import Counter, defaultdict
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from careercli.api import Catalog
from careercli.fit import likelihood, matrix
from careercli.fit.features import PARTS
from careercli.index.moves_builder import features_of
from careercli.moves.facts import MoveFacts
from careercli.moves.ranking import OPENINGS_WEIGHT, Ranking
from careercli.moves.similarity import RoleSimilarity

ROOT = Path(__file__).resolve().parent.parent
FLOWS = ROOT.parent / "shared" / "data" / "flows"
TOP, LEAST_MOVERS, EIGHTHS = 10, 15, 8
SOMEBODY, NOBODY = 1.0, 0.02
"""So many persons moved, or as good as none: the survey's weights are no whole numbers."""
Scores = Mapping[str, float]
"""A score for each destination by its code; the greatest comes first."""


@dataclass(frozen=True)
class Flows:
    """Who moved: persons by source and destination, both by code, and the destinations that take part."""

    persons: dict[str, dict[str, float]]
    destinations: list[str]

    def inflow(self) -> Counter[str]:
        """How many move into each destination from anywhere."""
        total: Counter[str] = Counter()
        for to in self.persons.values():
            total.update(to)
        return total

    def sources(self) -> list[str]:
        """The codes of the sources that enough people left."""
        return [code for code, to in self.persons.items() if sum(to.values()) >= LEAST_MOVERS]


def read_flows(known: set[str]) -> Flows:
    """The flows of the tuning half, between occupations that are known."""
    persons: dict[str, dict[str, float]] = defaultdict(dict)
    with (FLOWS / "moves_tuning.csv").open(encoding="utf-8", newline="") as lines:
        for row in csv.DictReader(lines):
            persons[row["from"]][row["to"]] = float(row["persons"])
    every = json.loads((FLOWS / "occupations.json").read_text(encoding="utf-8"))["occupations"]
    return Flows({code: to for code, to in persons.items() if code in known}, [code for code in every if code in known])


class Measure:
    """The four measures of an order of destinations."""

    names = ("share", "distinct", "hit@10", "AUC")

    def __init__(self, flows: Flows) -> None:
        self.flows, self.inflow = flows, flows.inflow()
        by_size = sorted(flows.destinations, key=lambda code: self.inflow[code])
        self.eighth = {code: place * EIGHTHS // len(by_size) for place, code in enumerate(by_size)}

    def of_source(self, source: str, scores: Scores) -> tuple[float, float, float, float]:
        """The measures for one source."""
        codes = [code for code in self.flows.destinations if code != source]
        moved = {code: self.flows.persons[source].get(code, 0.0) for code in codes}
        movers = sum(moved.values())
        others = self.inflow.total() - self.inflow[source]
        distinct = {
            code: max(0.0, persons * math.log(persons * others / (movers * self.inflow[code]))) if persons else 0.0
            for code, persons in moved.items()
        }
        first = sorted(codes, key=lambda code: -scores[code])[:TOP]
        return (
            _ndcg(first, moved),
            _ndcg(first, distinct),
            sum(moved[code] for code in first) / movers,
            self._auc(codes, moved, scores),
        )

    def _auc(self, codes: Sequence[str], moved: Mapping[str, float], scores: Scores) -> float:
        before = pairs = 0.0
        for eighth in range(EIGHTHS):
            of_size = [code for code in codes if self.eighth[code] == eighth]
            none = sorted(scores[code] for code in of_size if moved[code] <= NOBODY)
            for code in of_size:
                if moved[code] >= SOMEBODY:
                    below = bisect.bisect_left(none, scores[code]), bisect.bisect_right(none, scores[code])
                    before += sum(below) / 2
                    pairs += len(none)
        return before / pairs if pairs else math.nan

    def row(self, name: str, sources: Sequence[str], order: Callable[[str], Scores]) -> str:
        """A row of the table: the means over the sources."""
        values = zip(*(self.of_source(source, order(source)) for source in sources), strict=True)
        means = [statistics.mean(value for value in column if not math.isnan(value)) for column in values]
        return f"| {name} | " + " | ".join(f"{mean:.3f}" for mean in means) + " |"


def _ndcg(first: Sequence[str], gains: Mapping[str, float]) -> float:
    discounts = [1 / math.log2(place + 2) for place in range(TOP)]
    best = sorted(gains.values(), reverse=True)
    reached = sum(gains[code] * discount for code, discount in zip(first, discounts, strict=False))
    possible = sum(gain * discount for gain, discount in zip(best, discounts, strict=False))
    return reached / possible if possible else 0.0


class Program:
    """The orders that the program gives, by the codes of occupations."""

    def __init__(self, catalog: Catalog) -> None:
        self.catalog, self.facts = catalog, MoveFacts(catalog)
        self.code_of = {role.slug: role.occupation.code for role in self.facts.destinations()}
        self.slug_of = {role.occupation.code: role.slug for role in self.facts.role_of.values()}

    def next(self, source: str, order: str) -> Scores:
        """The order of `careers next`, as its JSON has it."""
        moves = self.catalog.next(self.slug_of[source], limit=0, order=order).to_dict()
        rows = sorted(moves, key=lambda move: move["rank"])
        scores: dict[str, float] = {}
        for place, row in enumerate(rows):
            scores.setdefault(self.code_of[row["slug"]], -float(place))
        return scores

    def named(self, source: str) -> Scores:
        """What `careers next` names without being asked for more, and nothing else, in the order of advice."""
        scores = dict.fromkeys(self.slug_of, -math.inf)
        for row in self.catalog.next(self.slug_of[source]).to_dict():
            if not row["bigger_change"]:
                scores[self.code_of[row["slug"]]] = -float(row["rank"])
        return scores

    def related(self, source: str) -> Scores:
        """The order of `careers related`; what shares nothing with the source comes last."""
        similarity = RoleSimilarity(self.catalog, self.catalog.query.role_id(self.slug_of[source]))
        slugs = self.catalog.query.role_slugs_by_id()
        scores: dict[str, float] = dict.fromkeys(self.slug_of, 0.0)
        for role, score in similarity.nearest(None):
            if (code := self.code_of.get(slugs[role])) is not None:
                scores[code] = max(scores[code], score)
        return scores

    def openings(self, _source: str) -> Scores:
        """The destinations with most openings, whatever the source."""
        return {occupation.code: occupation.openings or 0.0 for occupation in self.facts.tables.occupations}

    def chance(self, source: str) -> Scores:
        """Any order."""
        draw = random.Random(source)
        return {code: draw.random() for code in sorted(self.slug_of)}


class Parts:
    """The fit by its parts, reckoned anew from the tables."""

    def __init__(self, program: Program) -> None:
        self.tables = program.facts.tables
        features = [features for _occupation, features in features_of(ROOT / "data" / "atlas")]
        self.codes = [occupation.code for occupation in features]
        self.number = {code: number for number, code in enumerate(self.codes)}
        self.openings = [likelihood.log_openings(entry.openings) for entry in program.facts.tables.occupations]
        self.pairs = {part: matrix.part_values(features, part) for part in PARTS}
        self.spreads = {part: matrix.spread(pairs) for part, pairs in self.pairs.items()}

    def order(self, source: str, parts: Sequence[str]) -> Scores:
        """The advice order by some parts of the fit."""
        own = self.number[source]
        ranking = Ranking(self.tables, own)
        scores = {}
        for number, code in enumerate(self.codes):
            if number == own:
                continue
            row, column = max(own, number), min(own, number)
            fit = sum(
                matrix.WEIGHT * (self.pairs[part][row][column] - self.spreads[part][0]) / self.spreads[part][1]
                for part in parts
            )
            added = ranking.from_named(number) + ranking.from_rung(number)
            scores[code] = fit + OPENINGS_WEIGHT * self.openings[number] + added
        return scores


def table(catalog: Catalog, most: int | None) -> Iterator[str]:
    """The lines of the table."""
    program = Program(catalog)
    flows = read_flows(set(program.slug_of))
    sources, measure = flows.sources()[:most], Measure(flows)
    yield f"{len(sources)} sources, {len(flows.destinations)} destinations.\n"
    yield f"| order | {' | '.join(measure.names)} |"
    yield "|---|---:|---:|---:|---:|"
    yield measure.row("**next**", sources, lambda source: program.next(source, "advice"))
    yield measure.row("what it names", sources, program.named)
    yield measure.row("fit alone (`--order fit`)", sources, lambda source: program.next(source, "fit"))
    yield measure.row("related", sources, program.related)
    yield measure.row("openings alone", sources, program.openings)
    yield measure.row("chance", sources, program.chance)
    parts = Parts(program)
    for left_out in PARTS:
        kept = [part for part in PARTS if part != left_out]
        yield measure.row(f"next without {left_out}", sources, partial(parts.order, parts=kept))


def main() -> None:
    """Prints the table."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--sources", type=int, help="only so many of the sources")
    options = parser.parse_args()
    if not FLOWS.is_dir():
        raise SystemExit(f"skipped: the flows of movers are not in {FLOWS}")
    with tempfile.TemporaryDirectory() as scratch:
        os.environ["CAREERS_HOME"] = scratch
        with Catalog.open() as catalog:
            for line in table(catalog, options.sources):
                print(line, flush=True)


if __name__ == "__main__":
    main()
