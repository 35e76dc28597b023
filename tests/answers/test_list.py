"""The list: filters, order, and what is not recorded."""

from __future__ import annotations

import pytest

from careercli.answers.list import FilterOptions, listing
from careercli.answers.list_in_place import listing_in
from careercli.catalog.catalog import Catalog
from careercli.catalog.rows import SORT_FIELDS
from careercli.errors import UsageError

FILES = {
    "baker": """title: baker
summary: x
family: Food
remote_friendly: false
demand: {level: high}
salary: {median: 30, period: hour, source: a}
balance: {stress: low}
""",
    "clerk": """title: Clerk
summary: x
family: Office
remote_friendly: true
demand: {level: very high}
outlook: {growth_percent: 3, source: a}
statistics: {source: b, growth_percent: -2, wages: {median: 40000}}
tech_stack: ["Microsoft Office Suite (Word, Excel)"]
""",
    "drifter": "title: Drifter\nsummary: x\n",
}


LEVELS = ("High school diploma or equivalent", "Bachelor's degree", "Doctoral or professional degree")
VALUES = {"low": (1, "low", "false"), "middle": (2, "moderate", "true"), "high": (3, "very high", "true")}
RANKED = {
    **{
        slug: f"""title: {slug}
summary: x
family: {"abc"[number - 1]}
remote_friendly: {remote}
demand: {{level: {grade}}}
salary: {{low: {number}0, median: {number}1, high: {number}2, source: a}}
outlook: {{growth_percent: {number}, source: a}}
balance: {{stress: {grade}}}
statistics:
  {{source: b, growth_percent: {number}, annual_openings: {number}, self_employed_percent: {number}, wages: {{median: {number}}}, employment: {number},
    entry_education: "{LEVELS[number - 1]}"}}
job_zone: {{zone: {number}}}
"""
        + "".join(f"{key}: [x]\n" for key in ("pros", "cons", "advice")[:number])
        for slug, (number, grade, remote) in VALUES.items()
    },
    "nothing": "title: nothing\nsummary: x\n",
}
"""Three roles, of which every figure and grade rises, and one of which nothing is recorded."""


def slugs(catalog: Catalog, sort: str = "title", **filters: object) -> list[str]:
    return [row.slug for row in listing(catalog, FilterOptions(**filters), sort).rows]  # type: ignore[typeddict-item]


@pytest.mark.parametrize(
    ("filters", "expected"),
    [
        ({}, ["baker", "clerk", "drifter"]),
        ({"family": "off"}, ["clerk"]),
        ({"not_family": "off"}, ["baker", "drifter"]),
        ({"not_family": "food", "min_pay": 30_000}, ["clerk"]),
        ({"min_pay": 30_000}, ["clerk"]),
        ({"max_pay": 70_000}, ["clerk"]),
        ({"min_growth": -2}, ["clerk"]),
        ({"min_growth": 3}, []),
        ({"max_growth": 3}, ["clerk"]),
        ({"max_growth": -2.5}, []),
        ({"remote": True}, ["clerk"]),
        ({"remote": False}, ["baker"]),
        ({"demand": "Very-High"}, ["clerk"]),
        ({"stress": "low"}, ["baker"]),
        ({"skill": "excel"}, ["clerk"]),
        ({"family": "food", "stress": "high"}, []),
    ],
)
def test_filters(catalog_of, filters: dict[str, object], expected: list[str]) -> None:
    """Each filter alone, two together, and text that SQL would take for its own."""
    assert slugs(catalog_of(**FILES), **filters) == expected


OF_FIELDS = {
    "mason": "title: Mason\nfamily: construction\n",
    "fitter": "title: Fitter\nfamily: repair\n",
    "turner": "title: Turner\nfamily: production\n",
    "coder": "title: Coder\nfamily: computing\n",
    "soldier": "title: Soldier\nfamily: military\n",
    "guard": "title: Guard\nfamily: protective service\n",
    "clerk": "title: Clerk\nfamily: Office, and Legal\n",
}


