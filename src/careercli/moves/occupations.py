"""As which occupation a role is compared: its own, the wider one that it is a part of, or one that it names.

Of a role whose code is of an occupation that O*NET does not describe, its field tells more than its related jobs do.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from functools import cached_property
from typing import TYPE_CHECKING

from careercli.catalog.moves import MoveTables, Occupation
from careercli.lazy_dataclass import dataclass
from careercli.roles import soc

if TYPE_CHECKING:
    from careercli.catalog.catalog import Catalog, Entry
    from careercli.roles.model import Occupation as Coded

LEFT_OVER = "9"
"""The sign of the broad occupations of the SOC that gather what is left over of a minor group."""


@dataclass(frozen=True)
class Compared:
    """The occupation that a role is compared as.

    `borrowed` says that it is not simply the role's own: "wider" (the role is a part of it), "covered" (it is one of
    those that the role stands for, the one with most openings), "related" (the role's code tells nothing of its work,
    and the role names this one as related), or "field" (O*NET does not describe the role's own; this is the nearest of
    its field).
    """

    occupation: Occupation
    borrowed: str = ""


class Occupations:
    """The occupations that O*NET describes, by the codes that roles name."""

    def __init__(self, tables: MoveTables) -> None:
        self.tables = tables

    @cached_property
    def _by_base(self) -> dict[str, list[Occupation]]:
        """Occupations by their SOC codes, the one without a detail first."""
        by_base: dict[str, list[Occupation]] = defaultdict(list)
        for occupation in self.tables.occupations:
            by_base[occupation.code[:7]].append(occupation)
        return by_base

    def of_code(self, code: str | None) -> Occupation | None:
        """The occupation of an O*NET-SOC or SOC code, or None if O*NET does not describe it.

        A SOC code that O*NET has only in parts is the part with most openings.
        """
        if code is None:
            return None
        number = self.tables.ids.get(code.strip())
        if number is not None:
            return self.tables.occupations[number]
        base = soc.base_code(code.strip())
        parts = self._by_base.get(base or "", [])
        if not parts or ("." in code and not code.endswith(".00")):
            return None
        return next(
            (part for part in parts if part.code.endswith(".00")),
            max(parts, key=lambda part: (part.openings or 0, -part.id)),
        )

    def of_entry(self, catalog: Catalog, entry: Entry) -> Compared | None:
        """The occupation that a role is compared as; None if the role names none that O*NET describes."""
        own = entry.role.occupation
        occupation = self.of_code(own.code if own else None)
        if own is not None and occupation is None and (chief := self._chief(own.covers)) is not None:
            return Compared(chief, "covered")
        if occupation is not None:
            whole = own is not None and own.match != "part" and (own.match == "same" or _is_same(entry, occupation))
            return Compared(occupation, "" if whole else "covered" if _is_in_parts(own, occupation) else "wider")
        # What a file says that its work is counts before the jobs that it says are like it.
        return None if self.of_minor_group(own.code if own else "") else self._of_related(catalog, entry.role.related)

    def of_minor_group(self, code: str) -> list[Occupation]:
        """The occupations of the minor group of the SOC that a code is of; none for what is no such code."""
        base = soc.base_code(code.strip())
        return [each for each in self.tables.occupations if each.code[:4] == base[:4]] if base else []

    def _chief(self, codes: Sequence[str]) -> Occupation | None:
        """Of the occupations that a role stands for, the one with most openings, the first of those with as many."""
        covered = [occupation for code in codes if (occupation := self.of_code(code))]
        return max(covered, key=lambda each: each.openings or 0) if covered else None

    def of_entry_or_field(self, catalog: Catalog, entry: Entry) -> Compared | None:
        """As `of_entry`; where that is None, the occupation of the field whose role's texts are most alike.

        The field is the broad occupation of the SOC that the role's code is of (unless that gathers what is left over),
        or else its minor group, or else its major one. None for a role without a code.
        """
        compared = self.of_entry(catalog, entry)
        own = entry.role.occupation
        code = soc.base_code(own.code.strip()) if compared is None and own and own.code else None
        ids = catalog.query.role_ids([entry.slug]) if code else []
        if compared is not None or code is None or not ids:
            return compared
        for field in _fields(code):
            near = {
                role.id: occupation
                for role in catalog.query.coded_roles()
                if role.id not in ids
                and (role.code or "").startswith(field)
                and (occupation := self.of_code(role.code))
            }
            if near:
                from careercli.moves.similarity import RoleSimilarity

                scores = RoleSimilarity(catalog, ids[0]).scores(list(near))
                return Compared(near[max(scores, key=lambda role: (scores[role], -role))], "field")
        return None

    def _of_related(self, catalog: Catalog, related: Sequence[str]) -> Compared | None:
        codes = catalog.query.codes_of(related)
        for slug in related:
            occupation = self.of_code(codes.get(slug))
            if occupation is not None:
                return Compared(occupation, "related")
        return None


def _fields(code: str) -> list[str]:
    """How the codes of the field of an occupation begin, the narrowest first.

    A broad occupation with a nine before the last sign gathers the leftovers of its minor group: what is beside another
    there is not alike for it.
    """
    broad = [code[:6]] if code[5] != LEFT_OVER else []
    return [*broad, code[:4], code[:2]]


def _is_in_parts(own: Coded | None, occupation: Occupation) -> bool:
    """Whether a role is a whole code of which O*NET describes parts alone: then a part is no broader occupation."""
    return own is not None and own.match != "part" and own.code[7:] in ("", ".00") and occupation.code[7:] != ".00"


def _is_same(entry: Entry, occupation: Occupation) -> bool:
    from careercli.skills import normalize

    return normalize.key(entry.role.title) == normalize.key(occupation.title)
