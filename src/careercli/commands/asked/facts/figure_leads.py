"""The figure that a sentence asks for among many: how an amount stands, pay by year, state, sector and area, a rank.

Each is one line, said in front of the answer that holds it, with its year and source.
"""

from __future__ import annotations

import re
from typing import Any

from careercli import cued, text
from careercli.api import Catalog

SHARES = {10: "p10", 25: "p25", 50: "median", 75: "p75", 90: "p90"}
"""The published points of pay, by how many of a hundred earn less."""
SHARE = (
    r"\b(?:(?P<at>[1-9][0-9]?)(?:th|st|nd|rd)?[ -]?percentiles?|p(?P<short>10|25|50|75|90)\b|"
    r"(?:top|best[- ]paid|highest[- ]paid|upper) (?P<top>[1-9][0-9]?) ?(?:%|percent\b)|"
    r"(?:bottom|lowest|lowest[- ]paid|lower) (?P<bottom>[1-9][0-9]?) ?(?:%|percent\b))"
)
"""A point of pay that a sentence names."""
_QUOTIENT = r"\b(?:quotients?|concentrat\w+)\b"
_PRICES = r"\b(?:living|prices?|real terms)\b"
_FIRST, _MOST = 3, 20
"""Places and sectors that a line names, and those of a number that is asked for."""
_OF_JOBS = r"\b(?:most|number of|how many) (?:jobs|people|openings|[a-z]+s)\b|\bemploy\w*\b"
RANKS: tuple[tuple[str, str, str], ...] = (
    ("growth", "official_growth_percent", r"(?:the )?(?:fastest|slowest)[ -]growing|grow(?:s|ing)? (?:the )?fastest"),
    ("openings a year", "official_openings", r"(?:the )?most (?:job )?openings|most in demand"),
    ("number of jobs", "official_employment", r"(?:the )?(?:most (?:common|jobs|people)|biggest|largest)"),
    ("median pay", "official_median",
     r"(?:the )?(?:highest|best|lowest|worst)[ -](?:paid|paying)|"
     r"(?:pays?|paid|earns?|makes?) (?:the )?(?:most|best|least)"),
)  # fmt: skip
"""What ranks a job among all: its name, the key of a list, and the words that ask for it."""
_LAST = r"\b(?:slowest|lowest|worst|least)\b"


def share_asked(sentence: str) -> tuple[int, int] | None:
    """The point of pay that a sentence names, and the published one nearest to it; None for another sentence."""
    match = cued.search(SHARE, sentence)
    if match is None:
        return None
    asked = int(match["at"] or match["short"] or match["bottom"] or 100 - int(match["top"]))
    return asked, min(SHARES, key=lambda point: abs(point - asked))


def of_offer(catalog: Catalog, slug: str, places: list[str], offer: str, *, is_claim: bool) -> tuple[str, ...]:
    """How an amount stands in the first place that is asked about, or nationwide, and the median there."""
    answer: dict[str, Any] = catalog.salary(slug, offer=offer, place=places[0] if places else None).to_dict()[0]
    there = next((each for each in answer["places"] if each["official"]), None) if places else None
    known, stands = (there or answer)["official"], (there or answer)["offer"]
    if not known or not stands:
        return ()
    where = f"in {there['official_of'] or there['place']}" if there else "nationwide"
    median = known.get("median") or known["at_least"].get("median")
    share = stands["percentile"]
    said = stands["in_record"]
    if stands["given_period"] != "year":
        said = said.replace(
            " a year is", f" a year ({text.money(stands['given_amount'])} {text.per(stands['given_period'])}) is", 1
        )
    if is_claim and share is None and "above the 90th" in said:
        said = f"not usual: fewer than 10 % earn that; {said}"
    elif is_claim and share is not None:
        said = f"about {round(100 - share)} % earn that or more; {said}"
    pay = f"median {text.money(median)} a year {where}; " if median else ""
    return (f"{answer['title']}: {pay}{said} ({known['source']})",)


