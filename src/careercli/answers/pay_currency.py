"""In which one currency roles are filtered and sorted by pay, and what is said of the roles whose pay is in another."""

from __future__ import annotations

from collections.abc import Mapping

from careercli.catalog.catalog import Catalog
from careercli.catalog.rows import PAY_FIELDS, RoleFilter
from careercli.errors import UsageError
from careercli.roles import money
from careercli.roles.money import Money, PayAmount

MIN, MAX = "--min-pay", "--max-pay"


def with_pay(
    catalog: Catalog, wanted: RoleFilter, bounds: Mapping[str, PayAmount], currency: str | None, field: str
) -> tuple[RoleFilter, tuple[str, ...]]:
    """A filter with bounds on pay (MIN and MAX) in one currency, also that in which a list by `field` is sorted.

    It is the currency that the amounts or `currency` name, or else that in which most roles are paid that pass the
    filter otherwise. The sentences behind the filter say what was left out. Raises UsageError for amounts in two
    currencies, for what is no amount, and for a currency without anything to compare.
    """
    if not bounds and field not in PAY_FIELDS:
        if currency is not None:
            raise UsageError(
                "--currency has no pay amount to apply to",
                f"use it with {MIN}, {MAX} or a sort by pay",
            )
        return wanted, ()
    amounts = {option: money.parse_bound(given, option, currency) for option, given in bounds.items()}
    paid = "pay" if bounds else field
    known = catalog.query.pay_currencies(wanted, paid) or catalog.query.pay_currencies(RoleFilter(), paid)
    named = currency is not None or any(amount.currencies for amount in amounts.values())
    chosen = _chosen(amounts, currency, known)
    least, most = (amounts[option].a_year if option in amounts else None for option in (MIN, MAX))
    remarks = [*money.said_of_hours(bounds)]
    if bounds and chosen and not named and len(known) > 1:
        remarks += [money.taken_as(amount.a_year, chosen, known) for amount in amounts.values()]
    unbounded = wanted._replace(currency=chosen)
    bounded = unbounded._replace(min_pay=least, max_pay=most)
    if bounds and (others := catalog.query.paid_otherwise(unbounded, "pay")):
        remarks.append(f"left out, since {money.DIFFERENT} (here {chosen}): {money.named_with_currency(others)}")
    if field in PAY_FIELDS and (others := catalog.query.paid_otherwise(bounded, field)):
        remarks.append(
            f"sorted by pay in {chosen}; after it, unsorted, since {money.DIFFERENT}: "
            f"{money.named_with_currency(others)}"
        )
    return bounded, tuple(remarks)


def _chosen(amounts: Mapping[str, Money], currency: str | None, known: list[str]) -> str | None:
    """The currency in which pay is compared; None if nothing names one and no pay is recorded. Raises UsageError."""
    meant = {amount.meant(known) for amount in amounts.values() if amount.currencies}
    if len(meant) > 1:
        raise UsageError(f"{MIN} and {MAX} are in different currencies", "give both in the same one")
    if meant:
        return meant.pop()
    if currency is not None:
        return money.currency_code(currency)
    return known[0] if known else None
