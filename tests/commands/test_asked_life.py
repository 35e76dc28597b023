"""What a job is really like, and the way in beside what somebody has learned elsewhere."""

from __future__ import annotations

import pytest

from careercli.api import Catalog
from careercli.commands.asked import questions

_WORK = "--section activities --section conditions"
_WAY = "--section entry-path --section education"


@pytest.mark.parametrize(
    ("sentence", "command", "said"),
    [
        ("crime scene investigator is it anything like tv", f"show forensic-science-technicians {_WORK}",
         "television shows it: not recorded"),
        ("zookeeper reality check", f"show animal-caretakers {_WORK} --section statistics", "not recorded"),
        ("is being a flight attendant glamorous", f"show flight-attendants {_WORK} --section statistics",
         "not recorded"),
        ("are mail carriers being cut", "show postal-service-mail-carriers --section statistics", "not recorded"),
        ("do electricians have to work in attics in summer", f"show electrician {_WORK}",
         "attics summer: looked for in no record"),
        ("is it dangerous to be a logger", "show fallers --section conditions", ""),
        ("civil engineer from india, do i need to redo my degree", f"show civil-engineer {_WAY}",
         "degrees and licenses of other countries: not recorded"),
        ("i was a doctor in cuba, do i have to start over", f"show family-physician {_WAY}",
         "Cuba: the figures of places are for the United States"),
        ("lineman apprenticeship: how do you get one",
         "show electrical-power-line-installers-and-repairers --section education", ""),
        ("I have a bachelor's degree and am a waiter. How do I become a nurse",
         "path waiter registered-nurse --have bachelor", ""),
        ("path from CNA to LPN to RN", "path nursing-assistant registered-nurse --via licensed-practical-nurse", ""),
    ],
)  # fmt: skip
def test_what_is_nearest_is_shown_and_the_rest_said(catalog: Catalog, sentence: str, command: str, said: str) -> None:
    question = questions.read(catalog, sentence)
    assert question is not None and " ".join(question.arguments) == command
    assert said in " | ".join(question.remarks)


def test_how_work_wears_its_people_is_told_with_an_age_aside(catalog: Catalog) -> None:
    question = questions.read(catalog, "does being a bartender at 50 wear you down")
    assert question is not None and question.term is not None
    assert question.term.name == "Bartender" and "physical work" in question.term.meaning
    assert any(remark.startswith("age: not recorded") for remark in question.remarks)


@pytest.mark.parametrize(
    ("sentence", "command"),
    [
        ("make a difference in the environment without a science degree", "match environmental protection"),
        ("jobs in tech without a computer science degree", "list --family computing --sort -jobs"),
        ("work with kids without a teaching degree", "match work with children"),
        ("remote, flexible, math degree, zero coding",
         "list --work home --without programming --study math --education bachelor --sort -jobs"),
        ("cant stand paperwork, cant do heavy lifting, love dogs",
         "match work with animals --work no-lifting --without administrative"),
        ("i can't stand all day", "list --work no-standing --sort -jobs"),
    ],
)  # fmt: skip
def test_what_somebody_does_without_is_not_looked_for(catalog: Catalog, sentence: str, command: str) -> None:
    question = questions.read(catalog, sentence)
    assert question is not None and " ".join(question.arguments) == command
