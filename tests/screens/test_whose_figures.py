"""Every screen with official figures says once whose they are."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path

import pytest

from careercli.answers import official_country
from helper import Ran, roles_of, run

TWO = ("legal-coordinator", "legal-technician")
SCREENS = (
    ("show", "legal-coordinator"),
    ("show", "judge"),
    ("salary", *TWO),
    ("salary", "lawyer", "--per", "hour", "--offer", "70"),
    ("salary", "paralegal", "--in", "austin"),
    ("salary", "paralegal", "--where"),
    ("salary", "paralegal", "--by", "sector"),
    ("salary", "paralegal", "--by", "year"),
    ("compare", *TWO),
    ("compare", "paralegal", "lawyer", "--section", "growth"),
    ("list",),
    ("places", "vermont"),
    ("check", *TWO),
    ("gap", "paralegal", "lawyer"),
    ("path", "legal-coordinator", "paralegal"),
    ("related", "paralegal"),
    ("match", "Microsoft Excel", "Writing"),
)


@pytest.mark.parametrize("command", SCREENS, ids=" ".join)
@pytest.mark.parametrize("width", [60, 140])
def test_the_country_is_named_once(careers: Callable[..., Ran], command: tuple[str, ...], width: int) -> None:
    """The United States, wherever a median, a growth or a number of jobs of theirs stands."""
    ran = careers(*command, "--format", "table", COLUMNS=str(width))
    assert ran.exit_code == 0, ran.stderr
    assert " ".join(ran.split()).count("the United States") == 1


@pytest.mark.parametrize(("width", "nation"), [(60, 0), (140, 1)])
def test_a_list_of_a_place_names_the_place_and_the_country_only_beside_its_figures(
    careers: Callable[..., Ran], width: int, nation: int
) -> None:
    """A narrow list of a place has no figure of the nation."""
    said = " ".join(careers("list", "--in", "wyoming", "--format", "table", COLUMNS=str(width)).split())
    assert "Pay a year and jobs are for Wyoming" in said
    assert said.count("the United States") == nation


@pytest.mark.parametrize(
    "command",
    [
        ("gap", "paralegal", "lawyer"),
        ("path", "paralegal", "lawyer"),
        ("compare", "paralegal", "lawyer"),
        ("match", "Microsoft Excel", "Writing"),
        ("salary", "paralegal"),
    ],
    ids=" ".join,
)
def test_a_caption_names_the_place_of_the_figures_over_it(
    careers: Callable[..., Ran], command: tuple[str, ...]
) -> None:
    """Beside the country that the others are for."""
    said = " ".join(careers(*command, "--in", "wyoming", "--format", "table", COLUMNS="100").split())
    caption = said[said.index("Official figures are for ") :].split(":")[0].split(".")[0]
    assert "Wyoming" in caption
    assert "the United States" in caption


def test_an_occupation_too(careers: Callable[..., Ran], atlas_data: Path) -> None:
    """The glance of an occupation that no guide describes, over pay and jobs."""
    ran = careers("show", "electricians", "--format", "table", CAREERS_DATA=str(atlas_data))
    assert ran.count("United States") == 1
    assert "Pay  USD a year; official figures for the United States" in ran.lines


def test_another_country_is_not_called_the_united_states(tmp_path: Path) -> None:
    """A role of one's own with another country's statistics."""
    roles_of(tmp_path).mkdir(parents=True)
    (roles_of(tmp_path) / "baker.yaml").write_text(
        "title: Baker of Bath\nstatistics: {source: ONS 2025, country: GB, currency: GBP, wages: {median: 29000}}\n",
        encoding="utf-8",
    )

    def words(*command: str) -> str:
        return " ".join(run(*command, "--format", "table", home=tmp_path).split())

    assert "official figures for GB" in words("show", "baker")
    assert "Official figures are for GB." in words("salary", "baker")
    assert not any("United States" in words(command, "baker") for command in ("show", "salary"))
    assert "Official figures are for GB and the United States." in words("salary", "baker", "judge")


def test_a_screen_without_official_figures_names_no_country() -> None:
    """Nothing is said of figures that are not there."""
    assert official_country.note([None]) == ""
    assert official_country.note_on_currencies(["EUR", None]) == ""
    assert official_country.note_on_pay([None]) == ""


def test_a_section_says_whose_words_it_has(careers: Callable[..., Ran]) -> None:
    """A section shown alone names who says it, unless its heading does; the way in leads to the way from one's job."""
    screen = careers("show", "paralegal", "-s", "education", "-s", "job-zone", "--format", "table")
    assert re.search(r"^Education  .*say", screen, re.M)
    assert "O*NET job zone)  O*NET" not in screen
    assert "careers path YOUR-ROLE paralegal" in screen
    assert "YOUR-ROLE" not in careers("show", "paralegal", "-s", "summary", "--format", "table")


