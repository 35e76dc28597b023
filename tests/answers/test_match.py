"""`match`: what it rests on, how good the evidence is, filters, profiles, and that the rest is said."""

from __future__ import annotations

import shlex
from collections.abc import Callable
from pathlib import Path

import pytest

from careercli.answers import match
from careercli.answers.training_filter import LICENSE_UNTIMED
from helper import Ran, run, run_with_profile

KEYS = [
    "slug",
    "title",
    "score",
    "rests_on",
    "not_named_there",
    "evidence",
    "requirements",
    "official_median",
    "official_currency",
    "source",
    "official_code",
    "official_wider_occupation",
    "official_published_per",
]


def by_slug(ran: Ran) -> dict[str, dict]:
    return {role["slug"]: role for role in ran.json}


@pytest.fixture
def somebody(tmp_path: Path) -> Callable[..., Ran]:
    """Runs `careers match` for the person of a profile."""

    def call(profile: str, *arguments: str) -> Ran:
        return run_with_profile(profile, "match", *arguments, home=tmp_path)

    return call


def test_each_answer_says_what_it_rests_on(careers) -> None:
    """In one's own words, the strongest first; requirements and the official median beside it, null where unknown."""
    roles = by_slug(careers("match", "Westlaw", "legal reserch", "swear in witnesses", "--json"))
    assert [list(role) for role in roles.values()] == [KEYS] * len(roles)
    assert "swear in witnesses" in roles["court-clerk"]["rests_on"]
    assert set(roles["paralegal"]["rests_on"]) <= {"Westlaw", "legal reserch", "swear in witnesses"}
    assert roles["paralegal"]["requirements"]["entry_education"] == "Associate's degree"
    assert roles["lawyer"]["requirements"]["licence"]
    assert all(0 < role["score"] <= 1 for role in roles.values())
    scores = [role["score"] for role in roles.values()]
    assert scores == sorted(scores, reverse=True)


def test_what_a_role_of_no_described_occupation_requires_is_what_the_bureau_publishes(careers) -> None:
    """By what the Bureau publishes for its code, and not what the nearest of its field requires."""
    roles = by_slug(careers("match", "legal technician", "--json", "--limit", "20"))
    needs = roles["legal-technician"]["requirements"]
    assert (needs["entry_education"], needs["study_years"]) == ("Associate's degree", 2)
    shown = " ".join(careers("match", "legal technician", "--format", "table").split())
    assert "typically requires: associate's degree, about 2 years of study" in shown


@pytest.mark.parametrize(
    ("texts", "slug", "evidence"),
    [
        (["Westlaw", "Clio", "Excel"], "paralegal", "thin"),  # three products
        (["swear in witnesses"], "court-clerk", "thin"),  # a single phrase
        (["2 years as paralegal"], "paralegal", "fair"),  # a title stands for the work that goes with it
        (["2 years as paralegal", "legal research", "draft pleadings", "interview clients"], "paralegal", "strong"),
    ],
)
def test_evidence_is_as_good_as_what_speaks_clearly(careers, texts: list[str], slug: str, evidence: str) -> None:
    """Three names of products are thin; a title held and duties are strong."""
    assert by_slug(careers("match", *texts, "--json", "--limit", "20"))[slug]["evidence"] == evidence


def test_thin_evidence_is_said_and_what_would_help(careers) -> None:
    """Once, below the roles; not where some evidence is better."""
    assert "Two skills say little about which job fits best." in careers(
        "match", "Westlaw", "Clio", "--format", "table"
    )
    better = careers("match", "2 years as paralegal", "legal research", "draft pleadings", "--format", "table")
    assert "little about which job" not in better and "do not point clearly" not in better


