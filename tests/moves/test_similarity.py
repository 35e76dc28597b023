"""How similar roles are: against the definition, worked out term by term; and large catalogues against all pairs."""

from __future__ import annotations

import math
import random
from collections.abc import Iterator
from pathlib import Path

import pytest

from careercli.answers import related
from careercli.catalog.catalog import Catalog
from careercli.catalog.moves import MoveTables
from careercli.moves.similarity import CANDIDATES, SIGNAL_WEIGHTS, RoleSimilarity
from careercli.moves.wording import Wording
from careercli.roles.search_path import Folder
from helper import ROOT

TERMS = {
    "baker": {
        # "Baker" three times, as a title counts, and once in the alias
        "titles": {"baker": 4, "bread": 1},
        "tasks": {"mix": 1, "dough": 2, "bread": 1, "watch": 1, "oven": 1, "make": 1, "bake": 1},
        "summary": {"bake": 1, "bread": 1, "roll": 1},
        "skills": {
            "recipe": 0.9, "excel": 0.9, "mixer": 0.5, "cabinet": 0.5, "shaping": 1, "patience": 0.6, "sourdough": 0.8,
            "chemistry": 0.5,
        },
        "knowledge": {"Chemistry": 3},
        "interests": {"realistic": 6, "conventional": 3.5},
    },
    "confectioner": {
        "titles": {"confectioner": 3, "pastry": 1, "cook": 1, "cake": 1, "maker": 1},
        "tasks": {"mix": 1, "dough": 1, "cake": 1},
        "summary": {"make": 1, "cake": 1, "bread": 1},
        "skills": {
            "recipe": 0.9, "sugar": 0.9, "mixer": 0.5, "bag": 0.5, "dough cabinet": 0.5, "chemistry": 0.75, "food": 1,
            "writing": 0.5,
        },
        "knowledge": {"Chemistry": 4, "Food Production": 5},
        "interests": {"realistic": 4, "artistic": 6},
    },
    "miller": {
        "titles": {"miller": 4, "flour": 1},
        "summary": {"mill": 1, "grain": 1, "flour": 1},
        "skills": {"excel": 0.9, "control": 0.9, "scales": 0.5, "grading": 1, "patience": 0.6},
    },
    "night-porter": {
        "titles": {"night": 3, "porter": 3},
        "summary": {"watch": 1, "hotel": 1, "night": 1},
        "skills": {"excel": 0.9, "patience": 0.6, "calm": 0.6},
    },
    "bread-taster": {"titles": {"bread": 3, "taster": 3}, "summary": {"taste": 1, "bread": 1}},
}  # fmt: skip
"""The roles of tests/data/roles as weighted terms: words without stop words, stemmed, with their counts; skills with
what their place counts; ratings. Read off the files by hand."""


def by_definition(first: str, second: str) -> float:
    """The score as `careercli.answers.related` defines it: the weighted mean of the cosines over the first's signals."""
    signals = TERMS[first]
    total = sum(SIGNAL_WEIGHTS[signal] for signal in signals)
    return sum(SIGNAL_WEIGHTS[signal] / total * cosine(signal, first, second) for signal in signals)


def cosine(signal: str, first: str, second: str) -> float:
    """Of tf-idf weights; of ratings in standard deviations from the mean, over what both are rated on."""
    a, b = (vector(signal, TERMS[slug].get(signal, {})) for slug in (first, second))
    if signal in ("knowledge", "interests"):
        b = {term: value for term, value in b.items() if term in TERMS[first][signal]}
    dot = sum(a[term] * b[term] for term in a if term in b)
    lengths = [math.sqrt(sum(value * value for value in values.values())) for values in (a, b)]
    return dot / math.prod(lengths) if all(lengths) else 0.0


def vector(signal: str, values: dict[str, float]) -> dict[str, float]:
    """A role's terms of a signal with their weights."""
    weights = {}
    for term, value in values.items():
        others = [terms[signal][term] for terms in TERMS.values() if term in terms.get(signal, {})]
        if signal in ("knowledge", "interests"):
            mean = sum(others) / len(others)
            deviation = math.sqrt(sum((other - mean) ** 2 for other in others) / len(others))
            if deviation:
                weights[term] = (value - mean) / deviation
        else:
            inner = value if signal == "skills" else 1 + math.log(value)
            weights[term] = inner * math.log((len(TERMS) + 1) / len(others))
    return weights


def test_scores_are_those_of_the_definition() -> None:
    """Every pair of five roles, with words, skills and ratings, to four digits; what is below 0 is not related."""
    catalog = Catalog([Folder(ROOT / "tests" / "data" / "roles", "test")])
    for first in TERMS:
        expected = {second: by_definition(first, second) for second in TERMS if second != first}
        answer = related.related(catalog, first)
        assert {role.slug: role.score for role in answer.roles} == {
            slug: pytest.approx(score, abs=0.00006) for slug, score in expected.items() if score > 0
        }
    catalog.close()


