"""What is told of a value of the wrong kind: as it was typed, at its place, with a hint that can be followed."""

from __future__ import annotations

import json

import pytest

from careercli.roles import yaml_reader
from careercli.roles.loader import load_bytes
from careercli.roles.problems import OWN_FAULT
from careercli.roles.yaml_reader import NotReadable
from helper import role_of

START = "title: T\nsummary: s\n"


def problems_of(text: str) -> list[tuple[int, int, str, str, str]]:
    """Line, column, path, message and hint of every problem of a role file, its first two lines being START."""
    loaded = load_bytes((START + text).encode(), "x.yaml")
    assert loaded.role is None
    return [(one.line, one.column, one.path, one.message, one.hint) for one in loaded.problems]


@pytest.mark.parametrize("typed", ["3.10", "1.50", "+5", "007.0", "1.0e+3", "-0", ".5", "2024", "+.5"])
def test_a_number_in_the_place_of_a_text_is_repeated_as_it_was_typed(typed: str) -> None:
    """Whoever follows the hint has the text that they meant: 3.10, and not 3.1."""
    ((line, column, path, message, hint),) = problems_of(f"aliases:\n- ok\n- {typed}\n")
    assert (line, column, path) == (5, 3, "aliases[1]")
    assert message == f"expected text, got the number {typed}"
    assert hint == f'put quotes around it: "{typed}"'
    assert role_of(f'{START}aliases: ["{typed}"]\n').aliases == (typed,)


@pytest.mark.parametrize("typed", ["NO", "yes", "Off", "True", "~", "null", "Null"])
def test_a_word_that_yaml_takes_for_something_else_is_repeated(typed: str) -> None:
    """Truths and nothings are told with the word that stands there."""
    ((_line, _column, _path, _message, hint),) = problems_of(f"aliases: [{typed}]\n")
    assert hint.endswith(f'"{typed}"')


@pytest.mark.parametrize(
    ("typed", "hint"),
    [
        ("036000", "write it without the leading zero: 36000"),
        ("-007", "write it without the leading zeros: -7"),
        ('"60000"', "write it without quotes: 60000"),
        ("'0060'", "write it without quotes and the leading zeros: 60"),
        ("1_000", "write the number alone: 1000"),
        ("$60,000", "write the number alone: 60000"),
    ],
)
def test_what_is_almost_a_number_is_told_how_to_become_one(typed: str, hint: str) -> None:
    """Leading zeros and quotes are named; of anything else a figure is shown."""
    assert [problem[4] for problem in problems_of(f"salary:\n  median: {typed}\n")] == [hint]


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("statistics: {source: x, year: 2024.0}", "expected a whole number, got the number 2024.0"),
        ("salary: {median: 1.0e+999}", "expected at most 1,000,000,000, got the number 1.0e+999"),
        ("salary: {median: +2000000000}", "expected at most 1,000,000,000, got the number +2000000000"),
        ("faq: [{question: Null, answer: a}]", "question is empty"),
    ],
)
def test_every_refusal_has_a_reason_and_a_place(text: str, message: str) -> None:
    """Also where YAML, the model and JSON Schema have different notions of a number."""
    ((line, _column, path, told, _hint),) = problems_of(text)
    assert (line, told) == (3, message)
    assert path


def test_what_is_missing_is_told_once() -> None:
    """A key that is missing is one problem, and only the title has to be there."""
    assert [one.message for one in load_bytes(b"family: x\n", "x").problems] == ["title is missing"]
    assert load_bytes(b"title: x\n", "x").problems == ()


# Characters that no role file may hold


@pytest.mark.parametrize("escape", ["\\e", "\\0", "\\u202e", "\\u200e", "\\u00ad", "\\x9b"])
@pytest.mark.parametrize(
    ("text", "place", "path"),
    [
        ('"{}"', (1, 1), ""),
        ('- ok\n- "{}"', (2, 3), "[1]"),
        ('title: "{}"', (1, 8), "title"),
        ('title: t\naliases: [ok,\n  "a{}"]', (3, 3), "aliases[1]"),
        ('skill_map:\n- group: g\n  skills:\n  - ok\n  - "{}"', (5, 5), "skill_map[0].skills[1]"),
        ('skills: {{"{}": [x]}}', (1, 10), "skills"),
        ('? "{}"\n: x', (1, 3), ""),
    ],
    ids=["the whole file", "an entry", "a value", "a line further", "deep", "a key inside", "a key"],
)
def test_an_escaped_character_is_refused_wherever_it_stands(escape: str, text: str, place: tuple[int, int], path: str):
    """As the whole file, an entry, a value or a key: with line, column and path, and never a crash."""
    loaded = load_bytes(text.format(escape).encode(), "x.yaml")
    told = [(one.line, one.column, one.path) for one in loaded.problems if "is not allowed" in one.message]
    assert told == [(*place, path)]


