"""The jobs near a role: the roles of the catalogue in the order of fit and openings, in three groups.

`careercli.moves.ranking` tells the order, `careercli.moves.requirements` the groups; docs/moves.md what they are worth.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import field, replace
from typing import TYPE_CHECKING, Any

from careercli.answer import Answer
from careercli.answers import asked_people, command_words, next_pay, next_said, required
from careercli.answers.compared_as import compared_as
from careercli.answers.counted_from import SCHOOLING, CountedFrom, counted_from
from careercli.answers.mover import Start, allowed, role_or_profile
from careercli.answers.next_choice import all_moves, explained
from careercli.answers.next_groups import cut, in_order, is_behind, is_for_gain, order_of, up_first, with_far_ones
from careercli.answers.next_jobs import JobsHeld
from careercli.answers.next_ladder import OwnLadder, further_up
from careercli.answers.next_move import JUST_OVER, SAID, THERE, Move, score_columns
from careercli.answers.next_named import Naming, wished
from careercli.answers.next_pay import HOME
from careercli.answers.other_way import by_handbook
from careercli.answers.own_skills import OwnSkills
from careercli.answers.pay_at_home import HomeFirst, Local, said_of
from careercli.answers.required import FIGURES, IN_WORDS
from careercli.catalog.place_names import shell_name
from careercli.errors import CareersError, NoSuchChoice
from careercli.lazy_dataclass import dataclass
from careercli.moves.facts import MoveFacts
from careercli.moves.ranking import Ranking
from careercli.moves.requirements import GROUPS, OPEN_NOW
from careercli.moves.shared_work import SharedWork
from careercli.profile import on_file
from careercli.profile.own_role import own_profile, profile_on_paper, standing
from careercli.roles import all_jobs
from careercli.table import Table

if TYPE_CHECKING:
    from careercli.answers.cv_mover import CvPerson
    from careercli.answers.list import FilterOptions
    from careercli.answers.next_missed import Behind
    from careercli.answers.next_pay import PaySource
    from careercli.catalog.catalog import Catalog, Entry
    from careercli.moves.facts import Destination
    from careercli.moves.median_pay import Pay
    from careercli.moves.occupations import Compared
    from careercli.page import Page
    from careercli.profile.own_role import Told
    from careercli.roles.indexed import IndexedRole
    from careercli.roles.model import Role

SHOWN, DESCRIBED = 6, 3
"""Roles of each group that are shown unless asked otherwise, and how many of them a screen describes."""
MILITARY = "55-"
"""The major group of military occupations, whose work O*NET does not describe."""
FEW = 3
"""Moves below which somebody for whom none is near is told of the list of all jobs that fit."""
UP = "up"
ORDERS = ("advice", "fit", UP)
"""What roles can be ordered by: fit and openings, fit alone, or with the posts a step up first."""


@dataclass(frozen=True)
class NextMoves(Answer):
    """The jobs near a role: the moves shown, in the order of advice.

    `compared` is the occupation that the role is compared as, `twins` are the titles of other roles of it, which are no
    moves. `more` is how many roles pass the filters beside those shown. `own_pay` is what the profile says, `pay` that
    of the role, `pay_of` the wider place that this is of, `growth` what is notable of its projection. `of_profile`: no
    role was named, it is that of the profile or of the `cv` (its file as a word of a command); `own_place` is where
    their person lives, `home` that place where their pay there stands before the nation's. `again` is the command that
    was asked, with all its options but the limit and the reasons. `none_near` is the remark that no near job is left,
    which a screen begins with; empty where one is. A screen describes `most` moves of each group and names the others;
    None: all. `is_for_gain`: better pay is asked for, and the greatest gain comes first (`next_groups.is_for_gain`).
    `better` are moves far from one's work, open now and no worse paid (`next_better`), `over` those to what is
    near and only just has not what is asked of the work (`next_missed`); `read_as` tells how a place was read, `ladder`
    what is further up in one's own line, None where the guide tells of nothing, `behind` the nearest jobs that a wish
    keeps behind others. `first` are the slugs of the longer list that this one is cut from, in their order.
    """

    section = "group"

    slug: str
    title: str
    compared: Compared
    moves: tuple[Move, ...]
    more: int
    twins: tuple[str, ...] = ()
    licence: str | None = None
    pay: Pay | None = None
    pay_of: str = ""
    growth: str = ""
    own_pay: Pay | None = None
    place: str = ""
    order: str = ORDERS[0]
    of_profile: bool = False
    own_place: str = ""
    home: str = ""
    remarks: tuple[str, ...] = ()
    none_near: str = ""
    cv: str = ""
    again: str = ""
    typed: str = ""
    most: int | None = None
    counted: CountedFrom = field(default_factory=CountedFrom)
    least: str = ""
    on_screen: tuple[str, ...] = ()
    is_for_gain: bool = False
    better: tuple[Move, ...] = ()
    over: tuple[Move, ...] = ()
    read_as: tuple[str, ...] = ()
    ladder: OwnLadder | None = None
    behind: tuple[Behind, ...] = ()
    first: tuple[str, ...] = ()

    @property
    def told_on_screen(self) -> tuple[str, ...]:
        """That no near job is left stands before those that are shown, if there are any."""
        told = (self.none_near, *self.read_as, self.stands_for)
        return (*(told if self.in_order else ()), *self.on_screen)

    @property
    def page_remarks(self) -> tuple[str, ...]:
        """Without what its page begins with."""
        return tuple(remark for remark in self.remarks if remark != self.stands_for)

    @property
    def stands_for(self) -> str:
        """As which other occupation the role left is compared, in a sentence; empty where as its own."""
        return compared_as(self.title, self.compared)

    @property
    def in_order(self) -> list[Move]:
        """The moves as every format shows them: group after group, the bigger changes last."""
        return [*(move for name in self.group_names for move in self.of_group(name)), *self.bigger_changes]

    @property
    def group_names(self) -> tuple[str, ...]:
        """The groups in their order: what is only just over somebody's limit comes behind what is open now, or first
        (`next_groups.is_behind`).
        """
        behind = is_behind(self.over, self.of_group(OPEN_NOW))
        names = (OPEN_NOW, JUST_OVER, *GROUPS[1:]) if behind else (JUST_OVER, *GROUPS)
        return up_first(names, self.moves) if self.order == UP else names

    def command(self, name: str, to: str = "") -> str:
        """A command for the same person, with what they told and the place, to a role if one is named."""
        return command_words.joined(name, "" if self.of_profile else self.slug, to, self.cv) + self.typed

    @property
    def from_own_pay(self) -> bool:
        """Whether changes of pay, and groups by it, are from what the person says that they earn."""
        return any(move.pay.from_own for move in self.moves)

    def of_group(self, name: str) -> list[Move]:
        """The moves of a group that are shown: first what is most worth naming. Of what is open now what was done
        before comes before that, and what pays noticeably less last. In every group a wish for the work comes first.
        Who asks for better pay has the greatest gain first, who asks for the next step the posts above.
        """
        if name == JUST_OVER:
            return [*self.over]
        named = in_order(self.moves, name, for_gain=self.is_for_gain, described=self.most or DESCRIBED)
        places = {slug: place for place, slug in enumerate(self.first)}
        named.sort(key=lambda move: places.get(move.slug, len(places)))
        if self.order == UP:
            named.sort(key=lambda move: not move.is_up)
        return with_far_ones(named, self.better, self.most or DESCRIBED) if name == OPEN_NOW else named

    @property
    def bigger_changes(self) -> list[Move]:
        """The moves to work of another field that is paid while one learns it."""
        return [move for move in self.moves if move.bigger_change]

    def to_dict(self) -> list[dict[str, Any]]:
        """An array of objects, in the order of the screen: group after group.

        `rank` is the place in the order of advice over all groups; bigger changes come last in it.
        """
        ranks = {move.slug: rank for rank, move in enumerate((*self.moves, *self.over, *self.better), start=1)}
        empty = dict.fromkeys(THERE) if self.home else {}
        held = self.counted.schooling_cells()
        held |= {"further_up": self.ladder.to_dict()} if self.ladder else {}
        return [{**empty, **move.to_dict(), **held, "rank": ranks[move.slug]} for move in self.in_order]

    def to_table(self) -> Table:
        """A row a move."""
        figures = ("official_openings", "openings_share", "official_median", "pay_change_percent")
        names = ("slug", "title", "group", "verdict", "fit", *figures)
        local = THERE if self.place or self.home else ()
        scored = tuple(score_columns(self.moves))
        behind = (
            *("official_growth_percent", "official_growth_period", "official_median_at_least", "official_currency"),
            *("claimed_median", "claimed_currency", "period", "source"),
            *("pay_before", "pay_before_currency", "pay_before_from", "pay_before_of"),
            *("pay_change_of", "pay_change_from_median_percent"),
            *("official_code", "official_wider_occupation", "official_published_per"),
            *SCHOOLING,
        )
        answered = self.to_dict()
        said = ("bigger_change", *(name for name in SAID if any(name in values for values in answered)))
        rows = []
        own = ("rests_on",) if any(move.rests_on for move in self.moves) else ()
        for move, values in zip(self.in_order, answered, strict=True):
            cells = [*(values[name] for name in names), *required.cells(move.requirements, FIGURES)]
            parts = move.score.cells() if move.score else {}
            shared = "; ".join(move.shared) or None
            mine = ("; ".join(move.rests_on) or None,) if own else ()
            figures_there = (values[name] for name in (*local, *behind))
            told = ("; ".join(value) if isinstance(value := values.get(name), list) else value for name in said)
            more = (*told, *(parts.get(name) for name in scored), *required.cells(move.requirements, IN_WORDS))
            rows.append((*cells, shared, values["rank"], *mine, *figures_there, *more))
        return Table(
            (*names, *FIGURES, "shared", "rank", *own, *local, *behind, *said, *scored, *IN_WORDS), tuple(rows)
        )

    def to_markdown(self) -> str:
        """The words of the page."""
        from careercli.formats import page_markdown

        return page_markdown.of_page(self.to_page())

    def to_page(self) -> Page:
        """A table for each group of moves."""
        from careercli.answers.pages import moves

        return moves.page(self)


def next_moves(
    catalog: Catalog,
    name: str | None,
    filters: FilterOptions | None = None,
    *,
    place: str | None = None,
    limit: int = SHOWN,
    order: str = ORDERS[0],
    why: bool = False,
    wishes: bool | None = None,
    home: str | None = None,
    cv: CvPerson | None = None,
    told: Told | None = None,
    is_brief: bool = False,
    on_paper: bool = False,
) -> NextMoves:
    """The moves from a role, or from the profile's. With `wishes` the profile's hold where no filter speaks: None for
    those moves alone that start from the profile's role. The person of a `cv` moves in place of that of the profile,
    which then says nothing; what somebody `told` of their pay and schooling counts beside either.

    `limit` is how many occupations of each group there are at most, only those worth naming (`Shortlist`) if there are
    any; 0: every role. With a `place`, pay, jobs and filters of pay are about the place; with a `home` pay and its
    filters are about that first, where a role's pay is published there. Raises NoSuchRole, NoSuchPlace, UsageError, and
    CareersError for a role that is no occupation that O*NET describes, nor near one. With `is_brief` remarks are short.
    `on_paper`: for a page for others, as `profile_on_paper` says.
    """
    if order not in ORDERS:
        raise NoSuchChoice(f"cannot order by {order!r}", order, ORDERS, "order by one of")
    first: tuple[str, ...] = ()
    is_named, person = name is not None, cv.profile if cv else None
    if person is not None:
        name, wishes = person.role, False
    entry = catalog.entry(role_or_profile(name))
    wishes = name is None if wishes is None else wishes
    own_place = (cv.place or cv.state) if cv else on_file.place() if wishes else ""
    place, read_as = next_said.place_asked(place, cv)
    by_default = home is None and not place
    home = own_place or None if by_default else home
    mine = person or (profile_on_paper if on_paper else own_profile)(catalog, entry.slug, asked=wishes)
    own_standing = standing(mine, told)
    own_pay = own_standing.pay
    facts = MoveFacts(catalog).know(own_standing, entry)
    compared = facts.compared_in_field(entry)
    if compared is None:
        raise _not_described(entry)
    jobs = JobsHeld.of_profile(facts, mine)
    paid = next_pay.pay_source(catalog, entry, filters, place, wishes=wishes, own=own_pay, home=home)
    typed = told.typed if told else ""
    again = _again(entry.slug if is_named else "", cv, paid.place, order, filters or {}) + typed
    others: FilterOptions = {**(filters or {}), "work": None, "training": None}
    whatever_it_is_like = _again(entry.slug if is_named or wishes else "", cv, paid.place, order, others) + typed
    ranking, shared = Ranking(facts.tables, compared.occupation.id), SharedWork(facts.tables)
    start, is_national = Start(facts, compared.occupation, ranking, jobs), isinstance(paid, next_pay.National)
    allows = allowed(catalog, filters or {}, wishes=wishes, pay=is_national, start=start)
    every = facts.destinations()
    roles = [
        role
        for role in every
        if role.slug != entry.slug and (allows.slugs is None or role.slug in allows.slugs) and paid.allows(role)
    ]
    if allows.study is not None:
        asked = {role.slug: facts.requirements(compared.occupation, role.occupation) for role in roles}
        roles = [role for role in roles if allows.admits(role.slug, asked[role.slug])]
        allows = allows.with_doubts({role.slug: asked[role.slug] for role in roles})
    fit = {role.slug for role in roles}
    own = {compared.occupation.code, *(entry.role.occupation.covers if entry.role.occupation else ())}
    twins = [role for role in roles if role.occupation.code in own] if limit else []
    roles = [role for role in roles if role.occupation.code not in own] if limit else roles
    has_field = wishes and mine is not None and (mine.study or (mine.wishes and mine.wishes.fields))
    asked_pay = next_said.bound_asked(filters or {}, wishes=wishes)
    below: tuple[str, ...] = ()
    raised: tuple[str, ...] = ()
    if asked_pay is not None and limit:
        from careercli.answers import next_below  # it loads what figures of pay need

        unpaid = allowed(catalog, filters or {}, wishes=wishes, pay=False, start=start) if is_national else allows
        left = [role for role in every if role.slug not in fit and unpaid.admits_from(facts, compared.occupation, role)]
        below = next_below.said(catalog, ranking, paid, left, {entry.slug, *own}, asked_pay)
    least = next_said.least_asked(asked_pay, paid.of_source().first)
    skills = OwnSkills(facts, mine, cv.skills if cv else ())
    if limit:
        one_family = bool((filters or {}).get("family"))
        naming = Naming(facts, ranking, shared, paid, order, max(limit, SHOWN), jobs, one_family=one_family)
        by_field = has_field and not one_family
        come_first: dict[str, str] = {}
        if mine and by_field:
            from careercli.answers import preferred_moves  # what only a field asks for

            come_first = preferred_moves.why_first(facts, compared, ranking, mine, roles, jobs)
        filtered = len(roles) + len(twins) + 1 < len(every)
        fitting = naming.chosen(roles, allows, come_first, filtered=filtered)
        fitting = explained(ranking, shared, fitting, skills, why=why)
        if next_said.asks_more(asked_pay, own_pay or paid.of_source().first):
            every_fit = naming.unbounded(len(roles)).chosen(roles, allows, come_first, filtered=filtered)
            raised = next_said.shortest_raise([move for _role, move in (*fitting, *every_fit)])
        for_gain = is_for_gain([move for _role, move in fitting], least, order)
        named = fitting
        if limit < SHOWN:  # what is not known of a move is known before the list is cut
            told_of = _told(catalog, facts, paid, fitting)
            fitting = [(role, move) for (role, _move), move in zip(fitting, told_of, strict=True)]
            first = order_of([move for _role, move in fitting], for_gain=for_gain, described=DESCRIBED)
            fitting = cut(fitting, limit, for_gain=for_gain, described=DESCRIBED)
        moves = fitting
    else:
        named = wished(all_moves(facts, ranking, roles, paid, order, jobs), allows)
        moves, for_gain = explained(ranking, shared, named, skills, why=why), False
    shown = _told(catalog, facts, paid, moves)
    of_field = bool((filters or {}).get("family"))
    untitled: tuple[str, ...] = ()
    if (title := (filters or {}).get("title")) is not None and not moves:
        from careercli.answers import next_titled  # what only a title asks for that nothing fits

        left_out = next_titled.LeftOut(facts, compared.occupation, paid, filters or {}, wishes=wishes)
        untitled = left_out.said(title, every, entry.slug)
    none_near = next_said.none_near(ranking, named, roles, allows, of_field=of_field) if limit and roles else ""
    wish = mine.wishes.work if wishes and mine and mine.wishes else ()
    few = none_near and (len(named) < FEW or any(move.is_elsewhere for _role, move in named))
    whatever = next_said.whatever_the_work(facts, entry.slug, compared, paid.place, filters or {}, wish) if few else ""
    better: list[Move] = []
    missed: tuple[str, ...] = ()
    over: list[Move] = []
    behind: tuple[Behind, ...] = ()
    if allows.ruled_out:
        from careercli.answers import next_better, next_missed  # what only a wish asks for

        out = next_missed.missed_by(every, ranking, allows, entry.slug, paid)
        if limit and not next_missed.are_enough(named):
            narrow = next_missed.just_over(facts, ranking, out, allows, paid, jobs)[:limit]
            over = _told(catalog, facts, paid, explained(ranking, shared, narrow, skills, why=why))
        behind = next_missed.kept_behind(every, ranking, allows, own, paid)
        missed = out.said(f"{whatever_it_is_like} --limit 0", paid, over, is_brief=is_brief)
        if few:
            left = [role for role in roles if role.slug not in {move.slug for _role, move in named}]
            elsewhere = next_better.better_paid(facts, ranking, left, paid, jobs, allows.unknown)[:limit]
            elsewhere = wished(explained(ranking, shared, elsewhere, skills, why=why), allows)
            better = _told(catalog, facts, paid, elsewhere)
            none_near = none_near.removesuffix(next_said.TOO_FAR) if better else none_near
        none_near = next_said.but_for_some(none_near) if over else none_near
    return NextMoves(
        slug=entry.slug,
        title=entry.role.title,
        compared=compared,
        moves=tuple(shown),
        more=len(roles) - len(moves),
        twins=tuple(role.title for role in sorted(twins, key=lambda role: (role.distance, role.slug))),
        pay=next_pay.median_left(catalog, entry, pay := paid.of_source()),
        pay_of=pay.of,
        growth=_growth(entry.role),
        counted=_counted(facts, entry, pay.first, own_pay, shown, paid),
        own_pay=own_pay,
        place=paid.place,
        order=order,
        of_profile=not is_named,
        own_place=own_place,
        home=paid.home.place if isinstance(paid, HomeFirst) and by_default else "",
        remarks=(
            *filter(None, (next_said.doubt_of_pay(mine), none_near, whatever)),
            *(told.remarks if told else ()),
            *(cv.remarks if cv else ()),
            *read_as,
            *filter(None, (compared_as(entry.role.title, compared),)),
            *filter(None, (asked_people.of_some(entry.role, entry.slug, catalog),)),
            *((said_of(paid.home.place),) if isinstance(paid, HomeFirst) and by_default else ()),
            *allows.remarks,
            *allows.by_license(shown),
            *(untitled or missed),
            *(next_said.of_wishes(filters or {}, none_left=not moves) if wishes else ()),
            *filter(None, (next_said.not_considered(mine) if wishes else "",)),
            *below,
            *raised,
        ),
        none_near=none_near,
        cv=cv.file if cv else "",
        again=again,
        typed=_in(paid.place) + typed,
        least=least,
        is_for_gain=for_gain,
        better=tuple(better),
        over=tuple(over),
        read_as=read_as,
        ladder=further_up(entry, mine),
        behind=behind,
        first=first,
    )


def _told(catalog: Catalog, facts: MoveFacts, paid: PaySource, moves: Sequence[tuple[Destination, Move]]) -> list[Move]:
    """Moves with the way in that some take without the usual study, and with whose their official pay is."""
    told = []
    for role, move in moves:
        other_way = by_handbook(move.requirements, facts.ways_in.of(role.occupation.code))
        if not move.told_of_others and asked_people.are_others(facts, role.occupation.code, move.slug):
            move = replace(move, told_of_others=True, in_common=len(move.shared), shared=())
        told.append(replace(move, other_way=other_way))
    return _with_sources(catalog, paid, told)


def _counted(
    facts: MoveFacts, entry: Entry, median: Pay | None, own: Pay | None, moves: Sequence[Move], paid: PaySource
) -> CountedFrom:
    """What the moves count from: one's own pay where any of them does, else the median of the role."""
    from_own = any(move.pay.from_own for move in moves)
    place = paid.place or (paid.home.place if isinstance(paid, HomeFirst) and median and median.source == HOME else "")
    return counted_from(facts, entry, own if from_own else median, facts.own, "" if from_own else place)


