"""Writes the parts of the documentation that come from the program, so that they cannot be out of date.

    python docs/build.py           writes them
    python docs/build.py --check   exits with 1 and names what is out of date

- docs/commands.md: the help of every command
- docs/role-format.md: the table of keys, between its two markers
- docs/data.md: the table of hand-written roles, between its two markers
- docs/export.md: the tables of an export, between its two markers
- docs/checking.md: what is said of its example, between its two markers
- docs/mcp.md: the recorded session, between its two markers (`mcp_session.py`); left as it is, with a word on stderr,
  where the extra `mcp` is not installed, as it need not be for the tests
- README.md: the table of commands, between its two markers
- docs/screens/*.svg: recorded screens
- data/role.schema.json: the schema that editors use
"""

from __future__ import annotations

import contextlib
import datetime
import importlib.util
import io
import json
import os
import re
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
SCREENS = {
    "show": ["show", "legal-coordinator"],
    "salary": ["salary", "legal-coordinator", "legal-technician", "--offer", "62000"],
    "compare": ["compare", "legal-coordinator", "legal-technician"],
    "tiers": ["tiers", "legal-coordinator"],
    "day": ["day", "legal-technician"],
    "skills": ["skills", "wesltaw"],
    "list": ["list", "--sort", "-pay", "--limit", "10"],
    "occupation": ["show", "flight-attendants"],
    "check": ["check", "legal-coordinator"],
}
WIDTH = 84
DAY = datetime.date(2026, 11, 25)
"""The day of every page: what is said of the age of figures changes with the calendar, and no page is stale for it."""


def main() -> int:
    """Writes, or with --check compares."""
    check = "--check" in sys.argv[1:]
    stale = []
    for path, text in wanted():
        if path.exists() and path.read_text(encoding="utf-8") == text:
            continue
        stale.append(path.relative_to(ROOT).as_posix())
        if not check:
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, encoding="utf-8")
    for name in stale:
        print(f"{name}: {'out of date; run python docs/build.py' if check else 'written'}")
    return 1 if check and stale else 0


def wanted() -> Iterator[tuple[Path, str]]:
    """Every generated file with the text that it should have."""
    from careercli.roles import releases

    with tempfile.TemporaryDirectory() as home:
        surroundings = {**os.environ, "HOME": home, "XDG_CACHE_HOME": f"{home}/c", "XDG_DATA_HOME": f"{home}/d"}
        surroundings |= {"COLUMNS": "88", "NO_COLOR": "1", "TERM": "dumb", "CAREERS_ROLES": "", "CAREERS_HOME": ""}
        surroundings["CAREERS_DATA"] = str(ROOT / "data")
        os.environ.update(surroundings)
        releases.today = lambda: DAY
        yield ROOT / "data" / "role.schema.json", _run("schema")
        yield ROOT / "docs" / "commands.md", _commands()
        yield ROOT / "docs" / "role-format.md", _between(ROOT / "docs" / "role-format.md", "keys", list(_keys()))
        yield ROOT / "docs" / "data.md", _between(ROOT / "docs" / "data.md", "roles", list(_roles()))
        yield ROOT / "docs" / "export.md", _between(ROOT / "docs" / "export.md", "tables", list(_export_tables()))
        yield ROOT / "docs" / "checking.md", _between(ROOT / "docs" / "checking.md", "example", _checked_example())
        if importlib.util.find_spec("mcp"):
            yield ROOT / "docs" / "mcp.md", _between(ROOT / "docs" / "mcp.md", "session", _session())
        else:
            print("docs/mcp.md: left out, since the extra mcp is not installed", file=sys.stderr)
        yield ROOT / "README.md", _between(ROOT / "README.md", "commands", list(_one_line_each()))
        for name, arguments in SCREENS.items():
            yield ROOT / "docs" / "screens" / f"{name}.svg", _screen(arguments)


def _run(*arguments: str) -> str:
    """What a command prints, run within this process: forty processes would take ten times as long."""
    from careercli.__main__ import run

    out = io.TextIOWrapper(io.BytesIO(), encoding="utf-8")
    with contextlib.redirect_stdout(out):
        code = run(list(arguments))
    out.flush()
    if code:
        raise RuntimeError(f"careers {' '.join(arguments)} ended with {code}")
    return out.buffer.getvalue().decode()


def _commands() -> str:
    from careercli import app

    parts = ["# Commands", "", "The help of every command, as the program prints it. Written by `docs/build.py`.", ""]
    parts += ["```text", _help(), "```", ""]
    for name in app.names():
        parts += [f"## careers {' '.join(name)}", "", "```text", _help(*name), "```", ""]
    return "\n".join(parts)


def _help(*name: str) -> str:
    return "\n".join(line.rstrip() for line in _run(*name, "--help").strip("\n").splitlines()).strip()


def _between(path: Path, marker: str, lines: list[str]) -> str:
    """A file's text with these lines between its two markers."""
    pattern = rf"(<!-- {marker} -->\n).*(<!-- end of {marker} -->)"
    inside = "\n".join(lines) + "\n"
    return re.sub(pattern, lambda m: m.group(1) + inside + m.group(2), path.read_text(encoding="utf-8"), flags=re.S)


