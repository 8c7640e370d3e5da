"""Time our check against what it is bounded by, side by side, in one call.

The floor runs all programs in one process, without any isolation; the ceiling runs
``python FILE`` for each, or for every so many of a large set, and then says so. Run it
with ``make bench``.
"""

import os
import shutil
import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path

from learntorch.snippets.runner import environment

ROOT = Path(__file__).parent.parent
MADE_UP = 60
BARE = 100  # of a large set, about as many are run in a bare Python
MOST_OF_FLOOR, LEAST_OF_CEILING = 1.5, 15

FLOOR = """
import contextlib, io, os, sys, tempfile
os.chdir(tempfile.mkdtemp(dir=sys.argv[1]))
for name in sys.argv[2:]:
    code = compile(open(name).read(), name, "exec")
    with contextlib.redirect_stdout(io.StringIO()), contextlib.suppress(Exception):
        exec(code, {"__name__": "__main__", "__file__": name})
"""

# What chapters do: a bit of algebra, gradients, layers, training, files, an error.
SHAPES = (
    """
x = torch.arange({n}.0).reshape(1, -1)
print((x.T @ x).sum())
""",
    """
x = torch.ones({n}, 3, dtype=torch.float64, requires_grad=True)
f = lambda x: (x * x).sin().sum()
print(torch.autograd.gradcheck(f, x))
""",
    """
layer = torch.nn.Conv2d(3, 16, kernel_size=5, padding=2)
print(layer(torch.zeros(16, 3, 64, 64)).shape)
""",
    """
model = torch.nn.Sequential(torch.nn.Linear({n}, 32), torch.nn.ReLU(), torch.nn.Linear(32, 1))
optimizer = torch.optim.SGD(model.parameters(), lr=0.01)
x = torch.rand(100, {n})
for step in range(200):
    loss = ((model(x) - x.sum(dim=1, keepdim=True)) ** 2).mean()
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
print(loss < 100)
""",
    """
torch.save(torch.eye(200), "eye.pt")
print(torch.linalg.svd(torch.load("eye.pt") + 1 / {n})[1][-1] > 0)
""",
    """
x = torch.ones({n}) @ torch.ones({n} + 1)
""",
)


@dataclass
class Cost:
    """What a command cost, its children included, in seconds."""

    wall: float
    cpu: float

    def __str__(self) -> str:
        return f"{self.wall:8.1f} {self.cpu:8.1f}"


def cost(*command: str, cwd: Path) -> Cost:
    """Run a command to its end, whatever its exit code."""
    started = time.perf_counter()
    quiet = {
        "stdin": subprocess.DEVNULL,
        "stdout": subprocess.DEVNULL,
        "stderr": subprocess.DEVNULL,
    }
    with tempfile.TemporaryDirectory() as own:  # a compiler's cache would favor who comes later
        places = dict.fromkeys(("HOME", "TMPDIR", "TORCHINDUCTOR_CACHE_DIR"), own)
        process = subprocess.Popen(command, cwd=cwd, env=environment() | places, **quiet)
        _, _, used = os.wait4(process.pid, 0)
        process.returncode = 0
    return Cost(time.perf_counter() - started, used.ru_utime + used.ru_stime)


def made_up(folder: Path) -> Path:
    """Write a project of small programs that no chapter shows."""
    snippets = folder / "snippets"
    snippets.mkdir()
    (folder / "pyproject.toml").touch()
    for number in range(MADE_UP):
        text = SHAPES[number % len(SHAPES)].format(n=number + 2)
        (snippets / f"made_up_{number:02}.py").write_text(f"import torch\n{text}")
    return folder


def measure(name: str, project: Path, scratch: Path) -> bool:
    """Print the table of one set of programs; say whether the check is within its bounds."""
    files = sorted(map(str, (project / "snippets").rglob("*.py")))
    sys.stdout.write(f"\n{name}: {len(files)} programs\n{'':44}  wall s    CPU s\n")

    def row(label: str, used: Cost) -> Cost:
        sys.stdout.write(f"{label:44}{used}\n")
        sys.stdout.flush()
        return used

    floor = row(
        "one process, no isolation (the floor)",
        cost(sys.executable, "-c", FLOOR, str(scratch), *files, cwd=project),
    )
    check = [sys.executable, "-m", "learntorch", "check", "--no-cache", "--jobs"]
    ours = [
        row(f"learntorch check --jobs {jobs}", cost(*check, str(jobs), cwd=project))
        for jobs in (1, 2)
    ]
    some = files[:: max(1, len(files) // BARE)]
    each = [cost(sys.executable, file, cwd=scratch) for file in some]
    times = len(files) / len(some)
    ceiling = row(
        f"python FILE for {len(some)}, times {times:.4g}" if times > 1 else "python FILE for each",
        Cost(times * sum(one.wall for one in each), times * sum(one.cpu for one in each)),
    )
    worst = max(one.cpu for one in ours)
    above, below = worst / floor.cpu, ceiling.cpu / worst
    sys.stdout.write(f"CPU: {above:.2f} times the floor, {below:.1f} times less than the ceiling\n")
    return above <= MOST_OF_FLOOR and below >= LEAST_OF_CEILING


def main() -> int:
    """Measure both sets; 1 where a bound is not kept."""
    scratch = Path(tempfile.mkdtemp(prefix="learntorch-bench-"))
    try:
        project = scratch / "project"
        project.mkdir()
        held = [
            measure("made-up corpus", made_up(project), scratch),
            measure("all snippets", ROOT, scratch),
        ]
    finally:
        shutil.rmtree(scratch)
    wanted = f"wanted: at most {MOST_OF_FLOOR} times, at least {LEAST_OF_CEILING} times"
    sys.stdout.write(f"\n{wanted}: {'kept' if all(held) else 'NOT kept'}\n")
    return 0 if all(held) else 1


if __name__ == "__main__":
    sys.exit(main())
