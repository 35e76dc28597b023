"""The lines of a guide to its sections. A heading is known by what it is about, not by one guide's wording.

`Core Functions of the X Role`, `Path to X`, `Pros & Cons for X`, `What Does an X Do?` are matched by patterns over
folded words: no case, punctuation, emoji, bracketed words or number in front. A heading that no pattern fits is tried
without the role's name, then by its parts (`Duties/Responsibilities`, `Salary & Outlook`). A new wording is one more
pattern here.
"""

from __future__ import annotations

import dataclasses
import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from careercli.skills import normalize
from careercli.sources.guide.rungs import rung_on_a_line
from careercli.sources.guide.text import Line
from careercli.sources.guide.titles import Words, names_rung, title_named, without_role

_TAIL = r"(?: (?:of|for|as|in|to|on|about|by) .+)?"
"""What may follow: `of the X Role`, `for X`, `as an X`."""
_PAY = r"(?:salary|salaries|pay|compensation|earnings|wages?|remuneration)"
_ROLE = r"(?:role|job|position)"
_NEEDED = (
    r"(?:(?:key|required|essential|core|top|important|necessary|preferred|desired|desirable|minimum|basic|additional"
    r"|relevant|job|career|professional|main) )*"
)
_SKILLS = r"(?:skills|qualifications|requirements|competenc(?:y|ies)|abilities|qualities)"

