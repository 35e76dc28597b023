"""The signals of a role's terms and the scale of their weights, for the rooms above."""

from __future__ import annotations

from careercli.index.tfidf import HUNDREDTHS, MOST_TIMES, SIGNALS, WORDED, words

__all__ = ["HUNDREDTHS", "MOST_TIMES", "SIGNALS", "WORDED", "words"]
