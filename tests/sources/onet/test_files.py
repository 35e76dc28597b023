"""Where a release is found, in folders and zips as people have them, and what is refused by its name."""

from __future__ import annotations

import zipfile
from pathlib import Path

import onet_files
import onet_layouts
import pytest
from onet_files import careers

from careercli.errors import CareersError
from careercli.sources.onet.roles import Onet


@pytest.fixture(scope="module")
def text(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A small text release of 30.1."""
    return onet_files.release(tmp_path_factory.mktemp("releases") / "db_30_1_text")


def packed(file: Path, members: dict[str, bytes]) -> Path:
    """A zip of some members."""
    with zipfile.ZipFile(file, "w") as archive:
        for name, data in members.items():
            archive.writestr(name, data)
    return file


def refusal(path: Path) -> str:
    """The message with which a path is refused."""
    with pytest.raises(CareersError) as caught:
        Onet(path)
    assert caught.value.hint
    return caught.value.message


def test_a_folder_in_a_folder_is_read(text: Path, tmp_path: Path) -> None:
    """`Extract All` makes a folder of the zip's name around the zip's own: both can be named, and a zip of both."""
    outer = tmp_path / "download" / "db_30_1_text"
    outer.mkdir(parents=True)
    for file in text.iterdir():
        if file.name != "Read Me.txt":
            (outer / file.name).write_bytes(file.read_bytes())
    expected = [one.role.title for one in Onet(text).roles()]
    for path in (outer, outer.parent, onet_files.zipped(outer, tmp_path / "a.zip", "download/db_30_1_text/")):
        onet = Onet(path)
        assert [one.role.title for one in onet.roles()] == expected
        assert onet.release.number == "30.1"  # by the inner folder's name
    ran = careers("import", "onet", outer.parent, "--to", tmp_path / "roles", home=tmp_path)
    assert ran.exit_code == 0, ran.stderr


def test_what_a_mac_adds_is_passed_over(text: Path, tmp_path: Path) -> None:
    """The shadow of each file in a zip made there, and beside the files where such a zip was unpacked elsewhere."""
    members = {f"db_30_1_text/{file.name}": file.read_bytes() for file in text.iterdir()}
    shadows = {f"__MACOSX/db_30_1_text/._{file.name}": b"\0\5\x16\7" for file in text.iterdir()}
    expected = list(Onet(text).roles())
    onet = Onet(packed(tmp_path / "a.zip", shadows | members | {"db_30_1_text/.DS_Store": b"x"}))
    assert list(onet.roles()) == expected
    assert not any("not read" in note for note in onet.notes)
    with zipfile.ZipFile(tmp_path / "a.zip") as archive:
        archive.extractall(tmp_path / "unpacked")
    (tmp_path / "unpacked" / "db_30_1_text" / "._Skills.txt").write_bytes(b"\0\5")
    assert list(Onet(tmp_path / "unpacked").roles()) == expected


def test_several_releases_in_a_folder_are_not_chosen_from(text: Path, tmp_path: Path) -> None:
    """They are named, so that one can be."""
    for name in ("db_30_1_text", "db_30_3_text"):
        (tmp_path / name).mkdir()
        (tmp_path / name / "Occupation Data.txt").write_bytes((text / "Occupation Data.txt").read_bytes())
    assert "several releases in it: db_30_1_text, db_30_3_text" in refusal(tmp_path)


def test_text_stands_before_csv(text: Path, tmp_path: Path) -> None:
    """In a folder with both, the text tables are read, and the others are named as not read."""
    folder = onet_files.release(tmp_path / "both")
    (folder / "job_zones.csv").write_bytes(b"nonsense")
    onet = Onet(folder)
    assert list(onet.roles()) == list(Onet(text).roles())
    assert "not read, as the txt tables beside them are: job_zones.csv" in onet.notes


@pytest.mark.parametrize(
    ("members", "said"),
    [
        (["db_30_1_excel/Occupation Data.xlsx", "db_30_1_excel/Skills.xlsx"], "this is the Excel release of O*NET"),
        (["db_30_1_mysql/03_occupation_data.sql"], "this is the MySQL release of O*NET"),
        (["db_30_1_mssql/03_occupation_data.sql"], "this is the SQL Server release of O*NET"),
        (["db_30_1_oracle/03_occupation_data.sql"], "this is the Oracle release of O*NET"),
        (["dump/all.sql"], "this is an SQL release of O*NET"),
        (["esco/occupations_en.csv", "esco/skills_en.csv"], "this is ESCO's classification"),
        (["[Content_Types].xml", "xl/workbook.xml"], "a workbook, and no release of O*NET"),
        (["db_30_1_text.zip"], "there is no release of O*NET in it, but there is db_30_1_text.zip"),
        (
            ["db/Knowledge.txt", "db/Skills.txt"],
            "there is no Occupation Data.txt or occupation_data.csv beside Knowledge.txt",
        ),
        (["letter.docx"], "so this is no release of O*NET"),
        (["../Occupation Data.txt", "/Occupation Data.txt"], "so this is no release of O*NET"),
    ],
)
def test_what_is_no_text_or_csv_release_is_named(tmp_path: Path, members: list[str], said: str) -> None:
    """Other releases of O*NET, other data and other files, in a zip and as a folder: each by what it is."""
    assert said in refusal(packed(tmp_path / "a.zip", dict.fromkeys(members, b"x")))
    if not members[0].startswith(("..", "/")):
        for name in members:
            file = tmp_path / "folder" / name
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_bytes(b"x")
        assert said in refusal(tmp_path / "folder")


@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("Skills.txt", "one table of a release, Skills, and not the whole"),
        ("essential_skills.csv", "one table of a release, Essential Skills, and not the whole"),
        ("mine.txt", "one table of a release, mine, and not the whole"),
        ("Skills.xlsx", "this is the Excel release of O*NET (Skills is one table of it)"),
        ("national_M2024_dl.xlsx", "a workbook, and no release of O*NET"),
        ("03_skills.sql", "this is an SQL release of O*NET"),
    ],
)
def test_a_single_file_is_told_from_a_release(tmp_path: Path, name: str, said: str) -> None:
    """One table: the folder that it stands in is to be named. One table of another release: which one that is."""
    (tmp_path / name).write_bytes(onet_files.text(onet_files.TABLES["Skills"]))
    assert said in refusal(tmp_path / name)
    ran = careers("import", "onet", tmp_path / name, home=tmp_path)
    assert (ran.exit_code, "Traceback" in ran.stderr) == (1, False)


def test_a_csv_release_in_a_zip_of_folders_names_itself(tmp_path: Path) -> None:
    """Without a Read Me, the number comes from the folder's name inside the zip."""
    folder = onet_layouts.csv_release(tmp_path / "x")
    (folder / "Read Me.txt").unlink()
    assert Onet(onet_files.zipped(folder, tmp_path / "a.zip", "db_31_0_csv/")).release.number == "31.0"
