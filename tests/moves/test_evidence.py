"""Evidence for what people say that they can do, over the fixed roles and the tables of moves."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from careercli.api import Catalog
from careercli.catalog.moves import MoveTables
from careercli.moves.evidence import MOST_EVIDENCE, Evidence, PhraseEvidence, shared_weights
from careercli.profile import own_words

SAID = (
    "Westlaw", "Excel", "legal research", "file motions with the court", "3 years as paralegal", "take minutes",
    "check contracts", "mediate disputes", "audit for compliance", "stenography", "hearings", "juggling",
)  # fmt: skip


@pytest.fixture(scope="module")
def evidence(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Evidence]:
    """Over the roles that tests have installed, with a cache of its own."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("CAREERS_HOME", str(tmp_path_factory.mktemp("evidence")))
        with Catalog.open() as catalog, MoveTables.open() as tables:
            yield Evidence(catalog.refresh(), tables)


def read(evidence: Evidence, *texts: str) -> list[PhraseEvidence]:
    return [phrase.evidence for phrase in own_words.read(evidence.catalog, evidence, texts)]


def order(evidence: Evidence, *texts: str) -> list[str]:
    return [entry.role.slug for entry in evidence.scored(read(evidence, *texts))]


def test_products_of_the_law_lead_to_paralegals(evidence: Evidence) -> None:
    """Not to judges, of whom O*NET lists the same product."""
    assert set(order(evidence, "Westlaw", "Clio", "Excel")[:3]) == {"legal-assistant", "paralegal", "legal-secretary"}


@pytest.mark.parametrize(
    ("text", "slug"),
    [
        ("swear in witnesses and keep the docket", "court-clerk"),
        ("read through contracts and bargain with suppliers", "contract-specialist"),
        ("worked as a court reporter", "court-reporter"),
        ("look up deeds and chains of title", "title-examiner"),
    ],
)
def test_duties_and_titles_are_read(evidence: Evidence, text: str, slug: str) -> None:
    """Words of the work and titles held, each in a form that stands nowhere so."""
    assert slug in order(evidence, text)[:3]


@pytest.mark.parametrize(
    ("text", "reading"),
    [
        ("Westlaw", "product"),
        ("filing documents with courts", "words"),
        ("4 years as lawyer", "title"),
        ("zqx", "unknown"),
    ],
)
def test_a_phrase_says_what_it_was_read_as(evidence: Evidence, text: str, reading: str) -> None:
    """The strongest reading names it; what says nothing is unknown, and weighs nothing."""
    (phrase,) = read(evidence, text)
    assert phrase.reading == reading
    assert (phrase.weight == 0) == (reading == "unknown")


def test_a_typing_error_is_a_guess_and_counts_less(evidence: Evidence) -> None:
    """`wesltaw` is read as Westlaw, which is said; it weighs less than the name itself."""
    (wrong,), (right,) = (own_words.read(evidence.catalog, evidence, [text]) for text in ("wesltaw", "Westlaw"))
    assert (wrong.guess, right.guess) == ("Westlaw", "")
    assert wrong.text == "wesltaw"
    assert 0 < wrong.evidence.weight < right.evidence.weight


def test_a_long_phrase_is_never_guessed(evidence: Evidence) -> None:
    """Three words that name nothing are not taken for a product that is spelt a little like them."""
    (phrase,) = own_words.read(evidence.catalog, evidence, ["wesltaw qqfoo qqbar"])
    assert (phrase.guess, phrase.known) == ("", False)


def test_a_phrase_that_is_given_twice_is_read_once(evidence: Evidence) -> None:
    """In any case of its letters; blanks around it and empty phrases are nothing."""
    phrases = own_words.read(evidence.catalog, evidence, ["Excel", " excel ", "", "  "])
    assert [phrase.text for phrase in phrases] == ["Excel"]


def test_two_forms_of_one_skill_share_their_weight(evidence: Evidence) -> None:
    """`legal research` and `research` weigh more than one of them, and less than two that have nothing in common."""
    alone = PhraseEvidence("a", "words", (), ("legal", "research"), weight=0.6)
    narrower = PhraseEvidence("b", "words", (), ("research",), weight=0.6)
    other = PhraseEvidence("c", "words", (), ("hearing",), weight=0.6)
    assert shared_weights([alone, narrower, other]) == pytest.approx([0.4, 0.4, 0.6])
    assert shared_weights([alone, alone]) == pytest.approx([0.3, 0.3])


