"""Who moves, as the commands about moves and Python programs name them: a role, the profile, skills, or a CV."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from types import MappingProxyType
from typing import TYPE_CHECKING, NamedTuple

from careercli import text
from careercli.errors import NoRoleToLeave, UsageError
from careercli.profile import on_file
from careercli.profile.mover import ROLE_HINT

if TYPE_CHECKING:
    from careercli.answers.list import FilterOptions, RoleRow
    from careercli.answers.match import RoleMatch
    from careercli.answers.next_jobs import JobsHeld
    from careercli.answers.next_move import Move
    from careercli.catalog.catalog import Catalog
    from careercli.catalog.moves import Occupation
    from careercli.moves.facts import Destination, MoveFacts
    from careercli.moves.ranking import Ranking
    from careercli.moves.requirements import Requirements
    from careercli.profile.own_role import Told
    from careercli.profile.person import Person
    from careercli.profile.recognize import RecognizedPhrase


def in_role_or_profile(catalog: Catalog, role: str | None, tier: str | None = None, told: Told | None = None) -> Person:
    """Somebody in a role, or the person of the profile where none is named, with what they `told` of themselves.

    Raises UsageError without either.
    """
    from careercli.profile import person

    if role is not None:
        return person.person_in_role(catalog, role, tier, told)
    profile = on_file.load()
    if profile is None:
        raise NoRoleToLeave("name it first", ROLE_HINT)
    return person.person_from_profile(catalog, profile, told)


def role_or_profile(role: str | None) -> str:
    """The role named, or that of the profile. Raises UsageError without either."""
    if role is not None:
        return role
    profile = on_file.load()
    if profile is None or profile.role is None:
        held = profile.jobs[0].role if profile and profile.jobs else ""
        by_job = f"`careers profile set role {held}` makes the last job of your profile yours; " if held else ""
        raise UsageError("no role was named", f"{by_job}name it, {ROLE_HINT}")
    return profile.role


def phrases_of_cv(catalog: Catalog, file: Path) -> list[RecognizedPhrase]:
    """What a CV says, phrase by phrase: its lists of skills, then names of skills in its running text."""
    from careercli.profile import from_cv

    return from_cv.phrases(from_cv.read(catalog, file))


class Allowed(NamedTuple):
    """The slugs of the roles that may be shown (None: all), and what is to be said of the filters.

    `study` is how much study a move may take by the wishes of the profile. `unknown` are the conditions of the work
    that are asked for and not known of a role, by its slug, `silent` are those that rest on nothing but what a
    source does not speak of; `ruled_out` are the slugs of the roles that have not what is `asked_of` them,
    the work or the training. `enough` are the words for schooling less than is usual by which a role is here;
    `work` are the names of the conditions asked for, `bearing` what is told of a role, by its slug, that bears on those
    of which no source speaks.
    """

    slugs: frozenset[str] | None = None
    remarks: tuple[str, ...] = ()
    study: StudyWish | None = None
    unknown: Mapping[str, tuple[str, ...]] = MappingProxyType({})
    ruled_out: frozenset[str] = frozenset()
    silent: tuple[str, ...] = ()
    asked_of: str = "work"
    enough: Mapping[str, str] = MappingProxyType({})
    work: tuple[str, ...] = ()
    bearing: Mapping[str, tuple[str, ...]] = MappingProxyType({})

    def by_license(self, shown: Iterable[Move | RoleMatch]) -> tuple[str, ...]:
        """Which of the roles shown pass a filter of schooling by their license alone."""
        from careercli.answers.list import by_license

        return by_license((role.title, self.enough.get(role.slug, "")) for role in shown) if self.enough else ()

    def admits(self, slug: str, needs: Requirements) -> bool:
        """Whether a role may be shown to somebody of whom it requires this."""
        return (self.slugs is None or slug in self.slugs) and (self.study is None or self.study.allows(needs))

    def admits_from(self, facts: MoveFacts, source: Occupation, role: Destination) -> bool:
        """Whether a role may be shown to somebody who leaves an occupation."""
        if self.slugs is not None and role.slug not in self.slugs:
            return False
        return self.study is None or self.study.allows(facts.requirements(source, role.occupation))

    def unsure_of(self, slug: str, needs: Requirements) -> tuple[str, ...]:
        """What somebody wishes for that is not certain of a role: conditions of the work, and how long the study is."""
        doubt = self.study.doubt(needs) if self.study else ""
        return tuple(dict.fromkeys((*self.unknown.get(slug, ()), *filter(None, (doubt,)))))

    def silent_of(self, unknown: Iterable[str]) -> tuple[str, ...]:
        """What a role of which this is `unknown` fits by nothing but a source's silence."""
        named = {each.partition(" (")[0] for each in unknown}
        return tuple(name for name in self.silent if name not in named)

    def with_doubts(self, asked: Mapping[str, Requirements]) -> Allowed:
        """The same with what is not certain of the roles of these slugs among what is not known."""
        unsure = {slug: doubts for slug, needs in asked.items() if (doubts := self.unsure_of(slug, needs))}
        return self._replace(unknown={**self.unknown, **unsure})


