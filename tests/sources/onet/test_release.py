"""Reading a release's tables: folders, zips, and everything that can be wrong with them."""

from __future__ import annotations

import os
import zipfile
from pathlib import Path

import onet_files
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from careercli.errors import CareersError
from careercli.sources.onet import roles as onet
from careercli.sources.onet.release import Release

TOOLS = b"O*NET-SOC Code\tExample\tCommodity Code\tCommodity Title\r\n"
"""The header of Tools Used."""


def test_a_folder_and_its_zip_are_the_same_release(tmp_path: Path) -> None:
    """The folder, a zip of it, and a zip with the files at its top give the very same roles."""
    folder = onet_files.release(tmp_path / "text")
    inner = onet_files.zipped(folder, tmp_path / "a.zip")
    flat = onet_files.zipped(folder, tmp_path / "b.zip", inside="")
    expected = list(onet.Onet(folder).roles())
    assert len(expected) == 3
    for path in (folder, inner, flat):
        assert list(onet.Onet(path).roles()) == expected


def test_the_release_names_itself(tmp_path: Path) -> None:
    """Number, month and year come from the Read Me; without one the number comes from the folder's name, or nowhere."""
    release = Release(onet_files.release(tmp_path / "one"))
    assert (release.name, release.month, release.year) == ("O*NET 30.1 Database", "December", 2025)
    named = Release(onet_files.release(tmp_path / "db_29_3_text", Read_Me=None))
    assert (named.name, named.year) == ("O*NET 29.3 Database", None)
    assert Release(onet_files.release(tmp_path / "two", Read_Me=None)).name == "O*NET Database"


def test_what_a_release_lacks_is_named_once(tmp_path: Path) -> None:
    """Only `Occupation Data.txt` is needed; every other table that is not there is named, each once."""
    folder = tmp_path / "text"
    onet_files.release(folder)
    for file in folder.iterdir():
        if file.name != "Occupation Data.txt":
            file.unlink()
    found = onet.Onet(folder)
    assert len(list(found.roles())) == 3
    assert len(set(found.missing)) == len(found.missing) == 18
    assert "Skills" not in found.missing  # without a Read Me, the newest names are asked for
    assert "Essential Skills and Transferable Skills" in found.missing
    named = [sum(note.startswith((f"{name} is", f"{name} are")) for note in found.notes) for name in found.missing]
    assert named == [1] * 18


@pytest.mark.parametrize("make", ["empty folder", "nothing", "text file", "empty zip", "broken zip"])
def test_what_is_no_release_is_refused(tmp_path: Path, make: str) -> None:
    """A path that holds no release is refused: reading it says so with a hint."""
    path = tmp_path / "x"
    if make == "empty folder":
        path.mkdir()
    elif make == "text file":
        path.write_text("Occupation Data.txt", encoding="utf-8")
    elif make == "empty zip":
        zipfile.ZipFile(path, "w").close()
    elif make == "broken zip":
        onet_files.zipped(onet_files.release(tmp_path / "text"), path)
        path.write_bytes(path.read_bytes()[:-40])
    with pytest.raises(CareersError) as caught:
        onet.Onet(path)
    assert caught.value.hint


