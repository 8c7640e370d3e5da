"""Notebooks: what is made of a page, and that running them gives what the page shows."""

import json
import os
import re
import subprocess
import sys
import tempfile
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from pathlib import Path

import nbformat
import pytest

from learntorch.site import downloads
from learntorch.site.inventory import DOCS, LABS, embedded, laboratories, pages
from learntorch.site.measured import keep
from learntorch.site.notebooks import FOLDER, RAISES, SETTING, TYPES, Source, notebook, place
from learntorch.site.render import GENERATED
from learntorch.snippets.compare import lines_of, match
from learntorch.snippets.problem import ProblemError
from learntorch.snippets.program import load
from learntorch.snippets.record import Record
from tests.website import ROOT

PAGE = """---
description: A page.
---
# Zeros

See [shapes](../t/shapes.md#here) and [torch](https://pytorch.org).

```python title="t/zeros/one.py"
--8<-- "t/zeros/one.py"
```

![Two cells](../generated/t/zeros/one/cells.svg)

![Press it](../generated/t/zeros/one/steps.json)

??? question "Try it"

    What is it?

    ??? success "Answer"

        ```python title="t/zeros/two.py"
        --8<-- "t/zeros/two.py"
        ```

        Nothing.

After all.

```console
$ ls
```
"""
ONE = "import torch\n\nprint(torch.zeros(1))\n#> tensor([0.])\n"
TWO = "import torch\n\ntorch.zero(1)\n#! TypeError: no\n#! more\n"


@pytest.fixture
def source(tmp_path):
    for name, text in {
        "docs/t/zeros.md": PAGE,
        "snippets/t/zeros/one.py": ONE,
        "snippets/t/zeros/two.py": TWO,
    }.items():
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text(text, "utf-8")
    records = {
        Path(f"t/zeros/{name}.py"): Record(name, "", versions={"torch": "9.9+cpu"})
        for name in ("one", "two")
    }
    artefacts = {Path("t/zeros/one/cells.svg"): b"<svg/>"}
    return Source(tmp_path, Path("docs/t/zeros.md"), "https://x.org/", records, artefacts)


def told(source):
    return json.loads(notebook(source))["cells"]


def text_of(cell):
    return "".join(cell["source"])


def test_prose_and_programs_in_turn(source):
    cells = told(source)
    kinds = [cell["cell_type"] for cell in cells]
    named = ["markdown", "code"]
    assert kinds == ["markdown", "markdown", "code", *named, "markdown", *named, "markdown"]
    assert text_of(cells[0]) == (
        "# Zeros\n\nSee [shapes](https://x.org/t/shapes/#here) and [torch](https://pytorch.org)."
    )
    assert "torch 9.9." in text_of(cells[1])
    assert "import `learntorch`" not in text_of(cells[1])
    assert text_of(cells[2]) == SETTING
    assert text_of(cells[3]) == "`one.py`"
    assert text_of(cells[4]) == "import torch\n\nprint(torch.zeros(1))"
    assert text_of(cells[6]) == "`two.py`"
    assert text_of(cells[8]) == "Nothing.\n\nAfter all.\n\n```console\n$ ls\n```"


def test_folds_become_titles(source):
    assert "**Try it**\n\nWhat is it?\n\n**Answer**" in text_of(told(source)[5])


@pytest.mark.parametrize(
    ("colab", "how"),
    [
        ("", "`pip install .` in a clone of its repository."),
        ("a/b/blob/main/site", "`%pip install git+https://github.com/a/b`."),
    ],
)
def test_how_to_install_learntorch_is_told_where_a_program_imports_it(source, colab, how):
    program = ONE.replace("import torch\n", "import torch\n\nfrom learntorch.cells import draw\n")
    (source.root / "snippets/t/zeros/one.py").write_text(program, "utf-8")
    start = text_of(told(replace(source, colab=colab))[1])
    assert f"Some programs import `learntorch`: {how} Each cell" in start


