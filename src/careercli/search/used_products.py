"""A product with what somebody does with it: Power BI dashboards, P6 scheduling, PCC charting (PointClickCare).

The product in brackets or in front decides, or the one behind "in" and "with"; what is done with it says nothing more.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING

from careercli.catalog import english_words
from careercli.skills import levels, normalize, prose
from careercli.skills import products as product_names
from careercli.skills.inflection import root

if TYPE_CHECKING:
    from careercli.search.reading import Named

ProductOf = Callable[[str], "Named | None"]
"""The product that a name is; None if it is none."""

MOST_WORDS = 8
_USE_WORDS = """
    dashboards reports reporting scheduling schedules charting charts administration admin administrator macros
    provisioning templates campaigns modelling modeling models drawings drafting formulas formulae pivot pivots tables
    vlookup vlookups xlookup queries query scripts scripting automation automations workflows workflow stored
    procedures procs packages triggers pipelines integration integrations configuration config setup implementation
    customization customisation migration development dev programming coding editing retouching rendering renders
    families boards ticketing tickets sprints billing invoicing invoices payroll timekeeping timesheets ledgers
    bookkeeping accounting feeds bank stores store listings analytics tracking documentation documenting records entry
    orders ordering purchasing procurement modules module apps forms flows accounts users user group policies
    deployment deployments clusters containers estimating takeoffs proposals presentations decks slides spreadsheets
    sheets workbooks mailings merge newsletters email emails calendars inboxes simulation simulations analysis designs
    layouts mockups prototypes wireframes claims sales project charts lookups lookup posts content pages themes sites
    websites plugins notebooks environments certificate ticket build builds work use usage advanced basic daily
    management creation maintenance navigation
"""
_USES = frozenset(map(root, _USE_WORDS.split()))
"""The roots of words that say what a product is used for."""
_PLAINLY_WORDS = """
    macros formulas pivot vlookup xlookup templates workbooks spreadsheets queries dashboards databases mailings
    merge vba
"""
_PLAINLY = frozenset(map(root, _PLAINLY_WORDS.split()))
"""Of those, the roots that only software has: a template of Word is no other word's."""
_MAKING_WORDS = """
    build create write make design edit produce develop use maintain draft draw model set run manage code
    automate configure administer prepare
"""
_MAKING = frozenset(map(root, _MAKING_WORDS.split()))
_SMALL = frozenset(("and", "&", "the", "a", "with", "for", "of", "in", "using"))
_BRACKETS = re.compile(r"^([^()]+)\(([^()]+)\)$")
_BEHIND = re.compile(r"^(.+?)\s+(?:in|with|using|via|on)\s+(.+)$", re.IGNORECASE)
_MOVED = re.compile(
    r"^(?:(?:re)?deploy|(?:re)?migrat|mov|import|export|integrat|connect|port|convert|upload|publish|roll|load|ship|push"
    r"|transition|switch|link|upgrad|sync|transferr|extract|releas|host|synchroni[sz]|interfac)(?:e?d|ing|e?s|e)?$",
    re.IGNORECASE,
)
"""Verbs of what is brought into a product, out of it, or from one to the other."""
_TO_PRODUCT = re.compile(r"\s+(?:from|to|onto|into|in|on|with|out\s+of)\s+")
_EDITION = re.compile(
    r"\s+(?:SP\d+|R\d+|CS\d|CC|LT|v?\d+(?:\.(?:\d+|x))*|classic|creative\s+cloud|pro|premium|standard|ultimate|online"
    r"|desktop|cloud|plus|suite|software|app)$",
    re.IGNORECASE,
)
_MODULE = re.compile(r"[A-Z]{2,3}(?:/[A-Z]{2,3})*")
"""A part of a large product by its short form: SAP MM."""
MOST_TAKEN_OFF = 3
_LEAST_OF_WORD = 4
"""Shorter short forms are written in small letters, too: sap."""


def read(text: str, product_of: ProductOf) -> tuple[Named, ...]:
    """The products that a phrase of products and what is done with them names; empty if it is none such."""
    if len(text.split()) > MOST_WORDS:
        return ()
    brackets = _BRACKETS.match(text)
    if brackets is not None:
        return _of_brackets(brackets[1].strip(), brackets[2].strip(), product_of)
    return _in_front(text, product_of) or _moved(text, product_of) or _behind(text, product_of)


