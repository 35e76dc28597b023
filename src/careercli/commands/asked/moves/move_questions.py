"""Questions about a move from one named job to another: rules of `role_questions`."""

from __future__ import annotations

from careercli.commands.asked.question_words import GO, ME, OTHER, ROLE, A

_BECOME = (
    r"(?:be(?:come)?|turn(?:ing)? into|(?:re)?train(?: to be| to become)? as|(?:re)?train to be(?:come)?|"
    r"work(?:ing)? as|qualify as|get into|make it as|"
    r"(?:go|move|switch|change|transition|pivot)(?: over)?(?: in)?(?: ?to)?(?: being)?)"
)
"""What somebody does who takes up another job."""
_IT_TAKES = r"(?:(?:is|was|would|will|does|do|might) (?:it|this|that) ?(?:be|take|cost)?)"
_FAR = r"hard|easy|long|difficult|likely|much (?:time|school(?:ing)?|training)|many years"
MOVES: tuple[tuple[str, str, tuple[str, ...]], ...] = (
    (
        rf"what (?:would|will|do|must) {ME} (?:have to |need to )?(?:need|learn|do|have)? ?(?:to )?{GO} from {A}{ROLE} "
        rf"(?:in)?to {A}{OTHER}",
        "steps",
        (" from ",),
    ),
    (
        rf"(?:how (?:do|can|could|would|to) ?{ME}? ?|(?:can|could|should) {ME} )?{GO} (?:in)?to {A}{OTHER} "
        rf"(?:from|as|after|coming from|with a background in)(?: being| working as| working in)? {A}{ROLE}",
        "path",
        (" from ", " as ", " after ", " background "),
    ),
    (
        rf"how (?:{_FAR}|far)(?: {_IT_TAKES})?"
        rf"(?:(?: for)? me)?(?: {ME})?(?: to)?(?: {GO})?(?: it)?(?: is)? from {A}{ROLE} (?:in)?to {A}{OTHER}",
        "path",
        (" from ",),
    ),
    (
        rf"how (?:{_FAR})(?: {_IT_TAKES})? "
        rf"(?:for )?{A}(?!{ME} ){ROLE} to {_BECOME} {A}{OTHER}",
        "path",
        ("how ",),
    ),
    (
        rf"(?:(?:can|could|may|might|will|would|should|how (?:can|could|does|do|would|should|might))|"
        rf"(?:is it|would it be) (?:possible|realistic|feasible|hard|easy|difficult|a good idea|likely) for|"
        rf"what are the chances (?:of|for)) "
        rf"(?:an? |the |my )?(?!{ME} )(?P<role>.+?) (?:to |ever |easily |still |just |realistically )*"
        rf"{_BECOME} {A}{OTHER}(?: too| easily)?",
        "path",
        (
            *(
                " becom",
                " turn",
                " train",
                " retrain",
                " switch",
                " mov",
                " chang",
                " go ",
                " transition",
                " work as ",
                " working as ",
            ),
            *(" get into ", " make it as ", " qualify ", " pivot", " be "),
        ),
    ),
    (
        rf"(?:is it|would it be) (?:possible|realistic|feasible|hard|easy|difficult|a good idea)(?: for me)? to {GO} "
        rf"from {A}{ROLE} (?:in)?to {A}{OTHER}",
        "path",
        (" from ",),
    ),
    (
        rf"(?:going |moving |switching |changing )?from {A}{ROLE} (?:in)?to {A}{OTHER},? "
        rf"(?:how|how long|how hard|what (?:do i need|does it take)|is (?:it|that) (?:possible|realistic|hard))"
        rf"(?: (?:do i do (?:it|that)|does (?:it|that) take|is (?:it|that)))?",
        "path",
        ("from ",),
    ),
    (
        rf"(?:what(?:'s|s| is| does| do| would| will| are)(?: an?| the)? {ROLE}(?: an?| the)? "
        rf"(?:still |have to |also )*"
        rf"(?:missing|lack(?:ing)?|need(?:ing)?(?: to (?:learn|know|do))?|short of|learn|miss)(?: still)? "
        rf"(?:for (?:being |becoming )?|to (?:be |{_BECOME} )|(?:in order )?to {_BECOME} ){A}{OTHER}|"
        rf"what(?:'s|s| is) (?:still )?(?:missing|lacking|needed|the gap) (?:for |between |from )?"
        rf"{A}(?P<role2>.+?) (?:to {_BECOME}|and|to) {A}(?P<other2>.+))",
        "steps",
        (" miss", " lack", " need", " short ", " learn", " gap"),
    ),
    (
        rf"how (?:do|can|could|to) ?{ME}? ?(?:become|be) {A}{OTHER} (?:from|coming from|with a background in|"
        rf"after(?: working)?|if i am|if i'm) (?:being |working as |working in )?{A}{ROLE}",
        "path",
        ("how ",),
    ),
)
"""What they look like, how they are answered, and their cues: as `role_questions.ABOUT`."""
