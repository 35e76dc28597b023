"""`whatif`: what is near and asks for a skill, the rise, and what is said where nothing is."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from types import SimpleNamespace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from careercli.answers import openings
from careercli.answers.asked_skill import FIT_PART, Asked, rise
from careercli.api import Catalog
from careercli.catalog.moves import MoveTables
from careercli.moves.evidence import Evidence
from careercli.profile import own_words
from helper import home_of, run

SAID = ["Westlaw", "Excel", "legal research", "hearings", "contracts", "mediation", "2 years as paralegal"]


def test_a_skill_opens_what_is_near_and_asks_for_it(careers) -> None:
    """An array of {slug, title, rise, why} and what counts before: never the role itself, each with why."""
    roles = careers("whatif", "mediation", "--leaving", "court-clerk", "--json").json
    before = ["pay_before", "pay_before_currency", "pay_before_from", "schooling_before", "schooling_before_from"]
    assert all(list(role) == ["slug", "title", "rise", "why", *before] for role in roles)
    slugs = [role["slug"] for role in roles]
    assert "mediator" in slugs
    assert "court-clerk" not in slugs
    assert all(0 < role["rise"] <= FIT_PART for role in roles)
    assert all("mediation" in role["why"] for role in roles)


def test_a_role_in_front_works_as_from(careers) -> None:
    """`whatif paralegal mediation` is `whatif mediation --leaving paralegal`; a skill in front stays one."""
    behind = careers("whatif", "mediation", "--leaving", "paralegal", "--json")
    assert careers("whatif", "paralegal", "mediation", "--json") == behind
    assert careers("whatif", "Excel", "mediation", "--json").exit_code == 2  # no role, no profile


def test_nothing_near_is_said_with_the_nearest(careers) -> None:
    """The roles are then the nearest that ask for it, and the words say that they are not near."""
    ran = careers("whatif", "Stenograph machines", "--leaving", "compliance-officer", "--json")
    assert [role["slug"] for role in ran.json] == ["court-reporter"]
    assert "nothing near Compliance Officer asks for it; the closest that do: Court Reporter" in ran.stderr
    shown = careers("whatif", "Stenograph machines", "--leaving", "compliance-officer", "--format", "table")
    assert "No job near Compliance Officer asks for Stenograph" in shown


def test_rises_are_in_order(careers) -> None:
    """What the skill is worth most for stands first."""
    for skill in ("mediation", "Westlaw", "contracts"):
        rises = [role["rise"] for role in careers("whatif", skill, "--leaving", "paralegal", "--json").json]
        assert rises == sorted(rises, reverse=True)


def test_what_nearly_every_job_uses_opens_nothing_by_itself(careers) -> None:
    """That is said, and only roles whose employers ask for it are named."""
    ran = careers("whatif", "Excel", "--leaving", "paralegal", "--json")
    assert "nearly every job asks for Excel: it opens nothing by itself" in ran.stderr
    assert all(role["why"].startswith("employers there ask for Excel") for role in ran.json)
    shown = careers("whatif", "Excel", "--leaving", "court-clerk", "--format", "table")
    told = "Nearly every job uses Excel, so learning it opens nothing by itself.\n"
    assert f"{told}These jobs near yours are the ones whose employers ask for it all the same:\n\n" in shown
    assert "opens nothing" not in shown.stderr
    assert "every job" not in careers("whatif", "Westlaw", "--leaving", "court-clerk", "--format", "table")


def test_no_skill_opens_what_takes_years_and_a_license(careers) -> None:
    """A court clerk who learns legal research is no judge and no lawyer."""
    slugs = [role["slug"] for role in careers("whatif", "legal research", "--leaving", "court-clerk", "--json").json]
    assert slugs
    assert not {"lawyer", "judge"} & set(slugs)


def test_without_words_it_says_what_to_type(careers) -> None:
    """The hint is a command, and not the parser's bare message."""
    ran = careers("whatif")
    assert ran.exit_code == 2
    assert "no skill was named" in ran.stderr
    assert "careers whatif SQL --leaving bookkeeper" in ran.stderr


def test_what_pays_far_less_opens_nothing(careers) -> None:
    """A lawyer's skill in keeping a docket leads to no clerk's work."""
    slugs = [role["slug"] for role in careers("whatif", "docket", "--leaving", "lawyer", "--json").json]
    assert "court-clerk" not in slugs


