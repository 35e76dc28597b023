"""Interests: thirty answers to scores and letters, the filter by letters, and the roles that fit."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from careercli.answers import interests
from careercli.answers.interest_activities import ACTIVITIES, PER_TYPE
from careercli.api import Catalog
from careercli.errors import CareersError, UsageError
from careercli.profile import model
from careercli.roles.interests import LETTERS, fits, parse_letters, strongest
from careercli.roles.search_path import Folder
from helper import home_of, run

SCORES = (
    "interests: {{realistic: {}, investigative: {}, artistic: {}, social: {}, enterprising: {}, conventional: {}}}\n"
)
ROLES = {
    "helper": "title: Helper\n" + SCORES.format(1, 2, 3, 6.5, 3.9, 1),
    "mender": "title: Mender\n" + SCORES.format(6.5, 4.5, 1, 1, 1, 4),
    "seller": "title: Seller\nfamily: trade\n" + SCORES.format(1, 1, 1, 4.2, 6, 4.1),
    "unknown": "title: Unknown\nfamily: trade\n",
}
ANSWER = st.sampled_from([None, 1, 2, 3, 4, 5])
FULL = st.lists(st.integers(1, 5), min_size=30, max_size=30)


@pytest.fixture
def catalog(folder: Path) -> Iterator[Catalog]:
    """Three roles with interests, one without."""
    for slug, text in ROLES.items():
        (folder / f"{slug}.yaml").write_text(text, encoding="utf-8")
    with Catalog([Folder(folder, "test")]) as opened:
        yield opened


def test_activities_are_balanced() -> None:
    """Five of each type, one of each in turn, no two alike."""
    assert Counter(activity.letter for activity in ACTIVITIES) == dict.fromkeys(LETTERS, PER_TYPE)
    assert "".join(activity.letter for activity in ACTIVITIES) == LETTERS * PER_TYPE
    assert len({activity.text for activity in ACTIVITIES}) == 30


@given(FULL, st.randoms())
def test_scores_do_not_depend_on_the_order(answers: list[int], chance) -> None:
    """The same answers, asked in any order, give the same scores and letters."""
    pairs = list(zip(ACTIVITIES, answers, strict=True))
    scores = interests.scores_of(dict(pairs))
    chance.shuffle(pairs)
    assert interests.scores_of(dict(pairs)) == scores
    assert all(0 <= score <= 100 for score in scores.values())


@given(FULL)
def test_letters_are_those_of_the_highest_scores(answers: list[int]) -> None:
    """No letter that is left out has a higher score; letters that are equal to the last are said to be."""
    scores = interests.scores_of(dict(zip(ACTIVITIES, answers, strict=True)))
    if len(set(scores.values())) == 1:
        with pytest.raises(CareersError, match="all six types come out the same"):
            interests.letters_of(scores)
        return
    letters, tied = interests.letters_of(scores)
    assert len(set(letters)) == 3
    others = [letter for letter in LETTERS if letter not in letters]
    assert max(scores[letter] for letter in others) <= min(scores[letter] for letter in letters)
    assert set(tied) == {letter for letter in others if scores[letter] == scores[letters[-1]]}


@given(st.lists(ANSWER, min_size=30, max_size=30))
def test_answers_are_read_as_they_are_written(answers: list[int | None]) -> None:
    """A list of answers comes back the same, with - for none."""
    assert interests.parse_answers(", ".join("-" if answer is None else str(answer) for answer in answers)) == answers


def test_liking_and_disliking_are_the_ends() -> None:
    """All liked a lot is 100, all disliked a lot 0, the middle 50; what is skipped counts for nothing."""
    worth = {"R": 5, "I": 1, "A": 3}
    scores = interests.scores_of(
        {a: None if a.letter == "C" and "tax" in a.text else worth.get(a.letter, 4) for a in ACTIVITIES}
    )
    assert scores == {"R": 100, "I": 0, "A": 50, "S": 75, "E": 75, "C": 75}


def test_too_few_answers_say_nothing() -> None:
    """Two of five artistic activities are too few: no letters are made of them."""
    left = {a: None if a.letter == "A" and number >= 12 else 3 for number, a in enumerate(ACTIVITIES)}
    with pytest.raises(CareersError, match="artistic needs at least 3 of 5"):
        interests.scores_of(left)


@pytest.mark.parametrize(
    ("given_letters", "read"),
    [("SAE", "SAE"), ("s", "S"), (" r, i ", "RI"), ("social artistic", "SA"), ("Conventional/R", "CR"), ("e-c", "EC")],
)
def test_letters_are_read(given_letters: str, read: str) -> None:
    """In any case, with marks between, and by the names of the types."""
    assert parse_letters(given_letters) == read


@pytest.mark.parametrize("wrong", ["", "X", "SAEC", "SS", "SÀE", "social, social", "RIASEC", "1", "ſ"])
def test_other_letters_are_refused(wrong: str) -> None:
    """With the six types in the hint."""
    with pytest.raises(UsageError) as error:
        parse_letters(wrong)
    assert "R realistic" in error.value.hint


def test_what_a_role_calls_for() -> None:
    """From 4 on, the highest however low it is; one letter asks for the strongest, more for the two strongest."""
    assert strongest([1, 2, 3, 6.5, 3.9, 1]) == "S"
    assert strongest([1, 1, 1, 4.2, 6, 4.1]) == "ESC"
    assert strongest([1, 1.5, None, 1, 1, 1]) == "I"
    seller = [1, 1, 1, 4.2, 6, 4.1]
    assert [letters for letters in ("E", "S", "ES", "EC", "SEC", "ESA", "CS") if fits(seller, letters)] == [
        "E", "ES", "SEC", "ESA",
    ]  # fmt: skip
    assert not fits([None] * 6, "S")


@pytest.mark.parametrize(
    ("filters", "slugs", "left_out"),
    [
        ({"interests": "S"}, "helper", 1),
        ({"interests": "SE"}, "helper seller", 1),
        ({"interests": "r"}, "mender", 1),
        ({"interests": "SEC", "family": "trade"}, "seller", 1),
        ({"interests": "RI", "min_pay": 10_000_000}, "", 0),
        ({"interests": "A"}, "", 1),
    ],
)
def test_a_list_by_letters_says_what_it_does_not_know(catalog, filters: dict[str, str], slugs: str, left_out: int):
    """The role without interests is left out, and counted as unknown only where the other filters leave it."""
    listing = catalog.list(**filters)
    assert " ".join(row.slug for row in listing.rows) == slugs
    assert listing.fitting == len(listing.rows)
    said = [remark for remark in listing.remarks if "without recorded interests" in remark]
    assert len(said) == bool(left_out)
    assert not said or said[0].endswith(f" {left_out} role without recorded interests")


def test_a_role_that_changes_changes_its_interests(catalog, folder: Path) -> None:
    """Interests follow the file: others, then none, then the role is gone."""
    file = folder / "helper.yaml"
    for text, found in ((SCORES.format(6, 1, 1, 1, 1, 1), ["helper"]), ("", []), (None, [])):
        if text is None:
            file.unlink()
        else:
            file.write_text(f"title: Helper\nsummary: It is version {len(text)}\n{text}", encoding="utf-8")
        rows = catalog.reload().list(interests="R").rows
        assert [row.slug for row in rows if row.slug == "helper"] == found


def test_correlation() -> None:
    """1 for the same course, -1 for the opposite one, 0 without any."""
    assert interests.correlation([1, 2, 3], [2, 4, 6]) == pytest.approx(1)
    assert interests.correlation([1, 2, 3], [3, 2, 1]) == pytest.approx(-1)
    assert interests.correlation([1, 1, 1], [1, 2, 3]) == 0


@pytest.fixture
def careers_at(tmp_path: Path, atlas_data: Path) -> Callable[..., object]:
    """Runs the program at an empty home, on the bundled atlas."""
    return lambda *arguments: run(*arguments, home=tmp_path, CAREERS_DATA=str(atlas_data))


def test_roles_that_fit_are_those_of_the_list(careers_at) -> None:
    """Every role shown for some letters is one that `list --interests` has; each level has at most the limit."""
    shown = careers_at("interests", "SAE", "--json", "--limit", "3", "--no-keep").json
    listed = {row["slug"] for row in careers_at("list", "--interests", "SAE", "--json").json}
    assert shown["validated"] is False
    assert {role["slug"] for role in shown["roles"]} <= listed
    assert 3 < len(shown["roles"]) <= 9


def test_the_result_is_kept_and_goes_on(careers_at, tmp_path: Path, monkeypatch) -> None:
    """Letters and scores stand in the profile, beside what was there; --no-keep leaves it as it is."""
    file = home_of(tmp_path) / "data" / "profile.yaml"
    file.parent.mkdir(parents=True)
    file.write_text("# mine\nrole: paralegal\n", encoding="utf-8")
    assert careers_at("interests", "SAE", "--no-keep").exit_code == 0
    assert file.read_text(encoding="utf-8") == "# mine\nrole: paralegal\n"
    assert (
        careers_at("interests", "--answers", ",".join("54321-" * 5)).exit_code == 1
    )  # nothing conventional was answered
    assert careers_at("interests", "--answers", ",".join("543213" * 5)).exit_code == 0
    monkeypatch.setenv("CAREERS_HOME", str(home_of(tmp_path)))
    mine = model.load()
    assert mine is not None
    assert (mine.role, mine.interests.letters, mine.interests.realistic) == ("paralegal", "RIA", 100)
    assert file.read_text(encoding="utf-8").startswith("# mine\n")


@pytest.mark.parametrize("written", ["interests: SAE", "interests: sae", "interests: {letters: SAE}"])
def test_letters_alone_are_read_from_the_profile(folder: Path, written: str) -> None:
    """The short form means the long one."""
    assert model.parse_profile(f"{written}\n".encode(), "p").interests == model.OwnInterests(letters="SAE")


@pytest.mark.parametrize(
    "wrong", ["interests: SAEC", "interests: 5", "interests: {letters: X}", "interests: {social: 3}"]
)
def test_other_letters_in_the_profile_are_an_error_with_its_place(wrong: str) -> None:
    """Line and key are named."""
    with pytest.raises(CareersError, match=r"p:2:\d+ .*interests"):
        model.parse_profile(f"role: x\n{wrong}\n".encode(), "p")


def test_a_pipe_is_told_that_the_letters_are_kept_and_how_to_keep_none(tmp_path: Path) -> None:
    """A screen has it in its head; nothing is kept, and nothing said, with --no-keep."""
    careers = partial(run, home=tmp_path)
    ran = careers("interests", "IA", "--json")
    assert "the letters IA are kept in " in ran.stderr and "--no-keep" in ran.stderr
    assert "are kept" not in careers("interests", "IA", "--format", "table").stderr
    assert "are kept" not in careers("interests", "IA", "--json", "--no-keep").stderr
