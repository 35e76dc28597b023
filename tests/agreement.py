"""Whether all formats of one answer say the same, each read as a program would read it."""

from __future__ import annotations

import csv
import io
import json
import re
from collections.abc import Callable, Iterator
from typing import Any

from helper import Ran

FORMULA = tuple("=+-@＝＋－＠")
FOR_PEOPLE = ("related", "gap", "path", "match", "whatif")
"""Commands whose Markdown names columns in words, writes figures out, and has sections with headings."""
COMPARED = r"(?m)^.+ is compared as .+\n"
"""What is said on stderr where a role is compared as another occupation, and the answer has no place for it."""
FOR_PROGRAMS = re.compile(
    r"(program|licence|requirements|schooling_survey)_source|schooling_survey\w*|program|if_asked"
)
"""What stands in the sentences of an answer, and has a column, or a row of `gap`, for programs."""
NUMBER = re.compile(r"-?\d+(\.\d+)?")


def assert_formats_agree(careers: Callable[..., Ran], command: tuple[str, ...]) -> None:
    """Runs a command in every format, and holds them against each other; rows are held cell by cell.

    JSON lines against JSON; CSV and Markdown and what a pipe gets against TSV; every figure and slug of TSV against JSON.
    """
    texts = {name: answered(careers, command, name) for name in ("json", "jsonl", "csv", "tsv", "markdown")}
    document = json.loads(texts["json"])
    rows = [line.split("\t") for line in texts["tsv"].split("\n")[:-1]]
    assert len(rows) > 1, "no rows to compare"
    assert len({len(row) for row in rows}) == 1
    assert [json.loads(line) for line in texts["jsonl"].splitlines()] == as_list(document)
    assert [[without_apostrophe(cell) for cell in row] for row in csv.reader(io.StringIO(texts["csv"]))] == rows
    piped = careers(*command)
    if command[0] == "plan":  # a checklist to keep in a file
        assert piped == texts["markdown"]
    else:
        assert [line.split("\t") for line in piped.split("\n")[:-1]] == rows[1:]
    if command[0] == "list":  # for people: fewer columns, money written out
        titles = [
            line[2:].split(" | ")[0].rstrip("*\\") for line in texts["markdown"].splitlines()[2:] if line[:2] == "| "
        ]
        assert titles == [row[rows[0].index("title")] for row in rows[1:]]
    elif command[0] == "next":
        assert_moves_are_told(texts["markdown"], rows)
    elif command[0] in FOR_PEOPLE or (command[0] in ("skills", "search") and texts["markdown"].startswith("| ")):
        assert_people_read(texts["markdown"], rows)
    elif texts["markdown"].startswith("| "):
        assert markdown_rows(texts["markdown"]) == rows
    else:
        assert_text_holds(texts["markdown"], rows)
    assert_in_document(rows, document)


def answered(careers: Callable[..., Ran], command: tuple[str, ...], name: str) -> str:
    """The answer in a format: exit 0, and nothing on stderr but that the answer is cut, to whom no screen says it; and
    what is borrowed for a move, or is of a wider occupation, in the sentences that Markdown has.
    """
    ran = careers(*command, "--format", name)
    said = re.sub(r"left out: [\d,]+ other roles?, as .+ are named; `--limit 0` has them\n", "", ran.stderr)
    if command[0] == "whatif":
        said = re.sub(COMPARED, "", said)
    if command[0] in ("gap", "plan", "next"):
        told = plain(careers(*command, "--format", "markdown"))
        said = "".join(line for line in said.splitlines() if line not in told)
    assert (ran.exit_code, said) == (0, ""), (name, ran.stderr)
    return str(ran)


def as_list(document: Any) -> list[Any]:
    """What JSON lines hold of a document."""
    return document if isinstance(document, list) else [document]


def without_apostrophe(cell: str) -> str:
    """A cell of CSV without the sign that keeps a spreadsheet from running it."""
    return cell[1:] if cell.startswith("'") and cell[1:].startswith(FORMULA) else cell


def plain(markdown: str) -> str:
    """Markdown's escapes undone."""
    return re.sub(r"\\(.)", r"\1", markdown).replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&")


def markdown_rows(text: str) -> list[list[str]]:
    """The rows of a Markdown table, the line under its heading left out."""
    lines = [re.split(r" (?<!\\)\| ", f" {line[2:-2]} ") for line in text.splitlines()]
    assert set(map(str.strip, lines[1])) == {"---"}
    return [[plain(cell.strip()) for cell in line] for line in (lines[0], *lines[2:])]


