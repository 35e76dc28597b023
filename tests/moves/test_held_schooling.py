"""What somebody says of their schooling is what is counted, in every command, and more of it never asks for more study."""

from __future__ import annotations

import functools
import itertools
from collections.abc import Callable
from pathlib import Path

import pytest

from careercli import paths
from careercli.answers.requirement_words import requirement_phrases
from careercli.answers.told import told
from careercli.api import Catalog
from careercli.catalog.moves import MoveTables
from careercli.errors import CareersError
from careercli.moves.held_schooling import GUIDE, YOU, Held, held_by, typed
from careercli.moves.occupations import Occupations
from careercli.moves.requirements import Requirements, requirements
from careercli.moves.route import Routes
from careercli.profile import model
from careercli.roles import education, licences
from helper import ROOT

TABLES = MoveTables.open()
OCCUPATIONS = Occupations(TABLES)
LICENCES = licences.read(ROOT / "data")
LADDER = (
    "No formal educational credential",
    "High school diploma or equivalent",
    "Some college, no degree",
    "Associate's degree",
    "Bachelor's degree",
    "Master's degree",
    "Doctoral or professional degree",
)
PARALEGAL = "23-2011"


@pytest.fixture(scope="module")
def atlas(atlas_data: Path, tmp_path_factory: pytest.TempPathFactory):
    """All the occupations, with the hand-written roles."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("CAREERS_HOME", str(tmp_path_factory.mktemp("held-schooling")))
        patch.setenv(paths.DATA_ENVIRONMENT, str(atlas_data))
        patch.delenv("CAREERS_ROLES", raising=False)
        with Catalog.open() as whole:
            yield whole


def needs_of(before: str | None, after: str, level: str, study: str = "") -> Requirements:
    """What a move between two codes requires of somebody with that schooling."""
    source, target = OCCUPATIONS.of_code(before), OCCUPATIONS.of_code(after)
    assert target is not None
    return requirements(source, target, LICENCES, Held(level, YOU, study))


@pytest.mark.parametrize("study", ["", "psychology", "paralegal studies", "nursing"])
def test_more_schooling_never_asks_for_more_study(study: str) -> None:
    """Over two thousand pairs of occupations of every kind, each from no schooling to a doctorate in a field."""
    number = 0
    for source in TABLES.occupations[::37]:
        for target in TABLES.occupations[::11]:
            fields = ("" if education.ENTRY_LEVELS[level] < education.ASSOCIATE else study for level in LADDER)
            asked = [
                requirements(source, target, LICENCES, Held(level, YOU, field))
                for level, field in zip(LADDER, fields, strict=True)
            ]
            least, most = ([getattr(each, name) for each in asked] for name in ("study_years", "study_years_most"))
            assert least == sorted(least, reverse=True), (source.code, target.code, study)
            assert most == sorted(most, reverse=True), (source.code, target.code, study)
            number += 1
    assert number > 2_000


@pytest.mark.parametrize("level", LADDER)
def test_naming_the_field_never_asks_for_more_study(level: str) -> None:
    """A degree in any field is at least one of which no field is told."""
    for source in TABLES.occupations[::53]:
        for target in TABLES.occupations[::13]:
            bare = requirements(source, target, LICENCES, Held(level))
            for field in ("accounting", "nursing", "underwater basket weaving"):
                named = requirements(source, target, LICENCES, Held(level, YOU, field))
                assert named.study_years <= bare.study_years, (source.code, target.code, field)


@pytest.mark.parametrize("level", LADDER[:3])
def test_a_way_counts_what_somebody_says_though_more_is_usual(level: str) -> None:
    """From jobs of graduates, for who has not been to college: the years of the way are those of the move."""
    sources = [each for each in TABLES.occupations if each.entry in LADDER[4:]][::23]
    for source in sources:
        for target in TABLES.occupations[::47]:
            needs = requirements(source, target, LICENCES, Held(level))
            way = Routes(TABLES, source.id, target.id, LICENCES, {}, (), Held(level)).direct
            assert way.study_years == pytest.approx(needs.study.years), (source.code, target.code)


@pytest.mark.parametrize(
    ("level", "study", "years"),
    [
        ("High school diploma or equivalent", "", 2),
        ("Associate's degree", "", 2),
        ("Associate's degree", "nursing", 2),
        ("Postsecondary nondegree award", "welding", 2),
        ("Postsecondary nondegree award", "paralegal studies", 0),
        ("Associate's degree", "paralegal studies", 0),
        ("Bachelor's degree", "psychology", 1),
        ("Bachelor's degree", "paralegal studies", 0),
    ],
)
def test_a_program_is_covered_by_schooling_in_its_subject_alone(level: str, study: str, years: float) -> None:
    """Paralegals: up to two years, up to one beside a degree (programs.tsv), none for who has studied just that."""
    needs = needs_of("43-6012.00", PARALEGAL, level, study)
    assert needs.study_years_most == years
    words = requirement_phrases(needs)[0]
    assert ("covers" in words) == (years == 0)
    assert years or words.endswith(f"in {study} covers")


@pytest.mark.parametrize(
    ("after", "level", "study", "is_covered"),
    [
        ("13-2011", "Bachelor's degree", "accounting", True),
        ("13-2011", "Bachelor's degree", "business", True),  # the table's related field
        ("13-2011", "Associate's degree", "accounting", False),
        ("17-2051", "Bachelor's degree", "civil engineering", True),
        ("17-2051", "Bachelor's degree", "political science", False),
        ("15-1252", "Bachelor's degree", "computer science", True),
        ("29-1141", "Associate's degree", "nursing", True),  # ADN, 24 to 48 months (programs.tsv)
        ("29-1141", "Bachelor's degree", "biology", False),
        ("25-2031", "Bachelor's degree", "biology", False),  # no training of teachers, which their license asks for
        ("25-2031", "Bachelor's degree", "education", True),
        ("23-1011", "Bachelor's degree", "legal studies", False),
        ("23-1011", "Doctoral or professional degree", "law", True),
    ],
)
def test_a_field_is_counted_where_it_is_what_the_job_asks_for(
    after: str, level: str, study: str, is_covered: bool
) -> None:
    """By the name of the program, the fields that will do (degree_fields.tsv), or what NCES says it prepares for."""
    assert (needs_of("35-3031.00", after, level, study).study_years == 0) == is_covered


JOBS = ("legal-coordinator", "registered-nurse", "bookkeeper")
SAID = (
    ("high school", "High school diploma or equivalent", ""),
    ("associate in nursing", "Associate's degree", "nursing"),
    ("bachelor's in paralegal studies", "Bachelor's degree", "paralegal studies"),
    ("master", "Master's degree", ""),
)


# The high school of each job, below what its guide names and what is usual; every job with a degree of one kind.
@pytest.mark.parametrize(
    ("job", "have", "level", "study"),
    [*((job, *SAID[0]) for job in JOBS), (JOBS[1], *SAID[1]), (JOBS[0], *SAID[2]), (JOBS[2], *SAID[3])],
)
def test_what_is_said_to_be_had_is_what_every_command_counts(
    folder: Path, atlas: Catalog, job: str, have: str, level: str, study: str
) -> None:
    """Typed or of the profile, though the guide names more or more is usual: next, gap, path, plan, whatif, start."""
    target = "lawyer"
    typed = [
        atlas.next(job, limit=1, have=have).counted,
        atlas.gap(job, target, have=have).counted,
        atlas.path(job, target, have=have).counted,
        atlas.plan(job, target, have=have).gap.counted,
        atlas.whatif(["Excel"], start=job, have=have).counted,
    ]
    years = atlas.gap(job, target, have=have).requirements.study_years
    model.profile_file().parent.mkdir(parents=True, exist_ok=True)
    field = f"study: {study}\n" if study else ""
    model.profile_file().write_text(f'role: {job}\neducation: "{level}"\n{field}', encoding="utf-8")
    of_profile = [
        atlas.next(limit=1).counted,
        atlas.gap(None, target).counted,
        atlas.path(None, target).counted,
        atlas.plan(None, target).gap.counted,
        atlas.whatif(["Excel"]).counted,
        atlas.start().counted,
    ]
    assert {(each.level, each.level_from, each.study) for each in (*typed, *of_profile)} == {(level, YOU, study)}
    assert atlas.gap(None, target).requirements.study_years == years
    lawyer = next(move for move in atlas.next(limit=0).moves if move.slug == target)
    assert lawyer.requirements.study_years == years


def test_what_nobody_says_is_taken_from_the_guide_and_told(folder: Path, atlas: Catalog) -> None:
    """The least that the guide names is called that, on the page of start, too; nobody's training is said to cover it."""
    model.profile_file().parent.mkdir(parents=True, exist_ok=True)
    model.profile_file().write_text("role: legal-coordinator\n", encoding="utf-8")
    page = atlas.start()
    assert page.counted.level_from == GUIDE
    assert "the least that the guide to Legal Coordinator names" in page.counted.start_words
    assert "`careers start` counts it" in page.counted.start_words
    words = requirement_phrases(atlas.gap(None, "paralegal").requirements)[0]
    assert words.endswith("which the associate's degree covers that the guide to your job asks for")


