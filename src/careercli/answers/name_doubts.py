"""Doubts about what a role file calls its role: a code that no classification has, a name that is another role's."""

from __future__ import annotations

import re
import string
from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from careercli.catalog import lookup
from careercli.catalog.classification import Classification
from careercli.roles import soc
from careercli.roles.loader import load_file
from careercli.roles.usual_mistakes import WRITE
from careercli.text import natural_list

if TYPE_CHECKING:
    from careercli.catalog.catalog import Catalog
    from careercli.roles.lint import LintWarning
    from careercli.roles.model import Occupation, Role
    from careercli.roles.problems import Path

ONET = "www.onetonline.org"
_EMPTY = frozenset(("all", "and", "except", "for", "in", "of", "or", "other", "the", "to", "with"))
"""Words that titles of any work share."""


def _words(title: str) -> set[str]:
    """The words of a title that tell of its work, in small letters and the singular."""
    words = re.findall(r"[a-z]+", title.casefold())
    return {word.removesuffix("s") for word in words if word not in _EMPTY}


ROOT = 6
"""Letters by which two words are of one kind of work: bookkeeper, bookkeeping."""
MOST_NEAR = 3
"""So many roles are named as near to a name that none has."""


def _roots(title: str) -> set[str]:
    """The beginnings of the words of a title."""
    return {word[:ROOT] for word in _words(title)}


def _slips(code: str) -> Iterator[str]:
    """The codes that a slip of the fingers may have made this one of: two digits exchanged first, then one digit."""
    for at in range(len(code) - 1):
        if code[at] != code[at + 1] and code[at : at + 2].isdigit():
            yield f"{code[:at]}{code[at + 1]}{code[at]}{code[at + 2 :]}"
    for at, sign in enumerate(code):
        for digit in string.digits if sign.isdigit() else "":
            if digit != sign:
                yield f"{code[:at]}{digit}{code[at + 1 :]}"


