"""The table of what work is like: how it is read, and what its conditions mean."""

from __future__ import annotations

import importlib
import re
import sys
from pathlib import Path
from types import ModuleType
from unittest.mock import patch

import pytest
import yaml

from careercli.answers import work_conditions
from careercli.answers.work_conditions import glance_words
from careercli.errors import CareersError, NoSuchChoice, UsageError
from careercli.roles import condition_names, conditions
from careercli.roles.condition_topics import COLUMNS, FILE
from careercli.roles.conditions import CONDITIONS, WorkConditions
from helper import ROOT


def test_the_table_knows_what_is_known_of_some_occupations() -> None:
    """Rows read in the Handbook and O*NET: electricians work outdoors and climb, accountants sit, both as usual."""
    table = conditions.read(ROOT / "data")
    electrician, accountant = conditions.of(table, "47-2111.00"), conditions.of(table, "13-2011.00")
    assert electrician is not None and accountant is not None
    assert electrician.said["outdoors"] == electrician.said["standing"] == "usual"
    assert (accountant.said["desk"], accountant.said["home"], accountant.profile) == (
        *("usual", "some"),
        "accountants-and-auditors",
    )
    assert electrician.ratings["strength"] > 2 > accountant.ratings["strength"]


def test_a_group_is_told_of_as_the_jobs_that_it_covers() -> None:
    """Handbook 2024-34 and O*NET 30.3: of home health and of personal care aides nights are for some, lifting is usual,
    stamina 2.62 and 2.75; of teaching assistants (25-9045) the profile is of the group, the ratings are of its jobs.
    """
    table = conditions.read(ROOT / "data")
    for known in (conditions.of(table, "31-1120"), conditions.of_code(ROOT / "data", "31-1120")):
        assert known is not None and known.profile and known.tells_hours
        assert (known.said["nights"], known.said["lifting"], known.ratings["stamina"]) == ("some", "usual", 2.75)
        assert known.is_of_parts
    group, whole = conditions.of(table, "25-9045"), table["25-9045"]
    assert group is not None
    assert (group.profile, group.said) == (whole.profile, whole.said)
    assert (whole.ratings, group.ratings["stamina"], group.is_of_parts) == ({}, 2.38, True)


def test_what_some_jobs_of_a_group_have_is_for_some() -> None:
    """Usual is what is usual in each of them; a job without a profile is silent; what is said of the group stays."""
    day = WorkConditions("day", {"desk": "usual", "nights": "usual"}, {"strength": 1.5}, tasks={"lifting": "core"})
    night = WorkConditions("night", {"desk": "usual"}, {"strength": 3.0}, tells_hours=False)
    group = conditions.of({"11-1011": day, "11-1012": night, "11-1011.01": night, "11-1021": night}, "11-1010")
    assert group is not None
    assert (group.said, group.ratings, group.tasks) == (
        *({"desk": "usual", "nights": "some"}, {"strength": 3.0}),
        {"lifting": "some"},
    )
    silent = conditions.of({"11-1011": day, "11-1012": WorkConditions("", {}, {})}, "11-1010")
    assert silent is not None and silent.said == {"desk": "some", "nights": "some"}
    own = WorkConditions("group", {"travel": "some"}, {})
    kept = conditions.of({"11-1011": day, "11-1010": own}, "11-1010")
    assert kept is not None and (kept.said, kept.ratings) == (own.said, day.ratings)


