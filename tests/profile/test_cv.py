"""Reading a CV: its forms, told apart by content; its sections, lists and jobs; and files that are none."""

from __future__ import annotations

import io
import json
import zipfile
from pathlib import Path

import pytest
import yaml
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from careercli.errors import CareersError
from careercli.profile import cv as resume
from careercli.profile.cv import dates, schooling
from careercli.profile.cv.source import Source

CVS = Path(__file__).parent.parent / "data" / "cvs"
GOLD = yaml.safe_load((CVS / "gold.yaml").read_text(encoding="utf-8"))
WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"


def read(text: str | bytes) -> resume.Cv:
    return resume.read_source(Source("cv", text if isinstance(text, bytes) else text.encode()))


def skills(text: str | bytes) -> list[str]:
    return [said.text for said in read(text).skills]


def texts(said) -> list[str]:
    return [each.text for each in said]


@pytest.mark.parametrize("name", GOLD)
def test_each_form_is_told_apart_and_read(name: str) -> None:
    """Of each CV: the kind, the jobs with their years, schooling, languages and certificates are as typed out."""
    gold, cv = GOLD[name], resume.read_cv(CVS / name)
    assert cv.form.startswith(gold["form"])
    assert [[job.title.casefold(), job.first, "now" if job.is_current else job.last] for job in cv.jobs] == [
        [title.casefold(), first, last] for title, first, last in gold["jobs"]
    ]
    assert schooling.highest([study.level for study in cv.studies if study.level]) == gold["education"]
    for said, expected in ((cv.languages, gold["languages"]), (cv.certificates, gold["certificates"])):
        assert [text.casefold() for text in texts(said)] == [each.casefold() for each in expected]


