"""Ctrl-C while the program loads itself: a real signal at each module that it loads, in the open and in a callback."""

from __future__ import annotations

import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from careercli import interrupts
from helper import environment

AT_A_MODULE = """
import os, signal, sys, weakref

class Thing:
    pass

class Interrupter:
    def find_spec(self, name, path=None, target=None):
        if name == {module!r}:
            if {in_callback}:
                thing = Thing()
                watched = weakref.ref(thing, lambda _: os.kill(os.getpid(), signal.SIGINT))
                del thing  # Python ignores what is raised in the callback, and says so on stderr
            else:
                os.kill(os.getpid(), signal.SIGINT)

sys.meta_path.insert(0, Interrupter())
sys.argv = [{name!r}, "version"]
from careercli.__main__ import main
main()
"""
AT_START = ("careercli.streams", "careercli.text", "careercli.errors", "careercli.system")
LATER = ("typer", "careercli.app", "careercli.commands.global_options")


def started(home: Path, code: str) -> subprocess.CompletedProcess[bytes]:
    """What came of some Python code, run as the installed script would be, with warnings as a person has them.

    Were they errors, Python would tell of each file that its import system had open at the interrupt.
    """
    variables = environment(home, PYTHONWARNINGS="")
    return subprocess.run(
        [sys.executable, "-c", code], capture_output=True, check=False, env=variables, cwd=home, timeout=120
    )


@pytest.mark.skipif(sys.platform == "win32", reason="a process there cannot send itself Ctrl-C alone")
@pytest.mark.parametrize("in_callback", [False, True])
@pytest.mark.parametrize("module", [*AT_START, *LATER])
def test_ctrl_c_while_a_module_loads(tmp_path: Path, module: str, in_callback: bool) -> None:
    """Exit 130, and not a word: no traceback, and none of Python's own about an exception that it ignored."""
    ran = started(tmp_path, AT_A_MODULE.format(module=module, in_callback=in_callback, name="/usr/bin/careers"))
    assert (ran.returncode, ran.stdout, ran.stderr) == (130, b"", b"")


@pytest.mark.skipif(sys.platform == "win32", reason="signals are others there")
def test_a_program_that_loads_the_module_keeps_its_own_ctrl_c(tmp_path: Path) -> None:
    """Held only where the command line was started, and never where the parent has Ctrl-C ignored."""
    told = "import signal, sys; sys.argv = [{!r}]; import careercli.interrupts; print(repr(signal.getsignal(signal.SIGINT)))"
    for name, handler in (("mine.py", b"default_int_handler"), ("careers", b"_note"), ("careers.exe", b"_note")):
        assert handler in started(tmp_path, told.format(name)).stdout
    ignoring = "import signal; signal.signal(signal.SIGINT, signal.SIG_IGN); " + told.format("careers")
    assert b"SIG_IGN" in started(tmp_path, ignoring).stdout
    assert signal.getsignal(signal.SIGINT) is not interrupts._note


@pytest.mark.skipif(sys.platform == "win32", reason="signals are others there")
@pytest.mark.parametrize("wait", [0.0, 0.02, 0.05, 0.1])
def test_ctrl_c_some_time_after_the_program_began(tmp_path: Path, wait: float) -> None:
    """By `python -m careercli`, at whatever moment once its first module is there: 130 or, if it was done, 0."""
    flag = tmp_path / "begun"
    (tmp_path / "sitecustomize.py").write_text(
        "import sys\nclass Flag:\n    def find_spec(self, name, path=None, target=None):\n"
        f"        if name == 'careercli.streams': open({str(flag)!r}, 'w').close()\nsys.meta_path.insert(0, Flag())\n",
        encoding="utf-8",
    )
    variables = environment(tmp_path, PYTHONPATH=str(tmp_path), PYTHONWARNINGS="")
    with subprocess.Popen(
        [sys.executable, "-m", "careercli", "version"],
        stdout=subprocess.PIPE, stderr=subprocess.PIPE, cwd=tmp_path, env=variables,
    ) as process:  # fmt: skip
        deadline = time.monotonic() + 60
        while not flag.exists() and time.monotonic() < deadline:
            time.sleep(0.002)
        time.sleep(wait)
        process.send_signal(signal.SIGINT)
        out, error = process.communicate(timeout=60)
    assert error in (b"", b"\n")
    assert process.returncode in (0, 130)
    assert process.returncode == 130 or out.startswith(b"careers ")  # it may have spoken just before it was ended
