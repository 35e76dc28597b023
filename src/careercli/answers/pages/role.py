"""One role on a page: its first figures, what one does, the way in, ladder and day, what it uses; or every section."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from careercli import text
from careercli.answers import (
    characteristic_tools,
    compare_rows,
    counted_together,
    glance,
    overtaken,
    time_to_enter,
    work_conditions,
)
from careercli.answers.pages import pay
from careercli.answers.pay_figures import RolePay
from careercli.page import Block, Bullets, Facts, Grid, Page, Paragraph, Section, Tile, Tiles

if TYPE_CHECKING:
    from careercli.answers.blocks import Block as SectionBlock
    from careercli.answers.pay_in_places import PlacePay
    from careercli.answers.sections import Section as RoleSection
    from careercli.answers.show import Sheet
    from careercli.catalog.catalog import Catalog, Entry
    from careercli.roles.indexed import IndexedRole
    from careercli.roles.model import Role

MOST_WORK, MOST_WORK_BRIEF, MOST_WORK_SHORT = 10, 5, 4
"""Things that one does, on a handout of one role, of several, and on a short one of several."""
USED = ("ratings", "tech_stack", "tools")
"""The keys of what one knows and uses."""
MOST_NAMES = 8
"""Skills and tools of a kind that are named on a handout."""
BRIEF = 260
"""Characters of an account of the way in, on a handout of several roles."""


def tiles(entry: Entry, role_pay: RolePay) -> Tiles:
    """The figures that are seen first."""
    return Tiles(tuple(_tiles(entry.role, role_pay)))


def _tiles(role: Role | IndexedRole, role_pay: RolePay) -> Iterator[Tile]:
    record, official, of_all = role.statistics, role_pay.record, counted_together.of_all(role)
    mark = counted_together.MARK if of_all else ""
    local = _first_place(role_pay)
    nation = ", nationwide" if local else ""
    for place in (local,) if local else ():
        if there := compare_rows.median_in(place):
            yield Tile(f"Median pay a year in {place.area.name}", f"{there}{mark}", of_all)
        if place.here and place.here.employment is not None:
            yield Tile(f"Jobs in {place.area.name}", f"{place.here.employment:,}{mark}", of_all)
    if official and (median := pay.cell(official, "median")) != pay.NONE:
        everybody = official.all_jobs_median
        beside = "" if everybody is None else f"all jobs {text.money(everybody, official.currency)}"
        yield Tile(f"Median pay a year{nation}", f"{median}{mark}", _beside(beside, of_all))
    elif role_pay.claim and role_pay.claim.median is not None:
        yield Tile("Median pay a year", text.money(role_pay.claim.median, role_pay.claim.currency), "a guide's claim")
    if record and record.growth_percent is not None:
        yield Tile("Growth", f"{text.growth(record.growth_percent)}{mark}", _beside(_growth_note(role), of_all))
    if record and record.annual_openings is not None:
        yield Tile("Openings a year", f"{record.annual_openings:,}{mark}", of_all)
    if record and record.employment is not None:
        yield Tile(f"Jobs{nation}", f"{record.employment:,}{mark}", _beside(str(record.year or ""), of_all))


def _beside(*notes: str) -> str:
    return ", ".join(filter(None, notes))


def _growth_note(role: Role | IndexedRole) -> str:
    from careercli.roles import all_jobs

    record = role.statistics
    everybody = all_jobs.outlook(record) if record else None
    period = record.growth_period if record else None
    beside = f"all jobs {text.growth(everybody.growth_percent)}" if everybody else ""
    return ", ".join(filter(None, (period, beside)))


def glance_grid(entries: Sequence[Entry], pays: Sequence[RolePay]) -> tuple[Block, ...]:
    """Several roles at a glance, a row each, first with the pay and the jobs in a place where one is asked for, and of
    whom the marked figures are.
    """
    rows = tuple(
        (role_pay.title, *_there(role_pay), *_glance_row(entry.role, role_pay)[1:])
        for entry, role_pay in zip(entries, pays, strict=True)
    )
    where = next((place.area.name for role_pay in pays if (place := _first_place(role_pay))), "")
    local = (f"Median pay a year in {where}", f"Jobs in {where}") if where else ()
    nation = ", nationwide" if where else ""
    columns = ("", *local, f"Median pay a year{nation}", "Growth", "Openings a year", f"Jobs{nation}")
    asked = Grid("What it takes", ("", *_SCHOOLING), tuple((row[0], *row[-len(_SCHOOLING) :]) for row in rows))
    note = counted_together.note(counted_together.counted_of(entry.role) for entry in entries)
    title = f"The roles side by side{', first in ' + where if where else ', nationwide'}"
    grid = Grid(title, columns, tuple(row[: -len(_SCHOOLING)] for row in rows), frozenset(range(1, 5 + len(local))))
    return (grid, asked, *((Paragraph(note, "quiet"),) if note else ()))


_SCHOOLING = ("Usual entry education", "Takes", "License by law")


def _there(role_pay: RolePay) -> tuple[str, ...]:
    """The median and the jobs in the first place that was asked for; nothing without one."""
    place, mark = _first_place(role_pay), counted_together.mark(role_pay.wider)
    if place is None:
        return ()
    median, jobs = compare_rows.median_in(place), place.here.employment if place.here else None
    return (f"{median}{mark}" if median else pay.NONE, pay.NONE if jobs is None else f"{jobs:,}{mark}")


def _first_place(role_pay: RolePay) -> PlacePay | None:
    """The pay in the first place that was asked for beside the nation; None without one."""
    return next((place for place in role_pay.places if place.area.kind != "nation"), None)


def _glance_row(role: Role | IndexedRole, role_pay: RolePay) -> tuple[str, ...]:
    record, claim = role.statistics, role_pay.claim
    mark = counted_together.mark(counted_together.counted_of(role))
    median = pay.cell(role_pay.record, "median")
    if median == pay.NONE and claim and claim.median is not None:
        median = f"{text.money(claim.median, claim.currency)} (a guide's claim)"
    elif median != pay.NONE:
        median += mark
    return (
        role.title,
        median,
        f"{text.growth(record.growth_percent)}{mark}" if record and record.growth_percent is not None else pay.NONE,
        f"{record.annual_openings:,}{mark}" if record and record.annual_openings is not None else pay.NONE,
        f"{record.employment:,}{mark}" if record and record.employment is not None else pay.NONE,
        f"{schooling}{mark}" if (schooling := glance.usual_schooling(role)) else pay.NONE,
        time_to_enter.takes(role) or text.NOT_RECORDED,
        glance.licence_or_none(role),
    )


CONDITIONS = "What the work is like"
"""The heading of the conditions of the work."""


def conditions_of(entries: Sequence[Entry]) -> tuple[Section, ...]:
    """What the Handbook and O*NET say of the conditions of the work, a row a role; nothing where nothing is known."""
    rows = [(entry, work_conditions.table_row(entry.role)) for entry in entries]
    if not any(row for _entry, row in rows):
        return ()
    notes = tuple(Paragraph(words, "quiet") for words in work_conditions.table_notes([entry.role for entry in entries]))
    columns = work_conditions.TABLE_COLUMNS
    if len(entries) == 1:
        pairs = tuple(zip(columns[1:], rows[0][1], strict=True))
        return (Section(CONDITIONS, (Facts(pairs), *notes)),)
    unknown = (text.NOT_RECORDED,) * (len(columns) - 1)
    table: list[tuple[str, ...]] = [columns, *((entry.role.title, *(row or unknown)) for entry, row in rows)]
    if not any(work_conditions.is_home_told(entry.role) for entry in entries):  # it stands with what is not recorded
        home = columns.index(work_conditions.FROM_HOME)
        table = [(*cells[:home], *cells[home + 1 :]) for cells in table]
    grid = Grid("Conditions of the work", table[0], tuple(table[1:]))
    return (Section(CONDITIONS, (grid, *notes)),)


def about(entry: Entry, *, brief: bool, most: int | None = None) -> tuple[Block, ...]:
    """What a role is, `brief` in one paragraph, or its first sentences within `most` characters; of a group, which
    occupations it counts.
    """
    role = entry.role
    paragraphs = [Paragraph(words) for words in (role.summary or "").split("\n") if words.strip()]
    paragraphs = paragraphs[:1] if brief else paragraphs
    if most is not None:
        paragraphs = [Paragraph(_first_sentences(each.text, most)) for each in paragraphs]
    counts = [Paragraph(text.counted_words(entry.counts), "quiet")] if entry.counts else []
    return (*counts, *paragraphs)


def work(entry: Entry, *, brief: bool, short: bool = False, sourced: bool = True) -> tuple[Section, ...]:
    """The first of what one does, and, if `sourced`, whose words it is; `short`, not how much is left out."""
    role = entry.role
    key, texts = glance.work(role)
    if not texts:
        return ()
    most = MOST_WORK_SHORT if short else MOST_WORK_BRIEF if brief else MOST_WORK
    more = 0 if short else len(texts) - most
    rest = [Paragraph(f"And {more} more.", "quiet")] if more > 0 else []
    beside = _beside(_source(role, key) if sourced else "", entry.of_whom(key))
    return (Section("What they do", (Bullets(tuple(texts[:most])), *rest), beside),)


def work_source(entry: Entry) -> str:
    """Whose words what one does is in; empty where none is told, or no source named."""
    key, texts = glance.work(entry.role)
    return _source(entry.role, key) if texts else ""


def _source(role: Role | IndexedRole, key: str) -> str:
    whose = glance.whose(role, key)
    return f"source: {whose}" if whose else ""


def way_in(role: Role | IndexedRole, *, brief: bool) -> tuple[Section, ...]:
    """What it takes to get in: the record's statements, the license, a guide's account, then how one enters.

    A `brief` one leaves that out where there are statements.
    """
    statements = glance.way_in(role)
    if not statements and not role.entry_path:
        return ()
    statements = [(who, _first_sentences(words) if brief and who else words, whose) for who, words, whose in statements]
    lines = [glance.said_by(who, words) for who, words, _whose in statements]
    path = () if brief and lines else tuple(map(Paragraph, role.entry_path))
    list_of = (Bullets(tuple(lines)),) if lines else ()
    return (Section("The way in", (*list_of, *path)),)


def _first_sentences(words: str, most: int = BRIEF) -> str:
    """Whole sentences of a text within so many characters; of a longer first one its beginning."""
    if len(words) <= most:
        return words
    end = words.rfind(". ", 0, most)
    return words[: end + 1] if end > 0 else f"{words[:most].rpartition(' ')[0]} …"


def ladder(role: Role | IndexedRole, *, brief: bool) -> tuple[Section, ...]:
    """The career ladder, the lowest step first; a `brief` one on a line."""
    if not role.tiers:
        return ()
    if brief:
        steps = [
            f"{tier.title} ({text.years(tier.years.min, tier.years.max)})" if tier.years else tier.title
            for tier in role.tiers
        ]
        return (Section("Career ladder", (Paragraph(" → ".join(steps)),), _source(role, "tiers")),)
    rows = tuple(
        (tier.title, text.years(tier.years.min, tier.years.max) if tier.years else pay.NONE, tier.description or "")
        for tier in role.tiers
    )
    grid = Grid("Steps, the lowest first", ("Step", "Experience", "What it means"), rows)
    return (Section("Career ladder", (grid,), _source(role, "tiers")),)


def day(role: Role | IndexedRole, *, brief: bool) -> tuple[Section, ...]:
    """A working day; a `brief` one without what happens in each part of it."""
    if not role.day:
        return ()
    if brief:
        hours = "; ".join(f"{block.start}–{block.end} {block.focus or block.period}" for block in role.day)
        return (Section("A day", (Paragraph(hours),), _source(role, "day")),)
    rows = tuple(
        (f"{block.start}–{block.end}", block.focus or block.period, " ".join(block.activities)) for block in role.day
    )
    return (
        Section("A day", (Grid("A working day", ("Time", "Work on", "What happens"), rows),), _source(role, "day")),
    )


def uses(entry: Entry, catalog: Catalog | None) -> tuple[Section, ...]:
    """Skills or knowledge, software and equipment, the most telling of each."""
    role = entry.role
    named = [("Software", glance.software(role)), ("Equipment", characteristic_tools.equipment(role))]
    pairs = [
        (label, text.abridged(names[:MOST_NAMES], MOST_NAMES))
        for label, names in (glance.skills(role, catalog), *named)
        if names
    ]
    return (Section("Skills and tools", (Facts(tuple(pairs)),), entry.of_whom(*USED)),) if pairs else ()


def judgments(role: Role | IndexedRole) -> tuple[Section, ...]:
    """What only a guide says of the role, and what of it has changed since."""
    pairs = []
    judged = ", ".join(f"{name} {word}" for name, word in glance.judgments(role))
    if judged:
        pairs.append(("Its word", f"{judged[0].upper()}{judged[1:]}"))
    if changed := overtaken.glance_words(role):
        pairs.append(("Overtaken", changed))
    return (Section("What only the guide says", (Facts(tuple(pairs)),)),) if pairs else ()


def unknown(entry: Entry) -> list[str]:
    """What nobody has recorded of a role; empty if all is known."""
    return [] if entry.counts else glance.unknown(entry.role)


def every_section(sheet: Sheet) -> tuple[Section, ...]:
    """The sections of a role that were asked for, or all."""
    return tuple(_section(sheet, part) for part in sheet.sections_to_read)


def _section(sheet: Sheet, part: RoleSection) -> Section:
    marks = [Paragraph(mark, "warn") for mark in overtaken.marks(sheet.entry.role, part.key)]
    other = [Paragraph(f"{part.instead_of}: {text.NOT_RECORDED}.", "quiet")] if part.instead_of else []
    made = [block for each in part.blocks for block in _block(each)] or [Paragraph(text.NOT_RECORDED, "quiet")]
    fields = [Paragraph(words)] if part.key == "education" and (words := sheet.fields_sentence) else []
    return Section(part.heading, (*other, *marks, *made, *fields))


def _block(block: SectionBlock) -> tuple[Block, ...]:
    from careercli.answers.blocks import Paragraphs

    return tuple(map(Paragraph, block.texts)) if isinstance(block, Paragraphs) else (block,)


def page(sheet: Sheet) -> Page:
    """The answer of `careers show`."""
    entry = sheet.entry
    counted = (Paragraph(text.counted_words(entry.counts), "quiet"),) if entry.counts else ()
    asked = (Paragraph(sheet.asked_people, "quiet"),) if sheet.asked_people else ()
    kicker = entry.role.family or ""
    if sheet.keys:
        return Page(entry.role.title, every_section(sheet), kicker, (), counted)
    sections = (Section("Pay", pay.blocks((sheet.pay,))), *every_section(sheet))
    return Page(entry.role.title, sections, kicker, (), (*counted, *asked, tiles(entry, sheet.pay)))
