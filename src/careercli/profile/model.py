"""A person's own file: the role they hold, what they can do, what they earn, and what they wish for.

It is plain YAML in the person's data folder, read with the same care as a role file, and never leaves this machine.
"""

# As in roles/model.py, annotations are evaluated at once: has_unknown_keys looks at them.
from pathlib import Path
from typing import Annotated, Any, Literal

from msgspec import Meta

from careercli import paths
from careercli.errors import UsageError
from careercli.lazy_dataclass import dataclass
from careercli.profile import own_file
from careercli.roles import plain_conditions, yaml_reader
from careercli.roles.model import Amount, Currency, Grade, Name, Period, YearsOfWork
from careercli.roles.pay_periods import yearly

EntryLevel = Literal[
    "No formal educational credential",
    "High school diploma or equivalent",
    "Some college, no degree",
    "Postsecondary nondegree award",
    "Associate's degree",
    "Bachelor's degree",
    "Master's degree",
    "Doctoral or professional degree",
]
"""Schooling, as the Bureau of Labor Statistics names it: the keys of `education.ENTRY_LEVELS`."""
Condition = Literal[
    "desk", "outdoors", "home", "part-time", "nights", "weekends", "travel", "licensed", "no-lifting", "no-strain",
    "no-standing", "no-nights", "no-weekends", "no-travel", "no-driving", "no-customers", "no-desk", "no-outdoors",
    "no-license", "no-talking", "no-danger", "low-stress", "no-upset-people", "no-noise", "no-heat", "no-cold",
    "no-fumes", "no-heights", "no-tight-spaces", "no-dirt", "summers-off",
]  # fmt: skip
"""What the work is to be like: the keys of `conditions.CONDITIONS`."""
Percent = Annotated[int, Meta(ge=0, le=100)]

MAX_SKILLS = 1_000
MAX_JOBS = 40
MAX_SAID = 20
MAX_CONDITIONS = 31
MAX_FIELDS = 10
MAX_NAMES = 100
"""Of languages, and of certificates."""
HINT = "`careers profile edit` opens the file, and checks it afterwards"
TEMPLATE = """\
# What careers knows about you. This file is yours alone and never leaves this machine; everything in it is optional.
# role: legal-coordinator        # the role you hold now
# tier: mid                      # its tier: a title, or a word of it
# years: 4                       # years in it
# jobs: [{role: receptionist, years: 3}]   # roles you held before
# pay: {amount: 52000, currency: USD, period: year}   # or 52000, or 24.50 an hour
# place: Austin, TX              # where you live: a state or area of the US, as `careers places` names it
# education: Associate's degree   # the highest schooling that you have finished
# study: psychology               # the field of your degree
# wishes: {min_pay: 50000, work: "no heavy lifting, no nights", max_stress: moderate, max_study_years: 2}
#                                # and fields of work: wishes: {fields: [office, nursing], without: [sales]}
# interests: SAE                 # one to three letters of RIASEC; `careers interests` finds them
skills: []
"""


@dataclass(frozen=True, kw_only=True)
class OwnSkill:
    """A skill that somebody has. `level` is on O*NET's scale, 0 to 7; without one it counts fully.

    `said` are the words of a CV that were read as it, where they are others.
    """

    name: Name
    level: Annotated[float, Meta(ge=0, le=7)] | None = None
    years: YearsOfWork | None = None
    said: Annotated[tuple[Name, ...], Meta(max_length=MAX_SAID)] = ()


@dataclass(frozen=True, kw_only=True)
class OwnJob:
    """A role that somebody held before the present one, and for how many years.

    `unsure` is what a CV calls the job, where it is no certain name of the role; empty for one that is sure.
    """

    role: Name
    years: YearsOfWork | None = None
    unsure: Name | None = None


@dataclass(frozen=True, kw_only=True)
class OwnPay:
    """What somebody earns."""

    amount: Amount
    currency: Currency = "USD"
    period: Period = "year"


@dataclass(frozen=True, kw_only=True)
class Wishes:
    """What a next role has to offer. `min_pay` is a year, in the currency of `pay`; without one, that of most roles.

    `max_study_years` is how many full-time years of study the way there may take. `work` is what the work is to be
    like, which the file may say in plain words. `fields` are fields of work that come first: office, nursing.
    `without` are fields of which no job is to be named. `not_considered` are wishes in words that decide nothing, as no
    source records what they are about: they are to be asked about.
    """

    min_pay: Amount | None = None
    remote: bool | None = None
    max_stress: Grade | None = None
    max_study_years: YearsOfWork | None = None
    work: Annotated[tuple[Condition, ...], Meta(max_length=MAX_CONDITIONS)] = ()
    fields: Annotated[tuple[Name, ...], Meta(max_length=MAX_FIELDS)] = ()
    without: Annotated[tuple[Name, ...], Meta(max_length=MAX_FIELDS)] = ()
    not_considered: Annotated[tuple[Name, ...], Meta(max_length=MAX_CONDITIONS)] = ()


