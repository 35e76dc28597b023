"""Doubts about files that are legal, each at its place, and checking of folders."""

from __future__ import annotations

import os
import re
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from careercli.answers import validate
from careercli.answers.name_doubts import NameDoubts
from careercli.answers.validate import check_bytes, check_file, validate_files
from careercli.catalog.catalog import Catalog
from careercli.roles.search_path import Folder
from helper import ROOT

BASE = "title: Baker\nsummary: Bakes.\nsources: [{name: A guide}]\n"


@pytest.mark.parametrize(
    ("text", "line", "path", "said"),
    [
        ("salary: {low: 50000, high: 40000, source: x}", 4, "salary.low", "above the high end"),
        ("salary: {low: 50000, median: 90000, high: 80000, source: x}", 4, "salary.median", "is above high ($80,000)"),
        ("salary: {median: 90000}", 4, "salary", "no source"),
        ("salary:\n  source: x\n  levels: {entry: 90000, senior: 80000}", 6, "salary.levels.senior", "less than entry"),
        ("outlook: {growth_percent: 3}", 4, "outlook", "no source"),
        ("statistics: {source: x, wages: {p10: 90000, median: 80000}}", 4, "statistics.wages.median", "less than p10"),
        ("tiers:\n  - {title: a, years: {min: 5, max: 2}}", 5, "tiers[0].years", "before it begins"),
        (
            "tiers:\n  - {title: a, years: {min: 0, max: 3}}\n  - {title: b, years: {min: 2}}",
            6,
            "tiers[1].years.min",
            "before the tier",
        ),
        (
            "day:\n  - {period: a, start: 09:00, end: 12:00}\n  - {period: b, start: 11:00, end: 13:00}",
            6,
            "day[1].start",
            "before 'a' ends",
        ),
        ("related: [nobody]", 4, "related[0]", "no role in the catalogue"),
        ("family: Repairs", 4, "family", "is none of the fields of the catalogue"),
        ("salary: {median: 20, source: x}", 4, "salary.period", "$20 a year is less than full-time work pays"),
        ("statistics: {source: x, period: hour, wages: {p10: 60000}}", 4, "statistics.period", "$60,000 an hour"),
        ("tech_stack: [Ovens]\ntech_marks: {hot: [Mixers]}", 5, "tech_marks.hot[0]", "not in tech_stack"),
    ],
)
def test_each_doubt_is_a_warning_at_its_place(text: str, line: int, path: str, said: str) -> None:
    """Legal but doubtful: one warning, with line, key path and reason."""
    (found,) = check_bytes((BASE + text + "\n").encode(), "x.yaml", {"baker"})
    assert (found.severity, found.line, found.path) == ("warning", line, path)
    assert said in found.message


@pytest.mark.parametrize(
    "text",
    [
        "tiers:\n  - {title: a, years: {min: 5}}\n  - {title: b, years: {min: 7}}",
        "day:\n  - {period: a, start: 20:00, end: 23:00}\n  - {period: b, start: 23:00, end: 02:00}\n  - {period: c, start: 02:00, end: 04:00}",
        "related: [baker]",
    ],
)
def test_what_is_in_order_gives_no_warning(text: str) -> None:
    """Open-ended tiers may follow each other, a day may cross midnight."""
    assert check_bytes((BASE + text + "\n").encode(), "x.yaml", {"baker"}) == ()


@pytest.mark.parametrize("summary", ["None", "null", "", "~", '"n/a"', "TBD", "todo."])
def test_a_summary_that_says_nothing_is_doubted(summary: str) -> None:
    """What programs and people write where there is no text; a role without the key is in order."""
    (problem,) = check_bytes(BASE.replace("Bakes.", summary).encode(), "x.yaml")
    assert (problem.severity, problem.line, problem.path) == ("warning", 2, "summary")
    assert check_bytes(BASE.replace("summary: Bakes.\n", "").encode(), "x.yaml") == ()


def test_a_file_without_sources_is_doubted() -> None:
    """A reader must be able to judge where it comes from."""
    (found,) = check_bytes(b"title: x\nsummary: y\n", "x.yaml", set())
    assert "names no source" in found.message


def test_the_bundled_catalogue_has_neither_errors_nor_warnings(catalog_of) -> None:
    """--strict passes on what ships."""
    answer = validate_files(catalog_of(), [str(ROOT / "data" / "roles")])
    assert answer.files >= 2
    assert [str(one) for one in answer.problems] == []


