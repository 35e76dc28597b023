"""Whether machines will take a job, office jobs, the pay of a job as a bound, words of several titles, languages."""

from __future__ import annotations

import pytest

from careercli import api
from careercli.commands.asked import questions
from careercli.commands.asked.facts.asked_machines import SAID


@pytest.mark.parametrize(
    ("sentence", "slug"),
    [
        ("will AI replace paralegals?", "paralegal"),
        ("will robots take over warehouse jobs", "laborer-and-freight-mover"),
        ("are truckers at risk of automation", "truck-driver"),
    ],
)
def test_no_source_says_what_machines_will_do_to_one_job(catalog: api.Catalog, sentence: str, slug: str) -> None:
    """The outlook is the answer, after that sentence."""
    question = questions.read(catalog, sentence)
    assert question is not None
    assert question.arguments == ("show", slug, "--section", "statistics")
    assert SAID in question.remarks


@pytest.mark.parametrize(
    ("sentence", "command"),
    [
        ("compliance jobs in Austin", "salary compliance-officer --in austin"),
        ("which pays more, roofing or painting", "salary roofers painters-construction-and-maintenance"),
        ("office jobs", "list --family office --work desk --sort -jobs"),
        ("office jobs no desk", "list --work no-desk --family office --sort -jobs"),
        ("bookkeeper who speaks Spanish", "salary bookkeeping-clerk"),
        ("nurse or dental hygienist, which has better hours", "compare registered-nurse dental-hygienist"),
        (
            "would an office manager earn more than a store supervisor in Ohio",
            "salary office-supervisor retail-supervisor --in ohio",
        ),
        (
            "office jobs in Ohio that pay as much as a store supervisor",  # 45,680: BLS OEWS May 2025, 41-1011 in Ohio
            "list --min-pay 45680 --in ohio --family office --work desk --sort -pay",
        ),
    ],
)
def test_a_sentence_is_the_command_that_answers_it(catalog: api.Catalog, sentence: str, command: str) -> None:
    question = questions.read(catalog, sentence)
    assert question is not None
    assert " ".join(question.arguments) == command


def test_a_list_finds_roles_by_their_other_names(catalog: api.Catalog) -> None:
    """Where no title has the words, and it says so."""
    answer = catalog.list(title="office manager")
    assert {row.slug for row in answer.rows} == {"office-supervisor", "administrative-services-manager"}
    assert any("another name" in remark for remark in answer.remarks)
