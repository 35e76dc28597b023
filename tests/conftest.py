"""Fixtures for all rooms."""

from __future__ import annotations

import contextlib
import functools
import gc
import os
import shutil
import signal
import sys
import tempfile
from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path

import pytest
from hypothesis import settings

from careercli import paths
from careercli.catalog.catalog import Catalog
from careercli.catalog.moves import MoveTables
from careercli.index import moves_builder, seed
from careercli.index.moves import FILE as MOVES
from careercli.index.places import FILE as PLACES
from careercli.index.places_builder import build as build_places
from careercli.index.seed_builder import build
from careercli.roles import releases
from careercli.roles.file_lock import LockTimeout, file_lock
from careercli.roles.search_path import SEED, Folder
from helper import CATALOGUE, ROOT, Ran, home_of, run
from other_systems import reason_to_skip

DATA = ROOT / "tests" / "data"
TODAY = date(2026, 11, 25)
TABLES_OF_PROGRAMS = ("programs.tsv", "degree_fields.tsv", "credentials.tsv", "ways_in.tsv", "study_programs.tsv")
"""The tables that the one of licenses brings along, and how else one gets in."""
TABLES = (
    "skills.yaml", "conditions.tsv", "handbook.tsv", "licence_parts.tsv", "licences.tsv", "english_words.txt",
    "job_titles.tsv", "plain_words.tsv", "duty_heads.tsv", *TABLES_OF_PROGRAMS,
)  # fmt: skip
"""The tables that come with the program, whatever roles there are."""

# No deadline: how long an example takes says how busy the machine is. CAREERS_TESTS=thorough is for a longer run.
settings.register_profile("quick", deadline=None, max_examples=40)
settings.register_profile("thorough", deadline=None, max_examples=100)
settings.load_profile(os.environ.get("CAREERS_TESTS", "quick"))

# Where the tests were started with Ctrl-C ignored, as behind `&` in a script, what they start would ignore it, too.
if signal.getsignal(signal.SIGINT) is signal.SIG_IGN:
    signal.signal(signal.SIGINT, signal.default_int_handler)

# As in the program itself (`__main__.main`). Thousands of tests lie in this process's memory: with Python's own numbers,
# looking through them for garbage is a fifth of the processor time.
gc.set_threshold(50_000, 20, 20)


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Skips, on other systems, the tests that use what those lack."""
    for item in items:
        if isinstance(item, pytest.Function) and (reason := reason_to_skip(item.function, sys.platform)):
            item.add_marker(pytest.mark.skip(reason=reason))


def pytest_collection_finish() -> None:
    """Lets the garbage collector pass over what was collected: it stays until the end."""
    gc.freeze()


def pytest_configure(config: pytest.Config) -> None:
    """Makes the catalogue that most tests ask: twenty roles that stay as they are, whatever is bundled.

    The processes that tests are spread over, and those that tests start, find it by the environment.
    """
    if hasattr(config, "workerinput"):
        return
    data = Path(tempfile.mkdtemp(prefix="careers-tests-"))
    config.add_cleanup(lambda: shutil.rmtree(data, ignore_errors=True))
    for name in (*TABLES, "schooling.tsv", "role-template.yaml", "role.schema.json"):
        shutil.copy(ROOT / "data" / name, data)
    shutil.copytree(CATALOGUE, data / "roles")
    os.environ[paths.DATA_ENVIRONMENT] = str(data)
    # What a test does not put into a home of its own is neither read from nor left in that of whoever runs the tests.
    os.environ[paths.ENVIRONMENT] = str(data / "home")
    os.environ.pop("CAREERS_ROLES", None)
    build(data, data / SEED)
    places = ROOT / "data" / PLACES.name
    if not PLACES.is_current(places, ROOT / "data"):  # 6 s of CPU time, once after a table was changed
        build_places(ROOT / "data", places)
    (data / PLACES.name).symlink_to(places)
    moves = ROOT / "data" / MOVES.name
    if not MOVES.is_current(moves, ROOT / "data"):  # 8 s of CPU time, likewise
        moves_builder.build(ROOT / "data", moves)
    (data / MOVES.name).symlink_to(moves)


@pytest.fixture(autouse=True)
def _the_day(monkeypatch: pytest.MonkeyPatch) -> None:
    """Every test's day is the same: what is said of the age of figures changes with the calendar."""
    monkeypatch.setattr(releases, "today", lambda: TODAY)


