"""What stands beside a name in a title: it decides among trades of that name, or the reading is told as a guess."""

from __future__ import annotations

import pytest

from careercli.catalog import general_titles, title_words
from careercli.catalog.catalog import Catalog
from careercli.search import roles, sounds, title_senses
from careercli.search.titles import EXACT, HEAD, SURE, read_title


def code(catalog: Catalog, slug: str | None) -> str:
    """The SOC code of a role."""
    role = catalog.entry(slug or "").role
    return role.occupation.code[:7] if role.occupation else ""


@pytest.mark.parametrize(
    ("title", "expected", "certainty"),
    [
        ("Branch Manager - Credit Union", "11-3031", SURE),  # of shops, too, but people in those do not report it
        ("Mechanic, trucks", "49-3031", SURE),  # a truck mechanic, that is
        ("Machinist - garments", "51-6031", HEAD),
        ("Roofer - Leeds", "47-2181", SURE),  # a place says nothing of the work
        ("Executive Assistant - Finance", "43-6011", SURE),
    ],
)
def test_the_words_beside_a_name_decide(catalog: Catalog, title: str, expected: str, certainty: str) -> None:
    """Of several trades of a name that one is meant which is of the field named beside it, and that says how sure."""
    reading = read_title(catalog, title)
    assert (code(catalog, reading.slugs[0]), reading.certainty) == (expected, certainty)


@pytest.mark.parametrize(
    "title", ["Warden - sheltered housing", "Attendance Officer, secondary school", "Customs Inspector (CBIC)"]
)
def test_a_name_whose_deciding_word_was_left_out_is_a_guess(catalog: Catalog, title: str) -> None:
    """A warden of housing is no game warden for certain: the word left out is one of the trades, and not of that one."""
    assert roles.search(catalog, title, 1).weak


@pytest.mark.parametrize(
    ("title", "expected"),
    [
        ("School Caretaker (key holder)", "37-2011"),  # what stands in brackets is no other job
        ("Associate Software Engineer - Java", "15-1252"),
        ("Store Keeper cum Accountant", "43-5071"),
        ("Dental Nurse & Receptionist", "31-9091"),
        ("Painter & Decorator (commercial)", "47-2141"),
        ("EA to the CEO", "43-6011"),
        ("Deputy Manager Accounts", "13-2011"),  # no account manager
        ("ST3 Paediatrics", "29-1221"),
        ("RA in Sociology", "19-4061"),
        ("CPA - Controller", "11-3031"),
        ("Key Holder - Claire's", "41-1011"),
        ("Scrum Master/Delivery Lead", "13-1082"),
        ("Assistant Professor Mechanical Engg", "25-1032"),
        ("Class Teacher (Grade 4)", "25-2021"),
        ("Shop floor assistant, Tesco", "41-2031"),
        ("Librarian in charge", "25-4022"),
        ("Waitress p/t", "35-3031"),
        ("Groundswoman", "37-3011"),
        ("Head of Maths", "25-2031"),
        ("Barista wanted", "35-3023"),
        ("Legal Secretary to Partner", "43-6012"),
        ("Paediatrician (locum)", "29-1221"),
    ],
)
def test_the_main_part_of_a_title_is_what_somebody_does(catalog: Catalog, title: str, expected: str) -> None:
    """The first part that names a job decides, before what follows a dash, stands in brackets, or is a second job."""
    hit = roles.search(catalog, title, 1).hits[0]
    assert (code(catalog, hit.slug), hit.weak) == (expected, False)


def test_a_name_with_more_words_than_were_typed_is_a_guess(catalog: Catalog) -> None:
    """Who types less than a name may mean another of those that have it: no sure reading but that of a title."""
    reading = read_title(catalog, "day class teacher")
    assert reading.certainty == HEAD
    assert title_senses.is_titled(catalog, "registered-nurse", ["nurse"])
    assert not title_senses.is_titled(catalog, "registered-nurse", ["nurse", "ward"])


