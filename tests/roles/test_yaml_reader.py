"""YAML text to plain data: what is read, and what is refused where."""

from __future__ import annotations

import subprocess
import sys

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from careercli import paths
from careercli.roles import yaml_reader
from careercli.roles.pure_yaml import PureParser
from careercli.roles.yaml_reader import NotReadable


def test_reads_what_pyyaml_reads() -> None:
    """Maps, lists, quoted and folded texts, numbers and truths come out as the usual loader gives them."""
    text = "a: 1\nb: [x, 'y z', \"q\\n\"]\nc:\n  d: >-\n    one\n    two\n\n    three\n  e: -4.5\nf: yes\ng: {h: no}\n"
    assert yaml_reader.read(text).data == yaml.load(text, Loader=yaml.CSafeLoader)


@given(
    st.dictionaries(
        st.text("abcdefgh_", min_size=1, max_size=6),
        st.recursive(
            st.one_of(
                st.integers(-(10**9), 10**9),
                st.booleans(),
                st.text(st.characters(codec="ascii", min_codepoint=32), min_size=1),
            ),
            lambda inner: st.lists(inner, max_size=4),
            max_leaves=8,
        ),
        max_size=5,
    )
)
def test_reads_back_what_pyyaml_writes(data: dict[str, object]) -> None:
    """Whatever data PyYAML writes, the reader reads the same, but for base-60 numbers and dates, which stay text."""
    text = yaml.safe_dump(data, allow_unicode=True)
    assert yaml_reader.read(yaml_reader.decode(text.encode())).data == data


def test_plain_times_stay_text() -> None:
    """12:00 is a time to a person, though YAML 1.1 has it for the number 720."""
    assert yaml_reader.read("at: 12:00\nalso: 9:30").data == {"at": "12:00", "also": "9:30"}


def test_empty_entries_are_left_out() -> None:
    """`pros:` with nothing behind it says the same as no `pros`."""
    assert yaml_reader.read("a:\nb: ~\nc: 1").data == {"c": 1}


def test_marks_give_every_place_its_line_and_column() -> None:
    """Lines and columns count from 1, inside lists and maps too."""
    marks = yaml_reader.read("a: 1\nb:\n  - x\n  - c: 2\n", with_marks=True).marks
    assert marks is not None
    assert marks[("a",)] == (1, 1)
    assert marks[("b", 1, "c")] == (4, 5)


@pytest.mark.parametrize(
    ("raw", "message", "line"),
    [
        (b"title: caf\xe9\n", "byte 0xe9 is not UTF-8", 1),
        ("title: x\n".encode("utf-16"), "UTF-16", 1),
        (b"a: 1\nb: x\x1b[31m\n", "control character U+001B", 2),
        ("a: 1\n\nb: x‮y\n".encode(), "U+202E", 3),
        (b"a: " + b"x" * 50_000_000, "50,000,003 bytes", 1),
    ],
)
def test_refuses_bytes_that_are_no_plain_text(raw: bytes, message: str, line: int) -> None:
    """Wrong encodings, characters that a terminal obeys, and huge files are refused with the line."""
    with pytest.raises(NotReadable) as caught:
        yaml_reader.decode(raw)
    assert message in caught.value.message
    assert caught.value.line == line


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("[" * 10_000, "nested deeper"),
        ("a: " + "[" * 10_000 + "]" * 10_000, "nested deeper"),
        ("- " * 10_000 + "x", "nested deeper"),
        ("a: [x\nb: 1", "not YAML"),
        ("title: a: b", "not YAML"),
        ('title: "never closed', "not YAML"),
        ("a: 1\n---\nb: 2", "second document"),
        ("a: &x [1]\nb: *x", "aliases"),
        ("? [a, b]\n: 1", "a key has to be"),
    ],
)
def test_refuses_what_no_role_file_needs(text: str, message: str) -> None:
    """Depth, broken YAML, several documents, aliases and keys that are no text end the reading with a reason."""
    with pytest.raises(NotReadable) as caught:
        yaml_reader.read(text)
    assert message in caught.value.message


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("a: !!python/object:os.system x", "tags such as !!python/object:os.system"),
        ("a: !thing x", "tags such as !thing"),
        ("a: &x 1", "anchors such as &x"),
        ("a: 1\na: 2", "second time"),
        ('a: "\\e[31mred"', "control character U+001B"),
    ],
)
def test_collects_what_is_yaml_but_not_allowed(text: str, message: str) -> None:
    """Tags, anchors, duplicate keys and escaped control characters are told and the reading goes on."""
    refused = yaml_reader.read(text).refused
    assert len(refused) == 1
    assert message in refused[0][3]


def test_an_alias_bomb_costs_nothing() -> None:
    """A billion laughs is refused at its first anchor's use, before anything is built."""
    bomb = "a: &a [x, x]\n" + "".join(f"{b}: &{b} [*{a}, *{a}]\n" for a, b in zip("abcdefgh", "bcdefghi", strict=True))
    with pytest.raises(NotReadable, match="aliases"):
        yaml_reader.read(bomb)