@pytest.mark.parametrize(
    ("name", "said", "ratings", "fits"),
    [
        ("desk", {"desk": "usual"}, {}, True),
        ("desk", {"desk": "some"}, {"stamina": 2.0}, False),
        ("desk", {"desk": "some"}, {"stamina": 1.9}, True),
        ("desk", {}, {"stamina": 1.0, "computers": 5.0}, None),  # no rating tells that anybody sits
        ("desk", {}, {"stamina": 2.0, "computers": 4.0}, False),
        ("desk", {"desk": "usual"}, {"stamina": 4.0}, True),  # what is said needs no rating
        ("desk", {"desk": "usual", "standing": "some"}, {"stamina": 1.9}, True),
        ("desk", {"desk": "usual", "standing": "some"}, {"stamina": 2.0}, False),
        ("desk", {"desk": "usual", "lifting": "usual"}, {"stamina": 1.0}, False),
        ("desk", {"desk": "some", "standing": "some"}, {"stamina": 1.9}, None),
        ("desk", {"standing": "some"}, {"stamina": 1.9}, None),
        ("home", {}, {"stamina": 1.0}, None),
        ("home", {}, {"stamina": 3.0}, False),
        ("home", {"home": "some"}, {}, True),
        ("no-nights", {"nights": "usual"}, {}, False),
        ("part-time", {"part_time": "some"}, {}, None),  # there are such posts
        ("part-time", {}, {}, False),
        ("no-nights", {"nights": "some"}, {}, None),  # there are posts by day
        ("no-nights", {}, {}, True),
        ("no-desk", {}, {"stamina": 2.0}, True),
        ("no-desk", {}, {"stamina": 1.9}, False),
        ("no-desk", {}, {}, None),
        ("no-desk", {"desk": "some"}, {}, False),
        ("no-lifting", {}, {"strength": 1.9}, True),
        ("no-lifting", {}, {"strength": 2.0}, False),
        ("no-lifting", {"lifting": "some"}, {"strength": 1.0}, False),
        ("no-lifting", {}, {}, None),
        ("no-lifting", {"lifting": "usual"}, {}, False),  # what is said needs no rating
        ("no-talking", {}, {"speaking": 2.9}, True),
    ],
)
def test_a_condition_is_what_it_rests_on(
    name: str, said: dict[str, str], ratings: dict[str, float], fits: bool | None
) -> None:
    """What is usual, what is spoken of at all, what is not, and what is rated below a bound; unknown is not no."""
    assert CONDITIONS[name].fits(WorkConditions("nurses", said, ratings)) is fits


def test_nobody_who_hates_sitting_is_sent_to_a_computer() -> None:
    """The profiles of developers and web designers say nothing of a desk; O*NET rates their stamina 1, not important."""
    table = conditions.read(ROOT / "data")
    fits = {code: CONDITIONS["no-desk"].fits(conditions.of(table, code)) for code in ("15-1252", "15-1255", "35-2014")}
    assert fits == {"15-1252": False, "15-1255": False, "35-2014": True}
    assert CONDITIONS["desk"].fits(conditions.of(table, "15-1252")) is None


def test_a_seat_is_what_a_source_tells_of_and_no_task_or_profile_tells_against() -> None:
    """Handbook 2024-34: shipping clerks are usually in offices, as are bookkeepers, and O*NET 30.3 names lifting among
    the core tasks of the former; photographers stand for some of the time, and nobody tells of a seat.
    """
    table = conditions.read(ROOT / "data")
    seat = CONDITIONS["desk"]
    known = {code: conditions.of(table, code) for code in ("43-5071", "43-3031", "27-4021", "23-2093")}
    assert [seat.fits(each) for each in known.values()] == [False, True, None, None]
    assert seat.for_some(known["27-4021"]) == "some work on their feet" and not seat.for_some(known["23-2093"])


def test_no_occupation_is_let_through_as_seated_without_a_word_of_the_handbook() -> None:
    """All of the table: what fits has a profile that tells of a desk, and no core task of the body."""
    table = conditions.read(ROOT / "data")
    fitting = [each for each in table.values() if CONDITIONS["desk"].fits(each)]
    assert len(fitting) > 150
    assert all("desk" in each.said and conditions.CORE not in each.tasks.values() for each in fitting)


def test_without_a_profile_silence_is_no_answer() -> None:
    """An occupation that the Handbook does not describe is unknown to it."""
    assert CONDITIONS["no-nights"].fits(WorkConditions("", {}, {"strength": 1.0})) is None
    assert CONDITIONS["no-nights"].fits(None) is None


