"""The text of a new role file: every key of the model as a comment, with a line on what goes there.

Lines that explain start with `##`; lines that start with `#` become part of the role once the `# ` is taken away. A
test does that to all of them and finds every key of the model set. A new key of a role needs no lines here: without any
it gets its field's description and an example of its type. A key inside a section, as `salary.low`, needs its line.
"""

from __future__ import annotations

import dataclasses
import json
import re
from collections.abc import Callable
from typing import Any

from careercli import text as wording
from careercli.roles import json_schema
from careercli.roles.dumper import key_lines
from careercli.roles.model import Block, Name, Role, Text, Tier

TO_WRITE = "To be written."
TITLE_LETTERS, TEXT_LETTERS = Name.__metadata__[0].max_length, Text.__metadata__[0].max_length  # type: ignore[attr-defined]

HEADER = """\
## A line with ## explains. A line with # becomes part of the role when you take the "# " away; change what it says.
## Only title and summary have to be there. Leave out what you do not know, and say where each figure comes from.
## When you have written: careers validate FILE"""

BLOCKS = """\
## Other names of the same role, one a line; it is found by each of them.
# aliases:
#   - Another title
#   - A third title

## The family it belongs to, as legal or health.
# family: other

## What the role is and what it is for, in two or three sentences.
summary: To be written.

## The occupation that an official classification counts it under, and why you think so.
# occupation:
#   system: SOC-2018
#   code: "00-0000"
#   title: The occupation's title there
#   reason: Its list of job titles names this one.

## Can it be done from home? true or false.
# remote_friendly: true

## How much it is asked for: low, moderate, high or very high.
# demand:
#   level: moderate
#   note: Why you say so.

## What a guide claims that it pays: whole units of the currency per hour, week, month or year. Name the source.
# salary:
#   country: US
#   currency: USD
#   period: year
#   low: 1
#   median: 2
#   high: 3
#   levels: {entry: 1, mid: 2, senior: 3}
#   top_tenth_from: 3
#   note: What else the source says about pay.
#   source: Name of the guide, and its year

## How a guide claims that it will grow, in percent.
# outlook:
#   growth_percent: 0
#   status: As the source words it
#   source: Name of the guide, and its year

## What an official statistic says: `careers import bls` fills this in. at_least is for wages above the survey's
## ceiling; p10 is what a tenth of people earn less than.
# statistics:
#   source: Name of the statistic
#   occupation: {system: SOC-2018, code: "00-0000", title: The occupation's title there, reason: Why this one}
#   year: 2024
#   country: US
#   currency: USD
#   period: year
#   employment: 1
#   wages: {p10: 1, p25: 2, median: 3, p75: 4, p90: 5, at_least: {p10: 1, p25: 2, median: 3, p75: 4, p90: 5}}
#   growth_percent: 0
#   growth_period: 2024-34
#   annual_openings: 1
#   entry_education: As the source words it
#   work_experience: As the source words it
#   training: As the source words it
#   note: What one should know about these figures.

## What the work is at its heart: a paragraph an entry.
# core_functions:
#   - The first paragraph.
#   - The second paragraph.

## What one does: a task an entry.
# responsibilities:
#   - The first task.
#   - The second task.

## Where and how one works.
# work_setting: Indoors or outdoors, alone or with others, at which hours.

## The software one uses, by name.
# tech_stack:
#   - Name of a program

## Which entries of tech_stack the source calls hot or in demand, word for word.
# tech_marks:
#   hot: [Name of a program]
#   in_demand: [Name of a program]

## The other tools one uses, by name.
# tools:
#   - Name of a tool

## What one has to be able to do, a skill an entry.
# skills:
#   technical:
#     - Name of a skill
#   soft:
#     - Name of a skill

## How much a skill, knowledge, ability or work activity matters (1 to 5), and at which level (0 to 7).
# ratings:
#   - {name: Name of a skill, kind: skill, importance: 3, level: 3.5}

## How much a trait helps (-3 to 3), and how much it marks the role out (0 to 10).
# work_styles:
#   - {name: Name of a trait, impact: 1, distinctiveness: 5}

## What one has to have learned, the way there, and what share of people say that it is asked for.
# education:
#   level: The schooling that is usually asked for
#   path: How one gets there.
#   required:
#     - {level: Name of the schooling, percent: 50}

## How much preparation it needs, from 1 (little) to 5 (extensive).
# job_zone:
#   zone: 3
#   name: As the source words it
#   experience: What one has to have done before.
#   education: What one has to have learned.
#   training: What one learns on the job.

## How one gets in: a paragraph an entry.
# entry_path:
#   - The first paragraph.

## The steps of the ladder from the lowest up, with years of experience; no max means that it is open-ended.
# tiers:
#   - title: Junior title
#     years: {min: 0, max: 2}
#     description: What one does at this step.
#   - title: Senior title
#     years: {min: 2}
#     description: What one does at this step.

## How it stands in the world: a paragraph an entry.
# global_outlook:
#   - The first paragraph.

## The market today.
# market:
#   challenges: What is hard.
#   growth_paths: Where one can go from here.
#   trends: What is changing.

## A usual day by the 24-hour clock; a block may cross midnight.
# day:
#   - period: Morning
#     start: "09:00"
#     end: "12:00"
#     focus: What this part of the day is for
#     activities:
#       - What one does.

## Stress (low, moderate, high, very high), and how work and life go together (poor, fair, moderate, good, very good,
## excellent).
# balance:
#   stress: moderate
#   rating: good
#   note: Why you say so.

## What to learn, in groups from the essentials to the special.
# skill_map:
#   - name: Essentials
#     description: What these are for.
#     skills:
#       - Name of a skill

## What is good about it.
# pros:
#   - The first point.

## What is not.
# cons:
#   - The first point.

## What beginners get wrong.
# beginner_mistakes:
#   - The first mistake.

## What to do instead.
# advice:
#   - The first advice.

## Cases, and what each teaches.
# case_studies:
#   - title: Name of the case
#     story: What happened.
#     takeaway: What one learns from it.

## How to show what one can do.
# portfolio_tips:
#   - The first tip.

## How well it fits each of Holland's six interests, 1 to 7.
# interests:
#   {realistic: 4, investigative: 4, artistic: 4, social: 4, enterprising: 4, conventional: 4}

## Roles that are near it, by their slugs (`careers list --format ids` shows them).
# related:
#   - legal-coordinator

## What people ask, and the answers.
# faq:
#   - question: A question?
#     answer: Its answer.

## Where all this comes from, and which keys each source covers.
# sources:
#   - name: Name of the source
#     url: https://example.org/
#     year: 2026
#     licence: As the source words it
#     covers: [summary, salary]
"""


