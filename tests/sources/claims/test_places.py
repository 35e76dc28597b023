"""Which place of a sentence each of its figures is of. Figures are those of BLS OEWS May 2025."""

from __future__ import annotations

from pathlib import Path

import pytest

from helper import run

NATION = "United States"


@pytest.mark.parametrize(
    ("sentence", "places"),
    [
        ("Florida employs 229,940 registered nurses.", ["Florida"]),
        ("Ohio has 28,950 electricians.", ["Ohio"]),
        ("The median pay of a Texas electrician is $58,570.", ["Texas"]),
        ("TX electricians earn a median of $58,570.", ["Texas"]),
        ("Ohio’s electricians earn a median of $64,700.", ["Ohio"]),
        ("According to the University of Texas, electricians earn a median of $63,190.", [NATION]),
        ("Electricians earn $64,700 in Ohio, $58,570 in Texas and $78,750 in New York.", ["Ohio", "Texas", "New York"]),
        ("In Ohio electricians earn $64,700, in Texas $58,570.", ["Ohio", "Texas"]),
        ("Electricians earn $64,700 (Ohio) and $58,570 (Texas).", ["Ohio", "Texas"]),
        ("Electricians in Ohio and Texas earn $64,700 and $58,570, respectively.", ["Ohio", "Texas"]),
        ("Ohio electricians earn $64,700, compared with $58,570 in Texas.", ["Ohio", "Texas"]),
        ("Electricians earn a median of $63,190, but $58,570 in Texas.", [NATION, "Texas"]),
        ("Electricians in Ohio earn more than the national median of $63,190.", [NATION]),
    ],
)
def test_the_place_of_each_figure(
    sentence: str, places: list[str], atlas_data: Path, shared_home: Path, tmp_path: Path
) -> None:
    """Behind "in", as a subject or in front of people; of several the one that the words bind it to. All are true."""
    rows = _rows(sentence, atlas_data, shared_home, tmp_path)
    assert [(row["place"], row["verdict"]) for row in rows] == [(place, "holds") for place in places]


@pytest.mark.parametrize(
    ("sentence", "verdict", "words"),
    [
        ("Texas and Ohio electricians earn $58,570.", "not held", "Texas or Ohio"),
        ("Nurse jobs in Florida will grow 12 % by 2034.", "not comparable", "projections are for the United States"),
    ],
)
def test_a_place_without_a_verdict(
    sentence: str, verdict: str, words: str, atlas_data: Path, shared_home: Path, tmp_path: Path
) -> None:
    """What may be of two places, and a growth of a state, are not judged, and the words say why."""
    (row,) = _rows(sentence, atlas_data, shared_home, tmp_path)
    assert row["verdict"] == verdict
    assert words in row["words"]


def _rows(sentence: str, data: Path, home: Path, folder: Path) -> list[dict[str, str]]:
    file = folder / "a text.txt"
    file.write_text(sentence, encoding="utf-8")
    rows: list[dict[str, str]] = run("check", str(file), "--json", home=home, CAREERS_DATA=str(data)).json
    return rows