def assert_people_read(markdown: str, rows: list[list[str]]) -> None:
    """Tables for people hold each row once, under the heading of its section, and nothing else than its cells.

    A slug beside a title, currencies and the period of the money are left out, for the title, the signs of money and
    the headings say them; so is a division of openings beside the published ones; so is a source that all rows share, which stands below them; so is that a year's pay is
    computed, and whose the figures of a move are, which stands there too;
    so is what tells a program how to take a row.
    """
    left_out = {
        name
        for name in rows[0]
        if name.endswith(("currency", "published_per", "official_code"))
        or name in ("period", "openings_share", "weak", "sure", "bigger_change")
        or name in ("from_source", "to_source", "from_wider_occupation", "to_wider_occupation")
        or (name == "slug" and "title" in rows[0])
        or FOR_PROGRAMS.fullmatch(name)
    }
    if "source" in rows[0] and " | Source" not in markdown:  # it stands below, once
        (source,) = {row[rows[0].index("source")] for row in rows[1:]} - {""}
        assert plain(markdown).count(source) == 1
        left_out.add("source")
    told = [
        {as_typed(cell) for name, cell in zip(rows[0], row, strict=True) if cell and name not in left_out}
        for row in rows[1:]
        if row[0] != "overall" and (any(row[3:]) or not FOR_PROGRAMS.fullmatch(" ".join(row[2:3])))  # told by `gap`
    ]
    shown, section = [], ""
    for table in re.split(r"^## ", markdown, flags=re.MULTILINE):
        lines = table.splitlines()
        if lines and not lines[0].startswith("| "):
            section = lines[0]
        cells = markdown_rows("\n".join(line for line in lines if line.startswith("| "))) if "| --- " in table else []
        assert not any("_" in heading for heading in (section, *(cells or [[]])[0])), "a heading is no word"
        shown += [{as_typed(cell) for cell in (plain(section), *row) if cell} for row in cells[1:]]
    assert sorted(map(sorted, shown)) == sorted(map(sorted, told))


def as_typed(cell: str) -> str:
    """A cell as both a person and a program may read it: no signs of money or percent, no capitals, one word for yes."""
    figure = re.fullmatch(r"\+?(-?)\$?([\d,]+(?:\.\d+)?)(?: %)?", cell)
    if figure:
        return f"{float(figure[1] + figure[2].replace(',', '')):g}"
    same = {"yes": "true", "no": "false", "licence": "license", "Years of study": "study_years"}
    same |= {"Jobs": "official_employment", "Openings a year": "official_openings", "Median (guide)": "claimed_median"}
    same |= {"schooling_words": "schooling", "training_words": "training in words"}
    words = same.get(cell, cell).lower()
    return words.removesuffix("_percent").replace("_", " ")


def assert_moves_are_told(markdown: str, rows: list[list[str]]) -> None:
    """The words of the page: every move once, in the order of the rows, with its median pay."""
    names = rows[0]
    lines = [line for line in markdown.splitlines() if line.startswith("| ") and not line.startswith("| --- ")]
    told = [[plain(cell.strip()) for cell in re.split(r" (?<!\\)\| ", f" {line[2:-2]} ")] for line in lines]
    shown = {row[0].split(" (also ")[0].rstrip("*"): row for row in told}
    titles = [row[names.index("title")] for row in rows[1:]]
    assert [title for title in shown if title in titles] == titles
    for row in rows[1:]:
        median = row[names.index("official_median")]
        assert not median or f"${int(median):,}" in " ".join(shown[row[names.index("title")]]), row


def assert_text_holds(markdown: str, rows: list[list[str]]) -> None:
    """A text in Markdown has the text, the skill, the activity or the step of every row; facts it may put together."""
    shown = " ".join(plain(markdown).split())
    column = next((rows[0].index(name) for name in ("text", "skill", "step", "what") if name in rows[0]), None)
    if column is not None and rows[0][:2] != ["kind", "what"]:  # which `compare` puts into tables
        told = [row[column] for row in rows[1:] if row[0] not in ("differs", "alike")]
        assert [text for text in told if text not in shown] == []
    sentences = [
        rows[0].index(name) for name in ("description", "activity", "question", "answer", "words") if name in rows[0]
    ]
    said = [row[at] for row in rows[1:] for at in sentences]
    assert [text for text in said if " ".join(text.split()).lower() not in shown.lower()] == []
    if "words" in rows[0]:  # which put the figures together
        return
    amounts = {cell for row in rows[1:] for cell in row if re.fullmatch(r"[1-9]\d{4,}", cell)}
    assert [amount for amount in sorted(amounts) if f"{int(amount):,}" not in shown] == []


def assert_in_document(rows: list[list[str]], document: Any) -> None:
    """Every number in the rows is one of JSON, or counts what stands there; slugs come in its order."""
    leaves = {"0", *values(document)}  # what is missing has a share of 0
    for row in rows[1:]:
        for name, cell in zip(rows[0], row, strict=True):
            if name != "step" and NUMBER.fullmatch(cell):
                assert cell in leaves, (name, row)
    if "slug" in rows[0] and isinstance(document, list) and all("slug" in one for one in document):
        column = rows[0].index("slug")
        assert list(dict.fromkeys(row[column] for row in rows[1:])) == list(
            dict.fromkeys(one["slug"] for one in document)
        )


def values(document: Any) -> Iterator[str]:
    """Every value in a document as rows write it, and how many items each of its lists has."""
    if isinstance(document, (dict, list)):
        yield str(len(document))
        for item in document.values() if isinstance(document, dict) else document:
            yield from values(item)
    else:
        yield str(document)
