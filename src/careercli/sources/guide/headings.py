"""The lines of a guide to its sections. A heading is known by what it is about, not by one guide's wording.

`Core Functions of the X Role`, `Path to X`, `Pros & Cons for X`, `What Does an X Do?` are matched by patterns over
folded words: no case, punctuation, emoji or bracketed words. A new wording is one more pattern here.
"""

from __future__ import annotations

import dataclasses
import functools
import re
from dataclasses import dataclass, field

from careercli.skills import normalize
from careercli.sources.guide.text import Line

_TAIL = r"(?: (?:of|for|as|in|to|on|about|by) .+)?"
"""What may follow: `of the X Role`, `for X`, `as an X`."""
_PAY = r"(?:salary|salaries|pay|compensation|earnings|wages?|remuneration)"
_ROLE = r"(?:role|job)"

_HEADINGS: dict[str, tuple[str, ...]] = {
    "demand": (rf"(?:(?:current|job|labou?r|hiring|employment) )?(?:market )?demand(?: level| today)?{_TAIL}",),
    "salary": (
        rf"(?:(?:annual|yearly|average|monthly|weekly|hourly|typical|expected|base|gross|national) )*{_PAY}{_TAIL}",
        rf"(?:\w+ )?{_PAY} (?:ranges?|overview|expectations|information|insights|scale|bands?|data|levels){_TAIL}",
    ),
    "core_functions": (
        rf"(?:core|main|key|primary|essential) functions?{_TAIL}",
        r"what (?:does|do) (?:an? )?.+ do",
        rf"{_ROLE} (?:overview|description|summary)",
        rf"about (?:the|this) {_ROLE}",
    ),
    "responsibilities": (
        rf"(?:(?:key|main|core|primary|typical|daily|job|major) )*(?:responsibilities|duties|tasks){_TAIL}",
        rf"(?:(?:key|main|core|job) )*(?:duties (?:and )?responsibilities|responsibilities (?:and )?duties){_TAIL}",
    ),
    "work_setting": (
        rf"(?:typical )?work(?:ing|place)? (?:settings?|environments?|conditions)(?: (?:and )?conditions)?{_TAIL}",
    ),
    "tech_stack": (
        rf"(?:tech|technology|technologies|software|tools?)(?: used)?{_TAIL}",
        rf"(?:tech|technology|software|tools?)(?: (?:and )?(?:stack|tools|technologies|software|platforms))+{_TAIL}",
    ),
    "skills": (
        rf"(?:(?:key|required|essential|core|top) )?(?:skills|qualifications){_TAIL}",
        rf"(?:skills|qualifications) (?:and )?(?:qualifications|skills|competencies){_TAIL}",
    ),
    "education_level": (r"(?:(?:minimum|typical) )?education(?:al)?(?: levels?| background)?",),
    "technical": (rf"(?:tech|technical|hard|technology|digital) (?:skills|abilities|competencies){_TAIL}",),
    "soft": (rf"(?:soft|interpersonal|people|personal) (?:skills|abilities|competencies|qualities){_TAIL}",),
    "entry_path": (
        r"(?:career |entry )?path(?:way)? (?:to|into) .+",
        r"how (?:to|do you) (?:become|get started as|get into) .+",
        r"becoming an? .+",
        r"(?:career )?entry path",
        r"getting started(?: (?:as|in) .+)?",
    ),
    "education_path": (
        rf"(?:required|formal|recommended) education{_TAIL}",
        rf"education(?:al)? (?:requirements?|paths?|pathways?)(?: (?:and )?training)?{_TAIL}",
        rf"education (?:and )?(?:training|certifications?)(?: requirements?)?{_TAIL}",
    ),
    "tiers": (
        rf"career (?:path )?(?:tiers|levels|ladder|progression|stages|steps)(?: (?:and )?(?:levels|tiers))?{_TAIL}",
        r"(?:seniority|experience) levels",
        r"levels of (?:experience|seniority)",
    ),
    "global_outlook": (
        rf"(?:global|international|worldwide) (?:outlook|demand|perspective|opportunities|market|view){_TAIL}",
    ),
    "market": (rf"(?:the )?(?:job )?market(?: (?:today|now|overview|insights|situation))?{_TAIL}",),
    "challenges": (rf"(?:(?:role|job|key|main|common|current|career) )*challenges(?: faced)?{_TAIL}",),
    "growth_paths": (rf"(?:career )?growth (?:paths?|opportunities|areas|drivers|potential){_TAIL}",),
    "trends": (rf"(?:(?:industry|market|key|current|emerging|job) )*trends{_TAIL}",),
    "day": (
        r"(?:an? |the )?day in (?:the|an?) (?:work(?:ing)? )?(?:life|day)(?: of .+)?",
        r"(?:an? )?(?:typical|average) (?:work(?:ing)? ?)?(?:day|shift|workday)(?: (?:as|for|of|in) .+)?",
        r"daily (?:schedule|routine)",
    ),
    "balance": (
        rf"work life balance(?: (?:and )?stress(?: levels?)?)?{_TAIL}",
        rf"stress (?:and )?work life balance{_TAIL}",
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
        rf"(?:job|career|employment|future) outlook(?: (?:and )?related (?:roles|careers|jobs))?{_TAIL}",
        r"outlook",
    ),
    "related": (r"(?:related|similar) (?:roles|careers|jobs|occupations|positions|titles)",),
    "faq": (rf"(?:frequently asked questions|faqs?|common questions|questions (?:and )?answers)(?: faqs?)?{_TAIL}",),
    "sources": (
        r"sources(?: (?:and )?(?:references|further reading))?",
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
LISTS = frozenset({"responsibilities", "tech_stack", "technical", "soft", "pros", "cons", "mistakes", "advice"})
_NESTED = {
    "skill_map": frozenset({"technical", "soft", "tech_stack", "skills", "education_level", "trends", "challenges"}),
    "case_studies": frozenset({"challenges", "trends", "growth_paths", "tech_stack", "responsibilities"}),
    "faq": frozenset({"education_level", "challenges", "trends", "responsibilities", "entry_path", "core_functions"}),
    "tiers": frozenset({"responsibilities", "salary", "technical", "soft", "skills"}),
    "day": frozenset({"responsibilities", "challenges"}),
}
"""Headings that inside such a section are the names of its own parts: a skill map has its group `Soft Skills`."""


_TICKS = frozenset("✓✔☑✗✘✅❌+")


@dataclass
class Section:
    """A part of a guide: its kind ("opening" before the first heading, "unknown", "site"), heading and lines."""

    kind: str
    heading: Line | None = None
    lines: list[Line] = field(default_factory=list)
    bulleted: bool = False

    def append(self, line: Line) -> None:
        """Adds a line; `bulleted` says from then on whether any of them is an entry of a list."""
        self.lines.append(line)
        self.bulleted = self.bulleted or line.bullet

    @property
    def inline(self) -> bool:
        """True if the heading shares its line with the text."""
        return bool(self.heading and self.lines and self.lines[0].position == self.heading.position)


def kind_of(text: str) -> str:
    """What a heading is about, or "" if it is no heading that a guide is known to have."""
    if len(text) > 120:
        return ""
    if _COPYRIGHT.match(text):
        return "site"
    folded = _folded(text)
    if not folded or _NO_HEADING.match(folded):
        return ""
    return next((kind for kind, pattern in _PATTERNS if pattern.fullmatch(folded)), "")


def _folded(text: str) -> str:
    return " ".join(normalize.words(re.sub(r"[(\[][^()\[\]]*[)\]]", " ", text).replace("’", "'")))


_NAMING = (
    r"core functions? of (?:the |an? )?(?P<name>.+?)(?: role)?",
    r"path (?:to|into) (?:becoming )?(?:an? )?(?P<name>.+)",
    r"(?:how to become|becoming) an? (?P<name>.+)",
    r"what does an? (?P<name>.+) do\??",
    r"pros (?:&|and) cons (?:for|of)(?: being)? (?:an? )?(?P<name>.+)",
)


def role_named(text: str) -> str:
    """The role that a heading names, as the X of `Path to X`; "" if none."""
    if len(text) > 200:
        return ""
    for pattern in _NAMING:
        if match := re.fullmatch(pattern, text.strip(" :"), re.IGNORECASE):
            return match["name"].strip()
    return ""


@functools.cache
def _title_patterns() -> tuple[re.Pattern[str], ...]:
    guide = r"career (?:path(?:way)? )?(?:guide|overview|profile|path)"
    return (
        re.compile(rf"(?P<name>.+?)(?<![\s:–—|-])[\s:–—|-]+{guide}(?: *[|–—-] .+)?(?: \d{{4}})?", re.IGNORECASE),
        re.compile(rf"(?:the )?{guide}[\s:–—|-]+(?:(?:for|to|of)\s+)?(?:an?\s+)?(?P<name>.+)", re.IGNORECASE),
        re.compile(r"how to become an? (?P<name>.+?)\??", re.IGNORECASE),
    )


def title_named(text: str) -> str:
    """The role in a guide's first line, as the X of `X Career Path Guide`; "" if the line is not of that kind."""
    if len(text) > 200:
        return ""
    for pattern in _title_patterns():
        if match := pattern.fullmatch(text.strip()):
            return match["name"].strip(" \"'“”:")
    return ""


def split(lines: list[Line]) -> list[Section]:
    """The sections of a guide in its order; each line stands in exactly one, as its heading or in its lines."""
    sections = [Section("opening")]
    seen: set[str] = set()
    for position, line in enumerate(lines):
        current = sections[-1]
        following = lines[position + 1] if position + 1 < len(lines) else None
        kind = _opens(line, current, seen)
        if current.kind == "site" and kind in seen:
            kind = ""  # the site's own "Related jobs" below the guide
        if kind:
            sections.append(Section(kind, line))
            seen.add(kind)
        elif (inline := _inline(line, current)) is not None:
            sections.append(inline)
        elif _unknown(line, current, following):
            sections.append(Section("unknown", line))
        else:
            current.append(line)
    return sections


def _opens(line: Line, current: Section, seen: set[str]) -> str:
    """The kind of the section that a line opens as its heading, or "". `seen` are the kinds opened before."""
    if line.text.endswith((".", "!", ";", ",")):
        return ""
    kind = kind_of(line.text)
    if line.bullet and not (line.mark in _TICKS and kind in ("pros", "cons")):
        return ""
    if not kind or (current.kind == "faq" and line.text.endswith("?")):
        return ""
    if current.kind == "opening" and title_named(line.text):
        return ""  # `How to become an X` on top of a guide is its title
    if kind in _NESTED.get(current.kind, ()):
        above = current.heading.level if current.heading else 0
        return kind if line.level and above and line.level <= above and kind not in seen else ""
    return kind


def _inline(line: Line, current: Section) -> Section | None:
    """A section whose heading and text share a line, as `Work Setting: Offices and courts.`"""
    if line.bullet or current.kind not in PROSE | LISTS | {"opening", "unknown"}:
        return None
    heading, colon, rest = line.text.partition(": ")
    kind = kind_of(heading) if colon and 3 < len(heading) <= 60 else ""
    if kind not in PROSE | {"outlook"} or kind == current.kind or not rest.strip():
        return None
    return Section(kind, line, [dataclasses.replace(line, text=rest.strip())])


def _unknown(line: Line, current: Section, following: Line | None) -> bool:
    """True if a line is a heading that no pattern knows: what follows then belongs to no section of a role."""
    if line.bullet or following is None or current.kind not in PROSE | LISTS:
        return False
    if line.level:
        return not (current.heading and current.heading.level and line.level > current.heading.level)
    if not line.gap or len(line.text.split()) > 8 or line.text[-1] in '.!?;:,…"”)' or ": " in line.text:
        return False
    if not line.text[:1].isupper() and line.text[:1].isalpha():
        return False
    if current.kind in LISTS and not current.bulleted:
        return False
    return not (current.kind == "demand" or (current.kind == "balance" and not following.gap))
