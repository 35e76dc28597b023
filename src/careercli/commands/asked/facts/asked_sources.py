"""Questions about the figures themselves: where they come from, how old they are, who made them."""

from __future__ import annotations

from careercli import cued

_THESE = (
    r"(?:(?:the|these|this|those|your|its|all|all the|all these|all this) )?(?:pay |salary |job |wage )?"
    r"(?:figures?|numbers?|data|facts|statistics|stats|information|info|sources?|salaries|wages|program|tool|app|"
    r"catalogue|catalog|it|this|these|that|everything)(?: here)?"
)
_OFFICIAL = r"(?:up[ -]to[ -]date|current|reliable|accurate|official|recent|old|out of date|outdated|trustworthy|true)"
_SOURCES = (
    rf"where (?:do|does|did|are|is) {_THESE} (?:come|taken|gotten|from)(?: from)?|"
    rf"where (?:do|did) you (?:get|take|find) {_THESE}(?: from)?|"
    rf"(?:what (?:are|is) |who (?:are|is) |list |show(?: me)? )?(?:the |your )?(?:data |original )?sources?"
    rf"(?: (?:of|for) {_THESE})?|"
    rf"how (?:good|new|fresh|{_OFFICIAL}) (?:are|is) {_THESE}|(?:are|is) {_THESE} {_OFFICIAL}|"
    rf"who (?:made|wrote|built|makes|publish(?:es|ed)|collect(?:s|ed)|provides|runs|is behind|owns|created) {_THESE}|"
    rf"when (?:were|was|are|is) {_THESE} (?:collected|published|updated|from|made)"
)
"""Asked of the figures themselves."""
_CUES = ("where ", "source", "how ", "are ", "is ", "who ", "when ")
FROM_WHERE = (
    "pay and jobs are of the US Bureau of Labor Statistics, what a job is and takes of O*NET, hand-written guides name "
    "their own; `careers show paralegal --section sources` tells those of a role, `careers export` writes them all"
)


def are_asked(sentence: str) -> bool:
    """Whether a sentence in small letters asks for the sources of the figures, or their age."""
    return any(cue in sentence for cue in _CUES) and cued.fullmatch(_SOURCES, sentence) is not None
