"""What somebody tells of themselves in a string of facts: each is read by itself, and becomes an option of the move."""

from __future__ import annotations

import itertools
import random

import pytest

from careercli.api import Catalog
from careercli.commands.asked import questions


@pytest.mark.parametrize(
    ("sentence", "command"),
    [
        ("legal coordinator to HR specialist, bachelor in political science, Boise 47k",
         "path legal-coordinator human-resources-specialist --have bachelor's in political science --in boise "
         "--earning 47000"),
        ("paralegal to compliance officer, BA in history, Denver 52k",
         "path paralegal compliance-officer --have bachelor's in history --in denver --earning 52000"),
        ("medical assistant to registered nurse, degree in biology, Ohio 38k",
         "path medical-assistant registered-nurse --have bachelor's in biology --in ohio --earning 38000"),
        ("welder, bachelor in history, Toledo 50k",
         "next welder --have bachelor's in history --in toledo --earning 50000"),
        ("is law school worth it for a legal coordinator earning 47k in Boise",
         "path legal-coordinator lawyer --earning 47000 --in boise"),
    ],
)  # fmt: skip
def test_facts_of_a_person_are_options_of_the_move(catalog: Catalog, sentence: str, command: str) -> None:
    question = questions.read(catalog, sentence)
    assert question is not None and " ".join(question.arguments) == command
    assert not any("not looked for" in remark for remark in question.remarks)


@pytest.mark.parametrize(
    ("sentence", "place"),
    [
        ("I earn 52000 as a legal coordinator in Columbus, Ohio, have an associate's degree, no law school: what pays "
         "more?", "columbus, ohio"),
        ("I earn 52000 as a legal coordinator in Columbus, OH, have an associate's degree, don't want to travel: what "
         "pays more?", "columbus, oh"),
        ("waiter in Portland, Maine, 31k, high school diploma, no nights: what next?", "portland, maine"),
        ("I'm a dental hygienist in Portland, OR, make 80k, hate being on my feet, what else can I do?",
         "portland, oregon"),
        ("teacher, Springfield, IL, bachelor's degree, 55k, no more kids: what else", "springfield, il"),
        ("I live in Charleston, West Virginia, have a high school diploma, make 40000 as a welder, want less travel: what "
         "pays better?", "charleston, west virginia"),
        ("welder in salt lake city, utah, 50k, GED, no nights: what next", "salt lake city, utah"),
    ],
)  # fmt: skip
def test_a_town_keeps_its_state_whatever_is_told_around_it(catalog: Catalog, sentence: str, place: str) -> None:
    """What stands between commas beside them is taken out first; two states stay a list."""
    question = questions.read(catalog, sentence)
    assert question is not None
    assert question.arguments[question.arguments.index("--in") + 1] == place


def test_two_states_with_a_comma_between_are_two_places(catalog: Catalog) -> None:
    question = questions.read(catalog, "compare nurse pay in new york, new jersey")
    assert question is not None
    assert question.arguments == ("salary", "registered-nurse", "--in", "new york", "--in", "new jersey")


def test_a_place_is_not_lost_where_a_school_is_asked_about(catalog: Catalog) -> None:
    question = questions.read(catalog, "is law school worth it in Boise")
    assert question is not None and question.arguments[:2] == ("show", "lawyer")
    assert any("`careers salary lawyer --in boise`" in remark for remark in question.remarks)


WISH = "75k is taken as the least that you wish for; say 'I earn 75k' where it is your pay"
PAY = "75k is taken as your pay: `--min-pay 75000` asks for at least that much"


@pytest.mark.parametrize(
    ("sentence", "command", "said"),
    [
        ("legal coordinator, political science degree, 75k, from home, Raleigh",
         "next legal-coordinator --work home --have bachelor's in political science --in raleigh --min-pay 75000", WISH),
        ("political science degree, legal coordinator, 75k, from home",
         "next legal-coordinator --work home --have bachelor's in political science --min-pay 75000", WISH),
        ("legal coordinator with a political science degree, 75k, Raleigh",
         "next legal-coordinator --have bachelor's in political science --in raleigh --earning 75000", PAY),
        ("waiter, english major, 75k", "next waiter --have bachelor's in english --earning 75000", PAY),
        ("welder, bachelor's, 75k, Denver", "next welder --have bachelor --in denver --earning 75000", PAY),
    ],
)  # fmt: skip
def test_a_degree_among_facts_is_ones_own_and_an_amount_says_what_it_is_taken_as(
    catalog: Catalog, sentence: str, command: str, said: str
) -> None:
    """Among wishes the amount is one, else it is what is earned; either way it is told how to say the other."""
    question = questions.read(catalog, sentence)
    assert question is not None and " ".join(question.arguments) == command
    assert said in question.remarks
    assert not any("not looked for" in remark for remark in question.remarks)


