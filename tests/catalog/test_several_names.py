"""Of several names every one that is no role's is told of at once."""

from __future__ import annotations

import pytest

import careercli
from helper import run


def test_all_names_that_are_none_are_in_one_error(tmp_path) -> None:
    for command in ("salary", "compare"):
        ran = run(command, "paralegal", "paralegl", "lawyr", "zzzq", "--json", home=tmp_path)
        assert (ran.exit_code, str(ran)) == (3, "")
        assert all(f"no role is called '{name}'" in ran.stderr for name in ("paralegl", "lawyr", "zzzq"))
        assert "'lawyr': did you mean: lawyer" in ran.stderr


def test_python_has_the_other_errors_too(tmp_path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CAREERS_HOME", str(tmp_path))
    with careercli.open_catalog() as catalog, pytest.raises(careercli.NoSuchRole) as caught:
        catalog.salary("paralegal", "paralegl", "lawyr")
    assert caught.value.name == "paralegl"
    assert [(other.name, other.suggestions[:1]) for other in caught.value.others] == [("lawyr", ("lawyer",))]
    assert str(caught.value) == "no role is called 'paralegl'; no role is called 'lawyr'"
