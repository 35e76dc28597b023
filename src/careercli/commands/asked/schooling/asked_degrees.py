"""General questions of study, which name no job: "trade school vs college", "best majors for money".

They are answered by the jobs of each usual way in, side by side, or by those that majors prepare for.
"""

from __future__ import annotations

from careercli import cued
from careercli.commands.asked.lists.list_words import FIELDS
from careercli.commands.asked.question import Question
from careercli.roles import beyond_words

_LEVELS = {
    "certificate": (
        r"(?:trade|vocational|technical|vo-?tech|career) (?:school|college)s?|trade school degrees?|"
        r"(?:certificates?|certs?|bootcamps?)(?: programs?)?|(?:learning |doing )?(?:a |the )?trades?"
    ),
    "high school": (
        r"(?:just )?(?:an? )?(?:high school|hs|ged)(?: (?:diplomas?|degrees?|education|grads?|graduates?))?|no "
        r"(?:degree|college)"
    ),
    "apprenticeship": r"(?:an? |union |paid )*apprenticeships?",
    "associate": (
        r"(?:an? )?(?:associate'?s?|community college|two[- ]year|2[- ]?(?:year|yr)|aa)(?: (?:degrees?|college))?"
    ),
    "master": r"(?:an? )?(?:master'?s?|grad(?:uate)? school|mba)(?: degrees?)?",
    "doctoral": r"(?:an? )?(?:doctorates?|ph\.?d\.?s?|doctoral degrees?)",
    "bachelor": (
        r"(?:an? )?(?:(?:four|4)[- ]?(?:year|yr)|bachelor'?s?|(?:a )?(?:regular |university |college |4[- ]year )?"
        r"(?:degrees?|college|university))(?: (?:degrees?|college|university))?"
    ),
}
_LEVEL = "|".join(_LEVELS.values())
_PAY = r"(?:pay|earn|make|get paid|salary|money|worth)s?"
_IN = r"(?: (?:in|for) (?P<field>[a-z][a-z &/-]*))?"
_LEVELS_ASKED = (
    r"(?:(?:what's |what is |which is |is it )?better,?:? )?(?:is |should i (?:go to |do |get |choose )?|go to |"
    r"going to )?"
    rf"(?P<one>{_LEVEL})(?: better)? (?:vs\.?|versus|or|compared (?:to|with)|than) (?:going to |go to "
    rf")?(?P<other>{_LEVEL})"
    rf"{_IN}(?:,? (?:which|what)(?:'s| is)? (?:better|pays (?:more|better))|(?: for| by| in)? (?:pay|money|salary|"
    r"earnings)(?: and .*)?)?",
    r"(?:what|how much(?: more)?) (?:does|do|would|can) (?:people with |someone with |you with "
    rf")?(?P<one>{_LEVEL}) {_PAY}"
    r"(?: (?:more )?(?:vs\.?|versus|than|compared (?:to|with)|or) (?:people with |someone with |with "
    rf")?(?P<other>{_LEVEL}))?{_IN}",
    rf"(?:do|does|will|would) (?:people|someone|those|workers|you|i|graduates) with (?P<one>{_LEVEL}) {_PAY} "
    r"(?:much |really )?"
    rf"(?:more|better|less)(?: money)? than (?:people |someone |those |workers )?(?:with )?(?P<other>{_LEVEL}){_IN}",
    rf"(?:is|are) (?:getting |going to |going |having )?(?P<one>{_LEVEL}) (?:degree |education )?(?:still |really |"
    r"even |actually )?"
    r"(?:worth (?:it|the money|getting|the cost|doing)|useless|necessary|a waste(?: of (?:money|time))?|overrated|dead)"
    r"(?: (?:anymore|nowadays|today|these days|financially|in 20[0-9]{2}|now))?",
    rf"(?:does|do|will) (?P<one>{_LEVEL}) (?:still |really )*(?:pay off|pay for itself|matter|pay)(?: anymore| "
    r"nowadays| today)?",
    r"(?:pay|salary|earnings|growth|wages?) by (?:level of )?(?:education|degree|schooling)(?: levels?)?",
)
"""What asks how jobs of different schooling pay."""
_BEST = (
    r"(?:(?:the )?(?:best|top|highest|good|great|most|worst|lowest)[ -]?)(?:(?:10|20|five|ten) )?(?:paying|paid|"
    r"lucrative|useful|"
    r"valuable|profitable|earning|in demand|employable|marketable)?"
)
_LEVEL_OF_MAJORS = (
    r"(?:college |university |(?P<level>associate'?s?|bachelor'?s?|master'?s?|graduate|2[- ]year|4[- ]year|doctoral) )?"
)
_WHY = (
    r"(?: (?:(?:for|to (?:make|earn|get))(?: the)?(?: most| more| good| big| best| a lot of)? ?(?:money|pay|salary|"
    r"jobs?|income|"
    r"the future)|to (?:study|get|have|choose|pursue|major in)|right now|today|in 20[0-9]{2}|out there|financially|"
    r"by (?:pay|salary)))*"
)
_MAJORS_ASKED = (
    rf"(?:what (?:are|is) |which (?:are|is) |what's |list |show me )?{_BEST} {_LEVEL_OF_MAJORS}(?:majors?|degrees?|"
    rf"fields? of study){_WHY}",
    rf"(?:what|which) {_LEVEL_OF_MAJORS}(?:majors?|degrees?|field of study)(?: (?:will|would|should|do|does|can|i|"
    r"to|you|get|choose|make|makes|have|has))*"
    r" (?:pay|pays|paying|earn|earns|make|makes|get|gets|lead|leads|paid|has|have|is|are)(?: (?:the|you|me|to))*"
    r" (?:most|best|more|highest|highest[ -](?:pay|paid|paying|salary)|top|worth it)(?: (?:money|pay|salary|"
    rf"paying jobs?|jobs?))?{_WHY}",
    rf"(?:what|which) should i (?:major in|study|get a degree in){_WHY}",
    r"majors? (?:by|ranked by|with the (?:best|highest)) (?:pay|salary|earnings|income)",
)
_UNASKED = r"(?:what|which) should i (?:major in|study|get a degree in)"
_SUITS = "by pay alone: what suits you begins with what you like, `careers interests` asks thirty short questions"
_AS_LEVEL = "{} is taken as {}"
_NAMES = {
    "certificate": "a postsecondary certificate",
    "high school": "a high school diploma",
    "associate": "an associate's degree",
    "bachelor": "a bachelor's degree",
    "master": "a master's degree",
    "doctoral": "a doctoral or professional degree",
}
_APPRENTICED = (
    "apprenticeships are among the jobs after a high school diploma: `careers list --on-the-job apprenticeship --sort "
    "-pay` has them"
)
_NO_VERDICT = "whether it is worth it is for you to say: the jobs of each usual way in are shown side by side"


