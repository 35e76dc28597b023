"""The parts of an occupation in O*NET's tables: titles, tasks, technology, ratings, education, and what is related."""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Mapping

from careercli.errors import CareersError
from careercli.roles import model
from careercli.sources.onet.release import Release

_RATED = {
    "Skills.txt": "skill",
    "Knowledge.txt": "knowledge",
    "Abilities.txt": "ability",
    "Work Activities.txt": "work activity",
}
_RATING_COLUMNS = ("Element Name", "Scale ID", "Data Value", "Recommend Suppress", "Not Relevant", "Date")
_HINT = "was the file changed?"


class OccupationTables:
    """The rows of a release by O*NET-SOC code. Reads the tables one after another, and keeps what a role needs."""

    def __init__(self, release: Release) -> None:
        """Raises CareersError, with file and line, for a row that cannot be."""
        self.release = release
        self.codes_seen: set[str] = set()
        self.titles: dict[str, list[str]] = defaultdict(list)
        self.task_lists: dict[str, list[tuple[int, str]]] = defaultdict(list)
        self.technology: dict[str, list[str]] = defaultdict(list)
        self.hot: dict[str, list[str]] = defaultdict(list)
        self.in_demand: dict[str, list[str]] = defaultdict(list)
        self.tools: dict[str, list[str]] = defaultdict(list)
        self.rated: dict[str, dict[tuple[str, str], dict[str, float]]] = defaultdict(dict)
        self.rating_dates: dict[str, str] = {}
        self.styles: dict[str, dict[str, dict[str, float]]] = defaultdict(dict)
        self.riasec: dict[str, dict[str, float]] = defaultdict(dict)
        self.zones: dict[str, model.JobZone] = {}
        self.required: dict[str, list[tuple[int, float]]] = defaultdict(list)
        self.levels: dict[int, str] = {}
        self.neighbours: dict[str, list[tuple[int, str]]] = defaultdict(list)
        for read in (
            self._read_titles, self._read_tasks, self._read_technology, self._read_tools, self._read_ratings,
            self._read_styles, self._read_interests, self._read_zones, self._read_education, self._read_related,
        ):  # fmt: skip
            read()

    # Reading

    def _read_titles(self) -> None:
        table = self.release.by_occupation("Alternate Titles.txt", "Alternate Title", "Short Title")
        for where, code, (title, short) in table:
            self.codes_seen.add(code)
            self.titles[code] += [_name(name, where) for name in (title, short) if name]

    def _read_tasks(self) -> None:
        order = {"Core": 0, "Supplemental": 1}
        for where, code, (task, kind) in self.release.by_occupation("Task Statements.txt", "Task", "Task Type"):
            self.codes_seen.add(code)
            if not task or len(task) > 20_000:
                raise CareersError(f"{where}: the task is missing, or far too long", _HINT)
            self.task_lists[code].append((order.get(kind, 2), task))

    def _read_technology(self) -> None:
        columns = ("Example", "Hot Technology", "In Demand")
        for where, code, (example, hot, demand) in self.release.by_occupation("Technology Skills.txt", *columns):
            self.codes_seen.add(code)
            name = _name(example, where)
            self.technology[code].append(name)
            if hot == "Y":
                self.hot[code].append(name)
            if demand == "Y":
                self.in_demand[code].append(name)
        for table in (self.technology, self.hot, self.in_demand):
            _deduplicate(table)

    def _read_tools(self) -> None:
        for where, code, [example] in self.release.by_occupation("Tools Used.txt", "Example"):
            self.codes_seen.add(code)
            self.tools[code].append(_name(example, where))
        _deduplicate(self.tools)

    def _read_ratings(self) -> None:
        limits = {"IM": (1.0, 5.0), "LV": (0.0, 7.0)}
        for file, kind in _RATED.items():
            for where, code, values in self.release.by_occupation(file, *_RATING_COLUMNS):
                name, scale, value, suppress, irrelevant, date = values
                self.codes_seen.add(code)
                if scale in limits and suppress != "Y" and irrelevant != "Y":
                    number = _number(value, *limits[scale], where)
                    self.rated[code].setdefault((kind, _name(name, where)), {})[scale] = number
                    self._date(code, date)

    def _date(self, code: str, date: str) -> None:
        """Keeps the latest date, as 08/2023, of an occupation's ratings."""
        known = self.rating_dates.get(code, "")
        if date[-4:].isdigit() and len(date) == 7 and (date[3:], date[:2]) > (known[3:], known[:2]):
            self.rating_dates[code] = date

    def _read_styles(self) -> None:
        limits = {"WI": (-3.0, 3.0), "DR": (0.0, 10.0)}
        columns = ("Element Name", "Scale ID", "Data Value")
        for where, code, (name, scale, value) in self.release.by_occupation("Work Styles.txt", *columns):
            self.codes_seen.add(code)
            if scale in limits:
                number = _number(value, *limits[scale], where)
                self.styles[code].setdefault(_name(name, where), {})[scale] = number

    def _read_interests(self) -> None:
        columns = ("Element Name", "Scale ID", "Data Value")
        for where, code, (name, scale, value) in self.release.by_occupation("Interests.txt", *columns):
            self.codes_seen.add(code)
            if scale == "OI":
                self.riasec[code][name.lower()] = _number(value, 0.0, 7.0, where)

    def _read_zones(self) -> None:
        columns = ("Job Zone", "Name", "Experience", "Education", "Job Training")
        zones: dict[str, model.JobZone] = {}
        for where, values in self.release.rows("Job Zone Reference.txt", *columns):
            zone, name, experience, education, training = values
            zones[zone] = model.JobZone(
                zone=_whole(zone, 1, 5, where),
                name=name or None,
                experience=experience or None,
                education=education or None,
                training=training or None,
            )
        for where, code, [zone] in self.release.by_occupation("Job Zones.txt", "Job Zone"):
            self.codes_seen.add(code)
            if zone:
                self.zones[code] = zones.get(zone) or model.JobZone(zone=_whole(zone, 1, 5, where))

    def _read_education(self) -> None:
        categories = "Education, Training, and Experience Categories.txt"
        for where, (scale, category, text) in self.release.rows(
            categories, "Scale ID", "Category", "Category Description"
        ):
            if scale == "RL":
                self.levels[_whole(category, 1, 99, where)] = _name(text.partition(" - awarded ")[0], where)
        columns = ("Scale ID", "Category", "Data Value", "Recommend Suppress")
        for where, code, (scale, category, value, suppress) in self.release.by_occupation(
            "Education, Training, and Experience.txt", *columns
        ):
            self.codes_seen.add(code)
            if scale == "RL" and suppress != "Y" and (share := _number(value, 0.0, 100.0, where)) > 0:
                self.required[code].append((_whole(category, 1, 99, where), share))

    def _read_related(self) -> None:
        columns = ("Related O*NET-SOC Code", "Index")
        for where, code, (other, index) in self.release.by_occupation("Related Occupations.txt", *columns):
            self.codes_seen.add(code)
            self.neighbours[code].append((_whole(index, 0, 10_000, where), other))

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

    def work_styles(self, code: str) -> tuple[model.WorkStyle, ...]:
        """Work styles, the most helpful first."""
        styles = [
            model.WorkStyle(name=name, impact=scales.get("WI"), distinctiveness=scales.get("DR"))
            for name, scales in self.styles.get(code, {}).items()
        ]
        styles.sort(key=lambda style: -(style.impact if style.impact is not None else -9))
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
        if not shares:
            return None
        named = [(self.levels.get(category, f"Category {category}"), share) for category, share in shares]
        most = max(share for _, share in named)
        modes = " or ".join(level for level, share in named if share == most)
        each = " each" if sum(share == most for _, share in named) > 1 else ""
        held_back = 100 - sum(share for _, share in named)
        return model.Education(
            level=f"{modes} ({most:.3g} %{each} of those asked)" if most > held_back else None,
            required=tuple(model.EducationShare(level=level, percent=share) for level, share in named),
        )

    def related(self, code: str) -> tuple[str, ...]:
        """The codes of related occupations, the nearest first."""
        return tuple(dict.fromkeys(other for _, other in sorted(self.neighbours.get(code, ()))))

    def rated_on(self, code: str) -> str:
        """The latest date of the occupation's ratings, as 08/2023, or nothing."""
        return self.rating_dates.get(code, "")

    def covered(self, code: str) -> tuple[str, ...]:
        """The keys of the role that come from the release."""
        tables: dict[str, Mapping[str, object]] = {
            "aliases": self.titles, "responsibilities": self.task_lists, "tech_stack": self.technology,
            "tech_marks": {**self.hot, **self.in_demand}, "tools": self.tools, "work_styles": self.styles,
            "education": self.required, "job_zone": self.zones, "interests": self.riasec, "related": self.neighbours,
        }  # fmt: skip
        return ("title", "summary", "occupation", *(key for key, table in tables.items() if code in table))


_RIASEC = ("realistic", "investigative", "artistic", "social", "enterprising", "conventional")


def _deduplicate(table: dict[str, list[str]]) -> None:
    for code, names in table.items():
        table[code] = list(dict.fromkeys(names))


def _name(text: str, where: str) -> str:
    """A name as it stands. Raises CareersError for none, and for one that no role file may hold."""
    if not text or len(text) > 300:
        raise CareersError(f"{where}: a name is missing, or far too long: {text[:40]!a}", _HINT)
    return text


def _number(text: str, low: float, high: float, where: str) -> float:
    """The number that a text is. Raises CareersError for what is none, or not from `low` to `high`."""
    try:
        number = float(text)
    except ValueError:
        number = math.nan
    if not low <= number <= high or "_" in text:
        raise CareersError(f"{where}: {text[:40]!a} is not a number from {low:g} to {high:g}", _HINT)
    return number


def _whole(text: str, low: int, high: int, where: str) -> int:
    number = _number(text, low, high, where)
    if number != int(number):
        raise CareersError(f"{where}: {text[:40]!a} is not a whole number", _HINT)
    return int(number)
