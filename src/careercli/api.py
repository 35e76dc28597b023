"""The face for Python programs: the catalogue with every command's question as a method, and role files.

The commands of the command line call these methods, so a program gets what a person sees. Answers are frozen; they turn
into dicts, rows, tables, Markdown and, in a notebook, HTML (`careercli.answer.Answer`).
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from os import PathLike
from pathlib import Path
from typing import TYPE_CHECKING, Unpack

from careercli.catalog.catalog import Catalog as RoleCatalog
from careercli.errors import NoSuchRole

if TYPE_CHECKING:
    from careercli.answers.check import CheckAnswer
    from careercli.answers.compare import Comparison
    from careercli.answers.day import DayAnswer
    from careercli.answers.gap import GapAnswer
    from careercli.answers.handout import Handout
    from careercli.answers.home import Home
    from careercli.answers.interests import InterestProfile
    from careercli.answers.list import FilterOptions, Listing
    from careercli.answers.list_in_place import LocalListing
    from careercli.answers.match import Matches
    from careercli.answers.next import NextMoves
    from careercli.answers.note import Notes
    from careercli.answers.path import Routes
    from careercli.answers.pay_by import PayBySector, PayByYear
    from careercli.answers.pay_where import PayWhere
    from careercli.answers.places import Places
    from careercli.answers.plan import Plan, Status
    from careercli.answers.profile import OwnProfile
    from careercli.answers.related import Related
    from careercli.answers.salary import PayAnswer
    from careercli.answers.show import Sheet
    from careercli.answers.star import Stars
    from careercli.answers.start import StartPage
    from careercli.answers.tiers import LadderAnswer
    from careercli.answers.validate import ValidationReport
    from careercli.answers.whatif import WhatIf
    from careercli.answers.where import Locations
    from careercli.catalog.export import Export
    from careercli.roles.model import Role
    from careercli.roles.money import PayAmount
    from careercli.search.faq import FaqAnswer
    from careercli.search.roles import RoleHits
    from careercli.search.skills import AllSkills, SkillExplanation, SkillHits


class Catalog(RoleCatalog):
    """The roles of some folders, and every question to them.

    A mapping of slugs to roles: `catalog[name]` takes a slug, a title, an alias or a unique beginning in any case, and
    raises NoSuchRole (a KeyError, with `suggestions`). A context manager: at its end it lets go of its index. Not to be
    used by several threads at once.
    """

    def __enter__(self) -> Catalog:
        return self

    def __exit__(self, *_exception: object) -> None:
        self.close()

    # A mapping

    def __getitem__(self, name: str) -> Role:
        """The role of a slug, title, alias or unique beginning. Raises NoSuchRole."""
        return self.role(name)

    def __contains__(self, name: object) -> bool:
        """True if a name fits one role."""
        if not isinstance(name, str):
            return False
        try:
            self.slug(name)
        except NoSuchRole:
            return False
        return True

    def __iter__(self) -> Iterator[str]:
        """Every slug, in order."""
        return iter(self.slugs())

    def __len__(self) -> int:
        """How many roles there are."""
        return self.count()

    # Exploring

    def home(self) -> Home:
        """What is in the catalogue."""
        from careercli.answers.home import home

        return home(self)

    def list(
        self,
        sort: str = "title",
        *,
        limit: int | None = None,
        **filters: Unpack[FilterOptions],
    ) -> Listing:
        """The roles that fit the filters, sorted by a field, with `-` before it descending; pay in one currency.

        Raises UsageError for an unknown field, grade or currency, and for what is no amount of pay.
        """
        from careercli.answers.list import listing

        return listing(self, filters, sort, limit)

    def show(self, role: str, *sections: str, full: bool = True, mark_own: bool = False) -> Sheet:
        """A role's sections: those named, or all (`full`), or those of the screen that `careers show` begins with.

        `mark_own` marks the skills that the person of the profile has, and adds their star and notes for the screen.
        Raises NoSuchRole, UsageError.
        """
        from careercli import paths
        from careercli.answers.show import Sheet

        keys: tuple[str, ...] = ()
        if sections:  # the glance needs none of what makes them
            from careercli.answers.sections import section_key

            keys = tuple(dict.fromkeys(map(section_key, sections)))
        entry = self.entry_with_figures(role)
        own: frozenset[str] = frozenset()
        kept = None
        if mark_own and not entry.counts and paths.user_kept().is_file():
            from careercli.answers.show import kept_of

            kept = kept_of(entry.slug)
        if (
            mark_own and not entry.counts and paths.user_profile().is_file()
        ):  # without a profile, nothing that reads one is loaded
            from careercli.profile.person import own_phrases

            own = own_phrases(self, entry.slug)
        return Sheet(entry, keys, full, own, kept, self)

    def salary(
        self,
        *roles: str,
        per: str = "year",
        offer: PayAmount | None = None,
        currency: str | None = None,
        places: Sequence[str] = (),
    ) -> PayAnswer:
        """What guides claim and the record says of the pay of some roles, per hour, week, month or year.

        Without a role it is that of the profile, and the pay there is the offer unless one is given.
        `places` of the United States stand beside it, without any that of the profile. `offer`, a number or a text as
        "£60,000", is placed among what is in its currency, in the same period. Raises NoSuchRole, UsageError.
        """
        from careercli import paths
        from careercli.answers.salary import own_role_and_pay, pay

        asked = None
        if places or paths.user_profile().is_file():
            from careercli.answers.pay_in_places import places_asked

            asked = places_asked(places)
        if not roles:
            roles, offer = own_role_and_pay(per.lower(), offer, currency)
        return pay(self.entries_with_figures(roles), per.lower(), offer, currency, asked)

    def salary_where(self, *roles: str, per: str = "year") -> PayWhere:
        """The states and areas of the United States where some roles are found, with pay and jobs there.

        Without a role it is that of the profile.
        Raises NoSuchRole, UsageError.
        """
        from careercli.answers.mover import role_or_profile
        from careercli.answers.pay_where import pay_where

        return pay_where(self.entries_with_figures(roles or (role_or_profile(None),)), per)

    def salary_by(self, by: str, *roles: str, per: str = "year") -> PayBySector | PayByYear:
        """Official pay and jobs of some roles in the United States by "sector" or "year".

        Without a role it is that of the profile.
        Raises NoSuchRole, UsageError.
        """
        from careercli.answers.mover import role_or_profile
        from careercli.answers.pay_by import pay_by

        return pay_by(self.entries_with_figures(roles or (role_or_profile(None),)), by, per)

    def places(self, query: str = "", *, limit: int | None = None) -> Places:
        """The states and areas of the United States that fit a query by any usual name; all of them without one."""
        from careercli.answers.places import places

        return places(query, limit)

    def list_in(
        self, place: str, sort: str = "title", *, limit: int | None = None, **filters: Unpack[FilterOptions]
    ) -> LocalListing:
        """The roles that fit the filters and are counted in a place, with its figures, as `list` otherwise.

        Raises NoSuchPlace, UsageError.
        """
        from careercli.answers.list_in_place import listing_in

        return listing_in(self, place, filters, sort, limit)

    def tiers(self, *roles: str) -> LadderAnswer:
        """The career ladders of some roles. Raises NoSuchRole."""
        from careercli.answers.tiers import ladder

        return ladder(self.entries(roles))

    def day(self, *roles: str, at: str | None = None) -> DayAnswer:
        """A working day of some roles; `at` ("14:30") says which time is asked about. Raises NoSuchRole, UsageError."""
        from careercli.answers.day import day

        return day(self.entries(roles), at)

    def compare(self, *roles: str, only: Sequence[str] = (), everything: bool = False) -> Comparison:
        """Two to six roles side by side; `only` some parts, `everything` also what is alike.

        Raises NoSuchRole, UsageError.
        """
        from careercli.answers.compare import compare, comparison_part

        return compare(self, self.entries(roles), tuple(dict.fromkeys(map(comparison_part, only))), everything)

    def check(self, *roles: str) -> CheckAnswer:
        """What guides claim, held against the record: of some roles, or of all for which a guide claims something."""
        from careercli.answers.check import check_claims, roles_with_claims

        return check_claims(self.entries(roles) if roles else roles_with_claims(self))

    def faq(self, *words: str) -> FaqAnswer:
        """The questions of a role, or those of them that fit: `faq("lawyer", "degree")`; or of all roles that fit.

        Raises NoSuchRole for a single word that is neither a role's name nor in any answer.
        """
        from careercli.search.faq import faq_of_words

        return faq_of_words(self, words)

    # Searching

    def skills(self, query: str = "", *, limit: int | None = None) -> SkillHits | AllSkills:
        """The skills and tools that fit a query, best first, scored 0 to 100; without one all, the most used first."""
        from careercli.search import skills

        return skills.search(self.refresh(), query, limit) if query else skills.all_skills(self.refresh(), limit)

    def explain_skill(self, name: str) -> SkillExplanation:
        """Which phrases of which roles count as a skill, and by which rule: `careers skills NAME --why`."""
        from careercli.search import skills

        return skills.explain(self.refresh(), name)

    def search(self, query: str, *, limit: int | None = None) -> RoleHits:
        """The roles that fit a query by title, alias, skill or text, best first with a score of 0 to 100."""
        from careercli.search import roles

        return roles.search(self.refresh(), query, limit)

    # Planning a move

    def next(
        self,
        role: str | None = None,
        *,
        place: str | None = None,
        order: str = "advice",
        why: bool = False,
        limit: int = 6,
        **filters: Unpack[FilterOptions],
    ) -> NextMoves:
        """Where people of a role (None: of the profile's) go from here, in three groups, filtered as `list` is.

        `limit` is how many of each group there are at most, those worth naming if there are any; 0: every role.
        `order` is `advice` (fit and openings) or `fit`; `why` adds what each place is made of. With a `place` pay and
        jobs are those there. Raises NoSuchRole, NoSuchPlace, UsageError, and CareersError for a role that nothing is
        compared with.
        """
        from careercli.answers.next import next_moves

        return next_moves(self.refresh(), role, filters, place=place, limit=limit, order=order, why=why)

    def related(self, role: str | None = None, *, limit: int | None = 10) -> Related:
        """The nearest roles to one, or to the profile's, with reasons. Raises NoSuchRole, UsageError."""
        from careercli.answers.mover import role_or_profile
        from careercli.answers.related import related

        return related(self, role_or_profile(role), limit)

    def gap(self, start: str | None, to: str, *, tier: str | None = None) -> GapAnswer:
        """What lies between a role (None: the profile's person) and another. Raises NoSuchRole, UsageError."""
        from careercli.answers.gap import gap

        return gap(self, start, to, tier)

    def path(
        self,
        start: str | None,
        to: str,
        *,
        max_hops: int = 3,
        min_pay: float | None = None,
        avoid: Iterable[str] = (),
        via: Iterable[str] = (),
    ) -> Routes:
        """The ways from a role (None: from the profile) to another. `min_pay` is a share of today's pay, as 0.9.

        Raises NoSuchRole, UsageError.
        """
        from careercli.answers.mover import in_role_or_profile
        from careercli.answers.path import Bounds, path

        bounds = Bounds(max_hops=max_hops, min_pay=min_pay, avoid=tuple(avoid), via=tuple(via))
        return path(self, in_role_or_profile(self, start), to, bounds)

    def match(
        self,
        skills: Sequence[str] = (),
        *,
        cv: str | PathLike[str] | None = None,
        limit: int | None = 10,
        **filters: Unpack[FilterOptions],
    ) -> Matches:
        """The roles that fit what somebody says and a CV, or else the profile with its wishes; filtered as `list` is.

        Raises UsageError without any of them, CareersError for a CV that cannot be read.
        """
        from careercli.answers.match import match, seeker_of
        from careercli.answers.mover import Allowed, allowed
        from careercli.moves.evidence import Evidence
        from careercli.moves.facts import MoveFacts

        facts = MoveFacts(self.refresh())
        evidence = Evidence(self, facts.tables)
        seeker = seeker_of(self, facts, evidence, skills, None if cv is None else Path(cv))
        named = bool(skills) or cv is not None
        if not named:
            from careercli.profile import model

            facts.own_level = (model.load() or model.Profile()).education
        asked = not named or any(value is not None for value in filters.values())
        roles = allowed(self, filters, wishes=not named) if asked else Allowed()
        return match(facts, evidence, seeker, limit, roles.slugs, roles.remarks, roles.study)

    def whatif(self, skills: Sequence[str], *, start: str | None = None, limit: int | None = 10) -> WhatIf:
        """Where some skills open something near a role: `start`, or else the first of `skills` if it names one.

        Without either, the profile's role. Raises NoSuchRole, UsageError.
        """
        from careercli.answers.whatif import whatif_from
        from careercli.moves.evidence import Evidence
        from careercli.moves.facts import MoveFacts

        facts = MoveFacts(self.refresh())
        return whatif_from(facts, Evidence(self, facts.tables), skills, start, limit)

    def report(self, *roles: str, places: Sequence[str] = (), notes: bool = False) -> Handout:
        """A handout of one to six roles, with pay in some places of the United States, or in that of the profile.

        With `notes` the person's notes on the roles stand on it. Raises NoSuchRole, NoSuchPlace, UsageError.
        """
        from careercli.answers.handout import handout

        return handout(self, roles, places, notes=notes)

    def plan(self, start: str | None, to: str, *, by: str | None = None) -> Plan:
        """A move as steps, from a role (None: from the profile); with `by` ("2027-06") each has a day.

        Raises NoSuchRole, UsageError.
        """
        from careercli.answers.plan import plan

        if by is None:
            return plan(self, start, to)
        from careercli.answers.plan_dates import deadline, with_dates
        from careercli.roles import releases

        day = deadline(by, releases.today())
        return with_dates(plan(self, start, to), day, releases.today())

    def plan_status(self, file: str | PathLike[str]) -> Status:
        """Where somebody stands in a plan that was written and ticked. Raises CareersError for what is no plan."""
        from careercli import paths
        from careercli.answers import plan
        from careercli.roles.problems import own_fault_as_error

        with own_fault_as_error(paths.display(str(file))):
            checklist = plan.read(Path(file))
        return plan.status(self, checklist, paths.display(file if isinstance(file, Path) else str(file)))

    def interests(
        self, letters: str | None = None, *, answers: Sequence[int | None] | None = None, limit: int = 4
    ) -> InterestProfile:
        """What somebody's letters of RIASEC, or thirty answers (5 to 1, None for none), say, and the roles that fit.

        Without either, those of the profile. `limit` is how many roles of each level of schooling; 0: all. Raises
        UsageError for other letters and without any, CareersError where answers say nothing.
        """
        from careercli.answers.interests import profile_of_letters, profile_of_scores, profile_on_file

        if answers is not None:
            return profile_of_scores(self, answers, limit)
        return profile_on_file(self, limit) if letters is None else profile_of_letters(self, letters, limit)

    def start(self) -> StartPage:
        """A page for the person of the profile: how their pay stands, three moves, a first step. Raises NoSuchRole."""
        from careercli.answers.start import start_page

        return start_page(self)

    def profile(self) -> OwnProfile:
        """The person's profile, and how the catalogue reads its skills; an empty one where there is none."""
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

    # Handing it over

    def export(
        self, target: str | PathLike[str], *, force: bool = False, progress: Callable[[int, int], None] | None = None
    ) -> Export:
        """Writes the whole catalogue as a database (`x.sqlite`) or as a folder of CSV files, whole or not at all.

        What is there already is replaced only with `force`. `progress` is told how many steps of how many are done.
        Raises UsageError, CareersError.
        """
        from careercli import paths
        from careercli.catalog.export import export

        return export(self, paths.absolute(str(target)), force=force, progress=progress)

    # Role files

    def validate(self, *targets: str, piped: bytes | None = None) -> ValidationReport:
        """Every problem of some files and folders, `-` standing for the text `piped`; of all folders without any."""
        from careercli.answers.validate import validate_files

        return validate_files(self, targets, piped)

    def where(self) -> Locations:
        """Which folders are in use, what overrides what, and where the index lies."""
        from careercli.answers.where import locations

        return locations(self)


def open_catalog(*folders: str | PathLike[str]) -> Catalog:
    """The catalogue that the command line sees: the bundled roles, the person's own, those of CAREERS_ROLES.

    `folders` are more of them, which win over the others. Raises CareersError for one that is not there.
    """
    return Catalog.open([Path(folder) for folder in folders])


def loads(text: str | bytes, file: str = "<text>") -> Role:
    """The role of a YAML text. Raises InvalidRole; `file` is what its problems call the text."""
    from careercli.roles.loader import load_bytes
    from careercli.roles.problems import InvalidRole

    loaded = load_bytes(text.encode("utf-8", "surrogatepass") if isinstance(text, str) else text, file)
    if loaded.role is None:
        raise InvalidRole(loaded.problems)
    return loaded.role


def load(path: str | PathLike[str]) -> Role:
    """The role of a YAML file. Raises InvalidRole, also for a file that cannot be read."""
    from careercli.roles.loader import load_file
    from careercli.roles.problems import InvalidRole

    loaded = load_file(Path(path))
    if loaded.role is None:
        raise InvalidRole(loaded.problems)
    return loaded.role


def dumps(role: Role) -> str:
    """A role as the text of a YAML file, which `loads` reads back to the same role."""
    from careercli.roles.dumper import dump as as_text

    return as_text(role)


def dump(role: Role, path: str | PathLike[str]) -> None:
    """Writes a role file: whole or not at all. Raises CareersError if it cannot be written."""
    from careercli.roles.atomic_write import write_atomically

    write_atomically(Path(path), dumps(role).encode())
