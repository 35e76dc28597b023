"""Sentences of everyday speech: one's own job in them, terms of the data, misspelt names, and what is not understood."""

from __future__ import annotations

import json
import re
import shlex
from pathlib import Path

import pytest

from careercli.api import Catalog
from careercli.commands.asked import (
    not_understood,
    questions,
)
from careercli.commands.asked.facts import glossary
from careercli.profile import model
from helper import run


@pytest.mark.parametrize(
    ("sentence", "command"),
    [
        ("i'm a waiter, what else could i do", "next waiter"),
        ("im a welder what now", "next welder"),
        ("i been a waiter for 12 years and i need out", "next waiter"),
        ("my husband is a welder, can he do something closer to home", "next welder"),
        ("remote jobs for former nurses", "next registered-nurse --work home"),
        ("I am an electrician but my back is bad", "next electrician --work no-strain"),
        ("what can a nurse do besides nursing", "next registered-nurse --not-like registered-nurse"),
        ("will AI take my job, im a paralegal", "show paralegal --section statistics"),
    ],
)
def test_ones_own_job_is_where_the_moves_begin(catalog: Catalog, sentence: str, command: str) -> None:
    """The job that somebody says to have is no job that is looked for; what the sentence wishes of the new one counts."""
    question = questions.read(catalog, sentence)
    assert question is not None and " ".join(question.arguments) == command


@pytest.mark.parametrize(
    "sentence",
    [
        "what's my job like as a legal coordinator",
        "what is the job like as a legal coordinator",
        "what is the work like for a legal coordinator",
        "what is the job of a legal coordinator like",
        "what is it like being a legal coordinator",
    ],
)
def test_what_a_job_is_like_asks_for_no_other_job(catalog: Catalog, sentence: str) -> None:
    """ "My job" in a question about what it is like is the job that is asked about, and none that is left."""
    question = questions.read(catalog, sentence)
    assert question is not None and question.arguments == ("day", "legal-coordinator")


def test_work_that_is_liked_for_more_pay_is_a_move_to_what_pays_more(catalog: Catalog) -> None:
    """The median of the work that is named is the least; of whom it was taken is said."""
    question = questions.read(catalog, "i like welding but want to earn more")
    assert question is not None and question.arguments[:3] == ("next", "welder", "--min-pay")
    assert "welding is taken as welder" in question.remarks[0]


def test_a_license_beside_a_job_that_is_named_is_not_the_job(catalog: Catalog) -> None:
    """It is said not to count; alone it stands for the job that it is for."""
    question = questions.read(catalog, "what else can a welder do with a real estate license")
    assert question is not None and question.arguments == ("next", "welder")
    assert question.remarks == ("real estate license: not counted; the moves are from welder",)


def test_a_number_is_no_place(tmp_path: Path) -> None:
    """Ten years are not Tennessee; a place that is one stands in every command that takes it."""
    ran = run("search", "will paralegals be around in ten years", home=tmp_path)
    assert "careers show paralegal --section statistics" in ran.stderr
    assert "--in" not in ran.stderr
    ran = run("search", "will paralegals still be around near here in ohio", home=tmp_path)
    assert "careers salary paralegal --in ohio" in ran.stderr


def test_what_was_not_looked_for_beside_ones_job_is_named(catalog: Catalog) -> None:
    """Nothing of a wish is dropped in silence."""
    question = questions.read(catalog, "im a waiter, jobs near volcanoes")
    assert question is not None and question.arguments == ("next", "waiter")
    assert "not looked for: volcanoes" in question.remarks


@pytest.mark.parametrize(
    ("sentence", "command"),
    [
        ("what states pay welders the most", "salary welder --by state"),
        ("which state has the most nurses", "salary registered-nurse --by state"),
        ("how many jobs are there for paralegals", "show paralegal --section statistics"),
        ("how many electricians are there in ohio", "salary electrician --in ohio"),
        ("jobs dying out", "list --max-growth -0.1 --sort growth"),
        ("fastest shrinking careers", "list --max-growth -0.1 --sort growth"),
        ("jobs that are not dying out", "list --min-jobs 20000 --min-growth 0 --sort -growth"),
        ("how much more does a nurse earn than a paralegal", "salary registered-nurse paralegal"),
        ("what would i need to go from waiter to electrician", "gap waiter electrician"),
        ("how do i get into welding from waiting tables", "path waiter welder"),
        ("is it hard to become an electrician", "show electrician --section entry-path --section education"),
        ("tell me about plumbers", "show plumber"),
        ("whats the pay like for a welder", "salary welder"),
        ("compare electrican and registred nurse", "compare electrician registered-nurse"),
        ("electrican vs plummer", "compare electrician plumber"),
    ],
)
def test_places_ranks_and_misspelt_names(catalog: Catalog, sentence: str, command: str) -> None:
    """Each kind of sentence once, in the words of people who know no command."""
    question = questions.read(catalog, sentence)
    assert question is not None and " ".join(question.arguments) == command


