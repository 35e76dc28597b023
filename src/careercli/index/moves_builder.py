"""The database of moves: how occupations fit, what one does in each and with what, made from the tables in `data`."""

from __future__ import annotations

import json
import math
import sqlite3
import statistics
from array import array
from collections import Counter, defaultdict
from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

from careercli.fit import bm25, likelihood, matrix
from careercli.fit.features import TERM_PARTS, Features
from careercli.fit.stems import stem
from careercli.index import tfidf, work_words
from careercli.index.build_file import new_database
from careercli.index.moves import FILE, THOUSANDTHS
from careercli.index.moves_work import WordUses, activity_counts, fill_work
from careercli.roles import atlas, education, model, soc
from careercli.roles.atlas import AtlasOccupation, read_table
from careercli.roles.model import Rating
from careercli.skills import normalize
from careercli.skills.aliases import bundled_taxonomy

GENERALISED = 5
"""How many parts the number of a generalised work activity (4.A.1.a.1) has."""
LEAST_FIT, MOST_FIT = -32.0, 32.0
LEAST_SHOWN = 50.0
"""Per cent of the answers about schooling that have to be shown for most of them to be known."""
LEAST_IMPORTANCE = 2.5
"""A skill of this importance or less, of 1 to 5, matters little."""
TEACHERS, OF_SUBJECT = ("25-1", "25-2023", "25-2032"), 0.3
"""The other titles of those who teach a subject or a trade (postsecondary, career and technical) name what they teach,
which others do: their words count so often."""
MOST_USUAL = 2
"""The most usual products of a kind that are told of an occupation."""
MOST_SAY = 0.14
"""A word of tasks that more than this share of the occupations have, such as "records", is not named as shared."""


def build(data: Path, target: Path) -> int:
    """Makes the database of the tables in a data folder, and returns how many occupations it has.

    `target` is replaced when the new one is whole. Raises OSError, and ValueError for a table that is not as
    `data/make_atlas.py` writes it.
    """
    with new_database(target) as connection:
        connection.executescript(Path(__file__).with_name("moves.sql").read_text(encoding="utf-8"))
        connection.execute("BEGIN")
        connection.execute("INSERT INTO meta VALUES ('inputs', ?)", (FILE.stamp(data),))
        count = _fill(connection, data / "atlas")
        connection.execute("COMMIT")
    return count


def features_of(tables: Path) -> Iterator[tuple[AtlasOccupation, Features]]:
    """The occupations of the tables that O*NET describes, in the order of their codes, and what is compared of each."""
    generalised = activity_counts(tables, GENERALISED)
    for occupation in atlas.read_occupations(tables):
        if occupation.task_words:
            yield occupation, _features(occupation, generalised.get(occupation.code, {}))


def _features(occupation: AtlasOccupation, activities: Mapping[str, tuple[int, int]]) -> Features:
    role = occupation.role
    titles: Counter[str] = Counter()
    for title, times in ((role.title, tfidf.TITLE_WEIGHT), *((alias, 1) for alias in role.aliases)):
        for word, count in tfidf.words([title]).items():
            titles[word] += times * count
    levels: dict[str, dict[str, float]] = {"skill": {}, "knowledge": {}}
    for rating in role.ratings:
        levels[rating.kind][rating.name] = rating.level or 0.0  # a level that is not shown is one of little use there
    interests = {name: value for name, value in vars(role.interests).items() if value} if role.interests else {}
    return Features(
        code=occupation.code,
        terms={
            "titles": titles,
            "tasks": occupation.task_words,
            "software": {kind.name: len(kind.examples) for kind in _largest_first(role.tech_kinds)},
            "products": dict.fromkeys(role.tech_stack, 1),
            "tools": {kind.name: len(kind.examples) for kind in _largest_first(role.tool_kinds)},
            "activities": {activity: tasks for activity, (_core, tasks) in activities.items()},
        },
        ratings={
            "skills": levels["skill"],
            "knowledge": levels["knowledge"],
            "interests": interests,
            "styles": {style.name: style.impact for style in role.work_styles if style.impact is not None},
        },
    )