@pytest.fixture(scope="session", autouse=True)
def _stamped_once() -> Iterator[None]:
    """A checkout's tables and code are looked at by every run; those that no test edits, here, only by the first."""
    still, stamp = (ROOT / "data", Path(os.environ[paths.DATA_ENVIRONMENT])), seed.inputs_stamp
    once = functools.cache(stamp)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(seed, "inputs_stamp", lambda data: once(data) if data in still else stamp(data))
        yield


@pytest.fixture(scope="session")
def shared_home(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """One home for all runs that only read, so that the index is made once."""
    return tmp_path_factory.mktemp("home")


@pytest.fixture(scope="session")
def atlas_data(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The data that ships with the program, with a database of every occupation that is up to date.

    Building it takes twenty seconds of processor time: one process does it, for all and for the next run, too.
    """
    data = ROOT / "data"
    # The folder of all processes' temporary files of this run.
    lock = tmp_path_factory.getbasetemp().parent / "atlas.lock"
    while not seed.is_current(data / SEED, checkout=True):
        with contextlib.suppress(LockTimeout), file_lock(lock):
            if not seed.is_current(data / SEED, checkout=True):
                build(data, data / SEED)
    return data


@pytest.fixture
def careers(shared_home: Path) -> Callable[..., Ran]:
    """Runs the program with a home that has no role files of its own."""

    def call(*arguments: str, **more: str) -> Ran:
        return run(*arguments, home=more.pop("home", None) or shared_home, **more)  # type: ignore[arg-type]

    return call


@pytest.fixture(scope="session")
def bakery_home(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A home with the profile, the stars and notes, the plan and the broken role file of tests/data; its runs only read."""
    home = tmp_path_factory.mktemp("bakery")
    shutil.copytree(DATA / "roles", home / "installed" / "roles")
    for name in TABLES:
        shutil.copy(ROOT / "data" / name, home / "installed")
    for name in (PLACES.name, MOVES.name):
        (home / "installed" / name).symlink_to(ROOT / "data" / name)
    (home_of(home) / "data").mkdir(parents=True)
    for name in ("profile.yaml", "kept.yaml"):
        shutil.copy(DATA / name, home_of(home) / "data")
    for name in ("plan.md", "broken.yaml"):
        shutil.copy(DATA / name, home)
    return home


@pytest.fixture
def bakery(bakery_home: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[..., Ran]:
    """Runs the program where the five hand-made roles of tests/data/roles are those that are installed with it."""
    monkeypatch.setattr(paths, "bundled_data", lambda: bakery_home / "installed")

    def call(*arguments: str, **more: str) -> Ran:
        return run(*arguments, home=bakery_home, **more)

    return call


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An empty folder for role files, and a home of its own around it."""
    monkeypatch.delenv("CAREERS_ROLES", raising=False)
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setenv("CAREERS_HOME", str(home_of(tmp_path)))
    roles = tmp_path / "roles"
    roles.mkdir()
    return roles


@pytest.fixture(scope="module")
def catalog(atlas_data: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Catalog]:
    """Every occupation, as a fresh install has them. Modules that ask other data have one of their own."""
    from careercli.api import open_catalog

    home = tmp_path_factory.mktemp("fresh")
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv(paths.DATA_ENVIRONMENT, str(atlas_data))
        patch.setenv("HOME", str(home))
        patch.setenv("CAREERS_HOME", str(home_of(home)))
        patch.delenv("CAREERS_ROLES", raising=False)
        with open_catalog() as opened:
            yield opened
    assert not home_of(home).exists(), "reading wrote something"


@pytest.fixture(scope="module")
def tables() -> Iterator[MoveTables]:
    """The tables of moves that ship with the program."""
    with MoveTables.open() as opened:
        yield opened


@pytest.fixture
def catalog_of(folder: Path) -> Callable[..., Catalog]:
    """A catalogue of just the files written into `folder`: catalog_of(**{"some-slug": yaml_text})."""
    opened: list[Catalog] = []

    def make(**files: str) -> Catalog:
        for slug, text in files.items():
            (folder / f"{slug}.yaml").write_text(text, encoding="utf-8")
        catalog = Catalog([Folder(folder, str(folder), named=True)])
        opened.append(catalog)
        catalog.refresh()
        return catalog

    yield make
    for catalog in opened:
        catalog.close()
