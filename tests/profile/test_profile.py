"""A person's own file: read with care, changed without touching what else stands in it."""

from __future__ import annotations

import os
import subprocess
import sys
from typing import get_args

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from careercli.answers.profile import read_profile
from careercli.errors import CareersError
from careercli.profile import model, store
from careercli.roles.conditions import CONDITIONS

MINE = """\
# my own words
role: legal-coordinator
skills:
  # the first
  - {name: Westlaw, level: 4, years: 3}
  - "Excel"   # everybody's
years: 4
wishes: {min_pay: 50000, remote: true, max_stress: moderate}   # hopes
"""


@pytest.fixture
def file(folder):
    """Where the profile of a person with an empty home stands."""
    found = model.profile_file()
    found.parent.mkdir(parents=True)
    return found


def test_a_profile_is_read_with_plain_and_full_skills(file) -> None:
    """A skill is a name, or a name with level and years."""
    file.write_text(MINE, encoding="utf-8")
    mine = model.load()
    assert mine is not None
    assert [(one.name, one.level, one.years) for one in mine.skills] == [("Westlaw", 4, 3), ("Excel", None, None)]
    assert mine.wishes is not None
    assert mine.wishes.max_stress == "moderate"


@pytest.mark.parametrize(
    ("written", "names"),
    [
        ('"bad knees, no nights or weekends"', ("no-strain", "no-nights", "no-weekends")),
        ("[no-lifting, from home]", ("home", "no-lifting")),
        ("[]", ()),
    ],
)
def test_conditions_of_the_work_may_be_in_plain_words(file, written: str, names: tuple[str, ...]) -> None:
    """They are read as the names that `list --work` has, in its order."""
    file.write_text(f"wishes: {{work: {written}}}\n", encoding="utf-8")
    mine = model.load()
    assert mine is not None and mine.wishes is not None and mine.wishes.work == names


def test_every_condition_of_lists_can_be_wished_for() -> None:
    """The profile knows the same names."""
    assert set(get_args(model.Condition)) == set(CONDITIONS) and len(CONDITIONS) <= model.MAX_CONDITIONS


def test_adding_and_removing_leaves_every_other_line(file) -> None:
    """Other keys, their comments and their order stay; levels and years of skills too."""
    file.write_text(MINE, encoding="utf-8")
    assert store.change(added=["Clio", "excel", "Clio"]).added == ("Clio",)
    done = store.change(removed=["EXCEL", "nothing"])
    assert (done.removed, done.not_there) == (("Excel",), ("nothing",))
    lines = file.read_text(encoding="utf-8").splitlines()
    assert lines[:2] == MINE.splitlines()[:2]
    assert lines[-2:] == MINE.splitlines()[-2:]
    mine = model.load()
    assert mine is not None
    assert [(one.name, one.level) for one in mine.skills] == [("Westlaw", 4), ("Clio", None)]


@pytest.mark.parametrize("end", [b"\n", b"\r\n"])
@pytest.mark.parametrize("mark", [b"", b"\xef\xbb\xbf"])
def test_line_ends_and_a_byte_order_mark_stay(file, end: bytes, mark: bytes) -> None:
    """What an editor on another system wrote is written back as it was, but for the skills."""
    raw = mark + MINE.encode().replace(b"\n", end)
    file.write_bytes(raw)
    store.change(added=["Clio"])
    head, tail = raw[: raw.index(b"skills:")], raw[raw.index(b"years: 4" + end) :]
    now = file.read_bytes()
    assert now.startswith(head + b"skills:" + end)
    assert now.endswith(b"  - Clio" + end + tail)
    assert now.count(b"\n") == now.count(end)


def test_skills_stand_as_names_or_with_all_that_is_known_of_them(file) -> None:
    """A name alone is a text, a skill with a level stays on one line; without skills an empty list is left."""
    file.write_text(MINE, encoding="utf-8")
    store.change(removed=["excel"])
    assert "skills:\n  # the first\n  - {name: Westlaw, level: 4, years: 3}\nyears: 4\n" in file.read_text(
        encoding="utf-8"
    )
    store.change(removed=["westlaw"])
    assert "skills: []\n  # the first\nyears: 4\n" in file.read_text(encoding="utf-8")
    store.change(added=["Clio"])
    assert "skills:\n  - Clio\n  # the first\nyears: 4\n" in file.read_text(encoding="utf-8")


def test_the_file_is_written_as_safely_as_a_role(file, tmp_path) -> None:
    """A link stays one and keeps its target's permissions; a killed write's leftovers go; a new file is private."""
    store.change(added=["Westlaw"])
    assert file.stat().st_mode & 0o777 == 0o600
    real = tmp_path / "dotfiles.yaml"
    real.write_text(MINE, encoding="utf-8")
    real.chmod(0o640)
    file.unlink()
    file.symlink_to(real)
    left = file.parent / ".careers-abc.part"
    left.write_text("half", encoding="utf-8")
    os.utime(left, (0, 0))
    store.change(added=["Clio"])
    assert file.is_symlink()
    assert "Clio" in real.read_text(encoding="utf-8")
    assert real.stat().st_mode & 0o777 == 0o640
    assert sorted(one.name for one in file.parent.iterdir()) == [file.name]


