"""`list --work`: which roles fit, and that each list says what it rests on, and what nobody knows of whom."""

from __future__ import annotations

import re

import pytest

from careercli.answers import condition_filter
from careercli.answers.list import listing
from careercli.answers.list_in_place import listing_in
from careercli.answers.none_certain import NONE_CERTAIN
from careercli.api import Catalog
from careercli.errors import NoSuchChoice, UsageError
from careercli.roles import conditions, licences
from helper import ROOT


@pytest.mark.parametrize("name", sorted(set(conditions.CONDITIONS) - {"no-license", "licensed"}))
def test_a_list_has_the_roles_of_which_it_is_so(catalog: Catalog, name: str) -> None:
    """All of them, by the table; behind them, marked and counted, those that it does not know; and no other."""
    table, wish = conditions.read(ROOT / "data"), conditions.CONDITIONS[name]
    fits = {role.slug: wish.fits(conditions.of(table, role.code) if role.code else None) for role in _coded(catalog)}
    answer = listing(catalog, {"work": name})
    marks = [bool(row.work_unknown) for row in answer.rows]
    assert marks == sorted(marks)
    assert {row.slug for row in answer.rows if not row.work_unknown} == {slug for slug, fit in fits.items() if fit}
    assert {row.slug for row in answer.rows if row.work_unknown} == {slug for slug, fit in fits.items() if fit is None}
    assert answer.fitting == len(answer.rows)
    assert answer.remarks[0].startswith(f"{name}: {wish.words} (") and wish.source in answer.remarks[0]
    unknown = sum(fit is None for fit in fits.values())
    kept = [remark for remark in answer.remarks if "kept behind those that fit" in remark]
    assert len(kept) == bool(unknown) and all(remark.startswith(f"{unknown} role") for remark in kept)


@pytest.mark.parametrize("limit", [5, 400])
def test_a_limit_counts_what_fits_first(catalog: Catalog, limit: int) -> None:
    """What is not described comes in only where all that fits is there; sorted as asked within each."""
    every = listing(catalog, {"work": "no-nights"}, "-openings")
    some = listing(catalog, {"work": "no-nights"}, "-openings", limit=limit)
    assert some.rows == every.rows[:limit] and some.fitting == every.fitting
    in_order = [row.slug for row in listing(catalog, sort="-openings").rows]
    for part in ([row.slug for row in every.rows if bool(row.work_unknown) is unknown] for unknown in (False, True)):
        assert part == [slug for slug in in_order if slug in set(part)]


def test_rows_in_a_place_keep_what_is_not_described_behind(catalog: Catalog) -> None:
    """Whatever they are sorted by; each says so in JSON and as a row."""
    answer = listing_in(catalog, "Texas", {"work": "no-nights"}, "-pay")
    marks = [bool(row.role.work_unknown) for row in answer.rows]
    assert any(marks) and marks == sorted(marks)
    assert ["work_not_certain" in row for row in answer.to_dict()] == marks
    table = answer.to_table()
    assert [bool(row[table.columns.index("work_not_certain")]) for row in table.rows] == marks


def test_a_rating_that_is_too_high_is_known_whatever_the_handbook_lacks() -> None:
    """O*NET rates the strength of dishwashers at 2.88 of 5, and no profile is theirs: that is no unknown."""
    table = conditions.read(ROOT / "data")
    dishwashers = conditions.of(table, "35-9021.00")
    assert dishwashers is not None and not dishwashers.profile and dishwashers.ratings["strength"] >= 2
    assert conditions.CONDITIONS["no-lifting"].fits(dishwashers) is False
    assert conditions.CONDITIONS["no-nights"].fits(dishwashers) is None


def _coded(catalog: Catalog):
    return catalog.query.coded_roles()


