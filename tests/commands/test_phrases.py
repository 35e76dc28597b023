"""Things that a person types who has read nothing, and what each must give: the answer, or a hint that works.

Asked of every occupation that ships with the program. A phrase is split into words as a shell splits it.
"""

from __future__ import annotations

import re
import shlex
from collections.abc import Callable
from pathlib import Path

import pytest

from helper import Ran, run

ANSWERED = {
    # a role, or words of one, without a command
    "nurse": ("title\t\tRegistered Nurse",),
    "paralegal": ("title\t\tParalegal",),
    "electrician": ("title\t\tElectrician",),
    "data analyst": ("data-scientist\t", "database-architects\t"),
    "23-2011": ("title\t\tParalegal",),
    # the role in front of the command, an amount without its option, a place behind "in"
    "paralegal salary": ("paralegal\tofficial\tmedian",),
    "paralegal salary 62000": ("paralegal\toffer\t",),
    "salary paralegal 62000": ("paralegal\toffer\t",),
    "salary paralegal 24 an hour": ("paralegal\toffer\tamount\t49920\tUSD\tyear",),
    "paralegal salary 24/hour": ("paralegal\toffer\tamount\t49920\tUSD\tyear",),
    "salary paralegal 4000 monthly": ("paralegal\toffer\tamount\t48000\tUSD\tyear",),
    "salary paralegal --offer 24 an hour": ("paralegal\toffer\tamount\t49920\tUSD\tyear",),
    "salary legal coordinator 62k": ("legal-coordinator\toffer\t",),
    "salary registered nurse in Austin": ("registered-nurse\t", "Austin-Round Rock"),
    "paralegal in texas": ("paralegal\t", "\tTexas"),
    "show legal-coordinator tiers": ("Junior Legal Coordinator",),
    # names of several words, and several names
    "show legal coordinator": ("title\t\tLegal Coordinator",),
    "show nurse practitioner": ("title\t\tNurse Practitioner",),
    "show paralegal lawyer": ("paralegal\ttitle\t\tParalegal", "lawyer\ttitle\t\tLawyer"),
    "show paralegal paralegal": ("title\t\tParalegal",),
    "show a paralegal": ("title\t\tParalegal",),
    "tiers legal coordinator": ("Junior Legal Coordinator",),
    "tiers legal-coordinator paralegal": ("Junior Legal Coordinator",),
    "compare electrician and plumber": ("47-2111 Electrician", "47-2152 Plumbers"),
    "electrician vs plumber": ("47-2111 Electrician", "47-2152 Plumbers"),
    "gap legal coordinator paralegal": ("keep\t",),
    "legal coordinator to paralegal": ("move\tparalegal",),
    # questions
    "what does a paralegal do": ("responsibilities\t\t",),
    "how do I become an electrician": ("entry_path\t\t",),
    "how much does an electrician earn": ("electrician\tofficial\tmedian",),
    "salary of a registered nurse": ("registered-nurse\tofficial\tmedian",),
    "day in the life of a legal technician": ("legal-technician\t",),
    "skills for a data scientist": ("skills\t",),
    "what can I do with excel": ("bookkeeping-clerk\t",),
    "path from waiter to nurse": ("registered-nurse",),
    "gap between paralegal and lawyer": ("keep\t",),
    "next step for a waiter": ("food-service-supervisor\t",),
    # lists
    "list legal": ("paralegal\tParalegal", "lawyer\tLawyer"),
    "list remote": ("legal-coordinator\tLegal Coordinator",),
    # help
    "help": ("Usage: careers [OPTIONS]",),
    "help show": ("Usage: careers show",),
    "salary help": ("Usage: careers salary",),
    "-V": ("careers 0.",),
    "version": ("careers 0.",),
}
"""Phrases that are answered, each with texts that stand on stdout."""
HINTED = {
    "shwo paralegal": "careers show paralegal",
    "serach nurse": "careers search nurse",
    "show paralegal --ful": "careers show paralegal --full",
    "salary paralegal --ofer 62000": "careers salary paralegal --offer 62000",
    "show legal-coordinator -s salery": "careers show legal-coordinator -s salary",
    "list --sort titel": "careers list --sort title",
    "list --filed legal": "careers list --help",
    "salary 62000": "careers salary nurse --offer 62000",
    "salary paralegal --offer": "careers salary legal-coordinator legal-technician --offer 62000",
    "show": "careers show legal-coordinator",
    "gap paralegal lawier": "careers gap paralegal lawyer",
    "frobnicate": "careers list",
    "can you tell me something about welders": "careers salary welder",
    "check my offer": 'careers search "my offer"',
}
"""Phrases that are refused, each with the command that is offered for it."""
SAID = {"skills python sql": "careers skills python"}
"""Phrases whose answer is empty, each with the command that brings more."""


@pytest.fixture(scope="module")
def typed(atlas_data: Path, tmp_path_factory: pytest.TempPathFactory) -> Callable[[str], Ran]:
    """Types a phrase behind `careers`, where nothing is set up."""
    home = tmp_path_factory.mktemp("phrases")
    return lambda phrase: run(*shlex.split(phrase), home=home, CAREERS_DATA=str(atlas_data))


def offered(ran: Ran) -> list[str]:
    """The commands that stderr offers, as they are typed behind `careers`."""
    return re.findall(r"`careers ([^`]*)`", ran.stderr)


@pytest.mark.parametrize("phrase", ANSWERED)
def test_a_phrase_is_answered(typed, phrase: str) -> None:
    """The answer is on stdout; stderr says at most how the phrase was read, in words that give the same answer."""
    ran = typed(phrase)
    assert ran.exit_code == 0, ran.stderr
    for text in ANSWERED[phrase]:
        assert text in ran
    read_as = re.findall(r"^careers: read as careers (.*)$", ran.stderr, re.MULTILINE)
    told = [line for line in ran.stderr.splitlines() if not line.startswith(("left out:", "from home: Handbook"))]
    told = [line for line in told if not re.search("BLS counts together|is compared as|occupation is used", line)]
    told = [line for line in told if not re.search(r"\((?:BLS|Handbook|NCES)[^()]*\)$", line)]  # the answer in words
    assert len(told) - len(read_as) <= (
        any(said in ran.stderr for said in ("tiers", "not known whether they fit", "of full-time work"))
    )
    if read_as:
        again = typed(read_as[0])
        assert (str(again), "read as" in again.stderr) == (str(ran), False)


@pytest.mark.parametrize("phrase", HINTED)
def test_a_phrase_is_refused_with_a_command_that_works(typed, phrase: str) -> None:
    """Nothing is on stdout, and what is offered gives an answer."""
    ran = typed(phrase)
    assert (str(ran), ran.exit_code in (2, 3)) == ("", True)
    assert HINTED[phrase].removeprefix("careers ") in offered(ran), ran.stderr
    for command in offered(ran):
        works = typed(command)
        assert works.exit_code == 0 and works, command


def test_a_question_without_a_role_is_answered_or_says_what_would(typed) -> None:
    """`faq` and a question: answers for all roles, or where to look for them."""
    ran = typed('faq "do I need a degree"')
    assert ran or all(typed(command) for command in offered(ran) or [""])
    assert ran.exit_code in (0, 3)


@pytest.mark.parametrize("phrase", SAID)
def test_what_gives_nothing_says_what_would(typed, phrase: str) -> None:
    """No hit is no error; the command that is named has some."""
    ran = typed(phrase)
    assert (str(ran), ran.exit_code) == ("", 0)
    assert SAID[phrase].removeprefix("careers ") in offered(ran), ran.stderr
    assert all(typed(command) for command in offered(ran))
