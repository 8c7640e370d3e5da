"""The list of errors says what runs raised, and every error has its section and its mend."""

import json
import logging
import re
from pathlib import Path

import pytest

from learntorch.site.embedded import Folders
from learntorch.site.messages import entries
from learntorch.snippets.problem import ProblemError
from learntorch.snippets.program import load
from learntorch.snippets.record import Raised
from tests.test_blocks import PROGRAM, Site

ROOT = Path(__file__).parents[1]
PAGES = sorted((ROOT / "docs/errors").glob("*.md"))
LIST = '<div class="messages" data-of="errors" markdown>\n\n- [Shapes](shape.md)\n\n</div>\n'
TRACEBACK = """Traceback (most recent call last):
  File "/home/me/zeros.py", line 9, in <module>
  File "/home/me/lib/site-packages/torch/nn/functional.py", line 5, in linear
TypeError: 'torch.Size' object is not callable
"""
PAGE = """# Errors

```python title="t/zeros.py"
## no heading {#zeros}
```

## A `shape` that is called {#zeros}

```python title="t/zeros.py"
--8<-- "t/zeros.py"
```

- Older: `shape is no function`{.wording}
- Older, of a `shape`: ``shape is `nothing` ``{.wording}
- Not: `marked`

## Another section

`never`{.wording}
"""


@pytest.fixture
def site(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Site:
    monkeypatch.chdir(tmp_path)
    made = Site(tmp_path)
    (tmp_path / "docs/errors").mkdir()
    (tmp_path / "docs/errors/shape.md").write_text(PAGE, "utf-8")
    made.write()
    return made


def folders(root: Path) -> Folders:
    names = ("snippets", "build/records", "docs/generated", "records", "docs")
    return Folders(*(root / name for name in names))


def test_an_entry_comes_from_heading_and_record(site: Site) -> None:
    raised = Raised(9, "TypeError: 'torch.Size' object is not callable\n", TRACEBACK)
    site.record(raised=raised)
    (entry,) = entries(Path("docs/errors/shape.md"), folders(site.root))
    assert (entry.key, entry.title) == ("zeros", "A shape that is called")
    assert entry.messages == ("TypeError: 'torch.Size' object is not callable",)
    assert entry.wordings == ("shape is no function", "shape is `nothing`")
    assert entry.places == ("torch/nn/functional.py:linear",)


def test_a_page_lists_what_another_holds(site: Site) -> None:
    site.record()
    html = site.render(LIST)
    assert '<a href="shape.md#zeros">A shape that is called</a>' in html
    assert "<code class=\"message\">TypeError: 'torch.Size' object is not callable</code>" in html
    (told,) = re.findall(r'data-said="([^"]*)"', html)
    assert json.loads(told.replace("&quot;", '"'))[1:] == [
        "shape is no function",
        "shape is `nothing`",
    ]
    assert "data-of" not in html


def test_what_was_not_run_is_reported(site: Site, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.WARNING, "mkdocs")
    assert "was not run" in site.render(LIST)
    assert "was not run" in caplog.text
    site.record()
    site.write(PROGRAM + "\n# changed\n")
    with pytest.raises(ProblemError, match="has changed since it was run"):
        entries(Path("docs/errors/shape.md"), folders(site.root))
    assert "No such file" in site.render(LIST.replace("shape.md", "other.md"))


def sections(page: Path) -> dict[str, list[Path]]:
    """Return the programs of each section of a page that has an id of its own."""
    found = {}
    for part in page.read_text("utf-8").split("\n## ")[1:]:
        if key := re.search(r"\{#([\w-]+)\}$", part.split("\n")[0]):
            names = re.findall(r'--8<-- "(.*)"', part)
            found[key[1]] = [ROOT / "snippets" / name for name in names]
    return found


def solutions(page: Path) -> set[Path]:
    """Return the programs that solve the exercises of a page."""
    _, _, end = page.read_text("utf-8").partition("\n## Exercises\n")
    return {ROOT / "snippets" / name for name in re.findall(r'--8<-- "(.*)"', end)}


EXPLAINING = [page for page in PAGES if sections(page)]


@pytest.mark.parametrize("page", EXPLAINING, ids=lambda page: page.stem)
def test_every_error_has_a_section_and_a_mend_that_runs(page: Path) -> None:
    found = sections(page)
    shown = {path for paths in found.values() for path in paths} | solutions(page)
    assert set((ROOT / "snippets/errors" / page.stem).glob("*.py")) == shown
    for key, (first, *others) in found.items():
        assert first.stem == key.replace("-", "_")
        mended = [path for path in others if path.stem == f"{first.stem}_mended"]
        assert [load(path).expected_error for path in mended] == [None]


def test_an_error_keeps_its_address() -> None:
    """Others link to it, and an address behind ``#`` cannot be sent on."""
    listed = Path(__file__).with_name("errors.txt").read_text("utf-8").splitlines()
    now = [f"errors/{page.stem}/#{key}" for page in EXPLAINING for key in sections(page)]
    assert sorted(listed) == listed
    assert not set(listed) - set(now), "keep the {#...} of the heading as it was"
    assert not set(now) - set(listed), "add these lines to tests/errors.txt"


def test_all_are_there() -> None:
    found = {page.stem: sections(page) for page in EXPLAINING}
    silent = found.pop("silent")
    assert (sum(map(len, found.values())), len(silent)) == (72, 16)
    errors = [load(paths[0]).expected_error for page in found.values() for paths in page.values()]
    assert all(errors)
    assert [load(paths[0]).expected_error for paths in silent.values()] == [None] * 16