def test_a_list_counts_the_field_and_says_so(atlas: Catalog) -> None:
    """`list --training --have`: what a certificate opens, alone or after a job whose guide names more."""
    opened = atlas.list(training="none", have="certificate in paralegal studies", limit=None)
    assert "paralegal" in {row.slug for row in opened.rows}
    assert "on top of certificate program in paralegal studies" in " ".join(opened.remarks)
    after = atlas.list(training="none", after="legal-coordinator", have="high school", limit=None)
    assert "paralegal" not in {row.slug for row in after.rows}
    assert "on top of high school diploma" in " ".join(after.remarks)


@pytest.mark.parametrize("have", ["bachelor", "associate's degree", "phd"])
def test_a_degree_without_a_field_says_how_to_name_it(atlas: Catalog, have: str) -> None:
    """The command that is offered is understood."""
    words = atlas.gap("waiter", "paralegal", have=have).counted.schooling_words
    assert "Its field is not named" in words
    offered = words.partition('`--have "')[2].partition('"')[0].replace("FIELD", "psychology")
    read = told(None, offered)
    bare = told(None, have)
    assert read is not None and bare is not None
    assert (read.level, read.study) == (bare.level, "psychology")


@pytest.mark.parametrize(("have", "level", "study"), [*SAID, ("some college", "Some college, no degree", "")])
def test_a_plan_keeps_the_schooling_with_its_field(
    tmp_path: Path, atlas: Catalog, have: str, level: str, study: str
) -> None:
    """Its mark is read back as what was typed, so that --status counts from the same."""
    file = tmp_path / "plan.md"
    plan = atlas.plan("waiter", "paralegal", have=have)
    file.write_text(plan.to_markdown(), encoding="utf-8")
    read = told(None, typed(level, study).replace(" ", "-"))
    assert read is not None and (read.level, read.study) == (level, study)
    status = atlas.plan_status(file)
    assert status.unknown == ()
    assert [step.step for step in status.steps] == [step.step for step in plan.steps]


