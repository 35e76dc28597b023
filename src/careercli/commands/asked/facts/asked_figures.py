"""The figure that a sentence asks for, said in front of an answer that holds it among others, with year and source."""

from __future__ import annotations

from collections.abc import Callable
from itertools import pairwise
from typing import TYPE_CHECKING, Any, NamedTuple

from careercli import cued
from careercli.api import Catalog
from careercli.catalog import apprentices
from careercli.catalog.title_words import APPRENTICE
from careercli.commands.asked.facts import figure_leads
from careercli.commands.asked.jobs.job_mentions import jobs_in
from careercli.commands.asked.question import Question
from careercli.errors import CareersError

if TYPE_CHECKING:
    from careercli.roles.indexed import IndexedRole
    from careercli.roles.model import Statistics

BEGINNERS = (
    r"\b(?:entry[- ]level|junior|starting|starter|beginn(?:er'?s?|ing)|first[- ]year|new grad(?:uate)?s?|"
    r"apprentice(?:ship)?s?|trainees?|(?:straight|fresh|right|just) out of (?:high )?(?:school|college|university))\b"
)
PAID = r"\b(?:salar\w+|pay\w*|paid|wages?|earn\w*|incomes?|mak(?:e|es|ing)|money)\b"
_PAID_OR_LEARNING = rf"{PAID}|\bapprentic\w+"
_GROWTH = (
    r"\b(?:grow\w*|shrink\w*|outlook|demand|future|prospects?|still be|"
    r"be (?:around|here|needed|replaced|automated|gone)|in (?:[0-9]+|five|ten|twenty) years|dying|going away|"
    r"disappear\w*|survive|automat\w+)\b"
)
_MORE_JOBS = r"\b(?:more|most|fewer|many|number of) (?:jobs|people|workers|positions)\b|\bemploy(?:s|ment|ed)\b"
_TRAINING = r"\b(?:training|school\w*|study|education|how long|degrees?)\b"
_HOW_LONG = (
    r"\b(?:how (?:long|many (?:years|months))|(?:years|months|time) of (?:study|school\w*|training)|"
    r"(?:less|least|more|most|shorter|shortest|quicker|quickest|longer|longest) "
    r"(?:time|stud(?:y|ies)|school\w*|training))\b"
)
_OPENINGS = r"\b(?:openings|vacancies)\b"
_PEOPLE = (
    r"\b(?:employed|employment|workforce|working in|"
    r"how many (?!openings|vacancies|job openings|years|months|hours|days)|"
    r"number of (?!openings))"
)
_COMPARED = frozenset((
    "which", "is", "are", "the", "growing", "grows", "grow", "faster", "fastest", "more", "better", "pay",
    "pays", "paid", "salary", "schooling", "training", "growth", "and", "hours", "outlook", "education", "of",
    "who", "earns", "most", "best", "has", "openings", "still", "around", "years", "10", "be", "will", "these", "in",
    "jobs", "there", "for",
))  # fmt: skip
"""Words of which a comparison shows what they ask for."""
_TWO = 2


class Amount(NamedTuple):
    """An amount of pay a year: of which place, and whose figure it is; a `least` where it is only known to be that."""

    amount: float
    where: str
    source: str
    least: bool = False

    def __str__(self) -> str:
        return f"{'at least ' * self.least}${self.amount:,.0f} a year"


def told(catalog: Catalog, question: Question, sentence: str) -> Question:
    """A question with the figure that its sentence asks for in front of what is said of it."""
    arguments = question.arguments
    if len(arguments) < _TWO or arguments[0] not in ("salary", "show", "compare"):
        return question
    if "--where" in arguments and "--in" not in arguments and cued.search(r"\bstates?\b", sentence):
        arguments = tuple(part for word in arguments for part in (("--by", "state") if word == "--where" else (word,)))
    try:
        leads = _leads(catalog, arguments, sentence)
    except CareersError:  # a role or place that is none, or several, is told by the command itself
        return question
    is_priced = any(remark.startswith("prices (") for remark in question.remarks)  # which is what two places ask for
    remarks = tuple(dict.fromkeys((*question.remarks, *leads) if is_priced else (*leads, *question.remarks)))
    if arguments[0] == "compare":
        remarks = tuple(remark for remark in remarks if not _is_shown(remark))
    return Question(arguments, remarks, question.term)


