"""What a person has, pay and schooling, in every answer about moves: typed, of the profile, or of the guide."""

from __future__ import annotations

from pathlib import Path

import pytest

from careercli import paths
from careercli.answers.next_pay import CLEAR_CHANGE
from careercli.answers.told import told
from careercli.api import Catalog
from careercli.commands.asked.schooling.own_schooling import level
from careercli.errors import UsageError
from careercli.moves.held_schooling import by_guide
from careercli.profile import model
from helper import run

EARNS = 43_680
"""21 an hour, for 2,080 hours."""
PROFILE = "role: waiter\npay: {amount: 21, period: hour}\neducation: Bachelor's degree\n"
BEFORE = ("pay_before", "pay_before_from", "schooling_before", "schooling_before_from")


@pytest.fixture(scope="module")
def atlas(atlas_data: Path, tmp_path_factory: pytest.TempPathFactory):
    """All the occupations, with the hand-written roles."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("CAREERS_HOME", str(tmp_path_factory.mktemp("own-standing")))
        patch.setenv(paths.DATA_ENVIRONMENT, str(atlas_data))
        patch.delenv("CAREERS_ROLES", raising=False)
        with Catalog.open() as whole:
            yield whole


def _before(row: dict) -> tuple:
    return tuple(row[name] for name in BEFORE)


@pytest.mark.parametrize("start", [None, "waiter"])
def test_the_profile_counts_in_every_answer(folder: Path, atlas: Catalog, start: str | None) -> None:
    """One rule: the same pay and the same schooling before, and changes from that pay, whether the role is named."""
    model.profile_file().parent.mkdir(parents=True, exist_ok=True)
    model.profile_file().write_text(PROFILE, encoding="utf-8")
    own = (EARNS, "you", "Bachelor's degree", "you")
    moves = atlas.next(start, limit=3).to_dict()
    path = atlas.path(start, "accountant").to_dict()
    gap, plan = (ask(start, "accountant").to_dict() for ask in (atlas.gap, atlas.plan))
    opened = atlas.whatif(["Excel"], start=start).to_dict()
    assert {_before(row) for row in (*moves, *path, gap, plan, *opened)} == {own}
    median = path[0]["official_median"]
    change = round(100 * (median / EARNS - 1))
    assert (
        path[0]["steps"][-1]["pay_change_percent"] == gap["pay_change_percent"] == plan["pay_change_percent"] == change
    )
    for row in moves:
        if row["pay_change_percent"] is not None:
            assert (row["group"] == "pays less") == (row["pay_change_percent"] < -15)


def test_of_another_role_the_median_counts(folder: Path, atlas: Catalog) -> None:
    """What a waiter earns says nothing of a cashier."""
    model.profile_file().parent.mkdir(parents=True, exist_ok=True)
    model.profile_file().write_text(PROFILE, encoding="utf-8")
    path = atlas.path("cashier", "accountant").to_dict()[0]
    assert (path["pay_before_from"], path["schooling_before_from"]) == ("official", "record")


def test_what_is_typed_comes_before_the_profile(folder: Path, atlas: Catalog) -> None:
    """Pay and schooling as typed, be it less than the profile's."""
    model.profile_file().parent.mkdir(parents=True, exist_ok=True)
    model.profile_file().write_text(PROFILE, encoding="utf-8")
    typed = atlas.path("waiter", "accountant", earning="50k", have="high school").to_dict()[0]
    assert _before(typed) == (50_000, "you", "High school diploma or equivalent", "you")
    assert _before(atlas.plan("waiter", "accountant", have="master").to_dict())[2] == "Master's degree"
    groups = {row["slug"]: row["group"] for row in atlas.next("waiter", earning="200k", limit=0).to_dict()}
    assert groups["food-service-supervisor"] == "pays less"  # $44,080 (BLS OEWS May 2025)


def test_own_pay_stands_against_the_median_of_a_place(atlas: Catalog) -> None:
    """In Ohio a change is from what one earns to what is paid there."""
    for row in atlas.next("waiter", place="Ohio", earning="21 an hour", limit=3).to_dict():
        there = row["official_median_in_place"]
        assert row["pay_before"] == EARNS
        if there is not None:
            assert row["pay_change_percent"] == round(100 * (there / EARNS - 1))


