"""A trade is named by what it works on and by what is done in it, and is read as the job of those who do it."""

from __future__ import annotations

import pytest

from careercli.api import Catalog
from careercli.catalog.trade_words import DONE_TO, TRADES
from careercli.commands.asked import questions
from careercli.commands.asked.jobs import (
    asked_by_trade,
    named_roles,
)

DRYWALL = "drywall-and-ceiling-tile-installers"


@pytest.mark.parametrize(
    ("sentence", "slug"),
    [
        ("is the drywall trade shrinking", DRYWALL),
        ("is drywall work growing", DRYWALL),
        ("is drywall work growing or shrinking in Arizona", DRYWALL),
        ("is there a future in drywall work", DRYWALL),
        ("is the roofing business shrinking", "roofers"),
        ("is the tile business growing", "tile-and-stone-setters"),
        ("is the masonry trade dying", "brickmasons-and-blockmasons"),
        ("is siding work in demand", "carpenter"),
        ("is the plumbing trade growing", "plumber"),
    ],
)
def test_the_outlook_of_a_trade_is_that_of_its_job(catalog: Catalog, sentence: str, slug: str) -> None:
    question = questions.read(catalog, sentence)
    assert question is not None and " ".join(question.arguments) == f"show {slug} --section statistics"
    assert any(f"is taken as {slug}" in remark for remark in question.remarks)
    assert not any(remark.startswith("not looked for") for remark in question.remarks)


@pytest.mark.parametrize("asked", ["growing", "shrinking", "growing or shrinking"])
def test_the_projected_growth_is_said_whichever_way_it_is_asked_for(catalog: Catalog, asked: str) -> None:
    question = questions.read(catalog, f"is the drywall trade {asked}")
    assert question is not None and any("% projected growth" in remark for remark in question.remarks)


@pytest.mark.parametrize(
    ("sentence", "command"),
    [
        ("my client hangs drywall in Tucson and has a bad shoulder, what else can he do without a degree",
         f"next {DRYWALL} --work no-lifting --education certificate --in tucson"),
        ("I do drywall, what else can I do", f"next {DRYWALL}"),
        ("he hangs drywall in Tucson, what next", f"next {DRYWALL} --in tucson"),
        ("she lays tile, what else can she do", "next tile-and-stone-setters"),
        ("he pours concrete, what next", "next cement-masons-and-concrete-finishers"),
        ("my client mows lawns, what else can he do", "next landscaping-worker"),
        ("he does roofing, what next", "next roofers"),
        ("she paints houses, what else can she do", "next painters-construction-and-maintenance"),
        ("he used to lay bricks, what can he do now", "next brickmasons-and-blockmasons"),
        ("I hung drywall for 20 years, what now", f"next {DRYWALL}"),
        ("my husband puts up sheetrock and wants to be an electrician", f"path {DRYWALL} electrician"),
    ],
)  # fmt: skip
def test_what_somebody_does_names_the_job(catalog: Catalog, sentence: str, command: str) -> None:
    question = questions.read(catalog, sentence)
    assert question is not None and " ".join(question.arguments) == command


@pytest.mark.parametrize(
    "sentence",
    [
        "who does siding in ohio", "how do i lay tile", "do they pour concrete", "i like to lay tile",
        "how do i start a drywall business that is growing", "drywall work in tucson", "he cleans houses",
    ],
)  # fmt: skip
def test_work_that_nobody_is_said_to_do_is_left_as_it_is(catalog: Catalog, sentence: str) -> None:
    assert asked_by_trade.put(catalog, sentence) == (sentence, ())


def test_each_trade_names_a_role_and_each_thing_a_trade(catalog: Catalog) -> None:
    assert all(named_roles.named(catalog, title) for title in {*TRADES.values()})
    assert {name for _verbs, names in DONE_TO for name in names.split("|")} <= {*TRADES}
