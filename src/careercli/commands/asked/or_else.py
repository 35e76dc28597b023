"""What else a sentence may have meant: commands for the jobs that its reading names, the likeliest by its words first.

A sentence in words that no rule has met may be read as another question than was asked. So the reading is told with
the nearest others: the right answer is then one command away. Nothing is looked up for that.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from careercli import cued, paths
from careercli.offered import written

MOST = 3
"""Commands that are offered beside the one that is run."""
_MOST_LETTERS = 150
"""Letters of all of them together: names of roles may be long."""
_LEAST_LETTERS = 4
"""Letters of a word of a role's name."""
OF_JOBS = ("show", "salary", "next", "path", "gap", "plan", "compare", "day", "related", "tiers", "report", "faq")
"""Commands behind which jobs stand."""
OF_TWO = ("gap", "path", "plan")
"""Commands from one job to another."""
_OF_SEVERAL = (*OF_TWO, "compare", "salary", "report")
_PLACED = ("salary", "next", "path", "compare", "report")
"""Commands that take a place."""
_FILTERED = ("list", "next")
"""Commands that take the same wishes."""
_OWN_OPTIONS = ("--sort", "--earning", "--have", "--order", "--from", "--limit", "--format", "--in", "--title")
"""Options of these that are no wish, or stand for what only one of them takes."""
BY_WORDS: tuple[tuple[str, tuple[str, ...], str], ...] = (
    (
        r"learn\w*|study\w*|skills?|know|missing|lack\w*|teach me|needs?|needing|short of|gap|requir\w*|ready for",
        ("gap",), "shows what is to be learned",
    ),
    (
        r"certif\w*|degrees?|licen[sc]\w*|diploma|school\w*|college|qualif\w*|train\w*|class(?:es)?|courses?|masters?|"
        r"study\w*|how long|become|get (?:in|into)|too old|too late|hard to",
        ("show", "--section", "education"), "shows what schooling and licenses it takes",
    ),
    (r"first|start\w*|begin\w*|steps?|plan|prepare|ready|resume|cv", ("plan",), "has the steps in their order"),
    (
        r"how long|how many years|get (?:\w+ )?(?:from|into)|go from|switch\w*|becom\w+|becam\w*|chang\w+|move|mov\w+|"
        r"end up|into|break in\w*|how do \w+ get|way|turn into",
        ("path",), "shows the way",
    ),
    (
        r"day|days|tasks?|duties|boring|shifts?|like to be|like|do all|morning|typical\w*|describe|a living|handles?|"
        r"fun|routine|actual work",
        ("show", "--section", "activities"), "shows what people do in it",
    ),
    (
        r"stand\w*|sit|sitting|feet|knees?|backs?|lift\w*|heavy|injur\w*|hurts?|danger\w*|risk\w*|stress\w*|hours|"
        r"nights?|weekends?|physical\w*|hot|cold|loud|dirty|outdoors?|outside|complain\w*|hard on|body|conditions",
        ("show", "--section", "conditions"), "shows what the work is like",
    ),
    (
        r"future|demand|growing|openings|ai|robots|hiring|safe|market|worth it|still be|outlook|replaced|dying|chances",
        ("show", "--section", "statistics"), "shows its outlook",
    ),
    (
        r"how much(?! (?:time|school|stud|train|math))|"
        r"paid|pays?|paying|earn\w*|salar\w+|wages?|money|income|afford\w*|live on|makes?|rich|bills|worth it|raise",
        ("salary",), "shows what it pays",
    ),
    (r"states?|cit(?:y|ies)|where|cost of living", ("salary", "--where"), "shows where it pays most"),
    (
        r"tools?|software|use|uses|using|carry|carries|equipment|programs?|gear|machines?|wears?",
        ("show", "--section", "software"), "shows the tools of it",
    ),
    (r"skills?|maths?|good at|talents?|smart|traits?", ("show", "--section", "skills"), "shows the skills it takes"),
    (
        r"instead|leave|leaving|quit\w*|tired|hate\w*|other|else|after|laid off|next|"
        r"could (?:i|we|he|she|they)|promot\w*|senior|ladder|"
        r"reports? to|boss|above|beyond|suggest\w*|fired|lost|options|alternatives?|advance\w*|lead|burn\w*|moves?",
        ("next",), "shows where it leads",
    ),
    (r"similar|related|close to|akin", ("related",), "shows the most similar jobs"),
    (
        r"hand ?outs?|sheets?|print\w*|pdf|page|brochure|leaflet|one[ -]pager|flyer",
        ("report",), "writes a page of it",
    ),
    (
        r"differen\w*|versus|vs|better|worse|compar\w*|which|or|between|easier|harder|more than|than",
        ("compare",), "shows how both differ",
    ),
)  # fmt: skip
"""Words of a sentence, the command that comes nearest to them, and what it does for a job."""
WHAT = {command: what for _words, command, what in BY_WORDS}
_USUAL_OF_ONE = (("show",), ("path",), ("next",), ("salary",))
_USUAL_WITHOUT_OWN = (("show",), ("show", "--section", "education"), ("next",), ("salary",))
_WAY_IN = ("show", "--section", "entry-path", "--section", "education")
WITHOUT_OWN: dict[str, tuple[str, ...]] = {"gap": ("show", "--section", "skills"), "path": _WAY_IN, "plan": _WAY_IN}
"""What tells of a job what these tell from one's own, where that is not known."""
_USUAL_OF_OWN = (("next",), ("show",), ("salary",), ("gap",))
_USUAL_OF_TWO = (("gap",), ("path",), ("compare",), ("salary",))
"""What is asked most of one job, with one's own known or not, of one's own, and of two, where no word tells."""
_IS_OWN = (
    r"\b(?:i'm|i am|i was|i've been|after|leav\w+|quit\w*|tired of|sick of|former|ex|laid off|lost|burned out|"
    r"(?:client|husband|wife|son|daughter|student|friend|brother|sister|mom|dad) (?:is|was)|"
    r"(?:i|he|she|who) (?:work|works|worked|drive|drives|teach|teaches))\b"
)
"""What says that the one job of a sentence is that of the person."""
_OF_SELF = r"\b(?:i|i'm|i've|my|me|we|client|student|he|she)\b"
_WANTED = r"\b(?:become|becoming|to be|be an?|get into|getting into|want to|train(?:ing)? as|until i)\b"
_DIRECTED = r"\b(?:to|into|from|become|becoming|be)\b"
"""What says which of two jobs is gone to."""
_LEFT = ("not looked for", "left aside", "looked for in no record")
"""What remarks say of words that no part of a sentence has read."""
_NO_NAME = frozenset((
    "i", "i'm", "im", "my", "me", "we", "you", "for", "with", "without", "no", "not", "and", "but", "or", "at", "if",
    "so", "like", "what", "how", "who", "where", "when", "can", "do", "does", "is", "are", "am", "could", "should",
    "would", "will", "that", "which", "want", "need", "from", "after", "than", "to", "vs", "versus", "earn", "make",
    "about", "job", "jobs", "work",
))  # fmt: skip
"""Words of a sentence that stand in no name of a job."""
_MOST_OF_NAME = 4
_NAME = "(.+?)"
_OF = (
    r"(?:pay|salary|salaries|wages?|income|earnings|outlook|skills|training|schooling|education|duties|tasks|tools|"
    r"software|requirements|hours)"
)
_AN = r"(?:an? |the )?"
_IN = rf"(?: in {_NAME})?"
_SHORT = (
    rf"{_NAME}(?: {_OF})?(?: (?:offer )?[$£€]?[0-9][0-9.,k]*(?:(?:/| an? | per )[a-z]+)?)?{_IN}",
    rf"(?:what(?:'s| is| are) )?(?:the )?(?:average )?{_OF} (?:of|for) {_AN}{_NAME}{_IN}",
    rf"(?:compare )?{_AN}{_NAME} (?:vs\.?|versus|or|and|to) {_AN}{_NAME}",
    rf"(?:what|how much) (?:do|does) {_AN}{_NAME} (?:earn|make|do|get paid){_IN}",
    rf"what(?:'s| is) {_AN}{_NAME}",
    rf"(?:how (?:to|do i|can i|do you) )?become {_AN}{_NAME}",
    rf"jobs like {_AN}{_NAME}",
)
"""Sentences that are read by every word of theirs, and the names in them: nothing else can be meant."""