@given(st.binary(max_size=400))
def test_any_bytes_give_data_or_a_reason(raw: bytes) -> None:
    """No bytes whatever make the reader fail in another way."""
    try:
        yaml_reader.read(yaml_reader.decode(raw))
    except NotReadable as error:
        assert error.message


@pytest.mark.parametrize(
    ("text", "message", "place"),
    [
        ("title: a: b", 'a second ": " in one line', (1, 9)),
        ("a: 1\n  b: 2", "a key cannot stand here", (2, 3)),
        ('a: 1\nb: "never closed\nc: 1\n', 'the quote " that opens here is not closed', (2, 4)),
        ('a: "not closed\nb: "closed"\n', 'the quote " that opens here is not closed', (1, 4)),
        ("a: 1\nb:\n  - 'one\n  - two's\n", "the quote ' that opens here is not closed", (3, 5)),
        ('a: "two\n  lines" and more\n', "there is text after the closing quote", (2, 10)),
        ("a: 'it's'", "there is text after the closing quote", (1, 8)),
        ('a: "C:\\temp\\quarterly"', "this backslash begins no character", (1, 12)),
        ("a: [x\nb: 1", "the [ that opens here is not closed", (1, 4)),
        ("a: {b: c", "the { that opens here is not closed", (1, 4)),
        ("a: [b c: d: e]", "a comma or ] is missing here", (1, 11)),
        ("a: [b]]", "] closes nothing here", (1, 7)),
        ("a:\n\tb: 1", "a tab indents this line", (2, 1)),
        ("a: @home", "a text cannot start with @", (1, 4)),
        ("a: *", "a text cannot start with *", (1, 4)),
        ("a: 1\n- b", "an entry of a list cannot stand here", (2, 1)),
        ("a: 1\nb\nc: 2", "this line has no key and colon", (2, 1)),
        ("a: 1\nb:2\nc: 3", "there is no space after the colon", (2, 2)),
        ("a: 1\n:b\nc: 3", "there is no space after the colon", (2, 1)),
        ("a:\n  b: 1\n c: 2", "this does not fit what stands before it", (3, 2)),
        ("a: x\ufffe", "U+FFFE cannot be part of a text", (1, 5)),
    ],
)
def test_broken_yaml_is_explained(text: str, message: str, place: tuple[int, int]) -> None:
    """What is likely wrong, in our own words, at the line and column where a person has to look."""
    with pytest.raises(NotReadable) as caught:
        yaml_reader.read(text)
    assert caught.value.message.startswith(f"not YAML: {message}")
    assert (caught.value.line, caught.value.column) == place
    assert caught.value.hint


class Failing:
    """A parser that stops where it is told to, with words that no release of libyaml has."""

    def __init__(self, offset: int) -> None:
        self.mark = yaml.Mark("", offset, 0, offset, None, 0)

    def get_event(self) -> yaml.Event:
        """Stops."""
        raise yaml.scanner.ScannerError("zwischen", self.mark, "halt", self.mark)


@pytest.mark.parametrize("offset", [16, 30, 1_000, 9_999])
def test_depth_is_told_wherever_and_however_libyaml_stops(monkeypatch: pytest.MonkeyPatch, offset: int) -> None:
    """A release with another bound, or with other words, changes nothing."""
    monkeypatch.setattr(yaml_reader, "CParser", lambda _text: Failing(offset))
    with pytest.raises(NotReadable, match="nested deeper than 16 levels"):
        yaml_reader.read("[" * 10_000)


def test_brackets_in_quotes_are_no_depth() -> None:
    """A broken line with many brackets in a text is told for what it is."""
    with pytest.raises(NotReadable, match="there is text after the closing quote"):
        yaml_reader.read(f"a: '{'[' * 40}' b")


def test_without_libyaml_the_same_is_read(monkeypatch: pytest.MonkeyPatch) -> None:
    """PyYAML's own parser gives the same data, places and refusals; what is no YAML is refused by both."""
    file = paths.bundled_data() / "roles" / "legal-technician.yaml"
    texts = [yaml_reader.decode(file.read_bytes()), "a: &x 1\nb: !!str c\na: 2\n", "a: [1, {b: 09:00}]\n", ""]
    broken = ["a: [1\n", "a: 'b\n", "\ta: 1\n", "a: b: c\n", "[" * 10_000, "a: \x07\n"]
    before = [yaml_reader.read(text, with_marks=True) for text in texts]
    monkeypatch.setattr(yaml_reader, "CParser", PureParser)
    for text, expected in zip(texts, before, strict=True):
        reading = yaml_reader.read(text, with_marks=True)
        assert (reading.data, reading.marks) == (expected.data, expected.marks)
        assert reading.refused == expected.refused
    for text in broken:
        with pytest.raises(NotReadable):
            yaml_reader.read(text)


def test_a_pyyaml_without_libyaml_is_used_all_the_same() -> None:
    """The module loads where `yaml.cyaml` does not."""
    code = (
        "import sys; sys.modules['yaml.cyaml'] = None\n"
        "from careercli.roles import yaml_reader\nprint(yaml_reader.CParser.__name__, yaml_reader.read('a: 1').data)"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout == "PureParser {'a': 1}\n"
