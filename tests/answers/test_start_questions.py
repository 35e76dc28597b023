"""What `careers start` takes from an answer to each of its questions, and what it keeps of it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from careercli.answers.start_answers import Choices, UnderstoodAnswer, read_work, work_kept
from careercli.answers.start_questions import QUESTIONS, keep, read
from careercli.api import Catalog, open_catalog
from careercli.errors import CareersError, UsageError
from careercli.profile import model
from careercli.profile.model import OwnPay, Profile
from careercli.roles.conditions import CONDITIONS

BY_KEY = {question.key: question for question in QUESTIONS}
NONE = Profile()


@pytest.fixture(scope="module")
def catalog() -> Catalog:
    """The tests' catalogue."""
    with open_catalog() as opened:
        yield opened


@pytest.fixture(scope="module")
def atlas(atlas_data: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Catalog]:
    """All the occupations."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("CAREERS_HOME", str(tmp_path_factory.mktemp("atlas-start")))
        patch.setenv("CAREERS_DATA", str(atlas_data))
        patch.delenv("CAREERS_ROLES", raising=False)
        with open_catalog() as opened:
            yield opened


def words(catalog: Catalog, key: str, answer: str, mine: Profile = NONE) -> str:
    """What is said back to an answer that is understood."""
    kept = read(BY_KEY[key], catalog, mine, answer)
    assert isinstance(kept, UnderstoodAnswer)
    return kept.words


def after(catalog: Catalog, key: str, answer: str, mine: Profile = NONE) -> dict[str, object]:
    """What an answer changes."""
    kept = read(BY_KEY[key], catalog, mine, answer)
    assert isinstance(kept, UnderstoodAnswer)
    return dict(kept.changed(mine))


def test_nine_questions() -> None:
    """As many as the help, the first page and the documents say; each has a key of its own."""
    assert len({question.key for question in QUESTIONS}) == len(QUESTIONS) == 9


@pytest.mark.parametrize(
    "answer", ["paralegal", "I am a paralegal", "i'm a Paralegal", "former paralegal", " PARALEGAL "]
)
def test_a_title_is_found_however_it_is_put(catalog, answer: str) -> None:
    """With what people put before it."""
    assert after(catalog, "role", answer) == {"role": "paralegal", "tier": None}


@pytest.mark.parametrize("answer", ["none", "Unemployed", "student", "no job", "-", "I'm a student", "nursing student"])
def test_no_job_is_an_answer(catalog, answer: str) -> None:
    """It takes out a role that was there."""
    assert after(catalog, "role", answer, Profile(role="lawyer")) == {"role": None, "tier": None}


def test_a_misspelt_title_gives_candidates(catalog) -> None:
    """Each with the answer that means it; the nearest is among them."""
    choices = read(BY_KEY["role"], catalog, NONE, "paralgal")
    assert isinstance(choices, Choices)
    assert "paralegal" in [slug for _words, slug in choices.options]
    for _words, slug in choices.options:
        assert after(catalog, "role", slug)["role"] == slug


@pytest.mark.parametrize(
    ("answer", "pay"),
    [
        ("62000", OwnPay(amount=62_000)),
        ("$62,000", OwnPay(amount=62_000)),
        ("about 62k a year", OwnPay(amount=62_000)),
        ("24.50", OwnPay(amount=24.5, period="hour")),
        ("24.50/hr", OwnPay(amount=24.5, period="hour")),
        ("24.50 an hour", OwnPay(amount=24.5, period="hour")),
        ("4000 per month", OwnPay(amount=4_000, period="month")),
        ("800 weekly", OwnPay(amount=800, period="week")),
        ("€40k", OwnPay(amount=40_000, currency="EUR")),
        ("-", None),
        ("nothing", None),
    ],
)
def test_pay(catalog, answer: str, pay: OwnPay | None) -> None:
    """An amount with its period and currency; small bare amounts are an hour's."""
    assert after(catalog, "pay", answer) == {"pay": pay}


