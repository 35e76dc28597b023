"""`careers new` and `careers where`."""

from __future__ import annotations

import json
import os
import re
import shlex
from pathlib import Path

import pytest

from helper import home_of, roles_of, run


@pytest.fixture(scope="module")
def schema(shared_home: Path) -> bytes:
    """The schema as `careers schema` prints it."""
    return run("schema", home=shared_home).encode()


def test_new_writes_a_file_that_is_used_at_once(tmp_path: Path) -> None:
    """The path alone on stdout, what to do next on stderr; `show` and `validate` take it."""
    ran = run("new", "Night Baker", home=tmp_path)
    assert ran.exit_code == 0, ran.stderr
    file = Path(ran.strip())
    assert ran.lines == [str(roles_of(tmp_path) / "night-baker.yaml")]
    assert "careers edit night-baker" in ran.stderr
    assert f"careers validate ~/{file.relative_to(tmp_path)}" in ran.stderr
    assert run("show", "night baker", "--json", home=tmp_path).json["title"] == "Night Baker"
    assert run("validate", str(file), home=tmp_path).exit_code == 0


@pytest.mark.parametrize("folder", [None, "mine", "with the schema above/roles"])
def test_the_first_line_leads_to_the_schema(tmp_path: Path, schema: bytes, folder: str | None) -> None:
    """Followed from the file, as editors do: one up from the person's own folder, or where one lies; else beside it."""
    to: tuple[str, ...] = ()
    if folder:
        (tmp_path / folder).mkdir(parents=True)
        to = ("--to", str(tmp_path / folder))
        if "above" in folder:
            (tmp_path / folder).parent.joinpath("role.schema.json").write_bytes(schema)
    file = Path(run("new", "Night Baker", *to, home=tmp_path).strip())
    said = file.read_text(encoding="utf-8").splitlines()[0].removeprefix("# yaml-language-server: $schema=")
    assert (file.parent / said).read_bytes() == schema
    assert (said == "role.schema.json") is (folder == "mine")


def test_a_schema_that_is_not_ours_is_left_alone(tmp_path: Path, schema: bytes) -> None:
    """An older one of ours is brought up to date; something else of that name stays."""
    (tmp_path / "role.schema.json").write_text('{"title": "something else"}', encoding="utf-8")
    assert run("new", "Night Baker", "--to", str(tmp_path), home=tmp_path).exit_code == 0
    assert (tmp_path / "role.schema.json").read_text(encoding="utf-8") == '{"title": "something else"}'
    (tmp_path / "role.schema.json").write_text(json.dumps({**json.loads(schema), "properties": {}}), encoding="utf-8")
    assert run("new", "Day Baker", "--to", str(tmp_path), home=tmp_path).exit_code == 0
    assert (tmp_path / "role.schema.json").read_bytes() == schema


@pytest.mark.parametrize("ending", ["yaml", "yml"])
def test_new_never_overwrites(tmp_path: Path, ending: str) -> None:
    """Exit 1, the file as it was, nothing else left; a link that leads nowhere counts as a file."""
    file = tmp_path / f"night-baker.{ending}"
    file.write_text("mine", encoding="utf-8")
    ran = run("new", "Night Baker", "--to", str(tmp_path), home=tmp_path)
    assert (ran.exit_code, str(ran)) == (1, "")
    assert "edit night-baker` changes it" in ran.stderr
    assert file.read_text(encoding="utf-8") == "mine"
    file.unlink()
    file.symlink_to(tmp_path / "nowhere")
    assert run("new", "Night Baker", "--to", str(tmp_path), home=tmp_path).exit_code == 1
    assert not (tmp_path / "nowhere").exists()
    assert not [one for one in tmp_path.iterdir() if one.name.startswith(".night")]


@pytest.mark.parametrize(
    ("arguments", "code", "said"),
    [
        (("",), 2, "needs a title"),
        (("  \n ",), 2, "needs a title"),
        (("a\x1b[31mb",), 2, "U+001B"),
        (("a\u202eb",), 2, "U+202E"),
        (("x" * 301,), 2, "301 characters"),
        (("経理",), 2, "--slug NAME"),
        (("経理", "--slug", "../../evil"), 2, "is not a valid slug"),
        (("Baker", "--slug", "Night Baker"), 2, "as night-baker"),
        (("Baker", "--like", "legal-cordinator"), 3, "did you mean"),
        (("Baker", "--to", "/dev/null/x"), 1, "cannot be made"),
    ],
)
def test_what_new_refuses(tmp_path: Path, arguments: tuple[str, ...], code: int, said: str) -> None:
    """A clear word, and nothing is written anywhere."""
    ran = run("new", *arguments, home=tmp_path)
    assert (ran.exit_code, str(ran)) == (code, "")
    assert said in ran.stderr
    assert "\x1b" not in ran.stderr
    assert not (home_of(tmp_path) / "data").exists()


