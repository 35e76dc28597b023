"""Plain questions to `careers search`: as which command they are read, and what is said to be beyond the record."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from careercli.api import Catalog
from careercli.commands.asked import questions
from careercli.commands.asked.facts import role_questions
from careercli.commands.asked.moves import asked_moves
from careercli.commands.asked.person import (
    own_pay,
    person_words,
)
from careercli.profile import model
from helper import home_of, run


@pytest.mark.parametrize(
    ("sentence", "command"),
    [
        ("jobs that pay over 100k without a degree?", "list --min-pay 100000 --education certificate --sort -jobs"),
        ("jobs paying $30 an hour", "list --min-pay 62400 --sort -pay"),
        ("best paid healthcare jobs without being a doctor", "list --education master --family health --sort -pay"),
        ("jobs with animals but no vet school", "match work with animals --education master"),
        ("how many years until i'm a journeyman plumber", "show plumber --section entry-path --section education"),
        ("tell me about being a court reporter", "show court-reporter"),
        ("what would i make as a new cop in phoenix", "salary police-officer --in phoenix"),
        ("jobs that are the opposite of office work", "list --work no-desk --sort -jobs"),
        ("legal jobs other than lawyer", "list --education master --family legal --sort -jobs"),
        (
            "jobs in science without grad school",
            "list --education bachelor --family science --interests I --sort -jobs",
        ),
        ("jobs where I can work alone", "list --work no-customers,no-talking --sort -jobs"),
        ("I'm good at excel and organizing, what job fits", "match excel organizing"),
        ("pretty good at writing and spanish. any jobs for me?", "match writing spanish"),
        ("what's the catch with being a flight attendant", "show flight-attendants --section conditions"),
        ("what sucks about being a lawyer", "show lawyer --section conditions"),
        (
            "what jobs can i get with a one year certificate",
            "list --training 1 year --education certificate --sort -jobs",
        ),
        (
            "jobs with a two year degree over 60000",
            "list --min-pay 60000 --min-education associate --education associate --sort -jobs",
        ),
        ("jobs i can get with a 4-year degree", "list --min-education bachelor --education bachelor --sort -jobs"),
        ("which jobs are growing", "list --sort -growth"),
        ("jobs with the most openings", "list --sort -openings"),
        ("jobs near austin", "list --in austin --sort -jobs"),
        ("what does a plumber do", "show plumber --section summary --section responsibilities"),
        ("compare plumber and electrician for me", "compare plumber electrician"),
        ("what licenses does a plumber need", "show plumber --section entry-path --section education"),
        ("i want to be an electrician where do i start", "show electrician --section entry-path --section education"),
        ("what will a plumber look like in ten years", "show plumber --section statistics"),
        ("how many openings are there for a plumber each year", "show plumber --section statistics"),
        ("how long is the training for an electrician", "show electrician --section entry-path --section education"),
        ("how many years of school to become a plumber", "show plumber --section entry-path --section education"),
        ("how do I become an electrician", "show electrician --section entry-path --section education"),
        ("highest paid nurse", "list --title nurse --sort -pay"),
        ("nurse to electrician", "path registered-nurse electrician"),
        ("salary electrician texas", "salary electrician --in texas"),
        ("jobs like electrician", "related electrician"),
        ("jobs with animals", "match work with animals"),
        ("what can a waiter become?", "next waiter"),
        ("what can I become as a waiter", "next waiter"),
        ("plumber vs electrician", "compare plumber electrician"),
        ("compare plumber and electrician", "compare plumber electrician"),
        ("difference between a plumber and an electrician", "compare plumber electrician"),
        ("which pays more, plumber or electrician", "salary plumber electrician"),
        ("is $24 an hour good for an electrician apprentice", "salary electrician --offer 24 an hour"),
        ("nurse salary austin", "salary registered-nurse --in austin"),
        ("dog groomer pay California", "salary animal-caretakers --in california"),
        ("high paying jobs with low stress", "list --work low-stress --sort -pay"),
        ("jobs that will exist in ten years", "list --min-jobs 20000 --min-growth 0 --sort -growth"),
        ("switch from teaching to tech", "next high-school-teacher --family computing"),
        ("from retail to office work", "next retail-salesperson --family office"),
        ("I'm good with my hands", "list --family trades --sort -jobs"),
        ("how long does it take to become a nurse", "show registered-nurse --section entry-path --section education"),
        ("do I need a degree to be an electrician", "show electrician --section entry-path --section education"),
        ("what does it take to be a paralegal", "show paralegal --section entry-path --section education"),
        ("will AI replace paralegals", "show paralegal --section statistics"),
        ("will robots take welding jobs", "show welder --section statistics"),
        ("where do welders earn most", "salary welder --where"),
        ("jobs for a waiter", "next waiter"),
        ("I am a waiter and want out", "next waiter"),
        ("I want out of waiting tables", "next waiter --not-like waiter"),
        ("jobs in Austin that pay more than 20 an hour", "list --min-pay 41600 --in austin --sort -pay"),
        ("jobs for introverts who like maths", "list --work no-talking --skill mathematics --sort -rating"),
        ("jobs for people good at maths", "list --skill mathematics --sort -rating"),
        ("what jobs use biology in Texas", "list --in texas --skill biology --sort -jobs"),  # no ratings in a place
        ("good paying jobs that don't require college", "list --education high school --sort -pay"),
        ("can I get a good job without going to college", "list --education high school --sort -jobs"),
        ("highest paying trades", "list --family trades --sort -pay"),
        ("how many years does it take to become a plumber", "show plumber --section entry-path --section education"),
        ("how can I get into nursing", "show registered-nurse --section entry-path --section education"),
        ("is plumbing a dying trade", "show plumber --section statistics"),
        ("do plumbers earn more than electricians", "salary plumber electrician"),
        ("something like carpentry but better paid", "next carpenter --min-pay 60581"),
        ("Which jobs pay over 50,000 in Ohio?", "list --min-pay 50000 --in ohio --sort -pay"),
        ("jobs in or near Austin", "list --in austin --sort -jobs"),
        ("jobs in OR", "list --in oregon --sort -jobs"),
        ("jobs in Portland, OR", "list --in portland, oregon --sort -jobs"),
        ("engineering jobs in high demand that pay well", "list --family engineering --sort -pay"),
        ("which jobs exist in Spokane", "list --in spokane --sort -jobs"),
        ("median pay in Texas", "list --in texas --sort -jobs"),
        ("pay texas", "list --in texas --sort -jobs"),
        ("highest paid nurse in texas", "list --title nurse --sort -pay --in texas"),
        ("Is my pay low? I earn 31,000 as a waitress in Ohio", "salary waiter --offer 31000 --in ohio"),
        ("I am a waitress in Ohio. I earn 31,000. Is that low?", "salary waiter --offer 31000 --in ohio"),
        ("am I paid enough as a nurse at 62k in Texas", "salary registered-nurse --offer 62k --in texas"),
        ("salary waitress 31000 ohio", "salary waiter --offer 31000 --in ohio"),
        ("nurse 62k new york", "salary registered-nurse --offer 62k --in new york"),
        ("what would I do all day as a welder", "show welder --section summary --section responsibilities"),
        ("sources for electricians", "show electrician --section sources"),
        ("is there demand for plumbers", "show plumber --section statistics"),
    ],
)
def test_a_question_is_the_command_that_answers_it(catalog: Catalog, sentence: str, command: str) -> None:
    """Each kind of question once, in the words of somebody who knows no command."""
    question = questions.read(catalog, sentence)
    assert question is not None and " ".join(question.arguments) == command


@pytest.mark.parametrize(
    "sentence",
    [
        "travel nurse",
        "part time plumber",
        "nurse",
        "something or other",
        "legal research",
        "title:nurse",
        '"legal research"',
        "",
        "xyzzy to plugh",
    ],
)
def test_what_is_no_question_is_searched_for(catalog: Catalog, sentence: str) -> None:
    """Names, skills and the syntax of the search stay what they were."""
    assert questions.read(catalog, sentence) is None


@pytest.mark.parametrize(
    "sentence",
    ["nurse\u200b jobs in ohio", "\u202enurse jobs in ohio", "nurse\xa0jobs in ohio", "“nurse” jobs in ohio"],
)
def test_what_a_pasted_sentence_has_besides_is_no_word_of_it(catalog: Catalog, sentence: str) -> None:
    """Marks that cannot be seen, curly quotes and hard spaces; nothing is said not to be looked for that is."""
    question = questions.read(catalog, sentence)
    assert question == questions.read(catalog, "nurse jobs in ohio") is not None


@pytest.mark.parametrize("amount", ["60k", "６０k", "٦٠k"])
def test_digits_of_any_script_are_an_amount(catalog: Catalog, amount: str) -> None:
    """A condition in such digits is never dropped in silence."""
    question = questions.read(catalog, f"jobs over {amount} in ohio")
    assert question is not None and "60000" in question.arguments


def test_what_is_beyond_the_record_is_said(catalog: Catalog) -> None:
    """Alone, what comes nearest is answered; beside something that is recorded, that is."""
    alone = questions.read(catalog, "jobs for introverts")
    assert alone is not None and "introversion: not recorded" in alone.remarks[0]
    assert alone.arguments[:3] == ("list", "--work", "no-talking"), "the nearest, which is said to be no promise"
    assert alone.remarks[-1].startswith("nearest, and no promise")
    silent = questions.read(catalog, "jobs where I don't have to talk to people")
    assert silent is not None and silent.arguments[:3] == ("list", "--work", "no-talking"), "not its opposite"
    partly = questions.read(catalog, "well paid jobs with no uniforms")
    assert partly is not None and partly.arguments == ("list", "--sort", "-pay") and "uniforms" in partly.remarks[0]


def test_what_the_person_could_become_is_asked_of_the_person(
    catalog: Catalog, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    """Without a role: the moves from that of the profile, or else a word on `careers start`."""
    monkeypatch.setenv("CAREERS_HOME", str(tmp_path / "nobody"))
    nobody = questions.read(catalog, "what can I become")
    assert nobody is not None and not nobody.arguments and "`careers start`" in nobody.remarks[0]
    model.profile_file().parent.mkdir(parents=True, exist_ok=True)
    model.profile_file().write_text("role: waiter\n", encoding="utf-8")
    own = questions.read(catalog, "what can I become")
    assert own is not None and own.arguments == ("next",)


def test_a_place_is_never_dropped_in_silence(catalog: Catalog) -> None:
    """What has no figures by place is answered for the nation, which is said, with what is told of the place."""
    outlook = questions.read(catalog, "outlook administrative assistant Ohio")
    assert outlook is not None and outlook.arguments == ("show", "administrative-assistant", "--section", "statistics")
    assert "Ohio: projections by state are not in the data" in outlook.remarks[0]
    assert "`careers salary administrative-assistant --in ohio`" in outlook.remarks[0]
    apart = questions.read(catalog, "I live in Texas. What is the outlook for nurses?")
    assert apart is not None and apart.arguments[1] == "registered-nurse" and "Texas: " in apart.remarks[0]
    near = questions.read(catalog, "demand for electricians near me")
    assert near is not None and near.remarks[0].startswith("near you: projections by state")
    compared = questions.read(catalog, "plumber vs electrician in ohio")
    assert compared is not None and compared.arguments == ("compare", "plumber", "electrician", "--in", "ohio")
    for sentence in ("how do I become a plumber in Ohio", "jobs like welder in ohio"):
        question = questions.read(catalog, sentence)
        assert question is not None and any("of the whole country" in remark for remark in question.remarks), sentence


def test_of_several_sentences_those_that_are_not_read_are_named(catalog: Catalog) -> None:
    """One is answered, and nobody thinks that the other was."""
    question = questions.read(catalog, "My boss is rude. What does a plumber do?")
    assert question is not None and question.arguments[:2] == ("show", "plumber")
    assert question.remarks == ("left aside: my boss is rude",)


@pytest.mark.parametrize("here", ["near me", "around here", "where I live", "in my area", "in my state"])
def test_here_is_the_place_of_the_profile(
    catalog: Catalog, monkeypatch: pytest.MonkeyPatch, tmp_path: Path, here: str
) -> None:
    """Without one the nation is shown, and what to add is said: "me" is not Maine."""
    monkeypatch.setenv("CAREERS_HOME", str(tmp_path / "nobody"))
    sentence = f"jobs over 50000 without a degree {here}"
    command = ("list", "--min-pay", "50000", "--education", "certificate")
    nobody = questions.read(catalog, sentence)
    assert nobody is not None and nobody.arguments == (*command, "--sort", "-jobs")
    assert "where? add a place" in nobody.remarks[0]
    model.profile_file().parent.mkdir(parents=True, exist_ok=True)
    model.profile_file().write_text("place: Ohio\n", encoding="utf-8")
    own = questions.read(catalog, sentence)
    assert own is not None and own == questions.Question((*command, "--in", "Ohio", "--sort", "-jobs"))


@pytest.mark.parametrize("sentence", ["is my pay low", "Is my pay low here?", "am I paid enough", "am I underpaid"])
def test_ones_own_pay_is_that_of_the_profile(
    catalog: Catalog, monkeypatch: pytest.MonkeyPatch, tmp_path: Path, sentence: str
) -> None:
    """`salary` alone takes role, pay and place from it; without a profile, what to type is said."""
    monkeypatch.setenv("CAREERS_HOME", str(tmp_path / "nobody"))
    nobody = questions.read(catalog, sentence)
    assert nobody is not None and not nobody.arguments and "`careers salary waiter --offer" in nobody.remarks[0]
    model.profile_file().parent.mkdir(parents=True, exist_ok=True)
    model.profile_file().write_text("role: waiter\npay: {amount: 31000}\nplace: Ohio\n", encoding="utf-8")
    own = questions.read(catalog, sentence)
    assert own is not None and own.arguments[:1] == ("salary",) and not own.remarks
    assert own.arguments in (("salary",), ("salary", "--in", "Ohio"))


@pytest.mark.parametrize("sentence", ["what does it cost to become a plumber", "Tuition for nursing school?"])
def test_tuition_is_beyond_the_record_and_the_way_in_is_told(catalog: Catalog, sentence: str) -> None:
    """And where it can be asked for."""
    question = questions.read(catalog, sentence)
    assert question is not None and question.arguments[2:] == ("--section", "entry-path", "--section", "education")
    assert "tuition: not recorded" in question.remarks[-1] and "College Scorecard" in question.remarks[-1]


@pytest.mark.parametrize(
    "sentence", ["where do the figures come from", "sources", "How old are these figures?", "who made this"]
)
def test_a_question_on_the_figures_leads_to_where(catalog: Catalog, sentence: str) -> None:
    """`careers where` names each release and its age."""
    question = questions.read(catalog, sentence)
    assert question is not None and question.arguments == ("where",) and "Bureau of Labor" in question.remarks[0]


def test_the_one_word_sources_is_no_source_code_auditor(atlas_data: Path, tmp_path: Path) -> None:
    """At the front door; a search for the word stays one."""
    ran = run("sources", home=tmp_path, CAREERS_DATA=str(atlas_data))
    assert "read as careers where" in ran.stderr and "O*NET" in ran


def test_a_sentence_in_quotes_is_read_as_without(atlas_data: Path, tmp_path: Path) -> None:
    """Capitals, the question mark and the comma of a thousand make no difference either."""
    ran = run("What could a waitress become?", home=tmp_path, CAREERS_DATA=str(atlas_data))
    assert "read as careers next waiter" in ran.stderr and ran.exit_code == 0


def test_the_hint_of_an_unread_sentence_names_the_role_that_it_names(atlas_data: Path, tmp_path: Path) -> None:
    """Not that which one of its words is the short name of."""
    words = ("tell", "me", "whether", "administrative", "assistants", "in", "Ohio", "will", "get", "on")
    hint = run(*words, home=tmp_path, CAREERS_DATA=str(atlas_data)).stderr
    assert "`careers show administrative-assistant`" in hint and "physical-therapist" not in hint


def test_nothing_to_answer_is_an_empty_array(atlas_data: Path, tmp_path: Path) -> None:
    """A program that asks for JSON reads some; the word on what is not recorded is on stderr."""
    ran = run("jobs with flexible hours", "--json", home=tmp_path, CAREERS_DATA=str(atlas_data))
    assert (ran.exit_code, json.loads(ran)) == (0, [])
    assert "hours: not held here" in ran.stderr and "`careers list --work part-time`" in ran.stderr


def test_a_bare_question_is_one_too(atlas_data: Path, tmp_path: Path) -> None:
    """Words without a command: not the misspelt command that the first of them may be, nor a role of one's own."""
    ran = run("what", "can", "i", "become", home=tmp_path, CAREERS_DATA=str(atlas_data))
    assert ran.exit_code == 0 and "`careers start`" in ran.stderr and "whatif" not in ran.stderr
    told = run("what", "can", "a", "waiter", "become", home=tmp_path, CAREERS_DATA=str(atlas_data)).stderr.splitlines()
    assert [line for line in told if "read as" in line] == ["careers: read as careers next waiter"], "said once"
    told = run("tired of retail, what else", home=tmp_path, CAREERS_DATA=str(atlas_data)).stderr.splitlines()
    assert [line for line in told if "read as" in line] == ["careers: read as careers next retail-salesperson"]
    words = ("where", "can", "I", "go", "from", "being", "a", "receptionist")
    by_chance = run(*words, home=tmp_path, CAREERS_DATA=str(atlas_data))
    assert "read as careers next receptionist" in by_chance.stderr and by_chance.exit_code == 0, "not `where`"
    unknown = run("search", "xyzzy plugh frobnicate", home=tmp_path, CAREERS_DATA=str(atlas_data))
    assert "careers list" in unknown.stderr and "careers new" not in unknown.stderr


