"""Related roles and gaps over small catalogues, where what has to come out can be seen."""

from __future__ import annotations

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from careercli.answers import gap, related
from careercli.moves.similarity import LEAST_REASON, SIGNAL_NAMES
from careercli.profile import person

BAKER = """\
title: Baker
aliases: [Bread Baker, Pastry Cook]
summary: Bakes bread and pastry in an oven.
responsibilities: [Mix dough for bread and pastry., Watch the oven., Clean baking trays.]
tech_stack: [Oven control software, Microsoft Excel]
tools: [Dough mixers, Proofing cabinets]
related: [welder]
"""
COOK = """\
title: Cook
aliases: [Line Cook, Pastry Cook]
summary: Cooks meals and bakes pastry.
responsibilities: [Cook meals in a kitchen., Mix dough for pastry., Clean the oven.]
tech_stack: [Recipe software, Microsoft Excel]
tools: [Dough mixers, Knives]
"""
WELDER = """\
title: Welder
summary: Joins metal parts by heat.
responsibilities: [Weld steel parts., Read blueprints., Inspect seams.]
tech_stack: [Autodesk AutoCAD, Microsoft Excel]
tools: [Welding torches, Face shields]
"""
CLERK = """\
title: Clerk
summary: Files letters and answers calls.
responsibilities: [File letters., Answer calls.]
tech_stack: [Microsoft Excel, Microsoft Word]
"""
ALL = {"baker": BAKER, "cook": COOK, "welder": WELDER, "clerk": CLERK}


def test_the_nearest_role_comes_first_with_its_reasons(catalog_of) -> None:
    """A cook is nearest to a baker, for titles and tasks that both name; products that both use are not told."""
    answer = related.related(catalog_of(**ALL), "baker")
    first = answer.roles[0]
    assert first.slug == "cook"
    assert 0 < first.score <= 1
    assert first.score > 2 * answer.roles[1].score
    terms = {shared.term for reason in first.reasons for shared in reason.shared}
    assert {"pastry", "ovens"} <= terms
    assert not {"Dough mixers", "Microsoft Excel", "the", "for"} & terms


def test_a_role_under_another_name_is_as_near_as_can_be(catalog_of) -> None:
    """The same contents in another file score 1, and no role scores more."""
    answer = related.related(catalog_of(**ALL, twin=BAKER), "baker")
    assert answer.roles[0].slug == "twin"
    assert answer.roles[0].score == pytest.approx(1)


def test_reasons_add_up_to_the_score(catalog_of) -> None:
    """What the signals add is the score: nothing is scored without saying how."""
    answer = related.related(catalog_of(**ALL), "baker")
    assert len(answer.roles[0].reasons) > 2
    assert {role.slug for role in answer.roles} == {"cook", "welder", "clerk"}
    for role in answer.roles:
        # A signal that adds less than LEAST_REASON is no reason; weights and score are rounded to four digits.
        left_out = len(SIGNAL_NAMES) - len(role.reasons)
        weights = [reason.weight for reason in role.reasons]
        assert -0.001 <= role.score - sum(weights) <= left_out * LEAST_REASON + 0.001
        assert weights == sorted(weights, reverse=True)


def test_the_sources_own_list_is_shown_and_not_scored(catalog_of) -> None:
    """A role that the source calls related is marked, told apart, and scored as if it were not listed."""
    with_list = related.related(catalog_of(**ALL), "baker")
    without = related.related(catalog_of(**{**ALL, "baker": BAKER.replace("related: [welder]\n", "")}), "baker")
    assert with_list.listed == (("welder", "Welder"),)
    assert [role.listed for role in with_list.roles if role.slug == "welder"] == [True]
    assert [(role.slug, role.score) for role in with_list.roles] == [(role.slug, role.score) for role in without.roles]


def test_a_role_has_no_gap_to_itself(catalog_of) -> None:
    """Everything is kept, nothing is missing, nothing is left behind."""
    catalog = catalog_of(**ALL)
    for slug in ALL:
        answer = gap.gap(catalog, person.person_in_role(catalog, slug), slug)
        assert answer.coverage == 1
        assert not answer.missing
        assert not answer.left_behind


