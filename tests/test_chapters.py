"""Each chapter has what chapters have: exercises, a picture, its errors, one thing to try.

What has a reason to be without stands below, with the reason. A new chapter is held to all, but
for a draft, which tells its readers that it is one.
"""

import re
from collections.abc import Callable
from pathlib import Path
from urllib.parse import urljoin

import pytest

from learntorch.site.inventory import DOCS, embedded, inventory, pages
from learntorch.site.new import DRAFT, drafts
from learntorch.site.path import nav
from learntorch.snippets.problem import Problem
from tests.website import ROOT

CHAPTER = "no chapter: "
WITHOUT = {
    "docs/glossary.md": CHAPTER + "terms",
    "docs/index.md": CHAPTER + "the start page",
    "docs/path.md": CHAPTER + "a list of chapters",
    "docs/reference.md": CHAPTER + "docstrings",
    "docs/verification.md": CHAPTER + "an account of what was checked",
    "docs/samples.md": CHAPTER + "pieces of the design",
    "docs/source.md": CHAPTER + "blocks of another text, with links to the chapters",
    "docs/errors/index.md": CHAPTER + "a search, and a list of errors",
}
EXPLAINING = ["autograd", "conversion", "data", "device", "dtype"]
EXPLAINING += ["loss", "module", "other", "shape"]
LOOKED_UP = "one opens it for one entry, which has its program and its mend"
NO_PICTURE = {f"docs/errors/{name}.md": LOOKED_UP for name in [*EXPLAINING, "reading"]}
NO_TRY = {f"docs/errors/{name}.md": LOOKED_UP for name in [*EXPLAINING, "silent"]}
FEW = "it has three errors; the exercises of the errors' own chapter are in errors/reading.md"
NO_EXERCISES = {"docs/errors/device.md": FEW, "docs/errors/other.md": FEW}
NO_ERROR = {
    "docs/errors/silent.md": "what goes wrong here raises nothing, and the chapter shows that",
    "docs/errors/reading.md": "it reads a message that its program prints",
}
TRY = re.compile(r'^\?\?\?\+? question "', re.MULTILINE)
BESIDE = re.compile(r"(Next|Before|Before this):\s+\[[^]]*\]\(([^)]*)\)")
COUNTS = inventory(ROOT)["pages"]
DRAFTS = {draft.path.as_posix(): draft for draft in drafts(ROOT)}


def exercises(page: str) -> bool:
    return 3 <= COUNTS[page].get("exercises", 0) <= 6


def picture(page: str) -> bool:
    return COUNTS[page].get("pictures", 0) > 0


def errors(page: str) -> bool:
    return COUNTS[page].get("errors", 0) > 0


def something_to_try(page: str) -> bool:
    return bool(TRY.search((ROOT / page).read_text("utf-8")))


HAS = {
    exercises: (NO_EXERCISES, "3 to 6 exercises: see CONTRIBUTING.md, Exercises"),
    picture: (NO_PICTURE, "a picture that a program draws: see CONTRIBUTING.md, Pictures"),
    errors: (NO_ERROR, "a program that ends in the error that belongs to it"),
    something_to_try: (NO_TRY, 'a fold `??? question "Try it"` with its answer'),
}


@pytest.mark.parametrize("has", HAS, ids=lambda has: has.__name__)
def test_every_chapter_has_it(has: Callable[[str], bool]) -> None:
    without, mend = HAS[has]
    found = [page.as_posix() for page in pages(ROOT) if page.parts[0] == DOCS]
    chapters = [page for page in found if page not in WITHOUT]
    assert len(chapters) > 30
    lacking = {page for page in chapters if not has(page)}
    what = f"this chapter is without {has.__name__.replace('_', ' ')}"
    mend = f"write {mend}; as long as it has none, let it say: {DRAFT}"
    found = [Problem(Path(page), 1, what, mend) for page in lacking - set(without) - set(DRAFTS)]
    assert not found, "\n".join(sorted(map(str, found)))
    stray = set(without) - lacking
    assert not stray, f"{sorted(stray)}: has it by now; remove it from the list above"


def test_a_draft_lacks_something() -> None:
    done = [str(draft) for page, draft in DRAFTS.items() if all(has(page) for has in HAS)]
    assert not done, "\n".join(done)


def test_what_is_no_chapter_is_there() -> None:
    assert all((ROOT / page).is_file() for page in WITHOUT)
    taught = {page.as_posix() for page in pages(ROOT) if len(embedded(ROOT, page)) > 4}
    assert taught & set(WITHOUT) == {"docs/samples.md", "docs/source.md"}


def beside(page: str, text: str) -> list[tuple[str, str]]:
    """Return what a page says of the pages before and after it: a word and a page."""
    return [(word.split()[0], urljoin(page, target)) for word, target in BESIDE.findall(text)]


def astray(page: str, text: str, order: list[str]) -> list[tuple[str, str]]:
    """Return what a page says of its neighbors and the nav does not."""
    around = ["", *order, ""]  # before the first page there is none, nor after the last
    at = around.index(page)
    neighbors = {"Before": around[at - 1], "Next": around[at + 1]}
    return [(word, there) for word, there in beside(page, text) if there != neighbors[word]]


def test_what_a_page_calls_next_is_next_on_the_nav() -> None:
    """A draft is passed over: its neighbors are told of it when it is done."""
    order = [page for page in nav(ROOT / "mkdocs.yml") if f"{DOCS}/{page}" not in DRAFTS]
    texts = {page: (ROOT / DOCS / page).read_text("utf-8") for page in order if page[-3:] == ".md"}
    assert {page: found for page in texts if (found := astray(page, texts[page], order))} == {}
    said = [word for page in texts for word, _ in beside(page, texts[page])]
    named = sum(
        len(re.findall(r"\b(?:Next|Before|Before this):\s", text)) for text in texts.values()
    )
    assert len(said) == named > 10, "a line names its neighbor without a link"


def test_another_page_than_the_next_is_found() -> None:
    order, text = (
        ["a/b.md", "a/c.md", "d.md"],
        "Before this: [B](b.md), and more. Next:\n[D](../d.md)",
    )
    assert astray("a/c.md", text, order) == []
    assert astray("a/c.md", text, ["d.md", "a/c.md", "a/b.md"]) == [
        ("Before", "a/b.md"),
        ("Next", "d.md"),
    ]