@pytest.mark.parametrize(
    ("title", "slug"),
    [("../../etc/passwd", "etc-passwd"), ("C++ & C# Baker", "c-plus-plus-c-sharp-baker"), ("Dr. No: [x]", "dr-no-x")],
)
def test_odd_titles(tmp_path: Path, title: str, slug: str) -> None:
    """A title never becomes a path, and comes back as it was typed."""
    file = Path(run("new", title, "--to", str(tmp_path / "roles"), home=tmp_path).strip())
    assert file == tmp_path / "roles" / f"{slug}.yaml"
    assert run("--roles", str(file.parent), "show", slug, "--json", home=tmp_path).json["title"] == title


def test_a_name_of_an_occupation_has_its_code_and_keeps_its_figures(tmp_path: Path, atlas_data: Path) -> None:
    """Bicycle Repairer is the title of 49-3091; no occupation has a dream weigher."""
    data = str(atlas_data)
    before = run("show", "bicycle repairer", "--json", home=tmp_path, CAREERS_DATA=data).json
    ran = run("new", "Bicycle Repairer", home=tmp_path, CAREERS_DATA=data)
    assert "Bicycle Repairer is a name of Bicycle Repairers" in ran.stderr
    after = run("show", "bicycle repairer", "--json", home=tmp_path, CAREERS_DATA=data).json
    assert (after["title"], after["family"]) == ("Bicycle Repairer", "repair")
    assert after["statistics"]["wages"] == before["statistics"]["wages"]
    assert after["activities"] == before["activities"]
    checked = run("validate", "bicycle-repairer", home=tmp_path, CAREERS_DATA=data)
    assert "is a name of the role" not in checked
    assert "# occupation:" in run("new", "Dream Weigher", "--print", home=tmp_path, CAREERS_DATA=data)


def test_one_of_many_job_titles_is_a_part_of_the_occupation_that_stays_beside_it(
    tmp_path: Path, atlas_data: Path
) -> None:
    """Bicycle Repairers (49-3091) have "Bike Mechanic" among their other titles."""
    data = str(atlas_data)
    before = run("show", "bicycle repairers", "--json", home=tmp_path, CAREERS_DATA=data).json
    ran = run("new", "Bike Mechanic", home=tmp_path, CAREERS_DATA=data)
    assert "Bike Mechanic is one of the jobs in Bicycle Repairers" in ran.stderr and "`match: part`" in ran.stderr
    after = run("show", "bike mechanic", "--json", home=tmp_path, CAREERS_DATA=data).json
    assert (after["title"], after["occupation"]["match"]) == ("Bike Mechanic", "part")
    assert after["statistics"]["wages"] == before["statistics"]["wages"]
    assert run("show", "bicycle repairers", "--json", home=tmp_path, CAREERS_DATA=data).json["title"] == before["title"]
    listed = run("list", "--family", "repair", "-f", "ids", home=tmp_path, CAREERS_DATA=data).splitlines()
    assert {"bike-mechanic", "bicycle-repairers"} <= set(listed)
    assert "is a name of the role" not in run("validate", "bike-mechanic", home=tmp_path, CAREERS_DATA=data)


def test_no_folder_gets_a_template_that_would_hide_a_bundled_role(tmp_path: Path) -> None:
    """Nor one that is in use only with --roles; another file name may be given."""
    for options in ((), ("--to", str(tmp_path / "mine"))):
        ran = run("new", "Paralegal", *options, home=tmp_path)
        assert (ran.exit_code, "comes with careers" in ran.stderr) == (1, True)
    assert not (tmp_path / "mine").exists()


