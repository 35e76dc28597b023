"""The screen of `careers match`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from rich.text import Text

from careercli import text
from careercli.answers import counted_together, official_country, work_doubts
from careercli.answers.match import INTERESTS, OWN_GUESSED, OWN_HELD, OWN_NOW, Matches, RoleMatch
from careercli.answers.match_words import NOT_NAMED, STUDY, advice, how_well
from careercli.answers.requirement_words import requirement_phrases
from careercli.moves.requirements import Requirements
from careercli.moves.schooling import needs_license_of_its_own
from careercli.profile.own_words import PhrasesRead
from careercli.roles import education
from careercli.roles.interests import SOURCES
from careercli.screens.console import (
    QUIET,
    RECORD,
    STRONG,
    WARN,
    Console,
    dim,
    heading,
    indented,
    next_commands,
    role_heading,
)

MOST_PHRASES = 8
"""So many of the phrases that a role rests on are shown; JSON has them all."""
MOST_ALSO = 3
"""So many other roles of an occupation are named."""
MOST_WORDS = 12
"""So many phrases are named that count, and as many that do not."""
MILITARY_HINT = (
    "O*NET has no military terms. Use civilian words: not convoy but trucks and routes, not squad "
    "but a team you supervised."
)
DEGREES = (("23-1", "a law degree"), ("25-1112", "a law degree"), ("29-12", "a medical degree"))
"""What a doctoral or professional degree is called, by the beginning of the code of the occupation."""
DOCTORATE = "a doctorate or the like"
REQUIRED = "Requirements are the Bureau of Labor Statistics' entry level, and the license needed."


def screen(answer: Matches, console: Console) -> list[Any]:
    """Each role with what it rests on, what it requires and what it pays."""
    if not answer.roles:
        return []
    parts: list[Any] = [heading("Roles that fit", _basis(answer)), Text("")]
    for role in answer.roles:
        parts += _role(role, answer, console)
    parts += [Text(""), *words_read(answer, answer.resting, answer.idle), *_notes(answer, console), *_advice(answer)]
    other = next((role.slug for role in answer.roles if role.own not in (OWN_NOW, OWN_HELD, OWN_GUESSED)), None)
    first = other or answer.roles[0].slug
    title = next(role.title for role in answer.roles if role.slug == first)
    which = "the first one" if first == answer.roles[0].slug else title
    following = [(f"careers show {first}", f"{which} at a glance")]
    if other and answer.own_title is not None:
        following.append((f"careers gap {first}", "what would be new to you"))
    elif other and answer.cv:
        following.append((f"careers gap {first} --from {answer.cv}", "what would be new to you"))
    return [*parts, next_commands(following, console)]


def words_read(answer: PhrasesRead, resting: Sequence[str], idle: Sequence[str]) -> list[Text]:
    """What became of each phrase: a line each for those that count, that do not, and that are not understood."""
    if not any(phrase.evidence.weak or phrase.translated or not phrase.known for phrase in answer.read) and not idle:
        return []
    read_as = dict(answer.translations_of)
    word_of = dict(answer.weak)
    lines = [
        ("Your words that count here", [_read_as(name, read_as) for name in resting if name not in word_of]),
        ("These say little about a job", [_weak(name, word_of[name]) for name in resting if name in word_of]),
        ("Understood, but no job above rests on it", [_read_as(name, read_as) for name in idle]),
        ("Not understood, and left out", list(answer.unknown)),
    ]
    parts = [
        Text(f"{label}: {text.abridged(names, MOST_WORDS)}.", overflow="fold", style=WARN if label[0] == "N" else "")
        for label, names in lines
        if names
    ]
    if answer.military:
        parts.append(Text(MILITARY_HINT, style=WARN, overflow="fold"))
    return [*parts, Text("")]


def _read_as(name: str, read_as: Mapping[str, str]) -> str:
    return f"{name} (read as {read_as[name]})" if name in read_as else name


def _weak(name: str, word: str) -> str:
    return f'{name} (only "{word}" is known)' if word else name


def _basis(answer: Matches) -> str:
    """What the answer rests on, in words."""
    if answer.letters:
        return f"by your interests ({answer.letters}) alone; best first"
    jobs = sum(phrase.evidence.was_held for phrase in answer.read)
    known, named = answer.skills_known
    phrases = _skills_known(known, named) if known else ""
    held = f"{text.number_word(jobs)} jobs you have had" if jobs > 1 else "a job you have had" if jobs else ""
    study = "your field of study" if any(phrase.evidence.reading == STUDY for phrase in answer.read) else ""
    own = f"your work as {answer.own_title}" if answer.own_title else ""
    return f"by {text.natural_list([part for part in (own, phrases, held, study) if part])}; best first"


def _skills_known(known: int, named: int) -> str:
    """How many of the skills that are named count: "two of your three skills"."""
    if known < named:
        return f"{text.number_word(known)} of your {text.number_word(named)} skills"
    return "your skill" if known == 1 else f"your {text.number_word(known)} skills"


def _role(role: RoleMatch, answer: Matches, console: Console) -> list[Any]:
    lines = [
        rests_on(role, answer),
        requirement_words(role.requirements, role.required_as),
        _pay(role, console),
    ]
    if role.work_unknown or role.silent:
        lines.append(
            Text(f"{work_doubts.told(role.work_unknown, role.silent, role.bearing)}; ask", style=WARN, overflow="fold")
        )
    if role.also:
        lines.append(Text(f"also: {text.abridged(role.also, MOST_ALSO)}", style=QUIET, overflow="fold"))
    title = role_heading(role.title, role.slug, console)
    if role.own:
        title.append(f"  {role.own}", style=STRONG)
    elif mark := barrier_mark(role.requirements, role.code):
        title.append(f"  {mark}", style=f"{WARN} not bold")
    return [title, indented(Text("\n", overflow="fold").join(lines))]


def _pay(role: RoleMatch, console: Console) -> Text:
    """The pay in the place asked about or lived in, else the official median."""
    if role.there is None:
        mark = counted_together.mark(role.counted, by_hour=role.by_hour, in_words=console.linear)
        return pay_line(role.official_median, role.currency, mark)
    from careercli.screens.move_pay import move_pay

    line = move_pay(role.there, console, role.there.place, role.counted)
    if role.official_median is not None and not role.there.of and role.there.pay is not None:
        line.append(f"; {text.money(role.official_median, role.currency or 'USD')} nationwide", style=QUIET)
    return line


def barrier_mark(needs: Requirements | None, code: str | None = None) -> str:
    """What stands before a role that nobody enters without it, in a few words: a graduate degree, a license."""
    if needs is None or not needs.study_years:
        return ""
    level = education.ENTRY_LEVELS.get(needs.entry_education or "", 0)
    parts = []
    if level == education.MASTER:
        parts.append("a master's degree")
    elif level == education.DOCTORAL:
        parts.append(next((degree for start, degree in DEGREES if (code or "").startswith(start)), DOCTORATE))
    if needs_license_of_its_own(needs.lacking):
        parts.append("a license")
    return f"needs {' and '.join(parts)}" if parts else ""


def rests_on(role: RoleMatch, answer: Matches) -> Text:
    """What a role rests on, with how good that evidence is, or how much of the little that was named."""
    if role.evidence == INTERESTS:
        return Text(f"fits your {text.natural_list(role.rests_on)}", overflow="fold")
    named = role.used.named(role.rests_on)
    words = how_well(answer.read, named, role.evidence) if named or not role.rests_on else ""
    line = Text(words, overflow="fold")
    names = [role.used.told(name) for name in named[:MOST_PHRASES]]
    more = len(named) - len(names)
    if words:
        listed = text.natural_list([*names, f"{more} more"] if more else names)
        line.append(f": {listed}" if listed else ": near your role", style="default")
    if role.used.near:
        near = text.abridged(role.used.near, MOST_PHRASES)
        line.append(f"{'; ' if words else ''}{NOT_NAMED}: ").append(near, style="default")
    return line


def requirement_words(needs: Requirements | None, like: str = "") -> Text:
    """What a role requires, in one line; `like` is the occupation whose requirements they are, where it has none."""
    if needs is None:
        return Text("requirements not recorded", style=QUIET)
    phrases = requirement_phrases(needs)
    if not phrases:
        return Text("requirements not recorded", style=QUIET)
    return Text(f"typically requires{f', as {like} do' if like else ''}: {'; '.join(phrases)}", overflow="fold")


def pay_line(median: float | None, currency: str | None, mark: str = "") -> Text:
    """An official median a year with its mark, or that there is none."""
    if median is None:
        return Text("official pay not recorded", style=QUIET)
    line = Text(f"{text.money(median, currency or 'USD')} a year", style=RECORD, overflow="fold")
    return line.append(f"{mark} (official median)", style=QUIET)


def _legend(answer: Matches) -> str:
    whose = official_country.note_on_currencies(
        [role.currency for role in answer.roles if role.official_median], [answer.place]
    )
    if answer.letters:
        from careercli.answers.interests import RANK

        legend = f"{RANK} {SOURCES} {REQUIRED}"
    else:
        legend = f"Roles rank by what you bring, not by what you lack. {REQUIRED}"
    return f"{legend} {whose}".rstrip()


def _other_order(answer: Matches) -> str:
    """How the order of one's own moves is another, and the command for it; empty for who leaves no role."""
    if answer.own_title is None and not (answer.cv and any(role.own for role in answer.roles)):
        return ""
    half = "Half of this order is how close the work is to yours, and pay is not in it"
    half = half if answer.own_title else "Pay is not in this order"
    command = f"careers next --from {answer.cv}" if answer.cv else "careers next"
    return f"{half}; `{command}` counts pay and study, too, and may begin with another job."


def _notes(answer: Matches, console: Console) -> list[Text]:
    by_hour = any(role.by_hour for role in answer.roles)
    counted = counted_together.note((role.counted for role in answer.roles), by_hour=by_hour, in_words=console.linear)
    return [dim(words) for words in (_other_order(answer), _legend(answer), counted) if words]


def _advice(answer: Matches) -> list[Any]:
    if answer.letters:
        return []
    words = advice(answer.read, all_thin=answer.all_thin, has_role=answer.own_title is not None)
    return [Text(words, style=WARN, overflow="fold")] if words else []
