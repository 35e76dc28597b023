"""What roles pay: the guide's claim beside the official record, in one period, and where an offer stands in both."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, Any, cast

from careercli.answer import Answer
from careercli.answers import counted_together, offer_period
from careercli.answers.offer_period import Offer
from careercli.answers.offer_place import with_offer
from careercli.answers.pay_figures import Record, RolePay, claim_of, offer_rows, record_of, record_rows
from careercli.catalog.catalog import Entry
from careercli.errors import NoSuchChoice, UsageError
from careercli.lazy_dataclass import dataclass
from careercli.profile import on_file
from careercli.roles import money
from careercli.roles.money import Money, PayAmount
from careercli.roles.pay_periods import PERIODS, converted
from careercli.table import Cell, Table

if TYPE_CHECKING:
    from careercli.answers.pay_in_places import AskedPlaces
    from careercli.page import Page, Picture
    from careercli.roles.model import Period


OF_NO_OCCUPATION = ("all_jobs_median", "price_level")
"""Official figures beside those of an occupation."""


@dataclass(frozen=True)
class PayAnswer(Answer):
    """The pay of several roles, all per `period`."""

    roles: tuple[RolePay, ...]
    period: str
    offer: float | None = None
    offer_currency: str | None = None
    remarks: tuple[str, ...] = ()

    @property
    def told_on_screen(self) -> tuple[str, ...]:
        """Of what town a state has the figures stands above these."""
        return tuple({place.instead: None for role in self.roles for place in role.places if place.instead})

    def to_dict(self) -> list[dict[str, Any]]:
        """An object a role, with the guide's claim and the official record apart."""
        return [_role_dict(role, self.period) for role in self.roles]

    def to_table(self) -> Table:
        """A row a figure: role, who says it, what it is, how much, and of which place (empty: of the whole country).

        `official_of` is the wider place that the figure is of, where the place has none of its own. An official amount
        of another period than `official_published_per` is computed from what the survey states. An official amount has
        the SOC code that it is counted under, `official_code`.
        """
        rows: list[tuple[Cell, ...]] = []
        for role in self.roles:
            for row in _figures(role, self.period):
                rows.append((role.slug, *row, None, None, *_counted_as(row, role.record), None, None))
            for place in role.places:
                for row, of in place.rows(self.period):
                    rows.append(
                        (
                            *(role.slug, *row, place.area.name, of, *_counted_as(row, place.record)),
                            *(place.area.code, place.area.kind),
                        )
                    )
        columns = ("slug", "from", "figure", "amount", "currency", "period", "source", "place", "official_of")
        return Table((*columns, "official_published_per", "official_code", "place_code", "place_kind"), tuple(rows))

    def to_markdown(self) -> str:
        """As a text: a heading a role, the guide's claim, the record, an offer, places, and the sources below."""
        from careercli.answers.salary_markdown import text_of

        return text_of(self)

    def to_page(self) -> Page:
        """Pictures and tables of the pay."""
        from careercli.answers.pages import pay

        return pay.page(self.roles, self.period, self.offer, self.offer_currency)

    def to_pictures(self) -> tuple[Picture, ...]:
        """A picture for each currency."""
        from careercli.answers.pages import pay

        return pay.pictures(self.roles, self.period, self.offer, self.offer_currency)


def _counted_as(row: Sequence[Cell], record: Record | None) -> tuple[str | None, str | None]:
    """The period in which the survey states an amount, and the SOC code of a figure; None for a claim or offer."""
    if record is None or row[0] not in ("official", "computed"):
        return None, None
    per = record.published_per if row[3] is not None else None
    return per, None if row[1] in OF_NO_OCCUPATION else record.code


def _figures(role: RolePay, period: str) -> Iterator[tuple[Cell, ...]]:
    """The rows of a role: who says it, what it is, how much, currency, period, source."""
    if claim := role.claim:
        for name in ("low", "median", "high", "entry", "mid", "senior", "top_tenth_from"):
            if getattr(claim, name) is not None:
                yield "claimed", name, getattr(claim, name), claim.currency, period, claim.source
    if role.record:
        yield from record_rows(role.record, period)
    if role.offer:
        yield from offer_rows(role.offer, period)


