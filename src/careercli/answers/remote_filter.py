"""Roles that can be done from home, by whichever source says so: a guide's claim, or the Handbook's profile.

`--remote` asks for both, and says whose word it is; `--work home` asks the Handbook alone, as a condition of the work,
and keeps what it does not describe behind. A guide's claim stays a claim: no figure comes of it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from careercli import paths, text
from careercli.catalog.rows import RoleFilter
from careercli.roles import conditions

if TYPE_CHECKING:
    from collections.abc import Collection

    from careercli.catalog.catalog import Catalog

MOST_NAMED = 3
GUIDE, HANDBOOK = "guide", f"Handbook {conditions.EDITION}"
"""Whose word it is, in JSON and CSV."""


def from_home_by_handbook(catalog: Catalog) -> dict[str, int]:
    """The ids of the roles of which the Handbook says that some or most work from home, by their slugs."""
    table = conditions.read(paths.bundled_data())
    return {
        role.slug: role.id
        for role in catalog.query.coded_roles()
        if role.code and (known := conditions.of(table, role.code)) is not None and "home" in known.said
    }


def applied(
    catalog: Catalog, wanted: RoleFilter, *, remote: bool
) -> tuple[RoleFilter, tuple[str, ...], dict[str, str]]:
    """A filter with only the roles that can be done from home, or of which a guide says that they cannot and nobody
    else says that they can; whose word that is, to be said, and by the slug of each role.
    """
    by_guide = _judged(catalog, remote=remote)
    by_handbook = from_home_by_handbook(catalog)
    said = by_guide.keys() | by_handbook.keys() if remote else by_guide.keys() - by_handbook.keys()
    spoken_of = by_guide.keys() | by_handbook.keys() | _judged(catalog, remote=not remote).keys()
    unknown = set(catalog.query.all_role_ids()) - _ids(catalog, spoken_of)
    asked = wanted._replace(remote=None).among(_ids(catalog, said), {"remote": unknown})
    shown = {slug for slug, *_row in catalog.query.list_matching(asked, "title")}
    what = "from home" if remote else "not from home"
    whose = dict.fromkeys(by_guide, GUIDE)
    if remote:
        whose |= {slug: f"{HANDBOOK}; {GUIDE}" if slug in by_guide else HANDBOOK for slug in by_handbook}
    return asked, _remarks(what, by_guide, by_handbook if remote else {}, shown), whose


def _judged(catalog: Catalog, *, remote: bool) -> dict[str, str]:
    """The titles of the roles that a guide calls remote-friendly, or not, by their slugs."""
    rows = catalog.query.list_matching(RoleFilter(remote=remote), "title")
    return {slug: title for slug, _rank, title, *_rest in rows}


def _ids(catalog: Catalog, slugs: Collection[str]) -> set[int]:
    return set(catalog.query.role_ids(sorted(slugs))) if slugs else set()


def _remarks(
    what: str, by_guide: dict[str, str], by_handbook: dict[str, int], shown: Collection[str]
) -> tuple[str, ...]:
    """Whose word it is of which roles."""
    claimed = [title for slug, title in by_guide.items() if slug in shown]
    told = sum(slug in shown for slug in by_handbook)
    words = [f"{HANDBOOK}, usual or for some: {text.count(told, 'role')}"] if told else []
    words += [f"{GUIDE}: {text.abridged(claimed, MOST_NAMED)}"] if claimed else []
    return (f"{what}: {'; '.join(words)}",) if words else ()
