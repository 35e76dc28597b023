"""What roles are, pay and ask for: the questions that `careers list`, `show`, `salary`, `skills` … put."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, TypeVar, Unpack, overload

from careercli.catalog.catalog import Catalog
from careercli.errors import UsageError
from careercli.offered import written

if TYPE_CHECKING:
    from careercli.answers.check import CheckAnswer
    from careercli.answers.compare import Comparison
    from careercli.answers.day import DayAnswer
    from careercli.answers.handout import Handout
    from careercli.answers.home import Home
    from careercli.answers.list import FilterOptions, Listing
    from careercli.answers.list_by import GroupedListing
    from careercli.answers.list_in_place import LocalListing
    from careercli.answers.pay_by import PayBySector, PayByYear
    from careercli.answers.pay_where import PayWhere
    from careercli.answers.places import Places
    from careercli.answers.salary import PayAnswer
    from careercli.answers.show import Sheet
    from careercli.answers.tiers import LadderAnswer
    from careercli.roles.money import PayAmount
    from careercli.search.faq import FaqAnswer
    from careercli.search.role_hits import RoleHits
    from careercli.search.skills import AllSkills, SkillExplanation, SkillHits
    from careercli.sources.claims.check_text import TextCheck

Hits = TypeVar("Hits", "RoleHits", "SkillHits", "FaqAnswer")
LEAST_WORDS = 3
"""Words from which on a search may be meant as a question."""


def _all_places(place: str | None, places: Sequence[str]) -> Sequence[str]:
    """The places named by either argument, that of `place` first."""
    return places if place is None else (place, *places)


class Exploring(Catalog):
    """Questions about roles, their pay, and the skills that they name."""

    def home(self) -> Home:
        """What is in the catalogue: how many roles and skills, each field with its number of roles, and examples."""
        from careercli.answers.home import home

        return home(self)

    @overload
    def list(
        self,
        sort: str = "title",
        *,
        place: None = None,
        limit: int | None = None,
        after: str | None = None,
        have: str | None = None,
        **filters: Unpack[FilterOptions],
    ) -> Listing: ...

    @overload
    def list(
        self,
        sort: str = "title",
        *,
        place: str,
        limit: int | None = None,
        after: str | None = None,
        have: str | None = None,
        **filters: Unpack[FilterOptions],
    ) -> LocalListing: ...

    def list(
        self,
        sort: str = "title",
        *,
        place: str | None = None,
        limit: int | None = None,
        after: str | None = None,
        have: str | None = None,
        **filters: Unpack[FilterOptions],
    ) -> Listing | LocalListing:
        """The roles that fit the filters, sorted by a field, with `-` before it descending; pay in one currency.

        With a `place` of the United States those counted there, with its figures. `training` is counted from the job
        that one comes `after` and the schooling that one says to `have`, else from a high school diploma.

        The filters, as the options of `careers list --help` tell them: title, not_title, not_like, family, not_family,
        sector, min_pay, max_pay, currency, min_growth, max_growth, education, min_education, zone, min_zone, min_jobs,
        self_employed, remote, demand, stress, skill, without, interests, work, study, training, on_the_job. `next` and
        `match` take them too.
        Raises UsageError for an unknown field, grade or currency, and for what is not an amount of pay; NoSuchPlace.
        """
        since = None
        if after is not None or have is not None:
            from careercli.answers import training_from

            since = training_from.since(self, have, after, filters.get("training"))
        if place is not None:
            from careercli.answers.list_in_place import listing_in

            return listing_in(self, place, filters, sort, limit, since)
        from careercli.answers.list import listing

        return listing(self, filters, sort, limit, since=since)

    def list_by(self, by: str, *, limit: int | None = None, **filters: Unpack[FilterOptions]) -> GroupedListing:
        """The roles that fit the filters of `list`, in groups by their usual "education", or by the "major" that
        prepares for them: with jobs, median pay, growth and openings of each group.

        Raises UsageError.
        """
        from careercli.answers.list_by import grouped

        return grouped(self, by, filters, limit)

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
        if entry.origin != "bundled":  # the others need none of what fills it
            from careercli.answers.wider_work import with_work

            entry = with_work(self, entry)
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
        place: str | None = None,
        places: Sequence[str] = (),
    ) -> PayAnswer:
        """What guides claim and the record says of the pay of some roles, per hour, week, month or year.

        Without a role it is that of the profile, and the pay there is placed unless an offer is given.
        A `place` of the United States, or several `places`, stand beside it, without any that of the profile. `offer`,
        a number or a text as "£60,000", is placed among what is in its currency, in the same period.
        Raises NoSuchRole, NoSuchPlace, UsageError.
        """
        from careercli.answers.pay_in_places import places_asked
        from careercli.answers.salary import own_role_and_pay, pay

        places = _all_places(place, places)
        asked = places_asked(places)
        own = False
        if not roles:
            roles, offer, own = own_role_and_pay(per.lower(), offer, currency, places)
        return pay(self.entries_with_figures(roles), per.lower(), offer, currency, asked, own=own)

    def salary_where(self, *roles: str, per: str = "year", places: Sequence[str] = ()) -> PayWhere:
        """The states and areas of the United States where some roles are found, with pay and jobs there.

        Without a role it is that of the profile; with states as `places`, only their areas.
        Raises NoSuchRole, NoSuchPlace, UsageError.
        """
        from careercli.answers.mover import role_or_profile
        from careercli.answers.pay_where import pay_where

        return pay_where(self.entries_with_figures(roles or (role_or_profile(None),)), per, places)

    def salary_by(self, by: str, *roles: str, per: str = "year") -> PayBySector | PayByYear | PayWhere:
        """Official pay and jobs of some roles in the United States by "sector", "state" or "year".

        Without a role it is that of the profile.
        Raises NoSuchRole, UsageError.
        """
        from careercli.answers.mover import role_or_profile
        from careercli.answers.pay_by import pay_by

        return pay_by(self.entries_with_figures(roles or (role_or_profile(None),)), by, per)

    def places(self, query: str = "", *, limit: int | None = None) -> Places:
        """The states and areas of the United States that fit a query by any usual name; all of them without one.

        No place that fits is an empty answer. `limit` is how many at most; None or 0: all.
        """
        from careercli.answers.places import places

        return places(query, limit)

    def tiers(self, *roles: str) -> LadderAnswer:
        """The career ladders of some roles, each tier with its years of experience; no tier where no guide tells any.

        Raises NoSuchRole.
        """
        from careercli.answers.tiers import ladder

        return ladder(self.entries(roles))

    def day(self, *roles: str, at: str | None = None) -> DayAnswer:
        """A working day of some roles; `at` ("14:30") says which time is asked about. Raises NoSuchRole, UsageError."""
        from careercli.answers.day import day

        return day(self.entries(roles), at)

    def compare(
        self,
        *roles: str,
        only: Sequence[str] = (),
        everything: bool = False,
        place: str | None = None,
        places: Sequence[str] = (),
        most: int | None = None,
    ) -> Comparison:
        """Two or more roles side by side, at most `most`; `only` some parts, `everything` also what is alike.

        Pay and jobs are those in a place or some of the United States too, or in that of the profile. Raises
        NoSuchRole, NoSuchPlace, UsageError.
        """
        from careercli.answers.compare import compare, comparison_part
        from careercli.answers.pay_in_places import places_asked

        parts = tuple(dict.fromkeys(map(comparison_part, only)))
        asked = places_asked(_all_places(place, places))
        return compare(self, self.entries(roles), parts, everything, asked, roles, most)

    def check(self, *roles: str) -> CheckAnswer:
        """What guides claim, held against the record: of some roles, or of all for which a guide claims something.

        Pay is by the year, growth in percent over the projected ten years. Raises NoSuchRole.
        """
        from careercli.answers.check import check_claims, roles_with_claims

        return check_claims(self.entries(roles) if roles else roles_with_claims(self))

    def report(
        self, *roles: str, place: str | None = None, places: Sequence[str] = (), notes: bool = False,
        wishes: bool = False, full: bool = False,
    ) -> Handout:  # fmt: skip
        """A handout of one to six roles, with pay in a place or some of the United States, or in that of the profile.

        With `notes` the person's notes on the roles stand on it, with `wishes` how each role stands to what their
        profile wishes. It is short, one to three sheets in print, unless it is to be `full`. Raises
        NoSuchRole, NoSuchPlace, UsageError.
        """
        from careercli.answers.handout import handout

        return handout(self, roles, _all_places(place, places), notes=notes, wishes=wishes, full=full)

    def check_text(self, text: bytes | str, name: str = "text") -> TextCheck:
        """What any text claims of pay, growth, openings, jobs and education, held against the official record.

        `name` is what messages call it. Raises CareersError for what is no text.
        """
        from careercli.sources.claims.check_text import check_text

        return check_text(self, text.encode("utf-8", "replace") if isinstance(text, str) else text, name)

    def faq(self, *words: str) -> FaqAnswer:
        """The questions of a role, or those of them that fit: `faq("lawyer", "degree")`; or of all roles that fit.

        Raises NoSuchRole for a single word that is neither a role's name nor in any answer.
        """
        from careercli.search.faq import faq_of_words

        answer = faq_of_words(self, words)
        whom = f"of {answer.title} " if answer.title else ""
        return self._told(
            answer, f"no question {whom}fits {answer.query!r}" if answer.query else f"no questions {whom}"
        )

    def skills(self, query: str = "", *, limit: int | None = None) -> SkillHits | AllSkills:
        """The skills and tools that fit a query, best first, scored 0 to 100; without one all, the most used first.

        Nothing that fits is an empty answer. `limit` is how many at most; None or 0: all.
        """
        from careercli.search import skills

        if not query:
            return skills.all_skills(self.refresh(), limit)
        return self._told(skills.search(self.refresh(), query, limit), f"no skill or tool is called {query!r}")

    def explain_skill(self, name: str) -> SkillExplanation:
        """Which phrases of which roles count as a skill, and by which rule: `careers skills NAME --why`.

        Empty for a name that is no skill's.
        """
        from careercli.search import skills

        return skills.explain(self.refresh(), name)

    def search(self, query: str, *, limit: int | None = None) -> RoleHits:
        """The roles that fit a query by title, alias, skill or text, best first with a score of 0 to 100.

        Nothing that fits is an empty answer, which is false. A question is not read. `remarks` say so where nothing
        fits, or where it may be a question. `limit` is how many at most; None or 0: all. Raises UsageError without
        words.
        """
        from dataclasses import replace

        from careercli.search import roles, said

        if not query.strip():
            raise UsageError("search needs words to look for", "name some, for example `careers search paralegal`")
        answer = roles.search(self.refresh(), query, limit)
        if answer.hits:
            answer = replace(answer, remarks=said.of(self, answer))
        is_found = bool(answer.hits) and not answer.weak
        if is_found or len(query.split()) < LEAST_WORDS or getattr(self, "of_command_line", False):
            return self._told(answer, f"no role mentions {query!r}")
        remark = f"a search reads no question: `{written([query])}` does, and names the command that is a method here"
        return replace(answer, remarks=(*answer.remarks, remark))

    def _told(self, answer: Hits, nothing: str) -> Hits:
        """An answer that says that nothing was found; the command line says it itself, with what can be typed next."""
        if answer.hits or getattr(self, "of_command_line", False):
            return answer
        from dataclasses import replace

        near = f"; nearest: {', '.join(names)}" if (names := getattr(answer, "near", ())) else ""
        return replace(answer, remarks=(*answer.remarks, f"{nothing}{near}"))
