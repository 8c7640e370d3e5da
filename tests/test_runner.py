"""The runner: what it records, and what no program gets past it."""

import os
import signal
import subprocess
import sys
import textwrap
import threading
import time
from pathlib import Path

import pytest

from learntorch.snippets.compare import check
from learntorch.snippets.confine import landlock
from learntorch.snippets.limits import Limits
from learntorch.snippets.program import parse
from learntorch.snippets.record import Record
from learntorch.snippets.runner import CAN_FORK, RunInterruptedError, Runner

ROOT = Path(__file__).parent.parent


@pytest.fixture(scope="module", params=["fork", "bare"])
def runner(request):
    """A runner of each kind: what holds for one must hold for the other."""
    if request.param == "fork" and not CAN_FORK:
        pytest.skip("forking is safe on Linux only")
    with Runner(fork=request.param == "fork") as runner:
        yield runner


def run(runner: Runner, text: str, name: str = "program.py", **options) -> Record:
    program = parse(textwrap.dedent(text).lstrip(), Path(name))
    return runner.run(program, **options)


def test_bold_text_is_told_as_a_terminal_shows_it(runner):
    record = run(
        runner,
        """
        print("a \\x1b[1;31mred\\x1b[0m word, a bell \\x07")
        raise ValueError("a \\x1b[1mbold\\x1b[0m word")
        """,
    )
    assert record.outputs[0] == "a red word, a bell \\x07\n"
    assert record.raised.text == "ValueError: a bold word\n"
    assert "\x1b" not in record.raised.traceback


def test_what_looks_like_the_end_of_a_line_is_spelled_out(runner):
    text = "print('\\u2028x\\u2029y\\x85')\n#> \\u2028x\\u2029y\\x85\n"
    record = run(runner, text)
    assert record.outputs == ("\\u2028x\\u2029y\\x85\n",)
    assert check(parse(text, Path("program.py")), record) == []


def the_trouble(record: Record):
    (trouble,) = record.troubles
    return trouble


def test_each_statement_has_its_own_output(runner):
    record = run(
        runner,
        """
        import subprocess, sys, ctypes, warnings
        print("one", "two", sep="-", end="!\\n")
        print("to stderr", file=sys.stderr)
        for i in range(2):
            print(i)
        ctypes.CDLL(None).puts(b"from C")
        done = subprocess.run(["echo", "from a child process"])
        warnings.warn("look", stacklevel=1)
        def silent(): return 1
        help(silent)
        """,
    )
    out = record.outputs
    assert record.raised is None
    assert record.troubles == ()
    assert out[:4] == ("", "one-two!\n", "to stderr\n", "0\n1\n")
    assert out[4:6] == ("from C\n", "from a child process\n")
    assert "program.py:8: UserWarning: look" in out[6]
    assert out[7] == ""
    assert "silent()" in out[8]


def test_the_program_is_main_in_an_empty_folder(runner):
    record = run(
        runner,
        """
        import os, sys, torch
        from pathlib import Path
        print(__name__, Path(__file__).name, [Path(arg).name for arg in sys.argv])
        print(os.listdir("."), os.read(0, 1) == b"", torch.get_num_threads())
        print(Path(sys.path[0]) == Path(__file__).parent)
        print(sys.modules["__main__"].__file__ == __file__)
        """,
    )
    assert "".join(record.outputs) == (
        "__main__ program.py ['program.py']\n[] True 1\nTrue\nTrue\n"
    )


def test_future_imports_docstring_and_same_line_statements_work_as_in_python(runner):
    record = run(
        runner,
        '''
        """A docstring."""
        from __future__ import annotations
        def f(x: unknown): return x
        print(f.__annotations__, __doc__); print("same line")
        ''',
    )
    assert record.outputs[-1] == "{'x': 'unknown'} A docstring.\nsame line\n"


def test_an_error_has_its_line_text_and_traceback(runner):
    record = run(
        runner,
        """
        import torch
        def make():
            return torch.zeros(3, dtype=torch.flat32)
        make()
        """,
    )
    assert record.raised is not None
    assert record.raised.line == 4
    assert record.raised.text == "AttributeError: module 'torch' has no attribute 'flat32'\n"
    assert 'program.py", line 3, in make' in record.raised.traceback
    assert "child.py" not in record.raised.traceback


def test_an_error_is_told_as_python_prints_it_at_the_end(runner):
    text = "import torch\ntorch.ones(2).shum()\n"
    said = "AttributeError: 'Tensor' object has no attribute 'shum'. Did you mean: 'sum'?\n"
    assert run(runner, text).raised.text == said


def test_a_message_of_several_lines_and_a_note_are_told_whole(runner):
    text = "error = ValueError('one\\ntwo')\nerror.add_note('three')\nraise error\n"
    assert run(runner, text).raised.text == "ValueError: one\ntwo\nthree\n"