def test_a_field_that_nobody_teaches_is_kept_and_opens_nothing(atlas: Catalog) -> None:
    """It is said back as it was typed. Some firms train people with a degree in any field (data/ways_in.tsv)."""
    gap = atlas.gap("waiter", "paralegal", have="bachelor's in underwater basket weaving")
    assert "a bachelor's degree in underwater basket weaving, as you say" in gap.counted.schooling_words
    assert (gap.requirements.study_years, gap.requirements.study_years_most) == (0, 1)
    with pytest.raises(CareersError):
        atlas.gap("waiter", "paralegal", have="astronaut")


def test_the_word_of_the_person_comes_before_the_guides(atlas: Catalog) -> None:
    """Less than the guide's least too."""
    role = atlas.entry("legal-coordinator").role
    assert held_by(None, role).whose == GUIDE
    assert held_by("High school diploma or equivalent", role) == Held("High school diploma or equivalent")


def needs_from(atlas: Catalog, slug: str) -> Callable[[str, str | None], Requirements]:
    """What a move from a role to a code requires of somebody who says that schooling, or none, and no field."""
    entry = atlas.entry(slug)
    compared = OCCUPATIONS.of_entry_or_field(atlas, entry)
    assert compared is not None
    held = functools.cache(lambda level: held_by(level, entry.role))

    def needs(target: str, level: str | None) -> Requirements:
        code = OCCUPATIONS.of_code(target)
        assert code is not None
        return requirements(compared.occupation, code, LICENCES, held(level))

    return needs


