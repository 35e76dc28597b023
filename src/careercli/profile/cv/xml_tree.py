"""XML and HTML of a stranger to a tree: no entities of its own, nothing fetched, bounded, never deep.

The parser is lxml's, which the program needs anyway. Entities are left as they are, not put in, so that there is no
bomb to go off; a text with a document type that defines any is refused.
"""

from __future__ import annotations

import re
from typing import Any

MOST_TAGS = 200_000
_ENTITY = re.compile(rb"<!ENTITY", re.I)


class NotXml(ValueError):
    """Bytes that are no XML, or none that is read; the message says why."""


def parsed(raw: bytes) -> Any:
    """The root of some XML. Raises NotXml."""
    from lxml import etree

    if _ENTITY.search(raw):
        raise NotXml("it defines entities, which a CV has no use for")
    if raw.count(b"<") > MOST_TAGS:
        raise NotXml(f"it has more than {MOST_TAGS:,} tags")
    parser = etree.XMLParser(
        resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False, remove_comments=True, remove_pis=True
    )
    try:
        return etree.fromstring(raw, parser)
    except (etree.XMLSyntaxError, ValueError) as error:
        raise NotXml(str(error).split("\n")[0][:200]) from None


def name(element: Any) -> str:
    """The name of an element without its namespace; empty for what is no element."""
    tag = element.tag
    return tag.rpartition("}")[2] if isinstance(tag, str) else ""
