"""A comparison as a reader gets it: rows of words by sections, in the same words that `show` and `salary` use.

JSON and CSV have the exact figures (`compare.Field`); here amounts are written out, what is known of one thing stands
in one row, and a row is left out where no role has anything.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from careercli import text
from careercli.answers import counted_together, glance, time_to_enter
from careercli.answers.tiers import ladder_text
from careercli.lazy_dataclass import dataclass
from careercli.roles.education import most_named

if TYPE_CHECKING:
    from careercli.answers.compare_facts import Field
    from careercli.answers.pay_figures import RolePay
    from careercli.answers.pay_in_places import PlacePay
    from careercli.answers.salary import PayAnswer
    from careercli.catalog.catalog import Entry
    from careercli.roles.indexed import IndexedRole
    from careercli.roles.model import Role

GUIDE, RECORD = glance.GUIDE, glance.RECORD


@dataclass(frozen=True)
class Row:
    """One thing about every role, in words, by slug; None where it is not recorded. `whose` says whose words they are.

    `part` is the part of a comparison that it belongs to, `section` the heading under which it stands.
    """

    part: str
    section: str
    label: str
    whose: str
    words: dict[str, str | None]

    @property
    def alike(self) -> bool:
        """True if every role has the same words, whether or not they are marked as those of a broader occupation."""
        return len({words and words.removesuffix(counted_together.MARK) for words in self.words.values()}) == 1

    @property
    def common(self) -> str:
        """The words that all roles have, marked where those of one are; for a row that is alike."""
        return max((words or "" for words in self.words.values()), key=len)


def rows(entries: Sequence[Entry], pay: PayAnswer, parts: Sequence[str]) -> list[Row]:
    """The rows of the parts asked for (none: all) in which a role has something; `pay` is that of the roles."""
    pays = {role.slug: role for role in pay.roles}
    made = [
        Row(
            part,
            section,
            label,
            whose,
            {entry.slug: _marked(words_of(entry.role, pays[entry.slug]), label, entry) for entry in entries},
        )
        for part, section, label, whose, words_of in _ROWS
        if not parts or part in parts
    ]
    made += _in_places(pay) if not parts or "pay" in parts else []
    return [row for row in made if any(row.words.values())]


def _marked(words: str | None, label: str, entry: Entry) -> str | None:
    """What the record says of a role, marked where it says it of a broader occupation."""
    is_of_whole = label in _OF_THE_OCCUPATION or (label == TAKES and time_to_enter.of_wider(entry.role))
    is_wider = words and is_of_whole and counted_together.counted_of(entry.role)
    return f"{words}{counted_together.MARK}" if is_wider else words


def note_on_marks(entries: Sequence[Entry], shown: Sequence[Row]) -> str:
    """What the marks of the rows mean; empty where none is marked."""
    if not any(row.label in _OF_THE_OCCUPATION or row.section == THERE for row in shown):
        return ""
    return counted_together.note(counted_together.counted_of(entry.role) for entry in entries)


def of_conditions(fields: Sequence[Field]) -> list[Row]:
    """The conditions of the work, a row each."""
    return [
        Row(
            field.part,
            CONDITIONS,
            field.label,
            RECORD,
            {slug: str(words) if words else None for slug, words in field.values.items()},
        )
        for field in fields
    ]


def _in_places(pay: PayAnswer) -> list[Row]:
    """The median, what all but the lowest and highest tenth earn, and the jobs in each place that pay was asked for; a
    wider place that stands in is named.
    """
    made = []
    for at, area in enumerate(place.area for place in pay.roles[0].places):
        there = {role.slug: role.places[at] for role in pay.roles}
        mark = {role.slug: counted_together.mark(role.wider) for role in pay.roles}
        medians = {slug: f"{m}{mark[slug]}" if (m := median_in(place)) else None for slug, place in there.items()}
        jobs = {
            slug: None
            if place.here is None or place.here.employment is None
            else f"{place.here.employment:,}{mark[slug]}"
            for slug, place in there.items()
        }
        ends = {slug: f"{e}{mark[slug]}" if (e := ends_in(place)) else None for slug, place in there.items()}
        made += [
            Row("pay", THERE, f"Median in {area.name}", RECORD, medians),
            Row("pay", THERE, f"10th to 90th in {area.name}", RECORD, ends),
            Row("pay", THERE, f"Jobs in {area.name}", RECORD, jobs),
        ]
    return made


def median_in(place: PlacePay) -> str | None:
    """A median as a percentile of the nation's is told, with where it holds if that is a wider place."""
    words = _percentile_in(place, "median")
    return words and f"{words}{_where_it_holds(place)}"


