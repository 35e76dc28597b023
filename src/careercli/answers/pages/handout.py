"""The handout of one to six roles: figures first, then each role, then what is unknown and every source."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from careercli import text
from careercli.answers.pages import compare, moves, outlook, pay, pay_brief, role, sources
from careercli.answers.wished_work import in_words
from careercli.page import Block, Bullets, Grid, Page, Paragraph, Picture, Section
from careercli.roles.conditions import SILENCE
from careercli.version import __version__

if TYPE_CHECKING:
    from careercli.answers.handout import Handout
    from careercli.catalog.catalog import Entry

KICKER = "Career handout"
SHORT_NAMES = 5
"""Skills and tools of a kind on a short handout of several roles."""
SHORT_ABOUT = 200
"""Characters that tell what a role is."""
SHORT_MOVES = 1
"""Moves of each group on it."""
SHORT_OF = "This is the short handout: {}, and more of the work, the moves and the skills, are on `{}`."
PAY_OF_MOVES = "Pay of other jobs is the official median a year, beside {} in the same area."
LEFT_OUT_OF_ONE = "jobs near it that pay less, what it has in common with the others"
LEFT_OUT_OF_SEVERAL = "pictures of pay, who leaves each job and why it changes, ladders, jobs that pay less"


def page(answer: Handout) -> Page:
    """The whole handout, or the short one."""
    several = len(answer.entries) > 1
    sections = [
        Section("At a glance", _glance(answer)),
        *role.conditions_of(answer.entries),
        *_wishes(answer),
        Section("Pay", _pay(answer)),
        *outlook.outlook(answer.entries, brief=several or answer.is_short, for_all=several and answer.is_short),
        *outlook.claims(answer.entries),
        *(compare.skills(answer.comparison, _most_names(answer)) if answer.comparison else ()),
    ]
    for entry in answer.entries:
        parts = tuple(_role(answer, entry))
        if several:
            sections.append(Section(entry.role.title, parts))
        else:
            sections += [part for part in parts if isinstance(part, Section)]
    sections += [*_notes(answer), *_unknown(answer), *_sources(answer)]
    made = f"{answer.day.day} {answer.day:%B %Y}"
    return Page(answer.title, tuple(sections), KICKER, (f"Figures as known on {made}.",), (), _foot(answer, made))


def _most_names(answer: Handout) -> int:
    return SHORT_NAMES if answer.is_short else compare.MOST_NAMES


def _glance(answer: Handout) -> tuple[Block, ...]:
    """The first figures, and what each role is."""
    if len(answer.entries) == 1:
        entry = answer.entries[0]
        return (role.tiles(entry, answer.pay.roles[0]), *role.about(entry, brief=answer.is_short))
    return role.glance_grid(answer.entries, answer.pay.roles)


def _pay(answer: Handout) -> tuple[Block, ...]:
    """Pay with its picture; of several roles on a short handout the table alone tells it."""
    roles, period = answer.pay.roles, answer.pay.period
    if not answer.is_short:
        return pay_brief.blocks(roles, period) if len(roles) > 1 else pay.blocks(roles, period)
    blocks = pay_brief.blocks(roles, period)
    return tuple(block for block in blocks if not isinstance(block, Picture)) if len(roles) > 1 else blocks


def _role(answer: Handout, entry: Entry) -> Iterator[Block]:
    """What stands under a role's own heading, or as sections of its own where it is the only one."""
    several = len(answer.entries) > 1
    brief = several or answer.is_short
    is_least = several and answer.is_short
    if several:
        yield from role.about(entry, brief=True, most=SHORT_ABOUT if is_least else None)
    yield from role.work(entry, brief=brief, short=is_least, sourced=not _same_work_source(answer))
    yield from role.way_in(entry.role, brief=brief)
    if not is_least:
        yield from role.ladder(entry.role, brief=brief)
        yield from role.day(entry.role, brief=brief)
    if not several:  # of several roles, what they use stands side by side
        yield from role.uses(entry, answer.catalog)
    yield from role.judgments(entry.role)
    if onward := answer.moves.get(entry.slug):
        most = SHORT_MOVES if is_least else moves.BRIEF
        briefly = moves.brief_blocks(onward, most, lower=not answer.is_short, nearness=not is_least)
        heading = f"Where this job leads{', by the wishes' if answer.has_wishes else ''}"
        yield Section(heading, briefly if brief else moves.blocks(onward))


