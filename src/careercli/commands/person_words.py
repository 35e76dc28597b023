"""Questions about the person who asks, with no role in them: the rules of `careercli.commands.questions`."""

from __future__ import annotations

from careercli.commands.question_words import ME, OFFER

ABOUT_ME_CUES = (
    *(
        "what ",
        "which ",
        "where ",
        "help me ",
        "how much ",
        "how good ",
        "is ",
        "i ",
        "want ",
        "need ",
        "like ",
        "have ",
    ),
    *("leav", "quit", "get out of ", "getting out of ", "sick of ", "tired of "),
)
"""One of these begins or is in every question about the person."""
FROM_HERE = (
    rf"(?:what (?:else |other )?(?:jobs?|careers?|work)? ?(?:can|could|should|might) {ME} (?:become|be|do|get)"
    r"(?: next| now| instead)?|"
    r"(?:what|which) (?:jobs?|careers?) (?:suits?|fits?|is right for|is best for|would suit) me|"
    r"where (?:can|could|do|should) i go (?:next|from here)|what (?:comes |is |'s )?next|"
    r"(?:i (?:do not|don't) know )?what to (?:become|do with my life)|help me (?:choose|find) a (?:job|career))"
)
"""Asked of the person, with no role: answered from the profile, or by `careers start`."""
SKILL = (
    rf"(?:what (?:else )?(?:jobs?|careers?|work)? ?can {ME} (?:do|get)|"
    r"(?:(?:the )?(?:best|top|good) )?(?:jobs?|careers?|work)) (?:with|using|that uses?|for) (?:my )?"
    r"(?P<skill>.+?)(?: skills?| experience| knowledge)?"
)
"""What somebody can do, asked for with nothing else."""
EARNING = (
    rf"(?:i (?:earn|make|get|am paid)|how (?:much|good) is|what is|is) {OFFER}(?: (?:now|a good salary|good|enough))?"
)
LEAVING = (
    r"(?:i(?:'m| am)? )?(?:(?:want|need|would like|like|have)(?: to (?:get|move))? (?:out of|away from)|"
    r"(?:want to |to )?(?:leave|leaving|quit|quitting|get out of|getting out of)|(?:sick|tired) of|"
    r"want (?:to stop|something other than)) "
    r"(?:being an? |working in |my job in |my job as an? )?(?P<work>.+)"
)
"""Work that somebody wants to leave."""