def test_words_of_a_title_that_were_not_looked_for_are_said(atlas_data: Path, tmp_path: Path) -> None:
    """In one plain sentence, without the names of the parts of a title."""
    ran = run("search", "senior plumber", home=tmp_path, CAREERS_DATA=str(atlas_data))
    assert "these are the roles called 'plumber': " in ran.stderr and "was not looked for" in ran.stderr


def test_search_says_how_it_read_a_question(atlas_data: Path, tmp_path: Path) -> None:
    """The answer is the command's own, its format and limit as asked for."""
    asked = ("jobs over 200k", "--limit", "2", "--format", "ids")
    ran = run(*asked, home=tmp_path, CAREERS_DATA=str(atlas_data))
    same = run("list", "--min-pay", "200000", "--sort", "-pay", *asked[1:], home=tmp_path, CAREERS_DATA=str(atlas_data))
    assert "read as careers list --min-pay 200000 --sort -pay" in ran.stderr
    assert (ran.lines, len(ran.lines), ran.exit_code) == (same.lines, 2, 0)


@pytest.mark.parametrize(
    "sentence",
    [
        "I do not like helping children",
        "I hate working with animals",
    ],
)
def test_a_liking_that_is_denied_is_not_read_as_one(catalog: Catalog, sentence: str) -> None:
    """Nothing is asked of the catalogue, and it is said that this cannot be."""
    question = questions.read(catalog, sentence)
    assert question is not None
    assert question.arguments == ()
    assert "cannot be ruled out, as no source rates it" in question.remarks[0]


