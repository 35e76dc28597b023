"""Makes `data/conditions.tsv`: what an occupation is like to work in. For maintainers.

    python data/make_conditions.py SOURCES

SOURCES is the folder that `make_atlas.py` takes. Three things enter: which conditions the profile of an occupation in
the Occupational Outlook Handbook speaks of (under "Work Environment" and "Work Schedules"; of a driver's license,
anywhere; of lifting, strain, stress and difficult people among the important qualities, too), O*NET's importance
ratings of five abilities, skills and fields of knowledge, and which of its tasks name lifting, climbing or being on
one's feet. The rules below, and those of `body_in_tasks.py`, say which words count. No sentence is copied: a cell is
`usual` where a sentence says it of the occupation as a whole, `some` where every such sentence limits it ("may",
"some", "those who"), names another occupation of the same profile or stands among the qualities alone, and empty
where none speaks of it. Outdoor work is `both` where the sentence has the same people work indoors, too. A cell of
tasks is `core` where a core task names it, `some` where other tasks alone do, or those of a part of the occupation.
`hours` is `told` where a profile says anything of when or how long people work, beyond full time and part-time.
`hard_conditions.py` has the words for danger, stress, surroundings and the school year; of these nothing is said of one
occupation that a profile says of another in it. `rates` names what is among the highest rates of all: injuries, deaths.

A line is of a SOC code, which is O*NET's occupation of that number (29-1141.00), and of each of O*NET's details that
is rated beside it (29-1141.01), with the same profile. Where O*NET rates details alone, the line of the whole has the
highest of theirs, and says under `rated` that they are of its parts.
"""

from __future__ import annotations

import argparse
import csv
import gzip
import itertools
import json
import re
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

import hard_conditions  # beside this file, as the next

from careercli.roles.condition_topics import (
    COLUMNS,
    FILE,
    HARD_TOPICS,
    HOURS_AT_HOME,
    HOURS_COLUMN,
    HOURS_TOLD,
    INSIDE_TOO,
    OF_PARTS,
    PROFILE_TOPICS,
    RATES_COLUMN,
    TASK_TOPICS,
)