def test_the_first_skill_makes_the_file(file) -> None:
    """Without a profile one is made, with examples in comments that are valid once the marks are gone."""
    assert model.load() is None
    store.change(added=["Westlaw"])
    assert [one.name for one in model.load().skills] == ["Westlaw"]
    examples = [line[2:] for line in file.read_text(encoding="utf-8").splitlines()[1:] if line.startswith("# ")]
    mine = model.parse_profile("\n".join(examples).encode(), "x")
    assert (mine.role, mine.years) == ("legal-coordinator", 4)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("skills: 7", "1:1 skills: expected a list, got the number 7"),
        ('role: x\nskills: [a, "\\u202e"]', r"2:13 skills\[1\]: .*U\+202E"),
        ("skills:\n- a\n- 3.10", r"3:3 skills\[1\].name: expected text, got the number 3.10"),
        ("skills: [{name: x, level: 9}]", r"skills\[0\].level"),
        ("skills: [{name: x, lvl: 9}]", r"1:20 skills\[0\].lvl: unknown key"),
        ("rôle: x", "unknown key"),
        ("wishes: {max_stress: huge}", "max_stress"),
        ("wishes: {work: sunny}", r"1:10 wishes.work\[0\]: expected one of desk"),
        ("wishes:\n  work: [desk, sunny]", r"2:16 wishes.work\[1\]: expected one of desk"),
        ("role: &x y", "1:7 role: anchors"),
        ("- x", "keys and values"),
        ("a: [", "not YAML"),
        ("role: \x1b[31m", "control character"),
    ],
)
def test_what_is_wrong_is_told_with_the_file(file, text: str, said: str) -> None:
    """Each error names the file and the place, and says what to do."""
    file.write_text(text, encoding="utf-8")
    with pytest.raises(CareersError, match=said) as caught:
        model.load()
    assert "profile.yaml" in caught.value.message
    assert caught.value.hint


def test_a_file_that_cannot_be_changed_safely_is_left_alone(file) -> None:
    """Braces around it all, a key with a question mark: nothing is written, and the error says why."""
    for text, change in (("{role: x}", {"added": ["a"]}), ("? skills\n: - a\n", {"removed": ["a"]})):
        file.write_text(text, encoding="utf-8")
        with pytest.raises(CareersError, match=r"cannot be changed by itself"):
            store.change(**change)
        assert file.read_text(encoding="utf-8") == text


@settings(suppress_health_check=list(HealthCheck))
@given(names=st.lists(st.text(max_size=40), max_size=5))
def test_any_name_survives(file, names: list[str]) -> None:
    """Quotes, colons, hashes, backslashes: what is added is what is read back, on one line."""
    file.unlink(missing_ok=True)
    added = store.change(added=names).added
    mine = model.load()
    assert mine is not None
    assert tuple(one.name for one in mine.skills) == added


def test_json_names_every_key_of_pay_and_wishes(file, catalog_of) -> None:
    """What the file leaves to its default, or does not say, is there too: a program never meets a missing key."""
    file.write_text("pay: {amount: 40000}\nwishes: {remote: true}\n", encoding="utf-8")
    mine = model.load()
    assert mine is not None
    answer = read_profile(catalog_of(), mine, "profile.yaml").to_dict()
    assert answer["pay"] == {"amount": 40_000, "currency": "USD", "period": "year"}
    assert answer["wishes"] == {
        "min_pay": None,
        "remote": True,
        "max_stress": None,
        "max_study_years": None,
        "work": [],
        "fields": [],
        "without": [],
        "not_considered": [],
    }


def test_thirty_processes_at_once_lose_nothing(folder) -> None:
    """Every skill that was added is there, every one that was taken out is not."""
    store.change(added=[f"old {number}" for number in range(15)])
    change = "import sys; from careercli.profile import store; store.change(**{sys.argv[1]: [sys.argv[2]]})"
    changes = [("added", f"new {number}") for number in range(15)]
    changes += [("removed", f"old {number}") for number in range(15)]
    processes = [subprocess.Popen([sys.executable, "-c", change, *words]) for words in changes]
    assert [process.wait() for process in processes] == [0] * 30
    mine = model.load()
    assert mine is not None
    assert sorted(skill.name for skill in mine.skills) == sorted(f"new {number}" for number in range(15))
    assert [entry.name for entry in model.profile_file().parent.iterdir()] == ["profile.yaml"]


@pytest.mark.parametrize("make", [os.mkfifo, os.mkdir, lambda path: path.symlink_to("/dev/zero")])
def test_a_pipe_a_folder_or_a_device_is_refused_at_once(file, make) -> None:
    """It is neither waited for nor read without an end nor replaced, whatever is asked."""
    make(file)
    for ask in (
        model.load,
        lambda: store.change(added=["x"]),
        lambda: store.change(removed=["x"]),
        store.ensure_profile,
    ):
        with pytest.raises(CareersError, match=r"this is a (pipe|folder|device)"):
            ask()
    assert not file.is_file()
