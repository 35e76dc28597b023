"""The classification of occupations that comes with the program: which codes it has, and what each is called."""

from __future__ import annotations

import weakref
from functools import cached_property
from typing import TYPE_CHECKING

from careercli.catalog import usual_titles
from careercli.errors import CareersError
from careercli.index.bundled import BundledEntries
from careercli.index.places import PlaceFigures
from careercli.roles import soc
from careercli.skills import normalize

if TYPE_CHECKING:
    from careercli.catalog.catalog import Catalog

LEAST_CODES = 800
"""A catalogue with so many SOC codes has the whole classification: 867 occupations."""


class Classification:
    """The occupations of O*NET and of the wage survey, as far as a catalogue has them."""

    def __init__(self, catalog: Catalog) -> None:
        self._seed = catalog.index.seed

    @cached_property
    def _entries(self) -> BundledEntries | None:
        """The database that comes with the program, opened once, and closed with this object; None without it."""
        if self._seed is None:
            return None
        entries = BundledEntries(self._seed)
        weakref.finalize(self, entries.close)
        return entries

    @cached_property
    def _details(self) -> frozenset[str]:
        """The O*NET-SOC codes; none without the database that comes with the program."""
        return self._entries.occupation_codes() if self._entries else frozenset()

    @cached_property
    def _occupations(self) -> frozenset[str]:
        """The SOC codes of the occupations."""
        return frozenset(code[: soc.LENGTH] for code in self._details)

    @cached_property
    def _survey_titles(self) -> dict[str, str]:
        """The official titles of all that the survey counts, groups too, by code."""
        try:
            with PlaceFigures.open() as figures:
                rows = figures.occupations()
        except CareersError:  # without its figures, the titles of O*NET are left
            return {}
        return {code: title for _id, code, title, _level in rows if title}

    @property
    def _is_whole(self) -> bool:
        return len(self._occupations) >= LEAST_CODES

    def has(self, code: str) -> bool:
        """Whether there is such a code: an occupation's, a detail's (13-2011.01), or a group's (51-2090).

        Of a catalogue without the whole classification, only the major groups are known.
        """
        base = soc.base_code(code)
        if base is None or soc.family(base) is None:
            return False
        if not self._is_whole:
            return True
        if soc.is_detail(code):
            return code.strip() in self._details
        starts = tuple(soc.beginnings_of_parts(base))
        return base in self._occupations or bool(starts and any(each.startswith(starts) for each in self._occupations))

    def titles(self, code: str) -> tuple[str, ...]:
        """The official titles of a code, the classification's before the survey's; none where none is known.

        None, too, of a catalogue without the whole classification.
        """
        if not self._is_whole:
            return ()
        base = soc.base_code(code) or ""
        official = [self._title_of(code if soc.is_detail(code) else f"{base}.00"), self._survey_titles.get(base)]
        return tuple(dict.fromkeys(title for title in official if title))

    def _title_of(self, code: str) -> str | None:
        occupation = self._entries.occupation(code) if self._entries else None
        return occupation.role.title if occupation else None

    def is_called(self, code: str, title: str) -> bool:
        """Whether a title is one of a code: official, another title that O*NET lists, or a name of a bundled role.

        A group is called by the names of its parts, too.
        """
        base = soc.base_code(code) or ""
        key = normalize.name_key(title)
        if key in map(normalize.name_key, self.titles(code)):
            return True
        starts = (base, *soc.beginnings_of_parts(base))
        if any(each.startswith(starts) for each in usual_titles.codes(key)):
            return True
        if self._entries is None:
            return False
        parts = [each for each in self._occupations if each.startswith(starts)]
        names = self._entries.titles_in_guides(base).union(*map(self._entries.names_under, parts))
        return key in map(normalize.name_key, names)
