"""A short run of `benchmarks/faults.py`: each kind of fault, a few times."""

from __future__ import annotations

import importlib.util
import sys
from pathlib import Path
from types import ModuleType

import pytest

from helper import ROOT


@pytest.fixture(scope="module")
def faults() -> ModuleType:
    """The program, loaded as a module."""
    spec = importlib.util.spec_from_file_location("faults", ROOT / "benchmarks" / "faults.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules["faults"] = module
    spec.loader.exec_module(module)
    return module


@pytest.mark.parametrize(
    ("kind", "more"),
    [
        ("kill", {"rounds": 1}),
        ("interrupt", {"rounds": 1}),
        ("at once, cache wiped", {"commands": 20, "threads": 5}),
        ("full disk", {"disks": 3}),
    ],
)
def test_nothing_is_lost(faults: ModuleType, tmp_path: Path, kind: str, more: dict[str, int]) -> None:
    """No half file, no confirmed change gone, no traceback, no wrong answer, no command without an end; how slow is not asked."""
    (figures,) = faults.measure([kind], faults.Counts(**more, processor=60.0), tmp_path)
    assert figures.problems == []
    assert figures.rounds >= 1
