"""A role, whole or in part."""

from __future__ import annotations

from dataclasses import field, replace
from typing import TYPE_CHECKING, Any

from careercli.answer import Answer
from careercli.catalog.catalog import Catalog, Entry
from careercli.lazy_dataclass import dataclass
from careercli.roles.indexed import plain
from careercli.table import Table
from careercli.text import NOT_RECORDED, heading, markdown_text

if TYPE_CHECKING:
    from careercli.answers.pay_figures import RolePay
    from careercli.answers.sections import Section
    from careercli.page import Page, Picture
    from careercli.profile.kept import Note
    from careercli.roles.study_programs import StudyProgram


FIELDS = "Fields of study (NCES)"
"""Before the programs of study that prepare for a role."""


@dataclass(frozen=True)
class KeptOfRole:
    """Whether the person starred a role, and their notes on it; or what is wrong with the file that says so."""

    starred: bool = False
    notes: tuple[Note, ...] = ()
    problem: str = ""


@dataclass(frozen=True)
class Sheet(Answer):
    """A role, and which of its sections were asked for (none: a glance; `full`: all).

    `yours` are the phrases that name a skill of the person's, which screens mark. `kept` is what they keep of the role,
    which only screens show: a handout is for others. `catalog` is asked how usual something is, so that a screen can
    begin with what tells most.
    """

    entry: Entry
    keys: tuple[str, ...] = ()
    full: bool = False
    yours: frozenset[str] = frozenset()
    kept: KeptOfRole | None = None
    catalog: Catalog | None = field(default=None, repr=False, compare=False)

    @property
    def remarks(self) -> tuple[str, ...]:
        """That the person's notes cannot be read, if so."""
        return (f"your stars and notes are left out: {self.kept.problem}",) if self.kept and self.kept.problem else ()

    @property
    def sections(self) -> list[Section]:
        """The sections asked for, or all that have something in them; what is of a wider occupation says so."""
        from careercli.answers import sections

        if self.keys:
            asked = [self._section_or_stand_in(key) for key in self.keys]
            every = list({(part.key, part.heading): part for part in reversed(asked)}.values())[::-1]
        else:
            every = sections.sections(self.entry.role)
        if not self.entry.work_of:
            return every
        return [
            replace(part, heading=f"{part.heading}, {whose}") if (whose := self.entry.of_whom(part.key)) else part
            for part in every
        ]

    def _section_or_stand_in(self, key: str) -> Section:
        """A section asked for; where nothing is recorded for it, what is known in its place and was not asked for."""
        from careercli.answers import sections

        asked = sections.section(self.entry.role, key)
        other = None if asked.blocks else sections.stand_in(self.entry.role, key)
        return asked if other is None or other.key in self.keys else other

    @property
    def empty_keys(self) -> list[str]:
        """The keys of the sections asked for of which nothing is known, nor anything in their place."""
        return [part.key for part in self.sections if not part.blocks]

    @property
    def sections_to_read(self) -> list[Section]:
        """The sections for a reader: with all of them asked for, a list that stands there by kind too is left out."""
        from careercli.answers import sections

        again = () if self.keys else sections.listed_by_kind(self.entry.role)
        return [self._in_words(part) for part in self.sections if part.key not in again]

    def _in_words(self, part: Section) -> Section:
        """A section for a reader: of related roles their titles, which are found as well as their slugs."""
        if part.key != "related" or self.catalog is None or not part.blocks:
            return part
        from careercli.answers.sections import Section
        from careercli.page import Bullets

        related = {slug: self.catalog.slug_meant(slug) or slug for slug in self.entry.role.related}
        titles = self.catalog.titles(list(related.values()))
        named = tuple(titles.get(meant, slug) for slug, meant in related.items())
        return Section(part.key, part.heading, (Bullets(named, ""),), part.instead_of)

    @property
    def abridged_sections(self) -> list[Section]:
        """The sections for a reader, with long lists cut; those that were asked for by name are never cut."""
        from careercli.answers import sections

        if self.keys:
            return self.sections_to_read
        return [sections.abridged(part, self.entry.slug) for part in self.sections_to_read]

    @property
    def missing_sections(self) -> list[str]:
        """The headings, in lower case, of the sections of which nothing is recorded.

        That nothing in a role is overtaken is not a gap.
        """
        from careercli.answers import sections

        return [
            sections.HEADINGS.get(key, heading(key)).lower()
            for key in sections.NAMES
            if key != "overtaken" and not sections.section(self.entry.role, key).blocks
        ]

    @property
    def pay(self) -> RolePay:
        """The guide's and the official pay a year."""
        from careercli.answers import salary

        return salary.pay([self.entry]).roles[0]

    @property
    def fields_of_study(self) -> tuple[StudyProgram, ...]:
        """The programs of study that prepare for it by the record of NCES; none where that has none."""
        from careercli import paths
        from careercli.roles import study_programs

        own = self.entry.role.occupation
        return study_programs.of_code(paths.bundled_data(), own.code, own.title or "") if own and own.code else ()

    @property
    def growth_disagrees(self) -> bool:
        """True if one growth is a rise and the other is not, and `careers check` would not call them the same."""
        from careercli.answers.check import same_growth

        role = self.entry.role
        claimed = role.outlook.growth_percent if role.outlook else None
        official = role.statistics.growth_percent if role.statistics else None
        if claimed is None or official is None:
            return False
        return (claimed > 0) != (official > 0) and not same_growth(claimed, official)

    @property
    def fields_sentence(self) -> str:
        """The fields of study in a sentence; empty where none is recorded."""
        titles = "; ".join(program.title for program in self.fields_of_study)
        return f"{FIELDS}: {titles}." if titles else ""

    @property
    def asked_people(self) -> str:
        """Whom O*NET asked, where it asked people of one trade among many alone; empty where sections are asked for."""
        from careercli.answers.asked_people import of_some

        return "" if self.keys else of_some(self.entry.role, self.entry.slug, self.catalog)

    @property
    def way_in(self) -> dict[str, str | None]:
        """What BLS names as usual for who enters, the usual program with its length and source, what the law asks for,
        and the certificate that many have besides, as the screen has them.
        """
        from careercli.answers import glance

        role = self.entry.role
        usual = zip(("entry_education", "entry_experience", "entry_training"), glance.entry_needs(role), strict=True)
        return {
            **{key: words for key, (_name, words) in usual},
            "usual_program": glance.program(role) or None,
            "licence": glance.licence(role) or None,
            "often_held": glance.often_held(role) or None,
        }

    def to_dict(self) -> dict[str, Any]:
        """The role's keys with `slug` and `origin` in front, or just the sections asked for.

        Behind one that is null or empty stands the section that is shown in its place, if there is one. `conditions` is
        no key of a role: it is there where it is asked for, or stands in.
        For several occupations that are published as one, also `counts`: which. `work_of` names the wider occupation
        that the keys `work_keys` are of.
        """
        keys: dict[str, Any] = plain(self.entry.role)
        if not self.keys or "sources" in self.keys:
            from careercli.answers import cited_sources

            keys["sources"] = plain(cited_sources.of(self.entry.role))
        if self.keys:
            from careercli.answers import work_conditions
            from careercli.answers.sections import CONDITIONS

            known = [part.key for part in self.sections if part.instead_of]
            keys = {
                key: work_conditions.to_dict(self.entry.role) if key == CONDITIONS else keys[key]
                for key in (*self.keys, *known)
            }
        if self.entry.counts:
            keys = {"counts": [vars(part) for part in self.entry.counts], **keys}
        if not self.keys and (programs := self.fields_of_study):
            keys = {**keys, "fields_of_study": [program.title for program in programs]}
        if not self.keys or "education" in self.keys:
            keys = {**keys, **self.way_in}
        if said := self.asked_people:
            keys = {**keys, "asked_people": said}
        if wider := [key for key in self.entry.work_keys if key in keys]:
            keys = {"work_of": self.entry.work_of, "work_keys": wider, **keys}
        return {"slug": self.entry.slug, "origin": self.entry.origin, **keys}

    def to_table(self) -> Table:
        """A row for each fact, entry and paragraph: section, name, text."""
        rows = [("title", "", self.entry.role.title)] if not self.keys else []
        rows += [("counts", part.code, part.title) for part in self.entry.counts]
        rows += [("asked_people", "", said)] if (said := self.asked_people) else []
        parts = self.sections
        if any(part.key in self.entry.work_keys for part in parts):
            rows.append(("work_of", ", ".join(self.entry.work_keys), self.entry.work_of))
        for part in parts:
            rows += [(part.key, name, text) for name, text in _rows(part)]
        return Table(("section", "name", "text"), tuple(rows))

    def to_markdown(self) -> str:
        """The role as a text with headings, as a handout: long lists cut, but with `full`."""
        from careercli.answers import overtaken
        from careercli.answers.blocks import Paragraphs
        from careercli.answers.markdown_blocks import lines_of

        lines = [f"# {markdown_text(self.entry.role.title)}", ""]
        lines += [f"*{markdown_text(said)}*", ""] if (said := self.asked_people) else []
        for part in self.sections_to_read if self.full else self.abridged_sections:
            lines += [f"## {markdown_text(part.heading)}", ""]
            if part.instead_of:
                lines += [f"{markdown_text(part.instead_of)}: {NOT_RECORDED}.", ""]
            for mark in overtaken.marks(self.entry.role, part.key):
                lines += [f"*{markdown_text(mark)}*", ""]
            for block in part.blocks or (Paragraphs((NOT_RECORDED,)),):
                lines += lines_of(block)
            if part.key == "education" and (fields := self.fields_sentence):
                lines += [markdown_text(fields), ""]
        return "\n".join(lines).rstrip() + "\n"

    def to_page(self) -> Page:
        """The role with its first figures, its pay as a picture, and the sections asked for."""
        from careercli.answers.pages import role

        return role.page(self)

    def to_pictures(self) -> tuple[Picture, ...]:
        """The pictures of its pay."""
        from careercli.answers.pages import pay

        return pay.pictures((self.pay,))


