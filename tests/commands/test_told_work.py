"""The work that somebody tells of by what they did, whatever the form of the verb."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from careercli.api import Catalog
from careercli.commands.asked import questions
from careercli.commands.asked.jobs import (
    asked_parts,
    told_work,
    verb_forms,
)


@pytest.mark.parametrize(
    ("sentence", "slug"),
    [
        ("she cleaned hotel rooms for ten years", "maid-and-housekeeping-cleaner"),
        ("my husband delivered packages", "light-truck-driver"),
        ("waited tables all through college", "waiter"),
        ("sold insurance for years", "insurance-sales-agents"),
        ("taught third grade for 20 years", "elementary-school-teacher"),
        ("stocked shelves at a supermarket", "stocker-and-order-filler"),
        ("painted houses for 20 years", "painters-construction-and-maintenance"),
        ("i managed a restaurant for eight years", "food-service-managers"),
        ("cooked in a diner for 12 years", "restaurant-cook"),
        ("i've been fixing cars since i was 16", "automotive-mechanic"),
        ("he drove a school bus", "bus-drivers-school"),
    ],
)
def test_what_was_done_names_the_job_that_is_left(catalog: Catalog, sentence: str, slug: str) -> None:
    parts = asked_parts.parted(catalog, sentence.split())
    assert [(part.slug, part.kind) for part in parts] == [(slug, asked_parts.ORIGIN)]


@pytest.mark.parametrize(
    "sentence",
    [
        "i am tired and bored", "licensed and certified in two states", "she retired last year", "i worked hard",
        "he graduated in may", "laid off and worried", "i need something based at home", "i learned a lot",
    ],
)  # fmt: skip
def test_what_tells_of_somebodys_state_is_no_work(catalog: Catalog, sentence: str) -> None:
    assert told_work.jobs_of(catalog, sentence.split()) == []


@given(st.sampled_from(["clean", "groom", "paint", "mow", "stock", "weld", "repair", "install"]))
def test_a_regular_past_is_read_as_its_form_on_ing(verb: str) -> None:
    assert verb_forms.is_past(f"{verb}ed")
    assert verb_forms.doing(f"{verb}ed") == f"{verb}ing"


@pytest.mark.parametrize(
    ("past", "ing"),
    [("drove", "driving"), ("taught", "teaching"), ("sold", "selling"), ("carried", "carrying"), ("baked", "baking")],
)
def test_other_pasts(past: str, ing: str) -> None:
    assert verb_forms.doing(past) == ing


def test_wishes_beside_told_work_are_kept(catalog: Catalog) -> None:
    question = questions.read(catalog, "managed a restaurant for eight years and want weekends off")
    assert question is not None
    assert question.arguments == ("next", "food-service-managers", "--work", "no-weekends")


def test_years_of_work_ask_for_no_place(catalog: Catalog) -> None:
    """They are left out of the sentence, which has then a blank in front of a comma."""
    question = questions.read(catalog, "cleaned hotel rooms for ten years, my back hurts")
    assert question is not None
    assert question.arguments == ("next", "maid-and-housekeeping-cleaner", "--work", "no-strain")
    assert not any(remark.startswith("where?") for remark in question.remarks)
