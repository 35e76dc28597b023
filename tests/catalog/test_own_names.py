"""What somebody's own file calls its role comes before the names of bundled roles, in every command alike."""

from __future__ import annotations

from pathlib import Path

import pytest

from careercli import paths
from careercli.api import Catalog
from careercli.errors import UsageError

ARBORIST = "title: City Tree Officer\naliases: [Arborist]\nsummary: Looks after trees.\nsources: [{name: x}]\n"
PART = ARBORIST + "occupation: {code: 37-3013.00, match: part}\n"


@pytest.fixture
def opened(atlas_data: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    """Opens the whole catalogue with an own file of some text in front."""
    folder = tmp_path / "own"
    folder.mkdir()
    monkeypatch.setenv("CAREERS_HOME", str(tmp_path / "home"))
    monkeypatch.setenv(paths.DATA_ENVIRONMENT, str(atlas_data))
    monkeypatch.delenv("CAREERS_ROLES", raising=False)

    def of(text: str, name: str = "city-tree-officer") -> tuple[Catalog, Path]:
        file = folder / f"{name}.yaml"
        file.write_text(text, encoding="utf-8")
        return Catalog.open([folder]), file

    return of


@pytest.mark.parametrize("text", [ARBORIST, PART])
def test_an_alias_of_an_own_file_is_that_files(opened, text: str) -> None:
    """Arborist is what O*NET calls tree trimmers, too; those keep their other names and their slug. A part of them may be
    called so; who is another is doubted.
    """
    catalog, file = opened(text)
    with catalog:
        assert catalog.slug("Arborist") == catalog.slug_meant("arborist") == "city-tree-officer"
        assert catalog.show("arborist").to_dict()["slug"] == "city-tree-officer"
        assert catalog.gap("landscaper", "arborist").to_dict()["to"] == "city-tree-officer"
        assert catalog.slug("tree-trimmers-and-pruners") == "tree-trimmers-and-pruners"
        assert catalog.slug("Tree Trimmers and Pruners") == "tree-trimmers-and-pruners"
        warned = [problem for problem in catalog.validate(str(file)).problems if problem.path == "aliases[0]"]
        assert [problem.severity for problem in warned] == ([] if text == PART else ["warning"])
        assert all("tree-trimmers-and-pruners" in problem.message for problem in warned)


def test_a_file_in_the_place_of_a_role_has_its_names_without_a_warning(opened) -> None:
    """A copy that `careers edit` makes is no new role."""
    text = "title: Tree Trimmers and Pruners\naliases: [Arborist]\nsummary: x\nsources: [{name: x}]\n"
    catalog, file = opened(text + "occupation: {code: 37-3013.00, match: same}\n", "tree-trimmers-and-pruners")
    with catalog:
        assert catalog.slug("arborist") == "tree-trimmers-and-pruners"
        assert not [each for each in catalog.validate(str(file)).problems if each.path.startswith("aliases")]


def test_two_names_of_one_role_are_no_comparison_and_it_is_said_why(opened) -> None:
    catalog, _file = opened(ARBORIST)
    with catalog, pytest.raises(UsageError, match="'arborist' and 'city-tree-officer' are one role, City Tree Officer"):
        catalog.compare("arborist", "city-tree-officer")