def test_a_role_for_the_checkout_is_told_the_way_to_a_pull_request(tmp_path: Path) -> None:
    """Checked with all others, strictly, as CONTRIBUTING.md asks; each command works, the folder named where it must."""
    roles = tmp_path / "check out" / "data" / "roles"
    roles.mkdir(parents=True)
    (tmp_path / "check out" / "CONTRIBUTING.md").write_text("x\n", encoding="utf-8")
    ran = run("new", "Kite Tester", "--to", str(roles), home=tmp_path)
    validate, show = (
        shlex.split(line.strip().partition("    ")[0])[1:]
        for line in ran.stderr.splitlines()
        if re.match(r"  careers (validate|.*show) ", line)
    )
    assert validate[0] == "validate" and validate[-1] == "--strict" and validate[1].endswith("data/roles")
    assert run(*show, "--json", home=tmp_path).json["title"] == "Kite Tester"
    told = run(*validate, home=tmp_path)
    assert "kite-tester.yaml" in told + told.stderr
    assert "open a pull request with this one file" in ran.stderr and "CONTRIBUTING.md says" in ran.stderr
    assert "pull request" not in run("new", "Kite Tester", home=tmp_path).stderr


def test_what_new_offers_reads_the_folder_of_this_run(tmp_path: Path) -> None:
    """A folder of --roles is in use for this run alone: the next steps name it."""
    folder = tmp_path / "team"
    folder.mkdir()
    ran = run("--roles", str(folder), "new", "Kite Tester", "--to", str(folder), home=tmp_path)
    (show,) = (line.strip().partition("    ")[0] for line in ran.stderr.splitlines() if "show kite-tester" in line)
    assert run(*shlex.split(show)[1:], "--json", home=tmp_path).json["title"] == "Kite Tester"


def test_print_writes_nothing(tmp_path: Path) -> None:
    """The text that would be written is on stdout."""
    ran = run("new", "Night Baker", "--like", "legal-technician", "--print", home=tmp_path)
    assert ran.exit_code == 0
    assert "title: Night Baker" in ran.lines
    assert not (home_of(tmp_path) / "data").exists()


def test_new_says_that_another_of_that_name_is_there(tmp_path: Path) -> None:
    """In another folder in use: the file is written, and which of the two is used can be seen."""
    (tmp_path / "team").mkdir()
    (tmp_path / "team" / "kite-tester.yaml").write_text("title: Kite Tester\nsummary: x\n", encoding="utf-8")
    ran = run("--roles", str(tmp_path / "team"), "new", "Kite Tester", home=tmp_path)
    assert ran.exit_code == 0, ran.stderr
    assert "there is also" in ran.stderr and "kite-tester.yaml" in ran.stderr


def test_where(tmp_path: Path) -> None:
    """Folders in their order with their files, overrides, files left out, index and cache with their sizes."""
    named, environment = tmp_path / "named", tmp_path / "environment"
    for folder in (named, environment):
        folder.mkdir()
        (folder / "night-baker.yaml").write_text("title: Night Baker\nsummary: x\n", encoding="utf-8")
    (named / "broken.yaml").write_text("title: [\n", encoding="utf-8")
    (named / "legal-coordinator.yaml").write_text("title: LC\nsummary: x\n", encoding="utf-8")
    ran = run(
        "--roles",
        str(named),
        "where",
        "--json",
        home=tmp_path,
        CAREERS_ROLES=os.pathsep.join([str(environment), "/gone"]),
    )
    assert (ran.exit_code, ran.stderr) == (0, "")
    answer = ran.json
    assert set(answer) == {"folders", "overrides", "left_out", "cache", "config", "data", "fingerprint", "places"}
    folders = answer["folders"]
    assert [list(one) for one in folders] == [["path", "why", "exists", "files", "used", "trouble"]] * 5
    own = roles_of(tmp_path)
    assert [one["path"] for one in folders[:4]] == [str(named), str(environment), "/gone", str(own)]
    assert [one["why"] for one in folders] == [
        "set by --roles", "named by CAREERS_ROLES", "named by CAREERS_ROLES", "your own", "bundled with the program",
    ]  # fmt: skip
    assert [(one["exists"], one["files"], one["used"]) for one in folders[:4]] == [
        (True, 3, 2), (True, 1, 0), (False, 0, 0), (False, 0, 0),
    ]  # fmt: skip
    assert folders[2]["trouble"] == "there is no such folder"
    assert folders[4]["used"] == 19  # of twenty, one is overridden
    assert [(one["slug"], one["used"]) for one in answer["overrides"]] == [
        ("legal-coordinator", str(named / "legal-coordinator.yaml")), ("night-baker", str(named / "night-baker.yaml")),
    ]  # fmt: skip
    assert answer["overrides"][1]["hidden"] == str(environment / "night-baker.yaml")
    (left_out,) = answer["left_out"]
    assert left_out["file"] == str(named / "broken.yaml")
    assert "not YAML" in left_out["reason"]
    cache = answer["cache"]
    assert Path(cache["index"]).is_file()
    assert 0 < cache["index_bytes"] <= cache["bytes"]
    assert answer["config"] == {"folder": str(home_of(tmp_path) / "config"), "exists": False}
    assert re.fullmatch(r"[0-9a-f]{16}", answer["fingerprint"])


