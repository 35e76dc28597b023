"""Markdown is for people: no answer of any command prints a raw amount, a None, or a name of a column as it is in CSV."""

from __future__ import annotations

import re

import pytest

from careercli.formats import for_people
from careercli.table import Table

ASKED = [
    ("list", "--limit", "5"),
    ("list", "--in", "TX"),
    ("salary", "legal-coordinator", "lawyer", "--offer", "62000", "--in", "TX"),
    ("salary", "paralegal", "--where"),
    ("salary", "paralegal", "--by", "sector"),
    ("salary", "paralegal", "--by", "year"),
    ("show", "legal-coordinator", "lawyer"),
    ("show", "lawyer", "--full"),
    ("compare", "legal-coordinator", "lawyer"),
    ("compare", "legal-coordinator", "lawyer", "--all"),
    ("check",),
    ("tiers", "legal-coordinator", "lawyer"),
    ("day", "legal-coordinator", "--at", "14:30"),
    ("faq", "legal-coordinator"),
    ("faq", "degree"),
    ("places", "austin"),
    ("search", "court"),
    ("skills", "excel"),
    ("skills",),
    ("next", "paralegal"),
    ("next", "paralegal", "--in", "TX"),
    ("related", "paralegal"),
    ("gap", "paralegal", "lawyer"),
    ("path", "paralegal", "lawyer"),
    ("match", "excel"),
    ("whatif", "excel", "--leaving", "paralegal"),
    ("plan", "paralegal", "lawyer"),
    ("interests", "SE", "--no-keep"),
    ("where",),
    ("profile", "show"),
    ("star",),
    ("note",),
]
PATHS = re.compile(r"(?<![\w.])(?:[A-Z]:)?/[^|\s]+")
"""Where something lies: a folder may be called as it likes."""
RAW = re.compile(
    r"(?<![\w,.:/-])\d{5,}(?![\w/-])|\b(None|null)\b(?! needed)|\b[a-z]+_[a-z_]+\b|\b([Tt]rue|[Ff]alse)\b(?=\W*(\||$))"
    r"|\| (licence|experience|training|employment|tier) \|"
)
"""Five digits without a comma, Python's and JSON's nothing, yes and no, and names that are keys."""
WRITTEN = re.compile(r"\b(Work experience|Training on the job|experience|training):\*\* None")
"""What BLS itself writes where it asks for nothing."""


@pytest.mark.parametrize("asked", ASKED, ids=" ".join)
def test_nothing_raw_is_printed(careers, asked: tuple[str, ...]) -> None:
    """Every command that answers a question: amounts have a sign and commas, what is not recorded is left empty."""
    ran = careers(*asked, "--format", "markdown")
    assert ran.exit_code == 0, ran.stderr
    lines = [line for line in PATHS.sub("", WRITTEN.sub("", ran.replace("\\", ""))).splitlines() if "<!--" not in line]
    assert [line for line in lines if RAW.search(line)] == []


KINDS = (
    "administrative-law-judge", "compliance-officer", "court-reporter", "judicial-law-clerk", "lawyer",
    "legal-assistant", "legal-coordinator", "legal-technician", "mediator", "paralegal",
    "project-management-specialist", "title-examiner",
)  # fmt: skip
"""Twelve roles of different kinds: with a guide's claims and without, licensed, a catch-all, managers, clerks."""


@pytest.mark.parametrize("command", ["show", "salary", "compare", "next", "related", "gap", "day", "tiers", "faq"])
def test_nothing_raw_is_printed_of_roles_of_many_kinds(careers, command: str) -> None:
    """No key and no raw value in what the commands about roles say of any of twelve, of three where they compare roles."""
    for number, role in enumerate(KINDS[::4] if command in ("compare", "next", "related", "gap") else KINDS):
        other = (KINDS[number - 1],) if command in ("compare", "gap") else ()
        ran = careers(command, role, *other, "--format", "markdown")
        lines = [line for line in WRITTEN.sub("", ran.replace("\\", "")).splitlines() if "<!--" not in line]
        assert [line for line in lines if RAW.search(re.sub(r"`[^`]*`|https?://\S+", "", line))] == [], role


