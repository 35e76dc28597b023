"""Releases of O*NET in every layout since 20.1: the same facts in the same places, and what a release lacks is said."""

from __future__ import annotations

import csv
import dataclasses
from pathlib import Path

import onet_files
import onet_layouts
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from onet_files import careers

from careercli.errors import CareersError
from careercli.roles import loader, model
from careercli.roles.dumper import dump
from careercli.sources.onet import layouts
from careercli.sources.onet.roles import Onet


def keeper(path: Path) -> model.Role:
    """The one occupation that has rows in every table."""
    return next(Onet(path).roles()).role


def facts(role: model.Role, *without: str) -> dict[str, object]:
    """The sections of a role but its sources, which name the release, and those named."""
    fields = {field.name: getattr(role, field.name) for field in dataclasses.fields(role)}
    return {name: value for name, value in fields.items() if name not in ("sources", *without)}


@pytest.fixture(scope="module")
def expected(tmp_path_factory: pytest.TempPathFactory) -> model.Role:
    """The role of release 30.1, whose sections `test_roles` holds against the tables."""
    return keeper(onet_layouts.text_release(tmp_path_factory.mktemp("text"), "30.1"))


def test_the_renamed_tables_of_30_3_give_the_same_facts(tmp_path: Path, expected: model.Role) -> None:
    """Text and csv: every section as from 30.1, but tools, which are gone and said to be."""
    text = onet_layouts.text_release(tmp_path / "text", "30.3")
    table = onet_layouts.csv_release(tmp_path / "csv")
    wanted = facts(expected, "tools", "tool_kinds")
    for path in (text, table, onet_files.zipped(table, tmp_path / "db_30_3_csv.zip", "db_30_3_csv/")):
        onet = Onet(path)
        role = next(onet.roles()).role
        assert facts(role, "tools", "tool_kinds") == wanted
        assert (role.tools, role.tool_kinds) == ((), ())
        assert onet.release.name == "O*NET 30.3 Database"
        assert "Tools Used is not in this release (O*NET had it until 30.2): no tools" in onet.notes


def test_software_has_its_kinds_and_activities_their_tasks(expected: model.Role) -> None:
    """Kinds with their products, the largest first; activities with core tasks and tasks; what people report behind."""
    assert expected.tech_kinds == (
        model.Kind(name="Another heading", examples=("Microsoft Excel",)),
        model.Kind(name="Lamp software", examples=("LampSoft",)),
        model.Kind(name="Spreadsheet software", examples=("Microsoft Excel",)),
    )
    assert expected.tool_kinds == (model.Kind(name="Calculators", examples=("10-key calculators",)),)
    assert expected.activities == (
        model.Activity(name="Keep lamps alight", core_tasks=2, tasks=3),
        model.Activity(name="Watch ships", core_tasks=0, tasks=1),
    )
    assert expected.aliases == ("Head Lighthouse Keeper", "HLK", "Lamp Keeper", "Wickie")


def test_work_styles_before_30_keep_their_scale(tmp_path: Path, expected: model.Role) -> None:
    """Importance (1 to 5), the most important first, the suppressed one left out; written, read back and told."""
    onet = Onet(onet_layouts.text_release(tmp_path / "text", "29.3"))
    role = next(onet.roles()).role
    assert role.work_styles == (
        model.WorkStyle(name="Calm", importance=4.55),
        model.WorkStyle(name="Haste", importance=2.5),
    )
    assert facts(role, "work_styles") == facts(expected, "work_styles")
    assert loader.load_bytes(dump(role).encode(), "keeper").role == role
    assert "work styles are rated by importance (1 to 5), as until release 29.3, and not by impact" in onet.notes


