"""Two words in front of "jobs" that are a title together, a code for one, and the degree that somebody says to have."""

from __future__ import annotations

from careercli import cued
from careercli.api import Catalog
from careercli.commands.asked.jobs import named_roles
from careercli.commands.asked.lists import list_words as rules
from careercli.commands.asked.question import Question
from careercli.commands.asked.question_words import DIGITS, JOBS
from careercli.roles import plain_conditions


def as_title(catalog: Catalog, rest: str, fields: list[str]) -> tuple[list[str], str]:
    """The field that a sentence names, or with the word in front of it the title that both are: "medical office jobs".

    Another name of a role may have both. Where none does, both may narrow a list: the field, and that word of a title.
    """
    pattern = rules.FIELDS[fields[1]] if fields[:1] == ["--family"] else ""
    match = cued.search(rf"(?P<front>[a-z]+) (?P<field>{pattern}) {JOBS}\b", rest) if pattern else None
    if match is None:
        return fields, rest
    carried = [pattern for pattern, _sort in rules.SORTS] + [r"entry[ -]level|experience|degrees?|school|for"]
    if plain_conditions.left_over(rest[: match.end("front")], carried).split()[-1:] != [match["front"]]:
        return fields, rest
    from careercli.answers import title_filter

    title = f"{match['front']} {match['field']}"
    if title_filter.titled(catalog, title)[0]:
        return ["--title", title], f"{rest[: match.start()]} {rest[match.end('field') :]}"
    in_field = catalog.list(family=fields[1], title=match["front"], limit=1)
    if not in_field.rows or not named_roles.are_in_titles(catalog, match["front"]):
        return fields, rest
    return [*fields, "--title", match["front"]], f"{rest[: match.start()]} {rest[match.start('field') :]}"


def not_said(
    catalog: Catalog, fields: list[str], wishes: plain_conditions.AskedConditions, options: list[str]
) -> tuple[str, ...]:
    """What is said where no source speaks of a wish for any role of a title, which then is no option of the list."""
    if fields[:1] != ["--title"] or "--work" not in options:
        return ()
    if catalog.list(title=fields[1], work=",".join(wishes.conditions), limit=1).rows:
        return ()
    at = options.index("--work")
    del options[at : at + 2]
    return (f"{', '.join(wishes.conditions)}: not recorded as usual for any of these; an employer may offer it: ask",)


def of_code(sentence: str) -> Question | None:
    """What is asked of the occupation of a code: those near it, or what it is."""
    match = cued.search(_CODE, sentence) if any(digit in sentence for digit in DIGITS) else None
    if match is None:
        return None
    rest = f"{sentence[: match.start()]} {sentence[match.end() :]}"
    if cued.search(r"\b(?:related|similar|near|like)\b", rest):
        return Question(("related", match[0]))
    is_all = not plain_conditions.left_over(rest, (JOBS, r"soc|o\*?net|codes?|numbers?|list|called|title"))
    return Question(("search", match[0])) if is_all and rest.strip() else None


_CODE = r"\b[0-9]{2}-[0-9]{4}(?:\.[0-9]{2})?(?![\w-])"


_RANKS = ("manager", "director", "lead", "supervisor", "head")
_RANKED = rf"\b(?P<front>[a-z]+ [a-z]+) (?P<rank>{'|'.join(_RANKS)})\b"


def by_step(catalog: Catalog, sentence: str) -> tuple[str, tuple[str, ...]]:
    """A sentence with the title of a ladder's step in place of one of the same work that the record has not; and what
    is said of it: a legal operations manager is nowhere, a legal operations specialist leads legal coordinators.
    """
    match = cued.search(_RANKED, sentence) if any(rank in sentence for rank in _RANKS) else None
    if match is None or named_roles.named(catalog, match[0]):
        return sentence, ()
    step = f"{match['front']} specialist"
    slugs = named_roles.named(catalog, step)
    tiers = catalog.entry(slugs[0]).role.tiers if slugs else ()
    title = next((tier.title for tier in tiers if step in tier.title.lower()), "")
    if not title:
        return sentence, ()
    ladder = f"a step of the ladder of {slugs[0]}: `careers tiers {slugs[0]}`"
    said = f"{match[0]}: no title of the record; {step} is one, {ladder}"
    return f"{sentence[: match.start()]}{step}{sentence[match.end() :]}", (said,)