@pytest.mark.parametrize("name", ["no-nights", "no-weekends"])
def test_a_profile_that_says_only_full_time_is_silent_on_nights(name: str) -> None:
    """The Handbook says of general office clerks that most work full time, and no more; `show` says to ask."""
    office = conditions.of(conditions.read(ROOT / "data"), "43-9061")
    assert CONDITIONS[name].fits(office) is True
    assert work_conditions.hours_words(office) == "not described: ask about shifts and weekends"


def test_saturdays_are_weekends() -> None:
    """The Handbook says that many postal workers must work on Saturdays, and some on Sundays."""
    clerks = conditions.of(conditions.read(ROOT / "data"), "43-5051")
    assert clerks is not None
    assert clerks.said["weekends"] == "some"
    assert CONDITIONS["no-weekends"].fits(clerks) is None


def test_a_license_that_is_recorded_rules_a_job_out() -> None:
    """`no-license` and `licensed` alone ask for it; the latter needs no profile."""
    known = WorkConditions("nurses", {}, {})
    assert CONDITIONS["no-license"].fits(known) is True
    assert CONDITIONS["no-license"].fits(known, licensed=True) is False
    assert CONDITIONS["no-nights"].fits(known, licensed=True) is True
    assert CONDITIONS["licensed"].fits(None, licensed=True) is True
    assert CONDITIONS["licensed"].fits(known) is False


def test_names_are_read_as_they_are_typed() -> None:
    """Blanks, hyphens and capitals do not matter; what there is none of is told with those that there are."""
    assert list(condition_names.parse("Desk, no lifting,no_nights")) == ["desk", "no-lifting", "no-nights"]
    with pytest.raises(NoSuchChoice, match="--work 'sunny' is no condition") as caught:
        condition_names.parse("desk,sunny")
    assert "no-talking" in caught.value.hint


@pytest.mark.parametrize(
    ("cells", "problem"),
    [
        ({"desk": "often"}, 'desk is "often", not usual, some or empty'),
        ({"stress": "high"}, 'stress is "high", not usual, some or empty'),
        ({"rates": "burns"}, 'rates is "burns", not some of injuries, deaths'),
        ({"strength": "6.0"}, "a rating is not from 1 to 5"),
        ({"hours": "some"}, 'hours is "some", not told, lessons or empty'),
        ({"rated": "whole"}, 'rated is "whole", not parts or empty'),
        ({"task_lifting": "often"}, 'a task column is "often", not core, some or empty'),
    ],
)
def test_a_damaged_table_is_told_with_its_line(tmp_path: Path, cells: dict[str, str], problem: str) -> None:
    """File, line and what is wrong."""
    line = {"code": "11-1011", "profile": "top-executives"} | cells
    rows = ["\t".join(COLUMNS), "\t".join(line.get(column, "") for column in COLUMNS)]
    (tmp_path / FILE).write_text("\n".join(rows), encoding="utf-8")
    with pytest.raises(CareersError, match=f"line 2: .*{problem}"):
        conditions.read(tmp_path)


def _maker() -> ModuleType:
    """The script that makes the table, as it is run beside the modules that it imports."""
    with patch.object(sys, "path", [str(ROOT / "data"), *sys.path]):
        return importlib.import_module("make_conditions")


LIFTS = r"\blift(?:ed|ing|s)?\b|\bcarry(?:ing)? (?!out)|\bheavy (?!rain|snow|traffic)|\bunload|\bmove patients\b"
STRAINS = r"\bstand(?:ing)?\b(?! out)|\btheir feet\b|\bon foot\b|\bkneel|\bcrouch|\bstoop|\bbend|\bclimb|\bcrawl|\bwalk(?:ing)?\b"
HARD = r"\bphysically (?:\w+ \w+ )?(?:demanding|strenuous|hard|draining)\b|\bstrenuous\b"


