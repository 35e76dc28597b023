"""Career ladders: a role's tiers, and several roles' side by side by years of experience."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from careercli import text
from careercli.answer import Answer
from careercli.catalog.catalog import Entry
from careercli.lazy_dataclass import dataclass
from careercli.roles.indexed import plain
from careercli.search.out_of_date import marks
from careercli.table import Table

if TYPE_CHECKING:
    from careercli.answers.instead import Instead
    from careercli.roles.model import Tier


def ladder_text(tiers: Sequence[Tier]) -> str | None:
    """A ladder in a line, as "3 steps: 0-2, 3-5, 6+ years", without years where no tier says them; None if none is."""
    years = [text.short_years(tier.years.min, tier.years.max) for tier in tiers if tier.years]
    if not tiers:
        return None
    steps = text.count(len(tiers), "step")
    return f"{steps}: {', '.join(years)} years" if years else steps


@dataclass(frozen=True)
class RoleLadder:
    """The tiers of one role, from the lowest up; `out_of_date` marks what its guide says and is so no longer."""

    slug: str
    title: str
    tiers: tuple[Tier, ...]
    out_of_date: tuple[str, ...] = ()


@dataclass(frozen=True)
class TierStep:
    """A stretch of experience, in years, in which no role's tier changes; without `end` it is open.

    `tiers` are each role's tier in it, in the order of the roles; None before a role's first tier.
    """

    start: float
    end: float | None
    tiers: tuple[Tier | None, ...]


@dataclass(frozen=True)
class LadderAnswer(Answer):
    """The ladders of some roles; `instead` is what a screen shows for those without one."""

    roles: tuple[RoleLadder, ...]
    instead: tuple[Instead, ...] = ()

    @property
    def remarks(self) -> tuple[str, ...]:
        """Of which roles no ladder is recorded, unless it says what there is instead."""
        missing = [role.slug for role in self.roles if not role.tiers and not self.instead]
        return (f"tiers not recorded for {', '.join(missing)}",) if missing else ()

    @property
    def steps(self) -> list[TierStep]:
        """The ladders side by side, lowest first."""
        return steps([role.tiers for role in self.roles])

    def to_dict(self) -> list[dict[str, Any]]:
        """An object a role, with its tiers."""
        return [
            {"slug": role.slug, "title": role.title, "tiers": [plain(tier) for tier in role.tiers]}
            for role in self.roles
        ]

    def to_table(self) -> Table:
        """A row a tier."""
        rows = tuple(
            (
                role.slug,
                tier.title,
                tier.years.min if tier.years else None,
                tier.years.max if tier.years else None,
                tier.description,
            )
            for role in self.roles
            for tier in role.tiers
        )
        return Table(("slug", "tier", "years_from", "years_to", "description"), rows)

    def to_markdown(self) -> str:
        """The ladders as a text, a heading a role and a step."""
        from careercli.answers import markdown_blocks, section_blocks

        titled = ((role.title, section_blocks.tiers(role.tiers)) for role in self.roles)
        return markdown_blocks.of_roles(titled, "No guide describes the steps of this career.")


def tier_at(tiers: Sequence[Tier], years: float) -> Tier | None:
    """The tier of somebody with so many years: the last that they have reached, or None before the first."""
    reached = [tier for tier in tiers if tier.years and tier.years.min <= years]
    return max(reached, key=lambda tier: tier.years.min if tier.years else 0) if reached else None


def steps(ladders: Sequence[Sequence[Tier]]) -> list[TierStep]:
    """Ladders side by side: a step for each stretch in which no tier changes, lowest first."""
    edges = sorted({tier.years.min for tiers in ladders for tier in tiers if tier.years})
    ends: list[float | None] = [*edges[1:], None] if edges else []
    return [
        TierStep(start, end, tuple(tier_at(tiers, start) for tiers in ladders))
        for start, end in zip(edges, ends, strict=True)
    ]


def without_years(tiers: Sequence[Tier]) -> tuple[Tier, ...]:
    """The tiers of a ladder that say no years, so that they have no place beside others', from the lowest up."""
    return tuple(tier for tier in tiers if tier.years is None)


def _ladder_of(entry: Entry) -> RoleLadder:
    return RoleLadder(entry.slug, entry.role.title, entry.role.tiers, marks(entry.role, "tiers"))


def ladder(entries: Sequence[Entry]) -> LadderAnswer:
    """The ladders of roles, in their order."""
    return LadderAnswer(tuple(_ladder_of(entry) for entry in entries))
