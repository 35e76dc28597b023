"""Which words of work activities are things, and how they are named."""

from __future__ import annotations

from careercli.index.work_words import SAYS_LITTLE, spoken

NAMES = (
    "Record patient medical histories.",
    "Treat patients with medications.",
    "Administer medications to patients.",
    "Treat wounds.",
    "Record information about legal matters.",
    "Operate office equipment.",
    "Maintain medical equipment or instruments.",
    "Assist patients with daily activities.",
)


def test_things_are_named_as_activities_name_them() -> None:
    """In the form that is commonest ("patients", "equipment"); verbs, kinds and empty words are not named."""
    words = spoken(NAMES)
    assert words["patient"] == "patients"
    assert words["medication"] == "medications"
    assert words["equipment"] == "equipment"
    assert words["wound"] == "wounds"
    assert not {"record", "treat", "administer", "medical", "legal", "daily", "activity"} & set(words)


def test_a_word_that_is_both_is_a_verb_where_it_mostly_begins_a_name() -> None:
    """ "Record" begins names, and stands among things too: a fifth of the names decides."""
    things = ("Check records.", "Store records.", "Send records.", "Keep records.", "Buy records.")
    assert "record" not in spoken((*things[:4], "Record results."))
    assert spoken((*things, "Record results."))["record"] == "records"


def test_empty_words_are_told_once_and_as_stems() -> None:
    """A word in the list that is no stem would never be met."""
    from careercli.index import tfidf

    strange = {word for word in SAYS_LITTLE if tfidf.words([word]) and next(iter(tfidf.words([word]))) != word}
    assert strange == set()