_HEADINGS: dict[str, tuple[str, ...]] = {
    "demand": (rf"(?:(?:current|job|labou?r|hiring|employment) )?(?:market )?demand(?: level| today)?{_TAIL}",),
    "salary": (
        rf"(?:(?:annual|yearly|average|monthly|weekly|hourly|typical|expected|base|gross|national) )*{_PAY}{_TAIL}",
        rf"(?:\w+ )?{_PAY} (?:ranges?|overview|expectations|information|info|insights|scale|bands?|data|levels){_TAIL}",
        rf"(?:starting|median|average) {_PAY}{_TAIL}",
        r"how much (?:do|does|can) .+ (?:make|earn|get paid)(?: .+)?",
        rf"what (?:is|are) .*{_PAY}.*|earning potential|what you(?: will|'ll) earn",
    ),
    "core_functions": (
        rf"(?:core|main|key|primary|essential) functions?{_TAIL}",
        r"what (?:does|do) (?:an? )?.+ do",
        r"what (?:an? |the )?(?!you|i |we).+ (?:does|do)",
        r"what (?:is|are) (?:an? )?(?!.*(?:salary|outlook)).+",
        rf"{_ROLE} (?:overview|description|summary|profile|purpose)",
        rf"about (?:the|this) {_ROLE}|the {_ROLE}|{_ROLE} brief",
    ),
    "responsibilities": (
        rf"(?:(?:key|main|core|primary|typical|daily|job|major) )*(?:responsibilities|duties|tasks){_TAIL}",
        rf"(?:(?:key|main|core|job) )*(?:duties (?:and )?responsibilities|responsibilities (?:and )?duties){_TAIL}",
        rf"(?:(?:key|main|core|job) )*roles? (?:and )?responsibilities{_TAIL}",
        r"what you(?: will|'ll) (?:do|be doing)|(?:in this role )?you will|day to day(?: (?:work|tasks|duties))?",
    ),
    "work_setting": (
        rf"(?:typical )?work(?:ing|place)? (?:settings?|environments?|conditions)(?: (?:and )?conditions)?{_TAIL}",
        r"(?:typical )?(?:work(?:ing)? |job )?(?:schedules?|hours)|(?:work|job) locations?",
        r"physical (?:demands|requirements)",
        r"where you(?: will|'ll) work|where (?:do|does) .+ work|what is the work(?:ing)? environment .+",
    ),
    "tech_stack": (
        rf"(?:tech|technology|technologies|software|tools?)(?: used)?{_TAIL}",
        rf"(?:tech|technology|software|tools?)(?: (?:and )?(?:stack|tools|technologies|software|platforms))+{_TAIL}",
    ),
    "skills": (
        rf"{_NEEDED}{_SKILLS}(?: (?:required|needed|you need|you will need))?{_TAIL}",
        rf"{_NEEDED}{_SKILLS} (?:and )?{_SKILLS}{_TAIL}",
        r"(?:what|skills) (?:you(?: will|'ll)?|we|we're) (?:need|bring|have|look for|are looking for|looking for)",
        rf"who you are|nice to haves?|must haves?|what employers (?:look|are looking) for{_TAIL}",
        rf"(?:what|which) {_SKILLS} (?:do|does|are|is|will) .+",
    ),
    "education_level": (r"(?:(?:minimum|typical) )?education(?:al)?(?: levels?| background)?",),
    "technical": (rf"(?:tech|technical|hard|technology|digital) (?:skills|abilities|competencies){_TAIL}",),
    "soft": (rf"(?:soft|interpersonal|people|personal) (?:skills|abilities|competencies|qualities){_TAIL}",),
    "entry_path": (
        r"(?:career |entry )?path(?:way)? (?:to|into) .+",
        r"how (?:to|(?:do|can) (?:you|i)) (?:become|be|get started as|get into) .+",
        r"becoming an? .+",
        r"how to (?:become one|get the job|get started|get hired)|getting the job|steps to become .+",
        r"(?:career )?entry path",
        r"getting started(?: (?:as|in) .+)?",
    ),
    "education_path": (
        rf"(?:required|formal|recommended) education{_TAIL}",
        rf"education(?:al)? (?:requirements?|paths?|pathways?)(?: (?:and )?training)?{_TAIL}",
        r"what (?:education|training|degree) (?:do|does|is) .+",
        rf"education (?:and )?(?:training|certifications?)(?: requirements?)?{_TAIL}",
        rf"(?:training|certifications?|licen[cs](?:es|ing|ure)|entry requirements)(?: requirements?)?{_TAIL}",
    ),
    "tiers": (
        rf"career (?:path )?(?:tiers|levels|ladder|progression|stages|steps)(?: (?:and )?(?:levels|tiers))?{_TAIL}",
        r"(?:seniority|experience|role) levels",
        r"career (?:path|pathway|paths)|career (?:path|pathway) (?:of|for) .+",
        r"levels of (?:experience|seniority)",
    ),
    "global_outlook": (
        rf"(?:global|international|worldwide) (?:outlook|demand|perspective|opportunities|market|view){_TAIL}",
    ),
    "market": (rf"(?:the )?(?:job )?market(?: (?:today|now|overview|insights|situation))?{_TAIL}",),
    "challenges": (rf"(?:(?:role|job|key|main|common|current|career) )*challenges(?: faced)?{_TAIL}",),
    "growth_paths": (
        rf"(?:career )?growth (?:paths?|opportunities|areas|drivers|potential){_TAIL}",
        rf"(?:(?:career|job) )?(?:advancement|promotion)(?: (?:prospects|opportunities|paths?))?{_TAIL}",
    ),
    "trends": (rf"(?:(?:industry|market|key|current|emerging|job) )*trends{_TAIL}",),
    "day": (
        r"(?:an? |the )?day in (?:the|an?) (?:work(?:ing)? )?(?:life|day)(?: of .+)?",
        r"(?:an? )?(?:typical|average) (?:work(?:ing)? ?)?(?:day|shift|workday)(?: (?:as|for|of|in) .+)?",
        r"daily (?:schedule|routine)",
    ),
    "balance": (
        rf"work life balance(?: (?:and )?stress(?: levels?)?)?{_TAIL}",
        rf"stress (?:and )?(?:work life )?balance{_TAIL}",
    ),
    "skill_map": (rf"(?:the )?skills? (?:map|matrix|tree|breakdown){_TAIL}", rf"competency map{_TAIL}"),
    "pros_cons": (
        rf"(?:the )?(?:pros (?:and )?cons|advantages (?:and )?disadvantages|benefits (?:and )?drawbacks){_TAIL}",
    ),
    "pros": (
        rf"(?:the )?(?:pros|advantages|upsides){_TAIL}",
        r"benefits (?:of|as) .+",
    ),
    "cons": (rf"(?:the )?(?:cons|disadvantages|drawbacks|downsides){_TAIL}",),
    "mistakes": (
        r"(?:(?:common|typical|frequent|top) )*(?:beginners? |rookie |newcomers? )?mistakes",
        r"(?:(?:common|typical|frequent|top) )*mistakes (?:of|by|to|for|made|that|new|beginners?|newcomers?)\b.*",
    ),
    "advice": (
        rf"(?:contextual|career|expert|professional|practical|general) (?:advice|tips){_TAIL}",
        rf"advice{_TAIL}",
        r"tips(?: for .+)?",
    ),
    "case_studies": (
        rf"(?:real (?:world|life) )?examples?(?: (?:and )?(?:real world )?(?:case )?studies)?{_TAIL}",
        rf"case studies(?: (?:and )?examples)?{_TAIL}",
    ),
    "portfolio": (
        rf"portfolio(?: (?:tips|advice|guidance|ideas|building))?{_TAIL}",
        rf"(?:building|tips for) (?:a|your) portfolio{_TAIL}",
    ),
    "outlook": (
        rf"(?:job|career|employment|future|growth) outlook(?: (?:and )?related (?:roles|careers|jobs))?{_TAIL}",
        rf"(?:industry|market) outlook{_TAIL}",
        rf"(?:job|career|employment|projected) (?:growth|prospects|projections){_TAIL}",
        r"outlook|what is the (?:job )?outlook.*",
    ),
    "related": (
        r"(?:comparing )?(?:related|similar|comparable|alternative|other)"
        r" (?:roles|careers|jobs|occupations|positions|titles)"
        r"(?: to consider)?",
    ),
    "intro": (r"summary|introduction|at a glance|(?:quick|key) facts|overview",),
    "faq": (rf"(?:frequently asked questions|faqs?|common questions|questions (?:and )?answers)(?: faqs?)?{_TAIL}",),
    "sources": (
        r"sources?(?: (?:and )?(?:references|further reading))?",
        r"references|data sources|bibliography",
    ),
    "site": (
        r"share (?:this )?(?:career )?(?:guide|page|article)",
        r"jobicy .*subscription",
        r"(?:(?:subscribe to|sign up for|join|get) )?(?:our |the )?(?:\w+ )?newsletter",
        r"privacy policy|cookie (?:policy|settings|preferences)|terms of (?:service|use)|(?:all )?rights reserved",
    ),
}
_PATTERNS = tuple((kind, re.compile("|".join(wordings))) for kind, wordings in _HEADINGS.items())
_NO_HEADING = re.compile(r"^(?:median|mean|top|growth rate|stress level|balance rating)\b")
_COPYRIGHT = re.compile(r"^(?:©|\(c\)|copyright\b).*\d{4}", re.IGNORECASE)