def test_where_as_a_screen_and_as_rows(tmp_path: Path) -> None:
    """At 20 and 80 columns, and a row each in a pipe; an index in memory is said to be one."""
    for columns in ("20", "80"):
        screen = run("where", "--format", "table", home=tmp_path, COLUMNS=columns)
        assert screen.exit_code == 0
        assert max(map(len, screen.lines)) <= int(columns)
    assert "bundled with the program: " in screen
    rows = [line.split("\t") for line in run("where", home=tmp_path).lines]
    assert [row[0] for row in rows if row[0] != "data"] == [
        "folder",
        "folder",
        "index",
        "cache",
        "config",
        "fingerprint",
    ]
    ran = run("where", "--json", "--roles", str(tmp_path), home=tmp_path, CAREERS_HOME="/dev/null/no")
    assert ran.json["cache"]["index"] is None


def test_hidden_files_are_no_roles(tmp_path: Path) -> None:
    """The locks and copies that editors put beside a file are passed over without a word."""
    roles = tmp_path / "roles"
    roles.mkdir()
    (roles / ".#night-baker.yaml").symlink_to("someone@somewhere.1")
    (roles / ".night-baker.edit-x.yaml").write_text("title: [", encoding="utf-8")
    ran = run("--roles", str(roles), "list", "--json", home=tmp_path)
    assert (ran.exit_code, ran.stderr) == (0, "")


def test_a_job_left_over_of_a_group_is_a_part_of_it(tmp_path: Path, atlas_data: Path) -> None:
    """ "All Other" is many jobs: whatever is said of a dialysis technician takes the place of none of them."""
    written = run("new", "Hemodialysis Technician", "--print", home=tmp_path, CAREERS_DATA=str(atlas_data))
    assert 'code: "29-2099"' in written and "match: part" in written


def test_a_title_typed_in_small_letters_is_written_as_titles_are(tmp_path: Path) -> None:
    """Any other is kept as it was typed."""
    for typed, title in (("keeper of kites", "Keeper of Kites"), ("iKite tester", "iKite tester")):
        assert f"title: {title}\n" in run("new", typed, "--print", home=tmp_path)


def test_a_role_without_a_code_is_told_why(tmp_path: Path, atlas_data: Path) -> None:
    """Its title is the name of no occupation, or of several (O*NET 30.3 lists Drone Pilot under four)."""
    data = str(atlas_data)
    ran = run("new", "Kite Tester", home=tmp_path, CAREERS_DATA=data)
    assert "Kite Tester is a name of no occupation: no code stands in the file" in ran.stderr
    ran = run("new", "Drone Pilot", home=tmp_path, CAREERS_DATA=data)
    assert "Drone Pilot is a name in several occupations" in ran.stderr and "careers search" in ran.stderr
    again = run("new", "Drone Pilot", "--slug", "second-draft", home=tmp_path, CAREERS_DATA=data)
    assert "Drone Pilot is a name in several occupations" in again.stderr  # the first draft hides none of them
    assert "drone-pilot," not in again.stderr


def test_new_in_a_checkout_tells_the_way_to_a_pull_request(tmp_path: Path) -> None:
    """Where data/roles and pyproject.toml lie, the file for a contribution goes there; elsewhere nothing is said."""
    assert "--to data/roles" not in run("new", "Kite Tester", home=tmp_path).stderr
    (tmp_path / "data" / "roles").mkdir(parents=True)
    (tmp_path / "pyproject.toml").write_text("", encoding="utf-8")
    ran = run("new", "Kite Poet", home=tmp_path)
    assert 'careers new "Kite Poet" --to data/roles' in ran.stderr
