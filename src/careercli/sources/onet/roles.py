"""Roles from a release of the O*NET database (U.S. Department of Labor, CC BY 4.0), one per occupation.

Which table fills which key of a role, and which scale a figure is on, stands in `docs/importing.md`; the meaning of
the tables in O*NET's own data dictionary, https://www.onetcenter.org/dictionary/30.1/text/.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

from careercli.errors import CareersError
from careercli.roles import model
from careercli.skills import normalize
from careercli.sources import soc
from careercli.sources.bls.statistics import Figures
from careercli.sources.onet import tables
from careercli.sources.onet.release import OCCUPATIONS, Release
from careercli.text import count

URL = "https://www.onetcenter.org/database.html"
LICENCE = "CC BY 4.0"
MAX_OCCUPATIONS = 10_000
"""No release has come near: 30.1 has 1,016."""
AGENCY = "U.S. Department of Labor, Employment and Training Administration"


@dataclass(frozen=True, kw_only=True)
class Imported:
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
        self.parts = tables.Parts(self.release)
        self.missing = tuple(self.release.missing)

    def __len__(self) -> int:
        return len(self.occupations)

    def roles(self, only: Callable[[str, str, str], bool] | None = None) -> Iterator[Imported]:
        """The roles, in the order of the codes. `only` is asked with slug, code and title which to make."""
        for code in sorted(self.occupations):
            title, _ = self.occupations[code]
            if only is None or only(self.slugs[code], code, title):
                yield Imported(slug=self.slugs[code], code=code, role=self._role(code))
        self._note_strangers()

    def _occupations(self) -> dict[str, tuple[str, str]]:
        found: dict[str, tuple[str, str]] = {}
        for where, code, (title, description) in self.release.by_occupation(OCCUPATIONS, "Title", "Description"):
            if code in found:
                raise CareersError(f"{where}: {code} stands here a second time", "was the file changed?")
            if not title or not description:
                raise CareersError(f"{where}: {code} has no title or no description", "was the file changed?")
            if len(title) > 300 or len(description) > 20_000:
                raise CareersError(f"{where}: the title or the description is far too long", "was the file changed?")
            found[code] = (title, description)
            if len(found) > MAX_OCCUPATIONS:
                raise CareersError(f"{where}: more than {MAX_OCCUPATIONS:,} occupations", "was the file changed?")
        if not found:
            raise CareersError(f"{self.release.path / OCCUPATIONS}: no occupation in it", "was the file cut short?")
        return found

    def _role(self, code: str) -> model.Role:
        title, description = self.occupations[code]
        parts = self.parts
        statistics = self.figures.statistics(code)
        hot, in_demand = parts.hot.get(code, ()), parts.in_demand.get(code, ())
        return model.Role(
            title=title,
            aliases=self._limited(code, "alternate titles", parts.aliases(code, title)),
            family=soc.family(code),
            summary=description,
            occupation=model.Occupation(system=self.system, code=code, title=title),
            statistics=statistics,
            responsibilities=self._limited(code, "tasks", parts.tasks(code)),
            tech_stack=self._limited(code, "technologies", parts.technology.get(code, ())),
            tech_marks=model.TechMarks(hot=tuple(hot), in_demand=tuple(in_demand)) if hot or in_demand else None,
            tools=self._limited(code, "tools", parts.tools.get(code, ())),
            ratings=parts.ratings(code),
            work_styles=parts.work_styles(code),
            education=parts.education(code),
            job_zone=parts.zones.get(code),
            interests=parts.interests(code),
            related=self._related(code),
            sources=(*self._sources(code), *(self.figures.sources(statistics) if statistics else ())),
        )

    @property
    def system(self) -> str:
        """The classification that the release follows: since release 25.1, that of 2019."""
        major, _, minor = self.release.number.partition(".")
        if not major:
            return "O*NET-SOC"
        return "O*NET-SOC-2019" if (int(major), int(minor or 0)) >= (25, 1) else "O*NET-SOC-2010"

    def _related(self, code: str) -> tuple[str, ...]:
        return tuple(self.slugs[one] for one in self.parts.related(code) if one in self.slugs)[:500]

    def _sources(self, code: str) -> tuple[model.Source, ...]:
        """The release; and of the ratings, which are gathered over years, the date that the tables give."""
        release = self.release
        name = f"{release.name} ({AGENCY})"
        own = model.Source(name=name, url=URL, year=release.year, licence=LICENCE, covers=self.parts.covered(code))
        dated = self.parts.rated_on(code)
        if not dated:
            return (own,)
        name = f"{release.name}, skills and knowledge rated {dated} ({AGENCY})"
        year = int(dated[-4:])
        return own, model.Source(name=name, url=URL, year=year, licence=LICENCE, covers=("ratings",))

    def _limited(self, code: str, what: str, found: tuple[str, ...] | list[str]) -> tuple[str, ...]:
        if len(found) > model.MAX_ITEMS:
            kept = f"the first {model.MAX_ITEMS:,} are kept"
            self.notes.append(f"{code} {self.occupations[code][0]} has {len(found):,} {what}; {kept}")
        return tuple(found[: model.MAX_ITEMS])

    def _note_strangers(self) -> None:
        strangers = Counter(self.parts.codes_seen - self.occupations.keys())
        if strangers:
            some = ", ".join(sorted(strangers)[:3])
            codes = count(len(strangers), "code")
            self.notes.append(f"{codes} with rows, but without an entry in {OCCUPATIONS}: {some}")


def comment(release: Release) -> str:
    """The lines that head each file: where it comes from, as the licence asks."""
    return (
        f"From the {release.name} by the {AGENCY}\n"
        f"(USDOL/ETA), used under the CC BY 4.0 license. Rearranged by careers; USDOL/ETA has not approved,\n"
        f"endorsed, or tested it."
    )


def unique_slugs(titles: dict[str, str]) -> dict[str, str]:
    """A slug for each code from its title. Titles that give the same slug, or none, have their code put behind it."""
    plain = {code: normalize.slug(title) for code, title in titles.items()}
    often = Counter(plain.values())
    return {
        code: slug if slug and often[slug] == 1 else f"{slug}-{normalize.slug(code)}".strip("-")
        for code, slug in plain.items()
    }