RATED = """\
title: {title}
summary: x
ratings:
  - {{name: Biology, kind: knowledge, importance: {biology}}}
  - {{name: Physics, kind: knowledge, importance: {physics}}}
"""


def test_ratings_are_compared_in_standard_deviations(catalog_of) -> None:
    """Biology 1, 2, 3, 4, 5 (mean 3, deviation 1.4142), physics 5, 5, 3, 1, 1 (mean 3, deviation 1.7889).

    So the botanist (4, 1) lies at (0.7071, -1.1180), 1.3229 from the middle, and the zoologist (5, 1) at
    (1.4142, -1.1180), 1.8028 from it: their cosine is (1 + 1.25) / (1.3229 * 1.8028) = 0.9435. The turner (2, 5) lies
    opposite, the smith (1, 5) opposite the zoologist, the mean (3, 3) nowhere.
    """
    importance = {"smith": (1, 5), "turner": (2, 5), "mean": (3, 3), "botanist": (4, 1), "zoologist": (5, 1)}
    catalog = catalog_of(
        **{slug: RATED.format(title=slug, biology=b, physics=p) for slug, (b, p) in importance.items()}
    )
    ids = {slug: catalog.query.role_id(slug) for slug in importance}
    similarity = RoleSimilarity(catalog, ids["botanist"], {"knowledge": 1.0})
    scores = similarity.scores([*ids.values()])
    assert {slug: round(scores[role], 4) for slug, role in ids.items()} == {
        "smith": -0.9435, "turner": -1, "mean": 0, "botanist": 1, "zoologist": 0.9435,
    }  # fmt: skip
    with MoveTables.open() as tables:
        (reason,) = similarity.reasons([ids["zoologist"]], Wording(tables))[ids["zoologist"]]
    assert [term.term for term in reason.shared] == ["Biology"]  # of physics both have less than the mean


def test_a_rating_that_all_share_tells_nothing(catalog_of) -> None:
    """No deviation: such a rating is left out, not divided by."""
    catalog = catalog_of(
        **{slug: RATED.format(title=slug, biology=b, physics=3) for slug, b in (("a", 1), ("b", 3), ("c", 5))}
    )
    ids = {slug: catalog.query.role_id(slug) for slug in "abc"}
    scores = RoleSimilarity(catalog, ids["a"], {"knowledge": 1.0}).scores([*ids.values()])
    assert {slug: scores[role] for slug, role in ids.items()} == {"a": pytest.approx(1), "b": 0, "c": pytest.approx(-1)}


MANY = CANDIDATES + 40
WORDS = [f"{first}{second}" for first in ("weld", "bake", "mend", "sell", "drive") for second in ("alpha", "beta", "gamma", "delta", "omega", "sigma")]  # fmt: skip


@pytest.fixture(scope="module")
def many(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Catalog]:
    """A catalogue of more roles than are scored for one answer, drawn from thirty words and thirty tools."""
    draw = random.Random(20261125)
    folder: Path = tmp_path_factory.mktemp("many")
    for number in range(MANY):
        words, tools = draw.sample(WORDS, 5), draw.sample(WORDS, 4)
        text = f"title: {words[0]} {number}\nsummary: {words[1]} {words[2]}\nresponsibilities: [{' '.join(words)}]\n"
        (folder / f"role-{number:03}.yaml").write_text(
            text + f"tools: [{', '.join(f'{tool} kit' for tool in tools)}]\n", encoding="utf-8"
        )
    catalog = Catalog([Folder(folder, "test")])
    catalog.refresh()
    yield catalog
    catalog.close()


def test_candidates_of_a_large_catalogue_are_those_that_score_best(many: Catalog) -> None:
    """The ten nearest of each tenth role are the ten best of all roles scored one by one."""
    slugs = many.query.role_slugs_by_id()
    assert len(slugs) == MANY
    for role in sorted(slugs)[::10]:
        similarity = RoleSimilarity(many, role)
        assert len(similarity.candidates()) <= CANDIDATES
        assert role not in similarity.candidates()
        scores = similarity.scores(many.query.other_role_ids(role))
        best = sorted(scores, key=lambda other: (-round(scores[other], 9), slugs[other]))[:10]
        assert similarity.nearest(10) == [(other, pytest.approx(scores[other])) for other in best]


def test_without_a_limit_every_role_that_shares_anything_is_named(many: Catalog) -> None:
    """`limit` None is all of them, however many there are."""
    role = min(many.query.role_slugs_by_id())
    similarity = RoleSimilarity(many, role)
    scores = similarity.scores(many.query.other_role_ids(role))
    assert len(similarity.nearest(None)) == sum(score > 0 for score in scores.values()) > CANDIDATES