def test_an_amount_without_a_role_is_told_as_a_years_pay(catalog: Catalog) -> None:
    """17 an hour for the 2,080 hours of a year is 35,360."""
    question = questions.read(catalog, "I earn $17 an hour")
    assert question is not None
    assert "$35,360 a year" in question.remarks[0]


@pytest.mark.parametrize("sentence", ["I like working with people", "I do not like working with people"])
def test_a_sentence_never_changes_the_profile(atlas_data: Path, tmp_path: Path, sentence: str) -> None:
    """Only a command that is typed as one does."""
    data = {"CAREERS_DATA": str(atlas_data)}
    run("interests", "RIC", home=tmp_path, **data)
    before = {file: file.read_bytes() for file in home_of(tmp_path).rglob("*.yaml")}
    assert before
    run(*sentence.split(), home=tmp_path, **data)
    assert {file: file.read_bytes() for file in home_of(tmp_path).rglob("*.yaml")} == before


LETTERS = st.characters(codec="ascii", categories=("Ll", "Nd", "Po", "Zs", "Sc", "Pd"))


@pytest.mark.parametrize(("pattern", "cues"), [(pattern, cues) for pattern, _kind, cues in role_questions.ABOUT])
@settings(max_examples=15)
@given(data=st.data())
def test_no_question_lacks_its_cues(pattern: str, cues: tuple[str, ...], data: st.DataObject) -> None:
    """Whatever fits a pattern has one of its cues, for want of which the pattern is not tried."""
    sentence = data.draw(st.from_regex(pattern, fullmatch=True, alphabet=LETTERS))
    assert any(cue in sentence for cue in cues)


