"""Questions to the index about roles and files, each asked by itself."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from careercli.catalog.catalog import Catalog
from careercli.catalog.rows import RoleFilter
from careercli.errors import UsageError
from careercli.index.queries import Queries
from careercli.index.queries.files import HiddenFile, UnusableFile
from careercli.index.statements import MAX_VALUES
from careercli.roles.search_path import Folder

BAKER = "title: Baker\nsummary: Bakes.\naliases: [Bread maker]\ntech_stack: [Excel, Ovens]\n"
CLERK = "title: Clerk\nsummary: Files.\nfamily: Office\nsalary: {median: 40000, source: a}\ntech_stack: [Excel]\n"

CatalogOf = Callable[..., Catalog]


def test_a_role_that_is_not_there_has_no_file_and_no_json(catalog_of: CatalogOf) -> None:
    """None, not an error; of those that are there, the folder's rank and the file's name."""
    query = catalog_of(baker=BAKER).query
    assert query.role_file("baker") == (0, "baker.yaml")
    assert query.role_file("sailor") is None
    assert query.role_json("sailor") is None
    assert query.role_titles(["sailor", "baker"]) == {"baker": "Baker"}


def test_a_name_says_whether_it_is_slug_title_or_alias(catalog_of: CatalogOf) -> None:
    """Ranks 0, 1 and 4, a role once for each; a beginning is looked for among all of them, and slugs come first."""
    query = catalog_of(baker=BAKER, bread="title: Baker\nsummary: x\n").query
    assert [name[:2] for name in query.roles_named("baker")] == [("baker", 0), ("baker", 1), ("bread", 1)]
    assert [name[:2] for name in query.roles_with_prefix("bread", 10)] == [("bread", 0), ("baker", 4)]
    assert [name[:2] for name in query.roles_with_prefix("bread", 1)] == [("bread", 0)]
    assert query.slugs_with_prefix("br", 10) == [("bread", "Baker")]


def test_mentions_come_in_the_order_of_the_files_whatever_order_is_asked_for(catalog_of: CatalogOf) -> None:
    """A role's own phrases stay in the order of its file."""
    query = catalog_of(baker=BAKER, clerk=CLERK).query
    mentions = query.role_mentions(["clerk", "baker"])
    assert [(mention.slug, mention.text) for mention in mentions] == [
        ("baker", "Excel"),
        ("baker", "Ovens"),
        ("clerk", "Excel"),
    ]
    assert len({mention.key for mention in mentions}) == query.skill_count() == 2


def test_counts_of_families_and_claims(catalog_of: CatalogOf) -> None:
    """A role without a family counts as "other"; one without a guide's figure claims nothing."""
    query = catalog_of(baker=BAKER, clerk=CLERK, cook="title: Cook\nsummary: x\n").query
    assert query.family_counts() == [("other", 2), ("Office", 1)]
    assert query.slugs_with_claims() == ["clerk"]
    assert query.role_summaries(2) == [("baker", "Baker", "Bakes."), ("clerk", "Clerk", "Files.")]


def test_whether_a_file_tells_something_in_a_section_is_asked_of_one_role(catalog_of: CatalogOf) -> None:
    """As the list of all that do has it; neither a role without the section has one, nor one that is not there."""
    query = catalog_of(baker=BAKER + "pros: [Warm]\ncons: []\n", clerk=CLERK).query
    for section in ("pros", "cons", "tech_stack"):
        having = [slug for slug in ("baker", "clerk", "sailor") if query.has_section(slug, section)]
        assert having == query.slugs_with_section(section), section
    assert query.slugs_with_section("pros") == ["baker"]


def test_a_filter_takes_more_ids_than_sqlite_takes_question_marks(catalog_of: CatalogOf) -> None:
    """And no id at all lets no role pass, while no filter lets every one."""
    query = catalog_of(baker=BAKER, clerk=CLERK).query
    (number,) = query.role_ids(["clerk"])
    many = [number, *range(100, 100 + 100 * MAX_VALUES)]
    assert [row[0] for row in query.list_matching(RoleFilter(ids=many))] == ["clerk"]
    assert query.count_matching(RoleFilter(ids=many)) == 1
    assert query.count_matching(RoleFilter(ids=[])) == 0
    assert query.count_matching(RoleFilter()) == query.role_count() == 2


def test_a_list_is_sorted_by_known_fields_only(catalog_of: CatalogOf) -> None:
    """A field is looked up, never put into the statement."""
    with pytest.raises(UsageError):
        catalog_of(baker=BAKER).query.list_matching(RoleFilter(), "title; DROP TABLE role")