HERE = Path(__file__).resolve().parent
ENVIRONMENT = "3"
"""The part of a profile on the work environment and schedules."""
LIMITED = (
    r"\b(?:may|might|can|could|some|sometimes|occasional\w*|occasions?|depend\w*|those|who|certain|few|others?|if|when|"
    r"example|either|as needed|although|though|part of|not|less|variety|including|"
    r"require\w*|need)\b|\b(?:in addition|such as)\b"
)
"""Words of a sentence that speaks of a part of the people or of the time; those in front of the condition count."""
LATER = (
    r"\b(?:may|might) (?:also )?be (?:required|needed|possible)\b|\bwhen\b|\bwhile\b|\bsplit their time\b|"
    r"\bpossible in some\b|\bdepends\b"
)
"""The same, wherever they stand."""
MANY = r"\bmany\b"
CONTINUED = (
    r"(?:To (?:avoid|prevent|reduce)|[A-Z][a-z]+ing (?:and [a-z]+ing )?(?:proper|heavy|such|these)|These workers)\b"
)
"""How a sentence begins that goes on from the one before: "Using proper lifting techniques helps".

It is on the people of that sentence, and says nothing of the others."""
ROLE_WORDS = r"\btravel (?:agent|guide|nurse|agenc|clerk)\w*|\btour and travel\b"
STRAIN = (
    r"\bphysically (?:(?:and|or) \w+ )?(?:demanding|strenuous|taxing|draining|tiring|challenging|hard|active)\b|"
    r"\bphysical (?:demands|labor|tasks|endurance)\b|\bstrenuous\b"
)
"""Hard on the body, whatever it is that one does: nobody who says so promises that nothing is lifted."""
WORDS = {
    "desk": (
        r"(?<!away from the )(?<!post )(?<!dental )(?<!medical )(?<!physicians’ )(?<!doctors’ )(?<!dentists’ )"
        r"(?<!health )(?<!private )\boffices?\b(?! of\b| buildings?\b)|\bsit\b|\bsitting\b|\bdesks?\b"
    ),
    "outdoors": (
        r"\boutdoors?\b|\boutside\b(?! (?:of|the|their|an?|standard|normal|regular|typical|business|scheduled|"
        r"traditional|work|sales)\b)|\ball types of weather\b|\bthe elements\b"
    ),
    "home": (
        r"\b(?:work\w*|done) (?:out of |from )(?:a |either their |their )?(?:own )?homes?\b|\btelework\w*|"
        r"\btelecommut\w*|\bremotely\b|\bremote work\b|\bfrom a remote location\b|\bhome offices?\b|\bhome studios?\b|"
        r"\b(?:from|in) their own homes?\b"
    ),
    "part_time": r"\bpart[- ]time\b",
    "lifting": (
        rf"{STRAIN}|\blift(?:ed|ing|s)?\b|\bheavy\b(?! rain| snow| traffic| workload| vehicle| truck)|"
        r"\bcarry(?:ing)?\b(?![ -](?:out|on|risks?|(?:a )?(?:firearm|gun|weapon)s?)\b)|\bunload(?:ing)?\b|"
        r"\b(?:mov|turn|transferr?)(?:e|ing)? (?:and \w+ )?(?:patients|clients|equipment)\b|"
        r"\bhandle packages\b|\bphysical strength\b|\bstrength and\b"
    ),
    "standing": (
        rf"{STRAIN}|\bstand(?:ing|s)?\b|\btheir feet\b|\bon foot\b|\bkneel\w*|\bcrouch\w*|\bstoop\w*|\bsquat\w*|"
        r"\bbend(?:ing|s)?\b|\bclimb\w*|\bcrawl\w*|\bwalk(?:ing|s)?\b|\bhik(?:e|ing)\b|"
        r"\b(?:awkward|cramped|uncomfortable) (?:or \w+ )?(?:positions?|spaces?)\b|\bback (?:pain|injur\w+|strain)|"
        r"\bstamina\b|\bendurance\b"
    ),
    "nights": (
        r"\bnights?\b|\bovernight\b|\bevenings?\b|\b(?:a?round)[- ]the[- ]clock\b|\b24[- ]hours?\b|\brotating\b|"
        r"\b(?:in|work|early|late) shifts\b|\bshift work\b"
    ),
    "weekends": r"\bweekends?\b|\bholidays?\b|\b(?:satur|sun)days?\b",
    "travel": r"\btravel\w*|\baway from home\b",
    "driving": r"\bdriver['’]?s['’]? licen[sc]es?\b|\bCDLs?\b",
    **hard_conditions.HARD_WORDS,
}
HOURS = (
    rf"{WORDS['nights']}|{WORDS['weekends']}|\bshifts?\b|\bmornings?\b|\bon call\b|\bovertime\b|\bhours\b|"
    r"\bworkdays?\b|\bworkweeks?\b|\bperiods of work\b|(?<!tight )(?<!tight work )\bschedules?\b"
)
"""What is said of hours beyond that people work full time or part-time."""
LESSONS = r"\bgrad(?:e|ing) (?:\w+ )?papers\b|\bprepar(?:e|ing) (?:for )?(?:lessons|classes)\b"
"""What teachers do of an evening."""
REASON = r"^(?:because|since)\b[^,]*, "
"""Why something is so, in front of what is: goods that are shipped around the clock are nobody's hours."""
OF_NOBODY = {"driving": r"^(?:obtaining|getting|earning|to (?:obtain|get|earn))\b"}
"""What tells how one comes by a condition, and not of whom it is asked."""
INDOORS = r"\b(?:indoors?|inside)\b"
"""Where the same people work who are outdoors, too."""
ALL = ""
"""In place of a code: all the occupations of a profile."""
LONGEST = 6
"""Words of the name of a profile that are kept."""
ELSEWHERE = ("driving",)
"""What any part of a profile may speak of."""
QUALITIES, OF_THE_BODY = "4", ("lifting", "standing")
"""The part of a profile on what one needs, and what it speaks of under the qualities of the body."""
BODILY = re.compile(r"(?:physical\b.{0,20}?|stamina|strength) ?\.", re.IGNORECASE)
"""How a paragraph on a quality of the body begins."""
RATED = {
    "strength": ("Abilities.txt", "Static Strength"),
    "stamina": ("Abilities.txt", "Stamina"),
    "service": ("Knowledge.txt", "Customer and Personal Service"),
    "speaking": ("Essential Skills.txt", "Speaking"),
    "computers": ("Knowledge.txt", "Computers and Electronics"),
}


def main() -> None:
    """Reads the sources named on the command line, and writes the table."""
    import body_in_tasks  # beside this file, which is found there when it is run

    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("sources", type=Path, help="the folder of the publishers' files")
    sources: Path = parser.parse_args().sources
    with gzip.open(sources / "ooh" / "ooh_2024_34.json.gz", "rt", encoding="utf-8") as lines:
        spoken = of_profiles(json.load(lines), titles_of(sources / "onet_30_3_text" / "Occupation Data.txt"))
    rated = {column: importance(sources / "onet_30_3_text" / file, name) for column, (file, name) in RATED.items()}
    tasks = body_in_tasks.of_file(sources / "onet_30_3_text" / "Task Statements.txt")
    known = {code for ratings in (*rated.values(), tasks) for code in ratings}
    codes = sorted(spoken.keys() | known | {code[:7] for code in known})
    rows = ["\t".join(COLUMNS)]
    for code in codes:
        profile, cells = spoken.get(code[:7], ("", {}))
        ratings = [rated[column].get(code, "") for column in RATED]
        if is_of_parts := not any(ratings):
            ratings = [highest(rated[column], code) for column in RATED]
        rows.append(
            "\t".join(
                [
                    code,
                    profile,
                    *(cells.get(name, "") for name in (HOURS_COLUMN, *PROFILE_TOPICS, RATES_COLUMN)),
                    *ratings,
                    *body_in_tasks.cells(tasks, code, TASK_TOPICS),
                    OF_PARTS if is_of_parts and any(ratings) else "",
                ]
            )
        )
    (HERE / FILE).write_text("\n".join(rows) + "\n", encoding="utf-8", newline="\n")


