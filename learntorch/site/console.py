"""Run the commands of a `console` fence in a shell, and compare what they print.

The shell is a fresh bash for each fence, in an empty folder outside of which it
cannot write, with a home of its own, without stdin, and without a network.
"""

from __future__ import annotations

import contextlib
import difflib
import os
import re
import secrets
import shlex
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from learntorch.snippets.compare import lines_of, match
from learntorch.snippets.problem import Problem
from learntorch.snippets.runner import environment

SECONDS = 60.0
OUTPUT = 1_000_000  # bytes
ASKS = "echo $?"
_POLL = 0.02
_PROMPT = "$ "
_GO_ON = "> "
# A proxy that nobody serves: a command that wants the network fails at once, everywhere.
_NOWHERE = "http://127.0.0.1:9"
_NETWORK = ("http_proxy", "https_proxy", "all_proxy", "HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY")
_ENTER = """\
import os, sys
from learntorch.snippets.confine import keep_writes_below
from pathlib import Path
keep_writes_below(Path(sys.argv[1]))
os.execvp("bash", ["bash", "--noprofile", "--norc", "-c", sys.argv[2], "bash"])
"""


@dataclass(frozen=True)
class Command:
    """One command of a session.

    Attributes:
        line: its line in the file, counted from 1.
        text: what was typed, without the prompt.
        shown: the lines that stand under it.
    """

    line: int
    text: str
    shown: tuple[str, ...]


@dataclass(frozen=True)
class Outcome:
    """What came of a command.

    Attributes:
        output: what it printed, stdout and stderr together.
        status: its exit status; None where it did not come to an end.
    """

    output: str
    status: int | None


def read(body: str, line: int) -> list[Command]:
    """Return the commands of a session.

    Args:
        body: lines after ``$ ``, each followed by what it prints; a command that
            ends in a backslash goes on in the next line, after ``> `` if you like.
        line: the line of the file on which the session begins.
    """
    commands: list[Command] = []
    going_on = False
    for number, row in enumerate(body.rstrip("\n").split("\n"), line):
        if going_on:
            last = commands.pop()
            text = f"{last.text}\n{row.removeprefix(_GO_ON)}"
            commands.append(Command(last.line, text, ()))
        elif row.startswith(_PROMPT):
            commands.append(Command(number, row.removeprefix(_PROMPT), ()))
        elif commands:
            last = commands.pop()
            commands.append(Command(last.line, last.text, (*last.shown, row.rstrip())))
        going_on = bool(commands) and not commands[-1].shown and commands[-1].text.endswith("\\")
    return commands


def check(body: str, line: int, path: Path, seconds: float = SECONDS) -> list[Problem]:
    """Run a session and return what does not hold.

    Args:
        body: the session, as in `read`.
        line: the line of the file on which it begins.
        path: the file, as reports name it.
        seconds: how long all of it may take.
    """
    if not body.startswith(_PROMPT):
        mend = f"begin each command with `{_PROMPT}`, or make it a `text` fence"
        return [Problem(path, line, "a session that does not begin with a command", mend)]
    commands = read(body, line)
    outcomes = run([command.text for command in commands], seconds)
    followers = [*(command.text for command in commands[1:]), ""]
    for command, follower, outcome in zip(commands, followers, outcomes, strict=False):
        if found := _compare(command, outcome, follower.strip() == ASKS, seconds):
            return [Problem(path, command.line, *found)]
    if len(outcomes) < len(commands):
        what = f"`{commands[len(outcomes) - 1].text}` ends the shell"
        mend = "nothing under it is run: remove it, or what follows"
        return [Problem(path, commands[len(outcomes) - 1].line, what, mend)]
    return []


def run(commands: Sequence[str], seconds: float = SECONDS) -> list[Outcome]:
    """Run commands one after the other in one shell.

    Args:
        commands: what to type.
        seconds: how long all of them may take.

    Returns:
        What came of each, up to the one that ended the shell or did not end, if any.
    """
    token = secrets.token_hex(16)
    with tempfile.TemporaryDirectory(prefix="learntorch-", ignore_cleanup_errors=True) as name:
        folder = Path(os.path.realpath(name))
        printed, code = _shell(_script(commands, token), folder, seconds)
    parts = re.split(rf"\x1e{token} (\d+)\x1e", printed.decode("utf-8", "backslashreplace"))
    ended = [Outcome(*pair) for pair in zip(parts[0::2], map(int, parts[1::2]), strict=False)]
    if len(ended) == len(commands):
        return ended
    return [*ended, Outcome(parts[-1], None if code < 0 else code)]


def _compare(
    command: Command, outcome: Outcome, asked: bool, seconds: float
) -> tuple[str, str, str] | None:
    """Return what is wrong with a command, if anything: what, mend, detail."""
    printed, name = lines_of(outcome.output), f"`{command.text}`"
    detail = "\n".join(printed)
    if outcome.status is None:
        mend = 'make it end; what cannot be run here is shown with not-run="the reason"'
        what = f"{name} does not come to an end within {seconds:g} s and {OUTPUT:,} bytes"
        return what, mend, detail[-500:]
    if outcome.status and not asked:
        mend = f"mend it, or show that it fails: write `{_PROMPT}{ASKS}` under it"
        return f"{name} fails with exit status {outcome.status}", mend, detail
    if match(command.shown, printed) is not None:
        return None
    diff = difflib.unified_diff(command.shown, printed, "as it stands", "as it ran", lineterm="")
    mend = "if this is right, write it under the command; `...` stands for what may differ"
    return f"{name} prints something else", mend, "\n".join(diff)


def _script(commands: Sequence[str], token: str) -> str:
    """Return a script that marks the end of each command and keeps its exit status."""
    done = f"local code=$?; printf '\\036{token} %d\\036' $code; return $code"
    rows = [f"_learntorch_done() {{ {done}; }}"]
    for command in commands:
        rows += [f"eval {shlex.quote(command)}", "_learntorch_done"]
    return "\n".join(rows)


def _shell(script: str, folder: Path, seconds: float) -> tuple[bytes, int]:
    """Run a script below `folder`; return what it printed and its exit code."""
    work, home, temporary = folder / "work", folder / "home", folder / "tmp"
    for place in (work, home, temporary):
        place.mkdir()
    places = {"HOME": str(home), "TMPDIR": str(temporary), "PWD": str(work), "TERM": "dumb"}
    output = folder / "output"
    with output.open("wb") as printed:
        process = subprocess.Popen(
            [sys.executable, "-c", _ENTER, str(folder), script],
            cwd=work,
            env=environment() | places | dict.fromkeys(_NETWORK, _NOWHERE),
            stdin=subprocess.DEVNULL,
            stdout=printed,
            stderr=subprocess.STDOUT,
            start_new_session=True,
        )
        deadline = time.monotonic() + seconds
        while process.poll() is None:
            if time.monotonic() > deadline or output.stat().st_size > OUTPUT:
                break
            time.sleep(_POLL)
        with contextlib.suppress(ProcessLookupError):  # what it left running, too
            os.killpg(process.pid, signal.SIGKILL)
        code = process.wait()
    with output.open("rb") as printed:
        return printed.read(2 * OUTPUT), code
