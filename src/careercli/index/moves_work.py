"""What one does in each occupation: recorded activities, and those that are probably done though none is recorded.

O*NET files each task under one or two of its 2,000 detailed activities, so that what a person does daily often stands
under another heading than the next occupation's same work: a missing record is no missing work. An activity is taken
for done where the tasks speak of it in its own words, and where the occupations that fit best do it; a little more
easily where much of the occupation's work is of the same generalised activity.
"""

from __future__ import annotations

import functools
import math
import sqlite3
from array import array
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

from careercli.fit.stems import stem
from careercli.index import tfidf
from careercli.roles.atlas import AtlasOccupation, read_table

MOST_COUNTED = 255
"""More core tasks than this behind a detailed activity are counted as so many."""
INTERMEDIATE = 6
"""How many parts the number of an intermediate work activity (4.A.1.a.1.a) has."""
NEIGHBOURS = 15
OF_NEIGHBOURS, OF_WORDS, BASE = 6.5, 3.5, -4.3
"""The logarithm of the odds that an activity is recorded: of the share of the occupations that fit best that do it, and
of the share of its words that the tasks have. Learned from what is recorded (logistic regression over all occupations);
likeness to other recorded activities added nothing."""
KIN_TASKS, OF_KIN = 3, 0.5
"""What is added for an activity all of whose words are in the tasks, if so many core tasks are of its generalised one.
No regression can tell, as a task that is filed under one activity is not filed under its next of kin."""
KIN_SHARE, OF_SAME_VERB = 0.25, 1.5
"""What is added where this share of the core tasks is of its generalised activity, in recorded activities that begin
with the same verb: who analyzes all day analyzes the next kind of data, too."""
WHOLE = 0.99
LEAST_LIKELY = 0.2
"""Odds that suffice: two thirds of what is recorded would be taken for done by them."""

_Counts = dict[str, dict[str, tuple[int, int]]]
WordUses = Mapping[str, tuple[float, Mapping[int, float]]]
"""By the stem of a word how rare it is, and how much each occupation (by its id) uses it, 0 to 1."""


def activity_counts(tables: Path, parts: int) -> _Counts:
    """By code the core tasks and tasks behind each activity of a level, which its number's parts tell."""
    counts: _Counts = defaultdict(dict)
    for code, activity, core, tasks in read_table(tables / "activities.tsv"):
        wider = ".".join(activity.split(".")[:parts])
        before = counts[code].get(wider, (0, 0))
        counts[code][wider] = (before[0] + int(core), before[1] + int(tasks))
    return counts


def _activity_numbers(counts: _Counts, ids: Mapping[str, int], names: Mapping[str, str]) -> dict[str, int]:
    """The numbers of the activities that occupations have, in the order of the tables."""
    having = (activity for code, of_occupation in counts.items() if code in ids for activity in of_occupation)
    return {activity: number for number, activity in enumerate(dict.fromkeys(each for each in having if each in names))}


def rows_of_work(
    tables: Path, occupations: Sequence[AtlasOccupation], fits: Sequence[array[int]], uses: WordUses
) -> Iterator[tuple[str, list[tuple[Any, ...]]]]:
    """The rows of `activity`, `detail`, `work` and `likely`. `fits` are rows of fits in the order of occupations."""
    names = dict(read_table(tables / "activity_names.tsv"))
    counts = activity_counts(tables, INTERMEDIATE)
    details = _main_details(tables)
    ids = {occupation.code: number for number, occupation in enumerate(occupations)}
    numbers = _activity_numbers(counts, ids, names)
    detail_numbers: dict[str, int] = {}
    work = []
    words = functools.cache(lambda name: sorted({stem(word) for word in tfidf.words([name])}))
    for code, of_occupation in counts.items():
        for activity, (core, tasks) in of_occupation.items():
            if code in ids and activity in names:
                detail = details[code, activity]
                near = _nearness(words(names.get(detail) or names[activity]), ids[code], uses)
                detail_number = detail_numbers.setdefault(detail, len(detail_numbers))
                work.append((ids[code], numbers[activity], core, tasks, detail_number, near))
    likely = [
        (number, numbers[activity], round(100 * strength))
        for number, of_occupation in enumerate(_likely(occupations, counts, names, fits))
        for activity, strength in of_occupation.items()
        if activity in numbers
    ]
    spread = Counter(row[1] for row in work)
    yield "activity", [(number, names[activity].rstrip("."), spread[number]) for activity, number in numbers.items()]
    yield "detail", [(number, names.get(detail, "").rstrip(".")) for detail, number in detail_numbers.items()]
    yield "work", work
    yield "likely", likely


def _nearness(stems: Sequence[str], occupation: int, uses: WordUses) -> float:
    """How much of the stems of an activity's words an occupation uses in its titles and tasks; rare ones count more."""
    known = [uses[each] for each in stems if each in uses]
    total = sum(rarity for rarity, _shares in known)
    return sum(rarity * shares.get(occupation, 0.0) for rarity, shares in known) / total if total else 0.0


def fill_work(
    connection: sqlite3.Connection,
    tables: Path,
    occupations: Sequence[AtlasOccupation],
    fits: Sequence[array[int]],
    uses: WordUses,
) -> None:
    """Writes what one does in each occupation, what one probably does, and by what words that is found."""
    for table, rows in (*rows_of_work(tables, occupations, fits, uses), *rows_of_duties(tables, occupations)):
        if rows:
            connection.executemany(f"INSERT INTO {table} VALUES ({', '.join('?' for _ in rows[0])})", rows)


