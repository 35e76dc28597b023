"""Roles paid in dollars, pounds and yen: no command compares, sorts, filters, places or draws them on one scale."""

from __future__ import annotations

import csv
from pathlib import Path

import pytest

from helper import Ran, home_of, roles_of, run

RECORD = (
    "statistics: {source: BLS, currency: USD, wages: {p10: 40000, p25: 48000, median: 60000, p75: 70000, p90: 90000}}"
)
ROLES = {
    "usd-one": f"salary: {{currency: USD, low: 45000, median: 55000, high: 75000}}\n{RECORD}",
    "gbp-one": "salary: {currency: GBP, low: 40000, median: 50000, high: 70000}",
    "gbp-hourly": "salary: {currency: GBP, period: hour, median: 25}",  # £52,000 a year of 2,080 hours
    "jpy-one": "salary: {currency: JPY, low: 4000000, median: 6000000, high: 9000000}",
    "jpy-floor": "statistics: {source: MHLW, currency: JPY, wages: {at_least: {median: 7000000}}}",
    "mixed": f"salary: {{currency: GBP, low: 40000, median: 50000, high: 70000}}\n{RECORD}",
    "unpaid": "remote_friendly: true",
}
OFFICIAL = {
    "usd-one": "statistics: {source: b, wages: {median: 55000}}",
    "gbp-one": "statistics: {source: b, currency: GBP, wages: {median: 50000}}",
    "gbp-hourly": "statistics: {source: b, currency: GBP, period: hour, wages: {median: 25}}",
    "jpy-one": "statistics: {source: b, currency: JPY, wages: {median: 6000000}}",
    "jpy-floor": ROLES["jpy-floor"],
    "mixed": ROLES["mixed"],
    "unpaid": ROLES["unpaid"],
}
"""The same roles with official figures in their currencies: those pass filters of pay."""
TOOLS = "tech_stack: [Zeta loom, Eta loom, {}]"
NOT_COMPARED = "amounts in different currencies are not compared"