def _is_shown(remark: str) -> bool:
    """Whether words are said not to be looked for that a comparison shows."""
    left, words = "not looked for: ", remark.replace(",", " ")
    return words.startswith(left) and set(words.removeprefix(left).split()) <= _COMPARED


def _leads(catalog: Catalog, arguments: tuple[str, ...], sentence: str) -> tuple[str, ...]:
    roles, places = _parted(arguments)
    if not roles:
        return ()
    if arguments[0] == "salary":
        return _of_pay(catalog, arguments, roles, places, sentence)
    if arguments[0] == "compare" and len(roles) > 1:
        return _compared(catalog, roles, places, sentence)
    return _of_statistics(catalog, roles[0], sentence) if "statistics" in arguments else ()


def _of_pay(
    catalog: Catalog, arguments: tuple[str, ...], roles: list[str], places: list[str], sentence: str
) -> tuple[str, ...]:
    """The figure of pay or jobs that a sentence asks for among those of a command."""
    options = dict(pairwise(arguments))
    first = roles[0]
    if "--where" in arguments:
        return figure_leads.by_area(catalog, first, places, sentence)
    if by := options.get("--by"):
        if by == "year":
            return tuple(line for slug in roles for line in figure_leads.by_year(catalog, slug, sentence))
        of_parts = figure_leads.by_state if by == "state" else figure_leads.by_sector
        return of_parts(catalog, first, sentence)
    if offer := options.get("--offer"):
        is_claim = cued.search(_CLAIMED, sentence) is not None
        return figure_leads.of_offer(catalog, first, places, offer, is_claim=is_claim)
    if len(roles) > 1:
        return compared_pay(catalog, roles, places[0] if len(places) == 1 else "")
    if len(places) > 1:
        people = figure_leads.people_in(catalog, first, places) if cued.search(_PEOPLE, sentence) else ()
        is_real = cued.search(r"\b(?:living|prices?|real terms)\b", sentence)
        real = figure_leads.at_average_prices(catalog, first, places) if is_real and not people else ()
        return people or (*real, *_pay_in_places(catalog, first, places))
    return _of_one_pay(catalog, first, places[0] if places else "", sentence)


_CLAIMED = r"\b(?:true|can (?:i|you|one|we)|could (?:i|you)|say|says|heard|really|possible|realistic|right)\b"


def _parted(arguments: tuple[str, ...]) -> tuple[list[str], list[str]]:
    """The roles of a command, and its places."""
    first = next((at for at, word in enumerate(arguments) if word.startswith("--")), len(arguments))
    places = [value for option, value in pairwise(arguments) if option == "--in"]
    return list(arguments[1:first]), places


def amount(catalog: Catalog, slug: str, key: str = "median", place: str = "") -> Amount | None:
    """A figure of the official pay of a role a year, in a place or nationwide; None where there is none."""
    answer: dict[str, Any] = catalog.salary(slug, place=place or None).to_dict()[0]
    if place:
        there = next((each for each in answer["places"] if not each.get("from_profile")), None)
        known, where = (there["official"], f"in {there['official_of'] or there['place']}") if there else (None, "")
    else:
        known, where = answer["official"], "nationwide"
    if not known or known["currency"] != "USD":
        return None
    least = known["at_least"].get(key)
    figure = known.get(key) if known.get(key) is not None else least
    source = known["source"].partition(" and ")[0]
    return Amount(figure, where, source, known.get(key) is None) if figure is not None else None


