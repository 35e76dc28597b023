"""Whose a figure is stands beside it in every answer: the wider occupation, the hour that a year is computed from, the
source; and of levels, tasks and tools that a role borrows, whose they are.

Held against the roles' own record, which `list` shows, over every answer that has such figures.
"""

from __future__ import annotations

import csv
import io
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from careercli.answers import gap, plan
from careercli.answers.gap import GapAnswer
from careercli.catalog.catalog import Catalog
from helper import Ran, home_of, run

BY_HOUR, WIDER, OWN = "actors", "business-intelligence-analysts", "registered-nurse"
"""Roles of which only an hour's pay is published, that are counted in a wider occupation, and neither."""
KEYS = ("official_wider_occupation", "official_published_per")
STARS = f"stars: [{BY_HOUR}, {WIDER}, {OWN}]\n"
ASKED = [
    ("list",),
    ("list", "--in", "TX"),
    *(("next", role, "--limit", "0") for role in (BY_HOUR, WIDER)),
    ("next", WIDER, "--in", "TX", "--limit", "0"),
    *(("related", role, "--limit", "30") for role in (BY_HOUR, WIDER)),
    ("related", "data-scientist", "--limit", "30"),
    ("match", "acting", "data mining", "--limit", "200"),
    ("match", "acting", "--in", "TX", "--limit", "50"),
    ("interests", "AES", "--no-keep", "--limit", "0"),
    ("interests", "ICR", "--no-keep", "--limit", "0"),
    *(("path", "data-scientist", role) for role in (BY_HOUR, WIDER)),
    ("path", "data-scientist", WIDER, "--in", "TX"),
    ("star",),
]
"""Every command with a role's official median in an object of its own."""


