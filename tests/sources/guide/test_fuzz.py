"""Guides changed at random: no crash, no line lost, and what comes out is a role file or a plain error."""

from __future__ import annotations

import re

import msgspec
import pytest
from guide_layouts import BALANCE, POSTING, ROLE_PAGE, SEVEN
from guide_samples import PLAIN, html
from handbook_page import page
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from careercli.errors import CareersError
from careercli.roles.dumper import dump
from careercli.roles.loader import load_bytes
from careercli.sources.guide import reader
from careercli.sources.guide.text import repair
from helper import SHARED

GUIDES = SHARED / "guides"
LAYOUTS = [text for text in SEVEN.values() if text is not BALANCE] + [POSTING, ROLE_PAGE]
TEXTS = [PLAIN, *LAYOUTS, *(path.read_text(encoding="utf-8") for path in sorted(GUIDES.glob("*.txt")))]
"""The sample, the layouts of other sites, and the real guides where they are at hand."""
PAGES = [html(), BALANCE, page()]

INSERTED = st.one_of(
    st.text(max_size=120),
    st.sampled_from(
        [
            "•", "---", "Low High", "8%", "growth rate", "$1", "Median: $5", "Experience: 5+ years", "Focus: all",
            "Morning (9:00 AM - 12:00 PM)", "Key Takeaway: none", "Why?", "Tech Stack", "Pros", "FAQ", "# One",
            "Skill Map", "Dress Code", "## Travel plans", "3. Salary & Outlook", "What is it like?", "| a | b |",
            "|---|---|", "| 2023 | 2024 | x |", "Senior Kilnmaster", "=== NOTE ===", "Location: Pier 9", "Pay: $5 to $6",
            "Share career guide", "A Day in the Life", "Annual Salary (UK, GBP)", "x" * 400, "y. " * 9_000, "1. 2. 3.",
            "Related Roles", "Sources", "πŸ“ˆ Market Demand",
            "\u202eevil\u202c", "[red]x[/]", "2-1 years", "Growth Rate: 1e9%",
        ]
    ),
)  # fmt: skip


@st.composite
def changed(draw: st.DrawFn, texts: list[str]) -> str:
    """A guide with lines removed, doubled, moved, cut short, put in, joined, or with other characters."""
    lines = draw(st.sampled_from(texts)).split("\n")
    for _step in range(draw(st.integers(0, 8))):
        at = draw(st.integers(0, max(len(lines) - 1, 0)))
        size = draw(st.integers(1, 30))
        match draw(st.sampled_from(["remove", "double", "move", "cut", "insert", "join", "swap", "truncate"])):
            case "remove":
                del lines[at : at + size]
            case "double":
                lines[at:at] = lines[at : at + size]
            case "move":
                taken, lines[at : at + size] = lines[at : at + size], []
                lines.extend(taken)
            case "cut" if lines:
                lines[at] = lines[at][: draw(st.integers(0, 40))]
            case "insert":
                lines.insert(at, draw(INSERTED))
            case "join" if lines:
                lines[at : at + size] = [" ".join(lines[at : at + size])]
            case "swap" if lines:
                lines[at] = lines[at].replace(
                    draw(st.sampled_from("aeo •$-:")), draw(st.sampled_from(["", " ", "β€", "\n", "?"]))
                )
            case "truncate":
                del lines[len(lines) - size :]
            case _:
                pass
    return "\n".join(lines)


def numbers_with_text(text: str) -> list[int]:
    """The numbers of the lines on which something stands, counted in another way than the reader does."""
    plain = text.replace("\r\n", "\n").replace("\r", "\n")
    return [number for number, line in enumerate(plain.split("\n"), start=1) if repair(line)]


@settings(suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large])
@given(changed(TEXTS))
def test_every_line_of_a_changed_guide_is_accounted_for(text: str) -> None:
    """Placed, without a place, or the site's own: each line that is not empty stands in exactly one list."""
    try:
        reading = reader.read(text, "changed.txt")
    except CareersError:
        return
    accounted = [number for number, _ in (*reading.placed, *reading.unplaced, *reading.site)]
    assert sorted(accounted) == numbers_with_text(text)
    loaded = load_bytes(dump(reading.role).encode(), "x.yaml")
    assert loaded.problems == ()
    assert loaded.role == reading.role


