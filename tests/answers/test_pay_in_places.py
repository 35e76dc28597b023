"""Pay in places: what stands beside the nation, what stands in for figures that are not there, and what is said of it."""

from __future__ import annotations

import csv
import io
import json
import re
from pathlib import Path

import pytest

from careercli.answers import pay_by, published_pay
from careercli.answers.pay_in_places import AskedPlaces, price_words, quotient_words, uncertain_words
from careercli.answers.salary import pay
from careercli.catalog.places import PayFigures
from helper import Ran, entry_of, home_of, run

NURSE = "title: Nurse\nsummary: Nurses.\noccupation: {code: 29-1141.00}\n"
AIDE = "title: Aide\nsummary: Helps.\noccupation: {code: 25-9042.00}\n"
ACTOR = "title: Actor\nsummary: Acts.\noccupation: {code: 27-2011}\n"
SOLDIER = "title: Soldier\nsummary: Serves.\noccupation: {code: 55-3016.00}\n"


def in_place(text: str, place: str, **more):
    """The pay of a role in one place."""
    answer = pay([entry_of(text)], asked_places=AskedPlaces((place,)), **more)
    return answer.roles[0].places[-1]


def test_a_place_has_pay_jobs_and_prices() -> None:
    """Registered nurses in Austin, as data/places/area_wages.tsv has them; 97,890 * 100 / 98.066 = 99,821."""
    austin = in_place(NURSE, "austin", offer=90_000)
    assert austin.record.median == 97_890
    assert austin.here.employment == 18_920
    assert austin.here.location_quotient == 0.67
    assert austin.median_at_average_prices == 99_821
    # 90,000 lies between the published p25 81,540 and median 97,890: 25 + 25 * 8,460 / 16,350.
    assert austin.offer.percentile == 37.9
    assert austin.note == ""


def test_figures_are_converted_to_the_period_asked_for() -> None:
    """A year has 2,080 hours; what is published per hour stays what it is."""
    assert in_place(NURSE, "austin", per="hour").record.median == 47.06
    assert in_place(ACTOR, "TX", per="hour").record.median == 25.86
    assert in_place(ACTOR, "TX").basis == "H"


def test_codes_that_are_published_together_stand_for_their_parts() -> None:
    """25-9042 is counted in 25-9045, and the record says so."""
    assert in_place(AIDE, "TX").record.counted == "25-9045 Teaching Assistants, Except Postsecondary"


@pytest.mark.parametrize(
    ("text", "place", "of", "note"),
    [
        (ACTOR, "abilene", "Texas", "no figures are published for this job in Abilene, TX; these are for Texas"),
        (ACTOR, "guam", "United States", "no figures are published for this job in Guam; these are for the nation"),
        (SOLDIER, "TX", None, "the wage survey has no figures for this job"),
    ],
)  # fmt: skip
def test_a_place_without_figures_answers_with_a_wider_one_and_says_so(
    text: str, place: str, of: str | None, note: str
) -> None:
    """The state, then the nation; a median of elsewhere is not put into prices of here."""
    found = in_place(text, place)
    assert (found.figures_of.name if found.figures_of else None) == of
    assert found.note.endswith(note)
    assert found.median_at_average_prices is None


def test_the_nation_beside_a_place_is_of_the_same_year() -> None:
    """A role without a record, or with one of another year, gets the nation's figures of this edition; others do not."""
    record = "statistics: {source: BLS OEWS May %d, year: %d, wages: {median: 50000}}\n"
    for years, kinds in (((), ["nation", "metro"]), ((2024,), ["nation", "metro"]), ((2025,), ["metro"])):
        text = NURSE + "".join(record % (year, year) for year in years)
        answer = pay([entry_of(text)], asked_places=AskedPlaces(("austin",)))
        assert [place.area.kind for place in answer.roles[0].places] == kinds


