"""A sentence as a command: what reading it comes to."""

from __future__ import annotations

from careercli.commands.asked.facts.glossary import Term
from careercli.lazy_dataclass import dataclass


@dataclass(frozen=True)
class Question:
    """A sentence as a command: its arguments, none if nothing can be answered, and remarks on what was not recorded.

    `term` is the term whose meaning is asked for, or a job and what is said of it: the answer by itself. `jobs` are
    those that the sentence names and the command leaves aside.
    """

    arguments: tuple[str, ...] = ()
    remarks: tuple[str, ...] = ()
    term: Term | None = None
    jobs: tuple[str, ...] = ()