def _fill(connection: sqlite3.Connection, tables: Path) -> int:
    if not tables.is_dir():
        return 0
    described = list(features_of(tables))
    occupations, features = [entry[0] for entry in described], [entry[1] for entry in described]
    openings = _openings(occupations)
    pairs, spreads = matrix.fit_and_spreads(features)
    fits = _whole(pairs)
    facts = [(number, *_facts(occupation, openings[number])) for number, occupation in enumerate(occupations)]
    _insert(connection, "occupation", [(*row, *_totals(row[0], fits, openings)) for row in facts])
    _insert(connection, "fit", [(number, row.tobytes()) for number, row in enumerate(fits)])
    _fill_named(connection, occupations)
    uses = _fill_words(connection, tables, occupations)
    fill_work(connection, tables, occupations, fits, uses)
    _fill_kinds(connection, occupations)
    _fill_ratings(connection, occupations)
    _fill_usual(connection, occupations)
    if (fields := tables / "study_fields.tsv").is_file():
        rows = [(code, title.rstrip(".").removesuffix(", General")) for code, _field, title in read_table(fields)]
        _insert(connection, "study", rows)
    _fill_parts(connection, features, spreads, tables)
    return len(occupations)


def _facts(occupation: AtlasOccupation, openings: float | None) -> tuple[Any, ...]:
    """The columns of `occupation` behind the id."""
    zone, figures = occupation.role.job_zone, occupation.role.statistics
    taking = (figures.work_experience, figures.training) if figures else (None, None)
    head = (occupation.code, occupation.role.title, zone.zone if zone else None, openings)
    counted = figures.occupation.code if figures and figures.occupation else None
    entry, whole = _entry_education(occupation), figures.entry_education if figures else None
    stated = whole if whole != entry else None
    growth = (figures.growth_percent, figures.growth_period) if figures else (None, None)
    return *head, entry, *taking, _schooling(occupation), counted or occupation.code[:7], stated, *growth


def _entry_education(occupation: AtlasOccupation) -> str | None:
    """The entry education as the Bureau states it; of a part that asks for more, the step that most call for.

    The Bureau states it for whole SOC codes. Where O*NET asked about a part alone, and most of those asked call for
    more than that, it is the lowest step that at least half of them do with.
    """
    figures = occupation.role.statistics
    stated = figures.entry_education if figures else None
    step = education.ENTRY_LEVELS.get(stated or "")
    schooling = _schooling(occupation)
    if step is None or schooling is None or not soc.is_detail(occupation.code):
        return stated
    shares = array("f", schooling)
    total = sum(shares)
    if total < LEAST_SHOWN or sum(shares[: step + 1]) >= total / 2:
        return stated
    usual = next(number for number in range(len(shares)) if sum(shares[: number + 1]) >= total / 2)
    return next(name for name, level in education.ENTRY_LEVELS.items() if level == usual)


def _openings(occupations: Sequence[AtlasOccupation]) -> list[float | None]:
    """The openings a year of each occupation: of one with a SOC code of its own all that are published for the code, of
    O*NET's parts of it their share.
    """
    parts = Counter(occupation.code[:7] for occupation in occupations)
    return [
        occupation.role.statistics.annual_openings
        / (1 if occupation.code.endswith(".00") else parts[occupation.code[:7]])
        if occupation.role.statistics and occupation.role.statistics.annual_openings is not None
        else None
        for occupation in occupations
    ]


def _schooling(occupation: AtlasOccupation) -> bytes | None:
    recorded = occupation.role.education
    if recorded is None or not recorded.required:
        return None
    shares = array("f", bytes(4 * len(education.YEARS)))
    for share in recorded.required:
        if share.level in education.SURVEY_LEVELS:
            shares[education.SURVEY_LEVELS[share.level]] += share.percent
    return shares.tobytes()