@pytest.mark.parametrize(
    ("quotient", "words"),
    [
        (4.42, "4.4 times as common as nationwide"),
        (2.0, "2 times as common as nationwide"),
        (1.5, "more common than nationwide"),
        (1.0, "about as common as nationwide"),
        (0.67, "less common than nationwide"),
        (0.5, "at most half as common as nationwide"),
    ],
)
def test_how_common_a_job_is_is_said_in_words(quotient: float, words: str) -> None:
    """By its location quotient."""
    assert quotient_words(quotient) == words


def test_prices_and_errors_are_said_in_words() -> None:
    """Above 30 % an error is named, at 30 % not."""
    assert price_words(107.62) == "7.6 % above the national average"
    assert price_words(98.1) == "1.9 % below the national average"
    assert price_words(100.04) == "at the national average"
    figures = PayFigures("year", None, 40, False, 38.8, 30.0, {"median": 50_000})
    assert uncertain_words(figures) == "uncertain, by its relative standard error: the number of jobs (38.8 %)"
    assert (published_pay.pay_mark(figures), published_pay.jobs_mark(figures)) == ("", "?")


def test_no_change_is_reckoned_from_a_ceiling_to_a_number() -> None:
    """A year whose median has no number takes both changes away."""
    known = PayFigures("year", None, 10, False, None, None, {"median": 100.0})
    open_ended = PayFigures("year", None, 10, False, None, None, above=("median",))
    first, last = pay_by.YearPay(2021, known, 120.0), pay_by.YearPay(2025, known, 100.0)
    whole = pay_by.RoleYears("x", "X", None, None, (), (first, last))
    assert (whole.nominal_change, whole.real_change) == (0, -16.7)
    broken = pay_by.RoleYears("x", "X", None, None, (), (first, pay_by.YearPay(2024, open_ended, None), last))
    assert (broken.nominal_change, broken.real_change) == (None, None)


def test_sectors_of_an_occupation_make_up_its_jobs(careers) -> None:
    """Within what is not released; private employers and government make up all of them."""
    (role,) = careers("salary", "paralegal", "--by", "sector", "--json").json
    shares = {part["sector"]: part["share_percent"] for part in role["sectors"]}
    owners = shares["Private employers"] + shares["Government, all levels, with its schools and hospitals"]
    assert owners == pytest.approx(100, abs=0.2)
    assert sum(part["share_percent"] for part in role["sectors"] if part["kind"] == "sector") == pytest.approx(
        100, abs=2
    )


def test_years_are_in_prices_of_the_last(careers) -> None:
    """Paralegals: the median of 2021 in prices of 2025 by 321.943 / 270.97, data/atlas/consumer_prices.tsv."""
    (role,) = careers("salary", "paralegal", "--by", "year", "--json").json
    first = role["years"][0]
    assert (first["year"], first["official_median"]) == (2021, 56_230)
    assert first["official_median_in_last_prices"] == round(56_230 * 321.943 / 270.97)
    assert [year["year"] for year in role["years"]] == [2021, 2022, 2023, 2024, 2025]


def test_where_ranks_areas_and_states_apart(careers) -> None:
    """Each group has a first; the order is by pay."""
    (role,) = careers("salary", "paralegal", "--where", "--json").json
    firsts = [place for place in role["places"] if place["pay_rank"] == 1]
    assert {place["place_kind"] == "state" for place in firsts} == {True, False}
    medians = [place["official_median"] for place in role["places"] if place["official_median"] is not None]
    assert medians == sorted(medians, reverse=True)


def test_salary_in_a_place_as_csv(careers) -> None:
    """Typed out: rows of the place have its name, and the vocabulary of all others."""
    ran = careers("salary", "paralegal", "--in", "austin", "-f", "csv")
    rows = [line for line in ran.lines if "Austin" in line]
    name = '"Austin-Round Rock-San Marcos, TX"'
    head = (
        "slug,from,figure,amount,currency,period,source,place,official_of,official_published_per,"
        "official_code,place_code,place_kind"
    )
    assert ran.lines[0] == head
    assert rows[2] == f"paralegal,official,median,64140,USD,year,BLS OEWS May 2025,{name},,year,23-2011,0012420,metro"
    of_no_occupation = [row.split(",")[2] for row in ran.lines[1:] if ",official," in row and "23-2011" not in row]
    assert of_no_occupation == ["all_jobs_median", "price_level", "price_level"]
    assert [row.split(",")[2] for row in rows] == [
        *("p10", "p25", "median", "p75", "p90", "employment", "employment_error", "wage_error", "location_quotient"),
        *("price_level", "median_at_average_prices"),
    ]