def test_a_folder_is_checked_with_every_file_in_it(catalog_of, tmp_path: Path) -> None:
    """Two broken files and a good one: three files, problems of two."""
    for name, text in (("a", "title: ["), ("b", "summary: x"), ("c", BASE)):
        (tmp_path / f"{name}.yaml").write_text(text, encoding="utf-8")
    answer = validate_files(catalog_of(), [str(tmp_path)])
    assert answer.files == 3
    assert {Path(one.file).name for one in answer.problems} == {"a.yaml", "b.yaml"}
    assert answer.summary == "3 files checked: 2 errors, 1 warning"


def named(folder: Path, catalog: Catalog) -> dict[str, str]:
    """The message of each file's first problem, by its name."""
    answer = validate_files(catalog, [str(folder)])
    return {Path(one.file).name: one.message for one in reversed(answer.problems)}


def test_every_file_that_other_commands_leave_out_is_named(catalog_of, tmp_path: Path) -> None:
    """Whatever the reason: what stands in it, what it is, how it is named, which other file has its slug."""
    folder = tmp_path / "odd"
    folder.mkdir()
    contents = {
        "latin.yaml": b"title: caf\xe9", "large.yaml": b"#" * 2_000_001, "empty.yaml": b"", "escaped.yaml": b'"\\e"',
        "twin.yaml": BASE.encode(), "twin.yml": BASE.encode(), "Upper.YAML": b"", "mixed.Yml": b"",
        "a b.yaml": b"", "-x.yaml": b"", ".hidden.yaml": b"", "._apple.yml": b"", "notes.txt": b"", ".yaml": b"",
    }  # fmt: skip
    for name, content in contents.items():
        (folder / name).write_bytes(content)
    os.mkfifo(folder / "fifo.yaml")
    (folder / "nested.yaml").mkdir()
    (folder / "dangling.yaml").symlink_to("nowhere")
    (folder / "loop.yaml").symlink_to("loop.yaml")
    told = named(folder, catalog_of())
    parts = {
        "latin.yaml": "byte 0xe9", "large.yaml": "2,000,001 bytes", "empty.yaml": "empty", "escaped.yaml": "U+001B",
        "twin.yml": "same slug as twin.yaml", "Upper.YAML": "in lowercase letters", "mixed.Yml": "empty",
        "a b.yaml": "single hyphens", "-x.yaml": "single hyphens", ".hidden.yaml": "hidden", "._apple.yml": "hidden",
        "fifo.yaml": "not an ordinary file", "nested.yaml": "a folder", "dangling.yaml": "points to nothing",
        "loop.yaml": "cannot be read",
    }  # fmt: skip
    assert told.keys() == parts.keys()
    assert [name for name, part in parts.items() if part not in told[name]] == []
    left_out = {
        Path(line.split(": ")[0].split(":")[0]).name for line in Catalog([Folder(folder, "x")]).refresh().left_out()
    }
    assert left_out <= told.keys()


@pytest.mark.parametrize("name", ["Baker.yaml", ".baker.yaml", "baker.txt"])
def test_a_file_checked_by_name_is_told_if_its_name_keeps_it_out(catalog_of, tmp_path: Path, name: str) -> None:
    """Its content is in order, but no other command would take it for a role: a warning."""
    (tmp_path / name).write_text(BASE, encoding="utf-8")
    (problem,) = validate_files(catalog_of(), [str(tmp_path / name)]).problems
    assert (problem.severity, Path(problem.file).name) == ("warning", name)


