"""`careers search`: find roles by title, skill, or anything they say."""

from __future__ import annotations

import json as jsonlib
from dataclasses import replace
from typing import TYPE_CHECKING, Annotated

import typer

from careercli.catalog import taken_as, title_words
from careercli.commands import catalog_options, global_options, grammar, options, output
from careercli.commands.nothing_found import short, what_there_is
from careercli.commands.output import Format, Json
from careercli.errors import UsageError
from careercli.offered import command as command_of
from careercli.offered import written

if TYPE_CHECKING:
    from careercli.api import Catalog
    from careercli.commands.glossary import Term
    from careercli.commands.question import Question
    from careercli.search.roles import RoleHits
    from careercli.search.titles import TitleReading


def command(
    context: typer.Context,
    query: Annotated[list[str], typer.Argument(metavar="QUERY...", help='Words; "a phrase", -not, title: skill: faq:')],
    limit: options.Limit = None,
    format: Format = None,  # noqa: A002
    json: Json = False,
) -> None:
    """Find roles by title, skill or any words; or answer a plain question.

    \b
    Examples:
      careers search contract
      careers search "certfied paralegal"
      careers search "title:legal -technician"
      careers search "jobs over 60k without a degree"
      careers search filing --format ids --limit 3 | careers compare -

    Where nothing is found the answer is empty and the exit code 0: that is no error.

    With --json, csv, tsv, jsonl or ids the answer is always the roles that the words are found in; the command that
    answers them as a question is told on stderr. `careers "jobs over 60k without a degree" --json` runs it.
    """
    catalog = catalog_options.catalog()
    words = " ".join(query)
    is_name = (len(words.split()) == 1 and words.lower() not in _ASKS) or bool(catalog.named(words))
    question = None
    if not is_name:  # neither a word nor the name of a role is a question: the rules need not be loaded for it
        from careercli.commands import questions

        question = questions.read(catalog, words)
        if question is not None and (global_options.now().words_alone or not output.is_for_program(format, json)):
            answer_question(context, question, limit, format, json)
            return
    answer = catalog.search(words, limit=options.limited(limit, format, json))
    if question is None and not is_name and _is_unread_sentence(words, answer):
        output.emit(replace(answer, hits=(), near=(), total=0, reading=None), format, json)
        note_not_understood(catalog, words)
        raise typer.Exit(UsageError.exit_code)
    output.emit(answer, format, json)
    if answer.reading is not None and answer.reading.beside:
        note_left_out(answer.reading, _names_of(catalog, answer))
    if answer.hits and answer.hits[0].guess == "alias":
        output.note(f"{short(words)} may be another job: nothing else in {short(answer.hits[0].title)} says that word")
    elif answer.weak:
        output.note(f"no role is called {short(words)}{told_as_guess(answer)}")
    elif _is_of_other_words(answer):
        output.note(f"no role is called {short(words)}: {short(answer.hits[0].title)} is nearest by field and rank")
    if answer.left:
        output.note(f"left out: {answer.left} that share only {short(answer.shared)}; {_by_shared(answer)}")
    if question is not None:
        _note_question(context, question, words, limit, "json" if json else (format or "").lower())
    elif not answer.hits:
        output.note(f"no role mentions {short(words)}: {what_there_is(catalog, words, answer.near, searched=True)}")


_ASKS = ("wioa",)
"""Words that ask something by themselves, and are no title: a program that pays for retraining."""


def _is_of_other_words(answer: RoleHits) -> bool:
    """Whether the first of an answer is there for the field and rank that a title tells, and has no word of it."""
    reading, words = answer.reading, answer.query.lower().split()
    if reading is None or reading.certainty != "likely" or len(words) == 1 or words[-1] not in title_words.GENERIC:
        return False
    first = next(iter(answer.hits), None)
    return first is not None and first.where == "title" and taken_as.shares_no_word(answer.query, first.title)


def _by_shared(answer: RoleHits) -> str:
    """The command that finds what was left out."""
    return f"`{written(['search', answer.shared])}` has them"


def _is_unread_sentence(words: str, answer: RoleHits) -> bool:
    """Whether words are a sentence that no rule has read and that no role says."""
    if any(sign in words for sign in '":') or words.startswith("-"):
        return False
    from careercli.commands import not_understood

    return not_understood.is_sentence(words.split()) and not not_understood.is_answered(answer)


def note_not_understood(catalog: Catalog, words: str) -> None:
    """Says that a sentence was not understood, and what can be typed for what it names."""
    from careercli.commands import not_understood

    output.note(f"careers: {not_understood.told(words)}\n  {not_understood.instead(catalog, words.split())}")