def test_what_is_not_understood_or_guessed_is_named(careers) -> None:
    """On stderr, beside an answer that rests on the rest."""
    ran = careers("match", "wesltaw", "zqxj", "legal research", "--json")
    assert ran.exit_code == 0
    assert "not recognized 1: zqxj" in ran.stderr
    assert "wesltaw is read as Westlaw, which is a guess" in ran.stderr
    nothing = careers("match", "zqxj", "--json")
    assert (nothing.json, nothing.exit_code) == ([], 0)
    assert "no role fits" in nothing.stderr


def test_each_phrase_is_accounted_for(careers) -> None:
    """On the screen: what counts and how it was read, what says little and why, what is not understood."""
    said = ("legal research", "mediate zqxj", "convoys", "draft a will", "parents evening")
    shown = " ".join(careers("match", *said, "--format", "table", "--limit", "3", COLUMNS="200").split())
    lines = {line.split(": ")[0]: line for line in shown.split(". ") if ": " in line}
    accounted = " ".join(lines.values())
    assert all(phrase in accounted for phrase in said)
    assert 'mediate zqxj (only "mediat' in shown
    assert "parents evening (read as parent conferences)" in shown
    assert "left out: convoys" in shown
    assert "no military terms" in shown
    assert "military" not in careers("match", "legal research", "zqxj", "--format", "table")


def test_words_that_count_for_no_role_that_is_shown_are_named(careers) -> None:
    """A phrase that is understood is not silently dropped."""
    shown = careers("match", "4 years as lawyer", "install plumbing", "--limit", "1", "--format", "table")
    assert "Understood, but no job above rests on it: install plumbing" in shown


def test_where_little_fits_nothing_is_added_that_hardly_rests_on_what_was_said(careers, atlas_data) -> None:
    """A drafter drafts no pleadings, and nobody becomes a manicurist by having packed boxes; all are there if asked for."""

    def roles(*arguments: str) -> list[dict[str, object]]:
        return careers("match", *arguments, "--json", CAREERS_DATA=str(atlas_data)).json

    titles = [str(role["title"]) for role in roles("draft pleadings")]
    assert titles[0] == "Paralegal" and not [title for title in titles if "Drafters" in title]
    packer = roles("3 years as warehouse packer", "spanish", "--work", "desk,no-lifting")
    assert packer and not [role for role in packer if "Manicurists" in role["title"] or "Executive" in role["title"]]
    assert len(roles("draft pleadings", "--limit", "0")) > 20 > len(titles)


@pytest.mark.parametrize(
    ("said", "mark"),
    [
        ("2 years as lawyer", "a job you have had"),
        ("lawyer", "a job you name"),
        ("represent clients in court", "needs a law degree"),
    ],
)
def test_ones_own_job_and_what_stands_before_another_is_marked(careers, said: str, mark: str) -> None:
    """In the line of the title: whoever has had the job needs no law degree for it."""
    lines = careers("match", said, "--format", "table", COLUMNS="120").lines
    assert [line for line in lines if line.startswith("Lawyer ") and mark in line]


def test_ones_role_is_marked_and_the_step_named_is_another(somebody) -> None:
    """The profile's role stands in the list as what it is; no gap is asked from it to itself."""
    shown = somebody("role: paralegal\n", "--format", "table")
    assert any(line.startswith("Paralegal ") and line.endswith("your job now") for line in map(str.rstrip, shown.lines))
    assert "careers gap paralegal" not in shown


def test_filters_leave_out_roles_and_change_no_score(careers) -> None:
    """As those of `list`: what is left has the score that it has without them."""
    every = by_slug(careers("match", "legal research", "contracts", "--json", "--limit", "20"))
    some = by_slug(careers("match", "legal research", "contracts", "--json", "--min-pay", "80000"))
    assert set(some) < set(every)
    assert all(every[slug] == role for slug, role in some.items())


