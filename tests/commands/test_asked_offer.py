"""Pay in two places: an offer beside one's own pay, whether to move, and what an amount is worth elsewhere."""

from __future__ import annotations

import pytest

from careercli.api import Catalog
from careercli.commands.asked import questions


@pytest.mark.parametrize(
    ("sentence", "command", "own"),
    [
        (
            "I have an offer of 62k in Phoenix as a paralegal, I earn 54k in Tucson as a legal coordinator",
            "salary paralegal --offer 62k --in phoenix --in tucson",
            "careers salary legal-coordinator --in tucson --offer 54k",
        ),
        (
            "I make 54k in Tucson as a legal coordinator and got an offer of 62k in Phoenix",
            "salary legal-coordinator --offer 62k --in phoenix --in tucson",
            "careers salary legal-coordinator --in tucson --offer 54k",
        ),
        (
            "I earn 47k as a legal coordinator in Boise, offered 58k in Seattle, is it worth it",
            "salary legal-coordinator --offer 58k --in seattle --in boise",
            "careers salary legal-coordinator --in boise --offer 47k",
        ),
        (
            "is 58k in Seattle better than 47k in Boise for a legal coordinator",
            "salary legal-coordinator --offer 58k --in seattle --in boise",
            "careers salary legal-coordinator --in boise --offer 47k",
        ),
        (
            "offered 60k in St. Louis, I make 50k in Tulsa as a welder",
            "salary welder --offer 60k --in st. louis --in tulsa",
            "careers salary welder --in tulsa --offer 50k",
        ),
        (
            "I earn 47k as a legal coordinator and was offered 58k",
            "salary legal-coordinator --offer 58k",
            "careers salary legal-coordinator --offer 47k",
        ),
    ],
)
def test_what_is_offered_is_kept_apart_from_what_is_earned(
    catalog: Catalog, sentence: str, command: str, own: str
) -> None:
    """Each amount goes with the place and the job beside it, and none is lost."""
    question = questions.read(catalog, sentence)
    assert question is not None and " ".join(question.arguments) == command
    assert any(f"`{own}`" in remark for remark in question.remarks)
    assert not any("not looked for" in remark for remark in question.remarks)


def test_an_amount_is_told_at_the_prices_of_the_other_place(catalog: Catalog) -> None:
    """By the price levels of the record, 2024: 47,000 of Boise at those of Seattle."""
    question = questions.read(catalog, "should I move from Boise to Seattle as a legal coordinator earning 47k")
    assert question is not None
    assert " ".join(question.arguments) == "salary legal-coordinator --offer 47k --in seattle --in boise"
    seattle, boise = (catalog.places(place).rows[0].area.price_level for place in ("seattle", "boise"))
    assert seattle and boise
    assert f"buys what ${round(47_000 * seattle / boise, -2):,.0f} buys in Seattle" in question.remarks[0]


@pytest.mark.parametrize(
    "sentence",
    [
        "what is 47k in Boise worth in Seattle",
        "how far does 47k in Boise go in Seattle",
        "cost of living Boise vs Seattle",
    ],
)
def test_without_a_job_the_price_levels_are_told(catalog: Catalog, sentence: str) -> None:
    question = questions.read(catalog, sentence)
    assert question is not None and question.arguments == ()
    assert "Boise City, ID 98.4" in question.remarks[0] and "WA 111.1" in question.remarks[0]  # BEA, 2024
    assert "`careers places seattle`" in question.remarks[1]


@pytest.mark.parametrize(
    ("sentence", "command"),
    [
        ("I was offered 62k as a paralegal in Phoenix", "salary paralegal --offer 62k --in phoenix"),
        ("is it worth moving from welding to plumbing", "path welder plumber"),
    ],
)
def test_one_pay_and_a_move_between_jobs_are_read_as_before(catalog: Catalog, sentence: str, command: str) -> None:
    question = questions.read(catalog, sentence)
    assert question is not None and " ".join(question.arguments) == command


def test_what_a_name_is_taken_as_is_said_beside_an_offer(catalog: Catalog) -> None:
    question = questions.read(catalog, "offered 62k in Phoenix, I make 54k in Tucson as an HR specialist")
    assert question is not None and question.arguments[:2] == ("salary", "human-resources-specialist")
    assert any(remark.startswith("hr specialist is taken as human-resources-specialist") for remark in question.remarks)


@pytest.mark.parametrize(
    ("sentence", "command", "others"),
    [
        (
            "electrician 55k in Tulsa or 62k in Denver",
            "salary electrician --offer 55k --in tulsa --in denver",
            ["careers salary electrician --in denver --offer 62k"],
        ),
        (
            "electrician 55k in Tulsa, 62k in Denver",
            "salary electrician --offer 55k --in tulsa --in denver",
            ["careers salary electrician --in denver --offer 62k"],
        ),
        (
            "two offers: 55k as electrician in Tulsa, 62k as plumber in Denver",
            "salary electrician --offer 55k --in tulsa --in denver",
            ["careers salary plumber --in denver --offer 62k"],
        ),
        (
            "electrician offers: 55k in Tulsa, 62k in Denver, 70k in Seattle",
            "salary electrician --offer 55k --in tulsa --in denver --in seattle",
            [
                "careers salary electrician --in denver --offer 62k",
                "careers salary electrician --in seattle --offer 70k",
            ],
        ),
        (
            "plumber 60k or electrician 70k in Denver",
            "salary plumber --offer 60k --in denver",
            ["careers salary electrician --in denver --offer 70k"],
        ),
        ("electrician: 55k or 62k?", "salary electrician --offer 55k", ["careers salary electrician --offer 62k"]),
    ],
)
def test_of_several_offers_none_is_dropped(catalog: Catalog, sentence: str, command: str, others: list[str]) -> None:
    """The first is answered, and each other one has the command that tells how it stands."""
    question = questions.read(catalog, sentence)
    assert question is not None and " ".join(question.arguments) == command
    assert all(any(f"`{other}`" in remark for remark in question.remarks) for other in others)
    assert not any("not looked for" in remark for remark in question.remarks)


@pytest.mark.parametrize("sentence", ["jobs between 50k and 60k in Denver", "jobs paying 50k or 60k in Tulsa"])
def test_bounds_of_a_list_are_no_offers(catalog: Catalog, sentence: str) -> None:
    question = questions.read(catalog, sentence)
    assert question is not None and question.arguments[0] == "list"
