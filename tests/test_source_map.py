"""The page "From the source to here" lists all of the source, and what it says holds."""

import re
from functools import cache
from pathlib import Path

import pytest
from markdown.extensions.toc import slugify

from learntorch.site import fences
from learntorch.snippets.program import load

ROOT = Path(__file__).parents[1]
DOCS, SNIPPETS = ROOT / "docs", ROOT / "snippets"
PAGE = "source.md"
BLOCKS = [f"B{number:02}" for number in range(1, 26)]
COMMANDS = [f"I{number}" for number in range(1, 9)]
FIGURES = [f"F{number}" for number in range(1, 9)]
# What no chapter shows yet: nothing.
OPEN: list[str] = []

ROW = re.compile(r"\| ([BIF]\d+) \| (.*) \|")
LINK = re.compile(r"\[(`[^`]*`|[^\[\]]*)\]\(([^)]*)\)")
ERROR = re.compile(r"`(\w+(?:Error|Exception|Warning): [^`]*)`")
HEADING = re.compile(r"#{1,6} (.+)")


def problems(text: str) -> list[str]:
    """Return what does not hold on the page `text`."""
    rows = [found.groups() for row in text.splitlines() if (found := ROW.fullmatch(row))]
    names = [name for name, _ in rows]
    found = [] if names == BLOCKS + COMMANDS + FIGURES else [f"rows: {names}"]
    still = [name for name, cells in rows if cells.split(" | ")[-1] == "open"]
    found += [] if still == OPEN else [f"open: {still}"]
    for name, cells in rows:
        found += [f"{name}: {item}" for item in _problems_of_row(name, cells.split(" | "))]
    linked = {target for _, target in LINK.findall(text)}
    failing = [stem for stem in _snippets(PAGE) if _error(PAGE, stem)]
    found += [f"{stem}: no row links to it" for stem in failing if f"#{stem}" not in linked]
    return found


def _problems_of_row(name: str, cells: list[str]) -> list[str]:
    here, links = cells[-1], LINK.findall(" | ".join(cells))
    found = [f"dead link: {target}" for _, target in links if not _leads_somewhere(target)]
    targets = [target for _, target in LINK.findall(here)]
    if here != "open" and not targets:
        found.append(f"neither a link nor open: {here}")
    if name in BLOCKS:
        found += [f"no program: {target}" for target in targets if not _is_program(target)]
    for code in re.findall(r"`[^`]*`", " | ".join(cells[:-1])):
        target = next((target for label, target in links if label == code), None)
        if ERROR.fullmatch(code) and (target is None or code[1:-1] != _error(*_split(target))):
            found.append(f"no run gives {code}")
    return found


def _split(target: str) -> tuple[str, str]:
    page, _, anchor = target.partition("#")
    return page or PAGE, anchor


def _leads_somewhere(target: str) -> bool:
    page, anchor = _split(target)
    return (DOCS / page).is_file() and (_is_program(target) or anchor in _headings(page))


def _is_program(target: str) -> bool:
    page, anchor = _split(target)
    return (DOCS / page).is_file() and anchor in _snippets(page) and _file(page, anchor).is_file()


def _file(page: str, stem: str) -> Path:
    return SNIPPETS / Path(page).with_suffix("") / f"{stem}.py"


def _error(page: str, stem: str) -> str:
    """Return the error with which a program ends, as its `#!` lines say; empty if none."""
    last = load(_file(page, stem)).expected_error
    return "\n".join(last.error or ()) if last else ""


@cache
def _snippets(page: str) -> tuple[str, ...]:
    """Return the stems of the programs that a page shows, which are the ids of their blocks."""
    shown = [fence.embeds for fence in fences.find((DOCS / page).read_text(encoding="utf-8"))]
    return tuple(Path(name).stem for name in shown if name)


@cache
def _headings(page: str) -> tuple[str, ...]:
    rows = fences.prose((DOCS / page).read_text(encoding="utf-8")).splitlines()
    return tuple(slugify(found[1], "-") for row in rows if (found := HEADING.fullmatch(row)))


@pytest.fixture(scope="module")
def page() -> str:
    return (DOCS / PAGE).read_text(encoding="utf-8")


def test_the_page_holds(page: str) -> None:
    assert problems(page) == []


def test_each_kind_of_error_is_looked_at(page: str) -> None:
    assert len(ERROR.findall(page)) > len(BLOCKS)


@pytest.mark.parametrize(
    ("pattern", "broken", "report"),
    [
        (r"\| B07 .*\n", "", "rows: "),
        (r"(\| B07 .*\n)", r"\1\1", "rows: "),
        (r"\| I8 .*\n", "", "rows: "),
        (r"(\| F1 .*) \| .* \|\n", r"\1 | open |\n", "open: "),
        (r"(\| B24 .*) \| .* \|\n", r"\1 | open |\n", "open: "),
        (r"(\| B01 .*) \| .* \|\n", r"\1 | soon |\n", "B01: neither a link nor open"),
        (r"creating\.md#help_randint", "creating.md#help_randit", "B01: dead link"),
        (r"creating\.md#help_randint", "created.md#help_randint", "B01: dead link"),
        (r"creating\.md#help_randint", "creating.md#from-a-list", "B01: no program"),
        (r"'flat32'`", "'float32'`", "B14: no run gives"),
        (r"(?<!`)\[(`NameError: name 'Net'[^`]*`)\]\(#no_net\)", r"\1", "B21: no run gives"),
        (r"#curly_quotes", "#bullet", "B25: no run gives"),
        (r", in its last line \[[^|]*", " ", "typo_sum: no row links to it"),
    ],
)
def test_what_does_not_hold_is_found(page: str, pattern: str, broken: str, report: str) -> None:
    changed = re.sub(pattern, broken, page)
    assert changed != page
    assert any(item.startswith(report) for item in problems(changed))
