"""`careers search`: find roles by title, skill, or anything they say."""

from __future__ import annotations

import json as jsonlib
from dataclasses import replace
from typing import TYPE_CHECKING, Annotated

import typer

from careercli.commands import catalog_options, global_options, grammar, options, output
from careercli.commands.nothing_found import what_there_is
from careercli.commands.output import Format, Json
from careercli.errors import UsageError
from careercli.offered import written
from careercli.text import said_back

if TYPE_CHECKING:
    from careercli.api import Catalog
    from careercli.commands.asked.facts.glossary import Term
    from careercli.commands.asked.question import Question
    from careercli.search.role_hits import RoleHits


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

    What finds nothing is an empty answer, and the exit code 0.
    """
    catalog = catalog_options.catalog()
    words = " ".join(query)
    is_name = (len(words.split()) == 1 and words.lower() not in _ASKS) or bool(catalog.named(words))
    question = None
    if not is_name:  # neither a word nor the name of a role is a question: the rules need not be loaded for it
        from careercli.commands.asked import questions

        question = questions.read(catalog, words)
        if question is not None and (global_options.now().words_alone or not output.is_for_program(format, json)):
            answer_question(context, question, limit, format, json)
            return
    answer = catalog.search(words, limit=options.limited(limit, format, json))
    if question is None and not is_name and _is_unread_sentence(words, answer):
        if not output.is_for_program(format, json) and (nearest := _nearest(catalog, words)):
            answer_question(context, nearest, limit, format, json)
            return
        output.emit(replace(answer, hits=(), near=(), total=0, reading=None, remarks=()), format, json)
        note_not_understood(catalog, words)
        raise typer.Exit(UsageError.exit_code)
    output.emit(answer, format, json)
    if question is not None:
        _note_question(context, question, words, limit, "json" if json else (format or "").lower())
    elif not answer.hits:
        output.note(f"no role mentions {said_back(words)}: {what_there_is(catalog, words, answer.near, searched=True)}")


_ASKS = ("wioa",)
"""Words that ask something by themselves, and are no title: a program that pays for retraining."""


def _is_unread_sentence(words: str, answer: RoleHits) -> bool:
    """Whether words are a sentence that no rule has read and that no role says."""
    if any(sign in words for sign in '":') or words.startswith("-"):
        return False
    from careercli.commands.asked import not_understood

    is_asked = global_options.now().words_alone  # as words that are no command: no text is looked for
    return not_understood.is_sentence(words.split()) and (is_asked or not not_understood.is_answered(answer))


def _nearest(catalog: Catalog, words: str) -> Question | None:
    from careercli.commands.asked import not_understood

    return not_understood.nearest(catalog, words.split())


def note_not_understood(catalog: Catalog, words: str) -> None:
    """Says that a sentence was not understood, and what can be typed for what it names."""
    from careercli.commands.asked import not_understood

    output.note(f"careers: {not_understood.told(words)}\n  {not_understood.instead(catalog, words.split())}")


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
    from careercli.catalog.place_names import NoSuchPlace, SeveralPlaces
    from careercli.commands import read_as, usage
    from careercli.commands.asked import or_else

    for remark in question.remarks:
        output.note(f"careers: {remark}")
    if question.term is not None:
        _explain(question.term, is_json=json or (format or "").lower() == "json")
        if json or format:
            return
        if not question.arguments:
            sentence = " ".join(context.params.get("query") or ())
            slug = catalog_options.catalog(whole=False, warn=False).slug_meant(question.term.name)
            for line in or_else.lines(or_else.told(sentence, (), question.remarks, (slug,) if slug else ())):
                output.note(line)
            return
    if not question.arguments:
        if json or (format or "").lower() == "json":
            output.write("[]\n")
        return
    given = [("--limit", limit), ("--format", "json" if json else format)]
    name, *arguments = _without(question.arguments, [option for option, value in given if value is not None])
    of_skills = ["skills"] if context.info_name == "skills" else []  # `careers skills for a nurse` is a sentence, too
    sentence = " ".join([*of_skills, *(context.params.get("query") or ())])
    output.note(read_as.told([name, *arguments], sentence, question.remarks, question.jobs))
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
        if isinstance(error, SeveralPlaces) and not output.wants_rows(format, json):
            first, *others = usage.in_each(error, [name, *arguments])
            output.note(f"one place at a time: this is of {error.choices[0][1]}; {'; '.join(map(_quoted, others))}")
            command.invoke(command.make_context(name, first[1:], parent=root))
            return
        told = usage.of_places(error, [name, *arguments])  # the sentence itself names no option that could be mended
        raise NoSuchPlace(error.message, told or error.hint, error.suggestions) from None


def _quoted(arguments: list[str]) -> str:
    return f"`{written(arguments)}`"


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