def test_the_place_of_the_profile_is_used_and_named(tmp_path: Path) -> None:
    """Without --in; and one that is abroad is a remark, no error."""
    profile = home_of(tmp_path) / "data" / "profile.yaml"
    profile.parent.mkdir(parents=True)
    profile.write_text("place: austin tx\n", encoding="utf-8")
    (role,) = run("salary", "paralegal", "--json", home=tmp_path).json
    assert [(place["place_code"], place["from_profile"]) for place in role["places"]][-1] == ("0012420", True)
    assert "your place, from your profile" in run("salary", "paralegal", "-f", "table", home=tmp_path)
    (role,) = run("salary", "paralegal", "--in", "TX", "--json", home=tmp_path).json
    assert [(place["place"], place["from_profile"]) for place in role["places"]][-1] == ("Texas", False)
    assert "Place" in run("profile", "show", "-f", "table", home=tmp_path)
    profile.write_text("place: Berlin\n", encoding="utf-8")
    ran = run("salary", "paralegal", "--json", home=tmp_path)
    assert (ran.exit_code, json.loads(ran)[0]["places"]) == (0, [])
    assert "the place in your profile is not used: 'Berlin' is not in the United States" in ran.stderr


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (("salary", "paralegal", "--in", "Berlin"), "'Berlin' is not in the United States"),
        (("salary", "paralegal", "--in", "Portland"), "'Portland' fits several places"),
        (("salary", "paralegal", "--by", "moon"), "--by 'moon' is not a breakdown"),
        (("salary", "paralegal", "--where", "--by", "year"), "--where and --by cannot be combined with others"),
        (("salary", "paralegal", "--where", "--per", "decade"), "--per 'decade' is not a period"),
        (("list", "--in", "Austn"), "no place in the figures is called 'Austn'"),
        (("list", "--in", "TX", "--min-pay", "£30000"), "--min-pay is not in USD"),
    ],
)
def test_what_cannot_be_answered_is_said(careers, arguments: tuple[str, ...], message: str) -> None:
    """Exit code 2, and no answer on stdout."""
    ran = careers(*arguments)
    assert (ran.exit_code, str(ran)) == (2, "")
    assert message in ran.stderr


def test_a_list_in_a_place_filters_and_sorts_by_its_figures(careers) -> None:
    """Its medians in order, within the bounds; the nation's beside them."""
    rows = careers("list", "--in", "TX", "--sort", "-official-median", "--min-pay", "60000", "--json").json
    medians = [row["official_median_in_place"] for row in rows]
    assert medians == sorted(medians, reverse=True)
    assert min(medians) >= 60_000
    assert {row["place"] for row in rows} == {"Texas"}
    by_jobs = careers("list", "--in", "TX", "--sort", "official_employment_in_place", "--json").json
    jobs = [row["official_employment_in_place"] for row in by_jobs]
    known = [number for number in jobs if number is not None]
    assert known == sorted(known)
    assert jobs[: len(known)] == known


def test_more_places_than_can_be_read_are_refused(careers) -> None:
    """All states and territories fit into one answer, and a few areas beside them."""
    many = [word for _ in range(61) for word in ("--in", "TX")]
    assert careers("salary", "paralegal", *many).exit_code == 2


