"""Writing a role as YAML, and reading it back."""

from __future__ import annotations

import dataclasses
import re
import typing

import pytest
import yaml
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from careercli import paths
from careercli.roles import loader, model, yaml_reader
from careercli.roles.dumper import LINE, WIDTH, dump, key_lines

AWKWARD = (
    "no", "No", "y", "NULL", "~", "12:00", "1e5", "1.5", "0x1f", "0o17", "1_000", "2024-01-01", "2001-12-14 21:59:43",
    "- x", "-", "# y", "a # b", "a: b", "a:", ": b", "? x", "key: {x}", "[1, 2]", "{a: b}", "x, y", "&a", "*a", "!!str",
    "%TAG", "@x", "`x`", "'single'", '"double"', "it's", 'say "hi"', "back\\slash", " leading", "trailing ", "a  b",
    "one\ntwo", "one\n\ntwo", "\nfirst", "last\n", "a\n b", "a \nb", "tab\there", "🎉", "naïve café",
    "日本語", "no\u00a0break", "\uffff", "…", "---", "...", "<<", "=", ".inf", "10-key calculators", "3D printers",
    "https://example.org/a?b=c#d", "C++", "C#", ".NET", "word " * 60, "word " * 50 + "end", "x" * 250, "é" * 130,
)  # fmt: skip
texts = st.sampled_from(AWKWARD) | st.text(min_size=1, max_size=200).filter(
    lambda text: not yaml_reader._FORBIDDEN.search(text)
)


names = texts.filter(lambda text: "\n" not in text)
ONE_LINE = typing.get_args(model.Name)[1].pattern


def _strategy(hint: typing.Any) -> st.SearchStrategy[typing.Any]:
    """Values for a type of the model, within the limits that the model sets."""
    if dataclasses.is_dataclass(hint):
        hints = typing.get_type_hints(hint, include_extras=True)
        fields = {field.name: field for field in dataclasses.fields(hint)}
        required = {
            name: _strategy(hints[name]) for name, field in fields.items() if field.default is dataclasses.MISSING
        }
        optional = {name: _strategy(hints[name]) for name in fields if name not in required}
        return st.fixed_dictionaries(required, optional=optional).map(lambda given: hint(**given))
    origin, inner = typing.get_origin(hint), typing.get_args(hint)
    if origin is typing.Annotated:
        return _limited(inner[0], inner[1])
    if origin is typing.Literal:
        return st.sampled_from(inner)
    if origin is tuple:
        return st.lists(_strategy(inner[0]), max_size=3).map(tuple)
    if hint is bool:
        return st.booleans()
    if type(None) in inner:
        return st.none() | _strategy(typing.Union[tuple(kind for kind in inner if kind is not type(None))])  # noqa: UP007
    raise AssertionError(f"no values for {hint}")


def _limited(kind: typing.Any, limit: typing.Any) -> st.SearchStrategy[typing.Any]:
    if kind is str:
        if limit.pattern == ONE_LINE:
            return names
        return st.from_regex(limit.pattern, fullmatch=True).filter(_written_once) if limit.pattern else texts
    if kind is float:
        return st.floats(limit.ge, limit.le, allow_nan=False)
    if kind is int:
        return st.integers(limit.ge, limit.le if limit.le is not None else 2**63 - 1)
    return _strategy(kind)


def _written_once(text: str) -> bool:
    """Not of a time with one figure for the hour, which is read with two."""
    short_time = re.fullmatch("[0-9]:[0-5][0-9]", text)
    return 0 < len(text) <= 100 and not yaml_reader._FORBIDDEN.search(text) and not short_time


@settings(suppress_health_check=list(HealthCheck))
@given(role=_strategy(model.Role))
def test_what_is_written_reads_back_as_the_same_role(role: model.Role) -> None:
    """Every role the model allows survives being written and read, and is written the same the second time."""
    text = dump(role, comment="a comment\nof two lines", schema="role.schema.json")
    loaded = loader.load_bytes(text.encode(), "role.yaml")
    assert loaded.role == role, loaded.problems
    assert dump(loaded.role, comment="a comment\nof two lines", schema="role.schema.json") == text