def ends_in(place: PlacePay) -> str | None:
    """What all but the lowest and the highest tenth earn, as `median_in`: "$38,000 to $72,000"."""
    low, high = (_percentile_in(place, key) for key in ("p10", "p90"))
    return f"{low} to {high}{_where_it_holds(place)}" if low and high else None


def _percentile_in(place: PlacePay, key: str) -> str | None:
    record = place.record
    if record is None or place.figures_of is None:
        return None
    amount: float | None = getattr(record, key)
    if amount is not None:
        return text.money(amount, record.currency)
    floor = record.at_least.get(key)
    return None if floor is None else text.or_more(floor, record.currency)


def _where_it_holds(place: PlacePay) -> str:
    """The wider place that figures are of, in brackets; empty where they are the place's own."""
    if place.figures_of is None or place.figures_of == place.area:
        return ""
    return f" ({'the nation' if place.figures_of.kind == 'nation' else place.figures_of.name})"


def claimed_levels(pay: PayAnswer, parts: Sequence[str]) -> list[Row]:
    """What guides claim for entry and senior level, where pay is asked for: the ends of the bar that a screen draws."""
    if parts and "pay" not in parts:
        return []
    claims = {role.slug: role.claim for role in pay.roles}
    made = []
    for level in ("entry", "senior"):
        amounts = {slug: getattr(claim, level, None) for slug, claim in claims.items()}
        words = {
            slug: None if amount is None else text.money(amount, getattr(claims[slug], "currency", "USD"))
            for slug, amount in amounts.items()
        }
        made.append(Row("pay", PAY, f"Guide's claim, {level} level", GUIDE, words))
    return [row for row in made if any(row.words.values())]


def claimed_pay(_role: Role | IndexedRole, pay: RolePay) -> str | None:
    """A guide's median and range: "$60,000 ($45,000 to $75,000)"."""
    claim = pay.claim
    if claim is None or not claim.recorded:
        return None
    ends = [text.money(amount, claim.currency) for amount in (claim.low, claim.high) if amount is not None]
    middle = text.money(claim.median, claim.currency) if claim.median is not None else ""
    band = " to ".join(ends)
    return (f"{middle} ({band})" if middle and band else middle or band) or None


def percentile(key: str) -> Callable[[Role | IndexedRole, RolePay], str | None]:
    """A function that gives an official percentile a year: "$62,890", "$239,200 or more"."""

    def words(_role: Role | IndexedRole, pay: RolePay) -> str | None:
        return pay.record.written(key) if pay.record else None

    return words


def _growth(role: Role | IndexedRole, _pay: RolePay) -> str | None:
    record = role.statistics
    return text.growth(record.growth_percent) if record and record.growth_percent is not None else None


def _claimed_growth(role: Role | IndexedRole, _pay: RolePay) -> str | None:
    outlook = role.outlook
    return text.growth(outlook.growth_percent) if outlook and outlook.growth_percent is not None else None


def _count(name: str) -> Callable[[Role | IndexedRole, RolePay], str | None]:
    def words(role: Role | IndexedRole, _pay: RolePay) -> str | None:
        number = getattr(role.statistics, name) if role.statistics else None
        return None if number is None else f"{number:,}"

    return words


def _statistic(name: str) -> Callable[[Role | IndexedRole, RolePay], str | None]:
    """What BLS says of a requirement; "none" where it says that there is none."""

    def words(role: Role | IndexedRole, _pay: RolePay) -> str | None:
        value = getattr(role.statistics, name) if role.statistics else None
        return "none" if value == glance.NONE else value

    return words


def _schooling(role: Role | IndexedRole, _pay: RolePay) -> str | None:
    return glance.usual_schooling(role)


def _survey(role: Role | IndexedRole, _pay: RolePay) -> str | None:
    """The schooling that people of the job, asked by O*NET, name most often, with what as many name; None where no
    level is published.
    """
    education = role.education
    if best := most_named(education.required) if education else ():
        each = " each" if len(best) > 1 else ""
        return f"{text.natural_list([share.level for share in best])} ({text.percent(best[0].percent)}{each})"
    return None


def _licence(role: Role | IndexedRole, _pay: RolePay) -> str | None:
    return glance.licence_or_none(role)


def _takes(role: Role | IndexedRole, _pay: RolePay) -> str | None:
    return time_to_enter.takes(role) or None


def _zone(role: Role | IndexedRole, _pay: RolePay) -> str | None:
    return f"{role.job_zone.zone} of 5" if role.job_zone else None


