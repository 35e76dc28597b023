"""The program's entry: the only place that catches everything and the only one that ends the process."""

from __future__ import annotations

from careercli import interrupts  # before all else: Ctrl-C is held from here on

# isort: split
import _thread
import contextlib
import gc
import os
import signal
import sys
import time
from typing import TYPE_CHECKING, Any

from careercli import streams
from careercli import text as wording
from careercli.errors import (
    EXIT_DONE,
    EXIT_INTERRUPTED,
    EXIT_PROBLEM,
    EXIT_USAGE,
    CareersError,
    DamagedIndex,
    NoSuchRole,
    UsageError,
)
from careercli.system import is_closed_pipe

if TYPE_CHECKING:
    from sys import UnraisableHookArgs

AGAIN_AFTER = 0.01
"""Seconds after which an interrupt that Python has ignored is raised again."""


def main() -> None:
    """Runs the command line and ends the process with its exit code: nothing after this call is run."""
    # A command lives for a tenth of a second: the garbage collector, run after every few hundred new objects while
    # modules load, takes some 5 ms of it and frees next to nothing. Long imports still collect, only less often.
    gc.set_threshold(50_000, 20, 20)
    sys.unraisablehook = _report_ignored
    try:
        interrupts.release()
        code = run(sys.argv[1:])
    except KeyboardInterrupt:  # before or after a command
        code = EXIT_INTERRUPTED
    _leave(code)


def _report_ignored(ignored: UnraisableHookArgs) -> None:
    """Handles what Python ignores: an exception in a destructor, or in a callback, as it has many while modules load.

    Ctrl-C may well arrive in one: it is raised again a moment later, when the program is somewhere else.
    """
    if issubclass(ignored.exc_type, KeyboardInterrupt):  # in the main thread, as signals are handled there
        _thread.start_new_thread(_interrupt_again, (_thread.get_ident(),))
    else:
        sys.__unraisablehook__(ignored)


def _interrupt_again(thread: int) -> None:
    time.sleep(AGAIN_AFTER)
    if hasattr(signal, "pthread_kill"):  # it ends a system call that waits, too
        signal.pthread_kill(thread, signal.SIGINT)
    else:
        signal.raise_signal(signal.SIGINT)


def _leave(code: int) -> None:
    """Ends the process without Python's own shutdown, which takes every module apart first: as long as loading Rich."""
    for stream in (sys.stdout, sys.stderr):
        with contextlib.suppress(OSError, ValueError, CareersError, KeyboardInterrupt):
            stream.flush()
    os._exit(code)


def run(arguments: list[str]) -> int:
    """Runs a command and returns its exit code; an error is reported on stderr, without a traceback."""
    streams.prepare()
    _forget_odd_sizes()
    if _is_plain(arguments):
        os.environ["_TYPER_FORCE_DISABLE_TERMINAL"] = "1"  # help then holds no escape sequence either, not even bold
    elif not sys.stdout.isatty():
        os.environ["FORCE_COLOR"] = "1"  # the one variable that the parser's help knows, whichever of them was set
    try:
        code = _command(arguments)
        try:
            streams.flush()
        except CareersError as error:
            return code or _told(error)
    except SystemExit:  # raised by Rich while it draws help into a closed pipe
        return EXIT_DONE
    except OSError as error:
        if is_closed_pipe(error):  # the reader of the output has gone (`| head`): end quietly
            return EXIT_DONE
        return _told(streams.CannotWrite(error))
    except KeyboardInterrupt:
        if sys.stderr.isatty():
            sys.stderr.write("\n")  # so that the shell's prompt does not stand behind a half-drawn line
        return EXIT_INTERRUPTED
    return code


def _is_plain(arguments: list[str]) -> bool:
    """Whether help is drawn without colour: as it is asked for, and in a pipe unless a variable asks for it.

    The parser would draw it with colour wherever a robot's variables stand: GITHUB_ACTIONS, or PY_COLORS of any value.
    """
    if "--no-color" in arguments:
        return True
    wanted = True if "--color" in arguments else streams.color_wanted()
    return not (sys.stdout.isatty() if wanted is None else wanted)