def test_coverage_is_directed(catalog_of) -> None:
    """A clerk's few skills are mostly a baker's, while a clerk lacks most of what a baker needs."""
    catalog = catalog_of(**ALL)
    there = gap.gap(catalog, person.person_in_role(catalog, "clerk"), "baker").coverage
    back = gap.gap(catalog, person.person_in_role(catalog, "baker"), "clerk").coverage
    assert 0 < there < back < 1


def test_kept_weights_sum_to_the_coverage(catalog_of) -> None:
    """Weights are parts of the new role's whole: kept ones make up the coverage, missing ones the rest."""
    catalog = catalog_of(**ALL)
    answer = gap.gap(catalog, person.person_in_role(catalog, "cook"), "baker")
    assert sum(skill.weight for skill in answer.have) == pytest.approx(answer.coverage, abs=0.001)
    assert sum(skill.weight for skill in answer.missing) == pytest.approx(1 - answer.coverage, abs=0.001)


def test_answers_are_the_same_however_the_index_was_made(catalog_of, folder) -> None:
    """A catalogue read at once and one that grew, shrank and grew again give the same scores to the last digit."""
    at_once = related.related(catalog_of(**ALL), "baker").to_dict()
    (folder / "cook.yaml").unlink()
    catalog_of()
    grown = catalog_of(**ALL)
    assert related.related(grown, "baker").to_dict() == at_once


def test_removing_a_role_changes_no_explanation_of_others(catalog_of, folder) -> None:
    """Without the welder, what a cook and a baker share is still what they share."""
    before = related.related(catalog_of(**ALL), "baker")
    (folder / "welder.yaml").unlink()
    after = related.related(catalog_of(), "baker")

    def shared_terms(answer: related.Related, slug: str) -> dict[str, set[str]]:
        return {
            reason.signal: {shared.term for shared in reason.shared}
            for role in answer.roles
            if role.slug == slug
            for reason in role.reasons
        }

    assert shared_terms(before, "cook")
    assert shared_terms(before, "cook") == shared_terms(after, "cook")


def test_ratings_with_levels_are_held_against_each_other(catalog_of) -> None:
    """Where both are rated, what is too low states both levels."""
    rated = "ratings: [{{name: Writing, kind: skill, importance: 4, level: {}}}]\n"
    catalog = catalog_of(low=CLERK + rated.format(3.5), high=COOK + rated.format(4))
    answer = gap.gap(catalog, person.person_in_role(catalog, "low"), "high")
    (writing,) = [skill for skill in answer.have if skill.skill == "Writing"]
    assert (writing.level, writing.level_asked, writing.share) == (3.5, 4, 0.5)


def test_a_tier_says_where_one_would_start(catalog_of) -> None:
    """Years of the old tier count as far as the coverage goes; a tier that is not there is refused by name."""
    tiers = "tiers: [{title: Junior, years: {min: 0, max: 2}}, {title: Senior, years: {min: 6}}]\n"
    catalog = catalog_of(old=BAKER + tiers, new=BAKER.replace("title: Baker", "title: Miller") + tiers)
    answer = gap.gap(catalog, person.person_in_role(catalog, "old", "senior"), "new", "senior")
    assert answer.start is not None
    assert (answer.start.tier, answer.start.years) == ("Senior", 6)
    with pytest.raises(Exception, match="no tier 'chief'"):
        gap.gap(catalog, person.person_in_role(catalog, "old"), "new", "chief")


skills = st.lists(st.sampled_from(["Excel", "Word", "Clio", "Westlaw", "Python", "SQL"]), min_size=1, unique=True)


@settings(suppress_health_check=list(HealthCheck))
@given(first=skills, second=skills)
def test_any_two_roles_have_a_gap(catalog_of, first: list[str], second: list[str]) -> None:
    """Coverage is within 0 and 1, and 1 exactly when nothing is missing."""
    texts = [f"title: {name}\nsummary: x\ntech_stack: {tools}\n" for name, tools in (("A", first), ("B", second))]
    catalog = catalog_of(a=texts[0], b=texts[1])
    answer = gap.gap(catalog, person.person_in_role(catalog, "a"), "b")
    assert 0 <= answer.coverage <= 1
    assert (answer.coverage == 1) == (set(second) <= set(first)) == (not answer.missing)