def test_files_are_recorded_and_kept(runner, tmp_path):
    text = """
        from pathlib import Path
        Path("logs").mkdir()
        Path("logs/b.txt").write_text("two")
        Path("a.txt").write_text("one")
        Path("a.txt").rename("logs/a.txt")
        """
    record = run(runner, text, keep=tmp_path)
    assert [(file.name, file.size) for file in record.files] == [
        ("logs/a.txt", 3),
        ("logs/b.txt", 3),
    ]
    assert (tmp_path / "logs/b.txt").read_text() == "two"


def test_a_file_with_no_name_in_utf8_is_one_report(runner):
    trouble = the_trouble(run(runner, "x = 1\nopen(b'\\xff', 'w').close()\n"))
    assert (trouble.line, trouble.what) == (2, "leaves a file that cannot be read: \\xff")


@pytest.mark.parametrize(
    ("text", "line", "what"),
    [
        ("x = 1\nwhile True: pass\n", 2, "runs longer than 1 s"),
        ("import os\nprint('a')\nos._exit(3)\nprint('b')\n", 3, "exit code 3 before its end"),
        ("import os\nos._exit(0)\nprint('b')\n", 2, "exit code 0 before its end"),
        ("import sys\nif True:\n    sys.exit(0)\nprint('b')\n", 3, "sys.exit(0) ends the program"),
        ("import ctypes\nctypes.string_at(0)\n", 2, "killed by SIGSEGV"),
        ("x = 1\nfor i in range(10**6): print('x' * 100)\n", 2, "more than 1,000,000 bytes"),
        (
            "from threading import Thread\nimport time\n"
            "Thread(target=time.sleep, args=(9,), daemon=True).start()\n",
            3,
            "leaves a thread running: Thread-1",
        ),
        ("import subprocess\np = subprocess.Popen(['sleep', '9'])\n", 2, "process running: sleep"),
        (
            "import subprocess\np = subprocess.Popen(['sleep', '9'], start_new_session=True)\n",
            2,
            "process running: sleep",
        ),
        (
            "import subprocess\np = subprocess.Popen(['setsid', 'sleep', '9'], env={})\n",
            2,
            "process running: sleep",
        ),
        (
            "import os, time\nif os.fork() == 0:\n"
            "    os.setsid()\n    time.sleep(9)\n    os._exit(0)\n",
            2,
            "leaves a process running: python",
        ),
        (
            "import os, time\nif (child := os.fork()) == 0:\n    os.setsid()\n"
            "    if os.fork() == 0: time.sleep(9)\n    os._exit(0)\n"
            "done = os.waitpid(child, 0)\n",
            6,
            "leaves a process running: python",
        ),
        (
            "import os, time\nos.kill(os.getppid(), 9); time.sleep(9)\n",
            2,
            "kills the process that runs it",
        ),
        ("import os, shutil\nshutil.rmtree(os.getcwd())\nx = 1\n", 2, "its own working directory"),
        ("import sys\nx = sys.stdout.buffer.write(b'\\xff\\n')\n", 2, "not UTF-8"),
        (
            "x = 1\nopen('/tmp/out.txt', 'w')\n",
            2,
            "writes outside its working directory: /tmp/out.txt",
        ),
        ("x = 1\nname = input()\n", 2, "reads standard input"),
        ("import sys\nfor line in sys.stdin: pass\n", 2, "reads standard input"),
        ("import sys\ndef read():\n    print(sys.stdin.read())\nread()\n", 3, "reads standard"),
        (
            "import os, shutil\nshutil.rmtree(os.getcwd())\nopen('a', 'w')\n",
            2,
            "its own working directory",
        ),
        (
            "import _thread, time\nx = _thread.start_new_thread(time.sleep, (9,))\n",
            2,
            "leaves a thread running: one without a name",
        ),
        ("import os\nx = os.system('echo 1 > /tmp/out')\n", 2, "prints `Permission denied`"),
        ("import os\nos.mkdir('/tmp/out')\n", 2, "writes outside its working directory: /tmp/out"),
    ],
)
def test_what_no_program_may_do_is_one_report_with_its_line(runner, text, line, what):
    record = run(runner, text, limits=Limits(seconds=1))
    trouble = the_trouble(record)
    assert (trouble.line, what in trouble.what) == (line, True), trouble
    assert trouble.mend
    assert sum(map(len, record.outputs)) < 2_000_000
    assert run(runner, "print('next')\n").outputs == ("next\n",)


def test_a_refusal_that_is_the_lesson_may_be_shown(runner):
    text = "import os\nx = os.system('echo 1 > /tmp/out')\n#> ... Permission denied\n"
    record = run(runner, text)
    assert record.troubles == ()
    assert "Permission denied" in record.outputs[1]


