"""`careers import bls`: figures into files that are there, and every other byte as it was."""

from __future__ import annotations

import dataclasses
from pathlib import Path
from typing import Any

import onet_files
import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st
from onet_files import careers

from careercli import paths
from careercli.errors import CareersError
from careercli.roles import loader, model
from careercli.roles.dumper import dump, key_lines
from careercli.sources.bls import updater
from careercli.sources.bls.updater import soc_code, with_values

NEW = model.Statistics(
    source="BLS OEWS May 2024", year=2024, wages=model.Wages(median=63_000), note="New. " * 30 + "End."
)

WRITTEN = b"""\
# A role of my own.
title: 'Keeper'   # said with quotes
summary: >
  Keeps
  the light.

# Where it is counted
occupation: {system: SOC-2018, code: "11-1011"}
outlook:
    growth_percent: 7   # four spaces are fine
# what the record says
statistics: # mine
  # of which year?
  year: 1999  # last century
  source: BLS OEWS May 1999
  note: >- # long
    # not a comment
    year: 1 # nor this
  training: none # its line goes, it stays
  # at the end

# and the good sides
pros: [view, quiet]
"""


def test_only_the_one_part_changes() -> None:
    """Lines before and behind stay byte for byte, their comments too; the part itself is replaced as a whole."""
    result = with_values(WRITTEN, {"statistics": NEW}, "a.yaml").decode()
    before, _, rest = WRITTEN.decode().partition("statistics:")
    assert result.startswith(before)
    assert result.endswith(rest[rest.index("\n# and the good sides") :])
    part = result[len(before) : result.index("\n# and the good sides")].splitlines()
    assert part == key_lines("statistics", NEW)
    role = loader.load_bytes(result.encode(), "a.yaml").role
    assert role is not None
    assert role.statistics == NEW


@pytest.mark.parametrize("end", [b"\n", b"\r\n", b"\r"])
@pytest.mark.parametrize("start", [b"", b"\xef\xbb\xbf", b"---\n", b"# c\n\n"])
@pytest.mark.parametrize("tail", [b"", b"\n", b"\n\n# end\n", b"\n...\n"])
def test_line_ends_marks_and_a_missing_last_line_end_stay(end: bytes, start: bytes, tail: bytes) -> None:
    """Windows and old line ends, a byte order mark, document marks, no line end at the end: all as they were."""
    raw = start + b"title: A\nsummary: |\n  B\n\n# c\npros: [a]" + tail
    raw = raw.replace(b"\n", end)
    result = with_values(raw, {"statistics": NEW}, "a.yaml")
    at = result.index(b"statistics:")
    length = result.index(b"# c" + end + b"pros") - at
    while result[at : at + length].endswith(end + end):
        length -= len(end)
    assert result[:at] + result[at + length :] == raw
    assert result.count(b"\n") == (0 if end == b"\r" else result.count(end))


def test_a_new_part_stands_where_the_model_has_it() -> None:
    """Behind the last key that comes before it, also when that is the file's last line and has no end."""
    result = with_values(b"title: A\nsummary: B", {"statistics": NEW}, "a.yaml")
    assert result.startswith(b"title: A\nsummary: B\nstatistics:")
    result = with_values(b"pros: [a]\nsummary: B\ntitle: A\n", {"statistics": NEW}, "a.yaml")
    assert result.startswith(b"pros: [a]\nsummary: B\ntitle: A\nstatistics:")


@pytest.mark.parametrize(
    "raw",
    [
        b"{title: A, summary: B}", b"{\ntitle: A,\nsummary: B\n}\n", b"summary: A\n", b"", b"\xff", b"title: [",
    ],
)  # fmt: skip
def test_a_file_that_cannot_be_changed_by_parts_is_refused(raw: bytes) -> None:
    """In braces, not valid, or laid out otherwise: an error, and never a damaged file."""
    with pytest.raises(CareersError) as caught:
        with_values(raw, {"statistics": NEW}, "a.yaml")
    assert caught.value.message.startswith("a.yaml")
    assert caught.value.hint


_comments = st.tuples(st.integers(0, 60), st.sampled_from(["# x", "  # y: z", "", "    # w", "#"]))
_texts = st.text(st.characters(codec="ascii", exclude_categories=["Cc"]) | st.sampled_from("\n#: "), min_size=1)


