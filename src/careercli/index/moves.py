"""The database of moves: what it is asked. `moves.sql` says what stands in it, `moves_builder` makes it."""

from __future__ import annotations

import copy
import json
import sqlite3
from array import array
from collections.abc import Iterable, Sequence
from functools import cached_property
from pathlib import Path
from typing import Any

from careercli import paths
from careercli.errors import CareersError
from careercli.fit.features import TERM_PARTS
from careercli.fit.pair import Side
from careercli.index.built_file import BuiltFile
from careercli.index.move_rows import Duty, Kind, Occupation, OwnDuty, Product, Rated, UsualKind, WordUse, Work
from careercli.index.seed import connect_read_only
from careercli.index.statements import select_in

_HINT = "install the program again: the tables of moves come with it"
THOUSANDTHS = 1000
"""Fits are stored as whole numbers, in thousandths."""


def _build(data: Path, target: Path) -> object:
    from careercli.index.moves_builder import build

    return build(data, target)


FILE = BuiltFile(
    name="moves.db",
    inputs=(
        "skills.yaml",
        *(
            f"atlas/{name}.tsv"
            for name in (
                *("activities", "activity_names", "education", "merged_codes", "occupations", "projections", "ratings"),
                *("related", "software", "study_fields", "task_words", "titles", "tool_kinds", "tools", "wages"),
                "work_styles",
            )
        ),
    ),
    code=(
        *("fit/bm25.py", "fit/features.py", "fit/matrix.py", "fit/stems.py", "fit/likelihood.py"),
        *(
            "index/moves.py",
            "index/moves.sql",
            "index/moves_builder.py",
            "index/moves_work.py",
            "index/tfidf.py",
            "index/work_words.py",
        ),
        *("roles/atlas.py", "roles/education.py", "skills/normalize.py", "skills/taxonomy.py"),
    ),
    build=_build,
)


