"""Runs the program as a person does, with a home of its own: within this process, or in a process of its own.

`run` calls the program's entry here, with streams, environment and current folder of its own, and puts everything back
behind it: a hundred times as many commands in the same time as with a process each. `run_process` starts a real one. It
is for tests whose subject is the process: its streams, locale, signals, exit, memory, or several of them at once.
"""

from __future__ import annotations

import contextlib
import copy
import functools
import gc
import importlib
import io
import json
import os
import pkgutil
import signal
import sqlite3
import subprocess
import sys
import warnings
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from unittest import mock

import pytest
import typer

import careercli
from careercli import __main__ as entry
from careercli.app import app
from careercli.catalog.catalog import Catalog, Entry
from careercli.roles.loader import load_bytes
from careercli.roles.search_path import Folder

ROOT = Path(__file__).resolve().parent.parent
SHARED = ROOT.parent / "shared"
CATALOGUE = ROOT / "tests" / "data" / "catalogue" / "roles"
"""Twenty hand-written roles, which the tests' catalogue holds (`conftest.pytest_configure`)."""
KEPT = ("PATH", "LD_LIBRARY_PATH", "SYSTEMROOT", "COMSPEC", "PATHEXT", "TEMP", "TMP", "CAREERS_DATA")
"""Variables that a test's environment has from this one: nothing starts without them, here or on Windows."""
OF_A_PROCESS = ("LANG", "LC_", "PYTHON")
"""Beginnings of the variables that Python reads only once, when a process starts."""


class Ran(str):
    """What a run printed on stdout, with its stderr and exit code."""

    stderr: str
    exit_code: int

    @property
    def json(self) -> Any:
        """Stdout, read as JSON."""
        return json.loads(self)

    @property
    def lines(self) -> list[str]:
        """Stdout, line by line."""
        return self.splitlines()


def ran(out: bytes, error: bytes, code: int) -> Ran:
    """A result of what stands in both streams."""
    result = Ran(out.decode("utf-8", "replace"))
    result.stderr = error.decode("utf-8", "replace")
    result.exit_code = code
    return result


def home_of(home: Path) -> Path:
    """The folder below a test's home in which the program keeps everything: CAREERS_HOME."""
    return home / "careers-home"


def roles_of(home: Path) -> Path:
    """The person's own role files."""
    return home_of(home) / "data" / "roles"


def cache_of(home: Path) -> Path:
    """The cache, with the index."""
    return home_of(home) / "cache"


def environment(home: Path, **more: str) -> dict[str, str]:
    """A small environment with its own home folder, so that nothing of this machine's person is read or written."""
    kept = {name: os.environ[name] for name in KEPT if name in os.environ}
    own = {"HOME": str(home), "USERPROFILE": str(home), "CAREERS_HOME": str(home_of(home))}
    return {**kept, **own, "PYTHONWARNINGS": "error", "LANG": "C.UTF-8", **more}


def harm(file: Path, script: str) -> None:
    """Runs an SQL script on a database, and lets go of it."""
    with contextlib.closing(sqlite3.connect(file)) as database:
        database.executescript(script)


def hold_against(file: Path, text: str) -> None:
    """Holds a text against the one on file, which a person has read; with UPDATE_GOLDEN it is written there first."""
    if os.environ.get("UPDATE_GOLDEN"):
        file.parent.mkdir(exist_ok=True)
        file.write_text(text, encoding="utf-8")
    assert text == file.read_text(encoding="utf-8")


class _Terminal(io.TextIOWrapper):
    """A stream that says of itself that it is a terminal."""

    def isatty(self) -> bool:
        return True


def run(
    *arguments: str,
    home: Path,
    stdin: str | None = None,
    cwd: Path | None = None,
    terminal: bool = False,
    **more: str,
) -> Ran:
    """Runs `careers` with these arguments within this process. `more` are variables of its environment.

    With `terminal`, stdout and stderr say that they are one: what a pseudo-terminal would get, without its cost. Raises
    ValueError for a variable that only a new process reads: that is a case for `run_process`.
    """
    if unheard := [name for name in more if name.startswith(OF_A_PROCESS)]:
        raise ValueError(f"only a new process reads {', '.join(unheard)}: use run_process")
    _load_all()
    kinds = (io.TextIOWrapper, *[_Terminal if terminal else io.TextIOWrapper] * 2)
    texts = ((stdin or "").encode(), b"", b"")
    streams = [kind(io.BytesIO(raw), "utf-8") for kind, raw in zip(kinds, texts, strict=True)]
    with _surroundings(environment(home, **more), cwd or home), _state_kept(), warnings.catch_warnings():
        warnings.simplefilter("error")
        before = sys.stdin, sys.stdout, sys.stderr
        sys.stdin, sys.stdout, sys.stderr = streams
        try:
            with mock.patch.object(typer.main, "get_command", _command_of):
                code = entry.run(list(arguments))
        finally:
            sys.stdin, sys.stdout, sys.stderr = before
    for stream in streams[1:]:
        stream.flush()
    out, error = (stream.buffer.getvalue() for stream in streams[1:])  # type: ignore[attr-defined]
    return ran(out, error, code)


def run_process(
    *arguments: str,
    home: Path,
    stdin: str | None = None,
    cwd: Path | None = None,
    first: str = "",
    **more: str,
) -> Ran:
    """Runs `careers` with these arguments in a process of its own, `first` some Python there."""
    done = subprocess.run(
        program(*arguments, first=first),
        input=None if stdin is None else stdin.encode(),
        stdin=subprocess.DEVNULL if stdin is None else None,
        capture_output=True,
        cwd=cwd or home,
        env=environment(home, **more),
        check=False,
    )
    return ran(done.stdout, done.stderr, done.returncode)