@pytest.fixture(scope="module")
def home(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A home with stars."""
    made = tmp_path_factory.mktemp("stars")
    data = home_of(made) / "data"
    data.mkdir(parents=True)
    (data / "kept.yaml").write_text(STARS, encoding="utf-8")
    return made


@pytest.fixture
def asked(home: Path, atlas_data: Path) -> Callable[..., Ran]:
    """Runs the program over every occupation."""
    return lambda *words: run(*words, home=home, CAREERS_DATA=str(atlas_data))


def with_median(value: Any) -> Iterator[dict[str, Any]]:
    """Every object of a document that has a role's official median."""
    if isinstance(value, dict):
        if value.get("official_median") is not None:
            yield value
        for inner in value.values():
            yield from with_median(inner)
    elif isinstance(value, list):
        for inner in value:
            yield from with_median(inner)


def role_of(each: dict[str, Any]) -> str:
    """The role that an object is about: in a way that of its last step."""
    return each.get("slug") or each.get("role") or each.get("to") or each["roles"][-1]


@pytest.mark.parametrize("command", ASKED, ids=" ".join)
def test_a_median_of_a_wider_occupation_or_of_an_hour_says_so(
    asked, catalog: Catalog, command: tuple[str, ...]
) -> None:
    """In JSON and in CSV, by the same two keys, as the list of all roles has them."""
    truth = {row["slug"]: tuple(row[key] for key in KEYS) for row in catalog.list().to_rows()}
    there = command[0] == "list" and "--in" in command  # a place may state an hour's pay where the nation has a year's
    shown = [each for each in with_median(asked(*command, "--json").json) if not there]
    assert shown or there
    assert [(role_of(each), *(each[key] for key in KEYS)) for each in shown] == [
        (role_of(each), *truth[role_of(each)]) for each in shown
    ]
    rows = list(csv.DictReader(io.StringIO(asked(*command, "--format", "csv"))))
    assert set(KEYS) <= set(rows[0])
    of_rows = [row for row in rows if row["official_median"] and not there]
    assert [tuple(row[key] or None for key in KEYS) for row in of_rows] == [truth[role_of(row)] for row in of_rows]


def test_the_roles_asked_about_are_what_they_stand_for(catalog: Catalog) -> None:
    """Of actors only an hour's pay is published, and analysts are counted among data scientists (BLS, May 2025)."""
    truth = {row["slug"]: [row[key] for key in KEYS] for row in catalog.list().to_rows()}
    assert [truth[role] for role in (BY_HOUR, WIDER, OWN)] == [
        [None, "hour"], ["15-2051 Data Scientists", "year"], [None, "year"],
    ]  # fmt: skip


@pytest.mark.parametrize("part", ["pay", "growth", "education"])
def test_a_comparison_says_whose_its_official_figures_are(asked, part: str) -> None:
    """Of each role: source, wider occupation, and of pay the period; in whatever part official figures stand."""
    names = (WIDER, BY_HOUR, OWN)
    answer = asked("compare", *names, "--section", part, "--json").json
    facts = {fact["key"]: fact for fact in (*answer["differences"], *answer["alike"])}
    assert facts["official_wider_occupation"]["values"] == {WIDER: "15-2051 Data Scientists", BY_HOUR: None, OWN: None}
    assert all("OEWS May 2025" in source for source in facts["official_source"]["values"].values())
    if part == "pay":
        assert facts["official_published_per"]["values"] == {WIDER: "year", BY_HOUR: "hour", OWN: "year"}
        assert facts["official_median"]["period"] == "year"
    if part == "growth":
        assert facts["official_growth_period"]["values"] == dict.fromkeys(names, "2024-34")
    table = asked("compare", *names, "--section", part, "--format", "csv")
    rows = {row["what"]: row for row in csv.DictReader(io.StringIO(table))}
    assert rows.keys() >= facts.keys()
    assert rows["official_wider_occupation"][WIDER] == "15-2051 Data Scientists"


@pytest.mark.parametrize(
    ("place", "of"), [("Guam", ("United States", "United States")), ("Delaware", ("United States", None))]
)
def test_a_comparison_of_a_place_has_the_same_facts_everywhere(asked, place: str, of: tuple[str | None, ...]) -> None:
    """Where no pay is published there is that of a wider place, which is named, as `salary` has it."""
    names, end = (BY_HOUR, OWN), f"_in_{place.lower()}"
    answer = asked("compare", *names, "--in", place, "--section", "pay", "--json").json
    facts = {fact["key"]: fact["values"] for fact in (*answer["differences"], *answer["alike"])}
    here = {key.removesuffix(end) for key in facts if key.endswith(end)}
    elsewhere = asked("compare", "lawyer", "paralegal", "--in", "Texas", "--section", "pay", "--json").json
    there = {fact["key"].removesuffix("_in_texas") for fact in (*elsewhere["differences"], *elsewhere["alike"])}
    assert here == {key for key in here if key in there}
    assert there - here == {key for key in facts if not key.endswith(end)} - here
    assert tuple(facts[f"official_of{end}"].values()) == of
    for role in asked("salary", *names, "--in", place, "--json").json:
        (at,) = role["places"]
        assert facts[f"official_median{end}"][role["slug"]] == at["official"]["median"]
        assert facts[f"official_of{end}"][role["slug"]] == at["official_of"]
        assert facts[f"official_published_per{end}"][role["slug"]] == at["official"]["published_per"]


@pytest.mark.parametrize("role", [BY_HOUR, WIDER, OWN])
def test_a_gap_says_whose_its_figures_are(catalog: Catalog, role: str) -> None:
    """On either side, and in a remark what is of a wider occupation or computed from an hour's pay."""
    truth = {row["slug"]: row for row in catalog.list().to_rows()}
    for start, to in ((role, "lawyer"), ("lawyer", role)):
        answer = gap.gap(catalog, start, to)
        (median,) = [fact for fact in answer.to_dict()["facts"] if fact["name"] == "official_median"]
        for end, slug in (("from", start), ("to", to)):
            assert median[f"{end}_wider_occupation"] == truth[slug]["official_wider_occupation"]
            assert median[f"{end}_published_per"] == truth[slug]["official_published_per"]
            assert median[f"{end}_source"] == "BLS OEWS May 2025"
        said = " ".join(answer.remarks)
        assert ("Data Scientists" in said) == (role == WIDER)
        assert ("a year here is 2,080 hours" in said) == (role == BY_HOUR)
        sources = {fact["name"]: fact["to_source"] for fact in answer.to_dict()["facts"]}
        assert sources["official_growth_percent"] == "BLS Employment Projections 2024-34"
        (growth,) = [fact for fact in answer.to_dict()["facts"] if fact["name"] == "official_growth_percent"]
        assert growth["period"] == "2024-34"


def levels(answer: GapAnswer, side: str) -> Iterator[tuple[str, str, str | None]]:
    """Each level of a side that the answer shows: kind, name, and whose it is said to be."""
    told = answer.to_dict()
    for each in (*told["keep"], *told["raise"]):
        if each["kind"] in ("skill", "knowledge") and each[side] is not None:
            yield each["kind"], each["name"], each[f"{side}_of"]


def test_a_level_is_a_role_s_own_or_says_whose_it_is(catalog: Catalog) -> None:
    """Of every role without ratings, in both directions; what is borrowed is told in words in every format."""
    unrated = [slug for slug in catalog.slugs() if not catalog.entry(slug).role.ratings]
    assert len(unrated) > 100
    shown = 0
    for slug in unrated:
        for start, to, side in ((slug, OWN, "had"), (OWN, slug, "asked")):
            answer = gap.gap(catalog, start, to)
            of_role = list(levels(answer, side))
            shown += len(of_role)
            assert all(whose for _kind, _name, whose in of_role), (slug, side)
            of_nurse = levels(answer, "asked" if side == "had" else "had")
            assert not any(whose for _kind, _name, whose in of_nurse), (slug, side)
            assert answer.notes or not of_role
            assert answer.to_dict()["notes"] == list(answer.notes)
            said = answer.remarks
            assert all(note.removesuffix(".") in said for note in answer.notes)
    assert shown > 1000


def test_a_rated_role_borrows_nothing(catalog: Catalog) -> None:
    """Levels of occupations that O*NET has rated are their own."""
    answer = gap.gap(catalog, "lawyer", OWN)
    for side in ("had", "asked"):
        of_side = [of for _kind, _name, of in levels(answer, side)]
        assert of_side
        assert not any(of_side)
    assert not any(each["tasks_of"] for each in answer.to_dict()["new_work"])


@pytest.mark.parametrize("shape", ["csv", "tsv", "jsonl", "json", "markdown", "html"])
def test_every_format_tells_what_is_borrowed(asked, shape: str) -> None:
    """O*NET has rated no data scientists: what stands for their levels is named in each, and on stderr."""
    ran = asked("gap", "data-scientist", OWN, "--format", shape)
    assert "average" in ran
    assert "O*NET has not rated Data Scientists; the averages of its field are used instead" in ran.stderr


def test_a_plan_tells_what_is_borrowed(catalog: Catalog) -> None:
    """How much one brings rests on the same levels: the plan says so, in JSON, as text, and in a remark."""
    answer = plan.plan(catalog, "data-scientist", OWN)
    (note, *_others) = answer.to_dict()["notes"]
    assert "O*NET has not rated Data Scientists" in note
    assert note.removesuffix(".") in answer.remarks
    assert "the averages of its field are used instead" in answer.to_markdown()


@pytest.mark.parametrize(("start", "to"), [("data-scientist", BY_HOUR), ("barista", "data-scientist")])
def test_a_step_of_a_plan_calls_no_average_a_role_s_own(catalog: Catalog, start: str, to: str) -> None:
    """Why a course is a step, on either side of it: of a role that nobody has rated the level is its field's average."""
    told = [step for step in plan.plan(catalog, start, to).to_dict()["steps"] if "needs level" in step["why"]]
    for step in told:
        needs, uses = step["why"].split("; ")
        assert ("the average of its field" in needs) == (to == "data-scientist")
        assert ("the average of its field" in uses) == (start == "data-scientist")
    assert told or start != "data-scientist"


def test_a_name_stands_for_a_rating_or_for_what_a_guide_lists(catalog: Catalog) -> None:
    """Programming is both, of software developers; and what matters how much is told where no level is published."""
    answer = gap.gap(catalog, OWN, "software-developer").to_dict()
    told = [(each["name"], each["told_by"]) for each in answer["raise"]]
    assert len(told) == len(set(told))
    assert {by for _name, by in told} == {"rating", "guide"}
    ratings = {(each.kind, each.name): each for each in catalog.entry("software-developer").role.ratings}
    unpublished = [each for each in answer["raise"] if each["told_by"] == "rating" and each["asked"] is None]
    assert unpublished
    for each in unpublished:
        assert each["importance"] == ratings[each["kind"], each["name"]].importance


def test_pay_names_only_the_survey_it_is_from(catalog: Catalog) -> None:
    """The projections have no figure in `salary`."""
    official = catalog.salary("lawyer", places=["Texas"]).to_dict()[0]
    assert official["official"]["source"] == "BLS OEWS May 2025"
    assert official["places"][0]["official"]["source"] == "BLS OEWS May 2025"
