"""Reading a CV: three formats, and files that are none."""

from __future__ import annotations

import json

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from careercli.errors import CareersError
from careercli.profile import cv as resume

JSON_RESUME = {
    "basics": {"name": "Jane Doe", "label": "Paralegal", "summary": "Ten years with HotDocs."},
    "work": [{"name": "A firm", "highlights": ["Ran e-discovery in Relativity."]}],
    "skills": [{"name": "Legal research", "keywords": ["Westlaw", "LexisNexis"]}, {"name": "Typing"}, "odd", 7],
}
RENDERCV = """\
cv:
  name: Jane Doe
  headline: Paralegal
  sections:
    skills:
      - label: Research
        details: Westlaw, LexisNexis (Academic, Pro)
    technologies:
      - bullet: HotDocs; Clio
    experience:
      - company: A firm
        highlights:
          - Ran e-discovery in Relativity.
"""
TEXT = """\
# Jane Doe

## Experience
Ran e-discovery in Relativity.

## Skills
- Legal research, Westlaw
- Tools: Clio; **MyCase**

Education
---------
A college.
Languages: Python, SQL
"""


def read(tmp_path, name: str, text: str) -> resume.Cv:
    file = tmp_path / name
    file.write_text(text, encoding="utf-8")
    return resume.read_cv(file)


def test_a_json_resume_gives_its_skills_and_keywords(tmp_path) -> None:
    """Skills and their keywords are phrases, what is no text is passed over, everything else is running text."""
    cv = read(tmp_path, "resume.json", json.dumps(JSON_RESUME))
    assert cv.format == "JSON Resume"
    assert cv.title == "Paralegal"
    assert set(cv.phrases) == {"Westlaw", "LexisNexis", "Legal research", "Typing", "odd"}
    assert "Ran e-discovery in Relativity." in cv.prose


def test_a_rendercv_file_gives_its_labelled_skills(tmp_path) -> None:
    """Details under a label are split at commas, but not inside brackets."""
    cv = read(tmp_path, "cv.yaml", RENDERCV)
    assert cv.format == "RenderCV"
    assert cv.phrases == ("Westlaw", "LexisNexis (Academic, Pro)", "HotDocs", "Clio")
    assert "Relativity" in cv.prose


def test_a_text_gives_the_lines_under_its_skill_headings(tmp_path) -> None:
    """Lists under Skills, and a line that begins with "Languages:", are phrases; headings end a list."""
    cv = read(tmp_path, "cv.md", TEXT)
    assert cv.phrases == ("Legal research", "Westlaw", "Clio", "MyCase", "Python", "SQL")
    assert "Relativity" in cv.prose
    assert "A college." in cv.prose


@pytest.mark.parametrize(
    ("name", "raw", "said"),
    [
        ("a.json", b"{", "not JSON"),
        ("a.json", b"[1]", "no JSON Resume"),
        ("a.json", b"[" * 100_000, "not JSON"),
        ("a.yaml", b"a: &b [*b]", "not allowed|cv"),
        ("a.yaml", b"x: 1", "the key `cv` is missing"),
        ("a.txt", b"   ", "empty"),
        ("a.txt", b"%PDF-1.7 ...", "not a text file"),
        ("a.md", b"x" * (resume.MAX_BYTES + 1), "larger than"),
    ],
)
def test_what_is_no_cv_is_told_with_what_to_do(tmp_path, name: str, raw: bytes, said: str) -> None:
    """Broken, foreign, empty and huge files end in one error with the file's name and a hint."""
    file = tmp_path / name
    file.write_bytes(raw)
    with pytest.raises(CareersError, match=said) as caught:
        resume.read_cv(file)
    assert name in caught.value.message
    assert caught.value.hint


def test_a_missing_file_and_a_folder_are_told(tmp_path) -> None:
    """What cannot be opened is an error, not a traceback."""
    for path in (tmp_path / "nothing.json", tmp_path):
        with pytest.raises(CareersError, match="cannot be read"):
            resume.read_cv(path)


@settings(suppress_health_check=list(HealthCheck))
@given(
    raw=st.binary(max_size=400) | st.text(max_size=400).map(str.encode),
    ending=st.sampled_from([".json", ".yaml", ".md"]),
)
def test_any_bytes_are_read_or_refused(tmp_path, raw: bytes, ending: str) -> None:
    """Whatever a file holds, it gives bounded, visible text or an error with a hint."""
    file = tmp_path / f"cv{ending}"
    file.write_bytes(raw)
    try:
        cv = resume.read_cv(file)
    except CareersError as error:
        assert error.hint
        return
    assert len(cv.phrases) <= resume.MAX_PHRASES
    assert all(one.isprintable() and len(one) <= resume.LONGEST_PHRASE for one in cv.phrases)
