"""Makes the catalogues that the speed is measured on: about a thousand role files, and any number of them.

    python benchmarks/catalogue.py FOLDER --roles 10000

With O*NET's text files and BLS's workbooks in ../shared/data, the program itself imports them, and the files are
multiplied: each copy gets another name, other aliases, other pay, fewer tools and a few skills of its own. Without
them, roles are made up from a list of words. Both follow a seed: the same call makes the same files.
"""

from __future__ import annotations

import argparse
import os
import random
import re
import shutil
import subprocess
import sys
from pathlib import Path

DATA = Path(__file__).resolve().parent.parent.parent / "shared" / "data"
ONET = DATA / "onet_30_1_text"
WAGES = DATA / "bls" / "national_M2024_dl.xlsx"
PROJECTIONS = DATA / "bls" / "occupation.xlsx"
PLAIN = 1016
"""How many occupations a release of O*NET has: so many roles are made up where it is missing."""

QUALIFIERS = (
    "Rural", "Hospital", "Night Shift", "Export", "Harbour", "School", "Mobile", "Archive", "Airport", "Island",
    "Municipal", "Insurance", "Railway", "Museum", "Winter", "Regional", "Cooperative", "Coastal",
)  # fmt: skip
OWN_SKILLS = 3
"""Skills that each copy has for itself, so that the words of a large catalogue grow with it."""
KEPT = 0.9
"""The share of the short lines of a list (tools, technology, aliases) that a copy keeps."""


def real() -> bool:
    """True if O*NET and BLS are at hand."""
    return ONET.is_dir() and WAGES.is_file() and PROJECTIONS.is_file()


def plain(folder: Path, seed: int = 1) -> str:
    """Fills a folder with about a thousand roles, and says what they are."""
    folder.mkdir(parents=True, exist_ok=True)
    if not real():
        for name, text in _made_up(PLAIN, random.Random(seed)):
            (folder / name).write_text(text, encoding="utf-8")
        return f"{PLAIN:,} made-up roles"
    command = [sys.executable, "-m", "careercli", "import", "onet", str(ONET)]
    figures = ["--wages", str(WAGES), "--projections", str(PROJECTIONS)]
    home = {name: str(folder.parent / "home") for name in ("HOME", "XDG_CACHE_HOME", "XDG_DATA_HOME")}
    done = subprocess.run(
        [*command, *figures, "--to", str(folder)], env={**os.environ, **home}, stdout=subprocess.DEVNULL, check=False
    )
    if done.returncode:
        raise SystemExit("the import of O*NET failed")
    return f"{len(list(folder.glob('*.yaml'))):,} roles of O*NET 30.1 with BLS figures"


def many(source: Path, folder: Path, count: int, seed: int = 1) -> str:
    """Fills a folder with `count` roles made of those in another, and says what they are."""
    folder.mkdir(parents=True, exist_ok=True)
    chance = random.Random(seed)
    files = sorted(source.glob("*.yaml"))
    words = sorted({word for file in files[::10] for word in _tool_words(file.read_text(encoding="utf-8"))})
    for number in range(count):
        turn, place = divmod(number, len(files))
        file = files[place]
        if not turn:
            shutil.copyfile(file, folder / file.name)
            continue
        qualifier = _qualifier(turn)
        text = _varied(file.read_text(encoding="utf-8"), qualifier, words, chance)
        slug = "-".join([*qualifier.lower().split(), file.stem])
        (folder / f"{slug}.yaml").write_text(text, encoding="utf-8")
    return f"{count:,} roles: {len(files):,} of them as they are, the others copies with other names, pay and skills"


def _qualifier(turn: int) -> str:
    rounds, place = divmod(turn - 1, len(QUALIFIERS))
    return QUALIFIERS[place] + (f" {rounds + 1}" if rounds else "")


def _tool_words(text: str) -> set[str]:
    block = re.search(r"^tech_stack:\n((?:  .*\n)+)", text, re.MULTILINE)
    return set(re.findall(r"[A-Z][a-z]{3,}", block.group(1))) if block else set()


