"""What somebody tells of themselves beside a move: a degree with its field, pay, programs; each is theirs, no filter."""

from __future__ import annotations

import shlex
from pathlib import Path

import pytest

from careercli.api import Catalog
from careercli.commands.asked import questions
from careercli.profile import model

TAKEN = "a degree or a major is taken as a bachelor's"
PROFILE = "role: legal-coordinator\npay: {amount: 62000, period: year}\nskills: [excel]\n"


def _read(catalog: Catalog, sentence: str) -> tuple[str, tuple[str, ...]]:
    question = questions.read(catalog, sentence)
    assert question is not None
    return " ".join(question.arguments), question.remarks


@pytest.mark.parametrize(
    ("sentence", "command"),
    [
        ("I'm a legal coordinator with an English degree. What could I become?",
         "next legal-coordinator --have bachelor's in english"),
        ("I majored in English and I am a legal coordinator. What next?",
         "next legal-coordinator --have bachelor's in english"),
        ("I'm a legal coordinator, English major. What could I become?",
         "next legal-coordinator --have bachelor's in english"),
        ("I am a legal coordinator. My degree is in history. What could I do next?",
         "next legal-coordinator --have bachelor's in history"),
        ("I graduated with a degree in English and I'm a legal coordinator. What could I become?",
         "next legal-coordinator --have bachelor's in english"),
        ("I got my degree in political science; I'm a legal assistant. What else is there for me?",
         "next legal-assistant --have bachelor's in political science"),
        ("legal coordinator with an English degree, how long to become a compliance officer?",
         "path legal-coordinator compliance-officer --have bachelor's in english"),
        ("I have an English degree. How long to go from legal coordinator to compliance officer?",
         "path legal-coordinator compliance-officer --have bachelor's in english"),
        ("I have a degree in English and work as a legal coordinator. How do I become a paralegal?",
         "path legal-coordinator paralegal --have bachelor's in english"),
        ("I studied sociology and I'm a legal secretary. How do I become a probation officer?",
         "path legal-secretary probation-officers-and-correctional-treatment-specialists "
         "--have bachelor's in sociology"),
        ("I'm a psychology major working as a barista. How do I become a social worker?",
         "path baristas child-family-and-school-social-worker --have bachelor's in psychology"),
        ("As a legal coordinator who majored in English, what would I have to learn to become a technical writer?",
         "gap legal-coordinator technical-writers --have bachelor's in english"),
        ("I'm a legal coordinator who studied English at college. What could I become?",
         "next legal-coordinator --have bachelor's in english"),
        ("as an English graduate working as a legal coordinator, what could I become?",
         "next legal-coordinator --have bachelor's in english"),
        ("what jobs near legal coordinator can I get with my English degree?",
         "next legal-coordinator --have bachelor's in english"),
        ("I majored in English, minored in French, and work as a legal coordinator. What next?",
         "next legal-coordinator --have bachelor's in english"),
        ("what would I need to learn to go from legal coordinator to paralegal with a degree in English?",
         "gap legal-coordinator paralegal --have bachelor's in english"),
        ("I'm an English teacher with a law degree. How do I become a lawyer?",
         "path high-school-teacher lawyer --have law degree"),
    ],
)  # fmt: skip
def test_a_degree_without_a_level_is_had_wherever_it_stands(catalog: Catalog, sentence: str, command: str) -> None:
    arguments, remarks = _read(catalog, sentence)
    assert arguments == command
    assert not any("not looked for" in remark for remark in remarks)
    assert any(remark.startswith(TAKEN) for remark in remarks) == ("law degree" not in command)


@pytest.mark.parametrize(
    ("sentence", "command"),
    [
        ("I'm a legal coordinator with a bachelor's in English. How long would it take to become a compliance officer?",
         "path legal-coordinator compliance-officer --have bachelor's in english"),
        ("I'm a legal coordinator with a bachelor's degree in English. What must I learn to become a paralegal?",
         "gap legal-coordinator paralegal --have bachelor's in english"),
        ("how long from legal coordinator to paralegal with bachelor's in English",
         "path legal-coordinator paralegal --have bachelor's in english"),
        ("How long to go from legal coordinator to compliance officer? I have a BA in English",
         "path legal-coordinator compliance-officer --have bachelor's in english"),
        ("I have an MA in history. How do I go from paralegal to librarian?",
         "path paralegal librarian --have master's in history"),
        ("How long to go from electrician to electrical engineer? I have an AAS in electronics",
         "path electrician electrical-engineer --have associate's in electronics"),
        ("Legal coordinator with a Bachelor of Science in biology: how do I become a librarian?",
         "path legal-coordinator librarian --have bachelor's in biology"),
        ("My BA is in English; how do I move from legal coordinator to editor?",
         "path legal-coordinator editors --have bachelor's in english"),
        ("I'm a nurse with an MBA. How do I become a medical and health services manager?",
         "path registered-nurse medical-and-health-services-manager --have master"),
        ("I hold a BS in nursing and work as a waiter. What could I do?", "next waiter --have bachelor's in nursing"),
        ("Do I need law school to become a paralegal? I'm a legal coordinator with a BA in English",
         "path legal-coordinator paralegal --have bachelor's in english"),
    ],
)  # fmt: skip
def test_a_degree_by_its_level_or_letters_leaves_the_question_as_it_is(
    catalog: Catalog, sentence: str, command: str
) -> None:
    arguments, remarks = _read(catalog, sentence)
    assert arguments == command
    assert not any("not looked for" in remark or TAKEN in remark for remark in remarks)


