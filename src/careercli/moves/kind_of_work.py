"""The occupations of one kind of work with another: what is left out for somebody who wants out of that work.

They are of its major group of the SOC: its minor group, where that is a kind of work and no gathering of what is
left over; those whose title has the same noun, where that noun is of the field alone (teachers, nurses, drivers); and
the nearest by fit. Beside them there is work of other fields that rests on a rare knowledge of its own: bakers and
butchers know food production as cooks do.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

from careercli.catalog.moves import MoveTables, Occupation
from careercli.moves.ladder import MANAGERS
from careercli.moves.occupations import LEFT_OVER
from careercli.moves.related_experience import OTHERS, is_of_one_kind
from careercli.skills import normalize

NEAREST_SHARE = 0.02
"""Within one major group those are of one kind of work that are among this share of all that fit best."""
NEAR_SHARE = 0.05
"""The same for work of another field that rests on the same rare knowledge, and for who supports health care."""
OF_FIELD = 0.8
"""So much of the titles with a noun must be of one major group for it to be a noun of that field."""
HEALTH, HEALTH_SUPPORT = "29", "31"
"""The major groups of health care and of its support."""
IMPORTANT, RARE_SHARE = 3.0, 0.05
"""A knowledge is needed from this importance on (of 5), and is rare where so few occupations need it."""


def of_one_kind(tables: MoveTables, source: int) -> frozenset[int]:
    """The ids of the occupations of one kind of work with a source, itself among them."""
    own = tables.occupations[source]
    field = [each for each in tables.occupations if _field(each) == _field(own)]
    alike = {each.id for each in field if _is_of_one_group(own.code, each.code)}
    if not own.code.startswith(MANAGERS):
        nearest, nouns = _nearest(tables, source, NEAREST_SHARE), _nouns_of_field(tables.occupations, own)
        alike |= {each.id for each in field if each.id in nearest or nouns & {*normalize.stems(each.title)}}
        if own.code[:2] == HEALTH:
            near = _nearest(tables, source, NEAR_SHARE)
            alike |= {each.id for each in field if each.code[:2] == HEALTH_SUPPORT and each.id in near}
    return frozenset({source, *alike, *_with_rare_knowledge(tables, own)})


def _is_of_one_group(code: str, other: str) -> bool:
    """Whether two occupations are of one group of the SOC that is a kind of work, and not of what is left over; each
    manager manages work of another kind.
    """
    if code.startswith(MANAGERS) and code[:6] != other[:6]:
        return False
    return is_of_one_kind(code, other) and (code[3] != OTHERS or code[5] != LEFT_OVER)


def _field(occupation: Occupation) -> str:
    """The major group of an occupation; those who support health care are of its field."""
    return HEALTH if occupation.code[:2] == HEALTH_SUPPORT else occupation.code[:2]


def _nearest(tables: MoveTables, source: int, share: float) -> set[int]:
    """So large a share of all others, those that fit best."""
    fits = tables.fits(source)
    others = sorted((number for number in range(len(fits)) if number != source), key=lambda number: -fits[number])
    return set(others[: round(share * len(fits))])


def _nouns_of_field(occupations: Iterable[Occupation], own: Occupation) -> set[str]:
    """The stems of the last words of the first part of a title, where the titles with it are of its field."""
    first = own.title.split(",")[0].split()
    stems = set(normalize.stems(first[-1])) if first else set()
    by_field = Counter(each.code[:2] for each in occupations if stems & {*normalize.stems(each.title)})
    return stems if by_field[own.code[:2]] >= OF_FIELD * sum(by_field.values()) else set()


def _with_rare_knowledge(tables: MoveTables, own: Occupation) -> set[int]:
    """Those near it that need a knowledge which the occupation needs and few others do."""
    near = _nearest(tables, own.id, NEAR_SHARE)
    found: set[int] = set()
    for name, kind in tables.elements:
        if kind != "knowledge":
            continue
        rated = tables.rated(name, kind, {each.id for each in tables.occupations})
        need = {number for number, (importance, _level) in rated.items() if importance >= IMPORTANT}
        if own.id in need and len(need) <= RARE_SHARE * len(rated):
            found |= need & near
    return found
