"""A short run of the fuzzer of role files: the long one is `benchmarks/fuzz_roles.py`."""

from __future__ import annotations

import importlib
from pathlib import Path
from types import ModuleType

import pytest

from helper import ROOT


@pytest.fixture
def fuzz(monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    """The fuzzer."""
    monkeypatch.syspath_prepend(str(ROOT / "benchmarks"))
    return importlib.import_module("fuzz_roles")


def test_changed_files_are_read_or_refused_in_order(fuzz: ModuleType) -> None:
    """No error but the declared ones, a place for every refusal, nothing that a terminal obeys, nothing slow."""
    count = fuzz.run_cases(fuzz.role_case, fuzz.check_role, "suite", range(1_500))
    assert count.wrong == []
    assert count.outcomes.keys() == {"read", "refused"}
    assert min(count.outcomes.values()) > 100


def test_the_fuzzer_notices(fuzz: ModuleType, monkeypatch: pytest.MonkeyPatch) -> None:
    """A crash, a refusal without a reason and one without a line are each counted as what went wrong."""
    from careercli.roles import yaml_reader
    from careercli.roles.loader import MISFIT, Loaded
    from careercli.roles.problems import Problem

    def outcomes() -> list[str]:
        return [what for _number, what in fuzz.run_cases(fuzz.role_case, fuzz.check_role, "x", range(1)).wrong]

    for problem, said in (
        (Problem(file="x", message=MISFIT), f"wrong: {MISFIT}"),
        (Problem(file="x", line=0, message="m"), "wrong: no line"),
        (Problem(file="x", message="\x1b[2J"), "wrong: a terminal obeys 'x:1:1 \\x1b[2J'"),
    ):
        with monkeypatch.context() as patch:
            patch.setattr(fuzz, "load_bytes", lambda _raw, _file, problem=problem: Loaded(None, (problem,)))
            assert outcomes() == [said]
    monkeypatch.setattr(yaml_reader, "decode", lambda _raw: [][0])
    assert outcomes()[0].startswith("crash: IndexError")


def test_a_run_goes_on_where_it_was_interrupted(fuzz: ModuleType, tmp_path: Path, capsys) -> None:
    """Chunks that stand in the state file are not counted again, and a case is the same each time."""
    state = tmp_path / "state"
    first = fuzz.Count({"read": fuzz.CHUNK}, 1.0, (0.5, 7))
    state.write_text(fuzz.state_line("s", 0, first), encoding="utf-8")
    total = fuzz.in_chunks(fuzz.role_case, fuzz.check_role, "s", fuzz.CHUNK, 1, state)
    assert total.outcomes == first.outcomes
    assert fuzz.report("role files", total)
    assert f"{fuzz.CHUNK:,} cases" in capsys.readouterr().out
    assert fuzz.role_case("s", 3) == fuzz.role_case("s", 3)
