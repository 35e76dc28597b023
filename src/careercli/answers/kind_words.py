"""Plain names for those kinds of software whose names in O*NET nobody would say aloud. JSON keeps O*NET's."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from careercli.skills.products import stands_for

if TYPE_CHECKING:
    from careercli.moves.sides import ToolKind

PLAIN = {
    "Analytical or scientific software": "Analytical and scientific software",
    "Business intelligence and data analysis software": "Data analysis software",
    "Cloud-based data access and sharing software": "File sharing and team software",
    "Computer aided design CAD software": "Design software (CAD)",
    "Computer based training software": "Training software",
    "Customer relationship management CRM software": "Customer database software (CRM)",
    "Data base management system software": "Database systems",
    "Data base reporting software": "Reporting software",
    "Data base user interface and query software": "Database software",
    "Development environment software": "Programming tools",
    "Enterprise resource planning ERP software": "Business software (ERP)",
    "Graphics or photo imaging software": "Graphics software",
    "Information retrieval or search software": "Research databases",
    "Materials requirements planning logistics and supply chain software": "Logistics software",
    "Mobile location based services software": "Vehicle tracking software",
    "Object or component oriented development software": "Programming languages",
    "Point of sale POS software": "Cash register software (POS)",
    "Process mapping and design software": "Process-mapping software",
    "Risk management data and analysis software": "Risk management software",
    "Web page creation and editing software": "Web page software",
    "Web platform development software": "Web development software",
}


def plain_kind(name: str) -> str:
    """The name of a kind of tools as one would say it."""
    return PLAIN.get(name, name.removeprefix("Commercial use ").capitalize() if name.startswith("Commercial") else name)


EVERYDAY = frozenset(
    (
        "Office suite software", "Internet browser software", "Electronic mail software", "Word processing software",
        "Spreadsheet software", "Presentation software", "Operating system software",
        "Calendar and scheduling software",
        "Cloud-based data access and sharing software", "Video conferencing software", "Instant messaging software",
        "Desktop communications software", "Communications server software",
        "Desktop publishing software", "Document management software",
    )
)  # fmt: skip
"""Kinds that people of every trade have and pick up on the job: nothing to learn for a move."""
OFFICE_MACHINES = frozenset(
    (
        "Cellular telephones", "Desktop computer", "Dictation machines", "Digital cameras", "Laser fax machine",
        "Laser printers", "Mainframe computers", "Mobile phones", "Notebook computer", "Pagers", "Personal computer",
        "Personal digital assistant PDAs or organizer", "Photocopiers", "Pocket calculator",
        "Portable data input terminals", "Scanners", "Special purpose telephones", "Tablet computer",
        "Tablet computers", "Touch screen monitors", "Two way radios",
    )
)  # fmt: skip
"""Kinds of tools that anybody learns in an hour, or that nobody uses any more."""
SOCIAL_MEDIA = frozenset(("Facebook", "Instagram", "LinkedIn", "Pinterest", "Twitter", "YouTube"))
"""What O*NET files among software to make web pages."""
_ACRONYM = re.compile(r"(.+) ([A-Z][A-Z0-9]{1,5})")
_VENDOR_SOFTWARE = re.compile(r"([A-Z0-9]{2,}|(?:[A-Z]\S* )+[A-Z]\S*) software")


def is_everyday(kind: str) -> bool:
    """Whether people of every trade have a kind of software, or can work with a kind of machine."""
    return kind in EVERYDAY or kind in OFFICE_MACHINES


def spoken_tools(kind: ToolKind) -> tuple[str, tuple[str, ...]]:
    """A kind of tools and the most usual products of it as one would say them."""
    names = tuple(name for name in kind.usual if name != kind.name)
    label = plain_kind(kind.name)
    if names and SOCIAL_MEDIA.issuperset(names):
        label = "Social media for business"
    return label, tuple(dict.fromkeys(map(plain_product, names)))


def plain_product(name: str) -> str:
    """A product by the name that people use: HTML, SAP; not Hypertext markup language HTML, SAP software."""
    if (match := _ACRONYM.fullmatch(name)) and _is_short_for(match[2], match[1]):
        if match[1].endswith(" management system"):  # LMS, WMS: short forms that only insiders know
            return f"{match[1][:1].lower()}{match[1][1:]} ({match[2]})"
        return match[2]
    first, *_others, last = name.split(" ") if " " in name else (name, "")
    if first == last:  # a maker's name behind the product's once more
        return name.removesuffix(f" {last}")
    match = _VENDOR_SOFTWARE.fullmatch(name)
    return match[1] if match else name


def _is_short_for(short: str, words: str) -> bool:
    """Whether a short form stands for words, and begins as they do: an ERP of "SAP" does not."""
    return words[:1].lower() == short[0].lower() and stands_for(short, words)