@dataclass(frozen=True, kw_only=True)
class OwnInterests:
    """Somebody's interests: one to three letters of RIASEC, the strongest first, and scores of 0 to 100 if known."""

    letters: Annotated[str, Meta(pattern="^[RIASEC]{1,3}$")]
    realistic: Percent | None = None
    investigative: Percent | None = None
    artistic: Percent | None = None
    social: Percent | None = None
    enterprising: Percent | None = None
    conventional: Percent | None = None


@dataclass(frozen=True, kw_only=True)
class Profile:
    """A person's file. Nothing in it has to be there."""

    role: Name | None = None
    tier: Name | None = None
    years: YearsOfWork | None = None
    jobs: Annotated[tuple[OwnJob, ...], Meta(max_length=MAX_JOBS)] = ()
    pay: OwnPay | None = None
    place: Name | None = None
    education: EntryLevel | None = None
    study: Name | None = None
    interests: OwnInterests | None = None
    skills: Annotated[tuple[OwnSkill, ...], Meta(max_length=MAX_SKILLS)] = ()
    languages: Annotated[tuple[Name, ...], Meta(max_length=MAX_NAMES)] = ()
    certificates: Annotated[tuple[Name, ...], Meta(max_length=MAX_NAMES)] = ()
    wishes: Wishes | None = None


def profile_file() -> Path:
    """Where the profile stands."""
    return paths.user_profile()


def profile_exists() -> bool:
    """True if there is a profile."""
    return profile_file().is_file()


def load(path: Path | None = None) -> Profile | None:
    """The profile, or None if there is none. Raises CareersError with the place of what is wrong."""
    path = path or profile_file()
    raw = read(path)
    return None if raw is None else parse_profile(raw, paths.display(path))


def read(path: Path) -> bytes | None:
    """The bytes of a profile, or None if there is none. Raises CareersError; a pipe or a device is not waited for."""
    return own_file.read(path, HINT)


def parse_profile(raw: bytes, file_name: str) -> Profile:
    """The profile that some bytes hold; `file_name` is for errors. Raises CareersError with line and column."""
    return own_file.parse(raw, file_name, Profile, HINT, _name_parts)


def _name_parts(data: dict[str, Any], reading: yaml_reader.Reading) -> None:
    _name_skills(data, reading)
    _name_letters(data, reading)
    _name_pay(data)
    _name_conditions(data)


def _name_skills(data: dict[str, Any], reading: yaml_reader.Reading) -> None:
    """Makes a mapping with a name of each skill that is a name alone."""
    skills = data.get("skills")
    for place, skill in enumerate(skills if isinstance(skills, list) else ()):
        if not isinstance(skill, dict | list):
            data["skills"][place] = {"name": skill}
            if typed := reading.typed.get(("skills", place)):
                reading.typed["skills", place, "name"] = typed


def _name_letters(data: dict[str, Any], reading: yaml_reader.Reading) -> None:
    """Makes a mapping of interests that are letters alone: `interests: SAE`."""
    letters = data.get("interests")
    if isinstance(letters, str):
        data["interests"] = {"letters": letters.strip().upper()}
        if typed := reading.typed.get(("interests",)):
            reading.typed["interests", "letters"] = typed


def _name_pay(data: dict[str, Any]) -> None:
    """Makes a mapping of pay that is an amount in words, `pay: 31/hr`, and a year's of the least that is wished for.

    What is no amount, or of no clear period, stays.
    """
    wishes = data.get("wishes")
    if (own := _pay_said(data.get("pay"))) is not None:
        data["pay"] = own
    if isinstance(wishes, dict) and isinstance(given := wishes.get("min_pay"), str) and (least := _pay_said(given)):
        wishes["min_pay"] = yearly(least["amount"], least["period"])


def _pay_said(given: object) -> dict[str, Any] | None:
    """The keys of pay that is an amount, whose period a bare one tells by its size; None for one that is unclear."""
    if isinstance(given, bool) or not isinstance(given, str | int | float):
        return None
    from careercli.roles import money  # what few files need

    try:
        asked = money.parse(given, "pay")
    except UsageError:
        return None
    if not asked.amount or (asked.period is None and money.MOST_AN_HOUR < asked.amount < money.LEAST_A_YEAR):
        return None
    period = asked.period or ("hour" if asked.amount <= money.MOST_AN_HOUR else "year")
    return {"amount": asked.amount, "currency": asked.meant(["USD"]), "period": period}


def _name_conditions(data: dict[str, Any]) -> None:
    """Makes names of the conditions of the work that are wished for in plain words; what is not understood stays."""
    wishes = data.get("wishes")
    asked = wishes.get("work") if isinstance(wishes, dict) else None
    pieces = [asked] if isinstance(asked, str) else asked
    if (
        not isinstance(wishes, dict)
        or not isinstance(pieces, list)
        or not all(isinstance(each, str) for each in pieces)
    ):
        return
    read = plain_conditions.read(", ".join(pieces))
    if not plain_conditions.not_understood(read) and not read.remarks:
        wishes["work"] = list(read.conditions)
    elif isinstance(asked, str):
        wishes["work"] = [piece.strip() for piece in asked.split(",")]
