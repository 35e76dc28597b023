"""The thirty activities asked at a terminal: one key each, with a way back."""

from __future__ import annotations

from collections.abc import Callable

from careercli.answers.interest_activities import ACTIVITIES
from careercli.answers.interests import ANSWERS, NO_TEST
from careercli.commands import global_options, output, terminal
from careercli.errors import UsageError
from careercli.text import UNBROKEN, count

KEYS = ", ".join(f"{key} {words}".replace(" ", UNBROKEN) for key, words in ANSWERS.items())
OTHER_KEYS = ", ".join(each.replace(" ", UNBROKEN) for each in ("s skip", "b back", "q quit"))
"""No key stands apart from what it does."""
LEFT = "You left before the end, so nothing is saved; `careers interests` starts over."
_ENTER = ("\r", "\n")
_SKIP, _BACK, _LEAVE, _KEYS = ("s",), ("b", "\x7f", "\x08"), ("q", "\x1b", terminal.END), ("?", "h")


def ask() -> list[int | None] | None:
    """The answers in the order of ACTIVITIES, None for one that was skipped; None if the person left.

    Raises UsageError without a terminal, KeyboardInterrupt for Ctrl-C.
    """
    if not terminal.can_ask():
        raise UsageError(
            "interests asks questions and needs a terminal",
            "elsewhere: `careers interests SAE` with your letters, or `careers interests --answers LIST` with thirty "
            "answers to what `careers interests --activities` lists",
        )
    terminal.say(
        f"How would you like to do this? {count(len(ACTIVITIES), 'activity', 'activities')}, one key each; never mind "
        "whether you could, or what it pays."
    )
    terminal.say(NO_TEST)
    ending = ", each followed by Enter" if global_options.is_plain() else ""
    terminal.say(f"Keys{ending}: {KEYS}; {OTHER_KEYS}.")
    answers: list[int | None] = [None] * len(ACTIVITIES)
    place = 0
    try:
        with terminal.keys() as key:
            while place < len(ACTIVITIES):
                step = _answered(answers, place, key)
                if step is None:
                    output.note(LEFT)
                    return None
                place = max(0, place + step)
    except KeyboardInterrupt:
        output.note(f"\n{LEFT}")
        raise
    return answers


def _answered(answers: list[int | None], place: int, next_key: Callable[[], str]) -> int | None:
    """Asks one, until a key answers it: how many places to go on (-1: back), None to leave."""
    before = answers[place]
    kept = f" (before: {ANSWERS[before]})" if before else ""
    terminal.say(f"\n{place + 1} of {len(ACTIVITIES)}  {ACTIVITIES[place].text}?{kept}")
    while True:
        key = next_key().lower()
        if key in _ENTER:  # out of habit, behind a key that has answered already
            continue
        if key in _LEAVE:
            return None
        if key in _BACK:
            return -1
        if key in _SKIP:
            answers[place] = None
            terminal.say("  skipped")
            return 1
        if key in map(str, ANSWERS):
            answers[place] = int(key)
            terminal.say(f"  {key} {ANSWERS[int(key)]}")
            return 1
        terminal.say(f"  {'' if key in _KEYS else 'That key does nothing here. '}{KEYS};\n  {OTHER_KEYS}.")
