"""Questions about skills, the phrases that name them, and the roles that have them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from careercli.index.queries.asker import Asker
from careercli.skills import normalize


class PhraseRow(NamedTuple):
    """A phrase that names a skill: whose it is, the key of the role file where it stands, and the rule that read it."""

    slug: str
    place: str
    text: str
    rule: str


class SkillQueries(Asker):
    """Questions about skills, the phrases that name them, and the roles that have them.

    A mention is a phrase of a role that names a skill. A skill's key is its folded name. The alias file gives skills
    other names; it may give them to skills that no role has.
    """

    # Skills by name

    def skill_by_key(self, key: str) -> tuple[int, str] | None:
        """Id and name of the skill of this key; None if no role has it."""
        rows = self._index.rows("SELECT id, name FROM skill WHERE key = ?", (key,))
        return (rows[0][0], rows[0][1]) if rows else None

    def skill_key(self, name: str) -> str | None:
        """The key of the skill that is shown by this name; None if no role has it."""
        rows = self._index.rows("SELECT key FROM skill WHERE name = ?", (name,))
        return str(rows[0][0]) if rows else None

    def alias_targets(self, keys: Iterable[str]) -> dict[str, str]:
        """The keys of the skills that the alias file says are meant, by the keys of their other names."""
        return dict(self._index.select_in("SELECT key, shown FROM same WHERE key IN ({})", keys))

    def skill_aliases(self) -> list[tuple[str, str, str]]:
        """The alias file: the key and the name of a skill, and another name of it, a row for each other name."""
        return self._index.rows("SELECT shown, name, other FROM same")

    def skills_by_plain_name(self, key: str) -> list[tuple[int, str, int]]:
        """The products and tools that a plain name (its key) may mean: id, name, roles; the most used first."""
        return self._index.rows(
            "SELECT skill.id, name, count(DISTINCT role) AS roles FROM plain JOIN skill ON skill.id = plain.skill "
            "JOIN mention ON mention.skill = skill.id WHERE plain.key = ? GROUP BY skill.id ORDER BY roles DESC, name",
            (key,),
        )

    def usual_name(self, key: str) -> tuple[str, str, str] | None:
        """What a usual name, by its key, stands for: kind and name (empty: nothing), and why; None if it is none.

        The kind is "skill" or "activity".
        """
        rows = self._index.rows("SELECT kind, target, why FROM usual WHERE key = ?", (key,))
        return rows[0] if rows else None

    def work_activity(self, name: str) -> str | None:
        """A work activity of this name, as O*NET spells it; None if no role has it."""
        phrase = '"' + " ".join(normalize.words(name)) + '"'
        rows = self._index.rows(
            "SELECT text FROM passage WHERE id IN (SELECT rowid FROM passage_words WHERE passage_words MATCH ?) "
            "AND place = 'activities.name' AND text = ? COLLATE NOCASE LIMIT 1",
            (phrase, name.strip().rstrip(".")),
        )
        return str(rows[0][0]) if rows else None

    def usual_names_of(self, target: str) -> list[tuple[str, str, str]]:
        """The usual names that stand for a skill, a tool or a work activity: spelling, kind and why, by spelling."""
        sql = "SELECT DISTINCT name, kind, why FROM usual WHERE target = ? COLLATE NOCASE ORDER BY name COLLATE NOCASE"
        return [(name, kind, why) for name, kind, why in self._index.rows(sql, (target,))]

    def usual_keys(self) -> list[str]:
        """The keys of all usual names."""
        return [row[0] for row in self._index.rows("SELECT key FROM usual")]

    def usual_rows(self) -> list[tuple[str, str, str, str, str]]:
        """Every usual name: its key, as it is written, what it stands for (empty: nothing in the catalogue), the roots
        of its words (empty: it only counts as it is written), and the key of what it stands for."""
        return self._index.rows("SELECT key, name, target, roots, target_key FROM usual")

    def roles_with_skill(self, skill: int) -> int:
        """How many roles name a skill, by its id."""
        return int(self._index.rows("SELECT count(DISTINCT role) FROM mention WHERE skill = ?", (skill,))[0][0])

    def skill_place(self, skill: int) -> str:
        """The key of the role file under which a skill (by its id) stands in the first role that names it."""
        return str(self._index.rows("SELECT place FROM mention WHERE skill = ? LIMIT 1", (skill,))[0][0])

    def alias_rows(self) -> list[tuple[str, str, str, str]]:
        """The alias file as the index has taken it in, as `Taxonomy.of_rows` takes it."""
        return self._index.rows("SELECT key, shown, name, other FROM same")

    def other_names(self, key: str) -> list[str]:
        """The other names that the alias file gives to the skill of this key, in order."""
        sql = "SELECT other FROM same WHERE shown = ? AND key <> ? ORDER BY other"
        return [row[0] for row in self._index.rows(sql, (key, key))]

    # How widespread they are

    def skill_count(self) -> int:
        """How many skills there are."""
        return int(self._index.rows("SELECT count(*) FROM skill")[0][0])

    def widespread_skills(self, limit: int | None = None) -> list[tuple[int, str, int]]:
        """Id, name and number of roles of each skill, the most widespread first, at most `limit` of them."""
        return self._index.rows(
            "SELECT skill, name, count(DISTINCT role) AS roles FROM mention JOIN skill ON skill.id = mention.skill "
            "GROUP BY skill ORDER BY roles DESC, name LIMIT ?",
            (-1 if limit is None else limit,),
        )

    def slugs_with_skill(self, skill: int, limit: int) -> list[str]:
        """The slugs of the roles that name a skill (by its id), in order, at most `limit` of them."""
        rows = self._index.rows(
            "SELECT DISTINCT slug FROM mention JOIN role ON role.id = mention.role WHERE skill = ? "
            "ORDER BY slug LIMIT ?",
            (skill, limit),
        )
        return [row[0] for row in rows]

    # Mentions

    def first_mentions(self, skill: int) -> list[tuple[int, int]]:
        """For each role that names a skill (by its id): the id of its first mention, and the role's id."""
        return self._index.rows("SELECT min(rowid), role FROM mention WHERE skill = ? GROUP BY role", (skill,))

    def roles_naming(self, keys: Iterable[str]) -> list[tuple[str, int, str]]:
        """Each role that names a skill, for some skills by their keys: the key, the role's id, the key of its file."""
        sql = (
            "SELECT DISTINCT skill.key, role, place FROM skill JOIN mention ON mention.skill = skill.id "
            "WHERE skill.key IN ({})"
        )
        return list(self._index.select_in(sql, keys))

    def mention_text(self, mention: int) -> str:
        """The phrase of a mention, by its id."""
        return str(self._index.rows("SELECT text FROM mention WHERE rowid = ?", (mention,))[0][0])

    def mentions_of(self, skills: Iterable[int]) -> Iterator[tuple[int, str, str, str, str]]:
        """Every mention of some skills (by their ids): the skill's id, slug and title of the role, place, phrase.

        Those of a skill stand in the order of slugs, and of a role in that of its file.
        """
        return self._index.select_in(
            "SELECT skill, slug, title, place, text FROM mention JOIN role ON role.id = mention.role "
            "WHERE skill IN ({}) ORDER BY skill, slug, mention.rowid",
            skills,
        )

    def phrases_of_skill(self, key: str) -> list[PhraseRow]:
        """Every phrase that names the skill of this key, in the order of slugs, and of a role in that of its file."""
        rows = self._index.rows(
            "SELECT slug, place, text, rule FROM mention JOIN skill ON skill.id = mention.skill "
            "JOIN role ON role.id = mention.role WHERE skill.key = ? ORDER BY slug, mention.rowid",
            (key,),
        )
        return [PhraseRow(*row) for row in rows]

    def skill_phrases(self, slug: str) -> list[tuple[str, str]]:
        """Each mention of a role, by its slug: the key of the skill, and the phrase."""
        return self._index.rows(
            "SELECT skill.key, text FROM mention JOIN skill ON skill.id = mention.skill "
            "JOIN role ON role.id = mention.role WHERE role.slug = ?",
            (slug,),
        )