def _again(role: str, cv: CvPerson | None, place: str, order: str, filters: FilterOptions) -> str:
    """The command that was asked: of the same person and place, with the same filters and order."""
    asked = command_words.options({"order": order if order != ORDERS[0] else None, **filters})
    return f"{command_words.joined('next', role, cv=cv.file if cv else '')}{_in(place)}{asked}"


def _in(place: str) -> str:
    """The option for a place; empty without one."""
    return f" --in {shell_name(place)}" if place else ""


def _not_described(entry: Entry) -> CareersError:
    """That nothing can be compared with a role, and what to ask instead: for one of the forces, a civilian job."""
    title, occupation = entry.role.title, entry.role.occupation
    if occupation is None:
        return CareersError(
            f"nothing can be compared: O*NET does not describe the work of {title} or of any role that its file lists "
            "as related, and the file gives no occupation code",
            f"`careers related {entry.slug}` shows roles whose texts are alike: ask about one of them, or name it "
            "under related in the file",
        )
    instead = f"`careers related {entry.slug}` shows roles whose texts are alike: ask about one of them"
    if occupation.code.startswith(MILITARY):
        instead = (
            "ask about the civilian job nearest to what you did, by its name or the army's code: "
            "`careers next 88M`, `careers next 'combat medic'`"
        )
    return CareersError(
        f"nothing can be compared: O*NET does not describe the work of {title}",
        f"{instead}; `careers match 'train staff' forklift` starts from what you can do",
    )


def _with_sources(catalog: Catalog, paid: PaySource, moves: Sequence[Move]) -> list[Move]:
    """The moves with whose their official pay is: the survey of the place's, or what the role's file names."""
    local = paid if isinstance(paid, Local) else paid.home if isinstance(paid, HomeFirst) else None
    surveys = {area.name: area.survey for area in (local.area, *(area for area, _of in local.wider))} if local else {}
    named = {move.slug: surveys.get(move.pay.of or move.pay.place, "") for move in moves}
    sources = catalog.query.statistics_sources(slug for slug, survey in named.items() if not survey)
    return [
        replace(move, source=move.with_projections(named[move.slug]) or sources.get(move.slug, "")) for move in moves
    ]


def _growth(role: Role | IndexedRole) -> str:
    """What is notable of the growth of a role, in words; empty if nothing is, or nothing is projected."""
    known = role.statistics
    return all_jobs.notable_growth(known.growth_percent, known.growth_period) if known else ""