def test_the_work_of_ones_role_counts_and_its_skills_do_not(somebody) -> None:
    """A profile's role is named as what near roles rest on; what O*NET lists for it is not held without being ticked."""
    roles = by_slug(somebody("role: paralegal\n", "--json"))
    assert roles["legal-secretary"]["rests_on"] == ["near your job as Paralegal"]
    assert roles["legal-secretary"]["evidence"] == "fair"
    ticked = by_slug(somebody("role: paralegal\nskills: [Excel]\n", "--json"))
    assert ticked["legal-secretary"]["rests_on"] == ["near your job as Paralegal", "Excel"]


def test_requirements_are_those_of_the_move_from_ones_role(somebody, careers) -> None:
    """A lawyer needs no years of study for a judge's work; somebody of whom nothing is known does."""
    assert by_slug(somebody("role: lawyer\n", "--json", "--limit", "20"))["judge"]["requirements"]["study_years"] == 0
    assert by_slug(careers("match", "hearings", "--json", "--limit", "20"))["judge"]["requirements"]["study_years"] > 0


def test_without_words_or_a_profile_it_asks_what_one_can_do(careers, somebody) -> None:
    """A profile that says nothing of the person is no profile for this; blanks are no words."""
    for ran in (careers("match"), careers("match", "  "), somebody("wishes: {remote: true}\n")):
        assert ran.exit_code == 2
        assert "no skills were named" in ran.stderr


@pytest.fixture(scope="module")
def of_atlas(atlas_data: Path, tmp_path_factory: pytest.TempPathFactory) -> Callable[..., list[dict]]:
    """The first eight answers over every occupation."""
    home = tmp_path_factory.mktemp("atlas")
    return lambda *texts: run("match", *texts, "--limit", "8", "--json", home=home, CAREERS_DATA=str(atlas_data)).json


def test_what_combines_a_product_with_the_rest_is_among_the_first(of_atlas) -> None:
    """Nurses come first, the whole before its parts and before aides; who knows Python, too, sees health informatics."""
    roles = of_atlas("patient care", "Epic", "medication administration", "Python")
    slugs = [role["slug"] for role in roles]
    assert slugs[0] == "registered-nurse"
    assert "health-informatics-specialists" in slugs[:5]
    assert "nursing-assistant" not in slugs[:3]
    assert [role["score"] for role in roles] == sorted((role["score"] for role in roles), reverse=True)


def test_no_evidence_is_called_better_than_that_of_a_role_above_it(of_atlas) -> None:
    """And that of a manager's post on a clerk's phrases is never called strong."""
    roles = of_atlas("QuickBooks", "Excel", "accounts payable", "bank reconciliation")
    ranks = [("strong", "fair", "thin").index(role["evidence"]) for role in roles]
    assert ranks == sorted(ranks)
    strong = {role["slug"] for role in roles if role["evidence"] == "strong"}
    assert "bookkeeping-clerk" in strong
    assert not {"financial-manager", "treasurers-and-controllers"} & strong


def test_a_product_among_other_words_is_known(careers) -> None:
    """What stands beside it is then not all that is known."""
    shown = careers("match", "billing in Clio", "zqx", "--format", "table")
    assert 'only "billing" is known' not in shown


def test_interests_alone_rank_as_interests_does_and_say_so(careers) -> None:
    """Letters without a skill: the fit and the order of `careers interests`, not called evidence of what one can do."""
    ran = careers("match", "--interests", "ECI", "--json", "--limit", "100")
    found = careers("interests", "ECI", "--no-keep", "--limit", "0", "--json").json["roles"]
    assert {role["slug"]: role["score"] for role in ran.json} == {role["slug"]: role["fit"] for role in found}
    for level in ({"High school diploma or equivalent"}, {"Bachelor's degree"}):
        order = [role["slug"] for role in found if role["entry_education"] in level]
        ranked = [role["slug"] for role in ran.json if role["requirements"]["entry_education"] in level]
        assert ranked == order
    assert {role["evidence"] for role in ran.json} == {"interests"}
    assert "this rests on interests alone" in ran.stderr
    shown = careers("match", "--interests", "ECI", "--format", "table", "--limit", "2")
    assert "by your interests (ECI) alone" in shown
    assert "match: " not in shown