@pytest.mark.parametrize("name", [name for name in GOLD if name != "driver.csv"])
def test_listed_skills_are_phrases(name: str) -> None:
    """Nine of ten skills that a recruiter notes are phrases of their own, and each phrase says where it stands."""
    cv = resume.read_cv(CVS / name)
    pieces = {part.casefold() for said in cv.skills for part in [said.text, *said.text.replace(" & ", "/").split("/")]}
    prose = " ".join(texts(cv.prose)).casefold()
    wanted = [entry.partition(" = ")[0].casefold() for entry in GOLD[name]["skills"]]
    found = [each for each in wanted if any(each.split()[-1] in piece for piece in pieces) or each in prose]
    assert len(found) >= 0.9 * len(wanted), sorted(set(wanted) - set(found))
    assert all(said.place for said in cv.skills)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("SKILLS\npython\nSQL\ndocker\nkubernetes\n", ["python", "SQL", "docker", "kubernetes"]),
        ("Skills\nPython, SQL\n\nExperience\nSpeaking with guests\n", ["Python", "SQL"]),
        ("Technical Skills\nPython\n\nWork Experience\n\nEducation\n\nHigh School\n", ["Python"]),
        ("## Skills\n### Programming\n- python\n### Databases\n- postgresql\n## Hobbies\nchess\n", ["python", "postgresql"]),
        ("SKILLS\nPython ● SQL ▪ Docker ‣ Java\tKotlin   Scala / Bash\n", ["Python", "SQL", "Docker", "Java", "Kotlin", "Scala", "Bash"]),
        ("SKILLS\n• React, Adobe\n  Photoshop, Microsoft\n  Excel\n", ["React", "Adobe Photoshop", "Microsoft Excel"]),
        ("SKILLS\nTools: Linux, Docker\nInterests: Chess, Mathematics\n", ["Linux", "Docker"]),
        ("ADDITIONAL\nTechnical Skills: Advanced in SQL, PHP; Proficient in MATLAB\n", ["SQL", "PHP", "MATLAB"]),
        ("SKILLS\n.NET, C#, C++\n", [".NET", "C#", "C++"]),
        ("## Skills\n| Skill | Years |\n|---|---|\n| Python | 5 |\n| docker | 3 |\n", ["Python", "docker"]),
        ("## Skills\n| Area | Tools |\n|---|---|\n| Web | React, CSS |\n", ["React", "CSS"]),
        ("SKILLS\nPython (advanced), SQL (5 years), Docker - expert, Linux 90%, Kotlin ****, Git: good\n", ["Python", "SQL", "Docker", "Linux", "Kotlin", "Git"]),
        ("## Skills\n- [Python](https://a.example) and `Bash`\n- <b>SQL</b>\n- [x] PostgreSQL\n- ~~Perl~~ *Git*\n", ["Python and Bash", "SQL", "PostgreSQL", "Git"]),
        ("★ SKILLS\nPython\nS K I L L S\nSQL\n", ["Python", "SQL"]),
        ("Skills:\n- Jira\n- SAP\n", ["Jira", "SAP"]),
        ("Skills\nDesign, layout, and Figma\n", ["Design", "layout", "Figma"]),
        ("Skills\nLegal research\nStaff training\nClinical training\n", ["Legal research", "Staff training", "Clinical training"]),
        ("Languages: Python, SQL\n", ["Python", "SQL"]),
        ("Skills\nAWS (EC2, S3), Docker\n", ["AWS (EC2, S3)", "Docker"]),
    ],
)  # fmt: skip
def test_lists_of_skills_are_taken_apart(text: str, expected: list[str]) -> None:
    """Headings, sub-headings, capitals, separators, wrapped lines, tables, levels and marks are read as people write."""
    assert skills(text) == expected


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp1252", "utf-16", "utf-16-le"])
@pytest.mark.parametrize("line_end", ["\n", "\r\n", "\r"])
def test_any_usual_encoding_is_read(encoding: str, line_end: str) -> None:
    """Letters with accents come out right; where an encoding had to be guessed, that is said."""
    cv = read(line_end.join(("SKILLS", "Résumé writing", "Négociation", "")).encode(encoding))
    assert texts(cv.skills) == ["Résumé writing", "Négociation"]
    assert bool(cv.remarks) == (encoding == "cp1252")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("cv:\n  sections:\n    skills:\n      - number: docker\n      - reversed_number: git\n", ["docker", "git"]),
        ("cv:\n  sections:\n    skills:\n      - {label: L, details: &l 'Ada, SQL'}\n    more: [*l]\n", ["Ada", "SQL"]),
        ("cv:\n  sections:\n    skills:\n      - {label: L, details: [Docker, Git]}\n", ["Docker", "Git"]),
        ("basics: {name: Ann}\nskills:\n  - {name: Databases, keywords: [MySQL]}\n", ["MySQL"]),
        (json.dumps({"basics": {}, "skills": [{"name": "Web", "keywords": "docker, Python"}]}), ["docker", "Python"]),
        (json.dumps({"basics": {}, "skills": ["SQL", 7, None, {"name": "Git", "keywords": None}]}), ["SQL", "Git"]),
        (
            json.dumps({"sections": {"skills": {"items": [{"name": "SQL"}, {"name": "Perl", "visible": False}]}}}),
            ["SQL"],
        ),
        ("Name\nSQL\nproject management\n", ["SQL", "project management"]),
        ("<html><body><h2>Skills</h2><ul><li>Excel<li>SAP</ul><script>x='SQL'</script></body></html>", ["Excel", "SAP"]),
        ("\\section{Skills}\n\\cvitem{Tools}{Git, \\LaTeX} % SQL\n\\cvlistdoubleitem{A/B tests}{R\\&D}\n", ["Git", "LaTeX", "A/B tests", "R&D"]),
    ],
)  # fmt: skip
def test_entries_of_every_shape_are_read(text: str, expected: list[str]) -> None:
    """Whatever shape a form allows for a skill, it is a phrase; what is hidden or a program is none."""
    assert skills(text) == expected


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("Mar. 2019 - present", (2019, None, True)),
        ("2014–2018", (2014, 2018, False)),
        ("03/2017 – today", (2017, None, True)),
        ("since 2017", (2017, None, True)),
        ("2019-03 to 2021-11", (2019, 2021, False)),
        ("2016 -", (2016, None, True)),
        ("June 2020 until Dec 2021", (2020, 2021, False)),
        ("in 2015", (2015, None, False)),
        ("40,000 articles", None),
        ("call 2099999", None),
    ],
)
def test_years_are_read(line: str, expected: tuple | None) -> None:
    """A span of years in any usual spelling."""
    found = dates.span(line)
    assert (found and (found[0].first, found[0].last, found[0].is_current)) == expected


@pytest.mark.parametrize(
    ("text", "level"),
    [
        ("BSc (Hons) Physics", "Bachelor's degree"),
        ("M.Sc. in Statistics", "Master's degree"),
        ("MBA, 2012", "Master's degree"),
        ("Ph.D., Chemistry", "Doctoral or professional degree"),
        ("Associate of Applied Science", "Associate's degree"),
        ("NVQ Level 3 Plumbing", "Postsecondary nondegree award"),
        ("Certificate, Nursing Assistant (75 hours), Ivy Tech Community College", "Postsecondary nondegree award"),
        ("Certificate in Medical Billing, one-year program", "Some college, no degree"),
        ("GED", "High school diploma or equivalent"),
        ("School of hard knocks", None),
        ("worked as a maid", None),
    ],
)
def test_the_level_of_schooling_is_told_by_its_words(text: str, level: str | None) -> None:
    """Degrees by their names and letters; a word that only looks like one is none."""
    assert schooling.level(text) == level


