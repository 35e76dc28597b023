"""How texts and figures are written for a person, and read."""

from __future__ import annotations

import codecs
import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from careercli import text as wording
from careercli.answers.counted_together import HOURLY
from careercli.formats.json import json_text
from careercli.roles.model import Occupation


@given(st.text(max_size=40))
def test_what_is_escaped_prints_and_what_prints_stays(text: str) -> None:
    """Whatever a name holds, a terminal is told nothing by it; a name that prints is written as it is."""
    assert wording.escape(text).isprintable()
    assert wording.blank(text).isprintable()
    assert len(wording.blank(text)) == len(text)
    if text.isprintable() and wording.visible(text) == text:
        assert wording.escape(text) == wording.blank(text) == text


@given(
    st.text(
        st.sampled_from("a1é日👩क\u0301\u200c\u200d\ufe0f\U000e0100\u200b\u180e\u115f\x1b\u202e\ud800\n \U000e0041"),
        max_size=12,
    )
)
def test_what_is_visible_once_is_visible_twice(text: str) -> None:
    """Text passes the filter more than once on its way: the second time changes nothing. Nor is anything lost."""
    shown = wording.visible(text)
    assert wording.visible(shown) == shown
    assert not set("\x1b\u202e\ud800\u200b\u180e\u115f\U000e0041") & set(shown)
    assert len(wording.visible(text, written=lambda _char: "?")) == len(text)


def test_escape_writes_out_what_a_terminal_obeys_but_for_what_is_kept() -> None:
    """An escape sequence, a direction override, and a line end with and without leave."""
    assert wording.escape("a\x1b[2Jb\u202ec\n") == "a\\x1b[2Jb\\x202ec\\x0a"
    assert wording.escape("a\tb\n\x07", keep="\n\t") == "a\tb\n\\x07"
    assert wording.blank("a\tb\n\x07c", keep="\n") == "a b\n c"


def test_text_of_an_answer_keeps_joiners_and_hard_spaces() -> None:
    """A zero-width joiner and a hard space belong to the text, and an escape does not."""
    assert wording.visible("👩\u200d💻 5\u00a0%\x1b") == "👩\u200d💻 5\u00a0%\\x1b"


@pytest.mark.parametrize(
    "hidden",
    ["\x00", "\x07", "\x08", "\t", "\r", "\x1b", "\x7f", "\x85", "\x9b", "\x9d", "\xad", "\u034f", "\u061c", "\u115f", "\u1160",
     "\u17b4", "\u180e", "\u200b", "\u200c", "\u200d", "\u200e", "\u200f", "\u2028", "\u2029", "\u202a", "\u202e", "\u2060", "\u2063",
     "\u2066", "\u2069", "\u206a", "\u3164", "\ufe0f", "\ufeff", "\uffa0", "\ufff9", "\ud800", "\U0001bca0",
     "\U0001d173", "\U000e0001", "\U000e0041", "\U000e007f", "\U000e0100"],
)  # fmt: skip
def test_what_is_obeyed_or_not_seen_is_written_out(hidden: str) -> None:
    """Between letters of English each of them is shown by its number, in texts, names, and JSON (where it can be read back)."""
    assert wording.visible(f"a{hidden}b") == wording.escape(f"a{hidden}b") == f"a\\x{ord(hidden):02x}b"
    assert wording.blank(f"a{hidden}b") == "a b"
    written = json_text(f"a{hidden}b")
    assert written.isprintable() and written.isascii()
    assert json.loads(written) == f"a{hidden}b"


@pytest.mark.parametrize(
    "text",
    ["👩\u200d💻", "❤\ufe0f\u200d🔥", "👩🏽\u200d🚀", "🏳\ufe0f\u200d🌈", "1\ufe0f\u20e3", "✔\ufe0e", "\u0645\u06cc\u200c\u062e\u0648\u0627\u0647\u0645",
     "\u0915\u094d\u200d\u0937", "e\u0301 a\u0308\u0304", "\u05d1\u05bc\u05b8", "葛\U000e0100", "5\u00a0%", "日\u3000本", "a\nb"],
)  # fmt: skip
def test_what_words_and_emoji_need_stays(text: str) -> None:
    """Joiners and variants of emoji, Persian and Indic words, marks over letters, spaces of other kinds, line ends."""
    assert wording.visible(text) == text


def test_marks_stacked_over_a_letter_are_cut() -> None:
    """More than eight would cover the lines above; they are written out from the ninth on."""
    assert wording.visible("e" + "\u0301" * 8) == "e" + "\u0301" * 8
    assert wording.visible("e" + "\u0301" * 10) == "e" + "\u0301" * 8 + r"\x301\x301"


@pytest.mark.parametrize(
    ("text", "value"),
    [("62,000", 62_000), ("1_000", None), ("٣", None), ("１２", None), ("1e400", None), ("+5", 5), (".5", 0.5), ("29.50", 29.5), ("62.000", 62), ("1,2,3", 123), ("-1.5", -1.5), ("", None), ("nan", None),
     ("inf", None), ("62k", None), ("1 000", None)],
)  # fmt: skip
def test_english_figures_have_their_point_before_the_decimals(text: str, value: float | None) -> None:
    """Commas divide thousands wherever they stand; what is no finite number is none."""
    assert wording.parse_number(text, english=True) == value


def test_a_long_list_is_cut_and_counted() -> None:
    """The first names stand, the rest are a number; a list of just that length stands whole."""
    assert wording.abridged(["a", "b", "c"], 2) == "a, b and 1 more"
    assert wording.abridged(["a", "b"], 2) == "a, b"
    assert wording.abridged(["Laborers, Hand", "b", "c"], 2) == "Laborers, Hand; b and 1 more"
    assert wording.abridged([str(number) for number in range(1_500)], 1) == "0 and 1,499 more"


def test_an_occupation_is_written_as_its_code_and_title() -> None:
    """With a title, without one, and none at all."""
    paralegals = Occupation(system="SOC-2018", code="23-2011", title="Paralegals and Legal Assistants")
    assert wording.code_and_title(paralegals) == "23-2011 Paralegals and Legal Assistants"
    assert wording.code_and_title(Occupation(system="SOC-2018", code="23-2011")) == "23-2011"
    assert wording.code_and_title(None) is None


def test_an_encoding_without_dashes_gets_stand_ins() -> None:
    """The old code pages of a console: a hyphen for a dash, one column for one column."""
    codecs.register_error("test-stand-in", wording.stand_in)
    line = "— 5–7 … −3 % • “a”’s"
    assert line.encode("ascii", "test-stand-in") == b'- 5-7 . -3 % * "a"\'s'
    assert "€ 漢".encode("ascii", "test-stand-in") == b"? ?"
    assert f"$60,424 a year{HOURLY}".encode("ascii", "test-stand-in") == b"$60,424 a year#"


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-32"])
def test_a_text_is_read_by_its_mark(encoding: str) -> None:
    """And a half character at its end is replaced, not an error."""
    raw = "Café –\r\n".encode(encoding)
    assert wording.decode(raw) == "Café –\r\n"
    assert wording.decode(raw + b"\xff").startswith("Café –")
