"""Texts that make a careless reader slow, the readers that they are tried on, and how the time is taken.

A reader joins by a line in READERS. Each is called with a text and puts it where a stranger's text stands: under a
heading, in a cell, as a value. What it raises in words for a person (CareersError) is an answer like another.
"""

from __future__ import annotations

import contextlib
import functools
import gc
import io
import json
import tempfile
import time
import zipfile
from collections.abc import Callable
from pathlib import Path

from careercli.answers import plan
from careercli.catalog.catalog import Catalog
from careercli.errors import CareersError
from careercli.index import extract
from careercli.profile import cv, from_cv, model, recognize
from careercli.roles import lint, loader, plain_conditions
from careercli.roles.dumper import dump
from careercli.roles.search_path import Folder
from careercli.screens import in_words
from careercli.search import query, roles, skills
from careercli.skills.taxonomy import Taxonomy
from careercli.sources.bls import tables
from careercli.sources.claims.check_text import check_text
from careercli.sources.guide import reader as guide
from careercli.sources.onet import release
from careercli.sources.onet import tables as onet_tables

MOST_SECONDS = 2.0
"""What 200 kB may take, in seconds of processor time."""
MOST_GROWTH = 2.5
"""How much longer a text of twice the length may take."""
MEASURABLE = 0.02
"""Seconds below which a time is too short to be compared with another."""
LARGE = 200_000
"""Characters."""


