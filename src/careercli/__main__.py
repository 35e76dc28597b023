"""The program's entry: the only place that catches everything and the only one that ends the process."""

from __future__ import annotations

import contextlib
import gc
import os
import sys

from careercli.errors import EXIT_DONE, EXIT_INTERRUPTED, EXIT_PROBLEM, EXIT_USAGE, CareersError, DamagedIndex


def main() -> None:
    """Runs the command line and ends the process with its exit code: nothing after this call is run."""
    # A command lives for a tenth of a second: the garbage collector, run after every few hundred new objects while
    # modules load, takes some 5 ms of it and frees next to nothing. Long imports still collect, only less often.
    gc.set_threshold(50_000, 20, 20)
    _leave(run(sys.argv[1:]))


def _leave(code: int) -> None:
    """Ends the process without Python's own shutdown, which takes every module apart first: as long as loading Rich."""
    for stream in (sys.stdout, sys.stderr):
        with contextlib.suppress(OSError, ValueError):
            stream.flush()
    os._exit(code)


def run(arguments: list[str]) -> int:
    """Runs a command and returns its exit code; an error is reported on stderr, without a traceback."""
    sys.stdout = sys.stdout or open(os.devnull, "w", encoding="utf-8")  # noqa: SIM115, PTH123 - stdout was closed
    sys.stderr = sys.stderr or open(os.devnull, "w", encoding="utf-8")  # noqa: SIM115, PTH123 - see above
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(errors="replace")
    if os.environ.get("NO_COLOR") or "--no-color" in arguments:
        os.environ["_TYPER_FORCE_DISABLE_TERMINAL"] = "1"  # help then holds no escape sequence either, not even bold
    try:
        code = _flushed(_command(arguments))
    except SystemExit:  # raised by Rich while it draws help into a closed pipe
        return _closed_pipe()
    except BrokenPipeError:
        return _closed_pipe()
    except KeyboardInterrupt:
        if sys.stderr.isatty():
            sys.stderr.write("\n")  # so that the shell's prompt does not stand behind a half-drawn line
        return EXIT_INTERRUPTED
    return code


def _flushed(code: int) -> int:
    """Flushes stdout; returns the command's exit code, or that of a problem if it cannot be flushed.

    After a write that failed, Python (3.15 at the latest) keeps the text in its buffer and fails with it here again.
    """
    try:
        sys.stdout.flush()
    except BrokenPipeError:
        raise
    except OSError as error:
        return code or _unexpected(error)
    return code


def _command(arguments: list[str], *, again: bool = False) -> int:
    from careercli.commands import output
    from careercli.commands.output import complain

    try:
        import typer

        from careercli.app import app

        command = typer.main.get_command(app)
        result = command.main(arguments, prog_name="careers", standalone_mode=False)
        return result if isinstance(result, int) else EXIT_DONE
    except CareersError as error:
        complain(error.message, error.hint)
        return error.exit_code
    except (BrokenPipeError, KeyboardInterrupt):
        raise
    except DamagedIndex as error:
        if again or output.begun():
            return _unexpected(error)
        from careercli.catalog.catalog import Catalog

        # It is only a cache. A fault anywhere else deletes none: it would cost minutes and mend nothing.
        Catalog.discard_indexes()
        return _command(arguments, again=True)
    except Exception as error:  # noqa: BLE001 - the one catch-all
        return _unexpected(error)


def _unexpected(error: Exception) -> int:
    import typer

    from careercli.commands.output import complain

    if isinstance(error, typer.Abort):
        return EXIT_INTERRUPTED
    if isinstance(error, typer.Exit):
        return error.exit_code
    if hasattr(error, "exit_code") and hasattr(error, "show"):  # an error of the command line's parser
        with contextlib.suppress(OSError):
            error.show(file=sys.stderr)
            sys.stderr.flush()
        return int(error.exit_code)
    if isinstance(error, UnicodeEncodeError):
        complain("a name or a word on the command line is not UTF-8", "type it again, or rename the file")
        return EXIT_USAGE
    if isinstance(error, OSError) and error.filename is None and error.errno in (5, 28):
        complain(f"cannot write: {error.strerror}", "is the disk full?")
        return EXIT_PROBLEM
    if os.environ.get("CAREERS_DEBUG"):
        raise error
    complain(
        f"this should not have happened: {type(error).__name__}: {error}",
        "please report it, with what CAREERS_DEBUG=1 before the command prints",
    )
    return EXIT_PROBLEM


def _closed_pipe() -> int:
    """The reader of the output has gone (`| head`): end quietly, and keep Python from complaining at exit."""
    null = os.open(os.devnull, os.O_WRONLY)
    for stream in (sys.stdout, sys.stderr):
        try:
            os.dup2(null, stream.fileno())
        except (OSError, ValueError):
            continue
    return EXIT_DONE


if __name__ == "__main__":
    main()
