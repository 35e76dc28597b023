"""Pay in two places: an offer beside one's own pay, whether to move, and what pay of one place is worth in another.

"I earn 47k as a legal coordinator in Boise, offered 58k in Seattle": the offer is the amount that is told with that
word, with the place and the job beside it; what is told of one's own pay is kept apart from it. Price levels hold the
two against each other, as the Bureau of Economic Analysis publishes them.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from careercli import cued
from careercli.api import Catalog
from careercli.commands.asked import question_words as rules
from careercli.commands.asked.jobs import named_roles
from careercli.commands.asked.jobs.job_mentions import jobs_in
from careercli.commands.asked.place import asked_places
from careercli.commands.asked.question import Question
from careercli.commands.typed_words import is_place
from careercli.errors import CareersError

CUES = (
    *(
        "offer",
        "mov",
        "relocat",
        "transfer",
        " than ",
        " vs",
        "versus",
        "worth",
        " equal",
        "equivalent",
        " go ",
        "same as",
    ),
    *("cost of living", "living cost", "price level", "prices"),
)
"""One of these stands in every sentence that this reads."""
_OFFERED = r"\boffer(?:s|ed|ing)?\b"
_OWN = r"\b(?:i(?:'m)?|my|now|currently|earning|making)\b"
_APART = (
    r"[,;]? (?:and|but|while|vs\.?|versus|than|or|compared (?:to|with|against)|against)(?= )|"
    r"(?<!\bst)(?<!\bft)(?<!\bmt)[,;.?!](?= )"
)
"""What parts one thing that is told from the next."""
_HELD_AGAINST = r"\b(?:than|vs|versus|or|compared|against)\b"
_WISH = r"\b(?:want|wants|wish|need|looking|at least|minimum|up to|between|(?:or|and) (?:more|less|over|under))\b"
"""What makes an amount a bound, and no offer."""
_LISTS = rf"\b(?:jobs|careers|(?:what|which|any|other|more) {rules.JOBS}|what (?:can|could) i)\b"
"""What asks for jobs, and holds no pay against another."""
_WORTH = r"\b(?:worth|equals?|equivalent|same as|go|goes|buy|buys|need|like)\b"
_MOVES = r"\b(?:mov(?:e|ing)|relocat(?:e|ing)|transfer(?:ring)?)\b"
_COST = r"\b(?:cost of living|living (?:costs?|expenses)|price levels?|prices)(?: difference| comparison)?\b"
_BEFORE_PLACE = (
    r"^(?:(?:compare|what(?:'s| is| are)|the|in|of|for|between|is|are|it|how|does|do|higher|lower|cheaper|more|to) )*"
)
_MONEY = rf"(?<![\w.,$-]){rules.OFFER}(?![\w%]){rules.NO_MONEY}"
_LEAST = 1000
"""The least number that is an amount of money by itself, without a sign or a period."""
_TWO, _THREE = 2, 3


class Told(NamedTuple):
    """What a part of a sentence tells: an amount as it was typed, a place, the role that it names, and what is to be
    said of that name.
    """

    amount: str = ""
    place: str = ""
    slug: str = ""
    said: tuple[str, ...] = ()


def read(catalog: Catalog, sentence: str) -> Question | None:
    """The pay of a job where it is offered, beside one's own; None where a sentence tells of no two of these."""
    if any(cue in sentence for cue in CUES):
        sides = _offered(catalog, sentence) or _moving(catalog, sentence) or _worth(catalog, sentence)
        sides = sides or _living(sentence)
    else:
        sides = _offered(catalog, sentence) if len(re.findall(_MONEY, sentence)) > 1 else None
    return _answer(catalog, *sides) if sides else None


def _offered(catalog: Catalog, sentence: str) -> tuple[Told, ...] | None:
    """What is offered, or asked about, and what somebody has now; or several amounts between which one may choose."""
    parts = _parts(sentence)
    if len(parts) < _TWO or all(cued.search(r"(?<![\w$.])(?:19|20)[0-9]{2}$", part) for part in parts):
        return None  # "nurse pay 2019 vs 2024"
    of_offer = [part for part in parts if cued.search(_OFFERED, part)]
    if len(parts) > _TWO or not of_offer:
        return _chosen_from(catalog, sentence, parts, is_offered=bool(of_offer))
    if len(of_offer) == 1:
        own = next(part for part in parts if part != of_offer[0])
        asked, now = told(catalog, of_offer[0]), told(catalog, own)
        return (asked, now) if asked.amount and (now.amount or (now.place and asked.place)) else None
    return None


