"""SVG: the picture of pay alone, with its figures as text in it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from careercli.errors import UsageError
from careercli.formats import page_templates

if TYPE_CHECKING:
    from careercli.table import Convertible


def text(answer: Convertible) -> str:
    """The answer's pictures of pay, one below the other. Raises UsageError if it has none."""
    pictures = answer.to_pictures()
    if not pictures:
        raise UsageError("this answer has no picture of pay", "`careers salary paralegal --format svg` has one")
    return page_templates.render("pay.svg.j2", pictures=pictures)
