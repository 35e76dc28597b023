"""How good the search is: misspelt names of O*NET's jobs and tools, ours beside what a person would use instead.

    python benchmarks/quality.py                     # O*NET's text files in ../shared/data/onet_30_1_text
    python benchmarks/quality.py --onet FOLDER --cases 300 --seed 1 --only ours

Roles are made of O*NET's occupations (title, alternate titles, technology, tools), written as role files to a temporary
folder and indexed by the program itself. Cases are drawn by a seed; the names are split in two by a hash of the name:
`tune` may be looked at while working on the search, `report` is what the documentation quotes. A query that happens to
be another real name, or another's words rightly spelt, is left out. An answer is right when it is the title (all
rankers), a role that has the title (`careers search`), or the skill. Prints hit@1, hit@5, MRR and milliseconds a query,
and how often nonsense gets an answer, and one of `careers search` that is not told as a guess. Made-up words that are
real, or begin a word of a name as cut-short ones do ("serv", "depu"), are not nonsense and left out: what they get is
fair. What is not ours is measured on the reported half only, on the same queries.
"""

from __future__ import annotations

import argparse
import bisect
import csv
import hashlib
import itertools
import json
import os
import random
import shutil
import sqlite3
import string
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from careercli.catalog.catalog import Catalog

HERE = Path(__file__).resolve().parent
ONET = HERE.parent.parent / "shared" / "data" / "onet_30_1_text"
TOP = 10
NONSENSE = 1_000
SCORERS = ("WRatio", "ratio", "token_sort_ratio")
ROWS = ("qwertyuiop", "asdfghjkl", "zxcvbnm")
"""A keyboard: the keys beside a letter are those left and right of it, and those above and below."""

Change = Callable[[str, random.Random], tuple[str, str]]
"""A name to a query for it, and to what the query would be without typing errors."""
Ranker = Callable[[str], list[str]]
"""A query to keys, best first: slugs of roles, or names of skills."""


@dataclass(frozen=True)
class Case:
    """What is typed, and the keys that are right."""

    query: str
    right: frozenset[str]


def beside() -> dict[str, str]:
    """The letters beside each letter."""
    found = {letter: row[max(0, at - 1) : at] + row[at + 1 : at + 2] for row in ROWS for at, letter in enumerate(row)}
    for upper, lower in itertools.pairwise(ROWS):
        for at, letter in enumerate(lower):
            for near in upper[at : at + 2]:
                found[letter] += near
                found[near] += letter
    return found


BESIDE = beside()

# The data


def rows(file: Path) -> Iterator[dict[str, str]]:
    """The lines of one of O*NET's text files."""
    with file.open(encoding="utf-8", newline="") as lines:
        yield from csv.DictReader(lines, delimiter="\t", quoting=csv.QUOTE_NONE)


def occupations(folder: Path) -> dict[str, dict[str, list[str] | str]]:
    """Title, aliases, technology and tools of every occupation, by its code."""
    found: dict[str, dict[str, list[str] | str]] = {
        row["O*NET-SOC Code"]: {"title": row["Title"], "summary": row["Description"]}
        for row in rows(folder / "Occupation Data.txt")
    }
    lists = (("Alternate Titles.txt", "Alternate Title", "aliases"), ("Technology Skills.txt", "Example", "tech_stack"),
             ("Tools Used.txt", "Example", "tools"))  # fmt: skip
    for file, column, key in lists:
        for row in rows(folder / file):
            names = found[row["O*NET-SOC Code"]].setdefault(key, [])
            assert isinstance(names, list)
            if row[column] not in names:
                names.append(row[column])
    return found


def written(found: dict[str, dict[str, list[str] | str]], folder: Path) -> dict[str, set[str]]:
    """Writes a role file for each occupation; the slugs of every title and alias."""
    from careercli.roles.model import MAX_ITEMS
    from careercli.skills.normalize import slug

    roles: dict[str, set[str]] = {}
    for entry in found.values():
        name, aliases = slug(str(entry["title"])), list(entry.get("aliases", ()))
        roles.setdefault(str(entry["title"]), set()).add(name)
        # One occupation has more titles than a role file may hold: the rest stand in a second file.
        for part, start in enumerate(range(0, max(1, len(aliases)), MAX_ITEMS)):
            here = name if not part else f"{name}-{part}"
            some = aliases[start : start + MAX_ITEMS]
            (folder / f"{here}.yaml").write_text(json.dumps(entry | {"aliases": some}), encoding="utf-8")
            for title in some:
                roles.setdefault(title, set()).add(here)
    return roles


# The cases


def half(name: str) -> str:
    """`tune` or `report`, by a hash of the name."""
    return "report" if hashlib.sha256(name.encode()).digest()[0] % 2 else "tune"