def test_pay_that_may_be_of_several_periods_is_asked_back(catalog) -> None:
    """4,000 is a month's or a year's: each choice is an answer that is understood."""
    choices = read(BY_KEY["pay"], catalog, NONE, "4000")
    assert isinstance(choices, Choices)
    periods = [after(catalog, "pay", answer)["pay"].period for _words, answer in choices.options]
    assert periods == ["week", "month", "year"]


def test_places(catalog) -> None:
    """One place by a part of its name; of several each can be chosen; another country says why not."""
    assert after(catalog, "place", "austin") == {"place": "Austin-Round Rock-San Marcos, TX"}
    choices = read(BY_KEY["place"], catalog, NONE, "portland")
    assert isinstance(choices, Choices)
    assert [after(catalog, "place", answer)["place"] for _words, answer in choices.options] == [
        answer for _words, answer in choices.options
    ]
    with pytest.raises(UsageError, match="not in the United States"):
        read(BY_KEY["place"], catalog, NONE, "London")


def test_skills_are_added_and_taken_out(catalog, tmp_path: Path) -> None:
    """By commas and semicolons; -NAME takes one out; a file is read as a CV, and one that is not there is an error."""
    kept = read(BY_KEY["skills"], catalog, NONE, "westlaw, legal research; westlaw")
    assert isinstance(kept, UnderstoodAnswer)
    assert kept.added == ("westlaw", "legal research")
    mine = Profile(skills=(model.OwnSkill(name="Excel"),))
    kept = read(BY_KEY["skills"], catalog, mine, "-excel")
    assert isinstance(kept, UnderstoodAnswer)
    assert kept.removed == ("Excel",)
    cv = tmp_path / "my cv.txt"
    cv.write_text("Skills\n- Westlaw\n- Excel\n", encoding="utf-8")
    kept = read(BY_KEY["skills"], catalog, NONE, str(cv))
    assert isinstance(kept, UnderstoodAnswer)
    assert "Westlaw" in kept.added
    with pytest.raises(CareersError, match="there is no such file"):
        read(BY_KEY["skills"], catalog, NONE, str(tmp_path / "no.txt"))
    with pytest.raises(CareersError, match="there is no such file"):
        read(BY_KEY["skills"], catalog, NONE, "cv.pdf")


def test_a_wish_leaves_the_others(catalog) -> None:
    """Each is set beside those that are there; the last one that goes takes the key with it."""
    mine = Profile(wishes=model.Wishes(max_stress="low"))
    wishes = after(catalog, "min_pay", "26 an hour", mine)["wishes"]
    assert wishes == model.Wishes(max_stress="low", min_pay=54_080)
    assert after(catalog, "study", "-", Profile(wishes=model.Wishes(max_study_years=1))) == {"wishes": None}
    mine = Profile(wishes=model.Wishes(remote=True, min_pay=1))
    assert after(catalog, "work", "no nights", mine)["wishes"] == model.Wishes(min_pay=1, work=("no-nights",))


@pytest.mark.parametrize(
    ("answer", "work"),
    [
        ("no heavy lifting", ("no-lifting",)),
        ("I have bad knees", ("no-strain",)),
        ("not standing all day", ("no-standing",)),
        ("sitting some", ("no-standing",)),
        ("at a desk, no nights or weekends", ("desk", "no-nights", "no-weekends")),
        ("from home", ("home",)),
        ("No-Strain, part time", ("part-time", "no-strain")),
        ("no", ()),
        ("-", ()),
    ],
)
def test_conditions_of_the_work(catalog, answer: str, work: tuple[str, ...]) -> None:
    """In plain words or by their names; what each means is said back, and Enter offers them as they are kept."""
    mine = Profile(wishes=model.Wishes(min_pay=1, work=("outdoors",)))
    wishes = after(catalog, "work", answer, mine)["wishes"]
    assert wishes == model.Wishes(min_pay=1, work=work)
    said = words(catalog, "work", answer)
    assert all(f"{name} ({CONDITIONS[name].words})" in said for name in work)
    kept = Profile(wishes=model.Wishes(work=work))
    if shown := BY_KEY["work"].kept(kept):
        assert after(catalog, "work", shown)["wishes"] == model.Wishes(work=work)


