"""Who moves, as the commands about moves and Python programs name them: a role, the profile, skills, or a CV."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from careercli.errors import UsageError

if TYPE_CHECKING:
    from careercli.answers.list import FilterOptions
    from careercli.catalog.catalog import Catalog
    from careercli.moves.requirements import Requirements
    from careercli.profile.person import Person
    from careercli.profile.recognize import RecognizedPhrase


def in_role_or_profile(catalog: Catalog, role: str | None, tier: str | None = None) -> Person:
    """Somebody in a role, or the person of the profile where none is named. Raises UsageError without either."""
    from careercli.profile import person

    if role is not None:
        return person.person_in_role(catalog, role, tier)
    from careercli.profile import model  # it reads YAML: only where there is a profile to be read

    profile = model.load()
    if profile is None:
        raise UsageError("which role to leave?", "name it in front, or tell who you are: careers profile add SKILL…")
    return person.person_from_profile(catalog, profile)


def role_or_profile(role: str | None) -> str:
    """The role named, or that of the profile. Raises UsageError without either."""
    if role is not None:
        return role
    from careercli.profile import model

    profile = model.load()
    if profile is None or profile.role is None:
        raise UsageError("which role?", "name one, or put yours into your profile: careers profile edit")
    return profile.role


def phrases_of_cv(catalog: Catalog, file: Path) -> list[RecognizedPhrase]:
    """What a CV says, phrase by phrase: its lists of skills, then names of skills in its running text."""
    from careercli.profile import from_cv

    return from_cv.phrases(from_cv.read(catalog, file))


class Allowed(NamedTuple):
    """The slugs of the roles that may be shown (None: all), and what is to be said of the filters.

    `study` is how much study a move may take by the wishes of the profile.
    """

    slugs: frozenset[str] | None = None
    remarks: tuple[str, ...] = ()
    study: StudyWish | None = None


class StudyWish(NamedTuple):
    """At most so many full-time years of study, for somebody of this schooling (None: as is usual in their role)."""

    most: float
    education: str | None = None

    def allows(self, needs: Requirements) -> bool:
        """Whether a move with these requirements takes no more study."""
        return years_of_study(needs, self.education) <= self.most


def years_of_study(needs: Requirements, held: str | None) -> float:
    """The full-time years of study that a move takes somebody of a schooling, as the profile names it (None: unknown).

    Never more than for others of their role. A degree in another field counts only for what comes before the degree
    that a license asks for.
    """
    from careercli.moves.schooling import BEFORE_OWN_DEGREE, needs_license_of_its_own
    from careercli.roles.education import ENTRY_LEVELS, years_between

    if held is None or needs.entry_education is None:
        return needs.study_years
    asked = ENTRY_LEVELS[needs.entry_education]
    years = years_between(ENTRY_LEVELS[held], asked)
    licence = needs.licence
    if licence is not None and licence.degree_first and needs_license_of_its_own(licence):
        years = max(years, years_between(BEFORE_OWN_DEGREE.get(asked, asked), asked))
    return min(years, needs.study_years)


def allowed(catalog: Catalog, filters: FilterOptions, *, wishes: bool, pay: bool = True) -> Allowed:
    """The roles that the filters leave. With `wishes`, the profile's hold where no filter speaks; without `pay`, no
    filter of pay does.

    Amounts of pay are then in the currency of the profile's pay unless they name another.
    """
    wished = with_wishes(filters) if wishes else Wished({**filters})
    filters = wished.filters
    if not pay:
        filters["min_pay"] = filters["max_pay"] = filters["currency"] = None
    if all(value is None for value in filters.values()) and not wished.too_stressful and not wished.remote:
        return Allowed(study=wished.study)
    from careercli.answers.list import listing

    answer = listing(catalog, filters)
    rows = [row for row in answer.rows if row.stress not in wished.too_stressful]
    remarks = answer.remarks
    if wished.remote:
        rows = [row for row in rows if row.remote_friendly is not False]
        if unknown := sum(row.remote_friendly is None for row in rows):
            remarks = (
                *remarks,
                f"remote work is not recorded for {unknown:,} of {len(rows):,} roles: ask before you apply",
            )
    return Allowed(frozenset(row.slug for row in rows), remarks, wished.study)


class Wished(NamedTuple):
    """Filters with the wishes of a profile where no filter speaks, and the wishes that are no filter.

    `too_stressful` are grades of stress. With `remote`, roles that are known not to be fall out; what nobody has
    recorded stays.
    """

    filters: FilterOptions
    too_stressful: tuple[str, ...] = ()
    remote: bool = False
    study: StudyWish | None = None


def with_wishes(filters: FilterOptions) -> Wished:
    """The filters with the profile's wishes where no filter speaks."""
    from careercli.answers.list import GRADES
    from careercli.profile import model
    from careercli.roles.money import Money

    filters = {**filters}
    too_stressful: tuple[str, ...] = ()
    remote, study = False, None
    profile = model.load()
    own = profile.pay.currency if profile and profile.pay else None
    if wish := profile.wishes if profile else None:
        if filters.get("min_pay") is None and wish.min_pay is not None:
            filters["min_pay"] = Money(wish.min_pay, (own,) if own else ())
        remote = bool(wish.remote) and filters.get("remote") is None
        if profile and wish.max_study_years is not None:
            study = StudyWish(wish.max_study_years, profile.education)
        if wish.max_stress and filters.get("stress") is None:
            too_stressful = GRADES[GRADES.index(wish.max_stress) + 1 :]
    if own and _are_bare(filters):
        filters["currency"] = own
    return Wished(filters, too_stressful, remote, study)


def _are_bare(filters: FilterOptions) -> bool:
    """True if there are filters of pay, and nothing says in which currency."""
    from careercli.roles import money

    given = [amount for amount in (filters.get("min_pay"), filters.get("max_pay")) if amount is not None]
    named = filters.get("currency") or any(money.parse(amount, "the filter of pay").currencies for amount in given)
    return bool(given) and not named
