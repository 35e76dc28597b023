"""Work from home: one fact, told in the same words and the same order wherever a role is told of."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from careercli import paths
from careercli.answers import glance, wished_work, work_conditions
from careercli.answers.condition_filter import by_conditions
from careercli.answers.list import FilterOptions, listing
from careercli.api import Catalog
from careercli.commands.asked.facts.asked_conditions import answers_on_conditions
from careercli.formats import html

SAID = {
    "paralegal": "Handbook 2024-34: not described",
    "accountant": "Handbook 2024-34: for some",
    "editors": "Handbook 2024-34: usual",
    "legal-coordinator": "Handbook 2024-34, broader occupation: for some; guide: yes",
    "legal-technician": "Handbook 2024-34: not described; guide: yes",
    "legislators": "Handbook 2024-34: not described",
}
"""What the Handbook's profiles and the two bundled guides say of these (`conditions.tsv`, the roles' files)."""
ROLES = {
    "secretary": "title: Secretary\nsummary: x\noccupation: {code: 43-6012, title: Legal Secretaries, match: same}\n"
    "remote_friendly: false\n",
    "welder": "title: Welder\nsummary: x\noccupation: {code: 51-4121, title: Welders, match: same}\n"
    "remote_friendly: true\n",
}
"""The Handbook says of secretaries that some work from home, of welders nothing (`conditions.tsv`)."""


@pytest.fixture(scope="module")
def atlas(atlas_data: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Catalog]:
    """All the occupations."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("CAREERS_HOME", str(tmp_path_factory.mktemp("from-home")))
        patch.setenv(paths.DATA_ENVIRONMENT, str(atlas_data))
        patch.delenv("CAREERS_ROLES", raising=False)
        with Catalog.open() as whole:
            yield whole


@pytest.mark.parametrize(("slug", "said"), SAID.items())
def test_every_answer_says_the_same(atlas: Catalog, slug: str, said: str) -> None:
    """A question, a wish, a section and a comparison; at a glance and in a list where somebody speaks of it."""
    role = atlas.entry(slug).role
    is_told = said not in (SAID["paralegal"], SAID["legislators"])
    assert said in answers_on_conditions(atlas, slug, ("home",))[0]
    assert f"work from home ({said}" in wished_work.held_against(role, ["home"]).words
    compared = {field.key: field.values for field in atlas.compare(slug, "accountant", "editors").fields}
    assert compared["home"] == {slug: said, "accountant": SAID["accountant"], "editors": SAID["editors"]}
    assert said in html.text(atlas.report(slug)) or not is_told
    assert glance.from_home(role) == (said if is_told else "")
    assert ("work from home" in glance.unknown(role)) is not is_told
    listed = {row.slug: row.from_home for row in listing(atlas, FilterOptions(remote=True)).rows}
    assert listed.get(slug) == (said if is_told else None)


def test_a_guide_has_no_second_line_for_it(atlas: Catalog) -> None:
    """What a guide says of it stands with the Handbook's word, and not among its other judgements as well."""
    role = atlas.entry("legal-coordinator").role
    assert "remote" not in dict(glance.judgments(role))
    assert "from home" not in glance.conditions(role)
    assert "remote_friendly" not in {field.key for field in atlas.compare("legal-coordinator", "paralegal").fields}


def test_sources_that_disagree_both_stand_there(catalog_of) -> None:
    """The Handbook first; what one of them says decides nothing against the other, so it is to be asked."""
    opened = catalog_of(**ROLES)
    assert work_conditions.home_words(opened.entry("secretary").role) == "Handbook 2024-34: for some; guide: no"
    assert work_conditions.home_words(opened.entry("welder").role) == "Handbook 2024-34: not described; guide: yes"
    assert by_conditions(opened, ["home"]).unknown == {"welder": ("home (guide: yes)",)}
    stands = wished_work.held_against(opened.entry("welder").role, ["home"])
    assert not stands.against and [told.name for told in stands.not_certain] == ["home"]