def test_files_and_folders_that_go_away_meanwhile_are_no_problem(
    catalog_of, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A file that another process removes between the listing and the reading is not counted."""
    for name in "abc":
        (tmp_path / f"{name}.yaml").write_text(BASE, encoding="utf-8")
    catalog = catalog_of()
    real = validate.read_file

    def read_file(path: Path):
        (tmp_path / "b.yaml").unlink(missing_ok=True)
        return real(path)

    monkeypatch.setattr(validate, "read_file", read_file)
    answer = validate_files(catalog, [str(tmp_path)])
    assert (answer.files, answer.problems) == (2, ())


def test_a_field_that_is_none_has_the_nearest_ones_and_a_known_one_no_word() -> None:
    """Health may be two of them, Repairs is one in the plural; bikes are near none, and all are named."""
    hints = {"health": "write healthcare or healthcare support;", "Repairs": "write repair;", "bikes": "the fields are"}
    for family, hint in hints.items():
        (found,) = check_bytes((BASE + f"family: {family}\n").encode(), "x.yaml")
        assert (found.severity, found.hint.startswith(hint)) == ("warning", True), found
    assert check_bytes((BASE + "family: arts and media\n").encode(), "x.yaml") == ()


def test_a_related_role_is_offered_by_the_slug_of_the_role_that_the_title_finds(catalog_of, tmp_path: Path) -> None:
    """Whether the title stands there or a slug made of it; what finds no role has the usual hint."""
    catalog = catalog_of(fitter="title: Bicycle Fitter\naliases: [Bike Fixer]\n")
    file = tmp_path / "x.yaml"
    for typed in ("Bike Fixer", "bike-fixer"):
        file.write_text(BASE + f"related: [{typed}]\n", encoding="utf-8")
        (found,) = validate_files(catalog, [str(file)]).problems
        assert (found.path, found.hint) == ("related[0]", "write it as fitter")
    file.write_text(BASE + "related: [astronaut]\n", encoding="utf-8")
    (found,) = validate_files(catalog, [str(file)]).problems
    assert found.hint == "add that role, or remove the line"


def test_a_fault_of_the_program_in_one_file_leaves_the_others(
    catalog_of, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The file is named, the rest is checked."""
    for name in "ab":
        (tmp_path / f"{name}.yaml").write_text(BASE + f"work_setting: {name}\n", encoding="utf-8")
    real = validate.lint_role

    def lint_role(role, known):
        if role.work_setting == "a":
            raise IndexError("of our own")
        return real(role, known)

    monkeypatch.setattr(validate, "lint_role", lint_role)
    (problem,) = validate_files(catalog_of(), [str(tmp_path)]).problems
    assert Path(problem.file).name == "a.yaml"
    assert "this program failed on this file: IndexError" in problem.message


@pytest.mark.parametrize(("option", "code", "said"), [((), 0, "exit code 0, with --strict 1"), (("--strict",), 1, "")])
def test_warnings_alone_tell_a_script_how_it_sees_them(
    careers, tmp_path: Path, option: tuple[str, ...], code: int, said: str
) -> None:
    """Pay whose low end is above its high one is a doubt: the exit code is that of a good file, so the last line says so."""
    file = tmp_path / "night-porter.yaml"
    file.write_text(
        "title: Night Porter\nsalary: {source: x, currency: USD, low: 90000, high: 30000}\n", encoding="utf-8"
    )
    ran = careers("validate", str(file), *option)
    assert ran.exit_code == code
    closing = ran.stderr.strip().splitlines()[-1]
    assert closing.startswith("1 file checked: 0 errors, ")
    assert said in closing
    assert ("--strict" in closing) is bool(said)


def test_a_source_on_the_web_has_its_address(tmp_path: Path) -> None:
    """A website without one cannot be looked up; what is no website needs none."""
    text = "title: Kite Poet\nsummary: x\nsources:\n  - {name: Kite website}\n  - {name: A Book of Kites}\n"
    (tmp_path / "kite-poet.yaml").write_text(text, encoding="utf-8")
    ((place, message, hint),) = [
        (each.path, each.message, each.hint) for each in check_file(tmp_path / "kite-poet.yaml")
    ]
    assert (place, message) == ("sources[0]", "'Kite website' is on the web, and its address is not there")
    assert all(key in hint for key in ("url", "year", "covers"))
    (tmp_path / "kite-poet.yaml").write_text(
        text.replace("website}", "website, url: 'https://a.example/'}"), encoding="utf-8"
    )
    assert check_file(tmp_path / "kite-poet.yaml") == ()


NAMED = st.sampled_from(["wind", "turbine", "tech", "Nurse", "nurses", "senior", "zorbl", "clerk", "of", "baker"])


@given(words=st.lists(NAMED, min_size=1, max_size=4), joint=st.sampled_from([" ", "-", "_"]))
def test_every_slug_that_a_message_proposes_is_a_role(catalog: Catalog, words: list[str], joint: str) -> None:
    """Whatever stands under `related`: what a hint says to write, or names as near, is there."""
    text = f"title: Blade Painter\nsummary: Paints.\nsources: [{{name: A}}]\nrelated: ['{joint.join(words)}']\n"
    slugs = set(catalog.slugs())
    for problem in check_bytes(text.encode(), "x.yaml", slugs, NameDoubts(catalog)):
        named = re.sub(r"`[^`]*`|^.*(?:write it as|near it are)|(?<= )and(?= )|[,\"]", " ", problem.hint).split()
        if "write it as" in problem.hint or "near it are" in problem.hint:
            assert named
            assert set(named) <= slugs, problem.hint
        else:
            assert "careers search" in problem.hint or "remove the line" in problem.hint
