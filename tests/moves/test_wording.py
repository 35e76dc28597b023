"""How shared terms are told to a reader."""

from __future__ import annotations

from careercli.catalog.moves import MoveTables
from careercli.moves.wording import Wording


def told(tables: MoveTables, signal: str, *words: str, used: tuple[str, ...] = ()) -> list[str]:
    """What is told of some words, each of which is its own key."""
    return [name for name, _weight in Wording(tables, used).told(signal, [(word, word, 1.0) for word in words])]


def test_things_of_the_work_come_first(tables: MoveTables) -> None:
    """ "Patients" are told before "administer", which is only told where things are few; at most five in all."""
    assert told(tables, "tasks", "patient", "plead") == ["patients", "plead"]
    things = ("patient", "medication", "meal", "vehicle", "beverage")
    assert told(tables, "tasks", "administer", *things) == ["patients", "medications", "meals", "vehicles", "beverages"]


def test_no_stop_words_and_no_letters(tables: MoveTables) -> None:
    """In no signal of words is one told that every role has, nor an abbreviation of two letters."""
    for signal in ("titles", "tasks", "summary"):
        assert told(tables, signal, "senior", "team", "rn", "what", "activity", "nurse") == ["nurse"]


def test_products_are_left_out(tables: MoveTables) -> None:
    """Neither what O*NET calls a product or a tool, nor what the role's own file names as one."""
    words = ("microsoftexcel", "legalresearch", "housesoftware")
    assert told(tables, "skills", *words) == ["legalresearch", "housesoftware"]
    assert told(tables, "skills", *words, used=("housesoftware",)) == ["legalresearch"]


def test_ratings_keep_their_names(tables: MoveTables) -> None:
    """What is rated is named as it is."""
    assert told(tables, "knowledge", "Biology", "Law and Government") == ["Biology", "Law and Government"]