def test_records_of_machines_stand_below_their_program(source):
    page = source.root / source.page
    page.write_text(PAGE.replace('one.py"\n', 'one.py" record="cpu cuda"\n', 1), "utf-8")
    program = load(source.root / "snippets/t/zeros/one.py")
    made = Record("one", "", ("", "1 ms\n"), versions={"torch": "9.9"}, device="X", date="D")
    keep(made, program, "cpu", source.root / "records/cpu/t/zeros/one.json")
    assert text_of(told(source)[5]).startswith(
        "*X · D · torch 9.9*\n\n```text\n1 ms\n```\n\n"
        "*No GPU has run this program for this page yet.*\n"
    )


@pytest.mark.parametrize("mark", ["!", ""])
def test_an_address_that_leads_out_of_the_pages_is_told_with_its_line(source, mark):
    page = source.root / source.page
    page.write_text(PAGE + f"\n{mark}[Far](../../generated/t/zeros/one/cells.svg)\n", "utf-8")
    with pytest.raises(ProblemError) as caught:
        notebook(source)
    (row,) = [at for at, row in enumerate(page.read_text().split("\n"), 1) if "[Far]" in row]
    assert str(caught.value).startswith(
        f"docs/t/zeros.md:{row}: ../../generated/t/zeros/one/cells.svg leads out of docs"
    )
    assert "write `../` 1 times at most" in str(caught.value)


def test_outputs_and_errors_are_those_of_the_page(source):
    one, two = (cell for cell in told(source) if cell["cell_type"] == "code" and cell["outputs"])
    assert one["outputs"][0]["text"] == ["tensor([0.])\n"]
    assert one["metadata"] == {}
    assert two["outputs"][0]["ename"] == "TypeError"
    assert two["outputs"][0]["evalue"] == "no\nmore"
    assert two["metadata"]["tags"] == [RAISES]


def test_pictures_travel_along_and_others_are_told(source):
    cell = told(source)[5]
    assert "![Two cells](attachment:one-cells.svg)" in text_of(cell)
    assert cell["attachments"] == {"one-cells.svg": {"image/svg+xml": "PHN2Zy8+"}}
    assert "*This figure answers back, on https://x.org/t/zeros/: Press it*" in text_of(cell)


def test_a_program_that_a_notebook_changes_is_only_shown(source):
    cells = told(replace(source, shown=frozenset({"t/zeros/one.py"})))
    (text,) = (text_of(cell) for cell in cells if "print(torch.zeros(1))" in text_of(cell))
    assert text.endswith("As a file it says:\n\n```text\ntensor([0.])\n\n```")


def test_same_page_same_bytes(source):
    assert notebook(source) == notebook(source)


def test_a_page_without_a_program_has_none(source):
    (source.root / "docs/t/zeros.md").write_text("# Empty\n\n```text\nx\n```\n", "utf-8")
    assert notebook(source) is None


# Run apart: the client leaves sockets and event loops to the end of its process.
EXECUTE = """
import sys, nbformat, nbclient
book = nbformat.read(sys.argv[1], 4)
nbformat.validate(book)
place = {"metadata": {"path": sys.argv[2]}}
nbclient.NotebookClient(book, timeout=300, kernel_name="python3", resources=place).execute()
nbformat.write(book, sys.argv[3])
"""


def run(path, folder):
    """Run a notebook from top to bottom; return what differs from what it holds, and a count."""
    work = Path(tempfile.mkdtemp(dir=folder))
    ran = work / "ran.ipynb"
    done = subprocess.run(
        [sys.executable, "-c", EXECUTE, str(path), str(work), str(ran)],
        env={**os.environ, "OMP_NUM_THREADS": "1", "OPENBLAS_NUM_THREADS": "1"},
        capture_output=True,
        encoding="utf-8",
    )
    assert done.returncode == 0, f"{path}: {done.stderr[-2000:]}"
    held, got = (code_cells(nbformat.read(file, 4)) for file in (path, ran))
    outputs = [(one.outputs, two.outputs) for one, two in zip(held, got, strict=True)]
    pairs = [(said(old), said(new)) for old, new in outputs]
    failures = [
        f"{path.name}: {cell.source}\n--- printed\n{new}\n--- the page shows\n{old}"
        for cell, (old, new) in zip(held, pairs, strict=True)
        if match(lines_of(old) or ("",), lines_of(new) or ("",)) is None
    ]
    failures += [
        f"{path.name}: {cell.source}\n--- shows\n{shown(new)}\n--- the page shows\n{shown(old)}"
        for cell, (old, new) in zip(held, outputs, strict=True)
        if shown(old) != shown(new)
    ]
    return failures, sum(bool(old) for old, _ in pairs)