class Start(NamedTuple):
    """Who trains: the occupation that they have now, and whether their years count for another one, those in `jobs`
    that they held before, too.
    """

    facts: MoveFacts
    occupation: Occupation
    ranking: Ranking
    jobs: JobsHeld | None = None


class StudyWish(NamedTuple):
    """At most so many full-time years of study."""

    most: float

    def allows(self, needs: Requirements) -> bool:
        """Whether a move with these requirements, which know the person's own schooling, takes no more study."""
        return needs.study_years <= self.most

    def doubt(self, needs: Requirements) -> str:
        """How long the study takes where that may be more, or that nothing tells of it, or of the time for a license;
        empty where it is certain to be no more.
        """
        from careercli.answers import training_filter

        if not training_filter.is_recorded(needs):
            return training_filter.NOT_RECORDED
        if needs.study_years_most > self.most:
            return training_filter.duration(needs)
        return training_filter.LICENSE_UNTIMED if training_filter.is_license_untimed(needs) else ""


def allowed(
    catalog: Catalog, filters: FilterOptions, *, wishes: bool, pay: bool = True, start: Start | None = None
) -> Allowed:
    """The roles that the filters leave. With `wishes`, the profile's hold where no filter speaks; without `pay`, no
    filter of pay does.

    Amounts of pay are then in the currency of the profile's pay unless they name another, and are held against the pay
    where the person lives, as far as that is known. Training is counted from a `start`, if there is one.
    """
    wished = with_wishes(filters) if wishes else Wished({**filters})
    filters = wished.filters
    if not pay:
        filters["min_pay"] = filters["max_pay"] = filters["currency"] = None
    asked_work, training = filters.pop("work", None), filters.pop("training", None)
    others = (wished.too_stressful, wished.remote, wished.work, wished.without, asked_work is not None, training)
    if all(value is None for value in filters.values()) and not any(others):
        return Allowed(study=wished.study)
    from careercli.answers import condition_filter, pay_at_home
    from careercli.answers.list import listing

    bounded = filters.get("min_pay") is not None or filters.get("max_pay") is not None
    at_home = pay_at_home.own_home(filters) if wishes and bounded else None
    if at_home is not None:
        filters["min_pay"] = filters["max_pay"] = filters["currency"] = None
    answer = listing(catalog, filters)
    rows = [row for row in answer.rows if row.stress not in wished.too_stressful]
    remarks = answer.said
    if wished.without:
        rows, of_fields = _not_in(catalog, rows, wished.without)
        remarks = (*remarks, of_fields)
    if at_home is not None:
        rows, of_pay = pay_at_home.passing(at_home, rows)
        remarks = (*remarks, *of_pay)
    if wished.remote:
        rows, of_home = _not_known_to_be_away(catalog, rows)
        remarks = (*remarks, *of_home)
    slugs = frozenset(row.slug for row in rows)
    enough = {row.slug: row.enough for row in rows if row.enough}
    work = condition_filter.named(str(asked_work)) if asked_work is not None else wished.work
    if not work and training is None:
        return Allowed(slugs, remarks, wished.study, enough=enough)
    of_work = condition_filter.by_all(catalog, work, training, slugs, start)
    kept = condition_filter.kept_behind(len(of_work.unknown), training)
    return Allowed(
        of_work.fitting | of_work.unknown.keys(), (*remarks, *of_work.remarks, *kept), wished.study, of_work.unknown,
        of_work.ruled_out, of_work.silent, _asked_of(work, training), enough, tuple(work),
        of_work.bearing,
    )  # fmt: skip