@pytest.mark.parametrize("sentence", ["something vs other", "xyzzy vs plugh", "compare notes and ideas"])
def test_words_that_are_no_misspelt_names_are_not_compared(catalog: Catalog, sentence: str) -> None:
    """A name counts as misspelt only if each of its words is a letter or two away."""
    assert questions.read(catalog, sentence) is None


@pytest.mark.parametrize(
    ("sentence", "beyond"),
    [
        ("can i become a nurse at 45", "age"),
        ("can a felon become a nurse", "criminal records"),
        ("can you be a nurse with adhd", "ADHD, autism, anxiety and the like"),
    ],
)
def test_what_is_within_the_record_is_answered_beside_what_is_beyond(
    catalog: Catalog, sentence: str, beyond: str
) -> None:
    """How one becomes it is shown, and what nobody counts is said."""
    question = questions.read(catalog, sentence)
    assert question is not None and question.arguments[:2] == ("show", "registered-nurse")
    assert any(re.match(f"{beyond}: not (?:recorded|held here)", remark) for remark in question.remarks)


def test_what_one_lacks_is_a_gap_from_the_profile(
    catalog: Catalog, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    """Without a profile: what the job takes, and the commands that compare."""
    monkeypatch.setenv("CAREERS_HOME", str(tmp_path / "home"))
    question = questions.read(catalog, "what skills am i missing to be a paralegal")
    assert question is not None and question.arguments == ("show", "paralegal", "--section", "skills")
    assert "`careers gap waiter paralegal`" in question.remarks[0]
    model.profile_file().parent.mkdir(parents=True, exist_ok=True)
    model.profile_file().write_text("role: waiter\n", encoding="utf-8")
    own = questions.read(catalog, "what skills am i missing to be a paralegal")
    assert own is not None and own.arguments == ("gap", "paralegal")


@pytest.mark.parametrize(
    "sentence", ["im 17 and have no clue what i want to do", "just graduated high school what now"]
)
def test_who_does_not_know_yet_begins_with_interests(catalog: Catalog, sentence: str) -> None:
    """No list at random."""
    question = questions.read(catalog, sentence)
    assert question is not None and not question.arguments and "`careers interests`" in question.remarks[0]


def test_a_job_that_nothing_can_be_compared_with_is_said_to_be_so(catalog: Catalog) -> None:
    """Of the armed forces: a command that would fail is none; what can be typed is named."""
    question = questions.read(catalog, "i was a soldier for 8 years what civilian work fits me")
    assert question is not None and not question.arguments and "`careers start`" in question.remarks[-1]


@pytest.mark.parametrize("term", glossary.TERMS, ids=lambda term: term.name)
def test_each_term_is_explained_with_its_source(catalog: Catalog, term: glossary.Term) -> None:
    """By its own name, with an article or a question mark or not."""
    for sentence in (f"whats a {term.name}?", f"what does {term.name} mean", f"define {term.name}"):
        question = questions.read(catalog, sentence)
        assert question is not None and question.term == term and not question.arguments
    assert term.source


def test_a_term_is_the_answer_itself(tmp_path: Path) -> None:
    """On stdout with its source beside, as an object in JSON."""
    ran = run("search", "whats job zone 4", home=tmp_path)
    assert ran.exit_code == 0 and ran.startswith("job zone: ") and "source: O*NET" in ran.stderr
    assert json.loads(run("what is a location quotient", "--json", home=tmp_path))[0]["term"] == "location quotient"


@pytest.mark.parametrize(
    "sentence",
    [
        "who invented the telephone",
        "what time is it",
        "weather in austin tomorrow",
        "tell me a joke",
        "why do cats purr",
        "who is the president of france",
    ],
)
def test_what_is_beyond_the_subject_names_no_role(sentence: str, tmp_path: Path) -> None:
    """It is said in a line; no role is shown for a stray word."""
    ran = run("search", sentence, home=tmp_path)
    assert ran.exit_code == 2 and ran == ""
    assert "this was not understood" in ran.stderr and "beyond what is recorded" in ran.stderr


def test_a_sentence_that_is_not_understood_offers_what_it_names(tmp_path: Path) -> None:
    """Commands for the role and the place, each of which runs; the same without `search`."""
    sentence = "could you sing me of a paralegal in Austin"
    ran = run("search", sentence, home=tmp_path)
    assert ran == "" and "`careers salary paralegal --in austin`" in ran.stderr
    bare = run(*sentence.split(), home=tmp_path)
    assert bare.exit_code == 2 and "`careers salary paralegal --in austin`" in bare.stderr
    assert json.loads(run("search", sentence, "--json", home=tmp_path)) == []
    assert run("salary", "paralegal", "--in", "austin", home=tmp_path).exit_code == 0


@pytest.mark.parametrize(
    ("sentence", "command"),
    [
        ("i hate my call center job, what else is there", "next customer-service-representative"),
        ("how much do legal coordinators get after ten years", "salary legal-coordinator"),
        ("how does someone end up as an archivist", "show archivists --section entry-path --section education"),
        ("what injuries do roofers get", "show roofers --section conditions"),
    ],
)
def test_a_sentence_that_is_understood_in_part_is_answered_by_the_nearest(
    tmp_path: Path, sentence: str, command: str
) -> None:
    """Its words say what is asked of the job that it names; programs get no guess."""
    for typed in ([sentence], ["search", sentence]):
        ran = run(*typed, "--format", "table", home=tmp_path)
        assert ran.exit_code == 0 and ran != ""
        assert "not all of this was understood" in ran.stderr and f"read as careers {command}\n" in ran.stderr
        assert "or else: `careers " in ran.stderr
    assert run(sentence, "--json", home=tmp_path).exit_code == 2


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("who invented the telephone", True),
        ("i'm a bartender what else could i do", True),
        ("weather in chicago tomorrow", True),
        ("hgv driver", False),
        ("head of sales and marketing", False),
        ("director of nursing in a hospital", False),
        ("IT support technician level 2", False),
        ("filing", False),
    ],
)
def test_a_title_is_no_sentence(words: str, expected: bool) -> None:
    """Titles with small words in them are searched for."""
    assert not_understood.is_sentence(words.split()) is expected