@pytest.mark.parametrize(
    ("table", "data", "said"),
    [
        ("Skills", b"O*NET-SOC Code\tElement Name\r\n", "Skills.txt:1: there is no column 'Scale ID'"),
        ("Tools_Used", TOOLS + b"11-1011.00\tOil\t1\tOils\r\n11-1011.00\r\n", "Tools Used.txt:3: 1 values"),
        ("Tools_Used", TOOLS + b"11-1011.00\ta\t1\tb\tc\r\n", "Tools Used.txt:2: 5 values"),
        ("Tools_Used", TOOLS + b"11-1011\tOil\t1\tOils\r\n", "Tools Used.txt:2: '11-1011' is not an O*NET"),
        ("Tools_Used", TOOLS + "é".encode() + b"caf\xe9\r\n", "Tools Used.txt:2:5: byte 0xe9 is not UTF-8"),
        ("Tools_Used", TOOLS + b"caf\x81\r\n", "Tools Used.txt:2:4: byte 0x81 is not UTF-8"),
        ("Tools_Used", b"\xef\xbb\xbf" + TOOLS + b"caf\xe9\r\n", "Tools Used.txt:2:4: byte 0xe9 is not UTF-8"),
        ("Tools_Used", b"\xef\xbb\xbf\x93\r\n", "Tools Used.txt:1:1: byte 0x93 is not UTF-8"),
        ("Tools_Used", TOOLS + b"11-1011.00\t\x1b[31m\t1\tOils\r\n", "Tools Used.txt:2:12: control character"),
        ("Tools_Used", b"\xff\xfeO\x00*", "Tools Used.txt: the file is damaged UTF-16"),
        ("Tools_Used", TOOLS + b"11-1011.00\tn/a\t1\tOils\r\n", "Tools Used.txt:2: a name is missing"),
        ("Tools_Used", TOOLS.replace(b"Commodity Code", b"Example"), "the column 'Example' stands there 2 times"),
        (
            "Tools_Used",
            TOOLS.replace(b"\t", b",") + b'a,"b\r\n',
            "Tools Used.txt:2: unexpected end of data; is a quotation mark missing?",
        ),
        (
            "Tools_Used",
            TOOLS.replace(b"\t", b",") + b'a,"b\r\n","c",d\r\n',
            "Tools Used.txt:2: a value of several lines",
        ),
        ("Tools_Used", b"", "Tools Used.txt:1: there is no column"),
        ("Occupation_Data", b"O*NET-SOC Code\tTitle\tDescription\r\n", "no occupation in its Occupation Data"),
        ("Job_Zones", b"O*NET-SOC Code\tJob Zone\r\n11-1011.00\t6\r\n", "Job Zones.txt:2: '6' is not a number from"),
    ],
)
def test_what_is_wrong_is_told_with_file_and_line(tmp_path: Path, table: str, data: bytes, said: str) -> None:
    """A changed header, a short or long line, a wrong encoding, a wrong value: the error names file and line."""
    folder = onet_files.release(tmp_path / "text", **{table: data})
    with pytest.raises(CareersError) as caught:
        onet.Onet(folder)
    assert said in caught.value.message
    assert caught.value.hint


@pytest.mark.parametrize("value", ["nan", "inf", "5.1", "0.9", "four", "", "1_0", "4,1"])
def test_a_rating_off_its_scale_is_refused(tmp_path: Path, value: str) -> None:
    """A rating is a number on its scale, or the file is not what it says it is."""
    rows = [row[:] for row in onet_files.TABLES["Skills"]]
    rows[1][4] = value
    with pytest.raises(CareersError, match=r"Skills\.txt:2: .* is not a number from 1 to 5"):
        onet.Onet(onet_files.release(tmp_path / "text", Skills=onet_files.text(rows)))


def test_an_occupation_twice_is_refused(tmp_path: Path) -> None:
    """One code, one occupation."""
    rows = onet_files.TABLES["Occupation Data"]
    with pytest.raises(CareersError, match=r"Occupation Data\.txt:5: 11-1011\.00 stands here a second time"):
        onet.Onet(onet_files.release(tmp_path / "text", Occupation_Data=onet_files.text([*rows, rows[1]])))


def test_line_ends_order_and_further_columns_do_not_matter(tmp_path: Path) -> None:
    """Unix line ends, a byte order mark, columns in another order or more of them: the roles are the same."""
    expected = list(onet.Onet(onet_files.release(tmp_path / "a")).roles())
    rows = onet_files.TABLES["Technology Skills"]
    turned = b"\xef\xbb\xbf" + onet_files.text([["x", *reversed(row)] for row in rows]).replace(b"\r\n", b"\n")
    assert list(onet.Onet(onet_files.release(tmp_path / "b", Technology_Skills=turned)).roles()) == expected


def test_a_zip_bomb_is_bounded(tmp_path: Path) -> None:
    """A member that unpacks to more than a table may have is refused before it is all in memory."""
    file = tmp_path / "bomb.zip"
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive, archive.open("Occupation Data.txt", "w") as out:
        for _ in range(60):
            out.write(b"\0" * 1_000_000)
    assert file.stat().st_size < 1_000_000
    with pytest.raises(CareersError, match="more than 50 MB"):
        onet.Onet(file)