def misspelt(name: str, dice: random.Random) -> str:
    """The name with one typing error in one of its letters: missing, doubled, transposed, or the key beside it."""
    letters = [place for place, letter in enumerate(name) if letter.isalpha() and letter.lower() in BESIDE]
    while letters:
        at = dice.choice(letters)
        kind = dice.choice(("missing", "doubled", "transposed", "beside"))
        if kind == "missing":
            return name[:at] + name[at + 1 :]
        if kind == "doubled":
            return name[: at + 1] + name[at] + name[at + 1 :]
        if kind == "beside":
            return name[:at] + dice.choice(BESIDE[name[at].lower()]) + name[at + 1 :]
        if at + 1 < len(name) and name[at + 1].isalpha() and name[at].lower() != name[at + 1].lower():
            return name[:at] + name[at + 1] + name[at] + name[at + 2 :]
    return name


def one_word_less(name: str, dice: random.Random) -> str:
    """The name without one of its words, the rest shuffled in half of the cases."""
    words = name.split()
    words.pop(dice.randrange(len(words)))
    if dice.random() < 0.5:
        dice.shuffle(words)
    return " ".join(words)


def cases(names: dict[str, set[str]], change: Change, part: str, count: int, seed: int,
          fewest_words: int = 1) -> list[Case]:  # fmt: skip
    """So many cases of a half, drawn by a seed: a name changed, and the keys that have the name."""
    dice = random.Random(f"{seed} {part} {change.__name__} {fewest_words}")
    pool = sorted(name for name in names if half(name) == part and len(name) > 3 and len(name.split()) >= fewest_words)
    known = {name.lower() for name in names}
    as_words = {words_of(name) for name in names}
    found = []
    for name in dice.sample(pool, len(pool)):
        query, meant = change(name, dice)
        another = meant != name and words_of(meant) in as_words
        if query.lower() not in known and not another:
            found.append(Case(query, frozenset(names[name])))
        if len(found) == count:
            break
    return found


def words_of(name: str) -> str:
    """The words of a name in one order, small letters."""
    return " ".join(sorted(name.lower().split()))


def one_error(name: str, dice: random.Random) -> tuple[str, str]:
    """A whole name, one error; and the same rightly spelt."""
    return misspelt(name, dice), name


def two_errors(name: str, dice: random.Random) -> tuple[str, str]:
    """A whole name, two errors; and the same rightly spelt."""
    return misspelt(misspelt(name, dice), dice), name


def one_word_less_one_error(name: str, dice: random.Random) -> tuple[str, str]:
    """One word left out, the order shuffled in half, one error; and the same rightly spelt."""
    less = one_word_less(name, dice)
    return misspelt(less, dice), less


def nonsense(count: int, seed: int, spoken: bool, is_real: Callable[[str], bool]) -> list[str]:
    """Queries of one to three made-up words of 4 to 10 letters: any letters, or syllables that one could speak.

    A query with a word that is real is left out, and another drawn.
    """
    dice = random.Random(f"{seed} nonsense {spoken}")
    found: list[str] = []
    while len(found) < count:
        words = [_syllables(dice) if spoken else _letters(dice) for _word in range(dice.randint(1, 3))]
        if not any(map(is_real, words)):
            found.append(" ".join(words))
    return found


def real_words(catalog: Catalog) -> Callable[[str], bool]:
    """Whether a word is one of the catalogue or of the list of English words, or the beginning of one in a name."""
    from careercli.catalog import english_words
    from careercli.catalog.rows import NAME, SKILL
    from careercli.skills import normalize

    rows = list(catalog.index.rows("SELECT kind, word FROM word"))
    every = {text for _kind, text in rows}
    in_names = sorted({text for kind, text in rows if kind in (NAME, SKILL)})

    def is_real(word: str) -> bool:
        stem = normalize.stem(word)
        after = in_names[bisect.bisect_left(in_names, word) :][:1]
        return stem in every or english_words.is_word(stem) or any(name.startswith(word) for name in after)

    return is_real


def _letters(dice: random.Random) -> str:
    return "".join(dice.choices(string.ascii_lowercase, k=dice.randint(4, 10)))


def _syllables(dice: random.Random) -> str:
    return "".join(
        dice.choice("bcdfghjklmnpqrstvwxyz") + dice.choice("aeiou") + dice.choice(("", "", "n", "r", "x"))
        for _syllable in range(dice.randint(2, 4))
    )


# The rankers


