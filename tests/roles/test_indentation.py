"""Lines that are indented too far, or not far enough: said at the line, with what to do."""

from __future__ import annotations

import pytest

from careercli.answers.validate import check_bytes
from careercli.roles.usual_mistakes import DASH, DASH_HINT

START = "title: Kite Poet\nsummary: x\nsources: [{name: y}]\n"


def told(text: str) -> list[tuple[int, str, str, str, str]]:
    """The line, severity, path, message and hint of each problem of a role file that begins with START."""
    problems = check_bytes((START + text).encode(), "x.yaml")
    return [(each.line, each.severity, each.path, each.message, each.hint) for each in problems]


@pytest.mark.parametrize(
    ("text", "line", "path"),
    [
        ("tools:\n- camera\n  - drone\n", 6, "tools[0]"),
        ("skills:\n  technical:\n  - a\n    - b\n    - c\n", 7, "skills.technical[0]"),
        ("balance:\n  note: a text\n    - drone\n", 6, "balance.note"),
    ],
)
def test_a_hyphen_in_the_middle_of_a_text_is_doubted(text: str, line: int, path: str) -> None:
    """YAML makes one text of what was meant as two entries."""
    assert told(text) == [(line, "warning", path, DASH, DASH_HINT)]


def test_where_the_text_does_not_fit_either_the_hint_is_the_same() -> None:
    """No slug is made of two, and no list of one text; it is told once."""
    ((line, severity, path, message, hint),) = told("related:\n- lawyer\n  - nurse\n")
    assert (line, severity, path, hint) == (6, "error", "related[0]", DASH_HINT)
    assert message.startswith("expected a slug")
    ((line, severity, path, message, hint),) = told("tools:\n- x\n- camera\n\n    - drone\n- y\n")
    assert (line, severity, path, hint) == (8, "error", "tools[1]", DASH_HINT)
    ((_line, _severity, path, message, hint),) = told("tools: camera\n  - drone\n")
    assert (path, message, hint) == ("tools", 'expected a list, got "camera - drone"', DASH_HINT)


@pytest.mark.parametrize(
    "text",
    [
        "tools:\n- camera - drone\n",
        'tools:\n- "camera\n  - drone"\n',
        "tools:\n- >-\n  camera\n  - drone\n",
        "tools:\n- camera -\n  drone\n",
        "tools:\n- camera\n  -drone - x\n",
        "tools:\n  - camera\n  - drone - x\n",
    ],
)
def test_a_dash_that_is_meant_is_none(text: str) -> None:
    """Within a line, in quotes or in a block of text a hyphen is a dash."""
    assert told(text) == []


def test_a_second_key_with_a_hyphen_in_its_text_is_told_as_that() -> None:
    """It is read for nothing, and only the key is told."""
    (problem,) = told("summary: a\n  - b\n")
    assert problem[3] == "this key is here a second time"


@pytest.mark.parametrize(
    ("text", "keys", "above"),
    [
        ("salary:\nlow: 40000\nhigh: 60000\nsource: x\n", ["low", "high", "source"], "salary"),
        ("salary:\n# what it pays\n\nlow: 40000\n", ["low"], "salary"),
        ("salary:\n  low: 1\n  source: x\nhigh: 2\n", ["high"], "salary"),
        ("outlook:\ngrowth_percent: 3\n", ["growth_percent"], "outlook"),
        ("salary:\n  source: x\n  levels:\n  entry: 4\n  mid: 5\n", ["entry", "mid"], "levels"),
        ("tiers:\n- title: a\n  years:\n  min: 3\n", ["min"], "years"),
    ],
)
def test_a_key_that_is_not_indented_is_told_where_it_belongs(text: str, keys: list[str], above: str) -> None:
    """Each key that the mapping above it knows, and the mapping that it is in does not."""
    hints = [hint for _line, severity, _path, _message, hint in told(text) if severity == "error"]
    assert hints == [f"`{key}` belongs under `{above}`: indent it" for key in keys]


def test_a_key_of_an_entry_is_told_to_be_one() -> None:
    """What stands below a list's name lacks a hyphen, too."""
    hints = [hint for *_rest, hint in told("faq:\nquestion: a\n")]
    assert hints == ["`question` belongs in an entry of the list `faq`: indent it, with a hyphen before the first key"]


def test_a_key_that_belongs_nowhere_above_has_the_usual_hint() -> None:
    """A misspelt key, and one of another mapping."""
    assert [hint for *_rest, hint in told("tools: []\ntoolz: []\nlow: 3\n")] == [
        "did you mean tools?",
        "did you mean cons?",
    ]


def test_what_stops_the_reading_says_that_there_may_be_more() -> None:
    """No problem behind a fault of YAML can be told yet; a file that is no text is wrong as a whole."""
    more = "; what follows could not be read yet: check again once this is mended"
    ((line, *_rest, hint),) = told("salary: {low: 4\ntiers:\n- {title: a, foo: b}\n")
    assert (line, hint.endswith(more)) == (4, True)
    ((*_rest, hint),) = told("tools: [*all]\nfoo: b\n")
    assert hint == f"write the text out{more}"
    (problem,) = check_bytes("title: T\n".encode("utf-16"), "x.yaml")
    assert problem.hint == "save it as UTF-8"
    assert all(not hint.endswith(more) for *_rest, hint in told("foo: b\nbar: c\n"))
