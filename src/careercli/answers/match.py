"""Roles that fit what somebody can do, in their own words, best first; each says on which of the words it rests.

Nothing is ranked by what somebody lacks: what a role requires is shown beside it. `careercli.moves.evidence` tells how
phrases are read and scored.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from careercli.answer import Answer
from careercli.answers import match_alone, match_study
from careercli.answers.compared_as import compared_as
from careercli.answers.counted_together import published_per
from careercli.answers.match_words import STUDY, few_named
from careercli.answers.required import FIGURES, IN_WORDS, cells, required
from careercli.answers.seeker import Seeker
from careercli.answers.used_there import UNTOLD, Naming, UsedThere
from careercli.moves.evidence import FIRM, Evidence, shared_weights
from careercli.moves.facts import Destination, MoveFacts
from careercli.moves.requirements import Requirements
from careercli.profile.own_words import PhrasesRead, ReadPhrase
from careercli.table import Table

if TYPE_CHECKING:
    from careercli.answers.mover import Allowed
    from careercli.answers.next_pay import MovePay
    from careercli.moves.evidence import PhraseEvidence, Scored

STRONG, FAIR, THIN = "strong", "fair", "thin"
STRENGTHS = (STRONG, FAIR, THIN)
INTERESTS = "interests"
"""What stands for the evidence of a role that rests on interests alone."""
CLEAR_PHRASES = {STRONG: 3, FAIR: 2}
"""So many phrases speak clearly for a role (`evidence.FIRM`) of which the evidence is called so; the rest is thin."""
LEAST_SHARE = {STRONG: 0.5, FAIR: 1 / 3}
"""So large a share of what all phrases weigh speaks for it then."""
TITLE_COUNTS = 2
"""A title that somebody has held counts as so many clear phrases: it stands for all the work that goes with it."""
FEW = 3
"""So few phrases are never strong evidence, and thin if all of them are names of products or tools."""
OWN_NOW, OWN_HELD, OWN_NAMED = "your job now", "a job you have had", "a job you name"
OWN_GUESSED = "perhaps a job you have had"
MOST_HELD = 3
"""So many of the jobs of a CV are named first, the latest of them."""
LEAST_ROUNDED = 0.01
"""Scores below this are told by their first two figures, not by three decimals."""
NO_STAND_IN = (
    "O*NET does not describe this occupation, nor any of its field, so nothing can be compared with it; a civilian job "
    "near it can be, by its name or the army's code: `careers next 88M`"
)
NEAR_FIT = 0.6
"""From this fit with the person's own role on (0 to 1, `Evidence.scaled_fits`), a role is said to rest on it, too."""


@dataclass(frozen=True)
class RoleMatch:
    """A role that fits, with its score (0 to 1) and the phrases that it rests on, the strongest first.

    `evidence` is STRONG, FAIR, THIN or INTERESTS. `requirements` is None where none are recorded; a role without an
    occupation that O*NET describes has those of the nearest one of its field, `required_as`. `official_median` is a
    year's, in `currency`, of `counted` where that is a broader occupation. `own` says that it is the person's own job:
    OWN_NOW, OWN_HELD, OWN_GUESSED or OWN_NAMED; it is empty for another one. `code` is that of the occupation. `also`
    are the titles of roles that are left out because they are of the same occupation. `work_unknown` is what the person
    wishes for, of the work and of the study, and what is not certain of it, `bearing` what is told that bears on what
    of it no source describes. `there` is the pay in a place, None where
    none is known. `by_hour`: the median is computed, as only an hour's pay is published; `source` is whose it is, with
    its year. `used` tells which of `rests_on` it does not name.
    """

    slug: str
    title: str
    score: float
    rests_on: tuple[str, ...]
    evidence: str
    requirements: Requirements | None
    official_median: float | None
    currency: str | None
    own: str = ""
    code: str | None = None
    also: tuple[str, ...] = ()
    required_as: str = ""
    work_unknown: tuple[str, ...] = ()
    silent: tuple[str, ...] = ()
    bearing: tuple[str, ...] = ()
    counted: str = ""
    counted_code: str = ""
    there: MovePay | None = None
    by_hour: bool = False
    source: str | None = None
    used: UsedThere = UNTOLD

    @property
    def paid_in(self) -> str | None:
        """The currency of the median, or else of that in the place; None where there is neither."""
        if self.currency or self.there is None or not (self.there.pay or self.there.at_least is not None):
            return self.currency
        from careercli.answers.next_pay import CURRENCY

        return CURRENCY

    def pay_there(self) -> dict[str, float | str | None]:
        """What JSON and CSV tell of the pay in a place, as `next` does; empty where none is known."""
        if self.there is None:
            return {}
        from careercli.answers.next_move import pay_there

        return pay_there(self.there)


