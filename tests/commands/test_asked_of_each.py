"""A condition of the work that a comparison is asked for is told of each job; the sides and the hours of one job."""

from __future__ import annotations

import pytest

from careercli.api import Catalog
from careercli.commands.asked import questions


@pytest.mark.parametrize(
    ("sentence", "roles", "said"),
    [
        ("which of these can I do from home: paralegal, compliance officer", "paralegal compliance-officer",
         "work from home: Paralegal: "),
        ("compare paralegal and compliance officer for remote work", "paralegal compliance-officer",
         "work from home: Paralegal: "),
        ("which of these has no travel: paralegal, compliance officer", "paralegal compliance-officer",
         "no-travel: Paralegal: "),
        ("compare welder and electrician for stress", "welder electrician", "stress: Welder: not described, which is no promise"),
        ("compare truck driver and welder for nights", "truck-driver welder", "nights: Truck Driver: yes; Welder: for some"),
        ("plumber or welder, no nights or weekends, no degree", "plumber welder", "no-weekends: Plumber: "),
        ("drywaller vs building inspector with a bad shoulder",
         "drywall-and-ceiling-tile-installers construction-and-building-inspectors", "no-lifting: Drywall and "),
        ("welder or plumber in Tucson with bad knees", "welder plumber --in tucson", "no-strain: Welder: no; Plumber: "),
        ("compare pharmacist and optometrist hours", "pharmacist optometrists", "hours: Pharmacist: "),
    ],
)  # fmt: skip
def test_a_comparison_answers_the_condition_that_it_is_asked_for(
    catalog: Catalog, sentence: str, roles: str, said: str
) -> None:
    question = questions.read(catalog, sentence)
    assert question is not None and " ".join(question.arguments) == f"compare {roles}"
    assert any(remark.startswith(said) for remark in question.remarks)


def test_a_word_of_a_title_asks_for_no_condition(catalog: Catalog) -> None:
    question = questions.read(catalog, "compare home health aide and travel agent")
    assert question is not None and question.arguments[0] == "compare" and question.remarks == ()


@pytest.mark.parametrize(
    ("sentence", "command"),
    [
        ("cons of being a dental hygienist", "show dental-hygienist --section conditions"),
        ("pros and cons of electrician", "show electrician --section conditions"),
        ("what are the cons of hvac", "show hvac-technician --section conditions"),
        ("legal coordinator pros and cons", "show legal-coordinator --section pros --section cons"),
        ("conditions of dental hygienist", "show dental-hygienist --section conditions"),
        ("do dental hygienists get back or neck pain",
         "show dental-hygienist --section activities --section conditions"),
    ],
)  # fmt: skip
def test_the_sides_of_a_job_are_its_own_or_what_the_work_is_like(catalog: Catalog, sentence: str, command: str) -> None:
    """Only a guide has pros and cons; where there are none, that is said and the conditions are shown."""
    question = questions.read(catalog, sentence)
    assert question is not None and " ".join(question.arguments) == command
    has_none = "conditions" in command and ("cons of" in sentence)
    assert any("pros and cons: not recorded" in remark for remark in question.remarks) is has_none


def test_part_time_or_full_time_is_told_as_the_handbook_speaks_of_it(catalog: Catalog) -> None:
    """The Handbook calls part-time work usual for dental hygienists, 2024-34."""
    question = questions.read(catalog, "part time or full time dental hygienist")
    assert question is not None and question.term is not None
    assert question.term.meaning.startswith("part-time work: yes (part-time work usual)")


def test_stress_is_told_of_one_job_as_its_record_has_it(catalog: Catalog) -> None:
    one, every = (questions.read(catalog, words) for words in ("stress of legal coordinator", "stressful jobs"))
    assert one is not None and "Stress is moderate" in one.remarks[0]
    assert one.arguments[2:] == ("--section", "conditions")
    assert every is not None and "`--work low-stress` leaves out" in every.remarks[0]


def test_a_place_without_in_is_not_said_to_be_left_aside(catalog: Catalog) -> None:
    question = questions.read(catalog, "electrician openings Columbus Ohio per year")
    assert question is not None and not any("not looked for" in remark for remark in question.remarks)
    assert any('`careers salary electrician --in "columbus ohio"`' in remark for remark in question.remarks)


def test_a_rank_that_is_no_title_is_told_by_the_step_of_a_ladder(catalog: Catalog) -> None:
    """The ladder of legal coordinators ends in a legal operations specialist; no role has the manager."""
    question = questions.read(catalog, "how do I become a legal operations manager")
    assert question is not None and question.arguments[:2] == ("show", "legal-coordinator")
    assert question.remarks[0].startswith("legal operations manager: no title of the record")


@pytest.mark.parametrize(
    ("sentence", "said"),
    [
        ("medical assistant or dental hygienist, which is better without nights",
         "no-nights: Medical Assistant: not so for some; Dental Hygienist: not described, ask; "),
        ("dental hygienist or LPN, which has no nights",
         "no-nights: Dental Hygienist: not described, ask; Licensed Practical Nurse: not so for some; what is not "),
        ("dental hygienist no nights", "no-nights: dental-hygienist: not described, ask; "),
        ("my job is nurse aide, could i be a medical assistant with no nights",
         "no-nights: medical-assistant: not so for some (evenings, nights or shifts for some) (the "),
        ("compare paralegal and dental hygienist without a license", "no-license: Paralegal: no license recorded, ask;"),
    ],
)  # fmt: skip
def test_silence_is_never_a_yes_and_what_is_so_for_some_is_said(catalog: Catalog, sentence: str, said: str) -> None:
    """The Handbook 2024-34: some medical assistants and practical nurses have evening or night shifts; of dental
    hygienists and paralegals it says nothing of nights.
    """
    question = questions.read(catalog, sentence)
    assert question is not None and question.remarks[0].startswith(said)
    assert ": yes" not in question.remarks[0]