def test_bare_words_are_read_as_the_search_reads_them(atlas_data: Path, tmp_path: Path) -> None:
    """`careers WORDS` and `careers search WORDS` are one."""
    words, data = "licensed trades without college", str(atlas_data)
    bare = run(*words.split(), home=tmp_path, CAREERS_DATA=data)
    searched = run("search", words, home=tmp_path, CAREERS_DATA=data)
    assert bare.exit_code == searched.exit_code == 0 and str(bare) == str(searched)


@pytest.mark.parametrize(
    ("words", "command"),
    [
        ("nurse", ""),
        ("what do chefs earn in Ohio", "careers salary chef --in ohio"),
        ("jobs over 60k without a degree", "careers list --min-pay 60000 --education certificate --sort -jobs"),
        ("nurse or teacher", "careers compare registered-nurse elementary-school-teacher"),
        ("what is a location quotient", 'careers "what is a location quotient"'),
    ],
)
def test_a_program_that_searches_gets_hits_whatever_the_words(tmp_path: Path, words: str, command: str) -> None:
    """One shape and one set of columns; the command that answers the words as a question is told, and it runs."""
    found = run("search", words, "--json", home=tmp_path)
    assert found.exit_code == 0
    assert all(set(hit) == {"slug", "title", "score", "weak", "matched"} for hit in found.json)
    table = run("search", words, "--format", "csv", home=tmp_path)
    assert table.lines[0] == "slug,title,score,where,text,weak" and table.exit_code == 0
    assert run("search", words, "--format", "ids", "--limit", "1", home=tmp_path).exit_code == 0
    asked = [line for line in found.stderr.splitlines() if line.startswith("as a question: ")]
    assert asked == ([f"as a question: `{command} --json`"] if command else [])
    if command:
        assert run(*shlex.split(command)[1:], "--json", home=tmp_path).json == run(words, "--json", home=tmp_path).json


def test_a_limit_that_the_command_of_a_question_has_not_is_told(tmp_path: Path) -> None:
    ran = run("what do chefs earn in Ohio", "--limit", "2", "--json", home=tmp_path)
    assert ran.json[0]["slug"] == "chef" and "not looked for" not in ran.stderr
    assert "--limit 2 is not used: `careers salary` has no --limit" in ran.stderr