def test_a_place_that_means_a_field_only_where_it_is_left_out(catalog) -> None:
    """Out of the classroom is out of education, as in a sentence; no source says who has the summer free."""
    wishes = after(catalog, "work", "out of the classroom, kitchens")["wishes"]
    assert wishes.without == ("education",) and "classroom" not in wishes.not_considered


def test_what_is_no_condition_is_said(catalog) -> None:
    """What is beyond the record, and what is not understood; what the record has no word on is kept in words."""
    said = words(catalog, "work", "no nights, no uniforms, unicorns")
    assert "no-nights" in said and "uniforms: not recorded" in said and "not understood: unicorns" in said
    with pytest.raises(UsageError, match="nothing that is recorded of jobs") as error:
        read(BY_KEY["work"], catalog, NONE, "sunny")
    assert "no-lifting" in error.value.hint
    assert after(catalog, "work", "my wrists hurt")["wishes"] == model.Wishes(not_considered=("wrists hurt",))
    assert BY_KEY["work"].kept(Profile(wishes=model.Wishes(remote=True))) == "home"


@pytest.mark.parametrize(
    ("answer", "level"),
    [
        ("BA", "Bachelor's degree"), ("bachelors degree", "Bachelor's degree"), ("Bachelor’s", "Bachelor's degree"),
        ("3", "Some college, no degree"), ("GED", "High school diploma or equivalent"), ("MBA", "Master's degree"),
        ("associate", "Associate's degree"),
    ],
)  # fmt: skip
def test_schooling(catalog, answer: str, level: str) -> None:
    """As people call it, or by its number in the list."""
    assert after(catalog, "education", answer) == {"education": level}


@pytest.mark.parametrize(("answer", "years"), [("0", 0), ("none", 0), ("2 years", 2), ("6 months", 0.5), ("1.5", 1.5)])
def test_study(catalog, answer: str, years: float) -> None:
    """In years, or months of them."""
    assert after(catalog, "study", answer)["wishes"] == model.Wishes(max_study_years=years)


@pytest.mark.parametrize("key", BY_KEY)
@pytest.mark.parametrize("answer", ["\x1b[A", "x" * 3_000, "?!§$%&/()=", "9" * 400, "\u202e\u200b"])
def test_nonsense_is_an_error_or_a_choice_and_never_a_crash(catalog, key: str, answer: str) -> None:
    """What is kept of it, if anything, has nothing in it that a terminal would obey."""
    try:
        kept = read(BY_KEY[key], catalog, NONE, answer)
    except CareersError as error:
        assert error.hint
        return
    said = kept.words if isinstance(kept, UnderstoodAnswer) else kept.question
    assert "\x1b" not in said
    assert "\u202e" not in said


GOOD = {
    "role": ["paralegal", "lawyer", "none"],
    "pay": ["62000", "24.50 an hour", "-"],
    "place": ["Austin", "Ohio", "-"],
    "work": ["no heavy lifting", "from home", "-"],
    "min_pay": ["50000", "-"],
    "interests": ["SAE", "R", "-"],
    "education": ["BA", "high school", "-"],
    "study": ["0", "2", "-"],
}
ANSWERS = st.sampled_from([(key, answer) for key, answers in GOOD.items() for answer in answers])


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=15)
@given(st.lists(ANSWERS, max_size=5), ANSWERS, st.lists(ANSWERS, max_size=2))
def test_going_back_to_the_same_answer_changes_nothing(folder, catalog, before, answer, between) -> None:
    """Whatever was answered in between, answering again as before leaves what answering once, last, leaves."""
    key, given_answer = answer

    def kept_after(answers: list[tuple[str, str]]) -> Profile:
        model.profile_file().unlink(missing_ok=True)
        mine = Profile()
        for name, words in answers:
            kept = read(BY_KEY[name], catalog, mine, words)
            assert isinstance(kept, UnderstoodAnswer)
            changed = dict(kept.changed(mine))
            mine = keep(kept)
            assert {name: getattr(mine, name) for name in changed} == changed
        assert mine == (model.load() or Profile())
        return mine

    others = [entry for entry in between if entry[0] != key]
    assert kept_after([*before, answer, *others, (key, given_answer)]) == kept_after([*before, *others, answer])