def test_interests_alone_are_filtered_and_those_of_a_profile_count(careers, somebody) -> None:
    """Other filters hold beside the letters; a profile that names interests and no skill is matched by them."""
    every = careers("match", "--interests", "ECI", "--json", "--limit", "100").json
    paid = careers("match", "--interests", "ECI", "--min-pay", "100000", "--json", "--limit", "100").json
    assert [role for role in every if (role["official_median"] or 0) >= 100000] == paid
    own = somebody("interests: {letters: ECI}\n", "--json", "--limit", "100").json
    assert [role["slug"] for role in own] == [role["slug"] for role in every]
    wished = somebody("interests: {letters: ECI}\nwishes: {max_study_years: 2}\n", "--json", "--limit", "100").json
    assert 0 < len(wished) < len(own)
    assert max(role["requirements"]["study_years"] for role in wished) <= 2


@pytest.mark.parametrize(
    ("known", "most", "slug", "doubt"),
    [
        ("skills: [vital signs, patient care]\n", 2, "registered-nurse", "2 to 4 years"),
        ("interests: {letters: R}\n", 1, "hairdresser", "8 to 16 months"),
    ],
)
def test_a_role_that_may_take_longer_than_the_wished_study_says_so(
    student, known: str, most: int, slug: str, doubt: str
) -> None:
    """What takes longer by some ways in (data/programs.tsv) is not certain, nor is a license of which no table has the
    time, as `next` and `list --training` have it.
    """
    profile = f"{known}wishes: {{max_study_years: {most}}}\n"
    roles = student(profile, "--json", "--limit", "0").json
    longer = {role["slug"]: role for role in roles if (role["requirements"] or {}).get("study_years_most", 0) > most}
    assert all(role["requirements"]["study_years"] <= most for role in longer.values())
    (said,) = longer[slug]["work_not_certain"]
    assert said.endswith(f", {doubt}")
    others = {role["slug"]: role["work_not_certain"] for role in roles if role.get("work_not_certain")}
    assert others.keys() > longer.keys()
    assert all(others[slug] == [LICENSE_UNTIMED] for slug in others.keys() - longer.keys())
    shown = student(profile, "--limit", "0", "--format", "table")
    assert f"not certain: {said}; ask" in " ".join(shown.split())


def test_a_license_of_which_no_time_is_recorded_is_not_certain_where_study_is_limited(atlas_data, tmp_path) -> None:
    """The license of physical therapist assistants comes on top of two years, and no table has its time: `next` and
    `start` say so, as `list --training` does.
    """
    profile = "role: medical-assistant\nwishes: {max_study_years: 2}\n"
    asked = {"home": tmp_path, "CAREERS_DATA": str(atlas_data)}
    moves = run_with_profile(profile, "next", "--limit", "0", "--json", **asked).json
    doubts = {move["slug"]: move.get("work_not_certain", []) for move in moves}
    assert doubts["physical-therapist-assistants"] == [LICENSE_UNTIMED]
    assert LICENSE_UNTIMED not in doubts["phlebotomists"]  # for whom no license is recorded


def test_a_role_that_is_not_described_is_judged_by_its_own_figures(student) -> None:
    """Counselors, All Other: O*NET does not describe it, BLS names a master's degree (Table 5.4 of 2024-34)."""
    slugs = {role["slug"] for role in student("skills: [counseling]\n", "--json", "--limit", "0").json}
    assert "counselors-all-other" in slugs
    wished = student("skills: [counseling]\nwishes: {max_study_years: 1}\n", "--json", "--limit", "0").json
    assert "counselors-all-other" not in {role["slug"] for role in wished}


def test_what_fits_a_wish_by_silence_is_marked(student) -> None:
    """No source tells of any job that nobody works nights in it (Handbook 2024-34): each that fits says so."""
    ran = student("skills: [counseling]\nwishes: {work: [no-nights]}\n", "--json", "--limit", "0").json
    marked = [row.get("work_not_described", row.get("work_not_certain")) for row in ran]
    assert marked and all("no-nights" in str(doubts) for doubts in marked)
    assert ["no-nights"] in [row.get("work_not_described") for row in ran]


