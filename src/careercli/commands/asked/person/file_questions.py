"""Questions about one's own files, which name no job: a CV, a role file, where it lies, the way to a pull request.

They are asked once, by somebody who does not know the command yet: each is answered by its name.
"""

from __future__ import annotations

from careercli import cued

_HOW = r"(?:(?:how|where) (?:do|can|could|to|would) ?(?:i|you|one|we)? ?|can (?:you|i|it) |please )?"
_CV = r"(?:(?:my|a|an|the|this|our) )?(?:own |old )?(?:cvs?|resumes?|résumés?|curriculum vitae)(?: file)?"
_FILE = r"(?:my|a|the|this|our) (?:own )?(?:yaml |role )?files?"
_TAKE_IN = (
    "(?:import|bring(?: in)?|load|upload|read(?: in)?|add|use|put(?: in)?|give (?:you|it)|feed|scan|parse|get in|"
    "take in|insert|enter)"
)
_INTO = r"(?: in| here| (?:in|into|with) (?:it|this|here|careers|my profile))?"
_CHECK = "(?:check|validate|test|verify|mend|fix)"
_WRONG = (
    r"(?:what(?: is|'s| are)? (?:wrong|the (?:errors?|problems?|matter))|is (?:there )?(?:anything|something) wrong) "
    r"(?:with|in)"
)
_IN_ORDER = "(?:right|valid|ok|okay|correct|in order|good|all right)"
_NOT_USED = r"(?:not )?(?:used|read|shown|found|valid|work(?:ing)?|show(?: up)?)"
_PUT = r"(?:do|does|is|are|did|should|can|must) (?:i )?(?:put |save |keep |find )?"
_LIES = "(?:go|kept|stored|saved|lie|live|end up|belong)"
_OPEN = r"(?:make|open|send|create|submit|prepare) (?:a |my )?pull request(?: for (?:a|my) (?:new )?(?:role|file))?"
_TO_THIS = r"to (?:this|the|careers)(?: project)?|(?:a|my)(?: new| own)? (?:role|file)s?"
_CONTRIBUTE = rf"(?:contribute|share|publish|submit)(?: (?:{_TO_THIS}))?"
_OF_CV = (
    "a CV is read into your profile: `careers profile import FILE`; `careers match --from FILE` ranks jobs by it and "
    "keeps nothing"
)
_OF_SKILLS = "jobs by the skills of your profile: `careers match`; `careers profile import FILE` reads them from a CV"
_OF_CHECK = (
    "every problem of a role file, each with its line: `careers validate FILE`; `careers where` says which files are "
    "left out, and why"
)
_OF_PLACE = "the folders in their order, with the files in each: `careers where`; yours win over the bundled ones"
_OF_PULL_REQUEST = (
    "in a checkout of the project: `careers new TITLE --to data/roles` writes the file, `careers validate data/roles "
    "--strict` checks it as a pull request is checked; CONTRIBUTING.md says the rest"
)
_ANSWERS = (
    (f"{_HOW}{_TAKE_IN} {_CV}{_INTO}", _OF_CV),
    (f"{_WRONG} {_FILE}", _OF_CHECK),
    (f"{_HOW}{_CHECK} {_FILE}", _OF_CHECK),
    (f"is {_FILE} {_IN_ORDER}", _OF_CHECK),
    (f"why (?:is|does|isn't|doesn't) {_FILE} {_NOT_USED}", _OF_CHECK),
    (f"where {_PUT}{_FILE}(?: {_LIES})?", _OF_PLACE),
    (f"where (?:do|does|is|are) my (?:own )?roles?(?: files?)?(?: {_LIES})?", _OF_PLACE),
    (f"{_HOW}{_OPEN}", _OF_PULL_REQUEST),
    (f"{_HOW}{_CONTRIBUTE}", _OF_PULL_REQUEST),
)
"""Each kind of question, and its answer."""


_TYPED_FILE = r"(?<![\w/])[\w~./-]*\w\.(?:txt|pdf|docx?|odt|html?|json|md|tex|rtf)\b"
_ANY_CV = rf"\b(?:my|this|our|a|the) (?:own )?(?:cvs?|resumes?|résumés?|curriculum vitae)\b|{_TYPED_FILE}"
_FIT = r"\b(?:match(?:es|ing)?|fits?|fitting|suits?|suited|missing|qualif\w+|apply|right for)\b"
_JOBS_FIT = (
    r"(?:what|which) (?:other )?(?:jobs?|roles?|careers?|work) (?:do |does |would |might |could |can )?(?:i )?"
    r"(?:match(?:es)?|fits?|suits?|(?:is|are) right for)(?: with)? my (?:own )?skills"
)
_SHARED = (
    r"\bpull requests?\b|\bcontribut(?:e|ing) (?:to (?:this|the|careers)|an?|my)\b|"
    r"\b(?:add|adding) (?:a|my)(?: own| new)* role\b"
)


def answer(sentence: str) -> str:
    """What to do, with the command; empty for any other sentence.

    A CV or a file that is typed beside jobs that fit is read by `match`, by its name where it has one.
    """
    if told := next((told for asked, told in _ANSWERS if cued.fullmatch(asked, sentence)), ""):
        return told
    if cued.search(_ANY_CV, sentence) and cued.search(_FIT, sentence):
        named = cued.search(_TYPED_FILE, sentence)
        return _OF_CV.replace("FILE", named[0]) if named else _OF_CV
    if cued.fullmatch(_JOBS_FIT, sentence):
        return _OF_SKILLS
    return _OF_PULL_REQUEST if cued.search(_SHARED, sentence) else ""
