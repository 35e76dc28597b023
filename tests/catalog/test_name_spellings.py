"""A name means the same work in the plural, in one word, in two or with a hyphen; a step of a ladder is found by it."""

from __future__ import annotations

import pytest

from careercli.catalog import name_spellings, usual_titles
from careercli.catalog.catalog import Catalog
from careercli.errors import NoSuchRole

SPELLINGS = [
    ("contract manager", "contracts manager"),
    ("contract administrator", "contracts administrator"),
    ("contract specialist", "contracts specialist"),
    ("claim inspector", "claims inspector"),  # lists of names give these to two occupations each
    ("human resource analyst", "human resources analyst"),
    ("system engineer", "systems engineer"),
    ("teacher aide", "teacher's aide"),
    ("health care assistant", "healthcare assistant"),
    ("fork lift technician", "forklift technician"),
    ("e-discovery specialist", "ediscovery specialist"),
    ("child care teacher", "childcare-teacher"),
    ("account payable clerk", "accounts payable clerk"),
]
OTHER_WORK = [
    ("accounts manager", "account manager"),
    ("security analyst", "securities analyst"),
    ("ground worker", "grounds worker"),
]


@pytest.mark.parametrize(("one", "other"), SPELLINGS)
def test_a_name_is_one_however_it_is_spelt(catalog: Catalog, one: str, other: str) -> None:
    """Known at all, and as the same roles in the same order."""
    assert catalog.named(one)
    assert catalog.named(one) == catalog.named(other)


@pytest.mark.parametrize(("one", "other"), OTHER_WORK)
def test_a_plural_that_is_other_work_stays_so(catalog: Catalog, one: str, other: str) -> None:
    """Accounts are kept, an account is a customer."""
    assert catalog.named(one) != catalog.named(other)


def test_no_two_spellings_in_the_reviewed_table_are_of_different_work() -> None:
    """A row counts for its other spellings, too."""
    keys = usual_titles.keys()
    pairs = [(key, other) for key in keys for other in name_spellings.other_spellings(key) if other in keys]
    assert [pair for pair in pairs if usual_titles.codes(pair[0]) != usual_titles.codes(pair[1])] == []


def test_a_name_of_several_occupations_in_one_spelling_is_clear_by_another(catalog: Catalog) -> None:
    """O*NET gives a cybersecurity analyst to four occupations; the reviewed table knows the cyber security analyst."""
    assert catalog.slug("cybersecurity analyst") == catalog.slug("cyber security analyst")
    assert (
        len(catalog.named("operations specialist")) > 1
    )  # an "operation specialist" of one rare trade decides nothing


def test_a_contracts_manager_is_no_builder_without_a_word(catalog: Catalog) -> None:
    """British builders call one so; elsewhere it is somebody who buys or who draws up contracts."""
    with pytest.raises(NoSuchRole) as raised:
        catalog.slug("contracts-manager")
    assert raised.value.ambiguous
    assert set(raised.value.suggestions) == {"contract-specialist", "purchasing-managers", "construction-manager"}


def test_a_step_of_a_ladder_is_found_by_its_own_name(catalog: Catalog) -> None:
    """The guide to legal coordinators calls its last step "Lead Legal Coordinator / Legal Operations Specialist"."""
    assert catalog.slug("legal operations specialist") == "legal-coordinator"
    assert catalog.is_step("legal-operations-specialist", "legal-coordinator")
    assert not catalog.is_step("legal coordinator", "legal-coordinator")


@pytest.mark.parametrize("name", ["registered nurse", "project manager", "purchasing manager"])
def test_a_step_into_other_work_is_that_work(catalog: Catalog, name: str) -> None:
    """Ladders of practical nurses, web developers and contract specialists lead there."""
    assert catalog.slug(name) in ("registered-nurse", "project-management-specialist", "purchasing-managers")
    assert not catalog.is_step(name, catalog.slug(name))
