"""The screens of `careers profile`."""

from __future__ import annotations

from typing import Any

from rich.text import Text

from careercli import text
from careercli.answers.profile import OwnProfile, ProfileChanges
from careercli.profile.model import OwnJob
from careercli.screens.console import QUIET, STRONG, Console, dim, facts, heading, indented, next_commands

MOST = 40


def screen(answer: OwnProfile | ProfileChanges, console: Console) -> list[Any]:
    """The profile, or what was changed in it."""
    return _changed(answer) if isinstance(answer, ProfileChanges) else _profile(answer, console)


def _profile(answer: OwnProfile, console: Console) -> list[Any]:
    profile = answer.profile
    pay, wish = profile.pay, profile.wishes
    wishes = []
    if wish and wish.min_pay is not None:
        least = text.money(wish.min_pay, pay.currency) if pay else f"{wish.min_pay:,g}"
        wishes.append(f"at least {least} a year")
    if wish and wish.remote is not None:
        wishes.append("remote" if wish.remote else "remote or not")
    if wish and wish.work:
        wishes.append(", ".join(wish.work))
    if wish and wish.fields:
        wishes.append(f"first in {text.natural_list(wish.fields, 'or')}")
    if wish and wish.without:
        wishes.append(f"not in {text.natural_list(wish.without, 'or')}")
    if wish and wish.not_considered:
        wishes.append(f"not considered: {', '.join(wish.not_considered)}")
    if wish and wish.max_stress:
        wishes.append(f"stress at most {wish.max_stress}")
    if wish and wish.max_study_years is not None:
        wishes.append(f"at most {text.count(round(wish.max_study_years), 'year')} of study")
    pairs = [
        ("Role", profile.role),
        ("Tier", profile.tier),
        ("Years", None if profile.years is None else f"{profile.years:g}"),
        ("Jobs before", ", ".join(map(_job, profile.jobs)) or None),
        ("Pay", f"{text.money(pay.amount, pay.currency)} {text.per(pay.period)}" if pay else None),
        ("Place", profile.place),
        ("Education", profile.education),
        ("Field of study", profile.study),
        ("Languages", ", ".join(profile.languages) or None),
        ("Certificates", ", ".join(profile.certificates) or None),
        ("Interests", profile.interests.letters if profile.interests else None),
        ("Wishes", ", ".join(wishes) or None),
    ]
    parts: list[Any] = [heading("Your profile", answer.file)]
    parts += [facts([(name, value) for name, value in pairs if value], console, by=2), Text("")]
    parts.append(heading("Skills", str(len(profile.skills))))
    for skill, recognised in zip(profile.skills, answer.read, strict=True):
        line = Text(skill.name, style=STRONG, overflow="fold")
        remarks = [f"level {skill.level:g} of 7" if skill.level is not None else ""]
        remarks.append(f"{skill.years:g} years" if skill.years is not None else "")
        others = [known.name for known in recognised.skills if known.name != skill.name]
        reading = f"read as {text.natural_list(others)}" if others else ""
        remarks.append(reading if recognised.known else "no role lists it")
        remarks.append(f"your CV: {'; '.join(skill.said)}" if skill.said else "")
        line.append("".join(f"  {remark}" for remark in remarks if remark), style=f"not bold {QUIET}")
        parts.append(indented(line))
    return [
        *parts,
        Text(""),
        next_commands(
            [
                ("careers match", "roles that fit"),
                ("careers profile edit", "change anything"),
                ("careers profile clear", "forget it, for another person"),
            ],
            console,
        ),
    ]


def _job(job: OwnJob) -> str:
    years = None if job.years is None else text.count(round(job.years), "year")
    unsure = f"unsure: your CV has {job.unsure}" if job.unsure else None
    told = ", ".join(filter(None, (years, unsure)))
    return f"{job.role} ({told})" if told else job.role


def _changed(answer: ProfileChanges) -> list[Any]:
    parts: list[Any] = [heading("Your profile", answer.file)]
    unlisted = [name for name in answer.unknown if name in answer.added]
    groups = (
        ("Added", [name for name in answer.added if name not in unlisted]),
        (
            "Added as written, as no role lists it"
            if len(unlisted) == 1
            else "Added as written, as no role lists them",
            unlisted,
        ),
        ("Already there", answer.there),
        ("Removed", answer.removed),
        ("Not in the profile", answer.not_there),
        ("Not recognized", [name for name in answer.unknown if name not in (*unlisted, *answer.there)]),
        (f"Schooling, kept as {answer.education}", answer.schooling),
        ("Kept as languages", answer.languages),
        ("Kept as certificates", answer.certificates),
        ("Kept as wishes for the work", answer.wishes),
    )
    for title, names in groups:
        if names:
            more = f" and {len(names) - MOST} more: `careers profile` shows yours" if len(names) > MOST else ""
            line = Text(f"{title} {len(names)}: ", style=QUIET, overflow="fold")
            line.append(", ".join(names[:MOST]), style="not dim").append(more)
            parts.append(indented(line))
    return parts if len(parts) > 1 else [*parts, indented(dim("nothing changed"))]