def test_what_the_survey_counts_as_pay_is_said(careers: Callable[..., Ran]) -> None:
    """BLS OEWS counts tips and no overtime (https://www.bls.gov/oes/oes_emp.htm): told under its figures alone."""
    assert "counts tips" in " ".join(careers("salary", "paralegal", "--format", "table").split())


def test_a_change_that_stands_alone_names_the_wider_place_of_its_pay(tmp_path: Path, atlas_data: Path) -> None:
    """Pay of tax preparers is not published for Columbus: where only the change is named, it says that it is Ohio's."""
    command = ("next", "legal-coordinator", "--in", "columbus-oh", "--earning", "62000", "--format", "table")
    shown = " ".join(run(*command, home=tmp_path, CAREERS_DATA=str(atlas_data), COLUMNS="200").split())
    assert re.search(r"Tax Preparers \(-\d+ % in Ohio on your pay", shown)
    assert re.search(r"Medical Secretary \(-\d+ %\)", shown)


def test_it_is_said_that_the_pay_of_ones_own_job_is_not_released(tmp_path: Path, atlas_data: Path) -> None:
    """Of legal secretaries in Cleveland BLS OEWS May 2025 has the jobs alone: their pay on the screen is Ohio's."""

    def shown(*words: str) -> str:
        command = (*words, "--in", "cleveland-oh", "--format", "table")
        return " ".join(run(*command, home=tmp_path, CAREERS_DATA=str(atlas_data), COLUMNS="200").split())

    moves = shown("next", "legal-coordinator")
    assert "Paralegal $60,960 (+18 % within Ohio), 2,960 jobs there" in moves
    assert "Pay of your own job is not released for Cleveland, OH: changes are of the pay of both jobs" in moves
    way = shown("path", "legal-coordinator", "compliance-officer")
    assert "in Cleveland, OH: $51,080 in Ohio; 1,260 jobs in Cleveland, where their pay is not released" in way
    assert "in Cleveland, OH: $74,480 (+47 % within Ohio), 1,870 jobs there" in way
    plan = shown("plan", "legal-coordinator", "compliance-officer")
    assert "$74,480 in Cleveland, OH (+47 % by the medians of both jobs in Ohio)" in plan
    figures = "Official figures are for Cleveland, OH (jobs), Ohio (pay) and the United States"
    assert figures in shown("salary", "legal-coordinator")


def test_the_jobs_of_a_broader_occupation_are_marked_as_its_pay_is(tmp_path: Path, atlas_data: Path) -> None:
    """Solar thermal installers are counted with the plumbers (OEWS): neither pay nor jobs in Salem are theirs alone."""
    command = ("next", "machinists", "--in", "salem-or", "--limit", "12", "--format", "table")
    shown = " ".join(run(*command, home=tmp_path, CAREERS_DATA=str(atlas_data), COLUMNS="200").split())
    assert re.search(r"Solar Thermal Installers and Technicians \$80,610\* \([^)]*\), 440 jobs\* there", shown)
    assert re.search(r"Welder \$57,180 \([^)]*\), 410 jobs there", shown)