def _checked_example() -> list[str]:
    """The block of docs/checking.md in which its example, the first text block of the page, is checked."""
    page = (ROOT / "docs" / "checking.md").read_text(encoding="utf-8")
    (example,) = re.findall(r"^## An example\n```text\n(.*?)```", page, re.DOTALL | re.MULTILINE)
    before = Path.cwd()
    with tempfile.TemporaryDirectory() as folder:
        os.chdir(folder)
        try:
            Path("posting.txt").write_text(example, encoding="utf-8")
            answer = _run("check", "posting.txt", "--format", "table")
        finally:
            os.chdir(before)
    lines = [line.rstrip() for line in answer.strip("\n").splitlines()]
    return ["```text", "$ careers check posting.txt", *lines, "```"]


def _session() -> list[str]:
    """The recorded session of docs/mcp.md."""
    sys.path.insert(0, str(ROOT / "docs"))
    import mcp_session

    return mcp_session.recorded(DAY)


def _export_tables() -> Iterator[str]:
    """A heading a table, with what a row of it is, and its columns."""
    from careercli.index.export import tables

    for table in tables():
        yield from ("", f"### {table.name}", "", table.meaning, "", "| column | type | |", "| --- | --- | --- |")
        for column in table.columns:
            kind = column.type.partition(" REFERENCES ")[0].removesuffix(" NOT NULL")
            yield f"| `{column.name}` | {kind} | {column.meaning} |"
    yield ""


def _one_line_each() -> Iterator[str]:
    """A row a command: its name and the first line of its help."""
    from careercli import app

    yield from (
        "| command | what it answers |",
        "| --- | --- |",
        "| `careers` | What is in the catalogue, and what to type next. |",
    )
    for name in app.names():
        if name[0] in app.HIDDEN:
            continue
        about = str(app.function(name).__doc__).strip().splitlines()[0]
        yield f"| `careers {' '.join(name)}` | {about} |"


def _roles() -> Iterator[str]:
    """The hand-written roles by family, each with its code, and the share of all jobs that they are."""
    from careercli import open_catalog

    catalog = open_catalog()
    families: dict[str, list[str]] = {}
    jobs: dict[str, int] = {}
    for file in sorted((ROOT / "data" / "roles").glob("*.yaml")):
        role = catalog[file.stem]
        code = role.occupation.code.removesuffix(".00") if role.occupation else ""
        families.setdefault(role.family or "other", []).append(f"{role.title} ({code})")
        record = role.statistics
        if record and record.occupation and record.employment:
            jobs[record.occupation.code] = record.employment
    total = next(row for row in (ROOT / "data" / "atlas" / "wages.tsv").read_text("utf-8").split("\n")[1:])
    share = 100 * sum(jobs.values()) / int(total.split("\t")[4])
    count = sum(map(len, families.values()))
    yield f"{count} roles, counted under {len(jobs)} codes that hold {share:.0f} % of the jobs of the United States:"
    yield ""
    yield from ("| field | roles, each with the code that it is counted under |", "| --- | --- |")
    yield from (f"| {family} | {', '.join(titles)} |" for family, titles in sorted(families.items()))


def _keys() -> Iterator[str]:
    """A row a key of a role: its name and what it holds."""
    yield from ("| key | what it holds |", "| --- | --- |")
    schema = json.loads(_run("schema"))
    role = schema["$defs"]["Role"]
    for key, about in role["properties"].items():
        needed = " (required)" if key in role["required"] else ""
        yield f"| `{key}`{needed} | {_kind(about, schema)} |"


def _kind(about: dict, schema: dict) -> str:
    choices = [choice for choice in about.get("anyOf", [about]) if choice.get("type") != "null"]
    value = choices[0]
    if "$ref" in value:
        inner = schema["$defs"][value["$ref"].rsplit("/", 1)[1]]
        if "enum" in inner:
            return "one of " + ", ".join(map(str, inner["enum"]))
        return "keys: " + ", ".join(f"`{key}`" for key in inner["properties"])
    if value.get("type") == "array":
        return f"a list; each entry: {_kind(value['items'], schema)}"
    return {"string": "text", "boolean": "true or false", "number": "a number", "integer": "a whole number"}[
        value["type"]
    ]


_SVG = """<svg class="rich-terminal" viewBox="0 0 {width} {height}" xmlns="http://www.w3.org/2000/svg">
<style>
.{unique_id}-matrix {{ font-family: Menlo, Consolas, "DejaVu Sans Mono", monospace; }}
.{unique_id}-matrix {{ font-size: {char_height}px; line-height: {line_height}px; }}
{styles}
</style>
<defs>{lines}</defs>
{chrome}
<g transform="translate({terminal_x}, {terminal_y})">
{backgrounds}
<g class="{unique_id}-matrix">
{matrix}
</g>
</g>
</svg>
"""


def _screen(arguments: list[str]) -> str:
    """A screen, drawn by the program's own code on a recording console."""
    import rich.console
    from rich.terminal_theme import SVG_EXPORT_THEME

    from careercli.__main__ import run
    from careercli.screens.console import Console

    recorder = rich.console.Console(
        record=True,
        width=WIDTH,
        height=100,
        force_terminal=True,
        color_system="standard",
        file=io.StringIO(),
        highlight=False,
        markup=False,
        emoji=False,
        legacy_windows=False,
    )
    of_stdout = Console.of_stdout
    Console.of_stdout = classmethod(lambda _cls, _color=None: Console(recorder))  # type: ignore[assignment]
    recorder.print(f"$ careers {' '.join(arguments)}", style="bold")
    try:
        run([*arguments, "--format", "table"])
    finally:
        Console.of_stdout = of_stdout  # type: ignore[method-assign]
    name = f"careers-{arguments[0]}"
    return recorder.export_svg(title=name, theme=SVG_EXPORT_THEME, code_format=_SVG, unique_id=name)


if __name__ == "__main__":
    sys.exit(main())
