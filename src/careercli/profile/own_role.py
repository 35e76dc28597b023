"""Whether a role is that of the profile's person, what they wish of the work, and what counts of a person for moves.

It loads little, as every screen of a role asks it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from careercli.errors import CareersError
from careercli.profile import on_file

if TYPE_CHECKING:
    from careercli.catalog.catalog import Catalog
    from careercli.moves.median_pay import Pay
    from careercli.profile.model import Profile


class Told(NamedTuple):
    """What somebody types of themselves beside a question: pay a year, a level of schooling, and how it was read.

    `typed` are the options, as they are typed behind a command; `study` is the field of the schooling, if one is named.
    """

    pay: Pay | None = None
    level: str | None = None
    remarks: tuple[str, ...] = ()
    typed: str = ""
    study: str = ""


class Standing(NamedTuple):
    """What counts of somebody for every move from a role: their own pay, their schooling, certificates, and the field
    of their schooling, empty where they name none.
    """

    pay: Pay | None = None
    education: str | None = None
    certificates: tuple[str, ...] = ()
    study: str = ""


def own_profile(catalog: Catalog, slug: str, *, asked: bool = False) -> Profile | None:
    """The profile, for moves from its own role, or for moves of its person (`asked`) from any; else None.

    A profile that cannot be read says nothing to somebody who names a role and does not ask for it.
    """
    try:
        profile = on_file.load()
        is_own = profile is not None and profile.role is not None and catalog.slug(profile.role) == slug
    except CareersError:
        if asked:
            raise
        return None
    return profile if asked or is_own else None


def profile_on_paper(catalog: Catalog, slug: str, *, asked: bool) -> Profile | None:
    """What of the profile counts for the moves from a role on a page for others: nothing that was not `asked` for; of a
    role that is not its person's their wishes alone, as neither their pay nor their schooling is of who holds it.
    """
    if not asked:
        return None
    profile = own_profile(catalog, slug)
    if profile is not None:
        return profile
    from careercli.profile.model import Profile

    wished = own_profile(catalog, slug, asked=True)
    return Profile(wishes=wished.wishes) if wished else None


def work_wishes(profile: Profile | None) -> tuple[str, ...]:
    """What the person of a profile wishes of the work, by the names of conditions; nothing without a profile."""
    wish = profile.wishes if profile else None
    if wish is None:
        return ()
    return tuple(dict.fromkeys((*(("home",) if wish.remote else ()), *wish.work)))


def standing(profile: Profile | None, told: Told | None = None) -> Standing:
    """What counts of the person of a profile, who `told` something beside it: what is typed comes before the profile.
    The field that the profile names stays with a level that is the same. Without either nothing is known but what is
    usual in the role.
    """
    told = told or Told()
    if profile is None:
        return Standing(told.pay, told.level, study=told.study)
    of_profile = (profile.study or "") if told.level in (None, profile.education) else ""
    return Standing(
        told.pay or own_pay(profile), told.level or profile.education, profile.certificates, told.study or of_profile
    )


def own_pay(profile: Profile) -> Pay | None:
    """The pay that a profile names, per year."""
    if profile.pay is None:
        return None
    from careercli.moves.median_pay import Pay
    from careercli.roles.pay_periods import yearly

    amount = yearly(profile.pay.amount, profile.pay.period)
    return Pay(round(amount or 0.0, 2), profile.pay.currency, "you")
