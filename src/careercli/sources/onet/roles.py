"""Roles from a release of the O*NET database (U.S. Department of Labor, CC BY 4.0), one per occupation.

Which table fills which key of a role, and which scale a figure is on, stands in `docs/importing.md`; the meaning of
the tables in O*NET's own data dictionary, https://www.onetcenter.org/dictionary/30.3/text/.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

from careercli import paths
from careercli.errors import CareersError
from careercli.roles import model, soc
from careercli.roles.figures import Figures
from careercli.skills import normalize
from careercli.sources.onet import layouts, tables
from careercli.sources.onet.release import Release
from careercli.system import RESERVED_NAMES
from careercli.text import count

URL = "https://www.onetcenter.org/database.html"
LICENCE = "CC BY 4.0"
MAX_OCCUPATIONS = 10_000
"""No release has come near: 30.1 has 1,016."""
_OF_SOC_2010 = (
    "the codes are of O*NET-SOC 2010, as until release 25.0; "
    "the bundled occupations and BLS's figures go by SOC 2018, where some of them are others"
)
AGENCY = "U.S. Department of Labor, Employment and Training Administration"


@dataclass(frozen=True, kw_only=True)
class OnetRole:
    """An occupation made into a role, and the slug that its title gives."""

    slug: str
    code: str
    role: model.Role


class Onet:
    """The occupations of a release as roles. `notes` says, once each, what a person should know of the import."""

    def __init__(self, path: Path, figures: Figures | None = None) -> None:
        """Reads the tables. Raises CareersError, with file and line, for what is not laid out as its header says."""
        self.release = Release(path)
        self.figures = figures or Figures()
        self.notes: list[str] = []
        self.occupations = self._occupations()
        self.slugs = unique_slugs({code: title for code, (title, _) in self.occupations.items()})
        self.tables = tables.OccupationTables(self.release)
        self.missing = tuple(self.release.absent)
        self.notes += [*self.release.absent.values(), *self.release.closing_notes(), *self.tables.notes()]
        if self.by_soc_2010:
            self.notes.append(_OF_SOC_2010)

    def __len__(self) -> int:
        return len(self.occupations)

    def roles(self, only: Callable[[str, str, str], bool] | None = None) -> Iterator[OnetRole]:
        """The roles, in the order of the codes. `only` is asked with slug, code and title which to make."""
        for code in sorted(self.occupations):
            title, _ = self.occupations[code]
            if only is None or only(self.slugs[code], code, title):
                yield OnetRole(slug=self.slugs[code], code=code, role=self._role(code))
        self._note_unknown_codes()

    def _occupations(self) -> dict[str, tuple[str, str]]:
        occupations: dict[str, tuple[str, str]] = {}
        for where, code, (title, description) in self.release.by_occupation("occupations", "title", "description"):
            if code in occupations:
                raise CareersError(f"{where}: {code} stands here a second time", "was the file changed?")
            if not title or not description:
                raise CareersError(f"{where}: {code} has no title or no description", "was the file changed?")
            if len(title) > 300 or len(description) > 20_000:
                raise CareersError(f"{where}: the title or the description is far too long", "was the file changed?")
            occupations[code] = (title, description)
            if len(occupations) > MAX_OCCUPATIONS:
                raise CareersError(f"{where}: more than {MAX_OCCUPATIONS:,} occupations", "was the file changed?")
        if not occupations:
            message = f"{paths.display(self.release.path)}: no occupation in its Occupation Data"
            raise CareersError(message, "was the file cut short?")
        return occupations

    def _role(self, code: str) -> model.Role:
        title, description = self.occupations[code]
        occupation_tables = self.tables
        statistics = self.figures.statistics(code)
        hot, in_demand = occupation_tables.hot.get(code, ()), occupation_tables.in_demand.get(code, ())
        return model.Role(
            title=title,
            aliases=self._limited(code, "alternate titles", occupation_tables.aliases(code, title), model.MAX_ALIASES),
            family=soc.family(code),
            summary=description,
            occupation=model.Occupation(system=self.system, code=code, title=title),
            statistics=statistics,
            responsibilities=self._limited(code, "tasks", occupation_tables.tasks(code)),
            activities=occupation_tables.activities(code),
            tech_stack=self._limited(code, "technologies", occupation_tables.technology.get(code, ())),
            tech_marks=model.TechMarks(hot=tuple(hot), in_demand=tuple(in_demand)) if hot or in_demand else None,
            tech_kinds=occupation_tables.technology_by_kind(code),
            tools=self._limited(code, "tools", occupation_tables.tools.get(code, ())),
            tool_kinds=occupation_tables.tool_kinds(code),
            ratings=occupation_tables.ratings(code),
            work_styles=occupation_tables.work_styles(code),
            education=occupation_tables.education(code),
            job_zone=occupation_tables.zones.get(code),
            interests=occupation_tables.interests(code),
            related=self._related(code),
            sources=(*self._sources(code), *(self.figures.sources(statistics) if statistics else ())),
        )

    @property
    def system(self) -> str:
        """The classification that the release follows: since release 25.1, that of 2019."""
        if self.by_soc_2010:
            return "O*NET-SOC-2010"
        return "O*NET-SOC-2019" if self.release.version else "O*NET-SOC"

    @property
    def by_soc_2010(self) -> bool:
        """Whether the codes are those of SOC 2010, while BLS's figures and the bundled occupations are by SOC 2018."""
        if self.release.version:
            return self.release.version < layouts.FIRST_OF_SOC_2018
        return not layouts.CODES_OF_SOC_2010.isdisjoint(self.occupations)

    def _related(self, code: str) -> tuple[str, ...]:
        slugs = [self.slugs[related] for related in self.tables.related(code) if related in self.slugs]
        return tuple(slugs[:500])

    def _sources(self, code: str) -> tuple[model.Source, ...]:
        """The release; and of the ratings, which are gathered over years, the date that the tables give."""
        release = self.release
        name = f"{release.name} ({AGENCY})"
        own = model.Source(name=name, url=URL, year=release.year, licence=LICENCE, covers=self.tables.covered(code))
        dated = self.tables.rated_on(code)
        if not dated:
            return (own,)
        name = f"{release.name}, skills and knowledge rated {dated} ({AGENCY})"
        year = int(dated[-4:])
        return own, model.Source(name=name, url=URL, year=year, licence=LICENCE, covers=("ratings",))

    def _limited(
        self, code: str, kind: str, entries: tuple[str, ...] | list[str], most: int = model.MAX_ITEMS
    ) -> tuple[str, ...]:
        if len(entries) > most:
            title = self.occupations[code][0]
            self.notes.append(f"{code} {title} has {len(entries):,} {kind}; the first {most:,} are kept")
        return tuple(entries[:most])

    def _note_unknown_codes(self) -> None:
        unknown = Counter(self.tables.codes_seen - self.occupations.keys())
        if unknown:
            examples = ", ".join(sorted(unknown)[:3])
            codes = count(len(unknown), "code")
            self.notes.append(f"{codes} with rows, but without an entry in Occupation Data: {examples}")


def comment(release: Release) -> str:
    """The lines that head each file: where it comes from, as the licence asks."""
    return (
        f"From the {release.name} by the {AGENCY}\n"
        f"(USDOL/ETA), used under the CC BY 4.0 license. Rearranged by careers; USDOL/ETA has not approved,\n"
        f"endorsed, or tested it."
    )


def unique_slugs(titles: dict[str, str]) -> dict[str, str]:
    """A slug for each code from its title; the code stands behind one of several titles, none, and no file's name."""
    plain = {code: normalize.slug(title) for code, title in titles.items()}
    often = Counter(plain.values())
    unusable = RESERVED_NAMES | {"", *(slug for slug, times in often.items() if times > 1)}
    return {
        code: slug if slug not in unusable else f"{slug}-{normalize.slug(code)}".strip("-")
        for code, slug in plain.items()
    }
