"""What is new in a role to people of another, and to the person: told of the way that leads there directly."""

from __future__ import annotations

from typing import TYPE_CHECKING

from careercli.moves.requirements import of_role

if TYPE_CHECKING:
    from careercli.catalog.catalog import Entry
    from careercli.moves.facts import MoveFacts
    from careercli.profile.mover import Mover
    from careercli.profile.person import Person

MOST_NEW = 2
"""So many activities, and so many levels, are named."""


def new_there(facts: MoveFacts, person: Person | Mover, start: Entry, to: Entry) -> tuple[str, ...]:
    """The work that is new there, without what the person says they do, then what is to be raised; of a target that
    borrows its record first what its own file names.
    """
    from careercli.answers import asked_people
    from careercli.answers.compared_as import whose
    from careercli.answers.gap_words import level_name, spoken_work
    from careercli.moves import sides
    from careercli.moves.gap import Comparison
    from careercli.moves.own_abilities import OwnAbilities
    from careercli.profile.mover import Mover
    from careercli.skills import normalize

    source, target = (sides.of_entry(facts, entry) for entry in (start, to))
    by_law = of_role(facts.licences, source, target, to.role).is_marked_by_license
    held = person.held if isinstance(person, Mover) else OwnAbilities()
    had = set() if isinstance(person, Mover) else {skill.key for skill in person.skills}
    comparison = Comparison(facts.tables, source, target, held, licensed=by_law)
    if to.role.occupation and asked_people.are_others(facts, to.role.occupation.code, to.slug):
        return tuple((comparison.named_skills or comparison.named_there)[: 2 * MOST_NEW])
    news = [work for work in comparison.new_work if normalize.key(work.detail or work.name) not in had]
    own = comparison.named_skills[:MOST_NEW] if whose(target.compared) else []
    work = map(spoken_work, news[:MOST_NEW])
    return (*own, *work, *map(level_name, comparison.level_gaps[:MOST_NEW]))