@pytest.mark.parametrize(
    ("sentence", "command"),
    [
        ("what can I do with an English degree", "list --study english --education bachelor --sort -jobs"),
        ("jobs for a history degree", "list --study history --education bachelor --sort -jobs"),
        ("jobs for English majors", "list --study english --education bachelor --sort -jobs"),
        ("I'm a waiter without a degree in business. How do I become an accountant?", "path waiter accountant"),
        ("I'm a waiter who never finished my degree in history. How do I become a librarian?", "path waiter librarian"),
        ("I'm a paralegal. Would a degree in history help me become an archivist?", "path paralegal archivists"),
        ("I'm a carpenter and studied architecture for two years. How do I become an architect?",
         "path carpenter architect"),
    ],
)  # fmt: skip
def test_a_degree_that_is_asked_about_is_none_that_is_had(catalog: Catalog, sentence: str, command: str) -> None:
    assert _read(catalog, sentence)[0] == command


def test_a_degree_that_is_not_had_yet_has_its_command(catalog: Catalog) -> None:
    _command, remarks = _read(catalog, "I'm a paralegal. Would a degree in history help me become an archivist?")
    assert any('`careers path paralegal archivists --have "bachelor\'s in history"`' in remark for remark in remarks)


def test_a_degree_without_a_job_counts_in_a_command_that_is_told(catalog: Catalog) -> None:
    command, remarks = _read(catalog, "I have a degree in English. How do I become a paralegal?")
    assert command.startswith("show paralegal --section")
    typed = next(remark for remark in remarks if "not counted without the job" in remark).split("`")[1]
    words = shlex.split(typed)[1:]
    assert words == ["path", "waiter", "paralegal", "--have", "bachelor's in english"]


@pytest.mark.parametrize(
    ("sentence", "command"),
    [
        ("What would I have to learn to go from legal coordinator to compliance officer? I know Excel and Westlaw",
         "gap legal-coordinator compliance-officer"),
        ("I can use Excel and Westlaw. What do I need to learn to go from legal coordinator to compliance officer?",
         "gap legal-coordinator compliance-officer"),
        ("What would I have to learn to become a compliance officer? I'm a legal coordinator with an English degree "
         "and know Excel and Westlaw", "gap legal-coordinator compliance-officer --have bachelor's in english"),
    ],
)  # fmt: skip
def test_what_somebody_knows_is_said_not_to_count(catalog: Catalog, sentence: str, command: str) -> None:
    arguments, remarks = _read(catalog, sentence)
    assert arguments == command
    said = next(remark for remark in remarks if remark.startswith("excel, westlaw: not counted"))
    assert "`careers start`" in said
    assert "`careers gap compliance-officer`" in said


def test_what_is_not_known_is_no_skill(catalog: Catalog) -> None:
    _command, remarks = _read(
        catalog,
        "I don't know accounting but know Excel. What would I have to learn to go from paralegal to bookkeeper?",
    )
    assert next(remark for remark in remarks if "not counted" in remark).startswith("excel: ")


@pytest.mark.parametrize(
    ("sentence", "command", "offer"),
    [
        ("I'm a legal coordinator earning 62000. How do I become a paralegal?",
         "path legal-coordinator paralegal --earning 62000", "`careers salary legal-coordinator --offer 62000`"),
        ("I make $48,000 as a bookkeeper. How do I become an accountant?",
         "path bookkeeping-clerk accountant --earning 48000", "`careers salary bookkeeping-clerk --offer 48000`"),
        ("I'm a legal coordinator in Raleigh with an English degree earning 62000. How do I become a paralegal?",
         "path legal-coordinator paralegal --in raleigh --earning 62000 --have bachelor's in english",
         "`careers salary legal-coordinator --offer 62000 --in Raleigh`"),
        ("I'm a legal coordinator in Raleigh earning 62000. What could I become?",
         "next legal-coordinator --earning 62000 --in raleigh",
         "`careers salary legal-coordinator --offer 62000 --in Raleigh` tells how your 62000 stands"),
    ],
)  # fmt: skip
def test_pay_counts_and_is_placed_where_one_lives(catalog: Catalog, sentence: str, command: str, offer: str) -> None:
    arguments, remarks = _read(catalog, sentence)
    assert arguments == command
    assert any(remark.startswith(offer) for remark in remarks)
    assert not any("not looked for" in remark for remark in remarks)


