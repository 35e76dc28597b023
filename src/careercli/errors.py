"""The errors that a person can meet, each with what happened, where, and what to do, and its exit code."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

EXIT_DONE = 0
EXIT_PROBLEM = 1
EXIT_USAGE = 2
EXIT_NO_SUCH_ROLE = 3
EXIT_INTERRUPTED = 130


class CareersError(Exception):
    """Anything that ends a command on purpose.

    `message` says what is wrong and where, `hint` what to do about it; both are plain text for stderr.
    """

    exit_code = EXIT_PROBLEM

    def __init__(self, message: str, hint: str = "") -> None:
        super().__init__(message)
        self.message = message
        self.hint = hint


class UsageError(CareersError, ValueError):
    """The request cannot be understood: a wrong section, format, field or number of roles.

    A ValueError too, as a program expects one where it hands over a wrong value.
    """

    exit_code = EXIT_USAGE


class WrongType(UsageError, TypeError):
    """A method was called with an argument of another type than it takes, with too many arguments or too few."""


class NoSuchChoice(UsageError):
    """A value that is none of the words to choose from; the hint names them behind `how`.

    `also` are what some of them are called as well: not named, and yet the nearest may be one of these.
    """

    def __init__(
        self, message: str, given: str, choices: Sequence[str], how: str = "choose from", also: Iterable[str] = ()
    ) -> None:
        super().__init__(message, f"{how}: {', '.join(choices)}")
        self.given, self.choices, self.also = given, tuple(choices), tuple(also)


class NoRoleToLeave(UsageError):
    """A move whose start is not known: neither named nor in a profile."""

    def __init__(self, how: str, hint: str) -> None:
        super().__init__("the role to leave is missing", f"{how}, {hint}")


class NoSuchRole(CareersError, KeyError):
    """No role has this name, or (`ambiguous`) several have it. `suggestions` are slugs, the best first.

    `choices` are the same roles as a person tells them apart, each on a line of the hint. `others` are the errors of
    the other names that were asked for with it, and that no role has either.

    A KeyError too, so that a catalogue behaves as a mapping does.
    """

    exit_code = EXIT_NO_SUCH_ROLE

    def __init__(
        self, name: str, suggestions: tuple[str, ...] = (), ambiguous: bool = False, choices: tuple[str, ...] = ()
    ) -> None:
        short = name if len(name) <= 60 else name[:57] + "..."
        self.name = name
        message = f"{short!r} fits several roles" if ambiguous else f"no role is called {short!r}"
        if ambiguous and choices:
            hint = "\n    ".join(("choose one:", *choices))
        elif suggestions:
            hint = ("choose one: " if ambiguous else "did you mean: ") + ", ".join(choices or suggestions)
        else:
            hint = "`careers list` shows every role, `careers search WORDS` finds one by what it says"
        super().__init__(message, hint)
        self.suggestions, self.ambiguous = suggestions, ambiguous
        self.others: tuple[NoSuchRole, ...] = ()

    def with_others(self, others: Sequence[NoSuchRole]) -> NoSuchRole:
        """The same error, which tells of the other names, too."""
        if others:
            self.others = tuple(others)
            self.message = "; ".join((self.message, *(other.message for other in others)))
            self.args = (self.message,)
        return self

    def __str__(self) -> str:
        return self.message  # a KeyError would show its repr


class UnusableRole(NoSuchRole):
    """The role of this name has a file that cannot be used; no other role that is also called so answers for it."""

    def __init__(self, name: str, file_problem: str, known: str | None = None) -> None:
        super().__init__(name, (known,) if known else ())
        self.message = f"the role file of {self.name!r} cannot be used: {file_problem}"
        self.args = (self.message,)
        self.hint = "mend or remove it" + (f"; {known} is also called so" if known else "")


class NotInstalled(CareersError):
    """Data that come with the program are not there, and cannot be built."""


class TerminatedBySignal(CareersError):
    """A signal (SIGTERM, SIGHUP) ended the program: a closed terminal, a shutdown. Exit code 128 + the signal."""

    def __init__(self, signal: int) -> None:
        super().__init__("stopped by a signal")
        self.exit_code = 128 + signal


class DamagedIndex(Exception):
    """What was read from the index cannot be what was put into it.

    No CareersError, since nobody who is asked a question can act on it: the program makes the index anew.
    """