def _totals(number: int, fits: list[array[int]], openings: Sequence[float | None]) -> tuple[float, float]:
    """The fit of an occupation with the one that fits best, and ln of the sum over others of exp(their likelihood)."""
    others = [(value / THOUSANDTHS, openings[other]) for other, value in enumerate(fits[number]) if other != number]
    if not others:
        return 0.0, 0.0
    total = math.fsum(math.exp(likelihood.of(value, opening)) for value, opening in others)
    return max(value for value, _opening in others), math.log(total)


def _whole(pairs: matrix.Pairs) -> list[array[int]]:
    """A triangle of fits as the rows of the whole matrix, in thousandths."""
    size = len(pairs)
    whole = [array("h", bytes(2 * size)) for _ in range(size)]
    for number, row in enumerate(pairs):
        for other, value in enumerate(row):
            whole[number][other] = whole[other][number] = round(THOUSANDTHS * min(MOST_FIT, max(LEAST_FIT, value)))
    return whole


def _fill_named(connection: sqlite3.Connection, occupations: Sequence[AtlasOccupation]) -> None:
    """What O*NET names as nearest, from either side, with the lower place of both lists."""
    ids = {occupation.slug: number for number, occupation in enumerate(occupations)}
    named: dict[int, dict[int, int]] = defaultdict(dict)
    for number, occupation in enumerate(occupations):
        for place, slug in enumerate(occupation.role.related, 1):
            other = ids.get(slug)
            if other is not None and other != number:
                for first, second in ((number, other), (other, number)):
                    named[first][second] = min(place, named[first].get(second, place))
    rows = [
        (number, array("H", sorted(places)).tobytes(), bytes(min(255, places[other]) for other in sorted(places)))
        for number, places in sorted(named.items())
    ]
    _insert(connection, "named", rows)


def _fill_parts(
    connection: sqlite3.Connection,
    features: Sequence[Features],
    spreads: Mapping[str, tuple[float, float]],
    tables: Path,
) -> None:
    """What the fit of a pair is made of, and how words of tasks are said."""
    _insert(connection, "part", [(number, part, *spreads[part]) for number, part in enumerate(spreads)])
    for number, part in enumerate(spreads):
        if part not in TERM_PARTS:
            rows = [array("f", ratings) for ratings in matrix.part_ratings(features, part)]
            _insert(connection, "side", [(number, code, b"", row.tobytes()) for code, row in enumerate(rows)])
            continue
        terms: dict[str, int] = {}
        weighted = matrix.part_weights(features, part)
        for code, weights in enumerate(weighted):
            numbers = array("H", [terms.setdefault(term, len(terms)) for term in weights])
            row = (number, code, numbers.tobytes(), array("f", weights.values()).tobytes())
            _insert(connection, "side", [row])
        if part == "tasks":
            lists = Counter(term for weights in weighted for term in weights)
            common = {term for term, count in lists.items() if 1 < count <= MOST_SAY * len(features)}
            spoken = work_words.spoken(name for _activity, name in read_table(tables / "activity_names.tsv"))
            _insert(
                connection, "spoken", [(terms[term], term, word) for term, word in spoken.items() if term in common]
            )


