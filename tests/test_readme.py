"""The picture of the README is what the program it names draws today."""

from pathlib import Path

from learntorch.snippets.checker import Checker
from learntorch.snippets.program import load

ROOT = Path(__file__).parent.parent
DRAWER = ROOT / "snippets/tensors/broadcasting/stretching.py"


def test_the_picture_of_the_readme_is_fresh():
    assert DRAWER.relative_to(ROOT).as_posix() in (ROOT / "README.md").read_text()
    with Checker(ROOT, artefacts=True) as checker:
        verdict = checker.check(load(DRAWER, ROOT))
        assert verdict.files is not None
        drawn = verdict.files / "stretching.svg"
        mend = f"cp docs/generated/tensors/broadcasting/stretching/{drawn.name} README.svg"
        assert (ROOT / "README.svg").read_bytes() == drawn.read_bytes(), f"run: {mend}"
