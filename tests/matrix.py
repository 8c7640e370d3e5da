"""Run all snippets with other versions of torch and of Python: `make matrix`.

Each pair of pyproject.toml's matrix gets an environment of its own, which is removed again,
since one takes gigabytes. What came of it is kept below records/versions, for the pages and
the table on docs/installation.md. A pair that cannot be had is kept too, with the reason.
"""

import argparse
import datetime
import os
import shutil
import subprocess
import sys
import tempfile
import tomllib
from pathlib import Path

from learntorch.site.measured import FOLDER as RECORDS
from learntorch.site.versions import FOLDER, Survey, load, survey
from learntorch.snippets.checker import Checker, find_programs

ROOT = Path(__file__).resolve().parents[1]
KEPT = ROOT / RECORDS / FOLDER
OWN = ("torch==", "zensical==")  # pins that are not for other versions


def main() -> int:
    """Survey the pairs that are named, or all of the matrix; 1 where one could not be had."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("pairs", nargs="*", metavar="PYTHON=TORCH", help="such as 3.12=2.13.0")
    parser.add_argument("--here", action="store_true", help="survey this environment")
    options = parser.parse_args()
    if options.here:
        return _here()
    failed = False
    for python, torch in _pairs(options.pairs):
        why = _elsewhere(python, torch)
        failed |= bool(why)
        if why:
            today = datetime.datetime.now(datetime.UTC).date().isoformat()
            Survey(python, torch, date=today, why=why).keep(KEPT)
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
    import torch

    programs, problems = find_programs(ROOT, [ROOT / "snippets"])
    assert not problems, problems[0]
    with Checker(ROOT, os.cpu_count() or 1, hide_gpu=True) as checker:
        verdicts = checker.check_all(programs)
    _say(f"{survey(verdicts, torch.__version__).keep(KEPT)}: written")
    return 0


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
