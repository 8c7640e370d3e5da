"""A fork of a warm parent and a bare Python give the same record.

`make test` tries every `BARE`th snippet, `make test-bare` each one, in the night: a bare
Python takes more than a second to import torch.
"""

import os
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from learntorch.site import measured
from learntorch.site.render import PICTURES as SHOWN
from learntorch.site.render import snippet_name
from learntorch.snippets import compare
from learntorch.snippets.checker import Checker, find_programs

ROOT = Path(__file__).parent.parent
BARE = int(os.environ.get("BARE", "8"))


def outcome(checker, program):
    """Return what a record says, apart from what differs from run to run."""
    verdict = checker.check(program)
    record = verdict.record
    problems = [str(problem) for problem in verdict.problems]
    outputs = [
        _as_shown(item.shown, output)
        for item, output in zip(program.statements, record.outputs, strict=False)
    ]
    wanted = program.expected_error.error if program.expected_error else ()
    raised = record.raised and (record.raised.line, _as_shown(wanted, record.raised.text))
    # Event files bear the time and the process in their names, and DOT text by torchviz
    # holds addresses: only what a page shows has to be the same byte by byte. Of what shows
    # times it shows what is kept with a record.
    place = snippet_name(program.path).with_suffix("")
    files = [
        (
            file.name,
            file.sha256 if _is_compared(place, file.name) else "not compared",
        )
        for file in record.files
        if "tfevents" not in file.name
    ]
    return problems, outputs, raised, files, record.versions, record.device


def _as_shown(wanted, text):
    """Return `text` with dots for what may differ from run to run, if it is what is wanted."""
    return wanted if compare.match(wanted, compare.lines_of(text)) is not None else text


def _is_compared(place, name):
    return name.endswith(SHOWN) and not measured.file(ROOT, place, name)


def test_fork_and_bare_python_agree():
    known, problems = find_programs(ROOT, [ROOT / "snippets"])
    programs = known[::BARE]
    assert programs
    assert not problems
    with Checker(ROOT) as warm, Checker(ROOT, fork=False) as bare:
        warm.check_all(programs[:1])  # starts both parents from this thread
        with ThreadPoolExecutor(os.cpu_count()) as pool:
            forked = pool.map(lambda program: outcome(warm, program), programs)
            plain = pool.map(lambda program: outcome(bare, program), programs)
            runs = zip(programs, forked, plain, strict=True)
            failures = [f"{run[0].path}:\n{run[1]}\n{run[2]}" for run in runs if run[1] != run[2]]
    assert not failures, "\n\n".join(failures)
