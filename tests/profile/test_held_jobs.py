"""Titles of jobs in a CV: what is certain counts, what is only weakly read is for the person to say."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from careercli.catalog.catalog import Catalog
from careercli.commands.profile import import_
from careercli.profile import from_cv
from careercli.profile.cv import read_source
from careercli.profile.cv.source import Source
from careercli.roles.search_path import Folder
from careercli.search import titles
from careercli.search.titles import TitleReading
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


@pytest.mark.parametrize(("answer", "chosen"), [("2", "confectioner"), ("", None), ("y", None), ("9", None)])
def test_the_person_says_which_role_a_weak_title_is(reading_of, monkeypatch, tmp_path, answer: str, chosen) -> None:
    """The roles are offered by number; without a number none is taken."""
    monkeypatch.setenv("CAREERS_HOME", str(tmp_path))
    asked: list[str] = []
    monkeypatch.setattr(import_.output, "ask", lambda question: asked.append(question) or answer)
    own = import_._agreed_role(reading_of(titles.WEAK, "miller", "confectioner"))
    assert (own and own.role.slug) == chosen
    assert asked[0].startswith("Which role is Helper (2019 to 2023)? 1: ")
