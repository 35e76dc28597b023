"""The parts of an occupation in O*NET's tables: titles, tasks, technology, ratings, education, and what is related."""

from __future__ import annotations

import math
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping
from functools import cached_property

from careercli.errors import CareersError
from careercli.roles import atlas, model, title_names
from careercli.roles.characteristic import KindSpread, TaskWords, words_of
from careercli.sources.onet import layouts
from careercli.sources.onet.release import Release

_RATED = {
    "skills": "skill",
    "knowledge": "knowledge",
    "abilities": "ability",
    "work activities": "work activity",
}
_RATING_LIMITS = {"IM": (1.0, 5.0), "LV": (0.0, 7.0)}
_STYLE_LIMITS = {"WI": (-3.0, 3.0), "DR": (0.0, 10.0), "IM": (1.0, 5.0)}
_HINT = "was the file changed?"
_RIASEC = ("realistic", "investigative", "artistic", "social", "enterprising", "conventional")

Rows = defaultdict[str, list[str]]
Scales = dict[str, float]


class OccupationTables:
    """The rows of a release by O*NET-SOC code. Reads the tables one after another, and keeps what a role needs."""

    def __init__(self, release: Release) -> None:
        """Raises CareersError, with file and line, for a row that cannot be."""
        self.release = release
        self.codes_seen: set[str] = set()
        self.unread_scales: Counter[tuple[str, str]] = Counter()
        self.nameless_activities: set[str] = set()
        self.titles: Rows = defaultdict(list)
        self.task_lists: dict[str, list[tuple[int, str]]] = defaultdict(list)
        self.task_types: dict[str, str] = {}
        self.activity_names: dict[str, str] = {}
        self.activity_tasks: dict[str, Counter[str]] = defaultdict(Counter)
        self.core_tasks: Counter[tuple[str, str]] = Counter()
        self.technology: Rows = defaultdict(list)
        self.hot: Rows = defaultdict(list)
        self.in_demand: Rows = defaultdict(list)
        self.tools: Rows = defaultdict(list)
        self.technology_kinds: dict[str, list[tuple[str, str]]] = defaultdict(list)
        self.tools_by_kind: dict[str, list[tuple[str, str]]] = defaultdict(list)
        self.rated: dict[str, dict[tuple[str, str], Scales]] = defaultdict(dict)
        self.rating_dates: dict[str, str] = {}
        self.styles: dict[str, dict[str, Scales]] = defaultdict(dict)
        self.riasec: dict[str, Scales] = defaultdict(dict)
        self.zones: dict[str, model.JobZone] = {}
        self.required: dict[str, list[tuple[int, float]]] = defaultdict(list)
        self.held_back: set[str] = set()
        self.levels: dict[int, str] = {}
        self.neighbours: dict[str, list[tuple[int, int, str]]] = defaultdict(list)
        for read in (
            self._read_titles, self._read_tasks, self._read_activities, self._read_technology, self._read_tools,
            self._read_ratings, self._read_styles, self._read_interests, self._read_zones, self._read_education,
            self._read_related,
        ):  # fmt: skip
            read()

    # Reading

    def _rows(self, table: str, *columns: str) -> Iterator[tuple[str, str, list[str]]]:
        """The rows of a table about occupations, whose codes are noted."""
        for where, code, values in self.release.by_occupation(table, *columns):
            self.codes_seen.add(code)
            yield where, code, values

    def _read_titles(self) -> None:
        for where, code, (title, short) in self._rows("titles", "title", "short"):
            self.titles[code] += [_name(name, where) for name in title_names.names(title, short) if name]
        known = {code: {title.casefold() for title in titles} for code, titles in self.titles.items()}
        for where, code, [title] in self._rows("reported titles", "title"):
            long, _, short = title.partition(" (")  # "Registered Nurse (RN)" stands among the titles as two
            names = known.get(code, set())
            if not (title.casefold() in names or {long.casefold(), short.rstrip(")").casefold()} <= names):
                self.titles[code].append(_name(title, where))

    def _read_tasks(self) -> None:
        order = {"Core": 0, "Supplemental": 1}
        for where, code, (number, task, kind) in self._rows("tasks", "task_id", "task", "type"):
            if not task or len(task) > 20_000:
                raise CareersError(f"{where}: the task is missing, or far too long", _HINT)
            self.task_lists[code].append((order.get(kind, 2), task))
            self.task_types[number] = kind

    def _read_activities(self) -> None:
        """The detailed work activities, with how many tasks and core tasks stand behind each."""
        for where, (activity, name) in self.release.rows("detailed activities", "activity", "name"):
            self.activity_names[activity] = _name(name, where)
        for _, code, (task, activity) in self._rows("task activities", "task_id", "activity"):
            if activity in self.activity_names:
                self.activity_tasks[code][activity] += 1
                self.core_tasks[code, activity] += self.task_types.get(task) == "Core"
            else:
                self.nameless_activities.add(activity)

    def _read_technology(self) -> None:
        columns = ("product", "kind", "hot", "in_demand")
        for where, code, (product, kind, hot, demand) in self._rows("software", *columns):
            name = _name(product, where)
            self.technology[code].append(name)
            if kind:
                self.technology_kinds[code].append((_name(kind, where), name))
            if hot == "Y":
                self.hot[code].append(name)
            if demand == "Y":
                self.in_demand[code].append(name)
        for table in (self.technology, self.hot, self.in_demand):
            _deduplicate(table)

    def _read_tools(self) -> None:
        for where, code, (tool, kind) in self._rows("tools", "tool", "kind"):
            name = _name(tool, where)
            self.tools[code].append(name)
            if kind:
                self.tools_by_kind[code].append((_name(kind, where), name))
        _deduplicate(self.tools)

    def _read_ratings(self) -> None:
        columns = ("element", "scale", "value", "suppress", "irrelevant", "date")
        for table, kind in _RATED.items():
            for where, code, (name, scale, value, suppress, irrelevant, date) in self._rows(table, *columns):
                if scale not in _RATING_LIMITS:
                    self._note_scale(table, scale)
                elif suppress != "Y" and irrelevant != "Y":
                    number = _number(value, *_RATING_LIMITS[scale], where)
                    _set(self.rated[code].setdefault((kind, _name(name, where)), {}), scale, number, where)
                    self._date(code, date)

    def _date(self, code: str, date: str) -> None:
        """Keeps the latest date, as 08/2023, of an occupation's ratings."""
        known = self.rating_dates.get(code, "")
        if date[-4:].isdigit() and len(date) == 7 and (date[3:], date[:2]) > (known[3:], known[:2]):
            self.rating_dates[code] = date

    def _note_scale(self, table: str, scale: str) -> None:
        if scale not in layouts.NOT_USED_SCALES.get(table, ()):
            self.unread_scales[table, scale] += 1

    def _read_styles(self) -> None:
        for where, code, (name, scale, value, suppress) in self._rows(
            "work styles", "element", "scale", "value", "suppress"
        ):
            if scale not in _STYLE_LIMITS:
                self._note_scale("work styles", scale)
            elif suppress != "Y":
                number = _number(value, *_STYLE_LIMITS[scale], where)
                _set(self.styles[code].setdefault(_name(name, where), {}), scale, number, where)

    def _read_interests(self) -> None:
        for where, code, (name, scale, value) in self._rows("interests", "element", "scale", "value"):
            if scale != "OI":
                self._note_scale("interests", scale)
            elif (interest := name.lower()) in _RIASEC:
                _set(self.riasec[code], interest, _number(value, 0.0, 7.0, where), where)
            else:
                raise CareersError(f"{where}: {name[:40]!r} is none of the six interests", _HINT)

    def _read_zones(self) -> None:
        zones: dict[str, model.JobZone] = {}
        columns = ("zone", "name", "experience", "education", "training")
        for where, (zone, name, experience, education, training) in self.release.rows("job zone reference", *columns):
            zones[zone] = model.JobZone(
                zone=_whole(zone, 1, 5, where),
                name=name or None,
                experience=experience or None,
                education=education or None,
                training=training or None,
            )
        for where, code, [zone] in self._rows("job zones", "zone"):
            if zone:
                self.zones[code] = zones.get(zone) or model.JobZone(zone=_whole(zone, 1, 5, where))

    def _read_education(self) -> None:
        for where, (scale, category, text) in self.release.rows("education categories", "scale", "category", "text"):
            if scale == "RL":
                self.levels[_whole(category, 1, 99, where)] = _name(text.partition(" - ")[0], where)
            else:
                self._note_scale("education categories", scale)
        columns = ("scale", "category", "value", "suppress")
        for where, code, (scale, category, value, suppress) in self._rows("education", *columns):
            if scale != "RL":
                self._note_scale("education", scale)
            elif suppress == "Y":
                self.held_back.add(code)
            elif (share := _number(value, 0.0, 100.0, where)) > 0:
                self.required[code].append((_whole(category, 1, 99, where), share))

    def _read_related(self) -> None:
        last_file, files = "", 0
        for where, code, (other, index) in self._rows("related", "related", "index"):
            file = where.rpartition(":")[0]
            files += file != last_file  # until 26.2 there are two tables, the nearer one first
            last_file = file
            self.neighbours[code].append((files, _whole(index, 0, 10_000, where), other))

    def notes(self) -> list[str]:
        """What of the tables is in no role, or unlike the newest release."""
        notes = []
        if any("IM" in scales for styles in self.styles.values() for scales in styles.values()):
            notes.append("work styles are rated by importance (1 to 5), as until release 29.3, and not by impact")
        for (table, scale), rows in sorted(self.unread_scales.items()):
            notes.append(f"not read: {rows:,} rows of {table} on the scale {scale[:20]!r}, which is not known")
        if self.nameless_activities and self.activity_names:
            notes.append(f"{len(self.nameless_activities):,} detailed work activities have no name in their table")
        return notes

    # What a role needs

    def aliases(self, code: str, title: str) -> tuple[str, ...]:
        """Alternate titles in the table's order, a short one behind its long one, each once, the title itself not."""
        unique: dict[str, str] = {title.casefold(): ""}
        for alias in self.titles.get(code, ()):
            unique.setdefault(alias.casefold(), alias)
        return tuple(alias for alias in unique.values() if alias)

    def tasks(self, code: str) -> tuple[str, ...]:
        """Tasks, core before supplemental before those of no type, otherwise in the table's order."""
        return tuple(
            dict.fromkeys(task for _, task in sorted(self.task_lists.get(code, ()), key=lambda entry: entry[0]))
        )

    def ratings(self, code: str) -> tuple[model.Rating, ...]:
        """Skills, then knowledge, abilities and work activities, the most important of each first."""
        kinds = list(_RATED.values())
        rated = [
            model.Rating(name=name, kind=kind, importance=scales.get("IM"), level=scales.get("LV"))  # type: ignore[arg-type]
            for (kind, name), scales in self.rated.get(code, {}).items()
        ]
        rated.sort(key=lambda rating: (kinds.index(rating.kind), -(rating.importance or 0)))
        return tuple(rated[: model.MAX_ITEMS])

    def activities(self, code: str) -> tuple[model.Activity, ...]:
        """The detailed work activities, the most central first."""
        counted = (
            (self.activity_names[activity], self.core_tasks[code, activity] if self.task_types else None, tasks)
            for activity, tasks in self.activity_tasks.get(code, Counter()).items()
        )
        return atlas.activities(code, counted, self._task_words)[: model.MAX_ITEMS]

    def technology_by_kind(self, code: str) -> tuple[model.Kind, ...]:
        """The kinds of the technology, the most telling first."""
        entries, spread = self.technology_kinds.get(code, []), self._technology_spread
        hot, in_demand = self.hot.get(code, ()), self.in_demand.get(code, ())
        return atlas.kinds(code, entries, spread, _Itself(), hot, in_demand)

    def tool_kinds(self, code: str) -> tuple[model.Kind, ...]:
        """The kinds of the tools, the most telling first."""
        return atlas.kinds(code, self.tools_by_kind.get(code, []), self._tool_spread, _Itself())

    @cached_property
    def _technology_spread(self) -> KindSpread:
        return KindSpread(self.technology_kinds, "software")

    @cached_property
    def _tool_spread(self) -> KindSpread:
        return KindSpread(self.tools_by_kind, "tools")

    @cached_property
    def _task_words(self) -> TaskWords:
        return TaskWords(
            {
                code: Counter(word for _order, task in tasks for word in words_of(task))
                for code, tasks in self.task_lists.items()
            }
        )

    def work_styles(self, code: str) -> tuple[model.WorkStyle, ...]:
        """Work styles, the most helpful first; those of releases until 29.3 the most important first."""
        styles = [
            model.WorkStyle(
                name=name, impact=scales.get("WI"), distinctiveness=scales.get("DR"), importance=scales.get("IM")
            )
            for name, scales in self.styles.get(code, {}).items()
        ]
        styles.sort(key=lambda style: (-(style.impact if style.impact is not None else -9), -(style.importance or 0)))
        return tuple(styles[: model.MAX_ITEMS])

    def interests(self, code: str) -> model.Interests | None:
        """How well the occupation fits each of Holland's six interests."""
        scores = {interest: self.riasec.get(code, {}).get(interest) for interest in _RIASEC}
        return model.Interests(**scores) if any(value is not None for value in scores.values()) else None

    def education(self, code: str) -> model.Education | None:
        """The distribution of the education that is required, without empty shares, and its mode in words.

        Shares that O*NET suppresses are not in it. Where they could outweigh the largest that is, no mode is named.
        """
        shares = sorted(self.required.get(code, ()))[:20]
        withheld = atlas.withheld([share for _, share in shares]) if code in self.held_back else None
        if not shares:
            return model.Education(withheld=withheld) if withheld else None
        named = [(self.levels.get(category, f"Category {category}"), share) for category, share in shares]
        most = max(share for _, share in named)
        modes = " or ".join(level for level, share in named if share == most)
        each = " each" if sum(share == most for _, share in named) > 1 else ""
        held_back = 100 - sum(share for _, share in named)
        return model.Education(
            level=f"{modes} ({most:.3g} %{each} of those asked)" if most > held_back else None,
            withheld=withheld,
            required=tuple(model.EducationShare(level=level, percent=share) for level, share in named),
        )

    def related(self, code: str) -> tuple[str, ...]:
        """The codes of related occupations, the nearest first."""
        return tuple(dict.fromkeys(other for *_, other in sorted(self.neighbours.get(code, ()))))

    def rated_on(self, code: str) -> str:
        """The latest date of the occupation's ratings, as 08/2023, or nothing."""
        return self.rating_dates.get(code, "")

    def covered(self, code: str) -> tuple[str, ...]:
        """The keys of the role that come from the release."""
        held_back = dict.fromkeys(self.held_back, True)
        tables: dict[str, Mapping[str, object]] = {
            "aliases": self.titles, "responsibilities": self.task_lists, "activities": self.activity_tasks,
            "tech_stack": self.technology, "tech_marks": {**self.hot, **self.in_demand},
            "tech_kinds": self.technology_kinds, "tools": self.tools, "tool_kinds": self.tools_by_kind,
            "work_styles": self.styles, "education": {**self.required, **held_back}, "job_zone": self.zones,
            "interests": self.riasec, "related": self.neighbours,
        }  # fmt: skip
        return ("title", "summary", "occupation", *(key for key, table in tables.items() if table.get(code)))


