"""The hand-written roles that are bundled: what each says comes from a source that it names, and figures from tables."""

from __future__ import annotations

import dataclasses
import re
from pathlib import Path

import pytest

from careercli import load
from careercli.roles.layers import is_empty
from careercli.roles.model import Role
from helper import ROOT

FILES = sorted((ROOT / "data" / "roles").glob("*.yaml"))
CLAIMS = {"legal-coordinator", "legal-technician"}
"""Written after a career guide, whose figures are claims."""
NO_SOURCE = {"aliases", "sources", "family", "related"}
"""What needs no source: other names that people type, the field of work, and links between the files."""
FIGURES = {"statistics", "salary", "outlook", "ratings", "work_styles", "interests", "activities", "job_zone"}
PUBLISHERS = (
    "Occupational Outlook Handbook",
    "O*NET 30.3 Database",
    "Employment Projections 2024-34, Table 1.12",
    "Employment Projections 2024-34, Table 1.2",
)


def role_of(file: Path) -> Role:
    """The role of a file."""
    return load(file)


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_each_part_has_a_source_and_each_source_a_part(file: Path) -> None:
    """Every key that is filled is covered by a source, and no source covers what the file does not say."""
    role = role_of(file)
    filled = {field.name for field in dataclasses.fields(role) if not is_empty(getattr(role, field.name))}
    covered = {key.partition(".")[0] for source in role.sources for key in source.covers}
    assert filled - NO_SOURCE - covered == set()
    assert covered - filled == set()


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_figures_come_from_the_tables(file: Path) -> None:
    """But for the claims of a guide no file holds pay, growth, jobs or shares of a survey."""
    if file.stem in CLAIMS:
        return
    role = role_of(file)
    if role.occupation and role.occupation.match == "part":
        return  # the tables have no entry for a part of an occupation, so its file holds what O*NET says
    assert {name for name in FIGURES if not is_empty(getattr(role, name))} == set()
    assert role.education is None or not role.education.required
    text = re.sub(r"^sources:.*", "", file.read_text(encoding="utf-8"), flags=re.DOTALL | re.MULTILINE)
    assert re.findall(r"[$€£]\s?[0-9]|[0-9] ?%|[0-9] percent", text) == []
    assert {source.name for source in role.sources if not source.name.startswith(PUBLISHERS)} == set()


def test_every_field_of_work_has_one() -> None:
    """The 22 major groups of civilian occupations are all among them, by the codes that the roles are counted under."""
    groups = {role.occupation.code[:2] for file in FILES if (role := role_of(file)).occupation}
    assert len(groups) == 22