def test_a_pipe_is_not_waited_for(tmp_path: Path) -> None:
    """Neither as the release nor as a table in its folder."""
    os.mkfifo(tmp_path / "pipe")
    with pytest.raises(CareersError, match="not a folder and not a file"):
        onet.Onet(tmp_path / "pipe")
    folder = onet_files.release(tmp_path / "text", Skills=None)
    os.mkfifo(folder / "Skills.txt")
    assert "Skills" in onet.Onet(folder).missing


def test_more_than_there_can_be_is_refused(tmp_path: Path) -> None:
    """A table with occupations without end is not written out as files without end."""
    rows = [[f"{group}-{number:04}.00", "A", "B"] for group in (11, 13) for number in range(6_000)]
    data = onet_files.text([onet_files.TABLES["Occupation Data"][0], *rows])
    with pytest.raises(CareersError, match="more than 10,000 occupations"):
        onet.Onet(onet_files.release(tmp_path / "text", Occupation_Data=data))


def test_names_in_a_zip_never_become_paths(tmp_path: Path) -> None:
    """A member named to climb out of its folder is just not one of the tables."""
    file = onet_files.zipped(onet_files.release(tmp_path / "text"), tmp_path / "a.zip")
    with zipfile.ZipFile(file, "a") as archive:
        archive.writestr("../../Skills.txt", "evil")
        archive.writestr("/Skills.txt", "evil")
    before = sorted(tmp_path.rglob("*"))
    assert len(list(onet.Onet(file).roles())) == 3
    assert sorted(tmp_path.rglob("*")) == before


@settings(suppress_health_check=list(HealthCheck))
@given(data=st.data())
def test_mutated_tables_give_roles_or_an_error(tmp_path_factory: pytest.TempPathFactory, data: st.DataObject) -> None:
    """Bytes cut out, put in or changed in any table: either roles that can be written and read, or a CareersError."""
    from careercli.roles import loader
    from careercli.roles.dumper import dump

    name = data.draw(st.sampled_from(sorted(onet_files.TABLES)))
    raw = bytearray(onet_files.text(onet_files.TABLES[name]))
    for _ in range(data.draw(st.integers(1, 4))):
        at = data.draw(st.integers(0, len(raw)))
        length = data.draw(st.sampled_from((0, 0, 1, 3, 20)))
        raw[at : at + length] = data.draw(
            st.sampled_from((b"", b"\t", b"\r\n", b"n/a", b"\xff", b"\0", b"-", b"9", b"11-1011.00", "é".encode()))
            | st.binary(max_size=6)
        )
    folder = onet_files.release(tmp_path_factory.mktemp("text"), **{name.replace(" ", "_"): bytes(raw)})
    try:
        roles = list(onet.Onet(folder).roles())
    except CareersError:
        return
    for one in roles:
        assert loader.load_bytes(dump(one.role).encode(), "role.yaml").role == one.role


@pytest.mark.parametrize(
    ("row", "problem"),
    [
        (["11-1011.00", "T" * 301, "Keep the light."], "Occupation Data.txt:2"),
        (["11-1011.00", "Keepers", "D" * 20_001], "Occupation Data.txt:2"),
        (["11-1011.00", "T" * 300, "D" * 20_000], ""),
    ],
    ids=["title", "description", "just so"],
)
def test_a_title_or_description_longer_than_a_role_may_have_is_refused(
    tmp_path: Path, row: list[str], problem: str
) -> None:
    """301 characters of a title, 20,001 of a description: the file and the line are told. One less is read."""
    lines = ["\t".join(line) for line in (onet_files.TABLES["Occupation Data"][0], row)]
    folder = onet_files.release(tmp_path / "text", Occupation_Data="\r\n".join([*lines, ""]).encode())
    if not problem:
        (occupation,) = onet.Onet(folder).roles()
        assert (len(occupation.role.title), len(occupation.role.summary)) == (300, 20_000)
        return
    with pytest.raises(CareersError) as caught:
        onet.Onet(folder)
    assert caught.value.message.endswith(f"{problem}: the title or the description is far too long")