def program(*arguments: str, first: str = "") -> list[str]:
    """The command line that runs `careers` with these arguments, `first` some Python in the new process.

    Such a preparation is no `preexec_fn`, which needs a fork of this process: that has threads, the test runner's.
    """
    if not first:
        return [sys.executable, "-m", "careercli", *arguments]
    return [sys.executable, "-c", f"{first}\nfrom careercli.__main__ import main\nmain()", *arguments]


@functools.cache
def _load_all() -> None:
    """Loads every module of the program, so that what each binds is known before a command runs."""
    for module in pkgutil.walk_packages(careercli.__path__, "careercli."):
        if module.name != "careercli.__main__":
            importlib.import_module(module.name)


_make_command = typer.main.get_command


@functools.cache
def _built() -> Any:
    """The parser of the whole command line, which a process builds once. Reading a command line changes nothing in it."""
    return _make_command(app)


def _command_of(single: typer.Typer) -> Any:
    return _built() if single is app else _make_command(single)


@contextlib.contextmanager
def _surroundings(environ: dict[str, str], cwd: Path) -> Iterator[None]:
    """Another environment and current folder, for as long as it lasts."""
    before, folder = dict(os.environ), Path.cwd()
    os.environ.clear()
    os.environ.update(environ)
    os.chdir(cwd)
    try:
        yield
    finally:
        os.chdir(folder)
        os.environ.clear()
        os.environ.update(before)


@contextlib.contextmanager
def _state_kept() -> Iterator[None]:
    """Puts back what a command leaves behind in the program's modules, the garbage collector and the signals."""
    bound = [(vars(module), *_bound(module)) for module in _modules()]
    values = {id(value): value for _now, _names, changing in bound for value in changing.values()}
    inner = [(value, _state(value)) for value in values.values()]
    collecting, thresholds = gc.isenabled(), gc.get_threshold()
    handlers = {one: signal.getsignal(one) for one in (signal.SIGINT, signal.SIGTERM)}
    try:
        yield
    finally:
        for now, names, changing in bound:
            if not _is_bound(now, names, changing):
                now.clear()
                now.update(names)
        for value, state in inner:
            _restore(value, state)
        gc.set_threshold(*thresholds)
        (gc.enable if collecting else gc.disable)()
        assert {one: signal.getsignal(one) for one in handlers} == handlers, "a command left its signal handlers behind"


_BOUND: dict[str, tuple[dict[str, Any], dict[str, Any]]] = {}
"""By module, all that it bound when a run began, and of that what can change: nearly always the same again."""


def _bound(module: Any) -> tuple[dict[str, Any], dict[str, Any]]:
    """What a module binds by its names, and those of the values in which something can change."""
    known = _BOUND.get(module.__name__)
    if known is None or not _is_bound(vars(module), *known):
        names = dict(vars(module))
        changing = {name: value for name, value in names.items() if not name.startswith("__") and _can_change(value)}
        known = _BOUND[module.__name__] = names, changing
    return known


def _is_bound(now: dict[str, Any], names: dict[str, Any], changing: dict[str, Any]) -> bool:
    """Whether a module binds just these values; what can change is not only equal, but the same object."""
    return now == names and all(now[name] is value for name, value in changing.items())


def _modules() -> list[Any]:
    return [module for name, module in sys.modules.items() if name.partition(".")[0] == "careercli"]


def _can_change(value: Any) -> bool:
    """Whether a command can change something in a value: in lists, dicts, sets, and objects of our own."""
    if isinstance(value, (list, dict, set)):
        return True
    return type(value).__module__.startswith("careercli") and not isinstance(value, type) and hasattr(value, "__dict__")


def _state(value: Any) -> Any:
    """A copy of what can change in a value."""
    return copy.copy(value) if isinstance(value, (list, dict, set)) else dict(vars(value))


def _restore(value: Any, state: Any) -> None:
    if isinstance(value, list):
        value[:] = state
    elif isinstance(value, (dict, set)):
        if value != state:
            value.clear()
            value.update(state)
    elif vars(value) != state:
        vars(value).clear()
        vars(value).update(state)


@contextlib.contextmanager
def catalog_in(home: Path, **roles: str) -> Iterator[Catalog]:
    """Context manager: a catalogue of just these role files, by slug, with an index of its own, for a whole module."""
    for slug, text in roles.items():
        (home / f"{slug}.yaml").write_text(text, encoding="utf-8")
    with pytest.MonkeyPatch.context() as patch, contextlib.ExitStack() as stack:
        patch.setenv("CAREERS_HOME", str(home / "home"))
        catalog = Catalog([Folder(home, str(home), named=True)])
        stack.callback(catalog.close)
        yield catalog.refresh()


def run_with_profile(profile: str, *arguments: str, home: Path, **more: str) -> Ran:
    """Runs `careers` for the person of a profile; an empty one leaves that of the home as it is."""
    file = home_of(home) / "data" / "profile.yaml"
    file.parent.mkdir(parents=True, exist_ok=True)
    if profile:
        file.write_text(profile, encoding="utf-8")
    return run(*arguments, home=home, **more)


def role_of(text: str):
    """The role of a YAML text that has no problem."""
    loaded = load_bytes(text.encode(), "test.yaml")
    assert loaded.role is not None, loaded.problems
    return loaded.role


def entry_of(text: str, slug: str = "some-role") -> Entry:
    """An entry of a YAML text, as the catalogue gives it."""
    return Entry(slug, "test", role_of(text))
