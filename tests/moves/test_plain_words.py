"""Everyday words for the work: how phrases are put into the record's words, and what a damaged table is told."""

from __future__ import annotations

from pathlib import Path

import pytest

from careercli import paths
from careercli.errors import CareersError
from careercli.moves import plain_words
from helper import ROOT

HEAD = "\t".join(plain_words.COLUMNS)
LINES = (
    "till\tcash register\tBritish\tx",
    "cash up\tcount money\tBritish\tx",
    "carry plates\tserve food\teveryday\tx",
    "plates\tdishes\teveryday\tx",
    "convoy\t\tmilitary\tx",
    "carer\tcaregiver\tBritish\tx",
    "goats\tfeed goats; milk goats\tliked\tx",
    "old people\tnurse patients\tliked\tx",
    "outside\tplant trees\tliked\tx",
)


@pytest.fixture(scope="module")
def table(tmp_path_factory: pytest.TempPathFactory) -> plain_words.PlainWords:
    return plain_words.read(written(tmp_path_factory.mktemp("words"), HEAD, *LINES))


def written(folder: Path, *lines: str) -> Path:
    (folder / plain_words.FILE).write_text("\n".join(lines) + "\n", encoding="utf-8")
    return folder


@pytest.mark.parametrize(
    ("said", "read_as"),
    [
        ("work the tills", "work cash register"),
        ("cashing up", "count money"),  # several words in any form
        ("carry five plates", "serve food five"),  # another word may stand between; the longest entry counts
        ("carry hot and heavy plates", "carry hot heavy dishes"),
        ("patient care", "patient care"),  # one word only as it is written: care is no carer
        ("legal research", "legal research"),
    ],
)
def test_words_are_read_as_those_of_the_record(table: plain_words.PlainWords, said: str, read_as: str) -> None:
    """What is no entry stays as it was."""
    assert table.translated(said).text == read_as


@pytest.mark.parametrize(
    ("said", "thing"),
    [
        ("goats", "goats"),
        ("work with goats", "goats"),
        ("I love working with goats.", "goats"),
        ("I would like to be around my goats", "goats"),
        ("looking after a goat", "goats"),
        ("help old people", "old people"),
        ("work outside", "outside"),  # a stop word, where it stands among others
    ],
)
def test_what_is_liked_is_what_people_do_who_like_it(table: plain_words.PlainWords, said: str, thing: str) -> None:
    """However the thing is framed."""
    entry = table.liking(said)
    assert entry is not None
    assert entry.said == thing
    assert table.translated(said).text == said  # it is no word for another one


@pytest.mark.parametrize("said", ["slaughter goats", "work with goats and sheep", "work with old machines", "people"])
def test_a_phrase_that_says_more_is_no_liking(table: plain_words.PlainWords, said: str) -> None:
    """What is done to a thing is told by the person."""
    assert table.liking(said) is None


@pytest.mark.parametrize(
    ("said", "left"), [("convoy planning", ""), ("convoy", ""), ("loaded trucks for a convoy", "loaded truck")]
)
def test_military_words_are_left_out(table: plain_words.PlainWords, said: str, left: str) -> None:
    """A phrase of which a single word is left says nothing: planning alone is not what was meant."""
    translated = table.translated(said)
    assert (translated.text, translated.military) == (left, True)


@pytest.mark.parametrize(
    ("line", "problem"),
    [
        ("till\tcash register\tBritish", "3 cells, not 4"),
        ("till\tcash register\tslang\tx", 'kind is "slang"'),
        ("till\t\tBritish\tx", "read_as is empty for military words"),
        ("convoy\ttrucks\tmilitary\tx", "read_as is empty for military words"),
        ("till\tcash register\tBritish\t", "the reason is empty"),
        ("the\tcash register\tBritish\tx", "said is empty"),
        ("g code\tprograms\ttrade\tx", "all but one word of said are stop words"),
        ("tills\tcash register\tBritish\tx", '"tills" has an entry already'),
    ],
)
def test_a_damaged_table_says_where(tmp_path: Path, line: str, problem: str) -> None:
    """The file, the line and what is wrong."""
    with pytest.raises(CareersError, match="line 3: ") as raised:
        plain_words.read(written(tmp_path, HEAD, LINES[0], line))
    assert problem in str(raised.value)


def test_the_table_that_comes_with_the_program_can_be_read() -> None:
    """And what it reads words as is in the record's words: no entry is read as another one's everyday words."""
    table = plain_words.read(ROOT / "data")
    entries = [entry for of_word in table.entries.values() for _stems, entry in of_word]
    assert len(entries) > 200
    again = {entry: table.translated(entry.read_as).by for entry in entries if entry.read_as}
    assert not [(entry.said, [by.said for by in twice]) for entry, twice in again.items() if set(twice) - {entry}]


def test_what_a_text_needs_of_the_table_is_read() -> None:
    """For every entry of the bundled table: read for its words alone, they are put into the same as by all of it."""
    folder = paths.bundled_data()
    whole = plain_words.read(folder)
    for entries in whole.entries.values():
        for _stems, entry in entries:
            text = f"the {entry.said} again"
            assert plain_words.read_for(folder, [text]).translated(text) == whole.translated(text)
    for entry in whole.liked.values():
        text = f"I like working with {entry.said}"
        assert plain_words.read_for(folder, [text]).liking(text) == whole.liking(text) == entry
