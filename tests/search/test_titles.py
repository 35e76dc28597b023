"""What a job title as people write it is read as: the occupation, how certain that is, and what stands beside it."""

from __future__ import annotations

import pytest

from careercli.catalog import departments, title_words, usual_titles
from careercli.catalog.catalog import Catalog
from careercli.roles import soc
from careercli.search import roles, sounds
from careercli.search.titles import EXACT, SURE, WEAK, read_title
from careercli.skills import normalize
from helper import ROOT

TABLE = ROOT / "data" / usual_titles.FILE


def code(catalog: Catalog, slug: str | None) -> str:
    """The SOC code of a role."""
    role = catalog.entry(slug or "").role
    return role.occupation.code[:7] if role.occupation else ""


@pytest.mark.parametrize(
    ("title", "expected", "beside"),
    [
        ("senior accountant", "13-2011", {"level": "senior"}),
        ("Senior Accountant (part-time)", "13-2011", {"level": "senior", "contract": "part time"}),
        ("chartered accountant", "13-2011", {"qualification": "chartered"}),
        ("part time waiter", "35-3031", {"contract": "part time"}),
        ("first class flight attendant", "53-2031", {"level": "first class"}),
        ("staff nurse band 5", "29-1141", {"rest": "band 5"}),
        ("paralegal temp to perm", "23-2011", {"contract": "temp to perm"}),
        ("roofer - Leeds", "47-2181", {"rest": "leeds"}),
    ],
)
def test_the_head_of_a_title_decides(catalog: Catalog, title: str, expected: str, beside: dict[str, str]) -> None:
    """What stands beside it is kept as what it is, and the search begins with the same role."""
    reading = read_title(catalog, title)
    assert (code(catalog, reading.slug), reading.certainty, dict(reading.beside)) == (expected, SURE, beside)
    assert roles.search(catalog, title, 1).hits[0].slug == reading.slug


@pytest.mark.parametrize(
    ("title", "expected"),
    [("HGV driver", "53-3032"), ("carer", "31-1122"), ("dustman", "53-7081"), ("GP", "29-1215"), ("CNA", "31-1131"),
     ("joiner", "47-2031"), ("full stack developer", "15-1252")],
)  # fmt: skip
def test_usual_titles_and_abbreviations_are_no_typing_errors(catalog: Catalog, title: str, expected: str) -> None:
    """They mean what the reviewed table says, to a lookup and to the search."""
    assert (read_title(catalog, title).certainty, code(catalog, catalog.slug(title))) == (EXACT, expected)
    assert code(catalog, roles.search(catalog, title, 1).hits[0].slug) == expected


@pytest.mark.parametrize("word", ["assistant", "manager"])
def test_a_word_of_many_titles_names_none(catalog: Catalog, word: str) -> None:
    """Those with most jobs are offered; none is taken."""
    reading = read_title(catalog, word)
    assert (reading.slug, reading.certainty, len(reading.slugs)) == (None, WEAK, 5)
    assert catalog.slug_meant(word) is None


def test_a_guess_says_that_it_is_one(catalog: Catalog) -> None:
    """What merely shares words with a role is weak, also in JSON; a name is not."""
    guess = roles.search(catalog, "fuel tank sealer and tester", 1)
    assert guess.weak and guess.to_dict()[0]["weak"]
    assert not roles.search(catalog, "registered nurse", 1).weak


def test_the_table_of_usual_titles_is_as_it_says() -> None:
    """Folded, sorted, each once, with known kinds, a reason, and codes that an occupation of the tables has."""
    rows = [line.split("\t") for line in TABLE.read_text(encoding="utf-8").splitlines()[1:]]
    titles = [row[0] for row in rows]
    assert titles == sorted(set(titles))
    occupations = (ROOT / "data" / "atlas" / "occupations.tsv").read_text(encoding="utf-8").splitlines()[1:]
    known = {code for line in occupations for code in (line[: len("15-1255.01")], line[: len("15-1255")])}
    for title, codes, kind, reason in rows:
        assert normalize.name_key(title).replace("-", " ") == title
        assert all(soc.base_code(entry) == entry or soc.is_detail(entry) for entry in codes.split(" "))
        assert known >= set(codes.split(" ")), title
        assert kind in usual_titles.KINDS and reason