def test_a_character_escaped_in_a_tag_does_not_reach_the_message() -> None:
    """%1b in a tag stands for an escape character."""
    ((_line, _column, _path, message, _hint),) = problems_of("family: !<tag:%1b%e2%80%ae> x")
    assert message == "tags such as tag:\\x1b\\x202e are not allowed"


@pytest.mark.parametrize(("mark", "said"), [("&k ", "anchors such as &k"), ("!!str ", "tags such as !!str")])
def test_what_stands_before_a_key_is_told_at_the_key(mark: str, said: str) -> None:
    """Anchors and tags of keys, at the top and further in: the place is that of the mapping."""
    for text, place in ((f"? {mark}family\n: x", (3, 3, "")), (f"demand: {{{mark}level: low}}", (3, 10, "demand"))):
        ((line, column, path, message, _hint),) = problems_of(text)
        assert (line, column, path) == place
        assert message.startswith(said)


def test_what_stands_under_the_second_of_two_keys_is_told_as_that_key() -> None:
    """One problem: the key."""
    ((line, _column, path, message, _hint),) = problems_of('pros: [a]\npros: ["\\e", !!str x]')
    assert (line, path) == (4, "pros")
    assert "a second time" in message


def test_a_fault_of_the_program_stays_with_the_file(monkeypatch: pytest.MonkeyPatch) -> None:
    """Whatever goes wrong while one file is read is a problem of that file; for developers it can be raised."""

    def broken(*_arguments: object, **_more: object) -> None:
        raise TypeError("of our own")

    monkeypatch.setattr(yaml_reader, "read", broken)
    (problem,) = load_bytes(START.encode(), "x.yaml").problems
    assert str(problem) == f"x.yaml:1:1 {OWN_FAULT}: TypeError: of our own"
    monkeypatch.setenv("CAREERS_DEBUG", "1")
    with pytest.raises(TypeError):
        load_bytes(START.encode(), "x.yaml")


# Bytes that are no UTF-8


@pytest.mark.parametrize("mark", [b"", b"\xef\xbb\xbf"])
@pytest.mark.parametrize("end", [b"\n", b"\r\n", b"\r"])
@pytest.mark.parametrize(
    ("line", "column"), [(b"\xe9 Conseil", 1), (b"n\xe9gociation", 2), ("déjà ".encode() + b"\xe9", 6)]
)
def test_a_wrong_byte_is_told_at_its_place(mark: bytes, end: bytes, line: bytes, column: int) -> None:
    """Its own value, line and column in characters: behind a byte order mark, at the start of a line, after accents."""
    raw = mark + b"title: x" + end + b"summary: y" + end + line + end
    with pytest.raises(NotReadable) as caught:
        yaml_reader.decode(raw)
    assert (caught.value.message, caught.value.line, caught.value.column) == ("byte 0xe9 is not UTF-8", 3, column)


@pytest.mark.parametrize("mark", [b"", b"\xef\xbb\xbf"])
def test_a_byte_order_mark_takes_no_column(mark: bytes) -> None:
    """On the first line, where it stands, columns count from behind it; a file with one is read."""
    with pytest.raises(NotReadable) as caught:
        yaml_reader.decode(mark + b"title: \xe9")
    assert (caught.value.message, caught.value.line, caught.value.column) == ("byte 0xe9 is not UTF-8", 1, 8)
    assert yaml_reader.decode(mark + b"title: x") == "title: x"


# Times of day


def test_times_have_two_figures_for_the_hour(catalog_of) -> None:
    """5:30 in a file is 05:30 in the role, and so in every answer."""
    day = "day: [{period: a, start: 5:30, end: 9:00}, {period: b, start: 13:00, end: 0:15}]\n"
    assert [(block.start, block.end) for block in role_of(START + day).day] == [("05:30", "09:00"), ("13:00", "00:15")]
    catalog = catalog_of(baker=START + day)
    shown = json.loads(catalog.body("baker")[2])
    assert [block["start"] for block in shown["day"]] == ["05:30", "13:00"]