@dataclass(frozen=True)
class Matches(PhrasesRead, Answer):
    """The answer: roles, best first, and how the phrases given were read. `total` counts all roles that fit somehow.

    `own_title` is that of the person's own role, with which half the score is the fit; None without one. `letters` are
    the interests that the roles rest on where nothing else is known. `place` is that of the pay beside the nation's.
    `on_screen` are the remarks that the screen tells itself. `of_cv` is how many skills a profile has of the CV that
    was read, None without one.
    """

    roles: tuple[RoleMatch, ...]
    read: tuple[ReadPhrase, ...]
    own_title: str | None
    total: int
    remarks: tuple[str, ...] = ()
    cv: str = ""
    letters: str = ""
    place: str = ""
    on_screen: tuple[str, ...] = ()
    of_cv: int | None = None

    @property
    def skills_known(self) -> tuple[int, int]:
        """How many of the skills that are named say something, and how many are named, as a profile counts them: a job
        that was held is none, and two phrases of a CV that are kept by one name are one.
        """
        said = [each for each in self.read if not each.evidence.was_held and each.evidence.reading != STUDY]
        known = sum(each.known for each in said)
        return (known, len(said)) if self.of_cv is None else (min(known, self.of_cv), self.of_cv)

    @property
    def told_on_screen(self) -> tuple[str, ...]:
        """What its screen says in its own place."""
        return self.on_screen

    @property
    def resting(self) -> tuple[str, ...]:
        """The phrases that some of the roles rest on."""
        used = {name for role in self.roles for name in role.rests_on}
        return tuple(phrase.text for phrase in self.read if phrase.known and phrase.text in used)

    @property
    def idle(self) -> tuple[str, ...]:
        """The phrases that are understood, but none of the roles rests on them."""
        used = set(self.resting)
        return tuple(phrase.text for phrase in self.read if phrase.known and phrase.text not in used)

    @property
    def all_thin(self) -> bool:
        """True if the evidence for every role is thin."""
        return all(role.evidence == THIN for role in self.roles)

    def to_dict(self) -> list[dict[str, Any]]:
        """An array of {slug, title, score, rests_on, evidence, requirements, official_median …}."""
        return [
            {
                "slug": role.slug,
                "title": role.title,
                "score": role.score,
                "rests_on": list(role.rests_on),
                "not_named_there": list(role.used.near),
                "evidence": role.evidence,
                "requirements": required(role.requirements) if role.requirements else None,
                "official_median": role.official_median,
                "official_currency": role.paid_in,
                "source": role.source,
                "official_code": role.counted_code or None,
                "official_wider_occupation": role.counted or None,
                "official_published_per": published_per(role.official_median, by_hour=role.by_hour),
                **role.pay_there(),
                **({"work_not_certain": list(role.work_unknown)} if role.work_unknown else {}),
                **({"work_not_described": list(role.silent)} if role.silent else {}),
                **({"work_told_beside": list(role.bearing)} if role.bearing else {}),
            }
            for role in self.roles
        ]

    def to_table(self) -> Table:
        """A row a role."""
        unknown, silent, bearing = (
            any(getattr(role, name) for role in self.roles) for name in ("work_unknown", "silent", "bearing")
        )
        rows = []
        for role in self.roles:
            rows.append(
                (
                    role.slug, role.title, role.score, "; ".join(role.rests_on),
                    "; ".join(role.used.near) or None, role.evidence,
                    *cells(role.requirements, FIGURES),
                    role.official_median, role.paid_in, role.source, role.counted_code or None, role.counted or None,
                    published_per(role.official_median, by_hour=role.by_hour), *role.pay_there().values(),
                    *(("; ".join(role.work_unknown) or None,) if unknown else ()),
                    *(("; ".join(role.silent) or None,) if silent else ()),
                    *(("; ".join(role.bearing) or None,) if bearing else ()),
                    *cells(role.requirements, IN_WORDS),
                )
            )  # fmt: skip
        columns = ("slug", "title", "score", "rests_on", "not_named_there", "evidence", *FIGURES)
        there = tuple(self.roles[0].pay_there()) if self.roles else ()
        pay = ("official_median", "official_currency", "source", "official_code", "official_wider_occupation")
        return Table(
            (
                *columns,
                *pay,
                "official_published_per",
                *there,
                *(("work_not_certain",) if unknown else ()),
                *(("work_not_described",) if silent else ()),
                *(("work_told_beside",) if bearing else ()),
                *IN_WORDS,
            ),
            tuple(rows),
        )


