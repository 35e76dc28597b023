"""The jobs of a CV by a senior rank of the armed forces: who led people there is asked, and taken for no clerk."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from careercli.catalog.catalog import Catalog
from careercli.skills import military_ranks

if TYPE_CHECKING:
    from careercli.profile.from_cv import HeldJob, RoleOfTitle

_MOST = 3
"""So many roles are proposed."""
_NUMBERS = ("1011", "1012", "1013", "1014", "1041", "1042", "1043", "1044", "2013")
"""What the codes of first-line supervisors end with, behind their major group."""
_MANAGERS = "11-"
_TACTICAL = "55-2013"
"""First-line supervisors of the armed forces whose work no other occupation has."""


def as_led(catalog: Catalog, held: Sequence[HeldJob], certain: Collection[str]) -> tuple[HeldJob, ...]:
    """The roles of a job: under a senior rank those who supervise such work before the work itself, for the person to
    say. `certain` are the codes of the jobs of the CV that are certain: the work, where the rank alone is told.
    """
    job = held[0].job
    if len(held) != 1 or not any(map(military_ranks.leads, job.titles)):
        return tuple(held)
    role = held[0].role
    code = catalog.query.codes_of([role.slug]).get(role.slug, "") if role else ""
    if code.startswith(_MANAGERS) or code[:-3] in _supervisors(code):
        return tuple(held)
    own = sorted(each for each in certain if each[:-3] in _supervisors(each))
    groups = dict.fromkeys(each[:2] for each in ([code] if code else sorted(certain)))
    told = {each[:2] for each in own}
    codes = [number for group in groups if group not in told for number in _supervisors(f"{group}-")]
    tactical = () if code else (_TACTICAL,)
    found = list(dict.fromkeys(slug for each in (*codes, *own, *tactical) for slug in catalog.named(each)[:1]))
    if not found:
        return tuple(held)
    slugs = [*found[: _MOST - 1], role.slug] if role else found[:_MOST]
    return (replace(held[0], role=None, is_guess=False, maybe=_roles(catalog, slugs, job.title)),)


def _supervisors(code: str) -> list[str]:
    """The codes that first-line supervisors of the major group of a code may have."""
    return [f"{code[:2]}-{number}" for number in _NUMBERS] if code >= "33-" else []


def _roles(catalog: Catalog, slugs: Sequence[str], said: str) -> tuple[RoleOfTitle, ...]:
    from careercli.profile.from_cv import RoleOfTitle

    names = catalog.titles(slugs)
    return tuple(RoleOfTitle(slug, names[slug], said) for slug in slugs)
