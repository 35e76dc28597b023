"""Every source that a screen of a role cites: those that the role names, and those of the tables by occupation.

The tables of conditions, licenses, programs, credentials and ways in name a profile of the Occupational Outlook
Handbook by its address's last part ("dental-assistants"); `handbook.tsv` has each with its title and its group.
"""

from __future__ import annotations

import functools
from collections.abc import Iterator
from fnmatch import fnmatchcase
from pathlib import Path
from typing import TYPE_CHECKING, Any

from careercli import paths
from careercli.answers import work_conditions
from careercli.roles.indexed import IndexedRole
from careercli.roles.reviewed_table import read_entries

if TYPE_CHECKING:
    from careercli.roles.model import Role

HANDBOOK = "Occupational Outlook Handbook"
FILE = "handbook.tsv"
COLUMNS = ("profile", "title", "group", "rest")
YEAR = 2025
"""Of the profiles of the edition 2024-34."""
PUBLIC_DOMAIN = "Public domain (US government work)"
_PUBLISHER = "U.S. Bureau of Labor Statistics"
_ADDRESS = "https://www.bls.gov/ooh/"


def of(role: Role | IndexedRole) -> tuple[Any, ...]:
    """The sources of a role, each once, with the keys and sections that it covers; those of the role itself first.

    Each has the attributes of `roles.model.Source`.
    """
    sources: list[dict[str, Any]] = [dict(vars(source)) for source in role.sources]
    for cited in _cited(role):
        is_same = ("url",) if cited["url"] not in (None, _ADDRESS) else ("name", "year")
        same = next((source for source in sources if all(source[key] == cited[key] for key in is_same)), None)
        if same is None:
            sources.append(cited)
        elif same["covers"]:  # one without keys covers all
            same["covers"] = tuple(dict.fromkeys((*same["covers"], *cited["covers"])))
    return tuple(IndexedRole(**source) for source in sources)


def _cited(role: Role | IndexedRole) -> Iterator[dict[str, Any]]:
    """What the tables by occupation have of the role's, and the section that tells it."""
    occupation = role.occupation or (role.statistics and role.statistics.occupation)
    if not occupation:
        return
    folder, code = paths.bundled_data(), occupation.code
    known = work_conditions.known_of(role)
    if known is not None and (known.profile or known.said):
        yield from _handbook(folder, known.profile, YEAR, "conditions")
    from careercli.roles import licences, ways_in  # several tables

    table = licences.read(folder)
    licence, programs = table.of(code), table.programs
    rows = (licence, programs.of(code), programs.field_of(code), programs.credential_of(code))
    for row in (*rows, ways_in.read(folder).of(code)):
        if row is not None:
            yield from _named(folder, row.source, row.year)
    if licence is not None and licence.exam_source:
        yield from _named(folder, licence.exam_source, licence.year)


def _named(folder: Path, source: str, year: int) -> Iterator[dict[str, Any]]:
    """The sources that a row of a table names, with a semicolon between them."""
    for each in source.split("; "):
        house, _colon, what = each.partition(": ")
        if house == HANDBOOK:
            for profile in what.split(" and "):
                yield from _handbook(folder, profile, year, "education")
        else:
            yield _source(each, None, year, None, "education")


def _handbook(folder: Path, profile: str, year: int, section: str) -> Iterator[dict[str, Any]]:
    """A profile of the Handbook by its name in a table, which may be cut; the Handbook itself where it is of none."""
    found = _profile(folder, profile)
    name, address = (f"{HANDBOOK}, {found[0]}", f"{_ADDRESS}{found[1]}") if found else (HANDBOOK, _ADDRESS)
    yield _source(f"{name} ({_PUBLISHER})", address, year, PUBLIC_DOMAIN, section)


def _source(name: str, url: str | None, year: int, licence: str | None, section: str) -> dict[str, Any]:
    return {"name": name, "url": url, "year": year, "licence": licence, "covers": (section,)}


@functools.cache
def _profile(folder: Path, name: str) -> tuple[str, str] | None:
    """The title of a profile and the path of its address; None for a name that is no profile's.

    The table has the `rest` of a long address apart, and no title where the address says it.
    """
    entries = read_entries(folder / FILE, COLUMNS, lambda title, group, rest: (title, group, rest))
    profiles = {f"{begin}{rest}": (title, group) for begin, (title, group, rest) in entries.items()}
    wanted = name if name in profiles else f"{name.replace('...', '*')}*"
    slug = next((slug for slug in profiles if name and fnmatchcase(slug, wanted)), None)
    if slug is None:
        return None
    title, group = profiles[slug]
    return title or slug.replace("-", " ").capitalize(), f"{group}/{slug}.htm"
