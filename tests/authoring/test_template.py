"""The text of a new role file: valid as it stands, and with every comment taken away."""

from __future__ import annotations

import dataclasses
import re
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from careercli.authoring import template as template_module
from careercli.authoring.template import blocks, template
from careercli.roles.loader import load_bytes, load_file
from careercli.roles.model import Role
from careercli.roles.yaml_reader import first_unwanted
from helper import ROOT

BUNDLED = sorted((ROOT / "data" / "roles").glob("*.yaml"))
SCHEMA = "../role.schema.json"


def role_of(text: str) -> Role:
    """The role of a file without a problem."""
    loaded = load_bytes(text.encode(), "new.yaml")
    assert loaded.role is not None, loaded.problems
    return loaded.role


def uncommented(text: str) -> str:
    """The file with "# " taken away wherever a key or an entry waits behind it."""
    first, _, rest = text.partition("\n")
    return first + "\n" + re.sub(r"^( *)# ", r"\1", rest, flags=re.MULTILINE)


def unset(value: Any, place: str) -> list[str]:
    """The places of a role where nothing stands."""
    if isinstance(value, tuple):
        return unset(value[0], f"{place}[0]") if value else [place]
    if dataclasses.is_dataclass(value):
        inner = [(one.name, getattr(value, one.name)) for one in dataclasses.fields(value)]
        return [found for name, part in inner for found in unset(part, f"{place}.{name}")]
    return [place] if value is None else []


def test_it_is_valid_as_it_stands() -> None:
    """With a title, a summary and the schema line, and nothing else set."""
    text = template("Night Baker", schema=SCHEMA)
    assert text.startswith(f"# yaml-language-server: $schema={SCHEMA}\n")
    role = role_of(text)
    assert role == Role(title="Night Baker", summary=role.summary)


def test_every_key_of_the_model_stands_there_and_works() -> None:
    """Taking every "# " away gives a role in which everything is set, the parts of parts too."""
    role = role_of(uncommented(template("Night Baker", schema=SCHEMA)))
    assert [place for place in unset(role, "role") if place != "role.tiers[1].years.max"] == []


def test_every_key_is_explained_in_the_order_of_the_model() -> None:
    """Each block begins with a line on what goes there."""
    found = blocks()
    assert list(found) == [one.name for one in dataclasses.fields(Role) if one.name != "title"]
    assert all(block.startswith("## ") for block in found.values())


def test_a_key_without_lines_of_its_own_gets_an_example_of_its_type(tmp_path: Path, monkeypatch) -> None:
    """A text, a truth, a list, a section with one of a few words, a list of sections with numbers: all valid."""
    keys = {"work_setting", "remote_friendly", "tools", "demand", "ratings"}
    others = [block for key, block in blocks().items() if key not in keys]
    (tmp_path / template_module.FILE).write_text("\n\n".join(["## How to fill it in.", *others]), encoding="utf-8")
    monkeypatch.setattr(template_module.paths, "bundled_data", lambda: tmp_path)
    assert blocks()["remote_friendly"] == "## Remote friendly\n# remote_friendly: true"
    role = role_of(uncommented(template("Night Baker", schema=SCHEMA)))
    assert [place for place in unset(role, "role") if place != "role.tiers[1].years.max"] == []


@given(st.text(st.characters(exclude_categories=["Cs"]), min_size=1, max_size=300))
def test_any_title(title: str) -> None:
    """A title of any characters that a role may have comes back as it was given."""
    if first_unwanted(title) is None and not set(title) & set("\r\n\t\x85") and title.strip():
        assert role_of(template(title, schema=SCHEMA)).title == title


@pytest.mark.parametrize("file", BUNDLED, ids=lambda file: file.stem)
def test_the_shape_of_another_role(file: Any) -> None:
    """Valid as it stands and with every comment taken away; no text and no figure of the other role is claimed."""
    like = load_file(file).role
    assert like is not None
    text = template("Night Baker", schema=SCHEMA, like=like)
    role = role_of(text)
    assert (role.title, role.family) == ("Night Baker", like.family)
    assert [tier.years for tier in role.tiers] == [tier.years for tier in like.tiers]
    assert [(one.start, one.end) for one in role.day] == [(one.start, one.end) for one in like.day]
    for name in ("salary", "outlook", "statistics", "core_functions", "tech_stack", "skills", "faq", "interests"):
        assert getattr(role, name) in (None, ()), name
    full = role_of(uncommented(text))
    assert full.tech_stack == like.tech_stack
    assert full.skills == like.skills or not like.skills
    assert len(full.faq) == len(like.faq)
    for one in dataclasses.fields(Role):
        if one.name not in ("sources", "summary", "title"):
            there = one.name in template_module.OFFERED or getattr(like, one.name) not in (None, ())
            assert (getattr(full, one.name) not in (None, ())) is there, one.name
    assert like.summary[:60] not in text


def test_titles_of_tiers_take_the_new_name() -> None:
    """Junior Legal Coordinator becomes Junior Night Baker."""
    like = load_file(ROOT / "data" / "roles" / "legal-coordinator.yaml").role
    text = template("Night Baker", schema=SCHEMA, like=like)
    titles = [tier.title for tier in role_of(text).tiers]
    assert any("Night Baker" in title for title in titles)
    assert not any("Legal Coordinator" in title for title in titles)