def by_year(catalog: Catalog, slug: str, sentence: str) -> tuple[str, ...]:
    """The median of the years that a sentence names, else of the first and the last on record, and the change."""
    role = catalog.salary_by("year", slug).roles[0]
    years = [year for year in getattr(role, "years", ()) if year.figures.amounts.get("median")]
    if len(years) < 2 or role.nominal_change is None or role.real_change is None:  # type: ignore[union-attr]
        return ()
    named = [year for year in years if str(year.year) in sentence]
    if named and "since" not in sentence:
        medians = ", ".join(f"{text.money(year.figures.amounts['median'])} in {year.year}" for year in named)
        return (f"{role.title}: median {medians} (BLS OEWS, {years[0].year}-{years[-1].year}, nationwide)",)
    first, last = years[0], years[-1]
    asked = [int(year) for year in re.findall(r"\b(?:19|20)[0-9]{2}\b", sentence)]
    begins = f"; {asked[0]} is not in the record" if asked and asked[0] < first.year else ""
    amounts = [text.money(year.figures.amounts["median"]) for year in (first, last)]
    change = f"{text.growth(role.nominal_change)}, with inflation taken out {text.growth(role.real_change)}"  # type: ignore[union-attr]
    return (
        f"{role.title}: median {amounts[0]} in {first.year}, {amounts[1]} in {last.year}: {change} (BLS OEWS, "
        f"{first.year}-{last.year}, nationwide){begins}",
    )


def by_state(catalog: Catalog, slug: str, sentence: str) -> tuple[str, ...]:
    """The states that pay a role best at the point that is asked for, or have the most of its jobs."""
    rows = [row for role in catalog.salary_by("state", slug).roles for row in getattr(role, "places", ())]
    of_jobs = cued.search(_OF_JOBS, sentence) and not cued.search(r"\bpa(?:y|id)|\bsalar|\bwage|\bearn", sentence)
    share = share_asked(sentence)
    key = SHARES[share[1]] if share else "median"
    is_real = cued.search(_PRICES, sentence) and not of_jobs and key == "median"
    known = {
        row.area.name: figure
        for row in rows
        if (
            figure := row.figures.employment
            if of_jobs
            else row.median_at_average_prices("year")
            if is_real
            else row.figures.amounts.get(key)
        )
    }
    if not known:
        return ()
    is_last = bool(cued.search(_LAST, sentence))
    count = cued.search(r"\b(?:top|best|worst|lowest|highest) ([0-9]{1,2})\b", sentence)
    most = min(int(count[1]), _MOST) if count and not share else _FIRST
    best = sorted(known, key=lambda name: known[name] if is_last else -known[name])[:most]
    named = ", ".join(f"{name} {'' if of_jobs else '$'}{known[name]:,.0f}" for name in best)
    point = f"{share[1]}th percentile ({key})" if share and key != "median" else "median"
    point = f"{point} at average US prices" if is_real else point
    degree = "lowest" if is_last else "highest"
    what = f"with the {'fewest' if is_last else 'most'} jobs" if of_jobs else f"with the {degree} {point} a year"
    is_other = share is not None and share[0] != share[1]
    nearest = f"{share[0]}th percentile: not published, the nearest is the {share[1]}th; " if share and is_other else ""
    return (f"{nearest}states {what}: {named}, of {len(known)} (BLS OEWS {rows[0].area.period})",)


def by_sector(catalog: Catalog, slug: str, sentence: str) -> tuple[str, ...]:
    """The sectors with the most jobs of a role, and what they pay at the point that is asked for."""
    role = catalog.salary_by("sector", slug).roles[0]
    kind = "ownership" if cued.search(r"\b(?:government|public|private|federal|state)\b", sentence) else "sector"
    parts = [part for part in getattr(role, "parts", ()) if part.kind == kind and part.share][:_FIRST]
    share = share_asked(sentence)
    key = SHARES[share[1]] if share else "median"
    point = f"{share[1]}th percentile (p{share[1]})" if share and key != "median" else "median"
    named = [
        f"{part.name} {part.share:g} % of the jobs{f', {point} {text.money(pay)}' if pay else ''}"
        for part in parts
        for pay in (part.figures.amounts.get(key),)
    ]
    return (f"{role.title}: {'; '.join(named)} (BLS OEWS May 2025, nationwide)",) if named else ()


