"""What the GI Bill pays for: the record holds no benefits, and none of the programs that take them. That is said, with
what is recorded of schooling.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from careercli import cued
from careercli.api import Catalog
from careercli.commands.asked.question import Question

_NAMED = (
    r"(?:(?:post|montgomery)[ -](?:9/11 |9-11 )?)?(?:gi|g\.i\.) bill"
    r"(?: (?:benefits?|money|funds?|eligible|approved))?\b"
    r"(?! (?:certif|advis|special|counsel|coordin|represent|admin|clerk)\w*)"
)
_BESIDE = (
    rf"(?:,? ?\b(?:with|using|on|by|from|through|via|under|if i use|use|that (?:take|accept)s?|paid (?:for )?by|"
    rf"(?:is |are )?covered by|for) )?(?:my |the |an? )?\b(?:{_NAMED})"
)
TOLD = (
    "GI Bill benefits, and which programs take them: not recorded; the Department of Veterans Affairs (va.gov) tells "
    "of them; what is recorded: `careers list --study nursing` lists the jobs that a field of study prepares for, "
    "`careers show ROLE --section education` the schooling, license and certificate of one"
)


def read(catalog: Catalog, sentence: str, read_one: Callable[[Catalog, str], Question | None]) -> Question | None:
    """What is said to who asks for the GI Bill, and of the job that the sentence names besides; None for another."""
    rest = " ".join(cued.sub(_BESIDE, " ", sentence).split()).strip(" ,")
    if rest == sentence:
        return None
    question = read_one(catalog, rest) if rest else None
    if question is None or not _names_a_role(catalog, question):
        return Question((), (TOLD,))
    return replace(question, remarks=(TOLD, *question.remarks))


def _names_a_role(catalog: Catalog, question: Question) -> bool:
    return any(catalog.slug_meant(each) == each for each in question.arguments[1:])
