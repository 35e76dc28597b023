"""A move with facts of a person behind commas: schooling, a place and pay become options of the move."""

from __future__ import annotations

import pytest

from careercli.api import Catalog
from careercli.commands import questions


@pytest.mark.parametrize(
    ("sentence", "command"),
    [
        ("legal coordinator to HR specialist, bachelor in political science, Boise 47k",
         "path legal-coordinator human-resources-specialist --have bachelor's in political science --in boise "
         "--earning 47000"),
        ("paralegal to compliance officer, BA in history, Denver 52k",
         "path paralegal compliance-officer --have bachelor's in history --in denver --earning 52000"),
        ("medical assistant to registered nurse, degree in biology, Ohio 38k",
         "path medical-assistant registered-nurse --have bachelor's in biology --in ohio --earning 38000"),
        ("welder, bachelor in history, Toledo 50k",
         "next welder --have bachelor's in history --in toledo --earning 50000"),
        ("is law school worth it for a legal coordinator earning 47k in Boise",
         "path legal-coordinator lawyer --earning 47000 --in boise"),
    ],
)  # fmt: skip
def test_facts_of_a_person_are_options_of_the_move(catalog: Catalog, sentence: str, command: str) -> None:
    question = questions.read(catalog, sentence)
    assert question is not None and " ".join(question.arguments) == command
    assert not any("not looked for" in remark for remark in question.remarks)


def test_a_place_is_not_lost_where_a_school_is_asked_about(catalog: Catalog) -> None:
    question = questions.read(catalog, "is law school worth it in Boise")
    assert question is not None and question.arguments[:2] == ("show", "lawyer")
    assert any("`careers salary lawyer --in boise`" in remark for remark in question.remarks)