def _of_brackets(head: str, inside: str, product_of: ProductOf) -> tuple[Named, ...]:
    """The product before brackets, or in them: a list of several, and what is no use of it, is for others to read."""
    if re.search(r"[,;/&]", inside):
        return ()
    own, other = _alone(head, product_of) or next(iter(_in_front(head, product_of)), None), _alone(inside, product_of)
    if own is not None and (other is None or other.key == own.key):
        return (own,) if other is not None or all(map(_is_use, inside.split())) else ()
    short = head.split()[0]
    if other is not None and short.isupper() and all(map(_is_use, head.split()[1:])):
        return (other,)
    return ()


def _in_front(text: str, product_of: ProductOf) -> tuple[Named, ...]:
    """The product with which a phrase begins, if all that follows is what it is used for."""
    words = text.split()
    for end in range(len(words), 0, -1):
        head, rest = " ".join(words[:end]), words[end:]
        if not all(map(_is_use, rest)) and not (rest and _MODULE.fullmatch(rest[0]) and all(map(_is_use, rest[1:]))):
            return ()
        if rest and _MODULE.fullmatch(rest[0]) and product_of(rest[0]) is not None:
            return ()
        if rest and _is_ordinary(head) and not any(root(normalize.fold_text(word)) in _PLAINLY for word in rest):
            continue
        if (product := _alone(head, product_of)) is not None:
            return (product,)
    return ()


def _behind(text: str, product_of: ProductOf) -> tuple[Named, ...]:
    """The products at both ends of "in" and "with", where each of them is one, or what it is used for."""
    parts = _BEHIND.match(text)
    if parts is None:
        return ()
    uses = parts[1].split()
    inner = next(iter(_in_front(parts[2], product_of)), None)
    if inner is not None and all(_is_use(word) or root(normalize.fold_text(word)) in _MAKING for word in uses):
        return (inner,)
    if inner is not None and parts[2][:1].isupper() and not _is_ordinary(parts[2].split()[0]):
        return (inner,)  # logged calls in ServiceNow
    outer = _in_front(parts[1], product_of)
    if not outer:
        return ()
    return outer if inner is None else (*outer, inner)


def _moved(text: str, product_of: ProductOf) -> tuple[Named, ...]:
    """The products from which or to which a phrase says that something was brought: "Migrated servers to Azure"."""
    verb, _blank, rest = text.partition(" ")
    if _MOVED.match(verb) is None:
        return ()
    first, *others = _TO_PRODUCT.split(f" {rest}")
    written = [*(first.split()[-1:] if others else ()), *others]
    named = (_alone(name, product_of) for name in map(str.strip, written) if _is_written_as_product(name))
    return tuple({each.key: each for each in named if each is not None}.values())


def _is_written_as_product(name: str) -> bool:
    """Whether a name begins with a capital, or has one or a figure in it, and is no word that may mean much else."""
    return any(letter.isupper() or letter.isdigit() for letter in name) and not _is_ordinary(name)


def _alone(name: str, product_of: ProductOf) -> Named | None:
    """The product of a name without its edition and its version, whatever of them is behind it."""
    for form in forms(name):
        if (product := product_of(form)) is not None and not _is_word_beside_a_short_form(form, product.name):
            return product
    return None


def _is_word_beside_a_short_form(written: str, name: str) -> bool:
    """Whether a product has as its short form what was written as a word that it is: who is calm needs no CALM."""
    folded = normalize.fold_text(written)
    if len(folded) < _LEAST_OF_WORD or written.isupper() or folded.upper() not in name.split():
        return False
    return english_words.is_word(normalize.stem(folded))


def forms(name: str) -> Iterator[str]:
    """A name, and what is left of it as editions and versions are taken off: SolidWorks 2020 SP5."""
    yield name
    for _ in range(MOST_TAKEN_OFF):
        shorter = _EDITION.sub("", name).strip()
        shorter = shorter if shorter != name else levels.without_version(name)
        if not shorter or shorter == name:
            return
        name = shorter
        yield name


def _is_use(word: str) -> bool:
    folded = normalize.fold_text(word.strip(".,"))
    return folded in _SMALL or root(folded) in _USES


def _is_ordinary(name: str) -> bool:
    """Whether a product's name is a word, or small letters, that may mean much else."""
    folded = normalize.fold_text(name)
    return folded in prose.ORDINARY or folded in product_names.ORDINARY