def test_a_raise_for_who_earns_less_than_others_in_their_job_is_told_to_be(atlas: Catalog) -> None:
    """A change beside the median of one's own job stands in JSON always, in words where it tells another story.

    BLS OEWS May 2025, Columbus, OH: legal secretaries $60,420, paralegals $60,430.
    """
    answer = atlas.next("legal-secretary", place="Columbus, OH", earning=54_000, limit=0)
    pay = next(move.pay for move in answer.moves if move.slug == "paralegal")
    assert (pay.change_percent, pay.from_median_percent, pay.surest_percent) == (12, 0, 0)
    assert pay.change_words == "+12 % on your pay, 0 % on your job's median"
    lawyer = next(move.pay for move in answer.moves if move.slug == "lawyer")
    assert lawyer.from_median_percent is not None and lawyer.change_words == f"+{lawyer.change_percent} %"
    rows = {row["slug"]: row for row in answer.to_dict()}
    assert rows["paralegal"]["pay_change_from_median_percent"] == 0
    way = atlas.path("legal-secretary", "paralegal", earning=54_000, place="Columbus, OH").to_dict()[0]["steps"][-1]
    gap = atlas.gap("legal-secretary", "paralegal", earning=54_000, place="Columbus, OH").to_dict()
    assert way["pay_change_from_median_percent"] == gap["pay_change_from_median_percent"] == 0
    without = atlas.next("legal-secretary", place="Columbus, OH", limit=0)
    assert {move.pay.change_words for move in without.moves if move.slug == "paralegal"} == {"0 %"}


@pytest.mark.parametrize("earning", [44_900, 54_000])
def test_who_asks_for_more_pay_gets_clear_raises_first(atlas: Catalog, earning: int) -> None:
    """A dollar more is asked for, a raise is meant; where none is open now, the shortest way to one is named.

    BLS OEWS May 2025: nursing assistants $42,260, practical nurses $64,400, their program takes a year.
    """
    answer = atlas.next("nursing-assistant", earning=earning, min_pay=earning + 1)
    clear = [(move.pay.change_percent or 0) >= CLEAR_CHANGE for move in answer.of_group("open now")]
    assert clear == sorted(clear, reverse=True)
    said = [remark for remark in answer.remarks if "clear raise" in remark]
    assert bool(said) is not any(clear)
    assert all("Licensed Practical Nurse" in remark and "1 year" in remark for remark in said)


@pytest.mark.parametrize(
    ("typed", "amount", "said"),
    [
        ("21 an hour", EARNS, "$21 an hour is $43,680 a year"),
        ("21/hour", EARNS, "$43,680"),
        ("21", EARNS, "'21 a year' overrides it"),
        ("62k", 62_000, ""),
        (43_680, EARNS, ""),
    ],
)
def test_pay_is_read_as_an_offer_is(typed: str | float, amount: float, said: str) -> None:
    """Amounts and periods as `salary --offer` has them, and a word on what was taken for granted."""
    read = told(typed, None)
    assert read is not None
    assert read.pay is not None
    assert (read.pay.amount, read.pay.currency) == (amount, "USD")
    assert said in " ".join(read.remarks)
    assert "--per" not in " ".join(read.remarks)  # the moves have no such option


def test_pay_in_another_currency_is_held_against_nothing(atlas: Catalog) -> None:
    """Pounds are not dollars: the median counts then."""
    answer = atlas.next("waiter", earning="£20k", limit=1)
    assert {row["pay_before_from"] for row in answer.to_dict()} == {"official"}
    assert "from the median of Waiter" in answer.counted.pay_words


@pytest.mark.parametrize("options", [{"earning": "much"}, {"earning": 0}, {"have": "astronaut"}])
def test_what_is_no_pay_and_no_schooling_is_refused(atlas: Catalog, options: dict) -> None:
    """With a word on how to say it."""
    with pytest.raises(UsageError):
        atlas.path("waiter", "accountant", **options)


