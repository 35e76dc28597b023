"""Questions about files and folders as they were last seen."""

from __future__ import annotations

from typing import NamedTuple

from careercli.index.queries.asker import Asker


class HiddenFile(NamedTuple):
    """A file whose role another folder has too, and the file that is used instead: ranks of folders, names in them."""

    slug: str
    used_rank: int
    used_name: str
    hidden_rank: int
    hidden_name: str


class UnusableFile(NamedTuple):
    """A file that holds no usable role: its folder's rank, its name in it, and its first problem (with its path)."""

    rank: int
    name: str
    problem: str


class FileQueries(Asker):
    """Questions about files and folders. A folder is given by its rank: its position among those of the catalogue."""

    def files_by_folder(self) -> dict[int, int]:
        """How many files that may be roles each folder has, by rank; a folder without any is left out."""
        return dict(self._index.rows("SELECT rank, count(*) FROM file GROUP BY rank"))

    def roles_by_folder(self) -> dict[int, int]:
        """How many roles of the catalogue come from each folder, by rank; a folder without any is left out."""
        return dict(self._index.rows("SELECT rank, count(*) FROM role GROUP BY rank"))

    def folder_problems(self) -> dict[int, str]:
        """Why folders cannot be read, as "path: reason" by rank; folders that can be read are left out."""
        return dict(self._index.rows("SELECT rank, trouble FROM folder WHERE trouble IS NOT NULL"))

    def hidden_files(self) -> list[HiddenFile]:
        """The usable files that are hidden by one of an earlier folder, by slug, then by rank of their folder."""
        sql = (
            "SELECT role.slug, role.rank, role.name, file.rank, file.name FROM file JOIN role USING (slug) "
            "WHERE file.problem IS NULL AND file.rank > role.rank ORDER BY role.slug, file.rank"
        )
        return [HiddenFile(*row) for row in self._index.rows(sql)]

    def unusable_files(self) -> list[UnusableFile]:
        """The files that hold no usable role, by rank of their folder, then by name."""
        sql = "SELECT rank, name, problem FROM file WHERE problem IS NOT NULL ORDER BY rank, name"
        return [UnusableFile(*row) for row in self._index.rows(sql)]

    def files_of(self, slug: str) -> list[tuple[int, str]]:
        """The files that are named for a slug, usable or not, as (rank of the folder, name in it), in this order."""
        rows = self._index.rows("SELECT rank, name FROM file WHERE slug = ? ORDER BY rank, name", (slug,))
        return [(rank, name) for rank, name in rows]
