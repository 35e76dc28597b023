"""What lies between two roles: what one brings, what is new in the work, what to raise, and with which kinds of tools.

Beside that stand what the new role requires and the figures of both. docs/moves.md tells how each comes about.
"""

from __future__ import annotations

from dataclasses import field, replace
from functools import cached_property
from typing import TYPE_CHECKING, Any

from careercli import text as wording
from careercli.answer import Answer
from careercli.answers import asked_people, gap_rows, official_country, pay_at_home, ways
from careercli.answers.compared_as import LENT, compared_as, whose
from careercli.answers.counted_from import CountedFrom, counted_from
from careercli.answers.gap_facts import Fact, facts_of_move, pay_left
from careercli.answers.gap_kept import Brought, kept_of
from careercli.answers.next_pay import change_words, where, within
from careercli.answers.required import required
from careercli.answers.requirement_words import BUREAU, comes_on_top
from careercli.catalog.catalog import Catalog, Entry
from careercli.catalog.moves import Work
from careercli.formats import for_people
from careercli.lazy_dataclass import dataclass
from careercli.moves import sides
from careercli.moves.facts import MoveFacts
from careercli.moves.gap import Comparison
from careercli.moves.held_schooling import held_by
from careercli.moves.level_gaps import LevelGap
from careercli.moves.own_abilities import OwnAbilities, with_more
from careercli.moves.ranking import Ranking
from careercli.moves.requirements import Requirements, of_role
from careercli.moves.sides import Side
from careercli.moves.tool_gaps import ToolGap
from careercli.moves.verdict import verdict
from careercli.profile.mover import Mover, mover
from careercli.roles.ways_in import WayIn
from careercli.table import Table
from careercli.text import small

if TYPE_CHECKING:
    from pathlib import Path

    from careercli.answers.wished_work import WishedWork
    from careercli.moves.held_schooling import Held
    from careercli.page import Page
    from careercli.profile.own_role import Told

READY_DIGITS = 2
TOLD_OF_OTHERS = "That is other people's work, so no tasks, skills or tools are listed as new, brought or to learn."
NOT_TOLD_APART = "not told apart from your job in O*NET's records"
"""The verdict on a role that another occupation lends its work, where that is the one that is left."""
TOLD_BY_ITS_FILE = "That is other people's work, so what is new is told by the guide to the job alone."
NO_MEASURE = "How much of what the job takes you bring is not known: its tasks are told by people of other work."