def by_rapidfuzz(names: dict[str, set[str]], scorer: str, cut: float) -> Ranker:
    """RapidFuzz over the list of names, lower case."""
    from rapidfuzz import fuzz, process

    listed = list(names)
    folded = [name.lower() for name in listed]
    function = getattr(fuzz, scorer)

    def ranked(query: str) -> list[str]:
        hits = process.extract(query.lower(), folded, scorer=function, limit=TOP, score_cutoff=cut)
        return keys(names, (listed[place] for _text, _score, place in hits))

    return ranked


def by_trigrams(names: dict[str, set[str]]) -> Ranker:
    """SQLite's FTS5 with its trigram tokenizer: any trigram of the query, best by bm25."""
    database = sqlite3.connect(":memory:")
    database.execute("CREATE VIRTUAL TABLE t USING fts5(name, tokenize='trigram')")
    database.executemany("INSERT INTO t VALUES (?)", [(name,) for name in names])

    def ranked(query: str) -> list[str]:
        grams = {query[place : place + 3].replace('"', "") for place in range(len(query) - 2)}
        match = " OR ".join(f'"{gram}"' for gram in sorted(grams) if len(gram) == 3)
        if not match:
            return []
        hits = database.execute("SELECT name FROM t WHERE t MATCH ? ORDER BY rank LIMIT ?", (match, TOP))
        return keys(names, (row[0] for row in hits))

    return ranked


def by_fzf(names: dict[str, set[str]]) -> Ranker:
    """`fzf --filter` over the list of names."""
    listed = "\n".join(names)

    def ranked(query: str) -> list[str]:
        done = subprocess.run(["fzf", "--filter", query], input=listed, capture_output=True, text=True, check=False)
        return keys(names, done.stdout.splitlines()[:TOP])

    return ranked


def keys(names: dict[str, set[str]], found: Iterable[str]) -> list[str]:
    """What names stand for, in their order, each once."""
    return list(dict.fromkeys(key for name in found for key in sorted(names[name])))[:TOP]


# Measuring


def measured(ranker: Ranker, given: list[Case]) -> tuple[float, float, float, float]:
    """hit@1 and hit@5 in percent, MRR, and milliseconds a query."""
    ranks = []
    start = time.perf_counter()
    for case in given:
        found = ranker(case.query)
        ranks.append(next((place for place, key in enumerate(found, 1) if key in case.right), 0))
    each = (time.perf_counter() - start) * 1000 / len(given)
    count = len(ranks)
    first, five = sum(rank == 1 for rank in ranks), sum(0 < rank <= 5 for rank in ranks)
    return 100 * first / count, 100 * five / count, sum(1 / rank for rank in ranks if rank) / count, each


def answered(ranker: Ranker, queries: list[str]) -> float:
    """The percentage of queries that get any answer."""
    return 100 * sum(bool(ranker(query)) for query in queries) / len(queries)


def table(title: str, rankers: dict[str, Ranker], given: dict[str, list[Case]], misses: bool = False) -> None:
    """Prints hit@1, hit@5, MRR and time of each ranker over each half; only ours over the half for tuning."""
    print(f"\n{title}", flush=True)
    for part, some in given.items():
        for name, ranker in rankers.items():
            if not name.startswith("careers") and part == "tune":
                continue
            first, five, mrr, each = measured(ranker, some)
            print(
                f"  {part:7}{name:20}hit@1 {first:6.1f}  hit@5 {five:6.1f}  MRR {mrr:.3f}  {each:7.1f} ms", flush=True
            )
            if misses and part == "tune":
                shown(ranker, some)


def shown(ranker: Ranker, given: list[Case]) -> None:
    """Prints what was not found first, for tuning."""
    for case in given:
        found = ranker(case.query)
        if not found or found[0] not in case.right:
            print(f"      {case.query!r}: wanted {sorted(case.right)[:2]}, got {found[:3]}")