def test_a_list_in_a_place_says_how_many_it_leaves_out(careers) -> None:
    """On stderr, in every format: what has no figures there is not in the rows."""
    everything = len(careers("list", "--format", "ids").lines)
    there = len(careers("list", "--in", "Guam", "--format", "ids").lines)
    for form in ("csv", "json", "table"):
        ran = careers("list", "--in", "Guam", "--format", form)
        (count,) = re.findall(
            r"^left out: (\d+) roles not counted in Guam; `careers list` has them with the nation's figures$",
            ran.stderr,
            re.MULTILINE,
        )
        assert everything - there == int(count) > 1
    assert careers("list", "--in", "TX", "--format", "csv").stderr == ""


def test_pay_that_is_computed_from_hours_says_so(atlas_data: Path, tmp_path: Path) -> None:
    """In CSV and JSON of a list and of pay, in a place and in the nation: actors are paid by the hour."""

    def ask(*arguments: str, **more: str) -> Ran:
        return run(*arguments, home=tmp_path, CAREERS_DATA=str(atlas_data), **more)

    listed = csv.DictReader(io.StringIO(ask("list", "--in", "TX", "--format", "csv")))
    stated = {row["slug"]: row["official_published_per"] for row in listed}
    assert (stated["actors"], stated["accountant"]) == ("hour", "year")
    rows = list(csv.DictReader(io.StringIO(ask("salary", "actors", "--in", "TX", "--format", "csv"))))
    assert {row["official_published_per"] for row in rows if row["currency"]} == {"hour"}
    assert {row["official_published_per"] for row in rows if not row["currency"]} == {""}
    (role,) = ask("salary", "actors", "--in", "TX", "--json").json
    assert [role["official"]["published_per"], role["places"][0]["official"]["published_per"]] == ["hour", "hour"]
    for how in (("--where",), ("--by", "sector"), ("--by", "year")):
        screen = ask("salary", "actors", *how, "--format", "table", COLUMNS="200")
        assert "BLS publishes hourly wages only" in screen, how
        assert "BLS publishes hourly wages only" not in ask("salary", "cashier", *how, "--format", "table"), how


def test_a_mark_of_uncertainty_stands_at_the_figure_that_is_uncertain(atlas_data: Path, tmp_path: Path) -> None:
    """Of actors in Austin the jobs have an error of 43.8 %, the pay of Texas one of 29.1 % (OEWS May 2025)."""
    words = ("list", "--in", "austin-tx", "--title", "actors", "--format", "table")
    screen = run(*words, home=tmp_path, CAREERS_DATA=str(atlas_data), COLUMNS="80")
    assert "160?" in screen and "$53,789?" not in screen and "A ? marks figures" in screen
    for width in ("40", "80"):
        sectors = ("salary", "actors", "--by", "sector", "--format", "table")
        screen = run(*sectors, home=tmp_path, CAREERS_DATA=str(atlas_data), COLUMNS=width)
        assert "25,610?" in screen and "$47,320?" not in screen, width


def test_what_is_not_released_is_said_once(atlas_data: Path, tmp_path: Path) -> None:
    """Of actors in Austin no pay is released (OEWS May 2025): that of Texas stands there, and says so."""
    words = ("salary", "actors", "--in", "austin-tx", "--format", "table")
    screen = run(*words, home=tmp_path, CAREERS_DATA=str(atlas_data), COLUMNS="100")
    assert "not released for Austin" in screen and "these are for Texas" in screen
    assert "eleased by BLS" not in screen


@pytest.mark.parametrize(("place", "is_said"), [("ohio", True), ("columbus-oh", False)])
def test_the_price_level_of_a_state_says_that_it_is_of_another_year(
    atlas_data: Path, shared_home: Path, place: str, is_said: bool
) -> None:
    """The files of the Bureau of Economic Analysis in the data end with 2023 for states, with 2024 for areas."""
    ran = run("salary", "paralegal", "--in", place, "--format", "table", home=shared_home, CAREERS_DATA=str(atlas_data))
    said = "US 100; in this data, of states for 2023, of metropolitan areas for 2024."
    assert (said in " ".join(ran.split())) == is_said