def of_profiles(
    profiles: Iterable[Mapping[str, Any]], titles: Mapping[str, str]
) -> dict[str, tuple[str, dict[str, str]]]:
    """The name of the profile of each SOC code, and what it says of each condition; `titles` are by SOC code."""
    every: dict[str, tuple[str, dict[str, str]]] = {}
    for profile in profiles:
        codes = [code for code in profile["soc"] if not code.endswith("0")]
        codes = codes or [code for broad in profile["soc"] for code in titles if code.startswith(broad[:-1])]
        hours = {HOURS_COLUMN: hours_of(profile["tabs"])}
        names = distinct({code: titles.get(code, "") for code in codes}, profile["title"])
        for code in codes:
            cells = {name: said for name in PROFILE_TOPICS if (said := spoken_of(profile["tabs"], name, code, names))}
            if cells.get("standing") == "usual" and cells.get("desk") == "usual":
                cells["desk"] = "some"
            if rates := rates_of(profile["tabs"], code, names):
                cells |= {RATES_COLUMN: " ".join(rates), hard_conditions.INJURIES: "usual"}
            every[code] = ("-".join(profile["slug"].split("-")[:LONGEST]), hours | cells)
    return every


def tells_hours(tabs: Mapping[str, list[str]]) -> bool:
    """Whether a profile says anything of when or how long people work, beyond full time and part-time."""
    return any(re.search(HOURS, sentence, re.IGNORECASE) for sentence in sentences(tabs.get(ENVIRONMENT, [])))


def hours_of(tabs: Mapping[str, list[str]]) -> str:
    """What the column of hours says of a profile: also that each word on evenings, nights and weekends is on grading
    papers and preparing lessons, which no employer puts on a schedule.
    """
    late = f"{WORDS['nights']}|{WORDS['weekends']}"
    said = [each for each in sentences(tabs.get(ENVIRONMENT, [])) if re.search(late, each, re.IGNORECASE)]
    if said and all(re.search(LESSONS, each, re.IGNORECASE) for each in said):
        return HOURS_AT_HOME
    return HOURS_TOLD if tells_hours(tabs) else ""


def sentences(lines: Iterable[str]) -> list[str]:
    """The sentences of a part of a profile, without headings and what leads up to a list."""
    plain = (re.sub(ROLE_WORDS, "", line, flags=re.IGNORECASE) for line in lines if not line.startswith("#"))
    return [of for line in plain if not line.endswith(":") for of in re.split(r"(?<=[.!?])\s+", line)]


def distinct(titles: Mapping[str, str], profile: str = "") -> dict[str, set[str]]:
    """The words of each title that not all of some titles have, without endings; under ALL the name of a profile that
    lists several, all of which a sentence has that is on all of them. Another name of a profile tells none apart.
    """
    words = {code: _words(title) for code, title in titles.items()}
    shared = set.intersection(*words.values()) if words else set()
    is_list = re.search(r",| and ", profile)
    shared |= set() if is_list else _words(profile)
    return {code: own - shared for code, own in words.items()} | ({ALL: _words(profile)} if is_list else {})


def _words(named: str) -> set[str]:
    """The words of a name or a sentence, without endings."""
    return {word.rstrip("s") for word in re.findall(r"[a-z]{4,}", named.lower())}


def _named(sentence: str, names: Mapping[str, set[str]]) -> dict[str, int]:
    """How many words of each name of a profile on several occupations a sentence has."""
    words, every = _words(sentence), names.get(ALL, set())
    words -= every if every <= words else set()
    return {code: len(own & words) for code, own in names.items() if code != ALL}


def is_on(code: str, sentence: str, names: Mapping[str, set[str]]) -> bool:
    """Whether a sentence of a profile on several occupations is on one: on all if it names none, or all alike."""
    named = _named(sentence, names)
    return named[code] == max(named.values())


def names_one(sentence: str, names: Mapping[str, set[str]]) -> bool:
    """Whether a sentence of a profile on several occupations names one of them."""
    return any(_named(sentence, names).values())


