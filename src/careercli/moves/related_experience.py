"""Whether years in one occupation count as the related experience that another asks for."""

from __future__ import annotations

from careercli.catalog.moves import Occupation
from careercli.moves.ladder import MANAGERS, is_supervisor
from careercli.moves.schooling import needs_license_of_its_own
from careercli.roles import education
from careercli.roles.licences import Licences

LONG_EXPERIENCE = "5 years or more"
RELATED_SHARE, LONG_RELATED_SHARE = 0.055, 0.02
"""Experience in related work is had where two occupations are of one kind, or where one is among this share of those
that fit the other best, for less than five years of it and for more, or to lead those of another field: an estimate,
which an employer may see otherwise."""
OF_FIELD_SHARE = 1 / 3
"""Within one SOC major group it is had, whatever the years, by those that are among this share (no packer flies), and
by all for the post of their supervisors. Managers are no field: each manages work of one kind."""
OTHERS = "9"
"""The digit of a minor group that holds the rest of its major group."""
SERVICES = {
    "33-1011": ("33-301",),
    "33-1012": ("33-302", "33-303", "33-305"),
    "33-1021": ("33-2",),
    "33-1091": ("33-9",),
    "33-2": ("33-2", "33-1021"),
    "33-3": ("33-301", "33-302", "33-303", "33-305", "33-1011", "33-1012"),
}
"""Where one comes up in a service, by the SOC: to its posts from its own ranks alone, whatever other work is like it.
Who enforces parking (33-304) is no sworn officer."""

RANKS = {
    "33-1011": "correctional officer", "33-1012": "police officer", "33-1021": "firefighter", "33-2": "firefighter",
    "33-3": "police officer",
}  # fmt: skip
"""What one is first in a service, by its posts, where its ranks are of one kind (Occupational Outlook Handbook)."""


def has_related_experience(source: Occupation, target: Occupation, fit_rank: float, licences: Licences) -> bool:
    """Whether what people did in one occupation usually counts as the related experience that another asks for.

    `fit_rank` is the share of all occupations that fit the first as well as the second does, or better.
    """
    return _asked(target) and years_count(source, target, fit_rank, licences)


def years_count(source: Occupation, target: Occupation, fit_rank: float, licences: Licences) -> bool:
    """Whether years in one occupation usually count for another, as `has_related_experience` has it, asked or not.

    Where years are asked for beside a school of the trade, only those of people count who have been through it, or
    through one that counts for it: nobody has years of work with a scanner before the school for it. Where the school
    names the work that comes first (as EMT before one is a paramedic), no other counts.
    """
    program = licences.programs.of(target.code)
    if source.id == target.id:
        return False
    if program is not None and (program.first or _asked(target)) and not program.is_apprenticeship:
        return _has_been_trained(source, target, licences)
    ranks = next((ranks for service, ranks in SERVICES.items() if target.code.startswith(service)), ())
    if ranks:
        return source.code.startswith(ranks)
    if is_of_one_kind(source.code, target.code):
        return True
    levels = [education.ENTRY_LEVELS.get(each.entry or "", 0) for each in (source, target)]
    if levels[1] >= education.DOCTORAL > levels[0]:  # the years begin behind the degree
        return False
    if source.code[:2] == target.code[:2]:
        near = RELATED_SHARE if target.code.startswith(MANAGERS) else OF_FIELD_SHARE
        return fit_rank <= near or is_supervisor(target.code)
    by_law = licences.of(target.code)
    if by_law is not None and needs_license_of_its_own(by_law):  # a broker's are those of a licensed agent
        return False
    is_long = target.experience == LONG_EXPERIENCE or is_supervisor(target.code)
    return fit_rank <= (LONG_RELATED_SHARE if is_long else RELATED_SHARE)


def is_of_one_kind(code: str, other: str) -> bool:
    """Whether two occupations are of one minor group of the SOC that is a kind of work, or of one broad occupation."""
    return code[:6] == other[:6] or (code[:4] == other[:4] and code[3] != OTHERS)


def _has_been_trained(source: Occupation, target: Occupation, licences: Licences) -> bool:
    """Whether people of an occupation have been through the school of another, or through one that counts for it."""
    program, own = licences.programs.of(target.code), licences.programs.of(source.code)
    if program is None:
        return False
    counted = tuple(filter(None, (*program.credit, program.after)))
    is_credited = bool(counted) and source.code.startswith(counted)
    if program.first:
        return is_credited and source.code[:6] == target.code[:6]
    return is_credited or (own is not None and own.name == program.name)


def _asked(target: Occupation) -> bool:
    """Whether an occupation asks for years of related work."""
    return target.experience not in (None, "None")