PROSE = frozenset({
    "core_functions", "work_setting", "education_level", "entry_path", "education_path", "global_outlook", "challenges",
    "growth_paths", "trends", "balance", "portfolio", "demand", "market",
})  # fmt: skip
_ENDED = frozenset({"salary", "outlook", "skills", "related", "sources"})
"""Sections of short lines that a heading of words alone ends, where it is written like a title above a text."""
LISTS = frozenset({"responsibilities", "tech_stack", "technical", "soft", "pros", "cons", "mistakes", "advice"})
_NESTED = {
    "skill_map": frozenset({"technical", "soft", "tech_stack", "skills", "education_level", "trends", "challenges"}),
    "case_studies": frozenset({"challenges", "trends", "growth_paths", "tech_stack", "responsibilities"}),
    "faq": frozenset({"education_level", "challenges", "trends", "responsibilities", "entry_path", "core_functions"}),
    "tiers": frozenset({"responsibilities", "salary", "technical", "soft", "skills"}),
    "rung": frozenset({"responsibilities", "salary", "technical", "soft", "skills", "core_functions"}),
    "day": frozenset({"responsibilities", "challenges"}),
}
"""Headings that inside such a section are the names of its own parts: a skill map has its group `Soft Skills`."""


_TICKS = frozenset("✓✔☑✗✘✅❌+")


@dataclass
class Section:
    """A part of a guide: its kind ("opening" before the first heading, "unknown", "site"), heading and lines.

    `kinds` are all that its heading is about, where that is more than one thing (`Salary & Outlook`).
    """

    kind: str
    heading: Line | None = None
    lines: list[Line] = field(default_factory=list)
    bulleted: bool = False
    tight: bool = False
    titled: bool = False
    kinds: tuple[str, ...] = ()

    def append(self, line: Line) -> None:
        """Adds a line; from then on `bulleted` says whether any of them is an entry of a list, `tight` whether any two
        stand without an empty line between, and `titled` whether one is the guide's title."""
        self.tight = self.tight or (bool(self.lines) and not line.gap)
        self.lines.append(line)
        self.bulleted = self.bulleted or line.bullet
        self.titled = self.titled or line.level == 1 or bool(title_named(line.text))

    def only_rungs(self) -> bool:
        """Whether it is a ladder whose steps stand on a line each with their years: none of them has parts."""
        return self.kind == "tiers" and len(self.lines) > 1 and all(map(rung_on_a_line, self.lines))

    @property
    def inline(self) -> bool:
        """True if the heading shares its line with the text."""
        return bool(self.heading and self.lines and self.lines[0].position == self.heading.position)


