"""What else a sentence may have meant is told with its reading, as commands that work; short questions need none."""

from __future__ import annotations

import re
import shlex
from collections.abc import Callable
from pathlib import Path

import pytest

from careercli.api import Catalog
from careercli.commands.asked import adverbs, asked_unread, or_else, questions
from careercli.commands.asked.question import Question
from careercli.profile import model
from helper import Ran

REALLY = ("really", "actually", "honestly", "truly")


def _others(catalog: Catalog, sentence: str) -> tuple[str, ...]:
    question = questions.read(catalog, sentence)
    assert question is not None, sentence
    return or_else.told(sentence, question.arguments, question.remarks, question.jobs)


def _command(catalog: Catalog, sentence: str) -> str:
    question = questions.read(catalog, sentence)
    assert question is not None, sentence
    return " ".join(question.arguments)


@pytest.fixture
def nobody(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """Somebody without a profile."""
    monkeypatch.setenv("CAREERS_HOME", str(tmp_path / "home"))


@pytest.mark.parametrize(
    ("text", "arguments", "first"),
    [
        (
            "is it worth the money to be a welder",
            ("show", "welder", "--section", "statistics"),
            "careers salary welder",
        ),
        ("what is lacking in me for a welder", ("show", "welder"), "careers show welder --section skills"),
        (
            "tell me how somebody gets into welder work",
            ("show", "welder"),
            "careers show welder --section entry-path --section education",
        ),
        ("describe a typical morning of the welder", ("next", "welder"), "careers show welder --section activities"),
        ("i'm a welder, what else could i do", ("show", "welder"), "careers next welder"),
        ("my knees and back as a welder", ("next", "welder"), "careers show welder --section conditions"),
        ("tell me which differs and is better", ("path", "welder", "cook"), "careers compare welder cook"),
        ("what does the welder lack for the cook", ("compare", "welder", "cook"), "careers gap welder cook"),
        ("what is there about a welder in ohio", ("next", "welder", "--in", "ohio"), "careers show welder"),
    ],
)
def test_words_of_a_sentence_say_what_comes_first(
    nobody: None, text: str, arguments: tuple[str, ...], first: str
) -> None:
    """Not a fixed order: the words rank them, and the command that is run is none of them."""
    others = or_else.told(text, arguments)
    assert others[0] == first
    assert len(others) <= or_else.MOST and f"careers {' '.join(arguments)}" not in others


@pytest.mark.parametrize(
    "sentence",
    [
        "nurse salary", "paralegal vs legal secretary", "what does a nurse earn", "skills for a data scientist",
        "paralegal salary 24/hour", "how to become a nurse", "pay of nurses in ohio", "jobs over 60k without a degree",
    ],
)  # fmt: skip
def test_what_is_read_by_every_word_has_no_others(catalog: Catalog, nobody: None, sentence: str) -> None:
    assert _others(catalog, sentence) == ()


def test_where_it_pays_most_and_what_it_pays_are_two_answers(nobody: None) -> None:
    assert or_else.told("where do welders earn most", ("salary", "welder", "--where"))[0] == "careers salary welder"
    assert "careers salary welder" not in or_else.told("pay of my welder", ("salary", "welder", "--in", "ohio"))


def test_a_move_without_a_direction_is_offered_the_other_way(nobody: None) -> None:
    """Where no word says which of two jobs is gone to."""
    back = "careers gap cashier waiter"
    assert back in or_else.told("what would a cashier lack as a waiter", ("gap", "waiter", "cashier"))
    assert back not in or_else.told("what does a waiter lack to become a cashier", ("gap", "waiter", "cashier"))


def test_words_left_aside_always_have_others(nobody: None) -> None:
    """However short a question is: what was not looked for may have been the point."""
    arguments = ("salary", "registered-nurse")
    assert or_else.told("nurse salary", arguments) == ()
    assert "careers show registered-nurse" in or_else.told("nurse salary", arguments, ("not looked for: uniform",))


def test_a_job_that_the_reading_leaves_aside_is_offered(catalog: Catalog, nobody: None) -> None:
    """A list for a waitress is not from her work: the moves from it, with the same wishes, are one command away."""
    question = Question(("list", "--family", "office", "--work", "desk"), ("not looked for: waitress",))
    sentence = "office jobs at a desk for the waitress"
    found = asked_unread.with_jobs(catalog, question, sentence)
    assert found.jobs == ("waiter",)
    others = or_else.told(sentence, found.arguments, found.remarks, found.jobs)
    assert others[0] == "careers next waiter --family office --work desk"


def test_a_profile_needs_no_placeholder(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("CAREERS_HOME", str(tmp_path))
    model.profile_file().parent.mkdir(parents=True, exist_ok=True)
    model.profile_file().write_text("role: waiter\n", encoding="utf-8")
    others = or_else.told("what do i lack for a welder", ("show", "welder", "--section", "skills"))
    assert others[0] == "careers gap welder"


SENTENCES = (
    "what is the work really like for a nurse",
    "is teaching actually worth it",
    "does a data scientist really need a masters",
    "how do I go from qa tester to software developer",
    "my client is a waitress and wants office work",
    "I'm a cashier what could I honestly move into",
    "I drive a truck and my back hurts what else is there",
    "jobs where I can sit down and don't deal with customers",
)


@pytest.mark.parametrize("sentence", SENTENCES)
def test_each_of_them_works(careers: Callable[..., Ran], sentence: str) -> None:
    """They stand on one line below the reading, and each runs as it is typed."""
    told = careers(sentence).stderr
    line = re.search(r"^careers: read as careers .*\n  or else: (.*)$", told, re.MULTILINE)
    assert line, told
    for command in set(re.findall(r"`careers ([^`]+)`", line[1])) - {"start"}:  # which asks on a terminal
        ran = careers(*shlex.split(command))
        assert ran.exit_code == 0 and ran.strip(), (command, ran.stderr)


def test_the_reading_of_a_short_question_is_one_line(careers: Callable[..., Ran]) -> None:
    assert "or else" not in careers("nurse salary").stderr
    assert "or else" not in careers("path", "waiter", "to", "nurse").stderr


@pytest.mark.parametrize("adverb", REALLY)
@pytest.mark.parametrize(
    "sentence",
    ["what does a nurse {} earn", "do i {} need math to be an architect", "jobs i could {} do with a bad knee"],
)
def test_an_adverb_changes_no_reading(catalog: Catalog, adverb: str, sentence: str) -> None:
    bare = questions.read(catalog, " ".join(sentence.format("").split()))
    assert questions.read(catalog, sentence.format(adverb)) == bare


@pytest.mark.parametrize("adverb", REALLY)
def test_what_work_is_really_like_is_one_question(catalog: Catalog, adverb: str) -> None:
    """Whichever adverb asks it, and for the work as for the job."""
    shown = "show registered-nurse --section activities --section conditions --section statistics"
    assert _command(catalog, f"what is the work {adverb} like for a nurse") == shown
    assert _command(catalog, f"what is it {adverb} like to be a nurse") == shown


def test_who_is_seriously_ill_is_no_adverb() -> None:
    assert adverbs.without("i am seriously ill, honestly, what now") == "i am seriously ill what now"


@pytest.mark.parametrize(
    "sentence",
    [
        "what am I missing to become a paralegal", "what do I lack to be a paralegal",
        "what do I still need to become a paralegal", "what am I still lacking for a paralegal",
    ],
)  # fmt: skip
def test_what_one_lacks_needs_ones_own_job(catalog: Catalog, nobody: None, sentence: str) -> None:
    """That is said first, with how to name it; what the job takes and the way in are shown."""
    question = questions.read(catalog, sentence)
    assert question is not None
    assert question.arguments[:2] == ("show", "paralegal") and {"skills", "education"} <= {*question.arguments}
    assert "your own job, which is not known" in question.remarks[0]
    assert "`careers gap waiter paralegal`" in question.remarks[0] and "`careers start`" in question.remarks[0]


@pytest.mark.parametrize(
    ("sentence", "topic"),
    [
        ("is a pharmacy tech on their feet all day", "standing and walking: "),
        ("is a pharmacist on their feet", "standing and walking: "),
        ("do pharmacy techs stand a lot", "standing and walking: "),
        ("does a cashier sit all day", "desk work: "),
        ("can I do the work of a pharmacist sitting down", "desk work: "),
    ],
)
def test_standing_and_sitting_in_a_named_job(catalog: Catalog, sentence: str, topic: str) -> None:
    question = questions.read(catalog, sentence)
    assert question is not None and question.term is not None and question.term.meaning.startswith(topic)


@pytest.mark.parametrize(
    "sentence",
    [
        "make a handout for my client comparing paralegal and legal secretary",
        "prepare a sheet for a student comparing paralegal and legal secretary",
    ],
)
def test_whom_a_page_is_for_is_no_wish(catalog: Catalog, sentence: str) -> None:
    """Neither is "make" asked as pay, nor the client as serving customers."""
    question = questions.read(catalog, sentence)
    assert question is not None and question.arguments == () and len(question.remarks) == 1
    assert question.remarks[0].startswith("`careers report paralegal legal-secretary -o handout.html`")


def test_whom_a_comparison_is_for_is_no_wish(catalog: Catalog) -> None:
    question = questions.read(catalog, "for a client of mine: welder vs waiter")
    assert question is not None and question.arguments == ("compare", "welder", "waiter") and question.remarks == ()


def test_which_is_better_is_no_question_of_pay_alone(catalog: Catalog) -> None:
    assert _command(catalog, "nurse or paramedic which is better") == "compare registered-nurse paramedic"
    assert _command(catalog, "nurse or paramedic which is better paid") == "salary registered-nurse paramedic"
