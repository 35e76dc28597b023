"""A sentence of several wishes, in whatever order: no job, no limit of schooling, no amount and no place is lost."""

from __future__ import annotations

from pathlib import Path

import pytest

from careercli.api import Catalog
from careercli.commands.asked import asked_frame, questions
from careercli.commands.asked.jobs.job_mentions import jobs_in
from careercli.roles import plain_conditions
from helper import run


def _read(catalog: Catalog, sentence: str) -> tuple[str, str]:
    question = questions.read(catalog, sentence)
    assert question is not None, sentence
    return " ".join(question.arguments), " | ".join(question.remarks)


@pytest.mark.parametrize(
    ("sentence", "command"),
    [
        (
            "what training under a year could a forklift driver with a bad shoulder do in Toledo Ohio",
            "next forklift-operator --work no-lifting --training under 1 year --in toledo ohio",
        ),
        (
            "forklift operator hurt shoulder Toledo, jobs without lifting, earns 21 an hour",
            "next forklift-operator --work no-lifting --earning 43680 --in toledo",
        ),
        (
            "forklift operator looking for better pay within 1 year of training in Kentucky",
            "next forklift-operator --training 1 year --min-pay 46631 --in kentucky",
        ),
        (
            "mechanic with bad knees looking for a desk job in Tennessee",
            "next automotive-mechanic --work desk,no-strain --in tennessee",
        ),
        (
            "I'm a veteran who drove trucks in the army, what civilian jobs pay over 70000",
            "next truck-driver --min-pay 70000",
        ),
        (
            "teacher burned out want to leave, no more school, at least 55k",
            "next elementary-school-teacher --training none --min-pay 55000 --not-like elementary-school-teacher",
        ),
        ("client is a cashier, 52, wants to move to office work, typing skills only", "next cashier --family office"),
        ("im a line cook, how do i get into healthcare", "next restaurant-cook --family health"),
        ("im 55 and tired of roofing what else can i do with those skills", "next roofers"),
        ("client is 60, laid off machinist, how can he use his skills until retirement", "next machinists"),
        ("bank teller next step up", "next tellers --order up"),
        (
            "under a year of school, welder, bad back, Tulsa: what else is there",
            "next welder --work no-strain --training under 1 year --in tulsa",
        ),
        (
            "cashier in Phoenix with a GED who wants to make 45k",
            "next cashier --have high school --in phoenix --min-pay 45000",
        ),
        (
            "what jobs could a security guard get with an associate degree in Atlanta",
            "next security-guard --have associate --in atlanta",
        ),
        ("30 an hour jobs for a welder in Houston", "next welder --min-pay 62400 --in houston"),
        (
            "mail carrier with bad feet, sit down jobs in Portland Oregon",
            "next postal-service-mail-carriers --work desk,no-strain --in portland oregon",
        ),
        (
            "carpenter shoulder injury office work Omaha",
            "next carpenter --work no-lifting --family office --in omaha",
        ),
        ("nurse to something less stressful", "next registered-nurse --work low-stress"),
        ("less stressful jobs than legal coordinator", "next legal-coordinator --work low-stress"),
        ("jobs with less time pressure than legal coordinator", "next legal-coordinator --work low-stress"),
        ("calmer jobs than legal coordinator", "next legal-coordinator --work low-stress"),
        ("jobs with fewer emergencies than paramedic", "next paramedic --work low-stress"),
    ],
)
def test_one_job_and_wishes_are_the_moves_from_it(catalog: Catalog, sentence: str, command: str) -> None:
    assert _read(catalog, sentence)[0] == command


@pytest.mark.parametrize(
    ("sentence", "command"),
    [
        (
            "is contract manager a realistic move from legal coordinator?",
            "path legal-coordinator contract-specialist",
        ),
        ("legal coordinator, could I become a paralegal?", "path legal-coordinator paralegal"),
        ("should I quit my job as a chef and become an electrician?", "path chef electrician"),
        ("should I leave teaching to become a real estate agent", "path high-school-teacher real-estate-agent"),
        (
            "welder, machinist or millwright: which has the best pay in Indiana",
            "salary welder machinists millwrights --in indiana",
        ),
        ("barber vs cosmetologist pay and training", "compare barbers hairdresser"),
        ("how is a legal technician different from a paralegal", "compare legal-technician paralegal"),
    ],
)
def test_two_jobs_are_a_move_or_a_comparison(catalog: Catalog, sentence: str, command: str) -> None:
    """By the words between them; who comes "from" a job comes from it, wherever it stands."""
    assert _read(catalog, sentence)[0] == command


