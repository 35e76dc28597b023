"""`careers check FILE|-`: what is a file and what a role, every format, and input that is no text."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from helper import Ran, run

TEXT = "Lawyers earn a median of $20 an hour.\n"


@pytest.fixture
def text(tmp_path: Path) -> Path:
    """A file with a claim that is too low."""
    file = tmp_path / "article.txt"
    file.write_text(TEXT, encoding="utf-8")
    return file


def test_a_file_and_standard_input(careers: Callable[..., Ran], text: Path, shared_home: Path) -> None:
    """Both give the same rows, with exit code 0 whatever the verdicts."""
    of_file = careers("check", str(text), "--json")
    of_stdin = run("check", "-", "--json", home=shared_home, stdin=TEXT)
    assert of_file.exit_code == of_stdin.exit_code == 0
    assert of_file.json == of_stdin.json
    assert of_file.json[0]["verdict"] == "too low"


def test_the_keys_of_a_row(careers: Callable[..., Ran], text: Path) -> None:
    """JSON is a contract: the names of a row, in their order, and figures as numbers."""
    (row,) = careers("check", str(text), "--json").json
    assert list(row) == [
        "line", "quote", "slug", "occupation", "code", "kind", "measure", "claimed_low", "claimed_high",
        "claimed_level", "claimed_period", "currency", "per", "place", "official_low", "official_high",
        "official_median", "official_level", "period", "verdict", "words", "source",
    ]  # fmt: skip
    assert (row["claimed_low"], row["per"], row["currency"]) == (20, "hour", "USD")
    assert isinstance(row["official_low"], float)


def test_a_role_stays_a_role(careers: Callable[..., Ran]) -> None:
    """What is no path is a role, as before."""
    assert careers("check", "legal-coordinator", "--json").json[0]["slug"] == "legal-coordinator"


def test_a_file_that_is_called_like_a_role(tmp_path: Path, shared_home: Path) -> None:
    """The file wins, and stderr says so, and how to ask for the role."""
    (tmp_path / "lawyer").write_text(TEXT, encoding="utf-8")
    ran = run("check", "lawyer", "--json", home=shared_home, cwd=tmp_path)
    assert ran.json[0]["kind"] == "pay"
    assert "was read as one; `careers check 23-1011.00` checks the role" in ran.stderr


@pytest.mark.parametrize("format_", ["table", "csv", "tsv", "jsonl", "markdown"])
def test_every_format(careers: Callable[..., Ran], text: Path, format_: str) -> None:
    """Each names the verdict in words."""
    ran = careers("check", str(text), "-f", format_)
    assert ran.exit_code == 0
    assert "too low" in ran


def test_nothing_in_it(careers: Callable[..., Ran], tmp_path: Path) -> None:
    """An empty text, and one without claims: an empty array, a sentence on stderr, exit code 0."""
    for content, words in (("", "there is no text in it"), ("A quiet day.\n", "no claim of pay")):
        file = tmp_path / "quiet.txt"
        file.write_text(content, encoding="utf-8")
        ran = careers("check", str(file), "--json")
        assert (ran.exit_code, ran.json) == (0, [])
        assert words in ran.stderr


@pytest.mark.parametrize(
    ("content", "words"),
    [(b"%PDF-1.7 binary", "this is a PDF, not text"), (b"pay\0$5", "this is a binary file, not text")],
)
def test_no_text(careers: Callable[..., Ran], tmp_path: Path, content: bytes, words: str) -> None:
    """Exit code 1, what it is, and what to do."""
    file = tmp_path / "thing"
    file.write_bytes(content)
    ran = careers("check", str(file), "--json")
    assert (ran.exit_code, str(ran)) == (1, "")
    assert words in ran.stderr
    assert "plain text, Markdown or HTML" in ran.stderr


def test_no_such_file_and_two_files(careers: Callable[..., Ran], text: Path, tmp_path: Path) -> None:
    """A path that is not there is no misspelt role; a folder is none either; two texts are one too many."""
    missing, folder, two = (
        careers("check", str(tmp_path / "gone.txt")), careers("check", f"{tmp_path}/"), careers("check", str(text), "-")
    )  # fmt: skip
    assert (missing.exit_code, folder.exit_code, two.exit_code) == (1, 1, 2)
    assert "there is no such file" in missing.stderr
    assert "this is a folder" in folder.stderr
    assert "one text at a time" in two.stderr


def test_other_encodings_and_control_characters(careers: Callable[..., Ran], tmp_path: Path) -> None:
    """Windows-1252 is read; what a terminal would obey does not reach it."""
    file = tmp_path / "old.txt"
    file.write_bytes("Lawyers earn \x1b[31ma median of £70,000 – a year.\n".encode("cp1252"))
    ran = careers("check", str(file), "-f", "table")
    assert "£70,000" in ran
    assert "\x1b" not in ran


def test_lines_of_html(careers: Callable[..., Ran], tmp_path: Path) -> None:
    """The line is that of the page; menus and scripts claim nothing."""
    file = tmp_path / "page.html"
    file.write_text(
        "<html><body><nav><p>Lawyers earn $1,000 a week</p></nav><main><h1>Law</h1>\n"
        "<script>'Lawyers earn $2,000 a week'</script>\n<p>Lawyers earn <b>$3,000</b> a week.</p></main></body></html>",
        encoding="utf-8",
    )
    assert [(row["line"], row["claimed_low"]) for row in careers("check", str(file), "--json").json] == [(3, 3_000)]