@pytest.mark.parametrize(("topic", "words"), [("lifting", f"{LIFTS}|{HARD}"), ("standing", f"{STRAINS}|{HARD}")])
def test_the_table_speaks_of_what_the_texts_of_roles_speak_of(topic: str, words: str) -> None:
    """Whoever reads of lifting or strain in a role's work setting does not find the role among those without."""
    table = conditions.read(ROOT / "data")
    silent, spoken = [], 0
    for file in sorted((ROOT / "data" / "roles").glob("*.yaml")):
        role = yaml.safe_load(file.read_text(encoding="utf-8"))
        if re.search(words, role.get("work_setting") or "", re.IGNORECASE):
            spoken += 1
            known = conditions.of(table, role["occupation"]["code"])
            if (
                known is not None and known.profile and topic not in known.said
            ):  # what is not known is no job without it
                silent.append(file.stem)
    assert spoken > 20
    assert silent == []


def test_the_table_is_made_of_what_a_profile_says_of_the_body() -> None:
    """A quality of the body that is wanted counts for some; other qualities do not: who thinks on their feet may sit."""
    make = _maker()
    tabs = {
        "3": ["The work can be physically and emotionally demanding."],
        "4": ["Instructional skills. They think on their feet.", "Physical stamina. Wardens carry heavy lamps."],
    }
    names = {"99-0000": {"warden"}}
    said = [
        make.spoken_of({part: tabs[part]}, topic, "99-0000", names)
        for part in "34"
        for topic in ("lifting", "standing")
    ]
    assert said == ["some", "some", "some", "some"]
    full_time = {"3": ["## Work Schedules", "Most wardens work full time, under tight schedules."]}
    assert not make.tells_hours(full_time)
    assert make.tells_hours({"3": [*full_time["3"], "Days of more than eight hours are common."]})
    lessons = {"3": ["Most evenings and weekends have hours of grading papers and of preparing lessons."]}
    assert make.hours_of(lessons) == "lessons"
    assert make.hours_of({"3": [*lessons["3"], "Some teach evening classes."]}) == "told"
    assert make.spoken_of({"4": tabs["4"][:1]}, "standing", "99-0000", names) == ""
    assert make.spoken_of({"3": ["Wardens carry heavy lamps."]}, "lifting", "99-0000", names) == "usual"


@pytest.mark.parametrize(
    ("topic", "sentence", "how_far"),
    [
        ("nights", "Because lamps leave the works around the clock, some pack them at night.", "some"),
        ("nights", "Because some prisons never close, wardens work nights.", "some"),
        ("nights", "Wardens work nights.", "usual"),
        ("driving", "Obtaining a CDL requires passing a test.", ""),
        ("driving", "Wardens have a CDL.", "usual"),
        ("outdoors", "Wardens work indoors and outdoors.", "both"),
        ("outdoors", "Wardens work outdoors.", "usual"),
        ("outdoors", "Some wardens work indoors and outdoors.", "some"),
    ],
)
def test_a_sentence_counts_for_whom_it_is_said_of(topic: str, sentence: str, how_far: str) -> None:
    """Why something is so is nobody's hours, how to obtain a license asks nobody for it, indoors too is said so."""
    make = _maker()
    assert make.spoken_of({"3": [sentence]}, topic, "99-0000", {"99-0000": {"warden"}}) == how_far


def test_who_works_indoors_and_outdoors_is_told_so() -> None:
    """Electricians, by the Handbook 2024-34: usual, as for roofers, but not outdoors alone."""
    electrician = conditions.of_code(ROOT / "data", "47-2111.00")
    roofer = conditions.of_code(ROOT / "data", "47-2181.00")
    assert electrician is not None and roofer is not None
    assert electrician.said["outdoors"] == roofer.said["outdoors"] == "usual"
    assert "indoors and outdoors" in glance_words(electrician)
    assert "indoors and outdoors" not in glance_words(roofer) and "outdoors" in glance_words(roofer)


