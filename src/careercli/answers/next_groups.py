"""The groups of `careers next` in words, as the screen and the page tell them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from careercli.moves.requirements import GROUPS, MOST_LESS_PAY, OPEN_NOW, PAYS_LESS, WITH_STUDY
from careercli.moves.shortlist import BIGGER_PAY

if TYPE_CHECKING:
    from careercli.answers.next import NextMoves
    from careercli.answers.next_move import Move

ASIDES = {
    OPEN_NOW: f"no study required first, and pay no more than {MOST_LESS_PAY} % lower",
    WITH_STUDY: "the usual way in takes more schooling, or a paid apprenticeship",
    PAYS_LESS: f"more than {MOST_LESS_PAY} % lower",
}
BIGGER_CHANGE = "a bigger change, paid while you learn"
BIGGER_ASIDE = f"another field, at least {round(100 * (BIGGER_PAY - 1))} % more pay, and training on the job"
BORROWED = {
    "wider": "It is compared as {}, the broader occupation it belongs to.",
    "covered": "It is compared as {}, one of the occupations it covers.",
    "field": "O*NET does not describe its work; it is compared as {}, the closest in its field.",
    "related": "O*NET does not describe its work; it is compared as {}, which it lists as related.",
}


def groups(answer: NextMoves) -> list[tuple[str, str, Sequence[Move]]]:
    """The groups that have moves: the name of each, what it means, and its moves; the bigger changes come last."""
    named = [(name, ASIDES[name], answer.of_group(name)) for name in GROUPS]
    return [group for group in (*named, (BIGGER_CHANGE, BIGGER_ASIDE, answer.bigger_changes)) if group[2]]