@dataclass(frozen=True)
class GapAnswer(Answer):
    """The answer. `ready` is 0 to 1, None where the sides cannot be compared, which `why_not` then tells.

    `verdict` is that of `moves.verdict`, as `next` has it; empty where one side has no occupation to compare.

    `notes` are sentences on what a role borrows.
    `named` are technical skills that only the target's file names, `named_there` those that it names where the old
    role's names none: known of the new job, and no gap. `courses` are what is studied for the target and not
    for the old role, by the table that `way_in` is an entry of; `products` what employers there ask for by name and
    people of the old role do not use. `other_ways` says in sentences who gets in without the usual schooling, and
    `schooling_source` whose word that is; `years_count` whether years in the old role usually count as experience.
    `of_cv` tells how the CV was read of which one moves; `place` is where the first figures of pay hold, if not the
    nation. `equipment` is what O*NET lists for the target and not for the old role, the most telling first. `in_full`
    asks a screen for whole lists; every other format has them. `counted` is from which pay, and with which schooling,
    the move counts; `pay_change` by how many per cent the pay changes, None where that is not known, and
    `pay_change_of` the wider place whose medians it is of, where the place has not both; `pay_change_from_median` is
    that from the median of the role left, where the pay before is one's own. `told_of_others`: tasks, skills and tools
    of the target are told by people of other work, which a note says; then no list of them is given, and
    `duties` are what the file of the target says its people do.
    """

    section = "part"

    mover: Mover
    target: Entry
    source_side: Side | None
    target_side: Side
    comparable: bool
    ready: float | None
    why_not: str
    notes: tuple[str, ...]
    keep: tuple[Brought, ...]
    new_work: tuple[Work, ...]
    near_work: tuple[Work, ...]
    raises: tuple[LevelGap, ...]
    named: tuple[str, ...]
    tools: tuple[ToolGap, ...]
    requirements: Requirements
    facts: tuple[Fact, ...]
    unlike: tuple[str, ...]
    way_in: WayIn | None = None
    courses: tuple[str, ...] = ()
    products: tuple[str, ...] = ()
    other_ways: str = ""
    schooling_source: str = BUREAU
    years_count: bool = False
    named_there: tuple[str, ...] = ()
    duties: tuple[str, ...] = ()
    verdict: str = ""
    of_cv: tuple[str, ...] = ()
    place: str = ""
    equipment: tuple[str, ...] = ()
    in_full: bool = False
    counted: CountedFrom = field(default_factory=CountedFrom)
    pay_change: int | None = None
    typed: str = ""
    pay_change_of: str = ""
    pay_change_from_median: int | None = None
    told_of_others: bool = False

    @property
    def remarks(self) -> tuple[str, ...]:
        """How a CV was read; what is borrowed; why pay is not compared, where that is so; whose figures stand there."""
        jobs = (self.jobs_counted.removesuffix("."),) if self.jobs_counted else ()
        return (*self.of_cv, *self.borrowed, *jobs, *self.unlike, *self.of_others)

    @property
    def counted_words(self) -> str:
        """By how much the pay changes, from which, and the schooling that counts."""
        whose = where if self.counted.is_own else within
        place = f" {whose(self.pay_change_of)}" if self.pay_change_of else ""
        known = self.pay_change is not None
        return self.counted.sentence(
            change_words(self.pay_change or 0, self.pay_change_from_median, place) if known else ""
        )

    @property
    def jobs_counted(self) -> str:
        """Which jobs before count beside the role: their levels, skills and tools are had, too. Empty without any."""
        if not self.mover.jobs or self.mover.no_role:
            return ""
        what = "a job" if len(self.mover.jobs) == 1 else "jobs"
        return f"Counted with it: {wording.natural_list(self.mover.jobs)}, {what} you have had."

    @property
    def told_on_screen(self) -> tuple[str, ...]:
        """What its screen says in its own place."""
        jobs = (self.jobs_counted.removesuffix("."),) if self.jobs_counted else ()
        return (*self.borrowed, *jobs, *self.of_others)

    @property
    def borrowed(self) -> tuple[str, ...]:
        """What a role borrows, as remarks."""
        return tuple(note.removesuffix(".") for note in self.notes)

    @property
    def figures_of(self) -> tuple[str, ...]:
        """Whose the figures are, and of which wider occupation, in sentences."""
        if not self.facts:
            return ()
        roles = (self.mover.entry.role if self.mover.entry else None, self.target.role)
        countries = official_country.note_with_sources(roles, [fact.place for fact in self.facts])
        return tuple(filter(None, (countries, ways.counted_wider(self.target, self.mover.entry))))

    @property
    def of_others(self) -> tuple[str, ...]:
        """Of which wider occupation figures are, as remarks."""
        words = ways.counted_wider(self.target, self.mover.entry) if self.facts else ""
        return (words.removesuffix("."),) if words else ()

    @cached_property
    def before_applying(self) -> WishedWork:
        """How the work stands to what somebody wishes of it, and what it has that theirs has not."""
        from careercli.answers.wished_work import of_move

        return of_move(self.mover, self.target.role)

    @property
    def whose(self) -> str:
        """Whose the new work and the levels are, where they are not the target's own: then its own file leads."""
        return whose(self.target_side.compared)

    @property
    def comes_on_top(self) -> tuple[str, ...]:
        """What stands between however alike the work is: study, an apprenticeship, a license."""
        return comes_on_top(self.requirements)

    def to_dict(self) -> dict[str, Any]:
        """from, to, verdict, comparable, ready, keep, new_work, near_work, raise, tools, requirements and the rest."""
        return {
            "from": self.mover.slug,
            "to": self.target.slug,
            "place": self.place or None,
            "verdict": self.verdict or None,
            "comparable": self.comparable,
            "ready": self.ready,
            "notes": list(self.notes),
            "keep": gap_rows.kept(self),
            "new_work": gap_rows.work(self, self.new_work),
            "near_work": gap_rows.work(self, self.near_work),
            "raise": gap_rows.raised(self),
            "tools": gap_rows.tools(self),
            "requirements": required(self.requirements),
            "other_ways": self.other_ways or None,
            "courses": list(self.courses),
            "courses_source": self.way_in.whose if self.courses and self.way_in else None,
            "equipment": list(self.equipment),
            "products": list(self.products),
            "before_applying": self.before_applying.to_dict(),
            "named_there": list(self.named_there),
            "duties": list(self.duties),
            "facts": [fact.to_dict() for fact in self.facts],
            **self.counted.to_dict(),
            "pay_change_percent": self.pay_change,
            "pay_change_of": self.pay_change_of or None,
            "pay_change_from_median_percent": self.pay_change_from_median,
        }

    def to_table(self) -> Table:
        """A row a thing: the part of the answer that it stands in, and what each end has of it."""
        return gap_rows.table(self)

    def to_markdown(self) -> str:
        """A table a part; what a role borrows above them. Keys are in words, and each amount in its currency."""
        currencies = {fact.name: fact.currency for fact in self.facts if fact.currency}
        tables = for_people.of_rows(
            gap_rows.table(self, whole=False), self.section, ("requirements", "facts"), currencies
        )
        above = (f"{wording.markdown_text(note)}\n" for note in self.notes)
        return "\n".join((*above, tables, *(f"{wording.markdown_text(note)}\n" for note in self.figures_of)))

    def to_page(self) -> Page:
        """What one brings, what is new, what to raise, and what is required."""
        from careercli.answers.pages import gap

        return gap.page(self)