@pytest.mark.parametrize("name", ["EARNING", "LEAVING", "FROM_HERE"])
@given(data=st.data())
def test_no_question_about_the_person_lacks_its_cues(name: str, data: st.DataObject) -> None:
    """The same holds for questions about the person, which have their cues together."""
    sentence = data.draw(st.from_regex(getattr(person_words, name), fullmatch=True, alphabet=LETTERS))
    assert any(cue in sentence for cue in person_words.ABOUT_ME_CUES)


@pytest.mark.parametrize(
    ("sentence", "command"),
    [
        ("print a handout for a welder", "`careers report welder -o welder.html`"),
        ("print handout welder paralegal Ohio", "`careers report welder paralegal --in ohio -o handout.html`"),
        ("handout for a welder who wants better pay", "`careers report welder -o welder.html`"),
        ("give me a one page sheet on plumbers for a client", "`careers report plumber -o plumber.html`"),
        ("help me print", "no job is named: name one, for example a waiter; `careers report waiter -o waiter.html`"),
        ("can i print this", "`careers report waiter -o waiter.html`"),
        ("save this job", "no job is named: name one, for example a waiter; `careers star waiter`"),
    ],
)
def test_a_page_or_a_kept_job_is_told_how(catalog: Catalog, sentence: str, command: str) -> None:
    """Nothing is written for a sentence; the command that does is named."""
    question = questions.read(catalog, sentence)
    assert question is not None and question.arguments == ()
    assert any(command in remark for remark in question.remarks)


