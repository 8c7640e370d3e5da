"""Write MISTAKES.md: what a new contributor gets wrong, and what the checks say of it, from runs.

Each mistake is made in a small site of the same build as ours; tests/test_mistakes.py holds the
file to a run. Make it anew with ``python -m tests.mistakes``.
"""

from __future__ import annotations

import re
import shutil
import tempfile
from collections.abc import Callable
from pathlib import Path

from learntorch.site.exercises import CHAPTERS
from learntorch.site.render import render
from learntorch.snippets.cache import Cache
from learntorch.snippets.checker import Checker
from learntorch.snippets.files import put
from tests.sample import ROOT, write_site
from tests.test_breakages import BROKEN, SHAPES, add, edit, move, remove, reports, write

FILE = ROOT / "MISTAKES.md"
HEAD = """\
# Mistakes, and what the checks say

Each of these was made in a small site, and this is what the checks of `make test` said of it:
where, what came, what was wanted, and what to type. `python -m tests.mistakes` makes this page
anew, and a test holds it to a run.
"""
COUNT = f"{CHAPTERS}/shapes/count"
PAGE = """
## Exercises

### Count

Make `x`.

Check it at home: `learntorch exercise start count`

??? tip "Hint"

    Count.

??? success "Solution"

    ```python title="shapes/count.py"
    --8<-- "shapes/count.py"
    ```
"""
EXERCISE = {
    "snippets/shapes/count.py": "x = 1\n",
    f"{COUNT}/stub.py": '"""Count\n\nMake `x`.\n"""\n\nx = ...\n',
    f"{COUNT}/check.py": 'def check(answer):\n    answer.wrong("1", "0", read="exercises")\n',
    f"{COUNT}/wrong_zero.py": "x = 0\n",
    f"{COUNT}/wrong_two.py": "x = 2\n",
}
Change = Callable[[Path], None]


def with_exercise(change: Change) -> Change:
    """Return what adds an exercise to the site, and then breaks it."""

    def both(site: Path) -> None:
        add(SHAPES, PAGE)(site)
        for name, text in EXERCISE.items():
            write(name, text.encode())(site)
        change(site)

    return both


def renamed_solution(site: Path) -> None:
    """Let the solution have another name than the exercise, on its page, too."""
    move("snippets/shapes/count.py", "snippets/shapes/other.py")(site)
    page = site / SHAPES
    put(page, page.read_bytes().replace(b"shapes/count.py", b"shapes/other.py"))


def known(name: str) -> Change:
    """Return a breakage of tests/test_breakages.py."""
    return BROKEN[name][0]