def gap(
    catalog: Catalog,
    start: str | None,
    to: str,
    tier: str | None = None,
    cv: Path | None = None,
    place: str | None = None,
    told: Told | None = None,
) -> GapAnswer:
    """What lies between a role (None: the profile's person) and another; with a `cv`, for its person, who `told` of
    themselves.

    Pay and jobs are told of a `place` too, or else of the one where the person of the profile or the CV lives.
    `to` is a slug, title, alias or unique beginning. `tier` is one's step on the old role's ladder, by its title or its
    number from 1. Raises NoSuchRole, and UsageError for a tier that the old role lacks, or without a FROM.
    """
    from careercli.answers.told import typed_again

    target = catalog.entry(to)
    read_as = told.remarks if told else ()
    typed = typed_again(place, told)
    if cv is None:
        answer = gap_of(catalog, mover(catalog, start, tier, told), target, place=place)
        return replace(answer, of_cv=read_as, typed=typed)
    from careercli.answers.cv_mover import mover_of_cv

    who, read = mover_of_cv(catalog, cv, start, f"gap {{}} {target.slug}", told)
    answer = gap_of(catalog, replace(who, tier=tier), target, place=place)
    return replace(answer, of_cv=(*read_as, *read), typed=typed)


def gap_of(
    catalog: Catalog,
    who: Mover,
    target: Entry,
    more: OwnAbilities | None = None,
    facts: MoveFacts | None = None,
    place: str | None = None,
    own: Held | None = None,
) -> GapAnswer:
    """What lies between somebody, who has `more` by now, and a role.

    `facts` are the catalogue's, if opened already; `own` is their schooling, where it is not to be told from `who`.
    """
    facts = facts or MoveFacts(catalog)
    source = sides.of_entry(facts, who.entry) if who.entry else None
    target_side = sides.of_entry(facts, target)
    held = with_more(who.held, more) if more else who.held
    own = own or held_by(who.education, who.entry.role if who.entry else None, who.study)
    needs = of_role(facts.licences, source, target_side, target.role, own, who.certificates)
    comparison = Comparison(facts.tables, source, target_side, held, licensed=needs.is_marked_by_license)
    ready = None if comparison.ready is None else round(comparison.ready, READY_DIGITS)
    there, read_as = pay_at_home.of_mover(who.place, place)
    figures, unlike = facts_of_move(who, target, ready, there)
    left = pay_left(who, target, figures, there)
    before, after = (facts.ways_in.of(side.counted.code) if side and side.counted else None
                     for side in (source, target_side))  # fmt: skip
    kept = kept_of(who, target, comparison)
    names = _names_of_field(facts, source)
    courses = ways.new_courses(after, before, who.study, *names, *(each.spoken for each in kept))
    of_others = _asked_of(facts, target)
    answer = GapAnswer(
        mover=who,
        target=target,
        source_side=source,
        target_side=target_side,
        comparable=comparison.comparable,
        ready=ready,
        why_not="" if comparison.comparable else _why_not(source, target_side, comparison, who.no_role),
        notes=(
            *(note for side in (source, target_side) if side for note in _borrowed(side)),
            *dict.fromkeys((*_asked_of(facts, who.entry), *of_others)),
        ),
        keep=tuple(each for each in kept if each.kind != "knowledge" or not ways.is_studied(each.name, courses)),
        new_work=tuple(comparison.new_work),
        near_work=tuple(comparison.near_work),
        raises=tuple(comparison.level_gaps),
        named=tuple(comparison.named_skills),
        named_there=tuple(comparison.named_there),
        tools=tuple(comparison.tools),
        equipment=tuple(small(kind.usual[0] if kind.usual else kind.name) for kind in comparison.equipment_there),
        requirements=needs,
        facts=figures,
        unlike=(*read_as, *unlike),
        place=there.place if there else "",
        way_in=after,
        courses=courses,
        products=ways.new_products(facts, who.entry, source, target),
        other_ways=ways.other_ways(target_side.counted, needs, after),
        schooling_source=ways.schooling_source(needs, target),
        years_count=ways.years_count(facts, source.occupation if source else None, target_side.counted),
        verdict=_verdict(facts, source, target_side, needs),
        counted=counted_from(facts, who.entry, left.pay, own, left.place),
        pay_change=left.change,
        pay_change_of=left.change_of,
        pay_change_from_median=left.from_median,
    )
    return _without_the_work(answer) if of_others else answer


