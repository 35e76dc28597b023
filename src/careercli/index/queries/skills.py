"""Questions about skills, the phrases that name them, and the roles that have them."""

from __future__ import annotations

from careercli.index.queries.asker import Asker


class SkillQueries(Asker):
    """Questions about skills, the phrases that name them, and the roles that have them."""
