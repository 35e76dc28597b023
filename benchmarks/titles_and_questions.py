"""How `careers search` reads job titles as people write them, and plain questions: figures on two typed-out lists.

    python benchmarks/titles_and_questions.py                    # the open rows
    python benchmarks/titles_and_questions.py --set aside        # those set aside before the first run
    python benchmarks/titles_and_questions.py --misses           # which rows are not right

`job_titles.tsv` holds titles with the SOC codes that are right and those that are close, written down before the first
run: `origin` says whether a title is from job advertisements, CVs, everyday speech, British usage, or a public list of
titles (jneidel/job-titles), or, for those of a rank and a department, the country that writes them so. A title is right
where the first hit has a right code, close where it has a close one, wrong where it has another, none where there is no
hit. A hit that is told to be weak is counted apart.

`questions.tsv` holds questions with the command that answers: the words of each alternative have to be in the command
as which the sentence was read, options and their values among them; `beyond WORD` means that the catalogue is said to
have no record of that, `term WORDS` that it explains a term of the data, `offers WORD` that a command is offered,
`outside` that the sentence is said to be about something else, and no role is shown. Nothing here is timed.
"""

from __future__ import annotations

import argparse
import collections
import contextlib
import csv
import io
import os
import tempfile
from pathlib import Path

HERE = Path(__file__).resolve().parent
GRADES = ("right", "close", "wrong", "none")


def rows(name: str, chosen: str) -> list[dict[str, str]]:
    """The rows of one of the lists that belong to a set, "all" being every one."""
    with (HERE / name).open(encoding="utf-8", newline="") as lines:
        read = list(csv.DictReader(lines, delimiter="\t", quoting=csv.QUOTE_NONE))
    return [row for row in read if chosen in ("all", row["set"])]


def titles(chosen: str, misses: bool) -> None:
    """Prints how many titles have a right, a close, a wrong and no first hit."""
    from careercli.api import open_catalog

    grades: collections.Counter[str] = collections.Counter()
    weak: collections.Counter[str] = collections.Counter()
    read = rows("job_titles.tsv", chosen)
    with open_catalog() as catalog:
        for row in read:
            answer = catalog.search(row["title"], limit=5)
            hit = answer.hits[0] if answer.hits else None
            role = catalog.entry(hit.slug).role if hit else None
            code = role.occupation.code[:7] if role and role.occupation else ""
            grade = "none"
            if hit:
                grade = next((name for name in GRADES[:2] if code in row[name].split()), "wrong")
            is_weak = bool(hit and getattr(hit, "weak", False))
            grades[grade] += 1
            weak[grade] += is_weak
            if misses and grade != "right":
                shown = f"{hit.title} ({hit.score}, {hit.where}: {hit.text[:40]})" if hit else "-"
                print(f"{grade:6}{'weak ' if is_weak else ''}{row['title']}: {shown}")
    total = len(read)
    for grade in GRADES:
        print(f"titles {grade}: {grades[grade]} of {total} ({100 * grades[grade] / total:.1f} %), weak {weak[grade]}")


def questions(chosen: str, misses: bool) -> None:
    """Prints how many questions are answered by the command that answers, and how many are said to be beyond."""
    grades: collections.Counter[str] = collections.Counter()
    read = rows("questions.tsv", chosen)
    for row in read:
        out, err, code = run("search", row["question"])
        grade = graded(row["answer"], out, err, code)
        grades[grade] += 1
        if misses:
            print(f"{grade:9}{row['question']}: {code} {' / '.join(err.splitlines()[:3])[:230]}")
    for origin in ("eighteen", ""):
        print(f"questions{' of the ' * bool(origin)}{origin}: ", end="")
        some = [row for row in read if row["origin"] == origin or not origin]
        counted = collections.Counter(graded(row["answer"], *run("search", row["question"])) for row in some)
        print(", ".join(f"{name} {counted[name]}" for name in ("answered", "beyond", "failed")), "of", len(some))


SAID = {
    "term": lambda words, out, told: out.startswith(words) and "source: " in told,
    "offers": lambda words, out, told: not out and f"`careers {words}" in told,
    "outside": lambda _words, out, told: not out and "beyond what is recorded" in told,
}
"""What counts as an answer that is no command."""


def graded(answer: str, out: str, err: str, code: int) -> str:
    """answered, beyond or failed: whether what was told and printed is one of the alternatives."""
    told = err.lower()
    for alternative in answer.split(" | "):
        words = alternative.lower().split()
        if words[0] == "beyond":
            if "not recorded" in told and words[1] in told:
                return "beyond"
        elif words[0] in SAID:
            if SAID[words[0]](" ".join(words[1:]), out.lower(), told):
                return "answered"
        elif code == 0 and out.strip() and "read as careers" in told and all(word in told for word in words):
            return "answered"
    return "failed"


def run(*arguments: str) -> tuple[str, str, int]:
    """What a command writes to stdout and to stderr, and its exit code."""
    from careercli.__main__ import run as run_command

    class Stream(io.TextIOWrapper):
        """A stream that is kept open, so that it can be read."""

        def close(self) -> None:
            """Stays open."""

    out, err = (Stream(io.BytesIO(), "utf-8") for _ in range(2))
    with contextlib.redirect_stdout(out), contextlib.redirect_stderr(err):
        code = run_command(list(arguments))
    for stream in (out, err):
        stream.flush()
    return out.buffer.getvalue().decode(), err.buffer.getvalue().decode(), code  # type: ignore[attr-defined]


def main() -> None:
    """Measures and prints."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--set", choices=("open", "aside", "all"), default="open")
    parser.add_argument("--misses", action="store_true")
    parser.add_argument("--only", choices=("titles", "questions"))
    chosen = parser.parse_args()
    with tempfile.TemporaryDirectory() as home:
        os.environ["CAREERS_HOME"] = home
        if chosen.only != "questions":
            titles(chosen.set, chosen.misses)
        if chosen.only != "titles":
            questions(chosen.set, chosen.misses)


if __name__ == "__main__":
    main()
