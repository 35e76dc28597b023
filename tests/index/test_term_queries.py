"""What the index answers about terms, over two roles whose terms can be counted by hand."""

from __future__ import annotations

import math

import pytest

from careercli.catalog.catalog import Catalog
from careercli.errors import DamagedIndex, UsageError
from careercli.index.tfidf import HUNDREDTHS, PLACE_WEIGHTS

BAKER = """\
title: Baker
summary: Bakes bread.
responsibilities: [Bake bread., Sell bread.]
tech_stack: [Flourware]
tools: [Oven]
ratings: [{name: Mathematics, kind: knowledge, importance: 3}]
"""
COOK = """\
title: Cook
summary: Cooks.
tools: [Oven]
salary: {median: 25, period: hour, currency: EUR}
statistics: {source: test, wages: {median: 30000}}
ratings: [{name: Mathematics, kind: knowledge, importance: 4}]
"""


@pytest.fixture
def catalog(catalog_of) -> Catalog:
    """A catalogue of a baker and a cook."""
    return catalog_of(baker=BAKER, cook=COOK)


def test_rarity_is_the_inverse_document_frequency(catalog: Catalog) -> None:
    """Of two roles, a term of both has ln(3/2), a term of one ln(3)."""
    ids = catalog.query.term_ids(["kflourware", "koven", "knothing"])
    assert set(ids) == {"kflourware", "koven"}
    roles, idf = catalog.query.term_rarities()
    assert roles == 2
    assert idf[ids["kflourware"]] == pytest.approx(math.log(3))
    assert idf[ids["koven"]] == pytest.approx(math.log(3 / 2))
    assert catalog.query.term_role_counts(["kflourware", "koven"]) == {"kflourware": 1, "koven": 2}


def test_an_empty_catalogue_has_no_rarities(catalog_of) -> None:
    """Without any role there is a number of roles, 0, and something to index."""
    roles, idf = catalog_of().query.term_rarities()
    assert (roles, list(idf)) == (0, [0.0])


def test_vectors_come_signal_by_signal_in_the_order_asked_for(catalog: Catalog) -> None:
    """The baker's tasks name bread twice; its skills weigh what their places weigh, 50 for importance 3."""
    baker = catalog.query.role_id("baker")
    ((role, [skills, tasks]),) = catalog.query.role_vectors([baker], ["skills", "tasks"])
    words = catalog.query.term_words([*skills[0], *tasks[0]])
    weights = {words[term]: value for term, value in zip(*skills, strict=True)}
    assert role == baker
    assert weights == {
        "kflourware": HUNDREDTHS * PLACE_WEIGHTS["tech_stack"],
        "koven": HUNDREDTHS * PLACE_WEIGHTS["tools"],
        "kmathematic": 50,
    }
    assert {words[term]: count for term, count in zip(*tasks, strict=True)} == {"tbake": 1, "tbread": 2, "tsell": 1}
    with pytest.raises(UsageError, match="no signals"):
        list(catalog.query.role_vectors([baker], ["slug FROM role --"]))


def test_roles_are_looked_up_by_their_terms(catalog: Catalog) -> None:
    """Both roles have an oven, only the baker has Flourware."""
    baker, cook = (catalog.query.role_id(slug) for slug in ("baker", "cook"))
    ids = catalog.query.term_ids(["kflourware", "koven"])
    assert catalog.query.roles_with_term(ids["kflourware"]) == [baker]
    assert set(catalog.query.roles_with_term(ids["koven"])) == {baker, cook}
    assert catalog.query.other_role_ids(baker) == [cook]
    assert catalog.query.role_slugs_by_id([cook]) == {cook: "cook"}
    assert catalog.query.role_slugs_by_id() == {baker: "baker", cook: "cook"}
    assert catalog.query.role_titles_by_id([cook]) == {cook: (cook, "cook", "Cook")}
    with pytest.raises(DamagedIndex):
        catalog.query.role_id("butcher")


def test_ratings_are_summed_over_the_roles(catalog: Catalog) -> None:
    """Mathematics is rated 3 and 4: in hundredths 700 together, and 300 squared plus 400 squared."""
    ids = catalog.query.term_ids(["wMathematics"])
    (sums,) = catalog.query.rating_sums(ids.values())
    assert sums == (ids["wMathematics"], 2, 700, 300**2 + 400**2)


def test_mentions_come_in_the_order_of_the_file(catalog: Catalog) -> None:
    """Each mention carries the skill's key and name, the place and the phrase."""
    mentions = catalog.query.skill_mentions("baker")
    assert [(mention.key, mention.name, mention.place) for mention in mentions if mention.place != "ratings"] == [
        ("flourware", "Flourware", "tech_stack"),
        ("oven", "Oven", "tools"),
    ]
    assert catalog.query.skill_names(["oven", "nothing"]) == {"oven": "Oven"}


def test_pay_is_that_of_a_year_with_its_source(catalog: Catalog) -> None:
    """25 an hour is 52,000 a year of 2,080 hours; the official median stands beside it; the baker's is not recorded."""
    pays = {pay.slug: pay for pay in catalog.query.median_pays(["cook", "baker", "butcher"])}
    assert pays["cook"] == ("cook", 30_000, "USD", 52_000, "EUR", None, "year", "test", None)
    assert (pays["baker"].official, pays["baker"].guide) == (None, None)
    assert "butcher" not in pays
