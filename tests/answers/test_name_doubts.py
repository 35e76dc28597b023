"""A role file's names are doubted where they are another role's, or a code that no classification has."""

from __future__ import annotations

from pathlib import Path

import pytest

from careercli.answers.validate import validate_files
from careercli.catalog.catalog import Catalog
from careercli.roles.search_path import Folder

ROLE = "title: {title}\nsummary: x\nsources: [{{name: y}}]\n"


def doubts(catalog: Catalog, folder: Path, name: str, text: str) -> list[tuple[str, str]]:
    """The place and the words of each doubt of a file."""
    (folder / name).write_text(text, encoding="utf-8")
    return [(each.path, each.message) for each in validate_files(catalog, [str(folder / name)]).problems]


@pytest.fixture
def catalog(catalog_of) -> Catalog:
    """A nurse."""
    return catalog_of(nurse="title: Registered Nurse\naliases: [Nurse]\nsummary: x\n")


def test_a_title_that_is_another_roles_is_doubted(catalog: Catalog, tmp_path: Path) -> None:
    """By title or slug; the very file of that role is to replace it, and a title of one's own is in order."""
    for title in ("Registered Nurse", "Nurse"):
        ((place, words),) = doubts(catalog, tmp_path, "mine.yaml", ROLE.format(title=title))
        assert place == "title"
        assert "is a name of the role nurse" in words
    assert doubts(catalog, tmp_path, "nurse.yaml", ROLE.format(title="Registered Nurse")) == []
    assert doubts(catalog, tmp_path, "mine.yaml", ROLE.format(title="Bread Poet")) == []


def test_a_code_that_no_classification_has_is_doubted(catalog: Catalog, tmp_path: Path) -> None:
    """99 is no major group of the SOC; 29-1141 is one of its occupations."""
    text = ROLE.format(title="Bread Poet").replace("{", "{{").replace("}", "}}") + "occupation: {{code: {}}}\n"
    assert doubts(catalog, tmp_path, "poet.yaml", text.format("29-1141")) == []
    ((place, words),) = doubts(catalog, tmp_path, "poet.yaml", text.format("99-9999"))
    assert (place, words) == (
        "occupation.code",
        "SOC-2018 has no occupation with the code 99-9999: no official figure is found by it",
    )


def test_a_title_of_ones_own_installed_role_is_said_to_be_that(tmp_path: Path) -> None:
    """A second file of the same title is no other role's name."""
    (tmp_path / "own").mkdir()
    (tmp_path / "own" / "bread-poet.yaml").write_text(ROLE.format(title="Bread Poet"), encoding="utf-8")
    opened = Catalog([Folder(tmp_path / "own", str(tmp_path / "own"))]).refresh()
    ((_place, words),) = doubts(opened, tmp_path, "mine.yaml", ROLE.format(title="Bread Poet"))
    opened.close()
    assert "your own role bread-poet" in words


def test_an_alias_that_is_a_job_of_the_same_occupation_is_its_own(catalog_of, tmp_path: Path) -> None:
    """As a title is: a part of the occupation may take one of its names, another occupation's role may not."""
    keeper = "title: Animal Caretakers\naliases: [Horseshoer]\nsummary: x\noccupation: {code: 39-2021, match: same}\n"
    opened = catalog_of(keeper=keeper)
    own = ROLE.format(title="Farrier").replace("{", "{{").replace("}", "}}")
    text = f"{own}aliases: [Horseshoer]\noccupation: {{{{code: {{}}, title: {{}}, match: part, reason: x}}}}\n"
    assert doubts(opened, tmp_path, "farrier.yaml", text.format("39-2021", "Animal Caretakers")) == []
    ((place, _words),) = doubts(opened, tmp_path, "farrier.yaml", text.format("39-9011", "Childcare Workers"))
    assert place == "aliases[0]"
    whole = text.format("39-2021", "Animal Caretakers").replace("[Horseshoer]", "[Animal Caretakers]")
    ((place, _words),) = doubts(opened, tmp_path, "farrier.yaml", whole)
    assert place == "aliases[0]"
