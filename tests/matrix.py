"""Run all snippets with other versions of torch and of Python: `make matrix`.

Each pair of pyproject.toml's matrix gets an environment of its own, which is removed again,
since one takes gigabytes. What came of it is kept below records/versions, for the pages and
the table on docs/installation.md. A pair that cannot be had is kept too, with the reason.
"""

import argparse
import datetime
import os
import re
import shutil
import subprocess
import sys
import tempfile
import tomllib
from collections.abc import Sequence
from pathlib import Path

from learntorch.site.measured import FOLDER as RECORDS
from learntorch.site.measured import seal
from learntorch.site.versions import FOLDER, Survey, load, minor, numbers, seen, survey
from learntorch.snippets.checker import Checker, find_programs

ROOT = Path(__file__).resolve().parents[1]
KEPT = ROOT / RECORDS / FOLDER
OWN = ("torch==", "zensical==")  # pins that are not for other versions


def main() -> int:
    """Survey the pairs that are named, or all of the matrix; 1 where one could not be had."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("pairs", nargs="*", metavar="PYTHON=TORCH", help="such as 3.12=2.13.0")
    parser.add_argument("--here", action="store_true", help="survey this environment")
    words = "survey this environment, keep nothing, and fail on what no survey knows yet"
    parser.add_argument("--news", action="store_true", help=words)
    options = parser.parse_args()
    if options.here:
        return _here()
    if options.news:
        return tell(surveyed(), load(ROOT / RECORDS))
    failed = False
    for python, torch in _pairs(options.pairs):
        why = _elsewhere(python, torch)
        failed |= bool(why)
        if why:
            today = datetime.datetime.now(datetime.UTC).date().isoformat()
            _keep(Survey(python, torch, date=today, why=why))
    for one in load(ROOT / RECORDS):
        _say(f"{one.name}: {one.why or f'{len(one.differ)} of {one.programs} programs differ'}")
    return int(failed)


def _pairs(named: list[str]) -> list[tuple[str, str]]:
    if named:
        return [(python, torch) for python, _, torch in (pair.partition("=") for pair in named)]
    settings = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))
    matrix = settings["tool"]["learntorch"]["matrix"]
    return [(python, torch) for torch, pythons in matrix.items() for python in pythons]


def _here() -> int:
    """Run all snippets in this environment and keep what came of them."""
    _say(f"{_keep(surveyed())}: written")
    return 0


def surveyed() -> Survey:
    """Run all snippets in this environment; return what came of them."""
    import torch

    programs, problems = find_programs(ROOT, [ROOT / "snippets"])
    assert not problems, problems[0]
    with Checker(ROOT, os.cpu_count() or 1, hide_gpu=True) as checker:
        verdicts = checker.check_all(programs)
    return survey(verdicts, torch.__version__)


def tell(now: Survey, kept: Sequence[Survey]) -> int:
    """Say what differs in an environment that no survey knows; 1 where something does.

    The survey that counts is that of the same Python and the newest torch up to this one. Where
    there is none, each difference is news.

    Args:
        now: what came of all programs just now.
        kept: the surveys that there are, the oldest torch first.
    """
    now = seen(now)
    like = [one for one in kept if minor(one.python) == minor(now.python) and not one.why]
    up_to = [one for one in like if numbers(one.torch) <= numbers(now.torch)]
    known = up_to[-1] if up_to else None
    news = {name: rows for name, rows in _plain(now).items() if rows != _plain(known).get(name)}
    for name, rows in news.items():
        _say("\n    ".join([f"snippets/{name}: differs in a way that is new", *rows]))
    held = f"the survey of {known.name}" if known else f"no survey of Python {minor(now.python)}"
    _say(f"{now.name}: {len(now.differ)} of {now.programs} programs differ, by {held}")
    mend = "read it, add this version to the matrix of pyproject.toml, and run: make matrix"
    _say(f"{len(news)} are new; if that is right, {mend}" if news else "nothing is new")
    return int(bool(news))


def _plain(one: Survey | None) -> dict[str, tuple[str, ...]]:
    """Return the differences of a survey without what each version says otherwise of itself.

    These are its own name, and where in its files something stands.
    """
    found = {}
    for name, difference in one.differ.items() if one else ():
        text = "\n".join(difference.rows).replace(one.torch, "...").replace(one.version, "...")
        found[name] = tuple(re.sub(r"(?<=\.py:)\d+", "...", text).split("\n"))
    return found


def _keep(one: Survey) -> Path:
    file = one.keep(KEPT)
    seal(ROOT, file.relative_to(ROOT))
    return file


def _elsewhere(python: str, torch: str) -> str:
    """Survey an environment made for that; return why there is none, or nothing."""
    program = _python(python)
    if program is None:
        return f"no Python {python} was there"
    with tempfile.TemporaryDirectory(prefix="learntorch-matrix-") as place:
        failed = _install(program, torch, Path(place))
        if failed:
            return failed
        inside = str(Path(place, "bin/python"))
        done = subprocess.run([inside, "-m", "tests.matrix", "--here"], cwd=ROOT)
        return "the survey did not end" if done.returncode else ""


def _python(version: str) -> str | None:
    """Return the program of a Python version: as pyenv keeps it, or on the PATH."""
    kept = sorted(Path.home().glob(f".pyenv/versions/{version}.*/bin/python"))
    return str(kept[-1]) if kept else shutil.which(f"python{version}")


def _install(program: str, torch: str, place: Path) -> str:
    """Install the project with a version of torch; return why that failed, or nothing."""
    rows = (ROOT / "constraints.txt").read_text("utf-8").splitlines()
    pins = [row for row in rows if not row.startswith(OWN)]
    file = place / "constraints.txt"
    subprocess.run([program, "-m", "venv", str(place)], check=True)
    file.write_text("\n".join([*pins, f"torch=={torch}", ""]))
    what = ["-c", str(file), "-e", f"{ROOT}[site]", f"torch=={torch}"]
    done = subprocess.run(
        [str(place / "bin/python"), "-m", "pip", "install", "--quiet", *what],
        stderr=subprocess.PIPE,
        encoding="utf-8",
    )
    errors = [row for row in done.stderr.splitlines() if row.startswith("ERROR: ")]
    return (errors or ["pip failed"])[0].removeprefix("ERROR: ") if done.returncode else ""


def _say(text: str) -> None:
    sys.stderr.write(f"{text}\n")


if __name__ == "__main__":
    sys.exit(main())
