"""What a problem says of a hostile file is harmless itself."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from careercli.roles.loader import load_bytes
from helper import run


@pytest.mark.parametrize(
    "line",
    [
        'salary: {low: "\\e]0;owned\\a"}',
        '"\\e[31mkey": 1',
        'demand: {level: "a\\nb\\e[2J"}',
        'tiers: [{"\\e[31m": {"\\a": 1}}]',
    ],
)
def test_an_escape_sequence_never_reaches_the_terminal(tmp_path, line: str) -> None:
    """Escapes written as \\e pass YAML; the problems about them show them instead of sending them."""
    file = tmp_path / "hostile.yaml"
    file.write_text(f"title: x\nsummary: y\n{line}\n", encoding="utf-8")
    for name in ("table", "tsv", "csv", "markdown", "json"):
        ran = run("validate", str(file), "--format", name, home=tmp_path)
        assert ran.exit_code == 1
        assert "\x1b" not in ran + ran.stderr
        assert "\x07" not in ran + ran.stderr


@given(st.text(st.characters(exclude_categories=["Cs"])), st.text(st.characters(exclude_categories=["Cs"])))
def test_every_problem_is_printable(key: str, value: str) -> None:
    """Whatever keys and values hold."""
    quoted = ["".join(f"\\U{ord(character):08X}" for character in text) for text in (key, value)]
    for body in ('"{}": 1', 'salary: {{low: "{1}"}}', 'salary: {{"{0}": {{"{1}": 1}}}}', 'remote_friendly: "{1}"'):
        raw = f"title: x\nsummary: y\n{body.format(*quoted)}\n".encode()
        for problem in load_bytes(raw, "x.yaml").problems:
            assert f"{problem.path}{problem.message}{problem.hint}".isprintable(), problem