def test_the_guides_least_counts_for_who_comes_from_its_role(atlas: Catalog) -> None:
    """The guide asks a legal coordinator for an associate's degree or more, in this field: no such program
    is before the paralegal, and two years of college before law school; a guide that says what is typical counts not.
    """
    assert atlas.gap("legal-coordinator", "paralegal").requirements.study_years == 0
    assert atlas.path("legal-coordinator", "paralegal").routes[0].study_years == 0
    assert "study" not in {step.kind for step in atlas.plan("legal-coordinator", "paralegal").steps}
    paralegal = next(move for move in atlas.next("legal-coordinator", limit=0).moves if move.slug == "paralegal")
    assert paralegal.requirements.study_years == 0
    lawyer = atlas.gap("legal-coordinator", "lawyer")
    assert lawyer.requirements.study_years == 5
    assert "the guide to Legal Coordinator" in lawyer.counted.schooling_words
    assert by_guide(atlas.entry("court-clerk").role) is None


def test_a_degree_shortens_a_program_below_it(atlas: Catalog) -> None:
    """A certificate in paralegal studies beside a bachelor's degree takes up to a year (programs.tsv), not two."""
    assert atlas.path("waiter", "paralegal", max_hops=1).routes[0].study_years == 2
    assert atlas.path("waiter", "paralegal", max_hops=1, have="bachelor").routes[0].study_years == 1


def test_a_plan_keeps_the_schooling_that_was_typed(tmp_path: Path, atlas: Catalog) -> None:
    """Its mark has it, so that --status finds the same steps."""
    file = tmp_path / "plan.md"
    file.write_text(atlas.plan("waiter", "accountant", have="associate").to_markdown(), encoding="utf-8")
    assert "have=associate" in file.read_text(encoding="utf-8")
    assert atlas.plan_status(file).unknown == ()


@pytest.mark.parametrize(
    ("sentence", "had"),
    [
        ("i'm a waiter with an associate degree, what else could i do", "associate"),
        ("i have a bachelor's in english and am a waiter, what fits", "bachelor's in english"),
        ("i have a bachelor's in nothing much and am a waiter", "bachelor"),
        ("i'm a cook and i have a high school diploma", "high school"),
        ("what jobs can i get with a bachelor's degree", ""),
        ("i'm a cashier and i don't have a bachelor's degree", ""),
        ("i am a nurse, what next", ""),
    ],
)
def test_a_sentence_tells_what_the_asker_has(sentence: str, had: str) -> None:
    """Schooling that a job asks for, and that somebody lacks, is not had."""
    found, rest = level(sentence)
    assert found == had
    assert had or rest == sentence


@pytest.mark.parametrize("command", [("next", "waiter", "--limit", "1"), ("plan", "waiter", "accountant")])
def test_a_screen_says_what_was_counted(tmp_path: Path, command: tuple[str, ...]) -> None:
    """From whose pay, and which schooling."""
    own = ("--earning", "21/hour", "--have", "bachelor")
    screen = " ".join(str(run(*command, *own, "--format", "table", home=tmp_path)).split())
    assert "from your $43,680 a year" in screen
    assert "Schooling counted: a bachelor's degree, as you say." in screen


@pytest.mark.parametrize(
    ("have", "typed"),
    [("bachelor's in English", ' --have "bachelor\'s in English"'), ("high school", " --have 'high school'")],
)
def test_what_is_offered_again_can_be_read(have: str, typed: str) -> None:
    """An apostrophe stands in double quotes, and no shell's way to put one into single ones."""
    said = told(None, have)
    assert said is not None and said.typed == typed


@pytest.mark.parametrize(
    ("have", "study"),
    [("bachelor's in english", "English"), ("african american studies degree", "African American studies"),
     ("bachelor's in history", "history")],
)  # fmt: skip
def test_a_field_that_is_a_name_has_its_capital_letter(have: str, study: str) -> None:
    said = told(None, have)
    assert said is not None and said.study == study
