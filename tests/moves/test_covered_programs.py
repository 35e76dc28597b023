"""Whose training covers the program of another occupation: the same program, or one that contains it by a source."""

from __future__ import annotations

from collections import defaultdict

from careercli.api import Catalog
from careercli.moves.facts import MoveFacts
from careercli.moves.requirements import OPEN_NOW, requirements

CONTAINED = {
    ("29-1141", "29-1141"),  # the programs of nurse practitioners and their like build on that of registered nurses
    ("29-1141", "29-1151"),
    ("29-1141", "29-1161"),
    ("29-1141", "29-1171"),
    ("29-2042", "29-2043"),  # Handbook, EMTs and paramedics: paramedics are trained as EMTs first
    ("29-2042", "33-2011"),  # Handbook, firefighters: EMT training
    ("29-2061", "29-1141"),  # Handbook, practical nurses: their training counts in the program of registered nurses
    ("31-1131", "29-1141"),  # 42 CFR 483: a licensed nurse needs no nurse aide training
    ("31-1131", "29-2061"),
    ("31-9097", "29-1141"),  # O*NET 30.3, tasks 518 and 2028: practical nurses and medical assistants draw blood
    ("31-9097", "29-2061"),
    ("31-9097", "31-9092"),
    ("39-4031", "11-9171"),  # Handbook, funeral service occupations: one program for all
}
"""The codes of a program and of another occupation whose training has all of it."""


def test_training_covers_a_program_of_another_name_only_by_a_source(catalog: Catalog) -> None:
    """Over all pairs of occupations: the Handbook names a program for surgical assistants, medical assistants and
    psychiatric technicians, and no other of which it is a part.
    """
    facts = MoveFacts(catalog)
    programs, occupations = facts.licences.programs, facts.tables.occupations
    found: dict[tuple[str, str], list[str]] = defaultdict(list)
    for target in occupations:
        program = programs.of(target.code)
        if program is None or program.is_apprenticeship:
            continue
        for source in occupations:
            own = programs.of(source.code)
            if source.id == target.id or (own is not None and own.name == program.name):
                continue
            if requirements(source, target, facts.licences).held_program is not None:
                found[target.code[:7], source.code[:7]].append(source.title)
    assert found.keys() == CONTAINED


def test_a_way_for_people_of_ones_own_job_keeps_a_move_with_study_in_sight(catalog: Catalog) -> None:
    """Handbook, surgical assistants and technologists: a program, or as a technologist more training on the job. It is
    not open at once, and named though it pays hardly more (OEWS May 2025: $64,650 and $66,800).
    """
    moves = {move.slug: move for move in catalog.next("surgical-technologists").moves}
    move = moves["surgical-assistants"]
    assert move.group != OPEN_NOW and move.requirements.held_program is None
    assert "as a surgical technologist" in move.other_way
