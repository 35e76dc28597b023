"""Languages and certificates are taken out of a profile as they were put in."""

from __future__ import annotations

from pathlib import Path

import pytest

from careercli.profile import model, store


def test_languages_and_certificates_are_taken_out(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Those named go, in any case of their letters; others, and skills, stay."""
    monkeypatch.setenv("CAREERS_HOME", str(tmp_path))
    store.add_skills(["Excel"])
    store.set_values(lambda _mine: {"languages": ("French", "German"), "certificates": ("forklift certificate",)})
    assert store.remove_others(["french", "Forklift certificate", "Excel"]) == ("french", "Forklift certificate")
    mine = model.load()
    assert mine is not None
    assert (mine.languages, mine.certificates) == (("German",), ())
    assert [skill.name for skill in mine.skills] == ["Excel"]
