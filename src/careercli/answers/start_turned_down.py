"""What a wish of `careers start` turns down that no profile keeps: "not much typing", "no math"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from careercli.errors import NoSuchChoice
from careercli.offered import written
from careercli.roles.turning_words import BETWEEN, LESS

if TYPE_CHECKING:
    from careercli.catalog.catalog import Catalog

_PIECE = re.compile(
    r"(?:^|[,;] ?|\b(?:and|but|so)\b ?)\s*(?:(?:i|want|would|rather|like|i'd|do|does|can|could) )*?"
    rf"(?:{LESS})(?: {BETWEEN})* (?P<thing>[a-z+#][a-z+#]*(?: [a-z+#]+)?)\s*(?=$|[,;]| (?:and|but|so|because)\b)"
)


def parted(catalog: Catalog, answer: str) -> tuple[str, tuple[str, ...]]:
    """An answer in small letters without the skills that it turns down, and how the moves leave each of them out."""
    said: list[str] = []
    for match in reversed(list(_PIECE.finditer(answer))):
        if _can_be_left_out(catalog, match["thing"]):
            command = written(["next", "--without", match["thing"]])
            said.insert(0, f"{match['thing']}: kept in no profile; `{command}` leaves it out")
            answer = f"{answer[: match.start()]}, {answer[match.end() :]}"
    return answer.strip(" ,;"), tuple(said)


def _can_be_left_out(catalog: Catalog, name: str) -> bool:
    """Whether `--without` takes a name, and the work has no condition of that name."""
    from careercli.answers import preferred, rating_filter
    from careercli.catalog.moves import MoveTables
    from careercli.roles import plain_conditions
    from careercli.search import skills

    if plain_conditions.read(f"no {name}").has_wishes or preferred.fields_named(catalog, name):
        return False
    with MoveTables.open() as tables:
        try:
            return bool(rating_filter.named(tables.elements, name))
        except NoSuchChoice:
            return bool(skills.search(catalog, name).sure)
