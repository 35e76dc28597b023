"""Roles that somebody asks for by a title and that no move leads to, as something else is asked for that they have not:
each is named with what that is.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, cast

from careercli import text
from careercli.answers.next_pay import National

if TYPE_CHECKING:
    from careercli.answers.list import FilterOptions
    from careercli.answers.next_pay import PaySource
    from careercli.catalog.moves import Occupation
    from careercli.moves.facts import Destination, MoveFacts
    from careercli.moves.requirements import Requirements

MOST_NAMED = 3
_OF_PAY = ("min_pay", "max_pay", "currency")
_ASKED_ALONE = (*_OF_PAY, "title", "work", "training")
"""What is looked at by itself: every other filter is one of the list."""


class LeftOut:
    """What the roles of a title have not of what somebody asks for who leaves an occupation."""

    def __init__(
        self, facts: MoveFacts, source: Occupation, paid: PaySource, filters: FilterOptions, *, wishes: bool
    ) -> None:
        from careercli.answers.mover import with_wishes

        wished = with_wishes(filters) if wishes else None
        self._facts, self._source, self._paid = facts, source, paid
        self._filters = wished.filters if wished else filters
        self._study = wished.study.most if wished and wished.study else None
        self._work = wished.work if wished else ()

    def said(self, title: str, every: Sequence[Destination], own: str) -> tuple[str, ...]:
        """The roles of the title, most jobs first, each with what it misses; nothing where there is none."""
        from careercli.answers.list import listing

        titled = {
            row.slug: number
            for number, row in enumerate(listing(self._facts.catalog, {"title": title}, "-jobs").rows)
            if row.slug != own
        }
        roles = sorted((role for role in every if role.slug in titled), key=lambda role: titled[role.slug])
        told = [f"{role.title} ({why})" for role in roles if (why := "; ".join(self._misses(role, title)))]
        return (f"asked for by title, but left out: {text.abridged(told, MOST_NAMED)}",) if told else ()

    def _misses(self, role: Destination, title: str) -> Iterator[str]:
        needs = self._facts.requirements(self._source, role.occupation)
        yield from self._of_study(needs)
        if not self._is_paid_as_asked(role, title):
            pay = self._paid.of_role(role).first
            yield f"median {text.money(pay.amount, pay.currency)}" if pay else "pay not recorded"
        yield from self._of_work(role)
        for name, value in self._filters.items():
            if value is not None and name not in _ASKED_ALONE and not self._passes(role, {"title": title, name: value}):
                yield f"--{name.replace('_', '-')} {value}" if not isinstance(value, bool) else f"--{name}"

    def _is_paid_as_asked(self, role: Destination, title: str) -> bool:
        """Whether its pay is within the bounds: in a place by what is published there, else as a list has it."""
        if not isinstance(self._paid, National):
            return self._paid.allows(role)
        asked = {name: value for name in _OF_PAY if (value := self._filters.get(name)) is not None}
        return not asked or self._passes(role, {"title": title, **asked})

    def _of_study(self, needs: Requirements) -> Iterator[str]:
        """What study it takes beyond a time that is typed, or else beyond the wish of the profile."""
        from careercli.answers.wishes_kept import study_time, years

        training = self._filters.get("training")
        if training is not None:
            yield from self._of_training(needs, training)
        if self._study is not None and needs.study_years > self._study:
            yield f"{study_time(needs)}, over your {years(self._study)}"

    def _of_training(self, needs: Requirements, written: str) -> Iterator[str]:
        from careercli.answers import training_filter
        from careercli.answers.wishes_kept import study_time
        from careercli.roles import training_time

        verdict = training_filter.verdict(needs, training_time.parse(written))
        if verdict.apart:
            yield verdict.apart
        elif verdict.fits is False:
            yield f"{study_time(needs)}, over your {written}"

    def _of_work(self, role: Destination) -> Iterator[str]:
        from careercli.answers import condition_filter

        asked = self._filters.get("work")
        names = condition_filter.named(asked) if asked is not None else self._work
        for name in names:
            if role.slug in condition_filter.by_conditions(self._facts.catalog, (name,), {role.slug}).ruled_out:
                yield f"against {name}"

    def _passes(self, role: Destination, asked: Mapping[str, object]) -> bool:
        from careercli.answers.list import listing

        rows = listing(self._facts.catalog, cast("FilterOptions", asked)).rows
        return any(row.slug == role.slug for row in rows)