def _counted(role: Role | IndexedRole, _pay: RolePay) -> str | None:
    counted = text.code_and_title((role.statistics and role.statistics.occupation) or role.occupation)
    return f"{counted} (a catch-all)" if text.catch_all_words(counted) else counted


def _judged(role: Role | IndexedRole, _pay: RolePay) -> str | None:
    return ", ".join(f"{name} {word}" for name, word in glance.judgments(role)) or None


def _family(role: Role | IndexedRole, _pay: RolePay) -> str | None:
    return role.family


def _ladder(role: Role | IndexedRole, _pay: RolePay) -> str | None:
    return ladder_text(role.tiers)


def _hours(role: Role | IndexedRole, _pay: RolePay) -> str | None:
    return f"{role.day[0].start}-{role.day[-1].end}" if role.day else None


CONDITIONS = "Conditions of the work"
TAKES = "Takes"
PAY, WAY_IN, OUTLOOK, MORE = "Pay a year", "The way in", "Outlook", "Other facts"
THERE = "Pay a year and jobs by place"
SECTIONS = (WAY_IN, PAY, THERE, OUTLOOK, CONDITIONS, MORE)
"""The sections in the order in which they are shown, behind what one does."""
_ROWS: tuple[tuple[str, str, str, str, Callable[[Role | IndexedRole, RolePay], str | None]], ...] = (
    ("pay", PAY, "Median", RECORD, percentile("median")),
    ("pay", PAY, "10th percentile", RECORD, percentile("p10")),
    ("pay", PAY, "90th percentile", RECORD, percentile("p90")),
    ("pay", PAY, "Guide's claim", GUIDE, claimed_pay),
    ("education", WAY_IN, "Entry education", RECORD, _schooling),
    ("education", WAY_IN, TAKES, RECORD, _takes),
    ("education", WAY_IN, "Experience", RECORD, _statistic("work_experience")),
    ("education", WAY_IN, "On-the-job training", RECORD, _statistic("training")),
    ("education", WAY_IN, "License required", RECORD, _licence),
    ("education", WAY_IN, "Schooling needed (survey)", RECORD, _survey),
    ("education", WAY_IN, "O*NET job zone", RECORD, _zone),
    ("growth", OUTLOOK, "Growth (BLS)", RECORD, _growth),
    ("growth", OUTLOOK, "Guide's growth", GUIDE, _claimed_growth),
    ("growth", OUTLOOK, "Openings a year", RECORD, _count("annual_openings")),
    ("growth", OUTLOOK, "Jobs", RECORD, _count("employment")),
    ("facts", MORE, "Classified as", "", _counted),
    ("facts", MORE, "Family", "", _family),
    ("facts", MORE, "Guide says", GUIDE, _judged),
    ("tiers", MORE, "Ladder", GUIDE, _ladder),
    ("day", MORE, "Working day", GUIDE, _hours),
)
"""What is compared: part, section, label, whose it is, and the words of a role."""
_OF_THE_OCCUPATION = frozenset((
    "Median", "10th percentile", "90th percentile", "Entry education", "Experience", "On-the-job training",
    "Growth (BLS)", "Openings a year", "Jobs",
))  # fmt: skip
"""The rows that BLS publishes for a whole occupation."""


def all_of(entries: Sequence[Entry]) -> str:
    """What stands before what is common to all the roles."""
    return "Both" if len(entries) == 2 else "All of them"


def only_of(entry: Entry) -> str:
    """What stands before what one role alone has, with of whom it is where that is a wider occupation."""
    of_all = f", of all {entry.its_people}" if entry.work_of else ""
    return f"Only {entry.role.title}{of_all}"


def work(entries: Sequence[Entry]) -> tuple[tuple[str, ...], dict[str, tuple[str, ...]]]:
    """What one does in all the roles, and what in one alone, by slug, the most telling first.

    Roles that all have O*NET's activities are compared by them; else each has what its record tells of the work.
    """
    if not all(entry.role.activities for entry in entries):
        return (), {entry.slug: tuple(glance.work(entry.role)[1]) for entry in entries}
    activities = {entry.slug: [activity.name for activity in entry.role.activities] for entry in entries}
    shared = set.intersection(*(set(names) for names in activities.values()))
    own = {
        slug: tuple(
            name for name in names if not any(name in others for other, others in activities.items() if other != slug)
        )
        for slug, names in activities.items()
    }
    first = activities[entries[0].slug]
    return tuple(name for name in first if name in shared), own