def told(
    sentence: str, arguments: Sequence[str], remarks: Sequence[str] = (), jobs: Sequence[str] = ()
) -> tuple[str, ...]:
    """The other commands that a sentence may ask for, at most three; none for one that is surely read.

    `arguments` are those that it is read as, `remarks` what is said of it, `jobs` those that it names and the reading
    leaves aside.
    """
    text = " ".join(sentence.lower().replace("’", "'").split()).strip(" ?!.")
    is_left = any(cue in remark for remark in remarks for cue in _LEFT)
    if not (arguments or jobs) or (not is_left and _is_short(text)):
        return ()
    said = " ".join(remarks)
    offered: list[str] = []
    for command in _commands(text, tuple(arguments), tuple(jobs), is_left=is_left):
        line = written(command)
        is_too_long = offered and sum(map(len, (*offered, line))) > _MOST_LETTERS
        is_run = bool(arguments) and _is_same(command, arguments)
        if line not in offered and f"`{line}`" not in said and not is_too_long and not is_run:
            offered.append(line)
    return tuple(offered[:MOST])


def _is_short(text: str) -> bool:
    """Whether a sentence is of one of the forms that are read by every word, with no more than names in it."""
    found = (match for form in _SHORT if (match := cued.fullmatch(form, text)))
    return any(all(_is_name(name.split()) for name in match.groups() if name) for match in found)


def _is_name(words: Sequence[str]) -> bool:
    return len(words) <= _MOST_OF_NAME and _NO_NAME.isdisjoint(words)


def lines(others: Sequence[str]) -> tuple[str, ...]:
    """The line that tells other readings, below the one that tells the reading; none without any.

    Of the one that writes a file it is said that it does.
    """
    told = (f"`{other}`{' (writes a page)' if other.startswith('careers report ') else ''}" for other in others)
    return (f"  or else: {', '.join(told)}",) if others else ()