@pytest.mark.parametrize("words", ["print designer", "page designer", "sheet metal worker", "printing press operator"])
def test_titles_that_speak_of_paper_ask_for_none(catalog: Catalog, words: str) -> None:
    """A trade of print is searched for as any other."""
    question = questions.read(catalog, words)
    assert question is None or not any("report" in remark or "star" in remark for remark in question.remarks)


@pytest.mark.parametrize(
    ("pattern", "cues"),
    [
        (asked_moves.CHECK, asked_moves.CHECK_CUES),
        (asked_moves.LOST_JOB, asked_moves.LOST_JOB_CUES),
        (asked_moves.CHANGE, asked_moves.CHANGE_CUES),
        (asked_moves.LIKE, asked_moves.LIKE_CUES),
        (asked_moves.EXPERIENCE, asked_moves.EXPERIENCE_CUES),
        (own_pay.PAY_ASKED, own_pay.PAY_ASKED_CUES),
        (own_pay.OWN_AMOUNT, own_pay.OWN_AMOUNT_CUES),
    ],
)
@given(data=st.data())
def test_no_question_about_a_job_or_pay_lacks_its_cues(
    pattern: str, cues: tuple[str, ...], data: st.DataObject
) -> None:
    """And for what is asked from a job, and for one's own pay."""
    sentence = data.draw(st.from_regex(pattern, alphabet=LETTERS))
    assert any(cue in sentence for cue in cues)