def rows_of_duties(tables: Path, occupations: Sequence[AtlasOccupation]) -> Iterator[tuple[str, list[tuple[Any, ...]]]]:
    """The rows of `duty` and `duty_word`: who has a detailed activity among their core tasks, who among others."""
    names = dict(read_table(tables / "activity_names.tsv"))
    ids = {occupation.code: number for number, occupation in enumerate(occupations)}
    kin = _activity_numbers(activity_counts(tables, INTERMEDIATE), ids, names)
    having: dict[str, tuple[array[int], array[int], bytearray]] = {}
    for code, activity, core, _tasks in read_table(tables / "activities.tsv"):
        if code in ids and activity in names:
            of_activity = having.setdefault(activity, (array("H"), array("H"), bytearray()))
            of_activity[int(core) == 0].append(ids[code])
            if int(core):
                of_activity[2].append(min(int(core), MOST_COUNTED))
    by_stem: dict[str, array[int]] = {}
    duties = []
    for number, (activity, (core_of, others, tasks)) in enumerate(having.items()):
        stems = sorted({stem(word) for word in tfidf.words([names[activity]])})
        for each in stems:
            by_stem.setdefault(each, array("H")).append(number)
        wider = kin[".".join(activity.split(".")[:INTERMEDIATE])]
        name = names[activity].rstrip(".")
        duties.append((number, " ".join(stems), wider, core_of.tobytes(), others.tobytes(), name, bytes(tasks)))
    yield "duty", duties
    yield "duty_word", [(each, numbers.tobytes()) for each, numbers in by_stem.items()]


def _main_details(tables: Path) -> dict[tuple[str, str], str]:
    """By code and intermediate activity the detailed one behind most of the occupation's core tasks, then tasks."""
    best: dict[tuple[str, str], tuple[int, int, str]] = {}
    for code, activity, core, tasks in read_table(tables / "activities.tsv"):
        key = code, ".".join(activity.split(".")[:INTERMEDIATE])
        rank = (-int(core), -int(tasks), activity)
        if key not in best or rank < best[key]:
            best[key] = rank
    return {key: activity for key, (_core, _tasks, activity) in best.items()}


def _likely(
    occupations: Sequence[AtlasOccupation], counts: _Counts, names: Mapping[str, str], fits: Sequence[array[int]]
) -> Iterator[dict[str, float]]:
    """By occupation, in their order, the activities that are probably done though none is recorded."""
    words = [{stem(word) for word in occupation.task_words} for occupation in occupations]
    lists = Counter(word for of_occupation in words for word in of_occupation)
    details = _words_of_details(names)
    rare = {
        word: math.log((len(words) + 1) / (lists[word] + 1))
        for each in details.values()
        for of_detail in each
        for word in of_detail
    }
    for number, occupation in enumerate(occupations):
        row = fits[number]
        near = sorted((other for other in range(len(row)) if other != number), key=lambda other: (-row[other], other))
        done = Counter(activity for other in near[:NEIGHBOURS] for activity in counts.get(occupations[other].code, ()))
        own = counts.get(occupation.code, {})
        kin = _Kin(own, names)
        strengths = {}
        for activity, count in done.items():
            if activity in own or activity not in names:
                continue
            share = _spoken_of(details.get(activity, ()), words[number], rare)
            strength = BASE + OF_NEIGHBOURS * count / NEIGHBOURS + OF_WORDS * share + kin.bonus(activity, share)
            if strength >= LEAST_LIKELY:
                strengths[activity] = strength
        yield strengths


class _Kin:
    """How much of an occupation's work is of each generalised activity, and how it begins."""

    def __init__(self, own: Mapping[str, tuple[int, int]], names: Mapping[str, str]) -> None:
        self._names = names
        self._tasks: Counter[str] = Counter()
        self._verbs = set()
        for activity, (core, tasks) in own.items():
            self._tasks[_wider(activity)] += core or tasks
            self._verbs.add((_wider(activity), _verb(names.get(activity, ""))))
        self._total = max(1, self._tasks.total())

    def bonus(self, activity: str, spoken_of: float) -> float:
        """What an activity gains of which so much is `spoken_of`, 0 to 1."""
        wider = _wider(activity)
        tasks = self._tasks[wider]
        same_verb = (wider, _verb(self._names[activity])) in self._verbs
        if same_verb and tasks >= max(KIN_TASKS, KIN_SHARE * self._total):
            return OF_SAME_VERB
        return OF_KIN if tasks >= KIN_TASKS and spoken_of > WHOLE else 0.0


def _wider(activity: str) -> str:
    return activity.rsplit(".", 1)[0]


def _verb(name: str) -> str:
    return name.split(" ", 1)[0]


def _words_of_details(names: Mapping[str, str]) -> dict[str, list[frozenset[str]]]:
    """By intermediate activity the stems of each of its detailed ones."""
    words: dict[str, list[frozenset[str]]] = defaultdict(list)
    for activity, name in names.items():
        parts = activity.split(".")
        if len(parts) > INTERMEDIATE:
            stems = frozenset(stem(word) for word in tfidf.words([name]))
            words[".".join(parts[:INTERMEDIATE])].append(stems)
    return words


def _spoken_of(details: Sequence[frozenset[str]], words: set[str], rare: Mapping[str, float]) -> float:
    """How much of one of some detailed activities' words tasks have, 0 to 1; rare words count more."""
    shares = [
        sum(rare[word] for word in detail if word in words) / total
        for detail in details
        if (total := sum(rare[word] for word in detail)) > 0
    ]
    return max(shares, default=0.0)
