"""`careers profile set`: put one fact into your profile, in the words in which `careers start` takes it."""

from __future__ import annotations

from typing import Annotated

import typer

from careercli.commands import catalog_options, completion, output
from careercli.commands.output import Format, Json

NAMES = {
    "role": "role", "pay": "pay", "place": "place", "work": "work", "min-pay": "min_pay", "interests": "interests",
    "education": "education", "study-years": "study",
}  # fmt: skip
"""What can be set, by its name here, with the question of `careers start` that it answers."""
Name = Annotated[
    str,
    typer.Argument(metavar="NAME", help=f"One of {', '.join(NAMES)}.", autocompletion=completion.among(lambda: NAMES)),
]
Value = Annotated[list[str], typer.Argument(metavar="VALUE...", help="What it is, in your own words; - takes it out.")]


def command(name: Name, value: Value, format: Format = None, json: Json = False) -> None:  # noqa: A002
    """Put one fact into your profile, in the words in which `careers start` takes it.

    \b
    Examples:
      careers profile set pay "31 an hour"
      careers profile set place Denver
      careers profile set work "no nights, no heavy lifting"
      careers profile set min-pay -

    What is not understood changes nothing, and all else in the profile stays as it is.
    """
    from careercli.answers import start_questions
    from careercli.answers.start_answers import Choices
    from careercli.errors import CareersError, NoSuchChoice, UsageError
    from careercli.offered import written
    from careercli.profile import model

    wanted = name.strip().lower().replace("_", "-").replace(" ", "-")
    if wanted not in NAMES:
        raise NoSuchChoice(f"a profile has no {name!r} to set", name, tuple(NAMES), "it has")
    question = next(question for question in start_questions.QUESTIONS if question.key == NAMES[wanted])
    words = " ".join(value).strip()
    if not words:
        raise UsageError(f"no {wanted} is given", f"{question.example}; - takes it out")
    catalog = catalog_options.catalog()
    try:
        read = start_questions.read(question, catalog, model.load() or model.Profile(), words)
    except UsageError as error:
        raise CareersError(error.message, error.hint.replace("; Enter skips", "")) from None
    if isinstance(read, Choices):
        ways = (f"`{written(['profile', 'set', wanted, *answer.split()])}`" for _words, answer in read.options)
        raise UsageError(f"{wanted} is not clear: {read.question[0].lower()}{read.question[1:]}", " or ".join(ways))
    start_questions.keep(read)
    output.note(f"{wanted}: {read.words}")
    output.emit(catalog.profile(), format, json)
