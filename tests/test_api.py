"""The face for Python programs: what it offers, that it is what the command line says, and that it costs nothing unused."""

from __future__ import annotations

import doctest
import json
import re
import subprocess
import sys
from collections.abc import Iterator, Mapping
from pathlib import Path

import pytest

import careercli
from careercli import app
from helper import ROOT, run

OWN = "title: \"Baker <script>alert('x')</script>\"\nsummary: Bakes & sells.\npros: [quiet]\n"
"""A role whose texts are markup."""


@pytest.fixture
def catalog(folder: Path, tmp_path: Path) -> Iterator[careercli.Catalog]:
    """What the command line sees in an empty home, and one role more."""
    (folder / "baker.yaml").write_text(OWN, encoding="utf-8")
    with careercli.open_catalog(folder) as opened:
        yield opened


def test_the_page_about_python_says_what_happens(
    folder: Path, atlas_data: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Every example of docs/python.md, run as it stands on the data that ship: what a reader gets is what is printed."""
    monkeypatch.setenv("CAREERS_DATA", str(atlas_data))
    result = doctest.testfile(str(ROOT / "docs" / "python.md"), module_relative=False)
    assert result.attempted > 15
    assert result.failed == 0


def test_importing_the_package_loads_nothing_else() -> None:
    """Neither a dependency nor SQLite, nor any of its own rooms."""
    program = (
        "import sys; before = set(sys.modules); import careercli; careercli.__version__; "
        "print([name for name in set(sys.modules) - before if name.partition('.')[0] not in sys.stdlib_module_names])\n"
        "assert 'sqlite3' not in sys.modules"
    )
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert sorted(eval(done.stdout)) == ["careercli", "careercli.version"]


def test_importing_the_package_loads_no_module_at_all() -> None:
    """Not even of Python's own: it would be loaded before Ctrl-C is held, and an interrupt would print a traceback."""
    program = "import sys; before = set(sys.modules); import careercli; print(set(sys.modules) - before)"
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert eval(done.stdout) == {"careercli"}


def test_every_public_name_is_there_and_no_other() -> None:
    """Each name of `__all__` can be had; what is not there is an AttributeError, as of any module."""
    assert len(careercli.__all__) > 10
    for name in careercli.__all__:
        assert getattr(careercli, name) is not None
    with pytest.raises(AttributeError, match="nonsense"):
        careercli.nonsense  # noqa: B018 - asking is the test
    assert set(careercli.__all__) <= set(dir(careercli))


def test_every_question_of_the_command_line_is_a_method() -> None:
    """All commands but those that write files, fetch, draw a picker, or print the schema."""
    others = {"new", "edit", "star", "note", "import", "update", "fetch", "find", "schema", "mcp"}
    names = {name[0] for name in app.names()} - others
    assert len(names) > 15
    assert {name for name in names if not callable(getattr(careercli.Catalog, name, None))} == set()


QUESTIONS = [
    (["list", "--sort", "-official_median"], lambda catalog: catalog.list(sort="-official_median")),
    (["list", "--min-pay", "60000"], lambda catalog: catalog.list(min_pay=60_000)),
    (["show", "paralegal", "-s", "outlook"], lambda catalog: catalog.show("paralegal", "outlook")),
    (
        ["salary", "legal-coordinator", "--offer", "62000"],
        lambda catalog: catalog.salary("legal-coordinator", offer=62_000),
    ),
    (["salary", "paralegal", "--in", "austin"], lambda catalog: catalog.salary("paralegal", places=["austin"])),
    (["salary", "paralegal", "--where"], lambda catalog: catalog.salary_where("paralegal")),
    (["salary", "paralegal", "--by", "sector"], lambda catalog: catalog.salary_by("sector", "paralegal")),
    (["salary", "paralegal", "--by", "year"], lambda catalog: catalog.salary_by("year", "paralegal")),
    (["places", "austin"], lambda catalog: catalog.places("austin")),
    (["list", "--by", "education"], lambda catalog: catalog.list_by("education")),
    (["list", "--in", "guam"], lambda catalog: catalog.list(place="guam")),
    (
        ["tiers", "legal-coordinator", "legal-technician"],
        lambda catalog: catalog.tiers("legal-coordinator", "legal-technician"),
    ),
    (["day", "legal-coordinator", "--at", "10:00"], lambda catalog: catalog.day("legal-coordinator", at="10:00")),
    (
        ["compare", "paralegal", "lawyer", "--section", "pay"],
        lambda catalog: catalog.compare("paralegal", "lawyer", only=["pay"]),
    ),
    (["check", "legal-technician"], lambda catalog: catalog.check("legal-technician")),
    (["faq", "legal-coordinator", "remote"], lambda catalog: catalog.faq("legal-coordinator", "remote")),
    (["skills", "wesltaw"], lambda catalog: catalog.skills("wesltaw")),
    (["skills"], lambda catalog: catalog.skills()),
    (["skills", "excel", "--why"], lambda catalog: catalog.explain_skill("excel")),
    (["search", "contract"], lambda catalog: catalog.search("contract")),
    (["next", "paralegal", "--why"], lambda catalog: catalog.next("paralegal", why=True)),
    (["next", "paralegal", "--in", "guam"], lambda catalog: catalog.next("paralegal", place="guam")),
    (["related", "paralegal"], lambda catalog: catalog.related("paralegal")),
    (["gap", "paralegal", "lawyer"], lambda catalog: catalog.gap("paralegal", "lawyer")),
    (
        ["path", "legal-secretary", "lawyer", "--max-hops", "2"],
        lambda catalog: catalog.path("legal-secretary", "lawyer", max_hops=2),
    ),
    (["match", "westlaw", "excel"], lambda catalog: catalog.match(["westlaw", "excel"])),
    (
        ["whatif", "negotiation", "--leaving", "paralegal"],
        lambda catalog: catalog.whatif(["negotiation"], start="paralegal"),
    ),
    (
        ["match", "wesltaw", "asdfgh", "photography", "excel"],
        lambda catalog: catalog.match(["wesltaw", "asdfgh", "photography", "excel"]),
    ),
    (
        ["whatif", "excel", "wesltaw", "--leaving", "paralegal"],
        lambda catalog: catalog.whatif(["excel", "wesltaw"], start="paralegal"),
    ),
    (["interests", "SAE", "--no-keep"], lambda catalog: catalog.interests("SAE")),
    (["salary", "legal counsel"], lambda catalog: catalog.salary("legal counsel")),
    (["compare", "legal counsel", "paralegal"], lambda catalog: catalog.compare("legal counsel", "paralegal")),
    (["plan", "paralegal", "lawyer"], lambda catalog: catalog.plan("paralegal", "lawyer")),
    (["validate"], lambda catalog: catalog.validate()),
    (["profile", "show"], lambda catalog: catalog.profile()),
    (["star"], lambda catalog: catalog.stars()),
    (["note"], lambda catalog: catalog.notes()),
]


@pytest.mark.parametrize(("arguments", "ask"), QUESTIONS, ids=[" ".join(arguments) for arguments, _ask in QUESTIONS])
def test_an_answer_is_what_the_command_line_prints(
    catalog: careercli.Catalog, folder: Path, tmp_path: Path, arguments: list[str], ask
) -> None:
    """`to_dict` is the JSON, `to_markdown` the Markdown, `to_rows` the table, and `remarks` are the lines on stderr."""
    answer = ask(catalog)
    printed = run(*arguments, "--roles", str(folder), "--json", home=tmp_path)
    assert json.loads(json.dumps(answer.to_dict())) == printed.json
    # With --roles, the commands that it offers would name the folder again.
    text = run(*arguments, "--format", "markdown", home=tmp_path, CAREERS_ROLES=str(folder))
    assert answer.to_markdown() == text
    said = [line.removeprefix("careers: ").strip() for line in text.stderr.splitlines()]
    if arguments[0] not in ("search", "validate", "profile", "star", "note"):  # which say what to type next, too
        assert said == list(answer.remarks)
    table = answer.to_table()
    rows = answer.to_rows()
    assert [tuple(row) for row in rows] == [table.columns] * len(table.rows)
    assert [tuple(row.values()) for row in rows] == list(table.rows)


def test_a_search_reads_no_question_and_says_so(catalog: careercli.Catalog) -> None:
    """No hits and no word would be taken for no answer; words that are found say nothing."""
    (remark,) = catalog.search("what do paralegals earn in Ohio").remarks
    assert '`careers "what do paralegals earn in Ohio"`' in remark
    assert catalog.search("paralegal").remarks == ()


def test_as_what_a_name_is_taken_is_said_of_every_answer(catalog: careercli.Catalog) -> None:
    """Once, in front of what an answer says itself, whether its class computes the remarks or has them."""
    for answer in (
        catalog.salary("legal counsel"),
        catalog.show("legal counsel"),
        catalog.gap("paralegal", "legal counsel"),
        catalog.compare("paralegal", "legal counsel"),
    ):
        assert sum(remark.startswith("legal counsel is taken as lawyer") for remark in answer.remarks) == 1, answer
    assert not any("is taken as" in remark for remark in catalog.salary("lawyer").remarks)


def test_a_notebook_shows_texts_and_runs_none(catalog: careercli.Catalog) -> None:
    """What a role file says is escaped: it stands there as it was written."""
    shown = catalog.list()._repr_html_()
    assert "<script" not in shown
    assert "Baker &lt;script&gt;alert(&#x27;x&#x27;)&lt;/script&gt;" in shown
    assert shown.count("<tr>") == 1 + len(catalog)


def test_a_catalogue_is_a_mapping_of_slugs_to_roles(catalog: careercli.Catalog) -> None:
    """Titles and beginnings name a role too; what names none is a KeyError with what is near."""
    slugs = list(catalog)
    assert len(slugs) == len(catalog) == 21
    assert "baker" in slugs
    assert all(isinstance(catalog[slug], careercli.Role) for slug in slugs)
    assert catalog["Legal Coord"] == catalog["legal-coordinator"]
    assert "no such role" not in catalog
    assert 7 not in catalog
    with pytest.raises(KeyError) as caught:
        catalog["paralegl"]
    assert isinstance(caught.value, careercli.NoSuchRole)
    assert "paralegal" in caught.value.suggestions
    assert str(caught.value) == "no role is called 'paralegl'"


def test_role_files_are_read_and_written(tmp_path: Path) -> None:
    """What is dumped is loaded as the same role; what is wrong comes with its place."""
    role = careercli.loads("title: Night Baker\nsummary: Bakes.\nsalary: {currency: USD, median: 40000}\n")
    careercli.dump(role, tmp_path / "baker.yaml")
    assert careercli.load(tmp_path / "baker.yaml") == careercli.load(str(tmp_path / "baker.yaml")) == role
    (tmp_path / "broken.yaml").write_text("title: B\nsummary: S\nsalary: {median: much}\n", encoding="utf-8")
    with pytest.raises(careercli.InvalidRole) as caught:
        careercli.load(tmp_path / "broken.yaml")
    (problem,) = [one for one in caught.value.problems if one.path == "salary.median"]
    assert (problem.line, problem.column) == (3, 10)
    assert problem.file.endswith("broken.yaml")
    with pytest.raises(careercli.InvalidRole, match="nowhere"):
        careercli.load(tmp_path / "nowhere.yaml")


def test_a_catalogue_that_stays_open_sees_an_edit_when_it_is_asked_to(catalog: careercli.Catalog, folder: Path) -> None:
    """`reload` looks at the files again."""
    assert "cook" not in list(catalog)
    (folder / "cook.yaml").write_text("title: Cook\nsummary: Cooks.\n", encoding="utf-8")
    assert [row.slug for row in catalog.reload().list().rows if row.slug == "cook"] == ["cook"]


def test_every_public_method_of_a_catalogue_is_on_the_page() -> None:
    """What a mapping has in any case aside: a method that no page names is one that nobody finds."""
    page = (ROOT / "docs" / "python.md").read_text(encoding="utf-8")
    public = {name for name in dir(careercli.Catalog) if not name.startswith("_") and name not in dir(Mapping)}
    methods = public - {"of_command_line"}  # a mark that the command line sets for itself
    missing = [name for name in methods if not re.search(rf"`{name}(?:\(|`)", page)]
    assert not missing


def test_the_options_of_salary_that_are_methods_of_their_own_are_told_so() -> None:
    """`salary(where=True)` is refused; the page says what to call, and that answers as the command does."""
    page = (ROOT / "docs" / "python.md").read_text(encoding="utf-8")
    assert "`salary_where(*roles, places=…)` | `careers salary --where`" in page
    assert "`careers salary --by sector`, `--by state`, `--by year`" in page


def test_the_docstring_of_a_list_names_every_filter() -> None:
    """`help(catalog.list)` is what somebody in Python reads: no filter is missing, and none is named that is none."""
    from careercli.answers.list import FilterOptions

    said = (careercli.Catalog.list.__doc__ or "").partition("tell them: ")[2].partition(".")[0]
    assert sorted(name.strip() for name in said.split(",")) == sorted(FilterOptions.__annotations__)


def test_money_is_of_one_type_in_every_row(folder: Path, atlas_data: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A data frame has one type of a column, whatever answer the rows are of; JSON writes whole amounts without a point."""
    monkeypatch.setenv("CAREERS_DATA", str(atlas_data))
    catalog = careercli.open_catalog()
    answers = (
        catalog.list(limit=5),
        catalog.list(place="Texas", limit=5),
        catalog.next("waiter", limit=2),
        catalog.salary_where("waiter"),
        catalog.match(["cooking"], place="Texas"),
    )
    for answer in answers:
        for row in answer.to_rows():
            amounts = {
                name: cell for name, cell in row.items() if re.search("_(median|p10|p90|mean)(?!_percent)", name)
            }
            amounts = {name: cell for name, cell in amounts.items() if not isinstance(cell, str | None)}
            assert amounts and {type(cell) for cell in amounts.values()} == {float}, amounts
