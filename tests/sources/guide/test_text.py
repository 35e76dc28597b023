"""Bytes of saved pages to clean lines."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from careercli.errors import CareersError
from careercli.roles import yaml_reader
from careercli.sources.guide import text as guide_text
from careercli.sources.guide.text import decode, is_rule, looks_like_html, of_text, repair, without_bullet

SIGNS = ("📈", "🇺🇸", "🇬🇧", "—", "–", "’", "“", "”", "…", "✅", "❌", "›", "•", "€", "£")
PAGES = ("windows-1252", "windows-1253", "windows-1251", "windows-1250", "windows-1254", "cp437", "mac-roman")


def garbled(text: str, page: str, *, filled: bool) -> str:
    """UTF-8 read with another page; its holes become Windows-1252's characters (`filled`) or control characters."""
    made = []
    for byte in text.encode():
        one = bytes([byte])
        character = one.decode(page, "ignore") or (one.decode("windows-1252", "ignore") if filled else "")
        made.append(character or chr(byte))
    return "".join(made)


@pytest.mark.parametrize("page", PAGES)
@pytest.mark.parametrize("filled", [True, False])
@pytest.mark.parametrize("sign", SIGNS)
def test_signs_read_with_another_page_are_put_right(page: str, filled: bool, sign: str) -> None:
    """A sign read with a Western, Greek, Cyrillic, Central European or old page is itself again."""
    made = "30,000{}52,500" if sign in "£" else "Lamps {} oil"
    assert repair(made.format(garbled(sign, page, filled=filled))) == made.format(sign)


@pytest.mark.parametrize("page", ["windows-1252", "windows-1253", "windows-1251"])
def test_letters_inside_words_are_put_right(page: str) -> None:
    """An accented letter between plain ones is repaired too."""
    assert repair(f"caf{garbled('é', page, filled=True)} au port") == "café au port"


@pytest.mark.parametrize(
    "text",
    [
        "Φάρος — Ο Φύλακας και η Βάρκα",
        "Смотритель маяка — вечер, В порту",
        "Ângela à la carte, naïve café – £5",
        "Źdźbło i żółć",
        "“Curly” quotes, 50 °C, C++ and O’Reilly",
    ],
)
def test_what_is_right_stays(text: str) -> None:
    """Greek, Russian, French and Polish text, quotes and dashes are not touched."""
    assert repair(text) == text


@given(st.text(max_size=200))
def test_a_repaired_line_can_stand_in_a_role_file(text: str) -> None:
    """Whatever stands in a line: repaired, it is one line, and a role file may hold it."""
    clean = repair(text)
    assert "\n" not in clean
    assert clean == clean.strip()
    yaml_reader.decode(clean.encode())


@given(st.text(max_size=60))
def test_repairing_never_fails_on_garbled_text(text: str) -> None:
    """Any text read with a Greek page can be repaired without an error."""
    repair(garbled(text.encode("utf-8", "ignore").decode(), "windows-1253", filled=True))


@pytest.mark.parametrize(
    "mark", ["•", "• •", "- ", "* ", "– ", "— ", "‣", "▪", "◦", "●", "➤", "✓", "1. ", "12) ", "·", "\uf0b7"]
)
def test_bullets_of_any_kind_come_off(mark: str) -> None:
    """The text behind a bullet or a list number is the entry."""
    text, found = without_bullet(f"{mark} Trim the wicks")
    assert (text, bool(found)) == ("Trim the wicks", True)


@pytest.mark.parametrize("text", ["– 3.5%", "-3.5 %", "— 2 %", "10-15 years", "3.5 tons", "A-Z", "•", "$5"])
def test_a_figure_with_its_sign_is_no_list(text: str) -> None:
    """A minus sign in front of a percentage stays, whatever dash it is."""
    assert without_bullet(text) == (text, "")