def is_limited(sentence: str, name: str, limited: str) -> bool:
    """Whether a sentence says a condition of a part of the people, or of the time."""
    told = [sentence, re.sub(REASON, "", sentence, flags=re.IGNORECASE)]
    return any(
        re.search(limited, words[: match.start()], re.IGNORECASE) or re.search(LATER, words, re.IGNORECASE)
        for words in told
        if (match := re.search(WORDS[name], words, re.IGNORECASE))
    )


def rates_of(tabs: Mapping[str, list[str]], code: str, names: Mapping[str, set[str]]) -> list[str]:
    """Of what a profile says that it is as frequent in an occupation as in hardly any other: injuries, deaths."""
    told = (
        each
        for each in sentences(tabs.get(ENVIRONMENT, []))
        if is_on(code, each, names) or (names[code] and names[code] <= _words(each))
    )
    return hard_conditions.rates_of(told)


def hard_condition(tabs: Mapping[str, list[str]], name: str, code: str, names: Mapping[str, set[str]]) -> str:
    """What a profile says of one of the hard topics: usual, some, or nothing; of another occupation in it, nothing."""
    lines = tabs.get(ENVIRONMENT, [])
    said = "some" if name == hard_conditions.INJURIES and hard_conditions.has_part_on_injuries(lines) else ""
    limited = LIMITED if name in hard_conditions.OF_MANY else f"{LIMITED}|{MANY}"
    for paragraph in lines:
        subject = ""
        for sentence in map(hard_conditions.without_session, sentences([paragraph])):
            subject = sentence if names_one(sentence, names) or not re.match(CONTINUED, sentence) else subject
            if not hard_conditions.is_told(name, sentence) or not is_on(code, subject, names):
                continue
            if not hard_conditions.is_beside(name, sentence) and not is_limited(sentence, name, limited):
                return "usual"
            said = "some"
    if not said and any(hard_conditions.is_quality(name, line) for line in tabs.get(QUALITIES, [])):
        return "some"
    return said


def spoken_of(tabs: Mapping[str, list[str]], name: str, code: str, names: Mapping[str, set[str]]) -> str:
    """What a profile says of a condition: usual, some, or nothing; what it says of another occupation in it is some."""
    if name in HARD_TOPICS:
        return hard_condition(tabs, name, code, names)
    limited, flags = LIMITED if name == "part_time" else f"{LIMITED}|{MANY}", re.IGNORECASE
    said = ""
    parts = tabs.values() if name in ELSEWHERE else [tabs.get(ENVIRONMENT, [])]
    for paragraph in itertools.chain.from_iterable(parts):
        is_of_some, subject = False, ""
        for sentence in sentences([paragraph]):
            subject = sentence if names_one(sentence, names) or not re.match(CONTINUED, sentence) else subject
            nobody = re.search(OF_NOBODY.get(name, r"(?!)"), sentence, flags)
            if nobody or not re.search(WORDS[name], sentence, flags) or (is_of_some and re.match(CONTINUED, sentence)):
                continue
            if not is_limited(sentence, name, limited) and is_on(code, subject, names):
                return INSIDE_TOO if name == "outdoors" and re.search(INDOORS, sentence, flags) else "usual"
            said, is_of_some = "some", True
    if not said and name in OF_THE_BODY:
        wanted = (line for line in tabs.get(QUALITIES, []) if BODILY.match(line))
        said = "some" if any(re.search(WORDS[name], line, flags) for line in wanted) else ""
    return said


def titles_of(file: Path) -> dict[str, str]:
    """The title of each SOC code."""
    with file.open(encoding="utf-8", newline="") as lines:
        rows = list(csv.DictReader(lines, delimiter="\t", quoting=csv.QUOTE_NONE))
    return {row["O*NET-SOC Code"][:7]: row["Title"] for row in rows if row["O*NET-SOC Code"].endswith(".00")}


def importance(file: Path, name: str) -> dict[str, str]:
    """The importance of an element, 1 to 5, in the source's digits: by SOC code, and by O*NET's code of a detail."""
    with file.open(encoding="utf-8", newline="") as lines:
        return {
            row["O*NET-SOC Code"].removesuffix(".00"): row["Data Value"]
            for row in csv.DictReader(lines, delimiter="\t", quoting=csv.QUOTE_NONE)
            if row["Element Name"] == name and row["Scale ID"] == "IM" and row["Recommend Suppress"] != "Y"
        }


def highest(ratings: Mapping[str, str], code: str) -> str:
    """The highest of the ratings of a code's details; empty without any."""
    return max((rating for each, rating in ratings.items() if each.startswith(f"{code}.")), key=float, default="")


if __name__ == "__main__":
    main()