def _of_one_pay(catalog: Catalog, slug: str, place: str, sentence: str) -> tuple[str, ...]:
    if share := figure_leads.share_asked(sentence):
        return _at_share(catalog, slug, place, *share)
    is_of_helpers = slug.startswith("helpers")  # who learn a trade, and are counted apart
    is_of_beginners = cued.search(BEGINNERS, sentence) and cued.search(_PAID_OR_LEARNING, sentence)
    if cued.search(_UNTIL, sentence) and cued.search(_HOW_MANY_YEARS, sentence):
        return _until_paid(catalog, slug, place)
    if not is_of_helpers and is_of_beginners:
        if cued.search(r"\b(?:experienced|senior|veteran|top|seasoned|journeyman)\b", sentence):
            return _both_ends(catalog, slug, place)
        low, middle = amount(catalog, slug, "p10", place), amount(catalog, slug, "p25", place)
        if low and middle:
            whose = f"apprentices: {apprentices.PAY}" if APPRENTICE in sentence else "beginners: not recorded apart"
            return (
                f"pay of {whose}; of all {_title(catalog, slug)} jobs {low.where} 10 % pay less "
                f"than {low}, 25 % less than {middle} ({low.source})",
            )
    if cued.search(r"\benough\b", sentence):
        return _enough(catalog, slug, place)
    return figure_leads.people_in(catalog, slug, [place]) if place and cued.search(_PEOPLE, sentence) else ()


_UNTIL = r"\b(?:till?|until|before)\b"
_HOW_MANY_YEARS = r"\b(?:how (?:long|many years|soon)|years? (?:till?|until|before))\b"


def _until_paid(catalog: Catalog, slug: str, place: str) -> tuple[str, ...]:
    """How long the way into a role takes, and its middle and higher pay: pay by years of experience is not recorded."""
    middle, high = amount(catalog, slug, "median", place), amount(catalog, slug, "p75", place)
    paid = f"; median {middle} {middle.where}, 25 % earn more than {high} ({middle.source})" if middle and high else ""
    return (
        f"{_title(catalog, slug)}: the way in: {_length_of(catalog, slug)}{paid}; pay by years in the job: "
        "not recorded",
    )


def _both_ends(catalog: Catalog, slug: str, place: str) -> tuple[str, ...]:
    """The lower and the higher pay of a role, as no source has that of beginners and of the experienced apart."""
    points = {key: amount(catalog, slug, key, place) for key in ("p10", "p25", "p75", "p90")}
    if not all(points.values()):
        return ()
    low, lower, higher, high = points.values()
    return (
        f"{_title(catalog, slug)} {low.where if low else ''}: pay by experience is not recorded; lower end: 10 % earn "
        f"less than {low}, 25 % less than {lower}; upper end: 25 % earn more than {higher}, 10 % more than {high} "
        f"({low.source if low else ''})",
    )


def _at_share(catalog: Catalog, slug: str, place: str, asked: int, share: int) -> tuple[str, ...]:
    """The pay that so many of a hundred do not reach, or the nearest point that is published."""
    known = amount(catalog, slug, figure_leads.SHARES[share], place)
    if known is None:
        return (f"the {share}th percentile is not released for {_title(catalog, slug)}",)
    nearest = "" if share == asked else f"{asked}th percentile: not published, the nearest is the {share}th; "
    return (
        f"{nearest}{_title(catalog, slug)}, {share}th percentile (p{share}) {known.where}: {known}; {share} % earn "
        f"less, {100 - share} % more ({known.source})",
    )


def _enough(catalog: Catalog, slug: str, place: str) -> tuple[str, ...]:
    """The median of a role, in average prices where a place is named: what is enough is for nobody else to say."""
    known = amount(catalog, slug, "median", place)
    if known is None:
        return ()
    answer: dict[str, Any] = catalog.salary(slug, place=place or None).to_dict()[0]
    there: dict[str, Any] = next(iter(answer["places"]), {}) if place else {}
    real = there.get("official_median_at_average_prices")
    prices = f", which buys what ${real:,.0f} buys at average US prices (BEA {there['price_year']})" if real else ""
    return (
        f"what is enough depends on you; {_title(catalog, slug)}: median {known} {known.where}{prices} "
        f"({known.source})",
    )


def compared_pay(catalog: Catalog, slugs: list[str], place: str = "") -> tuple[str, ...]:
    """Which of some roles pays most, and by how much; of the same place, or else of the nation, all of them."""
    for there in dict.fromkeys((place, "")):
        known = {slug: amount(catalog, slug, "median", there) for slug in slugs}
        if all(known.values()):
            of_nation = f"; not each of them is known in {place.title()}" if place and not there else ""
            titles = {_title(catalog, slug): figure for slug, figure in known.items() if figure}
            if len(titles) == 1:  # "a medication aide or a CNA"
                return (f"counted as one job, {next(iter(titles))}: one figure for both names",)
            return (_most(titles, next(iter(titles.values())).where) + of_nation,)
    return ()