@pytest.mark.parametrize("number", ["27.0", "24.3", "21.1"])
def test_older_releases_are_read_whole(tmp_path: Path, expected: model.Role, number: str) -> None:
    """Without In Demand, with the career matrices, with tools and technology in one table: exit 0, and it is said."""
    ran = careers(
        "import", "onet", onet_layouts.text_release(tmp_path / "text", number), "--to", tmp_path / "roles", "--json",
        home=tmp_path,
    )  # fmt: skip
    assert ran.exit_code == 0, ran.stderr
    role = loader.load_file(tmp_path / "roles" / "lighthouse-keepers.yaml").role
    assert role is not None
    assert facts(role, "work_styles", "tech_marks", "occupation") == facts(
        expected, "work_styles", "tech_marks", "occupation"
    )
    assert role.tech_marks == model.TechMarks(hot=("Microsoft Excel",))
    assert any("has no column In Demand, which releases from 27.1 on have" in note for note in ran.json["notes"])
    by_2010 = number != "27.0"
    assert role.occupation is not None
    assert role.occupation.system == ("O*NET-SOC-2010" if by_2010 else "O*NET-SOC-2019")
    assert any("codes are of O*NET-SOC 2010" in note for note in ran.json["notes"]) is by_2010


def test_codes_of_2010_are_the_reason_for_missing_figures(tmp_path: Path) -> None:
    """With figures by SOC 2018, the codes that BLS does not have are said to be of another classification."""
    rows = [onet_files.TABLES["Occupation Data"][0], ["15-1132.00", "Kite Programmers", "Program kites."]]
    release = onet_layouts.text_release(tmp_path / "text", "24.3", Occupation_Data=onet_files.text(rows))
    survey = onet_files.wages(tmp_path / "w.xlsx", onet_files.WAGE_ROW)
    ran = careers(
        "import", "onet", release, "--wages", survey, "--to", tmp_path / "to", "--format", "tsv", home=tmp_path
    )
    assert ran.exit_code == 0, ran.stderr
    assert "15-1132.00; figures go by SOC 2018, these codes by SOC 2010" in ran


def test_codes_tell_the_classification_of_a_release_without_number(tmp_path: Path) -> None:
    """Codes that SOC 2018 no longer has: the release goes by 2010, whatever its files are called."""
    rows = [onet_files.TABLES["Occupation Data"][0], ["15-1132.00", "Kite Programmers", "Program kites."]]
    onet = Onet(onet_files.release(tmp_path / "t", Occupation_Data=onet_files.text(rows), Read_Me=None))
    assert onet.system == "O*NET-SOC-2010"


def test_releases_before_20_1_are_refused(tmp_path: Path) -> None:
    """By name, with the first release that is read."""
    folder = onet_files.release(tmp_path / "t", Read_Me=b"O*NET 19.0 Database\nJuly 2014 Release\n")
    with pytest.raises(CareersError, match=r"O\*NET 19\.0 Database; releases are read from 20\.1 on"):
        Onet(folder)


def test_an_unknown_layout_is_refused_with_what_was_seen_and_expected(tmp_path: Path) -> None:
    """The table, its columns, and those that it should have; a column that this release must have is no exception."""
    rows = onet_layouts.tables("30.3")["Software Skills"]
    rows[0][1] = "Product"
    folder = onet_layouts.text_release(tmp_path / "a", "30.3", Software_Skills=onet_files.text(rows))
    with pytest.raises(CareersError) as caught:
        Onet(folder)
    assert "Software Skills.txt:1: there is no column 'Workplace Example'; there are: " in caught.value.message
    assert "'Product'" in caught.value.message
    assert "expected: 'O*NET-SOC Code', 'Workplace Example', 'Element Name'" in caught.value.message
    short = [row[:-1] for row in onet_layouts.tables("29.3")["Technology Skills"]]
    folder = onet_layouts.text_release(tmp_path / "b", "29.3", Technology_Skills=onet_files.text(short))
    with pytest.raises(CareersError, match="there is no column 'In Demand'"):
        Onet(folder)


def test_half_of_a_table_in_two_files_is_told(tmp_path: Path) -> None:
    """Transferable Skills without Essential Skills: read, and the other half is named."""
    onet = Onet(onet_layouts.text_release(tmp_path / "t", "30.3", Essential_Skills=None))
    assert [rating.name for rating in next(onet.roles()).role.ratings] == ["Watching", "Tides"]
    assert (
        "Essential Skills is not in this release: no skills in ratings but those of Transferable Skills" in onet.notes
    )