def test_amounts_are_written_in_their_currency_and_period() -> None:
    """The columns that say so stand in the amounts; a bound stands in place of the number that is not published."""
    table = Table(
        ("slug", "title", "official_median", "official_median_at_least", "official_currency", "period", "remote"),
        (
            ("a", "A", 61234.0, None, "GBP", "year", True),
            ("b", "B", None, 239200.0, "USD", "year", None),
            ("gone", None, None, None, None, "year", None),
        ),
    )
    assert for_people.of_rows(table).splitlines() == [
        "| Title | Official median a year | Remote |",
        "| --- | --- | --- |",
        "| A | £61,234 | yes |",
        "| B | $239,200 or more |  |",
        "| gone |  |  |",
        "",
        "Official figures; `careers show ROLE --section sources` names their sources.",
    ]


def test_sections_keep_the_order_of_the_rows() -> None:
    """A heading for each value of the column, as a screen has it; empty columns of a section are left out."""
    table = Table(("group", "title", "fit"), (("open now", "A", 1.5), ("with study", "B", None), ("open now", "C", 2)))
    assert for_people.of_rows(table, "group").splitlines() == [
        *("## Open now", "", "| Title | Fit |", "| --- | --- |", "| A | 1.5 |", "| C | 2 |", ""),
        *("## With study", "", "| Title |", "| --- |", "| B |"),
    ]


def test_long_lists_are_cut_as_on_the_screen(careers) -> None:
    """`compare` names what tells most and how many more there are, and the command that names all does."""
    short = careers("compare", "legal-coordinator", "lawyer", "--format", "markdown")
    assert re.search(r"^- and \d+ more$", short, re.MULTILINE)
    command = re.search(r"Every list in full: `careers ([^`]+)`", short)
    assert command
    full = careers(*command[1].split())
    assert len(full.lines) > len(short.lines)
    assert not re.search(r"^- and \d+ more$", full, re.MULTILINE)


def test_a_role_in_full_is_cut_but_for_its_own_sections(careers) -> None:
    """Each cut section of `show` names the command that lists all, and that one does."""
    short, full = (careers("show", "lawyer", *more, "--format", "markdown") for more in ((), ("--full",)))
    commands = re.findall(r"All of them: careers (show lawyer -s ([\w-]+))", short)
    assert commands
    assert "All of them: " not in full
    assert len(short.lines) < len(full.lines)
    for command, _key in commands:
        assert len(careers(*command.split(), "--format", "tsv").lines) > 12
    screen = careers("show", "lawyer", "--full", "--format", "table")
    shown = [key for _command, key in commands if key != "aliases"]  # those are one paragraph there
    assert shown == re.findall(r"All of them: careers show lawyer -s ([\w-]+)", screen)


def test_several_roles_are_one_document(careers) -> None:
    """One behind the other, each once; in JSON an array. Words that together name a role are that one."""
    both = careers("show", "legal-coordinator", "Legal Technician", "legal-coordinator", "--format", "markdown")
    assert re.findall(r"^# (.+)$", both, re.MULTILINE) == ["Legal Coordinator", "Legal Technician"]
    answered = careers("show", "legal-coordinator", "lawyer", "--json").json
    assert [role["slug"] for role in answered] == ["legal-coordinator", "lawyer"]
    assert careers("show", "legal", "coordinator", "--json").json["slug"] == "legal-coordinator"
    assert "Lawyer" in careers("show", "legal-coordinator", "lawyer", "--format", "table")


def test_moves_in_markdown_are_the_words_of_the_page(careers) -> None:
    """No columns for programs: no score, no rank, no name of a column; the groups are headings, each with its table."""
    text = careers("next", "lawyer", "--format", "markdown")
    assert text.startswith("# From Lawyer\n")
    assert "|  | How near | Median pay | Change | Asks for | In both |" in text
    assert not {"Fit", "Rank", "Licence to get", "Pay before from"} & {*text.replace("|", "\n").split("\n")}
