"""Every way in which a role file can break the schema, with the exact words that a person reads."""

from __future__ import annotations

import pytest

from careercli.roles.loader import load_bytes

HEAD = "title: Baker\nsummary: Bakes.\n"
LONG = "x" * 301
CASES = [
    # what is added to a role in order, the place, the message, the hint
    ("aliases: Bread Baker\n", "aliases", 'expected a list, got "Bread Baker"', "write it as [Bread Baker]"),
    ("aliases: {a: b}\n", "aliases", "expected a list, got keys and values", "start each entry with a hyphen on a line of its own"),
    ("aliases: [7]\n", "aliases[0]", "expected text, got the number 7", 'put quotes around it: "7"'),
    ("aliases: [yes]\n", "aliases[0]", "expected text, got yes/no (true or false)", "yes, no, on and off are true or false in YAML: put quotes around the word: \"yes\""),
    ("aliases: [{a: b}]\n", "aliases[0]", "expected text, got keys and values", 'a text that holds ": " needs quotes around it'),
    ("aliases: [[a, b]]\n", "aliases[0]", "expected text, got a list of 2", ""),
    ("aliases: ['']\n", "aliases[0]", "expected text, got an empty value", "write something, or remove the key"),
    (f"aliases: [{LONG}]\n", "aliases[0]", "expected at most 300 characters, got 301", ""),
    ('aliases: ["two\\nlines"]\n', "aliases[0]", 'expected one line, got "two\\x0alines"', "write it on one line"),
    ("work_setting: " + "x" * 20_001 + "\n", "work_setting", "expected at most 20,000 characters, got 20,001", ""),
    ("pros: [" + "x, " * 2_001 + "]\n", "pros", "expected at most 2,000 entries, got 2,001", ""),
    ("tiers: [" + "{title: x}, " * 51 + "]\n", "tiers", "expected at most 50 entries, got 51", ""),
    ("related: [Not A Slug]\n", "related[0]", 'expected a slug (lowercase letters, digits, single hyphens), got "Not A Slug"', '`careers search "Not A Slug"` shows the slugs of roles'),
    ("related: [" + "a" * 121 + "]\n", "related[0]", "expected at most 120 characters, got 121", ""),
    ("remote_friendly: 1\n", "remote_friendly", "expected true or false, got the number 1", "write true or false, without quotes"),
    ("salary: 5\n", "salary", "expected keys and values, got the number 5", "write it as {median: 5}"),
    ("salary: {median: many}\n", "salary.median", 'expected a number, got "many"', "write digits only, such as 60000 or 4.5"),
    ("salary: {median: -1}\n", "salary.median", "expected at least 0, got the number -1", ""),
    ("salary: {median: 1000000001}\n", "salary.median", "expected at most 1,000,000,000, got the number 1000000001", ""),
    ("salary: {currency: usd}\n", "salary.currency", 'expected a currency code of three capital letters, such as USD, got "usd"', "write it as USD"),
    ("salary: {country: USA}\n", "salary.country", 'expected a country code of two capital letters, such as US, got "USA"', "write it as US"),
    ("salary: {period: fortnight}\n", "salary.period", 'expected one of hour, month, week, year, got "fortnight"', ""),
    ("demand: {level: huge}\n", "demand.level", 'expected one of high, low, moderate, very high, got "huge"', "write it as high"),
    ("demand: {note: x}\n", "demand", "level is missing", "add a line `level: …`"),
    ("balance: {rating: bad}\n", "balance.rating", 'expected one of excellent, fair, good, moderate, poor, very good, got "bad"', ""),
    ("statistics: {source: x, year: soon}\n", "statistics.year", 'expected a whole number, got "soon"', "write digits only, such as 12"),
    ("statistics: {source: x, year: 1899}\n", "statistics.year", "expected at least 1900, got the number 1899", ""),
    ("day: [{period: x, start: '25:00', end: '26:00'}]\n", "day[0].start", 'expected a time such as "09:00", got "25:00"', ""),
    ("sources: [{name: x, url: ftp://x}]\n", "sources[0].url", 'expected an address that starts with https://, got "ftp://x"', ""),
    ("job_zone: {zone: 6}\n", "job_zone.zone", "expected at most 5, got the number 6", ""),
    ("ratings: [{name: x, kind: talent}]\n", "ratings[0].kind", 'expected one of ability, knowledge, skill, work activity, got "talent"', ""),
    ("titel: x\n", "titel", "unknown key 'titel'", "did you mean title?"),
    ("beginner-mistakes: [x]\n", "beginner-mistakes", "unknown key 'beginner-mistakes'", "did you mean beginner_mistakes?"),
    ("zebra: x\n", "zebra", "unknown key 'zebra'", "see `careers schema`"),
    ("tiers: [{title: x, yeers: {min: 1}}]\n", "tiers[0].yeers", "unknown key 'yeers'", "did you mean years?"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "place", "message", "hint"), CASES, ids=lambda value: str(value)[:30].strip())
def test_what_breaks_the_schema_is_told_in_these_words(text: str, place: str, message: str, hint: str) -> None:
    """The place, what was expected, what is there, and what to do; a role without it has no problem."""
    assert load_bytes(HEAD.encode(), "x.yaml").role is not None
    loaded = load_bytes((HEAD + text).encode(), "x.yaml")
    assert loaded.role is None
    problem = loaded.problems[0]
    assert (problem.path, problem.message, problem.hint, problem.severity) == (place, message, hint, "error")
    assert problem.line == 3


@pytest.mark.parametrize(
    ("text", "message", "hint"),
    [
        ("", "the file is empty", "`careers new TITLE` writes one to start from"),
        ("just words\n", 'expected a role (keys and values), got "just words"', "a role file starts with `title:`"),
        ("- a\n- b\n", "expected a role (keys and values), got a list of 2", "a role file starts with `title:`"),
        ("summary: x\n", "title is missing", "add a line `title: …`"),
    ],
)
def test_what_is_no_role_at_all(text: str, message: str, hint: str) -> None:
    """Nothing, words, a list, and a role without what every role has."""
    (problem,) = load_bytes(text.encode(), "x.yaml").problems
    assert (problem.message, problem.hint, problem.line) == (message, hint, 1)


def test_more_than_a_hundred_problems_are_cut() -> None:
    """The last line says that there are more, and what to do."""
    problems = load_bytes((HEAD + "aliases: [" + "7, " * 150 + "]\n").encode(), "x.yaml").problems
    assert len(problems) == 101
    assert ("there is more than these 100 problems", "fix these first") in {(one.message, one.hint) for one in problems}