def test_a_role_that_is_not_described_counts_as_the_nearest_of_its_field(student) -> None:
    """O*NET describes no SOC 21-1029, left over of social workers: the work of its field's nearest stands in."""
    ran = student("role: social-workers-all-other\nskills: [counseling]\n")
    assert "it is compared as Child, Family, and School Social Workers, the closest in its field" in ran.stderr
    assert any("your work" in row["rests_on"] or "your job" in str(row["rests_on"]) for row in ran.json)


def test_filters_alone_are_told_the_list_that_they_filter(careers) -> None:
    """The hint's command keeps what was typed, and works."""
    failed = careers("match", "--work", "desk", "--family", "legal")
    assert failed.exit_code == 2
    command = "careers list --family legal --work desk"
    assert f"`{command}`" in failed.stderr
    assert careers(*shlex.split(command)[1:])


OF_TWO_TRADES = ("vital signs", "CPR", "conduit bending", "multimeter", "blueprint reading", "customer service",
                 "ambulance driving", "Excel")  # fmt: skip


def test_a_reason_is_what_the_role_rests_on(atlas_data: Path, tmp_path: Path) -> None:
    """Of somebody of two trades, what one of them is about is no reason for the other, nor what rests on one word."""
    ran = run("match", *OF_TWO_TRADES, "--json", home=tmp_path, CAREERS_DATA=str(atlas_data))
    roles = by_slug(ran)
    assert {"multimeter", "conduit bending"} <= {*roles["electrician"]["rests_on"]}
    for role in roles.values():
        assert role["rests_on"]
        assert "ambulance driving" not in role["rests_on"]
        assert "CPR" not in roles["electrician"]["rests_on"]
    helpers = roles.get("helpers-electricians")
    assert helpers is None or "vital signs" not in helpers["rests_on"]


@pytest.fixture
def student(tmp_path: Path, atlas_data: Path) -> Callable[..., Ran]:
    """Runs `careers match` over every occupation for the person of a profile."""

    def call(profile: str, *arguments: str) -> Ran:
        given = arguments or ("--json",)
        return run_with_profile(profile, "match", *given, home=tmp_path, CAREERS_DATA=str(atlas_data))

    return call


def test_the_field_of_ones_degree_counts_and_says_so(student) -> None:
    """NCES relates accounting to accountants and auditors; the reason is told, and whose word it is."""
    without = by_slug(student("education: Bachelor's degree\nskills: [Excel]\n"))
    ran = student("education: Bachelor's degree\nstudy: accounting\nskills: [Excel]\n")
    first = ran.json[0]
    assert first["slug"] == "accountant"
    assert first["rests_on"] == ["degree in accounting", "Excel"]
    assert first["score"] > without.get("accountant", {"score": 0.0})["score"]
    assert "NCES, CIP 2020" in ran.stderr


def test_a_field_of_study_alone_is_something_to_go_by(student) -> None:
    """What asks for the degree stands before what asks for none; a field that no program has is not understood."""
    roles = by_slug(student("study: criminal justice\n"))
    assert roles["forensic-science-technicians"]["score"] > roles["bailiffs"]["score"]
    ran = student("study: qwertyology\nskills: [Excel]\n")
    assert "NCES" not in ran.stderr
    assert "degree in qwertyology" in ran.stderr


@pytest.mark.parametrize(("score", "told"), [(0.77849, 0.778), (0.012345, 0.012), (0.0004321, 0.00043), (0.0, 0.0)])
def test_a_score_is_not_rounded_to_none(score: float, told: float) -> None:
    """However little speaks for a role; 0 stays for that for which all is outweighed by what its post asks for."""
    assert match.rounded(score) == told