def by_area(catalog: Catalog, slug: str, places: list[str], sentence: str) -> tuple[str, ...]:
    """The areas in which a role is most common, where a sentence asks for its concentration."""
    if not cued.search(_QUOTIENT, sentence):
        return ()
    rows = [row for role in catalog.salary_where(slug, places=places).roles for row in role.places]
    known = {
        row.area.name: row.figures.location_quotient
        for row in rows
        if row.area.kind != "state" and row.figures.location_quotient
    }
    best = sorted(known, key=lambda name: -known[name])[:_FIRST]
    named = ", ".join(f"{name} {known[name]:.2f}" for name in best)
    return (
        (f"highest location quotients: {named}, of {len(known)} areas (BLS OEWS {rows[0].area.period})",)
        if best
        else ()
    )


def people_in(catalog: Catalog, slug: str, places: list[str]) -> tuple[str, ...]:
    """How many work in a role in some places."""
    answer: dict[str, Any] = catalog.salary(slug, places=places).to_dict()[0]
    known = [each for each in answer["places"] if each.get("official_employment") and not each["official_of"]]
    if not known:
        return ()
    named = "; ".join(f"{each['official_employment']:,} employed in {each['place']}" for each in known)
    return (f"{answer['title']}: {named} ({known[0]['official']['source']})",)


def at_average_prices(catalog: Catalog, slug: str, places: list[str]) -> tuple[str, ...]:
    """What the median of a role buys in some places, at the average prices of the country."""
    answer: dict[str, Any] = catalog.salary(slug, places=places).to_dict()[0]
    known = {
        each["place"]: (each["official_median_at_average_prices"], each["official"]["median"], each["price_year"])
        for each in answer["places"]
        if each["official"] and each.get("official_median_at_average_prices") and each["official"].get("median")
    }
    if len(known) < len(places):
        return ()
    ordered = sorted(known, key=lambda name: -known[name][0])
    named = "; ".join(f"{name} {text.money(known[name][0])} (paid {text.money(known[name][1])})" for name in ordered)
    return (f"median at average US prices: {named} (BLS OEWS and BEA {max(year for _r, _p, year in known.values())})",)


def rank(catalog: Catalog, slug: str, sentence: str) -> tuple[str, ...]:
    """Which place a role has among all by what a sentence says that it has most of; none for another sentence."""
    found = next(((name, key) for name, key, words in RANKS if cued.search(rf"\b(?:{words})\b", sentence)), None)
    if found is None:
        return ()
    name, key = found
    rows: list[dict[str, Any]] = catalog.list().to_dict()
    own = next((row for row in rows if row["slug"] == slug), None)
    if own is None or own[key] is None:
        return ()
    by_code = {row["official_code"]: row for row in reversed(rows) if row["official_code"] and row[key] is not None}
    by_code[own["official_code"]] = own
    is_last = cued.search(_LAST, sentence) is not None
    ordered = sorted(by_code.values(), key=lambda row: row[key] if is_last else -row[key])
    at = 1 + sum(1 for row in ordered if (row[key] < own[key] if is_last else row[key] > own[key]))
    first = ordered[0]
    lead = f"first: {first['title']} {_figure(key, first[key])}" if at > 1 else "the first of all"
    end = "lowest" if is_last else "highest"
    return (
        f"{own['title']}: number {at} of {len(ordered):,} occupations by {end} {name} ({_figure(key, own[key])}); "
        f"{lead} ({own['source']})",
    )


def _figure(key: str, value: float) -> str:
    if key == "official_growth_percent":
        return f"{value:+g} %"
    return text.money(value) if key == "official_median" else f"{value:,.0f}"