def shown(outputs):
    """Return the pictures that a cell shows: of drawings all, of others that there is one."""
    data = [one["data"] for one in outputs if "data" in one]
    kinds = [(kind, one[kind]) for one in data for kind in TYPES.values() if kind in one]
    return [(kind, text.strip() if "svg" in kind else "") for kind, text in kinds]


def code_cells(book):
    return [cell for cell in book.cells if cell.cell_type == "code"]


WARNING = re.compile(r":\d+: \w+Warning: |^\.\.\.: \w+Warning: ")
FORWARD = "Traceback of forward call"


def said(outputs):
    """Return what a cell says as text: what was printed, then warnings, then the error.

    A notebook gathers what went to stdout apart from what went to stderr, and tells an
    error without Python's guess at what was meant and without the place of a syntax error.
    """
    text = "".join("".join(one["text"]) for one in outputs if one["output_type"] == "stream")
    printed, warned, rows = [], [], iter(text.rstrip().split("\n"))
    for row in rows:
        if FORWARD in text:  # all of it is one warning
            printed.append(row)
        elif WARNING.search(row):
            warned += [row, next(rows, "")]
        elif row == "...":  # stands for warnings, or for all that comes
            warned.append(row)
        else:
            printed.append(row)
    for one in outputs:
        if one["output_type"] == "error":
            told = re.sub(r"\. Did you mean: .*| \(\w+\.py, line \d+\)$", "", one["evalue"])
            warned += f"{one['ename'].split('.')[-1]}: {told}".split("\n")
    whole = "\n".join(row.rstrip() for row in [*printed, *warned])
    return re.sub(r"\x1b\[[0-9;]*m", "", whole).rstrip()


def test_every_notebook_runs_and_says_what_the_page_says(tmp_path):
    paths = sorted((ROOT / GENERATED / FOLDER).rglob("*.ipynb"))
    chapters = [page for page in pages(ROOT) if page.parts[0] == DOCS and embedded(ROOT, page)]
    assert {path.relative_to(ROOT / GENERATED) for path in paths} == set(map(place, chapters))
    labs = sorted((ROOT / GENERATED / LABS.name).glob("*.ipynb"))
    assert len(labs) == len(laboratories(ROOT)) > 0
    paths += labs
    with ThreadPoolExecutor(os.cpu_count()) as pool:
        results = list(pool.map(lambda path: run(path, tmp_path), paths))
    failures = [failure for failures, _ in results for failure in failures]
    assert not failures, "\n\n".join(failures)
    assert sum(count for _, count in results) > 300


def test_a_block_alone_runs_as_a_notebook(tmp_path):
    paths = sorted((ROOT / GENERATED / downloads.FOLDER).rglob("*.ipynb"))[::250]
    assert len(paths) >= 4
    results = [run(path, tmp_path) for path in paths]
    assert [failure for failures, _ in results for failure in failures] == []
    assert sum(count for _, count in results) >= len(paths)


def test_a_changed_output_is_seen(source, tmp_path):
    path = tmp_path / "zeros.ipynb"
    path.write_bytes(notebook(source).replace(b"tensor([0.])", b"tensor([1.])"))
    failures, count = run(path, tmp_path)
    assert count == 2
    assert len(failures) == 2  # the other one says what no torch says
    assert "--- printed\ntensor([0.])\n--- the page shows\ntensor([1.])" in failures[0]