def _chosen_from(catalog: Catalog, sentence: str, parts: list[str], *, is_offered: bool) -> tuple[Told, ...] | None:
    """Several amounts that are held against each other: each with its place, or the one place of all, and its job.

    With commas alone between them, each has a place of its own: in a list of facts one amount may be what is wished.
    """
    if cued.search(_LISTS, sentence):
        return None
    every = [told(catalog, part) for part in parts]
    is_held = is_offered or cued.search(_HELD_AGAINST, sentence)
    is_wish = not is_offered and cued.search(rf"{_OWN}|{_WISH}", sentence)
    if not all(each.amount for each in every) or (is_wish and not all(each.place for each in every)):
        return None
    if all(each.place for each in every):
        return tuple(every) if is_held or not is_wish else None
    places, jobs = ({each.place for each in every if each.place}, [each for each in every if each.slug])
    if not is_held or not jobs or len(places) > 1 or (places and not every[-1].place):
        return None
    return tuple(each._replace(place=each.place or every[-1].place) for each in every)


def _parts(sentence: str) -> list[str]:
    """A sentence in parts of one amount each; words without one go with the part that they stand beside."""
    pieces = re.split(
        _APART, cued.sub(r"(?<=[a-z0-9]) (?=(?:was |been |got |have |had )?(?:an? )?offer)", ", ", sentence)
    )
    parts: list[str] = []
    for piece in pieces:
        before = parts[-1] if parts else ""
        is_offer, was_offer = cued.search(_OFFERED, piece), cued.search(_OFFERED, before)
        is_other = bool(is_offer) != bool(was_offer) and (is_offer or cued.match(rf" ?{_OWN}", piece))
        if not parts or (_money(before) and (_money(piece) or is_other)):
            parts.append(piece)
        else:
            parts[-1] = f"{before},{piece}"
    return [" ".join(part.split()).strip(" ,") for part in parts]


def _money(words: str) -> str:
    """The first amount of money among words, as it was typed; empty without one."""
    for match in cued.finditer(_MONEY, words):
        amount = match["offer"]
        if cued.search(r"[$k]|[a-z]{4}", amount) or _value(amount) >= _LEAST:
            return amount
    return ""


def _value(amount: str) -> float:
    number = cued.search(r"[0-9][0-9,]*(?:\.[0-9]+)?", amount)
    thousands = 1_000 if cued.search(r"[0-9] ?(?:k\b|thousand)", amount) else 1
    return float(number[0].replace(",", "")) * thousands if number else 0


def without_money(words: str) -> str:
    """Words without the first amount of money among them."""
    amount = _money(words)
    return " ".join(words.replace(amount, " ", 1).split()) if amount else words


def told(catalog: Catalog, part: str) -> Told:
    """The amount, the place and the job that words tell of, each of them empty where there is none."""
    amount, rest = _money(part), without_money(part)
    asked = asked_places.parted(rest)
    place = asked.place or asked_places.among(rest)
    return Told(rules.offered(amount), place, *_job(catalog, asked.rest))


def _job(catalog: Catalog, words: str) -> tuple[str, tuple[str, ...]]:
    """The role of the first job that words name, and what is to be said of its name; empty without one."""
    from careercli.commands.asked.asked_frame import known_as

    jobs = jobs_in(catalog, words.split())
    if not jobs:
        return "", ()
    return jobs[0].slugs[0], (*named_roles.choice(jobs[0].slugs), *known_as(catalog, jobs[0]))


def _moving(catalog: Catalog, sentence: str) -> tuple[Told, Told] | None:
    """The place that somebody thinks of moving to, and where they are now, with their job and pay."""
    move = cued.search(_MOVES, sentence)
    there, rest = _behind("to", sentence) if move else ("", sentence)
    here, rest = _behind("from", rest) if there else ("", rest)
    if not there:
        return None
    now = told(catalog, rest)
    now = now._replace(place=here or now.place)
    return (Told(place=there), now) if now.place and now.place != there else None


