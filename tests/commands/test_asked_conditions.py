"""What a sentence wishes of the work: as which conditions it is read, what is left over, and what is beyond."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from careercli.api import Catalog
from careercli.commands.asked import questions
from careercli.commands.asked.facts.asked_conditions import license_of
from careercli.roles import beyond_words, condition_words, turned_round
from careercli.roles.conditions import CONDITIONS
from careercli.roles.plain_conditions import parted, read
from helper import run


@pytest.mark.parametrize(
    ("sentence", "names"),
    [
        ("jobs where i can sit down all day", "desk"),
        ("a desk job", "desk"),
        ("i hate sitting at a desk", "no-desk"),
        ("jobs easy on the knees", "no-strain"),
        ("i have a bad back what can i do", "no-strain"),
        ("no heavy lifting", "no-lifting"),
        ("jobs without lifting heavy boxes", "no-lifting"),
        ("work outside", "outdoors"),
        ("jobs indoors", "no-outdoors"),
        ("work frm home", "home"),
        ("remote jobs", "home"),
        ("part-time jobs", "part-time"),
        ("no nights or evenings, no weekends", "no-nights no-weekends"),
        ("monday to friday day shift", "no-nights no-weekends"),
        ("i cant drive", "no-driving"),
        ("without a driving licence", "no-driving"),
        ("jobs without a license", "no-license"),
        ("no customers", "no-customers"),
        ("i don't want to talk to people", "no-talking"),
        ("working alone outside", "outdoors no-customers no-talking"),
        ("jobs where i dont gotta stand all day", "no-standing"),
        ("i hurt my back, home every night", "no-strain no-travel"),
        ("not on the phone", "no-talking"),
        ("no nights or weekends", "no-nights no-weekends"),
        ("no lifting, nights or driving", "no-lifting no-nights no-driving"),
        ("stay at home mom", ""),
        ("help desk jobs", ""),
    ],
)
def test_a_wish_is_read_as_the_conditions_of_the_list(sentence: str, names: str) -> None:
    """As people write it, apostrophes and hyphens or none; words that only look like one are none."""
    assert set(parted(sentence).conditions) == set(names.split())


@pytest.mark.parametrize(
    "sentence",
    [
        "jobs without overhead work", "no more overhead reaching", "i can't reach over my head", "jobs with no reaching",
        "can't raise his arms above his shoulders",
    ],
)  # fmt: skip
def test_work_overhead_is_said_not_to_be_held_and_the_nearest_is_asked_for(sentence: str) -> None:
    wishes = parted(sentence)
    assert wishes.conditions == ("no-lifting",) and wishes.beyond == (beyond_words.OVERHEAD,)
    assert "not held here" in wishes.remarks[0] and "no-lifting is the nearest" in wishes.remarks[0]


@pytest.mark.parametrize("sentence", ["no overhead cranes", "a roof over my head", "jobs that pay over 50k"])
def test_what_only_hangs_overhead_is_no_work_there(sentence: str) -> None:
    assert not parted(sentence).has_wishes


def test_jobs_without_overhead_work_for_a_trade_are_moves_from_it(catalog: Catalog) -> None:
    question = questions.read(catalog, "jobs without overhead work for a drywaller in Tucson")
    moves = "next drywall-and-ceiling-tile-installers --work no-lifting --in tucson"
    assert question is not None and " ".join(question.arguments) == moves
    assert any(remark.startswith(f"{beyond_words.OVERHEAD}: not held here") for remark in question.remarks)


def test_a_list_of_conditions_is_read_by_name_and_in_plain_words() -> None:
    """Mixed, in any letters and with curly apostrophes; what is left over is there to be named."""
    wishes = read("No-Lifting, I can’t stand all day; bad knees, sunny")
    assert wishes.conditions == ("no-lifting", "no-strain", "no-standing")
    assert "sunny" in wishes.rest
    assert read("no_nights").conditions == ("no-nights",) and read("").conditions == ()


def test_two_wishes_are_one_list(catalog: Catalog) -> None:
    """Each is an option of it; what no rule has read is named, and so is what is beyond."""
    both = questions.read(catalog, "no lifting desk jobs over 50k for zebras, no uniforms")
    assert both is not None
    assert both.arguments == ("list", "--work", "desk,no-lifting", "--min-pay", "50000", "--sort", "-pay")
    assert both.remarks[0].startswith("uniforms: not recorded") and both.remarks[1] == "not looked for: zebras"


def test_a_place_that_no_word_leads_up_to_is_one_where_nothing_else_reads_it(catalog: Catalog) -> None:
    """Behind wishes, as people type; and the person who wishes is no clerk."""
    placed = questions.read(catalog, "outside jobs 70k no degree colorado")
    assert placed is not None and placed.arguments[-4:] == ("--in", "colorado", "--sort", "-jobs")
    jobs = questions.read(catalog, "warehouse work without lifting")
    assert jobs is not None and jobs.arguments[:3] == ("list", "--work", "no-lifting")
    assert jobs.remarks[0].startswith("not looked for: warehouse; `careers salary "), (
        "work in a field that no filter names is said to be left"
    )
    person = questions.read(catalog, "i hate sitting at a desk")
    assert person is not None and person.arguments == ("list", "--work", "no-desk", "--sort", "-jobs")


def test_of_one_job_it_is_said_whether_it_is_so(catalog: Catalog) -> None:
    """A sentence that names a job is answered by its own row of the table, with the source."""
    question = questions.read(catalog, "can I work from home as a paralegal")
    assert question is not None and question.term is not None and question.term.name == "Paralegal"
    assert (
        question.term.meaning.startswith("work from home: Handbook 2024-34: not described")
        and "Handbook" in question.term.source
    )


def test_wishes_of_one_job_are_answered_of_it(catalog: Catalog) -> None:
    """It is the role that is named, and not every other."""
    question = questions.read(catalog, "bookkeeping clerk no nights no weekends")
    assert question is not None and question.arguments == ("show", "bookkeeping-clerk", "--section", "conditions")
    assert any(remark.startswith("no-nights: ") for remark in question.remarks)


def test_of_a_job_of_which_nothing_is_said_against_a_wish_that_is_told(catalog: Catalog) -> None:
    """The Handbook says of paralegals that most work full time, and nothing of nights and weekends."""
    question = questions.read(catalog, "paralegal no nights no weekends")
    assert question is not None and question.arguments[:2] == ("show", "paralegal")
    assert any(remark.startswith("no-nights: paralegal: not described, ask; ") for remark in question.remarks)
    assert any("no promise" in remark for remark in question.remarks)


@pytest.mark.parametrize(
    "sentence",
    [
        "do I need a license to be an electrician in Ohio",
        "which states require a licence for electricians",
        "can u be a electrician without a license",
    ],
)
def test_a_license_is_told_and_that_no_state_is_named(catalog: Catalog, sentence: str) -> None:
    """What the record has, where, and who knows the rest."""
    question = questions.read(catalog, sentence)
    assert question is not None and question.arguments[:2] == ("show", "electrician")
    assert any("electrician license, in most states" in remark and "board" in remark for remark in question.remarks)


@pytest.mark.parametrize(
    ("sentence", "name"),
    [
        ("jobs for people over 50", "age"),
        ("jobs for a 60 year old", "age"),
    ],
)
def test_what_nobody_counts_is_said_to_be_beyond(catalog: Catalog, sentence: str, name: str) -> None:
    """With a command that can be typed instead; an age is no amount of pay."""
    question = questions.read(catalog, sentence)
    assert question is not None and not question.arguments
    assert question.remarks[0].startswith(beyond_words.not_told(name)) and "`careers start`" in question.remarks[-1]


@pytest.mark.parametrize(
    ("sentence", "name", "nearest"),
    [
        ("felon friendly jobs", "criminal records", "no-license"),
        ("jobs for felons", "criminal records", "no-license"),
    ],
)
def test_what_comes_nearest_is_shown_without_a_promise(
    catalog: Catalog, sentence: str, name: str, nearest: str
) -> None:
    """Where the record has something near to what nobody counts, it is listed, and said to be no promise."""
    question = questions.read(catalog, sentence)
    assert question is not None and question.arguments[:3] == ("list", "--work", nearest)
    assert question.remarks[0].startswith(beyond_words.not_told(name)) and "no promise" in question.remarks[1]


@pytest.mark.parametrize(
    ("sentence", "work"),
    [
        ("night shift jobs no experience", "nights"),
        ("jobs with the lowest stress", "low-stress"),
        ("jobs without rude customers", "no-upset-people"),
        ("i can't take the heat", "no-heat"),
        ("jobs out of the rain and cold", "no-heat,no-cold"),
        ("work that isn't dangerous", "no-danger"),
        ("i'm scared of heights", "no-heights"),
        ("quiet jobs", "no-noise"),
        ("jobs with summers off", "summers-off"),
        ("jobs without chemicals", "no-fumes"),
        ("jobs where you travel a lot", "travel"),
        ("licensed trades without college", "licensed"),
        ("jobs that require a state license", "licensed"),
        ("outdoors jobs not too physical", "outdoors,no-strain"),
    ],
)
def test_what_the_work_has_is_wished_too(catalog: Catalog, sentence: str, work: str) -> None:
    """Nights, travel and a license are asked for as well as avoided."""
    question = questions.read(catalog, sentence)
    assert question is not None and question.arguments[:3] == ("list", "--work", work)


def test_what_machines_will_not_take_is_by_growth(catalog: Catalog) -> None:
    """The nearest thing in the record, said as such."""
    question = questions.read(catalog, "jobs that AI will not take")
    assert question is not None and question.arguments[-2:] == ("--sort", "-growth")
    assert "not recorded" in question.remarks[0] and "growth" in question.remarks[0]


def test_each_rule_names_a_condition_that_there_is() -> None:
    """So that every sentence is a list that runs."""
    names = {name for names, _cues, _patterns in condition_words.WISHED for name in names.split(",")}
    assert names == set(CONDITIONS)


@given(st.text(alphabet="abcdeghilnorstuvwy '0-9", max_size=60))
def test_no_sentence_is_an_error(sentence: str) -> None:
    """Whatever is typed, and what is read is not longer than it was."""
    assert len(parted(sentence).rest) <= len(sentence)


LETTERS = st.characters(codec="ascii", categories=("Ll", "Nd", "Po", "Zs", "Pd"))
RULES = [*condition_words.WISHED, *((name, cues, patterns) for name, _near, cues, patterns in beyond_words.BEYOND)]


@pytest.mark.parametrize(
    ("pattern", "cues"),
    [
        *((pattern, cues) for _name, cues, patterns in RULES for pattern in patterns),
        *((pattern, turned_round.SEVERAL_CUES) for pattern in turned_round.SEVERAL),
    ],
)
@settings(max_examples=15, suppress_health_check=[HealthCheck.filter_too_much])
@given(data=st.data())
def test_no_wish_lacks_its_cues(pattern: str, cues: tuple[str, ...], data: st.DataObject) -> None:
    """Whatever fits a pattern has one of its cues, for want of which the pattern is not tried."""
    sentence = data.draw(st.from_regex(pattern, alphabet=LETTERS))
    assert any(cue in sentence for cue in cues)


@pytest.mark.parametrize(
    ("path", "said"),
    [
        (
            "A school. No state licenses farriers; the AFA certifies them.",
            "No state licenses farriers; the AFA certifies them",
        ),
        ("A school. No license is required.", "No license is required"),
        ("Most states require a license.", ""),
    ],
)
def test_a_file_that_says_that_there_is_no_license_is_quoted(catalog_of, path: str, said: str) -> None:
    """That, and no word of what the record lacks: whoever wrote the file knows it."""
    opened = catalog_of(farrier=f"title: Farrier\nsummary: x\neducation: {{path: {path!r}}}\n")
    told = license_of(opened, "farrier")
    assert (told == f"license: {said} (the role's file)") is bool(said)


@pytest.mark.parametrize(
    ("sentence", "named"),
    [
        (
            "electrician, bad back, 45, no degree, estimating or inspecting",
            {"estimating": "cost-estimators", "inspecting": "construction-and-building-inspectors"},
        ),
        ("plumber with bad knees in ohio, inspection", {"inspection": "construction-and-building-inspectors"}),
        ("cashier, no weekends, bookkeeping", {"bookkeeping": "bookkeeping-clerk"}),
    ],
)
def test_work_that_somebody_names_beside_their_own_is_answered_for(
    catalog: Catalog, sentence: str, named: dict[str, str]
) -> None:
    """Their own ideas are none of the words that were not looked for: each has the command that answers for it."""
    question = questions.read(catalog, sentence)
    assert question is not None and question.arguments[0] == "next"
    for word, slug in named.items():
        (said,) = (remark for remark in question.remarks if remark.startswith(f"{word}, which you name: "))
        assert f"`careers gap {question.arguments[1]} {slug}" in said
        assert not any(remark.startswith("not looked for") and word in remark for remark in question.remarks)


def test_one_strain_of_the_body_is_said_to_ask_for_more(tmp_path: Path, atlas_data: Path) -> None:
    """What `no-climbing` is taken as is told once; who names no-strain has asked for all of it."""
    said = "climbing is not rated apart: taken as no-strain, which leaves out lifting, climbing and hard work too"
    told = {
        work: run("list", "--work", work, "--limit", "1", home=tmp_path, CAREERS_DATA=str(atlas_data)).stderr.count(
            said
        )
        for work in ("no-climbing", "no-strain", "no-lifting")
    }
    assert told == {"no-climbing": 1, "no-strain": 0, "no-lifting": 0}