def test_what_is_read_later_changes_no_score(evidence: Evidence) -> None:
    """Phrases are scored by their own words, whatever was read in between."""
    phrases = read(evidence, "keep the docket", "legal research")
    before = evidence.scored(phrases)
    read(evidence, "glaze pots", "wesltaw")
    assert evidence.scored(phrases) == before


@settings(max_examples=8)
@given(st.permutations(SAID))
def test_the_order_of_the_phrases_makes_no_difference(evidence: Evidence, texts: list[str]) -> None:
    """Nor does the run: scores are the same to the last digit."""
    plain = evidence.scored(read(evidence, *SAID))
    assert evidence.scored(read(evidence, *texts)) == plain


@settings(max_examples=15)
@given(st.data())
def test_more_evidence_never_lowers_a_role(evidence: Evidence, data: st.DataObject) -> None:
    """Raising what one phrase says of one occupation never lowers the score of its roles."""
    phrases = read(evidence, *data.draw(st.lists(st.sampled_from(SAID), min_size=1, max_size=4, unique=True)))
    role = data.draw(st.sampled_from(sorted(evidence.occupation_of)))
    occupation = evidence.occupation_of[role].id
    place = data.draw(st.integers(0, len(phrases) - 1))
    old = phrases[place]
    value = min(MOST_EVIDENCE, old.occupations.get(occupation, 0.0) + data.draw(st.floats(0, 1)))
    raised = PhraseEvidence(
        old.text, old.reading, old.names, old.stems, {**old.occupations, occupation: value}, old.roles, old.weight
    )
    more = [*phrases[:place], raised, *phrases[place + 1 :]]
    before, after = (
        {entry.role.id: entry.score for entry in evidence.scored(of)}.get(role, 0.0) for of in (phrases, more)
    )
    assert after >= before - 1e-9


def test_a_role_gains_nothing_by_a_short_list(catalog_of) -> None:
    """Two roles name the same tool and duty; one names ten more of each. It is not behind the other one."""
    tools = ", ".join(f"Zub{number} tool" for number in range(10))
    duties = ", ".join(f"Polish zub{number}" for number in range(10))
    catalog = catalog_of(
        short="title: Short\nsummary: x\ntech_stack: [Kiln tool]\nresponsibilities: [Glaze pots]\n",
        long=f"title: Long\nsummary: x\ntech_stack: [Kiln tool, {tools}]\nresponsibilities: [Glaze pots, {duties}]\n",
    )
    with MoveTables.open() as tables:
        evidence = Evidence(catalog, tables)
        scores = {entry.role.slug: entry.score for entry in evidence.scored(read(evidence, "kiln tool", "glaze pots"))}
    assert scores["long"] == pytest.approx(scores["short"])


def test_with_a_role_of_ones_own_what_is_near_it_comes_first(evidence: Evidence) -> None:
    """Half the score is the fit with it: a judge's clerk is nearer to a lawyer than a buyer is; no words are needed."""
    lawyer = evidence.occupations.of_code("23-1011.00")
    ranked = [entry.role.slug for entry in evidence.scored([], lawyer)]
    assert "lawyer" in ranked[:4]
    assert ranked.index("judicial-law-clerk") < ranked.index("contract-specialist")
    with_words = evidence.scored(read(evidence, "swear in witnesses and keep the docket"), lawyer)
    clerk = next(entry for entry in with_words if entry.role.slug == "court-clerk")
    alone = next(entry for entry in evidence.scored([], lawyer) if entry.role.slug == "court-clerk")
    assert clerk.score > alone.score


def test_a_product_that_an_occupation_only_lists_is_no_reason_to_go_there(catalog: Catalog) -> None:
    """O*NET 30.3 lists Python for home health aides, who need little knowledge of computers (2.19 of 5)."""
    roles = [role.slug for role in catalog.match(["python"], education="certificate", limit=10).roles]
    assert "semiconductor-processing-technicians" in roles  # their employers ask for it
    assert not {"home-health-aides", "rotary-drill-operators-oil-and-gas"} & set(roles)