def _fill_kinds(connection: sqlite3.Connection, occupations: Sequence[AtlasOccupation]) -> None:
    """The kinds of software and of tools, and which each product is of."""
    kind_rows: list[tuple[Any, ...]] = []
    kinds_of_product: dict[str, Counter[int]] = defaultdict(Counter)
    for source, attribute in (("software", "tech_kinds"), ("tools", "tool_kinds")):
        ids: dict[str, int] = {}
        holders: dict[str, list[tuple[int, int]]] = defaultdict(list)
        totals = array("H", bytes(2 * len(occupations)))
        for number, occupation in enumerate(occupations):
            for kind in _largest_first(getattr(occupation.role, attribute)):
                holders[kind.name].append((number, len(kind.examples)))
                totals[number] += len(kind.examples)
                identity = ids.setdefault(kind.name, len(kind_rows) + len(ids))
                for example in kind.examples:
                    for key in _keys(example):
                        kinds_of_product[key][identity] += 1
        described = sum(1 for total in totals if total) or 1
        for name, identity in ids.items():
            share = sum(count / totals[number] for number, count in holders[name]) / described
            numbers = array("H", [number for number, _count in holders[name]])
            counts = bytes(min(255, count) for _number, count in holders[name])
            kind_rows.append((identity, name, source, share, numbers.tobytes(), counts))
        _insert(connection, "products", [(source, totals.tobytes())])
    _insert(connection, "kind", kind_rows)
    hot, demand = _marks(occupations)
    products = [
        (
            key,
            min(counts, key=lambda kind: (-counts[kind], kind)),
            int(key in hot),
            array("H", demand.get(key, ())).tobytes(),
        )
        for key, counts in kinds_of_product.items()
        if key
    ]
    _insert(connection, "product", products)


def _fill_ratings(connection: sqlite3.Connection, occupations: Sequence[AtlasOccupation]) -> None:
    """The importance and level of each skill and field of knowledge."""
    names = sorted(
        {
            (rating.kind, rating.name)
            for occupation in occupations
            for rating in occupation.role.ratings
            if rating.kind in ("skill", "knowledge")
        }
    )
    rows = []
    matters: Counter[tuple[str, str]] = Counter()
    usual_levels = {name: _usual_level(occupations, name) for name in names}
    for number, occupation in enumerate(occupations):
        rated = {(rating.kind, rating.name): rating for rating in occupation.role.ratings}
        if rated:
            row = array("h")
            for name in names:
                rating = rated.get(name)
                importance = rating.importance if rating else None
                row.append(-1 if importance is None else round(100 * importance))
                row.append(_level(rating, usual_levels[name]))
                matters[name] += (importance or 0) > LEAST_IMPORTANCE
            rows.append((number, row.tobytes()))
    elements = [
        (number, name, kind, matters[kind, name] / max(1, len(rows))) for number, (kind, name) in enumerate(names)
    ]
    _insert(connection, "element", elements)
    _insert(connection, "rating", rows)


def _level(rating: Rating | None, usual: Callable[[float], float]) -> int:
    """A level as it is stored: in hundredths; what is held back and matters as that which is usual, negative less 1."""
    if rating is None or (rating.level is None and (rating.importance or 0) <= LEAST_IMPORTANCE):
        return -1
    if rating.level is not None:
        return round(100 * rating.level)
    return -1 - round(100 * usual(rating.importance or 0))


def _usual_level(occupations: Sequence[AtlasOccupation], element: tuple[str, str]) -> Callable[[float], float]:
    """The level that goes with an importance of a skill: the straight line through what is shown (least squares)."""
    shown = [
        (rating.importance, rating.level)
        for occupation in occupations
        for rating in occupation.role.ratings
        if (rating.kind, rating.name) == element and rating.importance is not None and rating.level is not None
    ]
    if len(shown) < 2 or len({importance for importance, _level in shown}) < 2:
        return lambda importance: max(0.0, importance)
    slope, intercept = statistics.linear_regression(*zip(*shown, strict=True))
    return lambda importance: min(7.0, max(0.0, intercept + slope * importance))


