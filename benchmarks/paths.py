"""Measures `careers path` on pairs drawn at random, and prints ways to be read.

    python benchmarks/paths.py              # over the pairs of pairs.tsv
    python benchmarks/paths.py --read 10    # ten of them, drawn by a seed, with all their ways

Of the 300 pairs (drawn by draw_pairs.py: job zone not lower, pay at least 20 % higher), those count whose goal is
within 5 to 60 % of the destinations that fit the first occupation best: neither next door nor out of reach. The first
60 of them are measured. A pair without a way is a fault: the direct one is always there.
"""

from __future__ import annotations

import argparse
import csv
import random
import statistics
import time
from collections.abc import Iterator
from pathlib import Path

from careercli.catalog.catalog import Catalog
from careercli.moves.facts import MoveFacts
from careercli.moves.ranking import Ranking
from careercli.moves.route import Route, Routes

PAIRS = Path(__file__).resolve().parent / "pairs.tsv"
COUNT, SEED = 60, 15
NEAREST, FARTHEST = 0.05, 0.6


def reachable(facts: MoveFacts) -> Iterator[tuple[int, int]]:
    """The ids of the pairs whose goal is neither next door nor out of reach, in the order drawn."""
    with PAIRS.open(encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file, delimiter="\t"):
            source, target = (facts.tables.ids[row[end]] for end in ("from", "to"))
            if NEAREST <= Ranking(facts.tables, source).fit_ranks[target] <= FARTHEST:
                yield source, target


def medians(facts: MoveFacts) -> dict[int, float]:
    """The official medians a year of occupations, by their ids."""
    roles = facts.role_of.items()
    return {number: role.official_median for number, role in roles if role.official_median is not None}


def show(facts: MoveFacts, routes: Routes, ways: list[Route]) -> None:
    """Prints the ways of a pair."""
    titles = [occupation.title for occupation in facts.tables.occupations]
    print(f"\n{titles[routes.source]} -> {titles[routes.target]}")
    for way in ways:
        stones = " > ".join(titles[stone] for stone in way.stones) or "directly"
        study = [sum(each.years for each in studies) for studies in way.study]
        print(f"  {way.cost:5.2f}  {stones}; years of study before each move: {study}")


def main() -> None:
    """Measures, or shows."""
    parser = argparse.ArgumentParser(description="Measure `careers path` on pairs drawn at random.")
    parser.add_argument("--read", type=int, default=0, metavar="N", help="show the ways of N pairs, drawn by a seed")
    read = parser.parse_args().read
    facts = MoveFacts(Catalog.open())
    pay = medians(facts)
    pairs = [pair for pair, _number in zip(reachable(facts), range(COUNT), strict=False)]
    if read:
        numbers = random.Random(SEED)
        pairs = sorted(pairs, key=lambda _pair: numbers.random())[:read]
    answers: list[tuple[Routes, list[Route]]] = []
    seconds = []
    for source, target in pairs:
        begun = time.process_time()
        routes = Routes(facts.tables, source, target, facts.licences, pay, facts.role_of)
        answers.append((routes, routes.routes()))
        seconds.append(time.process_time() - begun)
    if read:
        for routes, ways in answers:
            show(facts, routes, ways)
        return
    for name, value in figures(answers, seconds):
        print(f"{name:36}{value}")


def figures(answers: list[tuple[Routes, list[Route]]], seconds: list[float]) -> Iterator[tuple[str, str]]:
    """What is measured, each with its name."""
    listed = [ways for _routes, ways in answers]
    direct = [routes.direct for routes, _ways in answers]
    over = [next(way for way in ways if way.stones) for ways in listed if any(way.stones for way in ways)]
    yield "pairs", f"{len(listed)}"
    yield "without a way", f"{sum(not ways for ways in listed)}"
    yield "with a way over a stone", f"{len(over) / len(listed):.0%}"
    yield "where such a way comes first", f"{sum(bool(ways[0].stones) for ways in listed) / len(listed):.0%}"
    yield "stones on the first of such ways", f"{statistics.mean(len(way.stones) for way in over):.2f}"
    yield "years of study, the first way", f"{statistics.mean(ways[0].study_years for ways in listed):.1f}"
    yield "years of study, the direct way", f"{statistics.mean(way.study_years for way in direct):.1f}"
    yield "largest leap, the first way", f"{statistics.mean(ways[0].largest_leap for ways in listed):.2f}"
    yield "largest leap, the direct way", f"{statistics.mean(way.largest_leap for way in direct):.2f}"
    yield "processor time a pair, median", f"{1000 * statistics.median(seconds):.0f} ms"
    yield "processor time a pair, the longest", f"{1000 * max(seconds):.0f} ms"


if __name__ == "__main__":
    main()
