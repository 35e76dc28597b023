"""A copy of the checkout with a Python environment of its own: for `mutants.py`."""

from __future__ import annotations

import contextlib
import itertools
import os
import re
import shutil
import signal
import subprocess
import sys
import sysconfig
import venv
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

MEMORY = 8 << 30
"""Bytes of address space that a test run may have: a change may make a loop that takes ever more."""


@dataclass(frozen=True)
class TestRun:
    """How a test run ended: pytest's exit code, or None if it took too long, and the tests that failed."""

    code: int | None
    failed: tuple[str, ...] = ()


class Checkout:
    """The files of a checkout, copied, and an environment in which the copy is installed, also for new processes."""

    def __init__(self, root: Path, folder: Path) -> None:
        self.root = folder / "checkout"
        command = ["git", "ls-files", "--cached", "--others", "--exclude-standard"]
        listed = subprocess.run(command, cwd=root, capture_output=True, text=True, check=True)
        for name in listed.stdout.splitlines():
            if (root / name).is_file():
                (self.root / name).parent.mkdir(parents=True, exist_ok=True)
                shutil.copy2(root / name, self.root / name)
        if (root.parent / "shared").is_dir():
            (folder / "shared").symlink_to(root.parent / "shared")
        venv.EnvBuilder(symlinks=True).create(folder / "venv")
        self.python = folder / "venv" / "bin" / "python"
        self.packages = Path(sysconfig.get_path("purelib", "venv", {"base": str(folder / "venv")}))
        # Packages of this Python, but not its `careercli`: .pth files of a folder on the path are not read.
        installed = [name for name in sys.path if name.rstrip("/").endswith("site-packages")]
        (self.packages / "checkout.pth").write_text("\n".join([str(self.root / "src"), *installed]) + "\n")
        self._times = itertools.count(1_500_000_000, 10)

    @contextlib.contextmanager
    def changed(self, file: Path, code: str) -> Iterator[None]:
        """Another content of a file, for as long as it lasts."""
        before = (self.root / file).read_bytes()
        try:
            self._write(file, code.encode())
            yield
        finally:
            self._write(file, before)

    def _write(self, file: Path, data: bytes) -> None:
        """Writes a file of which no compiled form is left: Python tells that by size and whole seconds alone."""
        path = self.root / file
        path.write_bytes(data)
        seconds = next(self._times)
        os.utime(path, (seconds, seconds))
        for compiled in (path.parent / "__pycache__").glob(f"{path.stem}.*.pyc"):
            compiled.unlink()

    def pytest(self, *arguments: str) -> list[str]:
        """The command that runs pytest in the copy."""
        return [str(self.python), "-m", "pytest", "-q", "-p", "no:cacheprovider", "--hypothesis-seed", "0", *arguments]

    def run_tests(self, tests: Sequence[str], patience: float, *options: str) -> TestRun:
        """Runs tests in this order, for so many seconds at most; with the option `-x` until one fails."""
        listed = self.root.parent / "tests.txt"
        listed.write_text("".join(f"{test}\n" for test in tests), encoding="utf-8")
        command = self.pytest("-n", "0", *options, "-rfE", "--tb", "no", "--color", "no", f"@{listed}")
        process = subprocess.Popen(
            command, cwd=self.root, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, stdin=subprocess.DEVNULL,
            env=surroundings(), start_new_session=True, preexec_fn=_limit_memory, text=True, errors="replace",
        )  # fmt: skip
        try:
            out, _ = process.communicate(timeout=patience)
        except subprocess.TimeoutExpired:
            os.killpg(process.pid, signal.SIGKILL)
            process.communicate()
            return TestRun(None)
        told = re.findall(r"^(?:FAILED|ERROR) (.*)$", out, re.M)  # a test's name, and often its error
        named = [[test for test in tests if f"{line} - ".startswith(f"{test} - ")] for line in told]
        return TestRun(process.returncode, tuple(max(names, key=len) for names in named if names))


def surroundings(**more: str) -> dict[str, str]:
    """This process's environment without what would lead to other files than the copy's."""
    return {**{name: value for name, value in os.environ.items() if name not in ("PYTHONPATH", "VIRTUAL_ENV")}, **more}


def _limit_memory() -> None:
    import resource

    resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))