@pytest.fixture(scope="module")
def home(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The roles of all three currencies, of one family and much the same skills, beside the bundled ones in dollars."""
    return written(tmp_path_factory.mktemp("home"), ROLES)


@pytest.fixture(scope="module")
def official_home(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The roles of OFFICIAL, as in `home` otherwise."""
    return written(tmp_path_factory.mktemp("official"), OFFICIAL)


def written(home: Path, roles: dict[str, str]) -> Path:
    """A home with some roles, by slug, and their pay."""
    roles_of(home).mkdir(parents=True)
    for number, (slug, pay) in enumerate(roles.items()):
        text = f"title: {slug}\nsummary: x\nfamily: weaving\n{TOOLS.format(f'tool {number}')}\n{pay}\n"
        (roles_of(home) / f"{slug}.yaml").write_text(text, encoding="utf-8")
    return home


def ask(home: Path, *arguments: str, **more: str) -> Ran:
    """Runs a command; stderr on one line."""
    done = run(*arguments, home=home, **more)
    assert done.exit_code == 0, done.stderr
    done.stderr = " ".join(done.stderr.split())
    return done


@pytest.mark.parametrize(
    ("roles", "offer", "currency", "percentile", "in_claim", "remarks"),
    [
        (["mixed"], ["60000"], "GBP", [None], ["50 % of the way"], ["60000 is taken as £60,000 (GBP)", "mixed (USD)"]),
        (["mixed"], ["60000", "--currency", "USD"], "USD", [50], ["not placed"], ["(here USD): mixed (GBP)"]),
        (["mixed"], ["$60,000"], "USD", [50], ["not placed"], ["(here USD): mixed (GBP)"]),
        (["usd-one"], ["60000"], "USD", [50], ["25 % of the way"], []),
        (["gbp-one"], ["60000 GBP"], "GBP", [None], ["50 % of the way"], []),
        (["gbp-one", "usd-one"], ["£60k"], "GBP", [None, None], ["50 %", "not placed"], ["usd-one (USD)"]),
        (["gbp-hourly", "jpy-one"], ["52000 gbp"], "GBP", [None, None], ["exactly", "not placed"], ["jpy-one (JPY)"]),
        (["jpy-one"], ["¥6,000,000"], "JPY", [None], ["exactly"], []),
        (["unpaid"], ["60000"], None, [None], ["no guide's claim"], []),
    ],
)
def test_an_offer_has_one_currency(
    home: Path, roles: list[str], offer: list[str], currency: str, percentile: list, in_claim: list, remarks: list
) -> None:
    """It is placed among amounts in it; which were not is said, and as what a bare number was taken."""
    done = ask(home, "salary", *roles, "--json", "--offer", *offer)
    offers = [role["offer"] for role in done.json]
    assert [placed["currency"] for placed in offers] == [currency] * len(roles)
    assert [placed["percentile"] for placed in offers] == percentile
    assert all(words in placed["in_claim"] for words, placed in zip(in_claim, offers, strict=True))
    assert all(words in done.stderr for words in remarks)
    assert (NOT_COMPARED in done.stderr) == bool(remarks)


def test_an_offers_row_is_in_its_own_currency(home: Path) -> None:
    """No percentile stands beside an amount in another currency."""
    rows = [line.split("\t") for line in ask(home, "salary", "mixed", "--offer", "60000").lines]
    assert [row[2:5] for row in rows if row[1] == "offer"] == [["amount", "60000", "GBP"]]


@pytest.mark.parametrize(
    ("arguments", "expected", "remark"),
    [
        (
            ["--sort", "-claimed_median"],
            ["gbp-hourly", "gbp-one", "mixed"],
            "sorted by pay in GBP; after it, unsorted, since",
        ),
        (["--sort", "claimed_median", "--currency", "gbp"], ["gbp-one", "mixed", "gbp-hourly"], "sorted by pay in GBP"),
        (["--sort", "-claimed-median", "--currency", "JPY"], ["jpy-one"], "sorted by pay in JPY"),
        (["--sort", "-claimed_low", "--currency", "JPY"], ["jpy-one"], "gbp-one (GBP), mixed (GBP), usd-one (USD)"),
        (["--sort", "-pay", "--currency", "USD"], ["mixed", "usd-one"], "jpy-floor (JPY)"),
    ],
)
def test_pay_is_sorted_in_one_currency(home: Path, arguments: list[str], expected: list[str], remark: str) -> None:
    """Roles paid in it come first, in order; then those paid in others, named, and last those without pay."""
    done = ask(home, "list", "--family", "weaving", *arguments)
    slugs = [line.split("\t")[0] for line in done.lines]
    assert slugs[: len(expected)] == expected
    assert slugs[-1] == "unpaid" or "low" in arguments[1] or arguments[1] == "-pay"
    assert sorted(slugs) == sorted(ROLES)
    assert remark in done.stderr
    assert NOT_COMPARED in done.stderr


@pytest.mark.parametrize(
    ("arguments", "expected", "remarks"),
    [
        (["--min-pay", "51000"], ["gbp-hourly"], ["51000 is taken as £51,000 (GBP)", "usd-one (USD)"]),
        (["--min-pay", "54000", "--currency", "USD"], ["usd-one", "mixed"], ["(here USD)", "jpy-floor (JPY)"]),
        (["--min-pay", "£51,000"], ["gbp-hourly"], ["(here GBP)", "usd-one (USD)"]),
        (["--max-pay", "50k GBP"], ["gbp-one"], ["jpy-floor (JPY)"]),
        (["--min-pay", "¥5,000,000"], ["jpy-floor", "jpy-one"], ["mixed (USD)"]),
        (["--max-pay", "¥9,000,000"], ["jpy-one"], ["mixed (USD)"]),
        (["--min-pay", "1 CHF"], [], ["(here CHF)", "gbp-hourly (GBP)", "and 1 more"]),
        (["--min-pay", "45000", "--max-pay", "£51k"], ["gbp-one"], ["(here GBP)"]),
    ],
)
def test_only_pay_in_the_filters_currency_passes(
    official_home: Path, arguments: list[str], expected: list[str], remarks: list[str]
) -> None:
    """What is officially paid in another one is named as left out; what a guide claims passes no filter."""
    done = ask(official_home, "list", "--family", "weaving", "--format", "ids", *arguments)
    assert sorted(done.lines) == sorted(expected)
    assert all(words in done.stderr for words in remarks)
    assert "left out, since" in done.stderr


def test_one_currency_needs_no_word(home: Path) -> None:
    """Nothing is said where all pay in question is in one currency, and nothing is left out."""
    done = ask(home, "list", "--family", "legal", "--min-pay", "60000", "--sort", "-pay")
    assert done.lines
    assert done.stderr == ""


@pytest.mark.parametrize(
    ("command", "message"),
    [
        (["list", "--min-pay", "£1", "--max-pay", "$2"], "different currencies"),
        (["list", "--min-pay", "£1", "--currency", "USD"], "in GBP, not in USD"),
        (["list", "--min-pay", "lots"], "not an amount of pay"),
        (["list", "--max-pay", "nan"], "not an amount of pay"),
        (["list", "--currency", "GBP"], "--currency has no pay amount to apply to"),
        (["list", "--sort", "pay", "--currency", "quid"], "not a currency code"),
        (["match", "excel", "--min-pay", "inf"], "not an amount of pay"),
        (["salary", "mixed", "--currency", "GBP"], "--currency applies to an offer"),
        (["salary", "mixed", "--offer", "£60k", "--currency", "USD"], "in GBP, not in USD"),
        (["salary", "mixed", "--offer", "0"], "--offer 0 is not an amount of pay"),
        (["salary", "mixed", "--offer", "lots"], "not an amount of pay"),
    ],
)
def test_amounts_that_contradict_are_usage_errors(home: Path, command: list[str], message: str) -> None:
    """With one sentence, and nothing on stdout."""
    done = run(*command, home=home)
    assert (done.exit_code, str(done)) == (2, "")
    assert message in done.stderr


def test_gap_sets_no_yen_beside_dollars(home: Path) -> None:
    """No figure of pay in JSON, and stderr says why."""
    done = ask(home, "gap", "jpy-one", "gbp-one", "--json")
    assert not [fact for fact in done.json["facts"] if fact["name"].endswith("median")]
    assert f"pay before is ¥6,000,000 (JPY), after £50,000 (GBP): {NOT_COMPARED}" in done.stderr
    assert done.stderr.count(NOT_COMPARED) == 1
    hourly = ask(home, "gap", "gbp-hourly", "gbp-one", "--json")
    (claimed,) = (fact for fact in hourly.json["facts"] if fact["name"] == "claimed_median")
    assert claimed.items() >= {"from": 52_000, "to": 50_000, "currency": "GBP"}.items()
    assert hourly.stderr == ""


def test_compare_does_not_call_fifty_thousand_of_two_currencies_alike(home: Path) -> None:
    """Equal numbers differ if their currencies do; pay an hour is brought to a year; no band is drawn."""
    done = ask(home, "compare", "gbp-one", "mixed", "gbp-hourly", "--json")
    medians = {field["key"]: field["values"] for field in done.json["differences"]}["claimed_median"]
    assert medians == {"gbp-one": 50_000, "mixed": 50_000, "gbp-hourly": 52_000}
    assert "mixed (GBP, USD)" in done.stderr
    screen = ask(home, "compare", "gbp-one", "mixed", "--format", "table")
    assert "not drawn on one scale" in screen
    assert "├" not in screen
    one_currency = ask(home, "compare", "gbp-one", "gbp-hourly", "--format", "table")
    assert "├" in one_currency
    assert one_currency.stderr == ""


@pytest.mark.parametrize("command", ["show", "salary"])
def test_claim_and_record_in_two_currencies_have_two_axes(home: Path, command: str) -> None:
    """The amounts over each band are in its own currency, and begin with its own lowest."""
    screen = ask(home, command, "mixed", "--format", "table", COLUMNS="100")
    bands = [place for place, line in enumerate(screen.lines) if "├" in line and "┤" in line and " to " not in line]
    over = [screen.lines[place - 1].replace("│", " ").split() for place in bands]
    assert [screen.lines[place].split()[0] for place in bands] == ["guide", "official"]
    assert [amounts[0].replace(",000", "k") for amounts in over] == ["£40k", "$40k"]
    assert [{amount[0] for amount in amounts} for amounts in over] == [{"£"}, {"$"}]
    assert "GBP and USD a year" in screen


def test_check_holds_no_pounds_against_dollars(home: Path) -> None:
    """No verdict, and the words say why."""
    (median,) = ask(home, "check", "mixed", "--json").json
    assert (median["difference"], median["agrees"]) == (None, None)
    assert "the two are not compared" in median["words"]


@pytest.mark.parametrize("command", [["related", "usd-one"]])
def test_amounts_in_rows_stand_beside_their_currency(home: Path, command: list[str]) -> None:
    """No column of medians without a column of currencies."""
    rows = csv.DictReader(ask(home, *command, "--format", "csv").lines)
    assert {row["claimed_median"]: row["claimed_currency"] for row in rows}["6000000"] == "JPY"


def test_an_official_median_of_a_match_stands_beside_its_currency(home: Path) -> None:
    """Each row has both or neither; what a guide claims is no official median."""
    rows = list(csv.DictReader(ask(home, "match", "zeta loom", "--format", "csv").lines))
    assert all(bool(row["official_median"]) == bool(row["official_currency"]) for row in rows)
    assert {row["official_currency"] for row in rows} >= {"", "USD"}
    assert "6000000" not in {row["official_median"] for row in rows}


@pytest.mark.parametrize(
    ("profile", "arguments", "expected", "remark"),
    [
        ("pay: {amount: 5500000, currency: JPY}\nwishes: {min_pay: 5000000}", [], {"jpy-one"}, "(here JPY)"),
        ("pay: {amount: 30, currency: GBP, period: hour}\nwishes: {min_pay: 51000}", [], {"gbp-hourly"}, "(here GBP)"),
        ("wishes: {min_pay: 54000}", [], {"usd-one", "mixed"}, "54000 is taken as $54,000 (USD)"),
        ("pay: {amount: 9, currency: CHF}\nwishes: {min_pay: 1}", [], set(), "(here CHF)"),
        ("pay: {amount: 30000, currency: GBP}", ["--min-pay", "51000"], {"gbp-hourly"}, "(here GBP)"),
        ("pay: {amount: 30000, currency: GBP}", ["--min-pay", "$54000"], {"usd-one", "mixed"}, "(here USD)"),
    ],
)
def test_wishes_are_in_the_currency_of_a_profiles_pay(
    official_home: Path, profile: str, arguments: list[str], expected: set[str], remark: str
) -> None:
    """Roles paid in it are matched; the others are named, not silently unfit. No option puts a wish in another."""
    home = official_home
    file = home_of(home) / "data" / "profile.yaml"
    file.write_text(f"skills: [zeta loom, eta loom]\n{profile}\n", encoding="utf-8")
    try:
        done = ask(home, "match", "--format", "ids", *arguments)
        other = run("match", "--currency", "SEK", home=home) if "pay" in profile[:3] and not arguments else None
    finally:
        file.unlink()
    assert set(done.lines) & set(ROLES) - {"jpy-floor"} == expected
    assert remark in done.stderr
    assert NOT_COMPARED in done.stderr
    assert other is None or (other.exit_code == 2 and "not in SEK" in other.stderr)
