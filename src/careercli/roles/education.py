"""What the people asked about an occupation say is required of those who enter it."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from careercli.roles.indexed import IndexedRole
    from careercli.roles.model import EducationShare, Role


def most_required(shares: Sequence[EducationShare]) -> EducationShare | None:
    """The level that most of those asked say is required, or None if that cannot be known.

    O*NET holds back shares that rest on too few answers. Where what is held back could outweigh the largest share that
    is there, no level leads.
    """
    best = max(shares, key=lambda one: one.percent, default=None)
    held_back = 100 - sum(one.percent for one in shares)
    return best if best is not None and best.percent > held_back else None


def most_required_text(role: Role | IndexedRole) -> str | None:
    """The level most often required of those who enter a role, as "Bachelor's degree (84.8 %)", or None."""
    best = most_required(role.education.required) if role.education else None
    return f"{best.level} ({best.percent:g} %)" if best else None
