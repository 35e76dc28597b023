"""What authors usually mean where a value does not fit its key: how to write it so that it does."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping, Sequence
from typing import Any

from careercli.errors import CareersError
from careercli.text import parse_number

WRITE = "write it as {}"
_YEARS = re.compile(
    r"(\d+(?:\.\d+)?)\s*(?:(?:-|–|to)\s*(\d+(?:\.\d+)?)|(\+|or more))?\s*(?:years?|yrs?)?\.?", re.IGNORECASE
)
_CLOCK = re.compile(r"(\d{1,2})(?:[:.h](\d{2}))?\s*([ap])?\.?\s?(?:m\.?)?", re.IGNORECASE)
_NUMBER = re.compile(
    r"\D{0,5}?([-+]?\d[\d,_ ]*(?:\.\d+)?|[-+]?\.\d+)\s*(k|%|percent|per cent|years?|yrs?|hours?)?\D{0,5}", re.IGNORECASE
)
_RANGE = re.compile(r"\d[^\d]*\s?(?:-|–|to)\s?[^\d]*\d")
_PLAIN = re.compile(r"[A-Za-z][A-Za-z0-9 /().&+-]*")
_WORDS = {"yes", "no", "on", "off", "true", "false", "null"}
_CHOICES = {
    "medium": "moderate", "average": "moderate", "mid": "moderate", "strong": "high", "weak": "low",
    "very-high": "very high", "annual": "year", "annually": "year", "yearly": "year", "pa": "year", "yr": "year",
    "hourly": "hour", "hr": "hour", "weekly": "week", "monthly": "month", "okay": "fair", "great": "excellent",
}  # fmt: skip
"""Words that people write, and the choice that they mean where there is such a one."""
_COUNTRIES = {"USA": "US", "UK": "GB", "UNITED STATES": "US", "UNITED KINGDOM": "GB", "ENGLAND": "GB", "GERMANY": "DE",
              "CANADA": "CA", "AUSTRALIA": "AU", "IRELAND": "IE", "INDIA": "IN", "FRANCE": "FR"}  # fmt: skip
_MAIN_KEYS = (
    "min",
    "level",
    "technical",
    "median",
    "growth_percent",
    "zone",
    "code",
    "name",
    "title",
    "question",
    "stress",
    "trends",
)
"""Of keys and values, that to which a value belongs which stands there alone; the first that there is."""
_NUMBERS = ("median", "growth_percent", "zone")
"""Those of them that hold a number."""
SEARCH = '`careers search "{}"` shows the slugs of roles'
"""For a name that is no slug."""
DASH = "a `-` stands in the middle of this text, at the start of a line: it begins no entry of a list there"
DASH_HINT = "indent each `-` of a list alike; if it is meant as a dash, put quotes around the text"
"""For a hyphen that is indented deeper than those of its list: YAML takes it for a part of the text above."""
MOST_REPEATED = 3
"""A list of more names is not repeated in a hint."""
MOST_KEYS = 8
"""So many keys are named where a value stands alone."""


_OF_WAY_IN = re.compile(
    r"(?:licen[sc](?:es?|ing|ure)|certifi(?:cations?|cates?)|requirements?|qualifications?|schooling|training)"
)
_OF_EXPERIENCE = re.compile(r"(?:(?:work|years?|min(?:imum)?)_)?(?:of_)?(?:experience|seniority)|years")
_NOTE = re.compile(r"\s*(?:\+|\bplus\b|,|;|\()\s*(?=[A-Za-z])")
"""Between pay and what is said beside it: $18-25/hour + tips."""


def key_hint(key: str, known: Sequence[str]) -> str:
    """Where that stands which authors put under a key of its own: a license, experience; "" for other keys."""
    name = key.strip().lower().replace("-", "_").replace(" ", "_")
    if _OF_EXPERIENCE.fullmatch(name) and "tiers" in known:
        return "tell it in `tiers`: `tiers: [{title: …, years: {min: 2}}]`, or in words in `entry_path`"
    is_of_way_in = _OF_WAY_IN.fullmatch(name) is not None
    return "tell it in `education.path`: `education: {path: …}`" if is_of_way_in and "education" in known else ""


def choice_hint(value: Any, choices: Sequence[str]) -> str:
    """The one of some choices that a text means, in other words, another case or misspelt; "" if none."""
    if not isinstance(value, str):
        return ""
    from rapidfuzz import process
    from rapidfuzz.distance import OSA

    word = re.sub(r"^(?:per|an?|each) ", "", " ".join(value.casefold().split()).strip("./ "))
    spaced = word.replace("-", " ").replace("_", " ")
    meant = next((each for each in (word, spaced, _CHOICES.get(word, "")) if each in choices), None)
    if meant is None:
        nearest = process.extractOne(spaced, choices, scorer=OSA.distance, score_cutoff=2) if len(spaced) > 3 else None
        meant = nearest[0] if nearest else None
    return WRITE.format(meant) if meant else ""


def form_hint(expected: str, value: Any, typed: str | None) -> str:
    """How a value is written that has not the form that is `expected`, as the loader calls it."""
    text = (typed if typed is not None else str(value)).strip()
    written = ""
    if expected.startswith("a time"):
        written = _clock(text)
    elif expected.startswith("a currency"):
        written = _currency(text)
    elif expected.startswith("a country"):
        written = (
            text.upper() if re.fullmatch(r"[A-Za-z]{2}", text) else _COUNTRIES.get(text.upper().replace(".", ""), "")
        )
    elif expected.startswith("a slug"):  # whether a role is called so, only a catalogue knows
        return SEARCH.format(re.sub(r"[^\w' ,-]+", " ", text[:60]).strip()) if text else ""
    elif expected.startswith("an address") and re.fullmatch(r"[\w-]+(?:\.[\w-]+)+(?:/\S*)?", text):
        written = f"https://{text}"
    elif expected == "one line":
        return "write it on one line"
    return WRITE.format(written) if written else ""


def _clock(text: str) -> str:
    match = _CLOCK.fullmatch(text)
    if match is None:
        digits = re.fullmatch(r"(\d{2})(\d{2})", text)
        if digits is None:
            return {"noon": '"12:00"', "midnight": '"24:00"'}.get(text.casefold(), "")
        hour, minute, half = int(digits[1]), int(digits[2]), ""
    else:
        hour, minute, half = int(match[1]), int(match[2] or "0"), (match[3] or "").lower()
    if half and 1 <= hour <= 12:
        hour = hour % 12 + (12 if half == "p" else 0)
    elif half and hour > 12:
        return ""
    return f'"{hour:02}:{minute:02}"' if hour < 24 and minute < 60 else ""


def _currency(text: str) -> str:
    from careercli.roles import money

    if re.fullmatch(r"[A-Za-z]{3}", text):
        return text.upper()
    words = {"dollar": "USD", "pound": "GBP", "euro": "EUR", "yen": "JPY", "sterling": "GBP"}
    named = next((code for word, code in words.items() if word in text.casefold()), "")
    try:
        return named or money.currency_code(text)
    except CareersError:
        return ""


def number_in(text: str) -> str:
    """The number that a text means, as it is to be written: `$62,000` is 62000, `5%` is 5, `62k` 62000; "" if none."""
    if _RANGE.search(text):
        return ""
    match = _NUMBER.fullmatch(text.strip())
    if match is None:
        return ""
    number = parse_number(re.sub(r"[ _]", "", match[1]), english=True)
    if number is None:
        return ""
    if (match[2] or "").casefold() == "k":
        number *= 1000
    return f"{number:.10g}"


def number_hint(text: str, whole: bool) -> str:
    """How the number is written that a text means; "" if it means none."""
    if re.fullmatch(r"(?:19|20|21)\d\d-\d\d(?:-\d\d)?", text.strip()) and whole:
        return f"write the year alone: {text.strip()[:4]}"
    if _RANGE.search(text):
        return "write one number; the ends of a range have keys of their own"
    number = number_in(text)
    if not number or (whole and "." in number):
        return ""
    return f"write the number alone: {number}"


def list_hint(value: Any, items: Mapping[str, Any]) -> str:
    """How a single text, or several with commas between them, is written as a list; `items` is the schema of one."""
    if not isinstance(value, str):
        return ""
    if properties := items.get("properties"):
        if not {"name", "title"} & properties.keys():
            return ""
        written = _written(keys_hint(value, items, None))
        return WRITE.format(f"[{written}]") if written else ""
    parts = [part.strip() for part in value.split(",")]
    return WRITE.format(f"[{', '.join(map(flow, parts if all(parts) else [value]))}]")


def keys_hint(value: Any, schema: Mapping[str, Any], typed: str | None) -> str:
    """How a value that stands alone is written where keys and values belong: `0-2` is {min: 0, max: 2}."""
    properties = schema.get("properties", {})
    text = value if typed is None else typed
    if {"low", "period"} <= properties.keys() and isinstance(text, str):
        amount, *beside = _NOTE.split(text, maxsplit=1)
        if pay := _pay(text) or (_pay(amount) if beside else ""):
            note = f", note: {flow(beside[0].strip(' )'))}" if beside else ""
            return WRITE.format(f"{{{pay}{note}}}")
    key = next((key for key in _MAIN_KEYS if key in properties), "")
    others = [name for name in schema.get("required", ()) if name != key]
    if not key or others not in ([], ["answer"]):
        return _key_names(properties)
    if chosen := _chosen(value, properties):
        return WRITE.format(f"{{{chosen}}}")
    written = _alone(value, key, properties, text)
    more = "".join(f", {name}: …" for name in others)
    return WRITE.format(f"{{{key}: {written}{more}}}") if written else _key_names(properties)


def _key_names(properties: Mapping[str, Any]) -> str:
    """The keys that belong where a value stands alone, of which nobody can tell what it means; "" for none."""
    names = [*properties]
    more = ", …" if len(names) > MOST_KEYS else ""
    return f"write keys and their values there: {', '.join(names[:MOST_KEYS])}{more}" if names else ""


def _chosen(value: Any, properties: Mapping[str, Any]) -> str:
    """A word as that key of several which has it among its choices: `rating: good`; "" where none or several have."""
    meant = {key: _written(choice_hint(value, choices)) for key in properties if (choices := _choices(properties[key]))}
    keys = [key for key, word in meant.items() if word]
    return f"{keys[0]}: {meant[keys[0]]}" if len(keys) == 1 else ""


def _pay(text: str) -> str:
    """The keys and values of pay that is written as a range, or with its period: `$18-25/hour`; "" for other texts."""
    from careercli.roles import money

    amount, period = money.without_period(text.strip())
    ends = re.split(r"\s*(?:-|–|—|\bto\b)\s*", amount.strip())
    if len(ends) > 2 or (len(ends) == 1 and period is None):
        return ""
    try:
        read = [money.parse(end, "") for end in ends]
    except CareersError:
        return ""
    in_thousands = read[-1].amount >= 1000 > read[0].amount and amount.rstrip().endswith(("k", "K"))
    amounts = [each.amount * 1000 if in_thousands and each is not read[-1] else each.amount for each in read]
    keys = ("low", "high") if len(ends) == 2 else ("median",)
    written = [f"{key}: {number:.10g}" for key, number in zip(keys, amounts, strict=True)]
    currency = next((each.currencies[0] for each in read if each.currencies), None)
    return ", ".join(
        [*written, *([f"currency: {currency}"] if currency else []), *([f"period: {period}"] if period else [])]
    )


def _alone(value: Any, key: str, properties: Mapping[str, Any], text: Any) -> str:
    """A value as it stands behind the main key of a mapping; `text` is how it stands in the file. "" if it cannot."""
    if isinstance(value, list):
        names = [each for each in value if isinstance(each, str)]
        if key != "technical" or len(names) < len(value) or not names:
            return ""
        return f"[{', '.join(map(flow, names))}]" if len(names) <= MOST_REPEATED else "[…]"
    if not isinstance(text, str):
        return ""
    if key == "min":
        years = _YEARS.fullmatch(text.strip())
        return (f"{years[1]}, max: {years[2]}" if years[2] else years[1]) if years else ""
    if key in _NUMBERS:
        return number_in(text)
    if not isinstance(value, str):
        return ""
    if key == "technical":
        return _written(list_hint(value, {}))
    choices = _choices(properties[key])
    return _written(choice_hint(value, choices)) if choices else flow(value)


def _choices(schema: Mapping[str, Any]) -> Sequence[str]:
    """The choices of a key that may be left out, or must not."""
    inner = [schema, *schema.get("anyOf", ())]
    return next((each["enum"] for each in inner if "enum" in each), ())


def _written(hint: str) -> str:
    return hint.removeprefix(WRITE.format(""))


def flow(text: str) -> str:
    """A text as it can stand in brackets: in quotes unless it is plain words."""
    plain = _PLAIN.fullmatch(text) and text.casefold() not in _WORDS and text == text.strip()
    return text if plain else json.dumps(text, ensure_ascii=False)
