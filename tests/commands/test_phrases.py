"""Forty things that a person types who has read nothing, and what each must give: the answer, or a hint that works.

Asked of every occupation that ships with the program. A phrase is typed as it stands, as a shell would split it.
"""

from __future__ import annotations

import re
import shlex
from pathlib import Path

import pytest

from helper import Ran, run

ANSWERED = {
    "nurse": ("registered-nurses\t",),
    "paralegal": ('"slug": "paralegal"',),
    "electrician": ('"slug": "electricians"',),
    "data analyst": ("data-scientists",),
    "23-2011": ("paralegal", "legal-assistant"),
    "paralegal salary": ("paralegal\tofficial", "paralegal\t"),
    "salary paralegal 62000": ("62000",),
    "salary legal coordinator 62k": ("legal-coordinator\t", "62000"),
    "paralegal salary 62000": ("62000",),
    "salary registered nurse in Austin": ("registered-nurses\t", "Austin"),
    "paralegal in texas": ("paralegal", "Texas"),
    "how much does an electrician earn": ("electricians\t",),
    "salary of a registered nurse": ("registered-nurses\t",),
    "show legal coordinator": ('"slug": "legal-coordinator"',),
    "show nurse practitioner": ('"slug": "nurse-practitioners"',),
    "show a paralegal": ('"slug": "paralegal"',),
    "show legal-coordinator tiers": ("Junior Legal Coordinator",),
    "tiers legal coordinator": ("Junior Legal Coordinator",),
    "tiers legal-coordinator paralegal": ("Junior Legal Coordinator",),
    "compare electrician and plumber": ("electricians", "plumbers-pipefitters-and-steamfitters"),
    "electrician vs plumber": ("electricians", "plumbers-pipefitters-and-steamfitters"),
    "legal coordinator to paralegal": ("legal-coordinator", "paralegal"),
    "gap legal coordinator paralegal": ("legal-coordinator", "paralegal"),
    "what does a paralegal do": ('"slug": "paralegal"',),
    "how do I become an electrician": ('"slug": "electricians"',),
    "list legal": ("paralegal\t", "lawyer\t"),
    "list remote": ("legal-coordinator\t",),
    "help": ("careers COMMAND", "Usage: careers [OPTIONS]"),
    "help show": ("Usage: careers show",),
    "salary help": ("Usage: careers salary",),
    "-V": ("careers 0.",),
    "version": ("careers 0.",),
}
"""A phrase that is answered, and words of which at least the last, and any other that holds a blank or tab, is there."""
HINTED = {
    "shwo paralegal": "careers show paralegal",
    "serach nurse": "careers search nurse",
    "show paralegal --ful": "careers show paralegal --full",
    "list --filed legal": "",
    "salary paralegal --ofer 62000": "careers salary paralegal --offer 62000",
    "show paralegal -s salery": "careers show paralegal -s salary",
    "list --sort titel": "careers list --sort title",
    "salary 62000": "--offer 62000",
    "show": "careers show ",
    "compare paralegal": "careers ",
    "show paralegal lawyer": "careers compare paralegal lawyer",
    "salary paralegal --offer": "--offer ",
    "gap paralegal lawier": "careers gap paralegal lawyer",
    "frobnicate": "careers ",
    'faq "do I need a degree"': "careers search",
    "skills python sql": "careers skills python",
}
"""A phrase that gets no answer, and what the command that is offered for it holds."""
