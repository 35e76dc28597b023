"""What the filters of `careers list` ask of the index: fields, grades, titles, schooling."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from careercli import text
from careercli.catalog.catalog import Catalog
from careercli.catalog.rows import RoleFilter
from careercli.errors import NoSuchChoice
from careercli.lazy_dataclass import dataclass
from careercli.roles import education, field_words

if TYPE_CHECKING:
    from careercli.answers.list import FilterOptions
    from careercli.roles.money import PayAmount

GRADES = ("low", "moderate", "high", "very high")
"""The grades of demand and stress, lowest first."""
OWN_BOSSES = (
    "self-employed: the share of the people in an occupation who work for themselves, in 2024 (BLS Employment "
    "Projections); pay is that of employees, theirs is in no survey here"
)


def pay_bound(filters: FilterOptions, end: str) -> PayAmount | None:
    return filters.get("min_pay") if end == "min" else filters.get("max_pay")


@dataclass(frozen=True)
class Fields:
    """The fields that a filter asks for, and what to say of it."""

    families: tuple[str, ...] = ()
    remarks: tuple[str, ...] = ()


def asked_fields(catalog: Catalog, filters: FilterOptions, option: str) -> Fields | None:
    """The fields that a filter of that name asks for, None where it is not given.

    A comma parts names of fields, where it is in none.
    """
    asked = filters.get(option)
    if asked is None:
        return None
    names = [name for name, _count in catalog.query.family_counts()]
    parts = [part.strip() for part in str(asked).split(",")]
    parts = [part for part in parts if part] or [str(asked).strip()]
    found: list[Fields] = []
    while parts:
        size = next((size for size in range(len(parts), 1, -1) if _parts_of(names, ", ".join(parts[:size]))), 1)
        found.append(_fields(names, ", ".join(parts[:size]), f"--{option.replace('_', '-')}"))
        del parts[:size]
    families = dict.fromkeys(family for each in found for family in each.families)
    left_out = {remark: None for each in found for remark in each.remarks}
    return Fields(tuple(families), tuple(left_out))


def _fields(names: Sequence[str], asked: str, option: str) -> Fields:
    """What a name of fields asks for: the field that is called so, else those that it means in everyday words, else
    all with it as a part of their names.

    Raises NoSuchChoice for a name that is none's, nor part of one, with those that there are.
    """
    fitting = _parts_of(names, asked)
    whole = [name for name in fitting if _words_of_field(name) == _words_of_field(asked)]
    if whole:
        others = text.natural_list(sorted(name for name in fitting if name not in whole), "or")
        remarks = (f"{option} {asked} means that field alone, not {others}",) if others else ()
        return Fields(tuple(whole), remarks)
    everyday = field_words.named(asked)
    fitting = (field_words.families(everyday, names) if everyday else []) or fitting
    if not fitting and names:
        raise _no_such(names, asked)
    verb = "means" if len(fitting) > 1 else "is taken as"
    return Fields(tuple(fitting), (f"{option} {asked} {verb} {text.natural_list(sorted(fitting))}",) if names else ())


def _parts_of(names: Sequence[str], asked: str) -> list[str]:
    """The names that some words are a part of; a comma alone would be a part of every name."""
    words = _words_of_field(asked)
    return [name for name in names if any(map(str.isalnum, asked)) and words in _words_of_field(name)]


def _no_such(names: Sequence[str], asked: str) -> NoSuchChoice:
    short = asked if len(asked) <= 60 else f"{asked[:57]}..."
    error = NoSuchChoice(f"no field is called {short!r}", asked, names, "the fields")
    error.choices = (*names, *(word for name in names for word in name.split()))  # a word of a name is enough
    return error


def _words_of_field(name: str) -> str:
    """The name of a field as its words alone: legal-and-office is a part of "Legal, and Office Support"."""
    return name.lower().replace(",", "").replace("-", " ")


def role_filter(
    catalog: Catalog, filters: FilterOptions, fields: Fields | None, titled: list[str] | None
) -> RoleFilter:
    """The filters as the index takes them, but for those of pay. Raises UsageError for an unknown grade."""
    demand, stress = (filters.get(name) for name in ("demand", "stress"))
    level = filters.get("education")
    return RoleFilter(
        families=None if fields is None else fields.families,
        min_growth=filters.get("min_growth"),
        max_growth=filters.get("max_growth"),
        max_education=None if level is None else education.step_named(str(level)),
        max_zone=filters.get("zone"),
        min_jobs=filters.get("min_jobs") or None,  # 0 asks for nothing
        self_employed=filters.get("self_employed") or None,
        remote=filters.get("remote"),
        demand=None if demand is None else _grade("demand", str(demand)),
        stress=None if stress is None else _grade("stress", str(stress)),
        ids=None if titled is None else catalog.query.role_ids(titled),
    )


def of_title(catalog: Catalog, title: str | None) -> tuple[list[str] | None, tuple[str, ...]]:
    """The slugs of the roles of a title, None where none is asked for; and what is said of them."""
    if title is None:
        return None, ()
    from careercli.answers import title_filter

    return title_filter.titled(catalog, title)


def _grade(name: str, value: str) -> str:
    """A grade as the model writes it, one of GRADES; `name` is the option's. Raises UsageError for another one."""
    grade = " ".join(value.lower().replace("-", " ").replace("_", " ").split())
    if grade not in GRADES:
        raise NoSuchChoice(f"--{name} {value!r} is not a valid level", value, GRADES, "use one of")
    return grade