class MoveTables:
    """Every question to the database of moves. A context manager: at its end the database is closed."""

    def __init__(self, file: Path) -> None:
        self._file = file
        self._connection = connect_read_only(file)
        self._activity_spread: dict[int, int] | None = None

    @classmethod
    def open(cls) -> MoveTables:
        """The database that comes with the program. Raises CareersError if there is none and none can be built."""
        file = FILE.find(paths.bundled_data(), checkout=paths.is_checkout())
        if file is None:
            raise CareersError("the tables of moves are not installed", _HINT)
        return cls(file)

    def __enter__(self) -> MoveTables:
        return self

    def __exit__(self, *_exception: object) -> None:
        self._connection.close()

    @cached_property
    def occupations(self) -> list[Occupation]:
        """The occupations in the order of their ids, from 0, which is that of their codes."""
        facts = "id, code, title, zone, openings, entry, experience, training, counted, stated"
        columns = f"{facts}, best_fit, log_total, schooling, growth, growth_period"
        return [
            Occupation(*known, tuple(array("f", schooling or b"")), growth, period)  # type: ignore[call-arg]
            for *known, schooling, growth, period in self._rows(f"SELECT {columns} FROM occupation ORDER BY id")
        ]

    def with_occupation(self, occupation: Occupation) -> MoveTables:
        """These tables, with an occupation in the place of the one of its id."""
        tables = copy.copy(self)
        known = self.occupations
        tables.__dict__["occupations"] = [occupation if each.id == occupation.id else each for each in known]
        return tables

    @cached_property
    def ids(self) -> dict[str, int]:
        """The ids of occupations by their codes."""
        return {occupation.code: occupation.id for occupation in self.occupations}

    def fits(self, occupation: int) -> array[int]:
        """The fit of an occupation with every one, in thousandths, in the order of ids; with itself it is 0."""
        return array("h", self._rows("SELECT row FROM fit WHERE occupation = ?", (occupation,))[0][0])

    def fits_of(self, occupations: Iterable[int]) -> dict[int, array[int]]:
        """The fits of several occupations, by their ids."""
        sql = "SELECT occupation, row FROM fit WHERE occupation IN ({})"
        return {number: array("h", row) for number, row in self._select_in(sql, occupations)}

    def named(self, occupations: Iterable[int]) -> dict[int, dict[int, int]]:
        """What O*NET names as nearest to some occupations, or that names them, with the place in the list, from 1."""
        sql = "SELECT occupation, others, places FROM named WHERE occupation IN ({})"
        return {
            number: dict(zip(array("H", others), places, strict=True))
            for number, others, places in self._select_in(sql, occupations)
        }

    def work(self, occupation: int) -> list[Work]:
        """What one does in an occupation, the activities behind most core tasks first."""
        sql = (
            "SELECT activity, activity.name, core, tasks, detail.name, near FROM work "
            "JOIN activity ON activity.id = activity JOIN detail ON detail.id = detail "
            "WHERE occupation = ? ORDER BY core DESC, tasks DESC, activity.name"
        )
        return [Work(*row) for row in self._rows(sql, (occupation,))]

    def likely_work(self, occupation: int) -> dict[int, float]:
        """What an occupation's people probably do though no task of theirs is recorded under it: activities by id.

        Each with the logarithm of the odds; see `moves_work`.
        """
        rows = self._rows("SELECT activity, strength FROM likely WHERE occupation = ?", (occupation,))
        return {activity: strength / 100 for activity, strength in rows}

    def duty_words(self, stems: Iterable[str]) -> dict[str, tuple[int, ...]]:
        """The ids of the detailed activities with each of some stems; a stem that none has is left out."""
        sql = "SELECT stem, duties FROM duty_word WHERE stem IN ({})"
        return {stem: tuple(array("H", duties)) for stem, duties in self._select_in(sql, stems)}

    def duties(self, duties: Iterable[int]) -> list[Duty]:
        """Some detailed activities, by their ids."""
        sql = "SELECT stems, kin, core, other FROM duty WHERE id IN ({})"
        return [
            Duty(frozenset(stems.split()), kin, frozenset(array("H", core)), frozenset(array("H", other)))
            for stems, kin, core, other in self._select_in(sql, duties)
        ]

    def own_duties(self, activities: Iterable[int]) -> list[OwnDuty]:
        """The detailed activities of some intermediate ones, in the order of the table."""
        sql = "SELECT kin, name, stems, core, tasks, other FROM duty WHERE kin IN ({})"
        return [
            OwnDuty(
                kin, name, frozenset(stems.split()), dict(zip(array("H", core), tasks, strict=True)), array("H", other)
            )
            for kin, name, stems, core, tasks, other in self._select_in(sql, activities)
        ]

    def people_doing(self, activity: str) -> list[str]:
        """The codes of the occupations with a work activity, by its name; those with it among core tasks first."""
        ids: dict[int, None] = {}
        rows = self._rows("SELECT core, other FROM duty WHERE name = ?", (activity,))
        for place in (0, 1):
            for row in rows:
                ids.update(dict.fromkeys(array("H", row[place])))
        sql = "SELECT occupation FROM work JOIN activity ON activity.id = activity WHERE name = ? ORDER BY core DESC"
        ids.update(dict.fromkeys(row[0] for row in self._rows(sql, (activity,))))
        codes = dict(self._select_in("SELECT id, code FROM occupation WHERE id IN ({})", ids))
        return [codes[number] for number in ids]

    def activity_spread(self) -> dict[int, int]:
        """How many occupations have each intermediate work activity, by its id."""
        if self._activity_spread is None:
            self._activity_spread = dict(self._rows("SELECT id, spread FROM activity"))
        return self._activity_spread

    def products(self, keys: Iterable[str]) -> dict[str, Product]:
        """Products and tools by the keys of their names as skills; unknown ones are left out."""
        sql = "SELECT key, kind, hot, demand FROM product WHERE key IN ({})"
        return {
            key: Product(kind, bool(hot), frozenset(array("H", demand)))
            for key, kind, hot, demand in self._select_in(sql, keys)
        }

    def kinds(self, kinds: Iterable[int]) -> dict[int, Kind]:
        """Kinds by their ids."""
        sql = "SELECT id, name, source, share, occupations, counts FROM kind WHERE id IN ({})"
        return {row[0]: _kind(row) for row in self._select_in(sql, kinds)}

    @cached_property
    def software_kinds(self) -> list[tuple[int, str]]:
        """The kinds of software, by id, and their names."""
        rows = self._rows("SELECT id, name FROM kind WHERE source = 'software' ORDER BY id")
        return [(number, name) for number, name in rows]

    def kind_names(self, kinds: Iterable[int]) -> dict[int, tuple[str, str]]:
        """The name and the source ("software" or "tools") of kinds by their ids."""
        sql = "SELECT id, name, source FROM kind WHERE id IN ({})"
        return {number: (name, source) for number, name, source in self._select_in(sql, kinds)}

    @cached_property
    def elements(self) -> list[tuple[str, str]]:
        """The skills and fields of knowledge that are rated: name, and "skill" or "knowledge"."""
        return [(name, kind) for name, kind in self._rows("SELECT name, kind FROM element ORDER BY id")]

    def ratings(self, occupations: Iterable[int], least: float = 0.0) -> dict[int, list[Rated]]:
        """How occupations are rated, by their ids; those that are not are left out, as is what has no importance.

        A level that is not shown of what is of little importance is 0. What is less important than `least`, 0 to 5, is
        left out.
        """
        smallest = 100 * least
        sql = "SELECT occupation, row FROM rating WHERE occupation IN ({})"
        rated = {}
        for number, row in self._select_in(sql, occupations):
            values = array("h", row)
            rated[number] = [
                Rated(name, kind, importance / 100, (level if level >= 0 else -1 - level) / 100, level >= -1)
                for (name, kind), importance, level in zip(self.elements, values[::2], values[1::2], strict=True)
                if importance >= smallest
            ]
        return rated

    def importance(self, name: str, kind: str, occupations: Iterable[int]) -> dict[int, float]:
        """How much one of `elements` matters in occupations, 0 to 5, by their ids; those not rated are left out."""
        return {number: importance for number, (importance, _level) in self.rated(name, kind, occupations).items()}

    def rated(self, name: str, kind: str, occupations: Iterable[int]) -> dict[int, tuple[float, float]]:
        """The importance, 0 to 5, and the level, 0 to 7, of one of `elements` in occupations, by their ids.

        Those not rated are left out; a level that is not shown is what is usual with such an importance.
        """
        place = 2 * self.elements.index((name, kind))
        rows = self._select_in("SELECT occupation, row FROM rating WHERE occupation IN ({})", occupations)
        known = ((number, array("h", row)[place : place + 2]) for number, row in rows)
        return {
            number: (importance / 100, (level if level >= 0 else -1 - level) / 100)
            for number, (importance, level) in known
            if importance >= 0
        }

    def common_elements(self, share: float) -> frozenset[tuple[str, str]]:
        """The skills and fields of knowledge (kind, name) that matter in at least a share of all rated occupations."""
        return frozenset(self._rows("SELECT kind, name FROM element WHERE matters >= ?", (share,)))

    def spread_of_kinds(self, kinds: Iterable[int]) -> dict[int, tuple[int, float]]:
        """In how many occupations kinds are, and their mean share of an occupation's products, by their ids."""
        sql = "SELECT id, length(counts), share FROM kind WHERE id IN ({})"
        return {number: (spread, share) for number, spread, share in self._select_in(sql, kinds)}

    def usual(self, occupations: Iterable[int]) -> dict[int, list[UsualKind]]:
        """The kinds of software and tools of occupations, by their ids; an occupation without any is left out."""
        sql = "SELECT occupation, row FROM usual WHERE occupation IN ({})"
        return {
            number: [UsualKind(kind, products, tuple(names)) for kind, products, names in json.loads(row)]
            for number, row in self._select_in(sql, occupations)
        }

    def field_of_study(self, code: str) -> str | None:
        """The field of study that leads to an occupation most plainly, by its O*NET-SOC or SOC code, or None."""
        rows = self._rows("SELECT field FROM study WHERE code = ?", (code[:7],))
        return rows[0][0] if rows else None

    def works(self, occupations: Iterable[int]) -> dict[int, set[int]]:
        """The intermediate work activities of occupations, by their ids."""
        activities: dict[int, set[int]] = {}
        sql = "SELECT occupation, activity FROM work WHERE occupation IN ({})"
        for number, activity in self._select_in(sql, occupations):
            activities.setdefault(number, set()).add(activity)
        return activities

    def product_counts(self, source: str) -> array[int]:
        """How many products ("software") or tools ("tools") each occupation has, in the order of ids."""
        return array("H", self._rows("SELECT counts FROM products WHERE source = ?", (source,))[0][0])

    def words(self, stems: Iterable[str]) -> dict[str, WordUse]:
        """How words of titles, tasks and activities are used, by their stems, without those that nobody uses."""
        sql = "SELECT stem, rarity, occupations, shares FROM word WHERE stem IN ({})"
        return {
            stem: WordUse(rarity, {number: share / 255 for number, share in zip(array("H", ids), shares, strict=True)})
            for stem, rarity, ids, shares in self._select_in(sql, stems)
        }

    @cached_property
    def spreads(self) -> dict[str, tuple[float, float]]:
        """The parts of the fit, each with its mean and its deviation over all pairs."""
        rows = self._rows("SELECT name, mean, deviation FROM part ORDER BY id")
        return {name: (mean, deviation) for name, mean, deviation in rows}

    def sides(self, occupations: Iterable[int]) -> dict[int, Side]:
        """What the parts of the fit are reckoned from, of some occupations, by their ids."""
        names = list(self.spreads)
        sql = "SELECT part, occupation, terms, weights FROM side WHERE occupation IN ({})"
        sides: dict[int, Side] = {}
        for part, occupation, terms, weights in self._select_in(sql, occupations):
            side = sides.setdefault(occupation, Side({}, {}))
            values = array("f", weights)
            if names[part] in TERM_PARTS:
                side.terms[names[part]] = array("H", terms), values
            else:
                side.ratings[names[part]] = values
        return sides

    def task_words(self, occupations: Iterable[int]) -> dict[int, tuple[array[int], array[float]]]:
        """The words of the tasks of some occupations by their ids: the words' numbers, and their weights."""
        sql = "SELECT occupation, terms, weights FROM side WHERE part = ? AND occupation IN ({})"
        part = list(self.spreads).index("tasks")
        rows = self._select_in(sql.replace("?", str(part)), occupations)
        return {number: (array("H", terms), array("f", weights)) for number, terms, weights in rows}

    @cached_property
    def spoken_stems(self) -> dict[str, str]:
        """The words of tasks that name things of the work, by their stems, as one says them."""
        return dict(self._rows("SELECT stem, word FROM spoken"))

    def _select_in(self, sql: str, values: Iterable[Any]) -> list[tuple[Any, ...]]:
        try:
            return list(select_in(self._connection.execute, sql, values))
        except sqlite3.DatabaseError as error:
            raise self._unreadable(error) from None

    def _rows(self, sql: str, values: Sequence[Any] = ()) -> list[tuple[Any, ...]]:
        try:
            return self._connection.execute(sql, values).fetchall()
        except sqlite3.DatabaseError as error:
            raise self._unreadable(error) from None

    def _unreadable(self, error: sqlite3.DatabaseError) -> CareersError:
        return CareersError(f"{paths.display(self._file)}: cannot be read: {error}", _HINT)


def _kind(row: Sequence[Any]) -> Kind:
    identity, name, source, share, occupations, counts = row
    return Kind(identity, name, source, share, dict(zip(array("H", occupations), counts, strict=True)))
