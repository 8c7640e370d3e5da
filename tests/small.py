"""A small site with our settings and theme, for tests that build several."""

from __future__ import annotations

import os
import re
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from unittest import mock

from learntorch.site import build as building
from learntorch.site.lock import Work
from tests.website import ROOT

NAV = """\
nav:
  - Start page: index.md
  - Tensors:
      - tensors/shape.md
  - Errors:
      - errors/index.md
"""
PAGES = {
    "index.md": "# Start here\n\nThen [read on](tensors/shape.md#rows).\n",
    "tensors/shape.md": (
        '---\ndescription: Rows & columns, "by name".\n---\n# Shape & rows\n\n## Rows\n\n'
        '```python title="tensors/shape/one.py"\n--8<-- "tensors/shape/one.py"\n```\n\n'
        "[Errors](../errors/index.md), [the start](../index.md), [here](#rows).\n"
    ),
    "errors/index.md": "# Errors\n\nSee [rows](../tensors/shape.md#rows).\n",
}
PROGRAM = "print(1)\n#> 1\n"
CHANGES = "# Changelog\n\n## Unreleased\n\n- A & `<b>`.\n\n## 1.0 (2026-12-01)\n\n- First.\n"


def make(folder: Path) -> Path:
    """Write the sources of the small site into `folder`."""
    settings = (ROOT / "mkdocs.yml").read_text("utf-8")
    settings = re.sub(r"^nav:\n(?:  .*\n)+", NAV, settings, flags=re.MULTILINE)
    theme = str(ROOT / "learntorch/site/theme")
    texts = {
        "mkdocs.yml": settings.replace("learntorch/site/theme", theme),
        "pyproject.toml": "",
        "CHANGELOG.md": CHANGES,
        "snippets/tensors/shape/one.py": PROGRAM,
        **{f"docs/{name}": text for name, text in PAGES.items()},
    }
    for name, text in texts.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text(text, "utf-8")
    return folder


@contextmanager
def environment(**variables: str) -> Iterator[None]:
    """Have these settings and none of the machine's own."""
    ours = {"SITE_URL", "REPOSITORY", "COLAB", "RELEASE", "SOURCE_DATE_EPOCH"}
    kept = {name: value for name, value in os.environ.items() if name not in ours}
    with mock.patch.dict(os.environ, kept | variables, clear=True):
        yield


def build(root: Path, out: Path, **variables: str) -> Path:
    """Build and finish the site whose sources lie in `root` with these settings."""
    from learntorch.site.render import render
    from learntorch.snippets.checker import Checker

    with environment(**variables):
        if not (root / "build/records").is_dir():
            with Checker(root, artefacts=True) as checker:
                assert render(checker) == []
        with Work(root, "a test") as work:
            assert building.build(root, out, work) == 0
    return out