def _most(known: dict[str, Amount], where: str = "") -> str:
    """Which has the highest amount, with those of the others and how much less each is."""
    best, *others = sorted(known, key=lambda name: -known[name].amount)
    first = known[best]
    tail = f"({first.source}{f', {where}' if where else ''})"
    if any(known[name].least for name in known):
        return f"median pay: {'; '.join(f'{name} {known[name]}' for name in (best, *others))} {tail}"
    behind = "; ".join(f"{name} ${known[name].amount:,.0f}{_less(first, known[name])}" for name in others)
    degree = "higher" if len(others) == 1 else "highest"
    lead = f"{degree} median pay: {best}" if first.amount > known[others[0]].amount else f"the same median pay: {best}"
    return f"{lead}, {first}; {behind} {tail}"


def _less(first: Amount, other: Amount) -> str:
    return f", ${first.amount - other.amount:,.0f} less" if first.amount > other.amount else ""


def _pay_in_places(catalog: Catalog, slug: str, places: list[str]) -> tuple[str, ...]:
    """In which of some places a role is paid most."""
    known = [amount(catalog, slug, "median", place) for place in places]
    there = {figure.where.removeprefix("in "): figure for figure in known if figure}
    return (f"{_title(catalog, slug)}: {_most(there)}",) if len(there) == len(places) > 1 else ()


def _compared(catalog: Catalog, roles: list[str], places: list[str], sentence: str) -> tuple[str, ...]:
    """A line for each thing that a sentence asks of several roles, in its order; the names of these ask for nothing."""
    typed = sentence.split()
    named = {at for job in jobs_in(catalog, typed) for at in range(job.start, job.end)}
    rest = " ".join("," if at in named else word for at, word in enumerate(typed))
    place = places[0] if len(places) == 1 else ""
    asked: tuple[tuple[str, Callable[[], tuple[str, ...]]], ...] = (
        (PAID, lambda: compared_pay(catalog, roles, place)),
        (_GROWTH, lambda: _compared_growth(catalog, roles)),
        (_TRAINING, lambda: _compared_entry(catalog, roles)),
        (_HOW_LONG, lambda: _compared_time(catalog, roles)),
        (_MORE_JOBS, lambda: _compared_count(catalog, roles, "employment", "people employed nationwide")),
        (rf"{_OPENINGS}|{_MORE_JOBS}", lambda: _compared_count(catalog, roles, "annual_openings", "openings a year")),
    )
    found = [(match.start(), at, told) for at, (words, told) in enumerate(asked) if (match := cued.search(words, rest))]
    return tuple(line for _start, _at, told in sorted(found, key=lambda each: each[:2]) for line in told())


def _compared_count(catalog: Catalog, slugs: list[str], key: str, what: str) -> tuple[str, ...]:
    """How many people work in each of some roles, or how many openings a year are projected."""
    figures = {slug: _statistics(catalog, slug) for slug in slugs}
    known = {
        slug: getattr(figure, key) for slug, figure in figures.items() if figure and getattr(figure, key) is not None
    }
    if len(known) < len(slugs):
        return (f"{what}: not recorded for each of them",)
    ordered = sorted(known, key=lambda slug: -known[slug])
    named = "; ".join(f"{_title(catalog, slug)} {known[slug]:,}" for slug in ordered)
    first = figures[ordered[0]]
    source = (_projections(first) if key == "annual_openings" else _survey(first)) if first else ""
    return (f"{what}: {named} ({source})",)


def _compared_growth(catalog: Catalog, slugs: list[str]) -> tuple[str, ...]:
    figures = {slug: _statistics(catalog, slug) for slug in slugs}
    known = {
        slug: known.growth_percent for slug, known in figures.items() if known and known.growth_percent is not None
    }
    if len(known) < len(slugs):
        return ("projected growth is not recorded for each of them",)
    ordered = sorted(known, key=lambda slug: -known[slug])
    all_of = "; ".join(f"{_title(catalog, slug)} {known[slug]:+g} %" for slug in ordered)
    first = figures[ordered[0]]
    source = _projections(first) if first else ""
    if known[ordered[0]] == known[ordered[1]]:
        return (f"projected growth: {all_of} ({source})",)
    degree = "faster" if len(ordered) == _TWO else "fastest"
    lead = f"{degree} projected growth" if known[ordered[0]] > 0 else "all are projected to shrink"
    return (f"{lead}: {all_of} ({source})",)