@pytest.mark.parametrize(
    ("answer", "level"),
    [
        ("high school diploma", "high school"), ("GED", "high school"), ("hs diploma", "high school"),
        ("finished high school", "high school"), ("associates", "associate's degree"), ("AAS", "associate's degree"),
        ("bachelor's degree", "bachelor's degree"), ("B.S.", "bachelor's degree"), ("some college", "some college"),
        ("dropped out of college", "some college"), ("two years of college", "some college"),
        ("masters", "master's degree"), ("M.S.", "master's degree"), ("trade school", "a certificate or trade school"),
        ("dropped out of high school", "less than high school"), ("10th grade", "less than high school"),
    ],
)  # fmt: skip
def test_schooling_in_plain_words(catalog: Catalog, answer: str, level: str) -> None:
    """Any usual way to say a level is that level; what was begun is no degree."""
    assert words(catalog, "education", answer) == level


@pytest.mark.parametrize("answer", ["London, Kentucky", "Laurel County, KY", "london ky"])
def test_a_town_without_figures_gives_its_state(catalog: Catalog, answer: str) -> None:
    """The state that stands behind it is kept, and that is said."""
    assert after(catalog, "place", answer) == {"place": "Kentucky"}
    said = words(catalog, "place", answer)
    assert said.startswith(f"Kentucky, as no figures are published for {answer}; its metro areas: Louisville")
    assert said.endswith(": `careers places kentucky`")


@pytest.mark.parametrize(
    "answer",
    [
        "near Columbus, Ohio", "Columbus area, Ohio", "suburb of Columbus, Ohio", "greater Columbus, OH",
        "around Columbus OH", "a suburb of Columbus, OH", "outside of Columbus, Ohio", "Columbus, Ohio area",
        "just outside Columbus, Ohio", "Columbus metro area, Ohio",
    ],
)  # fmt: skip
def test_who_lives_near_a_town_has_its_metro_area(catalog: Catalog, answer: str) -> None:
    assert after(catalog, "place", answer) == {"place": "Columbus, OH"}
    assert words(catalog, "place", answer) == f"{answer} is taken as Columbus, OH"


@pytest.mark.parametrize(
    ("answer", "work", "fields"),
    [
        ("no nights, office or nursing, I am a single parent", ("no-nights",), ("office", "nursing")),
        ("plumbing or welding", (), ("plumbing", "welding")),
        ("office", ("desk",), ()),
        ("no nights, no nursing", ("no-nights",), ()),
        ("healthcare, at a desk", ("desk",), ("healthcare",)),
    ],
)
def test_a_wish_may_name_fields_of_work(atlas, answer: str, work: tuple[str, ...], fields: tuple[str, ...]) -> None:
    """What is ruled out is none; the word of a condition alone stays that condition."""
    wishes = after(atlas, "work", answer)["wishes"]
    assert (wishes.work, wishes.fields) == (work, fields)
    typed_again = BY_KEY["work"].kept(Profile(wishes=wishes))
    assert after(atlas, "work", typed_again)["wishes"] == wishes


def test_what_is_of_the_person_is_said_to_be_unrecorded(catalog) -> None:
    """A single parent is told what comes nearest, and nothing of it is not understood."""
    said = words(catalog, "work", "no nights, I am a single parent")
    assert "family: not recorded" in said and "not understood" not in said


