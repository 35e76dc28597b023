"""The roles that words of a sentence name, or that do the work which they name; and what is to be said of it."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence

from careercli import cued
from careercli.api import Catalog
from careercli.catalog import apprentices, title_fields, usual_titles
from careercli.commands.asked import intent_words
from careercli.commands.asked import question_words as rules
from careercli.commands.asked.jobs import (
    everyday_names,
    field_workers,
    verb_forms,
)
from careercli.profile import on_file
from careercli.roles import plain_conditions

CONDITION = r"\b(?:with|without|but|who|whose|having)\b"
"""What begins a condition behind a title."""
MOST_OF_FIELD = 3
"""Words of the name of a field of work."""
AS_A_WHOLE = "the answer is for the job as a whole"
"""How a remark ends on a condition beside the name of a job."""
MOST_MISSPELT = 4
"""Words of a name that may be misspelt."""
_SHORT_WORD, _LONG_WORD = 4, 8
"""From so many letters on a word may have one error, and two."""
Named = Callable[[Catalog, str], tuple[tuple[str, ...], tuple[str, ...]]]
"""The slugs that words name, and what is to be said of them."""


def worker(work: str) -> str | None:
    """The title of most people in work that is named by its place or field: retail, waiting tables."""
    begins = work[:2]  # each way to say it begins with letters that are written so in its pattern
    known = field_workers.FIELD_WORKERS.items()
    return next((title for words, title in known if begins in words and cued.fullmatch(words, work)), None)


def own(catalog: Catalog) -> str | None:
    """The role of the profile, None if it names none."""
    profile = on_file.load()
    role = profile.role if profile else None
    return catalog.slug_meant(role) if role else None


def example(catalog: Catalog, beside: str = "") -> str:
    """The role that stands for the reader's own in a command that is offered: that of the profile, else an example.

    An example is said to be one: "for example from waiter".
    """
    known = own(catalog)
    return known if known and known != beside else EXAMPLES[beside == EXAMPLES[0]]


EXAMPLES = ("waiter", "cashier")
"""A role that everybody knows, and another one for a sentence about that."""


def median(catalog: Catalog, slug: str) -> float | None:
    """The official median of a role a year, None if none is recorded."""
    return next((row.official_median for row in catalog.list().rows if row.slug == slug), None)


def median_in(catalog: Catalog, slug: str, place: str) -> tuple[float | None, str]:
    """The median of a role a year in a place, else in the nation, and which of them it is."""
    if place:
        from careercli.errors import CareersError

        try:
            listed = catalog.list(place=place)
        except CareersError:  # a place that is none, or several, is told by the list itself
            return median(catalog, slug), "nationwide"
        here = next((row for row in listed.rows if row.role.slug == slug), None)
        if here is not None and here.median is not None:
            return here.median, f"in {here.wider or listed.area.name}"
    return median(catalog, slug), "nationwide"


def median_of_all(place: str) -> tuple[float, str]:
    """The median of all jobs a year in a place, else in the nation, and which of them it is."""
    from careercli.answers.asked_place import place_asked
    from careercli.answers.list_in_place import median_a_year
    from careercli.catalog.places import PlaceFigures, PlaceNames
    from careercli.errors import CareersError
    from careercli.roles import all_jobs

    if place:
        with PlaceFigures.open() as figures:
            try:
                area, _read_as, _instead = place_asked(place, PlaceNames(figures.areas()))
            except CareersError:  # a place that is none, or several, is told by the list itself
                area = None
            here = median_a_year(figures.pay_of_codes(area.id)(all_jobs.CODE)) if area else None
        if area and here is not None:
            return here, f"in {area.name}"
    return all_jobs.MEDIANS[max(all_jobs.MEDIANS)], "nationwide"


def named(catalog: Catalog, words: str) -> tuple[str, ...]:
    """The slugs of the roles that words name, the likeliest first; none for a guess."""
    from careercli.search.titles import EXACT, SURE, read_title

    if words in _KIN:
        return ()  # a priest is called so, and nobody means one
    if words.startswith(rules.MINE_CUES) and cued.fullmatch(rules.MINE, words):
        return ()  # "jobs like mine" asks for no miner
    trade = apprentices.trade_of(words)
    if trade and (slugs := named(catalog, trade)):
        return slugs  # counted in the trade, and not with its helpers
    if words in apprentices.NO_TRADE:
        return ()
    reading = read_title(catalog, words, guess=False)
    if reading.certainty in (EXACT, SURE):
        return reading.slugs
    if titles := everyday_names.titles(words):
        return tuple(dict.fromkeys(slugs[0] for title in titles if (slugs := named(catalog, title))))
    return tuple(catalog.named(words)) if usual_titles.codes(words) else ()  # "engineer", which many titles have


_KIN = frozenset(("brother", "sister", "father", "mother", "son", "daughter", "uncle", "aunt", "husband", "wife"))


def named_or_work(catalog: Catalog, words: str) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """The slugs of the roles that words name, or else of the job of those who do such work; and what to say of it."""
    if slugs := named(catalog, words):
        if everyday_names.titles(words) and not choice(slugs):
            return slugs, taken_as(words, slugs)
        return slugs, (*choice(slugs), *_not_looked_for(catalog, words))
    if not worker(words) and not plain_conditions.left_over(plain_conditions.parted(words).rest):
        return (), ()  # "part time" is a wish and no work
    slugs = of_work(catalog, words) or of_field(catalog, words)
    return slugs, taken_as(words, slugs)


def likely(catalog: Catalog, words: str) -> tuple[str, ...]:
    """The slugs of the roles that words likely name, for where others stand beside them, and it is said."""
    from careercli.search.titles import LIKELY, read_title

    reading = read_title(catalog, words, guess=False)
    return reading.slugs if reading.certainty == LIKELY and not reading.rest else ()


def told(catalog: Catalog, words: str) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """As `named_or_work` for words that somebody says to be: a title, work, or a field of which it is known who begins
    in it; "home" and "done" are no job of anybody's.
    """
    is_field = " " in words or words.endswith("ing") or title_fields.is_reviewed(words) or worker(words)
    if is_field or named(catalog, words) or of_work(catalog, words):
        return named_or_work(catalog, words)
    return (), ()


def taken_as(words: str, slugs: tuple[str, ...]) -> tuple[str, ...]:
    """What is said of words that name work and no job, and are read as the first of some roles."""
    return (f"{words} is taken as {slugs[0]}",) if slugs else ()


def of_work(catalog: Catalog, words: str) -> tuple[str, ...]:
    """The slugs of the role of those who do work that is named by its place or duty: retail, to cut hair."""
    return titled(catalog, words)[1]


def titled(catalog: Catalog, words: str) -> tuple[str, tuple[str, ...]]:
    """What those are called who do some work, and the slugs of their role; empty for work that names none surely."""
    verb, _, thing = words.partition(" ")
    done = f"{verb_forms.doing(verb)} {thing}".strip()
    titles = (title,) if (title := worker(words) or worker(done)) else _agents(words)
    return next(((title, slugs) for title in titles if (slugs := named(catalog, title))), ("", ()))


_OF_TAUGHT = r"(?<= school) (?:students?|kids?|children|pupils?)$"
"""Those of a school, who are no part of the title of who teaches them: a high school teacher."""


def _agents(words: str) -> tuple[str, ...]:
    """Who may do what a verb says to a thing: the city bus driver of "drive a city bus"; none for other words."""
    said = cued.sub(r" (?:an?|the|my|other people's|people's) ", " ", words, count=1)
    said = cued.sub(_OF_TAUGHT, "", said)
    verb, _, thing = said.partition(" ")
    if not thing or "," in thing or cued.fullmatch(_NO_THING, thing):
        return ()  # "manage people" is no job by itself
    doing = verb_forms.doing(verb)
    agents = [agent for agent, forms in _AGENTS.items() if cued.fullmatch(forms, verb) or cued.fullmatch(forms, doing)]
    if not agents and (verb_forms.is_past(verb) or verb_forms.is_doing(verb)):
        agents = [f"{doing[:-3]}er", f"{doing[:-3]}or"]
    singular = thing.removesuffix("ies") + "y" if thing.endswith("ies") else thing.removesuffix("s")
    ends = [singular.split(" ", at)[at] for at in range(1, singular.count(" ") + 1)]
    # a Haas CNC mill, a CNC mill, a mill
    things = dict.fromkeys((thing, singular, *(end for end in ends if len(end) >= _SHORT_WORD)))
    return tuple(f"{name} {agent}" for name in things for agent in agents)


def is_done(verb: str) -> bool:
    """Whether a word is what some workers do to a thing, who are called by it."""
    is_told = verb_forms.is_past(verb) or verb_forms.is_doing(verb)
    return is_told or any(cued.fullmatch(forms, verb) for forms in _AGENTS.values())


_NO_THING = r"(?:other |more )?(?:people|staff|others|teams?|a team|employees|it|them|this|that|[0-9].*)"
_AGENTS = {
    "driver": r"(?:driv(?:es?|ing)|drove)", "teacher": r"teach(?:es|ing)?", "installer": r"install(?:s|ing)?",
    "inspector": r"inspect(?:s|ing)?", "designer": r"design(?:s|ing)?", "trainer": r"train(?:s|ing)?",
    "operator": r"(?:operat(?:es?|ing)|runs?|running)", "repairer": r"(?:repair|fix)(?:s|es|ing)?",
    "pilot": r"(?:pilots?|piloting|fly|flies|flying)", "manager": r"(?:manag(?:es?|ing)|runs?|running)",
    "supervisor": r"(?:supervis(?:es?|ing)|runs?|running)", "instructor": r"teach(?:es|ing)?",
    "writer": r"writ(?:es?|ing)", "cleaner": r"clean(?:s|ing)?", "assembler": r"assembl(?:es?|ing)",
    "sales agent": r"sell(?:s|ing)?", "salesperson": r"sell(?:s|ing)?", "sales representative": r"sell(?:s|ing)?",
    "mechanic": r"(?:repair|fix)(?:s|es|ing)?", "technician": r"(?:repair|fix)(?:s|es|ing)?",
    "delivery driver": r"deliver(?:s|ing)?", "carrier": r"deliver(?:s|ing)?", "maker": r"mak(?:es?|ing)",
    "builder": r"build(?:s|ing)?",
}  # fmt: skip
"""Those who do something, by the verb."""


def of_field(catalog: Catalog, words: str) -> tuple[str, ...]:
    """The slugs of the role in which people begin in a field of work: cyber security."""
    if (
        len(words.split()) > MOST_OF_FIELD
        or cued.search(CONDITION, words)
        or words in title_fields.LEARNERS | _NO_FIELD
    ):
        return ()
    if words.rpartition(" ")[2] in intent_words.PAPERS:
        return ()
    slugs = next((slugs for title in title_fields.entry_jobs(words) if (slugs := _entitled(catalog, title))), ())
    return of_titles(catalog, words, slugs) or slugs


def _entitled(catalog: Catalog, title: str) -> tuple[str, ...]:
    """The slugs of the roles with a title that is in use as it stands: "e8 clerk" is none, whatever a clerk is."""
    from careercli.search.titles import EXACT, read_title

    reading = read_title(catalog, title, guess=False)
    return named(catalog, title) if reading.certainty == EXACT and not reading.rest else ()


_NO_FIELD = frozenset(("live", "train", "study", "learn", "earn", "retire", "eat", "survive", "raise", "travel"))
"""What anybody does, and no work of a clerk or an assistant: enough to live."""


def of_titles(catalog: Catalog, words: str, slugs: tuple[str, ...]) -> tuple[str, ...]:
    """The roles with some words in their titles, most jobs first, where none of these `slugs` has them in its own.

    A word of many titles is no name of one odd role that is known by it as well: "compliance" is no order clerk's.
    None where words are a usual name, or of a field whose beginners are known.
    """
    from careercli.skills import normalize

    wanted = set(normalize.stems(words))
    if not slugs or not wanted or worker(words) or title_fields.is_reviewed(words) or usual_titles.codes(words):
        return ()
    titled = [row for row in catalog.query.slugs_by_title() if wanted <= set(normalize.stems(row[1]))]
    if slugs[0] in {slug for slug, _title, _jobs in titled}:
        return ()
    doing = words.removesuffix("ing")  # who paints is a painter, whatever titles have painting in them
    if doing != words and any(
        word.startswith(doing) for word in re.split(r"\W+", catalog.titles(slugs[:1]).get(slugs[0], "").lower())
    ):
        return ()
    return tuple(slug for slug, _title, _jobs in sorted(titled, key=lambda row: -row[2]))


def sharing_word(catalog: Catalog, word: str) -> tuple[str, ...]:
    """The roles with one word in their titles, most jobs first, where it is no more than that: "safety" is no trade.

    None for a usual name, for what is done, and for a word of one or two titles.
    """
    from careercli.skills import normalize

    is_name = worker(word) or title_fields.is_reviewed(word) or usual_titles.codes(word) or catalog.named(word)
    if " " in word or word.endswith("ing") or is_name:
        return ()
    wanted = set(normalize.stems(word))
    titled = [row for row in catalog.query.slugs_by_title() if wanted and wanted <= set(normalize.stems(row[1]))]
    if len(titled) < _SEVERAL:
        return ()
    return tuple(slug for slug, _title, _jobs in sorted(titled, key=lambda row: -row[2]))


_SEVERAL = 3
"""Titles from which on a word that they share names none of them."""


def are_in_titles(catalog: Catalog, words: str) -> bool:
    """Whether some words, which are no name of a job, stand in the titles of roles: safety, training."""
    from careercli.skills import normalize

    wanted = set(normalize.stems(words))
    return bool(wanted) and any(
        wanted <= set(normalize.stems(title)) for _slug, title, _jobs in catalog.query.slugs_by_title()
    )


def named_or_misspelt(catalog: Catalog, words: str) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """As `named_or_work`, or the role of whose name some words are a misspelling: for where a name has to stand."""
    slugs, remarks = named_or_work(catalog, words)
    if slugs or len(words.split()) > MOST_MISSPELT or not misspelt_at(catalog, words.split()):
        return slugs, remarks
    hits = catalog.search(words, limit=3).hits
    sure = [hit for hit in hits if not hit.guess and hit.where in ("title", "alias")]
    names = [*((hit.slug, hit.text) for hit in sure), *((near, near) for near in catalog.nearest_roles(words))]
    slug = next((slug for slug, name in names if _is_misspelling(words, name)), "")
    return ((slug,), (f"{words} is taken as {slug}",)) if slug else ((), ())


def misspelt_at(catalog: Catalog, words: Sequence[str]) -> list[int]:
    """Where words stand that no name in the catalogue has, a typing error away from one that such a name has."""
    from careercli.catalog.rows import NAME
    from careercli.search import spelling
    from careercli.skills import normalize

    unknown = unknown_at(catalog, words, _SHORT_WORD)
    near = spelling.corrected(catalog, NAME, [*(normalize.stem(words[at]) for at in unknown), ""]) if unknown else []
    return [at for at, word in zip(unknown, near, strict=False) if word.expansions]


def unknown_at(catalog: Catalog, words: Sequence[str], shortest: int) -> list[int]:
    """Where words of at least so many letters stand that the catalogue has nowhere, and that are no English ones."""
    from careercli.catalog import english_words
    from careercli.search import ranking
    from careercli.skills import normalize

    stems = {at: normalize.stem(word) for at, word in enumerate(words) if word.isalpha() and len(word) >= shortest}
    known = ranking.known_anywhere(catalog, list(stems.values())) if stems else set()
    return [at for at, stem in stems.items() if stem not in known and not english_words.is_word(stem)]


def _is_misspelling(words: str, name: str) -> bool:
    """Whether words are a name but for an error or two in each word; a plural counts for nothing."""
    from rapidfuzz.distance import OSA

    typed, right = ([word.removesuffix("s") for word in re.findall(r"[a-z]+", text.lower())] for text in (words, name))
    return len(typed) == len(right) and all(
        OSA.distance(wrong, word) <= (len(word) >= _LONG_WORD) + (len(word) >= _SHORT_WORD)
        for wrong, word in zip(typed, right, strict=True)
    )


def _not_looked_for(catalog: Catalog, words: str) -> tuple[str, ...]:
    """What is said of words beside a title, which no answer looks for: "driver with bad knees", "army mechanic"."""
    from careercli.search.titles import read_title

    reading = read_title(catalog, words, guess=False)
    condition = cued.search(CONDITION, words)
    if condition is not None and reading.rest and plain_conditions.left_over(words[condition.start() :]):
        return (f"{words[condition.start() :]!r} was not looked for: {AS_A_WHOLE}",)
    known = set(reading.name.split())
    left = [word for word in reading.rest.replace(",", " ").split() if word not in known]
    return (f"not looked for: {' '.join(left)}",) if plain_conditions.left_over(" ".join(left)) else ()


def leads(catalog: Catalog, slug: str) -> str:
    """The role of the first-line supervisors of those of a role, by the SOC; empty where it has none."""
    from careercli.moves.facts import MoveFacts
    from careercli.moves.ranking import Ranking

    facts = MoveFacts(catalog)
    compared = facts.compared_in_field(catalog.entry(slug))
    number = Ranking(facts.tables, compared.occupation.id).ladder.supervisor if compared else None
    return facts.role_of[number].slug if number in facts.role_of else ""


def choice(slugs: tuple[str, ...]) -> tuple[str, ...]:
    """What is said of the first of several roles that a name is of."""
    more = f" and {len(slugs) - 1 - _TOLD_OTHERS} more" if len(slugs) > _TOLD_OTHERS + 1 else ""
    others = f"{', '.join(slugs[1 : _TOLD_OTHERS + 1])}{more}" if len(slugs) > 1 else ""
    return (f"taken as {slugs[0]}, the likeliest of that name; others: {others}",) if others else ()


_TOLD_OTHERS = 3
"""Other roles of a name that are told."""


def counted_as_one(catalog: Catalog, names: Iterable[str], slug: str) -> str:
    """What is said of two names for one role."""
    title = catalog.titles([slug]).get(slug, slug)
    return f"{' and '.join(dict.fromkeys(names))}: counted as one job, {title}: one figure for both names"