@pytest.mark.parametrize("text", AWKWARD)
def test_awkward_texts_survive_wherever_they_stand(text: str) -> None:
    """A text that YAML would misread stays itself as a title, in a list, and inside the brackets of a small mapping."""
    name = text.replace("\n", " | ")  # a name is one line
    role = model.Role(
        title=name, summary=text * 3, aliases=(name, name), occupation=model.Occupation(code=name), pros=(text, text)
    )
    assert loader.load_bytes(dump(role).encode(), "role.yaml").role == role


@given(text=texts)
@example("a\n\n\nb " + "word " * 40 + "end")
def test_other_yaml_readers_read_the_same_text(text: str) -> None:
    """PyYAML's own loader, which knows dates, base-60 numbers and more words for yes, reads the very same texts."""
    role = model.Role(title=text, summary=text * 20, pros=(text,), demand=model.Demand(level="low", note=text))
    data = yaml.safe_load(dump(role))
    assert (data["title"], data["summary"], data["pros"]) == (text, text * 20, [text])
    assert data["demand"]["note"] == text


@pytest.mark.parametrize("number", [0.1, 1e-7, 1e-300, 45_000.0, 999_999_999.99, 5e-324])
def test_numbers_stay_numbers(number: float) -> None:
    """A number is written so that it is read as that number, however small."""
    role = model.Role(title="A", summary="B", salary=model.Salary(low=number))
    assert loader.load_bytes(dump(role).encode(), "role.yaml").role == role


def test_bundled_roles_survive() -> None:
    """The roles that ship with the program can be written and read without losing anything."""
    files = sorted((paths.bundled_data() / "roles").glob("*.yaml"))
    assert files
    for file in files:
        role = loader.load_file(file).role
        assert role is not None
        assert loader.load_bytes(dump(role).encode(), file.name).role == role


def test_the_text_is_laid_out_for_reading() -> None:
    """Schema and comment first, keys in the model's order, long texts folded, small mappings on one line."""
    role = model.Role(
        title="Clerk",
        summary="A clerk keeps papers. " * 10 + "So it is.",
        occupation=model.Occupation(code="43-9061", title="Office Clerks, General"),
        statistics=model.Statistics(source="BLS", wages=model.Wages(median=45_000.0, at_least=model.Floor(p90=9.5))),
        ratings=(model.Rating(name="Writing", kind="skill", importance=3.25),),
        education=model.Education(required=(model.EducationShare(level="Bachelor's Degree", percent=61.5),)),
    )
    lines = dump(role, comment="Made by hand.\n\nTwice.", schema="../role.schema.json").splitlines()
    assert lines[:5] == [
        "# yaml-language-server: $schema=../role.schema.json", "# Made by hand.", "#", "# Twice.", "title: Clerk",
    ]  # fmt: skip
    assert lines[5] == "summary: >-"
    assert 'occupation: {system: SOC-2018, code: "43-9061", title: "Office Clerks, General"}' in lines
    assert "  wages: {median: 45000, at_least: {p90: 9.5}}" in lines
    assert "  - {name: Writing, kind: skill, importance: 3.25}" in lines
    assert "    - {level: Bachelor's Degree, percent: 61.5}" in lines
    assert all(len(line) <= max(WIDTH, LINE) for line in lines)
    keys = [line.partition(":")[0] for line in lines if line[0].isalpha()]
    assert keys == [field.name for field in dataclasses.fields(model.Role) if field.name in keys]


def test_comments_cannot_become_keys() -> None:
    """A comment of several lines, or with characters that end one, stays a comment."""
    role = model.Role(title="A", summary="B")
    text = dump(role, comment="one\r\ntitle: evil\x85summary: evil\u2028x", schema="a\nb: c")
    assert loader.load_bytes(text.encode(), "role.yaml").role == role


def test_key_lines_are_those_of_the_whole_file() -> None:
    """One key written alone is what the whole file has there."""
    statistics = model.Statistics(source="BLS", year=2024)
    role = model.Role(title="A", summary="B", statistics=statistics)
    assert "\n".join(key_lines("statistics", statistics)) in dump(role)


def test_what_the_reader_refuses_is_not_written_raw() -> None:
    """A control character or a direction override in a text never reaches the file as such."""
    text = dump(model.Role(title="A\x1b[31m", summary="B\u202e"))
    assert "\x1b" not in text
    assert "\u202e" not in text
    assert loader.load_bytes(text.encode(), "role.yaml").role is None