def test_hidden_and_unusable_files_and_missing_folders(folder: Path, tmp_path: Path) -> None:
    """The first folder wins; a file that cannot be read hides nothing; each is told with its folder's rank."""
    second = tmp_path / "second"
    second.mkdir()
    for path in (folder / "baker.yaml", second / "baker.yaml"):
        path.write_text(BAKER, encoding="utf-8")
    (folder / "clerk.yaml").write_text("title: [\n", encoding="utf-8")
    (second / "clerk.yaml").write_text(CLERK, encoding="utf-8")
    catalog = Catalog([Folder(path, "test", named=True) for path in (folder, second, tmp_path / "absent")])
    query = catalog.refresh().query
    assert query.hidden_files() == [HiddenFile("baker", 0, "baker.yaml", 1, "baker.yaml")]
    (unusable,) = query.unusable_files()
    assert unusable == UnusableFile(0, "clerk.yaml", unusable.problem)
    assert "clerk.yaml" in unusable.problem
    assert query.files_of("clerk") == [(0, "clerk.yaml"), (1, "clerk.yaml")]
    assert (query.files_by_folder(), query.roles_by_folder()) == ({0: 2, 1: 2}, {0: 1, 1: 1})
    assert list(query.folder_problems()) == [2]
    catalog.close()


def test_completions_fold_the_case_of_what_is_typed(catalog_of: CatalogOf) -> None:
    """A shell completes `BA` to the slug of a baker, with the title to recognise it by."""
    assert catalog_of(baker=BAKER, clerk=CLERK).completions("BA") == [("baker", "Baker")]


def test_no_two_groups_of_questions_have_one_of_the_same_name() -> None:
    """One of them would hide the other without a word."""
    groups = Queries.__bases__
    names = [name for group in groups for name in vars(group) if not name.startswith("_")]
    assert len(names) > 40
    assert sorted(name for name in set(names) if names.count(name) > 1) == []


@pytest.mark.parametrize("sort", ["title", "slug"])
@pytest.mark.parametrize("descending", [False, True])
def test_the_first_few_of_a_list_are_not_sorted_out_of_all(
    catalog_of: CatalogOf, monkeypatch: pytest.MonkeyPatch, sort: str, descending: bool
) -> None:
    """By title and slug an index has the order; titles of one name stay in the order of their slugs."""
    catalog = catalog_of(baker=BAKER, abaker="title: baker\nsummary: x\n", clerk=CLERK)
    asked: list[tuple[str, object]] = []
    rows = catalog.index.rows
    monkeypatch.setattr(catalog.index, "rows", lambda *query: (asked.append(query), rows(*query))[1])
    slugs = [row[0] for row in catalog.query.list_matching(RoleFilter(), sort, descending=descending, limit=3)]
    by_title = ["clerk", "abaker", "baker"] if descending else ["abaker", "baker", "clerk"]
    assert slugs == (by_title if sort == "title" else sorted(slugs, reverse=descending))
    ((sql, values),) = asked
    plan = [row[3] for row in rows(f"EXPLAIN QUERY PLAN {sql}", values)]
    assert plan[0].startswith("SCAN role USING INDEX")
    assert not [step for step in plan if step == "USE TEMP B-TREE FOR ORDER BY"]


def test_words_that_begin_so_are_looked_for_length_by_length(
    catalog_of: CatalogOf, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The shortest first, longer ones only, of one kind; no step of the plan reads all words."""
    names = "Cash, Cashier, Cashew roaster, Cashmere knitter, Zoo keeper, Cashiering clerk"
    catalog = catalog_of(cash=f"title: Cash\nsummary: Cashpoint.\naliases: [{names}]\ntech_stack: [Cashbook]\n")
    assert catalog.query.words_beginning("n", "cash", 10) == ["cashew", "cashier", "cashmere", "cashiering"]
    assert catalog.query.words_beginning("n", "cash", 2) == ["cashew", "cashier"]
    assert catalog.query.words_beginning("s", "cash", 10) == ["cashbook"]
    assert catalog.query.words_beginning("n", "cashiering", 10) == []
    rows = catalog.index.rows
    asked: list[tuple[str, object]] = []
    monkeypatch.setattr(catalog.index, "rows", lambda *query: (asked.append(query), rows(*query))[1])
    catalog.query.words_beginning("n", "cash", 10)
    plan = [row[3] for row in rows(f"EXPLAIN QUERY PLAN {asked[0][0]}", asked[0][1])]
    assert any("(kind=? AND length=? AND word>? AND word<?)" in step for step in plan)
    assert not any(step.startswith("SCAN word") for step in plan)