@dataclass(frozen=True)
class Sheets(Answer):
    """Several roles one behind the other."""

    sheets: tuple[Sheet, ...]

    @property
    def remarks(self) -> tuple[str, ...]:
        """Those of the roles, each once."""
        return tuple(dict.fromkeys(remark for sheet in self.sheets for remark in sheet.remarks))

    def to_dict(self) -> list[dict[str, Any]]:
        """An array of roles."""
        return [sheet.to_dict() for sheet in self.sheets]

    def to_table(self) -> Table:
        """The rows of each role behind its slug."""
        rows = ((sheet.entry.slug, *row) for sheet in self.sheets for row in sheet.to_table().rows)
        return Table(("slug", "section", "name", "text"), tuple(rows))

    def to_markdown(self) -> str:
        """One document of all the roles."""
        return "\n".join(sheet.to_markdown() for sheet in self.sheets)


def kept_of(slug: str) -> KeptOfRole:
    """What the person keeps of a role. A file that cannot be read is no reason to show nothing of the role."""
    from careercli.errors import CareersError
    from careercli.profile import kept

    try:
        mine = kept.load()
    except CareersError as error:
        return KeptOfRole(problem=error.message)
    return KeptOfRole(slug in mine.stars, mine.of(slug))


def _rows(part: Section) -> list[tuple[str, str]]:
    """The texts of a section, each as (name, text); a text without a name has an empty one."""
    from careercli.answers.blocks import Paragraphs
    from careercli.page import Bullets, Facts

    rows: list[tuple[str, str]] = []
    for block in part.blocks:
        if isinstance(block, Paragraphs):
            rows += [("", text) for text in block.texts]
        elif isinstance(block, Bullets):
            rows += [(block.title, text) for text in block.items]
        elif isinstance(block, Facts):
            rows += list(block.pairs)
        else:
            texts = [text for text in (block.aside, *block.texts, *block.items, block.closing) if text]
            rows += [(block.title, text) for text in texts] or [(block.title, "")]
    return rows
