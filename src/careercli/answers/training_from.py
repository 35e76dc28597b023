"""From where a list counts training: from one's own schooling, or from one's job with its schooling and years."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from careercli.answers import command_words
from careercli.answers.condition_filter import HeldSchooling
from careercli.answers.told import schooling_named
from careercli.errors import UsageError

if TYPE_CHECKING:
    from careercli.answers.mover import Start
    from careercli.catalog.catalog import Catalog


class Since(NamedTuple):
    """Where the training of somebody starts, and the options that say so, as they are typed."""

    start: Start | HeldSchooling
    typed: str


def since(catalog: Catalog, have: str | None, after: str | None, training: str | None) -> Since | None:
    """The start of the training for a list, by the schooling that somebody has and the job that they leave.

    None where neither is told. Raises UsageError where there is no training to count, NoSuchRole.
    """
    if have is None and after is None:
        return None
    if training is None:
        option = "--have" if after is None else "--after"
        raise UsageError(f"{option} says from where training is counted", "add a time: --training '1 year'")
    typed = command_words.options({"after": after, "have": have})
    level, study = schooling_named(have) if have is not None else (None, "")
    if after is None:
        return Since(HeldSchooling(level or "", in_field=False, study=study), typed)
    from careercli.answers.mover import Start
    from careercli.moves.facts import MoveFacts
    from careercli.moves.held_schooling import held_by
    from careercli.moves.ranking import Ranking

    entry, facts = catalog.entry(after), MoveFacts(catalog)
    facts.own = held_by(level, entry.role, study)
    compared = facts.compared_in_field(entry)
    if compared is None:
        raise UsageError(
            f"O*NET describes no occupation for {entry.role.title}", "give your schooling: --have bachelor"
        )
    return Since(Start(facts, compared.occupation, Ranking(facts.tables, compared.occupation.id)), typed)
