"""The words that turn a thing down, or say that there should be little of it: not much, hates, no, tired of."""

from __future__ import annotations

LESS = (
    r"(?:(?<!a )(?<!as )little|less|(?<!a )fewer|(?<!a )few|minimal|minimum|low|limited|reduced|"
    r"(?:hardly|barely|scarcely)|rarely|seldom|not|no|never|zero|without|nothing|light on|"
    r"free (?:of|from)|avoid(?:s|ing)?|hat(?:e|es|ing)|dis?lik(?:e|es|ing)|"
    r"(?:ca|do|does|did|wo|would)n'?t|cannot|(?:sick|tired) of|(?:too|so) (?:much|many))"
)
"""What turns down the thing behind it."""
BETWEEN = (
    r"(?:any|ever|much|many|more|too|so|very|that|really|lots? of|an? (?:lot|ton|bunch) of|tons of|an? great deal of|"
    r"the|some|all|of|with|to|be|do|doing|on|want|like|enjoy|love|care for|"
    r"good (?:at|in|with)|great (?:at|in|with)|interested in|us(?:e|es|ing)|need(?:s|ing)?(?: for)?|"
    r"requir(?:e|es|ing)|involv(?:e|es|ing)|includ(?:e|es|ing)|ask(?:s)? for|call(?:s)? for|demand(?:s)?|"
    r"(?:have|has|having)(?: to)?|work(?:ing)? (?:with|on)|deal(?:s|ing)?(?: with)?|spend(?:ing)? (?:time )?|"
    r"advanced|hard|heavy|constant(?:ly)?|daily|amounts?|what)"
)
"""What may stand between them."""
TURNS = rf"(?<![\w'-])(?P<less>{LESS})(?: {BETWEEN})* (?=[a-z])"
"""What turns down the thing behind it, or says that it should be little."""
