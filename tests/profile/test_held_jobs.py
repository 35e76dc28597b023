"""Titles of jobs in a CV: what is certain counts, what is only weakly read is for the person to say."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from careercli.answers import cv_mover, profile_import
from careercli.answers import mover as answers_mover
from careercli.catalog.catalog import Catalog
from careercli.commands.profile import own_role
from careercli.errors import UsageError
from careercli.profile import from_cv, jobs, model, mover
from careercli.profile.cv import Job, read_source
from careercli.profile.cv.source import Source
from careercli.roles.search_path import Folder
from careercli.screens import profile_import as screen
from careercli.search import titles
from careercli.search.title_reading import TitleReading
from helper import ROOT

CV = "Experience\nHelper, Acme, 2019 - 2023\nBaker, Acme, 2015 - 2019\n"


@pytest.fixture(scope="module")
def catalog(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Catalog]:
    """The hand-made roles of tests/data, and a home without a profile."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("CAREERS_HOME", str(tmp_path_factory.mktemp("held")))
        opened = Catalog([Folder(ROOT / "tests" / "data" / "roles", "test")])
        yield opened.refresh()
        opened.close()


@pytest.fixture
def reading_of(catalog: Catalog, monkeypatch: pytest.MonkeyPatch):
    """Reads the CV, where the title Helper is read with a certainty as some roles."""

    def read(certainty: str, *slugs: str) -> from_cv.CvReading:
        def title(catalog: Catalog, text: str, *, guess: bool = True) -> TitleReading:
            if text == "Helper":
                return TitleReading(text, slugs if guess else (), certainty if guess else "")
            return TitleReading(text, ("baker",) if text == "Baker" else (), titles.EXACT)

        monkeypatch.setattr(from_cv.titles, "read_title", title)
        return from_cv.of_cv(catalog, read_source(Source("cv", CV.encode())))

    return read


@pytest.mark.parametrize(
    ("certainty", "slugs"), [(titles.WEAK, ["miller"]), (titles.LIKELY, ["miller", "confectioner"])]
)
def test_a_weak_title_is_no_job_held(reading_of, certainty: str, slugs: list[str]) -> None:
    """It is kept as what it may be, counts for nothing, and no older job is proposed in its place."""
    reading = reading_of(certainty, *slugs)
    latest = reading.jobs[0]
    assert latest.role is None
    assert [role.slug for role in latest.maybe] == slugs
    assert reading.slugs_held == ("baker",)
    assert (reading.own, reading.own_maybe) == (None, latest)


def test_a_likely_title_of_one_role_counts(reading_of) -> None:
    """One role that is likely meant is the job, and is proposed as one's own, but as a guess."""
    reading = reading_of(titles.LIKELY, "miller")
    assert (reading.slugs_guessed, reading.jobs[0].is_guess, reading.jobs[1].is_guess) == (("miller",), True, False)
    assert reading.slugs_held == ("miller", "baker")
    assert (reading.own, reading.own_maybe) == (reading.jobs[0], None)


@pytest.mark.parametrize(
    ("certainty", "slugs", "codes", "role"),
    [
        (titles.EXACT, ["miller", "confectioner"], ("51-9021.00", "51-3092.00", "51-3011.00"), "confectioner"),  # minor
        (titles.EXACT, ["miller", "confectioner"], ("51-9021.00", "35-2011.00", "51-3011.00"), "miller"),  # major group
        (titles.EXACT, ["miller", "confectioner"], ("51-9021.00", "35-2011.00", "29-1141.00"), None),
        (titles.LIKELY, ["miller"], ("51-9021.00", "", "29-1141.00"), None),  # far from all that is certain
        (titles.LIKELY, ["miller"], ("51-9021.00", "", "51-3011.00"), "miller"),
    ],
)
def test_the_certain_jobs_decide_what_an_uncertain_title_means(
    reading_of, monkeypatch, certainty: str, slugs: list[str], codes: tuple[str, str, str], role: str | None
) -> None:
    """The role of the same minor group comes first, then of the major one; else it is for the person to say."""
    known = dict(zip(("miller", "confectioner", "baker"), codes, strict=True))
    asked = "careercli.index.queries.roles.RoleQueries.codes_of"
    monkeypatch.setattr(asked, lambda _self, slugs: {slug: known[slug] for slug in slugs if known[slug]})
    latest = reading_of(certainty, *slugs).jobs[0]
    assert (latest.role and latest.role.slug) == role
    assert bool(latest.maybe) == (role is None)


