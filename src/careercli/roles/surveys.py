"""The surveys behind official figures, and the figures of several accounts of an occupation put into one.

The Bureau of Labor Statistics' figures come in units, each of one table and one edition: pay and employment, growth,
the rates at which people leave, the causes of growth. Whoever puts figures together takes whole units: half of one
year's pay beside half of another's would be a record that nobody published. `Statistics.source` names the editions of
pay and growth; `note` names that of the two others where it is not the one of growth.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import Literal

from careercli.roles.model import Statistics
from careercli.roles.wage_survey import OEWS, PROJECTIONS, is_bls

Unit = Literal["pay", "growth", "separations", "growth factors"]
UNITS: dict[Unit, tuple[str, ...]] = {
    "pay": ("year", "country", "currency", "period", "employment", "employment_error", "wages", "wage_error"),
    "growth": (
        *("growth_percent", "growth_period", "annual_openings", "self_employed_percent"),
        *("entry_education", "work_experience", "training"),
    ),
    "separations": ("exit_rate", "transfer_rate"),
    "growth factors": ("growth_factors",),
}
"""The fields of each unit."""
LABELS = frozenset({"year", "country", "currency", "period", "growth_period"})
"""Fields that say what the figures of a unit are, and are none themselves."""
_EDITIONS = re.compile(r"OEWS \w+ ([0-9]{4})|Employment Projections ([0-9]{4})-[0-9]{2}")
_FROM: dict[Unit, str] = {
    "separations": "The rates of leaving are from {}.",
    "growth factors": "The growth factors are from {}.",
}
FEW_OPENINGS = "BLS counts openings in hundreds: 0 stands for fewer than 50 a year."
_OTHER_CODE = re.compile(r"Growth and openings are for ([0-9-]+)(?:, (.+?))?\.(?= |$)")
_OF_GROWTH = re.compile(
    rf"{_OTHER_CODE.pattern}|{re.escape(FEW_OPENINGS)}"
    r"|The (?:rates of leaving|growth factors) are from Employment Projections [0-9]{4}-[0-9]{2}\."
)
"""The sentences of a note that are about growth and what belongs to it; every other is about pay, or a person's."""


def edition(statistics: Statistics, unit: Unit) -> str:
    """The edition of a unit, as "OEWS May 2025"; empty if the figures name none.

    Pay that no wage survey gave is from the projections.
    """
    if unit in _FROM and statistics.note:
        named = re.search(_FROM[unit].format("(Employment Projections [0-9]{4}-[0-9]{2})"), statistics.note)
        if named:
            return named[1]
    names = [match[0] for match in _EDITIONS.finditer(statistics.source)]
    kinds = (OEWS, PROJECTIONS) if unit == "pay" else (PROJECTIONS,)
    return next((name for kind in kinds for name in names if name.startswith(kind)), "")


def rank(statistics: Statistics, unit: Unit) -> tuple[bool, int]:
    """Which of two accounts of a unit is the newer: the larger. Pay that no wage survey gave stands behind any."""
    name = edition(statistics, unit)
    match = _EDITIONS.fullmatch(name)
    return unit != "pay" or name.startswith(OEWS), int(match[1] or match[2]) if match else 0


def editions(statistics: Statistics) -> tuple[str, ...]:
    """Every edition that figures name, each once."""
    text = f"{statistics.source} {statistics.note or ''}"
    return tuple(dict.fromkeys(match[0] for match in _EDITIONS.finditer(text)))


def edition_of_source(name: str) -> str:
    """The edition that the name of a source stands for, as `edition` has it; empty if it is no survey's."""
    if match := re.match(r"Occupational Employment and Wage Statistics, (\w+ [0-9]{4})", name):
        return f"{OEWS} {match[1]}"
    match = _EDITIONS.match(name)
    return match[0] if match else ""


def growth_code(statistics: Statistics) -> tuple[str, str] | None:
    """The code and the title of the occupation that growth is for, which may be another than that of pay."""
    if match := _OTHER_CODE.search(statistics.note or ""):
        return match[1], match[2] or ""
    occupation = statistics.occupation
    return (occupation.code, occupation.title or "") if occupation else None


def other_code_note(code: str, title: str) -> str:
    """The sentence that says that growth is for another occupation than pay."""
    return f"Growth and openings are for {code}, {title}." if title else f"Growth and openings are for {code}."


def joined(parts: Mapping[Unit, Statistics]) -> Statistics:
    """The statistics that take each unit from the account given for it: its figures, its edition, what its note says.

    Every unit has to have one; those that an account has no figures for may be any.
    """
    pay, growth = parts["pay"], parts["growth"]
    if all(account is pay for account in parts.values()):
        return pay
    values = {name: getattr(parts[unit], name) for unit in UNITS for name in UNITS[unit]}
    names = [
        edition(pay, "pay") or pay.source.removeprefix("BLS "),
        edition(growth, "growth") if has_figures(growth, "growth") else "",
    ]
    source = "BLS " + " and ".join(dict.fromkeys(name for name in names if name))
    note = " ".join([*_pay_notes(pay), *_growth_notes(parts)]) or None
    return Statistics(**{**values, "source": source.strip(), "occupation": pay.occupation, "note": note})


def has_figures(statistics: Statistics, unit: Unit) -> bool:
    """Whether there is any figure of a unit."""
    return any(getattr(statistics, name) not in (None, ()) for name in UNITS[unit] if name not in LABELS)


def _pay_notes(pay: Statistics) -> list[str]:
    """What the note of an account says that is not about growth."""
    rest = " ".join(_OF_GROWTH.sub(" ", pay.note or "").split(" "))
    rest = re.sub(r"  +", " ", rest).strip()
    return [rest] if rest else []


def _growth_notes(parts: Mapping[Unit, Statistics]) -> list[str]:
    """The sentences on growth for figures that are put together."""
    pay, growth = parts["pay"], parts["growth"]
    notes = []
    if has_figures(growth, "growth"):
        own, whose = growth_code(growth), pay.occupation
        if own and whose and own[0] != whose.code:
            notes.append(other_code_note(*own))
        if growth.annual_openings == 0:
            notes.append(FEW_OPENINGS)
    for unit, sentence in _FROM.items():
        account = parts[unit]
        name = edition(account, unit)
        if has_figures(account, unit) and name and name != edition(growth, "growth"):
            notes.append(sentence.format(name))
    return notes


def newest_statistics(candidates: Sequence[Statistics | None]) -> Statistics | None:
    """The newest figures of each unit among several accounts of an occupation, the preferred one first.

    Units are chosen apart only from the Bureau of Labor Statistics' figures, and where they are for one occupation. Of
    what others publish, and of another occupation's figures, the first that is there stands alone.
    """
    known = [statistics for statistics in candidates if statistics is not None]
    if not known:
        return None
    first = known[0]
    if len(known) == 1:
        return first
    code = first.occupation.code if first.occupation else None
    alike = [other for other in known if is_bls(other.source) and _code(other) in (code, None)]
    if first not in alike:
        return first
    return joined({unit: _newest(alike, unit) for unit in UNITS})


def _newest(accounts: Sequence[Statistics], unit: Unit) -> Statistics:
    """The account with the newest figures of a unit; the first if none has any."""
    having = [account for account in accounts if has_figures(account, unit)]
    return max(having, key=lambda account: rank(account, unit), default=accounts[0])


def _code(statistics: Statistics) -> str | None:
    return statistics.occupation.code if statistics.occupation else None