ESCAPES = """
    import os, time
    from pathlib import Path
    if os.fork() == 0:
        os.setsid()
        if os.fork() == 0:
            Path("pid").write_text(str(os.getpid()))
            time.sleep(300)
        os._exit(0)
    while not Path("pid").exists() or not Path("pid").read_text(): time.sleep(0.01)
    """


@pytest.mark.parametrize("end", ["", "os._exit(3)", "os.kill(os.getppid(), 9); time.sleep(60)"])
def test_a_process_that_hides_is_ended_with_its_program(runner, tmp_path, end):
    run(runner, textwrap.dedent(ESCAPES) + end, keep=tmp_path)
    pid = (tmp_path / "pid").read_text()
    _wait_for(lambda: not Path("/proc", pid).exists())


@pytest.mark.skipif(not CAN_FORK, reason="without forks no parent serves")
def test_a_parent_that_was_killed_is_started_again():
    with Runner() as runner:
        assert run(runner, "print(1)\n").outputs == ("1\n",)
        for _ in range(2):
            runner._server._process.kill()
            runner._server._keepers[-1].close()
            assert run(runner, "print(2)\n").outputs == ("2\n",)
            assert runner.forks


@pytest.mark.skipif(sys.platform != "linux", reason="Landlock and memory limits are Linux's")
@pytest.mark.parametrize(
    ("text", "error"),
    [
        ("import torch\ntorch.save(torch.ones(2), '/tmp/out.pt')\n", "Permission denied"),
        ("x = 1\nrows = [bytes(10**6) + b'.' for _ in range(1000)]\n", "MemoryError"),
        ("import torch\nx = [torch.ones(10**6) for _ in range(1000)]\n", "can't allocate memory"),
        ("x = 1\nlength = open('big', 'wb').truncate(10**12)\n", "File too large"),
    ],
)
def test_what_python_itself_refuses_is_an_error_with_its_line(runner, text, error):
    record = run(runner, text, limits=Limits(memory=256))
    assert record.raised is not None
    assert record.raised.line == 2
    assert error in record.raised.text


def test_nothing_written_outside_stays_behind():
    assert not list(Path("/tmp").glob("out*"))


EMPTIES = {
    "C": "import ctypes\nx = ctypes.CDLL(None).truncate({!r}.encode(), 0)\nprint(x)\n",
    "a child": (
        'import subprocess, sys\ncode = "import os; os.truncate({!r}, 0)"\n'
        "x = subprocess.run([sys.executable, '-c', code], stderr=subprocess.DEVNULL)\n"
        "print(x.returncode)\n"
    ),
}


@pytest.mark.skipif(landlock() < 3, reason="before Linux 6.2 Landlock does not know truncate(2)")
@pytest.mark.parametrize("text", EMPTIES.values(), ids=EMPTIES)
def test_what_lies_outside_keeps_its_length(runner, tmp_path, text):
    """Neither C code nor a child process has the hook; the kernel holds both."""
    (tmp_path / "thesis").write_text("years")
    record = run(runner, text.format(str(tmp_path / "thesis")))
    assert (tmp_path / "thesis").read_text() == "years"
    assert record.outputs[-1] in {"-1\n", "1\n"}


@pytest.mark.parametrize("text", EMPTIES.values(), ids=EMPTIES)
def test_what_lies_inside_may_be_cut(runner, tmp_path, text):
    make = "from pathlib import Path\nx = Path('draft').write_text('years')\n"
    record = run(runner, make + text.format("draft"), keep=tmp_path)
    assert (tmp_path / "draft").read_text() == ""
    assert record.outputs[-1] == "0\n"


def test_random_numbers_differ_from_run_to_run(runner):
    text = (
        "import random, numpy, torch\nprint(torch.rand(1), random.random(), numpy.random.rand())\n"
    )
    outputs = {run(runner, text).outputs for _ in range(3)}
    assert len(outputs) == 3


def test_a_copied_program_keeps_the_line_numbers_of_its_file(runner):
    text = "x = 1\nprint(x)\n#> 1\n#> 2\nprint(__file__)\n#> ...\nx.nothing\n#!\n"
    record = run(runner, text, copied=True)
    assert record.raised is not None
    assert record.raised.line == 7
    assert "program.py" not in record.outputs[2]


def test_news_from_libraries_are_errors_unless_shown(runner):
    text = "import warnings\nwarnings.warn('gone soon', FutureWarning, stacklevel=1)\n"
    assert "FutureWarning: gone soon" in run(runner, text).raised.text
    shown = run(runner, text + "#> ... FutureWarning: gone soon\n#> ...\n")
    assert shown.raised is None
    assert "FutureWarning: gone soon" in shown.outputs[1]


