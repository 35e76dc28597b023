"""What a job title was read as: the roles that it means, how certain that is, and what stood beside it."""

from __future__ import annotations

from careercli.lazy_dataclass import dataclass
from careercli.search import title_senses


@dataclass(frozen=True)
class TitleReading:
    """What a job title means: the slugs of the roles, the likeliest first, and how certain that is.

    `certainty` is one of exact, sure, likely, head and weak, empty if no role fits. Several slugs say that the title is
    theirs alike. `name` is the part of the title that was looked up; `level`, `contract`, `qualification` and `rest`
    are what stood beside it, as written but folded.
    """

    text: str
    slugs: tuple[str, ...]
    certainty: str = ""
    name: str = ""
    level: str = ""
    contract: str = ""
    qualification: str = ""
    rest: str = ""

    @property
    def slug(self) -> str | None:
        """The role that is meant most likely, or None if nothing better than a guess is."""
        return self.slugs[0] if self.slugs and self.certainty != title_senses.WEAK else None

    @property
    def beside(self) -> tuple[tuple[str, str], ...]:
        """What stood beside the title, by what it is: (("level", "senior"), ("contract", "part time"))."""
        names = ("level", "contract", "qualification", "rest")
        return tuple((name, getattr(self, name)) for name in names if getattr(self, name))