def test_rules_are_told_from_prices() -> None:
    """A line of dashes or a lone bullet divides; one with a figure says something."""
    assert is_rule("-----")
    assert is_rule("•")
    assert not is_rule("—5")
    assert not is_rule("€")


def test_line_numbers_are_those_of_the_file() -> None:
    """Empty lines count, whichever line ends the file has."""
    for end in ("\n", "\r\n", "\r"):
        lines = of_text(end.join(["", "One", "", "  • Two"]), "x")
        assert [(line.number, line.text, line.bullet, line.gap) for line in lines] == [
            (2, "One", False, True), (4, "Two", True, True),
        ]  # fmt: skip


def test_wrapped_paragraphs_are_one_text_again() -> None:
    """A paragraph broken at a fixed width is joined, and keeps the numbers of its lines."""
    text = (
        "The warden climbs the tower at dusk with a can of oil and\n"
        "trims every wick before the first ship comes round the pier\n"
        "and the bell is rung.\n"
        "\n"
        "Low\nHigh\nHigh\n"
    )
    lines = of_text(text, "x")
    assert lines[0].text.endswith("the pier and the bell is rung.")
    assert [number for number, _text in lines[0].sources] == [1, 2, 3]
    assert [line.text for line in lines[1:]] == ["Low", "High", "High"]


def test_long_lines_are_paragraphs_of_their_own() -> None:
    """Two paragraphs without an empty line between are not taken for a wrapped one."""
    lines = of_text("a " * 300 + "\n" + "b " * 300, "x")
    assert len(lines) == 2


@pytest.mark.parametrize(
    ("raw", "reason"),
    [
        (b"", "empty"),
        (b" \n\t\n", "empty"),
        (b"\x7fELF\x02\x01", "a program"),
        (b"%PDF-1.7 ...", "a PDF"),
        (b"PK\x03\x04....", "a zip"),
        (b"some\0bytes", "binary"),
        (bytes(range(1, 32)) * 50, "binary"),
    ],
)
def test_what_is_no_text_is_refused(raw: bytes, reason: str) -> None:
    """Empty and binary files get an error that says what they are."""
    with pytest.raises(CareersError, match=reason) as caught:
        decode(raw, "x.bin")
    assert caught.value.message.startswith("x.bin")
    assert caught.value.hint


def test_too_much_is_refused() -> None:
    """A log far longer than any guide is refused by bytes, by characters, and by lines."""
    with pytest.raises(CareersError, match="bytes"):
        decode(b"INFO started\n" * (guide_text.MAX_BYTES // 12), "x.log")
    for text in ("INFO started\n" * 50_000, "a" * (guide_text.MAX_TEXT + 1), "x\r" * (guide_text.MAX_LINES + 2)):
        with pytest.raises(CareersError, match="far longer"):
            of_text(text, "x.log")


@pytest.mark.parametrize(
    ("raw", "text"),
    [
        ("Lamp — oil".encode("utf-16"), "Lamp — oil"),
        ("Lamp — oil".encode("utf-8-sig"), "Lamp — oil"),
        ("Lamp — oil £5".encode("windows-1252"), "Lamp — oil £5"),
        ('<meta charset="windows-1251"><p>Маяк'.encode("windows-1251"), '<meta charset="windows-1251"><p>Маяк'),
        ('<meta charset="rot13"><p>\xe9'.encode("latin-1"), '<meta charset="rot13"><p>é'),
    ],
)
def test_encodings(raw: bytes, text: str) -> None:
    """UTF-8 with a mark, UTF-16, Windows-1252, and what HTML names, if it is a character set and nothing else."""
    assert decode(raw, "x")[0] == text


def test_html_is_recognised() -> None:
    """A page or a piece of one is HTML; a text that mentions a tag is not."""
    assert looks_like_html("<!DOCTYPE html><p>x")
    assert looks_like_html("<p>1</p><p>2</p><p>3</p><p>4</p><p>5</p>")
    assert not looks_like_html("Use <b> sparingly.\nA <p> is a paragraph.")
