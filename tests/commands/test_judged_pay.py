"""One's own pay and whether it is fair, in whatever order a sentence tells the pay, the job and the place."""

from __future__ import annotations

import pytest

from careercli.commands.asked import questions

COLUMBUS = ("columbus ohio", "columbus, ohio", "columbus oh", "columbus, oh")


@pytest.mark.parametrize(
    "sentence",
    [
        "my pay is 62,000, legal coordinator in Columbus Ohio, is it fair",
        "how does 62000 compare for a legal coordinator near columbus ohio",
        "is my pay fair: 62000, legal coordinator, Columbus, Ohio",
        "legal coordinator columbus, ohio, 62000: fair?",
        "62k legal coordinator columbus oh fair?",
        "is 62000 low for a legal coordinator in Columbus, OH",
        "fair pay? legal coordinator $62,000 columbus ohio",
        "is my pay of 62000 as a legal coordinator in columbus ohio competitive",
    ],
)
def test_pay_of_ones_own_is_placed(catalog, sentence):
    question = questions.read(catalog, sentence)
    assert question.arguments[:3] == ("salary", "legal-coordinator", "--offer")
    assert question.arguments[3] in ("62000", "62k")
    assert question.arguments[4] == "--in" and question.arguments[5] in COLUMBUS
    assert len(question.remarks) == 1 and question.remarks[0].startswith(
        "Legal Coordinator: median $"
    )  # BLS OEWS May 2025


@pytest.mark.parametrize(
    ("sentence", "arguments"),
    [
        (
            "my pay is 62,000, is it fair for a legal coordinator in Ohio",
            ("salary", "legal-coordinator", "--offer", "62000", "--in", "ohio"),
        ),
        (
            "i am a legal coordinator and my salary is 62000, is that enough",
            ("salary", "legal-coordinator", "--offer", "62000"),
        ),
        ("jobs in ohio that pay 62000", ("list", "--min-pay", "62000", "--in", "ohio", "--sort", "-pay")),
        (
            "legal coordinator making 62000 what can i become",
            ("next", "legal-coordinator", "--earning", "62000"),
        ),
    ],
)
def test_what_asks_for_more_is_not_taken_for_it(catalog, sentence, arguments):
    assert questions.read(catalog, sentence).arguments == arguments