def main() -> int:
    """Makes the roles, the cases and the tables."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--onet", type=Path, default=ONET, help="folder of O*NET's text files")
    parser.add_argument("--cases", type=int, default=300, help="queries of each kind in each half")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--only", choices=("all", "ours"), default="all", help="leave out what is not ours")
    parser.add_argument("--misses", action="store_true", help="show what was not found in the half for tuning")
    chosen = parser.parse_args()
    if not (chosen.onet / "Occupation Data.txt").is_file():
        print(f"{chosen.onet}: O*NET's text files are not here; name their folder with --onet", file=sys.stderr)
        return 1
    with tempfile.TemporaryDirectory(prefix="careers-quality-") as scratch:
        os.environ["XDG_CACHE_HOME"] = str(Path(scratch) / "cache")
        os.environ["XDG_DATA_HOME"] = str(Path(scratch) / "data")
        compared(Path(scratch), chosen)
    return 0


def compared(scratch: Path, chosen: argparse.Namespace) -> None:
    """Builds the catalogue in a scratch folder and prints every table."""
    from careercli.catalog.catalog import Catalog
    from careercli.roles.search_path import Folder
    from careercli.skills import normalize

    folder = scratch / "roles"
    folder.mkdir()
    found = occupations(chosen.onet)
    roles = written(found, folder)
    titles = {title: {normalize.name_key(title)} for title in roles}
    catalog = Catalog([Folder(folder, str(folder))])
    catalog.refresh()
    assert not list(catalog.left_out()), "every role that was written is in the index"
    tools = skill_keys(catalog, found)
    print(
        f"{len(found):,} occupations, {len(titles):,} titles, {len(tools):,} tools and technologies; "
        f"{chosen.cases} queries of each kind in each half, seed {chosen.seed}"
    )
    by_title, by_role, by_role_sure, by_skill = ours(catalog)
    beside_titles = {} if chosen.only == "ours" else others(titles)
    for what, change, fewest in (
        ("A whole title, one error", one_error, 1),
        ("A whole title, two errors", two_errors, 1),
        ("One word left out (titles of three words or more), shuffled in half, one error", one_word_less_one_error, 3),
    ):
        draw = [cases(names, change, part, chosen.cases, chosen.seed, fewest)
                for names in (titles, roles) for part in ("tune", "report")]  # fmt: skip
        drawn = dict(zip(("tune", "report"), draw[:2], strict=True))
        table(f"{what}: the title", {"careers": by_title} | beside_titles, drawn, chosen.misses)
        table(
            f"{what}: a role that has it",
            {"careers search": by_role},
            dict(zip(("tune", "report"), draw[2:], strict=True)),
        )
    given = {part: cases(tools, one_error, part, chosen.cases, chosen.seed) for part in ("tune", "report")}
    rankers = {"careers skills": by_skill} | ({} if chosen.only == "ours" else others(tools))
    table("Tools and technology, one error: the skill", rankers, given, chosen.misses)
    judged = {"careers search": by_role, "careers search, no guess": by_role_sure, "careers skills": by_skill}
    if chosen.only == "all":
        judged |= {f"{name}, cut at 70": by_rapidfuzz(titles, name, 70) for name in SCORERS}
        judged |= {name: ranker for name, ranker in beside_titles.items() if name not in SCORERS}
    is_real = real_words(catalog)
    print("\nNonsense that gets an answer, in percent")
    for kind, queries in (
        ("letters", nonsense(NONSENSE, chosen.seed, False, is_real)),
        ("syllables", nonsense(NONSENSE, chosen.seed, True, is_real)),
    ):
        for name, ranker in judged.items():
            some = queries if name.startswith("careers") else queries[: chosen.cases]
            print(f"  {kind:11}{name:28}{answered(ranker, some):5.1f} of {len(some)}", flush=True)


def skill_keys(catalog: Catalog, found: dict[str, dict[str, list[str] | str]]) -> dict[str, set[str]]:
    """The skills that each tool or technology is, as the index has them."""
    from careercli.skills import normalize

    named: dict[str, set[str]] = {}
    for text, name in catalog.index.rows(
        "SELECT DISTINCT text, skill.name FROM mention JOIN skill ON skill.id = skill"
    ):
        named.setdefault(text, set()).add(normalize.key(name))
    names = {name for entry in found.values() for key in ("tech_stack", "tools") for name in entry.get(key, ())}
    return {name: named[name] for name in sorted(names)}


def ours(catalog: Catalog) -> tuple[Ranker, Ranker, Ranker, Ranker]:
    """Our search as rankers: names of roles, roles (names, skills and texts), those that are no guesses, skills."""
    from careercli.search import candidates, skills
    from careercli.search import ranking as names
    from careercli.search import roles as search
    from careercli.skills import normalize

    def by_title(query: str) -> list[str]:
        return [one.name for one in names.ranked(catalog, candidates.ROLES, names.query_words(query), typed=query)][
            :TOP
        ]

    def by_role(query: str) -> list[str]:
        return [hit.slug for hit in search.search(catalog, query, TOP).hits]

    def by_role_sure(query: str) -> list[str]:
        return [hit.slug for hit in search.search(catalog, query, TOP).hits if not hit.weak]

    def by_skill(query: str) -> list[str]:
        return [normalize.key(hit.skill) for hit in skills.search(catalog, query, TOP).hits]

    return by_title, by_role, by_role_sure, by_skill


def others(names: dict[str, set[str]]) -> dict[str, Ranker]:
    """What a person would use instead, over the same names."""
    found = {name: by_rapidfuzz(names, name, 0) for name in SCORERS} | {"FTS5 trigram": by_trigrams(names)}
    return found | ({"fzf --filter": by_fzf(names)} if shutil.which("fzf") else {})


if __name__ == "__main__":
    sys.exit(main())