@pytest.mark.parametrize(
    ("family", "found"),
    [
        ("trades", ["fitter", "mason", "turner"]),
        ("the skilled trades", ["fitter", "mason", "turner"]),
        ("building trades", ["mason"]),
        ("IT", ["coder"]),
        ("tech jobs", ["coder"]),
        ("public safety", ["guard"]),
        ("factory work, security", ["guard", "turner"]),
        ("repair,,construction,", ["fitter", "mason"]),
        ("Office, and Legal", ["clerk"]),
        ("military, Office, and Legal, tech", ["clerk", "coder", "soldier"]),
        ("legal", ["clerk"]),
    ],
)
def test_fields_go_by_everyday_names_and_several_by_commas(catalog_of, family: str, found: list[str]) -> None:
    """A part of a word is no name where words stand for a field: IT is not mil-it-ary; a comma may be of one name."""
    catalog = catalog_of(**OF_FIELDS)
    assert slugs(catalog, family=family) == found
    assert sorted(slugs(catalog, not_family=family)) == sorted(OF_FIELDS.keys() - {*found})


@pytest.mark.parametrize("family", ["%", "' OR 1=1 --", "nosuch"])
def test_a_family_that_is_none_is_refused(catalog_of, family: str) -> None:
    """The error has those that there are; a part of a name is enough."""
    with pytest.raises(UsageError) as caught:
        slugs(catalog_of(**FILES), family=family)
    assert "Office" in caught.value.hint


def test_the_whole_name_of_a_field_wins_over_a_part_of_others(catalog_of) -> None:
    """A part that several fields have is all of them; what was typed for another name is always said."""
    catalog = catalog_of(
        nurse="title: Nurse\nfamily: healthcare\n",
        aide="title: Aide\nfamily: healthcare support\n",
        cook="title: Cook\nfamily: food\n",
    )
    expected = {
        "Healthcare": (["nurse"], "--family Healthcare means that field alone, not healthcare support"),
        "healthcare-support": (["aide"], ""),
        "health": (["aide", "nurse"], "--family health means healthcare and healthcare support"),
        "foo": (["cook"], "--family foo is taken as food"),
    }
    for family, (found, remark) in expected.items():
        answer = listing(catalog, FilterOptions(family=family))
        assert ([row.slug for row in answer.rows], "".join(answer.remarks)) == (found, remark)


def test_fields_that_are_left_out_are_named_and_a_role_of_none_stays(catalog_of) -> None:
    """A part of several names leaves all of them out, and says so; what is none's is refused as for --family."""
    catalog = catalog_of(
        nurse="title: Nurse\nfamily: healthcare\n",
        aide="title: Aide\nfamily: healthcare support\n",
        poet="title: Poet\n",
        cook="title: Cook\nfamily: food\n",
    )
    answer = listing(catalog, FilterOptions(not_family="health"))
    assert [row.slug for row in answer.rows] == ["cook", "poet"]
    assert answer.remarks == ("--not-family health means healthcare and healthcare support",)
    assert [row.slug for row in listing(catalog, FilterOptions(not_family="healthcare")).rows] == [
        "aide",
        "cook",
        "poet",
    ]
    with pytest.raises(UsageError) as caught:
        listing(catalog, FilterOptions(not_family="zzz"))
    assert "food" in caught.value.hint


def test_hourly_pay_is_listed_per_year(catalog_of) -> None:
    """30 an hour are 62,400 a year of 2,080 hours."""
    (row,) = listing(catalog_of(baker=FILES["baker"])).rows
    assert (row.claimed_median, row.claimed_currency) == (62_400, "USD")


def test_what_is_not_recorded_comes_last_in_both_directions(catalog_of) -> None:
    """Nobody looks for the roles of which nothing is known."""
    catalog = catalog_of(**FILES)
    assert slugs(catalog, "pay") == ["clerk", "baker", "drifter"]
    assert slugs(catalog, "-pay") == ["clerk", "baker", "drifter"]


def test_an_unknown_field_names_the_known_ones(catalog_of) -> None:
    """So does an unknown grade."""
    with pytest.raises(UsageError) as caught:
        slugs(catalog_of(**FILES), "shoe-size")
    assert "pay, claimed_median" in caught.value.hint
    with pytest.raises(UsageError):
        slugs(catalog_of(**FILES), demand="enormous")


def test_a_limit_cuts_and_says_how_many_there_are(catalog_of) -> None:
    """The count of all that fit stays."""
    answer = listing(catalog_of(**FILES), limit=1)
    assert (len(answer.rows), answer.fitting, answer.total) == (1, 3, 3)