@pytest.mark.parametrize(
    ("title", "expected"),
    [
        ("game designer", "video-game-designers"),
        ("customs officer", "customs-and-border-protection-officers"),
        ("pen tester", "penetration-testers"),
        ("bioinformatician", "bioinformatics-scientists"),
    ],
)
def test_a_usual_title_may_be_a_detail_of_an_occupation(catalog: Catalog, title: str, expected: str) -> None:
    """Where O*NET has the very work by itself, the title is that, not the occupation that it is a part of."""
    assert [hit.slug for hit in roles.search(catalog, title, 1).hits] == [expected]


def test_a_slang_word_that_means_much_else_is_no_title(catalog: Catalog) -> None:
    """Salt is made and mined; a screw is cut: neither is a therapist or a warder."""
    for word, trade in (("salt", "Speech-Language Pathologists"), ("screw", "Correctional Officers and Jailers")):
        assert trade not in [hit.title for hit in roles.search(catalog, word, 3).hits]


def test_words_alone_are_kept() -> None:
    """A title that is nothing but a qualifier is that word; anything can be taken apart."""
    assert title_words.take_apart("senior").heads == ("senior",)
    assert title_words.take_apart("").heads == ()
    assert title_words.take_apart("(- / ,)").heads == ()


@pytest.mark.parametrize(
    ("title", "expected"),
    [
        ("school cleaner", "37-2011"),  # no spool cleaner
        ("SAS programmer", "15-1251"),  # no CAD programmer
        ("truck diver", "53-3032"),  # a slip of the fingers, though there are divers
        ("sales trainee", "41-4012"),  # no sales trainer
        ("hairdressing apprentice", "39-5012"),
        ("catering trainee", "35-3023"),
        ("saxophone teacher", "25-3021"),
        ("Mandarin teacher", "25-2031"),
    ],
)
def test_a_known_word_is_no_misspelt_other(catalog: Catalog, title: str, expected: str) -> None:
    """What last words, a field or a subject name comes before a name that two letters more would make."""
    hit = roles.search(catalog, title, 1).hits[0]
    assert (code(catalog, hit.slug), hit.weak) == (expected, False)


@pytest.mark.parametrize("title", ["school lunch monitor", "sandblaster glass", "bushcraft teacher"])
def test_one_name_of_several_trades_is_a_guess(catalog: Catalog, title: str) -> None:
    """Where nothing tells the trades apart that share the last words, they are offered, and told to be guesses."""
    answer = roles.search(catalog, title)
    assert (read_title(catalog, title).certainty, answer.weak) == (WEAK, True)
    assert len(answer.hits) > 1


@pytest.mark.parametrize(
    ("title", "expected"),
    [
        ("Associate Professor of History", "25-1125"),
        ("Lecturer in Economics", "25-1063"),
        ("lecturer in economics (part-time)", "25-1063"),
        ("VP of Sales", "11-2022"),
        ("Regional Director of Marketing", "11-2021"),
        ("Inspector of Buildings", "47-4011"),
    ],
)
def test_a_field_behind_the_head_is_read_before_it(catalog: Catalog, title: str, expected: str) -> None:
    """A professor of history is a history professor, whatever the rank, and no teacher of any other subject."""
    hit = roles.search(catalog, title, 1).hits[0]
    assert (code(catalog, hit.slug), hit.weak) == (expected, False)


@pytest.mark.parametrize(
    ("title", "expected"),
    [("AP clerk", "43-3031"), ("Plumber's mate", "47-3015"), ("QA inspector", "51-9061")],
)
def test_short_forms_are_spelled_out(catalog: Catalog, title: str, expected: str) -> None:
    """An abbreviation before a head stands for its field; a mate helps."""
    hit = roles.search(catalog, title, 1).hits[0]
    assert (code(catalog, hit.slug), hit.weak) == (expected, False)


