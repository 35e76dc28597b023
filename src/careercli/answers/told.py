"""What somebody types of themselves beside a move: what they earn (`--earning`), and their schooling (`--have`)."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from careercli.answers import command_words
from careercli.profile.own_role import Told

if TYPE_CHECKING:
    from careercli.moves.median_pay import Pay
    from careercli.roles.money import PayAmount

HINT = "'{} a year' overrides it"
"""How to say that a number is a year's after all."""


def told(earning: PayAmount | None, have: str | None) -> Told | None:
    """What was typed, None for nothing: an amount is read as an offer is, a number alone in dollars.

    Raises UsageError for what is no amount of pay, or no level of schooling.
    """
    if earning is None and have is None:
        return None
    pay, remarks = (None, ()) if earning is None else _pay(earning)
    typed = command_words.options({"earning": _as_typed(earning), "have": have})
    if have is None:
        return Told(pay, None, remarks, typed)
    level, study = schooling_named(have)
    remarks = (*remarks, *_schooling_taken_as(have, study))
    return Told(pay, level, remarks, typed, study)


def typed_again(place: str | None, said: Told | None) -> str:
    """What was typed of a place and of oneself, as options of a command that asks further."""
    return command_words.options({"in": place}) + (said.typed if said else "")


def _as_typed(earning: PayAmount | None) -> str | float | None:
    """An amount as somebody types it."""
    from careercli.roles.money import Money

    return earning.amount if isinstance(earning, Money) else earning


def _schooling_taken_as(have: str, study: str) -> tuple[str, ...]:
    """That a word for one's schooling, without a field of study, was taken for a level of another name."""
    from careercli.roles import education

    level = "" if study else education.taken_as(have)
    return (f"--have {have} is taken as {level}",) if level else ()


def schooling_named(have: str) -> tuple[str, str]:
    """The level of schooling that somebody names, in the words of the record, and its field, empty without one.

    Raises UsageError.
    """
    from careercli.answers.schooling_words import level_said
    from careercli.profile import field_of_study
    from careercli.roles import education

    have = have if " " in have.strip() else have.replace("-", " ")
    study = (field_of_study.named(have) or field_of_study.not_known(have)) if " " in have.strip() else ""
    if said := level_said(have) or (field_of_study.level_of_bare_degree(have) if study else None):
        return said, _spelled(study)
    step = education.step_named(have)
    return next(level for level, known in education.ENTRY_LEVELS.items() if known == step), _spelled(study)


_NAMES = re.compile(
    r"\b(?:english|spanish|french|german|italian|portuguese|russian|chinese|japanese|korean|arabic|hebrew|latin|greek|"
    r"american|african|asian|european|hispanic|jewish)\b"
)
"""Fields that are written with a capital letter, in small ones."""


def _spelled(study: str) -> str:
    """A field of study as it is written: that of a language or of a people with a capital letter."""
    return _NAMES.sub(lambda name: name[0].capitalize(), study)


def _pay(earning: PayAmount) -> tuple[Pay, tuple[str, ...]]:
    """What somebody earns a year, and what is said of how the amount was read."""
    from careercli.answers import offer_period
    from careercli.answers.next_pay import CURRENCY, OWN
    from careercli.errors import UsageError
    from careercli.moves.median_pay import Pay
    from careercli.roles import money

    asked = money.parse(earning, "--earning")
    if not asked.amount:
        raise UsageError("--earning 0 is not an amount of pay", "give it as a number, such as --earning 43000")
    currency = asked.meant((CURRENCY,)) or CURRENCY
    asked, said = offer_period.with_period(asked, currency, "year", HINT)
    return Pay(round(asked.a_year, 2), currency, OWN), tuple(said)