def pay(
    entries: Sequence[Entry],
    per: str = "year",
    offer: PayAmount | None = None,
    currency: str | None = None,
    asked_places: AskedPlaces | None = None,
    *,
    own: bool = False,
) -> PayAnswer:
    """The pay of roles per hour, week, month or year (2,080 hours, 52 weeks, 12 months; full time).

    An offer has one currency: that which it names (as "£60,000"), `currency`, or else that of most figures; it is
    placed only among figures in it. `own` says that it is what the person earns, and no offer. Raises UsageError for
    another period, an offer that is not a positive amount, an unknown currency or one without an offer.
    """
    if per not in PERIODS:
        raise NoSuchChoice(f"--per {per!r} is not a period", per, tuple(PERIODS), "use one of")
    roles = tuple(
        RolePay(
            entry.slug,
            entry.role.title,
            claim_of(entry.role, per),
            record_of(entry.role, per),
            counts=entry.counts,
            wider=counted_together.counted_of(entry.role) or "",
        )
        for entry in entries
    )
    said: list[str] = []
    if asked_places is not None:
        from careercli.answers.pay_in_places import with_places

        roles, said = with_places(entries, roles, asked_places, per)
    if offer is None:
        if currency is not None:
            raise UsageError("--currency applies to an offer", "add the offer: --offer 62000")
        return PayAnswer(roles, per, remarks=tuple(said))
    asked = money.parse(offer, "--offer", currency, "; with --per hour a number alone is an hour's")
    if not asked.amount:
        raise UsageError("--offer 0 is not an amount of pay", "give the offer as a number, such as --offer 62000")
    known = [code for code, _count in Counter(code for role in roles for code in role.currencies).most_common()]
    chosen = asked.meant(known)
    asked, of_period = offer_period.with_period(asked, chosen, per)
    placed_offer = Offer(converted(asked.amount, asked.period or per, per) or 0.0, chosen, per, asked, own)
    placed = tuple(with_offer(role, placed_offer) for role in roles)
    remarks = [*said, *of_period]
    if chosen and _is_guess(asked, known):
        remarks.append(money.taken_as(asked.amount, chosen, known))
    if not_placed := [(role.slug, code) for role in roles for code in role.currencies if code != chosen]:
        remarks.append(f"not placed, since {money.DIFFERENT} (here {chosen}): {money.named_with_currency(not_placed)}")
    return PayAnswer(placed, per, placed_offer.amount, chosen, tuple(remarks))


def own_role_and_pay(
    per: str, offer: PayAmount | None = None, currency: str | None = None, places: Sequence[str] = ()
) -> tuple[tuple[str], PayAmount | None, bool]:
    """The role of the profile; the offer, or else what the profile earns `per` a period; and whether it is the latter.

    Raises UsageError where no profile names a role; where `places` are, its hint names the list of all roles there.
    """
    from careercli.answers.mover import role_or_profile

    try:
        role = role_or_profile(None)
    except UsageError as error:
        if places:
            from careercli.catalog.place_names import one_word

            error.hint = f"`careers list --in {one_word(places[0])}` lists the pay of every role there; {error.hint}"
        raise
    profile = on_file.load()
    own = profile.pay if profile else None
    if offer is None and currency is None and own is not None and per in PERIODS:
        amount = converted(own.amount, own.period, per)
        if amount is not None:
            return (role,), Money(amount, (own.currency,), cast("Period", per)), True
    return (role,), offer, False


def _is_guess(asked: Money, known: Sequence[str]) -> bool:
    """True for a bare number where there is pay in several currencies."""
    return not asked.currencies and len(known) > 1


def _role_dict(role: RolePay, period: str) -> dict[str, Any]:
    import dataclasses

    claim = dataclasses.asdict(role.claim) if role.claim else None
    if claim is not None:
        claim["by_formula"] = claim.pop("formula")
        claim["period"] = period
        del claim["said"]  # its amounts and note are those of the role
    record = dataclasses.asdict(role.record) if role.record else None
    if record is not None:
        record["period"] = period
    return {
        "slug": role.slug,
        "title": role.title,
        "counts": [vars(part) for part in role.counts],
        "period": period,
        "claimed": claim,
        "official": record,
        "offer": dataclasses.asdict(role.offer) if role.offer else None,
        "places": [place.to_dict(period) for place in role.places],
    }
