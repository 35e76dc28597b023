"""A handout: one to six roles on one web page to print or hand on, each part the answer of a command.

It is for others than the person at the keyboard: what is theirs stands on it only if they ask for that.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import TYPE_CHECKING, Any

from careercli import offered, text
from careercli.answer import Answer
from careercli.answers import salary
from careercli.answers.pages import handout as pages
from careercli.answers.salary import PayAnswer
from careercli.catalog.place_names import NoSuchPlace
from careercli.errors import CareersError, UsageError
from careercli.roles.indexed import plain
from careercli.table import Table

if TYPE_CHECKING:
    from careercli.answers.check import CheckAnswer
    from careercli.answers.compare import Comparison
    from careercli.answers.next import NextMoves
    from careercli.answers.wished_work import WishedWork
    from careercli.answers.wishes_kept import Stand
    from careercli.catalog.catalog import Catalog, Entry
    from careercli.page import Page, Picture
    from careercli.profile.kept import Note
    from careercli.profile.model import Profile

MOST = 6
"""Roles of a handout."""
MOVES = 3
"""Moves of each group that it names."""
NO_WISHES = "your profile has no wishes: `careers start` asks for them"
NOT_ON_IT = "your wishes are not on it: --wishes puts them there, with how each role stands to them"


@dataclass(frozen=True)
class Handout(Answer):
    """The answer: the roles with all that is recorded of them, their pay, claims, comparison and moves, and the day.

    `comparison` is None for a single role. `moves` has no entry for a role that nothing is compared with; `unmoved`
    says why. `notes` are the person's, by slug, None if they did not ask for them. So is `wishes`: how each role stands
    to what they wish of the work, by its slug; `kept` to their other wishes, for study, pay and fields, and `pay_now`
    what they earn, in words; `unasked` says that they have wishes which do not stand on it.
    `is_short` tells the short form, `whole_command` what to type for all of it.
    """

    entries: tuple[Entry, ...]
    pay: PayAnswer
    claims: CheckAnswer
    comparison: Comparison | None
    moves: Mapping[str, NextMoves]
    unmoved: Mapping[str, str]
    notes: Mapping[str, tuple[Note, ...]] | None
    day: date
    catalog: Catalog
    wishes: Mapping[str, WishedWork] | None = None
    unasked: bool = False
    is_short: bool = False
    whole_command: str = ""
    kept: Mapping[str, tuple[Stand, ...]] = field(default_factory=dict)
    pay_now: str = ""

    @property
    def title(self) -> str:
        """The roles' titles in a sentence."""
        return text.natural_list([entry.role.title for entry in self.entries])

    @property
    def remarks(self) -> tuple[str, ...]:
        """What is to be said of the pay, and of wishes that do not stand on it, or that there are none of."""
        has_none = self.wishes is not None and not self.has_wishes
        of_wishes = (NO_WISHES,) if has_none else (NOT_ON_IT,) if self.unasked else ()
        return (*self.pay.remarks, *of_wishes)

    @property
    def has_wishes(self) -> bool:
        """Whether any wish stands on it."""
        return any(self.kept.values()) or any(each.parts for each in (self.wishes or {}).values())

    @property
    def page_remarks(self) -> tuple[str, ...]:
        """What is to be said of the pay, without commands: what an option would add is no matter of the paper."""
        return tuple(filter(None, map(offered.without_commands, self.pay.remarks)))

    def to_dict(self) -> dict[str, Any]:
        """date, roles, pay, claims, compare, next: each as its own command prints it; wishes if asked for."""
        wishes = {
            slug: wished.to_dict() | {"others": [stand._asdict() for stand in self.kept.get(slug, ())]}
            for slug, wished in (self.wishes or {}).items()
        }
        return {
            "date": self.day.isoformat(),
            "roles": [{"slug": entry.slug, "origin": entry.origin, **plain(entry.role)} for entry in self.entries],
            "pay": self.pay.to_dict(),
            "claims": self.claims.to_dict(),
            "compare": self.comparison.to_dict() if self.comparison else None,
            "next": {slug: moves.to_dict() for slug, moves in self.moves.items()},
            **({"wishes": wishes} if self.wishes is not None else {}),
            **({"pay_now": self.pay_now} if self.pay_now else {}),
        }

    def to_table(self) -> Table:
        """The pay of the roles: a row a figure."""
        return self.pay.to_table()

    def to_page(self) -> Page:
        """The handout."""
        return pages.page(self)

    def to_pictures(self) -> tuple[Picture, ...]:
        """The pictures of pay."""
        return self.pay.to_pictures()