def usual_in(atlas: Catalog, slug: str) -> str:
    """The schooling that is taken for granted of who says nothing: the higher of the guide's word and the record's."""
    entry = atlas.entry(slug)
    compared, guide = OCCUPATIONS.of_entry_or_field(atlas, entry), held_by(None, entry.role)
    levels = [compared.occupation.entry if compared else None, guide.level if guide else None]
    return max(filter(None, levels), key=education.ENTRY_LEVELS.__getitem__)


LEFT = (
    *("legal-coordinator", "legal-technician", "registered-nurse", "accountant", "respiratory-therapists"),
    *("civil-engineer", "dental-hygienist", "waiter", "automotive-mechanic", "lawyer", "technical-writers", "riggers"),
)
"""Roles with a guide that names a degree and its field, with such a record, and with neither."""


@pytest.mark.parametrize("slug", LEFT)
def test_saying_what_is_taken_for_granted_changes_nothing(atlas: Catalog, slug: str) -> None:
    """Stated without a field, it counts as it does of who says nothing; and a higher level asks for no more study."""
    usual, needs = usual_in(atlas, slug), needs_from(atlas, slug)
    for target in TABLES.occupations[::3]:
        silent, said = (needs(target.code, level) for level in (None, usual))
        assert (said.study_years, said.study_years_most) == (silent.study_years, silent.study_years_most), target.title
        higher = [level for level in LADDER if education.ENTRY_LEVELS[level] >= education.ENTRY_LEVELS[usual]]
        years = [needs(target.code, level) for level in higher]
        assert all(
            after.study_years <= before.study_years and after.study_years_most <= before.study_years_most
            for before, after in itertools.pairwise(years)
        ), target.title


@pytest.mark.parametrize("level", ["Associate's degree", "Bachelor's degree", "Master's degree"])
def test_a_degree_without_a_field_is_one_in_what_the_guide_names(atlas: Catalog, level: str) -> None:
    """In every answer, and each says which field that is and how to say another."""
    gap = atlas.gap("legal-coordinator", "paralegal", have=level)
    path = atlas.path("legal-coordinator", "paralegal", have=level)
    plan = atlas.plan("legal-coordinator", "paralegal", have=level)
    move = next(move for move in atlas.next("legal-coordinator", limit=0, have=level).moves if move.slug == "paralegal")
    assert (gap.requirements.study_years_most, path.routes[0].study_years, move.requirements.study_years) == (0, 0, 0)
    words = 'Its field counts as paralegal studies, as the guide to Legal Coordinator names it: `--have "'
    assert all(words in answer.counted.schooling_words for answer in (gap, path, plan.gap))
    other = atlas.gap("legal-coordinator", "paralegal", have=f"{level.partition(' ')[0]} in history")
    assert other.requirements.study_years_most > 0  # who names another field has that one


def test_the_field_of_the_record_is_said(atlas: Catalog) -> None:
    """A nurse's bachelor's degree counts as one in nursing; a waiter's in no field, and that is said."""
    nurse = atlas.gap("registered-nurse", "nurse-practitioner", have="bachelor").counted
    assert "Its field counts as nursing, as usual for Registered Nurse" in nurse.schooling_words
    waiter = atlas.gap("waiter", "accountant", have="bachelor").counted
    assert "Its field is not named" in waiter.schooling_words


@pytest.mark.parametrize(
    ("sentence", "field"),
    [
        (
            "at least an associate's degree, whether in paralegal studies, legal office work or another",
            "paralegal studies",
        ),
        ("at least a bachelor's degree in nursing or a related field", "nursing"),
        ("a minimum of a bachelor's degree in a related field", ""),
        ("at least a bachelor's degree and five years in marketing", ""),
    ],
)
def test_the_field_that_a_guide_names(sentence: str, field: str) -> None:
    """Only what stands behind the degree, the first of several."""
    assert Held("Bachelor's degree", GUIDE, sentence).field_of_guide == field


@pytest.mark.parametrize("left", [None, "13-1121"])
def test_a_degree_is_no_certificate_of_a_trade_whether_or_not_one_names_ones_job(left: str | None) -> None:
    """A bachelor's degree in communication leaves the year of a sound technician (27-4014) from any job, and from none."""
    target = OCCUPATIONS.of_code("27-4014")
    assert target is not None
    held = Held("Bachelor's degree", YOU, "Communication")
    needs = requirements(OCCUPATIONS.of_code(left) if left else None, target, LICENCES, held)
    assert needs.study_years_most == 1
