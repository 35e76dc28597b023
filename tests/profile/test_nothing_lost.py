"""Every clause of the duties of a CV is counted, or is named as not read; and the verb decides what was done."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from careercli.api import Catalog
from careercli.profile import from_cv
from careercli.profile.cv import read_source
from careercli.profile.cv.source import Source
from careercli.profile.recognize import skills_in_lines
from careercli.search import duty_kinds

OBJECTS = st.sampled_from([
    "OCT imaging", "slit-lamp exams", "vital signs", "patient intake", "visual field tests", "treatment plans", "wound care",
    "glaucoma screening", "inventory control", "zorbl testing", "bank reconciliations", "contact lens fittings", "Excel",
    "accounts payable and receivable", "forklifts", "retinoscopy",
])  # fmt: skip
VERBS = st.sampled_from(["Performed", "Documented", "Scheduled", "Assisted with", "Ran", "Sold", "Developed", "Led"])
CLAUSES = st.tuples(VERBS, st.lists(OBJECTS, min_size=1, max_size=4, unique=True))
JOINTS = st.sampled_from([", ", "; ", " and ", ". "])
BULLETS = st.sampled_from(["- ", "• ", ""])


def words_of(text: str) -> set[str]:
    """The words of a text, in small letters."""
    return set(re.findall(r"\w+", text.casefold()))


def said_of(reading: from_cv.CvReading) -> list[str]:
    """Everything that is said of a CV: what was read, what was not, and what was left out."""
    phrases = [skill.phrase.text for skill in (*reading.skills, *reading.guesses)]
    titles = [title for held in reading.jobs for title in held.job.titles]
    return [*phrases, *titles, *(each.text for each in (*reading.unknown, *reading.cv.left_out, *reading.cv.skills))]


@given(
    lines=st.lists(st.tuples(BULLETS, CLAUSES, JOINTS, CLAUSES), min_size=1, max_size=4),
    more=st.booleans(),
)
def test_every_clause_is_counted_or_named_as_not_read(catalog: Catalog, lines, more: bool) -> None:
    """However the clauses of a line are joined, with a bullet or none, at the end of the CV or before another job."""
    written, objects = [], set()
    for bullet, (verb, of_verb), joint, (second, of_second) in lines:
        second = second if joint == ". " else second[0].lower() + second[1:]
        written.append(f"{bullet}{verb} {', '.join(of_verb)}{joint}{second} {' and '.join(of_second)}")
        objects |= {*of_verb, *of_second}
    tail = "\n\nBaker, Beta, 2012 - 2015\n- Baked bread" if more else ""
    text = "Sam Doe\n\nExperience\nWelder, Acme, 2016 - 2020\n" + "\n".join(written) + tail
    said = said_of(from_cv.of_cv(catalog, read_source(Source("cv.txt", text.encode()))))
    for each in objects:
        lost = words_of(each) - {"and"} - set().union(*map(words_of, said))
        assert not lost, (each, text)


@pytest.mark.parametrize(
    ("line", "phrase", "counts"),
    [
        ("Documented treatment plans", "treatment plans", False),
        ("Responsible for documenting treatment plans", "treatment plans", False),
        ("Developed treatment plans", "treatment plans", True),
        ("Developed and documented treatment plans", "treatment plans", True),
        ("Documented vital signs, developed treatment plans", "treatment plans", True),
        ("Scheduled contact lens fittings", "contact lens fittings", False),
        ("Performed contact lens fittings", "contact lens fittings", True),
        ("Assisted with contact lens fittings", "contact lens fittings", False),
        ("Scheduled staff training", "staff training", False),
        ("Conducted staff training", "staff training", True),
        ("Recorded vital signs", "vital signs", True),
        ("Ordered office supplies", "Ordered office supplies", True),
        ("Scheduled surgeries", "Scheduled surgeries", True),
    ],
)
def test_the_verb_decides_what_was_done(catalog: Catalog, line: str, phrase: str, counts: bool) -> None:
    """What was written down, timed, sold or helped with is not what was done; what is of the verb's kind counts."""
    (told,) = skills_in_lines(catalog, [line])
    assert (phrase in [each.text for each in told]) == counts


def test_a_product_counts_behind_any_verb(catalog: Catalog) -> None:
    """It was used: treatment plans that are recorded in Epic are no plans made, but Epic."""
    (told,) = skills_in_lines(catalog, ["Recorded treatment plans in Epic"])
    assert [each.text for each in told] == ["Epic"]


def test_each_form_of_a_verb_has_its_kind() -> None:
    """Past, gerund and plain, with a doubled letter or none."""
    for verb in ("document", "documents", "documented", "documenting", "filing", "logged", "scheduling", "upselling"):
        line = f"{verb} treatment plans"
        assert not duty_kinds.agrees(line, "treatment plans", "Develop medical treatment plans", is_activity=True), verb