@pytest.fixture
def agreed(catalog: Catalog, monkeypatch: pytest.MonkeyPatch, tmp_path: Path):
    """Asks for the role of a CV, with answers that are typed one after the other; gives it, and what was said."""
    monkeypatch.setenv("CAREERS_HOME", str(tmp_path))

    def ask(reading: from_cv.CvReading, *answers: str) -> tuple[own_role.Agreed, list[str]]:
        said: list[str] = []
        left = iter(answers)
        monkeypatch.setattr(own_role.output, "ask", lambda question: said.append(question) or f"{next(left)}\n")
        monkeypatch.setattr(own_role.terminal, "say", lambda words, *_args: said.append(words))
        return own_role.agreed(catalog, reading), said

    return ask


@pytest.mark.parametrize(
    ("answers", "chosen"),
    [(["2"], "confectioner"), ([""], None), (["n"], None), (["9", "1"], "miller"), (["Baker"], "baker")],
)
def test_the_person_says_which_role_a_weak_title_is(reading_of, agreed, answers: list[str], chosen) -> None:
    """The roles are offered by number, another can be typed; without either none is taken."""
    own, said = agreed(reading_of(titles.WEAK, "miller", "confectioner"), *answers)
    assert own.asked is not None
    assert (own.own and own.own.role.slug) == chosen
    assert own.refused == (answers == ["n"])
    assert (own.left and (own.left.role.slug, own.left.is_guess)) == (("miller", True) if answers == [""] else None)
    assert said[:2] == ["Which role is Helper (2019 to 2023)?", "  1  Miller"]


def test_a_person_who_refuses_the_role_is_offered_the_others(reading_of, agreed) -> None:
    """The other jobs of the CV are named by what they were read from, and a title can be typed."""
    reading = reading_of(titles.LIKELY, "miller")
    own, said = agreed(reading, "n", "1")
    assert said[0] == "Your latest job: Helper (2019 to 2023). Is your role Miller? [y/N] "
    assert said[1:3] == ["Which role is Helper (2019 to 2023)?", "  1  Baker, as Baker (2015 to 2019)"]
    assert (own.own.role.slug, own.own.role.said, own.own.job) == ("baker", "Helper", reading.jobs[0].job)
    assert cv_mover.years_in_role(reading, own.own) == 8.0


@pytest.mark.parametrize("answers", [[""], ["n", ""]])
def test_enter_loses_no_job(reading_of, agreed, answers: list[str]) -> None:
    """Left open, the latest job is one held before, with its years, and no role of one's own yet."""
    reading = reading_of(titles.LIKELY, "miller")
    own = agreed(reading, *answers)[0]
    assert (own.own, own.refused) == (None, False)
    profile_import.take("cv.md", own.settled(reading), own=own.own, refused=own.refused)
    assert model.load().role is None
    unsure = model.OwnJob(role="miller", years=4.0, unsure="Helper")
    assert set(model.load().jobs) == {unsure, model.OwnJob(role="baker", years=4.0)}


