"""A command changes a profile in one write: all of what it says is in the file, or none of it."""

from __future__ import annotations

from pathlib import Path

import pytest

from careercli.errors import CareersError
from careercli.profile import model, own_file, store
from helper import home_of

MINE = "# mine\nskills:\n- Excel\n- Westlaw\nlanguages: [French, German]\n"
CV = "Jane Doe\n\nEducation\nBSc in Biology\n\nSkills\nClio, legal research\n\nLanguages\nSpanish\n"


@pytest.fixture
def writes(monkeypatch: pytest.MonkeyPatch) -> list[bytes]:
    """What is written to files of the person's own from now on, a write each."""
    written: list[bytes] = []
    write = own_file.write

    def counted(path: Path, data: bytes) -> None:
        written.append(data)
        write(path, data)

    monkeypatch.setattr(own_file, "write", counted)
    return written


@pytest.mark.parametrize(
    "command",
    [
        ("add", "Clio", "Spanish", "high school diploma", "forklift certificate"),
        ("remove", "Excel", "French"),
        ("import", "CV"),
    ],
    ids=lambda command: command[0],
)
@pytest.mark.parametrize("before", [MINE, None], ids=["changed", "new"])
def test_a_command_writes_once(careers, tmp_path, writes: list[bytes], command, before: str | None) -> None:
    """Skills and what is none are put in, or taken out, together; where there is nothing to take out, none is made."""
    file = home_of(tmp_path) / "data" / "profile.yaml"
    file.parent.mkdir(parents=True)
    if before is not None:
        file.write_text(before, encoding="utf-8")
    cv = tmp_path / "cv.txt"
    cv.write_text(CV, encoding="utf-8")
    ran = careers("profile", *(str(cv) if word == "CV" else word for word in command), home=tmp_path)
    assert ran.exit_code == 0, ran.stderr
    expected = 0 if before is None and command[0] == "remove" else 1
    assert len(writes) == expected and (not expected or file.read_bytes() == writes[0])


def test_an_answer_of_a_conversation_writes_once(folder, writes: list[bytes]) -> None:
    """Skills that come, skills that go and other keys are one write."""
    _written(MINE)
    done = store.change(added=["Clio"], removed=["Excel"], values=lambda _mine: {"years": 4})
    assert (done.added, done.removed, done.not_there) == (("Clio",), ("Excel",), ())
    assert len(writes) == 1 and model.load() == done.profile
    assert [skill.name for skill in done.profile.skills] == ["Westlaw", "Clio"]


@pytest.mark.parametrize("error", [CareersError("no"), KeyboardInterrupt()], ids=["refused", "interrupted"])
def test_a_failure_in_between_leaves_the_file_as_it_was(folder, monkeypatch, error: BaseException) -> None:
    """The skills are not in the file where the languages could not be written."""
    file = _written(MINE)

    def fails(*_arguments, **_more) -> bytes:
        raise error

    monkeypatch.setattr(store, "with_key", fails)
    with pytest.raises(type(error)):
        store.change(added=["Clio"], removed=["Excel"], values=lambda _mine: {"languages": ("Spanish",)})
    assert file.read_text(encoding="utf-8") == MINE


def _written(text: str) -> Path:
    file = model.profile_file()
    file.parent.mkdir(parents=True)
    file.write_text(text, encoding="utf-8")
    return file
