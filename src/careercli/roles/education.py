"""What the people asked about an occupation say is required of those who enter it."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from careercli.roles.indexed import IndexedRole
    from careercli.roles.model import EducationShare, Role


def most_required(shares: Sequence[EducationShare]) -> EducationShare | None:
    """The level that most of those asked say is required, or None if that cannot be known.

    O*NET suppresses shares that rest on too few answers. Where what is suppressed (100 % less the sum) could outweigh
    the largest share that is there, no level leads.
    """
    largest = max(shares, key=lambda share: share.percent, default=None)
    suppressed = 100 - sum(share.percent for share in shares)
    return largest if largest is not None and largest.percent > suppressed else None


def most_required_text(role: Role | IndexedRole) -> str | None:
    """The level most often required of those who enter a role, as "Bachelor's degree (84.8 %)", or None.

    Where no level is known to lead, as answers are withheld: their share.
    """
    education = role.education
    if best := most_required(education.required) if education else None:
        return f"{best.level} ({best.percent:g} %)"
    return f"{education.withheld:.0f} % of answers not published" if education and education.withheld else None