def test_a_latest_job_of_several_roles_is_kept_as_the_likeliest(reading_of, agreed) -> None:
    """Enter counts it as unsure; to take the latest job as one's role takes the same."""
    reading = reading_of(titles.WEAK, "miller", "confectioner")
    own, said = agreed(reading, "")
    assert said[-1] == "1 to 2, or your job title; Enter: it counts as Miller, unsure; n: none > "
    read = own.settled(reading)
    assert [(held.role.slug, held.is_guess) for held in read.jobs] == [("miller", True), ("baker", False)]
    latest = own_role.latest(reading)
    answer = profile_import.take("cv.md", reading, own=latest)
    assert (answer.role, model.load().role, model.load().years) == (latest, "miller", 4.0)


def test_jobs_held_are_kept_whatever_the_role(reading_of, agreed, tmp_path) -> None:
    """Refused, the latest job is in the profile in no way; not asked about, it is a job held; and it is said."""
    reading = reading_of(titles.LIKELY, "miller")
    for own, refused in ((agreed(reading, "n", "n")[0].own, True), (None, False)):
        answer = profile_import.take("cv.md", reading, own=own, refused=refused)
        mine = model.load()
        latest = () if refused else (model.OwnJob(role="miller", years=4.0, unsure="Helper"),)
        assert (mine.role, mine.years) == (None, None)
        assert set(mine.jobs) == {*latest, model.OwnJob(role="baker", years=4.0)}
        assert {"role": "baker", "years": 4.0} in answer.to_dict()["jobs_kept"]
        shown = " ".join(str(line) for line in screen._outcome(answer))
        assert "Jobs held, in your profile now: Baker (4 years)" in shown
        assert ("--take-role makes it yours" in shown) != refused
        assert ("neither as your role nor as a job before" in shown) == refused
    taken = profile_import.take("cv.md", reading, own=reading.own)
    assert (model.load().role, model.load().years, taken.years) == ("miller", 4.0, 4.0)
    assert model.load().jobs == (model.OwnJob(role="baker", years=4.0),)


@pytest.mark.parametrize(
    ("spans", "years"),
    [
        ([(2016, 2019), (2021, 2023)], 5.0),  # two spells
        ([(2016, 2020), (2018, 2023)], 7.0),  # the years of both are counted once
        ([(2016, 2023), (2018, 2020)], 7.0),  # one inside the other
        ([(2016, 2019), (2021, None)], 3.0),  # a single year tells nothing
        ([(2021, None)], None),
        ([(1900, 2023)], None),
    ],
)
def test_the_years_of_all_spells_count_once(spans, years) -> None:
    """A job that somebody went back to counts whole; where two overlap no year is counted twice."""
    role = from_cv.RoleOfTitle("baker", "Baker", "Baker")
    held = [from_cv.HeldJob(Job(("Baker",), "", first, last), role) for first, last in spans]
    assert cv_mover.years_of(held) == years


def test_what_the_person_calls_themselves_is_read_in_parts(catalog: Catalog) -> None:
    """A title with letters behind it has its say, beside the latest job."""
    text = b"Ann Example\nConfectioner, CCHT\nann@example.com\n\nExperience\nBaker, Acme, 2015 - 2019\n"
    reading = from_cv.of_cv(catalog, read_source(Source("cv", text)))
    assert (reading.own.role.slug, reading.called.role.slug) == ("baker", "confectioner")
    shown = " ".join(map(str, screen._outcome(profile_import.CvImport(
        "cv.md", "profile.yaml", reading, (), (), (), None, None, (), (), (),
    ))))  # fmt: skip
    assert "the CV calls you Confectioner, CCHT, which is Confectioner" in shown


def test_a_renewed_certificate_keeps_both_years() -> None:
    """The year of issue belongs to the renewal; alone it is no part of the name."""
    text = b"Ann Example\nann@example.com\n\nCertifications\nCCHT (NNCC), 2020, renewed 2023\nBLS (AHA), 2024\n"
    said = read_source(Source("cv", text)).certificates
    assert [each.text for each in said] == ["CCHT (NNCC), 2020, renewed 2023", "BLS (AHA)"]