def test_news_may_be_allowed_in_the_settings(runner):
    text = "import warnings\nwarnings.warn('gone soon', FutureWarning, stacklevel=1)\n"
    assert run(runner, text, limits=Limits(deprecated=True)).raised is None


def test_an_idle_thread_pool_ends_with_its_program_as_in_python(runner):
    text = "from concurrent.futures import ThreadPoolExecutor\npool = ThreadPoolExecutor()\n"
    assert run(runner, text + "print(pool.submit(abs, -1).result())\n").troubles == ()


def test_spawned_workers_find_the_program(runner):
    record = run(
        runner,
        """
        from torch.utils.data import DataLoader
        if __name__ == "__main__":
            loader = DataLoader(range(4), num_workers=1, multiprocessing_context="spawn")
            print([batch.item() for batch in loader])
        """,
        copied=True,  # a program that is a file, which spawned workers import
    )
    assert record.troubles == ()
    assert record.outputs[-1] == "[0, 1, 2, 3]\n"


def test_a_record_survives_json(runner):
    record = run(runner, "print(1)\nx\n")
    assert Record.from_json(record.to_json()) == record


def prepare(tmp_path, monkeypatch, text: str) -> None:
    """Let the parent import a module `prepared` with this text."""
    (tmp_path / "prepared.py").write_text(text)
    from learntorch.snippets import runner as module

    monkeypatch.setattr(
        module,
        "environment",
        lambda: os.environ | {"PYTHONPATH": str(tmp_path), "OMP_NUM_THREADS": "1"},
    )


@pytest.mark.parametrize(
    "text",
    [
        "from threading import Thread\nimport time\n"
        "Thread(target=time.sleep, args=(60,), daemon=True).start()\n",
        # what a build of torch for GPUs says in a child after its parent has asked for one
        "import torch\ntorch.cuda._is_in_bad_fork = lambda: True\n",
    ],
    ids=["threads", "asked for a GPU"],
)
def test_a_parent_that_cannot_be_forked_from_is_not(tmp_path, monkeypatch, text):
    prepare(tmp_path, monkeypatch, text)
    with Runner(("prepared",)) as runner:
        assert run(runner, "import os\nprint('ok')\n").outputs[-1] == "ok\n"
        assert runner.forks is False


@pytest.mark.skipif(not CAN_FORK, reason="without forks no parent serves")
def test_a_parent_whose_forks_forget_who_wakes_them_serves(tmp_path, monkeypatch):
    """From Python 3.12 on that is what asyncio does, which torch imports."""
    forget = "os.register_at_fork(after_in_child=lambda: signal.set_wakeup_fd(-1))"
    prepare(tmp_path, monkeypatch, f"import os, signal\n{forget}\n")
    with Runner(("prepared",)) as runner:
        for _ in range(2):
            assert run(runner, "print(1)\n").outputs[-1] == "1\n"
        assert runner.forks


def test_stopping_ends_a_running_program_and_says_where(runner):
    with Runner() as own:
        run(own, "x = 1\n")
        threading.Timer(0.5, own.stop).start()
        started = time.monotonic()
        with pytest.raises(RunInterruptedError, match=r"program\.py:2"):
            run(own, "x = 1\nwhile True: pass\n")
        assert time.monotonic() - started < 10


def test_ctrl_c_ends_the_command_and_leaves_nothing(tmp_path):
    snippets = tmp_path / "snippets"
    snippets.mkdir()
    (tmp_path / "pyproject.toml").touch()
    (snippets / "endless.py").write_text("open('begun', 'w').close()\nwhile True: pass\n")
    command = [sys.executable, "-m", "learntorch", "check", "--no-cache"]
    scratch = tmp_path / "scratch"
    scratch.mkdir()
    environment = os.environ | {"TMPDIR": str(scratch)}
    process = subprocess.Popen(
        command,
        cwd=tmp_path,
        stderr=subprocess.PIPE,
        text=True,
        env=environment,
        preexec_fn=_heed_ctrl_c,
    )
    try:
        _wait_for(lambda: list(scratch.glob("*/*/work/begun")))
        process.send_signal(signal.SIGINT)
        _, errors = process.communicate(timeout=60)
    finally:
        process.kill()
    assert process.returncode == 130
    assert "interrupted while running" in errors
    assert "endless.py:2" in errors
    assert "Traceback" not in errors
    assert not list(scratch.iterdir())


def _heed_ctrl_c() -> None:
    """Undo what a shell does to commands that it starts in the background."""
    signal.signal(signal.SIGINT, signal.SIG_DFL)


def _wait_for(condition) -> None:
    deadline = time.monotonic() + 120
    while not condition():
        assert time.monotonic() < deadline, "waited 120 s in vain"
        time.sleep(0.05)