def test_a_degree_read_as_ones_own_names_the_list_of_its_jobs(catalog: Catalog) -> None:
    question = questions.read(catalog, "waiter, english major, Ohio")
    assert question is not None
    assert any("`careers list --study english --education bachelor`" in remark for remark in question.remarks)


def test_a_degree_without_a_job_is_still_a_filter(catalog: Catalog) -> None:
    question = questions.read(catalog, "political science degree, Raleigh")
    assert question is not None and question.arguments[:3] == ("list", "--study", "political science")


def test_pay_and_a_place_behind_a_job_are_held_against_its_pay(catalog: Catalog) -> None:
    question = questions.read(catalog, "welder, 52k, Tulsa")
    assert question is not None and " ".join(question.arguments) == "salary welder --offer 52k --in tulsa"
    assert any("`careers next welder --earning 52000`" in remark for remark in question.remarks)


FACTS = {
    "41": {}, "7 yrs": {}, "two kids": {}, "speaks Spanish": {}, "Excel": {}, "OSHA 10": {}, "A+": {},
    "bad knees": {"--work": "no-strain"}, "no nights": {"--work": "no-nights"}, "need 50k": {"--min-pay": "50000"},
    "making 38k": {"--earning": "38000"}, "GED": {"--have": "high school"}, "Georgia": {"--in": "georgia"},
}  # fmt: skip
"""Facts of a person, with the options for which each of them stands."""


def _options(catalog: Catalog, sentence: str) -> dict[str, set[str]]:
    question = questions.read(catalog, sentence)
    assert question is not None and question.arguments[:2] == ("next", "legal-coordinator"), sentence
    pairs = zip(question.arguments[2::2], question.arguments[3::2], strict=True)
    return {name: {*value.split(",")} for name, value in pairs}


@pytest.mark.parametrize("seed", range(12))
def test_the_options_of_facts_are_those_of_each_whatever_stands_beside_it(catalog: Catalog, seed: int) -> None:
    """One more or one less fact, another order or another sign between them changes nothing in the others."""
    drawn = random.Random(seed)
    facts = drawn.sample(sorted(FACTS), drawn.randint(3, 6))
    wanted: dict[str, set[str]] = {}
    for name, value in itertools.chain.from_iterable(FACTS[fact].items() for fact in facts):
        wanted.setdefault(name, set()).add(value)
    sign = drawn.choice((", ", " - ", "; ", " / ", " + "))
    for order in (facts, facts[::-1]):
        sentence = sign.join(("legal coordinator", *order))
        assert _options(catalog, sentence) == wanted, sentence


@pytest.mark.parametrize(
    ("sentence", "command", "said"),
    [
        ("legal coordinator (8 yrs, GED), 2 kids, need 65k, can't move",
         "next legal-coordinator --have high school --min-pay 65000", "8 yrs: how long you have done the work"),
        ("my client did 8 years as a waiter, wants civilian work w/ same skills", "next waiter", "8 years: how long"),
        ("resume: 6 yrs waiter, bilingual, excel, some college. what next?",
         "next waiter --have some college", "`careers match waiter bilingual excel` counts them"),
        ("waiter, got my A+ and Network+, 4 years, whats next", "next waiter", "a+, network+: not counted"),
        ("sit down job for a guy who waited tables 20 yrs", "next waiter --work desk", "20 yrs: how long"),
        ("I make $31/hr as a waiter in Ohio w 9 yrs in, am I getting screwed",
         "salary waiter --offer 64480 --in ohio", "9 yrs: how long"),
        ("client scored Realistic Investigative on the interest test, wants 70k",
         "list --interests RI --min-pay 70000 --sort interests", ""),
        ("welding, blueprint reading, forklift, 6 yrs, Tulsa OK",
         "match welding blueprint reading forklift --in tulsa oklahoma", "6 yrs: how long"),
        ("ESL client, jobs with little talking", "list --work no-talking --sort -jobs", "English that is still being"),
    ],
)  # fmt: skip
def test_a_string_of_facts_is_read_whatever_the_signs_between_them(
    catalog: Catalog, sentence: str, command: str, said: str
) -> None:
    question = questions.read(catalog, sentence)
    assert question is not None and " ".join(question.arguments) == command
    assert not any("not looked for: " in remark for remark in question.remarks)
    assert any(said in remark for remark in question.remarks) or not said


def test_what_is_no_fact_is_said_to_be_left_aside(catalog: Catalog) -> None:
    question = questions.read(catalog, "waiter, 7 yrs, 41, zorbing")
    assert question is not None and question.arguments == ("next", "waiter")
    assert "not looked for: zorbing" in question.remarks