@pytest.mark.parametrize(
    ("sentence", "command", "said"),
    [
        ("should I become a nurse", "show registered-nurse --section entry-path --section education", ""),
        (
            "do I need law school to become a paralegal and what do paralegals make",
            "show paralegal --section entry-path --section education",
            "also asked: `careers salary paralegal` answers that",
        ),
        (
            "how much does a paralegal certificate cost",
            "show paralegal --section entry-path --section education",
            "tuition: not recorded",
        ),
        (
            "CNA pay near Atlanta and can I go from CNA to LPN",
            "salary nursing-assistant --in atlanta",
            "also asked: `careers path nursing-assistant licensed-practical-nurse`",
        ),
        ("how many job openings are there for pharmacists", "show pharmacist --section statistics", ""),
        (
            "x ray tech salary and schooling in Pennsylvania",
            "salary radiologic-technologist --in pennsylvania",
            "also asked: `careers show radiologic-technologist --section entry-path --section education`",
        ),
        ("is being a truck driver worth it", "show truck-driver --section statistics", ""),
        (
            "construction manager salary denver and job growth",
            "salary construction-manager --in denver",
            "also asked: `careers show construction-manager --section statistics`",
        ),
        ("software developer pay seattle vs austin", "salary software-developer --in seattle --in austin", ""),
        ("what tools and software does an architect use", "show architect --section tech-stack --section tools", ""),
        ("pay for registered nurses by state", "salary registered-nurse --by state", ""),
        ("nurse salary range", "salary registered-nurse", ""),
        (
            "what does a paralegal's day look like and how much do they make",
            "show paralegal --section activities",
            "pay: `careers salary paralegal`",
        ),
        ("pharmacy technician stress", "show pharmacy-technicians --section conditions", "stress: not described"),
        (
            "can a help desk technician do the job with a bad back",
            "show computer-user-support-specialist --section conditions",
            "no-strain: computer-user-support-specialist: no",
        ),
        ("median pay of nurses in Texas as json", "salary registered-nurse --in texas --format json", ""),
    ],
)
def test_what_is_asked_of_one_job_is_told_of_it(catalog: Catalog, sentence: str, command: str, said: str) -> None:
    """What is asked first is answered; what is asked beside it has a command."""
    read_as, remarks = _read(catalog, sentence)
    assert read_as == command and said in remarks


@pytest.mark.parametrize(
    "words",
    [
        "travel nurse",
        "senior pay clerk",
        "training specialist",
        "security guard armed license",
        "school bus driver",
        "day baker",
        "remote elementary school teachers, except special education",
        "dispute resolution coordinator, next step (adr coordinator)",
    ],
)
def test_a_title_is_searched_for(catalog: Catalog, words: str) -> None:
    """Words of schooling or pay may be a title's, and what is not read of one is looked for by the search."""
    assert questions.read(catalog, words) is None


@pytest.mark.parametrize("words", ["manager", "training", "assistant", "former", "folder", "justice", "guide"])
def test_a_common_word_is_the_name_of_no_job(catalog: Catalog, words: str) -> None:
    assert jobs_in(catalog, [words]) == []


@pytest.mark.parametrize(
    ("sentence", "time"),
    [
        ("certificates under 12 months that lead to jobs in Toledo", "under 1 year"),
        ("jobs with short training under 6 months in Georgia", "under 6 months"),
        ("jobs with short training in Georgia", "1 year"),
        ("jobs with less than 3 years of school", "under 3 years"),
        ("jobs in Ohio, 2 years of school ok", "2 years"),
        ("jobs with training that takes no more than four years", "4 years"),
    ],
)
def test_a_length_of_study_is_the_time_to_train(catalog: Catalog, sentence: str, time: str) -> None:
    read_as, remarks = _read(catalog, sentence)
    assert f"--training {time}" in read_as and "not looked for" not in remarks


