"""Related roles over small catalogues, where what has to come out can be seen."""

from __future__ import annotations

import pytest

from careercli.answers import related
from careercli.answers.gap_words import shared_reasons
from careercli.catalog.moves import MoveTables
from careercli.moves.shared_work import SharedWork
from careercli.moves.similarity import LEAST_REASON, SIGNAL_NAMES

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


def test_what_both_share_is_told_in_the_words_of_next(catalog_of) -> None:
    """Of roles that are two occupations of O*NET the screen names what `next` names; of others the words of the texts."""
    coded = {"baker": "51-3011.00", "cook": "35-2014.00"}
    texts = {
        slug: text + (f"occupation: {{code: {coded[slug]}, title: X}}\n" if slug in coded else "")
        for slug, text in ALL.items()
    }
    answer = related.related(catalog_of(**texts), "baker")
    shared = {role.slug: role.shared for role in answer.roles}
    with MoveTables.open() as tables:
        own, other = (tables.ids[coded[slug]] for slug in ("baker", "cook"))
        assert shared["cook"] == shared_reasons(SharedWork(tables), own, other) != ()
    assert shared["clerk"] == () and answer.to_dict()[0]["shared"] == list(shared["cook"])


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


def test_roles_of_one_occupation_are_one_line(catalog_of) -> None:
    """The nearest of them stands for the others, which it names; with no limit each has its own line."""
    coded = "occupation: {{code: {code}, title: X}}\n"
    texts = {**ALL, "twin": BAKER, "other": BAKER}
    catalog = catalog_of(
        **{
            slug: text + coded.format(code="51-3011.00") if slug in ("twin", "other") else text
            for slug, text in texts.items()
        }
    )
    few = related.related(catalog, "baker", 10)
    [shown] = [role for role in few.roles if role.slug in ("twin", "other")]
    assert len(shown.also) == 1
    assert {role.slug for role in related.related(catalog, "baker", None).roles} >= {"twin", "other"}


def test_what_nothing_is_recorded_of_is_said(catalog_of) -> None:
    """Likeness rests on what the role records; what it lacks is named."""
    answer = related.related(catalog_of(**ALL), "baker")
    assert set(answer.missing) <= {"titles", "tasks", "description", "skills and tools", "knowledge", "interests"}
    bare = related.related(catalog_of(**ALL, bare="title: Bread Baker\nsummary: Bakes bread.\n"), "bare")
    assert {"tasks", "knowledge", "interests"} <= set(bare.missing)
