"""How to get into a job: what to learn or to do first, which certificates help, what a resume for it says.

With the job of the profile, or one that is named, the answer is `careers gap` or `careers plan`; without one it is the
way in as the job tells it, and the command that compares with a job of one's own is named.
"""

from __future__ import annotations

from careercli import cued
from careercli.api import Catalog
from careercli.commands.asked.jobs import named_roles
from careercli.commands.asked.question import Question
from careercli.commands.asked.question_words import JOBS, ME, A
from careercli.profile import on_file

_CUES = (
    "learn",
    "study",
    "first",
    "start",
    "begin",
    "certif",
    "resume",
    " cv",
    "take ",
    "class",
    "course",
    "steps",
)
_BE = r"(?:be|become|get into|work as|being|becoming|train as|qualify as|get hired as)"
_ROLE = rf"{A}(?P<role>.+?)"
_ASKED = rf"(?:do|should|must|would|could|can|does|will) {ME}(?: have to| need to| got to)?"
_MUST = rf"(?:must|should|do|would|will) {ME}(?: have to| need to| got to)?"
_COURSES = r"(?:class(?:es)?|courses?|subjects?|training|programs?|things?|skills?)"
_PAPERS = r"(?:certificates?|certifications?|certs?|credentials?)"
_KINDS = (
    (
        rf"(?:what|which)(?: else)?(?: {_COURSES})? {_MUST} (?:learn|study|take|major in)(?: first)? "
        rf"(?:to {_BE}|for|if i want to be(?:come)?) {_ROLE}",
        "learn",
    ),
    (rf"what (?:to|is there to|must be) (?:learn|study)(?:ed)? (?:to {_BE}|for) {_ROLE}", "learn"),
    (rf"(?:what|which) {_COURSES} {_MUST} need (?:to {_BE}|for) {_ROLE}", "learn"),
    (
        rf"(?:what|how|where) {_ASKED} (?:do|start|begin|go)(?: first| off)?,? "
        rf"(?:to {_BE}|(?:if|when) i want to (?:be|become|work as)|with becoming|as|toward becoming) {_ROLE}",
        "first",
    ),
    (rf"(?:what (?:is|are) (?:the |my )?)?first steps? (?:to|toward|towards|for|in) (?:{_BE} )?{_ROLE}", "first"),
    (rf"(?:where|how) to (?:start|begin) (?:to {_BE}|as|if i want to {_BE}|in becoming) {_ROLE}", "first"),
    (
        rf"(?:what|which|any|are there(?: any)?)(?: kind of| other| good)? {_PAPERS} "
        rf"(?:(?:would |do |does |can |could |will |should |that )?(?:help|benefit|suit|matter)s?(?: most)?(?: for)?|"
        rf"(?:are|is) (?:good|useful|best|needed|required|worth it|helpful|wanted)(?: for| by| as| to {_BE})|"
        rf"{_ASKED} (?:need|get|have|want)(?: to {_BE}| for| as)|(?:do|does|should|would|must)|for|to {_BE}) {_ROLE}"
        rf"(?: (?:need|have|get|hold|want))?",
        "papers",
    ),
    (rf"(?:best )?{_PAPERS} (?:for|to {_BE}) {_ROLE}", "papers"),
)
"""What such a sentence looks like, and what it asks for."""
_RESUME = (
    rf"(?:how (?:do|can|should|would|could) {ME} (?:put|show|list|describe|present|frame|write|use)|how to "
    rf"(?:put|show|list|describe|present|frame|write|use)) (?P<own>.+?)(?: experience| work)? "
    rf"(?:on|in) (?:my |an? |the )?(?:resume|résumé|cv)(?: (?:for|to get|to be|to become) (?:an? |the )?"
    rf"(?P<role>.+?)(?: {JOBS})?)?"
)
_LEARN = "what must be learned, for example from {0}: `careers gap {0} {1}`; `careers start` asks for your own job"
_FIRST = "the steps in their order, for example from {0}: `careers plan {0} {1}`; `careers start` asks for your own job"
_PARTS = {"learn": ("education", "skills"), "first": ("entry-path", "education"), "papers": ("education",)}
_NO_LIST = "certifications: no list is recorded for {}; what the record says of schooling and licenses is shown"
_HELD = "certifications of {}: often held: {}; no other is recorded"


