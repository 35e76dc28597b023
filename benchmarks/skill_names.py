"""Names of skills as people write them: how many the catalogue knows for what they are.

    python benchmarks/skill_names.py              # those that may be looked at while working on the reading
    python benchmarks/skill_names.py --all        # those set aside, too, and all together
    python benchmarks/skill_names.py --list       # each name that is not right, with what came out

`skill_names.tsv` holds the names: what is right in the catalogue (the best first, the others are close; `-`: it is not
in the catalogue; `&`: each of them is named), the trade, where the name comes from, and Y for those set aside. What is
right was typed out before the first run, from the catalogue's names of skills, products, tools and work activities.

Counted twice: as `profile add`, `match` and a CV read a phrase, and as `careers skills` answers it. An answer is

    right   the catalogue's name, taken without asking; or nothing taken where it is not in the catalogue; the name
            itself is right wherever the catalogue has it, for guides written since name skills as people do
    close   the right name is offered as a question, or stands among the first three that were taken
    wrong   something else is taken
    none    nothing is taken or offered that is right, though the catalogue has it
"""

from __future__ import annotations

import argparse
import csv
import os
import sys
import tempfile
from collections import Counter
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from careercli.skills import normalize

if TYPE_CHECKING:
    from careercli.catalog.catalog import Catalog

HERE = Path(__file__).resolve().parent
FIRST = 3
VERDICTS = ("right", "close", "wrong", "none")


class Name(NamedTuple):
    """A name, what is right, whether every one of these has to be named, and whether it was set aside."""

    text: str
    right: tuple[str, ...]
    each: bool
    aside: bool


def names() -> Iterator[Name]:
    """The names of the table."""
    with (HERE / "skill_names.tsv").open(encoding="utf-8", newline="") as lines:
        for row in csv.DictReader(lines, delimiter="\t", quoting=csv.QUOTE_NONE):
            each = " & " in row["right"]
            right = tuple(row["right"].split(" & " if each else "; "))
            yield Name(row["name"], right, each, row["aside"] == "Y")


def verdict(name: Name, taken: Sequence[str], offered: Sequence[str]) -> str:
    """What became of a name, of which some names were taken and others offered."""
    if taken and "-" not in name.right and normalize.key(taken[0]) == normalize.key(name.text):
        return "right"
    if name.each:
        return "right" if set(name.right) <= set(taken) else "wrong" if taken else "none"
    if taken:
        first = next((place for place, taken_name in enumerate(taken[:FIRST]) if taken_name in name.right), None)
        return "wrong" if first is None else "right" if first == 0 else "close"
    if "-" in name.right:
        return "right"
    return "close" if set(name.right) & set(offered) else "none"


def by_phrase(catalog: Catalog, text: str) -> tuple[list[str], list[str]]:
    """What `profile add` takes, and what it offers."""
    from careercli.profile import recognize

    (phrase,) = recognize.recognize_phrases(catalog, [text])
    taken = [skill.name for skill in phrase.skills] if phrase.known else []
    return taken, list(getattr(phrase, "offers", ()))


def by_search(catalog: Catalog, text: str) -> tuple[list[str], list[str]]:
    """What `careers skills` answers, and what it offers."""
    from careercli.search import skills

    answer = skills.search(catalog, text, 8)
    taken = [hit.skill for hit in answer.sure]
    return taken, [*(hit.skill for hit in answer.hits), *answer.near]


def main() -> int:
    """Prints how many of the names are right, close, wrong and not there."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--all", action="store_true", help="those set aside, too")
    parser.add_argument("--list", action="store_true", help="each name that is not right")
    arguments = parser.parse_args()
    os.environ["CAREERS_HOME"] = tempfile.mkdtemp(prefix="skill-names-")
    from careercli.api import open_catalog

    catalog = open_catalog()
    cases = list(names())
    groups = {"looked at": [name for name in cases if not name.aside]}
    if arguments.all:
        groups |= {"set aside": [name for name in cases if name.aside], "all": cases}
    for reader in (by_phrase, by_search):
        for group, members in groups.items():
            count: Counter[str] = Counter()
            for name in members:
                taken, offered = reader(catalog, name.text)
                result = verdict(name, taken, offered)
                count[result] += 1
                if arguments.list and result != "right" and group != "all":
                    print(f"  {result}: {name.text} -> {taken[:3]} ? {offered[:3]}; right: {name.right[:2]}")
            shares = " · ".join(f"{kind} {100 * count[kind] / len(members):.1f} %" for kind in VERDICTS)
            good = 100 * (count["right"] + count["close"]) / len(members)
            print(f"{reader.__name__}, {group} ({len(members)}): {shares}; right or close {good:.1f} %")
    return 0


if __name__ == "__main__":
    sys.exit(main())