@settings(suppress_health_check=list(HealthCheck))
@example(texts=["0", "0", "0"], comments=[(8, "    # w")], had=True)
@given(texts=st.lists(_texts, min_size=3, max_size=3), comments=st.lists(_comments, max_size=6), had=st.booleans())
def test_any_file_keeps_the_rest_of_its_role_and_the_comments_around(
    texts: list[str], comments: list[tuple[int, str]], had: bool
) -> None:
    """Whatever the texts say, wherever comments were put: the rest of the role is the same, and each line in front of
    the replaced part, and from the next key on, stands there in its order, comments included."""
    old = model.Statistics(source=texts[0][:300], note=texts[1], wages=model.Wages(median=1)) if had else None
    faq = (model.Faq(question=texts[1], answer=texts[0]),)
    role = model.Role(title="A", summary=texts[2], statistics=old, faq=faq, pros=(texts[0],))
    lines = dump(role).splitlines()
    for at, comment in comments:
        lines.insert(min(at, len(lines)), comment)
    raw = ("\n".join(lines) + "\n").encode()
    before = loader.load_bytes(raw, "a.yaml").role
    if before is None:
        return
    result = with_values(raw, {"statistics": NEW}, "a.yaml")
    assert loader.load_bytes(result, "a.yaml").role == dataclasses.replace(before, statistics=NEW)
    first = next((at for at, line in enumerate(lines) if line.startswith("statistics:")), None)
    kept = lines if first is None else lines[:first]
    rest = [] if first is None else lines[first + 1 :]
    behind = next((rest[at:] for at, line in enumerate(rest) if line[:1].isalpha()), [])
    assert subsequence([*kept, *behind], result.decode().splitlines())


def subsequence(some: list[str], lines: list[str]) -> bool:
    """Whether some lines stand among others in the same order."""
    left = iter(lines)
    return all(line in left for line in some)


def test_the_command_changes_nothing_but_statistics(tmp_path: Path) -> None:
    """Files with a code get figures, a second run changes nothing, and the reasons for the others are told."""
    folder = tmp_path / "roles"
    folder.mkdir()
    files = {
        "keeper": WRITTEN,
        "no-code": b"title: A\nsummary: B\n",
        "other-system": b"title: A\nsummary: B\noccupation: {system: ISCO-08, code: 11-1011}\n",
        "military": b'title: A\nsummary: B\noccupation: {code: "55-1011"}\n',
        "braces": b'{title: A, summary: B, occupation: {code: "11-1011"}}\n',
        "broken": b"title: [\n",
    }
    for name, data in files.items():
        (folder / f"{name}.yaml").write_bytes(data)
    survey = onet_files.wages(
        tmp_path / "w.xlsx",
        ["11-1011", "Keepers", "detailed", 100.0, 1.0, 2.0, 3.0, 4.0, 5.0, 10.0, 20.0, 30.0, 40.0, 50.0, "", ""],
    )
    ran = careers("import", "bls", "--wages", survey, "--to", folder, "--dry-run", "--json", home=tmp_path)
    assert ran.json["changed"] == ["keeper.yaml"]
    assert {one.stem: one.read_bytes() for one in folder.iterdir()} == files
    ran = careers("import", "bls", "--wages", survey, "--to", folder, "--json", home=tmp_path)
    assert ran.exit_code == 1
    assert ran.json["changed"] == ["keeper.yaml"]
    assert ran.json["without_code"] == ["no-code.yaml", "other-system.yaml"]
    assert ran.json["without_figures"] == ["military.yaml"]
    assert sorted(ran.json["skipped"]) == ["braces.yaml", "broken.yaml"]
    now = {one.stem: one.read_bytes() for one in folder.iterdir()}
    assert {name: data for name, data in now.items() if name != "keeper"} == {
        name: data for name, data in files.items() if name != "keeper"
    }
    assert b"median: 30" in now["keeper"]
    ran = careers("import", "bls", "--wages", survey, "--to", folder, "--json", home=tmp_path)
    assert (ran.json["changed"], ran.json["unchanged"]) == ([], ["keeper.yaml"])


KEEPER = 'title: Keeper\nsummary: s\noccupation: {system: SOC-2018, code: "11-1011"}\n'
TABS = (
    "statistics:\n  source: S\t# mine\n",
    "statistics:\n  year:\t2023\n  source: S\n",
    "statistics: {\n\tsource: S}\n",
    "pros: [a,\tb]\t# two\n",
)


@pytest.mark.parametrize("text", TABS)
def test_tabs_that_yaml_allows_are_no_obstacle(text: str) -> None:
    """Behind a value, a colon or a comma, and in braces: what the reader takes, the editor of files takes too."""
    raw = (KEEPER + text).encode()
    before = loader.load_bytes(raw, "x.yaml").role
    assert before is not None
    after = loader.load_bytes(with_values(raw, {"statistics": NEW}, "x.yaml"), "x.yaml").role
    assert after == dataclasses.replace(before, statistics=NEW)