def match(
    facts: MoveFacts,
    evidence: Evidence,
    seeker: Seeker,
    limit: int | None,
    allows: Allowed,
    remarks: tuple[str, ...] = (),
) -> Matches:
    """The roles that fit what somebody says, best first; the one that they hold, or have held, says so.

    `allows` tells what may be shown, and what somebody wishes for that is not certain of it; `remarks` are what is to
    be said of what is not shown. With a `limit` there is one role an occupation.
    """
    scored = [
        role
        for role in evidence.scored([phrase.evidence for phrase in seeker.phrases], seeker.source)
        if allows.slugs is None or role.role.slug in allows.slugs
    ]
    if allows.study is not None:
        needs = [(role, match_study.studied_for(facts, seeker, evidence, role)) for role in scored]
        scored = [role for role, needed in needs if allows.admits(role.role.slug, needed)]
    scored = _held_first(scored, seeker.held)
    has_room = limit is None or limit >= len(scored)
    answers = scored if has_room else _spoken_for(evidence, seeker, scored)
    grouped = [(role, []) for role in scored] if limit is None else _one_an_occupation(evidence, seeker, answers, limit)
    if limit is not None and not seeker.entry and not seeker.held:
        grouped, alone = _each_phrase_heard(evidence, seeker, scored, grouped, limit)
        remarks = (*remarks, *alone)
    naming = Naming(evidence, [role.role.id for role, _others in grouped], seeker.phrases)
    if len(few_named(seeker.phrases)) > 1 and not seeker.entry:
        grouped = naming.first(grouped)
    shown = [role for role, _others in grouped]
    medians = {row.slug: row for row in facts.catalog.query.median_pays([role.role.slug for role in shown])}
    fits = evidence.scaled_fits(seeker.source) if seeker.source else None
    roles = []
    best = STRONG
    for role, others in grouped:
        occupation = evidence.occupation_of.get(role.role.id)
        is_near = fits is not None and occupation is not None and fits[occupation.id] >= NEAR_FIT
        median = medians.get(role.role.slug)
        entry = facts.catalog.entry(role.role.slug) if occupation is None else None
        own = facts.undescribed(entry) if entry else None
        compared = facts.compared_in_field(entry) if entry and own is None else None
        required_of = own or (compared.occupation if compared else occupation)
        unknown = match_study.unsure_of(allows, facts, seeker, evidence, role)
        if role.role.slug not in seeker.held:
            # What stands lower rests on less, openings and all: its evidence is called no better.
            best = max(best, _strength(evidence, seeker.phrases, role, is_near=is_near), key=STRENGTHS.index)
        rests_on = _rests_on(evidence, seeker, role, is_near=is_near)
        roles.append(
            RoleMatch(
                role.role.slug,
                role.role.title,
                rounded(role.score),
                rests_on,
                STRONG if role.role.slug in seeker.held else best,
                facts.requirements(seeker.source, required_of) if required_of else None,
                median.official if median else None,
                median.official_currency if median and median.official is not None else None,
                _own(seeker, role),
                role.role.code,
                tuple(other.role.title for other in others),
                compared.occupation.title if compared else "",
                unknown,
                allows.silent_of(unknown),
                allows.bearing.get(role.role.slug, ()),
                (median.counted or "") if median else "",
                counted_code=(median.code or "") if median else "",
                by_hour=median is not None and median.by_hour,
                source=median.source if median and median.official is not None else None,
                used=naming.of_role(role.role.id, rests_on),
            )
        )
    own_title = seeker.entry.role.title if seeker.entry and seeker.source else None
    said = (*remarks, *not_compared(seeker))
    return Matches(tuple(roles), seeker.phrases, own_title, len(scored), said, seeker.cv, of_cv=seeker.of_cv)


