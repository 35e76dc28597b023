"""Orders of a list that no column of the index has: how soon one is trained, and how near roles are to some letters."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

from careercli import text
from careercli.errors import UsageError
from careercli.roles import interests, training_time

if TYPE_CHECKING:
    from careercli.catalog.catalog import Catalog
    from careercli.catalog.rows import RoleFilter
    from careercli.moves.requirements import Requirements

TRAINING, LETTERS = "training", "interests"
FIELDS = (TRAINING, LETTERS)
"""What such a list is sorted by, as `--sort` names it."""
KEYS = {TRAINING: "until_trained", LETTERS: "riasec"}
"""The key of JSON, and column, of what a list is sorted by so."""
UNTIL_TRAINED = (
    "until trained: study before the job from a high school diploma, and paid training on the job or an apprenticeship "
    "(BLS and reviewed programs); what asks for years in another job stands behind"
)
NEAREST = "first those that call for the first letter most, of these those with the second next, then the third"
_EXPERIENCE, _LONG_EXPERIENCE = 60, 72
"""Months for which years in another job stand in the order: BLS names under 5 years, and 5 or more."""


class Ordered(NamedTuple):
    """Rows in their order, what is told of each by its slug, and what is to be said of the order."""

    rows: list[tuple[Any, ...]]
    told: dict[str, str]
    remarks: tuple[str, ...]


def ordered(catalog: Catalog, wanted: RoleFilter, field: str, letters: str | None, *, descending: bool) -> Ordered:
    """The rows that fit in one of the orders of FIELDS, most jobs first among equals; what is not known comes last.

    Raises UsageError for an order by letters without any.
    """
    rows = catalog.query.list_matching(wanted, "jobs", descending=True)
    places, told, said = _by_letters(catalog, letters) if field == LETTERS else _by_training(catalog, rows)
    known = [row for row in rows if row[0] in places]
    known.sort(key=lambda row: places[row[0]], reverse=descending)
    return Ordered(known + [row for row in rows if row[0] not in places], told, (said,))


def _by_letters(catalog: Catalog, letters: str | None) -> tuple[dict[str, Any], dict[str, str], str]:
    """The place of each role by some letters in their order, and its own letters."""
    if letters is None:
        raise UsageError("sorting by interests needs letters of RIASEC", "add them, as in `--interests SEC`")
    wanted = interests.parse_letters(letters)
    own = {role.slug: interests.strongest(role.scores) for role in catalog.query.rated_interests()}
    places = {
        slug: tuple(code[at : at + 1] != letter for at, letter in enumerate(wanted)) for slug, code in own.items()
    }
    return places, own, f"interests {wanted}: {NEAREST}"


def _place(code: str, wanted: str) -> tuple[int, ...]:
    """The place of a role by its letters: the first and the second in their order, how many are missing, the third."""
    misses = [int(code[at : at + 1] != letter) for at, letter in enumerate(wanted)]
    return (*misses[:2], len({*wanted} - {*code}), *misses[2:])


def _by_training(catalog: Catalog, rows: list[tuple[Any, ...]]) -> tuple[dict[str, Any], dict[str, str], str]:
    """The months until one is trained for each role at most and at least, and the same in words."""
    from careercli.answers.training_filter import stated, until_trained
    from careercli.catalog.rows import NAMES
    from careercli.moves.facts import MoveFacts
    from careercli.moves.requirements import requirements

    facts = MoveFacts(catalog)
    code, title, counted = (2 + NAMES.index(name) for name in ("code", "title", "official_wider_occupation"))
    places: dict[str, Any] = {}
    told = {}
    for row in rows:
        if text.is_residual(row[title]) or text.catch_all_words(row[counted]):
            continue  # what is usual in a catch-all is nobody's word on one of its jobs
        target = facts.occupations.of_code(row[code])
        needs = requirements(None, target, facts.licences, None) if target else stated(facts, row[0])
        if (months := until_trained(needs)) is not None:
            years = _in_another_job(needs)
            places[row[0]] = (months[1] + years, months[0])
            told[row[0]] = _words(*months) + (", after years in a related job" if years else "")
    return places, told, UNTIL_TRAINED


def _in_another_job(needs: Requirements) -> int:
    """The months in another job that go before, for the order alone."""
    from careercli.moves.related_experience import LONG_EXPERIENCE

    if needs.experience is None:
        return 0
    return _LONG_EXPERIENCE if needs.experience == LONG_EXPERIENCE else _EXPERIENCE


def _words(least: float, most: float, is_open: bool) -> str:
    """A time until one is trained: "up to 1 month", "4 to 5 years", "over 1 year"."""
    least, most = round(least, 1), round(most)
    if is_open and least:
        return f"over {training_time.in_words(least)}"
    return training_time.span_in_words(least, most) if most else "at once"
