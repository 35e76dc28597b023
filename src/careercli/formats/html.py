"""HTML: a page on its own, which loads nothing and runs nothing, to read, print or hand on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from careercli.formats import page_templates
from careercli.version import __version__

if TYPE_CHECKING:
    from careercli.table import Convertible


def text(answer: Convertible) -> str:
    """The answer as a page."""
    return page_templates.render("page.html.j2", page=answer.to_page(), version=__version__)