def test_what_is_not_read_is_told(tmp_path: Path) -> None:
    """A table of another layout beside this release's, one that nobody knows, a scale that nobody knows."""
    skills = onet_files.text(onet_files.TABLES["Skills"])
    rows = [
        *onet_files.TABLES["Knowledge"],
        ["11-1011.00", "2.C.1.a", "Tides", "XX", "9", "8", "N", "N", "08/2021", "I"],
    ]
    folder = onet_layouts.text_release(
        tmp_path / "t", "30.3", Skills=skills, Lamp_Data=b"a\tb\r\n", Knowledge=onet_files.text(rows)
    )
    notes = Onet(folder).notes
    assert "not read, as they belong to another release: Skills" in notes
    assert "not read, as no known table of O*NET: Lamp Data.txt" in notes
    assert "not read: 1 rows of knowledge on the scale 'XX', which is not known" in notes


def test_two_values_for_one_rating_are_refused(tmp_path: Path) -> None:
    """Neither could be trusted; the same value twice is just that value."""
    rows = [row[:] for row in onet_files.TABLES["Knowledge"]]
    same = onet_files.text([*rows, rows[1]])
    assert keeper(onet_files.release(tmp_path / "a", Knowledge=same)).ratings[-1].importance == 5
    rows.append([*rows[1][:4], "4", *rows[1][5:]])
    with pytest.raises(CareersError, match=r"Knowledge\.txt:4: a second value, 4 beside 5"):
        Onet(onet_files.release(tmp_path / "b", Knowledge=onet_files.text(rows)))


def test_education_tells_the_share_that_is_held_back(tmp_path: Path) -> None:
    """What the suppressed answers make up, also where all of them are; no level is named that they could outweigh."""
    rows = [row[:] for row in onet_files.TABLES["Education, Training, and Experience"]]
    rows[2][5] = "30.5"
    rows[1][7] = "Y"
    name = "Education, Training, and Experience.txt"
    folder = onet_files.release(tmp_path / "a")
    (folder / name).write_bytes(onet_files.text(rows))
    education = keeper(folder).education
    assert education == model.Education(
        withheld=69.5, required=(model.EducationShare(level="Lamp Certificate", percent=30.5),)
    )
    rows[2][7] = "Y"
    (folder / name).write_bytes(onet_files.text(rows))
    role = keeper(folder)
    assert role.education == model.Education(withheld=100.0)
    assert "education" in role.sources[0].covers


def test_layouts_are_consistent() -> None:
    """Every release from the oldest to the newest has one layout of each table at most, and every span lies within."""
    numbers = [(whole, part) for whole in range(20, 32) for part in range(4)]
    for name, table in layouts.TABLES.items():
        for number in numbers:
            fitting = [layout for layout in table.layouts if layouts.in_range(layout, number)]
            assert len(fitting) <= 1, (name, number)
        for layout in table.layouts:
            assert set(layout.partly) <= set(layout.columns)
            assert layout.only is None or layout.only[0] in layout.columns
        columns = [set(layout.columns) - {"type"} for layout in table.layouts]
        assert all(names == columns[0] for names in columns), name


# Whatever saved it


def _reversed(rows: list[list[str]]) -> list[list[str]]:
    return [row[::-1] for row in rows]


def _wider(rows: list[list[str]]) -> list[list[str]]:
    return [["Remark" if number == 0 else "x", *row] for number, row in enumerate(rows)]


def _spoken_louder(rows: list[list[str]]) -> list[list[str]]:
    return [[name.upper().replace(" ", "_") for name in rows[0]], *rows[1:]]