@pytest.mark.parametrize(
    ("key", "answer", "level", "field"),
    [
        ("skills", "psychology degree, customer service", "Bachelor's degree", "psychology"),
        ("education", "bachelor's in psychology", "Bachelor's degree", "psychology"),
        ("education", "associate in nursing", "Associate's degree", "nursing"),
        ("education", "law degree", "Doctoral or professional degree", "law"),
        ("education", "high school diploma", "High school diploma or equivalent", None),
    ],
)
def test_a_degree_is_schooling_with_its_field(catalog, key: str, answer: str, level: str, field: str | None) -> None:
    """Wherever it is typed: among skills, and where schooling is asked for."""
    changed = after(catalog, key, answer)
    assert (changed["education"], changed.get("study")) == (level, field)


@pytest.mark.parametrize(
    ("answer", "fields", "without", "work"),
    [
        ("no teaching", (), ("teaching",), ()),
        ("not education", (), ("education",), ()),
        ("out of teaching", (), ("teaching",), ()),
        ("not in health", (), ("health",), ()),
        ("I don't want to work in sales", (), ("sales",), ()),
        ("a field: office, no more retail", ("office",), ("retail",), ()),
        ("no nights, not teaching or nursing", (), ("teaching", "nursing"), ("no-nights",)),
        ("no weekends", (), (), ("no-weekends",)),
    ],
)
def test_a_field_may_be_left_out_as_well_as_wished_for(
    atlas: Catalog, answer: str, fields: tuple[str, ...], without: tuple[str, ...], work: tuple[str, ...]
) -> None:
    """The program names "a field: nursing" among what may be wished for, so it takes what is not wished for, too."""
    wishes = read_work(atlas, Profile(), answer).changed(Profile())["wishes"]
    assert (wishes.fields, wishes.without, wishes.work) == (fields, without, work)
    kept = read_work(atlas, Profile(), work_kept(Profile(wishes=wishes))).changed(Profile())["wishes"]
    assert (kept.fields, kept.without, kept.work) == (fields, without, work)


def test_a_refused_wish_names_the_fields(atlas: Catalog) -> None:
    with pytest.raises(UsageError) as refused:
        read_work(atlas, Profile(), "blah")
    assert "no teaching" in refused.value.hint and "education" in refused.value.hint


@pytest.mark.parametrize(
    ("answer", "amount"),
    [
        ("about 62 thousand", 62_000),
        ("62 grand", 62_000),
        ("i make around 62k", 62_000),
        ("62 thousand dollars a year", 62_000),
        ("just over 60k", 60_000),
    ],
)
def test_pay_in_words(catalog, answer: str, amount: float) -> None:
    """Thousands as people say them, with what they put before an amount."""
    assert after(catalog, "pay", answer) == {"pay": OwnPay(amount=amount)}


@pytest.mark.parametrize(
    ("answer", "least"),
    [
        ("more than now", 62_001),
        ("more than I make today", 62_001),
        ("same as now", 62_000),
        ("at least what I earn", 62_000),
        ("10% more", 68_200),
        ("5k more than now", 67_000),
        ("26", 54_080),
        ("at least 70k", 70_000),
    ],
)
def test_the_least_pay_beside_what_one_earns(catalog, answer: str, least: float) -> None:
    """From the pay that was answered before; an hour's as before."""
    mine = Profile(pay=OwnPay(amount=62_000))
    assert after(catalog, "min_pay", answer, mine)["wishes"] == model.Wishes(min_pay=least)


@pytest.mark.parametrize(("key", "answer"), [("pay", "1"), ("pay", "$1.50 an hour"), ("min_pay", "1 year")])
def test_an_amount_that_nobody_is_paid_is_asked_again(catalog, key: str, answer: str) -> None:
    """Less than a quarter of full-time pay at $7.25 an hour, the federal minimum, is a slip; what a tipped waiter is
    paid an hour before tips is not ($2.13, US Department of Labor).
    """
    with pytest.raises(UsageError, match="is no pay of a job: it would be"):
        read(BY_KEY[key], catalog, NONE, answer)
    assert after(catalog, "pay", "2.13 an hour")["pay"] == OwnPay(amount=2.13, period="hour")