def rounded(score: float) -> float:
    """A score with three decimals; a smaller one keeps its first two figures: what rests on something is not none."""
    return round(score, 3) if score == 0 or score >= LEAST_ROUNDED else float(f"{score:.2g}")


def _each_phrase_heard(
    evidence: Evidence,
    seeker: Seeker,
    scored: Sequence[Scored],
    grouped: list[tuple[Scored, list[Scored]]],
    limit: int,
) -> tuple[list[tuple[Scored, list[Scored]]], tuple[str, ...]]:
    """The roles shown with the best of a phrase that is not heard among them, and what is to be said of it."""
    slugs = {role.role.slug for role in scored}

    def alone(phrase: PhraseEvidence) -> list[tuple[Scored, list[Scored]]]:
        roles = [
            role
            for role in evidence.scored([phrase])
            if role.role.slug in slugs and evidence.of_role(phrase, role.role.id) >= FIRM
        ]
        return _one_an_occupation(evidence, seeker, roles, match_alone.LOOKED_AT)

    phrases = [phrase.evidence for phrase in seeker.phrases if phrase.known and not phrase.guess]
    return match_alone.with_each_phrase(phrases, grouped, limit, alone)


def _held_first(scored: list[Scored], held: Sequence[str]) -> list[Scored]:
    """Scored roles with the latest jobs of a CV in front: whoever has done a job can do it, whatever a list leaves out.

    They get the score of the best, so that the order is still that of the scores.
    """
    first = held[:MOST_HELD]
    most = max((role.score for role in scored), default=0.0)
    of_slug = {role.role.slug: role for role in scored}
    lifted = [of_slug[slug]._replace(score=most, is_above=False) for slug in first if slug in of_slug]
    return [*lifted, *(role for role in scored if role.role.slug not in first)]


def _spoken_for(evidence: Evidence, seeker: Seeker, scored: Sequence[Scored]) -> Sequence[Scored]:
    """What a list shows: the roles that something said speaks for, or that are near one's own job; all, if none is.

    Where filters leave little, the rest is a tail that hardly rests on anything.
    """
    fits = evidence.scaled_fits(seeker.source) if seeker.source else None
    phrases = [phrase.evidence for phrase in seeker.phrases]

    def is_answer(role: Scored) -> bool:
        occupation = evidence.occupation_of.get(role.role.id)
        is_near = fits is not None and occupation is not None and fits[occupation.id] >= NEAR_FIT
        is_known = is_near or role.role.slug in seeker.held
        return is_known or any(evidence.speaks_for(phrase, role.role.id) for phrase in phrases)

    return [role for role in scored if is_answer(role)] or scored