@pytest.mark.parametrize(
    ("sentence", "is_least"),
    [
        ("welder making 38k, tired of it, what else", False),
        ("welder who wants to make 60k, what else", True),
        ("welder, jobs that pay 60k, what else", True),
    ],
)
def test_pay_that_is_had_is_no_limit(catalog: Catalog, sentence: str, is_least: bool) -> None:
    """Behind "to", "that" or "jobs" it is wished for."""
    read_as, remarks = _read(catalog, sentence)
    assert read_as.startswith("next welder") and ("--min-pay" in read_as) == is_least
    assert is_least or "`careers salary welder --offer 38000`" in remarks


def test_more_than_a_job_pays_in_a_place_is_more_than_there(catalog: Catalog) -> None:
    """The median of elementary school teachers in Texas: 62,760 (BLS OEWS May 2025)."""
    assert _read(catalog, "jobs that pay more than a teacher in Texas")[0].endswith("--min-pay 62761 --in texas")


def test_a_word_of_titles_in_front_of_jobs_is_looked_for_in_them(catalog: Catalog) -> None:
    assert _read(catalog, "safety jobs in Dallas")[0] == "list --title safety --in dallas --sort -jobs"
    assert _read(catalog, "training jobs in Boise")[0] == "list --in boise --title training --sort -jobs"


@pytest.mark.parametrize("words", ["bad shoulder", "after a shoulder injury", "my shoulder hurts", "shoulder pain"])
def test_a_hurt_shoulder_lifts_nothing(words: str) -> None:
    """It can stand and walk: `no-strain` would leave out more than it has to."""
    assert plain_conditions.read(words).conditions == ("no-lifting",)


def test_a_job_named_by_another_name_is_said_to_be_so(catalog: Catalog) -> None:
    assert "cosmetologist is taken as hairdresser" in _read(catalog, "barber vs cosmetologist pay and training")[1]


@pytest.mark.parametrize(
    ("sentence", "command"),
    [
        ("occupations related to 15-1252", "related software-developer"),
        ("occupations with soc code 29-1141", "search 29-1141"),
        ("tasks of 47-2111.00", "show electrician --section summary --section responsibilities"),
    ],
)
def test_a_code_in_a_sentence_is_the_occupation(catalog: Catalog, sentence: str, command: str) -> None:
    read_as, remarks = _read(catalog, sentence)
    assert read_as == command and "not looked for" not in remarks


def test_a_job_known_by_another_title_is_said_to_be_so(catalog: Catalog) -> None:
    remarks = _read(catalog, "is contract manager a realistic move from legal coordinator?")[1]
    assert "taken as contract-specialist, the likeliest of that name; others: purchasing-managers" in remarks


def test_an_answer_that_speaks_of_its_job_stands(catalog: Catalog) -> None:
    """A list by the pay of a job has not left it aside."""
    assert _read(catalog, "office jobs in Ohio that pay as much as a store supervisor")[0].startswith("list --min-pay")


def test_topics_are_commands_that_run(tmp_path: Path) -> None:
    for _name, _words, command in asked_frame.TOPICS:
        assert run(command[0], "electrician", *command[1:], home=tmp_path).exit_code == 0


def test_the_job_of_an_example_is_said_to_be_one(tmp_path: Path) -> None:
    """Nobody takes the waiter of a hint for an answer to their own question."""
    done = run("where do i begin to become a roofer", home=tmp_path)
    assert "for example from waiter: `careers plan waiter roofers`" in done.stderr


def test_who_is_at_high_school_or_used_to_do_a_job_is_no_teacher_and_wants_no_way_in(catalog: Catalog) -> None:
    """ "High school senior" names no job; a job that somebody used to do is the one that they come from."""
    senior = _read(catalog, "jobs for a high school senior who likes math but doesn't want four years of college")[0]
    assert senior.startswith("list ") and "--skill mathematics" in senior
    assert _read(catalog, "used to be an accountant, is there something with flexible hours")[0] == "next accountant"
    assert "pay of beginners" in _read(catalog, "junior web developer salary austin")[1]