def ranked(text: str, usual: Sequence[tuple[str, ...]] = (), *, named: Sequence[str] = ()) -> list[tuple[str, ...]]:
    """The commands that words of a sentence ask for, those of the most words first; then what is `usual`.

    The names of the jobs that are `named` ask for nothing: a software developer is no question for software.
    """
    parts = tuple(part for slug in named for part in slug.split("-") if len(part) >= _LEAST_LETTERS)
    text = " ".join(word for word in text.split() if not (parts and word.startswith(parts)))
    counted = []
    for pattern, command, _what in BY_WORDS:
        whole = rf"\b(?:{pattern})\b"
        if cued.may_fit(whole, text) and (found := len(re.findall(whole, text))):
            counted.append((-found, command))
    asked = [command for _count, command in sorted(counted, key=lambda each: each[0])]
    return list(dict.fromkeys((*asked, *usual)))


def _commands(text: str, arguments: tuple[str, ...], jobs: tuple[str, ...], *, is_left: bool) -> list[tuple[str, ...]]:
    """The commands for a sentence, the likeliest first."""
    name = arguments[0] if arguments else ""
    named = _jobs_of(arguments)
    there = _option(arguments, "--in")
    found: list[tuple[str, ...]] = []
    wishes = _wishes(arguments) if name in _FILTERED else ()
    if jobs:  # which the reading leaves aside: it is of something else, or of but one of two
        of_all = tuple(dict.fromkeys((*jobs, *named)))[:2]
        found += [("next", *of_all, *wishes, *there)] if wishes and len(of_all) == 1 else []
        found += _of_jobs(text, of_all, there)
    elif wishes and not named and (is_left or cued.search(_OF_SELF, text)):
        found.append(("next", *wishes, *there) if _has_own() else ("start",))
    if named:
        found += _of_jobs(text, named, there)
    if name in OF_TWO and len(named) > 1 and not cued.search(_DIRECTED, text):
        found.insert(1, (name, *named[::-1], *(there if name in _PLACED else ())))
    if wishes and named:
        found.insert(min(len(found), 1), ("list", *wishes, *there))
    if not found and name == "list" and is_left:
        found.append(("start",))
    return found


def _of_jobs(text: str, named: tuple[str, ...], there: tuple[str, ...]) -> list[tuple[str, ...]]:
    """The commands for one job or two that a sentence names."""
    if len(named) > 1:
        ranks = ranked(text, _USUAL_OF_TWO, named=named)
        of_two = [command for command, *options in ranks if not options and command in _OF_SEVERAL]
        return [(command, *named, *(there if command in _PLACED else ())) for command in of_two]
    is_own = cued.search(_IS_OWN, text) is not None and not cued.search(_WANTED, text)
    has_own = _has_own()
    ranks = ranked(text, _USUAL_OF_OWN if is_own else _USUAL_OF_ONE if has_own else _USUAL_WITHOUT_OWN, named=named)
    commands = []
    for command, *options in ranks:
        if command == "compare" or (command in OF_TWO and is_own):  # the job to go to is not known
            continue
        if command in OF_TWO and not has_own:
            command, *options = WITHOUT_OWN[command]
        of_place = there if command in _PLACED and "--where" not in options else ()
        commands.append((command, *named, *options, *of_place))
    return list(dict.fromkeys(commands))


def _jobs_of(arguments: tuple[str, ...]) -> tuple[str, ...]:
    """The jobs that a command line names."""
    if not arguments or arguments[0] not in OF_JOBS:
        return ()
    end = next((at for at, word in enumerate(arguments) if word.startswith("-")), len(arguments))
    return arguments[1 : end if arguments[0] != "faq" else min(end, 2)]


def _has_own() -> bool:
    """Whether a profile may name one's own job."""
    return paths.user_profile().is_file()


def _wishes(arguments: tuple[str, ...]) -> tuple[str, ...]:
    """The wishes of a list or of moves, as both take them."""
    wishes: list[str] = []
    is_wish = False
    for word in arguments[1:]:
        if word.startswith("--"):
            is_wish = word not in _OWN_OPTIONS
        if is_wish:
            wishes.append(word)
    return tuple(wishes)


def _option(arguments: tuple[str, ...], name: str) -> tuple[str, ...]:
    at = arguments.index(name) if name in arguments else -1
    return arguments[at : at + 2] if 0 <= at < len(arguments) - 1 else ()


def _is_same(command: tuple[str, ...], arguments: Sequence[str]) -> bool:
    """Whether a command tells no more than the one that is run: the same, or a part of it."""
    if command[0] != arguments[0]:
        return False
    if command[0] == "show" and len(command) > 2:
        return {*command} <= {*arguments}
    is_of_places = "--where" in command, "--where" in arguments
    is_told = command[0] in ("salary", "next") and command[:2] == (*arguments[:2],) and len({*is_of_places}) == 1
    return command == (*arguments,) or is_told
