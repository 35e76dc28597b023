"""HTML: a page on its own, which loads nothing and runs nothing, to read, print or hand on."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from careercli import offered
from careercli.formats import page_templates
from careercli.page import Bullets, Paragraph, Section
from careercli.version import __version__

if TYPE_CHECKING:
    from careercli.page import Page
    from careercli.table import Convertible


def text(answer: Convertible) -> str:
    """The answer as a page."""
    return page_templates.render("page.html.j2", page=_with_remarks(answer), version=__version__)


def _with_remarks(answer: Convertible) -> Page:
    """The page with what a terminal says beside the answer: who reads it on paper has no other place to learn it."""
    page = answer.to_page()
    if not answer.page_remarks:
        return page
    remarks = map(offered.in_text, answer.page_remarks)
    sentences = tuple(f"{remark[:1].upper()}{remark[1:].rstrip('.')}." for remark in remarks)
    several = len(sentences) > 1
    said = Section("What to bear in mind", (Bullets(sentences, inline=True) if several else Paragraph(sentences[0]),))
    return replace(page, sections=(*page.sections, said))