@pytest.mark.parametrize(
    ("title", "expected"),
    [
        ("Process Associate - US Healthcare Voice", "43-4051"),
        ("Call Centre Executive", "43-4051"),
        ("Relationship Manager - Retail Banking", "13-2072"),
        ("Executive-Accounts", "13-2011"),
        ("Officer, Trade Finance", "13-2072"),
        ("Shift Supervisor - Plastics Moulding", "51-1011"),
        ("Shift In-charge (Power Plant)", "51-1011"),
        ("Duty Manager (Leisure Centre)", "39-1014"),
        ("Graduate Trainee - Civil", "17-2051"),
        ("Apprentice (Plumbing)", "47-2152"),
        ("Deputy Manager - Quality Assurance", "11-3051"),
        ("FP&A Manager", "11-3031"),
        ("Reader in Physics", "25-1054"),
        ("Clerk II - Motor Vehicles", "49-3023"),
    ],
)
def test_the_department_decides_where_the_rest_is_a_rank(catalog: Catalog, title: str, expected: str) -> None:
    """What says how high somebody stands names no trade: the department does, at that level."""
    hit = roles.search(catalog, title, 1).hits[0]
    assert (code(catalog, hit.slug), hit.weak) == (expected, False)


@pytest.mark.parametrize("title", ["Shift Supervisor - Quibble", "Assistant Manager - Wobbles", "Officer, Zyx"])
def test_a_rank_in_an_unknown_department_is_a_guess(catalog: Catalog, title: str) -> None:
    """A rank alone says nothing of the work: whatever has it for a name is told as weak."""
    assert read_title(catalog, title, guess=False).certainty not in (EXACT, SURE)
    hits = roles.search(catalog, title, 1).hits
    assert all(hit.weak for hit in hits)


@pytest.mark.parametrize(
    ("title", "name"),
    [("Team Leader (Nights)", "team leader"), ("Executive Assistant - Finance", "executive assistant")],
)
def test_what_is_no_department_leaves_the_title_as_it_is(catalog: Catalog, title: str, name: str) -> None:
    """A shift is no department, and an executive assistant is one in any."""
    reading = read_title(catalog, title)
    assert (reading.certainty, reading.name) == (SURE, name)


def test_every_department_has_occupations(catalog: Catalog) -> None:
    """Each code of the table is that of a role, and each name is folded, and stands there once."""
    for text in (departments._DEPARTMENTS, departments._SUBJECTS):
        lines = departments._lines(text)
        names = [name for of_line, _codes in lines for name in of_line]
        assert len(names) == len(set(names))
        assert [name for name in names if " ".join(normalize.words(name)) != name] == []
        codes = {code for _names, of_line in lines for code in of_line} - {"-"}
        assert {code for code in codes if not catalog.query.roles_of_codes([code])} == set()


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        ("nurce", "29-1141"),
        ("deen", "11-9033"),
        ("farmasist", "29-1051"),
        ("fisiotherapist", "29-1123"),
        ("optishun", "29-2081"),
    ],
)
def test_a_title_written_as_it_is_heard(catalog: Catalog, typed: str, expected: str) -> None:
    """What is too far from a name for a slip of the fingers, and sounds like it, is that name."""
    hit = roles.search(catalog, typed, 1).hits[0]
    assert (code(catalog, hit.slug), hit.weak) == (expected, False)


@pytest.mark.parametrize(
    "typed", ["bread", "xqzzyk", "engineer", "nurse", "moims", "gudd", "voqor", "davor", "joyanhur"]
)
def test_known_words_are_not_heard_as_others(catalog: Catalog, typed: str) -> None:
    """A word of the language or of the record is itself, and nonsense sounds like nothing, short or long."""
    assert sounds.titles_heard(catalog, typed) == []


def test_usual_titles_are_near_to_misspelt_ones(catalog: Catalog) -> None:
    """What people call an occupation is offered where it is misspelt, though no role has that name."""
    assert "physical-therapist" in catalog.nearest_roles("fisiotherapist")
    assert catalog.nearest_roles("xqzzykblorp") == ()


@pytest.mark.parametrize(
    ("title", "expected"),
    [
        ("student services manager", "11-9033"),  # the department is student services, and no student is meant
        ("legal operations analyst", "23-2099"),  # what lawyers' offices run on is no law
        ("commercial contracts manager", "11-3061"),
        ("data privacy specialist", "13-1041"),
    ],
)
def test_a_department_of_several_words_is_read_whole(catalog: Catalog, title: str, expected: str) -> None:
    """No word of it is a level, and none alone the field."""
    assert code(catalog, read_title(catalog, title).slugs[0]) == expected
