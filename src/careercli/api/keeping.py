"""What a person keeps of their own, and what is done with files."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from os import PathLike
from typing import TYPE_CHECKING

from careercli.catalog.catalog import Catalog
from careercli.errors import UsageError

if TYPE_CHECKING:
    from careercli.answers.interests import InterestProfile
    from careercli.answers.note import Notes
    from careercli.answers.profile import OwnProfile
    from careercli.answers.star import Stars
    from careercli.answers.start import StartPage
    from careercli.answers.validate import ValidationReport
    from careercli.answers.where import Locations
    from careercli.catalog.export import Export


class Keeping(Catalog):
    """Questions about the person, role files and their folders; and the export."""

    def interests(
        self, letters: str | None = None, *, answers: Sequence[int | None] | None = None, limit: int = 4
    ) -> InterestProfile:
        """What somebody's letters of RIASEC, or thirty answers (5 to 1, None for none), say, and the roles that fit.

        Without either, those of the profile. `limit` is how many roles of each level of schooling; 0: all. Raises
        UsageError for other letters and without any, CareersError where answers say nothing.
        """
        from dataclasses import replace

        from careercli.answers import interests, phrases_said
        from careercli.answers.interests import profile_of_letters, profile_of_scores, profile_on_file

        if answers is not None:
            answer = profile_of_scores(self, answers, limit)
        else:
            answer = profile_on_file(self, limit) if letters is None else profile_of_letters(self, letters, limit)
        left = answer.total - len(answer.roles) if limit == interests.SHOWN else 0
        cut = phrases_said.cut(left, f"only the first {limit} at each level are named")
        return replace(answer, remarks=(*answer.remarks, *cut), on_screen=cut)

    def start(self) -> StartPage:
        """A page for the person of the profile: how their pay stands, three moves, a first step.

        Raises NoSuchRole for a role of the profile that there is not, CareersError for a profile that cannot be read.
        """
        from careercli.answers.start import start_page

        return start_page(self)

    def profile(self) -> OwnProfile:
        """The person's profile, and how the catalogue reads its skills; an empty one where there is none.

        Raises CareersError, with the place of what is wrong, for a file that cannot be read.
        """
        from careercli import paths
        from careercli.answers.profile import read_profile
        from careercli.profile import model

        return read_profile(self, model.load() or model.Profile(), paths.display(model.profile_file()))

    def stars(self) -> Stars:
        """The roles that the person starred, in that order. Raises CareersError if their file cannot be read."""
        from careercli.answers.star import stars

        return stars(self)

    def notes(self, role: str | None = None) -> Notes:
        """The person's notes on a role, or on all of them. Raises NoSuchRole."""
        from careercli.answers.note import notes

        return notes(self, None if role is None else self.slug(role))

    def export(
        self, target: str | PathLike[str], *, force: bool = False, progress: Callable[[int, int], None] | None = None
    ) -> Export:
        """Writes the whole catalogue as a database (`x.sqlite`) or as a folder of CSV files, whole or not at all.

        What is there already is replaced only with `force`. `progress` is told how many steps of how many are done.
        Raises UsageError, CareersError.
        """
        from careercli import paths
        from careercli.catalog.export import export

        if not str(target):
            raise UsageError("target: an empty name", "name a file (careers.sqlite) or a folder")
        return export(self, paths.absolute(str(target)), force=force, progress=progress)

    def validate(self, *targets: str | PathLike[str], piped: bytes | None = None) -> ValidationReport:
        """Every problem of some files and folders, or of the files of some roles; of all folders without any.

        `-` stands for the text `piped`. Raises CareersError for a target that is no file, folder or role.
        """
        from careercli.answers.validate import validate_files

        return validate_files(self, tuple(map(str, targets)), piped)

    def where(self) -> Locations:
        """Which folders are in use, what overrides what, and where the index lies."""
        from careercli.answers.where import locations

        return locations(self)