class _Itself(dict[str, str]):
    """Kinds that are called as their names say."""

    def __missing__(self, name: str) -> str:
        return name


def _deduplicate(table: dict[str, list[str]]) -> None:
    for code, names in table.items():
        table[code] = list(dict.fromkeys(names))


def _set(values: Scales, name: str, number: float, where: str) -> None:
    """Notes a value. Raises CareersError where another one is there: neither could be trusted."""
    if values.setdefault(name, number) != number:
        raise CareersError(f"{where}: a second value, {number:g} beside {values[name]:g}, for the same", _HINT)


def _name(text: str, where: str) -> str:
    """A name as it stands. Raises CareersError for none, and for one that no role file may hold."""
    if not text or len(text) > 300:
        raise CareersError(f"{where}: a name is missing, or far too long: {text[:40]!r}", _HINT)
    return text


def _number(text: str, low: float, high: float, where: str) -> float:
    """The number that a text is. Raises CareersError for what is none, or not from `low` to `high`."""
    try:
        number = float(text)
    except ValueError:
        number = math.nan
    if not low <= number <= high or "_" in text:
        raise CareersError(f"{where}: {text[:40]!r} is not a number from {low:g} to {high:g}", _HINT)
    return number


def _whole(text: str, low: int, high: int, where: str) -> int:
    number = _number(text, low, high, where)
    if number != int(number):
        raise CareersError(f"{where}: {text[:40]!r} is not a whole number", _HINT)
    return int(number)
