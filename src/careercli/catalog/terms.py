"""The signals of a role's terms, the scale of their weights, and titles in the singular, for the rooms above."""

from __future__ import annotations

from careercli.index.tfidf import HUNDREDTHS, MAX_TERM_COUNT, SIGNALS, WORD_SIGNALS, words
from careercli.index.titles import singular
from careercli.index.work_words import SAYS_LITTLE

__all__ = ["HUNDREDTHS", "MAX_TERM_COUNT", "SAYS_LITTLE", "SIGNALS", "WORD_SIGNALS", "singular", "words"]
