"""The builders of the databases of moves and places, on tables of a few lines."""

from __future__ import annotations

import sqlite3
from array import array
from contextlib import closing
from pathlib import Path

from careercli.index import moves_builder, places_builder
from careercli.index.moves_work import INTERMEDIATE, activity_counts
from careercli.roles import education
from careercli.roles.atlas import AtlasOccupation
from careercli.roles.model import Education, EducationShare, Role

PLACES = {
    "atlas/wages.tsv": """\
code	title	level	basis	employment	employment_rse	wage_rse	mean	p10	p25	median	p75	p90
00-0000	All Occupations	total		900	0.0	0.1	41000	20000	30000	40000	50000	60000
99-1011	Lamp Wardens	detailed	H	90	1.5	0.2	12.40	10.50	11.00	12.25	13.00	14.00
""",
    "atlas/wages_by_year.tsv": """\
code	year	employment	median	hourly_median	p10	p90	basis
99-1011	2021	80		11.75	10.00	13.50	H
99-1012	2021	70	30000	14.42	20000	40000	A
""",
    "atlas/wages_by_sector.tsv": """\
sector	code	basis	employment	employment_rse	wage_rse	mean	p10	p25	median	p75	p90
000001	99-1013		60	0.0	0.1	41000	20000	30000	40000	50000	60000
""",
    "atlas/consumer_prices.tsv": "year\tcpi_u\tmonths\n2021\t270.970\t12\n",
    "places/areas.tsv": "area\ttype\tstate\tname\n0000000\tN\t00\tNational\n0100000\tS\t01\tAlabama\n",
    "places/state_wages.tsv": """\
area	code	basis	employment	employment_rse	wage_rse	mean	p10	p25	median	p75	p90	location_quotient
0100000	00-0000		300	0.0	0.3	57500	26090	32050	45670	66790	#	1.00
""",
    "places/area_wages.tsv": "area\tcode\tbasis\te\trse\twrse\tp10\tp25\tmedian\tp75\tp90\tlq\n",
    "places/price_levels.tsv": "geo\tname\tyear\tall_items\n00000\tUnited States\t2024\t100.000\n",
}


def test_every_occupation_of_places_has_its_own_title(tmp_path: Path) -> None:
    """By its code, as the nation's table has it; one that only the tables of years or sectors have is without."""
    for name, text in PLACES.items():
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text(text, encoding="utf-8")
    assert places_builder.build(tmp_path, tmp_path / "places.db") == 3
    with closing(sqlite3.connect(tmp_path / "places.db")) as database:
        rows = database.execute("SELECT code, title, level FROM occupation ORDER BY code").fetchall()
        jobs = database.execute("SELECT name, jobs FROM area ORDER BY id").fetchall()
    assert rows == [
        ("00-0000", "All Occupations", "total"), ("99-1011", "Lamp Wardens", "detailed"),
        ("99-1012", None, None), ("99-1013", None, None),
    ]  # fmt: skip
    assert jobs == [("National", 900), ("Alabama", 300)]


def test_the_tasks_of_detailed_activities_are_added_up(tmp_path: Path) -> None:
    """By the wider activity that their numbers begin with: core tasks and all tasks, each occupation for itself."""
    lines = [
        "code\tactivity\tcore\ttasks",
        "99-1011.00\t4.A.1.a.1.I01.D01\t2\t3",
        "99-1011.00\t4.A.1.a.1.I01.D02\t1\t4",
        "99-1011.00\t4.A.1.a.1.I02.D01\t0\t1",
        "99-1012.00\t4.A.1.a.1.I01.D01\t5\t5",
    ]
    (tmp_path / "activities.tsv").write_text("\n".join(lines), encoding="utf-8")
    assert activity_counts(tmp_path, INTERMEDIATE) == {
        "99-1011.00": {"4.A.1.a.1.I01": (3, 7), "4.A.1.a.1.I02": (0, 1)},
        "99-1012.00": {"4.A.1.a.1.I01": (5, 5)},
    }


def test_the_schooling_of_an_occupation_is_what_its_people_say() -> None:
    """The shares of O*NET's answers by steps of schooling; none where nobody was asked or no share is shown."""

    def schooling(recorded: Education | None) -> bytes | None:
        role = Role(title="Lamp Warden", education=recorded)
        return moves_builder._schooling(AtlasOccupation(code="99-1011.00", slug="lamp-warden", role=role))

    answers = {"Some College Courses": 20.0, "Post-Secondary Certificate": 10.5, "Bachelor's Degree": 60.0}
    shares = tuple(EducationShare(level=level, percent=percent) for level, percent in answers.items())
    expected = [0.0] * len(education.YEARS)
    expected[education.SOME_COLLEGE], expected[education.BACHELOR] = 30.5, 60.0
    assert array("f", schooling(Education(required=shares)) or b"").tolist() == expected
    assert schooling(Education(level="Bachelor's degree")) is None
    assert schooling(None) is None
