"""A short text without any heading that is a list of skills, with the person's name and jobs on it or not.

"plumbing / soldering / blueprint reading" on three lines is a CV, if a short one; running text is none.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from careercli.profile.cv import dates, headings, lists
from careercli.profile.cv.text_patterns import CONTACT
from careercli.skills.trade_names import is_trade

if TYPE_CHECKING:
    from careercli.profile.cv.document import Draft
    from careercli.profile.cv.job_lines import JobLines
    from careercli.profile.cv.layout import Line

MOST_LINES = 60
MOST_WORDS = 5
"""Of a phrase of a list."""
MOST_OF_JOB = 14
"""Words of a line that is the head of a job."""


def is_bare(texts: Sequence[str]) -> bool:
    """Whether lines are a list, with heads of jobs and an address between them, and nothing else."""
    written = [text.strip() for text in texts if text.strip()]
    if not 0 < len(written) <= MOST_LINES:
        return False
    items = [text for text in written if not _is_job(text) and not CONTACT.search(text)]
    return all(map(_is_item, items)) and not any(headings.kind(lists.without_bullet(text)) for text in written)


def read(lines: Sequence[Line], draft: Draft, jobs: JobLines) -> None:
    """Puts the lines of a bare list into a draft: the heads of jobs, who the person is, and skills."""
    written = [line for line in lines if line.text.strip()]
    is_of_person = any(_is_job(line.text) or CONTACT.search(line.text) for line in written)
    for number, line in enumerate(written):
        if _is_job(line.text):
            jobs.blank()
            jobs.line(lists.without_bullet(line.text), line.place)
            jobs.blank()
        elif CONTACT.search(line.text) or (is_of_person and number == 0):
            for part in lists.split(line.text):
                draft.headline(part, line.place)
        else:
            _listed(line, draft)


def _listed(line: Line, draft: Draft) -> None:
    """A line of skills; what is called as trades are is what the person is."""
    for phrase in lists.split(lists.without_bullet(line.text)):
        if _is_title(phrase):
            draft.headline(phrase, line.place)
        else:
            draft.skill(phrase, line.place)


def _is_title(phrase: str) -> bool:
    """Whether a phrase is a trade: its last word is, as in Registered Nurse, but not in server administration."""
    return is_trade(phrase.split()[-1])


def _is_job(text: str) -> bool:
    """Whether a line is the head of a job: it has a span of years, or a year and a trade."""
    read = dates.span(text[:300])
    if read is None or len(text.split()) > MOST_OF_JOB:
        return False
    return read[0].is_range or is_trade(" ".join(text.split()[:9]))


def _is_item(text: str) -> bool:
    """Whether a line is a phrase, or several with commas between, and no sentence, label or markup."""
    words = lists.without_bullet(text)
    if words.endswith((".", ":", "!", "?", ",")) or ": " in words or words.startswith(("#", "|", "<", "*", "[")):
        return False
    phrases = lists.split(words)
    return bool(phrases) and all(len(phrase.split()) <= MOST_WORDS for phrase in phrases)