def _fill_usual(connection: sqlite3.Connection, occupations: Sequence[AtlasOccupation]) -> None:
    """The kinds of each occupation with the most usual products of each: of software, such as are asked for.

    A product that no employer asks for much (O*NET's "hot" and "in demand") is no name to give to somebody who learns.
    """
    ids = {(source, name): number for number, source, name in connection.execute("SELECT id, source, name FROM kind")}
    spread = Counter(
        product for occupation in occupations for product in (*occupation.role.tech_stack, *occupation.role.tools)
    )
    rows = []
    for number, occupation in enumerate(occupations):
        role = occupation.role
        demand = frozenset(role.tech_marks.in_demand if role.tech_marks else ())
        hot = frozenset(role.tech_marks.hot if role.tech_marks else ())

        def rank(product: str, demand: frozenset[str] = demand, hot: frozenset[str] = hot) -> tuple[Any, ...]:
            return product not in demand, product not in hot, -spread[product], product

        kinds = [
            [ids[source, kind.name], len(kind.examples), sorted(usual, key=rank)[:MOST_USUAL]]
            for source, kinds in (("software", role.tech_kinds), ("tools", role.tool_kinds))
            for kind in _largest_first(kinds)
            for usual in [[each for each in kind.examples if source == "tools" or each in demand or each in hot]]
        ]
        if kinds:
            rows.append((number, json.dumps(kinds, ensure_ascii=False, separators=(",", ":"))))
    _insert(connection, "usual", rows)


def _largest_first(kinds: Sequence[model.Kind]) -> list[model.Kind]:
    """Kinds in an order of their own: sums and numbers do not change with that in which a role lists them."""
    return sorted(kinds, key=lambda kind: (-len(kind.examples), kind.name))


def _marks(occupations: Sequence[AtlasOccupation]) -> tuple[set[str], dict[str, list[int]]]:
    """The keys of hot products, and by key the occupations in which a product is in demand."""
    hot: set[str] = set()
    demand: dict[str, list[int]] = defaultdict(list)
    for number, occupation in enumerate(occupations):
        marks = occupation.role.tech_marks
        if marks is not None:
            hot.update(key for product in marks.hot for key in _keys(product))
            for key in dict.fromkeys(key for product in marks.in_demand for key in _keys(product)):
                demand[key].append(number)
    return hot, demand


def _keys(product: str) -> set[str]:
    """The keys of a product's name: its own, and that of the skill it is another name of (Thomson Reuters Westlaw)."""
    own = normalize.key(product)
    return {own, bundled_taxonomy().key(product)}


def _fill_words(connection: sqlite3.Connection, tables: Path, occupations: Sequence[AtlasOccupation]) -> WordUses:
    """The words of titles, tasks and detailed work activities, by which people's own words are looked up.

    Returns them as they are stored.
    """
    names = dict(read_table(tables / "activity_names.tsv")) if occupations else {}
    activities: dict[str, list[str]] = defaultdict(list)
    for code, activity, _core, _tasks in read_table(tables / "activities.tsv") if occupations else ():
        activities[code].append(names.get(activity, ""))
    texts = []
    for occupation in occupations:
        titles: dict[str, float] = defaultdict(float)
        of_alias = OF_SUBJECT if occupation.code.startswith(TEACHERS) else 1
        for text, times in (
            (occupation.role.title, bm25.TITLE_TIMES),
            *((alias, of_alias) for alias in occupation.role.aliases),
        ):
            for word in tfidf.words([text]):
                titles[stem(word)] += times
        work: Counter[str] = Counter()
        for word, count in occupation.task_words.items():
            work[stem(word)] += count
        for name in activities[occupation.code]:
            work.update({stem(word) for word in tfidf.words([name])})
        texts.append(bm25.counts(titles, work))
    rows, uses = [], {}
    for word, (rarity, shares) in sorted(bm25.postings(texts).items()):
        whole = bytes(max(1, round(255 * share)) for share in shares.values())
        rows.append((word, rarity, array("H", shares).tobytes(), whole))
        uses[word] = rarity, {number: share / 255 for number, share in zip(shares, whole, strict=True)}
    _insert(connection, "word", rows)
    return uses


def _insert(connection: sqlite3.Connection, table: str, rows: Sequence[tuple[Any, ...]]) -> None:
    if rows:
        values = ", ".join("?" for _ in rows[0])
        connection.executemany(f"INSERT INTO {table} VALUES ({values})", rows)