def template(title: str, *, schema: str, like: Role | None = None) -> str:
    """The file of a new role, valid as it stands. `schema` is what its first line names, for editors.

    With `like`, it holds the keys of that role only: its family, the titles and years of its tiers and the hours of its
    day as entries, its tools, skills and questions as comments to choose from, and none of its texts or figures.
    """
    lines = [f"# yaml-language-server: $schema={schema}", HEADER]
    if like is not None:
        lines.append(
            f"## It has the shape of {wording.blank(like.title)}: go through what was taken over, it may not fit."
        )
    lines += ["", *key_lines("title", title)]
    left_out = []
    for key, block in blocks().items():
        if like is None or key in ("summary", "sources"):
            lines += ["", block]
        elif getattr(like, key) in (None, ()):
            left_out.append(key)
        else:
            lines += ["", *_from(like, key, block, title)]
    if left_out:
        lines += ["", *_wrapped(f"{wording.blank(like.title if like else '')} has no " + ", ".join(left_out))]
    return "\n".join(lines) + "\n"


def blocks() -> dict[str, str]:
    """The lines of each key but the title, in the model's order."""
    written = {}
    for block in BLOCKS.strip("\n").split("\n\n"):
        key = re.search(r"^(?:# )?([a-z_]+):", block, re.MULTILINE)
        assert key is not None, block
        written[key[1]] = block
    names = [field.name for field in dataclasses.fields(Role) if field.name != "title"]
    return {name: written.get(name) or _block(name) for name in names} | written