class NameDoubts:
    """What is doubtful in the names of roles, beside those of a catalogue."""

    def __init__(self, catalog: Catalog) -> None:
        self._catalog = catalog
        self._classification = Classification(catalog)

    def of(self, role: Role, slug: str) -> Iterator[LintWarning]:
        """The doubts of a role that a file with this name would make."""
        yield from self._occupations(role)
        yield from self._title(role, slug)
        yield from self._aliases(role, slug)

    def _occupations(self, role: Role) -> Iterator[LintWarning]:
        """The doubts about the occupation of the role, and about that of its official figures."""
        counted = role.statistics.occupation if role.statistics else None
        for place, occupation in ((("occupation",), role.occupation), (("statistics", "occupation"), counted)):
            if occupation is not None and soc.is_of_2018(occupation.system):
                yield from self._occupation(place, occupation, role.title)

    def _other_work(self, title: str, occupation: Occupation) -> Iterator[LintWarning]:
        """The doubt about a role that says it is the same as an occupation of which its title has no word."""
        called = self._classification.titles(occupation.code)
        if not called or self._classification.is_called(occupation.code, title):
            return
        if any(_words(title) & _words(each) for each in called):
            return
        message = f"{occupation.code} is {called[0]}, which shares no word with {title!r}"
        hint = f"find the code of that work at {ONET}, or with `careers search`; for a part of it write `match: part`"
        yield ("occupation", "code"), message, hint

    def _occupation(self, place: Path, occupation: Occupation, title: str) -> Iterator[LintWarning]:
        codes: list[tuple[Path, str]] = [((*place, "code"), occupation.code)]
        codes += [((*place, "covers", number), code) for number, code in enumerate(occupation.covers)]
        unknown = [(each, code) for each, code in codes if not self._classification.has(code)]
        for each, code in unknown:
            message = f"{occupation.system} has no occupation with the code {code}: no official figure is found by it"
            yield each, message, self._code_hint(code, title)
        yield from self._unexplained(place, occupation, is_known=not unknown)
        if not unknown and occupation.title is None and place == ("occupation",) and occupation.match == "same":
            yield from self._other_work(title, occupation)
        if unknown or occupation.title is None or self._classification.is_called(occupation.code, occupation.title):
            return
        titles = self._classification.titles(occupation.code)
        if not titles:  # of a catalogue without the whole classification
            return
        message = f"{occupation.code} is {titles[0]}, which has no other title {occupation.title!r}"
        hint = f"find the code of that work at {ONET}, or write `title: {titles[0]}`"
        yield (*place, "title"), message, hint

    def _unexplained(self, place: Path, occupation: Occupation, *, is_known: bool) -> Iterator[LintWarning]:
        """The doubt about a role that is a part of an occupation, where nothing says which part, and why there."""
        if occupation.match != "part" or occupation.reason or not is_known:
            return
        official = self._classification.titles(occupation.code)[:1]
        named = f" ({official[0]})" if official else ""
        lacks = "`reason: …`, and `title: …` as the classification has it" if not occupation.title else "`reason: …`"
        message = f"a part of {occupation.code}{named}, and nothing says why it is counted there"
        yield place, message, f"add {lacks}: `reason: Its list of job titles names this one.`"

    def _code_hint(self, code: str, title: str) -> str:
        """What to write in place of a code: one that it may be in other signs, or without its detail; or one that is a
        slip of the fingers away, of an occupation that the role's title names.
        """
        written = soc.written_code(code)
        for meant in (written, written and soc.base_code(written)):
            if meant and meant != code and self._classification.has(meant):
                plain = soc.base_code(meant) if not soc.is_detail(meant) else meant
                return f'write it as "{plain}", if that is meant, or find the code at {ONET}'
        if near := self._near_code(code, title):
            return (
                f'write "{near}" ({self._classification.titles(near)[0]}), if that is meant, or find the code at {ONET}'
            )
        return f"find the code at {ONET}, or remove `occupation`"

    def _near_code(self, code: str, title: str) -> str:
        """A code with two digits in the other order, or with another digit, whose occupation is called as the role."""
        near = (each for each in _slips(code) if self._classification.has(each) and self._classification.titles(each))
        by_words, words = "", _roots(title)
        for each in near:
            if self._classification.is_called(each, title):
                return each
            if not by_words and any(words & _roots(name) for name in self._classification.titles(each)):
                by_words = each
        return by_words

    def related(self, name: str) -> str:
        """How the role is written under `related` that a title or an unknown slug means; "" where none is near."""
        meant = self._catalog.slug_meant(name)
        if meant is not None and not self._is_rest(meant):
            return WRITE.format(meant)
        from careercli.search import roles  # only for a name that no role has

        near = self._catalog.nearest_roles(name)
        words = name.replace("-", " ")
        near = near or tuple(hit.slug for hit in roles.search(self._catalog, words, MOST_NEAR).hits)
        if near := tuple(slug for slug in near if not self._is_rest(slug)):
            return f"no role is called so; near it are {natural_list(near)}"
        return f"only what is left over of a group has that name: `careers search {words}` looks" if meant else ""

    def _is_rest(self, slug: str) -> bool:
        """Whether a role is what is left over of a group, which nobody means by a name: All Other."""
        query = self._catalog.query
        return any(standing.residual for standing in query.standings(query.role_ids([slug])))

    def _title(self, role: Role, slug: str) -> Iterator[LintWarning]:
        others = lookup.named_otherwise(self._catalog.query, role.title, slug)
        if not others or role.title in self._bundled_titles(slug):
            return
        other = others[0]
        if any(self._is_counted_there(role, each, role.title) for each in others) or self._is_listed(role, others):
            return
        if self._is_own_copy(role, other):
            message = f"{role.title!r} is the title of your own role {other}, which is there already"
            yield ("title",), message, f"if this is that role, name the file {other}.yaml; else choose another title"
            return
        message = f"{role.title!r} is a name of the role {other}: whoever asks for it now gets this file instead"
        yield ("title",), message, self._title_hint(other)

    def _is_own_copy(self, role: Role, other: str) -> bool:
        """Whether another role of this very title is a file installed in one's own folder, and none of the program."""
        folders = [self._catalog.folders[rank] for rank, _name in self._catalog.query.files_of(other)]
        is_own = bool(folders) and not any(folder.named or folder.origin == "bundled" for folder in folders)
        return is_own and self._catalog.titles([other])[other].casefold() == role.title.casefold()

    def _title_hint(self, other: str) -> str:
        """What to do about a title that is another role's name: it may be this very job."""
        occupation = self._catalog.entry(other).role.occupation
        code = f', with `occupation: {{code: "{soc.base_code(occupation.code)}", match: part}}`' if occupation else ""
        keep = f"keep it if it is this job{code}"
        return f"{keep}; for other work, choose a title of its own; to replace that role, name the file {other}.yaml"

    def _alias_hint(self, other: str) -> str:
        """What to do about an alias that is another role's name: the role may be one of the jobs that it means."""
        occupation = self._catalog.entry(other).role.occupation
        code = f', with `occupation: {{code: "{soc.base_code(occupation.code)}", match: part}}`' if occupation else ""
        return f"keep it if it is this job{code}; remove it here, if that role is to be found by it"

    def _is_listed(self, role: Role, others: Iterable[str]) -> bool:
        """Whether a title is a name of the very occupation that a role is a part of, and of others besides."""
        own = role.occupation
        if own is None or own.match != "part" or not self._classification.is_called(own.code, role.title):
            return False
        codes = [entry.occupation.code for each in others if (entry := self._catalog.entry(each).role).occupation]
        return soc.base_code(own.code) not in map(soc.base_code, codes)

    def _aliases(self, role: Role, slug: str) -> Iterator[LintWarning]:
        """The doubts about aliases that others have; a file in the place of a role has its names."""
        is_occupation = role.occupation is not None and role.occupation.match == "same"
        if is_occupation or any(self._bundled_titles(slug)):
            return
        for number, alias in enumerate(role.aliases):
            others = lookup.named_otherwise(self._catalog.query, alias, slug)
            if others and not any(self._is_counted_there(role, each, alias) for each in others):
                message = f"{alias!r} is a name of the role {others[0]}: whoever asks for it gets this file instead"
                yield ("aliases", number), message, self._alias_hint(others[0])

    def _is_counted_there(self, role: Role, other: str, name: str) -> bool:
        """Whether a role says that it is the occupation of another one, or one of the jobs in it.

        Its `name` is then that of the occupation, or one of the others that it has, and never the whole
        one's of a part.
        """
        own, occupation = role.occupation, self._catalog.entry(other).role.occupation
        if own is None or occupation is None or soc.base_code(own.code) != soc.base_code(occupation.code):
            return False
        if own.match == "same":
            return True
        return own.match == "part" and not lookup.names_the_whole(self._catalog.query, name, other)

    def _bundled_titles(self, slug: str) -> Iterator[str]:
        """The title of the file that comes with the program for a slug: it has always had its name."""
        for rank, name in self._catalog.query.files_of(slug):
            folder = self._catalog.folders[rank]
            role = load_file(folder.path / name).role if folder.origin == "bundled" else None
            if role is not None:
                yield role.title