def read(sentence: str) -> Question | None:
    """The list in groups that a sentence in small letters without a job asks for; None for another."""
    plain = sentence.rstrip(" ?.!")
    for pattern in _LEVELS_ASKED:
        if match := cued.fullmatch(pattern, plain):
            return _of_levels(match.groupdict())
    match = next((match for pattern in _MAJORS_ASKED if (match := cued.fullmatch(pattern, plain))), None)
    if match is None:
        return None
    level = _level(f"{match.groupdict().get('level') or ''} degree".strip())
    option = ("--education", level) if level not in ("bachelor", "") else ()
    suits = (_SUITS,) if cued.fullmatch(_UNASKED, plain) else ()
    return Question(("list", "--by", "major", *option), suits)


def _of_levels(groups: dict[str, str | None]) -> Question | None:
    """The jobs of each usual way in, of one field where the sentence names one, and how its words are read."""
    field = (groups.get("field") or "").strip()
    family = next((name for name, pattern in FIELDS.items() if cued.fullmatch(pattern, field)), "") if field else ""
    if field and not family:
        return None
    said: list[str] = []
    for name in ("one", "other"):
        words = groups.get(name) or ""
        level = _level(words) if words else ""
        if level == "apprenticeship":
            said.append(_APPRENTICED)
        elif level and level not in words:
            said.append(_AS_LEVEL.format(words, _NAMES[level]))
    if groups.get("one") and not groups.get("other"):
        said += [_NO_VERDICT, beyond_words.NO_TUITION]
    return Question(("list", "--by", "education", *(("--family", family) if family else ())), tuple(said))


def _level(words: str) -> str:
    """The level that some words name, as options take it; empty where they name none."""
    words = words.replace("graduate degree", "master's degree")
    return next((level for level, pattern in _LEVELS.items() if cued.fullmatch(pattern, words)), "")