@pytest.mark.parametrize("names", ["desk,no-desk", "no-travel,home,travel", "licensed,no-license"])
def test_conditions_that_no_job_fulfils_at_once_are_refused(names: str) -> None:
    """One sentence names both."""
    with pytest.raises(UsageError, match="which no job is at once"):
        condition_names.parse(names)


@pytest.mark.parametrize(
    ("code", "said", "rates"),
    [
        ("47-2181", {"injuries": "usual", "heat": "usual", "cold": "usual", "gear": "usual"}, ("injuries", "deaths")),
        ("45-4021", {"injuries": "usual", "weather": "some"}, ("deaths",)),
        ("53-3052", {"injuries": "usual", "upset_people": "usual", "stress": "some"}, ("injuries",)),
        ("53-3051", {"school_year": "usual", "upset_people": "usual"}, ()),
        ("25-2031", {"school_year": "usual", "stress": "some", "upset_people": "some"}, ()),
        ("47-2111", {"injuries": "usual", "alone": "usual", "noise": "some", "heights": "some"}, ()),
        ("51-4121", {"fumes": "some", "heat": "some", "weather": "some"}, ()),
        ("29-1141", {"stress": "some", "infection": "usual"}, ()),
    ],
)
def test_what_is_hard_in_a_job_is_as_its_profile_says(code: str, said: dict[str, str], rates: tuple[str, ...]) -> None:
    """Read in the Handbook 2024-34: roofers, fallers, bus drivers of both kinds, teachers, electricians, and more."""
    known = conditions.of_code(ROOT / "data", code)
    assert known is not None and known.rates == rates
    assert {topic: known.said.get(topic) for topic in said} == said


def test_silence_on_danger_is_no_safety() -> None:
    """The Handbook's profile of accountants does not speak of injuries: no promise, and `no-danger` says so."""
    accountant = conditions.of_code(ROOT / "data", "13-2011")
    assert accountant is not None and "injuries" not in accountant.said and not accountant.rates
    assert CONDITIONS["no-danger"].fits(accountant) is True and CONDITIONS["no-danger"].is_silence_alone
    assert CONDITIONS["no-danger"].fits(WorkConditions("", {}, {})) is None
    assert CONDITIONS["summers-off"].fits(WorkConditions("cooks", {"school_year": "some"}, {})) is None


@pytest.mark.parametrize(
    ("topic", "sentence", "how_far"),
    [
        ("injuries", "Wardens are injured often.", "usual"),
        ("injuries", "To avoid injury, wardens wear bells.", "some"),
        ("injuries", "The work is not especially dangerous.", ""),
        ("stress", "Repetitive stress injuries are common.", ""),
        ("stress", "The work may be stressful.", "some"),
        ("upset_people", "Dealing with unruly visitors tires wardens.", "usual"),
        ("weather", "Wardens may not be able to work during bad weather.", ""),
        ("noise", "The halls are noisy.", "usual"),
        ("school_year", "Wardens work only when school is in session.", "usual"),
        ("school_year", "Wardens do not have summers off.", ""),
        ("alone", "Some wardens work alone.", "some"),
    ],
)
def test_a_sentence_tells_of_what_is_hard_in_a_job(topic: str, sentence: str, how_far: str) -> None:
    """What is done against a risk says that there is one, for some; a denial says nothing."""
    assert _maker().spoken_of({"3": [sentence]}, topic, "99-0000", {"99-0000": {"warden"}}) == how_far


def test_what_a_profile_says_of_another_of_its_occupations_is_not_said_of_one() -> None:
    names = {"99-0001": {"tower"}, "99-0002": {"gate"}}
    told = ["Tower wardens report one of the highest rates of injuries."]
    make = _maker()
    assert [make.rates_of({"3": told}, code, names) for code in names] == [["injuries"], []]
    assert make.spoken_of({"3": told}, "injuries", "99-0002", names) == ""