def _wishes(answer: Handout) -> list[Section]:
    """The wishes, for study and pay first, then those of the work, and how each role stands to them."""
    if not answer.wishes or not answer.has_wishes:
        return []
    stands = [answer.wishes[entry.slug] for entry in answer.entries]
    others = [answer.kept.get(entry.slug, ()) for entry in answer.entries]
    rows = [(of_each[0].wish, *(stand.words for stand in of_each)) for of_each in zip(*others, strict=True)]
    first = stands[0]
    names = [told.name for told in (*first.meets, *first.against, *first.not_certain)]
    rows += [(in_words(name), *(each.stand(name) for each in stands)) for name in names]
    columns = ("", *(entry.role.title for entry in answer.entries))
    note = "; ".join(dict.fromkeys(each.source for each in stands if each.source))
    silence = f"{note}. {SILENCE[:1].upper()}{SILENCE[1:]}.".removeprefix(". ")
    notes = (Paragraph(silence, "quiet"),) if names else ()
    pay = (Paragraph(f"Pay now: {answer.pay_now}."),) if answer.pay_now else ()
    return [Section("Wishes", (*pay, Grid("How each role stands to them", columns, tuple(rows)), *notes))]


def _notes(answer: Handout) -> list[Section]:
    lists = tuple(
        Bullets(
            tuple(f"{note.date}: {note.text}" if note.date else note.text for note in notes),
            entry.role.title if len(answer.entries) > 1 else "",
        )
        for entry in answer.entries
        if (notes := (answer.notes or {}).get(entry.slug))
    )
    return [Section("Notes", lists)] if lists else []


def _same_work_source(answer: Handout) -> str:
    """Whose word what one does is in each of several roles, if it is the same in all; else empty."""
    several = {role.work_source(entry) for entry in answer.entries} if len(answer.entries) > 1 else {""}
    return several.pop() if len(several) == 1 else ""


def _sources(answer: Handout) -> list[Section]:
    made = sources.sections(answer.entries, answer.pay.roles, brief=answer.is_short)
    if not made or not (same := _same_work_source(answer)):
        return made
    (of_all,) = made
    return [Section(of_all.heading, (Paragraph(f"What they do, {same}.", "quiet"), *of_all.blocks))]


def _unknown(answer: Handout) -> list[Section]:
    """All that nobody has recorded, once: first what that is in all of the roles."""
    unknown = [role.unknown(entry) for entry in answer.entries]
    of_all = [name for name in unknown[0] if all(name in names for names in unknown)] if len(unknown) > 1 else []
    lines = [f"All: {text.natural_list(of_all)}."] if of_all else []
    for entry, names in zip(answer.entries, unknown, strict=True):
        own = [name for name in names if name not in of_all]
        lines += [f"{entry.role.title}: {text.natural_list(own)}."] if own else []
        if why := answer.unmoved.get(entry.slug):
            lines.append(f"{entry.role.title}, jobs near it: {why}.")
    return [Section("Not recorded", (Bullets(tuple(lines)),))] if lines else []


def _foot(answer: Handout, made: str) -> tuple[str, ...]:
    """Of when and whose it all is, in paragraphs; on a short handout in one."""
    onet = (sources.ONET,) if sources.has_onet(answer.entries) else ()
    is_least = answer.is_short and len(answer.entries) > 1
    method = (PAY_OF_MOVES if is_least else moves.METHOD).format(_pay_before(answer))
    foot = (
        f"Made with careers {__version__} on {made}. A figure is of its source's period; what a guide claims is never "
        "a statistic.",
        *_left_out(answer),
        *((method,) if answer.moves else ()),
        *onet,
    )
    return (" ".join(foot),) if answer.is_short else foot


def _pay_before(answer: Handout) -> str:
    """What the pay of the moves is beside: one's own pay from one's own role, where it is asked for."""
    own = text.natural_list([each.title for each in answer.moves.values() if each.from_own_pay])
    return f"{moves.OF_THE_ROLE} (from {own}: one's own)" if own else moves.OF_THE_ROLE


def _left_out(answer: Handout) -> tuple[str, ...]:
    """What a short handout leaves out, and the command that has it."""
    if not answer.is_short:
        return ()
    left_out = LEFT_OUT_OF_SEVERAL if len(answer.entries) > 1 else LEFT_OUT_OF_ONE
    return (SHORT_OF.format(left_out, answer.whole_command),)