def test_one_file_on_which_the_program_fails_does_not_stop_the_others(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It is skipped with the reason; those before and behind it get their figures."""
    (tmp_path / "roles").mkdir()
    for name in "abc":
        (tmp_path / "roles" / f"{name}.yaml").write_text(KEEPER, encoding="utf-8")
    real = updater.with_values

    def broken(raw: bytes, values: dict[str, Any], name: str) -> bytes:
        if name.endswith("b.yaml"):
            raise LookupError("of our own")
        return real(raw, values, name)

    monkeypatch.setattr(updater, "with_values", broken)
    survey = onet_files.wages(
        tmp_path / "w.xlsx",
        ["11-1011", "Keepers", "detailed", 100.0, 1.0, 2.0, 3.0, 4.0, 5.0, 10.0, 20.0, 30.0, 40.0, 50.0, "", ""],
    )
    ran = careers("import", "bls", "--wages", survey, "--to", tmp_path / "roles", "--json", home=tmp_path)
    assert (ran.exit_code, ran.json["changed"]) == (1, ["a.yaml", "c.yaml"])
    assert "this program failed on this file: LookupError" in ran.json["skipped"]["b.yaml"]


def test_a_link_stays_a_link(tmp_path: Path) -> None:
    """A role file kept elsewhere and linked to gets the figures there."""
    (tmp_path / "roles").mkdir()
    kept = tmp_path / "kept.yaml"
    kept.write_bytes(WRITTEN)
    (tmp_path / "roles" / "keeper.yaml").symlink_to(kept)
    survey = onet_files.wages(
        tmp_path / "w.xlsx",
        ["11-1011", "Keepers", "detailed", 100.0, 1.0, 2.0, 3.0, 4.0, 5.0, 10.0, 20.0, 30.0, 40.0, 50.0, "", ""],
    )
    assert careers("import", "bls", "--wages", survey, "--to", tmp_path / "roles", home=tmp_path).exit_code == 0
    assert (tmp_path / "roles" / "keeper.yaml").is_symlink()
    assert b"median: 30" in kept.read_bytes()


def test_no_workbook_is_a_mistake_of_usage(tmp_path: Path) -> None:
    """Without either there is nothing to import; a folder that is not there is an error."""
    assert careers("import", "bls", home=tmp_path).exit_code == 2
    survey = onet_files.wages(tmp_path / "w.xlsx")
    ran = careers("import", "bls", "--wages", survey, "--to", tmp_path / "nowhere", home=tmp_path)
    assert ran.exit_code == 1
    assert not (tmp_path / "nowhere").exists()


def test_which_codes_are_soc_codes() -> None:
    """SOC and O*NET-SOC codes count; a code of another system that looks alike does not."""
    role = model.Role(title="A", summary="B")
    for system, code, expected in [
        ("SOC-2018", "11-1011", "11-1011"), ("O*NET-SOC-2019", "11-1011.03", "11-1011.03"), ("soc 2010", "1", None),
        ("NOC-2021", "11-1011", None),
    ]:  # fmt: skip
        assert soc_code(dataclasses.replace(role, occupation=model.Occupation(system=system, code=code))) == expected
    assert soc_code(role) is None


def test_the_bundled_roles_have_the_same_figures(tmp_path: Path) -> None:
    """What stands in the bundled roles is what the real workbooks say: only what they had no keys for is added."""
    survey, outlook = onet_files.shared("bls", "national_M2024_dl.xlsx"), onet_files.shared("bls", "occupation.xlsx")
    files = list((paths.bundled_data() / "roles").glob("*.yaml"))
    assert files
    for file in files:
        (tmp_path / file.name).write_bytes(file.read_bytes())
    ran = careers(
        "import", "bls", "--wages", survey, "--projections", outlook, "--to", tmp_path, "--json", home=tmp_path
    )
    assert sorted(ran.json["changed"]) == sorted(file.name for file in files)
    added = {
        "exit_rate": None,
        "transfer_rate": None,
        "growth_factors": (),
        "employment_error": None,
        "wage_error": None,
        "self_employed_percent": None,
    }
    for file in files:
        before, after = loader.load_file(file).role, loader.load_file(tmp_path / file.name).role
        assert before
        assert after
        assert after.statistics
        assert after.statistics.exit_rate is not None
        assert dataclasses.replace(after, statistics=dataclasses.replace(after.statistics, **added)) == before