def repeated(piece: str, before: str = "", after: str = "") -> Callable[[int], str]:
    """A maker of texts of about so many characters: a piece over and over, with a beginning and an end."""
    return lambda size: before + piece * (size // len(piece)) + after


def nested(start: str, end: str) -> Callable[[int], str]:
    """A maker of brackets or elements inside each other."""
    return lambda size: start * (size // len(start + end)) + "x" + end * (size // len(start + end))


HOSTILE: dict[str, Callable[[int], str]] = {
    "a single letter": repeated("a"),
    "blanks": repeated(" ", "# a", "b"),
    "blanks behind a word": repeated(" ", "a", "b"),
    "blanks behind an apostrophe": repeated(" ", "Skills: a", ", b"),
    "no-break spaces": repeated("\u00a0", "a", "b"),
    "tabs": repeated("\t", "a", "b"),
    "blanks and nothing": repeated(" "),
    "empty lines": repeated("\n", "a", "b"),
    "lines of a letter": repeated("a\n"),
    "lines of a capital": repeated("A\n\n"),
    "lines of words": repeated("Some plain words that stand on a line\n"),
    "sentences": repeated("This is said. "),
    "a line of words": repeated("word "),
    "words with a slash": repeated("a/b "),
    "verbs": repeated("Trained with "),
    "number signs": repeated("#", "# a", "b"),
    "headings": repeated("# a\n"),
    "headings of each level": repeated("# a\n## b\n### c\n"),
    "underlined": repeated("a\n=\n"),
    "equals signs": repeated("=", "a\n", "b"),
    "hyphens": repeated("-", "a\n", "b"),
    "hyphens before a guide": repeated("-", "a", " career guid"),
    "colons": repeated(":", "a", "b"),
    "stars": repeated("*", "a", "b"),
    "bold that does not end": repeated("**a "),
    "bold of both kinds": repeated("**a __b "),
    "bold": repeated("**a** "),
    "underscores": repeated("_", "a", "b"),
    "bullets on a line": repeated("• ", "- ", "a"),
    "bullets without a text": repeated("• "),
    "numbered bullets": repeated("1. ", "", "a"),
    "bullets of both kinds": repeated("- • "),
    "lines with bullets": repeated("- a\n"),
    "lines with deep bullets": repeated("- - - - a\n"),
    "commas": repeated("a,"),
    "commas alone": repeated(","),
    "semicolons and blanks": repeated(" ; "),
    "pipes": repeated("| ", "- ", "a"),
    "table": repeated("| a | b |\n|---|---|\n"),
    "open brackets": repeated("("),
    "open brackets with words": repeated("a ("),
    "open brackets with commas": repeated("(a,"),
    "closed brackets": repeated(")"),
    "nested brackets": nested("(", ")"),
    "commands": repeated("\\x{a}"),
    "nested commands": nested("\\x{", "}"),
    "years and dashes": repeated("2019 - "),
    "a heading on each line": repeated("Skills\nEducation\n"),
    "jobs": repeated("Night Porter, Acme, 2014 - 2018\n"),
    "square brackets": nested("[", "]"),
    "braces": nested("{", "}"),
    "amounts": repeated("$1,000 "),
    "figures": repeated("1"),
    "figures with commas": repeated("1,", "- "),
    "figures with blanks": repeated("111 "),
    "ranges": repeated("1-"),
    "ranges of money": repeated("$1 to "),
    "percentages": repeated("1% "),
    "years": repeated("years (", "a ("),
    "times": repeated("9:00 - "),
    "quotes": repeated('"'),
    "apostrophes": repeated("'"),
    "words with apostrophes": repeated("a'"),
    "words with dots": repeated("a."),
    "plus signs": repeated("+", "c"),
    "backslashes": repeated("\\"),
    "quoted backslashes": repeated('"\\'),
    "similar": repeated("a (" + "or similar " * 16 + "!)\n"),
    "similar without an end": repeated("or similar "),
    "such as": repeated("such as "),
    "and": repeated(" and "),
    "strong": repeated("strong "),
    "skills": repeated("skills "),
    "skills in": repeated("experience in "),
    "addresses": repeated("https://x)"),
    "an address and brackets": repeated(")", "https://xxx", "é"),
    "marks over a letter": repeated("\u0301\u0316", "a"),
    "marks that decompose": repeated("\u0f73", "a"),
    "ligatures": repeated("\ufdfa"),
    "garbled": repeated("â€™"),
    "garbled twice": repeated("Ã¢â‚¬â„¢"),
    "letters with accents": repeated("é"),
    "emoji": repeated("\U0001f469\u200d\U0001f680 "),
    "soft hyphens": repeated("\u00ad"),
    "flags": repeated("\U0001f1e6"),
    "angle brackets": repeated("<"),
    "tags that do not end": repeated("<c "),
    "links that do not end": repeated('<a href="'),
    "comments that do not end": repeated("<!--"),
    "elements": repeated("<p>a</p>"),
    "nested elements": nested("<div>", "</div>"),
    "elements that do not end": repeated("<div><ul><li>"),
    "headers": nested("<header>", "</header>"),
    "headers with a lot inside": lambda size: "<header>" * 1_500 + "<b>x</b>" * ((size - 12_000) // 8),
    "mains": nested("<main>", "</main>"),
    "mains with a lot inside": lambda size: "<main>" * 1_500 + "<b>x</b>" * ((size - 9_000) // 8),
    "ends without a beginning": lambda size: "<div>" * 200 + "</p></li>" * (size // 9),
    "attributes": lambda size: "<p " + " ".join(f"a{number}=1" for number in range(size // 9)) + ">x</p>",
    "references": repeated("&#"),
    "entities": repeated("&amp;"),
    "headings in HTML": repeated("<h2>a</h2>"),
    "lists in HTML": repeated("<li>a"),
    "keys": lambda size: "\n".join(f"k{number}: 1" for number in range(size // 9)),
    "the same key": repeated("k: 1\n"),
    "entries": repeated("- "),
    "keys without a text": repeated("? "),
    "keys on a line": repeated("a: "),
    "anchors": repeated("&a "),
    "aliases": repeated("*a, ", "[", "]"),
    "tags of YAML": repeated("!!str "),
    "lines that go deeper": lambda size: "|\n" + "\n".join(" " * (number + 1) + "a" for number in range(int(size**0.5))),
    "comments": repeated("# \n"),
    "flow entries": repeated("a, ", "[", "]"),
    "documents": repeated("---\n"),
    "boxes": repeated("- [ ] **a**\n"),
    "a box and blanks": repeated(" ", "- [ ] ", "b" * 500),
    "a box and backslashes": repeated("\\*", "- [ ] **", "**"),
    "marks of a plan": repeated("<!-- careers plan: from="),
    "questions": repeated("Why?\n\nSo.\n\n"),
    "takeaways": repeated("A case\nTakeaway: a\n"),
    "stories": repeated("It was so.\n"),
    "tiers": repeated("A (1 year)\n"),
    "grades": repeated("low "),
    "codes": repeated("USD "),
    "minus signs": repeated("-"),
    "fields": repeated("title:"),
    "how to become": repeated("how to become a "),
}  # fmt: skip
"""Texts by what they are made of, each for a number of characters."""

SECTIONS = (
    "Key Responsibilities", "Tech Stack", "Salary (USA)", "Market Demand", "Career Path Tiers", "A Day in the Life",
    "Skill Map", "Case Studies", "FAQ", "Sources", "Job Outlook", "Work-Life Balance",
)  # fmt: skip
"""Headings of a guide under which each reader of a section is reached."""


@functools.cache
def folder() -> Path:
    """A folder for the files that readers open, kept while the process runs."""
    _KEPT.append(made := tempfile.TemporaryDirectory())
    return Path(made.name)


_KEPT: list[tempfile.TemporaryDirectory[str]] = []


def file_of(name: str, content: str | bytes) -> Path:
    """A file that holds this."""
    path = folder() / name
    path.write_bytes(content.encode() if isinstance(content, str) else content)
    return path


@functools.cache
def catalog() -> Catalog:
    """A catalogue of two roles."""
    roles_folder = folder() / "roles"
    roles_folder.mkdir()
    for title in ("Lamp Keeper", "Fog Keeper"):
        text = f"title: {title}\nsummary: Keeps a light.\ntech_stack: [Excel, Microsoft Word, SQL]\n"
        (roles_folder / f"{title.lower().replace(' ', '-')}.yaml").write_text(text, encoding="utf-8")
    made = Catalog([Folder(roles_folder, "roles", named=True)])
    made.refresh()
    return made


# The readers


def _read_cv(name: str, content: str | bytes) -> None:
    with contextlib.suppress(CareersError):
        from_cv.of_cv(catalog(), cv.read_cv(file_of(name, content)))


def _cv_list(text: str) -> None:
    _read_cv("list.txt", f"Skills\n{text}")


def _cv_prose(text: str) -> None:
    _read_cv("cv.txt", text)


def _cv_sections(text: str) -> None:
    """Below every heading that a CV has."""
    names = ("Work Experience", "Education", "Languages", "Certifications", "Interests", "Summary")
    part = text[: len(text) // len(names)]
    _read_cv("cv.md", "\n\n".join(f"## {name}\n{part}" for name in names))


def _cv_json(text: str) -> None:
    skills_listed = [{"name": text, "keywords": text.split("\n")}]
    _read_cv("cv.json", json.dumps({"basics": {"summary": text}, "skills": skills_listed}))
    _read_cv("cv.json", text)
    items = [{"name": text, "description": text, "keywords": text.split("\n"), "period": text}]
    _read_cv("cv.json", json.dumps({"sections": {name: {"items": items} for name in ("skills", "experience")}}))


def _cv_yaml(text: str) -> None:
    entry = json.dumps({"label": "Tools", "details": text})
    _read_cv("cv.yaml", f"cv: {{sections: {{skills: [{entry}], more: [{json.dumps(text)}]}}}}")
    _read_cv("cv.yaml", f"cv:\n  sections:\n    skills: {text}")


def _cv_html(text: str) -> None:
    _read_cv("cv.html", f"<html><body><h1>Ann</h1><h2>Skills</h2>{text}<h2>Work</h2><p>{text}</p></body></html>")


def _cv_latex(text: str) -> None:
    _read_cv(
        "cv.tex", f"\\documentclass{{article}}\n\\begin{{document}}\n\\section{{Skills}}\n{text}\n\\end{{document}}"
    )


def _cv_europass(text: str) -> None:
    part = text[: len(text) // 3].replace("&", "&amp;").replace("<", "&lt;")
    described = f"<Description>{part}</Description>"
    job = f"<WorkExperience><Position><Label>{part}</Label></Position><Activities>{part}</Activities></WorkExperience>"
    _read_cv("cv.xml", f"<SkillsPassport>{job}<Skills><Computer>{described}</Computer></Skills></SkillsPassport>")
    _read_cv("cv.xml", f"<SkillsPassport>{text}</SkillsPassport>")


def _cv_linkedin(text: str) -> None:
    _read_cv("Skills.csv", f"Name\n{text}")
    quoted = text.replace('"', '""')
    _read_cv("Positions.csv", f'Company Name,Title,Description,Started On\n"{quoted}","{quoted}","{quoted}",2019\n')


def _cv_word(text: str) -> None:
    inner = "".join(
        f"<w:p><w:r><w:t>{line.replace('&', '&amp;').replace('<', '&lt;')}</w:t></w:r></w:p>"
        for line in text.split("\n")
    )
    name = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("word/document.xml", f'<w:document xmlns:w="{name}"><w:body>{inner}</w:body></w:document>')
    _read_cv("cv.docx", packed.getvalue())


def _read_guide(text: str) -> None:
    with contextlib.suppress(CareersError):
        dump(guide.read(text).role)


def _guide_text(text: str) -> None:
    _read_guide(f"Lamp Keeper Career Guide\n\n{text}\n\nTech Stack\n- Excel\n\nAdvice\n- Look.\n")


def _guide_sections(text: str) -> None:
    part = text[: len(text) // len(SECTIONS)]
    _read_guide("\n\n".join(["Lamp Keeper Career Guide", *(f"{heading}\n{part}" for heading in SECTIONS)]))


def _guide_html(text: str) -> None:
    start, end = "<html><body><h1>Lamp Keeper Career Guide</h1>", "<h2>Tech Stack</h2><li>Excel</li></body></html>"
    _read_guide(f"{start}{text}{end}")


def _guide_table(text: str) -> None:
    """Cells of Markdown and of a page, the columns' names among them."""
    line = text.replace("\n", " | ")
    rows = f"| {line} | x |\n|---|---|\n| Junior | {line} |\n"
    _read_guide(
        f"Lamp Keeper Career Guide\n\nSalary (US, USD)\n\n{rows}\n{text}\n\nDuties\n\n- Trim\n\nAdvice\n- Look.\n"
    )


def _guide_headings(text: str) -> None:
    """As headings of their own, as front matter, as a posting's labels and in a banner."""
    part = text[: len(text) // 4]
    _read_guide(
        f"---\ntitle: {part}\n---\n# Lamp Keeper\n\n## {part}\n\nTitle: {part}\n\n=== {part} ===\n\nDuties\n- Trim\n"
    )
    _read_guide("Lamp Keeper Duties\n\n" + "\n\n".join(f"Lamp {line}" for line in part.split("\n")))


def _handbook(text: str) -> None:
    """In every kind of place of a handbook's page: a cell, a paragraph, a quality, a row of similar occupations."""
    part = text[: len(text) // 4]
    facts = f"<table><tr><th>2024 Median Pay</th><td>$1 {part}</td></tr></table>"
    names = ("What They Do", "Work Environment", "How to Become One", "Pay", "Job Outlook", "Similar Occupations")
    sections = "".join(
        f"<h2>{name}</h2><p>{part}</p><table><tr><td>a</td><td>{part}</td></tr></table>" for name in names
    )
    _read_guide(
        f"<html><body><h1>Keepers</h1><h2>Summary</h2>{facts}{sections}<h3>Important Qualities</h3>{part}</body></html>"
    )


def _plan(text: str) -> None:
    mark = "<!-- careers plan: from=lamp-keeper to=fog-keeper -->"
    for content in (f"{mark}\n- [x] **Excel**\n{text}\n", text):
        with contextlib.suppress(CareersError):
            checklist = plan.read(file_of("plan.md", content))
            plan.status(catalog(), checklist, "plan.md")


def _role(text: str) -> None:
    for raw in (text, f"title: T\nsummary: s\npros: {text}", f"title: T\nsummary: s\npros:\n{text}"):
        loaded = loader.load_bytes(raw.encode(), "role.yaml")
        if loaded.role is not None:
            lint.lint_role(loaded.role, ())


def _role_indexed(text: str) -> None:
    """As many names and texts as the text fills, each as long as a role file may hold."""
    line = text.replace("\n", " ")
    names = [line[start : start + 300] for start in range(0, len(line) // 2, 300)]
    texts = [text[start : start + 20_000] for start in range(0, len(text) // 2, 20_000)]
    clean = {"title": "T", "summary": "s", "tech_stack": names, "skills": {"technical": names}, "pros": texts}
    loaded = loader.load_bytes(json.dumps(clean, ensure_ascii=False).encode(), "role.yaml")
    if loaded.role is not None:
        extract.rows_of(loaded.role, "t", Taxonomy({}))


def _profile(text: str) -> None:
    for content in (f"skills: [{json.dumps(text)}]\n", text):
        with contextlib.suppress(CareersError):
            model.parse_profile(content.encode(), "profile.yaml")


def _onet(text: str) -> None:
    head = "O*NET-SOC Code\tTitle\tDescription\n11-1011.00\tKeepers\t"
    titles = "O*NET-SOC Code\tAlternate Title\tShort Title\n11-1011.00\t"
    read_me = f"O*NET 30.1 Database {text}"
    for member, content in (("Alternate Titles", titles + text), ("Alternate Titles", text), ("Read Me", read_me)):
        members = {"Occupation Data.txt": f"{head}{text}\n", f"{member}.txt": content}
        with contextlib.suppress(CareersError):
            opened = release.Release(_zip("db.zip", members))
            list(opened.by_occupation("occupations", "title", "description"))
        with contextlib.suppress(CareersError):
            onet_tables.OccupationTables(opened)


def _zip(name: str, members: dict[str, str]) -> Path:
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
        for member, content in members.items():
            archive.writestr(member, content)
    return file_of(name, packed.getvalue())


_MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
_WORKBOOK = {
    "[Content_Types].xml": '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
    "_rels/.rels": '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"/>',
    "xl/_rels/workbook.xml.rels": '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
    '<Relationship Id="r" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet"'
    ' Target="worksheets/sheet1.xml"/></Relationships>',
    "xl/workbook.xml": f'<workbook xmlns="{_MAIN}"'
    ' xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">'
    '<sheets><sheet name="Table 1.2" sheetId="1" r:id="r"/></sheets></workbook>',
}


def _workbook(text: str) -> None:
    escaped = text.replace("&", "&amp;").replace("<", "&lt;")
    cell = f'<c r="A1" t="inlineStr"><is><t>{escaped}</t></is></c>'
    start, end = f'<worksheet xmlns="{_MAIN}"><sheetData><row r="1">', "</row></sheetData></worksheet>"
    for sheet in (text, start + text + end, start + cell + end):
        path = _zip("book.xlsx", {**_WORKBOOK, "xl/worksheets/sheet1.xml": sheet})
        for read in (tables.read_wages, tables.read_projections):
            with contextlib.suppress(CareersError):
                read(path)


def _search(text: str) -> None:
    query.parse_query(text)
    plain_conditions.parted(text.lower())
    roles.search(catalog(), text, 10)


def _skills(text: str) -> None:
    skills.search(catalog(), text, 10)
    recognize.recognize_phrases(catalog(), [text])


def _plain_line(text: str) -> None:
    in_words.sentence(text.replace("\n", " "))


def _claims(text: str) -> None:
    """A text whose claims are held against the record, behind a claim."""
    check_text(catalog(), f"Lamp keepers earn $70,000 a year. {text}".encode("utf-8", "replace"), "text")


READERS: dict[str, Callable[[str], None]] = {
    "a text to check": _claims,
    "a CV's list of skills": _cv_list,
    "a CV as text": _cv_prose,
    "a CV as JSON": _cv_json,
    "a CV as YAML": _cv_yaml,
    "the sections of a CV": _cv_sections,
    "a CV as HTML": _cv_html,
    "a CV as LaTeX": _cv_latex,
    "a CV of Europass": _cv_europass,
    "a CV of LinkedIn": _cv_linkedin,
    "a CV of Word": _cv_word,
    "a guide as text": _guide_text,
    "the sections of a guide": _guide_sections,
    "a guide as HTML": _guide_html,
    "a guide's tables": _guide_table,
    "a guide's headings": _guide_headings,
    "a page of the handbook": _handbook,
    "a plan": _plan,
    "a role file": _role,
    "a role for the index": _role_indexed,
    "a profile": _profile,
    "tables of O*NET": _onet,
    "a workbook": _workbook,
    "a search": _search,
    "skills asked for": _skills,
    "a line of plain output": _plain_line,
}
"""What reads a stranger's text, by its name: each is called with the text."""


# Measuring


def seconds(read: Callable[[str], None], text: str) -> float:
    """The processor time that reading a text takes, in seconds, without that of the garbage collector."""
    gc.disable()
    start = time.process_time()
    try:
        with contextlib.suppress(CareersError):
            read(text)
        return time.process_time() - start
    finally:
        gc.enable()


def growth(read: Callable[[str], None], make: Callable[[int], str], size: int) -> tuple[float, float]:
    """Seconds for a text of `size` characters, and by what factor doubling the text lengthens that.

    The factor is that of two doublings, evened out: busy neighbours and the processor's caches move a single one too
    much. Best of two of the shorter; the whole text is read again, up to twice, only if its time would be too long. The
    factor is 0 where the time is too short to be compared.
    """
    whole, quarter = make(size), make(size // 4)
    longer = seconds(read, whole)
    if longer <= MEASURABLE:
        return longer, 0.0
    shorter = max(min(seconds(read, quarter) for _ in range(2)), 1e-9)
    for _ in range(2):
        if longer / shorter > MOST_GROWTH**2:
            longer = min(longer, seconds(read, whole))
    return longer, float((longer / shorter) ** 0.5) if longer > MEASURABLE else 0.0