def handout(
    catalog: Catalog, names: Sequence[str], places: Sequence[str] = (), *, notes: bool = False, wishes: bool = False,
    full: bool = False,
) -> Handout:  # fmt: skip
    """The handout of one to six different roles, with pay in some places, or in that of the profile.

    The person's `notes`, and their `wishes` of the work, stand on it only where they are asked for. It is
    the short form unless it is to be `full`.

    Raises NoSuchRole, NoSuchPlace, and UsageError for no role or more than MOST.
    """
    from careercli.answers import compare
    from careercli.answers.check import check_claims
    from careercli.answers.pay_in_places import places_asked
    from careercli.answers.wider_work import with_work
    from careercli.answers.wished_work import held_against
    from careercli.answers.wishes_kept import Kept
    from careercli.profile import kept
    from careercli.profile.own_role import work_wishes
    from careercli.roles import releases

    named = {entry.slug: entry for entry in catalog.entries_with_figures(names)}
    entries = tuple(with_work(catalog, entry) for entry in named.values())
    if not 1 <= len(entries) <= MOST:
        raise UsageError(f"a handout has 1 to {MOST} different roles, not {len(entries)}", "as `careers report nurse`")
    asked = places_asked(places)
    home = "" if places else _own_place()
    moves, unmoved = _moves(catalog, entries, _first(places), home, wishes=wishes)
    mine = kept.load() if notes else None
    own = _own_profile(asked=wishes)
    wished, others = work_wishes(own), Kept(catalog, own)
    pay = salary.pay(entries, asked_places=asked)
    return Handout(
        entries=entries,
        pay=pay,
        claims=check_claims(entries),
        comparison=compare.compare(catalog, entries, asked_places=asked) if len(entries) > 1 else None,
        moves=moves,
        unmoved=unmoved,
        notes={entry.slug: mine.of(entry.slug) for entry in entries} if mine else None,
        day=releases.today(),
        catalog=catalog,
        wishes={entry.slug: held_against(entry.role, wished) for entry in entries} if wishes else None,
        unasked=bool(wished or others.has_any) and not wishes,
        kept={entry.slug: others.of(entry, paid) for entry, paid in zip(entries, pay.roles, strict=True)}
        if wishes
        else {},
        pay_now=_pay_now(own) if wishes else "",
        is_short=not full,
        whole_command=_whole_command([entry.slug for entry in entries], places),
    )


def _whole_command(slugs: Sequence[str], places: Sequence[str]) -> str:
    """What to type for the whole handout of some roles."""
    import shlex

    return " ".join(["careers report", *slugs, *(f"--in {shlex.quote(place)}" for place in places), "--full"])


def _own_profile(*, asked: bool) -> Profile | None:
    """The profile, for what its person wishes.

    One that cannot be read says nothing to somebody who does not ask for it.
    """
    from careercli.profile import on_file

    try:
        return on_file.load()
    except CareersError:
        if asked:
            raise
        return None


def _pay_now(own: Profile | None) -> str:
    """What the person of the profile earns, as it is said back to them; empty where they do not say."""
    if own is None or own.pay is None:
        return ""
    from careercli.answers.start_pay import pay_words

    return pay_words(own.pay)


def _first(places: Sequence[str]) -> str | None:
    """The first of some places, each of which may be several with commas between them."""
    if not places:
        return None
    from careercli.answers.asked_place import parted
    from careercli.catalog.places import place_names

    return parted(places[0], place_names())[0]


def _own_place() -> str:
    """Where the person of the profile lives, whose pay leads; a profile that cannot be read says nothing here."""
    from careercli.profile import on_file

    try:
        return on_file.place()
    except CareersError:
        return ""


def _moves(
    catalog: Catalog, entries: Sequence[Entry], place: str | None, home: str, *, wishes: bool
) -> tuple[dict[str, NextMoves], dict[str, str]]:
    """The moves from each role by its slug, with pay in a place, or at home where it is published there; and why some
    have none, as nothing is compared. With `wishes` those that the profile's wishes allow, and the person's pay and
    schooling count for the role that they hold; else what a role pays and usually asks for does."""
    from careercli.answers.next import next_moves

    moves, unmoved = {}, {}
    for entry in entries:
        try:
            refreshed = catalog.refresh()
            answer = next_moves(
                refreshed, entry.slug, limit=MOVES, place=place, home=home, wishes=wishes, on_paper=True
            )
        except NoSuchPlace:
            raise
        except CareersError as error:
            unmoved[entry.slug] = error.message
            continue
        if answer.moves:
            moves[entry.slug] = answer
    return moves, unmoved
