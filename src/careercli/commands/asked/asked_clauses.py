"""A sentence that asks several things of jobs: what the answer does not show is answered in a line, or has its command.

One check for every rule, where a sentence is read: each of its clauses is held against the command and what is said
beside it. What is asked of the work itself is answered of each job; any other thing has the command that answers it.
"""

from __future__ import annotations

import re

from careercli import cued
from careercli.api import Catalog
from careercli.commands.asked import asked_frame
from careercli.commands.asked.facts import asked_of_each
from careercli.commands.asked.jobs.job_mentions import Named, jobs_in
from careercli.commands.asked.place import asked_places
from careercli.commands.asked.question import Question
from careercli.roles import plain_conditions

_BETWEEN = r"(?:,? (?:and|but|plus|also|&) |[,;:?!]| - )+ ?"
_ASKS = (
    r"(?:(?:and|also|or|so|then) )*(?:how|what|which|where|who|is|are|do|does|can|could|should|will|would|must|any|"
    r"whether|if)(?:'s)?\b"
)
"""How a question begins."""
_MOST_BARE = 4
"""Words of a clause that asks without a question word: "nights", "pay in memphis"."""
_FIRST_PERSON = r"\b(?:i|i'm|i've|my|me|we|our)\b"
_COMMANDS = ("salary", "show", "compare")
_SHOWN = {
    "pay": (r"careers (?:salary|list)|\bpay\b|\bpaid\b|\$[0-9]", ("salary", "compare")),
    "outlook": (
        r"careers compare|statistics|growth|grow|shrink|outlook|openings|not recorded for occupations",
        ("compare",),
    ),
    "schooling": (
        r"careers compare|entry-path|education|licen[sc]e|schooling|way in|time of study|"
        r"degree|diploma|certificate|\bage\b|apprentice|"
        r"train|stud(?:y|ies)|school",
        ("compare",),
    ),
    "where": (r"--where|states? |cost of living|price", ()),
    "software": (r"--section software|careers gap", ("compare",)),
    "skills": (r"careers compare|--section skills|careers gap|careers skills", ("compare",)),
}
"""What says in an answer that something asked is answered, and the commands that show it anyway."""
_SECTION = {"outlook": "statistics", "schooling": "education", "software": "software", "skills": "skills"}


def told(catalog: Catalog, question: Question, sentence: str) -> Question:
    """A question with an answer, or a command, for each thing that its sentence asks and its command does not show."""
    name, *words = question.arguments or ("",)
    if name not in _COMMANDS:
        return question
    roles = [word for at, word in enumerate(words) if not any(part.startswith("--") for part in words[: at + 1])]
    if not roles:
        return question
    typed = sentence.split()
    jobs = jobs_in(catalog, typed)
    clauses = _clauses(typed, jobs)
    if len(clauses) < _TWO:
        return _without_said(question, sentence, jobs, roles)
    question = _of_the_work(catalog, question, roles, clauses)
    question = _without_said(question, sentence, jobs, roles)
    return _of_the_rest(catalog, question, roles, clauses, sentence)


_TWO = 2


def _clauses(typed: list[str], jobs: list[Named]) -> list[str]:
    """The clauses of a sentence that ask something, without the names of jobs."""
    named = {at for job in jobs for at in range(job.start, job.end)}
    ends = {job.end - 1: typed[job.end - 1][-1] for job in jobs}
    words = (
        word if at not in named else f"it{end if (end := ends.get(at, '')) in _SIGNS else ''}" if at in ends else ""
        for at, word in enumerate(typed)
    )
    clauses = (clause.strip(" .-") for clause in re.split(_BETWEEN, " ".join(filter(None, words))))
    return [clause for clause in clauses if clause and (cued.match(_ASKS, clause) or _is_bare(clause))]


_SIGNS = (",", ";", ":", "?")


def _is_bare(clause: str) -> bool:
    """Whether a short clause names what can be asked, without a question word."""
    is_short = len(asked_places.parted(clause).rest.split()) <= _MOST_BARE
    return is_short and bool(asked_frame.asked_of(clause) or asked_of_each.asks_of_work(clause))


def _of_the_work(catalog: Catalog, question: Question, roles: list[str], clauses: list[str]) -> Question:
    """A question with what is recorded of the work that some clauses ask about, of each of its jobs."""
    if "conditions" in question.arguments or question.arguments[0] == "compare":
        return question  # which `asked_of_each` has answered
    said = asked_of_each.answers(catalog, roles, clauses, question.remarks)
    if not said:
        return question
    known = [
        remark for remark in question.remarks if not remark.startswith((*asked_of_each.OF_EACH, asked_of_each.HOURS))
    ]
    is_first = asked_of_each.asks_of_work(clauses[0])
    return Question(question.arguments, (*said, *known) if is_first else (*known, *said), question.term)


def _without_said(question: Question, sentence: str, jobs: list[Named], roles: list[str]) -> Question:
    """A question that does not call left aside what a line of it answers, nor the name of the job itself."""
    names = {word.strip(",;:?") for job in jobs if {*job.slugs} & {*roles} for word in job.name.split()}
    said = set(asked_of_each.words_answered(sentence, question.remarks))
    remarks = []
    for remark in question.remarks:
        if remark.startswith(asked_frame.LEFT) and "`" not in remark and said:
            left = [
                word for word in remark.removeprefix(asked_frame.LEFT).split() if word.strip(",") not in names | said
            ]
            remark = f"{asked_frame.LEFT}{' '.join(left)}".rstrip(",") if left else ""
        remarks += [remark] if remark else []
    return Question(question.arguments, tuple(remarks), question.term)


def _of_the_rest(catalog: Catalog, question: Question, roles: list[str], clauses: list[str], sentence: str) -> Question:
    """A question with the command for each thing that a clause asks and nothing of the answer tells."""
    from careercli.commands.usage import written

    name = question.arguments[0]
    also: list[str] = []
    for clause in clauses:
        wishes = plain_conditions.parted(clause)
        for topic in asked_frame.asked_of(wishes.rest):
            if topic not in _SHOWN or (cued.search(_FIRST_PERSON, clause) and not cued.match(_ASKS, clause)):
                continue
            pattern, shown_by = _SHOWN[topic]
            said = " ".join(remark for remark in (*question.remarks, *also) if not remark.startswith(asked_frame.LEFT))
            if name in shown_by or _SECTION.get(topic, "--where") in question.arguments or cued.search(pattern, said):
                continue
            place = asked_places.parted(sentence).place
            command = asked_frame.command_for(catalog, topic, roles[0])
            if len(roles) > 1:
                command = ["salary", *roles] if topic in ("pay", "where") else ["compare", *roles]
            where = ["--in", place] if place and command[0] == "salary" and "--where" not in command else []
            also.append(f"also asked: `{written([*command, *where])}` answers that")
    return Question(question.arguments, (*question.remarks, *dict.fromkeys(also)), question.term) if also else question