def _compared_entry(catalog: Catalog, slugs: list[str]) -> tuple[str, ...]:
    said = [words for slug in slugs if (words := _entry(catalog, slug))]
    known = _statistics(catalog, slugs[0])
    return (f"usual way in: {'; '.join(said)} ({_projections(known)})",) if said and known else ()


def _compared_time(catalog: Catalog, slugs: list[str]) -> tuple[str, ...]:
    """How long it takes to enter each of some roles."""
    known = {slug: _length_of(catalog, slug) for slug in slugs}
    return (f"time of study: {'; '.join(f'{_title(catalog, slug)}: {words}' for slug, words in known.items())}",)


def _length_of(catalog: Catalog, slug: str) -> str:
    """How long it takes to enter a role, with its parts."""
    from careercli.answers import time_to_enter

    return time_to_enter.lead(catalog.entry(slug).role) or "no usual program recorded"


def _entry(catalog: Catalog, slug: str) -> str:
    known = _statistics(catalog, slug)
    if known is None or not known.entry_education:
        return ""
    training = "" if known.training in (None, "None") else f" and {known.training.lower()}"
    from careercli.answers import glance

    usual = glance.usual_schooling(catalog.entry(slug).role) or ""
    return f"{_title(catalog, slug)}, {usual[0].lower()}{usual[1:]}{training}"


def _of_statistics(catalog: Catalog, slug: str, sentence: str) -> tuple[str, ...]:
    """The one figure of a role's statistics that a sentence asks for."""
    known = _statistics(catalog, slug)
    if known is None:
        return ()
    title = _title(catalog, slug)
    projected = f"({_projections(known)})"
    if cued.search(_OPENINGS, sentence) and known.annual_openings is not None:
        return (f"{title}: {known.annual_openings:,} openings a year on average {projected}",)
    if ranked := figure_leads.rank(catalog, slug, sentence):
        return ranked
    if "shortage" in sentence:
        from careercli.answers import growth_context

        context = growth_context.growth_context(known)  # type: ignore[arg-type]
        why = f"; {context.reasons[0]}" if context and context.reasons else ""
        figures = f"{known.growth_percent:+g} % projected growth, {known.annual_openings:,} openings a year {projected}"
        return (f"a shortage: no source here counts one; {title}: {figures}{why}",)
    if (
        cued.search(r"\b(?:grow|shrink|dying|declin|be (?:out of|obsolete|gone|around|needed|here)|extinct)", sentence)
        and known.growth_percent is not None
    ):
        return (f"{title}: {known.growth_percent:+g} % projected growth {_in_full(known.growth_period)} {projected}",)
    if cued.search(_PEOPLE, sentence) and known.employment is not None:
        return (f"{title}: {known.employment:,} employed nationwide in {known.year} ({_survey(known)})",)
    return ()


def entry_of(catalog: Catalog, slug: str) -> tuple[str, ...]:
    """The usual way into a role, by the projections."""
    return _compared_entry(catalog, [slug])


def _in_full(period: str | None) -> str:
    """A period with both years in full: 2024-2034."""
    return cued.sub(r"^([0-9]{2})([0-9]{2})-([0-9]{2})$", r"\1\2-\1\3", period or "")


def _survey(known: Statistics | IndexedRole) -> str:
    return str(known.source).partition(" and ")[0]


def _projections(known: Statistics | IndexedRole) -> str:
    """The projections of a source that names both a survey and these."""
    return str(known.source).rpartition(" and ")[2]


def _statistics(catalog: Catalog, slug: str) -> Statistics | IndexedRole | None:
    statistics: Statistics | IndexedRole | None = catalog.entry(slug).role.statistics
    return statistics


def _title(catalog: Catalog, slug: str) -> str:
    return catalog.entry(slug).role.title