def test_two_conditions_and_another_filter_all_hold(catalog: Catalog) -> None:
    """A role has to fit each of them, and the unknown are counted among those that the other filter lets pass."""
    both = _known(catalog, "no-lifting,no-nights")
    alone = [_known(catalog, name) for name in ("no-lifting", "no-nights")]
    assert both == alone[0] & alone[1] and both
    few = listing(catalog, {"work": "no-lifting,no-nights", "title": "bookkeeping clerk"})
    assert {row.slug for row in few.rows} == {"bookkeeping-clerk"} <= both


def _known(catalog: Catalog, work: str) -> set[str]:
    """The roles that are known to fit."""
    return {row.slug for row in listing(catalog, {"work": work}).rows if not row.work_unknown}


def test_a_license_rules_a_role_out(catalog: Catalog) -> None:
    """A registered nurse has one everywhere in the US."""
    free = _known(catalog, "no-license")
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


def test_contrary_wishes_in_plain_words_are_refused() -> None:
    """Evenings are work at night, mornings are work without nights: no job is both."""
    with pytest.raises(UsageError, match="--work asks for nights and for no-nights"):
        condition_filter.named("evenings,mornings")


def test_what_is_left_out_of_a_list_in_a_place_is_within_its_bounds(catalog: Catalog) -> None:
    """The roles of which a remark tells pay and count as much as was asked for: with a higher bound they are fewer."""

    def counts(**bounds: object) -> list[int]:
        remarks = listing_in(catalog, "Ohio", {"training": "2y", **bounds}).remarks  # type: ignore[typeddict-item]
        said = [remark for remark in remarks if "not known whether" not in remark]  # of bounds, which leave those open
        return [int(number) for remark in said for number in re.findall(r"(\d+) roles? (?:with|kept|not)", remark)]

    every, paid, many = counts(), counts(min_pay=60_000), counts(min_pay=60_000, min_jobs=5_000)
    assert len(every) >= len(paid) >= len(many) and sum(every) > sum(paid) > sum(many) > 0
    for bounds in ({"min_pay": 60_000}, {"min_pay": 60_000, "min_jobs": 5_000}):
        rows = listing_in(catalog, "Ohio", {"training": "2y", **bounds}).rows  # type: ignore[typeddict-item]
        assert rows and all((row.median or row.at_least or 0) >= 60_000 for row in rows)
        assert all((row.figures.employment or 0) >= bounds.get("min_jobs", 0) for row in rows)


@pytest.mark.parametrize("place", [None, "Columbus, OH"])
def test_a_list_of_which_no_role_is_certain_begins_with_that(catalog: Catalog, place: str | None) -> None:
    """Pay of BLS OEWS May 2025; work from home by the Occupational Outlook Handbook, talking by O*NET 30.3."""
    of_none = catalog.list(work="home,no-talking", min_pay=65_000, education="associate", place=place)
    assert of_none.rows and of_none.told_on_screen == (NONE_CERTAIN,) == of_none.remarks[:1]
    of_some = catalog.list(work="home", place=place)
    assert of_some.rows and NONE_CERTAIN not in of_some.remarks


@pytest.mark.parametrize("code", ["23-2093", "43-2011", "21-2011", "43-9021"])
def test_ratings_alone_tell_of_no_desk(code: str) -> None:
    """O*NET 30.3: title examiners and switchboard operators need least strength and stamina, and computers at 3 of 5;
    the Handbook has no profile of them, nor of the clergy and data entry keyers.
    """
    known = conditions.of(conditions.read(ROOT / "data"), code)
    assert conditions.CONDITIONS["desk"].fits(known) is None


def test_a_list_that_rests_on_silence_begins_with_that(catalog: Catalog) -> None:
    """No source speaks of nights in office jobs: what fits does so by that alone, which is said before the rows. Where
    a rating tells as well, it is not.
    """
    silent = catalog.list(work="no-nights,no-weekends", family="office", education="high school")
    said = "not described for the roles without a mark, which is no promise, so ask: no-nights, no-weekends"
    assert silent.told_on_screen == (said,) and said in silent.remarks
    assert catalog.list(work="no-lifting", family="office").told_on_screen == ()
