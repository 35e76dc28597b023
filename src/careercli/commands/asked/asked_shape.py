"""How the answer to a sentence is to look: its format ("as json", "ids only") and how many rows ("top 10").

Both are taken out of the sentence before it is read, and put behind the command that answers it.
"""

from __future__ import annotations

from typing import NamedTuple

from careercli import cued
from careercli.commands.asked.question import Question
from careercli.commands.asked.question_words import JOBS

CUES = ("json", "csv", "tsv", "markdown", "html", "svg", "ids", "slugs", "table", "sheet", "excel")
"""What stands in every sentence that names a format."""
_FORMATS = {
    "jsonl": r"jsonl|json lines|ndjson", "json": "json", "csv": r"csv|comma[- ]separated(?: values)?",
    "tsv": r"tsv|tab[- ]separated(?: values)?", "markdown": r"markdown", "html": r"html(?: page)?", "svg": r"svg",
    "ids": r"ids|slugs", "table": r"tables?",
}  # fmt: skip
_SHEET = r"spread ?sheets?|excel(?: (?:sheets?|files?))?"
_PLAIN = r"jsonl|json lines|ndjson|json|csv|tsv"
_NAMES = "|".join((*_FORMATS.values(), _SHEET))
_KIND = r"(?: (?:format|output|file|form))?"
_MADE = r"(?:formatted |exported |printed |output )?"
_HERE = r"(?=$|[ ,;:])"
_SAID = (
    rf"(?:^|[ ,]+){_MADE}(?:as|into) (?:an? |the )?(?P<format>{_NAMES}){_KIND}{_HERE}",
    rf"(?:^|[ ,]+){_MADE}in (?:an? )?(?P<format>{_PLAIN}){_KIND}{_HERE}",
    rf"(?:^|[ ,]+)in (?:an? )?(?P<format>markdown|html|svg)(?: (?:format|output|form)|$){_HERE}",
    rf"(?:^|[ ,]+)in an? (?P<format>table|{_SHEET})$",
    rf"(?:^|[ ,]+)(?:with |for )?(?P<format>{_PLAIN}|markdown|html|svg) (?:output|format|file|please){_HERE}",
    rf"(?:^|[ ,]+)(?:(?P<format>ids|slugs) only|(?:only|just) (?:the |their )?(?P<behind>ids|slugs)){_HERE}",
    rf"^(?:an? |the )?(?P<format>{_PLAIN}|markdown|html|svg|table|spread ?sheet) (?:of|with) (?:all |the )*",
    rf"(?<!\buse)(?<!\buses)(?<!\busing)(?<!\bwith)(?<!\bknow)(?<!\bknowing)(?<!\bof)(?<!\bfor)(?<!\band)(?<!\bor)"
    rf"(?<!\bneed)(?<!\bneeds)(?<!\blike)(?<!\bin)(?<!^what)[ ,:]+(?P<format>{_PLAIN}|markdown)$",
)
"""How a sentence asks for a format; no skill of that name: "jobs that use json"."""
_TO_PRINT = r"^(?:please )?(?:export|print|dump|output|save|download|return)(?: me)? (?:a list of )?(?:all |the )*"
_LISTED = r"^(?:please )?(?:list|show(?: me)?|give me) (?:a list of )?(?:all |the )*"
_NUMBERS = {
    "three": "3", "four": "4", "five": "5", "six": "6", "seven": "7", "eight": "8", "nine": "9", "ten": "10",
    "fifteen": "15", "twenty": "20", "fifty": "50", "hundred": "100",
}  # fmt: skip
_NUMBER = rf"(?P<count>[1-9][0-9]?|100|{'|'.join(_NUMBERS)})"
_BEST = (
    r"(?:top|best|highest|high|lowest|most|fastest|slowest|worst|biggest|largest|safest|easiest|least|well|better)"
    r"(?:[- ](?:paid|paying))?\b"
)
_COUNTED = (
    rf"^(?:(?:what|which) are |list |show(?: me)? |give me |find |name )?(?:me )?(?:the |a list of (?:the )?)?"
    rf"(?:(?P<best>top|best|first) {_NUMBER}|{_NUMBER.replace('count', 'bare')}"
    rf"(?= {_BEST}| {JOBS} (?:like|similar|related)| {JOBS} .*\b{_BEST}))"
    rf" (?!%|percent|years?|months?|hours?|days?|weeks?|dollars)(?=[a-z])"
)
_UNREAD = ("not looked for: top", "not looked for: best")
_TAKEN_AS = "the top is taken as the jobs of most people; `careers list --sort -pay` orders by pay, -growth by growth"
COMMANDS_OF_ROWS = ("list", "related", "next", "match", "skills", "places", "interests", "search")
"""Commands that take a number of rows."""
_WITHOUT_FORMAT = ("edit", "export", "find", "home", "mcp", "new", "report", "schema")


class Shape(NamedTuple):
    """A sentence without what it says of the look of its answer; the format and the number of rows, empty if none."""

    rest: str
    format: str = ""
    rows: str = ""


def parted(sentence: str) -> Shape:
    """A sentence in small letters, and how its answer is to look."""
    rest, name = without_format(sentence)
    match = cued.match(_COUNTED, rest)
    if match is None:
        return Shape(rest, name)
    number = match["count"] or match["bare"]
    best = f"{match['best']} " if match["best"] in ("top", "best") else ""
    return Shape(f"{best}{rest[match.end() :]}", name, _NUMBERS.get(number, number))


def without_format(sentence: str) -> tuple[str, str]:
    """A sentence without the format that it asks for, and that format; empty if none."""
    if not any(cue in sentence for cue in CUES):
        return sentence, ""
    for pattern in _SAID:
        match = cued.search(pattern, sentence)
        if match is None:
            continue
        words = match["format"] or match["behind"]
        name = next((name for name, known in _FORMATS.items() if cued.fullmatch(known, words)), "csv")
        rest = f"{sentence[: match.start()]} {sentence[match.end() :]}"
        rest = " ".join(rest.split()).strip(" ,:;")
        for front in (_TO_PRINT, _LISTED):
            rest = cued.sub(front, "", rest)
        return rest, name
    return sentence, ""


def put(question: Question, shape: Shape) -> Question:
    """A question with the format and the number of rows that were asked for, or with a word on why there are none."""
    arguments, remarks = question.arguments, question.remarks
    if shape.rows:
        takes = arguments[:1] and arguments[0] in COMMANDS_OF_ROWS
        if takes:
            arguments = (*arguments, "--limit", shape.rows)
            remarks = tuple(_TAKEN_AS if remark in _UNREAD else remark for remark in remarks)
        elif arguments and "--by" not in arguments:  # which has every one of them, the first on top
            remarks = (*remarks, f"the first {shape.rows}: this answer takes no number of rows")
    if shape.format and arguments and arguments[0] not in _WITHOUT_FORMAT:
        arguments = (*arguments, "--format", shape.format)
    elif shape.format:
        said = "; `--json` behind the sentence prints it so" if question.term and shape.format == "json" else ""
        remarks = (*remarks, f"as {shape.format}: this answer has no such format{said}")
    return Question(arguments, remarks, question.term)