@pytest.mark.parametrize("answer", ["2", "900", "5"])
def test_a_number_that_no_job_pays_is_no_least_pay(catalog, answer: str) -> None:
    """It is rather the number of something else; and what one earns has to be known to ask for more."""
    with pytest.raises(UsageError, match="is no pay of a job") as error:
        read(BY_KEY["min_pay"], catalog, NONE, answer)
    assert "more than now" in error.value.hint
    with pytest.raises(UsageError, match="what you earn is not known"):
        read(BY_KEY["min_pay"], catalog, NONE, "more than now")


def test_what_people_call_work_is_no_field(atlas) -> None:
    """Boring machines make nobody's wish for work that is not boring one for a field."""
    with pytest.raises(UsageError, match="fun, variety and prestige: not recorded"):
        read(BY_KEY["work"], atlas, NONE, "not boring")
    assert words(atlas, "work", "no teaching, not boring") == (
        "no job in teaching; fun, variety and prestige: not recorded for occupations"
    )


@pytest.mark.parametrize(
    ("answer", "study"),
    [
        ("bachelor's in paralegal studies", "paralegal studies"),
        ("associate in nursing", "nursing"),
        ("certificate in welding", "welding"),
        ("bachelors in underwater basket weaving", "underwater basket weaving"),
    ],
)
def test_the_field_of_a_degree_is_said_back_and_kept(catalog, answer: str, study: str) -> None:
    """One that no program is called after too, with what that means."""
    assert after(catalog, "education", answer)["study"] == study
    said = words(catalog, "education", answer)
    assert f"in {study}" in said
    assert ("speaks for no job" in said) == ("weaving" in study)


def test_the_field_goes_with_the_degree(catalog) -> None:
    """It stays with a degree of which none is named, and no diploma of a high school has one."""
    mine = Profile(education="Associate's degree", study="nursing")
    assert words(catalog, "education", "bachelor", mine) == "bachelor's degree in nursing"
    assert "study" not in after(catalog, "education", "bachelor", mine)
    assert after(catalog, "education", "high school", mine)["study"] is None


@pytest.mark.parametrize("key", [question.key for question in QUESTIONS])
@pytest.mark.parametrize("answer", ["y", "Yes", "yeah", "Y.", "sure"])
def test_a_yes_is_no_answer_to_a_free_question(catalog, key: str, answer: str) -> None:
    """Nor a no where a name is asked for: it is said what to type."""
    question = next(each for each in QUESTIONS if each.key == key)
    with pytest.raises(UsageError) as caught:
        read(question, catalog, NONE, answer)
    assert question.example in caught.value.hint
    if key in ("role", "place", "skills"):
        with pytest.raises(UsageError):
            read(question, catalog, NONE, "n")


@pytest.mark.parametrize(
    ("answer", "letters"),
    [
        ("I like order", "C"),
        ("helping people, and animals", "SR"),
        ("organizing; leading", "CE"),
        ("finding out, creating", "IA"),
        ("helping people, not selling", "S"),
        ("SAE", "SAE"),
        ("social, artistic", "SA"),
    ],
)
def test_what_is_liked_may_be_said_in_words(catalog: Catalog, answer: str, letters: str) -> None:
    """As a question reads it, and by the words that this one itself names the letters with."""
    read_as = read(BY_KEY["interests"], catalog, NONE, answer)
    assert isinstance(read_as, UnderstoodAnswer)
    assert read_as.words.startswith(f"{letters}: ")
    assert read_as.changed(NONE)["interests"].letters == letters


@pytest.mark.parametrize("answer", ["fish", "I don't like order", "XYZ"])
def test_what_says_of_no_kind_of_work_that_it_is_liked_is_asked_again(catalog: Catalog, answer: str) -> None:
    with pytest.raises(UsageError) as error:
        read(BY_KEY["interests"], catalog, NONE, answer)
    assert "RIASEC" in error.value.message
    assert error.value.hint.endswith("or say what you like, such as helping people")
