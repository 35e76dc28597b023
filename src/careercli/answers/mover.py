"""Who moves, as the commands about moves and Python programs name them: a role, the profile, skills, or a CV."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from careercli.errors import UsageError

if TYPE_CHECKING:
    from careercli.answers.list import FilterOptions
    from careercli.catalog.catalog import Catalog
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
    from careercli.profile import cv, recognize

    read = cv.read_cv(file)
    listed = recognize.recognize_phrases(catalog, read.phrases, guess=False)
    known = {skill.key for phrase in listed for skill in phrase.skills}
    prose = [skill for skill in recognize.skills_in_prose(catalog, read.prose) if skill.key not in known]
    return [*listed, *(recognize.RecognizedPhrase(skill.text, (skill,), True, "in the text") for skill in prose)]


class Allowed(NamedTuple):
    """The slugs of the roles that may be shown (None: all), and what is said of those whose pay cannot be compared."""

    slugs: frozenset[str] | None = None
    remarks: tuple[str, ...] = ()


def allowed(catalog: Catalog, filters: FilterOptions, *, wishes: bool, pay: bool = True) -> Allowed:
    """The roles that the filters leave. With `wishes`, the profile's hold where no filter speaks; without `pay`, no
    filter of pay does.

    Amounts of pay are then in the currency of the profile's pay unless they name another.
    """
    too_stressful: tuple[str, ...] = ()
    filters = {**filters}
    if wishes:
        filters, too_stressful = with_wishes(filters)
    if not pay:
        filters["min_salary"] = filters["max_salary"] = filters["currency"] = None
    if all(value is None for value in filters.values()) and not too_stressful:
        return Allowed()
    from careercli.answers.list import listing

    answer = listing(catalog, filters)
    return Allowed(frozenset(row.slug for row in answer.rows if row.stress not in too_stressful), answer.remarks)


def with_wishes(filters: FilterOptions) -> tuple[FilterOptions, tuple[str, ...]]:
    """The filters with the profile's wishes where no filter speaks; and the grades of stress that are too much."""
    from careercli.answers.list import GRADES
    from careercli.profile import model
    from careercli.roles.money import Money

    filters = {**filters}
    too_stressful: tuple[str, ...] = ()
    profile = model.load()
    own = profile.pay.currency if profile and profile.pay else None
    if wish := profile.wishes if profile else None:
        if filters.get("min_salary") is None and wish.min_pay is not None:
            filters["min_salary"] = Money(wish.min_pay, (own,) if own else ())
        if filters.get("remote") is None:
            filters["remote"] = True if wish.remote else None
        if wish.max_stress and filters.get("stress") is None:
            too_stressful = GRADES[GRADES.index(wish.max_stress) + 1 :]
    if own and _are_bare(filters):
        filters["currency"] = own
    return filters, too_stressful


def _are_bare(filters: FilterOptions) -> bool:
    """True if there are filters of pay, and nothing says in which currency."""
    from careercli.roles import money

    given = [amount for amount in (filters.get("min_salary"), filters.get("max_salary")) if amount is not None]
    named = filters.get("currency") or any(money.parse(amount, "the filter of pay").currencies for amount in given)
    return bool(given) and not named