def _worth(catalog: Catalog, sentence: str) -> tuple[Told, Told] | None:
    """The place in which an amount is to be worth something, and the amount with its own place."""
    amount = _money(sentence)
    if not amount or not cued.search(_WORTH, sentence):
        return None
    front, _amount, behind = sentence.partition(amount)
    here, rest = _behind("in", behind, at_once=True)
    there, rest = _behind("in", f"{front} @ {rest}") if here else ("", rest)
    if not there or there == here:
        return None
    return Told(place=there), Told(rules.offered(amount), here, *_job(catalog, rest))


def _living(sentence: str) -> tuple[Told, Told] | None:
    """Two places of which the cost of living is asked, and nothing else."""
    if "living" not in sentence and "price" not in sentence:
        return None
    rest = cued.sub(_COST, " ", sentence)
    places = (
        [cued.sub(_BEFORE_PLACE, "", piece.strip()) for piece in re.split(_APART, rest)] if rest != sentence else []
    )
    if len(places) != _TWO or not all(place and is_place(place, misspelt=False) for place in places):
        return None
    return Told(place=places[1]), Told(place=places[0])


def _behind(word: str, sentence: str, *, at_once: bool = False) -> tuple[str, str]:
    """The place behind a word of a sentence, and the sentence without both; empty where there is none."""
    for match in cued.finditer(rf"^ ?{word} " if at_once else rf"\b{word} ", sentence):
        words = sentence[match.end() :].split()
        for count in range(min(_THREE, len(words)), 0, -1):
            place = " ".join(words[:count]).rstrip(",.;")
            if place not in asked_places.EVERYDAY and is_place(place, misspelt=False):
                return place, " ".join((sentence[: match.start()], *words[count:]))
    return "", sentence


# The answer


def _answer(catalog: Catalog, asked: Told, now: Told, *others: Told) -> Question | None:
    """The pay of the job where it is asked about, and here, with the amount that is offered or had; of each further
    amount the command that tells how it stands.
    """
    from careercli.commands.usage import written

    slug = asked.slug or now.slug or named_roles.own(catalog) or ""
    places = list(dict.fromkeys(each.place for each in (asked, now, *others) if each.place))
    try:
        prices = _prices(catalog, asked, now)
    except CareersError:
        return None  # a place of which several fit is told by the command itself
    amount = asked.amount or now.amount
    offer = ("--offer", amount) if amount else ()
    of_own = tuple(_stands(each, slug) for each in (now, *others) if asked.amount and each.amount)
    where = [part for place in places for part in ("--in", place)]
    if not slug:
        example = written(["salary", named_roles.EXAMPLES[0], *offer, *where])
        figures = " and ".join(f"`{written(['places', place])}`" for place in places)
        name_it = (
            f"no job is named: for a {named_roles.EXAMPLES[0]}, for example, `{example}` has the pay in both places"
        )
        return Question((), (*prices, f"{name_it}; {figures} the price levels")) if prices else None
    said = asked.said if asked.slug else now.said
    return Question(
        ("salary", slug, *offer, *where),
        (*prices, *of_own, *dict.fromkeys((*said, *now.said, *(said for each in others for said in each.said)))),
    )


def _stands(each: Told, slug: str) -> str:
    """The command that tells how an amount stands, for the job that it is of, else the one that is shown."""
    from careercli.commands.usage import written

    own = ["salary", each.slug or slug, *(("--in", each.place) if each.place else ()), "--offer", each.amount]
    here = f" in {each.place.title()}" if each.place else ""
    return f"{each.amount}{here}: `{written(own)}` tells how that stands"


def _prices(catalog: Catalog, asked: Told, now: Told) -> tuple[str, ...]:
    """What an amount of one place is at the prices of the other, by the price levels of both."""
    amount = asked.amount or now.amount
    if not asked.place or not now.place or asked.place == now.place:
        return ()
    there, here = (catalog.places(place, limit=1).rows for place in (asked.place, now.place))
    if not there or not here:
        return ()
    area, other = (there[0].area, here[0].area) if asked.amount else (here[0].area, there[0].area)
    if area.price_level is None or other.price_level is None:
        return ()
    levels_of = ", ".join(f"{each.name} {each.price_level:.1f}" for each in (area, other))
    said = f"prices (US 100, BEA {area.price_year}): {levels_of}"
    if not amount:
        return (said,)
    value = _value(amount)
    same = value * other.price_level / area.price_level
    return (f"{said}; {_dollars(value)} in {area.name} buys what {_dollars(same)} buys in {other.name}",)


def _dollars(value: float) -> str:
    return f"${round(value, -2):,.0f}" if value >= _LEAST else f"${value:,.2f}"