def _block(name: str) -> str:
    """The lines of a key that BLOCKS does not have: the description of its field, and an example of its type."""
    definitions = json_schema.strict()["$defs"]
    field = definitions["Role"]["properties"][name]
    example = json.dumps(_example(field, definitions))  # JSON is YAML too
    return f"## {field.get('description', wording.heading(name))}\n# {name}: {example}"


def _example(schema: dict[str, Any], definitions: dict[str, Any]) -> Any:
    """A value that fits a part of the JSON Schema: the first of its choices, its lowest number, TO_WRITE for a text."""
    if "$ref" in schema:
        return _example(definitions[schema["$ref"].rsplit("/", 1)[1]], definitions)
    if "enum" in schema:
        return schema["enum"][0]
    if schema["type"] == "object":
        return {key: _example(value, definitions) for key, value in schema["properties"].items()}
    if schema["type"] == "array":
        return [_example(schema["items"], definitions)]
    return {"boolean": True, "string": TO_WRITE}.get(schema["type"], schema.get("minimum", 1))


def _wrapped(text: str) -> list[str]:
    import textwrap

    return textwrap.wrap(text + ".", 110, initial_indent="## ", subsequent_indent="## ", break_long_words=False)


# From another role


def _from(like: Role, key: str, block: str, title: str) -> list[str]:
    """The lines of a key, in the shape that it has in another role."""
    explained = [line for line in block.splitlines() if line.startswith("##")]
    value = getattr(like, key)
    if key in _SHAPED:
        return [*explained, *_SHAPED[key](value, lambda text: _renamed(text, like.title, title))]
    lines = block.splitlines()
    if isinstance(value, tuple):
        count = wording.count(len(value), "entry", "entries")
        lines.insert(len(explained), f"## {wording.blank(like.title)} has {count}.")
    return lines


Rename = Callable[[str], str]


def _renamed(text: str, old: str, new: str) -> str:
    """A text with the title of one role replaced by that of the other."""
    return re.sub(rf"\b{re.escape(old)}\b", lambda _: new, text, flags=re.IGNORECASE)


def _family(value: str, _: Rename) -> list[str]:
    return key_lines("family", value)


def _tiers(value: tuple[Tier, ...], renamed: Rename) -> list[str]:
    lines = ["tiers:"]
    for tier in value:
        bare = Tier(title=renamed(tier.title)[:TITLE_LETTERS], years=tier.years)
        lines += [*key_lines("tiers", (bare,))[1:], f"    # description: {TO_WRITE}"]
    return lines


def _day(value: tuple[Block, ...], _: Rename) -> list[str]:
    lines = ["day:"]
    for block in value:
        bare = Block(period=block.period, start=block.start, end=block.end)
        lines += [*key_lines("day", (bare,))[1:], f"    # focus: {TO_WRITE}", "    # activities:"]
        lines += [f"    #   - {TO_WRITE}"] * max(1, len(block.activities))
    return lines


def _choice(key: str) -> Callable[[Any, Rename], list[str]]:
    """The entries of a key as comments."""
    chosen = "## Take the # away from the key and from what fits; remove the rest."
    return lambda value, _: [chosen, *(f"# {line}" for line in key_lines(key, value))]


def _skill_map(value: tuple[Any, ...], renamed: Rename) -> list[str]:
    return _choice("skill_map")(tuple(dataclasses.replace(one, description=None) for one in value), renamed)


def _faq(value: tuple[Any, ...], renamed: Rename) -> list[str]:
    asked = tuple(
        dataclasses.replace(one, question=renamed(one.question)[:TEXT_LETTERS], answer=TO_WRITE) for one in value
    )
    return _choice("faq")(asked, renamed)


_SHAPED: dict[str, Callable[[Any, Rename], list[str]]] = {
    "family": _family,
    "tiers": _tiers,
    "day": _day,
    "tech_stack": _choice("tech_stack"),
    "tools": _choice("tools"),
    "skills": _choice("skills"),
    "skill_map": _skill_map,
    "faq": _faq,
}
"""The keys of which something is taken over from another role."""