def _forget_odd_sizes() -> None:
    """Takes from the environment a width or height that is no number: Rich and the parser's help would fail on it."""
    for name in ("COLUMNS", "LINES"):
        size = wording.whole(os.environ.get(name, ""))
        if size is None or not 0 < size < 10_000:
            os.environ.pop(name, None)


def _told(error: CareersError) -> int:
    from careercli.commands.output import complain

    complain(error.message, error.hint)
    return error.exit_code


def _command(arguments: list[str], *, again: bool = False) -> int:
    from careercli.commands import global_options, output

    try:
        import typer

        from careercli.app import app

        if not again:
            global_options.begin()
            output.begin_run()
        command = typer.main.get_command(app)
        result = command.main(arguments, prog_name="careers", standalone_mode=False)
        return result if isinstance(result, int) else EXIT_DONE
    except CareersError as error:
        return _otherwise(error, arguments, again=again)
    except (BrokenPipeError, KeyboardInterrupt):
        raise
    except DamagedIndex as error:
        if again or output.begun():
            return _unexpected(error)
        from careercli.catalog.catalog import Catalog

        # It is only a cache. A fault anywhere else deletes none: it would cost minutes and mend nothing.
        Catalog.discard_indexes()
        global_options.begin()
        return _command(arguments, again=True)
    except Exception as error:
        if is_closed_pipe(error):
            raise
        if hasattr(error, "exit_code") and hasattr(error, "format_message"):  # an error of the command line's parser
            return _otherwise(error, arguments, again=again)
        return _unexpected(error)


def _otherwise(error: Any, arguments: list[str], *, again: bool) -> int:
    """Runs what the words of a refused command line may mean, if that is clear; else reports the error with a hint."""
    from careercli.commands import catalog_options, global_options, output, reading

    if type(error).__name__ == "NoArgsIsHelpError":  # a group alone: its help
        from careercli.commands import usage

        error.show()
        output.complain(*usage.of_group_alone(error))
        return EXIT_USAGE
    if isinstance(error, CareersError) and not isinstance(error, UsageError | NoSuchRole):
        return _told(error)
    try:
        message, hint, meant = _read_anew(error, arguments, again=again or output.begun())
    except (BrokenPipeError, KeyboardInterrupt):
        raise
    except Exception as fault:  # noqa: BLE001 - reported as any other fault
        return _unexpected(fault)
    if meant:
        if not reading.is_plain(meant):
            from careercli.commands import read_as

            output.note(read_as.told(meant, read_as.sentence(arguments, meant)))
            for remark in read_as.said(arguments, meant):
                output.note(f"careers: {remark}")
        catalog_options.note_left_over_in(arguments, meant)
        global_options.now().words_alone = True
        return _command(meant, again=True)
    output.complain(message, hint)
    return int(getattr(error, "exit_code", EXIT_USAGE))


def _read_anew(error: Any, arguments: list[str], *, again: bool) -> tuple[str, str, list[str] | None]:
    """What to say of an error in the words of a command line, the hint, and the arguments that are meant, if clear."""
    import typer

    from careercli.app import app
    from careercli.commands import reading

    group = typer.main.get_command(app)
    try:
        meant = reading.again(group, arguments) if not again and reading.failed_on_words(error) else None
        if meant:
            return "", "", meant
        from careercli.commands import usage  # with all that it loads: only where something is wrong

        return *usage.told(error, group, arguments), None
    except (CareersError, DamagedIndex):  # the catalogue cannot be asked: the error itself is told
        if isinstance(error, CareersError):
            return error.message, error.hint, None
        return error.format_message(), "", None


def _unexpected(error: Exception) -> int:
    import traceback

    import typer

    from careercli.commands.output import complain

    if isinstance(error, typer.Abort):
        return EXIT_INTERRUPTED
    if isinstance(error, typer.Exit):
        return error.exit_code
    if isinstance(error, UnicodeEncodeError):
        complain("a name or a word on the command line is not UTF-8", "type it again, or rename the file")
        return EXIT_USAGE
    if os.environ.get("CAREERS_DEBUG"):
        complain("".join(traceback.format_exception(error)))
    complain(
        f"unexpected error: {type(error).__name__}: {error}",
        "please report it, with what CAREERS_DEBUG=1 before the command prints",
    )
    return EXIT_PROBLEM


if __name__ == "__main__":
    main()