def _without_the_work(answer: GapAnswer) -> GapAnswer:
    """An answer without what people of other work told of the target: nobody is to study or lead with that."""
    role = answer.target.role
    told = TOLD_BY_ITS_FILE if role.responsibilities or answer.named or answer.named_there else TOLD_OF_OTHERS
    return replace(
        answer, keep=(), new_work=(), near_work=(), raises=(), tools=(), equipment=(), products=(),
        notes=(*answer.notes, told), duties=tuple(role.responsibilities), ready=None, comparable=False,
        why_not=NO_MEASURE, told_of_others=True,
    )  # fmt: skip


def _verdict(facts: MoveFacts, source: Side | None, target: Side, needs: Requirements) -> str:
    """The verdict on a move between two roles; empty without a role to leave, or where nothing compares one of them."""
    if source is None or source.slug == target.slug or source.occupation is None or target.counted is None:
        return ""
    if source.occupation.id == target.counted.id and _is_lent(source, target):
        return NOT_TOLD_APART
    return verdict(Ranking(facts.tables, source.occupation.id), target.counted, needs)


def _is_lent(*ends: Side) -> bool:
    """Whether one of the roles is no part of the occupation that it is compared as."""
    return any(side.compared is not None and side.compared.borrowed in LENT for side in ends)


def _names_of_field(facts: MoveFacts, side: Side | None) -> tuple[str | None, ...]:
    """What the field of a role is called: its title, and the field of study that leads there."""
    if side is None or side.counted is None:
        return ()
    return side.title, facts.tables.field_of_study(side.counted.code)


def _borrowed(side: Side) -> list[str]:
    """What a role borrows, as sentences."""
    sentences = [f"{words}."] if (words := compared_as(side.title, side.compared)) else []
    if side.levels_of == sides.MEAN and side.occupation:
        title = side.occupation.title
        sentences.append(f"O*NET has not rated {title}; the averages of its field are used instead.")
    return sentences


def _asked_of(facts: MoveFacts, entry: Entry | None) -> list[str]:
    """Whom O*NET asked, where it is people of one trade among an occupation's alone."""
    said = asked_people.of_some(entry.role, entry.slug, facts.catalog, entry.role.title) if entry else ""
    return [said] if said else []


def _why_not(source: Side | None, target: Side, comparison: Comparison, no_role: str) -> str:
    """Why two sides cannot be compared."""
    if source is None and no_role:
        return f"{no_role[:1].upper()}{no_role[1:]}. What that work tells is compared, without a number."
    if source is None:
        return (
            "Your profile names no role, so only the skills you listed can be compared with this one, not your work. "
            "`careers start` asks for your role."
        )
    if not comparison.told_apart and source.occupation:
        are = "compared" if _is_lent(source, target) else "classified"
        return (
            f"Both are {are} as the same occupation, {source.occupation.title}, so O*NET's data cannot tell them apart."
        )
    lacking = [side.title for side in (source, target) if not side.levels and not side.work]
    if lacking:
        return f"No skill levels or tasks are recorded for {wording.natural_list(lacking)}: a number would be a guess."
    return "Different kinds of data are recorded for the two: a number would be a guess."