def _varied(text: str, qualifier: str, words: list[str], chance: random.Random) -> str:
    """A role file under another name, with other pay, some lines fewer and a few skills more."""
    factor = 1 + 0.01 * chance.randint(-30, 30)
    key, lines = "", []
    for line in text.splitlines():
        if line[:1].isalpha():
            key = line.split(":")[0]
        if key == "title" and line.startswith("title: "):
            line = f"title: {qualifier} {line.removeprefix('title: ')}"
        elif key == "aliases" and re.match(r"  - \w", line):
            line = f"  - {qualifier} {line.removeprefix('  - ')}" if chance.random() < 0.5 else line
        elif key in ("tech_stack", "tools") and re.match(r"  - \w", line) and chance.random() > KEPT:
            continue
        elif key == "statistics" and "wages:" in line:
            line = re.sub(r"\d{5,}", lambda found: str(round(int(found.group()) * factor, -1)), line)
        lines.append(line)
        if line == "tech_stack:":
            lines += [f"  - {' '.join(chance.sample(words, 2))}" for _ in range(OWN_SKILLS)]
    return "\n".join(lines) + "\n"


# Made up

_HEADS = ("Clerk", "Engineer", "Nurse", "Teacher", "Technician", "Analyst", "Driver", "Baker", "Planner", "Inspector")
_FIELDS = (
    "Court", "Bridge", "Water", "Forest", "Grain", "Signal", "Glass", "Tax", "Market", "Theatre", "Garden", "Steel",
)  # fmt: skip
_SKILLS = ("Research", "Drafting", "Welding", "Reporting", "Scheduling", "Mediation", "Testing", "Mapping", "Editing")
_TASKS = ("Prepare", "Check", "Explain", "Record", "Compare", "Arrange", "Repair", "Count")


def _made_up(count: int, chance: random.Random) -> list[tuple[str, str]]:
    """Names and texts of role files of about the size of O*NET's."""
    names = [f"{one} {other} {head}" for one in _FIELDS for other in _FIELDS if one != other for head in _HEADS]
    chance.shuffle(names)
    roles = [("certified-paralegal.yaml", _role("Certified Paralegal", chance))]
    return roles + [(f"{name.lower().replace(' ', '-')}.yaml", _role(name, chance)) for name in names[: count - 1]]


def _role(title: str, chance: random.Random) -> str:
    def phrase() -> str:
        return f"{chance.choice(_FIELDS)} {chance.choice(_SKILLS)}"

    def task() -> str:
        return f"{chance.choice(_TASKS)} the {phrase().lower()} of a {chance.choice(_FIELDS).lower()} office."

    median = 100 * chance.randint(300, 1500)
    skills = ["Legal Research", *dict.fromkeys(phrase() for _ in range(60))]
    return "\n".join([
        f"title: {title}",
        "aliases:", *(f"  - {chance.choice(_SKILLS)} {title}" for _ in range(5)),
        "family: Made Up Occupations",
        "summary: >-", *(f"  {task()}" for _ in range(3)),
        "statistics:", "  source: made up", "  country: US", "  currency: USD", "  period: year",
        f"  wages: {{p25: {median - 9000}, median: {median}, p75: {median + 12000}}}",
        "responsibilities:", *(f"  - {task()}" for _ in range(25)),
        "tech_stack:", *(f"  - {one}" for one in skills[:40]),
        "tools:", *(f"  - {one} kits" for one in skills[40:]),
    ]) + "\n"  # fmt: skip


def main() -> None:
    """Makes both catalogues in a folder: `plain` and `many`."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("folder", type=Path)
    parser.add_argument("--roles", type=int, default=10_000)
    parser.add_argument("--seed", type=int, default=1)
    chosen = parser.parse_args()
    print(plain(chosen.folder / "plain", chosen.seed))
    print(many(chosen.folder / "plain", chosen.folder / "many", chosen.roles, chosen.seed))


if __name__ == "__main__":
    main()
