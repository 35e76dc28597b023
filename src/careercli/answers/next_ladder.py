"""What is further up in one's own line: the steps of the ladder that the guide to one's role tells."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from careercli import text
from careercli.lazy_dataclass import dataclass
from careercli.roles.pay_periods import yearly
from careercli.text import short_years

if TYPE_CHECKING:
    from careercli.catalog.catalog import Entry
    from careercli.profile.model import Profile
    from careercli.roles.model import Tier


@dataclass(frozen=True)
class OwnLadder:
    """The steps above one's own, the lowest first, and what the guide claims that seniors earn a year, if it does."""

    slug: str
    tiers: tuple[Tier, ...]
    senior: float | None = None
    currency: str = ""

    @property
    def command(self) -> str:
        """The command that tells of each step."""
        return f"careers tiers {self.slug}"

    @property
    def sentence(self) -> str:
        """The steps, with the pay marked as the guide's claim."""
        claim = f"; the guide claims {text.money(self.senior, self.currency)} for seniors" if self.senior else ""
        return f"Further up in your own line, by the guide: {'; '.join(map(_step, self.tiers))}{claim}."

    def to_dict(self) -> dict[str, Any]:
        """The steps, and the claimed pay."""
        return {
            "tiers": [
                {
                    "title": tier.title,
                    "years_from": tier.years.min if tier.years else None,
                    "years_to": tier.years.max if tier.years else None,
                }
                for tier in self.tiers
            ],
            "claimed_senior": self.senior,
            "claimed_currency": self.currency or None,
        }


def further_up(entry: Entry, mine: Profile | None = None) -> OwnLadder | None:
    """The steps of a role's ladder above one's own: that of the profile, that which is called as the role, or else the
    first. None where there is none above.
    """
    role = entry.role
    above = role.tiers[_reached(entry, mine) :]
    if not above:
        return None
    levels = role.salary.levels if role.salary else None
    senior = yearly(levels.senior, role.salary.period) if role.salary and levels else None
    return OwnLadder(entry.slug, tuple(above), senior, role.salary.currency if role.salary and senior else "")


def _reached(entry: Entry, mine: Profile | None) -> int:
    """How many steps of the ladder one has reached."""
    tiers, own = entry.role.tiers, entry.role.title.casefold()
    titles = [tier.title.casefold() for tier in tiers]
    is_own = mine is not None and mine.role == entry.slug
    if mine is not None and is_own and mine.tier and mine.tier.casefold() in titles:
        return titles.index(mine.tier.casefold()) + 1
    if mine is not None and is_own and mine.years is not None and any(tier.years for tier in tiers):
        reached = [number for number, tier in enumerate(tiers, 1) if tier.years and tier.years.min <= mine.years]
        return max(reached, default=1)
    if own in titles:
        return titles.index(own) + 1
    return 1 if len(tiers) > 1 else 0


def _step(tier: Tier) -> str:
    return f"{tier.title} ({short_years(tier.years.min, tier.years.max)} years)" if tier.years else tier.title