def test_a_rank_is_no_name_behind_other_words(catalog: Catalog) -> None:
    """A unit manager guards prisoners by one list of names; a nurse unit manager does not."""
    hits = roles.search(catalog, "Nurse Unit Manager - Emergency", 1).hits
    assert not hits or code(catalog, hits[0].slug) != "33-1011"


@pytest.mark.parametrize("title", ["Bank PO", "QA Lead, Mobile Apps"])
def test_what_is_short_or_not_all_that_was_said_is_a_guess(catalog: Catalog, title: str) -> None:
    """Two letters left over are somebody else's, too; a rank and department beside other words of the trades may be."""
    hits = roles.search(catalog, title, 1).hits
    assert not hits or hits[0].weak


def test_a_title_is_taken_apart_into_parts_and_pairs() -> None:
    """Each part has its ways to be read, in the writer's order; what "and" or "&" joins is named by itself."""
    parts = title_words.take_apart("Senior Cook & Cleaner (nights) / Porter")
    assert [heads[-1] for heads in parts.of_parts] == ["cook and cleaner", "porter"]
    assert parts.pairs == (("cook", "cleaner"),)
    assert title_words.take_apart("PA to the CEO").heads[0] == "pa to the ceo"
    assert title_words.joined("store keeper") == ("storekeeper",)


def test_a_rank_and_department_in_one_part_of_several() -> None:
    """An employer behind a comma does not hide them."""
    general = general_titles.read("Shop floor assistant, Tesco")
    assert general is not None and general.code == ("41-2031", True)


def test_what_a_title_sounds_like_is_looked_for_once(catalog: Catalog, monkeypatch: pytest.MonkeyPatch) -> None:
    """A search asks for it once, whether it is heard or not: it goes through all words of names."""
    asked: list[str] = []
    original = sounds.titles_heard

    def counted(catalog: Catalog, word: str) -> list[str]:
        asked.append(word)
        return original(catalog, word)

    monkeypatch.setattr(sounds, "titles_heard", counted)
    for typed in ("nurce", "xqzzyk", "bread"):
        asked.clear()
        roles.search(catalog, typed, 1)
        assert asked == [typed]
    assert read_title(catalog, "nurse").certainty == EXACT


@pytest.mark.parametrize(
    ("title", "expected"),
    [
        ("SDET - Mobile", "15-1253"),  # an acronym of the table is short for one thing
        ("AZ Driver - US cross-border", "53-3032"),  # and no van
        ("RCA - USPS", "43-5052"),
        ("Hotshot Crewmember GS-04", "33-2011"),
        ("Fire Alarm & Access Control Tech", "49-2098"),  # two jobs that share their head
        ("Shift Lead - Starbucks", "35-1012"),
        ("Package Handler - FedEx Ground", "53-7062"),
        ("data entry clerk", "43-9021"),  # no clerk of a department of data
    ],
)
def test_titles_understood_but_for_qualifiers_are_no_guesses(catalog: Catalog, title: str, expected: str) -> None:
    """Employers, grades and abbreviations of the trade leave nothing open."""
    hit = roles.search(catalog, title, 1).hits[0]
    assert (code(catalog, hit.slug), hit.weak) == (expected, False)


@pytest.mark.parametrize("title", ["hqb driver", "qz driver"])
def test_an_unknown_abbreviation_is_spelled_into_no_other_trade(catalog: Catalog, title: str) -> None:
    """What is offered is a guess, or apart from the hits."""
    answer = roles.search(catalog, title, 1)
    assert answer.weak or not answer.hits


def test_where_nothing_fits_names_of_its_head_are_offered(catalog: Catalog) -> None:
    """The last word says who does the work, in one word with another or not."""
    answer = roles.search(catalog, "zyxqub crewmember", 3)
    assert answer.weak or any("member" in name.lower() for name in answer.near)
