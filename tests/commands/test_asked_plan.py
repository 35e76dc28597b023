"""A plan that is asked for in words."""

from __future__ import annotations

import pytest

from careercli.api import Catalog
from careercli.commands.asked import questions


@pytest.mark.parametrize(
    ("sentence", "command"),
    [
        ("plan from waiter to electrician", "plan waiter electrician"),
        ("plan waiter to electrician", "plan waiter electrician"),
        ("make me a plan to become a paralegal from legal coordinator", "plan legal-coordinator paralegal"),
        ("give me a step by step plan from waiter to electrician in Denver", "plan waiter electrician --in denver"),
        ("career plan for a waiter to become an electrician", "plan waiter electrician"),
        ("roadmap from waiter to electrician", "plan waiter electrician"),
        ("waiter to electrician step by step", "plan waiter electrician"),
        ("how do I plan a career change from waiter to electrician", "plan waiter electrician"),
        ("I need a plan to get from waiter to paralegal, I earn 31k", "plan waiter paralegal --earning 31000"),
        # a move without a plan is still one of ways, and what plans is the name of a job
        ("from waiter to electrician", "path waiter electrician"),
        ("event planner to electrician", "path meeting-convention-and-event-planners electrician"),
        ("what does a city planner earn", "salary urban-and-regional-planners"),
    ],
)
def test_a_plan_is_made_of_the_move_that_is_named(catalog: Catalog, sentence: str, command: str) -> None:
    """Wherever the word stands, with the place and the pay beside it."""
    question = questions.read(catalog, sentence)
    assert question is not None and " ".join(question.arguments) == command
    assert not any("not looked for" in remark for remark in question.remarks)


@pytest.mark.parametrize("sentence", ["make me a plan to become an electrician", "plan for becoming an electrician"])
def test_a_plan_without_a_job_to_leave_begins_with_the_way_in(catalog: Catalog, sentence: str) -> None:
    """And the command that makes it is named."""
    question = questions.read(catalog, sentence)
    assert question is not None and question.arguments[:2] == ("show", "electrician")
    assert any("`careers plan waiter electrician`" in remark for remark in question.remarks)
    assert not any("not looked for" in remark for remark in question.remarks)