@pytest.mark.parametrize(
    "title", ["data consultant", "growth hacker", "income tax auditor", "barber or beauty shop manager"]
)
def test_the_name_of_a_role_is_no_question(atlas_data: Path, tmp_path: Path, title: str) -> None:
    """Whatever a rule would read in its words: the roles that are called so are the answer."""
    done = run("search", title, "--json", home=tmp_path, CAREERS_DATA=str(atlas_data))
    assert done.json[0]["matched"]["where"] in ("title", "alias") and done.json[0]["score"] >= 98
    assert not done.stderr


@pytest.mark.parametrize(
    ("sentence", "command"),
    [
        ("night shift and heavy lifting - which nursing jobs have neither",
         "list --work no-lifting,no-nights --title nursing --sort -jobs"),
        ("jobs with neither nights nor heavy lifting", "list --work no-lifting,no-nights --sort -jobs"),
        ("something in food where I'm home by 6 and off on weekends",
         "list --work no-nights,no-weekends --family food --sort -jobs"),
        ("jobs where you get saturdays and sundays free", "list --work no-weekends --sort -jobs"),
        ("which trades pay well, college isn't for him",
         "list --education certificate --family trades --sort -pay"),
        ("likes fixing stuff. what trades pay good", "list --family trades --interests R --sort -pay"),
        ("truck driver tired of being gone for weeks", "next truck-driver --work no-travel"),
    ],
)  # fmt: skip
def test_what_is_turned_away_is_left_out(catalog: Catalog, sentence: str, command: str) -> None:
    question = questions.read(catalog, sentence)
    assert question is not None and " ".join(question.arguments) == command


def test_what_somebody_faints_at_is_said_not_to_be_ruled_out(catalog: Catalog) -> None:
    question = questions.read(catalog, "my daughter wants to do something with animals but faints at blood")
    assert question is not None and question.arguments == ("match", "work with animals")
    assert question.remarks[0].startswith("blood: cannot be ruled out")
