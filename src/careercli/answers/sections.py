"""A role as sections of headed blocks: the one order and form in which screens and Markdown show all of it."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from careercli import text as wording
from careercli.answers.blocks import Block, Paragraphs
from careercli.answers.section_blocks import BLOCKS, official_outlook, official_pay
from careercli.errors import NoSuchChoice
from careercli.lazy_dataclass import dataclass
from careercli.page import Bullets, Facts

if TYPE_CHECKING:
    from careercli.roles.indexed import IndexedRole
    from careercli.roles.model import Role


@dataclass(frozen=True)
class Section:
    """A part of a role: its key, its heading, and its blocks; none if nothing is recorded."""

    key: str
    heading: str
    blocks: tuple[Block, ...]
    instead_of: str = ""
    """The heading of the section that was asked for and holds nothing, where this one stands in for it."""


HEADINGS = {
    "salary": "Pay, according to the guide",
    "outlook": "Outlook, according to the guide",
    "statistics": "Official figures",
    "activities": "What people do (O*NET work activities)",
    "conditions": "Conditions of the work",
    "tech_stack": "Tools and technology",
    "tech_kinds": "Software by kind",
    "tools": "Equipment",
    "tool_kinds": "Equipment by kind",
    "aliases": "Also called",
    "tiers": "Career ladder",
    "market": "The market today",
    "day": "A day",
    "balance": "Stress and balance",
    "skill_map": "Skill map, from the essentials to specialized skills",
    "entry_path": "The way in",
    "job_zone": "Preparation needed (O*NET job zone)",
    "beginner_mistakes": "Common beginner mistakes",
    "interests": "Interests (RIASEC)",
    "faq": "Questions and answers",
    "related": "Related roles, as the source lists them",
    "overtaken": "What has changed since the guide was written",
}
CONDITIONS = "conditions"
"""The section that is no key of a role file: what the record says of the work of its occupation."""
NAMES = tuple(BLOCKS)
"""Every section's key, in the order in which `show --full` has them."""
_OTHER_NAMES = {
    "pay": "salary",
    "growth": "outlook",
    "official": "statistics",
    "work-activities": "activities",
    "duties": "responsibilities",
    "technology": "tech_stack",
    "software": "tech_stack",
    "equipment": "tools",
    "titles": "aliases",
    "ladder": "tiers",
    "mistakes": "beginner_mistakes",
    "cases": "case_studies",
    "portfolio": "portfolio_tips",
    "questions": "faq",
    "work-conditions": "conditions",
    "working-conditions": "conditions",
    "hours": "conditions",
    "schedule": "conditions",
}


def section_key(name: str) -> str:
    """The key of a section, however it is written: `case studies`, `case-studies`, `Cases`. Raises UsageError."""
    folded = "-".join(name.strip().lower().replace("_", " ").replace("-", " ").split())
    key = _OTHER_NAMES.get(folded, folded.replace("-", "_"))
    if key in BLOCKS:
        return key
    names = [known.replace("_", "-") for known in NAMES]
    raise NoSuchChoice(f"no section is called {name!r}", name, names, also=_OTHER_NAMES)


def is_section(name: str) -> bool:
    """Whether a section is called so, by any of its names."""
    try:
        section_key(name)
    except NoSuchChoice:
        return False
    return True


def section(role: Role | IndexedRole, key: str) -> Section:
    """A section of a role, by its key."""
    return Section(key, HEADINGS.get(key) or wording.heading(key), BLOCKS[key](role))


_OFFICIAL = {"salary": ("Official pay", official_pay), "outlook": ("Official outlook", official_outlook)}
"""What the record says where no guide claims anything, with its heading; both are parts of `statistics`."""
_STAND_INS = {
    "salary": ("statistics",),
    "outlook": ("statistics",),
    "core_functions": ("responsibilities", "activities"),
    "responsibilities": ("activities", "core_functions"),
    "activities": ("responsibilities",),
    "work_setting": ("conditions",),
    "conditions": ("work_setting",),
    "entry_path": ("education", "job_zone"),
    "education": ("job_zone", "entry_path"),
    "skills": ("skill_map", "ratings"),
    "skill_map": ("skills", "ratings"),
    "tech_stack": ("skills", "tools"),
    "tech_kinds": ("tech_stack",),
    "tool_kinds": ("tools",),
    "tools": ("tech_kinds", "tech_stack"),
}
"""The sections that come nearest to one of which nothing is recorded, the nearest first."""


def stand_in(role: Role | IndexedRole, key: str) -> Section | None:
    """What is known of a role in place of a section that holds nothing; None if that is nothing, too."""
    asked = HEADINGS.get(key) or wording.heading(key)
    for other in _STAND_INS.get(key, ()):
        heading, blocks_of = HEADINGS.get(other) or wording.heading(other), BLOCKS[other]
        if other == "statistics":
            heading, blocks_of = _OFFICIAL.get(key, _OFFICIAL["outlook"])
        if blocks := blocks_of(role):
            return Section(other, heading, blocks, asked)
    return None


MOST_KINDS, MOST_OF_KIND = 12, 5
"""Kinds of tools that a role in full names, and tools of each."""
MOST_LISTED = {"tech_stack": 20, "tools": 20, "aliases": 12, "ratings": 10}
"""Entries of a long list that a role in full names, of each of its parts."""


def abridged(part: Section, slug: str) -> Section:
    """A section whose long lists are cut, with how many more there are and the command that names all.

    Lists are in the order of what tells most, so that is what stays.
    """
    if part.key in ("tech_kinds", "tool_kinds"):
        blocks = tuple(_abridged_kinds(block) if isinstance(block, Facts) else block for block in part.blocks)
    elif most := MOST_LISTED.get(part.key):
        blocks = tuple(_abridged_items(block, most) if isinstance(block, Bullets) else block for block in part.blocks)
    else:
        return part
    if blocks == part.blocks:
        return part
    every = Paragraphs((f"All of them: careers show {slug} -s {part.key.replace('_', '-')}",))
    return replace(part, blocks=(*blocks, every))


def _abridged_items(block: Bullets, most: int) -> Bullets:
    more = len(block.items) - most
    return block if more <= 1 else replace(block, items=(*block.items[:most], f"and {more:,} more"))


def _abridged_kinds(block: Facts) -> Facts:
    shown = tuple((kind, wording.abridged(names.split(", "), MOST_OF_KIND)) for kind, names in block.pairs[:MOST_KINDS])
    more = len(block.pairs) - len(shown)
    return Facts((*shown, (f"and {wording.count(more, 'more kind')}", "")) if more else shown)


def sections(role: Role | IndexedRole) -> list[Section]:
    """Every section of a role that has something in it, in the order of NAMES."""
    return [part for part in (section(role, key) for key in NAMES) if part.blocks]


def listed_by_kind(role: Role | IndexedRole) -> frozenset[str]:
    """The keys of the lists of which every entry stands in the list by kind as well."""
    pairs = (("tech_stack", role.tech_stack, role.tech_kinds), ("tools", role.tools, role.tool_kinds))
    return frozenset(
        key for key, names, kinds in pairs if names and {*names} <= {name for kind in kinds for name in kind.examples}
    )
