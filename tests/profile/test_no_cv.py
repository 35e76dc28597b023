"""Texts that are no CVs are called by their names; short and odd CVs are taken all the same."""

from __future__ import annotations

import pytest

from careercli.profile.cv import Cv, NotACv, read_source
from careercli.profile.cv.source import Source
from helper import run

POSTING = """\
# Night Baker

Rye & Sons is looking for an experienced baker to join our team.

## Responsibilities
- Bake breads and pastries for three shops

## Requirements
- At least two years of experience
- Food Handler Certificate preferred

To apply, send your CV to jobs@rye.example.
"""
READ_ME = "# knead\n\nWeighs dough.\n\n## Installation\n\n```\npip install knead\n```\n\n## License\n\nMIT\n"
LETTER = (
    "Dear Ms Holm,\n\nI am writing about the post of baker. I have baked since 2015.\n\nYours sincerely,\nLea Vik\n"
)
INVOICE = "INVOICE No. 7\nBill to: Rye & Sons\nDescription  Qty  Unit price\nFlour  3  20.00\nTotal due  60.00\nVAT 20 %  12.00\n"
RECIPE = "# Rye bread\n\nServes 8\n\n## Ingredients\n- 500 g flour\n- 300 ml water\n\n## Method\n1. Mix, and simmer nothing.\n"
PROGRAM = (
    "import sys\n\n\ndef main():\n    total = 0\n    for name in sys.argv:\n        total += 1\n    return total\n"
)
LOG = "2024-05-01 10:00:01 INFO oven on\n2024-05-01 10:02:11 ERROR oven off\n2024-05-01 10:03:00 INFO oven on\n"
ARTICLE = """\
Why rye is back

For thirty years nobody asked for rye. Now the mills grind twice as much as in 1990, and the price has doubled.
"I never liked it," says one miller, who grinds it all the same, for bakers from Oslo to Turin.
"""


def read(text: str, *, as_cv: bool = False) -> Cv:
    return read_source(Source("cv", text.encode()), as_cv=as_cv)


@pytest.mark.parametrize(
    ("text", "what"),
    [
        (POSTING, "a job posting"),
        (READ_ME, "the documentation of software"),
        (LETTER, "a letter"),
        (INVOICE, "an invoice"),
        (RECIPE, "a recipe"),
        (PROGRAM, "source code"),
        (LOG, "a log"),
        (ARTICLE, "running text"),
    ],
)
def test_what_is_no_cv_is_called_by_its_kind(text: str, what: str) -> None:
    """Each of eight kinds is refused by its name with something to do; told that it is a CV, it is read."""
    with pytest.raises(NotACv, match=f"cv: not a CV but {what}") as caught:
        read(text)
    assert caught.value.hint
    assert read(text, as_cv=True).other is not None


def test_a_posting_says_what_reads_it() -> None:
    """Whoever gives a posting is told of the commands that take one."""
    with pytest.raises(NotACv) as caught:
        read(POSTING)
    assert "careers import guide" in caught.value.hint
    assert "careers gap" in caught.value.hint


@pytest.mark.parametrize(
    ("text", "skills", "jobs"),
    [
        ("plumbing\nsoldering\nblueprint reading\n", ["plumbing", "soldering", "blueprint reading"], []),
        ("- SQL\n- Excel\n", ["SQL", "Excel"], []),
        ("Registered Nurse, ICU, wound care", ["ICU", "wound care"], []),
        (
            "Ana Ruiz\nana@example.org\nCook at Sol, 2018-2022\nDishwasher at Roja, 2016-2018\nGrilling, baking\n",
            ["Grilling", "baking"],
            ["Cook", "Dishwasher"],
        ),
    ],
)
def test_a_list_without_a_heading_is_a_cv(text: str, skills: list[str], jobs: list[str]) -> None:
    """Phrases are skills, what is called as trades are is none, lines with years are jobs."""
    cv = read(text)
    assert [said.text for said in cv.skills] == skills
    assert [job.title for job in cv.jobs] == jobs
    assert cv.is_bare


@pytest.mark.parametrize(
    "text",
    [
        "I'm a caretaker. I have looked after a school for nine years: boilers, locks, lawns, and the snow. I can weld.\n",
        # A recruiter's own CV speaks as postings do.
        "Lea Vik\nlea@example.org\n\nExperience\nRecruiter, Rye & Sons, 2018 - present\nResponsibilities:\n"
        "- Wrote each job description; we are hiring bakers all year\n- Met every successful candidate\n\n"
        "Skills\nInterviewing, Excel, Negotiation\n\nEducation\nBA, 2014\n",
        # A letter with the CV behind it.
        LETTER + "\nExperience\nBaker, Rye & Sons, 2015 - 2020\n\nSkills\nBaking\n",
        # A programmer's page, with code in it.
        "# Lea Vik\n\nDeveloper, lea@example.org\n\n```\npip install lea\n```\n\n## Experience\n"
        "Developer, Knead, 2019 - present\n\n## Skills\nPython, SQL, Git\n\n## License\nCC BY\n",
    ],
)
def test_a_person_outweighs_the_signs_of_other_texts(text: str) -> None:
    """Somebody who says I, or a CV that holds what postings, letters or read-me files hold, is taken."""
    assert read(text).other is None


def test_a_list_of_other_things_is_refused(tmp_path) -> None:
    """A shopping list is a list as skills are, but the catalogue knows none of it; nothing is written."""
    (tmp_path / "list.txt").write_text("milk\neggs\ntwo lemons\n", encoding="utf-8")
    ran = run("profile", "import", "list.txt", home=tmp_path)
    assert ran.exit_code == 1
    assert "a list with nothing the catalogue knows" in ran.stderr
    assert not list(tmp_path.rglob("profile.yaml"))


def test_a_posting_is_refused_or_read_on_demand(tmp_path) -> None:
    """Without a terminal the command ends with 1; `--as-cv` reads what is there; `match` refuses it, too."""
    (tmp_path / "job.md").write_text(POSTING, encoding="utf-8")
    for arguments in (("profile", "import", "job.md"), ("match", "--from", "job.md")):
        ran = run(*arguments, home=tmp_path)
        assert (ran.exit_code, str(ran)) == (1, "")
        assert "job.md: not a CV but a job posting" in ran.stderr
    assert run("profile", "import", "job.md", "--as-cv", home=tmp_path).exit_code == 0