@pytest.mark.parametrize(("skills", "held"), [("[Excel]", True), ("[Microsoft Excel]", True), ("[]", False)])
def test_one_has_only_what_one_says(tmp_path: Path, skills: str, held: bool) -> None:
    """O*NET lists Excel for the role; only a tick in the profile makes it the person's, by any name."""
    file = home_of(tmp_path) / "data" / "profile.yaml"
    file.parent.mkdir(parents=True)
    file.write_text(f"role: paralegal\nskills: {skills}\n", encoding="utf-8")
    ran = run("whatif", "Excel", "--json", home=tmp_path)
    assert ("you already have it: Excel" in ran.stderr) == held
    assert bool(ran.json) != held


@pytest.fixture(scope="module")
def evidence(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Evidence]:
    """Over the roles that tests have installed, with a cache of its own."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("CAREERS_HOME", str(tmp_path_factory.mktemp("whatif")))
        with Catalog.open() as catalog, MoveTables.open() as tables:
            yield Evidence(catalog.refresh(), tables)


@settings(max_examples=15)
@given(st.lists(st.sampled_from(SAID), unique=True, max_size=4), st.sampled_from(SAID))
def test_learning_never_lowers(evidence: Evidence, held: list[str], learned: str) -> None:
    """Whatever one says already, a skill more raises every role by something between nothing and half."""
    mine, new = (own_words.read(evidence.catalog, evidence, texts) for texts in (held, [learned]))
    rises = [rise(mine, [Asked(evidence, skill) for skill in new], role) for role in evidence.roles]
    assert all(0 <= gained <= FIT_PART for gained in rises)
    assert any(rises)


@pytest.mark.parametrize(
    ("skill", "start", "first", "never"),
    [
        ("Python", "23-2011.00", "social-science-research-assistants", "search-marketing-strategists"),
        ("SQL", "43-3031.00", "financial-analyst", "software-developer"),
        ("AutoCAD", "47-2031.00", "architectural-and-civil-drafters", "general-maintenance-worker"),
    ],
)
def test_little_near_is_said_and_chance_neighbours_are_not_named(
    atlas_data: Path, tmp_path: Path, skill: str, start: str, first: str, never: str
) -> None:
    """What only lists a product, or is likely by its many openings alone, is no reason to learn it."""
    ran = run("whatif", skill, "--leaving", start, "--format", "table", home=tmp_path, CAREERS_DATA=str(atlas_data))
    assert "Few jobs near" in ran
    assert f"ask for {skill}" in ran
    assert first in ran
    assert never not in ran


@pytest.mark.parametrize(
    ("work", "tools", "words"),
    [
        (["mediation"], [], "mediation is part of the work; near your job"),
        (["mediation", "law"], [], "mediation and law are part of the work; near your job"),
        ([], ["Excel"], "Excel is used there; near your job"),
        (
            ["mediation"],
            ["Excel", "Word"],
            "Excel and Word are used there; mediation is part of the work; near your job",
        ),
        ([], [], "near your job"),
    ],
)
def test_words_of_a_skill_agree_with_how_many_there_are(work: list[str], tools: list[str], words: str) -> None:
    """One is part of the work or used, two are."""
    skills = [
        SimpleNamespace(name=name, is_tool=name in tools, of=lambda _role: 1.0, is_demanded=lambda _role: False)
        for name in (*work, *tools)
    ]
    assert openings._why(skills, SimpleNamespace(role=SimpleNamespace(id=1)), "near your job") == words  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("place", "rank", "demanded", "near"),
    [
        (255, 0.05, True, True),  # among those that fit best, and employers ask for it
        (255, 0.06, True, False),
        (20, 0.1, True, True),  # O*NET's list of near occupations has twenty
        (21, 0.1, True, False),
        (20, 0.11, True, False),
        (5, 0.1, False, True),  # only used there: the next of kin alone
        (6, 0.1, False, False),
    ],
)
def test_what_is_near_is_named_or_fits(place: int, rank: float, demanded: bool, near: bool) -> None:
    """By the place in O*NET's list and the share of occupations that fit as well, up to the last that counts."""
    ranking = SimpleNamespace(ladder=SimpleNamespace(place={7: place}.get), commonness={7: "possible"})
    skill = SimpleNamespace(has_demand=True, is_demanded=lambda _role: demanded)
    needs = SimpleNamespace(experience=openings.SENIOR)
    entry = SimpleNamespace(role=SimpleNamespace(id=1), occupation=SimpleNamespace(id=7), rank=rank, requirements=needs)
    assert (entry in openings.near_candidates(ranking, [skill], [entry])) is near  # type: ignore[arg-type,list-item]
