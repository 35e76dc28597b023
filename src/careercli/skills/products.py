"""The plain name of a product: what people call it, whatever the catalogue writes before or behind it.

O*NET writes "Oracle Java", "Intuit QuickBooks", "SAP software" and "Extensible markup language XML"; people write Java,
QuickBooks, SAP and XML. A maker in front goes, "software" behind goes where a product's name is left, and a short form
behind the words that it is short for is a name of its own. Pure text: which of several products is meant, the
catalogue decides.
"""

from __future__ import annotations

import re

from careercli.skills import normalize

MAKERS = (
    "Adobe", "Agilent Technologies", "Allscripts", "Amazon", "Amazon Web Services AWS", "ANSYS", "Apache", "Apple",
    "Atlassian", "Autodesk AutoCAD", "Autodesk",
    "Avid", "Avid Technology", "Bentley", "Bentley Systems", "Blackbaud", "BMC Software",
    "Cisco", "Cisco Systems", "Citrix", "Corel", "Dassault Systemes", "EMC", "ESRI", "Facebook", "GE Healthcare",
    "Google", "Hewlett-Packard", "Hewlett Packard", "Hospitality Control Solutions", "HP", "IBM", "IBM Rational",
    "Infor", "Informatica", "Instructure", "Intuit", "iParadigms", "LexisNexis", "Lotus", "MathWorks", "McKesson",
    "Meta", "Micosoft", "Microsoft", "National Instruments", "NortonLifeLock", "Oracle", "PTC",
    "Qlik Tech", "Red Hat", "SAP", "Siemens", "Sun Microsystems", "Symantec", "StataCorp", "Tenable", "The MathWorks",
    "Thomson Reuters", "Trimble", "Unity Technologies", "Unreal Technology", "Veritas", "VMware", "Wolfram Research",
    "Yardi Systems", "SmugMug", "Salesforce", "Salesforce.com",
)  # fmt: skip
"""Whose name stands in front of a product's. In front of too many other words a name is left as it is: see ORDINARY."""
ORDINARY = frozenset((
    "activ", "administrator", "ads", "analyzer", "analytics", "apps", "business", "calendar", "capture", "center",
    "client", "cloud", "connect", "contacts", "content", "control", "database", "design", "designer", "desktop",
    "director", "draw", "drive", "edge", "editor", "education", "enterprise", "exchange", "explorer", "express",
    "finance", "financials", "forms", "foundation", "groups", "guide", "health", "home", "insight", "integrator",
    "interact", "manager", "maps", "marketing", "master", "meet", "mobile", "money", "monitor", "network", "notes",
    "office", "online", "pages", "paint", "pay", "photo", "photos", "planner", "planning", "platform", "portal",
    "project", "projects", "publisher", "purchasing", "query", "reader", "reporter", "research", "sales", "scheduler",
    "search", "security", "server", "sites", "store", "studio", "suite", "systems", "tasks", "teams", "tools",
    "translate", "transport", "video", "viewer", "vision", "voice", "web", "windows", "workflow", "works",
    "workspace", "numbers", "keynote", "motion", "compass", "optim", "aware", "service", "solutions", "software",
    "technology", "products", "sports", "production", "professional", "premier",
))  # fmt: skip
"""Single words that are no product without their maker: a project is not Microsoft Project."""
_SOFTWARE = re.compile(r"\s+(?:software|programming language|framework|CI)$", re.IGNORECASE)
_EDITION = re.compile(r"\s+(?:pro|professional|enterprise|statistics|framework|ERP|millennium|systems)$", re.IGNORECASE)
_SHORT = re.compile(r"^(?P<long>.+\s)(?P<short>[A-Z][A-Z0-9/&.+#-]{1,6})$")
_SHORT_INSIDE = re.compile(r"^(?P<long>[^A-Z]*?[A-Z]?[^A-Z]+\s)(?P<short>[A-Z][A-Z0-9/&-]{1,5})\s(?P<rest>[a-z].*)$")
_OWN_NAME = re.compile(r"[a-z][A-Z]|^[A-Z][A-Z0-9]+$|\d|\.[a-z]")
_MAKERS_FIRST = sorted(MAKERS, key=len, reverse=True)


def plain_names(name: str) -> list[str]:
    """The names that people use for a product or tool besides its own, each once; none for most.

    >>> plain_names("Oracle Java"), plain_names("Hypertext markup language HTML"), plain_names("Claw hammers")
    (['Java'], ['HTML', 'Hypertext markup language'], [])
    """
    plain: dict[str, None] = {}
    whole = _without_software(name)
    for left in (whole, _without_maker(whole), _without_maker(name)):
        for form in (left, *_short_forms(left)):
            if form != name and normalize.key(form):
                plain.setdefault(form)
    for form in [*plain, name]:
        bare = _EDITION.sub("", form)
        if bare != form and _is_own_name(bare) and bare not in MAKERS:
            plain.setdefault(bare)
        if form.lower().endswith(".js"):
            plain.setdefault(form[:-3])
    plain.pop(name, None)
    return list(plain)


def _without_software(name: str) -> str:
    """A name without "software" behind it, where what is left is a product's name and no kind: Google Workspace."""
    left = _SOFTWARE.sub("", name)
    if left == name or not _is_own_name(left):
        short = _SHORT.match(left)
        return left if left != name and short and stands_for(short["short"], short["long"]) else name
    return left


def _is_own_name(name: str) -> bool:
    """True if a name is written as only a product's: inner capitals, all capitals, or each word with one."""
    words = name.split()
    if len(words) == 1:
        return _OWN_NAME.search(name) is not None or name in ("Rust", "Jenkins", "Stata", "Splunk", "Cerner", "Epic")
    return all(word[:1].isupper() or word[:1].isdigit() or _OWN_NAME.search(word) for word in words)


def _without_maker(name: str) -> str:
    """A name without the maker in front of it, unless only an ordinary word is left."""
    for maker in _MAKERS_FIRST:
        if name.startswith(maker + " "):
            left = name[len(maker) + 1 :]
            if _SOFTWARE.sub("", left).lower() in ORDINARY or (left[:1].islower() and not _OWN_NAME.search(left)):
                return name
            return left
    return name


def _short_forms(name: str) -> list[str]:
    """The short form behind a name, and the name without it: "Global positioning system GPS" is GPS.

    So with one inside: "Metal inert gas MIG welders" are MIG welders.
    """
    inside = _SHORT_INSIDE.match(name)
    if inside is not None and stands_for(inside["short"], inside["long"]):
        return [f"{inside['short']} {inside['rest']}", f"{inside['long']}{inside['rest']}"]
    match = _SHORT.match(name)
    if match is None or not stands_for(match["short"], match["long"]):
        return []
    return [match["short"], match["long"].strip()]


def without_short_form(name: str) -> str:
    """A name without the short form beside the words that it is short for: "Point of sale terminals"."""
    return next(reversed(_short_forms(name)), name)


def stands_for(short: str, long: str) -> bool:
    """True if the letters of a short form stand in the words before it, in their order."""
    letters = [letter for letter in short.lower() if letter.isalpha()]
    text = normalize.fold_text(long)
    place = 0
    for letter in letters:
        place = text.find(letter, place) + 1
        if not place:
            return False
    return len(letters) >= 2 and len(long.split()) >= 2