@pytest.mark.parametrize("field", sorted(SORT_FIELDS))
def test_descending_is_ascending_turned_round(catalog_of, field: str) -> None:
    """For every field: one order of the values that are there, and its reverse; what is not recorded stands last."""
    roles = {
        slug: text for slug, text in RANKED.items() if field != "remote" or slug != "middle"
    }  # yes or no: two values
    catalog = catalog_of(**roles)
    known, unknown = ["low", "middle", "high"], ["nothing"]
    if field in ("slug", "title"):
        known, unknown = ["high", "low", "middle", "nothing"], []
    elif field == "recorded":  # how much is recorded is known of every role
        known, unknown = ["nothing", "low", "middle", "high"], []
    known = [slug for slug in known if slug in roles]
    assert slugs(catalog, field) == [*known, *unknown]
    assert slugs(catalog, f"-{field}") == [*reversed(known), *unknown]


def test_a_top_coded_median_is_sorted_by_its_floor_and_never_shown_as_a_figure(catalog_of) -> None:
    """At least 239,200 is more than 238,000, and stays "at least"."""
    surgeon = "title: Surgeon\nsummary: x\nstatistics: {source: b, wages: {at_least: {median: 239200}}}\n"
    doctor = "title: Doctor\nsummary: x\nstatistics: {source: b, wages: {median: 238000}}\n"
    rows = listing(catalog_of(surgeon=surgeon, doctor=doctor), sort="-median").rows
    assert [(row.slug, row.official_median, row.official_median_at_least) for row in rows] == [
        ("surgeon", None, 239_200),
        ("doctor", 238_000, None),
    ]


def test_a_median_known_only_from_below_never_counts_as_at_most_so_much(catalog_of) -> None:
    """At least 239,200 may be more than 300,000: it passes --min-pay, and no --max-pay."""
    surgeon = "title: Surgeon\nsummary: x\nstatistics: {source: b, wages: {at_least: {median: 239200}}}\n"
    doctor = "title: Doctor\nsummary: x\nstatistics: {source: b, wages: {median: 238000}}\n"
    catalog = catalog_of(surgeon=surgeon, doctor=doctor)
    assert [row.slug for row in listing(catalog, FilterOptions(min_pay=200_000)).rows] == ["doctor", "surgeon"]
    assert [row.slug for row in listing(catalog, FilterOptions(max_pay=300_000)).rows] == ["doctor"]


WORK = """title: {0}
summary: x
occupation: {{code: 43-6012, title: "{0}", match: same}}
job_zone: {{zone: {1}}}
statistics: {{source: b, entry_education: "{2}", employment: {3}, wages: {{median: {4}}}}}
"""
FACETS = {
    "packer": WORK.format("Packer", 2, "No formal educational credential", 900_000, 30_000),
    "nurse": WORK.format("Nurse", 3, "Bachelor's degree", 3_000_000, 90_000),
    "judge": WORK.format("Judge", 5, "Doctoral or professional degree", 20_000, 150_000),
    "diver": "title: Diver\nsummary: x\nsalary: {median: 99000}\noutlook: {growth_percent: 50}\n",
}
"""Three roles with a record, and one for which a guide alone claims something."""


@pytest.mark.parametrize(
    ("filters", "expected", "left_out"),
    [
        ({"education": "none"}, ["packer"], "1 role without entry education"),
        ({"education": "Bachelor's degree"}, ["nurse", "packer"], "1 role without entry education"),
        ({"education": "bachelors"}, ["nurse", "packer"], "1 role without entry education"),
        ({"education": "doctoral"}, ["judge", "nurse", "packer"], "1 role without entry education"),
        ({"zone": 3}, ["nurse", "packer"], "1 role without job zone"),
        ({"min_jobs": 20_001}, ["nurse", "packer"], "1 role without a job count of their own"),
        ({"min_pay": 90_000}, ["judge", "nurse"], "1 role without official pay"),
        (
            {"min_pay": 90_000, "remote": True},
            ["judge", "nurse"],
            "from home: Handbook 2024-34, usual or for some: 2 roles",
        ),
    ],
)
def test_facets_ask_the_record_and_say_what_is_unknown(catalog_of, filters, expected, left_out: str) -> None:
    """A claim of 99,000 or of +50 % passes no filter; the role is counted among those that are not known to fit."""
    answer = listing(catalog_of(**FACETS), FilterOptions(**filters))
    assert [row.slug for row in answer.rows] == expected
    assert any(left_out in remark for remark in answer.remarks)