def read(catalog: Catalog, sentence: str) -> Question | None:
    """The command that tells how to get into the job that a sentence in small letters names; None for another one."""
    if not any(cue in sentence for cue in _CUES):
        return None
    if match := cued.fullmatch(_RESUME, sentence):
        return _on_resume(catalog, match["own"], match["role"] or "")
    for pattern, kind in _KINDS:
        match = cued.fullmatch(pattern, sentence)
        if match is None or cued.fullmatch(rf"{JOBS}|{ME}|this|that|it|trades?", match["role"]):
            continue
        slugs, remarks = named_roles.named_or_work(catalog, match["role"])
        if slugs:
            return _way(catalog, kind, slugs[0], remarks)
    return None


def first_steps(catalog: Catalog, slug: str, remarks: tuple[str, ...] = ()) -> Question:
    """The plan of the way into a role from the job of the profile; without one how it begins, and how to get a plan."""
    return _way(catalog, "first", slug, remarks)


def _way(catalog: Catalog, kind: str, slug: str, remarks: tuple[str, ...]) -> Question:
    """The way into a role: from the job of the profile, or as the role tells it."""
    own = named_roles.own(catalog)
    if own and own != slug and kind != "papers":
        from_own = f"from the job of your profile: {own}"
        return Question(("plan" if kind == "first" else "gap", slug), (*remarks, from_own))
    if kind == "papers":
        return _papers(catalog, slug, remarks)
    hint = (_FIRST if kind == "first" else _LEARN).format(named_roles.example(catalog, slug), slug)
    return Question(("show", slug, *_sections(catalog, slug, _PARTS[kind])), (*remarks, hint))


def missing(catalog: Catalog, slug: str, remarks: tuple[str, ...], *, of_skills: bool) -> Question:
    """What one lacks for a role: from the job or the skills of the profile, or else what the role takes."""
    profile = on_file.load()
    if profile and (profile.skills or named_roles.own(catalog)):
        return Question(("gap", slug), remarks)
    needs = (
        "what you lack is told by your own job, which is not known yet: "
        f"from {named_roles.example(catalog, slug)}, for example, `careers gap {named_roles.example(catalog, slug)} "
        f"{slug}`; "
        f"`careers start` asks for it, `careers gap {slug} --from resume.json` takes a CV; "
        f"what the job takes{'' if of_skills else ', and the way in,'} is shown"
    )
    way_in = () if of_skills else _sections(catalog, slug, _PARTS["first"])
    return Question(("show", slug, "--section", "skills", *way_in), (*remarks, needs))


def _papers(catalog: Catalog, slug: str, remarks: tuple[str, ...]) -> Question:
    """What a role says of certifications: its way in, and the questions of its guide that speak of them."""
    asked = [item.question for item in catalog.entry(slug).role.faq if cued.search(_PAPERS, item.question.lower())]
    parts = (*(("entry-path",) if _has(catalog, slug, "entry_path") else ()), "education", *(("faq",) if asked else ()))
    written = " ".join(catalog.entry(slug).role.entry_path).lower()
    silent = () if asked or cued.search(_PAPERS, written) else (_held(catalog, slug),)
    return Question(("show", slug, *(word for part in parts for word in ("--section", part))), (*remarks, *silent))


def _held(catalog: Catalog, slug: str) -> str:
    """The certificate that many of a role have, or that no list is recorded."""
    from careercli.answers import glance

    held = glance.often_held(catalog.entry(slug).role)
    return _HELD.format(slug, held) if held else _NO_LIST.format(slug)


def _has(catalog: Catalog, slug: str, section: str) -> bool:
    return catalog.query.has_section(slug, section)


def _sections(catalog: Catalog, slug: str, names: tuple[str, ...]) -> tuple[str, ...]:
    """The options for those sections that a role has."""
    has_path = _has(catalog, slug, "entry_path")
    return tuple(word for name in names if name != "entry-path" or has_path for word in ("--section", name))


def _on_resume(catalog: Catalog, work: str, role: str) -> Question | None:
    """What of one's work a resume for another job can name: the comparison of both, which writes no text."""
    slugs, remarks = named_roles.named_or_work(catalog, cued.sub(rf"^{A}(?:being |working as |work as )?{A}", "", work))
    if not slugs:
        return None
    others, more = named_roles.named_or_work(catalog, role) if role else ((), ())
    if not others:
        other = named_roles.example(catalog, slugs[0])
        told = f"what of it counts in another job: `careers gap {slugs[0]} {other}` tells it of {other}, for example"
        return Question(("show", slugs[0], "--section", "activities"), (*remarks, told))
    plan = (
        f"no resume is written: what counts in both jobs is shown, `careers plan {slugs[0]} {others[0]}` has the steps"
    )
    return Question(("gap", slugs[0], others[0]), (*remarks, *more, plan))
