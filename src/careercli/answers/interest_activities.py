"""The thirty activities that `careers interests` asks about: five for each of the six types, in words of our own.

They are taken from work at every level of pay and schooling and from many fields, so that a type is not its best or its
worst paid jobs. They are shown in turns, one of each type, and every answer counts the same wherever it stands.
"""

from __future__ import annotations

from typing import NamedTuple

from careercli.roles.interests import LETTERS

_ACTIVITIES = {
    "R": (
        "Change the brakes of a delivery van",
        "Look after cattle on a farm",
        "Install solar panels on a roof",
        "Operate a crane on a construction site",
        "Set up a machine that cuts metal parts to a hair's breadth",
    ),
    "I": (
        "Find out why a bridge has cracks",
        "Trace where the salt in a farmer's well comes from",
        "Work out from old records why an illness comes back every winter",
        "Go through a computer program line by line until you find the bug",
        "Test with data whether a new way of teaching works",
    ),
    "A": (
        "Choose the colors and lamps for a restaurant",
        "Play in a band at weddings",
        "Draw the pictures for a children's book",
        "Arrange the flowers for a funeral so that they suit the person",
        "Sew a costume from your own sketch",
    ),
    "S": (
        "Help an old neighbor wash and dress in the morning",
        "Explain fractions to a child until they make sense",
        "Calm a frightened patient before an operation",
        "Sit with somebody who has lost a job, and plan the next month",
        "Show a family that is new in the country how things work here",
    ),
    "E": (
        "Talk a store owner into carrying a new product",
        "Open a food truck with borrowed money",
        "Lead a crew through a week when everything goes wrong",
        "Negotiate the price of a house for a buyer",
        "Argue at a town meeting for a plan that many dislike",
    ),
    "C": (
        "Match a month of receipts to the bank statement, to the cent",
        "Keep the calendars of five busy people free of conflicts",
        "Put ten years of patient files in order",
        "Work through tax returns by the rules, one after another",
        "Schedule which truck uses which dock, and when",
    ),
}


class Activity(NamedTuple):
    """An activity, and the letter of the type that it stands for."""

    letter: str
    text: str


ACTIVITIES = tuple(
    Activity(letter, _ACTIVITIES[letter][turn]) for turn in range(len(_ACTIVITIES["R"])) for letter in LETTERS
)
"""In the order in which they are asked: one of each type, in turns."""
PER_TYPE = len(_ACTIVITIES["R"])