def test_a_claim_is_never_ranked_as_a_statistic(catalog_of) -> None:
    """By pay and growth the diver comes last, both ways; by the guide's own words alone it comes first."""
    catalog = catalog_of(**FACETS)
    for field in ("pay", "-pay", "median", "-official-median", "growth", "-growth"):
        assert slugs(catalog, field)[-1] == "diver" or "growth" in field
    assert slugs(catalog, "-claimed_median")[0] == "diver"
    assert slugs(catalog, "-claimed-growth")[0] == "diver"


def test_an_unknown_level_of_education_names_the_levels(catalog_of) -> None:
    """As it names the grades."""
    with pytest.raises(UsageError) as caught:
        slugs(catalog_of(**FACETS), education="kindergarten")
    assert "high school" in caught.value.hint


def test_a_detail_of_an_occupation_has_no_jobs_of_its_own(catalog_of) -> None:
    """All details of a code share its count: none is ranked by it, and the row says what is counted."""
    detail = WORK.format("Barista", 1, "Bachelor's degree", 5_000_000, 1).replace("43-6012", "35-3023.01")
    catalog = catalog_of(barista=detail, nurse=FACETS["nurse"])
    assert slugs(catalog, "-jobs") == ["nurse", "barista"]
    wider = {row.slug: row.official_wider_occupation for row in listing(catalog).rows}
    assert wider == {"barista": "35-3023.01 Barista", "nurse": None}


def test_markdown_is_for_people(catalog_of) -> None:
    """Money and percentages are written out, and a column in which nothing stands is not there."""
    catalog = catalog_of(
        baker="title: Baker\nstatistics:\n  source: S\n  currency: USD\n  employment: 12345\n"
        "  wages: {p10: 20000, median: 30000, p90: 45000}\n",
        drifter="title: Drifter\n",
    )
    assert listing(catalog).to_markdown().splitlines()[:4] == [
        "| Role | Median pay | 10 to 90 % of people | Jobs |",
        "| --- | --- | --- | --- |",
        "| Baker | $30,000 | $20,000 to $45,000 | 12,345 |",
        "| Drifter |  |  |  |",
    ]


def test_a_list_in_a_place_has_what_it_can_be_filtered_and_sorted_by(catalog_of) -> None:
    """Percentiles are the place's, in their order; growth, openings and schooling are those of any list."""
    nurse = (
        'title: Nurse\noccupation: {code: "29-1141", match: same}\njob_zone: {zone: 3}\n'
        "statistics: {source: t, growth_percent: 5, annual_openings: 7, entry_education: Bachelor's degree}\n"
    )
    answer = listing_in(catalog_of(nurse=nurse), "Ohio")
    table = answer.to_table()
    (row,) = (dict(zip(table.columns, cells, strict=True)) for cells in table.rows)
    expected = {
        "official_growth_percent": 5,
        "official_openings": 7,
        "entry_education": "Bachelor's degree",
        "job_zone": 3,
    }
    assert {name: row[name] for name in expected} == expected
    assert {name: answer.to_dict()[0][name] for name in expected} == expected
    points = ("p10", "p25", "median", "p75", "p90")
    pay = [row[f"official_{point}_in_place"] for point in points]
    assert pay == sorted(pay)
    assert all(pay)


def test_a_misspelt_skill_is_said_and_a_strange_one_refused(careers) -> None:
    """As `--study` does: nobody takes a list by a guess for one by what was typed, nor no such skill for no such role."""
    misspelt, right = (careers("list", "--skill", name, "--json") for name in ("wesltaw", "Westlaw"))
    assert misspelt.json == right.json
    assert (misspelt.stderr, right.stderr) == ("--skill wesltaw is read as Westlaw\n", "")
    strange = careers("list", "--skill", "zzzqqq")
    assert strange.exit_code == 2
    assert "no skill or tool is called 'zzzqqq'" in strange.stderr
