"""Which tests execute which line, measured by a run of the whole suite: for `mutants.py`, and a plugin of pytest then.

Processes that tests start are measured, too. Each test is one of coverage's contexts, by a checksum of its name.
"""

from __future__ import annotations

import hashlib
import json
import os
import re
import subprocess
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from mutants_checkout import Checkout
    from mutants_drawing import Change

ROOT = Path(__file__).resolve().parent.parent
SETTINGS = """\
[run]
source = {source}
data_file = {data}
parallel = true
context = ${{MUTANTS_TEST-}}
core = ctrace
patch = _exit
disable_warnings = no-data-collected, module-not-measured, module-not-imported, already-imported
"""
START, TEST, TIMES = "COVERAGE_PROCESS_START", "MUTANTS_TEST", "MUTANTS_TIMES"
"""Variables: the settings file, the context of a process that a test starts, and where the plugin writes times."""


class Coverage:
    """Which tests execute which line, and how long each takes. `state` stands for the content of the files."""

    def __init__(self, state: str, seconds: dict[str, float], lines: dict[str, dict[str, list[str]]]) -> None:
        self.state, self.seconds, self._lines = state, seconds, lines

    def tests_of(self, change: Change) -> list[str]:
        """The tests that execute a change's statement, its room's own first, the quick ones before the slow ones.

        What runs when its file is imported bears on more: it is tried by all tests of its room, and by all that execute
        something of its file or of one that imports it.
        """
        lines = self._lines.get(change.file.as_posix(), {})
        own = (f"tests/{change.room}/", f"tests/test_{change.room}.py")
        if change.called:
            executing = {test for line in range(change.first, change.last + 1) for test in lines.get(str(line), [])}
        else:
            files = [change.file.as_posix(), *_importers(change.file, self._lines)]
            executing = {test for file in files for tests in self._lines.get(file, {}).values() for test in tests}
            executing |= {test for test in self.seconds if test.startswith(own)}
        return sorted(executing & self.seconds.keys(), key=lambda test: (not test.startswith(own), self.seconds[test]))


def _importers(file: Path, files: Iterable[str]) -> Iterator[str]:
    """Of these files, those that import from one."""
    module = ".".join(file.with_suffix("").parts[1:]).removesuffix(".__init__")
    package, _, name = module.rpartition(".")
    importing = re.compile(
        rf"import {re.escape(module)}\b|from {re.escape(module)} import|"
        rf"from {re.escape(package or '.')} import .*\b{re.escape(name)}\b"
    )
    for other in files:
        if importing.search((ROOT / other).read_text(encoding="utf-8")):
            yield other


def measured(checkout: Checkout, work: Path, jobs: int) -> Coverage:
    """The coverage of a checkout; measured anew only if `work` has none of these files."""
    state = _state(checkout.root)
    file = work / f"coverage-{state}.json"
    if not file.exists():
        print("running every test once, to learn which test executes which line", flush=True)
        seconds, lines = _measure(checkout, jobs)
        file.write_text(json.dumps({"seconds": seconds, "lines": lines}), encoding="utf-8")
    kept = json.loads(file.read_text(encoding="utf-8"))
    return Coverage(state, kept["seconds"], kept["lines"])


def _state(root: Path) -> str:
    """A checksum of program and tests."""
    checksum = hashlib.sha1(usedforsecurity=False)
    for folder in ("src", "tests", "data"):
        for file in sorted((root / folder).rglob("*")):
            if file.is_file() and file.suffix != ".pyc":
                checksum.update(f"{file.relative_to(root)}\0".encode() + file.read_bytes())
    return checksum.hexdigest()[:12]


def _measure(checkout: Checkout, jobs: int) -> tuple[dict[str, float], dict[str, dict[str, list[str]]]]:
    from mutants_checkout import surroundings

    folder = checkout.root.parent / "coverage"
    folder.mkdir()
    settings, data = folder / "settings.ini", folder / "data"
    settings.write_text(SETTINGS.format(source=checkout.root / "src" / "careercli", data=data), encoding="utf-8")
    start = checkout.packages / "measure.pth"
    start.write_text("import coverage; coverage.process_startup()\n")
    here = str(Path(__file__).resolve().parent)
    environ = surroundings(**{START: str(settings), TIMES: str(folder), "PYTHONPATH": here})
    try:
        subprocess.run(
            checkout.pytest("-n", str(jobs), "-p", Path(__file__).stem), cwd=checkout.root, env=environ, check=False
        )
    finally:
        start.unlink()
    seconds, failed = _times(folder)
    if failed:
        print(f"{len(failed)} tests fail while they are measured; once more without", flush=True)
        again = checkout.run_tests(failed, 3_600)
        still = set(again.failed) if again.code in (0, 1) else set(failed)
        for test in sorted(still):
            print(f"left out, as it fails without a change: {test}", flush=True)
        seconds = {test: time for test, time in seconds.items() if test not in still}
    return seconds, _lines(checkout.root, data, {context_of(test): test for test in seconds})


def _times(folder: Path) -> tuple[dict[str, float], list[str]]:
    """How long each test took, and which failed."""
    seconds: dict[str, float] = {}
    failed = []
    for file in folder.glob("times-*.jsonl"):
        for line in file.read_text(encoding="utf-8").splitlines():
            test, took, passed = json.loads(line)
            seconds[test] = took
            failed += [test] * (not passed)
    return seconds, failed


def _lines(root: Path, data: Path, tests: dict[str, str]) -> dict[str, dict[str, list[str]]]:
    """By file and line, the tests that execute it."""
    import coverage

    measuring = coverage.Coverage(data_file=str(data), config_file=False)
    measuring.combine([str(data.parent)])
    found = measuring.get_data()
    lines: dict[str, dict[str, list[str]]] = {}
    for name in found.measured_files():
        of_file: dict[str, list[str]] = {}
        for line, contexts in found.contexts_by_lineno(name).items():
            known = {tests[part] for context in contexts for part in context.split("|") if part in tests}
            of_file[str(line)] = sorted(known)
        lines[Path(name).relative_to(root).as_posix()] = of_file
    return lines


def context_of(test: str) -> str:
    """The name of a test for coverage: its own may hold anything."""
    return hashlib.sha1(test.encode(), usedforsecurity=False).hexdigest()[:16]


# From here on a plugin of pytest, in the processes that run the tests.


def pytest_collection() -> None:
    """Processes that tests start get the settings, too: test files import `environment` after this."""
    if START not in os.environ:
        return
    import helper  # type: ignore[import-not-found]

    real, settings = helper.environment, os.environ[START]

    def environment(home: Path, **more: str) -> dict[str, str]:
        return {**real(home, **more), START: settings, TEST: os.environ.get(TEST, "")}

    helper.environment = environment


@pytest.hookimpl(wrapper=True)
def pytest_runtest_protocol(item: pytest.Item) -> Iterator[None]:
    """Each test is a context."""
    import coverage

    current = coverage.Coverage.current()
    context = context_of(item.nodeid)
    os.environ[TEST] = context
    if current:
        current.switch_context(context)
    result: Any = yield
    if current:
        current.switch_context("")
    os.environ.pop(TEST, None)
    return result


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(item: pytest.Item) -> Iterator[None]:
    """Writes down how long a test took."""
    report: Any = yield
    if report.when == "call" or not report.passed:
        worker = os.environ.get("PYTEST_XDIST_WORKER", "alone")
        with Path(os.environ[TIMES], f"times-{worker}.jsonl").open("a", encoding="utf-8") as file:
            file.write(json.dumps([item.nodeid, report.duration, not report.failed]) + "\n")
    return report
