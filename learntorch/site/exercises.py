"""Hold the exercises of pages and package to each other; the page is where a task is written."""

from __future__ import annotations

import ast
import difflib
from collections.abc import Iterator
from pathlib import Path

from learntorch.exercises.exercise import CHECK, STUB, WRONG
from learntorch.site.inventory import DOCS, pages, read
from learntorch.site.links import has_anchor
from learntorch.site.tasks import HINT, SECTION, SOLUTION, Section, sections
from learntorch.snippets.files import put
from learntorch.snippets.problem import Problem, ProblemError

CHAPTERS = Path("learntorch/exercises/chapters")
WRONG_ANSWERS = 2  # that each exercise knows, at least


def check_exercises(root: Path) -> list[Problem]:
    """Return what is wrong with the exercises of the repository in `root`."""
    found = [one for page in _pages(root) for one in _of(root, page)]
    shown = {one.name: one for one in found}
    known = {path.parent.relative_to(root / CHAPTERS).as_posix() for path in _stubs(root)}
    problems = [problem for one in found for problem in _form(one)]
    for name in sorted(known - shown.keys()):
        mend = f"show it on {_page_of(name)} under `{SECTION}`, or remove the folder"
        problems.append(Problem(CHAPTERS / name / STUB, None, "is on no page", mend))
    for name, section in shown.items():
        if section.home and name not in known:
            what = f"there is no exercise {name}"
            mend = f"write {CHAPTERS / name}/{STUB}, {CHECK} and {WRONG}"
            alone = [one for one in known - shown.keys() if _page_of(one) == section.page]
            if len(alone) == 1:  # it is there, by another name
                what = f"{what}; {CHAPTERS / alone[0]} is there, which no page shows"
                mend = f"type: git mv {CHAPTERS / alone[0]} {CHAPTERS / name}"
            problems.append(Problem(section.page, section.line, what, mend))
    for name in sorted(known & shown.keys()):
        problems += _files(root, name, shown[name])
    return problems


def _page_of(name: str) -> Path:
    """Return the page to which an exercise belongs by its name."""
    return Path(DOCS, name).parent.with_suffix(".md")


def refresh_stubs(root: Path) -> list[Path]:
    """Write the task of each exercise from its page into its stub; return what changed."""
    changed = []
    for page in _pages(root):
        for section in _of(root, page):
            stub = CHAPTERS / section.name / STUB
            if (root / stub).is_file():
                text = (root / stub).read_text("utf-8")
                if (fresh := fresh_stub(text, section.told)) != text:
                    put(root / stub, fresh.encode())
                    changed.append(stub)
    return changed


def fresh_stub(text: str, told: str) -> str:
    """Return the text of a stub with `told` as its docstring."""
    first = ast.parse(text).body[0]
    rows = text.split("\n")
    if ast.get_docstring(ast.parse(text)) is not None:
        rows = rows[first.end_lineno :]
    body = "\n".join(rows).lstrip("\n")
    mark = "r" if "\\" in told else ""
    gap = "\n\n" if body.startswith(("def ", "class ", "@")) else "\n"  # as the formatter has it
    return f'{mark}"""{told}"""\n{gap}{body}'


def _form(section: Section) -> Iterator[Problem]:
    """Yield what is wrong with an exercise as its page shows it."""
    where = (section.page, section.line)
    if not section.home:
        what = "an exercise that does not say how to check it"
        yield Problem(*where, what, "write: Check it at home: `learntorch exercise start NAME`")
        return
    if not section.task or '"""' in section.task:
        yield Problem(*where, "an exercise without a task", "say what to do above `Check it`")
    if section.folds != (HINT, SOLUTION):
        what = f"exercise {section.home} has the folds {', '.join(section.folds) or 'none'}"
        yield Problem(*where, what, f"give it {HINT} and then {SOLUTION}")
    if section.solved_by != (f"{section.name}.py",):
        what = f"exercise {section.home} shows {', '.join(section.solved_by) or 'no program'}"
        yield Problem(*where, what, f"let its solution show {section.name}.py, and nothing else")


def _files(root: Path, name: str, section: Section) -> Iterator[Problem]:
    """Yield what is wrong with the files of an exercise."""
    folder = CHAPTERS / name
    if not (root / folder / CHECK).is_file():
        mend = "write `def check(answer): ...`; see learntorch/exercises/judge.py"
        yield Problem(folder / CHECK, None, "is not there", mend)
    else:
        yield from _pointers(root, folder / CHECK, section)
    count = len(list((root / folder).glob(WRONG)))
    if count < WRONG_ANSWERS:
        what = f"{count} wrong answers, of {WRONG_ANSWERS} at least"
        yield Problem(folder, None, what, f"write {folder}/{WRONG.replace('*', 'NAME')}")
    text = (root / folder / STUB).read_text("utf-8")
    fresh = fresh_stub(text, section.told)
    if fresh != text:
        rows = difflib.unified_diff(
            text.split("\n"), fresh.split("\n"), "stub", "page", lineterm=""
        )
        mend = "if the page is right, run: learntorch refresh"
        what = "its task is not that of the page"
        yield Problem(folder / STUB, 1, what, mend, "\n".join(rows))


def _pointers(root: Path, check: Path, section: Section) -> Iterator[Problem]:
    """Yield the places to read, of a check, that are not there."""
    tree = ast.parse((root / check).read_text("utf-8"))
    found = [one for node in ast.walk(tree) if isinstance(node, ast.Call) for one in node.keywords]
    places = [one.value for one in found if one.arg == "read"]
    if not places:
        line = next((one.lineno for one in tree.body if isinstance(one, ast.FunctionDef)), 1)
        yield Problem(check, line, "says nowhere where to read", 'name a section: read="..."')
    for place in places:
        target = ast.literal_eval(place) if isinstance(place, ast.Constant) else ""
        page, mark, anchor = target.partition("#")
        file = Path("docs", page).with_suffix(".md") if mark else section.page
        if not (root / file).is_file() or not has_anchor(root, file, anchor if mark else target):
            what = f"read={target!r} leads nowhere"
            yield Problem(
                check, place.lineno, what, "name a heading of the page, as in its address"
            )


def _pages(root: Path) -> list[Path]:
    return [page for page in pages(root) if page.parts[0] == DOCS]


def _of(root: Path, page: Path) -> list[Section]:
    try:
        return sections(read(root, page), page)
    except ProblemError:
        return []  # other checks report what is no clean text


def _stubs(root: Path) -> list[Path]:
    return sorted((root / CHAPTERS).rglob(STUB))