def _one_an_occupation(
    evidence: Evidence, seeker: Seeker, scored: Sequence[Scored], limit: int
) -> list[tuple[Scored, list[Scored]]]:
    """The role that stands for each of the first occupations, with the others of it.

    That is the person's own, else the best; of several as good the one that is called most like the occupation.
    """
    groups: dict[object, list[Scored]] = {}
    for role in scored:
        occupation = evidence.occupation_of.get(role.role.id)
        groups.setdefault(occupation.id if occupation else role.role.slug, []).append(role)
    chosen = []
    for group in list(groups.values())[:limit]:
        best = max(role.score for role in group)
        first = min(
            group,
            key=lambda role: (
                not _own(seeker, role),
                round(best - role.score, 3),
                _distance(evidence, role) if round(best - role.score, 3) == 0 and len(group) > 1 else (),
            ),
        )
        chosen.append((first, [role for role in group if role is not first]))
    return chosen


def _distance(evidence: Evidence, role: Scored) -> tuple[object, ...]:
    """How far a role is from being its occupation itself, by what it is called."""
    occupation = evidence.occupation_of.get(role.role.id)
    if occupation is None:
        return ()
    whole = evidence.is_whole(role.role.id)
    return Destination(role.role.slug, role.role.title, occupation, None, None, whole).distance


def _own(seeker: Seeker, role: Scored) -> str:
    """Whether a role is the person's own job, in words."""
    if seeker.entry is not None and seeker.entry.slug == role.role.slug:
        return OWN_NOW
    if role.role.slug in seeker.guessed:
        return OWN_GUESSED
    if role.role.slug in seeker.held:
        return OWN_HELD
    naming = [phrase.evidence for phrase in seeker.phrases if phrase.evidence.named_role == role.role.id]
    if any(phrase.was_held for phrase in naming):
        return OWN_HELD
    return OWN_NAMED if naming else ""


def not_compared(seeker: Seeker) -> tuple[str, ...]:
    """As which other occupation somebody's role is compared; or that O*NET describes none of its field, and what to ask
    instead.
    """
    if seeker.entry is None:
        return ()
    title = seeker.entry.role.title
    return tuple(filter(None, (compared_as(title, seeker.compared) if seeker.source else f"{title}: {NO_STAND_IN}",)))


def _rests_on(evidence: Evidence, seeker: Seeker, role: Scored, *, is_near: bool) -> tuple[str, ...]:
    """The phrases that a role rests on, the strongest first, behind one's own role if it is that, or near it."""
    phrases = evidence.rests_on([phrase.evidence for phrase in seeker.phrases], role.role.id)
    own: tuple[str, ...] = ()
    if seeker.entry and is_near:
        title = seeker.entry.role.title
        own = (title if seeker.entry.slug == role.role.slug else f"near your job as {title}",)
    return (*own, *(phrase.text for phrase, _value in phrases))


def _strength(evidence: Evidence, read: Sequence[ReadPhrase], role: Scored, *, is_near: bool) -> str:
    """How good the evidence for a role is: by how many phrases speak clearly for it, and what share of all they are."""
    phrases = [phrase.evidence for phrase in read]
    values = [min(1.0, evidence.of_role(phrase, role.role.id)) for phrase in phrases]
    weights = shared_weights(phrases)
    share = sum(weight * value for weight, value in zip(weights, values, strict=True)) / (sum(weights) or 1.0)
    clear = sum(
        TITLE_COUNTS if phrase.evidence.reading == "title" else 1
        for phrase, value in zip(read, values, strict=True)
        if value >= FIRM and not phrase.guess
    )
    if is_near:
        clear, share = clear + TITLE_COUNTS, max(share, LEAST_SHARE[FAIR])
    given = [phrase.evidence for phrase in read if phrase.known and not phrase.guess]
    is_telling = is_near or len(given) > FEW or any(phrase.reading in ("words", "title") for phrase in given)
    for name in (STRONG, FAIR):
        if name == STRONG and role.is_above:
            continue
        if clear >= CLEAR_PHRASES[name] and share >= LEAST_SHARE[name] and is_telling:
            return FAIR if len(given) <= FEW and not is_near else name
    return THIN
