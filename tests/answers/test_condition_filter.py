"""`list --work`: which roles fit, and that each list says what it rests on and whom it leaves out."""

from __future__ import annotations

import pytest

from careercli.answers.list import listing
from careercli.api import Catalog
from careercli.errors import NoSuchChoice
from careercli.roles import conditions, licences
from helper import ROOT


@pytest.mark.parametrize("name", sorted(set(conditions.CONDITIONS) - {"no-license", "licensed"}))
def test_a_list_has_the_roles_of_which_it_is_so(catalog: Catalog, name: str) -> None:
    """All of them, by the table, and no other; those that it does not know are counted."""
    table, wish = conditions.read(ROOT / "data"), conditions.CONDITIONS[name]
    fits = {role.slug: wish.fits(conditions.of(table, role.code) if role.code else None) for role in _coded(catalog)}
    answer = listing(catalog, {"work": name})
    assert {row.slug for row in answer.rows} == {slug for slug, fit in fits.items() if fit}
    assert answer.remarks[0].startswith(f"{name}: {wish.words} (") and wish.source in answer.remarks[0]
    unknown = sum(fit is None for fit in fits.values())
    assert any("left out" in remark for remark in answer.remarks) is bool(unknown)


def _coded(catalog: Catalog):
    return catalog.query.coded_roles()


def test_two_conditions_and_another_filter_all_hold(catalog: Catalog) -> None:
    """A role has to fit each of them, and the unknown are counted among those that the other filter lets pass."""
    both = {row.slug for row in listing(catalog, {"work": "no-lifting,no-nights"}).rows}
    alone = [{row.slug for row in listing(catalog, {"work": name}).rows} for name in ("no-lifting", "no-nights")]
    assert both == alone[0] & alone[1] and both
    few = listing(catalog, {"work": "no-lifting,no-nights", "title": "paralegal"})
    assert {row.slug for row in few.rows} == {"paralegal"} <= both


def test_a_license_rules_a_role_out(catalog: Catalog) -> None:
    """A registered nurse has one everywhere in the US."""
    free = {row.slug for row in listing(catalog, {"work": "no-license"}).rows}
    assert "registered-nurse" not in free
    assert "paralegal" in free


def test_a_license_that_everybody_needs_is_asked_for(catalog: Catalog) -> None:
    """A nurse has one and a waiter none; what only a branch needs, as teachers of public schools, is left out."""
    licensed = {row.slug for row in listing(catalog, {"work": "licensed"}).rows}
    assert "registered-nurse" in licensed and "waiter" not in licensed
    table = licences.read(ROOT / "data")
    partial = {role.slug for role in _coded(catalog) if role.code and (held := table.of(role.code)) and held.partial}
    assert not licensed & partial


def test_a_condition_that_there_is_none_of_is_refused(catalog: Catalog) -> None:
    """With those that there are."""
    with pytest.raises(NoSuchChoice, match="'sunny' is no condition"):
        listing(catalog, {"work": "sunny"})