def test_pay_beside_a_job_that_is_wanted_is_not_of_one_who_has_it(catalog: Catalog) -> None:
    command, remarks = _read(catalog, "I earn 62000 and want to become a paralegal")
    assert command.startswith("show paralegal --section")
    assert "`careers salary paralegal --offer 62000` tells how that pay stands" in remarks


@pytest.fixture
def own(catalog: Catalog, folder: Path) -> Catalog:
    """The catalogue of somebody whose job, pay and one program are kept."""
    model.profile_file().parent.mkdir(parents=True, exist_ok=True)
    model.profile_file().write_text(PROFILE, encoding="utf-8")
    return catalog


@pytest.mark.parametrize(
    ("sentence", "command"),
    [
        ("How long would it take me to become a compliance officer?", "path compliance-officer"),
        ("How do I become a paralegal?", "path paralegal"),
        ("Do I need law school to become a paralegal?", "path paralegal"),
        ("Could I become a compliance officer?", "path compliance-officer"),
        ("How do I become a paralegal in Denver?", "path paralegal --in denver"),
        ("I have a BA in English. How long would it take me to become a compliance officer?",
         "path compliance-officer --have bachelor's in english"),
        ("I majored in English. What could I become?", "next --have bachelor's in english"),
    ],
)  # fmt: skip
def test_a_way_that_is_asked_for_oneself_is_from_the_kept_job(own: Catalog, sentence: str, command: str) -> None:
    arguments, remarks = _read(own, sentence)
    assert arguments == command
    assert command.startswith("next") or "from the job of your profile: legal-coordinator" in remarks


@pytest.mark.parametrize(
    ("sentence", "command"),
    [
        ("How long does it take to become a nurse?", "show registered-nurse --section entry-path --section education"),
        ("Do I need a license to be a barber?", "show barbers --section education"),
        ("How long would it take me to become a legal coordinator?",
         "show legal-coordinator --section entry-path --section education"),
        ("what can I do with an English degree", "list --study english --education bachelor --sort -jobs"),
    ],
)  # fmt: skip
def test_a_fact_of_a_job_is_no_way_of_ones_own(own: Catalog, sentence: str, command: str) -> None:
    assert _read(own, sentence)[0] == command


def test_only_what_the_profile_lacks_is_said_not_to_count(own: Catalog) -> None:
    sentence = "what would I have to learn to become a paralegal? I know Excel"
    assert not any("excel" in remark for remark in _read(own, sentence)[1])
    remarks = _read(own, f"{sentence} and Westlaw")[1]
    assert "westlaw: not in your profile; after `careers profile add westlaw` it counts" in remarks


@pytest.mark.parametrize(
    "sentence", ["What is the first step I can take this week?", "what is my first step", "What should I do first?"]
)
def test_the_first_step_is_that_of_the_kept_moves(own: Catalog, sentence: str) -> None:
    assert _read(own, sentence)[0] == "start --page"


@pytest.mark.parametrize("sentence", ["What is the first step I can take this week?", "what is my first step"])
def test_the_first_step_of_somebody_unknown_is_asked_for(catalog: Catalog, sentence: str, folder: Path) -> None:
    command, remarks = _read(catalog, sentence)
    assert command == ""
    assert "`careers start`" in remarks[0]
    assert "`careers plan waiter paralegal`" in remarks[0]


@pytest.mark.parametrize(
    ("sentence", "command"),
    [
        ("E8 22 years, led 120 people, logistics, want 90k+ near Colorado Springs",
         "match led 120 people logistics --in colorado springs --min-pay 90000"),
        ("army 68w medic what does that count for on the outside", "next emergency-medical-technicians"),
        ("7th grade science teacher salary in ohio", "salary middle-school-teacher --in ohio"),
        ("will self driving trucks take my job", "show truck-driver --section statistics"),
        ("bored of accounting, want something with more people and less spreadsheets",
         "next accountant --without spreadsheets --interests S --not-like accountant"),
        ("cdl class a, tired of being gone for weeks, whats local and still over 60",
         "next truck-driver --work no-travel --min-pay 60000"),
        ("nurse who wants to earn more", "next registered-nurse --min-pay 97551"),
    ],
)  # fmt: skip
def test_no_stray_word_or_code_becomes_ones_own_job(catalog: Catalog, sentence: str, command: str) -> None:
    question = questions.read(catalog, sentence)
    assert question is not None and " ".join(question.arguments) == command


def test_a_code_of_which_no_job_is_known_is_said_to_be_none(catalog: Catalog) -> None:
    question = questions.read(catalog, "E8 22 years, led 120 people, logistics")
    assert question is not None and any(remark.startswith("E8: a grade or code") for remark in question.remarks)


def test_a_job_of_the_armed_forces_alone_is_said_to_be_incomparable(catalog: Catalog) -> None:
    question = questions.read(catalog, "11B infantry getting out in june, clearance. what civilian jobs")
    assert question is not None and not question.arguments
    assert question.remarks[0].startswith("O*NET does not describe the work of infantry")