def test_a_job_before_that_may_be_two_roles_is_asked_about(catalog: Catalog, reading_of, monkeypatch) -> None:
    """As the own job is: by number or title; a yes names none, and is asked again."""
    reading = reading_of(titles.WEAK, "miller", "confectioner")
    reading = from_cv.with_jobs(reading, reading.jobs[::-1])
    said: list[str] = []
    answers = iter(["y", "yes", "2"])
    monkeypatch.setattr(own_role.output, "ask", lambda question: said.append(question) or f"{next(answers)}\n")
    monkeypatch.setattr(own_role.terminal, "say", lambda words, *_args: said.append(words))
    read = own_role.with_asked(catalog, reading)
    assert [held.role.slug for held in read.jobs] == ["baker", "confectioner"]
    assert sum("names no role" in line for line in said) == 2
    assert own_role.with_asked(catalog, reading, without=reading.jobs[1]) == reading


def test_a_job_is_the_role_that_an_option_says(catalog: Catalog, reading_of) -> None:
    """By its title; a title that the CV has not is refused with those that it has."""
    reading = reading_of(titles.WEAK, "miller", "confectioner")
    read = own_role.with_said(catalog, reading, ["helper=miller"])
    assert (read.jobs[0].role.slug, read.own.role.slug, read.own_maybe) == ("miller", "miller", None)
    for wrong in ("Cook=miller", "Helper", "=miller"):
        with pytest.raises(UsageError) as caught:
            own_role.with_said(catalog, reading, [wrong])
        assert "'Helper' and 'Baker'" in caught.value.hint


def test_a_job_whose_role_the_person_says_is_told_as_that(reading_of, monkeypatch, tmp_path: Path) -> None:
    """Nothing says of it any more that it is not counted, and its role is no job before beside one's own."""
    monkeypatch.setenv("CAREERS_HOME", str(tmp_path))
    reading = reading_of(titles.WEAK, "baker")
    profile_import.take("cv", reading)  # nobody has said anything: the older job alone is known
    assert [(job.role, job.years) for job in model.load().jobs] == [("baker", 4)]
    latest = reading.jobs[0]
    answer = profile_import.take("cv", reading, own=replace(latest, role=latest.maybe[0], maybe=()))
    mine = model.load()
    assert (mine.role, mine.years, mine.jobs) == ("baker", 8, ())
    assert [job.role.slug for job in answer.reading.jobs] == ["baker", "baker"]
    assert not any("not counted" in str(cell) for row in answer.to_table().rows for cell in row)


def test_a_profile_with_jobs_and_no_role_says_so_once(catalog: Catalog) -> None:
    """The latest job is named with the commands that make it one's role; with a role, or without jobs, nothing is."""
    held = (model.OwnJob(role="miller", years=4.0), model.OwnJob(role="baker", years=4.0))
    said = jobs.no_role_yet(catalog, model.Profile(jobs=held))
    assert said.startswith(
        "your profile names no role, so Miller (4 years) and Baker (4 years) count as jobs you have had: `careers "
    )
    assert jobs.no_role_yet(catalog, model.Profile(role="miller", jobs=held)) == ""
    assert jobs.no_role_yet(catalog, model.Profile()) == ""
    assert mover.mover_of(catalog, model.Profile(jobs=held)).no_role == said


def test_a_profile_of_jobs_alone_is_told_how_the_last_becomes_its_role(monkeypatch) -> None:
    """The command that is named works with the profile as it is; without jobs the others are named."""
    for held, named in (((model.OwnJob(role="miller"),), True), ((), False)):
        monkeypatch.setattr(answers_mover.on_file, "load", lambda held=held: model.Profile(jobs=held))
        with pytest.raises(UsageError) as caught:
            answers_mover.role_or_profile(None)
        assert ("`careers profile set role miller`" in caught.value.hint) == named
        assert "careers start" in caught.value.hint