_SHAPES = {"as it is": list, "reversed": _reversed, "a column more": _wider, "capitals": _spoken_louder}
_WRITERS = {
    "O*NET": onet_files.text,
    "line feeds": lambda rows: onet_files.text(rows).replace(b"\r\n", b"\n"),
    "old Mac": lambda rows: onet_files.text(rows).replace(b"\r\n", b"\r"),
    "spreadsheet": onet_layouts.spreadsheet,
    "minimal marks": lambda rows: onet_layouts.separated(rows, "\t"),
    "all in marks": lambda rows: onet_layouts.separated(rows, "\t", csv.QUOTE_ALL),
    "commas": onet_layouts.separated,
    "semicolons": lambda rows: onet_layouts.separated(rows, ";"),
    "byte order mark": lambda rows: b"\xef\xbb\xbf" + onet_files.text(rows),
    "UTF-16": lambda rows: onet_files.text(rows).decode().encode("utf-16"),
    "Windows": lambda rows: onet_files.text(rows).decode().encode("cp1252"),
}  # fmt: skip


@settings(suppress_health_check=list(HealthCheck))
@given(data=st.data())
def test_however_a_table_was_saved_it_says_the_same(
    tmp_path_factory: pytest.TempPathFactory, data: st.DataObject
) -> None:
    """Columns in another order, more of them, other capitals, encodings, line ends, quotation marks: the same roles."""
    number = data.draw(st.sampled_from(sorted(onet_layouts.RELEASES)))
    plain = onet_layouts.tables(number)
    plain["Occupation Data"][1][2] = 'Keep the light, café, and “lamp”. They call it "the lamp", or so.'
    description = onet_files.text(plain["Occupation Data"])
    base = onet_layouts.text_release(tmp_path_factory.mktemp("a"), number, Occupation_Data=description)
    names = data.draw(st.lists(st.sampled_from(sorted(plain)), min_size=1, max_size=4, unique=True))
    changed = {}
    for name in names:
        shape = data.draw(st.sampled_from(sorted(_SHAPES)), label="shape")
        writer = data.draw(st.sampled_from(sorted(_WRITERS)), label="writer")
        changed[name] = _WRITERS[writer](_SHAPES[shape](plain[name]))
    other = onet_layouts.text_release(
        tmp_path_factory.mktemp("b"), number, **{"Occupation Data": description} | changed
    )
    expected, found = list(Onet(base).roles()), list(Onet(other).roles())
    assert found == expected


@settings(suppress_health_check=list(HealthCheck))
@given(data=st.data())
def test_nothing_is_lost_in_silence(tmp_path_factory: pytest.TempPathFactory, data: st.DataObject) -> None:
    """A header changed, a column or a table taken away, bytes of another encoding: an error, a note, or all is there.

    Roles can be written and read back.
    """
    number = data.draw(st.sampled_from(sorted(onet_layouts.RELEASES)))
    plain = onet_layouts.tables(number)
    name = data.draw(st.sampled_from(sorted(plain)))
    rows = plain[name]
    kind = data.draw(st.sampled_from(("rename", "drop column", "double", "drop table", "byte", "cell")))
    at = data.draw(st.integers(0, len(rows[0]) - 1))
    raw: bytes | None = b""
    if kind == "rename":
        rows[0][at] = data.draw(
            st.text(max_size=8) | st.sampled_from(sorted({n for t in plain.values() for n in t[0]}))
        )
    elif kind == "drop column":
        rows = [row[:at] + row[at + 1 :] for row in rows]
    elif kind == "double":
        rows = [[*row, row[at]] for row in rows]
    elif kind == "cell":
        rows[data.draw(st.integers(1, len(rows) - 1))][at] = data.draw(st.text(max_size=8))
    raw = None if kind == "drop table" else "\r\n".join("\t".join(row) for row in rows).encode()
    if kind == "byte" and raw:
        place = data.draw(st.integers(0, len(raw)))
        raw = raw[:place] + data.draw(st.binary(min_size=1, max_size=3)) + raw[place:]
    base = Onet(onet_layouts.text_release(tmp_path_factory.mktemp("a"), number))
    folder = onet_layouts.text_release(tmp_path_factory.mktemp("b"), number, **{name: raw})
    try:
        onet = Onet(folder)
        roles = list(onet.roles())
    except CareersError as error:
        assert error.hint
        return
    for one in roles:
        assert loader.load_bytes(dump(one.role).encode(), one.slug).role == one.role
    before = list(base.roles())
    if kind not in ("cell", "byte") and roles != before:
        assert set(onet.notes) - set(base.notes), (kind, name, at)
