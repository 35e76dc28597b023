"""A person's own file: the role they hold, what they can do, what they earn, and what they wish for.

It is plain YAML in the person's data folder, read with the same care as a role file, and never leaves this machine.
"""

# As in roles/model.py, annotations are evaluated at once: has_unknown_keys looks at them.
from pathlib import Path
from typing import Annotated, Any

import msgspec
from msgspec import Meta

from careercli import paths
from careercli.errors import CareersError
from careercli.roles import yaml_reader
from careercli.roles.fast_dataclass import FastDataclass, fast_dataclass
from careercli.roles.loader import describe_value, has_unknown_keys
from careercli.roles.model import Amount, Currency, Grade, Name, Period, YearsOfWork

MAX_SKILLS = 1_000
HINT = "`careers profile edit` opens the file; docs/moves.md tells what it may hold"
TEMPLATE = """\
# What careers knows about you. This file is yours alone and never leaves this machine; everything in it is optional.
# role: legal-coordinator        # the role you hold now
# tier: mid                      # its tier: a title, or a word of it
# years: 4                       # years in it
# pay: {amount: 52000, currency: USD, period: year}
# wishes: {min_pay: 50000, remote: true, max_stress: moderate}
skills: []
"""


@fast_dataclass
class OwnSkill(FastDataclass):
    """A skill that somebody has. `level` is on O*NET's scale, 0 to 7; without one it counts fully."""

    name: Name
    level: Annotated[float, Meta(ge=0, le=7)] | None = None
    years: YearsOfWork | None = None


@fast_dataclass
class OwnPay(FastDataclass):
    """What somebody earns."""

    amount: Amount
    currency: Currency = "USD"
    period: Period = "year"


@fast_dataclass
class Wishes(FastDataclass):
    """What a next role has to offer. `min_pay` is a year, in the currency of `pay`; without one, that of most roles."""

    min_pay: Amount | None = None
    remote: bool | None = None
    max_stress: Grade | None = None


@fast_dataclass
class Profile(FastDataclass):
    """A person's file. Nothing in it has to be there."""

    role: Name | None = None
    tier: Name | None = None
    years: YearsOfWork | None = None
    pay: OwnPay | None = None
    skills: Annotated[tuple[OwnSkill, ...], Meta(max_length=MAX_SKILLS)] = ()
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
    try:
        with paths.open_ordinary(path) as stream:
            return stream.read(yaml_reader.MAX_BYTES + 1)
    except FileNotFoundError:
        return None
    except OSError as error:
        raise CareersError(f"{paths.display(path)}: cannot be read: {error.strerror or error}", HINT) from None


def parse_profile(raw: bytes, file_name: str) -> Profile:
    """The profile that some bytes hold; `file_name` is for errors. Raises CareersError."""
    try:
        reading = yaml_reader.read(yaml_reader.decode(raw), with_marks=True)
    except yaml_reader.NotReadable as error:
        raise CareersError(f"{file_name}:{error.line}:{error.column} {error.message}", error.hint or HINT) from None
    if reading.refused:
        _place, line, column, message, hint = reading.refused[0]
        raise CareersError(f"{file_name}:{line}:{column} {message}", hint)
    data = {} if reading.data is None else reading.data
    if not isinstance(data, dict):
        raise CareersError(f"{file_name}: expected keys and values, got {describe_value(data)}", HINT)
    if isinstance(data.get("skills"), list):
        data["skills"] = [{"name": skill} if isinstance(skill, str) else skill for skill in data["skills"]]
    try:
        profile = msgspec.convert(data, Profile)
    except msgspec.ValidationError as error:
        raise CareersError(f"{file_name}: {_plain_message(error)}", HINT) from None
    if has_unknown_keys(data, Profile):
        raise CareersError(f"{file_name}: {_unknown_key(data)}", HINT)
    return profile


def _plain_message(error: msgspec.ValidationError) -> str:
    """What msgspec says, in words a person uses: `skills[2].level: expected …`."""
    message, _, place = str(error).partition(" - at `$")
    where = place.rstrip("`").lstrip(".")
    message = message[:1].lower() + message[1:]
    return f"{where}: {message}" if where else message


def _unknown_key(data: dict[str, Any]) -> str:
    """The message for the first key that a profile does not know, with those that it knows in that place."""
    known: dict[str, tuple[str, ...]] = {
        "": tuple(Profile.__dataclass_fields__),
        "pay": tuple(OwnPay.__dataclass_fields__),
        "wishes": tuple(Wishes.__dataclass_fields__),
        "skills": tuple(OwnSkill.__dataclass_fields__),
    }
    for section, keys in known.items():
        value = data.get(section) if section else data
        for item in value if isinstance(value, list) else [value]:
            for key in item if isinstance(item, dict) else ():
                if key not in keys:
                    where = f"{section}.{key}" if section else str(key)
                    return f"unknown key {where!a}; known here: {', '.join(keys)}"
    return "an unknown key"
