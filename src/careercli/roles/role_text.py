"""Whether a text is that of a role file, told by its keys: also of one that is half written, or damaged."""

from __future__ import annotations

import re

from careercli.roles.search_path import has_role_ending

_KEY = re.compile(r"(?m)^([A-Za-z_]{2,40}):(?=[ \t]|$)")
_SHARED = frozenset(
    ("title", "summary", "skills", "education", "interests", "activities", "tools", "advice", "sources")
)
"""Keys of a role that a person's own text may have for labels as well."""
MOST_LETTERS = 200_000


def is_role_text(text: str, name: str = "") -> bool:
    """Whether a text is a role file's; `name` is its file's, which counts where it has keys that a CV may have, too.

    >>> is_role_text("title: Welder\\nsalary:\\n\\tmedian: 1"), is_role_text("title: Welder\\nsummary: I weld.")
    (True, False)
    """
    keys = set(_KEY.findall(text[:MOST_LETTERS]))
    if "title" not in keys and len(keys - _SHARED) < 2:
        return False
    from careercli.roles.model import Role  # only a text with such keys needs it

    known = keys & Role.__dataclass_fields__.keys()
    if 2 * len(known) <= len(keys):
        return False
    own = known - _SHARED
    is_whole = "title" in keys and has_role_ending(name) and keys == known
    return is_whole or len(own) >= (1 if "title" in keys else 2)
