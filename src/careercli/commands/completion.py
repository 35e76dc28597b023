"""What a shell offers for a value that is one of a closed set: each as one word, which needs no quotes."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any

import typer

from careercli import text


def among(values: Callable[[], Iterable[Any]]) -> Callable[[str], list[str]]:
    """The completion of one of some values, which are asked for only then; `high-school` stands for high school."""

    def complete(incomplete: str) -> list[str]:
        try:
            words = map(one_word, map(str, values()))
            fitting = (word for word in words if word.lower().startswith(incomplete.lower()))
            return [f"{incomplete}{word[len(incomplete) :]}" for word in fitting]  # in the case that is typed
        except Exception:  # noqa: BLE001 - a shell that completes must never see an error
            return []

    return complete


def one_word(value: str) -> str:
    """A value as it is typed without quotes; every option whose values have blanks takes a hyphen for one."""
    return value if value.isupper() else "-".join(value.lower().replace(",", " ").split())


def complete_letters(incomplete: str) -> list[str]:
    """One to three different letters of RIASEC: what is typed, and what one letter more makes of it."""
    from careercli.roles.interests import TYPES

    letters, typed = [kind.letter for kind in TYPES], incomplete.upper()
    if len(typed) > 3 or len(set(typed)) < len(typed) or not set(typed) <= set(letters):
        return []
    more = [f"{incomplete}{letter}" for letter in letters if letter not in typed] if len(typed) < 3 else []
    return [*([incomplete] if incomplete else []), *more]


def complete_tier(context: typer.Context, incomplete: str) -> list[tuple[str, str]]:
    """The numbers of the tiers of the first role on the line, each with its title."""
    from careercli.commands import catalog_options

    try:
        words = [*(context.params.get("roles") or ()), *context.args]  # a line that ends in --tier is not parsed yet
        role = catalog_options.catalog(whole=False, warn=False).entry(words[0]).role
        numbered = [(str(number), text.visible(tier.title)) for number, tier in enumerate(role.tiers, start=1)]
        return [(number, title) for number, title in numbered if number.startswith(incomplete)]
    except Exception:  # noqa: BLE001 - a shell that completes must never see an error
        return []


def _slugs() -> list[str]:
    from careercli.commands import catalog_options

    return [slug for slug, _title in catalog_options.catalog(whole=False, warn=False).completions("")]


def _families() -> list[str]:
    from careercli.commands import catalog_options
    from careercli.roles import field_words

    counts = catalog_options.catalog(whole=False, warn=False).query.family_counts()
    families = [family for family, _count in counts if family != "other"]  # those of none
    return [*families, *(name for name in field_words.OF_SEVERAL if field_words.families(name, families))]


def _education() -> tuple[str, ...]:
    from careercli.roles.education import SHORT_NAMES

    return SHORT_NAMES


def _rated_skills() -> tuple[str, ...]:
    from careercli.answers.rating_filter import every_name

    return every_name()


def _grades() -> tuple[str, ...]:
    from careercli.answers.list_filters import GRADES

    return GRADES


def _conditions() -> tuple[str, ...]:
    from careercli.roles.conditions import CONDITIONS

    return tuple(CONDITIONS)


def _sectors() -> tuple[str, ...]:
    from careercli.roles.sectors import NAMES

    return tuple(NAMES)


def _on_the_job() -> tuple[str, ...]:
    from careercli.roles.on_the_job import KINDS

    return tuple(KINDS)


def _studies() -> list[str]:
    """The fields of study that a series of programs begins with, as people name them."""
    from careercli import paths
    from careercli.roles import study_programs

    programs = study_programs.read(paths.bundled_data())
    return sorted({program.name for program in programs if program.name != program.title and "/" not in program.name})


TIMES = ("3 months", "6 months", "1 year", "18 months", "2 years", "4 years")
"""The times of training that a shell offers."""
OF_FILTERS: dict[str, Callable[[str], list[str]]] = {
    "family": among(_families),
    "not_family": among(_families),
    "not_like": among(_slugs),
    "education": among(_education),
    "min_education": among(_education),
    "without": among(_rated_skills),
    "currency": among(lambda: text.CURRENCY_SIGNS),
    "zone": among(lambda: range(1, 6)),
    "min_zone": among(lambda: range(1, 6)),
    "demand": among(_grades),
    "stress": among(_grades),
    "interests": complete_letters,
    "work": among(_conditions),
    "study": among(_studies),
    "training": among(lambda: TIMES),
    "on_the_job": among(_on_the_job),
    "sector": among(_sectors),
}
"""The completion of each filter that has a closed set of values (`answers/list.py: FilterOptions`)."""