def told_as_guess(answer: RoleHits) -> str:
    """What the best of an answer is in place of a role of the name that was typed."""
    hit = answer.hits[0]
    if hit.guess == "spelling":
        return f"; nearest by spelling: {short(hit.text)}"
    if hit.guess == "part":
        said = " ".join(hit.text[start:end] for start, end in hit.spans).lower()
        if said and not set(said.split()) & set(answer.query.lower().split()):
            return f"; nearest: {short(said)}, see `{written(['search', said])}`"
        is_all = all(each.where in ("title", "alias") for each in answer.hits)
        return ": these have it in a name" if is_all else ": the first of these have it in a name"
    if hit.guess == "head":
        return f": these are the nearest by the last of its words, {short(hit.title)} first"
    return ": these share some of its words"


def note_left_out(reading: TitleReading, names: frozenset[str] | None = None) -> None:
    """Says which words of a title were not looked for, if there are any that are not in the name that was.

    With a code in the title, what counts are the `names` of the role that is found: "91B wheeled" is in none of them.
    """
    named = set(reading.name.split())
    left = [word for _kind, what in reading.beside for word in what.replace(",", " ").split() if word not in named]
    if left:
        output.note(f"these are the roles called {short(reading.name)}: {short(' '.join(left))} was not looked for")
    elif names is not None and any(character.isdigit() for character in reading.name):
        left = [word for word in reading.name.split() if word not in names]
        if left:
            output.note(f"not looked for: {short(' '.join(left))}")


def _names_of(catalog: Catalog, answer: RoleHits) -> frozenset[str] | None:
    """The words of the names of the first role of an answer; None without one."""
    if not answer.hits:
        return None
    role = catalog.entry(answer.hits[0].slug).role
    return frozenset(word for name in (role.title, *role.aliases) for word in name.lower().replace("/", " ").split())


def _note_question(context: typer.Context, question: Question, words: str, limit: int | None, format: str) -> None:  # noqa: A002
    """Says which command answers words as a question that a program has searched for, and what is not recorded."""
    asked = ["--json"] if format in ("json", "ids") else ["--format", format]  # not every answer has roles to name
    if question.term is not None:
        output.note(f"as a question: `{written([words, '--json'])}`")
    elif question.arguments:
        given = [("--limit", limit), ("--format", format)]
        arguments = [*_without(question.arguments, [option for option, value in given if value is not None])]
        if limit is not None and "--limit" in _options_of(context, arguments[0]):
            asked = ["--limit", str(limit), *asked]
        output.note(f"as a question: `{written([*arguments, *asked])}`")
    for remark in question.remarks:
        output.note(f"careers: {remark}")


def _options_of(context: typer.Context, name: str) -> list[str]:
    """The options of a command, by its name."""
    root = context.find_root()
    return grammar.option_names(root.command.get_command(root, name))  # type: ignore[attr-defined]


def answer_question(
    context: typer.Context,
    question: Question,
    limit: int | None,
    format: str | None,  # noqa: A002
    json: bool,
) -> None:
    """Runs the command that a question is read as, and says which, and what of it is not recorded."""
    from careercli.catalog.place_names import NoSuchPlace
    from careercli.commands import usage

    for remark in question.remarks:
        output.note(f"careers: {remark}")
    if question.term is not None:
        _explain(question.term, is_json=json or (format or "").lower() == "json")
        return
    if not question.arguments:
        if json or (format or "").lower() == "json":
            output.write("[]\n")
        return
    given = [("--limit", limit), ("--format", "json" if json else format)]
    name, *arguments = _without(question.arguments, [option for option, value in given if value is not None])
    output.note(f"careers: read as {command_of(written([name, *arguments]))}")
    catalog_options.note_left_over_in(context.params.get("query") or (), arguments)
    root = context.find_root()
    command = root.command.get_command(root, name)  # type: ignore[attr-defined]
    for option, value in given:
        if value is not None and option in grammar.option_names(command):
            arguments += [option, str(value)]
        elif value is not None:
            output.note(f"careers: {option} {value} is not used: `careers {name}` has no {option}")
    try:
        command.invoke(command.make_context(name, list(arguments), parent=root))
    except NoSuchPlace as error:
        if not error.choices:
            raise
        told = usage.of_places(error, [name, *arguments])  # the sentence itself names no option that could be mended
        raise NoSuchPlace(error.message, told or error.hint, error.suggestions) from None


def _without(arguments: tuple[str, ...], options: list[str]) -> list[str]:
    """The arguments of a question without options that are typed beside the sentence: these count before its words."""
    left = list(arguments)
    for option in options:
        if option in left:
            at = left.index(option)
            del left[at : at + 2]
    return left


def _explain(term: Term, *, is_json: bool) -> None:
    """Prints what a term of the data means, and who defines it."""
    if is_json:
        output.write(jsonlib.dumps([term.to_dict()], ensure_ascii=False, indent=2) + "\n")
    else:
        output.write(f"{term.name}: {term.meaning}\n")
        output.note(f"source: {term.source}")
