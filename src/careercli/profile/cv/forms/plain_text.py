"""Plain text and Markdown, line by line; and the last form: what is left is read so, or refused by what it is."""

from __future__ import annotations

import csv
import re

from careercli.profile.cv import columns, headings, layout
from careercli.profile.cv.document import Cv
from careercli.profile.cv.forms import Form
from careercli.profile.cv.layout import Line
from careercli.profile.cv.source import Source

_MARKDOWN = re.compile(r"(?m)^#{1,6} \S|\*\*[^*\n]{1,100}\*\*|^\|[^\n]{0,300}\|[ \t]*$|\]\(")
_JSON = ("{", "[{", "[[", '["', "[\n")
_COLUMNS = re.compile(r'"?[A-Za-z_][\w ./-]{0,40}"?(?:,"?[A-Za-z_][\w ./-]{0,40}"?){1,60}')


def _read(source: Source) -> Cv:
    text = source.text
    if what := _other(source):
        raise source.refuse(what)
    form = "Markdown" if _MARKDOWN.search(text) else "plain text"
    lines = [Line(line, f"line {number}") for number, line in enumerate(text.split("\n")[: layout.MAX_LINES + 1], 1)]
    apart = columns.parted(lines)
    remarks = [*source.remarks, columns.NOT_APART] if apart.failed else source.remarks
    return layout.read(form, apart.lines, remarks)


def _other(source: Source) -> str:
    """What a text is that is data, and no CV of a form that is known; empty for text."""
    if source.starts.startswith(_JSON) or (source.starts.startswith("[") and source.json is not None):
        data = source.json
        if data is None:
            return f"not JSON: {source.json_error}" if source.json_error else ""
        keys = ", ".join(map(str, list(data)[:5])) if isinstance(data, dict) else ""
        return "JSON, but no CV: " + (
            f"its keys are {keys}" if keys else "it holds no `basics`, `skills` or `sections`"
        )
    if source.starts.startswith(("<?xml", "<!doctype", "<svg", "<rss")):
        return "XML, but no Europass CV"
    return _of_yaml(source) or _of_table(source)


def _of_yaml(source: Source) -> str:
    data = source.yaml
    if data is None:
        return ""
    keys = list(map(str, data))
    # "Name: Vera" and "Skills: Python" are YAML, too: only what YAML nests is data.
    if any(headings.kind(key) for key in keys) and not any(isinstance(value, dict) for value in data.values()):
        return ""
    if any(isinstance(value, dict | list) for value in data.values()) and all(" " not in key for key in keys):
        return f"YAML, but no CV: its keys are {', '.join(keys[:5])}; RenderCV has the key `cv`, JSON Resume `basics`"
    return ""


def _of_table(source: Source) -> str:
    """What a text is that is a table: its first line names columns, and the lines below have as many cells."""
    first, _end, rest = source.text.lstrip().partition("\n")
    if not _COLUMNS.fullmatch(first[:2_000].strip()):
        return ""
    rows = list(csv.reader(rest[:20_000].split("\n")))[:5]
    is_table = any(len(row) == first.count(",") + 1 for row in rows)
    return "a table (CSV), but none of LinkedIn's export" if is_table or not rest.strip() else ""


FORM = Form("plain text", 99, lambda _source: True, _read)