@settings(suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large])
@given(changed(PAGES))
def test_changed_pages_are_read_or_refused(page: str) -> None:
    """A page with broken tags gives a valid role or an error that a person can read."""
    try:
        reading = reader.read(page, "changed.html")
    except CareersError:
        return
    assert load_bytes(dump(reading.role).encode(), "x.yaml").role == reading.role


IN_WORDS = (
    "summary", "core_functions", "responsibilities", "work_setting", "tech_stack", "skills", "education", "entry_path",
    "tiers", "global_outlook", "market", "balance", "skill_map", "pros", "cons", "beginner_mistakes", "advice",
    "portfolio_tips", "faq", "outlook.status", "salary.note", "demand.note", "statistics.note",
)  # fmt: skip
"""Keys whose lines stand in the role as words, not as figures."""


@settings(suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large])
@given(changed([*LAYOUTS, PLAIN, *PAGES]))
def test_what_is_placed_stands_in_the_role(text: str) -> None:
    """No silent loss: each word of a line that went to a text or a list is in the role, but for lead-ins and labels."""
    try:
        reading = reader.read(text, "changed.txt")
    except CareersError:
        return
    text_of_role = msgspec.json.encode(reading.role).decode().replace("\\n", " ").casefold()
    written = set(re.findall(r"[a-z]{4,}", text_of_role))
    # A page, whatever it lost, has its headings, scripts and texts on lines as it likes: the layouts of text are held.
    of_line = dict(numbered(text)) if not re.search(r"<(html|head|body|main|h\d|p|li)\b", text) else {}
    for number, key in reading.placed:
        line = of_line.get(number, "")
        if not key.startswith(IN_WORDS) or line.rstrip("*_ ").endswith(":") or (key == "tiers" and "xperience" in line):
            continue
        label, _colon, rest = line.partition(":")
        words = set(re.findall(r"[a-z]{4,}", (rest or label).casefold()))
        assert words <= written, (number, key, line)


def numbered(text: str) -> list[tuple[int, str]]:
    """The lines of a text as the reader sees them, with their numbers."""
    plain = text.replace("\r\n", "\n").replace("\r", "\n")
    return [(number, repair(line)) for number, line in enumerate(plain.split("\n"), start=1)]


@given(
    st.sampled_from([*LAYOUTS, *PAGES]),
    st.sampled_from(["utf-16", "utf-8-sig", "cp1252", "latin-1", "utf-32", "cp437"]),
)
def test_other_encodings(text: str, encoding: str) -> None:
    """A guide saved in another encoding gives the same title, or an error that says why not."""
    try:
        raw = text.encode(encoding)
    except UnicodeEncodeError:
        raw = text.encode("ascii", "ignore")
        text = raw.decode("ascii")
    try:
        reading = reader.read(raw, "saved")
    except CareersError as error:
        assert error.message.startswith("saved")
        return
    assert reading.role.title == reader.read(text, "saved").role.title


@given(st.binary(max_size=400), st.integers(0, 3_000))
def test_bytes_put_into_a_guide(extra: bytes, at: int) -> None:
    """Any bytes anywhere in the file: a role that can be written, or an error."""
    raw = PLAIN.encode()
    try:
        reading = reader.read(raw[:at] + extra + raw[at:], "x")
    except CareersError:
        return
    assert load_bytes(dump(reading.role).encode(), "x.yaml").role == reading.role


@given(st.binary(max_size=2_000))
def test_any_bytes_at_all(raw: bytes) -> None:
    """What is no guide ends in an error that names the file and says what to do, never in something else."""
    with pytest.raises(CareersError, match=r"^x: ") as caught:
        reader.read(raw, "x")
    assert caught.value.hint