def kind_of(text: str, roles: Sequence[Words] = ()) -> str:
    """What a heading is about, or "" if it is no heading that a guide is known to have.

    `roles` are the names of the guide's role, as `titles.stems` gives them: a heading may have one in it.
    """
    return next(iter(kinds_of(text, roles)), "")


def kinds_of(text: str, roles: Sequence[Words] = ()) -> tuple[str, ...]:
    """All that a heading is about, the first thing first; empty if it is no heading."""
    if len(text) > 120:
        return ()
    if _COPYRIGHT.match(text):
        return ("site",)
    folded = _folded(text)
    if not folded or _NO_HEADING.match(" ".join(folded)):
        return ()
    kind = _kind(folded, roles)
    return (kind,) if kind else _kinds_of_parts(text, roles)


def _kind(words: Words, roles: Sequence[Words]) -> str:
    """The kind of a heading's words, with the role's name in them or without."""
    for tried in dict.fromkeys((words, without_role(words, roles))):
        folded = " ".join(tried)
        if kind := next((kind for kind, pattern in _PATTERNS if pattern.fullmatch(folded)), ""):
            return kind
    return ""


_PARTS = re.compile(r"\s*(?:[/&,;+|]|\band\b)\s*", re.IGNORECASE)
_MOST_WORDS = 8
"""In a heading of several parts; a line with more is a sentence."""


def _kinds_of_parts(text: str, roles: Sequence[Words]) -> tuple[str, ...]:
    """The kinds of `Education path / duration / cost`: the first part is known, and no other is more than two words."""
    bare = _NUMBERED.sub("", text).rstrip(" :?")
    parts = [words for words in map(_folded, _PARTS.split(bare)) if words]
    if (
        len(parts) < 2
        or sum(map(len, parts)) > _MOST_WORDS
        or any(character in bare for character in ":.!$€£0123456789")
    ):
        return ()
    kinds = [_kind(words, roles) for words in parts]
    if not kinds[0] or any(len(words) > 2 for words, kind in zip(parts, kinds, strict=True) if not kind):
        return ()
    if kinds[0] == "education_level":
        return ("education_path",)
    return tuple(dict.fromkeys(filter(None, kinds)))


_NUMBERED = re.compile(
    r"^\s*(?:(?:step|part|section|chapter) )?(?:\d{1,2}|[ivx]{1,4})(?:\.\d{1,2})*\s*[.):–—-]\s*", re.IGNORECASE
)


def without_number(text: str) -> str:
    """A heading without its number and colon, `2. Skills:`"""
    return _NUMBERED.sub("", text).rstrip(" :") or text


def _folded(text: str) -> Words:
    bare = _NUMBERED.sub("", text.replace("’", "'"))
    return tuple(normalize.words(re.sub(r"[(\[][^()\[\]]*[)\]]", " ", bare)))


def split(lines: list[Line], roles: Sequence[Words] = ()) -> list[Section]:
    """The sections of a guide in its order; each line stands in exactly one, as its heading or in its lines.

    `roles` are the names of the guide's role, which its headings may have in them.
    """
    sections = [Section("opening")]
    seen: set[str] = set()
    for position, line in enumerate(lines):
        current = sections[-1]
        following = lines[position + 1] if position + 1 < len(lines) else None
        kinds = _opens(line, following, current, seen, roles)
        if current.kind == "site" and seen.issuperset(kinds):
            kinds = ()  # the site's own "Related jobs" below the guide
        if kinds:
            sections.append(Section(kinds[0], line, kinds=kinds))
            seen.update(kinds)
        elif (inline := _inline(line, current)) is not None:
            sections.append(inline)
        elif _unknown(line, current, following):
            sections.append(Section("unknown", line))
        else:
            current.append(line)
    return sections


