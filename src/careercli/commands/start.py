"""`careers start`: nine short questions, then one page: your pay, three moves, and a first step."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from careercli.commands import catalog_options, output, page_file, terminal
from careercli.commands.output import Format, Json
from careercli.errors import CareersError, UsageError

if TYPE_CHECKING:
    from careercli.answers.start_answers import Choices, UnderstoodAnswer
    from careercli.answers.start_questions import Question
    from careercli.api import Catalog
    from careercli.profile.model import Profile

_BACK, _LEAVE, _HELP = ("b", "back"), ("q", "quit", "exit"), ("?", "help")
_AGAIN = "Your answers are kept: `careers start` goes on with them, `careers start --page` shows the page."


def command(
    page: Annotated[
        bool, typer.Option("--page", help="Ask nothing: show the page for the answers in your profile.")
    ] = False,
    report: Annotated[
        Path | None,
        typer.Option("--report", metavar="FILE", help="Write the page as HTML, to print or hand on, instead."),
    ] = None,
    force: Annotated[bool, typer.Option("--force", help="With --report: replace the file if it is there.")] = False,
    format: Format = None,  # noqa: A002
    json: Json = False,
) -> None:
    """Answer nine short questions, and get one page: your pay, three moves, a first step.

    \b
    Examples:
      careers start
      careers start --page
      careers start --page --json
      careers start --page --report my-start.html

    Every question can be skipped. Each answer is kept in your profile at once, on this machine, so nothing is lost if
    you leave; b goes back to change one. For another person: `careers profile clear` first, or a folder for each
    (CAREERS_HOME=DIR in front of the command). Without a terminal, --page answers from the profile as it is.
    """
    if report is not None:
        page_file.refuse_existing(report, force=force)
    if not page:
        if not terminal.can_ask():
            raise UsageError(
                "start asks questions and needs a terminal",
                "elsewhere: write your profile (`careers profile edit`), then `careers start --page`; or "
                "`careers next ROLE` and `careers salary ROLE --offer AMOUNT`",
            )
        try:
            if not _asked(catalog_options.catalog()):
                terminal.say(f"\n{_parting()}")
                return
        except KeyboardInterrupt:
            terminal.say(f"\n{_parting()}")
            raise
    answer = catalog_options.catalog(warn=page).start()
    if not answer.moves and (report is not None or output.wants_rows(format, json)):  # a screen says so itself
        output.note(_nothing_to_show(answer.profile))
    if report is not None:
        page_file.write(answer, report, force=force)
        return
    output.emit(answer, format, json)


def _nothing_to_show(mine: Profile) -> str:
    """Why there is no move: what the profile lacks, or else that its wishes leave none; and the command for it."""
    if mine.role or mine.skills or mine.interests:
        return "no move fits what your profile says: `careers start` changes an answer or a wish"
    from careercli import paths
    from careercli.profile import model

    lacks = "names no role, no skill and no interests" if model.profile_exists() else "is not there yet"
    return (
        f"no move can be named: your profile ({paths.display(model.profile_file())}) {lacks}; `careers start` asks for "
        "them on a terminal, `careers profile edit` opens it in your editor"
    )


def _parting() -> str:
    """What is said to somebody who leaves before the end."""
    from careercli.profile import model

    return _AGAIN if model.load() else "Nothing was answered, so nothing is saved."


def _asked(catalog: Catalog) -> bool:
    """Asks all questions, with every answer kept; False if the person left before the last."""
    from careercli import paths
    from careercli.answers.start_questions import QUESTIONS
    from careercli.profile import model
    from careercli.text import number_word

    mine = model.load() or model.Profile()
    file = paths.display(model.profile_file())
    terminal.say(
        f"{number_word(len(QUESTIONS)).capitalize()} short questions: about five minutes. "
        f"Then a page on where you stand and where you could go. Your answers stay in {file}."
    )
    terminal.say("Enter skips (or keeps what is there), b goes back, - removes an answer, q quits.")
    if mine != model.Profile():
        terminal.say(
            "In brackets stands what is kept. For another person: `careers profile clear` first, or a folder for each, "
            "CAREERS_HOME=DIR in front of the command."
        )
    place = 0
    while place < len(QUESTIONS):
        question = QUESTIONS[place]
        answer = _answered(catalog, question, mine, f"{place + 1} of {len(QUESTIONS)}")
        if answer is None:
            return False
        if answer == "b":
            place = max(0, place - 1)
            continue
        if not isinstance(answer, str):
            from careercli.answers.start_questions import keep

            meant = _of_whom(catalog, mine, answer) if question.key == "role" else answer
            if meant is None:
                return False
            mine = keep(meant)
            terminal.say(f"  {answer.words}")
        place += 1
    output.note("")
    return True


def _of_whom(catalog: Catalog, mine: Profile, answer: UnderstoodAnswer) -> UnderstoodAnswer | None:
    """The answer with another job than the profile's: whether it is another person's is asked, whom nothing is offered
    that is not theirs. None to leave.
    """
    from careercli.answers import start_answers, start_questions

    before = start_questions.of_before(catalog, mine, answer)
    if not before:
        return answer
    terminal.say(f"  {answer.words}. Kept from {mine.role}: {before}.")
    typed = _line("  New person or a new start? y forgets all that, Enter keeps it but for the pay > ")
    if typed is None or typed.lower() in _LEAVE:
        return None
    if not start_answers.is_yes(typed):
        return start_questions.other_job(answer)
    from careercli import paths
    from careercli.profile import store

    if old := store.clear():
        terminal.say(f"  Forgotten; it is in {paths.display(old)} until the next time.")
    return answer


def _answered(catalog: Catalog, question: Question, mine: Profile, number: str) -> UnderstoodAnswer | str | None:
    """The answer to a question: "b" to go back, "" to skip, None to leave. What is not understood is asked again."""
    from careercli.answers import start_questions
    from careercli.answers.start_answers import Choices

    before = question.kept(mine)
    terminal.say(f"\n{number}: {question.words} ({question.example})")
    while True:
        typed = _line(f"[{before}] > " if before else "> ")
        if typed is None or typed.lower() in _LEAVE:
            return None
        if typed == "" or typed.lower() in _BACK:
            return typed[:1].lower()
        if typed in _HELP and question.key != "education":
            terminal.say(f"  {question.example}. Enter skips, b goes back, - removes an answer, q quits.")
            continue
        try:
            read = start_questions.read(question, catalog, mine, typed)
            while isinstance(read, Choices):
                chosen = _chosen(read)
                if chosen is None or chosen in ("", "b"):
                    return chosen
                read = start_questions.read(question, catalog, mine, chosen)
        except CareersError as error:
            terminal.say(f"  {error.message}.")
            if error.hint:
                terminal.say(f"  {error.hint}.")
            continue
        return read


def choices_words(count: int) -> str:
    """The numbers that one may type: 1, or 1 to 4."""
    return "1" if count == 1 else f"1 to {count}"


def _chosen(choices: Choices) -> str | None:
    """The answer that a person chooses by its number, or types instead; "" to skip, "b" to go back, None to leave."""
    terminal.say(choices.question)
    for number, (words, _answer) in enumerate(choices.options, start=1):
        terminal.say(f"  {number}  {words}")
    while True:
        typed = _line(f"{choices_words(len(choices.options))}, or other words > ")
        if typed is None or typed.lower() in _LEAVE:
            return None
        if typed == "" or typed.lower() in _BACK:
            return typed[:1].lower()
        if typed.isascii() and typed.isdecimal() and len(typed) < 3:
            if 1 <= int(typed) <= len(choices.options):
                return choices.options[int(typed) - 1][1]
            terminal.say(f"  There are {len(choices.options)} to choose from.")
            continue
        return typed


def _line(prompt: str) -> str | None:
    """A line that is typed, without blanks around it; None at the end of what is typed."""
    line = output.ask(prompt)
    return line.strip() if line else None