def test_unfinished_schooling_is_left_out_with_the_reason() -> None:
    """A degree in progress is no degree held."""
    cv = read("Education\nBSc Physics, in progress\n")
    assert not cv.studies
    assert [(out.text, out.place) for out in cv.left_out] == [("BSc Physics, in progress", "line 2")]


def test_employers_hobbies_and_networks_are_no_text() -> None:
    """What an employer, a school or a hobby is called is not searched for skills."""
    cv = resume.read_cv(CVS / "nurse.json")
    said = " ".join(texts(cv.prose))
    assert not any(word in said for word in ("Twitter", "Ferrets", "Lakehead", "College"))
    assert "Epic" in said


def packed(**files: str) -> bytes:
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, text in files.items():
            archive.writestr(name.replace("__", "/").replace("_xml", ".xml"), text)
    return made.getvalue()


BOMB = '<!DOCTYPE a [<!ENTITY a "aa"><!ENTITY b "&a;&a;">]><SkillsPassport>&b;</SkillsPassport>'


@pytest.mark.parametrize(
    ("raw", "said"),
    [
        (b"{", "not JSON"),
        (b"[1]", "no CV"),
        (b'{"a": 1}', "its keys are a"),
        (b"[" * 100_000, "not JSON"),
        (b"x:\n  y: 1", "YAML, but no CV"),
        (b"title: T\nresponsibilities: [a]\n", "a role file"),
        (b"code,title\n11-1011,Chiefs\n", "a table"),
        (b"   ", "empty"),
        (b"%PDF-1.7 ...", "a PDF"),
        (b"\xd0\xcf\x11\xe0" + bytes(600), "an old Word document"),
        (b"{\\rtf1 hello}", "Rich Text"),
        (b"\x89PNG\r\n\x1a\n" + bytes(20), "a picture"),
        (bytes(range(32)) * 9, "not a text file"),
        (b"PK\x03\x04 nothing", "damaged archive"),
        (packed(xl__workbook_xml="<a/>"), "a workbook"),
        (packed(word__document_xml="<a"), "cannot be read"),
        (packed(word__document_xml=BOMB), "entities"),
        (packed(word__document_xml=" " * 6_000_000), "larger than"),
        (BOMB.encode(), "entities"),
        (b"<?xml version='1.0'?><rss></rss>", "XML, but no Europass"),
    ],
)
def test_what_is_no_cv_is_called_by_its_name(raw: bytes, said: str) -> None:
    """Broken, foreign, hostile and huge files end in one error with the file's name, what it is, and a hint."""
    with pytest.raises(CareersError, match=said) as caught:
        read(raw)
    assert caught.value.message.startswith("cv: ")
    assert caught.value.hint


def test_a_pdf_without_its_reader_says_how_to_get_on(monkeypatch) -> None:
    """Without pypdf the reason is named, with how to install it and how to do without."""
    monkeypatch.setitem(__import__("sys").modules, "pypdf", None)
    with pytest.raises(CareersError, match="reader is not installed") as caught:
        resume.read_cv(CVS / "sales.pdf")
    assert "careercli[pdf]" in caught.value.hint
    assert "pdftotext" in caught.value.hint


def test_a_file_that_cannot_be_opened_is_told(tmp_path) -> None:
    """A missing file, a folder and one that is too large are errors, not tracebacks."""
    (tmp_path / "large.md").write_bytes(b"x" * (resume.MAX_BYTES + 1))
    for path, said in (
        (tmp_path / "no.json", "there is no such file"),
        (tmp_path, "a folder without the tables of LinkedIn"),
        (tmp_path / "large.md", "larger than"),
    ):
        with pytest.raises(CareersError, match=said):
            resume.read_cv(path)


def test_an_alias_of_yaml_does_not_multiply() -> None:
    """Nine levels of nine aliases each are read in bounds."""
    levels = "\n".join(f"a{n}: &a{n} [{', '.join([f'*a{n - 1}'] * 9)}]" for n in range(1, 10))
    cv = read(f"a0: &a0 [x, y]\n{levels}\ncv: {{sections: {{skills: [*a9]}}}}\n")
    assert len(cv.skills) <= resume.MAX_PHRASES


STARTS = ("", "{", "cv:\n  sections:\n    skills:\n", "<html>", "<SkillsPassport>", "\\section{Skills}\n", "Name\n", "## Skills\n", "Work\n")  # fmt: skip


@settings(suppress_health_check=list(HealthCheck))
@given(start=st.sampled_from(STARTS), raw=st.binary(max_size=300) | st.text(max_size=300).map(str.encode))
def test_any_bytes_are_read_or_refused(start: str, raw: bytes) -> None:
    """Whatever a file holds, it gives bounded, visible text or an error with a hint."""
    try:
        cv = read(start.encode() + raw)
    except CareersError as error:
        assert error.hint
        return
    said = [
        *texts(cv.skills),
        *texts(cv.languages),
        *texts(cv.certificates),
        *(title for j in cv.jobs for title in j.titles),
    ]
    assert len(cv.skills) <= resume.MAX_PHRASES
    assert all(each.isprintable() and len(each) <= resume.LONGEST_PHRASE for each in said)