VARYING = ("Output that differs from run to run, said nowhere", "Random numbers without a seed")
MORE = b"---\ndescription: More.\n---\n# More\n"
# What was done, and how the report begins that is about it.
MISTAKES: dict[str, tuple[Change, str]] = {
    "A fence without a title": (
        edit(SHAPES, '```python title="shapes/zeros.py"', "```python"),
        f"{SHAPES}:6: a `python` fence without a title",
    ),
    "A path that is not below the page's folder": (
        lambda site: put(
            site / SHAPES,
            (site / SHAPES).read_bytes().replace(b"shapes/zeros.py", b"zeros.py"),
        ),
        f"{SHAPES}:6: `zeros.py` is not a snippet of this page",
    ),
    "A snippet that is not there": (
        known("snippet renamed"),
        f"{SHAPES}:6: embeds snippets/shapes/zeros.py, which is not there",
    ),
    "A page that is not on the nav": (
        write("docs/more.md", MORE),
        "mkdocs.yml:4: the nav does not name docs/more.md",
    ),
    "A snippet that no page shows": (
        known("snippet on no page"),
        "snippets/shapes/alone.py:1: is not on its page",
    ),
    "A folder of snippets without a page": (
        known("folder without a page"),
        "snippets/forms/alone.py:1: belongs to no page",
    ),
    "A program typed into a page": (known("program typed into a page"), f"{SHAPES}:38: a program"),
    "Output typed by hand": (
        known("wrong digit in an output"),
        f"{SHAPES}:12: embeds snippets/shapes/total.py, which does not hold",
    ),
    "A forgotten `#!` below an error": (
        known("an error that nobody wrote down"),
        f"{SHAPES}:22: embeds snippets/shapes/mismatch.py, which does not hold",
    ),
    "An error that no longer occurs": (
        known("error that no longer occurs"),
        f"{SHAPES}:22: embeds snippets/shapes/mismatch.py, which does not hold",
    ),
    "A tab": (known("tab among spaces"), f"{SHAPES}:12: embeds snippets/shapes/total.py"),
    "A line that is too long": (known("line too wide"), "snippets/shapes/clock.py:1: 85 char"),
    "A program that is too long": (known("program too long"), "snippets/shapes/clock.py:42: 41"),
    "A syntax error": (known("syntax error"), f"{SHAPES}:12: embeds snippets/shapes/total.py"),
    "A page without a description": (
        edit(SHAPES, "description: What a shape is.\n", ""),
        f"{SHAPES}:1: has no description",
    ),
    "A page without a heading": (
        edit(SHAPES, "# Shapes\n", ""),
        f"{SHAPES}:1: has no heading of the first level",
    ),
    "Two headings of the first level": (
        edit(SHAPES, "## Adding", "# Adding"),
        f"{SHAPES}:10: a second heading",
    ),
    "A picture without a text": (known("picture without a text"), f"{SHAPES}:36: the picture"),
    "A picture that no run makes": (known("picture that no run makes"), f"{SHAPES}:36: the pic"),
    "A dead link": (
        edit("docs/index.md", "[shapes](shapes.md)", "[shapes](shape.md)"),
        "docs/index.md:6: the link shape.md leads nowhere",
    ),
    "A link to a heading that was renamed": (
        edit(SHAPES, "## Adding", "## Adding up"),
        "docs/index.md:6: the link shapes.md#adding leads to",
    ),
    "`...` where the output is stable": (
        known("`...` where the output is stable"),
        f"{SHAPES}:12: embeds snippets/shapes/total.py",
    ),
    "Output that differs from run to run, said nowhere": (
        edit("snippets/shapes/total.py", "print(x.sum())", "print(len(str(id(x))) and id(x))"),
        f"{SHAPES}:12: embeds snippets/shapes/total.py",
    ),
    "Random numbers without a seed": (
        known("random numbers without a seed"),
        f"{SHAPES}:12: embeds snippets/shapes/total.py",
    ),
    "The import of a module that is not there": (
        known("import of a module that is not there"),
        f"{SHAPES}:12: embeds snippets/shapes/total.py",
    ),
    "A snippet named like a module": (
        known("snippet named like a module"),
        "snippets/shapes/pickle.py: bears the name of the module",
    ),
    "Line ends of Windows": (known("CRLF in a snippet"), f"{SHAPES}:12: embeds snippets/shapes/t"),
    "Another word for `python`": (known("`py` in place of `python`"), f"{SHAPES}:6: a fence"),
    "A fence that is not closed": (known("unclosed fence"), "docs/index.md:33: a fence"),
    "A code block that is only indented": (known("indented code block"), f"{SHAPES}:38: an ind"),
    "A file among the pages": (known("file among the pages"), "docs/photo.png: no Markdown"),
    "A console block that is not run, without a reason": (
        known("not run, and no reason"),
        "README.md:10: a `console` fence",
    ),
    "Records of an unknown kind": (
        edit(SHAPES, 'title="shapes/clock.py"', 'title="shapes/clock.py" record="gpu"'),
        f"{SHAPES}:28: records of the unknown kind",
    ),
    "A record of a snippet that is gone": (
        write("records/cpu/shapes/gone.json", b"{}"),
        "records/cpu/shapes/gone.json: is a record of",
    ),
    "An exercise without a stub": (
        with_exercise(remove(f"{COUNT}/stub.py")),
        f"{SHAPES}:40: there is no exercise shapes/count",
    ),
    "A check of an exercise that names no section": (
        with_exercise(edit(f"{COUNT}/check.py", ', read="exercises"', "")),
        f"{COUNT}/check.py:1: says nowhere",
    ),
    "A task that was changed on its page only": (
        with_exercise(edit(SHAPES, "Make `x`.", "Make `y`.")),
        f"{COUNT}/stub.py:1: its task is not",
    ),
    "An exercise whose folder bears another name": (
        with_exercise(move(COUNT, f"{CHAPTERS}/shapes/other")),
        f"{SHAPES}:40: there is no exercise shapes/count; {CHAPTERS}/shapes/other is there",
    ),
    "An exercise whose solution bears another name": (
        with_exercise(renamed_solution),
        f"{SHAPES}:40: exercise count shows shapes/other.py",
    ),
    "A page that nobody counted": (
        write("docs/more.md", MORE),
        "docs/more.md:1: is not in tests/inventory.json",
    ),
}


def told() -> dict[str, str]:
    """Make each mistake in a site of its own and return what is said of it."""
    with tempfile.TemporaryDirectory() as folder:
        whole, site = Path(folder, "whole"), Path(folder, "site")
        write_site(whole)
        with Checker(whole, artefacts=True) as checker:
            assert render(checker) == []
        found = {}
        with Checker(whole, cache=Cache(Path(folder, "cache"))) as checker:
            for name, (change, begins) in MISTAKES.items():
                shutil.copytree(whole, site)
                change(site)
                said = [row.replace(f"{site}/", "") for row in reports(site, checker)]
                found[name] = next((row for row in said if row.startswith(begins)), "\n".join(said))
                shutil.rmtree(site)
    return found


def page(found: dict[str, str]) -> str:
    """Return the page that shows what was said."""
    parts = [HEAD]
    for name, said in found.items():
        mark = "````" if "```" in said else "```"
        parts.append(
            f"## {name}\n\n{mark}text\n{_stable(said) if name in VARYING else said}\n{mark}\n"
        )
    return "\n".join(parts)


def _stable(said: str) -> str:
    """Return a message without what differs from run to run."""
    return re.sub(r"(?<=\+#> )(?:\d{9,}|tensor\(0\.\d+\))", "...", said)


if __name__ == "__main__":
    FILE.write_text(page(told()), encoding="utf-8")