def _opens(
    line: Line, following: Line | None, current: Section, seen: set[str], roles: Sequence[Words]
) -> tuple[str, ...]:
    """The kinds of the section that a line opens as its heading, or none. `seen` are the kinds opened before."""
    if line.cells or line.text.endswith((".", "!", ";", ",")):
        return ()
    above = current.heading.level if current.heading else 0
    if current.kind == "rung" and above and line.level > above:
        return ()  # a part of the step's description
    if line.level > 1 and names_rung(line.text, roles):
        return ("rung",)
    kinds = kinds_of(line.text, roles)
    kind = kinds[0] if kinds else ""
    if line.bullet and not (line.mark in _TICKS and kind in ("pros", "cons")) and not _numbered(line, following):
        return ()
    if not kind or (current.kind == "faq" and line.text.endswith("?")):
        return ()
    if current.kind == "opening" and not current.titled and (line.level == 1 or title_named(line.text)):
        return ()  # `How to become an X` on top of a guide is its title
    if kind in _NESTED.get(current.kind, ()) and not current.only_rungs():
        return kinds if line.level and above and line.level <= above and kind not in seen else ()
    return kinds


def _numbered(line: Line, following: Line | None) -> bool:
    """True for `3. Salary` above a section, not for an entry of a numbered list."""
    return line.mark.isdigit() and line.gap and following is not None and not following.mark.isdigit()


def _inline(line: Line, current: Section) -> Section | None:
    """A section whose heading and text share a line, as `Work Setting: Offices and courts.`"""
    if line.bullet or line.cells or current.kind not in PROSE | LISTS | {"opening", "unknown"}:
        return None
    if current.kind == "opening" and not current.titled and title_named(line.text):
        return None
    heading, colon, rest = line.text.partition(": ")
    kind = kind_of(heading) if colon and 3 < len(heading) <= 60 else ""
    if kind not in PROSE | {"outlook", "sources"} or kind == current.kind or not rest.strip():
        return None
    return Section(kind, line, [dataclasses.replace(line, text=rest.strip())])


def _unknown(line: Line, current: Section, following: Line | None) -> bool:
    """True if a line is a heading that no pattern knows: what follows then belongs to no section of a role."""
    if line.bullet or line.cells or following is None:
        return False
    if line.level:
        return _unknown_level(line, current)
    if line.text.endswith("?") and line.gap and following.gap and current.kind in PROSE | LISTS | _ENDED:
        return len(line.text.split()) <= 12 and not current.bulleted
    if not line.gap or len(line.text.split()) > 8 or line.text[-1] in '.!?;:,…"”)' or ": " in line.text:
        return current.kind == "sources" and current.inline and line.gap
    start = line.text[0]
    if start.isdigit() or (start.isalpha() and not start.isupper()) or _is_label(line):
        return False
    if current.lines and _is_label(current.lines[-1]):
        return False  # the value of the label above
    if current.kind in _ENDED:
        return current.inline or _like_a_title(line, following)
    if current.kind not in PROSE | LISTS:
        return False
    if current.kind in LISTS and not current.bulleted:
        return current.tight and following.gap
    return not (current.kind == "demand" or (current.kind == "balance" and not following.gap))


def _is_label(line: Line) -> bool:
    """True for `Balance Rating`, whose value stands behind it or on the next line."""
    return len(line.text) <= 60 and bool(_NO_HEADING.match(" ".join(_folded(line.text))))


def _unknown_level(line: Line, current: Section) -> bool:
    """The same for a line that is marked as a heading, unless it is one of the section's own parts."""
    if current.kind == "opening":
        return line.level > 1 and current.titled
    above = current.heading.level if current.heading else 0
    if current.kind == "unknown":
        return 0 < line.level <= above
    if current.kind == "site" or current.kind in _NESTED:
        return current.kind != "site" and line.level < above
    return not (current.heading and current.heading.level and line.level > current.heading.level)


_ASKING = frozenset({"how", "what", "why", "where", "when", "who", "is", "are", "do", "does", "should", "can"})


def _like_a_title(line: Line, following: Line) -> bool:
    """True for several words in title case, without figures, above a text or a list."""
    words = [word for word in line.text.split() if len(word) > 3]
    if words and line.text.split()[0].lower() in _ASKING:
        return len(line.text.split()) > 3
    title = len(words) > 1 and all(word[:1].isupper() for word in words) and not re.search(r"\d", line.text)
    return title and not _SHARED_LABEL.match(line.text) and (following.bullet or len(following.text.split()) > 8)


_SHARED_LABEL = re.compile(
    r"(?:entry|mid|senior|junior|median|salary|pay|top|bottom|average|growth|outlook)\b", re.IGNORECASE
)