def _not_in(catalog: Catalog, rows: Sequence[RoleRow], fields: Sequence[str]) -> tuple[list[RoleRow], str]:
    """The rows of no field that a profile leaves out, and that it does."""
    from careercli.answers import preferred

    out = frozenset().union(*(preferred.slugs_of_field(catalog, name) for name in fields))
    left = [row for row in rows if row.slug not in out]
    said = f"left out, as your profile says: {len(rows) - len(left):,} roles in {text.natural_list(fields, 'or')}"
    return left, said


def _not_known_to_be_away(catalog: Catalog, rows: Sequence[RoleRow]) -> tuple[list[RoleRow], tuple[str, ...]]:
    """The rows without those that a guide says cannot be done from home, unless the Handbook says that they can; of how
    many nobody tells.
    """
    from careercli.answers.remote_filter import from_home_by_handbook

    told = from_home_by_handbook(catalog)
    rows = [row for row in rows if row.slug in told or row.remote_friendly is not False]
    unknown = sum(row.slug not in told and row.remote_friendly is None for row in rows)
    if not unknown:
        return rows, ()
    words = f"no source speaks of work from home in {unknown:,} of {len(rows):,} roles: `--remote` leaves them out"
    return rows, (words,)


def _asked_of(work: Sequence[str], training: str | None) -> str:
    if training is None:
        return "work"
    return "work and the training" if work else "training"


class Wished(NamedTuple):
    """Filters with the wishes of a profile where no filter speaks, and the wishes that are no filter.

    `too_stressful` are grades of stress. With `remote`, roles that are known not to be fall out; what nobody has
    recorded stays, as with `work`, the names of conditions. `without` are fields of work of which none is named.
    """

    filters: FilterOptions
    too_stressful: tuple[str, ...] = ()
    remote: bool = False
    study: StudyWish | None = None
    work: tuple[str, ...] = ()
    without: tuple[str, ...] = ()


def with_wishes(filters: FilterOptions) -> Wished:
    """The filters with the profile's wishes where no filter speaks."""
    from careercli.answers.list_filters import GRADES
    from careercli.roles.money import Money

    filters = {**filters}
    too_stressful: tuple[str, ...] = ()
    remote, study = False, None
    work: tuple[str, ...] = ()
    without: tuple[str, ...] = ()
    profile = on_file.load()
    own = profile.pay.currency if profile and profile.pay else None
    if wish := profile.wishes if profile else None:
        if filters.get("min_pay") is None and wish.min_pay is not None:
            filters["min_pay"] = Money(wish.min_pay, (own,) if own else ())
        without = wish.without if filters.get("family") is None and filters.get("title") is None else ()
        remote = bool(wish.remote) and filters.get("remote") is None
        work = wish.work if filters.get("work") is None else ()
        if profile and wish.max_study_years is not None:
            study = StudyWish(wish.max_study_years)
        if wish.max_stress and filters.get("stress") is None:
            too_stressful = GRADES[GRADES.index(wish.max_stress) + 1 :]
    if own and _are_bare(filters):
        filters["currency"] = own
    return Wished(filters, too_stressful, remote, study, work, without)


def _are_bare(filters: FilterOptions) -> bool:
    """True if there are filters of pay, and nothing says in which currency."""
    from careercli.roles import money

    given = [amount for amount in (filters.get("min_pay"), filters.get("max_pay")) if amount is not None]
    named = filters.get("currency") or any(money.parse(amount, "the pay filter").currencies for amount in given)
    return bool(given) and not named