@settings(suppress_health_check=list(HealthCheck), max_examples=40)
@given(
    cut=st.integers(0, 40_000),
    flipped=st.integers(0, 255),
    name=st.sampled_from(["welder.docx", "pharmacy.pdf", "teacher.zip"]),
)
@example(cut=1761, flipped=1, name="teacher.zip")  # a member before the beginning of the file
def test_a_damaged_file_is_read_or_refused(cut: int, flipped: int, name: str) -> None:
    """A byte changed, or the end missing, of a packed file: an error in words, or what is left of it."""
    raw = bytearray((CVS / name).read_bytes())
    raw[cut % len(raw)] ^= flipped
    for damaged in (bytes(raw), bytes(raw[: cut % len(raw)])):
        try:
            read(damaged)
        except CareersError as error:
            assert error.hint


def test_pages_that_contain_themselves_are_refused_at_once() -> None:
    """Twice in themselves: whoever follows them without a look back doubles the pages until the memory is full."""
    objects = (b"<</Type/Catalog/Pages 2 0 R>>", b"<</Type/Pages/Count 2/Kids[2 0 R 2 0 R]>>")
    raw, places = b"%PDF-1.4\n", []
    for number, written in enumerate(objects, 1):
        places.append(len(raw))
        raw += b"%d 0 obj\n%s\nendobj\n" % (number, written)
    table = b"".join(b"%010d 00000 n \n" % place for place in places)
    end = b"trailer<</Size 3/Root 1 0 R>>\nstartxref\n%d\n%%%%EOF" % len(raw)
    raw += b"xref\n0 3\n0000000000 65535 f \n" + table + end
    with pytest.raises(CareersError) as refused:
        read(raw)
    assert refused.value.hint


def test_years_inside_a_sentence_below_a_job_are_no_job() -> None:
    """ "No accidents in 2022 and 2023" is what was done in the job above it; a bullet with a title and years is one."""
    said = read(
        "EXPERIENCE\n\nClerk, 2019 - 2023\n- Led safety; no accidents in 2022 and 2023\n- Porter, 2015 - 2018\n"
    )
    assert [(job.title, job.first) for job in said.jobs] == [("Clerk", 2019), ("Porter", 2015)]
    assert "no accidents in 2022" in " ".join(texts(said.prose))


def test_what_was_done_in_one_line_is_read_and_an_employer_is_left_out() -> None:
    """A long line between two jobs is running text, a short one an employer or a place."""
    done = "Set-ups on a Haas mill, CNC programming of fixtures, 3D printing of gauges"
    said = read(f"EXPERIENCE\n\nClerk, 2019 - 2023\nAcme Works, Leeds\n\n{done}\n\nPorter, 2015 - 2018\n")
    assert done in texts(said.prose)
    assert [(out.text, out.why) for out in said.left_out] == [("Acme Works, Leeds", "an employer or a place")]


def test_training_is_certificates_or_schooling() -> None:
    """Below "Training" a line with a degree is schooling, the others are certificates; a rule of hyphens is neither."""
    said = read(
        "TRAINING\n\nPaediatric First Aid (2024), Prevent, Level 2 Safeguarding\n\n-----\n\nBSc Physics, 2011\n"
    )
    assert texts(said.certificates) == ["Paediatric First Aid (2024)", "Prevent", "Level 2 Safeguarding"]
    assert [study.text for study in said.studies] == ["BSc Physics, 2011"]


def test_programs_below_computer_are_skills_and_the_rest_is_text() -> None:
    """A heading of computers alone heads a list, where a label with a level is a skill; what comes below Other is text."""
    said = read("COMPUTER\nExcel: good knowledge • Word: good knowledge\n\nOTHER\nScala choir, cello\n")
    assert texts(said.skills) == ["Excel", "Word"]


def test_a_table_that_names_its_skills_is_one_below_any_heading() -> None:
    """A column of tools is read as skills below a heading that says nothing of them."""
    said = read("## What I work with\n\n| Area | Tools | Level |\n|---|---|---|\n| UI | Figma, Sketch | ●●●●● |\n")
    assert texts(said.skills) == ["Figma", "Sketch"]


def test_languages_in_a_row_with_their_levels_are_all_read() -> None:
    """The language in front of the first colon is one, as those behind are."""
    said = read("LANGUAGES\nFrench: mother tongue     English: fluent (C1)     German: A2\n")
    assert texts(said.languages) == ["French", "English", "German"]
