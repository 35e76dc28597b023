"""The way in that the file of a role tells which is one job of several in its occupation: it goes before the record.

What the record has of schooling and training is of the whole occupation, and says nothing against a school that such a
file names. A file with a degree of its own, or the shares of a survey, has it counted as its schooling; of others the
words alone are known, and nothing is counted.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import TYPE_CHECKING

from careercli.answers.counted_together import MARK

if TYPE_CHECKING:
    from careercli.roles.indexed import IndexedRole
    from careercli.roles.model import Role

NO_MORE = "; no further study expected"
"""What stands behind schooling that is had already; nobody knows it of a part that tells of its own."""
WHO = "the role's file"
SEE = "see the role's own way in"
"""What is said in place of years of study that nobody has counted."""
_COUNTED = re.compile(r"(?i)\b(?:degrees?|diplomas?|bachelor\S*|associate\S*|master\S*|doctor\S*|GED)\b")
_SCHOOLING = re.compile(
    r"(?i)\b(?:schools?|schooling|college|universit\w+|academy|courses?|classes|programs?|programmes?|apprentic\w+|"
    r"diplomas?|degrees?|certificates?|training|trained|stud(?:y|ies|ied)|weeks?|months?|years?|journeym[ae]n)\b"
)
_OF_RECORD = ("Schooling", "Training")


def told(role: Role | IndexedRole) -> tuple[str, ...]:
    """What the file of a part tells of its way in, in its words; none for other roles, nor where it is counted."""
    own, known = role.occupation, role.education
    if own is None or own.match != "part" or (known and (known.required or _COUNTED.search(known.level or ""))):
        return ()
    texts = ((known.level, known.path) if known else ()) + tuple(role.entry_path)
    return tuple(" ".join(text.split()) for text in texts if text)


def states_schooling(role: Role | IndexedRole) -> bool:
    """Whether that names a school, a training or a time: then nobody can say that none is needed."""
    return any(_SCHOOLING.search(text) for text in told(role))


def remark(role: Role | IndexedRole) -> tuple[str, ...]:
    """That as a sentence beside an answer; none where the file tells nothing."""
    texts = told(role)
    return (f"{role.title}: {WHO} tells: {' '.join(texts)}",) if texts else ()


def lines_with(lines: Sequence[tuple[str, str]], role: Role | IndexedRole) -> list[tuple[str, str]]:
    """Lines on what is required, behind that which the file tells; those of the whole occupation are marked."""
    texts, own = told(role), role.occupation
    if not texts or own is None:
        return list(lines)
    marked = [(name, f"{words.removesuffix(NO_MORE)}{MARK}" if name in _OF_RECORD else words) for name, words in lines]
    note = f"{MARK} typical of {own.title or own.code}, the broader occupation, not of this job alone"
    return [("Way in", f"{WHO} tells: {' '.join(texts)}"), *marked, ("", note)]
